# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The facts the consensus is made of, as frozen values.

What was asked (consultation, item, round), what was answered (position, comment, endorsement, use
case), what was delivered (receipt, acknowledgement), what was done with it (disposition). Nothing
here decides anything; times, ids and signatures are facts handed in by the layers above.
"""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import Literal, get_args

from forms.problem import N_, Problem

Language = Literal["en", "fr", "es", "ru", "ar", "zh"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

PositionCode = Literal["SUP", "SWR", "PAR", "ABS", "NOT", "DIS", "FOB", "REC"]
ComputedStatus = Literal["NRS", "UNS", "WDN", "LAT", "STA", "CNF"]
Status = PositionCode | ComputedStatus
POSITION_CODES: tuple[PositionCode, ...] = get_args(PositionCode)
COMPUTED_STATUSES: tuple[ComputedStatus, ...] = get_args(ComputedStatus)
# positions.md B1: for statistics only; every other code has no place on the scale.
ORDINAL: Mapping[str, int] = {"FOB": 1, "DIS": 2, "PAR": 3, "SWR": 4, "SUP": 5}

TextStatus = Literal["official", "unofficial", "missing"]
Addressee = Literal["governing_bodies", "executive_heads", "secretary_general", "other"]
Acceptance = Literal["accepted", "under_consideration", "not_accepted", "not_relevant"]
Implementation = Literal["not_started", "in_progress", "implemented"]
CommentSection = Literal["general", "specific"]
Theme = Literal[
    "conditions",
    "proposed_change",
    "divergence",
    "information",
    "deadline",
    "dependency",
    "definition",
    "risk",
    "editorial",
]
THEMES: tuple[Theme, ...] = get_args(Theme)
CommentType = Literal["ge", "te", "ed"]
DispositionOutcome = Literal[
    "accepted", "in_principle", "partially", "not_accepted", "noted", "out_of_scope", "deferred"
]
DISPOSITION_OUTCOMES: tuple[DispositionOutcome, ...] = get_args(DispositionOutcome)
RuleName = Literal["no_objection", "silence", "iso_enquiry", "majority", "iesg", "delphi"]
RULE_NAMES: tuple[RuleName, ...] = get_args(RuleName)
VoteBase = Literal["cast", "present", "entitled"]
RoundState = Literal["draft", "open", "closing", "closed", "consolidated", "concluded", "superseded"]
EndorsementStatus = Literal[
    "unknown",
    "not_started",
    "under_consideration",
    "approved_internally",
    "letter_signed",
    "submitted",
    "listed",
    "declined",
    "withdrawn",
    "lapsed",
    "not_applicable",
    "covered_by_parent",
]
ENDORSEMENT_STATUSES: tuple[EndorsementStatus, ...] = get_args(EndorsementStatus)
FieldValue = str | tuple[Mapping[str, "FieldValue"], ...]


class RecordUnreadable(Problem):
    code = "record.unreadable"
    message = N_("The {form} record {record} has “{value}” as its {field}, which this version does not know.")
    remedy = N_("Install the newest version of the form, or ask the office to correct the record.")


# --- what was asked --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Text:
    """A text in one language and how far it may be relied on."""

    language: str
    text: str = ""
    status: TextStatus = "unofficial"
    source: str = ""


def text_in(texts: tuple[Text, ...], language: str) -> Text | None:
    """The text in that language if there is one, whatever its status."""
    return next((t for t in texts if t.language == language and t.text), None)


def best_text(texts: tuple[Text, ...], language: str) -> Text:
    """The text to show on a screen: that language, else English, else the first official, else any."""
    filled = [t for t in texts if t.text]
    ranked = sorted(
        filled, key=lambda t: (t.language != language, t.language != "en", t.status != "official")
    )
    return ranked[0] if ranked else Text(language, "", "missing")


def hash_of_texts(texts: tuple[Text, ...]) -> str:
    """The SHA-256 of what is asked: languages and words, in NFC and single spaces, sorted.

    Status and source stay out: learning that a text is official does not change what it says.
    """
    canonical = sorted(
        [t.language, " ".join(unicodedata.normalize("NFC", t.text).split())] for t in texts if t.text.strip()
    )
    encoded = json.dumps(canonical, ensure_ascii=False, separators=(",", ":")).encode()
    return hashlib.sha256(encoded).hexdigest()


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to take a position on, for example recommendation 3."""

    code: str
    number: int
    texts: tuple[Text, ...] = ()
    title: tuple[Text, ...] = ()
    addressee: Addressee = "executive_heads"
    deadline: date | None = None
    preconditions: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    # Hashes the secretariat declares to ask the same (a translation was added): these are not stale.
    same_substance_as: tuple[str, ...] = ()

    @property
    def text_hash(self) -> str:
        return hash_of_texts(self.texts)


@dataclass(frozen=True, slots=True)
class Consultation:
    """A set of items put before a set of organizations, with what the note's masthead needs."""

    consultation_id: str
    title: tuple[Text, ...]
    items: tuple[Item, ...]
    report_symbol: str = ""
    report_title: tuple[Text, ...] = ()
    introduction: tuple[Text, ...] = ()
    organ: str = "general_assembly"
    session: int | None = None
    agenda_item: str = ""
    agenda_title: tuple[Text, ...] = ()
    agenda_symbol: str = ""
    original_language: str = "en"
    secretariat: str = ""

    def item(self, code: str) -> Item | None:
        return next((item for item in self.items if item.code == code), None)


@dataclass(frozen=True, slots=True)
class Organization:
    """A member of the set whose agreement is sought; each counts once."""

    code: str
    name: str
    groups: tuple[str, ...] = ()
    names: tuple[Text, ...] = ()
    parent: str | None = None

    def name_in(self, language: str) -> str:
        text = text_in(self.names, language)
        return text.text if text else self.name


@dataclass(frozen=True, slots=True)
class RoundRule:
    """A decision rule with its parameters, fixed when a round opens (positions.md B3).

    `quorum` None means the rule's own default: a majority of the base, or 0 for silence and ISO.
    """

    name: RuleName = "no_objection"
    quorum: int | None = None
    partial_counts_as_favour: bool = False
    partial_in_cast: bool = True
    require_support: int = 0  # no_objection: the W3C "substantial number"
    p_members: tuple[str, ...] = ()  # iso_enquiry: who counts in the two-thirds test; empty = all
    numerator: int = 1  # majority
    denominator: int = 2
    base: VoteBase = "cast"
    inclusive: bool = False
    threshold: Fraction = Fraction(3, 4)  # delphi
    low: Fraction = Fraction(3, 20)
    iqr: Fraction = Fraction(1)
    min_response: Fraction = Fraction(7, 10)
    max_rounds: int | None = None


@dataclass(frozen=True, slots=True)
class RoundEvent:
    """One act of the chair on a round, kept for ever."""

    act: str
    at: datetime
    by: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Round:
    """One round of a consultation; rule, texts and eligible set do not change once it is open."""

    consultation: str
    number: int
    rule: RoundRule
    eligible: tuple[str, ...]
    item_hashes: tuple[tuple[str, str], ...]
    opened_at: datetime | None = None
    deadline: datetime | None = None
    grace_hours: int = 72
    state: RoundState = "draft"
    closed_at: datetime | None = None
    unserved_accepted: bool = False  # the chair's recorded decision under the silence rule
    chair_summary: str = ""
    events: tuple[RoundEvent, ...] = ()

    def hash_of(self, item: str) -> str | None:
        return next((text_hash for code, text_hash in self.item_hashes if code == item), None)

    @property
    def cutoff(self) -> datetime | None:
        """After this moment what arrives is late: the deadline with its grace, or an earlier closing."""
        if self.deadline is None:
            return self.closed_at
        end = self.deadline + timedelta(hours=self.grace_hours)
        return min(end, self.closed_at) if self.closed_at else end

    @property
    def is_closed(self) -> bool:
        return self.state in ("closed", "consolidated", "concluded", "superseded")


# --- what was answered -----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RecordMeta:
    """Where a record comes from; established from the roster and the journal, never typed."""

    record_id: str
    entry_hash: str
    organization: str
    office: str = ""
    signer: str = ""
    is_focal_point: bool = False
    sequence: int = 0
    written_at: datetime | None = None  # claimed by the writer's clock
    received_at: datetime | None = None
    source: str = ""
    parents: tuple[str, ...] = ()  # entry hashes this revision replaces
    withdrawn: bool = False
    withdrawal_reason: str = ""
    form_version: str = ""


@dataclass(frozen=True, slots=True)
class Comment:
    """One comment; its id is made from its words, so an edited comment is another comment."""

    comment_id: str
    record_id: str
    organization: str
    item: str
    section: CommentSection = "specific"
    theme: Theme = "information"
    comment_type: CommentType = "ge"
    text: str = ""
    language: str = "en"
    proposed_change: str = ""
    place: str = ""  # paragraph or line of the text it is about
    publishable: bool = False
    name_us: bool = False
    is_focal_point: bool = True
    office: str = ""


@dataclass(frozen=True, slots=True)
class Position:
    """What one organization, or one office as an input, says on one item."""

    meta: RecordMeta
    consultation: str
    item: str
    text_hash: str
    code: PositionCode
    reason: str = ""
    part_supported: str = ""
    change_wanted: str = ""
    acceptance: Acceptance | None = None
    implementation: Implementation | None = None
    comments: tuple[Comment, ...] = ()

    @property
    def organization(self) -> str:
        return self.meta.organization


@dataclass(frozen=True, slots=True)
class PrincipleRow:
    """How far one principle is put into practice; maturity None is "not applicable"."""

    principle: str
    maturity: int | None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Endorsement:
    """Where an organization stands with the Principles for Digital Development (dpd.md 5)."""

    meta: RecordMeta
    edition: str
    status: EndorsementStatus
    status_date: date | None = None
    applicability: str = "applicable"
    covered_by: str = ""
    target_date: date | None = None
    letter_date: date | None = None
    authority: str = ""
    decision_reference: str = ""
    evidence_level: str = ""
    barriers: tuple[str, ...] = ()
    reason: str = ""
    implementation: tuple[PrincipleRow, ...] = ()
    remarks_public: str = ""
    fields: Mapping[str, FieldValue] = field(default_factory=dict, compare=False)

    @property
    def organization(self) -> str:
        return self.meta.organization


RiskLevel = Literal["Low", "Mod", "Sub", "High"]
RISK_LEVELS: tuple[RiskLevel, ...] = get_args(RiskLevel)
DIMENSIONS = ("PI", "DP", "CO", "CY", "SI", "RE")


@dataclass(frozen=True, slots=True)
class Risk:
    """One row of a risk register: likelihood and impact 1..5 before and after controls."""

    dimension: str
    title: str = ""
    likelihood: int | None = None
    impact: int | None = None
    residual_likelihood: int | None = None
    residual_impact: int | None = None
    control_effectiveness: str = "none"
    confidentiality: str = "internal"


@dataclass(frozen=True, slots=True)
class RiskAssessment:
    """One office's assessment of one use case (recommendation 2)."""

    meta: RecordMeta
    use_case: str
    risks: tuple[Risk, ...] = ()
    not_applicable: Mapping[str, str] = field(default_factory=dict)  # dimension -> reason
    stage: str = ""
    fields: Mapping[str, FieldValue] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class MatrixAnswers:
    """One office's answers to the decision matrix for one use case (recommendation 4)."""

    meta: RecordMeta
    use_case: str
    answers: Mapping[str, str] = field(default_factory=dict)  # Q01.. and F1.. -> yes partly no unknown na
    matrix_version: str = ""
    decided_outcome: str = ""
    justification: str = ""
    authority: str = ""
    decided_on: date | None = None
    fields: Mapping[str, FieldValue] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class UseCase:
    """One use case of the register; fields beyond the core stay readable by their question name."""

    meta: RecordMeta
    title: str
    kind: str = ""
    lead_organization: str = ""
    countries: tuple[str, ...] = ()
    lifecycle_status: str = ""
    category: str = ""
    domain: str = ""
    ledger_technology: str = ""
    access_model: str = ""
    open_source_status: str = ""
    confidentiality: str = "internal"
    short_description: str = ""
    fields: Mapping[str, FieldValue] = field(default_factory=dict, compare=False)

    @property
    def organization(self) -> str:
        return self.meta.organization


@dataclass(frozen=True, slots=True)
class OtherRecord:
    """A record of a form the consensus knows nothing about; kept as it is."""

    meta: RecordMeta
    form_id: str
    fields: Mapping[str, FieldValue] = field(default_factory=dict, compare=False)


Record = Position | Endorsement | UseCase | RiskAssessment | MatrixAnswers | OtherRecord


# --- what was delivered, and what was done with it ---------------------------------------------


@dataclass(frozen=True, slots=True)
class Receipt:
    """A signed machine receipt: these texts have reached this organization."""

    organization: str
    text_hashes: frozenset[str]
    received_at: datetime | None = None
    signer: str = ""
    told_at: datetime | None = None  # when the secretariat had it; None: from the beginning


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A focal point says: we have read this item, and take no position (yet)."""

    organization: str
    item: str
    text_hash: str
    at: datetime | None = None
    signer: str = ""


@dataclass(frozen=True, slots=True)
class Disposition:
    """What the secretariat did with one comment, and its observation."""

    comment_id: str
    outcome: DispositionOutcome
    observation: str = ""
    at: datetime | None = None
    by: str = ""

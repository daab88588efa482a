# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen values that go in and out of a Workspace: what the window and the command line see.

Nothing here knows a table, a key or a file format. Times are aware datetimes in UTC. Identifiers
are text (lower-case hexadecimal for hashes, `uuid:...` for records) so that they can be shown.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from consensus.records import FieldValue, Text
from forms.problem import Finding, Problem

if TYPE_CHECKING:
    from sync._bundles import Cargo
    from sync.workbook.values import Question

Role = Literal["office", "secretariat"]
RecordStatus = Literal["recorded", "exported", "received", "counted"]
Progress = Callable[[int, int, str], None]
"""done, total (0 when unknown), what is being done now"""
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Profile:
    """Who works in this workspace: an office of an organization, or the secretariat."""

    role: Role
    organization: str
    """code of the organization, as in the reference list (`UNICEF`)"""
    office: str
    """name of the office (`UNICEF Field Office Tarawa`)"""
    person: str = ""
    device: str = "device 1"
    language: str = "en"
    focal_point: bool = False
    """asks to be enrolled as the one who files the organization's positions"""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where this workspace stands towards the secretariat.

    | status | meaning |
    |---|---|
    | `alone` | no secretariat has been heard of yet; records are kept, bundles can be written |
    | `asked` | an enrolment request was written, no answer was taken yet |
    | `admitted` | the secretariat's roster names this device |
    | `revoked` | the secretariat's roster no longer accepts this device |
    | `secretariat` | this is the secretariat's own workspace |
    """

    status: Literal["alone", "asked", "admitted", "revoked", "secretariat"]
    office_id: str
    log_id: str
    key_id: str
    code: str
    """short code of this device's key, to be compared aloud at enrolment"""
    key_code: str
    """code of the key alone, as holders of root keys see it"""
    secretariat: str
    """name of the secretariat, empty while unknown"""
    secretariat_code: str
    """the secretariat's code, to be compared aloud; empty while unknown"""
    secretariat_key: str
    """the registrar's public key as one line, for those who check proofs; empty while unknown"""
    is_focal_point: bool
    entries: int
    exported: int
    received: int
    """entries of this device proved to be in the secretariat's ledger"""
    lacking: int
    """attached files of this office that the secretariat says it lacks, and that are here"""
    last_export: datetime | None
    last_intake: datetime | None
    last_news: datetime | None
    """when the newest entry of the secretariat that came here was written, as it says"""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one verb changed, so that a screen can refresh only that."""

    records: tuple[str, ...] = ()
    """record ids, new or changed"""
    entries: tuple[str, ...] = ()
    """hashes of the journal entries written or taken"""
    consultations: tuple[str, ...] = ()
    forms: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()

    @property
    def record_id(self) -> str:
        """The one record a `record`, `withdraw` or `resolve` was about."""
        return self.records[0]


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record came from when it was not typed here: row of a workbook, file of a script."""

    kind: Literal["form", "workbook", "command", "instance"]
    name: str = ""
    sha256: str = ""
    place: str = ""
    """`positions!R14` for a workbook row"""
    on_behalf_of: str = ""
    """office whose words these are, when another office typed or took them"""
    decided: tuple[tuple[str, str, str, str], ...] = ()
    """of a workbook row: question, what the cell showed, accept/correct/skip, who decided"""


@dataclass(frozen=True, slots=True)
class RecordQuery:
    """Which records, in which order, and which page of them. Empty means: do not filter."""

    text: str = ""
    """full text, all six languages; every word must occur"""
    forms: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    consultation: str = ""
    item: str = ""
    statuses: tuple[RecordStatus, ...] = ()
    only_own: bool = False
    only_conflicts: bool = False
    withdrawn: bool | None = False
    """False: without withdrawn records; True: only them; None: both"""
    since: datetime | None = None
    until: datetime | None = None
    order: Literal["newest", "oldest", "title", "organization", "form"] = "newest"
    offset: int = 0
    limit: int = 100


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """One line of the list of records."""

    record_id: str
    form_id: str
    form_version: str
    title: str
    organization: str
    office: str
    office_id: str
    consultation: str
    item: str
    code: str
    """the position or status code, for a badge (`SUP`, `letter_signed`); empty for other forms"""
    written_at: datetime
    received_at: datetime | None
    status: RecordStatus
    revisions: int
    withdrawn: bool
    conflicts: int
    own: bool


@dataclass(frozen=True, slots=True)
class RecordPage:
    rows: tuple[RecordSummary, ...]
    total: int
    offset: int


@dataclass(frozen=True, slots=True)
class ConflictSide:
    """One of several values that offices or devices wrote without knowing of each other."""

    value: FieldValue | None
    entry: str
    office: str
    device: str
    written_at: datetime


@dataclass(frozen=True, slots=True)
class Conflict:
    record_id: str
    title: str
    field: str
    """path below the root; `*withdrawn` when one side withdrew the record and the other did not"""
    sides: tuple[ConflictSide, ...]


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record as it stands now: its fields, its conflicts, its heads."""

    summary: RecordSummary
    fields: Mapping[str, FieldValue]
    conflicts: tuple[Conflict, ...]
    heads: tuple[str, ...]
    instance_id: str
    attachments: tuple[AttachmentRef, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """One entry in the history of a record."""

    record_id: str
    entry: str
    parents: tuple[str, ...]
    kind: Literal["record", "withdrawal", "merge"]
    instance_id: str
    form_id: str
    form_version: str
    office: str
    organization: str
    device: str
    written_at: datetime
    """claimed by the device"""
    received_at: datetime | None
    """when this workspace took it; None when it was written here"""
    changed: Mapping[str, FieldValue | None]
    """None: the field was emptied"""
    reason: str
    source: Source | None
    sequence: int


@dataclass(frozen=True, slots=True)
class Draft:
    """A form begun and not yet recorded. `state` is `FormSession.state()`."""

    draft_id: str
    form_id: str
    form_version: str
    state: bytes
    title: str = ""
    record_id: str = ""
    """the record being corrected; empty for a new one"""
    saved_at: datetime | None = None
    """set by the workspace"""


@dataclass(frozen=True, slots=True)
class AttachmentRef:
    name: str
    sha256: str
    size: int
    media_type: str
    present: bool
    """False: known by hash only, the file has not reached this workspace"""


@dataclass(frozen=True, slots=True)
class FormSummary:
    form_id: str
    version: str
    title: str
    languages: tuple[str, ...]
    current: bool
    sha256: str
    source: Literal["shipped", "installed", "received"]


@dataclass(frozen=True, slots=True)
class EnrolmentRequest:
    """What an office asks: its name, its organization, the public key of its device."""

    office_id: str
    office: str
    organization: str
    person: str
    device: str
    focal_point: bool
    key_id: str
    log_id: str
    code: str
    """compare aloud with the code shown on the asking device before admitting"""
    data: bytes


@dataclass(frozen=True, slots=True)
class DeviceView:
    device: str
    log_id: str
    key_id: str
    code: str
    entries: int
    revoked_at_size: int | None
    last_written: datetime | None


@dataclass(frozen=True, slots=True)
class RevocationChoice:
    """Up to where the word of a device still counts when it is revoked."""

    entries: int
    received: datetime | None
    """when the last file that is still believed came; None: all that is held, or nothing"""
    silenced: int
    """entries held that say nothing any more"""
    rounds: tuple[tuple[str, int], ...]
    """closed rounds (consultation, number) that counted some of those"""


@dataclass(frozen=True, slots=True)
class OfficeView:
    office_id: str
    office: str
    organization: str
    focal_point: bool
    is_secretariat: bool
    admitted_at: datetime | None
    devices: tuple[DeviceView, ...]
    records: int
    last_received: datetime | None


@dataclass(frozen=True, slots=True)
class BundleReport:
    """What was written into a bundle, for the person who will send it."""

    paths: tuple[Path, ...]
    entries: int
    records: int
    size: int
    sections: int
    encrypted_for: tuple[str, ...]
    note: Literal["new", "nothing-new", "cancelled"] = "new"
    """`cancelled`: a person stopped it, and no file was written"""
    bundles: int = 1
    """more than one where one may not hold it all; each is taken by itself, in any order"""


@dataclass(frozen=True, slots=True)
class PicturedBundle:
    """A bundle as QR codes that has not left yet."""

    report: BundleReport
    pictures: tuple[bytes, ...]
    """PNG, a code each; none when there is nothing new"""
    cargo: Cargo | None = None
    """what `Workspace.pictures_left` will count as sent"""


IntakeOutcome = Literal["added", "already-present", "queued", "asked", "refused"]
"""`asked`: readable, but a person must decide something first (an enrolment to compare, cells to confirm)"""
IntakeKind = Literal[
    "bundle", "part", "workbook", "enrolment", "form", "picture", "comments", "update", "unknown"
]


@dataclass(frozen=True, slots=True)
class FileIntake:
    """What became of one file."""

    path: Path
    kind: IntakeKind
    outcome: IntakeOutcome
    sender: str = ""
    added: int = 0
    already_present: int = 0
    queued: int = 0
    records: tuple[str, ...] = ()
    problem: Problem | None = None
    findings: tuple[Finding, ...] = ()
    quarantined: Path | None = None
    """the untouched copy of a refused file"""
    enrolment: EnrolmentRequest | None = None
    consultations: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    """of a workbook: what only a person can decide; give the answers to `accept_workbook`"""
    cells: int = 0
    """of a workbook: how many cells with answers were read"""
    waiting_rows: int = 0
    """of a workbook: rows that were not recorded, for the reasons in `findings` and `questions`"""


@dataclass(frozen=True, slots=True)
class IntakeReport:
    files: tuple[FileIntake, ...]
    changes: Changes
    cancelled: bool = False

    @property
    def added(self) -> int:
        return sum(each.added for each in self.files)

    @property
    def already_present(self) -> int:
        return sum(each.already_present for each in self.files)

    @property
    def refused(self) -> tuple[FileIntake, ...]:
        return tuple(each for each in self.files if each.outcome == "refused")

    @property
    def queued(self) -> tuple[FileIntake, ...]:
        return tuple(each for each in self.files if each.outcome == "queued")

    @property
    def asked(self) -> tuple[FileIntake, ...]:
        return tuple(each for each in self.files if each.outcome == "asked")


@dataclass(frozen=True, slots=True)
class QuarantinedFile:
    path: Path
    name: str
    code: str
    sentence: str
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class RoundResult:
    """One item of one round: the stored result beside the one recomputed from the entries."""

    consultation: str
    item: str
    round: int
    stored: str
    recomputed: str

    @property
    def agrees(self) -> bool:
        return self.stored == self.recomputed


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a full check of the workspace found. Empty findings: all is as it was written."""

    logs: int
    entries: int
    signatures: int
    receipts: int
    results: tuple[RoundResult, ...]
    findings: tuple[Finding, ...]
    evidence: tuple[Path, ...] = ()

    @property
    def sound(self) -> bool:
        return not self.findings and all(each.agrees for each in self.results)


@dataclass(frozen=True, slots=True)
class RebuildReport:
    entries: int
    records: int
    seconds: float
    same: bool
    """the rebuilt tables say what the dropped ones said"""


@dataclass(frozen=True, slots=True)
class BackupReport:
    path: Path
    entries: int
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices of the person at this desk; kept in the workspace, never sent."""

    language: str = "en"
    theme: Literal["system", "light", "dark"] = "system"
    text_size: int = 100
    part_size: int = 0
    """largest bundle file in bytes (e-mail limit); 0: one file"""
    last_folder: str = ""
    others: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class AnnouncedUpdate:
    """A newer program that the secretariat told of; `held`: its update file came along."""

    version: str
    serial: int
    system: str
    size: int
    sha256: str
    held: bool
    announced_at: datetime


TaskKind = Literal[
    "ask-to-be-admitted",
    "take-answer",
    "give-position",
    "reconfirm-position",
    "finish-draft",
    "settle-conflict",
    "send-bundle",
    "send-confirmation",
    "send-files",
    "ask-for-news",
    "send-again",
    "decide-quarantine",
    "admit-office",
    "open-round",
    "close-round",
    "dispose-comments",
    "write-note",
    "send-down",
    "review-cells",
    "finish-review",
    "install-update",
    "ask-for-update",
]


@dataclass(frozen=True, slots=True)
class Task:
    """One thing that needs doing now, most urgent first; the window gives each a button."""

    kind: TaskKind
    count: int = 1
    consultation: str = ""
    items: tuple[str, ...] = ()
    records: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    due: datetime | None = None


@dataclass(frozen=True, slots=True)
class AgendaLine:
    """One item of a consultation as this office meets it: what is asked, and where we stand."""

    consultation: str
    item: str
    title: str
    text: str
    """in the language asked for, or the best there is"""
    text_language: str
    text_status: Literal["official", "unofficial", "missing"]
    text_hash: str
    round: int
    """0: no round yet"""
    stage: str
    """draft, open, closing, closed, consolidated, concluded; empty when there is no round"""
    deadline: datetime | None
    my_record: str
    my_position: str
    my_status: RecordStatus | Literal[""]
    stale: bool
    """the text changed after our position was written"""
    acknowledged: bool


@dataclass(frozen=True, slots=True)
class TextVersion:
    """One version of an item's text: since when it stands, and in which rounds it was asked."""

    item: str
    text_hash: str
    texts: tuple[Text, ...]
    since: datetime
    rounds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ConsultationSummary:
    consultation: str
    title: str
    items: int
    round: int
    stage: str
    rule: str
    opened_at: datetime | None
    deadline: datetime | None
    eligible: int
    responded: int

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From the answers of a form to a record of the consensus.

The only file that knows question names (forms/instruments/README.md). Names are found wherever the
form groups them, so a secretariat may rearrange pages without losing a meaning. Forms it does not
know become OtherRecord: kept, shown, counted nowhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TypeVar, cast, get_args

from consensus.records import (
    DIMENSIONS,
    ENDORSEMENT_STATUSES,
    POSITION_CODES,
    THEMES,
    Acceptance,
    Comment,
    CommentSection,
    CommentType,
    Endorsement,
    FieldValue,
    Implementation,
    MatrixAnswers,
    OtherRecord,
    Position,
    PrincipleRow,
    Record,
    RecordMeta,
    RecordUnreadable,
    Risk,
    RiskAssessment,
    UseCase,
)

Fields = Mapping[str, FieldValue]
C = TypeVar("C", bound=str)
_ACCEPTANCES: tuple[Acceptance, ...] = get_args(Acceptance)
_IMPLEMENTATIONS: tuple[Implementation, ...] = get_args(Implementation)
_SECTIONS: tuple[CommentSection, ...] = get_args(CommentSection)
_COMMENT_TYPES: tuple[CommentType, ...] = get_args(CommentType)
_POSITION_CHOICES = (
    ("acceptance", frozenset[str](_ACCEPTANCES)),
    ("implementation", frozenset[str](_IMPLEMENTATIONS)),
)
_COMMENT_CHOICES = (
    ("section", frozenset[str](_SECTIONS)),
    ("theme", frozenset[str](THEMES)),
    ("comment_type", frozenset[str](_COMMENT_TYPES)),
)


def read_record(form_id: str, fields: Fields, *, meta: RecordMeta) -> Record:
    """This reads the record behind a form's answers. Raises RecordUnreadable."""
    answers = _Answers(form_id, fields, meta)
    match form_id:
        case "position":
            return _position(answers)
        case "endorsement":
            return _endorsement(answers)
        case "usecase":
            return _use_case(answers)
        case "risk_assessment":
            return _risk_assessment(answers)
        case "decision_matrix":
            return _matrix(answers)
        case _:
            return OtherRecord(meta, form_id, dict(fields))


def headline_of_position(fields: Fields) -> tuple[str, str, str] | None:
    """Consultation, item and code of a position, without making it; None where `read_record` would refuse it.

    A secretariat asks this of every position that comes, and needs no comments for it.
    """
    named = _bare(fields)
    code = _said(named, "position")
    if code not in POSITION_CODES or not all(
        _fits(named, each, choices) for each, choices in _POSITION_CHOICES
    ):
        return None
    rows = named.get("comments", ())
    if not isinstance(rows, str) and not all(_comment_fits(_bare(row)) for row in rows):
        return None
    return _said(named, "consultation"), _said(named, "item"), code


def _comment_fits(row: Fields) -> bool:
    if not (_said(row, "comment_text") or _said(row, "proposed_change")):
        return True
    return all(_fits(row, each, choices) for each, choices in _COMMENT_CHOICES)


def _fits(named: Fields, name: str, choices: frozenset[str]) -> bool:
    return name not in named or not (value := _said(named, name)) or value in choices


def _said(named: Fields, name: str) -> str:
    value = named.get(name)
    return value.strip() if value and isinstance(value, str) else ""


def _bare(fields: Fields) -> Fields:
    return {path[path.rfind("/") + 1 :]: value for path, value in fields.items()}


_MATURITY, _RISK = range(5), range(1, 6)


class _Answers:
    """The answers of one record by bare question name; a repeat is a list of such answers."""

    def __init__(self, form_id: str, fields: Fields, meta: RecordMeta) -> None:
        self.form_id, self.meta, self.fields = form_id, meta, dict(fields)
        self._named = _bare(fields)

    def text(self, name: str, *others: str) -> str:
        value = self._named.get(name)
        if value and isinstance(value, str):
            stripped = value.strip()
            if stripped:
                return stripped
        return self.text(*others) if others else ""

    def words(self, name: str, *others: str) -> tuple[str, ...]:
        return tuple(self.text(name, *others).replace(",", " ").split())

    def rows(self, name: str) -> list[_Answers]:
        value = self._named.get(name, ())
        return [] if isinstance(value, str) else [_Answers(self.form_id, row, self.meta) for row in value]

    def truth(self, name: str) -> bool:
        return self.text(name).lower() in ("yes", "true", "1")

    def one_of(self, name: str, choices: Sequence[C]) -> C | None:
        value = self.text(name)
        if not value:
            return None
        if value not in choices:
            self.refuse(name, value)
        return cast(C, value)

    def day(self, name: str, *others: str) -> date | None:
        value = self.text(name, *others)[:10]
        try:
            return date.fromisoformat(value) if value else None
        except ValueError:
            return None  # a partial date (2021-03) is an answer, not a day

    def place_on(self, scale: range, name: str) -> int | None:
        """Whoever signs can sign any words: what is not on the scale is no answer, and stops nobody's figures."""
        value = self.text(name)
        return next((place for place in scale if value == str(place)), None)

    def refuse(self, name: str, value: str) -> None:
        raise RecordUnreadable(form=self.form_id, record=self.meta.record_id, field=name, value=value[:60])


def _position(a: _Answers) -> Position:
    code = a.one_of("position", POSITION_CODES)
    if code is None:
        a.refuse("position", "")
        raise AssertionError("unreachable")
    return Position(
        meta=a.meta,
        consultation=a.text("consultation"),
        item=a.text("item"),
        text_hash=a.text("text_hash"),
        code=code,
        reason=a.text("reason"),
        part_supported=a.text("part_supported"),
        change_wanted=a.text("change_wanted"),
        acceptance=a.one_of("acceptance", _ACCEPTANCES),
        implementation=a.one_of("implementation", _IMPLEMENTATIONS),
        comments=_comments(a),
    )


def _comments(a: _Answers) -> tuple[Comment, ...]:
    found: list[Comment] = []
    seen: dict[str, int] = {}
    for row in a.rows("comments"):
        if not (row.text("comment_text") or row.text("proposed_change")):
            continue
        stem = _comment_id(a.meta.record_id, row)
        seen[stem] = seen.get(stem, 0) + 1
        found.append(_comment(a, row, stem if seen[stem] == 1 else f"{stem}-{seen[stem]}"))
    return tuple(found)


def _comment_id(record_id: str, row: _Answers) -> str:
    """An id made of the words: rows may move, an edited comment needs a new disposition."""
    words = "\x1f".join(
        row.text(n) for n in ("section", "theme", "comment_type", "comment_text", "proposed_change")
    )
    return f"{record_id}.{hashlib.sha256(words.encode()).hexdigest()[:10]}"


def _comment(a: _Answers, row: _Answers, comment_id: str) -> Comment:
    return Comment(
        comment_id=comment_id,
        record_id=a.meta.record_id,
        organization=a.meta.organization,
        item=a.text("item"),
        section=row.one_of("section", _SECTIONS) or "specific",
        theme=row.one_of("theme", THEMES) or "information",
        comment_type=row.one_of("comment_type", _COMMENT_TYPES) or "ge",
        text=row.text("comment_text"),
        language=row.text("comment_language") or "en",
        proposed_change=row.text("proposed_change"),
        place=row.text("place"),
        publishable=row.truth("publishable"),
        name_us=row.truth("name_us"),
        is_focal_point=a.meta.is_focal_point,
        office=a.meta.office,
    )


def with_comments(fields: Fields, comments: Sequence[Comment]) -> Fields:
    """This gives the answers that add comments to those a position has already."""
    held = next((v for path, v in fields.items() if path.rsplit("/", 1)[-1] == "comments"), ())
    rows = () if isinstance(held, str) else held
    new = (
        {
            "section": each.section,
            "theme": each.theme,
            "comment_type": each.comment_type,
            "place": each.place,
            "comment_text": each.text,
            "comment_language": each.language,
            "proposed_change": each.proposed_change,
        }
        for each in comments
    )
    return {"has_comments": "yes", "comments": (*rows, *new)}


def _endorsement(a: _Answers) -> Endorsement:
    return Endorsement(
        meta=a.meta,
        edition=a.text("edition"),
        status=a.one_of("status", ENDORSEMENT_STATUSES) or "unknown",
        status_date=a.day("status_date"),
        applicability=a.text("applicability") or "applicable",
        covered_by=a.text("parent_organization"),
        target_date=a.day("target_date"),
        letter_date=a.day("letter_date"),
        authority=a.text("endorsing_authority"),
        decision_reference=a.text("decision_reference"),
        evidence_level=a.text("evidence_level"),
        barriers=a.words("barriers"),
        reason=a.text("status_reason", "applicability_reason"),
        implementation=tuple(_principle(row) for row in a.rows("implementation")),
        remarks_public=a.text("remarks_public"),
        fields=a.fields,
    )


def _principle(row: _Answers) -> PrincipleRow:
    return PrincipleRow(row.text("principle"), row.place_on(_MATURITY, "maturity"), row.text("evidence"))


def _use_case(a: _Answers) -> UseCase:
    return UseCase(
        meta=a.meta,
        title=a.text("title"),
        kind=a.text("kind"),
        lead_organization=a.text("lead_organization") or a.meta.organization,
        countries=a.words("countries"),
        lifecycle_status=a.text("lifecycle_status"),
        category=a.text("category_un"),
        domain=a.text("domain"),
        ledger_technology=a.text("ledger_technology"),
        access_model=a.text("access_model"),
        open_source_status=a.text("open_source_status"),
        confidentiality=a.text("confidentiality") or "internal",
        short_description=a.text("short_description"),
        fields=a.fields,
    )


def _risk_assessment(a: _Answers) -> RiskAssessment:
    declared = {d: a.text(f"{d.lower()}_na_reason", f"na_reason_{d.lower()}") for d in DIMENSIONS}
    return RiskAssessment(
        meta=a.meta,
        use_case=a.text("use_case", "use_case_ref"),
        risks=tuple(_risk(row) for row in a.rows("risks")),
        not_applicable={dimension: reason for dimension, reason in declared.items() if reason},
        stage=a.text("stage"),
        fields=a.fields,
    )


def _risk(row: _Answers) -> Risk:
    return Risk(
        dimension=row.text("dimension").upper(),
        title=row.text("risk_title", "title"),
        likelihood=row.place_on(_RISK, "likelihood"),
        impact=row.place_on(_RISK, "impact"),
        residual_likelihood=row.place_on(_RISK, "residual_likelihood"),
        residual_impact=row.place_on(_RISK, "residual_impact"),
        control_effectiveness=row.text("control_effectiveness") or "none",
        confidentiality=row.text("confidentiality") or "internal",
    )


def _matrix(a: _Answers) -> MatrixAnswers:
    asked = [*(f"Q{n:02}" for n in range(1, 17)), *(f"F{n}" for n in range(1, 7))]
    given = {name: a.text(name, name.lower()) for name in asked}
    return MatrixAnswers(
        meta=a.meta,
        use_case=a.text("use_case", "use_case_ref"),
        answers={name: value for name, value in given.items() if value},
        matrix_version=a.text("matrix_version"),
        decided_outcome=a.text("decided_outcome", "override_outcome"),
        justification=a.text("override_justification", "justification"),
        authority=a.text("override_authority", "authority"),
        decided_on=a.day("override_date", "decided_on"),
        fields=a.fields,
    )

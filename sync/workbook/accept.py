# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From a reading and a person's decisions to submissions: only what passes the form engine enters.

A row becomes a submission when nothing about it is open any more and a full session finds every rule
kept and every answer still there. All other rows wait; nothing about one row stops another.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from forms.definition import FormDefinition
from forms.filled import filled
from forms.problem import N_, Finding, Problem
from forms.session import FormSession
from forms.submission import Submission, fields_of
from sync.workbook.identity import instance_id
from sync.workbook.kept import RULE, superseded
from sync.workbook.layout import layout_of
from sync.workbook.shown import fillable, is_fillable
from sync.workbook.values import (
    Decision,
    Fields,
    FieldValue,
    FormLayout,
    FormSource,
    Question,
    RowReading,
    RowSource,
    WorkbookReading,
)

_STEP = re.compile(r"\A(.+)\[([0-9]+)\]\Z")
_LONGEST_ORIGINAL = 2_000


@dataclass(frozen=True, slots=True)
class RowSubmission:
    """A row that became a submission, and where it came from."""

    submission: Submission
    source: RowSource
    record_id: str
    """the record it corrects; empty for a new one"""
    base_instance_id: str
    row_id: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """What entered, and what still waits, each row with its reasons."""

    rows: tuple[RowSubmission, ...]
    waiting: tuple[RowReading, ...]
    unchanged: int
    left_out: tuple[str, ...] = ()
    """ids of the rows that a person decided to leave out"""


class Acceptor:
    """A form version ready to make submissions from rows; keeps nothing between rows."""

    def __init__(self, form: FormSource, definition: FormDefinition, clock: Callable[[], datetime]) -> None:
        self.form = form
        self.definition = definition
        self.clock = clock
        self.layout = layout_of(form)
        self._blank = self._answers_without_column()

    def accept(self, reading: WorkbookReading, decisions: Iterable[Decision] = ()) -> Acceptance:
        """This makes submissions of every row about which nothing is open."""
        said = {decision.question_id: decision for decision in decisions}
        taken: list[RowSubmission] = []
        waiting: list[RowReading] = []
        left_out: list[str] = []
        unchanged = 0
        for row in _join_orphans(reading.rows, said):
            if row.outcome == "unchanged":
                unchanged += 1
                continue
            made = self._row(row, said, reading)
            if isinstance(made, RowSubmission):
                taken.append(made)
            elif made is not None:
                waiting.append(made)
            else:
                left_out.append(row.row_id)
        return Acceptance(tuple(taken), tuple(waiting), unchanged, tuple(left_out))

    def _row(
        self, row: RowReading, said: Mapping[str, Decision], reading: WorkbookReading
    ) -> RowSubmission | RowReading | None:
        """None: a person decided to leave the row out."""
        if any(_is_dropped(q, said) for q in row.questions):
            return None
        open_questions = tuple(q for q in row.questions if q.question_id not in said)
        if open_questions or row.table:
            return replace(row, questions=open_questions or row.questions)
        if any(q.kind == "row" and said[q.question_id].action == "skip" for q in row.questions):
            return None
        fields = _decided(row, said)
        whole = self._with_base(row, fields)
        name = instance_id(row.row_id, whole)
        made = self._submit(whole, name, row.base_instance_id or None)
        if not isinstance(made, Submission):
            asked = tuple(_asked_again(row, finding) for finding in made)
            told = tuple(question.finding for question in asked)
            return replace(
                row, fields=fields, outcome="refused", findings=(*row.findings, *told), questions=asked
            )
        identity = reading.identity
        source = RowSource(
            reading.name,
            reading.sha256,
            row.place,
            row.row_id,
            identity.office_id,
            identity.office,
            identity.organization,
            tuple(_decided_cells(row, said)),
        )
        return RowSubmission(made, source, row.record_id, row.base_instance_id, row.row_id)

    def _submit(self, fields: Fields, name: str, deprecated: str | None) -> Submission | tuple[Finding, ...]:
        try:
            session = filled(
                self.definition,
                fields,
                instance_id=name,
                deprecated_id=deprecated,
                clock=self.clock,
                new_id=lambda: name.removeprefix("uuid:"),
            )
            made = session.finalize()
        except Problem as problem:
            message = N_("The form cannot take this row: {sentence}")
            return (Finding("rule.form", message, "", facts={"sentence": problem.sentence()}),)
        if not isinstance(made, Submission):
            return tuple(
                Finding(
                    f"{RULE}{violation.kind}",
                    N_("{label}: {message}"),
                    violation.ref,
                    remedy=N_("Change the answer, or leave the whole row out."),
                    facts={"label": violation.label, "message": violation.message or violation.kind},
                )
                for violation in made
            )
        lost = tuple(_lost(fields, made.fields, self.layout, ""))
        if lost:
            message = N_("The form does not keep the answer {value} here; nothing of the row was taken.")
            return tuple(
                Finding("rule.not-kept", message, path, facts={"value": value[:200]}) for path, value in lost
            )
        return replace(made, instance_id=name, deprecated_id=deprecated)

    def _with_base(self, row: RowReading, fields: Fields) -> Fields:
        """The row's answers over those of the record that have no column, or over the form's own beginnings."""
        return _overlay(self.layout, "", row.base or self._blank, fields, row.absent)

    def _answers_without_column(self) -> Fields:
        session = FormSession(self.definition, clock=self.clock)
        begun = fields_of(session.instance_xml(), self.definition)
        table = self.layout.tables[0]
        columns = {c.path for c in table.columns if is_fillable(c) or c.kind == "file"}
        return {path: v for path, v in begun.items() if path not in columns and isinstance(v, str)}


def _overlay(layout: FormLayout, table: str, base: Fields, row: Fields, absent: frozenset[str]) -> Fields:
    found = next(t for t in layout.tables if t.path == table)
    written = {column.path for column in fillable(found)} - {
        name.partition(":")[2] for name in absent if name.partition(":")[0] == table
    }
    repeats = {
        t.path[len(table) + 1 :] if table else t.path: t.path
        for t in layout.tables
        if t.parent == table and t.path
    }
    merged: dict[str, FieldValue] = {p: v for p, v in base.items() if p not in written and p not in repeats}
    merged |= {p: v for p, v in row.items() if p not in repeats and (p in written or p not in merged)}
    for inside in repeats:
        value = row.get(inside, ())
        if value:
            merged[inside] = value
    return merged


def _lost(
    asked: Fields, kept: Fields, layout: FormLayout, table: str, at: str = ""
) -> Iterator[tuple[str, str]]:
    """Answers that the session dropped or changed; calculated ones are its own business."""
    found = next(t for t in layout.tables if t.path == table)
    free = {c.path for c in found.columns if not c.calculated}
    for path, value in asked.items():
        now = kept.get(path, "")
        if isinstance(value, tuple):
            rows = now if isinstance(now, tuple) else ()
            inside = f"{table}/{path}".strip("/")
            if len(rows) != len(value):
                yield f"{at}{path}", f"{len(value)} → {len(rows)}"
                continue
            for number, (mine, theirs) in enumerate(zip(value, rows, strict=True), 1):
                yield from _lost(mine, theirs, layout, inside, f"{at}{path}[{number}]/")
        elif path in free and value and now != value:
            yield f"{at}{path}", value


def _is_dropped(question: Question, said: Mapping[str, Decision]) -> bool:
    decision = said.get(question.question_id)
    return decision is not None and decision.action == "drop"


def _decided_cells(row: RowReading, said: Mapping[str, Decision]) -> Iterator[tuple[str, str, str, str]]:
    """What goes into the journal about decisions: the answer alone would hide that a person chose it."""
    for question in row.questions:
        decision = said.get(question.question_id)
        if decision is None:
            continue
        path = "" if question.kind == "row" else question.path
        yield path, question.original[:_LONGEST_ORIGINAL], decision.action, decision.by


def _asked_again(row: RowReading, finding: Finding) -> Question:
    """What the form itself refuses becomes a question at its cell; what was asked there before is its past."""
    path = finding.place.split("/", 2)[-1] if finding.place.startswith("/") else finding.place
    before = next((q for q in reversed(row.questions) if q.path == path and q.kind == "cell"), None)
    where = path.rpartition("]")[0] + "]" if "]" in path else ""
    place = before.place if before else row.places.get(where, row.place)
    fact = finding.facts.get("label")
    label = before.label if before else str(fact) if fact else path
    original = before.original if before else _value_at(row.fields, path)
    return Question(
        f"{place} {finding.code} {path}",
        place,
        "cell" if path else "row",
        path,
        label,
        original,
        "",
        "",
        replace(finding, place=place),
        row.row_id,
    )


def _value_at(fields: Fields, path: str) -> str:
    here: Fields = fields
    for repeat, leaf in re.findall(r"(.+?\[[0-9]+\])/|(.+)\Z", path):
        if leaf:
            value = here.get(leaf, "")
            return value if isinstance(value, str) else ""
        found = _STEP.match(repeat)
        rows = here.get(found.group(1), ()) if found else ()
        if not isinstance(rows, tuple) or found is None or int(found.group(2)) > len(rows):
            return ""
        here = rows[int(found.group(2)) - 1]
    return ""


def _decided(row: RowReading, said: Mapping[str, Decision]) -> Fields:
    fields = dict(row.fields)
    gone = superseded(row)
    questions = [q for q in row.questions if q.question_id not in gone]
    # What is left out first, so that an accepted value is not taken away by a later "leave out".
    for question in sorted(questions, key=lambda q: said[q.question_id].action != "skip"):
        decision = said[question.question_id]
        if question.kind == "row" or not question.path:
            continue
        leaves_out = decision.action == "skip" or question.finding.code == "cell.not-asked"
        value = "" if leaves_out else question.proposed
        if decision.action == "correct":
            value = decision.value
        _set(fields, question.path, value)
    return fields


def _set(fields: dict[str, FieldValue], path: str, value: str) -> None:
    """This puts an answer at a path like `comments[2]/comment_text`."""
    steps = re.findall(r"(.+?\[[0-9]+\])/|(.+)\Z", path)
    here = fields
    for repeat, leaf in steps:
        if leaf:
            here[leaf] = value
            continue
        found = _STEP.match(repeat)
        if found is None:
            return
        rows = here.get(found.group(1), ())
        number = int(found.group(2)) - 1
        if not isinstance(rows, tuple) or number >= len(rows):
            return
        copies: list[dict[str, FieldValue]] = [dict(each) for each in rows]
        here[found.group(1)] = tuple(copies)
        here = copies[number]


def _join_orphans(rows: Iterable[RowReading], said: Mapping[str, Decision]) -> list[RowReading]:
    """A repeat row whose parent a person has named joins that parent."""
    listed = list(rows)
    parents = {row.ref: index for index, row in enumerate(listed) if row.ref and not row.table}
    joined = []
    for index, row in enumerate(listed):
        if not row.table:
            continue
        question = next((q for q in row.questions if q.path.endswith("_parent")), None)
        decision = said.get(question.question_id) if question else None
        at = (
            parents.get(decision.value.strip().upper()) if decision and decision.action == "correct" else None
        )
        if question is None or at is None or "/" in row.table:
            continue
        parent = listed[at]
        others = _rows_of(parent.fields, row.table)
        moved = tuple(_moved(q, row.table, len(others) + 1) for q in row.questions if q is not question)
        listed[at] = replace(
            parent,
            fields={**parent.fields, row.table: (*others, row.fields)},
            outcome="ready" if parent.outcome == "unchanged" else parent.outcome,
            questions=(*parent.questions, *moved),
        )
        joined.append(index)
    return [row for index, row in enumerate(listed) if index not in joined]


def _rows_of(fields: Fields, path: str) -> tuple[Fields, ...]:
    value = fields.get(path, ())
    return value if isinstance(value, tuple) else ()


def _moved(question: Question, table: str, number: int) -> Question:
    return replace(question, path=f"{table}[{number}]/{question.path}")

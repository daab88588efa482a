# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen values that go in and out of the workbook road: forms laid flat, rows, cells, findings.

Nothing here reads or writes a file. A workbook never says anything by itself: a `WorkbookReading`
holds what is certain, what must be asked and what is refused, and `accept` turns it into submissions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from operator import attrgetter
from pathlib import Path
from typing import Any, Literal, Protocol

from forms.problem import Finding

FieldValue = str | tuple[Mapping[str, "FieldValue"], ...]
Fields = Mapping[str, FieldValue]

ColumnKind = Literal[
    "text", "integer", "decimal", "date", "time", "datetime", "one", "many", "rank", "place", "file", "yes"
]
"""`one`/`many`: a choice, several choices; `place`: coordinates as text; `yes`: an acknowledgement ("OK")"""


class FormSource(Protocol):
    """A form version as the workbook road needs it; `forms.xlsform.FormVersion` is one."""

    @property
    def form_id(self) -> str: ...
    @property
    def version(self) -> str: ...
    @property
    def xform(self) -> bytes: ...
    @property
    def attachments(self) -> Mapping[str, bytes]: ...


@dataclass(frozen=True, slots=True)
class PlainForm:
    """The plainest form source: bytes and nothing else."""

    form_id: str
    version: str
    xform: bytes
    attachments: Mapping[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Option:
    value: str
    label: str
    keys: Mapping[str, str] = field(default_factory=dict)
    """the other columns of the choice list, by which dependent lists are filtered"""


@dataclass(frozen=True, slots=True)
class Column:
    """One question as a column of a table."""

    path: str
    """below the table's own node: `group/question`"""
    label: str
    kind: ColumnKind
    hint: str = ""
    options: tuple[Option, ...] = ()
    list_name: str = ""
    parent_question: str = ""
    """a dependent list: the question (path in the same table) whose answer filters it"""
    parent_key: str = ""
    """a dependent list: the column of the list that is compared"""
    choice_filter: str = ""
    """the predicate of a filtered list, paths absolute; empty when every option is always offered"""
    open_list: bool = False
    """the list cannot be known before the form is filled (it comes from answers or another file)"""
    required: str = ""
    relevant: str = ""
    """own and inherited conditions, joined by `and`; paths absolute as in the form"""
    constraint: str = ""
    constraint_message: str = ""
    calculated: bool = False
    readonly: bool = False
    is_hidden: bool = False
    """the form keeps the answer and shows no question: nobody can fill it in"""
    appearance: str = ""
    default: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """The form's own questions (`path` empty) or those of one repeat."""

    path: str
    label: str
    columns: tuple[Column, ...]
    parent: str | None = None
    """path of the table this one hangs under; None for the form itself"""


@dataclass(frozen=True, slots=True)
class FormLayout:
    """A form version laid flat: one table for the form and one for each repeat."""

    form_id: str
    version: str
    title: str
    language: str
    languages: tuple[str, ...]
    root: str
    """name of the instance's root element"""
    tables: tuple[Table, ...]


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One record for a workbook: who, when, and its fields as `forms.submission.fields_of` gives them."""

    record_id: str
    form_id: str
    form_version: str
    fields: Fields
    instance_id: str = ""
    organization: str = ""
    office: str = ""
    written_at: datetime | None = None
    received_at: datetime | None = None
    status: str = ""


@dataclass(frozen=True, slots=True)
class MatrixRow:
    label: str
    group: str
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Organizations × recommendations, for the positions sheet and its chart."""

    title: str
    items: tuple[tuple[str, str], ...]
    """code and short text of every recommendation"""
    rows: tuple[MatrixRow, ...]
    results: tuple[str, ...] = ()
    """one sentence or word per recommendation"""
    legend: tuple[tuple[str, str], ...] = ()
    """code and its meaning, in the order of the chart"""


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What was written, and everything a reader of the file must know about it."""

    path: Path
    records: int
    rows: int
    sheets: tuple[str, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class OfficeInfo:
    office_id: str
    office: str
    organization: str
    prefix: str
    """short letters for row references (`GVA`)"""
    contact: str = ""
    deadline: str = ""


@dataclass(frozen=True, slots=True)
class TemplateReport:
    path: Path
    template_id: str
    rows: int
    prefilled: int
    findings: tuple[Finding, ...]


def column_letters(number: int) -> str:
    """This gives Excel's letters for a column counted from 1."""
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


@dataclass(frozen=True, slots=True)
class Question:
    """Something only a person can decide: one cell, one column, one row."""

    question_id: str
    place: str
    kind: Literal["cell", "column", "row", "sheet"]
    path: str
    label: str
    original: str
    """what the cell shows"""
    proposed: str
    """the answer we would take, empty when we have none; never applied unseen"""
    proposed_label: str
    finding: Finding
    row_id: str = ""


DecisionAction = Literal["accept", "correct", "skip", "drop"]
"""take what is proposed; take another answer; leave the answer out; leave the whole row out"""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the person said to one question."""

    question_id: str
    action: DecisionAction
    value: str = ""
    """the corrected answer, as the form wants it"""
    by: str = ""
    """who said so"""


RowOutcome = Literal["ready", "unchanged", "asked", "refused"]


@dataclass(frozen=True, slots=True)
class RowReading:
    """One row of the form's own sheet with its repeat rows, as far as it is certain.

    A repeat row whose parent is not known stands alone: `table` is then not empty.
    """

    row_id: str
    """the same for the same row however often and in whatever state it comes back"""
    ref: str
    place: str
    form_id: str
    form_version: str
    record_id: str
    """the record being corrected; empty for a new one"""
    base_instance_id: str
    fields: Fields
    outcome: RowOutcome
    findings: tuple[Finding, ...] = ()
    questions: tuple[Question, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    """`""` and every repeat instance (`comments[2]`) to the row it stands in"""
    base: Fields = field(default_factory=dict)
    """what the record said when the template was written, questions without a column included"""
    absent: frozenset[str] = frozenset()
    """columns (table path, `:`, question path) the workbook no longer has: their answers are not touched"""
    table: str = ""


@dataclass(frozen=True, slots=True)
class WorkbookIdentity:
    form_id: str = ""
    form_version: str = ""
    template_id: str = ""
    office_id: str = ""
    office: str = ""
    organization: str = ""
    language: str = ""
    prefilled: int = 0
    """rows with references up to this number were records when the template was written"""
    layers: tuple[str, ...] = ()
    """which layers still carried it, best first"""
    sealed: Literal["whole", "absent", "differs"] = "absent"


@dataclass(frozen=True, slots=True)
class WorkbookReading:
    """Everything one workbook says. No outcome here is silent."""

    name: str
    sha256: str
    identity: WorkbookIdentity
    rows: tuple[RowReading, ...]
    findings: tuple[Finding, ...]
    cells: int
    seconds: float = 0.0

    @property
    def ready(self) -> tuple[RowReading, ...]:
        return tuple(row for row in self.rows if row.outcome == "ready")

    @property
    def asked(self) -> tuple[RowReading, ...]:
        return tuple(row for row in self.rows if row.outcome == "asked")

    @property
    def refused(self) -> tuple[RowReading, ...]:
        return tuple(row for row in self.rows if row.outcome == "refused")

    @property
    def questions(self) -> tuple[Question, ...]:
        return tuple(question for row in self.rows for question in row.questions)


_ROW_PARTS = attrgetter(*(each.name for each in fields(RowReading)))
_READING_PARTS = attrgetter(*(each.name for each in fields(WorkbookReading)))


def pack(reading: WorkbookReading) -> tuple[object, ...]:
    """This takes a reading apart into tuples, which travel between processes much faster."""
    parts = dict(zip((each.name for each in fields(reading)), _READING_PARTS(reading), strict=True))
    return tuple({**parts, "rows": tuple(map(_ROW_PARTS, reading.rows))}.values())


def unpack(parts: tuple[Any, ...]) -> WorkbookReading:
    """This puts a packed reading together again."""
    reading = WorkbookReading(*parts)
    return replace(reading, rows=tuple(RowReading(*row) for row in parts[3]))


@dataclass(frozen=True, slots=True)
class RowSource:
    """Where a submission came from, for the entry's `source`."""

    name: str
    sha256: str
    place: str
    row_id: str
    office_id: str
    office: str
    organization: str
    decided: tuple[tuple[str, str, str, str], ...] = ()
    """what a person decided about cells of the row: question, original, action, who"""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one workbook may ask of this machine."""

    file_bytes: int = 40_000_000
    unpacked_bytes: int = 400_000_000
    ratio: int = 200
    cells: int = 3_000_000
    seconds: float = 60.0
    memory_bytes: int = 1_500_000_000

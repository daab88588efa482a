# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consolidated workbook for analysts: every record, one sheet per form and per repeat.

Written in one pass in constant memory. Numbers and dates are real ones where exact, text is always
text (never a formula), codes stand beside their meaning; whatever does not fit is said, never dropped.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import MappingProxyType
from typing import Literal

import xlsxwriter

from forms.problem import N_, Finding
from sync._files import neighbour_of
from sync.workbook.exact import CELL_CHARACTERS, decimals_of, exact_value, utf16_length, zone_of
from sync.workbook.export_book import PIECE, Book, Counts
from sync.workbook.export_overview import write_about, write_codebook, write_matrix, write_summary
from sync.workbook.layout import layout_of
from sync.workbook.values import (
    Column,
    ColumnKind,
    ExportReport,
    Fields,
    FieldValue,
    FormLayout,
    FormSource,
    Matrix,
    RecordRow,
    Table,
    column_letters,
)
from sync.workbook.words import word

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
MAX_LINKS = 65_530
_HEADING_ROWS = 2
_NO_FACTS: Mapping[str, str] = MappingProxyType({})
Choices = Literal["both", "codes", "labels"]


def export_records(
    path: Path,
    forms: Iterable[FormSource],
    records: Iterable[RecordRow],
    *,
    language: str = "en",
    about: Mapping[str, str] = _NO_FACTS,
    matrix: Matrix | None = None,
    choices: Choices = "both",
    max_rows: int = MAX_ROWS,
    max_links: int = MAX_LINKS,
) -> ExportReport:
    """This writes all records into one workbook beside `path` and then puts it in place.

    `forms` are the versions met in the records, newest last; versions of one form share its sheets.
    Raises the Problem of a place that cannot be written; the earlier file is then still whole.
    """
    with neighbour_of(path) as beside:
        beside.touch()  # a place that cannot be written is told before the work
        return _write(beside, path, forms, records, language, about, matrix, choices, max_rows, max_links)


@dataclass(frozen=True, slots=True)
class OutColumn:
    """One column of an exported table: a question's code or number, or the meaning of its code."""

    name: str
    heading: str
    path: str
    meaning: bool
    kind: ColumnKind
    question: Column


@dataclass(frozen=True, slots=True)
class OutTable:
    """One exported table: the union of the columns that the versions of a form give it."""

    form_id: str
    path: str
    title: str
    parent: str | None
    columns: tuple[OutColumn, ...]


def plan_tables(layouts: Sequence[FormLayout], choices: Choices = "both") -> tuple[OutTable, ...]:
    """This joins the versions of each form (newest last) into the tables of an export."""
    tables: dict[tuple[str, str], list[tuple[FormLayout, Table]]] = {}
    for layout in reversed(layouts):
        for table in layout.tables:
            tables.setdefault((layout.form_id, table.path), []).append((layout, table))
    planned = []
    for (form_id, path), versions in tables.items():
        columns: dict[str, Column] = {}
        for _, table in versions:
            for column in table.columns:
                columns.setdefault(column.path, column)
        newest, table = versions[0]
        title = newest.title if not path else table.label or path
        out = tuple(_out_columns(columns.values(), choices))
        planned.append(OutTable(form_id, path, title, table.parent, out))
    return tuple(planned)


def _out_columns(columns: Iterable[Column], choices: Choices) -> Iterator[OutColumn]:
    for column in columns:
        chosen = column.kind in ("one", "many", "rank") and bool(column.options)
        if not chosen or choices != "labels":
            yield OutColumn(column.path, column.label, column.path, False, column.kind, column)
        if chosen and choices != "codes":
            yield OutColumn(f"{column.path}.label", column.label, column.path, True, "text", column)


def meanings_of(layouts: Iterable[FormLayout]) -> Meanings:
    """This collects what each code means, per form, version, table and question."""
    return {
        (layout.form_id, layout.version, table.path, column.path): {o.value: o.label for o in column.options}
        for layout in layouts
        for table in layout.tables
        for column in table.columns
        if column.options
    }


Meanings = Mapping[tuple[str, str, str, str], Mapping[str, str]]


def meaning(codes: str, kind: ColumnKind, labels: Mapping[str, str]) -> str:
    """This puts a code, or several, into words; an unknown code stays as it is."""
    if kind == "one":
        return labels.get(codes, codes)
    return "; ".join(labels.get(code, code) for code in codes.split())


@dataclass(frozen=True, slots=True)
class OutRow:
    """One row of one table: where it hangs, and its fields."""

    table: str
    key: str
    parent_key: str
    number: int
    fields: Fields


def rows_of(record: RecordRow, tables: Sequence[OutTable]) -> Iterator[OutRow]:
    """This takes a record apart into rows: its own first, then each repeat's, with keys that match."""
    yield OutRow("", record.record_id, "", 0, record.fields)
    yield from _repeat_rows(record.fields, record.record_id, "", tables)


def _repeat_rows(fields: Fields, key: str, above: str, tables: Sequence[OutTable]) -> Iterator[OutRow]:
    for table in tables:
        if table.parent != above or not table.path:
            continue
        inside = table.path[len(above) + 1 :] if above else table.path
        for number, instance in enumerate(_instances(fields.get(inside, ())), 1):
            own = f"{key}/{inside}[{number}]"
            yield OutRow(table.path, own, key, number, instance)
            yield from _repeat_rows(instance, own, table.path, tables)


def _instances(value: FieldValue) -> tuple[Fields, ...]:
    return value if isinstance(value, tuple) else ()


def record_facts(record: RecordRow) -> tuple[tuple[str, str, str | datetime | None], ...]:
    """This lists what stands before the answers: machine name, heading, value."""
    return (
        ("_record", "record", record.record_id),
        ("_organization", "organization", record.organization),
        ("_office", "office", record.office),
        ("_form_version", "form_version", record.form_version),
        ("_written_at", "written_at", record.written_at),
        ("_received_at", "received_at", record.received_at),
        ("_status", "status", record.status),
    )


_REPEAT_FACTS = (
    ("_record", "record"),
    ("_parent_key", "parent_key"),
    ("_key", "key"),
    ("_number", "number"),
    ("_organization", "organization"),
)


def fact_names(table: OutTable) -> tuple[tuple[str, str], ...]:
    """This names the columns before the answers of a table: machine name and word for the heading."""
    if table.path:
        return _REPEAT_FACTS
    return tuple((name, key) for name, key, _ in record_facts(RecordRow("", "", "", {})))


def fact_values(table: OutTable, record: RecordRow, row: OutRow) -> tuple[str | int | datetime | None, ...]:
    if table.path:
        return record.record_id, row.parent_key, row.key, row.number, record.organization
    return tuple(value for _, _, value in record_facts(record))


def _write(
    beside: Path,
    path: Path,
    forms: Iterable[FormSource],
    records: Iterable[RecordRow],
    language: str,
    about: Mapping[str, str],
    matrix: Matrix | None,
    choices: Choices,
    max_rows: int,
    max_links: int,
) -> ExportReport:
    layouts = [layout_of(form, language) for form in forms]
    tables = plan_tables(layouts, choices)
    with tempfile.TemporaryDirectory(prefix="assent-export-") as scratch:
        options = {
            "constant_memory": True,
            "tmpdir": scratch,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "nan_inf_to_errors": False,
        }
        book = Book(xlsxwriter.Workbook(str(beside), options), language, max_rows, max_links)
        try:
            about_sheet = book.add_sheet(word("about", language))
            matrix_sheet = book.add_sheet(word("positions", language)) if matrix else None
            summary_sheet = book.add_sheet(word("summary", language))
            streams = {(t.form_id, t.path): Stream(book, t) for t in tables}
            counts = _stream_records(records, streams, _by_form(tables), meanings_of(layouts))
            book.unknown_forms = counts.unknown_forms
            for stream in streams.values():
                stream.set_filter()
            if matrix and matrix_sheet:
                write_matrix(book, matrix_sheet, matrix)
            write_summary(book, summary_sheet, counts)
            write_codebook(book, tables, streams)
            findings = book.findings(streams.values())
            write_about(book, about_sheet, about, counts, findings)
            book.file.close()
        finally:
            book.let_go()
    rows = sum(stream.rows for stream in streams.values())
    return ExportReport(path, counts.records, rows, tuple(book.names), findings)


def _by_form(tables: Sequence[OutTable]) -> Mapping[str, tuple[OutTable, ...]]:
    return {t.form_id: tuple(o for o in tables if o.form_id == t.form_id) for t in tables}


def _stream_records(
    records: Iterable[RecordRow],
    streams: Mapping[tuple[str, str], Stream],
    tables: Mapping[str, tuple[OutTable, ...]],
    meanings: Meanings,
) -> Counts:
    counts = Counts()
    for record in records:
        counts.records += 1
        if record.form_id not in tables:
            counts.unknown_forms[record.form_id] += 1
            continue
        counts.by_form[record.form_id] += 1
        counts.by_organization[record.organization, record.form_id] += 1
        for row in rows_of(record, tables[record.form_id]):
            streams[record.form_id, row.table].write(record, row, meanings)
    return counts


class Stream:
    """One table on its way into one sheet, or several when the rows are more than a sheet holds."""

    def __init__(self, book: Book, table: OutTable) -> None:
        self.book = book
        self.table = table
        self.facts = fact_names(table)
        self.columns = table.columns[: MAX_COLUMNS - len(self.facts)]
        self.rows = 0
        self.texts_instead = 0
        self.links = 0
        self.links_left_out = 0
        self.sheets: list[str] = []
        self._row = 0
        self._open()

    def _open(self) -> None:
        book = self.book
        self.sheet = book.add_sheet(self.table.title)
        self.sheets.append(book.names[-1])
        self.links = 0
        self.sheet.freeze_panes(_HEADING_ROWS, 2 if self.table.path else 1)
        self.sheet.repeat_rows(0)
        for index, (_, key) in enumerate(self.facts):
            self.sheet.set_column(index, index, 38 if key in ("record", "key", "parent_key") else 18)
        for index, column in enumerate(self.columns, len(self.facts)):
            self.sheet.set_column(index, index, _width(column))
        self.sheet.set_row(0, 45)
        for index, (_, key) in enumerate(self.facts):
            self.sheet.write_string(0, index, word(key, book.language), book.format("heading"))
        for index, column in enumerate(self.columns, len(self.facts)):
            self.sheet.write_string(0, index, column.heading[:CELL_CHARACTERS], book.format("heading"))
        for index, (name, _) in enumerate(self.facts):
            self.sheet.write_string(1, index, name, book.format("machine"))
        for index, column in enumerate(self.columns, len(self.facts)):
            self.sheet.write_string(1, index, column.name, book.format("machine"))
        self._row = _HEADING_ROWS

    def set_filter(self) -> None:
        """This puts the filter over what was written; called when a sheet is complete."""
        last_column = len(self.facts) + len(self.columns) - 1
        self.sheet.autofilter(_HEADING_ROWS - 1, 0, max(self._row - 1, _HEADING_ROWS), last_column)

    def write(self, record: RecordRow, row: OutRow, meanings: Meanings) -> None:
        if self._row >= self.book.max_rows:
            self.set_filter()
            self._open()
        for index, fact in enumerate(fact_values(self.table, record, row)):
            self._fact(index, fact)
        first = len(self.facts)
        for index, column in enumerate(self.columns, first):
            value = row.fields.get(column.path, "")
            if value == "" or isinstance(value, tuple):
                continue
            if column.meaning:
                key = (record.form_id, record.form_version, self.table.path, column.path)
                text = meaning(value, column.question.kind, meanings.get(key, {}))
                self._text(index, text)
            else:
                self._answer(index, value, column.kind)
        self._row += 1
        self.rows += 1

    def _fact(self, index: int, value: str | int | datetime | None) -> None:
        match value:
            case datetime():
                utc = value.astimezone(UTC).replace(tzinfo=None, microsecond=0) if value.tzinfo else value
                self.sheet.write_datetime(self._row, index, utc, self.book.format("moment"))
            case int():
                self.sheet.write_number(self._row, index, value)
            case str() if value:
                self.sheet.write_string(self._row, index, value)

    def _answer(self, index: int, text: str, kind: ColumnKind) -> None:
        value = exact_value(text, kind)
        sheet, row, book = self.sheet, self._row, self.book
        match value:
            case str():
                self.texts_instead += kind in ("integer", "decimal", "date", "time", "datetime")
                self._text(index, value)
            case float():
                places = decimals_of(text)
                sheet.write_number(row, index, value, book.format(f"number{places}") if places else None)
            case datetime():
                sheet.write_datetime(
                    row, index, value, book.format("moment" if zone_of(text) else "datetime")
                )
            case date():
                sheet.write_datetime(row, index, value, book.format("date"))
            case time():
                sheet.write_datetime(row, index, value, book.format("time" + zone_of(text)))

    def _text(self, index: int, text: str) -> None:
        if utf16_length(text) > CELL_CHARACTERS:
            place = f"{self.sheets[-1]}!{column_letters(index + 1)}{self._row + 1}"
            name = self.columns[index - len(self.facts)].name
            self.book.keep_long_text(self.sheets[-1], place, name, text)
            text = text[: PIECE // 2] + " …"
        if text.startswith(("https://", "http://")) and _is_link(text):
            if self.links < self.book.max_links:
                self.links += 1
                self.sheet.write_url(self._row, index, text, self.book.format("link"), text)
                return
            self.links_left_out += 1
        self.sheet.write_string(self._row, index, text)

    def findings(self) -> Iterator[Finding]:
        place = self.sheets[0]
        if len(self.sheets) > 1:
            yield _finding(
                "export.split",
                N_("{rows} rows are more than one sheet holds; they continue on {sheets}."),
                place,
                rows=self.rows,
                sheets=", ".join(self.sheets[1:]),
            )
        if self.texts_instead:
            yield _finding(
                "export.text-kept",
                N_("{count} numbers or dates stand as text, because a spreadsheet would have changed them."),
                place,
                count=self.texts_instead,
            )
        if self.links_left_out:
            yield _finding(
                "export.links",
                N_("{count} addresses stand as plain text: a sheet holds at most {limit} links."),
                place,
                count=self.links_left_out,
                limit=self.book.max_links,
            )
        if len(self.table.columns) > len(self.columns):
            left = len(self.table.columns) - len(self.columns)
            yield Finding(
                "export.columns",
                N_(
                    "{count} questions do not fit: a sheet holds {limit} columns. They are in the CSV export."
                ),
                place,
                facts={"count": left, "limit": MAX_COLUMNS},
            )
        long = sum(self.book.long_texts[name] for name in self.sheets)
        if long:
            yield _finding(
                "export.long-text",
                N_(
                    "{count} texts are longer than a cell holds; they stand whole on the sheet of long texts."
                ),
                place,
                count=long,
            )


def _finding(code: str, message: str, place: str, **facts: str | int) -> Finding:
    return Finding(code, message, place, "note", facts=dict(facts))


def _is_link(text: str) -> bool:
    # XlsxWriter refuses longer addresses and those with a second "#"; such a text simply stays text.
    return (
        len(text) <= 2000 and text.isascii() and text.count("#") <= 1 and not any(c.isspace() for c in text)
    )


def _width(column: OutColumn) -> int:
    widths = {"integer": 12, "decimal": 14, "date": 12, "time": 10, "datetime": 20, "one": 14, "many": 20}
    return widths.get(column.kind, 30)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consolidated workbook for analysts: every record, one sheet per form and per repeat.

Written in one pass in constant memory. Numbers and dates are real ones where exact, text is always
text (never a formula), codes stand beside their meaning; whatever does not fit is said, never dropped.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

import xlsxwriter

from forms.problem import N_, Finding, Problem
from sync.workbook.exact import CELL_CHARACTERS, decimals_of, exact_value, utf16_length, zone_of
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
from sync.workbook.words import is_right_to_left, word

MAX_ROWS = 1_048_576
MAX_COLUMNS = 16_384
MAX_LINKS = 65_530
_PIECE = 32_000
_HEADING_ROWS = 2
_NO_FACTS: Mapping[str, str] = MappingProxyType({})
Choices = Literal["both", "codes", "labels"]


class NotWritableProblem(Problem):
    code = "workbook.not-writable"
    message = N_("The file {name} could not be written: {reason}.")
    remedy = N_("Close it if it is open in another program, or choose another folder; then export again.")


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
    *Raises* NotWritableProblem; the earlier file is then still whole.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        beside.touch()
        report = _write(beside, path, forms, records, language, about, matrix, choices, max_rows, max_links)
        with beside.open("rb+") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    except (OSError, xlsxwriter.exceptions.FileCreateError) as err:
        raise NotWritableProblem(name=path.name, reason=_reason(err)) from err
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    return report


def _reason(err: Exception) -> str:
    cause = err if isinstance(err, OSError) else (err.args[0] if err.args else err)
    return str(getattr(cause, "strerror", None) or cause)


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
        book = _Book(xlsxwriter.Workbook(str(beside), options), language, max_rows, max_links)
        try:
            about_sheet = book.add_sheet(word("about", language))
            matrix_sheet = book.add_sheet(word("positions", language)) if matrix else None
            summary_sheet = book.add_sheet(word("summary", language))
            streams = {(t.form_id, t.path): _Stream(book, t) for t in tables}
            counts = _stream_records(records, streams, _by_form(tables), meanings_of(layouts))
            book.unknown_forms = counts.unknown_forms
            for stream in streams.values():
                stream.set_filter()
            if matrix and matrix_sheet:
                _write_matrix(book, matrix_sheet, matrix)
            _write_summary(book, summary_sheet, counts)
            _write_codebook(book, tables, streams)
            findings = book.findings(streams.values())
            _write_about(book, about_sheet, about, counts, findings)
            book.file.close()
        finally:
            book.let_go()
    rows = sum(stream.rows for stream in streams.values())
    return ExportReport(path, counts.records, rows, tuple(book.names), findings)


def _by_form(tables: Sequence[OutTable]) -> Mapping[str, tuple[OutTable, ...]]:
    return {t.form_id: tuple(o for o in tables if o.form_id == t.form_id) for t in tables}


@dataclass(slots=True)
class _Counts:
    """What was seen while streaming; only ever grows."""

    records: int = 0
    by_form: Counter[str] = field(default_factory=Counter)
    by_organization: Counter[tuple[str, str]] = field(default_factory=Counter)
    unknown_forms: Counter[str] = field(default_factory=Counter)


def _stream_records(
    records: Iterable[RecordRow],
    streams: Mapping[tuple[str, str], _Stream],
    tables: Mapping[str, tuple[OutTable, ...]],
    meanings: Meanings,
) -> _Counts:
    counts = _Counts()
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


class _Book:
    """The workbook being written: its formats, sheet names and everything that did not fit."""

    def __init__(self, file: Any, language: str, max_rows: int, max_links: int) -> None:
        self.file = file
        self.language = language
        self.max_rows = max_rows
        self.max_links = max_links
        self.names: list[str] = []
        self.long_texts: Counter[str] = Counter()
        self._long: Any = None
        self._long_row = 0
        self.unknown_forms: Counter[str] = Counter()
        self._formats: dict[str, Any] = {}
        file.set_properties({"title": "Assent", "comments": "Consolidated export"})

    def add_sheet(self, wanted: str) -> Any:
        name = sheet_name(wanted, self.names)
        self.names.append(name)
        sheet = self.file.add_worksheet(name)
        if is_right_to_left(self.language):
            sheet.right_to_left()
        return sheet

    def format(self, key: str) -> Any:
        if key not in self._formats:
            self._formats[key] = self.file.add_format(_format(key))
        return self._formats[key]

    def keep_long_text(self, sheet: str, place: str, name: str, text: str) -> None:
        """This writes a text too long for a cell in pieces on its own sheet, made when first needed."""
        if self._long is None:
            self._long = self.add_sheet(word("long_texts", self.language))
            for column, key in enumerate(("sheet", "column", "part", "text")):
                self._long.write_string(0, column, word(key, self.language), self.format("heading"))
        self.long_texts[sheet] += 1
        for part, piece in enumerate(_pieces(text), 1):
            self._long_row += 1
            self._long.write_string(self._long_row, 0, place)
            self._long.write_string(self._long_row, 1, name)
            self._long.write_number(self._long_row, 2, part)
            self._long.write_string(self._long_row, 3, piece)

    def findings(self, streams: Iterable[_Stream]) -> tuple[Finding, ...]:
        found = [finding for stream in streams for finding in stream.findings()]
        for form_id, count in self.unknown_forms.items():
            found.append(
                Finding(
                    "export.unknown-form",
                    N_(
                        "{count} records of the form {form} are not in this workbook: the form is not installed."
                    ),
                    form_id,
                    remedy=N_("Install the form and export again."),
                    facts={"count": count, "form": form_id},
                )
            )
        return tuple(found)

    def let_go(self) -> None:
        """This closes the scratch files of a workbook that was not finished; harmless for one that was."""
        self.file.fileclosed = 1
        for sheet in self.file.worksheets():
            if sheet.row_data_fh is not None:
                sheet.row_data_fh.close()


def _format(key: str) -> dict[str, object]:
    fixed: dict[str, dict[str, object]] = {
        "heading": {
            "bold": True,
            "bg_color": "#1F4E79",
            "font_color": "#FFFFFF",
            "text_wrap": True,
            "valign": "top",
        },
        "machine": {"font_color": "#7F7F7F", "italic": True, "font_size": 8},
        "title": {"bold": True, "font_size": 14},
        "bold": {"bold": True},
        "wrap": {"text_wrap": True, "valign": "top"},
        "centre": {"align": "center", "border": 1, "border_color": "#BFBFBF"},
        "text": {"num_format": "@"},
        "date": {"num_format": "yyyy-mm-dd", "align": "left"},
        "datetime": {"num_format": "yyyy-mm-dd hh:mm:ss", "align": "left"},
        "moment": {"num_format": 'yyyy-mm-dd hh:mm:ss "UTC"', "align": "left"},
        "link": {"font_color": "#0563C1", "underline": 1},
    }
    if key in fixed:
        return fixed[key]
    if key.startswith("number"):
        places = int(key.removeprefix("number"))
        return {"num_format": "0" + ("." + "0" * places if places else "")}
    if key.startswith("time"):
        zone = key.removeprefix("time")
        return {"num_format": f'hh:mm:ss "{zone}"' if zone else "hh:mm:ss", "align": "left"}
    return {"bg_color": key}


def sheet_name(wanted: str, taken: Sequence[str]) -> str:
    """This makes a name that every spreadsheet program accepts and that is not taken yet."""
    clean = "".join("-" if c in "[]:*?/\\" or ord(c) < 32 else c for c in wanted).strip().strip("'") or "-"
    if clean.lower() == "history":
        clean += "-"
    used = {name.lower() for name in taken}
    name, number = _cut(clean, 31), 2
    while name.lower() in used:
        tail = f" ({number})"
        name, number = _cut(clean, 31 - len(tail)) + tail, number + 1
    return name


def _cut(text: str, units: int) -> str:
    while utf16_length(text) > units:
        text = text[:-1]
    return text.rstrip()


def _pieces(text: str) -> Iterator[str]:
    for start in range(0, len(text), _PIECE // 2):
        yield text[start : start + _PIECE // 2]


class _Stream:
    """One table on its way into one sheet, or several when the rows are more than a sheet holds."""

    def __init__(self, book: _Book, table: OutTable) -> None:
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
            text = text[: _PIECE // 2] + " …"
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


def _write_matrix(book: _Book, sheet: Any, matrix: Matrix) -> None:
    """Organizations × recommendations, the counts below, and a chart that lives on the counts."""
    language, first = book.language, 2
    sheet.write_string(0, 0, matrix.title, book.format("title"))
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 14)
    sheet.set_column(2, 1 + max(len(matrix.items), 1), 9)
    sheet.freeze_panes(first + 1, 2)
    sheet.write_string(first, 0, word("organization", language), book.format("heading"))
    sheet.write_string(first, 1, word("group", language), book.format("heading"))
    for index, (code, _) in enumerate(matrix.items, 2):
        sheet.write_string(first, index, code, book.format("heading"))
    row = first + 1
    for each in matrix.rows:
        sheet.write_string(row, 0, each.label)
        sheet.write_string(row, 1, each.group)
        for index, code in enumerate(each.codes, 2):
            sheet.write_string(row, index, code, book.format("centre"))
        row += 1
    last = row - 1
    if matrix.rows and matrix.items:
        for code, colour in CODE_COLOURS.items():
            rule = {"type": "cell", "criteria": "==", "value": f'"{code}"', "format": book.format(colour)}
            sheet.conditional_format(first + 1, 2, last, 1 + len(matrix.items), rule)
    counts_from = row + 1
    row = _write_matrix_counts(book, sheet, matrix, counts_from)
    for number, (code, text) in enumerate(matrix.items):
        result = matrix.results[number] if number < len(matrix.results) else ""
        sheet.write_string(row, 0, f"{word('recommendation', language)} {code}", book.format("bold"))
        sheet.write_string(row, 2, " — ".join(filter(None, (result, text)))[:CELL_CHARACTERS])
        row += 1
    _chart_of_matrix(book, sheet, matrix, counts_from, row + 1)


CODE_COLOURS: Mapping[str, str] = {
    "SUP": "#A9D08E",
    "SWR": "#E2EFDA",
    "PAR": "#FFE699",
    "ABS": "#D9D9D9",
    "NOT": "#BDD7EE",
    "DIS": "#F4B084",
    "FOB": "#FF7C80",
    "REC": "#C9C9C9",
}


def _legend(book: _Book, matrix: Matrix) -> list[tuple[str, str]]:
    legend = list(matrix.legend)
    known = {code for code, _ in legend}
    met = sorted({code for row in matrix.rows for code in row.codes} - known)
    return legend + [(code, code or word("no_response", book.language)) for code in met]


def _write_matrix_counts(book: _Book, sheet: Any, matrix: Matrix, row: int) -> int:
    for code, text in _legend(book, matrix):
        sheet.write_string(row, 0, text)
        sheet.write_string(row, 1, code)
        for index in range(len(matrix.items)):
            count = sum(1 for each in matrix.rows if index < len(each.codes) and each.codes[index] == code)
            sheet.write_number(row, 2 + index, count)
        row += 1
    return row + 1


def _chart_of_matrix(book: _Book, sheet: Any, matrix: Matrix, counts_from: int, below: int) -> None:
    if not matrix.items or not matrix.rows:
        return
    chart = book.file.add_chart({"type": "bar", "subtype": "stacked"})
    name, last = sheet.get_name(), 1 + len(matrix.items)
    for offset, (code, _) in enumerate(_legend(book, matrix)):
        row = counts_from + offset
        chart.add_series(
            {
                "name": [name, row, 0],
                "categories": [name, 2, 2, 2, last],
                "values": [name, row, 2, row, last],
                "fill": {"color": CODE_COLOURS.get(code, "#EDEDED")},
                "border": {"color": "#7F7F7F"},
                "gap": 40,
            }
        )
    chart.set_title({"name": word("positions_by_recommendation", book.language), "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True, "num_font": {"bold": True}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 900, "height": 120 + 36 * len(matrix.items)})
    sheet.insert_chart(below, 0, chart)


def _write_summary(book: _Book, sheet: Any, counts: _Counts) -> None:
    language = book.language
    forms = sorted({form_id for _, form_id in counts.by_organization})
    organizations = sorted({organization for organization, _ in counts.by_organization})
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, max(len(forms), 1), 16)
    sheet.write_string(0, 0, word("records_by_organization", language), book.format("title"))
    sheet.write_string(2, 0, word("organization", language), book.format("heading"))
    for index, form_id in enumerate(forms, 1):
        sheet.write_string(2, index, form_id, book.format("heading"))
    for row, organization in enumerate(organizations, 3):
        sheet.write_string(row, 0, organization or "—")
        for index, form_id in enumerate(forms, 1):
            sheet.write_number(row, index, counts.by_organization[organization, form_id])
    if not organizations:
        return
    chart = book.file.add_chart({"type": "bar", "subtype": "stacked"})
    name, last = sheet.get_name(), 2 + len(organizations)
    for index in range(1, len(forms) + 1):
        chart.add_series(
            {
                "name": [name, 2, index],
                "categories": [name, 3, 0, last, 0],
                "values": [name, 3, index, last, index],
            }
        )
    chart.set_title({"name": word("records_by_organization", language), "name_font": {"size": 12}})
    chart.set_y_axis({"reverse": True})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 760, "height": 140 + 20 * min(len(organizations), 60)})
    sheet.insert_chart(2, len(forms) + 2, chart)


def _write_codebook(
    book: _Book, tables: Sequence[OutTable], streams: Mapping[tuple[str, str], _Stream]
) -> None:
    language = book.language
    sheet = book.add_sheet(word("codebook", language))
    headings = ("sheet", "column", "name", "question", "kind", "list", "required", "relevant", "constraint")
    for index, key in enumerate(headings):
        sheet.write_string(0, index, word(key, language), book.format("heading"))
        sheet.set_column(index, index, (20, 9, 30, 50, 10, 16, 14, 40, 40)[index])
    sheet.freeze_panes(1, 0)
    row = 1
    lists: dict[str, tuple[str, Column]] = {}
    for table in tables:
        stream = streams[table.form_id, table.path]
        for index, column in enumerate(stream.columns, len(stream.facts) + 1):
            question = column.question
            listed = f"{table.form_id}.{question.list_name}" if question.options else ""
            lists.setdefault(listed, (listed, question))
            kind = "text" if column.meaning else column.kind
            cells = (stream.sheets[0], column_letters(index), column.name, column.heading, kind, listed)
            rules = (question.required.replace("true()", "✓"), question.relevant, question.constraint)
            for at, text in enumerate((*cells, *rules)):
                sheet.write_string(row, at, text[:CELL_CHARACTERS])
            row += 1
    sheet.autofilter(0, 0, row - 1, len(headings) - 1)
    _write_choices(book, [each for name, each in lists.items() if name])


def _write_choices(book: _Book, lists: Sequence[tuple[str, Column]]) -> None:
    sheet = book.add_sheet(word("choices", book.language))
    for index, key in enumerate(("list", "value", "label")):
        sheet.write_string(0, index, word(key, book.language), book.format("heading"))
        sheet.set_column(index, index, (30, 24, 60)[index])
    sheet.freeze_panes(1, 0)
    row = 1
    for name, column in lists:
        for option in column.options:
            for at, text in enumerate((name, option.value, option.label)):
                sheet.write_string(row, at, text[:CELL_CHARACTERS])
            row += 1


def _write_about(
    book: _Book, sheet: Any, about: Mapping[str, str], counts: _Counts, findings: Sequence[Finding]
) -> None:
    sheet.set_column(0, 0, 34)
    sheet.set_column(1, 1, 90)
    sheet.write_string(0, 0, "Assent", book.format("title"))
    facts = [*about.items(), (word("records", book.language), str(counts.records))]
    row = 2
    for name, text in facts:
        sheet.write_string(row, 0, name, book.format("bold"))
        sheet.write_string(row, 1, text[:CELL_CHARACTERS], book.format("wrap"))
        row += 1
    row += 1
    for number, finding in enumerate(findings):
        sheet.write_string(row, 0, word("noted", book.language) if not number else "", book.format("bold"))
        sheet.write_string(row, 1, f"{finding.place}: {finding.sentence()}", book.format("wrap"))
        row += 1
    sheet.activate()

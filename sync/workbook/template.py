# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A workbook that an office fills in without the program: one sheet for a form, one for each repeat.

Everything a spreadsheet can do to help is here (lists, messages, colours, filters, right-to-left), and
everything needed to read it back whatever happens to it: see identity.py. It decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import xlsxwriter

from forms.problem import N_, Finding
from sync._files import neighbour_of
from sync.workbook.choices import shown_labels
from sync.workbook.exact import utf16_length
from sync.workbook.export_book import sheet_name
from sync.workbook.formula import Cells, condition, exact_condition, text_literal
from sync.workbook.identity import (
    CHECK,
    MARK_NAME,
    META_SHEET,
    PARENT,
    REF,
    ROWS_SHEET,
    as_json,
    mark_of,
    meta_rows,
    reference_prefix,
    row_reference,
)
from sync.workbook.layout import language_code, layout_of
from sync.workbook.shown import fillable, row_height, shown
from sync.workbook.values import (
    Column,
    Fields,
    FormLayout,
    FormSource,
    OfficeInfo,
    RecordRow,
    Table,
    TemplateReport,
    column_letters,
)
from sync.workbook.words import is_right_to_left, word

MACHINE_ROW, HEADING_ROW, FIRST_ROW = 0, 1, 2
_ROOM_BELOW = 500
_FREE_COLUMNS = 200
"""beside the table, for notes of the office's own; every further one makes each row slower to write"""
_PIECE = 16_000
_PRINTED_WIDTH = 170
"""characters that stand readably beside each other on a page"""


def write_template(
    path: Path,
    form: FormSource,
    *,
    office: OfficeInfo,
    template_id: str,
    language: str = "",
    records: Iterable[RecordRow] = (),
    suggested: Iterable[Fields] = (),
    blank_rows: int = 100,
) -> TemplateReport:
    """This writes a workbook for one office, with its existing records to correct and rows for new ones.

    `suggested`: answers that new rows begin with; one that nobody goes on with is no record.
    Raises the Problem of a place that cannot be written.
    """
    layout = layout_of(form, language)
    with neighbour_of(path) as beside:
        book = xlsxwriter.Workbook(
            str(beside),
            {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False},
        )
        existing = tuple(records)
        writing = _Template(book, layout, office, template_id, len(existing))
        report = writing.write(path, existing, tuple(suggested), blank_rows)
        book.close()
    return report


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One data sheet being laid out: its columns and where they stand (from 0)."""

    table: Table
    name: str
    columns: tuple[Column, ...]
    base: str
    """absolute path of the table's node"""

    @property
    def first(self) -> int:
        """index of the first answer column; the reference columns stand before it"""
        return 2 if self.table.path else 1

    @property
    def ref(self) -> int:
        return self.first - 1

    @property
    def check(self) -> int:
        return self.first + len(self.columns)

    def index_of(self, path: str) -> int | None:
        for index, column in enumerate(self.columns, self.first):
            if f"{self.base}/{column.path}" == path:
                return index
        return None


class _Template:
    """One template being written; the counters hand out row references and only ever grow."""

    def __init__(
        self,
        book: Any,
        layout: FormLayout,
        office: OfficeInfo,
        template_id: str,
        prefilled: int,
    ) -> None:
        self.book = book
        self.layout = layout
        self.office = office
        self.language = language_code(layout.language)
        self.prefix = reference_prefix(office.prefix, office.office)
        self.mark = mark_of(layout, office, template_id, prefilled)
        self.line = self.mark.line()
        self.short_line = replace(self.mark, office="", organization="").line()
        self.formats = _formats(book, right_to_left=is_right_to_left(self.language))
        self.sheets = self._plan()
        self.lists: dict[tuple[str, str], str] = {}
        self.counts = {"": 0, "C": 0}
        self.next_row = {sheet.table.path: FIRST_ROW for sheet in self.sheets}
        self.facts_row = 0

    def write(
        self, path: Path, records: Sequence[RecordRow], suggested: Sequence[Fields], blank_rows: int
    ) -> TemplateReport:
        instructions = self.book.add_worksheet(self._name("instructions"))
        self.data = {s.table.path: self.book.add_worksheet(s.name) for s in self.sheets}
        self._write_lists(self.book.add_worksheet(self._name("lists")))
        self.facts = self.book.add_worksheet(ROWS_SHEET)
        for sheet in self.sheets:
            self._begin_sheet(sheet)
        for record in records:
            self._write_record(record)
        for fields in suggested:
            self._keep_facts(self._write_instance(self.sheets[0], fields, ""), "", None, fields)
        for sheet in self.sheets:
            for _ in range(blank_rows):
                self._write_references(sheet, "")
            self._finish_sheet(sheet)
        self._write_meta()
        self._write_instructions(instructions)
        self.facts.very_hidden()
        self.data[""].activate()
        self._set_properties()
        left_out = tuple(self._left_out())
        return TemplateReport(path, self.mark.template_id, len(records) + blank_rows, len(records), left_out)

    def _name(self, key: str) -> str:
        return sheet_name(word(key, self.language), [sheet.name for sheet in self.sheets])

    def _plan(self) -> tuple[_Sheet, ...]:
        taken = [word(key, self.language) for key in ("instructions", "lists")]
        sheets = []
        for table in self.layout.tables:
            title = self.layout.title if not table.path else table.label or table.path
            taken.append(sheet_name(title, taken))
            base = f"/{self.layout.root}/{table.path}" if table.path else f"/{self.layout.root}"
            sheets.append(_Sheet(table, taken[-1], fillable(table), base))
        return tuple(sheets)

    def _left_out(self) -> Iterator[Finding]:
        for sheet in self.sheets:
            for column in sheet.table.columns:
                if column.kind == "file":
                    yield Finding(
                        "workbook.no-files",
                        N_("The question {label} asks for a file; a workbook cannot carry one."),
                        sheet.name,
                        "note",
                        N_("Send the file beside the workbook, or use the program for this question."),
                        {"label": column.label},
                    )

    # -- the sheet of lists ------------------------------------------------------------------------

    def _write_lists(self, worksheet: Any) -> None:
        self.lists_name = worksheet.get_name()
        at = 0
        for sheet in self.sheets:
            for column in sheet.columns:
                key = (
                    column.list_name,
                    f"{sheet.base}/{column.parent_question}" if column.parent_question else "",
                )
                if column.kind != "one" or not column.options or key in self.lists:
                    continue
                parent = next((c for c in sheet.columns if c.path == column.parent_question), None)
                if parent is not None and parent.options:
                    self.lists[key] = self._dependent_list(worksheet, at, column, parent)
                    at += 3
                else:
                    self.lists[key] = self._plain_list(worksheet, at, column)
                    at += 2
        worksheet.hide()

    def _plain_list(self, worksheet: Any, at: int, column: Column) -> str:
        worksheet.write_string(0, at, f"({column.list_name})")
        for row, label in enumerate(shown_labels(column.options), 1):
            worksheet.write_string(row, at, label)
        letters = column_letters(at + 1)
        return f"='{self._quoted(self.lists_name)}'!${letters}$2:${letters}${len(column.options) + 1}"

    def _dependent_list(self, worksheet: Any, at: int, column: Column, parent: Column) -> str:
        shown_parent = dict(zip((o.value for o in parent.options), shown_labels(parent.options), strict=True))
        pairs = [
            (shown_parent[option.keys.get(column.parent_key, "")], label)
            for option, label in zip(column.options, shown_labels(column.options), strict=True)
            if option.keys.get(column.parent_key, "") in shown_parent
        ]
        # OFFSET needs the rows of one parent together; the order inside stays the form's.
        order = list(shown_parent.values())
        pairs.sort(key=lambda pair: order.index(pair[0]))
        worksheet.write_string(0, at, f"({column.parent_key})")
        worksheet.write_string(0, at + 1, f"({column.list_name})")
        for row, (above, label) in enumerate(pairs, 1):
            worksheet.write_string(row, at, above)
            worksheet.write_string(row, at + 1, label)
        keys = f"'{self._quoted(self.lists_name)}'!${column_letters(at + 1)}$2:${column_letters(at + 1)}${len(pairs) + 1}"
        start = f"'{self._quoted(self.lists_name)}'!${column_letters(at + 2)}$2"
        return f"=OFFSET({start},MATCH(@@,{keys},0)-1,0,COUNTIF({keys},@@),1)"

    @staticmethod
    def _quoted(name: str) -> str:
        return name.replace("'", "''")

    # -- the data sheets ---------------------------------------------------------------------------

    def _begin_sheet(self, sheet: _Sheet) -> None:
        worksheet = self.data[sheet.table.path]
        where = f"{self.line}#{sheet.table.path or '.'}"
        if is_right_to_left(self.language):
            worksheet.right_to_left()
        worksheet.set_row(MACHINE_ROW, None, None, {"hidden": True})
        worksheet.set_row(HEADING_ROW, 48)
        worksheet.freeze_panes(FIRST_ROW, sheet.first)
        worksheet.set_selection(FIRST_ROW, sheet.first, FIRST_ROW, sheet.first)
        worksheet.set_landscape()
        worksheet.set_paper(9)
        width = sum(_width(column) for column in sheet.columns)
        worksheet.fit_to_pages(max(1, round(width / _PRINTED_WIDTH)), 0)
        worksheet.repeat_rows(HEADING_ROW)
        worksheet.repeat_columns(0, sheet.ref)
        worksheet.set_footer("&L&A&C&P / &N&R" + self.office.organization.replace("&", "&&")[:60])
        worksheet.set_column(0, sheet.check + _FREE_COLUMNS, None, self.formats["free"])
        names = [REF] if not sheet.table.path else [PARENT, REF]
        headings = ["reference"] if not sheet.table.path else ["belongs_to", "number"]
        for index, (name, key) in enumerate(zip(names, headings, strict=True)):
            worksheet.write_string(
                MACHINE_ROW, index, name if index else f"{name} {where}", self.formats["machine"]
            )
            worksheet.write_string(HEADING_ROW, index, word(key, self.language), self.formats["heading_ref"])
            worksheet.set_column(index, index, 14, self.formats["ref"])
        for index, column in enumerate(sheet.columns, sheet.first):
            needed = column.required == "true()"
            style = self.formats["heading_needed" if needed else "heading"]
            worksheet.write_string(MACHINE_ROW, index, column.path, self.formats["machine"])
            worksheet.write_string(HEADING_ROW, index, column.label + (" *" if needed else ""), style)
            worksheet.set_column(index, index, _width(column), self.formats[_style(column)])
        worksheet.write_string(MACHINE_ROW, sheet.check, CHECK, self.formats["machine"])
        worksheet.write_string(
            HEADING_ROW, sheet.check, word("row_check", self.language), self.formats["heading_ref"]
        )
        worksheet.set_column(sheet.check, sheet.check, 12, self.formats["ref"])

    def _write_references(self, sheet: _Sheet, parent_ref: str) -> str:
        letter = "C" if sheet.table.path else ""
        self.counts[letter] += 1
        ref = row_reference(self.prefix, self.counts[letter], letter)
        worksheet, row = self.data[sheet.table.path], self.next_row[sheet.table.path]
        if parent_ref:
            worksheet.write_string(row, 0, parent_ref, self.formats["ref"])
        worksheet.write_string(row, sheet.ref, ref, self.formats["ref"])
        worksheet.write_string(row, sheet.check, ref, self.formats["ref"])
        self.next_row[sheet.table.path] += 1
        return ref

    def _write_record(self, record: RecordRow) -> None:
        ref = self._write_instance(self.sheets[0], record.fields, "")
        self._write_children(record.fields, "", ref)
        self._keep_facts(ref, "", record, record.fields)

    def _write_children(self, fields: Fields, above: str, parent_ref: str) -> None:
        for sheet in self.sheets:
            if sheet.table.parent != above or not sheet.table.path:
                continue
            inside = sheet.table.path[len(above) + 1 :] if above else sheet.table.path
            instances = fields.get(inside, ())
            for instance in instances if isinstance(instances, tuple) else ():
                ref = self._write_instance(sheet, instance, parent_ref)
                self._keep_facts(ref, sheet.table.path, None, instance, parent_ref)
                self._write_children(instance, sheet.table.path, ref)

    def _write_instance(self, sheet: _Sheet, fields: Fields, parent_ref: str) -> str:
        row = self.next_row[sheet.table.path]
        ref = self._write_references(sheet, parent_ref)
        worksheet = self.data[sheet.table.path]
        wrapped = ((fields.get(c.path, ""), c) for c in sheet.columns if _style(c) == "text")
        texts = ((text, c) for text, c in wrapped if isinstance(text, str))
        worksheet.set_row(row, row_height((str(shown(c, text)), _width(c)) for text, c in texts))
        for index, column in enumerate(sheet.columns, sheet.first):
            text = fields.get(column.path, "")
            if not isinstance(text, str) or not text:
                continue
            value, style = shown(column, text), self.formats[_style(column)]
            match value:
                case str():
                    worksheet.write_string(row, index, value, style)
                case float():
                    worksheet.write_number(row, index, value, style)
                case _:
                    worksheet.write_datetime(row, index, value, style)
        return ref

    def _keep_facts(
        self, ref: str, table: str, record: RecordRow | None, fields: Fields, parent_ref: str = ""
    ) -> None:
        """What the row was when it left: to know what changed, and to see a sort that tore rows apart."""
        text = as_json(fields)
        ids = (record.record_id, record.instance_id, record.form_version) if record else ("", "", "")
        pieces = [text[at : at + _PIECE] for at in range(0, len(text), _PIECE)]
        for column, cell in enumerate((ref, table, parent_ref, *ids, *pieces)):
            if cell:
                self.facts.write_string(self.facts_row, column, cell)
        self.facts_row += 1

    def _finish_sheet(self, sheet: _Sheet) -> None:
        worksheet = self.data[sheet.table.path]
        last = self.next_row[sheet.table.path] - 1 + _ROOM_BELOW
        cells = self._cells(sheet)
        for index, column in enumerate(sheet.columns, sheet.first):
            self._validate(worksheet, sheet, index, column, last, cells)
            self._colour(worksheet, sheet, index, column, last, cells)
        if sheet.table.path:
            self._parent_list(worksheet, sheet, last)
        worksheet.autofilter(HEADING_ROW, 0, last - _ROOM_BELOW, sheet.check)
        # Excel refuses to sort a protected sheet with locked cells in the range: only headings are locked.
        allowed = ("sort", "autofilter", "format_cells", "format_columns", "format_rows", "insert_rows")
        worksheet.protect("", dict.fromkeys((*allowed, "delete_rows", "objects", "scenarios"), True))

    def _parent_list(self, worksheet: Any, sheet: _Sheet, last: int) -> None:
        parent = next(s for s in self.sheets if s.table.path == sheet.table.parent)
        column = column_letters(parent.ref + 1)
        rows = self.next_row[parent.table.path] + _ROOM_BELOW
        worksheet.data_validation(
            FIRST_ROW,
            0,
            last,
            0,
            {
                "validate": "list",
                "source": f"='{self._quoted(parent.name)}'!${column}${FIRST_ROW + 1}:${column}${rows}",
                "input_title": word("belongs_to", self.language)[:32],
                "input_message": word("how_repeats", self.language)[:255],
                "error_type": "warning",
            },
        )

    def _cells(self, sheet: _Sheet) -> Cells:
        by_path = {f"{sheet.base}/{c.path}": c for c in sheet.columns}
        labels = {
            path: dict(zip((o.value for o in c.options), shown_labels(c.options), strict=True))
            for path, c in by_path.items()
        }

        def cell_of(path: str) -> str | None:
            index = sheet.index_of(path)
            return None if index is None else f"${column_letters(index + 1)}{FIRST_ROW + 1}"

        return Cells(cell_of, by_path.get, labels)

    def _validate(
        self, worksheet: Any, sheet: _Sheet, index: int, column: Column, last: int, cells: Cells
    ) -> None:
        own = f"{sheet.base}/{column.path}"
        rule = condition(column.constraint, cells, own) if column.constraint else None
        key = (column.list_name, f"{sheet.base}/{column.parent_question}" if column.parent_question else "")
        options: dict[str, object] = {"validate": "any"}
        if column.kind == "one" and key in self.lists:
            parent = cells.cell_of(f"{sheet.base}/{column.parent_question}") or ""
            options = {"validate": "list", "source": self.lists[key].replace("@@", parent)}
            options["error_type"] = "warning" if column.choice_filter and not column.parent_key else "stop"
        elif rule and len(rule) < 255:
            options = {"validate": "custom", "value": "=" + rule}
        elif column.kind in _BY_KIND:
            options = dict(_BY_KIND[column.kind])
        options["input_title"] = _cut(column.label, 32)
        options["input_message"] = _cut(self._message(column), 255)
        if options["validate"] != "any":
            options["error_title"] = _cut(column.label, 32)
            refusal = column.constraint_message or word("not_accepted", self.language)
            options["error_message"] = _cut(refusal, 255)
        if options["input_message"] or options["validate"] != "any":
            worksheet.data_validation(FIRST_ROW, index, last, index, options)

    def _message(self, column: Column) -> str:
        parts = [column.hint]
        if column.required:
            parts.append(word("is_required", self.language) if column.required == "true()" else "")
        match column.kind:
            case "one":
                parts.append(word("pick_one", self.language))
            case "many" | "rank":
                parts.append(word("pick_many", self.language) + " " + "; ".join(shown_labels(column.options)))
            case "integer" | "decimal" | "date" | "time":
                key = {"integer": "whole_number", "decimal": "any_number", "date": "a_date", "time": "a_time"}
                parts.append(word(key[column.kind], self.language))
        parts.append(column.constraint_message)
        return " ".join(filter(None, parts))

    def _colour(
        self, worksheet: Any, sheet: _Sheet, index: int, column: Column, last: int, cells: Cells
    ) -> None:
        own = f"{sheet.base}/{column.path}"
        cell = cells.cell_of(own)
        area = (FIRST_ROW, index, last, index)
        asked = exact_condition(column.relevant, cells, own) if column.relevant else "TRUE"
        begun = (
            f"COUNTA(${column_letters(sheet.first + 1)}{FIRST_ROW + 1}:"
            f"${column_letters(sheet.check)}{FIRST_ROW + 1})>0"
        )
        weaker = condition(column.relevant, cells, own) if column.relevant else None
        if weaker:
            rule = {
                "type": "formula",
                "criteria": f"=AND({begun},NOT({weaker}))",
                "format": self.formats["not_asked"],
            }
            worksheet.conditional_format(*area, {**rule, "stop_if_true": True})
        required = exact_condition(column.required, cells, own) if column.required else None
        if required and asked:
            formula = f"=AND({begun},{cell}={text_literal('')},{required},{asked})"
            worksheet.conditional_format(
                *area, {"type": "formula", "criteria": formula, "format": self.formats["needed"]}
            )
        rule_ = condition(column.constraint, cells, own) if column.constraint else None
        if rule_:
            formula = f"=AND({cell}<>{text_literal('')},NOT({rule_}))"
            worksheet.conditional_format(
                *area, {"type": "formula", "criteria": formula, "format": self.formats["broken"]}
            )

    # -- the rest ----------------------------------------------------------------------------------

    def _write_meta(self) -> None:
        worksheet = self.book.add_worksheet(META_SHEET)
        names = {sheet.table.path: sheet.name for sheet in self.sheets}
        for row, (key, text) in enumerate(meta_rows(self.mark, self.line, names)):
            worksheet.write_string(row, 0, key)
            worksheet.write_string(row, 1, text)
        worksheet.very_hidden()

    def _set_properties(self) -> None:
        self.book.define_name(MARK_NAME, f'="{self.short_line}"')
        self.book.set_custom_property(MARK_NAME, self.short_line, "text")
        self.book.set_properties(
            {"title": self.layout.title, "keywords": self.short_line, "author": "Assent"}
        )

    def _write_instructions(self, worksheet: Any) -> None:
        language = self.language
        if is_right_to_left(language):
            worksheet.right_to_left()
        worksheet.hide_gridlines(2)
        worksheet.set_paper(9)
        worksheet.fit_to_pages(1, 1)
        worksheet.set_column(0, 0, 26)
        worksheet.set_column(1, 1, 96)
        worksheet.write_string(0, 0, self.layout.title, self.formats["title"])
        office = " · ".join(filter(None, (self.office.office, self.office.organization)))
        facts = [("for_office", office), ("deadline", self.office.deadline), ("contact", self.office.contact)]
        row = 2
        for key, text in facts:
            if text:
                worksheet.write_string(row, 0, word(key, language), self.formats["bold"])
                worksheet.write_string(row, 1, text, self.formats["wrap"])
                row += 1
        row += 1
        keys = ["how_rows", "how_existing", "how_repeats", "how_colours", "how_sort", "how_return"]
        if len(self.sheets) == 1:
            keys.remove("how_repeats")
        for number, key in enumerate(keys, 1):
            worksheet.write_string(row, 0, str(number), self.formats["number"])
            worksheet.write_string(row, 1, word(key, language), self.formats["wrap"])
            worksheet.set_row(row, 34)
            row += 1
        row += 1
        for sheet in self.sheets:
            link = f"internal:'{self._quoted(sheet.name)}'!A{FIRST_ROW + 1}"
            worksheet.write_url(row, 1, link, self.formats["link"], sheet.name)
            row += 1
        worksheet.print_area(0, 0, row, 1)
        worksheet.write_string(row + 2, 1, self.line, self.formats["machine"])


_BY_KIND: dict[str, dict[str, object]] = {
    "integer": {"validate": "integer", "criteria": "between", "minimum": -(10**15), "maximum": 10**15},
    "decimal": {"validate": "decimal", "criteria": "between", "minimum": -1e15, "maximum": 1e15},
    "date": {"validate": "date", "criteria": ">=", "value": date(1900, 3, 1)},
    "datetime": {"validate": "date", "criteria": ">=", "value": date(1900, 3, 1)},
    "time": {"validate": "decimal", "criteria": "between", "minimum": 0, "maximum": 0.999999},
}


def _formats(book: Any, *, right_to_left: bool) -> dict[str, Any]:
    base: dict[str, object] = {"valign": "top", "reading_order": 2 if right_to_left else 0}
    head = base | {
        "bold": True,
        "text_wrap": True,
        "border": 1,
        "border_color": "#FFFFFF",
        "font_color": "#FFFFFF",
    }
    cell = base | {"locked": False, "border": 1, "border_color": "#D9D9D9"}
    wanted: dict[str, dict[str, object]] = {
        "free": {"locked": False},
        "heading": head | {"bg_color": "#1F4E79"},
        "heading_needed": head | {"bg_color": "#7F3F00"},
        "heading_ref": head | {"bg_color": "#7F7F7F"},
        "machine": {"font_color": "#A6A6A6", "font_size": 8},
        "ref": cell | {"font_color": "#595959", "bg_color": "#F2F2F2", "num_format": "@"},
        "integer": cell | {"num_format": "0"},
        "decimal": cell | {"num_format": "General"},
        "date": cell | {"num_format": "yyyy-mm-dd"},
        "time": cell | {"num_format": "hh:mm:ss"},
        "datetime": cell | {"num_format": "yyyy-mm-dd hh:mm:ss"},
        "text": cell | {"num_format": "@", "text_wrap": True},
        "needed": {"bg_color": "#FFF2CC"},
        "not_asked": {"bg_color": "#D9D9D9", "font_color": "#7F7F7F"},
        "broken": {"bg_color": "#FFC7CE", "font_color": "#9C0006"},
        "title": base | {"bold": True, "font_size": 16, "font_color": "#1F4E79"},
        "bold": base | {"bold": True},
        "wrap": base | {"text_wrap": True},
        "number": base | {"bold": True, "align": "center", "font_color": "#1F4E79", "font_size": 14},
        "link": base | {"font_color": "#0563C1", "underline": 1},
    }
    return {name: book.add_format(options) for name, options in wanted.items()}


def _style(column: Column) -> str:
    return column.kind if column.kind in ("integer", "decimal", "date", "time", "datetime") else "text"


def _width(column: Column) -> int:
    widths = {"integer": 12, "decimal": 14, "date": 13, "time": 11, "datetime": 20, "one": 26, "many": 34}
    return widths.get(column.kind, 44 if "multiline" in column.appearance else 24)


def _cut(text: str, units: int) -> str:
    if utf16_length(text) <= units:
        return text
    while utf16_length(text) > units - 1:
        text = text[:-1]
    return text.rstrip() + "…"

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Writes the cells of a workbook anew, with notes and marks: for what cannot be patched (.xls, .ods, .csv).

The values stay as they were and the hidden sheets come along, so that the copy can be filled and read
again; the looks do not, beyond widths and heights in which everything can be read.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import Any

import xlsxwriter

from forms.problem import Finding, Translate
from sync.workbook.export_book import sheet_name
from sync.workbook.load import load_book
from sync.workbook.raw import RawSheet, RawValue
from sync.workbook.repairs import shown_text
from sync.workbook.values import Limits, column_letters
from sync.workbook.words import is_right_to_left, word

Notes = Mapping[tuple[int, int], tuple[str, str]]
"""row and column to severity and text"""

COLOURS = {"refused": "FFFFC7CE", "asked": "FFFFEB9C"}
_MOMENTS = {
    "date": "yyyy-mm-dd",
    "time": "hh:mm:ss",
    "datetime": "yyyy-mm-dd hh:mm:ss",
    "timedelta": "[hh]:mm:ss",
}
AUTHOR = "Assent"
_MEASURED_ROWS = 200
_NARROWEST, _WIDEST = 9, 48
"""characters of a column in a workbook written anew"""
_MOST_LINES = 25


def write_anew(
    data: bytes,
    name: str,
    notes: Mapping[str, Notes],
    others: Iterable[Finding],
    limits: Limits,
    language: str,
    translate: Translate,
) -> bytes:
    """The same cells in a new workbook, hidden sheets included, so that it can be filled and read again."""
    raw = load_book(data, name, limits)
    out = io.BytesIO()
    book = xlsxwriter.Workbook(
        out,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
        },
    )
    styles = _Styles(book)
    listed = book.add_worksheet(sheet_name(word("findings", language), [s.name for s in raw.sheets]))
    taken = [listed.get_name()]
    for sheet in raw.sheets:
        taken.append(sheet_name(sheet.name, taken))
        worksheet = book.add_worksheet(taken[-1])
        if is_right_to_left(language):
            worksheet.right_to_left()
        _copy_sheet(worksheet, sheet, notes.get(sheet.name, {}), styles)
    _list_findings(book, listed, notes, others, language, translate)
    book.close()
    return out.getvalue()


class _Styles(dict[tuple[str, str], Any]):
    """How a cell looks, by the severity of what is said about it and the kind of its value; each is made once."""

    def __init__(self, book: Any) -> None:
        super().__init__()
        self._book = book

    def __missing__(self, key: tuple[str, str]) -> Any:
        severity, kind = key
        look: dict[str, object] = {"valign": "top", "text_wrap": kind == "str"}
        if severity in COLOURS:
            look["bg_color"] = "#" + COLOURS[severity][2:]
        if kind in _MOMENTS:
            look["num_format"] = _MOMENTS[kind]
        found = self[key] = self._book.add_format(look)
        return found


def _copy_sheet(worksheet: Any, sheet: RawSheet, notes: Notes, styles: _Styles) -> None:
    if sheet.hidden:
        worksheet.very_hidden()
    worksheet.set_landscape()
    worksheet.set_paper(9)
    worksheet.fit_to_pages(1, 0)
    shown_rows = [values for row, values in sheet.rows.items() if row not in sheet.hidden_rows]
    for column, cells in enumerate(zip_longest(*shown_rows[:_MEASURED_ROWS], fillvalue="")):
        width = max(max(len(line) for line in shown_text(cell).split("\n")) for cell in cells) + 2
        hidden = {"hidden": True} if column + 1 in sheet.hidden_columns else {}
        worksheet.set_column(column, column, min(max(width, _NARROWEST), _WIDEST), None, hidden)
    for row in sheet.hidden_rows:
        worksheet.set_row(row - 1, None, None, {"hidden": True})
    for number, values in sheet.rows.items():
        lines = max((_lines(value) for value in values if isinstance(value, str)), default=1)
        if lines > 1 and number not in sheet.hidden_rows:
            worksheet.set_row(number - 1, 15 * min(lines, _MOST_LINES))
        for column, value in enumerate(values, 1):
            severity, _ = notes.get((number, column), ("", ""))
            if value != "" or severity:
                style = styles[severity, type(value).__name__]
                _copy_value(worksheet, number - 1, column - 1, value, style)
    for (row, column), (severity, text) in notes.items():
        if row not in sheet.rows or column > len(sheet.rows[row]):
            worksheet.write_blank(row - 1, column - 1, None, styles[severity, ""])
        worksheet.write_comment(row - 1, column - 1, legal(text), {"author": AUTHOR, "x_scale": 2})


def _lines(text: str) -> int:
    """How many lines a text fills in the widest column."""
    return sum(1 + len(line) // _WIDEST for line in text.split("\n"))


def _copy_value(worksheet: Any, row: int, column: int, value: RawValue, style: Any) -> None:
    if value == "":
        worksheet.write_blank(row, column, None, style)
    elif isinstance(value, str):
        worksheet.write_string(row, column, value, style)
    elif isinstance(value, bool):
        worksheet.write_boolean(row, column, value, style)
    elif isinstance(value, float):
        worksheet.write_number(row, column, value, style)
    else:
        worksheet.write_datetime(row, column, value, style)


def _list_findings(
    book: Any,
    sheet: Any,
    notes: Mapping[str, Notes],
    others: Iterable[Finding],
    language: str,
    translate: Translate,
) -> None:
    heading, wrap = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    if is_right_to_left(language):
        sheet.right_to_left()
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    for column, (key, width) in enumerate((("place", 24), ("what", 90))):
        sheet.write_string(0, column, word(key, language), heading)
        sheet.set_column(column, column, width)
    lines = [
        (f"{name}!{column_letters(column)}{row}", text)
        for name, cells in notes.items()
        for (row, column), (_, text) in sorted(cells.items())
    ]
    lines += [(f.place, " ".join((f.sentence(translate), f.hint(translate)))) for f in others]
    for row, (place, text) in enumerate(lines, 1):
        sheet.write_string(row, 0, place, wrap)
        sheet.write_string(row, 1, legal(text), wrap)


def legal(text: str) -> str:
    """This leaves out the signs that XML cannot hold."""
    return "".join(
        c
        for c in text
        if c in "\t\n"
        or ((ord(c) >= 32 and not 0xD800 <= ord(c) < 0xE000 and ord(c) < 0xFFFE) or ord(c) > 0xFFFF)
    )

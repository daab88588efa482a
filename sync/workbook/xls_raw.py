# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads the old .xls: values and what stands behind them (number formats, fonts, notes, hidden rows).

Which cells hold formulas is read from the records themselves; the text of a formula is not.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Sequence
from dataclasses import replace

import xlrd

from sync.workbook.number_formats import bare_format, is_worded, moment_of, shows_moment
from sync.workbook.prescan import BrokenWorkbookProblem, NotAWorkbookProblem, PasswordProblem, TooLargeProblem
from sync.workbook.raw import Mark, RawBook, RawSheet, RawValue
from sync.workbook.values import Limits

_FORMULA, _BOF, _EOF, _BOUNDSHEET = 0x0006, 0x0809, 0x000A, 0x0085


def read_xls(data: bytes, name: str, limits: Limits) -> RawBook:
    """This reads every sheet of an .xls. *Raises* a Problem where it cannot be read as a whole."""
    try:
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, logfile=_Silence())
    except xlrd.XLRDError as err:
        text = str(err).lower()
        if "encrypt" in text or "password" in text:
            raise PasswordProblem(name=name) from err
        if "workbook" in text and "ole2" in text:
            raise NotAWorkbookProblem(name=name, what="another kind of document") from err
        raise BrokenWorkbookProblem(name=name, what="it ends too early or was changed on the way") from err
    except (xlrd.compdoc.CompDocError, xlrd.formula.FormulaError) as err:
        raise BrokenWorkbookProblem(name=name, what="it ends too early or was changed on the way") from err
    formulas = _formula_cells(data)
    sheets = []
    for index, sheet in enumerate(book.sheets()):
        if sheet.nrows * max(sheet.ncols, 1) > limits.cells:
            raise TooLargeProblem(name=name, what="cells")
        sheets.append(_sheet(book, sheet, formulas.get(index, frozenset())))
    names = " ".join(str(getattr(each, "formula_text", "")) for each in book.name_obj_list)
    raw_names = " ".join(_loose_text(each.raw_formula) for each in book.name_obj_list)
    return RawBook(
        "xls", sheets, {"defined name": f"{names} {raw_names}", "custom property": _loose_text(data)}
    )


class _Silence:
    def write(self, _text: str) -> int:
        return 0

    def flush(self) -> None:
        return None


def _loose_text(data: bytes) -> str:
    """A mark is plain ASCII: it is found in bytes of either width without parsing anything."""
    found = re.findall(rb"assent1\|[\x21-\x7e]{10,400}", data)
    wide = re.findall(rb"(?:a\0s\0s\0e\0n\0t\0001\0\|\0)(?:[\x21-\x7e]\0){10,400}", data)
    return " ".join(t.decode("ascii", "replace") for t in found + [w[::2] for w in wide])


def _sheet(book: xlrd.book.Book, sheet: xlrd.sheet.Sheet, formulas: frozenset[tuple[int, int]]) -> RawSheet:
    raw = RawSheet(sheet.name, {}, sheet.visibility != 0)
    for row in range(sheet.nrows):
        values = [_value(book, cell) for cell in sheet.row(row)]
        if any(value != "" for value in values):
            raw.rows[row + 1] = values
            for column, cell in enumerate(sheet.row(row)):
                runs = sheet.rich_text_runlist_map.get((row, column), ())
                mark = _mark(book, cell, values[column], (row, column) in formulas, runs)
                if mark is not None:
                    raw.marks[row + 1, column + 1] = mark
    for (row, column), note in sheet.cell_note_map.items():
        at = (row + 1, column + 1)
        raw.marks[at] = replace(
            raw.marks.get(at, Mark()), note=re.sub(r"\A[^\n:]{1,60}:\n", "", note.text).strip()
        )
    raw.hidden_rows = frozenset(r + 1 for r, info in sheet.rowinfo_map.items() if info.hidden)
    raw.hidden_columns = frozenset(c + 1 for c, info in sheet.colinfo_map.items() if info.hidden)
    for top, bottom, left, right in sheet.merged_cells[:20_000]:
        for row in range(top, min(bottom, top + 5_000)):
            for column in range(left, right):
                if (row, column) != (top, left):
                    at = (row + 1, column + 1)
                    raw.marks[at] = replace(raw.marks.get(at, Mark()), covered_by=(top + 1, left + 1))
    return raw


def _whole_format(book: xlrd.book.Book, cell: xlrd.sheet.Cell) -> str:
    if cell.xf_index is None or cell.xf_index >= len(book.xf_list):
        return ""
    found = book.format_map.get(book.xf_list[cell.xf_index].format_key)
    return str(found.format_str) if found else ""


def _format(book: xlrd.book.Book, cell: xlrd.sheet.Cell) -> str:
    return bare_format(_whole_format(book, cell))


def _value(book: xlrd.book.Book, cell: xlrd.sheet.Cell) -> RawValue:
    match cell.ctype:
        case xlrd.XL_CELL_TEXT:
            return str(cell.value)
        case xlrd.XL_CELL_NUMBER | xlrd.XL_CELL_DATE:
            number = float(cell.value)
            code = _format(book, cell)
            if cell.ctype == xlrd.XL_CELL_DATE or (code and "%" not in code and shows_moment(code)):
                return moment_of(number, elapsed=False, is_1904=bool(book.datemode))
            return number
        case xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        case xlrd.XL_CELL_ERROR:
            return str(xlrd.error_text_from_code.get(cell.value, "#N/A"))
        case _:
            return ""


def _mark(
    book: xlrd.book.Book,
    cell: xlrd.sheet.Cell,
    value: RawValue,
    is_formula: bool,
    runs: Sequence[tuple[int, int]],
) -> Mark | None:
    if value == "" and not is_formula:
        return None
    code = _format(book, cell)
    is_number = isinstance(value, float)
    zeros = len(code) if 2 <= len(code) <= 15 and not code.strip("0") else 0
    xf = book.xf_list[cell.xf_index] if cell.xf_index is not None else None
    fonts = [*([xf.font_index] if xf else []), *(font for at, font in runs if at < len(str(value)))]
    struck = any(book.font_list[font].struck_out for font in fonts if font < len(book.font_list))
    worded = is_number and "%" not in code and is_worded(_whole_format(book, cell))
    if not (is_formula or struck or zeros or worded or "%" in code) and cell.ctype != xlrd.XL_CELL_ERROR:
        return None
    mark = Mark(
        formula="?" if is_formula else "",
        without_value=is_formula and value == "",
        error=str(value) if cell.ctype == xlrd.XL_CELL_ERROR else "",
        percent=is_number and "%" in code,
        worded=worded,
        struck=struck,
        padded=f"{int(value):0{zeros}d}" if zeros and isinstance(value, float) and value.is_integer() else "",
    )
    return None if mark == Mark() else mark


def _formula_cells(data: bytes) -> dict[int, frozenset[tuple[int, int]]]:
    """Where formulas stand, from the record stream; nothing when the stream cannot be found."""
    try:
        document = xlrd.compdoc.CompDoc(data, logfile=_Silence())
        stream = document.get_named_stream("Workbook") or document.get_named_stream("Book") or b""
    except xlrd.compdoc.CompDocError:
        return {}
    found: dict[int, set[tuple[int, int]]] = {}
    at, sheet, depth = 0, -1, 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        if kind == _BOF:
            depth += 1
            sheet += depth == 1
        elif kind == _EOF:
            depth -= 1
        elif kind == _FORMULA and size >= 4:
            found.setdefault(sheet - 1, set()).add(struct.unpack_from("<HH", stream, at + 4))
        at += 4 + size
    return {index: frozenset(cells) for index, cells in found.items()}

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads OpenDocument spreadsheets (.ods and flat .fods): values with their types, and the marks.

Repeated rows and cells are only written out where they hold something, so a sheet that claims a
million equal rows costs nothing; one that claims a million filled rows is refused.
"""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from lxml import etree

from sync.workbook.prescan import TooLargeProblem, part
from sync.workbook.raw import MAX_COLUMNS_READ, Mark, RawBook, RawSheet, RawValue
from sync.workbook.values import Limits

_NS = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "calcext": "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0",
}
_O, _T, _X, _S, _C = (f"{{{_NS[key]}}}" for key in ("office", "table", "text", "style", "calcext"))
_BESIDE = frozenset({f"{_X}ruby-text", f"{_X}note", f"{_O}annotation", f"{_O}annotation-end"})
"""what stands in a paragraph without being part of its text: helps for pronouncing, notes"""
_MOST_REPEATS = 20_000
_MOST_MARKS = 400_000
_DURATION = re.compile(r"(-?)P(?:(\d+)D)?T(\d+)H(\d+)M(\d+)(?:[.,](\d+))?S\Z")


def read_ods(data: bytes, name: str, limits: Limits, *, flat: bool) -> RawBook:
    """This reads every sheet of an OpenDocument file. *Raises* a Problem where it cannot be read as a whole."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    properties: dict[str, str] = {}
    if flat:
        content = etree.fromstring(data, parser)
    else:
        archive = zipfile.ZipFile(io.BytesIO(data))
        content = etree.fromstring(part(archive, "content.xml", limits), parser)
        if "meta.xml" in archive.namelist():
            meta = etree.fromstring(part(archive, "meta.xml", limits), parser)
            properties["custom property"] = " ".join(str(t) for t in meta.itertext())
    names = [str(v) for e in content.iter(f"{_T}named-expression") for v in e.attrib.values()]
    properties["defined name"] = " ".join(names)
    struck, percents = _marked_styles(content)
    budget = [limits.cells]
    sheets = [
        _sheet(table, struck, percents, budget, name)
        for table in content.iterfind(f".//{_O}spreadsheet/{_T}table")
    ]
    links = content.find(f".//{_T}table-source") is not None
    return RawBook("fods" if flat else "ods", sheets, properties, has_links=links)


def _marked_styles(content: etree._Element) -> tuple[frozenset[str], frozenset[str]]:
    struck, hidden_tables = set(), set()
    for style in content.iter(f"{_S}style"):
        for properties in style.iter(f"{_S}text-properties"):
            if properties.get(f"{_S}text-line-through-style", "none") != "none":
                struck.add(style.get(f"{_S}name", ""))
        for properties in style.iter(f"{_S}table-properties"):
            if properties.get(f"{_T}display") == "false":
                hidden_tables.add(style.get(f"{_S}name", ""))
    return frozenset(struck), frozenset(hidden_tables)


def _sheet(
    table: etree._Element, struck: frozenset[str], hidden_styles: frozenset[str], budget: list[int], name: str
) -> RawSheet:
    hidden_sheet = table.get(f"{_T}style-name", "") in hidden_styles
    sheet = RawSheet(table.get(f"{_T}name", ""), {}, hidden_sheet)
    hidden: set[int] = set()
    number = 1
    for row in table.iter(f"{_T}table-row"):
        repeats = _count(row, f"{_T}number-rows-repeated")
        values, marks = _row(row, struck, sheet)
        is_hidden = row.get(f"{_T}visibility", "visible") != "visible"
        if values:
            budget[0] -= repeats * len(values)
            if repeats > _MOST_REPEATS or budget[0] < 0:
                raise TooLargeProblem(name=name, what="cells")
            for at in range(number, number + repeats):
                sheet.rows[at] = list(values)
                sheet.marks.update({(at, column): mark for column, mark in marks.items()})
        if is_hidden:
            hidden.update(range(number, number + min(repeats, _MOST_REPEATS)))
        number += repeats
    sheet.hidden_rows = frozenset(hidden)
    sheet.hidden_columns = frozenset(_hidden_columns(table))
    _spread_merges(sheet, table)
    return sheet


def _count(element: etree._Element, name: str) -> int:
    text = element.get(name, "1")
    return max(int(text), 1) if text.isdigit() else 1


def _hidden_columns(table: etree._Element) -> list[int]:
    found: list[int] = []
    at = 1
    for column in table.iter(f"{_T}table-column"):
        repeats = _count(column, f"{_T}number-columns-repeated")
        if column.get(f"{_T}visibility", "visible") != "visible":
            found += range(at, min(at + repeats, MAX_COLUMNS_READ))
        at += repeats
    return found


def _row(
    row: etree._Element, struck: frozenset[str], sheet: RawSheet
) -> tuple[list[RawValue], dict[int, Mark]]:
    values: list[RawValue] = []
    marks: dict[int, Mark] = {}
    at = 1
    for cell in row:
        if cell.tag not in (f"{_T}table-cell", f"{_T}covered-table-cell"):
            continue
        repeats = _count(cell, f"{_T}number-columns-repeated")
        value, mark = _cell(cell, struck)
        if value != "" or mark is not None:
            last = min(at + repeats - 1, MAX_COLUMNS_READ)
            sheet.beyond += at + repeats - 1 - last if last >= at else repeats
            values += [""] * (min(at - 1, MAX_COLUMNS_READ) - len(values))
            for column in range(at, last + 1):
                values.append(value)
                if mark is not None:
                    marks[column] = mark
        at += repeats
    return values, marks


def _cell(cell: etree._Element, struck: frozenset[str]) -> tuple[RawValue, Mark | None]:
    kind = cell.get(f"{_O}value-type", "")
    text = "\n".join(_paragraph(p) for p in cell.iterfind(f"{_X}p"))
    formula = cell.get(f"{_T}formula", "")
    error = text if formula and cell.get(f"{_C}value-type") == "error" else ""
    if formula and re.fullmatch(r"(?:#(?:N/A|NAME\?|REF!|VALUE!|DIV/0!|NUM!|NULL!)|Err:\d+)", text):
        error = text
    value: RawValue = text
    if kind in ("float", "percentage", "currency"):
        value = float(cell.get(f"{_O}value", "nan"))
    elif kind == "date":
        value = _moment(cell.get(f"{_O}date-value", ""))
    elif kind == "time":
        value = _clock(cell.get(f"{_O}time-value", ""))
    elif kind == "boolean":
        value = cell.get(f"{_O}boolean-value") == "true"
    elif kind == "string" and cell.get(f"{_O}string-value") is not None and not text:
        value = cell.get(f"{_O}string-value", "")
    zeros = re.fullmatch(r"0[0-9]{1,14}", text) if kind == "float" else None
    mark = Mark(
        formula=formula,
        without_value=bool(formula) and value == "" and not kind,
        error=error,
        percent=kind == "percentage",
        worded=kind == "float" and _is_worded(text, value),
        struck=value != "" and (cell.get(f"{_T}style-name", "") in struck or _has_struck_span(cell, struck)),
        padded=text if zeros and isinstance(value, float) and int(text) == value else "",
        note="\n".join(_paragraph(p) for p in cell.iterfind(f"{_O}annotation/{_X}p")).strip(),
    )
    return value, None if mark == Mark() else mark


def _is_worded(text: str, value: RawValue) -> bool:
    """The cell shows letters, or a number that is a thousand times smaller than the one it holds."""
    if any(c.isalpha() and c not in "eE" for c in _CURRENCIES.sub("", text)):
        return True
    digits = re.sub(r"[^0-9]", "", text)
    return isinstance(value, float) and abs(value) >= 1000 and len(digits) <= len(str(int(abs(value)))) - 3


_CURRENCIES = re.compile(r"USD|EUR|GBP|CHF|CNY|JPY|RUB|US")


def _has_struck_span(cell: etree._Element, struck: frozenset[str]) -> bool:
    return any(span.get(f"{_X}style-name", "") in struck for span in cell.iter(f"{_X}span"))


def _paragraph(paragraph: etree._Element) -> str:
    parts = [paragraph.text or ""]
    for child in paragraph:
        tag = child.tag
        if tag == f"{_X}s":
            parts.append(" " * _count(child, f"{_X}c"))
        elif tag == f"{_X}tab":
            parts.append("\t")
        elif tag == f"{_X}line-break":
            parts.append("\n")
        elif isinstance(tag, str) and tag not in _BESIDE:
            parts.append(_paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _moment(text: str) -> RawValue:
    try:
        return date.fromisoformat(text) if "T" not in text else datetime.fromisoformat(text[:26])
    except ValueError:
        return text


def _clock(text: str) -> RawValue:
    found = _DURATION.match(text)
    if not found:
        return text
    sign, days, hours, minutes, seconds, fraction = found.groups()
    length = timedelta(
        days=int(days or 0),
        hours=int(hours),
        minutes=int(minutes),
        seconds=int(seconds),
        microseconds=int((fraction or "0").ljust(6, "0")[:6]),
    )
    if sign or length >= timedelta(days=1):
        return length
    whole = length.seconds
    return time(whole // 3600, whole // 60 % 60, whole % 60, length.microseconds)


def _spread_merges(sheet: RawSheet, table: etree._Element) -> None:
    number = 1
    for row in table.iter(f"{_T}table-row"):
        at = 1
        for cell in row:
            repeats = _count(cell, f"{_T}number-columns-repeated")
            down, across = (
                min(_count(cell, f"{_T}number-{way}-spanned"), 500) for way in ("rows", "columns")
            )
            is_merged = down * across > 1 and len(sheet.marks) < _MOST_MARKS
            for r in range(number, number + down) if is_merged else ():
                for c in range(at, at + across):
                    if (r, c) != (number, at):
                        sheet.marks[r, c] = replace(sheet.marks.get((r, c), Mark()), covered_by=(number, at))
            at += repeats
        number += _count(row, f"{_T}number-rows-repeated")

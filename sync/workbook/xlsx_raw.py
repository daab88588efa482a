# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads .xlsx and .xlsm: values fast where a sheet holds nothing but values, carefully where it does not.

A quick look at the bytes of a sheet decides. The fast way (calamine) cannot see formulas, errors,
strike-through or percent formats; the careful way reads the XML itself. Macros and links stay unread.
"""

from __future__ import annotations

import io
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from lxml import etree
from python_calamine import CalamineWorkbook

from sync.workbook.prescan import TooLargeProblem, part
from sync.workbook.raw import MAX_COLUMNS_READ, Mark, RawBook, RawSheet, RawValue
from sync.workbook.values import Limits

_ANY_CELL = re.compile(rb"<(?:[\w.-]+:)?c[ >]")
_ROW = re.compile(rb'<row [^>]*?\br="(\d+)"[^>]*>')
_HIDDEN = re.compile(rb'\bhidden="(?:1|true|on)"')
_COLUMN = re.compile(rb'<c r="([A-Z]{1,3})\d')
_COL = re.compile(rb'<(?:[\w.-]+:)?col [^>]*?\bhidden="(?:1|true|on)"[^>]*>')
_MERGE = re.compile(rb'<(?:[\w.-]+:)?mergeCell ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"')
_CELL = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_FAST_AREA = 2_000_000
_MOST_MERGES = 20_000
_MOST_MARKS = 400_000
_DATE_IDS = {*range(14, 18), *range(27, 32), 36, *range(50, 59)}
_TIME_IDS = {*range(18, 22), *range(32, 36), *range(45, 48)}


def read_xlsx(data: bytes, name: str, limits: Limits) -> RawBook:
    """This reads every sheet of a workbook. *Raises* a Problem where the file as a whole is unreadable."""
    archive = zipfile.ZipFile(io.BytesIO(data))
    package = _Package(archive, limits)
    book = package.workbook()
    styles = _styles(package.xml(book.styles)) if book.styles else _Styles()
    fast: CalamineWorkbook | None = None
    texts: list[tuple[str, bool]] | None = None
    sheets = []
    budget = limits.cells
    for listed in book.sheets:
        if listed.member not in package.members:
            continue
        xml = part(archive, listed.member, limits)
        sheet = None if _ANY_CELL.search(xml) else RawSheet(listed.name, {}, listed.hidden)
        if sheet is None and _holds_only_values(xml, styles, book):
            fast = fast or CalamineWorkbook.from_filelike(io.BytesIO(data))
            sheet = _read_fast(fast, listed, xml)
        if sheet is None:
            if texts is None:
                texts = _shared_texts(package, book.strings)
            sheet = _read_carefully(xml, listed, styles, texts, book, budget, name)
        budget -= sum(map(len, sheet.rows.values()))
        _add_notes(sheet, package, listed.member)
        sheets.append(sheet)
    return RawBook(
        "xlsx",
        sheets,
        package.properties() | {"defined name": book.names},
        has_macros=any(m.lower().endswith("vbaproject.bin") for m in package.members),
        has_links=any("externallinks/" in m.lower() for m in package.members),
    )


def column_number(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


@dataclass(frozen=True, slots=True)
class _Listed:
    name: str
    member: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class _Book:
    sheets: tuple[_Listed, ...]
    styles: str
    strings: str
    names: str
    is_1904: bool
    is_strict: bool


@dataclass(frozen=True, slots=True)
class _Styles:
    """Per cell style: what its number format and font say. Only what matters is kept."""

    dates: frozenset[int] = frozenset()
    percents: frozenset[int] = frozenset()
    struck: frozenset[int] = frozenset()
    padded: tuple[tuple[int, int], ...] = ()
    elapsed: frozenset[int] = frozenset()
    worded: frozenset[int] = frozenset()

    def special(self) -> frozenset[int]:
        return self.percents | self.struck | self.worded | frozenset(index for index, _ in self.padded)


class _Package:
    """The parts of the zip by name, whatever case and slashes the writing program used."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits) -> None:
        self.archive = archive
        self.limits = limits
        self.members = {info.filename for info in archive.infolist()}
        self._folded = {m.replace("\\", "/").lstrip("/").lower(): m for m in self.members}

    def find(self, member: str) -> str:
        return self._folded.get(posixpath.normpath(member).lstrip("/").lower(), "")

    def xml(self, member: str) -> etree._Element:
        return _parse(part(self.archive, member, self.limits))

    def relations(self, member: str) -> dict[str, tuple[str, str]]:
        """This gives id to (kind, target member) of a part's relations; links to other files are left out."""
        folder, base = posixpath.split(member)
        rels = self.find(f"{folder}/_rels/{base}.rels")
        if not rels:
            return {}
        found = {}
        for each in self.xml(rels):
            if not isinstance(each.tag, str) or each.get("TargetMode") == "External":
                continue
            target = each.get("Target", "").replace("\\", "/")
            path = target if target.startswith("/") else posixpath.join(folder, target)
            found[each.get("Id", "")] = (each.get("Type", "").rsplit("/", 1)[-1], self.find(path))
        return found

    def workbook(self) -> _Book:
        member = next((t for kind, t in self.relations("").values() if kind == "officeDocument" and t), "")
        member = member or self.find("xl/workbook.xml")
        if not member:
            raise KeyError("workbook.xml")
        tree, relations = self.xml(member), self.relations(member)
        sheets = []
        for each in tree.iter("{*}sheet"):
            rid = next((v for k, v in each.attrib.items() if str(k).endswith("}id")), "")
            target = relations.get(str(rid), ("", ""))
            if target[0] == "worksheet":
                hidden = each.get("state", "visible") != "visible"
                sheets.append(_Listed(each.get("name", ""), target[1], hidden))
        by_kind = dict(relations.values())
        names = " ".join(each.text or "" for each in tree.iter("{*}definedName"))
        properties = tree.find("{*}workbookPr")
        is_1904 = properties is not None and properties.get("date1904") in ("1", "true", "on")
        strict = "purl.oclc.org" in str(tree.tag)
        return _Book(
            tuple(sheets), by_kind.get("styles", ""), by_kind.get("sharedStrings", ""), names, is_1904, strict
        )

    def properties(self) -> dict[str, str]:
        found = {}
        for layer, member in (("custom property", "docProps/custom.xml"), ("keywords", "docProps/core.xml")):
            if (known := self.find(member)) != "":
                try:
                    found[layer] = " ".join(str(t) for t in self.xml(known).itertext())
                except etree.XMLSyntaxError:
                    continue
        return found


def _parse(data: bytes) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True)
    return etree.fromstring(data, parser)


def _holds_only_values(xml: bytes, styles: _Styles, book: _Book) -> bool:
    if (
        book.is_strict
        or b"<f>" in xml
        or b"<f " in xml
        or b"<f/" in xml
        or b't="e"' in xml
        or b't="d"' in xml
    ):
        return False
    special = styles.special()
    if special and re.search(rb' s="(?:' + b"|".join(b"%d" % s for s in special) + rb')"', xml):
        return False
    cells = xml.count(b"<c ")
    if cells != xml.count(b'<c r="') or not cells:
        return False
    last_row = max((int(row) for row in _ROW.findall(xml)), default=0)
    widest = max((column_number(c.decode()) for c in set(_COLUMN.findall(xml))), default=0)
    return last_row * widest <= _FAST_AREA and widest <= MAX_COLUMNS_READ


def _read_fast(workbook: CalamineWorkbook, listed: _Listed, xml: bytes) -> RawSheet | None:
    read: list[list[RawValue]] = workbook.get_sheet_by_name(listed.name).to_python(skip_empty_area=False)
    rows = {number: values for number, values in enumerate(read, 1) if any(v != "" for v in values)}
    filled = sum(1 for values in rows.values() for value in values if value != "")
    # A second count by another way: where the two disagree, the careful reader decides.
    if filled != xml.count(b"<v>") + xml.count(b"<is>"):
        return None
    hidden = frozenset(int(found.group(1)) for found in _ROW.finditer(xml) if _HIDDEN.search(found.group(0)))
    sheet = RawSheet(listed.name, rows, listed.hidden, {}, hidden, _hidden_columns(xml))
    _add_merges(sheet, xml)
    return sheet


def _hidden_columns(xml: bytes) -> frozenset[int]:
    hidden: set[int] = set()
    for found in _COL.finditer(xml):
        low, high = (re.search(rb'\b%s="(\d+)"' % side, found.group(0)) for side in (b"min", b"max"))
        if low and high:
            hidden.update(range(int(low.group(1)), min(int(high.group(1)), MAX_COLUMNS_READ) + 1))
    return frozenset(hidden)


def _add_merges(sheet: RawSheet, xml: bytes) -> None:
    for count, found in enumerate(_MERGE.finditer(xml)):
        if count > _MOST_MERGES or len(sheet.marks) > _MOST_MARKS:
            break
        left, top, right, bottom = found.groups()
        first_row, last_row = int(top), int(bottom)
        first_column, last_column = column_number(left.decode()), column_number(right.decode())
        for row in range(first_row, min(last_row, first_row + 5_000) + 1):
            if row not in sheet.rows:
                continue
            for column in range(first_column, min(last_column, first_column + 200) + 1):
                if (row, column) != (first_row, first_column):
                    mark = sheet.marks.get((row, column), Mark())
                    sheet.marks[row, column] = replace(mark, covered_by=(first_row, first_column))


def _read_carefully(
    xml: bytes,
    listed: _Listed,
    styles: _Styles,
    texts: list[tuple[str, bool]],
    book: _Book,
    budget: int,
    name: str,
) -> RawSheet:
    sheet = RawSheet(listed.name, {}, listed.hidden, {}, frozenset(), _hidden_columns(xml))
    hidden: set[int] = set()
    padded = dict(styles.padded)
    row_number = 0
    for _, element in etree.iterparse(
        io.BytesIO(xml), tag="{*}row", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
    ):
        following = _position(element.get("r"), row_number + 1)
        if following <= row_number:
            raise ValueError("rows that are not in order")
        row_number = following
        if element.get("hidden") in ("1", "true", "on"):
            hidden.add(row_number)
        values: list[RawValue] = []
        column = 0
        for cell in element:
            if not isinstance(cell.tag, str) or not cell.tag.endswith("}c"):
                continue
            found = _CELL.match(cell.get("r", ""))
            column = column_number(found.group(1)) if found else column + 1
            style = int(cell.get("s", "0"))
            value, mark = _cell(cell, style, styles, padded, texts, is_1904=book.is_1904)
            if value == "" and mark is None:
                continue
            if column > MAX_COLUMNS_READ:
                sheet.beyond += 1
                continue
            while len(values) < column - 1:
                values.append("")
            if len(values) >= column:
                values[column - 1] = value
            else:
                values.append(value)
            if mark is not None:
                sheet.marks[row_number, column] = mark
        if values:
            sheet.rows[row_number] = values
            budget -= len(values)
            if budget < 0:
                raise TooLargeProblem(name=name, what="cells")
        element.clear()
        while element.getprevious() is not None and (parent := element.getparent()) is not None:
            del parent[0]
    sheet.hidden_rows = frozenset(hidden)
    _add_merges(sheet, xml)
    return sheet


def _position(text: str | None, following: int) -> int:
    return int(text) if text and text.isdigit() else following


def _cell(
    cell: etree._Element,
    style: int,
    styles: _Styles,
    padded: dict[int, int],
    texts: list[tuple[str, bool]],
    *,
    is_1904: bool,
) -> tuple[RawValue, Mark | None]:
    kind, raw, formula, inline = cell.get("t", "n"), None, "", None
    for child in cell:
        tag = str(child.tag).rpartition("}")[2]
        if tag == "v":
            raw = child.text
        elif tag == "f":
            formula = child.text or "?"
        elif tag == "is":
            inline = child
    value: RawValue = ""
    error, struck = "", style in styles.struck
    if inline is not None and raw is None:
        value, partly = _rich(inline)
        struck = struck or partly
    elif raw is None:
        value = ""
    elif kind == "s":
        index = int(raw)
        if not 0 <= index < len(texts):
            raise ValueError("a text that is not in the list of texts")
        value, partly = texts[index]
        struck = struck or partly
    elif kind == "str":
        value = _unescape(raw)
    elif kind == "b":
        value = raw.strip() in ("1", "true")
    elif kind == "e":
        error, value = raw, raw
    elif kind == "d":
        value = _iso(raw)
    elif raw.strip():
        number = float(raw)
        value = (
            moment_of(number, elapsed=style in styles.elapsed, is_1904=is_1904)
            if style in styles.dates
            else number
        )
    is_number = isinstance(value, float)
    zeros = padded.get(style, 0) if is_number else 0
    mark = Mark(
        formula=formula,
        without_value=bool(formula) and raw is None and inline is None,
        error=error,
        percent=is_number and style in styles.percents,
        worded=is_number and style in styles.worded,
        struck=struck and value != "",
        padded=f"{int(value):0{zeros}d}"
        if zeros and isinstance(value, float) and value == int(value)
        else "",
    )
    return value, None if mark == Mark() else mark


def moment_of(serial: float, *, elapsed: bool, is_1904: bool) -> RawValue:
    """A spreadsheet's day count as a date, a time or both. 29 February 1900 exists only in Excel."""
    if elapsed:
        return timedelta(milliseconds=round(serial * 86_400_000))
    if serial < 0 or (not is_1904 and 60 <= serial < 61) or serial > 2_958_466:
        return serial
    milliseconds = round(serial * 86_400_000)
    days, rest = divmod(milliseconds, 86_400_000)
    clock = (datetime.fromordinal(1) + timedelta(milliseconds=rest)).time()
    if days == 0 and not is_1904:
        return clock
    base = date(1904, 1, 1) if is_1904 else date(1899, 12, 31) if days < 60 else date(1899, 12, 30)
    day = base + timedelta(days=days)
    return datetime.combine(day, clock) if rest else day


def _iso(text: str) -> RawValue:
    for kind in (date, datetime, time):
        try:
            return kind.fromisoformat(text.removesuffix("Z"))
        except ValueError:
            continue
    return text


def _unescape(text: str) -> str:
    if "_x" not in text:
        return text
    return _ESCAPED.sub(lambda m: chr(int(m.group(1), 16)), text)


def _rich(element: etree._Element) -> tuple[str, bool]:
    """The text of a rich string without its phonetic helps, and whether any of it is struck through."""
    parts, struck = [], False
    for child in element:
        tag = str(child.tag).rpartition("}")[2]
        if tag == "t":
            parts.append(child.text or "")
        elif tag == "r":
            text = child.findtext("{*}t") or ""
            parts.append(text)
            strike = child.find("{*}rPr/{*}strike")
            struck = struck or (
                strike is not None and strike.get("val", "1") in ("1", "true") and bool(text.strip())
            )
    return _unescape("".join(parts)), struck


def _shared_texts(package: _Package, member: str) -> list[tuple[str, bool]]:
    if not member:
        return []
    data = part(package.archive, member, package.limits)
    texts = []
    for _, element in etree.iterparse(
        io.BytesIO(data), tag="{*}si", resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True
    ):
        texts.append(_rich(element))
        element.clear()
    return texts


def _styles(tree: etree._Element) -> _Styles:
    formats = {int(f.get("numFmtId", "0")): f.get("formatCode", "") for f in tree.iter("{*}numFmt")}
    fonts = tree.find("{*}fonts")
    struck_fonts = {
        index
        for index, font in enumerate(fonts if fonts is not None else ())
        if (strike := font.find("{*}strike")) is not None and strike.get("val", "1") in ("1", "true")
    }
    dates, percents, struck, padded, elapsed, worded = set(), set(), set(), [], set(), set()
    cell_styles = tree.find("{*}cellXfs")
    for index, xf in enumerate(cell_styles if cell_styles is not None else ()):
        number = int(xf.get("numFmtId", "0"))
        code = bare_format(formats.get(number, ""))
        if number in _DATE_IDS | _TIME_IDS or (number in formats and shows_moment(code)):
            dates.add(index)
            if number == 46 or re.search(r"\[[hms]+\]", formats.get(number, ""), re.IGNORECASE):
                elapsed.add(index)
        elif number in (9, 10) or "%" in code:
            percents.add(index)
        elif re.fullmatch(r"0{2,15}", code):
            padded.append((index, len(code)))
        elif number in formats and is_worded(formats[number]):
            worded.add(index)
        if int(xf.get("fontId", "0")) in struck_fonts:
            struck.add(index)
    return _Styles(
        frozenset(dates),
        frozenset(percents),
        frozenset(struck),
        tuple(padded),
        frozenset(elapsed),
        frozenset(worded),
    )


def is_worded(code: str) -> bool:
    """This is true for a format that changes what a reader takes the number for; currencies do not."""
    first = code.split(";")[0]
    words = re.findall(r'"([^"]*)"', first) + re.findall(r"\\(.)", first)
    letters = re.sub(r"[^\w%‰]", "", _CURRENCIES.sub("", "".join(words)))
    return bool(letters) or bool(re.search(r"[0#?],+(?:[^0#?,]|$)", re.sub(r'"[^"]*"', "", first)))


_CURRENCIES = re.compile(r"USD|EUR|GBP|CHF|CNY|JPY|RUB|US|UTC|[$€£¥₽]|Z|[+-][0-9]{2}:[0-9]{2}")


def bare_format(code: str) -> str:
    """A number format without its literal texts, colours and further sections."""
    plain = re.sub(r'"[^"]*"|\\.|_.|\*.', "", code)
    return re.sub(r"\[(?![hms]+\])[^\]]*\]", "", plain, flags=re.IGNORECASE).split(";")[0].strip()


def shows_moment(code: str) -> bool:
    return bool(re.search(r"[dmyhs年月日]", code, re.IGNORECASE)) and code.lower() not in (
        "general",
        "standard",
    )


def _add_notes(sheet: RawSheet, package: _Package, member: str) -> None:
    for kind, target in package.relations(member).values():
        if kind == "comments" and target:
            for reference, text in _notes(package.xml(target)):
                if (found := _CELL.match(reference)) is not None:
                    at = (int(found.group(2)), column_number(found.group(1)))
                    sheet.marks[at] = replace(sheet.marks.get(at, Mark()), note=text)


def _notes(tree: etree._Element) -> Iterator[tuple[str, str]]:
    for comment in tree.iter("{*}comment"):
        body = comment.find("{*}text")
        text = _rich(body)[0] if body is not None else ""
        yield comment.get("ref", ""), re.sub(r"\A[^\n:]{1,60}:\n", "", text).strip()

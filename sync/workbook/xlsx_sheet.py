# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reads one sheet of an .xlsx: values with their marks, quickly where its XML has the usual shape.

The quick way takes a row only when every cell in it matches one strict pattern and the counts agree;
anything else in the sheet (comments, CDATA, prefixes, strange attributes) sends the whole sheet to an XML
parser. Both ways make a cell by the same function, so they cannot disagree about what a cell means.
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time
from functools import lru_cache

from lxml import etree

from sync.workbook.number_formats import moment_of
from sync.workbook.prescan import TooLargeProblem
from sync.workbook.raw import MAX_COLUMNS_READ, DamagedPart, Mark, RawSheet, RawValue
from sync.workbook.values import column_letters
from sync.workbook.xlsx_package import (
    Listed,
    SharedText,
    Styles,
    entities,
    plain_xml,
    rich_text,
    unescaped,
)

_CELL = re.compile(
    r'<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]{1,6})")?(?: t="([a-zA-Z]{1,9})")? ?'
    r"(?:/>|>(<f(?: [^<>]*)?(?:/>|>[^<]*</f>))?"
    r'(?:<v>([^<]*)</v>)?(?:<is><t(?: xml:space="preserve")?>([^<]*)</t></is>)?</c>)'
)
_PLAIN_CELL = re.compile(
    r'<c r="([A-Z]{1,3}[0-9]{1,7})"(?: s="([0-9]{1,6})")?(?: t="([a-zA-Z]{1,9})")?(?:/>|><v>([^<]*)</v></c>)'
)
_ROW_HEAD = re.compile(r'r="([1-9][0-9]{0,6})"([^<>]*?)(/?)>')
_HIDDEN = re.compile(r'\bhidden="(?:1|true|on)"')
_FORMULA = re.compile(r"<f[^<>]*>([^<]*)</f>")
_PLACE = re.compile(r"([A-Z]{1,3})([0-9]{1,7})\Z")
_COL = re.compile(rb'<(?:[\w.-]+:)?col [^>]*?\bhidden="(?:1|true|on)"[^>]*>')
_MERGE = re.compile(rb'<(?:[\w.-]+:)?mergeCell ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_AREA = re.compile(r"([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})\Z")
_NUMBER = re.compile(r"\s*[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?\s*\Z")
_MOST_MERGES = 20_000
_LAST_ROW = 1_048_576
_MOST_MARKS = 400_000
_TAGS = ("<c ", "</c>", "<v>", "</v>", "<row ", "</row>")
_MORE_TAGS = ("<f>", "<f ", "</f>", "<is>", "</is>", "<t>", "<t ", "</t>")
_ODD_SIGN = re.compile(r"[^0-9.+-]")
_DAY_0 = date(1899, 12, 30).toordinal()
_PLAIN_KINDS = frozenset({"s", "n", ""})


@dataclass(slots=True)
class SheetReader:
    """What the sheets of one workbook share; `moments` only remembers what was worked out."""

    styles: Styles
    texts: Sequence[SharedText]
    is_1904: bool
    name: str
    budget: int
    padded: Mapping[int, int] = field(default_factory=dict)
    special: frozenset[str] = frozenset()
    """styles, as they are written, under which a number says more than its digits; struck ones for texts too"""
    dates: frozenset[str] = frozenset()
    shared: Mapping[str, str] = field(default_factory=dict)
    """texts by their number as it is written; struck ones are left out"""
    moments: Mapping[str, RawValue] = field(default_factory=dict)
    plans: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[Callable[[str], RawValue], ...]] = field(
        default_factory=dict
    )
    """how rows of one shape are read: rows of a table are alike"""
    likeness: tuple[list[str], tuple[Callable[[str], RawValue], ...]] | None = None
    """of the last plain row: what stands between its number and its values, and how these are read"""

    def read(self, xml: bytes, listed: Listed) -> RawSheet:
        """This reads one sheet. *Raises* DamagedPart or an lxml fault where the part is damaged."""
        sheet = self._quickly(xml, listed)
        if sheet is None:
            sheet = self._carefully(xml, listed)
        self.budget -= sum(map(len, sheet.rows.values()))
        _add_merges(sheet, xml)
        return sheet

    # -- the quick way -----------------------------------------------------------------------------

    def _quickly(self, xml: bytes, listed: Listed) -> RawSheet | None:
        text = plain_xml(xml)
        if text is None:
            return None
        start, end = text.find("<sheetData>"), text.find("</sheetData>")
        if start < 0 or end < start or not text.endswith("</worksheet>"):
            is_empty = "row" not in text and "<worksheet" in text
            return RawSheet(listed.name, {}, listed.hidden) if is_empty else None
        body, rest = text[start + 11 : end], text[end:]
        if "<row" in rest or not _has_only_known_tags(body) or not _is_plain(text[:start], rest):
            return None
        if body and not body.startswith("<row "):
            return None
        sheet = RawSheet(listed.name, {}, listed.hidden, {}, frozenset(), _hidden_columns(xml))
        hidden: list[int] = []
        last, budget = 0, self.budget
        for piece in body.split("<row ")[1:]:
            head = _ROW_HEAD.match(piece)
            if head is None or not last < int(head.group(1)) <= _LAST_ROW:
                return None
            written = head.group(1)
            last = int(written)
            if "hidden" in head.group(2) and _HIDDEN.search(head.group(2)):
                hidden.append(last)
            count = piece.count("<c ")
            if not count:
                continue
            values = self._row_like_the_last(piece, written, count)
            if values is None:
                cells = _PLAIN_CELL.findall(piece)
                values = self._plain_row(cells, written) if len(cells) == count else None
                if values:
                    self._remember_row(cells, head.group(2))
            if values is None:
                cells = _CELL.findall(piece)
                values = self._marked_row(cells, last, sheet) if len(cells) == count else None
            if values is None:
                return None
            if values:
                sheet.rows[last] = values
            budget -= count
            if budget < 0:
                raise TooLargeProblem(name=self.name, what="cells")
        sheet.hidden_rows = frozenset(hidden)
        return sheet

    def _row_like_the_last(self, piece: str, written: str, count: int) -> list[RawValue] | None:
        """A row that is, but for its number and its values, letter for letter the last one; None for any other."""
        if self.likeness is None:
            return None
        between, readers = self.likeness
        if count != len(readers) or piece.count("</v></c>") != count:
            return None
        tokens = piece.replace("</v></c>", "<v>").split("<v>")
        raws = tokens[1::2]
        if "".join(tokens[::2]) != written.join(between) or _ODD_SIGN.search("".join(raws)) or "" in raws:
            return None
        try:
            return [read(raw) for read, raw in zip(readers, raws, strict=True)]
        except (KeyError, ValueError):
            return None

    def _remember_row(self, cells: Sequence[tuple[str, ...]], attributes: str) -> None:
        """What stands between the row's numbers and values, so that the next row need only be compared."""
        self.likeness = None
        places, styles, kinds, raws = zip(*cells, strict=True)
        if "" in raws or "hidden" in attributes:
            return
        ends = [
            (f'" s="{style}"' if style else '"') + (f' t="{kind}">' if kind else ">")
            for style, kind in zip(styles, kinds, strict=True)
        ]
        starts = [f'<c r="{letters}' for letters in _FIRST_LETTERS[1 : len(places)]]
        middle = [end + start for end, start in zip(ends, starts, strict=False)]
        between = ['r="', f'"{attributes}><c r="A', *middle, f"{ends[-1]}</row>"]
        self.likeness = between, self.plans[kinds, styles]

    def _plain_row(self, cells: Sequence[tuple[str, ...]], written: str) -> list[RawValue] | None:
        """A row of texts, numbers and days from column A on without gaps; None for any other."""
        places, styles, kinds, raws = zip(*cells, strict=True)
        if "".join(places) != written.join(_FIRST_LETTERS[: len(places)]) + written:
            return None
        if not any(raws):
            return []
        shape = (kinds, styles)
        readers = self.plans.get(shape)
        if readers is None:
            readers = self.plans[shape] = self._plan(kinds, styles)
        # Python's float knows more spellings than XML; exponents may leave the range: both go the other way.
        if not readers or _ODD_SIGN.search("".join(raws)):
            return None
        try:
            if "" not in raws:
                return [read(raw) for read, raw in zip(readers, raws, strict=True)]
            return [read(raw) if raw else "" for read, raw in zip(readers, raws, strict=True)]
        except (KeyError, ValueError):
            return None

    def _plan(self, kinds: Sequence[str], styles: Sequence[str]) -> tuple[Callable[[str], RawValue], ...]:
        """How each cell of a row of this shape is read; empty where a cell needs a closer look."""
        if not self.special.isdisjoint(styles) or not _PLAIN_KINDS.issuperset(kinds):
            return ()
        shared, moment = self.shared.__getitem__, self.moments.__getitem__
        return tuple(
            shared if kind == "s" else moment if style in self.dates else float
            for kind, style in zip(kinds, styles, strict=True)
        )

    def _marked_row(
        self, cells: Sequence[tuple[str, ...]], number: int, sheet: RawSheet
    ) -> list[RawValue] | None:
        """Any row whose cells have the usual shape; None where the sheet must be read carefully."""
        values: list[RawValue] = []
        at = 0
        for place, style, kind, formula, raw, inline in cells:
            column, row = place_of(place)
            if row != number or column <= at:
                return None
            at = column
            if not raw and not inline and not formula:
                continue
            text = (unescaped(entities(inline)), False)
            value, mark = self._made(kind or "n", entities(raw), _formula(formula), text, style)
            if value == "" and mark is None:
                continue
            if column > MAX_COLUMNS_READ:
                sheet.beyond += 1
                continue
            values += [""] * (column - 1 - len(values))
            values.append(value)
            if mark is not None:
                sheet.marks[number, column] = mark
        return values

    # -- the careful way ---------------------------------------------------------------------------

    def _carefully(self, xml: bytes, listed: Listed) -> RawSheet:
        sheet = RawSheet(listed.name, {}, listed.hidden, {}, frozenset(), _hidden_columns(xml))
        hidden: set[int] = set()
        row_number, budget = 0, self.budget
        for _, element in etree.iterparse(
            io.BytesIO(xml),
            tag="{*}row",
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=True,
        ):
            following = _position(element.get("r"), row_number + 1)
            if following <= row_number:
                raise DamagedPart("rows that are not in order")
            row_number = following
            if element.get("hidden") in ("1", "true", "on"):
                hidden.add(row_number)
            budget -= self._careful_row(element, row_number, sheet)
            if budget < 0:
                raise TooLargeProblem(name=self.name, what="cells")
            element.clear()
            while element.getprevious() is not None and (parent := element.getparent()) is not None:
                del parent[0]
        if not _is_sheet(xml):
            raise DamagedPart("a part that is no sheet")
        sheet.hidden_rows = frozenset(hidden)
        return sheet

    def _careful_row(self, element: etree._Element, number: int, sheet: RawSheet) -> int:
        values: dict[int, RawValue] = {}
        column = count = 0
        for cell in element:
            if not isinstance(cell.tag, str) or cell.tag.rpartition("}")[2] != "c":
                continue
            count += 1
            column, row = place_of(place) if (place := cell.get("r")) else (column + 1, number)
            value, mark = self._cell(cell)
            if value == "" and mark is None:
                continue
            if row != number:
                raise DamagedPart("a cell that is not in its row")
            if column > MAX_COLUMNS_READ:
                sheet.beyond += 1
                continue
            if column in values:
                raise DamagedPart("two cells in one place")
            values[column] = value
            if mark is not None:
                sheet.marks[number, column] = mark
        if values:
            sheet.rows[number] = [values.get(at, "") for at in range(1, max(values) + 1)]
        return max(count, max(values, default=0))

    def _cell(self, cell: etree._Element) -> tuple[RawValue, Mark | None]:
        raw, formula = "", ""
        inline: SharedText = ("", False)
        for child in cell:
            tag = str(child.tag).rpartition("}")[2]
            if tag == "v":
                # A comment inside cuts the text in two; both halves are the value.
                raw = "".join(str(t) for t in child.itertext()) if len(child) else child.text or ""
            elif tag == "f":
                formula = child.text or "?"
            elif tag == "is":
                inline = rich_text(child)
        return self._made(cell.get("t", "n"), raw, formula, inline, cell.get("s", ""))

    # -- what both agree on ------------------------------------------------------------------------

    def _made(
        self, kind: str, raw: str, formula: str, inline: SharedText, written_style: str
    ) -> tuple[RawValue, Mark | None]:
        """The value of a cell and what else there is to say about it."""
        styles, style = self.styles, int(written_style or "0")
        value: RawValue = ""
        error, struck = "", style in styles.struck
        if not raw and inline[0]:
            value, partly = inline
            struck = struck or partly
        elif not raw:
            value = ""
        elif kind == "s":
            value, partly = self._shared(raw)
            struck = struck or partly
        elif kind in ("str", "inlineStr"):
            value = unescaped(raw)
        elif kind == "b":
            value = raw.strip() in ("1", "true")
        elif kind == "e":
            error = value = raw
        elif kind == "d":
            value = _iso(raw)
        elif raw.strip():
            value = self._number(raw, style)
            error = value if isinstance(value, str) else ""
        is_number = isinstance(value, float)
        zeros = self.padded.get(style, 0) if is_number else 0
        mark = Mark(
            formula=formula,
            without_value=bool(formula) and not raw and value == "",
            error=error,
            percent=is_number and style in styles.percents,
            worded=is_number and style in styles.worded,
            struck=struck and value != "",
            padded=f"{int(value):0{zeros}d}"
            if zeros and isinstance(value, float) and value.is_integer()
            else "",
        )
        return value, None if mark == Mark() else mark

    def _shared(self, raw: str) -> SharedText:
        index = int(raw) if raw.strip().isdecimal() else -1
        if not 0 <= index < len(self.texts):
            raise DamagedPart("a text that is not in the list of texts")
        return self.texts[index]

    def _number(self, raw: str, style: int) -> RawValue:
        """A number, or the moment it counts; what only Python would call a number stays text and is a fault."""
        if not _NUMBER.match(raw) or not raw.isascii():
            return raw
        number = float(raw)
        if number - number != 0:
            return raw
        if style in self.styles.dates:
            return moment_of(number, elapsed=style in self.styles.elapsed, is_1904=self.is_1904)
        return number


def sheet_reader(
    styles: Styles, texts: Sequence[SharedText], *, is_1904: bool, name: str, budget: int
) -> SheetReader:
    """This prepares the look-ups that the quick way needs."""
    special = styles.percents | styles.struck | styles.worded | styles.elapsed
    special |= {index for index, _ in styles.padded}
    return SheetReader(
        styles,
        texts,
        is_1904,
        name,
        budget,
        dict(styles.padded),
        _as_written(special),
        _as_written(styles.dates),
        {str(index): text for index, (text, struck) in enumerate(texts) if not struck},
        _Moments(is_1904),
    )


class _Moments(dict[str, RawValue]):
    """Days and times by their number as it is written; each is worked out once."""

    def __init__(self, is_1904: bool) -> None:
        super().__init__()
        self._is_1904 = is_1904

    def __missing__(self, raw: str) -> RawValue:
        found: RawValue
        if not self._is_1904 and raw.isdecimal() and len(raw) == 5 and raw[0] != "0":
            found = date.fromordinal(_DAY_0 + int(raw))
        else:
            found = moment_of(float(raw), elapsed=False, is_1904=self._is_1904)
        self[raw] = found
        return found


def _as_written(styles: frozenset[int]) -> frozenset[str]:
    """A cell without a style has style 0; a style with a zero in front is not in the usual shape."""
    return frozenset(str(style) for style in styles) | ({""} if 0 in styles else frozenset())


def _has_only_known_tags(body: str) -> bool:
    """No comment, no CDATA, no prefix, no tag but those the pattern knows: their counts make up the whole."""
    if not any(sign in body for sign in ("!", "?", ":c", ":row", "\n", "\t", "<c>", "<c/")):
        return True
    signs = body.count("<") - sum(map(body.count, _TAGS))
    return not signs or signs == sum(map(body.count, _MORE_TAGS))


def _is_plain(head: str, rest: str) -> bool:
    return "<!" not in head and "<!" not in rest and "<?" not in rest and head.count("<?") <= 1


@lru_cache(maxsize=20_000)
def column_number(letters: str) -> int:
    """This gives the number, from 1, of a column named by letters."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number


def place_of(text: str) -> tuple[int, int]:
    """This gives column and row of a place like `B12`, both from 1. *Raises* DamagedPart for anything else."""
    found = _PLACE.match(text)
    if found is None:
        raise DamagedPart("a cell without a place")
    return column_number(found.group(1)), int(found.group(2))


_FIRST_LETTERS = tuple(column_letters(number) for number in range(1, 701))


def _is_sheet(xml: bytes) -> bool:
    """The first element says what a part is; a drawing or a list of styles in its place is damage."""
    for _, element in etree.iterparse(
        io.BytesIO(xml),
        events=("start",),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
    ):
        return str(element.tag).rpartition("}")[2] == "worksheet"
    return False


def _formula(element: str) -> str:
    if not element:
        return ""
    found = _FORMULA.match(element)
    return (entities(found.group(1)) if found else "") or "?"


def _position(text: str | None, following: int) -> int:
    if text is None:
        return following
    if not text.isdecimal() or not 1 <= int(text) <= _LAST_ROW:
        raise DamagedPart("a row without a place")
    return int(text)


def _iso(text: str) -> RawValue:
    for kind in (date, datetime, time):
        try:
            return kind.fromisoformat(text.removesuffix("Z"))
        except ValueError:
            continue
    return text


def _hidden_columns(xml: bytes) -> frozenset[int]:
    start = xml.find(b"sheetData")
    hidden: set[int] = set()
    for found in _COL.finditer(xml[: start if start > 0 else len(xml)]):
        low, high = (re.search(rb'\b%s="(\d+)"' % side, found.group(0)) for side in (b"min", b"max"))
        if low and high:
            hidden.update(range(int(low.group(1)), min(int(high.group(1)), MAX_COLUMNS_READ) + 1))
    return frozenset(hidden)


def _add_merges(sheet: RawSheet, xml: bytes) -> None:
    if b"mergeCell" not in xml:
        return
    for count, (left, top, right, bottom) in enumerate(_merges(xml)):
        if count > _MOST_MERGES or len(sheet.marks) > _MOST_MARKS:
            break
        first_row, last_row = int(top), int(bottom)
        first_column, last_column = column_number(left), column_number(right)
        for row in range(first_row, min(last_row, first_row + 5_000) + 1):
            if row not in sheet.rows:
                continue
            for column in range(first_column, min(last_column, first_column + 200) + 1):
                if (row, column) != (first_row, first_column):
                    mark = sheet.marks.get((row, column), Mark())
                    sheet.marks[row, column] = replace(mark, covered_by=(first_row, first_column))


def _merges(xml: bytes) -> Iterator[tuple[str, ...]]:
    found = _MERGE.findall(xml)
    if len(found) == len(re.findall(rb"mergeCell[ \t\r\n]", xml)):
        yield from (tuple(part.decode() for part in each) for each in found)
        return
    for _, element in etree.iterparse(
        io.BytesIO(xml),
        tag="{*}mergeCell",
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=True,
    ):
        area = _AREA.match(element.get("ref", "").replace("$", ""))
        if area is not None:
            yield area.groups()

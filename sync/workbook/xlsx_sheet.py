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
_MOST_SHAPES = 1_000
_READ_TOGETHER = 500


@dataclass(frozen=True, slots=True, eq=False)
class _Shape:
    """Rows that are, but for their number and their values, letter for letter the same."""

    between: tuple[str, ...]
    """what stands between the places where the number of the row does"""
    columns: tuple[int, ...]
    """of the cells with a value, from 1"""
    readers: tuple[Callable[[str], RawValue], ...]
    cells: int
    is_hidden: bool

    def values(self, raws: Sequence[Sequence[str]]) -> list[list[RawValue]] | None:
        """This reads several rows; None where a value of any of them is not written as usual."""
        # Python's float knows more spellings than XML; exponents may leave the range: both need a closer look.
        if _ODD_SIGN.search("".join(map("".join, raws))):
            return None
        try:
            read = [
                list(map(reader, column))
                for reader, column in zip(self.readers, zip(*raws, strict=True), strict=True)
            ]
        except (KeyError, ValueError):
            return None
        if self.columns[-1] > len(read):
            empty: list[RawValue] = [""] * len(raws)
            by_column = dict(zip(self.columns, read, strict=True))
            read = [by_column.get(column, empty) for column in range(1, self.columns[-1] + 1)]
        return list(map(list, zip(*read, strict=True)))


_AlikeRow = tuple[int, list[str], str]
"""number, the values as they are written, the whole row"""


@dataclass(slots=True)
class SheetReader:
    """What the sheets of one workbook share; `shapes` only remembers what was worked out."""

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
    shapes: dict[str, _Shape | None] = field(default_factory=dict)
    """the rows met so far, without their numbers and values: rows of a table are alike"""

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
        if "<row" in rest or not _is_plain(text[:start], rest) or (body and not body.startswith("<row ")):
            return None
        sheet = RawSheet(listed.name, {}, listed.hidden, {}, frozenset(), _hidden_columns(xml))
        hidden: list[int] = []
        last, budget = 0, self.budget
        shape: _Shape | None = None
        waiting: dict[_Shape, list[_AlikeRow]] = {}
        for count, piece in enumerate(body.split("<row ")[1:], 1):
            written = piece[3 : piece.find('"', 3)]
            tokens = piece.replace("</v></c>", "<v>").split("<v>")
            without_values = "".join(tokens[::2])
            if piece.count("</v></c>") * 2 + 1 != len(tokens):
                shape = None
            elif shape is None or without_values != written.join(shape.between):
                shape = self._shape_of(piece, written, without_values)
            if shape is None and not _has_only_known_tags(piece):
                return None
            number = int(written) if written.isdecimal() and written.isascii() and written[0] != "0" else 0
            if not last < number <= _LAST_ROW:
                return None
            last = number
            if shape is None:
                budget -= piece.count("<c ")
                if not self._read_cells(piece, number, hidden, sheet):
                    return None
            else:
                budget -= shape.cells
                if shape.is_hidden:
                    hidden.append(number)
                if shape.columns:
                    waiting.setdefault(shape, []).append((number, tokens[1::2], piece))
            if budget < 0:
                raise TooLargeProblem(name=self.name, what="cells")
            if count % _READ_TOGETHER == 0 and not self._read_alike(waiting, hidden, sheet):
                return None
        if not self._read_alike(waiting, hidden, sheet):
            return None
        sheet.rows = dict(sorted(sheet.rows.items()))
        sheet.hidden_rows = frozenset(hidden)
        return sheet

    def _shape_of(self, piece: str, written: str, without_values: str) -> _Shape | None:
        """The shape of a row of texts, numbers and days; None for a row that needs a closer look."""
        key = without_values.replace(f'{written}"', '"')
        if key in self.shapes:
            shape = self.shapes[key]
        else:
            shape = self._new_shape(piece, written)
            if len(self.shapes) < _MOST_SHAPES:
                self.shapes[key] = shape
        # The key leaves open where the row's number stood; the shape does not.
        return shape if shape is not None and without_values == written.join(shape.between) else None

    def _new_shape(self, piece: str, written: str) -> _Shape | None:
        head, cells = _ROW_HEAD.match(piece), _PLAIN_CELL.findall(piece)
        if head is None or len(cells) != piece.count("<c "):
            return None
        between = ['r="', f'"{head.group(2)}{head.group(3)}>']
        columns: list[int] = []
        at = 0
        for place, style, kind, raw in cells:
            letters = place.removesuffix(written)
            column = column_number(letters) if letters.isalpha() else 0
            if not at < column <= MAX_COLUMNS_READ or kind not in _PLAIN_KINDS:
                return None
            at = column
            between[-1] += f'<c r="{letters}'
            style_and_kind = (f' s="{style}"' if style else "") + (f' t="{kind}"' if kind else "")
            between.append(f'"{style_and_kind}>' if raw else f'"{style_and_kind}/>')
            if raw and style in self.special:
                return None
            if raw:
                columns.append(column)
        if not head.group(3):
            between[-1] += "</row>"
        readers = tuple(self._reader(style, kind) for _, style, kind, raw in cells if raw)
        is_hidden = bool(_HIDDEN.search(head.group(2)))
        return _Shape(tuple(between), tuple(columns), readers, len(cells), is_hidden)

    def _reader(self, style: str, kind: str) -> Callable[[str], RawValue]:
        if kind == "s":
            return self.shared.__getitem__
        if style not in self.dates:
            return float
        return _since_1904 if self.is_1904 else _since_1900

    def _read_alike(self, waiting: dict[_Shape, list[_AlikeRow]], hidden: list[int], sheet: RawSheet) -> bool:
        """Reads the rows of each shape column by column; False where the sheet must be read carefully."""
        for shape, rows in waiting.items():
            values = shape.values([raws for _, raws, _ in rows])
            if values is not None:
                sheet.rows.update(zip((number for number, _, _ in rows), values, strict=True))
                continue
            for number, raws, piece in rows:  # one of them is not as usual
                alone = shape.values([raws])
                if alone is not None:
                    sheet.rows[number] = alone[0]
                elif not self._read_cells(piece, number, hidden, sheet):
                    return False
        waiting.clear()
        return True

    def _read_cells(self, piece: str, number: int, hidden: list[int], sheet: RawSheet) -> bool:
        """Reads one row of any shape cell by cell; False where the sheet must be read carefully."""
        head, cells = _ROW_HEAD.match(piece), _CELL.findall(piece)
        if head is None or len(cells) != piece.count("<c "):
            return False
        if _HIDDEN.search(head.group(2)):
            hidden.append(number)
        values = self._marked_row(cells, number, sheet)
        if values:
            sheet.rows[number] = values
        return values is not None

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
    )


@lru_cache(maxsize=20_000)
def _since_1900(raw: str) -> RawValue:
    """The day or time a number counts as it is written; what one workbook says is known for the next."""
    if raw.isdecimal() and len(raw) == 5 and raw[0] != "0":
        return date.fromordinal(_DAY_0 + int(raw))
    return moment_of(float(raw), elapsed=False, is_1904=False)


@lru_cache(maxsize=20_000)
def _since_1904(raw: str) -> RawValue:
    return moment_of(float(raw), elapsed=False, is_1904=True)


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

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Sheets of .xlsx are read quickly or carefully; both say the same, and odd XML never loses a cell."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forms.problem import Problem
from sync.workbook.load import load_book
from sync.workbook.raw import RawSheet, RawValue
from sync.workbook.values import Limits

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
STYLES = (
    f'<styleSheet xmlns="{_MAIN}"><numFmts count="3"><numFmt numFmtId="164" formatCode="000000"/>'
    '<numFmt numFmtId="165" formatCode="0.0 &quot;million&quot;"/><numFmt numFmtId="166" formatCode="[h]:mm"/>'
    '</numFmts><fonts count="2"><font/><font><strike/></font></fonts><cellXfs count="9"><xf numFmtId="0"/>'
    '<xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="9"/><xf numFmtId="164"/><xf numFmtId="165"/>'
    '<xf numFmtId="166"/><xf numFmtId="0" fontId="1"/><xf numFmtId="20"/></cellXfs></styleSheet>'
)
PLAIN, DAY, MOMENT, PERCENT, PADDED, WORDED, ELAPSED, STRUCK, CLOCK = range(9)
TEXTS = ("first", "second & third", " spaced ", "line\nbreak", "_x000D_", "_xD83D__xDE00_")


def book(body: str, *, texts: str = "", head: str = "", prefix: str = "") -> bytes:
    """A whole workbook around the rows of one sheet."""
    parts = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="r1" Type="{_LINKS}/officeDocument"'
        ' Target="xl/workbook.xml"/></Relationships>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">'
        f'<Relationship Id="r1" Type="{_LINKS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="r2" Type="{_LINKS}/styles" Target="styles.xml"/>'
        f'<Relationship Id="r3" Type="{_LINKS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_LINKS}"><sheets><sheet name="One" sheetId="1"'
        ' r:id="r1"/></sheets></workbook>',
        "xl/styles.xml": STYLES,
        "xl/sharedStrings.xml": f'<sst xmlns="{_MAIN}">{texts or _shared(TEXTS)}</sst>',
        "xl/worksheets/sheet1.xml": f'{head}<worksheet xmlns="{_MAIN}" xmlns:x="{_MAIN}"><sheetData>{body}'
        "</sheetData></worksheet>",
    }
    if prefix:
        parts["xl/worksheets/sheet1.xml"] = (
            parts["xl/worksheets/sheet1.xml"]
            .replace("</", "</x:")
            .replace("<", "<x:")
            .replace("<x:/x:", "</x:")
        )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def _shared(texts: tuple[str, ...]) -> str:
    return "".join(f'<si><t xml:space="preserve">{text.replace("&", "&amp;")}</t></si>' for text in texts)


def sheet(data: bytes) -> RawSheet:
    (only,) = load_book(data, "book.xlsx", Limits()).sheets
    return only


CELLS: dict[str, tuple[str, RawValue, str]] = {
    "a number": ('<c r="A1"><v>1.5</v></c>', 1.5, ""),
    "a small number": ('<c r="A1"><v>1E-3</v></c>', 0.001, ""),
    "a shared text": ('<c r="A1" t="s"><v>1</v></c>', "second & third", ""),
    "a text with spaces": ('<c r="A1" t="s"><v>2</v></c>', " spaced ", ""),
    "a carriage return": ('<c r="A1" t="s"><v>4</v></c>', "\r", ""),
    "a letter beyond 16 bits": ('<c r="A1" t="s"><v>5</v></c>', "😀", ""),
    "an inline text": ('<c r="A1" t="inlineStr"><is><t>a &lt; b</t></is></c>', "a < b", ""),
    "a truth": ('<c r="A1" t="b"><v>1</v></c>', True, ""),
    "a day": ('<c r="A1" s="1"><v>46112</v></c>', date(2026, 3, 31), ""),
    "a moment in the format 22": ('<c r="A1" s="2"><v>46112.5</v></c>', datetime(2026, 3, 31, 12), ""),  # noqa: DTZ001
    "an ISO day": ('<c r="A1" t="d"><v>2026-03-31</v></c>', date(2026, 3, 31), ""),
    "a percentage": ('<c r="A1" s="3"><v>0.45</v></c>', 0.45, "percent"),
    "a number with zeros": ('<c r="A1" s="4"><v>42</v></c>', 42.0, "padded"),
    "a number in millions": ('<c r="A1" s="5"><v>5</v></c>', 5.0, "worded"),
    "a struck text": ('<c r="A1" s="7" t="s"><v>0</v></c>', "first", "struck"),
    "a fault": ('<c r="A1" t="e"><v>#REF!</v></c>', "#REF!", "error"),
    "a formula": ('<c r="A1"><f>B1*2</f><v>4</v></c>', 4.0, "formula"),
    "a formula of a text": ('<c r="A1" t="str"><f>B1&amp;"x"</f><v>4x</v></c>', "4x", "formula"),
    "a shared formula": ('<c r="A1"><f t="shared" si="0"/><v>4</v></c>', 4.0, "formula"),
    "a formula over an area": ('<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c>', 4.0, "formula"),
    "a formula without a result": ('<c r="A1"><f>B1*2</f></c>', "", "without_value"),
    "a formula with an empty result": ('<c r="A1"><f>B1*2</f><v></v></c>', "", "without_value"),
    "not what XML calls a number": ('<c r="A1"><v>1_000</v></c>', "1_000", "error"),
    "no number at all": ('<c r="A1"><v>NaN</v></c>', "NaN", "error"),
    "digits of another script": ('<c r="A1"><v>١٢</v></c>', "١٢", "error"),
    "beyond all numbers": ('<c r="A1"><v>1e999</v></c>', "1e999", "error"),
}

WAYS: dict[str, Callable[[str], bytes]] = {
    "as usual": lambda cell: book(f'<row r="1">{cell}</row>'),
    "with a comment in the sheet": lambda cell: book(
        f'<row r="1"><!-- <c r="A1"><v>9</v></c> -->{cell}</row>'
    ),
    "with an instruction in the sheet": lambda cell: book(f'<row r="1"><?pi <c r="A1"/>?>{cell}</row>'),
    "with prefixes": lambda cell: book(f'<row r="1">{cell}</row>', prefix="x"),
    "without a place": lambda cell: book(
        f'<row r="1">{cell.replace(" r=" + chr(34) + "A1" + chr(34), "")}</row>'
    ),
    "with simple quotes": lambda cell: book(f'<row r="1">{cell.replace(chr(34), chr(39))}</row>'),
    "with more attributes": lambda cell: book(
        f'<row r="1">{cell.replace("<c ", "<c cm=" + chr(34) + "1" + chr(34) + " ")}</row>'
    ),
    "with lines": lambda cell: book(f'\r\n<row r="1">\r\n\t{cell}\r\n</row>\r\n'),
    "after an empty row": lambda cell: book(
        f'<row r="1">{cell}</row><row r="2"/><row r="3" spans="1:3"></row>'
    ),
    "with a declaration": lambda cell: book(
        f'<row r="1">{cell}</row>', head='<?xml version="1.0" encoding="UTF-8"?>'
    ),
}


@pytest.mark.parametrize("way", list(WAYS))
@pytest.mark.parametrize("name", list(CELLS))
def test_a_cell_says_the_same_however_its_sheet_is_written(name: str, way: str) -> None:
    cell, value, mark = CELLS[name]
    read = sheet(WAYS[way](cell))
    assert read.rows.get(1, [""])[0] == value
    assert type(read.rows.get(1, [""])[0]) is type(value)
    found = read.marks.get((1, 1))
    assert (found is not None) == bool(mark)
    assert not mark or bool(getattr(found, mark))


@given(
    st.lists(
        st.lists(
            st.tuples(
                st.sampled_from(["", *(f' s="{style}"' for style in range(9))]),
                st.sampled_from(["", ' t="s"', ' t="str"', ' t="b"', ' t="n"', ' t="inlineStr"']),
                st.sampled_from(["", "<f>A1</f>", '<f t="shared" si="0"/>']),
                st.sampled_from(
                    [
                        "",
                        "<v>0</v>",
                        "<v>1</v>",
                        "<v>46112.25</v>",
                        "<v>-3E2</v>",
                        "<v>60</v>",
                        "<is><t>in</t></is>",
                    ]
                ),
            ),
            max_size=6,
        ),
        max_size=4,
    )
)
def test_the_quick_and_the_careful_way_agree(rows: list[list[tuple[str, str, str, str]]]) -> None:
    body = "".join(
        f'<row r="{number}">'
        + "".join(
            f'<c r="{"ABCDEFG"[at]}{number}"{style}{kind}>{formula}{value}</c>'
            for at, (style, kind, formula, value) in enumerate(cells)
        )
        + "</row>"
        for number, cells in enumerate(rows, 1)
    )
    both = [_read_or_code(book(body)), _read_or_code(book(f"<!-- careful -->{body}"))]
    assert both[0] == both[1]


_USUAL = (
    '<c r="A{row}" t="s"><v>0</v></c><c r="B{row}" s="1"><v>46112</v></c><c r="D{row}" s="{row}"><v>7</v></c>'
)
AMID_OTHERS: dict[str, str] = {
    "like the others": _USUAL,
    "with an empty cell": _USUAL.replace(' s="1"><v>46112</v></c>', ' s="1"/>'),
    "with nothing but empty cells": '<c r="A{row}" t="s"/><c r="B{row}" s="1"/>',
    "with an empty value": _USUAL.replace("46112", ""),
    "with one cell more": _USUAL + '<c r="E{row}"><v>8</v></c>',
    "with a cell in between": _USUAL.replace('<c r="D', '<c r="C{row}"><v>8</v></c><c r="D'),
    "with an exponent": _USUAL.replace("46112", "4.6112E4"),
    "with a sign only Python knows": _USUAL.replace("46112", "4_6112"),
    "with a struck text": _USUAL.replace('t="s"', 's="7" t="s"'),
    "with a text that is not there": _USUAL.replace(">0<", ">99<"),
    "with a partly struck text": _USUAL.replace(">0<", ">6<"),
    "with a formula": _USUAL.replace("<v>7", "<f>B{row}</f><v>7"),
    "with a fault": _USUAL.replace('t="s"><v>0', 't="e"><v>#REF!'),
    "with a cell of another row": _USUAL.replace("B{row}", "B{row}9"),
    "with a place that is not whole": _USUAL.replace('B{row}" s="1"', 'B" s="{row}1"'),
    "with a place twice": _USUAL.replace("B{row}", "A{row}"),
    "with tags that end before they begin": _USUAL.replace("<v>7</v></c>", "</v></c>7<v>"),
    "with a tag that does not end": _USUAL.replace("46112</v>", "46112<v>"),
    "with a comment": _USUAL.replace("<v>7", "<!-- 9 --><v>7"),
    "with a value behind a comment": _USUAL.replace("<v>7", "<v><!-- 9 -->7"),
}


@pytest.mark.parametrize("name", list(AMID_OTHERS))
@pytest.mark.parametrize("row", [1, 3, 6])
def test_a_row_amid_alike_rows_says_what_it_says_alone(name: str, row: int) -> None:
    texts = _shared(TEXTS) + "<si><r><t>all </t></r><r><rPr><strike/></rPr><t>not this</t></r></si>"
    body = "".join(
        f'<row r="{number}">{(AMID_OTHERS[name] if number == row else _USUAL).format(row=number)}</row>'
        for number in range(1, 7)
    )
    assert _read_or_code(book(body, texts=texts)) == _read_or_code(book(f"<!-- -->{body}", texts=texts))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", ' hidden="1"', ' ht="15" customHeight="1"']),
            st.lists(
                st.sampled_from(
                    [
                        "",
                        "/>",
                        ' s="3"/>',
                        ' s="3"><v>5</v></c>',
                        ' t="s"><v>1</v></c>',
                        ' s="1"><v>60</v></c>',
                    ]
                ),
                max_size=4,
            ),
            st.integers(1, 3),
        ),
        max_size=30,
    )
)
def test_rows_of_few_shapes_in_any_order_are_read_alike(rows: list[tuple[str, list[str], int]]) -> None:
    body, number = '<row r="1"><c r="A1"><v>1</v></c></row>', 1
    for attributes, cells, further in rows:
        number += further
        written = "".join(
            f'<c r="{letter}{number}"{cell}' for letter, cell in zip("ABCD", cells, strict=False) if cell
        )
        body += f'<row r="{number}"{attributes}>{written}</row>'
    both = [sheet(book(body)), sheet(book(f"<!-- careful -->{body}"))]
    assert both[0] == both[1]
    assert repr(both[0].rows) == repr(both[1].rows)


def _read_or_code(data: bytes) -> object:
    try:
        read = sheet(data)
    except Problem as problem:
        return problem.code
    return repr(read.rows), read.marks


REFUSED = {
    "rows out of order": '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>',
    "a cell in another row": '<row r="1"><c r="A7"><v>1</v></c></row>',
    "one place twice": '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>',
    "a text that is not there": '<row r="1"><c r="A1" t="s"><v>99</v></c></row>',
    "a row without a number": '<row r="x"><c r="A1"><v>1</v></c></row>',
    "a row beyond the last": '<row r="1048577"><c r="A1048577"><v>1</v></c></row>',
    "an entity nobody knows": '<row r="1"><c r="A1" t="inlineStr"><is><t>&nbsp;</t></is></c></row>',
    "a tag that does not end": '<row r="1"><c r="A1"><v>1</v></row>',
}


@pytest.mark.parametrize("name", list(REFUSED))
def test_a_sheet_that_contradicts_itself_is_refused_and_never_guessed(name: str) -> None:
    with pytest.raises(Problem) as refused:
        load_book(book(REFUSED[name]), "book.xlsx", Limits())
    assert refused.value.code == "workbook.broken"


def test_entities_declared_far_into_a_part_are_found() -> None:
    head = f"<!--{'x' * 10_000}--><!DOCTYPE worksheet [<!ENTITY a 'b'>]>"
    cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>&a;c</t></is></c></row>'
    with pytest.raises(Problem) as refused:
        load_book(book(cell, head=head), "book.xlsx", Limits())
    assert refused.value.code == "workbook.suspect"


def test_struck_letters_inside_a_shared_text_are_seen() -> None:
    texts = "<si><r><t>all </t></r><r><rPr><strike/></rPr><t>not this</t></r></si>"
    read = sheet(book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', texts=texts))
    assert read.rows[1] == ["all not this"]
    assert read.marks[1, 1].struck


def test_helps_for_pronouncing_are_not_part_of_a_text() -> None:
    texts = '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>'
    read = sheet(book('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', texts=texts))
    assert read.rows[1] == ["東京"]


def test_a_part_that_is_no_sheet_is_refused() -> None:
    data = book('<row r="1"><c r="A1"><v>1</v></c></row>')
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for info in source.infolist():
            name = "xl/styles.xml" if info.filename == "xl/worksheets/sheet1.xml" else info.filename
            target.writestr(info.filename, source.read(name))
    with pytest.raises(Problem) as refused:
        load_book(out.getvalue(), "book.xlsx", Limits())
    assert refused.value.code == "workbook.broken"


def test_a_sheet_that_fell_out_of_the_list_of_sheets_is_not_passed_over() -> None:
    data = book('<row r="1"><c r="A1"><v>1</v></c></row>')
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for info in source.infolist():
            text = source.read(info).decode()
            if info.filename == "xl/workbook.xml":
                text = text.replace('<sheet name="One" sheetId="1" r:id="r1"/>', "")
            target.writestr(info.filename, text)
    with pytest.raises(Problem) as refused:
        load_book(out.getvalue(), "book.xlsx", Limits())
    assert refused.value.code == "workbook.broken"

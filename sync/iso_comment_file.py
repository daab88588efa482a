# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO comment table as .docx and .xlsx, written and read; what the rows mean is in consensus.

Files that come in are looked at before they are opened, and only their first table or sheet is read.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

import docx
import xlsxwriter
from docx.enum.section import WD_ORIENT
from docx.opc.exceptions import PackageNotFoundError
from docx.shared import Cm, Pt
from lxml import etree

from consensus.iso_comments import COLUMNS, CommentRow, TableStructure
from sync.note_file import clean, repacked
from sync.workbook.load import load_book
from sync.workbook.prescan import BrokenWorkbookProblem, SuspectProblem, TooLargeProblem
from sync.workbook.values import Limits

_WIDTHS = (9, 8, 12, 14, 9, 48, 48, 40)
_LIMITS = Limits(file_bytes=10_000_000, unpacked_bytes=100_000_000, cells=400_000)
_MOST_ROWS = 20_000
_Cells = tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]


def table_xlsx(rows: Sequence[CommentRow], *, title: str = "") -> bytes:
    """The filled template as a workbook; every cell is text, none a formula."""
    held = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(held, options) as book:
        book.set_properties({"title": title})
        sheet = book.add_worksheet("Comments")
        heading = book.add_format({"bold": True, "text_wrap": True, "border": 1, "bg_color": "#EEEEEE"})
        plain = book.add_format({"text_wrap": True, "border": 1, "valign": "top", "num_format": "@"})
        for column, (name, width) in enumerate(zip(COLUMNS, _WIDTHS, strict=True)):
            sheet.set_column(column, column, width)
            sheet.write_string(0, column, name, heading)
        for r, row in enumerate(rows, start=1):
            for column, text in enumerate(row.cells):
                sheet.write_string(r, column, clean(text), plain)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, max(len(rows), 1), len(COLUMNS) - 1)
    return held.getvalue()


def table_docx(rows: Sequence[CommentRow], *, title: str = "") -> bytes:
    """The filled template as a Word file, A4 across, heading repeated on each page."""
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.5)
    document.styles["Normal"].font.size = Pt(8.5)
    if title:
        document.add_paragraph(clean(title)).runs[0].bold = True
    table = document.add_table(rows=1, cols=len(COLUMNS), style="Table Grid")
    for cell, name in zip(table.rows[0].cells, COLUMNS, strict=True):
        cell.paragraphs[0].add_run(name).bold = True
    table.rows[0]._tr.get_or_add_trPr().append(docx.oxml.OxmlElement("w:tblHeader"))
    for row in rows:
        for cell, text in zip(table.add_row().cells, row.cells, strict=True):
            cell.text = clean(text)
    widths = [Cm(26.7 * width / sum(_WIDTHS)) for width in _WIDTHS]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for made in table.rows:  # Word looks at the cells, not at the columns
        for cell, width in zip(made.cells, widths, strict=True):
            cell.width = width
    held = io.BytesIO()
    document.save(held)
    return repacked(held.getvalue())


def read_cells(data: bytes, name: str) -> _Cells:
    """The heading and the rows of a table in a .docx or .xlsx. Raises a Problem for any other file."""
    if name.lower().endswith(".docx"):
        return _from_docx(data, name)
    sheet = next(each for each in load_book(data, name, _LIMITS).sheets if each.rows)
    listed = [sheet.rows[row] for row in sorted(sheet.rows)[:_MOST_ROWS]]
    left = min(
        next(at for at, cell in enumerate(row) if cell != "") for row in listed if any(c != "" for c in row)
    )
    width = max(len(row) for row in listed) - left
    return _split([tuple(_as_text(cell) for cell in [*row[left:], *[""] * width][:width]) for row in listed])


def _from_docx(data: bytes, name: str) -> _Cells:
    _look_at_docx(data, name)
    try:
        tables = docx.Document(io.BytesIO(data)).tables
    except (PackageNotFoundError, etree.LxmlError, AttributeError, KeyError, OSError, ValueError) as err:
        raise BrokenWorkbookProblem(name=name, what="it ends too early or was changed on the way") from err
    for table in tables:
        rows = [tuple(cell.text for cell in row.cells) for row in table.rows[:_MOST_ROWS]]
        if rows and len(rows[0]) == len(COLUMNS):
            return _split(rows)
    raise TableStructure(found="—", expected=" | ".join(COLUMNS))


def _look_at_docx(data: bytes, name: str) -> None:
    """Size, ratio and declarations, as for workbooks; the kind of zip is another."""
    if len(data) > _LIMITS.file_bytes:
        raise TooLargeProblem(name=name, what=f"{len(data) // 1_000_000} MB")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(info.file_size for info in archive.infolist())
            document = archive.getinfo("word/document.xml")
            with archive.open(document) as part:
                declared = b"<!DOCTYPE" in part.read(2048)
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, NotImplementedError) as err:
        raise BrokenWorkbookProblem(name=name, what="it ends too early or was changed on the way") from err
    if declared:
        raise SuspectProblem(name=name, what="it declares entities of its own")
    if unpacked > min(_LIMITS.unpacked_bytes, _LIMITS.ratio * max(len(data), 1)):
        raise SuspectProblem(name=name, what="a small part unpacks into a very large one")


def _split(rows: Sequence[tuple[str, ...]]) -> _Cells:
    """The heading is the first row that begins as the template does; a title above it is passed over."""
    for n, row in enumerate(rows[:20]):
        if row and row[0].strip().casefold().startswith("mb"):
            return row, tuple(rows[n + 1 :])
    return (rows[0] if rows else ()), tuple(rows[1:])


def _as_text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return "" if cell is None else str(cell)

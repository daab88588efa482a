# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO/IEC comment template: eight columns that standards people know, as .docx and .xlsx, both ways.

Its structure must not change on the way (national bodies' own tools read it too), so it is written
plainly, and read only where its headings are all there. What a row does not say is left empty.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import docx
import xlsxwriter
from docx.enum.section import WD_ORIENT
from docx.shared import Cm, Pt

from forms.problem import N_, Finding, Problem
from sync.workbook.choices import plain
from sync.workbook.export import NotWritableProblem
from sync.workbook.load import load_book
from sync.workbook.prescan import BrokenWorkbookProblem
from sync.workbook.raw import RawValue
from sync.workbook.repairs import shown_text
from sync.workbook.values import Fields, Limits

CommentType = Literal["ge", "te", "ed", ""]
HEADINGS = (
    "MB/NC",
    "Line number",
    "Clause/ Subclause",
    "Paragraph/ Figure/Table",
    "Type of comment",
    "Comments",
    "Proposed change",
    "Observations of the secretariat",
)
_WIDTHS = (2.0, 1.6, 2.6, 2.6, 1.8, 6.6, 6.0, 4.2)
_OTHER_HEADINGS: Mapping[str, int] = {
    "mb/nc1": 0,
    "mb": 0,
    "mb/ nc": 0,
    "mb/nc (e.g. 17)": 0,
    "line": 1,
    "line number (e.g. 17)": 1,
    "clause": 2,
    "clause/subclause": 2,
    "clause/ subclause (e.g. 3.1)": 2,
    "paragraph/figure/table": 3,
    "paragraph/ figure/ table": 3,
    "type of comment2": 4,
    "type of com-ment2": 4,
    "type": 4,
    "comment": 5,
    "comments (justification for change)": 5,
    "comment (justification for change)": 5,
    "proposed change by the mb": 6,
    "proposed changes": 6,
    "observations of the secretariat on each comment submitted": 7,
    "secretariat observations": 7,
}
_KNOWN = {plain(text): index for index, text in enumerate(HEADINGS)} | dict(_OTHER_HEADINGS)
_TYPES: Mapping[str, CommentType] = {
    "ge": "ge", "general": "ge", "te": "te", "technical": "te", "ed": "ed", "editorial": "ed",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class IsoComment:
    member: str
    line: str
    clause: str
    paragraph: str
    kind: CommentType
    comment: str
    proposed_change: str
    observation: str = ""
    place: str = ""
    """where it stood, when it was read"""


@dataclass(frozen=True, slots=True)
class IsoReading:
    comments: tuple[IsoComment, ...]
    findings: tuple[Finding, ...]


class NotACommentTableProblem(Problem):
    code = "iso.no-table"
    message = N_("{name} holds no comment table: the eight headings of the ISO template were not found.")
    remedy = N_("Send the comments in the ISO/IEC template, with its headings unchanged.")


def write_iso_comments(path: Path, comments: Iterable[IsoComment], *, title: str = "", date: str = "") -> int:
    """This writes a comment table; the ending of the name says whether as .docx or .xlsx. *Raises* NotWritableProblem."""
    rows = [_cells(comment) for comment in comments]
    data = _docx(rows, title, date) if path.suffix.lower() == ".docx" else _xlsx(rows, title, date)
    beside = path.with_name(f".{path.name}.part")
    try:
        beside.write_bytes(data)
        beside.replace(path)
    except OSError as err:
        beside.unlink(missing_ok=True)
        raise NotWritableProblem(name=path.name, reason=err.strerror or str(err)) from err
    return len(rows)


def read_iso_comments(path: Path, limits: Limits | None = None) -> IsoReading:
    """This reads a comment table. *Raises* a Problem when the file is unreadable or holds no such table."""
    data = path.read_bytes()
    if path.suffix.lower() == ".docx":
        tables = _docx_tables(data, path.name, limits or Limits())
    else:
        book = load_book(data, path.name, limits or Limits())
        tables = [
            (sheet.name, [(number, [_cell_text(v) for v in values]) for number, values in sheet.rows.items()])
            for sheet in book.sheets
        ]
    comments: list[IsoComment] = []
    findings: list[Finding] = []
    found_any = False
    for name, rows in tables:
        columns: dict[int, int] | None = None
        for number, cells in rows:
            heading = _heading(cells)
            if heading is not None:
                columns, found_any = heading, True
            elif columns is not None and any(cells):
                comment = _comment(cells, columns, f"{name}!{number}", findings)
                if comment is not None:
                    comments.append(comment)
    if not found_any:
        raise NotACommentTableProblem(name=path.name)
    return IsoReading(tuple(comments), tuple(findings))


def comments_of(fields: Fields, member: str, item: str) -> Iterator[IsoComment]:
    """This gives the comments of a position record as rows of the template."""
    rows = fields.get("comments", ())
    for row in rows if isinstance(rows, tuple) else ():
        text = {key: value for key, value in row.items() if isinstance(value, str)}
        kind = _TYPES.get(text.get("comment_type", ""), "")
        place = text.get("place", "")
        change = text.get("proposed_change", "")
        yield IsoComment(member, "", item, place, kind, text.get("comment_text", ""), change)


def fields_of_comment(comment: IsoComment) -> dict[str, str]:
    """This gives the answers a comment of the template holds, for the repeat `comments` of a position."""
    made = {
        "section": "specific" if comment.clause or comment.paragraph or comment.line else "general",
        "comment_type": comment.kind,
        "place": " ".join(filter(None, (comment.clause, comment.paragraph, comment.line))),
        "comment_text": comment.comment,
        "proposed_change": comment.proposed_change,
    }
    return {key: value for key, value in made.items() if value}


def _cells(comment: IsoComment) -> tuple[str, ...]:
    return (
        comment.member,
        comment.line,
        comment.clause,
        comment.paragraph,
        comment.kind,
        comment.comment,
        comment.proposed_change,
        comment.observation,
    )


def _cell_text(value: RawValue) -> str:
    return shown_text(value).strip()


def _heading(cells: Sequence[str]) -> dict[int, int] | None:
    """The columns of a heading row: all that a comment needs must be named, none twice."""
    columns: dict[int, int] = {}
    for at, text in enumerate(cells):
        index = _KNOWN.get(re.sub(r"\s*\n\s*", " ", plain(text)))
        if index is not None:
            if index in columns.values():
                return None
            columns[at] = index
    return columns if {0, 4, 5, 6} <= set(columns.values()) else None


def _comment(
    cells: Sequence[str], columns: Mapping[int, int], place: str, findings: list[Finding]
) -> IsoComment | None:
    texts = [""] * len(HEADINGS)
    for at, index in columns.items():
        texts[index] = cells[at].strip() if at < len(cells) else ""
    if not texts[5] and not texts[6]:
        return None
    kind = _TYPES.get(plain(texts[4]).rstrip("."), "")
    if not kind:
        findings.append(
            Finding(
                "iso.type",
                N_("The type of comment “{shown}” is none of ge, te, ed; it was left open."),
                place,
                "asked",
                N_("Say whether the comment is general, technical or editorial."),
                {"shown": texts[4]},
            )
        )
    if not texts[0]:
        message = N_("The row does not say whose comment it is.")
        findings.append(Finding("iso.member", message, place, "asked", N_("Name the organization.")))
    return IsoComment(texts[0], texts[1], texts[2], texts[3], kind, texts[5], texts[6], texts[7], place)


def _docx_tables(data: bytes, name: str, limits: Limits) -> list[tuple[str, list[tuple[int, list[str]]]]]:
    if len(data) > limits.file_bytes:
        raise BrokenWorkbookProblem(name=name, what="it is too large")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(info.file_size for info in archive.infolist()) > limits.unpacked_bytes:
                raise BrokenWorkbookProblem(name=name, what="it is too large")
        document = docx.Document(io.BytesIO(data))
    except (zipfile.BadZipFile, KeyError, ValueError) as err:
        raise BrokenWorkbookProblem(name=name, what="it is not a Word document") from err
    return [
        (
            f"table {number}",
            [(at, [cell.text for cell in row.cells]) for at, row in enumerate(table.rows, 1)],
        )
        for number, table in enumerate(document.tables, 1)
    ]


def _docx(rows: Sequence[Sequence[str]], title: str, date: str) -> bytes:
    document = docx.Document()
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(1.2)
    document.styles["Normal"].font.size = Pt(9)
    document.add_paragraph(
        f"Template for comments and secretariat observations    {title}    {date}".rstrip()
    )
    table = document.add_table(rows=1, cols=len(HEADINGS))
    table.style = "Table Grid"
    for cell, text, width in zip(table.rows[0].cells, HEADINGS, _WIDTHS, strict=True):
        cell.width = Cm(width)
        cell.paragraphs[0].add_run(text).bold = True
    for row in rows:
        for cell, text, width in zip(table.add_row().cells, row, _WIDTHS, strict=True):
            cell.width = Cm(width)
            cell.text = _legal(text)
    document.add_paragraph("Type of comment: ge = general, te = technical, ed = editorial")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _xlsx(rows: Sequence[Sequence[str]], title: str, date: str) -> bytes:
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
    sheet = book.add_worksheet("Comments")
    heading = book.add_format(
        {"bold": True, "border": 1, "text_wrap": True, "valign": "top", "bg_color": "#D9E1F2"}
    )
    body = book.add_format({"border": 1, "text_wrap": True, "valign": "top", "num_format": "@"})
    sheet.write_string(
        0, 0, f"Template for comments and secretariat observations    {title}    {date}".rstrip()
    )
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(1)
    sheet.freeze_panes(2, 0)
    for column, (text, width) in enumerate(zip(HEADINGS, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width * 5)
        sheet.write_string(1, column, text, heading)
    for number, row in enumerate(rows, 2):
        for column, text in enumerate(row):
            sheet.write_string(number, column, text, body)
    sheet.data_validation(2, 4, len(rows) + 500, 4, {"validate": "list", "source": ["ge", "te", "ed"]})
    sheet.write_string(len(rows) + 3, 0, "Type of comment: ge = general, te = technical, ed = editorial")
    book.close()
    return out.getvalue()


def _legal(text: str) -> str:
    return "".join(c for c in text if c in "\t\n" or ord(c) >= 32)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consolidated note as PDF: the same paragraphs and numbers as the Word file, ready to be read or printed.

A note that may not leave is refused here as there. Draft mark above, page and total below every page; no emblem.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPainter,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from desktop.pdf import write_a4

if TYPE_CHECKING:
    from consensus.note_text import Annex, Note, Paragraph

_SHEET = "body,p,h1,h2,h3,td{color:#000000} p{margin:0 0 8px 0} h1{font-size:14pt} h2{font-size:13pt;margin:18px 0 8px 0} h3{font-size:11pt;margin:12px 0 4px 0}"
_RESOLUTION = 96


def write_note_pdf(path: Path, note: Note, *, internal: bool = False) -> Path:
    """This writes the note on A4; `internal` adds the annexes.

    Raises `note.refused`, and the Problem of a place that cannot be written.
    """
    from consensus.note_text import ensure_publishable

    ensure_publishable(note)
    return write_a4(
        path,
        lambda writer: _draw(writer, note, internal=internal),
        title=note.masthead.title,
        margins=(25, 22, 25, 20),
        dots=_RESOLUTION,
    )


def _draw(writer: QPdfWriter, note: Note, *, internal: bool) -> None:
    painter = QPainter(writer)
    page = QRectF(0, 0, writer.width(), writer.height())
    document = _document(note, page.size(), internal=internal)
    total = document.pageCount()
    for number in range(total):
        if number:
            writer.newPage()
        _furniture(painter, page, note, f"{number + 1}/{total}")
        painter.save()
        painter.translate(0, -number * page.height())
        document.drawContents(painter, page.translated(0, number * page.height()))
        painter.restore()
    painter.end()


def _document(note: Note, size: QSizeF, *, internal: bool) -> QTextDocument:
    document = QTextDocument()
    font = QFont("Times New Roman", 10)
    font.setStyleHint(QFont.StyleHint.Serif)
    document.setDefaultFont(font)
    document.setDefaultStyleSheet(_SHEET)
    option = QTextOption()
    rtl = note.direction == "rtl"
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    document.setDefaultTextOption(option)
    document.setDocumentMargin(0)
    document.setHtml(note_html(note, internal=internal))
    document.setPageSize(size)
    return document


def _furniture(painter: QPainter, page: QRectF, note: Note, pages: str) -> None:
    painter.save()
    font = QFont("Times New Roman", 8)
    font.setItalic(True)
    painter.setFont(font)
    above = QRectF(page.left(), page.top() - 40, page.width(), 20)
    below = QRectF(page.left(), page.bottom() + 18, page.width(), 20)
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, note.masthead.draft)
    side = Qt.AlignmentFlag.AlignLeft if note.direction == "rtl" else Qt.AlignmentFlag.AlignRight
    painter.drawText(below, side | Qt.AlignmentFlag.AlignAbsolute, f"\u200e{pages}\u200e")
    painter.restore()


def note_html(note: Note, *, internal: bool = False) -> str:
    """The note as one page of HTML, numbered throughout; `internal` adds the annexes."""
    head = note.masthead
    numbers = note.numbers
    left, right = head.united_nations, head.symbol
    if note.direction == "rtl":  # as the annexes below
        left, right = right, left
    parts = [
        f'<div dir="{note.direction}">',
        f'<table width="100%"><tr><td align="left"><b>{escape(left)}</b></td>'
        f'<td align="right"><b>{escape(right)}</b></td></tr></table><hr>',
        f"<p><b>{escape(head.organ)}</b></p>",
        *_lines(head.distribution, head.date, head.language, head.original),
        *_lines(head.session, head.agenda, head.agenda_item),
        f"<h1>{escape(head.title)}</h1><p><b>{escape(head.document_type)}</b></p>",
        f'<table border="1" cellspacing="0" cellpadding="6" width="100%"><tr><td>{escape(head.transmittal)}</td></tr></table>',
    ]
    first, second, third = (_heading(words) for words in note.headings)
    parts += [
        first,
        *_paragraphs(note.introduction, numbers),
        second,
        *_paragraphs(note.general, numbers),
        third,
    ]
    for block in note.blocks:
        parts += [
            f"<h3>{escape(block.heading)}</h3><blockquote><b>{escape(block.text)}</b></blockquote>",
            *_paragraphs(block.paragraphs, numbers),
        ]
    if internal:
        parts += (_annex(note, number, annex) for number, annex in enumerate(note.annexes, 1))
    return "".join((*parts, "</div>"))


def _annex(note: Note, number: int, annex: Annex) -> str:
    """An internal table under its heading; the first of them begins a page."""
    way = -1 if note.direction == "rtl" else 1  # a table of Qt's rich text is not turned round by itself
    lines = [("th", annex.header), *(("td", row) for row in annex.rows)]
    rows = "".join(
        "<tr>" + "".join(f"<{kind}>{escape(words)}</{kind}>" for words in cells[::way]) + "</tr>"
        for kind, cells in lines
    )
    style = ' style="page-break-before:always"' if number == 1 else ""
    return (
        f"<h2{style}>{escape(note.annex_heading)} {number}. {escape(annex.title)}</h2>"
        f"<p><b>{escape(note.internal_label)}</b></p>"
        f'<table border="1" cellspacing="0" cellpadding="4" width="100%">{rows}</table>'
    )


def _heading(words: str) -> str:
    """The phrases hold the number of a heading with its words, apart by a tab."""
    return f"<h2>{escape(words).replace(chr(9), '&nbsp;&nbsp;')}</h2>"


def _lines(*words: str) -> list[str]:
    return [f"<p>{escape(each)}</p>" for each in words if each]


def _paragraphs(paragraphs: tuple[Paragraph, ...], numbers: dict[str, int]) -> Iterator[str]:
    for each in paragraphs:
        yield f"<p>\u200e{numbers[each.key]}.\u200e&nbsp;&nbsp;&nbsp;{escape(each.text)}</p>"
        for words in each.footnotes:
            yield f"<p><small>* {escape(words)}</small></p>"

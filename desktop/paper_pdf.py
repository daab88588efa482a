# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Secret words on paper, as a PDF: a page for each person, in their language and direction."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPdfWriter

from desktop.pdf import write_a4

if TYPE_CHECKING:
    from sync.paper import PaperPage

DOTS = 96
COLUMNS = 3


def write_pdf(pages: Sequence[PaperPage], path: Path) -> Path:
    """This is a writer of pages, as `Workspace.make_recovery_key` asks for."""
    return write_a4(
        path, lambda writer: _draw_all(writer, pages), title="Assent", margins=(20, 20, 20, 20), dots=DOTS
    )


def _draw_all(writer: QPdfWriter, pages: Sequence[PaperPage]) -> None:
    painter = QPainter(writer)
    for number, page in enumerate(pages):
        if number:
            writer.newPage()
        _draw(painter, page, float(writer.width()))
    painter.end()


def _draw(painter: QPainter, page: PaperPage, width: float) -> None:
    painter.setPen(QColor("black"))
    y = _paragraph(painter, page, page.title, 0.0, width, points=20, bold=True) + 16
    for line in page.lines:
        y = _paragraph(painter, page, line, y, width, points=12) + 10
    y = _words(painter, page.words, y + 14, width) + 24
    _paragraph(painter, page, page.use, y, width, points=11)


def _paragraph(
    painter: QPainter, page: PaperPage, words: str, y: float, width: float, *, points: int, bold: bool = False
) -> float:
    font = QFont(QGuiApplication.font())
    font.setPointSize(points)
    font.setBold(bold)
    painter.setFont(font)
    rtl = page.right_to_left
    painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    flags = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop)
    area = QRectF(0, y, width, 10_000)
    drawn = painter.drawText(area, flags | int(Qt.TextFlag.TextWordWrap), words)
    assert isinstance(drawn, QRectF)
    return drawn.bottom()


def _words(painter: QPainter, words: Sequence[str], y: float, width: float) -> float:
    """The words are English in every language, so they run down from the left in columns, numbered."""
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    font = QFont("monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSize(13)
    painter.setFont(font)
    rows, height, column = -(-len(words) // COLUMNS), 26.0, width / COLUMNS
    for place, word in enumerate(words):
        x, top = column * (place // rows) + 16, y + 12 + height * (place % rows)
        painter.drawText(
            QRectF(x, top, column - 16, height), int(Qt.AlignmentFlag.AlignLeft), f"{place + 1:>2}  {word}"
        )
    bottom = y + height * rows + 20
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(QRectF(0, y, width, bottom - y))
    return bottom

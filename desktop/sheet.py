# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The sheet every picture is painted on: boxes, lines and texts that turn themselves round for right-to-left."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen, QPolygonF

from desktop.theme import SPACE_4, Colours

ROW = 28.0
"""height of a line of a picture"""


class Sheet:
    """A painter over a page of given width that turns itself round for right-to-left."""

    def __init__(self, painter: QPainter, size: QSizeF, colours: Colours, *, rtl: bool, font: QFont) -> None:
        self.painter, self.size, self.colours, self.rtl = painter, size, colours, rtl
        self.font = font
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)

    def rect(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(self.size.width() - x - width if self.rtl else x, y, width, height)

    def box(
        self, x: float, y: float, w: float, h: float, fill: str, *, edge: str = "", radius: float = 4
    ) -> None:
        self.painter.setPen(QPen(QColor(edge), 1) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(self.rect(x, y, w, h).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def dotted(self, x: float, y: float, w: float, h: float, edge: str) -> None:
        self.painter.setPen(QPen(QColor(edge), 1, Qt.PenStyle.DotLine))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRoundedRect(self.rect(x, y, w, h).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def text(
        self, x: float, y: float, w: float, h: float, words: str, *, ink: str = "", centred: bool = False,
        bold: bool = False, scale: float = 1.0, wrap: bool = False, trailing: bool = False,
    ) -> None:  # fmt: skip
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * scale)
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(ink or self.colours.text))
        side = Qt.AlignmentFlag.AlignHCenter if centred else self._side(trailing=trailing)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        area = self.rect(x, y, w, h)
        if wrap:
            flags = int(side | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
            self.painter.drawText(area, flags | int(Qt.TextFlag.TextWordWrap), words)
            return
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, w)
        self.painter.drawText(area, flags, shown)

    def line(self, x1: float, y1: float, x2: float, y2: float, ink: str, *, width: float = 1.0) -> None:
        self.painter.setPen(QPen(QColor(ink), width))
        self.painter.drawLine(self.point(x1, y1), self.point(x2, y2))

    def point(self, x: float, y: float) -> QPointF:
        return QPointF(self.size.width() - x if self.rtl else x, y)

    def path(
        self,
        points: Sequence[QPointF],
        ink: str,
        *,
        width: float = 2.0,
        style: Qt.PenStyle = Qt.PenStyle.SolidLine,
    ) -> None:
        self.painter.setPen(QPen(QColor(ink), width, style))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline(QPolygonF(list(points)))

    def dot(self, x: float, y: float, radius: float, fill: str) -> None:
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill))
        self.painter.drawEllipse(self.point(x, y), radius, radius)

    def mark(self, x: float, y: float, radius: float, fill: str, shape: int) -> None:
        """One of four shapes, so that lines are told apart without their colours."""
        if shape % 4 == 0:
            self.dot(x, y, radius, fill)
            return
        at = self.point(x, y)
        corners = {
            1: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
            2: ((0, -1.3), (1.2, 1), (-1.2, 1)),
            3: ((0, -1.4), (1.4, 0), (0, 1.4), (-1.4, 0)),
        }[shape % 4]
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(QColor(fill))
        self.painter.drawPolygon(QPolygonF([at + QPointF(dx, dy) * radius for dx, dy in corners]))

    def ruled(self, x: float, y: float, w: float, h: float, ink: str, *, every: float, upright: bool) -> None:
        """A box filled with lines, upright or level: what a black-and-white print keeps of a colour."""
        self.box(x, y, w, h, "", edge=ink, radius=2)
        reach = w if upright else h
        for n in range(1, int(reach / every) + 1):
            at = n * every
            if at >= reach - 1:
                break
            if upright:
                self.line(x + at, y + 1, x + at, y + h - 1, ink, width=1.5)
            else:
                self.line(x + 1, y + at, x + w - 1, y + at, ink, width=1.5)

    def advance(self, words: str, *, scale: float = 1.0) -> float:
        """How wide these words are at that size."""
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * scale)
        return QFontMetricsF(font).horizontalAdvance(words)

    def high(self, *, scale: float = 1.0) -> float:
        """How high a line of that size is."""
        font = QFont(self.font)
        font.setPointSizeF(font.pointSizeF() * scale)
        return QFontMetricsF(font).height()

    def _side(self, *, trailing: bool) -> Qt.AlignmentFlag:
        right = self.rtl is not trailing
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def own_font() -> QFont:
    return QGuiApplication.font()


def names_width(names: Sequence[str]) -> float:
    """This is the room that the names at the side of a picture want, within reason."""
    metrics = QFontMetricsF(own_font())
    return min(260.0, max([90.0, *(metrics.horizontalAdvance(name) + SPACE_4 for name in names)]))

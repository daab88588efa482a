# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The pictures of a consultation, painted with QPainter by one function each.

A picture is a frozen value; the same function paints it on the screen, into a PNG and into an SVG.
Every cell carries its code as text, so nothing is told by colour alone. `Sheet` does the mirroring
for right-to-left, so no picture needs to know about it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from PySide6.QtCore import QBuffer, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from desktop.drawing_exchange import (
    GaugePicture,
    PassagePicture,
    draw_gauges,
    draw_passages,
    gauges_height,
    passages_height,
)
from desktop.sheet import ROW, Sheet, names_width, own_font
from desktop.theme import PAPER, POSITIONS, SPACE_2, SPACE_3, SPACE_4, Colours

CELL_WIDTH, HEAD = 64.0, 34.0


@dataclass(frozen=True, slots=True)
class Legend:
    code: str
    words: str


@dataclass(frozen=True, slots=True)
class MatrixPicture:
    """Organizations by items: one code in each cell, and a result under each item."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    results: tuple[str, ...]
    legend: tuple[Legend, ...]


@dataclass(frozen=True, slots=True)
class WaitingRow:
    name: str
    answered: int
    present: int
    served: int
    total: int


@dataclass(frozen=True, slots=True)
class WaitingPicture:
    """Who has not answered, most missing first; what has arrived there is told apart from silence."""

    title: str
    rows: tuple[WaitingRow, ...]
    words: tuple[str, str, str, str]
    """answered, read but no position, delivered, not delivered"""


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True, slots=True)
class ConvergencePicture:
    """Share that agrees, per item, from round to round."""

    title: str
    rounds: tuple[str, ...]
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Objection:
    item: str
    organization: str
    state: Literal["raised", "discussed", "resolved_by_change", "withdrawn", "sustained", "escalated"]
    condition: str


@dataclass(frozen=True, slots=True)
class ObjectionsPicture:
    """Which organization objects to which item, in which state, and what would lift it."""

    title: str
    objections: tuple[Objection, ...]
    words: dict[str, str]
    nothing: str


@dataclass(frozen=True, slots=True)
class Span:
    start: date
    end: date
    status: str
    words: str


@dataclass(frozen=True, slots=True)
class TimelineRow:
    name: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class TimelinePicture:
    """Endorsement of the Principles: what each organization's status was, and when it changed."""

    title: str
    first: date
    last: date
    target: date | None
    target_words: str
    rows: tuple[TimelineRow, ...]
    nothing: str = ""


Picture = (
    MatrixPicture
    | WaitingPicture
    | ConvergencePicture
    | ObjectionsPicture
    | TimelinePicture
    | PassagePicture
    | GaugePicture
)


def natural_size(picture: Picture, width: float = 0) -> QSizeF:
    """This is the room a picture wants; a wider page may be given, a narrower one scrolls."""
    match picture:
        case MatrixPicture():
            wide = names_width(picture.rows) + CELL_WIDTH * len(picture.columns) + 2 * SPACE_4
            legend_rows = -(-len(picture.legend) // 3)
            high = 40 + HEAD + ROW * len(picture.rows) + 60 + 24 * legend_rows
        case WaitingPicture():
            wide, high = 520.0, 40 + 26 + ROW * max(1, len(picture.rows)) + SPACE_4
        case ConvergencePicture():
            wide, high = 560.0, 60 + max(240.0, 18.0 * len(picture.lines) + 40)
        case ObjectionsPicture():
            wide, high = 520.0, 40 + 52 * max(1, len(picture.objections)) + SPACE_4
        case TimelinePicture():
            wide, high = 600.0, 40 + ROW * max(1, len(picture.rows)) + 60
        case PassagePicture():
            wide, high = 620.0, passages_height(picture)
        case GaugePicture():
            wide, high = 220.0, gauges_height(picture)
    return QSizeF(max(wide, width), high)


def draw(
    painter: QPainter, size: QSizeF, picture: Picture, *, colours: Colours = PAPER, rtl: bool = False,
    font: QFont | None = None,
) -> None:  # fmt: skip
    """This paints a picture on any painter: a widget, an image, an SVG or a printer."""
    sheet = Sheet(painter, size, colours, rtl=rtl, font=font or own_font())
    sheet.text(SPACE_4, 4, size.width() - 2 * SPACE_4, 30, picture.title, bold=True, scale=1.15)
    match picture:
        case MatrixPicture():
            _draw_matrix(sheet, picture)
        case WaitingPicture():
            _draw_waiting(sheet, picture)
        case ConvergencePicture():
            _draw_convergence(sheet, picture)
        case ObjectionsPicture():
            _draw_objections(sheet, picture)
        case TimelinePicture():
            _draw_timeline(sheet, picture)
        case PassagePicture():
            draw_passages(sheet, picture)
        case GaugePicture():
            draw_gauges(sheet, picture)


def as_png(picture: Picture, *, rtl: bool = False, scale: float = 2.0, width: float = 0) -> bytes:
    size = natural_size(picture, width)
    image = QImage(
        round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.setDevicePixelRatio(scale)
    image.fill(QColor(PAPER.surface))
    painter = QPainter(image)
    draw(painter, size, picture, rtl=rtl)
    painter.end()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]  # it takes text, whatever the stubs say
    return bytes(held.data().data())


def as_svg(picture: Picture, *, rtl: bool = False, width: float = 0) -> bytes:
    from PySide6.QtSvg import QSvgGenerator

    size = natural_size(picture, width)
    generator = QSvgGenerator()
    held = QBuffer()
    held.open(QBuffer.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(held)
    generator.setSize(size.toSize())
    generator.setViewBox(QRectF(QPointF(0, 0), size))
    generator.setTitle(picture.title)
    painter = QPainter(generator)
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor(PAPER.surface))
    draw(painter, size, picture, rtl=rtl)
    painter.end()
    return bytes(held.data().data())


def _draw_matrix(sheet: Sheet, picture: MatrixPicture) -> None:
    names = names_width(picture.rows)
    left, top = float(SPACE_4), 40.0
    cell = max(
        CELL_WIDTH, min(110.0, (sheet.size.width() - 2 * SPACE_4 - names) / max(1, len(picture.columns)))
    )
    for column, code in enumerate(picture.columns):
        sheet.text(left + names + column * cell, top, cell, HEAD, code, centred=True, bold=True)
    top += HEAD
    for index, name in enumerate(picture.rows):
        y = top + index * ROW
        sheet.text(left, y, names - SPACE_2, ROW, name)
        for column, code in enumerate(picture.cells[index]):
            draw_cell(sheet, left + names + column * cell + 2, y + 2, cell - 4, ROW - 4, code)
    y = top + len(picture.rows) * ROW + SPACE_2
    sheet.line(left, y, left + names + cell * len(picture.columns), y, sheet.colours.line)
    for column, result in enumerate(picture.results):
        sheet.text(
            left + names + column * cell + 2, y + 4, cell - 4, 40, result, centred=True, scale=0.72, wrap=True
        )
    _draw_legend(sheet, picture.legend, left, y + 48)


def draw_cell(sheet: Sheet, x: float, y: float, w: float, h: float, code: str) -> None:
    """This is one position as it looks everywhere: fill, mark and code."""
    look = POSITIONS.get(code)
    if look is None:
        sheet.dotted(x, y, w, h, sheet.colours.border)
        sheet.text(x, y, w, h, code, centred=True, scale=0.85)
        return
    if code in ("NRS", "UNS"):
        sheet.dotted(x, y, w, h, sheet.colours.border)
        sheet.text(x, y, w, h, look.mark, centred=True, ink=sheet.colours.muted)
        return
    sheet.box(x, y, w, h, look.fill)
    sheet.text(x, y, w, h, f"{look.mark} {code}", centred=True, ink=look.ink, scale=0.85, bold=code == "FOB")


def _draw_legend(sheet: Sheet, legend: Sequence[Legend], left: float, top: float) -> None:
    wide = (sheet.size.width() - 2 * left) / 3
    for index, entry in enumerate(legend):
        x, y = left + (index % 3) * wide, top + (index // 3) * 24
        draw_cell(sheet, x, y, 52, 20, entry.code)
        sheet.text(x + 58, y, wide - 62, 20, entry.words, scale=0.85, ink=sheet.colours.muted)


def _draw_waiting(sheet: Sheet, picture: WaitingPicture) -> None:
    c = sheet.colours
    left, top = float(SPACE_4), 40.0
    names = names_width([row.name for row in picture.rows])
    x = left
    for kind, words in enumerate(picture.words):
        width = sheet.advance(words, scale=0.85) + 34
        _waiting_piece(sheet, x, top + 4, 14, 14, kind)
        sheet.text(x + 20, top, width - 20, 22, words, scale=0.85, ink=c.muted)
        x += width + SPACE_2
    top += 26
    bar = sheet.size.width() - left - names - 76 - SPACE_4
    for index, row in enumerate(picture.rows):
        y = top + index * ROW
        sheet.text(left, y, names - SPACE_2, ROW, row.name)
        x = left + names
        silent = row.total - row.answered - row.present - row.served
        for kind, count in enumerate((row.answered, row.present, row.served, silent)):
            width = bar * count / max(1, row.total)
            if width > 0:
                _waiting_piece(sheet, x, y + 7, width, ROW - 14, kind)
            x += width
        counted = f"\u200e{row.answered}\u2009/\u2009{row.total}\u200e"
        sheet.text(left + names + bar + SPACE_2, y, 64, ROW, counted, ink=c.muted, scale=0.9)


def _waiting_piece(sheet: Sheet, x: float, y: float, w: float, h: float, kind: int) -> None:
    """Answered is solid, read is ruled upright, delivered is ruled level, not delivered is empty."""
    c = sheet.colours
    match kind:
        case 0:
            sheet.box(x, y, w, h, c.good, radius=2)
        case 1:
            sheet.ruled(x, y, w, h, c.accent, every=4, upright=True)
        case 2:
            sheet.ruled(x, y, w, h, c.attention, every=4.5, upright=False)
        case _:
            sheet.box(x, y, w, h, "", edge=c.border, radius=2)


_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DashDotLine, Qt.PenStyle.DotLine)


def isolated(words: str) -> str:
    """Words in their own direction, so that a full stop stays at their end in a line of the other one."""
    return f"\u2068{words}\u2069"


def _draw_convergence(sheet: Sheet, picture: ConvergencePicture) -> None:
    c = sheet.colours
    percent = sheet.advance("100\u2009%", scale=0.95) + 10
    widest = max([60.0, *(sheet.advance(line.name, scale=0.85) for line in picture.lines)])
    left, top, right = SPACE_4 + percent, 52.0, min(260.0, percent + 42 + widest) + SPACE_2
    width = sheet.size.width() - left - right
    height = sheet.size.height() - top - 40
    for share in (0, 25, 50, 75, 100):
        y = top + height * (1 - share / 100)
        sheet.line(left, y, left + width, y, c.line)
        sheet.text(
            SPACE_4,
            y - 10,
            percent - 6,
            20,
            f"\u200e{share}\u2009%\u200e",
            scale=0.8,
            ink=c.muted,
            trailing=True,
        )
    step = width / max(1, len(picture.rounds) - 1)
    for index, name in enumerate(picture.rounds):
        x = left + (index * step if len(picture.rounds) > 1 else width / 2)
        sheet.text(x - 60, top + height + 6, 120, 24, name, centred=True, scale=0.85, ink=c.muted)
    inks = (c.accent, c.good, c.attention, c.refused, c.muted, c.text)
    apart = max(17.0, sheet.high(scale=0.85))
    labels = _spread([(_last(line) or 0.0, line.name) for line in picture.lines], top, height, apart)
    for index, line in enumerate(picture.lines):
        ink = inks[index % len(inks)]
        places = [
            (left + (at * step if len(picture.rounds) > 1 else width / 2), top + height * (1 - value))
            for at, value in enumerate(line.values)
            if value is not None
        ]
        sheet.path([sheet.point(x, y) for x, y in places], ink, style=_DASHES[index % len(_DASHES)])
        for x, y in places:
            sheet.mark(x, y, 4.5, ink, index)
        value = _last(line)
        if value is not None and places:
            y = labels[line.name]
            sheet.line(places[-1][0] + 6, places[-1][1], left + width + 14, y, c.line)
            sheet.mark(left + width + 22, y, 4, ink, index)
            said = f"\u200e{round(value * 100)}\u2009%\u200e"
            sheet.text(left + width + 32, y - 12, percent, 24, said, scale=0.85, ink=ink, bold=True)
            x = left + width + 34 + percent
            sheet.text(x, y - 12, left + width + right - x, 24, isolated(line.name), scale=0.85, ink=ink)


def _last(line: Line) -> float | None:
    return next((value for value in reversed(line.values) if value is not None), None)


def _spread(
    values: Sequence[tuple[float, str]], top: float, height: float, apart: float = 17
) -> dict[str, float]:
    """Labels keep a line's height between them, whatever the values."""
    placed: dict[str, float] = {}
    floor = top
    for value, name in sorted(values, key=lambda pair: -pair[0]):
        y = max(floor, top + height * (1 - value))
        placed[name] = y
        floor = y + apart
    overflow = max(0.0, floor - apart - (top + height))
    return {name: y - overflow for name, y in placed.items()}


OBJECTION_MARKS = {
    "raised": "■", "discussed": "■", "resolved_by_change": "✓", "withdrawn": "↶", "sustained": "▲", "escalated": "⇑",
}  # fmt: skip


def _draw_objections(sheet: Sheet, picture: ObjectionsPicture) -> None:
    c = sheet.colours
    left, top = float(SPACE_4), 40.0
    if not picture.objections:
        sheet.text(left, top, sheet.size.width() - 2 * left, ROW, picture.nothing, ink=c.muted)
        return
    for index, each in enumerate(picture.objections):
        y = top + index * 52
        settled = each.state in ("resolved_by_change", "withdrawn")
        sheet.box(left, y, sheet.size.width() - 2 * left, 46, c.surface, edge=c.line, radius=6)
        sheet.box(left, y, 5, 46, c.good if settled else c.refused, radius=2)
        state = f"{OBJECTION_MARKS[each.state]} {picture.words.get(each.state, each.state)}"
        sheet.text(left + SPACE_3, y + 3, 160, 20, isolated(f"{each.item} · {each.organization}"), bold=True)
        ink = c.good if settled else c.refused
        sheet.text(
            left + 180,
            y + 3,
            sheet.size.width() - 2 * left - 196,
            20,
            state,
            ink=ink,
            trailing=True,
            scale=0.9,
        )
        wide = sheet.size.width() - 2 * left - 2 * SPACE_3
        sheet.text(left + SPACE_3, y + 23, wide, 20, isolated(each.condition), ink=c.muted, scale=0.9)


STATUS_FILLS = {
    "unknown": "#E9ECF0", "not_started": "#DFE4EA", "under_consideration": "#FBE6B0",
    "approved_internally": "#DCEFC4", "letter_signed": "#BFE3CB", "submitted": "#BFE3CB", "listed": "#8FCBA3",
    "declined": "#F6CFC0", "withdrawn": "#ECEFF3", "lapsed": "#F3E3D0", "not_applicable": "#E8E0F0",
    "covered_by_parent": "#D3E4F6",
}  # fmt: skip


def _draw_timeline(sheet: Sheet, picture: TimelinePicture) -> None:
    c = sheet.colours
    left, top = float(SPACE_4), 44.0
    if not picture.rows:
        sheet.text(left, top, sheet.size.width() - 2 * left, ROW, picture.nothing, ink=c.muted)
        return
    names = names_width([row.name for row in picture.rows])
    width = sheet.size.width() - 2 * left - names
    days = max(1, (picture.last - picture.first).days)

    def x_of(when: date) -> float:
        return left + names + width * min(1.0, max(0.0, (when - picture.first).days / days))

    high = ROW * len(picture.rows)
    every = max(1, round((picture.last.year - picture.first.year) / 8))
    for year in range(picture.first.year + 1, picture.last.year + 1, every):
        x = x_of(date(year, 1, 1))
        sheet.line(x, top, x, top + high, c.line)
        sheet.text(x - 30, top + high + 2, 60, 20, str(year), centred=True, scale=0.8, ink=c.muted)
    for index, row in enumerate(picture.rows):
        y = top + index * ROW
        sheet.text(left, y, names - SPACE_2, ROW, row.name)
        for span in row.spans:
            x, end = x_of(span.start), x_of(span.end)
            fill = STATUS_FILLS.get(span.status, "#E9ECF0")
            sheet.box(x, y + 4, max(4, end - x), ROW - 8, fill, edge=c.border, radius=3)
            wide = sheet.advance(span.words, scale=0.8) + 4
            if wide <= end - x - 8:
                sheet.text(x + 6, y, end - x - 8, ROW, span.words, ink="#1B2430", scale=0.8)
            elif len(row.spans) == 1 and x - wide - 6 > left + names:
                sheet.text(x - wide - 6, y, wide, ROW, span.words, scale=0.8, trailing=True)
            else:
                sheet.text(x + 6, y, max(0, end - x - 8), ROW, span.words, ink="#1B2430", scale=0.8)
    if picture.target:
        x = x_of(picture.target)
        sheet.line(x, top - 6, x, top + high, c.refused, width=2)
        sheet.text(
            x - 150, top + high + 20, 300, 20, picture.target_words, centred=True, scale=0.8, ink=c.refused
        )

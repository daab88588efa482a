# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Two pictures of how far things have come: files on their way, and shares of a whole.

Painted by one function each on a `Sheet`, like those of `drawing`, which hands them on to here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from PySide6.QtGui import QFontMetricsF

from desktop.sheet import ROW, Sheet, names_width
from desktop.theme import SPACE_2, SPACE_3, SPACE_4

State = Literal["proved", "partly", "lacking", "waits", "none"]
Kind = Literal["good", "accent", "attention"]
MARKS: dict[State, str] = {"proved": "✓", "partly": "◐", "lacking": "◐", "waits": "○", "none": "·"}
_TITLE, _LANE, _AXIS = 36.0, 26.0, 28.0
_STATE_WIDTH = 190.0


@dataclass(frozen=True, slots=True)
class Passage:
    """One file that was sent: from when it was made to when its arrival was proved."""

    name: str
    start: datetime
    end: datetime | None
    """None: not proved yet, or nothing will answer"""
    state: State
    words: str


@dataclass(frozen=True, slots=True)
class PassagePicture:
    """What was sent, on a line of time, newest first; above it what came in."""

    title: str
    first: datetime
    now: datetime
    now_words: str
    passages: tuple[Passage, ...]
    arrivals: tuple[tuple[datetime, bool], ...]
    """when a file came, and whether it was taken"""
    arrival_words: str
    ticks: tuple[tuple[datetime, str], ...]
    nothing: str


@dataclass(frozen=True, slots=True)
class Gauge:
    """A share of a whole, said in words as well."""

    name: str
    share: float
    words: str
    kind: Kind = "accent"


@dataclass(frozen=True, slots=True)
class GaugePicture:
    title: str
    gauges: tuple[Gauge, ...]


def passages_height(picture: PassagePicture) -> float:
    lanes = len(picture.passages) + bool(picture.arrivals)
    return _TITLE + max(1, lanes) * ROW + _AXIS + SPACE_2 if lanes else _TITLE + ROW


def gauges_height(picture: GaugePicture) -> float:
    return _TITLE * bool(picture.title) + 44.0 * len(picture.gauges)


def draw_passages(sheet: Sheet, picture: PassagePicture) -> None:
    c = sheet.colours
    left, top = float(SPACE_4), _TITLE
    if not picture.passages and not picture.arrivals:
        sheet.text(left, top, sheet.size.width() - 2 * left, ROW, picture.nothing, ink=c.muted)
        return
    names = names_width([picture.arrival_words, *(each.name for each in picture.passages)])
    states = states_width(sheet, picture)
    room = sheet.size.width() - 2 * left - names - states - SPACE_3
    span = max(60.0, (picture.now - picture.first).total_seconds())

    def x_of(moment: datetime) -> float:
        passed = (moment - picture.first).total_seconds()
        return left + names + room * min(1.0, max(0.0, passed / span))

    lanes = len(picture.passages) + bool(picture.arrivals)
    bottom = top + lanes * ROW
    _draw_axis(sheet, picture, [(x_of(at), words) for at, words in picture.ticks], top, bottom)
    y = top
    if picture.arrivals:
        sheet.text(left, y, names - SPACE_2, ROW, picture.arrival_words, ink=c.muted)
        for moment, taken in picture.arrivals:
            x = x_of(moment)
            if taken:
                sheet.dot(x, y + ROW / 2, 4, c.accent)
            else:
                sheet.text(x - 8, y, 16, ROW, "✕", centred=True, ink=c.refused, bold=True)
        y += ROW
    for each in picture.passages:
        sheet.text(left, y, names - SPACE_2, ROW, each.name)
        _draw_passage(sheet, each, x_of(each.start), x_of(each.end or picture.now), y)
        ink = {"proved": c.good, "none": c.muted}.get(each.state, c.attention)
        words = f"{MARKS[each.state]} {each.words}"
        sheet.text(left + names + room + SPACE_3, y, states, ROW, words, ink=ink, scale=0.9)
        y += ROW


def states_width(sheet: Sheet, picture: PassagePicture) -> float:
    """Room for what is said of each file, whatever the language; at most a third of the page."""
    metrics = QFontMetricsF(sheet.font)
    said = (f"{MARKS[each.state]} {each.words}" for each in picture.passages)
    widest = max((metrics.horizontalAdvance(words) for words in said), default=0.0) + SPACE_2
    return min(max(_STATE_WIDTH, widest), sheet.size.width() / 3)


def _draw_passage(sheet: Sheet, each: Passage, start: float, end: float, y: float) -> None:
    c, middle = sheet.colours, y + ROW / 2
    match each.state:
        case "none":
            sheet.dot(start, middle, 4, c.muted)
        case "proved":
            sheet.box(start, middle - 4, max(8.0, end - start), 8, c.good, radius=4)
        case "partly" | "lacking" | "waits":
            sheet.dotted(start, middle - 4, max(8.0, end - start), 8, c.attention)
            sheet.dot(start, middle, 4, c.attention)


def _draw_axis(
    sheet: Sheet, picture: PassagePicture, ticks: Sequence[tuple[float, str]], top: float, bottom: float
) -> None:
    c = sheet.colours
    metrics = QFontMetricsF(sheet.font)
    taken = -1e9
    for x, words in ticks:
        wide = metrics.horizontalAdvance(words) * 0.85 + SPACE_2
        sheet.line(x, top, x, bottom, c.line)
        if x - wide / 2 > taken:
            sheet.text(x - wide / 2, bottom + 2, wide, 20, words, centred=True, scale=0.8, ink=c.muted)
            taken = x + wide / 2
    x = sheet.size.width() - SPACE_4 - states_width(sheet, picture) - SPACE_3
    sheet.line(x, top, x, bottom, c.border)
    if x - 30 > taken:
        sheet.text(x - 30, bottom + 2, 60, 20, picture.now_words, centred=True, scale=0.8, ink=c.text)


def draw_gauges(sheet: Sheet, picture: GaugePicture) -> None:
    c = sheet.colours
    left, y, wide = 0.0, _TITLE * bool(picture.title), sheet.size.width()
    for each in picture.gauges:
        fill = {"good": c.good, "accent": c.accent, "attention": c.attention}[each.kind]
        said = QFontMetricsF(sheet.font).horizontalAdvance(each.words) * 0.95 + SPACE_2
        sheet.text(left, y, max(40.0, wide - said - SPACE_2), 22, each.name, scale=0.9, ink=c.muted)
        sheet.text(left + wide - said, y, said, 22, each.words, scale=0.9, trailing=True)
        sheet.box(left, y + 24, wide, 8, c.raised, edge=c.border, radius=4)
        share = min(1.0, max(0.0, each.share))
        if share > 0:
            sheet.box(left, y + 24, max(8.0, wide * share), 8, fill, radius=4)
        y += 44.0

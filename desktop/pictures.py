# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From a board to its pictures, and the widget that shows one.

The conversion is plain values to plain values; `drawing` does the painting.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, QSizeF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import drawing, theme
from desktop.drawing import (
    ConvergencePicture,
    Legend,
    Line,
    MatrixPicture,
    Objection,
    ObjectionsPicture,
    Picture,
    Span,
    TimelinePicture,
    TimelineRow,
    WaitingPicture,
    WaitingRow,
)
from desktop.drawing_exchange import GaugePicture, PassagePicture
from forms.problem import Problem

if TYPE_CHECKING:
    from consensus.board import Board, ItemBoard
    from consensus.endorsements import Indicators
    from consensus.records import Endorsement, Status
    from sync.workspace import Workspace

translate = QCoreApplication.translate

ORDER: tuple[Status, ...] = (
    "SUP",
    "SWR",
    "PAR",
    "ABS",
    "NOT",
    "DIS",
    "FOB",
    "REC",
    "NRS",
    "UNS",
    "WDN",
    "LAT",
    "STA",
    "CNF",
)
UNANSWERED = frozenset({"NRS", "UNS", "WDN", "LAT", "STA", "CNF"})
TARGET = date(2022, 12, 31)
"""Recommendation 3 asks for endorsement by the end of 2022."""


def position_words(code: str, language: str) -> str:
    from consensus.explain import label

    return label("position", code, language) if code else ""


def matrix(board: Board) -> MatrixPicture:
    used = {status for row in board.rows for status in row.statuses}
    return MatrixPicture(
        title=board.title,
        columns=tuple(_number(item) for item in board.items),
        rows=tuple(row.organization for row in board.rows),
        cells=tuple(tuple(row.statuses) for row in board.rows),
        results=tuple(item.outcome_label for item in board.items),
        legend=tuple(Legend(code, position_words(code, board.language)) for code in ORDER if code in used),
    )


def waiting(board: Board) -> WaitingPicture:
    rows = []
    for row in board.rows:
        answered = read = delivered = 0
        for item, status in zip(board.items, row.statuses, strict=True):
            if status not in UNANSWERED:
                answered += 1
            elif row.organization in item.ballot.acknowledged:
                read += 1
            elif row.organization in item.ballot.served:
                delivered += 1
        if answered < len(row.statuses):
            rows.append(WaitingRow(row.organization, answered, read, delivered, len(row.statuses)))
    words = (
        translate("Pictures", "answered"),
        translate("Pictures", "read, no position"),
        translate("Pictures", "delivered"),
        translate("Pictures", "not delivered"),
    )
    rows.sort(key=lambda each: (each.answered, each.present, each.served, each.name))
    title = translate("Pictures", "Who has not answered yet")
    return WaitingPicture(title, tuple(rows), words)


def convergence(board: Board) -> ConvergencePicture:
    numbers = [each.number for each in board.rounds]
    lines = []
    for item in board.items:
        shares = {each.number: each.measures.agreement for each in item.history}
        found = [shares.get(number) for number in numbers]
        lines.append(Line(_named(item), tuple(float(each) if each is not None else None for each in found)))
    names = tuple(translate("Pictures", "Round {number}").format(number=number) for number in numbers)
    return ConvergencePicture(translate("Pictures", "Share of answers that agree"), names, tuple(lines))


def objections(board: Board) -> ObjectionsPicture:
    found = tuple(
        Objection(_number(item), each.organization, each.state, each.change_wanted or each.reason)
        for item in board.items
        for each in item.objections
    )
    return ObjectionsPicture(
        translate("Pictures", "Objections and what would lift them"),
        found,
        objection_words(board.language),
        translate("Pictures", "No formal objection was raised."),
    )


def objection_words(language: str) -> dict[str, str]:
    """The states of an objection in words, in the order of its life."""
    from consensus.explain import label
    from consensus.objections import LIFE

    return {state: label("objection", state, language) for state in LIFE}


def group_words(group: str) -> str:
    """The groups of the reference list; any other is called as the secretariat called it."""
    return {
        "FP": translate("Pictures", "Funds, programmes and other entities"),
        "SA": translate("Pictures", "Specialized agencies"),
        "UN": translate("Pictures", "United Nations Secretariat"),
        "OBS": translate("Pictures", "Observers"),
    }.get(group, group)


def timeline(endorsements: Sequence[Endorsement], names: dict[str, str], today: date) -> TimelinePicture:
    """This draws each organization's endorsement statuses as spans, from one change to the next."""
    by_organization: dict[str, list[Endorsement]] = {}
    for each in endorsements:
        if each.status_date is not None:
            by_organization.setdefault(each.organization, []).append(each)
    rows, starts = [], [today.replace(year=today.year - 1), TARGET.replace(year=TARGET.year - 1)]
    for code, held in sorted(by_organization.items()):
        held.sort(key=lambda each: each.status_date or today)
        ends = [each.status_date for each in held[1:]] + [today]
        spans = tuple(
            Span(each.status_date or today, max(end or today, each.status_date or today), each.status,
                 names.get(each.status, each.status))
            for each, end in zip(held, ends, strict=True)
        )  # fmt: skip
        starts.append(spans[0].start)
        rows.append(TimelineRow(code, spans))
    return TimelinePicture(
        translate("Pictures", "Endorsement of the Principles for Digital Development"),
        min(starts), max(today, TARGET), TARGET, translate("Pictures", "target: end of 2022"), tuple(rows),
        translate("Pictures", "No endorsement has been recorded yet."),
    )  # fmt: skip


def endorsements_of(workspace: Workspace, language: str) -> tuple[tuple[Endorsement, ...], dict[str, str]]:
    """This reads every revision of every endorsement, oldest first, with the words for the statuses."""
    from consensus.explain import label as say
    from consensus.reading import read_record
    from consensus.records import ENDORSEMENT_STATUSES, Endorsement, RecordMeta
    from sync.values import RecordQuery

    found: list[Endorsement] = []
    page = workspace.records(RecordQuery(forms=("endorsement",), limit=2000))
    for summary in page.rows:
        fields: dict[str, object] = {}
        for revision in workspace.history(summary.record_id):
            fields = {**fields, **revision.changed}
            meta = RecordMeta(summary.record_id, revision.entry, summary.organization)
            held = {key: value for key, value in fields.items() if value is not None}
            try:
                record = read_record("endorsement", held, meta=meta)  # type: ignore[arg-type]
            except Problem:
                continue  # an endorsement of an unknown form version is listed in Records, not drawn
            if isinstance(record, Endorsement):
                found.append(record)
    names: dict[str, str] = {}
    for status in ENDORSEMENT_STATUSES:
        try:
            names[status] = say("endorsement", status, language)
        except KeyError:
            names[status] = status.replace("_", " ")
    return tuple(found), names


def endorsement_words(held: Indicators, names: dict[str, str]) -> str:
    """The figures beside the timeline, with the definition they were made by."""
    words = translate(
        "Pictures",
        "Endorsed: {endorsed} of {eligible}. On time: {on_time}. Late: {late}. Open: {open}. Counted as endorsed: {definition}.",
    ).format(
        endorsed=held.endorsed,
        eligible=held.eligible,
        on_time=held.on_time,
        late=held.late,
        open=held.open,
        definition=", ".join(names.get(status, status) for status in held.definition),
    )
    if held.median_days_late is None:
        return words
    late = translate("Pictures", "Median of those signed late: {days} days.")
    return f"{words} {late.format(days=round(float(held.median_days_late)))}"


def picture_of(kind: str, workspace: Workspace, board: Board, today: date) -> Picture:
    """The picture of this name; that of endorsements is about all consultations."""
    if kind == "endorsements":
        return timeline(*endorsements_of(workspace, board.language), today)
    match kind:
        case "waiting":
            return waiting(board)
        case "convergence":
            return convergence(board)
        case "objections":
            return objections(board)
    return matrix(board)


def _named(item: ItemBoard) -> str:
    """“4 Evaluation”; a title that only repeats the number says nothing more."""
    number = _number(item)
    return item.title if number in item.title.split() or not item.title else f"{number} {item.title}"


def _number(item: ItemBoard) -> str:
    return str(item.number) if item.number else item.item


class PictureView(QWidget):
    """Shows one picture; as wide as the page, as high as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: Picture) -> None:
        self._picture = picture
        self.setAccessibleName(picture.title)
        self.setAccessibleDescription(in_words(picture))
        self._fit()
        self.update()

    def picture(self) -> Picture | None:
        return self._picture

    def minimumSizeHint(self) -> QSize:
        return drawing.natural_size(self._picture).toSize() if self._picture else QSize(100, 100)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size = QSizeF(self.size())
        drawing.draw(painter, size, self._picture, colours=theme.current(), rtl=rtl, font=self.font())
        painter.end()

    def _fit(self) -> None:
        if self._picture is not None:
            self.setFixedHeight(round(drawing.natural_size(self._picture, self.width()).height()))


def in_words(picture: Picture) -> str:
    """This is what a picture says, for people who do not see it."""
    match picture:
        case MatrixPicture():
            lines = [
                ", ".join(f"{column} {code}" for column, code in zip(picture.columns, cells, strict=True))
                for cells in picture.cells
            ]
            return "; ".join(f"{name}: {words}" for name, words in zip(picture.rows, lines, strict=True))
        case WaitingPicture():
            return "; ".join(f"{row.name}: {row.answered}/{row.total}" for row in picture.rows)
        case ConvergencePicture():
            return "; ".join(
                f"{line.name}: " + ", ".join("–" if v is None else f"{v * 100:.0f} %" for v in line.values)
                for line in picture.lines
            )
        case ObjectionsPicture():
            said = (
                f"{o.item} {o.organization}: {picture.words[o.state]}. {o.condition}"
                for o in picture.objections
            )
            return "; ".join(said) or picture.nothing
        case TimelinePicture():
            return "; ".join(
                f"{row.name}: " + ", ".join(f"{s.start.isoformat()} {s.words}" for s in row.spans)
                for row in picture.rows
            )
        case PassagePicture():
            return "; ".join(f"{each.name}: {each.words}" for each in picture.passages) or picture.nothing
        case GaugePicture():
            return "; ".join(f"{each.name}: {each.words}" for each in picture.gauges)

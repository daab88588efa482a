# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The timeline of Exchange: what was sent, what came in, what is proved - as a picture and as a table.

The workspace says what happened (`Workspace.exchange`); here it gets its words and its picture.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop.drawing_exchange import MARKS, Passage, PassagePicture
from desktop.fields import Wheelless
from desktop.parts import Card, day, fit_columns, label, number, plain_table, row, when
from desktop.pictures import PictureView
from desktop.table_model import TableModel

if TYPE_CHECKING:
    from sync.exchange_log import Exchange, ReceivedFile, SentFile

translate = QCoreApplication.translate
Shown = Literal["all", "waiting", "sent", "received"]
DRAWN = 6
"""so many sent files are drawn, the newest; the table has them all"""
MEASURED = 40
"""so many lines, the newest, make columns as wide as they are"""


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One line of the table, in words."""

    at: datetime
    way: Literal["sent", "received"]
    what: str
    name: str
    who: str
    entries: int
    state: str
    waits: bool
    lost: tuple[str, ...] = ()
    """of several files made at once, those that did not arrive"""


def lines_of(found: Exchange) -> tuple[TimelineLine, ...]:
    """These are all files, newest first."""
    sent = [_sent_line(each, found.now) for each in found.sent]
    received = [_received_line(each) for each in found.received]
    return tuple(sorted([*sent, *received], key=lambda line: line.at, reverse=True))


def _sent_line(file: SentFile, now: datetime) -> TimelineLine:
    return TimelineLine(
        file.at, "sent", kind_words(file.kind), file_words(file), receiver_words(file), file.entries,
        f"{MARKS[file.proof]} {proof_words(file, now)}", file.proof in ("waits", "partly", "lacking"), file.lost,
    )  # fmt: skip


def _received_line(file: ReceivedFile) -> TimelineLine:
    from desktop.exchange_in import outcome_words

    state = outcome_words(file.outcome)
    if file.code:
        state = translate("Exchange", "{outcome} ({code})").format(outcome=state, code=file.code)
    waits = file.outcome in ("queued", "asked")
    return TimelineLine(
        file.at, "received", kind_words(file.kind), file.name, file.sender, file.added, state, waits
    )


def kind_words(kind: str) -> str:
    return {
        "bundle": translate("Exchange", "bundle"), "parts": translate("Exchange", "bundle in parts"),
        "part": translate("Exchange", "part of a bundle"), "pictures": translate("Exchange", "QR codes"),
        "picture": translate("Exchange", "QR codes"), "workbook": translate("Exchange", "workbook"),
        "csv": translate("Exchange", "CSV files"), "template": translate("Exchange", "Excel form"),
        "enrolment": translate("Exchange", "enrolment request"), "form": translate("Exchange", "form"),
        "update": translate("Exchange", "program update"),
        "comments": translate("Exchange", "table of comments"),
    }.get(kind, translate("Exchange", "unknown file"))  # fmt: skip


def file_words(file: SentFile) -> str:
    if not file.names:
        return kind_words(file.kind)
    if len(file.names) == 1:
        return file.names[0]
    more = translate("Exchange", "{file} and %n more", "", len(file.names) - 1)
    return more.format(file=file.names[0])


def receiver_words(file: SentFile) -> str:
    if not file.receivers:
        answered = file.kind in ("bundle", "parts", "pictures", "enrolment")
        return translate("Exchange", "the secretariat") if answered else ""
    if len(file.receivers) == 1:
        return file.receivers[0]
    return translate("Exchange", "%n offices", "", len(file.receivers))


def proof_words(file: SentFile, now: datetime) -> str:
    """This says how far the arrival of a sent file is proved."""
    match file.proof:
        case "proved" if file.kind == "enrolment" and file.proved_at is not None:
            return translate("Exchange", "admitted on {day}").format(day=day(file.proved_at))
        case "proved" if file.proved_at is not None:
            return translate("Exchange", "receipt of {day}").format(day=day(file.proved_at))
        case "proved":
            return translate("Exchange", "answered")
        case "partly":
            words = translate("Exchange", "{count} of {total} offices have it")
            return words.format(count=number(file.proved_by), total=number(file.expected))
        case "lacking":
            return translate("Exchange", "arrived, but for %n attached file(s)", "", file.lacking)
        case "waits":
            days = (now - file.at).days
            if days < 1:
                return translate("Exchange", "no receipt yet")
            return translate("Exchange", "no receipt for %n day(s)", "", days)
    return translate("Exchange", "nothing to prove")


def picture_of(found: Exchange) -> PassagePicture:
    """This draws the newest sent files, and every file that came since the oldest of them."""
    answered = [each for each in found.sent if each.proof != "none"][:DRAWN]
    moments = [each.at for each in answered] or [each.at for each in found.received]
    first = min([*moments, found.now - timedelta(hours=1)])
    passages = tuple(
        Passage(
            file_words(each),
            each.at,
            each.proved_at if each.proof == "proved" else None,
            each.proof,
            proof_words(each, found.now),
        )
        for each in answered
    )
    return PassagePicture(
        title=translate("Exchange", "On their way"),
        first=first,
        now=found.now,
        now_words=translate("Exchange", "now"),
        passages=passages,
        arrivals=tuple((each.at, each.outcome != "refused") for each in found.received if each.at >= first),
        arrival_words=translate("Exchange", "Came in"),
        ticks=ticks_between(first, found.now),
        nothing=translate("Exchange", "Nothing was sent and nothing came in yet."),
    )


def ticks_between(first: datetime, last: datetime, wanted: int = 7) -> tuple[tuple[datetime, str], ...]:
    """These are round moments to write under the line of time: days, or hours when it is short."""
    span = last - first
    hours = next(
        h
        for h in (1, 3, 6, 12, 24, 48, 168, 336, 720, 2160, 8760, 1 << 30)
        if span <= wanted * timedelta(hours=h) or h == 1 << 30
    )
    if hours == 1 << 30:
        hours = 8760 * (1 + int(span.days / 365 / wanted))
    zone = QTimeZone.systemTimeZone()
    start = QDateTime.fromSecsSinceEpoch(int(first.timestamp()), zone)
    midnight = QDateTime(start.date(), start.time().fromString("00:00", "HH:mm"), zone)
    found = []
    for step in range(400):
        at = midnight.addSecs(step * hours * 3600)
        moment = datetime.fromtimestamp(at.toSecsSinceEpoch(), first.tzinfo)
        if moment > last:
            break
        if moment >= first:
            found.append((moment, _tick_words(at, hours)))
    return tuple(found)


def _tick_words(at: QDateTime, hours: int) -> str:
    if hours < 24:
        return QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
    return QLocale().toString(at.date(), QLocale.FormatType.ShortFormat)


class TimelineModel(TableModel[TimelineLine]):
    """Every file that left or came, newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Exchange", "When"), translate("Exchange", "What"), translate("Exchange", "File"),
            translate("Exchange", "For or from"), translate("Exchange", "Entries"), translate("Exchange", "State"),
        ))  # fmt: skip
        self._all: tuple[TimelineLine, ...] = ()
        self._shown: Shown = "all"

    def show(self, lines: tuple[TimelineLine, ...]) -> None:
        self._all = lines
        self.only(self._shown)

    def only(self, shown: Shown) -> None:
        """This leaves those lines that are asked for."""
        self._shown = shown
        self.put(tuple(
            line for line in self._all
            if shown == "all" or (line.waits if shown == "waiting" else line.way == shown)
        ))  # fmt: skip

    def tip(self, row: TimelineLine, column: int) -> str:
        said = [row.name, row.state]
        if row.lost:
            words = translate("Exchange", "What was in these goes with the next bundle: {files}")
            said.append(words.format(files=", ".join(row.lost)))
        return "\n".join(said)

    def cell(self, row: TimelineLine, column: int) -> str:
        match column:
            case 0:
                return when(row.at)
            case 1 if row.way == "sent":
                return translate("Exchange", "↑ sent: {what}").format(what=row.what)
            case 1:
                return translate("Exchange", "↓ came: {what}").format(what=row.what)
            case 2:
                return row.name
            case 3:
                return row.who
            case 4:
                return number(row.entries) if row.entries else ""
        return row.state

    def words_in(self, column: int) -> set[str]:
        """What stands in a column, as far as its width is measured: the first lines, that are seen first."""
        return {self.cell(row, column) for row in self._rows[:MEASURED]}


class TimelineCard(Card):
    """Picture on top, table below, and a choice of what the table shows."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = PictureView()
        self.model = TimelineModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        plain_table(self.table)
        self.table.setAccessibleName(translate("Exchange", "What was sent, what came in, what is proved"))
        self.table.setMinimumHeight(240)
        for names in (2, 3):  # what may be long shares the room that is left
            self.table.horizontalHeader().setSectionResizeMode(names, QHeaderView.ResizeMode.Stretch)
        self.shown = Wheelless()
        for words, name in (
            (translate("Exchange", "Everything"), "all"),
            (translate("Exchange", "Without a receipt"), "waiting"),
            (translate("Exchange", "Sent"), "sent"),
            (translate("Exchange", "Came in"), "received"),
        ):
            self.shown.addItem(words, name)
        self.shown.setAccessibleName(translate("Exchange", "Show"))
        self.shown.activated.connect(self._only)
        self._summary = label("", "muted")
        title = label(translate("Exchange", "What was sent, what came in, what is proved"), "lead")
        top = row(title, self.shown)
        top.setStretch(0, 1)
        self.add(top, self._summary, self.picture, self.table)

    def show_exchange(self, found: Exchange) -> None:
        lines = lines_of(found)
        self.model.show(lines)
        self._fit()
        self.picture.show_picture(picture_of(found))
        self._summary.setText(summary_words(found))
        self._summary.setVisible(bool(found.waiting))
        self.table.setVisible(bool(lines))
        self.shown.setVisible(bool(lines))

    def _only(self, index: int) -> None:
        chosen: Shown = self.shown.itemData(index)
        self.model.only(chosen)
        self._fit()

    def _fit(self) -> None:
        fit_columns(self.table, {column: self.model.words_in(column) for column in (0, 1, 4, 5)})


def summary_words(found: Exchange) -> str:
    waiting = found.waiting
    if not waiting:
        return ""
    said = translate("Exchange", "%n file(s) wait for a receipt, the oldest since {day}.", "", len(waiting))
    return said.format(day=day(waiting[0].at))

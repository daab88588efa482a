# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Exchange: the one place where things leave and arrive, and where it is seen what became of them.

Sending is `exchange_out`, receiving `exchange_in`, the timeline `exchange_timeline`; here they are put
together. A refused file is never lost.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import (
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, theme
from desktop.ask_files import ask_folder, ask_open_many
from desktop.columns import Columns, Flow
from desktop.exchange_in import DropArea, IntakeModel, ScannedText, read_photograph, report_words, why_words
from desktop.exchange_out import SendCard
from desktop.exchange_timeline import TimelineCard
from desktop.intake_report import ReportActs
from desktop.jobs import Progress
from desktop.parts import (
    Card,
    Context,
    Heading,
    Place,
    Screen,
    button,
    label,
    plain_table,
    row,
    scrolled,
)
from desktop.program_update import updates_among, updates_in
from desktop.qr_page import CodesPage
from desktop.root_requests import requests_among
from desktop.watched_folder import WatchedFolder
from forms.problem import Problem

if TYPE_CHECKING:
    from sync.exchange_log import Exchange
    from sync.values import IntakeReport, OfficeView, Profile, Standing
    from sync.workspace import Workspace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class ExchangeFacts:
    profile: Profile
    standing: Standing
    offices: tuple[OfficeView, ...]
    """the offices a secretariat may write to"""
    exchange: Exchange
    read_only: bool = False


class ExchangeScreen(Screen):
    """Out and in beside each other, the report of what came of it, and the timeline of everything."""

    updates_chosen = Signal(list)
    requests_chosen = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.report: IntakeReport | None = None
        self._facts: ExchangeFacts | None = None
        self._create()
        self._lay_out()
        self._connect()
        self._say_watched()

    def _create(self) -> None:
        self.heading = Heading(translate("Exchange", "Exchange"), " ")
        self.out = SendCard(self.context)
        self.codes = CodesPage(self.context)
        self.timeline = TimelineCard()
        self.enrol = button(
            translate("Exchange", "Ask to be admitted…"), self.out.choose_enrolment, icon="people"
        )
        self.take_files = button(translate("Exchange", "Take files…"), self.choose_files, icon="take")
        self.take_folder = button(translate("Exchange", "Take a folder…"), self.choose_folder)
        self.scanned = ScannedText(self.take_text)
        self.scan = button(translate("Exchange", "Text of QR codes…"), self.scanned.open, role="link")
        self.watch = button(translate("Exchange", "Watch a folder…"), self.choose_watched, role="link")
        self.watched = label("", "small")
        self.model = IntakeModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        plain_table(self.table)
        self.table.setAccessibleName(translate("Exchange", "What became of each file"))
        self.table.setMinimumHeight(180)
        self._why = label("", "note", selectable=True)
        self._why.hide()

    def _lay_out(self) -> None:
        self._enrol = Card(urgent=True)
        self._enrol.hide()  # most have been admitted
        self._code = label("", "title", selectable=True)
        self._enrol.add(
            label(translate("Exchange", "Be admitted by the secretariat"), "lead"),
            label(
                translate(
                    "Exchange",
                    "Send the enrolment file, and read this code aloud when the secretariat calls:",
                )
            ),
            self._code,
            row(self.enrol, None),
        )
        into = Card()
        self.drop = DropArea(self.take, self.take_text, self.take_files, self.take_folder)
        into.add(label(translate("Exchange", "Take in"), "lead"), self.drop, self.scanned)
        into.body.setStretchFactor(self.drop, 1)
        into.add(Flow(self.scan, self.watch), self.watched)
        self._summary = label("", "lead")
        self._next = button("", lambda: self.went.emit(Place("desk", "offices")), role="primary")
        self._reported = Card()
        install = translate("Exchange", "Install the update")
        self._update = button(install, lambda: self.updates_chosen.emit(updates_in(self.report)))
        self.acts = ReportActs(self.context)
        self._reported.add(row(self._summary, self._next, self._update), self.acts, self.table, self._why)
        self._reported.hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        self._both = Columns(self.out, into)
        for widget in (self.heading, self._enrol, self._both, self._reported, self.timeline):
            layout.addWidget(widget)
        layout.addStretch(1)
        inner.setMaximumWidth(theme.scaled(1440))
        self._scroll = scrolled(inner)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._scroll)
        self._pages.addWidget(self.codes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pages)

    def _connect(self) -> None:
        self.out.told.connect(self.told)
        self.acts.told.connect(self.told)
        self.acts.went.connect(self.went)
        self.out.wrote.connect(self._wrote)
        self.out.codes_made.connect(self._show_codes)
        self.codes.told.connect(self.told)
        self.codes.left.connect(self.out.codes_left)
        self.codes.done.connect(self.leave_codes)
        self.table.selectionModel().currentRowChanged.connect(lambda now, _before: self._tell_why(now.row()))
        self.inbox: WatchedFolder | None = None
        if not self.context.read_only:  # nothing is taken in there
            self.inbox = WatchedFolder(self.context.preferences, self.context.workspace.folder, self)
            self.inbox.fresh.connect(partial(self.take, ended=self.inbox.taken))

    # --- fill ----------------------------------------------------------------------------------

    def go_to(self, place: Place) -> None:
        self._put_codes_away()
        self.refresh()
        target = {"send": self.out.send, "take": self.take_files, "enrol": self.enrol}.get(place.ref)
        if target is not None:
            QTimer.singleShot(0, target, lambda: self._point_at(target))
        elif place.ref == "timeline":
            QTimer.singleShot(0, self.timeline, lambda: self._scroll.ensureWidgetVisible(self.timeline))

    def _point_at(self, target: QPushButton) -> None:
        self._scroll.ensureWidgetVisible(target)
        target.setFocus()

    def place(self) -> Place | None:
        return Place("exchange")

    def refresh(self) -> None:
        self.stale = False
        workspace = self.context.workspace
        self.context.jobs.run(lambda: facts_of(workspace), self.show_facts)

    def show_facts(self, facts: ExchangeFacts) -> None:
        self._facts = facts
        self._make_primary(self.take_files if facts.standing.status == "secretariat" else self.out.send)
        standing = facts.standing
        self._enrol.setVisible(standing.status in ("alone", "asked") and not facts.read_only)
        self._both.setVisible(not facts.read_only)
        self._code.setText(standing.code)
        self.heading.say(
            translate("Exchange", "Opened to read only: files are neither made nor taken in from here.")
            if facts.read_only
            else exchange_words(standing)
        )
        self.out.show_facts(facts.profile, standing, facts.offices)
        self.timeline.show_exchange(facts.exchange)

    def _make_primary(self, chosen: QPushButton) -> None:
        for each, icon in ((self.out.send, "send"), (self.take_files, "take")):
            theme.role(each, "primary" if each is chosen else "")
            colours = theme.current()
            each.setIcon(icons.icon(icon, colours.on_accent if each is chosen else colours.text))

    def _wrote(self) -> None:
        self.changed.emit(None)
        self.refresh()

    def _show_codes(self, pictures: Sequence[bytes], name: str) -> None:
        self.show_codes()
        self.codes.show_series(pictures, name)

    def show_codes(self) -> None:
        self._pages.setCurrentIndex(1)

    def leave_codes(self) -> None:
        self._put_codes_away()
        self.out.codes.setFocus()

    def _put_codes_away(self) -> None:
        """Whoever leaves them, by whatever way, is told when the bundle does not count as sent."""
        self._pages.setCurrentIndex(0)
        self.out.codes_closed()

    def write_bundle(self, path: Path) -> None:
        self.out.write_bundle(path)

    def write_enrolment(self, path: Path) -> None:
        self.out.write_enrolment(path)

    # --- in ------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        if chosen := self.ask_files():
            self.take(chosen)

    def ask_files(self) -> list[Path]:
        title = translate("Exchange", "Take files")
        return ask_open_many(self, title, preferences=self.context.preferences)

    def choose_folder(self) -> None:
        folder = ask_folder(
            self, translate("Exchange", "Take a folder"), preferences=self.context.preferences
        )
        if folder:
            self.take([folder])

    def take(
        self, paths: Sequence[Path], *, ended: Callable[[IntakeReport | None], None] = lambda _report: None
    ) -> None:
        """This takes files in, with progress, and reports; an update of the program is installed instead, and
        requests to root keys go where they are signed or collected. `ended` hears what came of it."""
        for found, chosen in (
            (updates_among(paths), self.updates_chosen),
            (requests_among(paths), self.requests_chosen),
        ):
            if found:
                chosen.emit(found)
                paths = [path for path in paths if path not in found]
        if not paths:
            return
        workspace = self.context.workspace

        def work(progress: Progress) -> IntakeReport:
            return workspace.take(
                paths,
                progress=lambda done, total, _what: progress.report(done, total),
                cancelled=progress.cancelled,
                photographs=read_photograph,
            )

        def taken(report: IntakeReport) -> None:
            ended(report)
            self.show_report(report)

        def failed(problem: Problem) -> None:
            ended(None)
            self.context.jobs.problem_met.emit(problem)

        title = translate("Exchange", "Taking files in")
        self.context.jobs.run_long(title, work, taken, owner=self, failed=failed, can_stop=True)

    def take_text(self, text: str) -> None:
        """This takes the texts of QR codes in, and reports."""
        workspace = self.context.workspace
        title = translate("Exchange", "Taking files in")
        self.context.jobs.run_long(title, lambda _p: workspace.take_text(text), self.show_report)

    def show_report(self, report: IntakeReport) -> None:
        self.report = report
        self.model.put(report.files)
        self._summary.setText(report_words(report))
        role = self._facts.profile.role if self._facts else ""
        self.acts.show_report(report, at_the_desk=role == "secretariat")
        asks = any(file.enrolment is not None for file in report.files)
        self._next.setVisible(asks)
        self._next.setText(translate("Exchange", "Compare and admit"))
        self._update.setVisible(bool(updates_in(report)) and not asks)
        self._reported.show()
        self.told.emit(report_words(report))
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._reported))
        self.table.setFocus()
        told = next((at for at, file in enumerate(report.files) if why_words(file)), -1)
        self.table.setCurrentIndex(self.model.index(told, 0))
        self._tell_why(told)
        self.changed.emit(report.changes)
        self.refresh()

    def _tell_why(self, at: int) -> None:
        """The reason of the file that is chosen in the table, whole; the table has it in one line."""
        file = self.model.row(at)
        words = why_words(file) if file is not None else ""
        self._why.setText(words)
        self._why.setVisible(bool(words))

    # --- a watched folder ----------------------------------------------------------------------

    def choose_watched(self) -> None:
        if self.inbox is None:
            return
        if self.inbox.folder():
            self.inbox.watch("")
        elif folder := ask_folder(
            self, translate("Exchange", "Watch a folder"), preferences=self.context.preferences
        ):
            self.inbox.watch(str(folder))
        self._say_watched()

    def _say_watched(self) -> None:
        folder = self.inbox.folder() if self.inbox is not None else ""
        words = translate("Exchange", "Stop watching") if folder else translate("Exchange", "Watch a folder…")
        self.watch.setText(words)
        self.watch.setAccessibleName(words)
        self.watched.setText(
            translate("Exchange", "New files in {folder} are taken in by themselves.").format(folder=folder)
            if folder
            else ""
        )
        self.watched.setVisible(bool(folder))


def facts_of(workspace: Workspace) -> ExchangeFacts:
    offices = tuple(each for each in workspace.offices() if not each.is_secretariat)
    return ExchangeFacts(
        workspace.profile, workspace.standing(), offices, workspace.exchange(), workspace.read_only
    )


def exchange_words(standing: Standing) -> str:
    if standing.status == "secretariat":
        return translate("Exchange", "Bundles go down to the offices; their files come in here.")
    waiting = standing.entries - standing.received
    if standing.lacking:
        return translate(
            "Exchange", "The secretariat has not got %n attached file(s). They go with the next bundle.", "", standing.lacking
        )  # fmt: skip
    if waiting <= 0:
        return translate("Exchange", "✓ Everything written here is proved to have arrived.")
    return translate("Exchange", "%n entries are not yet proved to have arrived.", "", waiting)

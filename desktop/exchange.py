# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Exchange: the one place where things leave and arrive.

Sending writes a bundle or a workbook; taking reads any number of files and says of each what was
added, already present, waiting or refused, and why. A refused file is never lost.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QFileSystemWatcher,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    QUrl,
    Signal,
)
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, theme
from desktop.fields import Wheelless
from desktop.jobs import Progress
from desktop.parts import (
    Card,
    Context,
    Heading,
    Place,
    Screen,
    button,
    clear_layout,
    finding_words,
    label,
    number,
    plain_table,
    problem_words,
    row,
    scrolled,
    when,
)
from desktop.program_update import updates_among, updates_in

if TYPE_CHECKING:
    from sync.values import BundleReport, FileIntake, IntakeReport, Profile, Standing
    from sync.workspace import Workspace

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex

SETTLE_MS = 1500
BUNDLE_ENDING = ".assent"


@dataclass(frozen=True, slots=True)
class ExchangeFacts:
    profile: Profile
    standing: Standing
    offices: tuple[tuple[str, str], ...]
    """id and name of the offices a secretariat may write to"""


class IntakeModel(QAbstractTableModel):
    """What became of each file, one a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._files: tuple[FileIntake, ...] = ()

    def show(self, files: tuple[FileIntake, ...]) -> None:
        self.beginResetModel()
        self._files = files
        self.endResetModel()

    def file(self, at: int) -> FileIntake | None:
        return self._files[at] if 0 <= at < len(self._files) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._files)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Exchange", "File"), translate("Exchange", "From"), translate("Exchange", "Outcome"),
            translate("Exchange", "Added"), translate("Exchange", "Already present"), translate("Exchange", "Why"),
        )[section]  # fmt: skip

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        file = self._files[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{file.path}\n{why_words(file)}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match index.column():
            case 0:
                return file.path.name
            case 1:
                return file.sender
            case 2:
                return outcome_words(file.outcome)
            case 3:
                return number(file.added)
            case 4:
                return number(file.already_present)
            case _:
                return why_words(file).replace("\n", " ")


def outcome_words(outcome: str) -> str:
    return {
        "added": translate("Exchange", "✓ added"),
        "already-present": translate("Exchange", "= already present"),
        "queued": translate("Exchange", "◐ waits for an earlier file"),
        "asked": translate("Exchange", "? a decision is needed"),
        "refused": translate("Exchange", "✕ refused"),
    }.get(outcome, outcome)


def why_words(file: FileIntake) -> str:
    """This is everything that is to be said about a file that was not simply added."""
    parts = []
    if file.problem is not None:
        parts.append(problem_words(file.problem))
    parts.extend(finding_words(finding) for finding in file.findings)
    if file.outcome == "asked" and file.enrolment is not None:
        asks = translate("Exchange", "{office} ({organization}) asks to be admitted.")
        parts.append(asks.format(office=file.enrolment.office, organization=file.enrolment.organization))
    if file.kind == "update" and file.outcome == "asked":
        parts.append(translate("Exchange", "This is an update of the program, not work to take in."))
    if file.quarantined is not None:
        parts.append(
            translate("Exchange", "The file is kept untouched: {path}").format(path=str(file.quarantined))
        )
    return "\n".join(parts)


class DropArea(QFrame):
    """Where files may be dropped; it lights up while they hover."""

    def __init__(self, screen: ExchangeScreen) -> None:
        super().__init__()
        self._screen = screen
        self.setAcceptDrops(True)
        theme.role(self, "drop")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_5, theme.SPACE_4, theme.SPACE_5, theme.SPACE_4)
        words = label(translate("Exchange", "Drop bundles, workbooks or a whole folder here"), "lead")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sub = label(
            translate("Exchange", "Any number, in any order. Taking a file twice changes nothing."), "muted"
        )
        sub.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(words)
        layout.addWidget(sub)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            theme.role(self, "drop-over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        theme.role(self, "drop")

    def dropEvent(self, event: QDropEvent) -> None:
        theme.role(self, "drop")
        event.acceptProposedAction()
        self._screen.take([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])


class ExchangeScreen(Screen):
    """Out on top, in below, and the report of what came of it."""

    updates_chosen = Signal(list)

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.report: IntakeReport | None = None
        self._facts: ExchangeFacts | None = None
        self._seen: set[tuple[str, float]] = set()
        self._create()
        self._lay_out()
        self._connect()
        self._watch(context.preferences.watched)

    def _create(self) -> None:
        self.heading = Heading(translate("Exchange", "Exchange"), " ")
        self.send = button(
            translate("Exchange", "Make the bundle…"), self.choose_bundle, role="primary", icon="send"
        )
        self.workbook = button(translate("Exchange", "Export a workbook…"), self.choose_workbook, icon="file")
        self.csv = button(translate("Exchange", "Export CSV files…"), self.choose_csv, role="link")
        self.template = button(
            translate("Exchange", "Excel form to fill elsewhere…"), self.choose_template, role="link"
        )
        self.part = Wheelless()
        self.part.addItem(translate("Exchange", "one file"), 0)
        for megabytes in (2, 5, 10, 20):
            self.part.addItem(size_words(megabytes * 1_000_000), megabytes * 1_000_000)
        self.part.setAccessibleName(translate("Exchange", "Largest file, for e-mail"))
        self.enrol = button(
            translate("Exchange", "Ask to be admitted…"), self.choose_enrolment, icon="people"
        )
        self.take_files = button(translate("Exchange", "Take files…"), self.choose_files, icon="take")
        self.take_folder = button(translate("Exchange", "Take a folder…"), self.choose_folder)
        self.watch = button(translate("Exchange", "Watch a folder…"), self.choose_watched, role="link")
        self.watched = label("", "small")
        self.model = IntakeModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        plain_table(self.table)
        self.table.setAccessibleName(translate("Exchange", "What became of each file"))
        self.table.setMinimumHeight(220)

    def _lay_out(self) -> None:
        out = Card()
        self._standing = label("", "muted")
        out.add(label(translate("Exchange", "Send"), "lead"), self._standing)
        out.add(row(self.send, self.workbook, self.csv, self.template, None))
        sizes = row(
            label(translate("Exchange", "Largest file, for e-mail:"), "small", wrap=False), self.part, None
        )
        out.add(sizes)
        self._sent = QVBoxLayout()
        out.add(self._sent)
        self._enrol = Card(urgent=True)
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
        into.add(label(translate("Exchange", "Take in"), "lead"), DropArea(self))
        into.add(row(self.take_files, self.take_folder, self.watch, self.watched, None))
        self._summary = label("", "lead")
        self._next = button("", lambda: self.went.emit(Place("desk", "offices")), role="primary")
        self._reported = Card()
        install = translate("Exchange", "Install the update")
        self._update = button(install, lambda: self.updates_chosen.emit(updates_in(self.report)))
        self._reported.add(row(self._summary, self._next, self._update), self.table)
        self._reported.hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(5, QHeaderView.ResizeMode.Stretch)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        for widget in (self.heading, self._enrol, out, into, self._reported):
            layout.addWidget(widget)
        layout.addStretch(1)
        inner.setMaximumWidth(theme.scaled(1100))
        self._scroll = scrolled(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)

    def _connect(self) -> None:
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self._take_watched)
        self._watcher.directoryChanged.connect(lambda _path: self._settle.start())

    # --- fill ----------------------------------------------------------------------------------

    def go_to(self, place: Place) -> None:
        self.refresh()
        target = {"send": self.send, "take": self.take_files, "enrol": self.enrol}.get(place.ref)
        if target is not None:
            QTimer.singleShot(0, target, lambda: self._point_at(target))

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
        self._make_primary(self.take_files if facts.standing.status == "secretariat" else self.send)
        standing = facts.standing
        self._enrol.setVisible(standing.status in ("alone", "asked"))
        self._code.setText(standing.code)
        self.heading.say(exchange_words(standing))
        if standing.last_export:
            said = translate("Exchange", "Last bundle made: {when}").format(when=when(standing.last_export))
        else:
            said = translate("Exchange", "No bundle has been made yet.")
        self._standing.setText(said)

    def _make_primary(self, chosen: QPushButton) -> None:
        for each, icon in ((self.send, "send"), (self.take_files, "take")):
            theme.role(each, "primary" if each is chosen else "")
            colours = theme.current()
            each.setIcon(icons.icon(icon, colours.on_accent if each is chosen else colours.text))

    # --- out -----------------------------------------------------------------------------------

    def choose_bundle(self) -> None:
        stamp = self.context.clock().strftime("%Y-%m-%d")
        office = self._facts.profile.office if self._facts else "office"
        name = "".join(c if c.isalnum() else "-" for c in office).strip("-")
        chosen = self._ask_save(f"{name}-{stamp}{BUNDLE_ENDING}", f"Assent (*{BUNDLE_ENDING})")
        if chosen:
            self.write_bundle(chosen)

    def write_bundle(self, path: Path) -> None:
        workspace, size = self.context.workspace, int(self.part.currentData())
        title = translate("Exchange", "Making the bundle")
        self.context.jobs.run_long(
            title, lambda _p: workspace.write_bundle(path, part_size=size), self._bundle_made
        )

    def _bundle_made(self, report: BundleReport) -> None:
        clear_layout(self._sent)
        if report.note == "nothing-new":
            words = translate(
                "Exchange", "There is nothing new to send. The file was made all the same and may be sent."
            )
        else:
            entries = translate("Exchange", "%n entries", "", report.entries)
            words = translate(
                "Exchange", "✓ {path} is ready: {entries}, {size}. Send it by e-mail or carry it on a stick."
            ).format(path=report.paths[0].name, entries=entries, size=size_words(report.size))
        self._sent.addWidget(label(words, "good", selectable=True))
        if len(report.paths) > 1:
            self._sent.addWidget(
                label(
                    translate(
                        "Exchange", "In %n part(s); they may be taken in any order.", "", len(report.paths)
                    ),
                    "small",
                )
            )
        folder = report.paths[0].parent
        show = button(translate("Exchange", "Open the folder"), lambda: _open(folder), role="link")
        self._sent.addLayout(row(show, None))
        self.changed.emit(None)
        self.refresh()

    def choose_workbook(self) -> None:
        chosen = self._ask_save("assent-records.xlsx", "Excel (*.xlsx)")
        if chosen:
            self.write_workbook(chosen)

    def write_workbook(self, path: Path) -> None:
        workspace, language = self.context.workspace, self.context.language
        title = translate("Exchange", "Writing the workbook")
        self.context.jobs.run_long(
            title, lambda _p: workspace.export_workbook(path, language=language), self._written
        )

    def choose_csv(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, translate("Exchange", "Folder for the CSV files"), self.context.preferences.last_folder
        )
        if folder:
            workspace, language = self.context.workspace, self.context.language
            title = translate("Exchange", "Writing the CSV files")
            self.context.jobs.run_long(
                title,
                lambda _p: workspace.export_csv(Path(folder), language=language)[0].parent,
                self._written,
            )

    def choose_template(self) -> None:
        from PySide6.QtWidgets import QInputDialog

        workspace = self.context.workspace

        def ask(forms: Sequence[tuple[str, str]]) -> None:
            asked = translate("Exchange", "Which form should the Excel file have?")
            titles = [title for _id, title in forms]
            chosen, sure = QInputDialog.getItem(
                self, translate("Exchange", "Excel form"), asked, titles, 0, False
            )
            path = (
                self._ask_save(f"{forms[titles.index(chosen)][0]}-form.xlsx", "Excel (*.xlsx)")
                if sure
                else None
            )
            if path:
                self.write_template(path, forms[titles.index(chosen)][0])

        self.context.jobs.run(
            lambda: [(f.form_id, f.title) for f in workspace.forms() if f.current], ask, owner=self
        )

    def write_template(self, path: Path, form_id: str) -> None:
        workspace, language = self.context.workspace, self.context.language
        title = translate("Exchange", "Writing the Excel form")
        self.context.jobs.run_long(
            title, lambda _p: workspace.write_template(path, form_id, language=language), self._written
        )

    def _written(self, path: Path) -> None:
        clear_layout(self._sent)
        self._sent.addWidget(
            label(translate("Exchange", "✓ Saved: {path}").format(path=str(path)), "good", selectable=True)
        )
        folder = path if path.is_dir() else path.parent
        self._sent.addLayout(
            row(button(translate("Exchange", "Open the folder"), lambda: _open(folder), role="link"), None)
        )

    def choose_enrolment(self) -> None:
        office = self._facts.profile.office if self._facts else "office"
        chosen = self._ask_save(
            f"enrol-{office.replace(' ', '-')}{BUNDLE_ENDING}-enrol", f"Assent (*{BUNDLE_ENDING}-enrol)"
        )
        if chosen:
            self.write_enrolment(chosen)

    def write_enrolment(self, path: Path) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(
            lambda: workspace.enrolment_request(path), lambda _data: self._enrolment_written(path), owner=self
        )

    def _enrolment_written(self, path: Path) -> None:
        self._written(path)
        self.changed.emit(None)
        self.refresh()

    def _ask_save(self, name: str, kinds: str) -> Path | None:
        start = str(Path(self.context.preferences.last_folder) / name)
        chosen, _kind = QFileDialog.getSaveFileName(self, translate("Exchange", "Save as"), start, kinds)
        if not chosen:
            return None
        self.context.preferences.last_folder = str(Path(chosen).parent)
        return Path(chosen)

    # --- in ------------------------------------------------------------------------------------

    def choose_files(self) -> None:
        start = self.context.preferences.last_folder
        chosen, _kind = QFileDialog.getOpenFileNames(self, translate("Exchange", "Take files"), start)
        if chosen:
            self.context.preferences.last_folder = str(Path(chosen[0]).parent)
            self.take([Path(each) for each in chosen])

    def choose_folder(self) -> None:
        start = self.context.preferences.last_folder
        folder = QFileDialog.getExistingDirectory(self, translate("Exchange", "Take a folder"), start)
        if folder:
            self.take([Path(folder)])

    def take(self, paths: Sequence[Path]) -> None:
        """This takes files in, with progress, and reports; an update of the program is installed instead."""
        if updates := updates_among(paths):
            self.updates_chosen.emit(updates)
            paths = [path for path in paths if path not in updates]
            if not paths:
                return
        workspace = self.context.workspace

        def work(progress: Progress) -> IntakeReport:
            return workspace.take(
                paths,
                progress=lambda done, total, _what: progress.report(done, total),
                cancelled=progress.cancelled,
            )

        self.context.jobs.run_long(translate("Exchange", "Taking files in"), work, self.show_report)

    def show_report(self, report: IntakeReport) -> None:
        self.report = report
        self.model.show(report.files)
        self._summary.setText(report_words(report))
        asks = any(file.enrolment is not None for file in report.files)
        self._next.setVisible(asks)
        self._next.setText(translate("Exchange", "Compare and admit"))
        self._update.setVisible(bool(updates_in(report)) and not asks)
        self._reported.show()
        self.told.emit(report_words(report))
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._reported))
        self.table.setFocus()
        self.changed.emit(report.changes)

    # --- a watched folder ----------------------------------------------------------------------

    def choose_watched(self) -> None:
        if self.context.preferences.watched:
            self._watch("")
            return
        start = self.context.preferences.last_folder
        folder = QFileDialog.getExistingDirectory(self, translate("Exchange", "Watch a folder"), start)
        if folder:
            self._watch(folder)

    def _watch(self, folder: str) -> None:
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self.context.preferences.watched = folder
        if folder and Path(folder).is_dir():
            self._watcher.addPath(folder)
            self._settle.start()
        words = translate("Exchange", "Stop watching") if folder else translate("Exchange", "Watch a folder…")
        self.watch.setText(words)
        self.watch.setAccessibleName(words)
        self.watched.setText(
            translate("Exchange", "New files in {folder} are taken in by themselves.").format(folder=folder)
            if folder
            else ""
        )

    def _take_watched(self) -> None:
        folder = Path(self.context.preferences.watched)
        if not folder.is_dir():
            return
        found = {
            (str(p), p.stat().st_mtime)
            for p in folder.iterdir()
            if p.is_file() and not p.name.startswith((".", "~"))
        }
        fresh = sorted(found - self._seen)
        self._seen |= found
        if fresh:
            self.take([Path(path) for path, _time in fresh])


def facts_of(workspace: Workspace) -> ExchangeFacts:
    offices = tuple((each.office_id, each.office) for each in workspace.offices() if not each.is_secretariat)
    return ExchangeFacts(workspace.profile, workspace.standing(), offices)


def exchange_words(standing: Standing) -> str:
    if standing.status == "secretariat":
        return translate("Exchange", "Bundles go down to the offices; their files come in here.")
    waiting = standing.entries - standing.received
    if waiting <= 0:
        return translate("Exchange", "✓ Everything written here is proved to have arrived.")
    return translate("Exchange", "%n entries are not yet proved to have arrived.", "", waiting)


def report_words(report: IntakeReport) -> str:
    """This is the one sentence above the table."""
    parts = [
        translate("Exchange", "%n newly added", "", report.added),
        translate("Exchange", "%n already present", "", report.already_present),
    ]
    if report.queued:
        parts.append(translate("Exchange", "%n waiting", "", len(report.queued)))
    if report.asked:
        parts.append(translate("Exchange", "%n to decide", "", len(report.asked)))
    if report.refused:
        parts.append(translate("Exchange", "%n refused", "", len(report.refused)))
    files = translate("Exchange", "%n file(s)", "", len(report.files))
    stopped = translate("Exchange", "stopped; the rest was not touched") if report.cancelled else ""
    return "  ·  ".join(part for part in (files, *parts, stopped) if part)


def size_words(size: int) -> str:
    from PySide6.QtCore import QLocale

    return QLocale().formattedDataSize(size)


def _open(folder: Path) -> None:
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

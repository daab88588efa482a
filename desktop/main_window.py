# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The window: the rail of places, the strip on top, and the screen that is shown.

It knows screens by name only. It never asks the workspace for anything. It is there before the program is read in:
nothing is imported here on top that its first picture does not need.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QVBoxLayout, QWidget

from desktop import theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDropEvent,
        QPaintEvent,
        QResizeEvent,
        QShortcut,
    )
    from PySide6.QtWidgets import QPushButton

    from desktop.jobs import Job, Jobs, Tick
    from desktop.parts import RailEntry, Screen
    from forms.problem import Problem

translate = QCoreApplication.translate

NARROW = 1100
RAIL_WIDE, RAIL_NARROW = 196, 60


class MainWindow(QMainWindow):
    """The window. `chose(Place)` is said when the person chose a place on the rail."""

    chose = Signal(object)
    dropped = Signal(list)
    closing = Signal()
    painted = Signal()
    """said once, when the first picture of the window is there"""

    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("Assent")
        self.resize(1240, 720)
        self.setMinimumSize(820, 520)
        self._jobs: Jobs | None = None
        self._screens: dict[str, QWidget] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._shortcuts: list[QShortcut] = []
        self._long: list[Job] = []
        """under way, the one that is told of first; the others wait for it, or work beside it unseen"""
        self._was_painted = False
        self.setCentralWidget(_opening())

    def build(self, jobs: Jobs) -> None:
        """This makes the frame that screens come into, where there were only the words that it opens."""
        from PySide6.QtWidgets import QFrame, QStackedWidget

        from desktop import icons
        from desktop.parts import Strip, column, row

        self._jobs = jobs
        self.setWindowIcon(icons.icon("consultation", theme.current().accent, size=64))
        self.setAcceptDrops(True)
        self.strip = Strip()
        self.stack = QStackedWidget()
        self._rail = QFrame()
        theme.role(self._rail, "rail")
        self._rail_body = QVBoxLayout(self._rail)
        self._rail_body.setContentsMargins(theme.SPACE_2, theme.SPACE_4, theme.SPACE_2, theme.SPACE_3)
        self._rail_body.setSpacing(2)
        central = QWidget()
        right = column(self.strip, self.stack, spacing=0)
        frame = row(self._rail, spacing=0)
        frame.addLayout(right, 1)
        central.setLayout(frame)
        self.show_alone(_opening())
        self.setCentralWidget(central)
        self.strip.stopped.connect(self._stop_long)
        jobs.long_started.connect(self._long_started)
        jobs.long_progressed.connect(self._long_progressed)
        jobs.long_ended.connect(self._long_ended)
        self._rail.hide()

    def add_screen(self, name: str, screen: Screen) -> None:
        self._screens[name] = screen
        self.stack.addWidget(screen)

    def furnish(self, entries: Sequence[RailEntry], standing: str) -> None:
        """This builds the rail; the screens come as they are made."""
        from desktop.parts import Place, label

        mark = label("Assent", "lead", wrap=False)
        mark.setContentsMargins(10, 0, 10, 0)
        self._mark = mark
        self._standing = label(standing, "small")
        self._standing.setContentsMargins(10, 0, 10, 10)
        self._rail_body.addWidget(mark)
        self._rail_body.addWidget(self._standing)
        main = [entry for entry in entries if not entry.at_the_end]
        for entry in main:
            self._add_entry(entry)
        self._rail_body.addStretch(1)
        for entry in entries:
            if entry.at_the_end:
                self._add_entry(entry)
        for index, entry in enumerate(entries, start=1):
            self.add_shortcut(f"Ctrl+{index}", lambda name=entry.name: self.chose.emit(Place(name)))
        self._rail.show()
        self._fit_rail()

    def add_shortcut(self, keys: str, then: object) -> None:
        from PySide6.QtGui import QKeySequence, QShortcut

        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.activated.connect(then)
        self._shortcuts.append(shortcut)

    def show_screen(self, name: str) -> None:
        self.stack.setCurrentWidget(self._screens[name])
        for each, made in self._buttons.items():
            here = each == name
            theme.role(made, "rail-here" if here else "rail")
            made.setAccessibleDescription(translate("Window", "You are here.") if here else "")
        words = self._buttons[name].accessibleName() if name in self._buttons else ""
        self.setWindowTitle(
            translate("Window", "{place} – Assent").format(place=words) if words else "Assent"
        )

    def show_alone(self, widget: QWidget) -> None:
        """This shows a page before there is a workspace: first run, passphrase, loading."""
        self.stack.addWidget(widget)
        self.stack.setCurrentWidget(widget)

    def screen_named(self, name: str) -> Screen | None:
        from desktop.parts import Screen

        found = self._screens.get(name)
        return found if isinstance(found, Screen) else None

    def current_name(self) -> str:
        current = self.stack.currentWidget()
        return next((name for name, screen in self._screens.items() if screen is current), "")

    def strip_bare(self) -> None:
        """This takes everything out again, before the window is furnished in another language."""
        for shortcut in self._shortcuts:
            shortcut.deleteLater()
        self._shortcuts.clear()
        held = [widget for index in range(self.stack.count()) if (widget := self.stack.widget(index))]
        # What is seen goes last, or each of the others would come into sight when the one before it goes.
        for widget in sorted(held, key=lambda each: each is self.stack.currentWidget()):
            self.stack.removeWidget(widget)
            widget.deleteLater()
        while (item := self._rail_body.takeAt(0)) is not None:
            if (made := item.widget()) is not None:
                made.hide()  # or it stands under the new ones until it goes
                made.deleteLater()
        self._screens.clear()
        self._buttons.clear()
        self._rail.hide()

    def tell(self, words: str) -> None:
        self.strip.show_done(words)

    def tell_problem(self, problem: Problem) -> None:
        self.strip.show_problem(problem)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._jobs is not None:
            self._fit_rail()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and self._buttons:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        from pathlib import Path

        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._jobs is not None and not self._may_close(self._jobs):
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _may_close(self, jobs: Jobs) -> bool:
        current = self.screen_named(self.current_name())
        if current is not None and not current.may_leave():
            return False
        return not jobs.busy() or self._may_stop(jobs.busy()[0])

    def _may_stop(self, title: str) -> bool:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self)
        box.setWindowTitle("Assent")
        box.setText(translate("Window", "Work is still under way: {title}").format(title=title))
        box.setInformativeText(
            translate(
                "Window", "It can be stopped safely: what was finished stays, the rest can be done again."
            )
        )
        stop = box.addButton(translate("Window", "Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(translate("Window", "Keep working"), QMessageBox.ButtonRole.RejectRole)
        box.exec()
        return box.clickedButton() is stop

    def _add_entry(self, entry: RailEntry) -> None:
        from PySide6.QtCore import QSize
        from PySide6.QtWidgets import QPushButton

        from desktop import icons
        from desktop.parts import Place, is_rtl

        made = QPushButton(entry.words)
        made.setProperty("words", entry.words)
        theme.role(made, "rail")
        made.setAccessibleName(entry.words)
        made.setIcon(icons.icon(entry.icon, theme.current().text, mirrored=is_rtl()))
        made.setIconSize(QSize(20, 20))
        made.clicked.connect(lambda _on=False, name=entry.name: self.chose.emit(Place(name)))
        self._buttons[entry.name] = made
        self._rail_body.addWidget(made)

    def _fit_rail(self) -> None:
        narrow = self.width() < theme.scaled(NARROW)
        self._rail.setFixedWidth(RAIL_NARROW if narrow else theme.scaled(RAIL_WIDE))
        for made in self._buttons.values():
            words = str(made.property("words"))
            made.setText("" if narrow else words)
            made.setToolTip(words if narrow else "")
        if self._buttons:
            self._mark.setVisible(not narrow)
            self._standing.setVisible(not narrow)

    def _long_started(self, job: Job) -> None:
        self._long.append(job)
        if len(self._long) == 1:
            self._tell_long(job)

    def _tell_long(self, job: Job) -> None:
        from desktop.jobs import Tick

        self.strip.show_progress(Tick(job.title, 0, 0, None), can_stop=job.can_stop)

    def _long_progressed(self, tick: Tick) -> None:
        if self._long and tick.title == self._long[0].title:
            self.strip.show_progress(tick, can_stop=self._long[0].can_stop)

    def _long_ended(self, job: Job) -> None:
        was_told = self._long[:1] == [job]
        self._long.remove(job)
        if was_told and self._long:
            self._tell_long(self._long[0])
        elif was_told:
            self.strip.hide()
        if not self.isActiveWindow():  # the person went elsewhere while it worked: the taskbar calls
            from PySide6.QtWidgets import QApplication

            QApplication.alert(self)

    def _stop_long(self) -> None:
        if self._long:
            self._long[0].stop()


def _opening() -> QWidget:
    """One word in the middle of an empty page."""
    words = QLabel(translate("App", "Opening…"))
    words.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    page = QWidget()
    line, middle = QHBoxLayout(), QVBoxLayout(page)
    for layout, part in ((line, words), (middle, line)):
        layout.addStretch()
        layout.addWidget(part) if isinstance(part, QWidget) else layout.addLayout(part)
        layout.addStretch()
    return page

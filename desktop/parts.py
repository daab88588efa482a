# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The few parts every screen is made of: headings, buttons, cards, an empty state, the strip.

Nothing here knows what the program is about. Widgets are named for screen readers as they are made.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QObject, QSize, Qt, QTimeZone, Signal
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, theme
from desktop.jobs import Jobs, Tick
from forms.problem import Finding, Problem

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QEnterEvent, QMouseEvent
    from PySide6.QtWidgets import QTableView, QTabWidget

    from desktop.preferences import Preferences
    from sync.installation import Program
    from sync.workspace import Workspace

translate = QCoreApplication.translate
L = TypeVar("L", bound=QBoxLayout)
SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
WOULD_MOVE = re.compile(
    "[\t\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""a tab and whatever is written from right to left: it stands elsewhere in a line that can be selected from"""
CELL_PADDING = 6
"""what the style sheet leaves free on either side of the words of a cell"""


def this_program() -> Program:
    """This is the program that runs here, as its launcher started it."""
    from sync.installation import program_here

    return program_here()


@dataclass(frozen=True, slots=True)
class Context:
    """What every screen is handed: the workspace, the lanes of work, the person's choices, the clock."""

    workspace: Workspace
    jobs: Jobs
    preferences: Preferences
    clock: Callable[[], datetime]
    program: Callable[[], Program] = this_program

    @property
    def language(self) -> str:
        return self.preferences.language

    @property
    def read_only(self) -> bool:
        return self.workspace.read_only


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere a person can be: a screen, and what is shown on it."""

    screen: str
    ref: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class RailEntry:
    """One place that the rail leads to."""

    name: str
    words: str
    icon: str
    at_the_end: bool = False


class Screen(QWidget):
    """One place of the rail. `refresh` is called when it is shown and something had changed."""

    went = Signal(object)
    changed = Signal(object)
    told = Signal(str)
    begun = Signal(object)
    """a place of Exchange whose dialog opens at once: who closes it was taken nowhere"""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.stale = True
        theme.role(self, "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def refresh(self) -> None:
        """This brings what is shown up to date, off the window's thread."""

    def go_to(self, place: Place) -> None:
        """This shows one thing of the screen."""

    def place(self) -> Place | None:
        """This is where the person is, so that it can be found again after the window is rebuilt."""
        return None

    def may_leave(self) -> bool:
        """This says whether the screen may be left; it puts away first what was typed."""
        return True


def label(
    words: str, role: str = "", *, wrap: bool = True, selectable: bool = False, parent: QWidget | None = None
) -> QLabel:
    return _dressed(QLabel(words, parent), role, wrap=wrap, selectable=selectable)


def many_words(words: str, role: str = "") -> QLabel:
    """These are words among many that a person may copy: they can be selected once the pointer is over them.

    Words that can be selected are laid out two to three times as slowly. Arabic, and words with a tab, can be
    from the start: they would move within their lines. Nothing beside the label may depend on how wide it would like to be.
    """
    later = WOULD_MOVE.search(words) is None
    return _dressed(
        _SelectableLater(words) if later else QLabel(words), role, wrap=True, selectable=not later
    )


class _SelectableLater(QLabel):
    def enterEvent(self, event: QEnterEvent) -> None:
        if not self.textInteractionFlags() & SELECTABLE:
            self.setTextInteractionFlags(SELECTABLE)
        super().enterEvent(event)


def _dressed(made: QLabel, role: str, *, wrap: bool, selectable: bool) -> QLabel:
    made.setWordWrap(wrap)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role and is_rtl():  # a title in Latin letters would else stand at the far side of an Arabic window
        made.setAlignment(
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        )
    if role:
        theme.role(made, role)
    if selectable:
        made.setTextInteractionFlags(SELECTABLE)
    return made


class WriteButton(QPushButton):
    """A button that writes: on a screen of a workspace opened to read only it is absent, not grey."""

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible and not _read_only(self))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Who presses every button twice means it once: the second press would sign again, or be told that it cannot."""
        event.accept()


def _read_only(widget: QWidget) -> bool:
    above: QWidget | None = widget.parentWidget()
    while above is not None and not isinstance(above, Screen):
        above = above.parentWidget()
    return above is not None and above.context.read_only


def only_read(context: Context) -> QLabel:
    """This is the one line on top that says why a screen has no button that writes."""
    made = label(translate("Home", "Opened to read only: nothing can be changed from here."), "muted")
    if not context.read_only:
        made.hide()
    return made


def button(
    words: str,
    then: Callable[[], object] | None = None,
    *,
    role: str = "",
    icon: str = "",
    writes: bool = False,
) -> QPushButton:
    made = WriteButton(words) if writes else QPushButton(words)
    made.setAutoDefault(True)
    made.setAccessibleName(words.replace("&&", "\0").replace("&", "").replace("\0", "&"))
    if role:
        theme.role(made, role)
    if icon:
        colours = theme.current()
        colour = {"primary": colours.on_accent, "link": colours.accent}.get(role, colours.text)
        made.setIcon(icons.icon(icon, colour, mirrored=is_rtl()))
        made.setIconSize(QSize(18, 18))
    if then is not None:
        made.clicked.connect(lambda _checked=False: then())
    return made


def is_rtl() -> bool:
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def arrow() -> str:
    """This points onward, in the direction of reading."""
    return "←" if is_rtl() else "→"


def row(*widgets: QWidget | QBoxLayout | int | None, spacing: int = theme.SPACE_2) -> QHBoxLayout:
    """This is a row of widgets; None is a stretch, a number is a fixed gap."""
    return _fill(QHBoxLayout(), widgets, spacing)


def column(*widgets: QWidget | QBoxLayout | int | None, spacing: int = theme.SPACE_2) -> QVBoxLayout:
    return _fill(QVBoxLayout(), widgets, spacing)


def _fill(layout: L, widgets: Sequence[QWidget | QBoxLayout | int | None], spacing: int) -> L:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for each in widgets:
        if each is None:
            layout.addStretch(1)
        elif isinstance(each, int):
            layout.addSpacing(each)
        elif isinstance(each, QBoxLayout):
            layout.addLayout(each)
        else:
            layout.addWidget(each)
    return layout


def clear_layout(layout: QBoxLayout) -> None:
    """This empties a layout and lets its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QBoxLayout):
            clear_layout(inner)


def line() -> QFrame:
    made = QFrame()
    theme.role(made, "line")
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    theme.role(inner, "clear")
    area.setWidget(inner)
    return area


def reading_column(inner: QWidget) -> QScrollArea:
    """A page before any workspace: no wider than one reads, in the middle, scrolled where it is too long."""
    inner.setMaximumWidth(theme.scaled(theme.READING_WIDTH + 60))
    centred = QWidget()
    line = row(None, inner, None)
    line.setStretch(1, 10)
    centred.setLayout(line)
    return scrolled(centred)


class Card(QFrame):
    """A rounded surface with one subject."""

    def __init__(self, *, urgent: bool = False, spacing: int = theme.SPACE_2) -> None:
        super().__init__()
        urgent_role = "card-urgent-rtl" if is_rtl() else "card-urgent"
        theme.role(self, urgent_role if urgent else "card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(theme.SPACE_4, theme.SPACE_3, theme.SPACE_4, theme.SPACE_3)
        self.body.setSpacing(spacing)

    def add(self, *widgets: QWidget | QLayout) -> Card:
        for each in widgets:
            if isinstance(each, QLayout):
                self.body.addLayout(each)
            else:
                self.body.addWidget(each)
        return self


def tabs(*pages: tuple[QWidget, str]) -> QTabWidget:
    from PySide6.QtWidgets import QTabWidget

    made = QTabWidget()
    made.setDocumentMode(True)
    made.tabBar().setDrawBase(False)
    for page, words in pages:
        made.addTab(page, words)
    return made


class Heading(QWidget):
    """Title and one sentence of a screen, with its buttons at the trailing side."""

    def __init__(self, title: str, lead: str = "", *buttons: QPushButton) -> None:
        super().__init__()
        self.title = label(title, "title")
        self.lead = label(lead, "muted")
        if not lead:  # to show it before it has a parent would make a window of it for an instant
            self.lead.hide()
        words = column(self.title, self.lead, spacing=theme.SPACE_1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.SPACE_2)
        layout.addLayout(words, 1)
        for each in buttons:
            layout.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)

    def say(self, lead: str) -> None:
        self.lead.setText(lead)
        self.lead.setVisible(bool(lead))


class Empty(QWidget):
    """What a screen shows while there is nothing: one sentence, and the one button that fills it."""

    def __init__(self, words: str, *buttons: QPushButton, icon: str = "file") -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(icons.pixmap(icon, theme.current().muted, size=48, ratio=2.0))
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words = label(words, "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setSpacing(theme.SPACE_3)
        layout.addStretch(2)
        layout.addWidget(mark)
        layout.addWidget(self.words)
        if buttons:
            layout.addLayout(row(None, *buttons, None))
        layout.addStretch(3)


class Strip(QFrame):
    """The one line on top: a job under way, a problem with its remedy, or what was just done."""

    stopped = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = label("", wrap=True, selectable=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(220)
        self._bar.setAccessibleName(translate("Strip", "Progress"))
        self._stop = button(translate("Strip", "Stop the work"), self.stopped.emit)
        self._close = button(translate("Strip", "Close"), self.hide, role="link")
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = row(self._words, self._bar, self._stop, self._close, spacing=theme.SPACE_3)
        layout.setContentsMargins(theme.SPACE_5, theme.SPACE_2, theme.SPACE_4, theme.SPACE_2)
        self.setLayout(layout)
        self.hide()

    def show_progress(self, tick: Tick, *, can_stop: bool) -> None:
        theme.role(self, "strip")
        self._bar.setRange(0, tick.total)
        self._bar.setValue(tick.done)
        self._words.setText(progress_words(tick))
        self._show(working=True, can_stop=can_stop)

    def show_done(self, words: str) -> None:
        theme.role(self, "strip")
        self._words.setText(words)
        self._show(working=False)
        announce(self, words)

    def show_problem(self, problem: Problem) -> None:
        theme.role(self, "strip-problem")
        self._words.setText(problem_words(problem))
        self._show(working=False)
        announce(self, self._words.text())

    def words(self) -> str:
        return self._words.text()

    def _show(self, *, working: bool, can_stop: bool = False) -> None:
        self._bar.setVisible(working)
        self._stop.setVisible(can_stop)
        self._close.setVisible(not working)
        self.show()


def progress_words(tick: Tick) -> str:
    counted = translate("Strip", "{done} of {total}").format(
        done=QLocale().toString(tick.done), total=QLocale().toString(tick.total)
    )
    parts = [tick.title, counted if tick.total else ""]
    if tick.seconds_left is not None and tick.seconds_left >= 2:
        seconds = round(tick.seconds_left)
        parts.append(translate("Strip", "about %n second(s) left", "", seconds))
    return "  ·  ".join(part for part in parts if part)


def problem_words(problem: Problem) -> str:
    """This is what happened and what to do, in the person's language, with its permanent code."""
    return f"{problem.sentence(problem_text)}\n{problem.hint(problem_text)}  [{problem.code}]"


def finding_words(finding: Finding) -> str:
    said = finding.sentence(problem_text)
    hint = finding.hint(problem_text)
    return f"{finding.place}: {said} {hint}".strip() if finding.place else f"{said} {hint}".strip()


def problem_text(template: str) -> str:
    return translate("Problem", template) if template else ""


def announce(widget: QObject, words: str) -> None:
    """This lets a screen reader say what a sighted person sees happen."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # not before the first picture

    if QAccessible.isActive() and words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def when(moment: datetime | None) -> str:
    """This is a moment in the local zone and in the language's short form."""
    if moment is None:
        return ""
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(stamp, QLocale.FormatType.ShortFormat)


def day(moment: datetime | None) -> str:
    if moment is None:
        return ""
    stamp = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()), QTimeZone.systemTimeZone())
    return QLocale().toString(stamp.date(), QLocale.FormatType.ShortFormat)


def apart(text: str) -> str:
    """This keeps words together that were not written in the window's language: a date, a name, what is in a cell.

    In an Arabic sentence they would else be turned around with what stands beside them.
    """
    return f"\u2068{text}\u2069"


def left_until(deadline: datetime | None, now: datetime) -> str:
    """This says how much time is left, or how late it is, in days or hours."""
    if deadline is None:
        return ""
    hours = int((deadline - now).total_seconds() // 3600)
    if hours >= 48:
        return translate("Time", "%n day(s) left", "", hours // 24)
    if hours >= 0:
        return translate("Time", "%n hour(s) left", "", hours)
    if hours > -48:
        return translate("Time", "%n hour(s) late", "", -hours)
    return translate("Time", "%n day(s) late", "", -hours // 24)


def number(value: int) -> str:
    return QLocale().toString(value)


def open_outside(path: Path) -> None:
    """This opens a file or folder with the program that this computer has for it."""
    import os

    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    if os.environ.get("QT_QPA_PLATFORM") != "offscreen":
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def plain_table(table: QTableView, *, row_height: int = 36) -> None:
    """This gives every table of rows the same manners: whole rows, no grid, Tab leaves it."""
    from PySide6.QtWidgets import QAbstractItemView

    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(row_height)
    table.setTabKeyNavigation(False)
    # As wide as what is in these rows, not in a thousand, each time the table is laid out.
    table.horizontalHeader().setResizeContentsPrecision(64)
    table.horizontalHeader().setDefaultAlignment(
        Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
    )


def fit_columns(table: QTableView, words: Mapping[int, Collection[str]]) -> None:
    """This makes columns as wide as the widest of these words, or their heading.

    Qt would ask for every cell each time the table is laid out: 40 ms for a hundred and seventy rows.
    """
    from PySide6.QtWidgets import QStyle

    metrics, header = table.fontMetrics(), table.horizontalHeader()
    margin = table.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, table) + 1
    for column, found in words.items():
        wide = max(map(metrics.horizontalAdvance, found), default=0) + 2 * (margin + CELL_PADDING)
        header.resizeSection(column, max(wide, header.sectionSizeHint(column)))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One small control for each kind of answer, all with the same four verbs.

A field is filled from a NodeState and says `answered` with a value for `FormSession.answer`; it
decides nothing. What cannot be read as a number or a date is handed on as it was typed, so that
the form's own rule complains and nothing a person wrote is lost. The mouse wheel changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import TYPE_CHECKING
from unicodedata import normalize

from PySide6.QtCore import (
    QCoreApplication,
    QDate,
    QElapsedTimer,
    QEvent,
    QKeyCombination,
    QLocale,
    QObject,
    Qt,
    QTime,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSlider,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from desktop import icons, theme

if TYPE_CHECKING:
    from forms.session import NodeState

from desktop.typed import date_pattern, number_text, read_date, read_time

translate = QCoreApplication.translate

TYPING_PAUSE_MS = 300
TYPING_AT_MOST_MS = 500
"""Who types on without a pause is heard all the same, so that a power cut takes no more than a second."""
BETWEEN = " | "
"""stands between a day and a time that do not make a moment yet; no language writes it in either"""
LEAVING = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.MouseFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
"""Going on to something else; a window losing the focus is no reason to complain about an answer."""

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TAKING_BACK = (
    QKeyCombination(_CTRL, Qt.Key.Key_Z),
    QKeyCombination(_CTRL | _SHIFT, Qt.Key.Key_Z),
    QKeyCombination(_CTRL, Qt.Key.Key_Y),
)
"""Keys that a field would take for itself and the form wants: they go across all answers."""


class Wheelless(QComboBox):
    """A list that opens; the wheel scrolls past it, and its name reaches every screen reader.

    On Linux the name of a list is what is chosen in it; what it asks goes into the description.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)
        self._name_line()

    def setEditable(self, editable: bool) -> None:
        super().setEditable(editable)
        self._name_line()

    def showPopup(self) -> None:
        self.view().setAccessibleName(self.accessibleName())
        super().showPopup()

    def _name_line(self) -> None:
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.accessibleName())


class Field(QWidget):
    """The base of every control: `answered(value)` when the person settled on one, `left()` on blur."""

    answered = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inputs: list[QWidget] = []
        self._filling = False
        self._pause: QTimer | None = None  # made with the first letter: most questions are only looked at
        self._first_letter = QElapsedTimer()
        self.is_being_typed = False

    def fill(self, state: NodeState) -> None:
        """This shows the state; it never answers."""
        self._filling = True
        try:
            self._fill(state)
        finally:
            self._filling = False

    def flush(self) -> None:
        """This hands on what was typed and not yet said."""

    def first_input(self) -> QWidget:
        return self._inputs[0] if self._inputs else self

    def describe(self, name: str, description: str) -> None:
        """This tells screen readers what the control asks and what is wrong with it."""
        for each in self._inputs:
            if not each.property("own_name"):
                each.setAccessibleName(name)
            each.setAccessibleDescription(description)

    def mark(self, *, wrong: bool) -> None:
        for each in self._inputs:
            if isinstance(each, (QLineEdit, QTextEdit, QComboBox)):
                theme.mark_wrong(each, wrong=wrong)

    def _fill(self, state: NodeState) -> None:
        raise NotImplementedError

    def _wait(self) -> None:
        """This hands on what is typed after a short pause, or without one when it has been long enough."""
        if self._pause is None:
            self._pause = QTimer(self, singleShot=True)
            self._pause.timeout.connect(self._paused)
        if not self._pause.isActive():
            self._first_letter.start()
        left = TYPING_AT_MOST_MS - self._first_letter.elapsed()
        self._pause.start(max(0, min(TYPING_PAUSE_MS, left)))

    def _paused(self) -> None:
        self.is_being_typed = True  # there may be more to come: it is no time to find fault
        try:
            self.flush()
        finally:
            self.is_being_typed = False

    def stops(self) -> Iterator[QWidget]:
        """These are the controls that Tab stops at, in the order in which they are read."""
        compound: list[QWidget] = []
        for each in self.findChildren(QWidget):
            if not each.focusPolicy() & Qt.FocusPolicy.TabFocus or each.focusProxy() is not None:
                continue
            if each.isWindow() or each.window() is not self.window():
                continue  # a menu or a list that opens
            if any(outer.isAncestorOf(each) for outer in compound):
                continue
            compound.append(each)
            yield each

    def _input(self, widget: QWidget) -> None:
        widget.installEventFilter(self)
        self._inputs.append(widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
            if event.reason() != Qt.FocusReason.PopupFocusReason:
                self.flush()
            if event.reason() in LEAVING:
                self.left.emit()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # Ctrl+Z takes back an answer of the form, not a letter of the field.
            if event.keyCombination() in TAKING_BACK:
                event.ignore()
                return True
        elif event.type() == QEvent.Type.Wheel and isinstance(watched, (QComboBox, QSlider)):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _Typed(Field):
    """What is typed into one line: said after a short pause, or on leaving."""

    def __init__(self, parent: QWidget | None = None, *, placeholder: str = "") -> None:
        super().__init__(parent)
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(placeholder)
        self._input(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_1)
        row.addWidget(self.line, 1)
        self._row = row
        self._unsaid = False
        self.line.textEdited.connect(lambda _text: self._typed())

    def _typed(self) -> None:
        self._unsaid = True
        self._wait()

    def flush(self) -> None:
        if self._unsaid:
            self._unsaid = False
            if self._pause is not None:
                self._pause.stop()
            self.answered.emit(self.value_of(self.line.text()))

    def value_of(self, text: str) -> object:
        return text

    def text_of(self, value: str) -> str:
        return value

    def _fill(self, state: NodeState) -> None:
        self.put(self.text_of(state.value) if state.typed is None else state.typed, readonly=state.readonly)

    def put(self, text: str, *, readonly: bool) -> None:
        """This shows what is answered, unless the person is about to say something else."""
        self.line.setReadOnly(readonly)
        shown = self.line.text()
        if self._unsaid or text == shown:
            return
        if not (self.line.hasFocus() and self._says_the_same(shown, text)):
            self.line.setText(text)

    def _says_the_same(self, shown: str, text: str) -> bool:
        """What the person sees typed is not rewritten under the cursor because the form spells it otherwise."""
        return self.value_of(normalize("NFC", shown)) == self.value_of(text)


class LineField(_Typed):
    """A short text; also barcodes, positions on a map and other values that are typed as text."""


class NumberField(_Typed):
    """A whole or decimal number, read in the way of the interface's language."""

    def __init__(self, parent: QWidget | None = None, *, decimal: bool) -> None:
        super().__init__(parent)
        self._decimal = decimal
        self.line.setMaximumWidth(theme.scaled(260))
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        # Digits alone have no direction: without this they jump to the wrong side in Arabic.
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.line.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._row.addStretch(1)

    def value_of(self, text: str) -> object:
        return number_text(text, QLocale(), decimal=self._decimal)

    def text_of(self, value: str) -> str:
        return value.replace(".", QLocale().decimalPoint()) if self._decimal else value

    def _says_the_same(self, shown: str, text: str) -> bool:
        """“1”, “1.” and “1.0” are one number: who goes on typing must not find another digit before the next."""
        try:
            return Decimal(str(self.value_of(shown))) == Decimal(str(self.value_of(text)))
        except InvalidOperation:
            return False


class ParagraphField(Field):
    """A longer text. Grows with its content up to a dozen lines."""

    def __init__(self, parent: QWidget | None = None, *, rows: int = 3) -> None:
        super().__init__(parent)
        self.edit = QTextEdit(self)
        self.edit.setAcceptRichText(False)
        self.edit.setTabChangesFocus(True)
        self._rows = rows
        self._unsaid = False
        self._input(self.edit)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit)
        self.edit.textChanged.connect(self._typed)
        self.edit.document().documentLayout().documentSizeChanged.connect(lambda _size: self._grow())
        self._grow()

    def flush(self) -> None:
        if self._unsaid:
            self._unsaid = False
            if self._pause is not None:
                self._pause.stop()
            self.answered.emit(self.edit.toPlainText())

    def _typed(self) -> None:
        if not self._filling:
            self._unsaid = True
            self._wait()

    def _grow(self) -> None:
        line = self.edit.fontMetrics().lineSpacing()
        wanted = self.edit.document().size().height() + 14
        self.edit.setFixedHeight(round(min(max(wanted, line * self._rows + 16), line * 12 + 16)))

    def _fill(self, state: NodeState) -> None:
        self.edit.setReadOnly(state.readonly)
        theme.role(self.edit, "closed" if state.readonly else "")
        text = state.value if state.typed is None else state.typed
        if not self._unsaid and normalize("NFC", self.edit.toPlainText()) != text:
            self.edit.setPlainText(text)


class DateField(_Typed):
    """A day: typed as in the interface's language or as 2026-11-22, or picked from a calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, placeholder=date_pattern(QLocale()))
        self.line.setMaximumWidth(theme.scaled(180))
        self._pick = QToolButton(self)
        self._pick.setIcon(icons.icon("calendar", theme.current().text))
        self._pick.setAccessibleName(translate("Fields", "Choose from a calendar"))
        self._pick.setToolTip(self._pick.accessibleName())
        self._pick.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._pick.setProperty("own_name", True)
        self._spelled = QLabel(self)
        theme.role(self._spelled, "small")
        self._row.addWidget(self._pick)
        self._row.addWidget(self._spelled, 1)
        menu = QMenu(self._pick)
        menu.aboutToShow.connect(self._show_calendar)
        self._pick.setMenu(menu)
        self._calendar: QCalendarWidget | None = None

    def value_of(self, text: str) -> object:
        found = read_date(text, QLocale())
        return found if found is not None else (text.strip() or None)

    def text_of(self, value: str) -> str:
        day = QDate.fromString(value[:10], Qt.DateFormat.ISODate)
        return QLocale().toString(day, date_pattern(QLocale())) if day.isValid() else value

    def put(self, text: str, *, readonly: bool) -> None:
        super().put(text, readonly=readonly)
        self._pick.setEnabled(not readonly)
        found = read_date(text, QLocale())
        day = QDate(found.year, found.month, found.day) if found is not None else None
        self._spelled.setText(QLocale().toString(day, QLocale.FormatType.LongFormat) if day else "")

    def _show_calendar(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget()
            self._calendar.setLocale(QLocale())
            action = QWidgetAction(self)
            action.setDefaultWidget(self._calendar)
            self._pick.menu().addAction(action)
            self._calendar.activated.connect(self._chosen)
            self._calendar.clicked.connect(self._chosen)
        found = read_date(self.line.text(), QLocale())
        if found is not None:
            self._calendar.setSelectedDate(QDate(found.year, found.month, found.day))

    def _chosen(self, day: QDate) -> None:
        self._pick.menu().close()
        self.line.setText(QLocale().toString(day, date_pattern(QLocale())))
        self.answered.emit(date(day.year(), day.month(), day.day()))


class TimeField(_Typed):
    """A time of day, 24 hours or as the interface's language writes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            parent, placeholder=QLocale().toString(QTime(14, 30), QLocale.FormatType.ShortFormat)
        )
        self.line.setMaximumWidth(theme.scaled(180))
        self._row.addStretch(1)

    def value_of(self, text: str) -> object:
        found = read_time(text, QLocale())
        return found if found is not None else (text.strip() or None)

    def text_of(self, value: str) -> str:
        found = QTime.fromString(value[:8], Qt.DateFormat.ISODate)
        return QLocale().toString(found, QLocale.FormatType.ShortFormat) if found.isValid() else value


class DateTimeField(Field):
    """A day and a time together. One without the other is handed on as it was typed, so that it is missed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day, self.hour = DateField(self), TimeField(self)
        self._inputs = [self.day.line, self.hour.line]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.day, 3)
        row.addWidget(self.hour, 2)
        for part in (self.day, self.hour):
            part.answered.connect(partial(self._part_answered, part))
            part.left.connect(self._part_left)

    def flush(self) -> None:
        self.day.flush()
        self.hour.flush()

    def _part_answered(self, part: Field, _value: object) -> None:
        self.is_being_typed = part.is_being_typed
        try:
            self._join()
        finally:
            self.is_being_typed = False

    def _part_left(self) -> None:
        """Who goes from the day to the time has not left the question."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self.left.emit()

    def _join(self) -> None:
        day, hour = self.day.line.text().strip(), self.hour.line.text().strip()
        found_day, found_hour = read_date(day, QLocale()), read_time(hour, QLocale())
        if found_day is not None and found_hour is not None:
            # The clock on the wall where the person sits; the session keeps the offset.
            self.answered.emit(datetime.combine(found_day, found_hour).astimezone())
        else:
            self.answered.emit(f"{day}{BETWEEN}{hour}" if day or hour else None)

    def _fill(self, state: NodeState) -> None:
        if state.typed is not None:
            day, _between, hour = state.typed.partition(BETWEEN)
        else:
            local = _local(state.value)
            day, hour = self.day.text_of(local[0]), self.hour.text_of(local[1])
        self.day.put(day, readonly=state.readonly)
        self.hour.put(hour, readonly=state.readonly)


class AcknowledgeField(Field):
    """One box that says: I have read this."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(translate("Fields", "I have read this"), self)
        self._input(self.box)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.box)
        self.box.toggled.connect(self._changed)

    def _changed(self, on: bool) -> None:
        if not self._filling:
            self.answered.emit("OK" if on else "")

    def _fill(self, state: NodeState) -> None:
        self.box.setChecked(bool(state.value))
        self.box.setEnabled(not state.readonly)


class FileField(Field):
    """A picture or another file: asked for or dropped; the file itself is kept by the workspace."""

    file_wanted = Signal()
    file_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = QLabel(self)
        self.choose = QPushButton(translate("Fields", "Choose a file…"), self)
        self.remove = QPushButton(translate("Fields", "Remove the file"), self)
        theme.role(self.remove, "link")
        self._input(self.choose)
        self._inputs.append(self.remove)
        self.remove.setProperty("own_name", True)
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choose, self._name, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.choose.clicked.connect(self.file_wanted)
        self.remove.clicked.connect(lambda: self.answered.emit(""))

    def dragEnterEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.mimeData().hasUrls() and self.choose.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        for url in [each for each in event.mimeData().urls() if each.isLocalFile()][:1]:
            event.acceptProposedAction()
            self.file_chosen.emit(url.toLocalFile())

    def _fill(self, state: NodeState) -> None:
        self._name.setText(state.value or translate("Fields", "No file yet"))
        self.remove.setVisible(bool(state.value) and not state.readonly)
        self.choose.setEnabled(not state.readonly)


class ShownField(Field):
    """A value that the form works out by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        theme.role(self.label, "note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)

    def _fill(self, state: NodeState) -> None:
        chosen = [each.label for each in state.choices if each.value in state.value.split()]
        self.label.setText(" · ".join(chosen) or state.value or "—")


class NoField(Field):
    """A note asks nothing."""

    def _fill(self, state: NodeState) -> None:
        return


def _local(value: str) -> tuple[str, str]:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return value, ""
    local = moment.astimezone() if moment.tzinfo else moment
    return local.date().isoformat(), local.time().isoformat("seconds")

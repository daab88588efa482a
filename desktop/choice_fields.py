# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The controls for choices: a few in sight, many in a list that finds, an order, a place on a scale.

Each fills from a NodeState and says `answered` as every Field does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QRadioButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop import icons, theme
from desktop.completion import complete_by_any_part

if TYPE_CHECKING:
    from forms.session import NodeState

from desktop.fields import Field, Wheelless

translate = QCoreApplication.translate


class ComboField(Field):
    """One of many choices: a list that opens, and finds by any part of the words typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = Wheelless(self)
        self.combo.setEditable(True)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMaxVisibleItems(14)
        self.combo.setMinimumContentsLength(24)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = self.combo.lineEdit()
        assert line is not None
        line.setPlaceholderText(translate("Fields", "Type to find, or open the list"))
        line.setClearButtonEnabled(True)
        completer = complete_by_any_part(self.combo)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._value = ""
        self._input(self.combo)
        line.installEventFilter(self)
        self._line = line
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        self.combo.activated.connect(self._activated)
        completer.activated[str].connect(self._completed)  # type: ignore[index]

    def describe(self, name: str, description: str) -> None:
        self.combo.setAccessibleName(name)
        self.combo.setAccessibleDescription(f"{name}. {description}" if description else name)
        self._line.setAccessibleDescription(description)

    def flush(self) -> None:
        text = self._line.text().strip()
        if not text and self._value:
            self._say("")
            return
        found = [value for value, label in self._choices if label.casefold() == text.casefold()]
        if len(found) == 1 and found[0] != self._value:
            self._say(found[0])
        else:
            self._show_value()

    def _completed(self, text: str) -> None:
        index = self.combo.findText(text, Qt.MatchFlag.MatchFixedString)
        if index >= 0:
            self._activated(index)

    def _activated(self, index: int) -> None:
        value = self.combo.itemData(index)
        if value is not None and value != self._value:
            self._say(str(value))

    def _say(self, value: str) -> None:
        self._value = value
        self.answered.emit(value)

    def _show_value(self) -> None:
        index = next((i for i, (value, _) in enumerate(self._choices) if value == self._value), -1)
        self.combo.setCurrentIndex(index)
        if index < 0:
            self._line.setText(self._value)

    def _fill(self, state: NodeState) -> None:
        choices = tuple((each.value, each.label) for each in state.choices)
        self.combo.setEnabled(not state.readonly)
        typing = self._line.hasFocus() and self._line.isModified() and self._value == state.value
        if choices != self._choices:
            self._choices = choices
            self.combo.clear()
            for value, label in choices:
                self.combo.addItem(label, value)
        elif typing:
            return
        self._value = state.value
        self._show_value()


class RadioField(Field):
    """One of a few choices, all in sight. Delete takes the answer back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._clicked)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._name = ("", "")

    def describe(self, name: str, description: str) -> None:
        self._name = (name, description)
        for button in self._group.buttons():
            button.setAccessibleName(button.text().replace("&&", "&"))
            button.setAccessibleDescription(f"{name}. {description}" if description else name)

    def first_input(self) -> QWidget:
        return self._group.checkedButton() or super().first_input()

    def _clicked(self, button: QRadioButton) -> None:
        self.answered.emit(button.property("value"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
            and self._group.checkedButton() is not None
        ):
            self._check("")
            self.answered.emit("")
            return True
        return super().eventFilter(watched, event)

    def _check(self, value: str) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(button.property("value") == value)
        self._group.setExclusive(True)

    def _fill(self, state: NodeState) -> None:
        choices = tuple((each.value, each.label) for each in state.choices)
        if choices != self._choices:
            self._rebuild(choices)
        self._check(state.value)
        for button in self._group.buttons():
            button.setEnabled(not state.readonly or button.isChecked())

    def _rebuild(self, choices: tuple[tuple[str, str], ...]) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self._choices, self._inputs = choices, []
        for value, label in choices:
            button = QRadioButton(label.replace("&", "&&"), self)
            button.setProperty("value", value)
            self._group.addButton(button)
            self._column.addWidget(button)
            self._input(button)
        self.describe(*self._name)


class ChecksField(Field):
    """Several of a few choices, all in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._choices: tuple[tuple[str, str], ...] = ()
        self._boxes: list[QCheckBox] = []
        self._name = ("", "")

    def describe(self, name: str, description: str) -> None:
        self._name = (name, description)
        for box in self._boxes:
            box.setAccessibleName(box.text().replace("&&", "&"))
            box.setAccessibleDescription(f"{name}. {description}" if description else name)

    def _changed(self) -> None:
        if not self._filling:
            self.answered.emit([box.property("value") for box in self._boxes if box.isChecked()])

    def _fill(self, state: NodeState) -> None:
        choices = tuple((each.value, each.label) for each in state.choices)
        if choices != self._choices:
            self._rebuild(choices)
        chosen = state.value.split()
        for box in self._boxes:
            box.setChecked(box.property("value") in chosen)
            box.setEnabled(not state.readonly)

    def _rebuild(self, choices: tuple[tuple[str, str], ...]) -> None:
        for box in self._boxes:
            self._column.removeWidget(box)
            box.deleteLater()
        self._choices, self._inputs, self._boxes = choices, [], []
        for value, label in choices:
            box = QCheckBox(label.replace("&", "&&"), self)
            box.setProperty("value", value)
            box.toggled.connect(lambda _on: self._changed())
            self._boxes.append(box)
            self._column.addWidget(box)
            self._input(box)
        self.describe(*self._name)


class CheckListField(Field):
    """Several of many choices: a list with a field that finds, and the chosen ones named above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find_line = QLineEdit(self)
        self.find_line.setPlaceholderText(translate("Fields", "Find a choice"))
        self.find_line.setClearButtonEnabled(True)
        self.list = QListWidget(self)
        self.list.setMinimumHeight(190)
        self.list.setMaximumHeight(240)
        self._chosen = QLabel(self)
        self._chosen.setWordWrap(True)
        theme.role(self._chosen, "small")
        self._choices: tuple[tuple[str, str], ...] = ()
        self._input(self.find_line)
        self._input(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_1)
        for widget in (self._chosen, self.find_line, self.list):
            column.addWidget(widget)
        self.find_line.textChanged.connect(self._filter)
        self.list.itemChanged.connect(lambda _item: self._changed())

    def _filter(self, text: str) -> None:
        wanted = text.casefold().split()
        for item in self._items():
            item.setHidden(not all(word in item.text().casefold() for word in wanted))

    def _items(self) -> Sequence[QListWidgetItem]:
        return [self.list.item(index) for index in range(self.list.count())]

    def _changed(self) -> None:
        if self._filling:
            return
        chosen = [i for i in self._items() if i.checkState() == Qt.CheckState.Checked]
        self.answered.emit([str(item.data(Qt.ItemDataRole.UserRole)) for item in chosen])

    def _fill(self, state: NodeState) -> None:
        choices = tuple((each.value, each.label) for each in state.choices)
        if choices != self._choices:
            self._choices = choices
            self.list.clear()
            for value, label in choices:
                item = QListWidgetItem(label, self.list)
                item.setData(Qt.ItemDataRole.UserRole, value)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        chosen = set(state.value.split())
        for item in self._items():
            on = item.data(Qt.ItemDataRole.UserRole) in chosen
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self._chosen.setText(" · ".join(label for value, label in choices if value in chosen))
        self._chosen.setVisible(bool(chosen))
        self.list.setEnabled(not state.readonly)


class RankField(Field):
    """Choices put in order, by dragging or with two buttons; Ctrl+↑ and Ctrl+↓ do the same."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget(self)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._input(self.list)
        colour = theme.current().text
        self._up = _tool(self, "up", translate("Fields", "Move up"), colour)
        self._down = _tool(self, "down", translate("Fields", "Move down"), colour)
        self._state = QLabel(self)
        theme.role(self._state, "small")
        self._accept = QPushButton(translate("Fields", "Keep this order"), self)
        buttons = QVBoxLayout()
        buttons.addWidget(self._up)
        buttons.addWidget(self._down)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._state)
        column.addLayout(row)
        column.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignLeft)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self._accept.clicked.connect(self._say)
        self.list.model().rowsMoved.connect(lambda *_: self._say())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        ):
            self._move(-1 if event.key() == Qt.Key.Key_Up else 1)
            return True
        return super().eventFilter(watched, event)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row < 0 or not 0 <= row + by < self.list.count():
            return
        item = self.list.takeItem(row)
        self.list.insertItem(row + by, item)
        self.list.setCurrentRow(row + by)
        self._say()

    def _say(self) -> None:
        if not self._filling:
            rows = range(self.list.count())
            self.answered.emit([str(self.list.item(i).data(Qt.ItemDataRole.UserRole)) for i in rows])

    def _fill(self, state: NodeState) -> None:
        order = {value: index for index, value in enumerate(state.value.split())}
        choices = sorted(state.choices, key=lambda each: order.get(each.value, len(order)))
        current = self.list.currentItem()
        kept = current.data(Qt.ItemDataRole.UserRole) if current else None
        self.list.clear()
        for each in choices:
            item = QListWidgetItem(each.label, self.list)
            item.setData(Qt.ItemDataRole.UserRole, each.value)
            if each.value == kept:
                self.list.setCurrentItem(item)
        self.list.setFixedHeight(34 * max(1, len(choices)) + 8)
        self._state.setText("" if order else translate("Fields", "Not put in order yet"))
        self._accept.setVisible(not order and not state.readonly)
        for widget in (self.list, self._up, self._down):
            widget.setEnabled(not state.readonly)


class RangeField(Field):
    """A place on a scale. Empty until touched: a scale has no answer by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setMaximumWidth(theme.scaled(420))
        self._shown = QLabel(self)
        self._shown.setMinimumWidth(120)
        self._start, self._step, self._digits = 0.0, 1.0, 0
        self._input(self.slider)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self._shown)
        self.slider.valueChanged.connect(lambda _value: self._say())
        self.slider.sliderPressed.connect(self._say)

    def _say(self) -> None:
        if not self._filling:
            self.answered.emit(f"{self._start + self.slider.value() * self._step:.{self._digits}f}")

    def _fill(self, state: NodeState) -> None:
        start, end, step = (float(text or "0") for text in (state.min, state.max, state.step))
        self._start, self._step = start, step or 1.0
        self._digits = max(len(str(t).partition(".")[2]) for t in (state.min or "", state.step or ""))
        self.slider.setRange(0, max(0, round((end - start) / self._step)))
        self.slider.setEnabled(not state.readonly)
        try:
            self.slider.setValue(round((float(state.value) - start) / self._step))
            self._shown.setText(state.value)
        except ValueError:
            self._shown.setText(translate("Fields", "Not answered"))


def _tool(parent: QWidget, name: str, words: str, colour: str) -> QToolButton:
    button = QToolButton(parent)
    button.setIcon(icons.icon(name, colour))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button

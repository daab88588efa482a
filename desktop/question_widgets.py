# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The face every question has, and the sections a page of a form is made of.

A question: label, hint, control, and under it one message. A section holds questions and sections
in the form's order and brings itself in line with a new outline, keeping the widgets that stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.choice_fields import CheckListField, ChecksField, ComboField, RadioField, RangeField, RankField
from desktop.fields import (
    AcknowledgeField,
    DateField,
    DateTimeField,
    Field,
    FileField,
    LineField,
    NoField,
    NumberField,
    ParagraphField,
    ShownField,
    TimeField,
)
from desktop.parts import announce, label, row

if TYPE_CHECKING:
    from forms.session import FormSession, NodeState, OutlineItem

translate = QCoreApplication.translate

RADIOS_UP_TO = 9
MARKUP = re.compile(r"[<*_#]|[ \t]{2}")
CHECKS_UP_TO = 12


class Answered(Protocol):
    def __call__(self, ref: str, value: object, *, typing: bool) -> None: ...


@dataclass(frozen=True, slots=True)
class Maker:
    """What questions and sections need of the page they stand on: the session, and whom to tell."""

    session: FormSession
    answered: Answered
    left: Callable[[str], None]
    ask_file: Callable[[str], None]
    file_chosen: Callable[[str, str], None]
    is_told: Callable[[str], bool]
    add: Callable[[str], None]
    remove: Callable[[str], None]
    arrange: Callable[[bool], None]
    as_table: bool
    part_for: Callable[[OutlineItem, Maker, QWidget], QWidget]

    def make(self, item: OutlineItem, parent: QWidget) -> QWidget:
        """This is the widget for an item of the outline."""
        return self.part_for(item, self, parent)


class Question(QWidget):
    """One question as a person meets it.

    Its control is made when the page comes near it: until then it only holds its place, so that a
    page of many hundred questions opens at once. It keeps its own height, so that the page lays out
    boxes of a known height and never asks a thousand labels how they would break their lines.
    """

    filled = Signal()

    def __init__(
        self, item: OutlineItem, maker: Maker, parent: QWidget | None = None, *, row_name: str = ""
    ) -> None:
        super().__init__(parent)
        self.ref = item.ref
        self._maker = maker
        self._row_name = row_name
        """which row of a table it stands in; then its words are the column's and not said again"""
        self._field: Field | None = None
        self._column: QVBoxLayout | None = None
        self._hint: QLabel | None = None
        self._message: QLabel | None = None
        self._said = ""
        self.setFixedHeight(expected_height(item))

    @property
    def is_built(self) -> bool:
        return self._field is not None

    @property
    def field(self) -> Field:
        if self._field is None:
            self.build()
        assert self._field is not None
        return self._field

    def build(self) -> None:
        """This makes label and control, with what the session says of the question now; once."""
        if self._field is not None:
            return
        state = self._maker.session.node(self.ref)
        self._kind = _shape(state)
        self._inner = QWidget(self)
        self._field = field_for(state, self._inner)
        is_note = isinstance(self._field, NoField)
        self._label = label("", "muted" if is_note else "question", parent=self._inner)
        self._label.setTextFormat(Qt.TextFormat.AutoText)
        if self._row_name:
            self._label.hide()
        self._connect(self._field)
        self.fill(state, told=self._maker.is_told(self.ref), aloud=False)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, theme.SPACE_2, 0, theme.SPACE_2)
        self._column.setSpacing(theme.SPACE_1)
        for each in (self._label, self._hint, self._field, self._message):
            if each is not None:
                self._column.addWidget(each)
        self._inner.show()
        self._fit()

    def _fit(self) -> None:
        """This takes the height that the question needs in the width it has."""
        if self._column is None:
            return
        width = self.width()
        height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        if height < 0:
            height = self._column.totalSizeHint().height()
        self._inner.setGeometry(0, 0, width, height)
        if self.minimumHeight() != height:
            self.setFixedHeight(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def fill(self, state: NodeState, *, told: bool, aloud: bool = True) -> None:
        """This shows a state; `told` says whether its problem may be spoken of already, `aloud` whether it is."""
        if self._field is None:
            return  # what it says will be asked for when it is built
        if _shape(state) != self._kind:
            self._replace_field(state)
        words = without_markup(state.label) or state.ref.rsplit("/", 1)[-1]
        self._label.setText(f"{words} *" if state.required and not state.readonly else words)
        if not self._row_name:
            self._show_hint(without_markup(state.hint))
        if state.guidance:
            self._label.setToolTip(without_markup(state.guidance))
        self._field.fill(state)
        problem = problem_of(state) if told else ""
        self._show_message(problem)
        if aloud and problem and problem != self._said:
            words_aloud = translate("Question", "{question}: {problem}")
            announce(self, words_aloud.format(question=words, problem=problem))
        self._said = problem
        required = translate("Question", "required") if state.required else ""
        self._field.describe(
            f"{words}, {self._row_name}" if self._row_name else words,
            "; ".join(p for p in (problem, required, without_markup(state.hint)) if p),
        )
        self.filled.emit()

    def focus(self) -> None:
        target = self.field.first_input()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def stops(self) -> Iterator[QWidget]:
        """These are the controls that Tab stops at, in order; none before it is built."""
        if self._field is not None:
            yield from self._field.stops()

    def message(self) -> str:
        return self._message.text() if self._message and not self._message.isHidden() else ""

    def _connect(self, field: Field) -> None:
        field.answered.connect(
            lambda value: self._maker.answered(self.ref, value, typing=field.is_being_typed)
        )
        field.left.connect(lambda: self._maker.left(self.ref))
        if isinstance(field, FileField):
            field.file_wanted.connect(lambda: self._maker.ask_file(self.ref))
            field.file_chosen.connect(lambda path: self._maker.file_chosen(self.ref, path))

    def _replace_field(self, state: NodeState) -> None:
        old, self._kind = self._field, _shape(state)
        assert old is not None
        self._field = field_for(state, self._inner)
        assert self._column is not None
        self._column.replaceWidget(old, self._field)
        old.hide()
        old.deleteLater()
        self._connect(self._field)

    def _show_hint(self, words: str) -> None:
        if words and self._hint is None:
            self._hint = label("", "small", parent=self._inner)
            if self._column is not None:
                self._column.insertWidget(1, self._hint)
        if self._hint is not None:
            self._hint.setText(words)
            self._hint.setVisible(bool(words))

    def _show_message(self, words: str) -> None:
        if words and self._message is None:
            self._message = label("", "problem", parent=self._inner)
            if self._column is not None:
                self._column.insertWidget(self._column.indexOf(self.field) + 1, self._message)
        if self._message is not None:
            self._message.setText(f"! {words}" if words else "")
            self._message.setVisible(bool(words))
        self.field.mark(wrong=bool(words))


def expected_height(item: OutlineItem) -> int:
    """This is about how high a question will be, so that what comes after it hardly moves."""
    lines = 1 + len(item.label) // 80
    control = {"note": 0, "select1": 130, "select": 130, "rank": 180}.get(item.control, 58)
    return theme.scaled(2 * theme.SPACE_2 + 20 * lines + control)


def answer_of(state: NodeState) -> str:
    """This is an answer in the form's own words; nothing while there is none."""
    if not state.choices:
        return state.value
    labels = {each.value: without_markup(each.label) for each in state.choices}
    chosen = [state.value] if state.control == "select1" else state.value.split()
    return " · ".join(labels.get(value, value) for value in chosen if value)


def problem_of(state: NodeState) -> str:
    """This is what is wrong with an answer, in the form's own words where it has some."""
    if state.violation is None:
        return ""
    return state.violation.message or default_message(state.violation.kind)


PATTERNS = {
    "geopoint": "-6.2088 106.8456",
    "geotrace": "-6.20 106.84 0 0; -6.21 106.85 0 0",
    "geoshape": "-6.20 106.84 0 0; -6.21 106.85 0 0; -6.20 106.84 0 0",
}


def field_for(state: NodeState, parent: QWidget | None = None) -> Field:
    """This is the control for a question: what it is, how many choices it has, what the form asked for."""
    if state.is_open_list:
        return LineField(parent)
    match state.control:
        case "select1":
            return ComboField(parent) if _is_long(state) else RadioField(parent)
        case "select":
            return CheckListField(parent) if _is_long(state) else ChecksField(parent)
        case "rank":
            return RankField(parent)
        case "range":
            return RangeField(parent)
        case "trigger":
            return AcknowledgeField(parent)
        case "upload":
            return FileField(parent)
        case "note" | "calculate" | "":
            return ShownField(parent) if state.bind_type != "note" and state.value else NoField(parent)
    return _typed_field(state, parent)


def _typed_field(state: NodeState, parent: QWidget | None) -> Field:
    match state.bind_type:
        case "int" | "integer":
            return NumberField(parent, decimal=False)
        case "decimal":
            return NumberField(parent, decimal=True)
        case "date":
            return DateField(parent)
        case "time":
            return TimeField(parent)
        case "dateTime" | "datetime":
            return DateTimeField(parent)
        case "geopoint" | "geotrace" | "geoshape":
            return LineField(parent, placeholder=PATTERNS[state.bind_type])
    if state.readonly:
        return ShownField(parent) if state.value else NoField(parent)
    is_paragraph = "multiline" in _looks(state) and state.bind_type != "barcode"
    return ParagraphField(parent, rows=4) if is_paragraph else LineField(parent)


def _shape(state: NodeState) -> tuple[object, ...]:
    """A question keeps its control while this stays the same."""
    shown = state.readonly and state.control not in (
        "select",
        "select1",
        "upload",
        "range",
        "rank",
        "trigger",
    )
    return (state.control, state.bind_type, shown and bool(state.value), shown, _is_long(state))


def _is_long(state: NodeState) -> bool:
    """Too many choices to be all in sight, or a form that asks for a list that opens."""
    most = {"select1": RADIOS_UP_TO, "select": CHECKS_UP_TO}.get(state.control)
    asked = _looks(state) & {"minimal", "autocomplete", "search"}
    return most is not None and (bool(asked) or len(state.choices) > most)


def _looks(state: NodeState) -> set[str]:
    held = state.appearance
    return set(held.split() if isinstance(held, str) else held)


class Section(QFrame):
    """A group of a form, or a whole page: a heading and what is in it, in order."""

    def __init__(self, maker: Maker, heading: str = "", *, card: bool = False, level: int = 0) -> None:
        super().__init__()
        self.maker = maker
        theme.role(self, "card" if card else "clear")
        outer = QVBoxLayout(self)
        margin = theme.SPACE_3 if card else 0
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(theme.SPACE_1)
        self.heading = label(heading, "title" if level == 0 else "lead", parent=self)
        self.heading.setVisible(bool(heading))
        self._top = row(self.heading)
        self._top.setStretch(0, 1)
        outer.addLayout(self._top)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.SPACE_1)
        outer.addLayout(self.body)
        self.outer = outer
        self.parts: dict[str, QWidget] = {}

    def reconcile(self, items: tuple[OutlineItem, ...]) -> None:
        """This makes the widgets follow the outline; what stays keeps its focus and its text."""
        self.drop_others({item.ref for item in items})
        for index, item in enumerate(items):
            widget = self.parts.get(item.ref)
            if widget is None:
                widget = self.maker.make(item, self)
                self.parts[item.ref] = widget
                self.body.insertWidget(index, widget)
                widget.show()  # a layout counts only what is shown, and would itself show it later
            elif self.body.indexOf(widget) != index:
                self.body.insertWidget(index, widget)
            if isinstance(widget, Section):
                widget.heading.setText(without_markup(item.label))
                widget.heading.setVisible(bool(item.label))
                widget.reconcile(item.children)
        self.parts = {item.ref: self.parts[item.ref] for item in items}

    def drop_others(self, wanted: Set[str]) -> None:
        for ref in [ref for ref in self.parts if ref not in wanted]:
            gone = self.parts.pop(ref)
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()

    def questions(self) -> Iterator[Question]:
        for part in self.parts.values():
            if isinstance(part, Question):
                yield part
            elif isinstance(part, Section):
                yield from part.questions()

    def units(self) -> Iterator[QWidget]:
        """These are the questions and buttons of the section, in the order in which they are read."""
        for part in self.parts.values():
            if isinstance(part, Section):
                yield from part.units()
            else:
                yield part


def level_of(ref: str) -> int:
    return 0 if ref.count("/") <= 2 else 1


def default_message(kind: str) -> str:
    match kind:
        case "required":
            return translate("Question", "An answer is needed here.")
        case "type":
            return translate("Question", "This cannot be read as the kind of value asked for.")
        case _:
            return translate("Question", "This answer does not fit the rule of the form.")


def without_markup(words: str | None) -> str:
    """Forms may carry a little Markdown and HTML; the window shows the words."""
    if not words:
        return ""
    if not MARKUP.search(words):
        return words.strip()
    plain = re.sub(r"</?(span|b|i|em|strong|br|p|h[1-6]|font|a|u|div)\b[^>]*>", " ", words)
    plain = re.sub(r"(\*\*|__)(.+?)\1", r"\2", plain)
    plain = re.sub(r"(?m)^#{1,6}\s+", "", plain)
    return re.sub(r"[ \t]{2,}", " ", plain).strip()

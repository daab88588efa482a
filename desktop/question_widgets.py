# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The face every question has, and the sections a page of a form is made of.

A question: label, hint, control, and under it one message. A section holds questions and sections
in the form's order and brings itself in line with a new outline, keeping the widgets that stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
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
from desktop.parts import announce, button, label, row

if TYPE_CHECKING:
    from forms.session import FormSession, NodeState, OutlineItem

translate = QCoreApplication.translate

RADIOS_UP_TO = 9
MARKUP = re.compile(r"[<*_#]|[ \t]{2}")
CHECKS_UP_TO = 12


class Question(QWidget):
    """One question as a person meets it."""

    answered = Signal(str, object)
    left = Signal(str)
    file_chosen = Signal(str, str)

    def __init__(self, state: NodeState) -> None:
        super().__init__()
        self.ref = state.ref
        self.field: Field = field_for(state, self)
        self._kind = _shape(state)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, theme.SPACE_2, 0, theme.SPACE_2)
        self._column.setSpacing(theme.SPACE_1)
        self._label = label("", "muted" if isinstance(self.field, NoField) else "question")
        self._label.setTextFormat(Qt.TextFormat.AutoText)
        self._hint: QLabel | None = None
        self._message: QLabel | None = None
        self._column.addWidget(self._label)
        self._column.addWidget(self.field)
        self._connect()
        self.fill(state, told=False)

    def fill(self, state: NodeState, *, told: bool) -> None:
        """This shows a state; `told` says whether its problem may be spoken of already."""
        if _shape(state) != self._kind:
            self._replace_field(state)
        words = without_markup(state.label) or state.ref.rsplit("/", 1)[-1]
        self._label.setText(f"{words} *" if state.required and not state.readonly else words)
        self._show_hint(without_markup(state.hint))
        if state.guidance:
            self._label.setToolTip(without_markup(state.guidance))
        self.field.fill(state)
        problem = state.violation.message if told and state.violation else ""
        if told and state.violation and not problem:
            problem = default_message(state.violation.kind)
        self._show_message(problem)
        required = translate("Question", "required") if state.required else ""
        self.field.describe(words, "; ".join(p for p in (problem, required, without_markup(state.hint)) if p))

    def focus(self) -> None:
        target = self.field.first_input()
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def message(self) -> str:
        return self._message.text() if self._message and not self._message.isHidden() else ""

    def _connect(self) -> None:
        self.field.answered.connect(lambda value: self.answered.emit(self.ref, value))
        self.field.left.connect(lambda: self.left.emit(self.ref))
        if isinstance(self.field, FileField):
            self.field.file_chosen.connect(lambda path: self.file_chosen.emit(self.ref, path))

    def _replace_field(self, state: NodeState) -> None:
        old, self._kind = self.field, _shape(state)
        self.field = field_for(state, self)
        self._column.replaceWidget(old, self.field)
        old.hide()
        old.deleteLater()
        self._connect()

    def _show_hint(self, words: str) -> None:
        if words and self._hint is None:
            self._hint = label("", "small")
            self._column.insertWidget(1, self._hint)
        if self._hint is not None:
            self._hint.setText(words)
            self._hint.setVisible(bool(words))

    def _show_message(self, words: str) -> None:
        if words and self._message is None:
            self._message = label("", "problem")
            self._column.addWidget(self._message)
        if self._message is not None:
            before = self.message()
            self._message.setText(f"! {words}" if words else "")
            self._message.setVisible(bool(words))
            if words and before != self._message.text():
                announce(self, words)
        self.field.mark(wrong=bool(words))


PATTERNS = {
    "geopoint": "-6.2088 106.8456",
    "geotrace": "-6.20 106.84 0 0; -6.21 106.85 0 0",
    "geoshape": "-6.20 106.84 0 0; -6.21 106.85 0 0; -6.20 106.84 0 0",
}


def field_for(state: NodeState, parent: QWidget | None = None) -> Field:
    """This is the control for a question: what it is, how many choices it has, what the form asked for."""
    looks = set(str(state.appearance).split()) if isinstance(state.appearance, str) else set(state.appearance)
    if state.is_open_list:
        return LineField(parent)
    match state.control:
        case "select1":
            long = bool(looks & {"minimal", "autocomplete", "search"}) or len(state.choices) > RADIOS_UP_TO
            return ComboField(parent) if long else RadioField(parent)
        case "select":
            long = bool(looks & {"minimal", "autocomplete", "search"}) or len(state.choices) > CHECKS_UP_TO
            return CheckListField(parent) if long else ChecksField(parent)
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
    return _typed_field(state, looks, parent)


def _typed_field(state: NodeState, looks: set[str], parent: QWidget | None) -> Field:
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
    if "numbers" in looks or looks & {"barcode"} or state.bind_type == "barcode":
        return LineField(parent)
    if looks & {"multiline"}:
        return ParagraphField(parent, rows=4)
    return LineField(parent)


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
    long = len(state.choices) > 9 if state.control in ("select", "select1") else False
    return (state.control, state.bind_type, shown and bool(state.value), shown, long)


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
        self.heading = label(heading, "title" if level == 0 else "lead")
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
        wanted = {item.ref for item in items}
        for ref in [ref for ref in self.parts if ref not in wanted]:
            gone = self.parts.pop(ref)
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for index, item in enumerate(items):
            widget = self.parts.get(item.ref)
            if widget is None:
                widget = self.maker.make(item)
                self.parts[item.ref] = widget
            if self.body.indexOf(widget) != index:
                self.body.insertWidget(index, widget)
            if isinstance(widget, Section):
                widget.heading.setText(without_markup(item.label))
                widget.heading.setVisible(bool(item.label))
                widget.reconcile(item.children)
        self.parts = {item.ref: self.parts[item.ref] for item in items}

    def questions(self) -> Iterator[Question]:
        for part in self.parts.values():
            if isinstance(part, Question):
                yield part
            elif isinstance(part, Section):
                yield from part.questions()


class RepeatSection(Section):
    """A repeat: one card for each instance, and a button that adds one."""

    def __init__(self, maker: Maker, item: OutlineItem, *, level: int) -> None:
        super().__init__(maker, without_markup(item.label), level=level)
        self.ref = item.ref
        self.add = button("", lambda: maker.add(self.ref), icon="add")
        self._none = label(translate("Question", "None yet."), "muted")
        self.outer.addWidget(self._none)
        self.outer.addLayout(row(self.add, None))

    def reconcile(self, items: tuple[OutlineItem, ...]) -> None:
        super().reconcile(items)
        name = self.heading.text()
        words = (
            translate("Question", "Add: {name}").format(name=name)
            if name
            else translate("Question", "Add one")
        )
        self.add.setText(words.replace("&", "&&"))
        self.add.setAccessibleName(words)
        self._none.setVisible(not items)
        state = self.maker.session.node(self.ref)
        self.add.setVisible(state.can_add)
        for number, part in enumerate(self.parts_in_order(items), start=1):
            if isinstance(part, InstanceSection):
                part.count(number, name, fixed=not state.can_remove)

    def parts_in_order(self, items: tuple[OutlineItem, ...]) -> list[QWidget]:
        return [self.parts[item.ref] for item in items]


class InstanceSection(Section):
    """One instance of a repeat, with a way to take it out again."""

    def __init__(self, maker: Maker, ref: str, *, level: int) -> None:
        super().__init__(maker, " ", card=True, level=level)
        self.ref = ref
        self.remove = button(
            translate("Question", "Remove"), lambda: maker.remove(self.ref), role="link", icon="remove"
        )
        self._top.addWidget(self.remove)

    def count(self, number: int, name: str, *, fixed: bool) -> None:
        words = f"{number} · {name}" if name else str(number)
        self.heading.setText(words)
        self.heading.show()
        self.remove.setVisible(not fixed)
        self.remove.setAccessibleName(translate("Question", "Remove {name}").format(name=words))


class Maker:
    """Makes the widget for an item of the outline, connected to whoever listens."""

    def __init__(
        self, session: FormSession, *, answered: Callable[[str, object], None], left: Callable[[str], None],
        add: Callable[[str], None], remove: Callable[[str], None], file_chosen: Callable[[str, str], None],
    ) -> None:  # fmt: skip
        self.session = session
        self.add, self.remove = add, remove
        self._answered, self._left, self._file_chosen = answered, left, file_chosen

    def make(self, item: OutlineItem) -> QWidget:
        match item.kind:
            case "question":
                return self._question(item)
            case "repeat":
                return RepeatSection(self, item, level=_level(item.ref))
            case "instance":
                return InstanceSection(self, item.ref, level=1)
            case _:
                return Section(self, without_markup(item.label), level=_level(item.ref))

    def _question(self, item: OutlineItem) -> Question:
        question = Question(self.session.node(item.ref))
        question.answered.connect(self._answered)
        question.left.connect(self._left)
        question.file_chosen.connect(self._file_chosen)
        return question


def _level(ref: str) -> int:
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

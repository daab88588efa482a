# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The page of a form in its scroll area: all questions in their places, controls made as a person comes near.

Rule: whatever can be seen, reached with Tab from where the focus is, or read aloud has its control.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop import theme
from desktop.item_text import ItemTextCard
from desktop.parts import label
from desktop.question_widgets import Maker, Question, Section, level_of, without_markup
from desktop.repeat_sections import InstanceSection, RepeatSection

if TYPE_CHECKING:
    from forms.session import OutlineItem
    from sync.values import AgendaLine

AROUND_THE_FOCUS = 4
AT_A_TIME = 12


def part_for(item: OutlineItem, maker: Maker, parent: QWidget) -> QWidget:
    """This is the widget for an item of the outline."""
    match item.kind:
        case "question":
            return Question(item, maker, parent)
        case "repeat":
            return RepeatSection(maker, item, level=level_of(item.ref))
        case "instance":
            return InstanceSection(maker, item.ref, level=1)
        case _:
            return Section(maker, without_markup(item.label), level=level_of(item.ref))


class FormPage(QScrollArea):
    """What is on the page, above it what the form is about."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.section: Section | None = None
        self._before: QWidget | None = None
        self._about_title, self.about = label("", "lead"), ItemTextCard()
        self.about.body.insertWidget(0, self._about_title)
        self.about.setMaximumWidth(theme.scaled(theme.READING_WIDTH))
        self.about.hide()
        self._holder = QWidget()
        theme.role(self._holder, "clear")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(theme.SPACE_6, theme.SPACE_4, theme.SPACE_6, theme.SPACE_6)
        self._column.addWidget(self.about)
        self._column.addStretch(1)
        self.setWidget(self._holder)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._build_more)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self._build_seen())
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._focus_moved)

    def start(self, maker: Maker, about: AgendaLine | None, *, before: QWidget) -> None:
        """This clears the page for another one; `before` is what Tab comes from."""
        if self.section is not None:
            self._column.removeWidget(self.section)
            self.section.hide()
            self.section.deleteLater()
        self._before = before
        if about is not None:
            self._about_title.setText(about.title)
            self.about.tell(about)
        self.about.setVisible(about is not None)
        self.section = Section(maker)
        if not maker.as_table:
            self.section.setMaximumWidth(theme.scaled(theme.READING_WIDTH))

    def follow(self, items: tuple[OutlineItem, ...], heading: str = "") -> None:
        """This brings the page in line with the outline; what stays keeps its focus and its text."""
        assert self.section is not None
        self.section.heading.setText(heading)
        self.section.heading.setVisible(bool(heading))
        self.section.reconcile(items)
        if self._column.indexOf(self.section) < 0:
            self._column.insertWidget(1, self.section)
            self.section.show()
            self.verticalScrollBar().setValue(0)
        first = next(self.questions(), None)
        if first is not None:
            first.field  # Tab must find a way in  # noqa: B018
        self._settle(self._sections())
        self._build_seen()
        self._order_stops()

    def questions(self) -> Iterator[Question]:
        if self.section is not None:
            yield from self.section.questions()

    def is_building(self) -> bool:
        """This says whether controls are still being made in idle moments."""
        return self._soon.isActive()

    def built(self) -> Iterator[Question]:
        return (question for question in self.questions() if question.is_built)

    def reveal(self, ref: str) -> None:
        """This scrolls to a question, or to the first one below a group, and gives it the focus."""
        for question in self.questions():
            if question.ref == ref or question.ref.startswith(ref + "/"):
                self._build([question])
                self.ensureWidgetVisible(question, 0, 60)
                self._build_seen()
                self.ensureWidgetVisible(question, 0, 60)
                question.focus()
                return

    def focus_first(self) -> None:
        for question in self.questions():
            if question.field.first_input() is not question.field:
                question.focus()
                return

    # --- making controls ------------------------------------------------------------------------

    def _build_seen(self) -> None:
        """This makes the controls of what can be seen; making them moves the rest, hence the rounds."""
        for _round in range(4):
            near = [question for question in self.questions() if self._is_near(question, 0)]
            if not near:
                break
            self._build(near)
        self._soon.start()

    def _build_more(self) -> None:
        """This makes, in idle moments, what is a page away; everything, when somebody listens instead of looking."""
        if QAccessible.isActive():
            waiting = [question for question in self.questions() if not question.is_built]
        else:
            height = self.viewport().height()
            waiting = [question for question in self.questions() if self._is_near(question, height)]
            *_, last = (None, *self.questions())
            if last is not None and not last.is_built:
                waiting.append(last)  # Shift+Tab comes in from below
        if waiting:
            self._build(waiting[:AT_A_TIME])
            self._soon.start()

    def _is_near(self, question: Question, margin: int) -> bool:
        if question.is_built:
            return False
        top = question.mapTo(self.viewport(), QPoint(0, 0)).y()
        return top < self.viewport().height() + margin and top + question.height() > -margin

    def _build(self, questions: list[Question]) -> None:
        """This makes controls, and keeps in its place what the person looks at."""
        new = [question for question in questions if not question.is_built]
        if not new:
            return
        held = self._first_seen()
        place = held.mapTo(self.viewport(), QPoint(0, 0)).y() if held is not None else 0
        for question in new:
            question.build()
        self._settle(self._around(new))
        if held is not None:
            moved = held.mapTo(self.viewport(), QPoint(0, 0)).y() - place
            bar = self.verticalScrollBar()
            if moved and bar.value():
                bar.setValue(bar.value() + moved)
        self._order_stops(set(new))

    def _first_seen(self) -> Question | None:
        for question in self.built():
            if question.mapTo(self.viewport(), QPoint(0, question.height())).y() > 0:
                return question
        return None

    def _sections(self) -> list[QWidget]:
        if self.section is None:
            return []
        return [*reversed(self.section.findChildren(Section)), self.section]

    def _around(self, questions: list[Question]) -> list[QWidget]:
        """These are the widgets whose layouts hold these questions, the innermost first."""
        found: dict[QWidget, None] = {}
        for question in questions:
            outer = question.parentWidget()
            while outer is not None and outer is not self._holder:
                found.pop(outer, None)
                found[outer] = None
                outer = outer.parentWidget()
        return list(found)

    def _settle(self, changed: list[QWidget]) -> None:
        """This gives the page the height it needs before anything is laid out.

        Left to itself each new question is first squeezed into the old height and then let go, with
        all others: a page of three hundred took seconds.
        """
        for each in changed:
            layout = each.layout()
            if layout is not None:
                layout.invalidate()
            each.updateGeometry()
        self._column.invalidate()
        width = max(self.viewport().width(), self._column.minimumSize().width())
        wanted = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        if wanted < 0:
            wanted = self._column.totalSizeHint().height()
        self._holder.resize(width, max(wanted, self.viewport().height()))
        self._column.activate()
        for each in reversed(changed):  # what is not shown yet is not laid out by itself
            layout = each.layout()
            if layout is not None:
                layout.activate()

    # --- the way of the focus -------------------------------------------------------------------

    def _order_stops(self, new: Set[Question] | None = None) -> None:
        """Tab goes as the page is read, whenever each control was made; `new` are those to be put in line."""
        if self.section is None or self._before is None or self._before.window() is not self.window():
            return
        passed: list[QWidget] = [self._before]
        for unit in self.section.units():
            if isinstance(unit, Question) and not unit.is_built:
                continue
            if new is None or unit in new:
                before = _last_stop(passed)
                for stop in stops_of(unit):
                    QWidget.setTabOrder(before, stop)
                    before = stop
            passed.append(unit)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or self.section is None or not self.section.isAncestorOf(now):
            return
        questions = list(self.questions())
        here = next((at for at, each in enumerate(questions) if each.isAncestorOf(now)), None)
        if here is not None:
            self._build(questions[max(0, here - AROUND_THE_FOCUS) : here + AROUND_THE_FOCUS + 1])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() == QEvent.Type.Resize:
            self._soon.start()
        return done


def stops_of(unit: QWidget) -> Iterator[QWidget]:
    """These are the controls that Tab stops at within a question; a button stands for itself."""
    if isinstance(unit, Question):
        yield from unit.stops()
    else:
        yield unit


def _last_stop(passed: list[QWidget]) -> QWidget:
    for unit in reversed(passed):
        stops = list(stops_of(unit))
        if stops:  # a note asks nothing, and Tab does not stop at it
            return stops[-1]
    return passed[0]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A repeat on a page: one card for each instance, or one row of a table where its questions allow it.

Cards and rows hold the same questions; a person changes between them and loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from desktop import theme
from desktop.parts import button, label, row
from desktop.question_widgets import Maker, Question, Section, without_markup

if TYPE_CHECKING:
    from forms.session import OutlineItem

translate = QCoreApplication.translate

MOST_COLUMNS = 6
COLUMN_WIDTH = 150


class RepeatSection(Section):
    """A repeat: its instances, a button that adds one, and a choice of cards or table."""

    def __init__(self, maker: Maker, item: OutlineItem, *, level: int) -> None:
        super().__init__(maker, without_markup(item.label), level=level)
        self.ref = item.ref
        self.add = button("", lambda: maker.add(self.ref), icon="add")
        self.arrange = button("", lambda: maker.arrange(not maker.as_table), role="link")
        self._none = label(translate("Question", "None yet."), "muted", parent=self)
        self._table: RepeatTable | None = None
        self.outer.addWidget(self._none)
        self.outer.addLayout(row(self.add, self.arrange, None))

    def reconcile(self, items: tuple[OutlineItem, ...]) -> None:
        name = self.heading.text()
        may_be_table = is_table_of_questions(items)
        if self.maker.as_table and may_be_table:
            self._reconcile_table(items, name)
        else:
            self._let_table_go()
            super().reconcile(items)
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
        self.arrange.setVisible(may_be_table)
        shape = (
            translate("Question", "Show as cards")
            if self.maker.as_table
            else translate("Question", "Show as a table")
        )
        self.arrange.setText(shape)
        self.arrange.setAccessibleName(shape)
        for number, item in enumerate(items, start=1):
            part = self.parts.get(item.ref)
            if isinstance(part, InstanceSection):
                part.count(number, name, fixed=not state.can_remove)

    def questions(self) -> Iterator[Question]:
        yield from self._table.questions() if self._table is not None else super().questions()

    def units(self) -> Iterator[QWidget]:
        yield from self._table.units() if self._table is not None else super().units()
        yield self.add
        yield self.arrange

    def _reconcile_table(self, items: tuple[OutlineItem, ...], name: str) -> None:
        self.drop_others(set())
        if self._table is None:
            self._table = RepeatTable(self.maker, self)
            self.body.addWidget(self._table)
            self._table.show()
        self._table.reconcile_rows(items, name, fixed=not self.maker.session.node(self.ref).can_remove)

    def _let_table_go(self) -> None:
        if self._table is not None:
            self.body.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
            self._table = None


class InstanceSection(Section):
    """One instance of a repeat, with a way to take it out again."""

    def __init__(self, maker: Maker, ref: str, *, level: int) -> None:
        super().__init__(maker, " ", card=True, level=level)
        self.ref = ref
        self.remove = _remove_button(maker, ref)
        self._top.addWidget(self.remove)

    def count(self, number: int, name: str, *, fixed: bool) -> None:
        words = _title(number, name)
        self.heading.setText(words)
        self.heading.show()
        self.remove.setVisible(not fixed)
        self.remove.setAccessibleName(translate("Question", "Remove {name}").format(name=words))

    def units(self) -> Iterator[QWidget]:
        yield self.remove
        yield from super().units()


class RepeatTable(QWidget):
    """The instances of a repeat as rows, their questions as columns; each cell is the question itself."""

    def __init__(self, maker: Maker, parent: QWidget) -> None:
        super().__init__(parent)
        self.maker = maker
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.SPACE_2)
        self._grid.setVerticalSpacing(0)
        self._heads: list[QLabel] = []
        self._rows: dict[str, tuple[QLabel, QPushButton]] = {}
        self._cells: dict[str, Question] = {}

    def reconcile_rows(self, items: tuple[OutlineItem, ...], name: str, *, fixed: bool) -> None:
        """This makes the rows follow the outline; a question that does not apply leaves its cell empty."""
        columns = columns_of(items)
        self._show_heads(list(columns.values()))
        self._drop({item.ref for item in items}, {each.ref for item in items for each in item.children})
        cells: dict[str, Question] = {}
        for number, item in enumerate(items, start=1):
            words = _title(number, name)
            if item.ref not in self._rows:
                self._rows[item.ref] = (label("", "muted", parent=self), _remove_button(self.maker, item.ref))
            shown, remove = self._rows[item.ref]
            shown.setText(str(number))
            remove.setText("")
            remove.setAccessibleName(translate("Question", "Remove {name}").format(name=words))
            remove.setToolTip(remove.accessibleName())
            self._grid.addWidget(shown, number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(remove, number, len(columns) + 1, Qt.AlignmentFlag.AlignTop)
            shown.show()
            remove.setVisible(not fixed)
            for at, column in enumerate(columns, start=1):
                child = next((each for each in item.children if last_name(each.ref) == column), None)
                if child is not None:
                    held = self._cells.get(child.ref) or Question(child, self.maker, self, row_name=words)
                    cells[child.ref] = held
                    self._grid.addWidget(held, number, at, Qt.AlignmentFlag.AlignTop)
                    held.show()
        self._cells = cells

    def questions(self) -> Iterator[Question]:
        yield from self._cells.values()

    def units(self) -> Iterator[QWidget]:
        for item, (_shown, remove) in self._rows.items():
            for ref, question in self._cells.items():
                if ref.startswith(item + "/"):
                    yield question
            yield remove

    def _show_heads(self, words: list[str]) -> None:
        while len(self._heads) < len(words):
            head = label("", "small", parent=self)
            self._heads.append(head)
            self._grid.addWidget(head, 0, len(self._heads), Qt.AlignmentFlag.AlignBottom)
            head.show()
            self._grid.setColumnStretch(len(self._heads), 1)
            self._grid.setColumnMinimumWidth(len(self._heads), theme.scaled(COLUMN_WIDTH))
        for at, head in enumerate(self._heads):
            head.setText(words[at] if at < len(words) else "")

    def _drop(self, rows: set[str], cells: set[str]) -> None:
        gone: list[QWidget] = [self._cells.pop(ref) for ref in [r for r in self._cells if r not in cells]]
        for ref in [ref for ref in self._rows if ref not in rows]:
            gone += self._rows.pop(ref)
        for widget in gone:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()


def is_table_of_questions(items: tuple[OutlineItem, ...]) -> bool:
    """Rows hold questions only, and not more than fit beside each other."""
    plain = all(each.kind == "question" for item in items for each in item.children)
    return bool(items) and plain and 0 < len(columns_of(items)) <= MOST_COLUMNS


def columns_of(items: tuple[OutlineItem, ...]) -> dict[str, str]:
    """These are the columns of a table of instances: the name and the words of each question any of them has."""
    found: dict[str, str] = {}
    longest = max(items, key=lambda item: len(item.children), default=None)
    for item in ((longest,) if longest is not None else ()) + items:
        for each in item.children:
            found.setdefault(last_name(each.ref), without_markup(each.label) or last_name(each.ref))
    return found


def last_name(ref: str) -> str:
    return ref.rsplit("/", 1)[-1]


def _title(number: int, name: str) -> str:
    return f"{number} · {name}" if name else str(number)


def _remove_button(maker: Maker, ref: str) -> QPushButton:
    return button(translate("Question", "Remove"), lambda: maker.remove(ref), role="link", icon="remove")

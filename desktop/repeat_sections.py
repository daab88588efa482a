# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A repeat on a page: one card for each instance, or one row of a table where its questions allow it.

Cards and rows hold the same questions; a person changes between them and loses nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.parts import button, label, row
from desktop.question_widgets import Maker, Question, Section, without_markup
from desktop.repeat_table import RepeatTable, columns_of, remove_button, title_of_row

if TYPE_CHECKING:
    from forms.session import OutlineItem

translate = QCoreApplication.translate

MOST_COLUMNS = 6


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
        self.remove = remove_button(maker, ref)
        self._top.addWidget(self.remove)

    def count(self, number: int, name: str, *, fixed: bool) -> None:
        words = title_of_row(number, name)
        self.heading.setText(words)
        self.heading.show()
        self.remove.setVisible(not fixed)
        self.remove.setAccessibleName(translate("Question", "Remove {name}").format(name=words))

    def units(self) -> Iterator[QWidget]:
        yield self.remove
        yield from super().units()


def is_table_of_questions(items: tuple[OutlineItem, ...]) -> bool:
    """Rows hold questions only, and not more than fit beside each other."""
    plain = all(each.kind == "question" for item in items for each in item.children)
    return bool(items) and plain and 0 < len(columns_of(items)) <= MOST_COLUMNS

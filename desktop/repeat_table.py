# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The instances of a repeat as a table: each cell is the question itself; who listens finds a table besides.

Qt gives a screen reader no table of widgets: what stands in the cells of a view cannot be reached by it. So the
questions stand in a grid, each reachable as anywhere else, and under them, drawing nothing, lies a table with the
same rows, columns and headings, whose cells say what the questions hold and lead to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStyle,
    QTableView,
    QWidget,
)

from desktop import theme
from desktop.parts import button, label
from desktop.question_widgets import Maker, Question, answer_of, problem_of, without_markup
from desktop.table_model import TableModel

if TYPE_CHECKING:
    from forms.session import OutlineItem

translate = QCoreApplication.translate

COLUMN_WIDTH = 150


class RepeatTable(QWidget):
    """The instances of a repeat as rows, their questions as columns; each cell is the question itself."""

    def __init__(self, maker: Maker, parent: QWidget) -> None:
        super().__init__(parent)
        self.maker = maker
        self._aloud = InstancesAloud(maker, self)
        self._table_aloud = TableAloud(self._aloud, self)
        self._table_aloud.chosen.connect(self._go_to)
        self._grid = _Grid(self, self._lie_under)
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
            words = title_of_row(number, name)
            if item.ref not in self._rows:
                self._rows[item.ref] = (label("", "muted", parent=self), remove_button(self.maker, item.ref))
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
                    held = self._cells.get(child.ref) or self._question(child, words)
                    cells[child.ref] = held
                    self._grid.addWidget(held, number, at, Qt.AlignmentFlag.AlignTop)
                    held.show()
        self._cells = cells
        titles = tuple(title_of_row(number, name) for number in range(1, len(items) + 1))
        self._aloud.follow(items, columns, titles)
        self._table_aloud.setAccessibleName(name or translate("Question", "Answers in rows"))
        self._table_aloud.lower()

    def questions(self) -> Iterator[Question]:
        yield from self._cells.values()

    def units(self) -> Iterator[QWidget]:
        for item, (_shown, remove) in self._rows.items():
            for ref, question in self._cells.items():
                if ref.startswith(item + "/"):
                    yield question
            yield remove

    def _question(self, item: OutlineItem, row_name: str) -> Question:
        made = Question(item, self.maker, self, row_name=row_name)
        made.filled.connect(lambda: self._aloud.said_of(made.ref))
        return made

    def _go_to(self, row: int, column: int) -> None:
        held = self._cells.get(self._aloud.ref_at(row, column) or "")
        if held is not None:
            held.focus()

    def _lie_under(self) -> None:
        """The table for those who listen has its cells where the questions are."""
        if not self._rows:
            return
        columns, rows = self._aloud.columnCount(), self._aloud.rowCount()
        cells = [self._grid.cellRect(row, 0) for row in range(rows + 1)]
        heads = [self._grid.cellRect(0, column) for column in range(columns + 1)]
        if not all(each.isValid() for each in (*cells, *heads)):
            return
        tops = [*(each.top() for each in cells), cells[-1].bottom() + 1]
        starts = [*(each.left() for each in heads), heads[-1].right() + 1]
        place = QRect(starts[0], tops[0], starts[-1] - starts[0], tops[-1] - tops[0])
        self._table_aloud.lie_under(
            QStyle.visualRect(self.layoutDirection(), self.rect(), place),
            [after - before for before, after in pairwise(starts)],
            [after - before for before, after in pairwise(tops)],
        )

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


class InstancesAloud(TableModel["OutlineItem"]):
    """What the table says to those who listen; those who look see the questions."""

    def __init__(self, maker: Maker, parent: QWidget) -> None:
        super().__init__(parent)
        self._maker = maker
        self._columns: tuple[str, ...] = ()
        self._titles: tuple[str, ...] = ()

    def follow(
        self, items: tuple[OutlineItem, ...], columns: dict[str, str], titles: tuple[str, ...]
    ) -> None:
        headings = tuple(columns.values())
        if (tuple(self._rows), self._columns, self._headings, self._titles) == (
            items, tuple(columns), headings, titles,
        ):  # fmt: skip
            self.dataChanged.emit(self.index(0, 0), self.index(len(items) - 1, len(headings) - 1))
            return
        self._columns, self._titles = tuple(columns), titles
        self.put(items, headings)

    def said_of(self, ref: str) -> None:
        """The question of a cell says something else now."""
        for at, item in enumerate(self._rows):
            if ref.startswith(item.ref + "/") and last_name(ref) in self._columns:
                cell = self.index(at, self._columns.index(last_name(ref)))
                self.dataChanged.emit(cell, cell)

    def ref_at(self, row: int, column: int) -> str | None:
        """The question of a cell; None where it does not apply."""
        children = self._rows[row].children
        return next((each.ref for each in children if last_name(each.ref) == self._columns[column]), None)

    def cell(self, row: OutlineItem, column: int) -> str:
        return ""

    def spoken(self, row: OutlineItem, column: int) -> str:
        ref = next((c.ref for c in row.children if last_name(c.ref) == self._columns[column]), None)
        if ref is None:
            return translate("Question", "does not apply")
        state = self._maker.session.node(ref)
        problem = problem_of(state) if self._maker.is_told(ref) else ""
        answer = answer_of(state) or ("" if state.control == "note" else translate("Question", "no answer"))
        return "; ".join(words for words in (answer, problem) if words)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        names = self._headings if orientation == Qt.Orientation.Horizontal else self._titles
        if role == Qt.ItemDataRole.AccessibleTextRole and 0 <= section < len(names):
            return names[section]
        return "" if role == Qt.ItemDataRole.DisplayRole else None


class TableAloud(QTableView):
    """The table for those who listen: it lies under the questions, draws nothing and takes no key and no click."""

    chosen = Signal(int, int)

    def __init__(self, model: InstancesAloud, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        theme.role(self, "aloud")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(1)
            header.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.selectionModel().selectionChanged.connect(self._selected)

    def lie_under(self, place: QRect, columns: list[int], rows: list[int]) -> None:
        """This takes the place of the grid: the first of the widths and heights are those of the headings."""
        self.setGeometry(place)
        self.verticalHeader().setFixedWidth(columns[0])
        self.horizontalHeader().setFixedHeight(rows[0])
        for header, sizes in ((self.horizontalHeader(), columns[1:]), (self.verticalHeader(), rows[1:])):
            for at, size in enumerate(sizes[: header.count()]):
                header.resizeSection(at, size)

    def _selected(self) -> None:
        for index in self.selectedIndexes():
            self.clearSelection()
            self.chosen.emit(index.row(), index.column())


class _Grid(QGridLayout):
    """A grid that says when it was laid out anew."""

    def __init__(self, parent: QWidget, laid_out: Callable[[], None]) -> None:
        super().__init__(parent)
        self._laid_out = laid_out

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        self._laid_out()


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


def title_of_row(number: int, name: str) -> str:
    return f"{number} · {name}" if name else str(number)


def remove_button(maker: Maker, ref: str) -> QPushButton:
    return button(translate("Question", "Remove"), lambda: maker.remove(ref), role="link", icon="remove")

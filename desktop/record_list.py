# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The list of records itself: pages of frozen rows, fetched where somebody looks, a hundred thousand as ten.

One page is asked for at a time, and always for the place that is looked at now: what the bar has passed meanwhile is
never fetched. Until the rows of a place are there the picture of the place before stays, for a twentieth of a second.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from desktop import theme
from desktop.parts import plain_table, when
from desktop.pictures import position_words
from desktop.record_view import title_of
from desktop.table_model import Index, TableModel
from forms.instruments.names import code_in

if TYPE_CHECKING:
    from sync.values import RecordPage, RecordSummary

translate = QCoreApplication.translate

BLOCK = 100
KEEP_BLOCKS = 80
MOST_ELSEWHERE = 8
HOLD_MS = 50
"""how long the picture before may stay while the rows of a new place are fetched"""
REST_MS = 60
"""after a jump; who drags the bar will not want the rows around each place"""


class RecordsModel(TableModel["RecordSummary"]):
    """The rows of a query, by the block: `wanted(offset)` asks for one, `give` brings it.

    Invariant: at most one block is awaited.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Records", "Record"), translate("Records", "Form"), translate("Records", "Office"),
            translate("Records", "Says"), translate("Records", "Written"), translate("Records", "State"),
        ))  # fmt: skip
        self._total = 0
        self._blocks: OrderedDict[int, tuple[RecordSummary, ...]] = OrderedDict()
        self._awaited: int | None = None
        self._wished: list[int] = []
        self._elsewhere: list[int] = []
        """blocks of cells that were asked for without being looked at, as a screen reader does"""
        self._language = "en"
        self._titles: dict[str, str] = {}

    def start(self, page: RecordPage, language: str, titles: dict[str, str]) -> None:
        """This begins a new list with its first block."""
        self.beginResetModel()
        self._total, self._language, self._titles = page.total, language, titles
        self._blocks.clear()
        self._awaited, self._wished, self._elsewhere = None, [], []
        self._blocks[page.offset // BLOCK] = page.rows
        self.endResetModel()

    def look_at(self, first: int, last: int, *, around: bool) -> bool:
        """This asks for what lacks of these rows, then for those `around` them; true when none of them lacks."""
        first, last = max(0, first), min(last, self._total - 1)
        lacking = self._lacking(first, last)
        seen = last - first + 1 if around else 0
        near = self._lacking(last + 1, last + seen) + self._lacking(first - seen, first - 1)
        self._wished = list(dict.fromkeys(lacking + near))
        self._ask()
        return not self._lacking(first, last)  # they may have come at once

    def give(self, page: RecordPage) -> None:
        """This brings a block that was asked for; one of an older query is let go."""
        block = page.offset // BLOCK
        if block != self._awaited:
            return
        self._awaited = None
        if page.total == self._total:
            self._keep(block, page)
        self._ask()

    def not_given(self) -> None:
        """The block that was asked for does not come."""
        self._awaited = None

    def row(self, at: int) -> RecordSummary | None:
        rows = self._blocks.get(at // BLOCK)
        return rows[at % BLOCK] if rows is not None and at % BLOCK < len(rows) else None

    def total(self) -> int:
        return self._total

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else self._total

    def absent(self, at: int, column: int) -> str | None:
        block = at // BLOCK
        if block not in (self._awaited, *self._wished, *self._elsewhere):
            self._elsewhere = [*self._elsewhere, block][-MOST_ELSEWHERE:]
            QTimer.singleShot(0, self, self._ask)
        return "…" if column == 0 else None

    def cell(self, row: RecordSummary, column: int) -> str:
        match column:
            case 0:
                return title_of(row, self._language)
            case 1:
                return self._titles.get(row.form_id, row.form_id)
            case 2:
                return row.office if row.organization in row.office else f"{row.organization} · {row.office}"
            case 3:
                return says(row, self._language)
            case 4:
                return when(row.written_at)
            case _:
                return state_words(row)

    def _lacking(self, first: int, last: int) -> list[int]:
        """The blocks of these rows that are not here, or not as far as this."""
        first, last = max(0, first), min(last, self._total - 1)
        blocks = range(first // BLOCK, last // BLOCK + 1) if first <= last else range(0)
        return [block for block in blocks if self.row(min(last, block * BLOCK + BLOCK - 1)) is None]

    def _ask(self) -> None:
        wished = self._wished or self._elsewhere
        if self._awaited is None and wished:
            self._awaited = wished.pop(0)
            self.wanted.emit(self._awaited * BLOCK)

    def _keep(self, block: int, page: RecordPage) -> None:
        self._blocks[block] = page.rows
        self._blocks.move_to_end(block)
        while len(self._blocks) > KEEP_BLOCKS:
            self._blocks.popitem(last=False)
        last = min(page.offset + len(page.rows), self._total) - 1
        self.dataChanged.emit(self.index(page.offset, 0), self.index(last, self.columnCount() - 1))


class RecordTable(QTableView):
    """The list as it is looked at: it says where that is, and holds the picture until the rows are there."""

    def __init__(self, model: RecordsModel) -> None:
        super().__init__()
        self._records = model
        self._holding = QTimer(self, singleShot=True, interval=HOLD_MS)
        self._holding.timeout.connect(self._let_go)
        self._jumped = QTimer(self, singleShot=True, interval=REST_MS)
        self._jumped.timeout.connect(self.look)
        self._first = 0
        self.setModel(model)
        plain_table(self)
        self.setAccessibleName(translate("Records", "List of records"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().valueChanged.connect(self._moved)
        model.dataChanged.connect(self.look)
        model.modelReset.connect(self.look)

    def look(self) -> None:
        """This asks for the rows in sight, and shows them when none is lacking."""
        height = self.viewport().height()
        first, last = self.rowAt(0), self.rowAt(height - 1)
        if last < 0:  # the list ends before the window does
            last = first + height // self.verticalHeader().defaultSectionSize()
        if first < 0 or self._records.look_at(first, last, around=not self._jumped.isActive()):
            self._let_go()
        elif self.viewport().updatesEnabled():
            self._holding.start()
            self.viewport().setUpdatesEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look()

    def _moved(self) -> None:
        before, self._first = self._first, self.rowAt(0)
        if abs(self._first - before) > BLOCK:
            self._jumped.start()
        self.look()

    def _let_go(self) -> None:
        self._holding.stop()
        self.viewport().setUpdatesEnabled(True)


def says(record: RecordSummary, language: str) -> str:
    if record.code in theme.POSITIONS:
        return f"{theme.POSITIONS[record.code].mark} {position_words(record.code, language)}"
    return code_in(record.form_id, record.code, language) or record.code.replace("_", " ")


def state_words(record: RecordSummary) -> str:
    if record.withdrawn:
        return translate("Records", "↶ withdrawn")
    if record.conflicts:
        return translate("Records", "! says two things")
    return {
        "recorded": translate("Records", "○ recorded here"),
        "exported": translate("Records", "◐ sent, no receipt yet"),
        "received": translate("Records", "✓ received"),
        "counted": translate("Records", "✓ counted"),
    }.get(record.status, record.status)

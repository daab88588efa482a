# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What every table of rows has in common: frozen rows under fixed headings, one sentence a cell.

A table says what a cell shows; how many rows and columns there are and what stands above them is here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

R = TypeVar("R")
Index = QModelIndex | QPersistentModelIndex
_SHOWN, _TIP, _SPOKEN = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class TableModel(QAbstractTableModel, Generic[R]):
    """Invariant: every row has a cell under every heading; rows are replaced as a whole."""

    def __init__(self, parent: QWidget | None = None, headings: Sequence[str] = ()) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: Sequence[R] = ()

    def put(self, rows: Sequence[R], headings: Sequence[str] | None = None) -> None:
        """This shows these rows instead of those before."""
        self.beginResetModel()
        self._rows = rows
        if headings is not None:
            self._headings = tuple(headings)
        self.endResetModel()

    def row(self, at: int) -> R | None:
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def cell(self, row: R, column: int) -> str:
        """This is what stands in a cell."""
        raise NotImplementedError

    def tip(self, row: R, column: int) -> str:
        """This is what is said when the pointer rests on a cell."""
        return self.cell(row, column)

    def spoken(self, row: R, column: int) -> str | None:
        """This is what a screen reader says in place of the cell; None where the cell says enough."""
        return None

    def absent(self, at: int, column: int) -> str | None:
        """This is what a cell shows while its row is not there yet."""
        return None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != _SHOWN or orientation != Qt.Orientation.Horizontal:
            return None
        return self._headings[section] if 0 <= section < len(self._headings) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in (_SHOWN, _TIP, _SPOKEN) or not index.isValid():
            return None
        row = self.row(index.row())
        if row is None:
            return self.absent(index.row(), index.column()) if role == _SHOWN else None
        if role == _SHOWN:
            return self.cell(row, index.column())
        return self.tip(row, index.column()) if role == _TIP else self.spoken(row, index.column())

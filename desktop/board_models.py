# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tables of a consultation: its items, and the matrix of organizations, as models over frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop import drawing, theme
from desktop.pictures import position_words

if TYPE_CHECKING:
    from consensus.board import Board
    from consensus.endorsements import Indicators
    from consensus.records import Endorsement
    from consensus.textdiff import TextChange
    from sync.values import AgendaLine, ConsultationSummary

translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything this screen tells about one consultation."""

    all: tuple[ConsultationSummary, ...]
    summary: ConsultationSummary | None
    agenda: tuple[AgendaLine, ...]
    board: Board | None
    endorsements: tuple[Endorsement, ...]
    status_names: dict[str, str]
    is_secretariat: bool
    changes: Mapping[str, TextChange] = field(default_factory=dict)
    """item -> what changed from the text before to the present one"""
    answers: Mapping[tuple[str, str], TextChange] = field(default_factory=dict)
    """item and organization -> what changed since its objection, up to the text that answers it"""
    text_hashes: Mapping[str, str] = field(default_factory=dict)
    indicators: Indicators | None = None


class ItemsModel(QAbstractTableModel):
    """The items of a consultation: number, title, our position, result in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[AgendaLine, ...] = ()
        self._results: dict[str, str] = {}
        self._language = "en"

    def show(self, lines: tuple[AgendaLine, ...], board: Board | None, language: str) -> None:
        self.beginResetModel()
        self._lines, self._language = lines, language
        self._results = {item.item: item.outcome_label for item in board.items} if board else {}
        self.endResetModel()

    def line(self, at: int) -> AgendaLine | None:
        return self._lines[at] if 0 <= at < len(self._lines) else None

    def index_of(self, item: str) -> int:
        return next((i for i, each in enumerate(self._lines) if each.item == item), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            translate("Consultation", "Item"),
            translate("Consultation", "Our position"),
            translate("Consultation", "Result"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return f"{line.title}\n{line.text}"
        spoken = (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        if role in spoken and index.column() == 1 and line.my_position:
            return position_words(line.my_position, self._language)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match index.column():
            case 0:
                return f"{line.item} · {line.text or line.title}".replace("\n", " ")
            case 1:
                mark = theme.POSITIONS[line.my_position].mark if line.my_position in theme.POSITIONS else ""
                words = f"{mark} {line.my_position}" if line.my_position else "–"
                return (
                    translate("Consultation", "{position} (text changed)").format(position=words)
                    if line.stale
                    else words
                )
            case _:
                return self._results.get(line.item, "")


class MatrixModel(QAbstractTableModel):
    """Organizations by items, one code a cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None

    def show(self, board: Board | None) -> None:
        self.beginResetModel()
        self._board = board
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._board is None else len(self._board.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() or self._board is None else len(self._board.items)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self._board is None or section < 0:
            return None
        if orientation == Qt.Orientation.Horizontal and section < len(self._board.items):
            item = self._board.items[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return str(item.number or item.item)
            return f"{item.title}\n{item.sentence}" if role == Qt.ItemDataRole.ToolTipRole else None
        if orientation == Qt.Orientation.Vertical and section < len(self._board.rows):
            held = self._board.rows[section]
            if role == Qt.ItemDataRole.DisplayRole:
                return held.organization
            return held.name if role == Qt.ItemDataRole.ToolTipRole else None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or self._board is None:
            return None
        held = self._board.rows[index.row()]
        status = held.statuses[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return status
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            item = self._board.items[index.column()]
            words = position_words(status, self._board.language)
            condition = item.ballot.condition_of(held.organization)
            return ": ".join(
                part for part in (held.name, str(item.number or item.item), words, condition) if part
            )
        return None


class CellDelegate(QStyledItemDelegate):
    """Paints a position as the pictures do."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        area = QRectF(option.rect)
        painter.translate(area.topLeft())
        size = QSizeF(area.size())
        sheet = drawing.Sheet(painter, size, theme.current(), rtl=False, font=option.font)
        code = str(index.data() or "")
        drawing.draw_cell(sheet, 2, 2, size.width() - 4, size.height() - 4, code)
        if option.state & QStyle.StateFlag.State_HasFocus or option.state & QStyle.StateFlag.State_Selected:
            sheet.box(1, 1, size.width() - 2, size.height() - 2, "", edge=theme.current().accent)
        painter.restore()

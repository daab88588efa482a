# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tables of a consultation: its items, and the matrix of organizations, as models over frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import (
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
from desktop.table_model import TableModel

if TYPE_CHECKING:
    from consensus.board import Board, BoardRow
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


class ItemsModel(TableModel["AgendaLine"]):
    """The items of a consultation: number, title, our position, result in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Consultation", "Item"),
            translate("Consultation", "Our position"),
            translate("Consultation", "Result"),
        ))  # fmt: skip
        self._results: dict[str, str] = {}
        self._language = "en"

    def show(self, lines: tuple[AgendaLine, ...], board: Board | None, language: str) -> None:
        self._language = language
        self._results = {item.item: item.outcome_label for item in board.items} if board else {}
        self.put(lines)

    def index_of(self, item: str) -> int:
        return next((i for i, each in enumerate(self._rows) if each.item == item), -1)

    def tip(self, row: AgendaLine, column: int) -> str:
        if column == 0:
            return f"{row.title}\n{row.text}"
        return self.spoken(row, column) or self.cell(row, column)

    def spoken(self, row: AgendaLine, column: int) -> str | None:
        return position_words(row.my_position, self._language) if column == 1 and row.my_position else None

    def cell(self, row: AgendaLine, column: int) -> str:
        match column:
            case 0:
                return f"{row.item} · {row.text or row.title}".replace("\n", " ")
            case 1:
                mark = theme.POSITIONS[row.my_position].mark if row.my_position in theme.POSITIONS else ""
                words = f"{mark} {row.my_position}" if row.my_position else "–"
                return (
                    translate("Consultation", "{position} (text changed)").format(position=words)
                    if row.stale
                    else words
                )
            case _:
                return self._results.get(row.item, "")


class MatrixModel(TableModel["BoardRow"]):
    """Organizations by items, one code a cell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._board: Board | None = None

    def show(self, board: Board | None) -> None:
        self._board = board
        items = board.items if board else ()
        self.put(board.rows if board else (), tuple(str(item.number or item.item) for item in items))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if self._board is None or section < 0:
            return None
        if orientation == Qt.Orientation.Vertical:
            held = self.row(section)
            if held is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                return None
            return held.organization if role == Qt.ItemDataRole.DisplayRole else held.name
        if role == Qt.ItemDataRole.ToolTipRole and section < len(self._board.items):
            item = self._board.items[section]
            return f"{item.title}\n{item.sentence}"
        return super().headerData(section, orientation, role)

    def cell(self, row: BoardRow, column: int) -> str:
        return row.statuses[column]

    def tip(self, row: BoardRow, column: int) -> str:
        assert self._board is not None
        item = self._board.items[column]
        words = position_words(row.statuses[column], self._board.language)
        condition = item.ballot.condition_of(row.organization)
        return ": ".join(part for part in (row.name, str(item.number or item.item), words, condition) if part)

    def spoken(self, row: BoardRow, column: int) -> str:
        return self.tip(row, column)


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

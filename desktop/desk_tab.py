# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the tabs of the desk share: a way to the workspace, and a column of cards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.growing import GrowingColumn
from desktop.parts import (
    scrolled,
)

if TYPE_CHECKING:
    from sync.workspace import Workspace


if TYPE_CHECKING:
    from desktop.desk import Desk

CARDS_WIDE = 940
"""logical pixels: a line of words is not read across a whole screen"""


class Tab(QWidget):
    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, theme.SPACE_3, 0, 0)
        self.body.setSpacing(theme.SPACE_3)

    @property
    def workspace(self) -> Workspace:
        return self.desk.context.workspace

    def growing_cards(self) -> GrowingColumn:
        """This is a column of cards that comes in turns."""
        cards = self.column_of_cards()
        cards.addStretch(1)
        return GrowingColumn(cards, self.desk.context.jobs)

    def column_of_cards(self) -> QVBoxLayout:
        inner = QWidget()
        cards = QVBoxLayout(inner)
        cards.setContentsMargins(0, 0, theme.SPACE_2, 0)
        cards.setSpacing(theme.SPACE_2)
        inner.setMaximumWidth(theme.scaled(CARDS_WIDE))
        self.body.addWidget(scrolled(inner), 1)
        return cards

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk: what the workbooks of the offices left in doubt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop.desk_tab import Tab
from desktop.review_screen import ReviewPanel

if TYPE_CHECKING:
    from desktop.desk import Desk


class ReviewTab(Tab):
    """The same panel that an office has as a page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.panel = ReviewPanel(desk.context)
        self.panel.told.connect(desk.told)
        self.panel.changed.connect(desk.changed)
        self.body.addWidget(self.panel, 1)

    def refresh(self) -> None:
        self.panel.refresh()
        QTimer.singleShot(0, self.panel.table, self.panel.table.setFocus)

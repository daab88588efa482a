# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Memory is looked through for circles of dead objects on the window's thread alone.

Left to itself the interpreter does so on whatever thread has just made an object, mostly one that works; and a part of
the window that goes there goes while Qt may be painting it.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 1_000


class Collector(QObject):
    """Does what the interpreter would, as often, between two turns of the window; nobody else collects any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=EVERY_MS)
        timer.setTimerType(Qt.TimerType.CoarseTimer)
        timer.timeout.connect(self.look)
        timer.start()

    def look(self) -> None:
        """This looks through the objects of the oldest age of which enough have come since the last time."""
        due = [
            age
            for age, (count, limit) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > limit
        ]
        if due:
            gc.collect(due[-1])

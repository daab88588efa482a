# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The choice of how many root keys sign together, out of those that are named."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.fields import Wheelless

translate = QCoreApplication.translate


class Threshold(Wheelless):
    """Invariant: it says two unless somebody chose another number, and never more than there are keys."""

    def __init__(self) -> None:
        super().__init__()
        self._chosen = 2
        self.setAccessibleName(translate("Roots", "How many sign together"))
        self.activated.connect(self._choose)
        self.fit(0)

    def value(self) -> int:
        return self.currentIndex() + 1

    def fit(self, count: int) -> None:
        """So many keys are named now."""
        count = max(1, count)
        if count != self.count():
            self.clear()
            words = translate("Roots", "{threshold} of {count}")
            self.addItems([words.format(threshold=number, count=count) for number in range(1, count + 1)])
        self.setCurrentIndex(min(self._chosen, count) - 1)

    def _choose(self, index: int) -> None:
        self._chosen = index + 1

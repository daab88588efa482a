# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Choosing from a list by typing any part of an entry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QListView


def complete_by_any_part(field: QComboBox) -> QCompleter:
    """This lets an editable field offer what holds the letters typed, wherever they stand in it."""
    completer = field.completer()
    assert completer is not None
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setPopup(_Offered(field))
    return completer


class _Offered(QListView):
    """The list under the field: a window of its own, so it puts on what the window of the field wears."""

    def __init__(self, field: QComboBox) -> None:
        super().__init__()
        self._field = field

    def sizeHintForRow(self, row: int) -> int:
        """What is asked before the list is shown, and what the style sheet changes."""
        worn = self._field.window().styleSheet()
        if self.styleSheet() != worn:
            self.setStyleSheet(worn)
        return super().sizeHintForRow(row)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The text of an agenda item, with what it is: official, working, or not there yet.

Rule: no text of an item is shown anywhere without these words under it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt

from desktop.parts import Card, label

if TYPE_CHECKING:
    from sync.values import AgendaLine

translate = QCoreApplication.translate


class ItemTextCard(Card):
    """Shows one item's text in the text's own direction."""

    def __init__(self, line: AgendaLine | None = None) -> None:
        super().__init__()
        self._words, self._status = label("", selectable=True), label("", "small")
        self.add(self._words, self._status)
        if line is not None:
            self.tell(line)

    def tell(self, line: AgendaLine) -> None:
        self._words.setText(line.text or "–")
        rtl = line.text_language == "ar"
        self._words.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        self._status.setText(_status_words(line))

    def words(self) -> str:
        return self._words.text()

    def status_words(self) -> str:
        return self._status.text()


def _status_words(line: AgendaLine) -> str:
    match line.text_status:
        case "official":
            said = translate("Consultation", "Official text ({language})")
        case "unofficial":
            said = translate("Consultation", "Working text, not official ({language})")
        case _:
            said = translate("Consultation", "The official text has not been put in yet ({language})")
    return said.format(language=line.text_language)

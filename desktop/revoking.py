# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The fields by which a device is revoked: why, and up to which file its word still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from desktop import theme
from desktop.parts import column, label, when

if TYPE_CHECKING:
    from sync.values import RevocationChoice

translate = QCoreApplication.translate


class RevokeFields(QWidget):
    """Reason and end; what the chosen end does is said below before anything is written."""

    def __init__(self, question: str, choices: tuple[RevocationChoice, ...]) -> None:
        super().__init__()
        self._choices = choices
        self.reason = QLineEdit()
        self.reason.setAccessibleName(translate("Desk", "Why"))
        self.end = QComboBox()
        self.end.setAccessibleName(translate("Desk", "What still counts"))
        for choice in choices:
            self.end.addItem(_words(choice, whole=choice is choices[0]))
        self._effect = label("", "note")
        body = column(
            label(question),
            self.reason,
            label(translate("Desk", "What still counts")),
            self.end,
            self._effect,
            spacing=theme.SPACE_2,
        )
        body.setContentsMargins(0, 0, 0, 0)
        self.setLayout(body)
        self.setFocusProxy(self.reason)
        self.end.currentIndexChanged.connect(self._say_effect)
        self._say_effect()

    @property
    def why(self) -> str:
        return self.reason.text().strip()

    @property
    def choice(self) -> RevocationChoice:
        return self._choices[max(0, self.end.currentIndex())]

    def _say_effect(self) -> None:
        choice = self.choice
        said = [translate("Desk", "%n entry(ies) will say nothing any more. They are kept.", "", choice.silenced)] if choice.silenced else []  # fmt: skip
        said += [
            translate("Desk", "Round {number} of {consultation} counted some of them: reopen it and close it again.").format(
                number=number, consultation=name
            )
            for name, number in choice.rounds
        ]  # fmt: skip
        self._effect.setText("\n".join(said))
        self._effect.setVisible(bool(said))


def _words(choice: RevocationChoice, *, whole: bool) -> str:
    if whole:
        return translate("Desk", "Everything received so far")
    if choice.received is None:
        return translate("Desk", "Nothing of it")
    return translate("Desk", "What came up to the file of {when}: %n entry(ies)", "", choice.entries).format(
        when=when(choice.received)
    )

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Fields for what only the person should know: a passphrase once, or a new one twice the same.

What was typed is taken out of the field as soon as it was used.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop import theme
from desktop.parts import column, label

translate = QCoreApplication.translate


class SecretField(QWidget):
    """One passphrase, hidden unless shown; with `twice` a second field that must say the same."""

    entered = Signal()

    def __init__(self, words: str, *, twice: bool = False) -> None:
        super().__init__()
        self.first = self._line(words)
        self.again = self._line(translate("Secret", "The same once more"))
        self.message = label("", "problem")
        self.message.hide()
        show = QCheckBox(translate("Secret", "Show it"))
        show.toggled.connect(self._show)
        title = label(words, "question")
        title.setBuddy(self.first)
        layout = column(title, self.first, spacing=theme.SPACE_1)
        if twice:
            layout.addWidget(self.again)
        layout.addWidget(show)
        layout.addWidget(self.message)
        self.setLayout(layout)
        self._twice = twice
        self.setFocusProxy(self.first)

    def value(self) -> str:
        """This is what was typed; empty, with a sentence under the field, when it cannot be used yet."""
        typed = self.first.text()
        if not typed:
            return self._say(translate("Secret", "! Type the passphrase."))
        if self._twice and typed != self.again.text():
            return self._say(translate("Secret", "! The two fields do not say the same."))
        self.message.hide()
        return typed

    def clear(self) -> None:
        self.first.clear()
        self.again.clear()
        self.message.hide()

    def _say(self, words: str) -> str:
        self.message.setText(words)
        self.message.show()
        self.first.setFocus()
        return ""

    def _line(self, words: str) -> QLineEdit:
        made = QLineEdit()
        made.setEchoMode(QLineEdit.EchoMode.Password)
        made.setAccessibleName(words)
        made.setPlaceholderText(words)
        made.returnPressed.connect(self.entered)
        return made

    def _show(self, on: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
        self.first.setEchoMode(mode)
        self.again.setEchoMode(mode)

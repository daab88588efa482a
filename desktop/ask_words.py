# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One small dialog that asks for several lines of words.

Rule: Tab goes on from the field to the buttons; the toolkit's own dialog would write a tab into the words.
"""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QPlainTextEdit, QWidget


def ask_words(parent: QWidget, title: str, asked: str, words: str = "") -> tuple[str, bool]:
    """This asks a person and says what was written, and whether it is meant."""
    dialog = QInputDialog(parent)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(asked)
    dialog.setTextValue(words)
    for field in dialog.findChildren(QPlainTextEdit):
        field.setTabChangesFocus(True)
        field.setAccessibleName(asked or title)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        field.setFocus()
    try:
        return (dialog.textValue(), True) if dialog.exec() else ("", False)
    finally:
        dialog.deleteLater()

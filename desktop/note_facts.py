# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What only the secretariat can supply for a note: symbol, introduction, general and closing paragraphs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.parts import button, label, row

if TYPE_CHECKING:
    from consensus.note_text import NoteFacts

translate = QCoreApplication.translate


class NoteFactsPanel(QWidget):
    """Folded until it is wanted; one blank line between paragraphs."""

    supplied = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        theme.role(self, "clear")
        self._issued: object = None
        self.symbol, self.job = QLineEdit(), QLineEdit()
        self.introduction, self.general, self.closing = (_paragraphs_field() for _ in range(3))
        form = QFormLayout()
        form.setSpacing(theme.SPACE_2)
        for words, field in (
            (translate("Desk", "Symbol of the document"), self.symbol),
            (translate("Desk", "Job number"), self.job),
            (translate("Desk", "Introduction"), self.introduction),
            (translate("Desk", "General comments that open the section"), self.general),
            (translate("Desk", "General comments that close it"), self.closing),
        ):
            field.setAccessibleName(words)
            form.addRow(words, field)
        hint = translate(
            "Desk",
            "A blank line begins a new paragraph. The note is composed anew; edits of it are left aside.",
        )
        self.inner = QWidget()
        theme.role(self.inner, "clear")
        body = QVBoxLayout(self.inner)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(form)
        body.addWidget(label(hint, "small"))
        body.addLayout(
            row(button(translate("Desk", "Put this into the note"), self._supply, writes=True), None)
        )
        self.inner.hide()
        unfold = button(
            translate("Desk", "What the secretariat supplies…"), self._turn, role="link", writes=True
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(unfold, None))
        layout.addWidget(self.inner)

    def show_facts(self, facts: NoteFacts) -> None:
        self._issued = facts.issued
        self.symbol.setText(facts.symbol)
        self.job.setText(facts.job_number)
        for field, held in (
            (self.introduction, facts.introduction),
            (self.general, facts.general),
            (self.closing, facts.closing),
        ):
            field.setPlainText("\n\n".join(held))

    def facts(self) -> NoteFacts:
        from datetime import date

        from consensus.note_text import NoteFacts, paragraphs_of

        return NoteFacts(
            issued=self._issued if isinstance(self._issued, date) else None,
            symbol=self.symbol.text().strip(),
            job_number=self.job.text().strip(),
            introduction=paragraphs_of(self.introduction.toPlainText()),
            general=paragraphs_of(self.general.toPlainText()),
            closing=paragraphs_of(self.closing.toPlainText()),
        )

    def _turn(self) -> None:
        self.inner.setVisible(self.inner.isHidden())

    def _supply(self) -> None:
        self.supplied.emit(self.facts())


def _paragraphs_field() -> QTextEdit:
    field = QTextEdit()
    field.setAcceptRichText(False)
    field.setTabChangesFocus(True)
    field.setMaximumHeight(110)
    return field

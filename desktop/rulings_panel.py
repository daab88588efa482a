# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the chair and the editor may rule on an item: a step of an objection, another grade for the note.

Each panel stands in the card it is about, folded until it is wanted; it reports the ruling and enters nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop import pictures, theme
from desktop.fields import Wheelless
from desktop.parts import button, label, row

if TYPE_CHECKING:
    from consensus.board import Board, ItemBoard
    from consensus.objections import Objection

translate = QCoreApplication.translate


class _Panel(QWidget):
    """A link that unfolds a choice, a line of words and one button."""

    ruled = Signal(object)

    def __init__(self, unfold: str) -> None:
        super().__init__()
        theme.role(self, "clear")
        self.open = button(unfold, self._toggle, role="link")
        self.inner = QWidget()
        theme.role(self.inner, "clear")
        self.body = QVBoxLayout(self.inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.SPACE_2)
        self.choice = Wheelless()
        self.words = QLineEdit()
        self.said = label("", "attention")
        self.said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.open, None))
        layout.addWidget(self.inner)
        self.inner.hide()

    def _toggle(self) -> None:
        self.inner.setVisible(self.inner.isHidden())
        if not self.inner.isHidden():
            self.choice.setFocus()

    def _finish(self, act: str, rule: Callable[[], None]) -> None:
        self.enter = button(act, rule)
        self.body.addWidget(self.choice)
        self.body.addWidget(self.words)
        self.body.addWidget(self.said)
        self.body.addLayout(row(self.enter, None))
        self.words.returnPressed.connect(rule)

    def refuse(self, words: str) -> None:
        self.said.setText(words)
        self.said.show()


class ObjectionPanel(_Panel):
    """The next step of one objection; a resolution by change names the text that stands now."""

    def __init__(self, held: Objection, board: Board, present_text: str) -> None:
        super().__init__(translate("Consultation", "Enter what became of it…"))
        self.held = held
        self.answer = present_text if present_text != held.objected_text else ""
        named = pictures.objection_words(board.language)
        for state in held.next_states:
            self.choice.addItem(named[state], state)
        self.choice.setAccessibleName(translate("Consultation", "What became of the objection"))
        self.words.setPlaceholderText(translate("Consultation", "Words of the chair, kept with the act"))
        self.words.setAccessibleName(translate("Consultation", "Words of the chair"))
        self._finish(translate("Consultation", "Enter it, signed"), self.rule)

    def rule(self) -> None:
        from consensus.objections import LIFE, ObjectionAct

        state = next(each for each in LIFE if each == self.choice.currentData())
        by_change = state == "resolved_by_change"
        if by_change and not self.answer:
            self.refuse(
                translate(
                    "Consultation",
                    "The text has not changed since the objection. Change it first; then it can be the answer.",
                )
            )
            return
        self.ruled.emit(
            ObjectionAct(
                self.held.item,
                self.held.organization,
                state,
                note=self.words.text().strip(),
                text_hash=self.answer if by_change else "",
            )
        )


class GradePanel(_Panel):
    """Another grade for the note, with its reason; the computed one can be put back."""

    def __init__(self, item: ItemBoard, board: Board) -> None:
        from consensus.explain import label as say
        from consensus.grade import GRADES

        super().__init__(translate("Consultation", "Set another grade for the note…"))
        self.item = item
        computed = say("grade", item.grading.computed, board.language)
        self.choice.addItem(translate("Consultation", "As computed: {grade}").format(grade=computed), "")
        for grade in GRADES:
            if grade != item.grading.computed:
                self.choice.addItem(say("grade", grade, board.language), grade)
        chosen = item.grading.grade if item.grading.override_reason else ""
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)))
        self.choice.setAccessibleName(translate("Consultation", "Grade for the note"))
        self.words.setText(item.grading.override_reason)
        self.words.setPlaceholderText(translate("Consultation", "Why; it is printed in the annex"))
        self.words.setAccessibleName(translate("Consultation", "Reason"))
        self._finish(translate("Consultation", "Set this grade, signed"), self.rule)

    def rule(self) -> None:
        from consensus.grade import GRADES, GradeRuling

        grade = next((each for each in GRADES if each == self.choice.currentData()), None)
        reason = self.words.text().strip()
        if grade is not None and not reason:
            self.refuse(translate("Consultation", "Write why the editor chooses another grade."))
            return
        number = self.item.history[-1].number
        self.ruled.emit(GradeRuling(self.item.item, number, grade, reason if grade else ""))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk: the consolidated note, composed from the records, edited by paragraph, written as .docx."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QInputDialog,
    QWidget,
)

from desktop.desk_tab import Tab
from desktop.fields import Wheelless
from desktop.parts import (
    Card,
    button,
    clear_layout,
    label,
    problem_words,
    row,
)
from forms.problem import Problem

if TYPE_CHECKING:
    from consensus.note import Note

    from desktop.desk import Desk


translate = QCoreApplication.translate
Index = QModelIndex | QPersistentModelIndex


class NoteTab(Tab):
    """The consolidated note: composed from the records, edited by paragraph, written as .docx."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.note: Note | None = None
        self.language = Wheelless()
        self.language.setAccessibleName(translate("Desk", "Language of the note"))
        from desktop.preferences import LANGUAGES

        for code, name in LANGUAGES.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(desk.context.language))
        self.language.activated.connect(lambda _i: self.refresh())
        self.annexes = QCheckBox(translate("Desk", "With internal annexes"))
        write = button(
            translate("Desk", "Write the note (.docx)…"), self.choose_file, role="primary", icon="file"
        )
        fresh = button(translate("Desk", "Compose it anew"), lambda: self.refresh(fresh=True), role="link")
        self.body.addLayout(row(write, self.language, self.annexes, None, fresh))
        self._findings = label("", "attention")
        self._findings.hide()
        self.body.addWidget(self._findings)
        self._cards = self.column_of_cards()

    def refresh(self, *, fresh: bool = False) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        language = str(self.language.currentData())
        self.desk.context.jobs.run(
            lambda: workspace.note(consultation, language, fresh=fresh), self.show_note, failed=self._no_note
        )

    def _no_note(self, problem: Problem) -> None:
        self.note = None
        clear_layout(self._cards)
        self._cards.addWidget(label(problem_words(problem), "muted"))
        self._cards.addStretch(1)

    def show_note(self, note: Note) -> None:
        self.note = note
        clear_layout(self._cards)
        for piece in note_lines(note):
            self._cards.addWidget(self._line(piece))
        self._cards.addStretch(1)

    def _line(self, piece: NoteLine) -> QWidget:
        if piece.paragraph_id is None:
            return label(piece.words, piece.role or "lead")
        card = Card()
        said = label(f"{piece.number}.  {piece.words}" if piece.number else piece.words, selectable=True)
        edit = button(translate("Desk", "Edit"), lambda: self._edit(piece), role="link")
        edit.setAccessibleDescription(piece.words[:80])
        line = row(said, edit)
        line.setStretch(0, 1)
        card.add(line)
        return card

    def _edit(self, piece: NoteLine) -> None:
        text, sure = QInputDialog.getMultiLineText(
            self, translate("Desk", "Edit the paragraph"), "", piece.words
        )
        if sure and self.note is not None and piece.paragraph_id is not None and text.strip():
            self.keep(self.note.edit(piece.paragraph_id, text.strip()))

    def keep(self, note: Note) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.show_note(note)
        self.desk.context.jobs.run(
            lambda: workspace.save_note(consultation, note),
            lambda _none: self.desk.told.emit(translate("Desk", "✓ The edited note is kept.")), owner=self,
        )  # fmt: skip

    def choose_file(self) -> None:
        start = str(Path(self.desk.context.preferences.last_folder) / "note.docx")
        chosen, _kind = QFileDialog.getSaveFileName(
            self, translate("Desk", "Write the note"), start, "Word (*.docx)"
        )
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        if self.note is None:
            return
        workspace, note, annexes = self.workspace, self.note, self.annexes.isChecked()
        self.desk.context.jobs.run(lambda: workspace.write_note(path, note, annexes=annexes), self._written)

    def _written(self, paths: tuple[Path, ...]) -> None:
        self.desk.told.emit(translate("Desk", "✓ Saved: {path}").format(path=str(paths[0])))


@dataclass(frozen=True, slots=True)
class NoteLine:
    words: str
    role: str = ""
    number: int | None = None
    paragraph_id: str | None = None


def note_lines(note: Note) -> tuple[NoteLine, ...]:
    """This is the note as lines to read: headings, and paragraphs that can be edited."""
    raise NotImplementedError

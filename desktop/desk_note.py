# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk: the consolidated note, composed from the records, edited by paragraph, written as .docx."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QInputDialog,
    QWidget,
)

from desktop import theme
from desktop.ask_files import ask_save
from desktop.ask_words import ask_words
from desktop.desk_tab import Tab
from desktop.fields import Wheelless
from desktop.growing import Part
from desktop.note_facts import NoteFactsPanel
from desktop.parts import (
    Card,
    button,
    finding_words,
    label,
    many_words,
    problem_words,
    row,
)
from forms.problem import Problem

if TYPE_CHECKING:
    from consensus.note_text import Note, NoteFacts, Paragraph
    from desktop.desk import Desk


translate = QCoreApplication.translate
FINDINGS_SHOWN = 3
NAMED = "note.names-organization"


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
            translate("Desk", "Write the note (.docx, .pdf)…"), self.choose_file, role="primary", icon="file"
        )
        fresh = button(
            translate("Desk", "Compose it anew"), lambda: self.refresh(fresh=True), role="link", writes=True
        )
        self.facts = NoteFactsPanel()
        self.facts.supplied.connect(self.supply)
        self.body.addLayout(row(write, self.language, self.annexes, None, fresh))
        self.body.addWidget(self.facts)
        self._findings = label("", "note", selectable=True)
        self._findings.hide()
        self.body.addWidget(self._findings)
        self._lines = self.growing_cards()

    def refresh(self, *, fresh: bool = False) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        language = str(self.language.currentData())
        self.desk.context.jobs.run(
            lambda: (workspace.note_facts(consultation, language), workspace.note(consultation, language, fresh=fresh)),
            self._show_both, failed=self._no_note,
        )  # fmt: skip

    def _show_both(self, found: tuple[NoteFacts, Note]) -> None:
        self.facts.show_facts(found[0])
        self.show_note(found[1])

    def supply(self, facts: NoteFacts) -> None:
        """This keeps what the secretariat supplies and composes the note with it."""
        workspace, consultation = self.workspace, self.desk.consultation()
        language = str(self.language.currentData())
        self.desk.context.jobs.run(
            lambda: workspace.save_note_facts(consultation, facts, language),
            lambda _none: self.refresh(fresh=True), owner=self,
        )  # fmt: skip

    def _no_note(self, problem: Problem) -> None:
        self.note = None
        words = problem_words(problem)
        self._lines.show([Part("", words, partial(label, words, "muted"))])

    def show_note(self, note: Note) -> None:
        self.note = note
        self._show_findings(note)
        named = {each.place for each in note.findings if each.code == NAMED}
        self._lines.show([
            Part(each.key or (each.role, each.words), (each, str(each.number) in named), partial(self._line, each))
            for each in note_lines(note)
        ])  # fmt: skip

    def _show_findings(self, note: Note) -> None:
        """What keeps the note from leaving: the first few in words, the others counted."""
        words = ["! " + finding_words(finding) for finding in note.findings]
        more = len(words) - FINDINGS_SHOWN
        if more > 0:
            words = [*words[:FINDINGS_SHOWN], translate("Desk", "and %n more", "", more)]
        self._findings.setText("\n".join(words))
        self._findings.setToolTip("\n".join("! " + finding_words(finding) for finding in note.findings))
        self._findings.setVisible(bool(words))

    def _line(self, piece: NoteLine) -> QWidget:
        if not piece.key:
            if piece.role == "title":
                return label(piece.words, piece.role, selectable=True)
            return many_words(piece.words, piece.role)
        card = Card()
        said = many_words(f"{piece.number}.  {piece.words}")
        card.add(said, self._acts(piece))
        return card

    def _acts(self, piece: NoteLine) -> QHBoxLayout:
        words = {
            "edit": translate("Desk", "Edit"), "up": translate("Desk", "Move up"),
            "down": translate("Desk", "Move down"), "restore": translate("Desk", "As it was composed"),
            "add": translate("Desk", "Add below"), "away": translate("Desk", "Take out"),
            "allow": translate("Desk", "Allow the name…"),
        }  # fmt: skip
        source = label(
            translate("Desk", "from %n answer(s)", "", piece.sources) if piece.sources else "", "small"
        )
        acts = row(source, None, spacing=theme.SPACE_1)
        named = ("allow",) if self.note is not None and named_in(self.note, piece) else ()
        for name in ("edit", "up", "down", "add", "away", *(("restore",) if piece.edited else ()), *named):
            act = button(words[name], partial(self._act, name, piece), role="link", writes=True)
            act.setAccessibleDescription(f"{piece.number}. {piece.words[:80]}")
            acts.addWidget(act)
        return acts

    def _act(self, what: str, piece: NoteLine) -> None:
        if self.note is None:
            return
        match what:
            case "edit":
                self._edit(piece)
            case "up":
                self.keep(self.note.move(piece.key, max(0, piece.place - 1)))
            case "down":
                self.keep(self.note.move(piece.key, piece.place + 1))
            case "restore":
                self.keep(self.note.restore(piece.key))
            case "add":
                self._add_below(piece)
            case "away":
                self.keep(self.note.remove(piece.key))
            case "allow":
                self._allow(piece)

    def _edit(self, piece: NoteLine) -> None:
        title = translate("Desk", "Edit the paragraph")
        text, sure = ask_words(self, title, "", piece.words)
        if sure and self.note is not None and text.strip() and text.strip() != piece.words:
            self.keep(self.note.edit(piece.key, text.strip()))

    def _add_below(self, piece: NoteLine) -> None:
        title = translate("Desk", "Add a paragraph")
        text, sure = ask_words(self, title, "", "")
        if sure and text.strip():
            self.add_below(piece.key, text.strip())

    def add_below(self, key: str, text: str) -> None:
        """A paragraph in a person's own words after that one; it traces to nothing, and says so."""
        if self.note is None:
            return
        taken = {paragraph.key for paragraph in self.note.paragraphs}
        number = next(n for n in range(1, len(taken) + 2) if f"written/{n}" not in taken)
        self.keep(self.note.insert(key, text, key=f"written/{number}"))

    def _allow(self, piece: NoteLine) -> None:
        title = translate("Desk", "Allow the name")
        asked = translate("Desk", "Why this paragraph may name it; the reason is kept with the note.")
        reason, sure = QInputDialog.getText(self, title, asked)
        if sure and reason.strip():
            self.allow(piece, reason.strip())

    def allow(self, piece: NoteLine, reason: str) -> None:
        """The organizations named in this paragraph may be, for a recorded reason."""
        if self.note is not None:
            note = self.note
            for organization in named_in(note, piece):
                note = note.allow_name(piece.key, organization, reason)
            self.keep(note)

    def keep(self, note: Note) -> None:
        workspace, consultation = self.workspace, self.desk.consultation()
        self.show_note(note)
        self.desk.context.jobs.run(
            lambda: workspace.save_note(consultation, note),
            lambda _none: self.desk.told.emit(translate("Desk", "✓ The edited note is kept.")), owner=self,
        )  # fmt: skip

    def choose_file(self) -> None:
        chosen = ask_save(
            self,
            translate("Desk", "Write the note"),
            "note.docx",
            "Word (*.docx);;PDF (*.pdf)",
            preferences=self.desk.context.preferences,
        )
        if chosen:
            self.write(chosen)

    def write(self, path: Path) -> None:
        if self.note is None:
            return
        workspace, note, annexes = self.workspace, self.note, self.annexes.isChecked()
        if path.suffix.lower() == ".pdf":
            self._write_pdf(path, note, annexes=annexes)
            return
        self.desk.context.jobs.run(lambda: workspace.write_note(path, note, annexes=annexes), self._written)

    def _write_pdf(self, path: Path, note: Note, *, annexes: bool) -> None:
        """Here and not in a lane: Qt lays text out where the window is."""
        from desktop.note_pdf import write_note_pdf

        try:
            self._written((write_note_pdf(path, note, internal=annexes),))
        except Problem as problem:
            self.desk.context.jobs.problem_met.emit(problem)

    def _written(self, paths: tuple[Path, ...]) -> None:
        self.desk.told.emit(translate("Desk", "✓ Saved: {path}").format(path=str(paths[0])))


def named_in(note: Note, piece: NoteLine) -> tuple[str, ...]:
    """The organizations that this paragraph names and may not."""
    return tuple(
        str(finding.facts["organization"])
        for finding in note.findings
        if finding.code == NAMED and finding.place == f"{piece.number}"
    )


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One line to read: a heading or a text (no key), or a numbered paragraph that can be worked on."""

    words: str
    role: str = ""
    key: str = ""
    number: int = 0
    place: int = 0
    sources: int = 0
    edited: bool = False


def note_lines(note: Note) -> tuple[NoteLine, ...]:
    """This is the note as lines to read: headings, official texts, and paragraphs in their order."""
    numbers = note.numbers

    def lines(paragraphs: tuple[Paragraph, ...]) -> Iterator[NoteLine]:
        for place, each in enumerate(paragraphs):
            yield NoteLine(each.text, "", each.key, numbers[each.key], place, len(each.trace), each.is_edited)

    found = [NoteLine(note.masthead.title, "title"), NoteLine(note.masthead.draft, "attention")]
    found += [NoteLine(note.headings[0], "lead"), *lines(note.introduction)]
    found += [NoteLine(note.headings[1], "lead"), *lines(note.general), NoteLine(note.headings[2], "lead")]
    for block in note.blocks:
        found += [
            NoteLine(block.heading, "question"),
            NoteLine(block.text, "muted"),
            *lines(block.paragraphs),
        ]
    return tuple(each for each in found if each.words)

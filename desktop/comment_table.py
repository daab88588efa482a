# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO comment table in the window: written for those who work in Word or Excel, taken back with what they wrote.

Stands under the comments of the desk; an office drops a filled table on the exchange screen like any file.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.ask_files import ask_open, ask_save
from desktop.parts import Context, button, finding_words, label, row

if TYPE_CHECKING:
    from sync._comment_tables import TakenComments

translate = QCoreApplication.translate
KINDS = "Word (*.docx);;Excel (*.xlsx)"
SHOWN = 12
"""findings that are told in the window; all of them are told by the command line"""


class CommentTableActs(QWidget):
    """Two acts, and what the second found."""

    told = Signal(str)
    changed = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.consultation = ""
        self.write = button(
            translate("Comments", "Write the ISO comment table…"), self.choose_write, role="link"
        )
        self.take = button(
            translate("Comments", "Take a filled table…"), self.choose_take, role="link", writes=True
        )
        self.found = label("", "note", selectable=True)
        self.found.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.found)
        layout.addLayout(row(self.write, self.take, None))

    def choose_write(self) -> None:
        chosen = ask_save(
            self,
            translate("Comments", "Save as"),
            f"{self.consultation}-comments.docx",
            KINDS,
            preferences=self.context.preferences,
        )
        if chosen:
            self.write_table(chosen)

    def write_table(self, path: Path) -> None:
        workspace, consultation, language = self.context.workspace, self.consultation, self.context.language
        words = translate(
            "Comments", "✓ {path} is written. Fill in its last column, beginning with what was decided."
        ).format(path=path.name)
        self.context.jobs.run(
            lambda: workspace.write_comment_table(path, consultation, language),
            lambda _path: self.told.emit(words), owner=self,
        )  # fmt: skip

    def choose_take(self) -> None:
        title = translate("Comments", "Take a filled table")
        chosen = ask_open(self, title, "Word, Excel (*.docx *.xlsx)", preferences=self.context.preferences)
        if chosen:
            self.take_table(chosen)

    def take_table(self, path: Path) -> None:
        workspace, consultation, language = self.context.workspace, self.consultation, self.context.language
        self.context.jobs.run_long(
            translate("Comments", "Taking the table"),
            lambda _p: workspace.take_comment_table(path, consultation, language), self._taken, owner=self,
        )  # fmt: skip

    def _taken(self, taken: TakenComments) -> None:
        parts = (
            translate("Comments", "✓ %n comment(s) added", "", taken.added),
            translate("Comments", "%n already present", "", taken.already_present),
            translate("Comments", "%n answer(s) entered", "", taken.answered),
        )
        self.told.emit("  ·  ".join(parts))
        lines = [finding_words(each) for each in taken.findings[:SHOWN]]
        if len(taken.findings) > SHOWN:
            lines.append(translate("Comments", "and %n more row(s)", "", len(taken.findings) - SHOWN))
        self.found.setText("\n".join(lines))
        self.found.setVisible(bool(lines))
        self.changed.emit(taken.changes)

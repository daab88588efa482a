# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Settings, recovery: three sheets of paper of which two open the organization's recovery backups.

The sheet is a PDF with a page for each of three people; the key counts only once it is written.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal

from desktop.ask_files import PDF, ask_save
from desktop.paper_pdf import write_pdf
from desktop.parts import Card, Context, button, day, label, number, row

if TYPE_CHECKING:
    from sync.values import BackupReport

translate = QCoreApplication.translate


class RecoveryCard(Card):
    told = Signal(str)
    made = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._state = label("")
        self.sheet = button(
            translate("Recovery", "Make the recovery sheet…"), self._choose_sheet, icon="file", writes=True
        )
        self.backup = button(
            translate("Recovery", "Save a recovery backup…"), self._choose_backup, role="link"
        )
        self.add(
            label(translate("Recovery", "If this computer is lost"), "lead"),
            label(
                translate(
                    "Recovery",
                    "Three sheets of paper for three people; any two of them open a recovery backup on another computer, without the passphrase.",
                ),
                "muted",
            ),
            self._state,
            row(self.sheet, self.backup, None),
        )

    def refresh(self) -> None:
        self.context.jobs.run(self.context.workspace.recovery_key_made, self.show_made)

    def show_made(self, made: tuple[str, datetime] | None) -> None:
        self.backup.setVisible(made is not None)
        if made is None:
            self._state.setText(translate("Recovery", "○ No recovery sheet was made here yet."))
            return
        words = translate(
            "Recovery",
            "✓ Recovery key {code}, made on {day}. A new sheet makes a new key for backups from then on.",
        )
        self._state.setText(words.format(code=made[0], day=day(made[1])))

    def _choose_sheet(self) -> None:
        chosen = ask_save(
            self,
            translate("Recovery", "Recovery sheet"),
            "recovery-sheet.pdf",
            PDF,
            preferences=self.context.preferences,
        )
        if chosen:
            self.make_sheet(chosen)

    def make_sheet(self, path: Path) -> None:
        workspace, language = self.context.workspace, self.context.language
        self.context.jobs.run(
            lambda: workspace.make_recovery_key(path, language=language, write=write_pdf),
            self._sheet_made, owner=self,
        )  # fmt: skip

    def _sheet_made(self, path: Path) -> None:
        self.refresh()
        words = translate(
            "Recovery", "✓ Written: {path}. Print it, give each page to another person, then delete the file."
        )
        self.told.emit(words.format(path=str(path)))
        self.made.emit()

    def _choose_backup(self) -> None:
        chosen = ask_save(
            self,
            translate("Recovery", "Recovery backup"),
            "assent.assent-recovery",
            "Assent (*.assent-recovery)",
            preferences=self.context.preferences,
        )
        if chosen:
            workspace = self.context.workspace
            self.context.jobs.run_long(
                translate("Recovery", "Backing up"),
                lambda _p: workspace.backup(chosen, for_recovery=True), self._backed_up, owner=self,
            )  # fmt: skip

    def _backed_up(self, report: BackupReport) -> None:
        words = translate(
            "Recovery", "✓ Saved: {path} ({entries} entries). Keep it on another computer or a stick."
        )
        self.told.emit(words.format(path=str(report.path), entries=number(report.entries)))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The first page of a computer that takes the place of a lost one: a backup, two sheets or a passphrase, a folder.

What is brought back gets a key of its own; the page says what follows from that.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.jobs import RunsWork
from desktop.parts import button, label, problem_words, reading_column, row
from desktop.secret_field import SecretField
from forms.problem import Problem

translate = QCoreApplication.translate


class RecoverPage(QWidget):
    """`recovered(folder, passphrase)` ends it."""

    recovered = Signal(object, str)

    def __init__(self, jobs: RunsWork, folder: Path, leave: Callable[[], None]) -> None:
        super().__init__()
        theme.role(self, "page")
        self._jobs = jobs
        self._backup: Path | None = None
        self.backup_name = label(translate("Recover", "No backup chosen yet."), "muted")
        self.shares = (self._share(1), self._share(2))
        self.shares_box = _together(
            label(translate("Recover", "The words of two sheets, in order"), "question"), *self.shares
        )
        self.old = SecretField(translate("Recover", "Passphrase of the backup"))
        self.folder = QLineEdit(str(folder))
        self.folder.setAccessibleName(translate("Recover", "New folder for your work"))
        self.new = SecretField(
            translate("Recover", "New passphrase for this computer (may stay empty)"), twice=True
        )
        self.message = label("", "problem")
        self.message.hide()
        self.go = button(translate("Recover", "Bring it back"), self.recover, role="primary")
        self.rest = _together(
            self.shares_box, self.old, label(translate("Recover", "New folder for your work"), "question"),
            self.folder, self.new,
        )  # fmt: skip
        self.rest.hide()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_6)
        layout.setSpacing(theme.SPACE_3)
        lead = translate("Recover", "A backup brings back all that it holds. This computer gets a new key, so the secretariat admits it once more; what the lost computer had sent comes back with the secretariat’s next bundle.")  # fmt: skip
        for widget in (label(translate("Recover", "I lost my computer"), "display"), label(lead, "muted")):
            layout.addWidget(widget)
        choose = button(translate("Recover", "Choose the backup…"), self._choose)
        chosen = row(choose, self.backup_name)
        chosen.setStretch(1, 1)
        layout.addLayout(chosen)
        layout.addWidget(self.rest)
        layout.addWidget(self.message)
        layout.addLayout(row(button(translate("FirstRun", "Back"), leave), None, self.go))
        layout.addStretch(1)
        self.go.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(reading_column(inner))
        choose.setFocus()

    def _share(self, number: int) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setTabChangesFocus(True)
        made.setMaximumHeight(84)
        words = translate("Recover", "Sheet {number}: its 33 words").format(number=number)
        made.setAccessibleName(words)
        made.setPlaceholderText(words)
        return made

    def _choose(self) -> None:
        chosen, _kind = QFileDialog.getOpenFileName(self, translate("Recover", "Backup"))
        if chosen:
            self.use(Path(chosen))

    def use(self, path: Path) -> None:
        """This asks for what this kind of backup needs: two sheets, its passphrase, or nothing."""
        from sync.workspace import Workspace

        self._jobs.run(
            lambda: Workspace.kind_of_backup(path), lambda kind: self._known(path, kind), owner=self,
            failed=self._failed, lane="free",
        )  # fmt: skip

    def _known(self, path: Path, kind: str) -> None:
        self._backup = path
        self.backup_name.setText(path.name)
        self.shares_box.setVisible(kind == "recovery")
        self.old.setVisible(kind == "locked")
        self.new.setVisible(kind != "locked")
        self.message.hide()
        self.rest.show()
        self.go.show()

    def recover(self) -> None:
        from sync.workspace import Workspace

        backup, folder = self._backup, Path(self.folder.text().strip())
        assert backup is not None
        if not self.folder.text().strip():
            self.message.setText(translate("FirstRun", "! Choose a folder."))
            self.message.show()
            self.folder.setFocus()
            return
        shares = [box.toPlainText() for box in self.shares]
        new = self.new.value() if self.new.first.text() or self.new.again.text() else ""
        if (self.new.first.text() or self.new.again.text()) and not new:
            return
        if not self.shares_box.isHidden():
            self._run(lambda: Workspace.recover(backup, shares, folder, passphrase=new or None), new)
            return
        old = self.old.value() if not self.old.isHidden() else ""
        if self.old.isHidden():
            self._run(lambda: Workspace.restore(backup, folder, new_passphrase=new or None), new)
        elif old:
            self._run(lambda: Workspace.restore(backup, folder, passphrase=old), old)

    def _run(self, work: Callable[[], Path], passphrase: str) -> None:
        self._jobs.run_long(
            translate("Recover", "Bringing it back"), lambda _p: work(),
            lambda folder: self.recovered.emit(folder, passphrase), owner=self, failed=self._failed,
        )  # fmt: skip

    def _failed(self, problem: Problem) -> None:
        self.message.setText(problem_words(problem))
        self.message.show()


def _together(*widgets: QWidget) -> QWidget:
    holder = QWidget()
    body = QVBoxLayout(holder)
    body.setContentsMargins(0, 0, 0, 0)
    for each in widgets:
        body.addWidget(each)
    return holder

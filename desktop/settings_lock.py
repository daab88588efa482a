# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Settings, the lock: give the workspace a passphrase, change it, take it away, let the computer remember it.

Nothing is chosen for the person; what each choice means is said beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop import theme
from desktop.parts import Card, Context, button, column, label, row
from desktop.secret_field import SecretField

if TYPE_CHECKING:
    from sync.trust_values import Protection

translate = QCoreApplication.translate


class LockCard(Card):
    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._state = label("")
        self.remember = QCheckBox()
        self.remember.clicked.connect(self._remember)
        self.open_fields = button("", self._open_fields, writes=True)
        self.unlock = button(translate("Lock", "Take the lock away"), self._unlock, role="link", writes=True)
        self.secret = SecretField(translate("Lock", "New passphrase"), twice=True)
        self.secret.entered.connect(self.lock)
        self.keep = QCheckBox()
        self.set_it = button(translate("Lock", "Lock with this passphrase"), self.lock)
        self._fields = QWidget()
        self._fields.setLayout(column(
            self.secret, self.keep,
            label(translate("Lock", "It cannot be asked for again: write it down and keep it apart."), "small"),
            row(self.set_it, button(translate("Lock", "Leave it as it is"), self._fields.hide, role="link"), None),
            spacing=theme.SPACE_2,
        ))  # fmt: skip
        self._fields.hide()
        self.add(label(translate("Lock", "Lock"), "lead"), self._state, self.remember,
                 row(self.open_fields, self.unlock, None), self._fields)  # fmt: skip

    def refresh(self) -> None:
        self.context.jobs.run(self.context.workspace.protection, self.show_protection)

    def show_protection(self, now: Protection) -> None:
        words = (
            translate("Lock", "● Locked: nobody reads this folder without the passphrase.")
            if now.locked
            else translate(
                "Lock", "○ Not locked: whoever has this folder can read it and sign as this office."
            )
        )
        self._state.setText(words)
        keyring = translate("Lock", "Let this computer remember the passphrase ({keyring})")
        for box in (self.remember, self.keep):
            box.setText(keyring.format(keyring=now.keyring))
            box.setVisible(bool(now.keyring))
        self.remember.setVisible(bool(now.keyring) and now.locked and not self.context.read_only)
        self.remember.setChecked(now.remembered)
        change = translate("Lock", "Change the passphrase…")
        self.open_fields.setText(change if now.locked else translate("Lock", "Lock it…"))
        self.unlock.setVisible(now.locked)

    def _open_fields(self) -> None:
        self._fields.show()
        self.secret.setFocus()

    def lock(self) -> None:
        passphrase = self.secret.value()
        if not passphrase:
            return
        workspace, remember = self.context.workspace, self.keep.isChecked()
        self.secret.clear()
        self.context.jobs.run_long(
            translate("Lock", "Locking"),
            lambda _p: workspace.set_passphrase(passphrase, remember=remember), self._locked, owner=self,
        )  # fmt: skip

    def _locked(self, now: Protection) -> None:
        self._fields.hide()
        self.show_protection(now)
        self.told.emit(
            translate("Lock", "✓ Locked. Backups made before keep the passphrase they were made with.")
        )

    def _unlock(self) -> None:
        workspace = self.context.workspace
        self.context.jobs.run_long(
            translate("Lock", "Taking the lock away"), lambda _p: workspace.set_passphrase(None),
            self._unlocked, owner=self,
        )  # fmt: skip

    def _unlocked(self, now: Protection) -> None:
        self.show_protection(now)
        self.told.emit(translate("Lock", "✓ The lock is gone; the folder can be read by whoever has it."))

    def _remember(self, on: bool) -> None:
        workspace = self.context.workspace
        self.remember.setChecked(not on)  # until it is so
        self.context.jobs.run(lambda: workspace.remember_passphrase(on=on), self.show_protection, owner=self)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""For who keeps a root key: make one, and sign a request, on any computer and without a workspace.

What a request asks for is shown before the key is touched.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import PDF, ask_open, ask_save
from desktop.desk_roots import REQUESTS, request_lines
from desktop.jobs import RunsWork
from desktop.parts import Card, button, label, problem_words, reading_column, row
from desktop.secret_field import SecretField
from forms.problem import Problem

if TYPE_CHECKING:
    from sync.trust_values import RootKeyMade, RootRequestView

translate = QCoreApplication.translate
KEYS = "Assent (*.assent-root)"


class RootHolderPage(QWidget):
    """Two cards under each other; whoever comes to sign finds that one first."""

    def __init__(
        self, jobs: RunsWork, language: str, clock: Callable[[], datetime], leave: Callable[[], None]
    ) -> None:
        super().__init__()
        theme.role(self, "page")
        self._jobs, self._language, self._clock = jobs, language, clock
        self._data = b""
        self._key_file: Path | None = None
        self._made: RootKeyMade | None = None
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(label(translate("Roots", "I keep a root key"), "display"))
        layout.addWidget(self._signing())
        layout.addWidget(self._making())
        layout.addLayout(row(button(translate("FirstRun", "Back"), leave), None))
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(reading_column(inner))

    # --- sign --------------------------------------------------------------------------------------

    def _signing(self) -> Card:
        card = Card()
        self.asks = label("", "note", selectable=True)
        self.key_name = label(
            translate("Roots", "No key file chosen: type the 33 words of the sheet instead."), "small"
        )
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMaximumHeight(110)
        self.words.setAccessibleName(translate("Roots", "The 33 words of the sheet"))
        self.secret = SecretField(translate("Roots", "Passphrase of the key file"))
        self.secret.hide()
        self.sign_it = button(translate("Roots", "Sign the request…"), self._choose_out, role="primary")
        self._fields = QWidget()
        body = QVBoxLayout(self._fields)
        body.setContentsMargins(0, 0, 0, 0)
        warning = translate(
            "Roots",
            "Read what is asked, and call the secretariat: are these the codes they see? Only then sign.",
        )
        for widget in (self.asks, label(warning, "problem"), self.key_name, self.words, self.secret):
            body.addWidget(widget)
        body.addLayout(
            row(button(translate("Roots", "Choose the key file…"), self._choose_key), self.sign_it, None)
        )
        self._fields.hide()
        self.said = label("", selectable=True)
        self.said.hide()
        card.add(
            label(translate("Roots", "Sign a request"), "lead"),
            row(button(translate("Roots", "Open the request…"), self._choose_request), None),
            self._fields, self.said,
        )  # fmt: skip
        return card

    def _choose_request(self) -> None:
        chosen = ask_open(self, translate("Roots", "Request"), REQUESTS, preferences=None)
        if chosen:
            self.open_request(chosen)

    def open_request(self, path: Path) -> None:
        from sync.workspace import Workspace

        self._jobs.run(
            lambda: Workspace.read_root_request(path.read_bytes()), self._opened, owner=self,
            failed=self._failed, lane="free",
        )  # fmt: skip

    def _opened(self, view: RootRequestView) -> None:
        self._data = view.data
        self.asks.setText("\n".join(request_lines(view)))
        self.said.hide()
        self._fields.show()

    def _choose_key(self) -> None:
        chosen = ask_open(self, translate("Roots", "Root key"), KEYS, preferences=None)
        if chosen:
            self.use_key(chosen)

    def use_key(self, path: Path) -> None:
        self._key_file = path
        self.key_name.setText(path.name)
        self.words.hide()
        self.secret.show()
        self.secret.setFocus()

    def _choose_out(self) -> None:
        chosen = ask_save(
            self, translate("Roots", "Signed request"), "signed.assent-roots", REQUESTS, preferences=None
        )
        if chosen:
            self.sign(chosen)

    def sign(self, out: Path) -> None:
        from sync.workspace import Workspace

        data, key_file = self._data, self._key_file
        secret = self.secret.value() if key_file is not None else self.words.toPlainText().strip()
        if not secret:
            return
        self.words.clear()
        self.secret.clear()

        def work() -> Path:
            return Workspace.save_signed(Workspace.sign_root_request(data, key_file, secret), out)

        self._jobs.run(work, self._signed, owner=self, failed=self._failed, lane="free")

    def _signed(self, out: Path) -> None:
        self._fields.hide()
        words = translate("Roots", "✓ Signed: {path}. Send this file back to the secretariat.")
        self._say(words.format(path=str(out)), "good")

    # --- make --------------------------------------------------------------------------------------

    def _making(self) -> Card:
        card = Card()
        self.holder = QLineEdit()
        self.holder.setAccessibleName(translate("Roots", "Your name"))
        self.holder.setPlaceholderText(translate("Roots", "Your name"))
        self.new_secret = SecretField(
            translate("Roots", "Passphrase for the file, four words or more"), twice=True
        )
        self.line = label("", "note", selectable=True)
        self.line.hide()
        self.paper = button(translate("Roots", "Save the sheet for paper…"), self._choose_sheet, role="link")
        self.paper.hide()
        card.add(
            label(translate("Roots", "Make a root key"), "lead"),
            label(translate("Roots", "Keep the file on a stick and the sheet on paper, not in the same place, and not on the secretariat’s computers."), "muted"),
            self.holder, self.new_secret,
            row(button(translate("Roots", "Make the key…"), self._choose_new), self.paper, None),
            self.line,
        )  # fmt: skip
        return card

    def _choose_new(self) -> None:
        if not self.new_secret.value():
            return
        chosen = ask_save(
            self,
            translate("Roots", "Root key"),
            f"{self.holder.text().strip() or 'root'}.assent-root",
            KEYS,
            preferences=None,
        )
        if chosen:
            self.make_key(chosen)

    def make_key(self, path: Path) -> None:
        from sync.workspace import Workspace

        holder, passphrase = self.holder.text().strip() or path.stem, self.new_secret.value()
        if passphrase:
            self._jobs.run(
                lambda: Workspace.new_root_key(path, holder, passphrase), self._key_made, owner=self,
                failed=self._failed, lane="free",
            )  # fmt: skip

    def _key_made(self, made: RootKeyMade) -> None:
        self._made = made
        self.new_secret.clear()
        words = translate(
            "Roots", "✓ Written: {path}. Give this line to the secretariat and compare the code {code} aloud:"
        )
        self.line.setText(words.format(path=str(made.path), code=made.code) + "\n" + made.public)
        self.line.show()
        self.paper.show()

    def _choose_sheet(self) -> None:
        chosen = ask_save(self, translate("Roots", "Sheet for paper"), "root-key.pdf", PDF, preferences=None)
        if chosen:
            self.write_sheet(chosen)

    def write_sheet(self, path: Path) -> None:
        from desktop.paper_pdf import write_pdf
        from sync.paper import root_page

        made = self._made
        assert made is not None
        page = root_page(
            made.words, holder=made.holder, code=made.code,
            day=self._clock().date().isoformat(), language=self._language,
        )  # fmt: skip
        self._jobs.run(lambda: write_pdf([page], path), self._sheet_written, owner=self, failed=self._failed)

    def _sheet_written(self, path: Path) -> None:
        words = translate("Roots", "✓ Written: {path}. Print it, then delete the file.")
        self._say(words.format(path=str(path)), "good")

    def _failed(self, problem: Problem) -> None:
        self._say(problem_words(problem), "problem")

    def _say(self, words: str, role: str) -> None:
        theme.role(self.said, role)
        self.said.setText(words)
        self.said.show()

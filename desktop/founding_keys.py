# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A page beside the way of the first minutes: a secretariat is founded with the root keys of several people.

Who is there signs with the key on a stick or on paper; who is elsewhere is named by the line of the key.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_open
from desktop.columns import Flow
from desktop.jobs import RunsWork
from desktop.parts import announce, button, clear_layout, column, label, problem_words, row
from desktop.secret_field import SecretField
from desktop.threshold import Threshold
from forms.problem import Problem

if TYPE_CHECKING:
    from sync.trust_values import FoundingKey

translate = QCoreApplication.translate
KEYS = "Assent (*.assent-root)"


class FoundingKeys(QWidget):
    """`settled(keys, threshold)` ends it; without a key the founding is the ordinary one."""

    settled = Signal(object, int)

    def __init__(self, jobs: RunsWork, leave: Callable[[], None]) -> None:
        super().__init__()
        self._jobs = jobs
        self.keys: tuple[FoundingKey, ...] = ()
        self._create()
        self._lay_out(leave)
        self._show_keys()

    def _create(self) -> None:
        self._listed, self._panel = QVBoxLayout(), QVBoxLayout()
        self._listed.setSpacing(theme.SPACE_1)
        self.ways = (
            button(translate("Roots", "Key file…"), self._choose_file),
            button(translate("Roots", "Words on paper…"), self.ask_words),
            button(translate("Roots", "Line of somebody elsewhere…"), self.ask_line),
        )
        self.threshold = Threshold()
        self._together = QWidget()
        self._message = label("", "problem")
        self._message.hide()

    def _lay_out(self, leave: Callable[[], None]) -> None:
        said = column(
            label(translate("Roots", "How many sign together"), "question"),
            row(self.threshold, None),
            label(
                translate("Roots", "So many holders are needed for every later change of who runs the secretariat; the others may be ill or away."),
                "small",
            ),
            spacing=theme.SPACE_1,
        )  # fmt: skip
        said.setContentsMargins(0, 0, 0, 0)
        self._together.setLayout(said)
        ways = QWidget()
        ways.setLayout(Flow(*self.ways))
        use = button(translate("Roots", "Use these keys"), self.use, role="primary")
        body = column(
            self._listed, ways, self._panel, self._together, self._message,
            row(button(translate("FirstRun", "Back"), leave), None, use),
            spacing=theme.SPACE_3,
        )  # fmt: skip
        body.setContentsMargins(0, 0, 0, 0)
        self.setLayout(body)
        self.setFocusProxy(self.ways[0])

    # --- one key --------------------------------------------------------------------------------

    def _choose_file(self) -> None:
        chosen = ask_open(self, translate("Roots", "Root key"), KEYS, preferences=None)
        if chosen:
            self.ask_passphrase(chosen)

    def ask_passphrase(self, path: Path) -> None:
        self.secret = SecretField(translate("Roots", "Passphrase of the key file"))
        self.secret.entered.connect(partial(self._add_file, path))
        self._open(label(path.name, "muted"), self.secret, partial(self._add_file, path))
        self.secret.setFocus()

    def _add_file(self, path: Path) -> None:
        if passphrase := self.secret.value():
            self._add_there(path, passphrase)

    def ask_words(self) -> None:
        words = translate("Roots", "The 33 words of the sheet")
        self.words = QPlainTextEdit()
        self.words.setTabChangesFocus(True)
        self.words.setMaximumHeight(110)
        self.words.setAccessibleName(words)
        self._open(label(words, "question"), self.words, self._add_words)
        self.words.setFocus()

    def _add_words(self) -> None:
        self._add_there(None, self.words.toPlainText().strip())

    def _add_there(self, path: Path | None, secret: str) -> None:
        from sync.workspace import Workspace

        self._run(lambda: Workspace.founding_key(path, secret))

    def ask_line(self) -> None:
        words = translate("Roots", "The line of the key, as its holder sent it")
        self.line = QLineEdit()
        self.line.setAccessibleName(words)
        self.line.returnPressed.connect(self._add_line)
        self._open(label(words, "question"), self.line, self._add_line)
        self.line.setFocus()

    def _add_line(self) -> None:
        from sync.workspace import Workspace

        line = self.line.text().strip()
        self._run(lambda: Workspace.founding_line(line))

    def _open(self, title: QWidget, field: QWidget, add: Callable[[], None]) -> None:
        self._close_panel()
        act = button(translate("Roots", "Add the key"), add)
        cancel = button(translate("Roots", "Leave it"), self._close_panel, role="link")
        holder = QWidget()
        body = column(title, field, row(act, cancel, None), spacing=theme.SPACE_2)
        body.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(body)
        self._panel.addWidget(holder)

    def _close_panel(self) -> None:
        clear_layout(self._panel)
        self._message.hide()

    def _run(self, read: Callable[[], FoundingKey]) -> None:
        self._jobs.run(read, self._read, owner=self, failed=self._failed, lane="free")

    def _read(self, key: FoundingKey) -> None:
        """A key given twice stands once, signing if either can."""
        self._close_panel()
        others = tuple(each for each in self.keys if each.code != key.code)
        held = next((each for each in self.keys if each.code == key.code and each.secret is not None), key)
        self._set((*others, held))
        announce(self, self.words_of(held))
        self.ways[0].setFocus()

    # --- all of them ----------------------------------------------------------------------------

    def _set(self, keys: tuple[FoundingKey, ...]) -> None:
        self.keys = keys
        self.threshold.fit(len(keys))
        self._show_keys()

    def _show_keys(self) -> None:
        clear_layout(self._listed)
        self._together.setVisible(len(self.keys) > 1)
        if not self.keys:
            self._listed.addWidget(label(translate("Roots", "No key is named yet."), "muted"))
        for key in self.keys:
            said = self.words_of(key)
            out = button(translate("Roots", "Take it out"), partial(self._take_out, key), role="link")
            out.setAccessibleDescription(said)
            line = row(label(said, selectable=True), out)
            line.setStretch(0, 1)
            self._listed.addLayout(line)

    def words_of(self, key: FoundingKey) -> str:
        if key.secret is not None:
            return translate("Roots", "✓ Key with code {code}: signs the founding").format(code=key.code)
        return translate("Roots", "○ Key with code {code}: compare the code aloud with its holder").format(
            code=key.code
        )

    def _take_out(self, key: FoundingKey) -> None:
        self._set(tuple(each for each in self.keys if each is not key))
        self.ways[0].setFocus()

    def use(self) -> None:
        from sync.workspace import Workspace

        try:
            Workspace.check_founding(self.keys, self.threshold.value())
        except Problem as problem:
            self._failed(problem)
            return
        self._close_panel()
        self.settled.emit(self.keys, self.threshold.value())

    def _failed(self, problem: Problem) -> None:
        self._message.setText(problem_words(problem))
        self._message.show()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk, root keys: who decides together who runs the secretariat; asking them, collecting what they signed.

One thing is done at a time: a button opens its few fields below the list, and a request file is the result.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import PDF, ask_open, ask_open_many, ask_save
from desktop.desk_tab import Tab
from desktop.parts import Card, button, clear_layout, column, label, problem_text, row
from desktop.revoking import RevokeFields
from desktop.root_requests import REQUEST_ENDING
from desktop.secret_field import SecretField
from desktop.threshold import Threshold

if TYPE_CHECKING:
    from desktop.desk import Desk
    from sync.trust_values import RootKeyMade, RootRequestView, RootsView, RootsWish
    from sync.values import RevocationChoice

translate = QCoreApplication.translate
REQUESTS = f"Assent (*{REQUEST_ENDING})"


class RootsTab(Tab):
    """Three cards: who they are, what can be asked of them, what they signed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._cards = self.column_of_cards()
        self._who, self._ask, self._answers = Card(), Card(), Card()
        self._acts = QWidget()
        self._panel = QVBoxLayout()
        self._asked = label("", "note", selectable=True)
        self._asked.hide()
        self._ask.add(
            label(translate("Roots", "Ask the holders"), "lead"),
            label(
                translate(
                    "Roots",
                    "A request is a small file. Each holder signs it on any computer, with the key on a stick or on paper, and sends it back.",
                ),
                "muted",
            ),
            self._acts, self._panel, self._asked,
        )  # fmt: skip
        self.collect = button(
            translate("Roots", "Collect signed requests…"), self._choose_signed, icon="take", writes=True
        )
        self._moved_key: RootKeyMade | None = None
        self.paper = button(translate("Roots", "Save the sheet for paper…"), self._choose_sheet)
        self.paper.hide()
        self._ask.add(row(self.paper, None))
        self._answers.add(
            label(translate("Roots", "Collect their signatures"), "lead"),
            label(translate("Roots", "Choose all the files that came back for one request."), "muted"),
            row(self.collect, None),
        )
        reading = desk.context.read_only
        for card in (self._who,) if reading else (self._who, self._ask, self._answers):
            self._cards.addWidget(card)
        self._cards.addStretch(1)

    def refresh(self) -> None:
        self.desk.context.jobs.run(self.workspace.roots, self.show_roots, owner=self)

    def show_roots(self, view: RootsView) -> None:
        clear_layout(self._who.body)
        together = translate(
            "Roots", "{threshold} of {count} root keys decide together who runs the secretariat."
        )
        self._who.add(label(together.format(threshold=view.threshold, count=len(view.roots)), "lead"))
        for root in view.roots:
            here = (
                translate("Roots", "lies in this workspace")
                if root.here
                else translate("Roots", "kept elsewhere")
            )
            line = translate("Roots", "Key with code {code}: {where}").format(code=root.code, where=here)
            self._who.add(label(line, selectable=True))
        kept = translate("Roots", "The list of offices is kept on: {device}").format(device=view.registrar)
        self._who.add(label(kept, "small"))
        if view.at_risk:
            risk = translate(
                "Roots",
                "! Whoever steals this computer could take the secretariat over: the root keys lie on it. Move the key away, or better, let several people keep one each.",
            )
            self._who.add(label(risk, "problem"))
        self._show_acts(view)

    def _show_acts(self, view: RootsView) -> None:
        line = row(spacing=theme.SPACE_2)
        if view.is_registrar:
            line.addWidget(
                button(translate("Roots", "Replace the root keys…"), self.ask_replace, writes=True)
            )
            line.addWidget(button(translate("Roots", "Add a computer…"), self.ask_add, writes=True))
            if any(root.here for root in view.roots):
                line.addWidget(button(translate("Roots", "Move the key away…"), self.ask_move, writes=True))
        else:
            line.addWidget(
                button(translate("Roots", "Keep the list on this computer…"), self.ask_take_over, writes=True)
            )
        line.addStretch(1)
        old = self._acts.layout()
        if old is not None:
            QWidget().setLayout(old)
        self._acts.setLayout(line)

    # --- the fields of one act ------------------------------------------------------------------

    def _open(self, *widgets: QWidget) -> None:
        self.close_panel()
        body = column(*widgets, spacing=theme.SPACE_2)
        holder = QWidget()
        holder.setLayout(body)
        self._panel.addWidget(holder)
        widgets[0].setFocus()

    def close_panel(self) -> None:
        clear_layout(self._panel)

    def _done_row(self, words: str, act: object) -> QWidget:
        holder = QWidget()
        assert callable(act)
        cancel = button(translate("Roots", "Leave it"), self.close_panel, role="link")
        holder.setLayout(row(button(words, act), cancel, None))
        return holder

    def ask_replace(self) -> None:
        self.keys = QPlainTextEdit()
        self.keys.setTabChangesFocus(True)
        self.keys.setAccessibleName(translate("Roots", "New root keys, a line each"))
        self.keys.setMaximumHeight(120)
        self.threshold = Threshold()
        self.keys.textChanged.connect(lambda: self.threshold.fit(len(self._lines())))
        chosen = QWidget()
        chosen.setLayout(row(self.threshold, None))
        self._open(
            label(
                translate("Roots", "Each holder makes a key (first page: “I keep a root key”) and gives you its line. One line for each key:"),
            ),
            self.keys, label(translate("Roots", "How many sign together")), chosen,
            self._done_row(translate("Roots", "Write the request…"), self._replace),
        )  # fmt: skip
        self.keys.setFocus()

    def _replace(self) -> None:
        from sync.trust_values import ReplaceRoots

        self._save_request(ReplaceRoots(self._lines(), self.threshold.value()))

    def _lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.keys.toPlainText().splitlines() if line.strip())

    def ask_add(self) -> None:
        chosen = ask_open(
            self,
            translate("Roots", "Enrolment file of the computer"),
            preferences=self.desk.context.preferences,
        )
        if chosen:
            self.add_computer(chosen)

    def add_computer(self, path: Path) -> None:
        """This asks for the code that the other computer shows, before anything is written."""
        self.desk.context.jobs.run(path.read_bytes, self._ask_code, owner=self, lane="free")

    def _ask_code(self, data: bytes) -> None:
        self.code = QLineEdit()
        self.code.setAccessibleName(translate("Roots", "Code that the other computer shows"))
        self._open(
            label(translate("Roots", "Type the code that the other computer shows:")), self.code,
            self._done_row(translate("Roots", "Write the request…"), partial(self._add, data)),
        )  # fmt: skip
        self.code.setFocus()

    def _add(self, data: bytes) -> None:
        from sync.trust_values import AddDevice

        self._save_request(AddDevice(data, self.code.text().strip()))

    def ask_revoke(self, key_id: str) -> None:
        workspace = self.workspace
        self.desk.context.jobs.run(
            lambda: workspace.revocation_choices(key_id), partial(self._ask_revoke, key_id), owner=self
        )

    def _ask_revoke(self, key_id: str, choices: tuple[RevocationChoice, ...]) -> None:
        self.revoking = RevokeFields(
            translate("Roots", "From now on nothing from this computer of the secretariat is accepted. Why?"),
            choices,
        )
        done = self._done_row(translate("Roots", "Write the request…"), partial(self._revoke, key_id))
        self._open(self.revoking, done)

    def _revoke(self, key_id: str) -> None:
        from sync.trust_values import RevokeDevice

        if self.revoking.why:
            self._save_request(RevokeDevice(key_id, self.revoking.why, self.revoking.choice.entries))

    def ask_take_over(self) -> None:
        words = translate("Roots", "This computer keeps the list of offices from now on. If the other one is lost or stolen, say so here, and nothing more is accepted from it; else leave this empty:")  # fmt: skip
        self.reason = QLineEdit()
        self.reason.setAccessibleName(words)
        done = self._done_row(translate("Roots", "Write the request…"), self._take_over)
        self._open(label(words), self.reason, done)
        self.reason.setFocus()

    def _take_over(self) -> None:
        from sync.trust_values import TakeOver

        self._save_request(TakeOver(self.reason.text().strip()))

    def ask_move(self) -> None:
        self.secret = SecretField(
            translate("Roots", "Passphrase for the file, four words or more"), twice=True
        )
        self._open(
            label(translate("Roots", "The key is written into a file under a passphrase, best on a stick, and forgotten here.")),
            self.secret, self._done_row(translate("Roots", "Move it into a file…"), self._choose_key_file),
        )  # fmt: skip
        self.secret.setFocus()

    def _choose_key_file(self) -> None:
        if not self.secret.value():
            return
        chosen = ask_save(
            self,
            translate("Roots", "Root key"),
            "root.assent-root",
            "Assent (*.assent-root)",
            preferences=self.desk.context.preferences,
        )
        if chosen:
            self.move_key(chosen)

    def move_key(self, path: Path) -> None:
        workspace, passphrase = self.workspace, self.secret.value()
        self.desk.context.jobs.run_long(
            translate("Roots", "Moving the key"), lambda _p: workspace.move_root_key(path, passphrase),
            self._moved, owner=self,
        )  # fmt: skip

    def _moved(self, made: RootKeyMade) -> None:
        self._moved_key = made
        self.close_panel()
        self.paper.show()
        words = translate("Roots", "✓ The root key is in {path} and not in this workspace any more.")
        self.desk.written(None, words.format(path=str(made.path)))

    def _choose_sheet(self) -> None:
        chosen = ask_save(
            self,
            translate("Roots", "Sheet for paper"),
            "root-key.pdf",
            PDF,
            preferences=self.desk.context.preferences,
        )
        if chosen:
            self.write_sheet(chosen)

    def write_sheet(self, path: Path) -> None:
        """The words of the key that was just moved, for paper; they are shown nowhere else."""
        from desktop.paper_pdf import write_pdf
        from sync.paper import root_page

        made, context = self._moved_key, self.desk.context
        assert made is not None
        page = root_page(
            made.words, holder=made.holder, code=made.code, day=context.clock().date().isoformat(),
            language=context.language,
        )  # fmt: skip
        words = translate("Roots", "✓ Written: {path}. Print it, then delete the file.")
        context.jobs.run(
            lambda: write_pdf([page], path),
            lambda written: self.desk.told.emit(words.format(path=str(written))), owner=self,
        )  # fmt: skip

    # --- requests ---------------------------------------------------------------------------------

    def _save_request(self, wish: RootsWish) -> None:
        chosen = ask_save(
            self,
            translate("Roots", "Request"),
            "request.assent-roots",
            REQUESTS,
            preferences=self.desk.context.preferences,
        )
        if chosen:
            self.write_request(wish, chosen)

    def write_request(self, wish: RootsWish, path: Path) -> None:
        workspace = self.workspace
        self.desk.context.jobs.run(
            lambda: workspace.ask_roots(wish, path), partial(self._written, path), owner=self
        )

    def _written(self, path: Path, view: RootRequestView) -> None:
        self.close_panel()
        if view.complete:
            self.collect_files([path])  # the keys lie here: nobody else need be asked
            return
        said = translate(
            "Roots", "✓ Written: {path}. Send it to the holders; collect what they send back below."
        )
        self._asked.setText("\n".join([said.format(path=str(path)), *request_lines(view)]))
        self._asked.show()
        self.desk.told.emit(said.format(path=str(path)))

    def _choose_signed(self) -> None:
        chosen = ask_open_many(
            self, translate("Roots", "Signed requests"), REQUESTS, preferences=self.desk.context.preferences
        )
        if chosen:
            self.collect_files(chosen)

    def collect_files(self, files: list[Path]) -> None:
        workspace = self.workspace
        words = translate("Roots", "✓ The change stands in the list of offices. Send a bundle down so that everybody learns of it.")  # fmt: skip
        self.desk.context.jobs.run(
            lambda: workspace.apply_root_request(files), lambda _view: self._applied(words), owner=self
        )

    def _applied(self, words: str) -> None:
        self.close_panel()
        self._asked.hide()
        self.desk.written(None, words)


def request_lines(view: RootRequestView) -> list[str]:
    """What a request asks for and who signed it, a line each."""
    whose = translate("Roots", "Secretariat with code {code}").format(code=view.secretariat_code)
    lines = [whose, *(change.sentence(problem_text) for change in view.changes)]
    signed = translate("Roots", "Signed by the key with code {code}")
    lines += [signed.format(code=code) for code in view.signed_by]
    counted = translate("Roots", "{present} of {needed} signatures")
    return lines + [counted.format(present=present, needed=needed) for present, needed in view.counts]

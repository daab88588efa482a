# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""For who has only files: results and proofs are checked without a workspace, and nothing of them is kept.

What is believed is said with the code or the key that it rests on, because that is compared elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_folder, ask_open, ask_open_many
from desktop.jobs import RunsWork
from desktop.parts import (
    Card,
    announce,
    apart,
    button,
    finding_words,
    label,
    number,
    problem_words,
    reading_column,
    row,
    when,
)
from desktop.preferences import Preferences

if TYPE_CHECKING:
    from sync.trust_values import Proof
    from sync.workspace import AuditReport

translate = QCoreApplication.translate
BUNDLES = "Assent (*.assent)"
PROOFS = "Assent (*.assent-receipt)"


class CheckPage(QWidget):
    """Three cards under each other: what follows from bundles, what a proof proves, how to believe neither."""

    def __init__(self, jobs: RunsWork, preferences: Preferences, leave: Callable[[], None]) -> None:
        super().__init__()
        theme.role(self, "page")
        self._jobs, self._preferences = jobs, preferences
        self.found, self.proved, self.saved = _result(), _result(), _result()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(label(translate("Check", "I have only files to check"), "display"))
        for card in (self._results_card(), self._proof_card(), self._tools_card()):
            layout.addWidget(card)
        layout.addLayout(row(button(translate("FirstRun", "Back"), leave), None))
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(reading_column(inner))
        self.setFocusProxy(self.bundles)

    # --- results --------------------------------------------------------------------------------

    def _results_card(self) -> Card:
        self.bundles = button(translate("Check", "Choose bundles…"), self._choose_bundles, role="primary")
        lead = translate("Check", "Choose the secretariat’s bundle, and others beside it. Every signature and every entry is checked, and each signed result is computed again.")  # fmt: skip
        return Card().add(
            label(translate("Check", "Results of a consultation"), "lead"),
            label(lead, "muted"),
            row(self.bundles, None),
            self.found,
        )

    def _choose_bundles(self) -> None:
        title = translate("Check", "Bundles")
        if chosen := ask_open_many(self, title, BUNDLES, preferences=self._preferences):
            self.check_bundles(chosen)

    def check_bundles(self, paths: Sequence[Path]) -> None:
        from sync.workspace import Workspace

        self._jobs.run_long(
            translate("Check", "Checking the bundles"), lambda _p: Workspace.audit(paths), self._audited,
            owner=self, failed=lambda problem: _say(self.found, "! " + problem_words(problem), "problem"),
        )  # fmt: skip

    def _audited(self, audit: AuditReport) -> None:
        _say(self.found, "\n".join(audit_lines(audit)), "good" if audit.holds else "problem")

    # --- a proof --------------------------------------------------------------------------------

    def _proof_card(self) -> Card:
        self.key = QLineEdit()
        asked = translate("Check", "Key line of the secretariat, as you have it from elsewhere than the file")
        self.key.setAccessibleName(asked)
        title = label(asked, "question")
        title.setBuddy(self.key)
        self.proof = button(translate("Check", "Choose the proof…"), self._choose_proof)
        return Card().add(
            label(translate("Check", "Proof that the secretariat holds an entry"), "lead"),
            title, self.key, row(self.proof, None), self.proved,
        )  # fmt: skip

    def _choose_proof(self) -> None:
        if not self.key.text().strip():
            _say(self.proved, translate("Check", "! Type or paste the key line first."), "problem")
            self.key.setFocus()
            return
        if chosen := ask_open(self, translate("Check", "Proof"), PROOFS, preferences=self._preferences):
            self.check_proof(chosen)

    def check_proof(self, path: Path) -> None:
        from sync.workspace import Workspace

        key = self.key.text().strip()
        self._jobs.run(
            lambda: Workspace.check_proof_alone(path, key),
            lambda proof: _say(self.proved, proof_words(proof), "good"), owner=self, lane="free",
            failed=lambda problem: _say(self.proved, "! " + problem_words(problem), "problem"),
        )  # fmt: skip

    # --- without the program ----------------------------------------------------------------------

    def _tools_card(self) -> Card:
        self.tools = button(translate("Check", "Save the tools…"), self._choose_folder)
        lead = translate("Check", "A shell script checks bundles and proofs with bash, openssl, sha256sum and zstd alone. It is saved with the word lists that it unpacks with.")  # fmt: skip
        return Card().add(
            label(translate("Check", "Without this program"), "lead"),
            label(lead, "muted"),
            row(self.tools, None),
            self.saved,
        )

    def _choose_folder(self) -> None:
        title = translate("Check", "Folder for the tools")
        if chosen := ask_folder(self, title, preferences=self._preferences):
            self.save_tools(chosen)

    def save_tools(self, folder: Path) -> None:
        from sync.audit_kit import write_audit_kit

        self._jobs.run(
            lambda: write_audit_kit(folder), self._tools_saved, owner=self, lane="free",
            failed=lambda problem: _say(self.saved, "! " + problem_words(problem), "problem"),
        )  # fmt: skip

    def _tools_saved(self, files: Sequence[Path]) -> None:
        words = translate("Check", "✓ Saved: {path}. Its first lines say how it is used.")
        _say(self.saved, words.format(path=apart(str(files[0]))), "good")


def audit_lines(audit: AuditReport) -> Iterator[str]:
    """What bundles alone prove, the verdict first."""
    agreeing = sum(result.agrees for result in audit.results)
    if audit.holds:
        yield translate("Check", "✓ %n signed result(s) follow from the entries.", "", agreeing)
    else:
        yield translate("Check", "! Not everything holds that these files say.")
    code = translate("Check", "Signed by the secretariat with the code {code}: let it read its code to you.")
    yield code.format(code=audit.secretariat)
    for result in audit.results:
        if audit.differs(result):
            line = translate("Check", "Round {round} of {consultation}, item {item}: {signed} is signed, {computed} follows.")  # fmt: skip
            yield line.format(
                round=number(result.round), consultation=result.consultation, item=result.item,
                signed=result.stored, computed=result.recomputed,
            )  # fmt: skip
    absent = sum(audit.absent.values())
    if absent:
        yield translate("Check", "%n entry(ies) that were counted are not in these files: ask for a bundle with everything from the beginning.", "", absent)  # fmt: skip
    for finding in audit.report.findings:
        if finding.code != "verify.result":
            yield finding_words(finding)
    for file in audit.files:
        if file.problem is not None:
            yield f"{file.path.name}: {problem_words(file.problem)}"


def proof_words(proof: Proof) -> str:
    """What a proof proves, in a sentence."""
    words = translate(
        "Settings",
        "✓ The proof holds. {secretariat} signed on {when} that it has entry {index} of {office}, with the hash {hash}. Witnesses known here: {witnesses}.",
    )
    return words.format(
        secretariat=proof.secretariat, when=when(proof.taken_at), index=number(proof.index),
        office=proof.office or proof.log_id, hash=proof.entry[:16], witnesses=number(len(proof.witnesses)),
    )  # fmt: skip


def _result() -> QLabel:
    made = label("", selectable=True)
    made.hide()
    return made


def _say(result: QLabel, words: str, role: str) -> None:
    theme.role(result, role)
    result.setText(words)
    result.show()
    announce(result, words.split("\n")[0])

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Settings: language, look, text size; this workspace, its key, its care (check, backup).

Looks and languages act at once; there is no button to apply them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_folder, ask_open, ask_save
from desktop.check_page import proof_words
from desktop.fields import Wheelless
from desktop.jobs import Progress
from desktop.parts import (
    Card,
    Context,
    Heading,
    Place,
    Screen,
    button,
    finding_words,
    label,
    number,
    only_read,
    problem_words,
    row,
    scrolled,
)
from desktop.preferences import LANGUAGES, TEXT_SIZES
from desktop.program_update import ProgramCard
from desktop.settings_lock import LockCard
from desktop.settings_recovery import RecoveryCard
from desktop.settings_waiting import WaitingCard
from forms.problem import Problem

if TYPE_CHECKING:
    from sync.trust_values import Proof
    from sync.values import BackupReport, Profile, RebuildReport, Standing, VerifyReport

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class About:
    profile: Profile
    standing: Standing
    folder: Path


class SettingsScreen(Screen):
    language_chosen = Signal(str)
    look_chosen = Signal()
    workspace_left = Signal()
    restart_chosen = Signal()
    files_chosen = Signal()
    """files are to be checked for themselves, beside this workspace"""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._profile: Profile | None = None
        self._asked = False
        self._create()
        self._lay_out()

    def _create(self) -> None:
        preferences = self.context.preferences
        self.language = _combo([(name, code) for code, name in LANGUAGES.items()], preferences.language)
        looks = {
            "system": translate("Settings", "As the system"), "light": translate("Settings", "Light"),
            "dark": translate("Settings", "Dark"), "contrast": translate("Settings", "High contrast"),
        }  # fmt: skip
        self.look = _combo([(looks[each], each) for each in theme.LOOKS], preferences.look)
        self.text_size = _combo([(f"{size} %", str(size)) for size in TEXT_SIZES], str(preferences.text_size))
        self.language.activated.connect(lambda i: self.language_chosen.emit(str(self.language.itemData(i))))
        self.look.activated.connect(self._look)
        self.text_size.activated.connect(self._size)
        self._about = label("", selectable=True)
        self._key = label("", "small", selectable=True)
        self.person = QLineEdit()
        self.person.editingFinished.connect(self._name_person)
        self._found = label("", selectable=True)
        self._found.hide()
        self.evidence = button(translate("Settings", "Save the evidence…"), self._choose_evidence)
        self.evidence.hide()
        self.lock, self.recovery = LockCard(self.context), RecoveryCard(self.context)
        self.waiting = WaitingCard(self.context)
        self.waiting.told.connect(self.told)
        self.lock.told.connect(self.told)
        self.recovery.told.connect(self.told)
        self.recovery.made.connect(lambda: self.changed.emit(None))

    def _lay_out(self) -> None:
        window = Card()
        window.add(label(translate("Settings", "The window"), "lead"))
        form = QFormLayout()
        form.setSpacing(theme.SPACE_3)
        for words, box in (
            (translate("Settings", "&Language"), self.language),
            (translate("Settings", "Loo&k"), self.look),
            (translate("Settings", "Te&xt size"), self.text_size),
        ):
            box.setAccessibleName(words.replace("&", ""))
            form.addRow(words, box)
        window.add(form)
        work = Card()
        who = QFormLayout()
        words = translate("Settings", "Your name, as it stands in what you record")
        self.person.setAccessibleName(words)
        who.addRow(label(words, "small"), self.person)
        work.add(label(translate("Settings", "This workspace"), "lead"), self._about, self._key)
        if not self.context.read_only:
            work.add(who)
        work.add(row(
            button(translate("Settings", "Back it up…"), self._backup),
            button(translate("Settings", "Open another workspace…"), self.workspace_left.emit, role="link"), None,
        ))  # fmt: skip
        care = Card()
        care.add(
            label(translate("Settings", "Trust"), "lead"),
            label(translate("Settings", "Everything can be computed again from what was signed."), "muted"),
            row(
                button(translate("Settings", "Check everything"), self._verify),
                button(translate("Settings", "Check a proof…"), self._choose_proof),
                button(translate("Settings", "Check files alone…"), self.files_chosen.emit, role="link"),
                button(translate("Settings", "Rebuild the lists"), self._rebuild, role="link", writes=True), None,
            ),
            self._found, row(self.evidence, None),
        )  # fmt: skip
        self.program = ProgramCard(self.context)
        self.program.told.connect(self.told)
        self.program.restart_chosen.connect(self.restart_chosen)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_5)
        layout.setSpacing(theme.SPACE_4)
        for widget in (
            Heading(translate("Settings", "Settings")),
            only_read(self.context),
            window,
            work,
            self.waiting,
            self.lock,
            self.recovery,
            care,
            self.program,
        ):
            layout.addWidget(widget)
        layout.addStretch(1)
        inner.setMaximumWidth(theme.scaled(820))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._scroll = scrolled(inner)
        outer.addWidget(self._scroll)

    def go_to(self, place: Place) -> None:
        self.refresh()
        card = {
            "program": self.program,
            "waiting": self.waiting,
            "recovery": self.recovery,
            "lock": self.lock,
        }.get(place.ref)
        if card is not None:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(card))

    def place(self) -> Place | None:
        return Place("settings")

    def refresh(self) -> None:
        self.stale = False
        workspace = self.context.workspace
        self.context.jobs.run(
            lambda: About(workspace.profile, workspace.standing(), workspace.folder), self.show_about
        )
        self.program.refresh()
        self.lock.refresh()
        self.recovery.refresh()
        self.waiting.refresh()

    def show_about(self, about: About) -> None:
        self._about.setText(f"{about.profile.office} · {about.profile.organization}\n{about.folder}")
        words = translate(
            "Settings",
            "Code of this device: {code}.  Signed entries: {entries}, of which proved received: {received}.",
        )
        standing = about.standing
        said = [words.format(
            code=standing.code, entries=number(standing.entries), received=number(standing.received)
        )]  # fmt: skip
        said.append(
            translate("Settings", "Code of this computer’s key: {code}").format(code=standing.key_code)
        )
        self._profile, self._asked = about.profile, standing.status == "asked"
        if not self.person.hasFocus():
            self.person.setText(about.profile.person)
        if standing.secretariat_key:
            key = translate("Settings", "Key line of the secretariat, for those who check proofs: {key}")
            said.append(key.format(key=standing.secretariat_key))
        self._key.setText("\n".join(said))

    def _name_person(self) -> None:
        """Who takes a computer over from a colleague says so here."""
        held, name = self._profile, self.person.text().strip()
        if held is None or name == held.person:
            return
        workspace, new = self.context.workspace, replace(held, person=name)
        words = translate("Settings", "✓ What is recorded from now on carries the name {name}.")
        without = translate("Settings", "✓ What is recorded from now on carries no name.")
        again = translate(
            "Settings", "The enrolment file carried the old one: save it again, and read out its new code."
        )
        said = (words.format(name=name) if name else without) + (f"\n{again}" if self._asked else "")
        self.context.jobs.run(
            lambda: workspace.save_profile(new),
            lambda _none: self._named(new, said), owner=self,
        )  # fmt: skip

    def _named(self, profile: Profile, words: str) -> None:
        self._profile = profile
        self.told.emit(words)
        self.changed.emit(None)

    def _look(self, index: int) -> None:
        chosen = self.look.itemData(index)
        self.context.preferences.look = next(each for each in theme.LOOKS if each == chosen)
        self.look_chosen.emit()

    def _size(self, index: int) -> None:
        self.context.preferences.text_size = int(str(self.text_size.itemData(index)))
        self.look_chosen.emit()

    def _backup(self) -> None:
        chosen = ask_save(
            self,
            translate("Settings", "Backup"),
            "assent-backup.assent-backup",
            preferences=self.context.preferences,
        )
        if chosen:
            workspace = self.context.workspace
            title = translate("Settings", "Backing up")
            self.context.jobs.run_long(title, lambda _p: workspace.backup(chosen), self._backed_up)

    def _backed_up(self, report: BackupReport) -> None:
        self.told.emit(translate("Settings", "✓ Backed up: {path}").format(path=str(report.path)))

    def _verify(self) -> None:
        workspace = self.context.workspace

        def work(progress: Progress) -> VerifyReport:
            return workspace.verify(progress=lambda done, total, _what: progress.report(done, total))

        self.context.jobs.run_long(translate("Settings", "Checking everything"), work, self.show_verified)

    def _choose_evidence(self) -> None:
        chosen = ask_folder(
            self, translate("Settings", "Folder for the evidence"), preferences=self.context.preferences
        )
        if chosen:
            self.save_evidence(chosen)

    def save_evidence(self, folder: Path) -> None:
        """This writes what an auditor takes along: the report in sentences, and what proves each wrong."""
        workspace, words = self.context.workspace, self._found.text()

        def work(progress: Progress) -> VerifyReport:
            report = workspace.verify(
                progress=lambda done, total, _what: progress.report(done, total), evidence=folder
            )
            workspace.save_report(folder, words)
            return report

        self.context.jobs.run_long(translate("Settings", "Checking everything"), work, self._evidence_saved)

    def _evidence_saved(self, report: VerifyReport) -> None:
        self.show_verified(report)
        words = translate(
            "Settings", "✓ Saved: the report and %n file(s) of evidence.", "", len(report.evidence)
        )
        self.told.emit(words)

    def _choose_proof(self) -> None:
        chosen = ask_open(
            self,
            translate("Settings", "Proof"),
            "Assent (*.assent-receipt)",
            preferences=self.context.preferences,
        )
        if chosen:
            self.check_proof(chosen)

    def check_proof(self, path: Path) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(
            lambda: workspace.check_proof(path), self._show_proof, owner=self, failed=self._no_proof
        )

    def _show_proof(self, proof: Proof) -> None:
        self._say_found(proof_words(proof), "good")

    def _no_proof(self, problem: Problem) -> None:
        self._say_found("! " + problem_words(problem), "problem")

    def _say_found(self, words: str, role: str) -> None:
        theme.role(self._found, role)
        self._found.setText(words)
        self._found.show()
        self.evidence.hide()
        self.told.emit(words.split("\n")[0])

    def show_verified(self, report: VerifyReport) -> None:
        if report.sound:
            words = translate(
                "Settings",
                "✓ All is as it was written: {entries} entries, {signatures} signatures, {results} results computed again.",
            ).format(
                entries=number(report.entries),
                signatures=number(report.signatures),
                results=number(len(report.results)),
            )
        else:
            wrong = [finding_words(finding) for finding in report.findings]
            wrong += [
                f"{r.consultation} {r.item} ({r.round}): {r.stored} ≠ {r.recomputed}"
                for r in report.results
                if not r.agrees
            ]
            words = translate("Settings", "! Not everything is as it was written:") + "\n" + "\n".join(wrong)
        self._say_found(words, "good" if report.sound else "problem")
        self.evidence.show()

    def _rebuild(self) -> None:
        workspace = self.context.workspace

        def work(progress: Progress) -> RebuildReport:
            return workspace.rebuild(lambda done, total, _what: progress.report(done, total))

        self.context.jobs.run_long(translate("Settings", "Rebuilding the lists"), work, self._rebuilt)

    def _rebuilt(self, report: RebuildReport) -> None:
        same = translate("Settings", "✓ Rebuilt from {entries} entries; nothing changed.")
        other = translate("Settings", "! Rebuilt from {entries} entries, and something is different now than before: check everything.")  # fmt: skip
        self.told.emit((same if report.same else other).format(entries=number(report.entries)))
        self.changed.emit(None)


def _combo(entries: list[tuple[str, str]], chosen: str) -> Wheelless:
    box = Wheelless()
    for words, data in entries:
        box.addItem(words, data)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setMinimumWidth(240)
    return box

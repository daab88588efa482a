# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The program's own updates: a card in the settings, and a page of its own when only an update file was opened.

An update is verified, unpacked beside the running version and tried; it starts next time. Nothing here
touches the workspace but to read a file that came with a bundle.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_open
from desktop.jobs import Progress, RunsWork
from desktop.parts import Card, Context, Heading, announce, button, label, problem_words, row
from forms.problem import Problem

if TYPE_CHECKING:
    from collections.abc import Callable

    from sync.installation import Program
    from sync.update import Versions
    from sync.values import AnnouncedUpdate, IntakeReport

translate = QCoreApplication.translate
UPDATE_ENDING = ".assent-update"


def updates_among(paths: Sequence[Path]) -> list[Path]:
    """These are the files that are updates of the program, not work to take in."""
    return [path for path in paths if path.suffix.lower() == UPDATE_ENDING and not path.is_dir()]


def updates_in(report: IntakeReport | None) -> list[Path]:
    """These are the updates that lay among the files of a folder."""
    files = report.files if report is not None else ()
    return [file.path for file in files if file.kind == "update" and file.outcome == "asked"]


@dataclass(frozen=True, slots=True)
class ProgramFacts:
    program: Program
    received: AnnouncedUpdate | None
    """what the secretariat told of and is newer than what is installed"""


class ProgramCard(Card):
    """Which version runs, which one waits, and what can be done about it."""

    told = Signal(str)
    restart_chosen = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._facts: ProgramFacts | None = None
        self._words = label("", selectable=True)
        self._problem = label("", "problem", selectable=True)
        self.open = button(translate("Program", "Install an update from a file…"), self._choose)
        self.take = button("", self._install_received)
        self.restart = button("", self.restart_chosen.emit)
        self.back = button("", self._go_back, role="link")
        self.send = button(
            translate("Program", "Send an update to the offices…"),
            self._choose_to_send,
            role="link",
            writes=True,
        )
        self.add(label(translate("Program", "The program"), "lead"), self._words, self._problem)
        self.add(row(self.restart, self.take, self.open, self.back, self.send, None))
        for hidden in (self._problem, self.take, self.restart, self.back, self.send):
            hidden.hide()

    def refresh(self) -> None:
        workspace, program = self.context.workspace, self.context.program
        self.context.jobs.run(lambda: facts_of(workspace, program()), self.show_facts)

    def show_facts(self, facts: ProgramFacts) -> None:
        self._facts = facts
        program, received = facts.program, facts.received
        self._words.setText(program_words(facts))
        self.open.setVisible(program.root is not None)
        can_take = program.root is not None and received is not None and received.held
        self.take.setVisible(can_take)
        if received is not None:
            _say(
                self.take, translate("Program", "Install version {version}").format(version=received.version)
            )
        self.restart.setVisible(bool(program.next_version))
        _say(
            self.restart,
            translate("Program", "Start version {version} now").format(version=program.next_version),
        )
        theme.role(self.restart, "primary" if program.next_version else "")
        theme.role(self.take, "primary" if can_take and not program.next_version else "")
        self.back.setVisible(bool(program.previous) and not program.next_version)
        _say(self.back, translate("Program", "Go back to version {version}").format(version=program.previous))
        self.send.setVisible(self.context.workspace.profile.role == "secretariat")

    def install(self, paths: Sequence[Path]) -> None:
        """This verifies an update and unpacks it beside this version; it starts next time."""
        self._problem.hide()
        program = self.context.program
        self.context.jobs.run_long(
            translate("Program", "Unpacking the update"), lambda progress: installed(paths, program(), progress),
            self._installed, owner=self, failed=self._failed, lane="free",
        )  # fmt: skip

    def _choose(self) -> None:
        path = _ask(self, self.context)
        if path:
            self.install([path])

    def _install_received(self) -> None:
        workspace, program = self.context.workspace, self.context.program
        self._problem.hide()

        def work(progress: Progress) -> Versions:
            from sync.installation import install_release

            here = program()
            data = workspace.received_update(program=here)
            return install_release(data, here, lambda done, total, _what: progress.report(done, total))

        self.context.jobs.run_long(
            translate("Program", "Unpacking the update"),
            work,
            self._installed,
            owner=self,
            failed=self._failed,
        )

    def _installed(self, versions: Versions) -> None:
        self.told.emit(ready_words(versions))
        self.refresh()

    def _failed(self, problem: Problem) -> None:
        self._problem.setText(problem_words(problem))
        self._problem.show()
        announce(self, self._problem.text())

    def _go_back(self) -> None:
        program = self.context.program

        def work() -> Versions:
            from sync.installation import return_to_previous

            return return_to_previous(program())

        self._problem.hide()
        self.context.jobs.run(work, self._gone_back, owner=self, failed=self._failed, lane="free")

    def _gone_back(self, versions: Versions) -> None:
        words = translate("Program", "Version {version} starts next time.").format(version=versions.current)
        self.told.emit(words)
        self.refresh()

    def _choose_to_send(self) -> None:
        path = _ask(self, self.context)
        if path:
            self.send_down(path)

    def send_down(self, path: Path) -> None:
        workspace, program = self.context.workspace, self.context.program
        self._problem.hide()
        self.context.jobs.run(
            lambda: workspace.send_update(path, program=program()),
            self._sent,
            owner=self,
            failed=self._failed,
        )

    def _sent(self, update: AnnouncedUpdate) -> None:
        words = translate("Program", "✓ Version {version} goes to the offices with the next bundle.")
        self.told.emit(words.format(version=update.version))
        self.refresh()


class UpdatePage(QWidget):
    """What a person sees who double-clicked an update file: one sentence, and what comes next."""

    restart_chosen = Signal()
    closed = Signal()

    def __init__(self, paths: Sequence[Path], jobs: RunsWork, program: Callable[[], Program]) -> None:
        super().__init__()
        theme.role(self, "page")
        self._paths, self._jobs, self._program = list(paths), jobs, program
        self.words = label(
            translate("Program", "The update is checked and unpacked…"), "lead", selectable=True
        )
        self.restart = button(translate("Program", "Open Assent"), self.restart_chosen.emit, role="primary")
        self.close_it = button(translate("Program", "Close"), self.closed.emit)
        self.restart.setEnabled(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_6)
        layout.setSpacing(theme.SPACE_4)
        layout.addWidget(Heading(translate("Program", "Update of Assent")))
        layout.addWidget(self.words)
        layout.addLayout(row(self.restart, self.close_it, None))
        layout.addStretch(1)
        self.words.setTextFormat(Qt.TextFormat.PlainText)

    def begin(self) -> None:
        paths, program = self._paths, self._program
        self._jobs.run_long(
            translate("Program", "Unpacking the update"), lambda progress: installed(paths, program(), progress),
            self._installed, owner=self, failed=self._failed, lane="free",
        )  # fmt: skip

    def _installed(self, versions: Versions) -> None:
        self._say(ready_words(versions))

    def _failed(self, problem: Problem) -> None:
        theme.role(self.words, "problem")
        self._say(problem_words(problem))

    def _say(self, words: str) -> None:
        self.words.setText(words)
        self.restart.setEnabled(True)
        self.restart.setFocus()
        announce(self, words)


def facts_of(workspace: object, program: Program) -> ProgramFacts:
    """This asks what the secretariat told of; in the store lane."""
    from sync.workspace import Workspace

    assert isinstance(workspace, Workspace)
    newer = (each for each in workspace.announced_updates() if program.wants(each.system, each.serial))
    return ProgramFacts(program, next(newer, None))


def installed(paths: Sequence[Path], program: Program, progress: Progress) -> Versions:
    """This takes the one of these update files that is for this computer."""
    from sync.installation import best_update, install_update

    path = best_update(paths, program)
    return install_update(path, program, lambda done, total, _what: progress.report(done, total))


def program_words(facts: ProgramFacts) -> str:
    """This says which version runs, and what is known of a newer one."""
    program, received = facts.program, facts.received
    lines = [translate("Program", "This is version {version}.").format(version=program.version)]
    if program.next_version:
        words = translate("Program", "Version {version} is ready and starts next time Assent is opened.")
        lines.append(words.format(version=program.next_version))
    if received is not None:
        if not received.held:
            words = translate(
                "Program",
                "Version {version} is out. Ask the secretariat for its update file, or for an installer.",
            )
        elif program.root is None:
            words = translate(
                "Program",
                "Version {version} is out. Ask whoever looks after this computer for the new package.",
            )
        else:
            words = translate("Program", "Version {version} came with the secretariat's bundle.")
        lines.append(words.format(version=received.version))
    elif program.root is None:
        lines.append(
            translate(
                "Program", "It was installed by an administrator's package, which is how it is updated."
            )
        )
    return "\n".join(lines)


def ready_words(versions: Versions) -> str:
    words = translate(
        "Program",
        "✓ Version {version} is ready and starts next time Assent is opened. Version {previous} is kept beside it.",
    )
    return words.format(version=versions.current, previous=versions.previous)


def _say(made: object, words: str) -> None:
    from PySide6.QtWidgets import QPushButton

    assert isinstance(made, QPushButton)
    made.setText(words)
    made.setAccessibleName(words)


def _ask(parent: QWidget, context: Context) -> Path | None:
    title = translate("Program", "Update file")
    return ask_open(parent, title, f"Assent (*{UPDATE_ENDING})", preferences=context.preferences)

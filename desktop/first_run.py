# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The first minutes: language, who you are, your office, a passphrase or none, and start.

One question a page, nothing typed twice. It only collects a Setup; the application creates.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop import theme
from desktop.columns import Flow
from desktop.completion import complete_by_any_part
from desktop.fields import Wheelless
from desktop.parts import button, column, label, problem_words, reading_column, row
from desktop.preferences import LANGUAGES
from forms.problem import Problem
from sync.naming import check_code, check_names

if TYPE_CHECKING:
    from desktop.founding_keys import FoundingKeys
    from desktop.jobs import RunsWork
    from sync.trust_values import FoundingKey

translate = QCoreApplication.translate
Who = Literal["office", "secretariat", "auditor", "demo"]


@dataclass(frozen=True, slots=True)
class Setup:
    """What a person chose in the first minutes."""

    who: Who = "office"
    organization: str = ""
    office: str = ""
    person: str = ""
    focal_point: bool = False
    folder: Path | None = None
    passphrase: str = ""
    remember: bool = False
    """the computer's keyring is to know the passphrase"""
    root_keys: tuple[FoundingKey, ...] = ()
    """a secretariat's, of several people; none: one is made"""
    threshold: int = 1


class FirstRun(QWidget):
    """Four pages, one decision each, and one beside the way. `chosen(Setup)` ends it."""

    language_chosen = Signal(str)
    chosen = Signal(object)
    opened = Signal(object)
    went = Signal(str)

    def __init__(
        self,
        organizations: Sequence[tuple[str, str]],
        folder: Path,
        jobs: RunsWork,
        *,
        language: str,
        at: int = 0,
    ) -> None:
        super().__init__()
        self._jobs = jobs
        self.founding: FoundingKeys | None = None
        theme.role(self, "page")
        self.setup = Setup(folder=folder)
        self._organizations = tuple(organizations)
        self.steps = QStackedWidget()
        self._language = language
        for make in (self._language_page, self._who_page, self._office_page, self._keep_page):
            self.steps.addWidget(make())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.steps)
        self.steps.setCurrentIndex(at)

    # --- pages ---------------------------------------------------------------------------------

    def _language_page(self) -> QWidget:
        acts = []
        for code, name in LANGUAGES.items():
            chosen = button(
                name,
                partial(self.language_chosen.emit, code),
                role="primary" if code == self._language else "",
            )
            chosen.setMinimumHeight(44)
            acts.append(chosen)
        self._first_focus = acts[list(LANGUAGES).index(self._language)]
        grid = column(row(*acts[:3]), spacing=theme.SPACE_3)
        grid.addLayout(row(*acts[3:]))
        return self._page(
            "Assent",
            translate("FirstRun", "In which language do you want to work? You can change it at any time."),
            grid,
            number=1,
        )

    def _who_page(self) -> QWidget:
        choices: tuple[tuple[Who, str, str], ...] = (
            ("office", translate("FirstRun", "I work in an office"), translate("FirstRun", "Record positions, endorsements and use cases, and send them.")),
            ("secretariat", translate("FirstRun", "I am the secretariat"), translate("FirstRun", "Take in what offices send, hold rounds, write the note.")),
            ("auditor", translate("FirstRun", "I look after what others did"), translate("FirstRun", "Open a workspace to read and recompute it, changing nothing.")),
            ("demo", translate("FirstRun", "I am just looking"), translate("FirstRun", "Open a worked example with eight recommendations and many offices.")),
        )  # fmt: skip
        body = column(spacing=theme.SPACE_3)
        for who, words, explained in choices:
            act = button(words, partial(self._who, who))
            act.setMinimumHeight(40)
            act.setMinimumWidth(260)
            act.setAccessibleDescription(explained)
            line = row(act, label(explained, "muted"), spacing=theme.SPACE_4)
            line.setStretch(1, 1)
            body.addLayout(line)
        lost = button(
            translate("FirstRun", "I lost my computer…"), partial(self.went.emit, "recover"), role="link"
        )
        keeps = button(
            translate("FirstRun", "I keep a root key…"), partial(self.went.emit, "roots"), role="link"
        )
        checks = button(
            translate("FirstRun", "I have only files to check…"),
            partial(self.went.emit, "check"),
            role="link",
        )
        opens = button(
            translate("FirstRun", "Open an existing workspace…"), partial(self.went.emit, "open"), role="link"
        )
        body.addLayout(Flow(opens, lost, keeps, checks))
        return self._page(translate("FirstRun", "Who are you?"), "", body, number=2)

    def _office_page(self) -> QWidget:
        self.organization = Wheelless()
        self.organization.setEditable(True)
        self.organization.setInsertPolicy(Wheelless.InsertPolicy.NoInsert)
        for code, name in self._organizations:
            self.organization.addItem(f"{code} · {name}", code)
        self.organization.setCurrentIndex(-1)
        complete_by_any_part(self.organization)
        self.organization.setAccessibleName(translate("FirstRun", "Organization"))
        self.office = QLineEdit()
        self.office.setPlaceholderText(translate("FirstRun", "for example: Field Office Tarawa"))
        self.person = QLineEdit()
        self.focal = QCheckBox(
            translate("FirstRun", "I file the positions of my whole organization (focal point)")
        )
        form = QFormLayout()
        form.setSpacing(theme.SPACE_3)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(translate("FirstRun", "&Organization"), self.organization)
        form.addRow(translate("FirstRun", "O&ffice"), self.office)
        form.addRow(translate("FirstRun", "Your &name (may stay empty)"), self.person)
        form.addRow("", self.focal)
        self._office_message = label("", "problem")
        self._office_message.hide()
        body = column(spacing=theme.SPACE_3)
        body.addLayout(form)
        body.addWidget(self._office_message)
        go_on = button(translate("FirstRun", "Next"), self._office_done, role="primary")
        body.addLayout(
            row(button(translate("FirstRun", "Back"), lambda: self.steps.setCurrentIndex(1)), None, go_on)
        )
        self.person.returnPressed.connect(self._office_done)
        self.office.returnPressed.connect(self._office_done)
        return self._page(
            translate("FirstRun", "Your office"),
            translate("FirstRun", "This is entered once and stands on everything you sign."),
            body,
            number=3,
        )

    def _keep_page(self) -> QWidget:
        self.folder = QLineEdit(str(self.setup.folder or ""))
        self.folder.setAccessibleName(translate("FirstRun", "Folder"))
        browse = button(translate("FirstRun", "Choose…"), self._choose_folder)
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(browse)
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(translate("FirstRun", "Passphrase"))
        self.passphrase.setPlaceholderText(translate("FirstRun", "leave empty to work without one"))
        show = QCheckBox(translate("FirstRun", "Show it"))
        show.toggled.connect(
            lambda on: self.passphrase.setEchoMode(
                QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password
            )
        )
        body = column(label(translate("FirstRun", "Folder"), "question"), spacing=theme.SPACE_2)
        body.addLayout(place)
        body.addSpacing(theme.SPACE_3)
        body.addWidget(label(translate("FirstRun", "Passphrase"), "question"))
        body.addWidget(self.passphrase)
        body.addWidget(show)
        self.remember = _remember_box()
        body.addWidget(self.remember)
        body.addWidget(
            label(
                translate(
                    "FirstRun",
                    "With a passphrase nobody can read this folder without it. It cannot be asked for again: write it down and keep it apart.",
                ),
                "small",
            )
        )
        body.addWidget(self._root_keys_card())
        self._keep_message = label("", "problem")
        self._keep_message.hide()
        body.addWidget(self._keep_message)
        start = button(translate("FirstRun", "Start"), self._start, role="primary")
        body.addLayout(
            row(button(translate("FirstRun", "Back"), lambda: self.steps.setCurrentIndex(2)), None, start)
        )
        self.passphrase.returnPressed.connect(self._start)
        return self._page(translate("FirstRun", "Where your work is kept"), "", body, number=4)

    def _root_keys_card(self) -> QWidget:
        """For a secretariat that several people watch over; everybody else goes past it."""
        self.root_keys = QWidget()
        self._roots_said = label("", "small")
        self.name_roots = button(
            translate("FirstRun", "Root keys of several people…"), self._show_founding, role="link"
        )
        body = column(self._roots_said, row(self.name_roots, None), spacing=0)
        body.setContentsMargins(0, theme.SPACE_2, 0, 0)
        self.root_keys.setLayout(body)
        self._say_roots()
        return self.root_keys

    def _say_roots(self) -> None:
        chosen = self.setup
        if not chosen.root_keys:
            said = translate("FirstRun", "Who runs the secretariat is decided by a root key, which lies in this folder at first.")  # fmt: skip
        else:
            said = translate("FirstRun", "{threshold} of {count} root keys decide together who runs the secretariat; none of them lies here.").format(
                threshold=chosen.threshold, count=len(chosen.root_keys)
            )  # fmt: skip
        self._roots_said.setText(said)

    def _show_founding(self) -> None:
        if self.founding is None:
            from desktop.founding_keys import FoundingKeys

            self.founding = FoundingKeys(self._jobs, lambda: self.steps.setCurrentIndex(3))
            self.founding.settled.connect(self._founding_settled)
            lead = translate("FirstRun", "Each of them has made a key (first page: “I keep a root key…”). Who is here signs the founding with the key on a stick or on paper: nothing of it stays on this computer. Who is elsewhere has sent you the line of the key.")  # fmt: skip
            self.steps.addWidget(
                self._page(
                    translate("FirstRun", "Root keys of several people"),
                    lead,
                    column(self.founding),
                    number=4,
                )
            )
        self.steps.setCurrentIndex(4)
        self.founding.setFocus()

    def _founding_settled(self, keys: tuple[FoundingKey, ...], threshold: int) -> None:
        self.setup = replace(self.setup, root_keys=keys, threshold=threshold)
        self._say_roots()
        self.steps.setCurrentIndex(3)
        self.passphrase.setFocus()

    def _page(self, title: str, lead: str, body: QHBoxLayout | QVBoxLayout, *, number: int) -> QWidget:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_6, theme.SPACE_6, theme.SPACE_6)
        layout.setSpacing(theme.SPACE_4)
        layout.addStretch(1)
        step = translate("FirstRun", "Step {number} of 4").format(number=number)
        layout.addWidget(label(step, "small"))
        layout.addWidget(label(title, "display"))
        if lead:
            layout.addWidget(label(lead, "muted"))
        layout.addLayout(body)
        layout.addStretch(2)
        return reading_column(inner)

    def know_keyring(self, name: str) -> None:
        _show_keyring(self.remember, name)

    # --- choices -------------------------------------------------------------------------------

    def _who(self, who: Who) -> None:
        self.setup = replace(self.setup, who=who)
        match who:
            case "demo":
                self.chosen.emit(self.setup)
            case "auditor":
                folder = QFileDialog.getExistingDirectory(self, translate("FirstRun", "Open a workspace"))
                if folder:
                    self.opened.emit(Path(folder))
            case _:
                self.focal.setVisible(who == "office")
                self.root_keys.setVisible(who == "secretariat")
                self.steps.setCurrentIndex(2)
                self.organization.setFocus()

    def _office_done(self) -> None:
        typed = self.organization.currentText().strip()
        known = next(
            (code for code, name in self._organizations if typed in (code, f"{code} · {name}", name)), ""
        )
        organization = known or typed.upper()
        office = self.office.text().strip()
        missing = not organization or not office
        self._office_message.setVisible(missing)
        if missing:
            self._office_message.setText(
                translate("FirstRun", "! Choose the organization and write the name of the office.")
            )
            (self.office if organization else self.organization).setFocus()
            return
        try:
            check_code(organization)
            check_names((office, self.person.text().strip()))
        except Problem as problem:
            self._office_message.setText(f"! {problem_words(problem)}")
            self._office_message.show()
            self.organization.setFocus()
            return
        self.setup = replace(
            self.setup, organization=organization, office=office, person=self.person.text().strip(),
            focal_point=self.focal.isChecked() and self.setup.who == "office",
        )  # fmt: skip
        self.steps.setCurrentIndex(3)
        self.passphrase.setFocus()

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(
            self, translate("FirstRun", "Folder for your work"), self.folder.text()
        )
        if folder:
            self.folder.setText(folder)

    def _start(self) -> None:
        if not self.folder.text().strip():
            self._keep_message.setText(translate("FirstRun", "! Choose a folder."))
            self._keep_message.show()
            return
        self.setup = replace(
            self.setup, folder=Path(self.folder.text().strip()), passphrase=self.passphrase.text(),
            remember=self.remember.isChecked(),
        )  # fmt: skip
        if self.setup.who != "secretariat":
            self.setup = replace(self.setup, root_keys=(), threshold=1)
        self.chosen.emit(self.setup)


class Unlock(QWidget):
    """Asks for the passphrase of a workspace, in the window."""

    given = Signal(str, bool)

    def __init__(self, folder: Path, again: str, other: Callable[[], None]) -> None:
        super().__init__()
        theme.role(self, "page")
        self.passphrase = QLineEdit()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self.passphrase.setAccessibleName(translate("FirstRun", "Passphrase"))
        self.passphrase.returnPressed.connect(self._give)
        self.remember = _remember_box()
        go = button(translate("FirstRun", "Open the workspace"), self._give, role="primary")
        elsewhere = button(translate("FirstRun", "Open another…"), other, role="link")
        body = column(
            None, label("Assent", "display"), label(str(folder), "muted"),
            label(translate("FirstRun", "Passphrase"), "question"), self.passphrase, self.remember,
            spacing=theme.SPACE_3,
        )  # fmt: skip
        if again:
            body.addWidget(label("! " + again, "problem"))
        body.addLayout(row(elsewhere, None, go))
        body.addStretch(2)
        holder = QWidget()
        holder.setLayout(body)
        holder.setFixedWidth(theme.scaled(460))
        self.setLayout(row(None, holder, None))
        self.setFocusProxy(self.passphrase)

    def know_keyring(self, name: str) -> None:
        _show_keyring(self.remember, name)

    def _give(self) -> None:
        self.given.emit(self.passphrase.text(), self.remember.isChecked())


def _remember_box() -> QCheckBox:
    """It is there only when this computer has a keyring that may be trusted."""
    box = QCheckBox()
    box.hide()
    return box


def _show_keyring(box: QCheckBox, name: str) -> None:
    words = translate("Lock", "Let this computer remember the passphrase ({keyring})")
    box.setText(words.format(keyring=name))
    box.setVisible(bool(name))

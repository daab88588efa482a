# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Updates of the program as people meet them: in a bundle, dropped on the window, double-clicked, in a folder."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from nacl.signing import SigningKey
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.app import Assent
from desktop.exchange import ExchangeScreen
from desktop.home import Home
from desktop.jobs import InlineJobs
from desktop.preferences import Preferences
from desktop.program_update import ProgramCard, UpdatePage
from desktop.settings import SettingsScreen
from forms.problem import Problem
from installer.make_update import make_update
from sync.installation import Program, this_system
from sync.update import ReleaseKeys, Versions, read_versions, write_versions

PUBLISHER, STRANGER = SigningKey(bytes([1]) * 32), SigningKey(bytes([2]) * 32)
KEYS = ReleaseKeys((bytes(PUBLISHER.verify_key),), threshold=1)
AnyDesk = Any

pytestmark = pytest.mark.skipif(
    os.name != "posix", reason="the new version's self-test is a shell script here"
)


class Computer:
    """A computer with version 0.1.0 installed, and the update files its publisher made."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.root = folder, folder / "Assent"
        self.root.mkdir(parents=True)
        shutil.copytree(self._release("0.1.0"), self.root / "app-0.1.0")
        write_versions(self.root, Versions("0.1.0", serial=1000))

    def _release(self, version: str, code: int = 0) -> Path:
        folder = self.folder / version
        folder.mkdir()
        (folder / "assent").write_text(f"#!/bin/sh\nexit {code}\n")
        (folder / "assent").chmod(0o755)
        (folder / "code.py").write_text(f"version = {version!r}")
        (folder / "WORKSPACE-FORMAT").write_text("1\n")
        return folder

    def update(
        self, version: str, *, key: SigningKey = PUBLISHER, system: str = "", works: bool = True
    ) -> Path:
        new = self.folder / version
        if not new.exists():
            self._release(version, 0 if works else 1)
        out = self.folder / f"assent-{version}-{system or 'here'}.assent-update"
        facts = {
            "version": version,
            "serial": int(version.replace(".", "")) * 1000,
            "system": system or this_system(),
        }
        make_update(new, out, keys=[key], bases={"0.1.0": self.folder / "0.1.0"}, **facts)  # type: ignore[arg-type]
        return out

    def program(self) -> Program:
        versions = read_versions(self.root)
        staged = versions.current if versions.current != "0.1.0" else ""
        return Program("0.1.0", this_system(), self.root, KEYS, staged, versions.previous, versions.serial)

    @property
    def current(self) -> str:
        return read_versions(self.root).current


@pytest.fixture
def computer(tmp_path: Path) -> Computer:
    return Computer(tmp_path / "computer")


@pytest.fixture
def at_work(admitted: AnyDesk, secretariat: AnyDesk, computer: Computer) -> AnyDesk:
    """An office at that computer; the secretariat's program comes from a package."""
    admitted.app.find_program = computer.program
    secretariat.app.find_program = lambda: Program(system=this_system(), keys=KEYS, serial=1000)
    return admitted


def card(desk: AnyDesk) -> ProgramCard:
    settings = desk.app.screens["settings"]
    assert isinstance(settings, SettingsScreen)
    return settings.program


def press(widget: QWidget, words: str) -> None:
    found = [
        each for each in widget.findChildren(QPushButton) if each.text() == words and not each.isHidden()
    ]
    assert found, f"no button says {words!r}"
    found[0].click()


def send_down(secretariat: AnyDesk, office: AnyDesk, path: Path, tmp_path: Path) -> None:
    card(secretariat).send_down(path)
    secretariat.workspace.write_bundle(tmp_path / "news.assent")
    exchange = office.app.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen)
    exchange.take([tmp_path / "news.assent"])


def test_an_update_in_a_bundle_is_named_at_home_and_installed_with_two_clicks(
    at_work: AnyDesk, secretariat: AnyDesk, computer: Computer, tmp_path: Path
) -> None:
    send_down(secretariat, at_work, computer.update("0.2.0"), tmp_path)
    home = at_work.app.screens["home"]
    assert isinstance(home, Home)
    home.refresh()
    press(home, "Look at it")
    assert at_work.app.window.current_name() == "settings"
    assert "Version 0.2.0 came with the secretariat's bundle." in card(at_work)._words.text()
    press(card(at_work), "Install version 0.2.0")
    assert computer.current == "0.2.0"
    assert (computer.root / "app-0.2.0" / "code.py").read_text() == "version = '0.2.0'"
    assert "Version 0.2.0 is ready and starts next time" in card(at_work)._words.text()
    home.refresh()
    assert not [task for task in at_work.workspace.tasks(program=computer.program()) if "update" in task.kind]
    press(card(at_work), "Start version 0.2.0 now")
    assert at_work.app.restarts_with == str(computer.root / "assent-window")


def test_the_secretariat_cannot_send_what_the_publishers_have_not_signed(
    at_work: AnyDesk, secretariat: AnyDesk, computer: Computer
) -> None:
    card(secretariat).send_down(computer.update("0.2.0", key=STRANGER))
    assert "not signed by the people who publish Assent" in card(secretariat)._problem.text()
    assert secretariat.workspace.announced_updates() == ()


def test_an_office_does_not_send_updates(at_work: AnyDesk, computer: Computer) -> None:
    with pytest.raises(Problem) as caught:
        at_work.workspace.send_update(computer.update("0.2.0"), program=computer.program())
    assert caught.value.code == "workspace.not-secretariat"


def test_a_bundle_carries_the_newest_update_for_each_system_only(
    at_work: AnyDesk, secretariat: AnyDesk, computer: Computer, tmp_path: Path
) -> None:
    old, new = computer.update("0.2.0"), computer.update("0.3.0")
    other = computer.update("0.3.0", system="windows-x86_64")
    for path in (old, new, other, new):
        card(secretariat).send_down(path)
    secretariat.workspace.write_bundle(tmp_path / "news.assent")
    at_work.workspace.take([tmp_path / "news.assent"])
    told = {(each.version, each.system, each.held) for each in at_work.workspace.announced_updates()}
    assert told == {("0.3.0", this_system(), True), ("0.3.0", "windows-x86_64", True)}
    assert at_work.workspace.received_update(program=computer.program()) == new.read_bytes()
    sent = (tmp_path / "news.assent").stat().st_size
    secretariat.workspace.write_bundle(tmp_path / "again.assent", attachments=False)
    saved = sent - (tmp_path / "again.assent").stat().st_size
    assert new.stat().st_size + other.stat().st_size <= saved + 2000, "both are in it"
    assert saved < new.stat().st_size + other.stat().st_size + old.stat().st_size // 2, "the old one is not"


def test_a_release_without_its_file_says_what_to_do(
    at_work: AnyDesk, secretariat: AnyDesk, computer: Computer, tmp_path: Path
) -> None:
    card(secretariat).send_down(computer.update("0.2.0"))
    secretariat.workspace.write_bundle(tmp_path / "thin.assent", attachments=False)
    at_work.workspace.take([tmp_path / "thin.assent"])
    tasks = at_work.workspace.tasks(program=computer.program())
    assert [task.items for task in tasks if task.kind == "ask-for-update"] == [("0.2.0",)]
    card(at_work).refresh()
    assert "Ask the secretariat for its update file" in card(at_work)._words.text()
    assert card(at_work).take.isHidden()
    with pytest.raises(Problem) as caught:
        at_work.workspace.received_update(program=computer.program())
    assert caught.value.code == "update.none-received"


@pytest.mark.parametrize(("installed", "serial"), [("the same", 20_000), ("a newer one", 30_000)])
def test_a_release_says_nothing_where_it_or_a_newer_version_is_installed(
    at_work: AnyDesk, secretariat: AnyDesk, computer: Computer, tmp_path: Path, installed: str, serial: int
) -> None:
    write_versions(computer.root, replace(read_versions(computer.root), serial=serial))
    send_down(secretariat, at_work, computer.update("0.2.0"), tmp_path)
    assert at_work.workspace.announced_updates(), "it did come"
    assert not [task for task in at_work.workspace.tasks(program=computer.program()) if "update" in task.kind]
    assert "0.2.0" not in card(at_work)._words.text()
    assert card(at_work).take.isHidden()
    with pytest.raises(Problem) as caught:
        at_work.workspace.received_update(program=computer.program())
    assert caught.value.code == "update.none-received"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"key": STRANGER}, "not signed by the people who publish Assent"),
        ({"system": "windows-x86_64"}, "not for this installation"),
        ({"works": False}, "did not pass its self-test"),
    ],
)
def test_an_update_that_is_refused_says_why_and_changes_nothing(
    at_work: AnyDesk, computer: Computer, change: dict[str, Any], words: str
) -> None:
    at_work.app.take([computer.update("0.2.0", **change)])
    assert at_work.app.window.current_name() == "settings"
    assert words in card(at_work)._problem.text()
    assert computer.current == "0.1.0"
    assert not (computer.root / "app-0.2.0").exists()


def test_dropping_several_updates_takes_the_one_for_this_computer(
    at_work: AnyDesk, computer: Computer
) -> None:
    at_work.app.take([computer.update("0.2.0", system="windows-x86_64"), computer.update("0.2.0")])
    assert computer.current == "0.2.0"
    press(card(at_work), "Start version 0.2.0 now")


def test_an_update_among_the_files_of_a_folder_is_offered(
    at_work: AnyDesk, secretariat: AnyDesk, computer: Computer, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shutil.copy2(computer.update("0.2.0"), stick)
    secretariat.workspace.write_bundle(stick / "news.assent", everything=True)
    at_work.app.take([stick])
    exchange = at_work.app.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen) and exchange.report is not None
    assert {(file.kind, file.outcome) for file in exchange.report.files} == {
        ("bundle", "already-present"),
        ("update", "asked"),
    }
    press(exchange, "Install the update")
    assert computer.current == "0.2.0"


def test_a_cut_update_file_among_others_is_refused_with_a_remedy(
    at_work: AnyDesk, computer: Computer
) -> None:
    path = computer.update("0.2.0")
    path.write_bytes(path.read_bytes()[:100])
    taken = at_work.workspace.take([path]).files[0]
    assert (taken.kind, taken.outcome) == ("update", "refused")
    assert taken.problem is not None and taken.problem.code == "update.not-an-update"


def test_a_double_clicked_update_needs_no_workspace(
    qapp: QApplication, computer: Computer, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language, preferences.workspace = "en", tmp_path / "not opened"
    app = Assent(qapp, preferences, jobs=InlineJobs(), program=computer.program)
    app._files = [computer.update("0.2.0")]
    app._begin_work(preferences.workspace)
    page = app.window.stack.currentWidget()
    assert isinstance(page, UpdatePage)
    assert "Version 0.2.0 is ready" in page.words.text()
    assert computer.current == "0.2.0"
    press(page, "Open Assent")
    assert app.restarts_with == str(computer.root / "assent-window")


def test_a_person_may_go_back(at_work: AnyDesk, computer: Computer) -> None:
    at_work.app.take([computer.update("0.2.0")])
    computer_now = replace(computer.program(), version="0.2.0", next_version="")
    at_work.app.find_program = lambda: computer_now
    card(at_work).refresh()
    press(card(at_work), "Go back to version 0.1.0")
    assert computer.current == "0.1.0"
    assert read_versions(computer.root).serial == 20_000, "an old update is not taken again"


def test_a_program_from_a_package_says_how_it_is_updated(
    admitted: AnyDesk, make_desk: Callable[..., Any]
) -> None:
    admitted.app.find_program = lambda: Program(system=this_system(), serial=1000)
    card(admitted).refresh()
    assert "administrator's package" in card(admitted)._words.text()
    assert card(admitted).open.isHidden()

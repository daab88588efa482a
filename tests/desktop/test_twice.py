# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Who presses a button twice, another while the first is at work, or opens what is open, gets what was meant: once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtCore import QObject, QRunnable, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import Assent
from desktop.busy_page import BusyPage
from desktop.first_run import FirstRun, Unlock
from desktop.jobs import InlineJobs, Job, Progress
from desktop.main_window import MainWindow
from desktop.parts import button
from desktop.preferences import Preferences
from forms.problem import Problem
from sync.store_problems import WorkspaceBusy
from sync.values import Profile
from sync.workspace import Workspace

PASSPHRASE = "one two three four"


class Slow(Protocol):
    """Jobs that wait until the test lets them go on (conftest.py)."""

    waiting: list[QRunnable]

    def go_on(self) -> None: ...
    def run_long(self, title: str, work: Callable[[Progress], None], *, can_stop: bool = False) -> Job: ...


def press(widget: QWidget, words: str) -> None:
    next(each for each in widget.findChildren(QPushButton) if each.text() == words).click()


# --- what is under way ---------------------------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot, dressed: QApplication, slow: InlineJobs) -> Iterator[MainWindow]:
    made = MainWindow()
    made.build(slow)
    qtbot.addWidget(made)
    made.show()
    yield made


def stop_button(window: MainWindow) -> QPushButton:
    return next(each for each in window.strip.findChildren(QPushButton) if each.text() == "Stop the work")


def test_the_strip_tells_of_the_work_that_is_done_and_stops_that_one(
    qtbot: QtBot, window: MainWindow, slow: Slow
) -> None:
    first = slow.run_long("Taking files in", lambda progress: progress.report(1, 2), can_stop=True)
    second = slow.run_long("Checking everything", lambda progress: progress.report(5, 5))
    assert window.strip.words() == "Taking files in"
    qtbot.mouseClick(stop_button(window), Qt.MouseButton.LeftButton)
    assert (first.progress.cancelled(), second.progress.cancelled()) == (True, False)
    slow.waiting.pop(0).run()
    assert window.strip.isVisible() and window.strip.words() == "Checking everything"
    assert not stop_button(window).isVisible()  # a check cannot be stopped between two steps
    slow.go_on()
    assert not window.strip.isVisible()


def test_work_beside_the_one_that_is_told_of_neither_takes_the_strip_nor_leaves_it_behind(
    window: MainWindow, slow: Slow
) -> None:
    def tells(progress: Progress) -> None:
        told.append(window.strip.words())
        progress.report(1, 2)
        told.append(window.strip.words())

    told: list[str] = []
    slow.run_long("Taking files in", tells)
    slow.run_long("Unpacking the update", tells)
    in_lane, beside = slow.waiting
    slow.waiting.clear()
    beside.run()
    assert told == ["Taking files in", "Taking files in"] and window.strip.isVisible()
    in_lane.run()
    assert told[2:] == ["Taking files in", "Taking files in  ·  1 of 2"]
    assert not window.strip.isVisible()


# --- pressed twice -----------------------------------------------------------------------------------------------------


def test_a_button_that_writes_is_pressed_once_by_a_double_click(qtbot: QtBot, qapp: QApplication) -> None:
    pressed: list[str] = []
    for words, writes in (("Close the round", True), ("Next code", False)):
        made = button(words, lambda words=words: pressed.append(words), writes=writes)
        qtbot.addWidget(made)
        made.show()
        qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
        qtbot.mouseDClick(made, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(made, Qt.MouseButton.LeftButton)
    assert pressed == ["Close the round", "Next code", "Next code"]


@pytest.fixture
def app(
    qapp: QApplication, preferences: Preferences, clock: Callable[[], object], slow: Slow
) -> Iterator[Assent]:
    made = Assent(qapp, preferences, jobs=slow, clock=clock)  # type: ignore[arg-type]
    yield made
    made.window.close()
    slow.go_on()  # the workspace is closed
    made.window.deleteLater()


def met(jobs: QObject) -> list[Problem]:
    found: list[Problem] = []
    jobs.problem_met.connect(found.append)  # type: ignore[attr-defined]
    return found


def test_who_starts_twice_has_begun_one_workspace(app: Assent, slow: Slow, tmp_path: Path) -> None:
    problems = met(app.jobs)
    app.start()
    slow.go_on()
    page = app.window.stack.currentWidget()
    assert isinstance(page, FirstRun)
    page._who("office")
    page.organization.setEditText("UNICEF")
    page.office.setText("Field Office Tarawa")
    page._office_done()
    page.folder.setText(str(tmp_path / "work"))
    page.passphrase.returnPressed.emit()
    page.passphrase.returnPressed.emit()
    slow.go_on()
    assert (app.window.current_name(), problems) == ("home", [])


def test_who_gives_the_passphrase_twice_has_opened_the_workspace_once(
    app: Assent, slow: Slow, tmp_path: Path, clock: Callable[[], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    profile = Profile("office", "UNICEF", "Field Office Tarawa")
    Workspace.create(tmp_path / "work", profile, clock=clock, passphrase=PASSPHRASE).close()  # type: ignore[arg-type]
    opened: list[Path] = []
    open_it = Workspace.open
    monkeypatch.setattr(
        Workspace, "open", lambda folder, **how: opened.append(folder) or open_it(folder, **how)
    )
    app.start(tmp_path / "work")
    slow.go_on()
    page = app.window.stack.currentWidget()
    assert isinstance(page, Unlock)
    page.passphrase.setText(PASSPHRASE)
    page.passphrase.returnPressed.emit()
    page.passphrase.returnPressed.emit()
    slow.go_on()
    assert (app.window.current_name(), opened) == ("home", [tmp_path / "work"])


def test_a_file_opened_beside_an_open_window_waits_until_that_one_is_closed(
    app: Assent,
    slow: Slow,
    tmp_path: Path,
    clock: Callable[[], object],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def open_elsewhere(folder: Path, **_how: object) -> Workspace:
        raise WorkspaceBusy(folder=str(folder))

    profile = Profile("office", "UNICEF", "Field Office Tarawa")
    Workspace.create(tmp_path / "work", profile, clock=clock).close()  # type: ignore[arg-type]
    (tmp_path / "down.assent").write_bytes(b"junk")
    problems = met(app.jobs)
    with monkeypatch.context() as elsewhere:
        elsewhere.setattr(Workspace, "open", open_elsewhere)
        app.start(tmp_path / "work", [tmp_path / "down.assent"])
        slow.go_on()
        page = app.window.stack.currentWidget()
        assert isinstance(page, BusyPage)
        said = "\n".join(each.text() for each in page.findChildren(QLabel))
        assert "is open in another window" in said and "down.assent" in said
        press(page, "Try again")
        slow.go_on()
        page = app.window.stack.currentWidget()
        assert isinstance(page, BusyPage)
    press(page, "Try again")
    slow.go_on()
    assert app.workspace is not None and problems == []
    assert [each.name for each in app.workspace.exchange().received] == ["down.assent"]

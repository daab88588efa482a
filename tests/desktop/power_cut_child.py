# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A person at the window whose power goes: plays one journey in a process of its own and kills it half way.

Run by test_power_cut.py: JOURNEY WORKSPACE MILLISECONDS [ARGUMENT]; the kill comes that long after the act,
from another thread, so that it falls wherever the program happens to be.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app import Assent
from desktop.exchange import ExchangeScreen
from desktop.first_run import Setup
from desktop.form_screen import FormScreen
from desktop.parts import Place
from desktop.preferences import Preferences

journey, folder, milliseconds = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
argument = Path(sys.argv[4]) if len(sys.argv) > 4 else folder
application = QApplication([])
preferences = Preferences(folder.parent / "window.ini")
preferences.language = "en"
assent = Assent(application, preferences)


def cut_the_power() -> None:
    threading.Timer(milliseconds / 1000, lambda: os.kill(os.getpid(), signal.SIGKILL)).start()


def when(there: Callable[[], bool], then: Callable[[], None]) -> None:
    """This looks every 20 ms, as a person waits for what they see."""
    timer = QTimer(application, interval=20)

    def look() -> None:
        if there():
            timer.stop()
            then()

    timer.timeout.connect(look)
    timer.start()


def form() -> FormScreen:
    found = assent.screens["form"]
    assert isinstance(found, FormScreen)
    return found


def is_filling() -> bool:
    return assent.window.current_name() == "form" and form().filling is not None and any(form()._questions())


def at_the_form(place: Place, then: Callable[[], None]) -> None:
    assent.go(place)
    when(is_filling, then)


def field(name: str) -> QWidget:
    form().side.whole.setChecked(True)
    return next(q for q in form()._questions() if q.ref.endswith("/" + name)).field.first_input()


def start() -> None:
    assent.set_up(Setup("office", "WFP", "Suva", "Teiti", True, folder, ""))
    cut_the_power()


def fill() -> None:
    def write() -> None:
        QTest.keyClicks(field("name"), "Tarawa")
        cut_the_power()

    at_the_form(Place("form", "visit"), write)


def type_on() -> None:
    """Types without a pause, a letter every 50 ms, until the power goes."""

    def write() -> None:
        target = field("name")
        letters = QTimer(application, interval=50)
        letters.timeout.connect(lambda: QTest.keyClicks(target, "a"))
        letters.start()
        cut_the_power()

    at_the_form(Place("form", "visit"), write)


def finish() -> None:
    def write() -> None:
        QTest.keyClicks(field("name"), "Tarawa")
        QTest.keyClick(field("kind"), Qt.Key.Key_Space)
        form().finish()
        cut_the_power()

    at_the_form(Place("form", "visit"), write)


def correct() -> None:
    def write() -> None:
        QTest.keyClicks(field("name"), " again")
        form().finish()
        cut_the_power()

    at_the_form(Place("form", "edit", argument.name), write)


def send() -> None:
    workspace = assent.workspace
    assert workspace is not None
    assent.jobs.run(lambda: workspace.write_bundle(argument))
    cut_the_power()


def take() -> None:
    screen = assent.screens["exchange"]
    assert isinstance(screen, ExchangeScreen)
    assent.take(sorted(argument.iterdir()))
    cut_the_power()


ACTS = {
    "start": start, "fill": fill, "type-on": type_on, "finish": finish, "correct": correct, "send": send, "take": take,
}  # fmt: skip

if journey == "start":
    assent.start()
    when(lambda: assent.window.isVisible(), ACTS[journey])
else:
    assent.start(folder)
    when(lambda: assent.window.current_name() == "home", ACTS[journey])
application.exec()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The window stays alive: it never waits for the store, whatever a person does."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from busy import busy_secretariat
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import Assent
from desktop.desk import TABS, Desk
from desktop.form_screen import FormScreen
from desktop.jobs import Jobs
from desktop.parts import Place
from desktop.preferences import Preferences

LONGEST_WORK = 0.05
"""Seconds of its own work between two beats of the window's thread: what a person would wait for."""
LONGEST_PAUSE = 0.5
"""The same by the clock on the wall. Wide, because a shared test machine stalls by itself; it finds the
window that waits for a lock or for the store, which costs no work."""
LOOP = 0.007
"""Seconds of work that `loop` is on the machine on which the limit was set; where it is more, the limit is as much more."""


def loop() -> float:
    """Seconds of work that a fixed piece of work is here and now: on a slow machine, or a crowded one, it is more."""
    began, kept = time.thread_time(), {}
    for number in range(60_000):
        kept[number % 997] = f"{number:x}".encode()
    return time.thread_time() - began


class Watchdog:
    """Measures for how long the event loop does not come round: in work of this thread, and by the clock."""

    def __init__(self) -> None:
        self.steps: dict[str, tuple[float, float]] = {}
        self.slower: dict[str, float] = {}
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        self.begin()

    def begin(self) -> None:
        self._work, self._clock = time.thread_time(), time.perf_counter()
        self._longest = (0.0, 0.0)

    def end(self, step: str) -> None:
        self._beat()
        self.steps[step] = self._longest
        self.slower[step] = max(1.0, loop() / LOOP)

    def slow(self) -> dict[str, tuple[float, float]]:
        return {
            step: (work, pause)
            for step, (work, pause) in self.steps.items()
            if work > LONGEST_WORK * self.slower[step] or pause > LONGEST_PAUSE
        }

    def _beat(self) -> None:
        work, clock = time.thread_time(), time.perf_counter()
        self._longest = max(self._longest[0], work - self._work), max(self._longest[1], clock - self._clock)
        self._work, self._clock = work, clock


@pytest.fixture
def without_collections() -> Iterator[Callable[[], None]]:
    """As the program does once it stands: what is there by then is not walked through while somebody waits."""

    def freeze() -> None:
        gc.collect()
        gc.freeze()

    yield freeze
    gc.unfreeze()


def test_no_screen_and_no_journey_makes_the_window_wait(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, without_collections: Callable[[], None]
) -> None:
    place = busy_secretariat(tmp_path)
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language, preferences.look = "en", "light"
    app = Assent(qapp, preferences, jobs=Jobs())
    app.start(place)

    def stands() -> bool:
        return app.window.current_name() != "" and len(app.screens.made()) == len(app.screens)

    qtbot.waitUntil(stands, timeout=20_000)
    for language in (
        "ar",
        "en",
    ):  # the letters of another script are read in once: 100 ms, not looked at here
        app.change_language(language)
        qtbot.wait(500)
        qtbot.waitUntil(stands, timeout=20_000)
    without_collections()
    dog = Watchdog()

    def step(name: str, act: Callable[[], object], milliseconds: int = 120) -> None:
        dog.begin()
        act()
        qtbot.wait(milliseconds)
        dog.end(name)

    def all_stale() -> None:
        for screen in app.screens.values():
            screen.stale = True

    names = [name for name in app.screens if name != "form"]
    for turn in ("first visit to", "back to", "what came since on"):
        for name in names:
            step(f"{turn} {name}", partial(app.go, Place(name)))
        for tab in TABS:
            step(f"{turn} desk, {tab}", partial(app.go, Place("desk", tab)), 400)
        all_stale()
    desk = app.screens["desk"]
    assert isinstance(desk, Desk)
    app.go(Place("desk", "comments"))
    qtbot.waitUntil(lambda: desk.comments.model.rowCount() == 96)
    step("a comment is answered", desk.comments.answer, 500)
    app.go(Place("desk", "note"))
    qtbot.waitUntil(lambda: desk.note.note is not None)
    note = desk.note.note
    assert note is not None
    step("a paragraph is moved", lambda: desk.note.keep(note.move(note.paragraphs[-2].key, 1)), 400)
    step("drafts", partial(app.go, Place("records", "drafts")))
    step("a position is begun", partial(app.go, Place("form", "position:busy", "1")), 500)
    form = app.screens["form"]
    assert isinstance(form, FormScreen) and form.filling is not None
    step("the next page", form.go_on_page)
    step("the whole form", partial(form.side.whole.setChecked, True), 300)
    step("its end", lambda: form.page.verticalScrollBar().setValue(form.page.verticalScrollBar().maximum()))
    step("what is missing", form.finish)
    step("put aside", form.put_aside, 300)
    step("the store is busy", lambda: (app.jobs.run(lambda: time.sleep(0.4)), app.go(Place("records"))), 600)
    app.go(Place("desk", "note"))
    step("another language", lambda: app.change_language("ar"), 500)
    step("another look", app.change_look, 500)
    app.change_language("en")
    assert dog.slow() == {}
    app.window.close()


def test_a_long_day_of_calls_into_qt_does_not_end_the_program() -> None:
    script = """
import desktop
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel()
for number in range(40_000):
    label.setText("a")
    label.isVisible(), label.hasFocus(), label.isEnabled()
    app.processEvents()
print("still here", flush=True)
"""
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=root, timeout=240, check=False, capture_output=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.stdout.decode().strip() == "still here", done.stderr.decode()[-500:]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The window beside a bare PySide6 window, and what its pages, lists and searches cost.

Run: python bench/bench_desktop.py [--records N]. Everything is measured in this one run, offscreen;
first windows are measured in processes of their own, the best of several, so that ratios compare.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.form_screen import FormScreen

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

BARE = """
import sys, time
start = time.perf_counter()
from PySide6.QtWidgets import QApplication, QMainWindow, QLabel
class Window(QMainWindow):
    painted = False
    def paintEvent(self, event):
        super().paintEvent(event)
        self.painted = True
app = QApplication([])
window = Window()
window.setCentralWidget(QLabel("Opening"))
window.resize(1240, 720)
window.show()
while not window.painted:
    app.processEvents()
took = time.perf_counter() - start
import resource
print(took, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
OURS = """
import gc, sys, time
from pathlib import Path
start = time.perf_counter()
gc.disable()  # as main() does until the window stands
from PySide6.QtWidgets import QApplication
from desktop.app import Assent
from desktop.main_window import MainWindow
from desktop.preferences import Preferences
painted = []
before = MainWindow.paintEvent
def paint(self, event):
    before(self, event)
    painted.append(1)
MainWindow.paintEvent = paint
app = QApplication([])
preferences = Preferences(Path(sys.argv[1]) / "window.ini")
preferences.language = "en"
assent = Assent(app, preferences)
assent.start(Path(sys.argv[2]) if len(sys.argv) > 2 else None)
while not painted:
    app.processEvents()
took = time.perf_counter() - start
import resource
from PySide6.QtCore import QEventLoop
first = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
if len(sys.argv) > 2:
    while assent.window.current_name() != "home":
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
home = time.perf_counter() - start
print(took, first, home, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
assent.window.close()
"""


def in_a_process(code: str, *arguments: str, rounds: int = 5) -> list[float]:
    """The best of several runs, figure by figure."""
    runs = []
    for _ in range(rounds):
        done = subprocess.run(
            [sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True, check=True
        )
        runs.append([float(each) for each in done.stdout.split()])
    return [min(column) for column in zip(*runs, strict=True)]


def timed(work: Callable[[], object], rounds: int = 1) -> float:
    return spent(work, rounds)[0]


def spent(work: Callable[[], object], rounds: int = 1) -> tuple[float, float]:
    """The best of several rounds in milliseconds: by the clock, and in work of this thread (on a busy machine)."""
    best = (float("inf"), float("inf"))
    for _ in range(rounds):
        clock, effort = time.perf_counter(), time.thread_time()
        work()
        best = min(best[0], time.perf_counter() - clock), min(best[1], time.thread_time() - effort)
    return best[0] * 1000, best[1] * 1000


def shown(figures: tuple[float, float]) -> str:
    return f"{figures[0]:.0f} ms (work {figures[1]:.0f})"


def big_form(questions: int) -> bytes:
    """A form of one page with a mixture of questions."""
    names = [f"q{n}" for n in range(questions)]
    fields = "".join(f"<{n}/>" for n in names)
    binds, body = [], []
    for at, name in enumerate(names):
        ref = f"/data/g/{name}"
        kind = ("string", "int", "decimal", "date", "string")[at % 5]
        constraint = ' constraint=". &gt; 0"' if kind == "int" else ""
        binds.append(f'<bind nodeset="{ref}" type="{kind}"{constraint}/>')
        if at % 5 == 4:
            items = "".join(f"<item><label>Choice {c}</label><value>c{c}</value></item>" for c in range(4))
            body.append(f'<select1 ref="{ref}"><label>Question {at}</label>{items}</select1>')
        else:
            body.append(f'<input ref="{ref}"><label>Question {at}</label><hint>A hint</hint></input>')
    return f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Big</h:title>
    <model><instance><data id="big" version="1"><g>{fields}</g><meta><instanceID/></meta></data></instance>{"".join(binds)}
    <bind nodeset="/data/meta/instanceID" type="string"/></model></h:head>
    <h:body><group ref="/data/g"><label>Page</label>{"".join(body)}</group></h:body></h:html>""".encode()


def measure_window(table: list[tuple[str, str, str]], folder: Path, workspace: Path) -> None:
    bare = in_a_process(BARE)
    ours = in_a_process(OURS, str(folder))
    opened = in_a_process(OURS, str(folder), str(workspace), rounds=3)
    table.append(
        (
            "first window, time",
            f"{ours[0] * 1000:.0f} ms / bare {bare[0] * 1000:.0f} ms = {ours[0] / bare[0]:.2f}x",
            "<= 1.3x",
        )
    )
    table.append(
        (
            "first window, memory",
            f"{ours[1] / 1024:.0f} MB / bare {bare[1] / 1024:.0f} MB = {ours[1] / bare[1]:.2f}x",
            "<= 1.6x",
        )
    )
    table.append(
        ("Home filled from the workspace", f"{opened[2] * 1000:.0f} ms, {opened[3] / 1024:.0f} MB", "")
    )


def measure_form(table: list[tuple[str, str, str]], workspace: object) -> None:
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from desktop import theme
    from desktop.form_screen import Filling, FormScreen
    from desktop.jobs import InlineJobs
    from desktop.parts import Context
    from desktop.preferences import Preferences
    from forms.definition import FormDefinition
    from forms.session import FormSession

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme.apply(app, "light")
    form = FormDefinition.from_xform(big_form(300))
    with tempfile.TemporaryDirectory() as kept:
        preferences = Preferences(Path(kept) / "window.ini")
        screen = FormScreen(Context(workspace, InlineJobs(), preferences, lambda: datetime.now(UTC)))  # type: ignore[arg-type]
        screen.resize(1240, 720)
        screen.show()
        app.processEvents()

        def fill() -> None:
            screen.fill(Filling(FormSession(form, clock=lambda: datetime.now(UTC))))
            app.processEvents()

        def settle() -> None:
            while screen.page.is_building():
                app.processEvents()

        def walk() -> float:
            """The slowest step of going down the whole page by the screenful."""
            bar, worst = screen.page.verticalScrollBar(), 0.0
            while bar.value() < bar.maximum():
                start = time.perf_counter()
                bar.setValue(bar.value() + screen.page.viewport().height())
                app.processEvents()
                worst = max(worst, (time.perf_counter() - start) * 1000)
            assert all(question.is_built for question in screen.page.questions())
            return worst

        fill()
        table.append(("page of 300 questions opens, all in place", shown(spent(fill, 5)), "<= 150 ms"))
        settle()
        table.append(
            (
                "... to the last question and back to the first",
                f"{timed(lambda: to_the_ends(screen), 1):.0f} ms",
                "",
            )
        )
        fill()
        table.append(("... going down it by the screenful, slowest step", f"{walk():.0f} ms", "<= 50 ms"))
        fill()
        first = next(screen._questions()).field.first_input()
        screen.grab()
        keys = []
        efforts = []
        for letter in "the quick brown fox jumps over the lazy dog" * 3:
            start, effort = time.perf_counter(), time.thread_time()
            QTest.keyClick(first, letter)
            app.processEvents()
            keys.append((time.perf_counter() - start) * 1000)
            efforts.append((time.thread_time() - effort) * 1000)
        keys.sort()
        efforts.sort()
        table.append(
            (
                "keystroke to repaint, p95",
                f"{keys[int(len(keys) * 0.95)]:.1f} ms (work {efforts[int(len(efforts) * 0.95)]:.1f}, median {statistics.median(keys):.1f})",
                "<= 16 ms",
            )
        )
        screen.filling = None
        screen.close()


def to_the_ends(screen: FormScreen) -> None:
    from PySide6.QtWidgets import QApplication

    bar = screen.page.verticalScrollBar()
    for end in (bar.maximum(), 0):
        bar.setValue(end)
        QApplication.processEvents()


def measure_places(table: list[tuple[str, str, str]], workspace: Path, folder: Path) -> None:
    from PySide6.QtWidgets import QApplication

    from desktop.app import Assent
    from desktop.jobs import InlineJobs
    from desktop.parts import Place
    from desktop.preferences import Preferences

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences = Preferences(folder / "places.ini")
    preferences.language = "en"
    assent = Assent(app, preferences, jobs=InlineJobs())
    assent.window.resize(1240, 720)
    assent.window.show()
    assent.open_workspace(workspace)
    places = [Place(name) for name in assent.screens if name != "form"]
    if "desk" in assent.screens:
        from desktop.desk import TABS

        places += [Place("desk", tab) for tab in TABS]

    def go(place: Place) -> None:
        assent.go(place)
        app.processEvents()

    for place in places:
        go(place)
    for title, stale in (
        ("switching screens", False),
        ("switching screens after something was written", True),
    ):
        took = []
        for place in places * 2:
            for screen in assent.screens.values():
                screen.stale = screen.stale or stale
            took.append((spent(lambda where=place: go(where)), f"{place.screen} {place.ref}".strip()))  # type: ignore[misc]
        worst = max(took, key=lambda each: each[0][1])
        table.append((f"{title}, worst of {len(places)}", f"{shown(worst[0])} ({worst[1]})", "<= 100 ms"))
    assent.window.close()


def measure_list(table: list[tuple[str, str, str]], total: int) -> None:
    """The list over frozen values: what the window adds to whatever the store costs."""
    from PySide6.QtWidgets import QApplication, QTableView

    from desktop.records import BLOCK, RecordsModel
    from sync.values import RecordPage, RecordSummary

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    moment = datetime.now(UTC)

    def page(offset: int) -> RecordPage:
        rows = tuple(
            RecordSummary(f"uuid:{n}", "position", "1", f"Record {n}", "WFP", "Suva", "o", "c", str(n), "SUP", moment, None,
                          "recorded", 1, False, 0, True)
            for n in range(offset, min(offset + BLOCK, total))
        )  # fmt: skip
        return RecordPage(rows, total, offset)

    model, table_view = RecordsModel(), QTableView()
    model.wanted.connect(lambda offset: model.give(page(offset)))
    model.start(page(0), "en", {"position": "Position"})
    table_view.setModel(model)
    table_view.verticalHeader().setDefaultSectionSize(34)
    table_view.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table_view.resize(1000, 640)
    table_view.show()
    app.processEvents()
    bar = table_view.verticalScrollBar()
    frames, start, effort = 0, time.perf_counter(), time.thread_time()
    for place in range(0, bar.maximum(), max(1, bar.maximum() // 400)):
        bar.setValue(place)
        app.processEvents()
        table_view.viewport().repaint()
        frames += 1
    rate, by_work = frames / (time.perf_counter() - start), frames / (time.thread_time() - effort)
    table.append(
        (f"{total:,} records, jumping through all", f"{rate:.0f} frames/s (by work {by_work:.0f})", ">= 50")
    )


def measure_watchdog(table: list[tuple[str, str, str]], workspace: Path, folder: Path) -> None:
    """The longest pause of the event loop while a person goes about, with the store on its own thread."""
    from PySide6.QtCore import QEventLoop, QTimer
    from PySide6.QtWidgets import QApplication

    from desktop.app import Assent
    from desktop.parts import Place
    from desktop.preferences import Preferences

    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences = Preferences(folder / "watch.ini")
    preferences.language = "en"
    assent = Assent(app, preferences)
    assent.start(workspace)
    while assent.window.current_name() != "home":
        app.processEvents()
    beats: list[tuple[float, float]] = []
    timer = QTimer(interval=1)
    timer.timeout.connect(lambda: beats.append((time.perf_counter(), time.thread_time())))

    def wait(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    places = ("records", "consultation", "exchange", "settings", "home", "records", "consultation", "home")
    for name in places:
        assent.go(Place(name))
        wait(150)
    timer.start()
    for name in places:
        assent.go(Place(name))
        wait(150)
    clock = max(after[0] - before[0] for before, after in pairwise(beats)) * 1000
    effort = max(after[1] - before[1] for before, after in pairwise(beats)) * 1000
    table.append(("longest pause of the window", shown((clock, effort)), "<= 50 ms"))
    assent.window.close()


def measure_search(table: list[tuple[str, str, str]], workspace: Path) -> None:
    from sync.values import RecordQuery
    from sync.workspace import Workspace

    with Workspace.open(workspace) as opened:
        total = opened.records(RecordQuery(limit=1)).total
        best = timed(lambda: opened.records(RecordQuery(text="support", limit=200)), 5)
        table.append(
            (f"search over {total:,} records (this workspace)", f"{best:.1f} ms", "<= 50 ms at 100,000")
        )


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument(
        "--workspace", type=Path, help="a workspace to go about in; a small one is made otherwise"
    )
    options = parser.parse_args()
    table: list[tuple[str, str, str]] = []
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        workspace = options.workspace or _small_workspace(folder / "w")
        measure_window(table, folder, workspace)
        from sync.workspace import Workspace

        with Workspace.open(workspace) as opened:
            measure_form(table, opened)
        measure_search(table, workspace)
        measure_places(table, workspace, folder)
        measure_watchdog(table, workspace, folder)
        measure_list(table, options.records)
    wide = max(len(name) for name, _, _ in table)
    for name, figure, goal in table:
        print(f"{name:<{wide}}  {figure:<44}  {goal}")


def _small_workspace(folder: Path) -> Path:
    from sync.values import Profile
    from sync.workspace import Workspace

    Workspace.create(folder, Profile("office", "WFP", "Suva")).close()
    return folder


if __name__ == "__main__":
    main()

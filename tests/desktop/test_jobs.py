# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Work leaves the window's thread, comes back to it, and tells what went wrong."""

from __future__ import annotations

import gc
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from desktop.jobs import InlineJobs, Jobs, Progress, Stopped, Tick
from forms.problem import Problem


class DiskFull(Problem):
    code = "test.disk-full"
    message = "The disk of {office} is full."
    remedy = "Make room."


def test_work_runs_elsewhere_and_its_result_comes_home(qtbot: QtBot, jobs: Jobs) -> None:
    seen: list[object] = []
    jobs.run(threading.get_ident, lambda where: seen.extend((where, QThread.currentThread().isMainThread())))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[0] != threading.get_ident()
    assert seen[1] is True


def test_the_store_lane_is_one_thread_in_order(qtbot: QtBot, jobs: Jobs) -> None:
    order: list[int] = []
    threads: set[int] = set()

    def work(number: int) -> None:
        order.append(number)
        threads.add(threading.get_ident())

    for number in range(50):
        jobs.run(lambda n=number: work(n))
    qtbot.waitUntil(lambda: len(order) == 50)
    assert order == list(range(50))
    assert len(threads) == 1


def test_a_problem_goes_to_whoever_asked_for_it(qtbot: QtBot, jobs: Jobs) -> None:
    met: list[Problem] = []

    def fail() -> None:
        raise DiskFull(office="Tarawa")

    jobs.run(fail, failed=met.append)
    qtbot.waitUntil(lambda: bool(met))
    assert met[0].code == "test.disk-full"


def test_a_problem_nobody_asked_for_is_told_to_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    def fail() -> None:
        raise DiskFull(office="Tarawa")

    with qtbot.waitSignal(jobs.problem_met) as told:
        jobs.run(fail)
    assert str(told.args[0]) == "The disk of Tarawa is full."


def test_what_the_system_refuses_is_no_bug(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    with qtbot.waitSignal(jobs.problem_met) as told:
        jobs.run((tmp_path / "gone.assent").read_bytes)
    assert told.args[0].code == "file.trouble"
    assert "gone.assent" in str(told.args[0])


def test_a_bug_is_told_as_a_bug(qtbot: QtBot, jobs: Jobs) -> None:
    with qtbot.waitSignal(jobs.bug_met) as told:
        jobs.run(lambda: 1 // 0)
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_result_for_a_widget_that_is_gone_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    class Listener(QObject):
        def hear(self, result: object) -> None:
            heard.append(result)

    heard: list[object] = []
    go_on = threading.Event()
    listener = Listener()
    jobs.run(go_on.wait, listener.hear)
    listener.deleteLater()
    del listener
    qtbot.wait(1)
    go_on.set()
    after: list[object] = []
    jobs.run(lambda: 1, after.append)
    qtbot.waitUntil(lambda: after == [1])
    assert heard == []


def test_long_work_tells_how_far_it_is_and_stops_when_asked(qtbot: QtBot, jobs: Jobs) -> None:
    ticks: list[Tick] = []
    jobs.long_progressed.connect(ticks.append)

    def work(progress: Progress) -> None:
        done = 0
        while not progress.cancelled():
            done += 1
            progress.report(done, 1_000_000_000)
        raise Stopped

    jobs.long_started.connect(lambda job: qtbot.waitUntil(lambda: True))
    job = jobs.run_long("Counting", work)
    assert jobs.busy() == ("Counting",)
    qtbot.waitUntil(lambda: len(ticks) > 2)
    with qtbot.waitSignal(jobs.long_ended):
        job.stop()
    assert ticks[-1].title == "Counting"
    assert jobs.busy() == ()


def test_seconds_left_are_told_once_they_can_be_known() -> None:
    times = iter([0.0, 0.1, 10.0])
    ticks: list[Tick] = []
    progress = Progress("Taking files", lambda tick: ticks.append(tick), lambda: next(times))  # type: ignore[arg-type]
    progress.report(1, 100)
    progress.report(50, 100)
    assert ticks[0].seconds_left is None
    assert ticks[1].seconds_left == pytest.approx(10.0)


def test_inline_jobs_finish_before_they_return(inline: InlineJobs) -> None:
    seen: list[int] = []
    inline.run(lambda: 7, seen.append)
    assert seen == [7]


def steps_of(taken: list[int], seconds: float = 0.004, count: int = 30) -> Iterator[None]:
    for number in range(count):
        time.sleep(seconds)
        taken.append(number)
        yield


def test_the_windows_own_work_goes_on_in_turns_though_nobody_holds_it(qtbot: QtBot, jobs: Jobs) -> None:
    taken: list[int] = []
    beats: list[int] = []
    timer = QTimer(jobs, interval=1)
    timer.timeout.connect(lambda: beats.append(len(taken)))
    timer.start()
    jobs.in_turns(steps_of(taken), jobs)
    gc.collect()
    assert 0 < len(taken) < 30, "the first are taken at once"
    qtbot.waitUntil(lambda: len(taken) == 30)
    assert len(set(beats)) > 4, "others have their turn in between"


def test_the_quicker_the_steps_the_more_of_them_are_in_a_turn(qtbot: QtBot, jobs: Jobs) -> None:
    taken: list[int] = []
    turns: list[int] = []
    timer = QTimer(jobs, interval=0)
    timer.timeout.connect(lambda: turns.append(len(taken)))
    timer.start()
    jobs.in_turns(steps_of(taken, 0.0002, 400), jobs, at_once=False)
    assert taken == []
    qtbot.waitUntil(lambda: len(taken) == 400)
    assert len(set(turns)) < 100


def test_work_in_turns_stops_when_told_and_with_its_owner(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[int] = []
    gone: list[int] = []
    turns = jobs.in_turns(steps_of(told), jobs)
    owner = QObject()
    jobs.in_turns(steps_of(gone), owner)
    turns.stop()
    owner.deleteLater()
    counts = len(told), len(gone)
    qtbot.wait(100)
    assert (len(told), len(gone)) == counts
    assert turns.done


def test_inline_jobs_take_all_turns_at_once(inline: InlineJobs) -> None:
    taken: list[int] = []
    assert inline.in_turns(steps_of(taken, 0.001), inline, at_once=False).done
    assert len(taken) == 30

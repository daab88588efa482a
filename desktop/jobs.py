# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Work off the window's thread: a store lane of one thread, a free lane, progress and cancelling.

The only user of QThreadPool, and one of two places that catch everything. `work` never sees a
widget; a runnable holds bound signals only; a result for a widget that is gone is dropped.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from forms.problem import Problem

T = TypeVar("T")
Lane = Literal["store", "free"]
REPORT_EVERY = 0.05
TURN = 0.024
"""Seconds that one turn of the window may take when there is much to put in place: half of what a person notices."""
FEWEST, MOST = 3, 6
"""steps of a turn"""
NOTHING_BETWEEN = 0.0004
"""seconds after which a turn comes at the earliest, if anything else had its turn"""


class Stopped(Exception):
    """The person asked a long job to stop, and it stopped between two whole steps."""


@dataclass(frozen=True, slots=True)
class Tick:
    """How far a job is: done of total, and the seconds left as far as they can be told."""

    title: str
    done: int
    total: int
    seconds_left: float | None


class Progress:
    """What long work is handed: it tells how far it is, and hears that it should stop."""

    def __init__(self, title: str, tell: Callable[[object], None], clock: Callable[[], float]) -> None:
        self._title, self._tell, self._clock = title, tell, clock
        self._started = clock()
        self._told = -1.0
        self._stop = False

    def report(self, done: int, total: int) -> None:
        now = self._clock()
        if now - self._told < REPORT_EVERY and done < total:
            return
        self._told = now
        spent = now - self._started
        left = spent / done * (total - done) if done and spent > 0.5 else None
        self._tell(Tick(self._title, done, total, left))

    def cancelled(self) -> bool:
        return self._stop

    def stop(self) -> None:
        self._stop = True


class Job(QObject):
    """One piece of work under way; lives on the window's thread until its result was delivered."""

    ended = Signal(object, object, object)
    progressed = Signal(object)

    def __init__(self, title: str, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title, self.can_stop = title, False
        self.then: Callable[[Any], None] | None = None
        self.failed: Callable[[Problem], None] | None = None
        self.owner: QObject | None = None
        self.progress = Progress(title, self.progressed.emit, clock)
        self.done = False

    def stop(self) -> None:
        self.progress.stop()


class _Run(QRunnable):
    def __init__(self, work: Callable[[], object], tell: Callable[[object, object], None]) -> None:
        super().__init__()
        self._work, self._tell = work, tell

    def run(self) -> None:
        try:
            result, failure = self._work(), None
        except BaseException as caught:
            result, failure = None, caught
        try:
            self._tell(result, failure)
        except RuntimeError:
            # The window was closed while we worked; there is nobody left to tell.
            return


class Turns:
    """Work of the window's own thread, a few steps in each turn, so that the window lives in between.

    Invariant: no step is taken after `stop`, nor when the owner is gone. What a step costs is known only when what it
    made is laid out and painted, ten times what it took to make; so each turn takes as many as the last one allows.
    """

    def __init__(
        self, steps: Iterator[object], owner: QObject, after: Callable[[], None] | None = None
    ) -> None:
        self._steps, self._after = steps, after
        self._began = self._ended = 0.0
        self._fit = FEWEST
        self._timer = QTimer(owner, interval=0)
        # A closure keeps this alive, where a bound method would not: nobody else need hold it.
        self._timer.timeout.connect(lambda: self.take())  # noqa: PLW0108
        self._timer.start()
        self.done = False

    def take(self) -> None:
        """This takes the steps of one turn."""
        now = time.perf_counter()
        if now - self._ended < NOTHING_BETWEEN:
            return  # what was made is not laid out yet
        if self._began:
            allowed = round(self._fit * TURN / (now - self._began))
            self._fit = max(FEWEST, min(allowed, 2 * self._fit, MOST))
        self._began = now
        if self._take(now):
            self.stop()
        if self._after is not None:
            self._after()
        self._ended = time.perf_counter()

    def _take(self, now: float) -> bool:
        """This says whether no step is left."""
        for taken, _step in enumerate(self._steps, 1):
            if self.done or taken >= self._fit or time.perf_counter() - now >= TURN / 2:
                return False
        return True

    def finish(self) -> None:
        """This takes all the steps that are left."""
        for _step in self._steps:
            if self.done:
                return
        self.stop()
        if self._after is not None:
            self._after()

    def rest(self) -> None:
        """This takes no further steps until `go_on`."""
        if not self.done:
            self._timer.stop()

    def go_on(self) -> None:
        if not self.done:
            self._timer.start()

    def stop(self) -> None:
        self.done = True
        if shiboken6.isValid(self._timer):
            self._timer.stop()
            self._timer.deleteLater()


class RunsWork(Protocol):
    """What screens need of jobs; `Jobs` in the program, `InlineJobs` in tests and screenshots."""

    def run(
        self, work: Callable[[], T], then: Callable[[T], None] | None = ..., *, owner: QObject | None = ...,
        failed: Callable[[Problem], None] | None = ..., lane: Lane = ...,
    ) -> Job: ...  # fmt: skip

    def run_long(
        self, title: str, work: Callable[[Progress], T], then: Callable[[T], None] | None = ..., *,
        owner: QObject | None = ..., failed: Callable[[Problem], None] | None = ..., lane: Lane = ...,
        can_stop: bool = ...,
    ) -> Job: ...  # fmt: skip


class Jobs(QObject):
    """Runs work on a lane and brings the result back to the window's thread.

    Invariant: at most one piece of work touches the workspace at any time (the store lane).
    """

    problem_met = Signal(object)
    bug_met = Signal(object)
    long_started = Signal(object)
    long_progressed = Signal(object)
    long_ended = Signal(object)

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._running: set[Job] = set()
        self._store, self._free = QThreadPool(self), QThreadPool(self)
        self._store.setMaxThreadCount(1)
        self._store.setExpiryTimeout(-1)  # one thread for life: the store's connection belongs to it
        self._free.setMaxThreadCount(2)

    def run(
        self, work: Callable[[], T], then: Callable[[T], None] | None = None, *, owner: QObject | None = None,
        failed: Callable[[Problem], None] | None = None, lane: Lane = "store",
    ) -> Job:  # fmt: skip
        return self._start("", lambda _progress: work(), then, owner, failed, lane)

    def run_long(
        self, title: str, work: Callable[[Progress], T], then: Callable[[T], None] | None = None, *,
        owner: QObject | None = None, failed: Callable[[Problem], None] | None = None, lane: Lane = "store",
        can_stop: bool = False,
    ) -> Job:  # fmt: skip
        """`can_stop`: the work asks its progress whether it was cancelled; only then a person is offered to stop it."""
        return self._start(title, work, then, owner, failed, lane, can_stop=can_stop)

    def next_turn(self, act: Callable[[], None]) -> None:
        """This does a part of the window's own work in the next turn, so that the window lives in between."""
        QTimer.singleShot(0, self, act)

    def in_turns(
        self,
        steps: Iterator[object],
        owner: QObject,
        *,
        at_once: bool = True,
        after: Callable[[], None] | None = None,
    ) -> Turns:
        """This takes the steps of the window's own work, the first at once, the others in the next turns.

        `after` is called at the end of each turn.
        """
        turns = Turns(steps, owner, after)
        if at_once:
            turns.take()
        return turns

    def busy(self) -> tuple[str, ...]:
        """This names the long jobs that are under way."""
        return tuple(job.title for job in self._running if job.title)

    def finish(self, milliseconds: int = 20_000) -> bool:
        """This lets everything that was begun come to its end, before the window goes."""
        for job in self._running:
            if job.title:
                job.stop()
        return self._store.waitForDone(milliseconds) and self._free.waitForDone(milliseconds)

    def _start(
        self, title: str, work: Callable[[Progress], Any], then: Callable[[Any], None] | None,
        owner: QObject | None, failed: Callable[[Problem], None] | None, lane: Lane, *, can_stop: bool = False,
    ) -> Job:  # fmt: skip
        job = Job(title, self._clock, self)
        job.can_stop = can_stop
        job.then, job.failed, job.owner = then, failed, owner or _owner_of(then)
        self._running.add(job)
        job.ended.connect(self._ended)  # a bound slot: delivered on this thread, whoever emits
        if title:
            job.progressed.connect(self.long_progressed)
            self.long_started.emit(job)
        self._dispatch(_Run(partial(work, job.progress), partial(job.ended.emit, job)), lane)
        return job

    @Slot(object, object, object)
    def _ended(self, job: Job, result: object, failure: object) -> None:
        self._running.discard(job)
        job.done = True
        if job.title:
            self.long_ended.emit(job)
        then, failed, owner = job.then, job.failed, job.owner
        job.then = job.failed = job.owner = None
        job.deleteLater()
        if owner is None or shiboken6.isValid(owner):
            self._deliver(result, failure, then, failed)

    def _dispatch(self, run: _Run, lane: Lane) -> None:
        (self._store if lane == "store" else self._free).start(run)

    def _deliver(
        self, result: object, failure: object, then: Callable[[Any], None] | None,
        failed: Callable[[Problem], None] | None,
    ) -> None:  # fmt: skip
        if isinstance(failure, OSError):
            from sync.store_problems import problem_of_stray

            failure = problem_of_stray(failure)
        match failure:
            case None:
                if then is not None:
                    then(result)
            case Stopped():
                return
            case Problem() if failed is not None:
                failed(failure)
            case Problem():
                self.problem_met.emit(failure)
            case _:
                self.bug_met.emit(failure)


class InlineJobs(Jobs):
    """The same, at once and on the caller's thread: for tests and for screenshots."""

    def next_turn(self, act: Callable[[], None]) -> None:
        act()

    def in_turns(
        self,
        steps: Iterator[object],
        owner: QObject,
        *,
        at_once: bool = True,
        after: Callable[[], None] | None = None,
    ) -> Turns:
        turns = Turns(steps, owner, after)
        turns.finish()
        return turns

    def _dispatch(self, run: _Run, lane: Lane) -> None:
        run.run()


def _owner_of(then: Callable[..., object] | None) -> QObject | None:
    found = getattr(then, "__self__", None)
    return found if isinstance(found, QObject) else None

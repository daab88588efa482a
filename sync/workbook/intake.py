# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Many workbooks at once: two child processes, a limit on time for each file, a count and a cancel.

The parent opens no workbook itself. A child that dies or takes too long is replaced, the file it was
reading becomes a Problem, and the next file goes on.
"""

from __future__ import annotations

import importlib
import io
import pickle
import queue
import subprocess
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from forms.problem import N_, Problem
from sync.children import hear, start_child, tell
from sync.workbook.originals import Original
from sync.workbook.prescan import BrokenWorkbookProblem
from sync.workbook.values import FormSource, Limits, PlainForm, WorkbookReading, unpack

Progress = Callable[[int, int, str], None]
SUFFIXES = frozenset({".xlsx", ".xlsm", ".xls", ".ods", ".fods", ".csv", ".tsv"})


class StoppedProblem(Problem):
    code = "workbook.stopped"
    message = N_("Reading {name} was stopped: it {what}.")
    remedy = N_(
        "Open it in a spreadsheet program, delete what does not belong to the form, save and take it again."
    )
    pieces = (
        N_("took too long"),
        N_("asked for more memory than allowed, or ended the reader"),
        N_("was cancelled"),
    )


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one file; `order` is its place in the list given."""

    order: int
    path: Path
    result: WorkbookReading | Problem


def is_workbook(path: Path) -> bool:
    """This tells by the name whether a file may be a workbook; temporary files of Excel are not."""
    return path.suffix.lower() in SUFFIXES and not path.name.startswith(("~$", ".~lock", "."))


def read_many(
    paths: Iterable[Path],
    forms: Iterable[FormSource],
    *,
    now: datetime,
    limits: Limits | None = None,
    issued: Mapping[str, Mapping[str, Original]] | None = None,
    workers: int = 2,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Taken]:
    """This reads files as they finish, not in order. After a cancel, what is running is thrown away."""
    limits = limits or Limits()
    listed = list(paths)
    plain = [PlainForm(f.form_id, f.version, f.xform, dict(f.attachments)) for f in forms]
    start = (plain, now, limits, {k: dict(v) for k, v in (issued or {}).items()})
    todo: queue.SimpleQueue[tuple[int, Path] | None] = queue.SimpleQueue()
    done: queue.Queue[Taken] = queue.Queue(maxsize=4 * workers)
    for order, path in enumerate(listed):
        todo.put((order, path))
    stop = threading.Event()
    count = max(1, min(workers, len(listed)))
    for _ in range(count):
        todo.put(None)
    threads = [
        threading.Thread(target=_work, args=(todo, done, start, limits, stop), daemon=True)
        for _ in range(count)
    ]
    for thread in threads:
        thread.start()
    try:
        for finished in range(len(listed)):
            taken = _next(done, cancelled)
            if taken is None:
                return
            if progress is not None:
                progress(finished + 1, len(listed), taken.path.name)
            yield taken
    finally:
        stop.set()
        while any(thread.is_alive() for thread in threads):
            with suppress(queue.Empty):
                done.get(timeout=0.05)


def read_one(path: Path, forms: Iterable[FormSource], *, now: datetime) -> WorkbookReading:
    """This reads one file in a child process. *Raises* the Problem it met."""
    taken = next(read_many([path], forms, now=now, workers=1))
    if isinstance(taken.result, Problem):
        raise taken.result
    return taken.result


def _next(done: queue.Queue[Taken], cancelled: Callable[[], bool]) -> Taken | None:
    while not cancelled():
        with suppress(queue.Empty):
            return done.get(timeout=0.1)
    return None


def _work(
    todo: queue.SimpleQueue[tuple[int, Path] | None],
    done: queue.Queue[Taken],
    start: object,
    limits: Limits,
    stop: threading.Event,
) -> None:
    """One lane: takes paths, keeps one child alive, replaces it when it fails."""
    child: _Child | None = None
    try:
        while not stop.is_set() and (job := todo.get()) is not None:
            order, path = job
            result: WorkbookReading | Problem
            try:
                child = child or _Child(start)
                result = child.read(path, limits.seconds, stop)
            except _ChildGoneError as gone:
                child = None
                result = StoppedProblem(name=path.name, what=str(gone))
            except OSError as err:
                child = None
                result = BrokenWorkbookProblem(
                    name=path.name, what=err.strerror or "no process could be started"
                )
            _put(done, Taken(order, path, result), stop)
    finally:
        if child is not None:
            child.end()


def _put(done: queue.Queue[Taken], taken: Taken, stop: threading.Event) -> None:
    while not stop.is_set():
        with suppress(queue.Full):
            done.put(taken, timeout=0.1)
            return


class _ChildGoneError(Exception):
    """The child is no longer usable; the message completes "it ..."."""


class _Child:
    """One child process. A reader thread of its own waits for answers, so that a limit can be kept."""

    def __init__(self, start: object) -> None:
        self._process = start_child("workbook")
        assert self._process.stdin is not None and self._process.stdout is not None
        self._sink, self._source = self._process.stdin, self._process.stdout
        self._answers: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._listener = threading.Thread(target=self._listen, args=(self._source,), daemon=True)
        self._listener.start()
        self._say(start)

    def read(self, path: Path, seconds: float, stop: threading.Event) -> WorkbookReading | Problem:
        """This asks for one file. *Raises* _ChildGoneError when no answer comes; the child is then ended."""
        self._say((str(path), path.name))
        waited = 0.0
        while not stop.is_set():
            try:
                answer = self._answers.get(timeout=0.2)
            except queue.Empty:
                waited += 0.2
                if waited > seconds:
                    self.kill()
                    raise _ChildGoneError("took too long") from None
                continue
            if isinstance(answer, tuple) and len(answer) == 3 and (problem := _problem(*answer)) is not None:
                return problem
            if isinstance(answer, tuple) and len(answer) > 3:
                return unpack(answer)
            self.kill()
            raise _ChildGoneError("asked for more memory than allowed, or ended the reader")
        self.kill()
        raise _ChildGoneError("was cancelled")

    def end(self) -> None:
        """This lets the child finish by itself; it has nothing to lose."""
        with suppress(OSError):
            self._sink.close()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(timeout=2)
        self.kill()

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()
        self._listener.join(timeout=2)
        for pipe in (self._sink, self._source):
            with suppress(OSError):
                pipe.close()

    def _say(self, value: object) -> None:
        try:
            tell(self._sink, pickle.dumps(value, protocol=5))
        except OSError as err:
            self.kill()
            raise _ChildGoneError("asked for more memory than allowed, or ended the reader") from err

    def _listen(self, source: IO[bytes]) -> None:
        while data := hear(source):
            self._answers.put(_trusted(data))
        self._answers.put(None)


class _OnlyOurs(pickle.Unpickler):
    """Values of ours and plain ones; a child that was taken over cannot make anything else here."""

    def find_class(self, module: str, name: str) -> object:
        if (module, name) in _PLAIN:
            return super().find_class(module, name)
        ours = module in _VALUES or (module.startswith("sync.workbook.") and name.endswith("Problem"))
        # A dot would lead on into whatever that module imports, and from there to everything.
        found = super().find_class(module, name) if ours and "." not in name else None
        if not isinstance(found, type):
            raise pickle.UnpicklingError(f"{module}.{name}")
        return found


_VALUES = ("sync.workbook.values", "sync.workbook.originals", "forms.problem")
_PLAIN = (("builtins", "frozenset"), ("copyreg", "_reconstructor"), ("builtins", "object"))


def _problem(module: object = "", name: object = "", facts: object = None) -> Problem | None:
    if not isinstance(module, str) or not module.startswith(("sync.workbook.", "forms.")):
        return None
    found = getattr(importlib.import_module(module), str(name), None)
    if not (isinstance(found, type) and issubclass(found, Problem) and isinstance(facts, dict)):
        return None
    return found(**facts)


def _trusted(data: bytes) -> object:
    try:
        return _OnlyOurs(io.BytesIO(data)).load()
    except (
        pickle.UnpicklingError,
        EOFError,
        AttributeError,
        ImportError,
        LookupError,
        TypeError,
        ValueError,
    ):
        return None

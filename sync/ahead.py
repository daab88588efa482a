# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reading ahead: while one core decides and writes, another opens the entries of the files that come next.

Started as `python -m sync.ahead`, or `assent --child ahead` in the packaged program. Guards: only pure functions of
an entry's bytes are done ahead (`open_entry`, `preview_of`), so an intake says the same with the child, without it,
and when it dies half-way; what it did not do in time is done here. It talks over its own pipes in marshalled plain
values, which can make no objects.
"""

from __future__ import annotations

import gc
import marshal
import os
import queue
import struct
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from sync._preview import Preview, preview_of
from sync.entry import Entry, EntryProblem, Value, entry_of, envelope_of
from sync.journal import leaf_hash

_WAIT = 20.0
"""seconds for one group of files; a machine that is busier than that does better without a second process"""


@dataclass(frozen=True, slots=True)
class Opened:
    """What was read ahead of one entry."""

    entry: Entry
    preview: Preview | None


NOTHING: Mapping[bytes, Opened] = {}


class Ahead:
    """One child process; groups of entries go in and come out in the same order."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=_environment(), creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )  # fmt: skip
        self._sink = cast(BinaryIO, self._process.stdin)
        self._source = cast(BinaryIO, self._process.stdout)
        self._asked: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        # Both pipes have a thread: a child that hangs, or never starts, must not hold up the intake.
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._speak, self._listen)]
        for thread in self._threads:
            thread.start()
        self._waiting = 0
        self._is_lost = False

    def ask(self, entries: Sequence[bytes]) -> None:
        """Hands over the entries of the next group."""
        self._asked.put(marshal.dumps(list(entries)))
        self._waiting += 1

    def answer(self) -> Mapping[bytes, Opened]:
        """What was read of the group that was handed over first; nothing when the child is gone or too slow."""
        if not self._waiting or self._is_lost:
            return NOTHING
        self._waiting -= 1
        try:
            data = self._answers.get(timeout=_WAIT)
            return _opened(data) if data else NOTHING
        except (queue.Empty, ValueError, EOFError, TypeError):
            self._is_lost = True
            return NOTHING

    def end(self) -> None:
        self._is_lost = True
        self._asked.put(None)
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            thread.join(timeout=2)
        for pipe in (self._sink, self._source):
            with suppress(OSError):
                pipe.close()

    def _speak(self) -> None:
        with suppress(OSError, ValueError):
            while (data := self._asked.get()) is not None:
                _send(self._sink, data)

    def _listen(self) -> None:
        while data := _receive(self._source):
            self._answers.put(data)
        self._answers.put(b"")


def _opened(data: bytes) -> Mapping[bytes, Opened]:
    answers = cast("list[tuple[bytes, dict[int, object], tuple[str, ...] | None]]", marshal.loads(data))
    return {
        leaf: Opened(entry_of(envelope), None if preview is None else Preview(*preview))  # type: ignore[arg-type]
        for leaf, envelope, preview in answers
    }


# --- the child ------------------------------------------------------------------------------------------


def main() -> int:
    """Answers one group after the other until its input ends."""
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # whatever a library prints must not get between the frames
    gc.disable()  # nothing read here is circular
    while asked := _receive(source):
        _send(
            sink,
            marshal.dumps([answer for data in marshal.loads(asked) if (answer := _read(data)) is not None]),
        )
    return 0


def _read(data: bytes) -> tuple[bytes, dict[int, Value], tuple[object, ...] | None] | None:
    """None for what is refused: the one who decides then says so."""
    try:
        envelope = envelope_of(data)
    except EntryProblem:
        return None
    entry = entry_of(envelope)
    preview = None if entry.parents else preview_of(entry)
    return leaf_hash(data), envelope, None if preview is None else tuple(preview)


def _send(sink: BinaryIO, data: bytes) -> None:
    sink.write(struct.pack("<Q", len(data)) + data)
    sink.flush()


def _receive(source: BinaryIO) -> bytes:
    """The next message; nothing at the end."""
    with suppress(OSError, ValueError):
        head = source.read(8)
        if len(head) == 8:
            return source.read(struct.unpack("<Q", head)[0])
    return b""


def command() -> list[str]:
    """How the child is started, from source and from the packaged program."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", "ahead"]
    return [sys.executable, "-m", "sync.ahead"]


def _environment() -> dict[str, str]:
    root = str(Path(__file__).resolve().parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH", "")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}


if __name__ == "__main__":
    raise SystemExit(main())

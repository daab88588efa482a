# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Reading ahead: while one core decides and writes, another opens the files that come next.

Started as the child `ahead` (children.py). Guards: only pure functions of bytes are done ahead (is the head signed,
what is packed, its hashes, `open_entry`, `preview_of`), so an intake says the same with the child, without it, and
when it dies half-way; what it did not do in time is done here, and whatever it does not like is looked at here, so
that a refusal has one place. It talks over its own pipes in marshalled plain values, which can make no objects.
"""

from __future__ import annotations

import gc
import marshal
import queue
import threading
from collections import deque
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import IO, NamedTuple, cast

from forms.problem import Problem
from sync._preview import Preview, preview_of
from sync.bundle import Errand, LogSection, OpenedSection, framed, last_frames
from sync.children import hear, own_pipes, start_child, tell
from sync.entry import BODY, LaterBody, Value, entry_of, envelope_of
from sync.journal import Frontier, SignedHead, leaf_hash
from sync.keys import KeyId, LogId, PublicKey

_WAIT = 20.0
"""seconds for one group of files; a machine that is busier than that does better without a second process"""


_Peaks = tuple[int, "tuple[bytes, ...]"]
_Said = tuple[
    "tuple[bytes, ...]", "tuple[bytes, ...]", "list[tuple[dict[int, Value], tuple[str | bytes, ...] | None]]",
    _Peaks, _Peaks,
]  # fmt: skip
"""entries, their hashes, those that were opened, the frontiers before and with them: what goes through the pipe"""
_Memory = dict[bytes, tuple[Frontier, bytes]]
"""by log: where the section ended that was opened last, and the tail of the log there (FORMAT 6.7)"""
_LOGS = 256
"""that are remembered, of 16 kB each"""


class ReadAhead(NamedTuple):
    """A section opened, and for the revisions that begin a record what a list says of them, by leaf hash."""

    section: OpenedSection
    previews: Mapping[bytes, Preview]


class Ahead:
    """One child process; groups of sections go in and come out in the same order."""

    def __init__(self) -> None:
        self._process = start_child("ahead")
        self._sink = cast(IO[bytes], self._process.stdin)
        self._source = cast(IO[bytes], self._process.stdout)
        self._asked: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._waiting: deque[tuple[Errand, ...]] = deque()
        self._counts: deque[int] = deque()
        self._answers: queue.SimpleQueue[list[ReadAhead | None]] = queue.SimpleQueue()
        # Both pipes have a thread: a child that hangs, or never starts, must not hold up the intake; and what comes
        # is put together while the one who decides waits for the disk.
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._speak, self._listen)]
        for thread in self._threads:
            thread.start()
        self.is_lost = False
        """gone or too slow: nothing more comes"""

    def ask(self, errands: Sequence[Errand]) -> None:
        """Hands over the sections of the next group."""
        self._waiting.append(tuple(errands))
        self._counts.append(len(errands))
        self._asked.put(marshal.dumps([_plain(errand) for errand in errands]))

    def answer(self) -> Sequence[ReadAhead | None]:
        """What was read of the group that was handed over first; nothing when the child is gone or too slow."""
        if not self._counts:
            return ()
        nothing = (None,) * self._counts.popleft()
        if self.is_lost:
            return nothing
        try:
            answers = self._answers.get(timeout=_WAIT)
        except queue.Empty:
            answers = []
        self.is_lost = len(answers) != len(nothing)
        return nothing if self.is_lost else answers

    def end(self) -> None:
        self.is_lost = True
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
                tell(self._sink, data)

    def _listen(self) -> None:
        with suppress(ValueError, EOFError, TypeError):  # what is no answer ends it
            while data := hear(self._source):
                pairs = zip(self._waiting.popleft(), marshal.loads(data), strict=True)
                self._answers.put([said and _read_ahead(errand, said) for errand, said in pairs])
        self._answers.put([])


def _plain(errand: Errand) -> tuple[object, ...]:
    section, head = errand.section, errand.section.head
    return (
        errand.public.origin, errand.public.key, errand.held.size, errand.held.peaks, errand.shared, errand.tail,
        head.log_id, head.key_id, head.size, head.root, head.signature,
        section.start, section.dictionary, section.stored, section.packed, section.raw_length,
        section.context is not None, errand.continues,
    )  # fmt: skip


def _read_ahead(errand: Errand, said: _Said) -> ReadAhead:
    entries, leaves, read, held, grown = said
    first = len(entries) - len(read)
    opened, previews = [], {}
    for data, leaf, (envelope, preview) in zip(entries[first:], leaves[first:], read, strict=True):
        if preview is not None:
            previews[leaf] = Preview._make(preview)
            envelope[BODY] = LaterBody(data)
        opened.append(entry_of(envelope))
    section = OpenedSection(
        errand.registrar, entries, leaves, tuple(opened), Frontier(*held), Frontier(*grown)
    )
    return ReadAhead(section, previews)


# --- the child ------------------------------------------------------------------------------------------


def main() -> int:
    """Answers one group after the other until its input ends."""
    source, sink = own_pipes()
    gc.disable()  # nothing read here is circular
    memory: _Memory = {}
    while asked := hear(source):
        tell(sink, marshal.dumps([_open(memory, *errand) for errand in marshal.loads(asked)]))
    return 0


def _open(
    memory: _Memory, origin: str, key: bytes, size_held: int, peaks: tuple[bytes, ...], shared: bytes, tail: bytes,
    log_id: bytes, key_id: bytes, size: int, root: bytes, signature: bytes,
    start: int, dictionary: int, stored: bool, packed: bytes, raw_length: int,
    in_context: bool, continues: bool,
) -> _Said | None:  # fmt: skip
    """None for what is refused: the one who decides then says so."""
    head = SignedHead(LogId(log_id), KeyId(key_id), size, root, signature)
    if not head.verified_by(PublicKey(origin, key)):
        return None
    held = Frontier(size_held, peaks)
    if continues:
        held, tail = memory.get(log_id, (held, tail))
        if held.size != start:
            return None
    try:
        section = LogSection(head, start, dictionary, stored, packed, raw_length)
        entries = section.entries(context=shared + tail)
        first = max(0, held.size - start)
        read = [_read(data) for data in entries[first:]]
    except Problem:
        return None
    leaves = tuple(map(leaf_hash, entries))
    grown = held.extend(leaves[first:]) if start <= held.size else held
    if grown.size == size and (in_context or not start):
        if len(memory) >= _LOGS:
            memory.clear()
        memory[log_id] = grown, last_frames(tail + framed(entries))
    return entries, leaves, read, (held.size, held.peaks), (grown.size, grown.peaks)


def _read(data: bytes) -> tuple[dict[int, Value], tuple[str | bytes, ...] | None]:
    """The envelope of an entry and its preview; where there is one, nobody asks for the body soon."""
    envelope = envelope_of(data)
    entry = entry_of(envelope)
    preview = None if entry.parents else preview_of(entry)
    if preview is None:
        return envelope, None
    return {key: value for key, value in envelope.items() if key != BODY}, tuple(preview)


if __name__ == "__main__":
    raise SystemExit(main())

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which files a second process opens while an intake decides about those before them (ahead.py).

Guards: nothing is decided or kept here, and nothing is unpacked for a stranger (FORMAT 6.4).
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from forms.problem import Problem
from sync._desk import Desk
from sync._files import read_limited
from sync._preview import Preview
from sync.admit import KnownLog, errand
from sync.ahead import Ahead
from sync.bundle import Bundle, Errand, LogSection, OpenedSection, looks_like_bundle, read_bundle
from sync.envelope import decrypt, is_encrypted
from sync.keys import LogId
from sync.roster import Roster

_SMALL = 1 << 18
"""bytes of a file, and of a section unpacked, that are opened ahead"""
_MANY = 128
"""files from which a second process is worth its start"""
_PORTION = 16
"""files that are handed over together"""
_ALONE = 3
"""portions that are taken while it starts"""
_IN_HAND = 4
"""portions that it has in hand while one is taken"""
_KEPT = 128
"""files that are remembered, should their transaction fail and each be taken by itself"""


@dataclass(frozen=True, slots=True)
class Known:
    """What admission asks of this desk."""

    desk: Desk

    @property
    def roster(self) -> Roster:
        return self.desk.roster

    def log(self, log_id: LogId) -> KnownLog | None:
        return self.desk.known_log(log_id)


@dataclass(frozen=True, slots=True)
class Foreseen:
    """A file that was read ahead: the bytes of the bundle, what they say, and what follows from that alone."""

    data: bytes
    bundle: Bundle
    sections: tuple[OpenedSection | None, ...] = ()
    previews: Mapping[bytes, Preview] = field(default_factory=dict)
    """by leaf hash"""


class ReadingAhead:
    """Files in the order in which they will be taken, of which the second process has the next ones in hand."""

    def __init__(self, desk: Desk, ahead: Ahead, paths: Sequence[Path]) -> None:
        self._desk, self._ahead, self._paths = desk, ahead, paths
        self._place = 0
        self._asked = _ALONE
        """portions; the first are taken while the second process starts"""
        self._looked: deque[list[tuple[Path, Foreseen, list[Errand | None]]]] = deque()
        self._found: dict[Path, Foreseen] = {}
        self._ends: dict[LogId, int] = {}
        """of each log, where the section ends that was handed over last"""

    def seen(self, path: Path) -> Foreseen | None:
        """What was read ahead of a file; to be asked of each as it is taken."""
        if self._place < len(self._paths) and path == self._paths[self._place]:
            if not self._place % _PORTION:
                self._turn(self._place // _PORTION)
            self._place += 1
        return self._found.get(path)

    def _turn(self, portion: int) -> None:
        """Hands over what will be needed, and takes what is needed now."""
        while self._asked <= portion + _IN_HAND and not self._ahead.is_lost:
            start = self._asked * _PORTION
            self._look(self._paths[start : start + _PORTION])
            self._asked += 1
        if portion < _ALONE or not self._looked:
            return
        for path in list(self._found)[: len(self._found) - _KEPT]:
            del self._found[path]
        answers = iter(self._ahead.answer())
        for path, file, errands in self._looked.popleft():
            said = [None if each is None else next(answers) for each in errands]
            sections = tuple(each and each.section for each in said)
            previews = {leaf: made for each in said if each for leaf, made in each.previews.items()}
            self._found[path] = replace(file, sections=sections, previews=previews)

    def _look(self, paths: Sequence[Path]) -> None:
        looked = [found for path in paths if (found := self._look_at(path)) is not None]
        self._ahead.ask([each for _, _, errands in looked for each in errands if each is not None])
        self._looked.append(looked)

    def _look_at(self, path: Path) -> tuple[Path, Foreseen, list[Errand | None]] | None:
        with suppress(Problem, OSError):
            if path.stat().st_size > _SMALL:
                return None
            data = read_limited(path, _SMALL)
            if is_encrypted(data):
                data = decrypt(data, [key.identity for key in self._desk.keys])
            if looks_like_bundle(data):
                bundle = read_bundle(data)
                return path, Foreseen(data, bundle), [self._errand(section) for section in bundle.logs]
        return None

    def _errand(self, section: LogSection) -> Errand | None:
        with suppress(Problem):
            if section.raw_length <= _SMALL:
                log = section.head.log_id
                made = errand(section, Known(self._desk), in_hand=self._ends.get(log, 0))
                if made is not None:
                    self._ends[log] = section.head.size
                return made
        return None


@contextmanager
def reading_ahead(desk: Desk, paths: Sequence[Path]) -> Iterator[ReadingAhead | None]:
    """A second process for many files; None where it would cost more than it brings, or cannot be started."""
    ahead: Ahead | None = None
    if len(paths) >= _MANY and _cores() > 1:
        with suppress(OSError):
            ahead = Ahead()
    try:
        yield None if ahead is None else ReadingAhead(desk, ahead, paths)
    finally:
        if ahead is not None:
            ahead.end()


def _cores() -> int:
    """Those that this process may use; with one alone, handing over costs a fifth and nothing is done meanwhile."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1

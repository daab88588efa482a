# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which entries a second process opens while an intake decides about the files before them (ahead.py).

Guards: nothing is decided or kept here, and nothing is unpacked for a stranger (FORMAT 6.4).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from forms.problem import Problem
from sync._desk import Desk
from sync._files import read_limited
from sync.admit import KnownLog, entries_to_come
from sync.ahead import Ahead
from sync.bundle import looks_like_bundle, read_bundle
from sync.envelope import decrypt, is_encrypted
from sync.keys import LogId
from sync.roster import Roster

_SMALL = 1 << 18
"""bytes of a file, and of a section unpacked, that are opened ahead"""


@dataclass(frozen=True, slots=True)
class Known:
    """What admission asks of this desk."""

    desk: Desk

    @property
    def roster(self) -> Roster:
        return self.desk.roster

    def log(self, log_id: LogId) -> KnownLog | None:
        return self.desk.known_log(log_id)


@contextmanager
def reading_ahead(desk: Desk, files: int, *, least: int) -> Iterator[Ahead | None]:
    """A second process for many files; None where it would cost more than it brings, or cannot be started."""
    ahead: Ahead | None = None
    if files >= least:
        with suppress(OSError):
            ahead = Ahead()
    try:
        yield ahead
    finally:
        desk.opened = {}
        if ahead is not None:
            ahead.end()


def coming(desk: Desk, paths: Sequence[Path]) -> list[bytes]:
    """The entries that these files would bring, as far as they can be opened now. Decides and keeps nothing."""
    found: list[bytes] = []
    known = Known(desk)
    for path in paths:
        with suppress(Problem, OSError):
            if path.stat().st_size > _SMALL:
                continue
            data = read_limited(path, _SMALL)
            if is_encrypted(data):
                data = decrypt(data, [key.identity for key in desk.keys])
            if looks_like_bundle(data):
                for section in read_bundle(data).logs:
                    found += entries_to_come(section, known) if section.raw_length <= _SMALL else ()
    return found

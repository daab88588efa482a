# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which files a second process opens while an intake decides about those before them (ahead.py).

Guards: nothing is decided or kept here, and nothing is unpacked for a stranger (FORMAT 6.4).
"""

from __future__ import annotations

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
    """Files in groups: `look` at the next ones early, later ask what was `seen` of them."""

    def __init__(self, desk: Desk, ahead: Ahead) -> None:
        self._desk, self._ahead = desk, ahead
        self._looked: list[tuple[Path, Foreseen, list[Errand | None]]] = []

    def look(self, paths: Sequence[Path]) -> None:
        """Reads the small bundles among these files and has their entries opened."""
        self._looked = [found for path in paths if (found := self._look_at(path)) is not None]
        self._ahead.ask([each for _, _, errands in self._looked for each in errands if each is not None])

    def seen(self) -> Mapping[Path, Foreseen]:
        """What became of the files that were looked at last."""
        answers = iter(self._ahead.answer())
        found: dict[Path, Foreseen] = {}
        for path, file, errands in self._looked:
            said = [None if each is None else next(answers) for each in errands]
            sections = tuple(each and each.section for each in said)
            previews = {leaf: made for each in said if each for leaf, made in each.previews.items()}
            found[path] = replace(file, sections=sections, previews=previews)
        return found

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
                return errand(section, Known(self._desk))
        return None


@contextmanager
def reading_ahead(desk: Desk, files: int, *, least: int) -> Iterator[ReadingAhead | None]:
    """A second process for many files; None where it would cost more than it brings, or cannot be started."""
    ahead: Ahead | None = None
    if files >= least:
        with suppress(OSError):
            ahead = Ahead()
    try:
        yield None if ahead is None else ReadingAhead(desk, ahead)
    finally:
        if ahead is not None:
            ahead.end()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Stretches of logs and files, packed into as many bundles as they need (FORMAT 6.8).

Each bundle carries all the stretches and some of the files, so that they are taken in any order; only where
the stretches are much themselves, they are divided too. One bundle at a time is held in memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sync import values as v
from sync._desk import Desk
from sync._dividing import Leg, cut, dealt_out, links
from sync.admit import context_of
from sync.bundle import (
    FILE_HEADER,
    LIMITS,
    Context,
    framed,
    write_bundle,
    write_file_section,
    write_log_section,
)
from sync.entry import Kind
from sync.envelope import encrypt
from sync.keys import LogId


@dataclass(frozen=True, slots=True)
class Load:
    """What goes into one bundle: stretches, packed, and files by hash."""

    sections: tuple[bytes, ...]
    files: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Packed:
    """What goes into each bundle, of which there is at least one; and the stretches that are in them."""

    loads: tuple[Load, ...]
    legs: tuple[Leg, ...]


class Cancelled(Exception):
    """The person stopped it before anything was written."""


class Steps:
    """Counts sections as they are packed; between two of them a person may stop the work."""

    def __init__(self, progress: v.Progress | None, cancelled: v.Cancelled | None) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._done, self.total = 0, 0

    def one_more(self, what: str) -> None:
        if self._cancelled is not None and self._cancelled():
            raise Cancelled
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self.total, what)


def pack(desk: Desk, legs: Sequence[Leg], files: Sequence[bytes], steps: Steps) -> Packed:
    """Packs the stretches and deals out the files. Raises TooMuchToSend."""
    most = desk.room.bundle
    sizes = desk.store.attachment_sizes([digest.hex() for digest in files])
    held = {
        digest: sizes[digest.hex()] + FILE_HEADER.size for digest in files if digest.hex() in sizes
    }  # at most: what does not pack smaller is stored
    pieces = cut(desk, legs, most // 2)
    steps.total = len(pieces) + len(held)
    sections = []
    for piece in pieces:
        entries = [each.data for each in piece.entries]
        sections.append(write_log_section(piece.head, piece.start, entries, context=_context(desk, piece)))
        steps.one_more("log")
    words = sum(map(len, sections))
    if words + sum(held.values()) <= most or words <= most // 8:
        return Packed(tuple(_with_words(sections, held, most)), tuple(pieces))
    return _divided(desk, pieces, sections, held, most)


def _with_words(sections: Sequence[bytes], files: Mapping[bytes, int], most: int) -> Iterator[Load]:
    """All the words in each bundle, and files in their order, as many as fit beside them."""
    room = most - sum(map(len, sections))
    group: list[bytes] = []
    left = room
    for digest, size in files.items():
        if size > left and group:
            yield Load(tuple(sections), tuple(group))
            group, left = [], room
        group.append(digest)
        left -= size
    yield Load(tuple(sections), tuple(group))


def _divided(
    desk: Desk, pieces: Sequence[Leg], sections: Sequence[bytes], files: Mapping[bytes, int], most: int
) -> Packed:
    """The words too in several bundles, chained; the files with the last link."""
    shares = dealt_out(desk, pieces, list(map(len, sections)), most)
    chained = [any(pieces[at].log == desk.log for at in share) for share in shares]
    chain = links(desk, chained.count(False) + bool(files))
    linked = iter([write_log_section(leg.head, leg.start, [leg.entries[0].data]) for leg in chain])
    loads = [
        Load((*([] if ours else [next(linked)]), *(sections[at] for at in share)))
        for share, ours in zip(shares, chained, strict=True)
    ]
    if files:
        loads += _with_words([next(linked)], files, most)
    return Packed(tuple(loads), (*pieces, *chain))


def bundles(desk: Desk, packed: Packed, named: Sequence[str], steps: Steps) -> Iterator[bytes]:
    """The bytes of each bundle, made as they are asked for; `named`: whom they are encrypted to."""
    for load in packed.loads:
        sections = list(load.sections)
        for digest in load.files:
            content = desk.store.attachment(digest.hex())
            if content is not None and hashlib.sha256(content).digest() == digest:
                sections.append(
                    write_file_section(content)
                )  # what the disk changed is another file (`assent verify`)
            steps.one_more("file")
        data = write_bundle(sections)
        yield encrypt(data, tuple(named)) if named else data


def _context(desk: Desk, leg: Leg) -> Context | None:
    """What the receiver of this stretch holds for sure, to pack by (FORMAT 6.7)."""
    held = desk.known_log(LogId(leg.log))
    registrar = desk.roster.registrar
    if not leg.start or held is None or registrar is None:
        return None
    # Only the secretariat holds its whole log for sure; others are sent what they have witnessed, or more.
    named = (0, 0) if desk.is_secretariat else desk.remembered("context", lambda: _agenda_of(desk, registrar))
    source = desk.known_log(registrar) or held
    data = context_of(named, leg.start, source, held)
    return Context(named, data) if data else None


def _agenda_of(desk: Desk, registrar: LogId) -> tuple[int, int]:
    """The stretch of the registrar's log that ends with its newest round: consultations, texts, who may answer."""
    rounds = [e.seq for e in desk.store.entries_of_kind([Kind.ROUND]) if e.log == registrar]
    end = max(rounds, default=desk.frontier(registrar).size - 1) + 1
    first, room = end, LIMITS.context
    for data in reversed(desk.store.data_of(registrar, max(0, end - LIMITS.context_entries), end)):
        room -= len(framed((data,)))
        if room < 0:
            break
        first -= 1
    return first, end

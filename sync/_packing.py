# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Stretches of logs and files, packed into as many bundles as they need (FORMAT 6.8).

Each bundle carries all the stretches and some of the files, so that they are taken in any order. Only one is
held in memory at a time.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import Desk
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
from sync.journal import SignedHead
from sync.keys import LogId
from sync.store_values import StoredEntry


class TooMuchToSend(Problem):
    code = "export.too-much"
    message = N_(
        "What the receiver lacks is {size} MB without its attached files; one file may hold {most} MB."
    )
    remedy = N_("Send to one office after the other, or leave out what other offices wrote.")


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of one log that goes into the file."""

    log: bytes
    start: int
    head: SignedHead
    entries: tuple[StoredEntry, ...]


@dataclass(frozen=True, slots=True)
class Packed:
    """The stretches, packed, and which files go with them into which bundle."""

    sections: tuple[bytes, ...]
    groups: tuple[tuple[bytes, ...], ...]
    """hashes of files, a group for each bundle; at least one group"""


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
    sizes = desk.store.attachment_sizes([digest.hex() for digest in files])
    held = {digest: sizes[digest.hex()] for digest in files if digest.hex() in sizes}
    steps.total = len(legs) + len(held)
    sections = []
    for leg in legs:
        entries = [each.data for each in leg.entries]
        sections.append(write_log_section(leg.head, leg.start, entries, context=_context(desk, leg)))
        steps.one_more("log")
    return Packed(tuple(sections), _dealt_out(held, sum(map(len, sections))))


def _dealt_out(files: Mapping[bytes, int], words: int) -> tuple[tuple[bytes, ...], ...]:
    """Files in their order, as many in each bundle as fit beside the words, even if none could be packed smaller."""
    groups: list[list[bytes]] = [[]]
    room = LIMITS.file - words
    if room < 0:
        raise TooMuchToSend(size=-(-words // 1_000_000), most=LIMITS.file // 1_000_000)
    left = room
    for digest, size in files.items():
        needed = size + FILE_HEADER.size
        if needed > room:
            raise TooMuchToSend(size=-(-words // 1_000_000), most=LIMITS.file // 1_000_000)
        if needed > left:
            groups.append([])
            left = room
        groups[-1].append(digest)
        left -= needed
    return tuple(map(tuple, groups))


def bundles(desk: Desk, packed: Packed, named: Sequence[str], steps: Steps) -> Iterator[bytes]:
    """The bytes of each bundle, made as they are asked for; `named`: whom they are encrypted to."""
    for group in packed.groups:
        sections = list(packed.sections)
        for digest in group:
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

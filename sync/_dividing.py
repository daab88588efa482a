# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Stretches of logs, divided where one section or one bundle may not hold them (FORMAT 6.5, 6.8).

A log of ours is cut anywhere, since we can sign any beginning of it; another's only where its writer signed.
Bundles that share the words wait for each other by a chain in our own log, so that a receiver that has seen
the end of it has taken all of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from forms.problem import N_, Problem
from sync._desk import Desk, Extras, signed_head
from sync.bundle import LIMITS, framed
from sync.journal import Frontier, SignedHead, sign_head
from sync.kinds import Lacking, lacking
from sync.store_values import StoredEntry

LINK = 4096
"""bytes, more than an entry of the chain takes with its section"""


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


def cut(desk: Desk, legs: Iterable[Leg], most: int) -> list[Leg]:
    """The same stretches, none longer than so many bytes unpacked where its log may be cut. Raises TooMuchToSend."""
    return [piece for leg in legs for piece in _cut(desk, leg, most)]


def _cut(desk: Desk, leg: Leg, most: int) -> Iterator[Leg]:
    if len(leg.entries) <= LIMITS.entries and _size(leg.entries) <= most:
        yield leg
        return
    ends = _ends(desk, leg)
    start = leg.start
    while start < leg.head.size:
        reach = _reach(leg.entries[start - leg.start :], most) + start
        end = max((each for each in ends if start < each <= reach), default=0)
        end = end or min(each for each in ends if each > start)
        piece = leg.entries[start - leg.start : end - leg.start]
        if len(piece) > LIMITS.entries or _size(piece) > LIMITS.raw:
            raise TooMuchToSend(size=-(-_size(piece) // 1_000_000), most=LIMITS.file // 1_000_000)
        yield Leg(leg.log, start, head_at(desk, leg, end), piece)
        start = end


def _size(entries: Sequence[StoredEntry]) -> int:
    return len(framed(each.data for each in entries))


def _reach(entries: Sequence[StoredEntry], most: int) -> int:
    """How many of these entries fit."""
    size = 0
    for count, each in enumerate(entries):
        size += len(framed((each.data,)))
        if size > most or count == LIMITS.entries:
            return count
    return len(entries)


def _ends(desk: Desk, leg: Leg) -> Sequence[int]:
    if leg.log in desk.own_logs:
        return range(leg.start + 1, leg.head.size + 1)
    signed = {each.size for each in desk.store.heads_of(leg.log)}
    return sorted(size for size in {*signed, leg.head.size} if leg.start < size <= leg.head.size)


def head_at(desk: Desk, leg: Leg, size: int) -> SignedHead:
    if size == leg.head.size:
        return leg.head
    if leg.log in desk.own_logs:
        return _own_head(desk, leg.log, size)
    return next(signed_head(each) for each in desk.store.heads_of(leg.log) if each.size == size)


def _own_head(desk: Desk, log: bytes, size: int) -> SignedHead:
    key = next(key for key in desk.keys if key.public.log_id == log)
    return sign_head(key, Frontier().extend(desk.store.leaf_hashes(log, 0, size)))


def dealt_out(desk: Desk, legs: Sequence[Leg], sizes: Sequence[int], most: int) -> list[list[int]]:
    """The places of stretches, packed to these sizes, in bundles of at most so many bytes. Raises TooMuchToSend.

    First the list of offices and our own log, which say who the others are and chain the bundles."""
    before = {log for log in desk.roster.applied if log != desk.log}
    order = sorted(
        range(len(legs)), key=lambda at: 0 if legs[at].log in before else 1 if legs[at].log == desk.log else 2
    )
    bundles: list[list[int]] = [[]]
    room = most - LINK
    for at in order:
        if sizes[at] > room and bundles[-1]:
            bundles.append([])
            room = most - LINK
        bundles[-1].append(at)
        room -= sizes[at]
    leading = {number for number, bundle in enumerate(bundles) for at in bundle if legs[at].log in before}
    ours = {number for number, bundle in enumerate(bundles) for at in bundle if legs[at].log == desk.log}
    if any(sum(sizes[at] for at in bundle) > most - LINK for bundle in bundles) or (
        leading and leading | ours != {0}
    ):
        raise TooMuchToSend(size=-(-sum(sizes) // 1_000_000), most=LIMITS.file // 1_000_000)
    return bundles


def links(desk: Desk, count: int) -> list[Leg]:
    """So many stretches of one new entry of our own, which says that nothing changed, each waiting for the one before."""
    written = desk.write([lacking(Lacking(), time=desk.now_ms)] * count, Extras())
    return [Leg(desk.log, each.seq, _own_head(desk, desk.log, each.seq + 1), (each,)) for each in written]

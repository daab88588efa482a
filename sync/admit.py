# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Admission: whether to believe a bundle, as a pure decision (FORMAT 7).

A bundle is admitted whole or not at all. `admit` touches nothing: it is given what is known and gives
back what would be stored. The steps carry the numbers of FORMAT 7.2.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal, NamedTuple, Protocol

from forms.problem import N_, Finding, Problem
from sync.bundle import (
    LIMITS,
    Bundle,
    BundleProblem,
    Errand,
    FileSection,
    Limits,
    LogSection,
    OpenedSection,
    PayloadProblem,
    TooLargeProblem,
    frame,
    framed,
)
from sync.entry import Entry, Kind, open_entry
from sync.journal import Frontier, SignedHead, leaf_hash
from sync.keys import LogId
from sync.roster import EMPTY_ROSTER, Device, Roster, apply_entry, founding_in, handover_in

Outcome = Literal["new", "known", "queued", "refused"]
DAY = 86_400_000  # milliseconds


class UnknownSenderProblem(BundleProblem):
    code = "bundle.unknown-sender"
    message = N_("The file comes from a device that is not on the list of offices (log {log}).")
    remedy = N_("Admit the office first, or take the secretariat's latest file; then take this file again.")


class WrongKeyProblem(BundleProblem):
    code = "bundle.wrong-key"
    message = N_("The file says it comes from {origin}, but it is signed with another key.")
    remedy = N_("Do not use it. Ask {origin} by telephone whether they sent it.")


class SignatureProblem(BundleProblem):
    code = "bundle.signature"
    message = N_(
        "The file from {origin} does not carry that office's signature, or was changed after signing."
    )
    remedy = N_("Do not use it. Ask {origin} to export it again, and do not edit bundle files.")


class RevokedKeyProblem(BundleProblem):
    code = "bundle.revoked"
    message = N_("The device {origin} was taken off the list after {valid} entries; this file has {size}.")
    remedy = N_("Do not use it. Entries made before that remain; ask the office which device they use now.")


class ForkProblem(BundleProblem):
    code = "bundle.fork"
    message = N_("{origin} has signed two different histories. Both signed statements are kept as evidence.")
    remedy = N_(
        "Ask the office whether a laptop was restored from an old copy; enrol it again as a new device."
    )


class ForkOrSubstitutedProblem(BundleProblem):
    code = "bundle.fork-or-substituted"
    message = N_(
        "The file carries a signature of {origin}, but its entries do not continue what was received before."
    )
    remedy = N_(
        "Ask {origin} for its whole log in one file: that shows whether the file or the log was changed."
    )


class SubstitutedProblem(BundleProblem):
    code = "bundle.substituted"
    message = N_("The entries in the file are not those that {origin} signed.")
    remedy = N_("Do not use it. Ask {origin} to export it again.")


class GapProblem(BundleProblem):
    """Not a refusal: the bundle is authentic and waits."""

    missing: tuple[LogId, int] | None = None
    """the log that is too short, and how long it must be"""

    code = "bundle.gap"
    message = N_(
        "An earlier file of {origin} is missing: here are entries {start} to {size}, known are {known}."
    )
    remedy = N_(
        "Nothing needs doing if it is on its way; otherwise ask for the earlier file. This one is kept waiting."
    )

    def until(self, log: LogId, size: int) -> GapProblem:
        self.missing = log, size
        return self


class ContextGapProblem(GapProblem):
    message = N_(
        "The file leaves out what it takes as known: it builds on the first {size} entries of {origin}, and {known} are here."
    )
    remedy = N_(
        "Take the secretariat's latest file first, or ask the sender for its whole log in one file. This one is kept waiting."
    )


class ClockFinding:
    code = "bundle.clock"
    message = N_(
        "The clock of {origin} does not agree with the others: entry {index} is dated {days} days off."
    )
    remedy = N_(
        "Ask the office to set the date of the computer. The entries are taken; their order does not depend on it."
    )


@dataclass(frozen=True, slots=True)
class KnownLog:
    """What the receiver has of one log. `leaves(a, b)` gives the leaf hashes of entries [a, b), `data` their bytes."""

    frontier: Frontier
    head: SignedHead | None
    leaves: Callable[[int, int], Sequence[bytes]]
    data: Callable[[int, int], Sequence[bytes]]

    def root_at(self, size: int) -> bytes:
        if size == self.frontier.size:
            return self.frontier.root
        return Frontier().extend(self.leaves(0, size)).root


class Known(Protocol):
    """What admit asks the store."""

    @property
    def roster(self) -> Roster: ...
    def log(self, log_id: LogId) -> KnownLog | None: ...


class NewEntry(NamedTuple):
    """An entry that was not known: its place, its hash, its bytes as they came, and what they say."""

    log_id: LogId
    seq: int
    leaf: bytes
    data: bytes
    entry: Entry


@dataclass(frozen=True, slots=True)
class AdmittedSection:
    """What one section adds to one log."""

    device: Device
    head: SignedHead
    frontier: Frontier  # after these entries
    entries: tuple[NewEntry, ...]  # only the new ones; none when all were known


@dataclass(frozen=True, slots=True)
class Evidence:
    """Two signed statements of one writer that cannot both be true; anybody can check them."""

    device: Device
    ours: SignedHead | None
    theirs: SignedHead
    size: int  # where they part, as far as is known


@dataclass(frozen=True, slots=True)
class Admission:
    """The decision. `problem` says why when refused, and what is missing when queued (see `waiting`)."""

    outcome: Outcome
    sections: tuple[AdmittedSection, ...] = ()
    files: tuple[FileSection, ...] = ()
    roster: Roster = EMPTY_ROSTER
    problem: Problem | None = None
    evidence: Evidence | None = None
    findings: tuple[Finding, ...] = ()
    waiting: LogSection | None = None  # the first section that found a gap before it

    @property
    def entries(self) -> tuple[NewEntry, ...]:
        return tuple(entry for section in self.sections for entry in section.entries)


def errand(section: LogSection, known: Known, limits: Limits = LIMITS, *, in_hand: int = 0) -> Errand | None:
    """How to open a section ahead; None when it would bring nothing. Decides nothing. Raises Problem.

    `in_hand`: how much of the log there will be when the sections are opened that were handed over before.
    """
    roster = known.roster
    state = _State(roster, known, {})
    device = _sender(section, roster, limits)
    log = state.log(section.head.log_id) or _NOTHING
    size = log.frontier.size
    if section.head.size <= size or not device.covers(section.head.size):
        return None
    if section.context is None:
        return Errand(section, device.public, log.frontier)
    continues = section.start > size
    if continues and section.start != in_hand:
        return None
    registrar = _registrar(section.context, state)
    shared, tail = _context_parts(section.context, 0 if continues else section.start, registrar, log, limits)
    return Errand(section, device.public, log.frontier, roster.registrar, shared, tail, continues)


def admit(
    bundle: Bundle,
    known: Known,
    *,
    now: int,
    limits: Limits = LIMITS,
    ahead: Sequence[OpenedSection | None] = (),
) -> Admission:
    """Decides about a bundle; `now` in milliseconds, only for the clock warning.

    `ahead`: what was worked out before of its log sections; the answer is the same without it."""
    state = _State(known.roster, known, {})
    sections: list[AdmittedSection] = []
    section: LogSection | None = None
    try:
        if not bundle.logs:  # FORMAT 7.2: nobody signed for these files
            raise UnknownSenderProblem(log="-")
        for section, opened in zip(bundle.logs, ahead or (None,) * len(bundle.logs), strict=True):
            admitted, state = _admit_section(section, state, limits, opened)
            sections.append(admitted)
        for file in bundle.files:
            file.content(limits)
    except GapProblem as gap:
        return Admission("queued", roster=known.roster, problem=gap, waiting=section)
    except _Fork as fork:
        return Admission("refused", roster=known.roster, problem=fork.problem, evidence=fork.evidence)
    except Problem as problem:
        return Admission("refused", roster=known.roster, problem=problem)
    news = any(section.entries for section in sections)
    outcome: Outcome = "new" if news or bundle.files else "known"
    findings = tuple(f for s in sections for f in _clock_findings(s, now))
    return Admission(outcome, tuple(sections), bundle.files, state.roster, None, None, findings)


class _Fork(Exception):
    def __init__(self, problem: BundleProblem, evidence: Evidence) -> None:
        self.problem, self.evidence = problem, evidence


@dataclass(frozen=True, slots=True)
class _State:
    """What is known plus what the earlier sections of the same bundle would add."""

    roster: Roster
    known: Known
    added: Mapping[LogId, KnownLog]

    def log(self, log_id: LogId) -> KnownLog | None:
        return self.added.get(log_id) or self.known.log(log_id)


_NOTHING = KnownLog(Frontier(), None, lambda start, end: (), lambda start, end: ())


def _sender(section: LogSection, roster: Roster, limits: Limits) -> Device:
    """Whose section it says it is, after steps 1 and 2."""
    head = section.head
    # 1 the sender is in the roster
    device = _founded(section, roster, limits).device(head.log_id)
    if device is None:
        raise UnknownSenderProblem(log=head.log_id.hex())
    # 2 with this key
    if head.key_id != device.public.key_id:
        raise WrongKeyProblem(origin=device.public.origin)
    return device


def _admit_section(
    section: LogSection, state: _State, limits: Limits, ahead: OpenedSection | None
) -> tuple[AdmittedSection, _State]:
    head, roster = section.head, state.roster
    # 1, 2 the sender is known
    device = _sender(section, roster, limits)
    origin = device.public.origin
    log = state.log(head.log_id) or _NOTHING
    size = log.frontier.size
    skipped = min(size, head.size) - section.start
    if ahead is not None and not _still_holds(ahead, section, state, skipped):
        ahead = None
    # 3 and has signed this size and root
    if ahead is None and not head.verified_by(device.public):
        raise SignatureProblem(origin=origin)
    # 4 while the key was the office's
    if not device.covers(head.size):
        raise RevokedKeyProblem(origin=origin, valid=device.valid_to or 0, size=head.size)
    # 5 nothing before it is missing
    if section.start > size:
        gap = GapProblem(origin=origin, start=section.start, size=head.size, known=size)
        raise gap.until(head.log_id, section.start)
    # 6 the entries are whole
    data = _unpacked(section, log, device, state, limits) if ahead is None else ahead.entries
    leaves = tuple(map(leaf_hash, data)) if ahead is None else ahead.leaves
    # 7, 8 they continue what is known and lead to the signed root
    frontier = _continue(section, leaves, log, device, ahead)
    # 9 each new entry is in its one spelling
    opened = (
        tuple(map(open_entry, data[skipped:])) if ahead is None else ahead.opened[skipped - ahead.first :]
    )
    news = tuple(
        NewEntry(head.log_id, index, leaf, entry, said)
        for index, leaf, entry, said in zip(
            range(section.start + skipped, head.size), leaves[skipped:], data[skipped:], opened, strict=True
        )
    )
    # 10 the registrar's changes are allowed, and a handover waits for all that it builds on
    for new in news:
        if new.entry.kind == Kind.ROSTER:
            _wait_for_what_is_handed_over(new, roster, state)
            roster = apply_entry(roster, new.log_id, new.seq, new.entry)
    longest = head if head.size >= log.frontier.size else log.head
    grown = KnownLog(
        frontier,
        longest,
        _joined(log.leaves, size, leaves[skipped:]),
        _joined(log.data, size, data[skipped:]),
    )
    admitted = AdmittedSection(device, head, frontier, news)
    return admitted, replace(state, roster=roster, added={**state.added, head.log_id: grown})


def _still_holds(ahead: OpenedSection, section: LogSection, state: _State, skipped: int) -> bool:
    """Whether it was opened in the context of now, and from the first new entry on.

    Logs only grow, but for a transaction that fails; the key cannot be another: the log is named by it (FORMAT 3.2)."""
    if section.context is not None:
        registrar = state.roster.registrar
        held = (state.log(registrar) if registrar else None) or _NOTHING
        if ahead.registrar != registrar or held.frontier.size < section.context[1]:
            return False
    return ahead.first <= skipped


def _wait_for_what_is_handed_over(new: NewEntry, roster: Roster, state: _State) -> None:
    """Or two receivers of the same logs would follow different rosters (FORMAT 8.4)."""
    handed = handover_in(new.entry)
    if handed is None or handed[0] == new.log_id:
        return
    old, size = handed
    held = (state.log(old) or _NOTHING).frontier.size
    device = roster.device(old)
    if held < size and device is not None:
        raise GapProblem(origin=device.public.origin, start=held, size=size, known=held).until(old, size)


def _founded(section: LogSection, roster: Roster, limits: Limits) -> Roster:
    """For a receiver that follows nobody yet: the founding at the start of the first section, if it holds."""
    if roster.is_founded or section.start:
        return roster
    first = open_entry(section.entries(limits)[0])
    if founding_in([first]) is None:
        return roster
    return apply_entry(roster, section.head.log_id, 0, first)


def _continue(
    section: LogSection,
    leaves: Sequence[bytes],
    log: KnownLog,
    device: Device,
    ahead: OpenedSection | None,
) -> Frontier:
    head, size = section.head, log.frontier.size
    origin = device.public.origin
    overlap = min(size, head.size) - section.start
    ours = tuple(log.leaves(section.start, section.start + overlap)) if overlap else ()
    # 7 what was known before is repeated exactly
    same = ours == tuple(leaves[:overlap])
    # 8 the entries lead to the signed root
    if same and head.size > size:
        foreseen = ahead is not None and ahead.held == log.frontier
        frontier = ahead.grown if ahead is not None and foreseen else log.frontier.extend(leaves[overlap:])
        if frontier.root == head.root:
            return frontier
    elif same and log.root_at(head.size) == head.root:
        return log.frontier
    raise _parting(section, leaves, log, Evidence(device, log.head, head, section.start), origin)


def _parting(
    section: LogSection, leaves: Sequence[bytes], log: KnownLog, evidence: Evidence, origin: str
) -> Exception:
    """Which of the three it is: a fork proved, entries swapped, or one of both and we cannot tell."""
    head = section.head
    before = Frontier().extend(log.leaves(0, section.start))
    theirs = before.extend(leaves)
    ours_at_size = log.root_at(head.size) if head.size <= log.frontier.size else None
    if ours_at_size is not None and ours_at_size != head.root:
        # a valid signature over another root at a size that we hold: two histories, whatever the payload
        return _Fork(ForkProblem(origin=origin), evidence)
    if theirs.root == head.root:
        return _Fork(ForkProblem(origin=origin), evidence)
    if section.start == 0 or ours_at_size is not None:
        return SubstitutedProblem(origin=origin)
    return _Fork(ForkOrSubstitutedProblem(origin=origin), evidence)


def _joined(
    held: Callable[[int, int], Sequence[bytes]], size: int, more: Sequence[bytes]
) -> Callable[[int, int], Sequence[bytes]]:
    def both(start: int, end: int) -> Sequence[bytes]:
        old = tuple(held(start, min(end, size))) if start < size else ()
        return (*old, *more[max(0, start - size) : max(0, end - size)])

    return both


def _unpacked(
    section: LogSection, log: KnownLog, device: Device, state: _State, limits: Limits
) -> tuple[bytes, ...]:
    if section.context is None:
        return section.entries(limits)
    context = context_of(section.context, section.start, _registrar(section.context, state), log, limits)
    try:
        return section.entries(limits, context)
    except (PayloadProblem, TooLargeProblem):
        evidence = Evidence(device, log.head, section.head, section.start)
        raise _parting(section, (), log, evidence, device.public.origin) from None


def _registrar(named: tuple[int, int], state: _State) -> KnownLog:
    """The log from which the context is taken. Raises ContextGapProblem when it is not here that far."""
    registrar = state.roster.registrar
    held = (state.log(registrar) if registrar else None) or _NOTHING
    if held.frontier.size < named[1]:
        device = state.roster.devices[registrar] if registrar else None
        origin = device.public.origin if device else ""
        gap = ContextGapProblem(origin=origin, size=named[1], known=held.frontier.size)
        raise gap.until(registrar, named[1]) if registrar else gap
    return held


def context_of(
    named: tuple[int, int], start: int, registrar: KnownLog, log: KnownLog, limits: Limits = LIMITS
) -> bytes:
    """The bytes by which a payload is packed (FORMAT 6.7). Raises TooLargeProblem."""
    return b"".join(_context_parts(named, start, registrar, log, limits))


def _context_parts(
    named: tuple[int, int], start: int, registrar: KnownLog, log: KnownLog, limits: Limits
) -> tuple[bytes, bytes]:
    first, end = named
    if end - first > limits.context_entries:
        raise TooLargeProblem(what=f"a context of {end - first} entries")
    given = _framed_once(tuple(registrar.data(first, end))) if end else b""
    if len(given) > limits.context:
        raise TooLargeProblem(what=f"a context of {len(given)} bytes")
    return given, _tail(log.data, start, limits.context_tail)


_framed_once = lru_cache(maxsize=2)(framed)  # the agenda is the context of many files in a row


def _tail(data: Callable[[int, int], Sequence[bytes]], end: int, most: int) -> bytes:
    """The last entries before `end` that together are not longer than `most`, framed."""
    found: list[bytes] = []
    while end:
        for entry in reversed(data(max(0, end - 32), end)):
            framed_entry = frame(entry)
            most -= len(framed_entry)
            if most < 0:
                return b"".join(reversed(found))
            found.append(framed_entry)
        end = max(0, end - 32)
    return b"".join(reversed(found))


def _clock_findings(section: AdmittedSection, now: int) -> Sequence[Finding]:
    """At most one warning a section: dated after its arrival, or a day before its predecessor."""
    latest = 0
    for new in section.entries:
        time = new.entry.time
        off = time - now if time > now + DAY else latest - time if time < latest - DAY else 0
        if off:
            facts: dict[str, str | int] = {
                "origin": section.device.public.origin,
                "index": new.seq,
                "days": off // DAY,
            }
            place = f"entry {new.seq}"
            return [
                Finding(ClockFinding.code, ClockFinding.message, place, "note", ClockFinding.remedy, facts)
            ]
        latest = max(latest, time)
    return ()

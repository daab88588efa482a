# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Revoking a device: up to where its word still counts, and what that does to what was taken (FORMAT 8.5).

A stolen laptop may have sent a file before anybody knew. So the end need not be what is held now: it may be the end of
any file that was taken from the device, and what came later is kept and says nothing more.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Set

from forms.problem import N_, Problem
from sync import values as v
from sync._agenda import agenda, counted_by_rounds
from sync._desk import Desk, moment_or_none
from sync._offices import change_roster, device_named, office_view
from sync.keys import LogId
from sync.kinds import Counted
from sync.roster import Action, Device, revoke


class NoFileEndsThere(Problem):
    code = "roster.revoke-where"
    message = N_("No file of {device} ended after {entries} entries.")
    remedy = N_("Choose the end of one of the files that were taken from it.")


def choices(desk: Desk, name: str) -> tuple[v.RevocationChoice, ...]:
    """Up to where a device may still be believed, from all that is held down to nothing. Raises UnknownDevice."""
    return tuple(_choices(desk, device_named(desk, name)))


def _choices(desk: Desk, device: Device) -> Iterator[v.RevocationChoice]:
    log, held = device.log_id, desk.frontier(device.log_id).size
    leaves = desk.store.leaf_hashes(log, 0, held)
    rounds = agenda(desk).rounds
    closed = {
        (name, number): counted
        for (name, number), counted in counted_by_rounds(desk).items()
        if any(each.number == number and each.is_closed for each in rounds.get(name, ()))
    }
    ends = {head.size: head.received_at for head in desk.store.heads_of(log) if device.covers(head.size)}
    for size in sorted(
        {held if device.valid_to is None else min(held, device.valid_to), *ends, 0}, reverse=True
    ):
        later = set(leaves[size:])
        told = tuple(sorted(place for place, counted in closed.items() if _names_any(counted, log, later)))
        yield v.RevocationChoice(size, moment_or_none(ends.get(size)), held - size, told)


def _names_any(counted: Iterable[Counted], log: LogId, leaves: Set[bytes]) -> bool:
    return any(each.leaf in leaves and each.log in (b"", log) for each in counted)


def action(desk: Desk, name: str, reason: str, entries: int | None) -> Action:
    """The change of the roster; `entries` None: all that is held counts. Raises UnknownDevice, NoFileEndsThere."""
    device = device_named(desk, name)
    if entries is None:
        entries = desk.frontier(device.log_id).size
    elif all(choice.entries != entries for choice in _choices(desk, device)):
        raise NoFileEndsThere(device=device.name or device.public.origin, entries=entries)
    return revoke(device.log_id, entries, reason)


def revoke_device(desk: Desk, name: str, reason: str, entries: int | None) -> v.OfficeView:
    desk.must_be_registrar()
    change_roster(desk, [action(desk, name, reason, entries)])
    return office_view(desk, device_named(desk, name).office)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Receipts and witnesses: the secretariat says what it holds, offices say which of its heads they saw.

Both are ordinary entries, written after an intake: a crash in between loses no receipt, because what
is missing is computed from what is stored.
"""

from __future__ import annotations

from collections.abc import Mapping

from sync._desk import Desk, Extras
from sync._status import takes_known
from sync.entry import EntryProblem, Kind, open_entry
from sync.keys import LogId
from sync.kinds import Take, read_witness, taken, witness


def write_receipts(desk: Desk) -> bool:
    """At the secretariat: one entry for all that is held and not yet acknowledged."""
    if not desk.is_secretariat:
        return False
    known = takes_known(desk)
    takes: list[Take] = []
    for log in desk.changed_logs():
        frontier = desk.frontier(log)
        before = known.get(log)
        if frontier.size and (before is None or before.size < frontier.size):
            takes.append(Take(LogId(log), frontier.size, frontier.root))
    if takes:
        desk.write([taken(sorted(takes, key=lambda take: take.log_id), time=desk.now_ms)], Extras())
    desk.forget_changed_logs()
    return bool(takes)


def write_witness(desk: Desk) -> bool:
    """At an office: a cosignature under the secretariat's newest head that it holds."""
    roster = desk.roster
    if roster.registrar is None or desk.is_secretariat or roster.device(desk.log) is None:
        return False
    registrar = roster.devices[roster.registrar]
    head = desk.head(roster.registrar)
    seen = witnessed_sizes(desk).get((bytes(desk.log), bytes(roster.registrar)), 0)
    if head is None or head.size <= seen:
        return False
    desk.write([witness(head, registrar.public, desk.key, time=desk.now_ms)], Extras())
    return True


def witnessed_sizes(desk: Desk) -> Mapping[tuple[bytes, bytes], int]:
    """Witness and log witnessed -> the largest size seen."""
    found: dict[tuple[bytes, bytes], int] = {}
    for stored in desk.said(Kind.WITNESS):
        device = desk.roster.device(LogId(stored.log))
        if device is None:
            continue
        try:
            seen, _ = read_witness(open_entry(stored.data), device.public)
        except EntryProblem:
            continue
        key = (stored.log, bytes(seen.log_id))
        found[key] = max(found.get(key, 0), seen.size)
    return found

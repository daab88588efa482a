# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How far a record has come: recorded, exported, received (proved), counted.

| status | proof |
|---|---|
| `recorded` | it is in this device's journal |
| `exported` | a bundle that holds it was written here |
| `received` | the secretariat's signed journal says that it holds this much of ours, with the same root |
| `counted` | a closed round, signed by the secretariat, names the entry among those it counted |
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import datetime

from sync._desk import Desk, moment_of
from sync.entry import EntryProblem, Kind, open_entry
from sync.journal import Frontier
from sync.keys import LogId
from sync.kinds import Take, read_taken
from sync.store_values import RecordLine, Span, StoredEntry
from sync.values import RecordStatus

_EVER = 1 << 62


def takes_known(desk: Desk) -> Mapping[bytes, Take]:
    """Per log the largest receipt that the secretariat has written into its own journal."""
    return desk.remembered("takes", lambda: _takes(desk))


def _takes(desk: Desk) -> Mapping[bytes, Take]:
    largest: dict[bytes, Take] = {}
    for stored in desk.ruled(Kind.TAKEN):
        try:
            takes = read_taken(open_entry(stored.data))
        except EntryProblem:
            continue
        for take in takes:
            if take.log_id not in largest or largest[take.log_id].size < take.size:
                largest[take.log_id] = take
    return largest


def received_times(desk: Desk) -> Mapping[bytes, Sequence[tuple[int, int]]]:
    """Per log what the secretariat's receipts say: (size, time in ms), growing. The same for everybody."""
    return desk.remembered("received-times", lambda: _received_times(desk))


def _received_times(desk: Desk) -> Mapping[bytes, Sequence[tuple[int, int]]]:
    times: dict[bytes, list[tuple[int, int]]] = {}
    for stored in desk.ruled(Kind.TAKEN):
        with suppress(EntryProblem):
            for take in read_taken(open_entry(stored.data)):
                times.setdefault(take.log_id, []).append((take.size, stored.written_at))
    return {log: sorted(held) for log, held in times.items()}


def first_receipt(desk: Desk, log: bytes, size: int) -> int | None:
    """When the secretariat first said that it holds this much of a log, in ms; None while it has not."""
    return next((time for held, time in received_times(desk).get(log, ()) if held >= size), None)


def arrival_of(desk: Desk, stored: StoredEntry) -> datetime:
    """`arrived_at` of an entry, as a moment."""
    return moment_of(arrived_at(desk, stored.log, stored.seq, stored.written_at, stored.received_at))


def arrived_at(desk: Desk, log: bytes, seq: int, written_at: int, here: int | None) -> int:
    """When the secretariat had this entry, in ms: as its receipts say, so that everybody counts a round alike.

    Its own words it has at once; before its receipt, when they came to it; what it is not known to have, now at best."""
    said = first_receipt(desk, log, seq + 1)
    if said is not None:
        return said
    if desk.roster.is_secretariat(LogId(log)):
        return written_at
    return here if here is not None and desk.is_secretariat else desk.now_ms


def received_size(desk: Desk, log: bytes) -> int:
    """How much of our log the secretariat is proved to hold: its receipt and our root agree."""
    if desk.is_secretariat:
        return _EVER
    return desk.remembered(f"received/{log.hex()}", lambda: _received(desk, log))


def _received(desk: Desk, log: bytes) -> int:
    take = takes_known(desk).get(log)
    if take is None:
        return 0
    leaves = desk.store.leaf_hashes(log, 0, take.size)
    held = len(leaves) == take.size and Frontier().extend(leaves).root == take.root
    return take.size if held else 0


def needless_size(desk: Desk, log: bytes) -> int:
    """How much of a log of our office the secretariat need not be sent: what it is proved to hold, or all if it has more."""
    held, take = desk.frontier(log).size, takes_known(desk).get(log)
    if take is not None and take.size > held:
        return held
    return received_size(desk, log)


def exported_size(desk: Desk, log: bytes) -> int:
    """How much of our log has left in a bundle."""
    key = f"exported/{log.hex()}"
    return desk.remembered(key, lambda: int((desk.store.setting(key) or b"0").decode()))


def status_of(desk: Desk, line: RecordLine) -> RecordStatus:
    return statuses_of(desk, (line,))[line.record_id]


def statuses_of(desk: Desk, lines: Sequence[RecordLine]) -> Mapping[str, RecordStatus]:
    """By record; what rounds counted is asked for once for all lines."""
    counted = desk.store.counted_among(lines)
    return {
        line.record_id: "counted" if line.record_id in counted else _status_on_the_way(desk, line)
        for line in lines
    }


def _status_on_the_way(desk: Desk, line: RecordLine) -> RecordStatus:
    if line.log not in desk.own_logs:
        return "received"
    if line.seq < received_size(desk, line.log):
        return "received"
    return "exported" if line.seq < exported_size(desk, line.log) else "recorded"


def spans_for(desk: Desk, statuses: Sequence[RecordStatus]) -> tuple[Span, ...] | None:
    """The ranges of journal positions behind these statuses; None when all are wanted."""
    if not statuses:
        return None
    spans: list[Span] = []
    for status in dict.fromkeys(statuses):
        if status == "counted":
            spans.append(Span(counted=True))
            continue
        if status == "received":
            spans.append(Span(other_than=tuple(sorted(desk.own_logs)), counted=False))
        for log in desk.own_logs:
            received, exported = received_size(desk, log), exported_size(desk, log)
            start, end = {
                "received": (0, received),
                "exported": (received, max(received, exported)),
                "recorded": (max(received, exported), _EVER),
            }[status]
            spans.append(Span(log, start, end, counted=False))
    return tuple(spans)

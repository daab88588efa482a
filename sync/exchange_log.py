# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What was sent and received, as values: the lines of the exchange log and what they are shown as.

The log is local (never sent) and says what happened at this desk. What is *proved* is never read from
it: that comes from the journals each time it is asked (`_exchange.py`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Literal

from sync.values import IntakeKind, IntakeOutcome, RecordStatus

SentKind = Literal["bundle", "parts", "pictures", "workbook", "csv", "template", "enrolment"]
Proof = Literal["none", "waits", "partly", "proved"]
"""`none`: nothing answers such a file (a workbook for reading, a form to fill)"""


@dataclass(frozen=True, slots=True)
class SentLine:
    """One file, or one series of files, that was made here for others."""

    at: int
    """ms since 1970"""
    kind: SentKind
    names: tuple[str, ...]
    folder: str
    size: int = 0
    entries: int = 0
    records: int = 0
    to: tuple[str, ...] = ()
    """ids of offices; empty from an office, whose files go to the secretariat"""
    encrypted: bool = False
    stretches: tuple[tuple[str, int, int], ...] = ()
    """log (hexadecimal), first and end position of what the file held"""
    own: int = 0
    """how long this device's log was: the secretariat's files are proved when this much was witnessed"""


@dataclass(frozen=True, slots=True)
class ReceivedLine:
    """One file that was taken here, or refused."""

    at: int
    name: str
    kind: IntakeKind
    outcome: IntakeOutcome
    sender: str = ""
    added: int = 0
    already_present: int = 0
    code: str = ""
    """of the problem, when it was refused or waits"""


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that was sent, and how far its arrival is proved."""

    at: datetime
    kind: SentKind
    names: tuple[str, ...]
    folder: str
    size: int
    entries: int
    records: int
    receivers: tuple[str, ...]
    """names of offices; empty: the secretariat (from an office), nobody in particular (a workbook)"""
    encrypted: bool
    proof: Proof
    proved_by: int
    """how many of the receivers have answered"""
    expected: int
    proved_at: datetime | None
    """when the last proof was signed"""


@dataclass(frozen=True, slots=True)
class ReceivedFile:
    at: datetime
    name: str
    kind: IntakeKind
    outcome: IntakeOutcome
    sender: str
    added: int
    already_present: int
    code: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """What left and what arrived, newest first; and the receipts that came or were given."""

    sent: tuple[SentFile, ...]
    received: tuple[ReceivedFile, ...]
    receipts: tuple[tuple[datetime, int], ...]
    """at an office: when the secretariat signed that it holds so many of our entries, oldest first"""
    now: datetime

    @property
    def waiting(self) -> tuple[SentFile, ...]:
        """Files whose arrival is not proved, oldest first."""
        return tuple(each for each in reversed(self.sent) if each.proof in ("waits", "partly"))


@dataclass(frozen=True, slots=True)
class RecordStep:
    """One of the four stages of a record, and since when."""

    stage: RecordStatus
    reached: bool
    at: datetime | None
    round: int = 0
    """of `counted`: in which round"""


def written(line: SentLine | ReceivedLine) -> bytes:
    """The line as it is kept."""
    return json.dumps(asdict(line), ensure_ascii=False, separators=(",", ":")).encode()


def read_sent(data: bytes) -> SentLine:
    held: Mapping[str, object] = json.loads(data)
    stretches = tuple((str(log), int(start), int(end)) for log, start, end in _list(held, "stretches"))
    lists = {"names": _texts(held, "names"), "to": _texts(held, "to"), "stretches": stretches}
    return SentLine(**{**held, **lists})  # type: ignore[arg-type]


def read_received(data: bytes) -> ReceivedLine:
    return ReceivedLine(**json.loads(data))


def _list(held: Mapping[str, object], name: str) -> list[tuple[str, int, int]]:
    found = held.get(name, [])
    return found if isinstance(found, list) else []


def _texts(held: Mapping[str, object], name: str) -> tuple[str, ...]:
    return tuple(str(each) for each in _list(held, name))

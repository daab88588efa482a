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
from typing import Any, Literal

from sync.values import IntakeKind, IntakeOutcome, RecordStatus

SentKind = Literal["bundle", "parts", "pictures", "workbook", "csv", "template", "enrolment"]
Proof = Literal["none", "waits", "partly", "lacking", "proved"]
"""`none`: nothing answers such a file (a workbook for reading, a form to fill); `lacking`: what was written is
proved to be there, of the attached files some are not"""


@dataclass(frozen=True, slots=True)
class SentLine:
    """What was made here for others at once: one file, or several."""

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
    carried: tuple[tuple[int, tuple[str, ...]], ...] = ()
    """for each bundle: how many of the names are its files, and the attached files in it (hashes, shortened)"""


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
    lacking: int = 0
    """so many of the attached files are not there, though what names them is"""
    lost: tuple[str, ...] = ()
    """names of the files that held them, where others made at once did arrive"""


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
    carried = tuple((int(names), tuple(map(str, files))) for names, files in _list(held, "carried"))
    lists = {
        "names": _texts(held, "names"),
        "to": _texts(held, "to"),
        "stretches": stretches,
        "carried": carried,
    }
    return SentLine(**{**held, **lists})  # type: ignore[arg-type]


def read_received(data: bytes) -> ReceivedLine:
    return ReceivedLine(**json.loads(data))


def _list(held: Mapping[str, object], name: str) -> list[Any]:
    found = held.get(name, [])
    return found if isinstance(found, list) else []


def _texts(held: Mapping[str, object], name: str) -> tuple[str, ...]:
    return tuple(str(each) for each in _list(held, name))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The exchange log of this desk, and what of it is proved.

| who | a file has arrived when |
|---|---|
| an office | the secretariat's receipt covers the end of what the file held, with our own root |
| the secretariat | every device of the office has witnessed a head of ours at least as long as when we sent |

and when the receiver does not say that it lacks one of the attached files (FORMAT 11.5).

The log says what was done here; the proof is computed from the journals each time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from sync import values as v
from sync._desk import Desk, moment_of
from sync._lacking import lacked_by_office, lacked_by_secretariat
from sync._status import exported_size, first_receipt, received_size, received_times
from sync.entry import EntryProblem, Kind, open_entry
from sync.exchange_log import (
    Exchange,
    Proof,
    ReceivedFile,
    ReceivedLine,
    RecordStep,
    SentFile,
    SentKind,
    SentLine,
    read_received,
    read_sent,
    written,
)
from sync.keys import LogId
from sync.kinds import read_witness
from sync.store_values import RecordLine

_SENT, _RECEIVED = "exchange/sent/", "exchange/received/"
_ANSWERED = ("bundle", "parts", "pictures", "enrolment")


def log_sent(
    desk: Desk,
    kind: SentKind,
    paths: Sequence[Path],
    *,
    size: int = 0,
    entries: int = 0,
    records: int = 0,
    to: Sequence[str] = (),
    encrypted: bool = False,
    stretches: Sequence[tuple[bytes, int, int]] = (),
    own: int = 0,
    carried: Sequence[tuple[int, Sequence[bytes]]] = (),
) -> None:
    """Writes down that a file was made here for others. A workspace that may only be read keeps no log."""
    if desk.store.read_only:
        return
    line = SentLine(
        at=desk.now_ms,
        kind=kind,
        names=tuple(path.name for path in paths),
        folder=str(paths[0].parent) if paths else "",
        size=size or sum(path.stat().st_size for path in paths if path.is_file()),
        entries=entries,
        records=records,
        to=tuple(to),
        encrypted=encrypted,
        stretches=tuple((log.hex(), start, end) for log, start, end in stretches),
        own=own,
        carried=tuple((names, tuple(map(_short, files))) for names, files in carried),
    )
    desk.save_settings({_keys(desk, _SENT, line.at, 1)[0]: written(line)})


def log_received(desk: Desk, files: Sequence[v.FileIntake]) -> None:
    """Writes down what became of the files of one intake."""
    if not files:
        return
    now = desk.now_ms
    lines = [
        ReceivedLine(
            at=now, name=file.path.name, kind=file.kind, outcome=file.outcome, sender=file.sender,
            added=file.added, already_present=file.already_present,
            code=file.problem.code if file.problem is not None else "",
        )
        for file in files
    ]  # fmt: skip
    keys = _keys(desk, _RECEIVED, now, len(lines))
    desk.save_settings({key: written(line) for key, line in zip(keys, lines, strict=True)})


def _keys(desk: Desk, prefix: str, at: int, count: int) -> list[str]:
    """Keys grow with time; the same millisecond twice does not overwrite."""
    start = len(desk.store.settings_like(f"{prefix}{at:015}/"))
    return [f"{prefix}{at:015}/{start + number:05}" for number in range(count)]


def exchange(desk: Desk, limit: int) -> Exchange:
    """What was sent and received, newest first, at most `limit` of each."""
    sent = [read_sent(data) for data in _newest(desk, _SENT, limit)]
    received = [read_received(data) for data in _newest(desk, _RECEIVED, limit)]
    receipts = () if desk.is_secretariat else received_times(desk).get(bytes(desk.log), ())
    return Exchange(
        tuple(_shown(desk, line) for line in sent),
        tuple(_received(line) for line in received),
        tuple((moment_of(time), size) for size, time in receipts),
        desk.now,
    )


def _newest(desk: Desk, prefix: str, limit: int) -> list[bytes]:
    kept = desk.store.settings_like(prefix)
    return [kept[key] for key in sorted(kept, reverse=True)[:limit]]


def _received(line: ReceivedLine) -> ReceivedFile:
    return ReceivedFile(
        moment_of(line.at), line.name, line.kind, line.outcome, line.sender, line.added,
        line.already_present, line.code,
    )  # fmt: skip


def _shown(desk: Desk, line: SentLine) -> SentFile:
    proof = _proof(desk, line)
    return SentFile(
        at=moment_of(line.at), kind=line.kind, names=line.names, folder=line.folder, size=line.size,
        entries=line.entries, records=line.records,
        receivers=tuple(desk.office_name(office) for office in line.to), encrypted=line.encrypted,
        proof=proof.proof, proved_by=proof.by, expected=proof.expected,
        proved_at=moment_of(proof.at) if proof.at is not None else None,
        lacking=len(proof.lacking), lost=_names_of(line, proof.lacking),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Proved:
    proof: Proof
    by: int = 0
    expected: int = 0
    at: int | None = None
    lacking: frozenset[str] = frozenset()


def _proof(desk: Desk, line: SentLine) -> _Proved:
    if line.kind not in _ANSWERED:
        return _Proved("none")
    if line.kind == "enrolment":
        admitted = desk.roster.device(desk.log) is not None
        return _Proved("proved", 1, 1, _admitted_at(desk)) if admitted else _Proved("waits", 0, 1)
    if not line.to:
        return _proof_up(desk, line)
    times = {office: _witnessed_at(desk, office, line.own) for office in line.to}
    known = {office: time for office, time in times.items() if time is not None}
    lacking = {office: _lacking(line, lacked_by_office(desk, office)) for office in known}
    whole = [office for office in known if not lacking[office]]
    missing = frozenset[str]().union(*lacking.values())
    proof: Proof = "waits"
    if len(known) == len(times):
        proof = "lacking" if missing else "proved"
    elif whole:
        proof = "partly"
    return _Proved(proof, len(whole), len(times), max(known.values(), default=None), missing)


def _lacking(line: SentLine, lacks: Set[bytes]) -> frozenset[str]:
    """The attached files of this line that its receiver says it lacks."""
    names = set(map(_short, lacks))
    return frozenset(name for _names, files in line.carried for name in files if name in names)


def _short(digest: bytes) -> str:
    """Enough of a hash for a log that nobody else reads."""
    return digest[:8].hex()


def _names_of(line: SentLine, lacking: Set[str]) -> tuple[str, ...]:
    """Which of several bundles the missing files were in; nothing for one that was alone."""
    found: list[str] = []
    start = 0
    for names, files in line.carried:
        if not lacking.isdisjoint(files):
            found += line.names[start : start + names]
        start += names
    return tuple(found) if len(line.carried) > 1 else ()


def _admitted_at(desk: Desk) -> int | None:
    """When the entry of the roster that names our key was signed."""
    entries = desk.store.entries_of_kind([Kind.ROSTER])
    return next((each.written_at for each in entries if desk.key.public.key in each.data), None)


def _proof_up(desk: Desk, line: SentLine) -> _Proved:
    """Of an office's file: the receipts for every log in it, and what the secretariat says it lacks."""
    ends = [(bytes.fromhex(log), end) for log, _start, end in line.stretches]
    if not ends or any(received_size(desk, log) < end for log, end in ends):
        return _Proved("waits", 0, 1)
    first = [first_receipt(desk, log, end) for log, end in ends]
    at = max((time for time in first if time is not None), default=None)
    lacking = _lacking(line, lacked_by_secretariat(desk))
    return _Proved("lacking", 0, 1, at, lacking) if lacking else _Proved("proved", 1, 1, at)


def _witnessed_at(desk: Desk, office: str, size: int) -> int | None:
    """When the last device of the office signed that it saw this much of our log; None while one has not."""
    seen = desk.remembered("witness-times", lambda: _witness_times(desk))
    devices = [d for d in desk.roster.devices.values() if d.office == office and d.valid_to is None]
    times = [
        min((time for held, time in seen.get(bytes(device.log_id), ()) if held >= size), default=None)
        for device in devices
    ]
    known = [time for time in times if time is not None]
    return max(known) if known and len(known) == len(times) else None


def _witness_times(desk: Desk) -> Mapping[bytes, Sequence[tuple[int, int]]]:
    """Per log of a witness: (size of our log that it saw, time in ms)."""
    found: dict[bytes, list[tuple[int, int]]] = {}
    for stored in desk.said(Kind.WITNESS):
        device = desk.roster.device(LogId(stored.log))
        if device is None:
            continue
        try:
            seen, _ = read_witness(open_entry(stored.data), device.public)
        except EntryProblem:
            continue
        if seen.log_id == desk.log:
            found.setdefault(stored.log, []).append((seen.size, stored.written_at))
    return found


# --- one record --------------------------------------------------------------------------------------


def record_path(desk: Desk, line: RecordLine) -> tuple[RecordStep, ...]:
    """The four stages of a record as it stands now: recorded, exported, received (proved), counted."""
    round_, counted = desk.store.counted_in(line) or (0, None)
    own = line.log in desk.own_logs
    received = first_receipt(desk, line.log, line.seq + 1)
    proved = line.seq < received_size(desk, line.log) if own else True
    here = received if received is not None else line.received_at
    left = proved or line.seq < exported_size(desk, line.log)
    steps = (
        ("recorded", True, line.written_at),
        ("exported", left, _left_at(desk, line) if own else None),
        ("received", proved, (received if own else here) if proved else None),
        ("counted", counted is not None, counted),
    )
    return tuple(
        RecordStep(
            stage,  # type: ignore[arg-type]
            reached,
            moment_of(at) if at is not None else None,
            round_ if stage == "counted" else 0,
        )
        for stage, reached, at in steps
    )


def _left_at(desk: Desk, line: RecordLine) -> int | None:
    """When the first file that held this revision was made."""
    name = line.log.hex()
    for data in reversed(_newest(desk, _SENT, 1_000_000)):
        sent = read_sent(data)
        if any(log == name and start <= line.seq < end for log, start, end in sent.stretches):
            return sent.at
    return None

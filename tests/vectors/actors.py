# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The cast of the format's tests: devices with seeded keys, a reference receiver, an adversary.

Plain values over the public functions of `sync`; loaded by tests/sync/conftest.py and by make.py.
"""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from sync.admit import Admission, Evidence, KnownLog, admit
from sync.bundle import (
    FILE_HEADER,
    LIMITS,
    LOG_HEADER,
    Context,
    Limits,
    framed,
    read_bundle,
    write_bundle,
    write_log_section,
)
from sync.enrolment import approve, read_request, request_enrolment
from sync.entry import Entry, Kind, seal
from sync.journal import Checkpoint, Frontier, SignedHead, leaf_hash, sign_head
from sync.keys import DeviceKey, LogId, new_device_key
from sync.kinds import Revision, revision
from sync.roster import EMPTY_ROSTER, Roster, apply_entry, found, roster_entry, set_organization

T0 = 1_767_225_600_000  # 2026-01-01T00:00:00Z


def seeded(name: str) -> Callable[[int], bytes]:
    """Random bytes that are the same on every machine."""
    count = iter(range(1_000_000))
    return lambda size: hashlib.shake_256(f"{name}/{next(count)}".encode()).digest(size)


def device_key(organization: str, office: str, name: str = "1") -> DeviceKey:
    return new_device_key(organization, office, random_bytes=seeded(f"{organization}/{office}/{name}"))


@dataclass
class Writer:
    """A device that writes its log honestly; `log` holds the sealed entries."""

    key: DeviceKey
    office_id: str = ""
    log: list[bytes] = field(default_factory=list)
    now: int = T0

    @property
    def log_id(self) -> LogId:
        return self.key.public.log_id

    def write(self, entry: Entry) -> bytes:
        self.log.append(seal(entry))
        return self.log[-1]

    def tick(self) -> int:
        self.now += 61_001
        return self.now

    def record(
        self, text: str = "We support the recommendation.", parents: Sequence[int | bytes] = ()
    ) -> bytes:
        fields = {"position": "SWR", "item": "rec-1", "reason": text}
        return self.write(revision(Revision("position", "1", fields), time=self.tick(), parents=parents))

    def frontier(self, size: int | None = None) -> Frontier:
        return Frontier().extend(leaf_hash(data) for data in self.log[:size])

    def head(self, size: int | None = None) -> SignedHead:
        return sign_head(self.key, self.frontier(size))

    def section(self, start: int = 0, end: int | None = None, *, stored: bool = True) -> bytes:
        end = len(self.log) if end is None else end
        return write_log_section(self.head(end), start, self.log[start:end], stored=stored)

    def in_context(self, start: int, registrar: Writer, first: int = 0, end: int | None = None) -> bytes:
        """A section packed by what its receiver holds of the registrar's log and of this one (FORMAT 6.7)."""
        named = (first, len(registrar.log) if end is None else end)
        data = framed(registrar.log[named[0] : named[1]]) + framed(self.log[:start])
        context = Context(named, data)
        return write_log_section(self.head(), start, self.log[start:], dictionaries=(), context=context)

    def fork(self, size: int) -> Writer:
        """The same device going another way after `size` entries, as a restored backup would."""
        return Writer(self.key, self.office_id, self.log[:size], self.now)


@dataclass
class Secretariat(Writer):
    """The registrar, with its root keys and the roster as it stands."""

    roots: tuple[DeviceKey, ...] = ()
    roster: Roster = EMPTY_ROSTER

    def change(self, *actions: object, roots: Sequence[DeviceKey] = ()) -> bytes:
        entry = roster_entry(actions, time=self.tick(), roster=self.roster, roots=roots)  # type: ignore[arg-type]
        self.roster = apply_entry(self.roster, self.log_id, len(self.log), entry)
        return self.write(entry)

    def admit(self, office: Writer, organization: str = "UNICEF", *, known_office: bool = False) -> bytes:
        request = read_request(
            request_enrolment(
                office.key,
                organization=organization,
                office=office.office_id.title(),
                office_id=office.office_id,
            )
        )
        if organization not in self.roster.organizations:
            self.change(set_organization(organization, {"en": organization}, focal_office=office.office_id))
        return self.change(*approve(request, known_office=known_office))


def new_secretariat(threshold: int = 1, roots: int = 1) -> Secretariat:
    key = device_key("Secretariat", "New York")
    root_keys = tuple(device_key("Secretariat", "root", str(i)) for i in range(roots))
    secretariat = Secretariat(key, "secretariat", roots=root_keys)
    secretariat.change(
        found("Secretariat for the Principles", key, [k.public for k in root_keys], threshold),
        roots=root_keys,
    )
    return secretariat


def new_office(office_id: str, organization: str = "UNICEF", name: str = "1") -> Writer:
    return Writer(device_key(organization, office_id, name), office_id)


@dataclass
class Archive:
    """The smallest receiver that obeys FORMAT 7: what was admitted, and nothing else."""

    roster: Roster = EMPTY_ROSTER
    logs: dict[LogId, list[bytes]] = field(default_factory=dict)
    heads: dict[LogId, SignedHead] = field(default_factory=dict)
    waiting: list[bytes] = field(default_factory=list)
    evidence: list[Evidence] = field(default_factory=list)

    def log(self, log_id: LogId) -> KnownLog | None:
        if log_id not in self.logs:
            return None
        held = self.logs[log_id]
        leaves = [leaf_hash(data) for data in held]
        return KnownLog(
            Frontier().extend(leaves),
            self.heads.get(log_id),
            lambda a, b: leaves[a:b],
            lambda a, b: held[a:b],
        )

    def take(self, data: bytes, *, now: int = T0 + 10**9, limits: Limits = LIMITS) -> Admission:
        """Reads, decides, keeps. Raises the bundle's problem when its form is refused."""
        admission = admit(read_bundle(data, limits), self, now=now, limits=limits)
        self.keep(admission, data)
        if admission.outcome == "new":
            self._retry()
        return admission

    def keep(self, admission: Admission, data: bytes) -> None:
        if admission.evidence is not None:
            self.evidence.append(admission.evidence)
        if admission.outcome == "queued" and data not in self.waiting:
            self.waiting.append(data)
        if admission.outcome not in ("new", "known"):
            return
        self.roster = admission.roster
        for section in admission.sections:
            log = self.logs.setdefault(section.head.log_id, [])
            log.extend(new.data for new in section.entries)
            held = self.heads.get(section.head.log_id)
            if held is None or section.head.size >= held.size:
                self.heads[section.head.log_id] = section.head

    def _retry(self) -> None:
        """Files that waited are taken again until none of them moves."""
        waiting, self.waiting = self.waiting, []
        for data in waiting:
            self.take(data)


# --- the adversary: edits, then makes the checksum right again ------------------------------------


def repaired(section: bytes) -> bytes:
    """One section with its CRC made right."""
    crc = zlib.crc32(section[60:], zlib.crc32(section[:56]))
    return section[:56] + struct.pack(">I", crc) + section[60:]


def edited(section: bytes, at: int, new: bytes) -> bytes:
    return repaired(section[:at] + new + section[at + len(new) :])


def flipped(section: bytes, bit: int) -> bytes:
    data = bytearray(section)
    data[bit // 8] ^= 1 << bit % 8
    return bytes(data)


def with_payload(section: bytes, packed: bytes, raw_length: int) -> bytes:
    """The same head over another payload."""
    head = section[:44] + struct.pack(">II", raw_length, len(packed)) + section[52 : LOG_HEADER.size]
    return repaired(head + packed)


def frames(*entries: bytes) -> bytes:
    return framed(entries)


def raw_section(writer: Writer, entries: Sequence[bytes], start: int = 0) -> bytes:
    """A section that the writer signs over whatever bytes it likes."""
    dishonest = Writer(writer.key, log=[*writer.log[:start], *entries])
    return write_log_section(dishonest.head(), start, entries, stored=True)


def signed_section(key: DeviceKey, origin_key: DeviceKey, entries: Sequence[bytes]) -> bytes:
    """A section in the name of one log, signed with another key."""
    frontier = Frontier().extend(map(leaf_hash, entries))
    public = origin_key.public
    text = Checkpoint(public.origin, frontier.size, frontier.root).text
    head = SignedHead(public.log_id, public.key_id, frontier.size, frontier.root, key.sign(text.encode()))
    return write_log_section(head, 0, entries, stored=True)


__all__ = [
    "FILE_HEADER", "LOG_HEADER", "T0", "Archive", "Kind", "Secretariat", "Writer", "device_key", "edited",
    "flipped", "frames", "new_office", "new_secretariat", "raw_section", "repaired", "seeded",
    "signed_section", "with_payload", "write_bundle",
]  # fmt: skip

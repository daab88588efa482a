# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Desk: what every verb of a workspace needs at hand - store, keys, clock, roster, own log.

The only place where entries of this device are numbered and written. Caches here (roster, frontiers)
are changed after the commit, never before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from forms.definition import FormDefinition
from forms.problem import N_, Problem
from sync._projection import NOBODY_SILENCED, Arrival, Projection, Silenced, counted_lines, project
from sync.admit import GapProblem, KnownLog
from sync.entry import Entry, Kind, open_entry, seal
from sync.journal import Frontier, SignedHead, leaf_hash, sign_head
from sync.keys import DeviceKey, KeyId, LogId
from sync.room import Room
from sync.root_keys import RootKey
from sync.roster import Roster, apply_entry
from sync.store import Store
from sync.store_values import (
    Batch,
    RevisionLine,
    StoredAttachment,
    StoredEntry,
    StoredEvidence,
    StoredForm,
    StoredHead,
    StoredLog,
    StoredQueue,
)
from sync.values import Profile

if TYPE_CHECKING:
    from sync.workbook.accept import Acceptor
    from sync.workbook.match import KnownForm

SECRETARIAT = "secretariat"
DATABASE, QUARANTINE = "workspace.assentdb", "quarantine"
"""in the folder of a workspace"""
ROOT_KEY = "root-key/"
"""settings of the founding, until the root keys rest elsewhere"""
T = TypeVar("T")
_UNKNOWN: Mapping[LogId, Frontier] = {}


class ClockBeforeComputers(Problem):
    code = "workspace.clock"
    message = N_("The clock of this computer says {when}; nothing can be recorded under such a date.")
    remedy = N_("Set the date and time of this computer, then do it again. Nothing was lost.")


class NotSecretariat(Problem):
    code = "workspace.not-secretariat"
    message = N_("Only the secretariat's workspace can do this.")
    remedy = N_("Ask the secretariat to do it; its next bundle brings the result.")


class NotRegistrar(Problem):
    code = "workspace.not-registrar"
    message = N_("The list of offices is kept on another computer of the secretariat ({device}).")
    remedy = N_("Do it there. If that computer is lost, take the list over: Secretariat, Root keys.")


@dataclass(frozen=True, slots=True)
class Writer:
    """Who stands behind a log."""

    log: bytes
    organization: str
    office_id: str
    office: str
    device: str
    signer: str
    is_secretariat: bool
    own: bool
    """this device or another of our office"""


@dataclass(frozen=True, slots=True)
class Extras:
    """What goes into the same transaction as the entries."""

    forms: tuple[StoredForm, ...] = ()
    attachments: tuple[StoredAttachment, ...] = ()
    evidence: tuple[StoredEvidence, ...] = ()
    heads: tuple[StoredHead, ...] = ()
    settings: Mapping[str, bytes | None] = field(default_factory=dict)
    dropped_drafts: tuple[str, ...] = ()
    queued: tuple[StoredQueue, ...] = ()


class Desk:
    """Invariant: the cached roster and frontiers are those of what is committed."""

    def __init__(
        self,
        folder: Path,
        store: Store,
        profile: Profile,
        office_id: str,
        keys: tuple[DeviceKey, ...],
        *,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        random_bytes: Callable[[int], bytes],
        zone: tzinfo = UTC,
    ) -> None:
        self.folder, self.store, self.profile, self.keys = folder, store, profile, keys
        self.first_office_id = office_id
        self.clock, self.new_id, self.random_bytes, self.zone = clock, new_id, random_bytes, zone
        self._roster: Roster | None = None
        self._frontiers: dict[bytes, Frontier] = {}
        self._heads: dict[bytes, SignedHead] = {}
        self._writers: dict[bytes, Writer] = {}
        self.compiled: dict[tuple[str, str], FormDefinition] = {}
        self.laid_out: dict[tuple[str, str], KnownForm] = {}
        self.acceptors: dict[tuple[str, str], Acceptor] = {}
        self._kept: dict[str, object] = {}
        self._kept_of_roster: dict[str, tuple[Roster, object]] = {}
        self._signed: dict[bytes, SignedHead] = {}
        self._agenda: tuple[bytes, int, int, tuple[bytes, ...]] | None = None
        self._changed: set[bytes] | None = None
        self._nothing_waits = False
        self._gaps: dict[int, tuple[LogId, int]] = {}
        """by the number of a file that waits: the log that is too short for it, and how long it must be"""
        self.room = Room()
        self._logs = {stored.log for stored in store.logs()}

    # --- who -----------------------------------------------------------------------------------

    @property
    def key(self) -> DeviceKey:
        """The key this device writes with; older ones only re-sign what they wrote."""
        return self.keys[-1]

    @cached_property
    def log(self) -> LogId:
        return self.key.public.log_id

    @cached_property
    def own_logs(self) -> frozenset[bytes]:
        return frozenset(key.public.log_id for key in self.keys)

    @property
    def roster(self) -> Roster:
        if self._roster is None:
            roster = Roster()
            for stored in self.store.entries_of_kind([Kind.ROSTER]):
                roster = apply_entry(roster, LogId(stored.log), stored.seq, open_entry(stored.data))
            self._roster = roster
        return self._roster

    @property
    def office_id(self) -> str:
        """As the roster has it; before admission the one this office proposed."""
        device = self.roster.device(self.log)
        return device.office if device else self.first_office_id

    @property
    def is_secretariat(self) -> bool:
        return self.roster.is_secretariat(self.log)

    def counts(self, stored: StoredEntry) -> bool:
        """Whether an entry still counts (FORMAT 8.5); to its own writer always, who must see what was written."""
        return stored.log in self.own_logs or self.roster.counts(LogId(stored.log), stored.seq)

    def said(self, *kinds: Kind) -> tuple[StoredEntry, ...]:
        """The entries of these kinds that count, in the order in which they came."""
        return tuple(each for each in self.store.entries_of_kind(kinds) if self.counts(each))

    def ruled(self, *kinds: Kind) -> tuple[StoredEntry, ...]:
        """Those of them that the secretariat wrote: of anybody else these kinds say nothing (FORMAT 5)."""
        return tuple(each for each in self.said(*kinds) if self.roster.is_secretariat(LogId(each.log)))

    def must_be_secretariat(self) -> None:
        device = self.roster.device(self.log)
        if device is None or device.role != "secretariat" or device.valid_to is not None:
            raise NotSecretariat

    def must_be_registrar(self) -> None:
        """Only one log is the list of offices: what another device of the secretariat writes would say nothing."""
        self.must_be_secretariat()
        if self.roster.registrar != self.log:
            registrar = self.roster.devices[self.roster.registrar or LogId(b"")]
            raise NotRegistrar(device=registrar.name or registrar.public.origin)

    def writer(self, log: bytes) -> Writer:
        found = self._writers.get(log)
        if found is None:
            found = self._writers[log] = self._writer(LogId(log))
        return found

    def _writer(self, log: LogId) -> Writer:
        roster = self.roster
        device, office = roster.device(log), roster.office_of(log)
        if device is None or office is None:
            if log not in self.own_logs:
                return Writer(log, "", "", "", "", log.hex(), is_secretariat=False, own=False)
            mine = self.profile
            key = next(key for key in self.keys if key.public.log_id == log)
            return Writer(
                log, mine.organization, self.first_office_id, mine.office, mine.device,
                key.public.key_id.hex(), is_secretariat=False, own=True,
            )  # fmt: skip
        organization = office.organization or (self.profile.organization if log in self.own_logs else "")
        return Writer(
            log=log,
            organization=organization,
            office_id=office.office_id,
            office=office.name,
            device=device.name or device.public.origin.rsplit("/", 1)[-1],
            signer=device.public.key_id.hex(),
            is_secretariat=device.role == "secretariat",
            own=office.office_id == self.office_id,
        )

    def office_name(self, office_id: str) -> str:
        office = self.roster.offices.get(office_id)
        if office:
            return office.name
        return self.profile.office if office_id == self.first_office_id else office_id

    def organization_of_office(self, office_id: str) -> str:
        office = self.roster.offices.get(office_id)
        if office:
            return office.organization
        return self.profile.organization if office_id == self.first_office_id else ""

    def root_keys(self) -> tuple[RootKey, ...]:
        """The root keys kept at this desk; none when they were taken away from it, as they should be."""
        kept = self.store.settings_like(ROOT_KEY)
        return tuple(RootKey.from_text(kept[name].decode()) for name in sorted(kept))

    def refresh_names(self) -> None:
        """After a change of the roster, the lines of records say the new names, and of ours the office we belong to."""
        ours = self.office_id  # the secretariat's has no organization on the list
        if ours != self.first_office_id:
            self.store.move_records(self.first_office_id, ours)
        self.store.rename_offices(
            {
                each.office_id: (
                    each.name,
                    each.organization or (self.profile.organization if each.office_id == ours else ""),
                )
                for each in self.roster.offices.values()
            }
        )

    def remembered(self, name: str, make: Callable[[], T]) -> T:
        """What `make` gives, kept until something is written."""
        if name not in self._kept:
            self._kept[name] = make()
        return cast(T, self._kept[name])

    def remembered_of_roster(self, name: str, make: Callable[[], T]) -> T:
        """What `make` gives, kept until the list of offices changes."""
        held = self._kept_of_roster.get(name)
        if held is None or held[0] is not self.roster:
            held = self._kept_of_roster[name] = (self.roster, make())
        return cast(T, held[1])

    @property
    def quarantine_folder(self) -> Path:
        return self.folder / QUARANTINE

    def quarantine_names(self) -> tuple[str, ...]:
        return self.remembered("quarantine", lambda: tuple(each.stored for each in self.store.quarantined()))

    def leave_quarantine(self, sha256: str) -> None:
        """A file that was refused once and is taken now needs no copy any more."""
        for each in self.quarantine_names():
            if each.startswith(sha256[:16]):
                self.store.drop_quarantined(each)
                (self.quarantine_folder / each).unlink(missing_ok=True)
                self.save_settings({})

    # --- when ----------------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return self.clock().astimezone(UTC)

    @property
    def now_ms(self) -> int:
        return milliseconds(self.now)

    # --- logs ----------------------------------------------------------------------------------

    def frontier(self, log: bytes) -> Frontier:
        found = self._frontiers.get(log)
        if found is None:
            found = self._frontiers[log] = Frontier().extend(self.store.leaf_hashes(log))
        return found

    def head(self, log: bytes) -> SignedHead | None:
        """The latest signed head over a log, or over the part of it that is held."""
        if log in self.own_logs:
            return self._own_head(log)
        if log not in self._heads:
            last = self.store.last_head(log)
            if last is None:
                return None
            self._heads[log] = signed_head(last)
        return self._heads[log]

    def head_to_send(self, log: bytes) -> SignedHead | None:
        """The latest head that others accept: of a revoked device the last one before its end (FORMAT 8.5)."""
        head, device = self.head(log), self.roster.device(LogId(log))
        if head is None or device is None or device.covers(head.size):
            return head
        within = (signed_head(each) for each in self.store.heads_of(log) if device.covers(each.size))
        return max(within, key=lambda each: each.size, default=None)

    def _own_head(self, log: bytes) -> SignedHead:
        frontier, signed = self.frontier(log), self._signed.get(log)
        if signed is None or (signed.size, signed.root) != (frontier.size, frontier.root):
            key = next(key for key in self.keys if key.public.log_id == log)
            signed = self._signed[log] = sign_head(key, frontier)
        return signed

    def known_log(self, log: LogId) -> KnownLog | None:
        """What admission asks."""
        frontier = self.frontier(log)
        if not frontier.size:
            return None
        return KnownLog(
            frontier,
            self.head(log),
            lambda a, b: self.store.leaf_hashes(log, a, b),
            lambda a, b: self._data_of(log, a, b),
        )

    def _data_of(self, log: bytes, start: int, end: int) -> tuple[bytes, ...]:
        """Bytes of entries; the agenda, by which many files in a row are packed, is read once for them."""
        if log != self.roster.registrar:
            return self.store.data_of(log, start, end)
        if self._agenda is None or self._agenda[:3] != (log, start, end):
            self._agenda = (log, start, end, self.store.data_of(log, start, end))
        return self._agenda[3]

    def waiting(self) -> Sequence[tuple[StoredEntry, RevisionLine]]:
        """Entries about records whose parent has not arrived."""
        if self._nothing_waits:
            return ()
        found = self.store.revisions_of([""]).get("", ())
        self._nothing_waits = not found
        return found

    def keep_waiting(self, number: int, problem: Problem | None) -> None:
        """Remembers why a file still waits, so that it is not opened again before that can have changed."""
        if isinstance(problem, GapProblem) and problem.missing is not None:
            self._gaps[number] = problem.missing

    def still_waits(self, number: int) -> bool:
        """Whether the file with this number certainly waits on: nothing came of what it lacks."""
        log, size = self._gaps.get(number, (None, 0))
        return log is not None and self.frontier(log).size < size

    def drop_queued(self, number: int) -> None:
        """The file waits no longer; another one may get its number."""
        self.store.drop_queued([number])
        self._gaps.pop(number, None)

    def save_settings(self, values: Mapping[str, bytes | None]) -> None:
        self.store.save_settings(values)
        self._kept = {}

    def changed_logs(self) -> frozenset[bytes]:
        """Logs of others that have grown since the last receipt; after a start, all of them."""
        if self._changed is None:
            self._changed = set(self._logs)
        return frozenset(self._changed - self.own_logs)

    def forget_changed_logs(self) -> None:
        self._changed = set()

    # --- writing -------------------------------------------------------------------------------

    def write(self, entries: Sequence[Entry], extras: Extras | None = None) -> tuple[StoredEntry, ...]:
        """Seals entries of this device, projects them, and commits all in one transaction."""
        arrivals = self.sealed(entries)
        self.commit(arrivals, extras or Extras())
        return tuple(arrival.stored for arrival in arrivals)

    def sealed(self, entries: Sequence[Entry]) -> list[Arrival]:
        """Entries of this device as they will stand in its log, if nothing is written before them."""
        if any(entry.time < 0 for entry in entries):  # FORMAT 4.4.4
            raise ClockBeforeComputers(when=f"{self.now:%Y-%m-%d}")
        start = self.frontier(self.log).size  # also loads it before the commit
        return [self._seal(entry, start + number) for number, entry in enumerate(entries)]

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is written inside is committed as one; if it cannot be, nothing of it is remembered."""
        try:
            with self.store.together():
                yield
        except BaseException:
            self._forget()
            raise

    def _forget(self) -> None:
        self._roster, self._writers, self._kept, self._frontiers, self._agenda = None, {}, {}, {}, None
        self._heads = {}
        self._logs = {stored.log for stored in self.store.logs()}
        self._changed, self._nothing_waits, self._gaps = None, False, {}

    def commit(
        self, arrivals: Sequence[Arrival], extras: Extras, grown: Mapping[LogId, Frontier] = _UNKNOWN
    ) -> Projection:
        """Writes entries, of this device or admitted from others, with what they mean.

        `grown`: the frontiers with them, as far as they are known."""
        silenced = NOBODY_SILENCED
        if any(arrival.stored.kind == Kind.ROSTER for arrival in arrivals):
            silenced = self._foresee(arrivals)
        projection = project(arrivals, self, silenced)
        batch = Batch(
            entries=tuple(arrival.stored for arrival in arrivals),
            heads=extras.heads,
            evidence=extras.evidence,
            attachments=extras.attachments,
            forms=extras.forms,
            revisions=projection.revisions,
            records=projection.records,
            counted=projection.counted,
            gone=projection.gone,
            uncounted=projection.uncounted,
            settings=extras.settings,
            dropped_drafts=extras.dropped_drafts,
            queued=extras.queued,
            logs=self._new_logs(arrivals),
        )
        try:
            self.store.commit(batch)
        except BaseException:
            self._forget()
            raise
        self._remember(arrivals, projection, extras.heads, grown)
        return projection

    def _seal(self, entry: Entry, seq: int) -> Arrival:
        data = seal(entry)
        stored = StoredEntry(self.log, seq, leaf_hash(data), entry.kind, entry.time, None, data)
        return Arrival(stored, entry)

    def _foresee(self, arrivals: Sequence[Arrival]) -> Silenced:
        """Roster changes of this batch hold already for the records that come with them."""
        before = roster = self.roster
        for each in arrivals:
            roster = apply_entry(roster, LogId(each.stored.log), each.stored.seq, each.entry)
        self._roster, self._writers, self._gaps = roster, {}, {}
        ends = {
            bytes(log): device.valid_to
            for log, device in roster.devices.items()
            if device.valid_to is not None and device != before.device(log) and log not in self.own_logs
        }
        return self._silenced(ends) if ends else NOBODY_SILENCED

    def _silenced(self, ends: Mapping[bytes, int]) -> Silenced:
        """What hangs on entries of these logs from these positions on."""
        records = dict.fromkeys(
            record for log, end in ends.items() for record in self.store.records_from(log, end)
        )
        closings = (
            each
            for each in self.store.entries_of_kind([Kind.PHASE])
            if each.seq >= ends.get(each.log, each.seq + 1)
        )
        counted = (line for each in closings for line in counted_lines(each, open_entry(each.data)))
        return Silenced(tuple(records), tuple(counted))

    def _remember(
        self,
        arrivals: Sequence[Arrival],
        projection: Projection,
        heads: Sequence[StoredHead],
        grown: Mapping[LogId, Frontier],
    ) -> None:
        self._kept = {}
        if any(not line.record_id for line in projection.revisions):
            self._nothing_waits = False
        by_log: dict[bytes, list[bytes]] = {}
        for arrival in arrivals:
            by_log.setdefault(arrival.stored.log, []).append(arrival.stored.hash)
        for log, leaves in by_log.items():
            self._logs.add(log)
            if self._changed is not None:
                self._changed.add(log)
            if log in grown:
                self._frontiers[log] = grown[LogId(log)]
            elif log in self._frontiers:
                self._frontiers[log] = self._frontiers[log].extend(leaves)
        for head in heads:
            held = self._heads.get(head.log)
            if held is not None and held.size < head.size:
                self._heads[head.log] = signed_head(head)

    def _new_logs(self, arrivals: Sequence[Arrival]) -> tuple[StoredLog, ...]:
        new = {arrival.stored.log for arrival in arrivals} - self._logs
        return tuple(self._stored_log(LogId(log)) for log in new)

    def _stored_log(self, log: LogId) -> StoredLog:
        device = self.roster.device(log)
        public = device.public if device else next(k.public for k in self.keys if k.public.log_id == log)
        return StoredLog(log, public.origin, public.key)


def milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
_LAST = datetime(9999, 12, 30, tzinfo=UTC) - _BEGINNING
"""an entry may claim a time up to the year 10889, which no calendar of this computer has"""


def moment_of(ms: int) -> datetime:
    return _BEGINNING + min(timedelta(milliseconds=ms), _LAST)


def moment_or_none(ms: int | None) -> datetime | None:
    return None if ms is None else moment_of(ms)


def stored_head(head: SignedHead, received_at: int | None) -> StoredHead:
    return StoredHead(head.log_id, head.size, head.root, head.key_id + head.signature, received_at)


def signed_head(stored: StoredHead) -> SignedHead:
    return SignedHead(LogId(stored.log), KeyId(stored.note[:4]), stored.size, stored.root, stored.note[4:])

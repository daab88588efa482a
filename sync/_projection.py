# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From journal entries to the derived lines: which record an entry is about, and how the record stands.

The result depends on the set of entries, not on the order in which they came. Guards: a record is
begun by its root entry, whose place in its log gives the record id, so nobody can claim another's;
a revision counts only when its writer speaks for the organization that began the record.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from consensus.records import (
    RecordMeta,
)
from sync._preview import Preview, preview_of, preview_of_fields
from sync.entry import (
    Entry,
    EntryProblem,
    Kind,
    new_subject,
    reopen,
)
from sync.keys import LogId
from sync.kinds import read_closing, read_revision
from sync.records import EntryHash, RecordState, RevisionFacts, state_of
from sync.search_words import index_words
from sync.store import Store
from sync.store_values import CountedLine, RecordLine, RevisionLine, StoredEntry

RECORD_KINDS = frozenset({Kind.REVISION, Kind.WITHDRAWAL})
_WAITING = ""
"""the record id of an entry whose parent has not arrived"""


class Writer(Protocol):
    @property
    def organization(self) -> str: ...
    @property
    def office_id(self) -> str: ...
    @property
    def office(self) -> str: ...
    @property
    def device(self) -> str: ...
    @property
    def signer(self) -> str: ...
    @property
    def is_secretariat(self) -> bool: ...
    @property
    def own(self) -> bool: ...


class Context(Protocol):
    """What the projection asks the desk."""

    @property
    def store(self) -> Store: ...
    @property
    def office_id(self) -> str: ...
    def writer(self, log: bytes) -> Writer: ...
    def waiting(self) -> Sequence[tuple[StoredEntry, RevisionLine]]: ...
    def office_name(self, office_id: str) -> str: ...
    def organization_of_office(self, office_id: str) -> str: ...
    def counts(self, stored: StoredEntry) -> bool: ...


class Arrival(NamedTuple):
    """An entry on its way into the store, as bytes and as what they say."""

    stored: StoredEntry
    entry: Entry
    preview: Preview | None = None
    """made ahead, for a revision that begins a record"""


@dataclass(frozen=True, slots=True)
class Projection:
    revisions: tuple[RevisionLine, ...] = ()
    records: tuple[RecordLine, ...] = ()
    counted: tuple[CountedLine, ...] = ()
    gone: tuple[str, ...] = ()
    """records of which nothing that counts is left"""
    uncounted: tuple[CountedLine, ...] = ()
    """what closings counted that count no more themselves"""


class KnownRevision(NamedTuple):
    """One revision of a record with all that is known about it."""

    stored: StoredEntry
    entry: Entry
    line: RevisionLine
    facts: RevisionFacts
    form_id: str
    files: Mapping[str, bytes]
    organization: str
    office_id: str


@dataclass(frozen=True, slots=True)
class Silenced:
    """What hung on entries that count no more, since their device was revoked from before them (FORMAT 8.5)."""

    records: tuple[str, ...] = ()
    counted: tuple[CountedLine, ...] = ()


NOBODY_SILENCED = Silenced()


def project(
    arrivals: Sequence[Arrival], context: Context, silenced: Silenced = NOBODY_SILENCED
) -> Projection:
    """What these entries change in the derived tables, given those that the store holds."""
    about = [arrival for arrival in arrivals if arrival.stored.kind in RECORD_KINDS]
    counted = tuple(line for each in arrivals for line in _counted(each, context))
    if not about and not silenced.records:
        return Projection(counted=counted, uncounted=silenced.counted)
    fresh = _resolve(about, context)
    touched = tuple(dict.fromkeys([*(line.record_id for _, line in fresh), *silenced.records]))
    touched = tuple(each for each in touched if each != _WAITING)
    known = context.store.revisions_of(touched)  # also what came before its root
    grouped: dict[str, list[tuple[StoredEntry, Entry, RevisionLine]]] = {}
    for record_id, held in known.items():
        grouped[record_id] = [(stored, reopen(stored.data, stored.hash), line) for stored, line in held]
    for arrival, line in fresh:
        if line.record_id != _WAITING:
            grouped.setdefault(line.record_id, []).append((arrival.stored, arrival.entry, line))
    previews = {arrival.stored.hash: arrival.preview for arrival in about}
    lines = {
        record_id: record_line(record_id, held, context, previews.get(held[0][0].hash))
        for record_id, held in grouped.items()
    }
    return Projection(
        tuple(line for _, line in fresh),
        tuple(line for line in lines.values() if line is not None),
        counted,
        tuple(record_id for record_id in silenced.records if lines.get(record_id) is None),
        silenced.counted,
    )


def known_revisions(
    record_id: str, held: Sequence[tuple[StoredEntry, Entry, RevisionLine]], context: Context
) -> tuple[KnownRevision, ...]:
    """The revisions that count, the root first: begun by it, written for the organization that began it."""
    counting = ((stored, entry, line) for stored, entry, line in held if context.counts(stored))
    read = [each for each in (_read(*held, context) for held in counting) if each]
    root = next((e for e in read if _is_root(e.stored, e.entry, e.line, record_id)), None)
    if root is None:
        return ()
    # The same bytes may be held twice; of the root's, the root itself is meant, of others the first to come.
    mine = {root.stored.hash: root}
    for each in read:
        if each.organization == root.organization:
            mine.setdefault(each.stored.hash, each)
    return tuple(each for each in mine.values() if each is root or each.line.parents)


def record_line(
    record_id: str,
    held: Sequence[tuple[StoredEntry, Entry, RevisionLine]],
    context: Context,
    preview: Preview | None = None,
) -> RecordLine | None:
    """The state of one record as a line; None while its root has not arrived."""
    if len(held) == 1:
        return _line_alone(record_id, *held[0], context, preview)
    revisions = known_revisions(record_id, held, context)
    if not revisions:
        return None
    state = state_of(each.facts for each in revisions)
    root, shown = revisions[0], next(e for e in revisions if e.stored.hash == state.heads[-1])
    preview = preview_of_fields(root.form_id, state.form_version, state.fields)
    office = context.office_name(root.office_id)
    return RecordLine(
        record_id=record_id,
        form_id=preview.form_id,
        form_version=preview.version,
        title=preview.title,
        organization=root.organization,
        office=office,
        office_id=root.office_id,
        consultation=preview.consultation,
        item=preview.item,
        code=preview.code,
        written_at=shown.stored.written_at,
        received_at=shown.stored.received_at,
        log=shown.stored.log,
        seq=shown.stored.seq,
        revisions=len(revisions),
        withdrawn=state.withdrawn is not None,
        reason=state.withdrawn or "",
        conflicts=len(state.conflicts),
        own=root.office_id == context.office_id,
        instance_id=state.instance_id,
        heads=b"".join(reversed(state.heads)),
        body=preview.body,
        search=f"{_names(root.organization, office)} {preview.words}",
        root=(root.stored.log, root.stored.seq),
        number=root.stored.number,
    )


def _line_alone(
    record_id: str,
    stored: StoredEntry,
    entry: Entry,
    line: RevisionLine,
    context: Context,
    preview: Preview | None,
) -> RecordLine | None:
    """What `record_line` gives for one entry, in one go: most records never have a second."""
    if not _is_root(stored, entry, line, record_id) or not context.counts(stored):
        return None
    preview = preview or preview_of(entry)
    if preview is None:
        return None
    organization, office_id = _spoken_for(stored, entry, context)
    office = context.office_name(office_id)
    return RecordLine(
        record_id, preview.form_id, preview.version, preview.title, organization, office, office_id,
        preview.consultation, preview.item, preview.code, stored.written_at, stored.received_at, stored.log,
        stored.seq, 1, False, "", 0, office_id == context.office_id, line.instance_id, stored.hash, preview.body,
        f"{_names(organization, office)} {preview.words}", (stored.log, stored.seq), stored.number,
    )  # fmt: skip


@lru_cache(maxsize=1024)  # the same few come with every record
def _names(organization: str, office: str) -> str:
    return index_words(f"{organization} {office}")


def meta_of(record_id: str, shown: KnownRevision, state: RecordState | None, context: Context) -> RecordMeta:
    """Where a revision comes from, as the consensus wants to know it."""
    writer = context.writer(shown.stored.log)
    return RecordMeta(
        record_id=record_id,
        entry_hash=shown.stored.hash.hex(),
        organization=shown.organization,
        office=context.office_name(shown.office_id),
        signer=writer.signer,
        sequence=shown.stored.seq,
        parents=tuple(parent.hex() for parent in shown.line.parent_hashes),
        withdrawn=(state.withdrawn if state else shown.facts.withdrawn) is not None,
        withdrawal_reason=(state.withdrawn if state else shown.facts.withdrawn) or "",
        form_version=shown.facts.form_version,
    )


def _resolve(about: Sequence[Arrival], context: Context) -> list[tuple[Arrival, RevisionLine]]:
    """The record of each entry; also of those that waited and now can be told."""
    waiting = [*about, *(Arrival(e, reopen(e.data, e.hash)) for e, _ in context.waiting())]
    known = _Known(waiting, context)
    result: list[tuple[Arrival, RevisionLine]] = []
    progress = True
    while waiting and progress:
        progress, later = False, []
        for each in waiting:
            record_id = known.record_of(each)
            if record_id == _WAITING:
                later.append(each)
                continue
            known.add(each, record_id)
            result.append((each, known.line(each, record_id)))
            progress = True
        waiting = later
    return result + [(each, known.line(each, _WAITING)) for each in waiting]


class _Known:
    """What is known while the records of a batch are found: entries by their place, and by their hash.

    A place names one entry, a hash as many as there are logs with the same bytes (FORMAT 4.2).
    """

    def __init__(self, about: Sequence[Arrival], context: Context) -> None:
        self._context = context
        self._hashes = {(each.stored.log, each.stored.seq): each.stored.hash for each in about}
        self._records: dict[tuple[bytes, int], str] = {}
        for place, (hash_, record_id) in context.store.records_at(self._places_missing(about)).items():
            self._hashes[place] = hash_
            if record_id:
                self._records[place] = record_id
        named = [ref for each in about if each.entry.subject is None for ref in each.entry.parents]
        wanted = list({ref: None for ref in named if isinstance(ref, bytes)})
        self._copies: dict[bytes, list[tuple[StoredEntry, Entry]]] = {ref: [] for ref in wanted}
        if wanted:
            for held in context.store.revisions_with(wanted).values():
                for stored, line in held:
                    if line.record_id != _WAITING:
                        self.add(Arrival(stored, reopen(stored.data, stored.hash)), line.record_id)

    def add(self, each: Arrival, record_id: str) -> None:
        stored = each.stored
        self._records[stored.log, stored.seq] = record_id
        copies = self._copies.get(stored.hash)
        if copies is not None:
            copies.append((stored, each.entry))

    def record_of(self, each: Arrival) -> str:
        entry, log, seq = each.entry, each.stored.log, each.stored.seq
        if entry.subject is not None:
            return entry.subject.hex()
        refs = [ref for ref in entry.parents if isinstance(ref, bytes) or (log, ref) in self._hashes]
        refs = [ref for ref in refs if isinstance(ref, bytes) or ref < seq]
        if not refs:
            return new_subject(LogId(log), seq).hex()
        if isinstance(refs[0], int):
            return self._records.get((log, refs[0]), _WAITING)
        return self._record_of_copy(each, self._copies.get(refs[0], ()))

    def _record_of_copy(self, each: Arrival, copies: Sequence[tuple[StoredEntry, Entry]]) -> str:
        """Of the entries with these bytes: the one in the same log, else one for the same organization."""
        log, seq = each.stored.log, each.stored.seq
        mine = next((e for e, _ in copies if e.log == log and e.seq < seq), None)
        if mine is None:
            ours, _ = _spoken_for(each.stored, each.entry, self._context)
            same = (e for e, entry in copies if _spoken_for(e, entry, self._context)[0] == ours)
            mine = next(same, None)
        return _WAITING if mine is None else self._records[mine.log, mine.seq]

    def line(self, each: Arrival, record_id: str) -> RevisionLine:
        stored = each.stored
        parents = b"".join(self._parents(each)) if each.entry.parents else b""
        return RevisionLine(stored.hash, record_id, parents, stored.log, stored.seq, stored.number)

    def _parents(self, each: Arrival) -> Sequence[bytes]:
        log, seq = each.stored.log, each.stored.seq
        # A position that is not before the entry itself names nothing.
        found = (
            ref if isinstance(ref, bytes) else self._hashes.get((log, ref)) if ref < seq else None
            for ref in each.entry.parents
        )
        return [parent for parent in found if parent is not None]

    def _places_missing(self, about: Sequence[Arrival]) -> Mapping[bytes, list[int]]:
        wanted: dict[bytes, list[int]] = {}
        for each in about:
            for ref in each.entry.parents:
                if (
                    isinstance(ref, int)
                    and (each.stored.log, ref) not in self._hashes
                    and ref < each.stored.seq
                ):
                    wanted.setdefault(each.stored.log, []).append(ref)
        return wanted


def _spoken_for(stored: StoredEntry, entry: Entry, context: Context) -> tuple[str, str]:
    """Organization and office in whose name an entry is: its writer's, or whom the secretariat writes for."""
    writer = context.writer(stored.log)
    if writer.is_secretariat and entry.source is not None and entry.source.on_behalf_of:
        return context.organization_of_office(entry.source.on_behalf_of), entry.source.on_behalf_of
    return writer.organization, writer.office_id


def _read(stored: StoredEntry, entry: Entry, line: RevisionLine, context: Context) -> KnownRevision | None:
    """None: a body that is not a revision's; kept in the journal, named by `verify`."""
    organization, office_id = _spoken_for(stored, entry, context)
    parents = tuple(EntryHash(parent) for parent in line.parent_hashes)
    hash_ = EntryHash(stored.hash)
    if entry.kind == Kind.WITHDRAWAL:
        reason = entry.body.get("reason")
        said = reason if isinstance(reason, str) else ""
        facts = RevisionFacts(hash_, parents, {}, line.instance_id, "", said)
        return KnownRevision(stored, entry, line, facts, "", {}, organization, office_id)
    try:
        revision = read_revision(entry)
    except EntryProblem:
        return None
    facts = RevisionFacts(hash_, parents, revision.changed, line.instance_id, revision.version)
    return KnownRevision(
        stored, entry, line, facts, revision.form_id, revision.files, organization, office_id
    )


def _is_root(stored: StoredEntry, entry: Entry, line: RevisionLine, record_id: str) -> bool:
    if line.parents or entry.kind != Kind.REVISION:
        return False
    if entry.subject is None and line.record_id == record_id:
        return True  # without parents and unnamed, its place is what it was named by (`_line`)
    return new_subject(LogId(stored.log), stored.seq).hex() == record_id


def _counted(arrival: Arrival, context: Context) -> Sequence[CountedLine]:
    """The entries that a closed round counted, as the secretariat's closing names them."""
    stored = arrival.stored
    if stored.kind != Kind.PHASE or not context.writer(stored.log).is_secretariat:
        return ()
    return counted_lines(stored, arrival.entry) if context.counts(stored) else ()


def counted_lines(stored: StoredEntry, entry: Entry) -> Sequence[CountedLine]:
    closing = read_closing(entry)
    if closing is None:
        return ()
    return [
        CountedLine(*each, closing.consultation, closing.number, stored.written_at)
        for each in sorted(closing.counted)
    ]

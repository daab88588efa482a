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
from typing import Protocol

from consensus.records import (
    RecordMeta,
)
from sync._preview import Preview, preview_of, preview_of_fields
from sync.entry import (
    Entry,
    EntryProblem,
    Kind,
    new_subject,
    open_entry,
)
from sync.keys import LogId
from sync.kinds import read_revision
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


@dataclass(frozen=True, slots=True)
class Arrival:
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


@dataclass(frozen=True, slots=True)
class KnownRevision:
    """One revision of a record with all that is known about it."""

    stored: StoredEntry
    entry: Entry
    line: RevisionLine
    facts: RevisionFacts
    form_id: str
    files: Mapping[str, bytes]
    organization: str
    office_id: str


def project(arrivals: Sequence[Arrival], context: Context) -> Projection:
    """What these entries change in the derived tables, given those that the store holds."""
    about = [arrival for arrival in arrivals if arrival.stored.kind in RECORD_KINDS]
    counted = tuple(line for each in arrivals for line in _counted(each))
    if not about:
        return Projection(counted=counted)
    fresh = _resolve(about, context)
    touched = tuple({line.record_id: None for _, line in fresh if line.record_id != _WAITING})
    known = context.store.revisions_of(touched)  # also what came before its root
    grouped: dict[str, list[tuple[StoredEntry, Entry, RevisionLine]]] = {}
    for record_id, held in known.items():
        grouped[record_id] = [(stored, open_entry(stored.data), line) for stored, line in held]
    for arrival, line in fresh:
        if line.record_id != _WAITING:
            grouped.setdefault(line.record_id, []).append((arrival.stored, arrival.entry, line))
    previews = {arrival.stored.hash: arrival.preview for arrival in about}
    lines = (
        record_line(record_id, held, context, previews.get(held[0][0].hash))
        for record_id, held in grouped.items()
    )
    return Projection(
        tuple(line for _, line in fresh), tuple(line for line in lines if line is not None), counted
    )


def known_revisions(
    record_id: str, held: Sequence[tuple[StoredEntry, Entry, RevisionLine]], context: Context
) -> tuple[KnownRevision, ...]:
    """The revisions that count: begun by the root, written for the organization that began it."""
    read = [each for each in (_read(stored, entry, line, context) for stored, entry, line in held) if each]
    root = next((e for e in read if _is_root(e.stored, e.entry, e.line, record_id)), None)
    if root is None:
        return ()
    mine = {each.stored.hash: each for each in read if each.organization == root.organization}
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
    by_hash = {each.stored.hash: each for each in revisions}
    root, shown = by_hash[state.order[0]], by_hash[state.heads[-1]]
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
        search=f"{index_words(f'{root.organization} {office}')} {preview.words}",
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
    if not _is_root(stored, entry, line, record_id):
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
        f"{index_words(f'{organization} {office}')} {preview.words}",
    )  # fmt: skip


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
    here = {(each.stored.log, each.stored.seq): each.stored.hash for each in about}
    found: dict[bytes, RevisionLine] = {}
    result: list[tuple[Arrival, RevisionLine]] = []
    here.update(context.store.hashes_at(_places_missing(about, here)))
    waiting = [(each, _parents(each, here)) for each in about]
    held = context.waiting()
    waiting += [(Arrival(stored, open_entry(stored.data)), line.parent_hashes) for stored, line in held]
    first_parents = [parents[0] for _, parents in waiting if parents]
    if first_parents:
        found.update(context.store.revision_lines(first_parents))
    progress = True
    while waiting and progress:
        progress, later = False, []
        for each, parents in waiting:
            line = _line(each, parents, found)
            if line is None:
                later.append((each, parents))
                continue
            before = found.get(each.stored.hash)
            if before is None or before.record_id == _WAITING:  # the same bytes twice: the first to come
                found[each.stored.hash] = line
            result.append((each, line))
            progress = True
        waiting = later
    for each, parents in waiting:
        result.append((each, _revision_line(each, _WAITING, parents)))
    return result


def _line(
    each: Arrival, parents: tuple[bytes, ...], found: Mapping[bytes, RevisionLine]
) -> RevisionLine | None:
    entry = each.entry
    if entry.subject is not None:
        return _revision_line(each, entry.subject.hex(), parents)
    if not parents:
        own = new_subject(LogId(each.stored.log), each.stored.seq)
        return _revision_line(each, own.hex(), parents)
    parent = found.get(parents[0])
    if parent is None or parent.record_id == _WAITING:
        return None
    return _revision_line(each, parent.record_id, parents)


def _revision_line(each: Arrival, record_id: str, parents: tuple[bytes, ...]) -> RevisionLine:
    return RevisionLine(each.stored.hash, record_id, b"".join(parents))


def _places_missing(
    about: Sequence[Arrival], here: Mapping[tuple[bytes, int], bytes]
) -> Mapping[bytes, list[int]]:
    wanted: dict[bytes, list[int]] = {}
    for each in about:
        for ref in each.entry.parents:
            if isinstance(ref, int) and (each.stored.log, ref) not in here and ref < each.stored.seq:
                wanted.setdefault(each.stored.log, []).append(ref)
    return wanted


def _parents(each: Arrival, here: Mapping[tuple[bytes, int], bytes]) -> tuple[bytes, ...]:
    log, seq = each.stored.log, each.stored.seq
    # A position that is not before the entry itself names nothing.
    found = (
        ref if isinstance(ref, bytes) else here.get((log, ref)) if ref < seq else None
        for ref in each.entry.parents
    )
    return tuple(parent for parent in found if parent is not None)


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


def _counted(arrival: Arrival) -> Sequence[CountedLine]:
    """The entries that a closed round counted, as its closing names them."""
    if arrival.stored.kind != Kind.PHASE:
        return ()
    body = arrival.entry.body
    counted, round_ = body.get("counted"), body.get("round")
    if not isinstance(counted, list) or not isinstance(round_, dict):
        return ()
    consultation, number = round_.get("consultation"), round_.get("number")
    if not isinstance(consultation, str) or not isinstance(number, int):
        return ()
    return [CountedLine(each, consultation, number) for each in counted if isinstance(each, bytes)]

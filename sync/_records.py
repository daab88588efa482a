# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs about records: write, read, correct, withdraw, merge; and drafts.

A correction says what changed since what its writer had before them, not since what has arrived
meanwhile: so nothing that came in between is silently undone.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from consensus.records import FieldValue
from forms.problem import N_, Problem
from sync import values as v
from sync._attached import as_stored, attachments_in, files_in, files_of
from sync._desk import Desk, Extras, milliseconds, moment_of, moment_or_none
from sync._projection import KnownRevision, known_revisions
from sync._status import spans_for, status_of, statuses_of
from sync.entry import Entry, Kind, Provenance, Ref, SubjectId, instance_id_of, open_entry
from sync.kinds import Revision, revision, withdrawal
from sync.records import WITHDRAWN, EntryHash, RecordState, changes_between, state_of, upto
from sync.search_words import query_words
from sync.store_values import RecordLine, RecordWish, StoredDraft

if TYPE_CHECKING:
    from forms.submission import Submission


class UnknownRecord(Problem):
    code = "record.unknown"
    message = N_("There is no record {record} in this workspace.")
    remedy = N_("Look for it in the list of records; it may not have arrived yet.")


class ReplacesUnknown(Problem):
    code = "record.replaces-unknown"
    message = N_("The form says that it corrects {instance}, which is not in this workspace.")
    remedy = N_("Take the bundle that holds the earlier record first, or record this one as new.")


class NothingChanged(Problem):
    code = "record.unchanged"
    message = N_("Nothing was changed in this record.")
    remedy = N_("Close the form, or change an answer first.")


class NotOurRecord(Problem):
    code = "record.not-ours"
    message = N_("This record was written by {office}; only that organization can change it.")
    remedy = N_("Ask {office} to correct or withdraw it, or answer it with a comment.")


class ReasonMissing(Problem):
    code = "record.reason"
    message = N_("A withdrawal needs a reason, which stays with the record.")
    remedy = N_("Write in one sentence why the record is withdrawn.")


class UnknownDraft(Problem):
    code = "draft.unknown"
    message = N_("There is no draft {draft} in this workspace.")
    remedy = N_("It may have been recorded or discarded; look in the list of records.")


class StillInConflict(Problem):
    code = "record.conflict"
    message = N_("For {field} it was not said which value holds.")
    remedy = N_("Choose one of the values for every field in conflict.")


class NotInConflict(Problem):
    code = "record.not-in-conflict"
    message = N_("{field} has no such value to choose: it is not in conflict, or nobody wrote that.")
    remedy = N_("Choose one of the values that stand beside each other; anything else is a correction.")


# --- writing -------------------------------------------------------------------------------------


def record(
    desk: Desk,
    submission: Submission,
    source: v.Source | None,
    draft_id: str | None,
    attachments: Mapping[str, bytes],
) -> v.Changes:
    given = {name: as_stored(name, data) for name, data in attachments.items()}
    entry, settings = _entry_for(desk, submission, source, partial(files_of, desk, submission, given))
    dropped = (draft_id,) if draft_id else ()
    return _written(
        desk,
        entry,
        Extras(attachments=tuple(given.values()), dropped_drafts=dropped, settings=settings),
    )


def record_many(
    desk: Desk,
    submissions: Sequence[tuple[Submission, v.Source | None]],
    rows: Mapping[str, str],
) -> v.Changes:
    """Many submissions in one transaction, all or none; `rows`: under which name each is remembered."""
    entries: list[Entry] = []
    settings: dict[str, bytes | None] = {}
    named: list[tuple[str, str]] = []
    for (submission, source), (key, instance) in zip(submissions, rows.items(), strict=True):
        try:
            entry, changed = _entry_for(desk, submission, source, lambda before: {})
        except NothingChanged:
            continue
        entries.append(entry)
        settings |= changed
        named.append((key, instance))
    if not entries:
        return v.Changes()
    arrivals = desk.sealed(entries)
    stored = [arrival.stored for arrival in arrivals]
    for (key, instance), each in zip(named, stored, strict=True):
        kept = {"instance": instance, "revision": instance_id_of(each.hash)}
        settings[key] = json.dumps(kept).encode()
    desk.commit(arrivals, Extras(settings=settings))
    lines = desk.store.records_at({desk.log: [each.seq for each in stored]})
    return v.Changes(
        records=tuple(lines[each.log, each.seq][1] or "" for each in stored),
        entries=tuple(each.hash.hex() for each in stored),
    )


_FilesIn = Callable[[Mapping[str, bytes]], Mapping[str, bytes]]
"""which files a submission names, given those that its record named before"""


def _entry_for(
    desk: Desk, submission: Submission, source: v.Source | None, named: _FilesIn
) -> tuple[Entry, dict[str, bytes | None]]:
    """The entry that says what this submission changes, and the settings that go with it."""
    from sync._positions import naming_the_text

    fields: Mapping[str, FieldValue] = submission.fields
    if submission.form_id == "position":
        fields = naming_the_text(desk, fields)
    if submission.deprecated_id:
        return _correction(desk, submission, fields, named, source)
    made = Revision(submission.form_id, submission.version, fields, named({}))
    return revision(made, time=desk.now_ms, source=_provenance(source)), {}


def _correction(
    desk: Desk,
    submission: Submission,
    fields: Mapping[str, FieldValue],
    named: _FilesIn,
    source: v.Source | None,
) -> tuple[Entry, dict[str, bytes | None]]:
    deprecated = submission.deprecated_id or ""
    lines = [each for each in desk.store.revisions_of_instance(deprecated) if each.record_id]
    known = [(each, held) for each in lines if (held := revisions_of(desk, each.record_id))]
    if not known:
        raise ReplacesUnknown(instance=deprecated)
    # The same bytes may stand in two logs: ours are meant, if one of them is ours.
    ours = _ours(desk, source)
    line, revisions = next((each for each in known if each[1][0].organization == ours), known[0])
    _must_be_ours(desk, revisions, source)
    base = _base(desk, deprecated) or (EntryHash(line.entry),)
    before = state_of(upto([each.facts for each in revisions], base))
    changed = changes_between(before.fields, fields)
    same_form = before.form_version == submission.version
    kept = {name: digests[-1] for name, digests in files_in(revisions).items()}
    new_files = {name: digest for name, digest in named(kept).items() if kept.get(name) != digest}
    if not changed and not new_files and same_form and before.withdrawn is None:
        raise NothingChanged
    made = Revision(submission.form_id, submission.version, changed, new_files)
    refs = _refs(desk, base, revisions)
    entry = revision(made, time=desk.now_ms, parents=refs, source=_provenance(source))
    return _about(entry, line.record_id, base, desk, revisions), {_base_key(deprecated): None}


def withdraw(desk: Desk, record_id: str, reason: str) -> v.Changes:
    if not reason.strip():
        raise ReasonMissing
    revisions = revisions_of(desk, record_id)
    _must_be_ours(desk, revisions)
    heads = state_of(each.facts for each in revisions).heads
    entry = withdrawal(_refs(desk, heads, revisions), reason.strip(), time=desk.now_ms)
    return _written(desk, _about(entry, record_id, heads, desk, revisions), Extras())


def resolve(desk: Desk, record_id: str, chosen: Mapping[str, FieldValue | None]) -> v.Changes:
    """One merge for all fields in conflict. Raises StillInConflict, NotInConflict."""
    revisions = revisions_of(desk, record_id)
    _must_be_ours(desk, revisions)
    state = state_of(each.facts for each in revisions)
    for name in state.conflicts:
        if name not in chosen:
            raise StillInConflict(field=name)
    for name, value in chosen.items():
        if all(value != side.value for side in state.conflicts.get(name, ())):
            raise NotInConflict(field=name)
    refs = _refs(desk, state.heads, revisions)
    reason = chosen.get(WITHDRAWN) or (state.withdrawn if WITHDRAWN not in chosen else None)
    if isinstance(reason, str) and reason:
        entry = withdrawal(refs, reason, time=desk.now_ms)
        return _written(desk, _about(entry, record_id, state.heads, desk, revisions), Extras())
    changed = {name: value for name, value in chosen.items() if name != WITHDRAWN}
    form_id = next(each.form_id for each in revisions if each.form_id)
    made = Revision(form_id, state.form_version, changed)
    entry = revision(made, time=desk.now_ms, parents=refs)
    return _written(desk, _about(entry, record_id, state.heads, desk, revisions), Extras())


def note_base(desk: Desk, instance_id: str, heads: Sequence[EntryHash]) -> None:
    """Remembers what stood before the person who begins a correction."""
    desk.store.save_settings({_base_key(instance_id): b"".join(heads)})


def _written(desk: Desk, entry: Entry, extras: Extras) -> v.Changes:
    stored = desk.write([entry], extras)
    _, record_id = desk.store.records_at({desk.log: [stored[0].seq]})[desk.log, stored[0].seq]
    return v.Changes(
        records=(record_id or "",), entries=(stored[0].hash.hex(),), drafts=extras.dropped_drafts
    )


def _refs(desk: Desk, parents: Sequence[EntryHash], revisions: Sequence[KnownRevision]) -> tuple[Ref, ...]:
    """Parents in our own log by their place (two bytes), others by their hash."""
    places = {each.stored.hash: each.stored.seq for each in revisions if each.stored.log == desk.log}
    return tuple(places.get(parent, bytes(parent)) for parent in parents)


def _about(
    entry: Entry,
    record_id: str,
    parents: Sequence[EntryHash],
    desk: Desk,
    revisions: Sequence[KnownRevision],
) -> Entry:
    """Names the record when its first parent is in another log, which may arrive later than this entry."""
    logs = {each.stored.hash: each.stored.log for each in revisions}
    if parents and logs.get(parents[0]) == desk.log:
        return entry
    return entry._replace(subject=SubjectId(bytes.fromhex(record_id)))


def _must_be_ours(desk: Desk, revisions: Sequence[KnownRevision], source: v.Source | None = None) -> None:
    """Only the organization that began a record changes it, itself or by the secretariat's hand."""
    root = revisions[0]
    if root.organization != _ours(desk, source):
        raise NotOurRecord(office=desk.office_name(root.office_id))


def _ours(desk: Desk, source: v.Source | None) -> str:
    """The organization for which this device writes here."""
    if source is not None and source.on_behalf_of and desk.is_secretariat:
        return desk.organization_of_office(source.on_behalf_of)
    return desk.writer(desk.log).organization


def _provenance(source: v.Source | None) -> Provenance | None:
    if source is None or not (source.sha256 or source.on_behalf_of or source.place):
        return None
    digest = bytes.fromhex(source.sha256) if source.sha256 else bytes(32)
    return Provenance(digest, source.place or source.name, source.on_behalf_of, source.decided)


def _base(desk: Desk, instance_id: str) -> tuple[EntryHash, ...]:
    kept = desk.store.setting(_base_key(instance_id)) or b""
    return tuple(EntryHash(kept[i : i + 32]) for i in range(0, len(kept), 32))


def _base_key(instance_id: str) -> str:
    return f"base/{instance_id}"


# --- reading -------------------------------------------------------------------------------------


def page(desk: Desk, query: v.RecordQuery) -> v.RecordPage:
    words = query_words(query.text) if query.text.strip() else ""
    if query.text.strip() and not words:
        return v.RecordPage((), 0, query.offset)
    wish = RecordWish(
        words=words,
        forms=query.forms,
        organizations=query.organizations,
        offices=query.offices,
        consultation=query.consultation,
        item=query.item,
        only_own=query.only_own,
        only_conflicts=query.only_conflicts,
        withdrawn=query.withdrawn,
        since=milliseconds(query.since) if query.since else None,
        until=milliseconds(query.until) if query.until else None,
        order=query.order,
        offset=query.offset,
        limit=query.limit,
        spans=spans_for(desk, query.statuses),
    )
    lines, total = desk.store.search(wish)
    statuses = statuses_of(desk, lines)
    return v.RecordPage(
        tuple(_summary(line, statuses[line.record_id]) for line in lines), total, query.offset
    )


def summary(desk: Desk, line: RecordLine) -> v.RecordSummary:
    return _summary(line, status_of(desk, line))


def _summary(line: RecordLine, status: v.RecordStatus) -> v.RecordSummary:
    return v.RecordSummary(
        record_id=line.record_id,
        form_id=line.form_id,
        form_version=line.form_version,
        title=line.title,
        organization=line.organization,
        office=line.office,
        office_id=line.office_id,
        consultation=line.consultation,
        item=line.item,
        code=line.code,
        written_at=moment_of(line.written_at),
        received_at=moment_or_none(line.received_at),
        status=status,
        revisions=line.revisions,
        withdrawn=line.withdrawn,
        conflicts=line.conflicts,
        own=line.own,
    )


def view(desk: Desk, record_id: str) -> v.RecordView:
    line = line_of(desk, record_id)
    revisions = revisions_of(desk, record_id)
    state = state_of(each.facts for each in revisions)
    return v.RecordView(
        summary=summary(desk, line),
        fields=state.fields,
        conflicts=conflicts_in(desk, line, state, revisions),
        heads=tuple(head.hex() for head in state.heads),
        instance_id=state.instance_id,
        attachments=attachments_in(desk, state, revisions),
    )


def conflicts(desk: Desk) -> tuple[v.Conflict, ...]:
    found: list[v.Conflict] = []
    for line in desk.store.record_lines(conflicts=True):
        revisions = revisions_of(desk, line.record_id)
        found += conflicts_in(desk, line, state_of(each.facts for each in revisions), revisions)
    return tuple(found)


def conflicts_in(
    desk: Desk, line: RecordLine, state: RecordState, revisions: Sequence[KnownRevision]
) -> tuple[v.Conflict, ...]:
    by_hash = {each.stored.hash: each for each in revisions}
    return tuple(
        v.Conflict(
            record_id=line.record_id,
            title=line.title,
            field=name,
            sides=tuple(
                v.ConflictSide(
                    value=side.value,
                    entry=side.entry.hex(),
                    office=desk.office_name(by_hash[side.entry].office_id),
                    device=desk.writer(by_hash[side.entry].stored.log).device,
                    written_at=moment_of(by_hash[side.entry].stored.written_at),
                )
                for side in sides
            ),
        )
        for name, sides in state.conflicts.items()
    )


def history(desk: Desk, record_id: str) -> tuple[v.Revision, ...]:
    revisions = revisions_of(desk, record_id)
    by_hash = {each.stored.hash: each for each in revisions}
    order = state_of(each.facts for each in revisions).order
    return tuple(_revision(desk, record_id, by_hash[entry]) for entry in order)


def _revision(desk: Desk, record_id: str, each: KnownRevision) -> v.Revision:
    writer = desk.writer(each.stored.log)
    kind = "withdrawal" if each.entry.kind == Kind.WITHDRAWAL else "record"
    if kind == "record" and len(each.facts.parents) > 1:
        kind = "merge"
    source = each.entry.source
    return v.Revision(
        record_id=record_id,
        entry=each.stored.hash.hex(),
        parents=tuple(parent.hex() for parent in each.facts.parents),
        kind=kind,  # type: ignore[arg-type]
        instance_id=each.facts.instance_id,
        form_id=each.form_id,
        form_version=each.facts.form_version,
        office=writer.office,
        organization=each.organization,
        device=writer.device,
        written_at=moment_of(each.stored.written_at),
        received_at=moment_or_none(each.stored.received_at),
        changed=each.facts.changed,
        reason=each.facts.withdrawn or "",
        source=None
        if source is None
        else v.Source(
            "workbook",
            source.place,
            source.file_sha256.hex(),
            source.place,
            source.on_behalf_of,
            source.decided,
        ),
        sequence=each.stored.seq,
    )


def revisions_of(desk: Desk, record_id: str) -> tuple[KnownRevision, ...]:
    """The revisions that count, root first. Raises UnknownRecord."""
    held = desk.store.revisions_of([record_id]).get(record_id, ())
    read = [(stored, open_entry(stored.data), line) for stored, line in held]
    revisions = known_revisions(record_id, read, desk)
    if not revisions:
        raise UnknownRecord(record=record_id)
    return tuple(sorted(revisions, key=lambda each: bool(each.line.parents)))


def line_of(desk: Desk, record_id: str) -> RecordLine:
    line = desk.store.record(record_id)
    if line is None:
        raise UnknownRecord(record=record_id)
    return line


# --- drafts --------------------------------------------------------------------------------------


def save_draft(desk: Desk, draft: v.Draft) -> v.Draft:
    draft = replace(draft, draft_id=draft.draft_id or desk.new_id(), saved_at=desk.now)
    desk.store.save_draft(
        StoredDraft(
            draft_id=draft.draft_id,
            form_id=draft.form_id,
            form_version=draft.form_version,
            record_id=draft.record_id,
            title=draft.title,
            state=draft.state,
            saved_at=desk.now_ms,
        )
    )
    return draft


def drafts(desk: Desk) -> tuple[v.Draft, ...]:
    return tuple(
        v.Draft(
            draft_id=kept.draft_id,
            form_id=kept.form_id,
            form_version=kept.form_version,
            state=kept.state,
            title=kept.title,
            record_id=kept.record_id,
            saved_at=moment_of(kept.saved_at),
        )
        for kept in desk.store.drafts()
    )


def draft(desk: Desk, draft_id: str) -> v.Draft:
    found = next((each for each in drafts(desk) if each.draft_id == draft_id), None)
    if found is None:
        raise UnknownDraft(draft=draft_id)
    return found


def discard_draft(desk: Desk, draft_id: str) -> v.Changes:
    return v.Changes(drafts=(draft_id,) if desk.store.drop_draft(draft_id) else ())

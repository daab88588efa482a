# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen values that go in and out of the store: bytes, hashes, milliseconds. No rows, no SQL."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Literal, NamedTuple, cast

from consensus.records import FieldValue
from sync.entry import instance_id_of

Row = dict[str, Any]
"""a row on its way into SQL; never leaves the store"""


@dataclass(frozen=True, slots=True)
class StoredLog:
    log: bytes
    origin: str
    key: bytes

    def as_values(self) -> tuple[object, ...]:
        """In the order of LOG_COLUMNS."""
        return (self.log, self.origin, self.key)


LOG_COLUMNS = ("log", "origin", "key")


class StoredEntry(NamedTuple):
    """A journal entry; a tuple because an intake makes hundreds of thousands of them."""

    log: bytes
    seq: int
    hash: bytes
    kind: int
    written_at: int
    received_at: int | None
    """None: written here"""
    data: bytes
    number: int = 0
    """the order in which it came to this workspace; given by the store"""

    def as_values(self, number: int, log_id: int) -> tuple[object, ...]:
        """In the order of ENTRY_COLUMNS."""
        return (number, log_id, *self[1:7])


ENTRY_COLUMNS = ("id", "log_id", "seq", "hash", "kind", "written_at", "received_at", "data")


@dataclass(frozen=True, slots=True)
class StoredHead:
    """A signed head as it was received or signed: `note` is its signature with the key id before it."""

    log: bytes
    size: int
    root: bytes
    note: bytes
    received_at: int | None

    def as_values(self, log_id: int) -> tuple[object, ...]:
        """In the order of HEAD_COLUMNS."""
        return (log_id, self.size, self.root, self.note, self.received_at)


HEAD_COLUMNS = ("log_id", "size", "root", "note", "received_at")


@dataclass(frozen=True, slots=True)
class StoredEvidence:
    code: str
    data: bytes
    found_at: int

    def as_row(self) -> Row:
        return {"code": self.code, "data": self.data, "found_at": self.found_at}


@dataclass(frozen=True, slots=True)
class StoredAttachment:
    sha256: str
    name: str
    media_type: str
    data: bytes

    def as_row(self) -> Row:
        return {
            "sha256": self.sha256,
            "name": self.name,
            "media_type": self.media_type,
            "size": len(self.data),
            "data": self.data,
        }


@dataclass(frozen=True, slots=True)
class StoredForm:
    form_id: str
    version: str
    sha256: str
    title: str
    languages: str
    source: str
    installed_at: int
    xform: bytes = b""
    workbook: bytes = b""
    attachments: bytes = b""

    def as_row(self) -> Row:
        return {each.name: getattr(self, each.name) for each in fields(self)}


class RevisionLine(NamedTuple):
    """Which record an entry is about; an empty `record_id` waits for its parent to arrive."""

    entry: bytes
    record_id: str
    parents: bytes
    """entry hashes, one after the other"""
    log: bytes
    seq: int
    number: int = 0
    """of the entry, which its hash alone does not name: two logs may hold the same bytes; 0: not yet stored"""

    @property
    def instance_id(self) -> str:
        return instance_id_of(self.entry)

    @property
    def parent_hashes(self) -> tuple[bytes, ...]:
        return split_hashes(self.parents)


REVISION_COLUMNS = ("entry_id", "record_id", "parents")


@dataclass(frozen=True, slots=True)
class CountedLine:
    """An entry that a closed round counted."""

    hash: bytes
    log: bytes
    """empty where the closing does not say in which log it stood, as before places were written"""
    seq: int
    consultation: str
    round: int
    at: int
    """when the round was closed, in ms"""

    def as_row(self) -> Row:
        return {each.name: getattr(self, each.name) for each in fields(self)}


class RecordLine(NamedTuple):
    """The current state of one record, as the list and the tallies need it."""

    record_id: str
    form_id: str
    form_version: str
    title: str
    organization: str
    office: str
    office_id: str
    consultation: str
    item: str
    code: str
    written_at: int
    received_at: int | None
    log: bytes
    """of the head shown"""
    seq: int
    revisions: int
    withdrawn: bool
    reason: str
    conflicts: int
    own: bool
    instance_id: str
    heads: bytes
    """entry hashes, one after the other"""
    body: bytes = b""
    """fields as JSON"""
    search: str = ""
    """words for the index, which rest in a table of their own"""
    root: tuple[bytes, int] = (b"", 0)
    """log and position of the entry that begins the record"""
    number: int = 0
    """of that entry; 0: not yet stored"""

    @property
    def head_hashes(self) -> tuple[bytes, ...]:
        return split_hashes(self.heads)

    @property
    def fields(self) -> Mapping[str, FieldValue]:
        return unpack_fields(self.body) if self.body else {}

    @classmethod
    def from_row(cls, row: Mapping[Any, Any]) -> RecordLine:
        return cls(**{name: row[name] for name in RECORD_COLUMNS if name in row})


RECORD_COLUMNS = RecordLine._fields[:-3]
"""what stands in the row, whose number is that of the record's first entry"""


@dataclass(frozen=True, slots=True)
class StoredDraft:
    draft_id: str
    form_id: str
    form_version: str
    record_id: str
    title: str
    state: bytes
    saved_at: int

    def as_row(self) -> Row:
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class StoredQueue:
    """An authentic file that waits for an earlier one; its first stretch is shown."""

    log: bytes
    start: int
    end: int
    root: bytes
    """SHA-256 of the file, under an older name: several may begin with the same stretch (FORMAT 6.8)"""
    name: str
    data: bytes
    queued_at: int
    id: int = 0

    def as_row(self) -> Row:
        return {each.name: getattr(self, each.name) for each in fields(self) if each.name != "id"}


@dataclass(frozen=True, slots=True)
class StoredQuarantine:
    stored: str
    """file name in the quarantine folder"""
    name: str
    code: str
    sentence: str
    kept_at: int

    def as_row(self) -> Row:
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class StoredWaiting:
    """A workbook some rows of which wait for a person: its bytes, what was read, what has been said so far."""

    sha256: str
    name: str
    template_id: str
    kept_at: int
    questions: int
    decided: int
    rows: int
    reading: bytes
    decisions: bytes
    data: bytes

    def as_row(self) -> Row:
        return {each.name: getattr(self, each.name) for each in fields(self)}


@dataclass(frozen=True, slots=True)
class Span:
    """Records whose shown head lies in this range of a log; None leaves a condition out."""

    log: bytes | None = None
    start: int = 0
    end: int = 1 << 62
    other_than: tuple[bytes, ...] = ()
    """logs that are left out"""
    counted: bool | None = None
    few: bool = False
    """so few entries that their records are looked up; the store sees to it"""


@dataclass(frozen=True, slots=True)
class RecordWish:
    """A RecordQuery in the store's own terms."""

    words: str = ""
    """FTS5 expression; empty for none"""
    forms: tuple[str, ...] = ()
    organizations: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    consultation: str = ""
    item: str = ""
    only_own: bool = False
    only_conflicts: bool = False
    withdrawn: bool | None = False
    since: int | None = None
    until: int | None = None
    order: Literal["newest", "oldest", "title", "organization", "form"] = "newest"
    offset: int = 0
    limit: int = 100
    spans: tuple[Span, ...] | None = None
    """any of them must hold; None: all records"""


@dataclass(frozen=True, slots=True)
class Batch:
    """All that one transaction writes."""

    logs: tuple[StoredLog, ...] = ()
    entries: tuple[StoredEntry, ...] = ()
    heads: tuple[StoredHead, ...] = ()
    evidence: tuple[StoredEvidence, ...] = ()
    attachments: tuple[StoredAttachment, ...] = ()
    forms: tuple[StoredForm, ...] = ()
    revisions: tuple[RevisionLine, ...] = ()
    records: tuple[RecordLine, ...] = ()
    counted: tuple[CountedLine, ...] = ()
    gone: tuple[str, ...] = ()
    uncounted: tuple[CountedLine, ...] = ()
    settings: Mapping[str, bytes | None] = field(default_factory=dict)
    dropped_drafts: tuple[str, ...] = ()
    queued: tuple[StoredQueue, ...] = ()
    quarantined: tuple[StoredQuarantine, ...] = ()
    waiting: tuple[StoredWaiting, ...] = ()
    dropped_waiting: tuple[str, ...] = ()


def split_hashes(joined: bytes) -> tuple[bytes, ...]:
    return tuple(joined[i : i + 32] for i in range(0, len(joined), 32))


_AS_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode


def pack_fields(values: Mapping[str, FieldValue]) -> bytes:
    return _AS_JSON(values).encode()


def unpack_fields(data: bytes) -> Mapping[str, FieldValue]:
    return {name: _as_field(value) for name, value in json.loads(data).items()}


def _as_field(value: object) -> FieldValue:
    if isinstance(value, list):
        return tuple({name: _as_field(inner) for name, inner in each.items()} for each in value)
    return cast(str, value)

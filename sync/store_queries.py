# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the store is asked: every SELECT, as methods that give values and let no row out.

Part of Store; nothing else may import this module.
"""

from __future__ import annotations

import hashlib
import re
import sys
from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import Any, TypeVar

from sqlalchemy import Connection, func, select
from sqlalchemy.sql.elements import ColumnElement

from sync.kinds import Counted
from sync.store_rows import (
    ATTACHMENT,
    COUNTED,
    DRAFT,
    ENTRY,
    EVIDENCE,
    FORM,
    LOG,
    QUARANTINE,
    QUEUE,
    RECORD,
    REVISION,
    SETTING,
)
from sync.store_values import (
    RecordLine,
    RevisionLine,
    StoredDraft,
    StoredEntry,
    StoredForm,
    StoredHead,
    StoredLog,
    StoredQuarantine,
    StoredQueue,
)

_CHUNK = 500
_SETTINGS = "SELECT key, value FROM local_setting WHERE key IN ({marks})"
T = TypeVar("T")
_STORED = "g.log, e.seq, e.hash, e.kind, e.written_at, e.received_at, e.data, e.id"
_REVISIONS_OF = (
    f"SELECT r.record_id, r.parents, {_STORED} FROM derived_revision r "
    "JOIN ground_entry e ON e.id = r.entry_id JOIN ground_log g ON g.id = e.log_id "
    "WHERE r.record_id IN ({marks}) ORDER BY e.id"
)
_REVISIONS_WITH = (
    f"SELECT r.record_id, r.parents, {_STORED} FROM ground_entry e "
    "JOIN derived_revision r ON r.entry_id = e.id JOIN ground_log g ON g.id = e.log_id "
    "WHERE e.hash IN ({marks}) ORDER BY e.id"
)
_REVISIONS_BETWEEN = (
    "SELECT e.hash, r.record_id, r.parents, g.log, e.seq, e.id FROM ground_entry e "
    "JOIN derived_revision r ON r.entry_id = e.id JOIN ground_log g ON g.id = e.log_id "
    "WHERE e.hash BETWEEN ? AND ? ORDER BY e.id"
)
_SETTINGS_BETWEEN = "SELECT key, value FROM local_setting WHERE key BETWEEN ? AND ?"
_RECORDS_AT = (
    "SELECT e.seq, e.hash, r.record_id FROM ground_entry e JOIN ground_log g ON g.id = e.log_id "
    "LEFT JOIN derived_revision r ON r.entry_id = e.id WHERE g.log = ? AND e.seq IN ({marks})"
)
_RECORDS_FROM = (
    "SELECT DISTINCT r.record_id FROM ground_entry e JOIN ground_log g ON g.id = e.log_id "
    "JOIN derived_revision r ON r.entry_id = e.id WHERE g.log = ? AND e.seq >= ?"
)
_REVISIONS = "SELECT entry_id, record_id, parents FROM derived_revision ORDER BY entry_id"
_COUNTED_IN = (
    "SELECT round, at FROM derived_counted WHERE hash = ? AND (log = x'' OR log = ? AND seq = ?) "
    "ORDER BY at, round LIMIT 1"
)
_HELD = (
    "SELECT 1 FROM ground_entry e JOIN ground_log g ON g.id = e.log_id "
    "WHERE e.hash = ? AND (? = x'' OR g.log = ? AND e.seq = ?) LIMIT 1"
)
_LAST_HEAD = (
    "SELECT h.size, h.root, h.note, h.received_at FROM ground_head h "
    "JOIN ground_log g ON g.id = h.log_id WHERE g.log = ? ORDER BY h.size DESC, h.id DESC LIMIT 1"
)
_DATA_OF = (
    "SELECT e.data FROM ground_entry e JOIN ground_log g ON g.id = e.log_id "
    "WHERE g.log = ? AND e.seq >= ? AND e.seq < ? ORDER BY e.seq"
)
_HASHES_OF = (
    "SELECT e.hash FROM ground_entry e JOIN ground_log g ON g.id = e.log_id "
    "WHERE g.log = ? AND e.seq >= ? AND e.seq < ? ORDER BY e.seq"
)
_END = 1 << 62
_HEADS_OF = (
    "SELECT h.size, h.root, h.note, h.received_at FROM ground_head h "
    "JOIN ground_log g ON g.id = h.log_id WHERE g.log = ? ORDER BY h.size, h.id"
)


class StoreQueries(ABC):
    """One method, one answer; inside `together` the answers are those of the transaction."""

    _unsearched: dict[int, str]
    _searched: set[int]
    _empty: set[str]
    _is_writing: bool

    @abstractmethod
    def _reading(self) -> AbstractContextManager[Connection]: ...

    @abstractmethod
    def _make_searchable(self, db: Connection) -> None: ...

    def _holds_nothing(self, table: str) -> bool:
        if table in self._empty:
            return True
        with self._reading() as db:
            nothing = not fetch(db, f"SELECT 1 FROM {table} LIMIT 1", ())
        if nothing and self._is_writing:
            self._empty.add(table)
        return nothing

    # --- reading: ground -----------------------------------------------------------------------

    def logs(self) -> tuple[StoredLog, ...]:
        with self._reading() as db:
            rows = db.execute(select(LOG).order_by(LOG.c.id)).all()
            return tuple(StoredLog(bytes(r.log), r.origin, bytes(r.key)) for r in rows)

    def log_sizes(self) -> Mapping[bytes, int]:
        """How many entries are held of each log."""
        statement = (
            select(LOG.c.log, func.count(ENTRY.c.id))
            .select_from(LOG.outerjoin(ENTRY, ENTRY.c.log_id == LOG.c.id))
            .group_by(LOG.c.id)
        )
        with self._reading() as db:
            return {bytes(log): count for log, count in db.execute(statement)}

    def last_written(self) -> Mapping[bytes, int]:
        """Per log the time (ms) its writer claims for its last entry."""
        statement = (
            select(LOG.c.log, func.max(ENTRY.c.written_at))
            .join(ENTRY, ENTRY.c.log_id == LOG.c.id)
            .group_by(LOG.c.id)
        )
        with self._reading() as db:
            return {bytes(log): last for log, last in db.execute(statement)}

    def log_size(self, log: bytes) -> int:
        statement = (
            select(func.coalesce(func.max(ENTRY.c.seq) + 1, 0))
            .join(LOG, LOG.c.id == ENTRY.c.log_id)
            .where(LOG.c.log == log)
        )
        with self._reading() as db:
            return int(db.execute(statement).scalar_one())

    def entries_of(self, log: bytes, start: int = 0, end: int | None = None) -> tuple[StoredEntry, ...]:
        """The entries of one log in their order."""
        wish = [LOG.c.log == log, ENTRY.c.seq >= start]
        if end is not None:
            wish.append(ENTRY.c.seq < end)
        statement = _entries().where(*wish).order_by(ENTRY.c.seq)
        with self._reading() as db:
            return tuple(_entry(row) for row in db.execute(statement))

    def leaf_hashes(self, log: bytes, start: int = 0, end: int | None = None) -> tuple[bytes, ...]:
        with self._reading() as db:
            return tuple(row[0] for row in fetch(db, _HASHES_OF, (log, start, _END if end is None else end)))

    def data_of(self, log: bytes, start: int, end: int) -> tuple[bytes, ...]:
        """The bytes of entries [start, end) of one log, as far as they are held."""
        with self._reading() as db:
            return tuple(row[0] for row in fetch(db, _DATA_OF, (log, start, end)))

    def entries_of_kind(self, kinds: Sequence[int], *, after: int = 0) -> tuple[StoredEntry, ...]:
        """Entries of some kinds but revisions, in the order in which they came to this workspace."""
        statement = (
            _entries()
            .where(ENTRY.c.kind.in_(kinds), ENTRY.c.kind != 1, ENTRY.c.id > after)
            .order_by(ENTRY.c.id)
        )
        with self._reading() as db:
            return tuple(_entry(row) for row in db.execute(statement))

    def every_entry(self, *, size: int = 5_000) -> Iterator[tuple[StoredEntry, ...]]:
        """All entries in the order they came, in portions; each portion is its own read."""
        last = 0
        while True:
            statement = _entries().where(ENTRY.c.id > last).order_by(ENTRY.c.id).limit(size)
            with self._reading() as db:
                portion = tuple(_entry(row) for row in db.execute(statement))
            if not portion:
                return
            last = portion[-1].number
            yield portion

    def last_number(self) -> int:
        with self._reading() as db:
            return int(db.execute(select(func.coalesce(func.max(ENTRY.c.id), 0))).scalar_one())

    def heads_of(self, log: bytes) -> tuple[StoredHead, ...]:
        with self._reading() as db:
            return tuple(StoredHead(log, *row) for row in fetch(db, _HEADS_OF, (log,)))

    def last_head(self, log: bytes) -> StoredHead | None:
        with self._reading() as db:
            rows = fetch(db, _LAST_HEAD, (log,))
            return StoredHead(log, *rows[0]) if rows else None

    def evidence(self) -> tuple[tuple[str, bytes], ...]:
        with self._reading() as db:
            rows = db.execute(select(EVIDENCE.c.code, EVIDENCE.c.data).order_by(EVIDENCE.c.id))
            return tuple((row.code, bytes(row.data)) for row in rows)

    def attachment(self, sha256: str) -> bytes | None:
        with self._reading() as db:
            data = db.execute(select(ATTACHMENT.c.data).where(ATTACHMENT.c.sha256 == sha256)).scalar()
            return None if data is None else bytes(data)

    def attachment_hashes(self) -> tuple[str, ...]:
        """The hashes under which files are kept, whatever the files are now."""
        with self._reading() as db:
            return tuple(
                row[0] for row in fetch(db, "SELECT sha256 FROM ground_attachment ORDER BY sha256", ())
            )

    def attachment_sizes(self, hashes: Sequence[str]) -> Mapping[str, int]:
        with self._reading() as db:
            rows = db.execute(
                select(ATTACHMENT.c.sha256, ATTACHMENT.c.size).where(ATTACHMENT.c.sha256.in_(hashes))
            )
            return {row.sha256: row.size for row in rows}

    def forms(self) -> tuple[StoredForm, ...]:
        """Every form version, oldest first; file contents left out."""
        columns = [c for c in FORM.c if c.name not in ("xform", "workbook", "attachments")]
        with self._reading() as db:
            rows = db.execute(select(*columns).order_by(FORM.c.id)).mappings()
            return tuple(StoredForm(**{k: v for k, v in row.items() if k != "id"}) for row in rows)

    def form(self, form_id: str, version: str) -> StoredForm | None:
        statement = (
            select(FORM)
            .where(FORM.c.form_id == form_id, FORM.c.version == version)
            .order_by(FORM.c.id.desc())
            .limit(1)
        )
        with self._reading() as db:
            row = db.execute(statement).mappings().first()
            return None if row is None else StoredForm(**{k: v for k, v in row.items() if k != "id"})

    # --- reading: derived ----------------------------------------------------------------------

    def record(self, record_id: str) -> RecordLine | None:
        entries = select(REVISION.c.entry_id).where(REVISION.c.record_id == record_id)
        statement = select(*_line_columns(full=True)).where(RECORD.c.id.in_(entries))
        with self._reading() as db:
            row = db.execute(statement).mappings().first()
            return None if row is None else RecordLine.from_row(row)

    def record_ids_like(self, start: str, limit: int) -> tuple[str, ...]:
        like = REVISION.c.record_id.between(start.lower(), f"{start.lower()}g")  # hexadecimal digits end at f
        entries = select(REVISION.c.entry_id).where(like)
        statement = (
            select(RECORD.c.record_id)
            .where(RECORD.c.id.in_(entries))
            .order_by(RECORD.c.record_id)
            .limit(limit)
        )
        with self._reading() as db:
            return tuple(db.execute(statement).scalars())

    def record_lines(
        self,
        *,
        form_id: str = "",
        organization: str = "",
        consultation: str | None = None,
        conflicts: bool = False,
    ) -> Iterator[RecordLine]:
        """Whole records, for tallies and exports; read in portions."""
        where: list[ColumnElement[bool]] = []
        if form_id:
            where.append(RECORD.c.form_id == form_id)
        if organization:
            where.append(RECORD.c.organization == organization)
        if consultation is not None:
            where.append(RECORD.c.consultation == consultation)
        if conflicts:
            where.append(RECORD.c.conflicts > 0)
        with self._reading() as db:
            numbers = db.execute(select(RECORD.c.id).where(*where)).scalars().all()
        for part in chunks(sorted(numbers)):
            statement = select(*_line_columns(full=True)).where(RECORD.c.id.in_(part)).order_by(RECORD.c.id)
            with self._reading() as db:
                rows = db.execute(statement).mappings().all()
            yield from (RecordLine.from_row(row) for row in rows)

    def revisions_of(
        self, record_ids: Sequence[str]
    ) -> Mapping[str, tuple[tuple[StoredEntry, RevisionLine], ...]]:
        """All entries about these records; the empty record id asks for those that wait for a parent."""
        found: dict[str, list[tuple[StoredEntry, RevisionLine]]] = {}
        with self._reading() as db:
            for part in chunks(record_ids):
                for row in fetch(db, _REVISIONS_OF, part):
                    held = _revision(row)
                    found.setdefault(held[1].record_id, []).append(held)
        return {record: tuple(entries) for record, entries in found.items()}

    def revisions_of_instance(self, instance_id: str) -> tuple[RevisionLine, ...]:
        """The revisions of which this is the instance id: the first half of their hash, as a UUID."""
        digits = instance_id.removeprefix("uuid:").replace("-", "")
        if not re.fullmatch("[0-9a-f]{32}", digits):
            return ()
        start = bytes.fromhex(digits)
        with self._reading() as db:
            rows = fetch(db, _REVISIONS_BETWEEN, (start + bytes(16), start + b"\xff" * 16))
            return tuple(RevisionLine(*row) for row in rows)

    def revisions_with(
        self, hashes: Sequence[bytes]
    ) -> Mapping[bytes, tuple[tuple[StoredEntry, RevisionLine], ...]]:
        """The entries about records that have these hashes, in the order in which they came."""
        found: dict[bytes, tuple[tuple[StoredEntry, RevisionLine], ...]] = {}
        with self._reading() as db:
            for part in chunks(hashes):
                for row in fetch(db, _REVISIONS_WITH, part):
                    held = _revision(row)
                    found[held[0].hash] = (*found.get(held[0].hash, ()), held)
        return found

    def records_at(
        self, places: Mapping[bytes, Sequence[int]]
    ) -> Mapping[tuple[bytes, int], tuple[bytes, str | None]]:
        """The leaf hash and the record id at these positions of these logs; None: not about a record."""
        found: dict[tuple[bytes, int], tuple[bytes, str | None]] = {}
        with self._reading() as db:
            for log, positions in places.items():
                for part in chunks(positions):
                    rows = fetch(db, _RECORDS_AT, part, log)
                    found.update({(log, seq): (leaf, record) for seq, leaf, record in rows})
        return found

    def records_from(self, log: bytes, position: int) -> tuple[str, ...]:
        """The records about which a log says something from this position on."""
        with self._reading() as db:
            return tuple(row[0] for row in fetch(db, _RECORDS_FROM, (log, position)) if row[0])

    def responded(self, form_id: str, consultation: str) -> frozenset[str]:
        """The organizations with a standing record of this form on a consultation."""
        statement = (
            select(RECORD.c.organization)
            .where(RECORD.c.form_id == form_id, RECORD.c.consultation == consultation)
            .where(RECORD.c.withdrawn.is_(False))
            .distinct()
        )
        with self._reading() as db:
            return frozenset(db.execute(statement).scalars())

    def record_count(self) -> int:
        with self._reading() as db:
            return int(db.execute(select(func.count()).select_from(RECORD)).scalar_one())

    def counted_in(self, line: RecordLine) -> tuple[int, int] | None:
        """The round that first counted the entry which is shown of a record, and when it was closed (ms)."""
        with self._reading() as db:
            rows = fetch(db, _COUNTED_IN, (line.head_hashes[0], line.log, line.seq))
            return rows[0] if rows else None

    def holds(self, entry: Counted) -> bool:
        """Whether the entry is here that a round counted."""
        leaf, log, seq = entry
        with self._reading() as db:
            return bool(fetch(db, _HELD, (leaf, log, log, seq)))

    def counts_by_office(self) -> Mapping[str, tuple[int, int]]:
        """Per office: how many records, and when the last one was received (ms)."""
        statement = select(
            RECORD.c.office_id, func.count(), func.max(func.coalesce(RECORD.c.received_at, 0))
        ).group_by(RECORD.c.office_id)
        with self._reading() as db:
            return {office: (count, last) for office, count, last in db.execute(statement)}

    def digest_of_derived(self) -> str:
        """A hash over all that the derived family says, to compare before and after a rebuild."""
        seen = hashlib.sha256()
        columns = [c for c in RECORD.c if c.name != "id"]
        with self._reading() as db:
            for row in db.execute(select(*columns).order_by(RECORD.c.record_id)):
                seen.update(repr(tuple(row)).encode())
            for row in db.execute(select(COUNTED).order_by(*COUNTED.primary_key)):
                seen.update(repr(tuple(row)).encode())
            for revision in fetch(db, _REVISIONS, ()):
                seen.update(repr(revision).encode())
        return seen.hexdigest()

    # --- reading: local ------------------------------------------------------------------------

    def setting(self, key: str) -> bytes | None:
        with self._reading() as db:
            value = db.execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar()
            return None if value is None else bytes(value)

    def settings_of(self, keys: Sequence[str]) -> Mapping[str, bytes]:
        """Those of these settings that are kept."""
        with self._reading() as db:
            return {key: value for part in chunks(keys) for key, value in fetch(db, _SETTINGS, part)}

    def settings_like(self, prefix: str) -> Mapping[str, bytes]:
        """The settings whose key begins so; a range, which the index of keys answers."""
        with self._reading() as db:
            return dict(fetch(db, _SETTINGS_BETWEEN, (prefix, prefix + chr(sys.maxunicode))))

    def drafts(self) -> tuple[StoredDraft, ...]:
        with self._reading() as db:
            rows = db.execute(select(DRAFT).order_by(DRAFT.c.saved_at.desc())).mappings()
            return tuple(StoredDraft(**row) for row in rows)

    def queue_numbers(self) -> tuple[int, ...]:
        """The numbers of the files that wait, in the order in which they came."""
        if self._holds_nothing("local_queue"):
            return ()
        with self._reading() as db:
            return tuple(row[0] for row in fetch(db, "SELECT id FROM local_queue ORDER BY id", ()))

    def queue_size(self) -> tuple[int, int]:
        """How many files wait, and their bytes together."""
        with self._reading() as db:
            count, size = fetch(db, "SELECT count(*), coalesce(sum(length(data)), 0) FROM local_queue", ())[0]
            return int(count), int(size)

    def queued(self, numbers: Sequence[int] | None = None) -> tuple[StoredQueue, ...]:
        """The files that wait, or those of them with these numbers."""
        which = QUEUE.c.id.in_(self.queue_numbers() if numbers is None else numbers)
        with self._reading() as db:
            rows = db.execute(select(QUEUE).where(which).order_by(QUEUE.c.id)).mappings()
            return tuple(StoredQueue(**row) for row in rows)

    def quarantined(self) -> tuple[StoredQuarantine, ...]:
        if self._holds_nothing("local_quarantine"):
            return ()
        with self._reading() as db:
            rows = db.execute(select(QUARANTINE).order_by(QUARANTINE.c.kept_at)).mappings()
            return tuple(StoredQuarantine(**{k: v for k, v in row.items() if k != "id"}) for row in rows)


def _entries(*more: Any) -> Any:
    return select(ENTRY, LOG.c.log, *more).join(LOG, LOG.c.id == ENTRY.c.log_id)


def _entry(row: Any) -> StoredEntry:
    return StoredEntry(
        log=bytes(row.log),
        seq=row.seq,
        hash=bytes(row.hash),
        kind=row.kind,
        written_at=row.written_at,
        received_at=row.received_at,
        data=bytes(row.data),
        number=row.id,
    )


def _revision(row: Any) -> tuple[StoredEntry, RevisionLine]:
    record, parents, *entry = row
    stored = StoredEntry(*entry)
    return stored, RevisionLine(stored.hash, record, parents, stored.log, stored.seq, stored.number)


def fetch(db: Connection, statement: str, values: Sequence[Any], *first: Any) -> list[Any]:
    """A plain statement and its rows, for the hot road; `{marks}` becomes one question mark for each value, after the `first`."""
    if "{marks}" in statement:
        statement = statement.replace("{marks}", ", ".join("?" * len(values)))
    raw: Any = db.connection.driver_connection
    return list(raw.execute(statement, (*first, *values)).fetchall())


def many(db: Connection, statement: str, rows: Sequence[Sequence[Any]]) -> None:
    """A plain statement for each row, likewise."""
    raw: Any = db.connection.driver_connection
    raw.executemany(statement, rows)


def chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def _line_columns(*, full: bool) -> list[Any]:
    return [c for c in RECORD.c if c.name != "id" and (full or c.name != "body")]

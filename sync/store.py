# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Store: the one database file of a workspace, and the only place that knows SQL.

Three families of tables never mix: `ground_` is append-only (triggers refuse UPDATE and DELETE),
`derived_` may be dropped and rebuilt by replay at any time, `local_` is never sent. One method is
one transaction; what is committed is on the disk (WAL, synchronous=FULL). Rows do not leave here.
"""

from __future__ import annotations

import hashlib
import re
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

import sqlcipher3.dbapi2 as cipher
from sqlalchemy import (
    Connection,
    and_,
    create_engine,
    delete,
    event,
    false,
    func,
    insert,
    or_,
    select,
    text,
    true,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool
from sqlalchemy.sql.elements import ColumnElement

from sync.store_problems import (
    PassphraseNeeded,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceNewer,
    problem_of,
)
from sync.store_rows import (
    ATTACHMENT,
    COUNTED,
    DERIVED_INDEXES,
    DERIVED_SEARCH,
    DRAFT,
    ENTRY,
    EVIDENCE,
    FORM,
    GROUND_GUARDS,
    HEAD,
    LOG,
    METADATA,
    QUARANTINE,
    QUEUE,
    RECORD,
    SETTING,
)
from sync.store_values import (
    ENTRY_COLUMNS,
    RECORD_COLUMNS,
    REVISION_COLUMNS,
    Batch,
    RecordLine,
    RecordWish,
    RevisionLine,
    Span,
    StoredDraft,
    StoredEntry,
    StoredForm,
    StoredHead,
    StoredLog,
    StoredQuarantine,
    StoredQueue,
)

FORMAT_VERSION = 1
"""of the ground and local families; the derived family has `DERIVED_VERSION` and is simply rebuilt"""
DERIVED_VERSION = 1
APPLICATION_ID = 0x4153_4E54  # "ASNT"
JOURNAL = "journal_mode = WAL"
DURABLE = ("synchronous = FULL", "mmap_size = 0", "foreign_keys = ON", "cache_size = -32000")
"""with these a commit that returned survives a power cut; tests/sync/test_store_power_loss.py holds us to it"""
_CHUNK = 500
T = TypeVar("T")
_STORED = "g.log, e.seq, e.hash, e.kind, e.written_at, e.received_at, e.data, e.id"
_REVISIONS_OF = (
    f"SELECT r.record_id, r.parents, {_STORED} FROM derived_revision r "
    "JOIN ground_entry e ON e.id = r.entry_id JOIN ground_log g ON g.id = e.log_id "
    "WHERE r.record_id IN ({marks}) ORDER BY e.id"
)
_REVISION_LINES = (
    "SELECT e.hash, r.record_id, r.parents FROM ground_entry e "
    "JOIN derived_revision r ON r.entry_id = e.id WHERE e.hash IN ({marks})"
)
_REVISION_BETWEEN = (
    "SELECT e.hash, r.record_id, r.parents FROM ground_entry e "
    "JOIN derived_revision r ON r.entry_id = e.id WHERE e.hash BETWEEN ? AND ? ORDER BY e.id LIMIT 1"
)
_HASHES_AT = (
    "SELECT e.seq, e.hash FROM ground_entry e JOIN ground_log g ON g.id = e.log_id "
    "WHERE g.log = x'{log}' AND e.seq IN ({marks})"
)
_RECORD_IDS = "SELECT record_id, id FROM derived_record WHERE record_id IN ({marks})"
_ENTRY_IDS = "SELECT hash, id FROM ground_entry WHERE hash IN ({marks})"


class Store:
    """Invariant: outside a method no transaction is open, and every method is all or nothing."""

    def __init__(self, path: Path, key: str | None, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._key = key
        self._lock = threading.RLock()
        self._is_writing = False
        engine = create_engine("sqlite+pysqlite://", module=cipher, creator=self._connect, poolclass=NullPool)
        event.listen(engine, "begin", self._begin)
        self._engine = engine
        self._connection: Connection | None = None

    @classmethod
    def create(cls, path: Path, key: str | None) -> Store:
        store = cls(path, key, read_only=False)
        with store._writing() as db:
            METADATA.create_all(db)
            for statement in (*GROUND_GUARDS, *DERIVED_INDEXES, DERIVED_SEARCH):
                db.exec_driver_sql(statement)
            db.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            db.exec_driver_sql(f"PRAGMA user_version = {FORMAT_VERSION}")
        store.save_settings({"derived-version": str(DERIVED_VERSION).encode()})
        return store

    @classmethod
    def open(cls, path: Path, key: str | None, *, read_only: bool = False) -> Store:
        if not path.is_file():
            raise WorkspaceMissing(folder=str(path.parent))
        if key is None and is_encrypted(path):
            raise PassphraseNeeded(folder=str(path.parent))
        store = cls(path, key, read_only=read_only)
        try:
            store._check()
        except BaseException:
            store.close()
            raise
        return store

    def close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
            self._engine.dispose()

    # --- writing -------------------------------------------------------------------------------

    def commit(self, batch: Batch) -> None:
        """Writes everything of the batch, or nothing."""
        with self._writing() as db:
            self._apply(db, batch)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Several commits as one transaction: all of them are on the disk when this ends, or none is."""
        with self._writing():
            yield

    def replay(self, batches: Iterable[Batch]) -> None:
        """Drops the derived family and fills it from these batches, in one transaction."""
        with self._writing() as db:
            self._empty_derived(db)
            for batch in batches:
                self._apply(db, batch)
            self._set(db, {"derived-version": str(DERIVED_VERSION).encode()})

    def save_settings(self, values: Mapping[str, bytes | None]) -> None:
        with self._writing() as db:
            self._set(db, values)

    def rename_offices(self, names: Mapping[str, tuple[str, str]]) -> None:
        """Writes the roster's present office and organization names into the lines of records."""
        with self._writing() as db:
            for office_id, (office, organization) in names.items():
                db.execute(
                    update(RECORD)
                    .where(RECORD.c.office_id == office_id)
                    .where(or_(RECORD.c.office != office, RECORD.c.organization != organization))
                    .values(office=office, organization=organization)
                )

    def save_draft(self, draft: StoredDraft) -> None:
        row = {**draft.as_row()}
        with self._writing() as db:
            db.execute(upsert(DRAFT).values(row).on_conflict_do_update(index_elements=["draft_id"], set_=row))

    def drop_draft(self, draft_id: str) -> bool:
        with self._writing() as db:
            return db.execute(delete(DRAFT).where(DRAFT.c.draft_id == draft_id)).rowcount > 0

    def drop_queued(self, ids: Sequence[int]) -> None:
        with self._writing() as db:
            db.execute(delete(QUEUE).where(QUEUE.c.id.in_(ids)))

    def drop_quarantined(self, name: str) -> None:
        with self._writing() as db:
            db.execute(delete(QUARANTINE).where(QUARANTINE.c.stored == name))

    def _apply(self, db: Connection, batch: Batch) -> None:
        logs = self._log_ids(db, batch.logs, [e.log for e in batch.entries] + [h.log for h in batch.heads])
        ids: dict[bytes, int] = {}
        if batch.entries:
            last = db.exec_driver_sql("SELECT coalesce(max(id), 0) FROM ground_entry").scalar_one()
            rows = []
            for number, entry in enumerate(batch.entries, last + 1):
                ids[entry.hash] = number
                rows.append(entry.as_values(number, logs[entry.log]))
            _insert(db, "INSERT INTO ground_entry", ENTRY_COLUMNS, rows)
        if batch.heads:
            heads = [head.as_row(logs[head.log]) for head in batch.heads]
            db.execute(upsert(HEAD).on_conflict_do_nothing(), heads)
        self._apply_files(db, batch)
        self._apply_derived(db, batch, ids)
        self._apply_local(db, batch)

    def _apply_files(self, db: Connection, batch: Batch) -> None:
        if batch.attachments:
            db.execute(upsert(ATTACHMENT).on_conflict_do_nothing(), [a.as_row() for a in batch.attachments])
        if batch.forms:
            db.execute(upsert(FORM).on_conflict_do_nothing(), [form.as_row() for form in batch.forms])
        if batch.evidence:
            db.execute(insert(EVIDENCE), [each.as_row() for each in batch.evidence])

    def _apply_derived(self, db: Connection, batch: Batch, ids: Mapping[bytes, int]) -> None:
        if batch.revisions:
            missing = [each.entry for each in batch.revisions if each.entry not in ids]
            known = {**ids, **self._entry_ids(db, missing)}
            rows = [(known[each.entry], *each[1:]) for each in batch.revisions]
            _insert(db, "INSERT OR REPLACE INTO derived_revision", REVISION_COLUMNS, rows)
        if batch.records:
            self._put_records(db, batch.records)
        if batch.counted:
            db.execute(upsert(COUNTED).on_conflict_do_nothing(), [each.as_row() for each in batch.counted])

    def _apply_local(self, db: Connection, batch: Batch) -> None:
        self._set(db, batch.settings)
        if batch.dropped_drafts:
            db.execute(delete(DRAFT).where(DRAFT.c.draft_id.in_(batch.dropped_drafts)))
        if batch.queued:
            db.execute(upsert(QUEUE).on_conflict_do_nothing(), [each.as_row() for each in batch.queued])
        if batch.quarantined:
            rows = [each.as_row() for each in batch.quarantined]
            db.execute(upsert(QUARANTINE).on_conflict_do_nothing(), rows)

    def _put_records(self, db: Connection, lines: Sequence[RecordLine]) -> None:
        known = self._record_ids(db, [line.record_id for line in lines])
        numbers = iter(range(self._last_record(db) + 1, 1 << 62))
        rows = [(known.get(line.record_id) or next(numbers), line) for line in lines]
        changed = [(number,) for number, line in rows if line.record_id in known]
        if changed:
            db.exec_driver_sql("DELETE FROM derived_search WHERE rowid = ?", changed)
        values = [(number, *line[:-1]) for number, line in rows]
        _insert(db, "INSERT OR REPLACE INTO derived_record", ("id", *RECORD_COLUMNS), values)
        _index(db, [(n, line.search) for n, line in rows])

    def _last_record(self, db: Connection) -> int:
        return int(db.exec_driver_sql("SELECT coalesce(max(id), 0) FROM derived_record").scalar_one())

    def _empty_derived(self, db: Connection) -> None:
        for table in METADATA.sorted_tables:
            if table.name.startswith("derived_"):
                table.drop(db)
        db.exec_driver_sql("DROP TABLE IF EXISTS derived_search")
        METADATA.create_all(db)
        for statement in (*DERIVED_INDEXES, DERIVED_SEARCH):
            db.exec_driver_sql(statement)

    def _set(self, db: Connection, values: Mapping[str, bytes | None]) -> None:
        for key, value in values.items():
            db.execute(delete(SETTING).where(SETTING.c.key == key))
            if value is not None:
                db.execute(insert(SETTING).values(key=key, value=value))

    def _log_ids(
        self, db: Connection, new: Sequence[StoredLog], needed: Sequence[bytes]
    ) -> Mapping[bytes, int]:
        if new:
            db.execute(upsert(LOG).on_conflict_do_nothing(), [each.as_row() for each in new])
        wanted = set(needed)
        if not wanted:
            return {}
        return dict(_fetch(db, "SELECT log, id FROM ground_log WHERE log IN ({marks})", list(wanted)))

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
        statement = (
            select(ENTRY.c.hash)
            .join(LOG, LOG.c.id == ENTRY.c.log_id)
            .where(LOG.c.log == log, ENTRY.c.seq >= start, true() if end is None else ENTRY.c.seq < end)
            .order_by(ENTRY.c.seq)
        )
        with self._reading() as db:
            return tuple(bytes(value) for value in db.execute(statement).scalars())

    def entries_by_hash(self, hashes: Sequence[bytes]) -> Mapping[bytes, StoredEntry]:
        found: dict[bytes, StoredEntry] = {}
        with self._reading() as db:
            for part in _chunks(hashes):
                for row in db.execute(_entries().where(ENTRY.c.hash.in_(part))):
                    entry = _entry(row)
                    found[entry.hash] = entry
        return found

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
        statement = (
            select(HEAD, LOG.c.log)
            .join(LOG, LOG.c.id == HEAD.c.log_id)
            .where(LOG.c.log == log)
            .order_by(HEAD.c.size, HEAD.c.id)
        )
        with self._reading() as db:
            return tuple(
                StoredHead(bytes(r.log), r.size, bytes(r.root), bytes(r.note), r.received_at)
                for r in db.execute(statement)
            )

    def evidence(self) -> tuple[tuple[str, bytes], ...]:
        with self._reading() as db:
            rows = db.execute(select(EVIDENCE.c.code, EVIDENCE.c.data).order_by(EVIDENCE.c.id))
            return tuple((row.code, bytes(row.data)) for row in rows)

    def attachment(self, sha256: str) -> bytes | None:
        with self._reading() as db:
            data = db.execute(select(ATTACHMENT.c.data).where(ATTACHMENT.c.sha256 == sha256)).scalar()
            return None if data is None else bytes(data)

    def attachment_names(self) -> Mapping[str, str]:
        """The hash of the file last kept under each name."""
        with self._reading() as db:
            rows = db.execute(select(ATTACHMENT.c.name, ATTACHMENT.c.sha256))
            return {row.name: row.sha256 for row in rows}

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

    def search(self, wish: RecordWish) -> tuple[tuple[RecordLine, ...], int]:
        """One page of records and how many there are in all."""
        where = _where(wish)
        with self._reading() as db:
            total = self._count(db, wish, where)
            page = (
                select(*_line_columns(full=False))
                .where(*where)
                .order_by(*_order(wish.order))
                .limit(wish.limit)
                .offset(wish.offset)
            )
            rows = db.execute(page, {"words": wish.words}).mappings()
            return tuple(RecordLine.from_row(row) for row in rows), total

    def record(self, record_id: str) -> RecordLine | None:
        statement = select(*_line_columns(full=True)).where(RECORD.c.record_id == record_id)
        with self._reading() as db:
            row = db.execute(statement).mappings().first()
            return None if row is None else RecordLine.from_row(row)

    def record_ids_like(self, start: str, limit: int) -> tuple[str, ...]:
        where = RECORD.c.record_id.startswith(start, autoescape=True)
        statement = select(RECORD.c.record_id).where(where).order_by(RECORD.c.record_id).limit(limit)
        with self._reading() as db:
            return tuple(db.execute(statement).scalars())

    def record_lines(
        self, *, form_id: str = "", consultation: str | None = None, conflicts: bool = False
    ) -> Iterator[RecordLine]:
        """Whole records, for tallies and exports; read in portions."""
        where: list[ColumnElement[bool]] = []
        if form_id:
            where.append(RECORD.c.form_id == form_id)
        if consultation is not None:
            where.append(RECORD.c.consultation == consultation)
        if conflicts:
            where.append(RECORD.c.conflicts > 0)
        last = 0
        while True:
            statement = (
                select(RECORD.c.id, *_line_columns(full=True))
                .where(RECORD.c.id > last, *where)
                .order_by(RECORD.c.id)
                .limit(2_000)
            )
            with self._reading() as db:
                rows = db.execute(statement).mappings().all()
            if not rows:
                return
            last = rows[-1]["id"]
            yield from (RecordLine.from_row(row) for row in rows)

    def revisions_of(
        self, record_ids: Sequence[str]
    ) -> Mapping[str, tuple[tuple[StoredEntry, RevisionLine], ...]]:
        """All entries about these records; the empty record id asks for those that wait for a parent."""
        found: dict[str, list[tuple[StoredEntry, RevisionLine]]] = {}
        with self._reading() as db:
            for part in _chunks(record_ids):
                for row in _fetch(db, _REVISIONS_OF, part):
                    record, parents, *entry = row
                    stored = StoredEntry(*entry)
                    line = RevisionLine(stored.hash, record, parents)
                    found.setdefault(record, []).append((stored, line))
        return {record: tuple(entries) for record, entries in found.items()}

    def revision_of_instance(self, instance_id: str) -> RevisionLine | None:
        """The revision of which this is the instance id: the first half of its hash, as a UUID."""
        digits = instance_id.removeprefix("uuid:").replace("-", "")
        if not re.fullmatch("[0-9a-f]{32}", digits):
            return None
        start = bytes.fromhex(digits)
        with self._reading() as db:
            rows = _fetch(db, _REVISION_BETWEEN, (start + bytes(16), start + b"\xff" * 16))
            return RevisionLine(*rows[0]) if rows else None

    def revision_lines(self, hashes: Sequence[bytes]) -> Mapping[bytes, RevisionLine]:
        """What is known about the records of these entries."""
        found: dict[bytes, RevisionLine] = {}
        with self._reading() as db:
            for part in _chunks(hashes):
                found.update({row[0]: RevisionLine(*row) for row in _fetch(db, _REVISION_LINES, part)})
        return found

    def hashes_at(self, places: Mapping[bytes, Sequence[int]]) -> Mapping[tuple[bytes, int], bytes]:
        """The leaf hashes at these positions of these logs."""
        found: dict[tuple[bytes, int], bytes] = {}
        with self._reading() as db:
            for log, positions in places.items():
                for part in _chunks(positions):
                    rows = _fetch(db, _HASHES_AT.format(log=log.hex(), marks="{marks}"), part)
                    found.update({(log, seq): leaf for seq, leaf in rows})
        return found

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

    def is_counted(self, entry: bytes) -> bool:
        with self._reading() as db:
            return (
                db.execute(select(COUNTED.c.hash).where(COUNTED.c.hash == entry).limit(1)).first() is not None
            )

    def known_records(self, record_ids: Sequence[str]) -> frozenset[str]:
        with self._reading() as db:
            return frozenset(self._record_ids(db, record_ids))

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
            for row in db.execute(select(COUNTED).order_by(COUNTED.c.hash)):
                seen.update(repr(tuple(row)).encode())
        return seen.hexdigest()

    # --- reading: local ------------------------------------------------------------------------

    def setting(self, key: str) -> bytes | None:
        with self._reading() as db:
            value = db.execute(select(SETTING.c.value).where(SETTING.c.key == key)).scalar()
            return None if value is None else bytes(value)

    def settings_like(self, prefix: str) -> Mapping[str, bytes]:
        with self._reading() as db:
            rows = db.execute(select(SETTING).where(SETTING.c.key.startswith(prefix, autoescape=True)))
            return {row.key: bytes(row.value) for row in rows}

    def drafts(self) -> tuple[StoredDraft, ...]:
        with self._reading() as db:
            rows = db.execute(select(DRAFT).order_by(DRAFT.c.saved_at.desc())).mappings()
            return tuple(StoredDraft(**row) for row in rows)

    def queued(self) -> tuple[StoredQueue, ...]:
        with self._reading() as db:
            rows = db.execute(select(QUEUE).order_by(QUEUE.c.id)).mappings()
            return tuple(StoredQueue(**row) for row in rows)

    def quarantined(self) -> tuple[StoredQuarantine, ...]:
        with self._reading() as db:
            rows = db.execute(select(QUARANTINE).order_by(QUARANTINE.c.kept_at)).mappings()
            return tuple(StoredQuarantine(**{k: v for k, v in row.items() if k != "id"}) for row in rows)

    # --- care ----------------------------------------------------------------------------------

    def needs_rebuild(self) -> bool:
        return self.setting("derived-version") != str(DERIVED_VERSION).encode()

    def full_check(self) -> tuple[str, ...]:
        """Every complaint of SQLite's own integrity check (and of SQLCipher's page seals)."""
        with self._lock:
            db = self._db()
            found = [str(row[0]) for row in db.exec_driver_sql("PRAGMA integrity_check")]
            if self._key is not None:
                found += [str(row[0]) for row in db.exec_driver_sql("PRAGMA cipher_integrity_check")]
            db.rollback()
        return tuple(line for line in found if line != "ok")

    @property
    def key(self) -> str | None:
        return self._key

    def copy_to(self, target: Path, *, locked: bool = True) -> None:
        """An online backup: a consistent copy while the workspace is in use, under the same key or none."""
        with self._lock, _as_problem(target):
            if self._key is not None and not locked:
                self._export(target, "")
                return
            source = self._db().connection.driver_connection
            copy = cipher.connect(str(target))
            try:
                if self._key is not None:
                    _unlock(copy, self._key)
                source.backup(copy)  # type: ignore[union-attr]
                copy.execute("PRAGMA journal_mode = DELETE")
            finally:
                copy.close()
                self._db().rollback()

    def lock_with(self, target: Path, key: str) -> None:
        """A copy of this database under a key."""
        with self._lock, _as_problem(target):
            self._export(target, key)

    def _export(self, target: Path, key: str) -> None:
        raw: Any = self._db().connection.driver_connection
        raw.execute("ATTACH DATABASE ? AS copy KEY ?", (str(target), key))
        try:
            raw.execute("SELECT sqlcipher_export('copy')")
            raw.execute(f"PRAGMA copy.application_id = {APPLICATION_ID}")
            raw.execute(f"PRAGMA copy.user_version = {FORMAT_VERSION}")
        finally:
            raw.execute("DETACH DATABASE copy")
            self._db().rollback()

    def limit_pages(self, pages: int) -> None:
        """Caps the file, as a full disk would; for the tests of what happens then."""
        with self._lock:
            self._db().exec_driver_sql(f"PRAGMA max_page_count = {pages}")
            self._db().rollback()

    def page_count(self) -> int:
        with self._lock:
            count = self._db().exec_driver_sql("PRAGMA page_count").scalar_one()
            self._db().rollback()
            return int(count)

    # --- inner ---------------------------------------------------------------------------------

    def _connect(self) -> Any:
        mode = "ro" if self.read_only else "rwc"
        database = cipher.connect(
            f"{self.path.resolve().as_uri()}?mode={mode}",
            uri=True,
            check_same_thread=False,
            isolation_level=None,
            timeout=10,
        )
        try:
            if self._key is not None:
                _unlock(database, self._key)
            if not self.read_only:
                database.execute(f"PRAGMA {JOURNAL}")
            for pragma in DURABLE:
                database.execute(f"PRAGMA {pragma}")
        except BaseException:
            database.close()
            raise
        return database

    def _db(self) -> Connection:
        if self._connection is None:
            self._connection = self._engine.connect()
        return self._connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        """A transaction; inside another one of the same thread (a replay that reads) a part of it."""
        with self._lock, _as_problem(self.path):
            db = self._db()
            if db.in_transaction():
                yield db
                return
            self._is_writing = True
            try:
                with db.begin():
                    yield db
            finally:
                self._is_writing = False

    def _begin(self, db: Connection) -> None:
        if self._is_writing:
            db.exec_driver_sql("BEGIN IMMEDIATE")

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        """One SELECT sees one state of the file by itself; inside a transaction, that of the transaction."""
        with self._lock, _as_problem(self.path):
            db = self._db()
            outside = not db.in_transaction()
            try:
                yield db
            finally:
                if outside:
                    db.rollback()

    def _check(self) -> None:
        with self._lock, _as_problem(self.path):
            db = self._db()
            identity = db.exec_driver_sql("PRAGMA application_id").scalar_one()
            version = db.exec_driver_sql("PRAGMA user_version").scalar_one()
            complaint = db.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
            db.rollback()
        if identity != APPLICATION_ID:
            raise WorkspaceMissing(folder=str(self.path.parent))
        if version > FORMAT_VERSION:
            raise WorkspaceNewer(folder=str(self.path.parent), found=version, known=FORMAT_VERSION)
        if complaint != "ok":
            raise WorkspaceDamaged(folder=str(self.path.parent), detail=str(complaint)[:200])

    def _record_ids(self, db: Connection, record_ids: Sequence[str]) -> dict[str, int]:
        found: dict[str, int] = {}
        for part in _chunks(record_ids):
            found.update(_fetch(db, _RECORD_IDS, part))
        return found

    def _entry_ids(self, db: Connection, hashes: Sequence[bytes]) -> dict[bytes, int]:
        found: dict[bytes, int] = {}
        for part in _chunks(hashes):
            found.update(_fetch(db, _ENTRY_IDS, part))
        return found

    def _count(self, db: Connection, wish: RecordWish, where: Sequence[ColumnElement[bool]]) -> int:
        statement = select(func.count()).select_from(RECORD).where(*where)
        return int(db.execute(statement, {"words": wish.words}).scalar_one())


def is_encrypted(path: Path) -> bool:
    """Whether the file is a database under a key: SQLCipher leaves no readable header."""
    with path.open("rb") as file:
        start = file.read(16)
    return len(start) == 16 and start != b"SQLite format 3\0"


def _unlock(database: Any, key: str) -> None:
    database.execute("PRAGMA cipher_log_level = NONE")
    escaped = key.replace("'", "''")
    database.execute(f"PRAGMA key = '{escaped}'")


@contextmanager
def _as_problem(path: Path) -> Iterator[None]:
    """Turns what the disk or the file did into the Problem a person can act on."""
    try:
        yield
    except DBAPIError as err:
        raise problem_of(err.orig or err, path) from err
    except (cipher.Error, sqlite3.Error) as err:
        raise problem_of(err, path) from err


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


def _insert(db: Connection, verb: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
    """Core's own insert spends more time on each row than SQLite does."""
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    db.exec_driver_sql(f"{verb} ({names}) VALUES ({marks})", rows)


def _fetch(db: Connection, statement: str, values: Sequence[Any]) -> list[Any]:
    """A plain SELECT for the hot road; `{marks}` becomes one question mark for each value."""
    cursor = db.connection.cursor()
    try:
        cursor.execute(statement.replace("{marks}", ", ".join("?" * len(values))), values)
        return list(cursor.fetchall())
    finally:
        cursor.close()


def _index(db: Connection, rows: Sequence[tuple[int, str]]) -> None:
    if rows:
        db.exec_driver_sql("INSERT INTO derived_search (rowid, words) VALUES (?, ?)", list(rows))


def _chunks(values: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(values), _CHUNK):
        yield values[start : start + _CHUNK]


def _line_columns(*, full: bool) -> list[Any]:
    return [c for c in RECORD.c if c.name != "id" and (full or c.name != "body")]


def _order(order: str) -> tuple[Any, ...]:
    last = RECORD.c.id.desc()
    match order:
        case "oldest":
            return (RECORD.c.written_at, RECORD.c.id)
        case "title":
            return (RECORD.c.title, last)
        case "organization":
            return (RECORD.c.organization, RECORD.c.written_at.desc(), last)
        case "form":
            return (RECORD.c.form_id, RECORD.c.written_at.desc(), last)
        case _:
            return (RECORD.c.written_at.desc(), last)


def _where(wish: RecordWish) -> list[ColumnElement[bool]]:
    column = RECORD.c
    found: list[ColumnElement[bool]] = []
    if wish.words:
        found.append(
            column.id.in_(text("SELECT rowid FROM derived_search WHERE derived_search MATCH :words"))
        )
    for name, values in (
        ("form_id", wish.forms),
        ("organization", wish.organizations),
        ("office_id", wish.offices),
    ):
        if values:
            found.append(column[name].in_(values))
    if wish.consultation:
        found.append(column.consultation == wish.consultation)
    if wish.item:
        found.append(column.item == wish.item)
    if wish.only_own:
        found.append(column.own.is_(True))
    if wish.only_conflicts:
        found.append(column.conflicts > 0)
    if wish.withdrawn is not None:
        found.append(column.withdrawn.is_(wish.withdrawn))
    if wish.since is not None:
        found.append(column.written_at >= wish.since)
    if wish.until is not None:
        found.append(column.written_at < wish.until)
    if wish.spans is not None:
        found.append(or_(false(), *(_span(span) for span in wish.spans)))
    return found


def _span(span: Span) -> ColumnElement[bool]:
    """One of the ranges of journal positions that make up a status."""
    here: list[ColumnElement[bool]] = []
    if span.log is not None:
        here += [RECORD.c.log == span.log, RECORD.c.seq >= span.start, RECORD.c.seq < span.end]
    if span.other_than:
        here.append(RECORD.c.log.not_in(span.other_than))
    counted = select(COUNTED.c.hash).where(COUNTED.c.hash == func.substr(RECORD.c.heads, 1, 32)).exists()
    if span.counted is not None:
        here.append(counted if span.counted else ~counted)
    return and_(true(), *here)

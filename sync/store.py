# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Store: the one database file of a workspace, and the only place that knows SQL.

Three families of tables never mix: `ground_` is append-only (triggers refuse UPDATE and DELETE),
`derived_` may be dropped and rebuilt by replay at any time, `local_` is never sent. One method is
one transaction; what is committed is on the disk (WAL, synchronous=FULL). Rows do not leave here.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as cipher
from sqlalchemy import (
    Connection,
    create_engine,
    delete,
    event,
    insert,
    or_,
    update,
)
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from sync._files import remove_database, take_place
from sync.store_problems import (
    CannotBeReadThere,
    FolderProblem,
    PassphraseNeeded,
    WorkspaceBusy,
    WorkspaceDamaged,
    WorkspaceMissing,
    WorkspaceNewer,
    is_read_only_medium,
    problem_of,
    problem_of_os,
)
from sync.store_queries import chunks, fetch, many
from sync.store_rows import (
    ATTACHMENT,
    COUNTED,
    DERIVED_INDEXES,
    DERIVED_SEARCH,
    DRAFT,
    EVIDENCE,
    FORM,
    GROUND_GUARDS,
    METADATA,
    QUARANTINE,
    QUEUE,
    RECORD,
    WAITING,
)
from sync.store_values import (
    ENTRY_COLUMNS,
    HEAD_COLUMNS,
    LOG_COLUMNS,
    RECORD_COLUMNS,
    REVISION_COLUMNS,
    Batch,
    RecordLine,
    StoredDraft,
    StoredLog,
)
from sync.store_waiting import StoreWaiting

FORMAT_VERSION = 1
"""of the ground and local families; the derived family has `DERIVED_VERSION` and is simply rebuilt"""
DERIVED_VERSION = 3
REWRITING = ".rewriting"
"""ends the name of a file that is being written under another key"""
APPLICATION_ID = 0x4153_4E54  # "ASNT"
JOURNAL = "journal_mode = WAL"
DURABLE = (
    "synchronous = FULL",
    "mmap_size = 0",
    "foreign_keys = ON",
    "cache_size = -32000",
    "wal_autocheckpoint = 8000",
)
"""with these a commit that returned survives a power cut; tests/sync/test_store_power_loss.py holds us to it"""
_RECORDS_HELD = "SELECT id FROM derived_record WHERE id IN ({marks})"
_RECORDS_NAMED = (
    "SELECT id FROM derived_record WHERE id IN "
    "(SELECT entry_id FROM derived_revision WHERE record_id IN ({marks}))"
)
_UPDATE_RECORD = f"UPDATE derived_record SET {' = ?, '.join(RECORD_COLUMNS)} = ? WHERE id = ?"
_IN_ROW = len(RECORD_COLUMNS)
# What the driver asks of each of these values otherwise (has it a `__conform__`?) takes longer than the rest of a row.
for _plain, _as_is in ((bytes, bytes), (bool, int), (type(None), {None: None}.get)):
    cipher.register_adapter(_plain, _as_is)
_MOST_UNSEARCHED = 4_000
"""records whose words wait for the end of a transaction"""


class Store(StoreWaiting):
    """Invariant: outside a method no transaction is open, and every method is all or nothing."""

    def __init__(self, path: Path, key: str | None, *, read_only: bool) -> None:
        self.path = path
        self.read_only = read_only
        self._key = key
        self._lock = threading.RLock()
        self._is_writing = False
        self._generation = 0
        """grows with each transaction, so that what was found out about lists is known to be of an older state"""
        self._numbers: dict[bytes, int] = {}
        """of the logs, which never change; forgotten with a transaction that fails"""
        self._last = 0
        """number of the last entry, as far as it is known in this transaction"""
        self._empty: set[str] = set()
        """tables known to be empty in this transaction; asked after every file of an intake"""
        self._unsearched: dict[int, str] = {}
        """words by record, on their way into the index"""
        self._searched: set[int] = set()
        """those of them of which the index holds older words"""
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
        except BaseException as err:
            store.close()
            if read_only and isinstance(err, FolderProblem):
                raise CannotBeReadThere(folder=str(path.parent)) from err
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

    def move_records(self, old: str, new: str) -> None:
        """Gives the lines of one office to another: a device that recorded before it was admitted into an office."""
        with self._writing() as db:
            db.execute(update(RECORD).where(RECORD.c.office_id == old).values(office_id=new))

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
        ids: dict[tuple[bytes, int], int] = {}
        if batch.entries:
            if not self._last:
                self._last = fetch(db, "SELECT coalesce(max(id), 0) FROM ground_entry", ())[0][0]
            rows = []
            for number, entry in enumerate(batch.entries, self._last + 1):
                ids[entry.log, entry.seq] = number
                rows.append(entry.as_values(number, logs[entry.log]))
            self._last += len(rows)
            _insert(db, "INSERT INTO ground_entry", ENTRY_COLUMNS, rows)
        if batch.heads:
            heads = [head.as_values(logs[head.log]) for head in batch.heads]
            _insert(db, "INSERT INTO ground_head", HEAD_COLUMNS, heads, " ON CONFLICT DO NOTHING")
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

    def _apply_derived(self, db: Connection, batch: Batch, ids: Mapping[tuple[bytes, int], int]) -> None:
        if batch.revisions:
            new = [(ids[e.log, e.seq], e.record_id, e.parents) for e in batch.revisions if not e.number]
            old = [(e.number, e.record_id, e.parents) for e in batch.revisions if e.number]
            _insert(db, "INSERT INTO derived_revision", REVISION_COLUMNS, new)
            _insert(db, "INSERT OR REPLACE INTO derived_revision", REVISION_COLUMNS, old)
        if batch.records:
            self._put_records(db, batch.records, ids)
        if batch.gone:
            self._drop_records(db, batch.gone)
        if batch.uncounted:
            places = {(each.consultation, each.round, each.at) for each in batch.uncounted}
            many(db, "DELETE FROM derived_counted WHERE (consultation, round, at) = (?, ?, ?)", list(places))
        if batch.counted:
            db.execute(upsert(COUNTED).on_conflict_do_nothing(), [each.as_row() for each in batch.counted])

    def _apply_local(self, db: Connection, batch: Batch) -> None:
        if batch.queued or batch.quarantined:
            self._empty.clear()
        self._set(db, batch.settings)
        if batch.dropped_drafts:
            db.execute(delete(DRAFT).where(DRAFT.c.draft_id.in_(batch.dropped_drafts)))
        if batch.queued:
            db.execute(upsert(QUEUE).on_conflict_do_nothing(), [each.as_row() for each in batch.queued])
        if batch.quarantined:
            rows = [each.as_row() for each in batch.quarantined]
            db.execute(upsert(QUARANTINE).on_conflict_do_nothing(), rows)
        if batch.dropped_waiting:
            db.execute(delete(WAITING).where(WAITING.c.sha256.in_(batch.dropped_waiting)))
        for each in batch.waiting:
            row = each.as_row()
            db.execute(upsert(WAITING).values(row).on_conflict_do_update(index_elements=["sha256"], set_=row))

    def _put_records(
        self, db: Connection, lines: Sequence[RecordLine], ids: Mapping[tuple[bytes, int], int]
    ) -> None:
        rows = [(line.number or ids[line.root], line) for line in lines]
        held = self._records_held(db, [line.number for line in lines if line.number])
        new = [(number, *line[:_IN_ROW]) for number, line in rows if number not in held]
        old = [(*line[:_IN_ROW], number) for number, line in rows if number in held]
        _insert(db, "INSERT INTO derived_record", ("id", *RECORD_COLUMNS), new)
        if old:
            many(db, _UPDATE_RECORD, old)
        self._searched |= held.difference(self._unsearched)
        self._unsearched.update((number, line.search) for number, line in rows)
        if len(self._unsearched) > _MOST_UNSEARCHED:
            self._make_searchable(db)

    def _drop_records(self, db: Connection, record_ids: Sequence[str]) -> None:
        for part in chunks(record_ids):
            rows = fetch(db, _RECORDS_NAMED, part)
            many(db, "DELETE FROM derived_record WHERE id = ?", rows)
            for (number,) in rows:
                is_new = self._unsearched.pop(number, None) is not None and number not in self._searched
                if not is_new:
                    self._searched.add(number)

    def _make_searchable(self, db: Connection) -> None:
        """Writes the words of changed records into the index, in the order of their numbers.

        The index writes a piece of itself whenever a number comes that is not above the last one."""
        many(db, "DELETE FROM derived_search WHERE rowid = ?", [(each,) for each in sorted(self._searched)])
        many(db, "INSERT INTO derived_search (rowid, words) VALUES (?, ?)", sorted(self._unsearched.items()))
        self._unsearched, self._searched = {}, set()

    def _empty_derived(self, db: Connection) -> None:
        for table in METADATA.sorted_tables:
            if table.name.startswith("derived_"):
                table.drop(db)
        db.exec_driver_sql("DROP TABLE IF EXISTS derived_search")
        METADATA.create_all(db)
        for statement in (*DERIVED_INDEXES, DERIVED_SEARCH):
            db.exec_driver_sql(statement)

    def _set(self, db: Connection, values: Mapping[str, bytes | None]) -> None:
        gone = [(key,) for key, value in values.items() if value is None]
        if gone:
            many(db, "DELETE FROM local_setting WHERE key = ?", gone)
        kept = [(key, value) for key, value in values.items() if value is not None]
        _insert(db, "INSERT OR REPLACE INTO local_setting", ("key", "value"), kept)

    def _log_ids(
        self, db: Connection, new: Sequence[StoredLog], needed: Sequence[bytes]
    ) -> Mapping[bytes, int]:
        rows = [each.as_values() for each in new]
        _insert(db, "INSERT INTO ground_log", LOG_COLUMNS, rows, " ON CONFLICT DO NOTHING")
        missing = set(needed).difference(self._numbers)
        if missing:
            self._numbers.update(
                fetch(db, "SELECT log, id FROM ground_log WHERE log IN ({marks})", list(missing))
            )
        return self._numbers

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

    def change_key(self, key: str | None) -> None:
        """Rewrites the whole file under another key, or under none; a power cut leaves the old file or the new.

        The log is folded in first: left beside a file that is not its own, it would spoil it."""
        beside = self.path.with_name(f".{self.path.name}{REWRITING}")
        with self._lock, _as_problem(self.path):
            try:
                remove_database(beside)
                self._export(beside, key or "")
                self._check_rewritten(beside, key)
                self._fold_in()
                self.close()
                take_place(beside, self.path)
                self._key = key
            except OSError as err:
                raise problem_of_os(err, self.path.parent) from err
            finally:
                with suppress(OSError):
                    remove_database(beside)

    def _check_rewritten(self, place: Path, key: str | None) -> None:
        copy = Store.open(place, key, read_only=True)
        try:
            complaints = copy.full_check()
            if copy.row_counts() != self.row_counts():
                complaints = (*complaints, "rows are missing in the copy")
        finally:
            copy.close()
        if complaints:
            raise WorkspaceDamaged(folder=str(place.parent), detail=complaints[0][:200])

    def _fold_in(self) -> None:
        raw: Any = self._db().connection.driver_connection
        self._db().rollback()
        if raw.execute("PRAGMA journal_mode = DELETE").fetchone()[0] != "delete":
            raise WorkspaceBusy(folder=str(self.path.parent))

    def row_counts(self) -> Mapping[str, int]:
        """How many rows each table has; to hold a copy against what it was copied from."""
        with self._reading() as db:
            return {
                table.name: int(fetch(db, f"SELECT count(*) FROM {table.name}", ())[0][0])
                for table in METADATA.sorted_tables
            }

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

    def forget(self, keys: Sequence[str]) -> None:
        """Deletes settings so that neither a free page nor the write-ahead log keeps their bytes."""
        self.save_settings(dict.fromkeys(keys))
        with self._lock, _as_problem(self.path):
            raw: Any = self._db().connection.driver_connection
            self._db().rollback()
            raw.execute("VACUUM")
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

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
        how = "mode=rwc" if not self.read_only else "mode=ro" + "&immutable=1" * self._is_immutable()
        database = cipher.connect(
            f"{self.path.resolve().as_uri()}?{how}",
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

    def _is_immutable(self) -> bool:
        """Then the database needs no files beside it; what one of them still holds could not be seen."""
        log = self.path.with_name(f"{self.path.name}-wal")
        left = log.is_file() and log.stat().st_size > 0
        return not left and is_read_only_medium(self.path.parent)

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
                    if self._unsearched or self._searched:
                        self._make_searchable(db)
            except BaseException:
                self._numbers, self._unsearched, self._searched = {}, {}, set()
                raise
            finally:
                self._is_writing, self._last, self._empty = False, 0, set()
                self._generation += 1

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

    def _records_held(self, db: Connection, numbers: Sequence[int]) -> frozenset[int]:
        found: set[int] = set()
        for part in chunks(numbers):
            found.update(row[0] for row in fetch(db, _RECORDS_HELD, part))
        return frozenset(found)


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
    except cipher.Error as err:
        raise problem_of(err, path) from err


def _insert(
    db: Connection, verb: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]], end: str = ""
) -> None:
    """Core's own insert spends more time on each row than SQLite does."""
    if rows:
        many(db, _inserting(verb, tuple(columns), end), rows)


@cache
def _inserting(verb: str, columns: tuple[str, ...], end: str) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    return f"{verb} ({names}) VALUES ({marks}){end}"

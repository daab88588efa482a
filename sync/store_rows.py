# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tables of a workspace. Private to the store: nothing else imports this module.

Integers are 64-bit everywhere; times are milliseconds since 1970 in UTC.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    UniqueConstraint,
)

METADATA = MetaData()
_BIG = BigInteger().with_variant(Integer, "sqlite")


def _number(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, _BIG, primary_key=key, nullable=False)


def _small(name: str, *, key: bool = False) -> Column[int]:
    return Column(name, Integer, primary_key=key, nullable=False)


def _time(name: str) -> Column[int]:
    """A time that may be missing."""
    return Column(name, _BIG)


def _text(name: str, *, key: bool = False) -> Column[str]:
    return Column(name, String, primary_key=key, nullable=False)


def _bytes(name: str, *, key: bool = False) -> Column[bytes]:
    return Column(name, LargeBinary, primary_key=key, nullable=False)


def _truth(name: str) -> Column[bool]:
    return Column(name, Boolean, nullable=False)


LOG = Table(
    "ground_log",
    METADATA,
    _small("id", key=True),
    Column("log", LargeBinary, unique=True, nullable=False),
    _text("origin"),
    _bytes("key"),
)
ENTRY = Table(
    "ground_entry",
    METADATA,
    _number("id", key=True),
    Column("log_id", Integer, ForeignKey("ground_log.id"), nullable=False),
    _number("seq"),
    # Not unique: two devices may write the same bytes, by chance or by copying; each stands in its own log.
    Column("hash", LargeBinary, index=True, nullable=False),
    _small("kind"),
    _number("written_at"),
    _time("received_at"),
    _bytes("data"),
    UniqueConstraint("log_id", "seq"),
)
HEAD = Table(
    "ground_head",
    METADATA,
    _small("id", key=True),
    Column("log_id", Integer, ForeignKey("ground_log.id"), nullable=False),
    _number("size"),
    _bytes("root"),
    _bytes("note"),
    _time("received_at"),
    UniqueConstraint("log_id", "size", "root"),
)
EVIDENCE = Table(
    "ground_evidence", METADATA, _small("id", key=True), _text("code"), _bytes("data"), _number("found_at")
)
ATTACHMENT = Table(
    "ground_attachment",
    METADATA,
    _text("sha256", key=True),
    _text("name"),
    _text("media_type"),
    _number("size"),
    _bytes("data"),
)
FORM = Table(
    "ground_form",
    METADATA,
    _small("id", key=True),
    _text("form_id"),
    _text("version"),
    _text("sha256"),
    _text("title"),
    _text("languages"),
    _text("source"),
    _number("installed_at"),
    _bytes("xform"),
    _bytes("workbook"),
    _bytes("attachments"),
    UniqueConstraint("form_id", "version", "sha256"),
)
RECORD = Table(
    "derived_record",
    METADATA,
    # The number of the entry that begins the record: new rows come at the end, and a record is found by its entries.
    _number("id", key=True),
    _text("record_id"),
    _text("form_id"),
    _text("form_version"),
    _text("title"),
    _text("organization"),
    _text("office"),
    _text("office_id"),
    _text("consultation"),
    _text("item"),
    _text("code"),
    _number("written_at"),
    _time("received_at"),
    _bytes("log"),
    _number("seq"),
    _small("revisions"),
    _truth("withdrawn"),
    _text("reason"),
    _small("conflicts"),
    _truth("own"),
    _text("instance_id"),
    _bytes("heads"),
    _bytes("body"),
)
REVISION = Table(
    "derived_revision", METADATA, _number("entry_id", key=True), _text("record_id"), _bytes("parents")
)
COUNTED = Table(
    "derived_counted",
    METADATA,
    _bytes("hash", key=True),
    _bytes("log", key=True),
    _number("seq", key=True),
    _text("consultation", key=True),
    _small("round", key=True),
    _number("at", key=True),
)
SETTING = Table("local_setting", METADATA, _text("key", key=True), _bytes("value"))
DRAFT = Table(
    "local_draft",
    METADATA,
    _text("draft_id", key=True),
    _text("form_id"),
    _text("form_version"),
    _text("record_id"),
    _text("title"),
    _bytes("state"),
    _number("saved_at"),
)
QUEUE = Table(
    "local_queue",
    METADATA,
    _small("id", key=True),
    _bytes("log"),
    _number("start"),
    _number("end"),
    _bytes("root"),
    _text("name"),
    _bytes("data"),
    _number("queued_at"),
    UniqueConstraint("log", "start", "end", "root"),
)
QUARANTINE = Table(
    "local_quarantine",
    METADATA,
    _small("id", key=True),
    Column("stored", String, unique=True, nullable=False),
    _text("name"),
    _text("code"),
    _text("sentence"),
    _number("kept_at"),
)
WAITING = Table(
    "local_waiting",
    METADATA,
    _text("sha256", key=True),
    _text("name"),
    Column("template_id", String, index=True, nullable=False),
    _number("kept_at"),
    _small("questions"),
    _small("decided"),
    _small("rows"),
    _bytes("reading"),
    _bytes("decisions"),
    _bytes("data"),
)

GROUND_GUARDS = (
    # Nearly all entries are revisions, which are found by their record: leaving them out is a third less work.
    "CREATE INDEX ground_entry_kind ON ground_entry (kind) WHERE kind <> 1",
    *(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END"
        for table in sorted(name for name in METADATA.tables if name.startswith("ground_"))
        for verb in ("UPDATE", "DELETE")
    ),
)
DERIVED_INDEXES = (
    "CREATE INDEX derived_revision_record ON derived_revision (record_id)",
    # One narrow copy of what lists ask for, in their order: of 100,000 records it is read in 10 ms whatever is asked.
    "CREATE INDEX derived_record_list ON derived_record (written_at, form_id, organization, office_id,"
    " consultation, item, withdrawn, conflicts, own, received_at)",
    "CREATE INDEX derived_record_withdrawn ON derived_record (written_at) WHERE withdrawn = 1",
)
DERIVED_SEARCH = (
    "CREATE VIRTUAL TABLE derived_search USING fts5"
    "(words, content='', contentless_delete=1, tokenize=\"unicode61 remove_diacritics 2\", detail=full)"
)

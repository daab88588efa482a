# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tables of a workspace. Private to the store: nothing else imports this module.

Integers are 64-bit everywhere; times are milliseconds since 1970 in UTC.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Column, Integer, LargeBinary, UniqueConstraint
from sqlmodel import Field, MetaData, SQLModel

METADATA = MetaData()
_BIG = BigInteger().with_variant(Integer, "sqlite")


class _Row(SQLModel):
    metadata = METADATA


class LogRow(_Row, table=True):
    __tablename__ = "ground_log"
    id: int | None = Field(default=None, primary_key=True)
    log: bytes = Field(sa_column=Column(LargeBinary, unique=True, nullable=False))
    origin: str
    key: bytes


class EntryRow(_Row, table=True):
    __tablename__ = "ground_entry"
    __table_args__ = (UniqueConstraint("log_id", "seq"),)
    id: int | None = Field(default=None, sa_column=Column(_BIG, primary_key=True))
    log_id: int = Field(foreign_key="ground_log.id")
    seq: int = Field(sa_type=_BIG)
    # Not unique: two devices may write the same bytes, by chance or by copying; each stands in its own log.
    hash: bytes = Field(sa_column=Column(LargeBinary, index=True, nullable=False))
    kind: int
    written_at: int = Field(sa_type=_BIG)
    received_at: int | None = Field(default=None, sa_type=_BIG)
    data: bytes


class HeadRow(_Row, table=True):
    __tablename__ = "ground_head"
    __table_args__ = (UniqueConstraint("log_id", "size", "root"),)
    id: int | None = Field(default=None, primary_key=True)
    log_id: int = Field(foreign_key="ground_log.id")
    size: int = Field(sa_type=_BIG)
    root: bytes
    note: bytes
    received_at: int | None = Field(default=None, sa_type=_BIG)


class EvidenceRow(_Row, table=True):
    __tablename__ = "ground_evidence"
    id: int | None = Field(default=None, primary_key=True)
    code: str
    data: bytes
    found_at: int = Field(sa_type=_BIG)


class AttachmentRow(_Row, table=True):
    __tablename__ = "ground_attachment"
    sha256: str = Field(primary_key=True)
    name: str
    media_type: str
    size: int = Field(sa_type=_BIG)
    data: bytes


class FormRow(_Row, table=True):
    __tablename__ = "ground_form"
    __table_args__ = (UniqueConstraint("form_id", "version", "sha256"),)
    id: int | None = Field(default=None, primary_key=True)
    form_id: str
    version: str
    sha256: str
    title: str
    languages: str
    source: str
    installed_at: int = Field(sa_type=_BIG)
    xform: bytes
    workbook: bytes
    attachments: bytes


class RecordRow(_Row, table=True):
    __tablename__ = "derived_record"
    # The number of the entry that begins the record: new rows come at the end, and a record is found by its entries.
    id: int | None = Field(default=None, sa_column=Column(_BIG, primary_key=True))
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
    written_at: int = Field(sa_type=_BIG)
    received_at: int | None = Field(default=None, sa_type=_BIG)
    log: bytes
    seq: int = Field(sa_type=_BIG)
    revisions: int
    withdrawn: bool
    reason: str
    conflicts: int
    own: bool
    instance_id: str
    heads: bytes
    body: bytes


class RevisionRow(_Row, table=True):
    __tablename__ = "derived_revision"
    entry_id: int | None = Field(default=None, sa_column=Column(_BIG, primary_key=True))
    record_id: str
    parents: bytes


class CountedRow(_Row, table=True):
    __tablename__ = "derived_counted"
    hash: bytes = Field(primary_key=True)
    log: bytes = Field(primary_key=True)
    seq: int = Field(sa_column=Column(_BIG, primary_key=True))
    consultation: str = Field(primary_key=True)
    round: int = Field(primary_key=True)
    at: int = Field(sa_column=Column(_BIG, primary_key=True))


class SettingRow(_Row, table=True):
    __tablename__ = "local_setting"
    key: str = Field(primary_key=True)
    value: bytes


class DraftRow(_Row, table=True):
    __tablename__ = "local_draft"
    draft_id: str = Field(primary_key=True)
    form_id: str
    form_version: str
    record_id: str
    title: str
    state: bytes
    saved_at: int = Field(sa_type=_BIG)


class QueueRow(_Row, table=True):
    __tablename__ = "local_queue"
    __table_args__ = (UniqueConstraint("log", "start", "end", "root"),)
    id: int | None = Field(default=None, primary_key=True)
    log: bytes
    start: int = Field(sa_type=_BIG)
    end: int = Field(sa_type=_BIG)
    root: bytes
    name: str
    data: bytes
    queued_at: int = Field(sa_type=_BIG)


class QuarantineRow(_Row, table=True):
    __tablename__ = "local_quarantine"
    id: int | None = Field(default=None, primary_key=True)
    stored: str = Field(unique=True)
    name: str
    code: str
    sentence: str
    kept_at: int = Field(sa_type=_BIG)


class WaitingRow(_Row, table=True):
    __tablename__ = "local_waiting"
    sha256: str = Field(primary_key=True)
    name: str
    template_id: str = Field(index=True)
    kept_at: int = Field(sa_type=_BIG)
    questions: int
    decided: int
    rows: int
    reading: bytes
    decisions: bytes
    data: bytes


_T = METADATA.tables
LOG, ENTRY, HEAD = _T["ground_log"], _T["ground_entry"], _T["ground_head"]
EVIDENCE, ATTACHMENT, FORM = _T["ground_evidence"], _T["ground_attachment"], _T["ground_form"]
RECORD, REVISION, COUNTED = _T["derived_record"], _T["derived_revision"], _T["derived_counted"]
SETTING, DRAFT = _T["local_setting"], _T["local_draft"]
QUEUE, QUARANTINE, WAITING = _T["local_queue"], _T["local_quarantine"], _T["local_waiting"]

GROUND_GUARDS = (
    # Nearly all entries are revisions, which are found by their record: leaving them out is a third less work.
    "CREATE INDEX ground_entry_kind ON ground_entry (kind) WHERE kind <> 1",
    *(
        f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, 'the journal is never rewritten'); END"
        for table in sorted(name for name in _T if name.startswith("ground_"))
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

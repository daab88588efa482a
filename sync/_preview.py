# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a list says of a record's answers: title, headline, the answers as they are kept, words to search by.

A pure function of the answers, so that it can be worked out before it is known whose they are (ahead.py).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from consensus.reading import headline_of_position, read_record
from consensus.records import (
    Endorsement,
    FieldValue,
    MatrixAnswers,
    Position,
    RecordMeta,
    RiskAssessment,
    UseCase,
)
from forms.problem import Problem
from sync.entry import Entry, EntryProblem, Kind
from sync.kinds import read_revision
from sync.search_words import index_words
from sync.store_values import pack_fields


class Preview(NamedTuple):
    form_id: str
    version: str
    title: str
    consultation: str
    item: str
    code: str
    body: bytes
    words: str
    """of title and answers, as the index keeps them"""


def preview_of(entry: Entry) -> Preview | None:
    """That of a record which consists of this revision; None for what is no revision."""
    if entry.kind != Kind.REVISION:
        return None
    try:
        revision = read_revision(entry)
    except EntryProblem:
        return None
    fields = {name: value for name, value in revision.changed.items() if value is not None}
    return preview_of_fields(revision.form_id, revision.version, fields)


def preview_of_fields(form_id: str, version: str, fields: Mapping[str, FieldValue]) -> Preview:
    title, consultation, item, code = _headline(form_id, fields)
    words = index_words(" ".join((title, *texts_of(fields))))
    return Preview(form_id, version, title, consultation, item, code, pack_fields(fields), words)


_NOBODY = RecordMeta(record_id="", entry_hash="", organization="", office="", signer="", sequence=0)
"""a headline does not depend on who wrote"""


def _headline(form_id: str, fields: Mapping[str, FieldValue]) -> tuple[str, str, str, str]:
    """Title, consultation, item and code of a record, for lists."""
    if form_id == "position":
        asked = headline_of_position(fields)
        if asked is not None:
            return f"{asked[1]} · {asked[2]}", *asked
    try:
        record = read_record(form_id, fields, meta=_NOBODY)
    except Problem:
        return next((text[:80] for text in texts_of(fields)), form_id), "", "", ""
    match record:
        case Position():
            return f"{record.item} · {record.code}", record.consultation, record.item, record.code
        case Endorsement():
            return f"{record.edition} · {record.status}", "", "", record.status
        case UseCase():
            return record.title or record.short_description[:80], "", "", record.lifecycle_status
        case RiskAssessment() | MatrixAnswers():
            return record.use_case, "", "", ""
        case _:
            return next((text[:80] for text in texts_of(fields)), form_id), "", "", ""


def texts_of(fields: Mapping[str, FieldValue]) -> list[str]:
    """Every text in the answers, for searching."""
    found: list[str] = []
    for value in fields.values():
        if isinstance(value, str):
            found.append(value)
        else:
            for row in value:
                found += texts_of(row)
    return found

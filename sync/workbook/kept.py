# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A reading as bytes and back, so that what waits for a person can wait for days.

Local state of one workspace, never sent. A field that a later version does not find has its default.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, cast

from forms.problem import Finding
from sync.workbook.identity import as_json
from sync.workbook.values import (
    Decision,
    Fields,
    FieldValue,
    Question,
    RowReading,
    WorkbookIdentity,
    WorkbookReading,
)

RULE = "rule."
"""how the codes of what the form itself refuses begin"""
Said = Mapping[str, Decision]
"""what has been decided, by the id of its question"""


def reading_to_bytes(reading: WorkbookReading) -> bytes:
    text = json.dumps(_plain(reading), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), 6)


def reading_from_bytes(data: bytes) -> WorkbookReading:
    said = json.loads(zlib.decompress(data))
    identity = {**said.pop("identity")}
    identity["layers"] = tuple(identity["layers"])
    return WorkbookReading(
        **{
            **said,
            "identity": WorkbookIdentity(**identity),
            "rows": tuple(_row(each) for each in said["rows"]),
            "findings": tuple(_finding(each) for each in said["findings"]),
        }
    )


def decisions_to_bytes(said: Said) -> bytes:
    return json.dumps({key: _plain(each) for key, each in said.items()}, ensure_ascii=False).encode()


def decisions_from_bytes(data: bytes) -> dict[str, Decision]:
    return {key: Decision(**each) for key, each in json.loads(data or b"{}").items()}


def fingerprint(row: RowReading) -> str:
    """The same for a row that says the same and leaves the same in doubt, wherever its file comes from.

    So a row that a person has settled is not asked about again when its workbook is sent once more.
    """
    first = (q for q in row.questions if not is_asked_again(q))
    asked = [(q.finding.code, q.path, q.original, q.proposed) for q in first]
    text = json.dumps([row.row_id, as_json(row.fields), asked], ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


def is_asked_again(question: Question) -> bool:
    """Whether it was the form that refused, after everything asked about the row had been decided."""
    return question.finding.code.startswith(RULE)


def asked_again(row: RowReading, again: tuple[Question, ...]) -> RowReading:
    """The row with what the form refused beside what was asked before."""
    return replace(row, questions=(*(q for q in row.questions if not is_asked_again(q)), *again))


def superseded(row: RowReading) -> frozenset[str]:
    """Ids of the questions in whose place the form has asked anew; their decisions no longer count."""
    again = {q.path for q in row.questions if is_asked_again(q)}
    return frozenset(
        q.question_id for q in row.questions if q.kind == "cell" and q.path in again and not is_asked_again(q)
    )


def _plain(value: object) -> object:
    if is_dataclass(value):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _plain(held) for key, held in value.items()}
    if isinstance(value, frozenset):
        return sorted(value)
    if isinstance(value, tuple):
        return [_plain(held) for held in value]
    return value


def _row(said: dict[str, Any]) -> RowReading:
    return RowReading(
        **{
            **said,
            "fields": _fields(said["fields"]),
            "base": _fields(said["base"]),
            "findings": tuple(_finding(each) for each in said["findings"]),
            "questions": tuple(_question(each) for each in said["questions"]),
            "absent": frozenset(said["absent"]),
        }
    )


def _question(said: dict[str, Any]) -> Question:
    return Question(**{**said, "finding": _finding(said["finding"])})


def _finding(said: dict[str, Any]) -> Finding:
    return Finding(**said)


def _fields(said: dict[str, Any]) -> Fields:
    return {name: _value(value) for name, value in said.items()}


def _value(said: object) -> FieldValue:
    if isinstance(said, list):
        return tuple(_fields(each) for each in said)
    return cast(str, said)

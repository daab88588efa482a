# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The ISO comment table at the desk: every comment of a consultation out, a filled table looked through."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import get_args

from consensus.explain import label
from consensus.iso_comments import CommentTable, read_table, rows_of
from consensus.records import DispositionOutcome, best_text
from sync import _consultations
from sync._agenda import organizations
from sync._desk import Desk
from sync._files import read_limited, translated, write_whole
from sync.iso_comment_file import read_cells, table_docx, table_xlsx

LARGEST = 10_000_000


def write_comment_table(desk: Desk, path: Path, name: str, language: str) -> Path:
    """Writes .docx or .xlsx by the file's ending: comments with the secretariat's observations."""
    outcomes = {outcome: label("disposition", outcome, language) for outcome in get_args(DispositionOutcome)}
    rows = rows_of(
        _consultations.comments(desk, name),
        _consultations.dispositions(desk, name).values(),
        clauses=_clauses(desk, name, language),
        outcomes=outcomes,
    )
    title = best_text(_consultations.consultation(desk, name).title, language).text
    table = table_docx if path.suffix.lower() == ".docx" else table_xlsx
    with translated(path.parent):
        return write_whole(path, table(rows, title=title))


def read_comment_table(desk: Desk, path: Path, name: str, language: str) -> CommentTable:
    """What a filled table holds, with a finding for each row that is not clear; nothing is recorded.

    Raises `iso-comments.structure`, `workbook.*`.
    """
    header, rows = read_cells(read_limited(path, LARGEST), path.name)
    return read_table(
        header,
        rows,
        clauses=_clauses(desk, name, language),
        organizations=[each.code for each in organizations(desk)],
        record_id=path.name,
        language=language,
    )


def _clauses(desk: Desk, name: str, language: str) -> Mapping[str, str]:
    items = _consultations.consultation(desk, name).items
    return {item.code: best_text(item.title, language).text or item.code for item in items}

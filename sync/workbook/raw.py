# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a spreadsheet file holds, before anybody asks what it means: sheets, rows, values, marks.

Every reader (xlsx, xls, ods, csv) gives these values. A mark says what a value alone does not show:
a formula, an error, a percent sign, a strike-through, a note, a merge.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Literal

RawValue = str | float | bool | date | time | datetime | timedelta
"""the empty string is an empty cell"""


class DamagedPart(ValueError):
    """A part that contradicts itself; the message completes “the file is damaged: it has …”."""


FileKind = Literal["xlsx", "xls", "ods", "fods", "csv"]


@dataclass(frozen=True, slots=True)
class Mark:
    """What else there is to say about one cell."""

    formula: str = ""
    """text of the formula, `?` when only its presence is known"""
    without_value: bool = False
    """a formula whose result was never stored"""
    error: str = ""
    percent: bool = False
    worded: bool = False
    """the number format adds words or hides digits: 5 shown as "5 million" or 12,000 as "12" """
    struck: bool = False
    padded: str = ""
    """what the cell shows when its number format puts zeros in front"""
    note: str = ""
    covered_by: tuple[int, int] | None = None
    """row and column (from 1) of the merge this cell is hidden under"""


NO_MARK = Mark()


@dataclass(slots=True)
class RawSheet:
    """One sheet. Rows count from 1 and only those with something in them appear."""

    name: str
    rows: dict[int, list[RawValue]]
    hidden: bool = False
    marks: dict[tuple[int, int], Mark] = field(default_factory=dict)
    """by row and column, both from 1"""
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    beyond: int = 0
    """filled cells outside the part that was read"""

    def text(self, row: int, column: int) -> str:
        values = self.rows.get(row, [])
        value = values[column - 1] if 0 < column <= len(values) else ""
        return value if isinstance(value, str) else ""


@dataclass(slots=True)
class RawBook:
    """One file: its sheets, and the texts in which an identity may be hidden."""

    kind: FileKind
    sheets: list[RawSheet]
    properties: Mapping[str, str] = field(default_factory=dict)
    """where an identity may stand besides the sheets: layer name to text"""
    has_macros: bool = False
    has_links: bool = False
    """refers to other files; never followed"""
    notes: tuple[str, ...] = ()


MAX_COLUMNS_READ = 2_000

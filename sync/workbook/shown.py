# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which questions stand in a template, and what a cell there shows for an answer.

Writing and reading must agree on both, so both ask here.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime, time

from sync.workbook.choices import shown_labels
from sync.workbook.exact import CELL_CHARACTERS, exact_value, utf16_length
from sync.workbook.values import Column, Table

_SHORTENED = 16_000
_LINE, _MOST_LINES = 15, 8
"""points of a line; more lines than that are looked at in the cell itself"""


def fillable(table: Table) -> tuple[Column, ...]:
    """This gives the questions that stand as columns in a template: those a person answers in a cell."""
    return tuple(column for column in table.columns if is_fillable(column))


def is_fillable(column: Column) -> bool:
    return not (column.calculated or column.readonly or column.is_hidden or column.kind == "file")


def row_height(texts: Iterable[tuple[str, int]]) -> int | None:
    """This gives the height in points that wrapped texts need in columns of these widths; None for one line.

    Excel works it out by itself when it opens a file, other programs do not.
    """
    lines = max((_lines(text, width) for text, width in texts), default=1)
    return min(lines, _MOST_LINES) * _LINE if lines > 1 else None


def _lines(text: str, width: int) -> int:
    return sum(
        max(1, math.ceil(sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in line) / width))
        for line in text.split("\n")
    )


def shown(column: Column, text: str) -> str | float | date | time | datetime:
    """This gives what a template's cell shows for an answer."""
    labels = dict(zip((o.value for o in column.options), shown_labels(column.options), strict=True))
    match column.kind:
        case "one":
            return labels.get(text, text)
        case "many" | "rank":
            return "; ".join(labels.get(code, code) for code in text.split())
        case "datetime":
            # The wall clock as written; the zone stays with the record and comes back with it.
            local = text[:19] if len(text) >= 19 else text
            return exact_value(local, "datetime")
        case _:
            value = exact_value(text, column.kind)
            too_long = isinstance(value, str) and utf16_length(value) > CELL_CHARACTERS
            # What is not touched comes back as it was: reading compares with what was shown.
            return f"{text[:_SHORTENED]} …" if too_long else value

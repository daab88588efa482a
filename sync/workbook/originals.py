# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the rows of a template said when it left the house, as its hidden sheet remembers.

Tells what changed, keeps answers that have no column, and shows when sorting tore a row from its
reference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sync.workbook.choices import ChoiceTable
from sync.workbook.identity import ROWS_SHEET, from_json
from sync.workbook.outcomes import Taken
from sync.workbook.raw import RawBook
from sync.workbook.repairs import Prepared
from sync.workbook.shown import shown
from sync.workbook.values import Column, Fields


@dataclass(frozen=True, slots=True)
class Original:
    table: str
    parent_ref: str
    record_id: str
    instance_id: str
    version: str
    fields: Fields


def originals_of(book: RawBook) -> dict[str, Original]:
    """This reads the hidden sheet of rows; empty when it is gone."""
    sheet = next((s for s in book.sheets if s.name.lower() == ROWS_SHEET), None)
    found: dict[str, Original] = {}
    for values in sheet.rows.values() if sheet else ():
        texts = [v if isinstance(v, str) else "" for v in values]
        if len(texts) < 7 or not texts[0]:
            continue
        try:
            fields = from_json("".join(texts[6:]))
        except ValueError:
            continue
        found[texts[0]] = Original(texts[1], texts[2], texts[3], texts[4], texts[5], fields)
    return found


class Comparison:
    """Compares what a cell says now with what the template showed there; remembers what it worked out."""

    def __init__(self, choices: Mapping[str, ChoiceTable]) -> None:
        self._choices = choices
        self._shown: dict[tuple[str, str], str] = {}

    def unchanged(self, column: Column, now: str, then: str) -> bool:
        """This is true when the cell still says what the template showed for the old answer."""
        if now == then:
            return True
        if not then or not now:
            return False
        key = (column.path, then)
        if key not in self._shown:
            value = shown(column, then)
            outcome = Prepared(column, self._choices.get(column.path)).read(value)
            self._shown[key] = outcome.value if isinstance(outcome, Taken) else ""
        return self._shown[key] == now

    def likeness(
        self, columns: Mapping[str, Column], now: Mapping[str, str], then: Fields
    ) -> tuple[int, int]:
        """This counts equal answers, and all answers either side has."""
        equal = total = 0
        for path, column in columns.items():
            old = then.get(path, "")
            old = old if isinstance(old, str) else ""
            new = now.get(path, "")
            if old or new:
                total += 1
                equal += self.unchanged(column, new, old)
        return equal, total

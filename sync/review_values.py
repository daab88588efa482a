# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen values of a review: what workbooks left in doubt, what may be said to it, what was said.

A question is one cell (or one row as a whole) that only a person can decide. Nothing here is sent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

from forms.problem import Finding
from sync.workbook.values import DecisionAction

Said = DecisionAction | Literal["open"]
"""`open` takes a decision back"""


@dataclass(frozen=True, slots=True)
class CellDecision:
    """What a person says to one question of a review."""

    key: str
    action: Said
    value: str = ""
    """`correct`: the answer, in the form's words or codes"""


@dataclass(frozen=True, slots=True)
class ReviewQuestion:
    """One question, with everything needed to decide it without opening the file."""

    key: str
    """known to the command line and to a review workbook; the same after a restart"""
    file_id: str
    file: str
    office: str
    organization: str
    form: str
    about: Literal["cell", "row"]
    sheet: str
    cell: str
    row: str
    """reference of the row, empty where it has none"""
    label: str
    """the question in the form's words"""
    original: str
    proposed: str
    proposed_label: str
    finding: Finding
    actions: tuple[DecisionAction, ...]
    """what can be said to it"""
    options: tuple[tuple[str, str], ...]
    """code and label of the answers the question's list offers"""
    action: Said
    value: str
    value_label: str
    by: str

    @property
    def kind(self) -> str:
        """Questions of one kind can be accepted together."""
        return self.finding.code

    @property
    def is_open(self) -> bool:
        return self.action == "open"


@dataclass(frozen=True, slots=True)
class WaitingBook:
    """A workbook of which rows wait."""

    file_id: str
    name: str
    office: str
    organization: str
    form: str
    kept_at: datetime
    rows: int
    questions: int
    decided: int


@dataclass(frozen=True, slots=True)
class Review:
    """Everything that waits for a person, file by file."""

    books: tuple[WaitingBook, ...]
    questions: tuple[ReviewQuestion, ...]

    @property
    def open(self) -> int:
        return sum(1 for each in self.questions if each.is_open)

    @property
    def decided(self) -> int:
        return len(self.questions) - self.open

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many open questions there are of each kind, the most frequent first."""
        counts: dict[str, int] = {}
        for each in self.questions:
            if each.is_open:
                counts[each.kind] = counts.get(each.kind, 0) + 1
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


@dataclass(frozen=True, slots=True)
class ReviewCounts:
    """What Home needs to know about it."""

    questions: int
    decided: int
    books: int


@dataclass(frozen=True, slots=True)
class GivenBack:
    """A copy of a workbook with what is to be corrected marked in it."""

    path: Path
    notes: int
    is_patched: bool
    """False: it had to be written anew, with the same cells"""
    not_placed: tuple[Finding, ...]
    """what is about no single cell"""

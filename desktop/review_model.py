# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The table of a review: every question that workbooks left, narrowed by file and by kind.

Holds frozen questions and where each stands; a decision replaces rows, it never builds the table anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import Formatter

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.parts import apart, problem_text
from desktop.table_model import TableModel
from sync.review_values import ReviewQuestion

translate = QCoreApplication.translate
FILE, PLACE, QUESTION, CELL, PROPOSED, WHY, DECISION = range(7)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Which questions are shown; empty means all."""

    file_id: str = ""
    kind: str = ""
    only_open: bool = False

    def shows(self, question: ReviewQuestion) -> bool:
        return (
            (not self.file_id or question.file_id == self.file_id)
            and (not self.kind or question.kind == self.kind)
            and (not self.only_open or question.is_open)
        )


class ReviewModel(TableModel[ReviewQuestion]):
    """Invariant: `_shown` are the places of the rows in `_all`, in its order; `_at` finds a question by its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Review", "Workbook"), translate("Review", "Cell"), translate("Review", "Question"),
            translate("Review", "In the cell"), translate("Review", "Proposed"), translate("Review", "Why it is asked"),
            translate("Review", "Decision"),
        ))  # fmt: skip
        self._all: list[ReviewQuestion] = []
        self._at: dict[str, int] = {}
        self._shown: list[int] = []
        self.narrowed = Narrowed()

    def show(self, questions: Sequence[ReviewQuestion]) -> None:
        self._all = list(questions)
        self._at = {each.key: at for at, each in enumerate(self._all)}
        self.narrow(self.narrowed)

    def narrow(self, narrowed: Narrowed) -> None:
        self.narrowed = narrowed
        self._shown = [at for at, each in enumerate(self._all) if narrowed.shows(each)]
        self.put([self._all[at] for at in self._shown])

    def replace(self, questions: Iterable[ReviewQuestion]) -> None:
        """This puts decided questions in place of what stood there; a decided row does not jump away."""
        changed = set()
        for each in questions:
            at = self._at.get(each.key)
            if at is not None and self._all[at] != each:
                self._all[at] = each
                changed.add(at)
        rows = [row for row, at in enumerate(self._shown) if at in changed]
        if rows:
            self._rows = [self._all[at] for at in self._shown]
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], DECISION))

    def row_of(self, key: str) -> int:
        at = self._at.get(key, -1)
        return self._shown.index(at) if at in self._shown else -1

    def next_open(self, after: int) -> int:
        """The next open question below, then from the top; -1 when none is open."""
        count = len(self._rows)
        for step in range(1, count + 1):
            row = (after + step) % count
            if self._rows[row].is_open:
                return row
        return -1

    def of_kind(self, kind: str) -> tuple[ReviewQuestion, ...]:
        """The open questions of a kind that are shown and whose proposal can be accepted."""
        return tuple(
            each for each in self._rows if each.kind == kind and each.is_open and "accept" in each.actions
        )

    def all(self) -> tuple[ReviewQuestion, ...]:
        return tuple(self._all)

    def open(self) -> int:
        return sum(1 for each in self._all if each.is_open)

    def tip(self, row: ReviewQuestion, column: int) -> str:
        return f"{row.file} · {row.office}\n{row.sheet}!{row.cell}"

    def cell(self, row: ReviewQuestion, column: int) -> str:
        return _in_words(row, column).replace("\n", " ")


def _in_words(question: ReviewQuestion, column: int) -> str:
    match column:
        case 0:
            return question.file
        case 1:
            return question.cell if question.about == "cell" else row_words(question)
        case 2:
            return question.label if question.about == "cell" else translate("Review", "The whole row")
        case 3:
            return question.original
        case 4:
            return proposed_words(question)
        case 5:
            return question.finding.sentence(problem_text)
        case _:
            return decision_words(question)


def row_words(question: ReviewQuestion) -> str:
    return translate("Review", "row {number}").format(number=question.cell)


def proposed_words(question: ReviewQuestion) -> str:
    if "accept" not in question.actions:
        return "–"
    if question.about == "row":
        return translate("Review", "take the row")
    return question.proposed_label or question.proposed or translate("Review", "(no answer)")


def decision_words(question: ReviewQuestion) -> str:
    match question.action:
        case "accept":
            return translate("Review", "✓ accepted")
        case "correct":
            return translate("Review", "✎ {answer}").format(answer=question.value_label or question.value)
        case "skip":
            return translate("Review", "– left empty")
        case "drop":
            return translate("Review", "✕ row left out")
    return translate("Review", "○ open")


def kind_words(question: ReviewQuestion) -> str:
    """This is the sentence of a kind, with an ellipsis where each cell has its own words."""
    template = problem_text(question.finding.message)
    parts = (text + ("…" if name is not None else "") for text, name, _, _ in Formatter().parse(template))
    return "".join(parts).strip()


def preview_lines(questions: Sequence[ReviewQuestion], limit: int = 8) -> list[str]:
    """This says what accepting all of them means: each reading once, with how often it occurs."""
    pairs = Counter((each.original, proposed_words(each)) for each in questions)
    lines = [
        translate("Review", "“{original}” becomes {proposed}  ({count} times)").format(
            original=apart(original[:60]), proposed=apart(proposed[:60]), count=count
        )
        for (original, proposed), count in pairs.most_common(limit)
    ]
    if len(pairs) > limit:
        lines.append(translate("Review", "and %n more readings like these", "", len(pairs) - limit))
    return lines

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The questions of a review as a workbook, to be decided on paper, by a colleague, or in a spreadsheet.

One row a question; only the columns "Decision" and "Answer" are read back, found by the hidden row of
machine names. A row whose decision is empty says nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import xlsxwriter

from forms.problem import N_, Problem, Translate
from sync._files import neighbour_of
from sync.review_values import CellDecision, ReviewQuestion
from sync.workbook.choices import plain
from sync.workbook.exact import CELL_CHARACTERS
from sync.workbook.load import load_book
from sync.workbook.shown import row_height
from sync.workbook.values import DecisionAction, Limits
from sync.workbook.words import in_any_language, is_right_to_left, word

_COLUMNS = (
    ("file", "file", 26),
    ("office", "office", 22),
    ("place", "place", 20),
    ("reference", "reference", 14),
    ("question", "question", 34),
    ("original", "original", 30),
    ("proposed", "proposed", 30),
    ("what", "what", 44),
    ("remedy", "remedy", 40),
    ("decision", "decision", 18),
    ("answer", "answer", 30),
    ("key", "key", 24),
)
ACTIONS: tuple[DecisionAction, ...] = ("accept", "correct", "skip", "drop")
_DROPDOWN = 255
"""characters that a list written into a validation may have"""


class NotAReviewBook(Problem):
    code = "review.not-a-workbook"
    message = N_("{name} is not a review workbook of this program: the column “{column}” is not there.")
    remedy = N_("Fill in the workbook that was written here, and keep its hidden second row.")


class DecisionUnclear(Problem):
    code = "review.decision-unclear"
    message = N_("Row {row} of {name} says “{said}”, which is not a decision.")
    remedy = N_("Choose one of the list in that column, then read the workbook again. Nothing was kept.")


def write_review_book(
    path: Path, questions: Sequence[ReviewQuestion], *, language: str, translate: Translate
) -> Path:
    """This writes the questions in constant memory. Raises the Problem of a place that cannot be written."""
    with neighbour_of(path) as beside:
        book = xlsxwriter.Workbook(
            str(beside), {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        )
        _write(book, questions, language, translate)
        book.close()
    return path


def _write(book: Any, questions: Sequence[ReviewQuestion], language: str, translate: Translate) -> None:
    sheet = book.add_worksheet(word("questions", language))
    heading = book.add_format(
        {"bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "text_wrap": True, "valign": "top"}
    )
    wrap = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@"})
    free = book.add_format({"text_wrap": True, "valign": "top", "num_format": "@", "bg_color": "#FFF2CC"})
    small = book.add_format({"font_size": 8, "font_color": "#7F7F7F", "valign": "top"})
    if is_right_to_left(language):
        sheet.right_to_left()
    sheet.freeze_panes(2, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    for column, (_, key, width) in enumerate(_COLUMNS):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, word(key, language), heading)
    sheet.set_row(1, None, None, {"hidden": True})
    for column, (name, _, _) in enumerate(_COLUMNS):
        sheet.write_string(1, column, name)
    for row, question in enumerate(questions, 2):
        texts = _line(question, translate)
        sheet.set_row(row, row_height((t, w) for t, (_, _, w) in zip(texts, _COLUMNS, strict=True)))
        for column, (text, (name, _, _)) in enumerate(zip(texts, _COLUMNS, strict=True)):
            look = free if name in ("decision", "answer") else small if name == "key" else wrap
            sheet.write_string(row, column, text[:CELL_CHARACTERS], look)
    _offer_decisions(sheet, questions, language)
    sheet.autofilter(0, 0, max(len(questions) + 1, 2), len(_COLUMNS) - 1)


def _line(question: ReviewQuestion, translate: Translate) -> tuple[str, ...]:
    place = f"{question.sheet}!{question.cell}"
    return (
        question.file,
        question.office,
        place,
        question.row,
        question.label,
        question.original,
        question.proposed_label or question.proposed,
        question.finding.sentence(translate),
        question.finding.hint(translate),
        "",
        "",
        question.key,
    )


def _offer_decisions(sheet: Any, questions: Sequence[ReviewQuestion], language: str) -> None:
    """Neighbouring rows that offer the same share one list: a sheet holds only so many of them."""
    column = next(at for at, (name, _, _) in enumerate(_COLUMNS) if name == "decision")
    start = 0
    for row in range(1, len(questions) + 1):
        if row < len(questions) and questions[row].actions == questions[start].actions:
            continue
        words = [word(action, language) for action in questions[start].actions]
        if len(",".join(words)) <= _DROPDOWN:
            sheet.data_validation(start + 2, column, row + 1, column, {"validate": "list", "source": words})
        start = row


def read_review_book(data: bytes, name: str) -> tuple[CellDecision, ...]:
    """This reads every decision. *Raises* NotAReviewBook, DecisionUnclear, or what the file itself raises."""
    rows = load_book(data, name, Limits()).sheets[0].rows
    columns = _columns(rows.values())
    for needed in ("key", "decision", "answer"):
        if needed not in columns:
            raise NotAReviewBook(name=name, column=needed)
    return tuple(_decisions(rows, columns, name))


def _columns(rows: Any) -> Mapping[str, int]:
    """The machine names: the first row that has the name of the key and of the decision."""
    for values in rows:
        found = {value: at for at, value in enumerate(values) if isinstance(value, str)}
        if "key" in found and "decision" in found:
            return found
    return {}


def _decisions(
    rows: Mapping[int, Sequence[object]], columns: Mapping[str, int], name: str
) -> Iterator[CellDecision]:
    meanings = {plain(text): action for action in ACTIONS for text in (*in_any_language(action), action)}
    for number, values in rows.items():
        key, said, answer = (_text(values, columns[each]) for each in ("key", "decision", "answer"))
        if not said or "." not in key:
            continue
        action = meanings.get(plain(said))
        if action is None:
            raise DecisionUnclear(row=number, name=name, said=said[:80])
        yield CellDecision(key, action, answer)


def _text(values: Sequence[object], at: int) -> str:
    value = values[at] if at < len(values) else ""
    if isinstance(value, float):
        return f"{value:.15g}"
    return str(value).strip() if value is not None else ""

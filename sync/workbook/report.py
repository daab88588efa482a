# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The account of a whole intake as a workbook: every file, every question, everything that was found.

For the clerk who answers five hundred offices: filter by file, write to each what its rows need.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import xlsxwriter

from forms.problem import Finding, Translate, as_written
from sync._files import neighbour_of
from sync.values import FileIntake
from sync.workbook.exact import CELL_CHARACTERS
from sync.workbook.shown import row_height
from sync.workbook.values import Question
from sync.workbook.words import is_right_to_left, word

_FILES = (
    "file",
    "outcome",
    "office",
    "taken_in",
    "already_present",
    "rows_waiting",
    "questions",
    "cells",
    "what",
    "remedy",
)
_QUESTIONS = ("file", "place", "question", "original", "proposed", "what", "remedy")
_FINDINGS = ("file", "place", "severity", "what", "remedy")


def write_intake_report(
    path: Path, taken: Iterable[FileIntake], *, language: str = "en", translate: Translate = as_written
) -> Path:
    """This writes the account of an intake in constant memory. Raises the Problem of a place that cannot be written."""
    with neighbour_of(path) as beside:
        book = xlsxwriter.Workbook(
            str(beside),
            {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
        )
        heading = book.add_format(
            {"bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "text_wrap": True, "valign": "top"}
        )
        files, questions, findings = (
            _Sheet(book, word(name, language), columns, language, heading)
            for name, columns in (("files", _FILES), ("questions", _QUESTIONS), ("noted", _FINDINGS))
        )
        for each in taken:
            files.add(_file_line(each, language, translate))
            for question in each.questions:
                questions.add(_question_line(each.path.name, question, translate))
            for finding in _told(each):
                findings.add(_finding_line(each.path.name, finding, language, translate))
        for sheet in (files, questions, findings):
            sheet.finish()
        book.close()
    return path


_WIDTHS = {"what": 60, "remedy": 50, "file": 34, "office": 30, "question": 34} | dict.fromkeys(
    ("taken_in", "already_present", "rows_waiting", "questions", "cells", "severity"), 13
)


class _Sheet:
    """One sheet of the account being filled from the top."""

    def __init__(self, book: Any, name: str, columns: tuple[str, ...], language: str, heading: Any) -> None:
        self.sheet = book.add_worksheet(name)
        self.columns = columns
        self.row = 0
        self.text = book.add_format({"text_wrap": True, "valign": "top"})
        if is_right_to_left(language):
            self.sheet.right_to_left()
        self.sheet.freeze_panes(1, 1)
        self.sheet.set_landscape()
        self.sheet.set_paper(9)
        self.sheet.fit_to_pages(1, 0)
        self.sheet.repeat_rows(0)
        self.sheet.set_row(0, 32)
        for index, key in enumerate(columns):
            self.sheet.set_column(index, index, _WIDTHS.get(key, 22))
            self.sheet.write_string(0, index, word(key, language), heading)

    def add(self, values: tuple[str | int, ...]) -> None:
        self.row += 1
        widths = [_WIDTHS.get(key, 22) for key in self.columns]
        texts = [(v, w) for v, w in zip(values, widths, strict=True) if isinstance(v, str)]
        self.sheet.set_row(self.row, row_height(texts))
        for index, value in enumerate(values):
            if isinstance(value, int):
                self.sheet.write_number(self.row, index, value, self.text)
            elif value:
                self.sheet.write_string(self.row, index, value[:CELL_CHARACTERS], self.text)

    def finish(self) -> None:
        self.sheet.autofilter(0, 0, max(self.row, 1), len(self.columns) - 1)


def _file_line(file: FileIntake, language: str, translate: Translate) -> tuple[str | int, ...]:
    problem = file.problem
    return (
        file.path.name,
        word(_OUTCOMES[file.outcome], language),
        file.sender,
        file.added,
        file.already_present,
        file.waiting_rows,
        len(file.questions),
        file.cells,
        problem.sentence(translate) if problem else "",
        problem.hint(translate) if problem else "",
    )


def _question_line(name: str, question: Question, translate: Translate) -> tuple[str | int, ...]:
    finding = question.finding
    shown = (question.label, question.original, question.proposed_label)
    return (name, question.place, *shown, finding.sentence(translate), finding.hint(translate))


def _finding_line(name: str, finding: Finding, language: str, translate: Translate) -> tuple[str | int, ...]:
    severity = word(_SEVERITIES[finding.severity], language)
    return (name, finding.place, severity, finding.sentence(translate), finding.hint(translate))


def _told(file: FileIntake) -> Iterator[Finding]:
    asked = {id(question.finding) for question in file.questions}
    yield from (finding for finding in file.findings if id(finding) not in asked)


_OUTCOMES = {
    "added": "taken_in",
    "already-present": "already_present",
    "queued": "waits",
    "asked": "asked",
    "refused": "refused",
}
_SEVERITIES = {"refused": "refused", "asked": "asked", "repaired": "repaired", "note": "to_know"}

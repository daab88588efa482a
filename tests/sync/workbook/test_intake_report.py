# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The account of a whole intake, as a workbook for whoever asks what became of every file."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from forms.problem import Finding
from sync.catalogue import sentences_in
from sync.values import FileIntake
from sync.workbook.outcomes import REASONS
from sync.workbook.prescan import BrokenWorkbookProblem
from sync.workbook.report import write_intake_report
from sync.workbook.values import Question

MESSAGE, REMEDY = REASONS["date-two-ways"]
DOUBT = Finding("cell.date-two-ways", MESSAGE, "Form!C4", "asked", REMEDY, {"shown": "01/02/2026"})
NOTE = Finding("workbook.macros", "The file carries macros; they were not run.", "a.xlsm", "note")
ASKED = FileIntake(
    Path("a.xlsm"),
    "workbook",
    "asked",
    sender="Tarawa",
    added=3,
    waiting_rows=1,
    cells=40,
    findings=(NOTE, DOUBT),
    questions=(
        Question("q", "Form!C4", "cell", "start", "Start", "01/02/2026", "2026-02-01", "2026-02-01", DOUBT),
    ),
)
REFUSED = FileIntake(
    Path("=b.xlsx"), "workbook", "refused", problem=BrokenWorkbookProblem(name="=b.xlsx", what="cut off")
)


@pytest.mark.parametrize(
    ("language", "sheets", "outcomes"),
    [
        ("en", ["Files", "Questions", "To note"], ["To confirm", "Refused"]),
        ("fr", ["Fichiers", "Questions", "À noter"], ["À confirmer", "Refusées"]),
        ("ar", ["الملفات", "الأسئلة", "ملاحظات"], ["للتأكيد", "مرفوضة"]),
    ],
)
def test_the_account_of_an_intake_names_every_file_and_question(tmp_path, language, sheets, outcomes):
    path = write_intake_report(
        tmp_path / "report.xlsx", [ASKED, REFUSED], language=language, translate=sentences_in(language)
    )
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == sheets
    files, questions, noted = ([*page.iter_rows(min_row=2, values_only=True)] for page in book)
    assert [row[0] for row in files] == ["a.xlsm", "=b.xlsx"]
    assert [row[1] for row in files] == outcomes
    assert files[0][2:8] == ("Tarawa", 3, 0, 1, 1, 40)
    assert files[1][8]
    assert files[1][9]
    ((name, place, label, original, proposed, what, remedy),) = questions
    assert (name, place, label, original, proposed) == (
        "a.xlsm",
        "Form!C4",
        "Start",
        "01/02/2026",
        "2026-02-01",
    )
    assert "01/02/2026" in what
    assert remedy == sentences_in(language)(REMEDY)
    assert len(noted) == 1, "what is asked is not told twice"

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The account of a whole intake, as a workbook for whoever asks what became of every file."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import openpyxl

from sync.workbook.intake import read_many
from sync.workbook.report import write_intake_report
from sync.workbook.template import write_template
from sync.workbook.values import OfficeInfo, PlainForm, RecordRow


def test_the_account_of_an_intake_names_every_file_and_question(
    tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Callable[..., RecordRow]
) -> None:
    good = tmp_path / "good.xlsx"
    record = RecordRow("", "trial", "2026-1", {**make_record(1).fields, "start": "01/02/2026"})
    write_template(good, trial_form, office=office, template_id="T", records=[record])
    (tmp_path / "bad.xlsx").write_bytes(b"PK nothing")
    paths = [good, tmp_path / "bad.xlsx"]
    taken = read_many(paths, [trial_form], now=datetime(2026, 11, 22, tzinfo=UTC))
    report = write_intake_report(tmp_path / "report.xlsx", taken, language="fr")
    book = openpyxl.load_workbook(report)
    assert book.sheetnames == ["Fichiers", "Questions", "À noter"]
    files = {row[0]: row[1] for row in book["Fichiers"].iter_rows(min_row=2, values_only=True)}
    assert files == {"good.xlsx": "asked", "bad.xlsx": "refused"}
    (question,) = book["Questions"].iter_rows(min_row=2, values_only=True)
    assert question[0] == "good.xlsx"
    assert question[4] == "2026-02-01"

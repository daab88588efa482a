# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files of strangers: refused or asked about with a sentence, never taken as records by accident."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

import openpyxl
import pytest

from forms.problem import Problem
from sync.workbook.choices import ChoiceTable
from sync.workbook.match import KnownForm
from sync.workbook.prescan import prescan
from sync.workbook.read import read_workbook
from sync.workbook.values import Limits, Option, PlainForm, WorkbookReading

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def read(form: PlainForm, rows: list[list[object]]) -> WorkbookReading:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return read_workbook("foreign.xlsx", out.getvalue(), [KnownForm(form, NOW)])


def test_a_table_with_the_same_headings_is_asked_about_row_by_row(trial_form: PlainForm) -> None:
    headings = ["Title", "Position", "Reason", "Region", "Country", "Topics", "People reached"]
    reading = read(trial_form, [headings, ["Bridges", "Support", "", "Africa", "Kenya", "Payments", 12]])
    (row,) = reading.rows
    assert row.outcome == "asked"
    assert [question.finding.code for question in row.questions] == ["row.no-identity"]


def test_one_heading_many_times_is_not_a_form(trial_form: PlainForm) -> None:
    with pytest.raises(Problem) as refused:
        read(trial_form, [["Country"] * 8, ["Kenya"] * 8])
    assert refused.value.code == "workbook.unrecognized"


def test_a_package_whose_directory_lies_is_refused_with_a_sentence() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    whole = out.getvalue()
    for cut in range(1, 60, 7):
        with pytest.raises(Problem) as refused:
            prescan(whole[cut:], "cut.ods", Limits())
        assert refused.value.code in ("workbook.broken", "workbook.unknown", "workbook.suspect")


SEVERAL = (Option("yp", "Yes, partly"), Option("yes", "Yes"), Option("partly", "Partly"), Option("no", "No"))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Yes, partly", ("yp",)),
        ("Yes, partly; No", ("yp", "no")),
        ("Yes, No", ("yes", "no")),
        ("Yes, partly, No", None),
        (";", None),
        ("yes no", ("yes", "no")),
    ],
)
def test_a_label_with_the_separating_sign_in_it_is_not_cut(text: str, codes: tuple[str, ...] | None) -> None:
    assert ChoiceTable([SEVERAL]).many(text) == codes

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The account of an intake, and the comment template of standards people, both ways."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest

from sync.workbook.intake import read_many
from sync.workbook.iso_comments import (
    HEADINGS,
    IsoComment,
    NotACommentTableProblem,
    comments_of,
    fields_of_comment,
    read_iso_comments,
    write_iso_comments,
)
from sync.workbook.report import write_intake_report
from sync.workbook.template import write_template
from sync.workbook.values import OfficeInfo, PlainForm, RecordRow

COMMENTS = (
    IsoComment(
        "UNICEF", "12", "4.2", "Table 1", "te", "=not a formula\nsecond line", "Use “shall”.", "Accepted"
    ),
    IsoComment("WHO", "", "", "", "ge", "建议增加一段。", "", ""),
    IsoComment("FAO", "", "5", "", "ed", "تعليق تحريري", "009", ""),
)


@pytest.mark.parametrize("name", ["comments.docx", "comments.xlsx"])
def test_a_comment_table_comes_back_as_it_was_written(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    assert write_iso_comments(path, COMMENTS, title="A/76/325", date="2026-11-22") == 3
    reading = read_iso_comments(path)
    assert reading.findings == ()
    assert [
        (c.member, c.line, c.clause, c.kind, c.comment, c.proposed_change, c.observation)
        for c in reading.comments
    ] == [(c.member, c.line, c.clause, c.kind, c.comment, c.proposed_change, c.observation) for c in COMMENTS]


def test_an_unknown_type_is_asked_not_guessed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Our comments on the draft"])
    book.active.append([h.upper() for h in HEADINGS])
    book.active.append(["ITU", 3, "4", "", "major", "Too long", "Shorten"])
    book.active.append([None] * 8)
    path = tmp_path / "own.xlsx"
    book.save(path)
    reading = read_iso_comments(path)
    assert [(c.kind, c.line, c.place) for c in reading.comments] == [("", "3", "Sheet!3")]
    assert [f.code for f in reading.findings] == ["iso.type"]


def test_a_file_without_the_table_is_refused_with_a_remedy(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Name", "Comments"])
    path = tmp_path / "other.xlsx"
    book.save(path)
    with pytest.raises(NotACommentTableProblem):
        read_iso_comments(path)


def test_comments_of_a_position_pass_through_the_template() -> None:
    fields = {
        "comments": (
            {"comment_type": "te", "comment_text": "Why?", "place": "para. 3", "proposed_change": "x"},
        )
    }
    (comment,) = comments_of(fields, "UNDP", "Recommendation 2")
    assert comment == IsoComment("UNDP", "", "Recommendation 2", "para. 3", "te", "Why?", "x")
    assert fields_of_comment(comment)["comment_text"] == "Why?"
    assert fields_of_comment(comment)["section"] == "specific"


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

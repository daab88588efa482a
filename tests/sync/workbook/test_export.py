# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What analysts receive: exact values, nothing lost, and everything that did not fit said aloud."""

from __future__ import annotations

import csv
import os
import zipfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from sync.store_problems import FolderProblem
from sync.workbook.csv_export import export_csv
from sync.workbook.exact import exact_value, utf16_length
from sync.workbook.export import export_records
from sync.workbook.export_book import sheet_name
from sync.workbook.values import Matrix, MatrixRow, PlainForm, RecordRow

Make = Callable[..., RecordRow]


def at(*parts: int) -> datetime:
    """A spreadsheet's moment: it knows no zone."""
    return datetime(*parts)  # type: ignore[arg-type, misc]  # noqa: DTZ001


def sheet(path: Path, name: str) -> list[list[object]]:
    return CalamineWorkbook.from_path(str(path)).get_sheet_by_name(name).to_python(skip_empty_area=False)  # type: ignore[return-value]


def column(path: Path, sheet_: str, name: str) -> list[object]:
    rows = sheet(path, sheet_)
    at = rows[1].index(name)
    return [row[at] for row in rows[2:]]


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("12", "integer", 12.0),
        ("-7", "integer", -7.0),
        ("007", "integer", "007"),
        ("-0", "integer", "-0"),
        ("999999999999999", "integer", 999999999999999.0),
        ("12345678901234567890", "integer", "12345678901234567890"),
        ("1234.50", "decimal", 1234.5),
        ("0.1234567890123456", "decimal", "0.1234567890123456"),
        ("1e5", "decimal", "1e5"),
        ("12", "text", "12"),
        ("=1+1", "text", "=1+1"),
        ("2026-02-28", "date", date(2026, 2, 28)),
        ("2026-02-30", "date", "2026-02-30"),
        ("1900-02-28", "date", "1900-02-28"),
        ("2026", "date", "2026"),
        ("10:11:12", "time", time(10, 11, 12)),
        ("10:11:12.000+03:00", "time", time(10, 11, 12)),
        ("2026-01-31T10:00:00.000+03:00", "datetime", at(2026, 1, 31, 7)),
        ("2026-01-31T10:00:00", "datetime", at(2026, 1, 31, 10)),
    ],
)
def test_an_answer_becomes_a_value_only_where_nothing_is_lost(text: str, kind: str, value: object) -> None:
    found = exact_value(text, kind)  # type: ignore[arg-type]
    assert (found, type(found)) == (value, type(value))


def test_every_answer_arrives_in_its_own_kind(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    path = tmp_path / "all.xlsx"
    report = export_records(path, [trial_form], [make_record(1)], language="en")
    assert (report.records, report.rows) == (1, 3)
    assert column(path, "Trial form", "money/people") == [12300.0]
    assert column(path, "Trial form", "money/budget") == [1234.5]
    assert column(path, "Trial form", "start") == [date(2026, 1, 31)]
    assert column(path, "Trial form", "moment") == [at(2026, 1, 31, 7)]
    assert column(path, "Trial form", "phone") == ["009683339"]
    assert column(path, "Trial form", "position") == ["FOB"]
    assert column(path, "Trial form", "position.label") == ["Formal objection"]
    assert column(path, "Trial form", "topics.label") == ["Data, open; Payments"]
    assert column(path, "Trial form", "_written_at") == [at(2026, 1, 2, 3, 4, 5)]


def test_repeat_rows_carry_keys_that_match_their_parents(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    path = tmp_path / "all.xlsx"
    export_records(path, [trial_form], [make_record(n) for n in range(1, 4)])
    parents = column(path, "Trial form", "_record")
    assert column(path, "Comments", "_parent_key") == [p for p in parents for _ in range(2)]
    assert column(path, "Comments", "comment_text")[:3] == ["First 1", "Second 1", "First 2"]
    assert len(set(map(str, column(path, "Comments", "_key")))) == 6


def test_text_never_becomes_a_formula_a_link_or_a_number(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    texts = [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "0012",
        "1e5",
        "TRUE",
        "_x0041_ _x000D_",
        "a\nb\tc",
        "👩‍🚀 中文 عربي",
    ]
    path = tmp_path / "all.xlsx"
    export_records(path, [trial_form], [make_record(n, title=text) for n, text in enumerate(texts)])
    assert column(path, "Trial form", "title") == texts
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(n) for n in archive.namelist() if n.startswith("xl/worksheets/sheet")]
    assert not any(b"<f>" in xml for xml in sheets)


def test_headings_speak_the_chosen_language_above_the_machine_names(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    path = tmp_path / "all.xlsx"
    export_records(path, [trial_form], [make_record(1)], language="fr")
    rows = sheet(path, "Trial form")
    assert rows[0][rows[1].index("country")] == "Pays"
    export_records(path, [trial_form], [make_record(1)], language="ar")
    book = openpyxl.load_workbook(path)
    assert all(ws.sheet_view.rightToLeft for ws in book.worksheets)
    assert book["Trial form"].freeze_panes == "B3"
    assert book["Trial form"].auto_filter.ref.startswith("A2:")


def test_more_rows_than_a_sheet_holds_continue_on_the_next_and_are_said(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    path = tmp_path / "all.xlsx"
    report = export_records(path, [trial_form], [make_record(n) for n in range(25)], max_rows=12)
    titles = [
        t for name in ("Trial form", "Trial form (2)", "Trial form (3)") for t in column(path, name, "title")
    ]
    assert titles == [f"Title {n}" for n in range(25)]
    assert "export.split" in {finding.code for finding in report.findings}


def test_more_links_than_a_sheet_holds_stay_as_text_and_are_said(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    path = tmp_path / "all.xlsx"
    records = [make_record(n, title=f"https://a.example/{n}") for n in range(9)]
    report = export_records(path, [trial_form], records, max_links=4)
    assert column(path, "Trial form", "title") == [f"https://a.example/{n}" for n in range(9)]
    (finding,) = [f for f in report.findings if f.code == "export.links"]
    assert finding.facts["count"] == 5
    with zipfile.ZipFile(path) as archive:
        links = [archive.read(n).count(b"<hyperlink ") for n in archive.namelist() if "worksheets/sheet" in n]
    assert sum(links) == 4


def test_a_text_longer_than_a_cell_stands_whole_on_its_own_sheet(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    text = "".join(chr(0x1F600 + n % 60) + "é" for n in range(15_000))
    assert utf16_length(text) == 45_000
    path = tmp_path / "all.xlsx"
    report = export_records(path, [trial_form], [make_record(1, reason=text)])
    pieces = [str(row[3]) for row in sheet(path, "Long texts")[1:]]
    assert "".join(pieces) == text
    assert "export.long-text" in {finding.code for finding in report.findings}


def test_records_of_a_form_that_is_not_installed_are_said(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    stranger = RecordRow("uuid:x", "other", "1", {"a": "b"})
    report = export_records(tmp_path / "all.xlsx", [trial_form], [make_record(1), stranger])
    assert [f.code for f in report.findings] == ["export.unknown-form"]


def test_versions_of_a_form_share_a_sheet_and_keep_their_own_columns(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    newer = PlainForm("trial", "2026-2", trial_form.xform.replace(b"phone", b"mobile"))
    path = tmp_path / "all.xlsx"
    second = RecordRow("uuid:2", "trial", "2026-2", {"mobile": "0044"})
    export_records(path, [trial_form, newer], [make_record(1), second])
    assert column(path, "Trial form", "phone") == ["009683339", ""]
    assert column(path, "Trial form", "mobile") == ["", "0044"]


def test_the_positions_matrix_counts_what_it_shows(tmp_path: Path, trial_form: PlainForm) -> None:
    matrix = Matrix(
        "Positions",
        (("R1", "Adopt"), ("R2", "Review")),
        (MatrixRow("UNICEF", "FP", ("SUP", "FOB")), MatrixRow("WHO", "SA", ("SUP", ""))),
        legend=(("SUP", "Support"), ("FOB", "Formal objection")),
    )
    path = tmp_path / "all.xlsx"
    export_records(path, [trial_form], [], matrix=matrix)
    rows = sheet(path, "Positions")
    assert rows[3] == ["UNICEF", "FP", "SUP", "FOB"]
    assert ["Support", "SUP", 2.0, 0.0] in rows
    with zipfile.ZipFile(path) as archive:
        assert "xl/charts/chart1.xml" in archive.namelist()


@pytest.mark.parametrize(
    ("wanted", "taken", "name"),
    [
        ("A/B:C?", [], "A-B-C-"),
        ("history", [], "history-"),
        ("x" * 40, ["x" * 31], "x" * 27 + " (2)"),
        ("Données", ["DONNÉES"], "Données (2)"),
        ("", [], "-"),
    ],
)
def test_sheet_names_are_those_every_program_accepts(wanted: str, taken: list[str], name: str) -> None:
    assert sheet_name(wanted, taken) == name


def test_the_earlier_export_stays_whole_when_writing_stops(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    path = tmp_path / "all.xlsx"
    path.write_bytes(b"the earlier one")

    def records() -> object:
        yield make_record(1)
        raise KeyError("the store went away")

    with pytest.raises(KeyError):
        export_records(path, [trial_form], records())  # type: ignore[arg-type]
    assert path.read_bytes() == b"the earlier one"
    assert [p.name for p in tmp_path.iterdir()] == ["all.xlsx"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a POSIX file system")
def test_a_folder_that_cannot_be_written_is_told_with_a_remedy(tmp_path: Path, trial_form: PlainForm) -> None:
    (tmp_path / "absent").write_bytes(b"no folder")
    with pytest.raises(FolderProblem) as told:
        export_records(tmp_path / "absent" / "all.xlsx", [trial_form], [])
    assert str(tmp_path / "absent") in told.value.sentence()


def test_csv_files_open_as_utf8_and_keep_every_answer_exact(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    records = [make_record(1, title="=HYPERLINK(1)", phone="00123"), make_record(2, title="عربي 中文")]
    report = export_csv(tmp_path / "csv", [trial_form], records)
    assert (report.records, report.rows) == (2, 6)
    raw = (tmp_path / "csv" / "trial.csv").read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf")
    with (tmp_path / "csv" / "trial.csv").open(encoding="utf-8-sig", newline="") as lines:
        rows = list(csv.DictReader(lines))
    assert [row["title"] for row in rows] == ["'=HYPERLINK(1)", "عربي 中文"]
    assert rows[0]["phone"] == "00123"
    assert rows[0]["money/budget"] == "1234.50"
    assert rows[0]["moment"] == "2026-01-31T10:00:00.000+03:00"
    assert sorted(p.name for p in (tmp_path / "csv").iterdir()) == [
        "codebook.csv",
        "trial.comments.csv",
        "trial.csv",
    ]


def test_exact_csv_leaves_formula_signs_as_they_are(
    tmp_path: Path, trial_form: PlainForm, make_record: Make
) -> None:
    export_csv(tmp_path, [trial_form], [make_record(1, title="=1")], exact=True)
    with (tmp_path / "trial.csv").open(encoding="utf-8-sig", newline="") as lines:
        assert next(iter(csv.DictReader(lines)))["title"] == "=1"

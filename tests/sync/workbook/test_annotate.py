# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A workbook given back: marked where something is to be corrected, and otherwise the same bytes."""

from __future__ import annotations

import shutil
import subprocess
import warnings
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import openpyxl
import pytest
from openpyxl.comments import Comment

from forms.problem import Finding
from sync.workbook.annotate import annotate_copy
from sync.workbook.match import KnownForm
from sync.workbook.read import read_workbook
from sync.workbook.template import write_template
from sync.workbook.values import OfficeInfo, PlainForm, RecordRow

PUBLIC = Path(__file__).parents[3] / ".." / "shared" / "conformance" / "xlsforms"
Make = Callable[..., RecordRow]


@pytest.fixture
def filled(tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make) -> Path:
    path = tmp_path / "filled.xlsx"
    write_template(path, trial_form, office=office, template_id="T", records=[make_record(n) for n in (1, 2)])
    return path


def finding(place: str, text: str = "What stands here is not a number.") -> Finding:
    return Finding("cell.x", text, place, "refused", "Write a number.")


def parts(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def is_wiring(name: str) -> bool:
    return name == "[Content_Types].xml" or any(
        part in name for part in ("styles", "comments", "vmlDrawing", "worksheets/sheet", "worksheets/_rels")
    )


def test_notes_and_marks_stand_in_their_cells(filled: Path, tmp_path: Path) -> None:
    before = filled.read_bytes()
    out = tmp_path / "out.xlsx"
    report = annotate_copy(
        filled.read_bytes(), filled.name, out, [finding("Trial form!H3"), finding("Comments!D40")]
    )
    assert (report.notes, report.is_patched, report.not_placed) == (2, True, ())
    assert filled.read_bytes() == before
    book = openpyxl.load_workbook(out)
    cell = book["Trial form"]["H3"]
    assert "not a number" in cell.comment.text
    assert "Write a number" in cell.comment.text
    assert cell.fill.fgColor.rgb == "FFFFC7CE"
    assert cell.value == 12300
    assert book["Comments"]["D40"].comment is not None


def test_every_other_part_is_the_same_bytes(filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    annotate_copy(filled.read_bytes(), filled.name, out, [finding("Trial form!H3")])
    old, new = parts(filled), parts(out)
    changed = {name for name in old if new.get(name) != old[name]}
    assert all(is_wiring(name) for name in changed | (new.keys() - old.keys()))
    assert sum("worksheets/sheet" in name for name in changed) == 1


def test_a_note_that_was_there_keeps_its_text(filled: Path, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(filled)
    book["Trial form"]["H3"].comment = Comment("my estimate", "Ana")
    book.save(filled)
    out = tmp_path / "out.xlsx"
    annotate_copy(filled.read_bytes(), filled.name, out, [finding("Trial form!H3"), finding("Trial form!I3")])
    sheet = openpyxl.load_workbook(out)["Trial form"]
    assert "my estimate" in sheet["H3"].comment.text
    assert "not a number" in sheet["H3"].comment.text
    assert "not a number" in sheet["I3"].comment.text


def test_an_annotated_workbook_is_read_as_before(filled: Path, tmp_path: Path, trial_form: PlainForm) -> None:
    known = KnownForm(trial_form, datetime(2026, 11, 22, tzinfo=UTC))
    out = tmp_path / "out.xlsx"
    annotate_copy(filled.read_bytes(), filled.name, out, [finding("Trial form!H3")])
    before = read_workbook("a.xlsx", filled.read_bytes(), [known])
    after = read_workbook("a.xlsx", out.read_bytes(), [known])
    assert [row.fields for row in after.rows] == [row.fields for row in before.rows]


def test_a_finding_about_no_cell_is_handed_back(filled: Path, tmp_path: Path) -> None:
    report = annotate_copy(filled.read_bytes(), filled.name, tmp_path / "out.xlsx", [finding("")])
    assert [each.place for each in report.not_placed] == [""]


def test_what_cannot_be_patched_is_written_anew_and_can_be_read_again(
    filled: Path, tmp_path: Path, trial_form: PlainForm
) -> None:
    known = KnownForm(trial_form, datetime(2026, 11, 22, tzinfo=UTC))
    rows = openpyxl.load_workbook(filled)["Trial form"].iter_rows(max_row=6, values_only=True)
    text = tmp_path / "filled.csv"
    text.write_text(
        "\n".join(";".join("" if v is None else str(v) for v in row) for row in rows), encoding="utf-8"
    )
    out = tmp_path / "out.xlsx"
    report = annotate_copy(text.read_bytes(), text.name, out, [finding("filled!H3")])
    assert not report.is_patched
    book = openpyxl.load_workbook(out)
    assert "not a number" in book["filled"]["H3"].comment.text
    assert book.sheetnames[0] == "To correct"
    again = read_workbook("out.xlsx", out.read_bytes(), [known])
    assert len(again.rows) == 2
    assert "workbook.foreign-sheet" not in {finding.code for finding in again.findings}


FLAT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3"
 office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet>
<table:table table:name="Ours"><table:table-row>
<table:table-cell office:value-type="string"><text:p>a text longer than a usual column is wide</text:p></table:table-cell>
<table:table-cell office:value-type="date" office:date-value="2026-03-31"><text:p>31/03/26</text:p></table:table-cell>
</table:table-row></table:table></office:spreadsheet></office:body></office:document>"""


def test_a_copy_written_anew_can_be_read_by_people_and_marks_days_too(tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    report = annotate_copy(FLAT.encode(), "ours.fods", out, [finding("Ours!B1")], language="ar")
    assert not report.is_patched
    copied = openpyxl.load_workbook(out)["Ours"]
    assert copied["B1"].value == datetime(2026, 3, 31)  # noqa: DTZ001
    assert copied["B1"].fill.fill_type == "solid"
    assert copied.column_dimensions["A"].width >= len("a text longer than a usual column is wide")
    assert copied.column_dimensions["B"].width >= len("2026-03-31")
    assert copied.sheet_view.rightToLeft


@pytest.mark.skipif(not PUBLIC.is_dir(), reason="needs the conformance workbooks")
def test_public_workbooks_lose_nothing(tmp_path: Path) -> None:
    patched = 0
    paths = sorted(PUBLIC.glob("*.xlsx"))
    for path in paths:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            first = openpyxl.load_workbook(path, read_only=True).sheetnames[0]
        out = tmp_path / "out.xlsx"
        report = annotate_copy(
            path.read_bytes(), path.name, out, [finding(f"{first}!B2"), finding(f"{first}!ZZ900")]
        )
        patched += report.is_patched
        if report.is_patched:
            old, new = parts(path), parts(out)
            assert all(new[name] == data for name, data in old.items() if not is_wiring(name)), path.name
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                assert openpyxl.load_workbook(out)[first]["ZZ900"].comment is not None
    assert patched >= 0.95 * len(paths)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.long
def test_libreoffice_opens_an_annotated_copy(filled: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.xlsx"
    annotate_copy(filled.read_bytes(), filled.name, out, [finding("Trial form!H3", "seen by LibreOffice")])
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "fods",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(out)], check=True, capture_output=True, timeout=120
    )
    assert "seen by LibreOffice" in (tmp_path / "out.fods").read_text(encoding="utf-8")

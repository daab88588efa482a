# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Many workbooks at once, some of them hostile: nothing hangs, nothing crashes, good ones come through."""

from __future__ import annotations

import io
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from forms.definition import FormDefinition
from forms.problem import Problem
from sync.workbook.accept import Acceptor
from sync.workbook.child_limits import TOO_MUCH
from sync.workbook.intake import is_workbook, read_many, read_one
from sync.workbook.prescan import SuspectProblem, prescan
from sync.workbook.template import write_template
from sync.workbook.values import Decision, Limits, OfficeInfo, PlainForm, RecordRow, WorkbookReading

NOW = datetime(2026, 11, 22, tzinfo=UTC)
Make = Callable[..., RecordRow]


@pytest.fixture
def filled(tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make) -> Path:
    path = tmp_path / "filled.xlsx"
    records = [RecordRow("", "trial", "2026-1", make_record(n).fields) for n in range(1, 6)]
    write_template(path, trial_form, office=office, template_id="T", records=records)
    return path


def rewritten(path: Path, member: str, change: Callable[[bytes], bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            data = source.read(info)
            target.writestr(info, change(data) if info.filename == member else data)
    return out.getvalue()


def test_good_files_come_through_among_bad_ones(tmp_path: Path, filled: Path, trial_form: PlainForm) -> None:
    (tmp_path / "cut.xlsx").write_bytes(filled.read_bytes()[:3000])
    (tmp_path / "empty.xlsx").write_bytes(b"")
    (tmp_path / "page.xls").write_bytes(b"<html></html>")
    corner = b'</row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row></sheetData>'
    (tmp_path / "corner.xlsx").write_bytes(
        rewritten(filled, "xl/worksheets/sheet2.xml", lambda xml: xml.replace(b"</row></sheetData>", corner))
    )
    seen: list[tuple[int, int]] = []
    paths = sorted(p for p in tmp_path.iterdir() if p.is_file())
    found = {
        taken.path.name: taken.result
        for taken in read_many(paths, [trial_form], now=NOW, progress=lambda d, t, _: seen.append((d, t)))
    }
    assert seen == [(n, 5) for n in range(1, 6)]
    codes = {name: r.code for name, r in found.items() if isinstance(r, Problem)}
    assert codes == {
        "cut.xlsx": "workbook.broken",
        "empty.xlsx": "workbook.broken",
        "page.xls": "workbook.unknown",
    }
    for name in ("filled.xlsx", "corner.xlsx"):
        reading = found[name]
        assert isinstance(reading, WorkbookReading)
        assert [row.outcome for row in reading.rows] == ["ready"] * 5


def test_a_file_that_takes_too_long_is_stopped_and_the_next_goes_on(
    tmp_path: Path, filled: Path, trial_form: PlainForm
) -> None:
    merges = b"".join(b'<mergeCell ref="A%d:XFD%d"/>' % (n, n + 900) for n in range(1, 60_000, 901)) * 40
    slow = tmp_path / "slow.xlsx"
    slow.write_bytes(
        rewritten(
            filled,
            "xl/worksheets/sheet2.xml",
            lambda xml: xml.replace(b"</sheetData>", b"</sheetData><mergeCells>" + merges + b"</mergeCells>"),
        )
    )
    started = time.monotonic()
    taken = list(read_many([slow, filled], [trial_form], now=NOW, limits=Limits(seconds=3), workers=1))
    assert time.monotonic() - started < 30
    assert any(isinstance(each.result, WorkbookReading) for each in taken if each.path == filled)


def test_cancelling_leaves_nothing_running(filled: Path, trial_form: PlainForm) -> None:
    stop: list[bool] = []
    taken = []
    for each in read_many([filled] * 50, [trial_form], now=NOW, cancelled=lambda: bool(stop)):
        taken.append(each)
        stop.append(True)
    assert 1 <= len(taken) < 50


def test_a_part_larger_than_it_claims_is_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook>" + " " * 50_000_000 + "</workbook>")
    with pytest.raises(SuspectProblem):
        prescan(out.getvalue(), "bomb.xlsx", Limits())


def test_the_same_file_twice_gives_the_same_submissions(filled: Path, trial_form: PlainForm) -> None:
    definition = FormDefinition.from_xform(trial_form.xform)
    acceptor = Acceptor(trial_form, definition, lambda: NOW)
    first, second = (acceptor.accept(read_one(filled, [trial_form], now=NOW)) for _ in range(2))
    assert len(first.rows) == 5
    assert [r.submission for r in first.rows] == [r.submission for r in second.rows]
    assert first.rows[0].source.place == "Trial form!3"
    assert first.rows[0].source.office == "Tarawa"


def test_corrections_name_the_instance_they_replace(
    tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make
) -> None:
    path = tmp_path / "records.xlsx"
    write_template(path, trial_form, office=office, template_id="T", records=[make_record(n) for n in (1, 2)])
    changed = tmp_path / "changed.xlsx"
    member = "xl/sharedStrings.xml"
    changed.write_bytes(
        rewritten(path, member, lambda xml: xml.replace(b"<t>Title 1</t>", b"<t>Corrected</t>"))
    )
    reading = read_one(changed, [trial_form], now=NOW)
    assert [row.outcome for row in reading.rows] == ["ready", "unchanged"]
    definition = FormDefinition.from_xform(trial_form.xform)
    made = Acceptor(trial_form, definition, lambda: NOW).accept(reading)
    assert (len(made.rows), made.unchanged) == (1, 1)
    assert made.rows[0].record_id == "uuid:record-1"
    assert made.rows[0].submission.deprecated_id == "uuid:instance-1"
    assert b"<title>Corrected</title>" in made.rows[0].submission.xml
    assert b"<budget>1234.50</budget>" in made.rows[0].submission.xml


def test_good_rows_enter_and_doubtful_ones_wait_for_a_decision(
    tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make
) -> None:
    path = tmp_path / "some.xlsx"
    records = [
        RecordRow("", "trial", "2026-1", {**make_record(n).fields, "start": day})
        for n, day in ((1, "2026-01-31"), (2, "01/02/2026"), (3, "soon"))
    ]
    write_template(path, trial_form, office=office, template_id="T", records=records)
    reading = read_one(path, [trial_form], now=NOW)
    assert [row.outcome for row in reading.rows] == ["ready", "asked", "refused"]
    acceptor = Acceptor(trial_form, FormDefinition.from_xform(trial_form.xform), lambda: NOW)
    assert [len(acceptor.accept(reading).rows), len(acceptor.accept(reading).waiting)] == [1, 2]
    second, third = reading.questions
    assert (second.proposed, third.proposed) == ("2026-02-01", "")
    said = [Decision(second.question_id, "accept"), Decision(third.question_id, "correct", "2026-03-01")]
    rows = acceptor.accept(reading, said).rows
    assert [row.submission.xml.partition(b"<start>")[2][:10] for row in rows] == [
        b"2026-01-31",
        b"2026-02-01",
        b"2026-03-01",
    ]


def test_a_wrong_decision_still_meets_the_form(
    tmp_path: Path, trial_form: PlainForm, office: OfficeInfo, make_record: Make
) -> None:
    path = tmp_path / "some.xlsx"
    record = RecordRow("", "trial", "2026-1", {**make_record(1).fields, "start": "soon"})
    write_template(path, trial_form, office=office, template_id="T", records=[record])
    reading = read_one(path, [trial_form], now=NOW)
    acceptor = Acceptor(trial_form, FormDefinition.from_xform(trial_form.xform), lambda: NOW)
    made = acceptor.accept(reading, [Decision(reading.questions[0].question_id, "correct", "2050-01-01")])
    assert made.rows == ()
    assert made.waiting[0].outcome == "refused"


@pytest.mark.parametrize(
    ("name", "expected"),
    [("a.xlsx", True), ("~$a.xlsx", False), ("a.XLSM", True), ("a.pdf", False), (".~lock.a.ods#", False)],
)
def test_only_workbooks_are_taken_for_workbooks(name: str, expected: bool) -> None:
    assert is_workbook(Path(name)) is expected


def test_a_file_that_asks_for_too_much_memory_is_refused_and_the_next_goes_on(
    tmp_path: Path, filled: Path, trial_form: PlainForm
) -> None:
    row = "".join(f'<c r="{letter}%d" t="inlineStr"><is><t>{"x" * 60}</t></is></c>' for letter in "ABCDEFGH")
    rows = "".join(f'<row r="{n}">{row.replace("%d", str(n))}</row>' for n in range(2_000, 120_000)).encode()
    heavy = tmp_path / "heavy.xlsx"
    heavy.write_bytes(
        rewritten(
            filled,
            "xl/worksheets/sheet2.xml",
            lambda xml: xml.replace(b"</sheetData>", rows + b"</sheetData>"),
        )
    )
    limits = Limits(memory_bytes=400_000_000, ratio=10_000)
    found = [
        taken.result for taken in read_many([heavy, filled], [trial_form], now=NOW, limits=limits, workers=1)
    ]
    assert isinstance(found[0], Problem)
    assert found[0].code in ("workbook.broken", "workbook.stopped")
    assert isinstance(found[1], WorkbookReading)
    assert len(found[1].rows) == 5


def test_where_the_system_has_no_limit_a_process_ends_itself() -> None:
    script = (
        "from sync.workbook.child_limits import peak_memory, watch_memory\n"
        "watch_memory(peak_memory() + 50_000_000, 0.01)\n"
        "held = []\n"
        "while len(held) < 300:\n    held.append(b'x' * 10_000_000)\n"
        "while True:\n    pass\n"
    )
    root = Path(__file__).parents[3]
    ended = subprocess.run([sys.executable, "-c", script], cwd=root, timeout=60, check=False)
    assert ended.returncode == TOO_MUCH


def test_a_footnote_in_the_column_of_references_is_told(
    tmp_path: Path, filled: Path, trial_form: PlainForm
) -> None:
    book = load_workbook(filled)
    sheet = book["Trial form"]
    sheet.cell(sheet.max_row + 2, 1, "* Provisional figures")
    sheet.cell(sheet.max_row + 1, 1, "Source: the ministry")
    book.save(tmp_path / "noted.xlsx")
    before = read_one(filled, [trial_form], now=NOW)
    noted = read_one(tmp_path / "noted.xlsx", [trial_form], now=NOW)
    assert [row.fields for row in noted.rows] == [row.fields for row in before.rows]
    told = [finding for finding in noted.findings if finding.code == "workbook.remark"]
    assert [finding.facts["text"] for finding in told] == ["* Provisional figures | Source: the ministry"]
    assert not [finding for finding in before.findings if finding.code == "workbook.remark"]

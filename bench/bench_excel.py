# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How fast and how small the workbook road is, beside a careful script of the usual kind.

`python bench/bench_excel.py export [ROWS]`: 100,000 rows × 30 columns, peak memory.
`python bench/bench_excel.py read [FILES]`: 500 workbooks × 200 rows × 30 columns, read and validated in
child processes, and the same files through a careful script of pandas + calamine (which checks no rule).
`python bench/bench_excel.py take [FILES]`: the same files into a workspace, twice.

On two idle cores `read` takes 5.3 to 5.8 s where the script takes 18.6 to 18.8 (3.2 to 3.5 by the clock, 1.7 to 1.9 in
work of the processor), with 42 MB and twice 45 beside its 290; `export` needs 33 MB, 28 s for codes, 36 for both.
"""

from __future__ import annotations

import hashlib
import re
import resource
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from forms.problem import Problem
from sync.workbook.export import export_records
from sync.workbook.identity import mark_of, row_reference
from sync.workbook.intake import read_many
from sync.workbook.layout import layout_of
from sync.workbook.template import _Template
from sync.workbook.values import FormLayout, OfficeInfo, PlainForm, RecordRow

KINDS = ("string", "int", "decimal", "date", "select1", "select")
COLUMNS = 30
WRITTEN = 10
"""how many workbooks are written as templates are; the others are made from them"""


def form() -> PlainForm:
    """A form of 30 questions of six kinds, as an office's quarterly table would have.

    Texts are needed, whole numbers have a rule each, and every first choice is asked only after another answer.
    """
    rules = {
        0: 'required="true()"',
        1: f'constraint=". &gt;= 0 and . &lt;= {10**9}"',
        4: 'relevant="/bench/q1 &gt; 0"',
    }
    leaves = "".join(f"<q{n}/>" for n in range(COLUMNS))
    binds = "".join(
        f'<bind nodeset="/bench/q{n}" type="{kind if not kind.startswith("select") else "string"}"'
        f" {rules.get(n % 6, '')}/>"
        for n, kind in ((n, KINDS[n % 6]) for n in range(COLUMNS))
    )
    items = "".join(f"<item><label>Choice {c}</label><value>c{c}</value></item>" for c in range(12))
    controls = "".join(
        f'<{kind} ref="/bench/q{n}"><label>Question {n}</label>{items}</{kind}>'
        if (kind := KINDS[n % 6]).startswith("select")
        else f'<input ref="/bench/q{n}"><label>Question {n}</label></input>'
        for n in range(COLUMNS)
    )
    xml = (
        '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head>'
        f'<h:title>Bench</h:title><model><instance><bench id="bench" version="1">{leaves}<meta><instanceID/>'
        f"</meta></bench></instance>{binds}</model></h:head><h:body>{controls}</h:body></h:html>"
    )
    return PlainForm("bench", "1", xml.encode())


def answers(row: int) -> dict[str, str]:
    made = (
        lambda n: f"Text {row} of question {n}, long enough to look like an answer",
        lambda n: str(row * 7 + n),
        lambda n: f"{row}.{n:02}",
        lambda n: f"20{10 + row % 17:02}-{1 + n % 12:02}-{1 + row % 28:02}",
        lambda n: f"c{(row + n) % 12}",
        lambda n: f"c{row % 12} c{(row + 5) % 12}",
    )
    return {f"q{n}": made[n % 6](n) for n in range(COLUMNS)}


def rows(count: int) -> Iterator[RecordRow]:
    for row in range(count):
        yield RecordRow(f"uuid:{row}", "bench", "1", answers(row), organization=f"Org {row % 28}")


def export(count: int) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "all.xlsx"
        for choices in ("codes", "both"):
            started = time.perf_counter()
            report = export_records(path, [form()], rows(count), choices=choices)  # type: ignore[arg-type]
            seconds = time.perf_counter() - started
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
            print(
                f"export {choices:6} {report.rows:>8,} rows x {COLUMNS}  {seconds:6.1f} s  "
                f"peak {peak:5.0f} MB (before {before:.0f})  file {path.stat().st_size / 1e6:.1f} MB"
            )


class _Filled(_Template):
    """A template filled by a person: answers in the rows, but no memory of earlier records."""

    def _keep_facts(self, *_: object, **__: object) -> None:
        return


def filled_workbooks(folder: Path, count: int, filled: int, office_id: str = "") -> list[Path]:
    """That many workbooks of as many offices, no two alike; `office_id` makes them all of one office.

    The first are written whole, as a template is. The others are copies with other texts, numbers, days and
    another identity: writing 500 templates would take longer than all that is measured.
    """
    paths = [folder / f"office-{number:03}.xlsx" for number in range(count)]
    layout = layout_of(form())
    for number, path in enumerate(paths):
        if number < WRITTEN:
            _write_filled(path, layout, _office(number, office_id), number, filled)
            continue
        first = number % WRITTEN
        _write_variant(path, paths[first], number * filled, layout, first, number, office_id)
    return paths


def _office(number: int, office_id: str) -> OfficeInfo:
    return OfficeInfo(
        office_id or f"office-{number}", f"Office {number}", f"Org {number % 28}", _prefix(number)
    )


def _prefix(number: int) -> str:
    return f"OFF{number:03}"


def _mark_lines(layout: FormLayout, number: int, office_id: str) -> tuple[bytes, bytes]:
    """The line that says whose template it is, and its short form."""
    mark = mark_of(layout, _office(number, office_id), f"template-{number}")
    return mark.line().encode(), replace(mark, office="", organization="").line().encode()


def _write_filled(path: Path, layout: FormLayout, office: OfficeInfo, number: int, filled: int) -> None:
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_numbers": False})
    writing = _Filled(book, layout, office, f"template-{number}", 0)
    records = [RecordRow("", "bench", "1", answers(number * filled + row)) for row in range(filled)]
    writing.write(path, records, (), 0)
    book.close()


def _write_variant(
    path: Path, source: Path, further: int, layout: FormLayout, first: int, number: int, office_id: str
) -> None:
    """The same cells with other values: texts name another row, numbers and days are moved on."""

    def moved(found: re.Match[bytes]) -> bytes:
        return b"%s%d" % (found[1], int(found[2]) + further % 9_973)

    def referred(found: re.Match[bytes]) -> bytes:
        return f"<t>{row_reference(_prefix(number), int(found[1]))}</t>".encode()

    lines = [_mark_lines(layout, which, office_id) for which in (first, number)]
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            for before, after in zip(*lines, strict=True):
                data = data.replace(before, after)
            if name == "xl/sharedStrings.xml":
                data = re.sub(rb"(<t>Text )([0-9]+)", moved, data)
                data = re.sub(rb"<t>%s-([0-9]+)-.</t>" % _prefix(first).encode(), referred, data)
            elif name.startswith("xl/worksheets/"):
                data = re.sub(rb'(<c r="[A-Z]+[0-9]+" s="[0-9]+"><v>)([0-9]+)', moved, data)
            new.writestr(name, data)


def peer(paths: list[Path]) -> tuple[int, int]:
    """What a careful colleague would write (excel_peer.py)."""
    from excel_peer import consolidate  # pandas is large: what we hold is measured without it

    kinds = {f"q{n}": KINDS[n % 6] for n in range(COLUMNS)}
    headings = {f"Question {n}": f"q{n}" for n in range(COLUMNS)}
    made = consolidate(paths, kinds, headings, {f"Choice {c}": f"c{c}" for c in range(12)})
    return len(made.table), len(made.failures)


def ours(paths: list[Path]) -> tuple[int, int]:
    ready = cells = 0
    for taken in read_many(paths, [form()], now=datetime(2026, 11, 22, tzinfo=UTC)):
        if isinstance(taken.result, Problem):
            raise taken.result
        if taken.result.findings:
            raise AssertionError(taken.result.findings)
        ready += len(taken.result.ready)
        cells += taken.result.cells
    return ready, cells


def read(count: int) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        paths = filled_workbooks(folder, count, 200)
        mine, theirs = Spent(), Spent()
        with mine:
            mine.first, mine.second = ours(paths)
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        here = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        with theirs:
            theirs.first, theirs.second = peer(paths)
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"ours    {count} files  {mine.first:,} rows ready, {mine.second:,} cells validated  {mine}")
        print(f"        peak {here:.0f} MB here, {children:.0f} MB in each of two children")
        print(
            f"pandas  {count} files  {theirs.first:,} rows, {theirs.second} failures, no rule checked  {theirs}"
        )
        print(f"        peak {own:.0f} MB")
        print(
            f"ratio   {theirs.wall / mine.wall:.1f} by the clock, {theirs.cpu / mine.cpu:.1f} in work of the processor"
        )


class Spent:
    """Time spent inside `with`, by the clock and of all processors; and two counts."""

    def __init__(self) -> None:
        self.wall = self.cpu = 0.0
        self.first = self.second = 0

    def __enter__(self) -> None:
        self._began = time.perf_counter(), _processor()

    def __exit__(self, *_: object) -> None:
        self.wall += time.perf_counter() - self._began[0]
        self.cpu += _processor() - self._began[1]

    def __str__(self) -> str:
        return f"{self.wall:6.1f} s ({self.cpu:.1f} s of processors)"


def _processor() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def take(count: int) -> None:
    """The whole road into a workspace: read, validated, recorded, signed; then once more, which changes nothing."""
    from forms.xlsform import FormVersion
    from sync.values import Profile
    from sync.workspace import Workspace

    source = form()
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        profile = Profile("office", "Org 0", "Office 0", "Officer")
        with Workspace.create(folder / "desk", profile) as desk:
            version = FormVersion(
                "bench", "1", "Bench", ("en",), source.xform, b"", hashlib.sha256(source.xform).hexdigest()
            )
            desk.install_form(version)
            paths = filled_workbooks(folder, count, 200, desk.standing().office_id)
            for turn in ("first", "again"):
                spent = Spent()
                with spent:
                    report = desk.take(paths)
                added = sum(each.added for each in report.files)
                print(f"take {turn:6} {count} files  {added:,} records added  {spent}")
            print(f"     {desk.records().total:,} records in the workspace")


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else "export"
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    match what:
        case "read":
            read(size or 500)
        case "take":
            take(size or 500)
        case _:
            export(size or 100_000)

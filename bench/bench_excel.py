# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How fast and how small the workbook road is, beside a careful script of the usual kind.

`python bench/bench_excel.py export [ROWS]`: 100,000 rows × 30 columns, peak memory.
`python bench/bench_excel.py read [FILES]`: 500 workbooks × 200 rows × 30 columns, read and validated in
child processes, and the same files through pandas + calamine (which validates nothing).
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
import unicodedata
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

sys.path.insert(0, str(Path(__file__).parents[1]))

from forms.problem import Problem
from sync.workbook.export import export_records
from sync.workbook.intake import read_many
from sync.workbook.layout import layout_of
from sync.workbook.template import _Template
from sync.workbook.values import OfficeInfo, PlainForm, RecordRow

KINDS = ("string", "int", "decimal", "date", "select1", "select")
COLUMNS = 30


def form() -> PlainForm:
    """A form of 30 questions of six kinds, as an office's quarterly table would have."""
    leaves = "".join(f"<q{n}/>" for n in range(COLUMNS))
    binds = "".join(
        f'<bind nodeset="/bench/q{n}" type="{kind if not kind.startswith("select") else "string"}"/>'
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


def filled_workbook(path: Path, number: int, count: int) -> None:
    book = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False, "strings_to_numbers": False})
    office = OfficeInfo(f"office-{number}", f"Office {number}", f"Org {number % 28}", "OFF")
    writing = _Filled(book, layout_of(form()), office, f"template-{number}", b"", 0)
    records = [RecordRow("", "bench", "1", answers(number * count + row)) for row in range(count)]
    writing.write(path, records, 0)
    book.close()


def peer(paths: list[Path]) -> tuple[int, int]:
    """What a careful colleague would write: headings by name, clean texts, types by column, failures listed."""
    import pandas as pd

    labels = {f"choice {c}": f"c{c}" for c in range(12)}

    def clean(value: object) -> object:
        return unicodedata.normalize("NFC", value).strip() if isinstance(value, str) else value

    def several(value: object) -> object:
        codes = [labels.get(p.strip().casefold()) for p in str(value).split(";")]
        return None if None in codes else " ".join(str(c) for c in codes)

    frames, failures = [], []
    questions = [f"q{n}" for n in range(COLUMNS)]
    for path in paths:
        sheets = pd.read_excel(path, sheet_name=None, header=None, dtype=object, engine="calamine")
        raw = next(s for s in sheets.values() if not s.empty and str(s.iloc[0, 0]).startswith("_ref"))
        table = raw.iloc[2:].copy()
        table.columns = [str(name).split(" ")[0] for name in raw.iloc[0]]
        table = table.map(clean).dropna(how="all", subset=questions).drop_duplicates(subset=["_ref"])
        for n, name in enumerate(questions):
            before = table[name].notna()
            match KINDS[n % 6]:
                case "int" | "decimal":
                    table[name] = pd.to_numeric(table[name], errors="coerce")
                case "date":
                    table[name] = pd.to_datetime(table[name], errors="coerce")
                case "select1":
                    table[name] = table[name].map(lambda v: labels.get(str(v).casefold()))
                case "select":
                    table[name] = table[name].map(several)
            failed = before & table[name].isna()
            failures += [(path.name, name, row) for row in table.index[failed]]
        table["source"] = path.name
        frames.append(table)
    return len(pd.concat(frames, ignore_index=True)), len(failures)


def ours(paths: list[Path]) -> tuple[int, int]:
    ready = cells = 0
    for taken in read_many(paths, [form()], now=datetime(2026, 11, 22, tzinfo=UTC)):
        if isinstance(taken.result, Problem):
            raise taken.result
        ready += len(taken.result.ready)
        cells += taken.result.cells
    return ready, cells


def read(count: int) -> None:
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        paths = [folder / f"office-{number:03}.xlsx" for number in range(count)]
        for number, path in enumerate(paths):
            filled_workbook(path, number, 200)
        started = time.perf_counter()
        ready, cells = ours(paths)
        seconds = time.perf_counter() - started
        children = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"ours    {count} files  {ready:,} rows ready, {cells:,} cells validated  {seconds:6.1f} s")
        print(f"        peak {own:.0f} MB here, {children:.0f} MB in each of two children")
        started = time.perf_counter()
        rows_, failures = peer(paths)
        theirs = time.perf_counter() - started
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(
            f"pandas  {count} files  {rows_:,} rows, {failures} failures, no rule checked  {theirs:6.1f} s  peak {peak:.0f} MB"
        )
        print(f"ratio   {theirs / seconds:.1f}")


if __name__ == "__main__":
    what = sys.argv[1] if len(sys.argv) > 1 else "export"
    size = int(sys.argv[2]) if len(sys.argv) > 2 else 0
    read(size or 500) if what == "read" else export(size or 100_000)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How fast and how small the workbook road is. Export: 100,000 rows × 30 columns, peak memory.

`python bench/bench_excel.py export [ROWS]`
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from sync.workbook.export import export_records
from sync.workbook.values import PlainForm, RecordRow

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


if __name__ == "__main__":
    export(int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)

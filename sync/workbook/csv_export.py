# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The same tables as the consolidated workbook, as CSV files: one per form and per repeat.

UTF-8 with a byte order mark (Excel opens it as it is), CRLF, every answer exactly as recorded. A text
that a spreadsheet would take for a formula gets an apostrophe in front, unless the exact text is asked.
"""

from __future__ import annotations

import csv
import os
from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TextIO

from sync._files import NotWritableProblem
from sync.csv_bytes import harmless
from sync.workbook.export import (
    Meanings,
    OutColumn,
    OutRow,
    OutTable,
    fact_names,
    fact_values,
    meaning,
    meanings_of,
    plan_tables,
    rows_of,
)
from sync.workbook.export_book import sheet_name
from sync.workbook.layout import layout_of
from sync.workbook.values import ExportReport, FormSource, RecordRow


def export_csv(
    folder: Path,
    forms: Iterable[FormSource],
    records: Iterable[RecordRow],
    *,
    language: str = "en",
    exact: bool = False,
) -> ExportReport:
    """This writes all records into CSV files in a folder, with a codebook beside them.

    *Raises* NotWritableProblem; files of an earlier export are replaced only when all are whole.
    """
    layouts = [layout_of(form, language) for form in forms]
    tables = plan_tables(layouts)
    names = _file_names(tables)
    beside = {key: folder / f".{name}.{os.getpid()}.part" for key, name in names.items()}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with ExitStack() as stack:
            outs = {
                (t.form_id, t.path): _Out(t, stack.enter_context(_open(beside[t.form_id, t.path])))
                for t in tables
            }
            counts = _stream(records, outs, meanings_of(layouts), exact=exact)
        _write_codebook(folder, tables, names)
        for key, name in names.items():
            beside[key].replace(folder / name)
    except OSError as err:
        raise NotWritableProblem(name=folder.name, reason=err.strerror or str(err)) from err
    finally:
        for part in beside.values():
            with suppress(OSError):
                part.unlink(missing_ok=True)
    return ExportReport(folder, counts[0], counts[1], tuple(names.values()), ())


class _Out:
    """One table on its way into one file; writes its heading at once."""

    def __init__(self, table: OutTable, file: TextIO) -> None:
        self.table = table
        self._writer = csv.writer(file)
        self._writer.writerow([name for name, _ in fact_names(table)] + [c.name for c in table.columns])

    def write(self, record: RecordRow, row: OutRow, meanings: Meanings, *, exact: bool) -> None:
        cells = [_plain(value) for value in fact_values(self.table, record, row)]
        for column in self.table.columns:
            answer = row.fields.get(column.path, "")
            text = answer if isinstance(answer, str) else ""
            if column.meaning:
                place = (record.form_id, record.form_version, row.table, column.path)
                text = meaning(text, column.question.kind, meanings.get(place, {}))
            cells.append(_safe(text, column, exact=exact))
        self._writer.writerow(cells)


def _stream(
    records: Iterable[RecordRow], outs: Mapping[tuple[str, str], _Out], meanings: Meanings, *, exact: bool
) -> tuple[int, int]:
    by_form = {form: [o.table for (f, _), o in outs.items() if f == form] for form, _ in outs}
    taken = written = 0
    for record in records:
        if record.form_id not in by_form:
            continue
        taken += 1
        for row in rows_of(record, by_form[record.form_id]):
            outs[record.form_id, row.table].write(record, row, meanings, exact=exact)
            written += 1
    return taken, written


def _open(path: Path) -> TextIO:
    return path.open("w", encoding="utf-8-sig", newline="")


def _file_names(tables: Iterable[OutTable]) -> dict[tuple[str, str], str]:
    names: dict[tuple[str, str], str] = {}
    for table in tables:
        wanted = f"{table.form_id}.{table.path.replace('/', '.')}" if table.path else table.form_id
        names[table.form_id, table.path] = sheet_name(wanted, [n[:-4] for n in names.values()]) + ".csv"
    return names


def _plain(value: str | int | datetime | None) -> str:
    if isinstance(value, datetime):
        return (value.astimezone(UTC) if value.tzinfo else value).isoformat().replace("+00:00", "Z")
    return "" if value is None else str(value)


def _safe(text: str, column: OutColumn, *, exact: bool) -> str:
    is_value = column.kind in ("integer", "decimal", "date", "time", "datetime")
    return text if exact or is_value else harmless(text)


def _write_codebook(folder: Path, tables: Iterable[OutTable], names: dict[tuple[str, str], str]) -> None:
    with _open(folder / "codebook.csv") as out:
        writer = csv.writer(out)
        writer.writerow(
            ["file", "name", "question", "kind", "code", "meaning", "required", "relevant", "rule"]
        )
        for table in tables:
            file = names[table.form_id, table.path]
            for column in table.columns:
                q = column.question
                rules = (q.required, q.relevant, q.constraint)
                writer.writerow([file, column.name, column.heading, column.kind, "", "", *rules])
                if not column.meaning:
                    for option in q.options:
                        writer.writerow([file, column.name, "", "", option.value, option.label, "", "", ""])

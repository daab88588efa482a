# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Builds the workbook and the compiled form of each instrument from its sheets, byte for byte the same.

`python -m forms.instruments.build` writes; with `--check` it only tells what is out of date. The
workbook goes through the same importer that a secretariat's own workbook goes through.
"""

from __future__ import annotations

import io
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import xlsxwriter

from forms.instruments.source import FOLDER, INSTRUMENTS, read_sheets, read_words, workbook_sheets
from forms.problem import Problem
from forms.xlsform import FormVersion, import_xlsform

BIRTHDAY = datetime(2021, 12, 31, tzinfo=UTC).replace(tzinfo=None)  # no clock: the same bytes every day
_WIDTHS = {"type": 26, "name": 24, "list_name": 22, "relevant": 34, "calculation": 34, "constraint": 34}


class InstrumentBuildProblem(Problem):
    code = "instrument.build"
    message = "The instrument {form_id} does not convert: {what}"
    remedy = "Correct its sheets and build it again."


def build(form_id: str) -> FormVersion:
    """Makes one instrument from its sheets. Raises InstrumentBuildProblem."""
    workbook = write_workbook(workbook_sheets(read_sheets(form_id), read_words()))
    made = import_xlsform(workbook, f"{form_id}.xlsx")
    if made.version is None:
        what = "; ".join(f"{found.place}: {found.sentence()}" for found in made.findings)
        raise InstrumentBuildProblem(form_id=form_id, what=what)
    return made.version


def write_workbook(sheets: Mapping[str, Sequence[Sequence[str]]]) -> bytes:
    """Writes sheets of text as a workbook that is pleasant to edit: frozen headings, widths, filters."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, {"in_memory": True, "strings_to_numbers": False}) as book:
        book.set_properties({"created": BIRTHDAY, "author": "The Assent authors"})
        heading = book.add_format({"bold": True, "bg_color": "#DCE6F1", "valign": "top"})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        opening = book.add_format({"text_wrap": True, "valign": "top", "bold": True})
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, cells in enumerate(rows):
                style = heading if number == 0 else opening if cells[0].startswith("begin_") else body
                for column, cell in enumerate(cells):
                    if cell:
                        sheet.write_string(number, column, cell, style)
            for column, title in enumerate(rows[0]):
                sheet.set_column(column, column, _WIDTHS.get(title, 30 if "::" in title else 14))
            sheet.freeze_panes(1, 2 if name != "settings" else 0)
            sheet.autofilter(0, 0, max(1, len(rows) - 1), len(rows[0]) - 1)
    return target.getvalue()


def main(arguments: Sequence[str]) -> int:
    stale = 0
    for form_id in INSTRUMENTS:
        version = build(form_id)
        for name, content in ((f"{form_id}.xlsx", version.workbook), (f"{form_id}.xml", version.xform)):
            path = FOLDER / form_id / name
            if path.is_file() and path.read_bytes() == content:
                continue
            stale += 1
            sys.stdout.write(f"{'stale' if '--check' in arguments else 'wrote'} {form_id}/{name}\n")
            if "--check" not in arguments:
                path.write_bytes(content)
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What people, programs and mail systems do to a filled workbook: over a hundred kinds, each with its truth.

`python bench/damage.py [--office]` makes every kind from one filled template, reads it back and prints
recovered / asked / refused / silently wrong. `--office` adds resaves through a real LibreOffice;
`--into docs/WORKBOOKS.md` writes the table, and the lists of repairs and questions, into that page.
"""

from __future__ import annotations

import copy
import io
import random
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font
from pyxform.xls2xform import convert

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from forms.problem import Problem  # noqa: E402
from sync.workbook.identity import row_reference  # noqa: E402
from sync.workbook.match import KnownForm  # noqa: E402
from sync.workbook.outcomes import REASONS, ROW_REASONS  # noqa: E402
from sync.workbook.read import read_workbook  # noqa: E402
from sync.workbook.rows import REASONS_OF_COLUMNS  # noqa: E402
from sync.workbook.template import write_template  # noqa: E402
from sync.workbook.values import Limits, OfficeInfo, PlainForm, RecordRow, WorkbookReading  # noqa: E402

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
OFFICE = OfficeInfo("office-tarawa", "Tarawa", "UNICEF", "TRW", "tarawa@example.org", "2026-12-31")
RECORDS, NEW, FIRST = 4, 10, 3
COLUMNS = {
    "title": 2,
    "position": 3,
    "reason": 4,
    "region": 5,
    "country": 6,
    "topics": 7,
    "money/people": 8,
    "money/budget": 9,
    "start": 10,
    "clock": 11,
    "moment": 12,
    "phone": 13,
}
CHECK = 14
LABELS = {
    "SUP": "Support",
    "PAR": "Partially support",
    "DIS": "Do not support",
    "FOB": "Formal objection",
    "af": "Africa",
    "eu": "Europe",
    "KEN": "Kenya",
    "TCD": "Chad",
    "FRA": "France",
    "data": "Data, open",
    "id": "Identity",
    "pay": "Payments",
    "ge": "General",
    "te": "Technical",
}
FRENCH = {
    "Support": "Appuie",
    "Partially support": "Appuie en partie",
    "Do not support": "N'appuie pas",
    "Formal objection": "Objection formelle",
    "Africa": "Afrique",
    "Kenya": "Kenya",
    "Chad": "Tchad",
    "France": "France",
    "Europe": "Europe",
}
Truth = dict[str, dict[str, Any]]


def trial_form() -> PlainForm:
    text = (ROOT / "tests" / "sync" / "workbook" / "trial_form.md").read_text(encoding="utf-8")
    return PlainForm(
        "trial", "2026-1", convert(xlsform=text, validate=False, form_name="trial").xform.encode()
    )


def answers(number: int) -> dict[str, Any]:
    position = ("SUP", "PAR", "DIS", "FOB")[number % 4]
    country = ("KEN", "TCD", "FRA")[number % 3]
    return {
        "title": f"Café project {number} – data for all",
        "position": position,
        "reason": "" if position == "SUP" else f"Reason number {number}",
        "region": "eu" if country == "FRA" else "af",
        "country": country,
        "topics": ("data", "data pay", "id pay", "pay")[number % 4],
        "money/people": str(1000 + 37 * number),
        "money/budget": f"{1250 + number}.25",
        "start": f"2026-0{1 + number % 9}-{13 + number % 15}",
        "clock": f"{8 + number % 10:02}:15:00.000",
        "moment": f"2026-03-{10 + number % 20:02}T09:30:00.000",
        "phone": f"00968{number:04}",
        "comments": [
            {"comment_type": "ge", "comment_text": f"First comment of {number}"},
            {"comment_type": "te", "comment_text": f"Second comment of {number}"},
        ],
    }


@dataclass
class Case:
    """A workbook being damaged, and what a person would say it means."""

    book: Any
    truth: Truth
    unsure: set[tuple[str, str]] = field(default_factory=set)
    """cells whose content was destroyed: they must be asked or refused"""
    drop_rows: set[str] = field(default_factory=set)
    data: bytes | None = None
    name: str = "returned.xlsx"

    @property
    def main(self) -> Any:
        return self.book["Trial form"]

    @property
    def comments(self) -> Any:
        return self.book["Comments"]

    def ref(self, number: int) -> str:
        return row_reference("TRW", number)

    def row(self, number: int) -> int:
        return FIRST + number - 1

    def cell(self, number: int, path: str) -> Any:
        return self.main.cell(self.row(number), COLUMNS[path])

    def new_rows(self) -> range:
        return range(RECORDS + 1, RECORDS + NEW + 1)

    def all_rows(self) -> range:
        return range(1, RECORDS + NEW + 1)

    def bytes(self) -> bytes:
        if self.data is None:
            out = io.BytesIO()
            self.book.save(out)
            self.data = out.getvalue()
        return self.data

    def forget(self, number: int, path: str) -> None:
        self.unsure.add((self.ref(number), path))


def shown(path: str, value: str) -> Any:
    match path:
        case "position" | "region" | "country" | "comment_type":
            return LABELS[value]
        case "topics":
            return "; ".join(LABELS[v] for v in value.split())
        case "money/people":
            return int(value)
        case "money/budget":
            return float(value)
        case "start":
            return date.fromisoformat(value)
        case "clock":
            return time.fromisoformat(value)
        case "moment":
            return datetime.fromisoformat(value)
        case _:
            return value


def base(form: PlainForm, folder: Path) -> Case:
    """A template with four records, ten new rows and their comments, filled as a careful person would."""
    records = []
    for number in range(1, RECORDS + 1):
        fields = {k: tuple(v) if isinstance(v, list) else v for k, v in answers(number).items() if v}
        records.append(
            RecordRow(f"uuid:r{number}", "trial", "2026-1", fields, f"uuid:i{number}", "UNICEF", "Tarawa")
        )
    path = folder / "base.xlsx"
    write_template(
        path,
        form,
        office=OFFICE,
        template_id="T-1",
        language="en",
        records=records,
        blank_rows=30,
    )
    book = openpyxl.load_workbook(path)
    truth: Truth = {row_reference("TRW", n): answers(n) for n in range(1, RECORDS + NEW + 1)}
    main, comments = book["Trial form"], book["Comments"]
    child = FIRST + 2 * RECORDS
    for number in range(RECORDS + 1, RECORDS + NEW + 1):
        for path_, column in COLUMNS.items():
            value = answers(number)[path_]
            if value:
                main.cell(FIRST + number - 1, column).value = shown(path_, value)
        for comment in answers(number)["comments"]:
            comments.cell(child, 1).value = row_reference("TRW", number)
            comments.cell(child, 3).value = LABELS[comment["comment_type"]]
            comments.cell(child, 4).value = comment["comment_text"]
            child += 1
    return Case(book, truth)


Kind = Callable[[Case], None]
KINDS: dict[str, Kind] = {}


def kind(function: Kind) -> Kind:
    KINDS[function.__name__.replace("_", " ")] = function
    return function


def raw_edit(case: Case, part: str, edit: Callable[[bytes], bytes]) -> None:
    source, out = zipfile.ZipFile(io.BytesIO(case.bytes())), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            data = source.read(info)
            target.writestr(info, edit(data) if re.fullmatch(part, info.filename) else data)
    case.data = out.getvalue()


def rows_of(sheet: Any, first: int, last: int, low: int, high: int) -> list[list[Any]]:
    return [[sheet.cell(r, c).value for c in range(low, high + 1)] for r in range(first, last + 1)]


def put_rows(sheet: Any, first: int, low: int, rows: list[list[Any]]) -> None:
    for r, values in enumerate(rows, first):
        for c, value in enumerate(values, low):
            sheet.cell(r, c).value = value


# -- nothing wrong, or nothing that matters --------------------------------------------------------


@kind
def untouched(case: Case) -> None:
    pass


@kind
def sheet_renamed(case: Case) -> None:
    case.main.title = "UNICEF data FINAL v2"


@kind
def sheets_in_another_order(case: Case) -> None:
    case.book.move_sheet("Comments", -5)


@kind
def records_corrected(case: Case) -> None:
    for number in range(1, RECORDS + 1):
        case.cell(number, "title").value = f"Corrected {number}"
        case.truth[case.ref(number)]["title"] = f"Corrected {number}"


@kind
def blank_rows_between(case: Case) -> None:
    case.main.insert_rows(case.row(8), 3)


@kind
def title_rows_above(case: Case) -> None:
    case.main.insert_rows(1, 3)
    case.main["A1"] = "UNICEF – consolidated submission"
    case.main["A2"] = "prepared by the regional office"


@kind
def headings_pasted_again_in_the_middle(case: Case) -> None:
    heading = rows_of(case.main, 2, 2, 1, CHECK)
    case.main.insert_rows(case.row(9))
    put_rows(case.main, case.row(9), 1, heading)


@kind
def hidden_rows(case: Case) -> None:
    for number in (6, 9):
        case.main.row_dimensions[case.row(number)].hidden = True


@kind
def filtered_rows(case: Case) -> None:
    case.main.auto_filter.ref = f"A2:N{case.row(20)}"
    case.main.auto_filter.add_filter_column(2, ["Support"])
    for number in case.new_rows():
        case.main.row_dimensions[case.row(number)].hidden = number % 4 != 0


@kind
def hidden_column(case: Case) -> None:
    case.main.column_dimensions["I"].hidden = True


@kind
def colours_and_fonts(case: Case) -> None:
    for number in case.new_rows():
        case.cell(number, "title").font = Font(bold=True, color="FF0000")


@kind
def rows_sorted_whole(case: Case) -> None:
    rows = rows_of(case.main, case.row(1), case.row(14), 1, CHECK)
    put_rows(case.main, case.row(1), 1, sorted(rows, key=lambda r: str(r[1]), reverse=True))


@kind
def row_copied_unchanged(case: Case) -> None:
    put_rows(case.main, case.row(20), 1, rows_of(case.main, case.row(7), case.row(7), 1, CHECK))


@kind
def sheet_duplicated_unchanged(case: Case) -> None:
    case.book.copy_worksheet(case.main)


@kind
def own_sheet_added(case: Case) -> None:
    sheet = case.book.create_sheet("notes")
    sheet["A1"] = "remember to call Nairobi"


@kind
def own_column_at_the_end(case: Case) -> None:
    case.main.cell(2, CHECK + 2).value = "Our remarks"
    case.main.cell(case.row(6), CHECK + 2).value = "ask Peter"


@kind
def own_column_in_the_middle(case: Case) -> None:
    case.main.insert_cols(5)
    case.main.cell(2, 5).value = "Our remarks"
    case.main.cell(case.row(6), 5).value = "ask Peter"


@kind
def text_beside_the_table(case: Case) -> None:
    case.main.cell(case.row(25), 20).value = "printed 3 March"


# -- headings and hidden names ---------------------------------------------------------------------


@kind
def headings_renamed(case: Case) -> None:
    case.main.cell(2, 2).value = "Name of the project"
    case.main.cell(2, 13).value = "Telephone no."


@kind
def headings_translated(case: Case) -> None:
    for column, text in zip(
        range(2, CHECK),
        [
            "Titre",
            "Position",
            "Motif",
            "Région",
            "Pays",
            "Thèmes",
            "Personnes",
            "Budget",
            "Début",
            "Heure",
            "Moment",
            "Téléphone",
        ],
        strict=True,
    ):
        case.main.cell(2, column).value = text


@kind
def headings_erased(case: Case) -> None:
    for column in range(1, CHECK + 1):
        case.main.cell(2, column).value = None


@kind
def hidden_names_deleted(case: Case) -> None:
    case.main.delete_rows(1)


@kind
def hidden_names_deleted_and_headings_translated(case: Case) -> None:
    headings_translated(case)
    case.main.delete_rows(1)


@kind
def hidden_names_deleted_and_one_heading_unknown(case: Case) -> None:
    case.main.cell(2, 13).value = "Whom to call"
    case.main.delete_rows(1)
    for number in case.all_rows():
        case.forget(number, "phone")


@kind
def meta_sheet_deleted(case: Case) -> None:
    del case.book["_meta"]


@kind
def meta_and_names_and_properties_gone(case: Case) -> None:
    del case.book["_meta"]
    case.main.delete_rows(1)
    case.comments.delete_rows(1)
    case.book.defined_names.clear()
    case.book.properties.keywords = None
    case.book.custom_doc_props.props.clear()


@kind
def everything_hidden_gone(case: Case) -> None:
    meta_and_names_and_properties_gone(case)
    del case.book["_rows"]
    del case.book["Lists"]
    for number in range(1, RECORDS + 1):  # nothing says any more that these are records
        for path in case.truth[case.ref(number)]:
            case.unsure.discard((case.ref(number), path))


@kind
def columns_in_another_order(case: Case) -> None:
    order = [1, 9, 3, 2, 13, 5, 6, 7, 8, 4, 12, 11, 10, 14]
    rows = rows_of(case.main, 1, case.row(34), 1, CHECK)
    put_rows(case.main, 1, 1, [[row[c - 1] for c in order] for row in rows])


@kind
def columns_moved_without_their_hidden_names(case: Case) -> None:
    rows = rows_of(case.main, 2, case.row(34), 1, CHECK)
    for row in rows:
        row[1], row[3] = row[3], row[1]
    put_rows(case.main, 2, 1, rows)
    for number in case.all_rows():
        case.forget(number, "title")
        case.forget(number, "reason")


@kind
def column_deleted(case: Case) -> None:
    case.main.delete_cols(COLUMNS["phone"])
    for number in case.new_rows():
        case.truth[case.ref(number)]["phone"] = ""


@kind
def column_copied(case: Case) -> None:
    case.main.insert_cols(3)
    for row in range(1, case.row(34)):
        case.main.cell(row, 3).value = case.main.cell(row, 2).value


@kind
def headings_over_two_merged_rows(case: Case) -> None:
    case.main.insert_rows(2)
    case.main.cell(2, 2).value = "General"
    case.main.merge_cells("B2:G2")


# -- references ------------------------------------------------------------------------------------


def _sort_part(case: Case, low: int, high: int) -> list[int]:
    numbers = list(case.all_rows())
    rows = rows_of(case.main, case.row(1), case.row(14), low, high)
    order = sorted(range(len(rows)), key=lambda i: str(rows[i][COLUMNS["title"] - low]), reverse=True)
    put_rows(case.main, case.row(1), low, [rows[i] for i in order])
    return [numbers[i] for i in order]


@kind
def sorted_without_the_first_column(case: Case) -> None:
    _sort_part(case, 2, CHECK)


@kind
def sorted_without_the_last_column(case: Case) -> None:
    _sort_part(case, 1, CHECK - 1)


@kind
def records_sorted_without_any_reference(case: Case) -> None:
    rows = rows_of(case.main, case.row(1), case.row(4), 2, CHECK - 1)
    put_rows(case.main, case.row(1), 2, rows[::-1])
    for number in range(1, RECORDS + 1):
        for path in COLUMNS:
            case.forget(number, path)


@kind
def references_erased_in_some_rows(case: Case) -> None:
    for number in (6, 8):
        case.main.cell(case.row(number), 1).value = None


@kind
def references_mistyped(case: Case) -> None:
    case.main.cell(case.row(6), 1).value = "TRW-0060-X"


@kind
def first_reference_column_deleted(case: Case) -> None:
    case.main.delete_cols(1)


@kind
def last_reference_column_deleted(case: Case) -> None:
    case.main.delete_cols(CHECK)


@kind
def row_copied_and_changed(case: Case) -> None:
    row = rows_of(case.main, case.row(7), case.row(7), 1, CHECK)
    row[0][1] = "A new project made by copying"
    put_rows(case.main, case.row(20), 1, row)
    for path in COLUMNS:
        case.forget(7, path)
    case.unsure.add((case.ref(7), "comments"))


@kind
def sheet_duplicated_and_changed(case: Case) -> None:
    other = case.book.copy_worksheet(case.main)
    other.cell(case.row(7), 2).value = "Changed in the copy"
    for path in COLUMNS:
        case.forget(7, path)
    case.unsure.add((case.ref(7), "comments"))


@kind
def rows_inserted_without_reference(case: Case) -> None:
    for path, column in COLUMNS.items():
        value = answers(40)[path]
        case.main.cell(case.row(40), column).value = shown(path, value) if value else None
        case.main.cell(case.row(40), 1).value = None
        case.main.cell(case.row(40), CHECK).value = None
    extra = {k: v for k, v in answers(40).items() if k != "comments"}
    case.truth["inserted"] = extra


@kind
def total_row_at_the_bottom(case: Case) -> None:
    case.main.cell(case.row(36), 2).value = "TOTAL"
    case.main.cell(case.row(36), 8).value = 15000
    case.drop_rows.add("TOTAL")


@kind
def cells_inserted_in_a_row(case: Case) -> None:
    row = rows_of(case.main, case.row(6), case.row(6), 1, CHECK)[0]
    put_rows(case.main, case.row(6), 1, [[*row[:4], None, *row[4:]]])
    for path in COLUMNS:
        case.forget(6, path)


@kind
def cells_deleted_in_a_row(case: Case) -> None:
    row = rows_of(case.main, case.row(6), case.row(6), 1, CHECK)[0]
    put_rows(case.main, case.row(6), 1, [[*row[:4], *row[5:], None]])
    for path in COLUMNS:
        case.forget(6, path)


# -- values ----------------------------------------------------------------------------------------


def rewrite(
    case: Case, path: str, change: Callable[[str], Any], numbers: Iterator[int] | range | None = None
) -> None:
    for number in numbers or case.new_rows():
        value = case.truth[case.ref(number)][path]
        if value:
            cell = case.cell(number, path)
            cell.number_format = "General"
            cell.value = change(value)
            if isinstance(cell.value, str):
                cell.data_type = "s"


@kind
def dates_as_iso_text(case: Case) -> None:
    rewrite(case, "start", lambda v: v)


@kind
def dates_as_text_with_slashes(case: Case) -> None:
    rewrite(case, "start", lambda v: f"{v[8:]}/{v[5:7]}/{v[:4]}")


@kind
def dates_as_american_text(case: Case) -> None:
    rewrite(case, "start", lambda v: f"{v[5:7]}/{v[8:]}/{v[:4]}")


@kind
def dates_that_can_be_two(case: Case) -> None:
    for number in case.new_rows():
        case.cell(number, "start").value = f"0{1 + number % 5}/0{2 + number % 5}/2026"
        case.forget(number, "start")


@kind
def dates_with_month_names(case: Case) -> None:
    months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"]
    rewrite(case, "start", lambda v: f"{int(v[8:])} {months[int(v[5:7]) - 1]} {v[:4]}")


@kind
def dates_with_russian_months(case: Case) -> None:
    months = ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября"]
    rewrite(case, "start", lambda v: f"{int(v[8:])} {months[int(v[5:7]) - 1]} {v[:4]} г.")


@kind
def dates_in_chinese(case: Case) -> None:
    rewrite(case, "start", lambda v: f"{v[:4]}年{int(v[5:7])}月{int(v[8:])}日")


@kind
def dates_as_day_counts(case: Case) -> None:
    rewrite(case, "start", lambda v: (date.fromisoformat(v) - date(1899, 12, 30)).days)
    for number in case.new_rows():
        case.forget(number, "start")


@kind
def dates_with_short_years(case: Case) -> None:
    rewrite(case, "start", lambda v: f"{v[8:]}.{v[5:7]}.{v[2:4]}")
    for number in case.new_rows():
        case.forget(number, "start")


@kind
def times_as_text(case: Case) -> None:
    rewrite(case, "clock", lambda v: v[:5])


@kind
def moments_as_text(case: Case) -> None:
    rewrite(case, "moment", lambda v: v[:16].replace("T", " "))


@kind
def numbers_as_text(case: Case) -> None:
    rewrite(case, "money/people", lambda v: v)
    rewrite(case, "money/budget", lambda v: v)


@kind
def decimal_commas(case: Case) -> None:
    rewrite(case, "money/budget", lambda v: v.replace(".", ","))


@kind
def thousands_with_spaces(case: Case) -> None:
    rewrite(case, "money/people", lambda v: f"{int(v):,}".replace(",", "\u202f"))


@kind
def thousands_both_signs(case: Case) -> None:
    rewrite(
        case,
        "money/budget",
        lambda v: f"{float(v):,.2f}".replace(",", "_").replace(".", ",").replace("_", "."),
    )


@kind
def numbers_that_can_be_two(case: Case) -> None:
    rewrite(case, "money/people", lambda v: f"{int(v):,}")
    for number in case.new_rows():
        case.forget(number, "money/people")


@kind
def numbers_with_units(case: Case) -> None:
    rewrite(case, "money/people", lambda v: f"{v} people")
    for number in case.new_rows():
        case.forget(number, "money/people")


@kind
def numbers_in_arabic_digits(case: Case) -> None:
    rewrite(case, "money/people", lambda v: "".join(chr(0x660 + int(c)) for c in v))


@kind
def numbers_in_wide_digits(case: Case) -> None:
    rewrite(case, "money/people", lambda v: "".join(chr(0xFF10 + int(c)) for c in v))


@kind
def numbers_as_percent(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/budget").value = 0.45
        case.cell(number, "money/budget").number_format = "0%"
        case.forget(number, "money/budget")


@kind
def numbers_with_fractions_of_a_bit(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/budget").value = 0.1 + 0.2
        case.truth[case.ref(number)]["money/budget"] = "0.3"


@kind
def half_a_person(case: Case) -> None:
    case.cell(6, "money/people").value = 10.5
    case.forget(6, "money/people")


@kind
def spaces_around(case: Case) -> None:
    for path in ("title", "reason", "position", "country"):
        rewrite(case, path, lambda v, p=path: f" {shown(p, v)}\u00a0 ")


@kind
def letters_decomposed(case: Case) -> None:
    rewrite(case, "title", lambda v: unicodedata.normalize("NFD", v))


@kind
def invisible_letters_in_choices(case: Case) -> None:
    rewrite(case, "position", lambda v: f"\u200e{LABELS[v]}\u200b")


@kind
def line_ends_of_windows(case: Case) -> None:
    rewrite(case, "reason", lambda v: f"{v}\r\nsecond line")
    for number in case.new_rows():
        truth = case.truth[case.ref(number)]
        truth["reason"] = f"{truth['reason']}\nsecond line" if truth["reason"] else ""


@kind
def letters_garbled(case: Case) -> None:
    rewrite(case, "title", lambda v: v.encode().decode("cp1252"))
    for number in case.new_rows():
        case.forget(number, "title")


@kind
def choices_in_capitals(case: Case) -> None:
    rewrite(case, "position", lambda v: LABELS[v].upper())


@kind
def choices_as_codes(case: Case) -> None:
    rewrite(case, "position", lambda v: v)
    rewrite(case, "country", lambda v: v)


@kind
def choices_in_french(case: Case) -> None:
    for path in ("position", "country", "region"):
        rewrite(case, path, lambda v: FRENCH[LABELS[v]])


@kind
def choices_with_curly_apostrophes(case: Case) -> None:
    rewrite(case, "position", lambda v: FRENCH[LABELS[v]].replace("'", "’"))


@kind
def choices_mistyped(case: Case) -> None:
    rewrite(case, "position", lambda v: LABELS[v][:-1])
    for number in case.new_rows():
        case.forget(number, "position")


@kind
def choices_negated(case: Case) -> None:
    rewrite(case, "position", lambda v: f"not {LABELS[v].lower()}")
    for number in case.new_rows():
        case.forget(number, "position")


@kind
def choices_with_remarks(case: Case) -> None:
    rewrite(case, "position", lambda v: f"{LABELS[v]} (but see annex)")
    for number in case.new_rows():
        case.forget(number, "position")


@kind
def dependent_choice_of_another_parent(case: Case) -> None:
    case.cell(6, "region").value = "Europe"
    case.cell(6, "country").value = "Chad"
    case.truth[case.ref(6)] |= {"region": "eu", "country": "TCD"}
    case.forget(6, "country")


@kind
def several_choices_with_commas(case: Case) -> None:
    rewrite(
        case,
        "topics",
        lambda v: ", ".join(LABELS[c] for c in v.split()) if "data" not in v else shown("topics", v),
    )


@kind
def several_choices_as_codes(case: Case) -> None:
    rewrite(case, "topics", lambda v: v)


@kind
def several_choices_on_lines(case: Case) -> None:
    rewrite(case, "topics", lambda v: "\n".join("• " + LABELS[c] for c in v.split()))


@kind
def several_choices_one_unknown(case: Case) -> None:
    rewrite(case, "topics", lambda v: shown("topics", v) + "; Weather")
    for number in case.new_rows():
        case.forget(number, "topics")


@kind
def telephone_as_number(case: Case) -> None:
    rewrite(case, "phone", int)
    for number in case.new_rows():
        case.forget(number, "phone")


@kind
def telephone_as_number_shown_with_zeros(case: Case) -> None:
    rewrite(case, "phone", int)
    for number in case.new_rows():
        case.cell(number, "phone").number_format = "000000000"


@kind
def text_turned_into_a_date(case: Case) -> None:
    case.cell(6, "title").value = datetime(2026, 2, 1)  # noqa: DTZ001
    case.forget(6, "title")


@kind
def text_turned_into_a_truth_value(case: Case) -> None:
    case.cell(6, "title").value = True
    case.forget(6, "title")


@kind
def placeholders_for_nothing(case: Case) -> None:
    for number, text in zip((6, 7, 8), ("n/a", "-", "TBD"), strict=True):
        case.cell(number, "money/budget").value = text
        case.forget(number, "money/budget")


@kind
def struck_through(case: Case) -> None:
    case.cell(6, "title").font = Font(strike=True)
    case.cell(7, "money/people").font = Font(strike=True)
    case.forget(6, "title")
    case.forget(7, "money/people")


@kind
def notes_instead_of_answers(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/people").comment = Comment(case.truth[case.ref(number)]["money/people"], "x")
        case.cell(number, "money/people").value = None
        case.forget(number, "money/people")


@kind
def notes_beside_answers(case: Case) -> None:
    case.cell(6, "money/people").comment = Comment("estimate", "x")


@kind
def merged_down(case: Case) -> None:
    low, high = case.row(6), case.row(8)
    column = openpyxl.utils.get_column_letter(COLUMNS["region"])
    for number in (7, 8):
        case.forget(number, "region")
    case.main.merge_cells(f"{column}{low}:{column}{high}")


@kind
def error_cells(case: Case) -> None:
    case.cell(6, "money/budget").value = "#DIV/0!"
    case.cell(6, "money/budget").data_type = "e"
    case.cell(7, "title").value = "#REF!"
    case.cell(7, "title").data_type = "e"
    case.forget(6, "money/budget")
    case.forget(7, "title")


@kind
def formulas_with_results(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/people").value = f"=500+500+37*{number}"
    raw_edit(
        case,
        r"xl/worksheets/sheet\d+\.xml",
        lambda xml: re.sub(
            rb"<f>500\+500\+37\*(\d)</f><v\s*/?>(?:</v>)?",
            lambda m: m.group(0).split(b"<v")[0] + b"<v>%d</v>" % (1000 + 37 * int(m.group(1))),
            xml,
        ),
    )


@kind
def formulas_without_results(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/people").value = f"=500+500+37*{number}"
        case.forget(number, "money/people")


@kind
def formula_of_today(case: Case) -> None:
    case.cell(6, "start").value = "=TODAY()"
    raw_edit(
        case,
        r"xl/worksheets/sheet\d+\.xml",
        lambda xml: re.sub(rb"<f>TODAY\(\)</f><v\s*/?>(?:</v>)?", b"<f>TODAY()</f><v>46100</v>", xml),
    )
    case.forget(6, "start")


@kind
def formulas_of_another_file(case: Case) -> None:
    case.cell(6, "money/people").value = "=[1]Sheet1!A1"
    raw_edit(
        case,
        r"xl/worksheets/sheet\d+\.xml",
        lambda xml: re.sub(
            rb"<f>\[1\]Sheet1!A1</f><v\s*/?>(?:</v>)?", b"<f>[1]Sheet1!A1</f><v>1222</v>", xml
        ),
    )


@kind
def numbers_shown_in_millions(case: Case) -> None:
    for number, code in ((6, '0.0 "million"'), (7, "#,##0,")):
        case.cell(number, "money/budget").value = 5000
        case.cell(number, "money/budget").number_format = code
        case.forget(number, "money/budget")


@kind
def numbers_shown_with_currency(case: Case) -> None:
    for number, code in ((6, '#,##0.00 "USD"'), (7, "[$€-2] #,##0.00")):
        case.cell(number, "money/budget").number_format = code


@kind
def ditto_marks(case: Case) -> None:
    for number, text in ((6, '"'), (7, "idem"), (9, "same as above")):
        case.cell(number, "title").value = text
        case.forget(number, "title")


@kind
def a_text_turned_into_a_power(case: Case) -> None:
    case.cell(6, "phone").value = "9.68E+09"
    case.forget(6, "phone")


@kind
def cells_inserted_in_one_column(case: Case) -> None:
    column = COLUMNS["title"]
    for row in range(case.row(14), case.row(6) - 1, -1):
        case.main.cell(row + 1, column).value = case.main.cell(row, column).value
    case.main.cell(case.row(6), column).value = None
    for number in range(6, 15):
        case.forget(number, "title")


@kind
def a_block_pasted_one_column_to_the_right(case: Case) -> None:
    for number in (6, 7, 8):
        row = rows_of(case.main, case.row(number), case.row(number), 2, CHECK - 2)
        put_rows(case.main, case.row(number), 3, row)
        for path in COLUMNS:
            case.forget(number, path)


# -- rules of the form -----------------------------------------------------------------------------


@kind
def required_answers_missing(case: Case) -> None:
    case.cell(6, "title").value = None
    case.forget(6, "title")


@kind
def answers_that_are_not_asked(case: Case) -> None:
    case.cell(8, "reason").value = "We support it because"
    case.forget(8, "reason")


@kind
def answers_against_a_rule(case: Case) -> None:
    case.cell(6, "money/people").value = -5
    case.cell(7, "start").value = date(2031, 1, 1)
    case.cell(9, "title").value = "x" * 200
    case.forget(6, "money/people")
    case.forget(7, "start")
    case.forget(9, "title")


# -- repeat rows -----------------------------------------------------------------------------------


@kind
def comments_sorted(case: Case) -> None:
    last = FIRST + 2 * (RECORDS + NEW) - 1
    rows = rows_of(case.comments, FIRST, last, 1, 5)
    put_rows(case.comments, FIRST, 1, sorted(rows, key=lambda r: str(r[3]), reverse=True))


@kind
def comments_without_parent(case: Case) -> None:
    case.comments.cell(FIRST + 2 * RECORDS, 1).value = None
    case.unsure.add((case.ref(RECORDS + 1), "comments"))


@kind
def comments_of_an_unknown_row(case: Case) -> None:
    case.comments.cell(FIRST + 2 * RECORDS, 1).value = row_reference("TRW", 900)
    case.unsure.add((case.ref(RECORDS + 1), "comments"))


@kind
def comments_deleted(case: Case) -> None:
    case.comments.delete_rows(FIRST)
    case.unsure.add((case.ref(1), "comments"))


@kind
def comments_sheet_deleted(case: Case) -> None:
    del case.book["Comments"]
    for number in case.new_rows():
        case.truth[case.ref(number)]["comments"] = []


# -- the file itself -------------------------------------------------------------------------------


@kind
def texts_in_a_shared_list(case: Case) -> None:
    texts: list[bytes] = []

    def share(found: re.Match[bytes]) -> bytes:
        texts.append(found[2])
        return b"<c " + found[1].replace(b't="inlineStr"', b't="s"') + b"><v>%d</v></c>" % (len(texts) - 1)

    raw_edit(
        case,
        r"xl/worksheets/sheet\d+\.xml",
        lambda xml: re.sub(rb'<c ([^>]*t="inlineStr"[^>]*)><is>(.*?)</is></c>', share, xml, flags=re.DOTALL),
    )
    spreadsheet = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    kind_of = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
    relation = b'<Relationship Id="rIdS" Type="' + kind_of + b'" Target="sharedStrings.xml"/></Relationships>'
    raw_edit(case, r"xl/_rels/workbook\.xml\.rels", lambda xml: xml.replace(b"</Relationships>", relation))
    out = io.BytesIO(case.bytes())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        items = b"".join(b"<si>" + text + b"</si>" for text in texts)
        archive.writestr("xl/sharedStrings.xml", b'<sst xmlns="' + spreadsheet + b'">' + items + b"</sst>")
    case.data = out.getvalue()


@kind
def strict_variant(case: Case) -> None:
    pairs = (
        (
            b"http://schemas.openxmlformats.org/spreadsheetml/2006/main",
            b"http://purl.oclc.org/ooxml/spreadsheetml/main",
        ),
        (
            b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            b"http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    )

    def strict(data: bytes) -> bytes:
        for old, new in pairs:
            data = data.replace(old, new)
        return data

    raw_edit(case, r".*\.(?:xml|rels)", strict)


@kind
def names_with_prefixes(case: Case) -> None:
    def prefixed(xml: bytes) -> bytes:
        xml = xml.replace(
            b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
            b'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        )
        return re.sub(rb"<(/?)([A-Za-z])", rb"<\1x:\2", xml)

    raw_edit(case, r"xl/worksheets/sheet\d+\.xml", prefixed)


@kind
def rows_without_positions(case: Case) -> None:
    def bare(xml: bytes) -> bytes:
        return re.sub(rb'<row r="\d+"', b"<row", xml)  # every row is written, so they can be counted

    raw_edit(case, r"xl/worksheets/sheet3\.xml", bare)


@kind
def days_counted_from_1904(case: Case) -> None:
    case.book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904


@kind
def a_stray_cell_in_the_last_corner(case: Case) -> None:
    case.main["XFD1048576"] = "x"


@kind
def a_stray_cell_far_below(case: Case) -> None:
    case.main["B60000"] = " "


@kind
def a_million_formatted_rows(case: Case) -> None:
    for row in range(200, 6_000):
        case.main.row_dimensions[row].height = 20


@kind
def macros_inside(case: Case) -> None:
    out = io.BytesIO(case.bytes())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\xd0\xcf\x11\xe0" + b"\0" * 600)
    case.data, case.name = out.getvalue(), "returned.xlsm"


@kind
def cut_short(case: Case) -> None:
    case.data = case.bytes()[: len(case.bytes()) * 2 // 3]


@kind
def one_byte_changed(case: Case) -> None:
    data = bytearray(case.bytes())
    data[len(data) // 3] ^= 0x40
    case.data = bytes(data)


@kind
def entities_declared(case: Case) -> None:
    raw_edit(
        case,
        r"xl/worksheets/sheet2\.xml",
        lambda xml: xml.replace(b"<worksheet", b'<!DOCTYPE w [<!ENTITY a "b">]><worksheet', 1),
    )


@kind
def a_part_twice(case: Case) -> None:
    out = io.BytesIO(case.bytes())
    with zipfile.ZipFile(out, "a") as archive:
        import warnings

        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            archive.writestr("xl/worksheets/sheet2.xml", b"<worksheet/>")
    case.data = out.getvalue()


@kind
def a_part_that_unpacks_without_end(case: Case) -> None:
    out = io.BytesIO(case.bytes())
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        archive.writestr("xl/media/image9.xml", b"\0" * 60_000_000)
    case.data = out.getvalue()


@kind
def protected_with_a_password(case: Case) -> None:
    case.data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1024 + "EncryptedPackage".encode("utf-16-le")


@kind
def a_web_page_called_xls(case: Case) -> None:
    case.data, case.name = b"<html><table><tr><td>Title</td></tr></table></html>", "returned.xls"


@kind
def an_empty_file(case: Case) -> None:
    case.data = b""


@kind
def a_picture_called_xlsx(case: Case) -> None:
    case.data = b"\x89PNG\r\n\x1a\n" + bytes(200)


@kind
def only_the_main_sheet_as_csv(case: Case) -> None:
    _as_csv(case, ",", "utf-8-sig")


@kind
def csv_with_semicolons_and_windows_letters(case: Case) -> None:
    _as_csv(case, ";", "cp1252")
    for number in case.all_rows():
        case.unsure.add((case.ref(number), "title"))


@kind
def csv_in_utf16(case: Case) -> None:
    _as_csv(case, "\t", "utf-16")


def _as_csv(case: Case, sign: str, letters: str) -> None:
    import csv

    out = io.StringIO()
    writer = csv.writer(out, delimiter=sign)
    for row in case.main.iter_rows(values_only=True):
        writer.writerow([v.isoformat(sep=" ") if isinstance(v, datetime) else v for v in row])
    case.data, case.name = out.getvalue().encode(letters, errors="replace"), "returned.csv"
    for number in case.all_rows():
        case.truth[case.ref(number)]["comments"] = []
    # Without the hidden sheet nobody knows which record the first rows were.
    for number in range(1, RECORDS + 1):
        for path in COLUMNS:
            case.forget(number, path)


# -- more of what references, tables and files go through -------------------------------------------


def _overwrite_references(
    case: Case, numbers: Iterator[int] | range, text: Callable[[int], str | None]
) -> None:
    for number in numbers:
        for column in (1, CHECK):
            case.main.cell(case.row(number), column).value = text(number)


@kind
def references_dragged_down(case: Case) -> None:
    start = case.ref(5)[:-1]
    _overwrite_references(case, range(6, 10), lambda n: f"{start}{n - 3}")
    for number in range(6, 10):
        case.unsure.add((case.ref(number), "comments"))


@kind
def references_of_records_dragged_down(case: Case) -> None:
    start = case.ref(1)[:-1]
    _overwrite_references(case, range(2, 5), lambda n: f"{start}{n}")
    for number in range(2, 5):
        case.unsure.add((case.ref(number), "comments"))


@kind
def references_of_records_erased_and_one_corrected(case: Case) -> None:
    _overwrite_references(case, range(1, 5), lambda _: None)
    case.cell(2, "title").value = "Corrected without a reference"
    case.truth[case.ref(2)]["title"] = "Corrected without a reference"
    for path in COLUMNS:
        case.forget(2, path)
    case.unsure.add((case.ref(2), "comments"))


@kind
def both_reference_columns_deleted(case: Case) -> None:
    case.main.delete_cols(CHECK)
    case.main.delete_cols(1)
    for number in case.all_rows():
        case.unsure.add((case.ref(number), "comments"))


@kind
def rows_pasted_from_the_form_of_another_office(case: Case) -> None:
    for number in (5, 6):
        _overwrite_references(case, range(number, number + 1), lambda n: row_reference("GVA", n))
        for path in COLUMNS:
            case.forget(number, path)
        case.unsure.add((case.ref(number), "comments"))


@kind
def own_numbers_instead_of_references(case: Case) -> None:
    _overwrite_references(case, range(6, 8), lambda n: f"No. {n}")
    for number in range(6, 8):
        case.unsure.add((case.ref(number), "comments"))


@kind
def total_row_in_a_row_with_a_reference(case: Case) -> None:
    case.main.cell(case.row(20), 2).value = "Grand total"
    case.main.cell(case.row(20), COLUMNS["position"]).value = "Support"
    case.main.cell(case.row(20), COLUMNS["money/people"]).value = 15000
    case.drop_rows.add("Grand total")


@kind
def total_row_of_values_without_a_reference(case: Case) -> None:
    case.main.cell(case.row(40), 2).value = "Total:"
    case.main.cell(case.row(40), COLUMNS["position"]).value = "Support"
    case.main.cell(case.row(40), COLUMNS["money/people"]).value = 15000
    case.main.cell(case.row(40), COLUMNS["money/budget"]).value = 99.5
    case.drop_rows.add("Total:")


@kind
def footnotes_under_the_table(case: Case) -> None:
    case.main.cell(case.row(37), 1).value = "Note: figures of 2025"
    case.main.cell(case.row(38), 2).value = "* estimated by the regional office"
    case.drop_rows.add("* estimated by the regional office")


@kind
def a_second_table_beside_the_first(case: Case) -> None:
    for column, path in ((CHECK + 3, "title"), (CHECK + 4, "money/people")):
        case.main.cell(2, column).value = case.main.cell(2, COLUMNS[path]).value
        for number in (6, 7):
            case.main.cell(case.row(number), column).value = "Another project" if path == "title" else 77
            case.forget(number, path)


@kind
def a_table_turned_on_its_side(case: Case) -> None:
    rows = rows_of(case.main, 1, case.row(14), 1, CHECK)
    case.main.delete_rows(1, case.row(40))
    put_rows(case.main, 1, 1, [list(column) for column in zip(*rows, strict=True)])


@kind
def logo_rows_and_merged_headings_above(case: Case) -> None:
    case.main.insert_rows(2, 4)
    case.main["B3"] = "UNITED NATIONS"
    case.main.merge_cells("B3:F4")
    case.main.merge_cells("B5:G5")


@kind
def tables_filters_groups_and_conditional_formats(case: Case) -> None:
    from openpyxl.formatting.rule import CellIsRule
    from openpyxl.styles import PatternFill

    case.main.conditional_formatting.add(
        "B3:B20", CellIsRule(operator="equal", formula=['"x"'], fill=PatternFill())
    )
    case.main.column_dimensions.group("D", "F", hidden=True)
    case.main.row_dimensions.group(6, 9, hidden=True)
    case.main.freeze_panes = "C3"


# -- more of what values go through -----------------------------------------------------------------


@kind
def moments_in_the_usual_format(case: Case) -> None:
    for number in case.new_rows():
        case.cell(number, "moment").number_format = "m/d/yy h:mm"


@kind
def moments_with_zones(case: Case) -> None:
    rewrite(case, "moment", lambda v: f"{v[:19]}+03:00")
    for number in case.new_rows():
        truth = case.truth[case.ref(number)]
        truth["moment"] = f"{truth['moment'][:19]}.000+03:00"


@kind
def dates_of_other_calendars(case: Case) -> None:
    for number, text in ((6, "2569-03-15"), (7, "12/09/1447"), (8, "令和8年3月15日")):
        case.cell(number, "start").value = text
        case.forget(number, "start")


@kind
def dates_as_eight_digits(case: Case) -> None:
    rewrite(case, "start", lambda v: int(v.replace("-", "")))
    for number in case.new_rows():
        case.forget(number, "start")


@kind
def dates_with_a_time_of_day(case: Case) -> None:
    for number in case.new_rows():
        case.cell(number, "start").value = datetime.fromisoformat(
            case.truth[case.ref(number)]["start"] + "T17:30:00"
        )


@kind
def numbers_shown_as_dates(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/people").number_format = "yyyy-mm-dd"
        case.forget(number, "money/people")


@kind
def numbers_with_an_arabic_comma(case: Case) -> None:
    digits = str.maketrans("0123456789.", "٠١٢٣٤٥٦٧٨٩٫")
    rewrite(case, "money/budget", lambda v: v.translate(digits))


@kind
def numbers_with_apostrophes(case: Case) -> None:
    rewrite(case, "money/people", lambda v: f"{int(v):,}".replace(",", "’"))


@kind
def numbers_in_brackets_and_percent_text(case: Case) -> None:
    for number, text in ((6, "(1250.25)"), (7, "45 %"), (8, "12%"), (9, "1,2,3")):
        case.cell(number, "money/budget").value = text
        case.forget(number, "money/budget")


@kind
def choices_as_truth_values(case: Case) -> None:
    for number, value in ((6, True), (7, False), (8, "VRAI"), (9, "ИСТИНА"), (10, "是")):
        case.cell(number, "position").value = value
        case.forget(number, "position")


@kind
def choices_in_arabic(case: Case) -> None:
    arabic = {"SUP": "تؤيد", "PAR": "تؤيد جزئيا", "DIS": "لا تؤيد", "FOB": "اعتراض رسمي"}
    rewrite(case, "position", arabic.__getitem__)


@kind
def choices_of_an_older_form(case: Case) -> None:
    for number, text in ((6, "NEUTRAL"), (7, "Abstention")):
        case.cell(number, "position").value = text
        case.forget(number, "position")


@kind
def several_choices_one_label_with_the_sign_in_it(case: Case) -> None:
    for number in case.new_rows():
        if "data" in case.truth[case.ref(number)]["topics"].split():
            case.cell(number, "topics").value = "Data, open, Payments"
            case.forget(number, "topics")


@kind
def only_signs_for_several_choices(case: Case) -> None:
    case.cell(6, "topics").value = ";"
    case.forget(6, "topics")


@kind
def texts_that_look_like_formulas(case: Case) -> None:
    for number, text in ((6, "=1+1"), (7, "@home"), (8, "-minus"), (9, "+plus")):
        cell = case.cell(number, "title")
        cell.value, cell.data_type = text, "s"
        case.truth[case.ref(number)]["title"] = text


@kind
def texts_with_escaped_line_ends(case: Case) -> None:
    rewrite(case, "title", lambda v: f"{v}_x000D_\nsecond")
    for number in case.new_rows():
        case.truth[case.ref(number)]["title"] += "\nsecond"


@kind
def part_of_a_text_struck_through(case: Case) -> None:
    from openpyxl.cell.rich_text import CellRichText, TextBlock
    from openpyxl.cell.text import InlineFont

    case.cell(6, "title").value = CellRichText("Keep ", TextBlock(InlineFont(strike=True), "not this"))
    case.forget(6, "title")


@kind
def formulas_shared_and_over_areas(case: Case) -> None:
    for number in (6, 7):
        case.cell(number, "money/people").value = 1000 + 37 * number

    def with_formulas(xml: bytes) -> bytes:
        for number, formula in (
            (6, b'<f t="shared" ref="H8:H9" si="0">1000+37*ROW()</f>'),
            (7, b'<f t="shared" si="0"/>'),
        ):
            at = b'r="H%d"' % case.row(number)
            xml = re.sub(rb"(<c " + at + rb"[^>]*>)(<v>)", rb"\1" + formula + rb"\2", xml)
        return xml

    raw_edit(case, r"xl/worksheets/sheet\d+\.xml", with_formulas)


@kind
def remarks_as_threads_instead_of_answers(case: Case) -> None:
    value = case.truth[case.ref(6)]["money/people"]
    case.cell(6, "money/people").value = None
    case.forget(6, "money/people")
    main = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"
    thread = f'<ThreadedComments xmlns="{main}"><threadedComment ref="H{case.row(6)}" id="x"><text>{value}</text></threadedComment></ThreadedComments>'
    relations = (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t1"'
        ' Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment"'
        ' Target="../threadedComments/threadedComment1.xml"/></Relationships>'
    )
    names = zipfile.ZipFile(io.BytesIO(case.bytes())).namelist()
    sheet = "xl/worksheets/_rels/sheet2.xml.rels"
    if sheet in names:
        raw_edit(
            case,
            re.escape(sheet),
            lambda xml: xml.replace(b"</Relationships>", relations.split('/relationships">', 1)[1].encode()),
        )
    out = io.BytesIO(case.bytes())
    with zipfile.ZipFile(out, "a") as archive:
        if sheet not in names:
            archive.writestr(sheet, relations)
        archive.writestr("xl/threadedComments/threadedComment1.xml", thread)
    case.data = out.getvalue()


# -- more of what files go through ------------------------------------------------------------------


@kind
def parts_with_absolute_names_and_backslashes(case: Case) -> None:
    raw_edit(
        case,
        r"xl/_rels/workbook\.xml\.rels",
        lambda xml: xml.replace(b'Target="worksheets/', b'Target="/xl/worksheets/'),
    )
    source, out = zipfile.ZipFile(io.BytesIO(case.bytes())), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            target.writestr(
                info.filename.replace("xl/worksheets/sheet", "xl\\worksheets\\Sheet"), source.read(info)
            )
    case.data = out.getvalue()


def _without_part(case: Case, name: str) -> None:
    source, out = zipfile.ZipFile(io.BytesIO(case.bytes())), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            if not re.fullmatch(name, info.filename):
                target.writestr(info.filename, source.read(info))
    case.data = out.getvalue()


@kind
def a_sheet_part_missing(case: Case) -> None:
    _without_part(case, r"xl/worksheets/sheet3\.xml")


@kind
def the_styles_missing(case: Case) -> None:
    _without_part(case, r"xl/styles\.xml")
    for number in case.new_rows():  # nothing says any more that a number is a day or a time
        for path in ("start", "clock", "moment"):
            case.forget(number, path)


@kind
def sheets_written_over_many_lines(case: Case) -> None:
    raw_edit(
        case,
        r"xl/worksheets/sheet\d+\.xml",
        lambda xml: re.sub(rb"(</?(?:row|sheetData|c)\b)", rb"\r\n  \1", xml),
    )


@kind
def rubbish_after_the_end(case: Case) -> None:
    case.data = case.bytes() + b"\0" * 700


@kind
def rubbish_before_the_beginning(case: Case) -> None:
    case.data = b"\r\n\r\n" + case.bytes()


@kind
def a_zip_with_large_file_records(case: Case) -> None:
    source, out = zipfile.ZipFile(io.BytesIO(case.bytes())), io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for info in source.infolist():
            with target.open(info.filename, "w", force_zip64=True) as part:
                part.write(source.read(info))
    case.data = out.getvalue()


@kind
def the_ending_of_another_kind(case: Case) -> None:
    case.name = "returned.xls"


@kind
def an_xml_spreadsheet_of_2003(case: Case) -> None:
    case.data = b'<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>'
    case.name = "returned.xls"


@kind
def a_binary_workbook(case: Case) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", b"\x83\x01")
    case.data, case.name = out.getvalue(), "returned.xlsb"


@kind
def csv_with_tabs_and_a_line_that_names_the_sign(case: Case) -> None:
    _as_csv(case, ";", "utf-8")
    case.data = b"sep=;\r\n" + case.bytes()


@kind
def csv_with_a_quotation_mark_that_is_never_closed(case: Case) -> None:
    _as_csv(case, ",", "utf-8-sig")
    case.data = case.bytes().replace(b",Caf\xc3\xa9 project 6", b',"Caf\xc3\xa9 project 6', 1)


@kind
def csv_cut_short(case: Case) -> None:
    _as_csv(case, ",", "utf-8-sig")
    case.data = case.bytes()[: case.bytes().rindex(b"TRW-0014") - 20]
    for path in COLUMNS:
        case.forget(14, path)


@kind
def csv_in_arabic_windows_letters(case: Case) -> None:
    for number in case.new_rows():
        case.cell(number, "title").value = f"مشروع رقم {number} للبيانات"
        case.truth[case.ref(number)]["title"] = f"مشروع رقم {number} للبيانات"
        case.forget(number, "title")
    _as_csv(case, ",", "cp1256")
    for number in case.all_rows():
        case.unsure.add((case.ref(number), "title"))


@kind
def csv_in_chinese_letters(case: Case) -> None:
    for number in case.new_rows():
        case.cell(number, "title").value = f"项目 {number} 数据"
        case.truth[case.ref(number)]["title"] = f"项目 {number} 数据"
    _as_csv(case, ",", "gb18030")
    for number in case.all_rows():
        case.unsure.add((case.ref(number), "title"))


@kind
def csv_with_a_lost_letter(case: Case) -> None:
    case.cell(6, "title").value = "A caf\ufffd for all"
    case.forget(6, "title")
    _as_csv(case, ",", "utf-8-sig")


def office_kinds() -> dict[str, tuple[str, Kind]]:
    """Resaves through LibreOffice: of the clean workbook, and of some damaged ones."""
    made: dict[str, tuple[str, Kind]] = {}
    for ending in ("xlsx", "xls", "ods", "fods"):
        made[f"resaved by LibreOffice as {ending}"] = (ending, untouched)
    made["the main sheet saved by LibreOffice as csv"] = ("csv", _without_hidden_sheets)
    for ending in ("xlsx", "xls", "ods", "fods"):
        for name in (
            "struck through",
            "telephone as number",
            "formulas with results",
            "numbers as percent",
            "merged down",
            "notes instead of answers",
            "hidden rows",
            "rows sorted whole",
            "headings renamed",
            "hidden names deleted",
            "dates that can be two",
            "choices negated",
        ):
            made[f"{name}, then {ending}"] = (ending, KINDS[name])
    return made


def _without_hidden_sheets(case: Case) -> None:
    for number in case.all_rows():
        case.truth[case.ref(number)]["comments"] = []
    for number in range(1, RECORDS + 1):
        for path in COLUMNS:
            case.forget(number, path)


# -- judging ---------------------------------------------------------------------------------------


@dataclass
class Score:
    recovered: int = 0
    asked: int = 0
    refused: int = 0
    wrong: int = 0
    whole: str = ""
    """the Problem of a file that was refused as a whole"""
    details: list[str] = field(default_factory=list)
    recoverable: int = 0
    recovered_of_recoverable: int = 0


def same(path: str, one: str, other: str) -> bool:
    if one == other:
        return True
    if not one or not other:
        return False
    if path in ("money/people", "money/budget"):
        return Decimal(one) == Decimal(other)
    return False


def judge(case: Case, reading: WorkbookReading) -> Score:
    """Compares every cell of the truth with what the reading would let in."""
    score = Score()
    by_ref = {row.ref: row for row in reading.rows if row.ref and not row.table}
    loose = [row for row in reading.rows if not row.ref and not row.table]
    for ref, truth in case.truth.items():
        row = by_ref.get(ref) or next((r for r in loose if r.fields.get("title") == truth["title"]), None)
        if row is None:
            open_rows = [r for r in reading.rows if r.outcome in ("asked", "refused")]
            claimed = any(r.ref == ref for r in open_rows)
            for path in truth:
                _count(
                    score,
                    case,
                    ref,
                    path,
                    "asked"
                    if claimed or any(truth["title"] in r.fields.values() for r in open_rows)
                    else "wrong",
                    "row missing",
                )
            continue
        about_row = [q for q in row.questions if q.kind == "row"]
        about = {q.path for q in row.questions if q.kind != "row"}
        severity = {q.path: q.finding.severity for q in row.questions}
        twins = [r for r in reading.rows if r.ref == ref and r is not row and not r.table]
        for path, expected in truth.items():
            actual = row.fields.get(path, () if path == "comments" else "")
            if path == "comments":
                children = [dict(c) for c in actual] if isinstance(actual, tuple) else []
                correct = children == expected
                asked = any(q.path.startswith("comments") for q in row.questions)
            else:
                correct, asked = same(path, str(actual), expected), path in about
            if asked:
                _count(score, case, ref, path, severity.get(path, "asked"), "")
            elif about_row or twins:
                _count(score, case, ref, path, "asked", "")
            elif correct and (ref, path) not in case.unsure:
                _count(score, case, ref, path, "recovered", "")
            elif (
                ((ref, path) in case.unsure and row.outcome in ("asked", "refused") and path == "comments")
                or ((ref, path) in case.unsure and path == "comments" and any(r.table for r in reading.rows))
                or (any(f.severity == "asked" for f in reading.findings) and (ref, path) in case.unsure)
            ):
                _count(score, case, ref, path, "asked", "")
            else:
                _count(score, case, ref, path, "wrong", f"{actual!r} instead of {expected!r}")
    for text in case.drop_rows:
        for row in reading.rows:
            if text in row.fields.values() and row.outcome in ("ready", "unchanged"):
                _count(score, case, row.ref, "title", "wrong", "a row that is none")
    return score


def _count(score: Score, case: Case, ref: str, path: str, outcome: str, why: str) -> None:
    recoverable = (ref, path) not in case.unsure
    score.recoverable += recoverable
    score.recovered_of_recoverable += recoverable and outcome == "recovered"
    match outcome:
        case "recovered":
            score.recovered += 1
        case "asked":
            score.asked += 1
        case "refused":
            score.refused += 1
        case _:
            score.wrong += 1
            score.details.append(f"{ref} {path}: {why}")


def run(name: str, damage: Kind, form: KnownForm, blank: Case, folder: Path, ending: str = "") -> Score:
    """Makes one kind, reads it, judges it. A crash is a crash: nothing is caught but Problems."""
    case = Case(openpyxl.load_workbook(io.BytesIO(blank.bytes())), copy.deepcopy(blank.truth))
    damage(case)
    data = case.bytes()
    if ending:
        data = resave(data, ending, folder)
        case.name = f"returned.{ending}"
    try:
        reading = read_workbook(case.name, data, [form], limits=Limits())
    except Problem as problem:
        return Score(whole=f"{problem.code}: {problem.sentence()}")
    return judge(case, reading)


FILTERS = {"csv": "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2"}


def resave(data: bytes, ending: str, folder: Path) -> bytes:
    source = folder / "in" / "returned.xlsx"
    shutil.rmtree(folder / "in", ignore_errors=True)
    shutil.rmtree(folder / "out", ignore_errors=True)
    source.parent.mkdir()
    source.write_bytes(data)
    command = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to"]
    command += [FILTERS.get(ending, ending), "--outdir", str(folder / "out"), str(source)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    (made,) = (folder / "out").iterdir()
    return made.read_bytes()


def section_of(name: str) -> str:
    """The heading in this file under which a kind stands."""
    function = KINDS.get(name.split(", then ")[0])
    if ", then " in name or function is None:
        return "resaved by LibreOffice"
    above = Path(__file__).read_text("utf-8").splitlines()[: function.__code__.co_firstlineno]
    heads = [line for line in above if line.startswith("# -- ")]
    return heads[-1].strip("# -") if heads else ""


def table(scores: dict[str, Score]) -> str:
    """The whole trial as a page shows it: a summary by section, then every kind."""
    sections: dict[str, list[Score]] = {}
    lines = []
    for name, score in scores.items():
        sections.setdefault(section_of(name), []).append(score)
        told = f"the file: {score.whole.partition(': ')[2]}" if score.whole else ""
        cells = (score.recovered, score.asked, score.refused, score.wrong)
        shown = [told, "", "", "0"] if score.whole else [str(each) for each in cells]
        lines.append(f"| {name} | {' | '.join(shown)} |")
    head = "| recovered | asked | refused | silently wrong |\n|---|---|---|---|---|"
    summary = [
        f"| {section} ({len(some)}) | "
        + " | ".join(
            str(sum(getattr(s, part) for s in some)) for part in ("recovered", "asked", "refused", "wrong")
        )
        + " |"
        for section, some in sections.items()
    ]
    recoverable = sum(s.recoverable for s in scores.values())
    share = sum(s.recovered_of_recoverable for s in scores.values()) / max(recoverable, 1)
    said = f"{len(scores)} kinds. Of {recoverable:,} cells that can be recovered {share:.2%} were, without a question."
    return "\n".join(
        [
            said,
            "",
            f"| what happened (kinds) {head}",
            *summary,
            "",
            "Kind by kind:",
            "",
            f"| kind {head}",
            *lines,
        ]
    )


def reasons() -> dict[str, str]:
    """The lists of repairs and questions, from the sentences themselves."""
    repaired = [f"- {text}" for text, remedy in REASONS.values() if not remedy]
    asked = [f"- {text} {remedy}" for text, remedy in REASONS.values() if remedy]
    asked += [f"- {text} {remedy}" for text, remedy in REASONS_OF_COLUMNS.values()]
    about_rows = [f"- {text} {remedy}" for text, remedy in ROW_REASONS.values()]
    listed = {"repairs": repaired, "questions": asked, "rows": about_rows}
    return {name: re.sub(r"\{\w+\}", "…", "\n".join(lines)) for name, lines in listed.items()}


def write_page(path: Path, parts: dict[str, str]) -> None:
    """Puts each part between its own two marks; everything else of the page stays."""
    text = path.read_text("utf-8")
    for name, part in parts.items():
        text = re.sub(
            rf"<!-- {name} -->.*?<!-- end -->",
            lambda _, n=name, p=part: f"<!-- {n} -->\n{p}\n<!-- end -->",
            text,
            flags=re.DOTALL,
        )
    path.write_text(text, "utf-8")


def main() -> int:
    random.seed(1)
    form = trial_form()
    known = KnownForm(form, NOW)
    total = Score()
    page = Path(sys.argv[sys.argv.index("--into") + 1]) if "--into" in sys.argv else None
    shown_only = [a for a in sys.argv[1:] if not a.startswith("--") and a != str(page)]
    scores: dict[str, Score] = {}
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        blank = base(form, folder)
        jobs = [(name, damage, "") for name, damage in KINDS.items()]
        if "--office" in sys.argv:
            jobs += [(name, damage, ending) for name, (ending, damage) in office_kinds().items()]
        print(f"{'kind':55} recovered asked refused wrong")
        for name, damage, ending in jobs:
            if shown_only and not any(text in name for text in shown_only):
                continue
            score = scores[name] = run(name, damage, known, blank, folder, ending)
            print(
                f"{name:55} "
                + (score.whole or f"{score.recovered:9} {score.asked:5} {score.refused:7} {score.wrong:5}")
            )
            for detail in score.details[: 40 if shown_only else 3]:
                print(f"      {detail}")
            for part in ("recovered", "asked", "refused", "wrong", "recoverable", "recovered_of_recoverable"):
                setattr(total, part, getattr(total, part) + getattr(score, part))
    share = total.recovered_of_recoverable / max(total.recoverable, 1)
    print(
        f"{len(jobs)} kinds: {total.recovered} recovered, {total.asked} asked, {total.refused} refused, {total.wrong} silently wrong"
    )
    print(f"of {total.recoverable} recoverable cells {share:.2%} recovered")
    if page is not None:
        write_page(page, {**reasons(), "trial": table(scores)})
    return 1 if total.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())

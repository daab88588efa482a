# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The last act of the demonstration: Excel forms that come by mail, and the last bundle with its answers.

One form enters but for what is in doubt, which waits for a person; one was cut off on its way and is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl

from sync.workspace import Workspace

_ROWS: tuple[Mapping[str, str], ...] = (
    {"edition": "2014"},
    {"edition": "2024", "status_date": "01/02/2026"},  # the first of February, or the second of January?
    {"edition": "2024", "evidence_level": "declard", "focal_email": "culture@office.example"},
)
_ANSWERS = {
    "applicability": "applicable",
    "status": "under_consideration",
    "status_date": "2026-02-01",
    "target_date": "2026-12-31",
    "evidence_level": "declared",
    "focal_email": "digital-principles@office.example",
    "linked_recommendations": "3",
}


def workbooks_by_mail(
    secretariat: Workspace, offices: Mapping[str, Workspace], folder: Path, say: Callable[[str], None]
) -> None:
    """Two offices send Excel forms: one leaves questions, the other was cut off on its way."""
    folder.mkdir()
    for organization in ("UNESCO", "ITU"):
        path = folder / f"{organization}-endorsement.xlsx"
        office = offices[organization].standing().office_id
        secretariat.write_template(path, "endorsement", office=office)
        _fill(path, organization)
    cut = folder / "ITU-endorsement.xlsx"
    cut.write_bytes(cut.read_bytes()[:6000])
    report = secretariat.take([folder])
    waiting = sum(file.waiting_rows for file in report.files)
    say(
        f"Excel forms came by mail: {report.added} row entered, {waiting} wait for a person, {len(report.refused)} file was refused."
    )


def _fill(path: Path, organization: str) -> None:
    book = openpyxl.load_workbook(path)
    page = next(sheet for sheet in book if str(sheet["A1"].value).startswith("_ref"))
    columns = {str(cell.value).rsplit("/", 1)[-1]: cell.column for cell in page[1] if cell.column}
    for number, answers in enumerate(_ROWS, 3):
        for name, value in {"organization": organization, **_ANSWERS, **answers}.items():
            page.cell(row=number, column=columns[name]).value = value
    book.save(path)


def last_post(
    secretariat: Workspace, offices: Mapping[str, Workspace], folder: Path, say: Callable[[str], None]
) -> None:
    """The last bundle goes down, and each office's answer proves that it has it."""
    down = folder / "last-from-secretariat.assent"
    secretariat.write_bundle(down, ledger=False)
    for code, office in offices.items():
        office.take([down])
        office.write_bundle(folder / f"last-{code}.assent")
    secretariat.take(sorted(folder.glob("last-[A-Z]*.assent")))
    (sent,) = secretariat.exchange(1).sent
    say(f"The last bundle is proved to have arrived at {sent.proved_by} of {sent.expected} offices.")

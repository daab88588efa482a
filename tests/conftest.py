# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What tests of several packages share: an Excel form filled as an office fills it, and patience."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import openpyxl
import pytest
from hypothesis import settings

settings.register_profile("patient", settings(), deadline=None)  # a busy computer is no reason to fail
settings.load_profile("patient")

AN_HOUR = 3600


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A run that is long by intent may take an hour; every other test is ended after what pyproject.toml allows."""
    for item in items:
        if item.get_closest_marker("long") is not None and item.get_closest_marker("timeout") is None:
            item.add_marker(pytest.mark.timeout(AN_HOUR))


ENDORSEMENT = {
    "organization": "UNICEF",
    "edition": "2014",
    "applicability": "applicable",
    "status": "under_consideration",
    "status_date": "2026-02-01",
    "target_date": "2026-12-31",
    "evidence_level": "declared",
    "focal_email": "focal@unicef.example",
    "linked_recommendations": "3",
}
"""An endorsement in which nothing is in doubt."""


@pytest.fixture
def fill_in() -> Callable[..., Path]:
    """Types endorsements into an Excel form, a row for each; a row says where it differs from a sound one."""

    def fill(path: Path, *rows: Mapping[str, object]) -> Path:
        book = openpyxl.load_workbook(path)
        page = next(sheet for sheet in book if str(sheet["A1"].value).startswith("_ref"))
        names = {str(cell.value).rsplit("/", 1)[-1]: cell.column for cell in page[1]}
        for number, answers in enumerate(rows or ({},), 3):
            for name, value in {**ENDORSEMENT, **answers}.items():
                page.cell(row=number, column=names[name]).value = value
        book.save(path)
        return path

    return fill

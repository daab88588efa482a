# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A trial form with every kind of column, and records of it, for the workbook tests."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyxform.xls2xform import convert

from sync.workbook.values import OfficeInfo, PlainForm, RecordRow


@pytest.fixture(scope="session")
def trial_form() -> PlainForm:
    text = (Path(__file__).parent / "trial_form.md").read_text(encoding="utf-8")
    made = convert(xlsform=text, validate=False, form_name="trial")
    return PlainForm("trial", "2026-1", made.xform.encode())


@pytest.fixture
def office() -> OfficeInfo:
    return OfficeInfo("office-tarawa", "Tarawa", "UNICEF", "TRW", "tarawa@example.org", "2026-12-31")


def record(number: int = 1, **changes: object) -> RecordRow:
    fields: dict[str, object] = {
        "title": f"Title {number}",
        "position": "FOB",
        "reason": "Because",
        "region": "af",
        "country": "KEN",
        "topics": "data pay",
        "money/people": "12300",
        "money/budget": "1234.50",
        "money/per_head": "0.1",
        "start": "2026-01-31",
        "clock": "10:11:12.000+03:00",
        "moment": "2026-01-31T10:00:00.000+03:00",
        "phone": "009683339",
        "comments": (
            {"comment_type": "ge", "comment_text": f"First {number}"},
            {"comment_type": "te", "comment_text": f"Second {number}"},
        ),
    }
    fields.update(changes)
    when = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
    return RecordRow(
        f"uuid:record-{number}",
        "trial",
        "2026-1",
        fields,  # type: ignore[arg-type]
        f"uuid:instance-{number}",
        "UNICEF",
        "Tarawa",
        when,
        None,
        "recorded",
    )


@pytest.fixture
def make_record() -> object:
    return record

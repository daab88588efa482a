# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The rules of a form over the rows of a workbook: column by column they say what they say row by row."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.workbook.layout import layout_of
from sync.workbook.rules import RowRules
from sync.workbook.values import PlainForm

NOW = datetime(2026, 11, 22, tzinfo=UTC)
KEPT = {"title": "A title", "position": "PAR", "region": "af", "country": "KEN", "money/people": "5"}
_ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "title": st.sampled_from(["", "A title"]),
        "position": st.sampled_from(["", "SUP", "FOB"]),
        "reason": st.sampled_from(["", "Because"]),
        "region": st.sampled_from(["", "af", "eu"]),
        "country": st.sampled_from(["", "KEN", "FRA"]),
        "money/people": st.sampled_from(["", "-1", "0", "5"]),
        "money/budget": st.sampled_from(["", "1.5", "-1.5"]),
        "start": st.sampled_from(["", "2026-01-31", "1999-01-01"]),
    },
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(rows=st.lists(_ANSWERS, max_size=6))
def test_rules_checked_by_columns_agree_with_rules_checked_by_rows(
    trial_form: PlainForm, rows: list[dict[str, str]]
) -> None:
    rules = RowRules(layout_of(trial_form), NOW)
    hidden: list[set[tuple[str, str]]] = [set() for _ in [*rows, KEPT]]
    broken = [
        list(rules.check("", {"": row}, unasked)) for row, unasked in zip([*rows, KEPT], hidden, strict=True)
    ]
    expected = [not found and not unasked for found, unasked in zip(broken, hidden, strict=True)]
    assert RowRules(layout_of(trial_form), NOW).keeping("", [*rows, KEPT]) == expected
    assert expected[-1]

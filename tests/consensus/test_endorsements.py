# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The status machine of endorsements and the figures made from them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction
from itertools import count
from typing import Any

import pytest

from consensus.endorsements import (
    ENDORSED,
    EndorsementBackward,
    EndorsementIncomplete,
    EndorsementInFuture,
    check_step,
    indicators,
    timeline,
)
from consensus.records import Endorsement, PrincipleRow, RecordMeta

TODAY = date(2026, 11, 22)
numbers = count(1)


def held(organization: str, status: str, on: str = "", *, edition: str = "2014", **facts: Any) -> Endorsement:
    n = next(numbers)
    day = date.fromisoformat(on) if on else None
    meta = RecordMeta(
        f"{organization}-{edition}",
        f"e{n:04}",
        organization,
        sequence=n,
        written_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    values = {"authority": "executive_head", "reason": "because"} | facts
    return Endorsement(meta, edition, status, day, **values)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("unknown", "not_started"),
        ("unknown", "listed"),
        ("under_consideration", "declined"),
        ("declined", "under_consideration"),
        ("listed", "withdrawn"),
        ("letter_signed", "lapsed"),
        ("lapsed", "letter_signed"),
        ("not_started", "not_applicable"),
        ("submitted", "submitted"),
    ],
)
def test_the_road_goes_forward_and_to_its_side_states(before: Any, after: str) -> None:
    check_step(before, held("WFP", after, "2022-05-01"), today=TODAY)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("listed", "under_consideration"),
        ("approved_internally", "not_started"),
        ("not_started", "withdrawn"),
        ("declined", "lapsed"),
    ],
)
def test_backward_moves_are_corrections_with_a_reason(before: Any, after: str) -> None:
    with pytest.raises(EndorsementBackward):
        check_step(before, held("WFP", after, "2022-05-01"), today=TODAY)
    check_step(
        before,
        held("WFP", after, "2022-05-01"),
        today=TODAY,
        correction="The letter was another organization's.",
    )


def test_a_parent_is_named_when_it_covers() -> None:
    with pytest.raises(EndorsementIncomplete) as refused:
        check_step("unknown", held("UNIDO", "covered_by_parent"), today=TODAY)
    assert refused.value.facts["field"] == "parent organization"


def test_no_endorsement_without_authority_and_date_and_no_refusal_without_a_reason() -> None:
    for endorsement in (
        held("WFP", "letter_signed", "2022-05-01", authority=""),
        held("WFP", "listed"),
        held("WFP", "declined", "2022-05-01", reason=""),
    ):
        with pytest.raises(EndorsementIncomplete):
            check_step("unknown", endorsement, today=TODAY)


def test_tomorrow_is_not_a_date_of_an_endorsement() -> None:
    check_step("unknown", held("WFP", "listed", "2026-11-22"), today=TODAY)
    with pytest.raises(EndorsementInFuture):
        check_step("unknown", held("WFP", "listed", "2026-11-23"), today=TODAY)


def test_the_timeline_lists_moves_and_not_repetitions() -> None:
    revisions = [
        held("WFP", s, d)
        for s, d in (
            ("under_consideration", "2021-01-01"),
            ("under_consideration", "2021-06-01"),
            ("listed", "2022-01-01"),
        )
    ]
    events = timeline(list(reversed(revisions)))
    assert [(e.before, e.after, str(e.on)) for e in events] == [
        ("unknown", "under_consideration", "2021-01-01"),
        ("under_consideration", "listed", "2022-01-01"),
    ]


MEMBERS = ["A", "B", "C", "D", "E", "F", "G", "H"]


def figures(**facts: Any) -> Any:
    return indicators(
        [
            held("A", "listed", "2022-06-01", evidence_level="document_attached"),
            held("B", "letter_signed", "2023-01-10"),
            held("B", "listed", "2024-05-01", edition="2024"),
            held("C", "submitted", "2023-03-01", letter_date=date(2022, 12, 31)),
            held("D", "under_consideration", "2024-01-01"),
            held("E", "covered_by_parent", covered_by="A"),
            held("F", "not_applicable"),
            held("G", "declined", "2022-01-01"),
        ],
        MEMBERS,
        today=TODAY,
        **facts,
    )


def test_indicators_count_organizations_once_and_show_their_definition() -> None:
    found = figures()
    assert (found.eligible, found.endorsed, found.covered) == (6, 3, 1)
    assert (found.on_time, found.late, found.open) == (2, 1, 2)
    assert found.rate == Fraction(1, 2)
    assert found.definition == ("letter_signed", "submitted", "listed")
    assert found.by_edition == {"2014": 3, "2024": 1}
    assert found.median_days_late == 10
    assert found.with_document == Fraction(1, 3)


def test_the_day_of_the_deadline_is_on_time_and_open_ones_are_late_until_today() -> None:
    lines = {line.organization: line for line in figures().lines}
    assert (lines["C"].timeliness, lines["C"].days_late) == ("on_time", 0)
    assert (lines["D"].timeliness, lines["D"].days_late) == ("open", (TODAY - date(2022, 12, 31)).days)
    assert (lines["H"].status, lines["H"].timeliness) == ("unknown", "open")


def test_another_definition_of_endorsed_gives_other_figures() -> None:
    found = figures(definition=frozenset({"listed"}))
    assert (found.endorsed, found.definition) == (2, ("listed",))
    assert figures(definition=ENDORSED | {"approved_internally"}).endorsed == 3


def test_the_newest_record_of_an_edition_counts_and_a_withdrawn_one_does_not() -> None:
    older, newer = held("A", "listed", "2022-01-01"), held("A", "withdrawn", "2025-01-01")
    assert indicators([newer, older], ["A"], today=TODAY).endorsed == 0
    assert indicators([older], ["A"], today=TODAY).endorsed == 1


def test_maturity_is_the_median_over_organizations_without_the_not_applicable() -> None:
    def rows(*given: tuple[str, int | None]) -> dict[str, Any]:
        return {"implementation": tuple(PrincipleRow(code, maturity) for code, maturity in given)}

    found = indicators(
        [
            held("A", "listed", "2022-01-01", **rows(("DPD2014-1", 4), ("DPD2014-2", 1))),
            held("B", "listed", "2022-01-01", **rows(("DPD2014-1", 1), ("DPD2014-2", None))),
            held("C", "unknown", **rows(("DPD2014-1", 2))),
        ],
        ["A", "B", "C"],
        today=TODAY,
    )
    assert found.maturity == {"DPD2014-1": 2, "DPD2014-2": 1}
    assert found.lowest_principles == ("DPD2014-2",)


def test_figures_of_nobody_are_none() -> None:
    empty = indicators([], [], today=TODAY)
    assert (empty.rate, empty.with_document, empty.median_days_late) == (None, None, None)

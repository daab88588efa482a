# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The collective grade: thresholds at their exact values, and the editor beside the computation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest

from consensus.grade import STANDARD, GradeWithoutReason, grade, override
from consensus.tally import Ballot

CASES = [
    ("all support", {"SUP": 10}, "SUPPORTS"),
    ("exactly three quarters, nobody against", {"SUP": 6, "SWR": 3, "PAR": 3}, "SUPPORTS"),
    ("just under three quarters", {"SUP": 8, "PAR": 3}, "PARTIALLY_SUPPORTS"),
    ("exactly one tenth against", {"SUP": 9, "DIS": 1}, "SUPPORTS"),
    ("more than one tenth against", {"SUP": 8, "DIS": 1}, "PARTIALLY_SUPPORTS"),
    ("two support, eight in part (vector 9)", {"SUP": 2, "PAR": 8}, "PARTIALLY_SUPPORTS"),
    ("half for and half against (vector 4)", {"SUP": 5, "DIS": 5}, "DOES_NOT_SUPPORT"),
    ("exactly half support or in part", {"SUP": 3, "PAR": 2, "ABS": 5}, "PARTIALLY_SUPPORTS"),
    ("most against", {"SUP": 2, "FOB": 5}, "DOES_NOT_SUPPORT"),
    ("all abstain (vector 5)", {"ABS": 10}, "NO_POSITION"),
    ("nobody answers", {"NRS": 10}, "NO_POSITION"),
    ("only recused", {"REC": 3, "NRS": 7}, "NO_POSITION"),
    ("few of each", {"SUP": 2, "DIS": 3, "ABS": 5}, "DIVERGENT"),
    ("half note, the rest support", {"NOT": 5, "SUP": 5}, "NOTED_GB"),
    ("just under half note", {"NOT": 4, "SUP": 5}, "SUPPORTS"),
    ("recused are respondents when noting is weighed", {"NOT": 2, "SUP": 2, "REC": 1}, "SUPPORTS"),
    ("all note (vector 8)", {"NOT": 10}, "NOTED_GB"),
    (
        "late, stale, withdrawn and conflicting have no weight",
        {"SUP": 3, "LAT": 4, "STA": 4, "WDN": 4, "CNF": 4},
        "SUPPORTS",
    ),
]


@pytest.mark.parametrize(
    ("standings", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_the_first_grade_that_matches_wins(
    standings: dict[str, int], expected: str, cast: Callable[..., Ballot]
) -> None:
    assert grade(cast(standings)).grade == expected


def test_thresholds_are_configuration(cast: Callable[..., Ballot]) -> None:
    ballot = cast({"SUP": 7, "PAR": 3})
    assert grade(ballot).grade == "PARTIALLY_SUPPORTS"
    assert grade(ballot, replace(STANDARD, support=Fraction(7, 10))).grade == "SUPPORTS"


def test_an_override_needs_a_reason_and_keeps_the_computed_grade(cast: Callable[..., Ballot]) -> None:
    computed = grade(cast({"SUP": 10}))
    with pytest.raises(GradeWithoutReason):
        override(computed, "DIVERGENT", "  ", item="r1")
    chosen = override(computed, "DIVERGENT", "The comments differ.", item="r1")
    assert (chosen.grade, chosen.computed, chosen.override_reason) == (
        "DIVERGENT",
        "SUPPORTS",
        "The comments differ.",
    )

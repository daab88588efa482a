# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The measures against independent computations (SciPy, statsmodels, NumPy) and published examples."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.inter_rater import cohens_kappa

from consensus.convergence import (
    Measures,
    by_group,
    count_groups,
    histogram,
    is_stable,
    measure,
    median,
    movement,
    never_in_majority,
    quantile,
    spread_of,
    tastle_wierman,
    weighted_kappa,
)
from consensus.records import Status
from consensus.tally import Ballot

modest = settings(max_examples=120, deadline=None)
answers = st.lists(st.integers(1, 5), min_size=1, max_size=40)
Cast = Callable[..., Ballot]


@modest
@given(
    answers,
    st.sampled_from(
        [Fraction(1, 4), Fraction(1, 2), Fraction(3, 4), Fraction(1, 10), Fraction(0), Fraction(1)]
    ),
)
def test_quantiles_are_those_of_numpy(given_: list[int], at: Fraction) -> None:
    expected = np.quantile(given_, float(at), method="linear")  # NumPy's name for type 7
    assert float(quantile(histogram(given_), at)) == pytest.approx(float(expected))


@modest
@given(answers)
def test_median_and_interquartile_range_are_those_of_scipy(given_: list[int]) -> None:
    assert float(median(histogram(given_))) == pytest.approx(float(np.median(given_)))
    assert float(spread_of(histogram(given_))) == pytest.approx(float(stats.iqr(given_)))


# Tastle and Wierman 2007: unanimity 1, half and half at the ends 0; the rest by their formula in NumPy.
@pytest.mark.parametrize(
    ("held", "expected"),
    [((0, 0, 9, 0, 0), 1.0), ((5, 0, 0, 0, 5), 0.0), ((0, 0, 0, 0, 4), 1.0), ((1, 0, 0, 0, 0), 1.0)],
)
def test_consensus_is_one_when_all_agree_and_zero_when_split_at_the_ends(
    held: tuple[int, ...], expected: float
) -> None:
    assert tastle_wierman(held) == pytest.approx(expected)


@modest
@given(answers)
def test_consensus_is_the_formula_of_tastle_and_wierman(given_: list[int]) -> None:
    x = np.array(given_, dtype=float)
    values, counts = np.unique(x, return_counts=True)
    expected = 1 + float(np.sum(counts / len(x) * np.log2(1 - np.abs(values - x.mean()) / 4)))
    assert tastle_wierman(histogram(given_)) == pytest.approx(max(0.0, expected), abs=1e-12)


@modest
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=1, max_size=40))
def test_weighted_kappa_is_that_of_statsmodels(pairs: list[tuple[int, int]]) -> None:
    table = np.zeros((5, 5))
    for then, now in pairs:
        table[then - 1, now - 1] += 1
    found = weighted_kappa(Counter(pairs))
    if len({x for pair in pairs for x in pair}) == 1:
        assert found is None
        return
    expected = cohens_kappa(
        table, weights=np.arange(5), wt="fc", return_results=False
    )  # Fleiss-Cohen: quadratic
    assert found is not None
    assert float(found) == pytest.approx(float(expected)) or math.isnan(float(expected))


def test_few_answers_have_no_interquartile_range(cast: Cast) -> None:
    assert measure(cast({"SUP": 3})).spread is None
    assert measure(cast({"SUP": 3, "DIS": 1})).spread is not None


def test_measures_of_nobody_are_none_and_not_zero(cast: Cast) -> None:
    nobody = measure(cast({"NRS": 3}))
    assert (nobody.agreement, nobody.median, nobody.consensus) == (None, None, None)
    assert nobody.response_rate == 0


def test_rates_are_over_the_base_and_the_eligible(cast: Cast) -> None:
    found: Measures = measure(cast({"SUP": 3, "PAR": 1, "DIS": 1, "NOT": 2, "NRS": 2, "UNS": 1}))
    assert found.agreement == Fraction(3, 5)
    assert found.opposition == Fraction(1, 5)
    assert found.response_rate == Fraction(5, 8)
    assert found.receipt_rate == Fraction(9, 10)


def test_fifteen_per_cent_of_changes_is_stable_and_one_more_is_not() -> None:
    before: dict[str, Status] = {f"o{n}": "SUP" for n in range(20)}
    three: dict[str, Status] = before | {f"o{n}": "DIS" for n in range(3)}
    four: dict[str, Status] = before | {f"o{n}": "DIS" for n in range(4)}
    assert movement(Ballot.of(before), Ballot.of(three)).stable
    assert not movement(Ballot.of(before), Ballot.of(four)).stable
    assert is_stable([Ballot.of(four), Ballot.of(before), Ballot.of(three)])
    assert not is_stable([Ballot.of(before)])


def test_movement_pairs_only_those_who_answered_both_times() -> None:
    before: dict[str, Status] = {"a": "SUP", "b": "DIS", "c": "NRS", "d": "ABS"}
    after: dict[str, Status] = {"a": "PAR", "b": "DIS", "c": "SUP", "d": "UNS"}
    found = movement(Ballot.of(before), Ballot.of(after))
    assert (found.paired, found.changed) == (2, 1)
    assert found.moves == {("SUP", "PAR"): 1, ("DIS", "DIS"): 1}


# --- groups ---------------------------------------------------------------------------------------

GROUPS = {"large": ("a", "b", "c", "d", "e"), "small": ("f", "g", "h"), "tiny": ("i", "j")}
VOTES: dict[str, Status] = {
    **dict.fromkeys("abcde", "SUP"),
    **dict.fromkeys("fgh", "DIS"),
    **dict.fromkeys("ij", "FOB"),
}  # type: ignore[dict-item]


def test_groups_of_one_or_two_are_suppressed_and_cannot_be_had_by_subtraction() -> None:
    shown = {view.group: view for view in by_group(count_groups(Ballot.of(VOTES), GROUPS)).groups}
    assert shown["large"].agreement == 1
    for hidden in ("tiny", "small"):  # small too: total minus large minus small would give tiny away
        assert (shown[hidden].suppressed, shown[hidden].answered, shown[hidden].agreement) == (
            True,
            None,
            None,
        )


def test_two_small_groups_hide_each_other_and_no_third_is_sacrificed() -> None:
    groups = {**GROUPS, "small": ("f", "g")}
    shown = {view.group: view.suppressed for view in by_group(count_groups(Ballot.of(VOTES), groups)).groups}
    assert shown == {"large": False, "small": True, "tiny": True}


def test_group_informed_consensus_is_the_product_over_the_groups_shown() -> None:
    groups = {"large": GROUPS["large"], "small": GROUPS["small"]}
    found = by_group(count_groups(Ballot.of(VOTES), groups))
    assert found.least_agreement == 0
    assert found.group_informed == pytest.approx((5 + 1) / (5 + 2) * (0 + 1) / (3 + 2))


def test_a_group_never_in_the_majority_is_named() -> None:
    groups = {"large": GROUPS["large"], "small": GROUPS["small"]}
    statuses: dict[str, Status] = {**dict.fromkeys("abcde", "SUP"), **dict.fromkeys("fgh", "DIS")}  # type: ignore[dict-item]
    minority = Ballot.of(statuses)
    together = Ballot.of(dict.fromkeys("abcdefgh", "SUP"))  # type: ignore[arg-type]
    alone: Any = never_in_majority([(minority, count_groups(minority, groups))] * 3)
    assert alone == ("small",)
    assert never_in_majority([(b, count_groups(b, groups)) for b in (minority, together)]) == ()

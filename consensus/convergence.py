# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How close a set of answers is, and whether it comes closer from round to round (positions.md B6).

Answers are whole numbers 1..5, held as a histogram; shares, medians and quartiles are exact fractions.
Measures that need logarithms are floats for showing only: no decision rule uses them. Small groups are
suppressed, and so is a group from which a small one could be computed by subtraction.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import log2, prod

from consensus.records import ORDINAL, Status
from consensus.tally import Ballot

Histogram = tuple[int, int, int, int, int]
SCALE: tuple[Status, ...] = ("FOB", "DIS", "PAR", "SWR", "SUP")
LEAST_FOR_SPREAD = 4
LEAST_GROUP = 3


@dataclass(frozen=True, slots=True)
class Measures:
    """How one item stands in one round: counts, and what follows from them when somebody asks.

    A measure is None where it is not defined, or for so few answers that a list says more.
    """

    answers: Histogram
    responses: int
    base: int
    served: int
    eligible: int

    @property
    def n(self) -> int:
        return sum(self.answers)

    @property
    def agreement(self) -> Fraction | None:
        return share(self.answers[3] + self.answers[4], self.n)

    @property
    def opposition(self) -> Fraction | None:
        return share(self.answers[0] + self.answers[1], self.n)

    @property
    def response_rate(self) -> Fraction | None:
        return share(self.responses, self.base)

    @property
    def receipt_rate(self) -> Fraction | None:
        return share(self.served, self.eligible)

    @property
    def median(self) -> Fraction | None:
        return median(self.answers) if self.n else None

    @property
    def spread(self) -> Fraction | None:
        """The interquartile range, type 7; for fewer than four answers the answers themselves say more."""
        return spread_of(self.answers) if self.n >= LEAST_FOR_SPREAD else None

    @property
    def consensus(self) -> float | None:
        """Tastle and Wierman's Cns."""
        return tastle_wierman(self.answers) if self.n else None


def histogram_of(ballot: Ballot) -> Histogram:
    counts = ballot.counts
    return tuple([counts.get(code, 0) for code in SCALE])  # type: ignore[return-value]


def histogram(answers: Sequence[int]) -> Histogram:
    return tuple(answers.count(value) for value in range(1, 6))  # type: ignore[return-value]


def measure(ballot: Ballot) -> Measures:
    """This gives every measure of one ballot."""
    return Measures(
        answers=histogram_of(ballot),
        responses=ballot.responses - ballot.count("NOT", "REC"),
        base=ballot.base,
        served=len(ballot.served),
        eligible=ballot.eligible,
    )


def share(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None


def quantile(answers: Sequence[int], at: Fraction) -> Fraction:
    """The type-7 quantile (Hyndman and Fan 1996) of a histogram over 1, 2, 3 ... ; needs an answer."""
    place = at * (sum(answers) - 1)
    below = place.numerator // place.denominator
    low = _nth(answers, below)
    rest = place - below
    return Fraction(low) if not rest else low + rest * (_nth(answers, below + 1) - low)


def _nth(answers: Sequence[int], place: int) -> int:
    for value, count in enumerate(answers, start=1):
        place -= count
        if place < 0:
            return value
    raise IndexError("no answer at that place")


def median(answers: Sequence[int]) -> Fraction:
    return quantile(answers, Fraction(1, 2))


def spread_of(answers: Sequence[int]) -> Fraction:
    """The interquartile range, type 7."""
    return quantile(answers, Fraction(3, 4)) - quantile(answers, Fraction(1, 4))


def tastle_wierman(answers: Sequence[int]) -> float:
    """Cns = 1 + Σ pᵢ·log₂(1 − |xᵢ−μ|/(max−min)): 1 identical, 0 half and half at the extremes.

    Tastle and Wierman, Consensus and dissention, Int. J. Approximate Reasoning 45 (2007).
    """
    n, width = sum(answers), len(answers) - 1
    mean = sum(value * count for value, count in enumerate(answers)) / n
    held = [(value, count) for value, count in enumerate(answers) if count]
    total = sum(count / n * log2(1 - abs(value - mean) / width) for value, count in held)
    return max(0.0, 1.0 + total)


# --- between rounds --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Movement:
    """What changed on one item from one round to the next, over organizations that answered both."""

    paired: int
    changed: int
    kappa: Fraction | None  # weighted, quadratic
    spread_change: Fraction | None
    agreement_change: Fraction | None
    moves: Mapping[tuple[Status, Status], int]

    @property
    def stable(self) -> bool:
        """At most 15 % of the organizations changed their answer (Scheibe, Skutsch and Schofer 1975)."""
        return self.paired > 0 and 100 * self.changed <= 15 * self.paired


def movement(before: Ballot, after: Ballot) -> Movement:
    """This compares two rounds of one item."""
    answered = (*SCALE, "ABS", "NOT", "REC")
    moves: dict[tuple[Status, Status], int] = {}
    for organization, now in after.statuses.items():
        then = before.statuses.get(organization)
        if then in answered and now in answered:
            moves[then, now] = moves.get((then, now), 0) + 1
    old, new = measure(before), measure(after)
    return Movement(
        paired=sum(moves.values()),
        changed=sum(count for (then, now), count in moves.items() if then != now),
        kappa=weighted_kappa(_ordinal_pairs(moves)),
        spread_change=_difference(new.spread, old.spread),
        agreement_change=_difference(new.agreement, old.agreement),
        moves=moves,
    )


def _ordinal_pairs(moves: Mapping[tuple[Status, Status], int]) -> dict[tuple[int, int], int]:
    return {
        (ORDINAL[then], ORDINAL[now]): count
        for (then, now), count in moves.items()
        if then in ORDINAL and now in ORDINAL
    }


def weighted_kappa(pairs: Mapping[tuple[int, int], int]) -> Fraction | None:
    """Cohen's kappa with quadratic weights; None when every answer of both rounds is the same."""
    n = sum(pairs.values())
    first: dict[int, int] = {}
    second: dict[int, int] = {}
    for (a, b), count in pairs.items():
        first[a] = first.get(a, 0) + count
        second[b] = second.get(b, 0) + count
    observed = n * sum((a - b) ** 2 * count for (a, b), count in pairs.items())
    expected = sum((a - b) ** 2 * na * nb for a, na in first.items() for b, nb in second.items())
    return 1 - Fraction(observed, expected) if expected else None


def _difference(now: Fraction | None, then: Fraction | None) -> Fraction | None:
    return None if now is None or then is None else now - then


def is_stable(ballots: Sequence[Ballot]) -> bool:
    """Whether the last two of several rounds of one item differ by 15 % or less."""
    pairs = list(pairwise(ballots))
    return bool(pairs) and movement(*pairs[-1]).stable


# --- by group --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class GroupView:
    """How one group stands on one item. `agreement` None: too few to show, or nobody answered."""

    group: str
    members: int
    answered: int | None
    agreement: Fraction | None
    opposition: Fraction | None
    suppressed: bool


@dataclass(frozen=True, slots=True)
class GroupConsensus:
    """Agreement across groups, not only in total (after Polis)."""

    groups: tuple[GroupView, ...]
    least_agreement: Fraction | None
    group_informed: float | None  # Π (a+1)/(n+2) over the groups shown


GroupCounts = Mapping[str, Mapping[Status, int]]


def count_groups(ballot: Ballot, groups: Mapping[str, Sequence[str]]) -> GroupCounts:
    """How many of each group stand where. `groups`: name of the group -> its organizations."""
    at = ballot.statuses.get
    counted: dict[str, Mapping[Status, int]] = {}
    for name, members in sorted(groups.items()):
        standings = Counter(map(at, members))
        counted[name] = {status: n for status, n in standings.items() if status is not None}
    return counted


def by_group(counts: GroupCounts) -> GroupConsensus:
    """This shows each group's agreement on one item, small groups suppressed."""
    answers = {name: _answers(standings) for name, standings in counts.items()}
    hidden = _suppressed({name: sum(given) for name, given in answers.items()})
    views = tuple(
        _group_view(name, sum(counts[name].values()), given, hidden=name in hidden)
        for name, given in answers.items()
    )
    shown = [view.agreement for view in views if view.agreement is not None]
    odds = [_smoothed(answers[view.group]) for view in views if not view.suppressed and view.answered]
    return GroupConsensus(views, min(shown, default=None), prod(odds) if odds else None)


def _answers(standings: Mapping[Status, int]) -> Histogram:
    return tuple([standings.get(code, 0) for code in SCALE])  # type: ignore[return-value]


def _suppressed(sizes: Mapping[str, int]) -> set[str]:
    """Groups of one or two; if that is a single group, the next smallest too, against subtraction."""
    small = {name for name, n in sizes.items() if 0 < n < LEAST_GROUP}
    others = sorted((n, name) for name, n in sizes.items() if n >= LEAST_GROUP)
    return small | {others[0][1]} if len(small) == 1 and others else small


def _group_view(name: str, members: int, given: Histogram, *, hidden: bool) -> GroupView:
    if hidden:
        return GroupView(name, members, None, None, None, suppressed=True)
    n = sum(given)
    agree, oppose = share(given[3] + given[4], n), share(given[0] + given[1], n)
    return GroupView(name, members, n, agree, oppose, suppressed=False)


def _smoothed(given: Histogram) -> float:
    return (given[3] + given[4] + 1) / (sum(given) + 2)


def never_in_majority(items: Sequence[tuple[Ballot, GroupCounts]]) -> tuple[str, ...]:
    """Groups whose own majority differed from the whole's on every item where both had one."""
    sides: dict[str, list[bool]] = {}
    for ballot, counts in items:
        whole = _side(histogram_of(ballot))
        for name, standings in counts.items():
            own = _answers(standings)
            if whole and _side(own) and sum(own) >= LEAST_GROUP:
                sides.setdefault(name, []).append(_side(own) == whole)
    return tuple(sorted(name for name, with_the_whole in sides.items() if not any(with_the_whole)))


def _side(given: Histogram) -> int:
    """1: more than half agree; -1: more than half oppose; 0: neither."""
    n = sum(given)
    return (2 * (given[3] + given[4]) > n) - (2 * (given[0] + given[1]) > n)

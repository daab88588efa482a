# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The collective grade of an item for the note (positions.md B4), independent of the decision rule.

First match wins; thresholds are exact and printed in the annex. An editor may set another grade, with a
reason: the grade of such notes has always been editorial, and the computed one stays beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from typing import Literal, get_args

from consensus.tally import Ballot
from forms.problem import N_, Problem

Grade = Literal["NOTED_GB", "SUPPORTS", "PARTIALLY_SUPPORTS", "DOES_NOT_SUPPORT", "NO_POSITION", "DIVERGENT"]
GRADES: tuple[Grade, ...] = get_args(Grade)


@dataclass(frozen=True, slots=True)
class GradeThresholds:
    support: Fraction = Fraction(3, 4)
    tolerated_against: Fraction = Fraction(1, 10)
    partial: Fraction = Fraction(1, 2)
    against: Fraction = Fraction(1, 2)


STANDARD = GradeThresholds()


@dataclass(frozen=True, slots=True)
class Grading:
    """The grade with the counts it was made from; `n` are respondents without NOT and REC."""

    grade: Grade
    n: int
    favour: int
    partial: int
    against: int
    noted: int
    computed: Grade
    override_reason: str = ""


@dataclass(frozen=True, slots=True)
class GradeRuling:
    """The editor's decision on one item in one round: another grade with its reason, or (None) the computed
    one again. It says nothing of later rounds: there the positions are others.
    """

    item: str
    round_number: int
    grade: Grade | None
    reason: str = ""
    at: datetime | None = None
    by: str = ""


class GradeWithoutReason(Problem):
    code = "grade.no-reason"
    message = N_("The grade of {item} was changed from the computed one without a reason.")
    remedy = N_("Write in a sentence why the editor chooses another grade; it is kept in the annex.")


def grade(ballot: Ballot, thresholds: GradeThresholds = STANDARD) -> Grading:
    """This grades one ballot."""
    favour, partial = ballot.count("SUP", "SWR"), ballot.count("PAR")
    against, noted = ballot.count("DIS", "FOB"), ballot.count("NOT")
    n = favour + partial + against + ballot.count("ABS")
    found = _grade(thresholds, n, favour, partial, against, noted, ballot.responses)
    return Grading(found, n, favour, partial, against, noted, found)


def _grade(
    t: GradeThresholds, n: int, favour: int, partial: int, against: int, noted: int, respondents: int
) -> Grade:
    if noted and 2 * noted >= respondents:
        return "NOTED_GB"
    if n == 0 or favour + partial + against == 0:
        return "NO_POSITION"
    opposed = _reaches(against, t.against, n)
    if _reaches(favour, t.support, n) and not _exceeds(against, t.tolerated_against, n):
        return "SUPPORTS"
    if _reaches(favour + partial, t.partial, n) and not opposed:
        return "PARTIALLY_SUPPORTS"
    return "DOES_NOT_SUPPORT" if opposed else "DIVERGENT"


def _reaches(part: int, share: Fraction, whole: int) -> bool:
    """part/whole ≥ share, in whole numbers."""
    return part * share.denominator >= share.numerator * whole


def _exceeds(part: int, share: Fraction, whole: int) -> bool:
    return part * share.denominator > share.numerator * whole


def check_ruling(ruling: GradeRuling) -> None:
    """This refuses another grade without a reason. Raises GradeWithoutReason."""
    if ruling.grade is not None and not ruling.reason.strip():
        raise GradeWithoutReason(item=ruling.item)


def override(computed: Grading, chosen: Grade, reason: str, *, item: str) -> Grading:
    """This sets the editor's grade beside the computed one. Raises GradeWithoutReason."""
    if not reason.strip():
        raise GradeWithoutReason(item=item)
    return Grading(
        chosen,
        computed.n,
        computed.favour,
        computed.partial,
        computed.against,
        computed.noted,
        computed.computed,
        reason.strip(),
    )

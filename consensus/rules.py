# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The six decision rules (positions.md B3): a ballot in, a result with its reasons out.

Arithmetic is exact: whole numbers and cross-multiplication, never a float. Every result names the tests
it went through, so that anyone recomputes it with pencil and paper. What the words are is in explain.py.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, assert_never

from consensus.convergence import histogram_of, spread_of
from consensus.records import RoundRule, RuleName
from consensus.tally import Ballot
from forms.problem import N_, Problem

Outcome = Literal[
    "OPEN",
    "CONSENSUS",
    "ADOPTED",
    "BLOCKED",
    "NOT_ADOPTED",
    "NO_QUORUM",
    "UNDETERMINED",
    "CONSENSUS_IN",
    "CONSENSUS_OUT",
    "NO_CONSENSUS",
]
PASSED: frozenset[Outcome] = frozenset(("CONSENSUS", "ADOPTED", "CONSENSUS_IN"))
ReasonFact = int | str | tuple[str, ...]


class RuleOutOfRange(Problem):
    code = "rule.out-of-range"
    message = N_("The rule “{rule}” cannot work with {parameter} = {value}.")
    remedy = N_("Choose {allowed}.")


@dataclass(frozen=True, slots=True)
class Reason:
    """One statement about a result: the key of a phrase and the facts that fill it."""

    key: str
    facts: Mapping[str, ReasonFact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Check:
    """One comparison a rule made, in the order it was made."""

    name: str
    left: int | Fraction
    relation: Literal[">=", ">", "<=", "<", "="]
    right: int | Fraction

    @property
    def holds(self) -> bool:
        match self.relation:
            case ">=":
                return self.left >= self.right
            case ">":
                return self.left > self.right
            case "<=":
                return self.left <= self.right
            case "<":
                return self.left < self.right
            case "=":
                return self.left == self.right
            case _:
                assert_never(self.relation)


@dataclass(frozen=True, slots=True)
class Result:
    """What a rule says of a ballot, why, and what is still needed for it to pass."""

    outcome: Outcome
    reasons: tuple[Reason, ...]
    checks: tuple[Check, ...] = ()
    missing: tuple[Reason, ...] = ()
    cautions: tuple[Reason, ...] = ()
    flags: tuple[str, ...] = ()
    if_closed_now: Outcome | None = None  # of an open round; never announced as a result

    @property
    def passed(self) -> bool:
        return self.outcome in PASSED


@dataclass(frozen=True, slots=True)
class _Verdict:
    outcome: Outcome
    reason: Reason
    checks: tuple[Check, ...] = ()
    missing: tuple[Reason, ...] = ()
    flags: tuple[str, ...] = ()


def check_rule(rule: RoundRule, eligible: int) -> None:
    """This refuses parameters no round can be held under. Raises RuleOutOfRange."""
    limits: tuple[tuple[str, int | Fraction, int | Fraction, int | Fraction], ...] = (
        ("quorum", rule.quorum or 0, 0, eligible),
        ("require_support", rule.require_support, 0, eligible),
        ("numerator", rule.numerator, 1, rule.denominator),
        ("threshold", rule.threshold, Fraction(1, 100), Fraction(1)),
        ("low", rule.low, Fraction(0), Fraction(1)),
        ("iqr", rule.iqr, Fraction(0), Fraction(4)),
        ("min_response", rule.min_response, Fraction(0), Fraction(1)),
        ("max_rounds", 1 if rule.max_rounds is None else rule.max_rounds, 1, 1000),
    )
    for parameter, value, low, high in limits:
        if not low <= value <= high:
            _out_of_range(rule, parameter, str(value), f"{low} … {high}")
    if rule.name == "majority":
        _check_share(rule)


def _check_share(rule: RoundRule) -> None:
    """Below one half, both a text and its opposite could be adopted."""
    share = Fraction(rule.numerator, rule.denominator)
    least = share > Fraction(1, 2) if rule.inclusive else share >= Fraction(1, 2)
    if not least or (share == 1 and not rule.inclusive):
        _out_of_range(rule, "numerator/denominator", str(share), "> 1/2 … 1")


def _out_of_range(rule: RoundRule, parameter: str, value: str, allowed: str) -> None:
    raise RuleOutOfRange(rule=rule.name, parameter=parameter, value=value, allowed=allowed)


def quorum_of(rule: RoundRule, base: int) -> int:
    """The rule's quorum on a base: what was fixed, else a majority; none for silence and ISO."""
    if rule.quorum is not None:
        return rule.quorum
    return 0 if rule.name in ("silence", "iso_enquiry") else base // 2 + 1


def decide(rule: RoundRule, ballot: Ballot) -> Result:
    """This applies a rule to a ballot; an open round gets OPEN or a standing objection, never assent."""
    verdict = _verdict(rule, ballot)
    if ballot.closed:
        return _result(verdict, ballot)
    if verdict.outcome == "BLOCKED":
        return _result(verdict, ballot, flags=(*verdict.flags, "provisional"))
    return Result(
        "OPEN",
        (_so_far(rule, ballot),),
        verdict.checks,
        verdict.missing,
        _cautions(ballot),
        verdict.flags,
        verdict.outcome,
    )


def _result(verdict: _Verdict, ballot: Ballot, flags: tuple[str, ...] | None = None) -> Result:
    return Result(
        verdict.outcome,
        (verdict.reason,),
        verdict.checks,
        verdict.missing,
        _cautions(ballot),
        verdict.flags if flags is None else flags,
    )


def _so_far(rule: RoundRule, ballot: Ballot) -> Reason:
    blocks = rule.name in ("no_objection", "silence", "iesg") and not ballot.count("FOB")
    key = "open.no_objection" if blocks else "open.positions"
    return Reason(key, {"responses": ballot.responses, "eligible": ballot.eligible})


def _verdict(rule: RoundRule, ballot: Ballot) -> _Verdict:
    if ballot.base == 0:
        return _Verdict("UNDETERMINED", Reason("no_base"), (Check("base", 0, "=", 0),))
    needed = quorum_of(rule, ballot.base)
    quorum = Check("quorum", ballot.present, ">=", needed)
    if not quorum.holds:
        facts = {"present": ballot.present, "base": ballot.base, "quorum": needed}
        missing = (Reason("need.quorum", {"count": needed - ballot.present}), *_who_is_missing(ballot))
        return _Verdict("NO_QUORUM", Reason("no_quorum", facts), (quorum,), missing)
    verdict = _RULES[rule.name](rule, ballot)
    return _Verdict(
        verdict.outcome, verdict.reason, (quorum, *verdict.checks), verdict.missing, verdict.flags
    )


# --- R1 ----------------------------------------------------------------------------------------


def _no_objection(rule: RoundRule, ballot: Ballot) -> _Verdict:
    objections = Check("formal objections", ballot.count("FOB"), "=", 0)
    if not objections.holds:
        return _blocked("blocked", ballot, objections)
    favour = Check("support", _favour(rule, ballot), ">=", rule.require_support)
    if not favour.holds:
        facts = {"favour": int(favour.left), "needed": rule.require_support}
        missing = (Reason("need.favour", {"count": rule.require_support - int(favour.left)}),)
        return _Verdict("UNDETERMINED", Reason("support_too_small", facts), (objections, favour), missing)
    facts = {"present": ballot.present, "base": ballot.base, "quorum": quorum_of(rule, ballot.base)}
    return _Verdict("CONSENSUS", Reason("consensus", facts), (objections, favour))


def _blocked(key: str, ballot: Ballot, *checks: Check) -> _Verdict:
    objectors = ballot.having("FOB")
    facts: dict[str, ReasonFact] = {"count": len(objectors), "organizations": objectors}
    return _Verdict("BLOCKED", Reason(key, facts), checks, _conditions(ballot, objectors))


def _conditions(ballot: Ballot, objectors: tuple[str, ...]) -> tuple[Reason, ...]:
    return tuple(
        Reason("need.objection_lifted", {"organization": org, "condition": ballot.condition_of(org)})
        for org in objectors
    )


# --- R2 ----------------------------------------------------------------------------------------


def _silence(rule: RoundRule, ballot: Ballot) -> _Verdict:
    objections = Check("formal objections", ballot.count("FOB"), "=", 0)
    if not objections.holds:
        return _blocked("blocked_silence", ballot, objections)
    unserved = ballot.unserved
    served = Check("not served", len(unserved), "=", 0)
    if not served.holds and not ballot.unserved_accepted:
        facts: dict[str, ReasonFact] = {"count": len(unserved), "organizations": unserved}
        missing = (Reason("need.served", {"organizations": unserved}),)
        return _Verdict("OPEN", Reason("silence_unserved", facts), (objections, served), missing)
    unsettled = ballot.having("CNF")
    settled = Check("conflicting", len(unsettled), "=", 0)
    if not settled.holds:  # two different answers are not silence
        facts = {"count": len(unsettled), "organizations": unsettled}
        missing = (Reason("need.confirmed", {"organizations": unsettled}),)
        return _Verdict("OPEN", Reason("silence_conflicting", facts), (objections, served, settled), missing)
    silent = ballot.count("NRS", "WDN", "LAT", "STA") + ballot.count("UNS") - len(unserved)
    counted: dict[str, ReasonFact] = {
        "silent": silent,
        "base": ballot.base,
        "responses": ballot.responses - ballot.count("NOT", "REC"),
    }
    key = "adopted_silence" if served.holds else "adopted_silence_unserved"
    if not served.holds:
        counted["organizations"] = unserved
    return _Verdict("ADOPTED", Reason(key, counted), (objections, served, settled))


# --- R3 ----------------------------------------------------------------------------------------


def _iso_enquiry(rule: RoundRule, ballot: Ballot) -> _Verdict:
    favour, against = ballot.count("SUP", "SWR"), ballot.count("FOB")
    p_favour, p_against = _p_votes(rule, ballot) if rule.p_members else (favour, against)
    if favour + against == 0 or p_favour + p_against == 0:
        none = Check("votes", favour + against, ">", 0)
        return _Verdict("UNDETERMINED", Reason("no_votes"), (none,), (Reason("need.favour", {"count": 1}),))
    two_thirds = Check("two thirds in favour", 3 * p_favour, ">=", 2 * (p_favour + p_against))
    quarter = Check("one quarter against", 4 * against, "<=", favour + against)
    facts: dict[str, ReasonFact] = {
        "favour": p_favour,
        "cast": p_favour + p_against,
        "against": against,
        "all": favour + against,
    }
    checks = (two_thirds, quarter)
    if two_thirds.holds and quarter.holds:
        return _Verdict("ADOPTED", Reason("adopted_iso", facts), checks)
    key = "not_adopted_iso_favour" if not two_thirds.holds else "not_adopted_iso_against"
    more = max(0, 2 * p_against - p_favour, 3 * against - favour)
    missing = (Reason("need.favour", {"count": more}), *_conditions(ballot, ballot.having("FOB")))
    return _Verdict("NOT_ADOPTED", Reason(key, facts), checks, missing)


def _p_votes(rule: RoundRule, ballot: Ballot) -> tuple[int, int]:
    votes = [ballot.statuses.get(organization) for organization in rule.p_members]
    return sum(v in ("SUP", "SWR") for v in votes), votes.count("FOB")


# --- R4 ----------------------------------------------------------------------------------------


def _majority(rule: RoundRule, ballot: Ballot) -> _Verdict:
    favour, whole = _favour(rule, ballot), _denominator(rule, ballot)
    if whole == 0:
        missing = (Reason("need.favour", {"count": 1}),)
        return _Verdict("UNDETERMINED", Reason("no_votes"), (Check("votes", 0, ">", 0),), missing)
    check = Check(
        "majority",
        favour * rule.denominator,
        ">=" if rule.inclusive else ">",
        rule.numerator * whole,
    )
    facts: dict[str, ReasonFact] = {
        "favour": favour,
        "whole": whole,
        "base": f"base.{rule.base}",
        "share": f"{rule.numerator}/{rule.denominator}",
        "relation": "share.at_least" if rule.inclusive else "share.more_than",
        "against": ballot.count("DIS", "FOB"),
    }
    if check.holds:
        return _Verdict("ADOPTED", Reason("adopted_majority", facts), (check,))
    tie = not rule.inclusive and 2 * favour == whole and favour == ballot.count("DIS", "FOB")
    key = "not_adopted_tie" if tie else "not_adopted_majority"
    missing = (Reason("need.favour", {"count": _more_votes(rule, favour, whole)}),)
    return _Verdict("NOT_ADOPTED", Reason(key, facts), (check,), missing, ("tie",) if tie else ())


def _favour(rule: RoundRule, ballot: Ballot) -> int:
    return ballot.count("SUP", "SWR") + (ballot.count("PAR") if rule.partial_counts_as_favour else 0)


def _denominator(rule: RoundRule, ballot: Ballot) -> int:
    match rule.base:
        case "entitled":
            return ballot.base
        case "present":
            return ballot.present
        case "cast":
            partial = rule.partial_counts_as_favour or rule.partial_in_cast
            return ballot.count("SUP", "SWR", "DIS", "FOB") + (ballot.count("PAR") if partial else 0)
        case _:
            assert_never(rule.base)


def _more_votes(rule: RoundRule, favour: int, whole: int) -> int:
    """The least number of votes in favour that would pass, from organizations that cast none so far
    (from those already in the base, when the base is not the votes cast)."""
    num, den = rule.numerator, rule.denominator
    short = num * whole - favour * den + (0 if rule.inclusive else 1)
    gain = den - num if rule.base == "cast" and den > num else den
    return -(-short // gain)


# --- R5 ----------------------------------------------------------------------------------------


def _iesg(rule: RoundRule, ballot: Ballot) -> _Verdict:
    yes = Check("at least one support", ballot.count("SUP"), ">=", 1)
    needed = -(-2 * (ballot.eligible - ballot.count("REC")) // 3)
    enough = Check("positions in favour", ballot.count("SUP", "SWR"), ">=", needed)
    objections = Check("formal objections", ballot.count("FOB"), "=", 0)
    checks = (yes, enough, objections)
    facts: dict[str, ReasonFact] = {
        "support": ballot.count("SUP"),
        "favour": ballot.count("SUP", "SWR"),
        "needed": needed,
        "count": ballot.count("FOB"),
        "organizations": ballot.having("FOB"),
    }
    missing: tuple[Reason, ...] = _conditions(ballot, ballot.having("FOB"))
    if yes.holds and enough.holds:
        if objections.holds:
            return _Verdict("ADOPTED", Reason("adopted_iesg", facts), checks)
        return _Verdict("BLOCKED", Reason("blocked_iesg", facts), checks, missing)
    short = max(needed - int(enough.left), 0 if yes.holds else 1)
    key = "not_adopted_iesg" if not enough.holds else "not_adopted_iesg_support"
    need = Reason("need.favour" if not enough.holds else "need.support", {"count": short})
    return _Verdict("NOT_ADOPTED", Reason(key, facts), checks, (need, *missing))


# --- R6 ----------------------------------------------------------------------------------------


def _delphi(rule: RoundRule, ballot: Ballot) -> _Verdict:
    answers = histogram_of(ballot)
    n = sum(answers)
    response = Check("response", Fraction(n, ballot.base), ">=", rule.min_response)
    facts: dict[str, ReasonFact] = {"answers": n, "base": ballot.base}
    if not response.holds or n == 0:
        needed = max(1, -(-rule.min_response * ballot.base // 1))
        missing = (Reason("need.answers", {"count": int(needed) - n}), *_who_is_missing(ballot))
        facts["needed"] = _percent(rule.min_response)
        outcome: Outcome = "NO_QUORUM" if not response.holds else "UNDETERMINED"
        return _Verdict(outcome, Reason("delphi_response", facts), (response,), missing)
    agree = Fraction(answers[3] + answers[4], n)
    oppose = Fraction(answers[0] + answers[1], n)
    spread = spread_of(answers)
    narrow = Check("interquartile range", spread, "<=", rule.iqr)
    facts |= {"agree": _percent(agree), "oppose": _percent(oppose), "spread": _decimal(spread)}
    facts |= {"threshold": _percent(rule.threshold), "low": _percent(rule.low), "iqr": _decimal(rule.iqr)}
    inward = (Check("agreement", agree, ">=", rule.threshold), Check("opposition", oppose, "<", rule.low))
    outward = (Check("opposition", oppose, ">=", rule.threshold), Check("agreement", agree, "<", rule.low))
    checks = (response, *inward, narrow)
    if narrow.holds and all(check.holds for check in inward):
        return _Verdict("CONSENSUS_IN", Reason("delphi_in", facts), checks)
    if narrow.holds and all(check.holds for check in outward):
        return _Verdict("CONSENSUS_OUT", Reason("delphi_out", facts), (response, *outward, narrow))
    return _Verdict("NO_CONSENSUS", Reason("delphi_none", facts), checks, (Reason("need.another_round"),))


def _percent(share: Fraction) -> str:
    return f"{_decimal(share * 100)} %"


def _decimal(value: Fraction) -> str:
    """At most one decimal, rounded half up, exactly."""
    tenths = (value * 20 + 1) // 2
    return str(tenths // 10) if tenths % 10 == 0 else f"{tenths // 10}.{tenths % 10}"


_RULES: Mapping[RuleName, Callable[[RoundRule, Ballot], _Verdict]] = {
    "no_objection": _no_objection,
    "silence": _silence,
    "iso_enquiry": _iso_enquiry,
    "majority": _majority,
    "iesg": _iesg,
    "delphi": _delphi,
}


# --- what a reader must know besides the outcome -------------------------------------------------


def _who_is_missing(ballot: Ballot) -> tuple[Reason, ...]:
    silent = tuple(org for org in ballot.having("NRS", "WDN", "LAT", "STA") if org not in ballot.acknowledged)
    reasons = (
        ("need.response", silent),
        ("need.served", ballot.unserved),
        ("need.confirmed", ballot.having("CNF")),
    )
    return tuple(Reason(key, {"organizations": orgs}) for key, orgs in reasons if orgs)


def _cautions(ballot: Ballot) -> tuple[Reason, ...]:
    shown: list[Reason] = []
    for key, organizations in (
        ("caution.unserved", ballot.unserved),
        ("caution.conflicting", ballot.having("CNF")),
        ("caution.late", ballot.having("LAT")),
        ("caution.stale", ballot.having("STA")),
        ("caution.earlier_objection", _uncounted_objectors(ballot)),
    ):
        if organizations:
            shown.append(Reason(key, {"count": len(organizations), "organizations": organizations}))
    return tuple(shown)


def _uncounted_objectors(ballot: Ballot) -> tuple[str, ...]:
    """Whoever objected late, to an earlier text, or in one of two answers: never passed over silently."""
    uncounted = ballot.having("LAT", "STA", "CNF")
    return tuple(o for o in uncounted if (held := ballot.position_of(o)) is not None and held.code == "FOB")

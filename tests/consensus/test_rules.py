# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The six rules against the published vectors, against many of our own, and as properties."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus.explain import explain, phrases, recompute, trace_of
from consensus.records import COMPUTED_STATUSES, LANGUAGES, POSITION_CODES, RoundRule, Status
from consensus.rules import RuleOutOfRange, check_rule, decide
from consensus.tally import Ballot

Cast = Callable[..., Ballot]

R1 = RoundRule("no_objection")
R2 = RoundRule("silence")
R3 = RoundRule("iso_enquiry")
SIMPLE = RoundRule("majority")
TWO_THIRDS = RoundRule("majority", numerator=2, denominator=3, inclusive=True)
THREE_QUARTERS = RoundRule("majority", numerator=3, denominator=4, inclusive=True)
R5 = RoundRule("iesg")
R6 = RoundRule("delphi")
EVERY_RULE = (R1, R2, R3, SIMPLE, TWO_THIRDS, THREE_QUARTERS, R5, R6)

# positions.md B3, "Test vectors": ten eligible organizations, a closed round.
PUBLISHED = [
    # standings, R1, R2, R3, simple majority of votes cast, two thirds inclusive of votes cast
    ({"SUP": 10}, "CONSENSUS", "ADOPTED", "ADOPTED", "ADOPTED", "ADOPTED"),
    ({"SUP": 9, "FOB": 1}, "BLOCKED", "BLOCKED", "ADOPTED", "ADOPTED", "ADOPTED"),
    ({"SUP": 6, "FOB": 3, "ABS": 1}, "BLOCKED", "BLOCKED", "NOT_ADOPTED", "ADOPTED", "ADOPTED"),
    ({"SUP": 5, "DIS": 5}, "CONSENSUS", "ADOPTED", "ADOPTED", "NOT_ADOPTED", "NOT_ADOPTED"),
    ({"ABS": 10}, "CONSENSUS", "ADOPTED", "UNDETERMINED", "UNDETERMINED", "UNDETERMINED"),
    ({"SUP": 4, "NRS": 6}, "NO_QUORUM", "ADOPTED", "ADOPTED", "NO_QUORUM", "NO_QUORUM"),
    ({"SUP": 4, "UNS": 6}, "NO_QUORUM", "OPEN", "ADOPTED", "NO_QUORUM", "NO_QUORUM"),
    ({"NOT": 10}, "UNDETERMINED", "UNDETERMINED", "UNDETERMINED", "UNDETERMINED", "UNDETERMINED"),
    ({"SUP": 2, "PAR": 8}, "CONSENSUS", "ADOPTED", "ADOPTED", "NOT_ADOPTED", "NOT_ADOPTED"),
    ({"SUP": 3, "FOB": 1, "REC": 6}, "BLOCKED", "BLOCKED", "ADOPTED", "ADOPTED", "ADOPTED"),
]


@pytest.mark.parametrize("row", PUBLISHED, ids=[f"vector {n}" for n in range(1, 11)])
@pytest.mark.parametrize("column", range(1, 6), ids=["R1", "R2", "R3", "R4 simple", "R4 two thirds"])
def test_the_published_vectors_hold(row: tuple[object, ...], column: int, cast: Cast) -> None:
    rule = (R1, R2, R3, SIMPLE, TWO_THIRDS)[column - 1]
    assert decide(rule, cast(row[0])).outcome == row[column]


def test_five_against_five_is_a_tie_and_ties_are_flagged(cast: Cast) -> None:
    assert decide(SIMPLE, cast({"SUP": 5, "DIS": 5})).flags == ("tie",)
    assert decide(SIMPLE, cast({"SUP": 5, "DIS": 3, "FOB": 2})).flags == ("tie",)
    assert decide(SIMPLE, cast({"SUP": 5, "PAR": 5})).flags == ()
    assert decide(TWO_THIRDS, cast({"SUP": 5, "DIS": 5})).flags == ()


def test_a_quorum_set_by_hand_binds_the_iso_rule_too(cast: Cast) -> None:
    ballot = cast({"SUP": 4, "UNS": 6})
    assert decide(replace(R3, quorum=6), ballot).outcome == "NO_QUORUM"
    assert decide(replace(R3, quorum=4), ballot).outcome == "ADOPTED"


OWN = [
    # no objection
    ("quorum is met exactly", R1, {"SUP": 6, "NRS": 4}, "CONSENSUS"),
    ("one below the quorum", R1, {"SUP": 5, "NRS": 5}, "NO_QUORUM"),
    ("odd base, quorum is the greater half", R1, {"SUP": 5, "NRS": 4}, "CONSENSUS"),
    ("recusals shrink base and quorum", R1, {"SUP": 3, "REC": 5, "NRS": 2}, "CONSENSUS"),
    ("nothing but dissent is not an objection", R1, {"DIS": 10}, "CONSENSUS"),
    ("no quorum is told before the objection", R1, {"FOB": 1, "NRS": 9}, "NO_QUORUM"),
    ("quorum zero, nobody there, nobody objects", replace(R1, quorum=0), {"NRS": 10}, "CONSENSUS"),
    ("too little support", replace(R1, require_support=3), {"SUP": 2, "ABS": 8}, "UNDETERMINED"),
    ("just enough support", replace(R1, require_support=3), {"SUP": 2, "SWR": 1, "ABS": 7}, "CONSENSUS"),
    (
        "partial support counts when the round says so",
        replace(R1, require_support=3, partial_counts_as_favour=True),
        {"SUP": 2, "PAR": 1, "ABS": 7},
        "CONSENSUS",
    ),
    (
        "withdrawn, late, stale and conflicting are absent",
        R1,
        {"SUP": 5, "WDN": 1, "LAT": 1, "STA": 1, "CNF": 2},
        "NO_QUORUM",
    ),
    ("one organization alone", R1, {"SUP": 1}, "CONSENSUS"),
    ("one organization alone objects", R1, {"FOB": 1}, "BLOCKED"),
    # silence
    ("silence of all who were served is assent", R2, {"NRS": 10}, "ADOPTED"),
    ("one unserved keeps it open", R2, {"NRS": 9, "UNS": 1}, "OPEN"),
    ("an objection is told before the unserved", R2, {"FOB": 1, "UNS": 9}, "BLOCKED"),
    ("explaining one's vote does not break silence", R2, {"DIS": 4, "NRS": 6}, "ADOPTED"),
    ("conflicting answers are not silence", R2, {"NRS": 9, "CNF": 1}, "OPEN"),
    ("withdrawn is as silent as the others", R2, {"WDN": 1, "NRS": 9}, "ADOPTED"),
    ("the unserved outside the base do not matter", R2, {"REC": 9, "NRS": 1}, "ADOPTED"),
    # ISO
    ("exactly two thirds", R3, {"SUP": 3, "FOB": 1}, "ADOPTED"),
    ("two thirds but more than a quarter", R3, {"SUP": 2, "FOB": 1}, "NOT_ADOPTED"),
    ("exactly one quarter", R3, {"SUP": 6, "FOB": 2, "ABS": 2}, "ADOPTED"),
    ("objections only", R3, {"FOB": 4}, "NOT_ADOPTED"),
    ("negatives without reasons are not counted", R3, {"SUP": 1, "DIS": 9}, "ADOPTED"),
    ("partial is neither", R3, {"PAR": 10}, "UNDETERMINED"),
    ("reservations are approvals with comments", R3, {"SWR": 3, "FOB": 1}, "ADOPTED"),
    # majorities
    ("one more than half", SIMPLE, {"SUP": 6, "DIS": 5}, "ADOPTED"),
    ("abstentions leave the votes cast", SIMPLE, {"SUP": 1, "ABS": 9}, "ADOPTED"),
    ("exactly two thirds inclusive", TWO_THIRDS, {"SUP": 6, "DIS": 3}, "ADOPTED"),
    ("one short of two thirds", TWO_THIRDS, {"SUP": 5, "DIS": 3}, "NOT_ADOPTED"),
    ("exactly three quarters", THREE_QUARTERS, {"SUP": 6, "DIS": 2}, "ADOPTED"),
    ("one short of three quarters", THREE_QUARTERS, {"SUP": 5, "DIS": 2}, "NOT_ADOPTED"),
    ("strict two thirds", replace(TWO_THIRDS, inclusive=False), {"SUP": 6, "DIS": 3}, "NOT_ADOPTED"),
    (
        "partial outside the votes cast",
        replace(SIMPLE, partial_in_cast=False),
        {"SUP": 2, "PAR": 8},
        "ADOPTED",
    ),
    (
        "partial counted in favour",
        replace(SIMPLE, partial_counts_as_favour=True),
        {"SUP": 2, "PAR": 8},
        "ADOPTED",
    ),
    ("abstentions stay in the present", replace(SIMPLE, base="present"), {"SUP": 5, "ABS": 5}, "NOT_ADOPTED"),
    ("of the present, one more than half", replace(SIMPLE, base="present"), {"SUP": 6, "ABS": 5}, "ADOPTED"),
    (
        "of the entitled, half is not enough",
        replace(SIMPLE, base="entitled"),
        {"SUP": 5, "DIS": 1, "NRS": 4},
        "NOT_ADOPTED",
    ),
    ("of the entitled, six of ten", replace(SIMPLE, base="entitled"), {"SUP": 6, "NRS": 4}, "ADOPTED"),
    (
        "unanimity of votes cast",
        replace(TWO_THIRDS, numerator=1, denominator=1),
        {"SUP": 9, "ABS": 1},
        "ADOPTED",
    ),
    (
        "unanimity broken",
        replace(TWO_THIRDS, numerator=1, denominator=1),
        {"SUP": 9, "DIS": 1},
        "NOT_ADOPTED",
    ),
    ("quorum zero and nobody votes", replace(SIMPLE, quorum=0), {"NRS": 10}, "UNDETERMINED"),
    # IESG
    ("seven of ten", R5, {"SUP": 7, "DIS": 3}, "ADOPTED"),
    ("six of ten is not two thirds", R5, {"SUP": 6, "DIS": 4}, "NOT_ADOPTED"),
    ("six of nine is exactly two thirds", R5, {"SUP": 6, "DIS": 3}, "ADOPTED"),
    ("recusals leave the two thirds", R5, {"SUP": 6, "DIS": 3, "REC": 1}, "ADOPTED"),
    ("enough, once the discuss is resolved", R5, {"SUP": 8, "FOB": 2}, "BLOCKED"),
    ("not enough, discuss or not", R5, {"SUP": 5, "FOB": 5}, "NOT_ADOPTED"),
    ("somebody has to say yes", R5, {"SWR": 10}, "NOT_ADOPTED"),
    ("one yes among no-objections", R5, {"SUP": 1, "SWR": 9}, "ADOPTED"),
    # Delphi
    ("all strongly in favour", R6, {"SUP": 10}, "CONSENSUS_IN"),
    ("exactly three quarters agree", R6, {"SUP": 3, "SWR": 6, "PAR": 3}, "CONSENSUS_IN"),
    ("opposition at the limit is too much", R6, {"SWR": 17, "DIS": 3}, "NO_CONSENSUS"),
    ("all against", R6, {"DIS": 10}, "CONSENSUS_OUT"),
    ("agreed but wide apart", R6, {"SUP": 7, "SWR": 1, "PAR": 3}, "NO_CONSENSUS"),
    ("too few answers", R6, {"SUP": 6, "ABS": 4}, "NO_QUORUM"),
    ("exactly seventy per cent answer", R6, {"SUP": 7, "ABS": 3}, "CONSENSUS_IN"),
]


@pytest.mark.parametrize(("rule", "standings", "outcome"), [row[1:] for row in OWN], ids=[r[0] for r in OWN])
def test_our_own_vectors_hold(rule: RoundRule, standings: dict[str, int], outcome: str, cast: Cast) -> None:
    assert decide(rule, cast(standings)).outcome == outcome


def test_an_acknowledgement_makes_present_and_a_machine_receipt_does_not(cast: Cast) -> None:
    served = cast({"SUP": 5, "NRS": 5})
    assert decide(R1, served).outcome == "NO_QUORUM"
    assert decide(R1, cast({"SUP": 5, "NRS": 5}, acknowledged=frozenset({"NRS0"}))).outcome == "CONSENSUS"


def test_a_position_on_an_older_text_is_no_proof_of_delivery_of_the_new_one() -> None:
    standings: dict[str, Status] = {"A": "SUP", "B": "STA"}
    assert decide(R2, Ballot.of(standings, served={"A"})).outcome == "OPEN"
    assert decide(R2, Ballot.of(standings, served={"A", "B"})).outcome == "ADOPTED"


def test_the_chair_may_accept_silence_of_the_unserved_and_the_result_says_so(cast: Cast) -> None:
    result = decide(R2, cast({"NRS": 9, "UNS": 1}, unserved_accepted=True))
    assert result.outcome == "ADOPTED"
    assert "UNS0" in explain(result, "en")
    assert "recorded decision of the chair" in explain(result, "en")


def test_p_members_count_in_the_first_iso_test_only() -> None:
    standings: dict[str, Status] = {"A": "SUP", "B": "SUP", "C": "FOB", **dict.fromkeys("DEFGHI", "SUP")}  # type: ignore[dict-item]
    assert decide(R3, Ballot.of(standings)).outcome == "ADOPTED"
    assert decide(replace(R3, p_members=("A", "B", "C")), Ballot.of(standings)).outcome == "ADOPTED"
    assert decide(replace(R3, p_members=("A", "C")), Ballot.of(standings)).outcome == "NOT_ADOPTED"
    assert decide(replace(R3, p_members=("X",)), Ballot.of(standings)).outcome == "UNDETERMINED"


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_an_open_round_never_has_consensus(rule: RoundRule, cast: Cast) -> None:
    result = decide(rule, cast({"SUP": 10}, closed=False))
    assert result.outcome == "OPEN"
    assert result.if_closed_now == decide(rule, cast({"SUP": 10})).outcome


def test_an_objection_in_an_open_round_is_shown_as_standing_and_provisional(cast: Cast) -> None:
    result = decide(R1, cast({"SUP": 9, "FOB": 1}, closed=False))
    assert (result.outcome, result.flags) == ("BLOCKED", ("provisional",))


NEEDED = [
    (R1, {"SUP": 4, "NRS": 6}, "need.quorum", 2),
    (R3, {"SUP": 6, "FOB": 3}, "need.favour", 3),
    (R3, {"SUP": 1, "FOB": 3}, "need.favour", 8),
    (SIMPLE, {"SUP": 5, "DIS": 5, "NRS": 4}, "need.favour", 1),
    (TWO_THIRDS, {"SUP": 5, "DIS": 5, "ABS": 5}, "need.favour", 5),
    (R5, {"SUP": 5, "DIS": 4, "ABS": 1}, "need.favour", 2),
    (R6, {"SUP": 6, "NRS": 4}, "need.answers", 1),
]


@pytest.mark.parametrize(("rule", "standings", "key", "number"), NEEDED)
def test_what_is_missing_is_the_least_that_is_missing(
    rule: RoundRule, standings: dict[str, int], key: str, number: int, cast: Cast
) -> None:
    missing = {reason.key: reason.facts.get("count") for reason in decide(rule, cast(standings)).missing}
    assert missing[key] == number


@pytest.mark.parametrize("standings", [{"SUP": 2, "FOB": 3}, {"SUP": 1, "DIS": 4}, {"FOB": 7}])
@pytest.mark.parametrize("rule", [R3, SIMPLE, TWO_THIRDS, THREE_QUARTERS], ids=lambda r: str(r.denominator))
def test_exactly_the_votes_said_to_be_missing_make_it_pass(
    rule: RoundRule, standings: dict[str, int], cast: Cast
) -> None:
    first = decide(replace(rule, quorum=0), cast(standings))
    if first.passed:
        return
    missing = next(int(str(r.facts["count"])) for r in first.missing if r.key == "need.favour")
    enough = standings | {"SUP": standings.get("SUP", 0) + missing}
    short = standings | {"SUP": standings.get("SUP", 0) + missing - 1}
    assert decide(replace(rule, quorum=0), cast(enough)).passed
    assert not decide(replace(rule, quorum=0), cast(short)).passed


@pytest.mark.parametrize(
    ("rule", "parameter"),
    [
        (replace(R1, quorum=11), "quorum"),
        (replace(R1, quorum=-1), "quorum"),
        (replace(R1, require_support=11), "require_support"),
        (replace(SIMPLE, numerator=1, denominator=3), "numerator/denominator"),
        (replace(SIMPLE, numerator=1, denominator=2, inclusive=True), "numerator/denominator"),
        (replace(SIMPLE, numerator=3, denominator=2), "numerator"),
        (replace(SIMPLE, denominator=0), "numerator"),
        (replace(SIMPLE, numerator=1, denominator=1), "numerator/denominator"),
        (replace(R6, threshold=Fraction(11, 10)), "threshold"),
        (replace(R6, low=Fraction(-1)), "low"),
        (replace(R6, max_rounds=0), "max_rounds"),
    ],
)
def test_parameters_out_of_range_are_refused_with_what_is_allowed(rule: RoundRule, parameter: str) -> None:
    with pytest.raises(RuleOutOfRange) as refused:
        check_rule(rule, 10)
    assert refused.value.facts["parameter"] == parameter
    assert str(refused.value.facts["allowed"]) in refused.value.hint()


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.name)
def test_every_shipped_default_is_within_range(rule: RoundRule) -> None:
    check_rule(rule, 1)


# --- properties ------------------------------------------------------------------------------------

STATUSES = (*POSITION_CODES, *COMPUTED_STATUSES)
standings = st.lists(st.sampled_from(STATUSES), min_size=1, max_size=12).map(
    lambda held: {f"org{n:02}": status for n, status in enumerate(held)}
)
shares = st.sampled_from([(1, 2, False), (2, 3, True), (2, 3, False), (3, 4, True), (1, 1, True)])
majorities = st.builds(
    lambda share, base, partial, in_cast, quorum: RoundRule(
        "majority",
        quorum=quorum,
        numerator=share[0],
        denominator=share[1],
        inclusive=share[2],
        base=base,
        partial_counts_as_favour=partial,
        partial_in_cast=in_cast,
    ),
    shares,
    st.sampled_from(["cast", "present", "entitled"]),
    st.booleans(),
    st.booleans(),
    st.sampled_from([None, 0, 3]),
)
rules = st.one_of(majorities, st.sampled_from([R1, R2, R3, R5, R6, replace(R1, require_support=2)]))
modest = settings(max_examples=150, deadline=None)


@modest
@given(rules.filter(lambda rule: rule.name != "delphi"), standings, st.data())
def test_more_support_never_turns_adopted_into_anything_else(
    rule: RoundRule, held: dict[str, Status], data: st.DataObject
) -> None:
    """Delphi is left out on purpose: a stronger "yes" can widen the spread it also looks at."""
    if not decide(rule, Ballot.of(held)).passed:
        return
    who = data.draw(st.sampled_from(sorted(held)))
    assert decide(rule, Ballot.of({**held, who: "SUP"})).passed


@modest
@given(rules, standings, st.randoms())
def test_the_order_of_organizations_never_matters(
    rule: RoundRule, held: dict[str, Status], rng: object
) -> None:
    shuffled = list(held.items())
    rng.shuffle(shuffled)  # type: ignore[attr-defined]
    assert decide(rule, Ballot.of(dict(shuffled))) == decide(rule, Ballot.of(held))


@modest
@given(rules, standings)
def test_the_unserved_never_count_as_assent(rule: RoundRule, held: dict[str, Status]) -> None:
    """Whoever was not served could be left out of the eligible set: the rule cannot pass thanks to them."""
    result = decide(rule, Ballot.of(held))
    if rule.name == "silence" and "UNS" in held.values():
        assert not result.passed
    if result.passed and rule.quorum is None:
        without = {org: status for org, status in held.items() if status != "UNS"}
        assert decide(rule, Ballot.of(without)).passed


@modest
@given(rules, standings, st.booleans(), st.booleans())
def test_anyone_recomputes_the_result_from_its_trace(
    rule: RoundRule, held: dict[str, Status], closed: bool, accepted: bool
) -> None:
    ballot = Ballot.of(held, closed=closed, unserved_accepted=accepted)
    result = decide(rule, ballot)
    trace = trace_of(rule, ballot, result)
    again, same = recompute(trace)
    assert same
    assert again.outcome == result.outcome
    other = "BLOCKED" if result.outcome != "BLOCKED" else "CONSENSUS"
    assert not recompute({**trace, "outcome": other})[1]


@modest
@given(rules, standings, st.sampled_from(LANGUAGES))
def test_every_result_has_a_sentence_in_six_languages(
    rule: RoundRule, held: dict[str, Status], language: str
) -> None:
    words = explain(decide(rule, Ballot.of(held)), language)
    assert words
    assert "{" not in words


@modest
@given(standings)
def test_a_single_objection_blocks_no_objection_and_silence_whenever_they_count(
    held: dict[str, Status],
) -> None:
    ballot = Ballot.of({**held, "objector": "FOB"})
    assert decide(R2, ballot).outcome == "BLOCKED"
    assert decide(R1, ballot).outcome in ("BLOCKED", "NO_QUORUM")


def test_the_six_phrase_books_have_the_same_keys_and_the_same_gaps_to_fill() -> None:
    import string

    def gaps(words: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(words) if name}

    english = phrases("en").words
    for language in LANGUAGES:
        words = phrases(language).words
        assert set(words) == set(english), language
        assert {key: gaps(words[key]) for key in words} == {key: gaps(english[key]) for key in english}

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a chair may do to a round, what is refused, and what stays in its history."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from consensus import rounds
from consensus.plain import as_plain, from_plain
from consensus.records import Comment, Disposition, Item, Round, RoundRule, Text
from consensus.rules import RuleOutOfRange, decide
from forms.problem import Problem

Desk = Any  # tests/consensus/conftest.py
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def drafted(desk: Desk) -> Round:
    return rounds.draft_round(
        desk.consultation, 1, rule=RoundRule(), eligible=desk.members, deadline=NOW + timedelta(days=30)
    )


@pytest.fixture
def opened(desk: Desk, drafted: Round) -> Round:
    return rounds.open_round(drafted, desk.consultation, at=NOW, by="chair")


def test_a_round_goes_from_draft_to_the_next_round_and_keeps_its_history(desk: Desk, opened: Round) -> None:
    closing = rounds.begin_closing(opened, at=NOW + timedelta(days=30))
    closed = rounds.close_round(closing, at=NOW + timedelta(days=34), by="chair")
    consolidated = rounds.consolidate_round(
        closed, (), (), at=NOW + timedelta(days=35), summary="Agreed on r1."
    )
    desk.edit("r2", "Organizations could do thing 2.")
    over, following = rounds.next_round(consolidated, desk.consultation, at=NOW + timedelta(days=36))
    acts = [event.act for event in over.events]
    assert acts == ["opened", "deadline reached", "closed", "consolidated", "next round"]
    assert (over.state, following.state, following.number) == ("superseded", "draft", 2)
    assert following.hash_of("r1") == over.hash_of("r1")
    assert following.hash_of("r2") != over.hash_of("r2")
    assert from_plain(Round, as_plain(over)) == over


def test_a_round_is_not_closed_twice(opened: Round) -> None:
    closed = rounds.close_round(opened, at=NOW)
    with pytest.raises(rounds.RoundStep) as refused:
        rounds.close_round(closed, at=NOW)
    assert refused.value.code == "round.step"
    assert refused.value.sentence(lambda words: "clos" if words == "closed" else words) == (
        "Round 1 cannot go on in this way: it is clos."
    )


@pytest.mark.parametrize(
    "act",
    [
        lambda r, d: rounds.close_round(r, at=NOW),
        lambda r, d: rounds.begin_closing(r, at=NOW),
        lambda r, d: rounds.consolidate_round(r, (), (), at=NOW),
        lambda r, d: rounds.conclude_round(r, at=NOW),
        lambda r, d: rounds.next_round(r, d.consultation, at=NOW),
        lambda r, d: rounds.reopen_round(r, deadline=NOW + timedelta(days=1), at=NOW, by="x", note="y"),
    ],
)
def test_no_act_but_opening_is_possible_on_a_draft(
    act: Callable[[Round, Desk], object], drafted: Round, desk: Desk
) -> None:
    with pytest.raises(rounds.RoundStep):
        act(drafted, desk)


def refused_at_opening(drafted: Round, desk: Desk, problem: type[Problem], at: datetime = NOW) -> None:
    with pytest.raises(problem) as refused:
        rounds.open_round(drafted, desk.consultation, at=at)
    assert "{" not in refused.value.sentence() + refused.value.hint()


def test_a_round_nobody_may_take_part_in_is_refused(drafted: Round, desk: Desk) -> None:
    refused_at_opening(replace(drafted, eligible=()), desk, rounds.RoundWithoutMembers)


def test_rule_parameters_out_of_range_are_refused_at_opening(drafted: Round, desk: Desk) -> None:
    refused_at_opening(replace(drafted, rule=RoundRule(quorum=11)), desk, RuleOutOfRange)


def test_silence_shorter_than_72_hours_is_refused(drafted: Round, desk: Desk) -> None:
    silence = replace(drafted, rule=RoundRule("silence"))
    almost = replace(silence, deadline=NOW + timedelta(hours=72) - timedelta(seconds=1))
    refused_at_opening(almost, desk, rounds.RoundTooShort)
    refused_at_opening(replace(silence, deadline=None), desk, rounds.RoundTimes)
    exactly = replace(silence, deadline=NOW + timedelta(hours=72))
    assert rounds.open_round(exactly, desk.consultation, at=NOW).state == "open"


def test_a_deadline_in_the_past_and_a_grace_without_end_are_refused(drafted: Round, desk: Desk) -> None:
    refused_at_opening(replace(drafted, deadline=NOW), desk, rounds.RoundTimes)
    refused_at_opening(replace(drafted, grace_hours=-1), desk, rounds.RoundTimes)
    refused_at_opening(replace(drafted, grace_hours=10**6), desk, rounds.RoundTimes)


def test_an_item_without_any_text_cannot_be_put(desk: Desk) -> None:
    empty = Item("r4", 4, (Text("en", "", "missing"),))
    consultation = replace(desk.consultation, items=(*desk.consultation.items, empty))
    drafted = rounds.draft_round(consultation, 1, rule=RoundRule(), eligible=("A",))
    with pytest.raises(rounds.RoundItemEmpty):
        rounds.open_round(drafted, consultation, at=NOW)


def test_an_unknown_item_is_refused_and_the_known_ones_are_named(desk: Desk) -> None:
    with pytest.raises(rounds.RoundUnknownItem) as refused:
        rounds.draft_round(desk.consultation, 1, rule=RoundRule(), eligible=("A",), items=("r7",))
    assert "r1, r2, r3" in refused.value.hint()


def test_texts_edited_after_opening_are_refused_and_flagged(desk: Desk, opened: Round) -> None:
    assert rounds.round_findings(opened, desk.consultation) == ()
    desk.edit("r2", "Something new.")
    with pytest.raises(rounds.RoundTextChanged):
        rounds.check_texts(opened, desk.consultation)
    assert [finding.place for finding in rounds.round_findings(opened, desk.consultation)] == ["r2"]


def test_the_eligible_set_of_an_open_round_is_fixed(desk: Desk, drafted: Round, opened: Round) -> None:
    rounds.check_eligible(drafted, ("A",))
    rounds.check_eligible(opened, reversed(desk.members))
    with pytest.raises(rounds.RoundSetChanged) as refused:
        rounds.check_eligible(opened, (*desk.members[1:], "Z"))
    assert refused.value.facts["organizations"] == "A, Z"


def test_a_reopened_round_counts_what_was_late(desk: Desk, opened: Round) -> None:
    closed = rounds.close_round(opened, at=NOW + timedelta(days=20))
    after = NOW + timedelta(days=33)
    desk.says("A", "SUP", written=after - timedelta(days=1), received=after)
    from consensus.tally import tally

    assert tally(closed, "r1", desk.positions).statuses["A"] == "LAT"
    again = rounds.reopen_round(closed, deadline=NOW + timedelta(days=40), at=after, by="chair", note="storm")
    assert tally(again, "r1", desk.positions).statuses["A"] == "SUP"
    assert again.events[-1].note == "storm"
    for deadline, note in ((NOW + timedelta(days=40), " "), (after, "storm")):
        with pytest.raises(rounds.RoundWithoutReason):
            rounds.reopen_round(closed, deadline=deadline, at=after, by="chair", note=note)


def test_a_round_is_consolidated_when_every_comment_has_its_disposition(opened: Round) -> None:
    closed = rounds.close_round(opened, at=NOW)
    comments = [Comment(f"c{n}", "r", "A", "r1", text="?") for n in (1, 2)]
    with pytest.raises(rounds.CommentsUnanswered) as refused:
        rounds.consolidate_round(closed, comments, [Disposition("c1", "noted")], at=NOW)
    assert refused.value.facts["count"] == 1
    both = [Disposition("c1", "noted"), Disposition("c2", "accepted")]
    assert rounds.consolidate_round(closed, comments, both, at=NOW).state == "consolidated"


def test_an_office_out_of_touch_sees_the_round_end_by_the_clock(opened: Round) -> None:
    deadline, cutoff = opened.deadline, opened.cutoff
    assert deadline is not None and cutoff is not None
    assert rounds.state_at(opened, deadline) == "open"
    assert rounds.state_at(opened, deadline + timedelta(seconds=1)) == "closing"
    assert rounds.state_at(opened, cutoff + timedelta(seconds=1)) == "closed"


def test_rounds_stop_at_consensus_at_the_last_round_or_at_stable_dissent(cast: Any) -> None:
    rule = RoundRule()
    agreed, blocked = cast({"SUP": 10}), cast({"SUP": 8, "FOB": 2})
    moved = cast({"SUP": 2, "DIS": 6, "FOB": 2})
    results = [decide(rule, ballot) for ballot in (moved, blocked)]
    assert rounds.what_next(rule, [decide(rule, agreed)], [agreed]) == "consensus"
    assert rounds.what_next(rule, results[:1], [moved]) == "continue"
    assert rounds.what_next(rule, results, [blocked, blocked]) == "stable_dissent"
    assert rounds.what_next(replace(rule, max_rounds=2), results, [moved, blocked]) == "max_rounds"

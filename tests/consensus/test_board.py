# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The board over several rounds, and the life of an objection."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from typing import Any

import pytest

from consensus.board import Board, board
from consensus.explain import recompute
from consensus.objections import (
    Objection,
    ObjectionAct,
    ObjectionStepRefused,
    ObjectionUnlinked,
    act_on,
    objections,
)
from consensus.records import LANGUAGES, Comment, Organization

Desk = Any  # tests/consensus/conftest.py
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def shown(desk: Desk, *rounds: Any, **facts: Any) -> Board:
    values = {"receipts": desk.receipts, "organizations": desk.organizations()} | facts
    return board(desk.consultation, rounds or [desk.round()], desk.positions, **values)


def test_before_a_round_is_open_the_board_counts_nothing(desk: Desk) -> None:
    empty = shown(desk, desk.round(state="draft"))
    assert (empty.round, empty.items, empty.rows) == (None, (), ())


def test_the_board_says_who_blocks_and_on_which_condition(desk: Desk) -> None:
    for organization in "ABCDEFG":
        desk.says(organization, "SUP")
    desk.says("H", "FOB", reason="It costs too much.", change_wanted="Add “within existing resources”.")
    item = shown(desk).item("r1")
    assert item.outcome == "BLOCKED"
    assert "Organization H" in item.sentence
    assert item.missing == (
        "Organization H would lift its objection on this condition: Add “within existing resources”.",
    )
    assert item.cautions == ("Not served: 2 (Organization I and Organization J).",)


def test_rows_and_cells_tell_the_same_story(desk: Desk) -> None:
    desk.says("A", "SUP")
    desk.says("A", "DIS", "r3")
    desk.says("B", "FOB", is_focal_point=False, office="Suva")
    found = shown(desk)
    rows = {row.organization: row for row in found.rows}
    assert (rows["A"].statuses, rows["A"].answered) == (("SUP", "UNS", "DIS"), 2)
    assert set(found.not_answered) == set("BCDEFGHIJ")
    cell = found.cell("B", "r1")
    assert (cell.status, cell.counted, [p.meta.office for p in cell.inputs]) == ("UNS", False, ["Suva"])
    assert found.cell("A", "r1").label == "Support"
    assert found.item("r1").inputs == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_board_speaks_the_readers_language_and_its_traces_can_be_recomputed(
    desk: Desk, language: str
) -> None:
    desk.says("A", "FOB", reason="no", change_wanted="yes")
    desk.serve(*desk.members)
    found = shown(desk, language=language)
    sentences = {item.item: found.explain(item.item) for item in found.items}
    assert all("{" not in words for words in sentences.values())
    if language != "en":
        assert sentences != {item.item: shown(desk).explain(item.item) for item in found.items}
    for item in found.items:
        again, same = recompute(found.trace(item.item))
        assert same
        assert again.outcome == item.outcome


def test_preconditions_that_have_not_passed_are_shown(desk: Desk) -> None:
    items = (*desk.consultation.items[:2], replace(desk.item("r3"), preconditions=("r1", "r2")))
    desk.consultation = replace(desk.consultation, items=items)
    for organization in desk.members:
        desk.says(organization, "SUP")
    found = shown(desk).item("r3")
    assert (found.preconditions, found.preconditions_open) == (("r1", "r2"), ("r2",))


def test_an_item_past_its_deadline_is_overdue_today_and_not_on_the_day_itself(desk: Desk) -> None:
    items = (replace(desk.item("r1"), deadline=date(2026, 5, 1)), *desk.consultation.items[1:])
    desk.consultation = replace(desk.consultation, items=items)
    assert shown(desk, today=date(2026, 5, 2)).item("r1").overdue
    assert not shown(desk, today=date(2026, 5, 1)).item("r1").overdue


def test_three_rounds_show_convergence_and_the_objection_resolved_by_a_change(desk: Desk) -> None:
    first = desk.round(1)
    for organization in "ABCDEFG":
        desk.says(organization, "PAR")
    desk.says("H", "FOB", reason="too rigid", change_wanted="say “where appropriate”")
    desk.edit("r1", "Organizations should do thing 1, where appropriate.")
    later = first.opened_at + timedelta(days=40)
    second = desk.round(2, opened_at=later, deadline=later + timedelta(days=20))
    for organization in "ABCDEFG":
        desk.says(organization, "SWR", written=later + timedelta(days=1), reason="time")
    desk.says("H", "SUP", written=later + timedelta(days=2))
    last = later + timedelta(days=30)
    third = desk.round(3, opened_at=last, deadline=last + timedelta(days=20))
    for organization in "ABCDEFGIJ":
        desk.says(organization, "SUP", written=last + timedelta(days=1))
    found = shown(desk, first, second, third)
    item = found.item("r1")
    assert [line.result.outcome for line in item.history] == ["BLOCKED", "CONSENSUS", "CONSENSUS"]
    assert [line.measures.agreement for line in item.history] == [0, 1, 1]
    assert [line.measures.response_rate for line in item.history] == [Fraction(8, 10), Fraction(8, 10), 1]
    objection = item.objections[0]
    assert (objection.organization, objection.state, objection.raised_in) == ("H", "resolved_by_change", 1)
    assert objection.history[-1].text_hash == desk.item("r1").text_hash
    assert item.movement is not None
    assert (item.movement.changed, item.movement.paired) == (7, 8)
    assert [line.number for line in found.rounds] == [1, 2, 3]
    assert [line.open_objections for line in found.rounds] == [1, 0, 0]


def test_an_item_left_out_of_the_last_round_keeps_its_column_for_everybody(desk: Desk) -> None:
    first = desk.round(1)
    desk.says("A", "SUP")
    later = first.opened_at + timedelta(days=40)
    second = desk.round(2, opened_at=later, deadline=later + timedelta(days=20))
    second = replace(second, eligible=(*desk.members, "K"), item_hashes=second.item_hashes[1:])
    rows = {row.organization: row.statuses for row in shown(desk, first, second).rows}
    assert rows["A"] == ("SUP", "UNS", "UNS")
    assert rows["K"] == ("UNS", "UNS", "UNS")


def test_groups_that_take_no_part_are_visible(desk: Desk) -> None:
    for organization in "ABC":
        desk.says(organization, "SUP")
    known = [Organization(code, code, ("small" if code in "GHIJ" else "large",)) for code in desk.members]
    taking_part = {
        p.group: (p.members, p.answered, p.possible) for p in shown(desk, organizations=known).participation
    }
    assert taking_part == {"large": (6, 3, 18), "small": (4, 0, 12)}


def test_comments_of_counted_positions_are_on_the_board(desk: Desk) -> None:
    desk.says("B", "SUP", comments=(Comment("c2", "r", "", "", text="two"),))
    desk.says("A", "SUP", comments=(Comment("c1", "r", "", "", text="one"),))
    assert [comment.comment_id for comment in shown(desk).comments()] == ["c1", "c2"]


# --- objections --------------------------------------------------------------------------------------


def course(desk: Desk, *acts: ObjectionAct, number: int = 1) -> Objection:
    return objections([shown(desk, desk.round(number)).item("r1").ballot], acts)[0]


def test_an_objection_is_raised_discussed_sustained_and_escalated(desk: Desk) -> None:
    desk.says("A", "FOB", reason="no", change_wanted="yes")
    acts = [
        ObjectionAct("r1", "A", state, 1, NOW + timedelta(hours=n))
        for n, state in enumerate(("discussed", "sustained", "escalated"))
    ]
    assert [step.state for step in course(desk, *acts).history] == [
        "raised",
        "discussed",
        "sustained",
        "escalated",
    ]
    assert not course(desk, *acts).is_open


def test_an_objection_given_up_on_the_same_text_is_withdrawn(desk: Desk) -> None:
    desk.says("A", "FOB", reason="no")
    before = shown(desk).item("r1").ballot
    desk.says("A", "DIS", reason="still no")
    after = replace(shown(desk).item("r1").ballot, round_number=2)
    assert objections([before, after])[0].state == "withdrawn"


def test_a_silent_objector_keeps_its_objection(desk: Desk) -> None:
    desk.says("A", "FOB", reason="no")
    before = shown(desk).item("r1").ballot
    desk.edit("r1", "Another text.")
    desk.serve("A")
    after = replace(shown(desk).item("r1").ballot, round_number=2)
    assert after.statuses["A"] == "STA"
    assert objections([before, after])[0].state == "raised"


def test_a_resolution_by_change_names_the_change(desk: Desk) -> None:
    desk.says("A", "FOB", reason="no")
    raised = course(desk)
    with pytest.raises(ObjectionUnlinked):
        act_on(raised, ObjectionAct("r1", "A", "resolved_by_change", 1, NOW))
    assert (
        act_on(raised, ObjectionAct("r1", "A", "resolved_by_change", 1, NOW, text_hash="h")).state
        == "resolved_by_change"
    )
    with pytest.raises(ObjectionStepRefused):
        act_on(raised, ObjectionAct("r1", "A", "escalated", 1, NOW))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What comes, or is done, after a round was closed: its signed result is still what everybody recomputes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from consensus.records import RoundRule, Text
from forms.problem import Problem
from sync._agenda import consultation_entry
from sync.values import Source

QUORUM = RoundRule(name="no_objection", quorum=2)
SILENCE = RoundRule(name="silence", quorum=0)


@pytest.fixture
def desks(stage):
    secretariat, first, second = stage.secretariat(), stage.office("UNICEF"), stage.office("WFP")
    stage.admit(secretariat, first, second)
    return secretariat, first, second


def begin(stage, desks, rule: RoundRule) -> None:
    secretariat, *offices = desks
    stage.agenda(secretariat, eligible=("UNICEF", "WFP"), rule=rule)
    for office in offices:
        stage.post(secretariat, office)
    stage.post(offices[0], secretariat)


def late_receipt(stage, desks, consultation, position):
    """WFP took the text in time; the file that says so comes when the round is closed."""
    begin(stage, desks, SILENCE)
    secretariat, _, second = desks
    secretariat.close_round(consultation)
    stage.post(second, secretariat)


def late_acknowledgement(stage, desks, consultation, position):
    begin(stage, desks, QUORUM)
    secretariat, first, second = desks
    position(first, "rec-1", "SUP")
    second.acknowledge(consultation)
    stage.post(first, secretariat)
    secretariat.close_round(consultation)
    stage.post(second, secretariat)


def late_position(stage, desks, consultation, position):
    begin(stage, desks, QUORUM)
    secretariat, first, second = desks
    position(first, "rec-1", "SUP")
    position(second, "rec-1", "SUP")
    stage.post(first, secretariat)
    secretariat.close_round(consultation)
    stage.post(second, secretariat)


def unsent_position(stage, desks, consultation, position):
    begin(stage, desks, QUORUM)
    secretariat, _, second = desks
    position(second, "rec-1", "SUP")
    secretariat.close_round(consultation)


def written_for_an_office(stage, desks, consultation, position):
    begin(stage, desks, RoundRule(name="no_objection", quorum=1))
    secretariat, first, _ = desks
    session = secretariat.begin_position(consultation, "rec-1")
    for question, answer in {"position": "SUP", "has_comments": "no"}.items():
        session.answer(question, answer)
    told = Source("workbook", "a.xlsx", "00" * 32, "Positions!3", first.standing().office_id)
    secretariat.record(session.finalize(), source=told)
    secretariat.close_round(consultation)


def reopened(stage, desks, consultation, position):
    late_position(stage, desks, consultation, position)
    secretariat = desks[0]
    later = stage.clock.now + timedelta(days=9)
    secretariat.reopen_round(consultation, deadline=later, note="WFP was under way.")


def reopened_and_closed_again(stage, desks, consultation, position):
    reopened(stage, desks, consultation, position)
    stage.clock.pass_days(1)
    desks[0].close_round(consultation)


def unserved_accepted(stage, desks, consultation, position):
    begin(stage, desks, SILENCE)
    secretariat = desks[0]
    secretariat.close_round(consultation)
    secretariat.accept_unserved(consultation, note="They were told by telephone.")


def item_left_out_by_an_older_program(stage, desks, consultation, position):
    begin(stage, desks, QUORUM)
    secretariat = desks[0]
    secretariat.close_round(consultation)
    whole = secretariat.consultation(consultation)
    less = replace(whole, items=whole.items[:1])
    secretariat._desk.write([consultation_entry(less, secretariat._desk.now_ms)])


def another_office_speaks_for_it(stage, desks, consultation, position):
    """The focal point moves to another office after the closing; what the first had said stays said."""
    begin(stage, desks, QUORUM)
    secretariat, first, second = desks
    position(first, "rec-1", "SUP")
    second.acknowledge(consultation)
    for office in (first, second):
        stage.post(office, secretariat)
    secretariat.close_round(consultation)
    for organization in ("UNICEF", "WFP"):
        branch = stage.office(organization, name=f"{organization} branch")
        secretariat.admit_office(branch.enrolment_request(), code=branch.standing().code)
        secretariat.set_focal_point(branch.standing().office_id)


def another_text_is_declared_equal(stage, desks, consultation, position):
    """Round 2 counts answers to the first text, since the second was declared equal; the third is not."""
    begin(stage, desks, QUORUM)
    secretariat, first, second = desks
    for office in (first, second):
        position(office, "rec-1", "SUP")
        stage.post(office, secretariat)
    secretariat.close_round(consultation)
    secretariat.consolidate_round(consultation)
    old = secretariat.consultation(consultation).item("rec-1")
    better = replace(old, texts=(Text("en", "The text, spelled well."),), same_substance_as=(old.text_hash,))
    secretariat.publish_item(consultation, better)
    secretariat.open_round(
        consultation, rule=QUORUM, deadline=stage.clock.now + timedelta(days=9), eligible=("UNICEF", "WFP")
    )
    secretariat.close_round(consultation)
    secretariat.publish_item(
        consultation, replace(better, texts=(Text("en", "Another text."),), same_substance_as=())
    )


AFTERWARDS = (
    another_office_speaks_for_it, another_text_is_declared_equal,
    late_receipt, late_acknowledgement, late_position, unsent_position, written_for_an_office, reopened,
    reopened_and_closed_again, unserved_accepted, item_left_out_by_an_older_program,
)  # fmt: skip


@pytest.mark.parametrize("afterwards", AFTERWARDS, ids=lambda each: each.__name__.replace("_", " "))
def test_everybody_recomputes_what_was_signed(stage, desks, consultation, position, afterwards):
    afterwards(stage, desks, consultation, position)
    for office in desks[1:]:
        stage.post(desks[0], office)
    for workspace in desks:
        assert [each for each in workspace.results() if not each.agrees] == []
        assert workspace.verify().sound
    signed = {(each.item, each.stored) for each in desks[0].results()}
    assert all(signed == {(each.item, each.stored) for each in office.results()} for office in desks[1:])
    assert bool(signed) == (afterwards is not reopened)


def test_what_the_secretariat_did_not_have_in_time_is_shown_as_late(stage, desks, consultation, position):
    unsent_position(stage, desks, consultation, position)
    secretariat, _, second = desks
    stage.post(secretariat, second)
    assert [row.statuses[0] for row in second.board(consultation).rows if row.organization == "WFP"] == [
        "LAT"
    ]


def test_the_chair_who_accepts_that_not_everybody_was_served_signs_the_result_that_follows(
    stage, desks, consultation, position
):
    begin(stage, desks, SILENCE)
    secretariat = desks[0]
    secretariat.close_round(consultation)
    before = {each.stored for each in secretariat.results()}
    secretariat.accept_unserved(consultation, note="They were told by telephone.")
    after = {each.stored for each in secretariat.results()}
    assert before != after == {"ADOPTED"}


def test_an_item_that_was_asked_cannot_be_left_out_and_another_can(stage, desks, consultation):
    secretariat = desks[0]
    stage.agenda(secretariat, "rec-1", "rec-2", "rec-3", eligible=("UNICEF",), items=("rec-1",))
    whole = secretariat.consultation(consultation)
    with pytest.raises(Problem) as kept:
        secretariat.publish_consultation(replace(whole, items=whole.items[1:]))
    assert kept.value.code == "consultation.item-asked" and "rec-1" in kept.value.sentence()
    secretariat.publish_consultation(replace(whole, items=whole.items[:2]))
    assert [item.code for item in secretariat.consultation(consultation).items] == ["rec-1", "rec-2"]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Two devices of one office work apart for weeks: nothing is lost, and what contradicts is shown."""

from __future__ import annotations

import pytest

from forms.problem import Problem
from sync.bundle import read_bundle
from sync.demo_forms import say_unknown


@pytest.fixture
def apart(stage, position):
    """A record that both devices of an office have, before they go their ways."""
    secretariat = stage.secretariat()
    first = stage.office("UNICEF", device="desk")
    second = stage.office("UNICEF", device="field laptop")
    request = second.read_enrolment(second.enrolment_request())
    stage.admit(secretariat, first)
    office_id = first.standing().office_id
    secretariat.admit_office(second.enrolment_request(), into=office_id)
    assert request.office == "UNICEF headquarters"
    stage.agenda(secretariat, eligible=("UNICEF",))
    for device in (first, second):
        stage.post(secretariat, device)
    record = position(first, "rec-1", "SWR", reason="As we said.").record_id
    stage.post(first, secretariat)
    stage.post(secretariat, second)
    return secretariat, first, second, record


def meet(stage, secretariat, *devices):
    for device in devices:
        stage.post(device, secretariat)
    for device in devices:
        stage.post(secretariat, device)


def test_changes_to_different_answers_merge_by_themselves(stage, apart, correct):
    secretariat, first, second, record = apart
    assert second.standing().status == "admitted"
    assert second.records().rows[0].own
    correct(first, record, reason="Said better.")
    correct(second, record, change_wanted="Another date.")
    meet(stage, secretariat, first, second)
    for desk in (secretariat, first, second):
        view = desk.record_view(record)
        assert view.conflicts == ()
        assert view.fields["view/reason"] == "Said better."
        assert view.fields["view/change_wanted"] == "Another date."
        assert len(view.heads) == 2


def test_the_same_answer_changed_twice_is_a_conflict_that_holds_both(stage, apart, correct, consultation):
    secretariat, first, second, record = apart
    correct(first, record, position="SUP")
    correct(second, record, position="FOB", change_wanted="Another date.")
    meet(stage, secretariat, first, second)
    for desk in (secretariat, first, second):
        (conflict,) = desk.conflicts()
        assert conflict.field == "view/position"
        assert {side.value for side in conflict.sides} == {"SUP", "FOB"}
        assert desk.records().rows[0].conflicts == 1
    assert {side.device for side in first.conflicts()[0].sides} == {"desk", "field laptop"}
    assert secretariat.board(consultation).rows[0].statuses[0] == "CNF"
    assert any(task.kind == "settle-conflict" for task in first.tasks())

    with pytest.raises(Problem) as refused:
        first.resolve(record, {})
    assert refused.value.code == "record.conflict"
    for chosen in (
        {"view/position": "ABS"},
        {"view/position": "SUP", "view/reason": "x"},
        {"view/position": None},
    ):
        with pytest.raises(Problem) as refused:
            first.resolve(record, chosen)
        assert refused.value.code == "record.not-in-conflict", (
            "a merge is no way around the rules of the form"
        )
    first.resolve(record, {"view/position": "SUP"})
    meet(stage, secretariat, first, second)
    for desk in (secretariat, first, second):
        assert desk.conflicts() == ()
        assert desk.record_view(record).fields["view/position"] == "SUP"
        assert desk.history(record)[-1].kind == "merge"
        assert len(desk.history(record)) == 4
        assert desk.rebuild().same
    assert secretariat.board(consultation).rows[0].statuses[0] == "SUP"


def test_a_withdrawal_and_a_correction_that_did_not_know_of_each_other_are_a_conflict(stage, apart, correct):
    secretariat, first, second, record = apart
    first.withdraw(record, "It was a mistake.")
    correct(second, record, reason="Said better.")
    meet(stage, secretariat, first, second)
    (conflict,) = second.conflicts()
    assert conflict.field == "*withdrawn"
    assert {side.value for side in conflict.sides} == {"It was a mistake.", None}
    assert not second.record_view(record).summary.withdrawn
    second.resolve(record, {"*withdrawn": None})
    meet(stage, secretariat, first, second)
    assert not first.record_view(record).summary.withdrawn
    assert first.conflicts() == ()


def test_a_correction_begun_before_another_arrived_does_not_undo_it(stage, apart):
    secretariat, first, second, record = apart
    session = second.edit(record)
    session.answer("change_wanted", "Another date.")
    begun = first.edit(record)
    begun.answer("reason", "Said better.")
    first.record(begun.finalize())
    meet(stage, secretariat, first, second)
    second.record(session.finalize())
    view = second.record_view(record)
    assert view.fields["view/reason"] == "Said better."
    assert view.fields["view/change_wanted"] == "Another date."


def test_the_order_in_which_files_come_makes_no_difference(stage, apart, correct):
    secretariat, first, second, record = apart
    reader = stage.office("WFP")
    correct(first, record, reason="Said better.")
    stage.post(first, second)
    correct(second, record, reason="Said best.")
    late = stage.bundle(second, everything=True)
    down = stage.bundle(secretariat, everything=True, ledger=False)
    early = stage.bundle(first, everything=True)
    reader.take([down])
    reader.take([late])
    reader.take([early])
    assert reader.record_view(record).fields["view/reason"] == "Said best."
    assert len(reader.history(record)) == 3
    assert reader.rebuild().same


def test_another_organization_cannot_change_our_record(stage, apart, correct):
    secretariat, _, _, record = apart
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    stage.post(secretariat, other)
    with pytest.raises(Problem) as refused:
        other.withdraw(record, "We do not like it.")
    assert refused.value.code == "record.not-ours"


def test_what_was_recorded_before_a_device_joined_an_office_is_that_offices(stage, position, consultation):
    secretariat = stage.secretariat()
    first, second = stage.office("UNICEF", device="desk"), stage.office("UNICEF", device="field laptop")
    stage.admit(secretariat, first)
    stage.agenda(secretariat, eligible=("UNICEF",))
    session = second.begin("position", answers={"consultation": consultation, "item": "rec-1"})
    for question, answer in {"position": "SUP", "has_comments": "no"}.items():
        session.answer(question, answer)
    second.record(session.finalize())
    secretariat.admit_office(second.enrolment_request(), into=first.standing().office_id)
    stage.post(secretariat, second)
    (row,) = second.records().rows
    assert (row.office_id, row.own) == (first.standing().office_id, True)
    assert second.board(consultation).rows[0].statuses[0] in ("SUP", "STA")
    assert second.rebuild().same


def test_what_the_secretariat_has_of_the_other_device_is_not_sent_to_it_again(stage, apart, position):
    secretariat, first, second, _ = apart
    meet(stage, secretariat, first, second)
    letter = bytes(range(256)) * 40
    session = first.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for question, answer in {
        "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
        "focal_email": "desk@example.org", "letter_file": first.attach("letter.pdf", letter).name,
    }.items():  # fmt: skip
        session.answer(question, answer)
    say_unknown(session)
    first.record(session.finalize())
    meet(stage, secretariat, first, second)
    meet(stage, secretariat, first, second)
    position(second, "rec-2", "SUP")
    bundle = read_bundle(stage.bundle(second).read_bytes())
    assert bundle.files == ()
    assert {section.head.log_id: section.start > 0 for section in bundle.logs} == {
        second._desk.log: True,
        **{section.head.log_id: True for section in bundle.logs},
    }
    stage.post(second, first, everything=True)
    assert stage.post(first, secretariat, everything=True).outcome in ("added", "already-present")

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The main road: from an officer's answer to the secretariat's board, and the receipt back."""

from __future__ import annotations

from forms.submission import Submission


def test_an_answer_goes_from_a_form_to_the_board_and_its_receipt_comes_back(stage, position, consultation):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    assert [line.item for line in office.agenda(consultation)] == ["rec-1", "rec-2"]
    assert office.tasks()[0].kind == "give-position"

    recorded = position(office, "rec-1", "SUP")
    assert office.records().rows[0].status == "recorded"
    path = stage.bundle(office)
    assert office.records().rows[0].status == "exported"
    intake = secretariat.take([path]).files[0]
    assert (intake.outcome, intake.sender) == ("added", "UNICEF headquarters")
    assert intake.records == (recorded.record_id,)

    board = secretariat.board(consultation)
    assert board.rows[0].statuses == ("SUP", "NRS")
    assert board.item("rec-1").outcome == "OPEN"
    stage.post(secretariat, office)
    assert office.records().rows[0].status == "received"

    position(office, "rec-2", "SWR", reason="We have a reservation.")
    stage.post(office, secretariat)
    stage.clock.pass_days(31)
    assert secretariat.close_round(consultation).state == "closed"
    assert secretariat.board(consultation).item("rec-1").outcome == "CONSENSUS"
    stage.post(secretariat, office)
    assert {row.status for row in office.records().rows} == {"counted"}
    assert office.board(consultation).item("rec-2").outcome == "CONSENSUS"
    for desk in (secretariat, office):
        report = desk.verify()
        assert report.sound, [finding.sentence() for finding in report.findings]
        assert report.results
        assert desk.rebuild().same


def test_an_office_whose_positions_are_inputs_does_not_speak_for_its_organization(
    stage, position, consultation
):
    secretariat = stage.secretariat()
    headquarters, field = stage.office("WFP"), stage.office("WFP", "WFP Juba", focal_point=False)
    stage.admit(secretariat, headquarters, field)
    stage.agenda(secretariat, "rec-1", eligible=("WFP",))
    for office in (headquarters, field):
        stage.post(secretariat, office)
    position(field, "rec-1", "SUP")
    stage.post(field, secretariat)
    board = secretariat.board(consultation)
    assert board.rows[0].statuses == ("UNS",)
    assert [p.code for p in board.cell("WFP", "rec-1").inputs] == ["SUP"]


def test_what_an_office_acknowledges_counts_as_present_without_a_position(stage, consultation):
    secretariat, office = stage.secretariat(), stage.office("FAO")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, "rec-1", eligible=("FAO",))
    assert secretariat.board(consultation).rows[0].statuses == ("UNS",)
    stage.post(secretariat, office)
    stage.post(office, secretariat)
    assert secretariat.board(consultation).rows[0].statuses == ("NRS",)
    assert secretariat.board(consultation).item("rec-1").present == 0
    office.acknowledge(consultation)
    stage.post(office, secretariat)
    assert secretariat.board(consultation).item("rec-1").present == 1


def test_a_new_text_makes_the_earlier_position_stale_until_it_is_confirmed(
    stage, position, correct, consultation
):
    from dataclasses import replace

    from consensus.records import RoundRule, Text

    secretariat, office = stage.secretariat(), stage.office("ITU")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, "rec-1", eligible=("ITU",))
    stage.post(secretariat, office)
    position(office, "rec-1", "SUP")
    stage.post(office, secretariat)
    secretariat.close_round(consultation)
    secretariat.consolidate_round(consultation, summary="One word was changed.")
    item = secretariat.consultation(consultation).items[0]
    secretariat.publish_item(consultation, replace(item, texts=(Text("en", "Another text of rec-1."),)))
    secretariat.open_round(
        consultation, rule=RoundRule(), deadline=stage.clock.now.replace(year=2027), eligible=("ITU",)
    )
    assert secretariat.board(consultation).rows[0].statuses == ("STA",)
    stage.post(secretariat, office)
    line = office.agenda(consultation)[0]
    assert line.stale
    assert line.round == 2
    position(office, "rec-1", "PAR", part_supported="The first half.")
    stage.post(office, secretariat)
    assert secretariat.board(consultation).rows[0].statuses == ("PAR",)
    assert secretariat.board(consultation, round=1).rows[0].statuses == ("SUP",)
    assert secretariat.verify().sound


def test_comments_are_answered_before_a_round_is_consolidated(stage, consultation):
    import pytest

    from consensus.records import Disposition
    from forms.problem import Problem

    secretariat, office = stage.secretariat(), stage.office("WHO")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, "rec-1", eligible=("WHO",))
    stage.post(secretariat, office)
    session = office.begin(
        "position",
        answers={
            "consultation": consultation,
            "item": "rec-1",
            "text_hash": office.agenda(consultation)[0].text_hash,
            "position": "SUP",
            "has_comments": "yes",
            "comments": (
                {
                    "section": "specific",
                    "theme": "deadline",
                    "comment_type": "ge",
                    "comment_text": "The end of 2021 is too early.",
                    "comment_language": "en",
                    "publishable": "yes",
                    "name_us": "no",
                },
            ),
        },
    )
    done = session.finalize()
    assert isinstance(done, Submission), done
    office.record(done)
    stage.post(office, secretariat)
    secretariat.close_round(consultation)
    (comment,) = secretariat.comments(consultation)
    assert comment.text == "The end of 2021 is too early."
    with pytest.raises(Problem) as refused:
        secretariat.consolidate_round(consultation)
    assert refused.value.code == "round.comments-unanswered"
    secretariat.dispose(consultation, Disposition(comment.comment_id, "noted", "The date is in the report."))
    assert secretariat.consolidate_round(consultation).state == "consolidated"
    stage.post(secretariat, office)
    assert office.dispositions(consultation)[comment.comment_id].observation == "The date is in the report."


def test_home_counts_what_a_person_said_and_not_the_lines_that_confirm_what_came(stage, position):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    assert not [task for task in office.tasks() if task.kind.startswith("send-")]
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    assert [task.kind for task in office.tasks() if task.kind.startswith("send-")] == ["send-confirmation"]
    position(office, "rec-1", "SUP")
    assert [(task.kind, task.count) for task in office.tasks() if task.kind.startswith("send-")] == [
        ("send-bundle", 1)
    ]
    stage.post(office, secretariat)
    assert not [task for task in office.tasks() if task.kind.startswith("send-")]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An objection from the day it is raised until a changed text lifts it, and what the editor rules beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from consensus.grade import GradeRuling, GradeWithoutReason
from consensus.note_text import Cluster
from consensus.objections import ObjectionAct, ObjectionStepRefused, ObjectionUnknown, ObjectionUnlinked
from consensus.records import Disposition, RoundRule, Text
from consensus.rounds import RoundStep
from consensus.rules import RuleOutOfRange
from forms.problem import Problem
from sync._consultations import NotAskedYet, TextUnchanged, UnknownItem, UnknownText
from sync._desk import NotSecretariat
from sync._rulings import AlreadyTogether, CommentsOfSeveralItems, UnknownCluster, UnknownComments
from sync._text_versions import UnknownVersion
from sync.workspace import Workspace

Stage = Any  # tests/stories/conftest.py
Answer = Callable[..., Any]
ORGANIZATIONS = ("FAO", "UNDP", "UNICEF", "WFP")
ANSWERED = "The text of rec-1, where appropriate."


@pytest.fixture
def told(stage: Stage, position: Answer) -> tuple[Workspace, dict[str, Workspace]]:
    """Round 1 on two items, closed: FAO objects to the first, three support; all accept the second."""
    secretariat = stage.secretariat()
    offices = {code: stage.office(code) for code in ORGANIZATIONS}
    stage.admit(secretariat, *offices.values())
    stage.agenda(secretariat, eligible=ORGANIZATIONS)
    for office in offices.values():
        stage.post(secretariat, office)
    stage.clock.pass_days(2)
    position(offices["FAO"], "rec-1", "FOB", reason="Too rigid.", change_wanted="Say “where appropriate”.")
    for code in ORGANIZATIONS[1:]:
        position(offices[code], "rec-1", "SUP")
    for office in offices.values():
        position(office, "rec-2", "SUP")
        stage.post(office, secretariat)
    secretariat.close_round("principles")
    return secretariat, offices


def next_round(stage: Stage, secretariat: Workspace) -> None:
    for comment in secretariat.comments("principles"):
        secretariat.dispose("principles", Disposition(comment.comment_id, "noted"))
    secretariat.consolidate_round("principles")
    secretariat.open_round(
        "principles", rule=RoundRule(), deadline=stage.clock.now + timedelta(days=20), eligible=ORGANIZATIONS
    )


def objection(workspace: Workspace, item: str = "rec-1") -> Any:
    return workspace.board("principles").item(item).objections[0]


def test_an_objection_is_discussed_answered_by_a_text_and_lifted_by_it(
    stage: Stage, told: tuple[Workspace, dict[str, Workspace]], position: Answer
) -> None:
    secretariat, offices = told
    assert secretariat.board("principles").item("rec-1").outcome == "BLOCKED"
    act = ObjectionAct("rec-1", "FAO", "discussed", note="Bilateral meeting.")
    secretariat.act_on_objection("principles", act)
    with pytest.raises(ObjectionUnlinked):
        secretariat.act_on_objection("principles", ObjectionAct("rec-1", "FAO", "resolved_by_change"))
    secretariat.set_text("principles", "rec-1", Text("en", ANSWERED))
    change = secretariat.text_change("principles", "rec-1")
    assert change.in_words == "The text of rec-1{+, where appropriate+}."
    answer = ObjectionAct("rec-1", "FAO", "resolved_by_change", text_hash=change.after)
    secretariat.act_on_objection("principles", answer)
    next_round(stage, secretariat)
    held = objection(secretariat)
    assert [step.state for step in held.history] == ["raised", "discussed", "resolved_by_change"]
    assert (held.history[1].note, held.history[1].by) == ("Bilateral meeting.", "Clerk")
    assert held.answered_by == change.after
    board = secretariat.board("principles").item("rec-1")
    assert set(board.stale) == set(ORGANIZATIONS)
    # What the secretariat decided is seen by the office that objected, with the text that answers it.
    stage.post(secretariat, offices["FAO"])
    assert objection(offices["FAO"]) == held
    seen = offices["FAO"].text_change(
        "principles", "rec-1", "zh", before=held.objected_text, after=held.answered_by
    )
    assert (seen.language, seen.pieces[-1].kind) == ("zh", "same")
    stage.clock.pass_days(1)
    position(offices["FAO"], "rec-1", "SUP")
    stage.post(offices["FAO"], secretariat)
    assert objection(secretariat).state == "resolved_by_change"
    versions = secretariat.text_versions("principles", "rec-1")
    assert [each.rounds for each in versions] == [(1,), (2,)]


def test_an_objection_that_is_repeated_after_its_answer_is_raised_again(
    stage: Stage, told: tuple[Workspace, dict[str, Workspace]], position: Answer
) -> None:
    secretariat, offices = told
    secretariat.set_text("principles", "rec-1", Text("en", ANSWERED))
    answer = secretariat.text_versions("principles", "rec-1")[-1].text_hash
    act = ObjectionAct("rec-1", "FAO", "resolved_by_change", text_hash=answer)
    secretariat.act_on_objection("principles", act)
    next_round(stage, secretariat)
    stage.post(secretariat, offices["FAO"])
    stage.clock.pass_days(1)
    position(offices["FAO"], "rec-1", "FOB", reason="Still.", change_wanted="Delete it.")
    stage.post(offices["FAO"], secretariat)
    held = objection(secretariat)
    assert [step.state for step in held.history] == ["raised", "resolved_by_change", "raised"]
    secretariat.act_on_objection("principles", ObjectionAct("rec-1", "FAO", "sustained"))
    secretariat.act_on_objection(
        "principles", ObjectionAct("rec-1", "FAO", "escalated", note="To the Council.")
    )
    assert objection(secretariat).history[-1].note == "To the Council."


REFUSED: list[tuple[str, ObjectionAct, type[Problem]]] = [
    ("nobody", ObjectionAct("rec-1", "WFP", "discussed"), ObjectionUnknown),
    ("no item", ObjectionAct("rec-9", "FAO", "discussed"), UnknownItem),
    ("not sustained yet", ObjectionAct("rec-1", "FAO", "escalated"), ObjectionStepRefused),
    ("raised by the chair", ObjectionAct("rec-1", "FAO", "raised"), ObjectionStepRefused),
    ("no text", ObjectionAct("rec-1", "FAO", "resolved_by_change"), ObjectionUnlinked),
    ("no such text", ObjectionAct("rec-1", "FAO", "resolved_by_change", text_hash="ab" * 32), UnknownText),
]


@pytest.mark.parametrize(("act", "problem"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_an_act_that_cannot_be_is_refused_with_a_remedy_and_nothing_is_written(
    told: tuple[Workspace, dict[str, Workspace]], act: ObjectionAct, problem: type[Problem]
) -> None:
    secretariat, _ = told
    before = secretariat.standing().entries
    with pytest.raises(problem) as refused:
        secretariat.act_on_objection("principles", act)
    assert refused.value.sentence()
    assert refused.value.hint()
    assert secretariat.standing().entries == before


def test_the_text_objected_to_cannot_answer_the_objection(
    told: tuple[Workspace, dict[str, Workspace]],
) -> None:
    secretariat, _ = told
    act = ObjectionAct("rec-1", "FAO", "resolved_by_change", text_hash=objection(secretariat).objected_text)
    with pytest.raises(UnknownText):
        secretariat.act_on_objection("principles", act)


def test_the_editor_sets_another_grade_with_a_reason_and_offices_see_both(
    stage: Stage, told: tuple[Workspace, dict[str, Workspace]]
) -> None:
    secretariat, offices = told
    with pytest.raises(GradeWithoutReason):
        secretariat.set_grade("principles", GradeRuling("rec-2", 0, "PARTIALLY_SUPPORTS"))
    secretariat.set_grade("principles", GradeRuling("rec-2", 0, "PARTIALLY_SUPPORTS", "The comments say so."))
    stage.post(secretariat, offices["WFP"])
    grading = offices["WFP"].board("principles").item("rec-2").grading
    assert (grading.grade, grading.computed, grading.override_reason) == (
        "PARTIALLY_SUPPORTS",
        "SUPPORTS",
        "The comments say so.",
    )
    with pytest.raises(NotSecretariat):
        offices["WFP"].set_grade("principles", GradeRuling("rec-2", 0, None))
    secretariat.set_grade("principles", GradeRuling("rec-2", 0, None))
    assert secretariat.board("principles").item("rec-2").grading.grade == "SUPPORTS"


def test_a_grade_before_any_round_and_of_no_item_is_refused(stage: Stage) -> None:
    secretariat = stage.secretariat()
    stage.agenda(secretariat, "rec-1", "rec-2", eligible=("FAO",), items=("rec-1",))
    with pytest.raises(NotAskedYet):
        secretariat.set_grade("principles", GradeRuling("rec-2", 0, "SUPPORTS", "why"))
    with pytest.raises(UnknownItem):
        secretariat.set_grade("principles", GradeRuling("rec-3", 0, "SUPPORTS", "why"))


def test_comments_are_put_together_by_a_person_and_taken_apart_again(stage: Stage, position: Answer) -> None:
    secretariat = stage.secretariat()
    offices = {code: stage.office(code) for code in ORGANIZATIONS}
    stage.admit(secretariat, *offices.values())
    stage.agenda(secretariat, eligible=ORGANIZATIONS)
    words = {
        "FAO": "Good and affordable bandwidth is a prerequisite.",
        "UNDP": "A good and affordable bandwidth is a pre-requisite!",
        "UNICEF": "The deadline cannot be kept.",
        "WFP": "The registry must be shared.",
    }
    for code, said in words.items():
        stage.post(secretariat, offices[code])
        session = offices[code].begin_position("principles", "rec-2" if code == "WFP" else "rec-1")
        for name, value in {"position": "SUP", "has_comments": "yes"}.items():
            session.answer(name, value)
        root = session.node("has_comments").ref.rsplit("/", 1)[0]
        place = f"{root}/comments[1]"
        for name, value in {
            "section": "specific", "theme": "conditions", "comment_type": "ge", "comment_text": said,
            "comment_language": "en", "publishable": "yes", "name_us": "no",
        }.items():  # fmt: skip
            session.answer(f"{place}/{name}", value)
        done = session.finalize()
        offices[code].record(done)  # type: ignore[arg-type]
        stage.post(offices[code], secretariat)
    secretariat.close_round("principles")
    by_text = {c.text: c.comment_id for c in secretariat.comments("principles")}
    alike = (by_text[words["FAO"]], by_text[words["UNDP"]])
    (suggestion,) = secretariat.similar_comments("principles")
    assert set(suggestion.comment_ids) == set(alike)
    assert secretariat.clusters("principles") == ()  # a suggestion decides nothing
    made = Cluster("bandwidth", alike, {"en": "bandwidth comes first"}, theme="conditions")
    secretariat.put_together("principles", made)
    (held,) = secretariat.clusters("principles")
    assert (held.item, held.by) == ("rec-1", "Clerk")
    assert secretariat.similar_comments("principles") == ()
    note = secretariat.note("principles", "en", fresh=True)
    paragraph = next(p for b in note.blocks for p in b.paragraphs if set(alike) <= set(p.trace))
    assert "bandwidth comes first" in paragraph.text
    edited = note.edit(paragraph.key, "Other words.").move(paragraph.key, 5)
    secretariat.save_note("principles", edited)
    assert set(alike) <= set(secretariat.note("principles", "en").paragraph(paragraph.key).trace)
    with pytest.raises(AlreadyTogether):
        secretariat.put_together("principles", Cluster("again", (*alike, by_text[words["UNICEF"]])))
    with pytest.raises(CommentsOfSeveralItems):
        several = (by_text[words["UNICEF"]], by_text[words["WFP"]])
        secretariat.put_together("principles", Cluster("several", several))
    with pytest.raises(UnknownComments):
        secretariat.put_together("principles", Cluster("no", ("nothing",)))
    with pytest.raises(UnknownCluster):
        secretariat.take_apart("principles", "no")
    secretariat.take_apart("principles", "bandwidth")
    assert secretariat.clusters("principles") == ()
    assert len(secretariat.similar_comments("principles")) == 1


BAD = (
    ("a text that stands", lambda w: w.set_text("principles", "rec-1", Text("en", "The text of rec-1.")), TextUnchanged),
    ("an empty text", lambda w: w.set_text("principles", "rec-1", Text("en", "  ")), TextUnchanged),
    ("a text of no item", lambda w: w.set_text("principles", "rec-9", Text("en", "x")), UnknownItem),
    ("no such version", lambda w: w.text_change("principles", "rec-1", before="7"), UnknownVersion),
    ("closed twice", lambda w: w.close_round("principles"), Problem),
    ("consolidated twice", lambda w: (w.consolidate_round("principles"), w.consolidate_round("principles")), RoundStep),
    (
        "a rule out of range",
        lambda w: (
            w.consolidate_round("principles"),
            w.open_round("principles", rule=RoundRule("majority", numerator=1, denominator=3)),
        ),
        RuleOutOfRange,
    ),
)  # fmt: skip


@pytest.mark.parametrize(("what", "problem"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_input_is_refused_with_a_sentence_and_the_history_is_kept(
    told: tuple[Workspace, dict[str, Workspace]], what: Callable[[Workspace], object], problem: type[Problem]
) -> None:
    secretariat, _ = told
    rounds = len(secretariat.rounds("principles"))
    with pytest.raises(problem) as refused:
        what(secretariat)
    assert refused.value.hint()
    assert len(secretariat.rounds("principles")) == rounds
    assert secretariat.board("principles").item("rec-1").outcome == "BLOCKED"


def test_a_text_edited_under_an_open_round_is_flagged_and_the_round_keeps_its_own(stage: Stage) -> None:
    secretariat = stage.secretariat()
    stage.agenda(secretariat, eligible=ORGANIZATIONS)
    asked = secretariat.rounds("principles")[0].hash_of("rec-1")
    secretariat.set_text("principles", "rec-1", Text("en", ANSWERED))
    board = secretariat.board("principles")
    assert [(f.code, f.place) for f in board.findings] == [("round.text-changed", "rec-1")]
    assert secretariat.rounds("principles")[0].hash_of("rec-1") == asked

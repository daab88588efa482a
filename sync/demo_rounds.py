# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The second act of the demonstration: an invented consultation through three rounds.

One objection is answered by a change of the text and lifted, another is sustained and escalated; one
organization is late, one is never served; answers come closer from round to round. Everything in it is
invented and says so; the act uses the same verbs as everybody.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from consensus.grade import GradeRuling
from consensus.note_text import Cluster
from consensus.objections import ObjectionAct
from consensus.records import Consultation, Disposition, Item, RoundRule, Text, hash_of_texts
from sync.demo_forms import fill_position, finished, reference
from sync.workspace import Workspace

if TYPE_CHECKING:
    from forms.session import FormSession
    from sync.demo import StoryClock

ROUNDS_CONSULTATION = "shared-register"
ROUND_DAYS = 14


@dataclass(frozen=True, slots=True)
class Stage:
    """Who plays, and where the post lies."""

    secretariat: Workspace
    offices: Mapping[str, Workspace]
    staying: Collection[str]
    """the offices that somebody opens afterwards; the results go down to them"""
    clock: StoryClock
    bundles: Path
    say: Callable[[str], None]


def play_rounds(stage: Stage) -> None:
    """Plays three rounds; what is left open at the end waits for the person who opens the window."""
    data = reference("demonstration_rounds")
    members = {code: stage.offices[code] for code in data["members"]}
    stage.secretariat.publish_consultation(invented_consultation(data))
    for number in (1, 2, 3):
        _open(stage, members, data, number)
        _answer(stage, members, data, number)
        _close(stage, members, data, number)
        if number < 3:
            _between(stage, data, number)
    _after_the_last(stage, data)


def invented_consultation(data: Mapping[str, Any]) -> Consultation:
    items = tuple(
        Item(
            code=entry["code"],
            number=number,
            texts=_texts(entry["texts"]["1"]),
            title=_texts(entry["title"]),
            preconditions=tuple(entry.get("preconditions", ())),
        )
        for number, entry in enumerate(data["items"], 1)
    )
    return Consultation(data["consultation"], _texts(data["title"]), items, secretariat="demonstration")


# --- the scenes of a round ------------------------------------------------------------------------------


def _open(stage: Stage, members: Mapping[str, Workspace], data: Mapping[str, Any], number: int) -> None:
    stage.secretariat.open_round(
        ROUNDS_CONSULTATION,
        rule=RoundRule("no_objection", max_rounds=3),
        deadline=stage.clock.now + timedelta(days=ROUND_DAYS),
        eligible=tuple(members),
    )
    down = stage.bundles / f"register-{number}-from-secretariat.assent"
    # Only agenda and receipts: between rounds nobody needs the diaries of the others.
    stage.secretariat.write_bundle(down, ledger=False)
    for code, office in members.items():
        if code != data["unserved"]:
            office.take([down])
    stage.clock.pass_days(ROUND_DAYS / 2)


def _answer(stage: Stage, members: Mapping[str, Workspace], data: Mapping[str, Any], number: int) -> None:
    for item, positions in data["rounds"][str(number)].items():
        for position, codes in positions.items():
            for code in codes:
                _give(members[code], data, number, item, position)
    if number == 3:
        members["WFP"].acknowledge(ROUNDS_CONSULTATION, ["evaluation"])
    stage.clock.pass_days(ROUND_DAYS / 2 + 1)
    # The deadline has passed: what is written now is late, by the writer's own clock.
    late = members[data["late"]]
    if number == 1:
        for item, position in data["rounds"]["late"].items():
            _give(late, data, number, item, position)
    if number == 3:
        _give(late, data, number, "evaluation", "SWR")
    stage.clock.pass_days(1)


def _give(office: Workspace, data: Mapping[str, Any], number: int, item: str, position: str) -> None:
    """A position as an officer gives it: a new one, the same again for a new text, or another."""
    line = next(each for each in office.agenda(ROUNDS_CONSULTATION) if each.item == item)
    comments = [
        _comment(said)
        for said in data["comments"].get(str(number), ())
        if said["item"] == item and office.profile.organization == said["by"]
    ]
    if line.my_record and line.my_position == position and not comments:
        office.reconfirm(ROUNDS_CONSULTATION, item)
        return
    session = (
        office.edit(line.my_record, answers={"text_hash": line.text_hash})
        if line.my_record
        else office.begin_position(ROUNDS_CONSULTATION, item)
    )
    fill_position(session, position, comments)
    if position == "FOB":
        _object(session, data["objections"][item])
    office.record(finished(session))


def _object(session: FormSession, objection: Mapping[str, str]) -> None:
    for name, words in objection.items():
        session.answer(name, words)


def _comment(said: Mapping[str, str]) -> dict[str, Any]:
    return {
        "section": "specific",
        "theme": said["theme"],
        "comment_type": "ge",
        "comment_text": said["text"],
        "comment_language": "en",
        "publishable": "yes",
        "name_us": "no",
    }


def _close(stage: Stage, members: Mapping[str, Workspace], data: Mapping[str, Any], number: int) -> None:
    for code, office in members.items():
        if code != data["unserved"]:
            office.write_bundle(stage.bundles / f"register-{number}-{code}.assent")
    stage.secretariat.take(sorted(stage.bundles.glob(f"register-{number}-[A-Z]*.assent")))
    stage.secretariat.close_round(ROUNDS_CONSULTATION, note=f"Round {number} of three.")
    for item in stage.secretariat.board(ROUNDS_CONSULTATION).items:
        agreement = item.measures.agreement or 0
        stage.say(
            f"  round {number}, {item.item}: {item.outcome_label}, {float(agreement):.0%} agree, "
            f"{len(item.unserved)} not served, {len(item.late)} late, {len(item.stale)} on an older text"
        )


# --- between the rounds ----------------------------------------------------------------------------------


def _between(stage: Stage, data: Mapping[str, Any], number: int) -> None:
    secretariat, chair = stage.secretariat, data["chair"]
    if number == 1:
        for item, note in chair["discussed"].items():
            _rule(stage, item, "discussed", note)
        _put_together(stage, data)
    for entry in data["items"]:
        texts = entry["texts"].get(str(number + 1))
        if texts:
            held = secretariat.consultation(ROUNDS_CONSULTATION).item(entry["code"])
            assert held is not None
            made = Item(held.code, held.number, _texts(texts), held.title, preconditions=held.preconditions)
            secretariat.publish_item(ROUNDS_CONSULTATION, made)
    if number == 1:
        answer = hash_of_texts(_texts(data["items"][0]["texts"]["2"]))
        _rule(stage, "register", "resolved_by_change", chair["resolved"], answer)
    else:
        _rule(stage, "source", "sustained", chair["sustained"])
    for comment in secretariat.comments(ROUNDS_CONSULTATION):
        said = Disposition(comment.comment_id, "accepted", "The new text says so.")
        if comment.comment_id not in secretariat.dispositions(ROUNDS_CONSULTATION):
            secretariat.dispose(ROUNDS_CONSULTATION, said)
    secretariat.consolidate_round(ROUNDS_CONSULTATION, summary=chair["summary"][str(number)])
    stage.clock.pass_days(1)


def _rule(stage: Stage, item: str, state: Any, note: str, text_hash: str = "") -> None:
    board = stage.secretariat.board(ROUNDS_CONSULTATION)
    for held in board.item(item).objections:
        act = ObjectionAct(item, held.organization, state, note=note, text_hash=text_hash)
        stage.secretariat.act_on_objection(ROUNDS_CONSULTATION, act)


def _put_together(stage: Stage, data: Mapping[str, Any]) -> None:
    """The two comments that say the same, as the program suggested and the clerk decided."""
    for suggestion in stage.secretariat.similar_comments(ROUNDS_CONSULTATION):
        made = Cluster(
            cluster_id=f"together-{suggestion.item}",
            comment_ids=suggestion.comment_ids,
            statements=data["chair"]["statement"],
            item=suggestion.item,
            theme="conditions",
            reason="the same thing in other words",
        )
        stage.secretariat.put_together(ROUNDS_CONSULTATION, made)


def _after_the_last(stage: Stage, data: Mapping[str, Any]) -> None:
    chair = data["chair"]
    _rule(stage, "source", "escalated", chair["escalated"])
    chosen = chair["grade"]
    stage.secretariat.set_grade(
        ROUNDS_CONSULTATION, GradeRuling(chosen["item"], 3, chosen["grade"], chosen["reason"])
    )
    down = stage.bundles / "register-results-from-secretariat.assent"
    stage.secretariat.write_bundle(down)
    for code in stage.staying:
        stage.offices[code].take([down])
    board = stage.secretariat.board(ROUNDS_CONSULTATION)
    for item in board.items:
        for held in item.objections:
            course = " → ".join(step.state for step in held.history)
            stage.say(f"  objection of {held.organization} to {item.item}: {course}")


# --- the data ---------------------------------------------------------------------------------------------


def _texts(words: Mapping[str, str]) -> tuple[Text, ...]:
    return tuple(Text(language, text, "unofficial", "invented") for language, text in words.items())

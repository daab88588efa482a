# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The life of a formal objection: raised, discussed, then resolved, withdrawn or sustained, escalated.

An objection opens with a position and ends with another position or with a recorded act of the chair;
its history is computed from both. A resolution by change names the text change that answers it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from consensus.records import Position
from consensus.tally import Ballot
from forms.problem import N_, Problem

ObjectionState = Literal["raised", "discussed", "resolved_by_change", "withdrawn", "sustained", "escalated"]
OPEN_STATES: frozenset[ObjectionState] = frozenset(("raised", "discussed"))
_NEXT: dict[ObjectionState, frozenset[ObjectionState]] = {
    "raised": frozenset(("discussed", "resolved_by_change", "withdrawn", "sustained")),
    "discussed": frozenset(("discussed", "resolved_by_change", "withdrawn", "sustained")),
    "sustained": frozenset(("escalated", "withdrawn", "resolved_by_change")),
    "escalated": frozenset(("sustained", "withdrawn", "resolved_by_change")),
    "resolved_by_change": frozenset(("raised",)),
    "withdrawn": frozenset(("raised",)),
}


class ObjectionStepRefused(Problem):
    code = "objection.step"
    message = N_("The objection of {organization} to {item} is {state} and cannot become {wanted}.")
    remedy = N_("Look at its history on the board; a new objection begins with a new position.")


class ObjectionUnlinked(Problem):
    code = "objection.unlinked"
    message = N_("The objection of {organization} to {item} is to be resolved by a change that is not named.")
    remedy = N_("Choose the text version that answers the objection.")


@dataclass(frozen=True, slots=True)
class ObjectionAct:
    """An act of the chair on one organization's objection to one item."""

    item: str
    organization: str
    state: ObjectionState
    round_number: int  # the round after which it happened
    at: datetime | None = None
    note: str = ""
    text_hash: str = ""  # the new text that answers it


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an objection's history."""

    state: ObjectionState
    round_number: int | None = None
    at: datetime | None = None
    note: str = ""
    text_hash: str = ""


@dataclass(frozen=True, slots=True)
class Objection:
    """One organization's objection to one item, with everything that happened to it."""

    item: str
    organization: str
    state: ObjectionState
    reason: str
    change_wanted: str
    raised_in: int
    objected_text: str  # hash of the text objected to
    history: tuple[Step, ...]

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_STATES


def objections(ballots: Sequence[Ballot], acts: Iterable[ObjectionAct] = ()) -> tuple[Objection, ...]:
    """This follows every objection to one item through its rounds (`ballots` in order of rounds)."""
    found: dict[str, Objection] = {}
    waiting = sorted(
        acts, key=lambda act: (act.round_number, act.at.isoformat() if act.at else "", act.state)
    )
    for ballot in ballots:
        objectors = set(ballot.having("FOB"))
        for organization in sorted(objectors):
            found[organization] = _raise(found.get(organization), ballot, organization)
        for organization in found.keys() - objectors:
            found[organization] = _after_new_position(found[organization], ballot)
        for act in (
            act for act in waiting if act.item == ballot.item and act.round_number == ballot.round_number
        ):
            held = found.get(act.organization)
            if held is not None and act.state in _NEXT[held.state]:
                found[act.organization] = _with_step(held, _step_of(act))
    return tuple(found[organization] for organization in sorted(found))


def act_on(objection: Objection, act: ObjectionAct) -> Objection:
    """This adds the chair's act. Raises ObjectionStepRefused or ObjectionUnlinked."""
    facts = {"organization": objection.organization, "item": objection.item}
    if act.state not in _NEXT[objection.state] or act.state == "raised":
        raise ObjectionStepRefused(state=objection.state, wanted=act.state, **facts)
    if act.state == "resolved_by_change" and not act.text_hash:
        raise ObjectionUnlinked(**facts)
    return _with_step(objection, _step_of(act))


def _step_of(act: ObjectionAct) -> Step:
    return Step(act.state, act.round_number, act.at, act.note, act.text_hash)


def _raise(known: Objection | None, ballot: Ballot, organization: str) -> Objection:
    position = ballot.positions.get(organization)
    reason, wanted = (position.reason, position.change_wanted) if position else ("", "")
    if known is not None and known.state not in ("withdrawn", "resolved_by_change"):
        return replace(known, reason=reason, change_wanted=wanted)
    text_hash = position.text_hash if position else ""
    step = Step("raised", ballot.round_number, _moment(position), reason)
    history = (*known.history, step) if known else (step,)
    raised_in = known.raised_in if known else ballot.round_number
    return Objection(ballot.item, organization, "raised", reason, wanted, raised_in, text_hash, history)


def _moment(position: Position | None) -> datetime | None:
    return position.meta.written_at if position else None


def _after_new_position(objection: Objection, ballot: Ballot) -> Objection:
    """What the organization's standing in this round does to its earlier objection.

    | standing now | the objection |
    |---|---|
    | withdrawn | is withdrawn |
    | another position, on another text | is resolved by that change |
    | another position, on the same text | is withdrawn |
    | stale, silent, late, conflicting | stays as it was |
    """
    if objection.state in ("withdrawn", "resolved_by_change"):
        return objection
    status = ballot.statuses.get(objection.organization)
    position = ballot.positions.get(objection.organization)
    if status == "WDN":
        return _with_step(objection, Step("withdrawn", ballot.round_number, _moment(position)))
    if status in (None, "STA", "NRS", "UNS", "LAT", "CNF") or position is None:
        return objection
    changed = position.text_hash != objection.objected_text
    state: ObjectionState = "resolved_by_change" if changed else "withdrawn"
    answered_by = position.text_hash if changed else ""
    return _with_step(
        objection,
        Step(state, ballot.round_number, _moment(position), position.reason, answered_by),
    )


def _with_step(objection: Objection, step: Step) -> Objection:
    return replace(objection, state=step.state, history=(*objection.history, step))

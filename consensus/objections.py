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
from typing import Literal, get_args

from consensus.records import POSITION_CODES, Position
from consensus.tally import Ballot
from forms.problem import N_, Problem

ObjectionState = Literal["raised", "discussed", "resolved_by_change", "withdrawn", "sustained", "escalated"]
LIFE: tuple[ObjectionState, ...] = get_args(ObjectionState)
OPEN_STATES: frozenset[ObjectionState] = frozenset(("raised", "discussed"))
_SETTLED: frozenset[ObjectionState] = frozenset(("withdrawn", "resolved_by_change"))
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


class ObjectionUnknown(Problem):
    code = "objection.unknown"
    message = N_("{organization} has not raised a formal objection to {item}.")
    remedy = N_("Choose one of the objections that the board shows.")


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
    round_number: int = 0  # the round after which it happened; 0: the last one, when it is entered
    at: datetime | None = None
    note: str = ""
    text_hash: str = ""  # the new text that answers it
    by: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an objection's history."""

    state: ObjectionState
    round_number: int | None = None
    at: datetime | None = None
    note: str = ""
    text_hash: str = ""
    by: str = ""


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

    @property
    def answered_by(self) -> str:
        """The hash of the text that answers it, empty while none does."""
        return next((step.text_hash for step in reversed(self.history) if step.text_hash), "")

    @property
    def next_states(self) -> tuple[ObjectionState, ...]:
        """What the chair may make of it now, in the order of its life."""
        return tuple(state for state in LIFE if state in _NEXT[self.state] and state != "raised")


def objections(ballots: Sequence[Ballot], acts: Iterable[ObjectionAct] = ()) -> tuple[Objection, ...]:
    """This follows every objection to one item through its rounds (`ballots` in order of rounds)."""
    found: dict[str, _Course] = {}
    waiting = sorted(
        acts, key=lambda act: (act.round_number, act.at.isoformat() if act.at else "", act.state)
    )
    for ballot in ballots:
        objectors = ballot.having("FOB")
        for organization, earlier in found.items():
            if earlier.state not in _SETTLED and organization not in objectors:
                _after_new_position(earlier, organization, ballot)
        for organization in objectors:
            _raise(found.setdefault(organization, _Course()), organization, ballot)
        for act in (a for a in waiting if a.round_number == ballot.round_number and a.item == ballot.item):
            course = found.get(act.organization)
            if course is not None and act.state in _NEXT[course.state]:
                course.add(_step_of(act))
    item = ballots[-1].item if ballots else ""
    return tuple(found[organization].objection(item, organization) for organization in sorted(found))


class _Course:
    """An objection while its rounds are gone through; `history` never shrinks."""

    __slots__ = ("change_wanted", "history", "objected_text", "raised_in", "reason", "state")

    def __init__(self) -> None:
        self.state: ObjectionState = "withdrawn"
        self.reason = self.change_wanted = self.objected_text = ""
        self.raised_in = 0
        self.history: list[Step] = []

    def add(self, step: Step) -> None:
        self.state = step.state
        self.history.append(step)

    def objection(self, item: str, organization: str) -> Objection:
        return Objection(
            item,
            organization,
            self.state,
            self.reason,
            self.change_wanted,
            self.raised_in,
            self.objected_text,
            tuple(self.history),
        )


def act_on(objection: Objection, act: ObjectionAct) -> Objection:
    """This adds the chair's act. Raises ObjectionStepRefused or ObjectionUnlinked."""
    facts = {"organization": objection.organization, "item": objection.item}
    if act.state not in _NEXT[objection.state] or act.state == "raised":
        raise ObjectionStepRefused(state=objection.state, wanted=act.state, **facts)
    if act.state == "resolved_by_change" and not act.text_hash:
        raise ObjectionUnlinked(**facts)
    return replace(objection, state=act.state, history=(*objection.history, _step_of(act)))


def _step_of(act: ObjectionAct) -> Step:
    return Step(act.state, act.round_number, act.at, act.note, act.text_hash, act.by)


def _raise(course: _Course, organization: str, ballot: Ballot) -> None:
    """Repeating a standing objection does not raise it again; it may be worded anew."""
    position = ballot.position_of(organization)
    if position is not None:
        course.reason, course.change_wanted = position.reason, position.change_wanted
    if course.history and course.state not in _SETTLED:
        return
    course.objected_text = position.text_hash if position else ""
    course.raised_in = course.raised_in or ballot.round_number
    course.add(Step("raised", ballot.round_number, _moment(position), course.reason))


def _moment(position: Position | None) -> datetime | None:
    return position.meta.written_at if position else None


def _after_new_position(course: _Course, organization: str, ballot: Ballot) -> None:
    """What the organization's standing in this round does to its earlier objection.

    | standing now | the objection |
    |---|---|
    | withdrawn | is withdrawn |
    | another position, on another text | is resolved by that change |
    | another position, on the same text | is withdrawn |
    | stale, silent, late, conflicting | stays as it was |
    """
    status = ballot.statuses.get(organization)
    position = ballot.position_of(organization)
    if status == "WDN":
        course.add(Step("withdrawn", ballot.round_number, _moment(position)))
    elif status in POSITION_CODES and position is not None:
        changed = position.text_hash != course.objected_text
        state: ObjectionState = "resolved_by_change" if changed else "withdrawn"
        answered_by = position.text_hash if changed else ""
        course.add(Step(state, ballot.round_number, _moment(position), position.reason, answered_by))

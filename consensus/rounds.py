# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The rounds of a consultation: draft, open, closing, closed, consolidated, then concluded or the next.

A round is a value; each act of the chair gives a new one with the act in its history, or a Problem.
What was fixed when the round opened - rule, texts, eligible set - is never changed afterwards: whoever
needs another rule, text or set opens another round.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Literal

from consensus.convergence import is_stable
from consensus.records import (
    Comment,
    Consultation,
    Disposition,
    Round,
    RoundEvent,
    RoundRule,
    RoundState,
)
from consensus.rules import PASSED, Result, check_rule
from consensus.tally import Ballot
from forms.problem import N_, Finding, Problem

SILENCE_HOURS = 72  # GA decision 74/544
GRACE_LIMIT_HOURS = 24 * 60


class RoundWithoutReason(Problem):
    code = "round.reason"
    message = N_(
        "Round {number} stays as it is: the act needs a sentence of the chair, and a deadline that is still to come."
    )
    remedy = N_("Say why in one sentence, which stays with the act, and choose a later deadline.")


class RoundStep(Problem):
    code = "round.step"
    message = N_("Round {number} cannot go on in this way: it is {what}.")
    remedy = N_("A round is opened, closed, consolidated, and then concluded or followed by the next one.")
    pieces = (
        N_("draft"), N_("open"), N_("closing"), N_("closed"), N_("consolidated"), N_("concluded"), N_("superseded"),
    )  # fmt: skip


class RoundTooShort(Problem):
    code = "round.too-short"
    message = N_("Round {number} would close {hours} hours after it opens; the silence rule needs {least}.")
    remedy = N_("Set a later deadline.")


class RoundTimes(Problem):
    code = "round.times"
    message = N_("Round {number} has a deadline or a grace period that cannot be kept: {value}.")
    remedy = N_("Set a deadline after the opening and a grace of 0 to {most} hours.")


class RoundWithoutMembers(Problem):
    code = "round.no-members"
    message = N_("Round {number} has nobody who may take a position.")
    remedy = N_("Choose the organizations that are eligible; the set is fixed when the round opens.")


class RoundWithoutItems(Problem):
    code = "round.no-items"
    message = N_("Round {number} asks nothing.")
    remedy = N_("Choose the items that are asked; their texts are fixed when the round opens.")


class RoundSetChanged(Problem):
    code = "round.eligible-changed"
    message = N_(
        "The eligible set of round {number} is fixed since it opened; {organizations} cannot be changed."
    )
    remedy = N_("Close this round and open the next one with the new set.")


class RoundTextChanged(Problem):
    code = "round.text-changed"
    message = N_("The text of {item} is not the one round {number} was opened on.")
    remedy = N_("Put the old text back, or close this round and open the next one on the new text.")


class RoundUnknownItem(Problem):
    code = "round.unknown-item"
    message = N_("“{item}” is not an item of this consultation.")
    remedy = N_("Choose one of: {known}.")


class RoundItemEmpty(Problem):
    code = "round.item-empty"
    message = N_("{item} has no text in any language yet.")
    remedy = N_("Enter its text first: nobody can take a position on an empty slot.")


class CommentsUnanswered(Problem):
    code = "round.comments-unanswered"
    message = N_("Comments of round {number} still wait for a disposition: {count}.")
    remedy = N_("Give each comment a disposition, if only “noted”, before the round is consolidated.")


def draft_round(
    consultation: Consultation,
    number: int,
    *,
    rule: RoundRule,
    eligible: Iterable[str],
    items: Sequence[str] | None = None,
    deadline: datetime | None = None,
    grace_hours: int = 72,
) -> Round:
    """This prepares a round over the consultation's present texts. Raises RoundUnknownItem."""
    known = {item.code: item for item in consultation.items}
    chosen = list(known) if items is None else list(items)
    for code in chosen:
        if code not in known:
            raise RoundUnknownItem(item=code, known=", ".join(known))
    return Round(
        consultation=consultation.consultation_id,
        number=number,
        rule=rule,
        eligible=tuple(sorted(set(eligible))),
        item_hashes=tuple((code, known[code].text_hash) for code in chosen),
        deadline=deadline,
        grace_hours=grace_hours,
    )


def open_round(round_: Round, consultation: Consultation, *, at: datetime, by: str = "") -> Round:
    """This opens a drafted round and fixes it. Raises a Problem for whatever it could not be held under."""
    if not round_.eligible:
        raise RoundWithoutMembers(number=round_.number)
    check_rule(round_.rule, len(round_.eligible))
    _check_times(round_, at)
    check_texts(round_, consultation)
    for code, _ in round_.item_hashes:
        item = consultation.item(code)
        if item is not None and not any(text.text.strip() for text in item.texts):
            raise RoundItemEmpty(item=code)
    return _step(replace(round_, opened_at=at), "open", "opened", at, by)


def _check_times(round_: Round, at: datetime) -> None:
    if not 0 <= round_.grace_hours <= GRACE_LIMIT_HOURS:
        _bad_times(round_, f"{round_.grace_hours} h")
    if round_.deadline is None:
        if round_.rule.name == "silence":
            _bad_times(round_, "—")
        return
    if round_.deadline <= at:
        _bad_times(round_, round_.deadline.isoformat())
    if round_.rule.name == "silence" and round_.deadline < at + timedelta(hours=SILENCE_HOURS):
        hours = int((round_.deadline - at).total_seconds() // 3600)
        raise RoundTooShort(number=round_.number, hours=hours, least=SILENCE_HOURS)


def _bad_times(round_: Round, value: str) -> None:
    raise RoundTimes(number=round_.number, value=value, most=GRACE_LIMIT_HOURS)


def check_texts(round_: Round, consultation: Consultation) -> None:
    """This holds the texts against the round. Raises RoundTextChanged or RoundUnknownItem."""
    for code, text_hash in round_.item_hashes:
        item = consultation.item(code)
        if item is None:
            raise RoundUnknownItem(item=code, known=", ".join(i.code for i in consultation.items))
        if item.text_hash != text_hash and text_hash not in item.same_substance_as:
            raise RoundTextChanged(item=code, number=round_.number)


def check_eligible(round_: Round, eligible: Iterable[str]) -> None:
    """This refuses another eligible set for a round that is not a draft. Raises RoundSetChanged."""
    changed = set(eligible) ^ set(round_.eligible)
    if changed and round_.state != "draft":
        raise RoundSetChanged(number=round_.number, organizations=", ".join(sorted(changed)))


def begin_closing(round_: Round, *, at: datetime, by: str = "") -> Round:
    """The deadline has passed; what was written before it may still arrive during the grace."""
    return _step(round_, "closing", "deadline reached", at, by)


def close_round(round_: Round, *, at: datetime, by: str = "", note: str = "") -> Round:
    """This closes an open or closing round; before its deadline only as a recorded act of the chair."""
    closed = _step(round_, "closed", "closed", at, by, note)
    return replace(closed, closed_at=at)


def reopen_round(round_: Round, *, deadline: datetime, at: datetime, by: str, note: str) -> Round:
    """The chair reopens a closed round, with a later deadline, so that late positions count."""
    if round_.state != "closed":
        raise RoundStep(number=round_.number, what=round_.state)
    if deadline <= at or not note.strip():
        raise RoundWithoutReason(number=round_.number)
    event = RoundEvent("reopened", at, by, note)
    return replace(round_, state="open", deadline=deadline, closed_at=None, events=(*round_.events, event))


def accept_unserved(round_: Round, *, at: datetime, by: str, note: str) -> Round:
    """The chair decides that silence may count although delivery is not proven to all; kept for ever."""
    if round_.rule.name != "silence" or round_.state not in ("open", "closing", "closed"):
        raise RoundStep(number=round_.number, what=round_.state)
    if not note.strip():
        raise RoundWithoutReason(number=round_.number)
    event = RoundEvent("unserved accepted", at, by, note)
    return replace(round_, unserved_accepted=True, events=(*round_.events, event))


def consolidate_round(
    round_: Round,
    comments: Iterable[Comment],
    dispositions: Iterable[Disposition],
    *,
    at: datetime,
    by: str = "",
    summary: str = "",
) -> Round:
    """Every comment has its disposition and the chair's summary is written. Raises CommentsUnanswered."""
    waiting = unanswered(comments, dispositions)
    if waiting:
        raise CommentsUnanswered(number=round_.number, count=len(waiting))
    return replace(_step(round_, "consolidated", "consolidated", at, by), chair_summary=summary)


def unanswered(comments: Iterable[Comment], dispositions: Iterable[Disposition]) -> tuple[Comment, ...]:
    """The comments nobody has answered yet."""
    answered = {disposition.comment_id for disposition in dispositions}
    return tuple(comment for comment in comments if comment.comment_id not in answered)


def conclude_round(round_: Round, *, at: datetime, by: str = "", note: str = "") -> Round:
    """This is the last round of the consultation."""
    return _step(round_, "concluded", "concluded", at, by, note)


def next_round(
    round_: Round,
    consultation: Consultation,
    *,
    at: datetime,
    eligible: Iterable[str] | None = None,
    rule: RoundRule | None = None,
    deadline: datetime | None = None,
    items: Sequence[str] | None = None,
    by: str = "",
) -> tuple[Round, Round]:
    """The consolidated round, superseded, and the draft of the next on the consultation's new texts."""
    over = _step(round_, "superseded", "next round", at, by)
    drafted = draft_round(
        consultation,
        round_.number + 1,
        rule=rule or round_.rule,
        eligible=round_.eligible if eligible is None else eligible,
        items=[code for code, _ in round_.item_hashes] if items is None else items,
        deadline=deadline,
        grace_hours=round_.grace_hours,
    )
    return over, drafted


_NEXT: Mapping[RoundState, tuple[RoundState, ...]] = {
    "draft": ("open",),
    "open": ("closing", "closed"),
    "closing": ("closed",),
    "closed": ("consolidated",),
    "consolidated": ("concluded", "superseded"),
    "concluded": (),
    "superseded": (),
}


def _step(round_: Round, wanted: RoundState, act: str, at: datetime, by: str, note: str = "") -> Round:
    if wanted not in _NEXT[round_.state]:
        raise RoundStep(number=round_.number, what=round_.state)
    return replace(round_, state=wanted, events=(*round_.events, RoundEvent(act, at, by, note)))


def state_at(round_: Round, now: datetime) -> RoundState:
    """What an office shows that has not heard from the secretariat since: open rounds end by the clock."""
    if round_.state not in ("open", "closing") or round_.deadline is None or now <= round_.deadline:
        return round_.state
    return "closed" if round_.cutoff is not None and now > round_.cutoff else "closing"


def round_findings(round_: Round, consultation: Consultation) -> tuple[Finding, ...]:
    """What a reader of an open round must be told: texts edited since it opened."""
    found: list[Finding] = []
    for code, text_hash in round_.item_hashes:
        item = consultation.item(code)
        if item is None or (item.text_hash != text_hash and text_hash not in item.same_substance_as):
            facts: dict[str, str | int] = {"item": code, "number": round_.number}
            found.append(
                Finding(
                    RoundTextChanged.code,
                    RoundTextChanged.message,
                    code,
                    "asked",
                    RoundTextChanged.remedy,
                    facts,
                )
            )
    return tuple(found)


StopReason = Literal["consensus", "max_rounds", "stable_dissent", "continue"]


def what_next(rule: RoundRule, results: Sequence[Result], ballots: Sequence[Ballot]) -> StopReason:
    """Whether an item needs another round (`results` and `ballots` of its rounds, oldest first).

    A stable dissent is reported as one, not polled until people give in.
    """
    if results and results[-1].outcome in (*PASSED, "CONSENSUS_OUT"):
        return "consensus"
    if rule.max_rounds is not None and len(results) >= rule.max_rounds:
        return "max_rounds"
    return "stable_dissent" if is_stable(ballots) else "continue"

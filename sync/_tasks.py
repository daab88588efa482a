# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What needs doing now, worked out from what is stored; the home page gives each task one button."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from sync import values as v
from sync._agenda import agenda
from sync._consultations import comments, lines, rounds
from sync._desk import Desk
from sync._exchange import exchange
from sync._intake import quarantine
from sync._lacking import asked_since_we_sent
from sync._offices import standing
from sync._records import drafts
from sync._review import counts
from sync._updates import tasks as update_tasks
from sync.entry import Kind
from sync.installation import Program

SILENT_DAYS = 14
"""after so many days without news or without a receipt the person is told"""
_CLOSED = ("closed", "consolidated", "concluded")


_SAID = (Kind.REVISION, Kind.WITHDRAWAL, Kind.ACKNOWLEDGEMENT)


def tasks(desk: Desk, program: Program | None = None) -> tuple[v.Task, ...]:
    """Most urgent first: what others wait for, then what we began, then what can be sent."""
    first = _secretariat(desk) if desk.is_secretariat else _office(desk)
    return (*first, *_both(desk), *update_tasks(desk, program))


def _office(desk: Desk) -> Iterator[v.Task]:
    status = standing(desk)
    if status.status == "alone":
        yield v.Task("ask-to-be-admitted")
    elif status.status == "asked":
        yield v.Task("take-answer")
    for name in agenda(desk).consultations:
        yield from _positions(desk, name)
    yield from _silence(desk, status)
    if asked_since_we_sent(desk):
        yield v.Task("send-files", count=status.lacking)
    if _has_words(desk, status):
        yield from _unsent(desk, max(status.exported, status.received))


def _unsent(desk: Desk, start: int) -> Iterator[v.Task]:
    """What a person said, and the lines that only confirm what came: two reasons to make a bundle."""
    kinds = [stored.kind for stored in desk.store.entries_of(desk.log, start)]
    said = sum(kind in _SAID for kind in kinds)
    if said:
        yield v.Task("send-bundle", count=said)
    elif Kind.WITNESS in kinds:
        yield v.Task("send-confirmation")


def _silence(desk: Desk, status: v.Standing) -> Iterator[v.Task]:
    """Nobody can prove that something was held back; a person can ask. No rule depends on it (FORMAT 7.4)."""
    if status.status != "admitted":
        return
    names = agenda(desk).consultations
    open_now = any(each.stage in ("open", "closing") for name in names for each in lines(desk, name, "en"))
    if open_now and status.last_news is not None:
        days = (desk.now - status.last_news).days
        if days >= SILENT_DAYS:
            yield v.Task("ask-for-news", days)
    limit = desk.now - timedelta(days=SILENT_DAYS)
    unproved = [each for each in exchange(desk, 200).waiting if each.kind != "enrolment" and each.at < limit]
    if unproved:
        yield v.Task("send-again", len(unproved))


def _has_words(desk: Desk, status: v.Standing) -> bool:
    """Not only the introduction that every diary begins with."""
    return status.entries > 1 or status.status != "alone"


def _positions(desk: Desk, name: str) -> Iterator[v.Task]:
    asked = [each for each in lines(desk, name, desk.profile.language) if each.stage in ("open", "closing")]
    missing = tuple(each.item for each in asked if not each.my_record)
    stale = tuple(each.item for each in asked if each.stale)
    due = min((each.deadline for each in asked if each.deadline), default=None)
    if missing:
        yield v.Task("give-position", len(missing), name, missing, due=due)
    if stale:
        yield v.Task("reconfirm-position", len(stale), name, stale, due=due)


def _secretariat(desk: Desk) -> Iterator[v.Task]:
    for name, whole in agenda(desk).consultations.items():
        held = rounds(desk, name)
        last = held[-1] if held else None
        if last is None:
            yield v.Task("open-round", 1, name, tuple(item.code for item in whole.items))
            continue
        over = last.deadline is not None and desk.now > last.deadline
        if last.state in ("open", "closing") and over:
            yield v.Task("close-round", 1, name, due=last.cutoff)
        if last.state in _CLOSED:
            answered = agenda(desk).dispositions.get(name, {})
            waiting = [each for each in comments(desk, name) if each.comment_id not in answered]
            if waiting:
                yield v.Task("dispose-comments", len(waiting), name)
            yield v.Task("write-note", 1, name)
    sent = int(desk.store.setting("sent-down") or b"0")
    size = desk.frontier(desk.log).size
    if size > sent and len(desk.roster.offices) > 1:
        yield v.Task("send-down", size - sent)


def _both(desk: Desk) -> Iterator[v.Task]:
    found = tuple(desk.store.record_lines(conflicts=True))  # counted when they were projected, not read again
    if found:
        fields = sum(each.conflicts for each in found)
        yield v.Task("settle-conflict", fields, records=tuple(each.record_id for each in found))
    begun = drafts(desk)
    if begun:
        yield v.Task("finish-draft", len(begun), drafts=tuple(each.draft_id for each in begun))
    yield from _review(desk)
    kept = quarantine(desk)
    if kept:
        yield v.Task("decide-quarantine", len(kept))


def _review(desk: Desk) -> Iterator[v.Task]:
    """What workbooks left in doubt; once everything is decided, the one step that lets it enter."""
    waiting = counts(desk)
    if waiting.questions > waiting.decided:
        yield v.Task("review-cells", waiting.questions - waiting.decided)
    elif waiting.questions:
        yield v.Task("finish-review", waiting.questions)

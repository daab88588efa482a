# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The internal annexes of a note as tables: tally, round and delivery, dispositions, register.

They name organizations and hold what is not for publication; the public note has none of them. What is
confidential in a risk or use-case record stays out even here, except as a count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from consensus.board import Board
from consensus.explain import Phrases, phrases
from consensus.note_text import Annex
from consensus.records import POSITION_CODES, Comment, Disposition, Endorsement, UseCase


def note_annexes(
    board: Board,
    comments: Iterable[Comment],
    dispositions: Iterable[Disposition],
    *,
    language: str,
    endorsements: Sequence[Endorsement] = (),
    use_cases: Sequence[UseCase] = (),
) -> tuple[Annex, ...]:
    """Every annex there is something to say in."""
    spoken = phrases(language)
    annexes = [
        _tally(board, spoken),
        _round(board, spoken),
        _dispositions(board, spoken, comments, dispositions),
    ]
    if endorsements:
        annexes.append(_endorsements(board, spoken, endorsements))
    if use_cases:
        annexes.append(_use_cases(board, spoken, use_cases))
    return tuple(annex for annex in annexes if annex.rows)


def _columns(spoken: Phrases, *names: str) -> tuple[str, ...]:
    return tuple(spoken.words[f"col.{name}"] for name in names)


def _tally(board: Board, spoken: Phrases) -> Annex:
    names = _columns(spoken, "item", "grade", "computed", "outcome", "responses", "eligible", "served")
    header = (*names[:1], *POSITION_CODES, *names[1:])
    rows = tuple(
        (
            f"{item.number}",
            *(str(item.counts.get(code, 0)) for code in POSITION_CODES),
            spoken.words[f"grade.{item.grading.grade}"],
            spoken.words[f"grade.{item.grading.computed}"],
            spoken.words[f"outcome.{item.outcome}"],
            str(item.responses),
            str(item.eligible),
            str(item.served),
        )
        for item in board.items
    )
    return Annex(spoken.words["annex.tally"], header, rows)


def _round(board: Board, spoken: Phrases) -> Annex:
    held = board.round
    title, header = spoken.words["annex.round"], _columns(spoken, "fact", "value")
    if held is None:
        return Annex(title, header, ())
    facts = [
        ("fact.round", str(held.number)),
        ("fact.rule", spoken.words[f"rule.{held.rule.name}"]),
        ("fact.quorum", ", ".join(f"{item.number}: {item.quorum}" for item in board.items)),
        ("fact.opened", held.opened_at.isoformat() if held.opened_at else "—"),
        ("fact.deadline", held.deadline.isoformat() if held.deadline else "—"),
        ("fact.grace", str(held.grace_hours)),
        ("fact.receipts", ", ".join(f"{item.number}: {item.served}/{item.eligible}" for item in board.items)),
    ]
    facts += [("col.item", f"{code}: {text_hash}") for code, text_hash in held.item_hashes]
    return Annex(title, header, tuple((spoken.words[key], value) for key, value in facts))


def _dispositions(
    board: Board, spoken: Phrases, comments: Iterable[Comment], dispositions: Iterable[Disposition]
) -> Annex:
    answered = {disposition.comment_id: disposition for disposition in dispositions}
    numbers = {item.item: str(item.number) for item in board.items}
    rows: list[tuple[str, ...]] = []
    for comment in sorted(comments, key=lambda c: (numbers.get(c.item, ""), c.organization, c.comment_id)):
        given = answered.get(comment.comment_id)
        rows.append(
            (
                numbers.get(comment.item, comment.item),
                board.name_of(comment.organization),
                comment.text,
                comment.proposed_change,
                spoken.words[f"disposition.{given.outcome if given else 'none'}"],
                given.observation if given else "",
            )
        )
    names = _columns(spoken, "item", "organization", "comment", "proposed", "disposition", "observation")
    return Annex(spoken.words["annex.dispositions"], names, tuple(rows))


def _endorsements(board: Board, spoken: Phrases, endorsements: Sequence[Endorsement]) -> Annex:
    rows = tuple(
        (
            board.name_of(held.organization),
            held.edition,
            held.status,
            held.status_date.isoformat() if held.status_date else "",
        )
        for held in sorted(endorsements, key=lambda e: (e.organization, e.edition))
    )
    names = _columns(spoken, "organization", "edition", "status", "date")
    return Annex(spoken.words["annex.endorsements"], names, rows)


def _use_cases(board: Board, spoken: Phrases, use_cases: Sequence[UseCase]) -> Annex:
    rows = tuple(
        (case.title, board.name_of(case.lead_organization), " ".join(case.countries), case.lifecycle_status)
        for case in sorted(use_cases, key=lambda c: (c.title, c.lead_organization))
        if case.confidentiality != "confidential"
    )
    names = _columns(spoken, "title", "organization", "country", "status")
    return Annex(spoken.words["annex.use_cases"], names, rows)

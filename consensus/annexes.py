# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The internal annexes of a note as tables: tally, grades set, objections, dispositions, clusters, register.

They name organizations and hold what is not for publication; the public note has none of them. What is
confidential in a risk or use-case record stays out even here, except as a count.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from consensus.board import Board
from consensus.explain import Phrases, phrases
from consensus.note_text import Annex, Cluster
from consensus.objections import Step
from consensus.records import POSITION_CODES, Comment, Disposition, Endorsement, UseCase


def note_annexes(
    board: Board,
    comments: Iterable[Comment],
    dispositions: Iterable[Disposition],
    *,
    language: str,
    clusters: Sequence[Cluster] = (),
    endorsements: Sequence[Endorsement] = (),
    use_cases: Sequence[UseCase] = (),
) -> tuple[Annex, ...]:
    """Every annex there is something to say in."""
    spoken = phrases(language)
    held = tuple(comments)
    annexes = [
        _tally(board, spoken),
        _overrides(board, spoken),
        _round(board, spoken),
        _objections(board, spoken),
        _dispositions(board, spoken, held, dispositions),
        _clusters(board, spoken, held, clusters),
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


def _overrides(board: Board, spoken: Phrases) -> Annex:
    """The grades an editor set otherwise than computed, with the reason; positions.md B4."""
    rows = tuple(
        (
            f"{item.number}",
            spoken.words[f"grade.{item.grading.computed}"],
            spoken.words[f"grade.{item.grading.grade}"],
            item.grading.override_reason,
        )
        for item in board.items
        if item.grading.override_reason
    )
    return Annex(
        spoken.words["annex.overrides"], _columns(spoken, "item", "computed", "grade", "reason"), rows
    )


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
        ("fact.thresholds", _thresholds(board, spoken)),
        ("fact.receipts", ", ".join(f"{item.number}: {item.served}/{item.eligible}" for item in board.items)),
    ]
    facts += [("fact.item_text", f"{code}: {text_hash}") for code, text_hash in held.item_hashes]
    return Annex(title, header, tuple((spoken.words[key], value) for key, value in facts))


def _thresholds(board: Board, spoken: Phrases) -> str:
    limits, words = board.thresholds, spoken.words
    return "; ".join(
        (
            f"{words['grade.SUPPORTS']}: ≥ {limits.support}, ≤ {limits.tolerated_against}",
            f"{words['grade.PARTIALLY_SUPPORTS']}: ≥ {limits.partial}, < {limits.against}",
            f"{words['grade.DOES_NOT_SUPPORT']}: ≥ {limits.against}",
        )
    )


def _objections(board: Board, spoken: Phrases) -> Annex:
    """Every formal objection of every round: who, why, what would lift it, and its whole course."""
    rows = tuple(
        (
            f"{item.number}",
            board.name_of(held.organization),
            held.reason,
            held.change_wanted,
            " → ".join(_step(spoken, step) for step in held.history),
            held.answered_by[:16],
        )
        for item in board.items
        for held in item.objections
    )
    names = _columns(spoken, "item", "organization", "reason", "proposed", "history", "answered_by")
    return Annex(spoken.words["annex.objections"], names, rows)


def _step(spoken: Phrases, step: Step) -> str:
    words = spoken.words[f"objection.{step.state}"]
    return f"{words} ({step.note})" if step.note and step.state != "raised" else words


def _clusters(
    board: Board, spoken: Phrases, comments: Sequence[Comment], clusters: Sequence[Cluster]
) -> Annex:
    """Who said what the note tells in one sentence: the trace of each decision to put comments together."""
    by_id = {comment.comment_id: comment for comment in comments}
    numbers = {item.item: f"{item.number}" for item in board.items}
    rows: list[tuple[str, ...]] = []
    for cluster in clusters:
        said = [by_id[comment_id] for comment_id in cluster.comment_ids if comment_id in by_id]
        if said:
            names = sorted({board.name_of(comment.organization) for comment in said})
            words = cluster.statements.get(spoken.language) or next(iter(cluster.statements.values()), "")
            rows.append((numbers.get(cluster.item, ""), ", ".join(names), words, cluster.reason, cluster.by))
    names_of = _columns(spoken, "item", "organization", "statement", "reason", "by")
    return Annex(spoken.words["annex.clusters"], names_of, tuple(rows))


def _dispositions(
    board: Board, spoken: Phrases, comments: Iterable[Comment], dispositions: Iterable[Disposition]
) -> Annex:
    answered = {disposition.comment_id: disposition for disposition in dispositions}
    numbers = {item.item: str(item.number) for item in board.items}
    place = {item.item: at for at, item in enumerate(board.items)}
    rows: list[tuple[str, ...]] = []
    for comment in sorted(comments, key=lambda c: (place.get(c.item, -1), c.organization, c.comment_id)):
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
            spoken.words.get(f"endorsement.{held.status}", held.status),
            held.status_date.isoformat() if held.status_date else "",
        )
        for held in sorted(endorsements, key=lambda e: (e.organization, e.edition))
    )
    names = _columns(spoken, "organization", "edition", "status", "date")
    return Annex(spoken.words["annex.endorsements"], names, rows)


def _use_cases(board: Board, spoken: Phrases, use_cases: Sequence[UseCase]) -> Annex:
    rows = tuple(
        (
            case.title,
            board.name_of(case.lead_organization),
            " ".join(case.countries),
            spoken.words.get(f"lifecycle.{case.lifecycle_status}", case.lifecycle_status),
        )
        for case in sorted(use_cases, key=lambda c: (c.title, c.lead_organization))
        if case.confidentiality != "confidential"
    )
    names = _columns(spoken, "title", "organization", "country", "status")
    return Annex(spoken.words["annex.use_cases"], names, rows)

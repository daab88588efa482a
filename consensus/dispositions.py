# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What became of every comment: its disposition with an observation, and how far the secretariat is.

A disposition answers the words of a comment: an edited comment has another id and waits again. Not
accepting, deferring or accepting in part needs an observation - silence is no answer to a reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from consensus.records import Comment, Disposition, DispositionOutcome
from forms.problem import N_, Problem

NEEDS_OBSERVATION: frozenset[DispositionOutcome] = frozenset(
    ("in_principle", "partially", "not_accepted", "out_of_scope", "deferred")
)


class DispositionUnexplained(Problem):
    code = "disposition.unexplained"
    message = N_("The disposition of comment {comment} is “{outcome}” without an observation.")
    remedy = N_("Say in a sentence why; the organization will read it.")


class DispositionUnknownComment(Problem):
    code = "disposition.unknown-comment"
    message = N_("There is no comment {comment} in this consultation.")
    remedy = N_("The comment may have been edited since: look for its present wording.")


@dataclass(frozen=True, slots=True)
class Progress:
    """How many comments have their answer, and which wait."""

    total: int
    answered: int
    waiting: tuple[Comment, ...]
    by_outcome: Mapping[DispositionOutcome, int]

    @property
    def is_complete(self) -> bool:
        return not self.waiting


def check_disposition(disposition: Disposition, comments: Iterable[Comment]) -> None:
    """This refuses an answer to nothing and a refusal without a reason."""
    if all(comment.comment_id != disposition.comment_id for comment in comments):
        raise DispositionUnknownComment(comment=disposition.comment_id)
    if not is_explained(disposition):
        raise DispositionUnexplained(comment=disposition.comment_id, outcome=disposition.outcome)


def is_explained(disposition: Disposition) -> bool:
    return disposition.outcome not in NEEDS_OBSERVATION or bool(disposition.observation.strip())


def latest(dispositions: Iterable[Disposition]) -> dict[str, Disposition]:
    """The answer that stands for each comment: the last one given."""
    standing: dict[str, Disposition] = {}
    for disposition in sorted(dispositions, key=lambda d: (d.at.isoformat() if d.at else "", d.outcome)):
        standing[disposition.comment_id] = disposition
    return standing


def progress(comments: Sequence[Comment], dispositions: Iterable[Disposition]) -> Progress:
    """This counts what is answered and names what waits."""
    standing = latest(dispositions)
    held = [standing[comment.comment_id] for comment in comments if comment.comment_id in standing]
    outcomes: dict[DispositionOutcome, int] = {}
    for disposition in held:
        outcomes[disposition.outcome] = outcomes.get(disposition.outcome, 0) + 1
    waiting = tuple(comment for comment in comments if comment.comment_id not in standing)
    return Progress(len(comments), len(held), waiting, outcomes)

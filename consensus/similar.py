# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which comments say nearly the same: suggestions for a person, never a decision.

Likeness is counted over short runs of letters, so that it needs no dictionary and works in six languages;
it sees other spellings and orders of words, not other words or another language for the same thing.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from consensus.records import Comment

ALIKE = Fraction(3, 5)
_RUN, _RUN_OF_CHINESE = 4, 2


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Comments on one item ("": general ones) of which each is like every other at least by `likeness`."""

    item: str
    comment_ids: tuple[str, ...]
    likeness: Fraction


def suggestions(comments: Iterable[Comment], *, alike: Fraction = ALIKE) -> tuple[Suggestion, ...]:
    """Groups of two comments or more, the most alike first; the same whatever the order of the comments."""
    by_item: dict[str, list[Comment]] = {}
    for comment in sorted(comments, key=lambda c: c.comment_id):
        by_item.setdefault("" if comment.section == "general" else comment.item, []).append(comment)
    found = [group for item, held in sorted(by_item.items()) for group in _groups(item, held, alike)]
    return tuple(sorted(found, key=lambda s: (-s.likeness, s.item, s.comment_ids)))


def likeness(one: str, other: str) -> Fraction:
    """1 for the same letters, 0 for none in common (Dice's coefficient over runs of letters)."""
    return _dice(_runs(one), _runs(other))


def _groups(item: str, comments: Sequence[Comment], alike: Fraction) -> Iterable[Suggestion]:
    """A comment joins a group only if it is like everything in it: no chain from one thing to another."""
    by_words: dict[frozenset[str], list[str]] = {}
    for comment in comments:
        by_words.setdefault(_runs(comment.text or comment.proposed_change), []).append(comment.comment_id)
    groups: list[tuple[list[frozenset[str]], Fraction]] = []
    for words in (words for words in by_words if words):
        fit, least = -1, Fraction(0)
        for at, (members, closeness) in enumerate(groups):
            nearest = min(closeness, *(_dice(words, member) for member in members))
            if nearest >= alike and nearest > least:
                fit, least = at, nearest
        if fit < 0:
            groups.append(([words], Fraction(1)))
        else:
            groups[fit] = ([*groups[fit][0], words], least)
    for members, closeness in groups:
        ids = tuple(sorted(comment_id for words in members for comment_id in by_words[words]))
        if len(ids) > 1:
            yield Suggestion(item, ids, closeness)


def _dice(one: frozenset[str], other: frozenset[str]) -> Fraction:
    whole = len(one) + len(other)
    return Fraction(2 * len(one & other), whole) if whole else Fraction(0)


def _runs(text: str) -> frozenset[str]:
    """Letters and digits only, without accents and capitals; each word padded so that short words count."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(
        c if unicodedata.category(c)[0] in "LN" else " " for c in plain if not unicodedata.combining(c)
    )
    runs: set[str] = set()
    for word in kept.split():
        length = _RUN_OF_CHINESE if any("\u3400" <= c <= "\u9fff" for c in word) else _RUN
        padded = word if length == _RUN_OF_CHINESE and len(word) > 1 else f" {word} "
        runs.update(padded[n : n + length] for n in range(max(1, len(padded) - length + 1)))
    return frozenset(runs)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The versions of an item's text, and what changed between two of them, word by word."""

from __future__ import annotations

from consensus.textdiff import TextChange, text_change
from forms.problem import N_, Problem
from sync import _consultations
from sync._agenda import agenda
from sync._desk import Desk
from sync.values import TextVersion


class UnknownVersion(Problem):
    code = "text.unknown-version"
    message = N_("{item} has no text with the hash or in the round “{wanted}”.")
    remedy = N_("Choose one of its versions: {known}.")


def versions(desk: Desk, name: str, code: str) -> tuple[TextVersion, ...]:
    """Every text the item has had, oldest first; the last one stands now."""
    _consultations.item_of(desk, name, code)
    asked: dict[str, list[int]] = {}
    for held in _consultations.rounds(desk, name):
        asked.setdefault(held.hash_of(code) or "", []).append(held.number)
    return tuple(
        TextVersion(
            code,
            each.item.text_hash,
            each.item.texts,
            each.since,
            tuple(asked.get(each.item.text_hash, ())),
        )
        for each in agenda(desk).versions.get((name, code), ())
    )


def change(desk: Desk, name: str, code: str, language: str, *, before: str, after: str) -> TextChange:
    """From one version to another; empty: the version before the present one, and the present one.

    A version is named by the beginning of its hash or by the number of a round that asked it.
    """
    held = versions(desk, name, code)
    new = _named(held, after, code) if after else held[-1]
    if before:
        old = _named(held, before, code)
    else:
        earlier = held[: next(n for n, each in enumerate(held) if each is new)]
        old = earlier[-1] if earlier else new
    return text_change(code, old.texts, new.texts, language)


def _named(held: tuple[TextVersion, ...], wanted: str, code: str) -> TextVersion:
    for each in reversed(held):
        if (wanted.isdigit() and int(wanted) in each.rounds) or each.text_hash.startswith(wanted):
            return each
    known = ", ".join(each.text_hash[:10] for each in held)
    raise UnknownVersion(item=code, wanted=wanted, known=known)

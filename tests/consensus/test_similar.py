# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Suggestions of comments that say nearly the same: a table of pairs, and the same whatever the order."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from consensus.records import Comment, Text
from consensus.similar import ALIKE, likeness, suggestions
from consensus.textdiff import marked, text_change

PAIRS = [
    ("the same", "Bandwidth comes first.", "Bandwidth comes first.", True),
    ("marks and capitals", "Bandwidth comes first.", "BANDWIDTH comes first!", True),
    ("another order", "Connectivity must be secured first.", "First, connectivity must be secured.", True),
    ("an accent", "La bande passante est un préalable.", "La bande passante est un prealable", True),
    ("Chinese", "带宽良好且负担得起是先决条件。", "良好且负担得起的带宽是一项先决条件。", True),
    ("Arabic", "عرض النطاق الترددي شرط مسبق", "عرض النطاق الترددي هو شرط مسبق", True),
    ("another thing", "Bandwidth comes first.", "The deadline cannot be kept.", False),
    ("other words for it", "Bandwidth comes first.", "Connectivity is a prerequisite.", False),
    ("nothing", "", "", False),
]


@pytest.mark.parametrize(("one", "other", "alike"), [r[1:] for r in PAIRS], ids=[r[0] for r in PAIRS])
def test_near_the_same_is_seen_and_nothing_else(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, other) >= ALIKE) is alike
    assert likeness(one, other) == likeness(other, one)


def said(number: int, text: str, item: str = "r1", section: str = "specific") -> Comment:
    return Comment(f"c{number}", f"r{number}", "A", item, section, text=text)  # type: ignore[arg-type]


def test_only_comments_on_one_item_are_suggested_and_general_ones_by_themselves() -> None:
    words = "Bandwidth comes first."
    found = suggestions(
        [said(1, words), said(2, words, "r2"), said(3, words, section="general"), said(4, words)]
    )
    assert [(s.item, s.comment_ids, s.likeness) for s in found] == [("r1", ("c1", "c4"), 1)]


@given(st.permutations([said(n, t) for n, t in enumerate(
    ("bandwidth first", "bandwidth comes first", "bandwidth came first", "the deadline", "the deadlines", "")
)]))  # fmt: skip
def test_the_order_of_comments_never_matters_and_every_pair_in_a_group_is_alike(held: list[Comment]) -> None:
    found = suggestions(held)
    assert found == suggestions(list(reversed(held)))
    words = {c.comment_id: c.text for c in held}
    for group in found:
        assert all(likeness(words[a], words[b]) >= ALIKE for a, b in combinations(group.comment_ids, 2))


CHANGES = [
    ("en", "The cost falls.", "The price falls quickly.", "The [-cost-]{+price+} falls{+ quickly+}."),
    ("zh", "各组织支持建议。", "各组织原则上支持建议。", "各组织{+原则上+}支持建议。"),
    ("ar", "تؤيد المنظمات التوصية.", "تؤيد المنظمات هذه التوصية.", "تؤيد المنظمات {+هذه +}التوصية."),
    ("fr", "L’accès est rapide.", "L’accès devient rapide.", "L’accès [-est-]{+devient+} rapide."),
    ("ru", "Доступ быстрый.", "Доступ медленный.", "Доступ [-быстрый-]{+медленный+}."),
    ("es", "¿Es rápido?", "¿Es más rápido?", "¿Es {+más +}rápido?"),
]


@pytest.mark.parametrize(("language", "old", "new", "shown"), CHANGES, ids=[c[0] for c in CHANGES])
def test_a_change_of_text_is_read_in_every_language(language: str, old: str, new: str, shown: str) -> None:
    before, after = (Text("en", "x"), Text(language, old)), (Text("en", "x"), Text(language, new))
    if language == "en":
        before, after = before[1:], after[1:]
    change = text_change("r1", before, after, language)
    assert (change.language, change.in_words) == (language, shown)
    assert marked(change.pieces) == shown


def test_a_language_that_one_version_lacks_is_read_in_one_that_both_have() -> None:
    before = (Text("en", "one"), Text("fr", "un"))
    after = (Text("en", "two"), Text("fr", "deux"), Text("ar", "اثنان"))
    assert text_change("r1", before, after, "ar").language == "en"
    assert text_change("r1", (Text("fr", "un"),), (Text("ar", "اثنان"),), "en").in_words == "{+اثنان+}"

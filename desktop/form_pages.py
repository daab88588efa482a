# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How a form falls into pages: which questions stand together, decided from its outline alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.question_widgets import without_markup

if TYPE_CHECKING:
    from forms.session import Change, OutlineItem

PAGE_LIMIT = 30


@dataclass(frozen=True, slots=True)
class Page:
    key: str
    title: str
    items: tuple[OutlineItem, ...]


def pages_of(outline: tuple[OutlineItem, ...], title: str) -> tuple[Page, ...]:
    """This cuts a form into pages: a top group is a page; loose questions between them join up."""
    pages: list[Page] = []
    loose: list[OutlineItem] = []

    def put_loose() -> None:
        if loose:
            name = without_markup(loose[0].label) if len(loose) == 1 else title
            pages.append(Page("loose", name or title, tuple(loose)))
            loose.clear()

    for item in outline:
        if item.kind == "question":
            loose.append(item)
            continue
        put_loose()
        if item.kind == "group" and _too_long(item):
            pages.extend(_split(item))
        else:
            pages.append(Page("group", without_markup(item.label) or title, (item,)))
    put_loose()
    return tuple(pages)


def same_page(before: Sequence[Page], after: Sequence[Page], at: int) -> int:
    """This is the page that a person was on, wherever it stands now that others came or went."""
    held = [item.ref for item in before[at].items] if at < len(before) else []
    places = {item.ref: index for index, page in enumerate(after) for item in page.items}
    found = next((places[ref] for ref in held if ref in places), at)
    return min(found, max(0, len(after) - 1))


def _too_long(item: OutlineItem) -> bool:
    return sum(1 for _ in questions_under(item)) > PAGE_LIMIT and any(
        c.kind != "question" for c in item.children
    )


def _split(group: OutlineItem) -> Iterator[Page]:
    name = without_markup(group.label)
    loose: list[OutlineItem] = []
    for child in group.children:
        if child.kind == "question":
            loose.append(child)
            continue
        if loose:
            yield Page("group-part", name, tuple(loose))
            loose = []
        yield Page("group", without_markup(child.label) or name, (child,))
    if loose:
        yield Page("group-part", name, tuple(loose))


def questions_under(item: OutlineItem) -> Iterator[str]:
    if item.kind == "question":
        yield item.ref
    for child in item.children:
        yield from questions_under(child)


def refs_of(change: Change) -> set[str]:
    """These are the questions whose face may have to change."""
    return {ref for each in CHANGE_FIELDS for ref in getattr(change, each)}


CHANGE_FIELDS = ("values", "relevant", "readonly", "required", "labels", "choices", "violations")

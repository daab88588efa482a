# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A record as a graph of revisions: its state is a pure function of the set of them.

Each revision names its parents and says only which fields it changed. Per field the values that no
later writer has seen and replaced are current; more than one such value is a conflict, kept and
shown until a merge revision settles it (FORMAT, "Records"). No clock decides anything here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, NewType

from consensus.records import FieldValue

EntryHash = NewType("EntryHash", bytes)

WITHDRAWN = "*withdrawn"
"""The register every revision writes: the reason of a withdrawal, or nothing (the record is upheld)."""


class RevisionFacts(NamedTuple):
    """What the state of a record is made from."""

    entry: EntryHash
    parents: tuple[EntryHash, ...]
    changed: Mapping[str, FieldValue | None]
    """None: the field was emptied"""
    instance_id: str = ""
    form_version: str = ""
    withdrawn: str | None = None


class Side(NamedTuple):
    """One current value of a field and the entry that wrote it."""

    value: FieldValue | None
    entry: EntryHash


@dataclass(frozen=True, slots=True)
class RecordState:
    heads: tuple[EntryHash, ...]
    fields: Mapping[str, FieldValue]
    """what is shown: the only current value, or of several the one written last in graph order"""
    conflicts: Mapping[str, tuple[Side, ...]]
    withdrawn: str | None
    instance_id: str
    form_version: str
    missing: tuple[EntryHash, ...]
    """parents that have not arrived yet"""
    order: tuple[EntryHash, ...]
    """all revisions, parents before children"""


def state_of(revisions: Iterable[RevisionFacts]) -> RecordState:
    """The state of a record from its revisions, in whatever order they are given."""
    known = {each.entry: each for each in revisions}
    if len(known) == 1:
        return _alone(next(iter(known.values())))
    chain = _chain(known)
    return _folded(chain) if chain else _merged(known)


def _merged(known: Mapping[EntryHash, RevisionFacts]) -> RecordState:
    """The general rule, for a graph of any shape."""
    order = _parents_first(known)
    ancestors = _ancestors(order, known)
    heads = _maximal(order, order, ancestors)
    fields: dict[str, FieldValue] = {}
    conflicts: dict[str, tuple[Side, ...]] = {}
    for name, writers in _writers(order, known).items():
        current = writers if len(writers) == 1 else _maximal(writers, order, ancestors)
        sides = _sides(name, current, known)
        if len(sides) > 1:
            conflicts[name] = sides
        if name != WITHDRAWN and sides[-1].value is not None:
            fields[name] = sides[-1].value
    last = known[heads[-1]]
    return RecordState(
        heads=heads,
        fields=fields,
        conflicts=conflicts,
        withdrawn=_withdrawal(heads, known),
        instance_id=last.instance_id,
        form_version=_form_version(heads, order, known),
        missing=tuple(sorted({p for each in known.values() for p in each.parents if p not in known})),
        order=order,
    )


def _alone(only: RevisionFacts) -> RecordState:
    """What the general rule gives for one revision; most records never have a second."""
    return RecordState(
        heads=(only.entry,),
        fields={name: value for name, value in only.changed.items() if value is not None},
        conflicts={},
        withdrawn=only.withdrawn,
        instance_id=only.instance_id,
        form_version=only.form_version,
        missing=tuple(sorted(set(only.parents))),
        order=(only.entry,),
    )


def _chain(known: Mapping[EntryHash, RevisionFacts]) -> list[RevisionFacts]:
    """The revisions in order where each but the first has the one before it as its only parent; else nothing."""
    after: dict[EntryHash, RevisionFacts] = {}
    first: RevisionFacts | None = None
    for each in known.values():
        if len(each.parents) == 1 and each.parents[0] in known:
            after[each.parents[0]] = each
        elif first is None and known.keys().isdisjoint(each.parents):
            first = each
        else:
            return []
    if first is None or len(after) + 1 < len(known):
        return []
    chain = [first]
    while (following := after.get(chain[-1].entry)) is not None:
        chain.append(following)
    return chain if len(chain) == len(known) else []


def _folded(chain: Sequence[RevisionFacts]) -> RecordState:
    """What the general rule gives for revisions in a row: of each field the last that was written."""
    last, written = chain[-1], dict(chain[0].changed)
    for each in chain[1:]:
        written.update(each.changed)
    return RecordState(
        heads=(last.entry,),
        fields={name: value for name, value in written.items() if value is not None},
        conflicts={},
        withdrawn=last.withdrawn,
        instance_id=last.instance_id,
        form_version=next((each.form_version for each in reversed(chain) if each.form_version), ""),
        missing=tuple(sorted(set(chain[0].parents))),
        order=tuple(each.entry for each in chain),
    )


def upto(revisions: Iterable[RevisionFacts], heads: Iterable[EntryHash]) -> tuple[RevisionFacts, ...]:
    """The revisions that somebody had seen who stood at these heads."""
    known = {each.entry: each for each in revisions}
    seen: set[EntryHash] = set()
    waiting = [head for head in heads if head in known]
    while waiting:
        entry = waiting.pop()
        if entry not in seen:
            seen.add(entry)
            waiting.extend(parent for parent in known[entry].parents if parent in known)
    return tuple(each for entry, each in known.items() if entry in seen)


def changes_between(
    old: Mapping[str, FieldValue], new: Mapping[str, FieldValue]
) -> dict[str, FieldValue | None]:
    """The fields that differ, with their new value; None for those that are gone."""
    changed: dict[str, FieldValue | None] = {
        name: value for name, value in new.items() if old.get(name) != value
    }
    changed.update({name: None for name in old if name not in new})
    return changed


def _parents_first(known: Mapping[EntryHash, RevisionFacts]) -> tuple[EntryHash, ...]:
    # Among revisions that could come next the smaller hash does: the order is the same everywhere.
    waiting = {entry: {p for p in each.parents if p in known} for entry, each in known.items()}
    ordered: list[EntryHash] = []
    while waiting:
        ready = sorted(entry for entry, parents in waiting.items() if not parents)
        for entry in ready:
            del waiting[entry]
        ordered.extend(ready)
        for parents in waiting.values():
            parents.difference_update(ready)
        if not ready:  # hashes make a cycle impossible; a reader that lies about hashes must not hang us
            raise ValueError("revisions name each other as parents")
    return tuple(ordered)


def _ancestors(
    order: tuple[EntryHash, ...], known: Mapping[EntryHash, RevisionFacts]
) -> Mapping[EntryHash, int]:
    """For each revision the set of its ancestors, as bits over the order."""
    bit = {entry: 1 << place for place, entry in enumerate(order)}
    found: dict[EntryHash, int] = {}
    for entry in order:
        seen = 0
        for parent in known[entry].parents:
            if parent in known:
                seen |= found[parent] | bit[parent]
        found[entry] = seen
    return found


def _maximal(
    entries: tuple[EntryHash, ...], order: tuple[EntryHash, ...], ancestors: Mapping[EntryHash, int]
) -> tuple[EntryHash, ...]:
    covered = 0
    for entry in entries:
        covered |= ancestors[entry]
    return tuple(entry for place, entry in enumerate(order) if entry in entries and not covered >> place & 1)


def _writers(
    order: tuple[EntryHash, ...], known: Mapping[EntryHash, RevisionFacts]
) -> Mapping[str, tuple[EntryHash, ...]]:
    writers: dict[str, tuple[EntryHash, ...]] = {WITHDRAWN: order}
    for entry in order:
        for name in known[entry].changed:
            writers[name] = (*writers.get(name, ()), entry)
    return writers


def _sides(
    name: str, entries: tuple[EntryHash, ...], known: Mapping[EntryHash, RevisionFacts]
) -> tuple[Side, ...]:
    sides: list[Side] = []
    for entry in entries:
        revision = known[entry]
        value = revision.withdrawn if name == WITHDRAWN else revision.changed[name]
        if all(side.value != value for side in sides):
            sides.append(Side(value, entry))
    return tuple(sides)


def _form_version(
    heads: tuple[EntryHash, ...], order: tuple[EntryHash, ...], known: Mapping[EntryHash, RevisionFacts]
) -> str:
    """That of the heads; a withdrawal has none of its own."""
    named = max(known[head].form_version for head in heads)
    return named or next((known[e].form_version for e in reversed(order) if known[e].form_version), "")


def _withdrawal(heads: tuple[EntryHash, ...], known: Mapping[EntryHash, RevisionFacts]) -> str | None:
    """The reason, when nobody who wrote last upholds the record."""
    reasons = [known[head].withdrawn for head in heads]
    return None if None in reasons else reasons[-1]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which questions a person was at, so that only these tell what they lack.

A reference names the place of an instance, not the instance: when one is removed, those behind it move up
and take their marks along; when it comes back, by undo or redo, it has the marks it went with.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from forms.draft import AnswerEvent
    from forms.session import FormSession

Gone = list[tuple[str, frozenset[str]]]
"""instances that were taken out, the last one last, each with what was told in it"""


class Told:
    """Invariant: after `follow` every mark is on the question that the person was at."""

    def __init__(self, session: FormSession | None = None) -> None:
        self._session = session
        self._refs: set[str] = set()
        self._followed = 0 if session is None else len(session.journal)
        self._to_undo: Gone = []
        self._to_redo: Gone = []

    def __contains__(self, ref: str) -> bool:
        return ref in self._refs

    def among(self, refs: set[str]) -> set[str]:
        return refs & self._refs

    def add(self, refs: Iterable[str]) -> None:
        self._refs.update(refs)

    def follow(self) -> None:
        """This moves the marks as the session's last steps moved the instances."""
        if self._session is None:
            return
        journal = self._session.journal
        for event in journal[self._followed :]:
            self._step(event)
        self._followed = len(journal)

    def _step(self, event: AnswerEvent) -> None:
        match event.kind:
            case "undo":
                come_back, gone = self._to_undo, self._to_redo
            case "redo":
                come_back, gone = self._to_redo, self._to_undo
            case _:
                come_back, gone = [], self._to_undo
                self._to_redo.clear()
        for effect in event.effects:
            if effect.kind == "remove":
                gone.append((effect.ref, self._take_out(effect.ref)))
            elif effect.kind == "add":
                self._renumber(effect.ref, by=1)
                if come_back and come_back[-1][0] == effect.ref:
                    self._refs |= come_back.pop()[1]

    def _take_out(self, instance: str) -> frozenset[str]:
        taken = frozenset(ref for ref in self._refs if ref.startswith(instance + "/"))
        self._refs -= taken
        self._renumber(instance, by=-1)
        return taken

    def _renumber(self, instance: str, *, by: int) -> None:
        """This moves the marks of the instances from this place on."""
        repeat, place = _place_of(instance)
        self._refs = {_moved(ref, repeat + "[", place, by) for ref in self._refs}


def _place_of(instance: str) -> tuple[str, int]:
    """`/data/thing[2]` is the second of `/data/thing`."""
    repeat, _, place = instance.rpartition("[")
    return repeat, int(place.removesuffix("]"))


def _moved(ref: str, before: str, place: int, by: int) -> str:
    if not ref.startswith(before):
        return ref
    number, _, below = ref.removeprefix(before).partition("]")
    return f"{before}{int(number) + by}]{below}" if int(number) >= place else ref

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Problems and findings: the two ways the program says that something is not as it should be.

A Problem is what a person can act on: a permanent code, a sentence, a remedy. A Finding is one
complaint among many about a file, with its place. Anything else that goes wrong is a bug and flies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal

Fact = str | int
Translate = Callable[[str], str]
Severity = Literal["refused", "asked", "repaired", "note"]


def N_(template: str) -> str:
    """Marks a sentence for the translators and gives it back unchanged."""
    return template


def as_written(template: str) -> str:
    """Leaves a sentence in the English it was written in."""
    return template


class Problem(Exception):
    """The world is not as needed, and a person can do something about it.

    Subclasses set `code` (permanent: scripts rely on it), `message` and `remedy`, both templates
    over the facts given to the constructor. What the fact `what` or `detail` may say in words of ours
    stands in `pieces`, the special before the general: so it is told in the language of the sentence.
    """

    code: ClassVar[str] = "problem"
    message: ClassVar[str] = N_("Something outside the program is not as it should be.")
    remedy: ClassVar[str] = N_("Try again; if it stays so, report a problem from the Help menu.")
    pieces: ClassVar[tuple[str, ...]] = ()

    def __init__(self, **facts: Fact) -> None:
        self.facts = facts
        super().__init__(self.sentence())

    def sentence(self, translate: Translate = as_written) -> str:
        return _told(self.message, self.facts, self.pieces, translate)

    def hint(self, translate: Translate = as_written) -> str:
        return _told(self.remedy, self.facts, self.pieces, translate)


def _told(template: str, facts: Mapping[str, Fact], pieces: tuple[str, ...], translate: Translate) -> str:
    spoken = {name: _piece(facts[name], pieces, translate) for name in ("what", "detail") if name in facts}
    return translate(template).format(**{**facts, **spoken})


def _piece(fact: Fact, pieces: tuple[str, ...], translate: Translate) -> Fact:
    if isinstance(fact, str) and translate is not as_written:
        for template in pieces:
            if (facts := _facts_in(template, fact)) is not None:
                return translate(template).format(**facts)
    return fact


def _facts_in(template: str, sentence: str) -> dict[str, str] | None:
    """Read back out of a sentence that was made from the template; None when it was not."""
    parts = re.split(r"\{(\w+)\}", template)
    met = re.fullmatch("(.*)".join(re.escape(words) for words in parts[::2]), sentence, re.DOTALL)
    return None if met is None else dict(zip(parts[1::2], met.groups(), strict=True))


def retold(code: str, sentence: str, translate: Translate = as_written) -> tuple[str, str]:
    """Sentence and hint of a problem that was kept as its English sentence, in another language.

    The facts are read back out of the sentence; what cannot be read is given as it was kept, without a hint.
    """
    for kind in _kinds(Problem):
        if kind.code != code:
            continue
        if (facts := _facts_in(kind.message, sentence)) is None:
            continue
        told = _told(kind.message, facts, kind.pieces, translate)
        known = set(re.findall(r"\{(\w+)\}", kind.remedy)) <= set(facts)
        return told, _told(kind.remedy, facts, kind.pieces, translate) if known else ""
    return sentence, ""


def _kinds(kind: type[Problem]) -> Iterator[type[Problem]]:
    yield kind
    for each in kind.__subclasses__():
        yield from _kinds(each)


@dataclass(frozen=True, slots=True)
class Finding:
    """One complaint about a file, with its place (`survey!C14`, `bundle section 2`)."""

    code: str
    message: str
    place: str
    severity: Severity = "refused"
    remedy: str = ""
    facts: dict[str, Fact] = field(default_factory=dict)

    def sentence(self, translate: Translate = as_written) -> str:
        return translate(self.message).format(**self.facts)

    def hint(self, translate: Translate = as_written) -> str:
        return translate(self.remedy).format(**self.facts)

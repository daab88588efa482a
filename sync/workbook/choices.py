# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Choice lists in cells: what a cell shows for a code, and which code a cell's text certainly means.

A text means a code only when it equals the code, a label in one of the form's languages, or what our
own dropdown showed: after trimming, one spelling of spaces and no difference of case. Never by
likeness: "not endorsed" is not "endorsed".
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence

from sync.workbook.values import Option

_SPACES = re.compile(r"[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+")
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]")

_TYPOGRAPHY = str.maketrans("‘’ʼ´`“”„–—−‐‑ـ", "'''''\"\"\"-----\u0640")


_MOST_REMEMBERED = 20_000


def plain(text: str) -> str:
    """This brings a text into the form in which labels are compared, without changing its words."""
    if text.isascii() and text.isprintable() and "  " not in text:
        return text.strip().casefold()
    # Where this folds two labels of one list together, the text means both and is asked, never guessed.
    composed = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).translate(_TYPOGRAPHY)
    return _SPACES.sub(" ", composed).strip().casefold()


def shown_labels(options: Sequence[Option]) -> tuple[str, ...]:
    """This gives what the dropdown shows for each option: its label, with the code where labels repeat."""
    counts = Counter(plain(option.label) for option in options)
    return tuple(
        option.label if counts[plain(option.label)] == 1 else f"{option.label} [{option.value}]"
        for option in options
    )


class ChoiceTable:
    """All certain spellings of a list's codes, over the form's languages; built once, then only read."""

    def __init__(self, lists: Iterable[Sequence[Option]]) -> None:
        self.labels: dict[str, str] = {}
        self.spellings: set[str] = set()
        """exactly what a dropdown shows, in any language, and the codes themselves"""
        self._meanings: dict[str, set[str]] = {}
        self._folded: dict[str, set[str]] = {}
        for options in lists:
            for option, shown in zip(options, shown_labels(options), strict=True):
                self.labels.setdefault(option.value, shown)
                self.spellings |= {shown, option.value}
                self._folded.setdefault(plain(option.value), set()).add(option.value)
                for text in (option.label, shown):
                    self._meanings.setdefault(plain(text), set()).add(option.value)
        self._known: dict[str, tuple[str, ...]] = {}
        self._several: dict[str, tuple[str, ...] | None] = {}

    def one(self, text: str) -> tuple[str, ...]:
        """This gives every code the text can mean: exactly one is certain, none or several are not."""
        found = self._known.get(text)
        if found is None:
            if len(self._known) > _MOST_REMEMBERED:
                self._known.clear()
            found = self._known[text] = self._find(text)
        return found

    def _find(self, text: str) -> tuple[str, ...]:
        key = plain(text)
        meant = self._meanings.get(key, set())
        exact = {text.strip()} & self.labels.keys()
        # A code of one option may be the label of another: then both are possible and nothing is certain.
        return tuple(sorted(meant | (exact or self._folded.get(key, set()))))

    def many(self, text: str) -> tuple[str, ...] | None:
        """This reads several choices from one cell; None where it is not certain which are meant."""
        if text not in self._several:
            if len(self._several) > _MOST_REMEMBERED:
                self._several.clear()
            self._several[text] = self._find_several(text)
        return self._several[text]

    def _find_several(self, text: str) -> tuple[str, ...] | None:
        for separator in (None, *_SEPARATORS):
            codes = [self.one(piece) for piece in _pieces(text, separator)]
            if codes and all(len(found) == 1 for found in codes):
                if separator is not None and self._is_cut(text, separator):
                    return None
                return tuple(dict.fromkeys(found[0] for found in codes))
        return None

    def _is_cut(self, text: str, separator: str) -> bool:
        """A label that holds the sign itself stands in the text: its pieces are not what is meant."""
        whole = plain(text)
        return any(len(_pieces(key, separator)) > 1 and key in whole for key in self._meanings)

    def likely(self, text: str) -> str:
        """This gives the code a text resembles most, as a suggestion to a person; empty when none does."""
        close = difflib.get_close_matches(plain(text), [*self._meanings, *self._folded], 1, 0.6)
        codes = self._meanings.get(close[0], set()) | self._folded.get(close[0], set()) if close else set()
        return next(iter(codes)) if len(codes) == 1 else ""


_SEPARATORS = (r"[;；؛\n\r|]+", r"[;；؛\n\r|,，،、/]+", r"\s+")
"""the ways people write several answers in one cell, the surest first"""


def _pieces(text: str, separator: str | None) -> list[str]:
    if separator is None:
        return [text]
    pieces = [piece.strip(" \t\u00a0•") for piece in re.split(separator, text)]
    return [piece for piece in pieces if piece]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What changed between two texts, word by word; in Chinese character by character.

Words of scripts with spaces (Arabic with its marks included) are compared as words, and punctuation by
itself, so that a comma is a change of a comma. The pieces put together give both texts back exactly.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from consensus.records import Text, hash_of_texts

PieceKind = Literal["same", "added", "removed"]
# Chinese and Japanese letters stand alone; words of all others carry their combining marks and apostrophes.
_TOKENS = re.compile(
    r"\s+|[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|(?:[^\W\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
    r"|[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670'\u2019\u00ad])+|.",
    re.S,
)
_ISLAND = 2  # a run of equal tokens this short between two changes reads as noise


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text that is in both versions, only in the new or only in the old."""

    kind: PieceKind
    text: str


def text_diff(old: str, new: str) -> tuple[Piece, ...]:
    """The pieces from the old text to the new, removed before added."""
    before, after = tokens(old), tokens(new)
    matcher = SequenceMatcher(None, [_key(t) for t in before], [_key(t) for t in after], autojunk=False)
    pieces: list[Piece] = []
    for kind, i, k, j, m in matcher.get_opcodes():
        if kind == "equal":
            for was, now in zip(before[i:k], after[j:m], strict=True):
                pieces += [Piece("same", now)] if was == now else [Piece("removed", was), Piece("added", now)]
        else:
            pieces += [Piece("removed", "".join(before[i:k])), Piece("added", "".join(after[j:m]))]
    return _joined(_without_islands(pieces))


def tokens(text: str) -> list[str]:
    """Words, spaces, single punctuation marks and single Chinese characters; joined they are the text."""
    return _TOKENS.findall(text)


def _key(token: str) -> str:
    """Two spellings of the same letters, and any white space, compare as equal."""
    return " " if token.isspace() else unicodedata.normalize("NFC", token)


def _without_islands(pieces: list[Piece]) -> list[Piece]:
    """A lone space or comma between changes goes with them: people read phrases, not confetti."""
    result = list(pieces)
    for n in range(1, len(result) - 1):
        piece = result[n]
        alone = (
            piece.kind == "same" and not any(c.isalnum() for c in piece.text) and len(piece.text) <= _ISLAND
        )
        if alone and result[n - 1].kind != "same" and result[n + 1].kind != "same":
            result[n] = Piece("removed", piece.text)
            result.insert(n + 1, Piece("added", piece.text))
            return _without_islands(result)
    return result


def _joined(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Neighbouring removals and additions as one of each; empty pieces vanish."""
    joined: list[Piece] = []
    removed, added = "", ""
    for piece in (*pieces, Piece("same", "")):
        if piece.kind == "removed":
            removed += piece.text
        elif piece.kind == "added":
            added += piece.text
        else:
            joined += [Piece("removed", removed), Piece("added", added), piece]
            removed, added = "", ""
    return _merged_same(piece for piece in joined if piece.text)


def _merged_same(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    merged: list[Piece] = []
    for piece in pieces:
        if merged and merged[-1].kind == piece.kind:
            merged[-1] = Piece(piece.kind, merged[-1].text + piece.text)
        else:
            merged.append(piece)
    return tuple(merged)


# --- between the versions of an item's text ----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class TextChange:
    """What became of an item's text from one version to another, read in one language."""

    item: str
    language: str
    before: str  # hash of the whole version, all languages
    after: str
    pieces: tuple[Piece, ...]

    @property
    def in_words(self) -> str:
        """The change as plain text, as wdiff writes it: [-what went-] {+what came+}."""
        return marked(self.pieces)


def text_change(item: str, before: Sequence[Text], after: Sequence[Text], language: str) -> TextChange:
    """This compares two versions in that language, or in one that both have when it is missing in either."""
    old, new = _words(before), _words(after)
    both = [spoken for spoken in (language, "en", *new) if spoken in old and spoken in new]
    chosen = both[0] if both else next(iter(new), next(iter(old), language))
    pieces = text_diff(old.get(chosen, ""), new.get(chosen, ""))
    return TextChange(item, chosen, hash_of_texts(tuple(before)), hash_of_texts(tuple(after)), pieces)


def marked(pieces: Iterable[Piece]) -> str:
    signs = {"same": "{}", "removed": "[-{}-]", "added": "{{+{}+}}"}
    return "".join(signs[piece.kind].format(piece.text) for piece in pieces)


def _words(texts: Iterable[Text]) -> dict[str, str]:
    return {text.language: text.text for text in texts if text.text.strip()}

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Words to search by, in six languages: how a text is cut up for the index, and a query likewise.

Chinese has no spaces: runs of it are indexed as overlapping pairs. Arabic loses its vowel signs and
the variants of alef, yeh and teh marbuta; Latin and Cyrillic lose accents and case.
"""

from __future__ import annotations

import re
import unicodedata

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af"
_TOKEN = re.compile(rf"[{_HAN}]+|[^\W_{_HAN}]+")
_IS_HAN = re.compile(f"[{_HAN}]")
_ARABIC = str.maketrans("أإآٱىةؤئ", "ااااي\u0647وي", "\u0640")
_PLAIN = re.compile(r"[\x00-\x7f]*\Z")


def index_words(text: str) -> str:
    """The text as the words the index keeps, with a space between."""
    plain = fold(text)
    if _PLAIN.match(plain):
        return plain
    words: list[str] = []
    for token in _TOKEN.findall(plain):
        words += _pairs(token) if _IS_HAN.match(token) else [token]
    return " ".join(words)


def query_words(text: str) -> str:
    """The FTS5 expression for what a person typed: every word must occur, the last letters may miss."""
    wanted: list[str] = []
    for token in _TOKEN.findall(fold(text)):
        if not _IS_HAN.match(token) or len(token) == 1:
            wanted.append(f'"{token}"*')
        else:
            wanted.append('"' + " ".join(_pairs(token)[:-1]) + '"')
    return " AND ".join(wanted)


def fold(text: str) -> str:
    """Letters without case, accents, vowel signs and width."""
    if _PLAIN.match(text):
        return text.lower()
    folded = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(letter for letter in folded if not unicodedata.combining(letter))
    return unicodedata.normalize("NFC", bare).translate(_ARABIC)


def _pairs(run: str) -> list[str]:
    """Overlapping pairs, and the last letter alone so that it too can be found by itself."""
    return [run[i : i + 2] for i in range(len(run) - 1)] + [run[-1]]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Words to search by, in six languages: how a text is cut up for the index, and a query likewise.

Chinese has no spaces: runs of it are indexed as overlapping pairs. Arabic loses its vowel signs and
the variants of alef, yeh and teh marbuta; Latin and Cyrillic lose accents and case.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u3040-\u30ff\uac00-\ud7af"
_ARABIC = "\u0600-\u06ff\ufb50-\ufdff\ufe70-\ufeff"
_TOKEN = re.compile(rf"[{_HAN}]+|[{_ARABIC}]+|[^\W_{_HAN}{_ARABIC}]+")
_RUN = re.compile(rf"([{_HAN}]+)|[{_ARABIC}]+")
_MARKS = dict.fromkeys([*range(0x610, 0x61B), *range(0x64B, 0x660), 0x670, *range(0x6D6, 0x6EE), 0x640])
_LETTERS = _MARKS | str.maketrans("أإآٱىةؤئ", "ااااي\u0647وي")


def index_words(text: str) -> str:
    """The text as the index keeps it. Case and accents of Latin and Cyrillic are the tokenizer's work."""
    if text.isascii():
        return text
    return _RUN.sub(_indexed, text.replace("ё", "е").replace("Ё", "Е"))


def query_words(text: str) -> str:
    """The FTS5 expression for what a person typed: every word must occur, the last letters may miss."""
    wanted: list[str] = []
    plain = unicodedata.normalize("NFKC", text).replace("ё", "е").replace("Ё", "Е")
    for token in _TOKEN.findall(plain):
        run = _RUN.match(token)
        if run is None or run[1] is None:
            wanted.append(f'"{_arabic(token) if run else token}"*')
        elif len(token) == 1:
            wanted.append(f'"{token}"*')
        else:
            wanted.append('"' + " ".join(_pairs(token)[:-1]) + '"')
    return " AND ".join(word for word in wanted if word != '""*')


def _indexed(run: re.Match[str]) -> str:
    return f" {' '.join(_pairs(run[1]))} " if run[1] else _indexed_arabic(run[0])


@lru_cache(maxsize=8192)  # a language's words come back; a Chinese run seldom does
def _indexed_arabic(run: str) -> str:
    word = _arabic(run)
    # "and the ...", "by the ...": the word is looked for without what is written onto its front
    return f"{word} {word[1:]}" if word[1:3] == "ال" and word[0] in "وفبك" else word


def _arabic(word: str) -> str:
    """Without vowel signs and joining lines, the variants of alef, yeh and teh marbuta as one."""
    return unicodedata.normalize("NFKC", word).translate(_LETTERS)


def _pairs(run: str) -> list[str]:
    """Overlapping pairs, and the last letter alone so that it too can be found by itself."""
    return [run[i : i + 2] for i in range(len(run) - 1)] + [run[-1]]

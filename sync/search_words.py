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
_RUN = re.compile(rf"[{_HAN}]+")
_SPECIAL = re.compile(rf"[\u0600-\u06ff\ufb50-\ufeff\uff00-\uffef{_HAN}]")
"""letters that the index's own tokenizer does not fold as we want"""
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]")
_ARABIC = str.maketrans("أإآٱىةؤئ", "ااااي\u0647وي")


def index_words(text: str) -> str:
    """The text as the index keeps it. Case and accents of Latin and Cyrillic are the tokenizer's work."""
    if not _SPECIAL.search(text):
        return text
    return _RUN.sub(_spaced_pairs, fold(text))


def query_words(text: str) -> str:
    """The FTS5 expression for what a person typed: every word must occur, the last letters may miss."""
    wanted: list[str] = []
    for token in _TOKEN.findall(fold(text)):
        if not _RUN.match(token) or len(token) == 1:
            wanted.append(f'"{token}"*')
        else:
            wanted.append('"' + " ".join(_pairs(token)[:-1]) + '"')
    return " AND ".join(wanted)


def fold(text: str) -> str:
    """Letters without case, accents, vowel signs and width."""
    plain = unicodedata.normalize("NFKC", text.casefold())
    bare = _MARKS.sub("", unicodedata.normalize("NFD", plain))
    return unicodedata.normalize("NFC", bare).translate(_ARABIC)


def _spaced_pairs(run: re.Match[str]) -> str:
    return f" {' '.join(_pairs(run[0]))} "


def _pairs(run: str) -> list[str]:
    """Overlapping pairs, and the last letter alone so that it too can be found by itself."""
    return [run[i : i + 2] for i in range(len(run) - 1)] + [run[-1]]

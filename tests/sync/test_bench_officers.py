# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The sentences that sizes are measured with are none of those that the dictionaries know."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from sync.dictionaries import dictionary_bytes
from sync.dictionaries.train import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
OFFICERS = json.loads((ROOT / "bench" / "officers.json").read_text(encoding="utf-8"))
TRAINED = json.loads((ROOT / "sync" / "dictionaries" / "sentences.json").read_text(encoding="utf-8"))


def pieces(sentence: str) -> list[str]:
    """What stands between the places that are filled in, where it is long enough to be recognised."""
    return [piece for piece in re.split(r"\{\w+\}", sentence) if len(piece.encode()) >= 24]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_of_the_bench_was_trained_on(language: str) -> None:
    words = dictionary_bytes(LANGUAGES.index(language) + 1)
    said = [text for deck in ("stances", "grounds", "asks", "titles") for text in OFFICERS[language][deck]]
    assert len(said) > 100
    assert not set(said) & set(TRAINED[language])
    known = [piece for text in said for piece in pieces(text) if piece.encode() in words]
    assert known == []


def test_the_check_would_find_one() -> None:
    words = dictionary_bytes(1)
    assert any(piece.encode() in words for text in TRAINED["en"] for piece in pieces(text))

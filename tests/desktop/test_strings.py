# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every sentence of the window exists in six languages, with its facts and its plurals."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.preferences import LANGUAGES
from desktop.strings import FOLDER, FORMS, PROBLEM, Sentence, gather, read_ts

SENTENCES = gather()
OTHERS = tuple(code for code in LANGUAGES if code != "en")


@pytest.fixture
def translator(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QTranslator]:
    made = QTranslator()
    assert made.load(f"assent_{request.param}", str(FOLDER))
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


def test_english_knows_one_and_many() -> None:
    held = read_ts(FOLDER / "assent_en.ts")
    assert [each for each in SENTENCES if each.plural and each not in held] == []


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_keeps_every_fact_of_its_sentence(language: str) -> None:
    for sentence, texts in read_ts(FOLDER / f"assent_{language}.ts").items():
        wanted = set(re.findall(r"\{\w+\}", sentence.source))
        for text in texts:
            assert set(re.findall(r"\{\w+\}", text)) == wanted, (sentence.source, text)
        if sentence.plural:
            assert len(texts) == FORMS[language]


@pytest.mark.parametrize("language", OTHERS)
def test_marks_that_carry_meaning_are_kept(language: str) -> None:
    for sentence, texts in read_ts(FOLDER / f"assent_{language}.ts").items():
        if sentence.source[0] in "✓✕○◐↶":
            assert all(text[0] == sentence.source[0] for text in texts), sentence.source


@pytest.mark.parametrize("translator", OTHERS, indirect=True)
def test_the_compiled_catalogue_is_the_written_one(
    translator: QTranslator, request: pytest.FixtureRequest
) -> None:
    language = request.node.callspec.params["translator"]
    for sentence, texts in read_ts(FOLDER / f"assent_{language}.ts").items():
        if not sentence.plural:
            assert QCoreApplication.translate(sentence.context, sentence.source) == texts[0]


COUNTS = {"en": (1, 2), "fr": (1, 2), "es": (1, 2), "ru": (1, 2, 5), "ar": (0, 1, 2, 5, 11, 100)}


@pytest.mark.parametrize("translator", COUNTS, indirect=True)
def test_every_language_counts_in_its_own_ways(
    translator: QTranslator, request: pytest.FixtureRequest
) -> None:
    language = request.node.callspec.params["translator"]
    said = [QCoreApplication.translate("Exchange", "%n file(s)", "", n) for n in COUNTS[language]]
    assert len({re.sub(r"\d+", "", words).strip() for words in said}) >= min(3, len(said))
    assert not any("(s)" in words for words in said)


def test_every_kind_of_sentence_is_gathered() -> None:
    contexts = {each.context for each in SENTENCES}
    assert {"Home", "Form", "Records", "Exchange", "Desk", "FirstRun", PROBLEM} <= contexts
    assert Sentence("Exchange", "%n file(s)", True) in SENTENCES
    assert all(not each.plural or "%n" in each.source for each in SENTENCES)

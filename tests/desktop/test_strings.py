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
from desktop.strings import FOLDER, FORMS, PROBLEM, gather, read_ts

SENTENCES = gather()
WINDOW = tuple(each for each in SENTENCES if each.context != PROBLEM)
OTHERS = tuple(code for code in LANGUAGES if code != "en")


@pytest.fixture
def translator(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[QTranslator]:
    made = QTranslator()
    assert made.load(f"assent_{request.param}", str(FOLDER))
    qapp.installTranslator(made)
    yield made
    qapp.removeTranslator(made)


@pytest.mark.parametrize("language", OTHERS)
def test_every_sentence_of_the_window_is_translated(language: str) -> None:
    held = read_ts(FOLDER / f"assent_{language}.ts")
    assert [each for each in WINDOW if each not in held] == []


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


ARABIC = {0: "لا ملفات", 1: "ملف واحد", 2: "ملفان", 5: "5 ملفات", 11: "11 ملفاً", 100: "100 ملف"}


@pytest.mark.parametrize("translator", ["ar"], indirect=True)
def test_arabic_counts_in_its_six_ways(translator: QTranslator) -> None:
    for count, words in ARABIC.items():
        assert QCoreApplication.translate("Exchange", "%n file(s)", "", count) == words


@pytest.mark.parametrize("translator", ["ru"], indirect=True)
def test_russian_counts_in_its_three_ways(translator: QTranslator) -> None:
    said = [QCoreApplication.translate("Exchange", "%n file(s)", "", n) for n in (1, 2, 5, 21)]
    assert said == ["1 файл", "2 файла", "5 файлов", "21 файл"]


@pytest.mark.parametrize("translator", ["en"], indirect=True)
def test_english_speaks_of_one_file_and_of_two_files(translator: QTranslator) -> None:
    said = [QCoreApplication.translate("Exchange", "%n file(s)", "", n) for n in (1, 2)]
    assert said == ["1 file", "2 files"]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The window speaks six languages: every sentence, every plural, nothing cut, nothing left in English.

The source is gathered anew for each run, so that a sentence added without its translations is told.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QHeaderView, QPushButton, QToolButton, QWidget

from desktop import strings
from desktop.board_screen import BoardScreen
from desktop.desk import TABS
from desktop.parts import Place

TRANSLATED = tuple(language for language in strings.FORMS if language != "en")
PLACE = re.compile(r"\{[a-z_]+\}")
KEYS = re.compile(r"(?<![A-Za-z])F\d{1,2}|Ctrl\+[A-Z]|\.xlsx?|\.docx|\.csv|\.assent|--[a-z]+|xlsform\.org")
SAME_AS_ENGLISH = frozenset({"XLSForm", "{place} – Assent", "Version {version} · {languages}"})
"""Proper names and frames: the same in every language."""

BLAME = {
    "fr": r"\berreurs?\b|invalide|\béchec|échoué",
    "es": r"\berror(?:es)?\b|inválid|no válid|fracas|falló",
    "ru": r"ошибк|недопустим|неверный ввод|сбой",
    "ar": r"خطأ|أخطاء|غير صالح|فشل",
    "zh": r"错误|出错|无效|失败",
}
SCRIPT = {"ru": r"[А-я]", "ar": r"[\u0621-\u064a]", "zh": r"[\u4e00-\u9fff]"}
FOREIGN = {
    "zh": r"[\u4e00-\u9fff][,;:?!](?:\s|$|[\u4e00-\u9fff])|[\u4e00-\u9fff][.](?:\s|$)",
    "ar": r"[\u0621-\u064a][,;?]",
    "fr": r"(?<=[\w)}])(?<!ASSENT) ?[:;?!](?=\s|$)|\w'\w",
}
"""Punctuation of another language: half-width in Chinese, Latin in Arabic, a breaking space in French."""


@cache
def gathered() -> tuple[strings.Sentence, ...]:
    return strings.gather()


@cache
def held(language: str) -> strings.Translated:
    return strings.read_ts(strings.FOLDER / f"assent_{language}.ts")


def texts(language: str) -> Iterator[tuple[strings.Sentence, str]]:
    for sentence, forms in held(language).items():
        for text in forms:
            yield sentence, text


@pytest.mark.parametrize("language", strings.FORMS)
def test_every_sentence_of_the_source_is_translated(language: str) -> None:
    wanted = [each for each in gathered() if each.plural or language != "en"]
    known = held(language)
    missing = [each.source for each in wanted if each not in known]
    assert not missing, f"run `python -m desktop.strings`, then translate: {missing}"


@pytest.mark.parametrize("language", strings.FORMS)
def test_every_counted_sentence_has_all_its_plural_forms(language: str) -> None:
    counted = {sentence: forms for sentence, forms in held(language).items() if sentence.plural}
    assert len(counted) > 20
    assert [s.source for s, forms in counted.items() if len(forms) != strings.FORMS[language]] == []
    assert [s.source for s, forms in counted.items() if not all(each.strip() for each in forms)] == []


@pytest.mark.parametrize("language", strings.FORMS)
def test_a_translation_has_the_very_places_of_its_source(language: str) -> None:
    wrong = [
        (sentence.source, text)
        for sentence, text in texts(language)
        if sorted(set(PLACE.findall(sentence.source))) != sorted(set(PLACE.findall(text)))
        or text.count("{") != text.count("}")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translation_keeps_keys_file_endings_and_access_keys(language: str) -> None:
    wrong = [
        (sentence.source, text)
        for sentence, text in texts(language)
        if (set(KEYS.findall(sentence.source)) - set(KEYS.findall(text)) and not sentence.plural)
        or len(re.findall(r"&\w", sentence.source)) != len(re.findall(r"&\w", text))
        or sentence.source.count("\n") != text.count("\n")
        or sentence.source.endswith("…") != text.endswith("…")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_marks_in_front_of_a_state_stay(language: str) -> None:
    marks = "✓✕○◐↶!?="
    wrong = [
        (sentence.source, text)
        for sentence, text in texts(language)
        if re.match(f"[{marks}] ", sentence.source) and text[:2] != sentence.source[:2]
    ]
    assert wrong == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_nothing_is_left_in_english(language: str) -> None:
    left = {
        sentence.source
        for sentence, text in texts(language)
        if text == sentence.source and re.search(r"[A-Za-z]{3}", PLACE.sub("", sentence.source))
    }
    # French and Spanish share some words with English; sentences of several words they do not.
    shared = {each for each in left if " " not in each.strip("…")} if language in ("fr", "es") else set()
    assert left - shared - SAME_AS_ENGLISH == set()


@pytest.mark.parametrize("language", SCRIPT)
def test_a_sentence_is_written_in_the_letters_of_its_language(language: str) -> None:
    wrong = [
        text
        for sentence, text in texts(language)
        if re.search(r"[A-Za-z]{3}", PLACE.sub("", sentence.source))
        and not re.search(SCRIPT[language], text)
        and sentence.source not in SAME_AS_ENGLISH
    ]
    assert wrong == []


@pytest.mark.parametrize("language", ("fr", "ar", "zh"))
def test_punctuation_is_that_of_the_language(language: str) -> None:
    assert [text for _, text in texts(language) if re.search(FOREIGN[language], text)] == []


@pytest.mark.parametrize(
    ("language", "typed", "kept"),
    (
        ("fr", "L'office : « oui » ?", "L’office\u00a0: «\u00a0oui\u00a0»\u00a0?"),
        ("ru", "Ещё ждёт", "Еще ждет"),
        ("zh", "保存 CSV 文件，共 {count} 个", "保存CSV文件，共{count}个"),
        ("zh", "✓ Assent 已就绪", "✓ Assent已就绪"),
        ("es", "¿Sí o no?", "¿Sí o no?"),
    ),
)
def test_small_signs_are_put_right_when_catalogues_are_written(language: str, typed: str, kept: str) -> None:
    assert strings.spelled(language, typed) == kept
    assert strings.spelled(language, kept) == kept


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_has_the_small_signs_of_its_language(language: str) -> None:
    assert [text for _, text in texts(language) if strings.spelled(language, text) != text] == []


def test_spanish_questions_and_exclamations_open_as_they_close() -> None:
    assert [text for _, text in texts("es") if text.count("?") - text[:1].count("?") != text.count("¿")] == []


@pytest.mark.parametrize("language", TRANSLATED)
def test_no_sentence_blames(language: str) -> None:
    assert [text for _, text in texts(language) if re.search(BLAME[language], text, re.IGNORECASE)] == []


def test_the_compiled_catalogues_are_those_of_the_sources(tmp_path: Any) -> None:
    for source in strings.FOLDER.glob("*.ts"):
        shutil.copy(source, tmp_path)
    strings.release(tmp_path)
    stale = [
        made.name
        for made in sorted(tmp_path.glob("*.qm"))
        if made.read_bytes() != (strings.FOLDER / made.name).read_bytes()
    ]
    assert len(list(tmp_path.glob("*.qm"))) == len(strings.FORMS)
    assert stale == [], "run `python -m desktop.strings`"


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """This installs one language as the window does, and takes it away again."""
    installed: list[QTranslator] = []

    def speak(language: str) -> None:
        translator = QTranslator(qapp)
        assert translator.load(f"assent_{language}", str(strings.FOLDER))
        qapp.installTranslator(translator)
        installed.append(translator)

    yield speak
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.mark.parametrize("language", strings.FORMS)
def test_a_number_is_always_said(language: str, spoken: Callable[[str], None]) -> None:
    """Words may stand for none, one and two where a form is for that number alone; never for another."""
    spoken(language)
    counted = [each for each in gathered() if each.plural]
    for sentence in counted:
        for count in (*range(3, 31), 100, 101, 102, 111, 121, 1000):
            said = QCoreApplication.translate(sentence.context, sentence.source, "", count)
            assert re.search(rf"(?<!\d){count}(?!\d)", said), (language, count, said)


@pytest.mark.parametrize(
    ("language", "said"),
    (
        ("en", {1: "1 record", 2: "2 records"}),
        ("fr", {0: "0 fiche", 1: "1 fiche", 2: "2 fiches"}),
        ("es", {0: "0 registros", 1: "1 registro", 2: "2 registros"}),
        ("ru", {1: "1 запись", 3: "3 записи", 5: "5 записей", 11: "11 записей", 21: "21 запись"}),
        ("ar", {1: "سجل واحد", 2: "سجلان", 3: "3 سجلات", 11: "11 سجلاً", 100: "100 سجل"}),
        ("zh", {1: "1条记录", 5: "5条记录"}),
    ),
)
def test_plurals_follow_the_grammar(
    language: str, said: dict[int, str], spoken: Callable[[str], None]
) -> None:
    spoken(language)
    for count, words in said.items():
        assert QCoreApplication.translate("Records", "%n record(s)", "", count) == words


def _cut(window: QWidget) -> list[str]:
    """These are the visible texts of buttons and column headings that get less room than they need."""
    found = []
    for each in window.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QPushButton | QToolButton) and each.text():
            words = QFontMetrics(each.font()).horizontalAdvance(each.text().replace("&", ""))
            if (
                each.width() < min(each.sizeHint().width(), words)
                or each.height() < each.fontMetrics().height()
            ):
                found.append(f"{each.text()} ({each.width()} of {each.sizeHint().width()})")
        elif isinstance(each, QHeaderView) and each.orientation() == Qt.Orientation.Horizontal:
            for at in range(each.count() if each.model().rowCount() else 0):
                if not each.isSectionHidden(at) and each.sectionSize(at) < each.sectionSizeHint(at):
                    found.append(str(each.model().headerData(at, Qt.Orientation.Horizontal)))
    return found


def _places() -> Iterator[Place]:
    for name in ("home", "records", "consultation", "exchange", "forms", "settings"):
        yield Place(name)
    yield Place("help", "home")
    for tab in TABS:
        yield Place("desk", tab)


@pytest.mark.parametrize("language", ("ru", "fr", "ar"))
def test_no_button_and_no_column_heading_is_cut_off(
    language: str, secretariat: Any, qapp: QApplication
) -> None:
    app = secretariat.app
    app.window.resize(1024, 600)
    try:
        app.change_language(language)
        looked_at = 0
        for place in _places():
            app.go(place)
            board = app.screens["consultation"]
            assert isinstance(board, BoardScreen)
            for tab in range(board.tabs.count() if place.screen == "consultation" else 1):
                board.tabs.setCurrentIndex(tab)
                for _ in range(6):  # layouts settle in a few rounds of the event loop
                    qapp.processEvents()
                assert _cut(app.window) == [], (language, place)
                looked_at += len(app.window.findChildren(QPushButton))
        assert looked_at > 50
    finally:
        app.change_language("en")


SETTLED = (
    "backup", "bundle", "consultation", "deadline", "device", "draft", "enrolment", "focal point",
    "formal objection", "observation", "office", "organization", "passphrase", "receipt",
    "recommendation", "secretariat", "workbook", "workspace",
)  # fmt: skip
"""Terms that have one meaning in the whole program, so that one word must stand for each."""


def _glossary() -> dict[str, dict[str, str]]:
    """This is the table of docs/GLOSSARY.md: English term -> language -> word."""
    page = (strings.ROOT / "docs" / "GLOSSARY.md").read_text("utf-8")
    table = page.split("## Terms in six languages")[1]
    rows = [[cell.strip() for cell in line.strip(" |").split("|")] for line in table.splitlines()]
    names = {
        "français": "fr", "español": "es", "русский": "ru", "العربية": "ar", "中文": "zh",
    }  # fmt: skip
    head = next(row for row in rows if row[0] == "English")
    return {
        re.split(r"[(,*]", row[0])[0].strip(): {
            names[of]: cell for of, cell in zip(head[1:], row[1:], strict=True)
        }
        for row in rows
        if len(row) == len(head) and row[0] != "English" and not row[0].startswith("-")
    }


def _says(term: str, text: str) -> bool:
    """This allows for endings (all but the last letters of the first word) and for Arabic plurals within a word."""
    word = term.split()[0].casefold()
    if re.match(SCRIPT["ar"], word):
        return _consonants(word.removeprefix("ال")) in _consonants(text)
    return word[: max(3, len(word) - 2) if not re.match(SCRIPT["zh"], word) else None] in text


def _consonants(text: str) -> str:
    return re.sub("[\u0621-\u0627\u0629\u0648-\u0652]", "", text)


@pytest.mark.parametrize("term", SETTLED)
def test_a_term_of_the_glossary_is_used_everywhere(term: str) -> None:
    words = _glossary()[term]
    astray = [
        (language, sentence.source, text)
        for language in TRANSLATED
        for sentence, text in texts(language)
        if re.search(rf"\b{term}s?\b", PLACE.sub("", sentence.source), re.IGNORECASE)
        and not _says(words[language], text.casefold())
    ]
    assert astray == []

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Words that can be selected from when the pointer is over them: nothing a person sees changes with that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QEnterEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.parts import SELECTABLE, many_words

WORDS = {
    "en": "1.  Most organizations supported the recommendation, although two of them noted conditions. " * 3,
    "fr": "2.  La plupart des organisations l’ont appuyée, « bien que » deux aient posé des conditions. " * 3,
    "ru": "3.  Рекомендация была поддержана большинством организаций, хотя две отметили условия. " * 3,
    "zh": "4.  大多数组织支持该建议，但其中两个组织指出了条件。" * 5,
    "lines": "5.  One\n\nTwo  three\n→ four",
}
ARABIC = "6.  أيدت معظم المنظمات هذه التوصية رغم أن اثنتين منها أشارتا إلى شروط معينة. " * 3


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(request.param)
    yield


def shown(qtbot: QtBot, words: str, role: str) -> tuple[QWidget, QLabel]:
    page = QWidget()
    qtbot.addWidget(page)
    made = many_words(words, role)
    layout = QVBoxLayout(page)
    layout.addWidget(made)
    layout.addStretch(1)
    page.resize(420, 500)
    page.show()
    QApplication.processEvents()
    return page, made


def seen(page: QWidget) -> QImage:
    QApplication.processEvents()
    return page.grab().toImage()


def enter(words: QLabel) -> None:
    at = QPointF(5, 5)
    QApplication.sendEvent(words, QEnterEvent(at, at, at))


@pytest.mark.parametrize("role", ["", "note", "small", "muted", "lead", "question", "attention"])
@pytest.mark.parametrize("language", WORDS)
@pytest.mark.usefixtures("direction", "dressed")
def test_the_pointer_makes_words_selectable_and_moves_nothing(qtbot: QtBot, language: str, role: str) -> None:
    page, words = shown(qtbot, WORDS[language], role)
    before, place = seen(page), words.geometry()
    assert not words.textInteractionFlags() & SELECTABLE
    enter(words)
    assert words.textInteractionFlags() == SELECTABLE
    assert seen(page) == before
    assert words.geometry() == place


@pytest.mark.usefixtures("direction", "dressed")
@pytest.mark.parametrize("words_held", [ARABIC, "7.  A\ttab"])
def test_what_would_move_can_be_selected_from_the_start(qtbot: QtBot, words_held: str) -> None:
    page, words = shown(qtbot, words_held, "")
    before = seen(page)
    assert words.textInteractionFlags() == SELECTABLE
    enter(words)
    assert seen(page) == before


@pytest.mark.usefixtures("dressed")
def test_what_is_selected_under_the_pointer_is_copied(qtbot: QtBot) -> None:
    _page, words = shown(qtbot, WORDS["ru"], "")
    enter(words)
    qtbot.mouseDClick(words, Qt.MouseButton.LeftButton, pos=words.rect().topLeft() + QPointF(60, 9).toPoint())
    assert words.selectedText() and words.selectedText() in WORDS["ru"]

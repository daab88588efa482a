# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A language that nobody speaks: every sentence a third longer and accented, between brackets.

What stands on a screen without brackets was never given to a translator; what does not fit will not fit
in Russian or French either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tour import places

from desktop import strings
from desktop.form_outline import FormOutline
from desktop.parts import Place
from desktop.question_widgets import Question, Section

AnyDesk = Any
ACCENTED = str.maketrans("aceinorsuyzACEINORSUYZ", "àçéîñôŕšûýžÀÇÉÎÑÔŔŠÛÝŽ")
PLACEHOLDER = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&[a-z]+;|\n)")
OPEN, CLOSE = "⟦", "⟧"
NAMES = (
    "Assent", "UNICEF", "UN", "WFP", "Secretariat", "Field Office Tarawa", "Readiness of the system", "readiness",
    "PDF", "CSV", "Excel", "English", "Français", "Español", "Ctrl", "Alt", "XLSForm", "QR",
)  # fmt: skip
"""What is the same in every language: names, what people wrote, the names of languages and of keys."""


class Pseudo(QTranslator):
    """Answers every sentence with itself, longer and with accents."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q"):
            return ""  # Qt's own
        parts = [
            part if PLACEHOLDER.fullmatch(part) else part.translate(ACCENTED)
            for part in PLACEHOLDER.split(source)
        ]
        return f"{OPEN}{''.join(parts)}{'~' * (len(source) // 3)}{CLOSE}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[Pseudo]:
    translator = Pseudo()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def own_words(text: str, written: Sequence[str]) -> str:
    """What is left of a text without translated sentences, names, what people wrote, figures and marks."""
    for words in written:
        text = text.replace(words, " ")
    before = None
    while before != text:
        before = text
        text = re.sub(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}", " ", text)
    for name in NAMES:
        text = text.replace(name, " ")
    return " ".join(re.findall(r"[A-Za-z]{3,}", text))


def texts_of(widget: QWidget) -> Iterator[str]:
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QTabBar():
            yield from (widget.tabText(at) for at in range(widget.count()))
        case QHeaderView() if widget.model() is not None:
            for at in range(widget.count()):
                yield str(widget.model().headerData(at, widget.orientation()) or "")
    yield widget.toolTip()
    yield widget.accessibleName()


def is_of_the_form(widget: QWidget | None) -> bool:
    """The words of a form come from the form, not from the catalogue."""
    while widget is not None:
        if isinstance(widget, (Question, Section)):
            return True
        widget = widget.parentWidget()
    return False


def is_cut(widget: QWidget) -> bool:
    match widget:
        case QToolButton():
            return False
        case QPushButton() | QCheckBox() | QRadioButton():
            return bool(widget.text()) and widget.width() < widget.sizeHint().width()
        case QLabel() if widget.text() and not widget.wordWrap():
            return widget.width() < widget.sizeHint().width() - 1
        case QLabel() if widget.text() and widget.pixmap().isNull():
            return widget.height() < widget.heightForWidth(widget.width()) - 1
    return False


def cut_off(window: QWidget) -> set[str]:
    return {
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QLabel, QAbstractButton))
        and widget.isVisible() and not is_of_the_form(widget) and is_cut(widget)
    }  # fmt: skip


def test_every_sentence_on_every_screen_comes_from_the_catalogue_and_fits(
    qtbot: QtBot, pseudo: Pseudo, secretariat: AnyDesk, qapp: QApplication
) -> None:
    app = secretariat.app
    qapp.installTranslator(pseudo)  # after the language of the window, so that it is asked first
    app.window.resize(1366, 768)
    app.furnish(Place("home"))
    forms = app.workspace.forms()
    written = sorted(
        {*(f.title for f in forms), *(f.form_id for f in forms), *(f.sha256[:16] for f in forms), str(app.workspace.folder)},
        key=len, reverse=True,
    )  # fmt: skip
    catalogue = {sentence.source for sentence in strings.gather()}
    untranslated: set[tuple[str, str]] = set()
    cut: set[tuple[str, str]] = set()
    looked_at = 0
    for name, act in places(app):
        act()
        qtbot.wait(60)  # layouts settle in a few rounds of the event loop
        if cut_off(app.window):
            qtbot.wait(500)
        for widget in app.window.findChildren(QWidget):
            if (
                not widget.isVisible()
                or is_of_the_form(widget)
                or isinstance(widget.parentWidget(), FormOutline)
            ):
                continue
            for text in texts_of(widget):
                looked_at += bool(text)
                # Boards and notes speak with the words of consensus/phrases, in the reader's language.
                theirs = name.startswith(("consultation", "desk, note", "desk, forms"))
                if own_words(text, written) and (text in catalogue or not theirs):
                    untranslated.add((name, text))
        cut |= {(name, text) for text in cut_off(app.window)}
    assert looked_at > 500
    assert untranslated == set()
    assert cut == set()

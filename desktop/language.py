# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The language of the interface: its words, its numbers and dates, its direction."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

TRANSLATIONS = Path(__file__).with_name("translations")
TERRITORIES = {"en": "GB", "fr": "FR", "es": "ES", "ru": "RU", "ar": "AE", "zh": "CN"}


def speak(application: QGuiApplication, language: str) -> list[QTranslator]:
    """This changes the language of an application; gives what must be taken out before it speaks another."""
    QLocale.setDefault(QLocale(f"{language}_{TERRITORIES[language]}"))
    qt_words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    held = []
    for folder, name in (
        (TRANSLATIONS, f"assent_{language}"),
        (qt_words, f"qtbase_{language}"),
        (qt_words, f"qtbase_{language}_CN"),
    ):
        translator = QTranslator(application)
        if translator.load(name, str(folder)):
            application.installTranslator(translator)
            held.append(translator)
    right_to_left = language == "ar"
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    return held

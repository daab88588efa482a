# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The language of the interface: its words, its numbers and dates, its direction.

Needed before the first picture. The direction is Qt's to turn: its own catalogue of a language says it.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

TRANSLATIONS = Path(__file__).with_name("translations")
TERRITORIES = {"en": "GB", "fr": "FR", "es": "ES", "ru": "RU", "ar": "AE", "zh": "CN"}


def speak(application: QGuiApplication, language: str) -> None:
    """This changes the language of an application."""
    fall_silent(application)
    application.setProperty("assent_language", language)
    QLocale.setDefault(QLocale(f"{language}_{TERRITORIES[language]}"))
    qt_words = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for folder, name in (
        (str(TRANSLATIONS), f"assent_{language}"),
        (qt_words, f"qtbase_{language}"),
        (qt_words, f"qtbase_{language}_CN"),
    ):
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)


def fall_silent(application: QGuiApplication) -> None:
    """This takes out what was spoken; the application keeps it, as its translators are its children."""
    if not application.property("assent_language"):
        return  # looking costs 10 ms: each child of an application gets its class in Python, its style first of all
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()

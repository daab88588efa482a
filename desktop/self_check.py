# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a window silently lacks when an installer forgot it: picture formats, the style, fonts for six languages.

Asked with `assent-window --self-check`, by the smoke test of the frozen program. A missing font is the
computer's affair and only told; everything else fails.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass

PICTURES = ("png", "jpeg", "svg", "ico")
SAMPLES: Mapping[str, str] = {
    "en": "consensus",
    "fr": "réserves formulées à l’égard",
    "es": "¿Qué señala la posición?",
    "ru": "консенсус и объяснение",
    "ar": "توافق الآراء والتفسير",
    "zh": "协商一致意见与解释",
}
MARKS = "✓✕◐…–→≥"


@dataclass(frozen=True, slots=True)
class WindowCheck:
    platform: str
    styles: tuple[str, ...]
    pictures: tuple[str, ...]
    collates: bool
    """whether words sort as in their language, which Qt's Unicode data decides"""
    translations: tuple[str, ...]
    without_font: Mapping[str, int]
    """language (or `marks`) to the letters that would be empty boxes"""

    @property
    def works(self) -> bool:
        whole = self.collates and "Fusion" in self.styles and len(self.translations) == len(SAMPLES) - 1
        return whole and set(PICTURES) <= set(self.pictures)


def check_window() -> WindowCheck:
    """This asks Qt what it found; without showing a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QCollator, QLocale, QTranslator
    from PySide6.QtGui import QGuiApplication, QImageReader
    from PySide6.QtWidgets import QApplication, QStyleFactory

    from desktop.language import TRANSLATIONS

    application = QApplication.instance() or QApplication(["assent"])
    assert isinstance(application, QApplication)
    spanish = QCollator(QLocale("es_ES"))
    spoken = [
        each for each in SAMPLES if QTranslator().load(f"assent_{each}", str(TRANSLATIONS)) and each != "en"
    ]
    return WindowCheck(
        platform=QGuiApplication.platformName(),
        styles=tuple(QStyleFactory.keys()),
        pictures=tuple(sorted(bytes(each.data()).decode() for each in QImageReader.supportedImageFormats())),
        collates=sorted(["oso", "ñu", "nube"], key=spanish.sortKey) == ["nube", "ñu", "oso"],
        translations=tuple(spoken),
        without_font={
            name: missing
            for name, words in {**SAMPLES, "marks": MARKS}.items()
            if (missing := empty_boxes(words))
        },
    )


def empty_boxes(words: str) -> int:
    """This counts the letters for which no font of this computer has a picture."""
    from PySide6.QtGui import QTextLayout

    layout = QTextLayout(words)
    layout.beginLayout()
    layout.createLine().setLineWidth(10_000)
    layout.endLayout()
    return sum(glyph == 0 for run in layout.glyphRuns() for glyph in run.glyphIndexes())


def say_window_check() -> int:
    """This prints what was found, for programs, and gives the exit code."""
    found = check_window()
    facts = {
        "platform": found.platform, "styles": found.styles, "pictures": found.pictures, "collates": found.collates,
        "translations": found.translations, "without_font": found.without_font, "works": found.works,
    }  # fmt: skip
    os.write(1, (json.dumps(facts, ensure_ascii=True) + "\n").encode())
    return 0 if found.works else 1

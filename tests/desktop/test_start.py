# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A window at once: what may come before the first picture, and what happens while the program is read in."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.preferences import Preferences

ROOT = Path(__file__).resolve().parents[2]
BEFORE_THE_PICTURE = {
    "desktop", "desktop.start", "desktop.main_window", "desktop.theme", "desktop.options", "desktop.preferences",
    "desktop.language",
}  # fmt: skip
FIRST_PICTURE = """
import sys
from PySide6.QtCore import QTimer
from desktop.main_window import MainWindow
seen = []
paint = MainWindow.paintEvent
def painted(window, event):
    paint(window, event)
    if not seen:
        seen.append(window)
        look_at(window)
        QTimer.singleShot(int(sys.argv[3]), window.close)
MainWindow.paintEvent = painted
"""
MAIN = "\nfrom desktop.start import main\nsys.exit(main(sys.argv[1:3]))\n"


def started(
    folder: Path, look: str, before: str = "", *, code: int = 0, close_after: int = 0
) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own; `look` is run at its first picture, and the window closed after it."""
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PICTURE + look + before + MAIN, "--preferences", str(folder / "window.ini"), str(close_after)],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == code, done.stderr
    return done


def test_the_first_picture_waits_for_nothing_it_does_not_show(tmp_path: Path) -> None:
    look = """
def look_at(window):
    import PySide6.QtCore, PySide6.QtWidgets
    ours = [name for name in sys.modules if name.partition(".")[0] in ("desktop", "sync", "consensus", "forms")]
    qt = [name for name in sys.modules if name.startswith("PySide6.Qt")]
    print(ours, qt, "Qt" in vars(PySide6.QtCore), "QStyle" in vars(PySide6.QtWidgets), sep="\\n")
"""
    ours, qt, enumerations, styles = started(tmp_path, look).stdout.splitlines()
    assert set(eval(ours)) == BEFORE_THE_PICTURE
    assert set(eval(qt)) == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
    # The hundred enumerations of `Qt` take longer than all the rest, and so does what comes with the class of a style.
    assert (enumerations, styles) == ("False", "False")


@pytest.mark.parametrize(("language", "word", "rtl"), [("fr", "Ouverture", False), ("ar", "جارٍ الفتح", True)])
def test_the_first_picture_speaks_the_language_and_reads_its_way(
    tmp_path: Path, language: str, word: str, rtl: bool
) -> None:
    Preferences(tmp_path / "window.ini").language = language
    look = """
def look_at(window):
    from PySide6.QtWidgets import QLabel
    sys.stdout.reconfigure(encoding="utf-8")
    print(window.centralWidget().findChild(QLabel).text(), window.isRightToLeft())
"""
    said, turned = started(tmp_path, look).stdout.split("\n")[0].rsplit(" ", 1)
    assert word in said
    assert turned == str(rtl)


def test_the_window_comes_as_it_was_left(tmp_path: Path) -> None:
    keep = """
def look_at(window):
    from pathlib import Path
    from desktop.preferences import Preferences
    window.resize(820, 555)
    Preferences(Path(sys.argv[2])).geometry = window.saveGeometry()
"""
    started(tmp_path, keep)
    again = started(tmp_path, "\ndef look_at(window):\n    print(window.height())\n")
    assert again.stdout.strip() == "555"


@pytest.mark.parametrize("milliseconds", [0, 1, 10, 50, 200, 1000])
def test_a_window_closed_while_the_program_is_read_in_just_ends(tmp_path: Path, milliseconds: int) -> None:
    said = started(tmp_path, "\ndef look_at(window):\n    pass\n", close_after=milliseconds).stderr
    assert said.replace("This plugin does not support propagateSizeHints()", "").strip() == ""


def test_a_program_that_is_not_whole_says_what_is_missing_and_ends(tmp_path: Path) -> None:
    look = "\ndef look_at(window):\n    pass\n"
    said = started(tmp_path, look, "\nsys.modules['desktop.app'] = None\n", code=1, close_after=60_000).stderr
    assert "desktop.app" in said


def test_the_style_sheet_is_worn_by_the_window_alone(tmp_path: Path) -> None:
    """On the application it makes every screen cost four times as much (DECISIONS)."""
    code = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from desktop.app import Assent
from desktop.preferences import Preferences
application = QApplication([])
window = Assent(application, Preferences(Path(sys.argv[1]))).window
print(len(application.styleSheet()), "QPushButton" in window.styleSheet())
"""
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "window.ini")],
        cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.stdout.split() == ["0", "True"], done.stderr

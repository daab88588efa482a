# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Asking where a file is or goes: the dialogs open in the folder of the last file and remember the next.

A name typed without an ending of the kinds that are offered gets the one of the kind that is chosen, as “Note 30.11.2026”
does; what then exists is asked about again.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from desktop.preferences import Preferences

PDF = "PDF (*.pdf)"
EXCEL = "Excel (*.xlsx)"


def ask_save(
    parent: QWidget, title: str, name: str, kinds: str = "", *, preferences: Preferences | None
) -> Path | None:
    """This asks where a file of this name is to be written; None when nobody wants it."""
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(_start(preferences) / name), kinds)
    if not chosen:
        return None
    path = with_ending(Path(chosen), Path(name).suffix, kinds, kind)
    if path != Path(chosen) and path.exists():
        return ask_save(parent, title, str(path), kinds, preferences=preferences)
    _remember(preferences, path.parent)
    return path


def with_ending(path: Path, usual: str, kinds: str, kind: str) -> Path:
    """This is the name with the ending that says what the file is: the one typed, or that of the chosen kind."""
    offered, chosen = _endings(kinds), _endings(kind)
    typed = path.suffix.lower()
    if typed not in (*offered, usual):
        return path.with_name(path.name + (chosen[0] if chosen else usual))
    if not chosen or typed in chosen or offered[0] in chosen:  # nobody chose another kind
        return path
    return path.with_suffix(chosen[0])


def _endings(kinds: str) -> list[str]:
    return re.findall(r"\*(\.[\w-]+)", kinds)


def ask_open(parent: QWidget, title: str, kinds: str = "", *, preferences: Preferences | None) -> Path | None:
    """This asks for one file that is there."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(_start(preferences)), kinds)
    if chosen:
        _remember(preferences, Path(chosen).parent)
    return Path(chosen) if chosen else None


def ask_open_many(parent: QWidget, title: str, kinds: str = "", *, preferences: Preferences) -> list[Path]:
    """This asks for any number of files that are there."""
    chosen, _kind = QFileDialog.getOpenFileNames(parent, title, preferences.last_folder, kinds)
    if chosen:
        _remember(preferences, Path(chosen[0]).parent)
    return [Path(each) for each in chosen]


def ask_folder(parent: QWidget, title: str, *, preferences: Preferences) -> Path | None:
    """This asks for a folder."""
    chosen = QFileDialog.getExistingDirectory(parent, title, preferences.last_folder)
    if chosen:
        _remember(preferences, Path(chosen))
    return Path(chosen) if chosen else None


def _start(preferences: Preferences | None) -> Path:
    return Path(preferences.last_folder) if preferences is not None else Path.home()


def _remember(preferences: Preferences | None, folder: Path) -> None:
    if preferences is not None:
        preferences.last_folder = str(folder)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What this person at this machine chose: language, look, text size, the last workspaces.

Kept beside the user's other settings, not in a workspace: they are needed before one is opened.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings, QStandardPaths

from desktop.theme import LOOKS, Look

LANGUAGES: dict[str, str] = {
    "en": "English",
    "fr": "Français",
    "es": "Español",
    "ru": "Русский",
    "ar": "العربية",
    "zh": "中文",
}
TEXT_SIZES = (90, 100, 115, 130, 150, 200)


class Preferences:
    """A thin, typed face of one ini file; what cannot be read counts as not chosen."""

    def __init__(self, file: Path | None = None) -> None:
        if file is None:
            base = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
            file = Path(base) / "assent" / "window.ini"
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        chosen = str(self._settings.value("language", ""))
        return chosen if chosen in LANGUAGES else system_language()

    @language.setter
    def language(self, value: str) -> None:
        self._settings.setValue("language", value)

    @property
    def look(self) -> Look:
        chosen = self._settings.value("look", "system")
        return next((each for each in LOOKS if each == chosen), "system")

    @look.setter
    def look(self, value: Look) -> None:
        self._settings.setValue("look", value)

    @property
    def text_size(self) -> int:
        try:
            size = int(str(self._settings.value("text_size", 100)))
        except ValueError:
            return 100
        return size if size in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._settings.setValue("text_size", value)

    @property
    def workspace(self) -> Path | None:
        found = str(self._settings.value("workspace", ""))
        return Path(found) if found else None

    @workspace.setter
    def workspace(self, value: Path | None) -> None:
        self._settings.setValue("workspace", str(value) if value else "")

    @property
    def last_folder(self) -> str:
        return str(self._settings.value("last_folder", "")) or str(Path.home())

    @last_folder.setter
    def last_folder(self, value: str) -> None:
        self._settings.setValue("last_folder", value)

    @property
    def whole_form(self) -> bool:
        return str(self._settings.value("whole_form", "false")).lower() == "true"

    @whole_form.setter
    def whole_form(self, value: bool) -> None:
        self._settings.setValue("whole_form", value)

    @property
    def repeats_as_table(self) -> bool:
        return str(self._settings.value("repeats_as_table", "false")).lower() == "true"

    @repeats_as_table.setter
    def repeats_as_table(self, value: bool) -> None:
        self._settings.setValue("repeats_as_table", value)

    @property
    def watched(self) -> str:
        return str(self._settings.value("watched", ""))

    @watched.setter
    def watched(self, value: str) -> None:
        self._settings.setValue("watched", value)

    @property
    def watched_for(self) -> str:
        """The workspace for which the folder is watched."""
        return str(self._settings.value("watched_for", ""))

    @watched_for.setter
    def watched_for(self, value: str) -> None:
        self._settings.setValue("watched_for", value)

    @property
    def watched_seen(self) -> list[str]:
        """The files of the watched folder that were taken already, so that a start does not take them again."""
        found = self._settings.value("watched_seen", [])
        return [str(each) for each in found] if isinstance(found, list) else [str(found)]

    @watched_seen.setter
    def watched_seen(self, value: list[str]) -> None:
        self._settings.setValue("watched_seen", value)

    @property
    def geometry(self) -> QByteArray | None:
        found = self._settings.value("geometry")
        return found if isinstance(found, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._settings.setValue("geometry", value)


def system_language() -> str:
    code = QLocale.system().name().split("_")[0]
    return code if code in LANGUAGES else "en"

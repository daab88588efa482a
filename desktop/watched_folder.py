# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The watched folder: which of its files are new and whole, and which were taken already.

A file that still grows is on its way and is looked at again; what could not be taken is new again the next time. The
choice is that of one workspace: another one on this computer leaves the folder alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.program_update import updates_among
from desktop.root_requests import requests_among

if TYPE_CHECKING:
    from desktop.preferences import Preferences
    from sync.values import IntakeReport

SETTLE_MS = 1500


class WatchedFolder(QObject):
    """Invariant: a file is given once, unless it changes or `taken` hears that it was not."""

    fresh = Signal(list)
    """files that have stood still since the last look"""

    def __init__(self, preferences: Preferences, workspace: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences, self._workspace = preferences, str(workspace)
        self._seen = set(preferences.watched_seen)
        self._looked_at: set[str] = set()
        self._given: dict[str, Path] = {}
        self._watcher = QFileSystemWatcher(self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.look)
        self._watcher.directoryChanged.connect(lambda _path: self._settle.start())
        self._begin()

    def folder(self) -> str:
        """This is the folder that is watched for this workspace; empty when there is none."""
        mine = self._preferences.watched_for in ("", self._workspace)
        return self._preferences.watched if mine else ""

    def watch(self, folder: str) -> None:
        """This watches a folder from now on, or none."""
        self._preferences.watched = folder
        self._preferences.watched_for = self._workspace if folder else ""
        self._begin()

    def look(self) -> None:
        """This gives what is new; what may still be on its way is looked at again in a moment."""
        folder = self.folder()
        found = stamped(Path(folder)) if folder else {}
        fresh = {stamp: found[stamp] for stamp in found.keys() - self._seen - self._given.keys()}
        still = {stamp: path for stamp, path in fresh.items() if stamp in self._looked_at}
        self._looked_at = set(fresh) - set(still)
        if self._looked_at:
            self._settle.start()
        self._seen &= found.keys()
        paths = sorted(still.values())
        asked = requests_among(paths)  # a person signs or collects, not a folder
        apart = {*asked, *updates_among(paths)}
        self._saw(stamp for stamp, path in still.items() if path in apart)
        self._given |= {stamp: path for stamp, path in still.items() if path not in apart}
        if work := [path for path in paths if path not in asked]:
            self.fresh.emit(work)

    def taken(self, report: IntakeReport | None) -> None:
        """What was given was taken in, as far as the report says; None when it could not be."""
        given, self._given = self._given, {}
        if report is not None:
            told = {file.path for file in report.files}
            self._saw(stamp for stamp, path in given.items() if path in told or not report.cancelled)

    def _begin(self) -> None:
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        folder = self.folder()
        if folder and Path(folder).is_dir():
            self._watcher.addPath(folder)
            self._settle.start()

    def _saw(self, stamps: Iterable[str]) -> None:
        self._seen |= set(stamps)
        self._preferences.watched_seen = sorted(self._seen)


def stamped(folder: Path) -> dict[str, Path]:
    """The files in a folder by when they were last changed and their size; what goes while we look is not there."""
    found: dict[str, Path] = {}
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            with suppress(OSError):
                if path.is_file() and not path.name.startswith((".", "~")):
                    held = path.stat()
                    found[f"{held.st_mtime_ns} {held.st_size} {path}"] = path
    return found

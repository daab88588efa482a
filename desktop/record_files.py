# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The files attached to a record: what they are called, whether they are here, and a copy to look at.

Guards: what another office sent is opened from here only when it is of a kind that is shown and not run; anything else
is saved, and the person decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTemporaryDir, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_save
from desktop.parts import Context, apart, button, clear_layout, label, open_outside, row
from sync.naming import safe_name

if TYPE_CHECKING:
    from sync.values import AttachmentRef

translate = QCoreApplication.translate

SHOWN_NOT_RUN = frozenset({".pdf", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".tif", ".tiff", ".txt"})


class RecordFiles(QWidget):
    """A line for each file; there is nothing to see where a record has none."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._folder: QTemporaryDir | None = None
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(theme.SPACE_1)
        self.hide()

    def show_files(self, files: Sequence[AttachmentRef]) -> None:
        clear_layout(self._body)
        self.setVisible(bool(files))
        for each in files:
            said = self._words(each)
            line = row(label(said, "" if each.present else "muted"))
            line.setStretch(0, 1)
            for words, act in self._acts_on(each):
                made = button(words, partial(act, each), role="link")
                made.setAccessibleDescription(said)
                line.addWidget(made)
            self._body.addLayout(line)

    def _acts_on(self, file: AttachmentRef) -> Iterator[tuple[str, Callable[[AttachmentRef], None]]]:
        if file.present and Path(file.name).suffix.lower() in SHOWN_NOT_RUN:
            yield translate("Record", "Open the file"), self._open
        if file.present:
            yield translate("Record", "Save the file…"), self._choose

    def save(self, file: AttachmentRef, path: Path) -> None:
        self._write(file, path, self._saved)

    def _open(self, file: AttachmentRef) -> None:
        """A copy that goes with the window is opened where this computer shows such files."""
        self._folder = self._folder or QTemporaryDir()
        place = Path(self._folder.filePath(file.sha256)) / safe_name(file.name)
        if place.exists():  # where it is looked at, it may not be written again
            open_outside(place)
        else:
            self._write(file, place, open_outside)

    def _write(self, file: AttachmentRef, path: Path, then: Callable[[Path], None]) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(lambda: workspace.save_attachment(file.sha256, path), then, owner=self)

    def _words(self, file: AttachmentRef) -> str:
        if not file.present:
            absent = translate("Record", "{name} has not reached this workspace. It is asked for with the next bundle from here.")  # fmt: skip
            return absent.format(name=apart(file.name))
        size = QLocale().formattedDataSize(file.size)
        return translate("Record", "Attached: {name} ({size})").format(name=apart(file.name), size=size)

    def _choose(self, file: AttachmentRef) -> None:
        title = translate("Record", "Save the file")
        chosen = ask_save(self, title, safe_name(file.name), preferences=self.context.preferences)
        if chosen:
            self.save(file, chosen)

    def _saved(self, path: Path) -> None:
        self.told.emit(translate("Record", "✓ Saved: {path}").format(path=path))

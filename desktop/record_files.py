# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The files attached to a record: what they are called, whether they are here, and a copy to look at.

The program opens none of them: what another office sent is looked at where the person decides.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import ask_save
from desktop.parts import Context, apart, button, clear_layout, label, row

if TYPE_CHECKING:
    from sync.values import AttachmentRef

translate = QCoreApplication.translate


class RecordFiles(QWidget):
    """A line for each file; there is nothing to see where a record has none."""

    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
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
            if each.present:
                save = button(translate("Record", "Save the file…"), partial(self._choose, each), role="link")
                save.setAccessibleDescription(said)
                line.addWidget(save)
            self._body.addLayout(line)

    def save(self, file: AttachmentRef, path: Path) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(lambda: workspace.save_attachment(file.sha256, path), self._saved, owner=self)

    def _words(self, file: AttachmentRef) -> str:
        if not file.present:
            absent = translate("Record", "{name} has not reached this workspace. Ask its office for a bundle with attached files.")  # fmt: skip
            return absent.format(name=apart(file.name))
        size = QLocale().formattedDataSize(file.size)
        return translate("Record", "Attached: {name} ({size})").format(name=apart(file.name), size=size)

    def _choose(self, file: AttachmentRef) -> None:
        from sync.naming import safe_name

        title = translate("Record", "Save the file")
        chosen = ask_save(self, title, safe_name(file.name), preferences=self.context.preferences)
        if chosen:
            self.save(file, chosen)

    def _saved(self, path: Path) -> None:
        self.told.emit(translate("Record", "✓ Saved: {path}").format(path=path))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the command line cannot lay out itself: notes, records, QR codes and pictures, without a window.

The toolkit begins with the first thing that is drawn, in the language of what is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.language import speak

if TYPE_CHECKING:
    from consensus.board import Board
    from consensus.note import Note
    from sync.workspace import Workspace

translate = QCoreApplication.translate


class Prints:
    """Invariant: the application lives as long as this does; Qt draws nothing without one."""

    def __init__(self) -> None:
        held = QGuiApplication.instance()
        self._application = held if isinstance(held, QGuiApplication) else QGuiApplication(["assent"])

    def note(self, path: Path, note: Note) -> Path:
        from desktop.note_pdf import write_note_pdf

        return write_note_pdf(path, note)

    def record(self, path: Path, workspace: Workspace, record_id: str, language: str) -> Path:
        from desktop.record_view import read_for_showing, write_record_pdf

        speak(self._application, language)
        return write_record_pdf(path, read_for_showing(workspace, record_id, language, _now))

    def codes(self, path: Path, pictures: Sequence[bytes], language: str) -> Path:
        from desktop.qr_page import write_page

        speak(self._application, language)
        return write_page(path, pictures, path.stem)

    def picture(self, path: Path, kind: str, workspace: Workspace, board: Board) -> Path:
        from desktop.picture_tables import write_picture
        from desktop.pictures import picture_of

        speak(self._application, board.language)
        return write_picture(path, picture_of(kind, workspace, board, _now().date()))


def _now() -> datetime:
    return datetime.now(UTC)

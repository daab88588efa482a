# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""`assent`, the one command: with a verb it is the command line, else it opens the window.

The only place that knows both faces. Neither Qt nor the workspace is imported before it is needed.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from consensus.note import Note

FILES = (".assent", ".assent-part", ".assent-enrol", ".assent-update")


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    if is_for_the_window(arguments):
        from desktop.app import main as window

        return int(window(arguments) or 0)
    from sync.cli import main as command_line

    return command_line(arguments, print_note=_print_note)


def _print_note(path: Path, note: Note) -> Path:
    """The PDF of a note, laid out without a window and, on Linux, without a display."""
    from PySide6.QtGui import QGuiApplication

    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["assent"])
    from desktop.note_pdf import write_note_pdf

    try:
        return write_note_pdf(path, note)
    finally:
        del application


def is_for_the_window(arguments: Sequence[str]) -> bool:
    """Nothing said, a file of ours that was double-clicked, or the folder of a workspace."""
    if not arguments:
        return True
    first = Path(arguments[0])
    is_ours = first.suffix.lower() in FILES or (first / "workspace.assentdb").is_file()
    return len(arguments) == 1 and not arguments[0].startswith("-") and is_ours


if __name__ == "__main__":
    sys.exit(main())

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
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from sync.cli_common import Printer

FILES = (".assent", ".assent-part", ".assent-enrol", ".assent-roots", ".assent-update")
"""that open the window; the installers tell the system of the same ones"""


def main(argv: Sequence[str] | None = None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    if is_for_the_window(arguments):
        from desktop.start import main as window

        return int(window(arguments) or 0)
    from sync.cli import main as command_line

    return command_line(arguments, printer=cast("Printer", _LatePrinter()))


class _LatePrinter:
    """Stands for `desktop.prints.Prints` until something is laid out: most verbs draw nothing."""

    def __getattr__(self, name: str) -> object:
        if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
            os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # no display is needed
        from desktop.prints import Prints

        return getattr(Prints(), name)


def is_for_the_window(arguments: Sequence[str]) -> bool:
    """Nothing said, a file of ours that was double-clicked, or the folder of a workspace."""
    if not arguments:
        return True
    first = Path(arguments[0])
    is_ours = first.suffix.lower() in FILES or (first / "workspace.assentdb").is_file()
    return len(arguments) == 1 and not arguments[0].startswith("-") and is_ours


if __name__ == "__main__":
    sys.exit(main())

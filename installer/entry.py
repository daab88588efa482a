# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen program's only script, under two names: `assent-window` and `assent` (command line).

Child processes (the importer, the workbook reader) start the same file again with `--child NAME`.
"""

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    multiprocessing.freeze_support()
    is_window = Path(sys.executable).stem == "assent-window" and sys.argv[1:2] != ["--child"]
    if is_window:
        from desktop.app import main as window

        return window(sys.argv[1:])
    from sync.cli import main as command_line

    return command_line(sys.argv[1:])


sys.exit(main())

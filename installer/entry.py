# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen program's only script: the window as `assent-window`, the command line as `assent`.

On Windows these are two executables (one with a console); elsewhere `assent` is two lines of shell that
start the same one with `--cli`. Child processes start it again with `--child NAME`.
"""

import multiprocessing
import sys
from pathlib import Path


def main() -> int:
    multiprocessing.freeze_support()
    if sys.argv[1:2] == ["--cli"]:
        del sys.argv[1]
    elif Path(sys.executable).stem == "assent-window" and sys.argv[1:2] != ["--child"]:
        from desktop.app import main as window

        return window(sys.argv[1:])
    from desktop.launch import main as either

    return either(sys.argv[1:])


sys.exit(main())

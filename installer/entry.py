# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen program's only script: the window, the command line, or one of the program's own children.

`--window` and `--cli` say which; without either it is the window where it is called `assent-window` (Linux,
macOS) and the command line where it is called `assent` (Windows). Children are started with `--child NAME`.
"""

import sys
from pathlib import Path


def main() -> int:
    said = sys.argv[1] if len(sys.argv) > 1 else ""
    if said in ("--cli", "--window"):
        del sys.argv[1]
    elif said != "--child" and Path(sys.executable).stem == "assent-window":
        said = "--window"
    if said == "--window":
        from desktop.start import main as window

        return window(sys.argv[1:])
    from desktop.launch import main as either

    return either(sys.argv[1:])


sys.exit(main())

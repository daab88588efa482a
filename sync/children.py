# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The program's own child processes: how one is started, from source, installed and packaged.

Guards: a child runs this very code. Whatever lies in the folder where a person works, a checkout of another
version for instance, is not looked at (`-P`).
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

MODULES = {"workbook": "sync.workbook.child", "ahead": "sync.ahead"}
"""by the word after `--child`; the one of forms starts alone (forms/xlsform.py)"""


def start_child(name: str) -> subprocess.Popen[bytes]:
    """This starts a child that is spoken to over its own two pipes. *Raises* OSError."""
    return subprocess.Popen(
        command(name),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def command(name: str) -> list[str]:
    """The words that start a child."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--child", name]
    return [sys.executable, "-P", "-m", MODULES[name]]


def _environment() -> dict[str, str]:
    root = str(Path(__file__).resolve().parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH", "")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}

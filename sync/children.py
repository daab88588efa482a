# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The program's own child processes: how one is started, from source, installed and packaged.

Guards: a child runs this very code. Whatever lies in the folder where a person works, a checkout of another
version for instance, is not looked at (`-P`). What is said goes whole or not at all: a computer that falls asleep
interrupts what is being written into a pipe, and a pipe without a buffer (PYTHONUNBUFFERED) would leave out the rest.
"""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import IO

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


# --- what is said over the pipes: a length, then as many bytes ------------------------------------------

_LENGTH = struct.Struct("<Q")
_LONGEST = 1 << 30
"""bytes; a child that announces more is not believed"""


def own_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Where a child hears and answers; whatever a library prints must not get between."""
    sink = io.BufferedWriter(io.FileIO(sys.stdout.fileno(), "wb", closefd=False))
    sys.stdout = sys.stderr
    return sys.stdin.buffer, sink


def tell(sink: IO[bytes], data: bytes) -> None:
    """*Raises* OSError when nobody listens any more."""
    sink.write(_LENGTH.pack(len(data)) + data)
    sink.flush()


def hear(source: IO[bytes]) -> bytes:
    """The next message; nothing at the end, or when it does not come whole."""
    with suppress(OSError, ValueError, MemoryError):
        head = source.read(_LENGTH.size)
        if len(head) == _LENGTH.size and (size := _LENGTH.unpack(head)[0]) <= _LONGEST:
            data = source.read(size)
            return data if len(data) == size else b""
    return b""

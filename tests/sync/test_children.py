# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A child process runs the code of the program that started it, wherever a person stands."""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from subprocess import Popen

import pytest

from sync.children import MODULES, command, hear, start_child, tell
from sync.workbook.intake import StoppedProblem, read_one


@pytest.fixture
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a program of the same name in it, as a checkout of another version has one."""
    for module in MODULES.values():
        place = tmp_path / module.replace(".", "/")
        for package in (place.parent, *place.parent.parents):
            if package == tmp_path:
                break
            package.mkdir(parents=True, exist_ok=True)
            (package / "__init__.py").touch()
        place.with_suffix(".py").write_text("print('another program')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("name", MODULES)
def test_a_child_is_this_program_in_whatever_folder_it_is_started(name: str, elsewhere: Path) -> None:
    child = start_child(name)
    said, _ = child.communicate(b"", timeout=60)
    assert (said, child.returncode) == (b"", 0)


@pytest.mark.parametrize("name", MODULES)
def test_the_packaged_program_starts_itself(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(name) == [sys.executable, "--child", name]


HOSTILE = """
import pickle, struct, sys
said = sys.stdin.buffer.read(8)
reached = b"re.enum.bltns.exec"  # through what a module of ours imports
code = b"open('taken-over', 'w')"
data = b"\\x80\\x04\\x8c\\x0dforms.problem\\x8c%c%b\\x93\\x8c%c%b\\x85R." % (len(reached), reached, len(code), code)
sys.stdout.buffer.write(struct.pack("<Q", len(data)) + data)
sys.stdout.buffer.flush()
sys.stdin.buffer.read()
"""


def test_a_child_that_a_workbook_took_over_reaches_nothing_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hostile.py").write_text(HOSTILE, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setitem(MODULES, "workbook", "hostile")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "filled.csv").write_text("a,b", encoding="utf-8")
    with pytest.raises(StoppedProblem):
        read_one(tmp_path / "filled.csv", (), now=datetime(2026, 3, 2, tzinfo=UTC))
    assert not (tmp_path / "taken-over").exists()


ECHO = """
import time
from sync.children import hear, own_pipes, tell
source, sink = own_pipes()
print("a library that talks")
while said := hear(source):
    tell(sink, said * 40_000)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no process is stopped there")
def test_what_is_said_comes_whole_though_the_computer_sleeps_again_and_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "echo.py").write_text(ECHO, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    monkeypatch.setitem(MODULES, "ahead", "echo")
    child = start_child("ahead")
    assert child.stdin is not None and child.stdout is not None
    sleeper = threading.Thread(target=_fall_asleep_and_wake_up, args=(child,))
    sleeper.start()
    try:
        for number in range(60):
            said = number.to_bytes(8, "little")
            tell(child.stdin, said)
            assert hear(child.stdout) == said * 40_000
        child.stdin.close()
        assert hear(child.stdout) == b"", "at its end it says nothing more"
    finally:
        child.kill()
        child.wait()
        sleeper.join()
        child.stdout.close()


def _fall_asleep_and_wake_up(child: Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        while child.returncode is None:
            os.kill(child.pid, signal.SIGSTOP)
            time.sleep(0.0005)
            os.kill(child.pid, signal.SIGCONT)
            time.sleep(0.001)


@pytest.mark.parametrize(
    "said", [b"", b"\x09", b"\x09" + bytes(7) + b"half", b"\xff" * 8 + b"more than there is"]
)
def test_what_does_not_come_whole_was_not_said(said: bytes, tmp_path: Path) -> None:
    (tmp_path / "said").write_bytes(said)
    with (tmp_path / "said").open("rb") as source:
        assert hear(source) == b""

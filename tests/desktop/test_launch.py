# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One command, two faces: what is double-clicked opens the window, a verb is the command line."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.launch import is_for_the_window, main
from desktop.start import confirm_later
from sync.demo_forms import fill_use_case, finished, reference
from sync.update import Versions, read_versions, write_versions
from sync.version import VERSION

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["news from the office.assent"], True),
        (["request.assent-enrol"], True),
        (["assent-0.2.0.assent-update"], True),
        (["verify"], False),
        (["take", "news.assent"], False),
        (["--help"], False),
        (["--child", "workbook"], False),
    ],
)
def test_files_of_ours_open_the_window_and_verbs_do_not(arguments: list[str], window: bool) -> None:
    assert is_for_the_window(arguments) is window


def test_the_folder_of_a_workspace_opens_the_window(tmp_path: Path) -> None:
    assert not is_for_the_window([str(tmp_path)])
    (tmp_path / "workspace.assentdb").touch()
    assert is_for_the_window([str(tmp_path)])


def test_a_verb_is_answered_without_importing_a_window() -> None:
    code = "import sys; from desktop.launch import main; main(['--version']); print([m for m in sys.modules if 'PySide6' in m])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_exit_code_is_the_command_lines_own(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["no-such-verb"]) == 2
    assert "no-such-verb" in capsys.readouterr().err


def test_a_window_that_stands_confirms_the_new_version(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_versions(tmp_path, Versions(VERSION, "0.0.9", 2, tries=1))
    monkeypatch.setenv("ASSENT_ROOT", str(tmp_path))
    held = QObject()
    confirm_later(held, 1)
    qtbot.waitUntil(lambda: read_versions(tmp_path).tries == -1)
    assert read_versions(tmp_path).current == VERSION


@pytest.mark.parametrize(
    ("verb", "file", "begins"),
    [
        (("note", "readiness"), "note.pdf", b"%PDF-"),
        (("board", "readiness", "-l", "ar", "--picture"), "matrix.png", b"\x89PNG"),
        (("board", "readiness", "--of", "waiting", "--picture"), "waiting.svg", b"<?xml"),
        (
            ("board", "readiness", "--of", "endorsements", "-l", "zh", "--picture"),
            "e.csv",
            "\ufeff组织".encode(),
        ),
        (("export", "bundle", "--qr"), "codes.pdf", b"%PDF-"),
        (("show", "@record", "-l", "fr", "--write"), "record.pdf", b"%PDF-"),
    ],
)
def test_pages_and_pictures_are_made_by_command_without_a_window(
    secretariat: Any, tmp_path: Path, verb: tuple[str, ...], file: str, begins: bytes
) -> None:
    """In a process of its own, as it is called: the command has no window and needs no display."""
    workspace = secretariat.workspace
    session = workspace.begin("usecase")
    fill_use_case(session, reference("usecases")["usecases"][0])
    record = workspace.record(finished(session)).record_id
    workspace.close()
    code = "import sys; from desktop.launch import main; sys.exit(main(sys.argv[1:]))"
    name, *others = (record if word == "@record" else word for word in verb)
    asked = (name, "-w", str(workspace.folder), *others, str(tmp_path / file))
    done = subprocess.run([sys.executable, "-c", code, *asked], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / file).read_bytes().startswith(begins)

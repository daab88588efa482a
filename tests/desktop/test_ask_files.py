# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every dialog for files opens where the last one ended, and a name without an ending gets one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.ask_files import PDF, ask_folder, ask_open, ask_open_many, ask_save, with_ending
from desktop.preferences import Preferences


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """What a person answers to each dialog, in turn: (where it must open, what is chosen)."""
    answers: list[tuple[str, str]] = []

    def answer(_parent: QWidget, _title: str, start: str, _kinds: str = "") -> str:
        expected, chosen = answers.pop(0)
        assert start == expected
        return chosen

    for name in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *a: (answer(*a), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a: ([answer(*a)], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answer)
    return answers


def test_the_folder_of_a_file_is_where_the_next_dialog_opens(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences, person: list[tuple[str, str]], tmp_path: Path
) -> None:
    preferences.last_folder = str(tmp_path)
    here, there = tmp_path, tmp_path / "there"
    person += [
        (str(here / "a.pdf"), str(there / "b.pdf")),
        (str(there), str(here / "c.xlsx")),
        (str(here), str(there / "d.assent")),
        (str(there), str(here)),
        (str(here / "a.pdf"), ""),
    ]
    parent = QWidget()
    qtbot.addWidget(parent)
    assert ask_save(parent, "Save", "a.pdf", PDF, preferences=preferences) == there / "b.pdf"
    assert ask_open(parent, "Open", preferences=preferences) == here / "c.xlsx"
    assert ask_open_many(parent, "Open", preferences=preferences) == [there / "d.assent"]
    assert ask_folder(parent, "Folder", preferences=preferences) == here
    assert ask_save(parent, "Save", "a.pdf", PDF, preferences=preferences) is None


def test_a_name_without_an_ending_gets_one_and_nothing_is_written_over_unasked(
    qapp: QApplication, qtbot: QtBot, preferences: Preferences, person: list[tuple[str, str]], tmp_path: Path
) -> None:
    preferences.last_folder = str(tmp_path)
    parent = QWidget()
    qtbot.addWidget(parent)
    person += [(str(tmp_path / "a.pdf"), str(tmp_path / "mine"))]
    assert ask_save(parent, "Save", "a.pdf", PDF, preferences=preferences) == tmp_path / "mine.pdf"
    (tmp_path / "mine.pdf").write_bytes(b"%PDF")
    person += [
        (str(tmp_path / "a.pdf"), str(tmp_path / "mine")),
        (str(tmp_path / "mine.pdf"), str(tmp_path / "other.pdf")),
    ]
    assert ask_save(parent, "Save", "a.pdf", PDF, preferences=preferences) == tmp_path / "other.pdf"


WORD_OR_PDF = "Word (*.docx);;PDF (*.pdf)"


@pytest.mark.parametrize(
    ("typed", "kinds", "kind", "written"),
    [
        ("note", WORD_OR_PDF, "PDF (*.pdf)", "note.pdf"),
        ("note", WORD_OR_PDF, "", "note.docx"),
        ("note.docx", WORD_OR_PDF, "PDF (*.pdf)", "note.pdf"),
        ("note.pdf", WORD_OR_PDF, "Word (*.docx)", "note.pdf"),
        ("NOTE.PDF", WORD_OR_PDF, "PDF (*.pdf)", "NOTE.PDF"),
        ("Note 30.11.2026", WORD_OR_PDF, "Word (*.docx)", "Note 30.11.2026.docx"),
        ("JIU.REP.7", "", "", "JIU.REP.7.docx"),
        ("note.docx", "", "", "note.docx"),
    ],
)
def test_a_file_is_what_its_name_says_and_the_kind_that_was_chosen(
    typed: str, kinds: str, kind: str, written: str
) -> None:
    assert with_ending(Path(typed), ".docx", kinds, kind) == Path(written)

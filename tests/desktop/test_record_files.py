# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A file is chosen in a form, and whoever has the record opens or saves it from the record's page."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.fields import FileField
from desktop.form_screen import Filling, FormScreen
from desktop.record_files import RecordFiles
from desktop.record_view import RecordPanel
from sync.demo_forms import say_unknown
from sync.workspace import Workspace

AnyDesk = Any
LETTER = {
    "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
    "focal_email": "desk@example.org",
}  # fmt: skip


def recorded(qtbot: QtBot, desk: AnyDesk, file: Path) -> str:
    """An endorsement with this file as its letter, filled in the window."""
    screen = FormScreen(desk.app.screens["form"].context)
    qtbot.addWidget(screen)
    session = desk.workspace.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    for question, answer in LETTER.items():
        session.answer(question, answer)
    screen.fill(Filling(session))
    screen._file_chosen("letter_file", str(file))
    say_unknown(session)
    with qtbot.waitSignal(screen.recorded) as done:
        screen.finish()
    return str(done.args[0].record_id)


def panel_of(qtbot: QtBot, desk: AnyDesk, workspace: Workspace, record: str) -> RecordPanel:
    panel = RecordPanel(replace(desk.app.screens["records"].context, workspace=workspace))
    qtbot.addWidget(panel)
    panel.show_record(record)
    return panel


def lines(files: RecordFiles) -> list[str]:
    return [each.text() for each in files.findChildren(QLabel)]


def acts(files: RecordFiles) -> list[str]:
    return [each.text() for each in files.findChildren(QPushButton)]


@pytest.fixture
def letters(tmp_path: Path) -> list[Path]:
    found = [tmp_path / year / "letter.pdf" for year in ("2025", "2026")]
    for path in found:
        path.parent.mkdir()
        path.write_bytes(b"%PDF-1.7 of " + path.parent.name.encode())
    return found


def test_two_letters_of_one_name_are_each_saved_from_their_own_record(
    qtbot: QtBot, admitted: AnyDesk, letters: list[Path], tmp_path: Path
) -> None:
    records = [recorded(qtbot, admitted, letter) for letter in letters]
    for record, letter, name in zip(records, letters, ("letter.pdf", "letter-2.pdf"), strict=True):
        panel = panel_of(qtbot, admitted, admitted.workspace, record)
        assert acts(panel.files) == ["Open the file", "Save the file…"]
        assert name in lines(panel.files)[0]
        (file,) = panel.shown.view.attachments if panel.shown else ()
        panel.files.save(file, tmp_path / "saved" / name)
        assert (tmp_path / "saved" / name).read_bytes() == letter.read_bytes()


def test_what_came_without_its_file_says_so_until_the_file_comes(
    qtbot: QtBot, secretariat: AnyDesk, admitted: AnyDesk, letters: list[Path], tmp_path: Path
) -> None:
    record = recorded(qtbot, admitted, letters[0])
    up = secretariat.workspace
    for attachments in (False, True):
        path = tmp_path / f"{attachments}.assent"
        admitted.workspace.write_bundle(path, everything=True, attachments=attachments)
        up.take([path])
        panel = panel_of(qtbot, secretariat, up, record)
        assert bool(acts(panel.files)) == attachments
        assert ("has not reached" in lines(panel.files)[0]) != attachments


def test_a_kind_of_file_that_could_run_is_saved_and_never_opened_from_here(
    qtbot: QtBot, admitted: AnyDesk, tmp_path: Path
) -> None:
    tool = tmp_path / "letter.pdf.exe"
    tool.write_bytes(b"MZ")
    panel = panel_of(qtbot, admitted, admitted.workspace, recorded(qtbot, admitted, tool))
    assert acts(panel.files) == ["Save the file…"]


def test_a_file_that_cannot_be_attached_is_told_and_the_answer_stays_empty(
    qtbot: QtBot, admitted: AnyDesk, tmp_path: Path
) -> None:
    context = admitted.app.screens["form"].context
    screen = FormScreen(context)
    qtbot.addWidget(screen)
    session = admitted.workspace.begin("endorsement", answers={"edition": "2014"})
    screen.fill(Filling(session))
    told: list[str] = []
    context.jobs.problem_met.connect(lambda problem: told.append(problem.code))
    large = tmp_path / "film.mp4"
    with large.open("wb") as film:
        film.truncate(5 << 30)  # no disk is used, and none of it may be read
    for path in (large, tmp_path, tmp_path / "gone.pdf"):
        screen._file_chosen("letter_file", str(path))
    assert told == ["record.attachment-size", "file.unreadable", "file.unreadable"]


def test_the_file_of_a_question_is_asked_for_where_the_last_dialog_ended(
    qtbot: QtBot, admitted: AnyDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "letter.pdf").write_bytes(b"%PDF")
    screen = FormScreen(admitted.app.screens["form"].context)
    qtbot.addWidget(screen)
    screen.show()
    screen.context.preferences.last_folder = str(tmp_path)
    opened: list[str] = []
    monkeypatch.setattr(
        QFileDialog,
        "getOpenFileName",
        lambda _parent, _title, start, _kinds: opened.append(start) or (str(tmp_path / "letter.pdf"), ""),
    )
    session = admitted.workspace.begin(
        "endorsement", answers={"edition": "2014", "applicability": "applicable"}
    )
    session.answer("status", "letter_signed")
    screen.fill(Filling(session))
    screen._show_ref(next(ref for ref in screen.side._leaves if ref.endswith("/letter_file")))
    field = next(each.field for each in screen._questions() if each.ref.endswith("/letter_file"))
    assert isinstance(field, FileField)
    field.choose.click()
    assert opened == [str(tmp_path)]
    assert session.node("letter_file").value == "letter.pdf"
    screen.filling = None

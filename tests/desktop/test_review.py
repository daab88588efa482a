# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A clerk looks through what workbooks left in doubt, with the keyboard, and nothing enters before the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.home import facts_of, words_for
from desktop.parts import Context, Place, this_program
from desktop.review_model import DECISION, Narrowed, ReviewModel, kind_words, preview_lines
from desktop.review_screen import ReviewScreen
from forms.problem import N_, Finding
from sync.review_values import ReviewQuestion
from sync.store_problems import DiskFull
from sync.values import Task
from sync.workspace import Workspace

DOUBTFUL = (
    {},
    {"focal_email": "two@unicef.example", "status_date": "01/02/2026"},
    {"focal_email": "three@unicef.example", "status_date": "03/04/2026"},
    {"focal_email": "four@unicef.example", "evidence_level": "declard"},
    {"focal_email": "five@unicef.example", "edition": None},
)


def question(number: int, kind: str = "cell.date-two-ways", action: str = "open") -> ReviewQuestion:
    finding = Finding(kind, N_("{shown} can be read as two different dates."), f"Form!C{number}", "asked", facts={"shown": "x"})  # fmt: skip
    return ReviewQuestion(
        key=f"{number // 20:012}.{number:08}", file_id=f"f{number // 20}", file=f"file {number // 20}.xlsx",
        office="Tarawa", organization="UNICEF", form="Form", about="cell", sheet="Form", cell=f"C{number}", row="",
        label="Since when?", original="01/02/2026", proposed="2026-02-01", proposed_label="2026-02-01",
        finding=finding, actions=("accept", "correct", "skip", "drop"), options=(), action=action, value="",
        value_label="", by="",
    )  # type: ignore[arg-type]  # fmt: skip


def test_ten_thousand_questions_are_a_sound_model(qapp: QApplication) -> None:
    model = ReviewModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([question(n, f"cell.kind-{n % 3}") for n in range(10_000)])
    assert (model.rowCount(), model.open()) == (10_000, 10_000)
    model.narrow(Narrowed(file_id="f7"))
    assert model.rowCount() == 20
    model.narrow(Narrowed(kind="cell.kind-1"))
    assert model.rowCount() == 3333
    model.replace([question(n, "cell.kind-1", "accept") for n in range(1, 10_000, 3)])
    assert model.open() == 6667
    assert model.data(model.index(0, DECISION)) == "✓ accepted"
    assert model.next_open(0) == -1
    model.narrow(Narrowed(only_open=True))
    assert (model.rowCount(), model.next_open(model.rowCount() - 1)) == (6667, 0)
    model.show([])
    assert (model.rowCount(), model.row(0)) == (0, None)


def test_a_kind_is_said_without_the_words_of_one_cell(qapp: QApplication) -> None:
    assert kind_words(question(1)) == "… can be read as two different dates."
    (line,) = preview_lines([question(1), question(2)])
    assert line.translate({0x2068: None, 0x2069: None}) == "“01/02/2026” becomes 2026-02-01  (2 times)"


@pytest.fixture
def doubtful(office: Workspace, tmp_path: Path, fill_in: Callable[..., Path]) -> Workspace:
    path = fill_in(office.write_template(tmp_path / "endorsement.xlsx", "endorsement"), *DOUBTFUL)
    office.take([path])
    return office


@pytest.fixture
def screen(dressed: QApplication, qtbot: QtBot, doubtful: Workspace, context: Context) -> ReviewScreen:
    made = ReviewScreen(context)
    qtbot.addWidget(made)
    made.resize(1200, 720)
    made.show()
    made.go_to(Place("review"))
    return made


def kinds(screen: ReviewScreen) -> list[tuple[str, str]]:
    return [(each.kind, each.action) for each in screen.panel.model.all()]


def press(qtbot: QtBot, screen: ReviewScreen, key: Qt.Key) -> None:
    screen.panel.table.setFocus()
    qtbot.keyClick(screen.panel.table, key)


def test_letters_decide_and_go_on_to_the_next_open_cell(screen: ReviewScreen, qtbot: QtBot) -> None:
    panel = screen.panel
    assert [kind for kind, _ in kinds(screen)] == [
        "cell.date-two-ways", "cell.date-two-ways", "cell.not-in-list", "cell.required",
    ]  # fmt: skip
    assert not panel.finish.isEnabled(), "nothing is decided yet"
    press(qtbot, screen, Qt.Key.Key_A)
    assert panel.table.currentIndex().row() == 1
    press(qtbot, screen, Qt.Key.Key_S)
    assert panel.table.currentIndex().row() == 2
    press(qtbot, screen, Qt.Key.Key_4)
    assert [action for _, action in kinds(screen)] == ["accept", "skip", "drop", "open"]
    press(qtbot, screen, Qt.Key.Key_A)
    assert kinds(screen)[3][1] == "open", "there is nothing to accept where an answer is missing"
    assert panel.finish.isEnabled()


def test_a_correction_is_chosen_in_the_forms_words_or_typed(screen: ReviewScreen, qtbot: QtBot) -> None:
    panel = screen.panel
    press(qtbot, screen, Qt.Key.Key_C)
    panel.answer.setText("no date at all")
    qtbot.keyClick(panel.answer, Qt.Key.Key_Return)
    assert kinds(screen)[0][1] == "open", "what the form would not take is not kept"
    panel.answer.setText("2026-02-02")
    qtbot.keyClick(panel.answer, Qt.Key.Key_Return)
    assert panel.model.all()[0].value == "2026-02-02"
    panel.table.setCurrentIndex(panel.model.index(2, 0))
    assert panel.editor.currentWidget() is panel.choice
    panel.choice.setCurrentIndex(panel.choice.findData("declared"))
    panel.choice.setFocus()
    panel.acts["correct"].click()
    assert panel.model.all()[2].value == "declared"


def test_all_of_a_kind_are_accepted_after_a_look_and_taken_back_together(
    screen: ReviewScreen, qtbot: QtBot
) -> None:
    panel = screen.panel
    panel.all_of_kind.click()
    assert panel.ask.isVisible()
    said = " ".join(label.text() for label in panel.ask.findChildren(type(panel.what)))
    assert "01/02/2026" in said
    assert "2026-02-01" in said
    assert [action for _, action in kinds(screen)] == ["open"] * 4, "a look decides nothing"
    act = next(each for each in panel.ask.findChildren(QPushButton) if each.text() == "Accept these")
    act.click()
    assert [action for _, action in kinds(screen)] == ["accept", "accept", "open", "open"]
    assert not panel.ask.isVisible()
    panel.undo()
    assert [action for _, action in kinds(screen)] == ["open"] * 4
    assert panel.table.currentIndex().row() == 0


def test_what_could_not_be_taken_back_can_be_taken_back_later(
    screen: ReviewScreen, doubtful: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_full(*_: object, **__: object) -> None:
        raise DiskFull(folder="here")

    press(qtbot, screen, Qt.Key.Key_A)
    with monkeypatch.context() as full:
        full.setattr(type(doubtful), "decide_cells", disk_full)
        screen.panel.undo()
    assert [action for _, action in kinds(screen)] == ["accept", "open", "open", "open"]
    screen.panel.undo()
    assert [action for _, action in kinds(screen)] == ["open"] * 4


def test_only_finishing_lets_rows_enter(screen: ReviewScreen, doubtful: Workspace, qtbot: QtBot) -> None:
    panel = screen.panel
    told: list[str] = []
    screen.told.connect(told.append)
    press(qtbot, screen, Qt.Key.Key_A)
    press(qtbot, screen, Qt.Key.Key_A)
    assert doubtful.records().total == 1
    panel.finish.click()
    assert doubtful.records().total == 3
    assert told[-1].startswith("✓ 2 row")
    assert "2 row(s) still wait" in told[-1]
    assert [kind for kind, _ in kinds(screen)] == ["cell.not-in-list", "cell.required"]
    panel.undo()
    assert "nothing to take back" in told[-1]


def test_filters_narrow_by_workbook_kind_and_openness(screen: ReviewScreen, qtbot: QtBot) -> None:
    panel = screen.panel
    panel.kind.setCurrentIndex(panel.kind.findData("cell.date-two-ways"))
    panel.kind.activated.emit(panel.kind.currentIndex())
    assert panel.model.rowCount() == 2
    press(qtbot, screen, Qt.Key.Key_A)
    panel.only_open.click()
    assert panel.model.rowCount() == 1


def test_the_copy_for_the_office_and_the_review_workbook_are_written(
    screen: ReviewScreen, doubtful: Workspace, tmp_path: Path
) -> None:
    panel = screen.panel
    told: list[str] = []
    screen.told.connect(told.append)
    question = panel.current()
    assert question is not None
    panel.write_marked(question.file_id, tmp_path / "marked.xlsx")
    notes = [
        c
        for sheet in openpyxl.load_workbook(tmp_path / "marked.xlsx")
        for r in sheet.iter_rows()
        for c in r
        if c.comment
    ]
    assert len(notes) == 4
    panel.write_review(tmp_path / "review.xlsx")
    book = openpyxl.load_workbook(tmp_path / "review.xlsx")
    page = book.worksheets[0]
    names = {cell.value: cell.column for cell in page[2]}
    page.cell(row=3, column=names["decision"]).value = "accept"
    book.save(tmp_path / "review.xlsx")
    panel.read_review(tmp_path / "review.xlsx")
    assert kinds(screen)[0][1] == "accept"
    panel.drop(question.file_id)
    assert panel.model.rowCount() == 0
    assert doubtful.records().total == 1, "what entered stays"
    assert len(told) == 3


@pytest.mark.parametrize(
    ("role", "place"), [("office", Place("review")), ("secretariat", Place("desk", "review"))]
)
def test_home_leads_there(office: Workspace, secretariat: Any, role: str, place: Place) -> None:
    workspace = secretariat.workspace if role == "secretariat" else office
    facts = facts_of(workspace, "en", this_program())
    words = words_for(Task("review-cells", 14), facts)
    assert words.place == place
    assert "14" in words.sentence


def test_the_secretariat_finds_it_on_its_desk(secretariat: Any) -> None:
    secretariat.app.go(Place("desk", "review"))
    assert secretariat.app.screens["desk"].place() == Place("desk", "review", "readiness")
    assert secretariat.problems == []

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the secretariat rules through the window: objections, grades, comments put together; what offices see."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from consensus.records import RoundRule
from desktop.board_screen import BoardScreen
from desktop.desk import Desk as DeskScreen
from desktop.parts import Place
from desktop.rulings_panel import GradePanel, ObjectionPanel
from forms.submission import Submission
from sync.workspace import Workspace

AnyDesk = Any
LATER = "Governing bodies should integrate the use of digital technology where it helps."


def screen(desk: AnyDesk, kind: type[QWidget]) -> Any:
    return next(each for each in desk.app.screens.values() if isinstance(each, kind))


def tidy() -> None:
    """What was replaced is gone and what came is shown, as it is once the event loop has come round."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(widget: QWidget, words: str) -> None:
    tidy()
    found = [b for b in widget.findChildren(QPushButton) if b.text() == words and not b.isHidden()]
    assert found, f"no button says {words!r}"
    found[0].click()


def said(widget: QWidget) -> str:
    tidy()
    return "\n".join(each.text() for each in widget.findChildren(QLabel))


def give(workspace: Workspace, code: str, *comments: str, item: str = "1") -> None:
    """This office's position, with its reasons, recorded as the form does."""
    session = workspace.begin_position("readiness", item)
    session.answer("position", code)
    if code == "FOB":
        session.answer("reason", "Too rigid.")
        session.answer("change_wanted", "Add “where it helps”.")
    session.answer("has_comments", "yes" if comments else "no")
    root = session.node("has_comments").ref.rsplit("/", 1)[0]
    for count, words in enumerate(comments, 1):
        place = f"{root}/comments[{count}]" if count == 1 else session.add_repeat(f"{root}/comments")
        for name, value in {
            "section": "specific", "theme": "conditions", "comment_type": "ge", "comment_text": words,
            "comment_language": "en", "publishable": "yes", "name_us": "no",
        }.items():  # fmt: skip
            session.answer(f"{place}/{name}", value)
    done = session.finalize()
    assert isinstance(done, Submission), done
    workspace.record(done)


def post(sender: AnyDesk, receiver: AnyDesk, path: Path) -> None:
    report = receiver.workspace.take(sender.workspace.write_bundle(path).paths)
    assert not report.refused
    receiver.app.changed(None)


@pytest.fixture
def blocked(secretariat: AnyDesk, admitted: AnyDesk, tmp_path: Path) -> tuple[AnyDesk, AnyDesk]:
    """The office objects to item 1; the round is closed; the secretariat looks at item 1."""
    give(admitted.workspace, "FOB", "Bandwidth comes first.", "Bandwidth must come first.")
    post(admitted, secretariat, tmp_path / "up.assent")
    secretariat.workspace.close_round("readiness")
    secretariat.app.changed(None)
    secretariat.app.go(Place("consultation", "readiness", "1"))
    return secretariat, admitted


def panel(desk: AnyDesk, kind: type[QWidget]) -> Any:
    tidy()
    return screen(desk, BoardScreen).detail.findChild(kind)


def test_the_chair_takes_an_objection_through_its_life_and_the_office_sees_the_answer(
    blocked: tuple[AnyDesk, AnyDesk], tmp_path: Path
) -> None:
    secretariat, admitted = blocked
    board: BoardScreen = screen(secretariat, BoardScreen)
    assert "Formal objection: United Nations Children" in said(board.detail)
    step: ObjectionPanel = panel(secretariat, ObjectionPanel)
    press(step, "Enter what became of it…")
    offered = [step.choice.itemData(i) for i in range(step.choice.count())]
    assert offered == ["discussed", "resolved_by_change", "withdrawn", "sustained"]
    step.choice.setCurrentIndex(offered.index("resolved_by_change"))
    press(step, "Enter it, signed")
    assert "has not changed since the objection" in step.said.text()
    step.choice.setCurrentIndex(0)
    step.words.setText("A call with the focal point.")
    press(step, "Enter it, signed")
    assert "under discussion. A call with the focal point." in said(board.detail)
    line = board.items.row(0)
    assert line is not None
    board.change_text(line, LATER)
    assert "What changed in the text since it was raised:" in said(board.detail)
    step = panel(secretariat, ObjectionPanel)
    press(step, "Enter what became of it…")
    step.choice.setCurrentIndex(step.choice.findData("resolved_by_change"))
    press(step, "Enter it, signed")
    assert "resolved by a change of the text" in said(board.detail)
    assert "where it helps" in said(board.detail)
    post(secretariat, admitted, tmp_path / "down-2.assent")
    admitted.app.go(Place("consultation", "readiness", "1"))
    office: BoardScreen = screen(admitted, BoardScreen)
    assert "The change of the text that answers it:" in said(office.detail)
    assert "where it helps" in said(office.detail)
    assert panel(admitted, ObjectionPanel) is None
    assert panel(admitted, GradePanel) is None
    assert secretariat.problems == []


def test_an_office_confirms_its_position_for_the_new_text_with_one_button(
    secretariat: AnyDesk, admitted: AnyDesk, tmp_path: Path
) -> None:
    give(admitted.workspace, "SUP")
    post(admitted, secretariat, tmp_path / "up.assent")
    board: BoardScreen = screen(secretariat, BoardScreen)
    secretariat.app.go(Place("consultation", "readiness", "1"))
    line = board.items.row(0)
    assert line is not None
    secretariat.workspace.close_round("readiness")
    board.change_text(line, LATER)
    secretariat.workspace.consolidate_round("readiness")
    deadline = secretariat.app.clock() + timedelta(days=9)
    secretariat.workspace.open_round("readiness", rule=RoundRule(), deadline=deadline, eligible=("UNICEF",))
    post(secretariat, admitted, tmp_path / "down-2.assent")
    admitted.app.go(Place("consultation", "readiness", "1"))
    office: BoardScreen = screen(admitted, BoardScreen)
    assert admitted.workspace.agenda("readiness")[0].stale
    press(office.detail, "It holds for the new text as well")
    held = admitted.workspace.agenda("readiness")[0]
    assert (held.stale, held.my_position) == (False, "SUP")
    assert admitted.workspace.records().total == 1


def test_the_editor_sets_another_grade_only_with_a_reason(blocked: tuple[AnyDesk, AnyDesk]) -> None:
    secretariat, _ = blocked
    board: BoardScreen = screen(secretariat, BoardScreen)
    grade: GradePanel = panel(secretariat, GradePanel)
    press(grade, "Set another grade for the note…")
    grade.choice.setCurrentIndex(grade.choice.findData("DIVERGENT"))
    press(grade, "Set this grade, signed")
    assert grade.said.text() == "Write why the editor chooses another grade."
    grade.words.setText("Two camps.")
    press(grade, "Set this grade, signed")
    assert "Set by the editor instead of “No support”: Two camps." in said(board.detail)
    assert secretariat.workspace.board("readiness").item("1").grading.grade == "DIVERGENT"
    grade = panel(secretariat, GradePanel)
    assert grade.words.text() == "Two camps."
    grade.choice.setCurrentIndex(0)
    grade.rule()
    assert secretariat.workspace.board("readiness").item("1").grading.grade == "DOES_NOT_SUPPORT"


def test_the_clerk_puts_comments_together_in_words_and_takes_them_apart(
    blocked: tuple[AnyDesk, AnyDesk],
) -> None:
    secretariat, _ = blocked
    secretariat.app.go(Place("desk", "comments", "readiness"))
    tab = screen(secretariat, DeskScreen).comments
    assert tab.clusters.suggested.text() == "1 group of comments looks alike."
    assert not tab.clusters.together.isEnabled()
    press(tab.clusters, "Show them")
    press(tab.clusters, "Put 2 comments together")
    assert "Write what these comments say" in tab.clusters.said.text()
    assert secretariat.workspace.clusters("readiness") == ()
    tab.clusters.words.setText("bandwidth comes first")
    tab.clusters.words.textEdited.emit("bandwidth comes first")
    tab.clusters.spoken.setCurrentIndex(tab.clusters.spoken.findData("fr"))
    tab.clusters.spoken.activated.emit(tab.clusters.spoken.currentIndex())
    tab.clusters.words.setText("la bande passante passe avant tout")
    tab.clusters.words.textEdited.emit("la bande passante passe avant tout")
    press(tab.clusters, "Put 2 comments together")
    (made,) = secretariat.workspace.clusters("readiness")
    assert dict(made.statements) == {
        "en": "bandwidth comes first",
        "fr": "la bande passante passe avant tout",
    }
    assert made.theme == "conditions"
    assert tab.clusters.suggested.text() == "No other comments look alike."
    assert [tab.model.data(tab.model.index(r, 3)) for r in range(2)] == ["1", "1"]
    press(tab.clusters, "Take apart")
    assert secretariat.workspace.clusters("readiness") == ()
    assert secretariat.problems == []


@pytest.mark.parametrize("language", ["ar", "zh"])
def test_a_change_is_struck_and_underlined_in_its_own_direction(qtbot: Any, language: str) -> None:
    from consensus.records import Text
    from consensus.textdiff import text_change
    from desktop.text_change import change_html, change_label

    words = {
        "ar": ("تؤيد المنظمات التوصية", "تؤيد المنظمات هذه التوصية"),
        "zh": ("支持建议", "原则上支持建议"),
    }
    old, new = ((Text(language, text),) for text in words[language])
    change = text_change("1", old, new, language)
    shown = change_label(change)
    qtbot.addWidget(shown)
    assert ('dir="rtl"' in change_html(change)) is (language == "ar")
    assert "text-decoration:underline" in shown.text()
    assert shown.accessibleName().startswith("put in: ")

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A long page is there at once, and everything on it can be seen, found and reached by keys."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.choice_fields import ComboField
from desktop.form_screen import Filling, FormScreen
from desktop.parts import Context, Place
from desktop.question_widgets import Question
from desktop.repeat_sections import InstanceSection, RepeatSection
from desktop.repeat_table import RepeatTable
from forms.choices import Choice
from forms.definition import FormDefinition
from forms.session import FormSession, NodeState

MANY = 300


def long_form(count: int = MANY) -> FormDefinition:
    names = [f"q{n}" for n in range(count)]
    fields = "".join(f"<{n}/>" for n in names)
    binds = "".join(
        f'<bind nodeset="/data/g/{n}" type="string" required="{"true()" if n == names[-1] else "false()"}"/>'
        for n in names
    )
    body = "".join(f'<input ref="/data/g/{n}"><label>Question {n}</label></input>' for n in names)
    text = f"""<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"><h:head><h:title>Long</h:title>
    <model><instance><data id="long" version="1"><g>{fields}</g><meta><instanceID/></meta></data></instance>{binds}
    <bind nodeset="/data/meta/instanceID" type="string"/></model></h:head>
    <h:body><group ref="/data/g"><label>Page</label>{body}</group></h:body></h:html>"""
    return FormDefinition.from_xform(text.encode())


@pytest.fixture
def screen(qtbot: QtBot, context: Context, dressed: QApplication) -> Iterator[FormScreen]:
    made = FormScreen(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.filling = None


def begin_long(qtbot: QtBot, screen: FormScreen) -> None:
    screen.fill(Filling(FormSession(long_form(), clock=lambda: datetime.now(UTC))))
    qtbot.waitUntil(lambda: asked_now() == "q0")


def begin_visit(qtbot: QtBot, screen: FormScreen) -> None:
    screen.fill(Filling(screen.context.workspace.begin("visit")))
    qtbot.waitUntil(lambda: asked_now() == "name")


def asked_now() -> str:
    """The name of the question that has the focus."""
    widget: QWidget | None = QApplication.focusWidget()
    while widget is not None and not isinstance(widget, Question):
        widget = widget.parentWidget()
    return widget.ref.rsplit("/", 1)[-1] if widget is not None else ""


def press(qtbot: QtBot, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    held = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        held |= each
    target = QApplication.focusWidget()
    assert target is not None
    qtbot.keyClick(target, key, held)


def question(screen: FormScreen, name: str) -> Question:
    return next(each for each in screen.page.questions() if each.ref.endswith("/" + name))


def in_sight(screen: FormScreen) -> list[Question]:
    view = screen.page.viewport()
    return [
        each
        for each in screen.page.questions()
        if -each.height() < each.mapTo(view, each.rect().topLeft()).y() < view.height()
    ]


def test_every_question_has_its_place_at_once_and_only_the_near_ones_a_control(
    qtbot: QtBot, screen: FormScreen
) -> None:
    begin_long(qtbot, screen)
    assert len(list(screen.page.questions())) == MANY
    assert len(list(screen.page.built())) < MANY / 4
    assert all(each.is_built for each in in_sight(screen))
    bar = screen.page.verticalScrollBar()
    assert bar.maximum() > MANY * 40


def test_wherever_one_scrolls_the_questions_are_there(qtbot: QtBot, screen: FormScreen) -> None:
    begin_long(qtbot, screen)
    bar = screen.page.verticalScrollBar()
    for place in (bar.maximum() // 2, bar.maximum(), bar.maximum() // 3, 0):
        bar.setValue(place)
        seen = in_sight(screen)
        assert seen and all(each.is_built for each in seen)
    bar.setValue(bar.maximum())
    assert in_sight(screen)[-1].ref.endswith(f"/q{MANY - 1}")


def test_tab_goes_through_all_questions_in_order_and_back(qtbot: QtBot, screen: FormScreen) -> None:
    begin_long(qtbot, screen)
    for number in range(1, 40):
        press(qtbot, Qt.Key.Key_Tab)
        assert asked_now() == f"q{number}"
    for number in reversed(range(30, 39)):
        press(qtbot, Qt.Key.Key_Backtab)
        assert asked_now() == f"q{number}"
    assert question(screen, "q30") in in_sight(screen)


def test_shift_tab_comes_in_from_below_at_the_last_question(qtbot: QtBot, screen: FormScreen) -> None:
    begin_long(qtbot, screen)
    screen.leave.setFocus()
    qtbot.waitUntil(lambda: question(screen, f"q{MANY - 1}").is_built)
    press(qtbot, Qt.Key.Key_Backtab)
    assert asked_now() == f"q{MANY - 1}"


def test_f8_and_the_finder_reach_a_question_far_away(qtbot: QtBot, screen: FormScreen) -> None:
    begin_long(qtbot, screen)
    press(qtbot, Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: asked_now() == f"q{MANY - 1}")
    assert question(screen, f"q{MANY - 1}").message() == "! An answer is needed here."
    press(qtbot, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert screen.side.find_line.hasFocus()
    qtbot.keyClicks(screen.side.find_line, "q150")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked_now() == "q150")


def test_a_question_that_comes_up_stands_in_its_place_for_tab(qtbot: QtBot, screen: FormScreen) -> None:
    begin_visit(qtbot, screen)
    screen.go_on_page()
    qtbot.waitUntil(lambda: asked_now() == "kind")
    press(qtbot, Qt.Key.Key_Down)
    press(qtbot, Qt.Key.Key_Space)
    assert screen.session.node("/data/second/kind").value == "no"
    press(qtbot, Qt.Key.Key_Tab)
    assert asked_now() == "reason"
    press(qtbot, Qt.Key.Key_Tab)
    assert asked_now() == "read"


def test_no_fault_is_found_while_somebody_is_still_typing(qtbot: QtBot, screen: FormScreen) -> None:
    begin_visit(qtbot, screen)
    people = question(screen, "people")
    people.focus()
    target = people.field.first_input()
    qtbot.keyClicks(target, "5000")
    qtbot.waitUntil(lambda: screen.session.node(people.ref).value == "5000")
    assert people.message() == ""
    press(qtbot, Qt.Key.Key_Tab)
    assert people.message() == "! Between 1 and 999, please."


def test_who_types_without_a_pause_is_saved_all_the_same(qtbot: QtBot, screen: FormScreen) -> None:
    begin_visit(qtbot, screen)
    target = question(screen, "name").field.first_input()
    workspace = screen.context.workspace
    letters = 0
    while not workspace.drafts():
        qtbot.keyClick(target, "a")
        letters += 1
        qtbot.wait(40)
        assert letters < 100, "four seconds of typing and nothing saved"
    assert isinstance(target, QLineEdit) and len(target.text()) == letters


def test_ctrl_z_takes_back_an_answer_while_the_cursor_is_in_a_field(qtbot: QtBot, screen: FormScreen) -> None:
    begin_visit(qtbot, screen)
    target = question(screen, "name").field.first_input()
    qtbot.keyClicks(target, "Tarawa")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "12")
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.session.node("/data/first/people").value == ""
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert screen.session.node("/data/first/name").value == ""
    press(qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier)
    assert screen.session.node("/data/first/name").value == "Tarawa"


def things(screen: FormScreen) -> RepeatSection:
    assert screen.page.section is not None
    found = screen.page.section.findChild(RepeatSection)
    assert found is not None
    return found


def test_a_repeat_is_a_table_for_whom_likes_tables(qtbot: QtBot, screen: FormScreen) -> None:
    begin_visit(qtbot, screen)
    screen.go_on_page()
    screen.go_on_page()
    for _ in range(2 - len(screen.page.findChildren(InstanceSection))):
        things(screen).add.click()
    things(screen).arrange.click()
    table = things(screen).findChild(RepeatTable)
    assert table is not None
    prices = [each for each in screen.page.questions() if each.ref.endswith("/price")]
    for each, amount in zip(prices, ("3", "4"), strict=False):
        each.focus()
        qtbot.keyClicks(each.field.first_input(), amount)
        each.field.flush()
    assert screen.session.node("/data/total").value == "7"
    names = [each.field.first_input().accessibleName() for each in prices]
    assert names == ["Price, 1 · Thing", "Price, 2 · Thing"]
    removes = [stop for stop in table.units() if stop.accessibleName() == "Remove 1 · Thing"]
    assert len(removes) == 1
    removes[0].click()
    assert screen.session.node("/data/total").value == "4"
    things(screen).arrange.click()
    cards = [each for each in screen.page.section.findChildren(InstanceSection) if not each.isHidden()]
    assert len(cards) == 1
    assert screen.session.node("/data/total").value == "4"


def test_in_a_table_tab_goes_along_the_rows(qtbot: QtBot, screen: FormScreen) -> None:
    begin_visit(qtbot, screen)
    screen.context.preferences.repeats_as_table = True
    screen.go_on_page()
    screen.go_on_page()
    things(screen).add.click()
    things(screen).add.click()
    first = next(screen.page.questions())
    qtbot.waitUntil(lambda: asked_now() == "what")
    first.focus()
    order = []
    for _ in range(5):
        order.append(asked_now() or QApplication.focusWidget().accessibleName())
        press(qtbot, Qt.Key.Key_Tab)
    assert order == ["what", "price", "Remove 1 · Thing", "what", "price"]


def test_a_long_list_finds_what_is_typed(qtbot: QtBot) -> None:
    field = ComboField()
    qtbot.addWidget(field)
    choices = tuple(Choice(f"c{n}", f"Country {n} of the list") for n in range(200))
    field.fill(NodeState("/data/country", "question", "select1", choices=choices))
    field.setStyleSheet("QListView { padding: 3px; }")
    field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    said: list[object] = []
    field.answered.connect(said.append)
    line = field.combo.lineEdit()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "country 157")
    completer = field.combo.completer()
    assert completer is not None and completer.completionCount() == 1
    popup = completer.popup()
    assert popup.styleSheet() == field.styleSheet() != ""  # a window of its own, dressed as the field's is
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert said == ["c157"]
    assert field.combo.currentText() == "Country 157 of the list"


def test_a_draft_of_a_position_shows_again_what_it_is_about(qtbot: QtBot, secretariat: Any) -> None:
    app = secretariat.app
    app.go(Place("form", "position:readiness", "1"))
    form = app.screens["form"]
    assert isinstance(form, FormScreen)
    about = form.page.about.words()
    assert "Governing bodies" in about
    form._touched()
    form.put_aside()
    (draft,) = secretariat.workspace.drafts()
    app.go(Place("form", "", draft.draft_id))
    assert form.page.about.words() == about
    form.filling = None

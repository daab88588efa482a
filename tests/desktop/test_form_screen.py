# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A person fills a form: pages, messages under the question, undo, autosave, finishing."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.choice_fields import ComboField, RadioField
from desktop.fields import DateField, LineField, NumberField, ParagraphField
from desktop.form_screen import Filling, FormScreen
from desktop.jobs import InlineJobs
from desktop.parts import Context
from desktop.question_widgets import Question
from desktop.repeat_sections import InstanceSection, RepeatSection
from forms.definition import FormDefinition
from forms.session import FormSession
from sync.store_problems import DiskFull


class Slow(Protocol):
    """Jobs that wait until the test lets them go on (conftest.py)."""

    def go_on(self) -> None: ...


@pytest.fixture
def screen(qtbot: QtBot, context: Context, dressed: QApplication) -> Iterator[FormScreen]:
    made = FormScreen(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    yield made
    made.filling = None


def begin(screen: FormScreen) -> None:
    screen.fill(Filling(screen.context.workspace.begin("visit")))


def question(screen: FormScreen, name: str) -> Question:
    return next(each for each in screen._questions() if each.ref.endswith("/" + name))


def write(qtbot: QtBot, screen: FormScreen, name: str, text: str) -> None:
    field = question(screen, name).field
    target = field.first_input()
    target.setFocus()
    if isinstance(target, QLineEdit):
        target.selectAll()
    qtbot.keyClicks(target, text)
    field.flush()


def leave(screen: FormScreen, name: str) -> None:
    question(screen, name).field.left.emit()


def test_each_kind_of_question_has_its_control(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    kinds = {each.ref.rsplit("/", 1)[-1]: type(each.field) for each in screen._questions()}
    assert kinds == {"name": LineField, "people": NumberField, "share": NumberField, "day": DateField}
    screen.go_on_page()
    assert isinstance(question(screen, "kind").field, RadioField)


def test_a_message_stands_under_its_question_only_after_it_was_left(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    assert question(screen, "name").message() == ""
    leave(screen, "name")
    assert question(screen, "name").message() == "! An answer is needed here."
    write(qtbot, screen, "name", "Tarawa")
    assert question(screen, "name").message() == ""


def test_the_form_speaks_its_own_words_when_a_rule_is_broken(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "people", "5000")
    assert question(screen, "people").message() == "! Between 1 and 999, please."
    assert "Between 1 and 999" in question(screen, "people").field.first_input().accessibleDescription()
    write(qtbot, screen, "people", "12")
    assert question(screen, "people").message() == ""


def test_what_cannot_be_read_as_a_number_stays_as_it_was_typed(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "people", "a dozen")
    found = question(screen, "people")
    assert found.message() == "! This cannot be read as the kind of value asked for."
    assert isinstance(found.field, NumberField)
    assert found.field.line.text() == "a dozen"


def test_an_answer_brings_the_questions_it_makes_relevant(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    screen.go_on_page()
    names = lambda: [each.ref.rsplit("/", 1)[-1] for each in screen._questions()]  # noqa: E731
    assert names() == ["kind", "read"]
    field = question(screen, "kind").field
    assert isinstance(field, RadioField)
    field._group.buttons()[1].click()
    assert names() == ["kind", "reason", "read"]
    assert isinstance(question(screen, "reason").field, ParagraphField)
    qtbot.keyClick(field._group.buttons()[1], Qt.Key.Key_Delete)
    assert names() == ["kind", "read"]
    assert screen.session.node("/data/second/kind").value == ""


def test_repeats_are_cards_that_come_and_go(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    screen.go_on_page()
    screen.go_on_page()
    section = screen.findChild(RepeatSection)
    assert section is not None
    before = len(screen.findChildren(InstanceSection))
    section.add.click()
    section.add.click()
    cards = [each for each in screen.page.section.findChildren(InstanceSection) if not each.isHidden()]
    assert len(cards) == before + 2
    assert "Thing" in cards[-1].heading.text()
    prices = [each for each in screen._questions() if each.ref.endswith("/price")]
    for each, amount in zip(prices, ("3", "4"), strict=False):
        qtbot.keyClicks(each.field.first_input(), amount)
        each.field.flush()
    assert screen.session.node("/data/total").value == "7"
    cards[0].remove.click()
    assert screen.session.node("/data/total").value == "4"


def test_a_message_stays_with_its_instance_when_another_is_removed(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    screen.go_on_page()
    screen.go_on_page()
    section = screen.findChild(RepeatSection)
    assert section is not None
    while len(prices(screen)) < 4:
        section.add.click()
    screen.session.answer(prices(screen)[1].ref, "few")  # it came so; nobody was at it
    for place, amount in ((0, "1"), (2, "many"), (3, "4")):
        qtbot.keyClicks(prices(screen)[place].field.first_input(), amount)
        prices(screen)[place].field.flush()
    broken = "! This cannot be read as the kind of value asked for."
    assert messages(screen) == ["", "", broken, ""]
    remove(screen, "1 · ")
    assert messages(screen) == ["", broken, ""]
    screen.take_back()
    assert messages(screen) == ["", "", broken, ""]
    remove(screen, "3 · ")
    assert messages(screen) == ["", "", ""]
    section.add.click()
    assert messages(screen) == ["", "", "", ""], "a new one has no mark of one that went"
    screen.take_back()
    screen.take_back()
    assert messages(screen) == ["", "", broken, ""]
    screen.give_again()
    assert messages(screen) == ["", "", ""]
    screen.take_back()
    assert messages(screen) == ["", "", broken, ""]


def prices(screen: FormScreen) -> list[Question]:
    return [each for each in screen.page.questions() if each.ref.endswith("/price")]


def messages(screen: FormScreen) -> list[str]:
    return [each.message() for each in prices(screen)]


def remove(screen: FormScreen, heading: str) -> None:
    cards = screen.findChildren(InstanceSection)
    next(c for c in cards if not c.isHidden() and c.heading.text().startswith(heading)).remove.click()


def test_undo_goes_across_the_form(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    write(qtbot, screen, "name", "Suva")
    screen.go_on_page()
    screen.take_back()
    assert screen.session.node("/data/first/name").value == "Tarawa"
    assert screen.page_index == 0
    screen.give_again()
    assert screen.session.node("/data/first/name").value == "Suva"


def test_every_answer_is_in_the_draft_within_a_second(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    target = question(screen, "name").field.first_input()
    qtbot.keyClicks(target, "Tarawa")
    workspace = screen.context.workspace
    qtbot.waitUntil(lambda: len(workspace.drafts()) == 1, timeout=1000)
    draft = workspace.drafts()[0]
    assert workspace.resume(draft.draft_id).node("/data/first/name").value == "Tarawa"
    assert "Saved" in screen.saved.text()


def test_finishing_tells_everything_that_is_missing_and_goes_there(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    with qtbot.waitSignal(screen.told) as told:
        screen.finish()
    assert "attention" in told.args[0]
    assert question(screen, "name").message() == "! An answer is needed here."
    write(qtbot, screen, "name", "Tarawa")
    screen.next_problem()
    assert screen.page_index == 1
    assert question(screen, "kind").message() == "! An answer is needed here."


def test_a_finished_form_is_a_record_and_no_draft_stays(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    screen.go_on_page()
    field = question(screen, "kind").field
    assert isinstance(field, RadioField)
    field._group.buttons()[0].click()
    with qtbot.waitSignal(screen.recorded) as done:
        screen.finish()
    workspace = screen.context.workspace
    changes, _filling = done.args
    assert workspace.record_view(changes.record_id).fields["first/name"] == "Tarawa"
    assert workspace.drafts() == ()


def test_a_draft_goes_on_where_it_was_after_the_power_went(
    qtbot: QtBot, screen: FormScreen, context: Context
) -> None:
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    screen.save_at_once()
    draft = context.workspace.drafts()[0]
    again = FormScreen(context)
    qtbot.addWidget(again)
    again.fill(Filling(context.workspace.resume(draft.draft_id), draft.draft_id))
    write(qtbot, again, "people", "12")
    again.save_at_once()
    assert [each.draft_id for each in context.workspace.drafts()] == [draft.draft_id]


def test_the_form_changes_its_language_with_the_answers_kept(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    at = screen.languages.findText("Français (fr)")
    screen.languages.setCurrentIndex(at)
    screen.languages.activated.emit(at)
    found = question(screen, "name")
    assert found._label.text() == "Nom du lieu *"
    assert isinstance(found.field, LineField)
    assert found.field.line.text() == "Tarawa"


def test_the_whole_form_can_stand_on_one_page(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    screen.side.whole.setChecked(True)
    names = [each.ref.rsplit("/", 1)[-1] for each in screen._questions()]
    assert names[0] == "name" and names[-1] == "total"
    screen.side.whole.setChecked(False)


def test_the_outline_finds_a_question_by_a_word(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    screen.side.find_line.setText("agree?")
    screen.side.find_line.returnPressed.emit()
    assert screen.page_index == 1
    assert any(each.ref.endswith("/kind") for each in screen._questions())


def test_the_outline_tells_answered_open_and_wrong_apart_in_words_and_marks(
    qtbot: QtBot, screen: FormScreen
) -> None:
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    write(qtbot, screen, "people", "5000")
    screen._fill_outline()
    page = screen.side.tree.topLevelItem(0)
    assert page is not None
    leaves = [page.child(i).text(0)[0] for i in range(page.childCount())]
    assert leaves == ["✓", "●", "○", "○"]
    assert page.text(0).startswith("●")
    assert (
        "1 to look at" in screen.side.progress_words.text() or "look at" in screen.side.progress_words.text()
    )


def test_the_mouse_wheel_never_changes_an_answer(qtbot: QtBot) -> None:
    field = ComboField()
    qtbot.addWidget(field)
    field.combo.addItems(["a", "b", "c"])
    field.combo.setCurrentIndex(1)
    field.show()
    event = QWheelEvent(
        QPointF(5, 5), field.mapToGlobal(QPointF(5, 5)), QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field.combo, event)
    assert field.combo.currentIndex() == 1


def test_a_day_is_typed_or_picked_and_shown_in_full(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "day", "22/11/2026")
    assert screen.session.node("/data/first/day").value == "2026-11-22"
    field = question(screen, "day").field
    assert isinstance(field, DateField)
    assert "November" in field._spelled.text()
    write(qtbot, screen, "day", "soon")
    assert question(screen, "day").message() == "! This cannot be read as the kind of value asked for."


def test_every_input_has_a_name_for_screen_readers(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    for page in range(3):
        for each in screen._questions():
            for widget in each.field._inputs:
                assert widget.accessibleName(), each.ref
        if page < 2:
            screen.go_on_page()


@pytest.fixture
def slow_screen(
    qtbot: QtBot, context: Context, slow: InlineJobs, dressed: QApplication
) -> Iterator[FormScreen]:
    made = FormScreen(replace(context, jobs=slow))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.filling = None


def answer_all(qtbot: QtBot, screen: FormScreen) -> None:
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    screen.go_on_page()
    field = question(screen, "kind").field
    assert isinstance(field, RadioField)
    field._group.buttons()[0].click()


def test_who_presses_twice_has_signed_once(qtbot: QtBot, slow_screen: FormScreen, slow: Slow) -> None:
    answer_all(qtbot, slow_screen)
    qtbot.keyClick(slow_screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(slow_screen, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    slow.go_on()
    assert slow_screen.context.workspace.records().total == 1


def test_who_goes_on_while_a_form_is_signed_finds_no_draft_of_it(
    qtbot: QtBot, slow_screen: FormScreen, slow: Slow
) -> None:
    answer_all(qtbot, slow_screen)
    slow_screen.finish()
    slow_screen.put_aside()
    assert slow_screen.may_leave()
    slow.go_on()
    workspace = slow_screen.context.workspace
    assert (workspace.records().total, workspace.drafts()) == (1, ())


def test_a_form_that_could_not_be_signed_is_a_draft_again(
    qtbot: QtBot, slow_screen: FormScreen, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_all(qtbot, slow_screen)
    slow_screen.finish()
    with monkeypatch.context() as full:
        full.setattr(type(slow_screen.context.workspace), "save_draft", disk_full)
        slow.go_on()
    assert slow_screen.next.isEnabled() and slow_screen.leave.isEnabled()
    slow_screen.save_at_once()
    slow.go_on()
    assert [draft.form_id for draft in slow_screen.context.workspace.drafts()] == ["visit"]


def disk_full(*_: object) -> None:
    raise DiskFull(folder="here")


def test_what_cannot_be_saved_is_not_put_aside(
    qtbot: QtBot, screen: FormScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    screen.told.connect(said.append)
    begin(screen)
    write(qtbot, screen, "name", "Tarawa")
    with monkeypatch.context() as full:
        full.setattr(type(screen.context.workspace), "save_draft", disk_full)
        screen.put_aside()
    assert screen.filling is not None and said == []
    screen.put_aside()
    assert screen.filling is None
    assert said == ["Put aside. It waits among your drafts, as far as you came."]
    assert len(screen.context.workspace.drafts()) == 1


def test_where_nothing_was_answered_no_draft_is_promised(qtbot: QtBot, screen: FormScreen) -> None:
    said: list[str] = []
    screen.told.connect(said.append)
    begin(screen)
    with qtbot.waitSignal(screen.went):
        screen.put_aside()
    assert said == [] and screen.context.workspace.drafts() == ()


def test_other_screens_hear_of_what_is_saved_on_leaving(
    qtbot: QtBot, slow_screen: FormScreen, slow: Slow
) -> None:
    begin(slow_screen)
    write(qtbot, slow_screen, "name", "Tarawa")
    slow_screen.put_aside()
    with qtbot.waitSignal(slow_screen.changed):
        slow.go_on()


BRANCHES = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
 <h:head><h:title>Branches</h:title><model>
  <instance><data id="branches" version="1"><early><a/></early><middle><b/></middle><late><c/></late>
   <meta><instanceID/></meta></data></instance>
  <bind nodeset="/data/early" relevant="/data/middle/b = 'back'"/>
  <bind nodeset="/data/late" relevant="/data/middle/b = 'on'"/>
  <bind nodeset="/data/middle/b" type="string"/>
 </model></h:head>
 <h:body>
  <group ref="/data/early"><label>Early</label><input ref="/data/early/a"><label>A</label></input></group>
  <group ref="/data/middle"><label>Middle</label><input ref="/data/middle/b"><label>B</label></input></group>
  <group ref="/data/late"><label>Late</label><input ref="/data/late/c"><label>C</label></input></group>
 </h:body></h:html>
"""


def branches(screen: FormScreen) -> None:
    form = FormDefinition.from_xform(BRANCHES)
    screen.fill(Filling(FormSession(form, clock=screen.context.clock)))


def test_the_button_says_what_it_does_when_pages_come_and_go(qtbot: QtBot, screen: FormScreen) -> None:
    branches(screen)
    assert (screen.next.text(), screen.back.isEnabled()) == ("Finish and sign", False)
    write(qtbot, screen, "b", "on")
    assert (screen.next.text(), screen.next.accessibleName()) == ("Next", "Next")
    write(qtbot, screen, "b", "no")
    assert screen.next.text() == "Finish and sign"
    write(qtbot, screen, "b", "back")
    assert (screen.next.text(), screen.back.isEnabled()) == ("Finish and sign", True)


def test_a_page_that_comes_before_this_one_does_not_take_its_place(qtbot: QtBot, screen: FormScreen) -> None:
    branches(screen)
    write(qtbot, screen, "b", "back")
    assert [each.ref for each in screen._questions()] == ["/data/middle/b"]
    screen.go_back()
    assert [each.ref for each in screen._questions()] == ["/data/early/a"]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A repeat as a table: who listens finds rows, columns and headings that say what the questions hold and lead to them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage, QRegion
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.form_screen import Filling, FormScreen
from desktop.parts import Context
from desktop.question_widgets import Question
from desktop.repeat_sections import RepeatSection
from desktop.repeat_table import TableAloud
from forms.definition import FormDefinition
from forms.session import FormSession

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
 <h:head><h:title>Things</h:title><model>
  <instance><data id="things" version="1"><thing jr:template=""><what/><kind/><why/><price/></thing>
   <meta><instanceID/></meta></data></instance>
  <bind nodeset="/data/thing/what" type="string" required="true()"/>
  <bind nodeset="/data/thing/kind" type="string"/>
  <bind nodeset="/data/thing/why" type="string" relevant="../kind = 'no'"/>
  <bind nodeset="/data/thing/price" type="int" constraint=". &gt; 0" jr:constraintMsg="More than nothing, please."/>
  <bind nodeset="/data/meta/instanceID" type="string"/></model></h:head>
 <h:body><group ref="/data/thing"><label>Thing</label><repeat nodeset="/data/thing">
  <input ref="/data/thing/what"><label>What is it?</label></input>
  <select1 ref="/data/thing/kind"><label>Of use?</label>
   <item><label>Of **good** use</label><value>yes</value></item><item><label>Of none</label><value>no</value></item></select1>
  <input ref="/data/thing/why"><label>Why not?</label></input>
  <input ref="/data/thing/price"><label>Price</label></input>
 </repeat></group></h:body></h:html>"""
COLUMNS = ["What is it?", "Of use?", "Why not?", "Price"]


@pytest.fixture
def screen(qtbot: QtBot, context: Context, dressed: QApplication) -> Iterator[FormScreen]:
    context.preferences.repeats_as_table = True
    was_active = QAccessible.isActive()
    QAccessible.setActive(True)
    made = FormScreen(context)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    form = FormDefinition.from_xform(FORM.encode())
    made.fill(Filling(FormSession(form, clock=lambda: datetime.now(UTC))))
    while len(rows_of(made)) < 2:
        section(made).add.click()
    choose(made, "thing[2]/kind", "no")  # else nothing asks why, and there is no such column
    yield made
    made.filling = None
    QAccessible.setActive(was_active)


def section(screen: FormScreen) -> RepeatSection:
    assert screen.page.section is not None
    found = screen.page.section.findChild(RepeatSection)
    assert found is not None
    return found


def rows_of(screen: FormScreen) -> list[str]:
    return sorted({question.ref.rsplit("/", 1)[0] for question in screen.page.questions()})


def question(screen: FormScreen, ref: str) -> Question:
    return next(each for each in screen.page.questions() if each.ref == f"/data/{ref}")


def answer(qtbot: QtBot, screen: FormScreen, ref: str, words: str) -> None:
    asked = question(screen, ref)
    asked.focus()
    qtbot.keyClicks(asked.field.first_input(), words)
    asked.field.flush()


def choose(screen: FormScreen, ref: str, value: str) -> None:
    question(screen, ref).field.answered.emit(value)


def table(screen: FormScreen) -> TableAloud:
    found = section(screen).findChild(TableAloud)
    assert found is not None
    return found


def heard(screen: FormScreen, role: QAccessible.Role) -> list[QAccessibleInterface]:
    """The parts of the table that have a role, in the order in which a screen reader finds them."""
    whole = QAccessible.queryAccessibleInterface(table(screen))
    parts = [whole.child(at) for at in range(whole.childCount())]
    return [part for part in parts if part.role() == role]


def named(parts: list[QAccessibleInterface]) -> list[str]:
    return [part.text(QAccessible.Text.Name) for part in parts]


def cells(screen: FormScreen) -> list[list[str]]:
    said = named(heard(screen, QAccessible.Role.Cell))
    return [said[at : at + len(COLUMNS)] for at in range(0, len(said), len(COLUMNS))]


def test_who_listens_finds_headings_rows_and_what_was_answered(qtbot: QtBot, screen: FormScreen) -> None:
    answer(qtbot, screen, "thing[1]/what", "Rope")
    choose(screen, "thing[1]/kind", "yes")
    answer(qtbot, screen, "thing[2]/why", "Too short")
    assert QAccessible.queryAccessibleInterface(table(screen)).role() == QAccessible.Role.Table
    assert table(screen).accessibleName() == "Thing"
    assert named(heard(screen, QAccessible.Role.ColumnHeader)) == COLUMNS
    assert named(heard(screen, QAccessible.Role.RowHeader)) == ["1 · Thing", "2 · Thing"]
    assert cells(screen) == [
        ["Rope", "Of good use", "does not apply", "no answer"],
        ["no answer", "Of none", "Too short", "no answer"],
    ]


def test_a_cell_says_what_is_wrong_once_the_person_is_told(qtbot: QtBot, screen: FormScreen) -> None:
    price = question(screen, "thing[2]/price")
    price.focus()
    qtbot.keyClicks(price.field.first_input(), "0")
    qtbot.waitUntil(lambda: cells(screen)[1][3] == "0")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert cells(screen)[1][3] == "0; More than nothing, please."


def test_rows_that_are_added_and_removed_are_heard(qtbot: QtBot, screen: FormScreen) -> None:
    answer(qtbot, screen, "thing[2]/what", "Lamp")
    assert QAccessible.queryAccessibleInterface(table(screen)).childCount() == 1 + 4 + 2 * 5
    section(screen).add.click()
    assert named(heard(screen, QAccessible.Role.RowHeader)) == ["1 · Thing", "2 · Thing", "3 · Thing"]
    remove = next(each for each in section(screen).units() if each.accessibleName() == "Remove 1 · Thing")
    remove.click()  # type: ignore[attr-defined]
    assert named(heard(screen, QAccessible.Role.RowHeader)) == ["1 · Thing", "2 · Thing"]
    assert [row[0].partition(";")[0] for row in cells(screen)] == ["Lamp", "no answer"]


def test_what_changes_in_a_cell_is_told_of_that_cell(qtbot: QtBot, screen: FormScreen) -> None:
    changed: list[tuple[int, int]] = []
    model = table(screen).model()
    model.dataChanged.connect(lambda cell, _last: changed.append((cell.row(), cell.column())))
    answer(qtbot, screen, "thing[2]/price", "7")
    assert (1, 3) in changed
    assert cells(screen)[1][3] == "7"


def test_a_cell_leads_to_its_question(screen: FormScreen) -> None:
    whole = heard(screen, QAccessible.Role.Cell)
    for at, ref in ((7, "thing[2]/price"), (0, "thing[1]/what"), (7, "thing[2]/price")):
        acting = whole[at].actionInterface()
        acting.doAction(acting.actionNames()[0])
        focused = QApplication.focusWidget()
        assert focused is not None and question(screen, ref).isAncestorOf(focused)
    acting = whole[2].actionInterface()
    acting.doAction(acting.actionNames()[0])  # does not apply: nowhere to go
    focused = QApplication.focusWidget()
    assert focused is not None and question(screen, "thing[2]/price").isAncestorOf(focused)


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_cells_lie_where_their_questions_are(
    qtbot: QtBot, screen: FormScreen, direction: Qt.LayoutDirection
) -> None:
    screen.setLayoutDirection(direction)
    answer(qtbot, screen, "thing[2]/price", "0")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)  # a message makes the row higher
    QApplication.processEvents()
    whole = heard(screen, QAccessible.Role.Cell)
    for row in (1, 2):
        for column, name in enumerate(("what", "kind", "why", "price")):
            if (row, name) != (1, "why"):
                asked = question(screen, f"thing[{row}]/{name}")
                place = QRect(asked.mapToGlobal(QPoint(0, 0)), asked.size())
                cell = whole[(row - 1) * len(COLUMNS) + column].rect()
                assert cell.contains(place), (row, name, cell, place)


def test_the_table_for_those_who_listen_draws_nothing_and_takes_no_key_or_click(screen: FormScreen) -> None:
    lying = table(screen)
    assert lying.width() > 600 and lying.height() > 100
    drawn = QImage(lying.size(), QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    lying.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    nothing = QImage(drawn.size(), drawn.format())
    nothing.fill(Qt.GlobalColor.transparent)
    assert drawn == nothing
    inner = [lying, *lying.findChildren(QWidget)]
    assert [each for each in inner if each.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    assert lying.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

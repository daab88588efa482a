# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Fields as a person types into them: slowly, in halves, and taking back what was said."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.fields import DateTimeField, LineField, NumberField, ParagraphField
from desktop.form_screen import Filling, FormScreen
from desktop.parts import Context
from forms.definition import FormDefinition
from forms.session import FormSession

FORM = b"""<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
 <h:head><h:title>Fields</h:title><model>
  <instance><data id="fields" version="1"><share/><at/><words/><meta><instanceID/></meta></data></instance>
  <bind nodeset="/data/share" type="decimal"/>
  <bind nodeset="/data/at" type="dateTime" readonly="/data/share &gt; 1"/>
  <bind nodeset="/data/words" type="string"/>
 </model></h:head>
 <h:body>
  <input ref="/data/share"><label>Share</label></input>
  <input ref="/data/at"><label>At</label></input>
  <input ref="/data/words" appearance="multiline"><label>Words</label></input>
 </h:body></h:html>
"""
FIELDS = {"share": NumberField, "at": DateTimeField, "words": ParagraphField}


@pytest.fixture
def screen(qtbot: QtBot, context: Context, dressed: QApplication) -> Iterator[FormScreen]:
    made = FormScreen(context)
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    made.fill(Filling(FormSession(FormDefinition.from_xform(FORM), clock=context.clock)))
    yield made
    made.filling = None


@pytest.fixture
def field(screen: FormScreen) -> Callable[[str], object]:
    def named(name: str) -> object:
        found = next(each for each in screen._questions() if each.ref == f"/data/{name}")
        assert isinstance(found.field, FIELDS[name])
        return found.field

    return named


def value(screen: FormScreen, name: str) -> str:
    return screen.session.node(f"/data/{name}").value


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        ("en_GB", "12.50", "12.5"),
        ("fr_FR", "12,05", "12.05"),
        ("es_ES", "0,10", "0.1"),
        ("en_GB", "-7", "-7"),
    ],
)
def test_a_number_typed_slowly_is_the_number_typed(
    qtbot: QtBot,
    screen: FormScreen,
    field: Callable[[str], NumberField],
    language: str,
    typed: str,
    read: str,
) -> None:
    QLocale.setDefault(QLocale(language))
    number = field("share")
    number.line.setFocus()
    for letter in typed:
        qtbot.keyClicks(number.line, letter)
        number.flush()  # the pause after each letter
    assert number.line.text() == typed
    assert Decimal(value(screen, "share")) == Decimal(read)


def test_words_are_not_rewritten_under_the_cursor(
    qtbot: QtBot, screen: FormScreen, field: Callable[[str], ParagraphField]
) -> None:
    words = field("words")
    words.edit.setFocus()
    for letter in "cafe\u0301 au lait":  # an accent that came as a letter of its own
        words.edit.insertPlainText(letter)
        words.flush()
    assert value(screen, "words") == "café au lait"


def type_moment(qtbot: QtBot, moment: DateTimeField, day: str, hour: str) -> None:
    for line, words in ((moment.day.line, day), (moment.hour.line, hour)):
        line.setFocus()
        line.selectAll()
        qtbot.keyClicks(line, words)
    moment.flush()


def test_a_day_and_a_time_are_a_moment_on_the_clock_of_the_wall(
    qtbot: QtBot, screen: FormScreen, field: Callable[[str], DateTimeField]
) -> None:
    type_moment(qtbot, field("at"), "01/02/2026", "10:00")
    assert datetime.fromisoformat(value(screen, "at")) == datetime(2026, 2, 1, 10).astimezone()


def test_a_moment_that_was_taken_back_is_not_shown_any_more(
    qtbot: QtBot, screen: FormScreen, field: Callable[[str], DateTimeField]
) -> None:
    moment = field("at")
    type_moment(qtbot, moment, "01/02/2026", "10:00")
    screen.take_back()
    assert value(screen, "at") == ""
    assert (moment.day.line.text(), moment.hour.line.text()) == ("01/02/2026", "")
    screen.take_back()
    assert (moment.day.line.text(), moment.hour.line.text()) == ("", "")


def test_a_day_without_its_time_is_missed_and_not_lost(
    qtbot: QtBot, screen: FormScreen, field: Callable[[str], DateTimeField]
) -> None:
    moment = field("at")
    qtbot.keyClicks(moment.day.line, "01/02/2026")
    moment.flush()
    assert [each.ref for each in screen.session.validate()] == ["/data/at"]
    screen.fill(Filling(screen.session))
    again = field("at")
    assert (again.day.line.text(), again.hour.line.text()) == ("01/02/2026", "")


def test_going_from_the_day_to_the_time_is_not_leaving(
    qtbot: QtBot, screen: FormScreen, field: Callable[[str], DateTimeField]
) -> None:
    moment, left = field("at"), []
    moment.left.connect(lambda: left.append(True))
    moment.day.line.setFocus(Qt.FocusReason.TabFocusReason)
    moment.hour.line.setFocus(Qt.FocusReason.TabFocusReason)
    assert left == []
    field("share").line.setFocus(Qt.FocusReason.TabFocusReason)  # type: ignore[attr-defined]
    assert left == [True]


def test_the_calendar_of_a_moment_that_is_closed_is_closed_too(
    qtbot: QtBot, screen: FormScreen, field: Callable[[str], DateTimeField]
) -> None:
    moment = field("at")
    type_moment(qtbot, moment, "01/02/2026", "10:00")
    assert moment.day._pick.isEnabled()
    screen._answered("/data/share", "2")
    moment = field("at")
    assert moment.day.line.isReadOnly() and moment.hour.line.isReadOnly()
    assert not moment.day._pick.isEnabled()


def test_a_line_keeps_what_is_typed_while_the_form_says_something_else(
    qtbot: QtBot, qapp: QApplication
) -> None:
    line = LineField()
    qtbot.addWidget(line)
    line.show()
    qtbot.keyClicks(line.line, "half")
    line.put("whole", readonly=False)
    assert line.line.text() == "half"
    line.flush()
    line.put("whole", readonly=False)
    assert line.line.text() == "whole"

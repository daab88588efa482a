# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A column of parts grows in turns: the window lives in between, nothing is made twice, nobody loses their place."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from itertools import pairwise

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.columns import Flow
from desktop.growing import GrowingColumn, Part
from desktop.jobs import InlineJobs, Jobs
from desktop.parts import Card, button, label, scrolled


class Page(QWidget):
    """A field above, a column that scrolls, a field below it that was made before."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self.above, self.below, inner = QLineEdit(), QLineEdit(), QWidget()
        cards = QVBoxLayout(inner)
        cards.addStretch(1)
        self.area: QScrollArea = scrolled(inner)
        self.cards = cards
        self.column = GrowingColumn(cards, jobs, after=self.above)
        layout = QVBoxLayout(self)
        for widget in (self.above, self.area, self.below):
            layout.addWidget(widget)
        self.resize(400, 300)

    def words(self) -> list[str]:
        return [act.text() for act in self.acts()]

    def acts(self) -> list[QPushButton]:
        found = []
        for at in range(self.cards.count()):
            item = self.cards.itemAt(at)
            if item is not None and (widget := item.widget()) is not None:
                found += widget.findChildren(QPushButton)
        return found


def card(words: str, seconds: float = 0.0) -> Card:
    time.sleep(seconds)  # a card that takes long to make
    return Card().add(button(words))


def parts(words: str, *, seconds: float = 0.0) -> list[Part]:
    """One part for each letter; a capital letter is another state of the small one."""
    return [Part(each.lower(), each, partial(card, each, seconds)) for each in words]


@pytest.fixture
def page(qtbot: QtBot, inline: InlineJobs) -> Page:
    made = Page(inline)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def slow(qtbot: QtBot, jobs: Jobs) -> Page:
    made = Page(jobs)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


CHANGES = (
    ("", "abc"),
    ("abc", ""),
    ("abc", "abc"),
    ("abc", "aBc"),
    ("abc", "abcd"),
    ("abcd", "acd"),
    ("abcd", "dcba"),
    ("abcd", "xayDz"),
    ("abc", "xyz"),
    ("abcdef", "fb"),
)


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_what_says_the_same_stays_and_the_rest_is_put_where_it_belongs(
    page: Page, before: str, after: str
) -> None:
    page.column.show(parts(before))
    first = dict(zip(page.words(), page.acts(), strict=True))
    page.column.show(parts(after))
    assert page.words() == list(after)
    second = dict(zip(page.words(), page.acts(), strict=True))
    kept = set(before) & set(after)
    assert {each for each in second if second[each] is first.get(each)} == kept


@pytest.mark.parametrize(("before", "after"), CHANGES)
def test_tab_and_a_screen_reader_go_as_the_page_is_read(
    qtbot: QtBot, page: Page, before: str, after: str
) -> None:
    page.column.show(parts(before))
    page.column.show(parts(after))
    qtbot.waitUntil(lambda: all(act.isVisible() for act in page.acts()))
    page.activateWindow()
    page.above.setFocus()
    passed = []
    for _ in range(len(after) + 1):
        page.focusNextChild()
        focus = page.focusWidget()
        passed.append(focus.text() if isinstance(focus, QPushButton) else focus is page.below)
    assert passed == [*after, True]
    holder = page.cards.parentWidget()
    interface = QAccessible.queryAccessibleInterface(holder)
    assert interface is not None
    told = []
    for at in range(interface.childCount()):
        child = interface.child(at).object()
        if isinstance(child, QWidget) and not child.isHidden():
            told += [act.text() for act in child.findChildren(QPushButton)]
    assert told == list(after)


def test_the_window_lives_between_the_turns(qtbot: QtBot, slow: Page) -> None:
    beats: list[int] = []
    timer = QTimer(slow, interval=1)
    timer.timeout.connect(lambda: beats.append(len(slow.acts())))
    timer.start()
    slow.column.show(parts("abcdefghijklmnop", seconds=0.004))
    assert 0 < len(slow.acts()) < 16, "the first are there at once, and only they"
    qtbot.waitUntil(lambda: not slow.column.is_growing())
    assert slow.words() == list("abcdefghijklmnop")
    grown = sorted(set(beats))
    assert len(grown) > 3 and max(b - a for a, b in pairwise(grown)) <= 6, grown


def test_what_comes_later_takes_the_place_of_what_is_still_coming(qtbot: QtBot, slow: Page) -> None:
    made: list[str] = []

    def make(words: str) -> QWidget:
        made.append(words)
        return card(words, 0.004)

    for told in ("abcdefghijklmnop", "xyc"):
        slow.column.show([Part(each, each, partial(make, each)) for each in told])
    qtbot.waitUntil(lambda: not slow.column.is_growing())
    qtbot.wait(100)
    assert slow.words() == ["x", "y", "c"]
    assert "p" not in made


def test_what_came_in_a_turn_has_its_room_before_anything_is_painted(qtbot: QtBot, slow: Page) -> None:
    """Pressed together at first and let go in the next turn, the whole page would jump at every turn."""

    def tall(words: str) -> QWidget:
        return card(words, 0.004).add(*(label(f"{words} needs more than a line. " * 5) for _ in range(2)))

    slow.column.show([Part(each, each, partial(tall, each)) for each in "abcdefghijklmnop"])
    cards = [act.parentWidget() for act in slow.acts()]
    assert len(cards) < 16
    for each in cards:
        assert each is not None and each.isVisible()
        assert each.height() >= each.heightForWidth(each.width()) > 50
    places = [each.y() for each in cards if each is not None]
    assert places == sorted(set(places))


def test_a_page_that_nobody_sees_does_not_grow(qtbot: QtBot, slow: Page) -> None:
    slow.column.show(parts("abcdefghijklmnop", seconds=0.004))
    slow.hide()
    held = slow.words()
    qtbot.wait(60)
    assert slow.words() == held and slow.column.is_growing()
    slow.column.show(parts("ponmlkjihgfedcba", seconds=0.004))
    qtbot.wait(200)
    assert len(slow.words()) < 16
    slow.show()
    qtbot.waitUntil(lambda: not slow.column.is_growing())
    assert slow.words() == list("ponmlkjihgfedcba")


def test_a_page_that_goes_takes_what_was_still_coming_along(qtbot: QtBot, jobs: Jobs) -> None:
    page, made = Page(jobs), []
    page.show()
    qtbot.waitExposed(page)

    def make(words: str) -> QWidget:
        made.append(words)
        return card(words, 0.01)

    page.column.show([Part(each, each, partial(make, each)) for each in "abcdefgh"])
    begun = list(made)
    assert len(begun) < 8
    page.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(page))
    qtbot.wait(60)
    assert made == begun


@pytest.mark.parametrize(
    ("after", "now_at"),
    [("abcdE", "E"), ("Eabcd", "E"), ("abcde", "e"), ("abcd", "d"), ("xyzvw", "w")],
    ids=["it changed", "it changed and moved", "it is the same", "it went", "all went"],
)
def test_the_focus_stays_with_what_it_is_about(qtbot: QtBot, page: Page, after: str, now_at: str) -> None:
    page.column.show(parts("abcde"))
    qtbot.waitUntil(lambda: page.acts()[-1].isVisible())
    page.activateWindow()
    page.acts()[-1].setFocus()
    page.column.show(parts(after))
    focus = page.focusWidget()
    assert isinstance(focus, QPushButton) and focus.text() == now_at


def test_the_focus_stays_with_the_same_act_of_what_it_is_about(page: Page) -> None:
    def told(words: str) -> list[Part]:
        return [
            Part(
                each.lower(), each, lambda: Card().add(button("Edit"), button("Move down"), button("Remove"))
            )
            for each in words
        ]

    page.column.show(told("abc"))
    page.activateWindow()
    page.acts()[4].setFocus()
    page.column.show(told("aCB"))
    assert page.focusWidget() is page.acts()[7]


def test_what_comes_before_all_others_is_before_them_for_tab_too(qtbot: QtBot, inline: InlineJobs) -> None:
    page = Page(inline)
    qtbot.addWidget(page)
    page.column = GrowingColumn(page.cards, inline)
    page.show()
    page.column.show(parts("bc"))
    page.column.show(parts("abc"))
    qtbot.waitUntil(lambda: all(act.isVisible() for act in page.acts()))
    page.acts()[0].setFocus()
    page.focusNextChild()
    assert page.focusWidget() is page.acts()[1]


def test_what_goes_takes_nothing_along_that_stays(qtbot: QtBot, inline: InlineJobs) -> None:
    """Qt for Python counts what it is asked for as a part of what was asked: what stood beside went with it."""
    holder = QWidget()
    qtbot.addWidget(holder)
    column = GrowingColumn(QVBoxLayout(holder), inline)
    flow = Flow(button("one"), button("two"))

    def flowing() -> QWidget:
        return Card().add(flow)

    column.show([Part("a", "a", partial(card, "a")), Part("b", "b", flowing)])
    column.show([Part("c", "c", partial(card, "c")), Part("b", "b", flowing)])
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [act.text() for act in holder.findChildren(QPushButton)] == ["c", "one", "two"]
    assert all(shiboken6.isValid(flow.itemAt(at)) for at in range(2))


def test_who_has_scrolled_down_stays_there(qtbot: QtBot, page: Page) -> None:
    def tall(words: str) -> QWidget:
        made = card(words)
        made.setFixedHeight(120)
        return made

    def tall_parts(words: str) -> list[Part]:
        return [Part(each.lower(), each, partial(tall, each)) for each in words]

    page.column.show(tall_parts("abcdefghijkl"))
    bar = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 900)
    bar.setValue(500)
    page.column.show(tall_parts("ABCDEFGHIJKL"))
    qtbot.wait(30)
    assert bar.value() == 500


def test_makers_are_asked_only_for_what_is_new(page: Page) -> None:
    made: list[str] = []

    def make(words: str) -> QWidget:
        made.append(words)
        return card(words)

    def told(words: str) -> list[Part]:
        return [Part(each.lower(), each, partial(make, each)) for each in words]

    show: Callable[[str], None] = lambda words: page.column.show(told(words))  # noqa: E731
    show("abc")
    show("aBcd")
    assert made == ["a", "b", "c", "B", "d"]

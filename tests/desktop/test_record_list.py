# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The list of records while somebody moves about in it: what is asked for, what is seen meanwhile, what is not lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.jobs import Jobs
from desktop.parts import Context
from desktop.record_list import BLOCK, RecordsModel, RecordTable
from desktop.records import FIRST, RecordsScreen
from sync.values import RecordPage, RecordSummary
from sync.workspace import Workspace

TOTAL = 100_000
MOMENT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def page(offset: int, count: int = BLOCK) -> RecordPage:
    rows = tuple(
        RecordSummary(
            record_id=f"{number}", form_id="position", form_version="1", title=f"Record {number}",
            organization="WFP", office="Suva", office_id="o", consultation="", item=str(number), code="SUP",
            written_at=MOMENT, received_at=None, status="recorded", revisions=1, withdrawn=False, conflicts=0, own=True,
        )
        for number in range(offset, min(offset + count, TOTAL))
    )  # fmt: skip
    return RecordPage(rows, TOTAL, offset)


class Looking:
    """A person before the list, who gets a block when the test gives it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.model = RecordsModel()
        self.asked: list[int] = []
        self.model.wanted.connect(self.asked.append)
        self.table = RecordTable(self.model)
        qtbot.addWidget(self.table)
        self.table.resize(800, 600)
        self.table.show()
        qtbot.waitExposed(self.table)
        self.model.start(page(0, FIRST), "en", {})
        self.arrive()

    def arrive(self) -> None:
        """What was asked for comes, and what is asked for then, until nothing lacks."""
        while self.asked:
            self.model.give(page(self.asked.pop(0)))

    def jump(self, row: int) -> None:
        self.table.scrollTo(self.model.index(row, 0), RecordTable.ScrollHint.PositionAtTop)

    def is_held(self) -> bool:
        return not self.table.viewport().updatesEnabled()

    def shown(self) -> object:
        return self.model.data(self.model.index(self.table.rowAt(0), 0))


@pytest.fixture
def looking(qtbot: QtBot) -> Iterator[Looking]:
    yield Looking(qtbot)


def test_what_the_bar_has_passed_is_never_asked_for(looking: Looking) -> None:
    for row in range(5_050, 95_000, 3_000):
        looking.jump(row)
    assert looking.asked == [5_000], "one is awaited, the rest was passed"
    looking.model.give(page(5_000))
    assert looking.asked == [5_000, 92_000]
    looking.model.give(page(92_000))
    assert looking.shown() == "Position on item 92050"


def test_the_picture_before_stays_until_the_rows_of_a_new_place_are_there(looking: Looking) -> None:
    looking.jump(50_050)
    assert looking.is_held()
    looking.jump(70_050)
    looking.model.give(page(50_000))
    assert looking.is_held(), "those were of the place before"
    looking.model.give(page(70_000))
    assert not looking.is_held()
    assert looking.shown() == "Position on item 70050"


def test_rows_that_are_long_in_coming_are_shown_as_awaited(looking: Looking, qtbot: QtBot) -> None:
    looking.jump(50_050)
    qtbot.waitUntil(lambda: not looking.is_held())
    assert looking.shown() == "…"
    looking.arrive()
    assert looking.shown() == "Position on item 50050"


def test_the_rows_around_those_in_sight_come_before_they_are_looked_at(
    looking: Looking, qtbot: QtBot
) -> None:
    for row, around in ((50_075, 50_105), (60_010, 59_999)):
        looking.jump(row)
        looking.arrive()
        assert looking.model.row(around) is None, "who drags the bar goes on"
        qtbot.waitUntil(lambda: bool(looking.asked))
        looking.arrive()
        looking.jump(around)
        assert not looking.is_held()


def test_who_turns_the_wheel_meets_no_row_that_is_not_there(looking: Looking, qtbot: QtBot) -> None:
    looking.jump(50_080)
    looking.arrive()
    qtbot.waitUntil(lambda: bool(looking.asked))
    bar = looking.table.verticalScrollBar()
    for _step in range(200):
        looking.arrive()
        bar.setValue(bar.value() + 100)
        assert not looking.is_held()


def test_rows_that_come_at_once_are_shown_at_once(looking: Looking) -> None:
    looking.model.wanted.connect(lambda offset: looking.model.give(page(offset)))
    looking.jump(50_050)
    assert not looking.is_held()
    assert looking.shown() == "Position on item 50050"


def test_a_block_that_could_not_be_read_is_asked_for_again(looking: Looking) -> None:
    looking.jump(50_050)
    looking.model.not_given()
    looking.table.look()
    assert looking.asked == [50_000, 50_000]


def test_a_cell_that_only_a_screen_reader_asks_for_comes_too(looking: Looking, qtbot: QtBot) -> None:
    assert looking.model.data(looking.model.index(80_000, 0)) == "…"
    looking.jump(50_050)
    qtbot.waitUntil(lambda: bool(looking.asked))
    looking.arrive()
    assert looking.model.data(looking.model.index(80_000, 0)) == "Position on item 80000"
    assert looking.shown() == "Position on item 50050"


def test_a_list_without_a_window_around_it_asks_for_next_to_nothing(qtbot: QtBot) -> None:
    model = RecordsModel()
    asked: list[int] = []
    model.wanted.connect(asked.append)
    table = RecordTable(model)
    qtbot.addWidget(table)
    table.resize(0, 0)
    model.start(page(0, FIRST), "en", {})
    table.look()
    assert len(asked) <= 1


def test_a_record_gone_to_by_key_before_it_was_read_opens_when_it_comes(
    office: Workspace, context: Context, jobs: Jobs, qtbot: QtBot
) -> None:
    for number in range(BLOCK + 30):
        session = office.begin("visit")
        session.answer("/data/first/name", f"Place {number}")
        session.answer("/data/second/kind", "yes")
        done = session.finalize()
        assert not isinstance(done, tuple)
        office.record(done)
    first = office.records().rows
    oldest = office.records(replace(RecordsScreen(context).query(), offset=BLOCK + 29)).rows[0]
    assert oldest not in first
    screen = RecordsScreen(replace(context, jobs=jobs))
    qtbot.addWidget(screen)
    screen.resize(1000, 300)
    screen.show()
    screen.refresh()
    qtbot.waitUntil(lambda: screen.model.row(0) is not None)
    screen.table.setFocus()
    QTest.keyClick(screen.table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: screen.panel.record_id == oldest.record_id)
    assert screen.panel.isVisible()


def test_a_record_that_was_closed_opens_again_from_the_same_row(
    office: Workspace, context: Context, qtbot: QtBot
) -> None:
    session = office.begin("visit")
    session.answer("/data/first/name", "Tarawa")
    session.answer("/data/second/kind", "yes")
    done = session.finalize()
    assert not isinstance(done, tuple)
    record_id = office.record(done).record_id
    screen = RecordsScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1000, 400)
    screen.show()
    screen.refresh()
    row = screen.table.visualRect(screen.model.index(0, 0)).center()
    for _ in range(2):
        qtbot.mouseClick(screen.table.viewport(), Qt.MouseButton.LeftButton, pos=row)
        assert screen.panel.isVisible() and screen.panel.record_id == record_id
        screen.panel.close_it.click()
        assert not screen.panel.isVisible()

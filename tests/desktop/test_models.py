# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every table is a model that Qt's own tester finds correct, also while it changes."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QTableView
from pytestqt.qtbot import QtBot

from consensus.note_text import Cluster
from consensus.records import Comment, Disposition
from desktop.board_models import ItemsModel, MatrixModel
from desktop.desk_comments import CommentsModel, KnownComments
from desktop.exchange_in import IntakeModel
from desktop.exchange_timeline import TimelineLine, TimelineModel
from desktop.record_list import BLOCK, RecordsModel
from sync.values import AgendaLine, FileIntake, RecordPage, RecordSummary

MOMENT = datetime(2026, 11, 22, 12, tzinfo=UTC)


def summary(number: int) -> RecordSummary:
    return RecordSummary(
        record_id=f"uuid:{number}", form_id="position", form_version="1", title=f"Record {number}",
        organization="WFP", office="Suva", office_id="o", consultation="c", item=str(number), code="SUP",
        written_at=MOMENT, received_at=None, status="recorded", revisions=1, withdrawn=False, conflicts=0, own=True,
    )  # fmt: skip


def page(offset: int, total: int) -> RecordPage:
    rows = tuple(summary(n) for n in range(offset, min(offset + BLOCK, total)))
    return RecordPage(rows, total, offset)


def agenda(item: str) -> AgendaLine:
    return AgendaLine(
        "c",
        item,
        f"Item {item}",
        "Text",
        "en",
        "official",
        "0" * 64,
        1,
        "open",
        None,
        "",
        "SUP",
        "",
        False,
        False,
    )


def line_of(model: QAbstractItemModel) -> list[object]:
    return [model.data(model.index(0, column)) for column in range(model.columnCount())]


def test_the_list_of_records_is_a_sound_model(qapp: QApplication, qtbot: QtBot) -> None:
    model = RecordsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.start(page(0, 1000), "en", {"position": "Position"})
    assert model.rowCount() == 1000
    assert line_of(model)[:2] == ["Position on item 0", "Position"]
    with qtbot.waitSignal(model.wanted) as asked:
        assert model.data(model.index(450, 0)) == "…"
    assert asked.args == [400]
    model.give(page(400, 1000))
    assert model.data(model.index(450, 0)) == "Position on item 450"


def test_a_block_of_an_older_query_is_let_go(qapp: QApplication) -> None:
    model = RecordsModel()
    model.start(page(0, 1000), "en", {})
    model.give(page(400, 1000))
    assert model.row(450) is None
    model.data(model.index(450, 0))
    model.give(page(400, 900))
    assert model.row(450) is None


def test_a_hundred_thousand_records_hold_few_rows_in_memory(qtbot: QtBot) -> None:
    total = 100_000
    model = RecordsModel()
    model.wanted.connect(lambda offset: model.give(page(offset, total)))
    model.start(page(0, total), "en", {})
    table = QTableView()
    qtbot.addWidget(table)
    table.setModel(model)
    table.resize(800, 600)
    table.show()
    for place in range(0, total, 2500):
        table.scrollTo(model.index(place, 0))
        qtbot.wait(1)
    assert sum(len(rows) for rows in model._blocks.values()) <= 8_200
    last = model.index(total - 2500, 0)
    qtbot.waitUntil(lambda: model.data(last) == f"Position on item {total - 2500}")


@pytest.mark.parametrize("count", [0, 3])
def test_the_items_of_a_consultation_are_a_sound_model(qapp: QApplication, count: int) -> None:
    model = ItemsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(tuple(agenda(str(n)) for n in range(count)), None, "en")
    assert model.rowCount() == count


def test_the_report_of_an_intake_is_a_sound_model(qapp: QApplication) -> None:
    model = IntakeModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.put((FileIntake(Path("a.assent"), "bundle", "added", "WFP", added=3),))
    assert line_of(model)[:4] == ["a.assent", "WFP", "✓ added", "3"]


def test_the_timeline_is_a_sound_model_and_shows_what_is_asked_for(qapp: QApplication) -> None:
    model = TimelineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    sent = TimelineLine(MOMENT, "sent", "bundle", "a.assent", "WFP", 1200, "○ no receipt yet", waits=True)
    came = TimelineLine(MOMENT, "received", "bundle", "b.assent", "UNDP", 0, "✓ added", waits=False)
    model.show((sent, came))
    assert line_of(model)[1:] == ["↑ sent: bundle", "a.assent", "WFP", "1,200", "○ no receipt yet"]
    names = {
        "all": ["a.assent", "b.assent"],
        "waiting": ["a.assent"],
        "sent": ["a.assent"],
        "received": ["b.assent"],
    }
    for asked, expected in names.items():
        model.only(asked)  # type: ignore[arg-type]
        assert [model.data(model.index(row, 2)) for row in range(model.rowCount())] == expected


def test_the_matrix_is_a_sound_model_over_a_real_board(secretariat: Any) -> None:
    model = MatrixModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(secretariat.workspace.board("readiness"))
    assert (model.rowCount(QModelIndex()), model.columnCount(QModelIndex())) == (2, 2)
    spoken = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert "1" in str(spoken) and len(str(spoken)) > 8
    model.show(None)


def test_comments_with_their_answers_are_a_sound_model(qapp: QApplication) -> None:
    model = CommentsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first, second = (Comment(f"c{n}", "r", "WFP", "4", text=f"Comment {n}") for n in (1, 2))
    cluster = Cluster("x", ("c1",), {"en": "one"})
    model.show(KnownComments((first, second), {"c1": Disposition("c1", "accepted")}, (cluster,)))
    assert line_of(model) == ["4", "WFP", "Comment 1", "1", "Accepted"]
    assert (model.row_of("c2"), model.row_of("nothing")) == (1, -1)
    assert model.first_open() == 1

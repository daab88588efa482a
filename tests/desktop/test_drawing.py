# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""One function paints a picture on screen, in PNG and in SVG, and turns it round for Arabic."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import drawing, theme
from desktop.drawing import Legend, Line, MatrixPicture, Objection, Span, TimelineRow, WaitingRow
from desktop.drawing_exchange import Gauge, GaugePicture, Passage, PassagePicture, states_width
from desktop.picture_tables import PicturePage, PictureTableModel, table_of, write_picture
from desktop.pictures import PictureView, in_words
from desktop.sheet import Sheet
from desktop.theme import PAPER
from forms.problem import Problem

CODES = tuple(theme.POSITIONS)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
PICTURES: dict[str, drawing.Picture] = {
    "matrix": MatrixPicture(
        "Positions", ("1", "2"), ("UNDP", "WFP"), (("SUP", "FOB"), ("NRS", "UNS")), ("Consensus", "Blocked"),
        tuple(Legend(code, code) for code in CODES),
    ),
    "waiting": drawing.WaitingPicture(
        "Who", (WaitingRow("UNDP", 1, 0, 1, 2), WaitingRow("WFP", 0, 1, 0, 2)), ("a", "b", "c", "d")
    ),
    "convergence": drawing.ConvergencePicture(
        "Share", ("1", "2"), (Line("Rec 1", (0.5, 0.75)), Line("Rec 2", (None, 1.0)))
    ),
    "objections": drawing.ObjectionsPicture(
        "Objections", (Objection("4", "UNDP", "raised", "Delete paragraph 27"),), {"raised": "open"}, "none"
    ),
    "no objections": drawing.ObjectionsPicture("Objections", (), {}, "No formal objection was raised."),
    "timeline": drawing.TimelinePicture(
        "Endorsement", date(2020, 1, 1), date(2026, 1, 1), date(2022, 12, 31), "target",
        (TimelineRow("UNDP", (Span(date(2021, 1, 1), date(2026, 1, 1), "listed", "listed"),)),),
    ),
    "passages": PassagePicture(
        "On their way", NOON - timedelta(days=3), NOON, "now",
        (
            Passage("a.assent", NOON - timedelta(days=3), NOON - timedelta(days=1), "proved", "receipt"),
            Passage("b.assent", NOON - timedelta(days=2), None, "partly", "1 of 2"),
            Passage("c.assent", NOON - timedelta(days=1), None, "waits", "no receipt"),
            Passage("d.xlsx", NOON, None, "none", "nothing to prove"),
        ),
        ((NOON - timedelta(days=2), True), (NOON - timedelta(days=1), False)), "Came in",
        ((NOON - timedelta(days=1), "21 Nov"),), "nothing",
    ),
    "no passages": PassagePicture("On their way", NOON, NOON, "now", (), (), "Came in", (), "Nothing yet."),
    "gauges": GaugePicture("Shares", (Gauge("None", 0.0, "0 of 2"), Gauge("All", 1.5, "3 of 2", "good"))),
    "empty timeline": drawing.TimelinePicture("Endorsement", date(2020, 1, 1), date(2026, 1, 1), None, "", ()),
}  # fmt: skip


@pytest.mark.parametrize("name", PICTURES)
@pytest.mark.parametrize("rtl", [False, True], ids=["ltr", "rtl"])
def test_every_picture_is_written_as_png_and_svg(
    qapp: QApplication, tmp_path: Path, name: str, rtl: bool
) -> None:
    picture = PICTURES[name]
    (tmp_path / "p.png").write_bytes(drawing.as_png(picture, rtl=rtl))
    (tmp_path / "p.svg").write_bytes(drawing.as_svg(picture, rtl=rtl))
    image = QImage(str(tmp_path / "p.png"))
    assert image.width() == round(drawing.natural_size(picture).width() * 2)
    corner = image.pixelColor(0, 0)
    assert any(
        image.pixelColor(x, y) != corner
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
    )
    assert "<svg" in (tmp_path / "p.svg").read_text("utf-8")


def test_right_to_left_is_the_same_picture_from_the_other_side(qapp: QApplication, tmp_path: Path) -> None:
    def filled_columns(rtl: bool) -> list[int]:
        (tmp_path / "p.png").write_bytes(drawing.as_png(PICTURES["matrix"], rtl=rtl, scale=1))
        image = QImage(str(tmp_path / "p.png"))
        fill = theme.POSITIONS["FOB"].fill.lower()
        return [x for x in range(image.width()) if image.pixelColor(x, 40 + 34 + 4).name() == fill]

    plain, turned = filled_columns(False), filled_columns(True)
    width = drawing.natural_size(PICTURES["matrix"]).width()
    assert plain and turned
    assert abs((width - 1 - max(turned)) - min(plain)) <= 1


def test_a_picture_that_cannot_be_written_says_so(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"no folder")
    (tmp_path / "p.svg").mkdir()
    for place, code in (
        (tmp_path / "file" / "p.png", "workspace.folder"),
        (tmp_path / "p.svg", "file.not-writable"),
    ):
        with pytest.raises(Problem) as problem:
            write_picture(place, PICTURES["waiting"])
        assert problem.value.code == code


def test_a_picture_is_also_told_in_words(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    view.show_picture(PICTURES["matrix"])
    assert "UNDP: 1 SUP, 2 FOB" in view.accessibleDescription()
    assert view.accessibleName() == "Positions"
    assert in_words(PICTURES["no objections"]) == "No formal objection was raised."


def test_labels_at_the_end_of_lines_never_lie_on_each_other() -> None:
    placed = drawing._spread([(0.5, "a"), (0.5, "b"), (0.5, "c"), (0.49, "d")], 0, 100)
    heights = sorted(placed.values())
    assert all(after - before >= 17 for before, after in pairwise(heights))


@pytest.mark.parametrize("name", ["matrix", "waiting", "convergence", "objections", "timeline"])
def test_every_picture_of_a_consultation_is_also_a_table(qapp: QApplication, name: str) -> None:
    table = table_of(PICTURES[name])
    assert table.rows
    assert all(len(row) == len(table.header) for row in table.rows)
    assert table.as_csv().startswith(b"\xef\xbb\xbf")
    model = PictureTableModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(table)
    assert model.data(model.index(0, 0)) == table.rows[0][0]


def test_a_page_turns_from_the_picture_to_its_table_and_back(qtbot: QtBot) -> None:
    page = PicturePage(PictureView(), lambda picture: None)
    qtbot.addWidget(page)
    page.show_picture(PICTURES["convergence"])
    page.show_other()
    assert page.stack.currentWidget() is page.table
    assert page.model.headerData(1, Qt.Orientation.Horizontal) == "1"
    assert page.model.data(page.model.index(1, 1)) == "–"
    page.show_other()
    assert page.stack.currentIndex() == 0


def test_lines_and_bars_are_told_apart_in_black_and_white(qapp: QApplication, tmp_path: Path) -> None:
    """Shades of grey alone would not do: read and delivered are ruled, lines have shapes and dashes."""
    lines = tuple(Line(f"Item {n}", (n / 5, n / 5)) for n in range(1, 5))
    (tmp_path / "p.svg").write_bytes(drawing.as_svg(drawing.ConvergencePicture("Share", ("1", "2"), lines)))
    words = (tmp_path / "p.svg").read_text("utf-8")
    assert words.count("stroke-dasharray") >= 3
    assert "<ellipse" in words or "<circle" in words
    (tmp_path / "w.svg").write_bytes(drawing.as_svg(PICTURES["waiting"]))
    assert (tmp_path / "w.svg").read_text("utf-8").count("polyline") > 10


def test_what_is_said_of_a_file_on_its_way_has_room_in_every_language(dressed: QApplication) -> None:
    painter = QPainter(canvas := QImage(900, 200, QImage.Format.Format_RGB32))
    sheet = Sheet(painter, QSizeF(canvas.size()), PAPER, rtl=True, font=QFont())

    def width(words: str) -> tuple[float, float]:
        passage = Passage("a.assent", NOON, None, "partly", words)
        picture = PassagePicture("", NOON, NOON, "", (passage,), (), "", (), "")
        return states_width(sheet, picture), QFontMetricsF(sheet.font).horizontalAdvance(words)

    for words in ("27 of 28 offices have it", "وصل إلى 27 من أصل 28 من المكاتب التي أرسل إليها"):
        given, needed = width(words)
        assert needed < given <= 300
    assert width("word " * 80)[0] == 300
    painter.end()

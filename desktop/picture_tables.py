# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every picture of a consultation as a table: the same figures as text, to read, to copy, to save as CSV."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from desktop import drawing, theme
from desktop.drawing import (
    ConvergencePicture,
    MatrixPicture,
    ObjectionsPicture,
    Picture,
    TimelinePicture,
    WaitingPicture,
)
from desktop.parts import button, is_rtl, label, plain_table, row, scrolled
from desktop.pictures import PictureView
from desktop.table_model import TableModel
from sync.csv_bytes import csv_bytes
from sync.paper import written_whole

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PictureTable:
    """A heading and rows of words; one row for each thing the picture shows."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_csv(self) -> bytes:
        return csv_bytes((self.header, *self.rows))


def table_of(picture: Picture) -> PictureTable:
    """This is the same picture as a table."""
    organization = translate("Pictures", "Organization")
    match picture:
        case MatrixPicture():
            results = (translate("Pictures", "Result"), *picture.results)
            rows = [(name, *cells) for name, cells in zip(picture.rows, picture.cells, strict=True)]
            return PictureTable((organization, *picture.columns), (*rows, results))
        case WaitingPicture():
            return PictureTable(
                (organization, *picture.words, translate("Pictures", "Items")),
                tuple(
                    (r.name, *map(str, (r.answered, r.present, r.served, _silent(r))), str(r.total))
                    for r in picture.rows
                ),
            )
        case ConvergencePicture():
            item = translate("Pictures", "Item")
            rows = [(line.name, *map(_percent, line.values)) for line in picture.lines]
            return PictureTable((item, *picture.rounds), tuple(rows))
        case ObjectionsPicture():
            heads = (
                translate("Pictures", "Item"),
                organization,
                translate("Pictures", "State"),
                translate("Pictures", "What would lift it"),
            )
            found = picture.objections
            return PictureTable(
                heads,
                tuple(
                    (o.item, o.organization, picture.words.get(o.state, o.state), o.condition) for o in found
                ),
            )
        case TimelinePicture():
            heads = (
                organization,
                translate("Pictures", "State"),
                translate("Pictures", "From"),
                translate("Pictures", "Until"),
            )
            spans = [
                (r.name, s.words, s.start.isoformat(), s.end.isoformat())
                for r in picture.rows
                for s in r.spans
            ]
            return PictureTable(heads, tuple(spans))
        case _:
            return PictureTable((), ())


def _silent(row: object) -> int:
    from desktop.drawing import WaitingRow

    assert isinstance(row, WaitingRow)
    return row.total - row.answered - row.present - row.served


def _percent(value: float | None) -> str:
    return "–" if value is None else f"{value * 100:.0f}\u2009%"


def write_picture(path: Path, picture: Picture) -> Path:
    """This writes it as PNG, as SVG, or its table as CSV, by the ending of the name: whole or not at all.

    Raises the Problem of a place that cannot be written.
    """
    match path.suffix.lower():
        case ".csv":
            data = table_of(picture).as_csv()
        case ".svg":
            data = drawing.as_svg(picture, rtl=is_rtl())
        case _:
            data = drawing.as_png(picture, rtl=is_rtl())
    return written_whole(path, data)


class PictureTableModel(TableModel[tuple[str, ...]]):
    """A PictureTable for a view."""

    def show(self, table: PictureTable) -> None:
        self.put(table.rows, table.header)

    def cell(self, row: tuple[str, ...], column: int) -> str:
        return row[column]


class PicturePage(QWidget):
    """A picture, the same as a table behind one button, and both to be saved."""

    def __init__(self, view: PictureView, save: Callable[[Picture | None], None]) -> None:
        super().__init__()
        theme.role(self, "clear")
        self.view = view
        self.model = PictureTableModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        plain_table(self.table, row_height=30)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.horizontalHeader().setStretchLastSection(True)
        holder = QWidget()
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(view)
        inner.addStretch(1)
        self.stack = QStackedWidget()
        self.stack.addWidget(scrolled(holder))
        self.stack.addWidget(self.table)
        self.turn = button("", self.show_other, role="link")
        keep = button(translate("Consultation", "Save the picture…"), lambda: save(view.picture()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.SPACE_3, 0, 0)
        layout.addWidget(self.stack, 1)
        self.said = label("", "small", selectable=True)
        self.said.hide()
        layout.addWidget(self.said)
        layout.addLayout(row(None, self.turn, keep))
        self._say()

    def show_picture(self, picture: Picture) -> None:
        self.view.show_picture(picture)
        self.table.setAccessibleName(picture.title)
        self.model.show(table_of(picture))

    def say(self, words: str) -> None:
        """A line of figures below the picture."""
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def show_other(self) -> None:
        """From the picture to the table and back."""
        self.stack.setCurrentIndex(1 - self.stack.currentIndex())
        self._say()

    def _say(self) -> None:
        as_table = self.stack.currentIndex() == 0
        words = (
            translate("Consultation", "Show it as a table")
            if as_table
            else translate("Consultation", "Show it as a picture")
        )
        self.turn.setText(words)
        self.turn.setAccessibleName(words)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A bundle as a series of QR codes: one after the other on the screen, as pictures, or on paper.

For a telephone held up to the screen, or a sheet that travels where no file can.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPdfWriter,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop import theme
from desktop.ask_files import PDF, ask_folder, ask_save
from desktop.parts import Context, announce, button, is_rtl, label, number, row
from desktop.pdf import write_a4
from sync.paper import written_whole

translate = QCoreApplication.translate
PER_PAGE = 6
"""on a printed page: two beside each other, three below: 80 mm each, which a cheap camera reads"""


class CodeView(QWidget):
    """One code, as large as there is room for, black on white in every look."""

    def __init__(self) -> None:
        super().__init__()
        self._image = QImage()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def minimumSizeHint(self) -> QSize:
        return QSize(280, 280)

    def show_code(self, image: QImage, words: str) -> None:
        self._image = image
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        side = min(self.width(), self.height())
        # Whole pixels for each module: a code that is not blurred is read from further away.
        if self._image.width():
            side = (
                max(1, side // self._image.width()) * self._image.width()
                if side > self._image.width()
                else side
            )
        area = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.fillRect(area, QColor("white"))
        painter.drawImage(area, self._image)
        if self.hasFocus():
            painter.setPen(QColor(theme.current().accent))
            painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.end()


class CodesPage(QWidget):
    """The series: arrow keys, space and buttons go through it.

    It says once for a series that it left: when every code was shown, or when a file holds them.
    """

    done = Signal()
    left = Signal(object)
    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._pictures: tuple[bytes, ...] = ()
        self._unseen: set[int] = set()
        self._has_left = False
        self._at = 0
        self.name = "assent"
        self.code = CodeView()
        self.count = label("", "lead", wrap=False)
        self.before = button(translate("Exchange", "Previous code"), lambda: self.step(-1), icon="back")
        self.after = button(
            translate("Exchange", "Next code"), lambda: self.step(1), role="primary", icon="forward"
        )
        self.save = button(translate("Exchange", "Save as pictures…"), self._choose_pictures)
        self.paper = button(translate("Exchange", "Save a page to print…"), self._choose_page, icon="print")
        self.close_it = button(translate("Exchange", "Back to Exchange"), self.done.emit, role="link")
        said = translate(
            "Exchange",
            "Hold a telephone or a scanner to each code, in any order. The receiver takes the pictures or the texts in under Exchange.",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_6, theme.SPACE_5, theme.SPACE_6, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_3)
        layout.addWidget(label(translate("Exchange", "The bundle as QR codes"), "title"))
        layout.addWidget(label(said, "muted"))
        layout.addWidget(self.code, 1)
        layout.addLayout(row(self.before, self.after, self.count, None, self.save, self.paper, self.close_it))

    def show_series(self, pictures: Sequence[bytes], name: str) -> None:
        self._pictures, self.name = tuple(pictures), name
        self._unseen, self._has_left = set(range(len(self._pictures))), False
        self._show(0)
        self.code.setFocus()

    def at(self) -> int:
        return self._at

    def step(self, by: int) -> None:
        self._show(max(0, min(len(self._pictures) - 1, self._at + by)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        onward = Qt.Key.Key_Left if is_rtl() else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if is_rtl() else Qt.Key.Key_Left
        match event.key():
            case key if key in (onward, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Down):
                self.step(1)
            case key if key in (back, Qt.Key.Key_PageUp, Qt.Key.Key_Up):
                self.step(-1)
            case Qt.Key.Key_Escape:
                self.done.emit()
            case _:
                super().keyPressEvent(event)

    def _show(self, at: int) -> None:
        self._at = at
        said = code_words(at, len(self._pictures))
        self.count.setText(said)
        self.code.show_code(QImage.fromData(self._pictures[at]), said)
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < len(self._pictures) - 1)
        announce(self, said)
        self._unseen.discard(at)
        if not self._unseen:
            self._leave(())

    def _leave(self, files: Sequence[Path]) -> None:
        if not self._has_left:
            self._has_left = True
            self.left.emit(tuple(files))

    # --- saving --------------------------------------------------------------------------------

    def _choose_pictures(self) -> None:
        folder = ask_folder(
            self, translate("Exchange", "Folder for the pictures"), preferences=self.context.preferences
        )
        if folder:
            self.save_pictures(folder)

    def save_pictures(self, folder: Path) -> None:
        pictures, name = self._pictures, self.name
        self.context.jobs.run(
            lambda: write_pictures(folder, name, pictures),
            lambda files: self._saved(folder, files), lane="free", owner=self,
        )  # fmt: skip

    def _choose_page(self) -> None:
        chosen = ask_save(
            self,
            translate("Exchange", "Save as"),
            f"{self.name}.pdf",
            PDF,
            preferences=self.context.preferences,
        )
        if chosen:
            self.save_page(chosen)

    def save_page(self, path: Path) -> None:
        pictures, name = self._pictures, self.name
        self.context.jobs.run(
            lambda: write_page(path, pictures, name),
            lambda written: self._saved(written, (written,)), lane="free", owner=self,
        )  # fmt: skip

    def _saved(self, path: Path, files: Sequence[Path]) -> None:
        self._leave(files)
        self.told.emit(translate("Exchange", "✓ Saved: {path}").format(path=str(path)))


def write_pictures(folder: Path, name: str, pictures: Sequence[bytes]) -> tuple[Path, ...]:
    """This writes one PNG file for each code into a folder."""
    width = len(str(len(pictures)))
    return tuple(
        written_whole(folder / f"{name}-{at:0{width}}of{len(pictures)}.png", picture)
        for at, picture in enumerate(pictures, 1)
    )


def write_page(path: Path, pictures: Sequence[bytes], name: str) -> Path:
    """This writes an A4 document with six codes on a page, each with its number."""
    return write_a4(
        path,
        lambda writer: _draw_codes(writer, pictures, name),
        title=name,
        margins=(12, 12, 12, 12),
        dots=300,
    )


def _draw_codes(writer: QPdfWriter, pictures: Sequence[bytes], name: str) -> None:
    painter = QPainter(writer)
    font = QFont(painter.font())
    font.setPointSizeF(9)
    painter.setFont(font)
    page = QSizeF(writer.width(), writer.height())
    wide, high = page.width() / 2, page.height() / (PER_PAGE / 2)
    side = min(wide, high - 120) * 0.96
    for at, picture in enumerate(pictures):
        if at and at % PER_PAGE == 0:
            writer.newPage()
        place = at % PER_PAGE
        x, y = (place % 2) * wide, (place // 2) * high
        painter.drawImage(QRectF(x + (wide - side) / 2, y, side, side), QImage.fromData(picture))
        words = f"{name}\n{code_words(at, len(pictures))}"
        painter.drawText(QRectF(x, y + side, wide, 110), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()


def code_words(at: int, total: int) -> str:
    words = translate("Exchange", "Code {number} of {total}")
    return words.format(number=number(at + 1), total=number(total))

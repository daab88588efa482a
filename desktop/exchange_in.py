# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The receiving side of Exchange: where files are dropped, scanned texts pasted, and what became of each.

Pictures that are not plain PNG files (photographs) are read here, with Qt; the workspace gets grey values.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QImage
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop import theme
from desktop.parts import button, column, finding_words, label, number, problem_words, row
from desktop.table_model import TableModel

if TYPE_CHECKING:
    from sync.png import GreyPicture
    from sync.values import FileIntake, IntakeReport

translate = QCoreApplication.translate


class IntakeModel(TableModel["FileIntake"]):
    """What became of each file, one a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, (
            translate("Exchange", "File"), translate("Exchange", "From"), translate("Exchange", "Outcome"),
            translate("Exchange", "Added"), translate("Exchange", "Already present"), translate("Exchange", "Why"),
        ))  # fmt: skip

    def tip(self, row: FileIntake, column: int) -> str:
        return f"{row.path}\n{why_words(row)}"

    def cell(self, row: FileIntake, column: int) -> str:
        match column:
            case 0:
                return row.path.name
            case 1:
                return row.sender
            case 2:
                return outcome_words(row.outcome)
            case 3:
                return number(row.added)
            case 4:
                return number(row.already_present)
            case _:
                return why_words(row).replace("\n", " ")


def outcome_words(outcome: str) -> str:
    return {
        "added": translate("Exchange", "✓ added"),
        "already-present": translate("Exchange", "= already present"),
        "queued": translate("Exchange", "◐ waits for an earlier file"),
        "asked": translate("Exchange", "? a decision is needed"),
        "refused": translate("Exchange", "✕ refused"),
    }.get(outcome, outcome)


def why_words(file: FileIntake) -> str:
    """This is everything that is to be said about a file that was not simply added."""
    parts = []
    if file.problem is not None:
        parts.append(problem_words(file.problem))
    parts.extend(finding_words(finding) for finding in file.findings)
    if file.outcome == "asked" and file.enrolment is not None:
        asks = translate("Exchange", "{office} ({organization}) asks to be admitted.")
        parts.append(asks.format(office=file.enrolment.office, organization=file.enrolment.organization))
    if file.kind == "update" and file.outcome == "asked":
        parts.append(translate("Exchange", "This is an update of the program, not work to take in."))
    if file.quarantined is not None:
        parts.append(
            translate("Exchange", "The file is kept untouched: {path}").format(path=str(file.quarantined))
        )
    return "\n".join(parts)


class DropArea(QFrame):
    """Where files may be dropped or chosen; it lights up while they hover."""

    def __init__(
        self, take: Callable[[Sequence[Path]], None], take_text: Callable[[str], None], *acts: QPushButton
    ) -> None:
        super().__init__()
        self._take, self._take_text = take, take_text
        self.setAcceptDrops(True)
        theme.role(self, "drop")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.SPACE_4, theme.SPACE_4, theme.SPACE_4, theme.SPACE_4)
        layout.setSpacing(theme.SPACE_2)
        words = label(translate("Exchange", "Drop bundles, workbooks or a whole folder here"), "lead")
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sub = label(
            translate("Exchange", "Any number, in any order. Taking a file twice changes nothing."), "muted"
        )
        sub.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        layout.addWidget(words)
        layout.addWidget(sub)
        layout.addLayout(row(None, *acts, None))
        layout.addStretch(1)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()
            theme.role(self, "drop-over")

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        theme.role(self, "drop")

    def dropEvent(self, event: QDropEvent) -> None:
        theme.role(self, "drop")
        event.acceptProposedAction()
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self._take(paths)
        elif event.mimeData().hasText():
            self._take_text(event.mimeData().text())


class ScannedText(QWidget):
    """A place for what a scanner typed: it opens on demand and closes when the text was taken."""

    def __init__(self, take_text: Callable[[str], None]) -> None:
        super().__init__()
        self._take_text = take_text
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Exchange", "Text of the QR codes"))
        self.text.setPlaceholderText("ASSENT:…")
        self.text.setMaximumHeight(110)
        words = translate(
            "Exchange",
            "Scan the codes with any scanner and paste or type their texts here, one a line, in any order.",
        )
        self.take = button(translate("Exchange", "Take the text in"), self._taken)
        cancel = button(translate("Exchange", "Cancel"), self.hide, role="link")
        self.setLayout(column(label(words, "small"), self.text, row(self.take, cancel, None)))
        self.hide()

    def open(self) -> None:
        self.show()
        self.text.setFocus()

    def _taken(self) -> None:
        words = self.text.toPlainText()
        if words.strip():
            self.text.clear()
            self.hide()
            self._take_text(words)


def read_photograph(data: bytes) -> GreyPicture | None:
    """This reads any picture Qt can read, as grey values; None when it is no picture."""
    from sync.png import MOST_PIXELS, GreyPicture

    image = QImage.fromData(data)
    if image.isNull() or image.width() * image.height() > MOST_PIXELS:
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    held, stride = bytes(grey.constBits()), grey.bytesPerLine()
    rows = (held[y * stride : y * stride + grey.width()] for y in range(grey.height()))
    return GreyPicture(grey.width(), grey.height(), b"".join(rows))


def report_words(report: IntakeReport) -> str:
    """This is the one sentence above the table."""
    parts = [
        translate("Exchange", "%n newly added", "", report.added),
        translate("Exchange", "%n already present", "", report.already_present),
    ]
    if report.queued:
        parts.append(translate("Exchange", "%n waiting", "", len(report.queued)))
    if report.asked:
        parts.append(translate("Exchange", "%n to decide", "", len(report.asked)))
    if report.refused:
        parts.append(translate("Exchange", "%n refused", "", len(report.refused)))
    files = translate("Exchange", "%n file(s)", "", len(report.files))
    stopped = translate("Exchange", "stopped; the rest was not touched") if report.cancelled else ""
    return "  ·  ".join(part for part in (files, *parts, stopped) if part)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What can be done with the report of an intake: look through what waits, keep the report as a workbook.

Stands under the table of the report on the exchange screen; the report itself is Exchange's.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop.ask_files import EXCEL, ask_save
from desktop.parts import Context, Place, button, label, row

if TYPE_CHECKING:
    from sync.values import IntakeReport

translate = QCoreApplication.translate


class ReportActs(QWidget):
    """Two acts; the first is there only when cells wait."""

    went = Signal(object)
    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._report: IntakeReport | None = None
        self._place = Place("review")
        self.waiting = label("", "attention", wrap=False)
        self.review = button(
            translate("Review", "Look through them"), lambda: self.went.emit(self._place), icon="search"
        )
        self.keep = button(translate("Review", "Keep this report as a workbook…"), self.choose, role="link")
        self.setLayout(row(self.waiting, self.review, None, self.keep))

    def show_report(self, report: IntakeReport, *, at_the_desk: bool) -> None:
        self._report = report
        self._place = Place("desk", "review") if at_the_desk else Place("review")
        # The same file twice asks the same questions; they wait once.
        cells = len({(asked.row_id, asked.question_id) for file in report.files for asked in file.questions})
        self.waiting.setText(translate("Review", "%n cell(s) wait for you.", "", cells))
        for each in (self.waiting, self.review):
            each.setVisible(cells > 0)

    def choose(self) -> None:
        chosen = ask_save(
            self,
            translate("Review", "Save as"),
            "assent-intake.xlsx",
            EXCEL,
            preferences=self.context.preferences,
        )
        if chosen:
            self.write(chosen)

    def write(self, path: Path) -> None:
        report, workspace, language = self._report, self.context.workspace, self.context.language
        if report is None:
            return
        words = translate("Review", "✓ The report is in {path}.").format(path=path.name)
        self.context.jobs.run(
            lambda: workspace.write_intake_report(path, report, language=language),
            lambda _path: self.told.emit(words), owner=self, lane="free",
        )  # fmt: skip

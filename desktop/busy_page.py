# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a person sees who opens a workspace, or a file with it, that is open in another window already."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.parts import apart, button, column, label, problem_words, row
from forms.problem import Problem

translate = QCoreApplication.translate


class BusyPage(QWidget):
    """Nothing to choose but when to try again; the files that were opened wait meanwhile."""

    again = Signal()
    other = Signal()
    closed = Signal()

    def __init__(self, problem: Problem, files: Sequence[Path]) -> None:
        super().__init__()
        theme.role(self, "page")
        self.words = label(problem_words(problem), selectable=True)
        body = column(
            None, label(translate("Busy", "This workspace is open already"), "title"), self.words,
            spacing=theme.SPACE_3,
        )  # fmt: skip
        if files:
            said = translate("Busy", "Or drop on the window that is open what you wanted to take in: {names}")
            body.addWidget(label(said.format(names=", ".join(apart(path.name) for path in files))))
        retry = button(translate("Busy", "Try again"), self.again.emit, role="primary")
        close = button(translate("Program", "Close"), self.closed.emit)
        elsewhere = button(translate("FirstRun", "Open another…"), self.other.emit, role="link")
        body.addLayout(row(elsewhere, None, close, retry))
        body.addStretch(2)
        holder = QWidget()
        holder.setLayout(body)
        holder.setFixedWidth(theme.scaled(560))
        self.setLayout(row(None, holder, None))
        self.setFocusProxy(retry)

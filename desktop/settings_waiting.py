# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Settings, files that wait: what came too early or in part, since when, and a way to give it up.

The card is there only when something waits.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout

from desktop import theme
from desktop.parts import Card, Context, button, clear_layout, label, problem_text, row, when

if TYPE_CHECKING:
    from sync.trust_values import WaitingFile

translate = QCoreApplication.translate


class WaitingCard(Card):
    told = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.SPACE_2)
        self.add(
            label(translate("Waiting", "Files that wait"), "lead"),
            label(
                translate("Waiting", "They go on by themselves as soon as what they wait for is taken in."),
                "muted",
            ),
            self._lines,
        )
        self.hide()

    def refresh(self) -> None:
        self.context.jobs.run(self.context.workspace.waiting, self.show_files)

    def show_files(self, files: tuple[WaitingFile, ...]) -> None:
        clear_layout(self._lines)
        self.setVisible(bool(files))
        for file in files:
            what = translate("Waiting", "Parts of a file") if file.kind == "parts" else file.name
            size = QLocale().formattedDataSize(file.size)
            about = " · ".join(part for part in (what, file.sender, size, when(file.since)) if part)
            line = row(label(f"{about}\n{file.waits_for.sentence(problem_text)}"))
            line.setStretch(0, 1)
            act = button(
                translate("Waiting", "Give it up"),
                partial(self.give_up, file.waiting_id),
                role="link",
                writes=True,
            )
            act.setAccessibleDescription(about)
            line.addWidget(act)
            self._lines.addLayout(line)

    def give_up(self, waiting_id: str) -> None:
        workspace = self.context.workspace
        self.context.jobs.run(lambda: workspace.give_up_waiting(waiting_id), self._given_up, owner=self)

    def _given_up(self, _none: None) -> None:
        self.told.emit(translate("Waiting", "✓ Given up. Ask for the file again if it is needed after all."))
        self.refresh()

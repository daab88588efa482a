# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A picture of every screen, without a display: for the documents, for the demo, for looking at.

It opens a workspace, goes to every place as a person would, and keeps what the window shows.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.app import Assent
    from desktop.board_screen import BoardScreen
    from desktop.theme import Look


def shoot(
    folder: Path,
    language: str = "en",
    workspace: Path | None = None,
    *,
    look: Look = "light",
    size: tuple[int, int] = (1366, 768),
    text_size: int = 100,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> tuple[Path, ...]:
    """This writes one PNG per screen into a folder and says which; the first run when no workspace is given."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    from desktop.app import Assent
    from desktop.jobs import InlineJobs
    from desktop.preferences import Preferences

    def quiet(kind: QtMsgType, _context: object, message: str) -> None:
        if kind not in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) and "propagateSizeHints" not in message:
            os.write(2, f"{message}\n".encode())

    qInstallMessageHandler(quiet)
    application = QApplication.instance() or QApplication(["assent"])
    assert isinstance(application, QApplication)
    folder.mkdir(parents=True, exist_ok=True)
    kept = Path(tempfile.mkdtemp(prefix="assent-screens-"))
    try:
        preferences = Preferences(kept / "window.ini")
        preferences.language, preferences.look, preferences.text_size = language, look, text_size
        assent = Assent(application, preferences, jobs=InlineJobs(), clock=clock)
        assent.window.resize(*size)
        assent.window.show()
        made = tuple(_tour(assent, application, folder, language, workspace))
        assent.window.close()
    finally:
        shutil.rmtree(kept, ignore_errors=True)
        qInstallMessageHandler(None)
    return made


def _tour(
    assent: Assent, application: QApplication, folder: Path, language: str, workspace: Path | None
) -> Iterator[Path]:
    def keep(name: str) -> Path:
        for _ in range(6):  # layouts settle in a few rounds of the event loop
            application.processEvents()
        path = folder / f"{name}-{language}.png"
        assent.window.grab().save(str(path))
        return path

    if workspace is None:
        for step, name in enumerate(
            ("first-run-language", "first-run-who", "first-run-office", "first-run-keep")
        ):
            assent.welcome(at=step)
            yield keep(name)
        return
    met: list[BaseException] = []
    assent.jobs.problem_met.connect(met.append)
    assent.jobs.bug_met.connect(met.append)
    assent.open_workspace(workspace)
    yield from _places(assent, keep)
    if met:
        raise met[0]


def _places(assent: Assent, keep: Callable[[str], Path]) -> Iterator[Path]:
    from desktop.board_screen import BoardScreen
    from desktop.form_screen import FormScreen
    from desktop.parts import Place
    from desktop.records import RecordsScreen

    yield keep("home")
    assent.go(Place("records"))
    yield keep("records")
    records = assent.screens["records"]
    if isinstance(records, RecordsScreen) and records.model.total():
        records.table.setCurrentIndex(records.model.index(0, 0))
        yield keep("record")
        records.panel.tabs.setCurrentIndex(1)
        yield keep("record-history")
    assent.go(Place("consultation"))
    board = assent.screens["consultation"]
    assert isinstance(board, BoardScreen)
    yield from _pictures(board, keep, "consultation")
    for summary in board.standing.all[1:] if board.standing else ():
        assent.go(Place("consultation", summary.consultation))
        yield from _items(board, keep, summary.consultation)
        yield from _pictures(board, keep, summary.consultation)
    assent.go(Place("consultation", board.standing.all[0].consultation if board.standing else ""))
    line = board.items.line(0)
    if line is not None:
        assent.go(Place("form", f"position:{line.consultation}", line.item))
        form = assent.screens["form"]
        assert isinstance(form, FormScreen)
        yield keep("form-position")
        form.go_on_page()
        yield keep("form-position-2")
        form.filling = None
    assent.go(Place("exchange"))
    yield keep("exchange")
    assent.go(Place("forms"))
    yield keep("forms")
    if "desk" in assent.screens:
        from desktop.desk import TABS

        for tab in TABS:
            assent.go(Place("desk", tab))
            yield keep(f"desk-{tab}")
    assent.go(Place("settings"))
    yield keep("settings")
    assent.go(Place("help", "home"))
    yield keep("help")


def _pictures(board: BoardScreen, keep: Callable[[str], Path], called: str) -> Iterator[Path]:
    board.tabs.setCurrentIndex(0)
    yield keep(called)
    for at, name in enumerate(("matrix", "waiting", "convergence", "objections", "endorsements"), start=1):
        if board.tabs.isTabEnabled(at):
            board.tabs.setCurrentIndex(at)
            yield keep(f"{called}-{name}")


def _items(board: BoardScreen, keep: Callable[[str], Path], called: str) -> Iterator[Path]:
    """Each item close by, down to the end of its page."""
    board.tabs.setCurrentIndex(0)
    for row in range(board.items.rowCount()):
        board.table.setCurrentIndex(board.items.index(row, 0))
        bar = board.page.verticalScrollBar()
        for part in range(3):
            bar.setValue(part * bar.pageStep())
            yield keep(f"{called}-item-{row + 1}-{part + 1}")
            if bar.value() == bar.maximum():
                break

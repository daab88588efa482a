# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A picture of every screen, without a display: for the documents, for the demo, for looking at.

It opens a workspace, goes to every place as a person would, and keeps what the window shows. Pictures
keep their colours: a palette is used where it changes nothing that can be seen, never dots in between.
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from desktop.app import Assent
    from desktop.board_screen import BoardScreen
    from desktop.theme import Look


USUAL = (1366, 768)
Keep = Callable[[str], "Path | None"]


def shoot(
    folder: Path,
    language: str = "en",
    workspace: Path | None = None,
    *,
    look: Look = "light",
    size: tuple[int, int] = USUAL,
    text_size: int = 100,
    scale: float = 1.0,
    only: Collection[str] = (),
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> tuple[Path, ...]:
    """This writes one PNG per screen into a folder and says which; the first run when no workspace is given.

    `scale` is that of the whole display, as a system sets it; `only` leaves out all other screens.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(scale)  # read once, when the application begins
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
        mark = _mark(look, size, text_size, scale)

        def keep(name: str) -> Path | None:
            for _ in range(6):  # layouts settle in a few rounds of the event loop
                application.processEvents()
            if only and name not in only:
                return None
            path = folder / f"{name}-{language}{mark}.png"
            save_plain(assent.window.grab().toImage(), path)
            return path

        made = tuple(path for path in _tour(assent, keep, workspace) if path is not None)
        assent.window.close()
    finally:
        shutil.rmtree(kept, ignore_errors=True)
        qInstallMessageHandler(None)
    return made


def shoot_as_asked(parser: argparse.ArgumentParser, given: Sequence[str]) -> int:
    """This takes the pictures that a command line asks for, with the options that only pictures know."""
    parser.add_argument("--size", default="1366x768", metavar="WxH", help="of the window")
    parser.add_argument("--scale", type=float, default=1.0, help="of the whole display, as 1.5")
    parser.add_argument("--only", default="", metavar="NAMES", help="only these, with commas between them")
    asked = parser.parse_args(list(given))
    wide, _x, high = asked.size.partition("x")
    shoot(
        asked.screens, asked.language or "en", asked.paths[0] if asked.paths else None, look=asked.look or "light",
        size=(int(wide), int(high)), scale=asked.scale, only=[each for each in asked.only.split(",") if each],
    )  # fmt: skip
    return 0


def _mark(look: Look, size: tuple[int, int], text_size: int, scale: float) -> str:
    """What is unusual about a picture stands in its name."""
    marks: list[str] = [look] if look not in ("light", "system") else []
    if size != USUAL and scale == 1.0:  # a scaled display has fewer points by itself
        marks.append(f"{size[0]}x{size[1]}")
    if round(scale * text_size) != 100:
        marks.append(f"{round(scale * text_size)}")
    return "".join(f"-{each}" for each in marks)


def save_plain(image: QImage, path: Path) -> None:
    """This writes a small PNG: the 256 commonest colours, every other one as the nearest of them, no dithering."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    commonest = Counter(memoryview(plain.constBits()).cast("B").cast("I")).most_common(256)
    table = [0xFF000000 | colour for colour, _count in commonest]
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    reduced = plain.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    if not reduced.save(str(path), quality=0):  # 0: packed as tightly as it goes
        raise OSError(f"cannot write {path.name}")


def _tour(assent: Assent, keep: Keep, workspace: Path | None) -> Iterator[Path | None]:
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


def _places(assent: Assent, keep: Keep) -> Iterator[Path | None]:
    from desktop.board_screen import BoardScreen
    from desktop.exchange import ExchangeScreen
    from desktop.form_screen import FormScreen
    from desktop.parts import Place
    from desktop.records import RecordsScreen
    from sync.qr import symbols_as_png

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
    if board.standing and board.standing.all:
        assent.go(Place("consultation", board.standing.all[0].consultation))
    line = board.items.row(0)
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
    exchange = assent.screens["exchange"]
    assert isinstance(exchange, ExchangeScreen)
    exchange.codes.show_series(symbols_as_png(bytes(range(256)) * 12), "assent")
    exchange.show_codes()
    yield keep("exchange-codes")
    exchange.leave_codes()
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


def _pictures(board: BoardScreen, keep: Keep, called: str) -> Iterator[Path | None]:
    board.tabs.setCurrentIndex(0)
    yield keep(called)
    for at, name in enumerate(
        ("matrix", "waiting", "convergence", "objections", "endorsements", "register"), start=1
    ):
        if board.tabs.isTabEnabled(at):
            board.tabs.setCurrentIndex(at)
            yield keep(f"{called}-{name}")


def _items(board: BoardScreen, keep: Keep, called: str) -> Iterator[Path | None]:
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

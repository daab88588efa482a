# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The start: a window at once, in the person's language and colours; the program is read in behind it.

Rule: nothing is imported here on top that the first picture does not need, and nothing needs Qt's `Qt`, whose
enumerations take longer to make than the picture. `desktop/app.py` takes over when it has been read in.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop import theme
from desktop.language import speak
from desktop.main_window import MainWindow
from desktop.options import Options, options_of, parser_of_options
from desktop.preferences import Preferences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from desktop.app import Assent
    from desktop.jobs import Jobs


def main(argv: Sequence[str] | None = None) -> int:
    """This opens the window on a workspace folder or a bundle, or begins with the first run."""
    given = list(sys.argv[1:] if argv is None else argv)
    options = options_of(given)
    if options.self_check:
        from desktop.self_check import say_window_check

        return say_window_check()
    if options.screens:
        from desktop.screens import shoot_as_asked

        return shoot_as_asked(parser_of_options(), given)
    gc.disable()
    application = QApplication.instance() or QApplication(["assent", "-style", theme.STYLE])
    assert isinstance(application, QApplication)
    application.setProperty("assent_style", theme.STYLE)
    application.setApplicationName("Assent")
    application.setDesktopFileName("org.assent.Assent")
    start = Start(application, options)
    start.window.show()
    code = application.exec()
    start.finish()
    if start.restarts_with():  # only now: the workspace is closed, and another window may open it
        os.environ.pop("ASSENT_ROOT", None)
        os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
        from PySide6.QtCore import QProcess

        QProcess.startDetached(start.restarts_with(), [])
    return code


class Start:
    """A window that opens. Once it is painted the program is read in beside it, and takes the window over."""

    def __init__(self, application: QApplication, options: Options) -> None:
        self._application, self._options = application, options
        self._jobs: Jobs | None = None
        self._assent: Assent | None = None
        self.preferences = Preferences(options.preferences)
        if options.language:
            self.preferences.language = options.language
        if options.look:
            self.preferences.look = options.look
        speak(application, self.preferences.language)
        theme.prepare(application, self.preferences.look, scale=self.preferences.text_size / 100)
        self.window = MainWindow()
        geometry = self.preferences.geometry
        if geometry is not None:
            self.window.restoreGeometry(geometry)
        self.window.painted.connect(self._read_in)

    def restarts_with(self) -> str:
        """This is the program to start when this one has ended; empty when there is none."""
        return self._assent.restarts_with if self._assent is not None else ""

    def finish(self) -> None:
        """This waits for what is still being read in, when the window was closed before it was a program."""
        if self._jobs is not None:
            self._jobs.finish()

    def _read_in(self) -> None:
        from desktop.jobs import Jobs

        jobs = self._jobs = Jobs(self.window)
        jobs.bug_met.connect(self._not_read_in)
        jobs.run(_import_program, lambda _none: self._hand_over(jobs), lane="free")

    def _hand_over(self, jobs: Jobs) -> None:
        if not self.window.isVisible():  # closed meanwhile
            return
        from desktop.app import Assent

        jobs.bug_met.disconnect(self._not_read_in)
        assent = self._assent = Assent(self._application, self.preferences, jobs=jobs, window=self.window)
        folders = [path for path in self._options.paths if path.is_dir()]
        assent.start(
            folders[0] if folders else None, [path for path in self._options.paths if path.is_file()]
        )
        collect_calmly_later(assent)
        confirm_later(assent)

    def _not_read_in(self, caught: BaseException) -> None:
        """A program that is not whole ends as it would without a window: with what is missing, and not with 0."""
        sys.excepthook(type(caught), caught, caught.__traceback__)
        self._application.exit(1)


def _import_program() -> None:
    import desktop.app  # noqa: F401


def collect_calmly_later(context: QObject, after: int = 3_000) -> None:
    """This lets memory be collected once the program stands, and leaves out what came with its libraries.

    A full collection over a hundred thousand objects that never go holds the window up for 60 ms.
    """

    def resume() -> None:
        from desktop.memory import Collector

        gc.freeze()
        Collector(context)

    QTimer.singleShot(after, context, resume)


def confirm_later(context: QObject, after: int = 10_000) -> None:
    """This tells the launcher, after so many milliseconds at the window, that this version works (UPDATES 4)."""

    def confirm() -> None:
        from sync.update import confirm_running

        confirm_running()

    if "ASSENT_ROOT" in os.environ:
        QTimer.singleShot(after, context, confirm)


if __name__ == "__main__":
    raise SystemExit(main())

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A person who goes through every place of the window, one after the other, and says where they are.

Run by run.py inside a display and a bus of its own: WORKSPACE LANGUAGE. Prints one line of JSON at each
place and goes on when a line comes back, so that the listener hears and sees exactly that place.
"""

from __future__ import annotations

import json
import sys
import tempfile
import threading
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parents[1]))

from tour import places

from desktop.app import Assent
from desktop.preferences import Preferences


class Ear(QObject):
    """Hears on another thread that the listener is done."""

    heard = Signal()

    def __init__(self) -> None:
        super().__init__()
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for _line in sys.stdin:
            self.heard.emit()


class Person:
    def __init__(self, application: QApplication, workspace: Path, language: str) -> None:
        self.application, self.workspace = application, workspace
        preferences = Preferences(Path(tempfile.mkdtemp()) / "window.ini")
        preferences.language, preferences.look = language, "light"
        self.app = Assent(application, preferences, clock=lambda: datetime.now(UTC))
        self.app.window.resize(1366, 768)
        self.app.window.show()
        self.app.window.activateWindow()
        self.ear = Ear()
        self.ear.heard.connect(self.go_on)
        self.places = places(self.app, workspace)

    def go_on(self) -> None:
        step = next(self.places, None)
        if step is None:
            self.app.window.close()
            self.application.quit()
            return
        name, act = step
        act()
        QTimer.singleShot(150, self.app.window, lambda: self._wait(name))

    def _wait(self, name: str) -> None:
        if self.app.jobs._running:
            QTimer.singleShot(50, self.app.window, lambda: self._wait(name))
        else:
            QTimer.singleShot(250, self.app.window, lambda: self._tell(name))

    def _tell(self, name: str) -> None:
        print(json.dumps({"place": name}), flush=True)


def main() -> None:
    application = QApplication(["assent"])
    application.setApplicationName("Assent")
    person = Person(application, Path(sys.argv[1]), sys.argv[2])
    QTimer.singleShot(0, person.app.window, person.go_on)
    application.exec()


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The whole window by keys alone: every control is reached with Tab, and each journey is finished without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tour import places

from desktop.app import Assent
from desktop.board_screen import BoardScreen
from desktop.form_screen import FormScreen
from desktop.jobs import InlineJobs
from desktop.parts import Place
from desktop.preferences import Preferences
from desktop.records import RecordsScreen
from sync.values import Draft

AnyDesk = Any
MOST_STOPS = 250


def go_round(window: QWidget) -> list[QWidget]:
    """This presses Tab until it is back where it was."""
    visited: list[QWidget] = []
    here = window.focusWidget() or window
    while here not in visited and len(visited) < MOST_STOPS:
        visited.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
        here = window.focusWidget() or window
    return visited


def wanted_stops(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled()
        if wanted and widget.focusProxy() is None and widget.window() is window:
            inside = widget.parentWidget()
            if not isinstance(inside, (QComboBox, QTabWidget)) or isinstance(widget, QComboBox):
                yield widget


def reached(widget: QWidget, visited: list[QWidget]) -> bool:
    if widget in visited:
        return True
    if isinstance(widget, QRadioButton):  # Tab stops at one of a group, the arrows reach the others
        return any(isinstance(each, QRadioButton) and each.parent() is widget.parent() for each in visited)
    outer = widget.parentWidget()
    return isinstance(outer, QAbstractScrollArea) and outer in visited


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName()!r} in {type(widget.parent()).__name__}"


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {getattr(watched, 'text', str)()}")
        return False


def test_no_part_of_a_screen_flickers_as_a_window_of_its_own(
    qtbot: QtBot, qapp: QApplication, secretariat: AnyDesk
) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    for _name, act in places(secretariat.app):
        act()
        qtbot.wait(5)
    secretariat.app.change_language("fr")
    secretariat.app.change_language("en")
    qapp.removeEventFilter(windows)
    assert windows.shown == []


def test_tab_reaches_every_control_of_every_place_and_comes_round(
    qtbot: QtBot, secretariat: AnyDesk, admitted: AnyDesk
) -> None:
    admitted.app.window.hide()
    for desk in (secretariat, admitted):
        window = desk.app.window
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        for name, act in places(desk.app):
            act()
            qtbot.wait(30)
            visited = go_round(window)
            assert len(visited) < MOST_STOPS, f"{name}: Tab never comes round"
            missed = [named(each) for each in wanted_stops(window) if not reached(each, visited)]
            assert missed == [], name
            assert len(visited) > 5, f"{name}: the focus is caught in {named(visited[-1])}"
        window.hide()


# --- the journeys of docs/DESIGN-UI.md, keys only ------------------------------------------------


class Keys:
    """Two hands on a keyboard: what they press goes to whatever has the focus."""

    def __init__(self, qtbot: QtBot, app: Assent) -> None:
        self.qtbot, self.app = qtbot, app
        app.window.show()
        app.window.activateWindow()
        qtbot.waitUntil(app.window.isActiveWindow)

    def here(self) -> QWidget:
        return self.app.window.focusWidget() or self.app.window

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.here(), key, modifier)
        self.qtbot.wait(10)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def write(self, words: str) -> None:
        QTest.keyClicks(self.here(), words)

    def tab_to(self, name: str) -> None:
        """This presses Tab until the control with this name has the focus."""
        for _ in range(MOST_STOPS):
            if self.here().accessibleName() == name or named_by_label(self.here()) == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not come to {name!r}")

    def choose(self, name: str) -> None:
        self.tab_to(name)
        self.press(Qt.Key.Key_Space)

    def choose_with_words(self, name: str, words: str) -> None:
        """This presses a button that asks for some lines, writes them, and goes on to the dialog's own button."""
        came_to: list[str] = []

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or dialog.focusWidget() is None:
                QTimer.singleShot(20, answer)
                return
            QTest.keyClicks(dialog.focusWidget(), words)
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
            came_to.append(dialog.focusWidget().metaObject().className())
            if came_to == ["QPushButton"]:
                QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
            else:
                dialog.close()  # so that the test ends

        QTimer.singleShot(20, answer)
        self.choose(name)
        assert came_to == ["QPushButton"], "Tab does not leave the field"
        self.app.window.activateWindow()
        self.qtbot.waitUntil(self.app.window.isActiveWindow)

    def choose_with_file(self, name: str, path: Path) -> None:
        """This presses a button that asks for a file, and writes its name."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(20, answer)
                return
            assert isinstance(dialog, QFileDialog)
            # The system's dialog has keys of its own. A whole path waits for no list of files to be read.
            name_field = dialog.findChild(QLineEdit)
            assert name_field is not None
            name_field.setText(str(path))
            dialog.accept()

        QTimer.singleShot(20, answer)
        self.choose(name)
        self.app.window.activateWindow()
        self.qtbot.waitUntil(self.app.window.isActiveWindow)


def named_by_label(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


@pytest.mark.qt_log_ignore("does not support")
def test_the_first_run_by_keys(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "window.ini")
    preferences.language, preferences.look = "en", "light"
    app = Assent(qapp, preferences, jobs=InlineJobs())
    keys = Keys(qtbot, app)
    app.welcome()
    keys.choose("English")
    keys.choose("I work in an office")
    keys.tab_to("Organization")
    keys.write("UNICEF")
    keys.press(Qt.Key.Key_Tab)
    keys.write("Field Office Tarawa")
    keys.choose("Next")
    keys.tab_to("Folder")
    keys.ctrl(Qt.Key.Key_A)
    keys.write(str(tmp_path / "mine"))
    keys.choose("Start")
    qtbot.waitUntil(lambda: app.window.current_name() == "home")
    assert app.workspace is not None and app.workspace.profile.office == "Field Office Tarawa"
    keys.ctrl(Qt.Key.Key_N)
    assert app.window.current_name() == "forms"
    keys.press(Qt.Key.Key_Tab)
    app.window.close()


def test_a_position_is_recorded_and_sent_by_keys(
    qtbot: QtBot, admitted: AnyDesk, secretariat: AnyDesk, tmp_path: Path
) -> None:
    secretariat.app.window.hide()
    keys = Keys(qtbot, admitted.app)
    admitted.app.go(Place("home"))
    keys.choose("Give positions")
    assert admitted.app.window.current_name() == "consultation"
    keys.choose("Give our position")
    assert admitted.app.window.current_name() == "form"
    keys.tab_to("Support")
    keys.press(Qt.Key.Key_Space)
    for _ in range(6):
        if admitted.app.window.current_name() == "form":
            keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    keys.ctrl(Qt.Key.Key_Return)
    assert admitted.workspace.agenda("readiness")[0].my_position == "SUP"
    keys.ctrl(Qt.Key.Key_E)
    assert admitted.app.window.current_name() == "exchange"
    keys.choose_with_file("Make the bundle…", tmp_path / "out.assent")
    assert (tmp_path / "out.assent").stat().st_size > 100


def test_the_clerk_takes_files_and_sees_where_an_item_stands_by_keys(
    qtbot: QtBot, secretariat: AnyDesk, admitted: AnyDesk, tmp_path: Path
) -> None:
    session = admitted.workspace.begin_position("readiness", "1")
    session.answer("position", "SUP")
    session.answer("has_comments", "no")
    done = session.finalize()
    assert not isinstance(done, tuple)
    admitted.workspace.record(done)
    admitted.workspace.write_bundle(tmp_path / "out.assent")
    admitted.app.window.hide()
    keys = Keys(qtbot, secretariat.app)
    keys.ctrl(Qt.Key.Key_I)
    assert secretariat.app.window.current_name() == "exchange"
    keys.choose_with_file("Take files…", tmp_path / "out.assent")
    assert secretariat.workspace.records().total == 1
    keys.ctrl(Qt.Key.Key_3)
    assert secretariat.app.window.current_name() == "consultation"
    keys.tab_to("Items")
    keys.press(Qt.Key.Key_Home)
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Up)
    board = secretariat.app.screens["consultation"]
    assert isinstance(board, BoardScreen)
    assert board.items.row(board.table.currentIndex().row()).item == "1"
    assert any("UNICEF" in each.text() or "1" in each.text() for each in board.detail.findChildren(QLabel))


def test_a_record_is_found_read_and_corrected_by_keys(
    qtbot: QtBot, admitted: AnyDesk, secretariat: AnyDesk
) -> None:
    secretariat.app.window.hide()
    session = admitted.workspace.begin_position("readiness", "1")
    session.answer("position", "SUP")
    session.answer("has_comments", "no")
    done = session.finalize()
    assert not isinstance(done, tuple)
    record = admitted.workspace.record(done).record_id
    keys = Keys(qtbot, admitted.app)
    keys.ctrl(Qt.Key.Key_2)
    keys.ctrl(Qt.Key.Key_F)
    assert keys.here().accessibleName() == "Find by any word"
    keys.write("readiness")
    qtbot.wait(300)
    keys.tab_to("List of records")
    keys.press(Qt.Key.Key_Home)
    records = admitted.app.screens["records"]
    assert isinstance(records, RecordsScreen)
    qtbot.waitUntil(lambda: records.panel.record_id == record)
    keys.choose("Correct")
    assert admitted.app.window.current_name() == "form"
    keys.tab_to("Support")
    for _ in range(3):
        keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Space)
    keys.ctrl(Qt.Key.Key_Return)
    assert admitted.workspace.agenda("readiness")[0].my_position == "ABS"
    assert admitted.app.window.current_name() == "records"
    keys.choose_with_words("Withdraw…", "Given by mistake.")
    assert admitted.workspace.record_view(record).summary.withdrawn
    assert admitted.workspace.agenda("readiness")[0].my_position == ""


def test_after_a_power_cut_a_draft_goes_on_by_keys(
    qtbot: QtBot, admitted: AnyDesk, secretariat: AnyDesk
) -> None:
    secretariat.app.window.hide()
    session = admitted.workspace.begin("usecase")
    session.answer("title", "Building Blocks")
    admitted.workspace.save_draft(
        Draft("d", "usecase", session.form.version, session.state(), title="Use case")
    )
    keys = Keys(qtbot, admitted.app)
    keys.ctrl(Qt.Key.Key_2)
    admitted.app.changed(None)
    keys.ctrl(Qt.Key.Key_1)
    keys.choose("Continue")
    assert admitted.app.window.current_name() == "form"
    form = admitted.app.screens["form"]
    assert isinstance(form, FormScreen)
    keys.tab_to("Title")
    assert isinstance(keys.here(), QLineEdit) and keys.here().text() == "Building Blocks"
    form.put_aside()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The screens of a window, each made when somebody first goes there, or in an idle moment before.

Rule: Home is there as soon as the workspace is; nobody waits for a screen that was not asked for.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from desktop.parts import Context, RailEntry, Screen

translate = QCoreApplication.translate

EVERYBODY = ("home", "records", "consultation", "exchange", "form", "forms", "review", "settings", "help")
MODULES = {
    "consultation": "board_screen", "form": "form_screen", "forms": "forms_screen", "review": "review_screen"
}  # fmt: skip
FIRST_AFTER_MS, NEXT_AFTER_MS = 300, 20
SECRETARIAT = (*(name for name in EVERYBODY if name != "review"), "desk")


class Screens(Mapping[str, Screen]):
    """Names and screens; asking for one makes it."""

    def __init__(self, names: tuple[str, ...], make: Callable[[str], Screen]) -> None:
        self._names, self._make = names, make
        self._made: dict[str, Screen] = {}
        self._timer: QTimer | None = None

    def __getitem__(self, name: str) -> Screen:
        if name not in self._names:
            raise KeyError(name)
        if name not in self._made:
            self._made[name] = self._make(name)
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __contains__(self, name: object) -> bool:
        return name in self._names

    def made(self) -> Mapping[str, Screen]:
        """These are the screens that somebody has asked for so far."""
        return self._made

    def make_in_idle_moments(self, owner: QObject) -> None:
        """This makes the others one by one, so that going to one is at once and nothing is held up."""
        self._timer = QTimer(owner, singleShot=True, interval=FIRST_AFTER_MS)
        self._timer.timeout.connect(self._make_one)
        self._timer.start()

    def stop_making(self) -> None:
        if self._timer is not None:
            self._timer.stop()

    def _make_one(self) -> None:
        waiting = next((name for name in self._names if name not in self._made), None)
        if waiting is not None and self._timer is not None:
            self[waiting]
            self._timer.start(NEXT_AFTER_MS)


def rail(role: str) -> list[RailEntry]:
    """These are the places at the side, in their order."""
    desk = [RailEntry("desk", translate("App", "Secretariat"), "desk")] if role == "secretariat" else []
    return [
        RailEntry("home", translate("App", "Home"), "home"),
        RailEntry("records", translate("App", "Records"), "records"),
        RailEntry("consultation", translate("App", "Consultation"), "consultation"),
        RailEntry("exchange", translate("App", "Exchange"), "exchange"),
        *desk,
        RailEntry("settings", translate("App", "Settings"), "settings", at_the_end=True),
        RailEntry("help", translate("App", "Help"), "help", at_the_end=True),
    ]


def import_screens(names: tuple[str, ...]) -> None:
    """This reads the modules of the screens in, off the window's thread."""
    for name in names:
        importlib.import_module(f"desktop.{MODULES.get(name, name)}")


def screen_of(name: str, context: Context) -> Screen:
    """This makes a screen by its name; what only it needs is imported with it."""
    match name:
        case "home":
            from desktop.home import Home

            return Home(context)
        case "records":
            from desktop.records import RecordsScreen

            return RecordsScreen(context)
        case "consultation":
            from desktop.board_screen import BoardScreen

            return BoardScreen(context)
        case "exchange":
            from desktop.exchange import ExchangeScreen

            return ExchangeScreen(context)
        case "form":
            from desktop.form_screen import FormScreen

            return FormScreen(context)
        case "forms":
            from desktop.forms_screen import FormsScreen

            return FormsScreen(context)
        case "review":
            from desktop.review_screen import ReviewScreen

            return ReviewScreen(context)
        case "settings":
            from desktop.settings import SettingsScreen

            return SettingsScreen(context)
        case "help":
            from desktop.help import HelpScreen

            return HelpScreen(context)
        case "desk":
            from desktop.desk import Desk

            return Desk(context)
    raise KeyError(name)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk draws the tab that is shown, and each other one when it is chosen, always from what is true then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.desk import Desk
from desktop.jobs import Jobs
from desktop.parts import Card, Context, Place

AnyDesk = Any


def cards(tab: QWidget) -> int:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(tab.findChildren(Card))


def desk_at(owner: AnyDesk, tab: str) -> Desk:
    owner.app.go(Place("desk", tab))
    desk = owner.app.screens["desk"]
    assert isinstance(desk, Desk)
    return desk


def test_a_tab_is_drawn_when_it_is_chosen(secretariat: AnyDesk, admitted: AnyDesk) -> None:
    desk = desk_at(secretariat, "offices")
    assert (cards(desk.offices), cards(desk.forms)) == (2, 0)
    desk.tabs.setCurrentWidget(desk.forms)
    assert cards(desk.forms) == len(secretariat.workspace.forms())


def test_a_tab_that_was_drawn_shows_what_has_come_since(
    secretariat: AnyDesk, admitted: AnyDesk, tmp_path: Path
) -> None:
    desk = desk_at(secretariat, "quarantine")
    assert cards(desk.aside) == 0
    desk.tabs.setCurrentWidget(desk.offices)
    broken = tmp_path / "junk.assent"
    broken.write_bytes(b"junk")
    secretariat.workspace.take([broken])
    desk.refresh()
    assert cards(desk.aside) == 0, "nobody looks at it"
    desk.tabs.setCurrentWidget(desk.aside)
    assert cards(desk.aside) == 1
    assert any(each.text() == "junk.assent" for each in desk.aside.findChildren(QLabel))


def test_the_choice_of_a_consultation_is_there_before_the_store_has_answered(
    qtbot: QtBot, secretariat: AnyDesk, jobs: Jobs
) -> None:
    """Else the tabs would jump down when it comes."""
    context = Context(secretariat.workspace, jobs, secretariat.app.preferences, secretariat.app.clock)
    desk = Desk(context)
    qtbot.addWidget(desk)
    desk.show()
    desk.go_to(Place("desk", "comments"))
    assert desk.choose.isVisible() and desk.choose.count() == 0
    qtbot.waitUntil(lambda: desk.choose.count() == 1)
    assert desk.choose.isVisible() and not desk.eight.isVisible()
    desk.go_to(Place("desk", "offices"))
    assert not desk.choose.isVisible()

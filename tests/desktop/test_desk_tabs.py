# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The desk draws the tab that is shown, and each other one when it is chosen, always from what is true then."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.desk import Desk
from desktop.parts import Card, Place

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

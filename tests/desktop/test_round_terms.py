# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The terms of a round in the window: what is chosen is what the signed opening fixes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from consensus.records import Text
from desktop.board_screen import BoardScreen
from desktop.desk import Desk as DeskScreen
from desktop.parts import Place

AnyDesk = Any


def screen(desk: AnyDesk, kind: type[QWidget]) -> Any:
    return next(each for each in desk.app.screens.values() if isinstance(each, kind))


def untick(listed: Any, *codes: str) -> None:
    for at in range(listed.count()):
        item = listed.item(at)
        if item.data(Qt.ItemDataRole.UserRole) in codes:
            item.setCheckState(Qt.CheckState.Unchecked)


def test_a_majority_of_two_thirds_among_chosen_organizations_on_one_item(secretariat: AnyDesk) -> None:
    secretariat.workspace.close_round("readiness")
    secretariat.workspace.consolidate_round("readiness")
    secretariat.app.go(Place("desk", "rounds", "readiness"))
    tab = screen(secretariat, DeskScreen).rounds
    assert tab.terms.eligible() == ("UNICEF", "WFP"), "those of the round before stand already"
    assert tab.terms.majority.isHidden()
    tab.rule.setCurrentIndex(tab.rule.findData("majority"))
    assert not tab.terms.majority.isHidden()
    tab.terms.share.setCurrentIndex(2)
    tab.terms.base.setCurrentIndex(tab.terms.base.findData("entitled"))
    tab.terms.quorum.setCurrentIndex(tab.terms.quorum.findData(1))
    untick(tab.terms.organizations, "WFP")
    untick(tab.terms.items, "2")
    assert tab.terms.said.text() == "Organizations: 1; items: 1"
    tab._open()
    opened = secretariat.workspace.rounds("readiness")[-1]
    assert (opened.rule.name, opened.rule.numerator, opened.rule.denominator) == ("majority", 2, 3)
    assert (opened.rule.inclusive, opened.rule.base, opened.rule.quorum) == (True, "entitled", 1)
    assert opened.eligible == ("UNICEF",)
    assert [code for code, _ in opened.item_hashes] == ["1"]
    assert opened.deadline is not None
    assert opened.deadline > secretariat.app.clock() + timedelta(days=13)


def test_a_round_for_nobody_is_refused_with_a_sentence(secretariat: AnyDesk) -> None:
    secretariat.workspace.close_round("readiness")
    secretariat.workspace.consolidate_round("readiness")
    secretariat.app.go(Place("desk", "rounds", "readiness"))
    tab = screen(secretariat, DeskScreen).rounds
    untick(tab.terms.organizations, "UNICEF", "WFP")
    tab._open()
    assert [problem.code for problem in secretariat.problems] == ["round.no-members"]
    assert len(secretariat.workspace.rounds("readiness")) == 1


def test_a_text_edited_under_an_open_round_is_said_above_the_items(secretariat: AnyDesk) -> None:
    secretariat.workspace.set_text("readiness", "1", Text("en", "Another text."))
    secretariat.app.changed(None)
    secretariat.app.go(Place("consultation", "readiness"))
    board: BoardScreen = screen(secretariat, BoardScreen)
    assert not board.findings.isHidden()
    assert "is not the one round 1 was opened on" in board.findings.text()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A record beside the list: two revisions side by side, two answers in conflict side by side, a page to print."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.record_compare import Change, ConflictCard, Line, differences, differences_html, direction_of
from desktop.record_view import RecordPanel, read_for_showing, write_record_pdf
from forms.problem import Problem
from forms.xlsform import FormVersion
from sync.store_problems import DiskFull
from sync.values import Profile
from sync.workspace import Workspace

AnyDesk = Any


def office_clock() -> datetime:
    return datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def say(workspace: Workspace, name: str, record: str = "", kind: str = "yes", people: str = "") -> str:
    session = workspace.edit(record) if record else workspace.begin("visit")
    session.answer("/data/first/name", name)
    session.answer("/data/first/people", people)
    session.answer("/data/second/kind", kind)
    if kind == "no":
        session.answer("/data/second/reason", "لا نوافق")
    done = session.finalize()
    assert not isinstance(done, tuple)
    return workspace.record(done).record_id


def text_of(page: str) -> str:
    document = QTextDocument()
    document.setHtml(page)
    return document.toPlainText()


def test_two_revisions_stand_in_two_columns_with_what_differs_marked(qtbot: QtBot) -> None:
    found = (Change("Reason", "We agree in part", "We agree in full"), Change("Why?", "", "因为时间"))
    page = differences_html(found, ("1 · Monday", "2 · Tuesday"), theme.LIGHT)
    assert page.count("<td") == 2 + 2 * 3
    first, second = page.split("Reason")[1].split("</td>")[1:3]
    assert "line-through" in first and "part" in first and "full" not in first
    assert "underline" in second and "full" in second and "part" not in second
    assert "1 · Monday" in text_of(page) and "因为时间" in text_of(page)
    assert "These two say the same." in differences_html((), ("", ""), theme.LIGHT)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    (
        ("a", "a", ()),
        ("a", "b", (Change("Q", "a", "b"),)),
        ("a", None, (Change("Q", "a", ""),)),
        (None, "b", (Change("Q", "", "b"),)),
    ),
)
def test_differences_are_what_was_answered_otherwise_newly_or_no_longer(
    before: str | None, after: str | None, expected: tuple[Change, ...]
) -> None:
    lines = [() if said is None else (Line("q", 0, "Q", said),) for said in (before, after)]
    assert differences(*lines) == expected


@pytest.mark.parametrize(
    ("text", "direction"), (("Yes", "ltr"), ("نعم", "rtl"), ("12 نعم", "rtl"), ("是", "ltr"), ("12", "ltr"))
)
def test_an_answer_goes_in_the_direction_of_its_own_letters(text: str, direction: str) -> None:
    assert direction_of(text) == direction


@pytest.fixture
def two_devices(
    secretariat: AnyDesk, tmp_path: Path, visit: FormVersion
) -> Iterator[tuple[Workspace, Workspace, Callable[[], None]]]:
    """Two offices that the secretariat admitted, and a way to let each know what the other wrote."""
    up: Workspace = secretariat.workspace
    up.install_form(visit)
    offices = []
    for name in ("Tarawa", "Suva"):
        office = Workspace.create(
            tmp_path / name, Profile("office", "UNICEF", name), clock=secretariat.app.clock
        )
        office.install_form(visit)
        up.admit_office(office.enrolment_request())
        offices.append(office)

    def exchange() -> None:
        for at, office in enumerate(offices):
            office.write_bundle(tmp_path / f"up{at}.assent")
            up.take([tmp_path / f"up{at}.assent"])
        up.write_bundle(tmp_path / "down.assent")
        for office in offices:
            office.take([tmp_path / "down.assent"])

    yield offices[0], offices[1], exchange
    for office in offices:
        office.close()


def panel_of(qtbot: QtBot, secretariat: AnyDesk, workspace: Workspace) -> RecordPanel:
    panel = RecordPanel(replace(secretariat.app.screens["records"].context, workspace=workspace))
    qtbot.addWidget(panel)
    return panel


def cards_of(panel: RecordPanel) -> list[ConflictCard]:
    return [each for each in panel.findChildren(ConflictCard) if not each.isHidden()]


def test_a_conflict_shows_both_answers_side_by_side_and_one_is_kept(
    qtbot: QtBot, secretariat: AnyDesk, two_devices: tuple[Workspace, Workspace, Callable[[], None]]
) -> None:
    first, second, exchange = two_devices
    record = say(first, "Tarawa")
    exchange()
    say(first, "Tarawa north", record)
    say(second, "Tarawa south", record)
    exchange()
    assert first.record_view(record).conflicts
    panel = panel_of(qtbot, secretariat, first)
    panel.show_record(record)
    (card,) = cards_of(panel)
    keeps = card.findChildren(QPushButton)
    assert {each.text() for each in keeps} == {"Keep this answer"}
    (south,) = [each for each in keeps if "Tarawa south" in each.accessibleName()]
    south.click()
    assert first.record_view(record).conflicts == ()
    assert first.record_view(record).fields["first/name"] == "Tarawa south"


def test_conflicts_that_could_not_be_settled_are_all_asked_again(
    qtbot: QtBot,
    secretariat: AnyDesk,
    two_devices: tuple[Workspace, Workspace, Callable[[], None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def disk_full(*_: object) -> None:
        raise DiskFull(folder="here")

    first, second, exchange = two_devices
    record = say(first, "Tarawa")
    exchange()
    say(first, "Tarawa north", record, people="12")
    say(second, "Tarawa south", record, people="13")
    exchange()
    panel = panel_of(qtbot, secretariat, first)
    panel.show_record(record)
    asked = len(cards_of(panel))
    assert asked > 1
    with monkeypatch.context() as full:
        full.setattr(Workspace, "resolve", disk_full)
        while len(cards_of(panel)) > 1:
            cards_of(panel)[0].findChildren(QPushButton)[0].click()
        cards_of(panel)[0].findChildren(QPushButton)[0].click()
    assert [problem.code for problem in secretariat.problems] == ["workspace.full"]
    assert len(cards_of(panel)) == asked


def test_a_printed_record_leaves_out_what_was_skipped_and_speaks_arabic_and_chinese(
    qtbot: QtBot, office: Workspace, tmp_path: Path
) -> None:
    record = say(office, "塔拉瓦", kind="no")
    shown = read_for_showing(office, record, "en", office_clock)
    words = {line.words: line.answer for line in shown.lines}
    assert words["Name of the place"] == "塔拉瓦"
    assert words["Why not?"] == "لا نوافق"
    write_record_pdf(tmp_path / "record.pdf", shown)
    printed = (tmp_path / "record.pdf").read_bytes()
    assert printed.startswith(b"%PDF") and len(printed) > 3000
    (tmp_path / "there.pdf").mkdir()
    with pytest.raises(Problem):
        write_record_pdf(tmp_path / "there.pdf", shown)
    say(office, "塔拉瓦", record)
    again = read_for_showing(office, record, "en", office_clock)
    assert "Why not?" not in {line.words for line in again.lines}

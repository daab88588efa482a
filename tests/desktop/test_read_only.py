# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Opened to read only: every screen says so or shows only what reads; no button that writes is there at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.app import Assent
from desktop.board_screen import BoardScreen
from desktop.desk import TABS
from desktop.jobs import InlineJobs
from desktop.parts import Place
from desktop.preferences import Preferences
from desktop.records import RecordsScreen
from forms.xlsform import FormVersion
from sync.values import Draft, Profile
from sync.workspace import Workspace

AnyDesk = Any
WHY = "Opened to read only"
READS = {
    # goes somewhere, unfolds or closes something
    "Look at the records", "Look at the consultation", "Look at the timeline", "Drafts", "Close",
    "How this was counted", "Show it as a table", "Look at the items", "Open another workspace…", "Next open (F8)",
    # looks after what others did
    "Check everything", "Check a proof…", "Check files alone…", "Save the proof…", "Save the evidence…",
    # copies out of the workspace, to where the person says
    "Save as PDF…", "Print…", "Save the picture…", "Write the register…", "Write the note (.docx, .pdf)…",
    "Write the ISO comment table…", "Back it up…", "Save a report…",
    # the program on this computer, not the workspace
    "Install an update from a file…",
}  # fmt: skip
WRITES = {
    "Correct", "Withdraw…", "New record", "Fill it", "Discard", "Continue", "Lock it…",
    "Make the recovery sheet…", "Rebuild the lists",
}  # fmt: skip
WRITES_AT_THE_DESK = WRITES - {"Correct", "Withdraw…", "Discard", "Continue"} | {
    "Change the text…", "Admit an office…", "Revoke this device…", "Close the round", "Bring in an XLSForm…",
    "Replace the root keys…", "Collect signed requests…", "Set another grade for the note…",
    "Enter what became of it…", "Answer this comment", "Try it again", "Take a filled table…",
    "New consultation…", "Edit", "Take out",
}  # fmt: skip


def settle() -> None:
    for _ in range(3):  # what was just put into a layout is shown by an event of its own
        QCoreApplication.processEvents()


def seen(screen: QWidget) -> set[str]:
    settle()
    return {each.text() for each in screen.findChildren(QPushButton) if each.isVisible() and each.text()}


def places(app: Assent) -> Iterator[str]:
    """Every screen as a person goes about: each tab, each record, each item."""
    for name in ("home", "records", "consultation", "exchange", "review", "forms", "settings", "help"):
        if name not in app.screens:  # the secretariat reviews at its desk
            continue
        app.go(Place(name))
        screen = app.screens[name]
        screen.refresh()
        yield name
        if isinstance(screen, RecordsScreen):
            for at in range(screen.model.total()):
                screen.table.setCurrentIndex(screen.model.index(at, 0))
                for tab in range(screen.panel.tabs.count()):
                    screen.panel.tabs.setCurrentIndex(tab)
                    yield name
            app.go(Place("records", "drafts"))
            yield name
        if isinstance(screen, BoardScreen):
            for at in range(screen.items.rowCount()):
                screen.table.setCurrentIndex(screen.items.index(at, 0))
                yield name
            for tab in range(screen.tabs.count()):
                screen.tabs.setCurrentIndex(tab)
                yield name
    if "desk" in app.screens:
        for tab_name in TABS:
            app.go(Place("desk", tab_name))
            yield "desk"


def walked(app: Assent) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name in places(app):
        found.setdefault(name, set()).update(seen(app.screens[name]))
    return found


def say(workspace: Workspace, name: str, record: str = "") -> str:
    """A visit to a place of this name, or a correction of its record; the record's id."""
    session = workspace.edit(record) if record else workspace.begin("visit")
    for question, answer in {"first/name": name, "second/kind": "yes"}.items():
        session.answer(f"/data/{question}", answer)
    done = session.finalize()
    assert not isinstance(done, tuple), done
    return workspace.record(done).record_id


def disagree(secretariat: AnyDesk, office: Workspace, visit: FormVersion, tmp_path: Path) -> None:
    """Two offices of one organization correct the same record, and nobody has settled it yet."""
    up, clock = secretariat.workspace, secretariat.app.clock
    with Workspace.create(tmp_path / "Suva", Profile("office", "UNICEF", "Suva"), clock=clock) as other:
        for each in (up, office, other):
            each.install_form(visit)
        up.admit_office(other.enrolment_request())
        record = say(office, "Tarawa")

        def exchange() -> None:
            for at, each in enumerate((office, other)):
                each.write_bundle(tmp_path / f"said{at}.assent", everything=True)
            up.take([tmp_path / "said0.assent", tmp_path / "said1.assent"])
            up.write_bundle(tmp_path / "news.assent", everything=True)
            for each in (office, other):
                each.take([tmp_path / "news.assent"])

        exchange()
        say(office, "Tarawa north", record)
        say(other, "Tarawa south", record)
        exchange()
    assert up.record_view(record).conflicts and office.record_view(record).conflicts


@pytest.fixture
def work_done(
    admitted: AnyDesk, secretariat: AnyDesk, visit: FormVersion, tmp_path: Path, fill_in: Callable[..., Path]
) -> None:
    """An office has objected and left a draft; its secretariat has taken that in, and one file it could not read.

    Both hold a record that says two things, an Excel form in doubt, and a part that waits for the others.
    """
    disagree(secretariat, admitted.workspace, visit, tmp_path)
    session = admitted.workspace.begin_position("readiness", "1")
    session.answer("position", "FOB")
    session.answer("reason", "Too rigid.")
    session.answer("change_wanted", "Add “where it helps”.")
    session.answer("has_comments", "yes")
    root = session.node("has_comments").ref.rsplit("/", 1)[0]
    for name, value in {
        "section": "specific", "theme": "conditions", "comment_type": "ge", "comment_text": "Bandwidth first.",
        "comment_language": "en", "publishable": "yes", "name_us": "no",
    }.items():  # fmt: skip
        session.answer(f"{root}/comments[1]/{name}", value)
    done = session.finalize()
    assert not isinstance(done, tuple), done
    admitted.workspace.record(done)
    begun = admitted.workspace.begin("usecase")
    begun.answer("title", "Building Blocks")
    admitted.workspace.save_draft(Draft("d", "usecase", begun.form.version, begun.state(), title="Use case"))
    up, broken = tmp_path / "up.assent", tmp_path / "broken.assent"
    admitted.workspace.write_bundle(up)
    broken.write_bytes(up.read_bytes()[:-40])
    secretariat.workspace.take([up, broken])
    parts = admitted.workspace.write_bundle(tmp_path / "part.assent", everything=True, part_size=900).paths
    assert len(parts) > 1
    for at, each in enumerate((secretariat.workspace, admitted.workspace)):
        form = each.write_template(tmp_path / f"form{at}.xlsx", "endorsement")
        asked = each.take(
            [fill_in(form, {"status_date": "01/02/2026", "organization": each.profile.organization})]
        )
        waiting = each.take(parts[:1])
        assert (asked.files[0].outcome, waiting.files[0].outcome) == ("asked", "queued")


def test_ctrl_n_says_calmly_why_nothing_begins_and_stays(
    qapp: QApplication, admitted: AnyDesk, tmp_path: Path
) -> None:
    app = auditor(qapp, admitted, tmp_path)
    try:
        app.go(Place("records"))
        (new,) = (each for each in app.window._shortcuts if each.key() == QKeySequence("Ctrl+N"))
        new.activated.emit()
        assert app.window.current_name() == "records"
        assert app.window.strip.words().startswith(WHY)
    finally:
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()


def auditor(qapp: QApplication, owner: AnyDesk, tmp_path: Path) -> Assent:
    chosen = Preferences(tmp_path / "auditor.ini")
    chosen.language, chosen.look = "en", "light"
    app = Assent(qapp, chosen, jobs=InlineJobs())
    app.window.resize(1280, 760)
    app.window.show()
    app.open_workspace(owner.workspace.folder, read_only=True)
    return app


@pytest.mark.parametrize("whose", ["admitted", "secretariat"])
def test_no_screen_of_a_workspace_opened_to_read_only_has_a_button_that_writes(
    qapp: QApplication, request: pytest.FixtureRequest, work_done: None, whose: str, tmp_path: Path
) -> None:
    owner = request.getfixturevalue(whose)
    met: list[object] = []
    app = auditor(qapp, owner, tmp_path)
    try:
        app.jobs.problem_met.connect(met.append)
        app.jobs.bug_met.connect(met.append)
        assert app.workspace is not None and app.workspace.read_only
        found = walked(app)
        assert {name: words - READS for name, words in found.items() if words - READS} == {}
        for name in found:
            if name != "help":
                app.go(Place(name))
                settle()
                said = [each.text() for each in app.screens[name].findChildren(QLabel) if each.isVisible()]
                assert any(words.startswith(WHY) for words in said), name
        assert met == []
    finally:
        app.window.close()
        app.window.deleteLater()
        app.deleteLater()
    # The same walk at the owner's desk does find them: the list above is not empty by accident.
    owner.app.changed(None)
    there = set().union(*walked(owner.app).values())
    assert (WRITES if whose == "admitted" else WRITES_AT_THE_DESK) - there == set()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Laptops are lost, stolen and fall off tables: backups, restored copies, the organization's recovery key."""

from __future__ import annotations

import html
import re
import sqlite3

import pytest

from forms.problem import Problem
from sync.values import Profile, RecordQuery
from sync.workspace import Workspace


@pytest.fixture
def desks(stage, position):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    position(office, "rec-1", "SUP")
    return secretariat, office


def test_a_restored_copy_goes_on_under_a_new_key_and_makes_no_second_history(stage, desks, position):
    secretariat, office = desks
    saved = office.backup(stage.folder / "backup.assentdb")
    position(office, "rec-2", "SUP")  # after the backup, then the laptop is gone
    stage.post(office, secretariat)
    office.close()

    folder = Workspace.restore(saved.path, stage.folder / "new laptop", clock=stage.clock)
    with Workspace.open(folder, clock=stage.clock) as restored:
        assert restored.records().total == 1
        assert restored.standing().log_id != office._desk.log.hex()
        secretariat.admit_office(restored.enrolment_request(), into=restored.standing().office_id)
        stage.post(secretariat, restored, everything=True)
        assert restored.standing().status == "admitted"
        assert restored.records().total == 2, "what the lost laptop had sent comes back"
        position(restored, "rec-2", "SWR", reason="After the loss.")
        intake = stage.post(restored, secretariat)
        assert intake.outcome == "added", intake.problem
        assert secretariat.verify().sound


def test_a_backup_is_checked_when_it_is_made_and_when_it_is_used(stage, desks):
    _, office = desks
    saved = office.backup(stage.folder)
    assert saved.entries == office.verify().entries
    data = bytearray(saved.path.read_bytes())
    data[4096 * 3 : 4096 * 3 + 2000] = bytes(2000)
    spoiled = stage.folder / "spoiled.assentdb"
    spoiled.write_bytes(bytes(data))
    with pytest.raises(Problem) as refused:
        Workspace.restore(spoiled, stage.folder / "elsewhere", clock=stage.clock)
    assert refused.value.code.startswith(("workspace.", "backup."))
    assert not (stage.folder / "elsewhere" / "workspace.assentdb").exists()
    with pytest.raises(Problem) as refused:
        Workspace.restore(stage.folder / "nothing", stage.folder / "elsewhere", clock=stage.clock)
    assert refused.value.code == "backup.unreadable"
    with pytest.raises(Problem) as refused:
        Workspace.restore(saved.path, office.folder, clock=stage.clock)
    assert refused.value.code == "workspace.exists"


def test_a_stolen_laptop_tells_nothing_without_the_passphrase(stage):
    folder = stage.folder / "locked"
    profile = Profile("office", "UNICEF", "Tarawa office")
    with Workspace.create(folder, profile, clock=stage.clock, passphrase="coconut") as office:
        session = office.begin("endorsement")
        assert session is not None
        office.attach("letter.txt", b"the secret letter")
    everything = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert b"secret letter" not in everything
    assert b"Tarawa" not in everything
    assert Workspace.needs_passphrase(folder)
    for wrong in (None, "coconuts"):
        with pytest.raises(Problem) as refused:
            Workspace.open(folder, clock=stage.clock, passphrase=wrong)
        assert refused.value.code == "workspace.passphrase"
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(folder / "workspace.assentdb").execute("SELECT * FROM ground_entry")
    with Workspace.open(folder, clock=stage.clock, passphrase="coconut") as office:
        assert office.profile.office == "Tarawa office"
        assert office.verify().sound


def shares_on(sheet):
    return [
        " ".join(html.unescape(word) for word in re.findall(r"<li>(.*?)</li>", page))
        for page in sheet.split("<section>")[1:]
    ]


def test_two_of_three_shares_open_a_recovery_backup_and_one_does_not(stage):
    folder = stage.folder / "locked"
    profile = Profile("office", "UNICEF", "Tarawa office")
    with Workspace.create(folder, profile, clock=stage.clock, passphrase="coconut") as office:
        with pytest.raises(Problem) as refused:
            office.backup(stage.folder, for_recovery=True)
        assert refused.value.code == "recovery.none"
        sheet = office.make_recovery_key(stage.folder / "shares.html").read_text("utf-8")
        office.attach("letter.txt", b"the secret letter")
        saved = office.backup(stage.folder, for_recovery=True)
        entries = office.verify().entries
    assert b"SQLite" not in saved.path.read_bytes()
    first, second, third = shares_on(sheet)
    assert len(first.split()) == 33
    for shares in ([first], [first, first], [first, "not a share"]):
        with pytest.raises(Problem) as refused:
            Workspace.recover(saved.path, shares, stage.folder / "recovered", clock=stage.clock)
        assert refused.value.code == "recovery.shares"
    for number, shares in enumerate(([first, third], [third, second])):
        place = stage.folder / f"recovered {number}"
        Workspace.recover(saved.path, shares, place, passphrase="new", clock=stage.clock)
        assert Workspace.needs_passphrase(place)
        with Workspace.open(place, clock=stage.clock, passphrase="new") as recovered:
            assert recovered.profile.office == "Tarawa office"
            assert recovered.verify().entries == entries
        leftovers = [path.name for path in place.iterdir() if path.name.startswith(".")]
        assert leftovers == []


def test_shares_of_another_key_do_not_open_the_backup(stage):
    office, other = stage.office("UNICEF"), stage.office("WFP")
    office.make_recovery_key(stage.folder / "a.html")
    saved = office.backup(stage.folder, for_recovery=True)
    sheet = other.make_recovery_key(stage.folder / "b.html").read_text("utf-8")
    with pytest.raises(Problem) as refused:
        Workspace.recover(saved.path, shares_on(sheet)[:2], stage.folder / "x", clock=stage.clock)
    assert refused.value.code == "recovery.shares"


def test_records_and_search_are_whole_after_locking(desks):
    _, office = desks
    before = office.records(RecordQuery(text="UNICEF"))
    office.set_passphrase("coconut palm")
    assert office.records(RecordQuery(text="UNICEF")) == before
    assert before.total == 1
    assert office.rebuild().same and office.verify().sound

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every bad thing that arrives or happens: a sentence with a remedy, and nothing lost or half-written."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from forms.problem import Problem
from sync.values import Profile
from sync.workspace import Workspace


@pytest.fixture
def admitted(stage):
    """A secretariat and an office that it has admitted, with the agenda taken."""
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    return secretariat, office


def says_what_to_do(problem: Problem) -> bool:
    sentence, hint = problem.sentence(), problem.hint()
    words = f"{sentence} {hint}".lower()
    return bool(sentence and hint) and "error" not in words and "invalid" not in words and "{" not in words


def test_a_third_office_is_refused_until_it_is_admitted_and_then_taken(stage, position):
    secretariat = stage.secretariat()
    first, second, third = (stage.office(code) for code in ("UNICEF", "WFP", "FAO"))
    stage.admit(secretariat, first, second)
    stage.agenda(secretariat, eligible=("UNICEF", "WFP", "FAO"))
    agenda = stage.bundle(secretariat)
    for office in (first, second, third):
        office.take([agenda])
        position(office, "rec-1", "SUP")
    assert stage.post(first, secretariat).outcome == "added"
    assert stage.post(second, secretariat).outcome == "added"

    refused = stage.post(third, secretariat)
    assert refused.outcome == "refused"
    assert refused.problem.code == "bundle.unknown-sender"
    assert says_what_to_do(refused.problem)
    assert refused.quarantined.read_bytes() == refused.path.read_bytes()
    assert secretariat.records().total == 2
    (kept,) = secretariat.quarantine()
    assert kept.code == "bundle.unknown-sender"

    stage.admit(secretariat, third)
    again = secretariat.take([refused.quarantined]).files[0]
    assert again.outcome == "added"
    assert secretariat.records().total == 3
    assert secretariat.quarantine() == ()


DAMAGE = {
    "an unknown file": (lambda data: b"minutes of the meeting", "bundle.not-a-bundle"),
    "an empty file": (lambda data: b"", "file.empty"),
    "a truncated bundle": (lambda data: data[:-20], "bundle.truncated"),
    "only its first bytes": (lambda data: data[:30], "bundle.truncated"),
    "one flipped byte": (lambda data: data[:200] + bytes([data[200] ^ 1]) + data[201:], "bundle.damaged"),
    "something added at its end": (lambda data: data + b"sent from my phone", "bundle.trailing"),
    "line endings changed as if text": (lambda data: data.replace(b"\r\n", b"\n", 1), "bundle.mangled"),
    "a later version": (lambda data: data[:8] + b"\x09" + data[9:], "bundle.version"),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_file_is_refused_with_its_reason_and_changes_nothing(stage, admitted, position, damage):
    secretariat, office = admitted
    spoil, code = damage
    position(office, "rec-1", "SUP")
    whole = stage.bundle(office)
    spoiled = stage.file()
    spoiled.write_bytes(spoil(whole.read_bytes()))
    before = secretariat.verify().entries
    intake = secretariat.take([spoiled]).files[0]
    assert intake.outcome == "refused"
    assert intake.problem.code == code
    assert says_what_to_do(intake.problem)
    assert secretariat.verify().entries == before
    assert secretariat.records().total == 0
    if spoiled.stat().st_size:
        assert intake.quarantined.read_bytes() == spoiled.read_bytes()
    assert secretariat.take([whole]).files[0].outcome == "added"


def test_a_file_that_is_not_there_is_told_and_the_others_are_taken(stage, admitted, position):
    secretariat, office = admitted
    position(office, "rec-1", "SUP")
    report = secretariat.take([stage.folder / "gone.assent", stage.bundle(office)])
    assert [file.outcome for file in report.files] == ["refused", "added"]
    assert report.files[0].problem.code == "file.unreadable"


def test_a_folder_with_a_workspace_in_it_is_taken_without_what_the_workspace_keeps(stage, admitted, position):
    """As when somebody drops the folder of all their documents on the window."""
    secretariat, office = admitted
    position(office, "rec-1", "SUP")
    documents = secretariat.folder
    office.write_bundle(documents / "up.assent")
    (documents / "letter.txt").write_text("no work of ours", encoding="utf-8")
    seen = [
        [(each.path.name, each.outcome) for each in secretariat.take([documents]).files] for _ in range(2)
    ]
    assert seen == [
        [("letter.txt", "refused"), ("up.assent", "added")],
        [("letter.txt", "refused"), ("up.assent", "already-present")],
    ]
    assert len(secretariat.quarantine()) == 1


def test_the_same_file_twice_changes_nothing(stage, admitted, position):
    secretariat, office = admitted
    position(office, "rec-1", "SUP")
    path = stage.bundle(office)
    assert secretariat.take([path]).files[0].outcome == "added"
    entries = secretariat.verify().entries
    again = secretariat.take([path]).files[0]
    assert (again.outcome, again.added) == ("already-present", 0)
    assert secretariat.verify().entries == entries


def test_a_bundle_that_comes_before_the_one_it_continues_waits_for_it(stage, admitted, position):
    secretariat, office = admitted
    position(office, "rec-1", "SUP")
    stage.post(office, secretariat)
    stage.post(secretariat, office)
    position(office, "rec-2", "SUP")
    early = stage.bundle(office)
    other = stage.secretariat("Another reader")
    assert other.take([early]).files[0].problem.code == "bundle.unknown-sender"
    reader = stage.office("WFP")
    stage.admit(secretariat, reader)
    reader.take([stage.bundle(secretariat, to=[reader.standing().office_id], ledger=False)])
    waiting = reader.take([early]).files[0]
    assert (waiting.outcome, waiting.problem.code) == ("queued", "bundle.gap")
    assert reader.records().total == 0
    first = stage.bundle(office, everything=True)
    report = reader.take([first])
    assert [file.outcome for file in report.files] == ["added", "already-present"]
    assert reader.records().total == 2


def test_an_office_does_not_follow_a_second_secretariat(stage, admitted):
    _, office = admitted
    impostor = stage.secretariat("Another secretariat")
    intake = stage.post(impostor, office)
    assert intake.outcome == "refused"
    assert intake.problem.code == "bundle.unknown-sender"


def test_a_workspace_from_a_newer_version_is_left_alone(stage):
    folder = stage.folder / "newer"
    Workspace.create(folder, Profile("office", "UNICEF", "Tarawa"), clock=stage.clock).close()
    with sqlite3.connect(folder / "workspace.assentdb") as database:
        database.execute("PRAGMA user_version = 99")
    database.close()
    before = (folder / "workspace.assentdb").read_bytes()
    with pytest.raises(Problem) as refused:
        Workspace.open(folder, clock=stage.clock)
    assert refused.value.code == "workspace.newer"
    assert says_what_to_do(refused.value)
    assert (folder / "workspace.assentdb").read_bytes() == before


def test_a_folder_that_cannot_be_written_is_told_and_left_empty(stage):
    blocked = stage.folder / "a file, not a folder"
    blocked.write_text("occupied")
    with pytest.raises(Problem) as refused:
        Workspace.create(blocked / "desk", Profile("office", "UNICEF", "Tarawa"), clock=stage.clock)
    assert refused.value.code == "workspace.folder"
    assert says_what_to_do(refused.value)
    assert blocked.read_text() == "occupied"


def test_there_is_no_workspace_where_there_is_none(tmp_path):
    with pytest.raises(Problem) as refused:
        Workspace.open(tmp_path)
    assert refused.value.code == "workspace.missing"
    (tmp_path / "workspace.assentdb").write_bytes(b"SQLite format 3\0" + bytes(200))
    with pytest.raises(Problem) as refused:
        Workspace.open(tmp_path)
    assert refused.value.code in ("workspace.damaged", "workspace.missing", "workspace.passphrase")


def test_a_workspace_is_never_begun_over_another(stage):
    stage.office("UNICEF", "Tarawa")
    with pytest.raises(Problem) as refused:
        stage.office("UNICEF", "Tarawa")
    assert refused.value.code == "workspace.exists"


def test_a_second_window_on_the_same_workspace_is_told(stage):
    office = stage.office("UNICEF")
    with pytest.raises(Problem) as refused:
        Workspace.open(office.folder, clock=stage.clock)
    assert refused.value.code == "workspace.busy"
    with Workspace.open(office.folder, clock=stage.clock, read_only=True) as looking:
        assert looking.profile.organization == "UNICEF"


def test_a_full_disk_while_recording_loses_nothing_that_was_recorded(stage, admitted, position):
    secretariat, office = admitted
    first = position(office, "rec-1", "SUP")
    session = office.begin_position("principles", "rec-2")
    session.answer("position", "SWR")
    session.answer("reason", "A long reservation. " * 90)
    session.answer("has_comments", "no")
    done = session.finalize()
    office._desk.store.limit_pages(office._desk.store.page_count())
    with pytest.raises(Problem) as refused:
        for _ in range(50):  # the free room inside the file is used up first
            office.record(done)
    assert refused.value.code == "workspace.full"
    assert says_what_to_do(refused.value)
    written = office.records().total
    assert office.record_view(first.record_id).fields["view/position"] == "SUP"
    assert office.verify().sound
    office._desk.store.limit_pages(1_000_000)
    office.record(done)
    assert office.records().total == written + 1
    assert office.verify().sound
    assert stage.post(office, secretariat).outcome == "added"


def test_a_full_disk_while_exporting_leaves_no_half_file(stage, admitted, position, monkeypatch):
    import errno
    import os

    _, office = admitted
    position(office, "rec-1", "SUP")
    target = stage.file()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Problem) as refused:
        office.write_bundle(target)
    monkeypatch.undo()
    assert refused.value.code == "workspace.full"
    assert not target.exists()
    assert [p for p in Path(target.parent).iterdir() if p.name.endswith(".part")] == []
    assert office.records().rows[0].status == "recorded"


def test_a_code_that_does_not_agree_admits_nobody(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    with pytest.raises(Problem) as refused:
        secretariat.admit_office(office.enrolment_request(), code="AAAA-BBBB-CCCC-DDDD")
    assert refused.value.code == "roster.code"
    assert [o.office_id for o in secretariat.offices()] == ["secretariat"]


def test_an_organization_that_is_misspelt_is_not_admitted(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEFF")
    with pytest.raises(Problem) as refused:
        secretariat.admit_office(office.enrolment_request())
    assert refused.value.code == "roster.unknown-organization"


def test_only_the_secretariat_puts_something_on_the_agenda(stage, admitted):
    secretariat, office = admitted
    with pytest.raises(Problem) as refused:
        office.publish_consultation(secretariat.consultation("principles"))
    assert refused.value.code == "workspace.not-secretariat"


def test_a_revoked_device_is_not_believed_any_more_and_its_past_remains(stage, admitted, position):
    secretariat, office = admitted
    position(office, "rec-1", "SUP")
    stage.post(office, secretariat)
    secretariat.revoke_device(office.standing().key_id, reason="The laptop was stolen.")
    position(office, "rec-2", "FOB", reason="No.", change_wanted="Yes.")
    refused = stage.post(office, secretariat)
    assert refused.problem.code == "bundle.revoked"
    assert secretariat.board("principles").rows[0].statuses == ("SUP", "NRS")
    stage.post(secretariat, office, everything=True)
    assert office.standing().status == "revoked"

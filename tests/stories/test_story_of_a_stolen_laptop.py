# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A thief sends a file before anybody knows: it is kept, shown, and counts nowhere, whoever holds it (FORMAT 8.5)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest

from forms.problem import Problem
from sync.cli import main
from sync.entry import Kind
from sync.kinds import fact
from sync.values import RecordQuery
from sync.workspace import Workspace


@dataclass
class Theft:
    secretariat: Workspace
    stolen: Workspace
    other: Workspace
    record: str
    honest: int
    """entries before the theft"""

    @property
    def device(self) -> str:
        return self.stolen.standing().key_id


@pytest.fixture
def theft(stage, position, correct) -> Theft:
    """UNICEF supports; the thief objects, also in an answer to the second item; both files are taken, and passed on."""
    secretariat, stolen, other = stage.secretariat(), stage.office("UNICEF"), stage.office("WFP")
    stage.admit(secretariat, stolen, other)
    stage.agenda(secretariat, eligible=("UNICEF", "WFP"))
    for office in (stolen, other):
        stage.post(secretariat, office)
    record = position(stolen, "rec-1", "SUP").records[0]
    stage.post(stolen, secretariat)
    honest = device_of(secretariat, stolen).entries
    stage.clock.pass_days(3)
    correct(stolen, record, position="FOB", reason="No.", change_wanted="Leave it out.")
    position(stolen, "rec-2", "FOB", reason="No.", change_wanted="Leave it out.")
    stage.post(stolen, secretariat)
    stage.post(secretariat, other)
    return Theft(secretariat, stolen, other, record, honest)


def device_of(secretariat, office):
    devices = [device for each in secretariat.offices() for device in each.devices]
    return next(device for device in devices if device.key_id == office.standing().key_id)


def statuses(workspace) -> list[str]:
    return list(workspace.board("principles").rows[0].statuses)


def revoke(theft: Theft) -> None:
    theft.secretariat.revoke_device(theft.device, reason="Stolen on the 3rd.", entries=theft.honest)


def test_the_clerk_is_shown_what_each_end_would_do(theft):
    whole, before, nothing = theft.secretariat.revocation_choices(theft.device)
    assert (whole.silenced, nothing.entries, nothing.received) == (0, 0, None)
    assert (before.entries, before.silenced) == (theft.honest, whole.entries - theft.honest)
    assert before.received < whole.received


def test_what_came_after_the_theft_counts_nowhere_and_what_came_before_stays(theft, stage):
    assert statuses(theft.secretariat) == statuses(theft.other) == ["FOB", "FOB"]
    revoke(theft)
    assert statuses(theft.secretariat) == ["SUP", "NRS"]
    assert [line.record_id for line in theft.secretariat.records().rows] == [theft.record]
    assert theft.secretariat.records(RecordQuery(text="Leave")).total == 0
    assert [each.reason for each in theft.secretariat.history(theft.record)] == [""]

    stage.post(theft.secretariat, theft.other)  # it holds the thief's entries; nobody takes them from it
    assert statuses(theft.other) == ["SUP", "NRS"]
    for workspace in (theft.secretariat, theft.other):
        assert workspace.rebuild().same
        assert workspace.verify().sound
        kept = device_of(workspace, theft.stolen)
        assert kept.entries > kept.revoked_at_size == theft.honest


def test_who_comes_later_is_sent_what_counts_and_sees_the_same(theft, stage):
    revoke(theft)
    late = stage.office("FAO")
    stage.admit(theft.secretariat, late)
    assert stage.post(theft.secretariat, late, everything=True).outcome == "added"
    assert device_of(late, theft.stolen).entries == theft.honest
    assert statuses(late) == ["SUP", "NRS"]
    assert late.verify().sound


def test_the_device_itself_shows_its_work_and_that_it_is_revoked(theft, stage):
    revoke(theft)
    stage.post(theft.secretariat, theft.stolen)
    assert theft.stolen.standing().status == "revoked"
    assert theft.stolen.records().total == 2


def test_another_device_of_the_office_goes_on_from_before_the_theft(theft, stage, correct):
    revoke(theft)
    second = stage.office("UNICEF", device="device 2")
    theft.secretariat.admit_office(
        second.enrolment_request(), code=second.standing().code, into=theft.stolen.standing().office_id
    )
    stage.post(theft.secretariat, second, everything=True)
    correct(second, theft.record, position="SWR", reason="As far as it goes.")
    stage.post(second, theft.secretariat)
    assert statuses(theft.secretariat) == ["SWR", "NRS"]


def test_an_end_can_be_moved_back_but_not_forward(theft):
    theft.secretariat.revoke_device(theft.device, reason="Stolen.")
    assert statuses(theft.secretariat) == ["FOB", "FOB"]
    revoke(theft)
    assert statuses(theft.secretariat) == ["SUP", "NRS"]
    with pytest.raises(Problem) as refused:
        theft.secretariat.revoke_device(theft.device, reason="Found.")
    assert refused.value.code == "roster.change"


def test_only_the_end_of_a_file_can_be_the_end(theft):
    with pytest.raises(Problem) as refused:
        theft.secretariat.revoke_device(theft.device, reason="Stolen.", entries=theft.honest + 1)
    assert refused.value.code == "roster.revoke-where"
    assert statuses(theft.secretariat) == ["FOB", "FOB"]


def test_closed_rounds_that_counted_it_are_named(theft):
    theft.secretariat.close_round("principles")
    _, before, nothing = theft.secretariat.revocation_choices(theft.device)
    assert before.rounds == nothing.rounds == (("principles", 1),)


def test_by_command_the_end_is_a_day(theft, capsys):
    folder, day = (
        str(theft.secretariat.folder),
        f"{theft.secretariat.revocation_choices(theft.device)[0].received:%Y-%m-%d}",
    )
    theft.secretariat.close()
    assert main(["revoke", "-w", folder, theft.device, "--reason", "Stolen.", "--received-before", day]) == 0
    assert "entries that came later are kept and say nothing any more" in capsys.readouterr().out
    with Workspace.open(Path(folder)) as again:
        assert statuses(again) == ["SUP", "NRS"]


def test_an_office_cannot_say_that_a_round_counted_its_answer(theft, stage, position):
    """Closings of anybody but the secretariat say nothing (FORMAT 5)."""
    made = position(theft.other, "rec-1", "SUP")
    entry = made.entries[0]
    round_ = {"consultation": "principles", "number": 1}
    closing = fact(Kind.PHASE, {"round": round_, "counted": [bytes.fromhex(entry)]}, time=1)
    theft.other._desk.write([closing])
    stage.post(theft.other, theft.secretariat)
    for workspace in (theft.other, theft.secretariat):
        assert all(row.status != "counted" for row in workspace.records().rows)

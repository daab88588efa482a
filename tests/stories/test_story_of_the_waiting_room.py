# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Nobody fills a disk with files that wait: parts give way with a sentence, a signed file never does in silence."""

from __future__ import annotations

import pytest

from forms.problem import Problem
from sync.parts import HEADER, split
from sync.room import Room


def part_of(stage, number: int, size: int = 400):
    """The first of two parts of some file that nobody signed."""
    path = stage.folder / f"stray-{number}.assent-part"
    path.write_bytes(split(bytes([number]) * size, HEADER.size + size // 2)[0])
    return path


def test_parts_that_waited_longest_give_way_and_that_is_said(stage):
    office = stage.office("UNICEF")
    office._desk.room = Room(wholes=3)
    for number in range(3):
        assert office.take([part_of(stage, number)]).files[0].findings == ()
        stage.clock.pass_days(1)
    taken = office.take([part_of(stage, 3)]).files[0]
    assert taken.outcome == "queued"
    assert [finding.code for finding in taken.findings] == ["parts.given-up"]
    assert "1 of 2" in taken.findings[0].sentence()
    waiting = office.waiting()
    assert len(waiting) == 3 and all(each.kind == "parts" for each in waiting)
    assert [each.since for each in waiting] == sorted(each.since for each in waiting)


def test_parts_are_bounded_in_bytes_too_and_the_newest_is_kept(stage):
    office = stage.office("UNICEF")
    office._desk.room = Room(parts_bytes=5_000)
    for number in range(4):
        office.take([part_of(stage, number, 4_000)])
    assert len(office.waiting()) == 2
    assert office.take([part_of(stage, 9, 20_000)]).files[0].outcome == "queued"
    assert [each.size > 10_000 for each in office.waiting()] == [True]


@pytest.fixture
def early(stage, position):
    """A secretariat, and an office that has four positions to send."""
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, "rec-1", "rec-2", "rec-3", "rec-4", eligible=("UNICEF",))
    stage.post(secretariat, office)
    for item in ("rec-1", "rec-2", "rec-3", "rec-4"):
        position(office, item, "SUP")
    return secretariat, office


def gaps(stage, office, count: int):
    """Authentic bundles of one office, each of which lacks what came before."""
    from sync.bundle import write_log_section
    from sync.journal import Frontier, sign_head

    desk = office._desk
    entries = [each.data for each in desk.store.entries_of(desk.log)]
    leaves = desk.store.leaf_hashes(desk.log)
    for start in range(len(entries) - count, len(entries)):
        head = sign_head(desk.key, Frontier().extend(leaves[: start + 1]))
        path = stage.file()
        path.write_bytes(write_log_section(head, start, entries[start : start + 1]))
        yield path


def test_a_signed_file_that_has_no_room_is_refused_aloud_and_taken_later(stage, early):
    secretariat, office = early
    secretariat._desk.room = Room(queued=2)
    files = list(gaps(stage, office, 3))
    outcomes = [secretariat.take([path]).files[0] for path in files]
    assert [each.outcome for each in outcomes] == ["queued", "queued", "refused"]
    refused = outcomes[2]
    assert refused.problem.code == "waiting.full" and refused.quarantined is None
    assert len(secretariat.waiting()) == 2 and secretariat.quarantine() == ()
    assert all(each.sender == "UNICEF headquarters" for each in secretariat.waiting())
    stage.post(office, secretariat, everything=True)
    assert secretariat.waiting() == () and secretariat.records().total == 4
    assert secretariat.take([files[2]]).files[0].outcome == "already-present"


def test_a_person_gives_a_waiting_file_up(stage, early):
    secretariat, office = early
    (path,) = gaps(stage, office, 1)
    secretariat.take([path, part_of(stage, 1)])
    assert {each.kind for each in secretariat.waiting()} == {"bundle", "parts"}
    for each in secretariat.waiting():
        assert each.waits_for.sentence()
        secretariat.give_up_waiting(each.waiting_id)
    assert secretariat.waiting() == ()
    with pytest.raises(Problem) as unknown:
        secretariat.give_up_waiting("bundle/77")
    assert unknown.value.code == "waiting.unknown"


def test_files_in_the_wrong_order_go_on_one_after_the_other_as_what_they_lack_comes(stage, early):
    secretariat, office = early
    first = stage.bundle(office, everything=True)
    entries = [each.data for each in office._desk.store.entries_of(office._desk.log)]
    files = list(gaps(stage, office, len(entries)))
    report = secretariat.take([*reversed(files[1:]), files[0]])
    queued = [each for each in report.files if each.outcome == "queued"]
    added = [each for each in report.files if each.outcome == "added"]
    assert len(queued) == len(entries) - 1 and sum(each.added for each in added) == len(entries)
    assert secretariat.waiting() == () and secretariat.records().total == 4
    assert secretariat.take([first]).files[0].outcome == "already-present"


def test_a_file_that_gets_the_number_of_one_given_up_is_not_taken_for_it(stage, early):
    secretariat, office = early
    lacks_much, lacks_little = list(gaps(stage, office, 4))[-1], list(gaps(stage, office, 4))[1]
    secretariat.take([lacks_much])
    other = stage.office("WFP")
    stage.admit(secretariat, other)
    stage.post(other, secretariat)  # something was added, so the waiting one was looked at
    (waiting,) = secretariat.waiting()
    secretariat.give_up_waiting(waiting.waiting_id)
    secretariat.take([lacks_little])
    assert [each.waiting_id for each in secretariat.waiting()] == [waiting.waiting_id], (
        "numbers are used again"
    )
    secretariat.take([next(gaps(stage, office, 4)), *_before(stage, office)])
    assert secretariat.waiting() == () and secretariat.records().total == 2


def _before(stage, office):
    """A bundle of everything that the office wrote before its four positions."""
    from sync.bundle import write_log_section
    from sync.journal import Frontier, sign_head

    desk = office._desk
    entries = [each.data for each in desk.store.entries_of(desk.log)][:-4]
    path = stage.file()
    head = sign_head(desk.key, Frontier().extend(desk.store.leaf_hashes(desk.log)[:-4]))
    path.write_bytes(write_log_section(head, 0, entries))
    return [path]


def test_what_is_set_aside_is_bounded_and_deleted_by_a_person(stage):
    office = stage.office("UNICEF")
    office._desk.room = Room(aside=2)
    for number in range(3):
        path = stage.folder / f"junk-{number}"
        path.write_bytes(b"junk " * (number + 1))
        taken = office.take([path]).files[0]
        assert taken.outcome == "refused"
        assert (taken.quarantined is None) == (number == 2)
    assert [finding.code for finding in taken.findings] == ["quarantine.full"]
    kept = office.quarantine()
    office.discard_quarantined(kept[0].path.name)
    assert len(office.quarantine()) == 1 and not kept[0].path.exists()
    with pytest.raises(Problem) as unknown:
        office.discard_quarantined("../workspace.assentdb")
    assert unknown.value.code == "waiting.unknown"
    assert office.take([path]).files[0].quarantined is not None

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a second process opens ahead is what would have been read here, and nothing depends on it."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

from actors import Writer, edited, new_office

from sync._preview import preview_of
from sync.ahead import Ahead, command
from sync.enrolment import request_enrolment
from sync.entry import open_entry
from sync.journal import leaf_hash
from sync.values import Profile
from sync.workspace import Workspace


def office(name: str, count: int) -> Writer:
    written = new_office(name)
    for number in range(count):
        written.record(f"Reason {number} of {name}, 我们支持.", [number - 2] if number % 5 == 4 else ())
    return written


def test_the_child_reads_what_is_read_here() -> None:
    entries = office("tarawa", 12).log
    ahead = Ahead()
    try:
        ahead.ask([*entries, b"\xff no entry"])
        ahead.ask([])
        read = ahead.answer()
        assert set(read) == {leaf_hash(data) for data in entries}
        for data in entries:
            entry, opened = open_entry(data), read[leaf_hash(data)]
            assert opened.entry == entry
            assert opened.preview == (None if entry.parents else preview_of(entry))
        assert ahead.answer() == {}
    finally:
        ahead.end()


def test_a_child_that_is_gone_is_not_missed() -> None:
    ahead = Ahead()
    ahead.end()
    ahead.ask(office("tarawa", 2).log)
    assert ahead.answer() == {}


def test_the_packaged_program_starts_itself(monkeypatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command() == [sys.executable, "--child", "ahead"]


def test_an_intake_of_many_files_says_the_same_with_a_second_process(tmp_path: Path) -> None:
    moments = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in range(10**6))
    offices = [office(name, 40) for name in ("tarawa", "majuro", "suva", "apia")]
    post = tmp_path / "post"
    post.mkdir()
    profile = Profile("secretariat", "UN", "Secretariat")
    with Workspace.create(tmp_path / "s", profile, clock=lambda: next(moments)) as secretariat:
        for each in offices:
            key, name = each.key, each.office_id
            secretariat.admit_office(
                request_enrolment(key, organization="UNICEF", office=name, office_id=name)
            )
        for number in range(40):
            for each in offices:
                place = post / f"{number:03}-{each.office_id}.assent"
                place.write_bytes(each.section(number, number + 1, stored=False))
        (post / "039-zz.assent").write_bytes(edited(offices[0].section(39), 100, b"\x00"))
        report = secretariat.take([post])
        assert (report.added, len(report.refused)) == (160, 1)
        assert secretariat.records().total == 4 * 32
        assert secretariat.verify().sound
        assert secretariat.rebuild().same, "what was previewed ahead is what a replay makes"


def test_an_office_that_copies_the_bytes_of_another_stops_nothing(tmp_path: Path) -> None:
    """The same bytes in two logs have one hash: the intake goes on, and the first writer's record stays its own."""
    moments = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in range(10**6))
    honest, copyist = office("tarawa", 2), new_office("majuro", "FAO")
    copyist.log = list(honest.log)
    honest.record("Said better.", [1])
    profile = Profile("secretariat", "UN", "Secretariat")
    with Workspace.create(tmp_path / "s", profile, clock=lambda: next(moments)) as secretariat:
        for each, organization in ((honest, "UNICEF"), (copyist, "FAO")):
            name = each.office_id
            asked = request_enrolment(each.key, organization=organization, office=name, office_id=name)
            secretariat.admit_office(asked)
        for name, section in (
            ("1", honest.section(0, 2)),
            ("2", copyist.section()),
            ("3", honest.section(2)),
        ):
            (tmp_path / f"{name}.assent").write_bytes(section)
        report = secretariat.take([tmp_path / f"{name}.assent" for name in "123"])
        assert [file.outcome for file in report.files] == ["added"] * 3
        held = [r for r in secretariat.records().rows if r.organization == "UNICEF"]
        assert sorted(r.revisions for r in held) == [1, 2]
        assert secretariat.verify().sound
        assert secretariat.rebuild().same

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Who had gone on from the word of a device that counts no more changes the record that was, and begins no other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from actors import new_office

from sync.enrolment import request_enrolment
from sync.journal import leaf_hash
from sync.values import Profile
from sync.workspace import Workspace


@pytest.mark.parametrize("is_smaller", [False, True], ids=["the root's hash first", "the correction's first"])
def test_the_record_is_one_and_begins_where_it_began(tmp_path: Path, is_smaller: bool) -> None:
    first, stolen, second = (new_office("tarawa", name=name) for name in ("1", "2", "3"))
    root = leaf_hash(first.record("We agree."))
    said = leaf_hash(stolen.record("We do not.", [root]))
    answers = (f"As far as it goes, {n}." for n in count())
    while (leaf_hash(second.record(next(answers), [said])) < root) != is_smaller:
        second.log.clear()

    clock = (datetime(2026, 3, 2, tzinfo=UTC) + timedelta(seconds=n) for n in count())
    profile = Profile("secretariat", "UN", "Secretariat")
    with Workspace.create(tmp_path / "s", profile, clock=lambda: next(clock)) as secretariat:
        for writer in (first, stolen, second):
            asked = request_enrolment(writer.key, organization="UNICEF", office="tarawa", office_id="tarawa")
            secretariat.admit_office(asked, into=None if writer is first else "tarawa")
            file = tmp_path / f"{writer.key.public.key_id.hex()}.assent"
            file.write_bytes(writer.section())
            assert secretariat.take([file]).added == 1
        (before,) = secretariat.records().rows
        secretariat.revoke_device(stolen.key.public.key_id.hex(), reason="Stolen.", entries=0)
        (after,) = secretariat.records().rows
        assert (before.revisions, after.revisions) == (3, 2)
        assert before.record_id == after.record_id
        assert [each.reason for each in secretariat.history(after.record_id)] == ["", ""]
        assert secretariat.rebuild().same
        assert secretariat.verify().sound

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Somebody with the file and the tools changes the diary behind the program's back: `verify` says what."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

import pytest

from consensus.records import Consultation, Item, RoundRule, Text
from sync.values import Profile
from sync.workspace import Workspace


class Clock:
    now = datetime(2026, 3, 2, tzinfo=UTC)

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def folder(tmp_path):
    """A secretariat with a position, a closed round and its signed results."""
    clock = Clock()
    with (
        Workspace.create(
            tmp_path / "s", Profile("secretariat", "UN", "Secretariat"), clock=clock
        ) as secretariat,
        Workspace.create(
            tmp_path / "o", Profile("office", "UNICEF", "Tarawa", focal_point=True), clock=clock
        ) as office,
    ):
        secretariat.admit_office(office.enrolment_request())
        item = Item("rec-1", 1, (Text("en", "Do it."),))
        secretariat.publish_consultation(Consultation("c", (Text("en", "C"),), (item,)))
        secretariat.open_round("c", rule=RoundRule(), eligible=("UNICEF",))
        office.take(secretariat.write_bundle(tmp_path / "down.assent").paths)
        session = office.begin_position("c", "rec-1")
        session.answer("position", "SUP")
        session.answer("has_comments", "no")
        office.record(session.finalize())
        secretariat.take(office.write_bundle(tmp_path / "up.assent").paths)
        secretariat.close_round("c")
        secretariat.write_bundle(tmp_path / "down2.assent")
        assert secretariat.verify().sound
    return tmp_path / "s"


def adversary(folder, *statements):
    """Removes the triggers, changes the file, puts the triggers back."""
    database = sqlite3.connect(folder / "workspace.assentdb")
    triggers = database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        database.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        database.execute(statement)
    for _, sql in triggers:
        database.execute(sql)
    database.commit()
    database.close()


CHANGES = {
    "words of an entry changed": (
        "UPDATE ground_entry SET data = CAST(replace(data, CAST('SUP' AS BLOB), CAST('FOB' AS BLOB)) AS BLOB) WHERE kind = 1",
        {"verify.hash", "verify.root"},
    ),
    "an entry taken out": ("DELETE FROM ground_entry WHERE kind = 1", {"verify.order", "verify.root"}),
    "a head signed by nobody": ("UPDATE ground_head SET note = zeroblob(68)", {"verify.signature"}),
    "a log renamed": ("UPDATE ground_log SET origin = 'assent/other' WHERE id = 2", {"verify.stranger"}),
}


@pytest.mark.parametrize(("statement", "codes"), CHANGES.values(), ids=CHANGES.keys())
def test_a_change_behind_the_program_is_found(folder, statement, codes):
    adversary(folder, statement)
    with Workspace.open(folder, clock=Clock()) as workspace:
        report = workspace.verify()
        found = {finding.code for finding in report.findings}
        assert not report.sound
        assert found & codes, found


def test_an_entry_changed_together_with_its_hash_is_still_found(folder):
    import hashlib

    database = sqlite3.connect(folder / "workspace.assentdb")
    number, data = database.execute("SELECT id, data FROM ground_entry WHERE kind = 1").fetchone()
    database.close()
    forged = data.replace(b"SUP", b"FOB")
    leaf = hashlib.sha256(b"\0" + forged).digest()
    adversary(
        folder,
        f"UPDATE ground_entry SET data = x'{forged.hex()}', hash = x'{leaf.hex()}' WHERE id = {number}",
    )
    with Workspace.open(folder, clock=Clock()) as workspace:
        codes = {finding.code for finding in workspace.verify().findings}
        assert "verify.root" in codes
        assert "verify.receipt" in codes


def test_a_signed_result_that_does_not_follow_from_the_entries_is_found(folder):
    with Workspace.open(folder, clock=Clock()) as workspace:
        (result,) = workspace.results()
        assert (result.stored, result.recomputed) == ("CONSENSUS", "CONSENSUS")
    adversary(
        folder,
        "UPDATE derived_record SET body = CAST(replace(body, CAST('\"SUP\"' AS BLOB), CAST('\"FOB\"' AS BLOB)) AS BLOB)",
    )
    with Workspace.open(folder, clock=Clock()) as workspace:
        (result,) = workspace.results()
        assert result.recomputed == "BLOCKED"
        assert not workspace.verify().sound
        assert not workspace.rebuild().same
        assert workspace.verify().sound, "the derived tables were wrong, the journal was not"


def test_derived_tables_of_another_version_are_rebuilt_when_the_workspace_is_opened(folder):
    database = sqlite3.connect(folder / "workspace.assentdb")
    database.execute("UPDATE local_setting SET value = CAST('0' AS BLOB) WHERE key = 'derived-version'")
    database.execute("DROP TABLE derived_record")
    database.execute("CREATE TABLE derived_record (id INTEGER PRIMARY KEY, record_id TEXT NOT NULL UNIQUE)")
    database.commit()
    database.close()
    with Workspace.open(folder, clock=Clock()) as workspace:
        assert workspace.records().total == 1
        assert workspace.board("c").item("rec-1").outcome == "CONSENSUS"

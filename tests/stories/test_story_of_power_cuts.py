# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The power goes: what was said to be saved is there when it comes back, and nothing is half-written.

A killed process alone proves little (the system still writes what it was given); what a dead disk
cache does is shown by test_store_power_loss.py. Both are needed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from sync.values import Draft, Profile
from sync.workspace import Workspace

ROOT = Path(__file__).parents[2]
WORKER = """
import sys
from pathlib import Path
from sync.values import Draft
from sync.workspace import Workspace
with Workspace.open(Path(sys.argv[1])) as office:
    number = 0
    while True:
        number += 1
        session = office.begin("position", answers={
            "consultation": "c", "item": f"item-{number}", "position": "SUP", "has_comments": "no"})
        office.save_draft(Draft(f"draft-{number}", "position", session.form.version, session.state()))
        done = session.finalize()
        record = office.record(done, draft_id=f"draft-{number}" if number % 2 else None).record_id
        sys.stdout.write(record + "\\n")
        sys.stdout.flush()
"""


@pytest.mark.parametrize("lines", [1, 7, 20])
def test_every_record_that_was_acknowledged_survives_a_kill(tmp_path, lines):
    folder = tmp_path / "office"
    Workspace.create(folder, Profile("office", "UNICEF", "Tarawa")).close()
    worker = subprocess.Popen(
        [sys.executable, "-c", WORKER, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    acknowledged = [worker.stdout.readline().strip() for _ in range(lines)]
    worker.kill()
    rest = worker.communicate()[0].split("\n")
    acknowledged += [line for line in rest[:-1] if line]
    with Workspace.open(folder) as office:
        kept = {row.record_id for row in office.records().rows}
        assert set(acknowledged) <= kept
        assert len(kept) <= len(acknowledged) + 1
        report = office.verify()
        assert report.sound, [finding.sentence() for finding in report.findings]
        recorded = {row.title for row in office.records().rows}
        for draft in office.drafts():
            number = int(draft.draft_id.removeprefix("draft-"))
            taken = f"item-{number} · SUP" in recorded
            assert not (taken and number % 2), "a recorded draft left with its record, or neither did"
        assert office.rebuild().same


def test_a_draft_is_there_after_a_kill_with_every_answer_that_was_saved(tmp_path):
    folder = tmp_path / "office"
    with Workspace.create(folder, Profile("office", "UNICEF", "Tarawa")) as office:
        session = office.begin("position")
        session.answer("position", "SWR")
        session.answer("reason", "Half a sentence")
        office.save_draft(Draft("d", "position", session.form.version, session.state()))
    with Workspace.open(folder) as office:
        again = office.resume("d")
        assert again.node("reason").value == "Half a sentence"
        again.undo()
        assert again.node("reason").value == ""
        assert again.node("position").value == "SWR"


def test_an_unfinished_beginning_is_begun_again(tmp_path):
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / ".workspace.assentdb.new").write_bytes(b"the power went while it was being made")
    with Workspace.create(folder, Profile("office", "UNICEF", "Tarawa")) as office:
        assert office.verify().sound

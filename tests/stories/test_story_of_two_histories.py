# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A secretariat that tells two offices different stories leaves its own signature under both."""

from __future__ import annotations

import pytest

from sync.roster import Organization
from sync.workspace import Workspace


@pytest.fixture
def divided(stage):
    """Two offices that were shown different entries at one place of the secretariat's journal."""
    secretariat = stage.secretariat()
    first, second = stage.office("UNICEF"), stage.office("FAO")
    stage.admit(secretariat, first, second)
    for office in (first, second):
        stage.post(secretariat, office)
        stage.post(office, secretariat)
    folder = stage.folder / "the-other-story"
    folder.mkdir()
    secretariat.backup(folder / "workspace.assentdb")
    with Workspace.open(folder, clock=stage.clock) as dishonest:
        for desk, shown_to, name in ((secretariat, first, "AAA"), (dishonest, second, "BBB")):
            desk.set_organizations([Organization(name, {"en": name})])
            assert stage.post(desk, shown_to).problem is None
        yield first, second, stage.bundle(dishonest, everything=True)


def codes(office: Workspace, **how: object) -> list[str]:
    return [finding.code for finding in office.verify(**how).findings]


def test_two_stories_are_found_when_the_offices_files_meet(stage, divided, tmp_path):
    first, second, _ = divided
    assert codes(first) == codes(second) == []
    assert stage.post(second, first, everything=True).problem is None
    report = first.verify(evidence=tmp_path / "evidence")
    assert [finding.facts["code"] for finding in report.findings] == ["receipt.split-view"]
    (path,) = report.evidence
    assert path.read_text("utf-8").count("\n— ") == 2


def test_an_office_refuses_the_other_story_itself(divided):
    first, _, other_story = divided
    (file,) = first.take([other_story]).files
    assert file.problem.code == "bundle.fork"
    assert codes(first) == ["bundle.fork"]


def test_two_offices_that_were_shown_the_same_find_nothing(stage):
    secretariat = stage.secretariat()
    first, second = stage.office("UNICEF"), stage.office("FAO")
    stage.admit(secretariat, first, second)
    for _ in range(2):
        for office in (first, second):
            stage.post(secretariat, office)
            stage.post(office, secretariat)
    stage.post(second, first, everything=True)
    assert codes(first) == codes(second) == codes(secretariat) == []

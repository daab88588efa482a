# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Something is held back on the way: nobody can prove it, but nobody is left without being told."""

from __future__ import annotations

import pytest


def kinds(office) -> dict[str, int]:
    return {task.kind: task.count for task in office.tasks()}


@pytest.fixture
def desks(stage, position):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",), days=60)
    stage.post(secretariat, office)
    position(office, "rec-1", "SUP")
    return secretariat, office


def test_an_office_that_hears_nothing_while_a_round_is_open_is_told_so(stage, desks):
    secretariat, office = desks
    assert "ask-for-news" not in kinds(office)
    stage.clock.pass_days(15)
    assert kinds(office)["ask-for-news"] == 15
    old = stage.bundle(secretariat, everything=True)
    office.take([old])
    before = office.standing().last_news
    office.take([old])
    assert office.standing().last_news == before, "an old file again is no news"
    stage.clock.pass_days(20)
    assert kinds(office)["ask-for-news"] > 15
    secretariat.rename_office(office.standing().office_id, "UNICEF house")
    stage.post(secretariat, office)
    assert "ask-for-news" not in kinds(office)


def test_a_file_without_a_receipt_is_named_after_two_weeks(stage, desks):
    secretariat, office = desks
    lost = stage.bundle(office)
    assert lost.exists() and "send-again" not in kinds(office)
    stage.clock.pass_days(15)
    assert kinds(office)["send-again"] == 1
    stage.post(office, secretariat, everything=True)
    stage.post(secretariat, office)
    assert "send-again" not in kinds(office)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A computer whose clock stands before there were computers: its clock is told, no file is blamed."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from forms.problem import Problem


def test_where_the_clock_stands_before_1970_it_is_the_clock_that_is_told(stage, position):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    today = stage.clock.now
    stage.clock.now = datetime(1904, 1, 1, tzinfo=UTC)
    for wrong in (lambda: position(office, "rec-1", "SUP"), lambda: stage.office("WHO")):
        with pytest.raises(Problem) as refused:
            wrong()
        assert refused.value.code == "workspace.clock"
        assert "The clock of this computer says 1904-01-01" in refused.value.sentence()
    stage.clock.now = today
    position(office, "rec-1", "SUP")
    assert stage.post(office, secretariat).outcome == "added"
    assert secretariat.records().total == 1

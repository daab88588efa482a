# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What a screen reader finds in the real windows, over the accessibility bus: names, tables, announcements.

Runs where Xvfb, D-Bus and AT-SPI are installed (dev.py names the packages); docs/ACCESSIBILITY.md has the report.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from consensus.records import Consultation
from forms.xlsform import FormVersion
from sync.values import Profile
from sync.workspace import Workspace


def _run_module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("at_spi_run", Path(__file__).parent / "at_spi" / "run.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["at_spi_run"] = module
    spec.loader.exec_module(module)
    return module


run = _run_module()
LACKING = run.missing() if sys.platform == "linux" else "Linux"


@pytest.mark.skipif(bool(LACKING), reason=f"needs {LACKING}")
def test_a_screen_reader_finds_every_control_named_every_table_readable_and_hears_what_happens(
    tmp_path: Path, visit: FormVersion, consultation: Consultation
) -> None:
    with Workspace.create(tmp_path / "w", Profile("secretariat", "UN", "Secretariat")) as workspace:
        workspace.publish_consultation(consultation)
        workspace.install_form(visit)
        session = workspace.begin("visit")
        session.answer("/data/first/name", "Tarawa")
        session.answer("/data/second/kind", "yes")
        done = session.finalize()
        assert not isinstance(done, tuple)
        record = workspace.record(done).record_id
        session = workspace.edit(record)
        session.answer("/data/first/name", "Suva")
        done = session.finalize()
        assert not isinstance(done, tuple)
        workspace.record(done)
    report = run.audit(tmp_path / "w")
    places: dict[str, dict[str, Any]] = {place["place"]: place for place in report["places"]}
    assert report["ended"] == 0
    assert len(places) >= 25
    assert {name: place["unnamed"] for name, place in places.items() if place["unnamed"]} == {}
    assert all(sum(place["controls"].values()) >= 3 for place in places.values())
    tables = [(name, table) for name, place in places.items() for table in place["tables"]]
    assert {name for name, table in tables if table["rows"] > 0} >= {"records, list", "consultation"}
    unreadable = [
        (name, table)
        for name, table in tables
        if table["rows"] and (table["silent"] or not all(table["headings"]))
    ]
    assert unreadable == []
    (things,) = places["form, a repeat as a table"]["tables"]
    assert (things["name"], things["headings"]) == ("Thing", ["What is it?", "Price"])
    assert things["first"] == [["1 · Thing", "Rope", "no answer"], ["2 · Thing", "no answer", "no answer"]]
    assert any("need your attention" in words for words in places["form, what is missing"]["announced"])
    assert any("Put aside" in words for words in places["form, put aside"]["announced"])

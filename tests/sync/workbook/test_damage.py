# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Over a hundred kinds of damage, each judged cell by cell against what the person meant."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_SCRIPT = Path(__file__).parents[3] / "bench" / "damage.py"


def _load() -> ModuleType:
    spec = importlib.util.spec_from_file_location("assent_damage", _SCRIPT)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["assent_damage"] = module
    spec.loader.exec_module(module)
    return module


damage = _load()
TOGETHER = pytest.mark.xdist_group("damage")
"""by one worker, which then has tried every kind when it adds them up"""


@pytest.fixture(scope="module")
def setting(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("damage")
    form = damage.trial_form()
    return damage.KnownForm(form, damage.NOW), damage.base(form, folder), folder


@pytest.fixture(scope="module")
def totals() -> dict[str, list[int]]:
    return {}


def tried(kind: str, setting: Any, totals: dict[str, list[int]]) -> Any:
    known, blank, folder = setting
    score = damage.run(kind, damage.KINDS[kind], known, blank, folder)
    totals[kind] = [score.recovered_of_recoverable, score.recoverable]
    return score


@TOGETHER
@pytest.mark.parametrize("kind", list(damage.KINDS))
def test_no_cell_is_silently_wrong(kind: str, setting: Any, totals: dict[str, list[int]]) -> None:
    score = tried(kind, setting, totals)
    assert score.details == []
    assert score.whole or score.recovered


@TOGETHER
def test_nearly_every_cell_that_can_be_recovered_is(setting: Any, totals: dict[str, list[int]]) -> None:
    for kind in damage.KINDS.keys() - totals.keys():
        tried(kind, setting, totals)
    recovered = sum(each[0] for each in totals.values())
    assert recovered >= 0.98 * sum(each[1] for each in totals.values())


def test_there_are_enough_kinds() -> None:
    assert len(damage.KINDS) >= 100


def test_the_page_for_clerks_names_every_repair_and_every_question() -> None:
    page = (_SCRIPT.parents[1] / "docs" / "WORKBOOKS.md").read_text("utf-8")
    missing = [line for part in damage.reasons().values() for line in part.splitlines() if line not in page]
    assert missing == []


@pytest.mark.skipif(shutil.which("soffice") is None, reason="needs LibreOffice")
@pytest.mark.long
@pytest.mark.parametrize("kind", list(damage.office_kinds()))
def test_no_cell_is_silently_wrong_after_a_resave(kind: str, setting: Any) -> None:
    known, blank, folder = setting
    ending, change = damage.office_kinds()[kind]
    score = damage.run(kind, change, known, blank, folder, ending)
    assert score.details == []
    assert score.recovered

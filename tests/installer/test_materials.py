# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Everything that is shipped may be shipped, is listed, and brings its licence along."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

from installer import materials
from sync.version import VERSION, serial_of


def test_nothing_is_shipped_whose_licence_is_unknown_or_forbids_it() -> None:
    assert materials.refused_licences(materials.shipped()) == []


def test_qt_parts_that_are_gpl_only_are_not_even_installed() -> None:
    names = {each.name.lower() for each in materials.shipped()}
    assert "pyside6_essentials" in names
    assert not names & {"pyside6", "pyside6_addons", "keyrings.alt"}


def test_two_builds_write_the_same_bill_of_materials_with_every_locked_part(tmp_path: Path) -> None:
    bills = []
    for turn in ("first", "second"):
        (tmp_path / turn).mkdir()
        materials.write_materials(tmp_path / turn, "1.2.3")
        bills.append((tmp_path / turn / "bom.json").read_bytes())
    assert bills[0] == bills[1]
    listed = {part["name"] for part in json.loads(bills[0])["components"]}
    assert {each.name for each in materials.shipped()} | {"cpython"} == listed


def test_the_licence_texts_that_the_lgpl_asks_for_are_there(tmp_path: Path) -> None:
    materials.write_materials(tmp_path, "1.2.3")
    texts = {path.name for path in (tmp_path / "licences").iterdir()}
    assert {"Assent-Apache-2.0.txt", "Qt-NOTICE.txt", "Python.txt"} <= texts
    assert any(re.match(r"L?GPL-3|.*LGPL", name) for name in texts)


def test_the_program_says_the_version_that_the_project_has() -> None:
    project = tomllib.loads((materials.ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == VERSION
    assert serial_of("1.2.3") == 1_002_003

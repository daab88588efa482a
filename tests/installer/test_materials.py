# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Everything that is shipped may be shipped, is listed, and brings its licence along."""

from __future__ import annotations

import json
import re
import tomllib
from hashlib import sha256
from pathlib import Path

import pytest

from installer import materials
from installer.report import write_report
from sync.version import VERSION, serial_of


def test_nothing_is_shipped_whose_licence_is_unknown_or_forbids_it() -> None:
    assert materials.refused_licences(materials.shipped()) == []


def test_qt_parts_that_are_gpl_only_are_not_even_installed() -> None:
    names = {each.name.lower() for each in materials.shipped()}
    assert "pyside6_essentials" in names
    assert not names & {"pyside6", "pyside6_addons", "keyrings.alt"}


@pytest.mark.parametrize("name", ["libQt6Charts.so.6", "Qt6VirtualKeyboard.dll", "QtGraphs.abi3.so"])
def test_a_gpl_only_part_of_qt_stops_the_build(tmp_path: Path, name: str) -> None:
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / name).touch()
    with pytest.raises(SystemExit, match=name):
        materials.write_materials(tmp_path, "1.2.3")


def test_the_parts_that_are_used_do_not() -> None:
    assert not any(
        materials.GPL_ONLY.search(name) for name in ("libQt6Core.so.6", "QtWidgets.abi3.so", "Qt6Svg.dll")
    )


def test_sums_are_as_sha256sum_reads_them(tmp_path: Path) -> None:
    for content in (b"one", b"two"):  # the second build replaces the first one's line
        (tmp_path / "b.deb").write_bytes(content)
        (tmp_path / "a.tar.zst").write_bytes(b"other")
        (tmp_path / "app").mkdir(exist_ok=True)
        for name in ("b.deb", "a.tar.zst"):
            write_report(tmp_path / name, tmp_path / "app")
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert lines == [f"{sha256(b'other').hexdigest()}  a.tar.zst", f"{sha256(b'two').hexdigest()}  b.deb"]


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

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the Windows installers say about themselves, as far as it can be read without Windows."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop.launch import FILES
from installer.linux import IDENTITY
from installer.windows.msi import description

ROOT = Path(__file__).resolve().parents[2]
WIX = "{http://schemas.microsoft.com/wix/2006/wi}"


def test_a_newer_package_replaces_an_older_one() -> None:
    older, newer = (_product(version) for version in ("0.1.0", "0.2.0"))
    assert older.get("UpgradeCode") == newer.get("UpgradeCode")
    assert older.get("Id") != newer.get("Id")
    assert _product("0.1.0").get("Id") == older.get("Id"), (
        "the same version has the same identity in every build"
    )


def test_the_package_opens_what_a_person_double_clicks() -> None:
    keys = {value.get("Key"): value.get("Value") for value in _product("0.1.0").iter(f"{WIX}RegistryValue")}
    assert {name: keys.get(rf"Software\Classes\{name}") for name in FILES} == dict.fromkeys(
        FILES, "Assent.Bundle"
    )
    assert (
        keys[r"Software\Classes\Assent.Bundle\shell\open\command"] == '"[INSTALLDIR]assent-window.exe" "%1"'
    )


@pytest.mark.parametrize(
    ("file", "pattern"),
    [
        ("installer/windows/assent.nsi", r'WriteRegStr HKCU "\$\{CLASSES\}\\(\.[\w-]+)" "" "Assent.Bundle"'),
        ("installer/windows/assent.nsi", r'DeleteRegKey HKCU "\$\{CLASSES\}\\(\.[\w-]+)"'),
        ("installer/linux/assent-mime.xml", r'<glob pattern="\*(\.[\w-]+)"/>'),
    ],
)
def test_every_installer_tells_the_system_of_every_file_of_ours(file: str, pattern: str) -> None:
    assert sorted(re.findall(pattern, (ROOT / file).read_text("utf-8"))) == sorted(FILES)


@pytest.mark.parametrize(
    ("files", "pattern"),
    [
        ("installer/windows/assent.nsi", r'!define IDENTITY "(.*)"'),
        ("installer/windows/launcher.c", r'lpTitle = \(wchar_t \*\)L"(.*)"'),
        ("desktop/*.py", r'setDesktopFileName\("(.*)"\)'),
    ],
)
def test_the_taskbar_knows_the_program_by_one_name(files: str, pattern: str) -> None:
    found = [name for file in ROOT.glob(files) for name in re.findall(pattern, file.read_text("utf-8"))]
    assert found == [IDENTITY]


def test_the_setup_speaks_every_language_of_the_program() -> None:
    said: dict[str, set[str]] = {}
    for name, language in re.findall(r"^LangString (\w+) \$\{LANG_(\w+)\}", (ROOT / "installer/windows/assent.nsi").read_text("utf-8"), re.M):  # fmt: skip
        said.setdefault(name, set()).add(language)
    assert set(said) == {"Newer", "Open", "Room", "Folder"}
    assert all(
        languages == {"ENGLISH", "FRENCH", "SPANISH", "RUSSIAN", "ARABIC", "SIMPCHINESE"}
        for languages in said.values()
    )


def _product(version: str) -> ET.Element:
    found = ET.fromstring(description(version)).find(f"{WIX}Product")
    assert found is not None
    return found

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The rules of the house that a reviewer would otherwise have to remember.

Layers are held by import-linter (`python3 dev.py check`) and, for what it cannot see, here.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("forms", "consensus", "sync", "desktop")
SOURCES = sorted(p for package in PACKAGES for p in (ROOT / package).rglob("*.py"))
LONGEST_MODULE = 600  # lines; longer needs a reason in LONG_WITH_REASON
LONG_WITH_REASON: dict[str, str] = {}

# The one user of each thing; everybody else goes through it.
ONLY_USERS = {
    "pyxform": {"forms/xlsform_child.py", "forms/xlsform.py"},
    "QThreadPool": {"desktop/jobs.py"},
    "sqlcipher3": {"sync/store.py"},
    "keyring": {"sync/os_keyring.py"},
}


def _imports(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_a_module_says_who_may_use_it_and_what_lives_in_it(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# SPDX-License-Identifier: Apache-2.0\n# SPDX-FileCopyrightText: ")
    if path.name != "__init__.py":
        assert ast.get_docstring(ast.parse(text)), "a module is a room: its docstring says what lives here"


@pytest.mark.parametrize("path", SOURCES, ids=_name)
def test_a_module_is_short_enough_to_hold_in_mind(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_MODULE or _name(path) in LONG_WITH_REASON, f"{lines} lines"


def test_every_reason_for_a_long_module_is_still_needed() -> None:
    for name in LONG_WITH_REASON:
        assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) > LONGEST_MODULE


@pytest.mark.parametrize("library", sorted(ONLY_USERS))
def test_a_library_has_one_door(library: str) -> None:
    users = {
        _name(p)
        for p in SOURCES
        if re.search(rf"^\s*(import|from)\s.*\b{library}\b", p.read_text("utf-8"), re.M)
    }
    assert users <= ONLY_USERS[library]


def test_nothing_below_desktop_knows_qt() -> None:
    for path in SOURCES:
        if not _name(path).startswith("desktop/"):
            assert not any(name.startswith("PySide6") for name in _imports(path)), _name(path)


def test_rules_never_read_the_clock_or_roll_dice() -> None:
    """`now`, ids and randomness are passed in, so that anyone recomputes the same result."""
    reads = re.compile(r"\b(datetime\.now|date\.today|time\.time|uuid4|utcnow|random\.random)\(")
    for path in SOURCES:
        if _name(path).startswith(("forms/", "consensus/")):
            assert not reads.search(path.read_text(encoding="utf-8")), _name(path)


def test_the_window_opens_before_anything_heavy_is_imported() -> None:
    heavy = (
        "sqlalchemy",
        "openpyxl",
        "docx",
        "keyring",
        "pyxform",
        "lxml",
        "nacl",
        "xlsxwriter",
    )
    code = f"import desktop.app, desktop.start, sys; print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_no_file_of_the_project_names_the_machine_it_was_written_on() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    traces = re.compile(
        rb"/work/(main|shared|\.)|/root/\.|/tmp/brief|pypi\.org/simple|files\.pythonhosted|deb\.debian\.org|registry\.npmjs"
    )
    for name in tracked:
        path = ROOT / name
        if name and path.is_file() and name != "tests/test_house.py":
            found = traces.search(path.read_bytes())
            assert not found, f"{name}: {found.group(0)!r}" if found else ""


def test_every_module_that_dev_py_starts_is_there() -> None:
    started = re.findall(
        r'"-m",\s*"((?:desktop|sync|forms|consensus)[.\w]*)"', (ROOT / "dev.py").read_text("utf-8")
    )
    assert started
    for name in started:
        assert (ROOT / f"{name.replace('.', '/')}.py").is_file(), name

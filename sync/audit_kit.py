# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tools of somebody who trusts no program: the shell script and the word lists that it unpacks with."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from sync._files import translated, write_whole

SCRIPT = "verify-bundle.sh"


def write_audit_kit(folder: Path) -> tuple[Path, ...]:
    """Writes script and dictionaries into one folder, where the script finds them. Raises `workspace.folder`."""
    package = resources.files("sync")
    lists = [each for each in package.joinpath("dictionaries").iterdir() if each.name.endswith(".zdict")]
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
    tools = (package.joinpath("audit", SCRIPT), *sorted(lists, key=lambda each: each.name))
    written = tuple(write_whole(folder / each.name, each.read_bytes()) for each in tools)
    written[0].chmod(0o755)
    return written

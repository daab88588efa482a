# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands about the program itself: does it work here, and take an update from a file."""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from forms.problem import N_, Problem
from sync.cli import DONE, PROBLEM
from sync.cli_print import say, say_json, say_table

if TYPE_CHECKING:
    from sync.self_test import Check
    from sync.update import ReleaseKeys


class NotInstalledProblem(Problem):
    code = "update.not-installed"
    message = N_("This program does not run from an installation that can be updated from a file.")
    remedy = N_("On a machine with an administrator's package, ask for the new package instead.")


class NoReleaseKeysProblem(Problem):
    code = "update.no-release-keys"
    message = N_("This program was built without the publishers' keys, so it cannot check an update.")
    remedy = N_("Ask your secretariat for a full installer.")


def self_test_command(arguments: argparse.Namespace) -> int:
    """Tries a piece of real work of each kind in a temporary folder."""
    from sync.self_test import passed, self_test

    checks = self_test()
    if arguments.json:
        say_json(checks)
    else:
        say_table(
            ("check", "", ""), [(c.name, "works" if c.works else "DOES NOT WORK", c.words) for c in checks]
        )
    return DONE if passed(checks) else PROBLEM


def _word(check: Check) -> str:
    if check.works:
        return "works"
    return "DOES NOT WORK" if check.needed else "not here"


def update_command(arguments: argparse.Namespace) -> int:
    """Verifies an update, unpacks it beside this version, tries it, and switches at the next start."""
    from sync.update import apply_update, forget_old, read_update, read_versions

    root = installation()
    update = read_update(Path(arguments.file), release_keys())
    if arguments.check_only:
        say(
            f"{update.path.name} brings version {update.version}; {read_versions(root).current} is installed."
        )
        return DONE
    versions = apply_update(update, root, system=this_system(), self_test=_works)
    forget_old(root)
    say(f"Version {versions.current} is ready and starts next time; {versions.previous} is kept beside it.")
    return DONE


def installation() -> Path:
    """The folder with versions.txt that the launcher named. Raises `update.not-installed`."""
    root = os.environ.get("ASSENT_ROOT", "")
    if not root or not (Path(root) / "versions.txt").is_file():
        raise NotInstalledProblem
    return Path(root)


def release_keys() -> ReleaseKeys:
    """The publishers that this build trusts. Raises `update.no-release-keys`."""
    from sync.update import ReleaseKeys

    file = resources.files("sync") / "release_keys.json"
    if not file.is_file():
        raise NoReleaseKeysProblem
    facts = json.loads(file.read_text(encoding="utf-8"))
    return ReleaseKeys(tuple(bytes.fromhex(key) for key in facts["keys"]), int(facts["threshold"]))


def this_system() -> str:
    """`linux-x86_64`, `windows-x86_64`, `macos-arm64`: which build an update has to be for."""
    machine = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{name}-{machine.get(platform.machine().lower(), platform.machine().lower())}"


def _works(folder: Path) -> bool:
    program = folder / ("assent.exe" if os.name == "nt" else "assent")
    try:
        return (
            subprocess.run([str(program), "self-test"], capture_output=True, timeout=300).returncode == DONE
        )
    except (OSError, subprocess.TimeoutExpired):
        return False

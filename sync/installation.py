# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The program that runs here: its version, where it is installed, whose updates it takes.

What an update file may be is decided in update.py; here the one on this computer is found, and an update
is taken into it. A program from an administrator's package or a checkout is not updated from a file.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from forms.problem import N_, Problem
from sync.update import (
    Progress,
    ReleaseKeys,
    Update,
    Versions,
    apply_update,
    forget_old,
    go_back,
    read_update,
    read_versions,
)
from sync.version import VERSION, serial_of

SUFFIX = ".assent-update"
FRESH = {"PYINSTALLER_RESET_ENVIRONMENT": "1"}
"""what a frozen program is told so that it does not take itself for a child of this one"""


class NotInstalledProblem(Problem):
    code = "update.not-installed"
    message = N_("This program does not run from an installation that can be updated from a file.")
    remedy = N_("On a machine with an administrator's package, ask for the new package instead.")


class NoReleaseKeysProblem(Problem):
    code = "update.no-release-keys"
    message = N_("This program was built without the publishers' keys, so it cannot check an update.")
    remedy = N_("Ask your secretariat for a full installer.")


@dataclass(frozen=True, slots=True)
class Program:
    """The program that runs here."""

    version: str = VERSION
    system: str = ""
    root: Path | None = None
    """the installation; None: an administrator's package or a checkout"""
    keys: ReleaseKeys | None = None
    """the publishers that this build trusts; None: built without"""
    next_version: str = ""
    """another version that is unpacked and starts next time"""
    previous: str = ""
    """the version to which one may go back"""
    serial: int = 0
    """the highest that was ever installed here"""

    def wants(self, system: str, serial: int) -> bool:
        """Whether a release for `system` with this serial would bring something new."""
        return system == self.system and serial > self.serial


def program_here() -> Program:
    """This program, as its launcher started it."""
    root = _root()
    if root is None:
        return Program(VERSION, this_system(), keys=release_keys(), serial=serial_of(VERSION))
    versions = read_versions(root)
    staged = versions.current if versions.current != VERSION else ""
    return Program(
        VERSION, this_system(), root, release_keys(), staged, versions.previous, max(versions.serial, serial_of(VERSION))
    )  # fmt: skip


def look_at_update(path: Path, program: Program) -> Update:
    """Verifies an update file and unpacks nothing. Raises `update.no-release-keys` and those of read_update."""
    if program.keys is None:
        raise NoReleaseKeysProblem
    return read_update(path, program.keys)


def best_update(paths: Sequence[Path], program: Program) -> Path:
    """Of several update files (a stick holds one for each system) the one that brings most here, else the first."""
    found: list[tuple[int, Path]] = []
    for path in paths:
        with suppress(Problem):
            update = look_at_update(path, program)
            if update.system == program.system:
                found.append((update.serial, path))
    return max(found)[1] if found else paths[0]


def install_update(path: Path, program: Program, progress: Progress | None = None) -> Versions:
    """Verifies an update, unpacks it beside this version, tries it, and switches at the next start."""
    if program.root is None:
        raise NotInstalledProblem
    update = look_at_update(path, program)
    versions = apply_update(
        update,
        program.root,
        system=program.system,
        self_test=_works,
        workspace_format=_workspace_format(),
        progress=progress,
    )
    forget_old(program.root)
    return versions


def install_release(data: bytes, program: Program, progress: Progress | None = None) -> Versions:
    """The same for an update that came inside a bundle."""
    with tempfile.TemporaryDirectory(prefix="assent-update-") as folder:
        path = Path(folder) / f"update{SUFFIX}"
        path.write_bytes(data)
        return install_update(path, program, progress)


def return_to_previous(program: Program) -> Versions:
    """The version before starts next time."""
    if program.root is None:
        raise NotInstalledProblem
    return go_back(program.root, workspace_format=_workspace_format())


def launcher(program: Program) -> Path | None:
    """What opens the window of whichever version is current."""
    if program.root is None:
        return None
    return program.root / ("assent-window.exe" if os.name == "nt" else "assent-window")


def release_keys() -> ReleaseKeys | None:
    """The publishers that this build trusts; None when it was built without."""
    file = resources.files("sync") / "release_keys.json"
    if not file.is_file():
        return None
    facts = json.loads(file.read_text(encoding="utf-8"))
    return ReleaseKeys(tuple(bytes.fromhex(key) for key in facts["keys"]), int(facts["threshold"]))


def this_system() -> str:
    """`linux-x86_64`, `windows-x86_64`, `macos-arm64`: which build an update has to be for."""
    machine = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
    name = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    return f"{name}-{machine.get(platform.machine().lower(), platform.machine().lower())}"


def _root() -> Path | None:
    """The folder with versions.txt that the launcher named."""
    named = os.environ.get("ASSENT_ROOT", "")
    return Path(named) if named and (Path(named) / "versions.txt").is_file() else None


def _workspace_format() -> int:
    from sync.store import FORMAT_VERSION

    return FORMAT_VERSION


if sys.platform == "win32":
    _WITHOUT_CONSOLE = subprocess.CREATE_NO_WINDOW
else:
    _WITHOUT_CONSOLE = 0


def _works(folder: Path) -> bool:
    """The new version tries itself, without a word about which one is current: that is not its business yet."""
    program = folder / ("assent.exe" if os.name == "nt" else "assent")
    environment = {name: value for name, value in os.environ.items() if name != "ASSENT_ROOT"} | FRESH
    try:
        done = subprocess.run(
            [str(program), "self-test"],
            capture_output=True,
            timeout=300,
            env=environment,
            creationflags=_WITHOUT_CONSOLE,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0

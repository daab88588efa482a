# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How a workspace is opened or begun from the window: what the store lane runs, without a widget.

What is heavy is imported here when it is asked for, so that the window paints first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths

if TYPE_CHECKING:
    from desktop.first_run import Setup
    from sync.workspace import Workspace


def state_of(folder: Path) -> tuple[str, str | None]:
    """This says whether a folder holds a workspace, locked or open, and the passphrase the computer remembers."""
    from sync.workspace import Workspace

    if not Workspace.is_workspace(folder):
        return "missing", None
    if not Workspace.needs_passphrase(folder):
        return "open", None
    return "locked", Workspace.remembered_passphrase(folder)


def open_it(
    folder: Path, passphrase: str | None, clock: Callable[[], datetime], *, read_only: bool, remember: bool
) -> Workspace:
    from sync.workspace import Workspace

    opened = Workspace.open(folder, clock=clock, passphrase=passphrase, read_only=read_only)
    if remember and passphrase is not None and Workspace.keyring_name():
        opened.remember_passphrase()
    return opened


def begin(folder: Path, setup: Setup, language: str, clock: Callable[[], datetime]) -> Workspace:
    from sync.values import Profile
    from sync.workspace import Workspace

    profile = Profile(
        role="secretariat" if setup.who == "secretariat" else "office",
        organization=setup.organization, office=setup.office, person=setup.person, language=language,
        focal_point=setup.focal_point,
    )  # fmt: skip
    made = Workspace.create(
        folder, profile, clock=clock, passphrase=setup.passphrase or None, root_keys=setup.root_keys,
        threshold=setup.threshold,
    )  # fmt: skip
    if setup.remember and setup.passphrase and Workspace.keyring_name():
        made.remember_passphrase()
    return made


def keyring_here() -> str:
    """What this computer's keyring is called; empty when there is none that may be trusted."""
    from sync.workspace import Workspace

    return Workspace.keyring_name()


def make_demo() -> Path:
    from sync import demo

    base = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation))
    folder = base / f"assent-example-{datetime.now(UTC):%Y%m%d-%H%M%S}"
    return demo.play(folder, say=lambda _words: None).secretariat


def organizations() -> list[tuple[str, str]]:
    """These are the organizations a newcomer may be from; reference data, read as a plain file."""
    import json
    from importlib import resources

    text = resources.files("sync").joinpath("reference/organizations.json").read_text("utf-8")
    return [(each["code"], each["name_en"]) for each in json.loads(text)["organizations"]]

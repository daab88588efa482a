# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands about the program itself: does it work here, and take an update from a file."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from forms.problem import N_, Problem
from sync.cli import DONE, PROBLEM
from sync.cli_common import told
from sync.cli_print import say, say_json, say_table

if TYPE_CHECKING:
    from sync.self_test import Check
    from sync.update import Versions
    from sync.workspace import Workspace


class NoFileNamed(Problem):
    code = "update.no-file"
    message = N_("No update file was named.")
    remedy = N_("Write: assent update FILE, or assent updates --install for one that came with a bundle.")


def self_test_command(arguments: argparse.Namespace) -> int:
    """Tries a piece of real work of each kind in a temporary folder."""
    from sync.self_test import passed, self_test

    checks = self_test()
    if arguments.json:
        say_json(checks)
    else:
        say_table(("check", "", ""), [(c.name, _word(c), c.words) for c in checks])
    return DONE if passed(checks) else PROBLEM


def _word(check: Check) -> str:
    if check.works:
        return "works"
    return "DOES NOT WORK" if check.needed else "not here"


def update_command(arguments: argparse.Namespace) -> int:
    """Verifies an update, unpacks it beside this version, tries it, and switches at the next start."""
    from sync.installation import install_update, look_at_update, program_here, return_to_previous

    program = program_here()
    if arguments.back:
        versions = return_to_previous(program)
        return told(versions, arguments, f"Version {versions.current} starts next time.")
    if not arguments.file:
        raise NoFileNamed
    path = Path(arguments.file)
    if not arguments.check_only:
        return _installed(install_update(path, program), arguments)
    update = look_at_update(path, program)
    facts = {
        "version": update.version,
        "serial": update.serial,
        "system": update.system,
        "installed": program.version,
    }
    return told(
        facts, arguments, f"{path.name} brings version {update.version}; {program.version} is installed."
    )


def updates_command(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """What the secretariat told of; with --install, the one for this computer is installed."""
    from sync.installation import install_release, program_here

    if arguments.install:
        program = program_here()
        return _installed(install_release(workspace.received_update(program=program), program), arguments)
    found = workspace.announced_updates()
    if arguments.json:
        say_json(found)
        return DONE
    rows = [(u.version, u.system, f"{u.size:,} bytes", "here" if u.held else "not here") for u in found]
    say_table(("version", "for", "size", "file"), rows)
    return DONE


def send_update_command(workspace: Workspace, arguments: argparse.Namespace) -> int:
    sent = workspace.send_update(Path(arguments.file))
    return told(sent, arguments, f"Version {sent.version} for {sent.system} goes down with the next bundle.")


def _installed(versions: Versions, arguments: argparse.Namespace) -> int:
    said = f"Version {versions.current} is ready and starts next time; {versions.previous} is kept beside it."
    if arguments.json:
        say_json(versions)
    else:
        say(said)
    return DONE

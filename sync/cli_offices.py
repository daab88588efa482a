# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands about who belongs: asking, admitting, naming, revoking, and the list of organizations."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from sync import cli_trust as trust
from sync.cli import DONE
from sync.cli_common import one, told
from sync.cli_exchange import office_ids
from sync.cli_print import say_json, say_table
from sync.workspace import Workspace

Arguments = argparse.Namespace


def enrol(workspace: Workspace, arguments: Arguments) -> int:
    data = workspace.enrolment_request(Path(arguments.file))
    request = workspace.read_enrolment(data)
    return told(
        {"file": arguments.file, "code": request.code},
        arguments,
        f"The request is in {arguments.file}. Read this code aloud to the secretariat: {request.code}",
    )


def admit(workspace: Workspace, arguments: Arguments) -> int:
    """The code is compared before the device is admitted, never after."""
    data = Path(arguments.file).read_bytes()
    asked = workspace.read_enrolment(data)
    code = arguments.code
    if code is None and not arguments.yes_i_compared:
        code = trust.code_read_out(asked)
    office = workspace.admit_office(data, focal_point=arguments.focal_point, code=code, into=arguments.into)
    said = f"{office.office} ({office.organization}) is admitted"
    return told(office, arguments, said + (" as focal point." if office.focal_point else "."))


def offices(workspace: Workspace, arguments: Arguments) -> int:
    offices = workspace.offices()
    if arguments.json:
        say_json(offices)
        return DONE
    rows = [
        (
            o.organization,
            o.office,
            o.focal_point,
            device.key_id,
            device.entries,
            "revoked" if device.revoked_at_size is not None else "",
            o.office_id,
        )
        for o in offices
        for device in o.devices
    ]
    say_table(("organization", "office", "focal", "key", "entries", "state", "office id"), rows)
    return DONE


def office(workspace: Workspace, arguments: Arguments) -> int:
    office_id = one(arguments.office, office_ids(workspace, [arguments.office]))
    if arguments.name is not None:
        workspace.rename_office(office_id, arguments.name)
    if arguments.focal_point is not None:
        workspace.set_focal_point(office_id, focal_point=arguments.focal_point)
    office = next(each for each in workspace.offices() if each.office_id == office_id)
    files = "files" if office.focal_point else "does not file"
    return told(office, arguments, f"{office.office} ({office.organization}) {files} the positions.")


def revoke(workspace: Workspace, arguments: Arguments) -> int:
    choice = trust.revocation_wanted(workspace, arguments)
    entries = None if choice is None else choice.entries
    office = workspace.revoke_device(arguments.device, reason=arguments.reason, entries=entries)
    lines = [f"Nothing more is accepted from that device of {office.office}."]
    if choice is not None:
        lines += trust.silenced(choice)
    return told(office, arguments, *lines)


def organizations(workspace: Workspace, arguments: Arguments) -> int:
    from sync.roster import Organization

    if arguments.add:
        names = {arguments.language: arguments.name or arguments.add}
        workspace.set_organizations([Organization(arguments.add, names, arguments.group)])
    known = workspace.organizations()
    if arguments.json:
        say_json(known)
        return DONE
    say_table(
        ("code", "name", "group"),
        [
            (o.code, o.names.get(arguments.language) or next(iter(o.names.values()), ""), o.category)
            for o in known
        ],
    )
    return DONE


COMMANDS: Mapping[str, Callable[[Workspace, Arguments], int]] = {
    "enrol": enrol,
    "admit-office": admit,
    "offices": offices,
    "office": office,
    "revoke": revoke,
    "organizations": organizations,
}

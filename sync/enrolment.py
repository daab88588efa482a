# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Enrolment: the small text by which a device asks to be admitted (FORMAT 8.2).

A signed note, readable in any mail program, with a code of sixteen letters that both sides read aloud.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from forms.problem import N_, Problem
from sync.envelope import is_recipient
from sync.keys import DeviceKey, PublicKey, check_key, parse_vkey, spoken_code
from sync.roster import Action, add_device, set_office
from sync.signed_note import parse_note, sign_note, verify_note

FIRST_LINE = "assent enrolment v1"
SUFFIX = ".assent-enrol"
_FIELDS = ("Organization", "Office", "Office id", "Person", "Recipient", "Key")


class EnrolmentProblem(Problem):
    code = "enrolment.form"
    message = N_("The file is not an enrolment request of this program, or it was changed.")
    remedy = N_("Ask the office for a new request (Workspace, Enrol) and take that file.")


@dataclass(frozen=True, slots=True)
class EnrolmentRequest:
    """What a device says about itself; only the key is proved, the rest is for a person to check."""

    organization: str
    office: str
    office_id: str
    person: str
    recipient: str
    public: PublicKey
    code: str  # to be compared aloud


def request_enrolment(
    key: DeviceKey, *, organization: str, office: str, office_id: str, person: str = ""
) -> bytes:
    values = (organization, office, office_id, person, key.recipient, key.public.vkey)
    lines = [f"{name}: {' '.join(value.split())}" for name, value in zip(_FIELDS, values, strict=True)]
    return sign_note("\n".join([FIRST_LINE, *lines]) + "\n", key).to_text().encode()


def read_request(data: bytes) -> EnrolmentRequest:
    """Reads a request and checks that its writer has the key. Raises EnrolmentProblem and key problems."""
    try:
        note = parse_note(data.decode("utf-8").replace("\r\n", "\n"))
    except (UnicodeDecodeError, Problem) as err:
        raise EnrolmentProblem from err
    lines = note.text.split("\n")
    if lines[0] != FIRST_LINE or lines[-1] != "" or len(lines) != len(_FIELDS) + 2:
        raise EnrolmentProblem
    values = [_value(line, name) for line, name in zip(lines[1:-1], _FIELDS, strict=True)]
    public = parse_vkey(values[-1])
    verify_note(note, public)
    organization, office, office_id, person, recipient, _ = values
    if not is_recipient(recipient):  # else one office could keep all others from being written to in secret
        raise EnrolmentProblem
    return EnrolmentRequest(
        organization, office, office_id, person, recipient, public, enrolment_code(note.text)
    )


def enrolment_code(text: str) -> str:
    return spoken_code(text.encode())


def code_of(request: bytes) -> str:
    """The code that the office reads aloud for its own request."""
    return read_request(request).code


def approve(
    request: EnrolmentRequest, *, office_id: str = "", known_office: bool = False
) -> Sequence[Action]:
    """The roster changes that admit this device; a new office unless it is `known_office`."""
    check_key(request.public)
    identifier = office_id or request.office_id
    device = add_device(request.public, identifier, recipient=request.recipient, name=request.person)
    if known_office:
        return (device,)
    return (set_office(identifier, request.organization, request.office), device)


def _value(line: str, name: str) -> str:
    prefix = f"{name}: "
    if not line.startswith(prefix):
        raise EnrolmentProblem
    return line[len(prefix) :]

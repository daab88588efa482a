# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs about offices: ask to be admitted, admit, name the focal point."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Literal

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import SECRETARIAT, Desk, Extras, moment_of, moment_or_none
from sync._exchange import log_sent
from sync._files import write_whole
from sync._lacking import asked_of_us
from sync._status import exported_size, received_size
from sync.enrolment import EnrolmentRequest, approve, code_of, read_request, request_enrolment
from sync.keys import LogId, same_code, spoken_code
from sync.naming import check_code, check_names
from sync.root_keys import RootKey
from sync.roster import (
    Action,
    Device,
    Organization,
    needs_roots,
    roster_entry,
    set_office,
    set_organization,
)

_ON = " · "


class FoundedUnderItsName(Problem):
    code = "roster.secretariat-name"
    message = N_("The secretariat keeps the name under which it was founded.")
    remedy = N_("Rename the offices; the name is part of what the code stands for that was compared aloud.")


_FOCAL = "[focal point]"
"""how a request says that its office files the organization's positions; a person decides"""


class CodeDiffers(Problem):
    code = "roster.code"
    message = N_("The code read out ({heard}) is not the one of this request ({shown}).")
    remedy = N_("Do not admit the device. Ask the office to read the code again, letter by letter.")


class UnknownOrganization(Problem):
    code = "roster.unknown-organization"
    message = N_("“{organization}” is not on the list of organizations.")
    remedy = N_("Check the spelling with the office, or enter the organization in the list first.")


class UnknownOffice(Problem):
    code = "roster.unknown-office"
    message = N_("There is no office {office} on the list.")
    remedy = N_("Take its enrolment request first.")


class UnknownDevice(Problem):
    code = "roster.unknown-device"
    message = N_("There is no device {device} on the list.")
    remedy = N_("Look at the list of offices for the devices of each.")


class AlreadyAdmitted(Problem):
    code = "roster.already-admitted"
    message = N_("The device of {office} is on the list already.")
    remedy = N_("Nothing needs doing; send the office the next bundle.")


class SecretariatNeedsNone(Problem):
    code = "roster.own-request"
    message = N_("This is the secretariat's own workspace; it does not ask to be admitted.")
    remedy = N_("Ask for admission in the workspace of an office.")


class RootsElsewhere(Problem):
    code = "roots.elsewhere"
    message = N_(
        "This change needs the signatures of {needed} root keys; {present} of them are on this computer."
    )
    remedy = N_("Write a request for the holders of the root keys: Secretariat, Root keys.")


def request(desk: Desk, path: Path | None) -> bytes:
    """The enrolment request of this device."""
    if desk.is_secretariat:
        raise SecretariatNeedsNone
    data = _request(desk, desk.office_id)
    if path is not None:
        write_whole(path, data)
        log_sent(desk, "enrolment", [path])
    desk.save_settings({"asked": str(desk.now_ms).encode()})
    return data


def read(data: bytes) -> v.EnrolmentRequest:
    said = read_request(data)
    person, device, focal = _who(said.person)
    return v.EnrolmentRequest(
        office_id=said.office_id,
        office=said.office,
        organization=said.organization,
        person=person,
        device=device or said.public.origin,
        focal_point=focal,
        key_id=said.public.key_id.hex(),
        log_id=said.public.log_id.hex(),
        code=said.code,
        data=data,
    )


def admit(
    desk: Desk, data: bytes, focal_point: bool | None, code: str | None, into: str | None
) -> v.OfficeView:
    """Enters the office, its device, and when asked its role, in one roster entry."""
    desk.must_be_registrar()
    said, shown = read_request(data), read(data)
    if code is not None and not same_code(code, said.code):
        raise CodeDiffers(heard=code, shown=said.code)
    organization = desk.roster.organizations.get(said.organization)
    if organization is None:
        raise UnknownOrganization(organization=said.organization)
    if desk.roster.device(said.public.log_id) is not None:
        raise AlreadyAdmitted(office=said.office)
    if into is not None:
        said = _for_office(desk, said, into)
    focal = shown.focal_point if focal_point is None else focal_point
    changes = list(_approve(desk, said))
    if into is None and (focal or (focal_point is None and not organization.focal_office)):
        changes.append(_focal(organization, said.office_id))
    change_roster(desk, changes)
    return office_view(desk, said.office_id)


def _for_office(desk: Desk, said: EnrolmentRequest, office_id: str) -> EnrolmentRequest:
    """The request as one more device of an office that is on the list already."""
    office = desk.roster.offices.get(office_id)
    if office is None or office.organization != said.organization:
        raise UnknownOffice(office=office_id)
    return replace(said, office_id=office_id)


def _approve(desk: Desk, said: EnrolmentRequest) -> Sequence[Action]:
    known = desk.roster.offices.get(said.office_id)
    same = known is not None and known.organization == said.organization and not known.closed
    # The roster goes to everybody: it names the device, not the person.
    return approve(replace(said, person=_who(said.person)[1]), known_office=same)


def _who(line: str) -> tuple[str, str, bool]:
    """Person, device and wish to be the focal point, as the request puts them into one line."""
    plain = line.removesuffix(_FOCAL).strip()
    person, _, device = plain.partition(_ON)
    return person.strip(), device.strip(), line.endswith(_FOCAL)


def _focal(organization: Organization, office_id: str) -> Action:
    return set_organization(
        organization.code,
        organization.names,
        category=organization.category,
        focal_office=office_id,
        recovery=organization.recovery,
    )


def device_named(desk: Desk, name: str) -> Device:
    """By key id, log id or origin. Raises UnknownDevice."""
    device = next((d for d in desk.roster.devices.values() if _is(d, name)), None)
    if device is None:
        raise UnknownDevice(device=name)
    return device


def _is(device: Device, key_id: str) -> bool:
    return key_id in (device.public.key_id.hex(), device.log_id.hex(), device.public.origin)


def set_focal_point(desk: Desk, office_id: str, focal_point: bool) -> v.OfficeView:
    desk.must_be_registrar()
    office = desk.roster.offices.get(office_id)
    organization = desk.roster.organizations.get(office.organization) if office else None
    if organization is None:
        raise UnknownOffice(office=office_id)
    change_roster(desk, [_focal(organization, office_id if focal_point else "")])
    return office_view(desk, office_id)


def set_organizations(desk: Desk, organizations: Sequence[Organization]) -> None:
    """Enters organizations in the list, or changes their names."""
    desk.must_be_registrar()
    for each in organizations:
        held = desk.roster.organizations.get(each.code)
        if held is None:
            check_code(each.code)
        check_names(set(each.names.values()) - set(held.names.values() if held else ()))
    change_roster(desk, [organization_action(desk, each) for each in organizations])


def organization_action(desk: Desk, each: Organization) -> Action:
    held = desk.roster.organizations.get(each.code)
    merged = replace(each, focal_office=each.focal_office or (held.focal_office if held else ""))
    return set_organization(
        merged.code,
        merged.names,
        category=merged.category,
        focal_office=merged.focal_office,
        recovery=merged.recovery or (held.recovery if held else ""),
    )


def rename_office(desk: Desk, office_id: str, name: str) -> v.OfficeView:
    desk.must_be_registrar()
    if office_id == SECRETARIAT:
        raise FoundedUnderItsName
    office = desk.roster.offices.get(office_id)
    if office is None:
        raise UnknownOffice(office=office_id)
    check_names([name])
    change_roster(desk, [set_office(office_id, office.organization, name)])
    return office_view(desk, office_id)


def change_roster(desk: Desk, changes: Sequence[Action]) -> None:
    roots: tuple[RootKey, ...] = ()
    if needs_roots(desk.roster, changes):
        roots = desk.root_keys()
        here = {root.public.key for root in roots} & set(desk.roster.roots)
        if len(here) < desk.roster.threshold:
            raise RootsElsewhere(present=len(here), needed=desk.roster.threshold)
    entry = roster_entry(changes, time=desk.now_ms, roster=desk.roster, roots=roots)
    desk.write([entry], Extras())
    desk.refresh_names()


def offices(desk: Desk) -> tuple[v.OfficeView, ...]:
    roster = desk.roster
    if not roster.is_founded:
        return ()
    sizes, last = desk.store.log_sizes(), desk.store.last_written()  # once for all: each walks every entry
    return tuple(_office_view(desk, office_id, sizes, last) for office_id in roster.offices)


def office_view(desk: Desk, office_id: str) -> v.OfficeView:
    return _office_view(desk, office_id, desk.store.log_sizes(), desk.store.last_written())


def _office_view(
    desk: Desk, office_id: str, sizes: Mapping[bytes, int], last: Mapping[bytes, int]
) -> v.OfficeView:
    roster = desk.roster
    office = roster.offices[office_id]
    organization = roster.organizations.get(office.organization)
    counts = desk.remembered("counts", desk.store.counts_by_office)
    devices = [device for device in roster.devices.values() if device.office == office_id]
    records, received = counts.get(office_id, (0, 0))
    return v.OfficeView(
        office_id=office_id,
        office=office.name,
        organization=office.organization,
        focal_point=bool(organization and organization.focal_office == office_id),
        is_secretariat=any(device.role == "secretariat" for device in devices),
        admitted_at=None,
        devices=tuple(_device_view(device, sizes, last) for device in devices),
        records=records,
        last_received=moment_of(received) if received else None,
    )


def named_device(device: Device) -> str:
    return device.name or device.public.origin


def _device_view(device: Device, sizes: Mapping[bytes, int], last: Mapping[bytes, int]) -> v.DeviceView:
    return v.DeviceView(
        device=named_device(device),
        log_id=device.log_id.hex(),
        key_id=device.public.key_id.hex(),
        code=spoken_code(device.public.key),
        entries=sizes.get(device.log_id, 0),
        revoked_at_size=device.valid_to,
        last_written=moment_or_none(last.get(device.log_id)),
    )


def standing(desk: Desk) -> v.Standing:
    device = desk.roster.device(desk.log)
    asked = desk.store.setting("asked")
    status: Literal["alone", "asked", "admitted", "revoked", "secretariat"]
    if desk.is_secretariat and device is not None and device.valid_to is None:
        status = "secretariat"
    elif device is not None:
        status = "admitted" if device.valid_to is None else "revoked"
    else:
        status = "asked" if asked else "alone"
    size = desk.frontier(desk.log).size
    return v.Standing(
        status=status,
        office_id=desk.office_id,
        log_id=desk.log.hex(),
        key_id=desk.key.public.key_id.hex(),
        code=_own_code(desk),
        key_code=spoken_code(desk.key.public.key),
        secretariat=desk.roster.name,
        secretariat_code=desk.roster.code if desk.roster.is_founded else "",
        secretariat_key=_registrar_key(desk),
        is_focal_point=desk.roster.is_focal_point(LogId(desk.log)),
        entries=size,
        exported=size if desk.is_secretariat else exported_size(desk, desk.log),
        received=min(size, received_size(desk, desk.log)),
        lacking=len(asked_of_us(desk)),
        last_export=moment_or_none(_time(desk, "last-export")),
        last_intake=moment_or_none(_time(desk, "last-intake")),
        last_news=_last_news(desk),
    )


def _last_news(desk: Desk) -> datetime | None:
    if desk.is_secretariat or desk.roster.registrar is None:
        return None
    written = desk.store.last_written()
    logs = [device.log_id for device in desk.roster.devices.values() if device.role == "secretariat"]
    return moment_or_none(max((written[log] for log in logs if log in written), default=None))


def _registrar_key(desk: Desk) -> str:
    registrar = desk.roster.registrar
    return desk.roster.devices[registrar].public.vkey if registrar is not None else ""


def _own_code(desk: Desk) -> str:
    if desk.is_secretariat:
        return desk.roster.code
    return code_of(_request(desk, desk.first_office_id))


def _request(desk: Desk, office_id: str) -> bytes:
    mine = desk.profile
    person = f"{mine.person}{_ON}{mine.device}{f' {_FOCAL}' if mine.focal_point else ''}"
    return request_enrolment(
        desk.key,
        organization=mine.organization,
        office=mine.office,
        office_id=office_id,
        person=person.strip(),
    )


def _time(desk: Desk, key: str) -> int | None:
    value = desk.store.setting(key)
    return int(value) if value else None

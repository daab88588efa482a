# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The roster: who may write in whose name, as a value folded from the registrar's log (FORMAT 8).

Guards: one registrar's log at a time; root keys, several together, for what could steal the whole
(FORMAT 8.3); revocation by log size, so that it never removes what was written before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import Literal, Protocol, TypeVar

import cbor2

from forms.problem import N_, Problem
from sync.entry import Entry, Kind, Value
from sync.keys import KEY_SIZE, DeviceKey, LogId, PublicKey, check_key, spoken_code

K = TypeVar("K")
V = TypeVar("V")
Role = Literal["office", "secretariat"]
Action = Mapping[str, Value]
ROOT_ACTIONS = frozenset({"found", "roots", "secretariat", "handover"})  # and revoking a secretariat device


class Signer(Protocol):
    """A key that signs changes of the roster: a root key, wherever it rests."""

    @property
    def public(self) -> PublicKey: ...
    def sign(self, message: bytes) -> bytes: ...


class RosterProblem(Problem):
    code = "roster.change"
    message = N_("A change to the list of offices cannot be followed: {what}.")
    remedy = N_("Ask the secretariat for its whole log in one file, and compare its code aloud.")
    pieces = (
        N_("a handover comes first in its entry"),
        N_("it lists no changes"),
        N_("it does not begin with a founding"),
        N_("it was founded in another log"),
        N_("it is founded twice"),
        N_("an office has no name of its own"),
        N_("the office {office} changes its organization"),
        N_("an organization has no name"),
        N_("the office {office} of a device is not in it"),
        N_("a device changes its office or returns after it was revoked"),
        N_("it revokes a device that is not in it"),
        N_("a revoked device returns"),
        N_("the handover does not begin where the old registrar ended"),
        N_("the handover was signed for another device"),
        N_("a device that kept the list before takes it over again"),
        N_("its root keys and their number do not agree"),
        N_("a root key is counted twice"),
        N_("“{name}” is not text"),
        N_("“{name}” is missing"),
    )


class RootSignatureProblem(RosterProblem):
    code = "roster.root-signature"
    message = N_(
        "A change of who runs the secretariat carries {present} of the {needed} signatures it needs."
    )
    remedy = N_("Do not use this file. Call the secretariat and compare its code aloud.")


class OtherSecretariatProblem(RosterProblem):
    code = "roster.other-secretariat"
    message = N_(
        "The file comes from another secretariat (code {shown}) than the one you follow (code {expected})."
    )
    remedy = N_("Compare the code aloud with your secretariat before you take anything from this sender.")


@dataclass(frozen=True, slots=True)
class Organization:
    code: str
    names: Mapping[str, str]  # by language
    category: str = ""
    focal_office: str = ""  # the office whose word is the organization's position
    recovery: str = ""  # age recipient whose identity is kept as shares


@dataclass(frozen=True, slots=True)
class Office:
    office_id: str
    organization: str
    name: str
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Device:
    """One log and its key; entries at positions before `valid_to` count for ever."""

    public: PublicKey
    office: str
    role: Role
    recipient: str = ""
    name: str = ""
    valid_to: int | None = None
    revoked_because: str = ""

    @property
    def log_id(self) -> LogId:
        return self.public.log_id

    def covers(self, size: int) -> bool:
        """Whether a head over this many entries is still this office's word."""
        return self.valid_to is None or size <= self.valid_to


@dataclass(frozen=True, slots=True)
class Roster:
    """Who is who, after `applied` changes. An empty roster may expect a certain founding (`anchor`)."""

    anchor: bytes = b""
    name: str = ""
    registrar: LogId | None = None
    roots: tuple[bytes, ...] = ()
    threshold: int = 0
    root_serial: int = 0
    applied: Mapping[LogId, int] = field(default_factory=lambda: MappingProxyType({}))
    organizations: Mapping[str, Organization] = field(default_factory=lambda: MappingProxyType({}))
    offices: Mapping[str, Office] = field(default_factory=lambda: MappingProxyType({}))
    devices: Mapping[LogId, Device] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def is_founded(self) -> bool:
        return self.registrar is not None

    @property
    def code(self) -> str:
        """The secretariat's code, to be compared aloud."""
        return secretariat_code(self.anchor)

    def device(self, log_id: LogId) -> Device | None:
        return self.devices.get(log_id)

    def office_of(self, log_id: LogId) -> Office | None:
        device = self.devices.get(log_id)
        return self.offices.get(device.office) if device else None

    def organization_of(self, log_id: LogId) -> Organization | None:
        office = self.office_of(log_id)
        return self.organizations.get(office.organization) if office else None

    def is_focal_point(self, log_id: LogId) -> bool:
        """Whether this device files the position of its organization, not only an input to it."""
        organization, device = self.organization_of(log_id), self.devices.get(log_id)
        return bool(organization and device and organization.focal_office == device.office)

    def is_secretariat(self, log_id: LogId) -> bool:
        device = self.devices.get(log_id)
        return bool(device and device.role == "secretariat")

    def counts(self, log_id: LogId, position: int) -> bool:
        """Whether an entry still counts: not when its device was revoked before it (FORMAT 8.5)."""
        device = self.devices.get(log_id)
        return device is None or device.covers(position + 1)

    def recipients_for(self, office_id: str) -> tuple[str, ...]:
        """To whom a file for this office is encrypted: its devices and its organization's recovery key."""
        own = [d.recipient for d in self.devices.values() if d.office == office_id and d.valid_to is None]
        office = self.offices.get(office_id)
        organization = self.organizations.get(office.organization) if office else None
        recovery = [organization.recovery] if organization and organization.recovery else []
        return tuple(sorted({recipient for recipient in own + recovery if recipient}))

    def secretariat_recipients(self) -> tuple[str, ...]:
        devices = (d for d in self.devices.values() if d.role == "secretariat" and d.valid_to is None)
        return tuple(sorted({device.recipient for device in devices if device.recipient}))


EMPTY_ROSTER = Roster()


# --- the actions --------------------------------------------------------------------------------


def found(
    name: str, key: DeviceKey, roots: Sequence[PublicKey], threshold: int, *, office: str = "Secretariat"
) -> Action:
    """Begins a roster. Its hash is the anchor by which offices know this secretariat for ever."""
    return {
        "do": "found", "name": name, "origin": key.origin, "key": key.public.key, "recipient": key.recipient,
        "office": office, "roots": [root.key for root in roots], "threshold": threshold,
    }  # fmt: skip


def set_organization(
    code: str, names: Mapping[str, str], *, category: str = "", focal_office: str = "", recovery: str = ""
) -> Action:
    return _without_empty(
        {"do": "organization", "code": code, "names": dict(names), "category": category,
         "focal": focal_office, "recovery": recovery}
    )  # fmt: skip


def set_office(office_id: str, organization: str, name: str, *, closed: bool = False) -> Action:
    return _without_empty(
        {"do": "office", "id": office_id, "organization": organization, "name": name, "closed": closed or ""}
    )


def add_device(public: PublicKey, office_id: str, *, recipient: str, name: str = "") -> Action:
    return _without_empty(
        {"do": "device", "origin": public.origin, "key": public.key, "office": office_id,
         "recipient": recipient, "name": name}
    )  # fmt: skip


def add_secretariat_device(public: PublicKey, *, recipient: str, name: str = "") -> Action:
    """Needs root signatures."""
    return _without_empty(
        {
            "do": "secretariat",
            "origin": public.origin,
            "key": public.key,
            "recipient": recipient,
            "name": name,
        }
    )


def revoke(log_id: LogId, size: int, reason: str) -> Action:
    """Ends a device's word after `size` entries. For a secretariat device it needs root signatures."""
    return {"do": "revoke", "log": log_id, "size": size, "reason": reason}


def change_roots(roots: Sequence[PublicKey], threshold: int) -> Action:
    """Needs signatures of enough old and enough new roots."""
    return {"do": "roots", "roots": [root.key for root in roots], "threshold": threshold}


def hand_over(old_registrar: LogId, size: int, to: LogId) -> Action:
    """Makes the log `to`, in which it is written, the registrar's after `size` entries of the old. Needs roots."""
    return {"do": "handover", "log": old_registrar, "size": size, "to": to}


def roster_entry(
    changes: Sequence[Action], *, time: int, roster: Roster, roots: Sequence[Signer] = ()
) -> Entry:
    """The entry for these changes, signed by the root keys at hand."""
    message = root_message(_anchor(roster), roster.root_serial, changes)
    return signed_entry(changes, {root.public.key: root.sign(message) for root in roots}, time=time)


def signed_entry(changes: Sequence[Action], signatures: Mapping[bytes, bytes], *, time: int) -> Entry:
    """The entry for these changes with root signatures made elsewhere, by key."""
    body: dict[str, Value] = {"changes": list(changes)}
    if signatures:
        body["roots"] = [[key, signature] for key, signature in signatures.items()]
    return Entry(Kind.ROSTER, time, body)


def needs_roots(roster: Roster, changes: Sequence[Action]) -> bool:
    """Whether these changes must carry root signatures (FORMAT 8.1)."""
    return any(_needs_roots(roster, action) for action in changes)


def root_message(anchor: bytes, serial: int, changes: Sequence[Action]) -> bytes:
    """What a root key signs; the serial keeps an old signature from being used twice."""
    packed = cbor2.dumps(list(changes), canonical=True)
    return b"assent roster v1\n" + anchor + serial.to_bytes(8, "big") + packed


def _anchor(roster: Roster) -> bytes:
    return roster.anchor if roster.is_founded else bytes(32)


def anchor_of(action: Action) -> bytes:
    return hashlib.sha256(cbor2.dumps(dict(action), canonical=True)).digest()


def founding_in(entries: Iterable[Entry]) -> Action | None:
    """The founding among these entries, for an office that does not yet follow anybody."""
    for entry in entries:
        if entry.kind == Kind.ROSTER:
            for action in _changes(entry):
                if action.get("do") == "found":
                    return action
    return None


def handover_in(entry: Entry) -> tuple[LogId, int] | None:
    """The old registrar and how many of its entries a handover builds on; None for every other entry."""
    if entry.kind != Kind.ROSTER:
        return None
    for action in _changes(entry):
        size = action.get("size")
        if action.get("do") == "handover" and type(size) is int:
            return LogId(_bytes(action, "log")), size
    return None


# --- folding ------------------------------------------------------------------------------------


def apply_entry(roster: Roster, log_id: LogId, index: int, entry: Entry) -> Roster:
    """The roster after this entry. Raises RosterProblem when the writer may not make the change.

    Roster entries of any log but the registrar's say nothing, except a handover to that log.
    """
    if entry.kind != Kind.ROSTER:
        return roster
    changes = _changes(entry)
    dos = [action.get("do") for action in changes]
    if not roster.is_founded:
        return _found(roster, log_id, index, entry, changes)
    if log_id != roster.registrar and not ("handover" in dos and roster.is_secretariat(log_id)):
        return roster
    if log_id != roster.registrar and dos[0] != "handover":
        raise RosterProblem(what="a handover comes first in its entry")
    signed = _signed_by(roster, entry, changes)
    if needs_roots(roster, changes):
        _check_threshold(len(signed & set(roster.roots)), roster.threshold)
        roster = replace(roster, root_serial=roster.root_serial + 1)
    for action in changes:
        roster = _apply(roster, log_id, action, signed)
    return replace(roster, applied=_with(roster.applied, log_id, index + 1))


def _changes(entry: Entry) -> list[Action]:
    changes = entry.body.get("changes")
    if not isinstance(changes, list) or not changes or not all(isinstance(c, dict) for c in changes):
        raise RosterProblem(what="it lists no changes")
    return changes


def _needs_roots(roster: Roster, action: Action) -> bool:
    if action.get("do") == "revoke":
        return roster.is_secretariat(LogId(_bytes(action, "log")))
    return action.get("do") in ROOT_ACTIONS


def _signed_by(roster: Roster, entry: Entry, changes: Sequence[Action]) -> set[bytes]:
    message = root_message(_anchor(roster), roster.root_serial, changes)
    signatures = entry.body.get("roots", [])
    signed: set[bytes] = set()
    for pair in signatures if isinstance(signatures, list) else []:
        if isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, bytes) for part in pair):
            key, signature = pair
            if len(key) == KEY_SIZE and PublicKey("root", key).verifies(message, signature):
                signed.add(key)
    return signed


def _check_threshold(present: int, needed: int) -> None:
    if present < needed or needed < 1:
        raise RootSignatureProblem(present=present, needed=needed)


def _found(roster: Roster, log_id: LogId, index: int, entry: Entry, changes: list[Action]) -> Roster:
    action = changes[0]
    if action.get("do") != "found":
        raise RosterProblem(what="it does not begin with a founding")
    public = _public(action)
    if public.log_id != log_id:
        raise RosterProblem(what="it was founded in another log")
    anchor = anchor_of(action)
    if roster.anchor and roster.anchor != anchor:
        raise OtherSecretariatProblem(
            shown=secretariat_code(anchor), expected=secretariat_code(roster.anchor)
        )
    roots, threshold = roots_in(action)
    signed = _signed_by(roster, entry, changes)
    _check_threshold(len(signed & set(roots)), threshold)
    device = Device(public, "secretariat", "secretariat", _text(action, "recipient"))
    founded = Roster(
        anchor, _text(action, "name"), log_id, roots, threshold, 1, MappingProxyType({log_id: index + 1}),
        offices=MappingProxyType({"secretariat": Office("secretariat", "", _text(action, "office"))}),
        devices=MappingProxyType({log_id: device}),
    )  # fmt: skip
    for later in changes[1:]:
        founded = _apply(founded, log_id, later, signed)
    return founded


def _apply(roster: Roster, log_id: LogId, action: Action, signed: set[bytes]) -> Roster:
    match action.get("do"):
        case "organization":
            organization = _organization(action)
            return replace(roster, organizations=_with(roster.organizations, organization.code, organization))
        case "office":
            office = Office(
                _text(action, "id"),
                _text(action, "organization"),
                _text(action, "name"),
                bool(action.get("closed")),
            )
            if not office.office_id or office.office_id == "secretariat":
                raise RosterProblem(what="an office has no name of its own")
            known = roster.offices.get(office.office_id)
            if known is not None and known.organization != office.organization:
                raise RosterProblem(what=f"the office {office.office_id} changes its organization")
            return replace(roster, offices=_with(roster.offices, office.office_id, office))
        case "device":
            return _add(roster, action, _text(action, "office"), "office")
        case "secretariat":
            return _add(roster, action, "secretariat", "secretariat")
        case "revoke":
            return _revoke(roster, action)
        case "roots":
            roots, threshold = roots_in(action)
            _check_threshold(len(signed & set(roots)), threshold)
            return replace(roster, roots=roots, threshold=threshold)
        case "handover":
            return _hand_over(roster, log_id, action)
        case "found":
            raise RosterProblem(what="it is founded twice")
        case _:  # a change of a later version: kept in the log, not understood here
            return roster


def _organization(action: Action) -> Organization:
    names = action.get("names")
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        raise RosterProblem(what="an organization has no name")
    return Organization(
        _text(action, "code"), names, _text(action, "category"), _text(action, "focal"), _text(action, "recovery")
    )  # fmt: skip


def _add(roster: Roster, action: Action, office: str, role: Role) -> Roster:
    public = _public(action)
    if office not in roster.offices:
        raise RosterProblem(what=f"the office {office} of a device is not in it")
    known = roster.devices.get(public.log_id)
    if known is not None and (known.role != role or known.office != office or known.valid_to is not None):
        raise RosterProblem(what="a device changes its office or returns after it was revoked")
    device = Device(public, office, role, _text(action, "recipient"), _text(action, "name"))
    return replace(roster, devices=_with(roster.devices, public.log_id, device))


def _revoke(roster: Roster, action: Action) -> Roster:
    log_id, size = LogId(_bytes(action, "log")), action.get("size")
    device = roster.devices.get(log_id)
    if device is None or type(size) is not int or size < 0:
        raise RosterProblem(what="it revokes a device that is not in it")
    if device.valid_to is not None and device.valid_to < size:
        raise RosterProblem(what="a revoked device returns")
    revoked = replace(device, valid_to=size, revoked_because=_text(action, "reason"))
    return replace(roster, devices=_with(roster.devices, log_id, revoked))


def _hand_over(roster: Roster, log_id: LogId, action: Action) -> Roster:
    old, size = LogId(_bytes(action, "log")), action.get("size")
    if old != roster.registrar or type(size) is not int or roster.applied.get(old, 0) > size:
        raise RosterProblem(what="the handover does not begin where the old registrar ended")
    if _bytes(action, "to") != log_id:
        raise RosterProblem(what="the handover was signed for another device")
    if log_id in roster.applied:  # a newcomer could not put the pieces of two logs in order
        raise RosterProblem(what="a device that kept the list before takes it over again")
    return replace(roster, registrar=log_id)


def roots_in(action: Action) -> tuple[tuple[bytes, ...], int]:
    """The root keys that an action names and how many of them sign together. Raises RosterProblem."""
    roots, threshold = action.get("roots"), action.get("threshold")
    if not isinstance(roots, list) or type(threshold) is not int or not 1 <= threshold <= len(roots) <= 32:
        raise RosterProblem(what="its root keys and their number do not agree")
    keys = tuple(root for root in roots if isinstance(root, bytes))
    for key in keys:
        check_key(PublicKey("root", key))
    if len(set(keys)) != len(roots):
        raise RosterProblem(what="a root key is counted twice")
    return keys, threshold


def _public(action: Action) -> PublicKey:
    public = PublicKey(_text(action, "origin"), _bytes(action, "key"))
    check_key(public)
    return public


def _text(action: Action, name: str) -> str:
    value = action.get(name, "")
    if not isinstance(value, str):
        raise RosterProblem(what=f"“{name}” is not text")
    return value


def _bytes(action: Action, name: str) -> bytes:
    value = action.get(name)
    if not isinstance(value, bytes):
        raise RosterProblem(what=f"“{name}” is missing")
    return value


def _without_empty(action: dict[str, Value]) -> Action:
    return {name: value for name, value in action.items() if value != ""}


def _with(mapping: Mapping[K, V], key: K, value: V) -> Mapping[K, V]:
    return MappingProxyType({**mapping, key: value})


def secretariat_code(anchor: bytes) -> str:
    """The code of the secretariat that was founded so, to be compared aloud."""
    return spoken_code(b"assent secretariat\n" + anchor)

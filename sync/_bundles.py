# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Bundles out: what the receiver lacks, in one file, in parts, or encrypted.

An office sends its own diary (and that of its other devices, as far as it holds them) from the last
proved receipt on, so that a lost file is made good by the next. The secretariat sends its own diary
and, unless told otherwise, everybody's, so that anyone can recompute every result.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import Desk
from sync._exchange import log_sent
from sync._files import write_whole
from sync._projection import RECORD_KINDS
from sync._receipts import write_receipts
from sync._status import exported_size, received_size
from sync._updates import files_to_send
from sync.admit import context_of
from sync.bundle import (
    LIMITS,
    SUFFIX,
    Context,
    TooLargeProblem,
    framed,
    write_bundle,
    write_file_section,
    write_log_section,
)
from sync.entry import EntryProblem, Kind, open_entry
from sync.envelope import encrypt
from sync.exchange_log import SentKind
from sync.journal import SignedHead
from sync.keys import LogId
from sync.kinds import read_form_version, read_revision
from sync.parts import SUFFIX as PART_SUFFIX
from sync.parts import split
from sync.roster import Device
from sync.store_values import StoredEntry


class NobodyToEncryptTo(Problem):
    code = "bundle.no-recipient"
    message = N_("The keys of those who should open the file are not known here yet.")
    remedy = N_("Take the secretariat's latest bundle first, or send the file unencrypted.")


class UnknownReceiver(Problem):
    code = "bundle.unknown-receiver"
    message = N_("There is no office {office} to send to.")
    remedy = N_("Look at the list of offices, or write the bundle for all.")


class TooMuchToSend(Problem):
    code = "export.too-much"
    message = N_("What the receiver lacks is {size} MB with its attached files; one file may hold {most} MB.")
    remedy = N_(
        "Leave the attached files out (in the window under More choices; option --without-attachments), and send those another way."
    )


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of one log that goes into the file."""

    log: bytes
    start: int
    head: SignedHead
    entries: tuple[StoredEntry, ...]


@dataclass(frozen=True, slots=True)
class Cargo:
    """A bundle ready to leave, and for whom."""

    legs: tuple[Leg, ...]
    offices: tuple[str, ...]
    named: tuple[str, ...]
    """whom it is encrypted to; empty when it is open"""
    data: bytes
    sections: int
    own: int
    """how long our own log was when it was packed: who has witnessed that much of it has what was sent"""


NOTHING_NEW = v.BundleReport((), 0, 0, 0, 0, (), "nothing-new")
CANCELLED = v.BundleReport((), 0, 0, 0, 0, (), "cancelled")


@dataclass(frozen=True, slots=True)
class Packing:
    """What goes into a bundle, and for whom (docs of `Workspace.write_bundle`)."""

    to: Sequence[str] = ()
    everything: bool = False
    ledger: bool = True
    attachments: bool = True
    encrypted: bool = False
    recipients: Sequence[str] = ()


class _Cancelled(Exception):
    """The person stopped it before anything was written."""


class _Steps:
    """Counts sections as they are packed; between two of them a person may stop the work."""

    def __init__(self, progress: v.Progress | None, cancelled: v.Cancelled | None) -> None:
        self._progress, self._cancelled = progress, cancelled
        self._done, self.total = 0, 0

    def one_more(self, what: str) -> None:
        if self._cancelled is not None and self._cancelled():
            raise _Cancelled
        self._done += 1
        if self._progress is not None:
            self._progress(self._done, self.total, what)


def write(
    desk: Desk,
    path: Path,
    packing: Packing,
    *,
    part_size: int,
    as_pictures: bool,
    progress: v.Progress | None = None,
    cancelled: v.Cancelled | None = None,
) -> v.BundleReport:
    """This writes the file or files and remembers how much went out."""
    try:
        cargo = _load(desk, packing, _Steps(progress, cancelled))
    except _Cancelled:
        return CANCELLED
    if cargo is None:
        return NOTHING_NEW
    save = _save_pictures if as_pictures else _save
    paths = save(desk, path, cargo.data, part_size)
    return _gone(desk, cargo, paths, "pictures" if as_pictures else "parts" if len(paths) > 1 else "bundle")


def pictures(desk: Desk, packing: Packing) -> v.PicturedBundle:
    """The same as QR codes to be shown: PNG pictures, one for each. Raises TooManySymbolsProblem."""
    from sync.qr import symbols_as_png

    cargo = _load(desk, packing, _Steps(None, None))
    if cargo is None:
        return v.PicturedBundle(NOTHING_NEW, ())
    return v.PicturedBundle(_report(cargo, ()), symbols_as_png(cargo.data), cargo)


def pictures_left(desk: Desk, made: v.PicturedBundle, paths: Sequence[Path]) -> v.BundleReport:
    """The codes were shown, or are in these files: now they count as sent."""
    return made.report if made.cargo is None else _gone(desk, made.cargo, paths, "pictures")


def _load(desk: Desk, packing: Packing, steps: _Steps) -> Cargo | None:
    """The bytes of the next bundle; None when the receiver has everything."""
    if desk.is_secretariat:
        write_receipts(desk)
        offices = _receivers(desk, packing.to)
        starts = {} if packing.everything else _held_by_all(desk, offices)
        legs = _legs(desk, _logs_down(desk, offices, ledger=packing.ledger), starts)
        openers = [r for office in offices for r in desk.roster.recipients_for(office)]
    else:
        offices = ()
        starts = {} if packing.everything else {log: received_size(desk, log) for log in desk.own_logs}
        legs = _legs(desk, _logs_up(desk), starts)
        openers = list(desk.roster.secretariat_recipients())
    named = tuple(packing.recipients) or (tuple(dict.fromkeys(openers)) if packing.encrypted else ())
    if packing.encrypted and not named:
        raise NobodyToEncryptTo
    if not legs:
        return None
    data, sections = _packed(desk, legs, named, steps, attachments=packing.attachments)
    return Cargo(tuple(legs), tuple(offices), named, data, sections, own=desk.frontier(desk.log).size)


def _gone(desk: Desk, cargo: Cargo, paths: Sequence[Path], kind: SentKind) -> v.BundleReport:
    """Remembers what left, and reports it."""
    report = _report(cargo, paths)
    _remember(desk, cargo)
    log_sent(
        desk, kind, paths, size=report.size, entries=report.entries, records=report.records, to=cargo.offices,
        encrypted=bool(cargo.named), stretches=[(leg.log, leg.start, leg.head.size) for leg in cargo.legs],
        own=cargo.own,
    )  # fmt: skip
    return report


def _report(cargo: Cargo, paths: Sequence[Path]) -> v.BundleReport:
    entries = [entry for leg in cargo.legs for entry in leg.entries]
    return v.BundleReport(
        paths=tuple(paths),
        entries=len(entries),
        records=sum(entry.kind in RECORD_KINDS for entry in entries),
        size=len(cargo.data),
        sections=cargo.sections,
        encrypted_for=cargo.named,
    )


def _packed(
    desk: Desk, legs: Sequence[Leg], named: tuple[str, ...], steps: _Steps, *, attachments: bool
) -> tuple[bytes, int]:
    files = list(_files(desk, legs)) if attachments else []
    steps.total = len(legs) + len(files)
    sections = []
    for leg in legs:
        entries = [each.data for each in leg.entries]
        sections.append(write_log_section(leg.head, leg.start, entries, context=_context(desk, leg)))
        steps.one_more("log")
    for file in files:
        sections.append(write_file_section(file))
        steps.one_more("file")
    try:
        data = write_bundle(sections)
    except TooLargeProblem as err:
        size = sum(map(len, sections))
        raise TooMuchToSend(size=-(-size // 1_000_000), most=LIMITS.file // 1_000_000) from err
    return (encrypt(data, named) if named else data), len(sections)


def _context(desk: Desk, leg: Leg) -> Context | None:
    """What the receiver of this stretch holds for sure, to pack by (FORMAT 6.7)."""
    held = desk.known_log(LogId(leg.log))
    registrar = desk.roster.registrar
    if not leg.start or held is None or registrar is None:
        return None
    # Only the secretariat holds its whole log for sure; others are sent what they have witnessed, or more.
    named = (0, 0) if desk.is_secretariat else desk.remembered("context", lambda: _agenda_of(desk, registrar))
    source = desk.known_log(registrar) or held
    data = context_of(named, leg.start, source, held)
    return Context(named, data) if data else None


def _agenda_of(desk: Desk, registrar: LogId) -> tuple[int, int]:
    """The stretch of the registrar's log that ends with its newest round: consultations, texts, who may answer."""
    rounds = [e.seq for e in desk.store.entries_of_kind([Kind.ROUND]) if e.log == registrar]
    end = max(rounds, default=desk.frontier(registrar).size - 1) + 1
    first, room = end, LIMITS.context
    for data in reversed(desk.store.data_of(registrar, max(0, end - LIMITS.context_entries), end)):
        room -= len(framed((data,)))
        if room < 0:
            break
        first -= 1
    return first, end


def _save_pictures(desk: Desk, path: Path, data: bytes, part_size: int) -> tuple[Path, ...]:
    from sync.qr import symbols_as_png

    base = path / "bundle" if path.is_dir() else path
    pictures = symbols_as_png(data)
    width = len(str(len(pictures)))
    return tuple(
        write_whole(base.with_name(f"{base.stem}-{n:0{width}}of{len(pictures)}.png"), picture)
        for n, picture in enumerate(pictures, 1)
    )


def _save(desk: Desk, path: Path, data: bytes, part_size: int) -> tuple[Path, ...]:
    if path.is_dir():
        stamp = desk.now.strftime("%Y%m%d-%H%M")
        path = path / f"{desk.key.origin.split('/')[1]}-{desk.key.origin.split('/')[2]}-{stamp}{SUFFIX}"
    if not part_size or len(data) <= part_size:
        return (write_whole(path, data),)
    parts = split(data, part_size)
    width = len(str(len(parts)))
    return tuple(
        write_whole(path.with_name(f"{path.stem}-{n:0{width}}of{len(parts)}{PART_SUFFIX}"), part)
        for n, part in enumerate(parts, 1)
    )


def _legs(desk: Desk, logs: Iterable[bytes], starts: Mapping[bytes, int]) -> list[Leg]:
    legs: list[Leg] = []
    for log in logs:
        head = desk.head_to_send(log)
        start = starts.get(log, 0)
        if head is not None and head.size > start:
            legs.append(Leg(log, start, head, desk.store.entries_of(log, start, head.size)))
    return legs


def _logs_up(desk: Desk) -> list[bytes]:
    """Our logs, oldest key first, and those of our office's other devices that we hold."""
    own = [bytes(key.public.log_id) for key in desk.keys]
    others = [
        bytes(log)
        for log, device in desk.roster.devices.items()
        if device.office == desk.office_id and log not in own
    ]
    return own + others


def _logs_down(desk: Desk, offices: Sequence[str], *, ledger: bool) -> list[bytes]:
    """The registrars' logs first, in the order in which they followed each other: they say who the others are."""
    registrars = {log: place for place, log in enumerate(desk.roster.applied)}
    secretariat = [d for d in desk.roster.devices.values() if d.role == "secretariat"]
    secretariat.sort(key=lambda device: registrars.get(device.log_id, len(registrars)))
    others = [
        device
        for device in desk.roster.devices.values()
        if device.role != "secretariat" and (ledger or device.office in offices)
    ]
    return [bytes(device.log_id) for device in (*secretariat, *others)]


def _receivers(desk: Desk, to: Sequence[str]) -> tuple[str, ...]:
    offices = desk.roster.offices
    if not to:
        return tuple(_answering(desk))
    for office in to:
        if office not in offices:
            raise UnknownReceiver(office=office)
    return tuple(to)


def _answering(desk: Desk) -> list[str]:
    live = {d.office for d in desk.roster.devices.values() if d.role == "office" and d.valid_to is None}
    return [office for office in desk.roster.offices if office in live]


def _held_by_all(desk: Desk, offices: Sequence[str]) -> Mapping[bytes, int]:
    """How much of each log every one of these offices is proved to hold."""
    held = [_held_by(desk, office) for office in offices]
    if not held:
        return {}
    logs = set.intersection(*(set(each) for each in held))
    return {log: min(each[log] for each in held) for log in logs}


def _held_by(desk: Desk, office: str) -> Mapping[bytes, int]:
    """What we once sent it together with a head of ours that it has since witnessed: files are taken whole."""
    witnessed = _witnessed(desk, office)
    sent: list[list[object]] = json.loads(desk.store.setting(f"sent/{office}") or b"[]")
    known: dict[bytes, int] = {}
    for size, logs in sent:
        if isinstance(size, int) and isinstance(logs, dict) and size <= witnessed:
            known = {bytes.fromhex(log): max(n, known.get(bytes.fromhex(log), 0)) for log, n in logs.items()}
    return known


def _witnessed(desk: Desk, office: str) -> int:
    """The size of our log that every live device of the office has signed that it saw; 0 when one has not."""
    from sync._receipts import witnessed_sizes

    seen = desk.remembered("witnessed", lambda: witnessed_sizes(desk))
    devices = [d for d in desk.roster.devices.values() if d.office == office and d.valid_to is None]
    return min((seen.get((bytes(d.log_id), bytes(desk.log)), 0) for d in devices), default=0)


def _remember(desk: Desk, cargo: Cargo) -> None:
    sizes = {leg.log: leg.head.size for leg in cargo.legs}
    settings: dict[str, bytes | None] = {"last-export": str(desk.now_ms).encode()}
    if not desk.is_secretariat:
        for log, size in sizes.items():  # pictures may leave after a file that was made later
            settings[f"exported/{log.hex()}"] = str(max(size, exported_size(desk, log))).encode()
    if desk.is_secretariat and set(cargo.offices) >= set(_answering(desk)):
        sent = int(desk.store.setting("sent-down") or b"0")
        settings["sent-down"] = str(max(sent, cargo.own)).encode()
    for office in cargo.offices:
        kept = json.loads(desk.store.setting(f"sent/{office}") or b"[]")[-20:]
        base = {log.hex(): size for log, size in _held_by(desk, office).items()}
        kept.append([cargo.own, base | {log.hex(): size for log, size in sizes.items()}])
        settings[f"sent/{office}"] = json.dumps(kept).encode()
    desk.save_settings(settings)


def _files(desk: Desk, legs: Sequence[Leg]) -> list[bytes]:
    """The attachments and form files that these entries name, as far as they are here."""
    wanted: dict[str, None] = {}
    for leg in legs:
        for stored in leg.entries:
            wanted.update({digest.hex(): None for digest in _named(stored)})
    releases = files_to_send(stored for leg in legs for stored in leg.entries)
    wanted.update({digest.hex(): None for digest in releases})
    found = (desk.store.attachment(digest) for digest in wanted)
    return [data for data in found if data is not None]


def _named(stored: StoredEntry) -> Iterable[bytes]:
    try:
        if stored.kind == Kind.REVISION:
            return tuple(read_revision(open_entry(stored.data)).files.values())
        if stored.kind == Kind.FORM_VERSION:
            form = read_form_version(open_entry(stored.data))
            return tuple(x for x in (form.xform, form.workbook, *form.attachments.values()) if x)
    except EntryProblem:
        pass
    return ()


def device_name(device: Device, desk: Desk) -> str:
    return desk.writer(LogId(device.log_id)).office or device.public.origin

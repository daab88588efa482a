# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Bundles out: what the receiver lacks, in one file, in several, in parts, or encrypted.

An office sends its own diary (and that of its other devices, as far as it holds them) from the last
proved receipt on, so that a lost file is made good by the next. The secretariat sends its own diary and,
unless told otherwise, everybody's, so that anyone can recompute every result. Both add the attached files
that the receiver says it lacks.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import Desk
from sync._dividing import Leg
from sync._exchange import log_sent
from sync._files import neighbour_of, write_whole
from sync._lacking import (
    NAMES_FILES,
    answered,
    asked_by_offices,
    asked_of_us,
    files_of,
    logs_of_office,
    write_lacking,
)
from sync._packing import Cancelled, Packed, Steps, bundles, pack
from sync._projection import RECORD_KINDS
from sync._receipts import write_receipts
from sync._status import exported_size, needless_size
from sync._updates import files_to_send
from sync.bundle import LIMITS, SUFFIX
from sync.exchange_log import SentKind
from sync.parts import SUFFIX as PART_SUFFIX
from sync.parts import split


class NobodyToEncryptTo(Problem):
    code = "bundle.no-recipient"
    message = N_("The keys of those who should open the file are not known here yet.")
    remedy = N_("Take the secretariat's latest bundle first, or send the file unencrypted.")


class UnknownReceiver(Problem):
    code = "bundle.unknown-receiver"
    message = N_("There is no office {office} to send to.")
    remedy = N_("Look at the list of offices, or write the bundle for all.")


@dataclass(frozen=True, slots=True)
class Cargo:
    """What is ready to leave, in one bundle or several, and for whom."""

    offices: tuple[str, ...]
    named: tuple[str, ...]
    """whom it is encrypted to; empty when it is open"""
    packed: Packed
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
    steps = Steps(progress, cancelled)
    try:
        cargo = _load(desk, packing, steps)
        if cargo is None:
            return NOTHING_NEW
        if as_pictures:
            data = _only(desk, cargo, steps)
            left = Left([list(_save_pictures(path, data))], len(data))
        else:
            left = _save(desk, path, cargo, part_size, steps)
    except Cancelled:
        return CANCELLED
    in_parts = any(len(paths) > 1 for paths in left.paths)
    return _gone(desk, cargo, left, "pictures" if as_pictures else "parts" if in_parts else "bundle")


def pictures(desk: Desk, packing: Packing) -> v.PicturedBundle:
    """The same as QR codes to be shown: PNG pictures, one for each. Raises TooManySymbolsProblem."""
    from sync.qr import symbols_as_png

    steps = Steps(None, None)
    cargo = _load(desk, packing, steps)
    if cargo is None:
        return v.PicturedBundle(NOTHING_NEW, ())
    data = _only(desk, cargo, steps)
    return v.PicturedBundle(_report(cargo, Left([[]], len(data))), symbols_as_png(data), cargo)


def pictures_left(desk: Desk, made: v.PicturedBundle, paths: Sequence[Path]) -> v.BundleReport:
    """The codes were shown, or are in these files: now they count as sent."""
    if made.cargo is None:
        return made.report
    return _gone(desk, made.cargo, Left([list(paths)], made.report.size), "pictures")


@dataclass(frozen=True, slots=True)
class Left:
    """The files that were written, a list for each bundle, and how large the bundles are."""

    paths: list[list[Path]]
    size: int


def _only(desk: Desk, cargo: Cargo, steps: Steps) -> bytes:
    """The one bundle that codes can hold. Raises TooManySymbolsProblem."""
    if len(cargo.packed.loads) > 1:
        from sync.qr import MOST_SYMBOLS, PER_SYMBOL, TooManySymbolsProblem

        raise TooManySymbolsProblem(count=LIMITS.file // PER_SYMBOL, most=MOST_SYMBOLS)
    return next(bundles(desk, cargo.packed, cargo.named, steps))


def _load(desk: Desk, packing: Packing, steps: Steps) -> Cargo | None:
    """What goes out next, its stretches packed; None when the receiver has everything."""
    if desk.is_secretariat:
        write_receipts(desk)
    write_lacking(desk)
    if desk.is_secretariat:
        offices = _receivers(desk, packing.to)
        logs = _logs_down(desk, offices, ledger=packing.ledger)
        starts = {} if packing.everything else _held_by_all(desk, offices)
        asked = asked_by_offices(desk, offices, logs)
        openers = [r for office in offices for r in desk.roster.recipients_for(office)]
    else:
        offices, logs = (), logs_of_office(desk)
        starts = {} if packing.everything else {log: needless_size(desk, log) for log in logs}
        asked = asked_of_us(desk)
        openers = list(desk.roster.secretariat_recipients())
    named = tuple(packing.recipients) or (tuple(dict.fromkeys(openers)) if packing.encrypted else ())
    if packing.encrypted and not named:
        raise NobodyToEncryptTo
    legs = _legs(desk, logs, starts)
    files = tuple(dict.fromkeys((*_files(legs), *asked))) if packing.attachments else ()
    if files and not legs:
        legs = _legs(desk, [desk.log], {desk.log: desk.frontier(desk.log).size - 1})  # signed by us
    if not legs:
        return None
    packed = pack(desk, legs, files, steps)
    return Cargo(tuple(offices), named, packed, own=desk.frontier(desk.log).size)


def _gone(desk: Desk, cargo: Cargo, left: Left, kind: SentKind) -> v.BundleReport:
    """Remembers what left, and reports it."""
    report = _report(cargo, left)
    _remember(desk, cargo)
    log_sent(
        desk, kind, report.paths, size=report.size, entries=report.entries, records=report.records, to=cargo.offices,
        encrypted=bool(cargo.named), stretches=[(leg.log, leg.start, leg.head.size) for leg in cargo.packed.legs],
        own=cargo.own,
        carried=[(len(paths), load.files) for paths, load in zip(left.paths, cargo.packed.loads, strict=True)],
    )  # fmt: skip
    return report


def _report(cargo: Cargo, left: Left) -> v.BundleReport:
    entries = [entry for leg in cargo.packed.legs for entry in leg.entries]
    loads = cargo.packed.loads
    return v.BundleReport(
        paths=tuple(path for paths in left.paths for path in paths),
        entries=len(entries),
        records=sum(entry.kind in RECORD_KINDS for entry in entries),
        size=left.size,
        sections=sum(len(load.sections) + len(load.files) for load in loads),
        encrypted_for=cargo.named,
        bundles=len(loads),
    )


def _save_pictures(path: Path, data: bytes) -> tuple[Path, ...]:
    from sync.qr import symbols_as_png

    base = path / "bundle" if path.is_dir() else path
    pictures = symbols_as_png(data)
    return tuple(
        write_whole(numbered(base, number, len(pictures), ".png"), picture)
        for number, picture in enumerate(pictures, 1)
    )


def _save(desk: Desk, path: Path, cargo: Cargo, part_size: int, steps: Steps) -> Left:
    """All the files or none: each is written beside its place, and all of them take their places at the end."""
    if path.is_dir():
        stamp = desk.now.strftime("%Y%m%d-%H%M")
        path = path / f"{desk.key.origin.split('/')[1]}-{desk.key.origin.split('/')[2]}-{stamp}{SUFFIX}"
    count, size = len(cargo.packed.loads), 0
    saved: list[list[Path]] = []
    with ExitStack() as places:
        for number, data in enumerate(bundles(desk, cargo.packed, cargo.named, steps), 1):
            place = path if count == 1 else numbered(path, number, count, path.suffix)
            pieces = _cut(place, data, part_size)
            for file, piece in pieces.items():
                places.enter_context(neighbour_of(file)).write_bytes(piece)
            saved.append(list(pieces))
            size += len(data)
    return Left(saved, size)


def _cut(path: Path, data: bytes, part_size: int) -> dict[Path, bytes]:
    """The file, or its parts where it is larger than wished."""
    if not part_size or len(data) <= part_size:
        return {path: data}
    parts = split(data, part_size)
    return {numbered(path, number, len(parts), PART_SUFFIX): part for number, part in enumerate(parts, 1)}


def numbered(path: Path, number: int, count: int, suffix: str) -> Path:
    """Names that sort in their order and say how many there are: tarawa-2of3.assent."""
    return path.with_name(f"{path.stem}-{number:0{len(str(count))}}of{count}{suffix}")


def _legs(desk: Desk, logs: Iterable[bytes], starts: Mapping[bytes, int]) -> list[Leg]:
    legs: list[Leg] = []
    for log in logs:
        head = desk.head_to_send(log)
        start = starts.get(log, 0)
        if head is not None and head.size > start:
            legs.append(Leg(log, start, head, desk.store.entries_of(log, start, head.size)))
    return legs


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
    """What is proved, and the log that the office writes itself, when one computer writes for it."""
    devices = [d for d in desk.roster.devices.values() if d.office == office and d.valid_to is None]
    if len(devices) != 1 or devices[0].role == "secretariat":
        return _proved(desk, office)
    head = desk.head(devices[0].log_id)
    own = {} if head is None else {bytes(devices[0].log_id): head.size}
    return {**_proved(desk, office), **own}


def _proved(desk: Desk, office: str) -> Mapping[bytes, int]:
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
    sizes = {leg.log: leg.head.size for leg in cargo.packed.legs}
    settings: dict[str, bytes | None] = {"last-export": str(desk.now_ms).encode()}
    if not desk.is_secretariat:
        for log, size in sizes.items():  # pictures may leave after a file that was made later
            settings[f"exported/{log.hex()}"] = str(max(size, exported_size(desk, log))).encode()
        if {digest for load in cargo.packed.loads for digest in load.files} >= set(asked_of_us(desk)):
            settings.update(answered(desk))
    if desk.is_secretariat and set(cargo.offices) >= set(_answering(desk)):
        sent = int(desk.store.setting("sent-down") or b"0")
        settings["sent-down"] = str(max(sent, cargo.own)).encode()
    for office in cargo.offices:
        kept = json.loads(desk.store.setting(f"sent/{office}") or b"[]")[-20:]
        base = {log.hex(): size for log, size in _proved(desk, office).items()}
        kept.append([cargo.own, base | {log.hex(): size for log, size in sizes.items()}])
        settings[f"sent/{office}"] = json.dumps(kept).encode()
    desk.save_settings(settings)


def _files(legs: Sequence[Leg]) -> tuple[bytes, ...]:
    """The attachments and form files that these entries name."""
    entries = [entry for leg in legs for entry in leg.entries]
    named = (digest for each in entries if each.kind in NAMES_FILES for digest in files_of(each.data))
    return tuple(dict.fromkeys((*named, *files_to_send(entries))))

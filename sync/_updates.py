# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Program updates on the road of bundles: the secretariat sends one down, an office finds it (FORMAT 5.3).

The entry says only that there is one. Whether it may be installed is for the publishers' signatures to say,
here before it is sent and at the office before it is unpacked (docs/UPDATES.md).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import Desk, Extras, moment_of
from sync.bundle import LIMITS
from sync.entry import EntryProblem, Kind, open_entry
from sync.installation import Program, look_at_update, program_here
from sync.kinds import Release, read_release, release
from sync.store_values import StoredAttachment, StoredEntry

LARGEST = LIMITS.file * 3 // 4
"""bytes of an update that leave room for the rest of a bundle"""


class UpdateTooLarge(Problem):
    code = "update.too-large-for-bundle"
    message = N_("{name} has {size} MB; at most {most} MB fit into a bundle.")
    remedy = N_("Send the small update file against the installed version, or carry this one on a stick.")


class NothingReceived(Problem):
    code = "update.none-received"
    message = N_("No newer version for this computer has come with a bundle.")
    remedy = N_("Nothing needs doing. When one comes, it is named on the home page.")


def send(desk: Desk, path: Path, program: Program) -> v.AnnouncedUpdate:
    """Puts an update file on its way to the offices. Raises `update.*`, `workspace.not-secretariat`."""
    desk.must_be_secretariat()
    update = look_at_update(path, program)
    data = path.read_bytes()
    if len(data) > LARGEST:
        raise UpdateTooLarge(name=path.name, size=round(len(data) / 1e6), most=round(LARGEST / 1e6))
    digest = hashlib.sha256(data)
    if not any(each.sha256 == digest.hexdigest() for each in announced(desk)):
        value = Release(update.version, update.serial, update.system, len(data), digest.digest())
        kept = StoredAttachment(digest.hexdigest(), path.name, "application/octet-stream", data)
        desk.write([release(value, time=desk.now_ms)], Extras(attachments=(kept,)))
    return next(each for each in announced(desk) if each.system == update.system)


def announced(desk: Desk) -> tuple[v.AnnouncedUpdate, ...]:
    """The newest release for each system that the secretariat told of."""
    newest: dict[str, v.AnnouncedUpdate] = {}
    for stored, value in _releases(desk.ruled(Kind.RELEASE)):
        last = newest.get(value.system)
        if last is None or value.serial > last.serial:
            newest[value.system] = _announced(desk, stored, value)
    return tuple(newest[system] for system in sorted(newest))


def waiting(desk: Desk, program: Program) -> v.AnnouncedUpdate | None:
    """The release for this computer that is newer than what was ever installed on it."""
    return next((each for each in announced(desk) if program.wants(each.system, each.serial)), None)


def received(desk: Desk, program: Program) -> bytes:
    """The update file that came with a bundle. Raises `update.none-received`."""
    found = waiting(desk, program)
    if found is None or not found.held:
        raise NothingReceived
    data = desk.store.attachment(found.sha256)
    if data is None:
        raise NothingReceived
    return data


def tasks(desk: Desk, program: Program | None) -> Iterator[v.Task]:
    """What the home page says about it."""
    if not desk.ruled(Kind.RELEASE):
        return
    found = waiting(desk, program or program_here())
    if found is not None:
        yield v.Task("install-update" if found.held else "ask-for-update", items=(found.version,))


def files_to_send(entries: Iterable[StoredEntry]) -> tuple[bytes, ...]:
    """The update files that these entries name, without those that a later one of them replaces."""
    newest: dict[str, Release] = {}
    for _stored, value in _releases(entries):
        last = newest.get(value.system)
        if last is None or value.serial >= last.serial:
            newest[value.system] = value
    return tuple(value.file for value in newest.values())


def _releases(entries: Iterable[StoredEntry]) -> Iterator[tuple[StoredEntry, Release]]:
    for stored in entries:
        if stored.kind != Kind.RELEASE:
            continue
        try:
            yield stored, read_release(open_entry(stored.data))
        except EntryProblem:
            continue


def _announced(desk: Desk, stored: StoredEntry, value: Release) -> v.AnnouncedUpdate:
    digest = value.file.hex()
    held = bool(desk.store.attachment_sizes([digest]))
    return v.AnnouncedUpdate(
        value.version, value.serial, value.system, value.size, digest, held, moment_of(stored.written_at)
    )

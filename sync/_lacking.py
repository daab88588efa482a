# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files that entries name and that did not come: what this desk says it lacks, what others say they lack.

A bundle is whole without the files of its entries, so a receipt proves only entries; for files the receiver's
own word counts (FORMAT 11.5). It is written when a bundle is made, because only then does it leave.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from sync._desk import Desk, Extras, T
from sync._updates import files_to_send
from sync.entry import EntryProblem, Kind, open_entry
from sync.keys import LogId
from sync.kinds import Lacking, lacking, read_form_version, read_lacking, read_revision

_SETTING = "lacking"
"""local: how much of each log was looked through, and the files that were missing then, each with the place that names it"""
NAMES_FILES = frozenset({Kind.REVISION, Kind.FORM_VERSION})
ANSWERED = "lacking-answered"
_FILES = b"\x65files"
"""how the name stands in the bytes of a revision; most have none and need not be opened"""
_MOST = 30_000
"""hashes that fit into one entry"""
_PORTION = 20_000
"""entries that are read together"""


def write_lacking(desk: Desk) -> None:
    """Says what changed in what this desk lacks since it said so last; nothing when nothing did."""
    if desk.roster.device(desk.log) is None:
        return
    lacks, said = _lacks(desk), lacked_by(desk, desk.log)
    news = [Lacking(lacks=some) for some in _portions(sorted(lacks - said), _MOST)]
    news += [Lacking(came=some) for some in _portions(sorted(said - lacks), _MOST)]
    if news:
        desk.write([lacking(each, time=desk.now_ms) for each in news], Extras())


def lacked_by(desk: Desk, log: bytes) -> Set[bytes]:
    """The files that the writer of this log says it lacks."""
    return desk.remembered("lacked", lambda: _lacked(desk)).get(log, frozenset())


def _lacked(desk: Desk) -> Mapping[bytes, Set[bytes]]:
    found: dict[bytes, set[bytes]] = {}
    for stored in desk.said(Kind.LACKING):
        try:
            news = read_lacking(open_entry(stored.data))
        except EntryProblem:
            continue
        lacks = found.setdefault(stored.log, set())
        lacks |= set(news.lacks)
        lacks -= set(news.came)
    return found


def asked_of_us(desk: Desk) -> tuple[bytes, ...]:
    """At an office: what the registrar lacks of the files that our own logs name, as far as they are here."""
    return desk.remembered("asked", lambda: _asked_of_us(desk))


def _asked_of_us(desk: Desk) -> tuple[bytes, ...]:
    lacks = lacked_by_secretariat(desk)
    if not lacks or desk.is_secretariat:
        return ()
    return _held_and_named(desk, lacks, logs_of_office(desk))


def asked_since_we_sent(desk: Desk) -> bool:
    """Whether the secretariat said so after the last time that files were sent because of what it said."""
    answered = int(desk.store.setting(ANSWERED) or b"0")
    return bool(asked_of_us(desk)) and any(
        stored.log == desk.roster.registrar and stored.seq >= answered for stored in desk.said(Kind.LACKING)
    )


def answered(desk: Desk) -> Mapping[str, bytes]:
    """What is remembered when files leave: how much of the secretariat's word they answer."""
    registrar = desk.roster.registrar
    size = 0 if registrar is None else desk.frontier(registrar).size
    return {ANSWERED: str(size).encode()}


def asked_by_offices(desk: Desk, offices: Sequence[str], logs: Sequence[bytes]) -> tuple[bytes, ...]:
    """At the secretariat: what devices of these offices lack of the files that these logs name."""
    lacks = frozenset[bytes]().union(*(lacked_by_office(desk, office) for office in offices))
    return _held_and_named(desk, lacks, logs) if lacks else ()


def lacked_by_secretariat(desk: Desk) -> Set[bytes]:
    """What its registrar lacks: other computers of the secretariat are served by that one."""
    registrar = desk.roster.registrar
    return frozenset() if registrar is None else lacked_by(desk, registrar)


def lacked_by_office(desk: Desk, office: str) -> Set[bytes]:
    """What one of its live devices lacks."""
    devices = [d for d in desk.roster.devices.values() if d.office == office and d.valid_to is None]
    return frozenset[bytes]().union(*(lacked_by(desk, device.log_id) for device in devices))


def logs_of_office(desk: Desk) -> list[bytes]:
    """Our logs, oldest key first, and those of our office's other devices that we hold."""
    own = [bytes(key.public.log_id) for key in desk.keys]
    others = [
        bytes(device.log_id)
        for device in desk.roster.devices.values()
        if device.office == desk.office_id and device.log_id not in own and desk.frontier(device.log_id).size
    ]
    return own + others


def _held_and_named(desk: Desk, wanted: Set[bytes], logs: Sequence[bytes]) -> tuple[bytes, ...]:
    """In the order in which the logs name them."""
    named: dict[bytes, None] = {}
    for log in logs:
        size = desk.frontier(log).size
        named.update(dict.fromkeys(d for d, _seq in _named_from(desk, log, 0, size) if d in wanted))
    if any(desk.roster.is_secretariat(LogId(log)) for log in logs):
        named.update(dict.fromkeys(digest for digest in _published(desk) if digest in wanted))
    present = _present(desk, named)
    return tuple(digest for digest in named if digest in present)


# --- what is missing here -------------------------------------------------------------------------------


def _lacks(desk: Desk) -> Set[bytes]:
    """Looks through what came since the last time; a file that is here stays."""
    kept = desk.store.setting(_SETTING) or b"{}"
    before = json.loads(kept)
    seen: dict[str, int] = before.get("seen", {})
    missing: dict[str, list[tuple[str, int]]] = before.get("missing", {})
    for stored in desk.store.logs():
        name, head = stored.log.hex(), desk.head(stored.log)
        size = 0 if head is None else head.size
        for digest, seq in _named_from(desk, stored.log, seen.get(name, 0), size):
            missing.setdefault(digest.hex(), []).append((name, seq))
        seen[name] = size
    present = _present(desk, map(bytes.fromhex, missing))
    missing = {name: places for name, places in missing.items() if bytes.fromhex(name) not in present}
    now = json.dumps({"seen": seen, "missing": missing}).encode()
    if now != kept:
        desk.save_settings({_SETTING: now})
    counting = {bytes.fromhex(name) for name, places in missing.items() if _any_counts(desk, places)}
    published = set(_published(desk))
    return counting | (published - _present(desk, published))


def _any_counts(desk: Desk, places: Iterable[tuple[str, int]]) -> bool:
    return any(
        bytes.fromhex(log) in desk.own_logs or desk.roster.counts(LogId(bytes.fromhex(log)), seq)
        for log, seq in places
    )


def _named_from(desk: Desk, log: bytes, start: int, end: int) -> Iterator[tuple[bytes, int]]:
    """The files that the revisions of a log name, with the place of each."""
    for first in range(start, end, _PORTION):
        portion = desk.store.data_of(log, first, min(end, first + _PORTION))
        for seq, data in enumerate(portion, first):
            if _FILES in data:
                yield from ((digest, seq) for digest in files_of(data))


def files_of(data: bytes) -> tuple[bytes, ...]:
    """The files that an entry names; only revisions and forms, of releases not all are sent."""
    try:
        entry = open_entry(data)
        if entry.kind == Kind.REVISION:
            return tuple(read_revision(entry).files.values())
        if entry.kind == Kind.FORM_VERSION:
            form = read_form_version(entry)
            return tuple(each for each in (form.xform, form.workbook, *form.attachments.values()) if each)
    except EntryProblem:
        pass
    return ()


def _published(desk: Desk) -> tuple[bytes, ...]:
    """The files of forms and of the newest programs that the secretariat sent down."""
    forms = (digest for stored in desk.ruled(Kind.FORM_VERSION) for digest in files_of(stored.data))
    return (*forms, *files_to_send(desk.ruled(Kind.RELEASE)))


def _present(desk: Desk, digests: Iterable[bytes]) -> Set[bytes]:
    return {
        bytes.fromhex(name)
        for some in _portions([digest.hex() for digest in digests], 500)
        for name in desk.store.attachment_sizes(some)
    }


def _portions(whole: Sequence[T], size: int) -> Iterator[tuple[T, ...]]:
    return (tuple(whole[at : at + size]) for at in range(0, len(whole), size))

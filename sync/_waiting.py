# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What waits and what was set aside is bounded: nobody fills this disk by sending files.

Parts prove nothing, so the file whose parts waited longest gives way, and that is said. A signed file is
never given up by the program: when there is no more room, the new one is refused with a sentence, and a
person makes room.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from forms.problem import N_, Finding, Problem
from sync import trust_values as t
from sync._desk import Desk, moment_of
from sync.keys import LogId
from sync.parts import HEADER, Gathering, gather

PARTS, SINCE = "part/", "part-since/"
"""settings: the pieces by whole and number; when the first of a whole came"""


class WaitingRoomFull(Problem):
    code = "waiting.full"
    message = N_("Too many files wait for earlier ones; this one was not kept. It is right in itself.")
    remedy = N_("Take the earlier files, or delete some that wait; then take this one again.")


class NothingWaits(Problem):
    code = "waiting.unknown"
    message = N_("There is no such file waiting or set aside: {name}.")
    remedy = N_("Look at the list again; it may have been taken in the meantime.")


_GIVEN_UP = N_(
    "Parts of another file, the first of which came on {day}, were given up to make room:"
    " {present} of {count} were here."
)
_ASIDE_FULL = N_("There is no room for a copy of this file among those set aside; keep the file yourself.")
_FOR_PARTS = N_("{present} of {count} parts are here.")
_FOR_EARLIER = N_("Waits for an earlier file: it begins at entry {start}, of which {held} are here.")


def files(desk: Desk) -> tuple[t.WaitingFile, ...]:
    """Everything that waits, oldest first."""
    found = [*_bundles(desk), *(_parts_of(desk, each) for each in _gatherings(desk))]
    return tuple(sorted(found, key=lambda each: each.since))


def _bundles(desk: Desk) -> list[t.WaitingFile]:
    return [
        t.WaitingFile(
            f"bundle/{each.id}", "bundle", each.name, desk.writer(each.log).office, len(each.data),
            moment_of(each.queued_at),
            Finding("bundle.gap", _FOR_EARLIER, "", severity="note",
                    facts={"start": each.start, "held": desk.frontier(LogId(each.log)).size}),
        )
        for each in desk.store.queued()
    ]  # fmt: skip


def _parts_of(desk: Desk, each: Gathering) -> t.WaitingFile:
    whole = each.whole.hex()
    return t.WaitingFile(
        f"{PARTS}{whole}", "parts", whole[:16], "", _bytes(each), moment_of(_since(desk, whole)),
        Finding("parts.waiting", _FOR_PARTS, "", severity="note",
                facts={"present": len(each.pieces), "count": each.count}),
    )  # fmt: skip


def give_up(desk: Desk, waiting_id: str) -> None:
    """A person deletes a file that waits. Raises NothingWaits."""
    if waiting_id not in {each.waiting_id for each in files(desk)}:
        raise NothingWaits(name=waiting_id)
    kind, _, name = waiting_id.partition("/")
    if kind == "bundle":
        desk.drop_queued(int(name))
        desk.save_settings({})
    else:
        _drop_parts(desk, name)


def discard(desk: Desk, stored: str) -> None:
    """A person deletes the copy of a refused file. Raises NothingWaits."""
    kept = {each.stored for each in desk.store.quarantined()}
    if stored not in kept:
        raise NothingWaits(name=stored)
    desk.store.drop_quarantined(stored)
    (desk.quarantine_folder / stored).unlink(missing_ok=True)
    desk.save_settings({})


# --- room -----------------------------------------------------------------------------------------------


def check_queue(desk: Desk, data: bytes) -> None:
    """Raises WaitingRoomFull when one more signed file may not wait."""
    count, size = desk.store.queue_size()
    if count >= desk.room.queued or size + len(data) > desk.room.queued_bytes:
        raise WaitingRoomFull


def no_room_aside(desk: Desk, size: int) -> Finding | None:
    """What is said when the copy of a refused file has no room; None when it has."""
    kept = desk.store.quarantined()
    held = sum(_size(desk.quarantine_folder / each.stored) for each in kept)
    if len(kept) < desk.room.aside and held + size <= desk.room.aside_bytes:
        return None
    return Finding("quarantine.full", _ASIDE_FULL, "", severity="note")


def keep_parts(desk: Desk, gathering: Gathering, pieces: dict[str, bytes]) -> tuple[Finding, ...]:
    """Keeps parts that came, and gives up those of the files that waited longest when there is no more room."""
    whole = gathering.whole.hex()
    since = {} if desk.store.setting(SINCE + whole) else {SINCE + whole: str(desk.now_ms).encode()}
    desk.save_settings({**pieces, **since})
    others = sorted(
        (each for each in _gatherings(desk) if each.whole != gathering.whole),
        key=lambda each: _since(desk, each.whole.hex()),
    )
    return _make_room(desk, gathering, others)


def forget_parts(desk: Desk, whole: bytes) -> None:
    _drop_parts(desk, whole.hex())


def _make_room(desk: Desk, new: Gathering, others: Sequence[Gathering]) -> tuple[Finding, ...]:
    said: list[Finding] = []
    held = _bytes(new) + sum(map(_bytes, others))
    left = len(others) + 1
    for oldest in others:
        if left <= desk.room.wholes and held <= desk.room.parts_bytes:
            break
        day = moment_of(_since(desk, oldest.whole.hex())).date().isoformat()
        facts: dict[str, str | int] = {"day": day, "present": len(oldest.pieces), "count": oldest.count}
        said.append(Finding("parts.given-up", _GIVEN_UP, "", severity="note", facts=facts))
        _drop_parts(desk, oldest.whole.hex())
        held, left = held - _bytes(oldest), left - 1
    return tuple(said)


def _drop_parts(desk: Desk, whole: str) -> None:
    names = desk.store.settings_like(f"{PARTS}{whole}/")
    desk.save_settings({**dict.fromkeys(names), SINCE + whole: None})


def _gatherings(desk: Desk) -> tuple[Gathering, ...]:
    return gather(desk.store.settings_like(PARTS).values())


def _since(desk: Desk, whole: str) -> int:
    return int(desk.store.setting(SINCE + whole) or b"0")


def _bytes(gathering: Gathering) -> int:
    return sum(len(piece) + HEADER.size for piece in gathering.pieces.values())


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0

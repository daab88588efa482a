# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files that answers name: attached, found again under their names, and handed out to a person.

An answer holds a name, a revision says by hash which file it is (FORMAT 5.1). Guards: a name that is given here means
one file; two records may each have a `scan.pdf`, and none gets the other's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import Desk, Extras
from sync._files import read_limited, translated, write_whole
from sync._preview import texts_of
from sync._projection import KnownRevision
from sync.bundle import LIMITS
from sync.naming import safe_name
from sync.records import WITHDRAWN, RecordState, state_of
from sync.store_values import StoredAttachment

if TYPE_CHECKING:
    from forms.submission import Submission

_NAMED = "file/"
"""before the name of a file that was attached here: the setting that says which file it is"""
_MOST = LIMITS.file // 2
"""bytes; of what a bundle may hold, else nothing could be sent any more, this record or another"""


class AttachmentTooLarge(Problem):
    code = "record.attachment-size"
    message = N_("{name} holds {size} MB; a file of at most {most} MB can travel with a record.")
    remedy = N_("Save it smaller (a scan in grey, with fewer dots), or say in words where it is kept.")


class AttachmentMissing(Problem):
    code = "record.attachment"
    message = N_("The record names the file {name}, which was not given.")
    remedy = N_("Choose the file again in the form, then record.")


class AttachmentUnnamed(Problem):
    code = "record.attachment-unnamed"
    message = N_("No answer names the file {name}, so it would not belong to the record.")
    remedy = N_("Answer the question for a file with this name, or leave the file out.")


class AttachmentAbsent(Problem):
    code = "attachment.absent"
    message = N_("The file with the hash {sha256} has not reached this workspace.")
    remedy = N_("It is asked for with the next bundle from here, and comes with the one after it.")


class AttachmentChanged(Problem):
    code = "attachment.changed"
    message = N_(
        "The file with the hash {sha256} is not what was attached; somebody or the disk changed it here."
    )
    remedy = N_("Do not use it. Check the workspace, and restore a backup made before.")


# --- attaching -----------------------------------------------------------------------------------


def attach(
    desk: Desk, name: str, data: bytes, media_type: str, revisions: Sequence[KnownRevision]
) -> v.AttachmentRef:
    """Keeps a file; `revisions`: of the record that it is for, if that exists.

    The name that is given back means this file alone: `scan-2.pdf` where another is called `scan.pdf`."""
    kept = as_stored(name, data, media_type)
    digest = bytes.fromhex(kept.sha256)
    of_record = files_in(revisions)
    free = next(
        each
        for each in _numbered(name)
        if all(taken == digest for taken in (*of_record.get(each, ()), *_attached_as(desk, each)))
    )
    desk.commit([], Extras(attachments=(kept,), settings={f"{_NAMED}{free}": digest}))
    return v.AttachmentRef(free, kept.sha256, len(data), kept.media_type, present=True)


def read(file: Path) -> bytes:
    """The bytes of a file that may be attached. Raises AttachmentTooLarge, FileUnreadable."""
    try:
        size = file.stat().st_size
    except OSError:
        size = 0  # what is wrong is told by reading
    _check_size(file.name, size)
    return read_limited(file, _MOST)


def as_stored(name: str, data: bytes, media_type: str = "") -> StoredAttachment:
    """Raises AttachmentTooLarge."""
    _check_size(name, len(data))
    return StoredAttachment(hashlib.sha256(data).hexdigest(), name, media_type or _media_type(name), data)


def _check_size(name: str, size: int) -> None:
    if size > _MOST:
        raise AttachmentTooLarge(name=name, size=-(-size // 1_000_000), most=_MOST // 1_000_000)


def files_of(
    desk: Desk, submission: Submission, given: Mapping[str, StoredAttachment], before: Mapping[str, bytes]
) -> Mapping[str, bytes]:
    """The hashes of the files that a submission names: given with it, in its record `before`, or attached here.

    Raises AttachmentMissing, AttachmentUnnamed."""
    for name in given:
        if name not in submission.attachments:
            raise AttachmentUnnamed(name=name)
    found: dict[str, bytes] = {}
    for name in submission.attachments:
        known = [bytes.fromhex(given[name].sha256)] if name in given else []
        known += [before[name]] if name in before else _attached_as(desk, name)
        if not known:
            raise AttachmentMissing(name=name)
        found[name] = known[0]
    return found


def _attached_as(desk: Desk, name: str) -> list[bytes]:
    """The file that was attached here under this name, if any."""
    return list(desk.store.settings_of([f"{_NAMED}{name}"]).values())


# --- finding and handing out ---------------------------------------------------------------------


def files_in(revisions: Sequence[KnownRevision]) -> Mapping[str, Sequence[bytes]]:
    """The files of a record by name, as fields stand: several where devices apart gave one name to different files."""
    if not any(each.files for each in revisions):
        return {}
    state = state_of(
        each.facts._replace(changed={name: digest.hex() for name, digest in each.files.items()})
        for each in revisions
    )
    found = {name: [str(value)] for name, value in state.fields.items()}
    found |= {name: [str(side.value) for side in sides] for name, sides in state.conflicts.items()}
    found.pop(WITHDRAWN, None)
    return {name: [bytes.fromhex(each) for each in digests] for name, digests in found.items()}


def attachments_in(
    desk: Desk, state: RecordState, revisions: Sequence[KnownRevision]
) -> tuple[v.AttachmentRef, ...]:
    """The files that the answers of a record name now."""
    answers = set(texts_of(state.fields))
    named = [
        (name, digest.hex())
        for name, digests in files_in(revisions).items()
        if name in answers
        for digest in digests
    ]
    sizes = desk.store.attachment_sizes([digest for _, digest in named])
    return tuple(
        v.AttachmentRef(name, digest, sizes.get(digest, 0), _media_type(name), present=digest in sizes)
        for name, digest in named
    )


def attachment(desk: Desk, sha256: str) -> bytes:
    """Raises AttachmentAbsent, AttachmentChanged."""
    data = desk.store.attachment(sha256)
    if data is None:
        raise AttachmentAbsent(sha256=sha256[:16])
    if hashlib.sha256(data).hexdigest() != sha256:
        raise AttachmentChanged(sha256=sha256[:16])
    return data


def save(desk: Desk, sha256: str, path: Path) -> Path:
    """Raises AttachmentAbsent, AttachmentChanged, and the Problem of a place that cannot be written."""
    return write_whole(path, attachment(desk, sha256))


def save_all(desk: Desk, files: Iterable[v.AttachmentRef], folder: Path) -> tuple[Path, ...]:
    """Those that have reached this workspace, each beside what the folder holds already.

    What an office called a file is never believed as a path. Raises as `save`."""
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        held = [each.name for each in folder.iterdir()]
    present = [each for each in files if each.present]
    return tuple(save(desk, each.sha256, folder / name) for each, name in _named(present, held))


def _named(files: Iterable[v.AttachmentRef], held: Iterable[str]) -> Iterator[tuple[v.AttachmentRef, str]]:
    """No two alike, also where capital letters are none."""
    taken = {name.casefold() for name in held}
    for each in files:
        free = next(name for name in _numbered(safe_name(each.name)) if name.casefold() not in taken)
        taken.add(free.casefold())
        yield each, free


def _numbered(name: str) -> Iterator[str]:
    """`scan.pdf`, `scan-2.pdf`, `scan-3.pdf`, …"""
    yield name
    path = PurePath(name)
    yield from (f"{path.stem}-{number}{path.suffix}" for number in count(2))


def _media_type(name: str) -> str:
    import mimetypes

    return mimetypes.guess_type(name)[0] or "application/octet-stream"

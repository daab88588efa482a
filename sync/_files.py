# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files at the edge: written whole or not at all, kept untouched in quarantine, locked against a second window."""

from __future__ import annotations

import hashlib
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from forms.problem import N_, Problem
from sync.naming import safe_name
from sync.store_problems import FileTrouble, WorkspaceBusy, problem_of_os


class NotWritableProblem(Problem):
    code = "file.not-writable"
    message = N_("The file {name} could not be written: {reason}.")
    remedy = N_("Close it if it is open in another program, or choose another folder; then export again.")


class FileUnreadable(Problem):
    code = "file.unreadable"
    message = N_("The file {name} cannot be read: {detail}.")
    remedy = N_("Copy it to this computer first, or ask for it again.")


def write_whole(path: Path, data: bytes) -> Path:
    """Writes beside the place, makes sure it is on the disk, then renames: never half a file."""
    with neighbour_of(path) as beside:
        beside.write_bytes(data)
    return path


@contextmanager
def neighbour_of(path: Path) -> Iterator[Path]:
    """A place beside, for what is to stand at `path`: when all of it is written it takes the place, durably.

    Else it goes, and what stood at `path` stands there still. Links are followed; what is no file (a pipe, a
    printer) is written into, not replaced. Raises the Problem of a place that cannot be written.
    """
    try:
        place = path.resolve()
        place.parent.mkdir(parents=True, exist_ok=True)
        beside = place.parent / f".{place.name[-40:]}.{os.getpid()}.part"
        try:
            yield beside
            if place.exists() and not (place.is_file() or place.is_dir()):
                place.write_bytes(beside.read_bytes())
            else:
                take_place(beside, place)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    except Exception as err:
        refused = err if isinstance(err, OSError) else next(iter(err.args), None)
        if isinstance(refused, OSError):  # xlsxwriter wraps what the system said
            raise _not_written(refused, path) from err
        raise


def _not_written(err: OSError, path: Path) -> Problem:
    found = problem_of_os(err, path.parent)
    in_the_way = isinstance(err, PermissionError | IsADirectoryError) and path.exists()
    if in_the_way or isinstance(found, FileTrouble):
        return NotWritableProblem(name=path.name, reason=err.strerror or str(err))
    return found


def take_place(finished: Path, place: Path) -> None:
    """A complete file takes the place of another, durably: after a power cut it is one or the other."""
    with finished.open("r+b") as file:
        os.fsync(file.fileno())
    finished.replace(place)
    # The file is there; some shares cannot make a folder durable, or let nobody list it.
    with suppress(OSError):
        _sync_folder(place.parent)


def remove_database(path: Path) -> None:
    """A database that nobody needs, with the files that SQLite keeps beside it."""
    for tail in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + tail).unlink(missing_ok=True)


def read_limited(path: Path, limit: int) -> bytes:
    """The bytes of a file, at most `limit` + 1 of them. Raises FileUnreadable."""
    try:
        with path.open("rb") as file:
            return file.read(limit + 1)
    except OSError as err:
        raise FileUnreadable(name=path.name, detail=err.strerror or "") from err


def keep_untouched(folder: Path, name: str, data: bytes) -> Path:
    """The copy of a refused file; the same file refused twice is kept once."""
    place = folder / f"{hashlib.sha256(data).hexdigest()[:16]}-{safe_name(name)}"
    return place if place.exists() else write_whole(place, data)


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """Turns what the system says about a folder into a Problem."""
    try:
        yield
    except OSError as err:
        raise problem_of_os(err, folder) from err


class FolderLock:
    """Held while a folder is being written to; the system lets go of it when the program dies."""

    def __init__(
        self, folder: Path, name: str = "workspace.lock", busy: type[Problem] = WorkspaceBusy
    ) -> None:
        self._file: BinaryIO | None = None
        with translated(folder):
            file = (folder / name).open("a+b")
        try:
            _lock(file)
        except OSError:
            file.close()
            raise busy(folder=str(folder)) from None
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def _sync_folder(folder: Path) -> None:
        return None

else:
    import fcntl

    def _lock(file: BinaryIO) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _sync_folder(folder: Path) -> None:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)

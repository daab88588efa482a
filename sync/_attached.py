# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files attached to a record, out of the workspace: written under names that every system takes.

The name of a file is what its office called it, so it is never believed as a path; nothing is opened here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath

from sync import values as v
from sync._desk import Desk
from sync._files import translated, write_whole
from sync._records import attachment, view
from sync.naming import safe_name


def save(desk: Desk, sha256: str, path: Path) -> Path:
    """Raises AttachmentAbsent, and the Problem of a place that cannot be written."""
    return write_whole(path, attachment(desk, sha256))


def save_all(desk: Desk, record_id: str, folder: Path) -> tuple[Path, ...]:
    """All files of a record that have reached this workspace, each beside what the folder holds already."""
    present = [each for each in view(desk, record_id).attachments if each.present]
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        held = [each.name for each in folder.iterdir()]
    return tuple(save(desk, each.sha256, folder / name) for each, name in _named(present, held))


def _named(files: Iterable[v.AttachmentRef], held: Iterable[str]) -> Iterator[tuple[v.AttachmentRef, str]]:
    """No two alike, also where capital letters are none."""
    taken = {name.casefold() for name in held}
    for each in files:
        name = PurePath(safe_name(each.name))
        tries = (f"{name.stem}-{number}{name.suffix}" for number in range(2, 10_000))
        free = name.name
        while free.casefold() in taken:
            free = next(tries)
        taken.add(free.casefold())
        yield each, free

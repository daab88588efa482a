# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The word lists that make small bundles small: zstd dictionaries, by number, kept for ever (FORMAT 6.6).

A file `NNNN-name.zdict` in this folder is dictionary NNNN. Numbers are never reused and files never
changed: a bundle from years ago must still unpack. Made by `train.py` from texts that we ship.
"""

from __future__ import annotations

from functools import cache
from importlib import resources

import zstandard


@cache
def dictionary_ids() -> tuple[int, ...]:
    """The numbers of the dictionaries that this copy of the program has."""
    return tuple(sorted(_files()))


@cache
def dictionary(number: int) -> zstandard.ZstdCompressionDict | None:
    """The dictionary with this number; None for 0 (no dictionary) and for unknown numbers."""
    name = _files().get(number)
    if name is None:
        return None
    return zstandard.ZstdCompressionDict(dictionary_bytes(number))


@cache
def dictionary_bytes(number: int) -> bytes:
    return resources.files(__package__).joinpath(_files()[number]).read_bytes()


@cache
def _files() -> dict[int, str]:
    names = [item.name for item in resources.files(__package__).iterdir() if item.name.endswith(".zdict")]
    return {int(name[:4]): name for name in names}

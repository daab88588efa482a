# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How much may wait for something or lie set aside at one desk, and go into one bundle."""

from __future__ import annotations

from dataclasses import dataclass

from sync.bundle import LIMITS

_MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Room:
    """How much may wait, lie aside, or leave in one file."""

    wholes: int = 64
    parts_bytes: int = 256 * _MIB
    queued: int = 2_000
    queued_bytes: int = 512 * _MIB
    aside: int = 2_000
    aside_bytes: int = 1_024 * _MIB
    bundle: int = LIMITS.file

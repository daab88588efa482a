# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which version this program is; a test holds it to pyproject.toml."""

VERSION = "0.1.0"


def serial_of(version: str) -> int:
    """The number that only ever grows: 1.2.3 is 1002003 (UPDATES 3.2)."""
    major, minor, patch = (*(int(part) for part in version.split(".")), 0, 0)[:3]
    return major * 1_000_000 + minor * 1_000 + patch

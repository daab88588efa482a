# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which files are requests to root keys: they are signed or collected, not taken in like work."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

REQUEST_ENDING = ".assent-roots"


def requests_among(paths: Sequence[Path]) -> list[Path]:
    return [path for path in paths if path.suffix.lower() == REQUEST_ENDING and not path.is_dir()]

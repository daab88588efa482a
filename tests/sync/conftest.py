# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Makes the cast of the format's tests importable as `actors` (test files cannot import each other)."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

_PATH = Path(__file__).resolve().parents[1] / "vectors" / "actors.py"

if "actors" not in sys.modules:
    _spec = importlib.util.spec_from_file_location("actors", _PATH)
    assert _spec and _spec.loader
    sys.modules["actors"] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules["actors"])

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The window. It knows Qt and the verbs of a workspace; nothing is decided here.

PySide6 6.12.0 gives up a reference to None, True or False with every call that returns one. Python 3.12
and later do not count references to these; on 3.11 the program would end after some thousand calls.
"""

from __future__ import annotations

import ctypes
import sys

if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    # Their counts are raised beyond what a lifetime of calls can use up (docs/DECISIONS.md).
    for constant in (None, True, False, Ellipsis, NotImplemented):
        ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 40

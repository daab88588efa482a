# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""When memory is looked through for circles of dead objects, while many files or entries go by.

Left to itself the interpreter looks through everything that is alive again and again as the count grows; of what an
intake makes hardly anything is circular, so it is enough to look through what came since the last group.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_YOUNG = 1


@contextmanager
def collecting_seldom() -> Iterator[Callable[[], object]]:
    """Inside, only the call that this gives collects, and only what is young; leaves things as they were."""
    if not gc.isenabled():  # somebody outside decides
        yield lambda: None
        return
    gc.disable()
    try:
        yield lambda: gc.collect(_YOUNG)
    finally:
        gc.enable()

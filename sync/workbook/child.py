# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The process in which strangers' workbooks are opened: limited in memory, killed when it takes too long.

Started as the child `workbook` (children.py). Talks over its own pipes in frames of pickled values; nobody
else speaks on them.
"""

from __future__ import annotations

import gc
import pickle
import traceback
from datetime import datetime
from pathlib import Path
from typing import cast

from forms.problem import Fact, Problem
from sync.children import hear, own_pipes, tell
from sync.workbook.child_limits import limit_memory
from sync.workbook.match import KnownForm
from sync.workbook.originals import Original
from sync.workbook.prescan import BrokenWorkbookProblem
from sync.workbook.read import read_workbook
from sync.workbook.values import Limits, PlainForm, pack

Issued = dict[str, dict[str, Original]]
Start = tuple[list[PlainForm], datetime, Limits, Issued]
Job = tuple[str, str]
"""path and name"""
Answer = tuple[object, ...] | tuple[str, str, dict[str, Fact]]
"""a packed reading, or the module, name and facts of a Problem (exceptions do not travel well)"""


def main() -> int:
    """This answers one job after the other until its input ends."""
    source, sink = own_pipes()
    started = hear(source)
    if not started:
        return 0
    forms, now, limits, issued = cast(Start, pickle.loads(started))
    limit_memory(limits.memory_bytes)
    known = [KnownForm(form, now) for form in forms]
    # Nothing read here is circular; looking for circles after every few cells would take a fifth of the time.
    gc.disable()
    for count, job in enumerate(iter(lambda: hear(source), b""), 1):
        path, name = cast(Job, pickle.loads(job))
        tell(sink, pickle.dumps(_read(path, name, known, limits, issued), protocol=5))
        if count % 50 == 0:
            gc.collect()
    return 0


def _read(path: str, name: str, known: list[KnownForm], limits: Limits, issued: Issued) -> Answer:
    try:
        with Path(path).open("rb") as file:
            data = file.read(limits.file_bytes + 1)
        return pack(read_workbook(name, data, known, limits=limits, issued=issued))
    except Problem as problem:
        told = problem
    except OSError as err:
        told = BrokenWorkbookProblem(name=name, what=err.strerror or "it cannot be opened")
    except MemoryError:
        told = BrokenWorkbookProblem(name=name, what="it needs more memory than allowed")
    except Exception as err:
        # One strange file must not cost the next one its reader; the name of what failed goes with it.
        traceback.print_exc()
        told = BrokenWorkbookProblem(
            name=name, what=f"it could not be read to its end ({type(err).__name__})"
        )
    return type(told).__module__, type(told).__qualname__, dict(told.facts)


if __name__ == "__main__":
    raise SystemExit(main())

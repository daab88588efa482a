# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The journal of a session as the audit file other tools read: one line for each thing a person did."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Final

from forms.draft import AnswerEvent

COLUMNS: Final = ("event", "node", "start", "end", "old-value", "new-value")
EVENTS: Final = {
    "answer": "question",
    "add": "add repeat",
    "remove": "delete repeat",
    "language": "language change",
    "undo": "undo",
    "redo": "redo",
    "migrate": "form version change",
}


def audit_csv(journal: Iterable[AnswerEvent]) -> bytes:
    """This writes the journal in the columns of an ODK audit log; times in milliseconds since 1970."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for event in journal:
        at = int(datetime.fromisoformat(event.at).timestamp() * 1000)
        own = next((e for e in event.effects if e.ref == event.ref and e.kind == "value"), None)
        before = "" if own is None else (own.before or own.typed_before or "")
        after = event.value if own is None else (own.after or own.typed_after or "")
        writer.writerow((EVENTS[event.kind], event.ref, at, at, before, after))
    return out.getvalue().encode()

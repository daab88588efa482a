# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the store answers about workbooks some rows of which wait for a person.

Local state: never sent, never rebuilt, and gone only when each of its rows is settled. The bytes of the
file are large and are read only when they are asked for.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import fields

from sqlalchemy import Connection, func, select, update

from sync.store_lists import StoreLists
from sync.store_queries import fetch
from sync.store_rows import WAITING
from sync.store_values import StoredWaiting

_NAMES = tuple(each.name for each in fields(StoredWaiting))
_WITHOUT_DATA = [WAITING.c[name] for name in _NAMES if name != "data"]


class StoreWaiting(StoreLists):
    """One method, one answer, as for everything else that is asked."""

    @abstractmethod
    def _writing(self) -> AbstractContextManager[Connection]: ...

    def save_decisions(self, said: Iterable[tuple[str, bytes, int]]) -> None:
        """What has been decided about workbooks by their hash, and how many questions that is."""
        with self._writing() as db:
            for sha256, decisions, decided in said:
                db.execute(
                    update(WAITING)
                    .where(WAITING.c.sha256 == sha256)
                    .values(decisions=decisions, decided=decided)
                )

    def waiting_books(self, template_id: str = "") -> tuple[StoredWaiting, ...]:
        """All that wait, oldest first, without their bytes; only those of a template when one is named."""
        statement = select(*_WITHOUT_DATA).order_by(WAITING.c.kept_at, WAITING.c.name)
        if template_id:
            statement = statement.where(WAITING.c.template_id == template_id)
        with self._reading() as db:
            if not fetch(db, "SELECT 1 FROM local_waiting LIMIT 1", ()):
                return ()
            return tuple(StoredWaiting(**row, data=b"") for row in db.execute(statement).mappings())

    def waiting_book(self, sha256: str) -> StoredWaiting | None:
        """One of them, whole."""
        statement = select(*(WAITING.c[name] for name in _NAMES)).where(WAITING.c.sha256 == sha256)
        with self._reading() as db:
            row = db.execute(statement).mappings().one_or_none()
            return None if row is None else StoredWaiting(**row)

    def waiting_counts(self) -> tuple[int, int, int]:
        """How many questions wait, how many of them are decided, in how many workbooks."""
        statement = select(
            func.coalesce(func.sum(WAITING.c.questions), 0),
            func.coalesce(func.sum(WAITING.c.decided), 0),
            func.count(),
        )
        with self._reading() as db:
            questions, decided, books = db.execute(statement).one()
            return int(questions), int(decided), int(books)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What lists of records ask: one page of what is wanted, and how many there are in all.

A page costs the same wherever it lies. What words match is gathered once, as numbers, in a table of the connection's
own memory; where every 500th row of a list lies is found by walking the narrow index, as far as somebody went.
Both are true of one state of the file and are forgotten with it. Nothing here is written into the file.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import Connection

from sync.store_queries import StoreQueries, chunks, fetch
from sync.store_values import RECORD_COLUMNS, RecordLine, RecordWish, Span

_MANY = 1_500
"""matches from which going along the order is quicker than sorting them"""
_STRIDE = 500
_LISTS = 16
"""lists of one state of the file that are remembered"""
_FOUND = "temp.found_words"
_MAKE_FOUND = f"CREATE TABLE IF NOT EXISTS {_FOUND} (id INTEGER PRIMARY KEY)"
_FIND = f"INSERT INTO {_FOUND} SELECT rowid FROM derived_search WHERE derived_search MATCH ? ORDER BY rowid"
_IN_FOUND = f"id IN (SELECT id FROM {_FOUND})"
_SHOWN = ("id", *RECORD_COLUMNS[:-1])
_ROWS = f"SELECT {', '.join(_SHOWN)} FROM derived_record WHERE id IN ({{marks}})"
_WITHDRAWN, _OWN = _SHOWN.index("withdrawn"), _SHOWN.index("own")
_ORDERS = {
    "newest": "written_at DESC, id DESC",
    "oldest": "written_at, id",
    "title": "title, id DESC",
    "organization": "organization, written_at DESC, id DESC",
    "form": "form_id, written_at DESC, id DESC",
}
_AFTER = {"newest": "(written_at, id) < (?, ?)", "oldest": "(written_at, id) > (?, ?)"}
"""orders that an index goes along: a page is reached from the last mark before it"""
_COUNTED = "SELECT hash, log, seq FROM derived_counted WHERE hash IN ({marks})"
_WAS_COUNTED = (
    "EXISTS (SELECT 1 FROM derived_counted c WHERE c.hash = substr(derived_record.heads, 1, 32)"
    " AND (c.log = x'' OR c.log = derived_record.log AND c.seq = derived_record.seq))"
)
_FEW = 5_000
"""entries of a log, or counted ones, whose records are looked up rather than all records looked through"""
_HELD_IN = (
    "SELECT count(*) FROM (SELECT 1 FROM ground_log g JOIN ground_entry e ON e.log_id = g.id"
    f" WHERE g.log = ? AND e.seq >= ? AND e.seq < ? LIMIT {_FEW + 1})"
)
_TOUCHED_IN = (
    "SELECT every.entry_id FROM ground_log g JOIN ground_entry e ON e.log_id = g.id"
    " JOIN derived_revision r ON r.entry_id = e.id JOIN derived_revision every ON every.record_id = r.record_id"
    " WHERE g.log = ? AND e.seq >= ? AND e.seq < ?"
)
_COUNTED_FEW = f"SELECT count(*) FROM (SELECT 1 FROM derived_counted LIMIT {_FEW + 1})"
_TOUCHED_BY_COUNTING = (
    # CROSS is SQLite's way of saying: in this order, from the few to what they lead to.
    "SELECT every.entry_id FROM derived_counted c CROSS JOIN ground_entry e CROSS JOIN derived_revision r"
    " CROSS JOIN derived_revision every"
    " WHERE e.hash = c.hash AND r.entry_id = e.id AND every.record_id = r.record_id"
)
_Key = tuple[int, int]


@dataclass(slots=True)
class _Known:
    """What was found out about lists of one state of the file."""

    state: object = None
    words: str = ""
    """whose matches are gathered"""
    matches: int = 0
    totals: dict[RecordWish, int] = field(default_factory=dict)
    marks: dict[RecordWish, list[_Key]] = field(default_factory=dict)
    """the last row of each stride"""


class StoreLists(StoreQueries):
    """Invariant: `_known` says nothing of another state of the file than the present one."""

    _is_writing: bool
    _generation: int
    _known = _Known()

    def search(self, wish: RecordWish) -> tuple[tuple[RecordLine, ...], int]:
        """One page of records and how many there are in all."""
        with self._reading() as db:
            if wish.words and (self._unsearched or self._searched):
                self._make_searchable(db)
            known = self._known_now(db)
            wish = _with_few(db, wish)
            if wish.words:
                _gather(db, known, wish.words)
            total = _count(db, known, wish)
            marks = known.marks.setdefault(replace(wish, offset=0, limit=0), [])
            numbers = _page(db, wish, known.matches, marks)
            lines = {row[0]: _line(row[1:]) for part in chunks(numbers) for row in fetch(db, _ROWS, part)}
            _forget_the_oldest(known)
            return tuple(lines[number] for number in numbers if number in lines), total

    def counted_among(self, lines: Sequence[RecordLine]) -> frozenset[str]:
        """The records of which a closed round counted the entry that is shown."""
        shown = [line.head_hashes[0] for line in lines]
        with self._reading() as db:
            rows = {row for part in chunks(shown) for row in fetch(db, _COUNTED, part)}
        anywhere = {leaf for leaf, log, _ in rows if not log}
        return frozenset(
            line.record_id
            for line, leaf in zip(lines, shown, strict=True)
            if leaf in anywhere or (leaf, line.log, line.seq) in rows
        )

    def _known_now(self, db: Connection) -> _Known:
        """What is known of the present state; within a transaction, which may yet be undone, nothing."""
        if self._is_writing:
            self._known = _Known()
            return _Known()
        state = (db, self._generation, fetch(db, "PRAGMA data_version", ())[0][0])
        if self._known.state != state:
            self._known = _Known(state)
        return self._known


def _gather(db: Connection, known: _Known, words: str) -> None:
    """Which records hold the words: the index alone knows. Gathered once, it serves every page and every count."""
    if known.words == words:
        return
    known.words = ""
    known.totals = {wish: total for wish, total in known.totals.items() if not wish.words}
    known.marks = {wish: marks for wish, marks in known.marks.items() if not wish.words}
    fetch(db, _MAKE_FOUND, ())
    fetch(db, f"DELETE FROM {_FOUND}", ())
    fetch(db, _FIND, (words,))
    known.matches = int(fetch(db, f"SELECT count(*) FROM {_FOUND}", ())[0][0])
    known.words = words


def _forget_the_oldest(known: _Known) -> None:
    for kept in (known.totals, known.marks):
        while len(kept) > _LISTS:
            del kept[next(iter(kept))]


def _with_few(db: Connection, wish: RecordWish) -> RecordWish:
    """The same wish, with those spans marked that hold few entries."""
    if not wish.spans:
        return wish
    return replace(wish, spans=tuple(replace(span, few=_is_few(db, span)) for span in wish.spans))


def _is_few(db: Connection, span: Span) -> bool:
    if span.log is None and span.counted:
        return bool(fetch(db, _COUNTED_FEW, ())[0][0] <= _FEW)
    return span.log is not None and fetch(db, _HELD_IN, (span.log, span.start, span.end))[0][0] <= _FEW


def _count(db: Connection, known: _Known, wish: RecordWish) -> int:
    asked = replace(wish, order="newest", offset=0, limit=0)
    if asked not in known.totals:
        known.totals[asked] = _work_out(db, known, asked)
    return known.totals[asked]


def _work_out(db: Connection, known: _Known, wish: RecordWish) -> int:
    if wish == RecordWish(words=wish.words, withdrawn=wish.withdrawn, limit=0):
        # Words only: all that match, less those that are withdrawn (few, and they have their index).
        total = known.matches if wish.words else _count_rows(db, RecordWish(withdrawn=None))
        if wish.withdrawn is None:
            return total
        withdrawn = _count_rows(db, RecordWish(words=wish.words, withdrawn=True), walk=True)
        return withdrawn if wish.withdrawn else total - withdrawn
    walk = known.matches > _MANY
    if wish.words and walk:
        fitting = _count(db, known, replace(wish, words=""))
        if 2 * fitting > _count(db, known, RecordWish(withdrawn=None)):
            return known.matches - _count_others(db, wish)  # fewer, and only these are looked up
    return _count_rows(db, wish, walk=walk)


def _count_others(db: Connection, wish: RecordWish) -> int:
    """The records that hold the words and do not fit otherwise."""
    where, values = _where(replace(wish, words=""), walk=True)
    others = f"NOT ({where.removeprefix(' WHERE ')}) AND +{_IN_FOUND}"
    return int(fetch(db, f"SELECT count(*) FROM derived_record WHERE {others}", values)[0][0])


def _count_rows(db: Connection, wish: RecordWish, *, walk: bool = False) -> int:
    where, values = _where(wish, walk=walk)
    return int(fetch(db, f"SELECT count(*) FROM derived_record{where}", values)[0][0])


def _page(db: Connection, wish: RecordWish, matches: int, marks: list[_Key]) -> list[int]:
    """The numbers of the rows of a page, from the index alone; whole rows are read only of these."""
    walk = matches > _MANY
    where, values = _where(wish, walk=walk)
    after, order, offset = _AFTER.get(wish.order), _ORDERS[wish.order], wish.offset
    if after is None or offset <= _STRIDE or (wish.words and not walk):
        page = f"SELECT id FROM derived_record{where} ORDER BY {order} LIMIT ? OFFSET ?"
        return [row[0] for row in fetch(db, page, (*values, wish.limit, offset))]
    further = f"{where}{' AND ' if where else ' WHERE '}{after} ORDER BY {order} LIMIT ? OFFSET ?"
    step = f"SELECT written_at, id FROM derived_record{further}"
    while len(marks) < offset // _STRIDE:
        if marks:
            found = fetch(db, step, (*values, *marks[-1], 1, _STRIDE - 1))
        else:
            first = f"SELECT written_at, id FROM derived_record{where} ORDER BY {order} LIMIT 1 OFFSET ?"
            found = fetch(db, first, (*values, _STRIDE - 1))
        if not found:
            return []  # the list ends before
        marks.append(found[0])
    mark = marks[offset // _STRIDE - 1]
    rest = f"SELECT id FROM derived_record{further}"
    return [row[0] for row in fetch(db, rest, (*values, *mark, wish.limit, offset % _STRIDE))]


def _line(row: Sequence[Any]) -> RecordLine:
    values = list(row)
    for at in (_WITHDRAWN - 1, _OWN - 1):
        values[at] = bool(values[at])
    return RecordLine(*values)


def _where(wish: RecordWish, *, walk: bool) -> tuple[str, tuple[object, ...]]:
    """The conditions of a wish; `walk`: rather go along an index and look each row up among the matches."""
    conditions: list[str] = []
    values: list[object] = []

    def only(condition: str, *wanted: object) -> None:
        conditions.append(condition)
        values.extend(wanted)

    if wish.words:
        # The plus is SQLite's way of saying: do not begin with this one.
        only(("+" if walk else "") + _IN_FOUND)
    for name, wanted in (
        ("form_id", wish.forms),
        ("organization", wish.organizations),
        ("office_id", wish.offices),
    ):
        if wanted:
            only(f"{name} IN ({', '.join('?' * len(wanted))})", *wanted)
    if wish.consultation:
        only("consultation = ?", wish.consultation)
    if wish.item:
        only("item = ?", wish.item)
    if wish.only_own:
        only("own = 1")
    if wish.only_conflicts:
        only("conflicts > 0")
    if wish.withdrawn is not None:
        only(f"withdrawn = {int(wish.withdrawn)}")  # said outright, so that its own index can be used
    if wish.since is not None:
        only("written_at >= ?", wish.since)
    if wish.until is not None:
        only("written_at < ?", wish.until)
    if wish.spans is not None:
        if wish.spans and all(span.few for span in wish.spans):
            touched = [_TOUCHED_BY_COUNTING if span.log is None else _TOUCHED_IN for span in wish.spans]
            places = [(span.log, span.start, span.end) for span in wish.spans if span.log is not None]
            only(f"id IN ({' UNION ALL '.join(touched)})", *(value for place in places for value in place))
        spans = [_span(span) for span in wish.spans]
        any_of = " OR ".join(condition for condition, _ in spans)
        only(f"({any_of})" if spans else "0", *(value for _, given in spans for value in given))
    return f" WHERE {' AND '.join(conditions)}" if conditions else "", tuple(values)


def _span(span: Span) -> tuple[str, tuple[object, ...]]:
    """One of the ranges of journal positions that make up a status."""
    conditions: list[str] = []
    values: list[object] = []
    if span.log is not None:
        conditions.append("log = ? AND seq >= ? AND seq < ?")
        values += [span.log, span.start, span.end]
    if span.other_than:
        conditions.append(f"log NOT IN ({', '.join('?' * len(span.other_than))})")
        values += span.other_than
    if span.counted is not None:
        conditions.append(_WAS_COUNTED if span.counted else f"NOT {_WAS_COUNTED}")
    return f"({' AND '.join(conditions or ['1'])})", tuple(values)

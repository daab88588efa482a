# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Lists of records: every page of every list is what sorting all records would give, whatever was asked before."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from sync.store import Store
from sync.store_values import (
    Batch,
    CountedLine,
    RecordLine,
    RecordWish,
    RevisionLine,
    Span,
    StoredEntry,
    StoredLog,
    pack_fields,
)

COUNT = 3_600
LOGS = (b"a" * 16, b"b" * 16, b"c" * 16)
WORDS = {"common": 2, "frequent": 3, "rare": 90}
"""every how manieth record has the word"""


def line(number: int, **changed: object) -> RecordLine:
    rng = random.Random(number)
    usual = RecordLine(
        record_id=f"{number:032x}",
        form_id=("position", "endorsement", "use_case")[number % 3],
        form_version="1",
        title=f"record {rng.randrange(400)}",
        organization=("UNICEF", "WFP")[number % 2],
        office="Tarawa",
        office_id=f"office-{number % 5}",
        consultation=("", "readiness")[number % 2],
        item=f"{number % 8}",
        code="SUP",
        written_at=rng.randrange(900),  # many at the same moment
        received_at=None,
        log=LOGS[number % 3],
        seq=number // 3,
        revisions=1,
        withdrawn=number % 40 == 0,
        reason="",
        conflicts=int(number % 60 == 0),
        own=number % 9 == 0,
        instance_id=f"uuid:{number}",
        heads=number.to_bytes(32),
        body=pack_fields({"q": "1"}),
        search=" ".join(word for word, every in WORDS.items() if number % every == 0),
        number=number,
    )
    return usual._replace(**changed)  # type: ignore[arg-type]


def is_counted(record: RecordLine) -> bool:
    return record.number % 7 == 0 or record.number % 11 == 0


def counted() -> Iterator[CountedLine]:
    for number in range(1, COUNT):
        held = line(number)
        if number % 7 == 0:  # by its place; the same bytes elsewhere are not counted
            yield CountedLine(held.heads, held.log, held.seq, "readiness", 1, 5)
        elif number % 11 == 0:  # as closings were written before places
            yield CountedLine(held.heads, b"", 0, "readiness", 1, 5)
        elif number % 13 == 0:
            yield CountedLine(held.heads, b"z" * 16, held.seq, "readiness", 1, 5)


def filled(store: Store) -> list[RecordLine]:
    """Each record is one entry, so that its number is that of the entry."""
    lines = [line(number) for number in range(1, COUNT)]
    store.commit(
        Batch(
            logs=tuple(StoredLog(log, log.hex(), b"k") for log in LOGS),
            entries=tuple(StoredEntry(r.log, r.seq, r.heads, 1, r.written_at, None, b"e") for r in lines),
            revisions=tuple(RevisionLine(r.heads, r.record_id, b"", r.log, r.seq) for r in lines),
            records=tuple(lines),
            counted=tuple(counted()),
        )
    )
    return lines


@pytest.fixture(scope="module")
def held(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, list[RecordLine]]]:
    store = Store.create(tmp_path_factory.mktemp("lists") / "workspace.assentdb", None)
    yield store, filled(store)
    store.close()


ORDERS: dict[str, Callable[[RecordLine], object]] = {
    "newest": lambda r: (-r.written_at, -r.number),
    "oldest": lambda r: (r.written_at, r.number),
    "title": lambda r: (r.title, -r.number),
    "organization": lambda r: (r.organization, -r.written_at, -r.number),
    "form": lambda r: (r.form_id, -r.written_at, -r.number),
}
WISHES: dict[str, tuple[RecordWish, Callable[[RecordLine], bool]]] = {
    "all in force": (RecordWish(), lambda r: not r.withdrawn),
    "all": (RecordWish(withdrawn=None), lambda r: True),
    "withdrawn": (RecordWish(withdrawn=True), lambda r: r.withdrawn),
    "a form": (RecordWish(forms=("position",)), lambda r: r.form_id == "position" and not r.withdrawn),
    "two forms of one organization": (
        RecordWish(forms=("position", "use_case"), organizations=("WFP",), withdrawn=None),
        lambda r: r.form_id != "endorsement" and r.organization == "WFP",
    ),
    "offices": (
        RecordWish(offices=("office-1", "office-3"), withdrawn=None),
        lambda r: r.number % 5 in (1, 3),
    ),
    "an item": (
        RecordWish(consultation="readiness", item="3"),
        lambda r: r.consultation == "readiness" and r.item == "3" and not r.withdrawn,
    ),
    "own": (RecordWish(only_own=True), lambda r: r.own and not r.withdrawn),
    "conflicts": (RecordWish(only_conflicts=True, withdrawn=None), lambda r: r.conflicts > 0),
    "some time": (
        RecordWish(since=100, until=700, withdrawn=None),
        lambda r: 100 <= r.written_at < 700,
    ),
    "counted": (
        RecordWish(spans=(Span(counted=True),), withdrawn=None),
        is_counted,
    ),
    "counted, or in a part of a log": (
        RecordWish(spans=(Span(counted=True), Span(LOGS[0], 10, 900)), withdrawn=None),
        lambda r: is_counted(r) or (r.log == LOGS[0] and 10 <= r.seq < 900),
    ),
    "parts of logs, not counted": (
        RecordWish(
            spans=(
                Span(LOGS[0], 10, 900, counted=False),
                Span(other_than=(LOGS[0], LOGS[1]), counted=False),
            ),
            withdrawn=None,
        ),
        lambda r: not is_counted(r) and ((r.log == LOGS[0] and 10 <= r.seq < 900) or r.log == LOGS[2]),
    ),
    "of no status": (RecordWish(spans=(), withdrawn=None), lambda r: False),
}


@pytest.mark.parametrize("words", ["", *WORDS, "common rare", "nowhere"])
@pytest.mark.parametrize("name", WISHES)
def test_every_page_is_what_sorting_all_records_would_give(
    held: tuple[Store, list[RecordLine]], name: str, words: str
) -> None:
    store, lines = held
    wish, fits = WISHES[name]
    asked = replace(wish, words=" AND ".join(f'"{word}"*' for word in words.split()))
    wanted = [
        r for r in lines if fits(r) and all(word in WORDS and word in r.search for word in words.split())
    ]
    rng = random.Random(name + words)
    for order, key in ORDERS.items():
        expected = [r.record_id for r in sorted(wanted, key=key)]  # type: ignore[arg-type]
        for offset in (
            0,
            rng.randrange(COUNT),
            499,
            500,
            501,
            rng.randrange(COUNT),
            max(0, len(expected) - 3),
        ):
            rows, total = store.search(replace(asked, order=order, offset=offset, limit=45))  # type: ignore[arg-type]
            assert total == len(expected)
            assert [row.record_id for row in rows] == expected[offset : offset + 45], (order, offset)


def test_rows_of_a_page_are_those_that_were_written_but_for_their_answers(
    held: tuple[Store, list[RecordLine]],
) -> None:
    store, lines = held
    rows, _ = store.search(RecordWish(order="oldest", withdrawn=None, offset=1_000, limit=100))
    known = {r.record_id: r._replace(body=b"", search="", number=0) for r in lines}
    assert [row for row in rows if row != known[row.record_id]] == []
    assert {type(row.withdrawn) for row in rows} == {type(row.own) for row in rows} == {bool}


def test_what_rounds_counted_is_said_for_a_whole_page_as_for_each_record(
    held: tuple[Store, list[RecordLine]],
) -> None:
    store, lines = held
    page = lines[:1_200]
    expected = {r.record_id for r in page if is_counted(r)}
    assert store.counted_among(page) == expected
    assert {r.record_id for r in page if store.counted_in(r) is not None} == expected
    assert store.counted_among(()) == frozenset()


@pytest.mark.parametrize("counted", [None, True, False])
@pytest.mark.parametrize("narrowed", [True, False])
def test_records_of_a_stretch_of_a_log_are_those_whose_shown_entry_stands_in_it(
    tmp_path: Path, *, narrowed: bool, counted: bool | None
) -> None:
    """Each record has a first entry and a correction, which is shown; every other one in another log."""
    store = Store.create(tmp_path / "workspace.assentdb", None)
    entries: list[StoredEntry] = []
    revisions: list[RevisionLine] = []
    lines: list[RecordLine] = []
    closed: list[CountedLine] = []
    for number in range(40):
        log, other = LOGS[0], LOGS[number % 2]
        root = StoredEntry(log, number, b"r%031d" % number, 1, number, None, b"root")
        shown = StoredEntry(other, 100 + number, b"s%031d" % number, 1, number, None, b"correction")
        record = f"{number:032x}"
        entries += [root, shown]
        revisions += [
            RevisionLine(root.hash, record, b"", log, root.seq),
            RevisionLine(shown.hash, record, root.hash, other, shown.seq),
        ]
        lines.append(
            line(number, log=other, seq=shown.seq, heads=shown.hash, withdrawn=False)._replace(
                number=0, root=(log, root.seq)
            )
        )
        if number % 3 == 0:
            closed.append(CountedLine(shown.hash, other, shown.seq, "readiness", 1, 5))
    logs = tuple(StoredLog(log, log.hex(), b"k") for log in LOGS[:2])
    store.commit(
        Batch(
            logs=logs,
            entries=tuple(entries),
            revisions=tuple(revisions),
            records=tuple(lines),
            counted=tuple(closed),
        )
    )
    nowhere = () if narrowed else (Span(other_than=LOGS),)
    for log, start, end in ((LOGS[0], 105, 117), (LOGS[1], 0, 1 << 62), (LOGS[0], 0, 40), (LOGS[2], 0, 9)):
        spans = (Span(log, start, end, counted=counted), *nowhere)
        expected = {
            f"{number:032x}"
            for number in range(40)
            if LOGS[number % 2] == log and start <= 100 + number < end
            and counted in (None, number % 3 == 0)
        }  # fmt: skip
        rows, total = store.search(RecordWish(spans=spans))
        assert ({row.record_id for row in rows}, total) == (expected, len(expected))
    store.close()


FAR = RecordWish(words='"common"*', withdrawn=None, offset=1_500, limit=10)


def ids(store: Store, wish: RecordWish) -> tuple[list[str], int]:
    rows, total = store.search(wish)
    return [row.record_id for row in rows], total


def test_a_list_is_new_when_something_was_written_here_or_by_another_program(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "workspace.assentdb", None)
    filled(store)
    before, total = ids(store, FAR)
    newest = line(COUNT, written_at=10_000, search="common")
    store.commit(Batch(records=(newest,)))
    after, more = ids(store, FAR)
    assert (more, after[1:]) == (total + 1, before[:-1])
    other = Store.open(tmp_path / "workspace.assentdb", None)
    other.commit(Batch(records=(line(COUNT + 1, written_at=10_000, search="common"),)))
    last, most = ids(store, FAR)
    assert (most, last[2:]) == (total + 2, before[:-2])
    assert ids(other, FAR) == (last, most)
    other.close()
    store.close()


def test_a_list_that_was_asked_for_in_a_transaction_that_failed_is_not_remembered(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "workspace.assentdb", None)
    filled(store)
    before = ids(store, FAR)
    with pytest.raises(RuntimeError), store.together():
        store.commit(Batch(records=(line(COUNT, written_at=10_000, search="common"),)))
        assert ids(store, FAR)[1] == before[1] + 1
        raise RuntimeError
    assert ids(store, FAR) == before
    store.close()


def test_a_list_goes_on_when_the_file_was_put_under_another_key(tmp_path: Path) -> None:
    store = Store.create(tmp_path / "workspace.assentdb", None)
    filled(store)
    before = ids(store, FAR)
    store.change_key("a passphrase")
    assert ids(store, FAR) == before
    store.close()


def test_words_are_found_in_a_file_that_may_only_be_read_and_leave_nothing_in_it(tmp_path: Path) -> None:
    place = tmp_path / "workspace.assentdb"
    store = Store.create(place, None)
    filled(store)
    expected = ids(store, FAR)
    store.close()
    held = place.read_bytes()
    reader = Store.open(place, None, read_only=True)
    assert ids(reader, FAR) == expected
    reader.close()
    assert place.read_bytes() == held

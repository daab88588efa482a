# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The store: ground is never rewritten, derived may vanish at any moment, searching works in six languages."""

from __future__ import annotations

import hashlib
import sqlite3
import threading
from types import SimpleNamespace

import pytest
from sqlcipher3.dbapi2 import IntegrityError, OperationalError

from forms.problem import Problem
from sync.search_words import index_words, query_words
from sync.store import DERIVED_VERSION, Store, is_encrypted
from sync.store_problems import problem_of
from sync.store_values import (
    Batch,
    RecordLine,
    RecordWish,
    RevisionLine,
    StoredAttachment,
    StoredDraft,
    StoredEntry,
    StoredLog,
    pack_fields,
    unpack_fields,
)

LOG = b"l" * 16


def entry(seq: int, kind: int = 1) -> StoredEntry:
    return StoredEntry(LOG, seq, hashlib.sha256(b"%d" % seq).digest(), kind, seq, None, b"data %d" % seq)


def line(number: int, **changed) -> RecordLine:
    usual = {
        "record_id": f"{number:032x}",
        "form_id": "position",
        "form_version": "1",
        "title": f"record {number}",
        "organization": "UNICEF",
        "office": "Tarawa",
        "office_id": "o",
        "consultation": "c",
        "item": "i",
        "code": "SUP",
        "written_at": number,
        "received_at": None,
        "log": LOG,
        "seq": number,
        "revisions": 1,
        "withdrawn": False,
        "reason": "",
        "conflicts": 0,
        "own": True,
        "instance_id": f"uuid:{number}",
        "heads": hashlib.sha256(b"%d" % number).digest(),
        "body": pack_fields({"q": str(number)}),
        "search": f"record {number}",
        "number": number,
    }
    return RecordLine(**{**usual, **changed})


@pytest.fixture(params=[None, "a passphrase with 'quotes'"], ids=["plain", "locked"])
def store(request, tmp_path):
    made = Store.create(tmp_path / "workspace.assentdb", request.param)
    yield made
    made.close()


def test_the_journal_cannot_be_changed_or_deleted(store):
    attachment = StoredAttachment("00" * 32, "a.txt", "text/plain", b"x")
    store.commit(Batch(logs=(StoredLog(LOG, "o", b"k"),), entries=(entry(0),), attachments=(attachment,)))
    for table in ("ground_entry", "ground_log", "ground_attachment"):
        for statement in (
            f"UPDATE {table} SET id = 9"
            if table != "ground_attachment"
            else f"UPDATE {table} SET name = 'b'",
            f"DELETE FROM {table}",
        ):
            with pytest.raises(IntegrityError, match="never rewritten"), store._writing() as db:
                db.exec_driver_sql(statement)
    assert store.entries_of(LOG) == (entry(0)._replace(number=1),)


def test_every_ground_table_is_guarded(store):
    with store._reading() as db:
        tables = [
            row[0]
            for row in db.exec_driver_sql(
                "SELECT name FROM sqlite_master WHERE name LIKE 'ground_%' AND type = 'table'"
            )
        ]
        triggers = {
            row[0] for row in db.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
    assert len(tables) == 6
    assert triggers == {f"{table}_no_{verb}" for table in tables for verb in ("update", "delete")}


def test_two_entries_at_one_place_of_a_log_are_refused_and_nothing_of_the_batch_stays(store):
    store.commit(Batch(logs=(StoredLog(LOG, "o", b"k"),), entries=(entry(0),)))
    other = entry(0)._replace(hash=b"h" * 32, data=b"another")
    with pytest.raises(IntegrityError):
        store.commit(Batch(entries=(entry(1), other), settings={"x": b"y"}))
    assert store.log_size(LOG) == 1
    assert store.setting("x") is None


def test_commits_made_together_are_one(store):
    class PowerCutError(Exception):
        pass

    with pytest.raises(PowerCutError), store.together():
        store.save_settings({"a": b"1"})
        assert store.setting("a") == b"1"
        raise PowerCutError
    assert store.setting("a") is None
    with store.together():
        store.save_settings({"a": b"1"})
        store.save_settings({"b": b"2"})
    version = str(DERIVED_VERSION).encode()
    assert store.settings_like("") == {"a": b"1", "b": b"2", "derived-version": version}
    assert store.settings_of([*map(str, range(1_200)), "b", "a"]) == {"a": b"1", "b": b"2"}


def test_what_is_written_is_there_after_opening_again(tmp_path):
    path = tmp_path / "workspace.assentdb"
    for key in (None, "key"):
        place = path.with_suffix(f".{key}")
        store = Store.create(place, key)
        store.commit(
            Batch(
                logs=(StoredLog(LOG, "o", b"k"),),
                entries=(entry(0),),
                revisions=(RevisionLine(entry(0).hash, "r", b"", LOG, 0),),
                records=(line(1),),
            )
        )
        store.save_draft(StoredDraft("d", "f", "1", "", "t", b"state", 5))
        store.close()
        assert is_encrypted(place) is (key is not None)
        again = Store.open(place, key)
        assert again.search(RecordWish())[1] == 1
        assert again.drafts()[0].state == b"state"
        assert again.revisions_with([entry(0).hash])[entry(0).hash][0][1].record_id == "r"
        assert again.full_check() == ()
        again.close()


def test_the_settings_that_make_commits_durable_are_in_force(store):
    with store._reading() as db:
        found = {
            name: db.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous")
        }
        mapped = db.exec_driver_sql("PRAGMA mmap_size").scalar()
    assert found == {"journal_mode": "wal", "synchronous": 2}
    assert not mapped


def test_a_damaged_file_is_told_when_it_is_opened(tmp_path):
    path = tmp_path / "workspace.assentdb"
    store = Store.create(path, None)
    store.commit(Batch(logs=(StoredLog(LOG, "o", b"k"),), entries=tuple(entry(n) for n in range(2000))))
    store.close()
    data = bytearray(path.read_bytes())
    for page in range(3, len(data) // 4096, 2):
        data[page * 4096 : page * 4096 + 300] = b"\xff" * 300
    path.write_bytes(bytes(data))
    with pytest.raises(Problem) as refused:
        Store.open(path, None)
    assert refused.value.code == "workspace.damaged"


def test_a_disk_without_room_for_the_second_file_is_told_as_full(tmp_path, monkeypatch):
    """The database itself says only “disk I/O error” then."""
    said = problem_of(OperationalError("disk I/O error"), tmp_path / "w")
    assert said.code == "workspace.disk"
    monkeypatch.setattr("shutil.disk_usage", lambda _folder: SimpleNamespace(free=4096))
    said = problem_of(OperationalError("disk I/O error"), tmp_path / "w")
    assert said.code == "workspace.full"


def test_a_flipped_byte_in_a_locked_file_is_told(tmp_path):
    path = tmp_path / "workspace.assentdb"
    store = Store.create(path, "key")
    store.commit(Batch(attachments=(StoredAttachment("00" * 32, "a", "b", b"x" * 50_000),)))
    store.close()
    data = bytearray(path.read_bytes())
    data[-5000] ^= 1
    path.write_bytes(bytes(data))
    with pytest.raises(Problem):
        Store.open(path, "key").attachment("00" * 32)


TEXTS = {
    "en": "Some organizations emphasize that bandwidth is a prerequisite.",
    "fr": "Les organisations appuient cette recommandation, à réserve près: délai.",
    "es": "Las organizaciones apoyan la recomendación con una objeción.",
    "ru": "Организации частично поддерживают эту рекомендацию и её сроки.",
    "ar": "تُؤَيِّدُ المنظمات هذه التوصية تأييداً جزئياً، والمسؤولية مشتركة",
    "zh": "各组织对这项建议表示一定程度的赞同。区块链",
}


@pytest.fixture
def library(store):
    lines = [
        line(n, title=language, search=index_words(text))
        for n, (language, text) in enumerate(TEXTS.items(), 1)
    ]
    store.commit(Batch(records=tuple(lines)))
    return store


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("BANDWIDTH", "en"),
        ("bandw", "en"),
        ("prerequisite bandwidth", "en"),
        ("reserve", "fr"),
        ("DÉLAI", "fr"),
        ("recomendacion", "es"),
        ("objeción", "es"),
        ("поддерживают", "ru"),
        ("ЕЕ СРОКИ", "ru"),
        ("تؤيد", "ar"),
        ("المسؤوليه", "ar"),
        ("المنظمات", "ar"),
        ("建议", "zh"),
        ("链", "zh"),
        ("一定程度", "zh"),
        ("区块链 建议", "zh"),
        ("区块链", "zh"),
    ],
)
def test_a_text_is_found_in_each_of_the_six_languages(library, typed, found):
    lines, total = library.search(RecordWish(words=query_words(typed)))
    assert [each.title for each in lines] == [found]
    assert total == 1


@pytest.mark.parametrize("typed", ["建一", "区链", "bandwidths of", "xyz", "التوصيات"])
def test_what_does_not_stand_there_is_not_found(library, typed):
    assert library.search(RecordWish(words=query_words(typed)))[1] == 0


@pytest.mark.parametrize(
    "typed", ['"', "AND OR NOT", "a* OR b", "(", "NEAR/3", "title:x", "-", "'; DROP TABLE x", "ـ", "*"]
)
def test_nothing_that_is_typed_breaks_the_search(library, typed):
    words = query_words(typed)
    library.search(RecordWish(words=words)) if words else None


def test_a_changed_record_is_found_by_its_new_words_only(library):
    changed = line(1, title="en", search=index_words("entirely other words"))
    library.commit(Batch(records=(changed,)))
    assert library.search(RecordWish(words=query_words("bandwidth")))[1] == 0
    assert library.search(RecordWish(words=query_words("entirely")))[0][0].title == "en"


def test_a_record_changed_several_times_at_once_is_found_by_its_last_words_only(library):
    with library.together():
        for text in ("first words", "second words"):
            for number in (3, 1, 7):
                library.commit(Batch(records=(line(number, title=text, search=text),)))
        assert library.search(RecordWish(words="second"))[1] == 3, "also before it is committed"
        library.commit(Batch(records=(line(1, search="third words"), line(8, search="third words"))))
    found = {words: library.search(RecordWish(words=words))[1] for words in ("first", "second", "third")}
    assert found == {"first": 0, "second": 2, "third": 2}
    assert library.full_check() == ()


def test_words_of_a_transaction_that_fails_are_forgotten(library):
    with pytest.raises(InterruptedError), library.together():
        library.commit(Batch(records=(line(1, search="lost"),)))
        raise InterruptedError
    library.commit(Batch(records=(line(9, search="kept"),)))
    assert library.search(RecordWish(words="lost"))[1] == 0
    assert library.search(RecordWish(words="bandwidth"))[1] == 1


def test_a_record_is_found_by_the_beginning_of_its_name(store):
    entries = tuple(entry(n) for n in range(3))
    names = ("ab" * 16, "ac" * 16, "b0" * 16)
    named = tuple(RevisionLine(e.hash, name, b"", LOG, e.seq) for e, name in zip(entries, names, strict=True))
    lines = tuple(line(n, record_id=name)._replace(number=0, root=(LOG, n)) for n, name in enumerate(names))
    logs = (StoredLog(LOG, "o", b"k"),)
    store.commit(Batch(logs=logs, entries=entries, revisions=named, records=lines))
    assert [store.record(name).title for name in names] == ["record 0", "record 1", "record 2"]
    assert store.record("ad" * 16) is None
    for typed, found in (("a", names[:2]), ("AB", names[:1]), ("b0", names[2:]), ("", names), ("%", ())):
        assert store.record_ids_like(typed, 10) == found, typed


def test_pages_and_orders_cover_everything_once(store):
    store.commit(Batch(records=tuple(line(n, title=f"t{n % 7}") for n in range(1, 251))))
    for order in ("newest", "oldest", "title", "organization", "form"):
        seen = []
        for offset in range(0, 250, 40):
            rows, total = store.search(RecordWish(order=order, offset=offset, limit=40))
            assert total == 250
            seen += [row.record_id for row in rows]
        assert len(set(seen)) == len(seen) == 250


def test_several_threads_take_turns(store):
    problems = []

    def write(start: int) -> None:
        try:
            for n in range(start, start + 20):
                store.commit(Batch(records=(line(n),), settings={f"k{n}": b"v"}))
                store.search(RecordWish())
        except Exception as err:
            problems.append(err)

    threads = [threading.Thread(target=write, args=(1 + 100 * n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert problems == []
    assert store.record_count() == 80


def test_fields_come_back_as_they_were():
    fields = {"a/b": "1\nä支", "rep": ({"x": "1", "inner": ({"y": "2"},)}, {"x": ""})}
    assert unpack_fields(pack_fields(fields)) == fields


def test_a_database_of_something_else_is_not_opened(tmp_path):
    path = tmp_path / "workspace.assentdb"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE x (y)")
    other.close()
    with pytest.raises(Problem) as refused:
        Store.open(path, None)
    assert refused.value.code == "workspace.missing"

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Entries have one spelling: each other way of writing the same is refused, by the numbers of FORMAT 4.4."""

from __future__ import annotations

from dataclasses import replace

import cbor2
import pytest
from actors import T0, device_key
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.entry import (
    ENTRY_LIMIT,
    Entry,
    EntryProblem,
    Kind,
    Provenance,
    SubjectId,
    instance_id_of,
    new_subject,
    open_entry,
    seal,
    subject_of,
)

BODY = b"\xa3\x00\x01\x01\x00\x02"  # kind 1, time 0, body follows


SOURCED = b"\xa3\x00\x01\x01\x00\x05\x84\x58\x20" + bytes(32) + b"\x60\x60"
"""kind 1, time 0, a source of nobody from nowhere; what was decided follows"""


def nested(depth: int) -> bytes:
    return BODY + b"\xa1\x61a" + b"\x81" * depth + b"\x00"


REFUSED = {
    "nothing": (b"", "4.4.2"),
    "not CBOR": (b"\xff", "4.4.2"),
    "a list": (b"\x82\x00\x01", "4.4.2"),
    "cut": (seal(Entry(Kind.REVISION, T0, {"a": "b"}))[:-1], "4.4.2"),
    "a tag": (BODY + b"\xa1\x61a\xc1\x00", "4.4.3 types"),
    "a big number": (BODY + b"\xa1\x61a\xc2\x49\x01" + bytes(8), "4.4.3"),
    "a float": (BODY + b"\xa1\x61a\xf9\x3c\x00", "4.4.3 types"),
    "not a number": (BODY + b"\xa1\x61a\xf9\x7e\x00", "4.4.3 types"),
    "undefined": (BODY + b"\xa1\x61a\xf7", "4.4.3 types"),
    "a simple value": (BODY + b"\xa1\x61a\xe0", "4.4.3 types"),
    "above 64 bits": (BODY + b"\xa1\x61a\x1b" + b"\xff" * 8, "4.4.3 integer"),
    "NUL in a text": (BODY + b"\xa1\x61a\x61\x00", "4.4.3 NUL"),
    "NUL in a name": (BODY + b"\xa1\x61\x00\x61b", "4.4.3 map keys"),
    "a number as name": (BODY + b"\xa1\x01\x61b", "4.4.3 map keys"),
    "nested too deep": (nested(16), "4.4.3 depth"),
    "nested without end": (nested(100_000), "4.4"),
    "a text as envelope key": (b"\xa3\x00\x01\x01\x00\x61a\x00", "4.4.4 envelope keys"),
    "envelope key 24": (b"\xa3\x00\x01\x01\x00\x18\x18\x00", "4.4.4 envelope keys"),
    "no kind": (b"\xa1\x01\x00", "4.4.4 kind"),
    "no time": (b"\xa1\x00\x01", "4.4.4 time"),
    "a truth as kind": (b"\xa2\x00\xf5\x01\x00", "4.4.4 kind"),
    "a time before 1970": (b"\xa2\x00\x01\x01\x20", "4.4.4 time"),
    "an empty body": (BODY + b"\xa0", "4.4.4 body"),
    "no parents said": (b"\xa3\x00\x01\x01\x00\x03\x80", "4.4.4 parents"),
    "a short parent": (b"\xa3\x00\x01\x01\x00\x03\x81\x41\x00", "4.4.4 parents"),
    "a short subject": (b"\xa3\x00\x01\x01\x00\x04\x41\x00", "4.4.4 subject"),
    "a short source": (b"\xa3\x00\x01\x01\x00\x05\x82\x00\x00", "4.4.4 source"),
    "a source with an empty list of decisions": (SOURCED + b"\x80", "4.4.4 source"),
    "a source with a decision of three": (SOURCED + b"\x81\x83\x60\x60\x64skip", "4.4.4 source"),
    "a source with a decision that is none": (SOURCED + b"\x81\x84\x60\x60\x64wish\x60", "4.4.4 source"),
    "a source with a decision of numbers": (SOURCED + b"\x81\x84\x60\x00\x64skip\x60", "4.4.4 source"),
    "a name twice": (BODY + b"\xa2\x61a\x00\x61a\x01", "4.4.5"),
    "an envelope key twice": (b"\xa3\x00\x01\x00\x01\x01\x00", "4.4.5"),
    "names in another order": (BODY + b"\xa2\x61b\x00\x61a\x01", "4.4.5"),
    "a long integer": (b"\xa2\x00\x18\x01\x01\x00", "4.4.5"),
    "a long length": (BODY + b"\xa1\x78\x01a\x00", "4.4.5"),
    "a map without length": (b"\xbf\x00\x01\x01\x00\xff", "4.4.5"),
    "a text in pieces": (BODY + b"\xa1\x61a\x7f\x61b\xff", "4.4.5"),
    "something behind": (b"\xa2\x00\x01\x01\x00\x00", "4.4"),
    "too large": (BODY + b"\xa1\x61a\x5a" + ENTRY_LIMIT.to_bytes(4, "big") + bytes(ENTRY_LIMIT), "4.4.1"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "rule"), REFUSED.values(), ids=REFUSED)
def test_another_spelling_is_refused(data, rule):
    with pytest.raises(EntryProblem) as told:
        open_entry(data)
    assert str(told.value.facts["rule"]).startswith(rule)


UNWRITABLE = {
    "a float": {"a": 1.5},
    "NUL": {"a": "\x00"},
    "a large integer": {"a": 1 << 63},
    "a number as name": {1: "a"},
    "too large": {"a": bytes(ENTRY_LIMIT)},
}


@pytest.mark.parametrize("body", UNWRITABLE.values(), ids=UNWRITABLE)
def test_what_a_reader_would_refuse_is_not_written(body):
    with pytest.raises((EntryProblem, TypeError)):
        seal(Entry(Kind.REVISION, T0, body))


NAMES = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=6)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(1 << 63), (1 << 63) - 1)
    | st.binary(max_size=40)
    | st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=8,
)


@given(st.integers(0, 65_535), st.integers(0, (1 << 48) - 1), st.dictionaries(NAMES, VALUES, max_size=4))
@settings(max_examples=100, deadline=None)
def test_what_is_sealed_opens_as_it_was(kind, time, body):
    entry = Entry(kind, time, body, (0, bytes(32)), SubjectId(bytes(16)), Provenance(bytes(32), "a!R1"))
    assert open_entry(seal(entry)) == entry


@given(st.binary(max_size=60))
@settings(max_examples=200, deadline=None)
def test_bytes_from_anywhere_open_only_as_themselves(data):
    for each in (data, b"\xa2\x00\x01\x01\x00" + data, BODY + data):
        try:
            entry = open_entry(each)
        except EntryProblem:
            continue
        assert seal(entry) == each


def test_what_a_person_decided_about_a_row_travels_with_it():
    decided = (("state/since", "01/02/2026", "accept", "Clerk"), ("", "", "skip", "Clerk"))
    entry = Entry(Kind.REVISION, T0, {"a": "b"}, source=Provenance(bytes(32), "Sheet!R3", "office", decided))
    assert open_entry(seal(entry)) == entry
    plain = Entry(Kind.REVISION, T0, {"a": "b"}, source=Provenance(bytes(32), "Sheet!R3", "office"))
    assert open_entry(seal(plain)) == plain
    with pytest.raises(EntryProblem):
        seal(entry._replace(source=replace(entry.source, decided=(("a", "b", "wish", "c"),))))


def test_what_is_not_known_yet_is_kept_as_it_came():
    data = cbor2.dumps({0: 60_000, 1: 5, 2: {"later": 1}, 23: ["more"]}, canonical=True)
    assert open_entry(data).extra == {23: ["more"]} and seal(open_entry(data)) == data


def test_a_new_record_is_named_after_its_place_and_keeps_its_name():
    log = device_key("A", "b").public.log_id
    first, later = Entry(Kind.REVISION, T0, {"a": "b"}), Entry(Kind.REVISION, T0, {"a": "c"}, (0,))
    subject = subject_of(first, log, 0, None)
    assert subject == new_subject(log, 0) != new_subject(log, 1)
    assert subject != new_subject(device_key("A", "c").public.log_id, 0)
    assert subject_of(later, log, 1, subject) == subject


def test_an_instance_id_is_made_of_the_leaf_hash():
    assert instance_id_of(bytes(range(32))) == "uuid:00010203-0405-0607-0809-0a0b0c0d0e0f"

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Whatever bytes come, the reader of bundles answers with values or Problems, in bounded time and memory.

The damaged files have their checksum repaired: otherwise step 6 would refuse them all unread.
"""

from __future__ import annotations

import struct
import time
import tracemalloc

import pytest
import zstandard
from actors import (
    LOG_HEADER,
    Archive,
    Writer,
    edited,
    new_office,
    new_secretariat,
    raw_section,
    repaired,
    with_payload,
)
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.problem import Problem
from sync.bundle import FILE_MAGIC, LOG_MAGIC, Limits, framed, read_bundle, write_file_section

LIMITS = Limits(file=1 << 16, raw=1 << 18, ratio_from=1 << 18, entries=500, sections=20, entry=1 << 14)
SECONDS = 5.0  # a machine under load is slow; an endless loop is slower
MEMORY = 8 * LIMITS.raw


def cast() -> tuple[Writer, Writer]:
    secretariat, office = new_secretariat(), new_office("tarawa")
    secretariat.admit(office)
    for number in range(4):
        office.record(f"Reason number {number}.")
    return secretariat, office


SECRETARIAT, OFFICE = cast()
DOWN = SECRETARIAT.section()
LETTER = b"A letter. " * 40
WHOLE = {
    "stored": OFFICE.section(),
    "packed": OFFICE.section(stored=False),
    "context": OFFICE.in_context(2, SECRETARIAT),
    "file": write_file_section(LETTER, dictionaries=()),
}


def everything(data: bytes) -> None:
    """Reads, unpacks and judges as an intake does, and as a receiver that follows nobody does."""
    started = time.process_time()
    tracemalloc.start()
    try:
        _everything(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MEMORY, f"{peak} bytes for {len(data)}"
    assert time.process_time() - started < SECONDS


def _everything(data: bytes) -> None:
    try:
        bundle = read_bundle(data, LIMITS)
    except Problem:
        return
    for section in bundle.logs:
        try:
            entries = section.entries(LIMITS, framed(SECRETARIAT.log) + framed(OFFICE.log[:2]))
        except Problem:
            continue
        assert len(entries) == section.head.size - section.start
    for file in bundle.files:
        try:
            assert len(file.content(LIMITS)) == file.raw_length
        except Problem:
            continue
    for archive in (Archive(), RECEIVER):
        held = {log: list(entries) for log, entries in archive.logs.items()}
        roster, evidence = archive.roster, len(archive.evidence)
        outcome = archive.take(data, limits=LIMITS).outcome
        if outcome not in ("new", "known"):
            assert (archive.logs, archive.roster) == (held, roster)
        archive.logs, archive.roster, archive.waiting = held, roster, []
        del archive.evidence[evidence:]


RECEIVER = Archive()
RECEIVER.take(DOWN)
RECEIVER.take(OFFICE.section(0, 2))

magics = st.sampled_from([b"", LOG_MAGIC, FILE_MAGIC, LOG_MAGIC + b"\x01\x00", FILE_MAGIC + b"\x01\x01"])
places = st.integers(0, 10_000)


@given(magics, st.binary(max_size=600))
@settings(max_examples=300, deadline=None)
def test_random_bytes_are_answered(magic: bytes, data: bytes) -> None:
    everything(magic + data)


@given(st.sampled_from(sorted(WHOLE)), st.lists(st.tuples(places, st.integers(1, 255)), max_size=4))
@settings(max_examples=300, deadline=None)
def test_changed_bytes_under_a_right_checksum_are_answered(name: str, changes: list[tuple[int, int]]) -> None:
    data = bytearray(WHOLE[name])
    for at, mask in changes:
        data[at % len(data)] ^= mask
    everything(repaired(bytes(data)))
    everything(DOWN + repaired(bytes(data)))


@given(st.sampled_from(sorted(WHOLE)), places, st.binary(max_size=40), st.booleans())
@settings(max_examples=200, deadline=None)
def test_cut_and_extended_files_are_answered(name: str, cut: int, more: bytes, fix: bool) -> None:
    data = WHOLE[name][: cut % (len(WHOLE[name]) + 1)] + more
    if fix and len(data) >= 60:  # the payload's length follows what is there, the checksum too
        header = LOG_HEADER.size if data[:8] == LOG_MAGIC else 60
        data = repaired(data[:48] + struct.pack(">I", max(0, len(data) - header)) + data[52:])
    everything(data)


FIELDS = [(8, "B"), (9, "B"), (10, ">H"), (28, ">Q"), (36, ">Q"), (44, ">I"), (48, ">I"), (52, ">I")]
edges = st.sampled_from([0, 1, 2, 3, 4, 5, 127, 255, 65_535, 2**31, 2**32 - 1, 2**53, 2**63, 2**64 - 1])


@given(st.sampled_from(sorted(WHOLE)), st.sampled_from(FIELDS), st.one_of(edges, st.integers(0, 2**64 - 1)))
@settings(max_examples=300, deadline=None)
def test_changed_header_fields_under_a_right_checksum_are_answered(
    name: str, field: tuple[int, str], value: int
) -> None:
    at, shape = field
    everything(edited(WHOLE[name], at, struct.pack(shape, value % (1 << 8 * struct.calcsize(shape)))))


@given(st.binary(max_size=400), st.integers(0, 1000), st.booleans())
@settings(max_examples=200, deadline=None)
def test_any_payload_under_a_right_checksum_is_answered(payload: bytes, length: int, packed: bool) -> None:
    data = zstandard.ZstdCompressor().compress(payload) if packed else payload
    flag = b"\x00" if packed else b"\x01"
    everything(edited(with_payload(WHOLE["stored"], data, len(payload) if length % 2 else length), 9, flag))


@given(st.lists(st.binary(min_size=1, max_size=60), min_size=1, max_size=4))
@settings(max_examples=200, deadline=None)
def test_any_entry_bytes_that_an_office_signs_are_answered(entries: list[bytes]) -> None:
    everything(raw_section(OFFICE, entries))


@pytest.mark.parametrize("name", ["log", "file"])
def test_a_frame_that_lies_about_its_length_fills_no_memory(name: str) -> None:
    # 32 MiB behind a header that says 256 KiB: more than a stream keeps, so a stream would not notice
    true, said = 1 << 25, LIMITS.raw
    parameters = zstandard.ZstdCompressionParameters.from_level(3, window_log=12, write_content_size=True)
    frame = zstandard.ZstdCompressor(compression_params=parameters).compress(bytes(true))
    lie = frame.replace(struct.pack("<I", true), struct.pack("<I", said), 1)
    assert lie != frame and len(lie) < LIMITS.file
    section = WHOLE["packed"] if name == "log" else WHOLE["file"]
    header = LOG_HEADER.size if name == "log" else 60
    everything(repaired(section[:44] + struct.pack(">II", said, len(lie)) + section[52:header] + lie))


@pytest.mark.long
@given(st.sampled_from(sorted(WHOLE)), st.lists(st.tuples(places, st.integers(1, 255)), max_size=12))
@settings(max_examples=20_000, deadline=None)
def test_changed_bytes_are_answered_for_a_long_time(name: str, changes: list[tuple[int, int]]) -> None:
    test_changed_bytes_under_a_right_checksum_are_answered.hypothesis.inner_test(name, changes)  # type: ignore[attr-defined]

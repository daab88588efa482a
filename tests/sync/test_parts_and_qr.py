# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A file cut into parts or drawn as QR codes comes together in any order, or says what is missing."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.bundle import (
    DamagedProblem,
    MangledProblem,
    NotABundleProblem,
    TooLargeProblem,
    TrailingProblem,
    TruncatedProblem,
    VersionProblem,
)
from sync.parts import (
    HEADER,
    PartConflictProblem,
    PartsDamagedProblem,
    PartSizeProblem,
    _crc,
    gather,
    read_part,
    split,
)
from sync.png import read_png
from sync.qr import (
    SymbolTextProblem,
    TooManySymbolsProblem,
    base45,
    parts_of_texts,
    read_symbols,
    symbol_texts,
    symbols_as_png,
    unbase45,
)

FILE = bytes(range(256)) * 3
PARTS = split(FILE, HEADER.size + 200)


def repaired(part: bytes) -> bytes:
    return part[:20] + _crc(part).to_bytes(4, "big") + part[24:]


@given(st.binary(max_size=3_000), st.integers(HEADER.size + 10, 900), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_parts_come_together_in_any_order_and_as_often_as_they_like(data, largest, order):
    parts = list(split(data, largest))
    assert all(len(part) <= largest for part in parts)
    again = [*parts, *parts[: len(parts) // 2]]
    order.shuffle(again)
    (whole,) = gather(again)
    assert whole.missing == () and whole.joined() == data


@pytest.mark.parametrize("missing", range(len(PARTS)))
def test_the_number_of_the_missing_part_is_told(missing):
    (whole,) = gather(part for i, part in enumerate(PARTS) if i != missing)
    assert whole.missing == (missing + 1,)


def test_parts_of_two_files_are_kept_apart():
    other = split(FILE[::-1], HEADER.size + 300)
    mixed = itertools.chain.from_iterable(itertools.zip_longest(PARTS, other))
    wholes = gather(part for part in mixed if part)
    assert {whole.joined() for whole in wholes} == {FILE, FILE[::-1]}


def test_parts_are_added_to_those_of_yesterday():
    (whole,) = gather(PARTS[2:], gather(PARTS[:2]))
    assert whole.joined() == FILE


REFUSED = {
    "another file": (b"PK\x03\x04" + PARTS[0], NotABundleProblem),
    "newlines converted": (PARTS[0].replace(b"\r\n", b"\n", 1), MangledProblem),
    "the high bit cut": (b"\x09" + PARTS[0][1:], MangledProblem),
    "a later version": (repaired(PARTS[0][:8] + b"\x02" + PARTS[0][9:]), VersionProblem),
    "a flag": (repaired(PARTS[0][:9] + b"\x01" + PARTS[0][10:]), VersionProblem),
    "a reserved bit": (repaired(PARTS[0][:15] + b"\x01" + PARTS[0][16:]), VersionProblem),
    "a part of a header": (PARTS[0][:40], TruncatedProblem),
    "cut": (PARTS[0][:-1], TruncatedProblem),
    "something behind": (PARTS[0] + b"\n", TrailingProblem),
    "a bit flipped": (PARTS[0][:-1] + bytes([PARTS[0][-1] ^ 1]), DamagedProblem),
    "its number beyond the count": (repaired(PARTS[0][:10] + b"\x00\x09" + PARTS[0][12:]), TooLargeProblem),
    "more parts than there may be": (repaired(PARTS[0][:12] + b"\x10\x01" + PARTS[0][14:]), TooLargeProblem),
    "no part at all": (repaired(PARTS[0][:12] + b"\x00\x00" + PARTS[0][14:]), TooLargeProblem),
    "a whole of 4 GB": (repaired(PARTS[0][:16] + b"\xff" * 4 + PARTS[0][20:]), TooLargeProblem),
}


@pytest.mark.parametrize(("data", "problem"), REFUSED.values(), ids=REFUSED)
def test_what_is_not_a_whole_part_is_refused(data, problem):
    with pytest.raises(problem):
        read_part(data)


def test_another_piece_with_the_same_number_is_a_conflict():
    forged = repaired(PARTS[1][:-1] + bytes([PARTS[1][-1] ^ 1]))
    with pytest.raises(PartConflictProblem):
        gather([*PARTS, forged])


def test_an_exchanged_piece_does_not_become_the_file():
    forged = repaired(PARTS[1][:-1] + bytes([PARTS[1][-1] ^ 1]))
    (whole,) = gather([PARTS[0], forged, *PARTS[2:]])
    with pytest.raises(PartsDamagedProblem):
        whole.joined()


@pytest.mark.parametrize("largest", [0, HEADER.size, HEADER.size + 1])
def test_a_size_that_leaves_no_room_is_refused(largest):
    with pytest.raises(PartSizeProblem):
        split(bytes(5_000), largest)


# --- QR codes ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "text"), [(b"AB", "BB8"), (b"Hello!!", "%69 VD92EX0"), (b"base-45", "UJCLQE7W581"), (b"", "")]
)
def test_base45_is_that_of_its_specification(data, text):
    assert (base45(data), unbase45(text)) == (text, data)


@pytest.mark.parametrize("text", ["GGW", "A", "ab", "::", "AAAA"])
def test_a_text_that_is_no_base45_is_told(text):
    with pytest.raises(SymbolTextProblem):
        parts_of_texts(["ASSENT:" + text])


def test_a_text_of_another_program_is_told():
    with pytest.raises(SymbolTextProblem):
        parts_of_texts(["https://example.org"])


def test_pictures_that_were_written_are_read_and_come_together_in_any_order():
    data = FILE + b"the end"
    pictures = symbols_as_png(data, per_symbol=500)
    assert len(pictures) == 2
    parts = [part for picture in reversed(pictures) for part in read_symbols(read_png(picture))]
    (whole,) = gather(parts)
    assert whole.joined() == data


def test_texts_of_any_scanner_may_be_taken_instead():
    (whole,) = gather(parts_of_texts(f"{text}\r\n" for text in symbol_texts(FILE)))
    assert whole.joined() == FILE


def test_nobody_is_asked_to_scan_a_hundred_codes():
    with pytest.raises(TooManySymbolsProblem):
        symbol_texts(bytes(60_000))

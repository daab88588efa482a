# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Encrypted files open for those they were made for, and say why not for others."""

from __future__ import annotations

import pyrage
import pytest
from actors import device_key, seeded

from forms.problem import Problem
from sync.age_passphrase import CHUNK, seal
from sync.bundle import LIMITS, TooLargeProblem
from sync.enrolment import EnrolmentProblem, read_request, request_enrolment
from sync.envelope import (
    EnvelopeDamagedProblem,
    NotForUsProblem,
    PassphraseProblem,
    WorkFactorProblem,
    decrypt,
    decrypt_with_passphrase,
    encrypt,
    encrypt_with_passphrase,
    is_encrypted,
    needs_passphrase,
)
from sync.signed_note import parse_note, sign_note

FIRST, SECOND, STRANGER = (device_key("UNICEF", each) for each in ("Tarawa", "Majuro", "Suva"))
PLAIN = b"a bundle " * 9_000
SEALED = encrypt(PLAIN, [FIRST.recipient, SECOND.recipient])
LOCKED = encrypt_with_passphrase(b"a key", "correct horse", seeded("locked"))


@pytest.mark.parametrize("key", [FIRST, SECOND], ids=["first", "second"])
def test_each_receiver_opens_it_alone(key):
    assert is_encrypted(SEALED) and not needs_passphrase(SEALED)
    assert decrypt(SEALED, [key.identity]) == PLAIN
    assert decrypt(SEALED, [STRANGER.identity, key.identity]) == PLAIN


@pytest.mark.parametrize("recipient", ["", "age1", "age1" + "q" * 58, FIRST.recipient.upper()])
def test_who_asks_to_be_admitted_names_a_key_that_files_can_be_encrypted_to(recipient):
    asked = request_enrolment(FIRST, organization="UNICEF", office="Tarawa", office_id="tarawa")
    assert read_request(asked).recipient == FIRST.recipient
    said = parse_note(asked.decode()).text.replace(FIRST.recipient, recipient)
    with pytest.raises(EnrolmentProblem):
        read_request(sign_note(said, FIRST).to_text().encode())


def test_it_is_hidden_from_everybody_else():
    assert b"a bundle" not in SEALED
    with pytest.raises(NotForUsProblem):
        decrypt(SEALED, [STRANGER.identity])


DAMAGED = {
    "cut at a block": SEALED[: -len(SEALED) % 65_536 - 1],
    "cut by a byte": SEALED[:-1],
    "a bit flipped": SEALED[:-100] + bytes([SEALED[-100] ^ 1]) + SEALED[-99:],
    "something behind": SEALED + b"\0",
}


@pytest.mark.parametrize("data", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_file_is_told_apart_from_one_for_others(data):
    with pytest.raises(EnvelopeDamagedProblem):
        decrypt(data, [FIRST.identity])


def test_a_file_above_the_limit_is_not_even_opened():
    with pytest.raises(TooLargeProblem):
        decrypt(SEALED + bytes(LIMITS.file + (1 << 20)), [FIRST.identity])


def test_a_passphrase_opens_what_it_closed():
    assert needs_passphrase(LOCKED)
    assert decrypt_with_passphrase(LOCKED, "correct horse") == b"a key"


def test_another_passphrase_is_told_apart_from_damage():
    with pytest.raises(PassphraseProblem):
        decrypt_with_passphrase(LOCKED, "Correct horse")
    with pytest.raises(EnvelopeDamagedProblem):
        decrypt_with_passphrase(LOCKED[:-1] + bytes([LOCKED[-1] ^ 1]), "correct horse")
    with pytest.raises(EnvelopeDamagedProblem):
        decrypt_with_passphrase(SEALED, "correct horse")


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_what_is_closed_here_opens_in_age_and_the_other_way_round(size):
    data = bytes(range(256)) * (size // 256 + 1)
    ours = seal(data[:size], "correct horse", seeded(str(size)), work=10)
    assert pyrage.passphrase.decrypt(ours, "correct horse") == data[:size]
    assert decrypt_with_passphrase(ours, "correct horse") == data[:size]


def test_a_file_of_another_age_opens_here():
    assert (
        decrypt_with_passphrase(pyrage.passphrase.encrypt(b"theirs", "correct horse"), "correct horse")
        == b"theirs"
    )


QUICK = seal(b"a key", "correct horse", seeded("quick"), work=10)


@pytest.mark.parametrize("at", range(len(QUICK)))
def test_a_changed_byte_never_opens(at):
    assert at or decrypt_with_passphrase(QUICK, "correct horse") == b"a key"
    with pytest.raises(Problem):
        decrypt_with_passphrase(QUICK[:at] + bytes([QUICK[at] ^ 1]) + QUICK[at + 1 :], "correct horse")


@pytest.mark.parametrize("work", [b"21", b"30", b"255"])
def test_a_file_that_would_keep_the_computer_busy_is_refused_before_any_work(work):
    first, stanza, rest = LOCKED.split(b"\n", 2)
    hard = b"\n".join([first, stanza.rsplit(b" ", 1)[0] + b" " + work, rest])
    with pytest.raises(WorkFactorProblem if len(work) == 2 else EnvelopeDamagedProblem):
        decrypt_with_passphrase(hard, "correct horse")

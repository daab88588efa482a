# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Keys that anybody could sign for are refused; notes have one spelling."""

from __future__ import annotations

import base64
import unicodedata

import pytest
from actors import device_key

from sync.keys import (
    DeviceKey,
    KeyTextProblem,
    PublicKey,
    WeakKeyProblem,
    check_key,
    parse_vkey,
    same_code,
    spoken_code,
)
from sync.signed_note import (
    SIGNATURE_LIMIT,
    NoteProblem,
    NoteSignatureProblem,
    SignedNote,
    cosign,
    parse_note,
    sign_note,
    verify_note,
)

KEY, OTHER = device_key("UNICEF", "Tarawa"), device_key("UNICEF", "Majuro")
WEAK = {
    "the neutral element": "01" + "00" * 31,
    "order 2": "ec" + "ff" * 30 + "7f",
    "order 4": "00" * 32,
    "order 4, negative": "00" * 31 + "80",
    "order 8": "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "order 8, the other": "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "not canonical: p + 1": "ee" + "ff" * 30 + "7f",
    "off the curve": "02" + "00" * 31,
    "a byte short": "aa" * 31,
}


@pytest.mark.parametrize("key", WEAK.values(), ids=WEAK)
def test_a_weak_key_enters_no_roster(key):
    with pytest.raises(WeakKeyProblem):
        check_key(PublicKey("assent/a/b/c", bytes.fromhex(key)))


@pytest.mark.parametrize("origin", ["", "a b", "a+b", "a\nb", "a\u200bb", "x" * 201], ids=repr)
def test_a_name_that_could_be_misread_enters_no_roster(origin):
    with pytest.raises(WeakKeyProblem):
        check_key(PublicKey(origin, KEY.public.key))


def test_the_line_of_a_key_reads_back():
    assert parse_vkey(f"  {KEY.public.vkey}\n") == KEY.public


LINE = KEY.public.vkey
KEY_LINES = {
    "cut": LINE[:-4],
    "another name": LINE.replace("tarawa", "majuro"),
    "another number": LINE.replace(KEY.public.key_id.hex(), "00000000"),
    "nothing": "",
    "another kind of key": "+".join(
        [*LINE.split("+", 2)[:2], base64.b64encode(b"\x02" + bytes(32)).decode()]
    ),
    "no base64": LINE[:-3] + "***",
}


@pytest.mark.parametrize("line", KEY_LINES.values(), ids=KEY_LINES)
def test_a_changed_line_is_not_a_key(line):
    with pytest.raises(KeyTextProblem):
        parse_vkey(line)


def test_a_device_key_is_kept_as_text_and_not_shown():
    assert DeviceKey.from_text(KEY.to_text()) == KEY
    assert base64.b64encode(KEY.seed).decode() not in repr(KEY) and KEY.identity not in repr(KEY)
    with pytest.raises(KeyTextProblem):
        DeviceKey.from_text(KEY.to_text().rstrip("\n"))


def test_a_signature_of_another_length_or_message_does_not_verify():
    signature = KEY.sign(b"yes")
    assert KEY.public.verifies(b"yes", signature)
    assert not KEY.public.verifies(b"no", signature) and not KEY.public.verifies(b"yes", signature[:-1])
    order = 2**252 + 27742317777372353535851937790883648493
    larger = int.from_bytes(signature[32:], "little") + order
    assert not KEY.public.verifies(b"yes", signature[:32] + larger.to_bytes(32, "little"))


def test_a_spoken_code_is_heard_in_any_case_and_spacing():
    code = spoken_code(b"one request")
    assert len(code) == 19 and code.count("-") == 3
    assert same_code(code.lower().replace("-", " "), code) and same_code("O1lI-0000", "0111-oooo")
    assert not same_code(spoken_code(b"another request"), code)


# --- signed notes -----------------------------------------------------------------------------------

NOTE = sign_note("If you think cryptography is the answer,\nthen you do not know the question.\n", KEY)


def test_a_note_reads_back_and_is_verified():
    again = parse_note(NOTE.to_text().encode())
    assert again == NOTE
    verify_note(again, KEY.public)
    with pytest.raises(NoteSignatureProblem):
        verify_note(again, OTHER.public)


def test_a_note_that_another_program_signed_is_verified():
    """The published example of golang.org/x/mod/sumdb/note."""
    public = parse_vkey("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    text = (
        "If you think cryptography is the answer to your problem,\n"
        "then you don't know what your problem is.\n\n"
        "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
    )
    verify_note(parse_note(text), public)
    with pytest.raises(NoteSignatureProblem):
        verify_note(parse_note(text.replace("answer", "question")), public)


SPELLINGS = {
    "no empty line": NOTE.to_text().replace("\n\n", "\n"),
    "no final newline": NOTE.to_text()[:-1],
    "a carriage return": NOTE.to_text().replace("\n", "\r\n"),
    "a NUL": "\0" + NOTE.to_text(),
    "a tab": "\t" + NOTE.to_text(),
    "a hyphen for the dash": NOTE.to_text().replace("— ", "- "),
    "two spaces": NOTE.to_text().replace("— ", "—  "),
    "no signature": NOTE.text + "\n",
    "only a signature": "\n\n" + NOTE.signatures[0].line(),
    "text behind": NOTE.to_text() + "more\n",
    "a signature without bytes": NOTE.text + "\n— name AAAA\n",
    "base64 with a break": NOTE.to_text()[:-20] + " " + NOTE.to_text()[-20:],
    "too many signatures": NOTE.text + "\n" + NOTE.signatures[0].line() * (SIGNATURE_LIMIT + 1),
}


@pytest.mark.parametrize("text", SPELLINGS.values(), ids=SPELLINGS)
def test_a_note_has_one_spelling(text):
    with pytest.raises(NoteProblem):
        parse_note(text)


def test_bytes_that_are_no_text_are_no_note():
    with pytest.raises(NoteProblem):
        parse_note(b"\xff\n\n" + NOTE.signatures[0].line().encode())


def test_a_text_in_another_unicode_form_is_another_text():
    note = sign_note("Présentée\n", KEY)
    other = SignedNote(unicodedata.normalize("NFD", note.text), note.signatures)
    assert note.signed_by(KEY.public) and not other.signed_by(KEY.public)


def test_a_note_with_a_good_and_a_broken_line_of_one_key_is_not_signed():
    broken = sign_note("another\n", KEY).signatures
    assert not NOTE.with_signatures(broken).signed_by(KEY.public)
    assert NOTE.with_signatures(sign_note("another\n", OTHER).signatures).signed_by(KEY.public)


def test_a_cosignature_says_who_saw_it_and_when_and_is_no_signature_of_the_writer():
    note = NOTE.with_signatures([cosign(NOTE.text, OTHER, time=1_767_225_600)])
    assert parse_note(note.to_text()).cosigned_at(OTHER.public) == 1_767_225_600
    assert note.cosigned_at(KEY.public) is None and not note.signed_by(OTHER.public)
    assert NOTE.with_signatures([cosign("another\n", OTHER, time=1)]).cosigned_at(OTHER.public) is None

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Signed notes: a text that people can read, an empty line, and who signed it.

The format is that of C2SP signed-note, so that other tools verify our checkpoints, receipts and
enrolment requests. Strict in reading: one spelling per note, anything else is refused.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable
from dataclasses import dataclass

from forms.problem import N_, Problem
from sync.keys import COSIGNATURE, DeviceKey, KeyId, PublicKey, is_origin, note_key_id

LIMIT = 1_000_000  # bytes of a whole note
SIGNATURE_LIMIT = 100  # lines


class NoteProblem(Problem):
    code = "note.form"
    message = N_("The text is not a complete signed note.")
    remedy = N_("Ask for the file again; do not open and save it in a word processor.")


class NoteSignatureProblem(Problem):
    code = "note.signature"
    message = N_("The note is not signed by {origin}, or it was changed after signing.")
    remedy = N_("Ask {origin} to send it again, and compare the code aloud.")


@dataclass(frozen=True, slots=True)
class NoteSignature:
    """One signature line: a name, four bytes that tell its keys apart, and the signature bytes."""

    name: str
    key_id: KeyId
    signature: bytes

    def line(self) -> str:
        return f"— {self.name} {base64.b64encode(self.key_id + self.signature).decode()}\n"


@dataclass(frozen=True, slots=True)
class SignedNote:
    """A text, which ends in a newline, with its signature lines."""

    text: str
    signatures: tuple[NoteSignature, ...]

    def to_text(self) -> str:
        return self.text + "\n" + "".join(signature.line() for signature in self.signatures)

    def signed_by(self, public: PublicKey) -> bool:
        """True when one line carries this key's name and id and verifies, and no such line fails."""
        lines = [s for s in self.signatures if s.name == public.origin and s.key_id == public.key_id]
        return bool(lines) and all(public.verifies(self.text.encode(), s.signature) for s in lines)

    def cosigned_at(self, public: PublicKey) -> int | None:
        """The time, in seconds, at which a witness says it saw this checkpoint; None when it did not."""
        key_id = note_key_id(public.origin, public.key, COSIGNATURE)
        for line in self.signatures:
            if line.name == public.origin and line.key_id == key_id and len(line.signature) == 72:
                time = int.from_bytes(line.signature[:8], "big")
                if public.verifies(cosigned_message(self.text, time), line.signature[8:]):
                    return time
        return None

    def with_signatures(self, more: Iterable[NoteSignature]) -> SignedNote:
        added = [signature for signature in more if signature not in self.signatures]
        return SignedNote(self.text, (*self.signatures, *added))


def sign_note(text: str, key: DeviceKey) -> SignedNote:
    public = key.public
    return SignedNote(text, (NoteSignature(public.origin, public.key_id, key.sign(text.encode())),))


def cosign(text: str, key: DeviceKey, *, time: int) -> NoteSignature:
    """A witness's line under a checkpoint: `time` in seconds, C2SP tlog-cosignature."""
    public = key.public
    signature = key.sign(cosigned_message(text, time))
    key_id = note_key_id(public.origin, public.key, COSIGNATURE)
    return NoteSignature(public.origin, key_id, time.to_bytes(8, "big") + signature)


def cosigned_message(text: str, time: int) -> bytes:
    return f"cosignature/v1\ntime {time}\n{text}".encode()


def parse_note(data: str | bytes) -> SignedNote:
    """Reads a signed note. Raises NoteProblem unless it is spelled in the one way."""
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
    except UnicodeDecodeError:
        raise NoteProblem from None
    body, separator, lines = text.rpartition("\n\n")
    # 1 size, 2 no control characters except newline, 3 text, empty line, signatures, final newline
    if len(text) > LIMIT or re.search(r"[\x00-\x09\x0b-\x1f\x7f]", text) or not separator or not body:
        raise NoteProblem
    if not lines.endswith("\n"):
        raise NoteProblem
    signatures = tuple(_signature(line) for line in lines[:-1].split("\n"))
    if len(signatures) > SIGNATURE_LIMIT:
        raise NoteProblem
    return SignedNote(body + "\n", signatures)


def verify_note(note: SignedNote, public: PublicKey) -> None:
    """Raises NoteSignatureProblem unless this key signed the note."""
    if not note.signed_by(public):
        raise NoteSignatureProblem(origin=public.origin)


def _signature(line: str) -> NoteSignature:
    found = re.fullmatch(r"— (\S+) (\S+)", line)
    if not found or not is_origin(found[1]):
        raise NoteProblem
    try:
        raw = base64.b64decode(found[2], validate=True)
    except (binascii.Error, ValueError):
        raise NoteProblem from None
    if len(raw) < 5 or base64.b64encode(raw).decode() != found[2]:
        raise NoteProblem
    return NoteSignature(found[1], KeyId(raw[:4]), raw[4:])

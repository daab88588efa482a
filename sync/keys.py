# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Device keys: who wrote a log, and who may open a file.

One device has one log and one signing key for ever; a new key is a new log (FORMAT 3). Nothing here
reads or writes a file: where the secret rests (keyring, passphrase file) is the workspace's business.
"""

from __future__ import annotations

import base64
import hashlib
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import NewType

import pyrage
from nacl.bindings import crypto_core_ed25519_is_valid_point
from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from forms.problem import N_, Problem

LogId = NewType("LogId", bytes)  # 16 bytes: SHA-256(origin LF public key)[:16]
KeyId = NewType("KeyId", bytes)  # 4 bytes, as in a signed note
RandomBytes = Callable[[int], bytes]

ED25519 = 0x01  # signature types of the signed-note convention
COSIGNATURE = 0x04
SIGNATURE_SIZE = 64
KEY_SIZE = 32
CODE_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford: no I, L, O, U to be misheard


class WeakKeyProblem(Problem):
    code = "key.weak"
    message = N_(
        "The key of {origin} is not one that a device of this program makes: anybody could sign for it."
    )
    remedy = N_("Ask for a new enrolment request from the office itself, and compare the code aloud.")


class KeyTextProblem(Problem):
    code = "key.text"
    message = N_("The line “{text}” is not a complete key.")
    remedy = N_("Copy the whole line again, from the first letter of the name to the last letter.")


@dataclass(frozen=True, slots=True)
class PublicKey:
    """The public half of a device: the name of its log, and the key that every head of it is signed with."""

    origin: str
    key: bytes

    @property
    def log_id(self) -> LogId:
        return LogId(hashlib.sha256(self.origin.encode() + b"\n" + self.key).digest()[:16])

    @property
    def key_id(self) -> KeyId:
        return note_key_id(self.origin, self.key, ED25519)

    @property
    def vkey(self) -> str:
        """The key as one line that fits a business card: name+id+key."""
        encoded = base64.b64encode(bytes([ED25519]) + self.key).decode()
        return f"{self.origin}+{self.key_id.hex()}+{encoded}"

    def verifies(self, message: bytes, signature: bytes) -> bool:
        if len(signature) != SIGNATURE_SIZE:
            return False
        try:
            VerifyKey(self.key).verify(message, signature)
        except BadSignatureError:
            return False
        return True


@dataclass(frozen=True, slots=True, repr=False)
class DeviceKey:
    """The secret half: it signs this device's heads and opens what is encrypted to it."""

    origin: str
    seed: bytes
    identity: str  # age X25519 identity, AGE-SECRET-KEY-1...

    def __repr__(self) -> str:
        return f"DeviceKey({self.origin!r}, ...)"

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.origin, bytes(SigningKey(self.seed).verify_key))

    @property
    def recipient(self) -> str:
        """The age recipient to which others encrypt for this device."""
        return str(pyrage.x25519.Identity.from_str(self.identity).to_public())

    def sign(self, message: bytes) -> bytes:
        return bytes(SigningKey(self.seed).sign(message).signature)

    def to_text(self) -> str:
        """The secret as text, for a keyring or a file under a passphrase."""
        return f"assent-key-v1\n{self.origin}\n{base64.b64encode(self.seed).decode()}\n{self.identity}\n"

    @classmethod
    def from_text(cls, text: str) -> DeviceKey:
        lines = text.split("\n")
        if len(lines) != 5 or lines[0] != "assent-key-v1" or lines[4] != "":
            raise KeyTextProblem(text="assent-key-v1 …")
        return cls(lines[1], base64.b64decode(lines[2], validate=True), lines[3])


def new_device_key(organization: str, office: str, *, random_bytes: RandomBytes) -> DeviceKey:
    """Makes the key of a new device; `random_bytes` is `secrets.token_bytes` outside tests.

    The age identity comes from the same source, so that a seeded test is repeatable.
    """
    seed = random_bytes(32)
    key = bytes(SigningKey(seed).verify_key)
    suffix = hashlib.sha256(key).hexdigest()[:8]
    origin = f"assent/{device_slug(organization)}/{device_slug(office)}/{suffix}"
    return DeviceKey(origin, seed, age_identity(random_bytes(32)))


def check_key(public: PublicKey) -> None:
    """Refuses names and keys that must never enter a roster (FORMAT 3.3). Raises WeakKeyProblem."""
    if not is_origin(public.origin) or len(public.key) != KEY_SIZE:
        raise WeakKeyProblem(origin=public.origin)
    if not crypto_core_ed25519_is_valid_point(public.key):  # low order, off the curve, or not canonical
        raise WeakKeyProblem(origin=public.origin)


def is_origin(text: str) -> bool:
    """A log name is 1-200 visible characters without space or plus (signed-note key names)."""
    return bool(re.fullmatch(r"[^\s+\x00-\x20\x7f]{1,200}", text)) and text.isprintable()


def parse_vkey(text: str) -> PublicKey:
    """Reads the one-line form of a public key. Raises KeyTextProblem, WeakKeyProblem."""
    parts = text.strip().split("+", 2)  # base64 may hold a plus, names may not
    try:
        origin, _, encoded = parts
        raw = base64.b64decode(encoded, validate=True)
    except ValueError:
        raise KeyTextProblem(text=text[:60]) from None
    public = PublicKey(origin, raw[1:])
    if len(raw) != 1 + KEY_SIZE or raw[0] != ED25519 or public.vkey != text.strip():
        raise KeyTextProblem(text=text[:60])
    check_key(public)
    return public


def note_key_id(name: str, key: bytes, kind: int) -> KeyId:
    return KeyId(hashlib.sha256(name.encode() + b"\n" + bytes([kind]) + key).digest()[:4])


def spoken_code(data: bytes) -> str:
    """Sixteen letters in four groups: 80 bits of SHA-256, to be compared aloud (FORMAT 8.2)."""
    number = int.from_bytes(hashlib.sha256(data).digest()[:10], "big")
    letters = "".join(CODE_ALPHABET[(number >> shift) & 31] for shift in range(75, -1, -5))
    return "-".join(letters[i : i + 4] for i in range(0, 16, 4))


def same_code(heard: str, shown: str) -> bool:
    """Compares two spoken codes as people write them: any case, any spacing, O for 0, I or L for 1."""
    return _plain_code(heard) == _plain_code(shown)


def _plain_code(text: str) -> str:
    letters = re.sub(r"[^0-9A-Z]", "", text.upper())
    return letters.translate(str.maketrans("OIL", "011"))


def device_slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40] or "office"


def age_identity(secret: bytes) -> str:
    """The age identity made of 32 secret bytes."""
    return _bech32("age-secret-key-", secret).upper()


def _bech32(prefix: str, data: bytes) -> str:
    """BIP 173 encoding: pyrage makes keys only from its own random source, we pass randomness in."""
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    words = [int(bits[i : i + 5], 2) for i in range(0, len(bits), 5)]
    expanded = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = _bech32_polymod(expanded + words + [0] * 6) ^ 1
    words += [(check >> 5 * (5 - i)) & 31 for i in range(6)]
    return prefix + "1" + "".join(alphabet[word] for word in words)


def _bech32_polymod(values: list[int]) -> int:
    generators = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
    check = 1
    for value in values:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ value
        for i, generator in enumerate(generators):
            check ^= generator if (top >> i) & 1 else 0
    return check

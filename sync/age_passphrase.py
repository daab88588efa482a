# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Files of age v1 under a passphrase, with a fixed amount of work (FORMAT 10).

The age library chooses and limits the work by how busy the computer is at that moment: a key made on a
fast computer would then not open on a slow one. The format is small; what is made here opens in any age.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
from collections.abc import Callable, Iterator

from nacl.bindings import (
    crypto_aead_chacha20poly1305_ietf_decrypt,
    crypto_aead_chacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError

WORK = 17
"""log2 of scrypt's rounds for new files: a third of a second and 128 MiB"""
CHUNK, TAG = 65_536, 16
_LABEL = b"age-encryption.org/v1/scrypt"
_HEADER = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n--- ([A-Za-z0-9+/]{43})\n"
)


class WrongPassphrase(Exception):
    """The passphrase does not open the file's key."""


class NotWhole(Exception):
    """The file is not as it was made."""


def seal(data: bytes, passphrase: str, random_bytes: Callable[[int], bytes], *, work: int = WORK) -> bytes:
    file_key, salt, nonce = random_bytes(16), random_bytes(16), random_bytes(16)
    wrapped = crypto_aead_chacha20poly1305_ietf_encrypt(
        file_key, None, bytes(12), _wrap(passphrase, salt, work)
    )
    start = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_b64(salt), work, _b64(wrapped))
    header = start + b" " + _b64(_mac(file_key, start)) + b"\n"
    return header + nonce + b"".join(_sealed(data, _derive(file_key, nonce, b"payload")))


def work_of(data: bytes) -> int | None:
    """log2 of the rounds that opening the file costs; None when it is no file under one passphrase."""
    found = _HEADER.match(data)
    return int(found[2]) if found else None


def open_sealed(data: bytes, passphrase: str) -> bytes:
    """Raises WrongPassphrase, NotWhole. The caller has looked at `work_of`."""
    found = _HEADER.match(data)
    if not found:
        raise NotWhole
    salt, wrapped, mac = (_unb64(found[number]) for number in (1, 3, 4))
    try:
        key = _wrap(passphrase, salt, int(found[2]))
        file_key = crypto_aead_chacha20poly1305_ietf_decrypt(wrapped, None, bytes(12), key)
    except CryptoError as err:
        raise WrongPassphrase from err
    start = data[: found.start(4) - 1]
    if not hmac.compare_digest(_mac(file_key, start), mac) or len(data) < found.end() + 16 + TAG:
        raise NotWhole
    nonce = data[found.end() : found.end() + 16]
    return b"".join(_opened(data[found.end() + 16 :], _derive(file_key, nonce, b"payload")))


def _sealed(data: bytes, key: bytes) -> Iterator[bytes]:
    count = max(1, -(-len(data) // CHUNK))
    for number in range(count):
        piece = data[number * CHUNK : (number + 1) * CHUNK]
        yield crypto_aead_chacha20poly1305_ietf_encrypt(piece, None, _nonce(number, number == count - 1), key)


def _opened(data: bytes, key: bytes) -> Iterator[bytes]:
    whole = CHUNK + TAG
    count = -(-len(data) // whole)
    for number in range(count):
        piece, last = data[number * whole : (number + 1) * whole], number == count - 1
        if last and number and len(piece) <= TAG:
            raise NotWhole  # an empty last piece stands only for an empty file
        try:
            yield crypto_aead_chacha20poly1305_ietf_decrypt(piece, None, _nonce(number, last), key)
        except CryptoError as err:
            raise NotWhole from err


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _wrap(passphrase: str, salt: bytes, work: int) -> bytes:
    memory = 128 * 8 * (1 << work) + (1 << 21)
    return hashlib.scrypt(
        passphrase.encode(), salt=_LABEL + salt, n=1 << work, r=8, p=1, dklen=32, maxmem=memory
    )


def _derive(file_key: bytes, salt: bytes, info: bytes) -> bytes:
    """HKDF with SHA-256, one block."""
    made = hmac.digest(salt or bytes(32), file_key, "sha256")
    return hmac.digest(made, info + b"\x01", "sha256")


def _mac(file_key: bytes, start: bytes) -> bytes:
    return hmac.digest(_derive(file_key, b"", b"header"), start, "sha256")


def _b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _unb64(text: bytes) -> bytes:
    data = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    if _b64(data) != text:
        raise NotWhole
    return data

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""AES-CBC (FIPS 197, NIST SP 800-38A) in the shape that SecretStorage calls it; a few blocks, so speed is no matter.

It hides a secret from a log of the session bus. Whoever can measure this program's time on this computer
can ask the keyring itself, so nothing here is made to run in constant time.
"""

from __future__ import annotations

from collections.abc import Callable

BLOCK = 16


class algorithms:  # noqa: N801  # the real package's name
    class AES:
        def __init__(self, key: bytes) -> None:
            if len(key) not in (16, 24, 32):
                raise ValueError("an AES key has 16, 24 or 32 bytes")
            self.key = key


class modes:  # noqa: N801
    class CBC:
        def __init__(self, start: bytes) -> None:
            if len(start) != BLOCK:
                raise ValueError("an initialization vector has 16 bytes")
            self.start = start


class Cipher:
    def __init__(self, algorithm: algorithms.AES, mode: modes.CBC, backend: object = None) -> None:
        self._keys, self._start = round_keys(algorithm.key), mode.start

    def encryptor(self) -> Chain:
        return Chain(self._start, self._encrypt)

    def decryptor(self) -> Chain:
        return Chain(self._start, self._decrypt)

    def _encrypt(self, block: bytes, last: bytes) -> tuple[bytes, bytes]:
        made = encrypt_block(self._keys, _xor(block, last))
        return made, made

    def _decrypt(self, block: bytes, last: bytes) -> tuple[bytes, bytes]:
        return _xor(decrypt_block(self._keys, block), last), block


class Chain:
    """Blocks in order, each mixed with the one before."""

    def __init__(self, start: bytes, step: Callable[[bytes, bytes], tuple[bytes, bytes]]) -> None:
        self._last, self._step = start, step

    def update(self, data: bytes) -> bytes:
        if len(data) % BLOCK:
            raise ValueError("only whole blocks: SecretStorage pads")
        made = b""
        for at in range(0, len(data), BLOCK):
            block, self._last = self._step(data[at : at + BLOCK], self._last)
            made += block
        return made

    def finalize(self) -> bytes:
        return b""


def round_keys(key: bytes) -> list[bytes]:
    """FIPS 197, 5.2."""
    words = [key[at : at + 4] for at in range(0, len(key), 4)]
    length, factor = len(words), 1
    for at in range(length, 4 * (length + 7)):
        word = words[-1]
        if at % length == 0:
            word = bytes(S_BOX[byte] for byte in word[1:] + word[:1])
            word = bytes([word[0] ^ factor]) + word[1:]
            factor = _doubled(factor)
        elif length > 6 and at % length == 4:
            word = bytes(S_BOX[byte] for byte in word)
        words.append(_xor(words[-length], word))
    return [b"".join(words[at : at + 4]) for at in range(0, len(words), 4)]


def encrypt_block(keys: list[bytes], block: bytes) -> bytes:
    """FIPS 197, 5.1."""
    state = _xor(block, keys[0])
    for key in keys[1:]:
        state = bytes(S_BOX[state[place]] for place in SHIFTED)
        if key is not keys[-1]:
            state = _mixed(state, (2, 3, 1, 1))
        state = _xor(state, key)
    return state


def decrypt_block(keys: list[bytes], block: bytes) -> bytes:
    """FIPS 197, 5.3."""
    state = block
    for key in reversed(keys[1:]):
        state = _xor(state, key)
        if key is not keys[-1]:
            state = _mixed(state, (14, 11, 13, 9))
        state = bytes(INVERSE[state[SHIFTED.index(place)]] for place in range(BLOCK))
    return _xor(state, keys[0])


def _mixed(state: bytes, row: tuple[int, int, int, int]) -> bytes:
    """Each column times a circulant matrix over GF(2^8)."""
    return bytes(
        _times(row[0], state[at + n])
        ^ _times(row[1], state[at + (n + 1) % 4])
        ^ _times(row[2], state[at + (n + 2) % 4])
        ^ _times(row[3], state[at + (n + 3) % 4])
        for at in range(0, BLOCK, 4)
        for n in range(4)
    )


def _doubled(value: int) -> int:
    return (value << 1) ^ (0x11B if value & 0x80 else 0)


def _times(left: int, right: int) -> int:
    product = 0
    while left:
        product ^= right if left & 1 else 0
        left, right = left >> 1, _doubled(right)
    return product


def _xor(left: bytes, right: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(left, right, strict=True))


def _s_box() -> bytes:
    """The inverse in GF(2^8), then an affine map; FIPS 197, 5.1.1."""
    made = bytearray(256)
    p = q = 1
    while True:
        p ^= _doubled(p)  # p runs through all values as powers of 3, q through their inverses
        q ^= q << 1
        q ^= q << 2
        q = (q ^ (q << 4)) & 0xFF
        q ^= 0x09 if q & 0x80 else 0
        turned = q ^ _turned(q, 1) ^ _turned(q, 2) ^ _turned(q, 3) ^ _turned(q, 4)
        made[p] = turned ^ 0x63
        if p == 1:
            break
    made[0] = 0x63
    return bytes(made)


def _turned(value: int, by: int) -> int:
    return ((value << by) | (value >> (8 - by))) & 0xFF


S_BOX = _s_box()
INVERSE = bytes(S_BOX.index(value) for value in range(256))
SHIFTED = tuple((place + 4 * (place % 4)) % BLOCK for place in range(BLOCK))

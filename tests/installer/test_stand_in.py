# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The stand-in for the cryptography package gives what the published tables and the real package give."""

from __future__ import annotations

import pytest

pytest.importorskip("cryptography", reason="locked for Linux only, where the stand-in is")

from cryptography.hazmat.primitives.ciphers import Cipher as RealCipher
from cryptography.hazmat.primitives.ciphers import algorithms as real_algorithms
from cryptography.hazmat.primitives.ciphers import modes as real_modes
from hypothesis import given
from hypothesis import strategies as st

from installer.linux.parts.cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

KEYS = st.sampled_from((16, 24, 32)).flatmap(lambda size: st.binary(min_size=size, max_size=size))
BLOCKS = st.integers(0, 5).flatmap(lambda count: st.binary(min_size=16 * count, max_size=16 * count))


@pytest.mark.parametrize(
    ("key", "cipher"),
    [  # FIPS 197, appendix C
        ("000102030405060708090a0b0c0d0e0f", "69c4e0d86a7b0430d8cdb78070b4c55a"),
        ("000102030405060708090a0b0c0d0e0f1011121314151617", "dda97ca4864cdfe06eaf70a0ec0d7191"),
        (
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f",
            "8ea2b7ca516745bfeafc49904b496089",
        ),
    ],
    ids=["AES-128", "AES-192", "AES-256"],
)
def test_the_examples_of_the_standard(key: str, cipher: str) -> None:
    made = Cipher(algorithms.AES(bytes.fromhex(key)), modes.CBC(bytes(16))).encryptor()
    assert made.update(bytes.fromhex("00112233445566778899aabbccddeeff")).hex() == cipher


@given(KEYS, st.binary(min_size=16, max_size=16), BLOCKS)
def test_it_agrees_with_the_real_package_both_ways(key: bytes, start: bytes, text: bytes) -> None:
    ours = Cipher(algorithms.AES(key), modes.CBC(start))
    real = RealCipher(real_algorithms.AES(key), real_modes.CBC(start)).encryptor()
    sent = real.update(text) + real.finalize()
    made = ours.encryptor()
    assert made.update(text) + made.finalize() == sent
    opened = ours.decryptor()
    assert opened.update(sent) + opened.finalize() == text

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Root keys: the few keys that say who runs the secretariat, kept away from its computers (FORMAT 8.6).

A root key rests in a file under a passphrase, or as 33 words on paper; it signs nothing but changes
of the roster. Nothing here reads or writes a file.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import shamir_mnemonic
from nacl.signing import SigningKey

from forms.problem import N_, Problem
from sync.envelope import decrypt_with_passphrase, encrypt_with_passphrase, needs_passphrase
from sync.keys import PublicKey, device_slug, is_origin, spoken_code

FIRST_LINE = "assent root key v1"
SUFFIX = ".assent-root"
SEED_SIZE = 32
SHORTEST_PASSPHRASE = 12


class RootKeyProblem(Problem):
    code = "roots.key"
    message = N_("What was given is not a root key: neither the file of one nor its 33 words.")
    remedy = N_("Choose the file that ends in .assent-root, or type the words of the sheet again, in order.")


class ThresholdProblem(Problem):
    code = "roots.threshold"
    message = N_("{threshold} of {count} root keys cannot be asked for.")
    remedy = N_("Name each key once, at most 32 of them, and ask for at least one and at most all.")


class AbsentHoldersProblem(Problem):
    code = "roots.absent"
    message = N_(
        "A founding carries the signatures of as many root keys as sign together: {present} of {needed} are there."
    )
    remedy = N_(
        "Add the key files, or the words on paper, of that many holders; only the others may be named by their line."
    )


class ShortPassphraseProblem(Problem):
    code = "roots.passphrase"
    message = N_("The passphrase of a root key needs at least {least} letters.")
    remedy = N_("Take four words that do not belong together.")


@dataclass(frozen=True, slots=True, repr=False)
class RootKey:
    """The secret half. Invariant: the name carries the first letters of the key's own hash."""

    name: str
    seed: bytes

    def __repr__(self) -> str:
        return f"RootKey({self.name!r}, ...)"

    @property
    def public(self) -> PublicKey:
        return PublicKey(self.name, bytes(SigningKey(self.seed).verify_key))

    def sign(self, message: bytes) -> bytes:
        return bytes(SigningKey(self.seed).sign(message).signature)

    def to_text(self) -> str:
        return f"{FIRST_LINE}\n{self.name}\n{base64.b64encode(self.seed).decode()}\n"

    @classmethod
    def from_text(cls, text: str) -> RootKey:
        lines = text.split("\n")
        if len(lines) != 4 or lines[0] != FIRST_LINE or lines[3] != "" or not is_origin(lines[1]):
            raise RootKeyProblem
        try:
            seed = base64.b64decode(lines[2], validate=True)
        except ValueError:
            raise RootKeyProblem from None
        if len(seed) != SEED_SIZE:
            raise RootKeyProblem
        return cls(lines[1], seed)


def new_root_key(holder: str, random_bytes: Callable[[int], bytes]) -> RootKey:
    """Makes a root key that is called after who will keep it."""
    return _named(holder, random_bytes(SEED_SIZE))


def seal_root_key(key: RootKey, passphrase: str, random_bytes: Callable[[int], bytes]) -> bytes:
    """The file of a root key, under a passphrase. Raises ShortPassphraseProblem."""
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise ShortPassphraseProblem(least=SHORTEST_PASSPHRASE)
    return encrypt_with_passphrase(key.to_text().encode(), passphrase, random_bytes)


def open_root_key(data: bytes, passphrase: str) -> RootKey:
    """The key in a file. Raises RootKeyProblem, and the problems of a passphrase file."""
    if not needs_passphrase(data):
        raise RootKeyProblem
    try:
        return RootKey.from_text(decrypt_with_passphrase(data, passphrase).decode("utf-8"))
    except UnicodeDecodeError:
        raise RootKeyProblem from None


def words_of(key: RootKey) -> str:
    """The key as 33 words for paper, with their own checksum."""
    ((words,),) = shamir_mnemonic.generate_mnemonics(1, [(1, 1)], key.seed)
    return str(words)


def root_key_from_words(words: str, holder: str = "paper") -> RootKey:
    """The key on a sheet of paper. Raises RootKeyProblem."""
    try:
        seed: bytes = shamir_mnemonic.combine_mnemonics([" ".join(words.lower().split())])
    except (shamir_mnemonic.MnemonicError, ValueError) as err:
        raise RootKeyProblem from err
    if len(seed) != SEED_SIZE:
        raise RootKeyProblem
    return _named(holder, seed)


def root_code(key: bytes) -> str:
    """The code of a root key (its public half), to be compared aloud."""
    return spoken_code(key)


def _named(holder: str, seed: bytes) -> RootKey:
    key = bytes(SigningKey(seed).verify_key)
    plain = device_slug(holder)
    return RootKey(f"assent/root/{plain}/{hashlib.sha256(key).hexdigest()[:8]}", seed)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The envelope: age around a whole file, so that only those who should can open it (FORMAT 10).

Encryption hides; it proves nothing about the sender. What is inside is a bundle with its own
signature, so nothing here is trusted and nothing is signed twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pyrage

from forms.problem import N_, Problem
from sync.age_passphrase import NotWhole, WrongPassphrase, open_sealed, seal, work_of
from sync.bundle import LIMITS, TooLargeProblem

FIRST_LINE = b"age-encryption.org/v1\n"
MOST_WORK = 20  # log2 of scrypt rounds: more is refused before a second of work is done


class NotForUsProblem(Problem):
    code = "envelope.not-for-us"
    message = N_("The file is encrypted to others; no key of this workspace opens it.")
    remedy = N_("Ask the sender to encrypt it to this office: your latest enrolment must have reached them.")


class RecipientProblem(Problem):
    code = "export.recipient"
    message = N_("“{recipient}” is not the key of anybody who could open a file.")
    remedy = N_("Give an age recipient: it begins with age1.")


class EnvelopeDamagedProblem(Problem):
    code = "envelope.damaged"
    message = N_("The encrypted file was damaged or cut short on its way.")
    remedy = N_("Ask for the same file again.")


class PassphraseProblem(Problem):
    code = "envelope.passphrase"
    message = N_("The passphrase does not open this file.")
    remedy = N_("Check capital letters and spaces, and try again.")


class WorkFactorProblem(Problem):
    code = "envelope.work-factor"
    message = N_(
        "Opening the file would keep this computer busy for very long; files made by this program do not."
    )
    remedy = N_("Do not open it unless you know who made it.")


def is_encrypted(data: bytes) -> bool:
    return data.startswith(FIRST_LINE)


def needs_passphrase(data: bytes) -> bool:
    return is_encrypted(data) and data[len(FIRST_LINE) :].startswith(b"-> scrypt ")


def encrypt(data: bytes, recipients: Sequence[str]) -> bytes:
    """Wraps a file for these age recipients; each of them can open it alone. Raises RecipientProblem."""
    parsed = [_recipient(recipient) for recipient in recipients]
    sealed: bytes = pyrage.encrypt(data, parsed)
    return sealed


def is_recipient(named: str) -> bool:
    """Whether a file can be encrypted to it; one spelling only."""
    try:
        return str(_recipient(named)) == named
    except RecipientProblem:
        return False


def _recipient(named: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(named)
    except pyrage.RecipientError as err:
        raise RecipientProblem(recipient=named) from err


def decrypt(data: bytes, identities: Sequence[str]) -> bytes:
    """Opens a file. Raises NotForUsProblem, EnvelopeDamagedProblem, TooLargeProblem."""
    if len(data) > LIMITS.file + (1 << 20):
        raise TooLargeProblem(what=f"{len(data)} bytes")
    parsed = [pyrage.x25519.Identity.from_str(identity) for identity in identities]
    try:
        opened: bytes = pyrage.decrypt(data, parsed)
    except pyrage.DecryptError as err:
        raise (NotForUsProblem if "matching" in str(err) else EnvelopeDamagedProblem)() from err
    return opened


def encrypt_with_passphrase(data: bytes, passphrase: str, random_bytes: Callable[[int], bytes]) -> bytes:
    return seal(data, passphrase, random_bytes)


def decrypt_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """Opens a file. Raises PassphraseProblem, WorkFactorProblem before any work, EnvelopeDamagedProblem."""
    work = work_of(data)
    if work is None:
        raise EnvelopeDamagedProblem
    if work > MOST_WORK:
        raise WorkFactorProblem
    try:
        return open_sealed(data, passphrase)
    except WrongPassphrase as err:
        raise PassphraseProblem from err
    except NotWhole as err:
        raise EnvelopeDamagedProblem from err

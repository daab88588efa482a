# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The organization's recovery key: three shares on paper, any two of which open its backups.

SLIP-39 words carry 32 secret bytes; these make an age identity to which backups are encrypted. The
warning this answers: forget the backup of a private key, and the data is gone for ever.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pyrage
import shamir_mnemonic

from forms.problem import N_, Problem
from sync.keys import age_identity, spoken_code

SHARES, NEEDED = 3, 2
SECRET_SIZE = 32


class SharesProblem(Problem):
    code = "recovery.shares"
    message = N_("These shares do not open a recovery key: {detail}.")
    remedy = N_("Type two of the three shares of the same sheet, each with all its words, in order.")
    pieces = (
        N_("{count} of {needed} needed are here"),
        N_("they do not belong together, or a word is not as it stands on the sheet"),
        N_("they belong to another kind of key"),
        N_("the backup was made for another key"),
    )


class RecoveryDamagedProblem(Problem):
    code = "recovery.damaged"
    message = N_("The recovery backup was damaged or cut short.")
    remedy = N_("Use another copy of it, or an older backup.")


@dataclass(frozen=True, slots=True, repr=False)
class RecoveryKey:
    """The key while it is being made; only the recipient may be kept."""

    recipient: str
    shares: tuple[str, ...]

    @property
    def code(self) -> str:
        """Short name of the key, printed on every share so that they are not mixed up."""
        return spoken_code(self.recipient.encode())[:9]


def new_recovery_key(random_bytes: Callable[[int], bytes]) -> RecoveryKey:
    """This makes a key and cuts it into shares; the secret itself is forgotten."""
    secret = random_bytes(SECRET_SIZE)
    groups = shamir_mnemonic.generate_mnemonics(1, [(NEEDED, SHARES)], secret)
    return RecoveryKey(_recipient(secret), tuple(groups[0]))


def identity_from_shares(shares: Sequence[str]) -> str:
    """The age identity behind two shares. Raises SharesProblem."""
    plain = [" ".join(share.lower().split()) for share in shares if share.strip()]
    if len(plain) < NEEDED:
        raise SharesProblem(detail=f"{len(plain)} of {NEEDED} needed are here")
    try:
        secret: bytes = shamir_mnemonic.combine_mnemonics(plain[:NEEDED])
    except (shamir_mnemonic.MnemonicError, ValueError) as err:
        raise SharesProblem(
            detail="they do not belong together, or a word is not as it stands on the sheet"
        ) from err
    if len(secret) != SECRET_SIZE:
        raise SharesProblem(detail="they belong to another kind of key")
    return age_identity(secret)


def open_backup(data: bytes, identity: str) -> bytes:
    """The database inside a recovery backup. Raises SharesProblem, RecoveryDamagedProblem."""
    try:
        opened: bytes = pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(identity)])
    except pyrage.DecryptError as err:
        if "matching" in str(err).lower():
            raise SharesProblem(detail="the backup was made for another key") from err
        raise RecoveryDamagedProblem from err
    return opened


def _recipient(secret: bytes) -> str:
    return str(pyrage.x25519.Identity.from_str(age_identity(secret)).to_public())

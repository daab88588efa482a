# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The lock of a workspace: a passphrase given, changed or taken away later; the keyring that may remember it.

The passphrase always opens; the keyring is a comfort. The database is rewritten whole beside its place
and renamed, so that a power cut leaves it under the old passphrase or under the new one.
"""

from __future__ import annotations

from pathlib import Path

from forms.problem import N_, Problem
from sync import os_keyring
from sync import trust_values as t
from sync._desk import Desk
from sync.store import is_encrypted


class EmptyPassphrase(Problem):
    code = "passphrase.empty"
    message = N_("A passphrase cannot be empty.")
    remedy = N_("Type one, or take the lock away instead.")


class NotLocked(Problem):
    code = "passphrase.none"
    message = N_("This workspace has no passphrase that could be remembered.")
    remedy = N_("Give it a passphrase first.")


class KeyringUnwilling(Problem):
    code = "passphrase.keyring"
    message = N_("This computer has no safe place of its own for a passphrase, or did not keep it.")
    remedy = N_("Type the passphrase when you open the workspace, and keep it written down apart.")


def protection(desk: Desk) -> t.Protection:
    key = desk.store.key
    return t.Protection(
        locked=key is not None,
        remembered=key is not None and os_keyring.remembered(desk.store.path) == key,
        keyring=os_keyring.keyring_name(),
    )


def set_passphrase(desk: Desk, passphrase: str | None, *, remember: bool) -> t.Protection:
    """Locks, locks anew, or with None unlocks. What the keyring knew of the old passphrase goes."""
    if passphrase == "":
        raise EmptyPassphrase
    before = os_keyring.account_of(desk.store.path) if desk.store.key is not None else ""
    desk.store.change_key(passphrase)
    if before:
        os_keyring.forget(before)
    if passphrase is not None and remember:
        os_keyring.remember(desk.store.path, passphrase)
    return protection(desk)


def remember(desk: Desk, *, on: bool) -> t.Protection:
    """Puts the passphrase into the keyring, or takes it out. Raises NotLocked, KeyringUnwilling."""
    key = desk.store.key
    if key is None:
        raise NotLocked
    if not on:
        os_keyring.forget(os_keyring.account_of(desk.store.path))
    elif not os_keyring.remember(desk.store.path, key):
        raise KeyringUnwilling
    return protection(desk)


def remembered(database: Path) -> str | None:
    """The passphrase of a locked workspace, when the computer remembers it."""
    if not database.is_file() or not is_encrypted(database):
        return None
    return os_keyring.remembered(database)

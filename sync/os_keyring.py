# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The keyring of the operating system, if there is a good one: it may remember a workspace's passphrase.

Good means: named here. A back end that writes plain text, keeps nothing, or is unknown counts as none;
the passphrase is then typed as always. The only user of the keyring library.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol, cast

SERVICE = "Assent workspace"
GOOD = {
    "keyring.backends.Windows.WinVaultKeyring": "Windows Credential Manager",
    "keyring.backends.macOS.Keyring": "Keychain",
    "keyring.backends.SecretService.Keyring": "Secret Service",
    "keyring.backends.libsecret.Keyring": "libsecret",
    "keyring.backends.kwallet.DBusKeyring": "KWallet",
}
_SALT = 16  # bytes at the beginning of a locked database: its own, and new with each passphrase


class Backend(Protocol):
    """What we ask of a back end."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


def keyring_name() -> str:
    """What the system's keyring is called; empty when there is none that may be trusted."""
    found = _good()
    return GOOD[backend_name(found)] if found is not None else ""


def backend_name(backend: object) -> str:
    return f"{type(backend).__module__}.{type(backend).__qualname__}"


def remember(database: Path, passphrase: str) -> bool:
    """This puts the passphrase of a locked database into the keyring, and says whether it stands there."""
    from keyring.errors import KeyringError

    backend = _good()
    if backend is None:
        return False
    try:
        backend.set_password(SERVICE, account_of(database), passphrase)
    except KeyringError:
        return False
    return remembered(database) == passphrase


def remembered(database: Path) -> str | None:
    """The passphrase, when the keyring has it and the person lets us ask."""
    from keyring.errors import KeyringError

    backend = _good()
    if backend is None:
        return None
    try:
        return backend.get_password(SERVICE, account_of(database))
    except KeyringError:
        return None


def forget(user: str) -> None:
    """This takes the entry of `account_of` out of the keyring, if it is there."""
    from keyring.errors import KeyringError

    backend = _good()
    if backend is None:
        return
    try:
        if backend.get_password(SERVICE, user) is not None:
            backend.delete_password(SERVICE, user)
    except KeyringError:
        return


def account_of(database: Path) -> str:
    """Under which name a database's passphrase stands in the keyring; moving the folder does not change it."""
    with database.open("rb") as file:
        return file.read(_SALT).hex()


def _good() -> Backend | None:
    import keyring  # not before it is asked for: it looks for its back ends when it is imported

    backend = keyring.get_keyring()
    several: Iterable[object] = getattr(backend, "backends", ())  # of a chain, its links
    named = (each for each in (backend, *several) if backend_name(each) in GOOD)
    return cast("Backend | None", next(named, None))

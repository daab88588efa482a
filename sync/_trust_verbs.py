# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs of Workspace about trust: root keys, the lock of the folder, proofs of single entries.

Apart from the others only because one page holds no more; nobody uses this class by itself.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path

from sync import _beginnings, _locking, _proofs, _roots, _waiting, os_keyring
from sync._consultation_verbs import ConsultationVerbs, alone
from sync.trust_values import (
    FoundingKey,
    Proof,
    Protection,
    RootKeyMade,
    RootRequestView,
    RootsView,
    RootsWish,
    WaitingFile,
)

RandomBytes = Callable[[int], bytes]


class TrustVerbs(ConsultationVerbs):
    """Invariant: as of ConsultationVerbs, every verb on a workspace holds the lock."""

    # --- root keys --------------------------------------------------------------------------

    @staticmethod
    def new_root_key(
        path: Path, holder: str, passphrase: str, *, random_bytes: RandomBytes = secrets.token_bytes
    ) -> RootKeyMade:
        """Makes a root key in a file under a passphrase, on any computer; its words are for paper.

        Raises `roots.passphrase`, `roots.file-exists`, `workspace.folder`."""
        return _roots.make_key(path, holder, passphrase, random_bytes)

    @alone
    def roots(self) -> RootsView:
        """Who must sign when it is about who runs the secretariat (secretariat only)."""
        return _roots.view(self._desk)

    @alone
    def ask_roots(self, wish: RootsWish, path: Path | None = None) -> RootRequestView:
        """Writes a request for the holders of the root keys; those that lie here have signed it already.

        Raises `roots.threshold`, `roster.code`, `roster.unknown-device`, `workspace.not-registrar`."""
        return _roots.ask(self._desk, path, wish)

    @alone
    def explain_root_request(self, data: bytes) -> RootRequestView:
        """What a request asks for, with the names of the list, and how many signatures are missing."""
        return _roots.read(data, self._desk)

    @staticmethod
    def read_root_request(data: bytes) -> RootRequestView:
        """What a request asks for, without any workspace. Raises `roots.form`, `roots.signature`."""
        return _roots.read(data)

    @staticmethod
    def sign_root_request(data: bytes, key_file: Path | None, secret: str) -> RootRequestView:
        """The request with one more signature, by the key in a file under its passphrase (`secret`),
        or, without a file, by the 33 words of a sheet. Needs no workspace."""
        return _roots.sign(data, _roots.key_for_signing(key_file, secret))

    @staticmethod
    def founding_key(key_file: Path | None, secret: str) -> FoundingKey:
        """The root key of a holder who is there for a founding: a file under its passphrase (`secret`), or,
        without a file, the 33 words of a sheet."""
        return _roots.founding_key(key_file, secret)

    @staticmethod
    def founding_line(line: str) -> FoundingKey:
        """The root key of a holder who is elsewhere, by the line that they gave. Raises `key.text`."""
        return _roots.founding_line(line)

    @staticmethod
    def check_founding(keys: Sequence[FoundingKey], threshold: int) -> None:
        """Whether a secretariat can be founded with these. Raises `roots.threshold`, `roots.absent`."""
        _beginnings.check_roots(_beginnings.Roots(tuple(keys), threshold))

    @staticmethod
    def save_signed(signed: RootRequestView, path: Path) -> Path:
        """Writes a signed request, whole or not at all."""
        return _roots.save(signed, path)

    @alone
    def apply_root_request(self, files: Sequence[Path]) -> RootsView:
        """Joins signatures and, when they are enough, writes the change into the list of offices.

        Raises `roots.*`, `roster.root-signature`."""
        return _roots.apply(self._desk, files)

    @alone
    def move_root_key(self, path: Path, passphrase: str) -> RootKeyMade:
        """Writes the root key of the founding into a file under a passphrase and forgets it here."""
        return _roots.move_key(self._desk, path, passphrase)

    # --- the lock ---------------------------------------------------------------------------

    @staticmethod
    def remembered_passphrase(folder: Path) -> str | None:
        """The passphrase of a locked workspace, when this computer's keyring remembers it."""
        return _locking.remembered(_beginnings.database(folder))

    @staticmethod
    def keyring_name() -> str:
        """What this computer's keyring is called; empty when there is none that may be trusted."""
        return os_keyring.keyring_name()

    @alone
    def protection(self) -> Protection:
        """Whether the folder is locked, and whether this computer remembers the passphrase."""
        return _locking.protection(self._desk)

    @alone
    def set_passphrase(self, passphrase: str | None, *, remember: bool = False) -> Protection:
        """Locks the workspace, changes its passphrase, or with None takes the lock away.

        Backups made before keep the passphrase they were made with. Raises `passphrase.empty`,
        `workspace.full`, `workspace.busy`; nothing is changed then."""
        return _locking.set_passphrase(self._desk, passphrase, remember=remember)

    @alone
    def remember_passphrase(self, *, on: bool = True) -> Protection:
        """Lets this computer's keyring remember the passphrase, or forget it. Raises `passphrase.*`."""
        return _locking.remember(self._desk, on=on)

    # --- proofs -----------------------------------------------------------------------------

    @alone
    def write_proof(self, record_id: str, path: Path, *, entry: str = "") -> Proof:
        """Writes the proof that the secretariat holds a revision: of the record's latest that has one,
        or of the one named. Raises `receipt.none-yet`."""
        return _proofs.write(self._desk, record_id, path, entry)

    @alone
    def check_proof(self, path: Path, *, secretariat: str = "") -> Proof:
        """Checks a receipt file against the key given, or the secretariat's keys on the list held here.

        Raises `receipt.form`, `receipt.proof`, `receipt.secretariat`."""
        return _proofs.check(self._desk, path, secretariat)

    @staticmethod
    def check_proof_alone(path: Path, secretariat: str) -> Proof:
        """The same without any workspace."""
        return _proofs.check(None, path, secretariat)

    # --- what waits -------------------------------------------------------------------------

    @alone
    def waiting(self) -> tuple[WaitingFile, ...]:
        """Files that came too early and parts whose others have not come, oldest first."""
        return _waiting.files(self._desk)

    @alone
    def give_up_waiting(self, waiting_id: str) -> None:
        """Deletes a file that waits. Raises `waiting.unknown`."""
        _waiting.give_up(self._desk, waiting_id)

    @alone
    def discard_quarantined(self, name: str) -> None:
        """Deletes the copy of a refused file, by the name of its file. Raises `waiting.unknown`."""
        _waiting.discard(self._desk, name)

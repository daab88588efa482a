# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The frozen values of the verbs about trust: root keys, locking, proofs. Part of `values` by meaning."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from forms.problem import Finding

if TYPE_CHECKING:
    from sync.root_keys import RootKey


@dataclass(frozen=True, slots=True)
class AddDevice:
    """Make the device behind this enrolment request one more of the secretariat's."""

    request: bytes
    code: str
    """as the new device shows it; must agree"""


@dataclass(frozen=True, slots=True)
class RevokeDevice:
    """Accept nothing more from this device of the secretariat (key id, log id or origin)."""

    device: str
    reason: str
    entries: int | None = None
    """up to where its word still counts; None: all that is held"""


@dataclass(frozen=True, slots=True)
class ReplaceRoots:
    """Let these root keys (in their one-line form) take the place of the present ones."""

    keys: tuple[str, ...]
    threshold: int


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Keep the list of offices on this device from now on; with a reason the old device is revoked as well."""

    revoke_because: str = ""


RootsWish = AddDevice | RevokeDevice | ReplaceRoots | TakeOver


@dataclass(frozen=True, slots=True)
class RootKeyMade:
    """A new root key, of which only the public half is shown."""

    path: Path
    holder: str
    public: str
    """the one-line form, for the secretariat"""
    code: str
    """to be compared aloud"""
    words: str
    """33 words for paper; shown once, never kept"""


@dataclass(frozen=True, slots=True)
class FoundingKey:
    """A root key that is named at a founding."""

    public: str
    """its one-line form"""
    code: str
    """to be compared aloud"""
    secret: RootKey | None = None
    """of a holder who is there: it signs the founding and is not kept; None: only named by its line"""


@dataclass(frozen=True, slots=True)
class RootRequestView:
    """What a root request asks for and who signed it."""

    secretariat_code: str
    serial: int
    changes: tuple[Finding, ...]
    signed_by: tuple[str, ...]
    """codes of the keys"""
    counts: tuple[tuple[int, int], ...]
    """signatures present and needed: of the present roots, of the new ones; empty when nobody can tell"""
    data: bytes

    @property
    def complete(self) -> bool:
        return bool(self.counts) and all(present >= needed for present, needed in self.counts)


@dataclass(frozen=True, slots=True)
class RootView:
    code: str
    here: bool
    """its secret half lies in this workspace"""


@dataclass(frozen=True, slots=True)
class RootsView:
    """Who must sign together when it is about who runs the secretariat."""

    roots: tuple[RootView, ...]
    threshold: int
    serial: int
    registrar: str
    """the device that keeps the list of offices"""
    is_registrar: bool

    @property
    def at_risk(self) -> bool:
        """Whoever steals this computer could take the secretariat over."""
        return sum(root.here for root in self.roots) >= self.threshold


@dataclass(frozen=True, slots=True)
class Protection:
    """How the folder is protected at rest."""

    locked: bool
    remembered: bool
    """the system's keyring knows the passphrase"""
    keyring: str
    """what the system's keyring is called; empty when there is no good one"""


@dataclass(frozen=True, slots=True)
class Proof:
    """A receipt file that was checked: the secretariat held this entry when it signed."""

    path: Path
    entry: str
    log_id: str
    index: int
    size: int
    secretariat: str
    taken_at: datetime
    """as the secretariat's entry says"""
    witnesses: tuple[str, ...]
    office: str
    """whose entry it is, when the list held here knows; else empty"""
    held_here: bool


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file that came too early, or parts whose others have not come."""

    waiting_id: str
    kind: Literal["bundle", "parts"]
    name: str
    sender: str
    """whose signature it carries; empty for parts, which carry none"""
    size: int
    since: datetime
    waits_for: Finding

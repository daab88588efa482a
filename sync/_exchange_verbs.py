# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs of Workspace about exchange: files out, files in, what was sent and received and is proved.

Apart from the others only because one page holds no more; nobody uses this class by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from sync import _bundles, _exchange, _intake, _records
from sync._consultation_verbs import ConsultationVerbs, alone
from sync.values import (
    BundleReport,
    Cancelled,
    IntakeReport,
    PicturedBundle,
    Progress,
    QuarantinedFile,
)

if TYPE_CHECKING:
    from sync._intake import Photographs
    from sync.exchange_log import Exchange, RecordStep


class ExchangeVerbs(ConsultationVerbs):
    """Invariant: every verb holds the lock, so that the desk is used by one thread at a time."""

    @alone
    def write_bundle(
        self,
        path: Path,
        *,
        to: Sequence[str] = (),
        everything: bool = False,
        ledger: bool = True,
        attachments: bool = True,
        encrypted: bool = False,
        part_size: int = 0,
        recipients: Sequence[str] = (),
        as_pictures: bool = False,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> BundleReport:
        """Writes what the receiver lacks. An office writes for the secretariat; the secretariat for
        the offices (ids) named in `to`, or for all. `everything` ignores what is proved to be there;
        `ledger=False` leaves out the diaries of other offices; `part_size` cuts the file for e-mail;
        `as_pictures` writes QR codes beside `path` instead. Stopped between two logs it writes nothing."""
        packing = _bundles.Packing(to, everything, ledger, attachments, encrypted, recipients)
        return _bundles.write(
            self._desk, path, packing, part_size=part_size, as_pictures=as_pictures, progress=progress,
            cancelled=cancelled,
        )  # fmt: skip

    @alone
    def bundle_pictures(
        self,
        *,
        to: Sequence[str] = (),
        everything: bool = False,
        ledger: bool = True,
        attachments: bool = True,
        encrypted: bool = False,
        recipients: Sequence[str] = (),
    ) -> PicturedBundle:
        """The next bundle as QR codes to be shown or printed; it counts as sent only when `pictures_left`
        says so. Raises `qr.too-many`."""
        packing = _bundles.Packing(to, everything, ledger, attachments, encrypted, recipients)
        return _bundles.pictures(self._desk, packing)

    @alone
    def pictures_left(self, made: PicturedBundle, paths: Sequence[Path] = ()) -> BundleReport:
        """Counts QR codes as sent, once: all of them were shown, or are in the files named."""
        return _bundles.pictures_left(self._desk, made, paths)

    @alone
    def take(
        self,
        paths: Iterable[Path],
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        take_proposed: bool = False,
        photographs: Photographs | None = None,
    ) -> IntakeReport:
        """Takes bundles, parts, workbooks, enrolment requests, or folders of them, in any order.

        Each file is taken whole or refused whole, a refused one is copied untouched to quarantine.
        Taking a file twice changes nothing. Never raises for what a file contains.
        `take_proposed`: of workbooks also what is proposed but not certain.
        `photographs`: reads pictures that are not plain PNG files.
        """
        return _intake.take(
            self._desk, paths, progress, cancelled, take_proposed=take_proposed, photographs=photographs
        )

    @alone
    def take_text(self, text: str) -> IntakeReport:
        """Takes what a scanner read from QR codes: one text a line, in any order."""
        return _intake.take_text(self._desk, text)

    @alone
    def exchange(self, limit: int = 500) -> Exchange:
        """What was sent and received, newest first, and how far its arrival is proved."""
        return _exchange.exchange(self._desk, limit)

    @alone
    def record_path(self, record_id: str) -> tuple[RecordStep, ...]:
        """How far a record has come as it stands now: recorded, exported, received, counted, and when."""
        return _exchange.record_path(self._desk, _records.line_of(self._desk, record_id))

    @alone
    def quarantine(self) -> tuple[QuarantinedFile, ...]:
        return _intake.quarantine(self._desk)

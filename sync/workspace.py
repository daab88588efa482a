# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Workspace: the verbs that the window and the command line may use; frozen values in and out.

Everything written goes through one of these verbs, in one transaction, as sealed journal entries.
A Workspace is one folder with one database file; only one program may hold it open for writing.
All methods may be called from any one thread at a time (an inner lock makes others wait).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from sync.values import (
    AgendaLine,
    AttachmentRef,
    BackupReport,
    BundleReport,
    Cancelled,
    Changes,
    Conflict,
    ConsultationSummary,
    Draft,
    EnrolmentRequest,
    FormSummary,
    IntakeReport,
    OfficeView,
    Profile,
    Progress,
    QuarantinedFile,
    RebuildReport,
    RecordPage,
    RecordQuery,
    RecordView,
    Revision,
    Settings,
    Source,
    Standing,
    Task,
    VerifyReport,
)

if TYPE_CHECKING:
    from consensus.board import Board
    from consensus.note import Note
    from forms.definition import FormDefinition
    from forms.session import FormSession
    from forms.submission import FieldValue, Submission
    from forms.xlsform import FormVersion

    from consensus.records import Comment, Consultation, Disposition, Item, Round, RoundRule

Clock = Callable[[], datetime]
NewId = Callable[[], str]


class Workspace:
    """One desk: its forms, its diary, its window to the street. Use as a context manager, or `close()`."""

    # --- the folder -------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        profile: Profile,
        *,
        clock: Clock | None = None,
        new_id: NewId | None = None,
        passphrase: str | None = None,
    ) -> Self:
        """Begins a workspace in an empty or new folder: database, device key, shipped forms.

        Raises `workspace.exists`, `workspace.folder`, `workspace.full`.
        """
        raise NotImplementedError

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Clock | None = None,
        new_id: NewId | None = None,
        passphrase: str | None = None,
        read_only: bool = False,
    ) -> Self:
        """Opens a workspace after a check of its integrity.

        Raises `workspace.missing`, `workspace.newer`, `workspace.busy`, `workspace.passphrase`,
        `workspace.damaged`, `workspace.folder`.
        """
        raise NotImplementedError

    @staticmethod
    def is_workspace(folder: Path) -> bool:
        raise NotImplementedError

    @staticmethod
    def needs_passphrase(folder: Path) -> bool:
        raise NotImplementedError

    def close(self) -> None:
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        raise NotImplementedError

    @property
    def profile(self) -> Profile:
        raise NotImplementedError

    def standing(self) -> Standing:
        raise NotImplementedError

    def settings(self) -> Settings:
        raise NotImplementedError

    def save_settings(self, settings: Settings) -> None:
        raise NotImplementedError

    def tasks(self) -> tuple[Task, ...]:
        """What needs doing now, most urgent first."""
        raise NotImplementedError

    # --- forms ------------------------------------------------------------------------------

    def forms(self) -> tuple[FormSummary, ...]:
        raise NotImplementedError

    def form(self, form_id: str, version: str | None = None) -> FormDefinition:
        """The compiled form; the current version when none is named. Raises `form.unknown`."""
        raise NotImplementedError

    def install_form(self, version: FormVersion) -> Changes:
        """Makes a form version current here; at the secretariat it also goes down with the next bundle."""
        raise NotImplementedError

    def begin(
        self,
        form_id: str,
        *,
        language: str | None = None,
        answers: Mapping[str, FieldValue] | None = None,
        rng: random.Random | None = None,
    ) -> FormSession:
        """Starts a session for a new record: profile preloaded, `answers` set beforehand."""
        raise NotImplementedError

    def begin_position(self, consultation: str, item: str, *, language: str | None = None) -> FormSession:
        """Starts our position on one agenda item (or the correction of the one we gave)."""
        raise NotImplementedError

    def edit(self, record_id: str, *, language: str | None = None) -> FormSession:
        """Starts a correction: a session on the record as it stands; record() what it finalizes to."""
        raise NotImplementedError

    # --- drafts -----------------------------------------------------------------------------

    def save_draft(self, draft: Draft) -> Draft:
        """Keeps the state of a form begun; call after each answer (debounced). Durable when it returns."""
        raise NotImplementedError

    def drafts(self) -> tuple[Draft, ...]:
        raise NotImplementedError

    def draft(self, draft_id: str) -> Draft:
        raise NotImplementedError

    def resume(self, draft_id: str, *, language: str | None = None) -> FormSession:
        """The session of a draft, in the version it was begun with."""
        raise NotImplementedError

    def discard_draft(self, draft_id: str) -> Changes:
        raise NotImplementedError

    # --- records ----------------------------------------------------------------------------

    def record(
        self,
        submission: Submission,
        *,
        source: Source | None = None,
        draft_id: str | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> Changes:
        """Writes a finalized form into the journal: a new record, or the correction of an earlier one.

        The draft it came from goes in the same transaction. Raises `record.unknown-form`,
        `record.replaces-unknown`, `record.unchanged`, `workspace.full`.
        """
        raise NotImplementedError

    def records(self, query: RecordQuery = RecordQuery()) -> RecordPage:  # noqa: B008 - frozen value
        raise NotImplementedError

    def record_view(self, record_id: str) -> RecordView:
        raise NotImplementedError

    def history(self, record_id: str) -> tuple[Revision, ...]:
        """Every revision, oldest first; parents before children."""
        raise NotImplementedError

    def withdraw(self, record_id: str, reason: str) -> Changes:
        raise NotImplementedError

    def conflicts(self) -> tuple[Conflict, ...]:
        raise NotImplementedError

    def resolve(self, record_id: str, chosen: Mapping[str, FieldValue | None]) -> Changes:
        """Settles conflicts by a merge revision: for every conflicting field the value that holds."""
        raise NotImplementedError

    def attach(self, name: str, data: bytes, media_type: str = "") -> AttachmentRef:
        """Keeps a file by its hash, to be named in an answer."""
        raise NotImplementedError

    def attachment(self, sha256: str) -> bytes:
        raise NotImplementedError

    # --- offices ----------------------------------------------------------------------------

    def enrolment_request(self, path: Path | None = None) -> bytes:
        """The small file that asks the secretariat to admit this device; written to `path` when given."""
        raise NotImplementedError

    def read_enrolment(self, data: bytes) -> EnrolmentRequest:
        raise NotImplementedError

    def admit_office(
        self, request: EnrolmentRequest | bytes, *, focal_point: bool | None = None, code: str | None = None
    ) -> OfficeView:
        """Enters an office and its device in the roster (secretariat only).

        `code`: what the office read out; must match when given. Raises `roster.*`, `workspace.not-secretariat`.
        """
        raise NotImplementedError

    def revoke_device(self, key_id: str, *, reason: str) -> OfficeView:
        """From the size this workspace has seen, nothing more is accepted from that device."""
        raise NotImplementedError

    def set_focal_point(self, office_id: str, *, focal_point: bool) -> OfficeView:
        raise NotImplementedError

    def offices(self) -> tuple[OfficeView, ...]:
        raise NotImplementedError

    # --- exchange ---------------------------------------------------------------------------

    def write_bundle(
        self,
        path: Path,
        *,
        to: Sequence[str] = (),
        everything: bool = False,
        part_size: int = 0,
        recipients: Sequence[str] = (),
    ) -> BundleReport:
        """Writes what the receiver lacks. An office writes for the secretariat; the secretariat for
        the offices named in `to`, or for all. `everything` ignores what is known to be there already."""
        raise NotImplementedError

    def take(
        self,
        paths: Iterable[Path],
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> IntakeReport:
        """Takes bundles, parts, workbooks, enrolment requests, or folders of them, in any order.

        Each file is taken whole or refused whole, a refused one is copied untouched to quarantine.
        Taking a file twice changes nothing. Never raises for what a file contains.
        """
        raise NotImplementedError

    def quarantine(self) -> tuple[QuarantinedFile, ...]:
        raise NotImplementedError

    def export_workbook(self, path: Path, *, language: str = "en", query: RecordQuery | None = None) -> Path:
        raise NotImplementedError

    def export_csv(
        self, folder: Path, *, language: str = "en", query: RecordQuery | None = None
    ) -> tuple[Path, ...]:
        raise NotImplementedError

    def write_template(
        self, path: Path, form_id: str, *, language: str = "en", prefill: RecordQuery | None = None
    ) -> Path:
        """An Excel form to fill where this program is not; `take` reads it back."""
        raise NotImplementedError

    # --- consultations ----------------------------------------------------------------------

    def consultations(self, language: str = "en") -> tuple[ConsultationSummary, ...]:
        raise NotImplementedError

    def consultation(self, consultation: str) -> Consultation:
        """The consultation with its items as they are now."""
        raise NotImplementedError

    def agenda(self, consultation: str, language: str = "en") -> tuple[AgendaLine, ...]:
        """The items as this office meets them, with our own position on each."""
        raise NotImplementedError

    def rounds(self, consultation: str) -> tuple[Round, ...]:
        raise NotImplementedError

    def publish_consultation(self, consultation: Consultation) -> Changes:
        """Enters a consultation with its items, or a new version of it (secretariat only)."""
        raise NotImplementedError

    def publish_item(self, consultation: str, item: Item) -> Changes:
        """Enters an item or a new text of it; earlier positions on it become stale."""
        raise NotImplementedError

    def open_round(
        self,
        consultation: str,
        *,
        rule: RoundRule,
        deadline: datetime,
        items: Sequence[str] = (),
        eligible: Sequence[str] = (),
        grace_hours: int = 72,
    ) -> Round:
        """Opens the next round; rule, texts and eligible organizations are fixed by this entry.

        Without `items` all items; without `eligible` every organization in the roster's list.
        """
        raise NotImplementedError

    def close_round(self, consultation: str, *, summary: str = "") -> Round:
        """Closes the open round; the results are computed and signed, recomputable by anyone."""
        raise NotImplementedError

    def conclude_round(self, consultation: str, *, summary: str = "") -> Round:
        raise NotImplementedError

    def acknowledge(self, consultation: str, items: Sequence[str] = ()) -> Changes:
        """Says, signed by this office, that it has the items before it (present, not a position)."""
        raise NotImplementedError

    def comments(self, consultation: str) -> tuple[Comment, ...]:
        raise NotImplementedError

    def dispose(self, consultation: str, comment_id: str, disposition: Disposition) -> Changes:
        """Answers one comment (secretariat only)."""
        raise NotImplementedError

    def board(self, consultation: str, language: str = "en", *, round: int | None = None) -> Board:
        """What a person reads: organizations by items, and a sentence per item."""
        raise NotImplementedError

    def note(self, consultation: str, language: str = "en", *, fresh: bool = False) -> Note:
        """The consolidated note: the saved draft of it, or a fresh one composed from the records."""
        raise NotImplementedError

    def save_note(self, consultation: str, note: Note) -> None:
        """Keeps the edited note (local; the signed record is what it is composed from)."""
        raise NotImplementedError

    def write_note(self, path: Path, note: Note, *, annexes: bool = False) -> tuple[Path, ...]:
        """Writes the .docx, and beside it the trace from paragraphs to comments."""
        raise NotImplementedError

    # --- care -------------------------------------------------------------------------------

    def verify(self, *, progress: Progress | None = None, evidence: Path | None = None) -> VerifyReport:
        """Checks everything again from the bytes: hashes, roots, signatures, receipts, results."""
        raise NotImplementedError

    def rebuild(self, progress: Progress | None = None) -> RebuildReport:
        """Drops every derived table and replays the journal."""
        raise NotImplementedError

    def backup(self, path: Path) -> BackupReport:
        """Copies the whole workspace into one file while it is in use."""
        raise NotImplementedError

    @staticmethod
    def restore(backup: Path, folder: Path, *, passphrase: str | None = None) -> Path:
        """Unpacks a backup into an empty folder after checking it. Raises `backup.*`."""
        raise NotImplementedError

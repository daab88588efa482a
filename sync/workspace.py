# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Workspace: the verbs that the window and the command line may use; frozen values in and out.

Everything written goes through one of these verbs, in one transaction, as sealed journal entries.
A Workspace is one folder with one database file; only one program may hold it open for writing.
Methods may be called from any thread, one at a time (an inner lock makes others wait).
"""

from __future__ import annotations

import random
import secrets
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal, Self

from sync import (
    _attached,
    _audit,
    _beginnings,
    _care,
    _forms,
    _offices,
    _positions,
    _records,
    _revoking,
    _tasks,
    _updates,
)
from sync._audit import AuditReport
from sync._consultation_verbs import alone
from sync._desk import Desk
from sync._files import FolderLock
from sync._trust_verbs import TrustVerbs
from sync._workbook_verbs import WorkbookVerbs
from sync.installation import Program, program_here
from sync.naming import check_code, check_names
from sync.paper import PageWriter, write_html
from sync.values import (
    AnnouncedUpdate,
    AttachmentRef,
    BackupReport,
    Changes,
    Conflict,
    Draft,
    EnrolmentRequest,
    FormSummary,
    OfficeView,
    Profile,
    Progress,
    RebuildReport,
    RecordPage,
    RecordQuery,
    RecordView,
    Revision,
    RevocationChoice,
    RoundResult,
    Settings,
    Source,
    Standing,
    Task,
    VerifyReport,
)

if TYPE_CHECKING:
    from consensus.records import FieldValue
    from forms.definition import FormDefinition
    from forms.session import FormSession
    from forms.submission import Submission
    from forms.xlsform import FormVersion
    from sync.roster import Organization
    from sync.trust_values import FoundingKey

Clock = Callable[[], datetime]
NewId = Callable[[], str]
RandomBytes = Callable[[int], bytes]


def _now() -> datetime:
    return datetime.now(UTC)


def _new_id() -> str:
    return str(uuid.uuid4())


class Workspace(WorkbookVerbs, TrustVerbs):
    """One desk: its forms, its diary, its window to the street. Use as a context manager, or `close()`."""

    def __init__(self, desk: Desk, lock: FolderLock | None) -> None:
        super().__init__(desk)
        self._folder_lock = lock

    # --- the folder -------------------------------------------------------------------------

    @classmethod
    def create(
        cls,
        folder: Path,
        profile: Profile,
        *,
        clock: Clock = _now,
        new_id: NewId = _new_id,
        random_bytes: RandomBytes = secrets.token_bytes,
        zone: tzinfo = UTC,
        passphrase: str | None = None,
        organizations: Sequence[Organization] | None = None,
        root_keys: Sequence[FoundingKey] = (),
        threshold: int = 1,
    ) -> Self:
        """Begins a workspace in an empty or new folder: database, device key, shipped forms.

        A secretariat also founds its roster with `organizations` (default: the reference list) and with
        `root_keys` of which `threshold` sign later changes. Those whose holders are there sign the founding,
        at least `threshold` of them; none is kept here. Without any, one is made and lies in the workspace.
        Raises `workspace.exists`, `workspace.folder`, `workspace.full`, `naming.code`, `naming.name`,
        `roots.threshold`, `roots.absent`.
        """
        check_code(profile.organization)
        check_names((profile.office, profile.person, profile.device))
        world = _beginnings.World(clock, new_id, random_bytes, zone)
        roots = _beginnings.Roots(tuple(root_keys), threshold)
        desk, lock = _beginnings.create(folder, profile, world, passphrase, organizations, roots)
        return cls(desk, lock)

    @classmethod
    def open(
        cls,
        folder: Path,
        *,
        clock: Clock = _now,
        new_id: NewId = _new_id,
        random_bytes: RandomBytes = secrets.token_bytes,
        zone: tzinfo = UTC,
        passphrase: str | None = None,
        read_only: bool = False,
    ) -> Self:
        """Opens a workspace after a check of its integrity.

        `read_only` needs no lock: it may look while another window writes.
        Raises `workspace.missing`, `workspace.newer`, `workspace.busy`, `workspace.passphrase`,
        `workspace.damaged`, `workspace.folder`.
        """
        world = _beginnings.World(clock, new_id, random_bytes, zone)
        desk, lock = _beginnings.open_desk(folder, world, passphrase, read_only=read_only)
        return cls(desk, lock)

    @staticmethod
    def is_workspace(folder: Path) -> bool:
        return _beginnings.database(folder).is_file()

    @staticmethod
    def needs_passphrase(folder: Path) -> bool:
        return _beginnings.needs_passphrase(folder)

    @alone
    def close(self) -> None:
        self._desk.store.close()
        if self._folder_lock is not None:
            self._folder_lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def folder(self) -> Path:
        return self._desk.folder

    @property
    def read_only(self) -> bool:
        """Opened to look only (an auditor, a second window): no verb that writes will do anything here."""
        return self._desk.store.read_only

    @property
    @alone
    def profile(self) -> Profile:
        """Who works here; a device that was made one of the secretariat's works as the secretariat."""
        return _beginnings.profile(self._desk)

    @alone
    def save_profile(self, profile: Profile) -> None:
        """Changes how the person, the device or the language is called; role and organization stay.

        Raises `naming.name`."""
        _beginnings.save_profile(self._desk, profile)

    @alone
    def standing(self) -> Standing:
        return _offices.standing(self._desk)

    @alone
    def settings(self) -> Settings:
        return _beginnings.settings(self._desk)

    @alone
    def save_settings(self, settings: Settings) -> None:
        _beginnings.save_settings(self._desk, settings)

    @alone
    def tasks(self, *, program: Program | None = None) -> tuple[Task, ...]:
        """What needs doing now, most urgent first; `program`: the one that runs here, else it is looked for."""
        return _tasks.tasks(self._desk, program)

    # --- forms ------------------------------------------------------------------------------

    @alone
    def forms(self) -> tuple[FormSummary, ...]:
        return _forms.forms(self._desk)

    @alone
    def form(self, form_id: str, version: str | None = None) -> FormDefinition:
        """The compiled form; the current version when none is named. Raises `form.unknown`."""
        return _forms.form_of(self._desk, form_id, version)

    @alone
    def install_form(self, version: FormVersion) -> Changes:
        """Makes a form version current here; at the secretariat it also goes down with the next bundle."""
        return _forms.install(self._desk, version)

    @alone
    def begin(
        self,
        form_id: str,
        *,
        language: str | None = None,
        answers: Mapping[str, FieldValue] | None = None,
        rng: random.Random | None = None,
    ) -> FormSession:
        """Starts a session for a new record: profile preloaded, `answers` (by name or path) set beforehand."""
        return _forms.begin(self._desk, form_id, language, answers or {}, rng)

    @alone
    def begin_position(self, consultation: str, item: str, *, language: str | None = None) -> FormSession:
        """Starts our position on one agenda item, on its text as the open round has it."""
        return _positions.begin_position(self._desk, consultation, item, language)

    @alone
    def edit(
        self,
        record_id: str,
        *,
        language: str | None = None,
        answers: Mapping[str, FieldValue] | None = None,
    ) -> FormSession:
        """Starts a correction: a session on the record as it stands; record() what it finalizes to."""
        return _forms.edit(self._desk, record_id, language, answers or {})

    @alone
    def restored(self, instance_xml: bytes) -> FormSession:
        """A session on an instance that another program filled."""
        return _forms.restored(self._desk, instance_xml)

    # --- drafts -----------------------------------------------------------------------------

    @alone
    def save_draft(self, draft: Draft) -> Draft:
        """Keeps the state of a form begun; call after each answer (debounced). Durable when it returns."""
        return _records.save_draft(self._desk, draft)

    @alone
    def drafts(self) -> tuple[Draft, ...]:
        return _records.drafts(self._desk)

    @alone
    def draft(self, draft_id: str) -> Draft:
        return _records.draft(self._desk, draft_id)

    @alone
    def resume(self, draft_id: str, *, language: str | None = None) -> FormSession:
        """The session of a draft, in the version it was begun with."""
        kept = _records.draft(self._desk, draft_id)
        return _forms.resume(self._desk, kept.form_id, kept.form_version, kept.state, language)

    @alone
    def discard_draft(self, draft_id: str) -> Changes:
        return _records.discard_draft(self._desk, draft_id)

    # --- records ----------------------------------------------------------------------------

    @alone
    def record(
        self,
        submission: Submission,
        *,
        source: Source | None = None,
        draft_id: str | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> Changes:
        """Writes a finalized form into the journal: a new record, or the correction of an earlier one.

        The draft it came from goes in the same transaction. Raises `form.unknown`,
        `record.replaces-unknown`, `record.unchanged`, `record.not-ours`, `workspace.full`.
        """
        return _records.record(self._desk, submission, source, draft_id, attachments or {})

    @alone
    def records(self, query: RecordQuery = RecordQuery()) -> RecordPage:  # noqa: B008 - frozen value
        return _records.page(self._desk, query)

    @alone
    def record_ids(self, start: str, limit: int = 10) -> tuple[str, ...]:
        """The ids that begin so, for people who type."""
        return self._desk.store.record_ids_like(start, limit)

    @alone
    def record_view(self, record_id: str) -> RecordView:
        return _records.view(self._desk, record_id)

    @alone
    def history(self, record_id: str) -> tuple[Revision, ...]:
        """Every revision, oldest first; parents before children."""
        return _records.history(self._desk, record_id)

    @alone
    def withdraw(self, record_id: str, reason: str) -> Changes:
        return _records.withdraw(self._desk, record_id, reason)

    @alone
    def conflicts(self) -> tuple[Conflict, ...]:
        return _records.conflicts(self._desk)

    @alone
    def resolve(self, record_id: str, chosen: Mapping[str, FieldValue | None]) -> Changes:
        """Settles conflicts by a merge revision: for every conflicting field the value that holds.

        For `*withdrawn`: the reason (the record stays withdrawn) or None (it is upheld).
        """
        return _records.resolve(self._desk, record_id, chosen)

    @alone
    def attach(self, name: str, data: bytes, media_type: str = "", *, record_id: str = "") -> AttachmentRef:
        """Keeps a file by its hash, to be named in an answer, of this record if it is a correction.

        The answer is the name given back, which differs where another file has this one. Raises `record.attachment-size`."""
        revisions = _records.revisions_of(self._desk, record_id) if record_id else ()
        return _attached.attach(self._desk, name, data, media_type, revisions)

    def attach_file(self, file: Path, *, record_id: str = "") -> AttachmentRef:
        """As `attach`; a file too large is not read at all. Raises also `file.unreadable`."""
        return self.attach(file.name, _attached.read(file), record_id=record_id)

    @alone
    def attachment(self, sha256: str) -> bytes:
        """Raises `attachment.absent` when only its hash is known here, `attachment.changed`."""
        return _attached.attachment(self._desk, sha256)

    @alone
    def save_attachment(self, sha256: str, path: Path) -> Path:
        """Writes an attached file. Raises `attachment.absent`, `attachment.changed`, `workspace.folder`."""
        return _attached.save(self._desk, sha256, path)

    @alone
    def save_attachments(self, record_id: str, folder: Path) -> tuple[Path, ...]:
        """Writes the files of a record into a folder, as far as they have reached this workspace."""
        return _attached.save_all(self._desk, _records.view(self._desk, record_id).attachments, folder)

    # --- offices ----------------------------------------------------------------------------

    @alone
    def enrolment_request(self, path: Path | None = None) -> bytes:
        """The small file that asks the secretariat to admit this device; written to `path` when given."""
        return _offices.request(self._desk, path)

    @staticmethod
    def read_enrolment(data: bytes) -> EnrolmentRequest:
        return _offices.read(data)

    @alone
    def admit_office(
        self,
        request: EnrolmentRequest | bytes,
        *,
        focal_point: bool | None = None,
        code: str | None = None,
        into: str | None = None,
    ) -> OfficeView:
        """Enters an office and its device in the roster (secretariat only).

        `code`: what the office read out; must match when given. `focal_point` None: as asked, and the
        first office of an organization. `into`: one more device of this office (id). Raises `roster.*`, `workspace.not-secretariat`.
        """
        data = request if isinstance(request, bytes) else request.data
        return _offices.admit(self._desk, data, focal_point, code, into)

    @alone
    def revocation_choices(self, key_id: str) -> tuple[RevocationChoice, ...]:
        """Up to where the device may still be believed, from all that is held down to nothing."""
        return _revoking.choices(self._desk, key_id)

    @alone
    def revoke_device(self, key_id: str, *, reason: str, entries: int | None = None) -> OfficeView:
        """Beyond this size (None: what this workspace holds) nothing of that device is accepted or counts.

        Raises `roster.unknown-device`, `roster.revoke-where`, `workspace.not-registrar`, `roots.elsewhere`.
        """
        return _revoking.revoke_device(self._desk, key_id, reason, entries)

    @alone
    def set_focal_point(self, office_id: str, *, focal_point: bool = True) -> OfficeView:
        return _offices.set_focal_point(self._desk, office_id, focal_point)

    @alone
    def rename_office(self, office_id: str, name: str) -> OfficeView:
        return _offices.rename_office(self._desk, office_id, name)

    @alone
    def offices(self) -> tuple[OfficeView, ...]:
        return _offices.offices(self._desk)

    @alone
    def organizations(self) -> tuple[Organization, ...]:
        """The secretariat's list of organizations."""
        return tuple(self._desk.roster.organizations.values())

    @alone
    def set_organizations(self, organizations: Sequence[Organization]) -> None:
        """Enters organizations in the list, or changes their names (secretariat only).

        Raises `naming.code`, `naming.name`.
        """
        _offices.set_organizations(self._desk, organizations)

    # --- the program's own updates ----------------------------------------------------------

    @alone
    def send_update(self, path: Path, *, program: Program | None = None) -> AnnouncedUpdate:
        """Sends a program update down to the offices with the next bundle (secretariat only).

        Raises `update.*` when the publishers have not signed it."""
        return _updates.send(self._desk, path, program or program_here())

    @alone
    def announced_updates(self) -> tuple[AnnouncedUpdate, ...]:
        """The newest version for each system that the secretariat told of."""
        return _updates.announced(self._desk)

    @alone
    def received_update(self, *, program: Program | None = None) -> bytes:
        """The update file for this computer that came with a bundle. Raises `update.none-received`."""
        return _updates.received(self._desk, program or program_here())

    # --- care -------------------------------------------------------------------------------

    @alone
    def verify(self, *, progress: Progress | None = None, evidence: Path | None = None) -> VerifyReport:
        """Checks everything again from the bytes: hashes, roots, signatures, receipts, results.

        `evidence`: a folder for what proves a wrong (both signed heads of a fork)."""
        return _care.verify(self._desk, progress, evidence)

    @alone
    def save_report(self, folder: Path, words: str) -> Path:
        """Writes what a check said, in the words the person read, beside the evidence."""
        return _care.save_report(self._desk, folder, words)

    @alone
    def results(self) -> tuple[RoundResult, ...]:
        """Every signed result of a closed round beside the one recomputed from what is held here."""
        return tuple(_care.results(self._desk))

    @classmethod
    def audit(cls, paths: Sequence[Path], *, clock: Clock = _now) -> AuditReport:
        """Checks signed results from bundles alone; leaves no workspace behind. Raises `audit.nothing`."""
        return _audit.audit(lambda folder, profile: cls.create(folder, profile, clock=clock), paths)

    @alone
    def rebuild(self, progress: Progress | None = None) -> RebuildReport:
        """Drops every derived table and replays the journal."""
        return _care.rebuild(self._desk, progress)

    @alone
    def backup(self, path: Path, *, for_recovery: bool = False) -> BackupReport:
        """Copies the whole workspace into one file while it is in use, under the same passphrase.

        `for_recovery`: encrypted to the organization's recovery key instead. Raises `recovery.none`."""
        return _care.backup(self._desk, path, for_recovery=for_recovery)

    @alone
    def make_recovery_key(self, sheet: Path, *, language: str = "en", write: PageWriter = write_html) -> Path:
        """Makes the recovery key of this workspace's organization and writes the printable sheet, a page
        for each of the three shares; `write` says as what. The key counts only once the sheet is written."""
        return _care.make_recovery_key(self._desk, sheet, language, write)

    @alone
    def recovery_key_made(self) -> tuple[str, datetime] | None:
        """The short name of the recovery key made here, and when; None while there is none."""
        return _care.recovery_made(self._desk)

    @staticmethod
    def recover(
        backup: Path,
        shares: Sequence[str],
        folder: Path,
        *,
        passphrase: str | None = None,
        clock: Clock = _now,
        random_bytes: RandomBytes = secrets.token_bytes,
    ) -> Path:
        """Opens a recovery backup with two shares, into an empty folder, under a new passphrase."""
        return _care.recover(backup, shares, folder, passphrase, clock, random_bytes)

    @staticmethod
    def restore(
        backup: Path,
        folder: Path,
        *,
        passphrase: str | None = None,
        new_passphrase: str | None = None,
        clock: Clock = _now,
        random_bytes: RandomBytes = secrets.token_bytes,
    ) -> Path:
        """Unpacks a backup into an empty folder after checking it; the device gets a new key there.

        A restored copy never goes on in the old diary: that would be a second history. Raises `backup.*`."""
        return _care.restore(backup, folder, passphrase, clock, random_bytes, new_passphrase=new_passphrase)

    @staticmethod
    def kind_of_backup(path: Path) -> Literal["recovery", "locked", "plain"]:
        """What opens a backup: two shares, a passphrase, or nothing. Raises `backup.unreadable`."""
        return _care.kind_of_backup(path)

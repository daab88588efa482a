# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Caring for a workspace: verify everything, rebuild what is derived, back up, restore.

Verification starts from the stored bytes and believes nothing else: hashes, roots, signatures, the
list of offices, receipts, and the results of closed rounds.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Literal

from forms.problem import N_, Finding, Problem
from sync import values as v
from sync._agenda import agenda
from sync._attached import AttachmentChanged, attachment
from sync._consultations import recomputed
from sync._desk import Desk, moment_of, signed_head
from sync._files import take_place, translated, write_whole
from sync._memory import collecting_seldom
from sync._projection import Arrival, project
from sync._status import exported_size, takes_known
from sync.admit import KnownLog
from sync.entry import EntryProblem, Kind, open_entry
from sync.envelope import encrypt
from sync.envelope import is_encrypted as is_age_file
from sync.journal import Frontier, SignedHead, leaf_hash
from sync.keys import LogId, PublicKey, new_device_key
from sync.kinds import read_revision, witnessed_head
from sync.paper import PageWriter, recovery_pages
from sync.receipt import evidence_text, split_view
from sync.recovery import NEEDED, identity_from_shares, new_recovery_key, open_backup
from sync.store import Store, is_encrypted
from sync.store_problems import WorkspaceExists, WorkspaceMissing
from sync.store_values import Batch, StoredLog

_HASH = N_("Entry {index} of {origin} is not the one that was written: its hash does not agree.")
_SPELLING = N_("Entry {index} of {origin} cannot be read: {detail}")
_ORDER = N_("The journal of {origin} has {held} entries where {expected} should be.")
_ROOT = N_("The entries of {origin} do not lead to the root it signed over {size} entries.")
_SIGNATURE = N_("The head of {origin} over {size} entries does not carry its signature.")
_STRANGER = N_("There are entries of {origin}, which is not on the list of offices.")
_RECEIPT = N_("The secretariat says that it holds {size} entries of {origin} with another root than ours.")
_RESULT = N_("{item} in round {round}: the signed result is {stored}, recomputed it is {recomputed}.")
_FILE = N_("The file of the database is damaged: {detail}")
_FORK = N_("A signed statement that contradicts another was received ({code}); both are kept as evidence.")


def verify(desk: Desk, progress: v.Progress | None, evidence: Path | None) -> v.VerifyReport:
    """The full check. What is wrong is in the findings, all of it, each with its place."""
    findings = [Finding("workspace.damaged", _FILE, "database", facts={"detail": line})
                for line in desk.store.full_check()]  # fmt: skip
    entries = signatures = 0
    logs = desk.store.logs()
    for number, log in enumerate(logs):
        if progress is not None:
            progress(number, len(logs), log.origin)
        found, held, signed = _verify_log(desk, log)
        findings += found
        entries += held
        signatures += signed
    findings += _verify_attachments(desk)
    receipts = _verify_receipts(desk, findings)
    found_results = tuple(results(desk))
    findings += [_result_finding(each) for each in found_results if not each.agrees]
    findings += agenda(desk).findings
    kept = (*desk.store.evidence(), *_split_views(desk))
    findings += [Finding("bundle.fork", _FORK, "evidence", facts={"code": code}) for code, _ in kept]
    paths = tuple(_write_evidence(evidence, kept)) if evidence is not None else ()
    return v.VerifyReport(len(logs), entries, signatures, receipts, found_results, tuple(findings), paths)


def _verify_log(desk: Desk, log: StoredLog) -> tuple[list[Finding], int, int]:
    findings: list[Finding] = []
    facts: dict[str, str | int] = {"origin": log.origin}
    public = PublicKey(log.origin, log.key)
    known = desk.roster.device(LogId(log.log)) is not None or log.log in desk.own_logs
    if public.log_id != log.log or not known:
        findings.append(Finding("verify.stranger", _STRANGER, log.origin, facts=facts))
    heads = {head.size: head for head in desk.store.heads_of(log.log)}
    frontier, signed = Frontier(), 0
    for index, stored in enumerate(desk.store.entries_of(log.log)):
        place = f"{log.origin} {index}"
        here: dict[str, str | int] = {**facts, "index": index}
        leaf = leaf_hash(stored.data)
        if stored.seq != index:
            findings.append(
                Finding("verify.order", _ORDER, place, facts={**facts, "held": stored.seq, "expected": index})
            )
        if leaf != stored.hash:
            findings.append(Finding("verify.hash", _HASH, place, facts=here))
        try:
            entry = open_entry(stored.data)
            if entry.kind == Kind.REVISION:
                read_revision(entry)
        except EntryProblem as problem:
            findings.append(
                Finding("verify.entry", _SPELLING, place, facts={**here, "detail": problem.sentence()})
            )
        frontier = frontier.append(leaf)
        head = heads.get(frontier.size)
        if head is not None:
            signed += _verify_head(desk, public, head.size, signed_head(head).verified_by(public),
                                   head.root == frontier.root, findings)  # fmt: skip
    promised = max([*heads, *_promised(desk, log.log)], default=0)
    if promised > frontier.size:
        here = {**facts, "held": frontier.size, "expected": promised}
        findings.append(Finding("verify.order", _ORDER, log.origin, facts=here))
    return findings, frontier.size, signed


def _verify_attachments(desk: Desk) -> Iterator[Finding]:
    for sha256 in desk.store.attachment_hashes():
        try:
            attachment(desk, sha256)
        except AttachmentChanged as changed:
            yield Finding("verify.attachment", changed.message, sha256, facts=changed.facts)


def _promised(desk: Desk, log: bytes) -> Iterator[int]:
    """How much of a log must be here: what we sent of our own, what the secretariat gave receipts for."""
    if log in desk.own_logs:
        yield exported_size(desk, log)
    take = takes_known(desk).get(log)
    if take is not None and (desk.is_secretariat or log in desk.own_logs):
        yield take.size


def _verify_head(
    desk: Desk, public: PublicKey, size: int, signed: bool, same_root: bool, findings: list[Finding]
) -> int:
    facts: dict[str, str | int] = {"origin": public.origin, "size": size}
    if not signed:
        findings.append(Finding("verify.signature", _SIGNATURE, public.origin, facts=facts))
    if not same_root:
        findings.append(Finding("verify.root", _ROOT, public.origin, facts=facts))
    return int(signed and same_root)


def _verify_receipts(desk: Desk, findings: list[Finding]) -> int:
    agreed = 0
    for log, take in takes_known(desk).items():
        leaves = desk.store.leaf_hashes(log, 0, take.size)
        if len(leaves) < take.size:
            continue  # not held here: nothing to compare with
        if Frontier().extend(leaves).root == take.root:
            agreed += 1
            continue
        device = desk.roster.device(LogId(log))
        facts: dict[str, str | int] = {
            "origin": device.public.origin if device else log.hex(),
            "size": take.size,
        }
        findings.append(Finding("verify.receipt", _RECEIPT, str(facts["origin"]), facts=facts))
    return agreed


def _untold(start: int, end: int) -> tuple[bytes, ...]:
    return ()


def _split_views(desk: Desk) -> Iterator[tuple[str, bytes]]:
    """FORMAT 11.3: heads that others say they were shown, beside the history that is held here."""
    for log, seen in _witnessed_heads(desk).items():
        device, frontier = desk.roster.devices[log], Frontier()
        leaves = desk.store.leaf_hashes(log, 0, max(head.size for head in seen))
        for head in sorted(seen, key=lambda each: (each.size, each.root)):
            frontier = frontier.extend(leaves[frontier.size : head.size])
            held = KnownLog(frontier, desk.head(log), _untold, _untold)  # only its own size is asked
            evidence = split_view(device, held, head)
            if evidence is not None:
                yield "receipt.split-view", evidence_text(evidence).encode()


def _witnessed_heads(desk: Desk) -> dict[LogId, set[SignedHead]]:
    """By log: the heads that witnesses pass on with their writer's own signature under them."""
    found: dict[LogId, set[SignedHead]] = {}
    for stored in desk.store.entries_of_kind([Kind.WITNESS]):
        try:
            entry = open_entry(stored.data)
            named = entry.body.get("log")
            device = desk.roster.device(LogId(named)) if isinstance(named, bytes) else None
            head = witnessed_head(entry, device.public) if device else None
        except EntryProblem:
            continue
        if head is not None:
            found.setdefault(head.log_id, set()).add(head)
    return found


def results(desk: Desk) -> Iterator[v.RoundResult]:
    """Every signed result beside the one that follows from the entries held here."""
    for (name, number), stored in agenda(desk).results.items():
        again = recomputed(desk, name, number)
        for item, outcome in stored.items():
            yield v.RoundResult(name, item, number, outcome, again.get(item, ""))


def _result_finding(each: v.RoundResult) -> Finding:
    facts: dict[str, str | int] = {
        "item": each.item,
        "round": each.round,
        "stored": each.stored,
        "recomputed": each.recomputed,
    }
    return Finding("verify.result", _RESULT, f"{each.consultation}/{each.item}", facts=facts)


def _write_evidence(folder: Path, kept: tuple[tuple[str, bytes], ...]) -> Iterator[Path]:
    for number, (code, data) in enumerate(kept, 1):
        yield write_whole(folder / f"evidence-{number:03}-{code}.txt", data)


def save_report(desk: Desk, folder: Path, words: str) -> Path:
    """The check in sentences, with what an auditor needs to know whose workspace it was and when."""
    roster = desk.roster
    lines = [f"{desk.profile.office} ({desk.profile.organization}), {desk.now.isoformat(timespec='seconds')}"]
    if roster.is_founded:
        lines.append(f"{roster.name} {roster.code}")
    lines += [f"{log.origin} {desk.store.log_size(log.log)}" for log in desk.store.logs()]
    return write_whole(folder / "report.txt", "\n".join([*lines, "", words, ""]).encode())


# --- rebuild ------------------------------------------------------------------------------------------


def rebuild(desk: Desk, progress: v.Progress | None) -> v.RebuildReport:
    """This replays the whole journal into empty derived tables, in one transaction."""
    begun = time.monotonic()
    before = desk.store.digest_of_derived() if not desk.store.needs_rebuild() else ""
    total = desk.store.last_number()
    count = 0

    def batches() -> Iterator[Batch]:
        nonlocal count
        for portion in desk.store.every_entry():
            arrivals = [Arrival(stored, open_entry(stored.data)) for stored in portion]
            made = project(arrivals, desk)
            count += len(portion)
            if progress is not None:
                progress(count, total, "")
            yield Batch(revisions=made.revisions, records=made.records, counted=made.counted)
            collect()

    with collecting_seldom() as collect:
        desk.store.replay(batches())
    desk.save_settings({})
    after = desk.store.digest_of_derived()
    records = desk.store.record_count()
    return v.RebuildReport(total, records, time.monotonic() - begun, same=before in ("", after))


# --- backup and restore ---------------------------------------------------------------------------------


class BackupUnreadable(Problem):
    code = "backup.unreadable"
    message = N_("The file {name} is not a complete backup of a workspace.")
    remedy = N_("Choose another backup; the newest that opens is the best.")


def backup(desk: Desk, path: Path, *, for_recovery: bool = False) -> v.BackupReport:
    """This writes a consistent copy beside its place, checks it, and renames it."""
    recipients = _recovery_recipients(desk) if for_recovery else ()
    if path.is_dir():
        suffix = RECOVERY_SUFFIX if for_recovery else ".assentdb"
        path = path / f"assent-backup-{desk.now.strftime('%Y%m%d-%H%M%S')}{suffix}"
    beside = path.with_name(f".{path.name}.part")
    with translated(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.unlink(missing_ok=True)
    try:
        # A recovery backup is opened without the passphrase, so the copy inside is not under it.
        desk.store.copy_to(beside, locked=not for_recovery)
        entries = _check_copy(beside, None if for_recovery else desk.store.key)
        if for_recovery:
            write_whole(path, encrypt(beside.read_bytes(), recipients))
        else:
            with translated(path.parent):
                take_place(beside, path)
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        size = path.stat().st_size
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)
    if not desk.store.read_only:
        desk.save_settings({"last-backup": str(desk.now_ms).encode()})
    return v.BackupReport(path, entries, size, digest)


RECOVERY_SUFFIX = ".assent-recovery"


class NoRecoveryKey(Problem):
    code = "recovery.none"
    message = N_("This organization has no recovery key yet.")
    remedy = N_("Make one first, and give its three shares to three people.")


def make_recovery_key(desk: Desk, path: Path, language: str, write: PageWriter) -> Path:
    """The sheet is written before the key is used: no backup may be encrypted to shares nobody holds."""
    key = new_recovery_key(desk.random_bytes)
    pages = recovery_pages(
        key.shares, NEEDED, code=key.code, organization=desk.profile.organization,
        day=desk.now.date().isoformat(), language=language,
    )  # fmt: skip
    written = write(pages, path)
    made = f"{key.code} {desk.now_ms}".encode()
    desk.save_settings({"recovery": key.recipient.encode(), "recovery-made": made})
    return written


def recovery_made(desk: Desk) -> tuple[str, datetime] | None:
    """The short name of the recovery key made here, and when; None while there is none."""
    said = desk.store.setting("recovery-made")
    if said is None:
        return None
    code, ms = said.decode().split(" ")
    return code, moment_of(int(ms))


def _recovery_recipients(desk: Desk) -> tuple[str, ...]:
    kept = desk.store.setting("recovery")
    organization = desk.roster.organizations.get(desk.profile.organization)
    found = [kept.decode()] if kept else []
    if organization and organization.recovery:
        found.append(organization.recovery)
    if not found:
        raise NoRecoveryKey
    return tuple(dict.fromkeys(found))


def recover(
    backup_file: Path,
    shares: Sequence[str],
    folder: Path,
    passphrase: str | None,
    clock: Callable[[], datetime],
    random_bytes: Callable[[int], bytes],
) -> Path:
    """This opens a recovery backup with two shares and restores it under a new passphrase."""
    if not backup_file.is_file():
        raise BackupUnreadable(name=backup_file.name)
    data = open_backup(backup_file.read_bytes(), identity_from_shares(shares))
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
    plain = folder / ".recovered.assentdb"
    write_whole(plain, data)
    try:
        return restore(plain, folder, None, clock, random_bytes, new_passphrase=passphrase)
    finally:
        with suppress(OSError):
            plain.unlink(missing_ok=True)


def kind_of_backup(path: Path) -> Literal["recovery", "locked", "plain"]:
    if not path.is_file() or path.stat().st_size < 16:
        raise BackupUnreadable(name=path.name)
    with path.open("rb") as file:
        start = file.read(64)
    if is_age_file(start):
        return "recovery"
    return "locked" if is_encrypted(path) else "plain"


def _check_copy(path: Path, key: str | None) -> int:
    store = Store.open(path, key)
    try:
        complaints = store.full_check()
        if complaints:
            raise BackupUnreadable(name=path.name)
        return store.last_number()
    finally:
        store.close()


def restore(
    backup_file: Path,
    folder: Path,
    passphrase: str | None,
    clock: Callable[[], datetime],
    random_bytes: Callable[[int], bytes],
    *,
    new_passphrase: str | None = None,
) -> Path:
    """This puts a checked copy into an empty folder and gives the device a new key there."""
    from sync._beginnings import database

    if not backup_file.is_file():
        raise BackupUnreadable(name=backup_file.name)
    if database(folder).exists():
        raise WorkspaceExists(folder=str(folder))
    place = folder / ".restoring.assentdb"
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        write_whole(place, backup_file.read_bytes())
    try:
        try:
            store = Store.open(place, passphrase)
        except WorkspaceMissing as err:
            raise BackupUnreadable(name=backup_file.name) from err
        try:
            _new_key(store, clock, random_bytes)
            if new_passphrase is not None:
                store.lock_with(place.with_name(".locked.assentdb"), new_passphrase)
        finally:
            store.close()
        finished = place.with_name(".locked.assentdb") if new_passphrase is not None else place
        with translated(folder):
            finished.rename(database(folder))
    finally:
        for tail in ("", "-wal", "-shm"):
            with suppress(OSError):
                place.with_name(place.name + tail).unlink(missing_ok=True)
    return folder


def _new_key(store: Store, clock: Callable[[], datetime], random_bytes: Callable[[int], bytes]) -> None:
    # The lost device may have written after the backup: going on in its log would be a second history.
    profile = json.loads(store.setting("profile") or b"{}")
    key = new_device_key(
        profile.get("organization", ""), profile.get("office", ""), random_bytes=random_bytes
    )
    number = len(store.settings_like("key/"))
    now = str(int(clock().timestamp() * 1000)).encode()
    store.save_settings({f"key/{number:03}": key.to_text().encode(), "restored": now, "asked": None})

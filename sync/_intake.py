# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Taking files: each is recognised by what it holds, taken whole or refused whole, and reported.

A file is taken whole or not at all; a few files share a transaction. A refused file is copied untouched to the quarantine; one that came too
early waits and is tried again after every file that adds something.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from forms.problem import N_, Problem
from sync import values as v
from sync._desk import DATABASE, QUARANTINE, Desk, Extras, moment_of, stored_head
from sync._exchange import log_received
from sync._files import keep_untouched, read_limited
from sync._forms import receive_published
from sync._memory import collecting_seldom
from sync._offices import read as read_enrolment
from sync._preview import Preview
from sync._projection import RECORD_KINDS, Arrival
from sync._reading_ahead import Foreseen, Known, ReadingAhead, reading_ahead
from sync._receipts import write_receipts, write_witness
from sync._waiting import WaitingRoomFull, check_queue, forget_parts, keep_parts, no_room_aside
from sync.admit import Admission, Evidence, GapProblem, NewEntry, admit
from sync.bundle import LIMITS, Bundle, NotABundleProblem, TooLargeProblem, looks_like_bundle, read_bundle
from sync.enrolment import FIRST_LINE
from sync.entry import Kind
from sync.envelope import decrypt, is_encrypted
from sync.installation import SUFFIX as UPDATE_SUFFIX
from sync.keys import LogId
from sync.parts import Gathering, gather, looks_like_part
from sync.png import GreyPicture, PictureProblem, read_png
from sync.store_values import (
    Batch,
    StoredAttachment,
    StoredEntry,
    StoredEvidence,
    StoredQuarantine,
    StoredQueue,
)
from sync.update import NotAnUpdateProblem, looks_like_update

_WORKBOOKS = {".xlsx", ".xlsm", ".xls", ".ods", ".fods", ".csv", ".tsv"}
_PICTURES = (b"\x89PNG\r\n\x1a\n",)
_SCANNED = b"ASSENT:"
_MOST_IN_ZIP = 2_000
_GROUP = 128
"""files that share one transaction"""


class ZipTooLarge(Problem):
    code = "file.zip"
    message = N_("The ZIP file {name} holds more than the program unpacks.")
    remedy = N_("Unpack it yourself into a folder, then take the folder.")


class EmptyFile(Problem):
    code = "file.empty"
    message = N_("The file {name} is empty.")
    remedy = N_("Ask for it again; the copy or download did not finish.")


class NoSymbol(Problem):
    code = "picture.no-symbol"
    message = N_("No QR code of this program was found in the picture {name}.")
    remedy = N_("Photograph the code again: straight, sharp, filling the picture, with its white margin.")


Photographs = Callable[[bytes], GreyPicture | None]
"""reads a picture that is not a plain PNG (the window does, with Qt); None when it is no picture"""


def take(
    desk: Desk,
    paths: Iterable[Path],
    progress: v.Progress | None = None,
    cancelled: v.Cancelled | None = None,
    *,
    take_proposed: bool = False,
    photographs: Photographs | None = None,
) -> v.IntakeReport:
    """Takes files and folders of files; never raises for what a file contains."""
    files = list(_expanded(paths))
    books = [path for path in files if path.suffix.lower() in _WORKBOOKS]
    others = [path for path in files if path.suffix.lower() not in _WORKBOOKS]
    stop = cancelled or (lambda: False)
    taken: list[v.FileIntake] = []
    with reading_ahead(desk, others) as ahead, collecting_seldom() as collect:
        take_file = partial(_take_file, desk, ahead=ahead, photographs=photographs)
        for start in range(0, len(others), _GROUP):
            if stop():
                break
            tell = partial(_tell, progress, start, len(files))
            taken += _take_group(desk, others[start : start + _GROUP], tell, stop, take_file)
            collect()
    workbooks = list(
        _take_books(desk, books, take_proposed, _counting_on(progress, len(others), len(files)), stop)
    )  # after what says who the offices are
    log_received(desk, workbooks)
    taken += workbooks
    _afterwards(desk, taken)
    if progress is not None:
        progress(len(files), len(files), "")
    return v.IntakeReport(tuple(taken), _changes(taken), stop())


def _tell(progress: v.Progress | None, start: int, total: int, number: int, path: Path) -> None:
    if progress is not None:
        progress(start + number, total, path.name)


def _take_group(
    desk: Desk,
    paths: Sequence[Path],
    tell: Callable[[int, Path], None],
    stop: v.Cancelled,
    take_file: Callable[[Path], v.FileIntake],
) -> list[v.FileIntake]:
    """Several files in one transaction: the disk is asked once. If that fails, each by itself."""
    try:
        with desk.together():
            taken = _take_each(desk, paths, tell, stop, take_file)
            log_received(desk, taken)
            return taken
    except Problem:
        if len(paths) == 1:
            raise
    return [file for path in paths for file in _take_group(desk, [path], tell, stop, take_file)]


def _take_each(
    desk: Desk,
    paths: Sequence[Path],
    tell: Callable[[int, Path], None],
    stop: v.Cancelled,
    take_file: Callable[[Path], v.FileIntake],
) -> list[v.FileIntake]:
    taken: list[v.FileIntake] = []
    for number, path in enumerate(paths):
        if stop():
            break
        tell(number, path)
        taken.append(take_file(path))
        if taken[-1].added:
            taken += _retry_queued(desk)
    return taken


def _counting_on(progress: v.Progress | None, before: int, total: int) -> v.Progress | None:
    """The workbooks come after the other files; the count goes on and does not begin again."""
    if progress is None:
        return None
    return lambda done, _of, name: progress(before + done, total, name)


def _take_books(
    desk: Desk,
    books: Sequence[Path],
    take_proposed: bool,
    progress: v.Progress | None,
    stop: v.Cancelled,
) -> Iterator[v.FileIntake]:
    if not books or stop():
        return
    from sync._workbooks import take_workbooks

    for path, result in take_workbooks(
        desk, books, take_proposed=take_proposed, progress=progress, cancelled=stop
    ):
        if not isinstance(result, Problem):
            yield result
            continue
        try:
            data = read_limited(path, LIMITS.file * 2)
        except Problem as unreadable:
            yield _refused(desk, path, b"", unreadable, kind="workbook")
            continue
        yield _as_comments(desk, path, data, result) or _refused(desk, path, data, result, kind="workbook")


def _as_comments(desk: Desk, path: Path, data: bytes, unrecognized: Problem) -> v.FileIntake | None:
    """A workbook of no form may be the ISO comment table; None when it is not."""
    from consensus.iso_comments import TableStructure
    from sync._comment_tables import take_comment_file

    if unrecognized.code != "workbook.unrecognized":
        return None
    try:
        return take_comment_file(desk, path, data)
    except TableStructure:
        return None
    except Problem as problem:
        if problem.code.startswith("workspace."):
            raise
        return None


def _afterwards(desk: Desk, taken: Sequence[v.FileIntake]) -> None:
    if any(each.kind == "bundle" and each.added for each in taken):
        receive_published(desk)
        write_receipts(desk)
        write_witness(desk)
    desk.save_settings({"last-intake": str(desk.now_ms).encode()})


def _expanded(paths: Iterable[Path]) -> Iterator[Path]:
    """Files as named; of folders every file inside, without what the system or Excel hides there."""
    for path in paths:
        if path.is_dir():
            yield from sorted(
                inner
                for inner in path.rglob("*")
                if inner.is_file() and not inner.name.startswith((".", "~$")) and not _is_kept(inner)
            )
        else:
            yield path


def _is_kept(path: Path) -> bool:
    """A workspace that lies in a folder is no post: its database, its lock, and what it set aside."""
    home = path.parent.parent if path.parent.name == QUARANTINE else path.parent
    return (home != path.parent or path.name.startswith("workspace.")) and (home / DATABASE).is_file()


def _take_file(
    desk: Desk, path: Path, *, ahead: ReadingAhead | None, photographs: Photographs | None
) -> v.FileIntake:
    data, foreseen = b"", ahead.seen(path) if ahead is not None else None
    if path.suffix.lower() == UPDATE_SUFFIX:
        return _take_update(desk, path)
    try:
        if foreseen is not None:
            data = foreseen.data
            return _take_bundle(desk, path, foreseen)
        data = read_limited(path, LIMITS.file + (1 << 20))
        try:
            return take_bytes(desk, path, data)
        except (NotABundleProblem, PictureProblem):
            picture = photographs(data) if photographs is not None else None
            if picture is None:
                raise
            return _take_symbols(desk, path, picture)
    except Problem as problem:
        if problem.code.startswith("workspace."):
            raise  # our own disk, not the file
        return _refused(desk, path, data, problem)


def take_text(desk: Desk, text: str) -> v.IntakeReport:
    """What a scanner typed: the texts of QR codes, one a line, in any order."""
    data, path = text.encode(), Path("scanned.txt")
    with desk.together():
        try:
            file = _take_texts(desk, path, data)
        except Problem as problem:
            file = _refused(desk, path, data, problem)
        log_received(desk, [file])
    _afterwards(desk, [file])
    return v.IntakeReport((file,), _changes([file]))


def take_bytes(desk: Desk, path: Path, data: bytes) -> v.FileIntake:
    """Recognises a file by its first bytes. Raises a Problem when it is refused."""
    if not data:
        raise EmptyFile(name=path.name)
    if len(data) > LIMITS.file + (1 << 20):
        raise TooLargeProblem(what=f"more than {LIMITS.file} bytes")
    if is_encrypted(data):
        return take_bytes(desk, path, decrypt(data, [key.identity for key in desk.keys]))
    if looks_like_part(data):
        return _take_parts(desk, path, [data])
    if looks_like_bundle(data):
        return _take_bundle(desk, path, Foreseen(data, read_bundle(data)))
    if data.lstrip(b"\xef\xbb\xbf").startswith(FIRST_LINE.encode()):
        return _take_enrolment(desk, path, data)
    if data.startswith(_PICTURES):
        return _take_symbols(desk, path, read_png(data))
    if data.lstrip().startswith(_SCANNED):
        return _take_texts(desk, path, data)
    if data.startswith(b"PK\x03\x04"):
        return _take_zip(desk, path, data)
    raise NotABundleProblem


# --- bundles ---------------------------------------------------------------------------------------


def _take_bundle(desk: Desk, path: Path, file: Foreseen) -> v.FileIntake:
    admission = admit(file.bundle, Known(desk), now=desk.now_ms, ahead=file.sections)
    if admission.outcome == "refused":
        return _not_admitted(desk, path, file.data, admission)
    if admission.outcome == "queued":
        return _queue(desk, path, file.data, file.bundle, admission)
    return _admitted(desk, path, file, admission)


def _admitted(desk: Desk, path: Path, file: Foreseen, admission: Admission) -> v.FileIntake:
    received, bundle = desk.now_ms, file.bundle
    arrivals = [_arrival(new, received, file.previews.get(new.leaf)) for new in admission.entries]
    heads = tuple(stored_head(section.head, received) for section in admission.sections)
    files = tuple(_attachment(content) for content in (f.content() for f in admission.files))
    held = len(desk.store.attachment_sizes([each.sha256 for each in files])) if files else 0
    new_files = len(files) - held
    grown = {section.head.log_id: section.frontier for section in admission.sections}
    projection = desk.commit(arrivals, Extras(attachments=files, heads=heads), grown)
    if any(arrival.stored.kind == Kind.ROSTER for arrival in arrivals):
        desk.refresh_names()
    desk.leave_quarantine(hashlib.sha256(file.data).hexdigest())
    known = sum(section.head.size - section.start for section in bundle.logs) - len(arrivals)
    added = len(arrivals) + new_files
    return v.FileIntake(
        path=path,
        kind="bundle",
        outcome="added" if added else "already-present",
        sender=_sender(desk, bundle),
        added=added,
        already_present=known + held,
        records=tuple(line.record_id for line in projection.records),
        findings=admission.findings,
        consultations=tuple(_consultations(arrivals)),
    )


def _arrival(new: NewEntry, received: int, preview: Preview | None) -> Arrival:
    entry = new.entry
    stored = StoredEntry(new.log_id, new.seq, new.leaf, entry.kind, entry.time, received, new.data)
    return Arrival(stored, entry, preview)


def _attachment(content: bytes) -> StoredAttachment:
    return StoredAttachment(hashlib.sha256(content).hexdigest(), "", "application/octet-stream", content)


def _consultations(arrivals: Sequence[Arrival]) -> Iterator[str]:
    for arrival in arrivals:
        if arrival.stored.kind in RECORD_KINDS:
            continue
        named = arrival.entry.body.get("consultation")
        if isinstance(named, str):
            yield named
        elif isinstance(named, dict) and isinstance(named.get("consultation_id"), str):
            yield str(named["consultation_id"])
        round_ = arrival.entry.body.get("round")
        if isinstance(round_, dict) and isinstance(round_.get("consultation"), str):
            yield str(round_["consultation"])


def _not_admitted(desk: Desk, path: Path, data: bytes, admission: Admission) -> v.FileIntake:
    if admission.evidence is not None:
        kept = StoredEvidence(
            admission.problem.code if admission.problem else "", _statement(admission.evidence), desk.now_ms
        )
        desk.store.commit(Batch(evidence=(kept,)))
    problem = admission.problem or NotABundleProblem()
    return _refused(desk, path, data, problem, kind="bundle")


def _statement(evidence: Evidence) -> bytes:
    """Both signed heads as signed notes, which any C2SP tool verifies."""
    public = evidence.device.public
    notes = [head.note(public).to_text() for head in (evidence.ours, evidence.theirs) if head is not None]
    return "\n".join([f"{public.vkey}\n", *notes]).encode()


def _queue(desk: Desk, path: Path, data: bytes, bundle: Bundle, admission: Admission) -> v.FileIntake:
    first = bundle.logs[0]
    try:
        check_queue(desk, data)
    except WaitingRoomFull as full:  # right in itself: not a file for the quarantine
        return v.FileIntake(path, "bundle", "refused", sender=_sender(desk, bundle), problem=full)
    itself = hashlib.sha256(data)
    kept = StoredQueue(
        first.head.log_id, first.start, first.head.size, itself.digest(), path.name, data, desk.now_ms
    )
    desk.store.commit(Batch(queued=(kept,)))
    desk.leave_quarantine(itself.hexdigest())
    return v.FileIntake(
        path=path,
        kind="bundle",
        outcome="queued",
        sender=_sender(desk, bundle),
        queued=sum(section.head.size - section.start for section in bundle.logs),
        problem=admission.problem,
    )


def _retry_queued(desk: Desk) -> list[v.FileIntake]:
    """What waited for something may go on now; again until nothing more does."""
    taken: list[v.FileIntake] = []
    while ready := [each for each in desk.store.queue_numbers() if not desk.still_waits(each)]:
        before = len(taken)
        for waiting in desk.store.queued(ready):
            path = Path(waiting.name)
            try:
                bundle = read_bundle(waiting.data)
                admission = admit(bundle, Known(desk), now=desk.now_ms)
                if admission.outcome == "queued":
                    desk.keep_waiting(waiting.id, admission.problem)
                    continue
                if admission.outcome == "refused":
                    taken.append(_not_admitted(desk, path, waiting.data, admission))
                else:
                    taken.append(_admitted(desk, path, Foreseen(waiting.data, bundle), admission))
            except Problem as problem:
                taken.append(_refused(desk, path, waiting.data, problem, kind="bundle"))
            desk.drop_queued(waiting.id)
        if len(taken) == before:
            break
    return taken


def _sender(desk: Desk, bundle: Bundle) -> str:
    """Whose file it is: an office's own log, the secretariat's when it leads."""
    if not bundle.logs:
        return ""
    return desk.writer(bundle.logs[0].head.log_id).office


# --- parts, pictures, zip files, enrolment ------------------------------------------------------------


def _take_parts(desk: Desk, path: Path, parts: Sequence[bytes]) -> v.FileIntake:
    """Keeps a part until its whole is here, then takes the whole."""
    from sync.parts import read_part

    touched = {read_part(data).whole for data in parts}
    last: v.FileIntake | None = None
    for gathering in gather(parts, _gatherings(desk)):
        if gathering.whole not in touched:
            continue
        if gathering.missing:
            kept = {_part_key(data): data for data in parts if read_part(data).whole == gathering.whole}
            given_up = keep_parts(desk, gathering, kept)
            waiting = WaitingForParts(missing=", ".join(map(str, gathering.missing[:20])))
            last = v.FileIntake(path, "part", "queued", queued=1, problem=waiting, findings=given_up)
        else:
            data = gathering.joined()
            try:
                last = replace(take_bytes(desk, path, data), kind="bundle")
            except Problem as problem:
                last = _refused(desk, path, data, problem, kind="part")
            forget_parts(desk, gathering.whole)
    return last or v.FileIntake(path, "part", "already-present")


class WaitingForParts(GapProblem):
    code = "parts.waiting"
    message = N_("The file is one part of several; part {missing} is still missing.")
    remedy = N_("Take the other parts too, in any order. This one is kept waiting.")


def _part_key(data: bytes) -> str:
    from sync.parts import read_part

    part = read_part(data)
    return f"part/{part.whole.hex()}/{part.index:05}"


def _gatherings(desk: Desk) -> tuple[Gathering, ...]:
    return gather(desk.store.settings_like("part/").values())


def _take_symbols(desk: Desk, path: Path, picture: GreyPicture) -> v.FileIntake:
    from sync.qr import read_symbols

    parts = read_symbols(picture)
    if not parts:
        raise NoSymbol(name=path.name)
    return replace(_take_parts(desk, path, parts), kind="picture")


def _take_texts(desk: Desk, path: Path, data: bytes) -> v.FileIntake:
    from sync.qr import parts_of_texts, texts_in

    parts = parts_of_texts(texts_in(data.decode("utf-8", "replace")))
    return replace(_take_parts(desk, path, parts), kind="picture")


def _take_enrolment(desk: Desk, path: Path, data: bytes) -> v.FileIntake:
    said = read_enrolment(data)
    known = desk.roster.device(LogId(bytes.fromhex(said.log_id))) is not None
    return v.FileIntake(
        path=path,
        kind="enrolment",
        outcome="already-present" if known else "asked",
        sender=said.office,
        already_present=int(known),
        enrolment=said,
    )


def _take_update(desk: Desk, path: Path) -> v.FileIntake:
    """An update of the program is no work to take in: a person decides to install it, for the whole computer."""
    if looks_like_update(path):
        return v.FileIntake(path, "update", "asked")
    return _refused(desk, path, b"", NotAnUpdateProblem(name=path.name), kind="update")


def _take_zip(desk: Desk, path: Path, data: bytes) -> v.FileIntake:
    inner = _bundles_in_zip(path, data)
    if not inner and path.suffix.lower() == ".docx":
        from sync._comment_tables import take_comment_file

        return take_comment_file(desk, path, data)
    if not inner:
        raise NotABundleProblem
    return _several(path, [take_bytes(desk, Path(name), content) for name, content in inner])


def _bundles_in_zip(path: Path, data: bytes) -> list[tuple[str, bytes]]:
    """Our own files inside a ZIP, as mail programs send them; none in a workbook, which is a ZIP too."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            named = [
                i
                for i in archive.infolist()
                if i.filename.lower().endswith((".assent", ".assent-part", ".assent-enrol"))
            ]
            if len(named) > _MOST_IN_ZIP or sum(i.file_size for i in named) > LIMITS.raw:
                raise ZipTooLarge(name=path.name)
            return [(info.filename, archive.read(info)) for info in named]
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError):
        return []


def _several(path: Path, files: Sequence[v.FileIntake]) -> v.FileIntake:
    """Several files inside one, reported as one."""
    ranks = ("added", "queued", "asked", "already-present")
    outcome = min((each.outcome for each in files), key=ranks.index)
    return replace(
        files[0],
        path=path,
        outcome=outcome,
        added=sum(each.added for each in files),
        already_present=sum(each.already_present for each in files),
        queued=sum(each.queued for each in files),
        records=tuple(record for each in files for record in each.records),
        findings=tuple(finding for each in files for finding in each.findings),
        enrolment=next((each.enrolment for each in files if each.enrolment), None),
    )


# --- refused ------------------------------------------------------------------------------------------


def _refused(
    desk: Desk, path: Path, data: bytes, problem: Problem, *, kind: v.IntakeKind = "unknown"
) -> v.FileIntake:
    kept: Path | None = None
    full = no_room_aside(desk, len(data)) if data else None
    if data and full is None:
        kept = keep_untouched(desk.quarantine_folder, path.name, data)
        row = StoredQuarantine(kept.name, path.name, problem.code, problem.sentence(), desk.now_ms)
        desk.store.commit(Batch(quarantined=(row,)))
    if kind == "unknown" and looks_like_bundle(data):
        kind = "bundle"
    said = (full,) if full is not None else ()
    return v.FileIntake(
        path=path, kind=kind, outcome="refused", problem=problem, quarantined=kept, findings=said
    )


def quarantine(desk: Desk) -> tuple[v.QuarantinedFile, ...]:
    folder, held = desk.quarantine_folder, desk.store.quarantined()
    if any(each.code.startswith("workbook.") for each in held):
        import sync.workbook.intake  # noqa: F401 - a kept sentence is told in another language by its problem
    return tuple(
        v.QuarantinedFile(folder / each.stored, each.name, each.code, each.sentence, moment_of(each.kept_at))
        for each in held
        if (folder / each.stored).exists()
    )


def _changes(taken: Sequence[v.FileIntake]) -> v.Changes:
    return v.Changes(
        records=tuple(dict.fromkeys(r for each in taken for r in each.records)),
        consultations=tuple(dict.fromkeys(c for each in taken for c in each.consultations)),
        offices=tuple(dict.fromkeys(each.sender for each in taken if each.sender)),
    )

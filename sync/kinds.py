# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The kinds of entries with typed helpers: one function to write each, one to read what others need.

The table of kinds and body fields in FORMAT 5 is the law; these helpers are its only spelling in code.
Bodies carry names (text), so that an auditor reads them with any CBOR tool; zstd makes names free.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import NamedTuple, cast

from sync.entry import Entry, EntryProblem, Kind, Provenance, Ref, SubjectId, Value
from sync.journal import Checkpoint, SignedHead
from sync.keys import COSIGNATURE, DeviceKey, LogId, PublicKey, note_key_id, parse_vkey
from sync.signed_note import NoteSignature, cosign

Field = str | tuple[Mapping[str, "Field"], ...]  # a text, or one map for each instance of a repeat


class Revision(NamedTuple):
    """What changed in a record: None clears a field; a repeat is one field with all its instances."""

    form_id: str
    version: str
    changed: Mapping[str, Field | None]
    files: Mapping[str, bytes] = MappingProxyType({})  # attachment name -> SHA-256


def revision(
    value: Revision, *, time: int, parents: Sequence[Ref] = (), source: Provenance | None = None
) -> Entry:
    """A new record, or with parents a correction of one; several parents merge."""
    body: dict[str, Value] = {
        "form": [value.form_id, value.version],
        "set": {path: _plain_field(content) for path, content in value.changed.items()},
    }
    if value.files:
        body["files"] = dict(value.files)
    return Entry(Kind.REVISION, time, body, tuple(parents), source=source)


def read_revision(entry: Entry) -> Revision:
    """Raises EntryProblem when the body is not a revision's."""
    form, changed, files = entry.body.get("form"), entry.body.get("set", {}), entry.body.get("files", {})
    if entry.kind != Kind.REVISION or not isinstance(form, list) or len(form) != 2:
        raise EntryProblem(rule="5.1 revision")
    form_id, version = form
    if not isinstance(form_id, str) or not isinstance(version, str) or not isinstance(changed, dict):
        raise EntryProblem(rule="5.1 revision")
    if not isinstance(files, dict):
        raise EntryProblem(rule="5.1 files")
    plain = cast(dict[str, Field | None], changed)
    if not _TEXTS.issuperset(map(type, changed.values())):
        plain = {path: None if content is None else _field(content) for path, content in changed.items()}
    return Revision(form_id, version, plain, {name: _sha256(digest) for name, digest in files.items()})


def withdrawal(parents: Sequence[Ref], reason: str, *, time: int) -> Entry:
    """Takes a record back; the record and its history remain to be read."""
    if not parents:
        raise ValueError("a withdrawal names what it withdraws")
    return Entry(Kind.WITHDRAWAL, time, {"reason": reason}, tuple(parents))


def acknowledgement(consultation: str, round_number: int, items: Mapping[str, str], *, time: int) -> Entry:
    """The office saw these items: item id -> hash of the text that it saw."""
    body: dict[str, Value] = {"consultation": consultation, "round": round_number, "items": dict(items)}
    return Entry(Kind.ACKNOWLEDGEMENT, time, body)


def introduction(public: PublicKey, program: str, *, time: int) -> Entry:
    """The first line of an office's diary: which key writes it, with which program."""
    return Entry(Kind.INTRODUCTION, time, {"key": public.vkey, "program": program})


def farewell(successor: PublicKey | None, reason: str, *, time: int) -> Entry:
    """The last line: this device stops, and says who goes on."""
    body: dict[str, Value] = {"reason": reason}
    if successor is not None:
        body["successor"] = successor.vkey
    return Entry(Kind.FAREWELL, time, body)


def successor_of(entry: Entry) -> PublicKey | None:
    named = entry.body.get("successor")
    return parse_vkey(named) if isinstance(named, str) else None


class Lacking(NamedTuple):
    """Files by SHA-256: which the writer lacks, and of which it said so before and lacks them no longer."""

    lacks: tuple[bytes, ...] = ()
    came: tuple[bytes, ...] = ()


def lacking(value: Lacking, *, time: int) -> Entry:
    """What did not come of the files that entries name; whoever has them sends them again."""
    body = {name: list(files) for name, files in value._asdict().items() if files}
    return Entry(Kind.LACKING, time, body)


def read_lacking(entry: Entry) -> Lacking:
    """Raises EntryProblem when the body names no files."""
    lists = entry.body.get("lacks", []), entry.body.get("came", [])
    if entry.kind != Kind.LACKING or not all(isinstance(each, list) for each in lists):
        raise EntryProblem(rule="5.1 lacking")
    lacks, came = (tuple(map(_sha256, cast(list[Value], each))) for each in lists)
    return Lacking(lacks, came)


def fact(
    kind: Kind, plain: Mapping[str, Value], *, time: int, subject: SubjectId | None = None,
    parents: Sequence[Ref] = (), source: Provenance | None = None,
) -> Entry:  # fmt: skip
    """A secretariat's entry whose body is a frozen value written plainly (consultation, round, ...)."""
    return Entry(kind, time, plain, tuple(parents), subject, source)


@dataclass(frozen=True, slots=True)
class FormFiles:
    """A form version as it is sent down: the files travel as file sections, by hash."""

    form_id: str
    version: str
    title: str
    xform: bytes  # SHA-256
    workbook: bytes | None = None
    attachments: Mapping[str, bytes] = field(default_factory=dict)


def form_version(value: FormFiles, *, time: int) -> Entry:
    body: dict[str, Value] = {
        "form": [value.form_id, value.version], "title": value.title, "xform": value.xform,
    }  # fmt: skip
    if value.workbook is not None:
        body["workbook"] = value.workbook
    if value.attachments:
        body["attachments"] = dict(value.attachments)
    return Entry(Kind.FORM_VERSION, time, body)


def read_form_version(entry: Entry) -> FormFiles:
    body = entry.body
    form, attachments = body.get("form"), body.get("attachments", {})
    title, workbook = body.get("title", ""), body.get("workbook")
    if not isinstance(form, list) or len(form) != 2 or not all(isinstance(part, str) for part in form):
        raise EntryProblem(rule="5.1 form version")
    if not isinstance(attachments, dict) or not isinstance(title, str):
        raise EntryProblem(rule="5.1 form version")
    files = {name: _sha256(digest) for name, digest in attachments.items()}
    book = None if workbook is None else _sha256(workbook)
    return FormFiles(form[0], form[1], title, _sha256(body.get("xform")), book, files)


@dataclass(frozen=True, slots=True)
class Release:
    """A newer program for one system; `file` is the SHA-256 of the update file that brings it."""

    version: str
    serial: int
    system: str
    size: int
    file: bytes


def release(value: Release, *, time: int) -> Entry:
    body: dict[str, Value] = {
        "version": value.version, "serial": value.serial, "system": value.system, "size": value.size, "file": value.file,
    }  # fmt: skip
    return Entry(Kind.RELEASE, time, body)


def read_release(entry: Entry) -> Release:
    """Raises EntryProblem when the body is not a release's."""
    version, system = entry.body.get("version"), entry.body.get("system")
    serial, size = entry.body.get("serial"), entry.body.get("size")
    if entry.kind != Kind.RELEASE or not isinstance(version, str) or not isinstance(system, str):
        raise EntryProblem(rule="5.1 release")
    if type(serial) is not int or type(size) is not int:
        raise EntryProblem(rule="5.1 release")
    return Release(version, serial, system, size, _sha256(entry.body.get("file")))


# --- receipts and witnesses ---------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Take:
    """The secretariat holds the first `size` entries of this log, and their root is this."""

    log_id: LogId
    size: int
    root: bytes


def taken(takes: Iterable[Take], *, time: int) -> Entry:
    """The receipt, as a line of the secretariat's own diary: one for everything of an intake."""
    return Entry(Kind.TAKEN, time, {"takes": [[take.log_id, take.size, take.root] for take in takes]})


def read_taken(entry: Entry) -> tuple[Take, ...]:
    takes = entry.body.get("takes")
    if entry.kind != Kind.TAKEN or not isinstance(takes, list):
        raise EntryProblem(rule="5.1 taken")
    return tuple(_take(take) for take in takes)


def witness(head: SignedHead, writer: PublicKey, key: DeviceKey, *, time: int) -> Entry:
    """This device saw this head of another log and signs that it did (C2SP tlog-cosignature).

    The writer's own signature comes along: two witnesses of different heads prove it without its help.
    """
    text = Checkpoint(writer.origin, head.size, head.root).text
    line = cosign(text, key, time=time // 1000)
    body: dict[str, Value] = {
        "log": head.log_id, "size": head.size, "root": head.root,
        "signature": head.signature, "cosignature": line.signature,
    }  # fmt: skip
    return Entry(Kind.WITNESS, time, body)


def read_witness(entry: Entry, witness_key: PublicKey) -> tuple[Take, NoteSignature]:
    """What was seen, and the signature line to put under that checkpoint."""
    body, signature = entry.body, entry.body.get("cosignature")
    if entry.kind != Kind.WITNESS or not isinstance(signature, bytes) or len(signature) != 72:
        raise EntryProblem(rule="5.1 witness")
    return _take([body.get("log"), body.get("size"), body.get("root")]), cosignature_line(
        witness_key, signature
    )


def witnessed_head(entry: Entry, writer: PublicKey) -> SignedHead | None:
    """The head that a witness passes on, when the writer's signature under it holds."""
    body, signature = entry.body, entry.body.get("signature")
    if entry.kind != Kind.WITNESS or not isinstance(signature, bytes):
        return None
    seen = _take([body.get("log"), body.get("size"), body.get("root")])
    head = SignedHead(seen.log_id, writer.key_id, seen.size, seen.root, signature)
    return head if head.verified_by(writer) else None


def cosignature_line(public: PublicKey, signature: bytes) -> NoteSignature:
    return NoteSignature(public.origin, note_key_id(public.origin, public.key, COSIGNATURE), signature)


def _take(value: Value) -> Take:
    match value:
        case [bytes(log_id), int(size), bytes(root)] if len(log_id) == 16 and size > 0 and len(root) == 32:
            return Take(LogId(log_id), size, root)
        case _:
            raise EntryProblem(rule="5.1 take")


def _sha256(value: Value) -> bytes:
    if not isinstance(value, bytes) or len(value) != 32:
        raise EntryProblem(rule="5.1 file hash")
    return value


def _plain_field(content: Field | None) -> Value:
    if content is None or isinstance(content, str):
        return content
    return [{name: _plain_field(value) for name, value in instance.items()} for instance in content]


def _field(value: Value) -> Field:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(instance, dict) for instance in value):
        return tuple(_instance(instance) for instance in value)
    raise EntryProblem(rule="5.1 field")


def _instance(value: dict[str, Value]) -> Mapping[str, Field]:
    if _TEXT.issuperset(map(type, value.values())):
        return cast(dict[str, Field], value)
    return {name: _field(held) for name, held in value.items()}


_TEXT = frozenset({str})
_TEXTS = frozenset({str, type(None)})


class Counted(NamedTuple):
    """An entry that a round counted. Closings of before places were written have no log: any with this hash is meant."""

    leaf: bytes
    log: bytes = b""
    seq: int = 0


@dataclass(frozen=True, slots=True)
class Closing:
    """The round that a PHASE entry closes, and the entries counted in it."""

    consultation: str
    number: int
    counted: frozenset[Counted]


def read_closing(entry: Entry) -> Closing | None:
    """None for a step of a round that counts nothing."""
    counted, round_ = entry.body.get("counted"), entry.body.get("round")
    if entry.kind != Kind.PHASE or not isinstance(counted, list) or not isinstance(round_, dict):
        return None
    name, number = round_.get("consultation"), round_.get("number")
    if not isinstance(name, str) or not isinstance(number, int):
        return None
    places = entry.body.get("places")
    if not isinstance(places, list) or len(places) != len(counted):
        places = [None] * len(counted)
    named = (
        Counted(leaf, *_place(place))
        for leaf, place in zip(counted, places, strict=True)
        if isinstance(leaf, bytes)
    )
    return Closing(name, number, frozenset(named))


def _place(value: Value) -> tuple[bytes, int]:
    match value:
        case [bytes(log), int(seq)]:
            return log, seq
        case _:
            return b"", 0

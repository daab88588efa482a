# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Entries: the lines of the diary, as deterministic CBOR (FORMAT 4).

`seal` turns an Entry into the bytes that are hashed, stored and sent; `open_entry` reads them back
and accepts exactly one spelling. What the kinds mean, and their typed helpers, is in kinds.py.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from types import MappingProxyType
from typing import Any, NamedTuple, NewType

import cbor2

from forms.problem import N_, Problem
from sync.journal import leaf_hash
from sync.keys import LogId

Value = None | bool | int | str | bytes | Sequence["Value"] | Mapping[str, "Value"]
Ref = int | bytes  # the position in the same log, or the leaf hash of an entry of any log
SubjectId = NewType("SubjectId", bytes)  # 16 bytes: what the entry is about (a record, a round, ...)

ENTRY_LIMIT = 1 << 20  # bytes
DEPTH_LIMIT = 16
PARENT_LIMIT = 256
INT_LIMIT = 1 << 63
TIME_LIMIT = 1 << 48  # milliseconds: the year 10889
KIND, TIME, BODY, PARENTS, SUBJECT, SOURCE = range(6)  # keys of the envelope; others are kept as they came


class EntryProblem(Problem):
    code = "bundle.entry"
    message = N_("One of the entries is not written as this program writes them ({rule}).")
    remedy = N_("Ask the office to update the program and to export the bundle again.")


class Kind(IntEnum):
    """What an entry does; the numbers are for ever (FORMAT 5). Unknown kinds are kept and passed on."""

    INTRODUCTION = 0
    REVISION = 1
    WITHDRAWAL = 2
    ACKNOWLEDGEMENT = 3
    WITNESS = 4
    FAREWELL = 5
    LACKING = 6
    FORM_VERSION = 16
    CONSULTATION = 17
    ITEM_TEXT = 18
    ROUND = 19
    PHASE = 20
    DISPOSITION = 21
    RULING = 22
    ROSTER = 32
    TAKEN = 33
    RELEASE = 34


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where the words came from when they were not typed here: a workbook's row, on behalf of an office."""

    file_sha256: bytes
    place: str  # "Positions!14"
    on_behalf_of: str = ""  # office id
    decided: tuple[tuple[str, str, str, str], ...] = ()
    """question path, what the cell showed, accept/correct/skip, who decided"""


_NOTHING: Mapping[Any, Value] = MappingProxyType({})


class Entry(NamedTuple):
    """One line of the diary. `subject` is left out on the wire when it follows from the rest (FORMAT 4.3).

    A tuple, as all that an intake makes by the hundred thousand: a frozen dataclass takes four times as long to make."""

    kind: int
    time: int  # milliseconds since 1970, as the device's clock claimed
    body: Mapping[str, Value] = _NOTHING
    parents: tuple[Ref, ...] = ()
    subject: SubjectId | None = None
    source: Provenance | None = None
    extra: Mapping[int, Value] = _NOTHING


def seal(entry: Entry) -> bytes:
    """The one spelling of an entry. Raises EntryProblem when a reader would refuse it."""
    envelope: dict[int, object] = {KIND: int(entry.kind), TIME: entry.time}
    if entry.body:
        envelope[BODY] = _plain(entry.body)
    if entry.parents:
        envelope[PARENTS] = list(entry.parents)
    if entry.subject is not None:
        envelope[SUBJECT] = entry.subject
    if entry.source is not None:
        source = entry.source
        decided = [[list(each) for each in source.decided]] if source.decided else []
        envelope[SOURCE] = [source.file_sha256, source.place, source.on_behalf_of, *decided]
    envelope.update({key: _plain(value) for key, value in entry.extra.items()})
    _check_envelope(envelope, has_nul=True)
    data = cbor2.dumps(envelope, canonical=True)
    if len(data) > ENTRY_LIMIT:
        raise EntryProblem(rule="4.5 size")
    return data


def open_entry(data: bytes) -> Entry:
    """Reads an entry. Raises EntryProblem unless the bytes are the one spelling of it (FORMAT 4.4)."""
    return entry_of(envelope_of(data))


def envelope_of(data: bytes) -> dict[int, Value]:
    """The envelope of an entry, checked: plain values, which may go to another process. Raises EntryProblem."""
    # 1 size
    if len(data) > ENTRY_LIMIT:
        raise EntryProblem(rule="4.4.1 size")
    # 2 well-formed CBOR, a map
    try:
        envelope = cbor2.loads(data)
    except (cbor2.CBORDecodeError, RecursionError, ValueError, OverflowError, TypeError) as err:
        raise EntryProblem(rule="4.4.2 CBOR") from err
    if type(envelope) is not dict:
        raise EntryProblem(rule="4.4.2 CBOR")
    # 3 only the types we have, 4 the envelope's fields; a NUL in a text is a zero byte in the data
    maps = _check_envelope(envelope, has_nul=b"\x00" in data)
    # 5 deterministic: what we would write is what we read (also catches duplicate keys)
    if cbor2.dumps(envelope) != data or not _in_order(envelope, maps):
        raise EntryProblem(rule="4.4.5 deterministic")
    return envelope


def reopen(data: bytes, leaf: bytes) -> Entry:
    """An entry that is held: bytes of the hash under which they were admitted were checked then."""
    return entry_of(cbor2.loads(data)) if leaf_hash(data) == leaf else open_entry(data)


class LaterBody(Mapping[str, Value]):
    """The body of a checked entry, unpacked when somebody looks into it: most are only kept."""

    __slots__ = ("_data", "_read")

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._read: Mapping[str, Value] | None = None

    def _body(self) -> Mapping[str, Value]:
        if self._read is None:
            self._read = cbor2.loads(self._data).get(BODY, {})
        return self._read

    def __getitem__(self, name: str) -> Value:
        return self._body()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._body())

    def __len__(self) -> int:
        return len(self._body())


def subject_of(entry: Entry, log_id: LogId, index: int, parent_subject: SubjectId | None) -> SubjectId:
    """What an entry is about: named, else that of its first parent, else made from its own place.

    So a new record costs no identifier on the wire, and nobody can claim another office's.
    """
    if entry.subject is not None:
        return entry.subject
    if entry.parents and parent_subject is not None:
        return parent_subject
    return new_subject(log_id, index)


def new_subject(log_id: LogId, index: int) -> SubjectId:
    return SubjectId(hashlib.sha256(b"assent subject\n" + log_id + index.to_bytes(8, "big")).digest()[:16])


def instance_id_of(leaf: bytes) -> str:
    """The OpenRosa instanceID of the revision with this leaf hash: derived, so it is never sent."""
    digits = leaf[:16].hex()
    return f"uuid:{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def _plain(value: Value) -> object:
    match value:
        case None | bool() | int() | str() | bytes():
            return value
        case Mapping():
            return {key: _plain(item) for key, item in value.items()}
        case Sequence():
            return [_plain(item) for item in value]
        case _:  # a float or a date from a caller that is not type-checked must not become null
            raise EntryProblem(rule="4.5 types")


def _check_envelope(envelope: Mapping[int, object], *, has_nul: bool) -> list[Mapping[str, object]]:
    """Steps 3 and 4; gives the maps that were met, so that step 5 need not look for them again."""
    maps: list[Mapping[str, object]] = []
    for key in envelope:
        if type(key) is not int or not 0 <= key < 24:
            raise EntryProblem(rule="4.4.4 envelope keys")
    _check_values(envelope.values(), 0, maps, has_nul=has_nul)
    kind, time = envelope.get(KIND), envelope.get(TIME)
    if type(kind) is not int or not 0 <= kind < 1 << 16:
        raise EntryProblem(rule="4.4.4 kind")
    if type(time) is not int or not 0 <= time < TIME_LIMIT:
        raise EntryProblem(rule="4.4.4 time")
    body = envelope.get(BODY, _ABSENT)
    if body is not _ABSENT and (type(body) is not dict or not body):
        raise EntryProblem(rule="4.4.4 body")
    if PARENTS in envelope:
        _check_parents(envelope[PARENTS])
    subject = envelope.get(SUBJECT, _ABSENT)
    if subject is not _ABSENT and not (type(subject) is bytes and len(subject) == 16):
        raise EntryProblem(rule="4.4.4 subject")
    if SOURCE in envelope:
        _check_source(envelope[SOURCE])
    return maps


_ABSENT = object()


def _check_parents(parents: object) -> None:
    if type(parents) is not list or not 0 < len(parents) <= PARENT_LIMIT:
        raise EntryProblem(rule="4.4.4 parents")
    for ref in parents:
        if not (type(ref) is int and ref >= 0) and not (type(ref) is bytes and len(ref) == 32):
            raise EntryProblem(rule="4.4.4 parents")


def _check_source(source: object) -> None:
    if type(source) is not list or len(source) not in (3, 4):
        raise EntryProblem(rule="4.4.4 source")
    digest, place, office = source[:3]
    if type(digest) is not bytes or len(digest) != 32 or type(place) is not str or type(office) is not str:
        raise EntryProblem(rule="4.4.4 source")
    if len(source) == 4 and not _are_decisions(source[3]):
        raise EntryProblem(rule="4.4.4 source")


def _are_decisions(said: object) -> bool:
    return (
        type(said) is list
        and bool(said)
        and all(
            type(each) is list
            and len(each) == 4
            and {type(text) for text in each} == {str}
            and each[2] in ("accept", "correct", "skip")
            for each in said
        )
    )


_PLAIN_TYPES = frozenset({str, bytes, bool, type(None)})


def _check_values(
    values: Collection[object], depth: int, maps: list[Mapping[str, object]], *, has_nul: bool
) -> None:
    """FORMAT 4.4.3: null, booleans, 64-bit integers, text without NUL, bytes, arrays, maps with text keys."""
    if not has_nul and _PLAIN_TYPES.issuperset(map(type, values)):
        return  # nearly every map of answers: nothing in it needs a second look
    for value in values:
        kind = type(value)
        if kind is str:
            if has_nul and "\x00" in value:  # type: ignore[operator]
                raise EntryProblem(rule="4.4.3 NUL in text")
        elif kind is int:
            if not -INT_LIMIT <= value < INT_LIMIT:  # type: ignore[operator]
                raise EntryProblem(rule="4.4.3 integer range")
        elif kind is dict or kind is list:
            if depth >= DEPTH_LIMIT:
                raise EntryProblem(rule="4.4.3 depth")
            if kind is dict:
                _check_keys(value, has_nul=has_nul)  # type: ignore[arg-type]
                maps.append(value)  # type: ignore[arg-type]
                value = value.values()  # type: ignore[attr-defined]
            _check_values(value, depth + 1, maps, has_nul=has_nul)  # type: ignore[arg-type]
        elif kind not in _PLAIN_TYPES:
            raise EntryProblem(rule="4.4.3 types")


def _check_keys(keys: Iterable[object], *, has_nul: bool) -> None:
    for key in keys:
        if type(key) is not str or (has_nul and "\x00" in key):
            raise EntryProblem(rule="4.4.3 map keys")


def _in_order(envelope: Mapping[int, object], maps: Iterable[Mapping[str, object]]) -> bool:
    """Whether the keys of every map are in the order of their encoding: the shorter first, then by bytes."""
    if sorted(envelope) != list(envelope):
        return False
    for each in maps:
        keys = [(len(key), key) for key in map(str.encode, each)]
        if keys != sorted(keys):
            return False
    return True


def entry_of(envelope: Mapping[int, Value]) -> Entry:
    """The entry in a checked envelope."""
    source = envelope.get(SOURCE)
    return Entry(
        kind=envelope[KIND],  # type: ignore[arg-type]
        time=envelope[TIME],  # type: ignore[arg-type]
        body=envelope.get(BODY, _NOTHING),  # type: ignore[arg-type]
        parents=tuple(envelope.get(PARENTS) or ()),  # type: ignore[arg-type]
        subject=envelope.get(SUBJECT),  # type: ignore[arg-type]
        source=_provenance(source) if source else None,  # type: ignore[arg-type]
        extra={key: value for key, value in envelope.items() if key > SOURCE}
        if max(envelope) > SOURCE
        else _NOTHING,
    )


def _provenance(source: Sequence[Value]) -> Provenance:
    """The source in a checked envelope."""
    digest, place, office, *decided = source
    said = tuple(tuple(each) for each in decided[0]) if decided else ()  # type: ignore[arg-type, union-attr]
    return Provenance(digest, place, office, said)  # type: ignore[arg-type]

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The journal's arithmetic: an RFC 6962 Merkle tree over the entries of one device, and its heads.

All values: a Frontier is what must be remembered to append, a SignedHead is one signature over all
entries so far, proofs are lists of hashes. Where entries rest is the store's business.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sync.keys import DeviceKey, KeyId, LogId, PublicKey
from sync.signed_note import NoteProblem, NoteSignature, SignedNote

HASH_SIZE = 32
EMPTY_ROOT = hashlib.sha256(b"").digest()
MAX_SIZE = 2**53 - 1  # so that every language reads it exactly


@dataclass(frozen=True, slots=True)
class Frontier:
    """The roots of the full subtrees on the right edge: enough to append and to compute the root.

    Invariant: one peak for each bit set in `size`, tallest first.
    """

    size: int = 0
    peaks: tuple[bytes, ...] = ()

    def append(self, leaf: bytes) -> Frontier:
        return self.extend((leaf,))

    def extend(self, leaves: Iterable[bytes]) -> Frontier:
        peaks, size = list(self.peaks), self.size
        for leaf in leaves:
            node, height = leaf, size
            while height & 1:
                node = node_hash(peaks.pop(), node)
                height >>= 1
            peaks.append(node)
            size += 1
        return Frontier(size, tuple(peaks))

    @property
    def root(self) -> bytes:
        if not self.peaks:
            return EMPTY_ROOT
        node = self.peaks[-1]
        for peak in reversed(self.peaks[:-1]):
            node = node_hash(peak, node)
        return node

    def to_bytes(self) -> bytes:
        return self.size.to_bytes(8, "big") + b"".join(self.peaks)

    @classmethod
    def from_bytes(cls, data: bytes) -> Frontier:
        size = int.from_bytes(data[:8], "big")
        peaks = tuple(data[i : i + HASH_SIZE] for i in range(8, len(data), HASH_SIZE))
        if len(data) != 8 + HASH_SIZE * size.bit_count():
            raise ValueError("a frontier has one hash for each bit of its size")
        return cls(size, peaks)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a head says: the name of the log, how many entries, and the root over all of them."""

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        return f"{self.origin}\n{self.size}\n{base64.b64encode(self.root).decode()}\n"


@dataclass(frozen=True, slots=True)
class SignedHead:
    """A checkpoint with its writer's signature: everything below it is authenticated by this alone."""

    log_id: LogId
    key_id: KeyId
    size: int
    root: bytes
    signature: bytes

    def verified_by(self, public: PublicKey) -> bool:
        if public.log_id != self.log_id or public.key_id != self.key_id:
            return False
        text = Checkpoint(public.origin, self.size, self.root).text
        return public.verifies(text.encode(), self.signature)

    def note(self, public: PublicKey) -> SignedNote:
        """The head as a signed note that any C2SP tool verifies."""
        text = Checkpoint(public.origin, self.size, self.root).text
        return SignedNote(text, (NoteSignature(public.origin, self.key_id, self.signature),))


def sign_head(key: DeviceKey, frontier: Frontier) -> SignedHead:
    public, root = key.public, frontier.root
    text = Checkpoint(public.origin, frontier.size, root).text
    return SignedHead(public.log_id, public.key_id, frontier.size, root, key.sign(text.encode()))


def parse_checkpoint(text: str) -> Checkpoint:
    """Reads a checkpoint text. Raises NoteProblem unless it has exactly our three lines."""
    found = re.fullmatch(r"([^\n]+)\n(0|[1-9][0-9]{0,15})\n([A-Za-z0-9+/]{43}=)\n", text)
    if not found or int(found[2]) > MAX_SIZE:
        raise NoteProblem
    root = base64.b64decode(found[3])
    if base64.b64encode(root).decode() != found[3]:
        raise NoteProblem
    return Checkpoint(found[1], int(found[2]), root)


def head_of(note: SignedNote, public: PublicKey) -> SignedHead | None:
    """The signed head in a note, or None when the note is not this log's or the signature fails."""
    checkpoint = parse_checkpoint(note.text)
    if checkpoint.origin != public.origin or not note.signed_by(public):
        return None
    line = next(s for s in note.signatures if s.key_id == public.key_id and s.name == public.origin)
    return SignedHead(public.log_id, public.key_id, checkpoint.size, checkpoint.root, line.signature)


# --- hashing (RFC 6962 section 2.1) -------------------------------------------------------------


def leaf_hash(entry: bytes) -> bytes:
    return hashlib.sha256(b"\x00" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def root_of(leaves: Sequence[bytes]) -> bytes:
    """The root over leaf hashes."""
    return Frontier().extend(leaves).root


def inclusion_proof(leaves: Sequence[bytes], index: int, size: int | None = None) -> tuple[bytes, ...]:
    """The hashes that lead from one entry to the root of the first `size` entries (RFC 6962 2.1.1)."""
    size = len(leaves) if size is None else size
    if not 0 <= index < size <= len(leaves):
        raise ValueError(f"no entry {index} in the first {size} of {len(leaves)}")
    return _path(leaves, index, 0, size)


def consistency_proof(leaves: Sequence[bytes], first: int, second: int) -> tuple[bytes, ...]:
    """The hashes that show that the first `first` entries are a prefix of the first `second` (2.1.2)."""
    if not 0 <= first <= second <= len(leaves):
        raise ValueError(f"cannot prove {first} to {second} of {len(leaves)}")
    if first in (0, second):
        return ()
    return _subproof(leaves, first, 0, second, whole=True)


def includes(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Whether the proof leads from the leaf to the root (RFC 9162 2.1.3.2)."""
    if not 0 <= index < size:
        return False
    fn, sn, node = index, size - 1, leaf
    for step in proof:
        if sn == 0 or len(step) != HASH_SIZE:
            return False
        if fn & 1 or fn == sn:
            node = node_hash(step, node)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            node = node_hash(node, step)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and node == root


def is_prefix(first: int, first_root: bytes, second: int, second_root: bytes, proof: Sequence[bytes]) -> bool:
    """Whether the proof shows the first tree to be a prefix of the second (RFC 9162 2.1.4.2)."""
    if first == 0:
        return not proof and first_root == EMPTY_ROOT and second >= 0
    if first == second:
        return not proof and first_root == second_root
    if first > second or any(len(step) != HASH_SIZE for step in proof):
        return False
    steps = list(proof) if first & (first - 1) else [first_root, *proof]
    if not steps:
        return False
    fn, sn = first - 1, second - 1
    while fn & 1:
        fn, sn = fn >> 1, sn >> 1
    old = new = steps[0]
    for step in steps[1:]:
        if sn == 0:
            return False
        if fn & 1 or fn == sn:
            old, new = node_hash(step, old), node_hash(step, new)
            while not fn & 1 and fn:
                fn, sn = fn >> 1, sn >> 1
        else:
            new = node_hash(new, step)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and old == first_root and new == second_root


def _split(count: int) -> int:
    """The largest power of two smaller than count."""
    return int(1 << (count - 1).bit_length() - 1)


def _path(leaves: Sequence[bytes], index: int, start: int, end: int) -> tuple[bytes, ...]:
    if end - start == 1:
        return ()
    middle = start + _split(end - start)
    if index < middle:
        return (*_path(leaves, index, start, middle), root_of(leaves[middle:end]))
    return (*_path(leaves, index, middle, end), root_of(leaves[start:middle]))


def _subproof(leaves: Sequence[bytes], first: int, start: int, end: int, *, whole: bool) -> tuple[bytes, ...]:
    if first == end:
        return () if whole else (root_of(leaves[start:end]),)
    middle = start + _split(end - start)
    if first <= middle:
        return (*_subproof(leaves, first, start, middle, whole=whole), root_of(leaves[middle:end]))
    return (*_subproof(leaves, first, middle, end, whole=False), root_of(leaves[start:middle]))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Writes the vectors of the smaller rules: `python tests/vectors/make_small.py`. Their cases are the tests' own tables.

A vector says in its header what it is, which rule of FORMAT.md it holds and the expected answer; then
blocks of base64, each with its name. What age makes is never the same twice, so a file of that kind that
is there is left as it is.
"""

from __future__ import annotations

import base64
import importlib.util
import sys
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]
LARGEST = 8_000
"""bytes of a block: what is larger stays in the tables"""


@dataclass(frozen=True)
class Case:
    kind: str
    name: str
    about: str
    rule: str
    expect: str
    blocks: Mapping[str, bytes]

    def text(self) -> str:
        head = f"name: {self.name}\nabout: {self.about}\nrule: {self.rule}\nexpect: {self.expect}\n"
        return head + "".join(f"--- {name}\n{_wrapped(data)}" for name, data in self.blocks.items())


def cases() -> Iterator[Case]:
    found = (*_entries(), *_keys(), *_notes(), *_proofs(), *_parts(), *_envelopes(), *_receipts(), *_roots())
    yield from (case for case in found if max(map(len, case.blocks.values()), default=0) <= LARGEST)


def _entries() -> Iterator[Case]:
    tests = _table("test_entry")
    from sync.entry import Entry, Kind, seal

    good = seal(Entry(Kind.REVISION, tests.T0, {"form": ["position", "1"], "set": {"item": "rec-1"}}))
    yield Case("entry", "good", "An entry in its one spelling.", "4.4", "opens", {"file": good})
    for about, (data, rule) in tests.REFUSED.items():
        number = rule.split(" ")[0]
        yield Case("entry", _slug(about), f"Refused: {about}.", number, "bundle.entry", {"file": data})


def _keys() -> Iterator[Case]:
    tests = _table("test_keys")
    line = tests.KEY.public.vkey.encode()
    yield Case("key", "good", "The line of a key.", "3.4", "key", {"file": line})
    for about, text in tests.KEY_LINES.items():
        yield Case(
            "key", _slug(about), f"A changed line: {about}.", "3.4", "key.text", {"file": text.encode()}
        )
    from sync.keys import PublicKey

    for about, key in tests.WEAK.items():
        if len(key) == 64:
            text = PublicKey("assent/a/b/c", bytes.fromhex(key)).vkey.encode()
            yield Case("key", f"weak-{_slug(about)}", f"Weak: {about}.", "3.3", "key.weak", {"file": text})


def _notes() -> Iterator[Case]:
    tests = _table("test_keys")
    text, key = tests.NOTE.to_text(), tests.KEY.public.vkey.encode()
    other = tests.OTHER.public.vkey.encode()
    yield Case("note", "good", "A signed note.", "3.4", "signed", {"key": key, "file": text.encode()})
    for name, about, expect, signer, data in (
        ("other-key", "Signed by another key.", "note.signature", other, text),
        ("changed", "A letter changed.", "note.signature", key, text.replace("answer", "Answer")),
        ("no-empty-line", "The empty line is missing.", "note.form", key, text.replace("\n\n", "\n")),
        ("no-newline", "No newline at the end.", "note.form", key, text[:-1]),
        ("carriage-return", "Another kind of newline.", "note.form", key, text.replace("\n", "\r\n")),
        ("signature-cut", "The signature stops early.", "note.signature", key, text.rstrip("\n")[:-8] + "\n"),
        (
            "signature-spelled",
            "The signature in no base64.",
            "note.form",
            key,
            text.rstrip("\n")[:-3] + "***\n",
        ),
    ):
        yield Case("note", name, about, "3.4", expect, {"key": signer, "file": data.encode()})


def _proofs() -> Iterator[Case]:
    from sync.journal import inclusion_proof, leaf_hash, root_of

    leaves = [leaf_hash(bytes([number])) for number in range(7)]
    root = root_of(leaves)
    for size, index in ((1, 0), (2, 1), (7, 0), (7, 3), (7, 6)):
        blocks = _proof(
            leaves[index], index, size, inclusion_proof(leaves, index, size), root_of(leaves[:size])
        )
        yield Case("proof", f"good-{index}-of-{size}", "A leaf in its tree.", "11.2.4", "included", blocks)
    path = inclusion_proof(leaves, 3)
    for name, about, blocks in (
        ("other-leaf", "Another leaf.", _proof(leaves[2], 3, 7, path, root)),
        ("other-index", "Another place.", _proof(leaves[3], 2, 7, path, root)),
        ("beyond", "A place beyond the log.", _proof(leaves[3], 7, 7, path, root)),
        ("other-size", "Another size.", _proof(leaves[3], 3, 9, path, root)),
        ("other-root", "Another root.", _proof(leaves[3], 3, 7, path, root_of(leaves[:6]))),
        ("too-short", "A step is missing.", _proof(leaves[3], 3, 7, path[:-1], root)),
        ("too-long", "A step too many.", _proof(leaves[3], 3, 7, (*path, bytes(32)), root)),
        (
            "swapped",
            "Two steps changed places.",
            _proof(leaves[3], 3, 7, (path[1], path[0], *path[2:]), root),
        ),
    ):
        yield Case("proof", name, about, "11.2.4", "not included", blocks)


def _proof(leaf: bytes, index: int, size: int, path: tuple[bytes, ...], root: bytes) -> Mapping[str, bytes]:
    return {"leaf": leaf, "index": str(index).encode(), "size": str(size).encode(),
            "path": b"".join(path), "root": root}  # fmt: skip


def _parts() -> Iterator[Case]:
    tests = _table("test_parts_and_qr")
    whole = {f"part {number}": part for number, part in enumerate(tests.PARTS)}
    yield Case("part", "good", "All parts.", "9.2", "whole", whole)
    shuffled = dict(reversed(whole.items()))
    yield Case("part", "good-reversed", "All parts, the last first.", "9.2", "whole", shuffled)
    first = dict(list(whole.items())[1:])
    yield Case("part", "missing", "The first is missing.", "9.2", "waits", first)
    for about, (data, problem) in tests.REFUSED.items():
        yield Case("part", _slug(about), f"Refused: {about}.", "9.2", problem.code, {"part": data})
    forged = tests.repaired(tests.PARTS[1][:-1] + bytes([tests.PARTS[1][-1] ^ 1]))
    twice = {**whole, "part again": forged}
    yield Case("part", "conflict", "A second piece with the same number.", "9.2", "parts.conflict", twice)
    exchanged = {**whole, "part 1": forged}
    yield Case("part", "exchanged", "An exchanged piece.", "9.2", "parts.damaged", exchanged)


def _envelopes() -> Iterator[Case]:
    tests = _table("test_envelope")
    from sync.envelope import encrypt

    sealed = encrypt(b"a bundle", [tests.FIRST.recipient])
    mine, other = tests.FIRST.identity.encode(), tests.STRANGER.identity.encode()
    flipped = sealed[:-1] + bytes([sealed[-1] ^ 1])
    for name, about, expect, identity, data in (
        ("good", "Opened by its receiver.", "opens", mine, sealed),
        ("not-for-us", "Opened by somebody else.", "envelope.not-for-us", other, sealed),
        ("bit", "A bit flipped.", "envelope.damaged", mine, flipped),
        ("cut", "The last byte is missing.", "envelope.damaged", mine, sealed[:-1]),
        ("behind", "Something behind.", "envelope.damaged", mine, sealed + b"\0"),
    ):
        yield Case("envelope", name, about, "10", expect, {"identity": identity, "file": data})
    first, stanza, rest = tests.LOCKED.split(b"\n", 2)
    hard = b"\n".join([first, stanza.rsplit(b" ", 1)[0] + b" 21", rest])
    blocks = {"passphrase": b"correct horse", "file": hard}
    yield Case("envelope", "work-factor", "Work factor 21.", "10", "envelope.work-factor", blocks)


def _receipts() -> Iterator[Case]:
    from actors import Archive, device_key, new_office, new_secretariat

    from sync.kinds import Take, taken
    from sync.receipt import make_receipt

    secretariat, office = new_secretariat(), new_office("tarawa")
    secretariat.admit(office)
    for number in range(7):
        office.record(f"Reason {number}.")
    secretariat.write(taken([Take(office.log_id, 7, office.frontier().root)], time=office.tick()))
    leaves = list(Archive(logs={office.log_id: office.log}).log(office.log_id).leaves(0, 7))
    last, public = len(secretariat.log) - 1, secretariat.key.public
    made = make_receipt(office.log_id, 4, leaves, last, secretariat.log, secretariat.head(), public)
    text, key = made.to_text(), public.vkey.encode()

    def changed(start: str, value: str) -> bytes:
        lines = text.split("\n")
        at = next(number for number, line in enumerate(lines) if line.startswith(start))
        lines[at] = start + value
        return "\n".join(lines).encode()

    other = base64.b64encode(leaves[3]).decode()
    zeros = base64.b64encode(bytes(32)).decode()
    stranger = device_key("Nobody", "1").public.vkey.encode()
    for name, about, rule, expect, signer, data in (
        ("good", "Entry 4 of 7.", "11.2", "proved", key, text.encode()),
        ("other-key", "Another secretariat's key.", "11.2.1", "receipt.proof", stranger, text.encode()),
        (
            "other-entry",
            "Another entry in its place.",
            "11.2.4",
            "receipt.proof",
            key,
            changed("entry ", other),
        ),
        ("other-index", "Another position.", "11.2.4", "receipt.proof", key, changed("index ", "3")),
        ("other-root", "Another root in the take.", "11.2.3", "receipt.proof", key, changed("root ", zeros)),
        ("other-size", "Another size in the take.", "11.2.3", "receipt.proof", key, changed("size ", "8")),
        ("other-log", "Another log.", "11.2.3", "receipt.proof", key, changed("log ", "00" * 16)),
        ("other-path", "A step exchanged.", "11.2.4", "receipt.proof", key, changed("path ", zeros)),
        ("cut", "The checkpoint is missing.", "11.2", "receipt.form", key, text.split("\n\n")[0].encode()),
        (
            "leading-zero",
            "A number in another spelling.",
            "11.2",
            "receipt.form",
            key,
            changed("index ", "04"),
        ),
        (
            "carriage-return",
            "Newlines converted.",
            "11.2",
            "receipt.form",
            key,
            text.replace("\n", "\r\n").encode(),
        ),
    ):
        yield Case("receipt", name, about, rule, expect, {"key": signer, "file": data})


def _roots() -> Iterator[Case]:
    from actors import device_key, new_secretariat

    from sync.root_requests import root_request
    from sync.roster import add_secretariat_device, change_roots

    secretariat = new_secretariat(threshold=2, roots=3)
    device = device_key("Secretariat", "second")
    changes = [add_secretariat_device(device.public, recipient=device.recipient, name="second")]
    asked = root_request(secretariat.roster, changes)
    text = asked.signed_by(secretariat.roots[:2]).to_text()
    moved = text.replace(f"serial {asked.serial}", f"serial {asked.serial + 1}")
    line = text.split("\n")[-2]
    bad = change_roots([root.public for root in secretariat.roots], 2) | {"threshold": 4}
    for name, about, rule, expect, data in (
        ("good", "Signed by two.", "8.6", "2 signatures", text),
        ("good-unsigned", "Signed by nobody yet.", "8.6", "0 signatures", asked.to_text()),
        ("moved", "The signatures are of another serial.", "8.6.3", "roots.signature", moved),
        ("twice", "A signature line twice.", "8.6.1", "roots.form", text + line + "\n"),
        ("order", "Signature lines in another order.", "8.6.1", "roots.form", _swapped(text)),
        ("version", "A later version.", "8.6.1", "roots.form", text.replace("request v1", "request v2")),
        ("leading-zero", "A number in another spelling.", "8.6.1", "roots.form", text.replace("serial ", "serial 0")),
        ("cut", "It stops early.", "8.6.1", "roots.form", text[:-20]),
        ("threshold", "More signatures than keys.", "8.6.1", "roots.form", root_request(secretariat.roster, [bad]).to_text()),
    ):  # fmt: skip
        yield Case("root-request", name, about, rule, expect, {"file": data.encode()})


def _swapped(text: str) -> str:
    lines = text.split("\n")
    lines[-3], lines[-2] = lines[-2], lines[-3]
    return "\n".join(lines)


def _table(name: str) -> Any:
    """The module of a test, for its table of cases."""
    load("actors", HERE / "actors.py")
    return load(f"table_{name}", HERE.parent / "sync" / f"{name}.py")


def load(name: str, path: Path) -> ModuleType:
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, path)
        assert spec and spec.loader
        sys.modules[name] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[name])
    return sys.modules[name]


def _slug(words: str) -> str:
    return "-".join("".join(c if c.isalnum() else " " for c in words.lower()).split())


def _wrapped(data: bytes) -> str:
    return "".join(line + "\n" for line in textwrap.wrap(base64.b64encode(data).decode(), 76))


def main() -> None:
    for case in cases():
        place = HERE / case.kind / f"{case.name}.txt"
        place.parent.mkdir(exist_ok=True)
        if case.kind != "envelope" or not place.exists():
            place.write_text(case.text(), encoding="utf-8")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every vector of the smaller rules is answered as its header says; FORMAT 13 names where they stand.

Public vectors of others run where a folder with them is named in ASSENT_PUBLIC_VECTORS (the repositories
C2SP/CCTV and C2SP/wycheproof beside each other); they are no part of the project.
"""

from __future__ import annotations

import base64
import hashlib
import importlib.util
import json
import os
import re
import sys
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from forms.problem import Problem
from sync.entry import open_entry
from sync.envelope import decrypt, decrypt_with_passphrase
from sync.journal import includes
from sync.keys import PublicKey, WeakKeyProblem, check_key, parse_vkey
from sync.parts import gather
from sync.receipt import parse_receipt, verify_receipt
from sync.root_requests import joined, parse_root_request
from sync.signed_note import parse_note, verify_note

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
Blocks = Mapping[str, bytes]


def entry(blocks: Blocks) -> str:
    open_entry(blocks["file"])
    return "opens"


def key(blocks: Blocks) -> str:
    parse_vkey(blocks["file"].decode())
    return "key"


def note(blocks: Blocks) -> str:
    verify_note(parse_note(blocks["file"]), parse_vkey(blocks["key"].decode()))
    return "signed"


def proof(blocks: Blocks) -> str:
    path = blocks["path"]
    steps = [path[at : at + 32] for at in range(0, len(path), 32)]
    held = includes(blocks["leaf"], int(blocks["index"]), int(blocks["size"]), steps, blocks["root"])
    return "included" if held else "not included"


def part(blocks: Blocks) -> str:
    (whole,) = gather(blocks.values())
    if whole.missing:
        return "waits"
    whole.joined()
    return "whole"


def envelope(blocks: Blocks) -> str:
    if "passphrase" in blocks:
        decrypt_with_passphrase(blocks["file"], blocks["passphrase"].decode())
    else:
        decrypt(blocks["file"], [blocks["identity"].decode()])
    return "opens"


def receipt(blocks: Blocks) -> str:
    verify_receipt(parse_receipt(blocks["file"]), parse_vkey(blocks["key"].decode()))
    return "proved"


def root_request(blocks: Blocks) -> str:
    return f"{len(joined([parse_root_request(blocks['file'])]).signatures)} signatures"


READERS: Mapping[str, Callable[[Blocks], str]] = {
    "entry": entry, "key": key, "note": note, "proof": proof, "part": part, "envelope": envelope,
    "receipt": receipt, "root-request": root_request,
}  # fmt: skip
FILES = [path for kind in READERS for path in sorted((VECTORS / kind).glob("*.txt"))]


def read(path: Path) -> tuple[Mapping[str, str], Blocks]:
    head, *blocks = re.split(r"^--- ", path.read_text("utf-8"), flags=re.M)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    return fields, {block.split("\n", 1)[0]: base64.b64decode(block.split("\n", 1)[1]) for block in blocks}


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_reader_answers_as_the_vector_says(path: Path) -> None:
    fields, blocks = read(path)
    try:
        said = READERS[path.parent.name](blocks)
    except Problem as problem:
        said = problem.code
    assert said == fields["expect"], fields["about"]


@pytest.mark.parametrize("kind", READERS)
def test_each_kind_has_a_good_case_and_refusals(kind: str) -> None:
    answers = [read(path)[0]["expect"] for path in FILES if path.parent.name == kind]
    assert len(answers) >= 5 and len(set(answers)) >= 2


def test_the_files_are_what_the_tables_of_the_tests_say() -> None:
    spec = importlib.util.spec_from_file_location("make_small", VECTORS / "make_small.py")
    assert spec and spec.loader
    made = importlib.util.module_from_spec(spec)
    sys.modules["make_small"] = made
    spec.loader.exec_module(made)
    told = {f"{case.kind}/{case.name}.txt": case for case in made.cases()}
    assert set(told) == {path.relative_to(VECTORS).as_posix() for path in FILES}
    for name, case in told.items():
        if case.kind != "envelope":  # age is never the same twice
            assert (VECTORS / name).read_text("utf-8") == case.text(), name


# --- vectors of others ---------------------------------------------------------------------------------------

PUBLIC = Path(os.environ.get("ASSENT_PUBLIC_VECTORS", VECTORS.parents[2] / "vectors"))
WYCHEPROOF = PUBLIC / "wycheproof" / "testvectors_v1" / "ed25519_test.json"
CCTV = PUBLIC / "CCTV" / "ed25519" / "ed25519vectors.json"


@pytest.mark.skipif(not WYCHEPROOF.is_file(), reason="no folder with Wycheproof's vectors")
def test_wycheproof_ed25519() -> None:
    groups = json.loads(WYCHEPROOF.read_text("utf-8"))["testGroups"]
    count = 0
    for group in groups:
        public = PublicKey("vector", bytes.fromhex(group["publicKey"]["pk"]))
        for each in group["tests"]:
            said = public.verifies(bytes.fromhex(each["msg"]), bytes.fromhex(each["sig"]))
            assert said == (each["result"] == "valid"), each["tcId"]
            count += 1
    assert count > 100


@pytest.mark.skipif(not CCTV.is_file(), reason="no folder with the Community Cryptography Test Vectors")
def test_cctv_ed25519() -> None:
    """Strictness as FORMAT 3.1 and 3.3: what libsodium accepts verifies; keys of low order enter no roster."""
    vectors = json.loads(CCTV.read_text("utf-8"))
    refused_keys = 0
    for each in vectors:
        flags, public = set(each["flags"] or ()), PublicKey("vector", bytes.fromhex(each["key"]))
        if flags & {"low_order_A", "non_canonical_A"}:
            with pytest.raises(WeakKeyProblem):
                check_key(public)
            refused_keys += 1
            continue
        said = public.verifies(each["msg"].encode(), bytes.fromhex(each["sig"]))
        if not flags & {
            "low_order_R",
            "non_canonical_R",
            "low_order_residue",
            "low_order_component_A",
            "low_order_component_R",
            "reencoded_k",
        }:
            assert said, each
    assert refused_keys > 0


LENIENT = {"stanza_missing_body", "stanza_missing_final_line"}
"""spellings of a header that the age library takes and the specification does not; what opens is authentic all the same"""
AGE = sorted((PUBLIC / "CCTV" / "age" / "testdata").glob("*"))


@pytest.mark.skipif(not AGE, reason="no folder with the Community Cryptography Test Vectors")
def test_cctv_age() -> None:
    """What opens has the payload that was meant; what must not open is a Problem, never a stumble.

    Armoured files are not taken here (FORMAT 10), and there are no keys but X25519.
    """
    opened, lenient = 0, set[str]()
    for path in AGE:
        fields, body = _testkit(path)
        if fields.get("identity", "").startswith("AGE-SECRET-KEY-PQ"):
            continue
        try:
            plain = _age(fields, body)
        except Problem:
            assert fields["expect"] != "success" or "armored" in fields, path.name
            continue
        if fields["expect"] != "success":
            lenient.add(path.name)
            continue
        assert hashlib.sha256(plain).hexdigest() == fields["payload"], path.name
        opened += 1
    assert opened > 10 and lenient == LENIENT


def _age(fields: Mapping[str, str], body: bytes) -> bytes:
    if "passphrase" in fields:
        return decrypt_with_passphrase(body, fields["passphrase"])
    return decrypt(body, [fields["identity"]] if "identity" in fields else [])


def _testkit(path: Path) -> tuple[Mapping[str, str], bytes]:
    head, _, body = path.read_bytes().partition(b"\n\n")
    lines = [tuple(line.split(": ", 1)) for line in head.decode().split("\n")]
    fields = dict(lines)
    return fields, zlib.decompress(body) if fields.get("compressed") == "zlib" else body

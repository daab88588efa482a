# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every vector of tests/vectors/bundle is answered as its header says."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from pathlib import Path

import pytest
from actors import Archive

from forms.problem import Problem

VECTORS = Path(__file__).resolve().parents[1] / "vectors"
BUNDLES = sorted((VECTORS / "bundle").glob("*.txt"))
FORMAT = Path(__file__).resolve().parents[2] / "docs" / "FORMAT.md"


@dataclass(frozen=True)
class Vector:
    name: str
    about: str
    rule: str
    expect: str
    before: tuple[bytes, ...]
    file: bytes


def read_vector(path: Path) -> Vector:
    head, *blocks = re.split(r"^--- ", path.read_text(encoding="utf-8"), flags=re.M)
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    bodies = [(block.split("\n", 1)[0], base64.b64decode(block.split("\n", 1)[1])) for block in blocks]
    before = tuple(body for name, body in bodies if name == "before")
    return Vector(**fields, before=before, file=bodies[-1][1])


def answer(archive: Archive, file: bytes) -> str:
    try:
        admission = archive.take(file)
    except Problem as problem:
        return problem.code
    if admission.outcome == "refused":
        assert admission.problem is not None
        return admission.problem.code
    return "+".join([admission.outcome, *(finding.code for finding in admission.findings)])


@pytest.mark.parametrize("path", BUNDLES, ids=lambda path: path.stem)
def test_a_receiver_answers_as_the_vector_says(path: Path) -> None:
    vector, archive = read_vector(path), Archive()
    for file in vector.before:
        assert archive.take(file).outcome == "new"
    before = ({log: list(entries) for log, entries in archive.logs.items()}, archive.roster)
    assert answer(archive, vector.file) == vector.expect
    if not vector.expect.startswith("new"):
        assert (archive.logs, archive.roster) == before, "what is not admitted changes nothing"
    if vector.expect.startswith("bundle.fork"):
        assert archive.evidence
        device = archive.evidence[-1].device
        heads = (archive.evidence[-1].ours, archive.evidence[-1].theirs)
        assert all(head and head.verified_by(device.public) for head in heads)


@pytest.mark.parametrize("path", BUNDLES, ids=lambda path: path.stem)
def test_the_rule_of_a_vector_is_in_the_specification(path: Path) -> None:
    vector = read_vector(path)
    text = FORMAT.read_text(encoding="utf-8")
    section, _, step = vector.rule.rpartition(".") if vector.rule.count(".") > 1 else (vector.rule, "", "")
    found = re.search(rf"^#+ {re.escape(section)} .*?(?=^#+ |\Z)", text, re.M | re.S)
    assert found, f"FORMAT.md has no section {section}"
    if step:
        assert re.search(rf"^{step}\. ", found[0], re.M), f"FORMAT.md {section} has no step {step}"


def test_every_refusal_of_the_specification_has_a_vector() -> None:
    text = FORMAT.read_text(encoding="utf-8")
    table = re.search(r"^#+ 7\.3 .*?(?=^#+ |\Z)", text, re.M | re.S)
    assert table
    codes = set(re.findall(r"^\| `([a-z.-]+)` \|", table[0], re.M))
    expected = {read_vector(path).expect for path in BUNDLES}
    assert len(codes) >= 18
    assert codes <= expected | {code.split("+")[-1] for code in expected}


def test_the_vectors_are_those_that_their_script_writes(tmp_path: Path) -> None:
    import importlib.util

    spec = importlib.util.spec_from_file_location("make_vectors", VECTORS / "make.py")
    assert spec and spec.loader
    make = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make)
    written = {vector[0]: make.text_of(vector) for vector in make.vectors()}
    assert set(written) == {path.stem for path in BUNDLES}
    for path in BUNDLES:
        if read_vector(path).name not in PACKED:
            assert path.read_text(encoding="utf-8") == written[path.stem], path.stem


# zstd may pack the same bytes differently from version to version; readers do not care.
PACKED = {"good-packed", "dictionary", "raw-length", "two-frames", "frame-without-size", "window"} | {
    path.stem for path in BUNDLES if path.stem.startswith("context")
}

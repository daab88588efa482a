# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The journal's tree against roots and proofs that others published (Certificate Transparency)."""

from __future__ import annotations

import hashlib

import pytest
from actors import device_key
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.journal import (
    EMPTY_ROOT,
    MAX_SIZE,
    Checkpoint,
    Frontier,
    consistency_proof,
    head_of,
    includes,
    inclusion_proof,
    is_prefix,
    leaf_hash,
    parse_checkpoint,
    root_of,
    sign_head,
)
from sync.signed_note import NoteProblem

INPUTS = (
    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
)  # fmt: skip
ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
_A = "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
_B = "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
_C = "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4"
_D = "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
INCLUSION = {
    (0, 1): (),
    (0, 8): (_A, _B, _C),
    (5, 8): ("bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b", _D, ROOTS[4]),
    (2, 3): (ROOTS[2],),
}
CONSISTENCY = {
    (1, 1): (),
    (1, 8): (_A, _B, _C),
    (6, 8): ("0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a", _D, ROOTS[4]),
    (2, 5): (_B, "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"),
}
LEAVES = tuple(leaf_hash(bytes.fromhex(each)) for each in INPUTS)


@pytest.mark.parametrize("size", range(9))
def test_the_root_is_the_published_one(size):
    assert root_of(LEAVES[:size]).hex() == ROOTS[size]


def test_an_empty_log_has_the_hash_of_nothing():
    assert Frontier().root == EMPTY_ROOT == hashlib.sha256().digest()


@pytest.mark.parametrize(("place", "path"), INCLUSION.items(), ids=str)
def test_a_path_is_the_published_one_and_leads_to_the_root(place, path):
    index, size = place
    proof = inclusion_proof(LEAVES, index, size)
    assert tuple(step.hex() for step in proof) == path
    assert includes(LEAVES[index], index, size, proof, bytes.fromhex(ROOTS[size]))


@pytest.mark.parametrize(("sizes", "path"), CONSISTENCY.items(), ids=str)
def test_a_proof_of_growth_is_the_published_one(sizes, path):
    first, second = sizes
    proof = consistency_proof(LEAVES, first, second)
    assert tuple(step.hex() for step in proof) == path
    assert is_prefix(first, bytes.fromhex(ROOTS[first]), second, bytes.fromhex(ROOTS[second]), proof)


@given(st.integers(1, 70), st.data())
@settings(max_examples=60, deadline=None)
def test_every_path_holds_for_its_own_place_only(size, data):
    leaves = [leaf_hash(bytes([each])) for each in range(size)]
    index, other = data.draw(st.integers(0, size - 1)), data.draw(st.integers(0, size + 2))
    root, proof = root_of(leaves), inclusion_proof(leaves, index)
    assert includes(leaves[index], other, size, proof, root) == (other == index)
    assert not includes(leaves[index], index, size, (*proof, root), root)
    assert not proof or not includes(leaves[index], index, size, proof[:-1], root)


@given(st.integers(0, 70), st.integers(0, 70), st.booleans())
@settings(max_examples=80, deadline=None)
def test_growth_is_proved_and_a_rewritten_past_is_not(a, b, rewritten):
    first, second = sorted((a, b))
    leaves = [leaf_hash(bytes([each])) for each in range(second)]
    old = list(leaves[:first])
    if rewritten and old:
        old[-1] = leaf_hash(b"another")
    proof = consistency_proof(leaves, first, second)
    grown = is_prefix(first, root_of(old), second, root_of(leaves), proof)
    assert grown == (not rewritten or not first)


@given(st.integers(0, 300), st.integers(0, 40))
@settings(max_examples=40, deadline=None)
def test_a_frontier_goes_on_from_its_bytes(size, more):
    leaves = [leaf_hash(each.to_bytes(2, "big")) for each in range(size + more)]
    again = Frontier.from_bytes(Frontier().extend(leaves[:size]).to_bytes())
    assert again.extend(leaves[size:]).root == root_of(leaves)


def test_a_frontier_of_another_length_is_refused():
    with pytest.raises(ValueError, match="one hash"):
        Frontier.from_bytes((3).to_bytes(8, "big") + bytes(32))


ROOT64 = "5dnaeacGWamtVZy3Ad7ZoquYIjqtL0lgz+Nw7/RgQyg="
CHECKPOINTS = {
    "no final newline": f"a/b\n8\n{ROOT64}",
    "a fourth line": f"a/b\n8\n{ROOT64}\nmore\n",
    "a leading zero": f"a/b\n08\n{ROOT64}\n",
    "a sign": f"a/b\n+8\n{ROOT64}\n",
    "a size no language reads exactly": f"a/b\n{MAX_SIZE + 1}\n{ROOT64}\n",
    "no name": f"\n8\n{ROOT64}\n",
    "a short root": "a/b\n8\nXcnaeacG\n",
    "bits behind the root": f"a/b\n8\n{ROOT64[:-2]}h=\n",
}


@pytest.mark.parametrize("text", CHECKPOINTS.values(), ids=CHECKPOINTS)
def test_a_checkpoint_has_one_spelling(text):
    assert parse_checkpoint(f"a/b\n8\n{ROOT64}\n").size == 8
    with pytest.raises(NoteProblem):
        parse_checkpoint(text)


def test_a_head_is_verified_by_its_own_key_over_its_own_size():
    key, other = device_key("A", "b"), device_key("A", "c")
    head = sign_head(key, Frontier().extend(LEAVES))
    assert head.verified_by(key.public) and not head.verified_by(other.public)
    assert head_of(head.note(key.public), key.public) == head
    assert head_of(head.note(key.public), other.public) is None
    assert parse_checkpoint(head.note(key.public).text) == Checkpoint(key.origin, 8, head.root)

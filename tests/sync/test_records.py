# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The state of a record depends on the set of its revisions, and loses no value."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from sync.records import WITHDRAWN, EntryHash, RevisionFacts, changes_between, state_of, upto


def revision(name, parents=(), withdrawn=None, **changed):
    return RevisionFacts(
        EntryHash(hashlib.sha256(name.encode()).digest()),
        tuple(EntryHash(hashlib.sha256(parent.encode()).digest()) for parent in parents),
        changed,
        instance_id=name,
        form_version="1",
        withdrawn=withdrawn,
    )


@st.composite
def histories(draw):
    """Revisions whose parents are any earlier ones, as devices that met now and then write them."""
    made = []
    for number in range(draw(st.integers(1, 9))):
        names = [each.instance_id for each in made]
        parents = draw(st.lists(st.sampled_from(names), max_size=3, unique=True)) if names else []
        changed = draw(
            st.dictionaries(
                st.sampled_from("abc"), st.one_of(st.none(), st.sampled_from(["1", "2", "3"])), max_size=3
            )
        )
        withdrawn = draw(st.sampled_from([None, None, None, "a reason"]))
        made.append(revision(str(number), parents, withdrawn, **({} if withdrawn else changed)))
    return made


def test_changes_to_different_fields_merge():
    state = state_of([revision("r", a="1", b="1"), revision("x", ["r"], a="2"), revision("y", ["r"], b="2")])
    assert state.fields == {"a": "2", "b": "2"}
    assert state.conflicts == {}
    assert len(state.heads) == 2


def test_the_same_field_twice_is_a_conflict_until_a_merge_settles_it():
    apart = [revision("r", a="1"), revision("x", ["r"], a="2"), revision("y", ["r"], a="3")]
    assert {side.value for side in state_of(apart).conflicts["a"]} == {"2", "3"}
    merged = state_of([*apart, revision("m", ["x", "y"], a="3")])
    assert merged.conflicts == {}
    assert merged.fields == {"a": "3"}


def test_the_same_value_written_twice_is_no_conflict():
    assert state_of([revision("r"), revision("x", ["r"], a="2"), revision("y", ["r"], a="2")]).conflicts == {}


def test_emptying_against_writing_is_a_conflict():
    state = state_of([revision("r", a="1"), revision("x", ["r"], a=None), revision("y", ["r"], a="2")])
    assert {side.value for side in state.conflicts["a"]} == {None, "2"}


def test_a_merge_that_does_not_mention_a_field_leaves_its_conflict_open():
    apart = [revision("r", a="1"), revision("x", ["r"], a="2"), revision("y", ["r"], a="3")]
    assert "a" in state_of([*apart, revision("m", ["x", "y"], b="9")]).conflicts


def test_a_record_is_withdrawn_only_when_nobody_upholds_it():
    assert state_of([revision("r"), revision("w", ["r"], "no")]).withdrawn == "no"
    apart = [revision("r"), revision("w", ["r"], "no"), revision("x", ["r"], a="1")]
    assert state_of(apart).withdrawn is None
    assert WITHDRAWN in state_of(apart).conflicts
    assert state_of([*apart, revision("v", ["w", "x"], "really")]).withdrawn == "really"
    assert (
        state_of([revision("r"), revision("w", ["r"], "no"), revision("x", ["w"], a="1")]).withdrawn is None
    )


def test_a_withdrawal_keeps_the_form_version_of_what_it_withdraws():
    assert (
        state_of(
            [revision("r"), RevisionFacts(EntryHash(b"w" * 32), (revision("r").entry,), {}, "w", "", "no")]
        ).form_version
        == "1"
    )


def test_a_parent_that_has_not_arrived_is_named_and_the_rest_still_stands():
    state = state_of([revision("x", ["r"], a="2")])
    assert state.missing == (revision("r").entry,)
    assert state.fields == {"a": "2"}


@settings(deadline=None, max_examples=150)
@given(histories(), st.randoms())
def test_any_order_and_any_repetition_gives_the_same_state(history, rng):
    expected = state_of(history)
    shuffled = [*history, *rng.sample(history, len(history) // 2)]
    rng.shuffle(shuffled)
    assert state_of(shuffled) == expected


@settings(deadline=None, max_examples=150)
@given(histories())
def test_every_value_ever_written_is_current_superseded_or_in_conflict(history):
    state = state_of(history)
    for name in "abc":
        writers = [each for each in history if name in each.changed]
        sides = state.conflicts.get(name, ())
        shown = {side.value for side in sides} | {state.fields.get(name)}
        for writer in writers:
            later = [w for w in writers if w is not writer and writer in upto(history, [w.entry])]
            if not later:
                assert writer.changed[name] in shown


@settings(deadline=None, max_examples=100)
@given(histories())
def test_a_merge_of_all_heads_that_writes_every_field_ends_every_conflict(history):
    state = state_of(history)
    values = {name: sides[-1].value for name, sides in state.conflicts.items() if name != WITHDRAWN}
    merge = RevisionFacts(EntryHash(b"m" * 32), state.heads, values, "m", "1")
    assert state_of([*history, merge]).conflicts == {}


@settings(deadline=None, max_examples=100)
@given(histories())
def test_one_revision_alone_follows_the_general_rule(history):
    """The short way for single revisions says what the long way says of the same revision and a silent child."""
    first = history[0]
    alone = state_of([first])
    absent = EntryHash(bytes(32))
    child = RevisionFacts(EntryHash(b"c" * 32), (first.entry, absent), {}, "c", "1", first.withdrawn)
    both = state_of([first, child])
    assert both.fields == alone.fields
    assert both.conflicts == alone.conflicts == {}
    assert both.withdrawn == alone.withdrawn


@given(histories(), st.booleans(), st.randoms())
def test_revisions_in_a_row_follow_the_general_rule(history, root_waits, rng):
    """The short way for a row says what the long way says of the same row with a second, absent parent each."""
    row = [
        revision(f"r{n}", [f"r{n - 1}"] if n or root_waits else [], each.withdrawn, **each.changed)
        for n, each in enumerate(history)
    ]
    absent = EntryHash(bytes(32))
    long_way = state_of([each._replace(parents=(*each.parents, absent)) for each in row])
    rng.shuffle(row)
    state = state_of(row)
    assert replace(state, missing=long_way.missing) == long_way
    assert list(state.fields) == list(long_way.fields)
    assert set(long_way.missing) == {*state.missing, absent}


def test_what_changed_is_said_and_what_is_gone_is_emptied():
    old, new = {"a": "1", "b": "2", "c": "3"}, {"a": "1", "b": "9", "d": "4"}
    assert changes_between(old, new) == {"b": "9", "d": "4", "c": None}
    assert changes_between(new, new) == {}


def test_a_graph_with_many_heads_is_read_in_a_moment():
    root = revision("r", a="0")
    wide = [revision(f"w{n}", ["r"], a=str(n)) for n in range(300)]
    chain = [revision("c0", ["r"], b="0")]
    for number in itertools.islice(itertools.count(1), 300):
        chain.append(revision(f"c{number}", [f"c{number - 1}"], b=str(number)))
    state = state_of([root, *wide, *chain])
    assert len(state.conflicts["a"]) == 300
    assert state.fields["b"] == "300"

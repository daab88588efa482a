# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The short way to what a position is about says what the long way says."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from consensus.reading import headline_of_position, read_record
from consensus.records import Position, RecordMeta
from forms.problem import Problem

META = RecordMeta(record_id="1", entry_hash="", organization="UNICEF", office="Tarawa", signer="", sequence=0)
words = st.sampled_from(["", " ", "SUP", "FOB ", "XXX", "accepted", "implemented", "general", "risk", "ge", "yes", "two words"])  # fmt: skip
names = st.sampled_from(
    ["section", "theme", "comment_type", "comment_text", "proposed_change", "comments/comment_text", "place"]
)
rows = st.lists(st.dictionaries(names, words, max_size=5), max_size=3).map(tuple)
fields = st.dictionaries(
    st.sampled_from(
        ["view/position", "position", "about/item", "item", "about/consultation", "acceptance", "implementation", "reason"]
    ),
    words,
    max_size=6,
)  # fmt: skip


@given(fields, st.none() | words | rows)
@settings(max_examples=400, deadline=None)
def test_the_short_way_says_what_the_long_way_says(answers, comments) -> None:
    said = answers if comments is None else {**answers, "comments": comments}
    try:
        record = read_record("position", said, meta=META)
    except Problem:
        assert headline_of_position(said) is None
        return
    assert isinstance(record, Position)
    assert headline_of_position(said) == (record.consultation, record.item, record.code)

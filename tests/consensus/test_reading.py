# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The short way to what a position is about says what the long way says."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus.endorsements import indicators
from consensus.reading import headline_of_position, read_record
from consensus.records import Endorsement, Position, RecordMeta, RiskAssessment, UseCase
from consensus.usecases import whole_register
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


ODD = ("²", "9" * 5000, "9", "-1", "0", "", "three", "3.5", "٣")


@pytest.mark.parametrize("odd", ODD, ids=lambda word: word[:6])
def test_what_is_not_on_its_scale_is_no_answer_and_stops_nobodys_figures(odd: str) -> None:
    meta = RecordMeta("r", "e", "WFP")
    rows = ({"principle": "P1", "maturity": odd}, {"principle": "P2", "maturity": "4"})
    signed = {"edition": "2014", "status": "listed", "status_date": "2022-01-01", "implementation": rows}
    endorsement = read_record("endorsement", signed, meta=meta)
    assert isinstance(endorsement, Endorsement)
    figures = indicators([endorsement], ["WFP"], today=date(2026, 11, 30))
    assert figures.endorsed == 1 and figures.maturity["P2"] == 4
    risks = (
        {
            "dimension": "CY",
            "likelihood": odd,
            "impact": odd,
            "residual_likelihood": odd,
            "residual_impact": "1",
        },
        {"dimension": "DP", "likelihood": "5", "impact": "5"},
    )
    assessment = read_record("risk_assessment", {"use_case": "case", "risks": risks}, meta=meta)
    case = read_record("usecase", {"title": "Case"}, meta=meta)
    assert isinstance(assessment, RiskAssessment) and isinstance(case, UseCase)
    assert whole_register([case], [assessment], []).lines[0].risk == "High"

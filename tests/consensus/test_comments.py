# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Comments on their way: differences of texts, dispositions, the ISO table, and reading from forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from consensus.dispositions import (
    DispositionUnexplained,
    DispositionUnknownComment,
    check_disposition,
    latest,
    progress,
)
from consensus.iso_comments import COLUMNS, CommentRow, TableStructure, read_table, rows_of
from consensus.plain import PlainUnreadable, as_plain, from_plain
from consensus.reading import read_record
from consensus.records import (
    Comment,
    Consultation,
    Disposition,
    Endorsement,
    Item,
    MatrixAnswers,
    OtherRecord,
    Position,
    RecordMeta,
    RecordUnreadable,
    RiskAssessment,
    RoundRule,
    Text,
    UseCase,
    hash_of_texts,
)
from consensus.textdiff import Piece, text_diff, tokens

modest = settings(max_examples=150, deadline=None)
words = st.text(alphabet="ab é ,.区块链数 العربيةَّ'\n", max_size=30)

# --- differences of texts -----------------------------------------------------------------------------


def shown(old: str, new: str) -> str:
    marks = {"same": "{}", "removed": "[-{}-]", "added": "[+{}+]"}
    return "".join(marks[piece.kind].format(piece.text) for piece in text_diff(old, new))


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the same", "the same", "the same"),
        ("do it by 2021", "do it by 2022", "do it by [-2021-][+2022+]"),
        ("do it", "do it, where appropriate", "do it[+, where appropriate+]"),
        ("shall be a mandatory rule", "shall be guidance", "shall be [-a mandatory rule-][+guidance+]"),
        ("应在2021年底之前", "应在2022年底之前", "应在[-2021-][+2022+]年底之前"),
        ("批准数字发展原则", "认可数字发展原则", "[-批准-][+认可+]数字发展原则"),
        (
            "تؤيد المنظمات هذه التوصية",
            "تؤيد المنظمات هذه التوصية جزئياً",
            "تؤيد المنظمات هذه التوصية[+ جزئياً+]",
        ),
        ("تؤيد الدول التوصية", "تؤيد المنظمات التوصية", "تؤيد [-الدول-][+المنظمات+] التوصية"),
        ("", "new", "[+new+]"),
        ("old", "", "[-old-]"),
        ("l'entité", "l’entité", "[-l'entité-][+l’entité+]"),
    ],
)
def test_differences_are_whole_words_and_single_chinese_characters(old: str, new: str, expected: str) -> None:
    assert shown(old, new) == expected


def test_an_arabic_word_keeps_its_marks() -> None:
    assert tokens("كِتَاب جديد") == ["كِتَاب", " ", "جديد"]


def test_another_encoding_of_a_letter_or_space_is_shown_where_it_is_and_no_wider() -> None:
    assert shown("un cafe\u0301 noir", "un café noir") == "un [-cafe\u0301-][+café+] noir"
    assert shown("a\u00a0b", "a b") == "a[-\u00a0-][+ +]b"


@modest
@given(words, words)
def test_the_pieces_give_both_texts_back(old: str, new: str) -> None:
    pieces = text_diff(old, new)
    assert "".join(p.text for p in pieces if p.kind != "added") == old
    assert "".join(p.text for p in pieces if p.kind != "removed") == new
    kinds = [p.kind for p in pieces]
    assert all(a != b for a, b in pairwise(kinds))
    assert text_diff(old, old) == ((Piece("same", old),) if old else ())


# --- dispositions ---------------------------------------------------------------------------------------

COMMENTS = [Comment(f"c{n}", "r", "WFP", "r1", text=f"text {n}") for n in (1, 2, 3)]


def test_a_refusal_needs_an_observation_and_a_note_does_not() -> None:
    check_disposition(Disposition("c1", "noted"), COMMENTS)
    check_disposition(Disposition("c1", "not_accepted", "Outside the mandate."), COMMENTS)
    with pytest.raises(DispositionUnexplained):
        check_disposition(Disposition("c1", "not_accepted", "  "), COMMENTS)
    with pytest.raises(DispositionUnknownComment):
        check_disposition(Disposition("c9", "noted"), COMMENTS)


def test_the_last_disposition_stands_in_whatever_order_they_come() -> None:
    early = Disposition("c1", "deferred", "later", datetime(2026, 1, 1, tzinfo=UTC))
    late = Disposition("c1", "accepted", "", datetime(2026, 2, 1, tzinfo=UTC))
    assert latest([late, early]) == latest([early, late]) == {"c1": late}
    found = progress(COMMENTS, [late, early])
    assert (found.total, found.answered, [c.comment_id for c in found.waiting]) == (3, 1, ["c2", "c3"])
    assert found.by_outcome == {"accepted": 1}
    assert not found.is_complete


# --- the ISO table ----------------------------------------------------------------------------------------

CLAUSES = {"r1": "Recommendation 1", "r2": "Recommendation 2"}
OUTCOMES: Any = {"accepted": "Accepted", "not_accepted": "Not accepted"}


def test_the_table_goes_out_in_order_and_comes_back_as_it_was() -> None:
    comments = [
        Comment(
            "b", "r", "WHO", "r2", text="second", comment_type="te", proposed_change="say so", place="line 3"
        ),
        Comment("a", "r", "WFP", "r1", text="first", comment_type="ed"),
        Comment("g", "r", "WFP", "r1", section="general", text="in general"),
    ]
    rows = rows_of(comments, [Disposition("b", "not_accepted", "No.")], clauses=CLAUSES, outcomes=OUTCOMES)
    assert rows[2] == CommentRow(
        "WHO", "", "Recommendation 2", "line 3", "te", "second", "say so", "Not accepted. No."
    )
    table = read_table(
        COLUMNS, [row.cells for row in rows], clauses=CLAUSES, organizations=["WFP", "WHO"], record_id="f"
    )
    assert table.findings == ()
    kept = [
        (c.organization, c.item, c.section, c.comment_type, c.text, c.proposed_change, c.place)
        for c in table.comments
    ]
    assert sorted(kept) == sorted(
        [
            ("WFP", "r1", "specific", "ed", "first", "", ""),
            ("WFP", "", "general", "ge", "in general", "", ""),
            ("WHO", "r2", "specific", "te", "second", "say so", "line 3"),
        ]
    )
    assert list(table.observations.values()) == ["Not accepted. No."]


@pytest.mark.parametrize(
    ("row", "found"),
    [
        (("Nobody", "", "", "", "ge", "x", "", ""), "Nobody"),
        (("WFP", "", "Recommendation 9", "", "ge", "x", "", ""), "Recommendation 9"),
        (("WFP", "", "", "", "loud", "x", "", ""), "loud"),
        (("WFP", "", "", "", "te", "", "", ""), "WFP"),
    ],
)
def test_a_row_that_cannot_be_understood_is_told_with_its_place_and_the_others_are_read(
    row: tuple[str, ...], found: str
) -> None:
    good = ("wfp", "12", "recommendation 1", "para 2", "Technical", "good", "", "")
    table = read_table(COLUMNS, [good, row, ("",) * 8], clauses=CLAUSES, organizations=["WFP"], record_id="f")
    assert [c.text for c in table.comments] == ["good"]
    assert (table.comments[0].comment_type, table.comments[0].place) == ("te", "para 2 12")
    assert [(f.place, f.facts["found"]) for f in table.findings] == [("row 3", found)]


@pytest.mark.parametrize("header", [(), COLUMNS[:7], (*COLUMNS[1:], COLUMNS[0]), ("a",) * 8])
def test_another_structure_is_refused_whole(header: tuple[str, ...]) -> None:
    with pytest.raises(TableStructure):
        read_table(header, [], clauses=CLAUSES, organizations=["WFP"], record_id="f")


# --- reading records from forms ----------------------------------------------------------------------------

META = RecordMeta("rec-1", "entry-1", "WFP", is_focal_point=True, office="Rome")
POSITION: Any = {
    "about/consultation": "c1",
    "about/item": "r1",
    "about/text_hash": "abc",
    "view/position": "FOB",
    "view/reason": " It contradicts. ",
    "view/change_wanted": "Strike it.",
    "follow_up/acceptance": "not_accepted",
    "comments": (
        {
            "section": "specific",
            "theme": "risk",
            "comment_type": "te",
            "comment_text": "one",
            "publishable": "yes",
            "name_us": "no",
        },
        {"section": "general", "theme": "conditions", "comment_text": "two", "comment_language": "fr"},
        {"section": "general", "comment_text": ""},
    ),
}


def test_a_position_is_read_wherever_the_form_groups_its_questions() -> None:
    flat = {path.rsplit("/", 1)[-1]: value for path, value in POSITION.items()}
    for fields in (POSITION, flat):
        read = read_record("position", fields, meta=META)
        assert isinstance(read, Position)
        assert (read.code, read.item, read.text_hash, read.reason) == ("FOB", "r1", "abc", "It contradicts.")
        assert (read.acceptance, read.implementation) == ("not_accepted", None)
        assert [(c.text, c.publishable, c.language) for c in read.comments] == [
            ("one", True, "en"),
            ("two", False, "fr"),
        ]


def test_a_comment_keeps_its_id_when_rows_move_and_gets_another_when_its_words_change() -> None:
    one = read_record("position", POSITION, meta=META)
    turned = read_record(
        "position", {**POSITION, "comments": tuple(reversed(POSITION["comments"]))}, meta=META
    )
    edited_row = {**POSITION["comments"][0], "comment_text": "one!"}
    edited = read_record("position", {**POSITION, "comments": (edited_row,)}, meta=META)
    assert isinstance(one, Position)
    assert isinstance(turned, Position)
    assert isinstance(edited, Position)
    assert {c.comment_id for c in one.comments} == {c.comment_id for c in turned.comments}
    assert edited.comments[0].comment_id not in {c.comment_id for c in one.comments}
    twice = read_record("position", {**POSITION, "comments": (POSITION["comments"][0],) * 2}, meta=META)
    assert isinstance(twice, Position)
    assert len({c.comment_id for c in twice.comments}) == 2


@pytest.mark.parametrize(
    ("field", "value"), [("view/position", ""), ("view/position", "YES"), ("follow_up/acceptance", "maybe")]
)
def test_an_answer_this_version_does_not_know_is_a_problem_that_names_it(field: str, value: str) -> None:
    with pytest.raises(RecordUnreadable) as refused:
        read_record("position", {**POSITION, field: value}, meta=META)
    assert refused.value.facts["field"] == field.rsplit("/", 1)[-1]


def test_the_other_instruments_are_read_and_unknown_forms_are_kept() -> None:
    endorsement = read_record(
        "endorsement",
        {
            "about/edition": "2014",
            "state/status": "listed",
            "state/status_date": "2022-03",
            "letter/letter_date": "2022-03-04",
            "road/barriers": "resources legal_review",
            "implementation": (
                {"principle": "DPD2014-1", "maturity": "3"},
                {"principle": "DPD2014-2", "maturity": "na"},
            ),
        },
        meta=META,
    )
    assert isinstance(endorsement, Endorsement)
    assert (endorsement.status, endorsement.status_date, str(endorsement.letter_date)) == (
        "listed",
        None,
        "2022-03-04",
    )
    assert [(row.principle, row.maturity) for row in endorsement.implementation] == [
        ("DPD2014-1", 3),
        ("DPD2014-2", None),
    ]
    case = read_record("usecase", {"identification/title": "Cash", "place/countries": "JOR UKR"}, meta=META)
    assert isinstance(case, UseCase)
    assert (case.title, case.countries, case.lead_organization) == ("Cash", ("JOR", "UKR"), "WFP")
    risks = read_record(
        "risk_assessment", {"risks": ({"dimension": "cy", "likelihood": "4", "impact": "5"},)}, meta=META
    )
    assert isinstance(risks, RiskAssessment)
    assert (risks.risks[0].dimension, risks.risks[0].likelihood) == ("CY", 4)
    matrix = read_record("decision_matrix", {"need/Q01": "yes", "trust/q03": "partly"}, meta=META)
    assert isinstance(matrix, MatrixAnswers)
    assert matrix.answers == {"Q01": "yes", "Q03": "partly"}
    other = read_record("survey", {"a": "b"}, meta=META)
    assert isinstance(other, OtherRecord)
    assert other.fields == {"a": "b"}


# --- hashes and plain values ---------------------------------------------------------------------------------


def test_the_hash_of_a_text_ignores_encoding_and_spaces_and_nothing_else() -> None:
    base = (Text("fr", "Café noir", "official"), Text("en", "Black coffee"))
    same = (
        Text("en", " Black  coffee ", "official", "found"),
        Text("fr", "Cafe\u0301 noir"),
        Text("zh", " ", "missing"),
    )
    assert hash_of_texts(base) == hash_of_texts(same)
    assert hash_of_texts(base) != hash_of_texts(base[:1])
    assert hash_of_texts(base) != hash_of_texts((base[0], Text("en", "black coffee")))


def test_values_go_to_plain_ones_and_back_with_every_field_spelled_out() -> None:
    held = Consultation(
        "c", (Text("en", "T"),), (Item("r1", 1, (Text("zh", "好", "official"),), preconditions=("r2",)),)
    )
    assert from_plain(Consultation, as_plain(held)) == held
    rule = as_plain(RoundRule())
    assert isinstance(rule, dict)
    assert rule["threshold"] == "3/4"
    assert set(rule) == set(RoundRule.__dataclass_fields__)
    position = read_record(
        "position", POSITION, meta=replace(META, received_at=datetime(2026, 1, 1, tzinfo=UTC))
    )
    assert isinstance(position, Position)
    assert from_plain(Position, as_plain(position)) == position


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"name": "coin toss"}, "RoundRule.name"),
        ({"quorum": True}, "RoundRule.quorum"),
        ({"quorum": "3"}, "RoundRule.quorum"),
        ({"threshold": "3/0"}, "RoundRule.threshold"),
        ({"threshold": 1}, "RoundRule.threshold"),
        ({"p_members": ["A", 1]}, "RoundRule.p_members[1]"),
        ({"p_members": "A"}, "RoundRule.p_members"),
    ],
)
def test_what_cannot_be_read_back_is_told_with_its_place(change: dict[str, Any], place: str) -> None:
    plain = as_plain(RoundRule())
    assert isinstance(plain, dict)
    with pytest.raises(PlainUnreadable) as refused:
        from_plain(RoundRule, {**plain, **change})
    assert refused.value.facts["place"] == place


def test_a_key_of_a_newer_writer_is_passed_over_and_a_missing_one_is_not() -> None:
    plain = as_plain(Text("en", "x"))
    assert isinstance(plain, dict)
    assert from_plain(Text, {**plain, "colour": "blue"}) == Text("en", "x")
    with pytest.raises(PlainUnreadable):
        from_plain(Text, {"text": "x"})

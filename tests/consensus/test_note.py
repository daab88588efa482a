# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The note: what it says, what it must not say, and that every sentence can be traced."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from consensus.annexes import note_annexes
from consensus.board import Board, board
from consensus.grade import GradeRuling
from consensus.note import Cluster, Note, NoteFacts, compose_note, quantifier
from consensus.note_text import NameWithoutReason, NoSuchParagraph, NoteRefused, ensure_publishable
from consensus.plain import as_plain, from_plain
from consensus.records import (
    LANGUAGES,
    Comment,
    Consultation,
    Item,
    Organization,
    Position,
    RecordMeta,
    Round,
    RoundRule,
    Text,
)

Desk = Any  # tests/consensus/conftest.py
REFERENCE = Path(__file__).parents[2] / "sync" / "reference"
LADDER = [
    (1, 28, "one"), (1, 1, "one"), (2, 28, "some"), (3, 28, "some"), (2, 2, "some"), (3, 3, "some"),
    (4, 28, "several"), (9, 28, "several"), (10, 28, "number"), (14, 28, "number"), (15, 28, "most"),
    (25, 28, "most"), (26, 28, "organizations"), (27, 28, "organizations"), (28, 28, "agreed"),
    (5, 5, "agreed"), (4, 4, "organizations"), (4, 12, "number"), (9, 10, "organizations"),
]  # fmt: skip


@pytest.mark.parametrize(("k", "n", "word"), LADDER)
def test_the_quantifier_says_no_more_than_the_numbers(k: int, n: int, word: str) -> None:
    assert quantifier(k, n) == word


def said(
    desk: Desk, organization: str, text: str, item: str = "r1", code: str = "SUP", **facts: Any
) -> Comment:
    """That organization takes the position and adds the comment, publishable unless said otherwise."""
    number = desk.numbers()
    reason = facts.pop("reason", "")
    values = {"publishable": True, "theme": "conditions"} | facts
    comment = Comment(
        f"comment-{number}", f"record-{organization}-{item}", organization, item, text=text, **values
    )
    desk.says(organization, code, item, comments=(comment,), reason=reason)
    return comment


def note_of(desk: Desk, language: str = "en", clusters: Iterable[Cluster] = (), **facts: Any) -> Note:
    shown = board_of(desk)
    given = NoteFacts(introduction=("The unit reviewed the subject.",), **facts)
    return compose_note(
        shown,
        shown.comments(),
        language=language,
        facts=given,
        clusters=tuple(clusters),
        organizations=desk.organizations(),
    )


def board_of(desk: Desk, **facts: Any) -> Board:
    return board(
        desk.consultation, [desk.round()], desk.positions, organizations=desk.organizations(), **facts
    )


def texts(note: Note, item: str = "r1") -> list[str]:
    return [p.text for block in note.blocks if block.item == item for p in block.paragraphs]


@pytest.fixture
def supported(desk: Desk) -> Desk:
    for organization in desk.members:
        desk.says(organization, "SUP")
    return desk


def test_paragraphs_are_numbered_through_all_three_sections(supported: Desk) -> None:
    note = note_of(supported, general=("Organizations welcome the report and its conclusions.",))
    assert list(note.numbers.values()) == list(range(1, len(note.paragraphs) + 1))
    assert [p.kind for p in note.paragraphs] == ["introduction", "written", "grade", "grade", "grade"]
    assert texts(note) == ["Organizations support this recommendation."]


def test_written_paragraphs_open_and_close_the_general_comments(supported: Desk) -> None:
    said(supported, "A", "in general", section="general")
    note = note_of(supported, general=("Welcome.",), closing=("Taken together, agreed.",))
    assert [p.text for p in note.general] == [
        "Welcome.",
        "One entity comments: “in general”.",
        "Taken together, agreed.",
    ]


def test_the_agenda_has_an_asterisk_only_where_it_leads_to_a_footnote(supported: Desk) -> None:
    supported.consultation = replace(supported.consultation, agenda_item="144")
    assert note_of(supported).masthead.agenda == "Item 144 of the provisional agenda"
    supported.consultation = replace(supported.consultation, agenda_symbol="A/76/150")
    assert note_of(supported).masthead.agenda == "Item 144 of the provisional agenda*"


def test_a_single_unclustered_comment_is_quoted_and_not_reworded(supported: Desk) -> None:
    said(supported, "A", "bandwidth has to be there first.")
    assert texts(note_of(supported))[1] == "One entity comments: “bandwidth has to be there first”."


def test_a_cluster_speaks_in_the_words_of_the_secretariat_with_the_quantifier_of_its_size(
    supported: Desk,
) -> None:
    comments = [said(supported, o, f"bandwidth {o}") for o in "ABCD"]
    cluster = Cluster(
        "bandwidth",
        tuple(c.comment_id for c in comments),
        {"en": "good bandwidth must come first."},
        "r1",
        "conditions",
    )
    note = note_of(supported, clusters=[cluster])
    assert texts(note)[1] == "A number of organizations emphasize that good bandwidth must come first."
    assert set(note.blocks[0].paragraphs[1].trace) == {c.comment_id for c in comments}


def test_comments_of_one_theme_share_a_paragraph_and_themes_keep_their_order(supported: Desk) -> None:
    said(supported, "A", "for your information", theme="information")
    said(supported, "B", "first condition")
    said(supported, "C", "second condition")
    note = note_of(supported)
    kinds = [p.theme for p in note.blocks[0].paragraphs]
    assert kinds == ["", "conditions", "information"]
    assert (
        texts(note)[1] == "One entity comments: “first condition”. One entity comments: “second condition”."
    )


def test_what_may_not_be_published_stays_out_even_inside_a_cluster(supported: Desk) -> None:
    secret = said(supported, "A", "between us", publishable=False)
    cluster = Cluster("leak", (secret.comment_id,), {"en": "between us"}, "r1", "conditions")
    note = note_of(supported, clusters=[cluster])
    assert not any("between us" in paragraph.text for paragraph in note.paragraphs)
    assert {"note.comments-kept-out", "note.cluster-not-publishable"} <= {f.code for f in note.findings}


def test_a_comment_is_quoted_only_if_it_may_be_published_comes_from_the_focal_point_and_is_not_editorial(
    supported: Desk,
) -> None:
    said(supported, "A", "between us", publishable=False)
    said(supported, "B", "an office thinks", is_focal_point=False)
    said(supported, "C", "a comma is missing", theme="editorial")
    assert texts(note_of(supported)) == ["Organizations support this recommendation."]


def test_a_reservation_goes_into_the_sentence_on_the_degree(supported: Desk) -> None:
    doubts = [said(supported, o, "too short", code="SWR", theme="deadline", reason="time") for o in "AB"]
    cluster = Cluster(
        "time", tuple(c.comment_id for c in doubts), {"en": "the time may not suffice"}, "r1", "deadline"
    )
    note = note_of(supported, clusters=[cluster])
    assert texts(note) == [
        "Organizations support this recommendation, although some organizations note that the time may not suffice."
    ]
    assert {c.comment_id for c in doubts} <= set(note.blocks[0].paragraphs[0].trace)


def test_a_formal_objection_always_has_its_paragraph_without_a_name(supported: Desk) -> None:
    supported.says("A", "FOB", reason="It contradicts our mandate.", change_wanted="Strike it.")
    note = note_of(supported)
    assert texts(note)[-1] == (
        "One entity does not support this recommendation, on the following grounds: “It contradicts our mandate”."
    )
    ensure_publishable(note)
    with pytest.raises(NoteRefused):
        ensure_publishable(note.remove("r1/objection"))


def test_grounds_in_other_letters_than_the_notes_wait_for_a_translation(supported: Desk) -> None:
    supported.says("A", "FOB", reason="It contradicts our mandate.")
    assert "⟦" in texts(note_of(supported, "zh"))[-1]
    assert "⟦" not in texts(note_of(supported, "en"))[-1]
    supported.says("A", "FOB", reason="这与JIU的任务相抵触。")
    assert "⟦" not in texts(note_of(supported, "zh"))[-1]
    assert "⟦" in texts(note_of(supported, "en"))[-1]


def test_official_text_that_is_missing_stays_an_empty_slot_and_the_unofficial_is_never_printed(
    desk: Desk,
) -> None:
    items = (
        replace(desk.item("r1"), texts=(Text("en", "Our own rendering.", "unofficial"),)),
        *desk.consultation.items[1:],
    )
    desk.consultation = replace(desk.consultation, items=items)
    note = note_of(desk)
    assert (note.blocks[0].text, note.blocks[0].text_is_official) == ("[official text to be inserted]", False)
    assert note_of(desk, "zh").blocks[1].text == "[待插入正式文本]"
    assert "Our own rendering" not in json.dumps(as_plain(note), ensure_ascii=False)


# --- names ------------------------------------------------------------------------------------------

ORGANIZATIONS = (
    Organization(
        "WFP",
        "World Food Programme",
        names=(Text("zh", "世界粮食计划署"), Text("fr", "Programme alimentaire mondial")),
    ),
    Organization("WHO", "World Health Organization"),
    Organization("UN-Women", "United Nations Entity for Gender Equality and the Empowerment of Women"),
    Organization("UN", "United Nations Secretariat"),
)
TELLING = [
    ("As WFP remarks, it is late.", "WFP"),
    ("The World Food Programme remarks.", "WFP"),
    ("the world  food-programme remarks", "WFP"),
    ("认为WFP的意见", "WFP"),
    ("世界粮食计划署认为", "WFP"),
    ("ويرى WFPأن", "WFP"),
    ("Le Programme alimentaire mondial note", "WFP"),
    ("(WHO)", "WHO"),
    ("UN Women said", "UN-Women"),
    ("UN\u2011Women said", "UN-Women"),
    ("The United Nations Secretariat notes", "UN"),
]
HARMLESS = [
    "Organizations who work in the UN system agree.",
    "a SWFPX code",
    "Health organizations of the world",
    "the United Nations system",
]


@pytest.fixture
def named(supported: Desk) -> Note:
    note = note_of(supported)
    from consensus.note_text import watched_names

    return replace(
        note, watched=watched_names((o.code, (o.name, *(t.text for t in o.names))) for o in ORGANIZATIONS)
    )


@pytest.mark.parametrize(("words", "organization"), TELLING)
def test_a_note_that_names_an_organization_without_permission_is_refused(
    named: Note, words: str, organization: str
) -> None:
    edited = named.edit("r1/grade", words)
    with pytest.raises(NoteRefused) as refused:
        ensure_publishable(edited)
    assert organization in refused.value.sentence()
    ensure_publishable(edited.allow_name("r1/grade", organization, "It asked for it by letter."))
    ensure_publishable(edited.restore("r1/grade"))


@pytest.mark.parametrize("words", HARMLESS)
def test_words_that_only_look_like_a_name_accuse_nobody(named: Note, words: str) -> None:
    ensure_publishable(named.edit("r1/grade", words))


def test_an_e_mail_address_is_refused(named: Note) -> None:
    with pytest.raises(NoteRefused):
        ensure_publishable(named.edit("r1/grade", "Write to focal.point@example.org for more."))


def test_a_name_is_allowed_with_a_reason_only(named: Note) -> None:
    with pytest.raises(NameWithoutReason):
        named.allow_name("r1/grade", "WFP", " ")


def test_an_organization_that_asked_to_be_named_is_named_where_it_speaks_alone(supported: Desk) -> None:
    own = said(supported, "A", "our office serves it", theme="information", name_us=True)
    cluster = Cluster(
        "own", (own.comment_id,), {"en": "its office serves as secretariat"}, "r1", "information"
    )
    note = note_of(supported, clusters=[cluster])
    assert texts(note)[1] == "The Organization A notes that its office serves as secretariat."
    ensure_publishable(note)


def test_an_organization_among_others_is_not_named_even_if_it_asked(supported: Desk) -> None:
    both = [said(supported, "A", "x", name_us=True), said(supported, "B", "x", name_us=False)]
    cluster = Cluster("both", tuple(c.comment_id for c in both), {"en": "x holds"}, "r1", "conditions")
    assert texts(note_of(supported, clusters=[cluster]))[1] == "Some organizations emphasize that x holds."


def test_a_comment_in_another_language_is_marked_and_never_passed_off_as_translated(supported: Desk) -> None:
    said(supported, "A", "il faut du débit", language="fr")
    note = note_of(supported)
    assert "⟦to be translated from French: il faut du débit⟧" in texts(note)[1]
    assert "note.untranslated" in {f.code for f in note.findings}


# --- working on it --------------------------------------------------------------------------------


def test_the_trace_survives_editing_and_moving(supported: Desk) -> None:
    first = said(supported, "A", "one")
    said(supported, "B", "two", theme="information")
    note = note_of(supported)
    key = note.blocks[0].paragraphs[1].key
    worked = note.edit(key, "Rewritten by hand.").move(key, 9).insert(key, "Added by hand.", key="mine")
    assert texts(worked)[-2:] == ["Rewritten by hand.", "Added by hand."]
    assert worked.paragraph(key).trace == (first.comment_id,)
    assert worked.paragraph(key).composed == note.paragraph(key).text
    assert list(worked.numbers.values()) == list(range(1, len(worked.paragraphs) + 1))
    assert worked.restore(key).paragraph(key) == note.paragraph(key)
    traced = worked.trace()["paragraphs"]
    assert isinstance(traced, dict)
    assert traced[str(worked.numbers[key])]["from"] == [first.comment_id]  # type: ignore[index,call-overload]
    assert worked.draft_hash != note.draft_hash


def test_a_note_is_stored_and_read_back_without_loss(supported: Desk) -> None:
    said(supported, "A", "one")
    note = note_of(supported).edit("r1/grade", "Other words.")
    assert from_plain(Note, json.loads(json.dumps(as_plain(note)))) == note


def test_a_paragraph_that_is_not_there_is_a_problem_and_not_a_crash(supported: Desk) -> None:
    with pytest.raises(NoSuchParagraph):
        note_of(supported).edit("r9/grade", "?")


def test_the_editor_may_choose_another_grade_and_the_computed_one_is_kept(supported: Desk) -> None:
    ruling = GradeRuling("r1", 1, "PARTIALLY_SUPPORTS", "The comments say so.")
    shown = board_of(supported, grade_rulings=[ruling])
    note = compose_note(shown, (), language="en")
    assert texts(note) == ["Organizations partially support this recommendation."]
    assert note.blocks[0].paragraphs[0].reasons == ("The comments say so.",)
    assert shown.item("r1").grading.computed == "SUPPORTS"
    printed = next(annex for annex in note.annexes if annex.title == "Grades set by the editor")
    assert printed.rows == (("1", "Support", "Partial support", "The comments say so."),)


def test_the_annex_of_comments_goes_by_the_order_of_the_agenda(supported: Desk) -> None:
    shown = board_of(supported)
    first = shown.items[0]
    many = replace(shown, items=tuple(replace(first, item=f"r{n}", number=n) for n in range(1, 12)))
    comments = [Comment(f"c{n}", "record", "A", f"r{n}", text=f"on {n}") for n in (10, 2, 11, 1)]
    annexes = note_annexes(many, comments, (), language="en")
    (printed,) = (each for each in annexes if any("on 2" in row for row in each.rows))
    assert [row[0] for row in printed.rows] == ["1", "2", "10", "11"]


def test_a_grade_set_in_one_round_says_nothing_of_another_and_can_be_taken_back(supported: Desk) -> None:
    earlier = GradeRuling("r1", 7, "PARTIALLY_SUPPORTS", "Another round.")
    set_, back = GradeRuling("r1", 1, "DIVERGENT", "Two camps."), GradeRuling("r1", 1, None)
    assert board_of(supported, grade_rulings=[earlier]).item("r1").grading.grade == "SUPPORTS"
    assert board_of(supported, grade_rulings=[set_, back]).item("r1").grading.grade == "SUPPORTS"
    assert board_of(supported, grade_rulings=[set_]).item("r1").history[-1].grading.grade == "DIVERGENT"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_are_the_same_in_every_language(supported: Desk, language: str) -> None:
    said(supported, "A", "one")
    said(supported, "B", "two", theme="risk", code="FOB", reason="no")
    english, other = note_of(supported), note_of(supported, language)
    assert [p.key for p in other.paragraphs] == [p.key for p in english.paragraphs]
    assert not any("{" in p.text for p in other.paragraphs)


# --- A/76/325/Add.1 ---------------------------------------------------------------------------------

GRADES = {1: "NOTED_GB", 2: "SUPPORTS", 3: "SUPPORTS", 4: "PARTIALLY_SUPPORTS", 5: "PARTIALLY_SUPPORTS",
          6: "NOTED_GB", 7: "PARTIALLY_SUPPORTS", 8: "SUPPORTS"}  # fmt: skip
ANSWERS = {"NOTED_GB": "NOT", "SUPPORTS": "SUP", "PARTIALLY_SUPPORTS": "PAR"}
FLAGS = {"proposed_change": "proposed_change", "deadline_concern": "deadline", "dependency": "dependency",
         "definition_needed": "definition", "risk": "risk", "divergence": "divergence"}  # fmt: skip


def reference(name: str) -> Any:
    return json.loads((REFERENCE / name).read_text(encoding="utf-8"))


def plainly(text: str) -> str:
    return "".join(c for c in text if unicodedata.category(c)[0] in "LN")


@pytest.fixture(scope="module")
def seed() -> tuple[Note, dict[int, str]]:
    """The eight recommendations answered so as A/76/325/Add.1 reports, its paragraphs as clusters."""
    asked, official = reference("recommendations.json"), reference("comments_a76_325_add1.json")["paragraphs"]
    codes = [o["code"] for o in reference("organizations.json")["organizations"]]
    items = tuple(
        Item(
            f"rec{r['number']}",
            r["number"],
            tuple(Text(k, t["text"], "official") for k, t in r["text"].items() if t["text"]),
        )
        for r in asked["recommendations"]
    )
    titles = tuple(
        Text(k, v["text"], "official")
        for k, v in asked["report"]["title"].items()
        if v["text"] and len(k) == 2
    )
    consultation = Consultation(
        "jiu-2020-7", titles, items, "JIU/REP/2020/7", titles, session=76, agenda_item="144"
    )
    positions, clusters, general = [], [], []
    for paragraph in official:
        number, text = paragraph["recommendation"], paragraph["official_zh"]["text"]
        if paragraph["section"] == "general":
            general.append(text)
        elif number and (paragraph["support_level"] == "none" or paragraph["paragraph"] in (12, 26)):
            theme = next((FLAGS[flag] for flag in paragraph["flags"] if flag in FLAGS), "conditions")
            placement, words, whole = "paragraph", text, ("zh",)
            if paragraph["paragraph"] == 12:
                placement, whole, theme = "reservation", (), "deadline"
                words = text.split("一些组织指出,")[1]
            if paragraph["paragraph"] == 26:
                placement, words = "grade", "认识到" + text.split("认识到")[1]
            clusters.append(
                Cluster(
                    f"p{paragraph['paragraph']}",
                    (f"c{paragraph['paragraph']}a", f"c{paragraph['paragraph']}b"),
                    {"zh": words},
                    f"rec{number}",
                    theme,
                    whole,
                    placement,
                )  # type: ignore[arg-type]
            )
    by_item: dict[str, list[Cluster]] = {}
    for cluster in clusters:
        by_item.setdefault(cluster.item, []).append(cluster)
    for item in items:
        for n, code in enumerate(codes):
            comments = tuple(
                Comment(
                    c.comment_ids[n],
                    f"{code}-{item.code}",
                    code,
                    item.code,
                    theme=c.theme,
                    text="意见",
                    language="zh",
                    publishable=True,
                )  # type: ignore[arg-type]
                for c in by_item.get(item.code, ())
                if n < 2
            )
            meta = RecordMeta(
                f"{code}-{item.code}", f"{code}-{item.code}", code, signer=code, is_focal_point=True
            )
            positions.append(
                Position(
                    meta,
                    "jiu-2020-7",
                    item.code,
                    item.text_hash,
                    ANSWERS[GRADES[item.number]],
                    comments=comments,
                )
            )  # type: ignore[arg-type]
    held = Round(
        "jiu-2020-7",
        1,
        RoundRule(),
        tuple(codes),
        tuple((i.code, i.text_hash) for i in items),
        datetime(2021, 3, 1, tzinfo=UTC),
        state="closed",
    )
    shown = board(consultation, [held], positions, language="zh")
    facts = NoteFacts(
        date(2021, 9, 16), introduction=(official[0]["official_zh"]["text"],), general=tuple(general)
    )
    note = compose_note(shown, shown.comments(), language="zh", facts=facts, clusters=clusters)
    return note, {p["paragraph"]: p["official_zh"]["text"] for p in official}


def test_the_note_reproduces_the_grades_of_a_76_325_add_1(seed: tuple[Note, dict[int, str]]) -> None:
    assert {block.number: block.grade for block in seed[0].blocks} == GRADES


def test_the_note_has_the_27_paragraphs_of_a_76_325_add_1_where_they_stand_there(
    seed: tuple[Note, dict[int, str]],
) -> None:
    note, official = seed
    assert (len(note.introduction), len(note.general)) == (1, 5)
    starts = [note.numbers[block.paragraphs[0].key] for block in note.blocks]
    assert starts == [7, 9, 12, 13, 15, 18, 22, 26]
    assert len(note.paragraphs) == 27
    differing = [
        n for n, paragraph in enumerate(note.paragraphs, 1) if plainly(paragraph.text) != plainly(official[n])
    ]
    assert differing == [7]  # it says "the report" where the phrase bank says "this recommendation"


def test_all_eight_official_chinese_texts_are_printed_and_none_in_arabic(
    seed: tuple[Note, dict[int, str]],
) -> None:
    assert all(block.text_is_official for block in seed[0].blocks)

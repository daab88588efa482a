# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The Word file of the note, read back as Word would read it."""

from __future__ import annotations

import io
import json
import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from docx.oxml.ns import qn

from consensus.board import board
from consensus.note import Cluster, Note, NoteFacts, compose_note
from consensus.note_text import NoteRefused
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
from sync.note_file import note_docx, trace_json

GOLDEN = Path(__file__).parents[1] / "golden"
OFFICIAL = {
    "en": "Executive heads should do it.",
    "zh": "行政首长应当这样做。",
    "ar": "ينبغي للرؤساء التنفيذيين القيام بذلك.",
}
STATEMENT = {
    "en": "good bandwidth is a prerequisite",
    "fr": "une bonne connexion est un préalable",
    "es": "una buena conexión es una condición previa",
    "ru": "хорошая связь является предварительным условием",
    "ar": "الاتصال الجيد شرط مسبق",
    "zh": "良好的带宽是先决条件",
}


def compose(language: str) -> Note:
    items = tuple(
        Item(f"r{n}", n, tuple(Text(k, v, "official") for k, v in OFFICIAL.items())) for n in (1, 2)
    )
    title = (Text("en", "Applications in the system: a state of readiness", "official"),)
    consultation = Consultation(
        "c1",
        title,
        items,
        "JIU/REP/2020/7",
        title,
        session=76,
        agenda_item="144",
        agenda_symbol="A/76/150",
        agenda_title=(Text("en", "Joint Inspection Unit", "official"),),
    )
    positions = []
    for code in "ABCDEF":
        for item in items:
            meta = RecordMeta(
                f"{code}-{item.code}", f"{code}-{item.code}", code, signer=code, is_focal_point=True
            )
            comment = Comment(
                f"c-{code}-{item.code}",
                meta.record_id,
                code,
                item.code,
                theme="conditions",
                text="Bandwidth first.",
                publishable=True,
            )
            objects = code == "F" and item.code == "r2"
            positions.append(
                Position(
                    meta,
                    "c1",
                    item.code,
                    item.text_hash,
                    "FOB" if objects else "SUP",
                    reason="It goes beyond the mandate." if objects else "",
                    comments=(comment,),
                )
            )
    opened = datetime(2021, 3, 1, tzinfo=UTC)
    held = Round(
        "c1",
        1,
        RoundRule(),
        tuple("ABCDEF"),
        tuple((i.code, i.text_hash) for i in items),
        opened,
        state="closed",
    )
    organizations = [Organization(code, f"Organization {code}") for code in "ABCDEF"]
    shown = board(consultation, [held], positions, organizations=organizations, language=language)
    clusters = [
        Cluster(
            f"k{i.number}",
            tuple(f"c-{c}-{i.code}" for c in "ABC"),
            STATEMENT,
            i.code,
            "conditions",
            footnotes={language: ("See https://example.org/bandwidth.",)},
        )
        for i in items
    ]
    facts = NoteFacts(issued=opened.date(), job_number="21-00001", introduction=("…",), general=("…", "…"))
    return compose_note(
        shown,
        shown.comments(),
        language=language,
        facts=facts,
        clusters=clusters,
        organizations=organizations,
    )


def part(stored: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(stored)) as held:
        return held.read(name).decode()


def word(stored: bytes) -> docx.document.Document:
    return docx.Document(io.BytesIO(stored))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_note_gives_the_same_bytes(language: str) -> None:
    assert note_docx(compose(language)) == note_docx(compose(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_paragraphs_are_numbered_by_word_and_never_by_typed_digits(language: str) -> None:
    note, stored = compose(language), note_docx(compose(language))
    document = word(stored)
    numbered = [p for p in document.paragraphs if p.style is not None and p.style.name == "UN Para"]
    assert [p.text for p in numbered] == [held.text for held in note.paragraphs]
    assert not any(re.match(r"\d", p.text) for p in numbered)
    style = document.styles["UN Para"].element
    assert style.pPr.numPr.numId is not None
    instances = {p._p.pPr.numPr for p in numbered if p._p.pPr is not None}
    assert instances <= {None}, "no paragraph restarts or leaves the one list"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_draft_and_counts_itself(language: str) -> None:
    note, stored = compose(language), note_docx(compose(language))
    section = word(stored).sections[0]
    assert note.masthead.draft in section.header.paragraphs[0].text
    footer = part(stored, "word/footer1.xml")
    assert " PAGE " in footer
    assert " NUMPAGES " in footer
    assert "21-00001" in footer


def test_an_english_note_has_the_masthead_of_a_united_nations_document() -> None:
    tables = word(note_docx(compose("en"))).tables
    assert [cell.text for cell in tables[0].rows[0].cells] == ["United Nations", "[symbol to be assigned]"]
    assert tables[0].cell(1, 1).text.split("\n") == ["Distr.: General", "1 March 2021", "Original: English"]
    styles = [p.style.name for p in word(note_docx(compose("en"))).paragraphs[:6] if p.style is not None]
    assert styles == ["UN Session", "UN Agenda", "UN Agenda", "UN Title", "UN DocType", "UN Transmittal"]


def test_a_version_that_is_not_the_original_says_both_languages() -> None:
    meta = word(note_docx(compose("zh"))).tables[0].cell(1, 1).text
    assert meta.split("\n") == ["Distr.: General", "2021年3月1日", "中文", "Original: 英文"]


def test_missing_official_text_leaves_a_slot_in_the_language_of_the_note() -> None:
    texts = [
        p.text
        for p in word(note_docx(compose("fr"))).paragraphs
        if p.style is not None and p.style.name == "UN RecText"
    ]
    assert texts == ["[texte officiel à insérer]"] * 2
    assert "Executive heads" not in part(note_docx(compose("fr")), "word/document.xml")


def test_an_arabic_note_runs_from_right_to_left_in_page_table_paragraphs_and_letters() -> None:
    document = part(note_docx(compose("ar")), "word/document.xml")
    styles = part(note_docx(compose("ar")), "word/styles.xml")
    assert "<w:bidi/>" in document
    assert "<w:bidiVisual/>" in document
    runs = re.findall(r"<w:r>(.*?)</w:r>", document, re.S)
    assert all("<w:rtl/>" in run for run in runs if "<w:t" in run)
    assert styles.count("<w:bidi/>") >= 10
    assert "Simplified Arabic" in styles
    assert "<w:rtl/>" not in part(note_docx(compose("en")), "word/document.xml")


def test_footnotes_are_real_footnotes_in_their_order() -> None:
    stored = note_docx(compose("en"))
    body, notes = part(stored, "word/document.xml"), part(stored, "word/footnotes.xml")
    assert re.findall(r'footnoteReference[^>]*w:id="(\d)"', body) == ["1", "2", "3"]
    assert re.findall(r'<w:footnote [^>]*w:id="(-?\d)"', notes) == ["-1", "0", "1", "2", "3"]
    assert "A/76/150." in notes
    assert "footnotes.xml" in part(stored, "word/_rels/document.xml.rels")
    assert "footnotes+xml" in part(stored, "[Content_Types].xml")


def test_annexes_are_written_on_request_only_and_marked_internal() -> None:
    note = compose("en")
    assert len(word(note_docx(note)).tables) == 1
    inside = word(note_docx(note, internal=True))
    assert len(inside.tables) == 1 + len(note.annexes)
    assert sum(p.text == "Internal - not for publication" for p in inside.paragraphs) == len(note.annexes)
    assert any("Organization A" in cell.text for row in inside.tables[-1].rows for cell in row.cells)
    assert "Organization A" not in part(note_docx(note), "word/document.xml")


def test_a_note_that_names_somebody_unasked_does_not_become_a_file() -> None:
    note = compose("en")
    key = note.blocks[0].paragraphs[0].key
    with pytest.raises(NoteRefused):
        note_docx(note.edit(key, "Organization B supports it."))


def test_the_trace_is_beside_the_file_and_not_inside() -> None:
    note = compose("en")
    traced = json.loads(trace_json(note))
    assert traced["draft"] == note.draft_hash
    assert traced["paragraphs"]["5"]["from"] == ["c-A-r1", "c-B-r1", "c-C-r1"]
    with zipfile.ZipFile(io.BytesIO(note_docx(note))) as held:
        assert not any(b"c-A-r1" in held.read(name) for name in held.namelist())
        assert note.draft_hash in held.read("docProps/custom.xml").decode()
        assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in held.infolist())
        assert "docProps/thumbnail.jpeg" not in held.namelist()


def test_characters_that_no_xml_can_hold_do_not_stop_the_note() -> None:
    note = compose("en")
    key = note.blocks[0].paragraphs[0].key
    stored = note_docx(note.edit(key, "A\x00B\x0bC\x1f <&> \ufffe done."))
    assert "ABC <&>  done." in [p.text for p in word(stored).paragraphs]


def test_run_properties_stand_in_the_order_word_demands() -> None:
    order = [
        "rStyle",
        "rFonts",
        "b",
        "bCs",
        "i",
        "iCs",
        "color",
        "sz",
        "szCs",
        "vertAlign",
        "rtl",
        "cs",
        "lang",
    ]
    for language in ("en", "zh", "ar"):
        stored = note_docx(compose(language), internal=True)
        for name in ("word/document.xml", "word/styles.xml", "word/footnotes.xml"):
            for properties in re.findall(r"<w:rPr>(.*?)</w:rPr>", part(stored, name), re.S):
                found = [tag for tag in re.findall(r"<w:(\w+)", properties) if tag in order]
                assert found == sorted(found, key=order.index), (language, name, properties)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_paper_is_chosen_and_margins_stay(paper: str) -> None:
    section = word(note_docx(compose("en"), paper=paper)).sections[0]  # type: ignore[arg-type]
    assert section.page_width is not None
    assert round(section.page_width.cm, 1) == {"A4": 21.0, "Letter": 21.6}[paper]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_note_are_those_of_the_golden_file(language: str) -> None:
    """Run with a missing golden file once to write it; the diff of the file is the review."""
    document = word(note_docx(replace(compose(language), annexes=())))
    lines = [f"{p.style.name if p.style is not None else ''}: {p.text}" for p in document.paragraphs]
    golden = GOLDEN / f"note_{language}.txt"
    shown = "\n".join(lines) + "\n"
    if not golden.exists():
        golden.write_text(shown, encoding="utf-8")
        pytest.fail(f"wrote {golden.name}; look at it and commit it")
    assert shown == golden.read_text(encoding="utf-8")


def test_no_part_carries_an_emblem_or_any_picture() -> None:
    with zipfile.ZipFile(io.BytesIO(note_docx(compose("en")))) as held:
        assert not [name for name in held.namelist() if re.search(r"\.(png|jpe?g|emf|wmf|svg|gif)$", name)]


def test_numbering_is_one_list_bound_to_the_paragraph_style() -> None:
    document = word(note_docx(compose("en")))
    numbering = document.part.numbering_part.element
    style_number = document.styles["UN Para"].element.pPr.numPr.numId.val
    instance = next(n for n in numbering.findall(qn("w:num")) if int(n.get(qn("w:numId"))) == style_number)
    abstract = instance.find(qn("w:abstractNumId")).get(qn("w:val"))
    definition = next(
        a for a in numbering.findall(qn("w:abstractNum")) if a.get(qn("w:abstractNumId")) == abstract
    )
    assert (
        definition.find(f"{qn('w:lvl')}/{qn('w:pStyle')}").get(qn("w:val"))
        == document.styles["UN Para"].style_id
    )
    assert definition.find(f"{qn('w:lvl')}/{qn('w:lvlText')}").get(qn("w:val")) == "%1."

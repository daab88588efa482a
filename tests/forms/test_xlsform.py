# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Workbooks from other people: converted with a report, or refused with the place; never a crash."""

from __future__ import annotations

import io
import json
import struct
import subprocess
import sys
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.definition import FormDefinition
from forms.instruments import shipped_forms
from forms.instruments.build import write_workbook
from forms.problem import Finding
from forms.xlsform import FormImport, Limits, child_command, form_id_of, import_xlsform, look_first
from forms.xlsform_places import Places, canonical, without_references
from forms.xlsform_support import TYPE_ALIASES, TYPES, support_of_type

SETTINGS = [["form_id", "form_title", "version"], ["visit", "Visit", "3"]]


def workbook(
    survey: Sequence[Sequence[str]],
    choices: Sequence[Sequence[str]] = (),
    settings_rows: Sequence[Sequence[str]] = SETTINGS,
) -> bytes:
    sheets = {"survey": survey, "settings": settings_rows}
    if choices:
        sheets["choices"] = choices
    return write_workbook({name: rows for name, rows in sheets.items() if rows})


def take(survey: Sequence[Sequence[str]], **more: Sequence[Sequence[str]]) -> FormImport:
    return import_xlsform(workbook(survey, **more), "visit.xlsx")


def said(made: FormImport, code: str) -> Finding:
    found = [finding for finding in made.findings if finding.code == code]
    assert len(found) == 1, [(finding.code, finding.place, finding.sentence()) for finding in made.findings]
    return found[0]


HEAD = ["type", "name", "label", "relevant", "calculation", "appearance"]


# --- what is taken ----------------------------------------------------------------------------------------


def test_a_workbook_becomes_a_version_with_both_files() -> None:
    original = workbook([HEAD, ["text", "village", "Village"], ["integer", "people", "People"]])
    made = import_xlsform(original, "visit.xlsx")
    assert made.findings == ()
    assert made.version is not None
    assert (made.version.form_id, made.version.version, made.version.title) == ("visit", "3", "Visit")
    assert made.version.workbook == original
    form = FormDefinition.from_xform(made.version.xform)
    assert form.sha256 == made.version.sha256
    assert not form.root.path.startswith("/data")


def test_the_same_workbook_gives_the_same_version() -> None:
    sheet = workbook([HEAD, ["text", "village", "Village"]], settings_rows=())
    one, two = import_xlsform(sheet, "visit.xlsx").version, import_xlsform(sheet, "visit.xlsx").version
    assert one == two


def test_a_workbook_without_settings_is_named_after_its_file_and_content() -> None:
    made = import_xlsform(
        workbook([HEAD, ["text", "v", "V"]], settings_rows=()), "Visite à domicile (2).xlsx"
    )
    assert made.version is not None
    assert made.version.form_id == "Visite_domicile_2"
    assert made.version.version == said(made, "xlsform.no-version").facts["version"]
    assert said(made, "xlsform.no-form-id").severity == "repaired"
    other = import_xlsform(
        workbook([HEAD, ["text", "w", "W"]], settings_rows=()), "Visite à domicile (2).xlsx"
    )
    assert other.version is not None
    assert other.version.version != made.version.version


def test_a_form_id_made_of_a_file_name_begins_with_a_letter() -> None:
    assert [form_id_of(name) for name in ("a b.xlsx", "2024.xls", "опрос.xlsx")] == [
        "a_b",
        "form_2024",
        "form_",
    ]


def test_a_choice_given_twice_is_kept_and_pointed_at() -> None:
    made = take(
        [HEAD, ["select_one d", "d", "District"]],
        choices=[["list_name", "name", "label"], ["d", "4", "North"], ["d", "4", "South"]],
    )
    assert made.version is not None
    finding = said(made, "xlsform.choice-twice")
    assert (finding.place, finding.severity) == ("choices!B3", "repaired")


def test_an_unknown_type_is_asked_as_text() -> None:
    made = take([HEAD, ["db:person", "who", "Who"]])
    assert made.version is not None
    assert said(made, "xlsform.type-unknown").place == "survey!A2"
    who = FormDefinition.from_xform(made.version.xform).at("/form/who")
    assert who is not None
    assert who.bind.type == "string"


def test_a_repeat_may_be_called_like_our_root() -> None:
    made = take([HEAD, ["begin_repeat", "form", "Form"], ["text", "a", "A"], ["end_repeat"]])
    assert made.version is not None
    assert FormDefinition.from_xform(made.version.xform).root.name == "answers"


def test_bent_quotation_marks_are_straightened() -> None:
    made = take([HEAD, ["text", "a", "A"], ["text", "b", "B", "${a} = \u2018x\u2019"]])
    assert made.version is not None


def test_what_degrades_is_told_with_its_cell() -> None:
    made = take(
        [
            HEAD,
            ["geopoint", "where", "Where", "", "", "maps"],
            ["audio", "voice", "Voice"],
            ["start-geopoint", "first", ""],
            ["text", "a", "A", "", "", "w1 sparkling"],
            ["text", "b", "B", "", "", "sparkling"],
        ]
    )
    assert made.version is not None
    told = {(finding.place, str(finding.facts.get("word"))): finding.severity for finding in made.findings}
    assert told["survey!A2", "geopoint"] == "note"
    assert told["survey!F2", "maps"] == "note"
    assert told["survey!A3", "audio"] == "note"
    assert told["survey!A4", "start-geopoint"] == "asked"
    assert told["survey!F5", "w1"] == "note"
    assert told["survey!F5, survey!F6", "sparkling"] == "note"


def test_a_missing_list_degrades_and_a_given_one_does_not() -> None:
    survey = [["type", "name", "label"], ["select_one_from_file towns.csv", "town", "Town"]]
    assert any(f.code == "form.attachment-missing" for f in take(survey).findings)
    towns = {"towns.csv": b"name,label\na,Alpha\n"}
    made = import_xlsform(workbook(survey), "visit.xlsx", attachments=towns)
    assert made.version is not None
    assert made.version.attachments == towns
    assert made.findings == ()


def test_external_choices_come_as_an_attachment() -> None:
    sheets = {
        "survey": [
            ["type", "name", "label", "choice_filter"],
            ["text", "state", "State", ""],
            ["select_one_external city", "city", "City", "state=${state}"],
        ],
        "choices": [["list_name", "name", "label"], ["x", "y", "Z"]],
        "external_choices": [["list_name", "name", "label", "state"], ["city", "a", "Alpha", "n"]],
        "settings": SETTINGS,
    }
    made = import_xlsform(write_workbook(sheets), "visit.xlsx")
    assert made.version is not None
    assert b"Alpha" in made.version.attachments["itemsets.csv"]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("visit.md", "| survey |\n| | type | name | label |\n| | text | a | A |\n"),
        ("visit.csv", '"survey"\n"","type","name","label"\n"","text","a","A"\n'),
    ],
)
def test_text_files_of_the_same_sheets_are_taken(name: str, text: str) -> None:
    made = import_xlsform(text.encode(), name)
    assert made.version is not None
    assert made.version.form_id == "visit"


def test_an_instrument_edited_in_a_spreadsheet_can_be_taken_again() -> None:
    for shipped in shipped_forms()[:2]:
        made = import_xlsform(shipped.workbook, f"{shipped.form_id}.xlsx")
        assert made.version == shipped
        assert all(finding.severity == "note" for finding in made.findings)


# --- what is refused --------------------------------------------------------------------------------------


def test_a_private_function_is_refused_with_the_expression_and_its_cell() -> None:
    made = take(
        [HEAD, ["date", "born", "Born"], ["calculate", "m", "", "", "difference-in-months(${born}, today())"]]
    )
    assert made.version is None
    finding = said(made, "form.function-unknown")
    assert (finding.place, finding.severity) == ("survey!E3", "refused")
    assert finding.facts["expression"] == "difference-in-months(${born}, today())"
    assert "difference-in-months" in finding.sentence()


def test_every_expression_that_cannot_be_read_is_told_at_once() -> None:
    made = take([HEAD, ["text", "a", "A", "${a} = "], ["text", "b", "B"], ["text", "c", "C", "if(1"]])
    assert [f.place for f in made.findings if f.severity == "refused"] == ["survey!D2", "survey!D4"]


@pytest.mark.parametrize(
    ("survey", "place"),
    [
        ([HEAD, ["text", "a", "A"], ["text", "a", "B"]], "survey!B3"),
        ([HEAD, ["text", "a", "A", "${nowhere} = 1"]], "survey!D2"),
        ([HEAD, ["begin_group", "g", "G"], ["text", "a", "A"]], "survey!2"),
        ([HEAD, ["select_one nothing", "a", "A"]], "survey!2"),
        ([HEAD, ["text", "1a", "A"]], "survey!B2"),
    ],
    ids=["name twice", "unknown name", "open group", "no list", "name begins with a digit"],
)
def test_a_rule_of_xlsform_that_is_not_kept_is_told_with_its_row(survey: list[list[str]], place: str) -> None:
    made = take(survey, choices=[["list_name", "name", "label"], ["other", "x", "X"]])
    assert made.version is None
    assert said(made, "xlsform.workbook").place == place


def test_a_circle_of_calculations_is_refused_with_its_row() -> None:
    made = take([HEAD, ["calculate", "a", "", "", "${b} + 1"], ["calculate", "b", "", "", "${a} + 1"]])
    assert made.version is None
    assert said(made, "form.cycle").place in ("survey!B2", "survey!B3")


def test_refusals_say_what_to_do_and_blame_nobody() -> None:
    made = take([HEAD, ["text", "a", "A", "${nowhere} = 1"]])
    finding = said(made, "xlsform.workbook")
    assert finding.hint()
    assert "invalid" not in finding.sentence().lower()
    assert "error" not in finding.sentence().lower()


# --- damage, size and time --------------------------------------------------------------------------------


def zipped(parts: dict[str, bytes], **more: int) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


def encrypted() -> bytes:
    data = bytearray(zipped({"xl/workbook.xml": b"<a/>"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.index(signature) + offset
        data[at : at + 2] = struct.pack("<H", 1)
    return bytes(data)


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "a.xlsx", "xlsform.not-a-workbook"),
        (b"PK\x03\x04 and then nothing", "a.xlsx", "xlsform.not-a-workbook"),
        (b"hello", "a.xls", "xlsform.not-a-workbook"),
        (b"%PDF-1.7", "a.pdf", "xlsform.file-type"),
        (zipped({"xl/a.xml": b"<!DOCTYPE x [<!ENTITY a 'b'>]><x/>"}), "a.xlsx", "xlsform.document-type"),
        (zipped({"xl/a.xml": "<!DOCTYPE x><x/>".encode("utf-16")}), "a.xlsx", "xlsform.document-type"),
        (zipped({"xl/a.bin": bytes(32 << 20)}), "a.xlsx", "xlsform.archive"),
        (zipped({f"p{n}": b"" for n in range(2001)}), "a.xlsx", "xlsform.archive"),
        (encrypted(), "a.xlsx", "xlsform.encrypted"),
        (zipped({"readme.txt": b"no workbook"}), "a.xlsx", "xlsform.workbook"),
        (b"\xd0\xcf\x11\xe0" + bytes(2000), "a.xls", None),
        (b"\xff\xfe\x00 not a table", "a.csv", None),
        (b"nothing like a table", "a.md", None),
    ],
)
def test_what_is_no_workbook_is_refused_before_or_after_reading(
    content: bytes, name: str, code: str | None
) -> None:
    made = import_xlsform(content, name)
    assert made.version is None
    assert made.findings[0].severity == "refused"
    if code:
        assert made.findings[0].code == code


def test_a_workbook_that_is_too_large_is_not_opened() -> None:
    made = import_xlsform(bytes(2000), "a.xlsx", limits=Limits(workbook_bytes=1999))
    assert [finding.code for finding in made.findings] == ["xlsform.too-large"]


def test_conversion_stops_when_its_time_is_over() -> None:
    made = import_xlsform(workbook([HEAD, ["text", "a", "A"]]), "a.xlsx", limits=Limits(seconds=0.02))
    assert made.version is None
    assert made.findings[0].code == "xlsform.time"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gives no such limit to a plain process")
def test_conversion_stops_when_its_memory_is_used_up() -> None:
    rows = [HEAD, *(["text", f"q{n}", "A long label " * 200] for n in range(4000))]
    made = import_xlsform(workbook(rows), "a.xlsx", limits=Limits(memory=100 << 20))
    assert made.version is None
    assert made.findings[0].code == "xlsform.memory"


def test_groups_inside_groups_without_end_are_refused() -> None:
    depth = 400
    rows = [HEAD, *(["begin_group", f"g{n}", "G"] for n in range(depth)), ["text", "a", "A"]]
    made = take([*rows, *(["end_group"] for _ in range(depth))])
    assert made.version is None
    assert made.findings[0].severity == "refused"


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_the_first_look_survives_any_damage(data: st.DataObject) -> None:
    whole = shipped_forms()[1].workbook
    cut = whole[: data.draw(st.integers(0, len(whole)))] if data.draw(st.booleans()) else whole
    damaged = bytearray(cut)
    for _ in range(data.draw(st.integers(0, 6)) if damaged else 0):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    for finding in look_first(bytes(damaged), ".xlsx", Limits()):
        assert finding.severity == "refused"


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 18000), st.integers(0, 255))
def test_a_damaged_workbook_is_taken_or_refused(place: int, byte: int) -> None:
    damaged = bytearray(shipped_forms()[1].workbook)
    damaged[place % len(damaged)] = byte
    made = import_xlsform(bytes(damaged), "position.xlsx")
    assert (made.version is None) == any(finding.severity == "refused" for finding in made.findings)


# --- the child --------------------------------------------------------------------------------------------


def test_the_frozen_program_runs_itself_as_the_converter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child_command() == [sys.executable, "--child", "xlsform"]


def test_the_program_answers_to_the_words_of_a_child() -> None:
    request = json.dumps({"memory": 1 << 30, "file_type": ".xlsx", "form_id": "a", "version": "1"}).encode()
    root = Path(__file__).parents[2]
    ended = subprocess.run(
        [sys.executable, "-m", "sync.cli", "--child", "xlsform"],
        input=request + b"\n" + workbook([HEAD, ["text", "a", "A"]]),
        capture_output=True,
        cwd=root,
        timeout=60,
    )
    assert "<h:html" in json.loads(ended.stdout)["xform"]


# --- places and support -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("relevant", "relevant"),
        ("Relevance", "relevant"),
        ("bind::relevant", "relevant"),
        ("bind:relevant", "relevant"),
        ("label::English (en)", "label"),
        ("constraint_message::Français (fr)", "constraint message"),
        ("bind::jr:constraintMsg", "constraint message"),
        ("jr:count", "repeat count"),
        ("read_only", "read only"),
        ("media::image::en", "media::image"),
        ("calculate", "calculation"),
        ("list_name", "list name"),
    ],
)
def test_a_heading_has_one_spelling(heading: str, column: str) -> None:
    assert canonical(heading) == column


def test_references_of_a_workbook_can_be_compiled_alone() -> None:
    assert without_references("${a} + ${last-saved#b}") == "/form/a + instance('__last-saved')/a"


def test_a_place_counts_columns_as_a_spreadsheet_does() -> None:
    places = Places(
        {"survey": ({"type": "text"},)},
        {"survey": {"type": 0, "name": 25, "label": 26, "hint": 701, "x": 702}},
    )
    cells = [places.cell("survey", 2, column) for column in ("type", "name", "label", "hint", "x")]
    assert cells == ["survey!A2", "survey!Z2", "survey!AA2", "survey!ZZ2", "survey!AAA2"]


def test_every_alias_means_a_type_of_the_table() -> None:
    assert set(TYPE_ALIASES.values()) <= set(TYPES)
    for words in ("select_one yes_no", "select one from places or_other", "begin repeat", "GPS", "photo"):
        assert support_of_type(words) is not None
    assert support_of_type("db:person") is None

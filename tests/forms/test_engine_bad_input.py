# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Forms and drafts that are wrong, hostile or broken: a Problem with a remedy, never a crash, never a hang."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from forms.definition import FormDefinition
from forms.problem import Problem
from forms.session import FormSession

Write = Callable[..., bytes]
Make = Callable[..., FormDefinition]

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">'
    + "".join(f'<!ENTITY {chr(98 + i)} "{f"&{chr(97 + i)};" * 10}">' for i in range(12))
    + "]><x>&m;</x>"
)


@pytest.mark.parametrize(
    ("xml", "code"),
    [
        (b"", "form.not-xml"),
        (b"PK\x03\x04 a workbook", "form.not-xml"),
        (b"<a><b></a>", "form.not-xml"),
        (b"\xff\xfe\x00bad", "form.not-xml"),
        (b"<html/>", "form.structure"),
        (b"<h><model/></h>", "form.structure"),
        (b"<h><model><instance/></model></h>", "form.structure"),
        (BOMB.encode(), "form.entities"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "form.entities"),
        (b"<a>" * 10_000 + b"</a>" * 10_000, "form.too-large"),
        (b"<a>" + b"<b/>" * 300_000 + b"</a>", "form.too-large"),
        (b"<a>" + b" " * 21_000_000 + b"</a>", "form.too-large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "xml",
)
def test_what_is_not_a_form_is_refused_with_a_reason(xml: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        FormDefinition.from_xform(xml)
    assert caught.value.code == code
    assert caught.value.hint()


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("1 +", "form.expression"),
        ("/data/a[", "form.expression"),
        ("(" * 5_000 + "1" + ")" * 5_000, "form.expression"),
        ("1" + " + 1" * 20_000, "form.expression"),
        ("launch-missiles()", "form.function-unknown"),
    ],
    ids=["unfinished", "bracket", "deep", "long", "unknown"],
)
def test_an_expression_that_cannot_be_read_is_refused_with_its_place(
    make_form: Make, expression: str, code: str
) -> None:
    with pytest.raises(Problem) as caught:
        make_form("<a/>", f'<bind nodeset="/data/a" calculate="{expression}"/>', '<input ref="/data/a"/>')
    assert caught.value.code == code
    assert "/data/a" in str(caught.value.facts["place"])


def test_an_expression_of_ten_megabytes_is_refused_at_once(write_form: Write) -> None:
    xml = write_form("<a/>", f'<bind nodeset="/data/a" calculate="{"a" * 10_000_000}"/>')
    started = time.perf_counter()
    with pytest.raises(Problem):
        FormDefinition.from_xform(xml)
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("binds", "path"),
    [
        ('<bind nodeset="/data/a" calculate="/data/a + 1"/>', "/data/a → /data/a"),
        (
            '<bind nodeset="/data/a" calculate="/data/b"/><bind nodeset="/data/b" calculate="../c"/>'
            '<bind nodeset="/data/c" calculate="/data/a"/>',
            "/data/a → /data/b → /data/c → /data/a",
        ),
    ],
    ids=["itself", "three"],
)
def test_a_circle_of_calculations_is_refused_with_its_path(make_form: Make, binds: str, path: str) -> None:
    with pytest.raises(Problem) as caught:
        make_form("<a/><b/><c/>", binds, '<input ref="/data/a"/>')
    assert caught.value.code == "form.cycle"
    assert caught.value.facts["path"] == path


def test_a_circle_that_only_answers_reveal_stops_and_is_told(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form(
        "<n/><rows><a/></rows><rows><a/></rows><b/>",
        '<bind nodeset="/data/rows/a" calculate="if(/data/n = 1, /data/b + 1, 0)"/>'
        '<bind nodeset="/data/b" calculate="/data/rows[position() = 1]/a + 1"/>',
        '<input ref="/data/n"/><repeat nodeset="/data/rows"><input ref="/data/rows/a"/></repeat>',
    )
    session = FormSession(form, **world)
    started = time.perf_counter()
    session.answer("n", 1)
    assert time.perf_counter() - started < 2
    assert [finding.code for finding in session.findings] == ["form.cycle"]
    assert session.node("n").value == "1"


def test_rules_that_read_their_own_or_each_others_relevance_are_allowed(
    make_form: Make, world: dict[str, Any]
) -> None:
    form = make_form(
        "<a/><b/><c/>",
        '<bind nodeset="/data/a" relevant="/data/b = \'\'"/><bind nodeset="/data/b" relevant="/data/a = \'\'"/>'
        "<bind nodeset=\"/data/c\" constraint=\". != 'x'\" calculate=\"if(. = '', 'first', .)\"/>",
        '<input ref="/data/a"/><input ref="/data/b"/>',
    )
    session = FormSession(form, **world)
    assert session.node("c").value == "first"
    session.answer("a", "1")
    assert not session.node("b").relevant


def test_division_by_nothing_is_a_value(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form(
        "<a/><b/><c/>",
        '<bind nodeset="/data/b" calculate="5 div number(/data/a)"/><bind nodeset="/data/c" type="int" calculate="5 div 0"/>',
        '<input ref="/data/a"/>',
    )
    session = FormSession(form, **world)
    session.answer("a", 0)
    assert session.node("b").value == "Infinity"
    assert session.node("c").value == ""


def test_a_pattern_that_explodes_is_bounded_in_time(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form(
        "<a/>",
        '<bind nodeset="/data/a" constraint="regex(., \'^(([a-z])+.)+[A-Z]([a-z])+$\')"/>',
        '<input ref="/data/a"/>',
    )
    session = FormSession(form, **world)
    started = time.perf_counter()
    session.answer("a", "a" * 5_000)
    assert time.perf_counter() - started < 3


def test_a_number_of_entries_beyond_reason_does_not_fill_the_memory(
    make_form: Make, world: dict[str, Any]
) -> None:
    form = make_form(
        '<n/><rows jr:template=""><a/></rows>',
        "",
        '<input ref="/data/n"/><repeat nodeset="/data/rows" jr:count="/data/n * 1000000"><input ref="/data/rows/a"/></repeat>',
    )
    session = FormSession(form, **world)
    session.answer("n", 2)
    assert session.node("/data/rows").count == 0
    assert [finding.code for finding in session.findings] == ["form.too-many-instances"]


def test_a_rule_that_fails_on_an_answer_is_told_and_the_form_stays_open(
    make_form: Make, world: dict[str, Any]
) -> None:
    form = make_form(
        "<a/><b/>",
        '<bind nodeset="/data/b" calculate="distance(/data/a)"/>',
        '<input ref="/data/a"/><input ref="/data/b"/>',
    )
    session = FormSession(form, **world)
    session.answer("a", "nowhere at all")
    assert [finding.code for finding in session.findings] == ["form.evaluation"]
    session.answer("a", "0 0 0 0; 0 1 0 0")
    assert session.node("b").value != ""


def test_answers_of_another_form_are_refused(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form("<a/>", "", '<input ref="/data/a"/>')
    for xml in (b'<data id="other"><a>1</a></data>', b"<other><a>1</a></other>"):
        with pytest.raises(Problem) as caught:
            FormSession.restore(form, xml, **world)
        assert caught.value.code == "form.instance-of-another-form"
        with pytest.raises(Problem):
            FormSession(form, editing=xml, **world)


def test_answers_without_a_question_are_told_when_restoring(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form("<a/>", "", '<input ref="/data/a"/>')
    session = FormSession.restore(form, b'<data id="form"><a>1</a><gone>2</gone></data>', **world)
    assert session.node("a").value == "1"
    assert [(f.code, f.place) for f in session.findings] == [("form.answer-without-question", "/data/gone")]


def test_controls_and_rules_of_unknown_kinds_degrade_with_a_finding(
    make_form: Make, world: dict[str, Any]
) -> None:
    form = make_form(
        "<a/>",
        '<bind nodeset="/data/nowhere" required="true()"/>',
        '<hologram ref="/data/a"><label>A</label></hologram><input ref="/data/missing"/>',
    )
    session = FormSession(form, **world)
    assert session.node("a").control == "input"
    assert [item.ref for item in session.outline()] == ["/data/a"]
    assert sorted(finding.code for finding in session.findings) == [
        "form.bind-without-node",
        "form.control-unsupported",
        "form.control-without-node",
    ]
    assert all("{" not in finding.sentence() for finding in session.findings)


@pytest.mark.parametrize(
    "content", [b"\xff\xfe\xfa", b'{"type": "Nothing"}', b"[]", b'{"type":"FeatureCollection"}']
)
def test_a_list_that_is_not_what_its_name_says_is_refused(make_form: Make, content: bytes) -> None:
    with pytest.raises(Problem) as caught:
        make_form(
            "<a/>",
            "",
            "",
            '<instance id="x" src="jr://file/x.geojson"/>',
            attachments={"x.geojson": content},
        )
    assert caught.value.code == "form.attachment"


@pytest.mark.parametrize(
    "state",
    [
        b"",
        b"{}",
        b"[]",
        b'{"format":"assent-draft-1"}',
        b'{"format":"assent-draft-99"}',
        b"\x00",
        b"[" * 100_000,
    ],
)
def test_a_draft_that_cannot_be_read_is_a_problem(
    make_form: Make, world: dict[str, Any], state: bytes
) -> None:
    with pytest.raises(Problem) as caught:
        FormSession.resume(make_form("<a/>"), state, **world)
    assert caught.value.code == "form.draft"


@settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(data=st.data())
def test_a_damaged_draft_is_a_problem_or_a_draft(
    make_form: Make, world: dict[str, Any], data: st.DataObject
) -> None:
    form = make_form(
        '<a/><rows jr:template=""><b/></rows>',
        '<bind nodeset="/data/a" type="int"/>',
        '<input ref="/data/a"/><repeat nodeset="/data/rows"><input ref="/data/rows/b"/></repeat>',
    )
    session = FormSession(form, **world)
    session.answer("a", "no number")
    session.answer(session.add_repeat("/data/rows") + "/b", "x")
    state = bytearray(session.state())
    for _ in range(data.draw(st.integers(1, 3))):
        state[data.draw(st.integers(0, len(state) - 1))] = data.draw(st.integers(32, 126))
    try:
        again = FormSession.resume(form, bytes(state), **world)
        while again.undo() is not None:
            pass
    except Problem as problem:
        assert problem.code in ("form.draft", "form.instance-of-another-form", "form.no-such-question")


@settings(
    max_examples=200,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    derandomize=True,
)
@given(data=st.data())
def test_a_damaged_form_is_a_problem_or_a_form(
    write_form: Write, world: dict[str, Any], data: st.DataObject
) -> None:
    xml = bytearray(
        write_form(
            '<a/><rows jr:template=""><b/></rows><c/>',
            '<bind nodeset="/data/a" type="int" relevant="/data/c = 1"/><bind nodeset="/data/c" calculate="count(/data/rows)"/>',
            '<input ref="/data/a"><label>A <output value="/data/c"/></label></input><repeat nodeset="/data/rows" '
            'jr:count="2"><input ref="/data/rows/b"/></repeat>',
        )
    )
    for _ in range(data.draw(st.integers(1, 4))):
        xml[data.draw(st.integers(0, len(xml) - 1))] = data.draw(st.integers(32, 126))
    try:
        session = FormSession(FormDefinition.from_xform(bytes(xml)), **world)
        session.outline()
        session.finalize()
    except Problem as problem:
        assert problem.code.startswith("form.")


def test_a_scale_without_numbers_is_asked_as_text(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form("<a/>", "", '<range ref="/data/a" start="low" end="high" step="1"/>')
    session = FormSession(form, **world)
    assert (session.node("a").control, session.node("a").min) == ("input", None)
    assert [finding.code for finding in session.findings] == ["form.scale-unreadable"]


def test_repeats_that_multiply_each_other_stop_at_a_bound(make_form: Make, world: dict[str, Any]) -> None:
    form = make_form(
        '<n/><r jr:template=""><s jr:template=""><t jr:template=""><a/></t></s></r>',
        "",
        '<input ref="/data/n"/><repeat nodeset="/data/r" jr:count="/data/n"><repeat nodeset="/data/r/s" jr:count="/data/n">'
        '<repeat nodeset="/data/r/s/t" jr:count="/data/n"><input ref="/data/r/s/t/a"/></repeat></repeat></repeat>',
    )
    session = FormSession(form, **world)
    started = time.perf_counter()
    session.answer("n", 500)
    assert time.perf_counter() - started < 30
    assert "form.too-many-instances" in [finding.code for finding in session.findings]

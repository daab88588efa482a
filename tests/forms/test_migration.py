# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A draft under a new version of its form: nothing is silently lost, and nothing traps it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from forms.definition import FormDefinition, OtherFormProblem
from forms.draft import DraftProblem
from forms.migration import Dropped, migrate
from forms.session import FormSession

Make = Callable[..., FormDefinition]

OLD = (
    '<name/><age/><gone/><g><moved/></g><twice/><rows jr:template=""><a/><b/></rows>',
    '<bind nodeset="/data/age" type="string"/>',
    "".join(
        f'<input ref="/data/{name}"><label>{name}</label></input>'
        for name in ("name", "age", "gone", "twice")
    )
    + '<group ref="/data/g"><input ref="/data/g/moved"/></group>'
    '<repeat nodeset="/data/rows"><input ref="/data/rows/a"/><input ref="/data/rows/b"/></repeat>',
)
NEW = (
    "<name/><age/><total/><h><moved/></h><fresh>preset</fresh><x><twice/></x><y><twice/></y>"
    '<rows jr:template=""><a/><c/></rows>',
    '<bind nodeset="/data/age" type="int"/><bind nodeset="/data/total" calculate="count(/data/rows)"/>',
    '<input ref="/data/name"/><input ref="/data/age"/><input ref="/data/fresh"/><input ref="/data/h/moved"/>'
    '<input ref="/data/x/twice"/><input ref="/data/y/twice"/>'
    '<repeat nodeset="/data/rows"><input ref="/data/rows/a"/><input ref="/data/rows/c"/></repeat>',
)


@pytest.fixture
def old_draft(make_form: Make, world: dict[str, Any]) -> FormSession:
    session = FormSession(make_form(*OLD), **world)
    for ref, value in (
        ("name", "Ama"),
        ("age", "about 30"),
        ("gone", "told"),
        ("/data/g/moved", "along"),
        ("twice", "?"),
    ):
        session.answer(ref, value)
    for number in (1, 2):
        row = session.add_repeat("/data/rows")
        session.answer(f"{row}/a", f"a{number}")
        session.answer(f"{row}/b", f"b{number}")
    return session


def test_answers_are_carried_moved_set_aside_or_told_and_nothing_else(
    old_draft: FormSession, make_form: Make, world: dict[str, Any]
) -> None:
    before = old_draft.state()
    session, report = migrate(before, make_form(*NEW, version="2"), **world)
    assert (report.from_version, report.to_version) == ("1", "2")
    assert session.node("name").value == "Ama"
    assert session.node("/data/h/moved").value == "along"
    assert report.moved == (("/data/g/moved", "/data/h/moved"),)
    assert session.node("age").typed == "about 30"
    assert report.not_fitting == ("/data/age",)
    assert set(report.dropped) == {
        Dropped("/data/gone", "told"),
        Dropped("/data/twice", "?"),
        Dropped("/data/rows[1]/b", "b1"),
        Dropped("/data/rows[2]/b", "b2"),
    }
    assert set(report.new) == {
        "/data/fresh",
        "/data/h/moved",
        "/data/x/twice",
        "/data/y/twice",
        "/data/rows/c",
    }
    assert [session.node(f"/data/rows[{n}]/a").value for n in (1, 2)] == ["a1", "a2"]
    assert session.node("total").value == "2"
    assert session.node("fresh").value == "preset"
    assert not report.is_clean
    assert old_draft.state() == before


def test_a_migrated_draft_keeps_its_name_and_its_history(
    old_draft: FormSession, make_form: Make, world: dict[str, Any]
) -> None:
    session, _ = migrate(old_draft, make_form(*NEW, version="2"), **world)
    assert session.instance_id == old_draft.instance_id
    assert [event.ref for event in session.journal] == [event.ref for event in old_draft.journal]
    assert not session.can_undo
    session.answer("name", "Esi")
    again = FormSession.resume(session.form, session.state(), **world)
    assert len(again.journal) == len(old_draft.journal) + 1
    again.undo()
    assert again.node("name").value == "Ama"


def test_a_draft_under_the_same_questions_is_carried_whole(
    old_draft: FormSession, make_form: Make, world: dict[str, Any]
) -> None:
    session, report = migrate(old_draft, make_form(*OLD, version="1.1"), **world)
    assert report.is_clean and report.new == ()
    assert session.instance_xml() == old_draft.instance_xml().replace(b'version="1"', b'version="1.1"')


def test_a_choice_that_is_no_longer_offered_is_set_aside(make_form: Make, world: dict[str, Any]) -> None:
    def with_choices(values: str, version: str) -> FormDefinition:
        items = "".join(f"<item><label>{v}</label><value>{v}</value></item>" for v in values)
        return make_form("<q/>", "", f'<select1 ref="/data/q">{items}</select1>', version=version)

    session = FormSession(with_choices("abc", "1"), **world)
    session.answer("q", "b")
    moved, report = migrate(session, with_choices("ac", "2"), **world)
    assert report.not_fitting == ("/data/q",)
    assert moved.node("q").typed == "b"
    back, _ = migrate(moved, with_choices("abc", "3"), **world)
    assert back.node("q").typed == "b" or back.node("q").value == "b"


def test_a_new_version_whose_rules_fail_does_not_trap_the_draft(
    old_draft: FormSession, make_form: Make, world: dict[str, Any]
) -> None:
    broken = make_form(
        "<name/><age/><d/><e/>",
        '<bind nodeset="/data/d" calculate="distance(/data/name)"/>'
        '<bind nodeset="/data/e" calculate="if(. = \'\', 1, . + 1)"/>',
        '<input ref="/data/name"/><input ref="/data/age"/>',
        version="3",
    )
    session, report = migrate(old_draft, broken, **world)
    assert session.node("name").value == "Ama"
    assert {finding.code for finding in session.findings} >= {"form.evaluation", "form.cycle"}
    assert Dropped("/data/rows[1]/a", "a1") in report.dropped
    FormSession.resume(old_draft.form, old_draft.state(), **world)


def test_a_draft_of_another_form_and_a_damaged_one_are_refused(
    old_draft: FormSession, write_form: Callable[..., bytes], make_form: Make, world: dict[str, Any]
) -> None:
    other = FormDefinition.from_xform(write_form("<a/>").replace(b'id="form"', b'id="other"'))
    with pytest.raises(OtherFormProblem):
        migrate(old_draft, other, **world)
    with pytest.raises(DraftProblem):
        migrate(old_draft.state()[:-10], make_form(*NEW), **world)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Forms as a person fills them: what becomes relevant, required, broken, worked out, kept and sent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from forms.definition import FormDefinition
from forms.instance import NoSuchNodeProblem
from forms.session import FixedRepeatProblem, FormSession, RankIncompleteProblem, ReadonlyProblem
from forms.submission import Submission, fields_of, xml_of

Fill = Callable[..., FormSession]

POSITION = (
    "<position/><reason/><note/>",
    '<bind nodeset="/data/position" required="true()" jr:requiredMsg="Choose a position."/>'
    '<bind nodeset="/data/reason" relevant="/data/position = \'object\'" required="true()"/>'
    '<bind nodeset="/data/note" readonly="true()"/>',
    '<select1 ref="/data/position"><label>Position</label>'
    "<item><label>Support</label><value>support</value></item><item><label>Object</label><value>object</value></item>"
    '</select1><input ref="/data/reason"><label>Reason</label></input>'
    '<input ref="/data/note"><label>Thank you</label></input>',
)

ROWS = (
    '<rows jr:template=""><amount/><double/></rows><total/><many/>',
    '<bind nodeset="/data/rows/amount" type="int"/><bind nodeset="/data/rows/double" calculate="../amount * 2"/>'
    '<bind nodeset="/data/total" calculate="sum(/data/rows/double)"/>'
    '<bind nodeset="/data/many" calculate="count(/data/rows)"/>',
    '<group ref="/data/rows"><label>Rows</label><repeat nodeset="/data/rows">'
    '<input ref="/data/rows/amount"><label>Amount</label></input></repeat></group>',
)


def test_a_reason_is_asked_only_of_those_who_object(fill: Fill) -> None:
    session = fill(*POSITION)
    assert not session.node("reason").relevant
    change = session.answer("position", "object")
    assert change.relevant == ("/data/reason",)
    assert session.node("reason").relevant
    assert [violation.ref for violation in session.validate()] == ["/data/reason"]


def test_a_change_names_exactly_what_became_different(fill: Fill) -> None:
    session = fill(*ROWS)
    first, second = session.add_repeat("/data/rows"), session.add_repeat("/data/rows")
    session.answer(f"{second}/amount", 1)
    change = session.answer(f"{first}/amount", 4)
    assert set(change.values) == {"/data/rows[1]/amount", "/data/rows[1]/double", "/data/total"}
    assert not change.is_structural
    assert session.answer(f"{first}/amount", 4).values == ()


def test_what_is_not_relevant_reads_as_empty_is_not_sent_and_comes_back(fill: Fill) -> None:
    session = fill(*POSITION)
    session.answer("position", "object")
    session.answer("reason", "It costs too much")
    session.answer("position", "support")
    assert session.node("reason").value == ""
    assert b"reason" not in session.instance_xml(relevant_only=True)
    assert b"too much" in session.instance_xml()
    session.answer("position", "object")
    assert session.node("reason").value == "It costs too much"


def test_all_broken_rules_are_told_at_once_with_the_words_of_the_form(fill: Fill) -> None:
    session = fill(
        "<a/><b/>",
        '<bind nodeset="/data/a" required="true()" jr:requiredMsg="Say a."/>'
        '<bind nodeset="/data/b" type="int" constraint=". &lt; 10" jr:constraintMsg="Less than ten."/>',
        '<input ref="/data/a"><label>A</label></input><input ref="/data/b"><label>B</label></input>',
    )
    change = session.answer("b", 12)
    assert change.violations == ("/data/b",)
    outcome = session.finalize()
    assert isinstance(outcome, tuple)
    assert [(v.ref, v.kind, v.message, v.label) for v in outcome] == [
        ("/data/a", "required", "Say a.", "A"),
        ("/data/b", "constraint", "Less than ten.", "B"),
    ]


def test_a_finished_form_is_a_submission_with_a_name_of_its_own(fill: Fill) -> None:
    session = fill(*POSITION)
    session.answer("position", "support")
    submission = session.finalize()
    assert isinstance(submission, Submission)
    assert submission.instance_id == "uuid:00000000-0000-4000-8000-000000000001"
    assert submission.deprecated_id is None
    assert submission.xml == (
        b'<data xmlns:orx="http://openrosa.org/xforms" id="form" version="1"><position>support</position><note/>'
        b"<orx:meta><orx:instanceID>uuid:00000000-0000-4000-8000-000000000001</orx:instanceID></orx:meta></data>"
    )


def test_a_correction_names_the_submission_it_replaces(fill: Fill, world: dict[str, Any]) -> None:
    session = fill(*POSITION)
    session.answer("position", "support")
    first = session.finalize()
    assert isinstance(first, Submission)
    correction = FormSession(session.form, editing=first.xml, **world)
    assert correction.node("position").value == "support"
    correction.answer("position", "object")
    correction.answer("reason", "On reflection")
    second = correction.finalize()
    assert isinstance(second, Submission)
    assert second.deprecated_id == first.instance_id
    assert second.instance_id != first.instance_id
    assert first.instance_id.encode() in second.xml


@pytest.mark.parametrize(
    ("type_name", "value", "text"),
    [
        ("int", 7, "7"),
        ("int", "7.9", "7"),
        ("int", " 7 ", "7"),
        ("decimal", Decimal("1.50"), "1.5"),
        ("decimal", "12", "12.0"),
        ("date", date(2026, 2, 28), "2026-02-28"),
        ("dateTime", datetime(2026, 2, 28, 9, 30, tzinfo=UTC), "2026-02-28T09:30:00.000+00:00"),
        ("geopoint", "46.2 6.1", "46.2 6.1 0.0 0.0"),
        ("string", "Cote\u0302", "Cot\u00ea"),
        ("string", "a\x00b\x0bc", "abc"),
        ("string", None, ""),
    ],
)
def test_answers_are_spelled_in_one_way(fill: Fill, type_name: str, value: Any, text: str) -> None:
    session = fill("<q/>", f'<bind nodeset="/data/q" type="{type_name}"/>', '<input ref="/data/q"/>')
    session.answer("q", value)
    assert session.node("q").value == text
    assert session.node("q").violation is None


@pytest.mark.parametrize(
    ("type_name", "text"),
    [
        ("int", "seven"),
        ("int", "99999999999"),
        ("decimal", "1,5"),
        ("date", "2026-02-30"),
        ("date", "28/02/2026"),
        ("time", "25:00"),
        ("dateTime", "2026-02-28"),
        ("geopoint", "95 6"),
        ("geoshape", "0 0;1 1"),
    ],
)
def test_what_does_not_fit_is_kept_as_typed_and_told(fill: Fill, type_name: str, text: str) -> None:
    session = fill("<q/>", f'<bind nodeset="/data/q" type="{type_name}"/>', '<input ref="/data/q"/>')
    session.answer("q", text)
    node = session.node("q")
    assert (node.value, node.typed) == ("", text)
    assert node.violation is not None and node.violation.kind == "type"
    assert isinstance(session.finalize(), tuple)
    session.answer("q", None)
    assert session.node("q").violation is None


def test_a_choice_that_is_not_offered_does_not_fit(fill: Fill) -> None:
    session = fill(*POSITION)
    session.answer("position", "maybe")
    assert session.node("position").typed == "maybe"
    assert [v.kind for v in session.validate()] == ["type"]


def test_several_choices_are_kept_in_the_order_they_are_offered(fill: Fill) -> None:
    items = "".join(f"<item><label>{v}</label><value>{v}</value></item>" for v in "abc")
    session = fill("<q/>", "", f'<select ref="/data/q">{items}</select>')
    session.answer("q", ["c", "a"])
    assert session.node("q").value == "a c"


def test_an_order_names_every_choice(fill: Fill) -> None:
    items = "".join(f"<item><label>{v}</label><value>{v}</value></item>" for v in "abc")
    session = fill("<q/>", "", f'<odk:rank ref="/data/q">{items}</odk:rank>')
    session.answer("q", "c a b")
    assert session.node("q").value == "c a b"
    with pytest.raises(RankIncompleteProblem):
        session.answer("q", "c a")
    assert session.node("q").value == "c a b"


def test_what_the_form_keeps_to_itself_cannot_be_answered(fill: Fill) -> None:
    session = fill(*POSITION)
    with pytest.raises(ReadonlyProblem):
        session.answer("note", "hello")
    with pytest.raises(NoSuchNodeProblem):
        session.answer("nowhere", "hello")


def test_a_repeat_grows_and_shrinks_and_its_sums_follow(fill: Fill) -> None:
    session = fill(*ROWS)
    for number in (1, 2, 3):
        session.answer(f"{session.add_repeat('/data/rows')}/amount", number)
    assert (session.node("total").value, session.node("many").value) == ("12", "3")
    change = session.remove_repeat("/data/rows[2]")
    assert change.removed == ("/data/rows[2]",)
    assert (session.node("total").value, session.node("many").value) == ("8", "2")
    assert session.node("/data/rows[2]/amount").value == "3"
    assert session.node("/data/rows").count == 2


def test_a_counted_repeat_follows_its_number_and_not_the_hand(fill: Fill) -> None:
    session = fill(
        '<n/><rows jr:template=""><a/><at/></rows>',
        '<bind nodeset="/data/n" type="int"/><bind nodeset="/data/rows/at" calculate="position(..)"/>',
        '<input ref="/data/n"/><repeat nodeset="/data/rows" jr:count="/data/n"><input ref="/data/rows/a"/></repeat>',
    )
    change = session.answer("n", 3)
    assert change.added == ("/data/rows[1]", "/data/rows[2]", "/data/rows[3]")
    session.answer("/data/rows[2]/a", "kept")
    session.answer("n", 2)
    assert session.node("/data/rows").count == 2
    assert session.node("/data/rows[2]/a").value == "kept"
    assert not session.node("/data/rows").can_add
    with pytest.raises(FixedRepeatProblem):
        session.add_repeat("/data/rows")


def test_undo_takes_back_a_step_with_everything_it_moved_and_redo_does_it_again(fill: Fill) -> None:
    session = fill(*ROWS)
    row = session.add_repeat("/data/rows")
    session.answer(f"{row}/amount", 5)
    before = session.instance_xml()
    session.remove_repeat(row)
    assert session.node("total").value == "0"
    session.undo()
    assert session.instance_xml() == before
    session.undo()
    assert session.node(f"{row}/amount").value == session.node("total").value == ""
    session.redo()
    session.redo()
    assert session.node("/data/rows").count == 0
    assert session.redo() is None
    assert [event.kind for event in session.journal] == [
        "add",
        "answer",
        "remove",
        "undo",
        "undo",
        "redo",
        "redo",
    ]


def test_what_was_typed_and_does_not_fit_comes_back_with_its_instance(
    fill: Fill, world: dict[str, Any]
) -> None:
    session = fill(*ROWS)
    row = session.add_repeat("/data/rows")
    session.answer(f"{row}/amount", "five")
    session.remove_repeat(row)
    again = FormSession.resume(session.form, session.state(), **world)
    for one in (session, again):
        one.undo()
        assert one.node(f"{row}/amount").typed == "five"
        one.redo()
        assert one.node("/data/rows").count == 0
        one.undo()
        assert one.node(f"{row}/amount").typed == "five"


def test_a_new_answer_ends_what_could_be_done_again(fill: Fill) -> None:
    session = fill(*POSITION)
    session.answer("position", "support")
    session.undo()
    session.answer("position", "object")
    assert not session.can_redo


def test_a_draft_continues_where_it_was_left_undo_included(fill: Fill, world: dict[str, Any]) -> None:
    session = fill(*ROWS)
    row = session.add_repeat("/data/rows")
    session.answer(f"{row}/amount", 5)
    session.answer(f"{row}/amount", "five")
    again = FormSession.resume(session.form, session.state(), **world)
    assert again.instance_xml() == session.instance_xml()
    assert again.node(f"{row}/amount").typed == "five"
    assert again.instance_id == session.instance_id
    again.undo()
    assert again.node(f"{row}/amount").value == "5"
    assert again.node("total").value == "10"
    again.undo()
    again.undo()
    assert again.node("/data/rows").count == 0
    assert again.undo() is None


def test_a_draft_keeps_the_values_it_showed_even_of_rules_that_would_say_otherwise_now(
    make_form: Callable[..., FormDefinition], world: dict[str, Any]
) -> None:
    form = make_form(
        "<a/><at/>",
        "<bind nodeset=\"/data/at\" calculate=\"if(/data/a = 'x', now(), '')\"/>",
        '<input ref="/data/a"/>',
    )
    session = FormSession(form, **world)
    session.answer("a", "x")
    shown = session.node("at").value
    later = world | {"clock": lambda: datetime(2027, 1, 1, tzinfo=UTC)}
    assert FormSession.resume(form, session.state(), **later).node("at").value == shown
    assert FormSession.restore(form, session.instance_xml(), **later).node("at").value != shown


def test_choices_that_vanish_take_the_answer_along_and_bring_it_back(fill: Fill) -> None:
    session = fill(
        "<country/><city/>",
        "",
        '<input ref="/data/country"/><select1 ref="/data/city"><itemset nodeset="instance(\'cities\')/root/item[country = '
        '/data/country]"><value ref="name"/><label ref="label"/></itemset></select1>',
        '<instance id="cities"><root><item><name>gva</name><label>Geneva</label><country>ch</country></item>'
        "<item><name>nbo</name><label>Nairobi</label><country>ke</country></item></root></instance>",
    )
    session.answer("country", "ch")
    session.answer("city", "gva")
    change = session.answer("country", "ke")
    assert session.node("city").value == ""
    assert "/data/city" in change.choices and "/data/city" in change.values
    assert [choice.label for choice in session.node("city").choices] == ["Nairobi"]
    session.answer("country", "ch")
    assert session.node("city").value == "gva"


def test_choices_can_come_from_a_repeat_and_from_a_csv_file(fill: Fill) -> None:
    session = fill(
        '<people jr:template=""><name/></people><chief/><place/>',
        "",
        '<repeat nodeset="/data/people"><input ref="/data/people/name"/></repeat>'
        '<select1 ref="/data/chief"><itemset nodeset="/data/people"><value ref="name"/><label ref="name"/></itemset></select1>'
        '<select1 ref="/data/place"><itemset nodeset="instance(\'places\')/root/item"><value ref="name"/><label ref="label"/>'
        "</itemset></select1>",
        '<instance id="places" src="jr://file-csv/places.csv"/>',
        attachments={"places.csv": "name;label\nn1;Nord;x\nn2;Süd\n".encode()},
    )
    session.answer(f"{session.add_repeat('/data/people')}/name", "Ama")
    session.answer(f"{session.add_repeat('/data/people')}/name", "Kofi")
    assert [choice.value for choice in session.node("chief").choices] == ["Ama", "Kofi"]
    session.answer("/data/people[1]/name", "Esi")
    assert [choice.value for choice in session.node("chief").choices] == ["Esi", "Kofi"]
    assert [choice.label for choice in session.node("place").choices] == ["Nord", "Süd"]


def test_a_list_that_did_not_come_along_leaves_a_question_that_takes_any_text(fill: Fill) -> None:
    session = fill(
        "<place/>",
        "",
        '<select1 ref="/data/place"><itemset nodeset="instance(\'places\')/root/item"><value ref="name"/>'
        '<label ref="label"/></itemset></select1>',
        '<instance id="places" src="jr://file-csv/places.csv"/>',
    )
    assert session.node("place").is_open_list
    session.answer("place", "anywhere")
    assert session.node("place").violation is None
    assert [finding.code for finding in session.findings] == ["form.attachment-missing"]


def test_words_follow_the_language_and_the_answers_in_them(fill: Fill) -> None:
    session = fill(
        "<name/><q/>",
        "",
        '<input ref="/data/name"/><input ref="/data/q"><label ref="jr:itext(\'q\')"/><hint ref="jr:itext(\'h\')"/></input>',
        '<itext><translation lang="en" default="true()"><text id="q"><value>Hello <output value="/data/name"/></value>'
        '<value form="short">Hi</value><value form="image">jr://images/a.png</value></text>'
        '<text id="h"><value form="guidance">At length</value></text></translation>'
        '<translation lang="fr"><text id="q"><value>Bonjour <output value="/data/name"/></value></text></translation></itext>',
    )
    change = session.answer("name", "Ama")
    assert change.labels == ("/data/q",)
    node = session.node("q")
    assert (node.label, node.short_label, node.guidance) == ("Hello Ama", "Hi", "At length")
    assert node.media == {"image": "jr://images/a.png"}
    assert "/data/q" in session.set_language("fr").labels
    assert session.node("q").label == "Bonjour Ama"
    assert session.language == "fr"
    assert session.set_language("tlh").labels == ()


def test_automatic_values_happen_at_their_events(fill: Fill) -> None:
    session = fill(
        '<start/><source/><copy/><rows jr:template=""><at/></rows>',
        "",
        '<input ref="/data/source"><setvalue event="xforms-value-changed" ref="/data/copy" value="concat(/data/source, \'!\')"/>'
        '</input><input ref="/data/copy"/><repeat nodeset="/data/rows"><setvalue event="odk-new-repeat" ref="/data/rows/at" '
        'value="position(..)"/><input ref="/data/rows/at"/></repeat>',
        '<setvalue event="odk-instance-first-load" ref="/data/start">begun</setvalue>',
    )
    assert session.node("start").value == "begun"
    session.answer("source", "x")
    assert session.node("copy").value == "x!"
    session.answer("copy", "mine")
    session.answer("source", "x")
    assert session.node("copy").value == "mine"
    session.add_repeat("/data/rows")
    assert session.node(session.add_repeat("/data/rows") + "/at").value == "2"
    session.undo()
    session.undo()
    assert session.node("/data/rows").count == 0


def test_a_step_taken_back_takes_back_its_automatic_values(fill: Fill) -> None:
    session = fill(
        "<source/><copy/>",
        "",
        '<input ref="/data/source"><setvalue event="xforms-value-changed" ref="/data/copy" value="/data/source"/></input>',
    )
    session.answer("source", "one")
    session.answer("source", "two")
    session.undo()
    assert (session.node("source").value, session.node("copy").value) == ("one", "one")


def test_the_outline_holds_what_is_relevant_in_the_order_of_the_form(fill: Fill) -> None:
    session = fill(
        '<g><a/><b/></g><rows jr:template=""><c/></rows>',
        '<bind nodeset="/data/g/b" relevant="/data/g/a = \'yes\'"/>',
        '<group ref="/data/g" appearance="field-list"><label>Group</label><input ref="/data/g/a"><label>A</label></input>'
        '<input ref="/data/g/b"><label>B</label></input></group><group><label>Shown only</label>'
        '<group ref="/data/rows"><label>Rows</label><repeat nodeset="/data/rows"><input ref="/data/rows/c">'
        "<label>C</label></input></repeat></group></group>",
    )
    session.add_repeat("/data/rows")
    group, shown = session.outline()
    assert (group.ref, group.kind, group.is_page, [c.ref for c in group.children]) == (
        "/data/g",
        "group",
        True,
        ["/data/g/a"],
    )
    assert session.node(shown.ref).label == "Shown only"
    rows = shown.children[0]
    assert (rows.ref, rows.kind, rows.label) == ("/data/rows", "repeat", "Rows")
    assert [(i.ref, i.kind, i.children[0].ref) for i in rows.children] == [
        ("/data/rows[1]", "instance", "/data/rows[1]/c")
    ]
    session.answer("/data/g/a", "yes")
    assert [c.ref for c in session.outline()[0].children] == ["/data/g/a", "/data/g/b"]


def test_last_saved_answers_are_offered(
    make_form: Callable[..., FormDefinition], world: dict[str, Any]
) -> None:
    form = make_form(
        "<city/>",
        "",
        '<input ref="/data/city"/>',
        '<instance id="__last-saved" src="jr://instance/last-saved"/>'
        '<setvalue event="odk-instance-first-load" ref="/data/city" value="instance(\'__last-saved\')/data/city"/>',
    )
    session = FormSession(form, **world)
    assert session.node("city").value == ""
    session.answer("city", "Geneva")
    kept = session.finalize()
    assert isinstance(kept, Submission)
    assert FormSession(form, last_saved=kept.xml, **world).node("city").value == "Geneva"


def test_the_names_of_sent_files_go_with_the_submission(fill: Fill) -> None:
    session = fill(
        "<photo/>",
        '<bind nodeset="/data/photo" type="binary"/>',
        '<upload ref="/data/photo" mediatype="image/*"/>',
    )
    session.answer("photo", "a.jpg")
    submission = session.finalize()
    assert isinstance(submission, Submission)
    assert submission.attachments == ("a.jpg",)


def test_times_of_beginning_and_end_are_stamped(fill: Fill) -> None:
    session = fill(
        "<start/><end/><today/>",
        '<bind nodeset="/data/start" type="dateTime" jr:preload="timestamp" jr:preloadParams="start"/>'
        '<bind nodeset="/data/end" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>'
        '<bind nodeset="/data/today" type="date" jr:preload="date" jr:preloadParams="today"/>',
        '<input ref="/data/today"/>',
    )
    submission = session.finalize(finished=datetime(2026, 3, 1, 13, 0, tzinfo=UTC))
    assert isinstance(submission, Submission)
    assert fields_of(submission.xml, session.form) == {
        "start": "2026-03-01T12:00:00.000+00:00",
        "end": "2026-03-01T13:00:00.000+00:00",
        "today": "2026-03-01",
    }


def test_fields_and_xml_are_two_spellings_of_the_same_answers(
    make_form: Callable[..., FormDefinition],
) -> None:
    form = make_form(
        '<a/><g><b/></g><outer jr:template=""><c/><inner jr:template=""><d/></inner></outer>',
        "",
        '<input ref="/data/a"/><repeat nodeset="/data/outer"><input ref="/data/outer/c"/>'
        '<repeat nodeset="/data/outer/inner"><input ref="/data/outer/inner/d"/></repeat></repeat>',
    )
    fields = {
        "a": "1 < 2 & 3",
        "g/b": "line\nline",
        "outer": ({"c": "x", "inner": ({"d": "1"}, {"d": "2"})}, {"c": "y"}),
    }
    xml = xml_of(fields, form, instance_id="uuid:1", deprecated_id="uuid:0")
    assert fields_of(xml, form) == fields
    assert b"<orx:instanceID>uuid:1</orx:instanceID><orx:deprecatedID>uuid:0</orx:deprecatedID>" in xml
    assert xml_of(fields_of(xml, form), form, instance_id="uuid:1", deprecated_id="uuid:0") == xml


def test_a_scale_takes_only_its_steps(fill: Fill) -> None:
    session = fill(
        "<q/>",
        '<bind nodeset="/data/q" type="decimal"/>',
        '<range ref="/data/q" start="-1" end="1" step="0.5"/>',
    )
    for text, value in (("0.5", "0.5"), ("-1", "-1.0"), ("0.3", ""), ("1.5", "")):
        session.answer("q", text)
        assert session.node("q").value == value
    assert (session.node("q").min, session.node("q").max, session.node("q").step) == ("-1", "1", "0.5")


def test_choices_named_in_the_older_ways_are_offered_too(fill: Fill) -> None:
    body = (
        "<input ref=\"/data/kind\"/><select1 ref=\"/data/a\" appearance=\"minimal search('fruits', 'matches', 'kind', "
        '/data/kind)"><item><label>name</label><value>key</value></item></select1>'
        '<input ref="/data/b" query="instance(\'cities\')/root/item[country=/data/kind]"/>'
    )
    attachments = {
        "fruits.csv": b"key,name,kind\nf1,Apple,x\nf2,Pear,y\n",
        "itemsets.csv": b"list_name,name,label,country\ncities,gva,Geneva,x\ncities,nbo,Nairobi,y\nother,o,Other,x\n",
    }
    session = fill("<kind/><a/><b/>", "", body, attachments=attachments)
    session.answer("kind", "x")
    assert [(c.value, c.label) for c in session.node("a").choices] == [("f1", "Apple")]
    assert session.node("a").appearance == ("minimal",)
    assert [(c.value, c.label) for c in session.node("b").choices] == [("gva", "Geneva")]
    without = fill("<kind/><a/><b/>", "", body)
    assert [choice.value for choice in without.node("a").choices] == ["key"]
    assert without.node("b").choices == ()
    assert [finding.code for finding in without.findings] == ["form.list-missing", "form.list-missing"]


def test_a_language_is_found_by_its_name_or_its_code(fill: Fill) -> None:
    texts = "".join(
        f'<translation lang="{lang}"><text id="q"><value>{word}</value></text></translation>'
        for lang, word in (("English (en)", "Yes"), ("Français (fr)", "Oui"), ("zh-Hans", "是"))
    )
    session = fill(
        "<q/>", "", '<input ref="/data/q"><label ref="jr:itext(\'q\')"/></input>', f"<itext>{texts}</itext>"
    )
    for wanted, word in (("fr", "Oui"), ("English (en)", "Yes"), ("zh", "是"), ("xx", "是")):
        session.set_language(wanted)
        assert session.node("q").label == word

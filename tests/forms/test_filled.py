# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A form filled from fields is the form filled from the XML of these fields, in every way that can be seen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import lru_cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forms.definition import FormDefinition, FormNotXmlProblem, NodeDef
from forms.filled import filled
from forms.instruments import shipped_forms
from forms.session import FormSession
from forms.submission import FieldValue, Submission, fields_of, xml_of

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
FORMS = tuple(form.form_id for form in shipped_forms())
ANSWERS = st.one_of(
    st.sampled_from(["yes", "no", "1", "2.5", "2026-03-31", "support", "object", "a b", "x\ny", "&<\r>"]),
    st.text(
        st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
        max_size=12,
    ),
)


@lru_cache
def definition(form_id: str) -> FormDefinition:
    form = next(each for each in shipped_forms() if each.form_id == form_id)
    return FormDefinition.from_xform(form.xform, dict(form.attachments))


def fields_below(
    node: NodeDef, form: FormDefinition, prefix: str = ""
) -> st.SearchStrategy[dict[str, FieldValue]]:
    parts: dict[str, st.SearchStrategy[FieldValue]] = {}
    groups: list[st.SearchStrategy[dict[str, FieldValue]]] = []
    for child in node.children:
        path = f"{prefix}{child.qname}"
        if child is form.meta:
            continue
        if child.is_repeat:
            parts[path] = st.lists(fields_below(child, form), max_size=2).map(tuple)
        elif child.children:
            groups.append(fields_below(child, form, f"{path}/"))
        else:
            parts[path] = ANSWERS
    own: st.SearchStrategy[dict[str, FieldValue]] = st.fixed_dictionaries({}, optional=parts)
    return st.tuples(own, *groups).map(lambda each: {k: v for part in each for k, v in part.items()})


@pytest.mark.parametrize("form_id", FORMS)
@settings(deadline=None)  # the first form is compiled inside
@given(data=st.data())
def test_fields_and_their_xml_begin_the_same_session(form_id: str, data: st.DataObject) -> None:
    form = definition(form_id)
    fields: Mapping[str, FieldValue] = data.draw(fields_below(form.root, form))
    deprecated = data.draw(st.sampled_from([None, "uuid:before"]))
    xml = xml_of(fields, form, instance_id="uuid:1", deprecated_id=deprecated)
    one = FormSession.restore(form, xml, clock=lambda: NOW)
    other = filled(form, fields, instance_id="uuid:1", deprecated_id=deprecated, clock=lambda: NOW)
    assert other.instance_xml() == one.instance_xml()
    assert other.instance_xml(relevant_only=True) == one.instance_xml(relevant_only=True)
    assert other.validate() == one.validate()


@pytest.mark.parametrize("form_id", FORMS)
@settings(deadline=None)  # the first form is compiled inside
@given(data=st.data())
def test_what_counts_is_what_its_xml_says(form_id: str, data: st.DataObject) -> None:
    form = definition(form_id)
    session = filled(form, data.draw(fields_below(form.root, form)), instance_id="uuid:1", clock=lambda: NOW)
    xml = session.instance_xml(relevant_only=True)
    assert session.fields() == fields_of(xml, form)
    made = session.finalize()
    assert not isinstance(made, Submission) or made.fields == fields_of(made.xml, form)


def _leaves(node: NodeDef, form: FormDefinition, prefix: str = "") -> list[str]:
    found = []
    for child in node.children:
        if child is form.meta or child.is_repeat:
            continue
        path = f"{prefix}{child.qname}"
        found += _leaves(child, form, f"{path}/") if child.children else [path]
    return found


@pytest.mark.parametrize("sign", ["\0", "\x0b", "\ud800", "\uffff"])
def test_an_answer_that_no_xml_can_hold_is_refused(sign: str) -> None:
    form = definition("position")
    leaf = _leaves(form.root, form)[0]
    with pytest.raises(FormNotXmlProblem):
        filled(form, {leaf: f"a{sign}b"}, instance_id="uuid:1", clock=lambda: NOW)

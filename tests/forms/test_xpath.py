# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Expressions of forms: what they give, what they read, and what they refuse.

Tables of expressions over one small filled form; records of other implementations are met in
test_xpath_conformance.py.
"""

from __future__ import annotations

import math
import random
from datetime import UTC, datetime, timedelta, timezone

import pytest

from forms.functions import DIALECT, FUNCTIONS
from forms.xpath import (
    ATTRIBUTE,
    DOCUMENT,
    Context,
    EvaluationProblem,
    Node,
    UnknownFunctionProblem,
    XPathProblem,
    compile_expr,
    number_text,
    string_value,
    to_string,
)

ZONE = timezone(timedelta(hours=5, minutes=30))
NOW = datetime(2026, 3, 9, 20, 15, 30, 125000, tzinfo=UTC)  # already 10 March at 01:45:30 in the zone


def element(name: str, *content: str | Node, **attributes: str) -> Node:
    node = Node(name)
    node.attributes = [Node(key, value, kind=ATTRIBUTE, parent=node) for key, value in attributes.items()]
    for part in content:
        if isinstance(part, str):
            node.value = part
        else:
            node.append(part)
    return node


def document(top: Node) -> Node:
    root = Node("", kind=DOCUMENT)
    root.append(top)
    return root


@pytest.fixture
def context() -> Context:
    """A filled form: three visits with names and ages, a select, a date, a point; two choice lists."""
    visits = [
        element("visit", element("name", name), element("age", age), element("ref", str(place)))
        for place, (name, age) in enumerate([("Ada", "41"), ("Ben", ""), ("Cho", "7")], 1)
    ]
    form = element(
        "data",
        element("many", "red blue"),
        element("none"),
        element("count", "3"),
        element("born", "1990-06-15"),
        element("place", "0.5 0.5 0 0"),
        *visits,
        element("meta", element("instanceID", "uuid:1")),
        id="demo",
    )
    colours = element(
        "root",
        *[
            element("item", element("name", name), element("label", label), element("group", group))
            for name, label, group in [
                ("red", "Red", "warm"),
                ("blue", "Blue", "cold"),
                ("ochre", "Ochre", "warm"),
            ]
        ],
    )
    root = document(form)
    return Context(
        root,
        node=form.named("visit")[1].named("name")[0],
        instances={"colours": document(colours)},
        now=lambda: NOW,
        zone=ZONE,
        rng=random.Random(1),
        itext=lambda name: f"text of {name}",
        choice_name=lambda node, value, question: f"{value} in {question} at {node.name}",
        version="2026-03",
    )


TEXTS = {
    "a literal": ("'a \"quoted\" word'", 'a "quoted" word'),
    "the node itself": (".", "Ben"),
    "a sibling": ("../ref", "2"),
    "the first of several": ("/data/visit/name", "Ada"),
    "by place": ("/data/visit[3]/name", "Cho"),
    "by value": ("/data/visit[name = 'Cho']/age", "7"),
    "by value and place": ("/data/visit[age != ''][2]/name", "Cho"),
    "the last": ("/data/visit[last()]/name", "Cho"),
    "an attribute": ("/data/@id", "demo"),
    "missing": ("/data/nothing", ""),
    "current inside a predicate": ("/data/visit[ref = current()/../ref]/name", "Ben"),
    "nearest before": ("../preceding-sibling::visit[1]/name", "Ada"),
    "choice label by lookup": ("instance('colours')/root/item[name = 'blue']/label", "Blue"),
    "lookup by two": ("instance('colours')/root/item[group = 'warm' and name != 'red']/label", "Ochre"),
    "lookup by place of the kept": ("instance('colours')/root/item[group = 'warm'][2]/label", "Ochre"),
    "unknown instance": ("instance('nowhere')/root/item/label", ""),
    "pulldata": ("pulldata('colours', 'label', 'name', 'ochre')", "Ochre"),
    "pulldata without a match": ("pulldata('colours', 'label', 'name', 'mauve')", ""),
    "choice name": ("jr:choice-name('red', '/data/many')", "red in /data/many at name"),
    "itext": ("jr:itext('hello')", "text of hello"),
    "indexed repeat": ("indexed-repeat(/data/visit/name, /data/visit, 3)", "Cho"),
    "indexed repeat named from inside": ("indexed-repeat(../name, .., 1)", "Ada"),
    "indexed repeat out of range": ("indexed-repeat(/data/visit/name, /data/visit, 9)", ""),
    "one before": ("indexed-repeat(/data/visit/name, /data/visit, position(..) - 1)", "Ada"),
    "if": ("if(../age = '', 'unknown', ../age)", "unknown"),
    "coalesce": ("coalesce(../age, /data/none, 'x')", "x"),
    "once keeps": ("once('new')", "Ben"),
    "concat over nodes": ("concat('<', /data/visit/name, '>')", "<AdaBenCho>"),
    "join over nodes": ("join(', ', /data/visit/name)", "Ada, Ben, Cho"),
    "selected-at": ("selected-at(/data/many, 1)", "blue"),
    "substr from the end": ("substr('hello', -3, -1)", "ll"),
    "substring of XPath": ("substring('12345', 1.5, 2.6)", "234"),
    "translate drops": ("translate('a-b-c', '-', '')", "abc"),
    "number without a fraction": ("6 div 2", "3"),
    "number with one": ("1 div 4", "0.25"),
    "no number": ("'a' + 1", ""),
    "string of no number": ("string('a' + 1)", "NaN"),
    "division by zero": ("-1 div 0", "-Infinity"),
    "truth": ("1 = 1", "true"),
    "today in the zone": ("today()", "2026-03-10"),
    "now": ("now()", "2026-03-10T01:45:30.125+05:30"),
    "tomorrow": ("date(today() + 1)", "2026-03-11"),
    "date from days": ("format-date(0.5, '%Y-%m-%d %H:%M')", "1970-01-01 17:30"),
    "date codes": (
        "format-date-time('2024-02-05T09:08:07.006', '%y|%n|%b|%e|%a|%h|%S|%3|%%|%q')",
        "24|2|Feb|5|Mon|9|07|006|%|%q",
    ),
    "no date": ("date('soon')", "Invalid Date"),
    "impossible date": ("date('2023-02-30')", "Invalid Date"),
    "a date is a whole number of days": ("number('1970-01-03')", "1"),
    "digest": (
        "digest('abc', 'SHA-256', 'hex')",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    ),
    "base64": ("base64-decode('w6k=')", "é"),
    "broken base64": ("base64-decode('***')", ""),
    "version": ("version()", "2026-03"),
    "name": ("name(..)", "visit"),
}


@pytest.mark.parametrize(("expression", "expected"), TEXTS.values(), ids=TEXTS)
def test_an_expression_gives_the_text(context: Context, expression: str, expected: str) -> None:
    assert to_string(compile_expr(expression).evaluate(context)) == expected


TRUTHS = {
    "any node may match": ("/data/visit/name = 'Cho'", True),
    "any node may differ": ("/data/visit/name != 'Cho'", True),
    "no node, no match": ("/data/nothing = ''", False),
    "above the top there is no difference": ("../../../../.. != 3", False),
    "no node, no difference": ("/data/nothing != ''", False),
    "an empty answer equals the empty text": ("../age = ''", True),
    "an empty answer is not less": ("../age < 18", False),
    "nor more": ("../age >= 18", False),
    "any node may be less": ("/data/visit/age < 10", True),
    "mirrored": ("10 > /data/visit/age", True),
    "number against nodes": ("41 = /data/visit/age", True),
    "nodes against nodes": ("/data/visit/ref = /data/count", True),
    "nodes less than nodes": ("/data/visit/ref < /data/count", True),
    "selected": ("selected(/data/many, 'blue')", True),
    "part of a choice is not selected": ("selected(/data/many, 'blu')", False),
    "dates compare as days": ("/data/born < today()", True),
    "date arithmetic": ("today() - date('2026-03-01') = 9", True),
    "or is lazy": ("true() or distance('500 500;1 1') > 0", True),
    "and is lazy": ("false() and distance('500 500;1 1') > 0", False),
    "regex finds": ("regex(., '[A-Z]e')", True),
    "regex anchored": ("regex('x12', '^[0-9]+$')", False),
    "inside": ("geofence(/data/place, '0 0;0 1;1 1;1 0;0 0')", True),
    "outside": ("geofence('2 2', '0 0;0 1;1 1;1 0;0 0')", False),
    "unanswered place": ("geofence(/data/none, '0 0;0 1;1 1;1 0;0 0')", False),
    "a bow tie crosses itself": ("intersects('0 0;1 1;0 1;1 0')", True),
    "a square does not": ("intersects('0 0;0 1;1 1;1 0;0 0')", False),
    "boolean-from-string": ("boolean-from-string('1')", True),
    "checklist": ("checklist(2, -1, /data/visit/age)", True),
    "weighted": ("weighted-checklist(3, 4, 1 = 1, 3, 1 = 2, 9)", True),
}


@pytest.mark.parametrize(("expression", "expected"), TRUTHS.values(), ids=TRUTHS)
def test_an_expression_is_true_or_not(context: Context, expression: str, expected: bool) -> None:
    assert context.node is not None
    assert compile_expr(expression).boolean(context, context.node) is expected


NUMBERS = {
    "precedence": ("1 + 2 * 3 - 4 div 2", 5),
    "left to right": ("10 - 3 - 2", 5),
    "minus twice": ("--3", 3),
    "remainder keeps the sign": ("-5 mod 2", -1),
    "count": ("count(/data/visit)", 3),
    "count of a union": ("count(/data/visit | /data/visit[2] | /data/count)", 4),
    "count-non-empty": ("count-non-empty(/data/visit/age)", 2),
    "count-selected": ("count-selected(/data/many)", 2),
    "sum": ("sum(/data/visit/ref)", 6),
    "sum with an unanswered one": ("sum(/data/visit/age)", math.nan),
    "sum of the answered": ("sum(/data/visit/age[. != ''])", 48),
    "sum of none": ("sum(/data/nothing)", 0),
    "max": ("max(/data/visit/ref)", 3),
    "min of values": ("min(4, 2, 8)", 2),
    "position of the repeat": ("position(..)", 2),
    "round half away": ("round(-2.5)", -3),
    "round to places": ("round(1.005, 2)", 1.01),
    "round to hundreds": ("round(1250, -2)", 1300),
    "int cuts": ("int(-1.9)", -1),
    "pow": ("pow(2, 10)", 1024),
    "too large": ("pow(10, 400)", math.inf),
    "outside the domain": ("sqrt(-1)", math.nan),
    "string-length": ("string-length('añb')", 3),
    "half a day": ("decimal-time('12:00:00.000+05:30')", 0.5),
    "share of a day with date": ("decimal-time('2000-01-01T06:00:00Z')", 11.5 / 24),
    "an impossible time": ("decimal-time('06:60:00')", math.nan),
    "days": ("decimal-date-time('1970-01-02T00:00:00Z')", 1),
    "age in years": ("int((today() - /data/born) div 365.25)", 35),
    "distance of a degree": ("distance('0 0;0 1')", 111318.85),
}


@pytest.mark.parametrize(("expression", "expected"), NUMBERS.values(), ids=NUMBERS)
def test_an_expression_gives_the_number(context: Context, expression: str, expected: float) -> None:
    assert context.node is not None
    found = compile_expr(expression).number(context, context.node)
    assert math.isnan(found) if math.isnan(expected) else found == pytest.approx(expected, rel=1e-12)


def test_a_node_that_is_not_relevant_reads_as_empty(context: Context) -> None:
    count = context.root.children[0].named("count")[0]
    total = compile_expr("concat('[', /data/count, ']')")
    assert total.string(context, count) == "[3]"
    count.relevant = False
    assert total.string(context, count) == "[]"


def test_an_absolute_path_means_the_own_repeat_only_where_asked_for(context: Context) -> None:
    assert context.node is not None
    name, count = compile_expr("/data/visit/name"), compile_expr("count(/data/visit)")
    assert name.string(context, context.node) == "Ada"
    context.contextualise = True
    assert name.string(context, context.node) == "Ben"
    assert count.number(context, context.node) == 3


def test_a_node_added_or_removed_is_seen_at_once(context: Context) -> None:
    data = context.root.children[0]
    count = compile_expr("count(/data/visit)")
    assert count.number(context, data) == 3
    data.append(element("visit", element("name", "Dan")))
    assert count.number(context, data) == 4
    data.remove(data.named("visit")[0])
    assert count.number(context, data) == 3
    assert compile_expr("/data/visit[1]/name").string(context, data) == "Ben"


def test_shuffling_with_a_seed_gives_the_same_order_everywhere(context: Context) -> None:
    text = "join(' ', randomize(instance('colours')/root/item/name, {seed}))"
    assert context.node is not None
    orders = {
        seed: compile_expr(text.format(seed=seed)).string(context, context.node)
        for seed in ("1", "'1'", "1.9", "42", "'abc'", "''")
    }
    assert orders["1"] == orders["'1'"] == orders["1.9"]
    assert all(sorted(order.split()) == ["blue", "ochre", "red"] for order in orders.values())
    again = compile_expr(text.format(seed="'abc'")).string(context, context.node)
    assert again == orders["'abc'"]


@pytest.mark.parametrize(("seed", "order"), [("1", "BFEACD"), ("-42", "EDAFBC"), ("0", "CBEAFD")])
def test_the_order_of_a_seed_is_the_one_of_odk(seed: str, order: str) -> None:
    letters = document(element("r", *[element("i", letter) for letter in "ABCDEF"]))
    shuffled = compile_expr(f"join('', randomize(/r/i, {seed}))")
    assert shuffled.string(Context(letters), letters) == order


def test_randomness_comes_from_the_context_only(context: Context) -> None:
    assert context.node is not None
    drawn = []
    for _ in range(2):
        context.rng = random.Random(5)
        expressions = ("uuid()", "random()", "uuid(12)", "join(' ', randomize(/data/visit/name))")
        drawn.append([compile_expr(text).string(context, context.node) for text in expressions])
    assert drawn[0] == drawn[1]
    context.new_uuid = lambda: "the-next-one"
    assert compile_expr("concat('uuid:', uuid())").string(context, context.node) == "uuid:the-next-one"


def test_an_expression_inside_an_expression_keeps_the_outer_node(context: Context) -> None:
    inner = compile_expr("/data/count")
    data = context.root.children[0]
    context.itext = lambda name: inner.string(context, data)
    assert context.node is not None
    outer = compile_expr("concat(jr:itext('x'), current()/../ref)")
    assert outer.string(context, context.node) == "32"


# -- what an expression reads -------------------------------------------------------------------

REFERENCES = {
    "absolute": ("/data/a/b + 1", {"/data/a/b"}),
    "relative": ("../b = ../../c", {"./../b", "./../../c"}),
    "itself": (". > 1", {"."}),
    "predicate": ("/data/rep[n > 3]/name", {"/data/rep[]/name", "/data/rep[]/n"}),
    "current in a predicate": (
        "/data/rep[n = current()/../x]/y",
        {"/data/rep[]/y", "/data/rep[]/n", "./../x"},
    ),
    "instance": (
        "instance('c')/root/item[name = /data/q]/label",
        {"c:/root/item[]/label", "c:/root/item[]/name", "/data/q"},
    ),
    "union in a path": ("(/data/a | /data/b)/c", {"/data/a", "/data/b", "/data/a/c", "/data/b/c"}),
    "arguments": ("if(selected(/data/a, 'x'), /data/b, ../c)", {"/data/a", "/data/b", "./../c"}),
    "quoted question": ("jr:choice-name(../a, '/data/q')", {"./../a", "/data/q"}),
    "pulldata": ("pulldata('c', 'l', 'n', /data/q)", {"c:", "/data/q"}),
    "once": ("once(random())", {"."}),
    "nothing": ("today() > '2020-01-01'", set()),
}


@pytest.mark.parametrize(("expression", "expected"), REFERENCES.values(), ids=REFERENCES)
def test_what_an_expression_reads_is_known_without_running_it(expression: str, expected: set[str]) -> None:
    found = set()
    for reference in compile_expr(expression).references:
        start = {"/": "", ".": ".", "instance": f"{reference.instance}:"}[reference.root]
        steps = [
            {"parent": "..", "child": step.test}.get(step.axis, f"{step.axis}::{step.test}")
            + "[]" * bool(step.predicates)
            for step in reference.steps
        ]
        found.add(start + "".join(f"/{step}" for step in steps))
    assert found == expected


def test_volatile_expressions_and_constants_say_so() -> None:
    assert compile_expr("today() > '2020-01-01'").is_volatile
    assert compile_expr("if(/data/a, uuid(), 1)").is_volatile
    assert compile_expr("randomize(/data/a)").is_volatile
    assert not compile_expr("randomize(/data/a, 3)").is_volatile
    assert compile_expr("true()").constant is True
    assert compile_expr("/data/a").constant is None
    assert compile_expr("concat(today(), uuid())").functions == {"concat", "today", "uuid"}


# -- what is refused ----------------------------------------------------------------------------

UNREADABLE = {
    "empty": "",
    "space": "  ",
    "half": "1 +",
    "two values": "1 2",
    "open bracket": "(1",
    "open predicate": "/data/a[1",
    "open quote": "'abc",
    "unknown axis": "sideways::a",
    "variable": "$a",
    "character": "a # b",
    "lone exclamation": "a ! b",
    "double equals": "a == b",
    "too many values": "not(1, 2)",
    "too few values": "selected(1)",
    "odd pairs": "weighted-checklist(1, 2, 3)",
    "missing name": "/data/",
    "trailing": "/data/a)",
    "too long": "1" + "+1" * 40_000,
    "too deep": "(" * 5_000 + "1" + ")" * 5_000,
    "too deep predicates": "a[" * 5_000 + "1" + "]" * 5_000,
    "too many steps": "a/" * 30_000 + "a",
    "too many reads": "(" + "|".join(f"a{n}" for n in range(5_000)) + ")" + "[b]" * 5_000,
    "too deep calls": "not(" * 5_000 + "1" + ")" * 5_000,
}


@pytest.mark.parametrize("expression", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_refused_with_the_place(expression: str) -> None:
    with pytest.raises(XPathProblem) as caught:
        compile_expr(expression)
    assert caught.value.code == "form.expression"
    assert isinstance(caught.value.facts["place"], int)
    assert len(caught.value.sentence()) < 500


def test_an_unknown_function_is_refused_by_name_also_where_it_is_never_reached() -> None:
    with pytest.raises(UnknownFunctionProblem) as caught:
        compile_expr("false() and cht:z-score(/data/a)")
    assert caught.value.code == "form.function-unknown"
    assert "cht:z-score()" in caught.value.sentence()


def test_a_value_a_function_cannot_work_with_is_a_problem_that_names_the_expression(context: Context) -> None:
    assert context.node is not None
    for text in (
        "count('a')",
        "distance('500 500;1 1')",
        "digest('a', 'CRC')",
        "regex('a', '(')",
        "decimal-date-time('soon')",
        "decimal-time('-1000')",
    ):
        with pytest.raises(EvaluationProblem) as caught:
            compile_expr(text).string(context, context.node)
        assert text in caught.value.sentence()


def test_long_chains_and_deep_choices_of_real_forms_are_read(context: Context) -> None:
    assert context.node is not None
    chain = " or ".join(f"/data/count = {n}" for n in range(2_000, 0, -1))
    assert compile_expr(chain).boolean(context, context.node)
    deep = "'end'"
    for level in range(100):
        deep = f"if(/data/count = {level + 10}, 'x', {deep})"
    assert compile_expr(deep).string(context, context.node) == "end"
    assert compile_expr("+".join(["1"] * 5_000)).number(context, context.node) == 5_000


def test_lookups_inside_lookups_are_compiled_once() -> None:
    nested = "/data/x"
    for _ in range(40):
        nested = f"instance('c')/root/item[name = {nested}]/label"
    assert len(compile_expr(nested).references) == 81  # /data/x, and a name and a label at each level


def test_a_search_inside_a_search_ends(context: Context) -> None:
    data = context.root.children[0]
    for number in range(300):
        data.append(element("filler", str(number)))
    with pytest.raises(EvaluationProblem, match="too many nodes"):
        compile_expr("count(//*[count(//*[count(//*[. = 'x']) = 9]) = 9])").number(context, data)


def test_a_text_cannot_grow_without_bound(context: Context) -> None:
    data = context.root.children[0]
    data.append(element("long", "x" * 1_000_000))
    doubled = "/data/long"
    for _ in range(6):
        doubled = f"concat({doubled}, {doubled})"
    with pytest.raises(EvaluationProblem, match="longer than"):
        compile_expr(doubled).string(context, data)


# -- the list of functions ----------------------------------------------------------------------


@pytest.mark.parametrize("name", FUNCTIONS)
def test_every_function_explains_itself_and_survives_any_simple_value(name: str, context: Context) -> None:
    function = FUNCTIONS[name]
    assert function.name == name and function.summary
    assert context.node is not None
    values = [
        "''",
        "'x'",
        "-1",
        "1 div 0",
        "0 div 0",
        "today()",
        "true()",
        "/data/visit/name",
        "/data/nothing",
        ".",
    ]
    for count in {function.least, min(function.most, function.least + 1), min(function.most, 5)}:
        for value in values:
            text = f"{name}({', '.join([value] * count)})"
            try:
                found = compile_expr(text, deferred=True).evaluate(context)
            except EvaluationProblem:
                continue
            assert isinstance(to_string(found), str)


def test_every_decision_names_its_topic_and_cases() -> None:
    assert len({decision.topic for decision in DIALECT}) == len(DIALECT)
    assert all(
        case[:2] in ("xp", "jr") and case[2:].isdigit() for decision in DIALECT for case in decision.cases
    )


# -- numbers as text ----------------------------------------------------------------------------

WRITTEN: dict[str, tuple[float, str]] = {
    "whole": (3.0, "3"),
    "minus zero": (-0.0, "0"),
    "fraction": (0.1, "0.1"),
    "sum": (0.1 + 0.2, "0.30000000000000004"),
    "small": (1.5e-9, "0.0000000015"),
    "large": (1.5e22, "15000000000000000000000"),
    "negative small": (-2e-7, "-0.0000002"),
    "none": (math.nan, ""),
    "infinite": (math.inf, "Infinity"),
}


@pytest.mark.parametrize(("number", "expected"), WRITTEN.values(), ids=WRITTEN)
def test_a_number_is_written_without_exponent(number: float, expected: str) -> None:
    assert number_text(number) == expected


def test_the_text_of_mixed_content_leaves_out_what_is_not_relevant() -> None:
    inner = element("b", "two")
    outer = element("a", element("x", "one"), inner)
    assert string_value(outer) == "onetwo"
    inner.relevant = False
    assert string_value(outer) == "one"


def test_nodes_come_in_document_order_without_repetition(context: Context) -> None:
    def read(text: str) -> list[str]:
        return [node.value for node in compile_expr(text).nodes(context, context.root)]

    assert read("/data/visit[3]/name | /data/visit[1]/name | /data/visit[3]/name") == ["Ada", "Cho"]
    assert read("/data/visit/name/../name") == ["Ada", "Ben", "Cho"]
    assert read("(/data/visit/name)[2]") == ["Ben"]
    assert read("/data/visit[2]/following-sibling::visit/name") == ["Cho"]
    assert read("//visit[age = 7]/preceding::name") == ["Ada", "Ben"]
    assert read("//name") == ["Ada", "Ben", "Cho"]

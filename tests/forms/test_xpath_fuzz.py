# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Expressions and patterns from anywhere: whatever the text, a value or a Problem, in bounded time.

Random texts by hypothesis, and a coverage-guided run that keeps the texts which reach new lines.
"""

from __future__ import annotations

import contextlib
import math
import random
import re
import sys
import time
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import forms
from forms.regex import PatternFault, matches
from forms.tree import number_of_text
from forms.xpath import (
    DOCUMENT,
    Context,
    EvaluationProblem,
    Node,
    XPathProblem,
    compile_expr,
    number_text,
    to_string,
)

WORDS = [
    "/",
    "//",
    ".",
    "..",
    "@",
    "*",
    "+",
    "-",
    "=",
    "!=",
    "<",
    "<=",
    ">",
    ">=",
    "|",
    "and",
    "or",
    "div",
    "mod",
    "(",
    ")",
    "[",
    "]",
    ",",
    "::",
    ":",
    "$",
    "'",
    '"',
    "0",
    "1",
    "2.5",
    ".5",
    "'a'",
    '"b"',
    "''",
    "a",
    "b",
    "data",
    "rep",
    "n",
    "x:y",
    "self",
    "child",
    "parent",
    "ancestor",
    "following",
    "preceding",
    "descendant-or-self",
    "attribute",
    "text()",
    "node()",
    "comment()",
    "position()",
    "last()",
    "true()",
    "false()",
    "count(",
    "sum(",
    "string(",
    "number(",
    "concat(",
    "if(",
    "not(",
    "selected(",
    "today()",
    "now()",
    "date(",
    "round(",
    "substr(",
    "regex(",
    "current()",
    "instance('c')",
    "indexed-repeat(",
    "randomize(",
    "pulldata(",
    "coalesce(",
    "once(",
    "join(",
    "min(",
    "max(",
    "uuid()",
    "distance(",
    "1e5",
    "--",
    "...",
    "\n",
    "\t",
    "é",
    "漢",
    "\x00",
]


def a_form() -> Context:
    top, data = Node("", kind=DOCUMENT), Node("data")
    top.append(data)
    for number in range(3):
        instance = Node("rep")
        instance.append(Node("n", str(number)))
        instance.append(Node("a", "" if number else "2024-02-03"))
        data.append(instance)
    now = datetime(2026, 1, 1, tzinfo=UTC)
    return Context(top, node=data.children[0], instances={"c": data}, now=lambda: now)


FORM = a_form()


def try_out(text: str) -> None:
    """This compiles and evaluates; a Problem is an answer, anything else is a bug."""
    try:
        expression = compile_expr(text, deferred=True)
    except XPathProblem as problem:
        assert problem.sentence()
        return
    try:
        to_string(expression.evaluate(FORM))
    except EvaluationProblem as problem:
        assert problem.sentence()


@given(st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_words_of_the_language_in_any_order_give_a_value_or_a_problem(text: str) -> None:
    try_out(text)


@given(st.text(max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_gives_a_value_or_a_problem(text: str) -> None:
    try_out(text)


ATOMS = st.sampled_from(
    ["1", "'a'", "/data/rep/n", "n", ".", "..", "''", "0", "today()", "/data/rep[2]/a", "true()", "@x"]
)
TREES = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        st.builds(
            "({} {} {})".format,
            inner,
            st.sampled_from(["+", "-", "*", "div", "mod", "=", "!=", "<", ">=", "and", "or"]),
            inner,
        ),
        st.builds(
            "{}({})".format,
            st.sampled_from(["string", "number", "boolean", "not", "int", "round", "floor", "date"]),
            inner,
        ),
        st.builds(
            "{}({}, {})".format,
            st.sampled_from(["concat", "coalesce", "max", "min", "selected", "contains", "pow"]),
            inner,
            inner,
        ),
        st.builds("/data/rep[{}]/n".format, inner),
        st.builds("if({}, {}, {})".format, inner, inner, inner),
    ),
    max_leaves=12,
)


@given(TREES)
@settings(max_examples=300, deadline=None)
def test_a_well_formed_expression_gives_the_same_value_each_time(text: str) -> None:
    expression = compile_expr(text)
    assert FORM.node is not None
    first, second = expression.string(FORM, FORM.node), expression.string(FORM, FORM.node)
    assert first == second == to_string(expression.evaluate(FORM))
    assert FORM.node is FORM.root.children[0].children[0]


@given(st.floats(allow_nan=False, allow_infinity=False))
@settings(max_examples=300, deadline=None)
def test_a_number_survives_being_written_and_read(number: float) -> None:
    text = number_text(number)
    assert "e" not in text
    assert number_of_text(text, UTC) == number


PATTERNS = st.recursive(
    st.sampled_from(["a", "b", "[ab]", "[^a]", ".", r"\d", r"\w", "^", "$", "", "x", r"\b"]),
    lambda inner: st.one_of(
        st.builds("({}|{})".format, inner, inner),
        st.builds("(?:{}){}".format, inner, st.sampled_from(["*", "+", "?", "{2}", "{1,3}", "*?", "{0,}"])),
        st.builds("{}{}".format, inner, inner),
        st.builds("(?={})".format, inner),
        st.builds("(?!{})".format, inner),
    ),
    max_leaves=8,
)


@given(PATTERNS, st.text("abx1 ", max_size=7), st.booleans())
@settings(max_examples=500, deadline=None)
def test_our_matcher_agrees_with_the_one_of_the_language(pattern: str, text: str, whole: bool) -> None:
    try:
        ours = matches(
            f"(?:{pattern})(?:z*)*", text, whole=whole
        )  # the loop in a loop keeps it on our own road
    except PatternFault:
        return
    theirs = re.compile(f"(?:{pattern})", re.ASCII)
    assert ours is ((theirs.fullmatch(text) if whole else theirs.search(text)) is not None)


CATASTROPHES = [
    r"^(a+)+$",
    r"^(a|aa)+$",
    r"^(a|a)*$",
    r"(.*a){20}$",
    r"^(([a-z])+.)+[A-Z]([a-z])+$",
    r"(a*)*b",
    r"^(?=(a+)+$)b",
]


@pytest.mark.parametrize("pattern", CATASTROPHES)
def test_a_catastrophic_pattern_ends(pattern: str) -> None:
    started = time.process_time()
    with contextlib.suppress(PatternFault):
        assert matches(pattern, "a" * 3_000 + "!") is False
    assert time.process_time() - started < 20


def test_patterns_as_people_write_them() -> None:
    phone, mail = r"^\+?[0-9]{7,15}$", r"[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,4}"
    strong = r"^(?=.*[A-Z])(?=.*\d).{8,}$"
    assert matches(phone, "+41227917171") and not matches(phone, "0041 22")
    assert matches(mail, "a.b@example.org") and not matches(mail, "a.b@example")
    assert matches(strong, "Secret12") and not matches(strong, "secret12")
    assert matches(r"^\p{Lu}\p{L}+$", "Élan") and not matches(r"^\p{Lu}\p{L}+$", "élan")
    assert matches(r"^[ _-é]+$", "a_b") and matches(r"^[[:digit:]]{2}$", "12")
    assert matches(r"^(ab){2,3}$", "abab") and not matches(r"^(ab){2,3}$", "ab")
    for refused in ("(", "a)", "[b-a]", "*a", "(?<=a)b", r"(a)\1", "a{3,1}", "((){99999}){99999}b" * 400):
        with pytest.raises(PatternFault):
            matches(refused, "a")


def _guided(seconds: float, seed: int) -> tuple[int, int]:
    """Mutates texts and keeps those that reach new lines of the package; gives (texts tried, lines reached)."""
    package = str(Path(forms.__file__).parent)
    reached: set[tuple[str, int]] = set()
    draw = random.Random(seed)
    corpus = [
        "/data/rep[n = 1]/a",
        "if(selected(., 'a'), 1, today() + 1)",
        "regex(., '^(a+)+$')",
        "instance('c')/rep[n=1 and a='']/a",
    ]

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        if not frame.f_code.co_filename.startswith(package):
            return None
        if event == "line":
            reached.add((frame.f_code.co_filename, frame.f_lineno))
        return trace

    tried, end = 0, time.monotonic() + seconds
    before = sys.gettrace()
    while time.monotonic() < end:
        text, known = _mutated(draw, corpus), len(reached)
        sys.settrace(trace)
        try:
            try_out(text)
        finally:
            sys.settrace(before)
        tried += 1
        if len(reached) > known:
            corpus.append(text)
    return tried, len(reached)


def _mutated(draw: random.Random, corpus: list[str]) -> str:
    text = draw.choice(corpus)
    for _ in range(draw.randint(1, 4)):
        place = draw.randint(0, len(text))
        cut = place + draw.choice((0, 0, 1, 3, 8))
        insert = draw.choice((draw.choice(WORDS), draw.choice(corpus)[:20], "", chr(draw.randint(32, 126))))
        text = text[:place] + insert + text[cut:]
    return text[:400]


def test_a_short_coverage_guided_run_finds_nothing_but_values_and_problems() -> None:
    tried, reached = _guided(2.0, seed=1)
    assert tried > 20 and reached > 300


@pytest.mark.long
def test_a_long_coverage_guided_run_finds_nothing_but_values_and_problems() -> None:
    tried, reached = _guided(240.0, seed=time.time_ns())
    print(f"\n{tried} texts, {reached} lines reached")
    assert tried > 1_000 and not math.isnan(reached)

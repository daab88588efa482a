# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Expressions against what independent implementations answered, where their records are at hand.

The records stay outside the project (../shared/conformance). What fails is listed by name and reason in
known_failures.txt; the list may only shrink.
"""

from __future__ import annotations

import functools
import json
import math
import random
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from forms.problem import Problem
from forms.tree import descendants
from forms.xpath import (
    ATTRIBUTE,
    COMMENT,
    DOCUMENT,
    ELEMENT,
    INSTRUCTION,
    TEXT,
    Context,
    Moment,
    Node,
    Value,
    compile_expr,
    string_value,
    to_boolean,
    to_number,
    to_string,
)

RECORDS = Path(__file__).parents[2] / ".." / "shared" / "conformance"
KNOWN_FAILURES = Path(__file__).parent / "known_failures.txt"
PHOENIX = timezone(timedelta(hours=-7))
EPOCH = datetime(2026, 1, 1, tzinfo=UTC)


class Written(Node):
    """A node that keeps its prefix."""

    __slots__ = ("prefix",)

    prefix: str

    def __init__(self, name: str, value: str = "", *, kind: int = ELEMENT, ns: str = "") -> None:
        super().__init__(name, value, kind=kind, ns=ns)
        self.prefix = ""

    @property
    def written(self) -> str:
        return f"{self.prefix}:{self.local}" if self.prefix else self.local


def read_tree(xml: str, default_ns: str = "") -> Node:
    """The tree of a document; elements of another default namespace are spelled with it."""
    document = Written("", kind=DOCUMENT)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, strip_cdata=False)
    top = etree.fromstring(xml.strip().encode(), parser)
    for before in reversed(list(top.itersiblings(preceding=True))):
        document.append(_convert(before))
    document.append(_convert(top))
    for after in top.itersiblings():
        document.append(_convert(after))
    for node in descendants(document):
        if node.kind == ELEMENT and node.ns not in ("", default_ns) and not node.name.startswith("{"):
            node.name = f"{{{node.ns}}}{node.name}"
    return document


def _convert(found: Any) -> Node:
    if found.tag is etree.Comment:
        return Written("", found.text or "", kind=COMMENT)
    if found.tag is etree.ProcessingInstruction:
        return Written(found.target, found.text or "", kind=INSTRUCTION)
    node = _named(found.tag, found.prefix, ELEMENT)
    attributes = []
    for tag, value in found.attrib.items():
        prefix = next((p for p, uri in found.nsmap.items() if p and tag.startswith(f"{{{uri}}}")), None)
        prefix = "xml" if tag.startswith("{http://www.w3.org/XML/1998/namespace}") else prefix
        attribute = _named(tag, prefix, ATTRIBUTE)
        attribute.value, attribute.parent = value, node
        attributes.append(attribute)
    node.attributes = attributes
    if len(found) == 0:
        node.value = found.text or ""
        return node
    if found.text:
        node.append(Written("", found.text, kind=TEXT))
    for child in found:
        node.append(_convert(child))
        if child.tail:
            node.append(Written("", child.tail, kind=TEXT))
    return node


def _named(tag: str, prefix: str | None, kind: int) -> Written:
    name = etree.QName(tag)
    node = Written(tag if prefix else name.localname, kind=kind, ns=name.namespace or "")
    node.prefix = prefix or ""
    return node


def at_path(document: Node, path: str) -> Node:
    found = compile_expr(path).nodes(Context(document), document)
    return found[0]


def path_of(node: Node) -> str:
    if node.kind == DOCUMENT or node.parent is None:
        return "/"
    parent = node.parent
    before = "" if parent.kind == DOCUMENT else path_of(parent)
    if node.kind == ATTRIBUTE:
        return f"{before}/@{node.name}"
    test = {ELEMENT: "*", TEXT: "text()", COMMENT: "comment()"}.get(node.kind, "processing-instruction()")
    same = [other for other in parent.children if other.kind == node.kind] or [node]
    return f"{before}/{test}[{[other is node for other in same].index(True) + 1}]"


def itext_of(document: Node, language: str) -> Mapping[str, str]:
    texts = compile_expr(f'//translation[@lang="{language}"]/text').nodes(Context(document), document)
    found = {}
    for text in texts:
        name = next(a.value for a in text.attributes if a.name == "id")
        found[name] = string_value(text.named("value")[0])
    return found


def context_of(case: Mapping[str, Any], document: Node) -> Context:
    root = at_path(document, case["root_path"]) if "root_path" in case else document
    instances = {
        attribute.value: node
        for node in compile_expr("//*[@id]").nodes(Context(document), document)
        if node.local == "instance"
        for attribute in node.attributes
        if attribute.name == "id"
    }
    now = datetime.fromisoformat(case["now"].replace("Z", "+00:00")) if "now" in case else EPOCH
    texts = itext_of(document, case.get("language", ""))
    return Context(
        root=root,
        node=at_path(document, case.get("context_path", "/")),
        instances=instances,
        now=lambda: now,
        zone=UTC if case.get("tz") == "GMT" else PHOENIX,
        rng=random.Random(7),
        language=case.get("language", ""),
        itext=lambda name: texts.get(name, ""),
    )


def answer(case: Mapping[str, Any], document: Node) -> str | None:
    """What is wrong with our value of a case; None where nothing is."""
    context = context_of(case, document)
    try:
        # The recorded implementations look for a function only when they reach its call.
        value = compile_expr(case["expr"], case.get("namespaces"), deferred=True).evaluate(context)
    except Problem as problem:
        return None if case["type"] == "error" else str(problem)
    if case["type"] == "error":
        return f"gave {value!r} where the others refuse"
    return _difference(case, value, context)


def _difference(case: Mapping[str, Any], value: Value, context: Context) -> str | None:
    expected = case.get("expected")
    match case["type"]:
        case "boolean":
            found: object = to_boolean(value)
            is_same = found is expected
        case "number":
            found = to_number(value, context.zone)
            is_same = _same_number(found, float(expected), case.get("rounded_factor"))
        case "string" | "date":
            found = value.text if isinstance(value, Moment) else to_string(value)
            is_same = _same_text(found, case)
        case _:
            nodes = value if isinstance(value, list) else []
            found = [(path_of(node), node.written, string_value(node)) for node in nodes]
            is_same = _same_nodes(found, expected, case)
    return None if is_same else f"{found!r} instead of {case.get('expected', case.get('expected_regex'))!r}"


def _same_number(found: float, expected: float, factor: float | None) -> bool:
    if math.isnan(expected):
        return math.isnan(found)
    if math.isinf(expected):
        return found == expected
    if factor:
        return round(found * factor) == round(expected * factor)
    return math.isclose(found, expected, rel_tol=1e-12, abs_tol=1e-12)


def _same_text(found: str, case: Mapping[str, Any]) -> bool:
    if "expected_regex" in case:
        return re.search(case["expected_regex"], found) is not None
    if "expected_length" in case:
        return len(found) == case["expected_length"]
    return found == case["expected"]


def _same_nodes(found: list[tuple[str, str, str]], expected: Any, case: Mapping[str, Any]) -> bool:
    wanted = [(node["path"], node["value"]) for node in expected]
    ours = [
        (path, value if wanted_value is not None else None)
        for (path, _, value), (_, wanted_value) in zip(found, wanted, strict=False)
    ]
    if case["type"] == "node":
        wanted, ours, found = wanted[:1], ours[:1], found[:1]
    return len(found) == len(wanted) and ours == wanted


def listed_failures(section: str) -> set[str]:
    listed: set[str] = set()
    current = ""
    for line in KNOWN_FAILURES.read_text("utf-8").splitlines():
        if line.startswith("["):
            current = line.strip("[] ")
        elif line.strip() and not line.startswith("#") and current == section:
            listed.add(line.split()[0])
    return listed


def failures(name: str) -> Iterator[tuple[str, str]]:
    records = json.loads((RECORDS / name).read_text("utf-8"))
    documents = records.get("documents", {})
    read = functools.cache(read_tree)
    for case in records["cases"]:
        document = documents.get(case.get("document"), "<root/>")
        wrong = answer(case, read(document, case.get("default_ns", "")))
        if wrong is not None:
            yield case["id"], f"{case['expr']}: {wrong}"


@pytest.mark.parametrize(
    ("name", "least"),
    [("xpath_cases.json", 0.995), ("javarosa_xpath_cases.json", 0.97)],
    ids=lambda v: str(v),
)
def test_our_expressions_answer_as_independent_implementations_do(name: str, least: float) -> None:
    if not (RECORDS / name).exists():
        pytest.skip("the records of other implementations are not here")
    total = len(json.loads((RECORDS / name).read_text("utf-8"))["cases"])
    found = dict(failures(name))
    share = 1 - len(found) / total
    print(f"\n{name}: {total - len(found)} of {total} as recorded ({share:.2%})")
    for case, wrong in found.items():
        print(f"  {case} {wrong}")
    listed = listed_failures(name)
    assert not set(found) - listed, "cases that fail and are not listed"
    assert not listed - set(found), "listed cases that pass: take them off the list"
    assert share >= least

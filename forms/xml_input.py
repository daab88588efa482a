# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""XML from strangers, read with care: no document type, no entities, no network, bounded size and depth.

Also the few ways of looking at elements and references that the readers of forms and answers share.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from forms.definition import FormEntitiesProblem, FormNotXmlProblem, FormTooLargeProblem

Element = etree._Element

MAX_BYTES: Final = 20_000_000
MAX_DEPTH: Final = 200
MAX_NODES: Final = 200_000


def parse_xml(xml: bytes) -> Element:
    """This parses XML from a stranger: no document type, no entities, no network, bounded size and depth."""
    if len(xml) > MAX_BYTES:
        raise FormTooLargeProblem(what="bytes", size=len(xml), limit=MAX_BYTES)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
    )
    try:
        root = etree.fromstring(xml.strip(), parser)
    except (etree.XMLSyntaxError, ValueError) as err:
        if "depth" in str(err):
            raise FormTooLargeProblem(what="nesting", size="?", limit=MAX_DEPTH) from err
        if b"<!DOCTYPE" in xml:
            raise FormEntitiesProblem() from err
        raise FormNotXmlProblem(detail=str(err).split("\n")[0][:200]) from err
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise FormEntitiesProblem()
    _refuse_deep_trees(root)
    return root


def local(element: Element) -> str:
    """This is the element's name without its namespace."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def elements(parent: Element) -> Iterator[Element]:
    """These are the child elements, comments and instructions left out."""
    for child in parent:
        if isinstance(child.tag, str):
            yield child


def plain_path(ref: str, context: str) -> str:
    """This resolves a reference without its predicates against the path of its context."""
    ref = _without_predicates(ref).replace(" ", "").replace("\n", "").replace("\t", "")
    ref = ref.removeprefix("current()/")
    steps = [] if ref.startswith("/") else context.split("/")[1:]
    for step in ref.split("/"):
        if step in ("", "."):
            continue
        if step == "..":
            steps = steps[:-1]
        else:
            steps.append(step)
    return "/" + "/".join(steps)


def _without_predicates(ref: str) -> str:
    if "[" not in ref:
        return ref
    kept, depth = [], 0
    for char in ref:
        if char == "[":
            depth += 1
        elif char == "]":
            depth -= 1
        elif not depth:
            kept.append(char)
    return "".join(kept)


def _refuse_deep_trees(root: Element) -> None:
    depth = count = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        count += event == "start"
        if depth > MAX_DEPTH:
            raise FormTooLargeProblem(what="nesting", size=depth, limit=MAX_DEPTH)
        if count > MAX_NODES:
            raise FormTooLargeProblem(what="elements", size=count, limit=MAX_NODES)


def all_text(element: Element) -> str:
    """This is every text inside an element, run together."""
    return "".join(str(text) for text in element.itertext())

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The tree that expressions walk, the context they run in, and how one type becomes another.

Here live Node, Context, Moment and the conversions of XPath 1.0 with the OpenRosa deviations. No
syntax (grammar.py), no functions (functions.py), no rule about when anything is computed.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from typing import Literal

from forms.dates import days_of_text

DOCUMENT, ELEMENT, ATTRIBUTE, TEXT, COMMENT, INSTRUCTION, NAMESPACE = range(7)

NAN = math.nan


class Node:
    """One node of an instance tree; the engine subclasses it and owns every change.

    `name` is what an unprefixed step compares with: the local name, or `{namespace}local` where the
    document wrote a prefix. A leaf element keeps its text in `value` and has no children; mixed
    content is spelled out as TEXT children. `relevant` is the inherited relevance: a node that is
    not relevant reads as empty. Children change only through append, insert, remove and clear.
    """

    __slots__ = ("_named", "attributes", "children", "kind", "name", "ns", "parent", "relevant", "value")

    def __init__(
        self, name: str, value: str = "", *, kind: int = ELEMENT, ns: str = "", parent: Node | None = None
    ) -> None:
        self.kind = kind
        self.name = name
        self.ns = ns
        self.value = value
        self.parent = parent
        self.children: Sequence[Node] = ()
        self.attributes: Sequence[Node] = ()
        self.relevant = True
        self._named: dict[str, NodeSet] | None = None

    def append(self, child: Node) -> None:
        self.insert(len(self.children), child)

    def insert(self, index: int, child: Node) -> None:
        child.parent = self
        if not isinstance(self.children, list):
            self.children = list(self.children)
        self.children.insert(index, child)
        self._named = None

    def remove(self, child: Node) -> None:
        child.parent = None
        self.children = [node for node in self.children if node is not child]
        self._named = None

    def clear(self) -> None:
        self.children = ()
        self._named = None

    def named(self, name: str) -> NodeSet:
        """The child elements of that name, in order; the list is shared and must not be changed."""
        index = self._named
        if index is None:
            index = {}
            for child in self.children:
                if child.kind == ELEMENT:
                    index.setdefault(child.name, []).append(child)
            self._named = index
        return index.get(name, NOTHING)

    @property
    def local(self) -> str:
        return self.name.rpartition("}")[2]

    @property
    def written(self) -> str:
        """The name with the prefix of the document, where a subclass keeps it."""
        return self.local


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a date with time as functions give it: compares and counts as days since 1970."""

    days: float
    text: str


class DayCount(float):
    """The number of a date: counts to the second, but is written as whole days."""


NodeSet = list[Node]
Value = str | float | bool | Moment | NodeSet
Kind = Literal["number", "string", "boolean", "moment", "nodes", "any"]
Run = Callable[["Context", Node, int, int], Value]
NOTHING: NodeSet = []


def _epoch() -> datetime:
    return datetime.fromtimestamp(0, UTC)


@dataclass(slots=True)
class Context:
    """Everything an expression may ask of the world; one per session, `node` changes."""

    root: Node  # the document node of the primary instance: what "/" means
    node: Node | None = None  # "."; also what current() gives
    position: int = 1
    size: int = 1
    instances: Mapping[str, Node] = field(default_factory=dict)  # instance('x') gives this node
    namespaces: Mapping[str, str] = field(default_factory=dict)
    now: Callable[[], datetime] = _epoch
    zone: tzinfo = UTC
    rng: random.Random = field(default_factory=lambda: random.Random(0))
    new_uuid: Callable[[], str] | None = None
    language: str = ""
    itext: Callable[[str], str] | None = None  # jr:itext(id)
    choice_name: Callable[[Node, str, str], str] | None = None  # (context node, value, question path)
    version: str = ""  # version()
    contextualise: bool = False  # an absolute path inside a repeat means this instance (JavaRosa)
    visited: int = 0  # nodes the running expression has looked at
    lookups: dict[tuple[int, str, str], tuple[Node, dict[str, NodeSet]]] = field(default_factory=dict)


class Fault(Exception):
    """A value a function cannot work with; Expr turns it into an EvaluationProblem with its text."""


def string_value(node: Node) -> str:
    """The text of a node as expressions read it: empty where it is not relevant."""
    if not node.relevant:
        return ""
    if not node.children:
        return node.value if node.kind else ""
    return "".join([string_value(c) for c in node.children if c.kind == ELEMENT or c.kind == TEXT])


def number_text(number: float) -> str:
    """A number as XPath writes it: no exponent, no trailing zeros. NaN reads as no answer: ''."""
    if type(number) is DayCount:
        number = math.floor(number) if math.isfinite(number) else float(number)
    try:
        whole = int(number)
    except ValueError:
        return ""
    except OverflowError:
        return "Infinity" if number > 0 else "-Infinity"
    if whole == number:
        return str(whole) if abs(whole) < 10**21 else _plain(number)
    return _plain(number)


def _plain(number: float) -> str:
    text = repr(float(number))
    if "e" not in text:
        return text.removesuffix(".0")
    digits, _, exponent = text.partition("e")
    sign = "-" if digits.startswith("-") else ""
    whole, _, fraction = digits.lstrip("-").partition(".")
    fraction = "" if fraction == "0" else fraction
    shift = int(exponent)
    if shift >= 0:
        return sign + whole + fraction.ljust(shift, "0")
    return f"{sign}0.{'0' * (-shift - 1)}{whole}{fraction}"


@lru_cache(maxsize=8192)
def number_of_text(text: str, zone: tzinfo) -> float:
    """The number a text says, the days since 1970 of the date it says, else NaN."""
    if text.isdecimal() and text.isascii():  # nearly every number is
        return float(text)
    stripped = text.strip(" \t\r\n")
    try:
        number = float(stripped)
    except ValueError:
        days = days_of_text(stripped, zone)
        return NAN if days is None else days
    return number if _reads_as_number(stripped) else NAN


def _reads_as_number(text: str) -> bool:
    # XPath 1.0 knows digits and one point. Other engines write small numbers with a negative
    # exponent into values, so those are read as well (xp2487); '1.1e6' stays no number (jr051).
    mantissa, e, exponent = text.lower().partition("e")
    if e and not (exponent.startswith("-") and exponent[1:].isdecimal()):
        return False
    return mantissa.isascii() and mantissa.removeprefix("-").replace(".", "", 1).isdecimal()


def to_number(value: Value, zone: tzinfo) -> float:
    if isinstance(value, list):
        return number_of_text(string_value(value[0]), zone) if value else NAN
    if isinstance(value, str):
        return number_of_text(value, zone)
    if isinstance(value, Moment):
        return value.days
    return float(value)


def to_string(value: Value) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return string_value(value[0]) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Moment):
        return value.text
    return number_text(value)


def to_boolean(value: Value) -> bool:
    if isinstance(value, float):
        return value == value and value != 0
    if isinstance(value, Moment):
        return not math.isnan(value.days)
    return bool(value)


def text_child(leaf: Node) -> Node:
    """The text node of a leaf, which the tree does not store."""
    node = Node("", leaf.value, kind=TEXT, parent=leaf)
    node.relevant = leaf.relevant
    return node


def child_nodes(node: Node) -> Sequence[Node]:
    if node.children or not node.value or node.kind != ELEMENT:
        return node.children
    return [text_child(node)]


def descendants(node: Node) -> Iterator[Node]:
    """Everything below, in document order, without recursion."""
    stack = list(reversed(child_nodes(node)))
    while stack:
        current = stack.pop()
        yield current
        if current.kind == ELEMENT:
            stack.extend(reversed(child_nodes(current)))


def ancestors(node: Node) -> Iterator[Node]:
    parent = node.parent
    while parent is not None:
        yield parent
        parent = parent.parent


def identity(node: Node) -> int:
    """Equal for the same node, also for the text of a leaf, which is made anew each time."""
    if node.kind == TEXT and node.parent is not None and not node.parent.children:
        return -id(node.parent)
    return id(node)


def in_document_order(nodes: NodeSet) -> NodeSet:
    """This sorts into document order and drops duplicates."""
    if len(nodes) < 2:
        return nodes
    unique = {identity(node): node for node in nodes}
    if len(unique) < 2:
        return list(unique.values())
    places: dict[int, dict[int, int]] = {}
    return sorted(unique.values(), key=lambda node: _path_key(node, places))


def _path_key(node: Node, places: dict[int, dict[int, int]]) -> tuple[int, ...]:
    key: list[int] = []
    while node.parent is not None:
        parent = node.parent
        if node.kind == ATTRIBUTE:
            key.append(-len(parent.attributes) + _place(node, parent.attributes, -id(parent), places))
        else:
            key.append(1 + _place(node, parent.children, id(parent), places))
        node = parent
    key.append(id(node))  # trees of different documents keep apart
    return tuple(reversed(key))


def _place(node: Node, siblings: Sequence[Node], key: int, places: dict[int, dict[int, int]]) -> int:
    known = places.get(key)
    if known is None:
        known = places[key] = {id(sibling): index for index, sibling in enumerate(siblings)}
    return known.get(id(node), 0)

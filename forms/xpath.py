# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""XPath expressions of the OpenRosa dialect: text in, a compiled expression out.

Here live the lexer, the parser and the compiler to closures, and the small tree they walk. What a
single function does is in functions.py; which expression runs when is not known here.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, tzinfo
from typing import Literal

from forms.problem import N_, Problem

DOCUMENT, ELEMENT, ATTRIBUTE, TEXT, COMMENT, INSTRUCTION, NAMESPACE = range(7)

LONGEST_EXPRESSION = 64 * 1024
DEEPEST_NESTING = 64


class Node:
    """One node of an instance tree; the engine subclasses it and owns every change.

    `name` is what an unprefixed step compares with: the local name, or `{namespace}local` where the
    document wrote a prefix. A leaf element keeps its text in `value` and has no children; mixed
    content is spelled out as TEXT children. `relevant` is the inherited relevance: a node that is
    not relevant reads as empty.
    """

    __slots__ = ("attributes", "children", "kind", "name", "ns", "parent", "relevant", "value")

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

    def append(self, child: Node) -> None:
        self.insert(len(self.children), child)

    def insert(self, index: int, child: Node) -> None:
        child.parent = self
        if not isinstance(self.children, list):
            self.children = list(self.children)
        self.children.insert(index, child)

    def remove(self, child: Node) -> None:
        child.parent = None
        self.children = [node for node in self.children if node is not child]


@dataclass(frozen=True, slots=True)
class Moment:
    """A date or a date with time as functions give it: compares and counts as days since 1970."""

    days: float
    text: str


NodeSet = list[Node]
Value = str | float | bool | Moment | NodeSet


@dataclass(slots=True)
class Context:
    """Everything an expression may ask of the world; one per session, `node` changes."""

    root: Node  # the document node of the primary instance: what "/" means
    node: Node | None = None  # "."; also what current() gives
    position: int = 1
    size: int = 1
    instances: Mapping[str, Node] = field(default_factory=dict)  # instance('x') gives this node
    namespaces: Mapping[str, str] = field(default_factory=dict)
    now: Callable[[], datetime] = lambda: datetime.fromtimestamp(0, UTC)
    zone: tzinfo = UTC
    rng: random.Random = field(default_factory=lambda: random.Random(0))
    new_uuid: Callable[[], str] | None = None
    language: str = ""
    itext: Callable[[str], str] | None = None  # jr:itext(id)
    choice_name: Callable[[Node, str, str], str] | None = None  # (context node, value, question path)
    contextualise: bool = False  # an absolute path inside a repeat means this instance (JavaRosa)


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a static reference: `axis` ('child', 'parent', 'self', 'attribute', ...)."""

    axis: str
    test: str  # a name as Node.name spells it (prefix kept as written), "*", "node()", "text()", ...
    predicates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A path the expression reads, known without evaluating.

    `root` says where it begins: the primary document, the node of the expression (current() is the
    same node and appears so), or a secondary instance. Paths read inside predicates appear as
    references of their own, already joined to the path they filter.
    """

    root: Literal["/", ".", "instance"]
    steps: tuple[Step, ...]
    instance: str = ""


class XPathProblem(Problem):
    """An expression that cannot be compiled; `expression` and `place` (a character offset) are facts."""

    code = "form.expression"
    message = N_("The expression {expression} cannot be read: {detail} (at character {place}).")
    remedy = N_("Correct the expression in the form's workbook and import it again.")


class UnknownFunctionProblem(XPathProblem):
    code = "form.function-unknown"
    message = N_("The expression {expression} uses the function {detail}, which this program does not have.")
    remedy = N_("Replace {detail} in the form's workbook and import it again.")


class Expr:
    """A compiled expression; stateless, may be shared by sessions."""

    __slots__ = ("_run", "functions", "is_volatile", "references", "text")

    text: str
    references: tuple[Reference, ...]
    functions: frozenset[str]  # every function called, as written
    is_volatile: bool  # gives another value without any reference having changed: now(), random(), uuid() ...
    _run: Callable[[Context, Node, int, int], Value]

    def evaluate(self, context: Context) -> Value:
        """This gives the value in the type the expression has.

        Raises EvaluationProblem where a value makes no sense for a function (too few points, ...).
        """
        raise NotImplementedError

    def string(self, context: Context, node: Node) -> str:
        raise NotImplementedError

    def number(self, context: Context, node: Node) -> float:
        raise NotImplementedError

    def boolean(self, context: Context, node: Node) -> bool:
        raise NotImplementedError

    def nodes(self, context: Context, node: Node) -> NodeSet:
        """This gives the nodes; empty where the value is none (never raises for that)."""
        raise NotImplementedError


class EvaluationProblem(Problem):
    """An expression that met a value it cannot work with; the engine shows it as a finding."""

    code = "form.evaluation"
    message = N_("The expression {expression} could not be worked out: {detail}.")
    remedy = N_("Check the answers it uses; if they are right, tell the author of the form.")


def compile_expr(text: str, namespaces: Mapping[str, str] | None = None) -> Expr:
    """This compiles an expression; callers keep the result.

    Raises XPathProblem (UnknownFunctionProblem for a function we do not have).
    """
    raise NotImplementedError


def string_value(node: Node) -> str:
    """The text of a node as expressions read it: empty where it is not relevant."""
    if not node.relevant:
        return ""
    if not node.children:
        return node.value
    return "".join(string_value(c) for c in node.children if c.kind == ELEMENT or c.kind == TEXT)


def number_text(number: float) -> str:
    """A number as XPath writes it: no exponent, no trailing zeros, NaN as 'NaN'."""
    raise NotImplementedError

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Compiled pieces of expressions: paths, comparisons and arithmetic as closures over nodes.

A piece is a Compiled: a closure and the type it is known to give, so that the piece around it can
take the short way. Which pieces an expression is made of is decided in xpath.py.
"""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import tzinfo

from forms.grammar import Ast
from forms.tree import (
    NAN,
    NOTHING,
    Context,
    Fault,
    Kind,
    Moment,
    Node,
    NodeSet,
    Run,
    Value,
    number_of_text,
    string_value,
    to_boolean,
    to_number,
    to_string,
)

ToString = Callable[[Context, Node, int, int], str]
ToNumber = Callable[[Context, Node, int, int], float]
ToBoolean = Callable[[Context, Node, int, int], bool]
ToNodes = Callable[[Context, Node, int, int], NodeSet]
First = Callable[[Context, Node], Node | None]


@dataclass(frozen=True, slots=True)
class Compiled:
    """One piece: what it gives, of which type, and the constant it is, if it is one."""

    run: Run
    kind: Kind
    ast: Ast | None = None
    constant: Value | None = None
    first: First | None = None  # the first node without making a list
    is_single: bool = False  # there is never more than that first one

    def string(self) -> ToString:
        if self.constant is not None:
            text = to_string(self.constant)
            return lambda c, n, p, s: text
        if self.first is not None:
            return _string_of_first(self.first)
        run = self.run
        return lambda c, n, p, s: to_string(run(c, n, p, s))

    def number(self) -> ToNumber:
        run = self.run
        if isinstance(self.constant, float):
            number = float(self.constant)
            return lambda c, n, p, s: number
        if self.kind == "number":
            return run  # type: ignore[return-value]  # the kind says so
        if self.first is not None:
            return _number_of_first(self.first)
        return lambda c, n, p, s: to_number(run(c, n, p, s), c.zone)

    def boolean(self) -> ToBoolean:
        run = self.run
        if self.constant is not None:
            truth = to_boolean(self.constant)
            return lambda c, n, p, s: truth
        if self.kind == "boolean":
            return run  # type: ignore[return-value]  # the kind says so
        if self.kind == "nodes":
            return lambda c, n, p, s: bool(run(c, n, p, s))
        return lambda c, n, p, s: to_boolean(run(c, n, p, s))

    def nodes(self) -> ToNodes:
        """The nodes; nothing where the value is no node-set."""
        run = self.run
        if self.kind == "nodes":
            return run  # type: ignore[return-value]  # the kind says so

        def some(c: Context, n: Node, p: int, s: int) -> NodeSet:
            value = run(c, n, p, s)
            return value if isinstance(value, list) else NOTHING

        return some


def constant(value: Value, ast: Ast | None = None) -> Compiled:
    kind: Kind = "boolean" if isinstance(value, bool) else "string" if isinstance(value, str) else "number"
    return Compiled(lambda c, n, p, s: value, kind, ast, value)


def _string_of_first(first: First) -> ToString:
    def string(c: Context, n: Node, p: int, s: int) -> str:
        node = first(c, n)
        if node is None:
            return ""
        return node.value if node.relevant and not node.children else string_value(node)

    return string


def _number_of_first(first: First) -> ToNumber:
    def number(c: Context, n: Node, p: int, s: int) -> float:
        node = first(c, n)
        if node is None:
            return NAN
        text = node.value if node.relevant and not node.children else string_value(node)
        return number_of_text(text, c.zone) if text else NAN

    return number


# -- arithmetic ---------------------------------------------------------------------------------


def divide(left: float, right: float) -> float:
    if right:
        return left / right
    if left == 0 or left != left or right != right:
        return NAN
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def remainder(left: float, right: float) -> float:
    """The remainder with the sign of the dividend, as XPath has it."""
    if right == 0 or math.isinf(left) or left != left or right != right:
        return NAN
    return math.fmod(left, right)


_ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": remainder,
}


def arithmetic(operators: Sequence[str], operands: Sequence[Compiled]) -> Compiled:
    first = operands[0].number()
    rest = [(_ARITHMETIC[o], operand.number()) for o, operand in zip(operators, operands[1:], strict=True)]
    if len(rest) == 1:
        apply, second = rest[0]
        return Compiled(lambda c, n, p, s: apply(first(c, n, p, s), second(c, n, p, s)), "number")

    def chain(c: Context, n: Node, p: int, s: int) -> float:
        total = first(c, n, p, s)
        for apply, following in rest:
            total = apply(total, following(c, n, p, s))
        return total

    return Compiled(chain, "number")


def negative(operand: Compiled) -> Compiled:
    if type(operand.constant) is float:
        return constant(-operand.constant)
    number = operand.number()
    return Compiled(lambda c, n, p, s: -number(c, n, p, s), "number")


def junction(word: str, operands: Sequence[Compiled]) -> Compiled:
    """`and` or `or`: stops at the first operand that decides."""
    tests = [operand.boolean() for operand in operands]
    decisive = word == "or"
    if len(tests) == 2:
        left, right = tests
        if decisive:
            return Compiled(lambda c, n, p, s: left(c, n, p, s) or right(c, n, p, s), "boolean")
        return Compiled(lambda c, n, p, s: left(c, n, p, s) and right(c, n, p, s), "boolean")

    def chain(c: Context, n: Node, p: int, s: int) -> bool:
        for test in tests:
            if test(c, n, p, s) is decisive:
                return decisive
        return not decisive

    return Compiled(chain, "boolean")


# -- comparisons --------------------------------------------------------------------------------


def comparison(sign: str, left: Compiled, right: Compiled) -> Compiled:
    if sign in ("=", "!="):
        return Compiled(_equality(left, right, equal=sign == "="), "boolean")
    compare = _RELATIONS[sign]
    if left.kind != "nodes" and right.kind != "nodes" and "any" not in (left.kind, right.kind):
        a, b = left.number(), right.number()
        return Compiled(lambda c, n, p, s: compare(a(c, n, p, s), b(c, n, p, s)), "boolean")
    if left.kind == "nodes" and right.kind in _SCALAR:
        return Compiled(_nodes_against_number(compare, left, right), "boolean")
    if right.kind == "nodes" and left.kind in _SCALAR:
        return Compiled(_nodes_against_number(_RELATIONS[_MIRRORED[sign]], right, left), "boolean")
    x, y = left.run, right.run
    return Compiled(lambda c, n, p, s: _related(compare, x(c, n, p, s), y(c, n, p, s), c.zone), "boolean")


_SCALAR = frozenset({"number", "string", "boolean", "moment"})


_RELATIONS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_MIRRORED: dict[str, str] = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def _nodes_against_number(
    compare: Callable[[float, float], bool], left: Compiled, right: Compiled
) -> ToBoolean:
    """Whether any node compares so; the number is worked out once."""
    number = right.number()
    if left.first is not None and left.is_single and compare is not operator.ne:
        only = left.number()
        return lambda c, n, p, s: compare(only(c, n, p, s), number(c, n, p, s))
    nodes = left.nodes()

    def against(c: Context, n: Node, p: int, s: int) -> bool:
        wanted = number(c, n, p, s)
        zone = c.zone
        for node in nodes(c, n, p, s):
            text = node.value if node.relevant and not node.children else string_value(node)
            if compare(number_of_text(text, zone), wanted):
                return True
        return False

    return against


def _equality(left: Compiled, right: Compiled, *, equal: bool) -> ToBoolean:
    kinds = (left.kind, right.kind)
    if kinds == ("string", "nodes"):
        left, right = right, left
        kinds = ("nodes", "string")
    if kinds == ("nodes", "string"):
        return _nodes_against_string(left, right, equal=equal)
    if kinds == ("string", "string"):
        text, other = left.string(), right.string()
        return lambda c, n, p, s: (text(c, n, p, s) == other(c, n, p, s)) is equal
    if kinds == ("number", "nodes"):
        left, right = right, left
        kinds = ("nodes", "number")
    if kinds == ("nodes", "number"):
        compare = operator.eq if equal else operator.ne
        return _nodes_against_number(compare, left, right)
    if kinds == ("number", "number"):
        number, another = left.number(), right.number()
        return lambda c, n, p, s: (number(c, n, p, s) == another(c, n, p, s)) is equal
    x, y = left.run, right.run
    if equal:
        return lambda c, n, p, s: equals(x(c, n, p, s), y(c, n, p, s), c.zone)
    return lambda c, n, p, s: differs(x(c, n, p, s), y(c, n, p, s), c.zone)


def _nodes_against_string(left: Compiled, right: Compiled, *, equal: bool) -> ToBoolean:
    nodes, text = left.nodes(), right.string()

    def against(c: Context, n: Node, p: int, s: int) -> bool:
        wanted = text(c, n, p, s)
        for node in nodes(c, n, p, s):
            found = node.value if node.relevant and not node.children else string_value(node)
            if (found == wanted) is equal:
                return True
        return False

    return against


def equals(left: Value, right: Value, zone: tzinfo) -> bool:
    if isinstance(right, list) and not isinstance(left, list):
        left, right = right, left
    if isinstance(left, list):
        if isinstance(right, list):
            texts = {string_value(node) for node in left}
            return any(string_value(node) in texts for node in right)
        if isinstance(right, bool):
            return bool(left) is right
        if isinstance(right, str):
            return any(string_value(node) == right for node in left)
        number = to_number(right, zone)
        return any(number_of_text(string_value(node), zone) == number for node in left)
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) is to_boolean(right)
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    return to_number(left, zone) == to_number(right, zone)


def differs(left: Value, right: Value, zone: tzinfo) -> bool:
    if isinstance(right, list) and not isinstance(left, list):
        left, right = right, left
    if not isinstance(left, list):
        return not equals(left, right, zone)
    if isinstance(right, list):
        texts = {string_value(node) for node in left}
        others = {string_value(node) for node in right}
        return bool(texts) and bool(others) and len(texts | others) > 1
    if isinstance(right, bool):
        return bool(left) is not right
    if isinstance(right, str):
        return any(string_value(node) != right for node in left)
    number = to_number(right, zone)
    return any(number_of_text(string_value(node), zone) != number for node in left)


def _related(compare: Callable[[float, float], bool], left: Value, right: Value, zone: tzinfo) -> bool:
    a, b = _numbers(left, zone), _numbers(right, zone)
    if len(a) == 1 == len(b):
        return compare(a[0], b[0])
    a = [number for number in a if number == number]
    b = [number for number in b if number == number]
    if not a or not b:
        return False
    ascending = compare is operator.lt or compare is operator.le
    return compare(min(a), max(b)) if ascending else compare(max(a), min(b))


def _numbers(value: Value, zone: tzinfo) -> list[float]:
    if isinstance(value, list):
        return [number_of_text(string_value(node), zone) for node in value]
    return [to_number(value, zone)]


def is_number(value: Value) -> bool:
    return isinstance(value, float) and not isinstance(value, (bool, Moment))


# -- what functions are built from --------------------------------------------------------------

LONGEST_TEXT = 4 * 1024 * 1024

Arguments = Sequence[Compiled]
Build = Callable[[Arguments], Compiled]


def piece(run: Run, kind: Kind) -> Compiled:
    return Compiled(run, kind)


def texts_of(argument: Compiled) -> Callable[[Context, Node, int, int], list[str]]:
    """The texts of an argument: of each node where it is a node-set."""
    run = argument.run

    def texts(c: Context, n: Node, p: int, s: int) -> list[str]:
        value = run(c, n, p, s)
        return [string_value(node) for node in value] if isinstance(value, list) else [to_string(value)]

    return texts


def bounded(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise Fault(f"a text became longer than {LONGEST_TEXT} characters")
    return text


Numbers = Callable[[Context, Node, int, int], list[float]]


def numbers_of(arguments: Arguments) -> Numbers:
    runs = [argument.run for argument in arguments]

    def numbers(c: Context, n: Node, p: int, s: int) -> list[float]:
        found: list[float] = []
        zone = c.zone
        for run in runs:
            value = run(c, n, p, s)
            if isinstance(value, list):
                found.extend([number_of_text(string_value(node), zone) for node in value])
            else:
                found.append(to_number(value, zone))
        return found

    return numbers


def nodes_of(name: str, argument: Compiled) -> Callable[[Context, Node, int, int], NodeSet]:
    run = argument.run

    def nodes(c: Context, n: Node, p: int, s: int) -> NodeSet:
        value = run(c, n, p, s)
        if not isinstance(value, list):
            raise Fault(f"{name} needs nodes, not one value")
        return value

    return nodes

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The grammar of XPath 1.0 as OpenRosa forms write it: text in, a syntax tree out.

Bounded on purpose: length, nesting and number of tokens. Chains (`a or b or c`, `1 + 2 - 3`) are one
flat node, so a long one is not a deep one. Nothing here knows functions, nodes or values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

LONGEST_EXPRESSION = 64 * 1024
DEEPEST_NESTING = 150
MOST_STEPS = 500

AXES = frozenset(
    {
        "ancestor",
        "ancestor-or-self",
        "attribute",
        "child",
        "descendant",
        "descendant-or-self",
        "following",
        "following-sibling",
        "namespace",
        "parent",
        "preceding",
        "preceding-sibling",
        "self",
    }
)
NODE_TYPES = frozenset({"node", "text", "comment", "processing-instruction"})


@dataclass(frozen=True, slots=True)
class Number:
    value: float


@dataclass(frozen=True, slots=True)
class Text:
    value: str


@dataclass(frozen=True, slots=True)
class Negative:
    operand: Ast


@dataclass(frozen=True, slots=True)
class Chain:
    """Operands of one precedence level, from left to right; `operators` has one less."""

    operators: tuple[str, ...]
    operands: tuple[Ast, ...]


@dataclass(frozen=True, slots=True)
class Call:
    name: str
    arguments: tuple[Ast, ...]


@dataclass(frozen=True, slots=True)
class Predicate:
    test: Ast
    text: str


@dataclass(frozen=True, slots=True)
class PathStep:
    axis: str
    test: str  # 'name', 'prefix:name', '*', 'prefix:*', 'node()', 'text()', 'processing-instruction(x)', ...
    predicates: tuple[Predicate, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    """A location path; `start` is None for a relative one, '/' for an absolute one, else an expression."""

    start: Ast | Literal["/"] | None
    steps: tuple[PathStep, ...]


@dataclass(frozen=True, slots=True)
class Filter:
    primary: Ast
    predicates: tuple[Predicate, ...]


Ast = Number | Text | Negative | Chain | Call | Path | Filter


class Unreadable(Exception):
    """The text breaks the grammar at `place`."""

    def __init__(self, detail: str, place: int) -> None:
        super().__init__(detail)
        self.detail = detail
        self.place = place


def parse(text: str) -> Ast:
    """This reads one expression. Raises Unreadable, and nothing else."""
    if len(text) > LONGEST_EXPRESSION:
        raise Unreadable(f"it is longer than {LONGEST_EXPRESSION} characters", LONGEST_EXPRESSION)
    parser = _Parser(text, _tokens(text))
    try:
        tree = parser.expression(0)
    except RecursionError:
        raise Unreadable("it is nested too deeply", 0) from None
    kind, found, place = parser.peek()
    if kind != "end":
        raise Unreadable(f"“{found}” is not expected here", place)
    return tree


_Token = tuple[str, str, int]  # (kind, text, place); kinds: number literal name op end

_NAME = r"[^\W\d][\w.\-·]*"
_TOKEN = re.compile(
    rf"""(?: (?P<number>\d+(?:\.\d*)?|\.\d+)
         | (?P<literal>"[^"]*"|'[^']*')
         | (?P<op>::|//|\.\.|!=|<=|>=|[()\[\]@,/|+\-=<>.*$])
         | (?P<name>{_NAME}(?::(?:{_NAME}|\*))?)
         )[ \t\r\n]*""",
    re.VERBOSE,
)
_OPERATOR_NAME = re.compile(r"(?P<op>and|or|div|mod)(?![^\W\d]|[.:\-·](?=[^\W\d]))[ \t\r\n]*")
_SPACE = " \t\r\n"
_ENDS_OPERAND = frozenset({")", "]", "..", "."})


def _tokens(text: str) -> list[_Token]:
    tokens: list[_Token] = []
    place = len(text) - len(text.lstrip(_SPACE))
    length = len(text)
    after_operand = False  # XPath 1.0, 3.7: then `*` multiplies and a name is an operator
    while place < length:
        match = _OPERATOR_NAME.match(text, place) if after_operand and text[place] in "aodm" else None
        match = match or _TOKEN.match(text, place)
        if match is None:
            raise Unreadable(_unread(text[place]), place)
        kind = match.lastgroup or ""
        found = match[kind]
        if kind == "op":
            if found == "*" and not after_operand:
                kind = "name"
            after_operand = found in _ENDS_OPERAND or kind == "name"
        else:
            after_operand = True
        tokens.append((kind, found, place))
        place = match.end()
    tokens.append(("end", "", length))
    return tokens


def _unread(character: str) -> str:
    if character in "\"'":
        return "a quotation mark is not closed"
    return f"the character “{character}” is not expected here"


_END: _Token = ("end", "", 0)

_LEVELS: dict[str, int] = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 8,
}


class _Parser:
    """Recursive descent with precedence climbing; `depth` counts what nests."""

    def __init__(self, text: str, tokens: list[_Token]) -> None:
        self.text = text
        self.tokens = tokens
        self.at = 0
        self.depth = 0

    def peek(self) -> _Token:
        return self.tokens[self.at]

    def is_next(self, symbol: str) -> bool:
        """Whether the token after this one is that symbol."""
        kind, found, _ = self.tokens[self.at + 1] if self.at + 1 < len(self.tokens) else _END
        return kind == "op" and found == symbol

    def take(self) -> _Token:
        token = self.tokens[self.at]
        self.at += token[0] != "end"
        return token

    def accept(self, symbol: str) -> bool:
        kind, found, _ = self.tokens[self.at]
        if kind == "op" and found == symbol:
            self.at += 1
            return True
        return False

    def expect(self, symbol: str) -> None:
        kind, found, place = self.peek()
        if not self.accept(symbol):
            seen = f"“{found}”" if kind != "end" else "the end"
            raise Unreadable(f"“{symbol}” is missing before {seen}", place)

    def enter(self) -> None:
        self.depth += 1
        if self.depth > DEEPEST_NESTING:
            raise Unreadable(f"it is nested more than {DEEPEST_NESTING} levels deep", self.peek()[2])

    def expression(self, lowest: int) -> Ast:
        self.enter()
        operand = self.unary()
        while True:
            level = self.next_level()
            if level <= lowest:
                break
            operators: list[str] = []
            operands = [operand]
            while self.next_level() == level:
                operators.append(self.take()[1])
                operands.append(self.expression(level) if level < 8 else self.unary())
            operand = Chain(tuple(operators), tuple(operands))
        self.depth -= 1
        return operand

    def next_level(self) -> int:
        kind, found, _ = self.tokens[self.at]
        return _LEVELS.get(found, 0) if kind == "op" else 0

    def unary(self) -> Ast:
        signs = 0
        while self.accept("-"):
            signs += 1
        if not signs:
            return self.path()
        operand = self.expression(7)
        return Negative(operand) if signs % 2 else Negative(Negative(operand))

    def path(self) -> Ast:
        kind, found, place = self.peek()
        if kind == "op" and found in ("/", "//"):
            return self.absolute()
        if self.starts_step():
            return Path(None, self.steps())
        primary = self.primary(kind, found, place)
        predicates = self.predicates()
        if predicates:
            primary = Filter(primary, predicates)
        if self.peek()[:2] in (("op", "/"), ("op", "//")):
            return Path(primary, self.steps(after_start=True))
        return primary

    def absolute(self) -> Path:
        if self.peek()[1] == "/":
            self.at += 1
            return Path("/", self.steps() if self.starts_step() else ())
        return Path("/", self.steps(after_start=True))

    def starts_step(self) -> bool:
        kind, found, _ = self.peek()
        if kind == "name":
            return found in NODE_TYPES or not self.is_next("(")
        return kind == "op" and found in (".", "..", "@")

    def primary(self, kind: str, found: str, place: int) -> Ast:
        self.take()
        if kind == "number":
            return Number(float(found))
        if kind == "literal":
            return Text(found[1:-1])
        if kind == "name":
            return Call(found, self.arguments())
        if kind == "op" and found == "(":
            inner = self.expression(0)
            self.expect(")")
            return inner
        seen = f"“{found}” is not expected here" if kind != "end" else "it ends too early"
        raise Unreadable(seen, place)

    def arguments(self) -> tuple[Ast, ...]:
        self.expect("(")
        if self.accept(")"):
            return ()
        found = [self.expression(0)]
        while self.accept(","):
            found.append(self.expression(0))
        self.expect(")")
        return tuple(found)

    def steps(self, *, after_start: bool = False) -> tuple[PathStep, ...]:
        steps: list[PathStep] = []
        if not after_start:
            steps.append(self.step())
        while True:
            if self.accept("//"):
                steps.append(PathStep("descendant-or-self", "node()"))
            elif not self.accept("/"):
                return tuple(steps)
            steps.append(self.step())
            if len(steps) > MOST_STEPS:
                raise Unreadable(f"a path has more than {MOST_STEPS} steps", self.peek()[2])

    def step(self) -> PathStep:
        if self.accept("."):
            return PathStep("self", "node()", self.predicates())
        if self.accept(".."):
            return PathStep("parent", "node()", self.predicates())
        axis = "child"
        if self.accept("@"):
            axis = "attribute"
        elif self.is_next("::"):
            _, axis, place = self.take()
            self.take()
            if axis not in AXES:
                raise Unreadable(f"“{axis}” is not an axis", place)
        return PathStep(axis, self.node_test(), self.predicates())

    def node_test(self) -> str:
        kind, found, place = self.take()
        if kind != "name":
            seen = f"“{found}”" if kind != "end" else "the end"
            raise Unreadable(f"a name is missing before {seen}", place)
        if found not in NODE_TYPES or not self.accept("("):
            return found
        target = ""
        if found == "processing-instruction" and self.peek()[0] == "literal":
            target = self.take()[1][1:-1]
        self.expect(")")
        return f"{found}({target})"

    def predicates(self) -> tuple[Predicate, ...]:
        found: list[Predicate] = []
        while self.accept("["):
            start = self.peek()[2]
            test = self.expression(0)
            end = self.peek()[2]
            self.expect("]")
            found.append(Predicate(test, self.text[start:end].strip()))
        return tuple(found)

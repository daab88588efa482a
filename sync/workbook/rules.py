# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The form's rules over whole rows, quickly: is a question asked, is it answered, is its rule kept.

Uses the form engine's own compiled expressions and remembers each result by the values it was made
from: in 200 rows most conditions see the same few values. Rules that look across instances (counts,
sums over a repeat) are left to the full session that every accepted row passes through afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from forms.problem import Problem
from forms.xpath import DOCUMENT, Context, Expr, Node, compile_expr
from sync.workbook.values import Column, FormLayout, Table

Chain = Mapping[str, Mapping[str, str]]
"""table path to the answers of the instance we are in, for a table and all tables above it"""
_MOST_REMEMBERED = 50_000


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a row does not keep."""

    path: str
    reason: str
    shown: str = ""
    rule: str = ""


@dataclass(slots=True)
class _Rule:
    """One expression with the answers it reads; `known` only ever grows, up to a limit."""

    expression: Expr
    leaf: Node
    reads: tuple[tuple[str, str], ...]
    """table and column paths"""
    known: dict[tuple[str, ...], str | bool] = field(default_factory=dict)


class RowRules:
    """The rules of one form version, compiled once; `check` may be called for any number of rows."""

    def __init__(self, layout: FormLayout, now: datetime) -> None:
        self.layout = layout
        self.tables = {table.path: table for table in layout.tables}
        self.left_to_session: list[str] = []
        self._leaves: dict[tuple[str, str], Node] = {}
        self._document = self._build_tree()
        self._context = Context(self._document, now=lambda: now, zone=now.tzinfo or UTC)
        self._owners = sorted(self.tables, key=len, reverse=True)
        self._rules: dict[tuple[str, str, str], _Rule] = {}
        for table in layout.tables:
            for column in table.columns:
                self._compile(table, column)
        self._ruled = {
            table.path: tuple(
                c
                for c in table.columns
                if not (c.calculated or c.readonly or c.kind == "file")
                and (c.relevant or c.required or c.constraint or c.parent_key)
            )
            for table in layout.tables
        }
        self._moving = {
            table.path: tuple(
                c
                for c in table.columns
                if c.calculated or (table.path, c.path, "relevant") in self._rules or c.relevant == "false()"
            )
            for table in layout.tables
        }

    def check(self, table_path: str, chain: Chain, hidden: set[tuple[str, str]]) -> Iterator[Broken]:
        """This tells every rule the answers of one instance break.

        `hidden` collects what is not asked, for this instance and those below it.
        """
        table, answers = self.tables[table_path], chain[table_path]
        self._find_hidden(table, chain, hidden)
        for column in self._ruled[table_path]:
            value = answers.get(column.path, "")
            if (table_path, column.path) in hidden:
                if value:
                    yield Broken(column.path, "not-asked", value)
            elif not value:
                if self._value(table_path, column.path, "required", chain, hidden, default=False):
                    yield Broken(column.path, "required")
            elif not self._value(table_path, column.path, "constraint", chain, hidden, default=True):
                yield Broken(column.path, "constraint", value, column.constraint_message or column.constraint)
            elif column.parent_key and not self._is_offered(column, value, answers):
                yield Broken(column.path, "not-offered", value)

    def _is_offered(self, column: Column, value: str, answers: Mapping[str, str]) -> bool:
        """A dependent list: does the answer of the other question offer this choice?"""
        parent = answers.get(column.parent_question, "")
        offered = {
            option.value for option in column.options if option.keys.get(column.parent_key, "") == parent
        }
        return set(value.split() if column.kind == "many" else [value]) <= offered

    def _find_hidden(self, table: Table, chain: Chain, hidden: set[tuple[str, str]]) -> None:
        # A condition may read a question that is itself conditional: repeated until nothing moves.
        for _ in range(len(self._moving[table.path]) + 1):
            before = len(hidden)
            for column in self._moving[table.path]:
                key = (table.path, column.path)
                if self._value(table.path, column.path, "relevant", chain, hidden, default=True):
                    hidden.discard(key)
                else:
                    hidden.add(key)
            if len(hidden) == before:
                return

    def _value(
        self, table: str, path: str, kind: str, chain: Chain, hidden: set[tuple[str, str]], *, default: bool
    ) -> bool:
        rule = self._rules.get((table, path, kind))
        if rule is None:
            return default
        read = tuple(
            "" if key in hidden else chain.get(key[0], _NOTHING).get(key[1], "") for key in rule.reads
        )
        found = rule.known.get(read)
        if found is None:
            found = self._evaluate(rule, read, default=default)
            if len(rule.known) < _MOST_REMEMBERED:
                rule.known[read] = found
        return bool(found)

    def _evaluate(self, rule: _Rule, values: tuple[str, ...], *, default: bool) -> bool:
        for key, value in zip(rule.reads, values, strict=True):
            self._leaves[key].value = value
        try:
            return rule.expression.boolean(self._context, rule.leaf)
        except Problem:
            return default

    def _build_tree(self) -> Node:
        document = Node("", kind=DOCUMENT)
        root = Node(self.layout.root)
        document.append(root)
        groups: dict[str, Node] = {"": root}
        for table in self.layout.tables:
            for column in table.columns:
                whole = f"{table.path}/{column.path}".strip("/")
                above = ""
                for name in whole.split("/"):
                    here = f"{above}/{name}".strip("/")
                    if here not in groups:
                        groups[here] = Node(name)
                        groups[above].append(groups[here])
                    above = here
                self._leaves[table.path, column.path] = groups[whole]
        return document

    def _compile(self, table: Table, column: Column) -> None:
        texts = {"relevant": column.relevant, "required": column.required, "constraint": column.constraint}
        for kind, text in texts.items():
            if not text:
                continue
            try:
                expression = compile_expr(text)
            except Problem:
                self.left_to_session.append(f"{table.path}/{column.path}")
                continue
            reads = self._reads(expression, table, column)
            if reads is None:
                self.left_to_session.append(f"{table.path}/{column.path}")
                continue
            leaf = self._leaves[table.path, column.path]
            self._rules[table.path, column.path, kind] = _Rule(expression, leaf, reads)

    def _reads(self, expression: Expr, table: Table, column: Column) -> tuple[tuple[str, str], ...] | None:
        """Which answers an expression reads; None when it looks beyond this instance and those above."""
        found: dict[tuple[str, str], None] = {}
        if expression.functions & _BEYOND:
            return None
        for reference in expression.references:
            if reference.root == "instance" or any(step.predicates for step in reference.steps):
                return None
            if reference.root == ".":
                if any(step.axis != "self" for step in reference.steps):
                    return None
                found[table.path, column.path] = None
                continue
            names = [step.test for step in reference.steps if step.axis == "child"]
            if len(names) != len(reference.steps) or not names or names[0] != self.layout.root:
                return None
            key = self._owner("/".join(names[1:]))
            if key is None or not self._is_above(key[0], table.path) or self._is_calculated(key):
                return None
            found[key] = None
        return tuple(found)

    def _is_calculated(self, key: tuple[str, str]) -> bool:
        return any(c.path == key[1] and c.calculated for c in self.tables[key[0]].columns)

    def _owner(self, whole: str) -> tuple[str, str] | None:
        for path in self._owners:
            inside = whole[len(path) + 1 :] if path else whole
            if (not path or whole.startswith(path + "/")) and (path, inside) in self._leaves:
                return path, inside
        return None

    def _is_above(self, above: str, table: str) -> bool:
        at: str | None = table
        while at is not None:
            if at == above:
                return True
            at = self.tables[at].parent
        return False


_NOTHING: Mapping[str, str] = {}
_BEYOND = frozenset(
    {"position", "last", "count", "sum", "indexed-repeat", "instance", "random", "uuid", "pulldata"}
)
Clock = Callable[[], datetime]

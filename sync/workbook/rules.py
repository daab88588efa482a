# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The form's rules over whole rows, quickly: is a question asked, is it answered, is its rule kept.

Uses the form engine's own compiled expressions and remembers each result by the values it was made
from: in 200 rows most conditions see the same few values. Rules that look across instances (counts,
sums over a repeat) are left to the full session that every accepted row passes through afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import cast

from forms.problem import Problem
from forms.xpath import DOCUMENT, Context, Expr, Node, compile_expr
from sync.workbook.values import Column, FormLayout, Table

Chain = Mapping[str, Mapping[str, str]]
"""table path to the answers of the instance we are in, for a table and all tables above it"""
_MOST_REMEMBERED = 5_000


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a row does not keep."""

    path: str
    reason: str
    shown: str = ""
    rule: str = ""


_Read = str | tuple[str, ...]
"""the answers a rule reads: the only one, or all of them"""


class _Results(dict[_Read, bool]):
    """What a rule came to, by the answers it reads; each is worked out once, as long as there is room."""

    def __init__(self, evaluate: Callable[[_Read], bool]) -> None:
        super().__init__()
        self._evaluate = evaluate

    def __missing__(self, read: _Read) -> bool:
        found = self._evaluate(read)
        if len(self) < _MOST_REMEMBERED:
            self[read] = found
        return found


@dataclass(frozen=True, slots=True)
class _Rule:
    """What an expression came to, and the answers it reads: table and column paths."""

    reads: tuple[tuple[str, str], ...]
    results: _Results


@dataclass(frozen=True, slots=True)
class _Ruled:
    """A question that has rules, with what is needed to check them."""

    path: str
    required: _Rule | None
    constraint: _Rule | None
    told: str
    """of the constraint"""
    parent_question: str
    offered: Mapping[str, frozenset[str]] | None
    """of a dependent list: the choices by the answer to the other question"""
    has_many: bool

    def offers(self, value: str, answers: Mapping[str, str]) -> bool:
        offered = (self.offered or {}).get(answers.get(self.parent_question, ""), frozenset())
        return set(value.split() if self.has_many else [value]) <= offered


def _offered_by(column: Column) -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for option in column.options:
        found.setdefault(option.keys.get(column.parent_key, ""), set()).add(option.value)
    return {parent: frozenset(values) for parent, values in found.items()}


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
        self._ruled = {table.path: tuple(self._ruled_columns(table)) for table in layout.tables}
        self._conditions = {table.path: tuple(self._conditions_of(table)) for table in layout.tables}

    def check(self, table_path: str, chain: Chain, hidden: set[tuple[str, str]]) -> Iterator[Broken]:
        """This tells every rule the answers of one instance break.

        `hidden` collects what is not asked, for this instance and those below it.
        """
        answers = chain[table_path]
        self._find_hidden(table_path, chain, hidden)
        for ruled in self._ruled[table_path]:
            path = ruled.path
            value = answers.get(path, "")
            if hidden and (table_path, path) in hidden:
                if value:
                    yield Broken(path, "not-asked", value)
            elif not value:
                if ruled.required is not None and _holds(ruled.required, chain, hidden):
                    yield Broken(path, "required")
            elif ruled.constraint is not None and not _holds(ruled.constraint, chain, hidden):
                yield Broken(path, "constraint", value, ruled.told)
            elif ruled.offered is not None and not ruled.offers(value, answers):
                yield Broken(path, "not-offered", value)

    def _find_hidden(self, table_path: str, chain: Chain, hidden: set[tuple[str, str]]) -> None:
        # A condition may read a question that is itself conditional: repeated until nothing moves.
        conditions = self._conditions[table_path]
        for _ in range(len(conditions) + 1):
            before = len(hidden)
            for rule, columns in conditions:
                if not _holds(rule, chain, hidden):
                    hidden |= columns
                elif hidden:
                    hidden -= columns
            if len(hidden) == before:
                return

    def keeping(self, table_path: str, instances: Sequence[Mapping[str, str]]) -> list[bool]:
        """This tells, of each instance, whether all its questions are asked and all its rules kept.

        Column by column, and only where no rule looks at another table; False says that `check` is to be asked.
        """
        ruled, conditions = self._ruled[table_path], self._conditions[table_path]
        rules = [rule for rule, _ in conditions]
        rules += [rule for each in ruled for rule in (each.required, each.constraint) if rule is not None]
        if any(table != table_path for rule in rules for table, _ in rule.reads):
            return [False] * len(instances)
        columns = _Columns(instances)
        kept = [columns.results(rule) for rule, _ in conditions]
        for each in ruled:
            values = columns[each.path]
            if each.required is not None and not all(values):
                needed = columns.results(each.required)
                kept.append([bool(value) or not need for value, need in zip(values, needed, strict=True)])
            if each.constraint is not None:
                holds = columns.results(each.constraint)
                if not all(holds):  # an open question breaks no constraint
                    holds = [not value or held for value, held in zip(values, holds, strict=True)]
                kept.append(holds)
            if each.offered is not None:
                kept.append(
                    [
                        not value or each.offers(value, row)
                        for value, row in zip(values, instances, strict=True)
                    ]
                )
        unsure = [column for column in kept if not all(column)]
        return list(map(all, zip(*unsure, strict=True))) if unsure else [True] * len(instances)

    def _ruled_columns(self, table: Table) -> Iterator[_Ruled]:
        for column in table.columns:
            asked = not (column.calculated or column.readonly or column.kind == "file")
            if asked and (column.relevant or column.required or column.constraint or column.parent_key):
                yield _Ruled(
                    column.path,
                    self._rules.get((table.path, column.path, "required")),
                    self._rules.get((table.path, column.path, "constraint")),
                    column.constraint_message or column.constraint,
                    column.parent_question,
                    _offered_by(column) if column.parent_key else None,
                    column.kind == "many",
                )

    def _conditions_of(self, table: Table) -> Iterator[tuple[_Rule, frozenset[tuple[str, str]]]]:
        """Which questions are asked under which condition; questions of one group share theirs."""
        shared: dict[tuple[str, tuple[tuple[str, str], ...]], tuple[_Rule, set[tuple[str, str]]]] = {}
        for column in table.columns:
            key = table.path, column.path
            rule = self._rules.get((*key, "relevant"))
            if rule is not None:
                shared.setdefault((column.relevant, rule.reads), (rule, set()))[1].add(key)
        return ((rule, frozenset(columns)) for rule, columns in shared.values())

    def _evaluation(
        self, expression: Expr, leaf: Node, read_leaves: Sequence[Node], *, default: bool
    ) -> Callable[[_Read], bool]:
        context, boolean = self._context, expression.boolean

        def evaluate(read: _Read) -> bool:
            for each, value in zip(read_leaves, read, strict=True):
                each.value = value
            try:
                return boolean(context, leaf)
            except Problem:
                return default

        def evaluate_one(read: _Read) -> bool:
            only.value = cast(str, read)
            try:
                return boolean(context, leaf)
            except Problem:
                return default

        if len(read_leaves) != 1:
            return evaluate
        only = read_leaves[0]
        return evaluate_one

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
            read_leaves = [self._leaves[key] for key in reads]
            evaluate = self._evaluation(expression, leaf, read_leaves, default=kind != "required")
            self._rules[table.path, column.path, kind] = _Rule(reads, _Results(evaluate))

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


def _holds(rule: _Rule, chain: Chain, hidden: set[tuple[str, str]]) -> bool:
    if len(rule.reads) == 1:  # most rules are about one answer
        key = rule.reads[0]
        return rule.results["" if hidden and key in hidden else chain.get(key[0], _NOTHING).get(key[1], "")]
    return rule.results[
        tuple(["" if key in hidden else chain.get(key[0], _NOTHING).get(key[1], "") for key in rule.reads])
    ]


class _Columns(dict[str, list[str]]):
    """The answers of several instances of one table by question."""

    def __init__(self, instances: Sequence[Mapping[str, str]]) -> None:
        super().__init__()
        self._instances = instances

    def __missing__(self, path: str) -> list[str]:
        found = self[path] = [answers.get(path, "") for answers in self._instances]
        return found

    def results(self, rule: _Rule) -> list[bool]:
        """This gives what a rule comes to for each instance in which no question is hidden."""
        if len(rule.reads) == 1:
            return list(map(rule.results.__getitem__, self[rule.reads[0][1]]))
        if not rule.reads:
            return [rule.results[()]] * len(self._instances)
        return list(map(rule.results.__getitem__, zip(*(self[path] for _, path in rule.reads), strict=True)))


_NOTHING: Mapping[str, str] = {}
_BEYOND = frozenset(
    {"position", "last", "count", "sum", "indexed-repeat", "instance", "random", "uuid", "pulldata"}
)
Clock = Callable[[], datetime]

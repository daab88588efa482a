# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Runs the rules of one filled form until nothing changes any more.

A changed node wakes the rules that read it; rules run in the form's order, each for the instances the
change can reach. What changed is gathered for the screen, and every stored value with what it was
before, so that a step can be taken back. Which event calls for what is decided in `session.py`.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable
from math import isfinite
from typing import Final, cast

from forms.changes import Effect, Touched
from forms.dag import Edge, Rule
from forms.datatypes import canonical
from forms.definition import FormCycleProblem, FormDefinition, NodeDef, Seed
from forms.instance import Instance, InstanceNode
from forms.problem import N_, Finding, Problem
from forms.xpath import Context

ROUNDS_WITHOUT_REST: Final = 100
MOST_INSTANCES: Final = 10_000  # of one repeat
MOST_NODES: Final = 100_000  # of the whole form


class TooManyInstancesProblem(Problem):
    code = "form.too-many-instances"
    message = N_("The form asks for more entries at {ref} than the program takes ({count}; at most {limit}).")
    remedy = N_("Check the answer that gives the number of entries.")


class Evaluation:
    """The rules at work on one instance. Invariant: after `run` no rule would change anything."""

    def __init__(
        self,
        form: FormDefinition,
        instance: Instance,
        context: Context,
        *,
        choice_values: Callable[[InstanceNode], tuple[str, ...] | None],
        forget_choices: Callable[[InstanceNode], None],
        instance_added: Callable[[InstanceNode], None],
    ) -> None:
        self.form = form
        self.instance = instance
        self.context = context
        self.graph = form.graph
        self.touched = Touched()
        self._found: dict[tuple[str, str], Finding] = {}
        self.is_opening = False  # nothing has been entered yet
        self.is_lenient = False  # a rule that cannot be worked out becomes a finding, not a Problem
        self.is_replaying = False  # taking back: calculations keep the values they had
        self.choice_values = choice_values
        self.forget_choices = forget_choices
        self.instance_added = instance_added
        self.given_seeds = {
            child.definition: tuple(s for s in form.seed.children if s.definition is child.definition)
            for child in form.seed.children
            if child.definition.is_repeat
        }
        self._suspects: dict[InstanceNode, None] = {}
        self._pending: dict[int, dict[InstanceNode, None] | None] = {}
        self._heap: list[int] = []
        self._rounds: dict[int, int] = {}
        self._runners: dict[str, Callable[[Rule, list[InstanceNode]], None]] = {
            "count": self._run_count,
            "relevant": self._run_relevant,
            "calculate": self._run_calculate,
            "itemset": self._run_itemset,
            "readonly": self._run_readonly,
            "required": self._run_required,
            "constraint": self._run_constraint,
            "text": self._run_text,
        }

    def begin(self, *, with_defaults: bool) -> None:
        """This prepares a fresh instance: values in their spelling, every rule awake."""
        for node in self.instance.walk():
            definition = node.definition
            if node.stored:
                if with_defaults:
                    node.stored = node.value = canonical(definition.bind.type, node.stored) or ""
                control = definition.control
                if control is not None and control.kind in _CHOOSING:
                    self.touched.choices[node] = None
            self._suspects[node] = None
        self.wake_all()

    def apply(self, effect: Effect) -> None:
        """This makes one recorded thing happen (again)."""
        match effect.kind:
            case "value":
                self.store(self.instance.find(effect.ref), effect.after, effect.typed_after)
            case "add":
                assert effect.seed is not None
                parent_ref, _, step = effect.ref.rpartition("/")
                name, _, position = step.rstrip("]").partition("[")
                anchor = self.instance.range_at(f"{parent_ref}/{name}")
                self.add(anchor, effect.seed, int(position) - 1)
            case "remove":
                self.remove(self.instance.find(effect.ref))

    # --- waking -------------------------------------------------------------------------------------------

    def wake_all(self) -> None:
        """Every rule must run for every node."""
        for rule in self.graph.rules:
            self._wake(rule, None)

    def wake_in_language(self) -> None:
        for rule in self.graph.rules:
            if rule.in_language:
                self._wake(rule, None)

    def wake_readers(self, node: InstanceNode) -> None:
        """The rules that read this node must run."""
        edges = self.graph.dependents.get(node.definition)
        if edges:
            self._wake_edges(edges, node)

    def wake_own(self, node: InstanceNode) -> None:
        """The rules of a new subtree, and of what reads anything in it, must run."""
        for definition in node.definition.walk():
            for rule in self.graph.own.get(definition, ()):
                self._wake(rule, node)

    def _wake_edges(self, edges: Iterable[Edge], node: InstanceNode) -> None:
        for edge in edges:
            apex = edge.apex
            if apex is None or edge.rule.node.single:
                self._wake(edge.rule, None)
                continue
            scope: InstanceNode | None = node
            while scope is not None and scope.definition is not apex:
                scope = scope.up()
            self._wake(edge.rule, scope)

    def _wake(self, rule: Rule, scope: InstanceNode | None) -> None:
        order = rule.order
        pending = self._pending
        if order not in pending:
            pending[order] = None if scope is None else {scope: None}
            heapq.heappush(self._heap, order)
        elif scope is None:
            pending[order] = None
        else:
            scopes = pending[order]
            if scopes is not None:
                scopes[scope] = None

    # --- running ------------------------------------------------------------------------------------------

    def run(self) -> None:
        """This runs every woken rule, and what they wake, until all is at rest.

        Raises FormCycleProblem when it never comes to rest, unless lenient.
        """
        self._rounds.clear()
        heap, rules = self._heap, self.graph.rules
        while heap:
            order = heapq.heappop(heap)
            scopes = self._pending.pop(order)
            rule = rules[order]
            if self._is_restless(rule):
                continue
            nodes = self._nodes(rule, scopes)
            if nodes:
                self._runners[rule.kind](rule, nodes)
        self._check_violations()

    def _is_restless(self, rule: Rule) -> bool:
        rounds = self._rounds[rule.order] = self._rounds.get(rule.order, 0) + 1
        if rounds <= ROUNDS_WITHOUT_REST:
            return False
        if not self.is_lenient:
            self._heap.clear()
            self._pending.clear()
            raise FormCycleProblem(path=rule.node.path)
        self._find(
            "form.cycle", N_("A calculation of this form never comes to rest; its last value is kept."), rule
        )
        return True

    def _nodes(self, rule: Rule, scopes: dict[InstanceNode, None] | None) -> list[InstanceNode]:
        definition = rule.node
        if rule.kind == "count":
            return self._gather(scopes, lambda scope: self.instance.anchors(definition, scope))
        if scopes is None or definition.single:
            nodes = self.instance.instances(definition)
        else:
            nodes = self._gather(scopes, lambda scope: self.instance.instances(definition, scope))
        if definition.is_repeat and rule.kind in ("relevant", "readonly", "text"):
            return self._gather(scopes, lambda scope: self.instance.anchors(definition, scope)) + nodes
        return nodes

    def _gather(
        self,
        scopes: dict[InstanceNode, None] | None,
        find: Callable[[InstanceNode | None], list[InstanceNode]],
    ) -> list[InstanceNode]:
        if scopes is None:
            return find(None)
        if len(scopes) == 1:
            return find(next(iter(scopes)))
        found: dict[InstanceNode, None] = {}
        for scope in scopes:
            for node in find(scope):
                found[node] = None
        return list(found)

    def _find(self, code: str, message: str, rule: Rule, **facts: str | int) -> None:
        """Each kind of trouble is told once for a rule, as it was met last."""
        self._found[code, rule.node.path] = Finding(
            code, message, rule.node.path, severity="note", facts=dict(facts)
        )

    @property
    def findings(self) -> tuple[Finding, ...]:
        return tuple(self._found.values())

    def _boolean(self, rule: Rule, node: InstanceNode, otherwise: bool) -> bool:
        assert rule.expr is not None
        try:
            return rule.expr.boolean(self.context, node)
        except Problem as err:
            self._not_worked_out(rule, err)
            return otherwise

    def _not_worked_out(self, rule: Rule, err: Problem) -> None:
        if not self.is_lenient:
            raise err
        self._find(
            err.code, N_("A rule of the form could not be worked out: {detail}"), rule, detail=str(err)[:300]
        )

    # --- one runner a kind of rule ------------------------------------------------------------------------

    def _run_relevant(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        shared: bool | None = None
        for node in nodes:
            value = shared if shared is not None else self._boolean(rule, node, True)
            if rule.is_shared:
                shared = value
            if value != node.own_relevant:
                node.own_relevant = value
                self._spread_relevance(node)

    def _spread_relevance(self, top: InstanceNode) -> None:
        parent = top.up()
        above = parent is None or parent.relevant
        self._set_relevance(top, above and top.own_relevant)

    def _set_relevance(self, node: InstanceNode, relevant: bool) -> None:
        if node.relevant == relevant:
            return
        node.relevant = relevant
        self.touched.relevant[node] = None
        self.wake_readers(node)
        if relevant:
            for rule in self.graph.own.get(node.definition, ()):
                if rule.kind in ("calculate", "count", "itemset"):
                    self._wake(rule, node)
        if not node.definition.children:
            self._suspects[node] = None
        if node.is_anchor:
            return
        for attribute in cast("list[InstanceNode]", node.attributes):
            self._set_relevance(attribute, relevant and attribute.own_relevant)
        for child in cast("list[InstanceNode]", node.children):
            self._set_relevance(child, relevant and child.own_relevant)
        if node.ranges is not None:
            for anchor in node.ranges.values():
                self._set_relevance(anchor, relevant and anchor.own_relevant)

    def _run_calculate(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        if self.is_replaying:
            return
        assert rule.expr is not None
        if rule.node is self.form.instance_id and nodes[0].stored:
            return  # an instance keeps its name for life
        evaluate, context = rule.expr.string, self.context
        type_name = rule.node.bind.type
        shared: str | None = None
        for node in nodes:
            if not node.relevant:
                continue
            text = shared
            if text is None:
                try:
                    text = evaluate(context, node)
                except Problem as err:
                    self._not_worked_out(rule, err)
                    text = ""
                if text == "NaN":
                    text = ""
                text = canonical(type_name, text) or ""
                if rule.is_shared:
                    shared = text
            if text != node.stored or text != node.value:
                self.store(node, text)

    def _run_itemset(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        for node in nodes:
            self.forget_choices(node)
            self.touched.choices[node] = None
            if node.stored:
                self.prune(node)

    def _run_count(self, rule: Rule, anchors: list[InstanceNode]) -> None:
        assert rule.expr is not None
        for anchor in anchors:
            if not anchor.relevant and not self.is_opening:
                continue  # what was entered waits until it is relevant again
            try:
                number = rule.expr.number(self.context, anchor)
                self.set_count(anchor, max(0, int(number)) if isfinite(number) else 0)
            except TooManyInstancesProblem as err:
                self._not_worked_out(rule, err)
                return
            except Problem as err:
                self._not_worked_out(rule, err)

    def _run_readonly(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        for node in nodes:
            value = self._boolean(rule, node, False)
            if value != node.own_readonly:
                node.own_readonly = value
                parent = node.up()
                self._spread_readonly(node, parent is not None and parent.readonly)

    def _spread_readonly(self, node: InstanceNode, above: bool) -> None:
        readonly = above or node.own_readonly
        if node.readonly == readonly:
            return
        node.readonly = readonly
        self.touched.readonly[node] = None
        for child in cast("list[InstanceNode]", node.children):
            self._spread_readonly(child, readonly)
        for anchor in (node.ranges or {}).values():
            self._spread_readonly(anchor, readonly)

    def _run_required(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        for node in nodes:
            value = self._boolean(rule, node, False)
            if value != node.required:
                node.required = value
                self.touched.required[node] = None
                self._suspects[node] = None

    def _run_constraint(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        for node in nodes:
            if node.value or node.violated is not None:
                self._suspects[node] = None

    def _run_text(self, rule: Rule, nodes: list[InstanceNode]) -> None:
        for node in nodes:
            self.touched.texts[node] = None

    # --- violations ---------------------------------------------------------------------------------------

    def _check_violations(self) -> None:
        suspects, self._suspects = self._suspects, {}
        for node in suspects:
            violated = self.violation(node)
            if violated != node.violated:
                node.violated = violated
                self.touched.violations[node] = None

    def violation(self, node: InstanceNode) -> str | None:
        """This is what the node breaks now: type, required or constraint, or None."""
        if not node.relevant:
            return None
        if node.typed is not None:
            return "type"
        if node.value == "":
            return "required" if node.required else None
        constraint = node.definition.bind.constraint
        if constraint is None:
            return None
        try:
            return None if constraint.boolean(self.context, node) else "constraint"
        except Problem as err:
            if not self.is_lenient:
                raise
            place = Rule(node.definition, "constraint", constraint)
            self._not_worked_out(place, err)
            return None

    # --- changing the stored state ------------------------------------------------------------------------

    def store(self, node: InstanceNode, text: str, typed: str | None = None) -> bool:
        """This stores a value, wakes its readers, and says whether anything changed."""
        before = node.stored
        if text == before and typed == node.typed and (text == node.value):
            return False
        if text != before or typed != node.typed:
            self.touched.effects.append(
                Effect("value", self.instance.ref(node), before, text, node.typed, typed)
            )
        node.stored = text
        node.typed = typed
        self._suspects[node] = None
        if node.definition.control is not None and text and node.definition.control.kind in _CHOOSING:
            return self.prune(node) or text != before
        return self._show(node, text)

    def prune(self, node: InstanceNode) -> bool:
        """This keeps of the stored answer what can still be chosen; the rest comes back with its choice."""
        control = node.definition.control
        values = self.choice_values(node)
        if values is None or control is None:
            return self._show(node, node.stored)
        return self._show(node, _available(control.kind, node.stored, values))

    def _show(self, node: InstanceNode, value: str) -> bool:
        if value == node.value:
            return False
        node.value = value
        self.touched.values[node] = None
        self._suspects[node] = None
        self.wake_readers(node)
        return True

    def add(self, anchor: InstanceNode, seed: Seed, at: int | None = None) -> InstanceNode:
        """This adds a repeat instance and wakes what reads it."""
        parent = anchor.up()
        assert parent is not None
        if self.instance.size > MOST_NODES:
            raise TooManyInstancesProblem(
                count=self.instance.size, ref=self.instance.ref(anchor), limit=MOST_NODES
            )
        node = self.instance.add_instance(parent, anchor.definition, seed, at)
        ref = self.instance.ref(node)
        self.touched.added.append(ref)
        self.touched.effects.append(Effect("add", ref, seed=seed))
        if not parent.relevant:
            self._set_relevance(node, False)
        if parent.readonly:
            self._spread_readonly(node, True)
        self.wake_own(node)
        self._wake_structure(node)
        if at is not None:
            self._wake_positions(parent, node.definition, at)
        self._prune_seeded(node)
        return node

    def remove(self, node: InstanceNode) -> None:
        """This removes a repeat instance and wakes what read it."""
        parent = node.up()
        assert parent is not None
        for one in self.instance.walk(node):
            if one.typed is not None:  # a seed holds none: what undoes the removal gives it back
                self.store(one, one.stored)
        ref, seed = self.instance.ref(node), self.instance.seed_of(node)
        self._wake_structure(node)
        self._forget(node)
        position = self.instance.remove_instance(node)
        self.touched.removed.append(ref)
        self.touched.effects.append(Effect("remove", ref, seed=seed))
        self._wake_positions(parent, node.definition, position)

    def _wake_structure(self, node: InstanceNode) -> None:
        for edge in self.graph.below.get(node.definition, ()):
            apex = edge.apex
            scope: InstanceNode | None = None
            if apex is not None and not edge.rule.node.single:
                if apex.depth >= node.definition.depth:
                    continue  # only reads within its own instance
                scope = node
                while scope is not None and scope.definition is not apex:
                    scope = scope.up()
            self._wake(edge.rule, scope)

    def _wake_positions(self, parent: InstanceNode, definition: NodeDef, start: int) -> None:
        """Those behind have another position now: what is worked out from it must run again."""
        assert parent.index is not None
        behind = parent.index[definition.xname][start:]
        edges = self.graph.dependents.get(definition, ())
        for node in behind:
            self._wake_edges(edges, node)

    def _forget(self, node: InstanceNode) -> None:
        gone = set(self.instance.walk(node))
        for one in gone:
            self.forget_choices(one)
        for order, scopes in list(self._pending.items()):
            if scopes is not None and any(scope in gone for scope in scopes):
                self._pending[order] = {scope: None for scope in scopes if scope not in gone}
        touched = self.touched
        for kept in (
            touched.values,
            touched.relevant,
            touched.readonly,
            touched.required,
            touched.texts,
            touched.choices,
            touched.violations,
            self._suspects,
        ):
            for one in gone & kept.keys():
                del kept[one]

    def _prune_seeded(self, top: InstanceNode) -> None:
        for node in self.instance.walk(top):
            control = node.definition.control
            if control is not None and node.stored and control.kind in _CHOOSING:
                self.prune(node)

    def set_count(self, anchor: InstanceNode, wanted: int) -> None:
        """This makes a counted repeat have so many instances."""
        parent = anchor.up()
        assert parent is not None and parent.index is not None
        if wanted > MOST_INSTANCES:
            raise TooManyInstancesProblem(count=wanted, ref=self.instance.ref(anchor), limit=MOST_INSTANCES)
        siblings = parent.index[anchor.definition.xname]
        while len(siblings) > wanted:
            self.remove(siblings[-1])
        while len(siblings) < wanted:
            node = self.add(anchor, self.next_seed(anchor, len(siblings)))
            if not self.is_replaying:
                self.instance_added(node)

    def next_seed(self, anchor: InstanceNode, position: int) -> Seed:
        """What a new instance is grown from: what the form itself says at this position, else the template."""
        given = self.given_seeds.get(anchor.definition, ())
        if position < len(given):
            return given[position]
        template = anchor.definition.template
        assert template is not None
        return template


_CHOOSING: Final = frozenset({"select", "select1", "rank"})


def _available(kind: str, stored: str, values: tuple[str, ...]) -> str:
    if kind == "select1":
        return stored if stored in values else ""
    tokens = stored.split()
    if kind == "rank":
        ranked = [token for token in tokens if token in values]
        return " ".join(ranked + [value for value in values if value not in ranked]) if stored else ""
    chosen = frozenset(tokens)
    return " ".join(value for value in values if value in chosen)

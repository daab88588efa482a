# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which expression depends on which node, and in which order expressions run.

The graph is known once the form is read. Each edge remembers its *apex*: the deepest node both ends hang
under, so that an answer inside one repeat instance wakes only what reads it. Calculations that can only
chase themselves are refused here, with the path named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal

from forms.xpath import Expr, Reference, Step

if TYPE_CHECKING:
    from forms.definition import Control, NodeDef, Text, Translations

RuleKind = Literal["relevant", "calculate", "itemset", "count", "readonly", "required", "constraint", "text"]

# These change what other expressions read; the rest only change what a person sees.
CASCADING: Final = ("count", "relevant", "calculate", "itemset")
_WITHIN_NODE: Final[Mapping[str, int]] = {"count": 0, "relevant": 1, "calculate": 2, "itemset": 3}


@dataclass(slots=True, eq=False)
class Rule:
    """One expression of one node, with its place in the order of evaluation."""

    node: NodeDef
    kind: RuleKind
    expr: Expr | None
    order: int = 0
    is_shared: bool = False  # gives the same result for every instance of the node
    in_language: bool = False  # must run again when the language changes


@dataclass(frozen=True, slots=True)
class Edge:
    """Wakes a rule for the instances below the apex around the changed node (None: all instances)."""

    rule: Rule
    apex: NodeDef | None


@dataclass(slots=True, eq=False)
class Graph:
    """All rules in order of evaluation, and the rules each node's change wakes."""

    rules: tuple[Rule, ...]
    dependents: Mapping[NodeDef, tuple[Edge, ...]]
    below: Mapping[NodeDef, tuple[Edge, ...]]  # of a group or repeat: what reads anything at or under it
    own: Mapping[NodeDef, tuple[Rule, ...]]
    cycle: tuple[str, ...] = ()


@dataclass(slots=True)
class _Read:
    """A node an expression reads: found from the reference, with the edge's apex."""

    source: NodeDef
    apex: NodeDef | None
    is_loose: bool
    is_self: bool = False


@dataclass(slots=True)
class _Building:
    root: NodeDef
    namespaces: Mapping[str, str]
    translations: Translations
    reads: dict[int, list[_Read]] = field(default_factory=dict)
    rules: list[Rule] = field(default_factory=list)
    outputs_of_choices: tuple[Expr, ...] = ()
    itemset_reads: list[tuple[NodeDef, Sequence[Expr]]] = field(default_factory=list)


def build_graph(
    nodes: Sequence[NodeDef],
    controls: Iterable[Control],
    translations: Translations,
    namespaces: Mapping[str, str],
) -> Graph:
    """This finds every rule of a form, what it reads, and the order in which rules run."""
    building = _Building(nodes[0], namespaces, translations)
    building.outputs_of_choices = tuple(_outputs_of_choices(nodes, controls, translations))
    _itemsets(building, nodes)
    for node in nodes:
        _rules_of(building, node)
    _presentation_texts(building, controls)
    return _ordered(building)


def _rules_of(building: _Building, node: NodeDef) -> None:
    bind, control = node.bind, node.control
    if control is not None and control.count is not None:
        _add(building, node, "count", control.count)
    for kind in ("relevant", "calculate", "readonly", "required", "constraint"):
        expr: Expr | None = getattr(bind, kind)
        if expr is not None:
            _add(building, node, kind, expr)
    if control is not None and control.itemset is not None:
        itemset = control.itemset
        _add(building, node, "itemset", itemset.nodeset, also=_item_expressions(building, node))
        if "jr:itext" in (itemset.label.expr.functions if itemset.label.expr is not None else ()):
            for expr in building.outputs_of_choices:
                _add(building, node, "text", expr)
    texts = [node.group_label, bind.constraint_message, bind.required_message]
    if control is not None:
        texts += [control.label, control.hint, *(item.label for item in control.items)]
    _add_texts(building, node, texts)


def _add_texts(building: _Building, node: NodeDef, texts: Iterable[Text | None]) -> None:
    for text in texts:
        for expr in _text_expressions(building, text):
            if expr.references or expr.functions:
                _add(building, node, "text", expr)


def _presentation_texts(building: _Building, controls: Iterable[Control]) -> None:
    for control in controls:
        if control.node is None:
            _add_texts(building, building.root, (control.label, control.hint))
        _presentation_texts(building, control.children)


def _text_expressions(building: _Building, text: Text | None) -> Iterator[Expr]:
    if text is None:
        return
    if text.expr is not None:
        yield text.expr
    yield from (part for part in text.parts if isinstance(part, Expr))
    if text.itext_id is not None:
        for table in building.translations.values():
            for parts in table.get(text.itext_id, {}).values():
                yield from (part for part in parts if isinstance(part, Expr))


def _outputs_of_choices(
    nodes: Sequence[NodeDef], controls: Iterable[Control], translations: Translations
) -> Iterator[Expr]:
    """Outputs inside texts that no control names: choices name them by a value of their list."""
    named = {text.itext_id for text in _all_texts(nodes, controls)}
    for table in translations.values():
        for text_id, forms in table.items():
            if text_id not in named:
                for parts in forms.values():
                    yield from (part for part in parts if isinstance(part, Expr))


def _all_texts(nodes: Sequence[NodeDef], controls: Iterable[Control]) -> Iterator[Text]:
    for node in nodes:
        yield from (
            text for text in (node.bind.constraint_message, node.bind.required_message) if text is not None
        )
    for control in controls:
        yield from (text for text in (control.label, control.hint) if text is not None)
        yield from (item.label for item in control.items)
        yield from _all_texts((), control.children)


def _itemsets(building: _Building, nodes: Sequence[NodeDef]) -> None:
    for node in nodes:
        if node.control is not None and node.control.itemset is not None:
            building.itemset_reads.append((node, (node.control.itemset.nodeset,)))


def _item_expressions(building: _Building, node: NodeDef) -> list[_Read]:
    """Choices taken from a repeat also read what is inside each instance of it."""
    assert node.control is not None and node.control.itemset is not None
    found: list[_Read] = []
    for reference in node.control.itemset.nodeset.references:
        for read in _resolve(building, reference, node, loose=True):
            if read.source.children:
                for inner in read.source.walk():
                    found.append(_Read(inner, read.apex, is_loose=True))
    return found


def _add(building: _Building, node: NodeDef, kind: RuleKind, expr: Expr, also: Sequence[_Read] = ()) -> None:
    rule = Rule(node, kind, expr, order=len(building.rules))
    functions = expr.functions
    loose = "indexed-repeat" in functions
    reads = list(also)
    for reference in expr.references:
        reads += _resolve(building, reference, node, loose=loose)
    if "jr:choice-name" in functions:
        reads += _choice_name_reads(building, expr)
    rule.in_language = bool(functions & {"jr:choice-name", "jr:itext", "itext"})
    rule.is_shared = (
        not expr.is_volatile
        and not rule.in_language
        and not functions & {"position", "last", "once", "indexed-repeat", "current"}
        and all(reference.root != "." for reference in expr.references)
    )
    if loose:
        for read in reads:
            read.apex = None
    building.reads[rule.order] = reads
    building.rules.append(rule)


def _choice_name_reads(building: _Building, expr: Expr) -> list[_Read]:
    found: list[_Read] = []
    for node, expressions in building.itemset_reads:
        if re.search(rf"\b{re.escape(node.name)}\s*['\"]", expr.text):
            for inner in expressions:
                for reference in inner.references:
                    found += _resolve(building, reference, node, loose=True)
    for read in found:
        read.apex = None
    return found


def _resolve(building: _Building, reference: Reference, context: NodeDef, *, loose: bool) -> list[_Read]:
    if reference.root == "instance":
        return []
    nodes: list[NodeDef | None]
    apex: NodeDef | None
    if reference.root == "/":
        nodes, apex = [None], None
    else:
        nodes, apex = [context], context
    for step in reference.steps:
        loose = loose or bool(step.predicates)
        following: list[NodeDef | None] = []
        for node in nodes:
            for found in _step(building, node, step):
                if found not in following:
                    following.append(found)
        if reference.root == ".":
            apex = _raised(apex, nodes, step)
        nodes = following
    is_self = reference.root == "." and all(step.axis == "self" for step in reference.steps)
    return [_Read(node, apex, loose, is_self) for node in nodes if node is not None]


def _raised(apex: NodeDef | None, nodes: list[NodeDef | None], step: Step) -> NodeDef | None:
    """The apex after a step: upward and sideways steps lift it."""
    if step.axis in ("child", "self", "attribute", "descendant", "descendant-or-self"):
        return apex
    if step.axis not in ("parent", "preceding-sibling", "following-sibling"):
        return None
    parents = [node.parent if node is not None else None for node in nodes]
    highest = min((parent.depth if parent is not None else -1 for parent in parents), default=-1)
    while apex is not None and apex.depth > highest:
        apex = apex.parent
    return apex


def _step(building: _Building, node: NodeDef | None, step: Step) -> Iterator[NodeDef | None]:
    candidates: Iterable[NodeDef | None]
    match step.axis:
        case "child":
            candidates = (building.root,) if node is None else node.children
        case "attribute":
            candidates = () if node is None else node.attributes
        case "self":
            candidates = (node,)
        case "parent":
            candidates = (node.parent,) if node is not None else ()
        case "descendant" | "descendant-or-self":
            top = building.root if node is None else node
            candidates = (*((None,) if node is None else ()), *(n for n in top.walk() if not n.is_attribute))
        case "ancestor" | "ancestor-or-self":
            candidates = () if node is None else node.lineage
        case "preceding-sibling" | "following-sibling":
            candidates = () if node is None or node.parent is None else node.parent.children
        case _:
            candidates = tuple(building.root.walk())
    for candidate in candidates:
        if candidate is None:
            if step.test in ("node()", "*") or step.axis == "descendant-or-self":
                yield None
        elif _fits(building, candidate, step.test):
            yield candidate


def _fits(building: _Building, node: NodeDef, test: str) -> bool:
    if test in ("*", "node()") or test == node.qname:
        return True
    prefix, colon, name = test.rpartition(":")
    return bool(colon) and name in (node.name, "*") and building.namespaces.get(prefix) == node.ns


# --- order ------------------------------------------------------------------------------------------------


def _ordered(building: _Building) -> Graph:
    rules = building.rules
    cascading: dict[NodeDef, list[Rule]] = {}
    for rule in rules:
        if rule.kind in CASCADING:
            cascading.setdefault(rule.node, []).append(rule)
    before = {
        rule.order: _predecessors(building, rule, cascading) for rule in rules if rule.kind in CASCADING
    }
    cycle = _strict_cycle(building, cascading)
    sequence = _topological(before)
    position = {old: new for new, old in enumerate(sequence)}
    silent = sorted(
        (rule.order for rule in rules if rule.order not in position),
        key=lambda order: rules[order].node.index,
    )
    position |= {old: new for new, old in enumerate(silent, start=len(sequence))}
    dependents: dict[NodeDef, dict[tuple[int, NodeDef | None], Edge]] = {}
    for rule in rules:
        for read in building.reads[rule.order]:
            edges = dependents.setdefault(read.source, {})
            edges[(rule.order, read.apex)] = Edge(rule, read.apex)
    reads_done = {node: tuple(_widest(edges.values())) for node, edges in dependents.items()}
    for rule in rules:
        rule.order = position[rule.order]
    own: dict[NodeDef, list[Rule]] = {}
    for rule in sorted(rules, key=lambda r: r.order):
        own.setdefault(rule.node, []).append(rule)
    below = {
        node: tuple(edge for inner in node.walk() for edge in reads_done.get(inner, ()))
        for node in building.root.walk()
        if node.children
    }
    return Graph(
        rules=tuple(sorted(rules, key=lambda r: r.order)),
        dependents=reads_done,
        below=below,
        own={node: tuple(of_node) for node, of_node in own.items()},
        cycle=cycle,
    )


def _widest(edges: Iterable[Edge]) -> Iterator[Edge]:
    """Of several edges to one rule only the ones no other covers."""
    by_rule: dict[int, list[Edge]] = {}
    for edge in edges:
        by_rule.setdefault(id(edge.rule), []).append(edge)
    for group in by_rule.values():
        whole = next((edge for edge in group if edge.apex is None), None)
        if whole is not None:
            yield whole
        else:
            yield min(group, key=lambda edge: edge.apex.depth if edge.apex is not None else -1)


def _predecessors(building: _Building, rule: Rule, cascading: Mapping[NodeDef, list[Rule]]) -> list[int]:
    found: dict[int, None] = {}
    for read in building.reads[rule.order]:
        for node in _upward(read.source):
            for other in cascading.get(node, ()):
                if other is not rule:
                    found[other.order] = None
    for node in _upward(rule.node):
        for other in cascading.get(node, ()):
            if node is rule.node:
                comes_before = _WITHIN_NODE[other.kind] < _WITHIN_NODE[rule.kind]
            else:
                comes_before = other.kind in ("count", "relevant")
            if comes_before:
                found[other.order] = None
    return list(found)


def _upward(node: NodeDef) -> Iterator[NodeDef]:
    current: NodeDef | None = node
    while current is not None:
        yield current
        current = current.parent


def _strict_cycle(building: _Building, cascading: Mapping[NodeDef, list[Rule]]) -> tuple[str, ...]:
    """A circle of calculations none of whose steps chooses among instances can never come to rest."""
    calculates = {
        rule.node: rule for rules in cascading.values() for rule in rules if rule.kind == "calculate"
    }
    ahead: dict[NodeDef, list[NodeDef]] = {}
    for node, rule in calculates.items():
        ahead[node] = [
            read.source
            for read in building.reads[rule.order]
            if read.source in calculates and not read.is_loose and not read.is_self
        ]
    done: set[NodeDef] = set()
    for start in ahead:
        trail = {start: iter(ahead[start])} if start not in done else {}
        while trail:
            current = next(reversed(trail))
            following = next(trail[current], None)
            if following is None:
                del trail[current]
                done.add(current)
            elif following in trail:
                names = [node.path for node in trail]
                return (*names[names.index(following.path) :], following.path)
            elif following not in done:
                trail[following] = iter(ahead[following])
    return ()


def _topological(before: Mapping[int, list[int]]) -> list[int]:
    """Each rule after what it reads; rules in a circle come next to each other, in the form's order."""
    done: set[int] = set()
    visiting: set[int] = set()
    sequence: list[int] = []
    for start in before:
        if start in done:
            continue
        stack: list[tuple[int, Iterator[int]]] = [(start, iter(before[start]))]
        visiting.add(start)
        while stack:
            current, rest = stack[-1]
            following = next((o for o in rest if o not in done and o not in visiting and o in before), None)
            if following is not None:
                visiting.add(following)
                stack.append((following, iter(before[following])))
            else:
                stack.pop()
                visiting.discard(current)
                done.add(current)
                sequence.append(current)
    return sequence

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Location paths as closures: axes, node tests, predicates, and the short ways for common shapes.

The shapes forms are made of - `/data/group/q`, `../q`, `.`, `instance('x')/root/item[name = ...]` -
take no detour over lists and sorting; everything else takes the general road. Results are in
document order without duplicates and must not be changed by whoever receives them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from forms.closures import Compiled, First, ToNodes, equals
from forms.tree import (
    ATTRIBUTE,
    COMMENT,
    ELEMENT,
    INSTRUCTION,
    NOTHING,
    TEXT,
    Context,
    Fault,
    Node,
    NodeSet,
    Value,
    ancestors,
    child_nodes,
    descendants,
    identity,
    in_document_order,
    string_value,
)

Start = Callable[[Context, Node], Node | None]
Test = Callable[[Node], bool]


@dataclass(frozen=True, slots=True)
class KeyedPredicate:
    """A condition `child = value` whose value is the same for every candidate.

    `is_all` when it is the whole predicate; else it is one of several joined by `and`.
    """

    child: str
    value: Compiled
    is_all: bool = True


@dataclass(frozen=True, slots=True)
class CompiledPredicate:
    piece: Compiled
    keyed: KeyedPredicate | None = None


@dataclass(frozen=True, slots=True)
class CompiledStep:
    axis: str
    test: str
    predicates: tuple[CompiledPredicate, ...]


# -- where a path begins ------------------------------------------------------------------------


def from_root(c: Context, n: Node) -> Node | None:
    return c.root


def from_here(c: Context, n: Node) -> Node | None:
    return n


def from_current(c: Context, n: Node) -> Node | None:
    return c.node


def from_instance(name: str) -> Start:
    def start(c: Context, n: Node) -> Node | None:
        return c.instances.get(name)

    return start


# -- the whole path -----------------------------------------------------------------------------


def path(
    start: Start, steps: Sequence[CompiledStep], namespaces: Mapping[str, str], *, static: bool = False
) -> Compiled:
    """A path that begins at one node; `static` when nothing below it ever changes."""
    ups, names = _simple_shape(steps)
    if names is not None:
        return _simple_path(start, ups, names)
    plain = _plain_prefix(steps) if start is from_root else ()
    walk = _walk(steps[len(plain) :], namespaces)

    def run(c: Context, n: Node, p: int, s: int) -> Value:
        node = start(c, n)
        if node is None:
            return NOTHING
        nodes = contextual(c, n, node, plain) if plain else [node]
        return walk(c, nodes, flat=True, static=static)

    return Compiled(run, "nodes")


def path_from(primary: ToNodes, steps: Sequence[CompiledStep], namespaces: Mapping[str, str]) -> Compiled:
    """A path that begins at the nodes of an expression, whatever their order."""
    walk = _walk(steps, namespaces)

    def run(c: Context, n: Node, p: int, s: int) -> Value:
        return walk(c, in_document_order(primary(c, n, p, s)), flat=False, static=False)

    return Compiled(run, "nodes")


def filtered(primary: ToNodes, predicates: Sequence[CompiledPredicate]) -> Compiled:
    tests = [_predicate(predicate) for predicate in predicates]

    def run(c: Context, n: Node, p: int, s: int) -> Value:
        nodes = primary(c, n, p, s)
        for test in tests:
            nodes = test(c, nodes)
        return nodes

    return Compiled(run, "nodes")


def union(parts: Sequence[ToNodes]) -> Compiled:
    def run(c: Context, n: Node, p: int, s: int) -> Value:
        return in_document_order([node for part in parts for node in part(c, n, p, s)])

    return Compiled(run, "nodes")


# -- the short ways -----------------------------------------------------------------------------


def _simple_shape(steps: Sequence[CompiledStep]) -> tuple[int, tuple[str, ...] | None]:
    ups = 0
    names: list[str] = []
    for step in steps:
        if step.predicates:
            return 0, None
        if (step.axis, step.test) == ("self", "node()"):
            continue
        if (step.axis, step.test) == ("parent", "node()") and not names:
            ups += 1
        elif step.axis == "child" and is_plain_name(step.test):
            names.append(step.test)
        else:
            return 0, None
    return ups, tuple(names)


def is_plain_name(test: str) -> bool:
    return ":" not in test and "*" not in test and "(" not in test


def _plain_prefix(steps: Sequence[CompiledStep]) -> tuple[str, ...]:
    names: list[str] = []
    for step in steps[:-1]:
        if step.predicates or step.axis != "child" or not is_plain_name(step.test):
            break
        names.append(step.test)
    return tuple(names)


def _simple_path(start: Start, ups: int, names: tuple[str, ...]) -> Compiled:
    climb = _climb(start, ups)
    if not names:
        return Compiled(lambda c, n, p, s: _listed(climb(c, n)), "nodes", first=climb, is_single=True)
    if start is from_root and not ups:
        return _absolute_path(names)
    run, first = _descend(climb, names)
    return Compiled(run, "nodes", first=first)


def _listed(node: Node | None) -> NodeSet:
    return NOTHING if node is None else [node]


def _climb(start: Start, ups: int) -> First:
    if ups == 0:
        return start
    if start is from_here and ups == 1:
        return lambda c, n: n.parent

    def climb(c: Context, n: Node) -> Node | None:
        node = start(c, n)
        for _ in range(ups):
            if node is None:
                return None
            node = node.parent
        return node

    return climb


def _descend(climb: First, names: tuple[str, ...]) -> tuple[ToNodes, First]:
    def run(c: Context, n: Node, p: int, s: int) -> NodeSet:
        node = climb(c, n)
        return NOTHING if node is None else below(node, names)

    def first(c: Context, n: Node) -> Node | None:
        node = climb(c, n)
        return None if node is None else first_below(node, names)

    return run, first


def _absolute_path(names: tuple[str, ...]) -> Compiled:
    def run(c: Context, n: Node, p: int, s: int) -> NodeSet:
        return contextual(c, n, c.root, names) if c.contextualise else below(c.root, names)

    def first(c: Context, n: Node) -> Node | None:
        if not c.contextualise:
            return first_below(c.root, names)
        nodes = contextual(c, n, c.root, names)
        return nodes[0] if nodes else None

    return Compiled(run, "nodes", first=first)


def below(node: Node, names: Sequence[str]) -> NodeSet:
    """The nodes at the end of a chain of child names."""
    nodes: NodeSet = NOTHING
    for depth, name in enumerate(names):
        index = node._named
        nodes = node.named(name) if index is None else index.get(name, NOTHING)
        if len(nodes) != 1:
            return _spread(nodes, names[depth + 1 :])
        node = nodes[0]
    return nodes


def _spread(nodes: NodeSet, names: Sequence[str]) -> NodeSet:
    for name in names:
        nodes = [found for node in nodes for found in node.named(name)]
    return nodes


def first_below(node: Node, names: Sequence[str]) -> Node | None:
    for depth, name in enumerate(names):
        index = node._named
        nodes = node.named(name) if index is None else index.get(name, NOTHING)
        if len(nodes) != 1:
            rest = names[depth + 1 :]
            return next((found for other in nodes if (found := first_below(other, rest))), None)
        node = nodes[0]
    return node


def contextual(c: Context, here: Node, root: Node, names: Sequence[str]) -> NodeSet:
    """The nodes of an absolute path; where asked for, through the ancestors the node has itself."""
    if not c.contextualise or root is not c.root:
        return below(root, names)
    above = [here, *ancestors(here)]
    if above[-1] is not root:
        return below(root, names)
    node = root
    depth = 0
    for own, name in zip(reversed(above[:-1]), names[:-1], strict=False):
        if own.name != name:
            break
        node = own
        depth += 1
    return below(node, names[depth:])


# -- the general road ---------------------------------------------------------------------------

Walk = Callable[..., NodeSet]
MOST_VISITED = 3_000_000


def visit(c: Context, count: int) -> None:
    """This counts the nodes an expression looks at, so that `//*[//*[//*]]` ends."""
    c.visited += count + 1
    if c.visited > MOST_VISITED:
        raise Fault("it looks at too many nodes")


_FLAT = frozenset({"child", "attribute", "self"})
_REVERSE = frozenset({"ancestor", "ancestor-or-self", "preceding", "preceding-sibling"})


def _walk(steps: Sequence[CompiledStep], namespaces: Mapping[str, str]) -> Walk:
    compiled = [_step(step, namespaces) for step in _shortened(steps)]

    def walk(c: Context, nodes: NodeSet, *, flat: bool, static: bool) -> NodeSet:
        for take, axis in compiled:
            many = len(nodes) > 1
            nodes = take(c, nodes, static)
            visit(c, len(nodes))
            if axis in _REVERSE or (many and not (flat and axis in _FLAT)):
                nodes = in_document_order(nodes)
            flat = axis in _FLAT and flat
        return nodes

    return walk


def _shortened(steps: Sequence[CompiledStep]) -> list[CompiledStep]:
    """`//name` is a descendant step, unless a predicate may count positions."""
    found: list[CompiledStep] = []
    for step in steps:
        last = found[-1] if found else None
        if last == _ANYWHERE and step.axis == "child" and not step.predicates:
            found[-1] = CompiledStep("descendant", step.test, ())
        else:
            found.append(step)
    return found


_ANYWHERE = CompiledStep("descendant-or-self", "node()", ())
Take = Callable[[Context, NodeSet, bool], NodeSet]


def _step(step: CompiledStep, namespaces: Mapping[str, str]) -> tuple[Take, str]:
    along = _AXES[step.axis]
    test = node_test(step.test, step.axis, namespaces)
    predicates = [_predicate(predicate) for predicate in step.predicates]
    named = step.test if step.axis == "child" and is_plain_name(step.test) else None
    keyed = step.predicates[0].keyed if step.predicates and named else None

    def take(c: Context, nodes: NodeSet, static: bool) -> NodeSet:
        found: NodeSet = []
        for node in nodes:
            remaining = predicates
            if keyed is not None and static and named is not None:
                candidates = _looked_up(c, node, named, keyed)
                remaining = predicates[1:] if keyed.is_all else predicates
            elif named is not None:
                candidates = node.named(named)
            else:
                candidates = [other for other in along(node) if test(other)]
            for predicate in remaining:
                candidates = predicate(c, candidates)
            if len(nodes) == 1:
                return candidates
            found.extend(candidates)
        return found

    return take, step.axis


def _predicate(predicate: CompiledPredicate) -> Callable[[Context, NodeSet], NodeSet]:
    piece = predicate.piece
    if type(piece.constant) is float:
        return _at_position(piece.constant)
    if piece.kind in ("boolean", "nodes", "string"):
        return _where(piece)
    run = piece.run

    def keep(c: Context, nodes: NodeSet) -> NodeSet:
        size = len(nodes)
        visit(c, size)
        found: NodeSet = []
        for position, node in enumerate(nodes, 1):
            value = run(c, node, position, size)
            kept = value == position if type(value) is float else bool(value)
            if kept:
                found.append(node)
        return found

    return keep


def _at_position(wanted: float) -> Callable[[Context, NodeSet], NodeSet]:
    index = int(wanted) - 1 if wanted == wanted // 1 and abs(wanted) < 2**31 else -1

    def keep(c: Context, nodes: NodeSet) -> NodeSet:
        return [nodes[index]] if 0 <= index < len(nodes) else NOTHING

    return keep


def _where(piece: Compiled) -> Callable[[Context, NodeSet], NodeSet]:
    test = piece.boolean()

    def keep(c: Context, nodes: NodeSet) -> NodeSet:
        size = len(nodes)
        visit(c, size)
        return [node for position, node in enumerate(nodes, 1) if test(c, node, position, size)]

    return keep


def _looked_up(c: Context, parent: Node, name: str, keyed: KeyedPredicate) -> NodeSet:
    """The items of a secondary instance whose child has the value, through an index kept in the context."""
    value = keyed.value.run(c, parent, 1, 1)
    if isinstance(value, list):
        wanted = {string_value(node) for node in value}
    elif isinstance(value, str):
        wanted = {value}
    else:
        test = _predicate_by_comparison(keyed.child, value, c)
        return [node for node in parent.named(name) if test(node)]
    index = c.lookups.get((id(parent), name, keyed.child))
    if index is None or index[0] is not parent:
        index = (parent, _index(parent.named(name), keyed.child))
        c.lookups[(id(parent), name, keyed.child)] = index
    if len(wanted) == 1:
        return index[1].get(wanted.pop(), NOTHING)
    return in_document_order([node for text in wanted for node in index[1].get(text, NOTHING)])


def _index(items: NodeSet, child: str) -> dict[str, NodeSet]:
    index: dict[str, NodeSet] = {}
    for item in items:
        for text in {string_value(node) for node in item.named(child)}:
            index.setdefault(text, []).append(item)
    return index


def _predicate_by_comparison(child: str, value: Value, c: Context) -> Test:
    return lambda node: equals(node.named(child), value, c.zone)


# -- axes and node tests ------------------------------------------------------------------------


def _siblings(node: Node) -> tuple[Sequence[Node], int]:
    if node.parent is None or node.kind == ATTRIBUTE:
        return (), 0
    siblings = child_nodes(node.parent)
    key = identity(node)
    for index, sibling in enumerate(siblings):
        if identity(sibling) == key:
            return siblings, index
    return (), 0


def _following_siblings(node: Node) -> Sequence[Node]:
    siblings, index = _siblings(node)
    return siblings[index + 1 :]


def _preceding_siblings(node: Node) -> Sequence[Node]:
    siblings, index = _siblings(node)
    return siblings[:index][::-1]


def _following(node: Node) -> Sequence[Node]:
    found: NodeSet = []
    if node.kind == ATTRIBUTE and node.parent is not None:
        found.extend(descendants(node.parent))
        node = node.parent
    for own in [node, *ancestors(node)]:
        for sibling in _following_siblings(own):
            found.append(sibling)
            found.extend(descendants(sibling))
    return found


def _preceding(node: Node) -> Sequence[Node]:
    found: NodeSet = []
    if node.kind == ATTRIBUTE and node.parent is not None:
        node = node.parent
    for own in [node, *ancestors(node)]:
        for sibling in _preceding_siblings(own):
            found.extend(reversed(list(descendants(sibling))))
            found.append(sibling)
    return found


_AXES: dict[str, Callable[[Node], Sequence[Node]]] = {
    "child": child_nodes,
    "parent": lambda node: () if node.parent is None else (node.parent,),
    "self": lambda node: (node,),
    "attribute": lambda node: node.attributes,
    "descendant": lambda node: list(descendants(node)),
    "descendant-or-self": lambda node: [node, *descendants(node)],
    "ancestor": lambda node: list(ancestors(node)),
    "ancestor-or-self": lambda node: [node, *ancestors(node)],
    "following-sibling": _following_siblings,
    "preceding-sibling": _preceding_siblings,
    "following": _following,
    "preceding": _preceding,
    "namespace": lambda node: (),  # instances carry no namespace nodes
}


def node_test(test: str, axis: str, namespaces: Mapping[str, str]) -> Test:
    principal = ATTRIBUTE if axis == "attribute" else ELEMENT
    if test == "*":
        return lambda node: node.kind == principal
    if test.endswith(")"):
        return _type_test(test)
    prefix, colon, local = test.partition(":")
    if not colon:
        return lambda node: node.name == test and node.kind == principal
    uri = namespaces.get(prefix)
    if uri is None:
        written = f"{prefix}:{local}"  # a prefix nobody declared matches as it was written
        return lambda node: node.name == written and node.kind == principal
    if local == "*":
        return lambda node: node.ns == uri and node.kind == principal
    name = f"{{{uri}}}{local}"
    return lambda node: (
        node.kind == principal and (node.name == name or (node.name == local and node.ns == uri))
    )


def _type_test(test: str) -> Test:
    kind, _, target = test[:-1].partition("(")
    match kind:
        case "node":
            return lambda node: True
        case "text":
            return lambda node: node.kind == TEXT
        case "comment":
            return lambda node: node.kind == COMMENT
        case _:
            return lambda node: node.kind == INSTRUCTION and target in ("", node.name)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Functions about nodes: counting, naming, finding, looking up, shuffling.

Each function here takes the compiled arguments of a call and gives the compiled call; the list of
them, with names and explanations, is in functions.py.
"""

from __future__ import annotations

import hashlib
import math
import uuid as uuids
from collections.abc import Callable, Iterator, Mapping, Sequence

from forms.closures import (
    Arguments,
    Build,
    Compiled,
    nodes_of,
    piece,
    texts_of,
)
from forms.grammar import Path
from forms.tree import (
    ATTRIBUTE,
    ELEMENT,
    INSTRUCTION,
    NAN,
    NOTHING,
    Context,
    Fault,
    Node,
    NodeSet,
    Value,
    ancestors,
    descendants,
    in_document_order,
    string_value,
    to_number,
    to_string,
)

# -- nodes --------------------------------------------------------------------------------------


def count(arguments: Arguments) -> Compiled:
    nodes = nodes_of("count", arguments[0])
    return piece(lambda c, n, p, s: float(len(nodes(c, n, p, s))), "number")


def count_non_empty(arguments: Arguments) -> Compiled:
    nodes = nodes_of("count-non-empty", arguments[0])
    return piece(lambda c, n, p, s: float(sum(1 for x in nodes(c, n, p, s) if string_value(x))), "number")


def position(arguments: Arguments) -> Compiled:
    if not arguments:
        return piece(lambda c, n, p, s: float(p), "number")
    nodes = nodes_of("position", arguments[0])

    def position(c: Context, n: Node, p: int, s: int) -> float:
        found = nodes(c, n, p, s)
        return float(_place(found[0])) if found else NAN

    return piece(position, "number")


def _place(node: Node) -> int:
    if node.parent is None:
        return 1
    if node.kind != ELEMENT:
        return 1
    siblings = node.parent.named(node.name)
    try:
        return siblings.index(node) + 1
    except (
        ValueError
    ):  # beside its siblings: a repeat itself, without an instance, stands where the next one would
        return len(siblings) + 1


def name_by(work: Callable[[Node], str], name: str) -> Build:
    def build(arguments: Arguments) -> Compiled:
        if not arguments:
            return piece(lambda c, n, p, s: work(n), "string")
        nodes = nodes_of(name, arguments[0])

        def named(c: Context, n: Node, p: int, s: int) -> str:
            found = nodes(c, n, p, s)
            return work(found[0]) if found else ""

        return piece(named, "string")

    return build


def local_name(node: Node) -> str:
    return node.local if node.kind in (ELEMENT, ATTRIBUTE, INSTRUCTION) else ""


def namespace(node: Node) -> str:
    return node.ns if node.kind in (ELEMENT, ATTRIBUTE) else ""


def written_name(node: Node) -> str:
    if node.kind not in (ELEMENT, ATTRIBUTE, INSTRUCTION):
        return ""
    return node.written


def by_id(arguments: Arguments) -> Compiled:
    texts = texts_of(arguments[0])

    def by_id(c: Context, n: Node, p: int, s: int) -> Value:
        wanted = {word for text in texts(c, n, p, s) for word in text.split()}
        top = [n, *ancestors(n)][-1]
        return [
            node
            for node in descendants(top)
            if any(attribute.name == "id" and attribute.value in wanted for attribute in node.attributes)
        ]

    return piece(by_id, "nodes")


def lang(arguments: Arguments) -> Compiled:
    wanted = arguments[0].string()

    def lang(c: Context, n: Node, p: int, s: int) -> bool:
        tag = wanted(c, n, p, s).lower()
        for node in [n, *ancestors(n)]:
            for attribute in node.attributes:
                if attribute.name == "{http://www.w3.org/XML/1998/namespace}lang":
                    found = attribute.value.lower()
                    return found == tag or found.startswith(tag + "-")
        return False

    return piece(lang, "boolean")


def instance(arguments: Arguments) -> Compiled:
    name = arguments[0].string()

    def instance(c: Context, n: Node, p: int, s: int) -> Value:
        node = c.instances.get(name(c, n, p, s))
        return NOTHING if node is None else [node]

    return piece(instance, "nodes")


def current(arguments: Arguments) -> Compiled:
    def first(c: Context, n: Node) -> Node | None:
        return c.node

    return Compiled(
        lambda c, n, p, s: NOTHING if c.node is None else [c.node], "nodes", first=first, is_single=True
    )


def indexed_repeat(arguments: Arguments) -> Compiled:
    if len(arguments) % 2 == 0:
        raise Fault("indexed-repeat needs a repeat and a number in turn")
    target = nodes_of("indexed-repeat", arguments[0])
    sample = arguments[0].first
    pairs = [
        (
            nodes_of("indexed-repeat", arguments[i]),
            _only_climbs(arguments[i]),
            arguments[i + 1].number(),
        )
        for i in range(1, len(arguments), 2)
    ]

    def indexed(c: Context, n: Node, p: int, s: int) -> Value:
        chosen: Node | None = None
        levels = []
        for repeats, climbs, number in pairs:
            instances = repeats(c, n, p, s)
            if climbs and instances and instances[0].parent is not None:
                instances = instances[0].parent.named(instances[0].name)
            levels.append((instances, number))
        if len(levels) > 1:  # in whatever order they are written, the outer repeat chooses first
            levels.sort(key=lambda level: sum(1 for _ in ancestors(level[0][0])) if level[0] else 0)
        for instances, number in levels:
            instances = _same_family(instances, chosen, n)
            place = number(c, n, p, s)
            if place != place or not 1 <= place <= len(instances):
                return NOTHING
            chosen = instances[int(place) - 1]
        if chosen is None:
            return NOTHING
        if sample is not None:
            example = sample(c, n)
            return NOTHING if example is None else _same_path(example, chosen)
        return _below_instance(target(c, n, p, s), chosen)

    return piece(indexed, "nodes")


def _only_climbs(argument: Compiled) -> bool:
    """Whether a repeat is named from inside itself (`..`), so that its siblings are meant."""
    path = argument.ast
    if not isinstance(path, Path) or path.start is not None:
        return False
    return all(step.axis in ("parent", "self") for step in path.steps)


def _same_family(instances: NodeSet, chosen: Node | None, here: Node) -> NodeSet:
    """Those inside the outer instance already chosen; else those beside the node's own, if any are."""
    if chosen is None and instances and instances[0].parent is instances[-1].parent:
        return instances
    if chosen is not None:
        return [node for node in instances if any(a is chosen for a in ancestors(node))]
    above = {id(node) for node in ancestors(here)}
    shared = [node for node in instances if node.parent is not None and id(node.parent) in above]
    return shared or instances


def _below_instance(targets: NodeSet, chosen: Node) -> Value:
    """The targets inside the instance; for targets of another instance, the same path inside this one."""
    inside = [node for node in targets if any(a is chosen for a in ancestors(node))]
    if inside or not targets:
        return inside
    return _same_path(targets[0], chosen)


def _same_path(target: Node, chosen: Node) -> NodeSet:
    """The nodes inside the instance that lie where the target lies in its own."""
    depth = sum(1 for _ in ancestors(chosen))
    chain = [target, *ancestors(target)]
    names = [node.name for node in chain[: len(chain) - 1 - depth]]
    found = [chosen]
    for name in reversed(names):
        found = [child for node in found for child in node.named(name)]
    return found


def pulldata(arguments: Arguments) -> Compiled:
    name, column, key_column, key = (argument.string() for argument in arguments)

    def pulled(c: Context, n: Node, p: int, s: int) -> str:
        instance = c.instances.get(name(c, n, p, s))
        if instance is None:
            return ""
        wanted, keyed = key(c, n, p, s), key_column(c, n, p, s)
        for item in _items(c, instance, keyed).get(wanted, NOTHING)[:1]:
            for cell in _cells(item, column(c, n, p, s)):
                return string_value(cell)
        return ""

    return piece(pulled, "string")


def _cells(item: Node, column: str) -> Sequence[Node]:
    if column.startswith("@"):
        return [attribute for attribute in item.attributes if attribute.name == column[1:]]
    return item.named(column)


def _items(c: Context, instance: Node, key: str) -> Mapping[str, NodeSet]:
    known = c.lookups.get((id(instance), "pulldata()", key))
    if known is not None and known[0] is instance:
        return known[1]
    index: dict[str, NodeSet] = {}
    for root in instance.children:
        for item in root.named("item") or instance.named("item"):
            for cell in _cells(item, key)[:1]:
                index.setdefault(string_value(cell), []).append(item)
    c.lookups[(id(instance), "pulldata()", key)] = (instance, index)
    return index


def itext(arguments: Arguments) -> Compiled:
    name = arguments[0].string()
    return piece(lambda c, n, p, s: c.itext(name(c, n, p, s)) if c.itext else "", "string")


def choice_name(arguments: Arguments) -> Compiled:
    value, question = arguments[0].string(), arguments[1].string()

    def choice_name(c: Context, n: Node, p: int, s: int) -> str:
        asked = value(c, n, p, s)
        return c.choice_name(n, asked, question(c, n, p, s)) if c.choice_name else asked

    return piece(choice_name, "string")


def once(arguments: Arguments) -> Compiled:
    text = arguments[0].string()
    return piece(lambda c, n, p, s: string_value(n) or text(c, n, p, s), "string")


# -- randomness ---------------------------------------------------------------------------------

_PARK_MILLER = 2_147_483_647


def randomize(arguments: Arguments) -> Compiled:
    nodes = nodes_of("randomize", arguments[0])
    seed = arguments[1].run if len(arguments) > 1 else None

    def randomize(c: Context, n: Node, p: int, s: int) -> Value:
        shuffled = in_document_order(nodes(c, n, p, s))
        if seed is None:
            draws: Iterator[float] = iter(c.rng.random, None)
        else:
            draws = _draws(_seed(seed(c, n, p, s), c))
        order: NodeSet = []
        for size, node in enumerate(shuffled, 1):  # the shuffle "inside out", as ODK draws it
            place = int(next(draws) * size)
            order.append(node)
            order[place], order[-1] = node, order[place]
        return order

    return piece(randomize, "nodes")


def _draws(seed: int) -> Iterator[float]:
    state = abs(seed) % _PARK_MILLER * (1 if seed > 0 else -1)
    if state <= 0:
        state += _PARK_MILLER - 1
    while True:
        state = state * 16807 % _PARK_MILLER
        yield (state - 1) / (_PARK_MILLER - 1)


def _seed(value: Value, c: Context) -> int:
    number = to_number(value, c.zone)
    if math.isfinite(number):
        return int(number)
    if math.isinf(number):
        return 2**63 - 1 if number > 0 else -(2**63)
    text = to_string(value)
    if not text:
        return 0
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)


def uuid(arguments: Arguments) -> Compiled:
    if not arguments:
        return piece(lambda c, n, p, s: c.new_uuid() if c.new_uuid else _random_uuid(c), "string")
    length = arguments[0].number()

    def letters(c: Context, n: Node, p: int, s: int) -> str:
        count = length(c, n, p, s)
        wanted = int(max(0, min(count, 4096))) if count == count else 0
        return "".join(c.rng.choices(_LETTERS, k=wanted))

    return piece(letters, "string")


_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def _random_uuid(c: Context) -> str:
    return str(uuids.UUID(int=c.rng.getrandbits(128), version=4))

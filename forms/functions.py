# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The functions an expression may call, and what we decided where the implementations differ.

FUNCTIONS is the whole list: name, how many arguments, one line for people, and how a call compiles.
DIALECT is the list of decisions. Clock, randomness, zone and texts come from the context.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from forms import dates, geo, regex
from forms.closures import Compiled, ToString
from forms.grammar import Path
from forms.tree import (
    ATTRIBUTE,
    ELEMENT,
    INSTRUCTION,
    NAN,
    NOTHING,
    Context,
    DayCount,
    Fault,
    Kind,
    Moment,
    Node,
    NodeSet,
    Run,
    Value,
    ancestors,
    descendants,
    in_document_order,
    number_of_text,
    string_value,
    to_boolean,
    to_number,
    to_string,
)

LONGEST_TEXT = 4 * 1024 * 1024
ANY_NUMBER = 10_000

Arguments = Sequence[Compiled]
Build = Callable[[Arguments], Compiled]


@dataclass(frozen=True, slots=True)
class Function:
    """One function: what it does for people, and how a call of it becomes a closure."""

    name: str
    least: int
    most: int
    summary: str
    build: Build
    is_volatile: bool = False  # another value without any answer having changed


@dataclass(frozen=True, slots=True)
class Dialect:
    """One decision where implementations differ."""

    topic: str
    decision: str
    cases: tuple[str, ...] = ()


def _piece(run: Run, kind: Kind) -> Compiled:
    return Compiled(run, kind)


# -- text ---------------------------------------------------------------------------------------


def _texts(argument: Compiled) -> Callable[[Context, Node, int, int], list[str]]:
    """The texts of an argument: of each node where it is a node-set."""
    run = argument.run

    def texts(c: Context, n: Node, p: int, s: int) -> list[str]:
        value = run(c, n, p, s)
        return [string_value(node) for node in value] if isinstance(value, list) else [to_string(value)]

    return texts


def _bounded(text: str) -> str:
    if len(text) > LONGEST_TEXT:
        raise Fault(f"a text became longer than {LONGEST_TEXT} characters")
    return text


def _concat(arguments: Arguments) -> Compiled:
    if all(argument.kind != "nodes" and argument.kind != "any" for argument in arguments):
        plain = [argument.string() for argument in arguments]
        return _piece(lambda c, n, p, s: _bounded("".join([text(c, n, p, s) for text in plain])), "string")
    parts = [_texts(argument) for argument in arguments]
    return _piece(
        lambda c, n, p, s: _bounded("".join([text for part in parts for text in part(c, n, p, s)])), "string"
    )


def _join(arguments: Arguments) -> Compiled:
    separator = arguments[0].string()
    parts = [_texts(argument) for argument in arguments[1:]]

    def join(c: Context, n: Node, p: int, s: int) -> str:
        texts = [text for part in parts for text in part(c, n, p, s)]
        between = separator(c, n, p, s)
        if sum(map(len, texts)) + len(between) * len(texts) > LONGEST_TEXT:
            raise Fault(f"a text became longer than {LONGEST_TEXT} characters")
        return between.join(texts)

    return _piece(join, "string")


def _of_text(work: Callable[[str], Value], kind: Kind) -> Build:
    def build(arguments: Arguments) -> Compiled:
        text = arguments[0].string() if arguments else _own_text
        return _piece(lambda c, n, p, s: work(text(c, n, p, s)), kind)

    return build


def _of_two_texts(work: Callable[[str, str], Value], kind: Kind) -> Build:
    def build(arguments: Arguments) -> Compiled:
        first, second = arguments[0].string(), arguments[1].string()
        return _piece(lambda c, n, p, s: work(first(c, n, p, s), second(c, n, p, s)), kind)

    return build


def _own_text(c: Context, n: Node, p: int, s: int) -> str:
    return string_value(n)


def _string(arguments: Arguments) -> Compiled:
    if not arguments:
        return _piece(_own_text, "string")
    text, run = arguments[0].string(), arguments[0].run
    if arguments[0].kind not in ("number", "any"):
        return _piece(text, "string")

    def explicit(c: Context, n: Node, p: int, s: int) -> str:
        value = run(c, n, p, s)
        return "NaN" if isinstance(value, float) and value != value else to_string(value)

    return _piece(explicit, "string")


def _substring(arguments: Arguments) -> Compiled:
    text, begin = arguments[0].string(), arguments[1].number()
    length = arguments[2].number() if len(arguments) > 2 else None

    def substring(c: Context, n: Node, p: int, s: int) -> str:
        start = _rounded(begin(c, n, p, s))
        end = math.inf if length is None else start + _rounded(length(c, n, p, s))
        whole = text(c, n, p, s)
        if start != start or end != end:
            return ""
        first = max(1.0, start)
        if first > len(whole):
            return ""
        return whole[int(first) - 1 : int(max(1.0, min(end, len(whole) + 1))) - 1]

    return _piece(substring, "string")


def _substr(arguments: Arguments) -> Compiled:
    text, begin = arguments[0].string(), arguments[1].number()
    end = arguments[2].number() if len(arguments) > 2 else None

    def substr(c: Context, n: Node, p: int, s: int) -> str:
        whole = text(c, n, p, s)
        last = len(whole) if end is None else _index(end(c, n, p, s), len(whole))
        return whole[_index(begin(c, n, p, s), len(whole)) : last]

    return _piece(substr, "string")


def _index(number: float, length: int) -> int:
    if number != number:
        return 0
    number = number + length if number < 0 else number
    return int(max(0.0, min(number, length)))


def _before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


def _after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def _translate(arguments: Arguments) -> Compiled:
    text, old, new = (argument.string() for argument in arguments)

    def translate(c: Context, n: Node, p: int, s: int) -> str:
        replacements = new(c, n, p, s)
        table: dict[int, str | None] = {}
        for index, character in enumerate(old(c, n, p, s)):
            table.setdefault(ord(character), replacements[index] if index < len(replacements) else None)
        return text(c, n, p, s).translate(table)

    return _piece(translate, "string")


def _xml_words(text: str) -> list[str]:
    return text.replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" ")


def _squeezed(text: str) -> str:
    return " ".join([word for word in _xml_words(text) if word])


def _regex(arguments: Arguments) -> Compiled:
    text, pattern = arguments[0].string(), arguments[1].string()

    def found(c: Context, n: Node, p: int, s: int) -> bool:
        try:
            return regex.matches(pattern(c, n, p, s), text(c, n, p, s))
        except regex.PatternFault as fault:
            raise Fault(str(fault)) from fault

    return _piece(found, "boolean")


_DIGESTS = {"md5": "md5", "sha-1": "sha1", "sha-256": "sha256", "sha-384": "sha384", "sha-512": "sha512"}


def _digest(arguments: Arguments) -> Compiled:
    text, algorithm = arguments[0].string(), arguments[1].string()
    encoding = arguments[2].string() if len(arguments) > 2 else None

    def digest(c: Context, n: Node, p: int, s: int) -> str:
        name = algorithm(c, n, p, s)
        known = _DIGESTS.get(name.lower())
        if known is None:
            raise Fault(f"digest does not know the algorithm “{name}”")
        found = hashlib.new(known, text(c, n, p, s).encode(), usedforsecurity=False).digest()
        written = encoding(c, n, p, s).lower() if encoding else "base64"
        if written == "hex":
            return found.hex()
        if written == "base64":
            return base64.b64encode(found).decode()
        raise Fault(f"digest does not know the encoding “{written}”")

    return _piece(digest, "string")


def _base64_decode(text: str) -> str:
    compact = "".join(text.split())
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


# -- numbers ------------------------------------------------------------------------------------


def _of_number(work: Callable[[float], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        number = arguments[0].number()
        return _piece(lambda c, n, p, s: _calculated(work, number(c, n, p, s)), "number")

    return build


def _of_two_numbers(work: Callable[[float, float], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        first, second = arguments[0].number(), arguments[1].number()
        return _piece(lambda c, n, p, s: _calculated(work, first(c, n, p, s), second(c, n, p, s)), "number")

    return build


def _calculated(work: Callable[..., float], *numbers: float) -> float:
    try:
        return float(work(*numbers))
    except ValueError:
        return NAN  # outside the domain: sqrt(-1)
    except OverflowError:
        return math.inf


def _logarithm(number: float, work: Callable[[float], float]) -> float:
    return -math.inf if number == 0 else work(number)


def _power(base: float, exponent: float) -> float:
    if base == 0 and exponent < 0:
        return math.inf
    if exponent != exponent:
        return NAN
    found = base**exponent
    return found.real if isinstance(found, complex) and base >= 0 else _real(found)


def _real(found: float | complex) -> float:
    return NAN if isinstance(found, complex) else found


def _rounded(number: float) -> float:
    """To the nearest whole number, halves away from zero."""
    if not math.isfinite(number):
        return number
    return math.copysign(math.floor(abs(number) + 0.5), number)


def _round(arguments: Arguments) -> Compiled:
    number = arguments[0].number()
    if len(arguments) == 1:
        return _piece(lambda c, n, p, s: _round_decimal(number(c, n, p, s), 0), "number")
    places = arguments[1].number()

    def to_places(c: Context, n: Node, p: int, s: int) -> float:
        count = places(c, n, p, s)
        return NAN if count != count else _round_decimal(number(c, n, p, s), int(max(-400, min(400, count))))

    return _piece(to_places, "number")


def _round_decimal(number: float, places: int) -> float:
    # 2.15 is 2.2 to one place, as people count; the binary value just below 2.15 would give 2.1.
    if not math.isfinite(number) or number == 0 or places > 20:
        return number
    try:
        return float(Decimal(repr(float(number))).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))
    except InvalidOperation:
        return 0.0 if places < 0 else number


def _int(arguments: Arguments) -> Compiled:
    number = arguments[0].number()

    def truncated(c: Context, n: Node, p: int, s: int) -> float:
        found = number(c, n, p, s)
        return float(math.trunc(found)) if math.isfinite(found) else found

    return _piece(truncated, "number")


def _number(arguments: Arguments) -> Compiled:
    if not arguments:
        return _piece(lambda c, n, p, s: number_of_text(string_value(n), c.zone), "number")
    run = arguments[0].run

    def number(c: Context, n: Node, p: int, s: int) -> float:
        value = run(c, n, p, s)
        found = to_number(value, c.zone)
        is_date = isinstance(value, Moment) or (isinstance(value, str) and _is_date(value, c))
        return DayCount(found) if is_date else found

    return _piece(number, "number")


def _is_date(text: str, c: Context) -> bool:
    return "-" in text[4:5] and dates.days_of_text(text.strip(), c.zone) is not None


Numbers = Callable[[Context, Node, int, int], list[float]]


def _numbers(arguments: Arguments) -> Numbers:
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


def _extreme(pick: Callable[[list[float]], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        numbers = _numbers(arguments)

        def extreme(c: Context, n: Node, p: int, s: int) -> float:
            found = numbers(c, n, p, s)
            if not found or any(number != number for number in found):
                return NAN
            return pick(found)

        return _piece(extreme, "number")

    return build


def _sum(arguments: Arguments) -> Compiled:
    nodes = _node_argument("sum", arguments[0])

    def total(c: Context, n: Node, p: int, s: int) -> float:
        zone = c.zone
        numbers = [
            number_of_text(node.value if node.relevant and not node.children else string_value(node), zone)
            for node in nodes(c, n, p, s)
        ]
        return math.fsum(_finite(numbers))

    return _piece(total, "number")


def _finite(numbers: list[float]) -> list[float]:
    # fsum refuses to add the two infinities; XPath says that is no number
    if math.inf in numbers and -math.inf in numbers:
        return [NAN]
    return numbers


# -- nodes --------------------------------------------------------------------------------------


def _node_argument(name: str, argument: Compiled) -> Callable[[Context, Node, int, int], NodeSet]:
    run = argument.run

    def nodes(c: Context, n: Node, p: int, s: int) -> NodeSet:
        value = run(c, n, p, s)
        if not isinstance(value, list):
            raise Fault(f"{name} needs nodes, not one value")
        return value

    return nodes


def _count(arguments: Arguments) -> Compiled:
    nodes = _node_argument("count", arguments[0])
    return _piece(lambda c, n, p, s: float(len(nodes(c, n, p, s))), "number")


def _count_non_empty(arguments: Arguments) -> Compiled:
    nodes = _node_argument("count-non-empty", arguments[0])
    return _piece(lambda c, n, p, s: float(sum(1 for x in nodes(c, n, p, s) if string_value(x))), "number")


def _position(arguments: Arguments) -> Compiled:
    if not arguments:
        return _piece(lambda c, n, p, s: float(p), "number")
    nodes = _node_argument("position", arguments[0])

    def position(c: Context, n: Node, p: int, s: int) -> float:
        found = nodes(c, n, p, s)
        return float(_place(found[0])) if found else NAN

    return _piece(position, "number")


def _place(node: Node) -> int:
    if node.parent is None:
        return 1
    return node.parent.named(node.name).index(node) + 1 if node.kind == ELEMENT else 1


def _named(work: Callable[[Node], str], name: str) -> Build:
    def build(arguments: Arguments) -> Compiled:
        if not arguments:
            return _piece(lambda c, n, p, s: work(n), "string")
        nodes = _node_argument(name, arguments[0])

        def named(c: Context, n: Node, p: int, s: int) -> str:
            found = nodes(c, n, p, s)
            return work(found[0]) if found else ""

        return _piece(named, "string")

    return build


def _local_name(node: Node) -> str:
    return node.local if node.kind in (ELEMENT, ATTRIBUTE, INSTRUCTION) else ""


def _namespace(node: Node) -> str:
    return node.ns if node.kind in (ELEMENT, ATTRIBUTE) else ""


def _written_name(node: Node) -> str:
    if node.kind not in (ELEMENT, ATTRIBUTE, INSTRUCTION):
        return ""
    return node.written


def _id(arguments: Arguments) -> Compiled:
    texts = _texts(arguments[0])

    def by_id(c: Context, n: Node, p: int, s: int) -> Value:
        wanted = {word for text in texts(c, n, p, s) for word in text.split()}
        top = [n, *ancestors(n)][-1]
        return [
            node
            for node in descendants(top)
            if any(attribute.name == "id" and attribute.value in wanted for attribute in node.attributes)
        ]

    return _piece(by_id, "nodes")


def _lang(arguments: Arguments) -> Compiled:
    wanted = arguments[0].string()

    def lang(c: Context, n: Node, p: int, s: int) -> bool:
        tag = wanted(c, n, p, s).lower()
        for node in [n, *ancestors(n)]:
            for attribute in node.attributes:
                if attribute.name == "{http://www.w3.org/XML/1998/namespace}lang":
                    found = attribute.value.lower()
                    return found == tag or found.startswith(tag + "-")
        return False

    return _piece(lang, "boolean")


def _instance(arguments: Arguments) -> Compiled:
    name = arguments[0].string()

    def instance(c: Context, n: Node, p: int, s: int) -> Value:
        node = c.instances.get(name(c, n, p, s))
        return NOTHING if node is None else [node]

    return _piece(instance, "nodes")


def _current(arguments: Arguments) -> Compiled:
    def first(c: Context, n: Node) -> Node | None:
        return c.node

    return Compiled(
        lambda c, n, p, s: NOTHING if c.node is None else [c.node], "nodes", first=first, is_single=True
    )


def _indexed_repeat(arguments: Arguments) -> Compiled:
    if len(arguments) % 2 == 0:
        raise Fault("indexed-repeat needs a repeat and a number in turn")
    target = _node_argument("indexed-repeat", arguments[0])
    sample = arguments[0].first
    pairs = [
        (
            _node_argument("indexed-repeat", arguments[i]),
            _only_climbs(arguments[i]),
            arguments[i + 1].number(),
        )
        for i in range(1, len(arguments), 2)
    ]

    def indexed(c: Context, n: Node, p: int, s: int) -> Value:
        chosen: Node | None = None
        for repeats, climbs, number in pairs:
            instances = repeats(c, n, p, s)
            if climbs and instances and instances[0].parent is not None:
                instances = instances[0].parent.named(instances[0].name)
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

    return _piece(indexed, "nodes")


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


def _pulldata(arguments: Arguments) -> Compiled:
    name, column, key_column, key = (argument.string() for argument in arguments)

    def pulled(c: Context, n: Node, p: int, s: int) -> str:
        instance = c.instances.get(name(c, n, p, s))
        if instance is None:
            return ""
        wanted, keyed = key(c, n, p, s), key_column(c, n, p, s)
        for item in _items(c, instance, keyed).get(wanted, NOTHING)[:1]:
            for cell in item.named(column(c, n, p, s)):
                return string_value(cell)
        return ""

    return _piece(pulled, "string")


def _items(c: Context, instance: Node, key: str) -> Mapping[str, NodeSet]:
    known = c.lookups.get((id(instance), "pulldata()", key))
    if known is not None and known[0] is instance:
        return known[1]
    index: dict[str, NodeSet] = {}
    for root in instance.children:
        for item in root.named("item") or instance.named("item"):
            for cell in item.named(key)[:1]:
                index.setdefault(string_value(cell), []).append(item)
    c.lookups[(id(instance), "pulldata()", key)] = (instance, index)
    return index


def _itext(arguments: Arguments) -> Compiled:
    name = arguments[0].string()
    return _piece(lambda c, n, p, s: c.itext(name(c, n, p, s)) if c.itext else "", "string")


def _choice_name(arguments: Arguments) -> Compiled:
    value, question = arguments[0].string(), arguments[1].string()

    def choice_name(c: Context, n: Node, p: int, s: int) -> str:
        asked = value(c, n, p, s)
        return c.choice_name(n, asked, question(c, n, p, s)) if c.choice_name else asked

    return _piece(choice_name, "string")


def _once(arguments: Arguments) -> Compiled:
    text = arguments[0].string()
    return _piece(lambda c, n, p, s: string_value(n) or text(c, n, p, s), "string")


# -- randomness ---------------------------------------------------------------------------------

_PARK_MILLER = 2_147_483_647


def _randomize(arguments: Arguments) -> Compiled:
    nodes = _node_argument("randomize", arguments[0])
    seed = arguments[1].run if len(arguments) > 1 else None

    def randomize(c: Context, n: Node, p: int, s: int) -> Value:
        shuffled = list(in_document_order(nodes(c, n, p, s)))
        if seed is None:
            draws: Iterator[float] = iter(c.rng.random, None)
        else:
            draws = _draws(_seed(seed(c, n, p, s), c))
        for last in range(len(shuffled) - 1, 0, -1):
            other = int(next(draws) * (last + 1))
            shuffled[last], shuffled[other] = shuffled[other], shuffled[last]
        return shuffled

    return _piece(randomize, "nodes")


def _draws(seed: int) -> Iterator[float]:
    state = int(math.fmod(seed, _PARK_MILLER)) if abs(seed) < 2**53 else abs(seed) % _PARK_MILLER
    if seed < 0 and abs(seed) >= 2**53:
        state = -state
    if state <= 0:
        state += _PARK_MILLER - 1
    while True:
        state = state * 16807 % _PARK_MILLER
        yield (state - 1) / (_PARK_MILLER - 1)


def _seed(value: Value, c: Context) -> int:
    number = to_number(value, c.zone)
    if math.isfinite(number):
        return int(number)
    text = to_string(value)
    if not text:
        return 0
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big", signed=True)


def _uuid(arguments: Arguments) -> Compiled:
    if not arguments:
        return _piece(lambda c, n, p, s: c.new_uuid() if c.new_uuid else _random_uuid(c), "string")
    length = arguments[0].number()

    def letters(c: Context, n: Node, p: int, s: int) -> str:
        count = length(c, n, p, s)
        wanted = int(max(0, min(count, 4096))) if count == count else 0
        return "".join(c.rng.choices(_LETTERS, k=wanted))

    return _piece(letters, "string")


_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


def _random_uuid(c: Context) -> str:
    return str(uuid.UUID(int=c.rng.getrandbits(128), version=4))


# -- dates --------------------------------------------------------------------------------------

NO_DATE = Moment(NAN, "Invalid Date")


def _moment(value: Value, c: Context) -> Moment | None:
    """The moment a value says; None for an empty one, NO_DATE for one that is no date."""
    if isinstance(value, Moment):
        return value
    if isinstance(value, list):
        value = to_string(value)
    if isinstance(value, str):
        text = value.strip()
        if not text:
            return None
        found = dates.parse_moment(text, c.zone)
        if found is None:
            number = number_of_text(text, c.zone)
            found = dates.moment_of_days(number, c.zone)
    else:
        found = dates.moment_of_days(float(value), c.zone)
    return NO_DATE if found is None else Moment(dates.days_of(found), dates.moment_text(found))


def _date(arguments: Arguments) -> Compiled:
    run = arguments[0].run
    return _piece(lambda c, n, p, s: _moment(run(c, n, p, s), c) or "", "any")


def _today(arguments: Arguments) -> Compiled:
    def today(c: Context, n: Node, p: int, s: int) -> Value:
        now = c.now().astimezone(c.zone).replace(hour=0, minute=0, second=0, microsecond=0)
        return Moment(dates.days_of(now), now.date().isoformat())

    return _piece(today, "moment")


def _now(arguments: Arguments) -> Compiled:
    def now(c: Context, n: Node, p: int, s: int) -> Value:
        moment = c.now().astimezone(c.zone)
        return Moment(dates.days_of(moment), dates.time_stamp(moment))

    return _piece(now, "moment")


def _format_date(arguments: Arguments) -> Compiled:
    run, pattern = arguments[0].run, arguments[1].string()

    def formatted(c: Context, n: Node, p: int, s: int) -> str:
        moment = _moment(run(c, n, p, s), c)
        if moment is None:
            return ""
        found = dates.moment_of_days(moment.days, c.zone)
        return NO_DATE.text if found is None else dates.format_moment(found, pattern(c, n, p, s))

    return _piece(formatted, "string")


def _decimal_date_time(arguments: Arguments) -> Compiled:
    run = arguments[0].run

    def days(c: Context, n: Node, p: int, s: int) -> float:
        value = run(c, n, p, s)
        if isinstance(value, list):
            value = to_string(value)
        if isinstance(value, str):
            if not value.strip():
                return NAN
            found = dates.days_of_text(value.strip(), c.zone)
            if found is None:
                raise Fault(f"“{value[:40]}” is not a date")
            return found
        return to_number(value, c.zone)

    return _piece(days, "number")


def _decimal_time(arguments: Arguments) -> Compiled:
    text = arguments[0].string()

    def share(c: Context, n: Node, p: int, s: int) -> float:
        found = dates.fraction_of_day(text(c, n, p, s), c.zone, c.now())
        return NAN if found is None else found

    return _piece(share, "number")


# -- places -------------------------------------------------------------------------------------


def _of_points(name: str, work: Callable[[list[geo.Point]], float]) -> Build:
    def build(arguments: Arguments) -> Compiled:
        parts = [_texts(argument) for argument in arguments]

        def measured(c: Context, n: Node, p: int, s: int) -> float:
            texts = [text for part in parts for text in part(c, n, p, s)]
            points = geo.parse_points(texts)
            if points is None:
                if name == "distance" and any(";" in text or " " in text.strip() for text in texts):
                    raise Fault(f"{name} met a text that is no line of points")
                return 0.0
            return round(work(points) * 100) / 100

        return _piece(measured, "number")

    return build


def _geofence(arguments: Arguments) -> Compiled:
    point, border = _texts(arguments[0]), _texts(arguments[1])

    def inside(c: Context, n: Node, p: int, s: int) -> bool:
        points, polygon = geo.parse_points(point(c, n, p, s)), geo.parse_points(border(c, n, p, s))
        if points is None or polygon is None:
            raise Fault("geofence met a text that is no point or no line of points")
        return bool(points) and len(polygon) > 2 and geo.is_inside(points[0], polygon)

    return _piece(inside, "boolean")


def _intersects(arguments: Arguments) -> Compiled:
    line = _texts(arguments[0])

    def crossing(c: Context, n: Node, p: int, s: int) -> bool:
        points = geo.parse_points(line(c, n, p, s))
        return points is not None and geo.crosses_itself(points)

    return _piece(crossing, "boolean")


# -- truth and choice ---------------------------------------------------------------------------


def _if(arguments: Arguments) -> Compiled:
    test, then, other = arguments[0].boolean(), arguments[1], arguments[2]
    kind: Kind = then.kind if then.kind == other.kind else "any"
    yes, no = then.run, other.run
    return _piece(lambda c, n, p, s: yes(c, n, p, s) if test(c, n, p, s) else no(c, n, p, s), kind)


def _coalesce(arguments: Arguments) -> Compiled:
    texts = [argument.string() for argument in arguments]
    return _piece(lambda c, n, p, s: _first_text(texts, c, n, p, s), "string")


def _first_text(texts: list[ToString], c: Context, n: Node, p: int, s: int) -> str:
    for text in texts:
        found = text(c, n, p, s)
        if found:
            return found
    return ""


def _boolean(arguments: Arguments) -> Compiled:
    return _piece(arguments[0].boolean(), "boolean")


def _not(arguments: Arguments) -> Compiled:
    test = arguments[0].boolean()
    return _piece(lambda c, n, p, s: not test(c, n, p, s), "boolean")


def _boolean_from_string(text: str) -> bool:
    return text in ("true", "1")


def _fixed(value: Value, kind: Kind) -> Build:
    return lambda arguments: Compiled(lambda c, n, p, s: value, kind, None, value)


def _selected(arguments: Arguments) -> Compiled:
    chosen, wanted = arguments[0].string(), arguments[1].string()

    def selected(c: Context, n: Node, p: int, s: int) -> bool:
        text, option = chosen(c, n, p, s), wanted(c, n, p, s).strip()
        return text == option or option in text.split()

    return _piece(selected, "boolean")


def _selected_at(arguments: Arguments) -> Compiled:
    chosen, place = arguments[0].string(), arguments[1].number()

    def selected_at(c: Context, n: Node, p: int, s: int) -> str:
        words, index = chosen(c, n, p, s).split(), place(c, n, p, s)
        return words[int(index)] if 0 <= index < len(words) else ""

    return _piece(selected_at, "string")


def _truths(argument: Compiled) -> Callable[[Context, Node, int, int], list[bool]]:
    """The truth of an argument: of each node, which counts when it is not empty."""
    run = argument.run

    def truths(c: Context, n: Node, p: int, s: int) -> list[bool]:
        value = run(c, n, p, s)
        if isinstance(value, list):
            return [bool(string_value(node)) for node in value]
        return [to_boolean(value)]

    return truths


def _is_between(total: float, least: float, most: float) -> bool:
    return (least < 0 or total >= least) and (most < 0 or total <= most)


def _checklist(arguments: Arguments) -> Compiled:
    least, most = arguments[0].number(), arguments[1].number()
    lists = [_truths(argument) for argument in arguments[2:]]

    def checklist(c: Context, n: Node, p: int, s: int) -> bool:
        total = sum(sum(truths(c, n, p, s)) for truths in lists)
        return _is_between(total, least(c, n, p, s), most(c, n, p, s))

    return _piece(checklist, "boolean")


def _weighted_checklist(arguments: Arguments) -> Compiled:
    if len(arguments) % 2:
        raise Fault("weighted-checklist needs a weight for every value")
    least, most = arguments[0].number(), arguments[1].number()
    pairs = [(_truths(arguments[i]), _numbers([arguments[i + 1]])) for i in range(2, len(arguments), 2)]

    def checklist(c: Context, n: Node, p: int, s: int) -> bool:
        total = 0.0
        for truths, weights in pairs:
            found = zip(truths(c, n, p, s), weights(c, n, p, s), strict=False)
            total += sum(weight for truth, weight in found if truth)
        return _is_between(total, least(c, n, p, s), most(c, n, p, s))

    return _piece(checklist, "boolean")


# -- the list -----------------------------------------------------------------------------------


def _listed(*functions: Function) -> Mapping[str, Function]:
    return {function.name: function for function in functions}


FUNCTIONS: Mapping[str, Function] = _listed(
    Function("if", 3, 3, "the second value where the first is true, else the third", _if),
    Function("coalesce", 1, ANY_NUMBER, "the first value that is not empty", _coalesce),
    Function("once", 1, 1, "the value the question already has, else this one", _once),
    Function("boolean", 1, 1, "whether a value is true, not zero, or not empty", _boolean),
    Function(
        "boolean-from-string", 1, 1, "true for 'true' and '1'", _of_text(_boolean_from_string, "boolean")
    ),
    Function("not", 1, 1, "the opposite", _not),
    Function("true", 0, 0, "true", _fixed(True, "boolean")),
    Function("false", 0, 0, "false", _fixed(False, "boolean")),
    Function("selected", 2, 2, "whether a choice is among the selected ones", _selected),
    Function("selected-at", 2, 2, "the selected choice at a place, counted from 0", _selected_at),
    Function(
        "count-selected",
        1,
        1,
        "how many choices are selected",
        _of_text(lambda t: float(len(t.split())), "number"),
    ),
    Function("jr:choice-name", 2, 2, "the label of a choice in the language of the moment", _choice_name),
    Function("jr:itext", 1, 1, "a text of the form in the language of the moment", _itext),
    Function("checklist", 2, ANY_NUMBER, "whether so many values are true", _checklist),
    Function(
        "weighted-checklist",
        2,
        ANY_NUMBER,
        "whether the weights of true values lie between",
        _weighted_checklist,
    ),
    Function("concat", 0, ANY_NUMBER, "texts put together, each node of a node-set", _concat),
    Function("join", 1, ANY_NUMBER, "texts put together with a separator", _join),
    Function("string", 0, 1, "the value as text", _string),
    Function("string-length", 0, 1, "the number of characters", _of_text(lambda t: float(len(t)), "number")),
    Function("substr", 2, 3, "the text from one place to before another, counted from 0", _substr),
    Function("substring", 2, 3, "the text from a place, so many characters, counted from 1", _substring),
    Function("substring-before", 2, 2, "the text before a mark", _of_two_texts(_before, "string")),
    Function("substring-after", 2, 2, "the text after a mark", _of_two_texts(_after, "string")),
    Function(
        "contains", 2, 2, "whether a text is inside another", _of_two_texts(lambda a, b: b in a, "boolean")
    ),
    Function("starts-with", 2, 2, "whether a text begins so", _of_two_texts(str.startswith, "boolean")),
    Function("ends-with", 2, 2, "whether a text ends so", _of_two_texts(str.endswith, "boolean")),
    Function("translate", 3, 3, "characters replaced one by one", _translate),
    Function("normalize-space", 0, 1, "the text with single spaces", _of_text(_squeezed, "string")),
    Function("regex", 2, 2, "whether a pattern is found in a text", _regex),
    Function("digest", 2, 3, "the MD5, SHA-1 or SHA-2 of a text", _digest),
    Function("base64-decode", 1, 1, "the text a Base64 text stands for", _of_text(_base64_decode, "string")),
    Function("uuid", 0, 1, "a random identifier", _uuid, is_volatile=True),
    Function(
        "random",
        0,
        0,
        "a random number below 1",
        lambda a: _piece(lambda c, n, p, s: c.rng.random(), "number"),
        is_volatile=True,
    ),
    Function("randomize", 1, 2, "nodes in random order; with a seed, always the same", _randomize),
    Function("number", 0, 1, "the value as number; of a date, days since 1970", _number),
    Function("int", 1, 1, "the number without its fraction", _int),
    Function("round", 1, 2, "the nearest number to so many places, halves away from zero", _round),
    Function(
        "floor",
        1,
        1,
        "the next whole number below",
        _of_number(lambda x: math.floor(x) if math.isfinite(x) else x),
    ),
    Function(
        "ceiling",
        1,
        1,
        "the next whole number above",
        _of_number(lambda x: math.ceil(x) if math.isfinite(x) else x),
    ),
    Function("abs", 1, 1, "the number without its sign", _of_number(abs)),
    Function("pow", 2, 2, "a number to the power of another", _of_two_numbers(_power)),
    Function("sqrt", 1, 1, "the square root", _of_number(math.sqrt)),
    Function("exp", 1, 1, "e to the power", _of_number(math.exp)),
    Function("exp10", 1, 1, "10 to the power", _of_number(lambda x: _power(10.0, x))),
    Function("log", 1, 1, "the natural logarithm", _of_number(lambda x: _logarithm(x, math.log))),
    Function("log10", 1, 1, "the logarithm to base 10", _of_number(lambda x: _logarithm(x, math.log10))),
    Function("sin", 1, 1, "the sine", _of_number(math.sin)),
    Function("cos", 1, 1, "the cosine", _of_number(math.cos)),
    Function("tan", 1, 1, "the tangent", _of_number(math.tan)),
    Function("asin", 1, 1, "the arc sine", _of_number(math.asin)),
    Function("acos", 1, 1, "the arc cosine", _of_number(math.acos)),
    Function("atan", 1, 1, "the arc tangent", _of_number(math.atan)),
    Function("atan2", 2, 2, "the angle of a point", _of_two_numbers(math.atan2)),
    Function("pi", 0, 0, "π", _fixed(math.pi, "number")),
    Function("min", 1, ANY_NUMBER, "the least; no number where one is none", _extreme(min)),
    Function("max", 1, ANY_NUMBER, "the greatest; no number where one is none", _extreme(max)),
    Function("sum", 1, 1, "the sum of the nodes", _sum),
    Function("count", 1, 1, "how many nodes", _count),
    Function("count-non-empty", 1, 1, "how many nodes with an answer", _count_non_empty),
    Function("position", 0, 1, "the place of the node; position(..) is the number of the repeat", _position),
    Function(
        "last", 0, 0, "how many nodes there are here", lambda a: _piece(lambda c, n, p, s: float(s), "number")
    ),
    Function("current", 0, 0, "the node the expression belongs to", _current),
    Function("instance", 1, 1, "a secondary instance by its name", _instance),
    Function("indexed-repeat", 3, ANY_NUMBER, "an answer in the repeat of that number", _indexed_repeat),
    Function("pulldata", 4, 4, "a cell of a data file, by the value of a key column", _pulldata),
    Function("id", 1, 1, "the elements with these ids", _id),
    Function("lang", 1, 1, "whether the node is in that language", _lang),
    Function("name", 0, 1, "the name of a node, with prefix", _named(_written_name, "name")),
    Function("local-name", 0, 1, "the name of a node, without prefix", _named(_local_name, "local-name")),
    Function("namespace-uri", 0, 1, "the namespace of a node", _named(_namespace, "namespace-uri")),
    Function("today", 0, 0, "the date of the day", _today, is_volatile=True),
    Function("now", 0, 0, "date and time of the moment", _now, is_volatile=True),
    Function("date", 1, 1, "the date a text or a number of days says", _date),
    Function("date-time", 1, 1, "the date and time a text or a number of days says", _date),
    Function("format-date", 2, 2, "a date written with % codes", _format_date),
    Function("format-date-time", 2, 2, "a date and time written with % codes", _format_date),
    Function("decimal-date-time", 1, 1, "days since 1970, with the share of the day", _decimal_date_time),
    Function("decimal-time", 1, 1, "the share of the day that has passed at a time", _decimal_time),
    Function("area", 1, ANY_NUMBER, "the area inside points, in square metres", _of_points("area", geo.area)),
    Function(
        "distance",
        1,
        ANY_NUMBER,
        "the length of a line of points, in metres",
        _of_points("distance", geo.distance),
    ),
    Function("geofence", 2, 2, "whether a point lies inside an area", _geofence),
    Function("intersects", 1, 1, "whether a line crosses itself", _intersects),
    Function(
        "version", 0, 0, "the version of the form", lambda a: _piece(lambda c, n, p, s: c.version, "string")
    ),
)

DIALECT: tuple[Dialect, ...] = (
    Dialect(
        "A number that is none (NaN)",
        "reads as no answer: '' in calculations, concat and coalesce; string() writes 'NaN'",
        ("xp2427", "xp2428", "jr067"),
    ),
    Dialect(
        "round()",
        "goes away from zero on halves, in decimal: round(-1.5) is -2, round(2.15, 1) is 2.2",
        ("xp2054", "xp2061", "jr253"),
    ),
    Dialect(
        "A date as a number",
        "counts days since 1970 in UTC; a date without time begins at midnight of the session's zone",
        ("xp0468", "xp0552", "xp2112", "xp2153"),
    ),
    Dialect(
        "number() of a date, written as text",
        "is the whole day; in arithmetic it keeps the share of the day",
        ("xp2118", "xp2126"),
    ),
    Dialect("A date with time at midnight", "is written as date alone", ("xp0492", "xp1217")),
    Dialect(
        "Comparing dates",
        "text dates compare as text with =, as days with < and >; a date of a function as days always",
        ("xp0625", "xp0629", "xp0660"),
    ),
    Dialect(
        "date() of a text that is no date",
        "is false, no number, and reads 'Invalid Date'; date('') is ''",
        ("xp0457", "xp2643", "xp0506", "jr155"),
    ),
    Dialect(
        "decimal-date-time() of a text that is no date",
        "stops the expression with a problem",
        ("jr167", "jr168"),
    ),
    Dialect(
        "Numbers in texts",
        "digits and one point; a negative exponent is read, as other engines write it; '1.1e6' is no number",
        ("xp2487", "jr051", "jr095"),
    ),
    Dialect(
        "A truth against nodes with < or >",
        "compares the number of the truth with each node; with = the truth of there being nodes",
        ("xp0263", "xp0337", "xp0220"),
    ),
    Dialect(
        "An unknown function",
        "is refused when the form is read, also where it would never be reached; compile_expr(deferred=True) waits",
        ("xp1819", "xp1997"),
    ),
    Dialect("Operators without a space", "`1div 1`, `2 mod1` are read", ("xp0940", "xp0961", "xp2413")),
    Dialect(
        "regex()",
        "looks for the pattern anywhere in the text (web forms); write ^ and $ for the whole. Time is bounded, look-behind and back-references are refused",
        ("xp2606",),
    ),
    Dialect(
        "min(), max(), sum()",
        "are no number where one node is none; of no nodes, sum is 0 and min and max are no number",
        ("xp2203", "xp2456", "xp2462"),
    ),
    Dialect("position(node)", "is the place among siblings of the same name", ("xp2644", "xp2645")),
    Dialect(
        "indexed-repeat()",
        "takes absolute and relative paths; an argument that names the own repeat (..) means all its instances",
        ("xp0115", "xp0191", "xp0235"),
    ),
    Dialect(
        "randomize() with a seed",
        "is the Park-Miller sequence of ODK; the seed loses its fraction, a text is hashed with SHA-256",
        ("xp1966", "xp1977", "xp1979"),
    ),
    Dialect("once()", "keeps the value the question has, also when it was typed", ("xp2661", "xp2664")),
    Dialect(
        "checklist() over nodes", "counts the nodes that have a text, whatever it says", ("xp2569", "xp2570")
    ),
    Dialect(
        "area() and distance()",
        "are on a sphere of 6,378,100 m; area of no points is 0, distance of impossible coordinates stops",
        ("xp1831", "xp1834", "xp1849", "xp1850"),
    ),
    Dialect("geofence()", "is false while the point is unanswered", ("xp1889", "jr135")),
    Dialect(
        "Names without prefix",
        "match an element written without prefix, whatever its default namespace",
        ("xp1145",),
    ),
    Dialect("The namespace axis", "is empty: instances carry no namespace nodes", ("xp1180", "xp1198")),
    Dialect(
        "Functions without argument",
        "normalize-space(), string-length() and number() read the context node",
        ("xp1622", "xp1634", "jr148", "jr150"),
    ),
    Dialect(
        "Absolute paths inside repeats",
        "mean all instances, unless Context.contextualise asks for the own one (JavaRosa)",
    ),
    Dialect("Nodes that are not relevant", "stay in node-sets and read as empty"),
)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Functions about texts, truth and choices.

Each function here takes the compiled arguments of a call and gives the compiled call; the list of
them, with names and explanations, is in functions.py.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
from collections.abc import Callable

from forms import regex
from forms.closures import (
    LONGEST_TEXT,
    Arguments,
    Build,
    Compiled,
    ToString,
    bounded,
    numbers_of,
    piece,
    texts_of,
)
from forms.number_functions import to_whole
from forms.tree import (
    Context,
    Fault,
    Kind,
    Node,
    Value,
    string_value,
    to_boolean,
    to_string,
)

# -- text ---------------------------------------------------------------------------------------


def concat(arguments: Arguments) -> Compiled:
    if all(argument.kind != "nodes" and argument.kind != "any" for argument in arguments):
        plain = [argument.string() for argument in arguments]
        return piece(lambda c, n, p, s: bounded("".join([text(c, n, p, s) for text in plain])), "string")
    parts = [texts_of(argument) for argument in arguments]
    return piece(
        lambda c, n, p, s: bounded("".join([text for part in parts for text in part(c, n, p, s)])), "string"
    )


def join(arguments: Arguments) -> Compiled:
    separator = arguments[0].string()
    parts = [texts_of(argument) for argument in arguments[1:]]

    def join(c: Context, n: Node, p: int, s: int) -> str:
        texts = [text for part in parts for text in part(c, n, p, s)]
        between = separator(c, n, p, s)
        if sum(map(len, texts)) + len(between) * len(texts) > LONGEST_TEXT:
            raise Fault(f"a text became longer than {LONGEST_TEXT} characters")
        return between.join(texts)

    return piece(join, "string")


def of_text(work: Callable[[str], Value], kind: Kind) -> Build:
    def build(arguments: Arguments) -> Compiled:
        text = arguments[0].string() if arguments else _own_text
        return piece(lambda c, n, p, s: work(text(c, n, p, s)), kind)

    return build


def of_two_texts(work: Callable[[str, str], Value], kind: Kind) -> Build:
    def build(arguments: Arguments) -> Compiled:
        first, second = arguments[0].string(), arguments[1].string()
        return piece(lambda c, n, p, s: work(first(c, n, p, s), second(c, n, p, s)), kind)

    return build


def _own_text(c: Context, n: Node, p: int, s: int) -> str:
    return string_value(n)


def as_string(arguments: Arguments) -> Compiled:
    if not arguments:
        return piece(_own_text, "string")
    text, run = arguments[0].string(), arguments[0].run
    if arguments[0].kind not in ("number", "any"):
        return piece(text, "string")

    def explicit(c: Context, n: Node, p: int, s: int) -> str:
        value = run(c, n, p, s)
        return "NaN" if isinstance(value, float) and value != value else to_string(value)

    return piece(explicit, "string")


def substring(arguments: Arguments) -> Compiled:
    text, begin = arguments[0].string(), arguments[1].number()
    length = arguments[2].number() if len(arguments) > 2 else None

    def substring(c: Context, n: Node, p: int, s: int) -> str:
        start = to_whole(begin(c, n, p, s))
        end = math.inf if length is None else start + to_whole(length(c, n, p, s))
        whole = text(c, n, p, s)
        if start != start or end != end:
            return ""
        first = max(1.0, start)
        if first > len(whole):
            return ""
        return whole[int(first) - 1 : int(max(1.0, min(end, len(whole) + 1))) - 1]

    return piece(substring, "string")


def substr(arguments: Arguments) -> Compiled:
    text, begin = arguments[0].string(), arguments[1].number()
    end = arguments[2].number() if len(arguments) > 2 else None

    def substr(c: Context, n: Node, p: int, s: int) -> str:
        whole = text(c, n, p, s)
        last = len(whole) if end is None else _index(end(c, n, p, s), len(whole))
        return whole[_index(begin(c, n, p, s), len(whole)) : last]

    return piece(substr, "string")


def _index(number: float, length: int) -> int:
    if number != number:
        return 0
    number = number + length if number < 0 else number
    return int(max(0.0, min(number, length)))


def before(text: str, mark: str) -> str:
    return text.partition(mark)[0] if mark and mark in text else ""


def after(text: str, mark: str) -> str:
    return text.partition(mark)[2] if mark else text


def translate(arguments: Arguments) -> Compiled:
    text, old, new = (argument.string() for argument in arguments)

    def translate(c: Context, n: Node, p: int, s: int) -> str:
        replacements = new(c, n, p, s)
        table: dict[int, str | None] = {}
        for index, character in enumerate(old(c, n, p, s)):
            table.setdefault(ord(character), replacements[index] if index < len(replacements) else None)
        return text(c, n, p, s).translate(table)

    return piece(translate, "string")


def _xml_words(text: str) -> list[str]:
    return text.replace("\t", " ").replace("\n", " ").replace("\r", " ").split(" ")


def squeezed(text: str) -> str:
    return " ".join([word for word in _xml_words(text) if word])


def regex_found(arguments: Arguments) -> Compiled:
    text, pattern = arguments[0].string(), arguments[1].string()

    def found(c: Context, n: Node, p: int, s: int) -> bool:
        try:
            return regex.matches(pattern(c, n, p, s), text(c, n, p, s))
        except regex.PatternFault as fault:
            raise Fault(str(fault)) from fault

    return piece(found, "boolean")


_DIGESTS = {"md5": "md5", "sha-1": "sha1", "sha-256": "sha256", "sha-384": "sha384", "sha-512": "sha512"}


def digest(arguments: Arguments) -> Compiled:
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

    return piece(digest, "string")


def base64_decode(text: str) -> str:
    compact = "".join(text.split())
    try:
        return base64.b64decode(compact + "=" * (-len(compact) % 4), validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""


# -- truth and choice ---------------------------------------------------------------------------


def if_then(arguments: Arguments) -> Compiled:
    test, then, other = arguments[0].boolean(), arguments[1], arguments[2]
    kind: Kind = then.kind if then.kind == other.kind else "any"
    yes, no = then.run, other.run
    return piece(lambda c, n, p, s: yes(c, n, p, s) if test(c, n, p, s) else no(c, n, p, s), kind)


def coalesce(arguments: Arguments) -> Compiled:
    texts = [argument.string() for argument in arguments]
    return piece(lambda c, n, p, s: _first_text(texts, c, n, p, s), "string")


def _first_text(texts: list[ToString], c: Context, n: Node, p: int, s: int) -> str:
    for text in texts:
        found = text(c, n, p, s)
        if found:
            return found
    return ""


def as_boolean(arguments: Arguments) -> Compiled:
    return piece(arguments[0].boolean(), "boolean")


def negation(arguments: Arguments) -> Compiled:
    test = arguments[0].boolean()
    return piece(lambda c, n, p, s: not test(c, n, p, s), "boolean")


def boolean_from_string(text: str) -> bool:
    return text in ("true", "1")


def fixed(value: Value, kind: Kind) -> Build:
    return lambda arguments: Compiled(lambda c, n, p, s: value, kind, None, value)


def selected(arguments: Arguments) -> Compiled:
    chosen, wanted = arguments[0].string(), arguments[1].string()

    def selected(c: Context, n: Node, p: int, s: int) -> bool:
        text, option = chosen(c, n, p, s), wanted(c, n, p, s).strip()
        return text == option or option in text.split()

    return piece(selected, "boolean")


def selected_at(arguments: Arguments) -> Compiled:
    chosen, place = arguments[0].string(), arguments[1].number()

    def selected_at(c: Context, n: Node, p: int, s: int) -> str:
        words, index = chosen(c, n, p, s).split(), place(c, n, p, s)
        return words[int(index)] if 0 <= index < len(words) else ""

    return piece(selected_at, "string")


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


def checklist(arguments: Arguments) -> Compiled:
    least, most = arguments[0].number(), arguments[1].number()
    lists = [_truths(argument) for argument in arguments[2:]]

    def checklist(c: Context, n: Node, p: int, s: int) -> bool:
        total = sum(sum(truths(c, n, p, s)) for truths in lists)
        return _is_between(total, least(c, n, p, s), most(c, n, p, s))

    return piece(checklist, "boolean")


def weighted_checklist(arguments: Arguments) -> Compiled:
    if len(arguments) % 2:
        raise Fault("weighted-checklist needs a weight for every value")
    least, most = arguments[0].number(), arguments[1].number()
    pairs = [(_truths(arguments[i]), numbers_of([arguments[i + 1]])) for i in range(2, len(arguments), 2)]

    def checklist(c: Context, n: Node, p: int, s: int) -> bool:
        total = 0.0
        for truths, weights in pairs:
            found = zip(truths(c, n, p, s), weights(c, n, p, s), strict=False)
            total += sum(weight for truth, weight in found if truth)
        return _is_between(total, least(c, n, p, s), most(c, n, p, s))

    return piece(checklist, "boolean")

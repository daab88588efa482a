# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Regular expressions of forms, matched in bounded time whatever the pattern.

A form may come from anywhere, and `(a+)+$` must not freeze an office. A pattern that Python's own
matcher surely does in short time is given to it; any other runs here, remembering every place it
has been, so that its time is the length of the pattern times the length of the text.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

LONGEST_PATTERN = 4096
LONGEST_PROGRAM = 20_000
MOST_STEPS = 2_000_000
_CHEAP = 200_000


class PatternFault(Exception):
    """A pattern that cannot be read, or that would take too long on this text."""


def matches(pattern: str, text: str, *, whole: bool = False) -> bool:
    """Whether the pattern is found in the text (`whole`: is the text). Raises PatternFault."""
    program = _program(pattern)
    cheap = (len(text) + 1) ** (program.loops + 1) <= _CHEAP and not text.endswith("\n")
    if program.native is not None and cheap:
        found = program.native.fullmatch(text) if whole else program.native.search(text)
        return found is not None
    return _run(program, text, whole=whole)


@dataclass(slots=True)
class _Program:
    code: list[tuple[object, ...]] = field(default_factory=list)
    loops: int = 0  # unbounded repetitions one after the other: the exponent of the time
    is_plain: bool = True  # no repetition inside a repetition, nothing our own matcher lacks
    native: re.Pattern[str] | None = None


@lru_cache(maxsize=512)
def _program(pattern: str) -> _Program:
    if len(pattern) > LONGEST_PATTERN:
        raise PatternFault(f"the pattern is longer than {LONGEST_PATTERN} characters")
    program = _Program()
    parser = _Parser(pattern, program)
    try:
        tree = parser.alternatives()
        if parser.at < len(pattern):
            raise PatternFault(f"“{pattern[parser.at]}” is not expected in the pattern")
        _emit(tree, program.code)
    except RecursionError:
        raise PatternFault("the pattern is nested too deeply") from None
    program.code.append(("match",))
    if program.is_plain:
        program.native = _native(pattern)
    return program


def _native(pattern: str) -> re.Pattern[str] | None:
    if re.search(r"\\[pPxucAzZGQEkK]|\(\?[^:=!<]|\[\[|&&|\\[1-9]|[*+?}]\+", pattern):
        return None  # spelled differently in Python
    try:
        return re.compile(pattern, re.ASCII)
    except (re.error, OverflowError, RecursionError, FutureWarning, DeprecationWarning):
        return None


# -- reading a pattern --------------------------------------------------------------------------

_Member = Callable[[str], bool]
_Tree = tuple[object, ...]

_CLASSES: dict[str, _Member] = {
    "d": lambda c: "0" <= c <= "9",
    "w": lambda c: c == "_" or (c.isalnum() and c.isascii()),
    "s": lambda c: c in " \t\n\r\f\v",
}
_ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v", "0": "\0", "a": "\a", "e": "\x1b"}
_PROPERTIES: dict[str, _Member] = {
    "L": str.isalpha,
    "Lu": str.isupper,
    "Ll": str.islower,
    "N": str.isnumeric,
    "Nd": str.isdecimal,
    "Alpha": str.isalpha,
    "Digit": str.isdecimal,
    "Alnum": str.isalnum,
    "Upper": str.isupper,
    "Lower": str.islower,
    "Space": str.isspace,
    "P": lambda c: not c.isalnum() and not c.isspace(),
    "Punct": lambda c: c.isascii() and c.isprintable() and not c.isalnum() and c != " ",
    "Z": str.isspace,
}


class _Parser:
    """Reads the common part of the Java and JavaScript syntaxes."""

    def __init__(self, pattern: str, program: _Program) -> None:
        self.pattern = pattern
        self.at = 0
        self.program = program
        self.groups = 0
        self.inside = 0  # repetitions around the place being read

    def peek(self) -> str:
        return self.pattern[self.at] if self.at < len(self.pattern) else ""

    def take(self) -> str:
        character = self.peek()
        if not character:
            raise PatternFault("the pattern ends too early")
        self.at += 1
        return character

    def accept(self, text: str) -> bool:
        if self.pattern.startswith(text, self.at):
            self.at += len(text)
            return True
        return False

    def alternatives(self) -> _Tree:
        branches = [self.sequence()]
        while self.accept("|"):
            branches.append(self.sequence())
        return ("any", branches) if len(branches) > 1 else branches[0]

    def sequence(self) -> _Tree:
        items: list[_Tree] = []
        while self.peek() and self.peek() not in "|)":
            start, loops = self.at, self.program.loops
            atom = self.atom()
            items.append(self.repeated(atom, self.program.loops - loops, self.at - start))
        return ("all", items)

    def repeated(self, atom: _Tree, loops_inside: int, width: int) -> _Tree:
        while True:
            bounds = self.bounds()
            if bounds is None:
                return atom
            least, most = bounds
            lazy = self.accept("?")
            self.accept("+")
            is_single = atom[0] in ("set", "char")
            if not is_single and (most is None or most > 1) and (loops_inside or width > 1):
                self.program.is_plain = self.program.is_plain and loops_inside == 0 and _is_fixed(atom)
            if most is None or most - least > 8:
                self.program.loops += 1
            atom = ("repeat", atom, least, most, lazy)
            loops_inside = 1

    def bounds(self) -> tuple[int, int | None] | None:
        if self.accept("*"):
            return 0, None
        if self.accept("+"):
            return 1, None
        if self.accept("?"):
            return 0, 1
        counted = re.compile(r"\{(\d{1,6})(,(\d{1,6})?)?\}", re.ASCII).match(self.pattern, self.at)
        if counted is None:
            return None
        self.at = counted.end()
        least = int(counted.group(1))
        if counted.group(2) is None:
            return least, least
        most = int(counted.group(3)) if counted.group(3) else None
        if most is not None and most < least:
            raise PatternFault("a repetition in the pattern ends before it begins")
        return least, most

    def atom(self) -> _Tree:
        character = self.take()
        match character:
            case "(":
                return self.group()
            case "[":
                return ("set", self.character_class())
            case ".":
                return ("set", lambda c: c not in "\n\r\u2028\u2029")
            case "^":
                return ("start",)
            case "$":
                return ("end",)
            case "\\":
                return self.escape()
            case "*" | "+" | "?":
                raise PatternFault(f"“{character}” in the pattern repeats nothing")
            case _:
                return ("char", character)

    def group(self) -> _Tree:
        self.inside += 1
        if self.inside > 100:
            raise PatternFault("the pattern is nested too deeply")
        look: tuple[str, bool] | None = None
        if self.accept("?"):
            if self.accept("="):
                look = ("ahead", True)
            elif self.accept("!"):
                look = ("ahead", False)
            elif self.accept("<=") or self.accept("<!"):
                raise PatternFault("the pattern looks behind itself, which this program does not do")
            elif self.accept("<"):
                while self.take() != ">":
                    pass
            elif not self.accept(":"):
                raise PatternFault("a group in the pattern has an unknown mark")
        inner = self.alternatives()
        if not self.accept(")"):
            raise PatternFault("a bracket in the pattern is not closed")
        self.inside -= 1
        return (look[0], inner, look[1]) if look else inner

    def escape(self) -> _Tree:
        character = self.take()
        if character == "b":
            return ("edge", True)
        if character == "B":
            return ("edge", False)
        if character == "A":
            return ("start",)
        if character in "zZ":
            return ("end",)
        if character.isdigit() and character != "0":
            raise PatternFault("the pattern refers back to a group, which this program does not do")
        self.at -= 1
        found = self.escaped()
        return ("char", found) if isinstance(found, str) else ("set", found)

    def escaped(self) -> str | _Member:
        character = self.take()
        if character.lower() in _CLASSES:
            member = _CLASSES[character.lower()]
            return member if character.islower() else _not(member)
        if character in "pP":
            member = self.property()
            return member if character == "p" else _not(member)
        if character in "xu":
            return self.code_point(2 if character == "x" else 4)
        return _ESCAPES.get(character, character)

    def property(self) -> _Member:
        if not self.accept("{"):
            raise PatternFault("a property in the pattern has no name")
        name = ""
        while (character := self.take()) != "}":
            name += character
        name = name.removeprefix("Is")
        member = _PROPERTIES.get(name)
        if member is None:
            raise PatternFault(f"the property “{name}” in the pattern is not known")
        return member

    def code_point(self, digits: int) -> str:
        text = self.pattern[self.at : self.at + digits]
        if not re.fullmatch(r"[0-9A-Fa-f]+", text) or len(text) < digits:
            return "u" if digits == 4 else "x"
        self.at += digits
        return chr(int(text, 16))

    def character_class(self) -> _Member:
        negated = self.accept("^")
        members: list[_Member] = []
        singles: set[str] = set()
        while not self.accept("]"):
            low = self.class_item()
            if not isinstance(low, str):
                members.append(low)
                continue
            if self.peek() == "-" and self.pattern[self.at + 1 : self.at + 2] not in ("]", ""):
                self.at += 1
                high = self.class_item()
                if not isinstance(high, str):
                    singles.update((low, "-"))
                    members.append(high)
                elif high < low:
                    raise PatternFault(f"the range “{low}-{high}” in the pattern runs backwards")
                else:
                    members.append(_between(low, high))
            else:
                singles.add(low)
        return _class(frozenset(singles), tuple(members), negated=negated)

    def class_item(self) -> str | _Member:
        character = self.take()
        if character == "[":
            if self.accept(":"):
                end = self.pattern.find(":]", self.at)
                name = self.pattern[self.at : end].capitalize() if end > 0 else ""
                if name in _PROPERTIES:
                    self.at = end + 2
                    return _PROPERTIES[name]
            return "["
        if character != "\\":
            return character
        if self.accept("b"):
            return "\b"
        return self.escaped()


def _between(low: str, high: str) -> _Member:
    return lambda c: low <= c <= high


def _not(member: _Member) -> _Member:
    return lambda c: not member(c)


def _class(singles: frozenset[str], members: tuple[_Member, ...], *, negated: bool) -> _Member:
    return lambda c: (c in singles or any(member(c) for member in members)) is not negated


def _is_fixed(tree: _Tree) -> bool:
    """Whether a tree has no choice in it, so that repeating it stays cheap for a plain matcher."""
    match tree:
        case ("all", items):
            return all(_is_fixed(item) for item in items)  # type: ignore[attr-defined]
        case ("repeat", _, least, most, _):
            return bool(least == most)
        case ("any", _):
            return False
        case _:
            return True


# -- the program and its runner -----------------------------------------------------------------


def _emit(tree: _Tree, code: list[tuple[object, ...]]) -> None:
    if len(code) > LONGEST_PROGRAM:
        raise PatternFault("the pattern repeats too much")
    match tree:
        case ("all", list(items)):
            for item in items:
                _emit(item, code)
        case ("any", list(branches)):
            _emit_any(branches, code)
        case ("repeat", tuple(inner), int(least), most, bool(lazy)):
            _emit_repeat(inner, least, most if isinstance(most, int) else None, code, lazy=lazy)
        case ("ahead", tuple(inner), wanted):
            program: list[tuple[object, ...]] = []
            _emit(inner, program)
            program.append(("match",))
            code.append(("ahead", program, wanted))
        case _:
            code.append(tree)


def _emit_any(branches: list[_Tree], code: list[tuple[object, ...]]) -> None:
    ends: list[int] = []
    for branch in branches[:-1]:
        fork = len(code)
        code.append(())
        _emit(branch, code)
        ends.append(len(code))
        code.append(())
        code[fork] = ("fork", fork + 1, len(code))
    _emit(branches[-1], code)
    for end in ends:
        code[end] = ("jump", len(code))


def _emit_repeat(
    inner: _Tree, least: int, most: int | None, code: list[tuple[object, ...]], *, lazy: bool
) -> None:
    for _ in range(least):
        before = len(code)
        _emit(inner, code)
        if len(code) == before:
            return  # nothing, however often
    if most is None:
        fork = len(code)
        code.append(())
        _emit(inner, code)
        code.append(("jump", fork))
        code[fork] = _fork(fork + 1, len(code), lazy=lazy)
        return
    forks: list[int] = []
    for _ in range(most - least):
        forks.append(len(code))
        code.append(())
        _emit(inner, code)
        if len(code) == forks[-1] + 1:
            break
    for fork in forks:
        code[fork] = _fork(fork + 1, len(code), lazy=lazy)


def _fork(on: int, out: int, *, lazy: bool) -> tuple[object, ...]:
    return ("fork", out, on) if lazy else ("fork", on, out)


@dataclass(slots=True)
class _Budget:
    left: int = MOST_STEPS


def _run(program: _Program, text: str, *, whole: bool) -> bool:
    seen: set[tuple[int, int]] = set()  # shared by all starting places: what failed once fails again
    budget = _Budget()
    starts = (0,) if whole else range(len(text) + 1)
    return any(_match_at(program.code, text, start, seen, budget, whole=whole) for start in starts)


def _match_at(
    code: list[tuple[object, ...]],
    text: str,
    start: int,
    seen: set[tuple[int, int]],
    budget: _Budget,
    *,
    whole: bool,
) -> bool:
    stack = [(0, start)]
    length = len(text)
    while stack:
        place, at = stack.pop()
        while (place, at) not in seen:
            seen.add((place, at))
            budget.left -= 1
            if budget.left < 0:
                raise PatternFault("the pattern takes too long on this text")
            step = code[place]
            match step:
                case ("char", character):
                    if at >= length or text[at] != character:
                        break
                    place, at = place + 1, at + 1
                case ("set", member):
                    if at >= length or not member(text[at]):  # type: ignore[operator]
                        break
                    place, at = place + 1, at + 1
                case ("fork", int(first), int(second)):
                    stack.append((second, at))
                    place = first
                case ("jump", int(target)):
                    place = target
                case ("match",):
                    if whole and at != length:
                        break
                    return True
                case _:
                    if not _holds(step, text, at, budget):
                        break
                    place += 1
    return False


def _holds(step: tuple[object, ...], text: str, at: int, budget: _Budget) -> bool:
    match step:
        case ("start",):
            return at == 0
        case ("end",):
            return at == len(text)
        case ("edge", wanted):
            word = _CLASSES["w"]
            before = at > 0 and word(text[at - 1])
            after = at < len(text) and word(text[at])
            return (before != after) is wanted
        case ("ahead", list(inner), wanted):
            return _match_at(inner, text, at, set(), budget, whole=False) is wanted
    raise AssertionError(step)

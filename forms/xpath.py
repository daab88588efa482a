# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""XPath expressions of the OpenRosa dialect: text in, a compiled expression out.

Here an expression becomes closures (closures.py, paths.py, functions.py) and tells what it reads:
its static references, from which the engine orders its work. When an expression runs is not known
here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from forms import closures, paths
from forms.closures import Compiled
from forms.functions import FUNCTIONS
from forms.grammar import DEEPEST_NESTING as DEEPEST_NESTING
from forms.grammar import LONGEST_EXPRESSION as LONGEST_EXPRESSION
from forms.grammar import (
    Ast,
    Call,
    Chain,
    Filter,
    Negative,
    Number,
    Path,
    PathStep,
    Predicate,
    Text,
    Unreadable,
    parse,
)
from forms.paths import CompiledPredicate, CompiledStep, KeyedPredicate
from forms.problem import N_, Problem
from forms.tree import (
    ATTRIBUTE,
    COMMENT,
    DOCUMENT,
    ELEMENT,
    INSTRUCTION,
    NAMESPACE,
    TEXT,
    Context,
    Fault,
    Moment,
    Node,
    NodeSet,
    Run,
    Value,
    number_text,
    string_value,
    to_boolean,
    to_number,
    to_string,
)

__all__ = [
    "ATTRIBUTE",
    "COMMENT",
    "DEEPEST_NESTING",
    "DOCUMENT",
    "ELEMENT",
    "INSTRUCTION",
    "KNOWN_NAMESPACES",
    "LONGEST_EXPRESSION",
    "NAMESPACE",
    "TEXT",
    "Context",
    "EvaluationProblem",
    "Expr",
    "Moment",
    "Node",
    "NodeSet",
    "Reference",
    "Step",
    "UnknownFunctionProblem",
    "Value",
    "XPathProblem",
    "compile_expr",
    "number_text",
    "string_value",
    "to_boolean",
    "to_number",
    "to_string",
]

MOST_REFERENCES = 20_000
MOST_STARTS = 200

KNOWN_NAMESPACES: Mapping[str, str] = {  # used where a form forgot to declare a usual prefix
    "jr": "http://openrosa.org/javarosa",
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
    "entities": "http://www.opendatakit.org/xforms/entities",
    "h": "http://www.w3.org/1999/xhtml",
    "xf": "http://www.w3.org/2002/xforms",
    "xml": "http://www.w3.org/XML/1998/namespace",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a static reference: `axis` ('child', 'parent', 'self', 'attribute', ...)."""

    axis: str
    test: str  # a name as the expression spells it, "*", "node()", "text()", ...
    predicates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """A path the expression reads, known without evaluating.

    `root` says where it begins: the primary document, the node of the expression (current() is the
    same node and appears so), or a secondary instance. Paths read inside predicates appear as
    references of their own, already joined to the path they filter.
    """

    root: Literal["/", ".", "instance"]
    steps: tuple[Step, ...]
    instance: str = ""


class XPathProblem(Problem):
    """An expression that cannot be compiled; `expression` and `place` (a character offset) are facts."""

    code = "form.expression"
    message = N_("The expression {expression} cannot be read: {detail} (at character {place}).")
    remedy = N_("Correct the expression in the form's workbook and import it again.")


class UnknownFunctionProblem(XPathProblem):
    code = "form.function-unknown"
    message = N_("The expression {expression} uses the function {detail}, which this program does not have.")
    remedy = N_("Replace {detail} in the form's workbook and import it again.")


class EvaluationProblem(Problem):
    """An expression that met a value it cannot work with; the engine shows it as a finding."""

    code = "form.evaluation"
    message = N_("The expression {expression} could not be worked out: {detail}.")
    remedy = N_("Check the answers it uses; if they are right, tell the author of the form.")


@dataclass(frozen=True, slots=True, eq=False)
class Expr:
    """A compiled expression; stateless, may be shared by sessions.

    Every method raises EvaluationProblem where a value makes no sense for a function.
    """

    text: str
    references: tuple[Reference, ...]
    functions: frozenset[str]  # every function called, as written
    is_volatile: bool  # another value without any reference having changed: now(), random(), uuid() ...
    constant: Value | None  # the value of a literal, true() or false(); such an expression need not run
    _run: Run
    _string: closures.ToString
    _number: closures.ToNumber
    _boolean: closures.ToBoolean
    _nodes: closures.ToNodes

    def evaluate(self, context: Context) -> Value:
        """This gives the value at context.node in the type the expression has."""
        node = context.node or context.root
        return self._at(partial(self._run, context, node, context.position, context.size), context, node)

    def string(self, context: Context, node: Node) -> str:
        before, context.node = context.node, node
        context.visited = 0
        try:
            return self._string(context, node, 1, 1)
        except (Fault, RecursionError) as fault:
            raise self._problem(fault) from fault
        finally:
            context.node = before

    def number(self, context: Context, node: Node) -> float:
        before, context.node = context.node, node
        context.visited = 0
        try:
            return self._number(context, node, 1, 1)
        except (Fault, RecursionError) as fault:
            raise self._problem(fault) from fault
        finally:
            context.node = before

    def boolean(self, context: Context, node: Node) -> bool:
        before, context.node = context.node, node
        context.visited = 0
        try:
            return self._boolean(context, node, 1, 1)
        except (Fault, RecursionError) as fault:
            raise self._problem(fault) from fault
        finally:
            context.node = before

    def nodes(self, context: Context, node: Node) -> NodeSet:
        """This gives the nodes; empty where the value is none. The list must not be changed."""
        before, context.node = context.node, node
        context.visited = 0
        try:
            return self._nodes(context, node, 1, 1)
        except (Fault, RecursionError) as fault:
            raise self._problem(fault) from fault
        finally:
            context.node = before

    def _at(self, run: partial[Value], context: Context, node: Node) -> Value:
        before, context.node = context.node, node
        context.visited = 0
        try:
            return run()
        except (Fault, RecursionError) as fault:
            raise self._problem(fault) from fault
        finally:
            context.node = before

    def _problem(self, fault: Exception) -> EvaluationProblem:
        detail = str(fault) if isinstance(fault, Fault) else "it is nested too deeply"
        return EvaluationProblem(expression=_shown(self.text), detail=detail)


def compile_expr(text: str, namespaces: Mapping[str, str] | None = None, *, deferred: bool = False) -> Expr:
    """This compiles an expression; callers keep the result.

    Raises XPathProblem, and UnknownFunctionProblem for a function we do not have. `deferred` lets a
    call that cannot work pass until it is reached, as interpreters do (`false() and nonsense()`).
    """
    try:
        tree = parse(text)
        compiler = _Compiler({**KNOWN_NAMESPACES, **(namespaces or {})}, deferred=deferred)
        piece = compiler.piece(tree)
        references = _bounded(_references(tree, None))
    except Unreadable as found:
        raise XPathProblem(expression=_shown(text), detail=found.detail, place=found.place) from found
    except _Unknown as found:
        raise UnknownFunctionProblem(expression=_shown(text), detail=f"{found}()", place=0) from found
    except RecursionError:
        raise XPathProblem(expression=_shown(text), detail="it is nested too deeply", place=0) from None
    return Expr(
        text,
        references,
        frozenset(compiler.functions),
        compiler.is_volatile,
        piece.constant,
        piece.run,
        piece.string(),
        piece.number(),
        piece.boolean(),
        piece.nodes(),
    )


def _shown(text: str) -> str:
    return f"“{text if len(text) <= 200 else text[:199] + '…'}”"


# -- from the tree to closures ------------------------------------------------------------------


class _Unknown(Exception):
    """A function that is not in the list."""


class _Compiler:
    """Walks one tree once; remembers the functions it met."""

    def __init__(self, namespaces: Mapping[str, str], *, deferred: bool) -> None:
        self.namespaces = namespaces
        self.deferred = deferred
        self.functions: set[str] = set()
        self.is_volatile = False
        self.known: dict[int, Compiled] = {}  # a piece may be wanted twice, and hold others that may

    def piece(self, tree: Ast) -> Compiled:
        found = self.known.get(id(tree))
        if found is None:
            found = self.known[id(tree)] = self.compiled(tree)
        return found

    def compiled(self, tree: Ast) -> Compiled:
        match tree:
            case Number(value):
                return closures.constant(value, tree)
            case Text(value):
                return closures.constant(value, tree)
            case Negative(operand):
                return closures.negative(self.piece(operand))
            case Chain(operators, operands):
                return self.chain(operators, [self.piece(operand) for operand in operands])
            case Call(name, arguments):
                return self.call(name, arguments, tree)
            case Path():
                return self.path(tree)
            case Filter(primary, predicates):
                return paths.filtered(self.piece(primary).nodes(), self.predicates(predicates))

    def chain(self, operators: Sequence[str], operands: Sequence[Compiled]) -> Compiled:
        match operators[0]:
            case "or" | "and":
                return closures.junction(operators[0], operands)
            case "|":
                return paths.union([operand.nodes() for operand in operands])
            case "=" | "!=" | "<" | "<=" | ">" | ">=":
                found = operands[0]
                for sign, operand in zip(operators, operands[1:], strict=True):
                    found = closures.comparison(sign, found, operand)
                return found
            case _:
                return closures.arithmetic(operators, operands)

    def call(self, name: str, arguments: Sequence[Ast], tree: Call) -> Compiled:
        self.functions.add(name)
        function = FUNCTIONS.get(name)
        if function is None:
            if not self.deferred:
                raise _Unknown(name)
            return _failing(f"the function {name}() is not known")
        pieces = [self.piece(argument) for argument in arguments]
        self.is_volatile |= function.is_volatile or (name == "randomize" and len(pieces) == 1)
        if not function.least <= len(pieces) <= function.most:
            return self.refused(f"{name}() does not take {len(pieces)} values")
        try:
            built = function.build(pieces)
        except Fault as fault:
            return self.refused(str(fault))
        return Compiled(built.run, built.kind, tree, built.constant, built.first, built.is_single)

    def refused(self, detail: str) -> Compiled:
        if self.deferred:
            return _failing(detail)
        raise Unreadable(detail, 0)

    def path(self, tree: Path) -> Compiled:
        match tree.start:
            case None:
                found = self.from_node(paths.from_here, tree)
            case "/":
                found = self.from_node(paths.from_root, tree)
            case Call("current", ()):
                self.functions.add("current")
                found = self.from_node(paths.from_current, tree)
            case Call("instance", (Text(name),)):
                self.functions.add("instance")
                found = self.from_node(paths.from_instance(name), tree, static=True)
            case start:
                steps = self.steps(tree.steps)
                found = paths.path_from(self.piece(start).nodes(), steps, self.namespaces)
        return Compiled(found.run, found.kind, tree, None, found.first, found.is_single)

    def from_node(self, start: paths.Start, tree: Path, *, static: bool = False) -> Compiled:
        return paths.path(start, self.steps(tree.steps), self.namespaces, static=static)

    def steps(self, steps: Sequence[PathStep]) -> list[CompiledStep]:
        return [CompiledStep(step.axis, step.test, self.predicates(step.predicates)) for step in steps]

    def predicates(self, predicates: Sequence[Predicate]) -> tuple[CompiledPredicate, ...]:
        return tuple(
            CompiledPredicate(self.piece(predicate.test), self.keyed(predicate.test))
            for predicate in predicates
        )

    def keyed(self, test: Ast) -> KeyedPredicate | None:
        """`child = value`, alone or joined by `and`, where the value does not depend on the candidate."""
        match test:
            case Chain(("and", *_), operands) if not _counts_places(test):
                for operand in operands:
                    found = self.keyed(operand)
                    if found is not None:
                        return replace(found, is_all=False)
            case Chain(("=",), (one, other)):
                return self.pair(one, other) or self.pair(other, one)
        return None

    def pair(self, child: Ast, value: Ast) -> KeyedPredicate | None:
        match child:
            case Path(None, (PathStep("child", name, ()),)) if paths.is_plain_name(name):
                return KeyedPredicate(name, self.piece(value)) if _is_same_for_all(value) else None
        return None


def _failing(detail: str) -> Compiled:
    def fail(c: Context, n: Node, p: int, s: int) -> Value:
        raise Fault(detail)

    return Compiled(fail, "any")


_ABOUT_CANDIDATE = frozenset({"position", "last", "once", "lang", "random", "uuid", "randomize"})


def _is_same_for_all(tree: Ast) -> bool:
    """Whether a value inside a predicate is the same for every node the predicate looks at."""
    match tree:
        case Number() | Text():
            return True
        case Negative(operand):
            return _is_same_for_all(operand)
        case Chain(_, operands):
            return all(_is_same_for_all(operand) for operand in operands)
        case Path("/", _) | Path(Call("current", ()), _) | Path(Call("instance", (Text(),)), _):
            return True
        case Call("current", ()):
            return True
        case Call(name, arguments) if arguments and name not in _ABOUT_CANDIDATE:
            return all(_is_same_for_all(argument) for argument in arguments)
        case _:
            return False


def _counts_places(tree: Ast) -> bool:
    """Whether a predicate asks where a node stands, so that dropping others first would change it."""
    match tree:
        case Number() | Text():
            return False
        case Negative(operand):
            return _counts_places(operand)
        case Chain(_, operands):
            return any(_counts_places(operand) for operand in operands)
        case Call(name, arguments):
            return name in ("position", "last") or any(_counts_places(argument) for argument in arguments)
        case _:
            return False  # a path counts in predicates of its own


# -- what an expression reads -------------------------------------------------------------------


def _references(tree: Ast, base: Reference | None) -> Iterator[Reference]:
    """Every reference of a tree; `base` is the path that a predicate around it filters."""
    match tree:
        case Number() | Text():
            return
        case Negative(operand):
            yield from _references(operand, base)
        case Chain(_, operands):
            for operand in operands:
                yield from _references(operand, base)
        case Call(name, arguments):
            yield from _of_call(name, arguments, base)
        case Filter(primary, predicates):
            yield from _references(primary, base)
            for found in _nodes_of(primary, base):
                yield from _of_predicates(predicates, found)
        case Path(start, steps):
            if start is not None and start != "/":
                yield from _inside_start(start, base)
            for begin in _starts(start, base):
                yield from _along(begin, steps)


def _bounded(references: Iterator[Reference]) -> tuple[Reference, ...]:
    found: dict[Reference, None] = {}
    for count, reference in enumerate(references):
        if count > MOST_REFERENCES:
            raise Unreadable("it reads too many places", 0)
        found[reference] = None
    return tuple(found)


def _along(begin: Reference, steps: Sequence[PathStep]) -> Iterator[Reference]:
    reached = begin
    for step in steps:
        reached = _extended(reached, step)
        yield from _of_predicates(step.predicates, reached)
    yield reached


def _extended(reference: Reference, step: PathStep) -> Reference:
    if (step.axis, step.test) == ("self", "node()") and not step.predicates:
        return reference
    texts = tuple(predicate.text for predicate in step.predicates)
    return Reference(
        reference.root, (*reference.steps, Step(step.axis, step.test, texts)), reference.instance
    )


def _of_predicates(predicates: Sequence[Predicate], base: Reference) -> Iterator[Reference]:
    for predicate in predicates:
        yield from _references(predicate.test, base)


def _starts(start: Ast | Literal["/"] | None, base: Reference | None) -> list[Reference]:
    if start is None:
        return [base or Reference(".", ())]
    if start == "/":
        return [Reference("/", ())]
    return _nodes_of(start, base)


def _nodes_of(tree: Ast, base: Reference | None) -> list[Reference]:
    found = list(dict.fromkeys(_all_nodes_of(tree, base)))
    if len(found) > MOST_STARTS:
        raise Unreadable("it puts too many paths together", 0)
    return found


def _all_nodes_of(tree: Ast, base: Reference | None) -> list[Reference]:
    """The paths whose nodes an expression gives, as far as they are known without evaluating."""
    match tree:
        case Call("current", ()):
            return [Reference(".", ())]
        case Call("instance", (Text(name),)):
            return [Reference("instance", (), name)]
        case Call("randomize" | "indexed-repeat" | "once", arguments):
            return _nodes_of(arguments[0], base) if arguments else []
        case Call("if", (_, then, other)):
            return [*_nodes_of(then, base), *_nodes_of(other, base)]
        case Chain(operators, operands) if operators[0] == "|":
            return [found for operand in operands for found in _nodes_of(operand, base)]
        case Filter(primary, _):
            return _nodes_of(primary, base)
        case Path(start, steps):
            found = _starts(start, base)
            for step in steps:
                found = [_extended(reference, step) for reference in found]
            return found
        case _:
            return []


def _inside_start(start: Ast, base: Reference | None) -> Iterator[Reference]:
    """What the beginning of a path reads besides the nodes it gives."""
    if not isinstance(start, Call) or start.name not in ("current", "instance"):
        yield from _references(start, base)


_READS_ITSELF = frozenset({"string", "number", "string-length", "normalize-space", "once"})


def _of_call(name: str, arguments: Sequence[Ast], base: Reference | None) -> Iterator[Reference]:
    if name == "current":
        yield Reference(".", ())
    if name in _READS_ITSELF and (not arguments or name == "once"):
        yield base or Reference(".", ())
    if name in ("instance", "pulldata") and arguments:
        first = arguments[0]
        yield Reference("instance", (), first.value if isinstance(first, Text) else "")
    if name == "jr:choice-name" and len(arguments) == 2 and isinstance(arguments[1], Text):
        yield from _of_quoted(arguments[1].value, base)
    for argument in arguments:
        yield from _references(argument, base)


def _of_quoted(text: str, base: Reference | None) -> Iterator[Reference]:
    """The question whose choices jr:choice-name reads: a path written as text."""
    try:
        tree = parse(text)
    except Unreadable:
        return
    if isinstance(tree, Path):
        yield from _references(tree, base)

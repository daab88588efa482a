# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How long expressions take: compile, and evaluate on the shapes that forms are made of.

Run: python bench/bench_xpath.py. The last column compares with one call of an empty Python function in
the same run, so that figures of different machines can be read side by side.
"""

from __future__ import annotations

import sys
import timeit
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from forms.xpath import DOCUMENT, Context, Node, compile_expr

QUESTIONS, INSTANCES, ITEMS = 1000, 500, 10_000

EVALUATED = [
    ("a literal", "'yes'"),
    ("own value", ". >= 0"),
    ("sibling = text", "../q7 = 'yes'"),
    ("absolute = text", "/data/group/q500 = 'yes'"),
    ("two and", "/data/group/q1 = '1' and /data/group/q2 != ''"),
    ("selected", "selected(/data/group/q10, 'b')"),
    ("arithmetic", "(/data/group/q1 + /data/group/q2) * 2 div 3"),
    ("nested if", "if(../q1 > 5, 'high', if(../q1 > 2, 'middle', 'low'))"),
    ("concat of 5", "concat(../q1, '-', ../q2, '-', ../q3)"),
    ("date comparison", "today() >= '2024-01-01'"),
    ("sum of 500", "sum(/data/rep/n)"),
    ("count of 500", "count(/data/rep)"),
    ("count where, of 500", "count(/data/rep[n > 3])"),
    ("position(..)", "position(..)"),
    ("indexed-repeat", "indexed-repeat(/data/rep/n, /data/rep, 250)"),
    ("lookup in 10,000 items", "instance('c')/root/item[name = current()/../q9]/label"),
    ("filter over 10,000 items", "count(instance('c')/root/item[number > 5000])"),
    ("pulldata in 10,000 items", "pulldata('c', 'label', 'name', 'n9000')"),
    ("regex", "regex(../q3, '^[A-Z][a-z]+[0-9]{1,3}$')"),
    ("catastrophic regex, bounded", "regex('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(a+)+$')"),
]


def data() -> Context:
    document, root, group = Node("", kind=DOCUMENT), Node("data"), Node("group")
    document.append(root)
    root.append(group)
    for number in range(QUESTIONS):
        group.append(Node(f"q{number}", str(number % 10)))
    for number in range(INSTANCES):
        instance = Node("rep")
        instance.append(Node("n", str(number)))
        root.append(instance)
    choices, items = Node("", kind=DOCUMENT), Node("root")
    choices.append(items)
    for number in range(ITEMS):
        item = Node("item")
        for name, value in (("name", f"n{number}"), ("label", f"Item {number}"), ("number", str(number))):
            item.append(Node(name, value))
        items.append(item)
    now = datetime(2026, 5, 1, 12, tzinfo=UTC)
    return Context(document, node=group.named("q20")[0], instances={"c": choices}, now=lambda: now)


def microseconds(work: Callable[[], object]) -> float:
    timer = timeit.Timer(work)
    rounds, _ = timer.autorange(lambda n, took: None)
    rounds = max(1, rounds // 4)
    return min(timer.repeat(3, rounds)) / rounds * 1e6


def main() -> None:
    context = data()
    assert context.node is not None
    empty = microseconds(lambda: None)
    print(f"{'expression':42}{'compile µs':>12}{'evaluate µs':>14}{'empty calls':>14}")
    for name, text in EVALUATED:
        expression = compile_expr(text)
        compiling = microseconds(lambda text=text: compile_expr(text))
        node = context.node
        running = microseconds(lambda e=expression, n=node: e.string(context, n))
        print(f"{name:42}{compiling:12.1f}{running:14.2f}{running / empty:14.0f}")
    form = [f"/data/group/q{n} > {n % 7} and ../q{n} != ''" for n in range(400)]
    print(
        f"{'compiling 400 different expressions, ms':42}{microseconds(lambda: [compile_expr(t) for t in form]) / 1000:12.1f}"
    )


if __name__ == "__main__":
    main()

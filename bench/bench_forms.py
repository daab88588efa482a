# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How fast forms open and answer: a form of 1,000 questions and 400 expressions, and a repeat of 500 instances.

Run `python bench/bench_forms.py`; it prints a table with the limits of issue 3 beside what was measured.
"""

from __future__ import annotations

import gc
import random
import statistics
import sys
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from forms.definition import FormDefinition
from forms.session import FormSession

QUESTIONS = 1000
GROUPS = 20
INSTANCES = 500
HEAD = (
    '<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml"'
    ' xmlns:jr="http://openrosa.org/javarosa"><h:head><h:title>Bench</h:title><model>'
)


def clock() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


def large_form() -> bytes:
    """1,000 questions in 20 groups; 400 expressions: relevance, constraints, calculations in chains and sums."""
    per_group = QUESTIONS // GROUPS
    instance, binds, body = [], [], []
    for group in range(GROUPS):
        names = [f"q{group}_{number}" for number in range(per_group)]
        instance.append(f"<g{group}>" + "".join(f"<{name}/>" for name in names) + f"</g{group}>")
        body.append(f'<group ref="/data/g{group}"><label>Group {group}</label>')
        for number, name in enumerate(names):
            path = f"/data/g{group}/{name}"
            rule = ""
            if number % 10 == 3:
                rule = f'relevant="/data/g{group}/{names[number - 1]} &gt; 3"'
            elif number % 10 == 5:
                rule = 'constraint=". &gt; 0 and . &lt; 1000"'
            elif number % 10 == 7:
                rule = f'calculate="/data/g{group}/{names[number - 6]} * 2 + coalesce(/data/g{group}/{names[number - 5]}, 1)"'
            elif number % 10 == 8:
                rule = f"required=\"/data/g{group}/{names[number - 2]} = 'yes'\""
            if number == per_group - 1:
                sources = " + ".join(f"number(/data/g{group}/{name})" for name in names[7::10])
                rule = f'calculate="{sources}"'
            binds.append(f'<bind nodeset="{path}" type="{"int" if number % 10 != 6 else "string"}" {rule}/>')
            body.append(f'<input ref="{path}"><label>Question {name}</label></input>')
        body.append("</group>")
    xml = f'<instance><data id="bench" version="1">{"".join(instance)}</data></instance>{"".join(binds)}'
    return f"{HEAD}{xml}</model></h:head><h:body>{''.join(body)}</h:body></h:html>".encode()


def repeat_form() -> bytes:
    """A repeat with rules of its own, and sums and counts over it."""
    binds = (
        '<bind nodeset="/data/rep/a" type="int"/>'
        '<bind nodeset="/data/rep/b" type="int" relevant="../a &gt; 5"/>'
        '<bind nodeset="/data/rep/c" type="int" calculate="../a * 2"/>'
        '<bind nodeset="/data/rep/d" type="int" calculate="position(..)"/>'
        '<bind nodeset="/data/total" type="int" calculate="sum(/data/rep/c)"/>'
        '<bind nodeset="/data/number" type="int" calculate="count(/data/rep)"/>'
        '<bind nodeset="/data/many" type="int" calculate="count(/data/rep[a &gt; 5])"/>'
    )
    instance = (
        '<instance><data id="bench-repeat"><rep jr:template=""><a/><b/><c/><d/></rep>'
        "<total/><number/><many/></data></instance>"
    )
    body = (
        '<group ref="/data/rep"><label>Rows</label><repeat nodeset="/data/rep"><input ref="/data/rep/a"><label>A</label>'
        '</input><input ref="/data/rep/b"><label>B</label></input></repeat></group>'
    )
    return f"{HEAD}{instance}{binds}</model></h:head><h:body>{body}</h:body></h:html>".encode()


def timed(work: Callable[[], object], times: int) -> list[float]:
    """Milliseconds of each run, of this process only: what else the machine does is not the form's doing."""
    found = []
    for _ in range(times):
        start = time.process_time()
        work()
        found.append((time.process_time() - start) * 1000)
    return found


def row(name: str, measured: float, limit: float, unit: str = "ms") -> None:
    mark = "" if measured <= limit else "  <-- over"
    print(f"{name:<52} {measured:>10.3f} {unit:<3} limit {limit:>8.3f}{mark}")


def bench_large() -> None:
    xml = large_form()
    form = FormDefinition.from_xform(xml)
    rules = sum(1 for rule in form.graph.rules)
    print(f"form of {len(form.nodes)} nodes, {rules} expressions, {len(xml)} bytes")
    row("open: read the XForm", min(timed(lambda: FormDefinition.from_xform(xml), 5)), 150)
    row(
        "open: read and begin a session",
        min(timed(lambda: FormSession(FormDefinition.from_xform(xml), clock=clock), 5)),
        150,
    )
    session = FormSession(form, clock=clock)
    rng = random.Random(7)
    refs = [
        n.path
        for n in form.nodes
        if n.control is not None and n.control.kind == "input" and n.bind.calculate is None
    ]
    for ref in refs:
        session.answer(
            ref, rng.choice(["yes", "no"]) if form.by_path[ref].bind.type == "string" else rng.randint(1, 9)
        )

    def recompute() -> None:
        session._evaluation.wake_all()
        session._evaluation.run()

    row("full recompute, all answered", statistics.median(timed(recompute, 20)), 5)

    def one() -> None:
        ref = rng.choice(refs)
        session.answer(
            ref, rng.choice(["yes", "no"]) if form.by_path[ref].bind.type == "string" else rng.randint(1, 9)
        )

    one_answer = sorted(timed(one, 5000))
    row("one answer, median", statistics.median(one_answer) * 1000, 50, "µs")
    row("one answer, 99 %", one_answer[int(len(one_answer) * 0.99)], 5)
    row("draft: state() of all answers and 5,000 steps", min(timed(session.state, 3)), 250)
    gc.collect()
    tracemalloc.start()
    kept = FormSession(FormDefinition.from_xform(xml), clock=clock)
    gc.collect()
    row("memory of form and session", tracemalloc.get_traced_memory()[0] / 1e6, 30, "MB")
    tracemalloc.stop()
    del kept


def bench_repeat() -> None:
    form = FormDefinition.from_xform(repeat_form())
    session = FormSession(form, clock=clock)
    rng = random.Random(7)
    for number in range(INSTANCES):
        ref = session.add_repeat("/data/rep")
        session.answer(f"{ref}/a", number % 10)

    def one() -> None:
        session.answer(f"/data/rep[{rng.randint(1, INSTANCES)}]/a", rng.randint(1, 9))

    answers = sorted(timed(one, 500))
    row(f"one answer among {INSTANCES} instances, median", statistics.median(answers), 3)
    row(f"one answer among {INSTANCES} instances, 99 %", answers[int(len(answers) * 0.99)], 3)
    adds = sorted(timed(lambda: session.add_repeat("/data/rep"), 50))
    row("add an instance, median", statistics.median(adds), 3)
    row("add an instance, slowest of 50", adds[-1], 3)
    row(
        "remove the first instance",
        statistics.median(timed(lambda: session.remove_repeat("/data/rep[1]"), 20)),
        20,
    )

    def recompute() -> None:
        session._evaluation.wake_all()
        session._evaluation.run()

    full = statistics.median(timed(recompute, 10))
    print(
        f"recomputing everything instead of what depends on the answer: {full / statistics.median(answers):.0f} times slower"
    )


if __name__ == "__main__":
    bench_large()
    bench_repeat()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A coverage-guided search for forms, answers and drafts that break the engine instead of meeting a Problem.

Inputs that reach lines of forms/ no input reached before are kept and changed further; anything that is not
a Problem, or takes too long, is a find. A short run belongs to every test run, a long one to `--long`.
"""

from __future__ import annotations

import random
import sys
import time
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from forms.definition import FormDefinition
from forms.migration import migrate
from forms.problem import Problem
from forms.session import FormSession
from forms.submission import fields_of

ROOT = Path(__file__).resolve().parents[2]
SLOWEST_SECONDS = 5.0
FORM = (
    b'<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    b'xmlns:jr="http://openrosa.org/javarosa" xmlns:orx="http://openrosa.org/xforms" xmlns:odk="http://www.opendatakit.org/xforms">'
    b'<h:head><h:title>T</h:title><model><itext><translation lang="en" default="true()"><text id="a"><value>A <output value="/data/a"/>'
    b'</value><value form="short">a</value></text></translation></itext><instance><data id="t" version="1"><a>1</a><b/>'
    b'<r jr:template=""><c/><d x="y"/></r><s/><k/><meta><instanceID/></meta></data></instance>'
    b'<instance id="l"><root><item><name>x</name><label>X</label><f>1</f></item></root></instance>'
    b'<instance id="e" src="jr://file-csv/e.csv"/><bind nodeset="/data/a" type="int" required="true()" constraint=". &lt; 9" '
    b'jr:constraintMsg="jr:itext(\'a\')"/><bind nodeset="/data/b" calculate="sum(/data/r/c)" relevant="/data/a &gt; 1"/>'
    b'<bind nodeset="/data/r/d" calculate="position(..) + indexed-repeat(/data/r/c, /data/r, 1)"/>'
    b'<bind nodeset="/data/k" type="geoshape" readonly="/data/a = 2" jr:preload="date" jr:preloadParams="today"/>'
    b'<setvalue event="odk-instance-first-load" ref="/data/b" value="now()"/></model></h:head><h:body class="pages">'
    b'<input ref="/data/a"><label ref="jr:itext(\'a\')"/><setvalue event="xforms-value-changed" ref="/data/k" value="."/></input>'
    b'<group ref="/data/r"><label>R</label><repeat nodeset="/data/r" jr:count="/data/a"><range ref="/data/r/c" start="1" end="5" '
    b'step="1"/></repeat></group><select ref="/data/s" appearance="minimal"><itemset nodeset="randomize(instance(\'l\')/root/item'
    b'[f = /data/a], 3)"><value ref="name"/><label ref="label"/></itemset></select><trigger ref="/data/k"/></h:body></h:html>'
)
PIECES = [
    *(b'"', b"'", b"<", b">", b"/", b"&#0;", b"&lt;", b"]]>", b"<!--", b"<![CDATA[", b"\xff", b"\xc3\x28"),
    *(
        b"/data/a",
        b"/data/r",
        b"../",
        b"..",
        b".",
        b"[1]",
        b"[",
        b"(",
        b"position(..)",
        b"instance('l')/root/item",
    ),
    *(
        b"jr:count=",
        b'jr:template=""',
        b"relevant=",
        b"calculate=",
        b"required=",
        b"constraint=",
        b'type="date"',
    ),
    *(
        b"<a/>",
        b"<r><c/></r>",
        b'<repeat nodeset="/data/r">',
        b"</repeat>",
        b"<group>",
        b"</group>",
        b"999999999",
        b"-1",
        b"NaN",
    ),
    *(
        b"once(",
        b"jr:choice-name(",
        b"regex(",
        b"pulldata('e','a','b',",
        b"jr:itext(",
        b"current()/",
        b"//",
        b"@x",
        b"*",
        b" div 0",
    ),
]


def clock() -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC)


def drive(data: bytes, rng: random.Random) -> None:
    """Everything a hostile file can reach: read, open, answer, save, resume, migrate, finish."""
    form = FormDefinition.from_xform(data, {"e.csv": b"a,b\n1,2\n"})
    session = FormSession(form, clock=clock)
    for _ in range(4):
        nodes = list(session.nodes())
        node = rng.choice(nodes)
        try:
            if node.kind == "repeat":
                session.add_repeat(node.ref)
            elif node.kind == "instance":
                session.remove_repeat(node.ref)
            else:
                session.answer(node.ref, rng.choice(["", "1", "x", "3", "2026-01-01", "1 1;2 2;3 3"]))
        except Problem:
            pass
    session.outline()
    state = session.state()
    FormSession.resume(form, state, clock=clock)
    migrate(state, form, clock=clock)
    fields_of(session.instance_xml(), form)
    FormSession.restore(form, session.instance_xml(relevant_only=True), clock=clock)
    session.finalize()
    while session.undo() is not None:
        pass


def changed(data: bytes, rng: random.Random, corpus: list[bytes]) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randint(1, 4)):
        place = rng.randrange(len(out) + 1)
        match rng.randrange(6):
            case 0 if out:
                out[min(place, len(out) - 1)] = rng.randrange(256)
            case 1:
                out[place:place] = rng.choice(PIECES)
            case 2:
                del out[place : place + rng.randint(1, 40)]
            case 3:
                end = place + rng.randint(1, 200)
                out[place:place] = out[place:end]
            case 4:
                other = rng.choice(corpus)
                cut = rng.randrange(len(other) + 1)
                out[place : place + rng.randint(0, 60)] = other[cut : cut + rng.randint(1, 200)]
            case _:
                piece = rng.choice(PIECES)
                out[place : place + len(piece)] = piece
    return bytes(out[:60_000])


class Lines:
    """The lines of forms/ a run went through."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, int]] = set()
        self.folder = str(ROOT / "forms")

    def __call__(self, frame: FrameType, event: str, argument: Any) -> Callable[..., Any] | None:
        if event == "call" and not frame.f_code.co_filename.startswith(self.folder):
            return None
        self.seen.add((frame.f_code.co_filename, frame.f_lineno))
        return self


def search(seconds: float, seed: int) -> tuple[int, int, list[tuple[bytes, str]]]:
    rng = random.Random(seed)
    corpus, reached, finds, runs = [FORM], set(), [], 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        data = changed(rng.choice(corpus), rng, corpus) if runs else FORM
        lines = Lines()
        runs += 1
        started = time.process_time()
        sys.settrace(lines)
        try:
            drive(data, rng)
        except Problem:
            pass
        except Exception:
            finds.append((data, traceback.format_exc(limit=-4)))
        finally:
            sys.settrace(None)
        if time.process_time() - started > SLOWEST_SECONDS:
            finds.append((data, f"took {time.process_time() - started:.1f} s"))
        if lines.seen - reached:
            reached |= lines.seen
            corpus.append(data)
    return runs, len(reached), finds


def found(seconds: float, seed: int, capsys: pytest.CaptureFixture[str]) -> list[str]:
    runs, reached, finds = search(seconds, seed)
    with capsys.disabled():
        print(f"\n  {runs} forms tried, {reached} lines of forms/ reached, {len(finds)} finds")
    different = {trace.splitlines()[-1]: f"{trace}\n{data!r}" for data, trace in finds}
    return list(different.values())


def test_a_short_search_finds_no_form_that_breaks_the_engine(capsys: pytest.CaptureFixture[str]) -> None:
    assert found(3, 1, capsys) == []


@pytest.mark.long
def test_a_long_search_finds_no_form_that_breaks_the_engine(capsys: pytest.CaptureFixture[str]) -> None:
    for seed in (2, 3, 4):
        assert found(80, seed, capsys) == []


def test_the_search_would_find_a_break(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(self: FormSession) -> tuple[()]:
        raise ZeroDivisionError

    monkeypatch.setattr(FormSession, "outline", broken)
    assert search(0.2, 1)[2]

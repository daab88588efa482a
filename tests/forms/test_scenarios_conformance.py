# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Forms filled step by step, against the states independent engines recorded, where the records are at hand.

The records stay outside the project (../shared/conformance). What fails is listed by name and reason in
known_failures.txt; the list may only shrink.
"""

from __future__ import annotations

import json
import random
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from forms.definition import FormDefinition
from forms.instance import NoSuchNodeProblem
from forms.problem import Problem
from forms.session import FormSession, NodeState

RECORDS = Path(__file__).parents[2] / ".." / "shared" / "conformance"
KNOWN_FAILURES = Path(__file__).parent / "known_failures.txt"
PHOENIX = timezone(timedelta(hours=-7))
UUID = r"(?:uuid:)?[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
MOMENT = re.compile(r"(T\d\d:\d\d:\d\d)(\.\d+)")  # the recorder's clock ran on while the form opened
NOW = r"\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?"
KINDS = {
    "input": "input",
    "select1": "select",
    "select": "select",
    "rank": "rank",
    "range": "range",
    "trigger": "trigger",
    "upload": "upload",
    "note": "note",
    "": "model-value",
}


@dataclass
class Outcome:
    """What one case showed: the authors' checks and the recorded states that came out otherwise."""

    checks: int = 0
    wrong_checks: list[str] = field(default_factory=list)
    wrong_states: list[str] = field(default_factory=list)
    wrong_xml: list[str] = field(default_factory=list)


@dataclass
class Player:
    """Plays the steps of one case."""

    case: Mapping[str, Any]

    def __post_init__(self) -> None:
        self.now = datetime.fromisoformat(self.case.get("now") or "2026-11-22T00:24:53.073Z").astimezone(UTC)
        attachments = {
            name: one["text"].encode()
            for name, one in self.case.get("attachments", {}).items()
            if "text" in one
        }
        self.form = FormDefinition.from_xform(self.case["form_xml"].encode(), attachments)
        given = self.case.get("initial_instance")
        if given is None:
            self.session = FormSession(self.form, **self.world())
        else:
            self.session = FormSession(self.form, editing=given.encode(), **self.world())

    def world(self) -> dict[str, Any]:
        preload = self.case.get("preload") or {}
        return {
            "clock": lambda: self.now,
            "zone": PHOENIX,
            "rng": random.Random(1),
            "language": self.case.get("language"),
            "preload": preload.get("properties", preload),
        }

    def step(self, step: Mapping[str, Any]) -> None:
        session = self.session
        match step["op"]:
            case "set":
                session.answer(step["ref"], step["value"])
            case "add_repeat":
                session.add_repeat(step["ref"])
            case "remove_repeat":
                session.remove_repeat(step["ref"])
            case "set_language":
                session.set_language(step["language"])
            case "serialize_restore":
                xml = session.instance_xml(relevant_only=True)
                self.session = FormSession.restore(self.form, xml, **self.world())
            case "new_instance":
                self.session = FormSession(self.form, **self.world())
            case "edit_instance":
                xml = session.instance_xml(relevant_only=True)
                self.session = FormSession(self.form, editing=xml, **self.world())


def recorded_state(player: Player, node: NodeState) -> tuple[str, dict[str, Any]]:
    """A node in the words of the records."""
    state: dict[str, Any] = {"relevant": node.relevant, "readonly": node.readonly}
    key = node.ref
    match node.kind:
        case "repeat":
            key += "#range"
            definition = player.form.at(re.sub(r"\[\d+\]", "", node.ref))
            assert definition is not None and definition.control is not None
            is_fixed = definition.control.count is not None or definition.control.no_add_remove
            state["kind"] = "repeat-range:controlled" if is_fixed else "repeat-range:uncontrolled"
            state["count"] = node.count
        case "instance":
            state["kind"] = "repeat-instance"
        case "group":
            state["kind"] = "root" if node.ref.count("/") == 1 else "group"
        case _:
            state["kind"] = KINDS[node.control]
            state["value"] = unicodedata.normalize("NFC", node.value)
            state["required"] = node.required
            violation = node.violation
            state["violation"] = violation.kind if violation and violation.kind != "type" else None
            if violation and violation.kind != "type" and violation.message:
                state["violation_message"] = violation.message
    # the records run all wordings of a text together; NodeState keeps them apart
    short = node.short_label if node.short_label != node.label else ""
    state["label"], state["hint"] = node.label + short, node.hint + node.guidance
    if node.control in ("select", "select1", "rank"):
        state["choices"] = [[choice.value, choice.label] for choice in node.choices]
    if state["kind"] == "note":
        del state["value"]
    return key, state


def current_states(player: Player) -> dict[str, dict[str, Any]]:
    return dict(recorded_state(player, node) for node in player.session.nodes())


def agrees(expected: Any, found: Any) -> bool:
    """Equal, masks filled in."""
    if isinstance(expected, str) and "~" in expected and isinstance(found, str):
        pattern = re.escape(expected).replace("\\~uuid\\~", UUID).replace("\\~now\\~", NOW)
        pattern = pattern.replace("~uuid~", UUID).replace("~now~", NOW)
        return re.fullmatch(pattern, found) is not None
    if isinstance(expected, list) and isinstance(found, list):
        return len(expected) == len(found) and all(map(agrees, expected, found))
    if isinstance(expected, str) and isinstance(found, str):
        return unicodedata.normalize("NFC", expected) == unicodedata.normalize("NFC", found)
    return bool(expected == found)


def state_differences(expected: Mapping[str, Any], found: Mapping[str, Any] | None) -> list[str]:
    if found is None:
        return ["no such node"]
    missing_text = {"label": "", "hint": "", "violation_message": ""}
    return [
        f"{key}: {found.get(key, missing_text.get(key))!r} instead of {value!r}"
        for key, value in expected.items()
        if not agrees(value, found.get(key, missing_text.get(key)))
    ]


def xml_differs(expected: str, found: bytes) -> bool:
    def shape(element: Any) -> Any:
        name = etree.QName(element)
        attributes = sorted((str(k), str(v)) for k, v in element.attrib.items())
        children = [shape(child) for child in element if isinstance(child.tag, str)]
        return [
            name.text,
            [[k, v] for k, v in attributes],
            "" if children else (element.text or ""),
            children,
        ]

    written = MOMENT.sub(r"\1", found.decode()).encode()
    expected = MOMENT.sub(r"\1", expected)
    return not agrees(shape(etree.fromstring(expected.encode())), shape(etree.fromstring(written)))


def check(player: Player, expect: Mapping[str, Any]) -> str | None:
    """None when the author's check holds, else what came out."""
    query, ref = expect["query"], expect.get("ref", "")
    session = player.session
    found: Any
    if query == "instance_xml":
        found = session.instance_xml(relevant_only=True)
        return found.decode() if xml_differs(expect["equals"], found) else None
    if query == "node":
        states = current_states(player)
        differences = state_differences(expect["equals"], states.get(ref, states.get(ref + "#range")))
        return "; ".join(differences) or None
    if query == "value":
        found = session.node(ref).value
    elif query == "label":
        found = session.node(ref).label
    elif query == "choices":
        found = [[choice.value, choice.label] for choice in session.node(ref).choices]
    elif query == "repeat_count":
        found = session.node(ref).count
    elif query == "can_add_repeat":
        try:
            found = session.node(ref).can_add
        except NoSuchNodeProblem:
            found = False
    elif query == "validation_outcome":
        found = [[v.ref, v.kind] for v in session.validate()][:1]
    else:
        raise AssertionError(query)
    return None if agrees(expect["equals"], found) else f"{found!r}"


def play(case: Mapping[str, Any]) -> Outcome:
    """One case from opening to its last step."""
    outcome = Outcome(checks=len(case["expect"]))
    must_fail = any(e["query"] == "load_error" for e in case["expect"])
    try:
        player = Player(case)
    except Problem as problem:
        if not must_fail:
            outcome.wrong_checks += [f"open: {problem}"] * max(1, outcome.checks)
            outcome.wrong_states.append(f"open: {problem}")
        return outcome
    if must_fail:
        outcome.wrong_checks.append("open: nothing refused")
        return outcome
    states: dict[str, Any] = {}
    for number in range(len(case["steps"]) + 1):
        if number:
            _step(player, case["steps"][number - 1], outcome, number)
        _compare(player, case, number, states, outcome)
    return outcome


def _step(player: Player, step: Mapping[str, Any], outcome: Outcome, number: int) -> None:
    try:
        player.step(step)
    except Problem as problem:
        if not step.get("raises"):
            outcome.wrong_checks.append(f"step {number}: {problem}")
    else:
        if step.get("raises"):
            outcome.wrong_checks.append(f"step {number}: nothing refused")


def _compare(
    player: Player, case: Mapping[str, Any], number: int, states: dict[str, Any], outcome: Outcome
) -> None:
    for expect in case["expect"]:
        if expect["after"] == number:
            try:
                wrong = check(player, expect)
            except Problem as problem:
                wrong = str(problem)
            if wrong is not None:
                outcome.wrong_checks.append(f"after {number} {expect}: {wrong}"[:1500])
    if number < len(case.get("states", ())):
        recorded = case["states"][number]
        if number:
            states.update(recorded["set"])
            for ref in recorded["removed"]:
                states.pop(ref, None)
        else:
            states.update(recorded)
        found = current_states(player)
        for ref, expected in states.items():
            for difference in state_differences(expected, found.get(ref)):
                outcome.wrong_states.append(f"after {number} {ref} {difference}"[:600])
    if number < len(case.get("xml", ())) and xml_differs(
        case["xml"][number], player.session.instance_xml(relevant_only=True)
    ):
        outcome.wrong_xml.append(
            f"after {number}: {player.session.instance_xml(relevant_only=True).decode()}"[:3000]
        )


def records(name: str) -> list[dict[str, Any]]:
    path = RECORDS / name
    if not path.exists():
        pytest.skip("the recorded cases are not at hand")
    return list(json.loads(path.read_text(encoding="utf-8"))["cases"])


def known_failures(section: str) -> set[str]:
    found: set[str] = set()
    here = False
    for line in KNOWN_FAILURES.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            here = line.strip() == f"[{section}]"
        elif here and line.strip() and not line.startswith("#"):
            found.add(line.split()[0])
    return found


def compare_with_known(failing: set[str], section: str) -> None:
    known = known_failures(section)
    assert not failing - known, f"new failures: {sorted(failing - known)}"
    assert not known - failing, f"these pass now; take them off the list: {sorted(known - failing)}"


def test_scenarios_come_out_as_their_authors_say(capsys: pytest.CaptureFixture[str]) -> None:
    cases = records("scenario_cases.json")
    outcomes = {case["id"]: play(case) for case in cases}
    checks = sum(outcome.checks for outcome in outcomes.values())
    wrong = sum(min(len(outcome.wrong_checks), max(outcome.checks, 1)) for outcome in outcomes.values())
    transcripts = sum(1 for case in cases if case.get("states"))
    diverging = sum(1 for outcome in outcomes.values() if outcome.wrong_states)
    with capsys.disabled():
        print(
            f"\n  scenarios: {checks - wrong} of {checks} checks; {transcripts - diverging} of {transcripts} transcripts"
        )
    compare_with_known({i for i, o in outcomes.items() if o.wrong_checks}, "scenario_cases.json checks")
    compare_with_known({i for i, o in outcomes.items() if o.wrong_states}, "scenario_cases.json transcripts")
    assert (checks - wrong) / checks >= 0.97
    assert (transcripts - diverging) / transcripts >= 0.93


def test_real_forms_reach_the_states_recorded_elsewhere(capsys: pytest.CaptureFixture[str]) -> None:
    cases = records("real_form_cases.json")
    outcomes = {case["id"]: play(case) for case in cases}
    diverging = {i for i, o in outcomes.items() if o.wrong_states or o.wrong_checks}
    with capsys.disabled():
        print(f"\n  real forms: {len(cases) - len(diverging)} of {len(cases)} transcripts")
    compare_with_known(diverging, "real_form_cases.json")
    assert (len(cases) - len(diverging)) / len(cases) >= 0.98

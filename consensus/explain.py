# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Results in words: phrases of six languages, filled with the facts of a Reason.

Templates say "label: number" and never bend a word to a number, so that one sentence is right for any
count in every language. What a machine recomputes is `trace_of` and `recompute`; both need no phrases.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from consensus.plain import Plain, as_plain, from_plain
from consensus.records import COMPUTED_STATUSES, LANGUAGES, POSITION_CODES, RoundRule, Status
from consensus.rules import Check, Reason, ReasonFact, Result, decide
from consensus.tally import Ballot

MOST_NAMES = 12
Naming = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """The words of one language; keys are the same in all six."""

    language: str
    direction: str
    words: Mapping[str, str]
    working: frozenset[str]  # keys whose wording is ours and not yet checked

    def say(self, key: str, **facts: str | int) -> str:
        return self.words[key].format(**facts)

    def join(self, names: Sequence[str]) -> str:
        """“A, B and C”, cut after a dozen names with the number of the others."""
        shown = list(names[:MOST_NAMES])
        if len(names) > MOST_NAMES:
            rest = self.say("list.more", count=len(names) - MOST_NAMES)
            return self.words["list.separator"].join((*shown, rest))
        if len(shown) < 2:
            return "".join(shown)
        return self.words["list.separator"].join(shown[:-1]) + self.words["list.last"] + shown[-1]


@cache
def phrases(language: str) -> Phrases:
    """The phrases of that language; English for a language we do not speak."""
    spoken = language if language in LANGUAGES else "en"
    source = files("consensus").joinpath("phrases", f"{spoken}.json")
    held = json.loads(source.read_text(encoding="utf-8"))
    return Phrases(held["language"], held["direction"], held["words"], frozenset(held["working"]))


def sentence(reason: Reason, language: str, naming: Naming = str) -> str:
    """A reason in words; `naming` gives the name to show for an organization's code."""
    spoken = phrases(language)
    key = reason.key
    if key == "need.objection_lifted" and not reason.facts.get("condition"):
        key = "need.objection_lifted_unsaid"
    return spoken.say(key, **{name: _fact(spoken, name, held, naming) for name, held in reason.facts.items()})


def _fact(spoken: Phrases, name: str, held: ReasonFact, naming: Naming) -> str | int:
    if isinstance(held, tuple):
        return spoken.join([naming(organization) for organization in held])
    if name == "organization":
        return naming(str(held))
    if name in ("base", "relation") and isinstance(held, str):
        return spoken.words[held]
    return held


def explain(result: Result, language: str, naming: Naming = str) -> str:
    """The whole result as a paragraph: what was decided and why, what is needed, what to beware of."""
    parts = (*result.reasons, *result.missing, *result.cautions)
    separator = phrases(language).words["sentence.separator"]
    return separator.join(sentence(reason, language, naming) for reason in parts)


def label(kind: str, code: str, language: str) -> str:
    """The name of a code in a list: `label("position", "SUP", "fr")`."""
    return phrases(language).words[f"{kind}.{code}"]


# --- for machines --------------------------------------------------------------------------------


def trace_of(rule: RoundRule, ballot: Ballot, result: Result) -> dict[str, Plain]:
    """Everything a stranger needs to reach the same result: rule, sets, tests in their order."""
    sets: dict[str, Plain] = {}
    for status in (*POSITION_CODES, *COMPUTED_STATUSES):
        if held := ballot.having(status):
            sets[status] = list(held)
    return {
        "rule": as_plain(rule),
        "item": ballot.item,
        "round": ballot.round_number,
        "closed": ballot.closed,
        "eligible": ballot.eligible,
        "base": ballot.base,
        "present": ballot.present,
        "sets": sets,
        "served": as_plain(frozenset(ballot.served)),
        "acknowledged": as_plain(frozenset(ballot.acknowledged)),
        "unserved_accepted": ballot.unserved_accepted,
        "tests": [_plain_check(check) for check in result.checks],
        "outcome": result.outcome,
        "if_closed_now": result.if_closed_now,
        "flags": list(result.flags),
    }


def _plain_check(check: Check) -> Plain:
    return {
        "test": check.name,
        "left": str(check.left),
        "relation": check.relation,
        "right": str(check.right),
        "holds": check.holds,
    }


def recompute(trace: Mapping[str, Plain]) -> tuple[Result, bool]:
    """This decides again from a trace alone, and says whether its outcome and tests are the same."""
    rule = from_plain(RoundRule, trace["rule"])
    statuses: dict[str, Status] = {}
    sets = from_plain(
        _Sets, {"sets": trace["sets"], "served": trace["served"], "read": trace["acknowledged"]}
    )
    for status, organizations in sets.sets.items():
        statuses |= dict.fromkeys(organizations, status)
    held = Ballot.of(
        statuses,
        item=str(trace["item"]),
        closed=trace["closed"] is True,
        served=sets.served,
        acknowledged=sets.read,
        unserved_accepted=trace["unserved_accepted"] is True,
    )
    result = decide(rule, held)
    again = trace_of(rule, held, result)
    same = all(again[key] == trace[key] for key in ("outcome", "tests", "base", "present", "if_closed_now"))
    return result, same


@dataclass(frozen=True, slots=True)
class _Sets:
    sets: Mapping[Status, tuple[str, ...]]
    served: frozenset[str]
    read: frozenset[str]

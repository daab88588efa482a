# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the demonstration says about its use cases: risks and answers to the decision matrix, all invented.

Two organizations look at one case and differ; one decides otherwise than the matrix; one has not finished.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from sync.demo_forms import finished, reference, say_unknown
from sync.workspace import Workspace

if TYPE_CHECKING:
    from forms.session import FormSession


def assess_cases(offices: Mapping[str, Workspace], cases: Mapping[str, str]) -> int:
    """Records every assessment and matrix at its office; `cases` are record ids by title. How many there were."""
    data = reference("demonstration_cases")
    for said in data["assessments"]:
        office = offices[said["by"]]
        session = office.begin("risk_assessment", answers={"use_case": cases[said["case"]]})
        _assess(session, said)
        office.record(finished(session))
    for said in data["matrices"]:
        office = offices[said["by"]]
        session = office.begin("decision_matrix", answers={"use_case": cases[said["case"]]})
        _answer_matrix(session, said)
        office.record(finished(session))
    return len(data["assessments"]) + len(data["matrices"])


def _assess(session: FormSession, said: Mapping[str, Any]) -> None:
    for name in ("stage", "outside_parties", "personal_data_on_chain"):
        session.answer(name, said[name])
    session.answer("assessors", "Working group on distributed ledgers (invented for the demonstration)")
    for dimension, reason in said["not_applicable"].items():
        session.answer(f"{dimension.lower()}_na", "yes")
        session.answer(f"{dimension.lower()}_na_reason", reason)
    session.answer("has_risks", "yes")
    repeat = session.node("has_risks").ref.rsplit("/", 1)[0] + "/risks"
    for number, risk in enumerate(said["risks"], 1):
        place = f"{repeat}[1]" if number == 1 else session.add_repeat(repeat)
        for name, value in risk.items():
            session.answer(f"{place}/{name}", value)
    for name, value in said["decision"].items():
        session.answer(name, value)
    say_unknown(session)


def _answer_matrix(session: FormSession, said: Mapping[str, Any]) -> None:
    for question, answer in said["answers"].items():
        session.answer(question, answer)
    if "override" in said:
        session.answer("decides_otherwise", "yes")
        for name, value in said["override"].items():
            session.answer(name, value)
    say_unknown(session)

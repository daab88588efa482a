# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A consultation as a file in JSON, in the shape that the journal keeps it in: texts in many languages, official ones."""

from __future__ import annotations

import json
from collections.abc import Mapping

from consensus.plain import PlainUnreadable, from_plain
from consensus.records import Consultation
from forms.problem import N_, Problem


class AnswersUnreadable(Problem):
    code = "record.answers"
    message = N_("The answers cannot be read: {detail}.")
    remedy = N_("Write a JSON object of question names and answers, or give instance XML.")


class ConsultationUnclear(Problem):
    code = "consultation.answers"
    message = N_("“{place}” cannot be used as it is: {found}")
    remedy = N_(
        "Write it as in the example of docs/SECRETARIAT-GUIDE.md; texts are lists with a language each."
    )


def consultation_from(data: bytes, name: str) -> Consultation:
    """A consultation from JSON in the shape that the journal keeps it in. Raises consultation.answers."""
    try:
        return from_plain(Consultation, dict(json_object(data)), name)  # type: ignore[arg-type]
    except PlainUnreadable as problem:
        found = problem.facts["found"]
        raise ConsultationUnclear(
            place=problem.facts["place"], found="nothing" if found in (None, "None") else found
        ) from problem


def json_object(data: bytes) -> Mapping[str, object]:
    try:
        said = json.loads(data.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as err:
        raise AnswersUnreadable(detail=str(err)) from err
    if not isinstance(said, dict):
        raise AnswersUnreadable(detail="it is not an object")
    return said

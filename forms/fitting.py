# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Whether an answer fits its question, and how it is spelled when it does: types, choices, orders, scales."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from forms.choices import Choices
from forms.datatypes import canonical
from forms.definition import RangeLimits
from forms.instance import InstanceNode
from forms.problem import N_, Problem


class RankIncompleteProblem(Problem):
    code = "form.rank-incomplete"
    message = N_("The order given for {ref} does not name every choice once.")
    remedy = N_("Put all choices in order.")


def fitting(node: InstanceNode, text: str, choices: Choices) -> str | None:
    """The canonical spelling of an answer, or None where it does not fit the question."""
    control = node.definition.control
    if text == "" or control is None:
        return canonical(node.definition.bind.type, text)
    match control.kind:
        case "select" | "select1" | "rank":
            return _chosen(node, control.kind, text, choices)
        case "range":
            return _on_scale(canonical(node.definition.bind.type, text), control.range)
        case "trigger":
            return "" if text.strip().lower() in ("false", "0", "no") else "OK"
        case _:
            return canonical(node.definition.bind.type, text)


def _chosen(node: InstanceNode, kind: str, text: str, choices: Choices) -> str | None:
    values = choices.values(node)
    if kind == "select1":
        text = text.strip() if values is not None and text.strip() in values else text
        return text if values is None or text in values else None
    tokens = list(dict.fromkeys(text.split()))
    if values is None:
        return " ".join(tokens)
    if kind == "rank":
        if sorted(tokens) != sorted(values):
            raise RankIncompleteProblem(ref=choices.instance.ref(node))
        return " ".join(tokens)
    return " ".join(value for value in values if value in tokens) if set(tokens) <= set(values) else None


def _on_scale(text: str | None, limits: RangeLimits | None) -> str | None:
    """A value of a range question, or None where it is beyond the ends or between two steps."""
    if not text or limits is None:
        return text
    try:
        value, start, end, step = (Decimal(part) for part in (text, limits.start, limits.end, limits.step))
        low, high = min(start, end), max(start, end)
        is_on_step = step == 0 or (value - start) % step == 0
    except InvalidOperation:
        return None
    return text if low <= value <= high and is_on_step else None

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Where engines differ in how a form behaves, what this one does, and which recorded cases show it.

What expressions do is decided in functions.py (`DIALECT`); docs/INSTRUMENTS.md is made from both.
"""

from __future__ import annotations

from forms.functions import Dialect

ENGINE_DIALECT: tuple[Dialect, ...] = (
    Dialect(
        "Absolute paths inside a repeat",
        "mean every instance; only the target of an action means its own",
        ("sc067", "sc353"),
    ),
    Dialect(
        "What is not relevant",
        "reads as empty, is not sent, and keeps its answer until it is relevant again",
        ("sc206", "sc209"),
    ),
    Dialect(
        "A group relevant by its own child",
        "begins with the child's default value, as JavaRosa does; the child is not read as empty first",
        ("sc108",),
    ),
    Dialect(
        "A repeat's relevance",
        "is that of any of its instances; without instances, that of the next one",
        ("sc444",),
    ),
    Dialect(
        "A counted repeat that is not relevant",
        "keeps its instances after the form is open; when opening, its number is worked out all the same",
        ("sc155",),
    ),
    Dialect(
        "Answers that do not fit their type",
        "leave the question empty for expressions and are kept beside it as typed, with a violation of kind 'type'",
        ("sc027", "sc037", "sc046"),
    ),
    Dialect(
        "Whole numbers",
        "cut off what stands behind the point: 4.5 is 4; beyond 32 bits they do not fit",
        ("sc055", "sc026"),
    ),
    Dialect("Decimal numbers", "are written with a fraction: 12 is 12.0", ("sc403", "sc564")),
    Dialect(
        "Points",
        "are written with four numbers, each with a fraction; points of a line are joined by ';'",
        ("sc036", "sc402"),
    ),
    Dialect(
        "Dates with a time",
        "give their day when without a zone, and do not fit when with one",
        ("sc050", "sc053"),
    ),
    Dialect(
        "Choices that vanish", "take the answer along and bring it back when they return", ("sc187", "sc388")
    ),
    Dialect("Choices without a value", "are not offered", ("sc125", "sc323")),
    Dialect(
        "Several choices",
        "are kept in the order they are offered; an order names every choice",
        ("sc388", "sc389"),
    ),
    Dialect(
        "Correcting a submission",
        "always gives a new instanceID, also where the form does not ask for one",
        ("sc224",),
    ),
    Dialect(
        "The meta block",
        "is added where missing; instances match it by local name, with or without prefix",
        ("sc180", "sc379"),
    ),
    Dialect(
        "Calculations in a circle",
        "are refused with their path when no step chooses among instances; else they run until at rest, at most 100 rounds",
        ("sc066", "sc094", "sc121"),
    ),
    Dialect(
        "Value changes",
        "fire their actions on a person's answer and on what another action set, not on calculations",
        ("sc344", "sc378"),
    ),
    Dialect(
        "Attached lists that are missing",
        "leave a question that takes any text, with a finding; nothing stops",
        ("sc310",),
    ),
    Dialect("A question with a query", "stays text and offers the list as suggestions", ("sc128", "sc158")),
    Dialect(
        "Long, short and guidance wordings",
        "are kept apart; the reference runs them together",
        ("sc107", "sc409"),
    ),
    Dialect(
        "Where the form is filled (setgeopoint)",
        "stays empty, with a finding: this machine does not know",
        (),
    ),
)

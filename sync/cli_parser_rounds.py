# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The grammar of the verbs about consultations, rounds, the chair's rulings and the register of use cases."""

from __future__ import annotations

import argparse

from sync.cli_grammar import adder, with_language

RULES = ("no_objection", "silence", "iso_enquiry", "majority", "iesg", "delphi")
GRADES = ("NOTED_GB", "SUPPORTS", "PARTIALLY_SUPPORTS", "DOES_NOT_SUPPORT", "NO_POSITION", "DIVERGENT")
THEMES = (
    "conditions", "proposed_change", "divergence", "information", "deadline", "dependency", "definition", "risk",
    "editorial",
)  # fmt: skip
PICTURES = ("matrix", "waiting", "convergence", "objections", "endorsements")
RISKS = ("Low", "Mod", "Sub", "High", "not_assessed", "not_applicable")


def consultations(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("consult", "Put a consultation on the agenda from JSON, or list what is on it.")
    made.add_argument("file", nargs="?", default="", help="JSON; without it the agenda is listed")
    with_language(made)
    made = add(
        "agenda", "Show the items of a consultation and our positions, or what changed in their texts."
    )
    made.add_argument("consultation")
    made.add_argument("--diff", action="store_true", help="what changed in the texts, word by word")
    made.add_argument("--item", metavar="ID", default="", help="--diff: only this item")
    version = "the start of its hash, or a round"
    made.add_argument("--before", metavar="VERSION", default="", help=f"--diff: from this text: {version}")
    made.add_argument("--after", metavar="VERSION", default="", help=f"--diff: to this text: {version}")
    with_language(made)
    made = add("open-round", "Open the next round; rule, texts and members are fixed by it (secretariat).")
    made.add_argument("consultation")
    made.add_argument("--rule", choices=RULES, default="no_objection")
    made.add_argument(
        "--parameter", metavar="NAME=VALUE", action="append", default=[], help="a parameter of the rule"
    )
    made.add_argument("--deadline", metavar="TIME", default="", help="2026-03-31 or 2026-03-31T17:00+01:00")
    made.add_argument(
        "--grace", metavar="HOURS", type=int, default=72, help="time for slow mail after the deadline (72)"
    )
    made.add_argument("--item", metavar="ID", action="append", default=[], help="only this item")
    made.add_argument(
        "--eligible", metavar="CODE", action="append", default=[], help="only this organization"
    )
    made = add(
        "round", "Move a round on: close, consolidate, conclude, reopen, accept-unserved (secretariat)."
    )
    made.add_argument("consultation")
    made.add_argument("act", choices=("close", "consolidate", "conclude", "reopen", "accept-unserved"))
    made.add_argument("--note", default="", help="a sentence that stays with the act")
    made.add_argument("--deadline", metavar="TIME", default="", help="reopen: the new deadline")
    made = add("close-round", "Close the open round and sign its results (secretariat).")
    made.add_argument("consultation")
    made.add_argument("--note", default="", help="a sentence that stays with the act")
    made = add("acknowledge", "Say, signed, that the items are before us, without a position.")
    made.add_argument("consultation")
    made.add_argument("--item", metavar="ID", action="append", default=[], help="only this item")
    made = add("reconfirm", "Give our position on an item again, unchanged, on its changed text.")
    made.add_argument("consultation")
    made.add_argument("item")
    made = add("comments", "List comments and their dispositions; also as the ISO comment table.")
    made.add_argument("consultation")
    made.add_argument(
        "--write", metavar="FILE", default="", help="write the ISO comment table (.docx, .xlsx)"
    )
    made.add_argument("--read", metavar="FILE", default="", help="show what a filled ISO table holds")
    made.add_argument(
        "--take", metavar="FILE", default="", help="record its new comments, and its observations as answers"
    )
    with_language(made)
    made = add("dispose", "Answer a comment (secretariat).")
    made.add_argument("consultation")
    made.add_argument("comment", help="comment id, or its first letters")
    made.add_argument(
        "outcome",
        choices=(
            "accepted",
            "in_principle",
            "partially",
            "not_accepted",
            "noted",
            "out_of_scope",
            "deferred",
        ),
    )
    made.add_argument("--observation", default="", help="the secretariat's words")
    made = add("board", "Show where every organization stands on every item, and what follows.")
    made.add_argument("consultation")
    made.add_argument("--round", type=int, default=None, help="as of this round")
    made.add_argument(
        "--explain", metavar="ITEM", default="", help="result, what is missing and the trace of one item"
    )
    made.add_argument(
        "--picture", metavar="FILE", default="", help="draw it (.png, .svg), or the same as a table (.csv)"
    )
    made.add_argument("--of", choices=PICTURES, default="matrix", help="what is drawn (matrix)")
    with_language(made)
    made = add("note", "Compose the note and write it as .docx or .pdf.")
    made.add_argument("consultation")
    made.add_argument(
        "path", nargs="?", default="", help="the .docx or .pdf to write; without it the text is printed"
    )
    made.add_argument("--fresh", action="store_true", help="compose again, leave the edited draft aside")
    supplied = "from now on, in this language; the note is composed anew"
    made.add_argument("--symbol", default=None, help=f"symbol of the document ({supplied})")
    made.add_argument("--job-number", metavar="JOB", default=None, help="job number")
    for part, words in (
        ("introduction", "the introduction"),
        ("general", "general comments that open the section"),
        ("closing", "general comments that close it"),
    ):
        made.add_argument(
            f"--{part}", metavar="FILE", default=None, help=f"{words}: a text, blank lines between paragraphs"
        )
    with_language(made)


def chair(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add(
        "set-text", "Enter a new text of an item; positions on the old one become stale (secretariat)."
    )
    made.add_argument("consultation")
    made.add_argument("item")
    made.add_argument("file", help="the text, as a plain file in UTF-8")
    made.add_argument("--status", choices=("official", "unofficial"), default="unofficial")
    made.add_argument("--source", default="", help="the document an official text is taken from")
    with_language(made)
    made = add("objections", "List formal objections, and the change of text that answers each.")
    made.add_argument("consultation")
    with_language(made)
    made = add("objection", "Enter what became of an objection (secretariat).")
    made.add_argument("consultation")
    made.add_argument("item")
    made.add_argument("organization")
    made.add_argument(
        "state", choices=("discussed", "resolved_by_change", "withdrawn", "sustained", "escalated")
    )
    made.add_argument("--note", default="", help="a sentence that stays with the act")
    made.add_argument(
        "--text",
        metavar="HASH",
        default="",
        help="resolved_by_change: the text that answers it (the present one)",
    )
    made = add("grade", "Set another grade of an item for the note, with a reason (secretariat).")
    made.add_argument("consultation")
    made.add_argument("item")
    made.add_argument("grade", choices=(*GRADES, "computed"), help="computed: take the editor's grade back")
    made.add_argument("--reason", default="", help="why; it is printed in the annex")
    made.add_argument("--round", type=int, default=None, help="in this round (the last)")
    made = add("clusters", "Put comments together that say the same, take them apart, or list them.")
    made.add_argument("consultation")
    made.add_argument("--suggest", action="store_true", help="show comments that are nearly the same")
    made.add_argument(
        "--comment",
        metavar="ID",
        action="append",
        default=[],
        help="put this comment together with the others",
    )
    made.add_argument(
        "--say", metavar="LANGUAGE=WORDS", action="append", default=[], help="what they say, for the note"
    )
    made.add_argument("--theme", choices=THEMES, default="", help="theme (that of the first comment)")
    made.add_argument("--placement", choices=("paragraph", "reservation", "grade"), default="paragraph")
    made.add_argument(
        "--name", metavar="CLUSTER", default="", help="name of the cluster; replaces one of that name"
    )
    made.add_argument("--reason", default="", help="why they are put together")
    made.add_argument("--apart", metavar="CLUSTER", default="", help="take this cluster apart")


def register(verbs: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    add = adder(verbs)
    made = add("register", "List the register of use cases, or write it as a repository (.xlsx, .csv).")
    made.add_argument("text", nargs="*", help="words that must occur in title, description or organization")
    made.add_argument("--write", metavar="FILE", default="", help="write it instead (.xlsx or .csv)")
    made.add_argument("--kind", metavar="KIND", action="append", default=[], help="only this kind")
    made.add_argument("--country", metavar="ISO3", action="append", default=[], help="only in this country")
    made.add_argument("--status", metavar="STATUS", action="append", default=[], help="only at this stage")
    made.add_argument(
        "--organization", metavar="CODE", action="append", default=[], help="only led by this one"
    )
    made.add_argument("--risk", choices=RISKS, action="append", default=[], help="only with this risk")
    with_language(made)
    made = add("endorsements", "Show where every organization stands with the Principles, and the figures.")
    with_language(made)


GROUPS = (consultations, chair, register)

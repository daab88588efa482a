# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands about what workbooks leave in doubt: list, decide, finish, give back."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import cast, get_args

from sync.cli import DONE
from sync.cli_common import NoneMatches, ValueUnclear, one, told
from sync.cli_print import progress, say, say_json, say_table
from sync.review_values import CellDecision, Review, ReviewQuestion, Said
from sync.workbook.values import DecisionAction
from sync.workspace import Workspace

Arguments = argparse.Namespace


def review(workspace: Workspace, arguments: Arguments) -> int:
    return _ACTS[arguments.act](workspace, arguments)


def give_back(workspace: Workspace, arguments: Arguments) -> int:
    path = Path(arguments.file)
    file = path if path.is_file() else _book(workspace.review(), arguments.file)
    made = workspace.give_back(file, Path(arguments.out), language=arguments.language or "")
    how = "in a copy, everything else as it was" if made.is_patched else "in a workbook written anew"
    lines = [f"Written: {made.path}, {made.notes} cells marked {how}"]
    lines += [f"  about no single cell: {each.sentence()}" for each in made.not_placed]
    return told(made, arguments, *lines)


def _list(workspace: Workspace, arguments: Arguments) -> int:
    found = workspace.review(language=_language(arguments))
    questions = _chosen(found, arguments)
    if arguments.json:
        say_json({"books": found.books, "questions": questions})
        return DONE
    rows = [
        (
            q.key, q.file, f"{q.sheet}!{q.cell}", q.label[:32], q.original[:28],
            (q.proposed_label or q.proposed)[:28], q.kind, _said(q),
        )
        for q in questions
    ]  # fmt: skip
    say_table(("key", "file", "place", "question", "in the cell", "proposed", "kind", "decision"), rows)
    say(
        f"{sum(1 for q in questions if q.is_open)} open, {sum(1 for q in questions if not q.is_open)} decided"
    )
    return DONE


def _said(question: ReviewQuestion) -> str:
    value = f" {question.value_label}" if question.value else ""
    return "" if question.is_open else f"{question.action}{value} ({question.by})"


def _decide(workspace: Workspace, arguments: Arguments) -> int:
    if len(arguments.what) < 2 or arguments.what[1] not in (*get_args(DecisionAction), "open"):
        raise ValueUnclear(value=" ".join(arguments.what), name="KEY ACTION [ANSWER]", verb="review")
    start, action, *answer = arguments.what
    key = one(start, [each.key for each in workspace.review().questions if each.key.startswith(start)])
    said = CellDecision(key, cast(Said, action), " ".join(answer))
    workspace.decide_cells([said])
    return told(said, arguments, f"{key}: {action}. Nothing enters before: assent review finish")


def _accept_all(workspace: Workspace, arguments: Arguments) -> int:
    """All of a kind, or of a file: said in so many words, because each of them is a decision."""
    if not (arguments.kind or arguments.file):
        raise ValueUnclear(value="accept-all", name="a choice without --kind or --file", verb="review")
    questions = _chosen(workspace.review(), arguments)
    said = [CellDecision(q.key, "accept") for q in questions if q.is_open and "accept" in q.actions]
    workspace.decide_cells(said)
    return told(
        {"accepted": len(said)},
        arguments,
        f"{len(said)} proposals accepted. Nothing enters before: assent review finish",
    )


def _finish(workspace: Workspace, arguments: Arguments) -> int:
    found = workspace.review()
    files = [_book(found, name) for name in arguments.file]
    report = workspace.finish_review(files, progress=progress)
    lines = [
        f"{each.path.name}: {each.added} added, {each.waiting_rows} rows still wait" for each in report.files
    ]
    return told(report, arguments, *lines, f"{report.added} added")


def _drop(workspace: Workspace, arguments: Arguments) -> int:
    found = workspace.review()
    for name in arguments.what:
        workspace.drop_waiting(_book(found, name))
    return told({"dropped": arguments.what}, arguments, *(f"Let go: {name}" for name in arguments.what))


def _write(workspace: Workspace, arguments: Arguments) -> int:
    path = _path(arguments)
    count = workspace.write_review(path, language=_language(arguments))
    return told({"file": path, "questions": count}, arguments, f"Written: {path}, {count} questions")


def _read(workspace: Workspace, arguments: Arguments) -> int:
    count = workspace.read_review(_path(arguments))
    return told(
        {"decisions": count},
        arguments,
        f"{count} decisions kept. Nothing enters before: assent review finish",
    )


def _path(arguments: Arguments) -> Path:
    if len(arguments.what) != 1:
        raise ValueUnclear(value=" ".join(arguments.what), name="the one file", verb="review")
    return Path(arguments.what[0])


def _language(arguments: Arguments) -> str:
    return arguments.language or "en"


def _chosen(found: Review, arguments: Arguments) -> Sequence[ReviewQuestion]:
    files = {_book(found, name) for name in arguments.file}
    return [
        each
        for each in found.questions
        if (not files or each.file_id in files) and (not arguments.kind or each.kind in arguments.kind)
    ]


def _book(found: Review, name: str) -> str:
    """The workbook that waits under this name, or whose hash begins so."""
    named = [each.file_id for each in found.books if each.name == name]
    matching = named or [each.file_id for each in found.books if name and each.file_id.startswith(name)]
    if not matching:
        raise NoneMatches(start=name)
    return one(name, matching)


_ACTS: Mapping[str, Callable[[Workspace, Arguments], int]] = {
    "list": _list,
    "decide": _decide,
    "accept-all": _accept_all,
    "finish": _finish,
    "drop": _drop,
    "write": _write,
    "read": _read,
}

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands that look over everything: the register, the road to endorsement, results checked again."""

from __future__ import annotations

import argparse
import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

from consensus.explain import phrases
from consensus.usecases import Wanted
from sync._files import FileUnreadable
from sync.cli import DONE, REFUSED
from sync.cli_common import told
from sync.cli_print import complain, say, say_findings, say_json, say_table
from sync.workspace import Workspace

Arguments = argparse.Namespace


def register(workspace: Workspace, arguments: Arguments) -> int:
    """Use cases with risk, matrix, divergence; or the repository as a file."""
    wanted = Wanted(
        frozenset(arguments.kind), frozenset(arguments.country), frozenset(arguments.status),
        frozenset(arguments.organization), frozenset(arguments.risk), " ".join(arguments.text),
    )  # fmt: skip
    if arguments.write:
        path = workspace.write_register(Path(arguments.write), arguments.language, wanted)
        return told({"path": str(path)}, arguments, f"The register is in {path}.")
    held = workspace.register(wanted)
    if arguments.json:
        say_json(held)
        return DONE
    words = phrases(arguments.language).words
    rows = [
        (
            line.case.meta.record_id[:10],
            line.case.lead_organization,
            words.get(f"lifecycle.{line.case.lifecycle_status}", line.case.lifecycle_status),
            words[f"risk.{line.risk}"] + ("" if line.risk_complete else " *"),
            words.get(f"matrix.{line.outcome}", "-") + (f" -> {line.decided}" if line.overridden else ""),
            line.case.title[:60],
        )
        for line in held.lines
    ]
    say_table(("record", "lead", "stage", "risk", "matrix", "title"), rows)
    say(f"{len(held.lines)} use cases; * = not all six dimensions of risk are assessed.")
    for record, divided in held.divergences.items():
        for each in divided:
            answers = ", ".join(f"{office}: {answer or '-'}" for office, answer in each.answers.items())
            say(f"offices differ on {record[:10]} {each.question}: {answers}")
    for twice in held.duplicates:
        say(f"perhaps one case twice: {twice.title} ({', '.join(r[:10] for r in twice.records)})")
    return DONE


def endorsements(workspace: Workspace, arguments: Arguments) -> int:
    """Each organization against the date, and the figures with their definition."""
    held = workspace.endorsements()
    if arguments.json:
        say_json(held)
        return DONE
    words = phrases(arguments.language).words
    rows = [
        (
            line.organization,
            words[f"endorsement.{line.status}"],
            line.edition,
            line.signed_on or "",
            words[f"timeliness.{line.timeliness}"],
            "" if line.days_late is None else line.days_late,
        )
        for line in held.lines
    ]
    say_table(("organization", "status", "edition", "signed", "against the date", "days late"), rows)
    say(
        f"Endorsed: {held.endorsed} of {held.eligible}; on time {held.on_time}, late {held.late}, open {held.open}, "
        f"covered by a parent {held.covered}."
    )
    counted = ", ".join(words[f"endorsement.{status}"] for status in held.definition)
    say(f"Counted as endorsed: {counted}.")
    for name, value in (
        ("median days late", held.median_days_late),
        ("with a document", held.with_document),
    ):
        if value is not None:
            say(f"{name}: {value}")
    if held.by_edition:
        say("by edition: " + ", ".join(f"{edition} {n}" for edition, n in held.by_edition.items()))
    if held.lowest_principles:
        say("lowest maturity: " + ", ".join(held.lowest_principles))
    return DONE


def verify_result(workspace: Workspace, arguments: Arguments) -> int:
    """The signed results of a consultation beside the recomputed ones."""
    (name,) = arguments.what[:1]
    workspace.consultation(name)
    results = [each for each in workspace.results() if each.consultation == name]
    absent = workspace.absent_entries()
    if arguments.json:
        say_json(results)
    else:
        rows = [
            (r.round, r.item, r.stored, r.recomputed, _verdict(r.agrees, absent.get((name, r.round), 0)))
            for r in results
        ]
        say_table(("round", "item", "signed", "recomputed", ""), rows)
    return DONE if all(each.agrees for each in results) else REFUSED


def _verdict(agrees: bool, absent: int) -> str:
    if agrees:
        return "agrees"
    return f"{absent} counted entries are not here" if absent else "DIFFERS"


def without_workspace(arguments: Arguments) -> int | None:
    """`verify-result BUNDLE`: an auditor with nothing but the files; None for everything else."""
    if arguments.verb != "verify-result":
        return None
    paths = [Path(each) for each in arguments.what]
    missing = [path for path in paths if not path.is_file()]
    if missing and not any(path.is_file() or ".assent" in path.name or len(path.parts) > 1 for path in paths):
        return None  # the name of a consultation
    if missing:
        raise FileUnreadable(name=missing[0].name, detail=os.strerror(errno.ENOENT))
    audit = Workspace.audit(paths)
    if arguments.json:
        said = {"secretariat": audit.secretariat, "holds": audit.holds, "complete": audit.is_complete,
                "files": audit.files}  # fmt: skip
        say_json({**said, "results": audit.results, "findings": audit.report.findings})
        return DONE if audit.holds else REFUSED
    say(f"Signed by the secretariat with the code {audit.secretariat}: compare it aloud.")
    rows = [
        (r.consultation, r.round, r.item, r.stored, r.recomputed,
         _verdict(r.agrees, audit.absent.get((r.consultation, r.round), 0)))
        for r in audit.results
    ]  # fmt: skip
    say_table(("consultation", "round", "item", "signed", "recomputed", ""), rows)
    say(
        f"{audit.report.logs} journals, {audit.report.entries} entries, {audit.report.signatures} signed heads checked."
    )
    say_findings(tuple(f for f in audit.report.findings if f.code != "verify.result"))
    for file in audit.files:
        if file.problem is not None:  # refused, or it waits for another
            complain(f"{file.path.name}: {file.problem.sentence()}", file.problem.hint())
    if not audit.is_complete:
        say("Not every counted entry is in these files: ask for the bundle with everything.")
    return DONE if audit.holds else REFUSED


COMMANDS: Mapping[str, Callable[[Workspace, Arguments], int]] = {
    "register": register,
    "endorsements": endorsements,
    "verify-result": verify_result,
}

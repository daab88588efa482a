# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands of exchange: bundles out, files in, and what was sent, received and proved."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from sync import values as v
from sync.cli import DONE, REFUSED
from sync.cli_common import NoneMatches, one, printer_of, told
from sync.cli_print import complain, progress, say, say_findings, say_json, say_table
from sync.exchange_log import SentFile
from sync.workspace import Workspace

Arguments = argparse.Namespace


def export_bundle(workspace: Workspace, arguments: Arguments, path: Path) -> int:
    report = _written(workspace, arguments, path)
    if report.note == "nothing-new":
        return told(
            report, arguments, "There is nothing that the receiver does not have; no file was written."
        )
    lines = [f"Written: {file}" for file in report.paths]
    lines.append(f"{report.entries} entries, {report.records} of them about records, {report.size} bytes")
    if report.bundles > 1:
        lines.append(
            "One file cannot hold all that is attached: send each of them, they may be taken in any order."
        )
    return told(report, arguments, *lines)


def _written(workspace: Workspace, arguments: Arguments, path: Path) -> v.BundleReport:
    to, ledger, attachments = (
        office_ids(workspace, arguments.to),
        not arguments.without_ledger,
        not arguments.without_attachments,
    )
    if not arguments.qr or path.suffix.lower() != ".pdf":
        return workspace.write_bundle(
            path, to=to, everything=arguments.everything, ledger=ledger, attachments=attachments,
            encrypted=arguments.encrypt, part_size=arguments.part_size, recipients=arguments.recipient,
            as_pictures=arguments.qr, progress=progress,
        )  # fmt: skip
    printer = printer_of(arguments)
    made = workspace.bundle_pictures(
        to=to, everything=arguments.everything, ledger=ledger, attachments=attachments,
        encrypted=arguments.encrypt, recipients=arguments.recipient,
    )  # fmt: skip
    if not made.pictures:
        return made.report
    return workspace.pictures_left(made, (printer.codes(path, made.pictures, arguments.language),))


def office_ids(workspace: Workspace, named: Sequence[str]) -> tuple[str, ...]:
    """Offices by id, by name, or all of an organization by its code."""
    found: list[str] = []
    for name in named:
        matching = [
            o.office_id for o in workspace.offices() if name in (o.office_id, o.office, o.organization)
        ]
        if not matching:
            raise NoneMatches(start=name)
        found += matching
    return tuple(dict.fromkeys(found))


def take(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.paths == ["-"]:
        report = workspace.take_text(sys.stdin.read())
    else:
        paths = [Path(path) for path in arguments.paths]
        report = workspace.take(paths, progress=progress, take_proposed=arguments.yes)
    if arguments.report:
        workspace.write_intake_report(Path(arguments.report), report, language=arguments.language)
    if arguments.json:
        say_json(report)
    else:
        for each in report.files:
            _say_intake(each)
        say(
            f"{report.added} added, {report.already_present} already present, {len(report.queued)} waiting, {len(report.asked)} to decide, {len(report.refused)} refused"
        )
        if any(each.waiting_rows for each in report.files):
            say("hint: some cells wait for a decision: assent review")
        if arguments.report:
            say(f"Written: {arguments.report}")
    for each in report.refused:
        if each.problem is not None:
            complain(f"{each.path.name}: {each.problem.sentence()}", each.problem.hint())
    return REFUSED if report.refused else DONE


def _say_intake(each: v.FileIntake) -> None:
    sender = f" from {each.sender}" if each.sender else ""
    say(
        f"{each.path.name}: {each.outcome}{sender} ({each.added} added, {each.already_present} already present)"
    )
    if each.problem is not None and each.outcome == "queued":
        say(f"  {each.problem.sentence()}")
    if each.enrolment is not None:
        asked = each.enrolment
        say(f"  {asked.office} ({asked.organization}) asks to be admitted, code {asked.code}")
        say(f"  hint: compare the code aloud, then: assent admit-office {each.path} --code {asked.code}")
    say_findings(each.findings)


def waiting(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.delete:
        workspace.give_up_waiting(arguments.delete)
    found = workspace.waiting()
    if arguments.json:
        say_json(found)
        return DONE
    rows = [(w.since, w.waiting_id, w.name, w.sender, w.size, w.waits_for.sentence()) for w in found]
    say_table(("since", "id", "file", "from", "bytes", "waits for"), rows)
    return DONE


def quarantine(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.delete:
        workspace.discard_quarantined(arguments.delete)
    kept = workspace.quarantine()
    if arguments.json:
        say_json(kept)
        return DONE
    say_table(("kept", "code", "file", "why"), [(k.kept_at, k.code, k.path, k.sentence) for k in kept])
    return DONE


def timeline(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.record:
        return _one_record(workspace, arguments)
    found = workspace.exchange(arguments.limit)
    if arguments.json:
        say_json(found)
        return DONE
    say_table(
        ("sent", "kind", "file", "entries", "bytes", "for", "proof"),
        [(f.at, f.kind, _named(f), f.entries, f.size, _for(f), _proof(f)) for f in found.sent],
    )
    say()
    say_table(
        ("received", "kind", "file", "from", "outcome", "added", "present", "why"),
        [
            (f.at, f.kind, f.name, f.sender, f.outcome, f.added, f.already_present, f.code)
            for f in found.received
        ],
    )
    if found.waiting:
        say()
        say(
            f"{len(found.waiting)} sent file(s) wait for a receipt, the oldest since {found.waiting[0].at:%Y-%m-%d}"
        )
    return DONE


def _one_record(workspace: Workspace, arguments: Arguments) -> int:
    record = one(arguments.record, workspace.record_ids(arguments.record))
    steps = workspace.record_path(record)
    if arguments.json:
        say_json(steps)
        return DONE
    say_table(
        ("stage", "reached", "when", ""),
        [(s.stage, s.reached, s.at, f"round {s.round}" if s.round else "") for s in steps],
    )
    return DONE


def _named(file: SentFile) -> str:
    first = file.names[0] if file.names else ""
    return f"{first} (+{len(file.names) - 1})" if len(file.names) > 1 else first


def _for(file: SentFile) -> str:
    return (
        file.receivers[0]
        if len(file.receivers) == 1
        else f"{len(file.receivers)} offices"
        if file.receivers
        else ""
    )


def _proof(file: SentFile) -> str:
    match file.proof:
        case "none":
            return ""
        case "proved":
            return f"received {file.proved_at:%Y-%m-%d %H:%M}" if file.proved_at else "received"
        case "lacking":
            lost = f": {', '.join(file.lost)}" if file.lost else ""
            return f"received but for {file.lacking} attached file(s){lost}"
        case _:
            return f"waits ({file.proved_by} of {file.expected})"

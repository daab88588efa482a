# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What each verb of the command line does: parse, call one Workspace verb, print."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from forms.views import Violation
from sync import cli_answers as answers
from sync import cli_consult as consult
from sync import cli_exchange as exchange
from sync import cli_offices as offices
from sync import cli_register as register
from sync import cli_review as review
from sync import cli_rulings as rulings
from sync import cli_trust as trust
from sync import values as v
from sync.cli import DONE, PROBLEM, REFUSED
from sync.cli_common import ValueUnclear, local_zone, one, printer_of, text_in, told, typed_secret
from sync.cli_looking import only_looks, would_remember
from sync.cli_print import complain, plain, progress, say, say_findings, say_json, say_table
from sync.cli_updates import (
    self_test_command,
    send_update_command,
    update_command,
    updates_command,
)
from sync.store_problems import FolderProblem, WorkspaceBusy
from sync.workspace import Workspace

Arguments = argparse.Namespace
Command = Callable[[Workspace, Arguments], int]


def run(chosen: object) -> int:
    """Runs the command that the parser understood."""
    arguments = cast(Arguments, chosen)
    verb = arguments.verb
    if verb in _ALONE:
        return _ALONE[verb](arguments)
    for alone in (trust.without_workspace, register.without_workspace):
        if (code := alone(arguments)) is not None:
            return code
    with _workspace(arguments) as workspace:
        return _COMMANDS[verb](workspace, arguments)


def _workspace(arguments: Arguments) -> Workspace:
    folder = _folder(arguments)
    secret = _passphrase(arguments, folder) if Workspace.needs_passphrase(folder) else None
    opened = partial(Workspace.open, folder, passphrase=secret, zone=local_zone())
    if only_looks(arguments):
        return opened(read_only=True)
    try:
        return opened()
    except (WorkspaceBusy, FolderProblem):
        if not would_remember(arguments):
            raise
        return opened(read_only=True)


def _folder(arguments: Arguments) -> Path:
    return Path(arguments.workspace or os.environ.get("ASSENT_WORKSPACE", "") or ".").absolute()


def _passphrase(arguments: Arguments, folder: Path | None = None) -> str:
    if arguments.passphrase_file:
        return text_in(arguments.passphrase_file)
    kept = os.environ.get("ASSENT_PASSPHRASE")
    if kept is not None:
        return kept
    remembered = Workspace.remembered_passphrase(folder) if folder is not None else None
    if remembered is not None:
        return remembered
    return typed_secret("Passphrase: ", arguments)


# --- begin -----------------------------------------------------------------------------------------------


def _init(arguments: Arguments) -> int:
    profile = v.Profile(
        role="secretariat" if arguments.secretariat else "office",
        organization=arguments.organization,
        office=arguments.office,
        person=arguments.person,
        device=arguments.device,
        language=arguments.language,
        focal_point=arguments.focal_point,
    )
    secret = _passphrase(arguments) if arguments.locked else None
    folder = _folder(arguments)
    with Workspace.create(
        folder,
        profile,
        passphrase=secret,
        root_keys=trust.founding_keys(arguments),
        threshold=arguments.threshold,
    ) as workspace:
        standing = workspace.standing()
        if secret is not None and arguments.remember:
            workspace.remember_passphrase()
    return told(
        standing,
        arguments,
        f"The workspace of {profile.office} begins in {folder}.",
        f"Code of this {'secretariat' if arguments.secretariat else 'device'}: {standing.code}",
    )


def _status(workspace: Workspace, arguments: Arguments) -> int:
    standing, tasks = workspace.standing(), workspace.tasks()
    if arguments.json:
        say_json({"profile": workspace.profile, "standing": standing, "tasks": tasks})
        return DONE
    mine = workspace.profile
    say(f"{mine.office} ({mine.organization}), {mine.device}: {standing.status}")
    say(
        f"code {standing.code}"
        + (f", follows {standing.secretariat} {standing.secretariat_code}" if standing.secretariat else "")
    )
    say(f"code of this device's key alone: {standing.key_code}")
    if standing.secretariat_key:
        say(f"key line of the secretariat: {standing.secretariat_key}")
    say(f"{standing.entries} entries, {standing.exported} exported, {standing.received} received")
    if standing.lacking:
        say(
            f"{standing.lacking} attached file(s) did not reach the secretariat; they go with the next bundle"
        )
    if standing.last_news is not None:
        say(f"newest entry of the secretariat here: {standing.last_news:%Y-%m-%d %H:%M} UTC")
    for task in tasks:
        due = f", due {task.due:%Y-%m-%d %H:%M} UTC" if task.due else ""
        about = " ".join(filter(None, (task.consultation, *task.items)))
        say(f"- {task.kind} ({task.count}){': ' + about if about else ''}{due}")
    return DONE


def _profile(workspace: Workspace, arguments: Arguments) -> int:
    mine = workspace.profile
    new = replace(
        mine,
        person=mine.person if arguments.person is None else arguments.person.strip(),
        device=arguments.device or mine.device,
    )
    if new != mine:
        workspace.save_profile(new)
    said = f"{new.office} ({new.organization}), {new.device}" + (f": {new.person}" if new.person else "")
    return told(new, arguments, said)


def _audit_kit(arguments: Arguments) -> int:
    from sync.audit_kit import SCRIPT, write_audit_kit

    files = write_audit_kit(Path(arguments.folder))
    return told(
        {"files": files},
        arguments,
        *(f"Written: {file}" for file in files),
        f"Needs bash, openssl 3, od, sha256sum and zstd: bash {SCRIPT} bundle FILE.assent KEY",
    )


def _demo(arguments: Arguments) -> int:
    from sync.demo import play

    silent = arguments.json or arguments.quiet
    made = play(Path(arguments.out), say=(lambda text: None) if silent else say)
    return told(made, arguments, *([] if arguments.quiet else [f"Everything is in {made.out}."]))


# --- records ---------------------------------------------------------------------------------------------


def _forms(workspace: Workspace, arguments: Arguments) -> int:
    forms = workspace.forms()
    if arguments.json:
        say_json(forms)
        return DONE
    rows = [(f.form_id, f.version, f.current, f.source, f.title) for f in forms]
    say_table(("form", "version", "current", "source", "title"), rows)
    return DONE


def _install_form(workspace: Workspace, arguments: Arguments) -> int:
    from forms.xlsform import import_xlsform

    path = Path(arguments.file)
    report = import_xlsform(path.read_bytes(), path.name)
    if report.version is None:
        if arguments.json:
            say_json(report.findings)
        else:
            say_findings(report.findings)
        complain(f"{path.name} could not be made into a form")
        return PROBLEM
    workspace.install_form(report.version)
    if not arguments.json:
        say_findings(report.findings)
    made = {"form": report.version.form_id, "version": report.version.version, "findings": report.findings}
    return told(made, arguments, f"{report.version.form_id} {report.version.version} is current now.")


def _record(workspace: Workspace, arguments: Arguments) -> int:
    data = sys.stdin.buffer.read() if arguments.file == "-" else Path(arguments.file).read_bytes()
    correcting = _record_id(workspace, arguments.correct) if arguments.correct else ""
    submission = answers.submission_from(workspace, data, form_id=arguments.form, correcting=correcting)
    if isinstance(submission, tuple):
        return _told_violations(submission, arguments)
    changes = workspace.record(
        submission,
        source=v.Source("command", name=Path(arguments.file).name),
        attachments=answers.files_by_name(arguments.attach),
    )
    return told(changes, arguments, f"Recorded: {changes.record_id}")


def _told_violations(violations: Sequence[Violation], arguments: Arguments) -> int:
    if arguments.json:
        say_json({"violations": violations})
    for each in violations:
        said = each.message or each.kind
        complain(f"{each.ref}: {said}")
    complain("nothing was recorded", "Correct these answers, then record again.")
    return PROBLEM


def _records(workspace: Workspace, arguments: Arguments) -> int:
    query = v.RecordQuery(
        text=" ".join(arguments.text),
        forms=tuple(arguments.form),
        organizations=tuple(arguments.organization),
        consultation=arguments.consultation,
        item=arguments.item,
        statuses=tuple(arguments.status),
        only_own=arguments.own,
        only_conflicts=arguments.conflicts,
        withdrawn=None if arguments.withdrawn else False,
        offset=arguments.offset,
        limit=arguments.limit,
    )
    page = workspace.records(query)
    if arguments.json:
        say_json(page)
        return DONE
    rows = [
        (
            r.record_id[:10],
            r.form_id,
            r.title[:48],
            r.organization,
            r.written_at,
            r.status,
            r.withdrawn,
            r.conflicts or "",
        )
        for r in page.rows
    ]
    say_table(
        ("record", "form", "title", "organization", "written", "status", "withdrawn", "conflicts"), rows
    )
    say(f"{len(page.rows)} of {page.total}")
    return DONE


def _show(workspace: Workspace, arguments: Arguments) -> int:
    record = _record_id(workspace, arguments.record)
    if arguments.write:
        if not arguments.write.lower().endswith(".pdf"):
            raise ValueUnclear(value=arguments.write, name="a record on paper (.pdf)", verb=arguments.verb)
        path = printer_of(arguments).record(Path(arguments.write), workspace, record, arguments.language)
        return told({"file": path}, arguments, f"Written: {path}")
    if arguments.files:
        return _write_files(workspace, arguments, record)
    view = workspace.record_view(record)
    if arguments.json:
        say_json(view)
        return DONE
    line = view.summary
    say(f"{line.title} · {line.form_id} {line.form_version} · {line.office} ({line.organization})")
    say(
        f"{line.record_id} · {line.status} · {line.revisions} revisions"
        + (" · withdrawn" if line.withdrawn else "")
    )
    for name, text in _flat(view.fields):
        say(f"  {name}: {text}")
    for file in view.attachments:
        say(
            f"file {file.name}: "
            + (f"{file.size} bytes" if file.present else "has not reached this workspace")
        )
    for conflict in view.conflicts:
        say(f"conflict in {conflict.field}:")
        for side in conflict.sides:
            say(f"  {plain(side.value)}  ({side.device}, {side.written_at:%Y-%m-%d %H:%M})")
    return DONE


def _write_files(workspace: Workspace, arguments: Arguments, record: str) -> int:
    named = workspace.record_view(record).attachments
    files = workspace.save_attachments(record, Path(arguments.files))
    absent = [each.name for each in named if not each.present]
    lines = [f"Written: {file}" for file in files] if named else ["No file is attached to it."]
    told({"files": files, "absent": absent}, arguments, *lines)
    for name in absent:
        complain(f"{name} has not reached this workspace", "It is asked for with the next bundle from here.")
    return PROBLEM if absent else DONE


def _flat(fields: Mapping[str, object], before: str = "") -> Iterator[tuple[str, str]]:
    for name, value in fields.items():
        if isinstance(value, str):
            yield before + name, value
        elif isinstance(value, tuple):
            for number, row in enumerate(value, 1):
                yield from _flat(row, f"{before}{name}[{number}]/")


def _history(workspace: Workspace, arguments: Arguments) -> int:
    revisions = workspace.history(_record_id(workspace, arguments.record))
    if arguments.json:
        say_json(revisions)
        return DONE
    for each in revisions:
        say(
            f"{each.written_at:%Y-%m-%d %H:%M} {each.kind} by {each.office}, {each.device} ({each.entry[:10]})"
        )
        if each.reason:
            say(f"  reason: {each.reason}")
        for name, value in each.changed.items():
            said = value if isinstance(value, str) else "(emptied)" if value is None else f"{len(value)} rows"
            say(f"  {name}: {said}")
    return DONE


def _withdraw(workspace: Workspace, arguments: Arguments) -> int:
    record = _record_id(workspace, arguments.record)
    return told(workspace.withdraw(record, arguments.reason), arguments, f"Withdrawn: {record}")


def _resolve(workspace: Workspace, arguments: Arguments) -> int:
    record = _record_id(workspace, arguments.record)
    chosen: dict[str, str | None] = {}
    for pair in arguments.values:
        name, equals, value = pair.partition("=")
        if not equals:
            raise ValueUnclear(value=pair, name="FIELD=VALUE", verb="resolve")
        chosen[name] = value or None
    return told(workspace.resolve(record, chosen), arguments, f"Settled: {record}")


def _drafts(workspace: Workspace, arguments: Arguments) -> int:
    drafts = workspace.drafts()
    if arguments.discard:
        draft = one(
            arguments.discard, [d.draft_id for d in drafts if d.draft_id.startswith(arguments.discard)]
        )
        return told(workspace.discard_draft(draft), arguments, f"Discarded: {draft}")
    if arguments.json:
        say_json(drafts)
        return DONE
    say_table(
        ("draft", "form", "title", "saved"), [(d.draft_id, d.form_id, d.title, d.saved_at) for d in drafts]
    )
    return DONE


def _record_id(workspace: Workspace, start: str) -> str:
    """The record whose id begins so."""
    return one(start, workspace.record_ids(start.lower()))


# --- exchange ------------------------------------------------------------------------------------------------


def _export(workspace: Workspace, arguments: Arguments) -> int:
    path = Path(arguments.path)
    match arguments.format:
        case "bundle":
            return exchange.export_bundle(workspace, arguments, path)
        case "docx":
            return consult.write_note(workspace, arguments, path, fresh=False)
        case "csv":
            query = v.RecordQuery(forms=tuple(arguments.form), withdrawn=None) if arguments.form else None
            files = workspace.export_csv(path, language=arguments.language, query=query)
        case _:
            query = v.RecordQuery(forms=tuple(arguments.form), withdrawn=None) if arguments.form else None
            report = workspace.export_workbook(path, language=arguments.language, query=query)
            if not arguments.json:
                say_findings(report.findings)
            files = (report.path,)
    return told({"files": files}, arguments, *(f"Written: {file}" for file in files))


def _template(workspace: Workspace, arguments: Arguments) -> int:
    office = (
        one(arguments.office, exchange.office_ids(workspace, [arguments.office]))
        if arguments.office
        else None
    )
    prefill = v.RecordQuery(only_own=office is None) if arguments.prefill else None
    path = workspace.write_template(
        Path(arguments.path), arguments.form, language=arguments.language, prefill=prefill, office=office
    )
    return told({"file": path}, arguments, f"Written: {path}")


# --- care ---------------------------------------------------------------------------------------------------------


def _verify(workspace: Workspace, arguments: Arguments) -> int:
    evidence = Path(arguments.evidence) if arguments.evidence else None
    report = workspace.verify(progress=progress, evidence=evidence)
    told(
        report,
        arguments,
        f"{report.logs} journals, {report.entries} entries, {report.signatures} signed heads, "
        f"{report.receipts} receipts, {len(report.results)} results checked",
        "All is as it was written." if report.sound else "",
    )
    if evidence is not None:
        words = [finding.sentence() for finding in report.findings] or ["All is as it was written."]
        workspace.save_report(evidence, "\n".join(words))
    if not arguments.json:
        say_findings(report.findings)
    return DONE if report.sound else REFUSED


def _rebuild(workspace: Workspace, arguments: Arguments) -> int:
    report = workspace.rebuild(progress)
    return told(
        report,
        arguments,
        f"{report.entries} entries replayed into {report.records} records in {report.seconds:.1f} s, "
        + ("the same as before." if report.same else "and something is different now than before."),
    )


def _backup(workspace: Workspace, arguments: Arguments) -> int:
    report = workspace.backup(Path(arguments.path), for_recovery=arguments.recovery)
    return told(report, arguments, f"Written: {report.path} ({report.entries} entries, {report.size} bytes)")


def _restore(arguments: Arguments) -> int:
    secret = _secret_for(Path(arguments.backup), arguments)
    folder = Workspace.restore(Path(arguments.backup), Path(arguments.folder), passphrase=secret)
    return told(
        {"folder": folder},
        arguments,
        f"Restored into {folder}. Enrol this device again before you send anything.",
    )


def _secret_for(path: Path, arguments: Arguments) -> str | None:
    from sync.store import is_encrypted

    return _passphrase(arguments) if path.is_file() and is_encrypted(path) else None


def _recovery_key(workspace: Workspace, arguments: Arguments) -> int:
    path = workspace.make_recovery_key(Path(arguments.path), language=arguments.language)
    return told(
        {"file": path},
        arguments,
        f"Written: {path}. Print it, give the three shares to three people, then delete the file.",
    )


def _recover(arguments: Arguments) -> int:
    shares = [*arguments.share, *map(text_in, arguments.share_file)]
    kept = arguments.new_passphrase_file
    secret = text_in(kept) if kept else None
    folder = Workspace.recover(Path(arguments.backup), shares, Path(arguments.folder), passphrase=secret)
    return told(
        {"folder": folder},
        arguments,
        f"Recovered into {folder}. Enrol this device again before you send anything.",
    )


_ALONE: Mapping[str, Callable[[Arguments], int]] = {
    "init": _init,
    "demo": _demo,
    "restore": _restore,
    "recover": _recover,
    "self-test": self_test_command,
    "audit-kit": _audit_kit,
    "update": update_command,
}
_COMMANDS: Mapping[str, Command] = {
    "status": _status,
    "profile": _profile,
    "updates": updates_command,
    "send-update": send_update_command,
    "forms": _forms,
    "install-form": _install_form,
    "record": _record,
    "records": _records,
    "show": _show,
    "history": _history,
    "withdraw": _withdraw,
    "resolve": _resolve,
    "drafts": _drafts,
    **offices.COMMANDS,
    "roots": trust.roots,
    "receipt": trust.receipt,
    "verify-receipt": trust.verify_receipt,
    "passphrase": trust.passphrase,
    "export": _export,
    "take": exchange.take,
    "exchange": exchange.timeline,
    "quarantine": exchange.quarantine,
    "waiting": exchange.waiting,
    "template": _template,
    "review": review.review,
    "give-back": review.give_back,
    "consult": consult.consult,
    "agenda": consult.agenda,
    "open-round": consult.open_round,
    "round": consult.round,
    "close-round": consult.close_round,
    "acknowledge": consult.acknowledge,
    "reconfirm": consult.reconfirm,
    "comments": consult.comments,
    "dispose": consult.dispose,
    "board": consult.board,
    "note": consult.note,
    **rulings.COMMANDS,
    "verify": _verify,
    **register.COMMANDS,
    "rebuild": _rebuild,
    "backup": _backup,
    "recovery-key": _recovery_key,
}

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands about consultations: agenda, rounds, comments, board, note."""

from __future__ import annotations

import argparse
import json
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import cast

from consensus.board import Board
from consensus.note_text import NoteFacts, paragraphs_of
from consensus.plain import Plain, as_plain, from_plain
from consensus.records import Disposition, RoundRule
from forms.problem import N_, Problem
from sync import cli_answers as answers
from sync.cli import DONE, PROBLEM
from sync.cli_common import PictureUnclear, ValueUnclear, moment, one, printer_of, text_in, told
from sync.cli_print import plain, say, say_findings, say_json, say_table
from sync.cli_rulings import text_changes
from sync.consultation_file import consultation_from
from sync.workspace import Workspace

Arguments = argparse.Namespace


class NoConsultation(Problem):
    code = "command.no-consultation"
    message = N_("There is no consultation in this workspace.")
    remedy = N_("Take the secretariat's latest bundle first.")


class WhichConsultation(Problem):
    code = "command.which-consultation"
    message = N_("There are {count} consultations here, and none was named: {ids}.")
    remedy = N_("Name the one you mean with --consultation.")


# --- consultations ---------------------------------------------------------------------------------------------


def consult(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.file:
        consultation = consultation_from(Path(arguments.file).read_bytes(), arguments.file)
        changes = workspace.publish_consultation(consultation)
        return told(
            changes,
            arguments,
            f"On the agenda: {consultation.consultation_id}, {len(consultation.items)} items",
        )
    known = workspace.consultations(arguments.language)
    if arguments.json:
        say_json(known)
        return DONE
    rows = [
        (
            c.consultation,
            c.items,
            c.round or "",
            c.stage,
            c.rule,
            c.deadline,
            f"{c.responded}/{c.eligible}",
            c.title,
        )
        for c in known
    ]
    say_table(("consultation", "items", "round", "stage", "rule", "deadline", "answered", "title"), rows)
    return DONE


def agenda(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.diff:
        return text_changes(workspace, arguments)
    lines = workspace.agenda(arguments.consultation, arguments.language)
    if arguments.json:
        say_json(lines)
        return DONE
    rows = [
        (a.item, a.stage, a.deadline, a.my_position, a.my_status, "stale" if a.stale else "", a.text[:70])
        for a in lines
    ]
    say_table(("item", "stage", "deadline", "ours", "status", "", "text"), rows)
    return DONE


def open_round(workspace: Workspace, arguments: Arguments) -> int:
    opened = workspace.open_round(
        arguments.consultation,
        rule=_rule(arguments),
        deadline=moment(arguments.deadline, "open-round", end_of_day=True) if arguments.deadline else None,
        items=arguments.item,
        eligible=arguments.eligible,
        grace_hours=arguments.grace,
    )
    return told(
        opened,
        arguments,
        f"Round {opened.number} is open under {opened.rule.name} for {len(opened.eligible)} organizations.",
    )


def _rule(arguments: Arguments) -> RoundRule:
    whole = cast("dict[str, Plain]", as_plain(RoundRule(arguments.rule)))
    for pair in arguments.parameter:
        name, _, text = pair.partition("=")
        if name not in whole or name == "name":
            raise ValueUnclear(value=name, name="a parameter of the rule", verb="open-round")
        whole[name] = _parameter(whole[name], getattr(RoundRule(), name), text, pair)
    return from_plain(RoundRule, whole)


def _parameter(before: object, default: object, text: str, pair: str) -> Plain:
    try:
        if isinstance(before, bool):
            return {"yes": True, "true": True, "no": False, "false": False}[text.lower()]
        if isinstance(default, Fraction):
            return str(Fraction(text))
        if isinstance(before, list):
            return list(text.split(","))
        return text if isinstance(before, str) else int(text)
    except (KeyError, ValueError, ZeroDivisionError):
        raise ValueUnclear(value=pair, name="a parameter of the rule", verb="open-round") from None


def round(workspace: Workspace, arguments: Arguments) -> int:
    name, note = arguments.consultation, arguments.note
    match arguments.act:
        case "close":
            moved = workspace.close_round(name, note=note)
        case "consolidate":
            moved = workspace.consolidate_round(name, summary=note)
        case "conclude":
            moved = workspace.conclude_round(name, note=note)
        case "reopen":
            moved = workspace.reopen_round(
                name, deadline=moment(arguments.deadline, "round", end_of_day=True), note=note
            )
        case _:
            moved = workspace.accept_unserved(name, note=note)
    return told(moved, arguments, f"Round {moved.number} of {name} is {moved.state}.")


def close_round(workspace: Workspace, arguments: Arguments) -> int:
    closed = workspace.close_round(arguments.consultation, note=arguments.note)
    if arguments.json:
        say_json(closed)
        return DONE
    say(f"Round {closed.number} of {arguments.consultation} is closed.")
    for item in workspace.board(arguments.consultation).items:
        say(f"{item.item}: {item.outcome} — {item.sentence}")
    return DONE


def acknowledge(workspace: Workspace, arguments: Arguments) -> int:
    changes = workspace.acknowledge(arguments.consultation, arguments.item)
    return told(changes, arguments, "Acknowledged.")


def reconfirm(workspace: Workspace, arguments: Arguments) -> int:
    changes = workspace.reconfirm(arguments.consultation, arguments.item)
    return told(changes, arguments, f"{arguments.item}: our position is given again on the new text.")


def _comment_table(workspace: Workspace, arguments: Arguments) -> int:
    """A filled table, looked through; its rows are not recorded: positions come from the organizations."""
    table = workspace.read_comment_table(Path(arguments.read), arguments.consultation, arguments.language)
    if arguments.json:
        say_json(table)
    else:
        rows = [(c.organization, c.item or "-", c.comment_type, c.text) for c in table.comments]
        say_table(("organization", "item", "type", "comment"), rows)
        say_findings(table.findings)
    return PROBLEM if table.findings else DONE


def _take_comments(workspace: Workspace, arguments: Arguments) -> int:
    taken = workspace.take_comment_table(Path(arguments.take), arguments.consultation, arguments.language)
    told(
        taken,
        arguments,
        f"{taken.added} comments added, {taken.already_present} already present, "
        f"{taken.answered} observations entered as answers",
    )
    if not arguments.json:
        say_findings(taken.findings)
    return PROBLEM if taken.findings else DONE


def comments(workspace: Workspace, arguments: Arguments) -> int:
    if arguments.write:
        path = workspace.write_comment_table(
            Path(arguments.write), arguments.consultation, arguments.language
        )
        return told({"path": str(path)}, arguments, f"The comment table is in {path}.")
    if arguments.read:
        return _comment_table(workspace, arguments)
    if arguments.take:
        return _take_comments(workspace, arguments)
    said = workspace.dispositions(arguments.consultation)
    found = workspace.comments(arguments.consultation)
    if arguments.json:
        say_json([{"comment": c, "disposition": said.get(c.comment_id)} for c in found])
        return DONE
    rows = [
        (
            c.comment_id.rsplit(".", 1)[-1],
            c.item,
            c.organization,
            c.theme,
            said[c.comment_id].outcome if c.comment_id in said else "",
            c.text[:60],
        )
        for c in found
    ]
    say_table(("comment", "item", "organization", "theme", "disposition", "text"), rows)
    return DONE


def dispose(workspace: Workspace, arguments: Arguments) -> int:
    known = [c.comment_id for c in workspace.comments(arguments.consultation)]
    start = arguments.comment
    found = one(start, [c for c in known if c.startswith(start) or c.rsplit(".", 1)[-1].startswith(start)])
    said = Disposition(found, arguments.outcome, arguments.observation)
    return told(workspace.dispose(arguments.consultation, said), arguments, f"{arguments.outcome}: {found}")


def board(workspace: Workspace, arguments: Arguments) -> int:
    board = workspace.board(arguments.consultation, arguments.language, round=arguments.round)
    if arguments.round is not None and (board.round is None or board.round.number != arguments.round):
        named = f"a round of {arguments.consultation}"
        raise ValueUnclear(value=str(arguments.round), name=named, verb=arguments.verb)
    if arguments.explain:
        return _explain(board, arguments)
    if arguments.picture:
        return _picture(workspace, board, arguments)
    if arguments.json:
        say_json(answers.board_as_plain(board))
        return DONE
    say(board.title)
    rows = [(row.organization, *row.statuses, row.name) for row in board.rows]
    say_table(("", *(item.item for item in board.items), "name"), rows)
    say()
    for item in board.items:
        say(f"{item.item}: {item.outcome_label} — {item.sentence} [{item.grade_label}]")
        for further in (*item.missing, board.what_next(item.item)):
            if further:
                say(f"  {further}")
    say_findings(board.findings)
    return DONE


def _picture(workspace: Workspace, board: Board, arguments: Arguments) -> int:
    path = Path(arguments.picture)
    if path.suffix.lower() not in (".png", ".svg", ".csv"):
        raise PictureUnclear(name=path.name)
    written = printer_of(arguments).picture(path, arguments.of, workspace, board)
    return told({"file": written}, arguments, f"Written: {written}")


def _explain(board: Board, arguments: Arguments) -> int:
    item = one(arguments.explain, [each.item for each in board.items if each.item == arguments.explain])
    return told(
        {
            "item": item,
            "trace": board.trace(item),
            "text": board.explain(item),
            "next": board.what_next(item),
        },
        arguments,
        board.explain(item),
        *filter(None, [board.what_next(item)]),
        _as_text(board.trace(item)),
    )


def _as_text(trace: object) -> str:
    return json.dumps(plain(trace), ensure_ascii=False, indent=1)


def note(workspace: Workspace, arguments: Arguments) -> int:
    held = workspace.note_facts(arguments.consultation, arguments.language)
    supplied = _with_supplied(held, arguments)
    if supplied != held:
        workspace.save_note_facts(arguments.consultation, supplied, arguments.language)
    fresh = arguments.fresh or supplied != held
    if arguments.path:
        return write_note(workspace, arguments, Path(arguments.path), fresh=fresh)
    note = workspace.note(arguments.consultation, arguments.language, fresh=fresh)
    if arguments.json:
        say_json(note)
    else:
        say(answers.note_as_text(note))
    return DONE


def _with_supplied(held: NoteFacts, arguments: Arguments) -> NoteFacts:
    """What only the secretariat can supply, changed as far as it was named."""

    def text(file: str | None, before: tuple[str, ...]) -> tuple[str, ...]:
        return before if file is None else paragraphs_of(text_in(file))

    return replace(
        held,
        symbol=held.symbol if arguments.symbol is None else arguments.symbol.strip(),
        job_number=held.job_number if arguments.job_number is None else arguments.job_number.strip(),
        introduction=text(arguments.introduction, held.introduction),
        general=text(arguments.general, held.general),
        closing=text(arguments.closing, held.closing),
    )


def write_note(workspace: Workspace, arguments: Arguments, path: Path, *, fresh: bool) -> int:
    name = arguments.consultation or _only_consultation(workspace)
    note = workspace.note(name, arguments.language, fresh=fresh)
    if path.suffix.lower() not in (".docx", ".pdf"):
        raise ValueUnclear(value=path.name, name="a note (.docx, .pdf)", verb=arguments.verb)
    if path.suffix.lower() == ".pdf":
        files: tuple[Path, ...] = (printer_of(arguments).note(path, note),)
    else:
        files = workspace.write_note(path, note)
    return told({"files": files}, arguments, *(f"Written: {file}" for file in files))


def _only_consultation(workspace: Workspace) -> str:
    known = [each.consultation for each in workspace.consultations()]
    if not known:
        raise NoConsultation
    if len(known) > 1:
        raise WhichConsultation(count=len(known), ids=", ".join(known))
    return known[0]

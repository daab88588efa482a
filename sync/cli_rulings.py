# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The commands about what the chair and the editor rule: texts, objections, grades, comments put together."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from consensus.grade import GRADES, GradeRuling
from consensus.note_text import Cluster
from consensus.objections import ObjectionAct
from consensus.records import Comment, Text
from sync._files import read_limited
from sync.cli import DONE
from sync.cli_common import ValueUnclear, one, told
from sync.cli_print import say, say_json, say_table
from sync.workspace import Workspace

Arguments = argparse.Namespace
LARGEST_TEXT = 1_000_000

# --- texts ---------------------------------------------------------------------------------------------------


def text_changes(workspace: Workspace, arguments: Arguments) -> int:
    """`agenda --diff`: what changed in the text of every item, or of one between two versions."""
    name, language = arguments.consultation, arguments.language
    known = [item.code for item in workspace.consultation(name).items]
    chosen = [one(arguments.item, [c for c in known if c == arguments.item])] if arguments.item else known
    told_of = [
        workspace.text_change(name, code, language, before=arguments.before, after=arguments.after)
        for code in chosen
        if arguments.item or len(workspace.text_versions(name, code)) > 1
    ]
    if arguments.json:
        say_json(told_of)
        return DONE
    for change in told_of:
        say(f"{change.item} ({change.language}) {change.before[:10]} → {change.after[:10]}")
        say(f"  {change.in_words}")
    if not told_of:
        say("No text has changed.")
    return DONE


def set_text(workspace: Workspace, arguments: Arguments) -> int:
    """A new text of an item in one language, from a file; positions on the old one become stale."""
    name, code = arguments.consultation, arguments.item
    words = read_limited(Path(arguments.file), LARGEST_TEXT).decode("utf-8-sig").strip()
    made = Text(arguments.language, words, arguments.status, arguments.source)
    changes = workspace.set_text(name, code, made)
    change = workspace.text_change(name, code, arguments.language)
    return told(changes, arguments, f"{code}: the new text is entered. It is asked in the next round.",
                change.in_words)  # fmt: skip


# --- objections ------------------------------------------------------------------------------------------------


def objections(workspace: Workspace, arguments: Arguments) -> int:
    """Every formal objection: its state, what would lift it, and the change of text that answers it."""
    name, language = arguments.consultation, arguments.language
    board = workspace.board(name, language)
    found = [each for item in board.items for each in item.objections]
    if arguments.json:
        say_json(found)
        return DONE
    for each in found:
        say(f"{each.item}  {board.name_of(each.organization)} ({each.organization}): {each.state}")
        say(f"  {each.reason}")
        say(f"  would be lifted by: {each.change_wanted}")
        say("  " + " → ".join(f"{step.state} (round {step.round_number})" for step in each.history))
        if each.answered_by and each.objected_text:
            change = workspace.text_change(
                name, each.item, language, before=each.objected_text, after=each.answered_by
            )
            say(f"  answered by: {change.in_words}")
    if not found:
        say("No formal objection was raised.")
    return DONE


def objection(workspace: Workspace, arguments: Arguments) -> int:
    """One act of the chair on one objection."""
    answer = ""
    if arguments.state == "resolved_by_change":
        answer = _answering_text(workspace, arguments)
    act = ObjectionAct(
        arguments.item, arguments.organization, arguments.state, note=arguments.note, text_hash=answer
    )
    changes = workspace.act_on_objection(arguments.consultation, act)
    return told(
        changes, arguments, f"{arguments.item}: the objection of {arguments.organization} is {act.state}."
    )


def _answering_text(workspace: Workspace, arguments: Arguments) -> str:
    """The whole hash of the version named, or of the present text when none is."""
    versions = workspace.text_versions(arguments.consultation, arguments.item)
    if not arguments.text:
        return versions[-1].text_hash if len(versions) > 1 else ""
    found = [each.text_hash for each in versions if each.text_hash.startswith(arguments.text)]
    return one(arguments.text, list(dict.fromkeys(found)))


# --- grades --------------------------------------------------------------------------------------------------


def grade(workspace: Workspace, arguments: Arguments) -> int:
    """The editor's grade of an item, with its reason; `computed` takes it back."""
    chosen = None if arguments.grade == "computed" else next(g for g in GRADES if g == arguments.grade)
    ruling = GradeRuling(arguments.item, arguments.round or 0, chosen, arguments.reason)
    changes = workspace.set_grade(arguments.consultation, ruling)
    held = workspace.board(arguments.consultation, round=arguments.round).item(arguments.item).grading
    return told(changes, arguments, f"{arguments.item}: {held.grade} (computed: {held.computed})")


# --- comments put together ------------------------------------------------------------------------------------


def clusters(workspace: Workspace, arguments: Arguments) -> int:
    name = arguments.consultation
    if arguments.suggest:
        return _suggest(workspace, arguments)
    if arguments.apart:
        found = one(arguments.apart, [c.cluster_id for c in workspace.clusters(name)])
        return told(workspace.take_apart(name, found), arguments, f"{found}: taken apart.")
    if arguments.comment:
        return _put_together(workspace, arguments)
    held = workspace.clusters(name)
    if arguments.json:
        say_json(held)
        return DONE
    rows = [
        (c.cluster_id, c.item or "-", len(c.comment_ids), c.theme, next(iter(c.statements.values()), "")[:60])
        for c in held
    ]
    say_table(("cluster", "item", "comments", "theme", "in these words"), rows)
    return DONE


def _suggest(workspace: Workspace, arguments: Arguments) -> int:
    held = {comment.comment_id: comment for comment in workspace.comments(arguments.consultation)}
    found = workspace.similar_comments(arguments.consultation)
    if arguments.json:
        say_json(found)
        return DONE
    for suggestion in found:
        say(f"{suggestion.item or '-'}: {len(suggestion.comment_ids)} comments, alike {suggestion.likeness}")
        for comment_id in suggestion.comment_ids:
            said = held[comment_id]
            say(f"  {comment_id.rsplit('.', 1)[-1]}  {said.organization}: {said.text[:90]}")
    if not found:
        say("No comments are alike enough to suggest anything.")
    return DONE


def _put_together(workspace: Workspace, arguments: Arguments) -> int:
    name = arguments.consultation
    known = workspace.comments(name)
    ids = tuple(dict.fromkeys(_comment(start, known) for start in arguments.comment))
    first = next(c for c in known if c.comment_id == ids[0])
    statements = dict(_statement(pair) for pair in arguments.say)
    made = Cluster(
        cluster_id=arguments.name or f"cluster-{ids[0].rsplit('.', 1)[-1][:12]}",
        comment_ids=ids,
        statements=statements,
        theme=arguments.theme or first.theme,
        placement=arguments.placement,
        reason=arguments.reason,
    )
    return told(
        workspace.put_together(name, made), arguments, f"{made.cluster_id}: {len(ids)} comments put together."
    )


def _comment(start: str, known: Sequence[Comment]) -> str:
    ids = [c.comment_id for c in known]
    return one(start, [c for c in ids if c.startswith(start) or c.rsplit(".", 1)[-1].startswith(start)])


def _statement(pair: str) -> tuple[str, str]:
    language, mark, words = pair.partition("=")
    if not mark or not words.strip():
        raise ValueUnclear(value=pair, name="LANGUAGE=WORDS", verb="clusters")
    return language, words.strip()


COMMANDS: Mapping[str, Callable[[Workspace, Arguments], int]] = {
    "set-text": set_text,
    "objections": objections,
    "objection": objection,
    "grade": grade,
    "clusters": clusters,
}

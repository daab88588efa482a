# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consolidated note at the desk: composed from the records, kept while people work on it, written.

The signed record is what a note is composed from; the edited draft and what the secretariat supplies for it
are local, and nothing here changes a result.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from consensus.similar import Suggestion, suggestions
from sync import _consultations, _register, _rulings
from sync import values as v
from sync._agenda import organizations
from sync._consultations import board, comments, dispositions
from sync._desk import Desk
from sync._files import write_whole
from sync._rulings import rulings

if TYPE_CHECKING:
    from consensus.note import Cluster, Note, NoteFacts


def note(desk: Desk, name: str, language: str, *, fresh: bool, facts: NoteFacts | None) -> Note:
    from consensus.note import compose_note

    kept = None if fresh else desk.store.setting(_note_key(name, language))
    if kept is not None:
        return _note_from(kept)
    shown = board(desk, name, language, None)
    return compose_note(
        shown,
        shown.comments(),
        dispositions(desk, name).values(),
        language=language,
        facts=facts or note_facts(desk, name, language),
        clusters=rulings(desk, name).clusters,
        organizations=organizations(desk),
        endorsements=_register.endorsements(desk),
        use_cases=[line.case for line in _register.register(desk).lines],
    )


def put_together(desk: Desk, name: str, cluster: Cluster) -> v.Changes:
    """Enters that these comments say the same. Raises `ruling.*`."""
    known = {c.comment_id: "" if c.section == "general" else c.item for c in comments(desk, name)}
    return _rulings.put_together(desk, name, cluster, known)


def take_apart(desk: Desk, name: str, cluster_id: str) -> v.Changes:
    """Dissolves a cluster: its comments stand by themselves again."""
    held = next((each for each in rulings(desk, name).clusters if each.cluster_id == cluster_id), None)
    if held is None:
        raise _rulings.UnknownCluster(cluster=cluster_id, consultation=name)
    return put_together(desk, name, replace(held, comment_ids=()))


def suggested(desk: Desk, name: str) -> Sequence[Suggestion]:
    """Comments that say nearly the same and that nobody has put together yet; a person decides."""
    claimed = {each for cluster in rulings(desk, name).clusters for each in cluster.comment_ids}
    return suggestions(c for c in comments(desk, name) if c.is_focal_point and c.comment_id not in claimed)


def note_facts(desk: Desk, name: str, language: str) -> NoteFacts:
    from consensus.note import NoteFacts
    from consensus.plain import from_plain

    kept = desk.store.setting(f"note-facts/{name}/{language}")
    return from_plain(NoteFacts, json.loads(kept)) if kept else NoteFacts()


def save_note_facts(desk: Desk, name: str, facts: NoteFacts, language: str) -> None:
    from consensus.plain import as_plain

    _consultations.consultation(desk, name)
    kept = json.dumps(as_plain(facts), ensure_ascii=False).encode()
    desk.save_settings({f"note-facts/{name}/{language}": kept})


def save_note(desk: Desk, name: str, value: Note) -> None:
    from consensus.plain import as_plain

    kept = json.dumps(as_plain(value), ensure_ascii=False).encode()
    desk.save_settings({_note_key(name, value.language): kept})


def _note_from(kept: bytes) -> Note:
    from consensus.note import Note
    from consensus.plain import from_plain

    return from_plain(Note, json.loads(kept))


def _note_key(name: str, language: str) -> str:
    return f"note/{name}/{language}"


def write_note(desk: Desk, path: Path, value: Note, *, annexes: bool) -> tuple[Path, ...]:
    """The Word file; beside it, for the secretariat only, where every paragraph came from."""
    from sync.note_file import note_docx, trace_json

    written = write_whole(path, note_docx(value, internal=annexes, created=desk.now))
    return written, write_whole(path.with_suffix(".trace.json"), trace_json(value))

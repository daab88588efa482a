# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs of Workspace about consultations: agenda, rounds, board, comments, note.

Apart from the others only because one page holds no more; nobody uses this class by itself.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from sync import _audit, _consultations, _notes, _positions, _register, _rulings, _text_versions
from sync._desk import Desk
from sync.values import AgendaLine, Changes, ConsultationSummary, TextVersion

if TYPE_CHECKING:
    from consensus.board import Board
    from consensus.endorsements import Indicators
    from consensus.grade import GradeRuling
    from consensus.iso_comments import CommentTable
    from consensus.note import Cluster, Note, NoteFacts
    from consensus.objections import ObjectionAct
    from consensus.records import Comment, Consultation, Disposition, Item, Round, RoundRule, Text
    from consensus.similar import Suggestion
    from consensus.textdiff import TextChange
    from consensus.usecases import Register, Wanted
    from sync._comment_tables import TakenComments

P = ParamSpec("P")
R = TypeVar("R")
V = TypeVar("V", bound="ConsultationVerbs")


def alone(verb: Callable[Concatenate[V, P], R]) -> Callable[Concatenate[V, P], R]:
    """Lets one thread at a time into the workspace."""

    @wraps(verb)
    def entered(self: V, /, *args: P.args, **kwargs: P.kwargs) -> R:
        with self._lock:
            return verb(self, *args, **kwargs)

    return entered


class ConsultationVerbs:
    """Invariant: every verb holds the lock, so that the desk is used by one thread at a time."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._lock = threading.RLock()

    # --- consultations ----------------------------------------------------------------------

    @alone
    def consultations(self, language: str = "en") -> tuple[ConsultationSummary, ...]:
        return _consultations.summaries(self._desk, language)

    @alone
    def consultation(self, consultation: str) -> Consultation:
        """The consultation with its items as they are now."""
        return _consultations.consultation(self._desk, consultation)

    @alone
    def agenda(self, consultation: str, language: str = "en") -> tuple[AgendaLine, ...]:
        """The items as this office meets them, with our own position on each."""
        return _consultations.lines(self._desk, consultation, language)

    @alone
    def rounds(self, consultation: str) -> tuple[Round, ...]:
        return _consultations.rounds(self._desk, consultation)

    @alone
    def publish_consultation(self, consultation: Consultation) -> Changes:
        """Enters a consultation with its items, or a new version of it (secretariat only)."""
        return _consultations.publish_consultation(self._desk, consultation)

    @alone
    def publish_item(self, consultation: str, item: Item) -> Changes:
        """Enters an item or a new text of it; earlier positions on it become stale."""
        return _consultations.publish_item(self._desk, consultation, item)

    @alone
    def set_text(self, consultation: str, item: str, text: Text) -> Changes:
        """Enters another text of an item in one language (secretariat only). Raises `text.unchanged`."""
        return _consultations.set_text(self._desk, consultation, item, text)

    @alone
    def open_round(
        self,
        consultation: str,
        *,
        rule: RoundRule,
        deadline: datetime | None = None,
        items: Sequence[str] = (),
        eligible: Sequence[str] = (),
        grace_hours: int = 72,
    ) -> Round:
        """Opens the next round; rule, texts and eligible organizations are fixed by this entry.

        Without `items` all items; without `eligible` every organization on the list.
        The round before must be consolidated. Raises `round.*`.
        """
        return _consultations.open_round(
            self._desk,
            consultation,
            rule=rule,
            deadline=deadline,
            items=items,
            eligible=eligible,
            grace_hours=grace_hours,
        )

    @alone
    def close_round(self, consultation: str, *, note: str = "") -> Round:
        """Closes the open round; the results are computed and signed, recomputable by anyone."""
        return _consultations.close_round(self._desk, consultation, note)

    @alone
    def reopen_round(self, consultation: str, *, deadline: datetime, note: str) -> Round:
        """The chair reopens a closed round with a later deadline, so that late positions count."""
        return _consultations.act(self._desk, consultation, "reopen", note, deadline)

    @alone
    def consolidate_round(self, consultation: str, *, summary: str = "") -> Round:
        """Every comment is answered, the chair's summary stands. Raises `round.comments-unanswered`."""
        return _consultations.act(self._desk, consultation, "consolidate", summary, None)

    @alone
    def conclude_round(self, consultation: str, *, note: str = "") -> Round:
        return _consultations.act(self._desk, consultation, "conclude", note, None)

    @alone
    def accept_unserved(self, consultation: str, *, note: str) -> Round:
        """The chair's recorded decision that silence counts although not everybody is proved served."""
        return _consultations.act(self._desk, consultation, "accept-unserved", note, None)

    @alone
    def acknowledge(self, consultation: str, items: Sequence[str] = ()) -> Changes:
        """Says, signed by this office, that it has the items before it (present, not a position)."""
        return _positions.acknowledge(self._desk, consultation, items)

    @alone
    def reconfirm(self, consultation: str, item: str) -> Changes:
        """Gives our position again, unchanged, on a text that changed after it. Raises `position.*`."""
        return _positions.reconfirm(self._desk, consultation, item)

    @alone
    def comments(self, consultation: str) -> tuple[Comment, ...]:
        return _consultations.comments(self._desk, consultation)

    @alone
    def write_comment_table(self, path: Path, consultation: str, language: str = "en") -> Path:
        """Writes every comment with its observation as the ISO comment table (.docx or .xlsx)."""
        from sync._comment_tables import write_comment_table

        return write_comment_table(self._desk, path, consultation, language)

    @alone
    def read_comment_table(self, path: Path, consultation: str, language: str = "en") -> CommentTable:
        """What a filled ISO comment table holds, with a finding for each unclear row; records nothing."""
        from sync._comment_tables import read_comment_table

        return read_comment_table(self._desk, path, consultation, language)

    @alone
    def take_comment_table(self, path: Path, consultation: str, language: str = "en") -> TakenComments:
        """Records new comments of a filled ISO table with their positions, and its observations as answers.

        Taking it twice changes nothing; an unclear row is a finding. Raises `iso-comments.*`, `workbook.*`."""
        from sync._comment_tables import take_comment_table

        return take_comment_table(self._desk, path, consultation, language)

    @alone
    def dispositions(self, consultation: str) -> Mapping[str, Disposition]:
        """Comment id -> what the secretariat did with it."""
        return _consultations.dispositions(self._desk, consultation)

    @alone
    def dispose(self, consultation: str, disposition: Disposition) -> Changes:
        """Answers one comment (secretariat only). Raises `disposition.*`."""
        return _consultations.dispose(self._desk, consultation, disposition)

    @alone
    def board(self, consultation: str, language: str = "en", *, round: int | None = None) -> Board:
        """What a person reads: organizations by items, and a sentence per item."""
        return _consultations.board(self._desk, consultation, language, round)

    @alone
    def put_together(self, consultation: str, cluster: Cluster) -> Changes:
        """Enters the secretariat's decision that these comments say the same, in these words. Raises `ruling.*`."""
        return _notes.put_together(self._desk, consultation, cluster)

    @alone
    def clusters(self, consultation: str) -> tuple[Cluster, ...]:
        """Which comments the secretariat decided to put together in the note."""
        return _rulings.rulings(self._desk, consultation).clusters

    @alone
    def take_apart(self, consultation: str, cluster_id: str) -> Changes:
        """Dissolves a cluster; both decisions stay readable in the diary."""
        return _notes.take_apart(self._desk, consultation, cluster_id)

    @alone
    def similar_comments(self, consultation: str) -> tuple[Suggestion, ...]:
        """Comments that say nearly the same and are not put together yet; nothing is decided by this."""
        return tuple(_notes.suggested(self._desk, consultation))

    @alone
    def act_on_objection(self, consultation: str, act: ObjectionAct) -> Changes:
        """Enters what became of a formal objection (secretariat only). Raises `objection.*`."""
        return _consultations.act_on_objection(self._desk, consultation, act)

    @alone
    def set_grade(self, consultation: str, ruling: GradeRuling) -> Changes:
        """Enters the editor's grade of an item, or (grade None) the computed one again. Raises `grade.*`."""
        return _consultations.set_grade(self._desk, consultation, ruling)

    @alone
    def text_versions(self, consultation: str, item: str) -> tuple[TextVersion, ...]:
        """Every text an item has had, oldest first, with the rounds that asked it."""
        return _text_versions.versions(self._desk, consultation, item)

    @alone
    def text_change(
        self, consultation: str, item: str, language: str = "en", *, before: str = "", after: str = ""
    ) -> TextChange:
        """What changed word by word, from the version before the present one or between two named ones.

        A version is named by the beginning of its hash or a round that asked it. Raises `text.unknown-version`."""
        return _text_versions.change(self._desk, consultation, item, language, before=before, after=after)

    @alone
    def note(
        self, consultation: str, language: str = "en", *, fresh: bool = False, facts: NoteFacts | None = None
    ) -> Note:
        """The consolidated note: the saved draft of it, or a fresh one composed from the records."""
        return _notes.note(self._desk, consultation, language, fresh=fresh, facts=facts)

    @alone
    def note_facts(self, consultation: str, language: str = "en") -> NoteFacts:
        """What the secretariat supplies for the note: introduction, general paragraphs, masthead."""
        return _notes.note_facts(self._desk, consultation, language)

    @alone
    def save_note_facts(self, consultation: str, facts: NoteFacts, language: str = "en") -> None:
        _notes.save_note_facts(self._desk, consultation, facts, language)

    @alone
    def save_note(self, consultation: str, note: Note) -> None:
        """Keeps the edited note (local; the signed record is what it is composed from)."""
        _notes.save_note(self._desk, consultation, note)

    @alone
    def write_note(self, path: Path, note: Note, *, annexes: bool = False) -> tuple[Path, ...]:
        """Writes the .docx, and beside it the trace from paragraphs to comments."""
        return _notes.write_note(self._desk, path, note, annexes=annexes)

    @alone
    def absent_entries(self) -> Mapping[tuple[str, int], int]:
        """Consultation and round -> entries that were counted there and are not held here."""
        return _audit.absent_entries(self._desk)

    # --- use cases and endorsements ---------------------------------------------------------

    @alone
    def register(self, wanted: Wanted | None = None) -> Register:
        """The register of the use cases that are wanted: risk, matrix, divergence, duplicates."""
        return _register.register(self._desk, wanted)

    @alone
    def write_register(self, path: Path, language: str = "en", wanted: Wanted | None = None) -> Path:
        """Writes the register as a repository (.xlsx) or its cases (.csv). Raises `register.format`."""
        return _register.write_register(self._desk, path, language, wanted)

    @alone
    def endorsements(self) -> Indicators:
        """Where every organization stands with the Principles, against the date, with the definition used."""
        return _register.endorsement_indicators(self._desk)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Which form a place asks for: a new one, the correction of a record, our position on an item, or a draft.

What the store lane runs, without a widget; a form that is filled in is shown by desktop/form_screen.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.form_screen import Filling
from desktop.parts import Place

if TYPE_CHECKING:
    from forms.session import FormSession
    from sync.values import AgendaLine
    from sync.workspace import Workspace


def filling_of(workspace: Workspace, place: Place, language: str, *, back: Place) -> Filling:
    """The form that is begun, resumed or corrected at a place, and where the person goes afterwards."""
    draft_id = record_id = ""
    kind, _colon, consultation = place.ref.partition(":")
    if kind == "edit":
        record_id = place.detail
        session = workspace.edit(record_id, language=language)
    elif kind == "position" and consultation:
        session, record_id = _position(workspace, consultation, place.detail, language)
    elif kind:
        session = workspace.begin(kind, language=language)
    else:
        draft = workspace.draft(place.detail)
        draft_id, record_id = draft.draft_id, draft.record_id
        session = workspace.resume(draft_id, language=language)
    return Filling(session, draft_id, record_id, back, _about(workspace, session, language))


def _position(workspace: Workspace, consultation: str, item: str, language: str) -> tuple[FormSession, str]:
    """This is a form for our position: the correction of the one we gave here, or a new one."""
    mine = next(each for each in workspace.agenda(consultation) if each.item == item)
    if mine.my_record and workspace.record_view(mine.my_record).summary.own:
        session = workspace.edit(mine.my_record, language=language)
        if mine.stale:
            session.answer("text_hash", mine.text_hash)
        return session, mine.my_record
    return workspace.begin_position(consultation, item, language=language), ""


def _about(workspace: Workspace, session: FormSession, language: str) -> AgendaLine | None:
    """This is the agenda item that the answers name, if there is one here."""
    named = {path.rpartition("/")[2]: value for path, value in session.fields().items()}
    held = (each.consultation for each in workspace.consultations())
    consultation = next((each for each in held if each == named.get("consultation")), None)
    lines = workspace.agenda(consultation, language) if consultation else ()
    return next((each for each in lines if each.item == named.get("item")), None)

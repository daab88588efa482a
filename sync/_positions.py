# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An office's word on an item: a position begun, confirmed for a changed text, or only that it was read.

A position always names the text it is about; once a text has changed nobody guesses which one was meant.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from forms.problem import N_, Problem
from sync import values as v
from sync._agenda import agenda
from sync._consultations import NoOpenRound, UnknownItem, consultation, item_of, lines, rounds
from sync._desk import Desk, Extras
from sync.keys import LogId
from sync.kinds import acknowledgement

if TYPE_CHECKING:
    from forms.session import FormSession
    from forms.submission import FieldValue


class NotOnTheList(Problem):
    code = "workspace.not-admitted"
    message = N_("This office is not on the secretariat's list yet.")
    remedy = N_("Send the enrolment request, and take the bundle that answers it.")


class NothingToConfirm(Problem):
    code = "position.nothing-to-confirm"
    message = N_("No position of ours on {item} waits to be given again.")
    remedy = N_(
        "A position waits only when the text changed after it; otherwise correct it or give a new one."
    )


class NotConfirmable(Problem):
    code = "position.not-confirmable"
    message = N_("Our position on {item} cannot be given again as it is: {why}")
    remedy = N_("Open it, answer what the form asks, and finish it.")


def acknowledge(desk: Desk, name: str, items: Sequence[str]) -> v.Changes:
    whole, held = consultation(desk, name), rounds(desk, name)
    if desk.roster.device(LogId(desk.log)) is None:
        raise NotOnTheList
    if not held:
        raise NoOpenRound(consultation=name)
    asked = dict(held[-1].item_hashes)
    for code in items:
        if code not in asked:
            raise UnknownItem(item=code, consultation=name, known=", ".join(asked))
    chosen = {code: asked[code] for code in (items or asked) if whole.item(code)}
    written = desk.write([acknowledgement(name, held[-1].number, chosen, time=desk.now_ms)], Extras())
    return v.Changes(consultations=(name,), entries=(written[0].hash.hex(),))


def begin_position(desk: Desk, name: str, item: str, language: str | None) -> FormSession:
    """A session on our position, about the text as the open round has it."""
    from sync._forms import begin

    held = item_of(desk, name, item)
    stages_held = rounds(desk, name)
    asked = (stages_held[-1].hash_of(item) if stages_held else None) or held.text_hash
    answers_known = {"consultation": name, "item": item, "text_hash": asked}
    return begin(desk, "position", language, answers_known, None)


def reconfirm(desk: Desk, name: str, item: str) -> v.Changes:
    """Gives our position again, unchanged, on the text that is asked now. Raises `position.*`."""
    from forms.submission import Submission
    from sync import _records
    from sync._forms import edit

    item_of(desk, name, item)
    line = next(each for each in lines(desk, name, "en") if each.item == item)
    if not line.stale or not _records.view(desk, line.my_record).summary.own:
        raise NothingToConfirm(item=item)
    done = edit(desk, line.my_record, None, {"text_hash": line.text_hash}).finalize()
    if not isinstance(done, Submission):
        why = "; ".join(violation.message or violation.ref for violation in done)
        raise NotConfirmable(item=item, why=why)
    return _records.record(desk, done, None, None, {})


def naming_the_text(desk: Desk, fields: Mapping[str, FieldValue]) -> Mapping[str, FieldValue]:
    """The answers of a position with the text they are about, where it was never any but one.

    Rows of a workbook and answers typed elsewhere cannot know the hash of a text; without it they would
    count as given on an earlier text. Once a text was changed nobody can tell which one was read.
    """
    named = {name.rsplit("/", 1)[-1]: name for name in fields}
    said = {short: str(fields[name]).strip() for short, name in named.items()}
    whole = agenda(desk).consultations.get(said.get("consultation", ""))
    item = whole.item(said.get("item", "")) if whole else None
    if whole is None or item is None or said.get("text_hash"):
        return fields
    asked = {held.hash_of(item.code) for held in rounds(desk, whole.consultation_id)} - {None}
    if asked - {item.text_hash}:
        return fields
    folder = named["item"].removesuffix("item")
    return {**fields, named.get("text_hash", f"{folder}text_hash"): item.text_hash}

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs about consultations: agenda, rounds, acknowledgements, board, dispositions, note.

Decides nothing itself: facts come from the journal, every result from `consensus`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from consensus import rounds as stages
from consensus.board import Board, Heard
from consensus.board import board as compose_board
from consensus.dispositions import check_disposition
from consensus.reading import read_record
from consensus.records import (
    Comment,
    Consultation,
    Disposition,
    Item,
    Position,
    RecordMeta,
    Round,
    RoundRule,
    Text,
    best_text,
)
from forms.problem import N_, Problem
from sync import values as v
from sync._agenda import (
    Focals,
    agenda,
    answers,
    consultation_entry,
    disposition_entry,
    focal_offices,
    focals_at,
    item_entry,
    missing_items,
    organizations,
    phase_entry,
    round_entry,
)
from sync._desk import Desk, Extras, moment_of
from sync._projection import KnownRevision, known_revisions, meta_of
from sync._rulings import rulings, write_ruling
from sync._status import arrival_of, arrived_at, status_of
from sync.entry import open_entry
from sync.records import state_of, upto
from sync.store_values import RecordLine, StoredEntry

if TYPE_CHECKING:
    from consensus.grade import GradeRuling
    from consensus.objections import Objection, ObjectionAct


class UnknownConsultation(Problem):
    code = "consultation.unknown"
    message = N_("There is no consultation “{consultation}” in this workspace.")
    remedy = N_("Take the secretariat's latest bundle.")


class NoOpenRound(Problem):
    code = "round.none-open"
    message = N_("No round of “{consultation}” is open.")
    remedy = N_("Open a round first.")


class UnknownItem(Problem):
    code = "consultation.unknown-item"
    message = N_("“{item}” is not an item of {consultation}.")
    remedy = N_("Choose one of its items: {known}.")


class TextUnchanged(Problem):
    code = "text.unchanged"
    message = N_("The new text of {item} is empty or the one that stands.")
    remedy = N_("Write the text as it is to be asked in the next round.")


class ItemAsked(Problem):
    code = "consultation.item-asked"
    message = N_("Item {item} of {consultation} has been asked in a round and cannot be left out any more.")
    remedy = N_("Keep it in the file, and open the next round without it.")


class NotAskedYet(Problem):
    code = "grade.not-asked"
    message = N_("{item} has not been put in any round, so there is no grade to set.")
    remedy = N_("Open a round with this item first.")


class UnknownText(Problem):
    code = "objection.unknown-text"
    message = N_("{text} is not a text of {item} that could answer the objection.")
    remedy = N_("Change the text first, then name the new version; the text objected to cannot answer it.")


# --- reading ----------------------------------------------------------------------------------------


def summaries(desk: Desk, language: str) -> tuple[v.ConsultationSummary, ...]:
    known = agenda(desk)
    return tuple(
        _summary(desk, each, known.rounds.get(name, ()), language)
        for name, each in known.consultations.items()
    )


def _summary(desk: Desk, each: Consultation, rounds: Sequence[Round], language: str) -> v.ConsultationSummary:
    last = rounds[-1] if rounds else None
    responded = desk.store.responded("position", each.consultation_id)
    return v.ConsultationSummary(
        consultation=each.consultation_id,
        title=best_text(each.title, language).text or each.consultation_id,
        items=len(each.items),
        round=last.number if last else 0,
        stage=stages.state_at(last, desk.now) if last else "",
        rule=last.rule.name if last else "",
        opened_at=last.opened_at if last else None,
        deadline=last.deadline if last else None,
        eligible=len(last.eligible) if last else 0,
        responded=len(responded & set(last.eligible)) if last else len(responded),
    )


def consultation(desk: Desk, name: str) -> Consultation:
    found = agenda(desk).consultations.get(name)
    if found is None:
        raise UnknownConsultation(consultation=name)
    return found


def item_of(desk: Desk, name: str, code: str) -> Item:
    whole = consultation(desk, name)
    item = whole.item(code)
    if item is None:
        known = ", ".join(each.code for each in whole.items)
        raise UnknownItem(item=code, consultation=name, known=known)
    return item


def rounds(desk: Desk, name: str) -> tuple[Round, ...]:
    consultation(desk, name)
    return agenda(desk).rounds.get(name, ())


def lines(desk: Desk, name: str, language: str) -> tuple[v.AgendaLine, ...]:
    whole = consultation(desk, name)
    held = rounds(desk, name)
    last = held[-1] if held else None
    mine = own_positions(desk, name)
    _, words = answers(desk)
    us = desk.writer(desk.log).organization
    seen = {(word.item, word.text_hash) for word in words if word.organization == us}
    return tuple(
        _agenda_line(desk, whole, item, last, mine.get(item.code), seen, language) for item in whole.items
    )


def _agenda_line(
    desk: Desk,
    whole: Consultation,
    item: Item,
    last: Round | None,
    mine: RecordLine | None,
    seen: set[tuple[str, str]],
    language: str,
) -> v.AgendaLine:
    text = best_text(item.texts, language)
    inside = last is not None and last.hash_of(item.code) is not None
    asked = (last.hash_of(item.code) if last else None) or item.text_hash
    answered = text_hash_of(mine) if mine else ""
    return v.AgendaLine(
        consultation=whole.consultation_id,
        item=item.code,
        title=best_text(item.title, language).text,
        text=text.text,
        text_language=text.language,
        text_status=text.status,
        text_hash=asked,
        round=last.number if last and inside else 0,
        stage=stages.state_at(last, desk.now) if last and inside else "",
        deadline=last.deadline if last and inside else None,
        my_record=mine.record_id if mine else "",
        my_position=mine.code if mine else "",
        my_status=status_of(desk, mine) if mine else "",
        stale=bool(mine) and answered not in {asked, item.text_hash, *item.same_substance_as},
        acknowledged=(item.code, asked) in seen,
    )


def own_positions(desk: Desk, name: str) -> Mapping[str, RecordLine]:
    """Our organization's standing position on each item: the focal office's, else our own office's."""
    return desk.remembered(f"own-positions/{name}", lambda: _own_positions(desk, name))


def _own_positions(desk: Desk, name: str) -> Mapping[str, RecordLine]:
    us = desk.writer(desk.log).organization
    found: dict[str, RecordLine] = {}
    for line in desk.store.record_lines(form_id="position", organization=us, consultation=name):
        if line.withdrawn:
            continue
        before = found.get(line.item)
        if before is None or (line.own, line.written_at) >= (before.own, before.written_at):
            found[line.item] = line
    return found


def text_hash_of(line: RecordLine) -> str:
    position = _position_of(line)
    return position.text_hash if position else ""


def _position_of(line: RecordLine) -> Position | None:
    try:
        read = read_record(line.form_id, line.fields, meta=RecordMeta(line.record_id, "", line.organization))
    except Problem:
        return None
    return read if isinstance(read, Position) else None


def positions(desk: Desk, name: str) -> tuple[Position, ...]:
    """Every revision of every position on this consultation: what counted in time stays countable."""
    return desk.remembered(f"positions/{name}", lambda: tuple(_positions(desk, name, focal_offices(desk))))


def _positions(desk: Desk, name: str, focals: Focals) -> Iterator[Position]:
    several: list[str] = []
    for line in desk.store.record_lines(form_id="position", consultation=name):
        if line.revisions > 1:
            several.append(line.record_id)
        else:
            yield from _single(desk, line, focals)
    for record_id, held in desk.store.revisions_of(several).items():
        read = [(stored, open_entry(stored.data), line) for stored, line in held]
        yield from _revised(desk, record_id, known_revisions(record_id, read, desk), name, focals)


def _single(desk: Desk, line: RecordLine, focals: Focals) -> Iterator[Position]:
    writer = desk.writer(line.log)
    meta = RecordMeta(
        record_id=line.record_id,
        entry_hash=line.head_hashes[0].hex(),
        organization=line.organization,
        office=line.office,
        signer=writer.signer,
        is_focal_point=focals.get(line.organization, "") in ("", line.office_id),
        sequence=line.seq,
        written_at=moment_of(line.written_at),
        received_at=moment_of(arrived_at(desk, line.log, line.seq, line.written_at, line.received_at)),
        form_version=line.form_version,
    )
    try:
        read = read_record(line.form_id, line.fields, meta=meta)
    except Problem:
        return
    if isinstance(read, Position):
        yield read


def _revised(
    desk: Desk, record_id: str, revisions: Sequence[KnownRevision], name: str, focals: Focals
) -> Iterator[Position]:
    facts = [each.facts for each in revisions]
    for each in revisions:
        state = state_of(upto(facts, [each.facts.entry]))
        meta = replace(
            meta_of(record_id, each, state, desk),
            is_focal_point=focals.get(each.organization, "") in ("", each.office_id),
            written_at=moment_of(each.stored.written_at),
            received_at=arrival_of(desk, each.stored),
        )
        try:
            read = read_record("position", state.fields, meta=meta)
        except Problem:
            continue
        if isinstance(read, Position) and read.consultation == name:
            yield read


def _heard_in(desk: Desk, name: str, round_: Round) -> Heard:
    """What counts in a round: in a closed one, what those said who spoke for their organizations at its closing."""
    focals = focals_at(desk, round_.closed_at if round_.is_closed else None)
    if focals is None:
        return desk.remembered(f"heard/{name}", lambda: Heard(positions(desk, name), *answers(desk)))
    return desk.remembered(
        f"heard/{name}/{round_.closed_at}",
        lambda: Heard(tuple(_positions(desk, name, focals)), *answers(desk, focals)),
    )


def comments(desk: Desk, name: str) -> tuple[Comment, ...]:
    """The comments of the positions that stand."""
    consultation(desk, name)
    return desk.remembered(f"comments/{name}", lambda: _comments(desk, name))


def _comments(desk: Desk, name: str) -> tuple[Comment, ...]:
    found: list[Comment] = []
    for line in desk.store.record_lines(form_id="position", consultation=name):
        if line.withdrawn:
            continue
        read = next(_single(desk, line, focal_offices(desk)), None)
        found += read.comments if read else ()
    return tuple(found)


def board(desk: Desk, name: str, language: str, number: int | None) -> Board:
    whole = consultation(desk, name)
    held = [each for each in rounds(desk, name) if number is None or each.number <= number]
    ruled = rulings(desk, name)
    shown = compose_board(
        whole,
        [_by_the_clock(desk, each) for each in held],
        heard_in=partial(_heard_in, desk, name),
        equal_texts=agenda(desk).equal_texts.get(name, {}),
        organizations=organizations(desk),
        objection_acts=ruled.acts,
        grade_rulings=ruled.grades,
        language=language,
        today=desk.now.date(),
    )
    return replace(shown, findings=(*shown.findings, *ruled.findings)) if ruled.findings else shown


def _by_the_clock(desk: Desk, round_: Round) -> Round:
    """An office that has not heard from the secretariat since shows an open round as ended by the clock."""
    return replace(round_, state=stages.state_at(round_, desk.now))


# --- the secretariat's acts ---------------------------------------------------------------------------


def publish_consultation(desk: Desk, value: Consultation) -> v.Changes:
    """A new one, or another version. Raises ItemAsked."""
    desk.must_be_secretariat()
    before = agenda(desk).consultations.get(value.consultation_id)
    missing = missing_items(value, before, rounds(desk, value.consultation_id)) if before else ()
    if missing:
        raise ItemAsked(item=missing[0].code, consultation=value.consultation_id)
    written = desk.write([consultation_entry(value, desk.now_ms)], Extras())
    return v.Changes(consultations=(value.consultation_id,), entries=(written[0].hash.hex(),))


def publish_item(desk: Desk, name: str, item: Item) -> v.Changes:
    desk.must_be_secretariat()
    consultation(desk, name)
    written = desk.write([item_entry(name, item, desk.now_ms)], Extras())
    return v.Changes(consultations=(name,), entries=(written[0].hash.hex(),))


def set_text(desk: Desk, name: str, code: str, text: Text) -> v.Changes:
    """Enters another text of an item in one language. Raises TextUnchanged."""
    item = item_of(desk, name, code)
    if not text.text.strip() or text in item.texts:
        raise TextUnchanged(item=code)
    others = tuple(each for each in item.texts if each.language != text.language)
    return publish_item(desk, name, replace(item, texts=(*others, text)))


def open_round(
    desk: Desk,
    name: str,
    *,
    rule: RoundRule,
    deadline: datetime | None,
    items: Sequence[str],
    eligible: Sequence[str],
    grace_hours: int,
) -> Round:
    desk.must_be_secretariat()
    whole, held = consultation(desk, name), rounds(desk, name)
    at, by = desk.now, desk.profile.person
    eligible = eligible or tuple(desk.roster.organizations)
    entries = []
    if held:
        over, drafted = stages.next_round(
            held[-1],
            whole,
            at=at,
            eligible=eligible,
            rule=rule,
            deadline=deadline,
            items=items or None,
            by=by,
        )
        entries.append(phase_entry(over, desk.now_ms))
        drafted = replace(drafted, grace_hours=grace_hours)
    else:
        drafted = stages.draft_round(
            whole,
            1,
            rule=rule,
            eligible=eligible,
            items=items or None,
            deadline=deadline,
            grace_hours=grace_hours,
        )
    opened = stages.open_round(drafted, whole, at=at, by=by)
    desk.write([*entries, round_entry(opened, desk.now_ms)], Extras())
    return opened


def close_round(desk: Desk, name: str, note: str) -> Round:
    """Closes the open round and signs the results and the entries that were counted."""
    desk.must_be_secretariat()
    held = rounds(desk, name)
    if not held or held[-1].state not in ("open", "closing"):
        raise NoOpenRound(consultation=name)
    closed = stages.close_round(held[-1], at=desk.now, by=desk.profile.person, note=note)
    shown = _board_of(desk, name, (*held[:-1], closed))
    counted = _entries_of(
        desk,
        [
            position.meta
            for item in shown.items
            for organization, position in item.ballot.positions.items()
            if item.ballot.statuses[organization] == position.code
        ],
    )
    results = {item.item: item.outcome for item in shown.items}
    desk.write([phase_entry(closed, desk.now_ms, results=results, counted=counted)], Extras())
    return closed


def _entries_of(desk: Desk, said: Sequence[RecordMeta]) -> list[StoredEntry]:
    """The very entries, of which others may hold copies."""
    meant = {(bytes.fromhex(each.entry_hash), each.sequence, each.signer) for each in said}
    copies = desk.store.revisions_with(list({leaf for leaf, _, _ in meant}))
    found = (stored for held in copies.values() for stored, _ in held)
    mine = [each for each in found if (each.hash, each.seq, desk.writer(each.log).signer) in meant]
    return sorted(mine, key=lambda each: (each.hash, each.log, each.seq))


def _board_of(desk: Desk, name: str, held: Sequence[Round]) -> Board:
    return compose_board(
        consultation(desk, name),
        held,
        heard_in=partial(_heard_in, desk, name),
        equal_texts=agenda(desk).equal_texts.get(name, {}),
        organizations=organizations(desk),
    )


def recomputed(desk: Desk, name: str, number: int) -> Mapping[str, str]:
    """The outcomes of a closed round, from what this workspace holds."""
    held = [each for each in rounds(desk, name) if each.number <= number]
    return _outcomes(desk, name, held)


def _outcomes(desk: Desk, name: str, held: Sequence[Round]) -> Mapping[str, str]:
    return {item.item: item.outcome for item in _board_of(desk, name, held).items}


def act(desk: Desk, name: str, step: str, note: str, deadline: datetime | None) -> Round:
    """One act of the chair on the last round."""
    desk.must_be_secretariat()
    held = rounds(desk, name)
    if not held:
        raise NoOpenRound(consultation=name)
    last, at, by = held[-1], desk.now, desk.profile.person
    match step:
        case "close":
            return close_round(desk, name, note)
        case "consolidate":
            said = agenda(desk).dispositions.get(name, {})
            moved = stages.consolidate_round(
                last, comments(desk, name), said.values(), at=at, by=by, summary=note
            )
        case "conclude":
            moved = stages.conclude_round(last, at=at, by=by, note=note)
        case "accept-unserved":
            moved = stages.accept_unserved(last, at=at, by=by, note=note)
        case "reopen":
            moved = stages.reopen_round(last, deadline=deadline or at, at=at, by=by, note=note)
        case _:
            raise ValueError(step)
    results = (
        _outcomes(desk, name, (*held[:-1], moved)) if step == "accept-unserved" and moved.is_closed else None
    )
    desk.write([phase_entry(moved, desk.now_ms, results=results)], Extras())
    return moved


def dispose(desk: Desk, name: str, said: Disposition, known: Sequence[Comment] | None = None) -> v.Changes:
    """Enters the answer to a comment; `known` are the comments, for who has them. Raises `disposition.*`."""
    desk.must_be_secretariat()
    check_disposition(said, comments(desk, name) if known is None else known)
    said = replace(said, at=said.at or desk.now, by=said.by or desk.profile.person)
    written = desk.write([disposition_entry(name, said, desk.now_ms)], Extras())
    return v.Changes(consultations=(name,), entries=(written[0].hash.hex(),))


def dispositions(desk: Desk, name: str) -> Mapping[str, Disposition]:
    consultation(desk, name)
    return agenda(desk).dispositions.get(name, {})


def act_on_objection(desk: Desk, name: str, act: ObjectionAct) -> v.Changes:
    """Enters what became of an objection. Raises `objection.*`, `consultation.unknown-item`."""
    from consensus.objections import act_on

    desk.must_be_secretariat()
    held = objection_of(desk, name, act.item, act.organization)
    last = board(desk, name, "en", None).item(act.item).history[-1].number
    act = replace(
        act, round_number=act.round_number or last, at=act.at or desk.now, by=act.by or desk.profile.person
    )
    act_on(held, act)
    if act.text_hash and act.text_hash not in _later_texts(desk, name, held):
        raise UnknownText(item=act.item, text=act.text_hash[:16])
    return write_ruling(desk, name, "objection", act)


def objection_of(desk: Desk, name: str, item: str, organization: str) -> Objection:
    """The objection of an organization to an item. Raises ObjectionUnknown."""
    from consensus.objections import ObjectionUnknown

    item_of(desk, name, item)
    for line in board(desk, name, "en", None).items:
        for held in line.objections if line.item == item else ():
            if held.organization == organization:
                return held
    raise ObjectionUnknown(organization=organization, item=item)


def _later_texts(desk: Desk, name: str, held: Objection) -> frozenset[str]:
    """The texts that can answer an objection: every version but the one it was raised against."""
    versions = agenda(desk).versions.get((name, held.item), ())
    return frozenset(each.item.text_hash for each in versions) - {held.objected_text}


def set_grade(desk: Desk, name: str, ruling: GradeRuling) -> v.Changes:
    """Enters the editor's grade of an item. Raises `grade.no-reason`, `round.none-open`."""
    from consensus.grade import check_ruling

    desk.must_be_secretariat()
    item_of(desk, name, ruling.item)
    asked_in = [each.number for each in rounds(desk, name) if each.hash_of(ruling.item)]
    if not asked_in:
        raise NotAskedYet(item=ruling.item)
    number = ruling.round_number or asked_in[-1]
    ruling = replace(
        ruling, round_number=number, at=ruling.at or desk.now, by=ruling.by or desk.profile.person
    )
    check_ruling(ruling)
    return write_ruling(desk, name, "grade", ruling)

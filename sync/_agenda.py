# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The agenda: consultations, rounds, dispositions and who was served, folded from the journal.

Only devices of the secretariat can put something on it. What a round fixed when it opened is taken
from its opening entry for ever; later entries move it on and cannot rewrite it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import cast

from consensus.plain import Plain, as_plain, from_plain
from consensus.records import (
    Acknowledgement,
    Consultation,
    Disposition,
    Item,
    Organization,
    Receipt,
    Round,
    Text,
)
from forms.problem import N_, Finding, Problem
from sync._desk import Desk, moment_of
from sync._status import arrival_of
from sync.entry import Entry, EntryProblem, Kind, Value, open_entry
from sync.keys import LogId
from sync.kinds import Counted, fact, read_closing, read_witness
from sync.roster import Roster, apply_entry
from sync.store_values import StoredEntry

FACT_KINDS = (Kind.CONSULTATION, Kind.ITEM_TEXT, Kind.ROUND, Kind.PHASE, Kind.DISPOSITION, Kind.RULING)
ANSWER_KINDS = (Kind.ACKNOWLEDGEMENT, Kind.WITNESS)

_REWRITTEN = N_("A later entry says something else about round {number} of {consultation} than its opening.")
_UNREADABLE = N_("An entry of the secretariat cannot be read: {detail}")


@dataclass(frozen=True, slots=True)
class ItemPlace:
    """Where the text of an item first stood in the secretariat's log: who has that much has the text."""

    log: bytes
    seq: int
    text_hash: str


@dataclass(frozen=True, slots=True)
class ItemVersion:
    """An item as it stood from a moment on; the next version's moment ends it."""

    item: Item
    since: datetime


@dataclass(frozen=True, slots=True)
class Agenda:
    consultations: Mapping[str, Consultation] = field(default_factory=dict)
    rounds: Mapping[str, tuple[Round, ...]] = field(default_factory=dict)
    dispositions: Mapping[str, Mapping[str, Disposition]] = field(default_factory=dict)
    """consultation -> comment id -> disposition"""
    results: Mapping[tuple[str, int], Mapping[str, str]] = field(default_factory=dict)
    """consultation and round -> item -> outcome, as the secretariat signed them at closing"""
    places: tuple[ItemPlace, ...] = ()
    versions: Mapping[tuple[str, str], tuple[ItemVersion, ...]] = field(default_factory=dict)
    """consultation and item -> its texts, oldest first; the last is the present one"""
    equal_texts: Mapping[str, Mapping[int, Mapping[str, tuple[str, ...]]]] = field(default_factory=dict)
    """consultation -> closed round -> item -> the texts that counted as the one asked when it was closed"""
    findings: tuple[Finding, ...] = ()


def agenda(desk: Desk) -> Agenda:
    """Everything the secretariat has put on the agenda, as this workspace knows it."""
    return desk.remembered("agenda", lambda: _fold(desk))


def _fold(desk: Desk) -> Agenda:
    draft = _Draft()
    for stored in _in_order(desk.ruled(*FACT_KINDS)):
        try:
            draft.take(stored, open_entry(stored.data))
        except (Problem, KeyError, TypeError, ValueError) as err:
            place = f"entry {stored.seq}"
            draft.findings.append(
                Finding("agenda.unreadable", _UNREADABLE, place, "refused", facts={"detail": str(err)[:200]})
            )
    return draft.done()


class _Draft:
    """An agenda while it is being read. Invariant: entries come in the order of the secretariat."""

    def __init__(self) -> None:
        self.consultations: dict[str, Consultation] = {}
        self.rounds: dict[str, dict[int, Round]] = {}
        self.dispositions: dict[str, dict[str, Disposition]] = {}
        self.results: dict[tuple[str, int], Mapping[str, str]] = {}
        self.places: dict[str, ItemPlace] = {}
        self.versions: dict[tuple[str, str], list[ItemVersion]] = {}
        self.equal_texts: dict[str, dict[int, Mapping[str, tuple[str, ...]]]] = {}
        self.findings: list[Finding] = []

    def take(self, stored: StoredEntry, entry: Entry) -> None:
        body = cast("dict[str, Plain]", entry.body)
        match entry.kind:
            case Kind.CONSULTATION:
                made = self._with_what_was_asked(from_plain(Consultation, body["consultation"]))
                self.consultations[made.consultation_id] = made
                for item in made.items:
                    self._place(stored, made.consultation_id, item)
            case Kind.ITEM_TEXT:
                self._item(stored, str(body["consultation"]), from_plain(Item, body["item"]))
            case Kind.ROUND:
                self._opened(from_plain(Round, body["round"]))
            case Kind.PHASE:
                self._moved(from_plain(Round, body["round"]), body)
            case Kind.DISPOSITION:
                said = from_plain(Disposition, body["disposition"])
                self.dispositions.setdefault(str(body["consultation"]), {})[said.comment_id] = said

    def _with_what_was_asked(self, made: Consultation) -> Consultation:
        """An item that a round has asked stays: its answers and its result could not be read without it."""
        before = self.consultations.get(made.consultation_id)
        if before is None:
            return made
        missing = missing_items(made, before, self.rounds.get(made.consultation_id, {}).values())
        return replace(made, items=_sorted((*made.items, *missing))) if missing else made

    def _place(self, stored: StoredEntry, consultation: str, item: Item) -> None:
        self.places.setdefault(item.text_hash, ItemPlace(stored.log, stored.seq, item.text_hash))
        held = self.versions.setdefault((consultation, item.code), [])
        if not held or held[-1].item.text_hash != item.text_hash:
            held.append(ItemVersion(item, moment_of(stored.written_at)))

    def _item(self, stored: StoredEntry, consultation: str, item: Item) -> None:
        whole = self.consultations[consultation]
        others = tuple(each for each in whole.items if each.code != item.code)
        self.consultations[consultation] = replace(whole, items=_sorted((*others, item)))
        self._place(stored, consultation, item)

    def _opened(self, round_: Round) -> None:
        held = self.rounds.setdefault(round_.consultation, {})
        if round_.number in held:
            self._rewritten(round_)
        else:
            held[round_.number] = round_

    def _moved(self, later: Round, body: Mapping[str, Plain]) -> None:
        opened = self.rounds[later.consultation][later.number]
        reopened = later.deadline != opened.deadline and any(e.act == "reopened" for e in later.events)
        deadline = later.deadline if reopened else opened.deadline
        fixed = replace(
            later,
            rule=opened.rule,
            eligible=opened.eligible,
            item_hashes=opened.item_hashes,
            opened_at=opened.opened_at,
            deadline=deadline,
            grace_hours=opened.grace_hours,
        )
        if fixed != later:
            self._rewritten(later)
        self.rounds[later.consultation][later.number] = fixed
        results, key = body.get("results"), (later.consultation, later.number)
        if isinstance(results, dict):
            self.results[key] = {item: str(outcome) for item, outcome in results.items()}
        elif not fixed.is_closed:  # reopened: the result is what its next closing says
            self.results.pop(key, None)
        self._fix_equal_texts(fixed)

    def _fix_equal_texts(self, round_: Round) -> None:
        """What is declared later does not change what was counted."""
        fixed = self.equal_texts.setdefault(round_.consultation, {})
        if not round_.is_closed:
            fixed.pop(round_.number, None)
        elif round_.number not in fixed:
            items = {each.code: each for each in self.consultations[round_.consultation].items}
            fixed[round_.number] = {
                code: items[code].same_substance_as
                for code, text_hash in round_.item_hashes
                if code in items and items[code].text_hash == text_hash
            }

    def _rewritten(self, round_: Round) -> None:
        facts: dict[str, str | int] = {"number": round_.number, "consultation": round_.consultation}
        place = f"round {round_.number}"
        self.findings.append(Finding("round.rewritten", _REWRITTEN, place, "refused", facts=facts))

    def done(self) -> Agenda:
        return Agenda(
            MappingProxyType(self.consultations),
            {name: tuple(held[n] for n in sorted(held)) for name, held in self.rounds.items()},
            self.dispositions,
            self.results,
            tuple(self.places.values()),
            {place: tuple(held) for place, held in self.versions.items()},
            self.equal_texts,
            tuple(self.findings),
        )


def missing_items(made: Consultation, before: Consultation, rounds: Iterable[Round]) -> tuple[Item, ...]:
    """The items that a round has asked and a new version of the consultation leaves out."""
    asked = {code for each in rounds for code, _ in each.item_hashes} - {each.code for each in made.items}
    return tuple(each for each in before.items if each.code in asked)


def _sorted(items: Iterable[Item]) -> tuple[Item, ...]:
    return tuple(sorted(items, key=lambda each: (each.number, each.code)))


def _in_order(entries: Iterable[StoredEntry]) -> list[StoredEntry]:
    """The secretariat's entries in the order of its clock, never against the order of a log."""
    own: dict[bytes, list[StoredEntry]] = {}
    for stored in entries:
        own.setdefault(stored.log, []).append(stored)
    timed: list[tuple[int, bytes, int, StoredEntry]] = []
    for log, held in own.items():
        latest = 0
        for stored in sorted(held, key=lambda each: each.seq):
            latest = max(latest, stored.written_at)
            timed.append((latest, log, stored.seq, stored))
    return [stored for *_, stored in sorted(timed, key=lambda each: each[:3])]


# --- writing ---------------------------------------------------------------------------------------


def plain(value: object) -> Value:
    return cast(Value, as_plain(value))


def consultation_entry(value: Consultation, time: int) -> Entry:
    return fact(Kind.CONSULTATION, {"consultation": plain(value)}, time=time)


def item_entry(consultation: str, value: Item, time: int) -> Entry:
    return fact(Kind.ITEM_TEXT, {"consultation": consultation, "item": plain(value)}, time=time)


def round_entry(value: Round, time: int) -> Entry:
    return fact(Kind.ROUND, {"round": plain(value)}, time=time)


def phase_entry(
    value: Round,
    time: int,
    *,
    results: Mapping[str, str] | None = None,
    counted: Sequence[StoredEntry] = (),
) -> Entry:
    body: dict[str, Value] = {"round": plain(value)}
    if results:
        body["results"] = dict(results)
    if counted:
        body["counted"] = [each.hash for each in counted]
        body["places"] = [[each.log, each.seq] for each in counted]
    return fact(Kind.PHASE, body, time=time)


def disposition_entry(consultation: str, value: Disposition, time: int) -> Entry:
    return fact(Kind.DISPOSITION, {"consultation": consultation, "disposition": plain(value)}, time=time)


def counted_by_rounds(desk: Desk) -> Mapping[tuple[str, int], frozenset[Counted]]:
    """Consultation and number of a round -> the entries that its signed closing names as counted."""
    closings = (read_closing(open_entry(stored.data)) for stored in desk.ruled(Kind.PHASE))
    return {(each.consultation, each.number): each.counted for each in closings if each is not None}


# --- who was served, who was present -----------------------------------------------------------------


Focals = Mapping[str, str]
"""by organization: the office that speaks for it; empty or missing: any of its offices"""


def answers(
    desk: Desk, focals: Focals | None = None
) -> tuple[tuple[Receipt, ...], tuple[Acknowledgement, ...]]:
    """Machine receipts and acknowledgements of the focal points' devices; of now, unless told of which."""
    if focals is None:
        return desk.remembered("answers", lambda: _answers(desk, focal_offices(desk)))
    return _answers(desk, focals)


def _answers(desk: Desk, focals: Focals) -> tuple[tuple[Receipt, ...], tuple[Acknowledgement, ...]]:
    receipts: list[Receipt] = []
    words: list[Acknowledgement] = []
    places = agenda(desk).places
    for stored in desk.said(*ANSWER_KINDS):
        if not _speaks(desk, LogId(stored.log), focals):
            continue
        entry = open_entry(stored.data)
        if entry.kind == Kind.WITNESS:
            receipts += _receipts(desk, stored, entry, places)
        else:
            words += _acknowledgements(desk, stored, entry)
    return tuple(receipts), tuple(words)


def _speaks(desk: Desk, log: LogId, focals: Focals) -> bool:
    """Whether what this device says counts for its organization: its focal office, or any when none is named."""
    organization, device = desk.roster.organization_of(log), desk.roster.device(log)
    if organization is None or device is None:
        return False
    return focals.get(organization.code, "") in ("", device.office)


def focal_offices(desk: Desk) -> Focals:
    return {code: each.focal_office for code, each in desk.roster.organizations.items()}


def focals_at(desk: Desk, moment: datetime | None) -> Focals | None:
    """Who spoke for each organization at this moment; None: the same as now."""
    if moment is None:
        return None
    since, history = desk.remembered_of_roster("focals", lambda: _focal_history(desk))
    if since <= moment:
        return None
    return next((focals for begun, focals in reversed(history) if begun <= moment), {})


def _focal_history(desk: Desk) -> tuple[datetime, tuple[tuple[datetime, Focals], ...]]:
    """Since when every organization has the speaker of now, and who spoke from each change of the list on."""
    roster, latest = Roster(), 0
    since, history = moment_of(0), [(moment_of(0), cast(Focals, {}))]
    for stored in desk.store.entries_of_kind([Kind.ROSTER]):
        roster = apply_entry(roster, LogId(stored.log), stored.seq, open_entry(stored.data))
        focals = {code: each.focal_office for code, each in roster.organizations.items()}
        latest = max(latest, stored.written_at)
        if any(focals.get(code) != office for code, office in history[-1][1].items()):
            since = moment_of(latest)
        history.append((moment_of(latest), focals))
    return since, tuple(history)


def _receipts(
    desk: Desk, stored: StoredEntry, entry: Entry, places: Sequence[ItemPlace]
) -> Iterable[Receipt]:
    device = desk.roster.device(LogId(stored.log))
    if device is None:
        return
    try:
        seen, _ = read_witness(entry, device.public)
    except EntryProblem:
        return
    hashes = frozenset(
        place.text_hash for place in places if place.log == seen.log_id and place.seq < seen.size
    )
    if hashes:
        writer = desk.writer(stored.log)
        yield Receipt(
            writer.organization, hashes, moment_of(stored.written_at), writer.signer, arrival_of(desk, stored)
        )


def _acknowledgements(desk: Desk, stored: StoredEntry, entry: Entry) -> Iterable[Acknowledgement]:
    items, writer = entry.body.get("items"), desk.writer(stored.log)
    if not isinstance(items, Mapping):
        return
    counts_from = max(moment_of(stored.written_at), arrival_of(desk, stored))
    for item, text_hash in items.items():
        if isinstance(text_hash, str):
            yield Acknowledgement(writer.organization, item, text_hash, counts_from, writer.signer)


def organizations(desk: Desk) -> tuple[Organization, ...]:
    """The roster's organizations as the consensus counts them."""
    return tuple(
        Organization(
            code=each.code,
            name=each.names.get("en") or next(iter(each.names.values()), each.code),
            groups=(each.category,) if each.category else (),
            names=tuple(Text(language, name) for language, name in sorted(each.names.items())),
        )
        for each in desk.roster.organizations.values()
    )

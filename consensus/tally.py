# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From positions, receipts and acknowledgements to one ballot per item (positions.md B2).

One organization counts once, however many offices and devices it has. What nobody may type is
computed here: no response, not served, withdrawn, late, stale, conflicting. The result depends on the
set of facts only, never on their order or on how often they arrive.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from datetime import datetime

from consensus.records import (
    ORDINAL,
    POSITION_CODES,
    Acknowledgement,
    Position,
    Receipt,
    RecordMeta,
    Round,
    Status,
)
from forms.problem import N_, Finding

_COMMON: frozenset[Status] = frozenset(("SUP", "SWR", "PAR", "ABS"))
_PRESENT: tuple[Status, ...] = ("SUP", "SWR", "PAR", "ABS", "DIS", "FOB")  # R without NOT and REC


@dataclass(frozen=True, slots=True)
class Ballot:
    """Where every eligible organization stands on one item in one round.

    `filed` holds what each organization filed on this text: the counted position, or the last one known
    (late, withdrawn), which is shown and not counted. `priors` are those on an earlier text.
    """

    item: str
    statuses: Mapping[str, Status]
    round_number: int = 1
    closed: bool = True
    served: Set[str] = frozenset()
    acknowledged: Set[str] = frozenset()
    filed: Mapping[str, Position] = field(default_factory=dict)
    priors: Mapping[str, Position] = field(default_factory=dict)
    unserved_accepted: bool = False
    counts: Mapping[Status, int] = field(default_factory=dict)
    holders: Mapping[Status, list[str]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        statuses: Mapping[str, Status],
        *,
        item: str = "",
        closed: bool = True,
        served: Set[str] | None = None,
        acknowledged: Set[str] = frozenset(),
        unserved_accepted: bool = False,
    ) -> Ballot:
        """A ballot from standings alone; unless said otherwise all but UNS have been served."""
        if served is None:
            served = frozenset(org for org, status in statuses.items() if status != "UNS")
        holders, counts = _holders(statuses), dict(Counter(statuses.values()))
        return cls(
            item, statuses, 1, closed, served, acknowledged, {}, {}, unserved_accepted, counts, holders
        )

    @property
    def positions(self) -> Mapping[str, Position]:
        """The position to show for each organization that has one; for one alone ask `position_of`."""
        return {**self.filed, **self.priors} if self.priors else self.filed

    def position_of(self, organization: str) -> Position | None:
        return self.priors.get(organization) or self.filed.get(organization)

    def count(self, *codes: Status) -> int:
        total = 0
        for code in codes:
            total += self.counts.get(code, 0)
        return total

    def having(self, *codes: Status) -> tuple[str, ...]:
        held: list[str] = []
        for code in codes:
            if code in _COMMON:
                held += [organization for organization, status in self.statuses.items() if status == code]
            else:
                held += self.holders.get(code, ())
        return tuple(sorted(held))

    @property
    def eligible(self) -> int:
        return len(self.statuses)

    @property
    def unserved(self) -> tuple[str, ...]:
        """Organizations this very text has not reached; a position on an older text proves nothing."""
        stale = [org for org in self.holders.get("STA", ()) if org not in self.served]
        return tuple(sorted([*self.holders.get("UNS", ()), *stale]))

    @property
    def responses(self) -> int:
        """|R|: organizations with a valid position, whatever it says."""
        return self.count(*POSITION_CODES)

    @property
    def base(self) -> int:
        """|B|: eligible organizations without those that noted the item as not theirs or are recused."""
        return self.eligible - self.count("NOT", "REC")

    @property
    def present(self) -> int:
        """|P ∩ B|: a position in the base, or a focal point's word that it has read the item."""
        return self.count(*_PRESENT) + len(self.acknowledged)

    def condition_of(self, organization: str) -> str:
        """The change that would lift this organization's objection, in its own words."""
        position = self.position_of(organization)
        return position.change_wanted if position else ""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Which organizations a text has reached, and when the last of them had it."""

    first: Mapping[str, datetime | None]
    last: datetime | None
    everybody: frozenset[str] = frozenset()

    def is_whole_by(self, deadline: datetime | None) -> bool:
        return deadline is None or self.last is None or self.last <= deadline

    def by(self, deadline: datetime | None) -> Set[str]:
        if deadline is None or self.is_whole_by(deadline):
            return self.everybody
        return {org for org, moment in self.first.items() if moment is None or moment <= deadline}


_Late = tuple[datetime | None, datetime | None]  # deadline, cutoff


@dataclass(frozen=True, slots=True)
class Filed:
    """What focal points filed on one text of one item.

    `single` and `codes` hold the organizations that filed exactly one position and did not withdraw it;
    `several` everything filed by the others. No moment of a single position is later than `latest` or
    written earlier than `earliest`; None: a moment is missing, and each position has to be looked at.
    """

    single: Mapping[str, Position]
    codes: Mapping[str, Status]
    several: Mapping[str, list[Position]]
    latest: tuple[datetime, datetime] | None  # written, received
    earliest: datetime | None = None

    @property
    def organizations(self) -> Set[str]:
        return self.single.keys() | self.several.keys() if self.several else self.single.keys()

    def singles_in_time(self, late: _Late) -> bool:
        if self.latest is None:
            return not self.single
        deadline, cutoff = late
        written, received = self.latest
        return (deadline is None or written <= deadline) and (cutoff is None or received <= cutoff)

    def of(self, organization: str) -> list[Position]:
        held = self.several.get(organization)
        if held is not None:
            return held
        return [self.single[organization]] if organization in self.single else []


_NOTHING = Filed({}, {}, {}, None)


class _Pile:
    """One text's positions while they are sorted; each position is touched once, in the order it came."""

    __slots__ = ("codes", "earliest", "received", "several", "single", "timed", "written")

    def __init__(self, first: RecordMeta) -> None:
        self.single: dict[str, Position] = {}
        self.codes: dict[str, Status] = {}
        self.several: dict[str, list[Position]] = {}
        self.timed = first.written_at is not None and first.received_at is not None
        self.written = self.earliest = first.written_at
        self.received = first.received_at

    def add_beside(self, position: Position) -> None:
        organization = position.meta.organization
        known = self.single.pop(organization, None)
        self.codes.pop(organization, None)
        held = self.several.setdefault(organization, [])
        if known is not None:
            held.append(known)
        held.append(position)

    def filed(self) -> Filed:
        latest = (self.written, self.received) if self.written and self.received and self.timed else None
        return Filed(self.single, self.codes, self.several, latest, self.earliest if latest else None)


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything received, sorted once by item and text so that any round can be counted from it."""

    by_text: Mapping[str, Mapping[str, Filed]]  # item -> text hash
    inputs: Mapping[str, Mapping[str, list[Position]]]  # item -> organization -> what its offices say
    served: Mapping[str, Delivery]  # text hash: when it reached whom
    told: Mapping[str, Delivery]  # text hash: when the secretariat knew
    acknowledged: Mapping[tuple[str, str], Delivery]  # item, text hash
    _members: dict[tuple[str, ...], frozenset[str]] = field(default_factory=dict, compare=False)

    def members(self, eligible: tuple[str, ...]) -> frozenset[str]:
        """The eligible set of a round; made once, for a round counts every item against it."""
        found = self._members.get(eligible)
        if found is None:
            found = self._members[eligible] = frozenset(eligible)
        return found


def gather(
    positions: Iterable[Position],
    receipts: Iterable[Receipt] = (),
    acknowledgements: Iterable[Acknowledgement] = (),
) -> Evidence:
    """This sorts what was received; a revision met twice stays harmless."""
    piles: dict[str, dict[str, _Pile]] = {}
    inputs: dict[str, dict[str, list[Position]]] = {}
    for position in positions:
        meta = position.meta
        if not meta.is_focal_point:
            inputs.setdefault(position.item, {}).setdefault(meta.organization, []).append(position)
            continue
        try:
            pile = piles[position.item][position.text_hash]
        except KeyError:
            pile = piles.setdefault(position.item, {})[position.text_hash] = _Pile(meta)
        organization, codes = meta.organization, pile.codes
        if meta.withdrawn or organization in codes or (pile.several and organization in pile.several):
            pile.add_beside(position)
            continue
        pile.single[organization] = position
        codes[organization] = position.code
        if not pile.timed:
            continue
        written, received = meta.written_at, meta.received_at
        if written is None or received is None:
            pile.timed = False
            continue
        if written > pile.written:  # type: ignore[operator]
            pile.written = written
        elif written < pile.earliest:  # type: ignore[operator]
            pile.earliest = written
        if received > pile.received:  # type: ignore[operator]
            pile.received = received
    by_text = {item: {text: pile.filed() for text, pile in texts.items()} for item, texts in piles.items()}
    held = tuple(receipts)
    served = _reached_by((each.text_hashes, each.organization, each.received_at) for each in held)
    late = [each for each in held if each.told_at is not None]
    told = _reached_by((each.text_hashes, each.organization, each.told_at) for each in held) if late else {}
    return Evidence(by_text, inputs, served, told, _acknowledged(acknowledgements))


def _reached_by(
    confirmed: Iterable[tuple[frozenset[str], str, datetime | None]],
) -> dict[str, Delivery]:
    """Many organizations confirm the same set of texts: sets are gone through once each."""
    by_set: dict[frozenset[str], dict[str, datetime | None]] = {}
    for text_hashes, organization, moment in confirmed:
        _note(by_set.setdefault(text_hashes, {}), organization, moment)
    reached: dict[str, Delivery] = {}
    for text_hashes, first in by_set.items():
        delivery = _delivery(first)
        for text_hash in text_hashes:
            known = reached.get(text_hash)
            reached[text_hash] = _joined(known, delivery) if known else delivery
    return reached


def _joined(one: Delivery, other: Delivery) -> Delivery:
    first = dict(one.first)
    for organization, moment in other.first.items():
        _note(first, organization, moment)
    return _delivery(first)


def _acknowledged(words: Iterable[Acknowledgement]) -> dict[tuple[str, str], Delivery]:
    read: dict[tuple[str, str], dict[str, datetime | None]] = {}
    for word in words:
        _note(read.setdefault((word.item, word.text_hash), {}), word.organization, word.at)
    return {asked: _delivery(first) for asked, first in read.items()}


def _note(first: dict[str, datetime | None], organization: str, moment: datetime | None) -> None:
    """The earliest moment wins; a fact without a moment is older than any."""
    known = first.get(organization, moment)
    first[organization] = None if known is None or moment is None else min(known, moment)


def _delivery(first: dict[str, datetime | None]) -> Delivery:
    last = max((moment for moment in first.values() if moment), default=None)
    return Delivery(first, last, frozenset(first))


def tally(
    round_: Round,
    item: str,
    positions: Iterable[Position],
    receipts: Iterable[Receipt] = (),
    acknowledgements: Iterable[Acknowledgement] = (),
    *,
    same_substance_as: Iterable[str] = (),
) -> Ballot:
    """This counts one item of one round."""
    return count(round_, item, gather(positions, receipts, acknowledgements), same_substance_as)


def count(
    round_: Round,
    item: str,
    evidence: Evidence,
    same_substance_as: Iterable[str] = (),
    *,
    text_hash: str | None = None,
) -> Ballot:
    """This counts one item of one round from evidence sorted before."""
    current = {text_hash or round_.hash_of(item) or "", *same_substance_as}
    texts = evidence.by_text.get(item, {})
    deadline, cutoff = round_.deadline, round_.cutoff
    filed = _merged([texts[h] for h in current if h in texts])
    codes, shown = _standings(filed, (deadline, cutoff))
    eligible = evidence.members(round_.eligible)
    strangers = codes.keys() - eligible
    statuses: dict[str, Status] = dict(codes)
    for stranger in strangers:
        del statuses[stranger]
    if strangers:
        shown = {o: position for o, position in shown.items() if o in statuses}
    served = _reached([evidence.served.get(h) for h in current], deadline)
    told = [evidence.told.get(h) for h in current]
    if not all(each is None or each.is_whole_by(cutoff) for each in told):
        served = served & _reached(told, cutoff)
    read = _reached([evidence.acknowledged.get((item, h)) for h in current], cutoff)
    absent = eligible - statuses.keys() if len(statuses) < len(eligible) else _NOBODY
    priors: dict[str, Position] = {}
    if absent and texts:
        older = [held for text, held in texts.items() if text not in current]
        priors = _priors(older, absent, (deadline, cutoff)) if older else {}
    for organization in absent:
        if organization in priors:
            statuses[organization] = "STA"
        else:
            statuses[organization] = "NRS" if organization in served or organization in read else "UNS"
    counts = dict(Counter(statuses.values()))
    return Ballot(
        item=item,
        statuses=statuses,
        round_number=round_.number,
        closed=round_.is_closed,
        served=_within(_united(_united(served, codes.keys()), read), eligible),
        acknowledged={o for o in read if statuses.get(o, "SUP") not in POSITION_CODES} if read else _NOBODY,
        filed=shown,
        priors=priors,
        unserved_accepted=round_.unserved_accepted,
        counts=counts,
        holders=_holders(statuses) if counts.keys() - _COMMON else {},
    )


_NOBODY: frozenset[str] = frozenset()


def _united(one: Set[str], other: Set[str]) -> Set[str]:
    """Both together; where one holds the other, itself: sets of a whole membership are many and alike."""
    if not other or other <= one:
        return one
    return {*one, *other}


def _within(organizations: Set[str], eligible: frozenset[str]) -> Set[str]:
    return organizations if organizations <= eligible else eligible & organizations


def _holders(statuses: Mapping[str, Status]) -> dict[Status, list[str]]:
    """Who stands where, for the standings a reader asks about by name; the four common ones are many."""
    holders: dict[Status, list[str]] = {}
    for organization, status in [pair for pair in statuses.items() if pair[1] not in _COMMON]:
        holders.setdefault(status, []).append(organization)
    for held in holders.values():
        held.sort()
    return holders


def _standings(filed: Filed, late: _Late) -> tuple[Mapping[str, Status], Mapping[str, Position]]:
    in_time = filed.singles_in_time(late)
    if in_time and not filed.several:
        return filed.codes, filed.single
    codes: dict[str, Status] = dict(filed.codes) if in_time else {}
    shown: dict[str, Position] = dict(filed.single) if in_time else {}
    for organization in filed.several if in_time else filed.organizations:
        codes[organization], shown[organization] = _settle(filed.of(organization), late)
    return codes, shown


def tally_findings(round_: Round, evidence: Evidence) -> tuple[Finding, ...]:
    """What was received and could not be counted, each with its reason; nothing is dropped silently."""
    eligible = set(round_.eligible)
    known = dict(round_.item_hashes)
    found: list[Finding] = []
    for item, texts in sorted(evidence.by_text.items()):
        senders = sorted({o for filed in texts.values() for o in filed.organizations})
        if item not in known:
            found += [_finding("position.unknown-item", _UNKNOWN_ITEM, item, o) for o in senders]
            continue
        found += [
            _finding("position.not-eligible", _NOT_ELIGIBLE, item, o) for o in senders if o not in eligible
        ]
    return tuple(found)


_UNKNOWN_ITEM = N_("{organization} takes a position on “{item}”, which is not an item of this round.")
_NOT_ELIGIBLE = N_("{organization} is not in the eligible set of this round; its position on {item} is kept.")


def _finding(code: str, message: str, item: str, organization: str) -> Finding:
    facts: dict[str, str | int] = {"item": item, "organization": organization}
    return Finding(code, message, f"{item}/{organization}", "note", facts=facts)


def _is_late(position: Position, late: _Late) -> bool:
    """Late: it arrived after the grace, or says itself that it was written after the deadline."""
    deadline, cutoff = late
    meta = position.meta
    if cutoff is not None and meta.received_at is not None and meta.received_at > cutoff:
        return True
    return deadline is not None and meta.written_at is not None and meta.written_at > deadline


def _settle(held: list[Position], late: _Late) -> tuple[Status, Position]:
    """One organization's standing from everything its authorised signers filed on this text."""
    if len(held) == 1:
        only = held[0]
        if _is_late(only, late):
            return "LAT", only
        return ("WDN" if only.meta.withdrawn else only.code), only
    in_time = [position for position in held if not _is_late(position, late)]
    if not in_time:
        return "LAT", max(held, key=_order)
    replaced = {entry for position in in_time for entry in position.meta.parents}
    heads: dict[str, Position] = {}
    for position in in_time:
        signer = position.meta.signer
        if position.meta.entry_hash not in replaced and (
            signer not in heads or _order(position) > _order(heads[signer])
        ):
            heads[signer] = position
    live = [position for position in heads.values() if not position.meta.withdrawn]
    if not live:
        return "WDN", max(in_time, key=_order)
    if len({position.code for position in live}) > 1:
        return "CNF", min(live, key=lambda position: (ORDINAL.get(position.code, 9), _order(position)))
    newest = max(live, key=_order)
    return newest.code, newest


def _order(position: Position) -> tuple[int, str, str]:
    written = position.meta.written_at
    return position.meta.sequence, written.isoformat() if written else "", position.meta.entry_hash


def _priors(older: list[Filed], absent: Set[str], late: _Late) -> dict[str, Position]:
    """The last position on an earlier text: shown as prior, counted nowhere until reconfirmed.

    Texts are gone through from the newest back, until everybody absent is found or no text is left.
    """
    found: dict[str, Position] = {}
    waiting = set(absent)
    for filed in _newest_first(older, late[0]):
        if not waiting:
            break
        for organization in waiting & filed.organizations:
            for position in filed.of(organization):
                if position.meta.withdrawn or _is_late(position, late):
                    continue
                known = found.get(organization)
                if known is None or _is_newer(position, known):
                    found[organization] = position
        if filed.latest is not None and not filed.several:
            waiting -= found.keys()
    return found


def _newest_first(older: list[Filed], deadline: datetime | None) -> list[Filed]:
    """Texts with gaps or several answers come first: what they hold is compared one by one. A text of which
    every answer was written after the deadline is one of a later round, and left out."""
    exact: list[tuple[datetime, int]] = []
    others: list[Filed] = []
    for at, filed in enumerate(older):
        if filed.latest is None or filed.several:
            others.append(filed)
        elif deadline is None or filed.earliest is None or filed.earliest <= deadline:
            exact.append((filed.latest[0], at))
    exact.sort(reverse=True)
    return [*others, *(older[at] for _, at in exact)]


def _is_newer(position: Position, known: Position) -> bool:
    one, other = position.meta.sequence, known.meta.sequence
    return one > other if one != other else _order(position) > _order(known)


def _merged(texts: list[Filed]) -> Filed:
    if len(texts) <= 1:
        return texts[0] if texts else _NOTHING
    several: dict[str, list[Position]] = {}
    for filed in texts:
        for organization in filed.organizations:
            several.setdefault(organization, []).extend(filed.of(organization))
    return Filed({}, {}, several, None)


def _reached(deliveries: list[Delivery | None], deadline: datetime | None) -> Set[str]:
    reached: Set[str] = _NOBODY
    for delivery in deliveries:
        if delivery is not None:
            reached = _united(delivery.by(deadline), reached)
    return reached

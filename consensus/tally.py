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

from consensus.records import ORDINAL, POSITION_CODES, Acknowledgement, Position, Receipt, Round, Status
from forms.problem import N_, Finding

_PRESENT: tuple[Status, ...] = ("SUP", "SWR", "PAR", "ABS", "DIS", "FOB")  # R without NOT and REC


@dataclass(frozen=True, slots=True)
class Ballot:
    """Where every eligible organization stands on one item in one round.

    `positions` holds the counted position of each responding organization, and for the others the
    last one known (late, stale, withdrawn), which is shown and not counted.
    """

    item: str
    statuses: Mapping[str, Status]
    round_number: int = 1
    closed: bool = True
    served: Set[str] = frozenset()
    acknowledged: Set[str] = frozenset()
    positions: Mapping[str, Position] = field(default_factory=dict)
    unserved_accepted: bool = False
    counts: Mapping[Status, int] = field(default_factory=dict)

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
        counts = Counter(statuses.values())
        return cls(item, statuses, 1, closed, served, acknowledged, {}, unserved_accepted, counts)

    def count(self, *codes: Status) -> int:
        return sum(self.counts.get(code, 0) for code in codes)

    def having(self, *codes: Status) -> tuple[str, ...]:
        if not self.count(*codes):
            return ()
        return tuple(sorted(org for org, status in self.statuses.items() if status in codes))

    @property
    def eligible(self) -> int:
        return len(self.statuses)

    @property
    def unserved(self) -> tuple[str, ...]:
        """Organizations this very text has not reached; a position on an older text proves nothing."""
        stale = (org for org in self.having("STA") if org not in self.served)
        return tuple(sorted((*self.having("UNS"), *stale)))

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

    def reason_of(self, organization: str) -> str:
        position = self.positions.get(organization)
        return position.reason if position else ""

    def condition_of(self, organization: str) -> str:
        """The change that would lift this organization's objection, in its own words."""
        position = self.positions.get(organization)
        return position.change_wanted if position else ""


_ByOrganization = dict[str, list[Position]]


@dataclass(frozen=True, slots=True)
class Delivery:
    """Which organizations a text has reached, and when the last of them had it."""

    first: Mapping[str, datetime | None]
    last: datetime | None

    def by(self, deadline: datetime | None) -> Set[str]:
        if deadline is None or self.last is None or self.last <= deadline:
            return self.first.keys()
        return {org for org, moment in self.first.items() if moment is None or moment <= deadline}


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything received, sorted once by item and text so that any round can be counted from it."""

    by_text: Mapping[str, Mapping[str, _ByOrganization]]  # item -> text hash -> organization
    inputs: Mapping[str, _ByOrganization]  # item -> organization -> what its offices say
    served: Mapping[str, Delivery]  # text hash
    acknowledged: Mapping[tuple[str, str], Delivery]  # item, text hash


def gather(
    positions: Iterable[Position],
    receipts: Iterable[Receipt] = (),
    acknowledgements: Iterable[Acknowledgement] = (),
) -> Evidence:
    """This sorts what was received; a revision met twice stays harmless."""
    by_text: dict[str, dict[str, _ByOrganization]] = {}
    inputs: dict[str, _ByOrganization] = {}
    for position in positions:
        meta = position.meta
        if meta.is_focal_point:
            cells = by_text.setdefault(position.item, {}).setdefault(position.text_hash, {})
        else:
            cells = inputs.setdefault(position.item, {})
        held = cells.get(meta.organization)
        if held is None:
            cells[meta.organization] = [position]
        else:
            held.append(position)
    return Evidence(by_text, inputs, _served(receipts), _acknowledged(acknowledgements))


def _served(receipts: Iterable[Receipt]) -> dict[str, Delivery]:
    reached: dict[str, dict[str, datetime | None]] = {}
    for receipt in receipts:
        for text_hash in receipt.text_hashes:
            _note(reached.setdefault(text_hash, {}), receipt.organization, receipt.received_at)
    return {text_hash: _delivery(first) for text_hash, first in reached.items()}


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
    return Delivery(first, max((moment for moment in first.values() if moment), default=None))


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


def count(round_: Round, item: str, evidence: Evidence, same_substance_as: Iterable[str] = ()) -> Ballot:
    """This counts one item of one round from evidence sorted before."""
    current = {round_.hash_of(item) or "", *same_substance_as}
    texts = evidence.by_text.get(item, {})
    cells = _merged([texts[h] for h in current if h in texts])
    older = [held for text_hash, held in texts.items() if text_hash not in current]
    served = _reached([evidence.served.get(h) for h in current], round_.deadline) | cells.keys()
    read = _reached([evidence.acknowledged.get((item, h)) for h in current], round_.cutoff)
    late = _lateness(round_)
    statuses: dict[str, Status] = {}
    shown: dict[str, Position] = {}
    for organization in round_.eligible:
        held = cells.get(organization)
        if held is not None:
            statuses[organization], shown[organization] = _settle(held, late)
            continue
        prior = _prior(older, organization, late) if older else None
        if prior is not None:
            statuses[organization], shown[organization] = "STA", prior
        else:
            known = organization in served or organization in read
            statuses[organization] = "NRS" if known else "UNS"
    counts = Counter(statuses.values())
    return Ballot(
        item=item,
        statuses=statuses,
        round_number=round_.number,
        closed=round_.is_closed,
        served=(served | read) & statuses.keys(),
        acknowledged={o for o in read if o in statuses and statuses[o] not in POSITION_CODES},
        positions=shown,
        unserved_accepted=round_.unserved_accepted,
        counts=counts,
    )


def tally_findings(round_: Round, evidence: Evidence) -> tuple[Finding, ...]:
    """What was received and could not be counted, each with its reason; nothing is dropped silently."""
    eligible = set(round_.eligible)
    known = dict(round_.item_hashes)
    found: list[Finding] = []
    for item, texts in sorted(evidence.by_text.items()):
        senders = sorted({organization for cells in texts.values() for organization in cells})
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


_Late = tuple[datetime | None, datetime | None]


def _lateness(round_: Round) -> _Late:
    return round_.deadline, round_.cutoff


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


def _prior(older: list[_ByOrganization], organization: str, late: _Late) -> Position | None:
    """The last position on an earlier text: shown as prior, counted nowhere until reconfirmed."""
    held = [
        position
        for cells in older
        for position in cells.get(organization, ())
        if not position.meta.withdrawn and not _is_late(position, late)
    ]
    return max(held, key=_order) if held else None


def _merged(texts: list[_ByOrganization]) -> _ByOrganization:
    if len(texts) == 1:
        return texts[0]
    merged: _ByOrganization = {}
    for cells in texts:
        for organization, held in cells.items():
            merged[organization] = merged.get(organization, []) + held
    return merged


def _reached(deliveries: list[Delivery | None], deadline: datetime | None) -> Set[str]:
    reached: set[str] = set()
    for delivery in deliveries:
        if delivery is not None:
            reached |= delivery.by(deadline)
    return reached

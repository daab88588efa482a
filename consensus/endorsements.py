# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Endorsements of the Principles for Digital Development: status machine and indicators (dpd.md 6).

What counts as endorsed is a definition, carried beside every figure made with it. The deadline of the
recommendation is past: whoever is open is counted in days late, not as upcoming.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from consensus.convergence import median
from consensus.records import Endorsement, EndorsementStatus
from forms.problem import N_, Problem

TARGET = date(2022, 12, 31)  # recommendation 3
ENDORSED: frozenset[EndorsementStatus] = frozenset(("letter_signed", "submitted", "listed"))
ROAD: tuple[EndorsementStatus, ...] = (
    "unknown",
    "not_started",
    "under_consideration",
    "approved_internally",
    "letter_signed",
    "submitted",
    "listed",
)
_NEEDS_REASON = frozenset(("declined", "withdrawn", "not_applicable"))
_NEEDS_AUTHORITY = frozenset(("approved_internally", *ENDORSED))
_AFTER_ENDORSEMENT = frozenset(("withdrawn", "lapsed"))


class EndorsementBackward(Problem):
    code = "endorsement.backward"
    message = N_("The endorsement of {organization} cannot go from {before} to {after}.")
    remedy = N_("If the earlier status was wrong, record a correction and give its reason.")


class EndorsementIncomplete(Problem):
    code = "endorsement.incomplete"
    message = N_("The endorsement of {organization} is {status} and does not say its {field}.")
    remedy = N_("Fill in the {field}; an endorsement is an act of an authority on a date.")


class EndorsementInFuture(Problem):
    code = "endorsement.future"
    message = N_("The endorsement of {organization} is dated {date}, which has not come yet.")
    remedy = N_("Check the date and the clock of this computer.")


@dataclass(frozen=True, slots=True)
class StatusEvent:
    """One move of one organization on one edition."""

    organization: str
    edition: str
    before: EndorsementStatus
    after: EndorsementStatus
    on: date | None
    record: str


def check_step(before: EndorsementStatus, after: Endorsement, *, today: date, correction: str = "") -> None:
    """This refuses a move the status machine does not know. Raises one of the Problems above.

    Forward along the road, also by several steps; to a side state and back onto the road; backward only
    as a correction with a reason; withdrawn and lapsed only after an endorsement.
    """
    status, who = after.status, after.organization
    for needed, field in _missing(after):
        if needed:
            raise EndorsementIncomplete(organization=who, status=status, field=field)
    for day in (after.status_date, after.letter_date):
        if day is not None and day > today:
            raise EndorsementInFuture(organization=who, date=day.isoformat())
    if correction.strip() or before == status:
        return
    on_road = before in ROAD and status in ROAD
    if on_road and ROAD.index(status) < ROAD.index(before):
        raise EndorsementBackward(organization=who, before=before, after=status)
    if status in _AFTER_ENDORSEMENT and before not in ENDORSED:
        raise EndorsementBackward(organization=who, before=before, after=status)


def _missing(after: Endorsement) -> tuple[tuple[bool, str], ...]:
    status = after.status
    return (
        (status in _NEEDS_REASON and not after.reason, "reason"),
        (status in _NEEDS_AUTHORITY and not after.authority, "authority"),
        (status in ENDORSED and after.letter_date is None and after.status_date is None, "date"),
        (status == "covered_by_parent" and not after.covered_by, "parent organization"),
    )


def timeline(revisions: Sequence[Endorsement]) -> tuple[StatusEvent, ...]:
    """The moves of one record from its revisions, oldest first; repetitions of a status are none."""
    events: list[StatusEvent] = []
    before: EndorsementStatus = "unknown"
    for revision in sorted(revisions, key=_order):
        if revision.status != before:
            events.append(
                StatusEvent(
                    revision.organization,
                    revision.edition,
                    before,
                    revision.status,
                    signed_on(revision) or revision.status_date,
                    revision.meta.record_id,
                )
            )
            before = revision.status
    return tuple(events)


def signed_on(endorsement: Endorsement) -> date | None:
    """The day that counts against the deadline: the letter's, else the status date."""
    if endorsement.status not in ENDORSED:
        return None
    return endorsement.letter_date or endorsement.status_date


def _order(endorsement: Endorsement) -> tuple[str, int, str]:
    written = endorsement.meta.written_at
    return written.isoformat() if written else "", endorsement.meta.sequence, endorsement.meta.entry_hash


Timeliness = Literal["on_time", "late", "open", "declined", "covered", "not_applicable"]


@dataclass(frozen=True, slots=True)
class EndorsementLine:
    """Where one organization stands against the deadline."""

    organization: str
    status: EndorsementStatus
    edition: str
    signed_on: date | None
    target: date
    timeliness: Timeliness
    days_late: int | None
    has_document: bool


@dataclass(frozen=True, slots=True)
class Indicators:
    """The figures of recommendation 3, with the definition they were made by."""

    definition: tuple[EndorsementStatus, ...]
    today: date
    lines: tuple[EndorsementLine, ...]
    eligible: int
    endorsed: int
    covered: int  # by an endorsed parent; not in `endorsed`
    on_time: int
    late: int
    open: int
    median_days_late: Fraction | None  # of those that signed late
    by_edition: Mapping[str, int]
    with_document: Fraction | None
    maturity: Mapping[str, Fraction]  # principle -> median

    @property
    def rate(self) -> Fraction | None:
        return Fraction(self.endorsed, self.eligible) if self.eligible else None

    @property
    def lowest_principles(self) -> tuple[str, ...]:
        lowest = min(self.maturity.values(), default=None)
        return tuple(sorted(code for code, held in self.maturity.items() if held == lowest))


def indicators(
    endorsements: Iterable[Endorsement],
    organizations: Iterable[str],
    *,
    today: date,
    definition: frozenset[EndorsementStatus] = ENDORSED,
    target: date = TARGET,
) -> Indicators:
    """This counts every organization once, whatever the number of its editions and records."""
    held = current(endorsements)
    best = {org: _best(held.get(org, ()), definition) for org in sorted(set(organizations))}
    endorsed = {org for org, record in best.items() if record is not None and record.status in definition}
    lines = tuple(_line(org, record, definition, today, target) for org, record in best.items())
    eligible = [line for line in lines if line.timeliness not in ("covered", "not_applicable")]
    covered = [r for r in best.values() if r and r.status == "covered_by_parent" and r.covered_by in endorsed]
    late = sorted(line.days_late or 0 for line in lines if line.timeliness == "late")
    editions: dict[str, int] = {}
    for org in endorsed:
        for edition in {record.edition for record in held[org] if record.status in definition}:
            editions[edition] = editions.get(edition, 0) + 1
    documented = sum(line.has_document for line in lines if line.organization in endorsed)
    return Indicators(
        definition=tuple(status for status in ROAD if status in definition),
        today=today,
        lines=lines,
        eligible=len(eligible),
        endorsed=len(endorsed),
        covered=len(covered),
        on_time=sum(line.timeliness == "on_time" for line in lines),
        late=len(late),
        open=sum(line.timeliness == "open" for line in lines),
        median_days_late=_middle(late),
        by_edition=dict(sorted(editions.items())),
        with_document=Fraction(documented, len(endorsed)) if endorsed else None,
        maturity=_maturity(held),
    )


def current(endorsements: Iterable[Endorsement]) -> dict[str, tuple[Endorsement, ...]]:
    """Per organization its newest record of each edition, withdrawn records left out."""
    newest: dict[tuple[str, str], Endorsement] = {}
    for endorsement in endorsements:
        key = (endorsement.organization, endorsement.edition)
        if not endorsement.meta.withdrawn and (
            key not in newest or _order(endorsement) > _order(newest[key])
        ):
            newest[key] = endorsement
    found: dict[str, tuple[Endorsement, ...]] = {}
    for (organization, _), endorsement in sorted(newest.items()):
        found[organization] = (*found.get(organization, ()), endorsement)
    return found


def _best(records: Sequence[Endorsement], definition: frozenset[EndorsementStatus]) -> Endorsement | None:
    """The record that speaks for the organization: an endorsement, the earliest signed; else the newest."""
    signed = [record for record in records if record.status in definition]
    if signed:
        return min(signed, key=lambda record: (signed_on(record) or date.max, record.edition))
    return max(records, key=_order, default=None)


def _line(
    organization: str,
    record: Endorsement | None,
    definition: frozenset[EndorsementStatus],
    today: date,
    default: date,
) -> EndorsementLine:
    if record is None:
        late = max(0, (today - default).days)
        return EndorsementLine(organization, "unknown", "", None, default, "open", late, has_document=False)
    target = record.target_date or default
    signed = record.letter_date or record.status_date if record.status in definition else None
    kind = _timeliness(record, definition, signed, target)
    reference = signed if kind in ("on_time", "late") else today if kind == "open" else None
    return EndorsementLine(
        organization,
        record.status,
        record.edition,
        signed,
        target,
        kind,
        max(0, (reference - target).days) if reference else None,
        has_document=record.evidence_level in ("document_attached", "document_cited"),
    )


def _timeliness(
    record: Endorsement, definition: frozenset[EndorsementStatus], signed: date | None, target: date
) -> Timeliness:
    if record.status in definition:
        return "late" if signed is not None and signed > target else "on_time"
    if record.status == "covered_by_parent" or record.applicability == "covered_by_parent":
        return "covered"
    if record.status == "not_applicable" or record.applicability == "not_applicable":
        return "not_applicable"
    return "declined" if record.status == "declined" else "open"


def _middle(days: Sequence[int]) -> Fraction | None:
    if not days:
        return None
    half = len(days) // 2
    return Fraction(days[half]) if len(days) % 2 else Fraction(days[half - 1] + days[half], 2)


def _maturity(held: Mapping[str, Sequence[Endorsement]]) -> dict[str, Fraction]:
    answers: dict[str, list[int]] = {}
    for records in held.values():
        for row in (row for record in records for row in record.implementation):
            if row.maturity is not None and row.principle:
                answers.setdefault(row.principle, []).append(row.maturity)
    # the scale begins at 0 and a histogram at 1
    return {
        principle: median([given.count(value) for value in range(5)]) - 1
        for principle, given in sorted(answers.items())
    }

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The board: what a person reads of a consultation, as one frozen value in the reader's language.

Organizations × items, and per item the result, why, the grade, who blocks on which condition, who has
not been served, what is still needed. Window, command line, HTML and CSV show the same value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from operator import attrgetter
from types import MappingProxyType

from consensus.convergence import (
    GroupConsensus,
    GroupCounts,
    Measures,
    Movement,
    by_group,
    count_groups,
    measure,
    movement,
    never_in_majority,
    share,
    tastle_wierman,
)
from consensus.explain import explain, label, sentence, trace_of
from consensus.grade import STANDARD, GradeRuling, GradeThresholds, Grading, grade, override
from consensus.objections import Objection, ObjectionAct, objections
from consensus.plain import Plain
from consensus.records import (
    COMPUTED_STATUSES,
    POSITION_CODES,
    Acknowledgement,
    Addressee,
    Comment,
    Consultation,
    Item,
    Organization,
    Position,
    Receipt,
    Round,
    RoundRule,
    RoundState,
    Status,
    Text,
    best_text,
)
from consensus.rounds import round_findings, what_next
from consensus.rules import Outcome, Result, decide, quorum_of
from consensus.tally import Ballot, Evidence, count, gather, tally_findings
from forms.problem import Finding

_comments = attrgetter("comments")


@dataclass(frozen=True, slots=True)
class ItemRound:
    """One item in one round: the ballot and what follows from it."""

    number: int
    ballot: Ballot
    result: Result
    grading: Grading
    measures: Measures


@dataclass(frozen=True, slots=True)
class ItemBoard:
    """Everything to read about one item now, and how it came there (`history`, oldest first)."""

    item: str
    number: int
    title: str
    text: Text
    addressee: Addressee
    deadline: date | None
    overdue: bool
    result: Result
    sentence: str
    missing: tuple[str, ...]
    cautions: tuple[str, ...]
    outcome_label: str
    grading: Grading
    grade_label: str
    counts: Mapping[Status, int]
    eligible: int
    base: int
    present: int
    quorum: int
    served: int
    responses: int
    unserved: tuple[str, ...]
    silent: tuple[str, ...]
    late: tuple[str, ...]
    stale: tuple[str, ...]
    conflicting: tuple[str, ...]
    objections: tuple[Objection, ...]
    preconditions: tuple[str, ...]
    preconditions_open: tuple[str, ...]
    inputs: int
    measures: Measures
    groups: GroupConsensus
    group_counts: GroupCounts
    history: tuple[ItemRound, ...]

    @property
    def outcome(self) -> Outcome:
        return self.result.outcome

    @property
    def ballot(self) -> Ballot:
        return self.history[-1].ballot

    @property
    def comments(self) -> int:
        return sum(map(len, map(_comments, self.ballot.positions.values())))

    @property
    def movement(self) -> Movement | None:
        """What changed since the round before."""
        return movement(self.history[-2].ballot, self.history[-1].ballot) if len(self.history) > 1 else None


@dataclass(frozen=True, slots=True)
class BoardRow:
    """One organization: its standing on every item, in the order of `Board.items`."""

    organization: str
    name: str
    groups: tuple[str, ...]
    statuses: tuple[Status, ...]
    answered: int


@dataclass(frozen=True, slots=True)
class Cell:
    """One organization on one item, in full; made when somebody looks at it."""

    organization: str
    item: str
    status: Status
    label: str
    position: Position | None
    counted: bool
    served: bool
    acknowledged: bool
    inputs: tuple[Position, ...]


@dataclass(frozen=True, slots=True)
class RoundLine:
    """One round as a line of the consultation's history."""

    number: int
    state: RoundState
    rule: RoundRule
    rule_label: str
    opened_at: datetime | None
    deadline: datetime | None
    cutoff: datetime | None
    eligible: int
    outcomes: Mapping[Outcome, int]
    response_rate: Fraction | None
    receipt_rate: Fraction | None
    mean_consensus: float | None
    open_objections: int
    chair_summary: str


@dataclass(frozen=True, slots=True)
class Participation:
    """How far one group of organizations takes part at all."""

    group: str
    members: int
    answered: int  # answers given, of members × items
    possible: int
    never_in_majority: bool


@dataclass(frozen=True, slots=True)
class Board:
    """A consultation at a glance. `round` None: no round was opened yet, and nothing can be counted."""

    consultation: Consultation
    language: str
    title: str
    round: Round | None
    items: tuple[ItemBoard, ...]
    rows: tuple[BoardRow, ...]
    rounds: tuple[RoundLine, ...]
    not_answered: tuple[str, ...]
    participation: tuple[Participation, ...]
    findings: tuple[Finding, ...]
    thresholds: GradeThresholds = STANDARD
    names: Mapping[str, str] = field(default_factory=dict)
    inputs: Mapping[str, Mapping[str, Sequence[Position]]] = field(default_factory=dict)

    def item(self, code: str) -> ItemBoard:
        return next(item for item in self.items if item.item == code)

    def name_of(self, organization: str) -> str:
        return self.names.get(organization, organization)

    def cell(self, organization: str, item: str) -> Cell:
        """This looks closely at one square of the matrix."""
        ballot = self.item(item).ballot
        status = ballot.statuses[organization]
        return Cell(
            organization=organization,
            item=item,
            status=status,
            label=label("position", status, self.language),
            position=ballot.position_of(organization),
            counted=status in POSITION_CODES,
            served=organization in ballot.served,
            acknowledged=organization in ballot.acknowledged,
            inputs=tuple(self.inputs.get(item, {}).get(organization, ())),
        )

    def what_next(self, item: str) -> str:
        """Whether this item needs another round, in words; empty while its round is open."""
        history = self.item(item).history
        if self.round is None or not history[-1].ballot.closed:
            return ""
        ballots = [line.ballot for line in history]
        reason = what_next(self.round.rule, [line.result for line in history], ballots)
        return label("stop", reason, self.language)

    def explain(self, item: str) -> str:
        """Result, what is needed and what to beware of, as one paragraph."""
        return explain(self.item(item).result, self.language, self.name_of)

    def trace(self, item: str) -> dict[str, Plain]:
        """What a stranger needs to recompute the result (explain.recompute)."""
        assert self.round is not None
        held = self.item(item)
        return trace_of(self.round.rule, held.ballot, held.result)

    def comments(self) -> tuple[Comment, ...]:
        """The comments of every counted position, in the order of items and organizations."""
        return tuple(
            comment
            for held in self.items
            for _organization, position in sorted(held.ballot.positions.items())
            for comment in position.comments
        )


EqualTexts = Mapping[int, Mapping[str, tuple[str, ...]]]


@dataclass(frozen=True, slots=True)
class Heard:
    """What counts in a round: who speaks for an organization may be another in the next."""

    positions: tuple[Position, ...]
    receipts: tuple[Receipt, ...] = ()
    acknowledgements: tuple[Acknowledgement, ...] = ()


def board(
    consultation: Consultation,
    rounds: Sequence[Round],
    positions: Iterable[Position] = (),
    *,
    receipts: Iterable[Receipt] = (),
    acknowledgements: Iterable[Acknowledgement] = (),
    heard_in: Callable[[Round], Heard] | None = None,
    equal_texts: EqualTexts = MappingProxyType({}),
    organizations: Iterable[Organization] = (),
    objection_acts: Iterable[ObjectionAct] = (),
    thresholds: GradeThresholds = STANDARD,
    grade_rulings: Iterable[GradeRuling] = (),
    language: str = "en",
    today: date | None = None,
) -> Board:
    """This counts every round and reads the newest one out in that language.

    `heard_in`: what counts where rounds differ in it; the same object for those that do not. `equal_texts`: by number of
    a closed round and item, the other texts that were declared the same in substance when it was closed.
    """
    held = [r for r in sorted(rounds, key=lambda r: r.number) if r.state != "draft"]
    known = {organization.code: organization for organization in organizations}
    names = {code: organization.name_in(language) for code, organization in known.items()}
    title = best_text(consultation.title, language).text
    if not held:
        return Board(consultation, language, title, None, (), (), (), (), (), (), thresholds, names)
    sorted_once: dict[int, Evidence] = {}
    given = Heard(tuple(positions), tuple(receipts), tuple(acknowledgements))
    heard = [heard_in(round_) if heard_in else given for round_ in held]
    for each in heard:
        if id(each) not in sorted_once:
            sorted_once[id(each)] = gather(each.positions, each.receipts, each.acknowledgements)
    put = [
        (round_, dict(round_.item_hashes), sorted_once[id(each)], equal_texts.get(round_.number))
        for round_, each in zip(held, heard, strict=True)
    ]
    evidence = put[-1][2]
    standing = {(ruling.item, ruling.round_number): ruling for ruling in grade_rulings}
    histories = {item.code: _history(item, put, thresholds, standing) for item in consultation.items}
    reader = _Reader(consultation, held[-1], evidence, language, names, _groups(held[-1], known), today)
    acts = tuple(objection_acts)
    passed = {code for code, history in histories.items() if history and history[-1].result.passed}
    items = tuple(
        _item_board(reader, item, histories[item.code], acts, passed)
        for item in consultation.items
        if histories[item.code]
    )
    rows = _rows(reader, items, known)
    return Board(
        consultation=consultation,
        language=language,
        title=title,
        round=held[-1],
        items=items,
        rows=rows,
        rounds=tuple(_line(round_, histories, items, language) for round_ in held),
        not_answered=tuple(row.organization for row in rows if row.answered == 0),
        participation=_participation(reader.groups, items),
        findings=(*_edited_while_open(held[-1], consultation), *tally_findings(held[-1], evidence)),
        thresholds=thresholds,
        names=names,
        inputs=evidence.inputs,
    )


def _edited_while_open(round_: Round, consultation: Consultation) -> tuple[Finding, ...]:
    """Between rounds a new text is what the next one is for; under an open round it must be told."""
    return round_findings(round_, consultation) if round_.state in ("open", "closing") else ()


@dataclass(frozen=True, slots=True)
class _Reader:
    consultation: Consultation
    round: Round
    evidence: Evidence
    language: str
    names: Mapping[str, str]
    groups: Mapping[str, tuple[str, ...]]
    today: date | None

    def name_of(self, organization: str) -> str:
        return self.names.get(organization, organization)


def _history(
    item: Item,
    rounds: Sequence[tuple[Round, Mapping[str, str], Evidence, Mapping[str, tuple[str, ...]] | None]],
    thresholds: GradeThresholds,
    rulings: Mapping[tuple[str, int], GradeRuling],
) -> tuple[ItemRound, ...]:
    """The item in every round it was put in; a round without it leaves no line."""
    lines: list[ItemRound] = []
    present = item.text_hash
    for round_, hashes, evidence, equal in rounds:
        text_hash = hashes.get(item.code)
        if text_hash is None:
            continue
        # older hashes count only for the text the secretariat declared them equal to: the present one
        same = item.same_substance_as if text_hash == present else ()
        if equal is not None:
            same = equal.get(item.code, ())
        ballot = count(round_, item.code, evidence, same, text_hash=text_hash)
        result = decide(round_.rule, ballot)
        grading = grade(ballot, thresholds)
        if rulings and (ruling := rulings.get((item.code, round_.number))):
            grading = _as_ruled(grading, ruling)
        lines.append(ItemRound(round_.number, ballot, result, grading, measure(ballot)))
    return tuple(lines)


def _as_ruled(computed: Grading, ruling: GradeRuling) -> Grading:
    if ruling.grade is None:
        return computed
    return override(computed, ruling.grade, ruling.reason, item=ruling.item)


def _groups(round_: Round, known: Mapping[str, Organization]) -> dict[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for code in round_.eligible:
        for group in known[code].groups if code in known else ():
            groups.setdefault(group, []).append(code)
    return {name: tuple(members) for name, members in sorted(groups.items())}


def _item_board(
    reader: _Reader,
    item: Item,
    history: tuple[ItemRound, ...],
    acts: Sequence[ObjectionAct],
    passed: set[str],
) -> ItemBoard:
    now, language = history[-1], reader.language
    ballot, result, grading = now.ballot, now.result, now.grading
    own_acts = [act for act in acts if act.item == item.code]
    inputs = reader.evidence.inputs.get(item.code, {})
    group_counts = count_groups(ballot, reader.groups)
    return ItemBoard(
        item=item.code,
        number=item.number,
        title=best_text(item.title, language).text,
        text=best_text(item.texts, language),
        addressee=item.addressee,
        deadline=item.deadline,
        overdue=bool(item.deadline and reader.today and reader.today > item.deadline),
        result=result,
        sentence=" ".join(sentence(reason, language, reader.name_of) for reason in result.reasons),
        missing=tuple(sentence(reason, language, reader.name_of) for reason in result.missing),
        cautions=tuple(sentence(reason, language, reader.name_of) for reason in result.cautions),
        outcome_label=label("outcome", result.outcome, language),
        grading=grading,
        grade_label=label("grade", grading.grade, language),
        counts=ballot.counts,
        eligible=ballot.eligible,
        base=ballot.base,
        present=ballot.present,
        quorum=quorum_of(reader.round.rule, ballot.base),
        served=len(ballot.served),
        responses=ballot.responses,
        unserved=ballot.unserved,
        silent=ballot.having("NRS"),
        late=ballot.having("LAT"),
        stale=ballot.having("STA"),
        conflicting=ballot.having("CNF"),
        objections=objections([line.ballot for line in history], own_acts),
        preconditions=item.preconditions,
        preconditions_open=tuple(code for code in item.preconditions if code not in passed),
        inputs=sum(len(held) for held in inputs.values()),
        measures=now.measures,
        groups=by_group(group_counts),
        group_counts=group_counts,
        history=history,
    )


def _rows(
    reader: _Reader, items: Sequence[ItemBoard], known: Mapping[str, Organization]
) -> tuple[BoardRow, ...]:
    eligible = reader.round.eligible
    columns = [_column(item.ballot.statuses, eligible) for item in items]
    standings: Iterable[tuple[Status, ...]] = zip(*columns, strict=True) if columns else [()] * len(eligible)
    rows: list[BoardRow] = []
    for code, statuses in zip(eligible, standings, strict=True):
        answered = len(statuses) - sum(map(statuses.count, COMPUTED_STATUSES))
        groups = known[code].groups if code in known else ()
        rows.append(BoardRow(code, reader.name_of(code), groups, statuses, answered))
    return tuple(rows)


def _column(statuses: Mapping[str, Status], eligible: Sequence[str]) -> list[Status]:
    """An item of an earlier round may have had another eligible set: whoever was not in it, was not served."""
    return [statuses.get(code, "UNS") for code in eligible]


def _line(
    round_: Round,
    histories: Mapping[str, tuple[ItemRound, ...]],
    items: Sequence[ItemBoard],
    language: str,
) -> RoundLine:
    lines = [line for history in histories.values() for line in history if line.number == round_.number]
    outcomes: dict[Outcome, int] = {}
    for line in lines:
        outcomes[line.result.outcome] = outcomes.get(line.result.outcome, 0) + 1
    measures = [line.measures for line in lines]
    spread = [tastle_wierman(m.answers) for m in measures if m.n]
    return RoundLine(
        number=round_.number,
        state=round_.state,
        rule=round_.rule,
        rule_label=label("rule", round_.rule.name, language),
        opened_at=round_.opened_at,
        deadline=round_.deadline,
        cutoff=round_.cutoff,
        eligible=len(round_.eligible),
        outcomes=outcomes,
        response_rate=share(sum(m.responses for m in measures), sum(m.base for m in measures)),
        receipt_rate=share(sum(m.served for m in measures), sum(m.eligible for m in measures)),
        mean_consensus=sum(spread) / len(spread) if spread else None,
        open_objections=sum(line.ballot.count("FOB") for line in lines),
        chair_summary=round_.chair_summary,
    )


def _participation(
    groups: Mapping[str, Sequence[str]], items: Sequence[ItemBoard]
) -> tuple[Participation, ...]:
    alone = never_in_majority([(item.ballot, item.group_counts) for item in items])
    return tuple(
        Participation(
            group=name,
            members=len(members),
            answered=sum(item.group_counts[name].get(code, 0) for item in items for code in POSITION_CODES),
            possible=len(members) * len(items),
            never_in_majority=name in alone,
        )
        for name, members in groups.items()
    )

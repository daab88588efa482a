# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the chair rules besides rounds: which comments say the same, what became of an objection, which grade.

Each ruling is an entry of the secretariat's log, so that anybody sees who put which comments together
and in whose words. Nothing is clustered, resolved or escalated without one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, cast

from consensus.plain import Plain, as_plain, from_plain
from forms.problem import N_, Finding, Problem
from sync._desk import Desk
from sync.entry import Entry, Kind, Value, open_entry
from sync.kinds import fact
from sync.values import Changes

if TYPE_CHECKING:
    from consensus.grade import GradeRuling
    from consensus.note_text import Cluster
    from consensus.objections import ObjectionAct


class UnknownComments(Problem):
    code = "ruling.unknown-comments"
    message = N_("{count} of the comments to be put together are not part of {consultation}.")
    remedy = N_("Choose the comments from the list of this consultation; a corrected comment has a new id.")


class UnknownCluster(Problem):
    code = "ruling.unknown-cluster"
    message = N_("No comments of {consultation} are put together under “{cluster}”.")
    remedy = N_("Look at the list of comments that were put together.")


class CommentsOfSeveralItems(Problem):
    code = "ruling.several-items"
    message = N_("The comments to be put together are about different items: {items}.")
    remedy = N_("Put the comments on each item together by themselves.")


class AlreadyTogether(Problem):
    code = "ruling.already-together"
    message = N_("{count} of these comments are put together with others already.")
    remedy = N_("Take “{cluster}” apart first, or leave those comments out.")


@dataclass(frozen=True, slots=True)
class Rulings:
    """What stands of the chair's rulings; `findings` tell what was entered and cannot be read."""

    clusters: tuple[Cluster, ...] = ()
    acts: tuple[ObjectionAct, ...] = ()
    grades: tuple[GradeRuling, ...] = ()
    findings: tuple[Finding, ...] = ()


_UNREADABLE = N_("A ruling of the secretariat cannot be read by this version: {detail}")


def rulings(desk: Desk, consultation: str) -> Rulings:
    """Every ruling on a consultation that stands; a later one on the same thing replaces the earlier."""
    held: Mapping[str, Rulings] = desk.remembered("rulings", lambda: _fold(desk))
    return held.get(consultation, Rulings())


def put_together(desk: Desk, consultation: str, cluster: Cluster, known: Mapping[str, str]) -> Changes:
    """Enters the decision that these comments say the same; no comments: the cluster is dissolved.

    `known`: the comments of the consultation and the item each is about.
    """
    desk.must_be_secretariat()
    unknown = set(cluster.comment_ids) - known.keys()
    if unknown:
        raise UnknownComments(count=len(unknown), consultation=consultation)
    items = sorted({known[each] for each in cluster.comment_ids})
    if len(items) > 1:
        raise CommentsOfSeveralItems(items=", ".join(item or "—" for item in items))
    for held in rulings(desk, consultation).clusters:
        shared = set(held.comment_ids) & set(cluster.comment_ids)
        if shared and held.cluster_id != cluster.cluster_id:
            raise AlreadyTogether(count=len(shared), cluster=held.cluster_id)
    made = replace(cluster, item=items[0], by=cluster.by or desk.profile.person) if items else cluster
    return write_ruling(desk, consultation, "cluster", made)


def write_ruling(desk: Desk, consultation: str, ruling: str, value: object) -> Changes:
    """Enters a ruling, signed; what it says has been checked before."""
    from sync._desk import Extras

    body = {"consultation": consultation, "ruling": ruling, "value": cast(Value, as_plain(value))}
    written = desk.write([fact(Kind.RULING, body, time=desk.now_ms)], Extras())
    return Changes(consultations=(consultation,), entries=(written[0].hash.hex(),))


def _fold(desk: Desk) -> Mapping[str, Rulings]:
    drafts: dict[str, _Draft] = {}
    for stored in desk.ruled(Kind.RULING):
        entry = open_entry(stored.data)
        consultation = str(entry.body.get("consultation", ""))
        drafts.setdefault(consultation, _Draft()).take(entry, stored.seq)
    return {consultation: draft.done() for consultation, draft in drafts.items()}


class _Draft:
    """The rulings on one consultation while they are read, in the order they were entered."""

    def __init__(self) -> None:
        self.clusters: dict[str, Cluster] = {}
        self.acts: list[ObjectionAct] = []
        self.grades: dict[tuple[str, int], GradeRuling] = {}
        self.findings: list[Finding] = []

    def take(self, entry: Entry, seq: int) -> None:
        try:
            self._read(entry)
        except Problem as problem:
            place = f"entry {seq}"
            facts: dict[str, str | int] = {"detail": problem.sentence()[:200]}
            self.findings.append(Finding("ruling.unreadable", _UNREADABLE, place, "refused", facts=facts))

    def _read(self, entry: Entry) -> None:
        from consensus.grade import GradeRuling, check_ruling
        from consensus.note_text import Cluster
        from consensus.objections import ObjectionAct

        value = cast("Plain", entry.body.get("value"))
        match entry.body.get("ruling"):
            case "cluster":
                made = from_plain(Cluster, value)
                self.clusters[made.cluster_id] = made
            case "objection":
                self.acts.append(from_plain(ObjectionAct, value))
            case "grade":
                ruling = from_plain(GradeRuling, value)
                check_ruling(ruling)
                self.grades[ruling.item, ruling.round_number] = ruling

    def done(self) -> Rulings:
        return Rulings(
            tuple(each for each in self.clusters.values() if each.comment_ids),
            tuple(self.acts),
            tuple(self.grades.values()),
            tuple(self.findings),
        )

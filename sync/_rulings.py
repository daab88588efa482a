# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the chair rules besides rounds: which comments say the same, and what became of an objection.

Each ruling is an entry of the secretariat's log, so that anybody sees who put which comments together
and in whose words. Nothing is clustered, resolved or escalated without one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from consensus.plain import Plain, as_plain, from_plain
from forms.problem import N_, Problem
from sync._desk import Desk
from sync.entry import Entry, Kind, Value, open_entry
from sync.keys import LogId
from sync.kinds import fact
from sync.values import Changes

if TYPE_CHECKING:
    from consensus.note_text import Cluster
    from consensus.objections import ObjectionAct


class UnknownComments(Problem):
    code = "ruling.unknown-comments"
    message = N_("{count} of the comments to be put together are not part of {consultation}.")
    remedy = N_("Choose the comments from the list of this consultation; a corrected comment has a new id.")


@dataclass(frozen=True, slots=True)
class Rulings:
    clusters: tuple[Cluster, ...] = ()
    acts: tuple[ObjectionAct, ...] = field(default=())


def rulings(desk: Desk, consultation: str) -> Rulings:
    """Every ruling on a consultation that stands; a later one on the same cluster replaces the earlier."""
    held: Mapping[str, Rulings] = desk.remembered("rulings", lambda: _fold(desk))
    return held.get(consultation, Rulings())


def put_together(desk: Desk, consultation: str, cluster: Cluster, known: frozenset[str]) -> Changes:
    """Enters the decision that these comments say the same; no comments: the cluster is dissolved."""
    desk.must_be_secretariat()
    unknown = set(cluster.comment_ids) - known
    if unknown:
        raise UnknownComments(count=len(unknown), consultation=consultation)
    return _write(desk, consultation, "cluster", cluster)


def act_on_objection(desk: Desk, consultation: str, act: ObjectionAct) -> Changes:
    """Enters what became of an organization's objection: discussed, resolved by a change, escalated."""
    desk.must_be_secretariat()
    return _write(desk, consultation, "objection", act)


def _write(desk: Desk, consultation: str, ruling: str, value: object) -> Changes:
    from sync._desk import Extras

    body = {"consultation": consultation, "ruling": ruling, "value": cast(Value, as_plain(value))}
    written = desk.write([fact(Kind.RULING, body, time=desk.now_ms)], Extras())
    return Changes(consultations=(consultation,), entries=(written[0].hash.hex(),))


def _fold(desk: Desk) -> Mapping[str, Rulings]:
    from consensus.note_text import Cluster
    from consensus.objections import ObjectionAct

    clusters: dict[str, dict[str, Cluster]] = {}
    acts: dict[str, list[ObjectionAct]] = {}
    for stored in desk.store.entries_of_kind((Kind.RULING,)):
        if not desk.roster.is_secretariat(LogId(stored.log)):
            continue
        entry = open_entry(stored.data)
        consultation, value = str(entry.body.get("consultation", "")), _value(entry)
        match entry.body.get("ruling"):
            case "cluster":
                made = from_plain(Cluster, value)
                clusters.setdefault(consultation, {})[made.cluster_id] = made
            case "objection":
                acts.setdefault(consultation, []).append(from_plain(ObjectionAct, value))
    return {
        name: Rulings(
            tuple(each for each in clusters.get(name, {}).values() if each.comment_ids),
            tuple(acts.get(name, ())),
        )
        for name in {*clusters, *acts}
    }


def _value(entry: Entry) -> Plain:
    return cast("Plain", entry.body["value"])

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Where things stand, beside the tasks of Home: rounds with their time and answers, and what is proved.

Every figure is a share of a whole and is said in words; the pictures are painted by `drawing`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.drawing_exchange import Gauge, GaugePicture, Kind
from desktop.growing import GrowingColumn, Part
from desktop.parts import Card, Place, button, day, label, left_until, number, row
from desktop.pictures import PictureView

if TYPE_CHECKING:
    from desktop.jobs import Jobs
    from sync.exchange_log import SentFile
    from sync.values import ConsultationSummary, Standing
    from sync.workspace import Workspace

translate = QCoreApplication.translate
SHOWN = 3
"""so many consultations are shown, the open ones first"""


@dataclass(frozen=True, slots=True)
class Where:
    standing: Standing
    consultations: tuple[tuple[ConsultationSummary, int], ...]
    """each with how many of its items we have given a position on"""
    last_sent: SentFile | None
    """the newest bundle, and how far its arrival is proved"""


def where_of(workspace: Workspace, language: str) -> Where:
    found = sorted(workspace.consultations(language), key=lambda each: each.stage not in ("open", "closing"))
    own = [
        (each, sum(bool(line.my_record) for line in workspace.agenda(each.consultation, language)))
        for each in found[:SHOWN]
    ]
    sent = (each for each in workspace.exchange(50).sent if each.proof != "none" and each.kind != "enrolment")
    return Where(workspace.standing(), tuple(own), next(sent, None))


class WhereThingsStand(QWidget):
    """The second column of Home."""

    went = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        cards = QVBoxLayout(self)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(theme.SPACE_3)
        cards.addStretch(1)
        self._cards = GrowingColumn(cards, jobs)

    def show_where(self, where: Where, now: datetime) -> None:
        secretariat = where.standing.status == "secretariat"
        parts = []
        for each, given in where.consultations:
            gauges = round_gauges(each, given, now, secretariat=secretariat)
            says = (each.title, stage_words(each), rounded(gauges))
            parts.append(Part(each.consultation, says, partial(self._consultation, each, gauges)))
        if where.standing.entries:
            proofs = proof_gauges(where)
            parts.append(Part("", rounded(proofs), partial(self._exchange, proofs)))
        self._cards.show(parts)

    def _consultation(self, each: ConsultationSummary, gauges: tuple[Gauge, ...]) -> Card:
        card = Card()
        card.add(label(each.title, "question"), label(stage_words(each), "small"))
        if gauges:
            card.add(_picture(each.title, gauges))
        place = Place("consultation", each.consultation)
        look = button(translate("Home", "Look at the items"), partial(self.went.emit, place), role="link")
        return card.add(row(look, None))

    def _exchange(self, gauges: tuple[Gauge, ...]) -> Card:
        title = translate("Home", "What is proved")
        place = Place("exchange", "timeline")
        look = button(translate("Home", "Look at the timeline"), partial(self.went.emit, place), role="link")
        return Card().add(label(title, "question"), _picture(title, gauges), row(look, None))


def rounded(gauges: tuple[Gauge, ...]) -> tuple[Gauge, ...]:
    """These are the same to the eye as long as they are equal: time goes on with every look."""
    return tuple(replace(each, share=round(each.share, 3)) for each in gauges)


def _picture(title: str, gauges: tuple[Gauge, ...]) -> PictureView:
    view = PictureView()
    view.show_picture(GaugePicture("", gauges))
    view.setAccessibleName(title)
    return view


def stage_words(each: ConsultationSummary) -> str:
    match each.stage:
        case "open" | "closing" if each.deadline is not None:
            words = translate("Home", "Round {number} is open until {day}.")
            return words.format(number=number(each.round), day=day(each.deadline))
        case "open" | "closing":
            return translate("Home", "Round {number} is open.").format(number=number(each.round))
        case "closed" | "consolidated" | "concluded":
            return translate("Home", "Round {number} is closed.").format(number=number(each.round))
    return translate("Home", "No round has been opened yet.")


def round_gauges(
    each: ConsultationSummary, given: int, now: datetime, *, secretariat: bool
) -> tuple[Gauge, ...]:
    """These are the shares of one consultation: its time, who has answered, what we have given."""
    found: list[Gauge] = []
    kind: Kind
    if each.stage in ("open", "closing") and each.deadline is not None and each.opened_at is not None:
        whole = max(1.0, (each.deadline - each.opened_at).total_seconds())
        hours = (each.deadline - now).total_seconds() / 3600
        share = (now - each.opened_at).total_seconds() / whole
        kind = "attention" if hours < 48 else "accent"
        found.append(Gauge(translate("Home", "Time"), share, left_until(each.deadline, now), kind))
    if each.round and each.eligible:
        found.append(
            Gauge(
                translate("Home", "Organizations that answered"), each.responded / each.eligible,
                of_words(each.responded, each.eligible),
                "good" if each.responded >= each.eligible else "accent",
            )
        )  # fmt: skip
    if not secretariat and each.items:
        kind = "good" if given >= each.items else "accent"
        found.append(
            Gauge(translate("Home", "Our positions"), given / each.items, of_words(given, each.items), kind)
        )
    return tuple(found)


def proof_gauges(where: Where) -> tuple[Gauge, ...]:
    """These are the shares of what was written here: sent, and proved to have arrived."""
    standing, sent = where.standing, where.last_sent
    if standing.status == "secretariat":
        if sent is None:
            return (Gauge(translate("Home", "Offices that have our last bundle"), 0.0, of_words(0, 0)),)
        share = sent.proved_by / max(1, sent.expected)
        words = of_words(sent.proved_by, sent.expected)
        kind: Kind = "good" if sent.proof == "proved" else "accent"
        return (Gauge(translate("Home", "Offices that have our last bundle"), share, words, kind),)
    left = max(standing.exported, standing.received)
    return tuple(
        Gauge(
            name,
            count / standing.entries,
            of_words(count, standing.entries),
            "good" if count >= standing.entries else "accent",
        )
        for name, count in (
            (translate("Home", "Entries that were sent"), left),
            (translate("Home", "Entries proved to have arrived"), standing.received),
        )
    )


def of_words(count: int, total: int) -> str:
    return translate("Home", "{count} of {total}").format(count=number(count), total=number(total))

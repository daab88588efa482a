# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The guide on Home for the first days: the few steps to be admitted, or to set a secretariat up.

It shows what is done, what comes next with its one button, and goes away when all is done. Nothing waits
for it: records can be written from the first minute.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from desktop import theme
from desktop.parts import Card, Place, button, label, row
from sync.values import Standing

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Step:
    """One step: done or not, and where it is done. Without a place it is done away from the screen."""

    words: str
    done: bool
    action: str = ""
    place: Place | None = None
    code: str = ""
    """read aloud or compared; shown large"""


@dataclass(frozen=True, slots=True)
class Guide:
    title: str
    lead: str
    steps: tuple[Step, ...]

    @property
    def next(self) -> int:
        """The first step that is not done and has a button; -1 when none has."""
        return next(
            (at for at, step in enumerate(self.steps) if not step.done and step.place is not None), -1
        )


def guide_for(
    standing: Standing, *, consultations: int, offices: int, rounds: bool, recovery: bool, roots_apart: bool
) -> Guide | None:
    """This is the guide that this workspace still needs; None when it needs none."""
    match standing.status:
        case "alone" | "asked":
            return _joining(standing, recovery)
        case "secretariat" if standing.last_export is None:
            return _founding(consultations, offices, rounds, recovery, roots_apart)
    return None


def _joining(standing: Standing, recovery: bool) -> Guide:
    asked = standing.status == "asked"
    steps = [
        Step(translate("Guide", "This office is set up on this computer."), True),
        Step(
            translate("Guide", "Save the enrolment file and send it to the secretariat, by e-mail or on a stick."),
            asked, translate("Guide", "Save the enrolment file…"), Place("exchange", "enrol"),
        ),
        Step(
            translate("Guide", "When the secretariat calls, read this code aloud, so that it knows the file is yours:"),
            False, code=standing.code,
        ),
        Step(
            translate("Guide", "Take in the file that the secretariat sends back."), False,
            translate("Guide", "Take files…"), Place("exchange", "take"),
        ),
        _sheet(recovery),
    ]  # fmt: skip
    if standing.secretariat:
        said = translate(
            "Guide",
            "A file of {secretariat} is here already. Let the secretariat read its own code to you; it must be this:",
        )
        steps.insert(
            1, Step(said.format(secretariat=standing.secretariat), False, code=standing.secretariat_code)
        )
    return Guide(
        translate("Guide", "Be admitted by the secretariat"),
        translate("Guide", "You need not wait: whatever you record now goes out once you are admitted."),
        tuple(steps),
    )


def _sheet(made: bool) -> Step:
    return Step(
        translate("Guide", "Make the recovery sheet: three pages for three people, in case this computer is lost."),
        made, translate("Guide", "Recovery sheet…"), Place("settings", "recovery"),
    )  # fmt: skip


def _founding(consultations: int, offices: int, rounds: bool, recovery: bool, roots_apart: bool) -> Guide:
    return Guide(
        translate("Guide", "Set up the secretariat"),
        translate("Guide", "In any order; each step can be changed later."),
        (
            Step(translate("Guide", "The secretariat’s workspace is set up on this computer."), True),
            Step(
                translate("Guide", "Put a consultation on the agenda: its recommendations, word for word."),
                consultations > 0, translate("Guide", "Put up a consultation"), Place("desk", "rounds"),
            ),
            Step(
                translate("Guide", "Take in the enrolment files of the offices and compare each code by telephone."),
                offices > 0, translate("Guide", "Take files…"), Place("exchange", "take"),
            ),
            Step(
                translate("Guide", "Open the first round with its rule and its deadline."),
                rounds, translate("Guide", "Open a round"), Place("desk", "rounds"),
            ),
            _sheet(recovery),
            Step(
                translate("Guide", "Give the root keys to several people, so that one stolen computer decides nothing."),
                roots_apart, translate("Guide", "Root keys…"), Place("desk", "roots"),
            ),
            Step(
                translate("Guide", "Send the offices their first bundle."),
                False, translate("Guide", "Make the bundle…"), Place("exchange", "send"),
            ),
        ),
    )  # fmt: skip


class GuideCard(Card):
    """The guide as it is read: done steps quiet, the next one with its button."""

    def __init__(self, guide: Guide, go: Callable[[Place], None]) -> None:
        super().__init__(urgent=True, spacing=theme.SPACE_3)
        self.add(label(guide.title, "lead"), label(guide.lead, "muted"))
        for at, step in enumerate(guide.steps):
            mark = label("✓" if step.done else str(at + 1), "good" if step.done else "question", wrap=False)
            mark.setFixedWidth(theme.scaled(22))
            mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words = label(step.words, "muted" if step.done else "")
            said = (
                translate("Guide", "Step {number}, done: {words}")
                if step.done
                else translate("Guide", "Step {number}: {words}")
            )
            words.setAccessibleName(said.format(number=at + 1, words=step.words))
            line = row(mark, words, spacing=theme.SPACE_2)
            line.setStretch(1, 1)
            if step.code:
                line.addWidget(label(step.code, "title", wrap=False, selectable=True))
            if step.place is not None and not step.done:
                act = button(step.action, partial(go, step.place), role="primary" if at == guide.next else "")
                act.setAccessibleDescription(step.words)
                line.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
            self.add(line)

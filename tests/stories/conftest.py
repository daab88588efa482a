# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The stage for stories: a secretariat, offices with their own folders, a clock set by hand, and a post."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from consensus.records import Consultation, Item, RoundRule, Text
from forms.submission import Submission
from sync.values import Changes, FileIntake, IntakeReport, Profile
from sync.workspace import Workspace

CONSULTATION = "principles"


class Clock:
    """Shows a second more with every look; days pass when the story says so."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def pass_days(self, days: float) -> None:
        self.now += timedelta(days=days)


class Stage:
    """Real workspaces in a temporary folder; files go from one to the other by `post`."""

    def __init__(self, folder: Path, desks: ExitStack) -> None:
        self.folder, self.clock = folder, Clock()
        self._desks = desks
        self._numbers = itertools.count(1)

    def secretariat(self, name: str = "Secretariat") -> Workspace:
        return self._create(name, Profile("secretariat", "UN", name, "Clerk"))

    def office(
        self, organization: str, name: str = "", *, device: str = "device 1", focal_point: bool = True
    ) -> Workspace:
        office = name or f"{organization} headquarters"
        profile = Profile("office", organization, office, "Officer", device, focal_point=focal_point)
        return self._create(f"{office} {device}", profile)

    def _create(self, name: str, profile: Profile) -> Workspace:
        return self._desks.enter_context(
            Workspace.create(self.folder / name.replace(" ", "-"), profile, clock=self.clock)
        )

    def file(self, suffix: str = ".assent") -> Path:
        return self.folder / f"post-{next(self._numbers)}{suffix}"

    def admit(self, secretariat: Workspace, *offices: Workspace) -> None:
        for office in offices:
            secretariat.admit_office(office.enrolment_request(), code=office.standing().code)

    def post(self, sender: Workspace, receiver: Workspace, **how: object) -> FileIntake:
        """A bundle from one to the other; what became of it there."""
        path = self.bundle(sender, **how)
        return receiver.take([path]).files[0]

    def bundle(self, sender: Workspace, **how: object) -> Path:
        report = sender.write_bundle(self.file(), **how)  # type: ignore[arg-type]
        return report.paths[0]

    def agenda(self, secretariat: Workspace, *items: str, days: int = 30, **round_: object) -> None:
        """A consultation with an open round on these items."""
        chosen = tuple(
            Item(
                code,
                n,
                (Text("en", f"The text of {code}."), Text("zh", f"{code}的案文。")),
                (Text("en", code),),
            )
            for n, code in enumerate(items or ("rec-1", "rec-2"), 1)
        )
        secretariat.publish_consultation(Consultation(CONSULTATION, (Text("en", "Principles"),), chosen))
        deadline = self.clock.now + timedelta(days=days)
        rule = round_.pop("rule", RoundRule())
        secretariat.open_round(CONSULTATION, rule=rule, deadline=deadline, **round_)  # type: ignore[arg-type]


def finished(session: object) -> Submission:
    done = session.finalize()  # type: ignore[attr-defined]
    assert isinstance(done, Submission), done
    return done


def answer_position(office: Workspace, item: str, code: str, **answers: str) -> Changes:
    session = office.begin_position(CONSULTATION, item)
    for name, value in {"position": code, "has_comments": "no", **answers}.items():
        session.answer(name, value)
    return office.record(finished(session))


def correct_position(office: Workspace, record: str, **answers: str) -> Changes:
    session = office.edit(record)
    for name, value in answers.items():
        session.answer(name, value)
    return office.record(finished(session))


Answer = Callable[..., Changes]


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    with ExitStack() as desks:
        yield Stage(tmp_path, desks)


@pytest.fixture
def position() -> Answer:
    """Records a position as an officer would: begin, answer, finalize, record."""
    return answer_position


@pytest.fixture
def correct() -> Answer:
    return correct_position


@pytest.fixture
def consultation() -> str:
    return CONSULTATION


def only(report: IntakeReport) -> FileIntake:
    (file,) = report.files
    return file

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Post that loses, doubles and mixes up what is sent, in every manner of sending: once it goes well again, everybody has
every record and every attached file, knows that it arrived, and has little more to say."""

from __future__ import annotations

import random
from contextlib import suppress

import pytest

from forms.problem import Problem
from forms.submission import Submission
from sync.demo_forms import say_unknown
from sync.values import RecordQuery

NAMES = ("letter.pdf", "scan.png", "Brief.docx")
ALL = RecordQuery(limit=1000)


def endorse(desk, rng: random.Random, record: str = "") -> None:
    session = (
        desk.edit(record)
        if record
        else desk.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
    )
    answers = {
        "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
        "focal_email": rng.choice(["a@x.org", "b@x.org"]),
    }  # fmt: skip
    if rng.random() < 0.7:
        data = rng.choice([b"one ", b"two ", rng.randbytes(9)]) * rng.randint(1, 300)
        answers["letter_file"] = desk.attach(rng.choice(NAMES), data, record_id=record).name
    for question, answer in answers.items():
        session.answer(question, answer)
    say_unknown(session)
    done = session.finalize()
    if isinstance(done, Submission):
        desk.record(done)


class Post:
    """Holds what was sent to whom; some of it is never brought, some twice."""

    def __init__(self, stage, rng: random.Random, secretariat, offices) -> None:
        self.stage, self.rng, self.secretariat, self.offices = stage, rng, secretariat, offices
        self.bag: list[tuple[object, object]] = []

    def send(self, desk) -> None:
        rng, how = self.rng, {}
        how["everything"], how["attachments"] = rng.random() < 0.1, rng.random() < 0.7
        how["encrypted"] = rng.random() < 0.3
        if rng.random() < 0.2:
            how["part_size"] = 1500
        if desk is self.secretariat and rng.random() < 0.5:
            how["to"] = [rng.choice(self.offices).standing().office_id]
        if desk is self.secretariat and rng.random() < 0.3:
            how["ledger"] = False
        for path in desk.write_bundle(self.stage.file(), **how).paths:
            for receiver in self.offices if desk is self.secretariat else [self.secretariat]:
                for _ in range(rng.choice([0, 1, 1, 1, 2])):
                    self.bag.append((receiver, path))

    def bring(self) -> None:
        self.rng.shuffle(self.bag)
        for _ in range(min(len(self.bag), self.rng.randint(1, 4))):
            receiver, path = self.bag.pop()
            for file in receiver.take([path]).refused:
                assert file.problem.code == "envelope.not-for-us"

    def goes_well(self) -> int:
        """One turn in which nothing is lost; the bytes of it."""
        size = 0
        for desk, receivers in [
            *((office, [self.secretariat]) for office in self.offices),
            (self.secretariat, self.offices),
        ]:
            report = desk.write_bundle(self.stage.file())
            size += report.size
            for receiver in receivers if report.paths else ():
                assert not receiver.take(report.paths).refused
        return size


def play(stage, seed: int, steps: int) -> None:
    rng = random.Random(seed)
    secretariat, offices = stage.secretariat(), []
    for organization in ("WFP", "UNICEF"):
        first = stage.office(organization)
        second = stage.office(organization, device="device 2")
        stage.admit(secretariat, first)
        secretariat.admit_office(second.enrolment_request(), into=first.standing().office_id)
        offices += [first, second]
    post = Post(stage, rng, secretariat, offices)
    for _ in range(steps):
        desk, act = rng.choice(offices), rng.randrange(6)
        with suppress(Problem):
            if act == 0:
                endorse(desk, rng)
            elif act == 1 and (rows := desk.records(RecordQuery(only_own=True)).rows):
                endorse(desk, rng, rng.choice(rows).record_id)
            elif act == 2:
                post.send(desk)
            elif act == 3:
                post.send(secretariat)
            else:
                post.bring()
    sizes = [post.goes_well() for _ in range(5)]
    assert sizes[-1] < 4_000, "nothing is sent again and again"
    expected = {row.record_id for desk in offices for row in desk.records(ALL).rows}
    for desk in (secretariat, *offices):
        assert {row.record_id for row in desk.records(ALL).rows} == expected
        for record in expected:
            view, theirs = desk.record_view(record), secretariat.record_view(record)
            assert (view.fields, view.attachments) == (theirs.fields, theirs.attachments)
            assert all(file.present for file in view.attachments)
            assert desk is secretariat or view.summary.status == "received"
        assert desk.verify().sound
        assert desk.rebuild().same


@pytest.mark.parametrize("seed", [2, 8])
def test_what_is_lost_on_the_way_is_made_good(stage, seed):
    play(stage, seed, 40)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2000, 2060))
def test_what_is_lost_on_the_way_is_made_good_for_a_long_time(stage, seed):
    play(stage, seed, 150)

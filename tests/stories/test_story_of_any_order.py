# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A secretariat and offices that do anything in any order: what cannot be is refused with a sentence, every page can be
read, everybody recomputes every signed result, and what was worked out step by step is what a replay makes."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import get_args

import pytest

from consensus.grade import Grade, GradeRuling
from consensus.note_text import Cluster
from consensus.objections import ObjectionAct, ObjectionState
from consensus.records import (
    Consultation,
    Disposition,
    DispositionOutcome,
    Item,
    RoundRule,
    RuleName,
    Text,
)
from forms.problem import Problem
from forms.submission import Submission
from sync.demo_forms import fill_position
from sync.values import RecordQuery, Source
from sync.workspace import Workspace

CODES = ("SUP", "SWR", "FOB", "ABS", "DIS", "PAR", "NOT")
WORDS = ("we", "shall", "review", "the", "cost", "ledgers", "供应", "المكتب", "отделение")
ITEMS = ("1", "2", "3")


@dataclass
class World:
    """Each method is something that a person does; what is refused leaves everything as it was."""

    stage: object
    rng: random.Random
    consultation: str
    secretariat: Workspace
    offices: list[Workspace] = field(default_factory=list)

    def words(self) -> str:
        return " ".join(self.rng.choices(WORDS, k=self.rng.randint(1, 8)))

    def item(self, code: str) -> Item:
        languages = self.rng.sample(["en", "fr", "ar", "zh"], self.rng.randint(1, 3))
        texts = tuple(Text(language, self.words()) for language in languages)
        return Item(code, int(code), texts, (Text("en", f"Item {code}"),))

    def publish(self) -> None:
        chosen = sorted(self.rng.sample(ITEMS, self.rng.randint(1, 3)))
        items = tuple(map(self.item, chosen))
        self.secretariat.publish_consultation(Consultation(self.consultation, (Text("en", "T"),), items))

    def change_an_item(self) -> None:
        held = self.rng.choice(self.secretariat.consultation(self.consultation).items)
        known = [each.text_hash for each in self.secretariat.text_versions(self.consultation, held.code)]
        equal = tuple(self.rng.sample(known, self.rng.randint(0, len(known))))
        texts = self.rng.choice([held.texts, self.item(held.code).texts])
        self.secretariat.publish_item(self.consultation, replace(held, texts=texts, same_substance_as=equal))

    def open_a_round(self) -> None:
        now = self.stage.clock.now  # type: ignore[attr-defined]
        self.secretariat.open_round(
            self.consultation,
            rule=RoundRule(
                name=self.rng.choice(get_args(RuleName)),
                quorum=self.rng.choice([None, 0, 1]),
                max_rounds=self.rng.choice([None, 2]),
            ),
            deadline=now + timedelta(days=self.rng.randint(-1, 20)),
            items=self.rng.choice([(), tuple(self.rng.sample(ITEMS, 2))]),
            eligible=self.rng.choice([(), ("UNICEF", "WFP"), ("FAO", "NOBODY")]),
            grace_hours=self.rng.choice([0, 72]),
        )

    def close(self) -> None:
        self.secretariat.close_round(self.consultation)

    def reopen(self) -> None:
        later = self.stage.clock.now + timedelta(days=self.rng.randint(-1, 9))  # type: ignore[attr-defined]
        self.secretariat.reopen_round(self.consultation, deadline=later, note=self.words())

    def accept_unserved(self) -> None:
        self.secretariat.accept_unserved(self.consultation, note=self.words())

    def consolidate(self) -> None:
        for comment in self.secretariat.comments(self.consultation):
            outcome = self.rng.choice(get_args(DispositionOutcome))
            if self.rng.random() < 0.9:
                said = Disposition(comment.comment_id, outcome, self.words())
                self.secretariat.dispose(self.consultation, said)
        self.secretariat.consolidate_round(self.consultation, summary=self.words())

    def conclude(self) -> None:
        self.secretariat.conclude_round(self.consultation, note=self.words())

    def answer(self) -> None:
        desk = self.rng.choice([*self.offices, self.secretariat])
        session = desk.begin_position(self.consultation, self.rng.choice(ITEMS))
        code, comments = self.rng.choice(CODES), []
        for _ in range(self.rng.randint(0, 2)):
            comments.append({
                "section": "specific", "theme": "conditions", "comment_type": "ge", "comment_text": self.words(),
                "comment_language": "en", "publishable": "yes", "name_us": "no",
            })  # fmt: skip
        fill_position(session, code, comments)
        with suppress(KeyError):
            session.answer("change_wanted", self.words())
        done, source = session.finalize(), None
        if desk is self.secretariat:
            office = self.rng.choice(self.offices).standing().office_id
            source = Source("workbook", "a.xlsx", "00" * 32, "Positions!3", office)
        if isinstance(done, Submission):
            desk.record(done, source=source)

    def correct_or_withdraw(self) -> None:
        desk = self.rng.choice(self.offices)
        rows = desk.records(RecordQuery(only_own=True)).rows
        if not rows:
            return
        record = self.rng.choice(rows).record_id
        if self.rng.random() < 0.3:
            desk.withdraw(record, self.words())
            return
        session = desk.edit(record)
        session.answer("position", self.rng.choice(["SUP", "SWR"]))
        session.answer("reason", self.words())
        done = session.finalize()
        if isinstance(done, Submission):
            desk.record(done)

    def acknowledge_or_reconfirm(self) -> None:
        desk = self.rng.choice(self.offices)
        self.rng.choice(
            [
                lambda: desk.acknowledge(self.consultation),
                lambda: desk.reconfirm(self.consultation, self.rng.choice(ITEMS)),
            ]
        )()

    def object(self) -> None:
        known = self.secretariat.text_versions(self.consultation, self.rng.choice(ITEMS))
        act = ObjectionAct(
            self.rng.choice(ITEMS), self.rng.choice(["UNICEF", "WFP"]), self.rng.choice(get_args(ObjectionState)),
            note=self.words(), text_hash=self.rng.choice(["", *(each.text_hash for each in known)]),
        )  # fmt: skip
        self.secretariat.act_on_objection(self.consultation, act)

    def grade(self) -> None:
        grade = self.rng.choice([None, *get_args(Grade)])
        self.secretariat.set_grade(
            self.consultation, GradeRuling(self.rng.choice(ITEMS), 0, grade, self.words())
        )

    def cluster(self) -> None:
        comments = self.secretariat.comments(self.consultation)
        if len(comments) < 2:
            self.secretariat.take_apart(self.consultation, "k")
            return
        ids = tuple(each.comment_id for each in self.rng.sample(comments, 2))
        self.secretariat.put_together(self.consultation, Cluster("k", ids, {"en": self.words()}))

    def move_the_focal_point(self) -> None:
        office = self.rng.choice(self.secretariat.offices()).office_id
        self.secretariat.set_focal_point(office, focal_point=self.rng.random() < 0.8)

    def rename(self) -> None:
        self.secretariat.rename_office(self.rng.choice(self.secretariat.offices()).office_id, self.words())

    def wait(self) -> None:
        self.stage.clock.pass_days(self.rng.randint(1, 12))  # type: ignore[attr-defined]

    def send_up(self) -> None:
        self.send(self.rng.choice(self.offices), [self.secretariat])

    def send_down(self) -> None:
        self.send(self.secretariat, self.rng.sample(self.offices, self.rng.randint(1, len(self.offices))))

    def send(self, sender: Workspace, receivers: list[Workspace]) -> None:
        report = sender.write_bundle(self.stage.file(), everything=self.rng.random() < 0.2)  # type: ignore[attr-defined]
        for receiver in receivers if report.paths else ():
            assert not receiver.take(report.paths).refused


ACTS: tuple[tuple[Callable[[World], None], int], ...] = (
    (World.publish, 1), (World.change_an_item, 2), (World.open_a_round, 4), (World.close, 2), (World.reopen, 1),
    (World.accept_unserved, 1), (World.consolidate, 3), (World.conclude, 1), (World.answer, 8),
    (World.correct_or_withdraw, 2), (World.acknowledge_or_reconfirm, 2), (World.object, 2), (World.grade, 1),
    (World.cluster, 1), (World.move_the_focal_point, 1), (World.rename, 1), (World.wait, 2), (World.send_up, 5),
    (World.send_down, 3),
)  # fmt: skip


def look_at_everything(desk: Workspace, language: str) -> None:
    desk.tasks()
    desk.exchange()
    desk.register()
    desk.endorsements()
    for each in desk.consultations(language):
        name = each.consultation
        desk.agenda(name, language)
        desk.similar_comments(name)
        desk.clusters(name)
        shown = desk.board(name, language)
        for round_ in desk.rounds(name):
            desk.board(name, language, round=round_.number)
        for item in desk.consultation(name).items:
            desk.text_versions(name, item.code)
            desk.text_change(name, item.code, language)
        if shown.round is not None:
            desk.note(name, language, fresh=True)


def play(stage, consultation: str, seed: int, steps: int) -> None:
    rng = random.Random(seed)
    secretariat = stage.secretariat()
    offices = [
        stage.office("UNICEF"),
        stage.office("WFP"),
        stage.office("FAO"),
        stage.office("WFP", "WFP east"),
    ]
    stage.admit(secretariat, *offices)
    world = World(stage, rng, consultation, secretariat, offices)
    world.publish()
    world.send_down()
    acts, weights = zip(*ACTS, strict=True)
    for number in range(steps):
        with suppress(Problem):
            rng.choices(acts, weights)[0](world)
        if number % 4 == 0:
            look_at_everything(rng.choice([secretariat, *offices]), rng.choice(["en", "fr", "ar", "zh"]))
    for desk in (secretariat, *offices):
        said = [finding for finding in desk.verify().findings if finding.code != "round.rewritten"]
        assert said == [], desk.profile.office
        assert desk.rebuild().same, desk.profile.office


@pytest.mark.parametrize("seed", [3, 7, 11])
def test_whatever_is_done_in_whatever_order(stage, consultation, seed):
    play(stage, consultation, seed, 50)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1000, 1060))
def test_whatever_is_done_in_whatever_order_for_a_long_time(stage, consultation, seed):
    play(stage, consultation, seed, 150)


def test_a_change_of_the_list_leaves_the_secretariats_own_records_with_their_organization(stage, position):
    secretariat, office = stage.secretariat(), stage.office("WFP")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UN",))
    position(secretariat, "rec-1", "SUP")
    (before,) = secretariat.records().rows
    secretariat.rename_office(office.standing().office_id, "The new name")
    (after,) = secretariat.records().rows
    assert before.organization and after.organization == before.organization
    assert secretariat.rebuild().same
    with pytest.raises(Problem) as kept:
        secretariat.rename_office(secretariat.standing().office_id, "Another name")
    assert kept.value.code == "roster.secretariat-name"

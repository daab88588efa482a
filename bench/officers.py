# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Officers who fill the shipped instruments, for the benches: sentences as people write them, the same every time.

What this is: `officers.json` holds some forty sentences a language, written by hand for measuring and for nothing
else, with places, partners and numbers to be put in; a text is one to three of them, dealt like cards, so that a
sentence comes back only when all were used. What it is not: letters of real offices, which we do not have.
Real offices repeat themselves more. `salad=True` draws words at random instead: less order than any writing has.
No sentence of it is among the texts that the dictionaries were trained on (`tests/sync/test_bench_officers.py`).
The answers go through FormSession, so that a revision carries every field that a real one carries.
"""

from __future__ import annotations

import json
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path

from consensus.records import Consultation
from forms.definition import FormDefinition
from forms.instruments import shipped_forms
from forms.session import FormSession
from forms.submission import FieldValue, Submission, fields_of
from forms.xform import read_xform
from sync.demo_forms import UNKNOWN, fill_endorsement, fill_use_case
from sync.records import changes_between

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
OFFICES = {
    "en": ("UNICEF", "UNICEF, Tarawa field office"), "fr": ("WFP", "PAM, bureau de Zinder"),
    "es": ("FAO", "FAO, oficina de Quibdó"), "ru": ("UNHCR", "УВКБ ООН, отделение в городе Ош"),
    "ar": ("WHO", "منظمة الصحة العالمية، مكتب تعز"), "zh": ("UNDP", "开发计划署昆明项目办公室"),
}  # fmt: skip
_CODES = {"SUP": 91, "PAR": 44, "NOT": 38, "SWR": 25, "ABS": 6, "DIS": 3, "FOB": 1}
"""how often each was said, as in the demonstration, whose tally gives the published grades; one objection more"""
_ORDER = ("stances", "grounds", "asks")
_THEMES = [
    "conditions",
    "proposed_change",
    "divergence",
    "information",
    "deadline",
    "dependency",
    "definition",
    "risk",
    "editorial",
]


@dataclass(frozen=True, slots=True)
class Written:
    """One revision as its office wrote it: all that any way of sending it has to carry."""

    form_id: str
    version: str
    changed: Mapping[str, FieldValue | None]
    parent: int | None
    time: int  # milliseconds since 1970


class Officer:
    """One desk, one language; deals its sentences until none is left, then shuffles them again."""

    def __init__(
        self, rng: random.Random, language: str, agenda: Sequence[Consultation], *, organization: str = "",
        office: str = "", salad: bool = False,
    ) -> None:  # fmt: skip
        self.rng, self.language, self.salad = rng, language, salad
        self.asked = [
            (each.consultation_id, item.code, item.text_hash) for each in agenda for item in each.items
        ]
        self.open: list[tuple[str, str, str]] = []
        usual, name = OFFICES[language]
        self.organization, self.office = organization or usual, office or name
        self.words: dict[str, list[str]] = _words()[language]
        self.decks: dict[str, list[str]] = {}
        self.dealt_again = 0
        self.now = 1_780_000_000_000 + rng.randrange(10**10)
        self.log: list[Written] = []
        self.standing: dict[int, Mapping[str, FieldValue]] = {}

    def week(self, count: int) -> list[Written]:
        """So many more revisions: mostly positions, some corrections, now and then another form."""
        for _ in range(count):
            self.now += self.rng.randrange(60_000, 40_000_000)
            turn = self.rng.random()
            if self.standing and turn < 0.2:
                self._correct()
            elif turn < 0.92:
                self.record(self.position())
            else:
                self.record(self.other())
        return self.log[-count:]

    def position(self) -> Submission:
        """A position on the next of the items under review, with what its code asks for."""
        rng, form = self.rng, _form("position")
        session = self._session(form)
        if not self.open:
            self.open = rng.sample(self.asked, len(self.asked))
        consultation, item, text_hash = self.open.pop()
        code = rng.choices(list(_CODES), list(_CODES.values()))[0]
        answers = {
            "organization": self.organization, "office": self.office, "consultation": consultation,
            "item": item, "text_hash": text_hash, "position": code,
        }  # fmt: skip
        if code in ("SWR", "DIS", "FOB") or rng.random() < 0.3:
            answers["reason"] = self.text(1, 2)
        if code == "PAR":
            answers["part_supported"] = self.sentence("stances")
        if code == "FOB":
            answers["change_wanted"] = self.sentence("asks")
        if rng.random() < 0.5:
            answers["acceptance"] = rng.choice(("accepted", "under_consideration"))
        for name, value in answers.items():
            session.answer(name, value)
        if rng.random() < 0.5:
            session.answer("has_comments", "yes")
            first = session.node("has_comments").ref.rpartition("/")[0] + "/comments[1]"
            for name, value in self.comment().items():
                session.answer(f"{first}/{name}", value)
        return _finished(session)

    def comment(self) -> dict[str, str]:
        rng = self.rng
        said = {
            "section": rng.choice(("specific", "specific", "general")), "theme": rng.choice(_THEMES),
            "comment_type": rng.choice(("ge", "te", "ed")), "comment_text": self.text(1, 2),
            "comment_language": self.language,
        }  # fmt: skip
        if rng.random() < 0.4:
            said["proposed_change"] = self.sentence("asks")
        if rng.random() < 0.3:
            said["place"] = f"{rng.randint(1, 12)}.{rng.randint(1, 9)}"
        return said

    def other(self) -> Submission:
        rng = self.rng
        if rng.random() < 0.5:
            session = self._session(_form("endorsement"))
            session.answer("organization", self.organization)
            session.answer("office", self.office)
            fill_endorsement(session, rng.randrange(3), date(2025, rng.randint(1, 12), rng.randint(1, 28)))
        else:
            session = self._session(_form("usecase"))
            session.answer("office", self.office)
            fill_use_case(session, {
                "name": self.sentence("titles"), "summary_en_own": self.text(1, 2), "domain": "cash", "entities": [self.organization],
                "countries_iso3": ["KIR"], "status_as_reported": "pilot", "category": "value_transfer", "platform": "ethereum",
                "ledger_access": "unknown",
            })  # fmt: skip
        return _finished(session)

    def text(self, least: int, most: int) -> str:
        decks = self.rng.sample(("grounds", "stances", "asks"), self.rng.randint(least, most))
        return ("" if self.language == "zh" else " ").join(
            self.sentence(deck) for deck in sorted(decks, key=_ORDER.index)
        )

    def sentence(self, deck: str) -> str:
        """The next card of this deck; of another one when it is used up, before any is dealt again."""
        if self.salad and deck in _ORDER:
            return self._salad()
        rng = self.rng
        if not self.decks.get(deck):
            deck = max(_ORDER, key=lambda each: len(self.decks.get(each, ()))) if deck in _ORDER else deck
        if not self.decks.get(deck):
            fresh = _ORDER if deck in _ORDER else (deck,)
            self.dealt_again += deck in self.decks and deck in _ORDER
            self.decks |= {each: rng.sample(self.words[each], len(self.words[each])) for each in fresh}
        return self.decks[deck].pop().format(
            place=rng.choice(self.words["places"]), partner=rng.choice(self.words["partners"]), n=rng.randint(2, 60),
            number=rng.randint(11, 900), number2=rng.randint(901, 1900), month=rng.choice(_words()["months"][self.language]),
        )  # fmt: skip

    def _salad(self) -> str:
        """Words of this language drawn at random: no writing has so little order, none packs worse."""
        texts = [text for deck in _ORDER for text in self.words[deck]]
        pool = list("".join(texts)) if self.language == "zh" else " ".join(texts).split()
        joiner = "" if self.language == "zh" else " "
        return joiner.join(self.rng.choices(pool, k=self.rng.randint(8, 18)))

    def _session(self, form: FormDefinition) -> FormSession:
        moment = datetime.fromtimestamp(self.now / 1000, UTC)
        return FormSession(form, clock=lambda: moment, rng=self.rng)

    def record(self, submission: Submission) -> None:
        said = fields_of(submission.xml, _form(submission.form_id))
        fields = {
            path: self.rng.choice(self.words["partners"]) if value == UNKNOWN else value  # a name, mostly
            for path, value in said.items()
        }
        if submission.form_id == "position":
            self.standing[len(self.log)] = fields
        self.log.append(Written(submission.form_id, submission.version, fields, None, self.now))

    def _correct(self) -> None:
        """Another word for the same position, or one comment said better."""
        number = self.rng.choice(list(self.standing))
        old = self.standing[number]
        new = {**old, "view/reason": self.text(1, 2)}
        if self.rng.random() < 0.5:
            new["view/position"] = self.rng.choice(("SUP", "SWR"))
        changed = changes_between(old, new)
        self.standing[number] = new
        self.log.append(
            replace(Written("position", "", changed, number, self.now), version=_form("position").version)
        )


def _finished(session: FormSession) -> Submission:
    done = session.finalize()
    if not isinstance(done, Submission):
        raise AssertionError(f"an officer filled a form wrongly: {[(v.ref, v.kind) for v in done]}")
    return done


@cache
def _form(form_id: str) -> FormDefinition:
    return next(read_xform(f.xform, {}, sha256=f.sha256) for f in shipped_forms() if f.form_id == form_id)


@cache
def _words() -> dict[str, dict[str, list[str]]]:
    return dict(json.loads(Path(__file__).with_name("officers.json").read_text(encoding="utf-8")))

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Trains the word lists from what we ship: `python -m sync.dictionaries.train FOLDER`.

Texts: the instruments' questions, the reference data, and entries put together by the generator below
from sentences.json. Seeded. A released dictionary is never trained again: a better one gets a new number.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator, Mapping
from importlib import resources
from pathlib import Path

import zstandard

from forms.instruments import shipped_forms
from sync.entry import Entry, Kind, seal
from sync.kinds import Field, Revision, Take, acknowledgement, fact, introduction, revision, taken, withdrawal

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")  # dictionary 1, 2, ...
SIZE = 112_640
SAMPLES = 1_500
_COUNTRIES = ("Kiribati", "Jordan", "Niger", "Malawi", "Nepal", "Haiti", "Vanuatu", "Sudan", "Peru", "Chad")


def train(number: int, language: str) -> bytes:
    """The dictionary of one language."""
    rng = random.Random(number)
    samples: list[bytes | bytearray | memoryview] = list(_samples(rng, language))
    return zstandard.train_dictionary(SIZE, samples, level=19, dict_id=number).as_bytes()


def _samples(rng: random.Random, language: str) -> Iterator[bytes]:
    sentences: list[str] = json.loads(_data("sync.dictionaries", "sentences.json"))[language]
    write = _Author(rng, language, sentences)
    for _ in range(SAMPLES):
        yield b"".join(_framed(write.entry()) for _ in range(rng.choice((1, 1, 2, 4))))
    for text in _texts(language):
        yield text.encode()


def _texts(language: str) -> Iterator[str]:
    """Texts that officers quote: recommendations, comments, use cases, and the questions themselves."""
    for name in ("recommendations.json", "comments_a76_325_add1.json", "usecases.json", "organizations.json"):
        yield from _texts_of(json.loads(_data("sync.reference", name)), language)
    for form in shipped_forms():
        yield from (line.strip() for line in form.xform.decode().splitlines() if "<value>" in line)


def _texts_of(value: object, language: str) -> Iterator[str]:
    """Long texts in this language (the reference data keeps a text under its language's code)."""
    if isinstance(value, dict):
        for key, held in value.items():
            if key not in LANGUAGES or key == language:
                yield from _texts_of(held, language)
    elif isinstance(value, list):
        for held in value:
            yield from _texts_of(held, language)
    elif isinstance(value, str) and len(value) > 25:
        yield value


class _Author:
    """Puts entries together as offices do; the state is only the random source."""

    def __init__(self, rng: random.Random, language: str, sentences: list[str]) -> None:
        self.rng, self.language, self.sentences = rng, language, sentences
        organizations = json.loads(_data("sync.reference", "organizations.json"))
        self.codes = sorted(set(_codes(organizations)))
        self.kinds: tuple[tuple[int, Callable[[], Entry]], ...] = (
            (60, self._position), (10, self._endorsement), (8, self._use_case), (10, self._correction),
            (4, self._withdrawal), (6, self._acknowledgement), (2, self._other),
        )  # fmt: skip

    def entry(self) -> bytes:
        makers = [maker for _, maker in self.kinds]
        return seal(self.rng.choices(makers, [weight for weight, _ in self.kinds])[0]())

    def _time(self) -> int:
        return 1_767_225_600_000 + self.rng.randrange(4 * 365 * 86_400_000)

    def _text(self, most: int = 3) -> str:
        picked = self.rng.sample(self.sentences, self.rng.randint(1, most))
        return " ".join(self._filled(sentence) for sentence in picked)

    def _filled(self, sentence: str) -> str:
        return sentence.format(
            country=self.rng.choice(_COUNTRIES), year=self.rng.randint(2025, 2030),
            number=f"{self.rng.randint(2, 900)},000", date=self._date(),
        )  # fmt: skip

    def _date(self) -> str:
        return f"{self.rng.randint(2024, 2029)}-{self.rng.randint(1, 12):02}-{self.rng.randint(1, 28):02}"

    def _about(self) -> dict[str, Field | None]:
        return {
            "about/organization": self.rng.choice(self.codes),
            "about/office": f"{self.rng.choice(_COUNTRIES)} Office",
        }

    def _position(self) -> Entry:
        rng, position = (
            self.rng,
            self.rng.choice(("SUP", "SUP", "SWR", "SWR", "PAR", "ABS", "NOT", "DIS", "FOB")),
        )
        fields = self._about() | {
            "about/consultation": rng.choice(("jiu-2020-7", "JIU/REP/2020/7", "dpd-2026", "readiness-2026")),
            "about/item": rng.choice((f"rec-{rng.randint(1, 8)}", f"R{rng.randint(1, 8)}", f"{rng.randint(1, 8)}")),
            "about/text_hash": rng.randbytes(32).hex(),
            "view/position": position, "has_comments": "no",
            "view/reason": self._text(2), "follow_up/acceptance": rng.choice(("accepted", "under_consideration")),
        }  # fmt: skip
        if position in ("PAR", "FOB", "DIS"):
            fields |= {"view/part_supported": self._text(1), "view/change_wanted": self._text(1)}
        if rng.random() < 0.6:
            fields |= {
                "has_comments": "yes",
                "comments": tuple(self._comment() for _ in range(rng.randint(1, 3))),
            }
        if rng.random() < 0.3:
            fields["follow_up/implementation"] = rng.choice(("not_started", "in_progress", "implemented"))
        return revision(Revision("position", "2026.1", fields), time=self._time())

    def _comment(self) -> Mapping[str, Field]:
        rng = self.rng
        themes = (
            "conditions proposed_change divergence information deadline dependency definition risk editorial"
        )
        return {
            "section": rng.choice(("general", "specific")), "theme": rng.choice(themes.split()),
            "comment_type": rng.choice(("ge", "te", "ed")), "comment_text": self._text(),
            "comment_language": self.language, "proposed_change": self._text(1) if rng.random() < 0.5 else "",
            "publishable": rng.choice(("yes", "yes", "no")), "name_us": "no", "place": f"para. {rng.randint(1, 60)}",
        }  # fmt: skip

    def _endorsement(self) -> Entry:
        rng = self.rng
        implementation = tuple(
            {"principle": f"DPD2024-{i + 1}", "maturity": str(rng.randint(0, 4)), "evidence": self._text(1)}
            for i in range(rng.randint(0, 9))
        )  # fmt: skip
        statuses = "not_started under_consideration approved_internally letter_signed submitted listed"
        fields = self._about() | {
            "about/edition": "2024", "state/applicability": "applicable", "state/status": rng.choice(statuses.split()),
            "state/status_date": self._date(), "state/target_date": self._date(), "state/evidence_level": "declared",
            "decision/scope": "whole", "decision/endorsing_authority": "executive_head",
            "practice/reports_implementation": "yes", "implementation": implementation,
            "closing/linked_recommendations": "4 5", "contact/focal_email": "focal.point@example.org",
        }  # fmt: skip
        return revision(Revision("endorsement", "2026.1", fields), time=self._time())

    def _use_case(self) -> Entry:
        rng = self.rng
        names = _question_names()
        fields: dict[str, Field | None] = {
            name: self._text(1) for name in rng.sample(names, min(12, len(names)))
        }
        codes = "pilot operational proof_of_concept closed hyperledger ethereum private_permissioned public yes no"
        fields |= {name: rng.choice(codes.split()) for name in rng.sample(names, min(12, len(names)))}
        return revision(Revision("usecase", "2026.1", fields), time=self._time())

    def _correction(self) -> Entry:
        changed = Revision(
            "position",
            "2026.1",
            {"view/position": self.rng.choice(("SUP", "SWR", "NOT")), "view/reason": self._text()},
        )
        return revision(changed, time=self._time(), parents=[self.rng.randint(0, 300)])

    def _withdrawal(self) -> Entry:
        return withdrawal([self.rng.randint(0, 300)], self._text(1), time=self._time())

    def _acknowledgement(self) -> Entry:
        items = {f"rec-{i}": self.rng.randbytes(32).hex() for i in range(1, 9)}
        return acknowledgement("jiu-2020-7", 1, items, time=self._time())

    def _other(self) -> Entry:
        from sync.keys import new_device_key

        key = new_device_key(self.rng.choice(self.codes), "Office", random_bytes=self.rng.randbytes)
        if self.rng.random() < 0.5:
            return introduction(key.public, "assent 1.0", time=self._time())
        if self.rng.random() < 0.5:
            return taken(
                [Take(key.public.log_id, self.rng.randint(1, 99), self.rng.randbytes(32))], time=self._time()
            )
        return fact(
            Kind.ITEM_TEXT,
            {
                "consultation": "jiu-2020-7",
                "item": {"texts": {self.language: {"text": self._text(), "status": "official"}}},
            },
            time=self._time(),
        )


def _codes(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("code"), str):
            yield value["code"]
        for held in value.values():
            yield from _codes(held)
    elif isinstance(value, list):
        for held in value:
            yield from _codes(held)


def _question_names() -> list[str]:
    import re

    form = next(form for form in shipped_forms() if form.form_id == "usecase")
    found = re.findall(r'nodeset="/[a-z_]+/([a-z_/]+)"', form.xform.decode())
    return sorted(set(found)) or ["identification/title"]


def _framed(entry: bytes) -> bytes:
    return (
        b"\x59" + len(entry).to_bytes(2, "big") if len(entry) > 255 else b"\x58" + bytes([len(entry)])
    ) + entry


def _data(package: str, name: str) -> str:
    return resources.files(package).joinpath(name).read_text(encoding="utf-8")


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0])
    for number, language in enumerate(LANGUAGES, 1):
        (folder / f"{number:04}-{language}.zdict").write_bytes(train(number, language))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

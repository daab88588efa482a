# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Trains the word lists from what we ship: `python -m sync.dictionaries.train FOLDER`.

A dictionary is this language's prose as we ship it (questions, phrases of the note, the window's sentences), which
holds the words that people use, and after it what zstd's trainer picks from entries put together by the generator
below from sentences.json, which holds the shape of entries. Seeded. Never trained on texts that anything is measured
with. A released dictionary is never trained again: a better one gets a new number.
"""

from __future__ import annotations

import csv
import json
import random
import re
import struct
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from html import unescape
from importlib import resources
from pathlib import Path

import zstandard

from forms.instruments import shipped_forms
from forms.session import FormSession
from forms.submission import fields_of
from forms.views import NodeState
from forms.xform import read_xform
from forms.xlsform import FormVersion
from sync.entry import Entry, Kind, seal
from sync.kinds import Field, Revision, Take, acknowledgement, fact, introduction, revision, taken, withdrawal

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")  # dictionary 1, 2, ...
SIZE = 112_640  # of the trained part
PROSE = 131_072  # of the part before it, at most
_HEADER_END = struct.pack(
    "<III", 1, 4, 8
)  # what zstd's trainer writes before the contents: the first repeats
SAMPLES = 1_500
_ROOT = Path(__file__).resolve().parents[2]
_FILLED = 8  # fillings of each form
_ANY_TEXT = "A text."  # stands for what is written anew each time
_COUNTRIES = ("Kiribati", "Jordan", "Niger", "Malawi", "Nepal", "Haiti", "Vanuatu", "Sudan", "Peru", "Chad")


def train(number: int, language: str) -> bytes:
    """The dictionary of one language."""
    rng = random.Random(number)
    prose = sorted(set(_prose(language)))
    samples: list[bytes | bytearray | memoryview] = [
        *_samples(rng, language),
        *(text.encode() for text in prose),
    ]
    trained = zstandard.train_dictionary(SIZE, samples, level=19, dict_id=number).as_bytes()
    contents = trained.index(_HEADER_END, 8) + len(_HEADER_END)
    rng.shuffle(prose)
    words = "\n".join(prose).encode()[:PROSE]
    return trained[:contents] + words + trained[contents:]


def _prose(language: str) -> Iterator[str]:
    """Sentences of this language: what officers write shares its words, if not its sentences."""
    yield from _strings(json.loads(_data("consensus.phrases", f"{language}.json")))
    with (_ROOT / "forms" / "instruments" / "words.csv").open(encoding="utf-8", newline="") as file:
        head, *rows = csv.reader(file)
        column = next(place for place, name in enumerate(head) if name.endswith(f"({language})"))
        yield from (row[column] for row in rows if len(row[column]) > 15)
    # The English sentences of the window are the keys of the other catalogues.
    catalogue, element = ("fr", "source") if language == "en" else (language, "translation")
    text = (_ROOT / "desktop" / "translations" / f"assent_{catalogue}.ts").read_text(encoding="utf-8")
    found = re.findall(rf"<{element}>([^<]+)</{element}>", text)
    yield from (unescape(each) for each in found if len(each) > 15)
    if language == "en":
        for name in ("OFFICE-GUIDE.md", "SECRETARIAT-GUIDE.md"):
            text = (_ROOT / "docs" / name).read_text(encoding="utf-8")
            lines = re.split(r"(?<=[.!?])\s+", text)
            yield from (line for line in lines if line.isascii() and 30 < len(line) < 200)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for held in value.values():
            yield from _strings(held)
    elif isinstance(value, list):
        for held in value:
            yield from _strings(held)
    elif isinstance(value, str) and len(value) > 15:
        yield value


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
            (60, self._position), (8, self._endorsement), (8, self._use_case), (2, self._risks), (2, self._matrix),
            (10, self._correction), (4, self._withdrawal), (4, self._acknowledgement), (2, self._other),
        )  # fmt: skip
        self.filled = {form.form_id: [_filled(rng, form) for _ in range(_FILLED)] for form in shipped_forms()}

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
        return self._form("endorsement")

    def _use_case(self) -> Entry:
        return self._form("usecase")

    def _risks(self) -> Entry:
        return self._form("risk_assessment")

    def _matrix(self) -> Entry:
        return self._form("decision_matrix")

    def _form(self, form_id: str) -> Entry:
        """A filled form out of a few, its texts written anew."""
        version, filled = self.rng.choice(self.filled[form_id])
        fields = {path: self._anew(path, value) for path, value in filled.items()}
        return revision(Revision(form_id, version, fields), time=self._time())

    def _anew(self, path: str, value: Field) -> Field:
        if not isinstance(value, str):
            return tuple({name: self._anew(name, held) for name, held in row.items()} for row in value)
        if value == _ANY_TEXT:
            return (
                self._about()[path] or "" if path in ("about/organization", "about/office") else self._text(1)
            )
        return value

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


def _filled(rng: random.Random, form: FormVersion) -> tuple[str, Mapping[str, Field]]:
    """A form as a person with little time fills it: what must be answered, and some of the rest."""
    definition = read_xform(form.xform, {}, sha256=form.sha256)
    moment = datetime(2026, rng.randint(1, 12), rng.randint(1, 28), tzinfo=UTC)
    session = FormSession(definition, clock=lambda: moment, rng=rng)
    for ref in [node.ref for node in session.nodes()]:
        node = session.node(ref)
        if node.relevant and not node.readonly and node.control and (node.required or rng.random() < 0.3):
            given = _given(rng, node)
            if given is not None:
                session.answer(ref, given)
    return form.version, fields_of(session.instance_xml(relevant_only=True), definition)


def _given(rng: random.Random, node: NodeState) -> str | None:
    codes = [choice.value for choice in node.choices]
    if codes:
        return rng.choice(codes)
    if node.control != "input":
        return None
    match node.bind_type:
        case "int" | "integer" | "decimal":
            return str(rng.choice((0, 1, 2, 5, 12, 40, 150, 2_500)))
        case "date":
            return f"{rng.randint(2019, 2027)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}"
        case _:
            return _ANY_TEXT


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

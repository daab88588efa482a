# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A problem that was kept as a sentence can be told again in another language."""

from __future__ import annotations

import pytest

from forms.problem import Problem, retold


class Lost(Problem):
    code = "test.lost"
    message = "The parcel {name} was lost on the way to {place}."
    remedy = "Ask {place} for it."


class Elsewhere(Problem):
    code = "test.elsewhere"
    message = "{name} is elsewhere."
    remedy = "Ask {somebody}."


class Broken(Problem):
    code = "test.broken"
    message = "{name} is broken: {what}."
    remedy = "Try again."
    pieces = ("the page {page} of {name} is gone", "{what} is gone")


FRENCH = {
    Broken.message: "{name} est endommagé : {what}.",
    Broken.remedy: "Réessayez.",
    Broken.pieces[0]: "la page {page} de {name} manque",
    Broken.pieces[1]: "{what} manque",
    Lost.message: "Le colis {name} s’est perdu en route vers {place}.",
    Lost.remedy: "Demandez-le à {place}.",
    Elsewhere.message: "{name} est ailleurs.",
}


@pytest.mark.parametrize(
    ("code", "kept", "said"),
    [
        ("test.lost", Lost(name="a.assent", place="Suva").sentence(),
         ("Le colis a.assent s’est perdu en route vers Suva.", "Demandez-le à Suva.")),
        ("test.lost", Lost(name="two\nlines", place="to {place}.").sentence(),
         ("Le colis two\nlines s’est perdu en route vers to {place}..", "Demandez-le à to {place}..")),
        ("test.lost", "Written by an older version.", ("Written by an older version.", "")),
        ("test.elsewhere", "x is elsewhere.", ("x est ailleurs.", "")),
        ("test.unknown", "Something.", ("Something.", "")),
        ("test.broken", "all is gone is broken: all is gone.",
         ("all is gone est endommagé : all manque.", "Réessayez.")),
    ],
    ids=["its facts are read back", "facts may hold anything", "another wording", "a remedy with other facts", "unknown code", "a piece in words of ours"],
)  # fmt: skip
def test_a_kept_sentence_is_told_in_another_language(code: str, kept: str, said: tuple[str, str]) -> None:
    assert retold(code, kept, lambda template: FRENCH.get(template, template)) == said


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("the page 3 of b is gone", "a est endommagé : la page 3 de b manque."),
        ("a wheel is gone", "a est endommagé : a wheel manque."),
        ("Permission denied", "a est endommagé : Permission denied."),
    ],
)
def test_what_is_wrong_is_told_in_the_language_of_the_sentence(what: str, said: str) -> None:
    problem = Broken(name="a", what=what)
    assert problem.sentence(lambda template: FRENCH.get(template, template)) == said
    assert problem.sentence() == f"a is broken: {what}."

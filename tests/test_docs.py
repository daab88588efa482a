# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the pages say exists: every relative link leads somewhere, every command named is one of the parser."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

import pytest

from sync.cli_parser import parser

PROJECT = Path(__file__).parents[1]
PAGES = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
GUIDES = tuple(page for page in PAGES if page.name == "README.md" or page.stem.endswith("GUIDE"))
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"(?:^(?:\$ )?|`)assent ([^`#\n]+)", re.MULTILINE)
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
OPTION = re.compile(r"(?<!\S)(--?[a-z][a-z-]*)")


def links(text: str) -> list[str]:
    """The relative links of a page, without their anchors."""
    found = (target.partition("#")[0] for target in LINK.findall(text))
    return [target for target in found if target and ":" not in target]


def commands(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The verb and the options of every command a page names."""
    plain = re.sub(r'"[^"\n]*"', "WORDS", FENCE.sub(_typed, text))
    said = []
    for line in COMMAND.findall(plain):
        words = line.split()
        said.append((words[0], tuple(OPTION.findall(" ".join(words[1:])))))
    return said


def _typed(block: re.Match[str]) -> str:
    """A block with prompts shows answers too; only what stands behind a prompt is a command."""
    lines = block[0].splitlines()
    prompted = [line for line in lines if line.startswith("$ ")]
    return "\n".join(re.split(r" \| |; ", line)[0] for line in prompted or lines)


def verbs() -> dict[str, argparse.ArgumentParser]:
    whole = parser()
    actions = [each for each in whole._actions if isinstance(each, argparse._SubParsersAction)]
    return dict(actions[0].choices)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_relative_link_of_a_page_leads_to_a_file(page):
    missing = [target for target in links(page.read_text("utf-8")) if not (page.parent / target).exists()]
    assert missing == []


@pytest.mark.parametrize("page", GUIDES, ids=lambda page: page.name)
def test_every_command_in_a_guide_is_a_verb_with_options_it_has(page):
    known = verbs()
    unknown = []
    for verb, options in commands(page.read_text("utf-8")):
        has = known[verb]._option_string_actions if verb in known else {}
        unknown += [f"{verb} {option}" for option in options if option not in has]
        unknown += [verb] if verb not in known else []
    assert unknown == []


def test_a_verb_that_does_not_exist_and_an_option_it_lacks_would_be_told():
    text = 'Type `assent enrol -w DIR "x"` or `assent fly --high`.\nassent take --yes F\n'
    assert commands(text) == [("enrol", ("-w",)), ("fly", ("--high",)), ("take", ("--yes",))]
    assert commands("```\n$ assent fly\nassent evidence v1\n```\n") == [("fly", ())]
    assert links("[a](b.md#c) [d](https://e.org) [f](#g)") == ["b.md"]
    assert "fly" not in verbs()


def test_the_guides_are_there_and_name_commands():
    for name in ("OFFICE-GUIDE.md", "SECRETARIAT-GUIDE.md"):
        assert len(commands((PROJECT / "docs" / name).read_text("utf-8"))) > 15

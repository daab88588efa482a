# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Secrets on paper: pages with the words of a recovery share or of a root key, in six languages.

The words themselves are those of SLIP-39 in every language. What is written here is a secret: the
caller decides where it goes, and nothing of it is kept.
"""

from __future__ import annotations

import html
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

from sync._files import write_whole


@dataclass(frozen=True, slots=True, repr=False)
class PaperPage:
    """One page for one person."""

    title: str
    lines: tuple[str, ...]
    words: tuple[str, ...]
    use: str
    language: str

    @property
    def right_to_left(self) -> bool:
        return self.language == "ar"


PageWriter = Callable[[Sequence[PaperPage], Path], Path]
"""Writes pages durably into a file and says which; `write_html` here, a PDF in the window."""


def recovery_pages(
    shares: Sequence[str], needed: int, *, code: str, organization: str, day: str, language: str
) -> tuple[PaperPage, ...]:
    """One page for each share."""
    facts = {"organization": organization, "count": len(shares), "needed": needed, "code": code, "day": day}
    return tuple(
        _page("recovery", share, language, {**facts, "number": number})
        for number, share in enumerate(shares, 1)
    )


def root_page(words: str, *, holder: str, code: str, day: str, language: str) -> PaperPage:
    return _page("root", words, language, {"holder": holder, "code": code, "day": day})


def written_whole(path: Path, data: bytes) -> Path:
    """For writers of pages: beside the place, made durable, then renamed."""
    return write_whole(path, data)


def write_html(pages: Sequence[PaperPage], path: Path) -> Path:
    """The sheet as one file that any browser prints, a page for each person."""
    language = pages[0].language if pages else "en"
    direction = "rtl" if pages and pages[0].right_to_left else "ltr"
    body = "".join(_section(page) for page in pages)
    head = f"<!doctype html><html lang={language} dir={direction}><meta charset=utf-8><title>Assent</title>"
    return written_whole(path, f"{head}<style>{_STYLE}</style>{body}</html>\n".encode())


_STYLE = (
    "body{font:14pt/1.5 serif;margin:0}section{page-break-after:always;padding:2cm}"
    "ol{columns:3;direction:ltr;font:13pt/1.7 monospace;border:1px solid;padding:1em 3em}h1{font-size:20pt}"
)


def _section(page: PaperPage) -> str:
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in page.lines)
    words = "".join(f"<li>{html.escape(word)}</li>" for word in page.words)
    return (
        f"<section><h1>{html.escape(page.title)}</h1>{lines}"
        f"<ol>{words}</ol><p>{html.escape(page.use)}</p></section>"
    )


def _page(kind: str, words: str, language: str, facts: Mapping[str, object]) -> PaperPage:
    phrases = _phrases()[language]
    title, lines, use = phrases[kind], phrases[f"{kind}_lines"], phrases[f"{kind}_use"]
    assert isinstance(title, str) and isinstance(lines, list) and isinstance(use, str)
    said = tuple(line.format(**facts) for line in lines)
    return PaperPage(title.format(**facts), said, tuple(words.split()), use.format(**facts), language)


@cache
def _phrases() -> Mapping[str, Mapping[str, str | list[str]]]:
    text = resources.files("sync").joinpath("reference/paper.json").read_text("utf-8")
    read: Mapping[str, Mapping[str, str | list[str]]] = json.loads(text)
    return read

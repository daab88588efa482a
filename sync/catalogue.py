# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The sentences of problems and findings in the six languages, for files that go to an office.

The translators' catalogues are compiled once for the window; here the same files are read, without Qt, so
that the command line writes the words a person would see. What is not translated stays as it was written.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path

from forms.problem import Translate, as_written

FOLDER = Path(__file__).resolve().parents[1] / "desktop" / "translations"
_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_MESSAGES, _HASHES = 0x69, 0x42
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_CONTEXT_OF_PROBLEMS = "Problem"


def sentences_in(language: str, folder: Path = FOLDER) -> Translate:
    """This gives the function that says a sentence in that language."""
    known = _known(folder / f"assent_{language}.qm") if language != "en" else {}
    return (lambda template: known.get(template) or template) if known else as_written


@lru_cache(maxsize=8)
def _known(path: Path) -> Mapping[str, str]:
    try:
        return dict(_messages(path.read_bytes()))
    except (OSError, struct.error, UnicodeDecodeError, IndexError):
        return {}  # a program without its catalogues speaks English


def _messages(data: bytes) -> Iterator[tuple[str, str]]:
    """Sentence and translation of every message about problems and findings."""
    if not data.startswith(_MAGIC):
        return
    sections = dict(_sections(data))
    messages = sections.get(_MESSAGES, b"")
    hashes = sections.get(_HASHES, b"")
    for _, offset in struct.iter_unpack(">II", hashes):
        found = _message(messages, offset)
        if found[_CONTEXT] == _CONTEXT_OF_PROBLEMS:
            yield found[_SOURCE], found[_TRANSLATION]


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = len(_MAGIC)
    while at < len(data):
        tag, size = struct.unpack_from(">BI", data, at)
        yield tag, data[at + 5 : at + 5 + size]
        at += 5 + size


def _message(messages: bytes, at: int) -> dict[int, str]:
    found = {_SOURCE: "", _CONTEXT: "", _TRANSLATION: ""}
    while (tag := messages[at]) != _END:
        (size,) = struct.unpack_from(">I", messages, at + 1)
        text = messages[at + 5 : at + 5 + size]
        if tag == _TRANSLATION and not found[_TRANSLATION]:
            found[tag] = text.decode("utf-16-be")
        elif tag in (_SOURCE, _CONTEXT):
            found[tag] = text.decode("utf-8")
        at += 5 + size
    return found

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The sentences of the window for the translators: gathers them from the source into Qt Linguist files.

`python -m desktop.strings` brings every .ts in line with the source, keeping what is translated, and
makes the .qm files. It reads source only; it imports neither Qt nor the program.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = Path(__file__).resolve().parent / "translations"
PACKAGES = ("desktop", "sync", "consensus", "forms")
PROBLEM = "Problem"
FORMS = {"en": 2, "fr": 2, "es": 2, "ru": 3, "ar": 6, "zh": 1}
"""How many plural forms Qt counts in each language."""


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """One sentence to translate; `plural` when it counts something (%n)."""

    context: str
    source: str
    plural: bool = False


Translated = dict[Sentence, tuple[str, ...]]


def gather(root: Path = ROOT) -> tuple[Sentence, ...]:
    """These are all sentences of the program, by context."""
    found: set[Sentence] = set()
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            found.update(_sentences_in(path))
    return tuple(sorted(found))


def _sentences_in(path: Path) -> Iterator[Sentence]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        texts = [
            each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)
        ]
        if name == "N_" and len(texts) == 1:
            yield Sentence(PROBLEM, texts[0])
        elif name == "translate" and len(node.args) >= 2 and len(texts) >= 2:
            yield Sentence(texts[0], texts[1], len(node.args) == 4)


def read_ts(path: Path) -> Translated:
    """This is what is translated already; unfinished sentences are left out."""
    if not path.exists():
        return {}
    held: Translated = {}
    for context in ET.parse(path).getroot().iter("context"):  # our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            source, node = message.findtext("source") or "", message.find("translation")
            if node is None or node.get("type") == "unfinished":
                continue
            plural = message.get("numerus") == "yes"
            texts = (
                tuple(each.text or "" for each in node.iter("numerusform")) if plural else (node.text or "",)
            )
            held[Sentence(name, source, plural)] = texts
    return held


def spelled(language: str, text: str) -> str:
    """This is a text with the small signs as the glossary settles them, whoever typed it."""
    match language:
        case "fr":  # a no-break space before double signs, the curly apostrophe
            text = re.sub(r"(?<=\w)'(?=\w)", "’", text)
            text = re.sub(r" (?=[:;?!»])", "\u00a0", text)
            return re.sub(r"« ?(?=\S)", "«\u00a0", text)
        case "ru":
            return text.replace("ё", "е").replace("Ё", "Е")
        case "zh":  # no spaces between Chinese and other letters
            return re.sub(
                r"(?<=[\u4e00-\u9fff，。：；、（）”“]) +(?=[A-Za-z0-9{%])|(?<=[A-Za-z0-9}n…]) +(?=[\u4e00-\u9fff])",
                "",
                text,
            )
    return text


def write_ts(path: Path, language: str, sentences: tuple[Sentence, ...], held: Translated) -> None:
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    for context in sorted({each.context for each in sentences}):
        group = ET.SubElement(root, "context")
        ET.SubElement(group, "name").text = context
        for each in (s for s in sentences if s.context == context):
            texts = tuple(spelled(language, text) for text in held.get(each, ()))
            _write_message(group, each, texts, FORMS[language])
    ET.indent(root, " ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _write_message(group: ET.Element, sentence: Sentence, texts: tuple[str, ...], forms: int) -> None:
    message = ET.SubElement(group, "message", {"numerus": "yes"} if sentence.plural else {})
    ET.SubElement(message, "source").text = sentence.source
    finished = bool(texts) and all(texts) and (not sentence.plural or len(texts) == forms)
    node = ET.SubElement(message, "translation", {} if finished else {"type": "unfinished"})
    if sentence.plural:
        for at in range(forms):
            ET.SubElement(node, "numerusform").text = texts[at] if at < len(texts) else ""
    else:
        node.text = texts[0] if texts else ""


def update(folder: Path = FOLDER, root: Path = ROOT) -> dict[str, int]:
    """This brings the files in line and counts, per language, what is still to be translated."""
    sentences, missing = gather(root), {}
    for language in FORMS:
        path = folder / f"assent_{language}.ts"
        wanted = tuple(s for s in sentences if s.plural) if language == "en" else sentences
        held = read_ts(path)
        write_ts(path, language, wanted, held)
        after = read_ts(path)
        missing[language] = sum(each not in after for each in wanted)
    return missing


def release(folder: Path = FOLDER) -> None:
    """This makes the .qm files with Qt's own tool."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    for language in FORMS:
        source = folder / f"assent_{language}.ts"
        subprocess.run([str(tool), "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)


def main() -> int:
    missing = update()
    release()
    sys.stdout.write("".join(f"{language}: {count} to translate\n" for language, count in missing.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The consolidated note as a value: masthead, three sections, paragraphs numbered 1..n throughout.

Every paragraph knows the comments it was made from, and keeps knowing them when a person edits or moves
it. A note that names an organization without its permission, or drops a sustained objection, is refused
by `ensure_publishable`; the value itself may be stored and worked on at any time.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Literal

from consensus.plain import Plain, as_plain
from forms.problem import N_, Finding, Problem

ParagraphKind = Literal["introduction", "general", "grade", "theme", "objection", "written"]


class NoteRefused(Problem):
    code = "note.refused"
    message = N_("The note is not ready to leave: {first} ({count} in all)")
    remedy = N_("Go through the list beside the note and settle each point.")


class NoSuchParagraph(Problem):
    code = "note.no-paragraph"
    message = N_("The note has no paragraph {key}.")
    remedy = N_("Open the note again: it may have been composed anew.")


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One numbered paragraph. `trace` holds comment ids and `position:<record>` of positions."""

    key: str
    text: str
    kind: ParagraphKind
    trace: tuple[str, ...] = ()
    theme: str = ""
    footnotes: tuple[str, ...] = ()
    composed: str = ""  # as the program wrote it, when a person has edited it since
    may_name: tuple[str, ...] = ()  # organizations that asked to be named, or were allowed with a reason
    reasons: tuple[str, ...] = ()  # why an editor allowed or changed something

    @property
    def is_edited(self) -> bool:
        return bool(self.composed)


@dataclass(frozen=True, slots=True)
class Block:
    """One recommendation with its official text, or the empty slot, and its paragraphs."""

    item: str
    number: int
    heading: str
    text: str
    text_is_official: bool
    paragraphs: tuple[Paragraph, ...]
    grade: str = ""
    objectors: int = 0


@dataclass(frozen=True, slots=True)
class Masthead:
    """What stands above the text, each line ready to print in the note's language."""

    united_nations: str
    symbol: str
    organ: str
    distribution: str
    date: str
    language: str  # empty when the note is in its original language
    original: str
    session: str
    agenda: str
    agenda_item: str
    agenda_footnote: str
    title: str
    document_type: str
    transmittal: str
    draft: str
    job_number: str = ""


@dataclass(frozen=True, slots=True)
class Annex:
    """An internal table; never part of what is published."""

    title: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Note:
    """The whole note. `watched`: every organization's names, which must not appear unasked."""

    language: str
    direction: str
    masthead: Masthead
    headings: tuple[str, str, str]
    introduction: tuple[Paragraph, ...]
    general: tuple[Paragraph, ...]
    blocks: tuple[Block, ...]
    findings: tuple[Finding, ...] = ()
    annexes: tuple[Annex, ...] = ()
    annex_heading: str = ""
    internal_label: str = ""
    watched: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All paragraphs in reading order: the one at index n has number n + 1."""
        specific = (paragraph for block in self.blocks for paragraph in block.paragraphs)
        return (*self.introduction, *self.general, *specific)

    @property
    def numbers(self) -> dict[str, int]:
        return {paragraph.key: n for n, paragraph in enumerate(self.paragraphs, start=1)}

    def paragraph(self, key: str) -> Paragraph:
        for paragraph in self.paragraphs:
            if paragraph.key == key:
                return paragraph
        raise NoSuchParagraph(key=key)

    def edit(self, key: str, text: str, *, reason: str = "") -> Note:
        """The note with other words in that paragraph; what the program wrote and its trace are kept."""

        def changed(paragraph: Paragraph) -> Paragraph:
            composed = paragraph.composed or (paragraph.text if paragraph.kind != "written" else "")
            reasons = (*paragraph.reasons, reason) if reason else paragraph.reasons
            return replace(paragraph, text=text, composed=composed, reasons=reasons)

        return self._with_paragraph(key, changed)

    def restore(self, key: str) -> Note:
        """The note with that paragraph as the program wrote it."""
        return self._with_paragraph(key, lambda p: replace(p, text=p.composed or p.text, composed=""))

    def allow_name(self, key: str, organization: str, reason: str) -> Note:
        """The note where that paragraph may name the organization, for a recorded reason."""
        if not reason.strip():
            raise NameWithoutReason(organization=organization)
        return self._with_paragraph(
            key,
            lambda p: replace(
                p, may_name=(*p.may_name, organization), reasons=(*p.reasons, f"{organization}: {reason}")
            ),
        )

    def move(self, key: str, place: int) -> Note:
        """The note with that paragraph at another place (0 = first) of its own section or block."""
        self.paragraph(key)

        def moved(held: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
            found = next((paragraph for paragraph in held if paragraph.key == key), None)
            if found is None:
                return held
            rest = [paragraph for paragraph in held if paragraph.key != key]
            rest.insert(max(0, min(place, len(rest))), found)
            return tuple(rest)

        return self._with_lists(moved)

    def remove(self, key: str) -> Note:
        self.paragraph(key)
        return self._with_lists(lambda held: tuple(p for p in held if p.key != key))

    def insert(self, after: str, text: str, *, key: str) -> Note:
        """The note with a paragraph written by a person after that one; it traces to nothing."""
        self.paragraph(after)
        written = Paragraph(key, text, "written")

        def longer(held: tuple[Paragraph, ...]) -> tuple[Paragraph, ...]:
            keys = [paragraph.key for paragraph in held]
            if after not in keys:
                return held
            place = keys.index(after) + 1
            return (*held[:place], written, *held[place:])

        return self._with_lists(longer)

    def _with_paragraph(self, key: str, change: Callable[[Paragraph], Paragraph]) -> Note:
        self.paragraph(key)
        return self._with_lists(lambda held: tuple(change(p) if p.key == key else p for p in held))

    def _with_lists(self, change: Callable[[tuple[Paragraph, ...]], tuple[Paragraph, ...]]) -> Note:
        changed = replace(
            self,
            introduction=change(self.introduction),
            general=change(self.general),
            blocks=tuple(replace(block, paragraphs=change(block.paragraphs)) for block in self.blocks),
        )
        kept = tuple(finding for finding in self.findings if finding.code not in _CHECKED)
        return replace(changed, findings=(*kept, *check(changed)))

    def trace(self) -> dict[str, Plain]:
        """Paragraph number -> the comments and positions behind it; internal, stored beside the note."""
        return {
            "draft": self.draft_hash,
            "paragraphs": {
                str(number): {
                    "key": paragraph.key,
                    "kind": paragraph.kind,
                    "edited": paragraph.is_edited,
                    "composed": paragraph.composed,
                    "from": list(paragraph.trace),
                    "reasons": list(paragraph.reasons),
                }
                for number, paragraph in enumerate(self.paragraphs, start=1)
            },
        }

    @property
    def draft_hash(self) -> str:
        """The SHA-256 of what a reader sees, to tell two drafts apart."""
        seen = [
            as_plain(self.masthead),
            [[block.item, block.heading, block.text] for block in self.blocks],
            [[p.text, *p.footnotes] for p in self.paragraphs],
        ]
        encoded = json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(encoded.encode()).hexdigest()


class NameWithoutReason(Problem):
    code = "note.name-without-reason"
    message = N_("{organization} was allowed to be named in the note without a reason.")
    remedy = N_("Write why it may be named: it asked for it, or it is the subject and not the speaker.")


# --- checks before anything leaves -------------------------------------------------------------------

_NAMED = N_("Paragraph {number} names {organization} (“{found}”), which did not ask to be named.")
_NAMED_REMEDY = N_("Reword the paragraph, or allow the name with a reason.")
_EMAIL = N_("Paragraph {number} holds an e-mail address: {found}")
_EMAIL_REMEDY = N_("Take the address out of the paragraph.")
_DROPPED = N_("{heading}: the formal objections of this round are no longer in the text: {count}.")
_DROPPED_REMEDY = N_("Put the paragraph on the objections back; the record keeps them.")
_UNTRANSLATED = N_("Paragraph {number} still waits for a translation.")
_UNTRANSLATED_REMEDY = N_("Translate the marked passage.")
_CHECKED = frozenset(
    ("note.names-organization", "note.e-mail", "note.objection-dropped", "note.untranslated")
)
_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
UNTRANSLATED = "\u27e6"  # the mark that opens a passage in another language


def check(note: Note) -> tuple[Finding, ...]:
    """What must not leave the house: names nobody allowed, e-mail addresses, a dropped objection."""
    found: list[Finding] = []
    watch = _watch(note.watched)
    for number, paragraph in enumerate(note.paragraphs, start=1):
        place = f"{number}"
        words = " ".join((paragraph.text, *paragraph.footnotes))
        for organization, seen in _names_in(words, watch):
            if organization not in paragraph.may_name:
                facts: dict[str, str | int] = {"number": number, "organization": organization, "found": seen}
                found.append(_refused("note.names-organization", _NAMED, _NAMED_REMEDY, place, facts))
        for address in _ADDRESS.findall(words):
            facts = {"number": number, "found": address}
            found.append(_refused("note.e-mail", _EMAIL, _EMAIL_REMEDY, place, facts))
        if UNTRANSLATED in words:
            facts = {"number": number}
            found.append(
                Finding("note.untranslated", _UNTRANSLATED, place, "asked", _UNTRANSLATED_REMEDY, facts)
            )
    for block in note.blocks:
        if block.objectors and not any(p.kind == "objection" for p in block.paragraphs):
            facts = {"heading": block.heading, "count": block.objectors}
            found.append(_refused("note.objection-dropped", _DROPPED, _DROPPED_REMEDY, block.item, facts))
    return tuple(found)


def ensure_publishable(note: Note) -> None:
    """This lets a note pass that names nobody unasked and keeps every objection. Raises NoteRefused."""
    refused = [finding for finding in check(note) if finding.severity == "refused"]
    if refused:
        raise NoteRefused(first=refused[0].sentence(), count=len(refused))


def watched_names(organizations: Iterable[tuple[str, Iterable[str]]]) -> dict[str, tuple[str, ...]]:
    """What to look for, per organization code: its code and its names in every language we know."""
    return {code: tuple(dict.fromkeys((code, *names))) for code, names in organizations}


_Watch = list[tuple[str, tuple[str, ...], re.Pattern[str]]]


def _watch(watched: Mapping[str, tuple[str, ...]]) -> _Watch:
    telling = {code: tuple(n for n in names if _telling(n)) for code, names in sorted(watched.items())}
    return [
        (code, tuple(map(_squeezed, names)), _compiled(code, names))
        for code, names in telling.items()
        if names
    ]


@cache
def _compiled(code: str, names: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(_pattern(name, is_code=name == code) for name in names))


def _squeezed(words: str) -> str:
    """Without capitals, spaces and hyphens: what a quick first look compares."""
    return _SEPARATORS.sub("", words.casefold())


_SEPARATORS = re.compile(r"[\s\-\u2010\u2011\u2013]+")


def _telling(name: str) -> bool:
    """“UN” alone names the whole system, not its Secretariat: too short to accuse anybody."""
    return len(name) > 2


def _pattern(name: str, *, is_code: bool) -> str:
    """A code in its own capitals (WHO, not who), a name in any; no letter before or after.

    Not word boundaries: between a Latin code and a Chinese or Arabic word there is none.
    """
    parts = [re.escape(part) for part in re.split(r"[\s\-\u2010\u2011\u2013]+", name) if part]
    words = r"[\s\-\u2010\u2011\u2013]*".join(parts)
    body = words if is_code else f"(?i:{words})"
    return rf"(?<![A-Za-z0-9\u00c0-\u024f]){body}(?![A-Za-z0-9\u00c0-\u024f])"


def _names_in(words: str, watch: _Watch) -> list[tuple[str, str]]:
    squeezed = _squeezed(words)
    return [
        (code, match.group())
        for code, names, pattern in watch
        if any(name in squeezed for name in names) and (match := pattern.search(words))
    ]


def _refused(code: str, message: str, remedy: str, place: str, facts: dict[str, str | int]) -> Finding:
    return Finding(code, message, place, "refused", remedy, facts)


@dataclass(frozen=True, slots=True)
class NoteFacts:
    """What the secretariat supplies for one issue of the note."""

    issued: date | None = None
    symbol: str = ""
    job_number: str = ""
    introduction: tuple[str, ...] = ()
    general: tuple[str, ...] = ()  # written paragraphs that open the general comments
    closing: tuple[str, ...] = ()  # and those that close them


def paragraphs_of(text: str) -> tuple[str, ...]:
    """What a person wrote, a paragraph for each stretch between blank lines."""
    return tuple(" ".join(part.split()) for part in text.split("\n\n") if part.strip())


@dataclass(frozen=True, slots=True)
class Cluster:
    """A decision of the secretariat: these comments say the same, in these words.

    `statements`: per language, what follows "Some organizations note that"; in the languages of `whole`,
    the whole paragraph as it is to stand. `placement` "grade" appends it to the sentence on the degree.
    """

    cluster_id: str
    comment_ids: tuple[str, ...]
    statements: Mapping[str, str] = field(default_factory=dict)
    item: str = ""  # empty: a general comment
    theme: str = "information"
    whole: tuple[str, ...] = ()
    placement: Literal["paragraph", "reservation", "grade"] = "paragraph"
    footnotes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    by: str = ""
    reason: str = ""

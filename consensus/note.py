# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""From a board and its comments to the consolidated note, in the structure of A/76/325/Add.1.

Per recommendation: the degree of agreement, then qualifications by theme, then the formal objections that
stand. Who speaks is counted, never named unless it asked to be. Comments are put together only where the
secretariat decided so (a Cluster); everything else is quoted. Official text we do not hold stays a slot.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import get_args

from consensus.annexes import note_annexes
from consensus.board import Board, ItemBoard
from consensus.explain import Phrases, phrases
from consensus.note_text import (
    Block,
    Cluster,
    Masthead,
    Note,
    NoteFacts,
    Paragraph,
    check,
    watched_names,
)
from consensus.records import (
    Comment,
    Disposition,
    Endorsement,
    Language,
    Organization,
    Text,
    UseCase,
    text_in,
)
from forms.problem import N_, Finding

__all__ = ["Cluster", "Note", "NoteFacts", "compose_note", "quantifier"]

THEME_ORDER = (
    "conditions",
    "definition",
    "proposed_change",
    "risk",
    "deadline",
    "dependency",
    "divergence",
    "information",
    "editorial",
)
_TEXT_MISSING = N_("{item} has no official text in the language of the note; its place is left empty.")
_TEXT_REMEDY = N_("Paste the official text of that language into the consultation.")
_INTRODUCTION_MISSING = N_("The note has no introduction yet.")
_INTRODUCTION_REMEDY = N_("Write the introduction; the program does not invent one.")
_UNUSED = N_("Comments that may not be published or are editorial stay out of the note: {count}.")
_SECRET = N_("“{cluster}” was left out: none of its comments may be published.")
_WORKING = N_("The phrases of this language are working versions that no language service has checked.")


def compose_note(
    board: Board,
    comments: Iterable[Comment],
    dispositions: Iterable[Disposition] = (),
    *,
    language: str,
    facts: NoteFacts | None = None,
    clusters: Sequence[Cluster] = (),
    organizations: Iterable[Organization] = (),
    endorsements: Sequence[Endorsement] = (),
    use_cases: Sequence[UseCase] = (),
) -> Note:
    """This writes the note of a board's newest round. Its findings say what keeps it from leaving.

    `comments` are those of the round (`board.comments()`); `dispositions`, `endorsements` and `use_cases`
    serve the internal annexes only. The language of the note may differ from the board's.
    """
    writer = _Writer(board, phrases(language), tuple(comments), tuple(clusters), tuple(organizations))
    given = facts or NoteFacts()
    introduction = _introduction(writer, given)
    general = _general(writer, given)
    blocks = tuple(_block(writer, item) for item in board.items)
    spoken = writer.spoken
    note = Note(
        language=spoken.language,
        direction=spoken.direction,
        masthead=_masthead(writer, given),
        headings=(
            spoken.words["note.heading.1"],
            spoken.words["note.heading.2"],
            spoken.words["note.heading.3"],
        ),
        introduction=introduction,
        general=general,
        blocks=blocks,
        findings=_findings(writer, given, blocks),
        annexes=note_annexes(
            board,
            writer.comments,
            dispositions,
            language=language,
            clusters=writer.clusters,
            endorsements=endorsements,
            use_cases=use_cases,
        ),
        annex_heading=spoken.words["annex.heading"],
        internal_label=spoken.words["note.internal"],
        watched=watched_names((o.code, (o.name, *(t.text for t in o.names))) for o in writer.organizations),
    )
    return replace(note, findings=(*note.findings, *check(note)))


def quantifier(k: int, n: int) -> str:
    """The key of the word for k of n respondents: a ladder that never says more than the numbers.

    | k of n | word |
    |---|---|
    | 1 | one entity |
    | all of at least 5 | entities agree that |
    | 2, 3 | some |
    | nine tenths or more | organizations |
    | more than half | most organizations |
    | a third to a half | a number of |
    | 4 to less than a third | several |
    """
    if k <= 1:
        return "one"
    if k == n and n >= 5:
        return "agreed"
    if k <= 3:
        return "some"
    if 10 * k >= 9 * n:
        return "organizations"
    if 2 * k > n:
        return "most"
    return "number" if 3 * k >= n else "several"


@dataclass(frozen=True, slots=True)
class _Point:
    """One thing said by some organizations: a cluster of the secretariat, or a single comment."""

    key: str
    theme: str
    comments: tuple[Comment, ...]
    cluster: Cluster | None

    @property
    def organizations(self) -> tuple[str, ...]:
        return tuple(sorted({comment.organization for comment in self.comments}))

    @property
    def trace(self) -> tuple[str, ...]:
        return tuple(comment.comment_id for comment in self.comments)

    @property
    def named(self) -> str:
        """The one organization that speaks here and asked to be named in everything it says."""
        asked = self.comments and all(comment.name_us for comment in self.comments)
        return self.organizations[0] if asked and len(self.organizations) == 1 else ""


@dataclass(frozen=True, slots=True)
class _Writer:
    board: Board
    spoken: Phrases
    comments: tuple[Comment, ...]
    clusters: tuple[Cluster, ...]
    organizations: tuple[Organization, ...]

    def name_of(self, code: str) -> str:
        found = next((o for o in self.organizations if o.code == code), None)
        return found.name_in(self.spoken.language) if found else code

    def publishable(self, cluster: Cluster) -> tuple[Comment, ...]:
        return tuple(c for c in self.comments if c.publishable and c.comment_id in cluster.comment_ids)

    def points(self, item: str) -> list[_Point]:
        """What is said on an item ("" for general comments), by theme, in a fixed order."""
        points = [
            _Point(cluster.cluster_id, cluster.theme, self.publishable(cluster), cluster)
            for cluster in self.clusters
            if cluster.item == item and (self.publishable(cluster) or not cluster.comment_ids)
        ]
        claimed = {comment_id for cluster in self.clusters for comment_id in cluster.comment_ids}
        points += [
            _Point(c.comment_id, c.theme, (c,), None)
            for c in self.comments
            if c.publishable and c.is_focal_point and c.theme != "editorial"
            if _place(c) == item and c.comment_id not in claimed
        ]
        return sorted(points, key=lambda point: (THEME_ORDER.index(point.theme), point.cluster is None))


def _place(comment: Comment) -> str:
    return "" if comment.section == "general" else comment.item


# --- sections ----------------------------------------------------------------------------------------


def _introduction(writer: _Writer, facts: NoteFacts) -> tuple[Paragraph, ...]:
    given = facts.introduction
    if not given:
        held = text_in(writer.board.consultation.introduction, writer.spoken.language)
        given = (held.text if held else writer.spoken.words["note.introduction_slot"],)
    return tuple(Paragraph(f"introduction/{n}", text, "introduction") for n, text in enumerate(given, 1))


def _general(writer: _Writer, facts: NoteFacts) -> tuple[Paragraph, ...]:
    written = [Paragraph(f"general/written/{n}", text, "written") for n, text in enumerate(facts.general, 1)]
    closing = [Paragraph(f"general/closing/{n}", text, "written") for n, text in enumerate(facts.closing, 1)]
    n = len({o for item in writer.board.items for o in _respondents(item)})
    themes = _theme_paragraphs(writer, "general", writer.points(""), n, kind_general=True)
    return (*written, *themes, *closing)


def _block(writer: _Writer, item: ItemBoard) -> Block:
    spoken = writer.spoken
    official = _official_text(writer, item)
    points = writer.points(item.item)
    n = len(_respondents(item))
    in_grade = [p for p in points if p.cluster is not None and p.cluster.placement == "grade"]
    others = [point for point in points if point not in in_grade]
    clause = _reservation(item, others)
    rest = [point for point in others if point is not clause]
    paragraphs = [
        _grade_paragraph(writer, item, clause, in_grade, n),
        *_theme_paragraphs(writer, item.item, rest, n),
        *_objection_paragraphs(writer, item),
    ]
    return Block(
        item=item.item,
        number=item.number,
        heading=spoken.say("note.recommendation", n=item.number),
        text=official.text if official else spoken.words["note.official_slot"],
        text_is_official=official is not None,
        paragraphs=tuple(paragraphs),
        grade=item.grading.grade,
        objectors=item.ballot.count("FOB"),
    )


def _official_text(writer: _Writer, item: ItemBoard) -> Text | None:
    asked = writer.board.consultation.item(item.item)
    held = text_in(asked.texts, writer.spoken.language) if asked else None
    return held if held is not None and held.status == "official" else None


def _respondents(item: ItemBoard) -> tuple[str, ...]:
    return item.ballot.having("SUP", "SWR", "PAR", "ABS", "DIS", "FOB")


def _reservation(item: ItemBoard, points: Sequence[_Point]) -> _Point | None:
    """The reservation that goes into the degree sentence: the secretariat's choice, else the point of the
    dominant theme among those who support with reservations, if it has a statement to put there."""
    chosen = next((p for p in points if p.cluster is not None and p.cluster.placement == "reservation"), None)
    reserved = set(item.ballot.having("SWR"))
    if chosen is not None or not reserved or item.grading.grade not in ("SUPPORTS", "PARTIALLY_SUPPORTS"):
        return chosen
    weight: dict[str, int] = {}
    for point in points:
        weight[point.theme] = weight.get(point.theme, 0) + len(reserved & set(point.organizations))
    dominant = max(weight, key=lambda theme: (weight[theme], -THEME_ORDER.index(theme)), default="")
    fit = [
        point
        for point in points
        if point.theme == dominant
        and point.cluster is not None
        and not point.cluster.whole  # in any language: paragraph numbers are the same in all versions
        and point.cluster.statements
        and reserved & set(point.organizations)
    ]
    return max(fit, key=lambda point: len(reserved & set(point.organizations)), default=None)


def _grade_paragraph(
    writer: _Writer, item: ItemBoard, clause: _Point | None, additions: Sequence[_Point], n: int
) -> Paragraph:
    spoken, held = writer.spoken, item.grading
    text = spoken.words[f"note.grade.{held.grade}"]
    points = [*additions, *([clause] if clause else [])]
    for point in additions:
        text = spoken.say("note.and", degree=text, statement=_statement(writer, point))
    if clause is not None:
        who, number = _who(writer, clause, n)
        text = spoken.say(
            f"note.although.{number}", degree=text, who=who, statement=_statement(writer, clause)
        )
    positions = item.ballot.positions
    voices = tuple(
        f"position:{positions[o].meta.record_id}" for o in sorted(_respondents(item)) if o in positions
    )
    trace = (*voices, *(comment_id for point in points for comment_id in point.trace))
    reasons = (held.override_reason,) if held.override_reason else ()
    footnotes = tuple(note for point in points for note in _footnotes(writer, point))
    named = tuple(point.named for point in points if point.named)
    return Paragraph(
        f"{item.item}/grade",
        _finish(spoken, text),
        "grade",
        trace,
        "",
        footnotes,
        may_name=named,
        reasons=reasons,
    )


def _theme_paragraphs(
    writer: _Writer, place: str, points: Sequence[_Point], n: int, *, kind_general: bool = False
) -> list[Paragraph]:
    """One paragraph for each cluster; comments nobody clustered share one paragraph per theme."""
    paragraphs: list[Paragraph] = []
    loose: dict[str, list[_Point]] = {}
    for point in points:
        if point.cluster is None:
            loose.setdefault(point.theme, []).append(point)
    for point in points:
        group = [point] if point.cluster is not None else loose.pop(point.theme, [])
        if not group:
            continue
        sentences = [_sentence(writer, p, n) for p in group]
        joiner = "" if writer.spoken.language == "zh" else " "
        paragraphs.append(
            Paragraph(
                key=f"{place}/{point.theme}/{point.key if point.cluster else 'quoted'}",
                text=joiner.join(sentences),
                kind="general" if kind_general else "theme",
                trace=tuple(comment_id for p in group for comment_id in p.trace),
                theme=point.theme,
                footnotes=tuple(note for p in group for note in _footnotes(writer, p)),
                may_name=tuple(p.named for p in group if p.named),
            )
        )
    return paragraphs


def _objection_paragraphs(writer: _Writer, item: ItemBoard) -> list[Paragraph]:
    """Always there when a formal objection stands: the record keeps it, whoever is named or not."""
    objectors = item.ballot.having("FOB")
    if not objectors:
        return []
    spoken, positions = writer.spoken, item.ballot.positions
    grounds = [positions[o].reason or "—" for o in objectors if o in positions]
    quoted = [_grounds(spoken, _without_stop(reason)) for reason in dict.fromkeys(grounds)]
    word = quantifier(len(objectors), max(len(_respondents(item)), len(objectors)))
    who = spoken.words["q.organizations" if word == "agreed" else f"q.{word}"]
    number = "one" if len(objectors) == 1 else "many"
    text = spoken.say(f"note.objection.{number}", who=who, statements=spoken.join(quoted))
    trace = tuple(f"position:{positions[o].meta.record_id}" for o in objectors if o in positions)
    return [Paragraph(f"{item.item}/objection", _finish(spoken, text), "objection", trace)]


def _grounds(spoken: Phrases, reason: str) -> str:
    """A position does not say its language; other letters than the note's are certainly another one."""
    letters = [unicodedata.name(c, "").split(" ", 1)[0].split("-", 1)[0] for c in reason if c.isalpha()]
    own = sum(script == _SCRIPTS[spoken.language] for script in letters)
    if 2 * own < len(letters):
        return _to_translate(spoken, "", reason)
    return spoken.say("note.quote", text=reason)


_SCRIPTS = {"en": "LATIN", "fr": "LATIN", "es": "LATIN", "ru": "CYRILLIC", "ar": "ARABIC", "zh": "CJK"}


# --- sentences -----------------------------------------------------------------------------------------


def _sentence(writer: _Writer, point: _Point, n: int) -> str:
    spoken = writer.spoken
    cluster = point.cluster
    if cluster is not None and spoken.language in cluster.statements:
        statement = cluster.statements[spoken.language]
        if spoken.language in cluster.whole:
            return statement
        if quantifier(len(point.organizations), n) == "agreed":
            return _finish(spoken, spoken.say("note.agreed", statement=_without_stop(statement)))
        who, number = _who(writer, point, n)
        key = f"theme.{point.theme}.{number}"
        return _finish(spoken, spoken.say(key, who=who, statement=_without_stop(statement)))
    who, number = _who(writer, point, n)
    decided = cluster is not None and cluster.statements
    quotes = (
        [_foreign(writer, cluster)] if decided else [_quoted(writer, comment) for comment in point.comments]
    )
    return _finish(spoken, spoken.say(f"note.quoted.{number}", who=who, quoted=spoken.join(quotes)))


def _who(writer: _Writer, point: _Point, n: int) -> tuple[str, str]:
    """The words for who speaks, and whether the verb is singular."""
    if point.named:
        return writer.spoken.say("q.named", name=writer.name_of(point.named)), "one"
    word = quantifier(len(point.organizations), n)
    if word == "agreed":
        word = "organizations"
    return writer.spoken.words[f"q.{word}"], "one" if word == "one" else "many"


def _statement(writer: _Writer, point: _Point) -> str:
    held = point.cluster.statements if point.cluster else {}
    if writer.spoken.language in held:
        return _without_stop(held[writer.spoken.language])
    return _foreign(writer, point.cluster)


def _quoted(writer: _Writer, comment: Comment) -> str:
    text = _without_stop(comment.text or comment.proposed_change)
    if comment.language != writer.spoken.language:
        return _to_translate(writer.spoken, comment.language, text)
    return writer.spoken.say("note.quote", text=text)


def _foreign(writer: _Writer, cluster: Cluster | None) -> str:
    held = cluster.statements if cluster else {}
    language = next((spoken for spoken in get_args(Language) if spoken in held), "")
    return _to_translate(writer.spoken, language, _without_stop(held.get(language, "—")))


def _to_translate(spoken: Phrases, language: str, text: str) -> str:
    name = spoken.words.get(f"language.{language}", language or "?")
    return spoken.say("note.untranslated", language=name, text=text)


def _footnotes(writer: _Writer, point: _Point) -> tuple[str, ...]:
    return point.cluster.footnotes.get(writer.spoken.language, ()) if point.cluster else ()


def _without_stop(text: str) -> str:
    return text.strip().rstrip(".。").rstrip()


def _finish(spoken: Phrases, text: str) -> str:
    """Capital first letter, one full stop, and in French the elision before a vowel."""
    if spoken.language == "fr":
        text = re.sub(r"\bque (?=[aeiouâàéèêëîïôûùœhAEIOUÂÀÉÈÊÎÔÛ])(?!h[aâéè]|onz)", "qu’", text)
    text = text.strip()
    text = text[:1].upper() + text[1:]
    stop = spoken.words["note.full_stop"]
    return text if text.endswith((".", "。", "!", "?", "؟")) else text + stop


# --- masthead ------------------------------------------------------------------------------------------


def _masthead(writer: _Writer, facts: NoteFacts) -> Masthead:
    spoken, asked = writer.spoken, writer.board.consultation
    words = spoken.words
    title = text_in(asked.report_title, spoken.language)
    heading = title.text if title else words["note.title_slot"]
    original = words.get(f"language.{asked.original_language}", asked.original_language)
    own = words[f"language.{spoken.language}"]
    agenda = text_in(asked.agenda_title, spoken.language)
    return Masthead(
        united_nations=words["note.un"],
        symbol=facts.symbol or words["note.symbol_slot"],
        organ=words.get(f"note.organ.{asked.organ}", asked.organ),
        distribution=words["note.distribution"],
        date=in_words(facts.issued, spoken) if facts.issued else "",
        language="" if asked.original_language == spoken.language else own[:1].upper() + own[1:],
        original=spoken.say("note.original", language=original),
        session=_session(spoken, asked.session),
        agenda=_agenda(spoken, asked.agenda_item, asked.agenda_symbol),
        agenda_item=agenda.text if agenda else "",
        agenda_footnote=f"* {asked.agenda_symbol}." if asked.agenda_symbol else "",
        title=heading,
        document_type=words["note.document_type"],
        transmittal=spoken.say("note.transmittal", title=heading, symbol=asked.report_symbol),
        draft=words["note.draft"],
        job_number=facts.job_number,
    )


def _agenda(spoken: Phrases, item: str, symbol: str) -> str:
    """Without the symbol of the provisional agenda its asterisk would point nowhere."""
    line = spoken.say("note.agenda", n=item) if item else ""
    return line if symbol else line.replace("*", "")


def _session(spoken: Phrases, session: int | None) -> str:
    if session is None:
        return ""
    return spoken.words.get(f"session.{session}") or spoken.say("session.other", n=session)


def in_words(day: date, spoken: Phrases) -> str:
    """“16 September 2021” in that language."""
    return spoken.say("note.date", day=day.day, month=spoken.words[f"month.{day.month}"], year=day.year)


# --- findings ------------------------------------------------------------------------------------------


def _findings(writer: _Writer, facts: NoteFacts, blocks: Sequence[Block]) -> tuple[Finding, ...]:
    found = [
        Finding(
            "note.official-text-missing",
            _TEXT_MISSING,
            block.item,
            "asked",
            _TEXT_REMEDY,
            {"item": block.heading},
        )
        for block in blocks
        if not block.text_is_official
    ]
    if not facts.introduction and not text_in(writer.board.consultation.introduction, writer.spoken.language):
        found.append(
            Finding("note.introduction-missing", _INTRODUCTION_MISSING, "I", "asked", _INTRODUCTION_REMEDY)
        )
    kept_out = sum(not c.publishable or c.theme == "editorial" for c in writer.comments)
    if kept_out:
        found.append(Finding("note.comments-kept-out", _UNUSED, "", "note", facts={"count": kept_out}))
    for cluster in writer.clusters:
        if cluster.comment_ids and not writer.publishable(cluster):
            held: dict[str, str | int] = {"cluster": cluster.cluster_id}
            found.append(Finding("note.cluster-not-publishable", _SECRET, cluster.item, "note", facts=held))
    if writer.spoken.working:
        found.append(Finding("note.working-phrases", _WORKING, writer.spoken.language, "note"))
    return tuple(found)

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The demonstration: the whole main job on real input, played through the verbs of Workspace only.

A secretariat, twenty-seven member organizations and a stranger; the eight recommendations; positions
made up so that their tally gives the published grades. What it leaves is listed in `Demonstration`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from consensus.note import Cluster, NoteFacts
from consensus.records import Consultation, Item, RoundRule, Text
from sync.demo_cases import assess_cases
from sync.demo_forms import (
    fill_endorsement,
    fill_position,
    fill_use_case,
    finished,
    organization_code,
    reference,
)
from sync.demo_post import last_post, workbooks_by_mail
from sync.demo_rounds import ROUNDS_CONSULTATION, Stage, play_rounds
from sync.values import Profile
from sync.workspace import Workspace

CONSULTATION = "jiu-rep-2020-7"
STORY_DAYS = 130
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
FIELD_OFFICES = {"UNICEF": "Tarawa field office", "WFP": "Juba country office", "FAO": "Port Moresby office"}
"""Offices that keep their workspace after the demonstration, to be opened in the window."""
ABOUT = """\
This folder was made by the demonstration of Assent. It may be deleted; the next demonstration replaces it.

The recommendations, their Chinese text and the use cases are real and carry their sources. THE POSITIONS AND
COMMENTS ARE INVENTED, so that their tally gives the grades published in A/76/325/Add.1. Nothing here is the position of
the organization under which it stands. THE SECOND CONSULTATION, "A SHARED REGISTER OF PILOTS", IS INVENTED AS A WHOLE,
AND SO ARE THE RISK ASSESSMENTS, THE DECISION MATRICES AND THE EXCEL FORMS.

The workspaces have no passphrase, and the secretariat's one root key lies in its workspace (1 of 1): enough to look at,
not to run a secretariat with. How root keys rest with several people is in docs/SECRETARIAT-GUIDE.md, section 9.
"""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Demonstration:
    """What the story left: workspaces to open, files to look at."""

    out: Path
    secretariat: Path
    offices: Mapping[str, Path]
    workbook: Path
    note: Path
    board: Path
    bundles: tuple[Path, ...]


class StoryClock:
    """The time of the story: set by hand, a little later with every look at it."""

    def __init__(self, start: datetime) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now

    def pass_days(self, days: float) -> None:
        self.now += timedelta(days=days)


def play(out: Path, *, clock: Callable[[], datetime] | None = None, say: Say = print) -> Demonstration:
    """Plays the story into an empty folder; raises the Problem that stops it."""
    now = (clock or (lambda: datetime.now(UTC)))()
    story = _Story(out, StoryClock(now - timedelta(days=STORY_DAYS)), say)
    out.mkdir(parents=True, exist_ok=True)
    (out / "about-this-folder.txt").write_text(ABOUT, encoding="utf-8")
    # The folder goes last: Windows removes no file that is still open.
    with tempfile.TemporaryDirectory() as elsewhere, ExitStack() as desks:
        return story.tell(desks, Path(elsewhere))


class _Story:
    """The scenes in order; each scene is one step of the journey of an answer."""

    def __init__(self, out: Path, clock: StoryClock, say: Say) -> None:
        self.out, self.clock, self.say = out, clock, say
        self.data = reference("demonstration")
        self.names = {o["code"]: o["name_en"] for o in reference("organizations")["organizations"]}
        self.offices: dict[str, Workspace] = {}

    def tell(self, desks: ExitStack, elsewhere: Path) -> Demonstration:
        self.secretariat = desks.enter_context(
            Workspace.create(
                self.out / "secretariat",
                Profile("secretariat", "UN", "Secretariat of the consultation", "Clerk on duty"),
                clock=self.clock,
            )
        )
        self._set_up_offices(desks, elsewhere)
        self._publish()
        self._answer()
        self._other_records()
        self._collect()
        self._stranger(elsewhere)
        self._results()
        self._rounds()
        workbooks_by_mail(self.secretariat, self.offices, self.out / "workbooks", self.say)
        return self._leave()

    # --- before the round -------------------------------------------------------------------

    def _set_up_offices(self, desks: ExitStack, elsewhere: Path) -> None:
        requests = self.out / "enrolment"
        requests.mkdir()
        for code, name in self.names.items():
            folder = self.out / f"office-{code.lower()}" if code in FIELD_OFFICES else elsewhere / code
            office = FIELD_OFFICES.get(code, "headquarters")
            workspace = desks.enter_context(
                Workspace.create(
                    folder,
                    Profile("office", code, f"{name}, {office}", "Focal point", focal_point=True),
                    clock=self.clock,
                )
            )
            request = workspace.enrolment_request(requests / f"{code}.assent-enrol")
            self.secretariat.admit_office(request, focal_point=True, code=workspace.standing().code)
            self.offices[code] = workspace
        self.say(
            f"{len(self.offices)} offices asked to be admitted; the secretariat compared their codes and did."
        )

    def _publish(self) -> None:
        self.secretariat.publish_consultation(consultation())
        self.secretariat.open_round(
            CONSULTATION,
            rule=RoundRule("no_objection"),
            deadline=self.clock.now + timedelta(days=45),
            eligible=tuple(self.names),
        )
        down = self._bundles() / "from-secretariat-agenda.assent"
        self.secretariat.write_bundle(down)
        for code, office in self.offices.items():
            if code != self.data["unserved"]:
                office.take([down])
        self.say("The agenda of eight recommendations went down in one bundle; one office never received it.")
        self.clock.pass_days(10)

    # --- the answers ------------------------------------------------------------------------

    def _answer(self) -> None:
        comments = dict(_comments_by_organization(self.data))
        for code, office in self.offices.items():
            if code in (self.data["silent"], self.data["unserved"]):
                continue
            for number in range(1, 9):
                position = next(
                    p for p, codes in self.data["positions"][str(number)].items() if code in codes
                )
                session = office.begin_position(CONSULTATION, str(number))
                fill_position(session, position, comments.get((code, number), []))
                office.record(finished(session))
        self.say("26 organizations answered all eight, with reasons and comments; one was silent.")

    def _other_records(self) -> None:
        """Endorsements and the register of use cases, entered where they belong."""
        cases = reference("usecases")["usecases"]
        recorded = {}
        for case in cases:
            desk = next(
                (self.offices[c] for c in map(organization_code, case["entities"]) if c in self.offices),
                self.secretariat,
            )
            session = desk.begin("usecase")
            fill_use_case(session, case)
            recorded[case["name"]] = desk.record(finished(session)).record_id
        assessed = assess_cases(self.offices, recorded)
        for position, code in enumerate(FIELD_OFFICES):
            session = self.offices[code].begin("endorsement")
            fill_endorsement(session, position, self.clock.now.date())
            self.offices[code].record(finished(session))
        self.say(
            f"{len(cases)} use cases, {assessed} risk assessments and decision matrices and {len(FIELD_OFFICES)} endorsements were recorded."
        )
        self.clock.pass_days(20)

    def _collect(self) -> None:
        written = []
        for code, office in self.offices.items():
            path = self._bundles() / f"{code}.assent"
            if office.write_bundle(path).entries:
                written.append(path)
        report = self.secretariat.take([self._bundles()])
        total = sum(path.stat().st_size for path in written)
        self.say(
            f"The secretariat took {len(written)} bundles of together {total:,} bytes: "
            f"{report.added} entries added, {report.already_present} already present, {len(report.refused)} refused."
        )
        again = self.secretariat.take([self._bundles()])
        self.say(f"Taking the same folder again added {again.added}.")

    def _stranger(self, elsewhere: Path) -> None:
        profile = Profile("office", "UNICC", "An office nobody admitted", "Unknown")
        with Workspace.create(elsewhere / "stranger", profile, clock=self.clock) as stranger:
            session = stranger.begin("usecase")
            fill_use_case(session, reference("usecases")["usecases"][0])
            stranger.record(finished(session))
            path = self.out / "from-a-stranger.assent"
            stranger.write_bundle(path)
        refused = self.secretariat.take([path]).refused
        if refused and refused[0].problem:
            self.say(f"A stranger's bundle was refused and kept aside: {refused[0].problem.sentence()}")

    # --- the result -------------------------------------------------------------------------

    def _results(self) -> None:
        self.clock.pass_days(30)
        self.secretariat.close_round(CONSULTATION)
        for item in self.secretariat.board(CONSULTATION).items:
            self.say(f"  {item.number}  {item.outcome_label}; {item.grade_label}. {item.sentence}")
        down = self._bundles() / "from-secretariat-results.assent"
        self.secretariat.write_bundle(down)
        for code in FIELD_OFFICES:
            self.offices[code].take([down])

    def _rounds(self) -> None:
        """The second act: an invented consultation through three rounds."""
        self.say("An invented consultation goes through three rounds:")
        play_rounds(
            Stage(self.secretariat, self.offices, FIELD_OFFICES, self.clock, self._bundles(), self.say)
        )

    def _leave(self) -> Demonstration:
        workbook = self.secretariat.export_workbook(self.out / "workbook.xlsx").path
        self._decide_on_comments()
        served = {code: office for code, office in self.offices.items() if code != self.data["unserved"]}
        last_post(self.secretariat, served, self._bundles(), self.say)
        notes = [self._note(language) for language in ("en", "zh", "ar")]
        board = self._board()
        report = self.secretariat.verify()
        self.say(
            f"Verified: {report.logs} logs, {report.entries} entries, {report.signatures} signatures, "
            f"{report.receipts} receipts; {'all sound' if report.sound else 'NOT SOUND'}."
        )
        self.say(
            "Results went down again; workbook, board and the draft note in three languages are written."
        )
        return Demonstration(
            self.out,
            self.out / "secretariat",
            {code: self.out / f"office-{code.lower()}" for code in FIELD_OFFICES},
            workbook,
            notes[0],
            board,
            tuple(sorted(self._bundles().glob("*.assent"))),
        )

    def _decide_on_comments(self) -> None:
        """The clerk puts together what says the same, in words of its own, and supplies what only it can."""
        held = self.secretariat.comments(CONSULTATION)
        summaries = {p["paragraph"]: p["summary_en"]["text"] for p in _paragraphs()}
        for plan in self.data["comments"]:
            number = _recommendation(plan["paragraph"])
            said = summaries[plan["paragraph"]]
            footnote = plan.get("footnote")
            self.secretariat.put_together(
                CONSULTATION,
                Cluster(
                    cluster_id=f"paragraph-{plan['paragraph']:02}",
                    comment_ids=tuple(c.comment_id for c in held if c.text == said),
                    statements=plan["statements"],
                    item=str(number) if number else "",
                    theme=plan["theme"],
                    whole=tuple(plan.get("whole", ())),
                    placement=plan.get("placement", "paragraph"),
                    footnotes={"zh": (footnote["text"],)} if footnote else {},
                    by="Clerk on duty",
                    reason="the same thing in other words",
                ),
            )
        for language, paragraphs in self.data["general"].items():
            facts = NoteFacts(
                issued=self.clock.now.date(),
                introduction=tuple(self.data["introduction"].get(language, ())),
                general=tuple(paragraphs),
            )
            self.secretariat.save_note_facts(CONSULTATION, facts, language)
        self.say(
            f"The clerk put {len(held)} comments together under {len(self.data['comments'])} statements."
        )

    def _note(self, language: str) -> Path:
        name = "note.docx" if language == "en" else f"note-{language}.docx"
        note = self.secretariat.note(CONSULTATION, language, fresh=True)
        self.secretariat.write_note(self.out / name, note)
        return self.out / name

    def _board(self) -> Path:
        from sync.board_file import write_board

        board = self.secretariat.board(CONSULTATION)
        write_board(self.out / "board.csv", board)
        write_board(self.out / "board.html", board)
        write_board(self.out / "board-of-three-rounds.html", self.secretariat.board(ROUNDS_CONSULTATION))
        return self.out / "board.html"

    def _bundles(self) -> Path:
        folder = self.out / "bundles"
        folder.mkdir(exist_ok=True)
        return folder


def consultation() -> Consultation:
    """The eight recommendations as agenda: official Chinese, unofficial English, the rest missing."""
    data = reference("recommendations")
    report, note = data["report"], data["note"]
    addressees = {"GB": "governing_bodies", "EH": "executive_heads", "SG": "secretary_general"}
    items = tuple(
        Item(
            code=str(entry["number"]),
            number=entry["number"],
            texts=_texts(entry),
            title=tuple(
                Text(language, _RECOMMENDATION[language].format(entry["number"])) for language in LANGUAGES
            ),
            addressee=addressees[entry["addressee_code"]],  # type: ignore[arg-type]
            deadline=date.fromisoformat(entry["deadline"]) if entry["deadline"] else None,
            preconditions=("2", "4") if entry["number"] == 7 else (),
            topics=tuple(entry["topics"]),
        )
        for entry in data["recommendations"]
    )
    titles = tuple(
        Text(language, title["text"], "official", title.get("source", ""))
        for language, title in report["title"].items()
        if language in LANGUAGES and title["text"]
    )
    return Consultation(
        consultation_id=CONSULTATION,
        title=titles,
        items=items,
        report_symbol=report["symbol"],
        report_title=titles,
        introduction=_introduction(),
        session=note["session"],
        agenda_item=str(note["provisional_agenda_item"]),
        agenda_title=(
            Text("zh", note["agenda_item_title_zh"], "official", note["source"]),
            Text("en", "Joint Inspection Unit"),
        ),
        secretariat="Secretariat of the consultation (demonstration)",
    )


_RECOMMENDATION = {
    "en": "Recommendation {}", "fr": "Recommandation {}", "es": "Recomendación {}", "ru": "Рекомендация {}",
    "ar": "التوصية {}", "zh": "建议 {}",
}  # fmt: skip


def _texts(entry: Mapping[str, Any]) -> tuple[Text, ...]:
    found = []
    for language in LANGUAGES:
        given = entry["text"].get(language) or {}
        if given.get("text"):
            found.append(Text(language, given["text"], "official", given.get("source") or ""))
        elif language == "en":
            working = entry["en_working_rendering"]
            found.append(Text("en", working["text"], "unofficial", working["status"]))
        else:
            found.append(Text(language, "", "missing"))
    return tuple(found)


def _introduction() -> tuple[Text, ...]:
    paragraph = reference("comments_a76_325_add1")["paragraphs"][0]
    return (
        Text("zh", paragraph["official_zh"]["text"], "official", paragraph["official_zh"]["source"]),
        Text("en", paragraph["summary_en"]["text"], "unofficial", paragraph["summary_en"]["status"]),
    )


# --- who says what -----------------------------------------------------------------------------------


def _comments_by_organization(
    data: Mapping[str, Any],
) -> Iterator[tuple[tuple[str, int], list[dict[str, Any]]]]:
    """(organization, recommendation) -> the comments it makes; general ones go with recommendation 1."""
    paragraphs = {p["paragraph"]: p for p in _paragraphs()}
    found: dict[tuple[str, int], list[dict[str, Any]]] = {}
    for plan in data["comments"]:
        paragraph = paragraphs[plan["paragraph"]]
        number = paragraph["recommendation"]
        for code in _commenters(data, plan, number or 1):
            found.setdefault((code, number or 1), []).append(
                {
                    "section": "specific" if number else "general",
                    "theme": plan["theme"],
                    "comment_type": "ge",
                    "comment_text": paragraph["summary_en"]["text"],
                    "comment_language": "en",
                    "publishable": "yes",
                    "name_us": "yes" if plan.get("named") else "no",
                }
            )
    yield from found.items()


def _commenters(data: Mapping[str, Any], plan: Mapping[str, Any], number: int) -> list[str]:
    if "by" in plan:
        return list(plan["by"])
    positions = data["positions"][str(number)]
    allowed = plan.get("codes", list(positions))
    codes = sorted({code for position in allowed for code in positions.get(position, [])})
    turn = plan["paragraph"] % len(codes)
    return (codes[turn:] + codes[:turn])[: plan["share"]]


def _paragraphs() -> list[dict[str, Any]]:
    return list(reference("comments_a76_325_add1")["paragraphs"])


def _recommendation(paragraph: int) -> int | None:
    found: int | None = next(p["recommendation"] for p in _paragraphs() if p["paragraph"] == paragraph)
    return found

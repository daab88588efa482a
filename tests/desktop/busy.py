# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A secretariat in the middle of its work, made through the verbs that anybody has: each page has much to show."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

from consensus.note_text import Cluster
from consensus.records import Consultation, Item, RoundRule, Text
from forms.submission import Submission
from sync.values import Draft, Profile
from sync.workspace import Workspace

ORGANIZATIONS = (
    "FAO", "IAEA", "ICAO", "ILO", "IMO", "ITC", "ITU", "UNAIDS", "UNCTAD", "UNDP", "UNEP", "UNESCO", "UNFPA", "UNHCR",
    "UNICEF", "UNIDO", "UNODC", "UNOPS", "UNRWA", "UPU", "WFP", "WHO", "WIPO", "WMO",
)  # fmt: skip
ITEMS, ANSWERING, COMMENTS = 6, 4, 4
WORDS = (
    "The organizations concerned would need additional and predictable resources, which several of their governing "
    "bodies have not provided so far; the recommendation should say from which budget they are to come."
)


def busy_secretariat(folder: Path) -> Path:
    """Two dozen offices, a closed round of six items with a hundred comments, files set aside, drafts, a note."""
    place = folder / "secretariat"
    with ExitStack() as open_ones:
        secretariat = open_ones.enter_context(
            Workspace.create(place, Profile("secretariat", "UN", "Secretariat", "Clerk"))
        )
        offices = []
        for code in ORGANIZATIONS:
            office = open_ones.enter_context(
                Workspace.create(folder / code, Profile("office", code, code, "Officer", focal_point=True))
            )
            secretariat.admit_office(office.enrolment_request(), focal_point=True)
            offices.append(office)
        secretariat.publish_consultation(_consultation())
        deadline = datetime.now(UTC) + timedelta(days=30)
        secretariat.open_round("busy", rule=RoundRule(), deadline=deadline, eligible=ORGANIZATIONS)
        down = folder / "down.assent"
        secretariat.write_bundle(down)
        sent = []
        for office in offices[:ANSWERING]:
            office.take([down])
            for number in range(1, ITEMS + 1):
                office.record(_position(office, str(number)))
            sent.append(folder / f"{office.profile.organization}.assent")
            office.write_bundle(sent[-1])
        for number in range(12):
            sent.append(folder / f"broken-{number}.assent")
            sent[-1].write_bytes(f"not a bundle {number}".encode())
        secretariat.take(sent)
        secretariat.close_round("busy", note="Closed.")
        _put_together(secretariat)
        for number in range(40):
            session = secretariat.begin("usecase")
            session.answer("title", f"Use case {number}")
            secretariat.save_draft(Draft(f"d{number}", "usecase", session.form.version, session.state()))
    return place


def _consultation() -> Consultation:
    items = (
        Item(str(number), number, (Text("en", f"Recommendation {number}. {WORDS}", "official"),))
        for number in range(1, ITEMS + 1)
    )
    return Consultation("busy", (Text("en", "A busy consultation", "official"),), tuple(items))


def _position(office: Workspace, item: str) -> Submission:
    session = office.begin_position("busy", item)
    session.answer("position", "SUP")
    session.answer("has_comments", "yes")
    root = session.node("has_comments").ref.rsplit("/", 1)[0]
    for number in range(1, COMMENTS + 1):
        if number > 1:
            session.add_repeat(f"{root}/comments")
        for name, value in {
            "section": "specific", "theme": "conditions", "comment_type": "ge", "comment_text": f"{WORDS} ({number})",
            "comment_language": "en", "publishable": "yes", "name_us": "no",
        }.items():  # fmt: skip
            session.answer(f"{root}/comments[{number}]/{name}", value)
    done = session.finalize()
    assert isinstance(done, Submission), done
    return done


def _put_together(secretariat: Workspace) -> None:
    """Every third group of comments on an item stands as one."""
    by_item: dict[str, list[str]] = {}
    for comment in secretariat.comments("busy"):
        by_item.setdefault(comment.item, []).append(comment.comment_id)
    for item, ids in by_item.items():
        for at in range(0, len(ids) - 3, 4):
            words = {"en": f"{WORDS} (item {item}, {at})"}
            secretariat.put_together(
                "busy", Cluster(f"c{item}-{at}", tuple(ids[at : at + 4]), words, theme="conditions")
            )

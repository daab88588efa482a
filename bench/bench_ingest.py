# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How fast a secretariat takes bundles, everything included, and how fast it rebuilds and searches.

    python bench/bench_ingest.py [--bundles 400] [--revisions 25] [--search 100000]

Verification, decoding, projection, full-text index, receipts; one transaction a bundle at
synchronous=FULL. The bundles are made beforehand by 50 offices with the instruments' own fields.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sync.bundle import write_bundle, write_log_section
from sync.enrolment import request_enrolment
from sync.entry import seal
from sync.journal import Frontier, leaf_hash, sign_head
from sync.keys import new_device_key
from sync.kinds import Revision, introduction, revision
from sync.values import Profile, RecordQuery
from sync.workspace import Workspace

WORDS = [
    "digital",
    "principles",
    "endorsement",
    "support",
    "reservation",
    "partially",
    "deadline",
    "bandwidth",
    "privacy",
    "governance",
    "ledger",
    "soutien",
    "réserve",
    "délai",
    "apoyo",
    "reserva",
    "plazo",
    "поддержка",
    "оговорка",
    "срок",
    "支持建议区块链",
    "一些组织指出",
    "تؤيد",
    "المنظمات",
    "هذه",
    "التوصية",
]
ORGANIZATIONS = ("UNICEF", "WFP", "FAO", "ITU", "WHO", "UNDP", "UNEP", "UNFPA", "UNHCR", "UNESCO")


class Clock:
    now = datetime(2026, 1, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


def text(rng: random.Random, words: int) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(words))


def position(rng: random.Random, organization: str, office: str) -> dict[str, object]:
    fields: dict[str, object] = {
        "about/organization": organization,
        "about/office": office,
        "about/consultation": "jiu-rep-2020-7",
        "about/item": f"rec-{rng.randint(1, 8)}",
        "about/text_hash": f"{rng.getrandbits(256):064x}",
        "view/position": rng.choice(("SUP", "SWR", "PAR", "ABS", "DIS")),
        "view/reason": text(rng, rng.randint(5, 30)),
        "has_comments": "no",
    }
    if rng.random() < 0.4:
        fields["has_comments"] = "yes"
        fields["comments"] = (
            {
                "section": "specific",
                "theme": "deadline",
                "comment_type": "ge",
                "comment_text": text(rng, rng.randint(10, 40)),
                "comment_language": "en",
                "publishable": "yes",
                "name_us": "no",
            },
        )
    return fields


def bundles(secretariat: Workspace, count: int, revisions: int) -> Iterator[bytes]:
    """Bundles of offices that the secretariat has admitted, each continuing its log."""
    rng = random.Random(1)
    offices = []
    for number in range(50):
        organization = ORGANIZATIONS[number % len(ORGANIZATIONS)]
        name = f"{organization} office {number}"
        key = new_device_key(organization, name, random_bytes=rng.randbytes)
        asked = request_enrolment(key, organization=organization, office=name, office_id=f"office-{number}")
        secretariat.admit_office(asked)
        first = seal(introduction(key.public, "bench", time=1_767_225_600_000))
        offices.append([key, Frontier().append(leaf_hash(first)), [first], name, organization, []])
    for number in range(count):
        office = offices[number % len(offices)]
        key, frontier, waiting, name, organization, own = office
        start = frontier.size - len(waiting)
        for _ in range(revisions):
            now = 1_767_225_600_000 + number * 1000
            if own and rng.random() < 0.15:
                made = revision(
                    Revision("position", "2026.1", {"view/reason": text(rng, 12)}),
                    time=now,
                    parents=(rng.choice(own),),
                )
            else:
                made = revision(Revision("position", "2026.1", position(rng, organization, name)), time=now)
                own.append(frontier.size)
            data = seal(made)
            waiting.append(data)
            frontier = frontier.append(leaf_hash(data))
        head = sign_head(key, frontier)
        yield write_bundle([write_log_section(head, start, waiting)])
        office[1], office[2] = frontier, []


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--bundles", type=int, default=400)
    parser.add_argument("--revisions", type=int, default=25)
    parser.add_argument("--locked", action="store_true")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(Path(folder), arguments)


def run(folder: Path, arguments: argparse.Namespace) -> None:
    secretariat = Workspace.create(
        folder / "secretariat",
        Profile("secretariat", "UN", "Secretariat"),
        clock=Clock(),
        passphrase="bench" if arguments.locked else None,
    )
    post = folder / "post"
    post.mkdir()
    for number, data in enumerate(bundles(secretariat, arguments.bundles, arguments.revisions)):
        (post / f"{number:06}.assent").write_bytes(data)
    size = sum(path.stat().st_size for path in post.iterdir())
    began, worked = time.perf_counter(), time.process_time()
    report = secretariat.take([post])
    seconds, busy = time.perf_counter() - began, time.process_time() - worked
    assert not report.refused, report.refused[0].problem
    print(
        f"{arguments.bundles} bundles of {arguments.revisions} revisions, {size / arguments.bundles:.0f} bytes each"
    )
    line(
        "take",
        f"{arguments.bundles / seconds:,.0f} bundles/s",
        f"{report.added / seconds:,.0f} entries/s",
        "goal 300 and 8,000",
    )
    line(
        "  of one core",
        f"{arguments.bundles / busy:,.0f} bundles/s",
        f"{report.added / busy:,.0f} entries/s",
        "what a machine without other work gives",
    )
    worked = time.process_time()
    rebuilt = secretariat.rebuild()
    busy = time.process_time() - worked
    assert rebuilt.same
    line(
        "rebuild",
        f"{rebuilt.entries:,} entries",
        f"{rebuilt.seconds:.1f} s",
        f"{rebuilt.seconds * 100_000 / rebuilt.entries:.1f} s for 100,000; goal 30",
    )
    line("  of one core", "", f"{busy:.1f} s", f"{busy * 100_000 / rebuilt.entries:.1f} s for 100,000")
    for words in ("bandwidth", "支持", "المنظمات", "deadline privacy", "区块链"):
        times = []
        for _ in range(5):
            began = time.perf_counter()
            page = secretariat.records(RecordQuery(text=words))
            times.append(time.perf_counter() - began)
        line(
            f"search {words}",
            f"{page.total:,} of {rebuilt.records:,}",
            f"{sorted(times)[2] * 1000:.1f} ms",
            "goal 50",
        )
    began = time.perf_counter()
    verified = secretariat.verify()
    line(
        "verify",
        f"{verified.entries:,} entries",
        f"{time.perf_counter() - began:.1f} s",
        "sound" if verified.sound else "NOT SOUND",
    )
    line("memory", f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at most", "", "")
    secretariat.close()


def line(*cells: str) -> None:
    print("  ".join(f"{cell:<24}" for cell in cells).rstrip())


if __name__ == "__main__":
    main()

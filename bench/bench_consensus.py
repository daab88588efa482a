# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How long counting, the board and the note take: 193 × 100 × 10 rounds, 10,000 × 100, 300 paragraphs.

Run: `python bench/bench_consensus.py`. Times are processor time, the least of several runs. The last
column compares with as many bare dictionary look-ups in the same run, so that two machines can be compared.
"""

from __future__ import annotations

import gc
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from consensus.board import Board, board
from consensus.note import Cluster, Note, compose_note
from consensus.records import (
    Comment,
    Consultation,
    Item,
    Organization,
    Position,
    Receipt,
    RecordMeta,
    Round,
    RoundRule,
    Text,
)
from sync.note_file import note_docx

START = datetime(2026, 1, 5, tzinfo=UTC)
CODES = ("SUP",) * 28 + ("SWR",) * 8 + ("PAR",) * 6 + ("ABS",) * 3 + ("NOT",) * 2 + ("DIS", "DIS", "FOB")


def make(members: int, items: int, rounds: int) -> Callable[[], Board]:
    """A consultation where nearly everybody answers every item in every round, on a text edited each time."""
    rng = random.Random(20260305)
    codes = [f"ORG{n:05}" for n in range(members)]
    versions = [
        [Item(f"r{i}", i, (Text("en", f"Text {i}, version {v}.", "official"),)) for i in range(1, items + 1)]
        for v in range(1, rounds + 1)
    ]
    held, positions, receipts = [], [], []
    number = 0
    for r, texts in enumerate(versions, start=1):
        opened = START + timedelta(days=40 * r)
        hashes = tuple((item.code, item.text_hash) for item in texts)
        held.append(
            Round(
                "c", r, RoundRule(), tuple(codes), hashes, opened, opened + timedelta(days=30), state="closed"
            )
        )
        served = frozenset(h for _, h in hashes)
        receipts += [Receipt(code, served, opened + timedelta(days=1)) for code in codes]
        for code in codes:
            signer, written = f"key {code}", opened + timedelta(days=2)
            for item, text_hash in hashes:
                if rng.random() < 0.05:
                    continue
                number += 1
                meta = RecordMeta(
                    f"{code}/{item}",
                    f"e{number}",
                    code,
                    signer=signer,
                    is_focal_point=True,
                    sequence=number,
                    written_at=written,
                    received_at=written,
                )
                positions.append(
                    Position(meta, "c", item, text_hash, rng.choice(CODES), "because", "", "if changed")
                )
    groups = ("Africa", "Asia", "Europe", "Americas", "Oceania")
    organizations = [Organization(c, f"Organization {c}", (groups[n % 5],)) for n, c in enumerate(codes)]
    consultation = Consultation("c", (Text("en", "Bench"),), tuple(versions[-1]))
    return lambda: board(consultation, held, positions, receipts=receipts, organizations=organizations)


def make_note(paragraphs: int) -> Callable[[], Note]:
    """A note of that many paragraphs over 193 organizations, each of two clustered comments, checked for names."""
    items = tuple(
        Item(f"r{i}", i, (Text("en", f"Text {i}.", "official"),)) for i in range(1, paragraphs // 4 + 1)
    )
    codes = [f"ORG{n:05}" for n in range(193)]
    said, clusters, positions = [], [], []
    for item in items:
        for k, theme in enumerate(("conditions", "deadline", "information")):
            ids = tuple(f"{item.code}-{k}-{n}" for n in range(2))
            held = [
                Comment(i, i, codes[n], item.code, theme=theme, text="x", publishable=True)
                for n, i in enumerate(ids)
            ]
            said += held
            words = "good and affordable bandwidth is a prerequisite of any deployment at scale " * 3
            clusters.append(Cluster(f"{item.code}-{k}", ids, {"en": words}, item.code, theme))
        for n, code in enumerate(codes):
            meta = RecordMeta(
                f"{code}/{item.code}", f"{n}/{item.code}", code, signer=code, is_focal_point=True
            )
            positions.append(Position(meta, "c", item.code, item.text_hash, "SUP"))
    hashes = tuple((item.code, item.text_hash) for item in items)
    held_round = Round("c", 1, RoundRule(), tuple(codes), hashes, START, state="closed")
    organizations = [Organization(c, f"The Organization of {c}") for c in codes]
    shown = board(Consultation("c", (Text("en", "Bench"),), items), [held_round], positions)
    return lambda: compose_note(shown, said, language="en", clusters=clusters, organizations=organizations)


def best(work: Callable[[], object], times: int) -> float:
    """The least of several runs, without the collector that the program's own loading would trigger."""
    took = []
    for _ in range(times):
        gc.collect()
        began = time.process_time()
        work()
        took.append(time.process_time() - began)
    return min(took)


def lookups(number: int) -> float:
    table = {n: n for n in range(1000)}
    keys = [n % 1000 for n in range(number)]
    return best(lambda: [table[key] for key in keys], 3)


def main() -> None:
    print(f"{'what':44} {'took':>9} {'target':>9} {'× bare look-ups':>16}")
    for members, items, rounds, target, times in ((193, 100, 10, 0.2, 5), (10_000, 100, 1, 3.0, 3)):
        work = make(members, items, rounds)
        took, bare = best(work, times), lookups(members * items * rounds)
        name = f"tally and board, {members:,} × {items} × {rounds} rounds"
        print(f"{name:44} {took * 1000:7.0f}ms {target * 1000:7.0f}ms {took / bare:15.0f}x")
    compose = make_note(300)
    note = compose()
    bare = lookups(300)
    steps: tuple[tuple[str, Callable[[], object]], ...] = (
        (f"note of {len(note.paragraphs)} paragraphs, names checked", compose),
        ("the same as .docx", lambda: note_docx(note)),
        ("compose and write together", lambda: note_docx(compose())),
    )
    for name, step in steps:
        took = best(step, 3)
        print(f"{name:44} {took * 1000:7.0f}ms {1000:7.0f}ms {took / bare:15.0f}x")


if __name__ == "__main__":
    main()

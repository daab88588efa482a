# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How small a bundle is, beside other ways of sending the same revisions: `python bench/bench_sync_sizes.py`.

The revisions are made by `officers.py`, which says what its texts are and are not. Every way of sending carries the
same: form and version, all answers with organization, office and the hash of the item's text, time, and which revision
a correction corrects. The others also carry a UUID for each revision, which they need and we do not (FORMAT 4.3);
none of them carries a signature, which the bundle does. `salad` is the pessimistic bound: words drawn at random.
"""

from __future__ import annotations

import gzip
import io
import json
import random
import secrets
import statistics
import subprocess
import sys
import tempfile
import uuid
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import xlsxwriter
from officers import LANGUAGES, OFFICES, Officer, Written

from consensus.records import Consultation, Item, RoundRule, Text
from forms.submission import FieldValue
from sync.admit import KnownLog, context_of
from sync.bundle import LIMITS, Context, framed, read_bundle, write_log_section
from sync.demo import consultation
from sync.dictionaries import dictionary_ids
from sync.entry import seal
from sync.envelope import encrypt
from sync.journal import Frontier, leaf_hash, sign_head
from sync.keys import DeviceKey, new_device_key
from sync.kinds import Revision, introduction, revision
from sync.values import Profile
from sync.workspace import Workspace

BEFORE, WEEK = 25, 25
"""revisions that the secretariat has proved to hold, and those of the week; with more, sentences would come back"""


@dataclass(frozen=True, slots=True)
class Office:
    key: DeviceKey
    officer: Officer
    entries: tuple[bytes, ...]  # the introduction and one for each of `officer.log`

    @property
    def written(self) -> list[Written]:
        return self.officer.log


def agenda() -> tuple[Consultation, ...]:
    """Three consultations of eight items under review: the one of the demonstration, and two made up for the bench."""
    real = consultation()
    titles = {"hlcm-data-2027": "Data stewardship", "readiness-2028": "Readiness of offices for digital work"}
    made = (
        Consultation(name, (Text("en", title),), tuple(_item(title, number) for number in range(1, 9)))
        for name, title in titles.items()
    )
    return (real, *made)


def _item(title: str, number: int) -> Item:
    texts = (Text("en", f"{title}: recommendation {number} to all organizations."),)
    return Item(f"{title[0]}{number}", number, texts, (Text("en", f"Recommendation {number}"),))


def registrar_log(held: Sequence[Consultation]) -> list[bytes]:
    """The secretariat's log with these consultations in open rounds, as its own bundle carries it."""
    start = datetime(2026, 5, 20, tzinfo=UTC)
    moments = (start + timedelta(seconds=number) for number in range(100_000))
    with tempfile.TemporaryDirectory() as folder:
        profile = Profile("secretariat", "UN", "Secretariat of the consultation")
        with Workspace.create(Path(folder, "s"), profile, clock=lambda: next(moments)) as secretariat:
            for each in held:
                secretariat.publish_consultation(each)
                until = start + timedelta(days=45)
                secretariat.open_round(
                    each.consultation_id, rule=RoundRule(), deadline=until, eligible=("WFP",)
                )
            secretariat.write_bundle(Path(folder, "down.assent"), everything=True)
        return list(read_bundle(Path(folder, "down.assent").read_bytes()).logs[0].entries())


def office(
    seed: int, language: str, held: Sequence[Consultation], count: int, *, salad: bool = False
) -> Office:
    rng = random.Random(seed)
    officer = Officer(rng, language, held, salad=salad)
    officer.week(count)
    key = new_device_key(officer.organization, officer.office, random_bytes=rng.randbytes)
    first = seal(introduction(key.public, "assent 0.1.0", time=officer.log[0].time - 60_000))
    return Office(key, officer, (first, *map(sealed, officer.log)))


def sealed(said: Written) -> bytes:
    made = Revision(said.form_id, said.version, said.changed)
    parents = () if said.parent is None else (said.parent + 1,)
    return seal(revision(made, time=said.time, parents=parents))


# --- our way ----------------------------------------------------------------------------------------


class Sender:
    """Packs stretches of an office's log for the secretariat, as `write_bundle` does."""

    def __init__(self, registrar: Sequence[bytes]) -> None:
        self.registrar = known(registrar)
        first, room = len(registrar), LIMITS.context
        while first and (room := room - len(framed(registrar[first - 1 : first]))) >= 0:
            first -= 1
        self.named = (max(first, len(registrar) - LIMITS.context_entries), len(registrar))

    def send(
        self, who: Office, start: int, end: int | None = None, *, words: bool = True, context: bool = True
    ) -> bytes:
        entries = who.entries[:end]
        head = sign_head(who.key, Frontier().extend(map(leaf_hash, entries)))
        dictionaries = dictionary_ids() if words else ()
        data = context_of(self.named, start, self.registrar, known(entries)) if context else b""
        given = Context(self.named, data) if data else None
        return write_log_section(head, start, entries[start:], dictionaries=dictionaries, context=given)


def known(entries: Sequence[bytes]) -> KnownLog:
    return KnownLog(Frontier(len(entries)), None, lambda a, b: (), lambda a, b: entries[a:b])


# --- the same revisions, other ways ------------------------------------------------------------------


Row = dict[str, object]


def rows(written: Sequence[Written]) -> list[Row]:
    """What a system without our log would send for each revision: it needs an id to correct by."""
    rng = random.Random(len(written))
    ids = [str(uuid.UUID(int=rng.getrandbits(128), version=4)) for _ in written]
    out: list[Row] = []
    for name, said in zip(ids, written, strict=True):
        row: Row = {"id": name, "time": said.time, "form": said.form_id, "version": said.version}
        if said.parent is not None:
            row["corrects"] = ids[said.parent]
        out.append(row | {path: _plain(value) for path, value in said.changed.items()})
    return out


def _plain(value: FieldValue | None) -> object:
    return list(value) if isinstance(value, tuple) else value


def as_json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def json_gzip(table: Sequence[Row]) -> int:
    return len(gzip.compress("\n".join(map(as_json, table)).encode(), 9, mtime=0))


def xlsx(table: Sequence[Row]) -> int:
    out = io.BytesIO()
    columns = list(dict.fromkeys(name for row in table for name in row))
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("records")
        sheet.write_row(0, 0, columns)
        for line, row in enumerate(table, 1):
            for place, name in enumerate(columns):
                if name in row and row[name] is not None:
                    sheet.write(
                        line, place, row[name] if isinstance(row[name], str | int) else as_json(row[name])
                    )
    return len(out.getvalue())


def xml_zip(table: Sequence[Row]) -> int:
    """As ODK collects: one instance file for each record, zipped."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for row in table:
            body = "".join(f"<{k.rpartition('/')[2]}>{v}</{k.rpartition('/')[2]}>" for k, v in row.items())
            xml = f'<?xml version="1.0"?><data id="{row["form"]}" version="{row["version"]}">{body}</data>'
            archive.writestr(f"{row['id']}/submission.xml", xml)
    return len(out.getvalue())


def git_bundle(table: Sequence[Row], before: int) -> int:
    """One commit a week; a file for each record, which a correction changes; the bundle holds this week's."""
    with tempfile.TemporaryDirectory() as folder:

        def git(*arguments: str) -> None:
            options = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
            subprocess.run(["git", *options, *arguments], cwd=folder, check=True, capture_output=True)

        git("init", "-q")
        state: dict[object, Row] = {}
        record_of: dict[object, object] = {}
        for start, end, tag in ((0, before, "one"), (before, len(table), "two")):
            for row in table[start:end]:
                record = record_of[row["id"]] = record_of.get(row.get("corrects"), row["id"])
                state[record] = {**state.get(record, {}), **row}
                Path(folder, f"{record}.json").write_text(as_json(state[record]), encoding="utf-8")
            git("add", "."), git("commit", "-q", "--allow-empty", "-m", tag), git("tag", tag)
        git("bundle", "create", "week.bundle", "one..two")
        return Path(folder, "week.bundle").stat().st_size


# --- the figures ---------------------------------------------------------------------------------------


def week(sender: Sender, offices: Sequence[Office]) -> None:
    age = new_device_key("S", "S", random_bytes=secrets.token_bytes).recipient
    start = 1 + BEFORE
    ways: dict[str, Callable[[Office], int]] = {
        "bundle": lambda o: len(sender.send(o, start)),
        "bundle + age": lambda o: len(encrypt(sender.send(o, start), [age])),
        "  without context": lambda o: len(sender.send(o, start, context=False)),
        "  without context and dictionaries": lambda o: len(
            sender.send(o, start, words=False, context=False)
        ),
        "  a signature for each entry": lambda o: len(sender.send(o, start)) + 64 * WEEK,
        "JSON lines + gzip": lambda o: json_gzip(rows(o.written)[BEFORE:]),
        "xlsx": lambda o: xlsx(rows(o.written)[BEFORE:]),
        "git bundle, a commit a week": lambda o: git_bundle(rows(o.written), BEFORE),
        "ODK-like XML, zipped": lambda o: xml_zip(rows(o.written)[BEFORE:]),
    }
    base = 0.0
    for name, size in ways.items():
        sizes = [size(each) for each in offices]
        mean = statistics.mean(sizes)
        base = base or mean
        print(f"  {name:36} {mean:8,.0f}   {mean / base:5.2f}x   {min(sizes):6,} to {max(sizes):6,}")


def singles(sender: Sender, offices: Sequence[Office]) -> None:
    """Each position of the week as if it were sent alone."""
    sizes = [
        len(sender.send(each, place + 1, place + 2))
        for each in offices
        for place, said in enumerate(each.written)
        if place >= BEFORE and said.form_id == "position" and said.parent is None
    ]
    sizes.sort()
    first = sorted(len(sender.send(each, 0, 2)) for each in offices)
    print(
        f"One position alone ({len(sizes)} of them): median {sizes[len(sizes) // 2]} bytes, largest {sizes[-1]}"
    )
    print(
        f"  the very first, with the introduction: median {first[len(first) // 2]} bytes, largest {first[-1]}"
    )


def whole_round(sender: Sender, held: Sequence[Consultation]) -> None:
    """28 organizations, eight positions each, in new logs: one file of 28 sections, as the ledger goes down."""
    total = 0
    for number in range(28):
        language = LANGUAGES[number % 6]
        rng = random.Random(number)
        officer = Officer(rng, language, held[:1], organization=f"ORG{number}", office=OFFICES[language][1])
        while len(officer.log) < 8:
            officer.record(officer.position())
        key = new_device_key(officer.organization, officer.office, random_bytes=rng.randbytes)
        first = seal(introduction(key.public, "assent 0.1.0", time=officer.log[0].time - 60_000))
        total += len(sender.send(Office(key, officer, (first, *map(sealed, officer.log))), 0))
    print(f"A whole round of 28 x 8 positions, one file of 28 logs: {total:,} bytes")


def main() -> None:
    held = agenda()
    sender = Sender(registrar_log(held))
    languages = ("en", "en", "fr", "es", "ru", "ar", "zh", "en")
    offices = [office(n, languages[n % 8], held, BEFORE + WEEK) for n in range(24)]
    print(f"A week of {WEEK} revisions ({len(offices)} offices, six languages), bytes per file")
    week(sender, offices)
    print(
        f"  offices with a sentence that comes twice: {sum(each.officer.dealt_again > 0 for each in offices)}"
    )
    print("  by language:")
    for language in LANGUAGES:
        chosen = [each for each in offices if each.officer.language == language]
        ours = statistics.mean(len(sender.send(each, 1 + BEFORE)) for each in chosen)
        theirs = statistics.mean(json_gzip(rows(each.written)[BEFORE:]) for each in chosen)
        print(f"    {language}: {ours:,.0f}, JSON lines + gzip {theirs / ours:.2f}x")
    singles(sender, offices)
    whole_round(sender, held)
    print("The same with words drawn at random, the pessimistic bound:")
    week(sender, [office(n, languages[n % 8], held, BEFORE + WEEK, salad=True) for n in range(8)])


if __name__ == "__main__":
    main()

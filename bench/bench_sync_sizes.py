# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How small a bundle is, beside other ways of sending the same revisions: `python bench/bench_sync_sizes.py`.

The texts below are not those the dictionaries are trained on (sync/dictionaries/sentences.json); both
were written by the same people about the same subject, so a stranger's prose packs somewhat worse.
"""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import random
import secrets
import statistics
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import xlsxwriter

from sync.bundle import write_log_section
from sync.dictionaries import dictionary_ids
from sync.entry import Entry, open_entry, seal
from sync.envelope import encrypt
from sync.journal import Frontier, leaf_hash, sign_head
from sync.keys import DeviceKey, new_device_key
from sync.kinds import Revision, read_revision, revision

TEXTS = {
    "en": [
        "Atoll offices lose the satellite link whenever it rains; a ledger that needs three confirmations per voucher stops the shop.",
        "Our legal adviser asks who answers when a smart contract pays the wrong household twice.",
        "We would rather fund solar panels for the registries than another proof of concept.",
        "Paragraph 3 mixes principles from both editions; please cite only the 2024 list.",
        "Fine by us, the ministry of fisheries already keeps catch certificates this way.",
        "Two vendors quoted between 40 and 65 thousand dollars a year, hosting included.",
        "Please say who keeps the keys when a country office closes.",
        "Drop the second sentence, it promises savings nobody has measured.",
    ],
    "fr": [
        "À Niamey, les coupures de courant durent parfois six heures; le nœud local redémarre mal.",
        "Qui conserve les clés quand un bureau de pays ferme ses portes ?",
        "La phrase sur les économies attendues n'est étayée par aucun chiffre; merci de la retirer.",
        "Les maires partenaires préfèrent un registre papier numérisé chaque vendredi.",
    ],
    "es": [
        "En el Chocó la señal llega solo a la escuela; los líderes suben los datos los jueves.",
        "¿Quién responde si el contrato inteligente paga dos veces al mismo hogar?",
        "Quiten la segunda frase: promete ahorros que nadie ha medido.",
    ],
    "ru": [
        "В горных районах связь появляется лишь по вечерам, подтверждение одной операции занимает часы.",
        "Кто отвечает, если договор дважды выплатит пособие одной семье?",
        "Второе предложение просим исключить: такой экономии никто не измерял.",
    ],
    "ar": ["في القرى الجبلية لا تصل الإشارة إلا ليلا فيتأخر تأكيد كل عملية ساعات طويلة.", "من يحتفظ بالمفاتيح عندما يغلق المكتب القطري أبوابه؟"],
    "zh": ["山区只有晚上才有信号，确认一笔交易往往要等好几个小时。", "国家办事处关闭后，密钥由谁保管？请写明。"],
}  # fmt: skip
ORGANIZATIONS = (
    "FAO",
    "IFAD",
    "ILO",
    "IMO",
    "ITU",
    "UNDP",
    "UNEP",
    "UNHCR",
    "UNICEF",
    "UPU",
    "WFP",
    "WHO",
    "WIPO",
    "WMO",
)


def log_of(rng: random.Random, language: str, count: int) -> list[bytes]:
    """A week of one office: three new positions to one correction."""
    entries: list[bytes] = []
    news: list[int] = []
    now = 1_780_000_000_000 + rng.randrange(10**10)
    organization, office = (
        rng.choice(ORGANIZATIONS),
        rng.choice(("Tarawa", "Niamey", "Quibdó", "Osh", "Taiz", "Kunming")),
    )
    for _ in range(count):
        now += rng.randrange(60_000, 40_000_000)
        if news and rng.random() < 0.25:
            fields: dict[str, object] = {
                "view/reason": text(rng, language),
                "view/position": rng.choice(("SUP", "SWR")),
            }
            entry = revision(Revision("position", "2026.1", fields), time=now, parents=[rng.choice(news)])  # type: ignore[arg-type]
        else:
            news.append(len(entries))
            entry = position(rng, language, organization, office, rng.randint(1, 8), now)
        entries.append(seal(entry))
    return entries


def position(rng: random.Random, language: str, organization: str, office: str, item: int, now: int) -> Entry:
    code = rng.choice(("SUP", "SUP", "SWR", "PAR", "ABS", "FOB"))
    fields: dict[str, object] = {
        "about/organization": organization, "about/office": f"{organization} {office}",
        "about/consultation": "readiness-2027", "about/item": f"rec-{item}",
        "about/text_hash": hashlib.sha256(f"text {item}".encode()).hexdigest(),
        "view/position": code, "has_comments": "no",
    }  # fmt: skip
    if code != "SUP" or rng.random() < 0.3:
        fields["view/reason"] = text(rng, language)
    if code in ("PAR", "FOB"):
        fields["view/change_wanted"] = text(rng, language)
    if rng.random() < 0.35:
        fields["has_comments"] = "yes"
        fields["comments"] = (
            {"section": "specific", "theme": rng.choice(("risk", "deadline", "conditions")), "comment_type": "te",
             "comment_text": text(rng, language), "comment_language": language, "publishable": "yes", "name_us": "no"},
        )  # fmt: skip
    return revision(Revision("position", "2026.1", fields), time=now)  # type: ignore[arg-type]


def text(rng: random.Random, language: str) -> str:
    """No sentence twice: words of this language's texts, drawn anew, so that no packer profits from repeats."""
    joiner = "" if language == "zh" else " "
    pool = "".join(TEXTS[language]) if language == "zh" else " ".join(TEXTS[language]).split()
    drawn = rng.choices(pool, k=rng.randint(8, 26) * (2 if language == "zh" else 1))
    return joiner.join(drawn) + f" ({rng.randint(2, 2000)})."


# --- the same revisions, other ways ---------------------------------------------------------------


def bundle(key: DeviceKey, entries: list[bytes], start: int = 0, *, words: bool = True) -> bytes:
    head = sign_head(key, Frontier().extend(map(leaf_hash, entries)))
    return write_log_section(head, start, entries[start:], dictionaries=dictionary_ids() if words else ())


def signed_each(key: DeviceKey, entries: list[bytes]) -> int:
    """What a signature for each entry would add: 64 bytes that do not pack."""
    return len(bundle(key, entries)) + 64 * len(entries)


def rows(entries: list[bytes]) -> list[dict[str, object]]:
    out: list[dict[str, object]] = []
    for number, data in enumerate(entries):
        entry = open_entry(data)
        said = read_revision(entry)
        row: dict[str, object] = {
            "uuid": hashlib.sha256(data).hexdigest()[:32], "number": number, "time": entry.time,
            "form": said.form_id, "version": said.version, "parents": list(entry.parents),
        }  # fmt: skip
        out.append(row | {path: list(v) if isinstance(v, tuple) else v for path, v in said.changed.items()})
    return out


def json_gzip(entries: list[bytes]) -> int:
    lines = "\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows(entries))
    return len(gzip.compress(lines.encode(), 9, mtime=0))


def xlsx(entries: list[bytes]) -> int:
    out, table = io.BytesIO(), rows(entries)
    columns = sorted({name for row in table for name in row})
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        sheet = book.add_worksheet("records")
        sheet.write_row(0, 0, columns)
        for line, row in enumerate(table, 1):
            cells = [row.get(name, "") for name in columns]
            sheet.write_row(
                line, 0, [c if isinstance(c, str | int) else json.dumps(c, ensure_ascii=False) for c in cells]
            )
    return len(out.getvalue())


def xml_zip(entries: list[bytes]) -> int:
    """As ODK collects: one instance file for each record, zipped."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for row in rows(entries):
            body = "".join(f"<{k.rpartition('/')[2]}>{v}</{k.rpartition('/')[2]}>" for k, v in row.items())
            xml = f'<?xml version="1.0"?><data id="position" version="2026.1">{body}</data>'
            archive.writestr(f"{row['uuid']}/submission.xml", xml)
    return len(out.getvalue())


def git_bundle(entries: list[bytes], before: int) -> int:
    """One commit a week on a repository of JSON records; the bundle holds this week's."""
    with tempfile.TemporaryDirectory() as folder:

        def git(*arguments: str) -> None:
            options = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
            subprocess.run(["git", *options, *arguments], cwd=folder, check=True, capture_output=True)

        git("init", "-q")
        table = rows(entries)
        for start, end, tag in ((0, before, "one"), (before, len(table), "two")):
            for row in table[start:end]:
                Path(folder, f"{row['uuid']}.json").write_text(
                    json.dumps(row, ensure_ascii=False), encoding="utf-8"
                )
            git("add", "."), git("commit", "-q", "--allow-empty", "-m", tag), git("tag", tag)
        git("bundle", "create", "week.bundle", "one..two")
        return Path(folder, "week.bundle").stat().st_size


def main() -> None:
    rng = random.Random(20260101)
    weeks = []
    for number in range(24):
        key = new_device_key("WFP", "Office", random_bytes=rng.randbytes)
        entries = log_of(rng, ("en", "en", "fr", "es", "ru", "ar", "zh", "en")[number % 8], 50)
        weeks.append((key, entries))
    age = new_device_key("S", "S", random_bytes=secrets.token_bytes).recipient
    ours = [bundle(key, entries, 25) for key, entries in weeks]
    lines = {
        "bundle": [len(b) for b in ours],
        "bundle + age": [len(encrypt(b, [age])) for b in ours],
        "without dictionaries": [len(bundle(key, entries, 25, words=False)) for key, entries in weeks],
        "a signature per entry": [len(b) + 64 * 25 for b in ours],
        "JSON lines + gzip": [json_gzip(entries[25:]) for _, entries in weeks],
        "xlsx": [xlsx(entries[25:]) for _, entries in weeks],
        "git bundle, a commit a week": [git_bundle(entries, 25) for _, entries in weeks],
        "ODK-like XML, zipped": [xml_zip(entries[25:]) for _, entries in weeks],
    }  # fmt: skip
    base = statistics.mean(lines["bundle"])
    print(f"A week of 25 revisions ({len(weeks)} offices, six languages), bytes per file")
    for name, sizes in lines.items():
        mean = statistics.mean(sizes)
        print(f"  {name:30} {mean:9,.0f}   {mean / base:5.2f}x")
    singles = sorted(len(bundle(key, entries[:1])) for key, entries in weeks)
    print(f"One position alone: median {singles[len(singles) // 2]} bytes, largest {singles[-1]}")
    print(f"A whole round of 28 x 8 positions, one file of 28 logs: {whole_round(rng):,} bytes")


def whole_round(rng: random.Random) -> int:
    total = 0
    for number in range(28):
        language = ("en", "fr", "es", "ru", "ar", "zh")[number % 6]
        key = new_device_key("WFP", str(number), random_bytes=rng.randbytes)
        organization, now = rng.choice(ORGANIZATIONS), 1_780_000_000_000
        entries = [
            seal(position(rng, language, organization, "HQ", item, now + item * 99_000))
            for item in range(1, 9)
        ]
        total += len(bundle(key, entries))
    return total


if __name__ == "__main__":
    main()

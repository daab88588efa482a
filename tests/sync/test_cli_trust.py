# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The verbs about trust on the command line: root keys far away, the lock, proofs of entries."""

from __future__ import annotations

import json
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from sync.cli import DONE, PROBLEM, REFUSED, main
from sync.cli_grammar import LANGUAGES
from sync.root_keys import RootKey, words_of

SEEDS = {name: bytes([number]) * 32 for number, name in enumerate(("anna", "ben", "chi"), 1)}


@pytest.fixture
def assent(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    for name in ("ASSENT_WORKSPACE", "ASSENT_PASSPHRASE", "ASSENT_ROOT_PASSPHRASE"):
        monkeypatch.delenv(name, raising=False)

    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())  # not that of the person who tests

    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capfd.readouterr()
        return code, said.out, said.err

    yield run
    keyring.set_keyring(before)


@pytest.fixture
def secretariat(assent):
    made = assent("init", "-w", "sec", "--secretariat", "--organization", "UN", "--office", "Secretariat")
    assert made[0] == DONE
    return assent


def public(name: str) -> str:
    return RootKey(f"assent/root/{name}/1", SEEDS[name]).public.vkey


def sign(assent, name: str, request: str) -> str:
    Path(f"{name}.words").write_text(words_of(RootKey("r", SEEDS[name])), encoding="utf-8")
    out = f"{request}.{name}"
    code, said, _ = assent("roots", "sign", request, "--out", out, "--secret-file", f"{name}.words")
    assert code == DONE and "Compare the codes aloud" in said
    return out


def test_the_roots_are_replaced_and_a_second_computer_is_added_by_commands(secretariat):
    assent = secretariat
    code, said, _ = assent("roots", "show", "-w", "sec")
    assert code == DONE and "lies in this workspace" in said and "hint:" in said
    lines = [word for name in SEEDS for word in ("--public", public(name))]
    code, said, _ = assent("roots", "replace", "new.assent-roots", "-w", "sec", *lines)
    assert code == DONE and "0 of 2 signatures" in said
    code, _, complaint = assent("roots", "apply", "new.assent-roots", "-w", "sec")
    assert code == REFUSED and "0 of the 2 signatures" in complaint
    files = [sign(assent, name, "new.assent-roots") for name in ("anna", "chi")]
    assert assent("roots", "apply", *files, "-w", "sec")[0] == DONE
    shown = json.loads(assent("roots", "show", "-w", "sec", "--json")[1])
    assert (shown["threshold"], len(shown["roots"]), shown["serial"]) == (2, 3, 2)
    assert not any(root["here"] for root in shown["roots"])

    assent("init", "-w", "two", "--organization", "UN", "--office", "Second desk")
    spoken = json.loads(assent("enrol", "-w", "two", "two.assent-enrol", "--json")[1])["code"]
    add = ("roots", "add-device", "add.assent-roots", "-w", "sec", "--request", "two.assent-enrol")
    assert assent(*add)[0] == PROBLEM
    assert assent(*add, "--code", "0000-0000-0000-0000")[0] == PROBLEM
    assert assent(*add, "--code", spoken)[0] == DONE
    files = [sign(assent, name, "add.assent-roots") for name in ("ben", "chi")]
    assert assent("roots", "apply", *files, "-w", "sec")[0] == DONE
    assert assent("export", "bundle", "down.assent", "--to", "secretariat", "-w", "sec")[0] == DONE
    assert assent("take", "down.assent", "-w", "two")[0] == DONE
    assert json.loads(assent("status", "-w", "two", "--json")[1])["standing"]["status"] == "secretariat"

    assert assent("roots", "take-over", "over.assent-roots", "-w", "two", "--reason", "stolen")[0] == DONE
    files = [sign(assent, name, "over.assent-roots") for name in ("anna", "ben")]
    assert assent("roots", "apply", *files, "-w", "two")[0] == DONE
    assert json.loads(assent("roots", "show", "-w", "two", "--json")[1])["is_registrar"] is True


def test_a_holder_makes_a_key_and_the_founding_key_is_moved_out(secretariat, tmp_path):
    assent = secretariat
    Path("secret").write_text("four words not together\n", encoding="utf-8")
    made = json.loads(assent("roots", "new-key", "anna.assent-root", "--secret-file", "secret", "--json")[1])
    assert made["public"].startswith("assent/root/anna/") and Path("anna.assent-root").exists()
    moved = assent("roots", "move-out", "root.assent-root", "-w", "sec", "--secret-file", "secret")
    assert moved[0] == DONE and "33 words" in moved[1]
    assert "lies in this workspace" not in assent("roots", "show", "-w", "sec")[1]
    request = (
        "roots",
        "replace",
        "r.assent-roots",
        "-w",
        "sec",
        "--public",
        made["public"],
        "--threshold",
        "1",
    )
    assert assent(*request)[0] == DONE
    signed = "r1.assent-roots"
    for key, out in (("root.assent-root", signed), ("anna.assent-root", "r2.assent-roots")):
        source = "r.assent-roots" if out == signed else signed
        words = ("roots", "sign", source, "--key", key, "--secret-file", "secret", "--out", out)
        assert assent(*words)[0] == DONE
    assert assent("roots", "apply", "r2.assent-roots", "-w", "sec")[0] == DONE


def test_an_act_without_its_file_is_told_what_it_needs(secretariat):
    code, _, complaint = secretariat("roots", "apply", "-w", "sec")
    assert code == PROBLEM and "a file" in complaint


def test_the_passphrase_is_set_shown_and_removed_by_commands(secretariat, monkeypatch):
    assent = secretariat
    Path("new").write_text("coconut palm\n", encoding="utf-8")
    assert "not locked" in assent("passphrase", "show", "-w", "sec")[1]
    locked = assent("passphrase", "set", "-w", "sec", "--new-passphrase-file", "new", "--json")
    assert locked[0] == DONE and json.loads(locked[1])["locked"] is True
    assert assent("status", "-w", "sec", "--passphrase-file", "new")[0] == DONE
    Path("wrong").write_text("palm", encoding="utf-8")
    assert assent("status", "-w", "sec", "--passphrase-file", "wrong")[0] == PROBLEM
    monkeypatch.setenv("ASSENT_PASSPHRASE", "coconut palm")
    assert assent("passphrase", "remember", "-w", "sec")[0] == PROBLEM, "there is no keyring in a test"
    assert assent("passphrase", "remove", "-w", "sec")[0] == DONE
    monkeypatch.delenv("ASSENT_PASSPHRASE")
    assert assent("status", "-w", "sec")[0] == DONE


def test_an_office_is_admitted_only_after_its_code_was_compared(secretariat):
    assent = secretariat
    assent("init", "-w", "off", "--organization", "UNICEF", "--office", "Tarawa", "--focal-point")
    spoken = json.loads(assent("enrol", "-w", "off", "ask", "--json")[1])["code"]
    code, _, complaint = assent("admit-office", "-w", "sec", "ask")
    assert code == PROBLEM and spoken in complaint and "--yes-i-compared" in complaint
    assert "Tarawa" not in assent("offices", "-w", "sec")[1]
    assert assent("admit-office", "-w", "sec", "ask", "--code", "0" * 16)[0] == PROBLEM
    assert assent("admit-office", "-w", "sec", "ask", "--yes-i-compared")[0] == DONE
    assert "Tarawa" in assent("offices", "-w", "sec")[1]


def test_a_sheet_of_the_recovery_key_and_of_a_root_key_in_every_language(secretariat):
    assent = secretariat
    for language in LANGUAGES:
        sheet = Path(f"{language}.html")
        assert assent("recovery-key", sheet, "-w", "sec", "--language", language)[0] == DONE
        text = sheet.read_text("utf-8")
        assert text.count("<section>") == 3 and text.count("<li>") == 3 * 33
        assert ("dir=rtl" in text) == (language == "ar") and "{" not in text.partition("</style>")[2]
    Path("secret").write_text("four words not together", encoding="utf-8")
    words = ("roots", "new-key", "a.assent-root", "--secret-file", "secret", "--sheet", "a.html")
    assert assent(*words, "--holder", "Anna", "--language", "fr")[0] == DONE
    assert "Clé racine de Anna" in Path("a.html").read_text("utf-8")


def test_a_secretariat_is_founded_with_the_keys_of_three_holders_and_keeps_none(assent):
    Path("secret").write_text("four words not together", encoding="utf-8")
    words: list[str] = []
    for name in ("anna", "ben", "chi"):
        made = assent("roots", "new-key", f"{name}.assent-root", "--secret-file", "secret", "--json")
        assert made[0] == DONE
        words += ["--root-key", f"{name}.assent-root", "--root-secret-file", "secret"]
    begin = ("init", "-w", "sec", "--secretariat", "--organization", "UN", "--office", "Secretariat", *words)
    assert assent(*begin, "--threshold", "4")[0] == PROBLEM and not Path("sec", "workspace.assentdb").exists()
    assert assent(*begin, "--threshold", "2")[0] == DONE
    shown = json.loads(assent("roots", "show", "-w", "sec", "--json")[1])
    assert (shown["threshold"], len(shown["roots"])) == (2, 3) and not any(r["here"] for r in shown["roots"])
    assert assent("verify", "-w", "sec", "--evidence", "out")[0] == DONE
    assert "All is as it was written" in Path("out", "report.txt").read_text("utf-8")


def test_a_holder_who_is_elsewhere_at_the_founding_is_named_by_the_line_of_the_key(assent):
    begin = ("init", "-w", "sec", "--secretariat", "--organization", "UN", "--office", "Secretariat")
    words: list[str] = []
    for name in ("anna", "ben"):
        Path(f"{name}.words").write_text(words_of(RootKey(f"assent/root/{name}/1", SEEDS[name])), "utf-8")
        words += ["--root-words-file", f"{name}.words"]
    Path("chi.line").write_text(public("chi") + "\n", "utf-8")
    code, _, complaint = assent(*begin, *words[:2], "--root-public", public("ben"), "--threshold", "2")
    assert code == PROBLEM and "1 of 2" in complaint and not Path("sec", "workspace.assentdb").exists()
    assert assent(*begin, *words, "--root-public", public("anna"), "--threshold", "2")[0] == PROBLEM
    assert assent(*begin, *words, "--root-public", "chi.line", "--threshold", "2")[0] == DONE
    shown = json.loads(assent("roots", "show", "-w", "sec", "--json")[1])
    assert (shown["threshold"], len(shown["roots"])) == (2, 3) and not any(r["here"] for r in shown["roots"])
    assert assent("verify", "-w", "sec")[0] == DONE
    assert assent("export", "bundle", "down.assent", "-w", "sec")[0] == DONE
    office = ("-w", "field", "--organization", "UNICEF", "--office", "Tarawa")
    assert assent("init", *office)[0] == DONE  # a stranger to the founding believes it from the file
    assert assent("take", "down.assent", "-w", "field")[0] == DONE
    assert json.loads(assent("status", "-w", "field", "--json")[1])["standing"]["secretariat_code"]

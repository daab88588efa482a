# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The command line, as a script meets it: words in, words out, exit codes that are promises."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from sync.cli import DONE, PROBLEM, REFUSED, USAGE, main
from sync.cli_docs import PLACE, page
from sync.demo_forms import say_unknown
from sync.paper import written_whole
from sync.workspace import Workspace

CONSULTATION = {
    "consultation_id": "c1",
    "title": [{"language": "en", "text": "Principles"}, {"language": "zh", "text": "原则"}],
    "items": [{"code": "rec-1", "number": 1, "texts": [{"language": "en", "text": "Endorse them."}]}],
}
POSITION = {
    "form": "position",
    "consultation": "c1",
    "item": "rec-1",
    "position": "SUP",
    "has_comments": False,
}

LETTER = {
    "status": "letter_signed", "status_date": "2026-02-01", "evidence_level": "declared",
    "focal_email": "desk@example.org",
}  # fmt: skip


@pytest.fixture
def assent(tmp_path, monkeypatch, capfd):
    """Runs a command in a folder of its own; gives its exit code and what it printed."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("ASSENT_WORKSPACE", raising=False)

    def run(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capfd.readouterr()
        return code, said.out, said.err

    return run


@pytest.fixture
def desks(assent):
    """A secretariat and an admitted office with an open round."""
    assert (
        assent("init", "-w", "sec", "--secretariat", "--organization", "UN", "--office", "Secretariat")[0]
        == DONE
    )
    begun = assent("init", "-w", "off", "--organization", "UNICEF", "--office", "Tarawa", "--focal-point")
    assert begun[0] == DONE
    code, out, _ = assent("enrol", "-w", "off", "ask.assent-enrol", "--json")
    assert code == DONE
    spoken = json.loads(out)["code"]
    assert assent("admit-office", "-w", "sec", "ask.assent-enrol", "--code", spoken)[0] == DONE
    Path("c1.json").write_text(json.dumps(CONSULTATION), encoding="utf-8")
    assert assent("consult", "-w", "sec", "c1.json")[0] == DONE
    assert (
        assent("open-round", "-w", "sec", "c1", "--deadline", "2030-01-01", "--eligible", "UNICEF")[0] == DONE
    )
    assert assent("export", "bundle", "-w", "sec", "down.assent")[0] == DONE
    assert assent("take", "-w", "off", "down.assent")[0] == DONE
    return assent


ENDORSEMENT = {
    "form": "endorsement", "edition": "2014", "applicability": "applicable", "status": "letter_signed",
    "status_date": "2026-02-01", "target_date": "2026-12-31", "evidence_level": "document_attached", "scope": "whole",
    "endorsing_authority": "executive_head", "authority_name": "The Head", "authority_title": "Director",
    "letter_date": "2026-01-31", "letter_file": "letter.pdf", "statement_version": "v2021",
    "focal_email": "focal@unicef.example", "linked_recommendations": "3",
}  # fmt: skip


def test_a_letter_attached_by_command_is_written_out_by_command_where_it_has_arrived(desks):
    assent = desks
    Path("e.json").write_text(json.dumps(ENDORSEMENT), encoding="utf-8")
    Path("letter.pdf").write_bytes(b"%PDF the letter")
    code, out, said = assent("record", "-w", "off", "e.json", "--attach", "letter.pdf", "--json")
    assert code == DONE, said
    record = json.loads(out)["records"][0]
    assert assent("export", "bundle", "-w", "off", "thin.assent", "--without-attachments")[0] == DONE
    assert assent("take", "-w", "sec", "thin.assent")[0] == DONE
    assert "file letter.pdf: has not reached" in assent("show", "-w", "sec", record)[1]
    code, _, said = assent("show", "-w", "sec", record, "--files", "letters")
    assert code == PROBLEM and "letter.pdf" in said and "hint:" in said
    assert assent("export", "bundle", "-w", "off", "whole.assent", "--everything")[0] == DONE
    assert assent("take", "-w", "sec", "whole.assent")[0] == DONE
    assert "file letter.pdf: 15 bytes" in assent("show", "-w", "sec", record)[1]
    assert assent("show", "-w", "sec", record, "--files", "letters")[0] == DONE
    assert Path("letters", "letter.pdf").read_bytes() == b"%PDF the letter"


def test_what_only_the_secretariat_supplies_for_the_note_is_given_by_command(desks):
    Path("intro.txt").write_text("First\nparagraph.\n\nSecond one.\n", encoding="utf-8")
    words = ("note", "-w", "sec", "c1", "--symbol", "A/76/325", "--introduction", "intro.txt")
    code, said, _ = desks(*words)
    assert code == DONE and "First paragraph." in said and "Second one." in said
    code, said, _ = desks("note", "-w", "sec", "c1")
    assert code == DONE and "First paragraph." in said, "it stays"
    assert desks("note", "-w", "sec", "c1", "n.docx")[0] == DONE
    with Workspace.open(Path("sec")) as window:
        assert window.note_facts("c1").symbol == "A/76/325"
        assert window.note_facts("c1").introduction == ("First paragraph.", "Second one.")
        assert desks("note", "-w", "sec", "c1")[0] == DONE
        assert desks("note", "-w", "sec", "c1", "--symbol", "B/1")[0] == PROBLEM, (
            "that would change something"
        )
    assert desks("note", "-w", "sec", "c1", "--closing", "nothing.txt")[0] == PROBLEM


def test_a_colleague_who_takes_over_is_named_by_command(desks):
    assert "device 1" in desks("profile", "-w", "off")[1]
    with Workspace.open(Path("off")):
        assert desks("profile", "-w", "off")[0] == DONE
        assert desks("profile", "-w", "off", "--person", "Teiti")[0] == PROBLEM
    assert desks("profile", "-w", "off", "--person", "Teiti", "--device", "laptop 2")[0] == DONE
    said = json.loads(desks("profile", "-w", "off", "--json")[1])
    assert (said["person"], said["device"], said["office"]) == ("Teiti", "laptop 2", "Tarawa")
    assert desks("profile", "-w", "off", "--person", "N" * 201)[0] == PROBLEM


def test_an_office_is_renamed_and_files_the_positions_or_no_longer(desks):
    assent = desks

    def office():
        found = json.loads(assent("offices", "-w", "sec", "--json")[1])
        return next((each["office"], each["focal_point"]) for each in found if not each["is_secretariat"])

    assert office() == ("Tarawa", True)
    assert assent("office", "-w", "sec", "Tarawa", "--no-focal-point", "--name", "Majuro")[0] == DONE
    assert office() == ("Majuro", False)
    code, said, _ = assent("office", "-w", "sec", "Majuro", "--focal-point")
    assert code == DONE and "Majuro (UNICEF) files the positions" in said
    assert office() == ("Majuro", True)
    assert assent("office", "-w", "sec", "Nowhere", "--focal-point")[0] == PROBLEM
    assert assent("office", "-w", "off", "Majuro", "--name", "Mine")[0] == PROBLEM, "the secretariat names"


def test_the_whole_road_can_be_walked_by_commands(desks):
    assent = desks
    code, out, _ = assent("agenda", "-w", "off", "c1", "--json")
    (line,) = json.loads(out)
    Path("p.json").write_text(json.dumps({**POSITION, "text_hash": line["text_hash"]}), encoding="utf-8")
    code, out, _ = assent("record", "-w", "off", "p.json", "--json")
    assert code == DONE
    record = json.loads(out)["records"][0]
    assert assent("export", "bundle", "-w", "off", "up.assent")[0] == DONE
    code, out, _ = assent("take", "-w", "sec", "up.assent", "--json")
    assert (code, json.loads(out)["files"][0]["outcome"]) == (DONE, "added")
    code, out, _ = assent("board", "-w", "sec", "c1", "--json")
    assert json.loads(out)["items"][0]["positions"] == {"UNICEF": "SUP"}
    code, out, _ = assent("board", "-w", "sec", "c1", "--language", "zh")
    assert "原则" in out
    assert assent("board", "-w", "sec", "c1", "--explain", "rec-1")[0] == DONE
    assert assent("close-round", "-w", "sec", "c1")[0] == DONE
    code, out, _ = assent("board", "-w", "sec", "c1")
    assert "No further round is needed." in out
    code, out, _ = assent("board", "-w", "sec", "c1", "--json")
    assert json.loads(out)["items"][0]["next"] == "No further round is needed."
    code, out, _ = assent("verify-result", "-w", "sec", "c1", "--json")
    assert (code, json.loads(out)[0]["stored"]) == (DONE, "CONSENSUS")
    code, out, _ = assent("show", "-w", "sec", record[:8])
    assert code == DONE
    assert "view/position: SUP" in out
    assert assent("history", "-w", "sec", record)[0] == DONE
    assert assent("records", "-w", "sec", "tarawa", "--json")[0] == DONE
    assert assent("export", "xlsx", "-w", "sec", "all.xlsx")[0] == DONE
    assert assent("export", "csv", "-w", "sec", "csv")[0] == DONE
    assert assent("note", "-w", "sec", "c1")[0] == DONE
    assert assent("note", "-w", "sec", "c1", "note.docx")[0] in (DONE, PROBLEM)
    for asked in (
        ("note", "c1", "note.pdf"),
        ("show", record, "--write", "r.pdf"),
        ("board", "c1", "--picture", "b.png"),
        ("export", "bundle", "--everything", "--qr", "codes.pdf"),
    ):
        assert assent(*asked, "-w", "sec")[0] == PROBLEM, asked  # only the launcher can print
    assert assent("board", "-w", "sec", "c1", "--picture", "b.docx")[0] == PROBLEM
    assert assent("withdraw", "-w", "off", record, "--reason", "Mistake.")[0] == DONE
    for verb in ("verify", "rebuild", "status", "offices", "forms", "comments", "quarantine", "drafts"):
        words = ("c1",) if verb == "comments" else ()
        assert assent(verb, "-w", "sec", *words)[0] == DONE, verb
        assert assent(verb, "-w", "sec", *words, "--json")[0] == DONE, verb


NO_FOLDER = "c1.json/x"
AS_IT_IS_TYPED_WRONG = {
    "a file that is not there": (("record", "nowhere.json"), "file.trouble"),
    "answers nested without end": (("record", "deep.json"), "record.answers"),
    "a request that is not there": (("roots", "sign", "nowhere"), "file.trouble"),
    "a passphrase of another alphabet": (
        ("passphrase", "set", "--new-passphrase-file", "bytes.bin"),
        "file.unreadable",
    ),
    "a place that is no folder": (("export", "bundle", NO_FOLDER, "--everything"), "workspace.folder"),
    "a table where no folder is": (("export", "xlsx", NO_FOLDER), "workspace.folder"),
    "a folder for a workbook": (("export", "xlsx", "."), "file.not-writable"),
    "a name too long": (("export", "xlsx", "n" * 300), "file.not-writable"),
    "a bundle of a name too long": (("export", "bundle", "n" * 300, "--everything"), "file.trouble"),
    "nobody's key": (("export", "bundle", "x", "--everything", "--recipient", "age1"), "export.recipient"),
    "parts of nothing": (("export", "bundle", "x", "--everything", "--part-size", "9"), "export.part-size"),
    "an unknown form": (("template", "poem", "x.xlsx"), "form.unknown"),
    "a round that is none": (("board", "c1", "--round", "9"), "command.value"),
    "a note of another kind": (("note", "c1", "note.odt"), "command.value"),
    "a draft that is none": (("drafts", "--discard", "zz"), "command.none"),
}  # fmt: skip


@pytest.mark.parametrize(("words", "code"), AS_IT_IS_TYPED_WRONG.values(), ids=AS_IT_IS_TYPED_WRONG)
def test_what_is_typed_wrong_is_told_and_is_no_fault_of_the_program(desks, words, code, monkeypatch):
    Path("deep.json").write_text("[" * 100_000, encoding="utf-8")
    Path("bytes.bin").write_bytes(b"\xff\xfe")
    met = []
    monkeypatch.setattr("sync.cli.tell", lambda problem: met.append(problem) or PROBLEM)
    verb, *others = words
    desks(verb, "-w", "off", *others)
    assert [problem.code for problem in met] == [code]


@pytest.mark.parametrize(
    "words", [("take", ""), ("exchange", "--limit", "-1"), ("organizations", "--add", "")]
)
def test_an_empty_name_of_a_script_is_not_taken_for_the_folder_it_runs_in(desks, words):
    verb, *others = words
    assert desks(verb, "-w", "sec", *others)[0] == USAGE
    assert desks("organizations", "-w", "sec")[0] == DONE
    assert desks("init", "-w", "new", "--organization", "UN", "--office", " ")[0] == USAGE


@pytest.mark.parametrize(
    "words",
    [
        ("verify",), ("consult",), ("organizations",), ("roots", "show"), ("drafts",), ("clusters", "c1"),
        ("passphrase", "show"), ("verify-result", "c1"), ("review", "list"), ("comments", "c1"),
        ("note", "c1", "n.docx"), ("export", "docx", "n.docx"), ("export", "xlsx", "all.xlsx"),
        ("export", "csv", "csv"), ("backup", "kept"), ("template", "position", "form.xlsx"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_what_only_looks_runs_while_a_window_has_the_workspace_open(desks, words):
    verb, *others = words
    with Workspace.open(Path("sec")):
        assert desks(verb, "-w", "sec", *others)[0] == DONE
        assert desks("organizations", "-w", "sec", "--add", "X")[0] == PROBLEM
        assert desks("export", "bundle", "-w", "sec", "b.assent")[0] == PROBLEM


def test_what_was_made_is_remembered_where_it_can_be(desks):
    def sent():
        return [each["kind"] for each in json.loads(desks("exchange", "-w", "sec", "--json")[1])["sent"]]

    before = sent()
    with Workspace.open(Path("sec")):
        assert desks("export", "xlsx", "-w", "sec", "all.xlsx")[0] == DONE
    assert sent() == before
    assert desks("export", "xlsx", "-w", "sec", "all.xlsx")[0] == DONE
    assert sent() == ["workbook", *before]


def test_a_note_without_a_consultation_named_says_which_there_are(desks):
    assert desks("init", "-w", "new", "--organization", "UN", "--office", "New")[0] == DONE
    code, _, said = desks("export", "docx", "-w", "new", "note.docx")
    assert (code, "There is no consultation" in said) == (PROBLEM, True)
    Path("c2.json").write_text(json.dumps({**CONSULTATION, "consultation_id": "c2"}), encoding="utf-8")
    assert desks("consult", "-w", "sec", "c2.json")[0] == DONE
    code, _, said = desks("export", "docx", "-w", "sec", "note.docx")
    assert code == PROBLEM
    assert "none was named: c1, c2." in said and "--consultation" in said
    assert desks("export", "docx", "-w", "sec", "--consultation", "c1", "note.docx")[0] == DONE


@pytest.mark.parametrize("typed", ["UN DESA", "UN/DESA", "A,B", "X" * 41, "a\\b"])
def test_a_code_that_would_break_a_list_or_a_file_name_is_not_entered(desks, typed):
    for words in (
        ("organizations", "-w", "sec", "--add", typed),
        ("init", "-w", "new", "--organization", typed, "--office", "New"),
    ):
        code, _, said = desks(*words)
        assert code == PROBLEM
        assert "cannot be the code of an organization" in said and "UN-Habitat" in said
    assert not Path("new/workspace.assentdb").exists()


def test_a_name_without_end_is_not_entered(desks):
    long = "N" * 201
    for words in (
        ("organizations", "-w", "sec", "--add", "XX", "--name", long),
        ("init", "-w", "new", "--organization", "UN", "--office", long),
    ):
        code, _, said = desks(*words)
        assert (code, "201 characters" in said) == (PROBLEM, True)
    assert desks("organizations", "-w", "sec", "--add", "UN-Habitat", "--name", "N" * 200)[0] == DONE
    assert desks("organizations", "-w", "sec", "--add", "ÉCOLE-2", "--name", "Été")[0] == DONE


def test_where_nobody_can_type_a_secret_the_sentence_says_where_else_to_give_it(desks):
    Path("secret").write_text("four words not together\n", encoding="utf-8-sig")
    assert desks("passphrase", "-w", "off", "set", "--new-passphrase-file", "secret")[0] == DONE
    words = [sys.executable, "-W", "ignore", "-m", "sync.cli", "status", "-w", str(Path("off").absolute())]
    root = Path(__file__).parents[2]
    asked = subprocess.run(words, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=root, start_new_session=True)  # fmt: skip
    assert asked.returncode == PROBLEM
    assert "nobody can type one here" in asked.stderr
    assert desks("status", "-w", "off", "--passphrase-file", "secret")[0] == DONE, (
        "a mark of the editor is no letter"
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a POSIX file system")
def test_a_device_is_written_into_and_not_replaced(desks):
    os.mkfifo("pipe")
    held = []
    reader = threading.Thread(target=lambda: held.append(Path("pipe").read_bytes()))
    reader.start()
    assert desks("export", "bundle", "-w", "off", "pipe", "--everything")[0] == DONE
    reader.join(timeout=20)
    assert held[0].startswith(b"\x89AS") and Path("pipe").is_fifo()
    Path("link.assent").symlink_to("real.assent")
    assert desks("export", "bundle", "-w", "off", "link.assent", "--everything")[0] == DONE
    assert Path("link.assent").is_symlink() and Path("real.assent").is_file()


class Pages:
    """A printer that writes codes one after the other, as the launcher's writes them on pages."""

    def codes(self, path, pictures, _language):
        return written_whole(path, b"".join(pictures))


def test_codes_count_as_sent_only_when_their_page_was_written(desks, capfd):
    def asked(*words: str) -> tuple[int, str]:
        return main([*words, "-w", "off"], printer=Pages()), capfd.readouterr().out

    before = json.loads(asked("exchange", "--json")[1])["sent"]
    Path("taken.pdf").mkdir()
    assert asked("export", "bundle", "--qr", "taken.pdf")[0] == PROBLEM
    assert json.loads(asked("exchange", "--json")[1])["sent"] == before
    assert asked("export", "bundle", "--qr", "codes.pdf")[0] == DONE
    newest, *others = json.loads(asked("exchange", "--json")[1])["sent"]
    assert (newest["kind"], newest["names"], others) == ("pictures", ["codes.pdf"], before)


def test_what_a_form_complains_about_is_told_and_nothing_is_recorded(desks):
    Path("p.json").write_text(json.dumps({**POSITION, "position": "FOB"}), encoding="utf-8")
    code, _, err = desks("record", "-w", "off", "p.json")
    assert code == PROBLEM
    assert "assent: " in err
    assert "hint: " in err
    assert json.loads(desks("records", "-w", "off", "--json")[1])["total"] == 0


def test_a_record_is_corrected_by_naming_what_changes(desks):
    Path("p.json").write_text(json.dumps(POSITION), encoding="utf-8")
    record = json.loads(desks("record", "-w", "off", "p.json", "--json")[1])["records"][0]
    Path("q.json").write_text(
        json.dumps({"answers": {"position": "SWR", "reason": "Later."}}), encoding="utf-8"
    )
    assert desks("record", "-w", "off", "q.json", "--correct", record[:6])[0] == DONE
    shown = json.loads(desks("show", "-w", "off", record, "--json")[1])
    assert shown["fields"]["view/position"] == "SWR"
    assert shown["summary"]["revisions"] == 2


def test_instance_xml_of_another_program_is_recorded_through_the_form_s_rules(desks, tmp_path):
    xml = """<data id="position" version="2026.1"><about><organization>UNICEF</organization>
    <consultation>c1</consultation><item>rec-1</item></about><view><position>SUP</position></view>
    <has_comments>no</has_comments></data>"""
    root = next(iter(json.loads(desks("forms", "-w", "off", "--json")[1])))
    assert root["form_id"]
    from forms.instruments import shipped_forms

    form = next(each for each in shipped_forms() if each.form_id == "position")
    name = form.xform.decode().split("<instance>")[1].strip().split()[0].strip("<>")
    Path("p.xml").write_text(
        xml.replace("<data ", f"<{name} ").replace("</data>", f"</{name}>").replace("2026.1", form.version)
    )
    code, _, err = desks("record", "-w", "off", "p.xml")
    assert code == DONE, err


def test_a_refused_file_gives_code_three_and_a_sentence(desks):
    Path("junk.assent").write_bytes(b"not a bundle")
    code, _, err = desks("take", "-w", "sec", "junk.assent")
    assert code == REFUSED
    assert "assent: junk.assent: " in err
    assert "hint: " in err
    assert "junk" in desks("quarantine", "-w", "sec")[1]


def test_a_wrong_code_is_a_problem_and_admits_nobody(assent):
    assent("init", "-w", "sec", "--secretariat", "--organization", "UN", "--office", "S")
    assent("init", "-w", "off", "--organization", "WFP", "--office", "Juba")
    assent("enrol", "-w", "off", "a.assent-enrol")
    code, _, err = assent("admit-office", "-w", "sec", "a.assent-enrol", "--code", "AAAA-AAAA-AAAA-AAAA")
    assert code == PROBLEM
    assert "does not" in err or "not the one" in err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("no-such-verb",), USAGE),
        (("init",), USAGE),
        (("--help",), DONE),
        (("--version",), DONE),
        (("records", "-w", "nowhere"), PROBLEM),
    ],
)
def test_exit_codes_are_promises(assent, words, code):
    assert assent(*words)[0] == code


def test_a_locked_workspace_opens_with_its_passphrase_only(assent, monkeypatch):
    monkeypatch.setenv("ASSENT_PASSPHRASE", "a long one")
    begun = assent("init", "-w", "off", "--locked", "--organization", "WFP", "--office", "Juba")
    assert begun[0] == DONE
    assert assent("status", "-w", "off")[0] == DONE
    monkeypatch.setenv("ASSENT_PASSPHRASE", "another one")
    code, _, err = assent("status", "-w", "off")
    assert code == PROBLEM
    assert "passphrase" in err
    assert b"SQLite" not in Path("off/workspace.assentdb").read_bytes()[:16]


def test_the_manual_page_says_what_the_program_says():
    assert PLACE.read_text("utf-8") == page(), "run: python -m sync.cli_docs"


def test_help_answers_without_loading_the_program():
    said = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "sync.cli", "--help"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert "sqlalchemy" not in said.stderr
    assert "PySide6" not in said.stderr
    assert "exit codes" in said.stdout


def test_output_that_a_console_cannot_show_does_not_stop_a_command(desks, tmp_path):
    said = subprocess.run(
        [sys.executable, "-m", "sync.cli", "consult", "-w", str(tmp_path / "sec"), "-l", "zh"],
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={"PYTHONIOENCODING": "ascii", "PATH": ""},
    )
    assert said.returncode == DONE, said.stderr
    assert "原则" in said.stdout.decode("utf-8")


def test_a_position_that_does_not_name_its_text_is_about_the_only_one_there_was(desks):
    assent = desks
    Path("p.json").write_text(json.dumps(POSITION), encoding="utf-8")
    assert assent("record", "-w", "off", "p.json")[0] == DONE
    _, out, _ = assent("agenda", "-w", "off", "c1", "--json")
    assert json.loads(out)[0]["stale"] is False
    assert assent("export", "bundle", "-w", "off", "up.assent")[0] == DONE
    assert assent("take", "-w", "sec", "up.assent")[0] == DONE
    _, out, _ = assent("board", "-w", "sec", "c1", "--json")
    assert json.loads(out)["items"][0]["positions"] == {"UNICEF": "SUP"}


def test_a_consultation_that_cannot_be_read_says_what_its_author_is_to_write(assent):
    assent("init", "-w", "sec", "--secretariat", "--organization", "UN", "--office", "Secretariat")
    Path("c.json").write_text('{"consultation_id": "c", "title": "Registers"}', encoding="utf-8")
    code, _, err = assent("consult", "-w", "sec", "c.json")
    assert code == PROBLEM
    assert "c.json.title" in err
    assert "SECRETARIAT-GUIDE" in err
    assert "newest version" not in err


def test_objections_texts_grades_and_clusters_are_ruled_by_commands(desks):
    assent = desks
    objection = {**POSITION, "position": "FOB", "reason": "Too rigid.", "change_wanted": "Add “if useful”.",
                 "has_comments": True, "comments": [
                     {"section": "specific", "theme": "conditions", "comment_type": "ge", "comment_text": said,
                      "comment_language": "en", "publishable": "yes", "name_us": "no"}
                     for said in ("Bandwidth comes first.", "Bandwidth must come first.")]}  # fmt: skip
    Path("p.json").write_text(json.dumps(objection), encoding="utf-8")
    assert assent("record", "-w", "off", "p.json")[0] == DONE
    assert assent("export", "bundle", "-w", "off", "up.assent")[0] == DONE
    assert assent("take", "-w", "sec", "up.assent")[0] == DONE
    assert assent("close-round", "-w", "sec", "c1")[0] == DONE
    assert "UNICEF" in assent("objections", "-w", "sec", "c1")[1]
    assert (
        assent("objection", "-w", "sec", "c1", "rec-1", "UNICEF", "discussed", "--note", "A call.")[0] == DONE
    )
    assert assent("objection", "-w", "sec", "c1", "rec-1", "UNICEF", "resolved_by_change")[0] == PROBLEM
    assert assent("agenda", "-w", "sec", "c1", "--diff")[1] == "No text has changed.\n"
    Path("text.txt").write_text("Endorse them if useful.\n", encoding="utf-8")
    code, out, _ = assent("set-text", "-w", "sec", "c1", "rec-1", "text.txt")
    assert (code, "Endorse them{+ if useful+}." in out) == (DONE, True)
    assert assent("set-text", "-w", "sec", "c1", "rec-1", "text.txt")[0] == PROBLEM
    assert "{+ if useful+}" in assent("agenda", "-w", "sec", "c1", "--diff")[1]
    assert (
        "{+ if useful+}"
        in assent("agenda", "-w", "sec", "c1", "--diff", "--item", "rec-1", "--before", "1")[1]
    )
    assert assent("objection", "-w", "sec", "c1", "rec-1", "UNICEF", "resolved_by_change")[0] == DONE
    code, out, _ = assent("objections", "-w", "sec", "c1")
    assert (code, "{+ if useful+}" in out) == (DONE, True)
    assert [o["state"] for o in json.loads(assent("objections", "-w", "sec", "c1", "--json")[1])] == [
        "resolved_by_change"
    ]
    assert assent("grade", "-w", "sec", "c1", "rec-1", "DIVERGENT")[0] == PROBLEM
    code, out, _ = assent("grade", "-w", "sec", "c1", "rec-1", "DIVERGENT", "--reason", "Two camps.")
    assert (code, "DIVERGENT (computed: DOES_NOT_SUPPORT)" in out) == (DONE, True)
    assert "computed" in assent("grade", "-w", "sec", "c1", "rec-1", "computed")[1]
    (suggested,) = json.loads(assent("clusters", "-w", "sec", "c1", "--suggest", "--json")[1])
    one, two = suggested["comment_ids"]
    made = assent("clusters", "-w", "sec", "c1", "--comment", one, "--comment", two, "--name", "bandwidth",
                  "--say", "en=bandwidth comes first")  # fmt: skip
    assert made[0] == DONE
    assert "bandwidth" in assent("clusters", "-w", "sec", "c1")[1]
    assert assent("clusters", "-w", "sec", "c1", "--suggest")[1].startswith("No comments")
    assert assent("clusters", "-w", "sec", "c1", "--comment", one, "--say", "nothing")[0] == PROBLEM
    assert assent("clusters", "-w", "sec", "c1", "--apart", "bandwidth")[0] == DONE
    assert json.loads(assent("clusters", "-w", "sec", "c1", "--json")[1]) == []


def test_several_files_are_named_and_what_was_left_out_follows(desks):
    """Two letters, the second of which makes it too much for one file."""
    letter = os.urandom(16_777_000)
    with Workspace.open(Path("off")) as office:
        for number, content in enumerate((os.urandom(16_777_000), letter), 1):
            file = office.attach(f"letter-{number}.pdf", content)
            session = office.begin("endorsement", answers={"edition": "2014", "applicability": "applicable"})
            for name, value in LETTER.items():
                session.answer(name, value)
            session.answer("letter_file", file.name)
            say_unknown(session)
            (record,) = office.record(session.finalize()).records
    assert desks("export", "bundle", "-w", "off", "words.assent", "--without-attachments")[0] == DONE
    assert desks("take", "-w", "sec", "words.assent")[0] == DONE
    assert "file letter-2.pdf: has not reached" in desks("show", "-w", "sec", record)[1]
    assert desks("export", "bundle", "-w", "sec", "down.assent")[0] == DONE
    assert desks("take", "-w", "off", "down.assent")[0] == DONE
    assert "2 attached file(s) did not reach the secretariat" in desks("status", "-w", "off")[1]
    code, out, _ = desks("export", "bundle", "-w", "off", "up.assent")
    assert code == DONE and "Written: up-1of2.assent" in out and "Written: up-2of2.assent" in out
    assert "they may be taken in any order" in out
    assert desks("take", "-w", "sec", "up-2of2.assent")[0] == DONE
    assert desks("export", "bundle", "-w", "sec", "down.assent")[0] == DONE
    assert desks("take", "-w", "off", "down.assent")[0] == DONE
    assert "received but for 1 attached file(s): up-1of2.assent" in desks("exchange", "-w", "off")[1]
    assert desks("show", "-w", "sec", record, "--files", "letters")[0] == DONE
    assert Path("letters/letter-2.pdf").read_bytes() == letter

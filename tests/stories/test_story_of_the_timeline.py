# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What was sent, received and proved, as both sides of the post see it."""

from __future__ import annotations

import io

import pytest

from sync.png import GreyPicture, read_png


@pytest.fixture
def desks(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF", "Tarawa")
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    return secretariat, office


def test_a_sent_file_waits_until_the_receipt_comes(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    up = stage.bundle(office)
    (sent,) = office.exchange().sent
    assert (sent.kind, sent.names, sent.proof, sent.expected) == ("bundle", (up.name,), "waits", 1)
    assert sent.size == up.stat().st_size
    assert office.exchange().waiting == (sent,)
    secretariat.take([up])
    assert office.exchange().waiting, "what happens elsewhere is not known before its file comes"
    stage.post(secretariat, office)
    (sent,) = office.exchange().sent
    assert (sent.proof, sent.proved_by) == ("proved", 1)
    assert sent.proved_at is not None and sent.proved_at > sent.at
    assert office.exchange().waiting == ()
    assert office.exchange().receipts[-1][1] >= sent.entries


def test_a_lost_file_is_proved_by_the_next_one_that_holds_the_same(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    stage.bundle(office)  # falls out of a pocket
    position(office, "rec-2", "SUP")
    stage.post(office, secretariat)
    stage.post(secretariat, office)
    assert [each.proof for each in office.exchange().sent] == ["proved", "proved"]


def test_the_secretariat_sees_which_offices_have_what_it_sent(stage, position):
    secretariat = stage.secretariat()
    first, second = stage.office("UNICEF"), stage.office("WFP")
    stage.admit(secretariat, first, second)
    stage.agenda(secretariat, eligible=("UNICEF", "WFP"))
    down = stage.bundle(secretariat)

    def seen():
        newest = secretariat.exchange().sent[-1]
        return newest.proof, newest.proved_by, newest.expected

    assert seen() == ("waits", 0, 2)
    for number, office in enumerate((first, second), 1):
        office.take([down])
        stage.post(office, secretariat)
        assert seen() == (("partly", 1, 2), ("proved", 2, 2))[number - 1]
    assert set(secretariat.exchange().sent[-1].receivers) == {"UNICEF headquarters", "WFP headquarters"}


def test_every_file_that_came_is_on_the_timeline_with_its_outcome(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    up, strange = stage.bundle(office), stage.file(".assent")
    strange.write_bytes(b"not a bundle")
    secretariat.take([up, strange])
    secretariat.take([up])
    lines = {(each.name, each.outcome, each.code) for each in secretariat.exchange().received}
    assert lines == {
        (up.name, "added", ""),
        (up.name, "already-present", ""),
        (strange.name, "refused", "bundle.not-a-bundle"),
    }
    newest = secretariat.exchange().received[0]
    assert (newest.outcome, newest.sender) == ("already-present", "Tarawa")
    assert [each.outcome for each in secretariat.exchange(limit=1).received] == ["already-present"]


def test_workbooks_and_forms_are_on_the_timeline_and_wait_for_nothing(stage, desks):
    _, office = desks
    office.write_template(stage.file(".xlsx"), "position")
    office.export_workbook(stage.file(".xlsx"))
    assert [(each.kind, each.proof) for each in office.exchange().sent] == [
        ("workbook", "none"),
        ("template", "none"),
    ]


def test_a_request_is_proved_when_the_office_is_admitted(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    office.enrolment_request(stage.file(".assent-enrol"))
    assert office.exchange().sent[0].proof == "waits"
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    assert office.exchange().sent[0].proof == "proved"


def test_a_record_tells_how_far_it_has_come(stage, desks, position):
    secretariat, office = desks
    record = position(office, "rec-1", "SUP").record_id

    def stages(desk):
        return [each.stage for each in desk.record_path(record) if each.reached]

    assert stages(office) == ["recorded"]
    up = stage.bundle(office)
    assert stages(office) == ["recorded", "exported"]
    exported = office.record_path(record)[1]
    assert exported.at == office.exchange().sent[0].at
    secretariat.take([up])
    assert stages(secretariat) == ["recorded", "exported", "received"]
    stage.post(secretariat, office)
    assert stages(office) == ["recorded", "exported", "received"]
    secretariat.close_round("principles")
    stage.post(secretariat, office)
    last = office.record_path(record)[-1]
    assert (last.stage, last.reached, last.round) == ("counted", True, 1)
    assert last.at is not None
    times = [each.at for each in office.record_path(record)]
    assert times == sorted(times)


def test_what_a_scanner_typed_is_taken_in_any_order_and_over_broken_lines(stage, desks, position):
    from sync.qr import symbol_texts

    secretariat, office = desks
    for number in range(3):
        position(office, "rec-1", "SWR", reason=f"because of {number} " + "x" * 900)
    texts = list(symbol_texts(stage.bundle(office).read_bytes(), per_symbol=300))
    assert len(texts) > 2
    broken = texts[1][:100] + "\n" + texts[1][100:]
    waits = secretariat.take_text("\r\n".join([broken, *texts[2:]]))
    assert (waits.files[0].outcome, waits.files[0].problem.code) == ("queued", "parts.waiting")
    assert secretariat.take_text("  " + texts[0]).files[0].outcome == "added"
    assert secretariat.records().total == 3
    nothing = secretariat.take_text("https://example.org")
    assert (nothing.files[0].outcome, nothing.files[0].problem.code) == ("refused", "qr.text")


def test_texts_of_codes_may_come_as_a_file(stage, desks, position):
    from sync.qr import symbol_texts

    secretariat, office = desks
    position(office, "rec-1", "SUP")
    file = stage.file(".txt")
    file.write_text("\n".join(reversed(symbol_texts(stage.bundle(office).read_bytes()))))
    assert secretariat.take([file]).files[0].outcome == "added"


def test_a_photograph_is_read_by_who_can_read_photographs(stage, desks, position):
    secretariat, office = desks
    position(office, "rec-1", "SUP")
    (picture,) = office.write_bundle(stage.folder / "paper.png", as_pictures=True).paths
    photograph = stage.file(".jpg")
    photograph.write_bytes(b"\xff\xd8\xff" + picture.read_bytes())
    assert secretariat.take([photograph]).files[0].outcome == "refused"

    def develop(data: bytes) -> GreyPicture | None:
        return read_png(data[3:]) if data.startswith(b"\xff\xd8\xff") else None

    assert secretariat.take([photograph], photographs=develop).files[0].outcome == "added"
    empty = secretariat.take([photograph], photographs=lambda _data: GreyPicture(64, 64, b"\xff" * 4096))
    assert empty.files[0].problem.code == "picture.no-symbol"


def test_the_command_line_shows_the_same(stage, desks, position, monkeypatch, capsys):
    from sync.cli import main
    from sync.qr import symbol_texts

    secretariat, office = desks
    record = position(office, "rec-1", "SUP").record_id
    up = stage.bundle(office)
    secretariat.close()
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(symbol_texts(up.read_bytes()))))
    assert main(["take", "-w", str(secretariat.folder), "-"]) == 0
    assert main(["exchange", "-w", str(office.folder)]) == 0
    said = capsys.readouterr().out
    assert "waits (0 of 1)" in said and "1 sent file(s) wait for a receipt" in said
    assert main(["exchange", "-w", str(office.folder), "--record", record[:8]]) == 0
    assert "exported" in capsys.readouterr().out

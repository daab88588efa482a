# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""An office without the program fills an Excel form; the secretariat takes it on the office's behalf."""

from __future__ import annotations

import openpyxl
import pytest


@pytest.fixture
def admitted(stage):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    stage.admit(secretariat, office)
    return secretariat, office


def test_a_filled_form_is_recorded_once_with_its_place_as_source(stage, admitted, fill_in):
    secretariat, office = admitted
    office_id = office.standing().office_id
    path = secretariat.write_template(stage.file(".xlsx"), "endorsement", office=office_id)
    fill_in(path)
    taken = secretariat.take([path]).files[0]
    assert taken.problem is None, taken.problem
    told = [finding.sentence() for finding in taken.findings]
    assert taken.outcome == "added", (taken.outcome, told, taken.questions)
    (record,) = taken.records
    view = secretariat.record_view(record)
    assert (view.summary.organization, view.summary.office) == ("UNICEF", "UNICEF headquarters")
    assert view.summary.code == "under_consideration"
    (revision,) = secretariat.history(record)
    assert revision.source.on_behalf_of == office_id
    assert revision.source.place

    assert secretariat.take([path]).files[0].outcome == "already-present"
    assert secretariat.records().total == 1
    assert secretariat.verify().sound
    assert secretariat.rebuild().same


def test_a_workbook_of_an_office_that_is_not_on_the_list_is_refused(stage, admitted, fill_in):
    secretariat, _ = admitted
    stranger = stage.office("WFP")
    path = stranger.write_template(stage.file(".xlsx"), "endorsement")
    fill_in(path, {"organization": "WFP"})
    refused = secretariat.take([path]).files[0]
    assert (refused.outcome, refused.problem.code) == ("refused", "workbook.whose")
    assert refused.quarantined.read_bytes() == path.read_bytes()
    assert stranger.take([path]).files[0].outcome == "added"


def test_records_leave_as_workbook_and_as_csv(stage, admitted, position):
    secretariat, office = admitted
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    position(office, "rec-1", "SWR", reason="=1+1 is text, not a formula")
    book = openpyxl.load_workbook(office.export_workbook(stage.file(".xlsx")).path)
    cells = [cell.value for page in book for row in page.iter_rows() for cell in row]
    assert "=1+1 is text, not a formula" in cells
    files = office.export_csv(stage.folder / "csv")
    assert any("=1+1 is text, not a formula" in file.read_text("utf-8-sig") for file in files)


def data_sheet(book):
    return next(sheet for sheet in book if str(sheet["A1"].value).startswith("_ref"))


def alarms(file):
    return [f.code for f in file.findings if f.code in ("workbook.seal", "workbook.mixed")]


def test_a_form_an_office_wrote_itself_is_known_at_the_secretariat_and_at_home(stage, admitted, fill_in):
    secretariat, office = admitted
    path = office.write_template(stage.file(".xlsx"), "endorsement")
    fill_in(path)
    at_home = office.read_workbook(path)
    assert (at_home.identity.sealed, at_home.identity.office) == ("whole", "UNICEF headquarters")
    taken = secretariat.take([path]).files[0]
    assert (taken.outcome, taken.sender, alarms(taken)) == ("added", "UNICEF headquarters", [])
    by_secretariat = secretariat.write_template(
        stage.file(".xlsx"), "endorsement", office=office.standing().office_id
    )
    fill_in(by_secretariat)
    assert alarms(office.take([by_secretariat]).files[0]) == []


def test_a_form_written_before_the_office_was_admitted_is_still_its_own(stage, fill_in):
    secretariat, office = stage.secretariat(), stage.office("UNICEF")
    path = office.write_template(stage.file(".xlsx"), "endorsement")
    fill_in(path)
    assert secretariat.take([path]).files[0].problem.code == "workbook.whose"
    stage.admit(secretariat, office)
    taken = secretariat.take([path]).files[0]
    assert (taken.outcome, alarms(taken)) == ("added", [])
    assert secretariat.quarantine() == (), "what was refused before and is taken now needs no copy"


def test_a_mix_up_of_two_forms_is_still_found(stage, admitted, fill_in):
    secretariat, office = admitted
    ids = {"office": office.standing().office_id}
    paths = [secretariat.write_template(stage.file(".xlsx"), "endorsement", **ids) for _ in range(2)]
    first, second = (openpyxl.load_workbook(path) for path in paths)
    for cell in data_sheet(first)[1]:  # the headings of another template pasted over these
        cell.value = data_sheet(second)[1][cell.column - 1].value
    first.save(paths[0])
    fill_in(paths[0])
    assert alarms(secretariat.take([paths[0]]).files[0]) == ["workbook.mixed"]
    book = openpyxl.load_workbook(paths[1])
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if isinstance(cell.value, str) and "assent1|" in cell.value:
                    cell.value = cell.value.replace("UNICEF%20headquarters", "UNICEF%20Suva")
    book.custom_doc_props.props.clear()
    book.properties.keywords = ""
    for name in list(book.defined_names):
        del book.defined_names[name]
    book.save(paths[1])
    fill_in(paths[1])
    assert alarms(secretariat.take([paths[1]]).files[0]) == ["workbook.seal"]


def test_what_nobody_can_fill_in_is_no_column_and_comes_back_with_the_record(stage, admitted, position):
    secretariat, office = admitted
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    position(office, "rec-1", "SWR", reason="Only with a budget.")
    from sync.values import RecordQuery

    path = office.write_template(stage.file(".xlsx"), "position", prefill=RecordQuery())
    book = openpyxl.load_workbook(path)
    page = data_sheet(book)
    names = [str(cell.value).rsplit("/", 1)[-1] for cell in page[1]]
    assert "text_hash" not in names
    (before,) = office.records().rows
    hashed = office.record_view(before.record_id).fields["about/text_hash"]
    assert hashed
    page.cell(row=3, column=names.index("reason") + 1).value = "Only with a larger budget."
    book.save(path)
    assert office.take([path]).files[0].added == 1
    fields = office.record_view(before.record_id).fields
    assert (fields["view/reason"], fields["about/text_hash"]) == ("Only with a larger budget.", hashed)


def test_the_form_of_positions_begins_with_the_items_under_review(stage, admitted):
    secretariat, office = admitted
    stage.agenda(secretariat, eligible=("UNICEF",))
    path = secretariat.write_template(stage.file(".xlsx"), "position", office=office.standing().office_id)
    book = openpyxl.load_workbook(path)
    page = data_sheet(book)
    names = [str(cell.value).rsplit("/", 1)[-1] for cell in page[1]]
    at = {name: number for number, name in enumerate(names, 1)}
    rows = [
        [page.cell(row=row, column=at[name]).value for name in ("consultation", "item")] for row in (3, 4, 5)
    ]
    assert rows == [["principles", "rec-1"], ["principles", "rec-2"], [None, None]]
    page.cell(row=3, column=at["position"]).value = "Support"
    page.cell(row=3, column=at["has_comments"]).value = "No"
    book.save(path)
    taken = secretariat.take([path]).files[0]
    assert (taken.outcome, taken.added, taken.waiting_rows, taken.already_present) == ("added", 1, 0, 0)
    assert not [f for f in taken.findings if f.code == "workbook.rows-gone"]
    (row,) = secretariat.records().rows
    fields = secretariat.record_view(row.record_id).fields
    expected = next(
        item.text_hash for item in secretariat.consultation("principles").items if item.code == "rec-1"
    )
    assert fields["about/text_hash"] == expected
    page.cell(row=4, column=at["item"]).value = "rec-1"  # another item than the row was made for
    page.cell(row=4, column=at["position"]).value = "Support"
    page.cell(row=4, column=at["has_comments"]).value = "No"
    book.save(path)
    secretariat.take([path])
    hashes = {
        secretariat.record_view(each.record_id).fields["about/text_hash"]
        for each in secretariat.records().rows
    }
    assert hashes == {expected}

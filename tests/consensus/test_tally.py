# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Who counts, once, with which answer; what nobody may type is computed."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from consensus.records import Acknowledgement, Position, RecordMeta, Round, RoundRule
from consensus.tally import Ballot, gather, tally, tally_findings

Desk = Any  # tests/consensus/conftest.py


def ballot(
    desk: Desk, item: str = "r1", acknowledgements: tuple[Acknowledgement, ...] = (), **facts: Any
) -> Ballot:
    return tally(desk.round(**facts), item, desk.positions, desk.receipts, acknowledgements)


def test_nobody_is_served_before_a_receipt_and_silent_after_it(desk: Desk) -> None:
    assert set(ballot(desk).statuses.values()) == {"UNS"}
    desk.serve("A", "B")
    assert ballot(desk).having("NRS") == ("A", "B")


def test_a_receipt_for_another_text_does_not_serve_this_one(desk: Desk) -> None:
    desk.serve("A")
    desk.edit("r1", "Something else entirely.")
    assert ballot(desk).statuses["A"] == "UNS"
    assert ballot(desk, "r2").statuses["A"] == "NRS"


def test_a_receipt_after_the_deadline_does_not_make_silence_assent(desk: Desk) -> None:
    deadline = desk.round().deadline
    desk.serve("A", at=deadline)
    desk.serve("B", at=deadline + timedelta(seconds=1))
    found = ballot(desk)
    assert (found.statuses["A"], found.statuses["B"]) == ("NRS", "UNS")


def test_whoever_answers_this_text_has_been_served(desk: Desk) -> None:
    desk.says("A", "SUP")
    assert "A" in ballot(desk).served


def test_an_organization_counts_once_with_the_last_word_of_its_focal_point(desk: Desk) -> None:
    desk.says("A", "FOB")
    desk.says("A", "SWR")
    desk.says("A", "SUP")
    found = ballot(desk)
    assert (found.statuses["A"], found.count("SUP", "SWR", "FOB")) == ("SUP", 1)


def test_an_office_gives_an_input_and_never_a_position(desk: Desk) -> None:
    desk.says("A", "FOB", is_focal_point=False, office="Tarawa")
    found = gather(desk.positions)
    assert ballot(desk).statuses["A"] == "UNS"
    assert [p.meta.office for p in found.inputs["r1"]["A"]] == ["Tarawa"]


def test_two_authorised_signers_who_differ_count_nowhere_until_one_confirms(desk: Desk) -> None:
    first = desk.says("A", "SUP", signer="one")
    second = desk.says("A", "FOB", signer="two")
    assert ballot(desk).statuses["A"] == "CNF"
    desk.says("A", "SUP", signer="one", parents=(first.meta.entry_hash, second.meta.entry_hash))
    assert ballot(desk).statuses["A"] == "SUP"


def test_a_revision_from_another_device_that_names_its_parent_is_no_conflict(desk: Desk) -> None:
    first = desk.says("A", "SUP", signer="one", sequence=9)
    desk.says("A", "DIS", signer="two", sequence=1, parents=(first.meta.entry_hash,))
    assert ballot(desk).statuses["A"] == "DIS"


def test_two_signers_who_say_the_same_agree(desk: Desk) -> None:
    desk.says("A", "SUP", signer="one")
    desk.says("A", "SUP", signer="two")
    assert ballot(desk).statuses["A"] == "SUP"


def test_the_objection_among_conflicting_answers_is_the_one_shown(desk: Desk) -> None:
    for code in ("SUP", "FOB", "ABS"):
        desk.says("A", code, signer=code)
    assert ballot(desk).positions["A"].code == "FOB"


def test_a_withdrawn_objection_no_longer_blocks_and_its_organization_is_silent(desk: Desk) -> None:
    objection = desk.says("A", "FOB")
    desk.says("A", "FOB", withdrawn=True, parents=(objection.meta.entry_hash,))
    assert ballot(desk).statuses["A"] == "WDN"


def test_a_withdrawal_after_closing_leaves_the_closed_round_as_it_was(desk: Desk) -> None:
    objection = desk.says("A", "FOB")
    after = desk.round().cutoff + timedelta(days=1)
    desk.says("A", "FOB", withdrawn=True, written=after, parents=(objection.meta.entry_hash,))
    assert ballot(desk).statuses["A"] == "FOB"


def test_written_before_the_deadline_and_arrived_within_the_grace_is_in_time(desk: Desk) -> None:
    held = desk.round()
    desk.says("A", "SUP", written=held.deadline, received=held.cutoff)
    desk.says("B", "SUP", written=held.deadline, received=held.cutoff + timedelta(seconds=1))
    desk.says("C", "SUP", written=held.deadline + timedelta(seconds=1), received=held.cutoff)
    found = ballot(desk)
    assert [found.statuses[o] for o in "ABC"] == ["SUP", "LAT", "LAT"]


def test_one_late_writer_among_timely_ones_is_late_and_the_others_are_not(desk: Desk) -> None:
    held = desk.round()
    for late_first in (False, True):
        desk.positions.clear()
        order = ("B", "A") if late_first else ("A", "B")
        for organization in order:
            written = held.deadline + timedelta(seconds=1) if organization == "B" else held.deadline
            desk.says(organization, "SUP", written=written, received=held.cutoff)
        assert [ballot(desk).statuses[o] for o in "AB"] == ["SUP", "LAT"]


def test_a_position_without_a_clock_is_judged_by_its_arrival(desk: Desk) -> None:
    held = desk.round()
    desk.says("A", "SUP")
    for organization, received in (
        ("B", held.cutoff),
        ("C", held.cutoff + timedelta(seconds=1)),
        ("D", None),
    ):
        known = desk.says(organization, "SUP")
        desk.positions[-1] = replace(known, meta=replace(known.meta, written_at=None, received_at=received))
    assert [ballot(desk).statuses[o] for o in "ABCD"] == ["SUP", "SUP", "LAT", "SUP"]


def test_a_round_closed_early_by_the_chair_ends_then(desk: Desk) -> None:
    held = desk.round()
    early = held.deadline - timedelta(days=5)
    desk.says("A", "SUP", written=early - timedelta(days=1), received=early + timedelta(days=1))
    assert ballot(desk, closed_at=early).statuses["A"] == "LAT"


def test_a_late_correction_leaves_the_timely_position_standing(desk: Desk) -> None:
    first = desk.says("A", "SUP")
    late = desk.round().cutoff + timedelta(days=1)
    desk.says("A", "FOB", written=late, parents=(first.meta.entry_hash,))
    assert ballot(desk).statuses["A"] == "SUP"


def test_an_edited_text_makes_earlier_positions_stale_until_reconfirmed(desk: Desk) -> None:
    desk.says("A", "SUP")
    desk.edit("r1", "Organizations should do thing 1, where appropriate.")
    found = ballot(desk)
    assert (found.statuses["A"], found.positions["A"].code, found.count("SUP")) == ("STA", "SUP", 0)
    desk.says("A", "SWR")
    assert ballot(desk).statuses["A"] == "SWR"


def test_a_translation_declared_to_ask_the_same_keeps_positions_alive(desk: Desk) -> None:
    old = desk.item().text_hash
    desk.says("A", "SUP")
    desk.edit("r1", "Organizations should do thing 1. (Les organisations devraient ...)")
    same = tally(desk.round(), "r1", desk.positions, same_substance_as=(old,))
    assert same.statuses["A"] == "SUP"


def test_an_acknowledgement_counts_as_present_but_answers_nothing(desk: Desk) -> None:
    word = Acknowledgement("A", "r1", desk.item().text_hash)
    found = ballot(desk, acknowledgements=(word,))
    assert (found.statuses["A"], found.acknowledged, found.present, found.responses) == ("NRS", {"A"}, 1, 0)
    desk.says("A", "ABS")
    assert ballot(desk, acknowledgements=(word,)).present == 1


def test_an_acknowledgement_after_closing_does_not_make_a_quorum(desk: Desk) -> None:
    late = desk.round().cutoff + timedelta(hours=1)
    word = Acknowledgement("A", "r1", desk.item().text_hash, late)
    assert ballot(desk, acknowledgements=(word,)).present == 0


def test_positions_that_cannot_be_counted_are_told_and_not_dropped(desk: Desk) -> None:
    desk.says("Z", "SUP")
    desk.says("A", "SUP", "r9", text_hash="?")
    codes = [finding.code for finding in tally_findings(desk.round(), gather(desk.positions))]
    assert codes == ["position.not-eligible", "position.unknown-item"]
    assert "Z" not in ballot(desk).statuses


# --- properties ------------------------------------------------------------------------------------

HASHES = ("text-1", "text-2")
OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)
ROUND = Round(
    "c1",
    1,
    RoundRule(),
    ("A", "B", "C"),
    (("r1", "text-2"),),
    OPENED,
    OPENED + timedelta(days=30),
    state="closed",
)
modest = settings(max_examples=150, deadline=None)


@st.composite
def filed(draw: st.DrawFn) -> list[Position]:
    """Revisions as adversaries and bad links make them: forks, old texts, withdrawals, late ones."""
    made: list[Position] = []
    for n in range(draw(st.integers(0, 14))):
        organization = draw(st.sampled_from("ABC"))
        own = [p.meta.entry_hash for p in made if p.organization == organization]
        parents = draw(st.lists(st.sampled_from(own), max_size=2, unique=True)) if own else []
        opened = draw(st.integers(0, 40))
        made.append(
            Position(
                RecordMeta(
                    f"r{organization}",
                    f"e{n}",
                    organization,
                    signer=draw(st.sampled_from(["one", "two"])),
                    is_focal_point=draw(st.sampled_from([True, True, True, False])),
                    sequence=draw(st.integers(1, 4)),
                    written_at=OPENED + timedelta(days=opened),
                    received_at=OPENED + timedelta(days=opened + draw(st.integers(0, 5))),
                    parents=tuple(parents),
                    withdrawn=draw(st.sampled_from([False, False, False, True])),
                ),
                "c1",
                "r1",
                draw(st.sampled_from(HASHES)),
                draw(st.sampled_from(["SUP", "ABS", "FOB"])),
            )
        )
    return made


@modest
@given(filed(), st.randoms())
def test_order_and_duplicates_never_matter(positions: list[Position], rng: random.Random) -> None:
    again = positions + rng.choices(positions, k=5) if positions else []
    rng.shuffle(again)
    assert tally(ROUND, "r1", again) == tally(ROUND, "r1", positions)


@modest
@given(filed())
def test_an_organization_counts_once_however_many_devices_it_has(positions: list[Position]) -> None:
    found = tally(ROUND, "r1", positions)
    assert set(found.statuses) == {"A", "B", "C"}
    assert sum(found.counts.values()) == 3


@modest
@given(filed())
def test_what_offices_say_never_changes_the_ballot(positions: list[Position]) -> None:
    focal = [position for position in positions if position.meta.is_focal_point]
    assert tally(ROUND, "r1", positions) == tally(ROUND, "r1", focal)


@modest
@given(filed())
def test_what_arrives_after_the_closing_changes_no_counted_answer(positions: list[Position]) -> None:
    cutoff = ROUND.cutoff
    assert cutoff is not None
    in_time = [p for p in positions if p.meta.received_at is not None and p.meta.received_at <= cutoff]
    before, after = tally(ROUND, "r1", in_time), tally(ROUND, "r1", positions)
    counted = {o: s for o, s in before.statuses.items() if s in ("SUP", "ABS", "FOB", "CNF", "WDN", "STA")}
    assert all(
        after.statuses[o] == s or (s == "STA" and after.statuses[o] == "LAT") for o, s in counted.items()
    )


@modest
@given(filed(), st.sampled_from(["A", "B", "C"]))
def test_confirming_revision_that_names_all_others_settles_any_conflict(
    positions: list[Position], organization: str
) -> None:
    own = tuple(p.meta.entry_hash for p in positions if p.organization == organization)
    meta = RecordMeta(
        "r",
        "confirm",
        organization,
        signer="three",
        is_focal_point=True,
        sequence=1,
        parents=own,
        written_at=OPENED,
        received_at=OPENED,
    )
    confirmed = Position(meta, "c1", "r1", "text-2", "DIS")
    assert tally(ROUND, "r1", [*positions, confirmed]).statuses[organization] == "DIS"


def test_a_round_with_another_eligible_set_counts_only_that_set(desk: Desk) -> None:
    desk.says("A", "SUP")
    desk.says("B", "SUP")
    found = tally(replace(desk.round(), eligible=("B",)), "r1", desk.positions)
    assert dict(found.statuses) == {"B": "SUP"}

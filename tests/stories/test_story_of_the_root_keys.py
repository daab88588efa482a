# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Root keys leave the secretariat's computer; two of three holders, far apart, decide who runs the secretariat."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from forms.problem import Problem
from sync.root_keys import new_root_key, open_root_key, root_key_from_words
from sync.root_requests import parse_root_request
from sync.trust_values import AddDevice, ReplaceRoots, RevokeDevice, RootKeyMade, TakeOver
from sync.workspace import Workspace

SECRET = "four words not together"
NAMES = ("Anna", "Ben", "Chi", "Stranger")


@dataclass
class Holder:
    """Somebody with a key on a stick, and no workspace."""

    made: RootKeyMade

    def sign(self, request: Path) -> Path:
        signed = Workspace.sign_root_request(request.read_bytes(), None, self.made.words)
        place = request.with_name(f"{request.stem}-{self.made.holder}.assent-roots")
        place.write_bytes(signed.data)
        return place


@dataclass
class Trust:
    stage: object
    secretariat: Workspace
    holders: list[Holder] = field(default_factory=list)

    @property
    def folder(self) -> Path:
        return self.stage.folder  # type: ignore[attr-defined]

    def signed(self, request: Path, *holders: int) -> list[Path]:
        return [request, *(self.holders[number].sign(request) for number in holders)]


@pytest.fixture(scope="module")
def keys(tmp_path_factory) -> list[RootKeyMade]:
    """Made once: a passphrase that is slow to guess is slow to use."""
    folder = tmp_path_factory.mktemp("sticks")
    return [Workspace.new_root_key(folder / f"{name}.assent-root", name, SECRET) for name in NAMES]


@pytest.fixture
def trust(stage, keys) -> Trust:
    """Two of three root keys, held by Anna, Ben and Chi; none is left at the secretariat."""
    made = Trust(stage, stage.secretariat(), [Holder(key) for key in keys[:3]])
    request = stage.folder / "replace.assent-roots"
    asked = made.secretariat.ask_roots(ReplaceRoots(tuple(key.public for key in keys[:3]), 2), request)
    assert asked.counts == ((1, 1), (0, 2)) and not asked.complete
    made.secretariat.apply_root_request(made.signed(request, 0, 2))
    return made


def refused(verb, *arguments, **named) -> str:
    with pytest.raises(Problem) as problem:
        verb(*arguments, **named)
    return problem.value.code


def second(stage, trust) -> tuple[Workspace, Path]:
    """A second computer of the secretariat, as it asks to become one."""
    device = stage.office("UN", "Second desk")
    request = stage.folder / "add.assent-roots"
    wish = AddDevice(device.enrolment_request(), device.standing().code)
    trust.secretariat.ask_roots(wish, request)
    return device, request


def admitted_second(stage, trust) -> Workspace:
    device, request = second(stage, trust)
    trust.secretariat.apply_root_request(trust.signed(request, 0, 1))
    stage.post(trust.secretariat, device, to=["secretariat"])
    assert device.standing().status == "secretariat"
    return device


def test_a_founding_says_that_its_root_key_lies_here_until_it_is_moved(stage):
    secretariat = stage.secretariat()
    before = secretariat.roots()
    assert (before.threshold, [root.here for root in before.roots], before.at_risk) == (1, [True], True)
    kept = secretariat._desk.root_keys()[0]
    made = secretariat.move_root_key(stage.folder / "root.assent-root", SECRET)
    after = secretariat.roots()
    assert ([root.here for root in after.roots], after.at_risk) == ([False], False)
    assert open_root_key(made.path.read_bytes(), SECRET) == kept
    assert root_key_from_words(made.words).seed == kept.seed
    secretariat.close()
    left = b"".join(path.read_bytes() for path in secretariat.folder.rglob("*") if path.is_file())
    assert kept.seed not in left and base64.b64encode(kept.seed) not in left
    with Workspace.open(secretariat.folder, clock=stage.clock) as again:
        assert refused(again.move_root_key, stage.folder / "b.assent-root", SECRET) == "roots.none-here"
        assert refused(again.revoke_device, again.standing().key_id, reason="x") == "roots.elsewhere"
        assert again.verify().sound


def test_two_of_three_holders_replace_the_root_key_of_the_founding(trust):
    view = trust.secretariat.roots()
    assert (view.threshold, len(view.roots), view.at_risk, view.serial) == (2, 3, False, 2)
    assert [root.code for root in view.roots] == [holder.made.code for holder in trust.holders]
    assert trust.secretariat._desk.root_keys() == ()
    assert trust.secretariat.verify().sound


def test_offices_are_admitted_without_any_root_key(stage, trust):
    office = stage.office("UNICEF")
    stage.admit(trust.secretariat, office)
    stage.post(trust.secretariat, office)
    assert office.standing().status == "admitted"


def test_a_second_computer_joins_with_two_signatures_and_not_with_one(stage, trust):
    device, request = second(stage, trust)
    apply = trust.secretariat.apply_root_request
    assert refused(apply, [request]) == "roster.root-signature"
    assert refused(apply, trust.signed(request, 1)) == "roster.root-signature"
    assert refused(apply, [*trust.signed(request, 1), *trust.signed(request, 1)]) == "roster.root-signature"
    explained = trust.secretariat.explain_root_request(trust.signed(request, 1)[1].read_bytes())
    assert explained.counts == ((1, 2),) and explained.signed_by == (trust.holders[1].made.code,)
    assert device.standing().key_code in explained.changes[0].sentence()
    apply(trust.signed(request, 1, 2))
    stage.post(trust.secretariat, device, to=["secretariat"])
    assert device.standing().status == "secretariat"
    assert not device.roots().is_registrar
    assert refused(device.rename_office, "secretariat", "Ours") == "workspace.not-registrar"


def test_a_holder_signs_with_the_file_on_a_stick_or_with_the_words_of_the_sheet(stage, trust, keys):
    _, request = second(stage, trust)
    signed = Workspace.sign_root_request(request.read_bytes(), keys[0].path, SECRET)
    stick = stage.folder / "stick.assent-roots"
    stick.write_bytes(signed.data)
    trust.secretariat.apply_root_request([stick, *trust.signed(request, 1)])
    assert trust.secretariat.roots().serial == 3


def test_signatures_do_not_serve_twice_nor_for_another_change_nor_for_another_secretariat(stage, trust):
    _, request = second(stage, trust)
    signed = trust.signed(request, 0, 1)
    trust.secretariat.apply_root_request(signed)
    assert refused(trust.secretariat.apply_root_request, signed) == "roots.serial"

    key_id = trust.secretariat.standing().key_id
    other = stage.folder / "revoke.assent-roots"
    trust.secretariat.ask_roots(RevokeDevice(key_id, "lost"), other)
    assert refused(trust.secretariat.apply_root_request, [other, *signed]) == "roots.differ"
    text = other.read_text("utf-8")
    (stage.folder / "moved.assent-roots").write_text(
        text
        + "".join(line + "\n" for line in signed[1].read_text("utf-8").splitlines() if "signature" in line)
    )
    moved = [stage.folder / "moved.assent-roots"]
    assert refused(trust.secretariat.apply_root_request, moved) == "roots.signature"

    foreign = stage.secretariat("Another secretariat")
    path = stage.folder / "foreign.assent-roots"
    foreign.ask_roots(RevokeDevice(foreign.standing().key_id, "x"), path)
    assert refused(trust.secretariat.apply_root_request, trust.signed(path, 0, 1)) == "roots.other-anchor"


def test_the_key_of_a_stranger_counts_for_nothing(stage, trust, keys):
    _, request = second(stage, trust)
    files = [*trust.signed(request, 0), Holder(keys[3]).sign(request)]
    assert refused(trust.secretariat.apply_root_request, files) == "roster.root-signature"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda text: text.replace("serial 2", "serial 02"), "roots.form"),
        (lambda text: text.replace("assent root request v1", "assent root request v2"), "roots.form"),
        (lambda text: text + "\n", "roots.form"),
        (lambda text: text[:-9], "roots.form"),
        (lambda text: text.replace("changes ", "changes AAAA"), "roots.form"),
        (lambda text: text.replace("serial 2", "serial 3"), "roots.signature"),
        (lambda text: "", "roots.form"),
    ],
)
def test_a_request_that_was_touched_is_refused(stage, trust, change, code):
    _, request = second(stage, trust)
    signed = trust.signed(request, 0)[1]
    touched = stage.folder / "touched.assent-roots"
    touched.write_text(change(signed.read_text("utf-8")), encoding="utf-8")
    assert refused(trust.secretariat.apply_root_request, [touched]) == code
    assert refused(Workspace.read_root_request, touched.read_bytes()) == code


def test_the_second_computer_takes_over_when_the_first_is_stolen(stage, trust, position):
    office = stage.office("UNICEF")
    stage.admit(trust.secretariat, office)
    device = admitted_second(stage, trust)
    stage.agenda(trust.secretariat, eligible=("UNICEF",))
    stage.post(trust.secretariat, office)
    stage.post(trust.secretariat, device, to=["secretariat"])

    # the first computer is stolen; the thief admits a device of his own, the second computer takes over
    request = stage.folder / "take-over.assent-roots"
    asked = device.ask_roots(TakeOver("stolen on 3 March"), request)
    assert len(asked.changes) == 2
    assert refused(trust.secretariat.apply_root_request, trust.signed(request, 0, 1)) == "roots.not-here"
    device.apply_root_request(trust.signed(request, 0, 1))
    assert device.roots().is_registrar
    thief = stage.office("WFP", "Thief")
    stage.admit(trust.secretariat, thief)
    stolen = stage.bundle(trust.secretariat, everything=True)

    taken = stage.post(device, office, everything=True)
    assert taken.outcome == "added", taken.problem
    assert office._desk.roster.registrar == device._desk.log
    assert office.take([stolen]).files[0].problem.code == "bundle.revoked"
    position(office, "rec-1", "SUP")
    assert stage.post(office, device).outcome == "added"
    stage.post(device, office, everything=True)
    assert office.records().rows[0].status == "received"
    newcomer = stage.office("WFP", "Newcomer")
    stage.admit(device, newcomer)
    stage.post(device, newcomer, everything=True)
    assert newcomer.standing().status == "admitted"
    assert office.verify().sound and device.verify().sound


def test_a_handover_signed_for_one_device_serves_no_other(stage, trust):
    first, other = admitted_second(stage, trust), None
    other = stage.office("UN", "Third desk")
    request = stage.folder / "third.assent-roots"
    trust.secretariat.ask_roots(AddDevice(other.enrolment_request(), other.standing().code), request)
    trust.secretariat.apply_root_request(trust.signed(request, 0, 2))
    for device in (first, other):
        stage.post(trust.secretariat, device, to=["secretariat"])
    path = stage.folder / "over.assent-roots"
    first.ask_roots(TakeOver(), path)
    assert refused(other.apply_root_request, trust.signed(path, 0, 1)) == "roots.not-here"
    assert refused(trust.secretariat.ask_roots, TakeOver()) == "roots.already-registrar"


def test_a_revoked_computer_of_the_secretariat_changes_nothing_more(stage, trust):
    device = admitted_second(stage, trust)
    request = stage.folder / "revoke.assent-roots"
    trust.secretariat.ask_roots(RevokeDevice(device.standing().key_id, "sold"), request)
    trust.secretariat.apply_root_request(trust.signed(request, 1, 2))
    stage.post(trust.secretariat, device, to=["secretariat"])
    assert device.standing().status == "revoked"
    assert refused(device.ask_roots, TakeOver()) == "workspace.not-secretariat"


def test_a_round_that_a_stolen_computer_closed_is_open_again(stage, trust, position):
    secretariat, office = trust.secretariat, stage.office("UNICEF")
    device = admitted_second(stage, trust)
    stage.admit(secretariat, office)
    stage.agenda(secretariat, eligible=("UNICEF",))
    stage.post(secretariat, office)
    position(office, "rec-1", "SUP")
    stage.post(office, secretariat)
    stage.post(secretariat, device, to=["secretariat"], everything=True)
    stage.post(device, secretariat, everything=True)
    device.close_round("principles")
    stage.post(device, secretariat, everything=True)
    assert [row.status for row in secretariat.records().rows] == ["counted"]
    assert secretariat.rounds("principles")[-1].is_closed

    before = secretariat.revocation_choices(device.standing().key_id)[1]
    request = stage.folder / "revoke.assent-roots"
    secretariat.ask_roots(RevokeDevice(device.standing().key_id, "stolen", before.entries), request)
    secretariat.apply_root_request(trust.signed(request, 0, 1))
    assert [row.status for row in secretariat.records().rows] == ["received"]
    assert not secretariat.rounds("principles")[-1].is_closed
    assert secretariat.rebuild().same


def test_what_cannot_be_meant_is_refused_when_it_is_asked(stage, trust):
    ask, keys = trust.secretariat.ask_roots, tuple(holder.made.public for holder in trust.holders)
    assert refused(ask, ReplaceRoots(keys, 4)) == "roots.threshold"
    assert refused(ask, ReplaceRoots(keys, 0)) == "roots.threshold"
    assert refused(ask, ReplaceRoots((keys[0], keys[0]), 1)) == "roots.threshold"
    assert refused(ask, ReplaceRoots(("nonsense",), 1)) == "key.text"
    assert refused(ask, RevokeDevice("ffffffff", "x")) == "roster.unknown-device"
    device = stage.office("UN", "Second desk")
    assert refused(ask, AddDevice(device.enrolment_request(), "AAAA-AAAA-AAAA-AAAA")) == "roster.code"
    assert refused(device.roots) == "workspace.not-secretariat"


def test_a_root_key_file_opens_with_its_passphrase_only_and_is_never_written_over(stage, trust):
    held = trust.holders[0].made
    data = held.path.read_bytes()
    assert refused(open_root_key, data, "another four words") == "envelope.passphrase"
    assert refused(open_root_key, b"no key", SECRET) == "roots.key"
    assert refused(Workspace.new_root_key, held.path, "Anna", SECRET) == "roots.file-exists"
    assert held.path.read_bytes() == data
    assert refused(Workspace.new_root_key, stage.folder / "d.assent-root", "D", "short") == "roots.passphrase"
    assert refused(root_key_from_words, "academic acid") == "roots.key"
    assert "seed" not in repr(new_root_key("Anna", lambda n: bytes(range(n))))


def test_every_request_reads_back_as_it_was_written(stage, trust):
    _, request = second(stage, trust)
    data = trust.signed(request, 0)[1].read_bytes()
    assert parse_root_request(data).to_text().encode() == data


def test_who_handed_the_list_on_does_not_take_it_back(stage, trust):
    device = admitted_second(stage, trust)
    path = stage.folder / "over.assent-roots"
    device.ask_roots(TakeOver(), path)
    device.apply_root_request(trust.signed(path, 0, 1))
    stage.post(device, trust.secretariat, to=["secretariat"])
    assert not trust.secretariat.roots().is_registrar
    assert refused(trust.secretariat.ask_roots, TakeOver()) == "roots.was-registrar"
    office = stage.office("UNICEF")
    assert refused(stage.admit, trust.secretariat, office) == "workspace.not-registrar"

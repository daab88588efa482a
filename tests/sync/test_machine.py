# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Two offices with two devices each, a secretariat, an auditor and an adversary that repairs checksums.

Whatever is written, sent, lost, repeated, exchanged, forged or forked, in whatever order: receivers keep
the promises of FORMAT 7 and 8. `verdict` is a second, plain statement of 7.2 over lists of entries.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest
from actors import (
    LOG_HEADER,
    Archive,
    Secretariat,
    Writer,
    device_key,
    edited,
    flipped,
    frames,
    new_office,
    new_secretariat,
    repaired,
    signed_section,
    with_payload,
)
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from forms.problem import Problem
from sync.admit import Evidence, _tail
from sync.bundle import IN_CONTEXT, LIMITS, Context, write_file_section, write_log_section
from sync.entry import Kind, open_entry, seal
from sync.journal import Frontier, leaf_hash
from sync.keys import LogId
from sync.kinds import Take, read_revision, read_taken, taken
from sync.receipt import check_take, split_view
from sync.records import EntryHash, RecordState, RevisionFacts, state_of
from sync.roster import EMPTY_ROSTER, Roster, apply_entry, revoke

Log = tuple[bytes, ...]
NUMBERS = st.integers(0, 10_000)
SECRETARIAT = 4  # the devices of the offices are 0 to 3


@dataclass(frozen=True)
class Sent:
    """A file on its way. `truth`: what the holder of the key signed, when it is one honest section."""

    sections: tuple[bytes, ...]
    truth: tuple[LogId, Log, int] | None = None
    believable: bool = True  # False: nobody may take it
    registrar: Log = ()  # what of the secretariat's log it is packed by

    @property
    def data(self) -> bytes:
        return b"".join(self.sections)


def _stage() -> tuple[Secretariat, list[Writer]]:
    secretariat = new_secretariat()
    devices = []
    for office, organization in (("tarawa", "UNICEF"), ("majuro", "FAO")):
        for name in "12":
            devices.append(new_office(office, organization, name))
            secretariat.admit(devices[-1], organization, known_office=name == "2")
    return secretariat, devices


STAGE, CAST = _stage()  # made once; every run of the machine begins with copies


def verdict(archive: Archive, log_id: LogId, history: Log, start: int, founder: LogId) -> str:
    """What FORMAT 7.2 says about entries [start, end) of a history that its writer signed."""
    device = archive.roster.device(log_id)
    if device is None and (archive.roster.is_founded or log_id != founder or start):
        return "bundle.unknown-sender"
    if device is not None and device.valid_to is not None and len(history) > device.valid_to:
        return "bundle.revoked"
    held = tuple(archive.logs.get(log_id, ()))
    if start > len(held):
        return "queued"
    common = min(len(held), len(history))
    if held[:common] == history[:common]:
        return "new" if len(history) > len(held) else "known"
    if len(history) <= len(held) or held[:start] == history[:start]:
        return "bundle.fork"
    return "bundle.fork-or-substituted"


def answer(archive: Archive, data: bytes) -> str:
    try:
        admission = archive.take(data)
    except Problem as problem:
        return problem.code
    return admission.problem.code if admission.outcome == "refused" else admission.outcome  # type: ignore[union-attr]


def state(archive: Archive) -> tuple[Mapping[LogId, Log], Roster]:
    return {log: tuple(entries) for log, entries in archive.logs.items()}, archive.roster


def roster_of(archive: Archive, founder: LogId) -> Roster:
    """The roster folded anew from what is held."""
    roster = EMPTY_ROSTER
    for index, data in enumerate(archive.logs.get(founder, ())):
        roster = apply_entry(roster, founder, index, open_entry(data))
    return roster


def records_of(entries: Sequence[tuple[LogId, Log]]) -> dict[bytes, RecordState]:
    """Every record: here a record is named by its first revision, and its parents are positions."""
    subjects: dict[bytes, bytes] = {}
    facts: dict[bytes, list[RevisionFacts]] = {}
    for _, log in entries:
        for data in log:
            entry, leaf = open_entry(data), leaf_hash(data)
            if entry.kind != Kind.REVISION:
                continue
            parents = tuple(
                EntryHash(leaf_hash(log[ref]) if isinstance(ref, int) else ref) for ref in entry.parents
            )
            subject = subjects[leaf] = subjects[parents[0]] if parents else leaf
            fact = RevisionFacts(EntryHash(leaf), parents, read_revision(entry).changed, leaf.hex(), "1")
            facts.setdefault(subject, []).append(fact)
    return {subject: state_of(each) for subject, each in facts.items()}


class World(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.secretariat = Secretariat(
            STAGE.key, STAGE.office_id, list(STAGE.log), STAGE.now, STAGE.roots, STAGE.roster
        )
        devices = [Writer(w.key, w.office_id, list(w.log), w.now) for w in CAST]
        self.writers: list[Writer] = [*devices, self.secretariat]
        self.histories: dict[LogId, list[list[bytes]]] = {w.log_id: [w.log] for w in self.writers}
        self.lines = list(self.writers)  # every line that somebody continues, forks included
        self.mail = [self._section(self.secretariat, 0, len(self.secretariat.log), stored=True)]
        names = ("secretariat", "auditor", "tarawa", "majuro", "newcomer")
        self.receivers = {name: Archive() for name in names}
        self.before = {name: state(archive)[0] for name, archive in self.receivers.items()}
        for name in names[:4]:  # the newcomer follows nobody yet
            assert answer(self.receivers[name], self.mail[0].data) == "new"

    @property
    def dishonest(self) -> set[LogId]:
        return {log for log, lines in self.histories.items() if len(lines) > 1}

    def _section(self, line: Writer, start: int, end: int, *, stored: bool, context: bool = False) -> Sent:
        given = Context((0, 0), _tail(lambda a, b: line.log[a:b], start, LIMITS.context_tail))
        data = write_log_section(
            line.head(end), start, line.log[start:end], stored=stored, dictionaries=None if stored else (),
            context=given if context else None,
        )  # fmt: skip
        return Sent((data,), (line.log_id, tuple(line.log[:end]), start))

    @rule(line=NUMBERS, first=NUMBERS, count=st.integers(1, 3))
    def export_in_context(self, line: int, first: int, count: int) -> None:
        """Packed by the registrar's log as the writer knows it, which a receiver may hold less far."""
        writer = self.lines[line % len(self.lines)]
        if writer.log_id == self.secretariat.log_id or not writer.log:
            return
        start = len(writer.log)
        for number in range(count):
            writer.record(f"Reason {line}/{number}.")
        size = len(self.secretariat.log)
        data = writer.in_context(start, self.secretariat, first % size, size)
        known = tuple(self.secretariat.log[:size]) if data[9] == IN_CONTEXT else ()
        self.mail.append(Sent((data,), (writer.log_id, tuple(writer.log), start), registrar=known))

    # --- honest work ---------------------------------------------------------------------------

    @rule(line=NUMBERS, correct=st.booleans())
    def write(self, line: int, correct: bool) -> None:
        writer = self.lines[line % len(self.lines)]
        earlier = [i for i, data in enumerate(writer.log) if open_entry(data).kind == Kind.REVISION]
        parents = [earlier[line % len(earlier)]] if correct and earlier else []
        writer.record(f"Reason {line}.", parents)

    @rule(
        line=NUMBERS,
        count=st.integers(1, 3),
        start=NUMBERS,
        short=st.booleans(),
        stored=st.booleans(),
        context=st.booleans(),
    )
    def export(self, line: int, count: int, start: int, short: bool, stored: bool, context: bool) -> None:
        writer = self.lines[line % len(self.lines)]
        for number in range(count):
            writer.record(f"Reason {line}/{number}.")
        end = len(writer.log) - (start % len(writer.log) if short else 0)
        self.mail.append(self._section(writer, start % end, end, stored=stored, context=context))
        if not short:
            self.mail.append(self._section(writer, 0, end, stored=stored))

    @rule(name=st.sampled_from(["secretariat"]))
    def acknowledge(self, name: str) -> None:
        """The secretariat says what it holds, and sends its log down."""
        heads = self.receivers[name].heads.values()
        takes = [Take(head.log_id, head.size, head.root) for head in heads]
        self.secretariat.write(taken(takes, time=self.secretariat.tick()))
        self.mail.append(self._section(self.secretariat, 0, len(self.secretariat.log), stored=True))

    @rule(device=st.integers(0, 3), size=NUMBERS)
    def revoke(self, device: int, size: int) -> None:
        writer = self.writers[device]
        known = self.secretariat.roster.devices[writer.log_id]
        if known.valid_to is None:
            self.secretariat.change(revoke(writer.log_id, size % (len(writer.log) + 1), "Stolen."))
            self.mail.append(self._section(self.secretariat, 0, len(self.secretariat.log), stored=True))

    @rule(picks=st.lists(NUMBERS, min_size=2, max_size=3), letter=st.booleans())
    def relay(self, picks: list[int], letter: bool) -> None:
        """Sections of several files in one, as an office that carries others' logs does."""
        chosen = [self.mail[pick % len(self.mail)] for pick in picks]
        more = (write_file_section(b"A letter.", stored=True),) if letter else ()
        sections = tuple(section for sent in chosen for section in sent.sections) + more
        self.mail.append(Sent(sections, None, all(sent.believable for sent in chosen)))

    # --- the post: in any order, twice, or not at all -------------------------------------------

    @rule(name=NUMBERS, file=NUMBERS, times=st.integers(1, 2))
    def deliver(self, name: int, file: int, times: int) -> None:
        self._deliver(
            list(self.receivers)[name % len(self.receivers)], self.mail[file % len(self.mail)], times
        )

    @rule(name=NUMBERS, newest=st.integers(1, 4))
    def deliver_newest(self, name: int, newest: int) -> None:
        self._deliver(list(self.receivers)[name % len(self.receivers)], self.mail[-newest:][0], 1)

    def _deliver(self, name: str, sent: Sent, times: int) -> None:
        for _ in range(times):
            archive = self.receivers[name]
            held, signed = state(archive), len(archive.evidence)
            expected = self._expected(archive, sent)
            said = answer(archive, sent.data)
            assert expected in (None, said), f"{name} says {said}, the specification {expected}"
            if not sent.believable:
                assert said not in ("new", "known")
            if said != "new":
                assert state(archive) == held, "what is not admitted changes nothing"
            if said in ("bundle.fork", "bundle.fork-or-substituted"):
                assert len(archive.evidence) == signed + 1
                self._proves(archive, archive.evidence[-1], fork=said == "bundle.fork")

    def _expected(self, archive: Archive, sent: Sent) -> str | None:
        if sent.truth is None:
            return None
        plain = verdict(archive, *sent.truth, self.secretariat.log_id)
        held = tuple(archive.logs.get(self.secretariat.log_id, ()))
        if plain in ("bundle.unknown-sender", "bundle.revoked"):
            return plain
        if len(held) < len(sent.registrar):
            return "queued"
        if held[: len(sent.registrar)] != sent.registrar:
            return None  # the secretariat told two stories: what is packed by one does not open by the other
        return plain

    def _proves(self, archive: Archive, evidence: Evidence, *, fork: bool) -> None:
        ours, theirs, public = evidence.ours, evidence.theirs, evidence.device.public
        assert ours is not None and ours.verified_by(public) and theirs.verified_by(public)
        if fork:
            assert public.log_id in self.dishonest, "nobody honest is accused"
            held = archive.log(public.log_id)
            if held is None or held.frontier.size < ours.size:
                # Both histories came in one file: it is refused whole, and the file that is kept shows them.
                assert ours.size != theirs.size or ours.root != theirs.root
            elif theirs.size <= ours.size:
                assert held.root_at(theirs.size) != theirs.root

    # --- the adversary: every checksum is right --------------------------------------------------

    def _picked(self, file: int) -> bytes:
        return self.mail[file % len(self.mail)].sections[0]

    def _forged(self, file: int) -> bool:
        """A second forgery may undo the first: only what was true before is known to be false now."""
        return self.mail[file % len(self.mail)].truth is None

    @rule(file=NUMBERS, at=NUMBERS, bit=st.integers(0, 7))
    def edits_a_byte(self, file: int, at: int, bit: int) -> None:
        section = self._picked(file)
        self.mail.append(Sent((repaired(flipped(section, at % len(section) * 8 + bit)),)))

    @rule(file=NUMBERS, at=st.integers(60, 155), bit=st.integers(0, 7))
    def edits_what_is_signed(self, file: int, at: int, bit: int) -> None:
        changed = repaired(flipped(self._picked(file), at * 8 + bit))
        self.mail.append(Sent((changed,), None, self._forged(file)))

    @rule(line=NUMBERS, how=st.sampled_from(["edit", "swap", "drop", "repeat", "empty"]), at=NUMBERS)
    def substitutes_entries(self, line: int, how: str, at: int) -> None:
        writer = self.lines[line % len(self.lines)]
        entries = list(writer.log)
        if len(entries) < 2:
            return
        at = at % (len(entries) - 1)
        match how:
            case "edit":
                entries[at] = seal(writer_entry(f"Forged {at}."))
            case "swap":
                entries[at], entries[at + 1] = entries[at + 1], entries[at]
            case "drop":
                del entries[at]
            case "repeat":
                entries.insert(at, entries[at])
            case "empty":
                entries[at] = b""
        if entries != writer.log:
            forged = with_payload(writer.section(), frames(*entries), len(frames(*entries)))
            self.mail.append(Sent((forged,), None, believable=False))

    @rule(file=NUMBERS, field=st.sampled_from([28, 36]), by=st.sampled_from([-2, -1, 1, 2, 1 << 40]))
    def moves_the_range(self, file: int, field: int, by: int) -> None:
        section = self._picked(file)
        old = struct.unpack_from(">Q", section, field)[0]
        self.mail.append(Sent((edited(section, field, struct.pack(">Q", max(0, old + by))),)))

    @rule(one=NUMBERS, other=NUMBERS)
    def puts_one_head_over_another_payload(self, one: int, other: int) -> None:
        first, second = self._picked(one), self._picked(other)
        mixed = repaired(
            first[:9] + second[9:12] + first[12:44] + second[44:52] + first[52:156] + second[156:]
        )
        self.mail.append(Sent((mixed,)))

    @rule(file=NUMBERS, device=st.integers(0, 4))
    def gives_a_section_to_another_log(self, file: int, device: int) -> None:
        public, section = self.writers[device].key.public, self._picked(file)
        if section[12:28] != public.log_id:
            moved = edited(edited(section, 12, public.log_id), 52, public.key_id)
            self.mail.append(Sent((moved,), None, self._forged(file)))

    @rule(line=NUMBERS, own=st.booleans())
    def uses_a_foreign_key(self, line: int, own: bool) -> None:
        writer, stranger = self.lines[line % len(self.lines)], device_key("FAO", "stranger")
        entries = [*writer.log, seal(writer_entry("Forged."))]
        section = signed_section(stranger, stranger if own else writer.key, entries)
        self.mail.append(Sent((section,), None, believable=False))

    @precondition(lambda self: len(self.lines) < 9)
    @rule(device=st.integers(0, SECRETARIAT), back=st.integers(1, 3), again=st.integers(1, 4))
    def forks(self, device: int, back: int, again: int) -> None:
        """With the real key: a restored backup, or a liar. Same size with another root, shorter, or longer."""
        writer = self.writers[device]
        if len(writer.log) < 2:
            return
        other = writer.fork(max(1, len(writer.log) - back))
        other.now += 7
        for number in range(again):
            other.record(f"Another story {number}.")
        self.lines.append(other)
        self.histories[writer.log_id].append(other.log)
        start = len(writer.log) - back
        end = len(other.log)
        self.mail.append(self._section(other, 0, end, stored=True))
        self.mail.append(self._section(other, max(0, min(start, end - 1)), end, stored=True))

    # --- the promises ----------------------------------------------------------------------------

    @invariant()
    def a_stored_log_is_a_prefix_of_what_its_writer_signed(self) -> None:
        for archive in self.receivers.values():
            for log_id, entries in archive.logs.items():
                assert any(line[: len(entries)] == entries for line in self.histories[log_id])

    @invariant()
    def no_entry_is_held_without_a_signature_of_somebody_in_the_roster(self) -> None:
        for archive in self.receivers.values():
            for log_id, entries in archive.logs.items():
                head, device = archive.heads[log_id], archive.roster.devices[log_id]
                assert head.size == len(entries) and head.verified_by(device.public)
                assert Frontier().extend(map(leaf_hash, entries)).root == head.root

    @invariant()
    def nothing_taken_is_ever_lost_not_even_by_revocation(self) -> None:
        for name, archive in self.receivers.items():
            for log_id, entries in self.before[name].items():
                assert tuple(archive.logs[log_id][: len(entries)]) == entries
            self.before[name] = state(archive)[0]

    @invariant()
    def the_roster_follows_from_the_entries_alone(self) -> None:
        for archive in self.receivers.values():
            assert archive.roster == roster_of(archive, self.secretariat.log_id)

    @rule()
    def auditor_compares_what_receivers_hold(self) -> None:
        """Two receivers with two stories: the head of the shorter convicts the writer at the longer."""
        auditor = self.receivers["auditor"]
        for other in self.receivers.values():
            for log_id in auditor.logs.keys() & other.logs.keys():
                pair = sorted((auditor, other), key=lambda archive: len(archive.logs[log_id]))
                short, long = pair[0].logs[log_id], pair[1].log(log_id)
                assert long is not None
                device = auditor.roster.devices[log_id]
                found = split_view(device, long, pair[0].heads[log_id])
                parted = pair[1].logs[log_id][: len(short)] != short
                assert (found is not None) == parted
                if found:
                    self._proves(pair[1], found, fork=True)

    @rule()
    def offices_find_true_receipts(self) -> None:
        for writer in self.writers[:SECRETARIAT]:
            if writer.log_id in self.dishonest:
                continue
            own = Archive(logs={writer.log_id: writer.log}).log(writer.log_id)
            assert own is not None
            for data in self.receivers["majuro"].logs.get(self.secretariat.log_id, ()):
                entry = open_entry(data)
                if entry.kind == Kind.TAKEN:
                    for take in read_taken(entry):
                        if take.log_id == writer.log_id:
                            check_take(take, own)

    @rule(random=st.randoms(use_true_random=False))
    def two_strangers_to_each_other_agree(self, random: object) -> None:
        """The same files in two orders, some twice: the same logs, roster and records."""
        down = self._section(self.secretariat, 0, len(self.secretariat.log), stored=True)
        files = [sent for sent in self.mail if len(sent.sections) == 1 or not self.dishonest]
        two = []
        for _ in range(2):
            archive, order = Archive(), [*files, *files[::3]]
            assert answer(archive, down.data) == "new"
            random.shuffle(order)  # type: ignore[attr-defined]
            for sent in order:
                answer(archive, sent.data)
            two.append({log: tuple(e) for log, e in archive.logs.items() if log not in self.dishonest})
            assert archive.roster == roster_of(archive, self.secretariat.log_id)
        assert two[0] == two[1]
        backwards = records_of(list(two[1].items())[::-1])
        assert records_of(list(two[0].items())) == backwards


def writer_entry(text: str):  # type: ignore[no-untyped-def]
    from sync.kinds import Revision, revision

    return revision(Revision("position", "1", {"reason": text}), time=STAGE.now)


assert LOG_HEADER.size == 156

NORMAL = settings(
    max_examples=40, stateful_step_count=25, deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)  # fmt: skip


class TestPromises(World.TestCase):  # type: ignore[name-defined, misc]
    settings = NORMAL


@pytest.mark.long
class TestPromisesForALongTime(World.TestCase):  # type: ignore[name-defined, misc]
    settings = settings(NORMAL, max_examples=3_000, stateful_step_count=60)

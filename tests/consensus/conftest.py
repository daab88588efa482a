# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A consultation in small: one can say in one line who answered what, when, with which device."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from itertools import count

import pytest

from consensus.records import (
    Comment,
    Consultation,
    Item,
    Organization,
    Position,
    PositionCode,
    Receipt,
    RecordMeta,
    Round,
    RoundRule,
    Text,
)
from consensus.tally import Ballot

OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)
DEADLINE = OPENED + timedelta(days=30)


@dataclass
class Desk:
    """A secretariat's desk: what is written lands in `positions` and `receipts`."""

    members: tuple[str, ...]
    consultation: Consultation
    positions: list[Position] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    numbers: Callable[[], int] = field(default_factory=lambda: count(1).__next__)

    def item(self, code: str = "r1") -> Item:
        found = self.consultation.item(code)
        assert found is not None
        return found

    def says(
        self,
        organization: str,
        code: PositionCode,
        item: str = "r1",
        *,
        text_hash: str | None = None,
        comments: tuple[Comment, ...] = (),
        reason: str = "",
        change_wanted: str = "",
        written: datetime = OPENED + timedelta(days=1),
        received: datetime | None = None,
        **meta: object,
    ) -> Position:
        number = self.numbers()
        facts = {"signer": f"key of {organization}", "sequence": number, "is_focal_point": True} | meta
        position = Position(
            meta=RecordMeta(
                record_id=f"record-{organization}-{item}",
                entry_hash=f"entry-{number:06}",
                organization=organization,
                written_at=written,
                received_at=received or written + timedelta(hours=1),
                **facts,  # type: ignore[arg-type]
            ),
            consultation=self.consultation.consultation_id,
            item=item,
            text_hash=text_hash or self.item(item).text_hash,
            code=code,
            reason=reason,
            change_wanted=change_wanted,
            comments=tuple(replace(c, organization=organization, item=item) for c in comments),
        )
        self.positions.append(position)
        return position

    def serve(self, *organizations: str, at: datetime | None = None) -> None:
        hashes = frozenset(item.text_hash for item in self.consultation.items)
        self.receipts += [Receipt(organization, hashes, at) for organization in organizations]

    def edit(self, item: str, words: str) -> None:
        items = tuple(
            replace(held, texts=(Text("en", words, "official"),)) if held.code == item else held
            for held in self.consultation.items
        )
        self.consultation = replace(self.consultation, items=items)

    def round(self, number: int = 1, rule: RoundRule | None = None, **facts: object) -> Round:
        values: dict[str, object] = {"opened_at": OPENED, "deadline": DEADLINE, "state": "closed"}
        return Round(
            self.consultation.consultation_id,
            number,
            rule or RoundRule(),
            self.members,
            tuple((item.code, item.text_hash) for item in self.consultation.items),
            **(values | facts),  # type: ignore[arg-type]
        )

    def organizations(self) -> tuple[Organization, ...]:
        return tuple(Organization(code, f"Organization {code}") for code in self.members)


def _consultation(items: int) -> Consultation:
    return Consultation(
        "c1",
        (Text("en", "A test of agreement", "official"),),
        tuple(
            Item(f"r{n}", n, (Text("en", f"Organizations should do thing {n}.", "official"),))
            for n in range(1, items + 1)
        ),
    )


@pytest.fixture
def desk() -> Desk:
    return Desk(tuple("ABCDEFGHIJ"), _consultation(3))


@pytest.fixture
def new_desk() -> Callable[..., Desk]:
    def build(members: int = 10, items: int = 3) -> Desk:
        return Desk(tuple(f"O{n:05}" for n in range(members)), _consultation(items))

    return build


def _cast(given: Mapping[str, int], **facts: object) -> Ballot:
    """`cast(SUP=9, FOB=1)`: a closed ballot with that many organizations of each standing."""
    statuses = {f"{status}{n}": status for status, number in given.items() for n in range(number)}
    return Ballot.of(statuses, **facts)  # type: ignore[arg-type]


@pytest.fixture
def cast() -> Callable[..., Ballot]:
    return _cast

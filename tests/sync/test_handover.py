# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""The registrar's log changes hands: whoever takes the same files follows the same roster, in any order."""

from __future__ import annotations

from itertools import permutations

import pytest
from actors import T0, Archive, Writer, device_key, new_office, new_secretariat, raw_section

from sync.entry import seal
from sync.roster import add_secretariat_device, hand_over, revoke, roster_entry


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_a_revocation_before_the_handover_is_never_lost(order: tuple[int, ...]) -> None:
    secretariat, office = new_secretariat(), new_office("tarawa")
    secretariat.admit(office)
    key = device_key("Secretariat", "second")
    secretariat.change(add_secretariat_device(key.public, recipient=key.recipient), roots=secretariat.roots)
    early = secretariat.section()
    secretariat.change(revoke(office.log_id, 0, "stolen"))
    full = secretariat.section()
    entry = roster_entry(
        [hand_over(secretariat.log_id, len(secretariat.log), key.public.log_id)],
        time=T0,
        roster=secretariat.roster,
        roots=secretariat.roots,
    )
    handed = raw_section(Writer(key), [seal(entry)])
    files = [early, full, handed]
    archive = Archive()
    archive.take(early)
    for _ in range(3):  # what waited is tried again, as the workspace does
        for place in order:
            archive.take(files[place])
    assert archive.roster.registrar == key.public.log_id
    assert archive.roster.devices[office.log_id].valid_to == 0

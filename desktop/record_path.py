# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""How far a record has come, in one line: recorded, exported, received (proved), counted - and since when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.parts import arrow, day, number

if TYPE_CHECKING:
    from sync.exchange_log import RecordStep

translate = QCoreApplication.translate


def path_words(steps: tuple[RecordStep, ...]) -> str:
    """This is one line of marks and words; what is not reached yet has an open mark."""
    return f"  {arrow()}  ".join(_step_words(step) for step in steps)


def _step_words(step: RecordStep) -> str:
    if not step.reached:
        return {
            "recorded": translate("Record", "○ recorded"), "exported": translate("Record", "○ not sent yet"),
            "received": translate("Record", "○ receipt not here yet"), "counted": translate("Record", "○ not counted yet"),
        }[step.stage]  # fmt: skip
    if step.stage == "counted" and step.round:
        return translate("Record", "✓ counted in round {number}").format(number=number(step.round))
    said = {
        "recorded": translate("Record", "✓ recorded"), "exported": translate("Record", "✓ sent"),
        "received": translate("Record", "✓ received"), "counted": translate("Record", "✓ counted"),
    }[step.stage]  # fmt: skip
    if step.at is None:
        return said
    return translate("Record", "{stage} on {day}").format(stage=said, day=day(step.at))

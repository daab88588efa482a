# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the window's tests share: an application without a screen, preferences, inline jobs."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from desktop import theme
from desktop.jobs import InlineJobs, Jobs
from desktop.preferences import Preferences

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _calm(qapp: QApplication) -> Iterator[None]:
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    theme.apply(qapp, "light")
    return qapp


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    chosen = Preferences(tmp_path / "window.ini")
    chosen.language = "en"
    chosen.look = "light"
    return chosen


@pytest.fixture
def inline(qapp: QApplication) -> InlineJobs:
    return InlineJobs()


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    assert made.finish()


class Clock:
    """A clock that goes on by a second with each look."""

    def __init__(self, start: datetime = NOON) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()

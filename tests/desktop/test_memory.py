# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What is dead is let go on the window's thread, whoever made it."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.memory import Collector


class Circle:
    def __init__(self, ended: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: ended.append(threading.get_ident()))


@pytest.fixture
def collector() -> Iterator[Collector]:
    owner = QObject()
    yield Collector(owner)
    gc.enable()


def test_dead_circles_go_on_the_windows_thread_and_on_no_other(qtbot: QtBot, collector: Collector) -> None:
    ended: list[int] = []
    work = threading.Thread(target=lambda: [Circle(ended) for _ in range(3_000)])
    work.start()
    work.join()
    assert ended == [], "the thread that works lets nothing go"
    qtbot.waitUntil(lambda: len(ended) == 3_000, timeout=10_000)
    assert set(ended) == {threading.get_ident()}


def test_what_lived_long_is_looked_through_too(qtbot: QtBot, collector: Collector) -> None:
    ended: list[int] = []
    circle: Circle | None = Circle(ended)
    for _ in range(3):
        gc.collect()  # it is old now
    circle = None  # noqa: F841
    for _ in range(300):
        kept = [Circle([]) for _ in range(800)]
        collector.look()
        if ended:
            break
        del kept
    assert ended, "the oldest are looked through when the younger were often enough"

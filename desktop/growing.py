# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""A column of parts that comes into its place in turns, so that a page of hundreds never holds the window up.

What says the same as before stays as it is; what changed is replaced where it stands, from the top. Nothing is
emptied first: no flash, the place of the page is kept, and the focus goes to the part that is about the same.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

if TYPE_CHECKING:
    from desktop.jobs import Jobs, Turns


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a column: what it is about (no two are about the same), what it says, and how it is made."""

    key: Hashable
    says: object
    make: Callable[[], QWidget] = field(compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class _Held:
    part: Part
    widget: QWidget


class GrowingColumn(QObject):
    """The parts of a layout; whatever stands at its end (a stretch) stays there.

    Invariant: once grown, the layout has a widget for each part in their order, and so do Tab and a screen reader.
    While nobody sees it, it does not grow: all that came meanwhile would be laid out at once when it is shown.
    """

    def __init__(self, layout: QBoxLayout, jobs: Jobs, *, after: QWidget | None = None) -> None:
        super().__init__()
        self._layout, self._jobs = layout, jobs
        self._after = after
        """what Tab comes from, where something that was made before stands below the column"""
        self._held: list[_Held] = []
        self._turns: Turns | None = None

    def show(self, parts: Sequence[Part]) -> None:
        """This begins to show these parts, the first of them at once; what was still under way is left."""
        under_way, owner = self.is_growing(), self._layout.parentWidget()
        assert owner is not None, "the layout is in its place"
        if self._turns is not None:
            self._turns.stop()
        steps = self._grow(tuple(parts))
        self._turns = self._jobs.in_turns(steps, owner, at_once=not under_way, after=self._settle)
        if not owner.isVisible():
            self._turns.rest()
        self.setParent(owner)
        owner.installEventFilter(self)

    def is_growing(self) -> bool:
        return self._turns is not None and not self._turns.done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._turns is not None and not self._turns.done:
            if event.type() == QEvent.Type.Show:
                self._turns.go_on()
            elif event.type() == QEvent.Type.Hide:
                self._turns.rest()
        return super().eventFilter(watched, event)

    def _grow(self, parts: tuple[Part, ...]) -> Iterator[None]:
        wanted = {part.key for part in parts}
        for at, part in enumerate(parts):
            if not self._keep(at, part):
                before = next((each for each in self._held[at:] if each.part.key == part.key), None)
                if before is None and at < len(self._held) and self._held[at].part.key not in wanted:
                    before = self._held[at]
                self._insert(at, _Held(part, part.make()))
                if before is not None:
                    self._let_go(before, self._held[at])
                yield
        while len(self._held) > len(parts):
            self._let_go(self._held[-1], self._held[len(parts) - 1] if parts else None)
            yield

    def _keep(self, at: int, part: Part) -> bool:
        """This says whether the part is there already, and brings it to its place."""
        held = next((each for each in self._held[at:] if each.part == part), None)
        if held is None:
            return False
        if self._held[at] is not held:
            self._held.remove(held)
            self._layout.removeWidget(held.widget)
            self._insert(at, held)
        return True

    def _insert(self, at: int, held: _Held) -> None:
        """This puts a widget into its place: on the page, for a screen reader, and on the way of Tab."""
        self._held.insert(at, held)
        self._layout.insertWidget(at, held.widget)
        if at + 1 < len(self._held):
            held.widget.stackUnder(self._held[at + 1].widget)
        self._put_on_the_way_of_tab(at, stops_in(held.widget))

    def _settle(self) -> None:
        """This shows what came in a turn, as wide as it will be: narrower its words would be laid out in vain."""
        owner = self._layout.parentWidget()
        if owner is None or not owner.isVisible():
            return
        wide = self._layout.contentsRect().width() or owner.width()
        for held in self._held:
            if held.widget.isHidden():
                held.widget.resize(wide, held.widget.height())
                held.widget.show()
        _make_room(owner)

    def _put_on_the_way_of_tab(self, at: int, stops: list[QWidget]) -> None:
        """Not by `previousInFocusChain`: it makes what it gives part of what was asked, and gone when that goes."""
        earlier = next(filter(None, (stops_in(each.widget) for each in reversed(self._held[:at]))), None)
        later = next(filter(None, (stops_in(each.widget) for each in self._held[at + 1 :])), None)
        before = earlier[-1] if earlier else later[0] if later else self._after
        for stop in stops:
            if before is not None:
                QWidget.setTabOrder(before, stop)
            before = stop
        if (
            stops and later and not earlier
        ):  # they came after the first of the others, which now comes after them
            QWidget.setTabOrder(stops[-1], later[0])

    def _let_go(self, held: _Held, heir: _Held | None) -> None:
        if heir is not None:
            _hand_over_focus(held.widget, heir.widget)
        self._held.remove(held)
        self._layout.removeWidget(held.widget)
        held.widget.hide()
        held.widget.deleteLater()


def _make_room(column: QWidget) -> None:
    """This gives the page that scrolls the height it needs and lays it out, before it is painted.

    Left to itself it would be painted pressed together first, and let go in the next turn.
    """
    page, above = column, column.parentWidget()
    while above is not None and not isinstance(above.parentWidget(), QScrollArea):
        page.updateGeometry()
        page, above = above, above.parentWidget()
    layout = page.layout()
    if above is not None and layout is not None:
        layout.invalidate()
        high = layout.totalHeightForWidth(page.width()) if layout.hasHeightForWidth() else -1
        page.resize(page.width(), max(high if high >= 0 else layout.totalSizeHint().height(), above.height()))
        layout.activate()


def stops_in(widget: QWidget) -> list[QWidget]:
    """These are the controls within a widget that Tab may stop at, shown yet or not."""
    return [each for each in widget.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def _hand_over_focus(leaving: QWidget, coming: QWidget) -> None:
    """Who was at a control of the one is at the control of the other that is called the same, or at its first."""
    focus = leaving.window().focusWidget()
    if focus is None or not leaving.isAncestorOf(focus):
        return
    if not coming.isVisible():
        coming.show()  # what is not shown yet takes no focus
    stops = [each for each in stops_in(coming) if each.isVisible() and each.isEnabled()]
    same = (each for each in stops if each.accessibleName() == focus.accessibleName())
    if (stop := next(same, None) or next(iter(stops), None)) is not None:
        stop.setFocus()

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Every place of the window, one after the other: for the tests that look at all of them.

Steps are lazy: a step is taken when the one before has been done, so that it may look at what is there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QRadioButton

from desktop.app import Assent
from desktop.board_screen import BoardScreen
from desktop.choice_fields import RadioField
from desktop.form_screen import FormScreen
from desktop.parts import Place
from desktop.records import RecordsScreen
from desktop.repeat_sections import RepeatSection

Step = tuple[str, Callable[[], object]]


def places(app: Assent, workspace: Path | None = None) -> Iterator[Step]:
    """These are the names of all places, each with how to go there; first run and opening when a folder is given."""
    if workspace is not None:
        for step, name in enumerate(("language", "who", "office", "keep")):
            yield f"first run, {name}", partial(app.welcome, at=step)
        yield "home", partial(app.open_workspace, workspace)
    else:
        yield "home", partial(app.go, Place("home"))
    for name in [name for name in app.screens if name not in ("home", "form", "desk", "consultation")]:
        yield name, partial(app.go, Place(name))
    yield from _records(app)
    yield from _consultation(app)
    if "desk" in app.screens:
        from desktop.desk import TABS

        for tab in TABS:
            yield f"desk, {tab}", partial(app.go, Place("desk", tab))
    yield from _form(app)


def _records(app: Assent) -> Iterator[Step]:
    records = app.screens["records"]
    assert isinstance(records, RecordsScreen)
    yield "records, drafts", partial(app.go, Place("records", "drafts"))
    yield "records, list", lambda: (records.show_drafts.setChecked(False), records.refresh())
    yield "record", lambda: records.table.setCurrentIndex(records.model.index(0, 0))
    for at, name in ((1, "history"), (2, "differences")):
        yield f"record, {name}", partial(records.panel.tabs.setCurrentIndex, at)


def _consultation(app: Assent) -> Iterator[Step]:
    board = app.screens["consultation"]
    assert isinstance(board, BoardScreen)
    yield "consultation", partial(app.go, Place("consultation"))
    for at in range(1, board.tabs.count()):
        if board.tabs.isTabEnabled(at):
            yield f"consultation, {board.tabs.tabText(at)}", partial(board.tabs.setCurrentIndex, at)


def _form(app: Assent) -> Iterator[Step]:
    form = app.screens["form"]
    assert isinstance(form, FormScreen)
    yield "form, use case", partial(app.go, Place("form", "usecase"))
    yield "form, what is missing", form.finish
    yield "form, endorsement", partial(app.go, Place("form", "endorsement"))
    yield "form, whole", partial(form.side.whole.setChecked, True)
    yield "form, page by page", partial(form.side.whole.setChecked, False)
    yield "form, put aside", partial(_put_aside, form)
    if app.workspace is not None and any(each.form_id == "visit" for each in app.workspace.forms()):
        form.context.preferences.repeats_as_table = True
        yield "form, another", partial(app.go, Place("form", "visit"))
        yield "form, a repeat as a table", partial(_to_the_table, form)


def _put_aside(form: FormScreen) -> None:
    """A form in which something was answered: of another no draft is made."""
    choices = next(each for each in form.findChildren(RadioField) if each.isVisible())
    choices.findChildren(QRadioButton)[0].click()
    form.put_aside()


def _to_the_table(form: FormScreen) -> None:
    form.go_on_page()
    form.go_on_page()
    assert form.page.section is not None
    repeat = form.page.section.findChild(RepeatSection)
    assert repeat is not None
    repeat.add.click()
    repeat.add.click()
    first, *_ = form.page.questions()
    first.field.answered.emit("Rope")

# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""Help: a page for each screen in each language, a report without personal data, licences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QKeySequence, QShortcut

from desktop import help as help_module
from desktop.help import HelpScreen, about_page, licences, remember
from desktop.help_pages import page_html, pages
from desktop.parts import Place
from desktop.preferences import LANGUAGES

AnyDesk = Any


def help_screen(desk: AnyDesk) -> HelpScreen:
    desk.app.go(Place("help"))
    screen = desk.app.screens["help"]
    assert isinstance(screen, HelpScreen)
    return screen


def test_f1_opens_the_page_of_the_screen_one_is_at(admitted: AnyDesk) -> None:
    (f1,) = (each for each in admitted.app.window._shortcuts if each.key() == QKeySequence("F1"))
    for name, title in (
        ("exchange", "Exchange"),
        ("records", "Records"),
        ("forms", "Filling a form"),
        ("home", "Home"),
    ):
        admitted.app.go(Place(name))
        f1.activated.emit()
        screen = admitted.app.screens["help"]
        assert isinstance(screen, HelpScreen)
        assert screen.page.toPlainText().startswith(title)


def test_who_asked_for_help_with_a_form_comes_back_to_it_as_it_was(admitted: AnyDesk) -> None:
    app = admitted.app
    app.go(Place("form", "usecase"))
    session = app.screens["form"].filling.session
    app._help()
    screen = app.screens["help"]
    assert screen.back.isVisible()
    screen.back.click()
    assert app.window.current_name() == "form" and app.screens["form"].filling.session is session
    app.go(Place("help"))
    assert not screen.back.isVisible()  # who comes by the rail left no form


def test_the_page_of_keys_has_every_key_that_does_something(secretariat: AnyDesk) -> None:
    app = secretariat.app
    for name in app.screens:
        if name != "form":
            app.go(Place(name))
    app.go(Place("form", "usecase"))
    table = " ".join(keys for keys, _words in pages()["keys"].table)
    named = set(table.split())
    named |= {f"Ctrl+{n}" for n in range(1, 8)}
    written = {"←": "Left", "→": "Right", "↑": "Up", "↓": "Down", "Enter": "Return"}
    for sign, word in written.items():
        named |= {each.replace(sign, word) for each in named}
    unnamed = {
        keys.toString()
        for shortcut in app.window.findChildren(QShortcut)
        for keys in list(shortcut.keys())
        if keys.toString() not in named
    }
    others = {"Ctrl+Shift+Z", "Alt+Backspace", "Find", "Save", "Undo"}  # second keys of the same acts
    assert unnamed - others == set()
    app.screens["form"].filling = None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_screen_has_its_page_in_every_language(admitted: AnyDesk, language: str) -> None:
    admitted.app.change_language(language)
    try:
        found = pages()
        assert {"home", "form", "records", "consultation", "exchange", "desk", "settings"} <= set(found)
        assert all(page.title and page.lead for page in found.values())
        if language != "en":
            english = "What needs doing now"
            assert english not in page_html(found["home"])
        screen = help_screen(admitted)
        screen.go_to(Place("help", "exchange"))
        assert found["exchange"].title in screen.page.toPlainText()
        assert len(screen.page.toPlainText()) > 150
    finally:
        admitted.app.change_language("en")


def test_a_report_holds_nothing_that_a_person_typed(admitted: AnyDesk, tmp_path: Path) -> None:
    secret = "Mrs Teiti says the grant of 40 000 is lost"

    def fail() -> None:
        raise ValueError(secret, str(admitted.workspace.folder))

    try:
        fail()
    except ValueError as caught:
        remember(caught)
    screen = help_screen(admitted)
    screen.go_to(Place("help", "report"))
    assert not screen.save.isHidden()
    screen.save_report(tmp_path / "report.txt")
    report = (tmp_path / "report.txt").read_text("utf-8")
    assert report in screen.page.toPlainText().replace("\xa0", " ") + "\n", "what is saved was shown before"
    assert "ValueError" in report and "test_help.py" in report
    profile, standing = admitted.workspace.profile, admitted.workspace.standing()
    for private in (
        secret, "Teiti", "40 000", profile.organization, profile.office, str(admitted.workspace.folder), str(tmp_path),
        str(Path.home()), standing.code, standing.log_id, standing.key_id,
    ):  # fmt: skip
        assert private not in report
    help_module._MET.clear()


def test_the_about_page_names_every_library_with_its_licence(qapp: object, tmp_path: Path) -> None:
    table = dict(about_page().table)
    assert any(name.startswith("PySide6") for name in table)
    assert all(table.values()), [name for name, licence in table.items() if not licence]
    bill = {
        "components": [{"name": "lxml", "version": "6", "licenses": [{"license": {"id": "BSD-3-Clause"}}]}]
    }
    (tmp_path / "bom.json").write_text(json.dumps(bill))
    assert licences(tmp_path) == (("lxml 6", "BSD-3-Clause"),)

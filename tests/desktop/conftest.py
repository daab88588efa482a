# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What the window's tests share: an application without a screen, preferences, inline jobs."""

from __future__ import annotations

import importlib.util
import os
import sys
import traceback

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QRunnable, Qt
from PySide6.QtWidgets import QApplication

from consensus.records import Consultation, Item, RoundRule, Text
from desktop import theme
from desktop.app import Assent
from desktop.first_run import Setup
from desktop.jobs import InlineJobs, Jobs
from desktop.parts import Context
from desktop.preferences import Preferences
from forms.definition import FormDefinition
from forms.problem import Problem
from forms.xlsform import FormVersion
from sync.values import Profile
from sync.workspace import Workspace

for _name in ("busy", "tour"):
    if _name not in sys.modules:  # test files cannot import each other
        _spec = importlib.util.spec_from_file_location(_name, Path(__file__).with_name(f"{_name}.py"))
        assert _spec is not None and _spec.loader is not None
        sys.modules[_name] = importlib.util.module_from_spec(_spec)
        _spec.loader.exec_module(sys.modules[_name])

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform says this of every window shown; it is about itself, not about us.
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support"))


@pytest.fixture(autouse=True)
def _calm(qapp: QApplication) -> Iterator[None]:
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    yield
    QLocale.setDefault(QLocale("en_GB"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    qapp.setStyleSheet("")  # in the program the window wears it
    qapp.setProperty("assent_dressed", "")


@pytest.fixture
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


class SlowJobs(InlineJobs):
    """A computer that has not come to anything yet: work is done when the test lets it go on."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: list[QRunnable] = []

    def go_on(self) -> None:
        while self.waiting:
            self.waiting.pop(0).run()

    def _dispatch(self, run: QRunnable, lane: str) -> None:
        self.waiting.append(run)


@pytest.fixture
def slow(qapp: QApplication) -> SlowJobs:
    return SlowJobs()


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


VISIT = """<?xml version="1.0"?>
<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" xmlns:jr="http://openrosa.org/javarosa">
 <h:head><h:title>Visit</h:title><model>
  <itext>
   <translation lang="English (en)" default="true()">
    <text id="name"><value>Name of the place</value></text>
    <text id="count"><value>How many people?</value></text>
   </translation>
   <translation lang="Français (fr)">
    <text id="name"><value>Nom du lieu</value></text>
    <text id="count"><value>Combien de personnes ?</value></text>
   </translation>
  </itext>
  <instance><data id="visit" version="1"><first><name/><people/><share/><day/></first>
   <second><kind/><reason/><read/></second>
   <thing jr:template=""><what/><price/></thing><total/>
   <meta><instanceID/></meta></data></instance>
  <bind nodeset="/data/first/name" type="string" required="true()"/>
  <bind nodeset="/data/first/people" type="int" constraint=". &gt; 0 and . &lt; 1000" jr:constraintMsg="Between 1 and 999, please."/>
  <bind nodeset="/data/first/share" type="decimal"/>
  <bind nodeset="/data/first/day" type="date"/>
  <bind nodeset="/data/second/kind" type="string" required="true()"/>
  <bind nodeset="/data/second/reason" type="string" relevant="/data/second/kind = 'no'" required="true()"/>
  <bind nodeset="/data/second/read" type="string"/>
  <bind nodeset="/data/thing/what" type="string"/>
  <bind nodeset="/data/thing/price" type="int"/>
  <bind nodeset="/data/total" type="int" calculate="sum(/data/thing/price)"/>
  <bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>
 </model></h:head>
 <h:body>
  <group ref="/data/first"><label>The place</label>
   <input ref="/data/first/name"><label ref="jr:itext('name')"/><hint>As people there say it</hint></input>
   <input ref="/data/first/people"><label ref="jr:itext('count')"/></input>
   <input ref="/data/first/share"><label>Share connected</label></input>
   <input ref="/data/first/day"><label>Day</label></input>
  </group>
  <group ref="/data/second"><label>Agreement</label>
   <select1 ref="/data/second/kind"><label>Do they agree?</label>
    <item><label>Yes</label><value>yes</value></item><item><label>No</label><value>no</value></item></select1>
   <input ref="/data/second/reason" appearance="multiline"><label>Why not?</label></input>
   <trigger ref="/data/second/read"><label>Please read</label></trigger>
  </group>
  <group ref="/data/thing"><label>Thing</label>
   <repeat nodeset="/data/thing">
    <input ref="/data/thing/what"><label>What is it?</label></input>
    <input ref="/data/thing/price"><label>Price</label></input>
   </repeat></group>
  <input ref="/data/total"><label>Total</label></input>
 </h:body></h:html>
"""


def visit_form() -> FormVersion:
    xform = VISIT.encode()
    form = FormDefinition.from_xform(xform)
    return FormVersion(form.form_id, form.version, form.title, form.languages, xform, b"", form.sha256)


@pytest.fixture
def visit() -> FormVersion:
    return visit_form()


@pytest.fixture
def office(tmp_path: Path, clock: Clock) -> Iterator[Workspace]:
    profile = Profile("office", "UNICEF", "Field Office Tarawa", "Teiti", focal_point=True)
    workspace = Workspace.create(tmp_path / "office", profile, clock=clock)
    workspace.install_form(visit_form())
    yield workspace
    workspace.close()


@pytest.fixture
def context(office: Workspace, inline: InlineJobs, preferences: Preferences, clock: Clock) -> Context:
    return Context(office, inline, preferences, clock)


class Desk:
    """One person at one machine: the whole application over a real workspace, jobs done at once."""

    def __init__(self, qapp: QApplication, preferences: Preferences, clock: Clock) -> None:
        self.app = Assent(qapp, preferences, jobs=InlineJobs(), clock=clock)
        self.problems: list[Problem] = []
        self.bugs: list[BaseException] = []
        self.app.jobs.problem_met.connect(self.problems.append)
        self.app.jobs.bug_met.connect(self._met_bug)
        self.app.window.resize(1280, 760)
        self.app.window.show()

    def _met_bug(self, caught: BaseException) -> None:
        traceback.print_exception(caught)
        self.bugs.append(caught)

    @property
    def workspace(self) -> Workspace:
        assert self.app.workspace is not None
        return self.app.workspace

    def close(self) -> None:
        self.app.window.close()
        self.app.window.deleteLater()
        self.app.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert self.bugs == []


@pytest.fixture
def make_desk(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Callable[..., Desk]]:
    desks: list[Desk] = []

    def make(who: str, organization: str, office: str, *, focal_point: bool = False) -> Desk:
        folder = tmp_path / office.replace(" ", "-")
        chosen = Preferences(folder.with_suffix(".ini"))
        chosen.language, chosen.look = "en", "light"
        desk = Desk(qapp, chosen, clock)
        desks.append(desk)
        desk.app.set_up(Setup(who, organization, office, "", focal_point, folder, ""))  # type: ignore[arg-type]
        return desk

    yield make
    for desk in desks:
        desk.close()


def two_recommendations() -> Consultation:
    return Consultation(
        "readiness",
        (Text("en", "Readiness of the system", "official"), Text("zh", "系统的准备状态", "unofficial")),
        (
            Item(
                "1",
                1,
                (Text("en", "Governing bodies should integrate the use of digital technology.", "official"),),
            ),
            Item(
                "2", 2, (Text("en", "Executive heads should assess the risks of each use case.", "official"),)
            ),
        ),
    )


@pytest.fixture
def consultation() -> Consultation:
    return two_recommendations()


@pytest.fixture
def secretariat(make_desk: Callable[..., Desk], clock: Clock) -> Desk:
    """A secretariat with a consultation of two items and an open round for two organizations."""
    desk = make_desk("secretariat", "UN", "Secretariat")
    desk.workspace.publish_consultation(two_recommendations())
    desk.workspace.open_round(
        "readiness", rule=RoundRule(), deadline=NOON + timedelta(days=30), eligible=("UNICEF", "WFP")
    )
    desk.app.changed(None)
    return desk


@pytest.fixture
def admitted(make_desk: Callable[..., Desk], secretariat: Desk, tmp_path: Path) -> Desk:
    """An office that the secretariat has admitted and that has taken the consultation in."""
    desk = make_desk("office", "UNICEF", "Field Office Tarawa", focal_point=True)
    secretariat.workspace.admit_office(desk.workspace.enrolment_request())
    down = tmp_path / "down.assent"
    secretariat.workspace.write_bundle(down)
    desk.workspace.take([down])
    desk.app.changed(None)
    desk.app.screens["home"].refresh()
    return desk

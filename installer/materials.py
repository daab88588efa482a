# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What is in the box: the bill of materials (CycloneDX) and the licence texts of everything shipped.

Only what requirements/run.txt locks is shipped. A distribution without a licence text, or with a
licence that we may not ship, stops the build.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot5
from packageurl import PackageURL

from sync.store import FORMAT_VERSION
from sync.update import FORMAT_FILE

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "requirements" / "run.txt"
# Said in the project's own repository, not in its metadata.
SAID_ELSEWHERE = {"pyrage": "MIT", "pyxform": "BSD-2-Clause", "sqlcipher3": "Zlib"}
# Copyleft that reaches the whole program: never in the box. LGPL is met by dynamic, replaceable libraries.
REFUSED = re.compile(r"(?<!L)(?<!Lesser )\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)
QT_NOTICE = """\
Assent uses Qt 6 and Qt for Python (PySide6-Essentials, shiboken6) under the GNU Lesser General Public
License version 3. They are separate dynamic libraries in this folder (PySide6/, shiboken6/) and may be
replaced by your own build of the same version. Their source code: Qt for Python, pyside-setup, and Qt,
qtbase and qtsvg, of the version named in bom.json, from the Qt Project. The licence texts are beside this file.
"""


GPL_ONLY = re.compile(
    r"Qt6?(Charts|DataVisualization|Graphs|VirtualKeyboard|Lottie|NetworkAuth|Quick3D|Quick3DPhysics|HttpServer)\b",
    re.I,
)
"""parts of Qt that are not under the LGPL"""


def gpl_only(frozen: Path) -> list[str]:
    """Files of the frozen program that may not be in it."""
    return sorted(path.name for path in frozen.rglob("*") if GPL_ONLY.search(path.name))


def write_materials(frozen: Path, version: str, packages: Path | None = None) -> None:
    """Writes `licences/`, `bom.json`, `VERSION` and `WORKSPACE-FORMAT` into the frozen folder.

    `packages`: the site-packages that were frozen, when they are not this interpreter's own.
    """
    distributions = shipped(packages)
    if refused := refused_licences(distributions):
        raise SystemExit("These may not be shipped: " + "; ".join(refused))
    if found := gpl_only(frozen):
        raise SystemExit("Qt gives these under the GPL only: " + "; ".join(found))
    licences = frozen / "licences"
    shutil.rmtree(licences, ignore_errors=True)
    licences.mkdir()
    shutil.copy2(ROOT / "LICENSE", licences / "Assent-Apache-2.0.txt")
    (licences / "Qt-NOTICE.txt").write_text(QT_NOTICE, encoding="utf-8")
    for name in ("LGPL-3", "GPL-3"):  # LGPL-3 is written as an addition to GPL-3: both texts are owed
        source = Path("/usr/share/common-licenses") / name
        if source.exists():
            shutil.copy2(source, licences / f"{name}.txt")
    for distribution in distributions:
        _copy_licences(distribution, licences)
    shutil.copy2(_python_licence(), licences / "Python.txt")
    (frozen / "bom.json").write_text(_bill_of_materials(version, distributions), encoding="utf-8")
    (frozen / "VERSION").write_text(version + "\n", encoding="utf-8")
    (frozen / FORMAT_FILE).write_text(f"{FORMAT_VERSION}\n", encoding="utf-8")


def shipped(packages: Path | None = None) -> list[metadata.Distribution]:
    """The locked distributions that are installed for this system, in the order of their names."""
    locked = set(
        map(_plain, re.findall(r"^([A-Za-z0-9._-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE))
    )
    found = metadata.distributions(path=[str(packages)]) if packages else metadata.distributions()
    held = {_plain(each.name): each for each in found if _plain(each.name) in locked}
    return [held[name] for name in sorted(held)]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def licence_of(distribution: metadata.Distribution) -> str:
    facts = distribution.metadata
    said = facts.get("License-Expression") or ""
    classifiers = [
        c.rsplit("::", 1)[1].strip() for c in facts.get_all("Classifier", []) if c.startswith("License ::")
    ]
    stated = said or "; ".join(classifiers) or (facts.get("License") or "").split("\n")[0][:80]
    return stated or SAID_ELSEWHERE.get(distribution.name, "")


def refused_licences(distributions: Sequence[metadata.Distribution]) -> list[str]:
    """Names of shipped distributions whose licence is unknown or would not allow us to ship them."""
    return [
        f"{d.name}: {licence_of(d)}"
        for d in distributions
        if not licence_of(d)
        or (REFUSED.search(licence_of(d)) and not re.search(r"LGPL|Lesser", licence_of(d)))
    ]


def _copy_licences(distribution: metadata.Distribution, folder: Path) -> None:
    wanted = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
    for file in distribution.files or []:
        if wanted.search(str(file)) and not str(file).endswith((".py", ".pyc")):
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                shutil.copy2(path, folder / f"{distribution.name}-{path.name.removesuffix('.txt')}.txt")


def _python_licence() -> Path:
    for place in (Path(sys.base_prefix) / "LICENSE.txt", *Path(sys.base_prefix).glob("lib/python3*/LICENSE.txt"),
                  Path(sys.base_prefix) / "share/doc/python3/copyright", *Path("/usr/share/doc").glob("python3.1*/copyright")):  # fmt: skip
        if place.exists():
            return place
    raise SystemExit("The licence text of Python was not found beside the interpreter that builds.")


def _bill_of_materials(version: str, distributions: Sequence[metadata.Distribution]) -> str:
    lock = LOCK.read_text(encoding="utf-8")
    bom = Bom(
        serial_number=uuid5(NAMESPACE_URL, f"assent {version} {lock}"), version=1
    )  # two builds must agree
    root = Component(name="assent", version=version, type=ComponentType.APPLICATION, bom_ref="assent")
    bom.metadata.component = root
    parts = [_component(distribution) for distribution in distributions]
    parts.append(
        Component(
            name="cpython", version=sys.version.split()[0], type=ComponentType.FRAMEWORK, bom_ref="cpython"
        )
    )
    bom.components.update(parts)
    bom.register_dependency(root, parts)
    facts = json.loads(JsonV1Dot5(bom).output_as_string())
    facts["metadata"].pop("timestamp", None)
    for listed in ("components", "dependencies"):
        facts[listed].sort(key=lambda part: part.get("bom-ref", part.get("ref", "")))
    for dependency in facts["dependencies"]:
        dependency.get("dependsOn", []).sort()
    return json.dumps(facts, indent=1, sort_keys=True) + "\n"


def _component(distribution: metadata.Distribution) -> Component:
    return Component(
        name=distribution.name,
        version=distribution.version,
        type=ComponentType.LIBRARY,
        purl=PackageURL("pypi", name=distribution.name.lower(), version=distribution.version),
        licenses=[DisjunctiveLicense(name=licence_of(distribution))],
        bom_ref=distribution.name,
    )

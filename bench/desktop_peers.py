# SPDX-License-Identifier: Apache-2.0
# SPDX-FileCopyrightText: The Assent authors
"""What two other programs need for as many records (bench_desktop.py --peers runs this under their own Python).

    desktop_peers.py calc|anki SHEET.csv FOLDER

calc: LibreOffice Calc without a window opens the sheet, and finds every cell that holds a word, as Find All does.
anki: a collection holds the rows as notes, and is asked for those that hold a word, as its browser does. No window is
drawn here, so that these figures are what the program needs before it draws. One line a figure, between tabs.
"""

from __future__ import annotations

import csv
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

WORDS = ("generator", "供应")


def calc(sheet: Path, folder: Path) -> None:
    import uno
    from com.sun.star.beans import PropertyValue
    from com.sun.star.connection import NoConnectException

    pipe = f"assent-bench-{folder.parent.name}".replace("_", "-")
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"--accept=pipe,name={pipe};urp;",
         f"-env:UserInstallation={folder.as_uri()}"]
    )  # fmt: skip
    try:
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        for _ in range(600):
            try:
                context = resolver.resolve(address)
                break
            except NoConnectException:
                time.sleep(0.1)
        else:
            raise SystemExit("LibreOffice did not begin")
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        asked = [
            PropertyValue(Name="Hidden", Value=True),
            PropertyValue(Name="FilterOptions", Value="44,34,76,1"),
        ]
        start, before = time.perf_counter(), _cpu(office.pid)
        book = desktop.loadComponentFromURL(sheet.as_uri(), "_blank", 0, asked)
        page = book.Sheets.getByIndex(0)
        cursor = page.createCursor()
        cursor.gotoEndOfUsedArea(False)
        rows = cursor.RangeAddress.EndRow
        tell(f"LibreOffice Calc opens {rows:,} rows", start, _cpu(office.pid) - before)
        for word in WORDS:
            wanted = page.createSearchDescriptor()
            wanted.SearchString = word
            start, before = time.perf_counter(), _cpu(office.pid)
            page.findAll(wanted)
            tell(f"LibreOffice Calc finds all “{word}”", start, _cpu(office.pid) - before)
        book.close(True)
        desktop.terminate()
    finally:
        office.terminate()
        office.wait(30)


def anki(sheet: Path, folder: Path) -> None:
    from anki.collection import Collection

    folder.mkdir(parents=True)
    collection: Any = Collection(str(folder / "collection.anki2"))
    kind = collection.models.by_name("Basic")
    notes = []
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        for at, row in enumerate(csv.reader(file)):
            note = collection.new_note(kind)
            note.fields = [f"{at}", " ".join(row)]
            notes.append(note)
    deck = collection.decks.id("Default")
    for note in notes:
        collection.add_note(note, deck)
    for word in WORDS:
        taken = []
        for _ in range(5):
            start, before = time.perf_counter(), time.process_time()
            found = collection.find_notes(word)
            taken.append((time.perf_counter() - start, time.process_time() - before))
        wall, cpu = min(taken)
        print(
            f"Anki finds “{word}” in {len(notes):,} notes\t{wall * 1000:.0f} ms (CPU {cpu * 1000:.0f}; {len(found):,} found)\t"
        )
    collection.close()


def tell(name: str, start: float, cpu: float) -> None:
    print(f"{name}\t{(time.perf_counter() - start) * 1000:.0f} ms (CPU {cpu * 1000:.0f})\t")


def _cpu(pid: int) -> float:
    """CPU seconds of a process and its children, which the launcher of LibreOffice has."""
    ticks, pending = 0, [pid]
    while pending:
        here = pending.pop()
        fields = Path(f"/proc/{here}/stat").read_text().rsplit(")", 1)[1].split()
        ticks += int(fields[11]) + int(fields[12])
        for thread in Path(f"/proc/{here}/task").iterdir():
            pending += map(int, (thread / "children").read_text().split())
    return ticks / 100


if __name__ == "__main__":
    {"calc": calc, "anki": anki}[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))

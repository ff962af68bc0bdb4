"""`--self-test`: proves that this installation works, from Python to a sample file and its golden upload file.

Every check imports what it needs itself: in a broken installation a failing import is an answer too.
"""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import cape_desktop

if TYPE_CHECKING:
    from cape_desktop.domain.rules import RulePack
    from cape_desktop.workflow.run import Run

SAMPLE: Final = "ES-003 sample.xlsx"
GOLDEN: Final = "ES-003 sample upload.csv"
_FAILED: Final = 3
_RESOURCES: Final = ("help", "icons", "licences", "rules", "samples")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the checks find things: the program's resources, a folder to write in, a file of the person's."""

    resources: Path
    scratch: Path
    file: Path | None


def self_test(file: Path | None = None, out: Path | None = None) -> int:
    """Runs every check, reads `file` too when given; prints one JSON line (also to `out`); 0 when all hold, else 3.

    Works in a temporary folder: history and settings of the person are neither read nor written.
    """
    _do_without_a_screen()
    checks: dict[str, dict[str, Any]] = {}
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        place = _Place(_resource_folder(), Path(scratch), file)
        for name, check in _CHECKS.items():
            checks[name] = _answer(check, place)
    good = all(check["ok"] for check in checks.values())
    answer = json.dumps({"program": cape_desktop.__version__, "ok": good, "checks": checks})
    if out is not None:
        out.write_text(answer + "\n", encoding="ascii")
    sys.stdout.write(answer + "\n")
    return 0 if good else _FAILED


def _answer(check: Callable[[_Place], str], place: _Place) -> dict[str, Any]:
    try:
        return {"ok": True, "is": check(place)}
    except Exception as fault:  # noqa: BLE001 - whatever fails is the answer of this check
        return {"ok": False, "is": f"{type(fault).__name__}: {fault}"}


def _do_without_a_screen() -> None:
    """Lets Qt draw in memory on a Linux machine without a screen, where it would end the process."""
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in screens):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _resource_folder() -> Path:
    from cape_desktop.paths import folders

    return folders(None).resources


def _python(_: _Place) -> str:
    return f"{platform.python_version()} on {sys.platform}"


def _resources(place: _Place) -> str:
    missing = [name for name in _RESOURCES if not any((place.resources / name).iterdir())]
    if missing:
        raise FileNotFoundError(", ".join(missing))
    return ", ".join(_RESOURCES)


def _rules(place: _Place) -> str:
    return _pack(place).id


def _pack(place: _Place) -> RulePack:
    from cape_desktop import rulebook

    return rulebook.load_pack(rulebook.newest_pack(place.resources))


def _history(place: _Place) -> str:
    """A new history, brought through every migration, written to and read."""
    import sqlite3

    from cape_desktop.domain.importer import Importer
    from cape_desktop.history.migrate import newest_version
    from cape_desktop.history.store import Store

    path = place.scratch / "empty.sqlite3"
    with Store.open(path) as store:
        store.save_importer(Importer("Señor Peña Imports"))
    with Store.open(path) as store:
        if [one.name for one in store.importers()] != ["Señor Peña Imports"]:
            raise AssertionError("the history forgot what was written")
    return f"SQLite {sqlite3.sqlite_version}, history version {newest_version()}"


def _sample(place: _Place) -> str:
    """The sample workbook through every step to the saved file, compared with the golden bytes."""
    from cape_desktop.history.store import Store
    from cape_desktop.workflow import drafts, keeping

    pack = _pack(place)
    with Store.open(place.scratch / "sample.sqlite3") as store:
        run = _examined(drafts.start(store, pack, pack.as_of), place.resources / "samples" / SAMPLE)
        saved = keeping.save(run, place.scratch, store)
        whole = store.declaration(saved[0].history_id)
    golden = (place.resources / "samples" / GOLDEN).read_bytes()
    if saved[0].data != golden or whole.file.data != golden:
        raise AssertionError(f"{SAMPLE} did not become {GOLDEN}")
    return f"{len(saved[0].declaration.numbers)} numbers as in {GOLDEN}"


def _file(place: _Place) -> str:
    from cape_desktop.workflow.run import Run

    if place.file is None:
        return "none given"
    run = _examined(Run(_pack(place), date.today()), place.file)
    return f"{place.file.name}: {len(run.examined or ())} entries, {len(run.set_aside())} rows set aside"


def _examined(run: Run, path: Path) -> Run:
    from cape_desktop.domain.entry import Repair
    from cape_desktop.workflow import steps
    from cape_desktop.workflow.edits import Edit, EditKind

    run = steps.take_in(run, (path,))
    accept = Edit(EditKind.ACCEPT_ALL, tuple(repair.value for repair in Repair))
    return steps.examine(steps.build(run).with_edits((accept,)))


def _window(place: _Place) -> str:
    from cape_desktop.app import try_window

    return try_window(place.resources, place.scratch)


def _wizard(place: _Place) -> str:
    """The same road as `_sample`, through the pages and buttons of the wizard."""
    from cape_desktop.app import try_wizard

    samples = place.resources / "samples"
    if try_wizard(place.resources, place.scratch, samples / SAMPLE) != (samples / GOLDEN).read_bytes():
        raise AssertionError(f"the wizard did not make {GOLDEN}")
    return f"saved {GOLDEN}"


def _translations(place: _Place) -> str:
    from cape_desktop.app import try_translations

    return try_translations(place.resources)


def _paper(place: _Place) -> str:
    from cape_desktop.app import try_paper

    return try_paper(place.scratch / "page.pdf")


_CHECKS: Final[dict[str, Callable[[_Place], str]]] = {
    "python": _python,
    "resources": _resources,
    "rules": _rules,
    "history": _history,
    "sample": _sample,
    "file": _file,
    "window": _window,
    "wizard": _wizard,
    "translations": _translations,
    "paper": _paper,
}

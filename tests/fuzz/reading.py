"""Reads one bad file in every way the program can: as entries, as CBP's answer, in the inspector."""

from __future__ import annotations

import os
import random
import sys
import traceback
import warnings
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from cape_desktop.domain.assembly import assemble
from cape_desktop.domain.entry import Decisions, Repair
from cape_desktop.intake.opening import source_from_path, source_from_text
from cape_desktop.intake.recognise import recognise
from cape_desktop.intake.results import read_results
from cape_desktop.intake.rows import gather
from cape_desktop.intake.source import Source
from cape_desktop.output.inspect import inspect
from cape_desktop.problems import Problem
from cape_desktop.wording.problems import problem_sentence
from tests.fuzz.corpus import sound_files
from tests.fuzz.damage import damaged
from tests.rules import PACK

_LARGEST = 6 * 1024**3
"""Bytes of address space that reading one file may ask for."""


def bad_file(folder: Path, seed: int, number: int) -> Path:
    """The file of this seed and number."""
    source = folder / "sound"
    if not source.exists():
        source.mkdir()
        sound_files(source)
    files = tuple(sorted(source.iterdir()))
    name, content = damaged(random.Random(f"{seed}-{number}"), files)
    (folder / "bad").mkdir(exist_ok=True)
    path = folder / "bad" / name
    path.write_bytes(content)
    return path


def read_on(answers: Connection, folder: Path, seed: int, number: int) -> None:
    """Reads one file after the other, from this number on, until it is ended."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 2)  # the parser of workbooks writes about its own panics there, which we catch
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_LARGEST, _LARGEST))
    while True:
        path = bad_file(folder, seed, number)
        try:
            read_all(path)
        except BaseException:  # noqa: BLE001 - whatever it is, it is what we look for
            answers.send(traceback.format_exc())
        else:
            answers.send("")
        path.unlink()
        number += 1


def read_all(path: Path) -> None:
    """Raises whatever is not a Problem, and AssertionError for a row that is lost or belongs to two places."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for way in (_as_entries, _as_paste, _as_answer, _in_the_inspector):
            _unless_refused(way, path)


def _unless_refused(way: Callable[[Path], None], path: Path) -> None:
    try:
        way(path)
    except Problem as problem:
        problem_sentence(problem)


def _as_entries(path: Path) -> None:
    _entries_of(source_from_path(path))


def _as_paste(path: Path) -> None:
    text = path.read_bytes()[:20_000].decode("utf-8", "replace")
    _entries_of(source_from_text(text, "Pasted list", path.parent / "pasted"))


def _entries_of(source: Source) -> None:
    opened = recognise(source)
    try:
        gathered = gather(opened, 0)
    finally:
        opened.close()
    assembled = assemble(gathered.groups, Decisions(accept_all=frozenset(Repair)))
    owned = {row for entry in assembled.entries for place in entry.places for row in place.rows}
    unread = {row for group in assembled.unread for row in group.place.rows}
    aside = [row.row for row in gathered.set_aside]
    assert len(aside) == len(set(aside)), "a row is set aside twice"
    assert not owned & unread, "a row is read and unread"
    assert not (owned | unread) & set(aside), "a row is in an entry and set aside"
    assert len(owned | unread) + len(aside) == gathered.rows[0], "a row is lost"


def _as_answer(path: Path) -> None:
    read_results((path,), PACK)


def _in_the_inspector(path: Path) -> None:
    inspect(path.read_bytes(), path.name, PACK.limits)

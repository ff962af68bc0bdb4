"""Reading leaves the window free and loads no more than it needs."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from cape_desktop.intake.opening import source_from_path, source_from_text
from cape_desktop.intake.recognise import recognise
from cape_desktop.problems import ProblemKind
from cape_desktop.progress import Cancelled, Doing
from tests.intake.files import NUMBERS, read, refusal, written
from tests.invented import some_entries, write_es003


def test_that_reading_text_loads_no_reader_of_workbooks(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry Number"], *([n] for n in NUMBERS)])
    program = (
        "import sys; from pathlib import Path; from cape_desktop.intake.opening import source_from_path;"
        "from cape_desktop.intake.recognise import recognise; from cape_desktop.intake.rows import gather;"
        f"opened = recognise(source_from_path(Path({str(path)!r}))); gather(opened, 0);"
        "print(sorted({'python_calamine', 'charset_normalizer', 'PySide6'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_other_threads_are_hardly_held_up_while_a_workbook_is_read(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "e.xlsx", some_entries(10_000))
    late: list[float] = []
    ended = threading.Event()

    def watch() -> None:
        while not ended.is_set():
            before = time.perf_counter()
            time.sleep(0.02)
            late.append(time.perf_counter() - before - 0.02)

    watcher = threading.Thread(target=watch)
    watcher.start()
    read(path)
    ended.set()
    watcher.join()
    late.sort()
    assert late[len(late) * 9 // 10] < 0.15


def test_that_the_collector_is_on_again_after_a_cancelled_reading(tmp_path: Path) -> None:
    path = written(tmp_path / "l.csv", [["Entry Number"], *([n] for n in NUMBERS * 500)])

    def tick(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        if doing is Doing.GROUPING:
            raise Cancelled

    with pytest.raises(Cancelled):
        read(path, tick=tick)
    assert gc.isenabled()


def test_that_a_closed_file_can_be_moved_and_deleted(tmp_path: Path) -> None:
    path = write_es003(tmp_path / "e.xlsx", some_entries(5))
    recognise(source_from_path(path)).close()
    path.rename(tmp_path / "f.xlsx").unlink()


def test_that_a_paste_is_kept_under_its_hash(tmp_path: Path) -> None:
    source = source_from_text("ABC12345676\n", "Pasted list", tmp_path / "new" / "folder")
    assert Path(source.path).read_text("utf-8") == "ABC12345676\n"
    assert (source.name, source.size, source.original) == ("Pasted list", 12, "")
    assert source_from_path(Path(source.path)).sha256 == source.sha256
    assert refusal(lambda: source_from_text(" \n", "Pasted list", tmp_path)).kind is ProblemKind.FILE_EMPTY

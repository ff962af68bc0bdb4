"""`make fuzz`: damaged and invented files for ten minutes; every one must be read or refused in a sentence.

`python -m tests.fuzz [--minutes 10] [--seed N] [--only I]`. The seed is printed; a file that broke the program is kept
in build/fuzz with its traceback, and `--seed N --only I` makes it again. Reading happens in a process of its own, so
that a file on which it hangs or dies is found too.
"""

from __future__ import annotations

import argparse
import multiprocessing
import random
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.fuzz.reading import bad_file, read_all, read_on

KEPT = Path(__file__).parents[2] / "build" / "fuzz"
_LONGEST = 60
"""Seconds that one small file may take."""
_ENOUGH = 20
"""Broken files after which it is time to look at them."""


def main() -> int:
    """Gives 1 when a file broke the program."""
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0)
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    parser.add_argument("--only", type=int, default=None, metavar="I")
    call = parser.parse_args()
    _say(f"seed {call.seed}")
    ends = time.monotonic() + call.minutes * 60
    with tempfile.TemporaryDirectory() as name:
        if call.only is not None:
            read_all(bad_file(Path(name), call.seed, call.only))
            return 0
        tried, broken = 0, 0
        for number, fault in _faults(Path(name), call.seed, ends):
            tried = number + 1
            if fault:
                broken += 1
                kept = _keep(Path(name), call.seed, number, fault)
                _say(f"file {number} broke the program, kept as {kept}")
            if broken >= _ENOUGH:
                break
    _say(f"{tried:,} files, {broken} of them broke the program")
    return 1 if broken else 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _faults(folder: Path, seed: int, ends: float) -> Iterator[tuple[int, str]]:
    """Each number with what went wrong, "" when nothing did."""
    number = 0
    while time.monotonic() < ends:
        context = multiprocessing.get_context("spawn")
        here, there = context.Pipe()
        reader = context.Process(target=read_on, args=(there, folder, seed, number))
        reader.start()
        there.close()
        try:
            while time.monotonic() < ends:
                if not here.poll(_LONGEST):
                    yield number, f"still busy after {_LONGEST} seconds"
                    number += 1
                    break
                yield number, here.recv()
                number += 1
        except EOFError:
            reader.join()
            yield number, f"the process ended with {reader.exitcode}"
            number += 1
        finally:
            reader.kill()
            reader.join()
            here.close()


def _keep(folder: Path, seed: int, number: int, fault: str) -> Path:
    KEPT.mkdir(parents=True, exist_ok=True)
    path = bad_file(folder, seed, number)
    kept = KEPT / f"{seed}-{number}-{path.name}"
    kept.write_bytes(path.read_bytes())
    kept.with_name(f"{kept.name}.txt").write_text(fault, encoding="utf-8")
    return kept


if __name__ == "__main__":
    sys.exit(main())

"""Runs one piece of work in a process of its own and gives its seconds and its peak memory."""

from __future__ import annotations

import multiprocessing
import re
import resource
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path


@dataclass(frozen=True)
class Measure:
    """Seconds of wall clock, peak resident megabytes, and what the work answered (to compare answers)."""

    seconds: float
    megabytes: float
    answer: object


def measured(work: Callable[..., object], *arguments: object, times: int = 1) -> Measure:
    """The fastest of `times` runs, each in a fresh process."""
    runs = [_once(work, arguments) for _ in range(times)]
    return min(runs, key=lambda run: run.seconds)


def _once(work: Callable[..., object], arguments: tuple[object, ...]) -> Measure:
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe()
    process = context.Process(target=_child, args=(there, work, arguments))
    process.start()
    there.close()
    try:
        measure: Measure = here.recv()
    finally:
        process.join()
        here.close()
    return measure


def _child(answer_to: Connection, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    start = time.perf_counter()
    answer = work(*arguments)
    seconds = time.perf_counter() - start
    answer_to.send(Measure(seconds, peak_megabytes(), answer))


def peak_megabytes() -> float:
    """The largest resident memory of this process so far.

    Linux hands `ru_maxrss` on from the process that starts another one; `VmHWM` begins anew.
    """
    try:
        told = re.search(r"^VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text(), re.MULTILINE)
    except OSError:
        told = None
    return (int(told[1]) if told else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def table(title: str, rows: list[tuple[str, Measure]]) -> str:
    """A Markdown table with the first row as the reference of the ratios."""
    reference = rows[0][1]
    lines = [f"### {title}", "", "| what | seconds | ratio | peak MB |", "|---|---|---|---|"]
    lines += [
        f"| {name} | {one.seconds:.2f} | {one.seconds / reference.seconds:.2f} | {one.megabytes:.0f} |"
        for name, one in rows
    ]
    return "\n".join(lines)

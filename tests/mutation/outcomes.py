"""What became of each mutant: killed, explained in explained.toml, or alive."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fnmatch import fnmatch
from importlib import import_module
from pathlib import Path

from tests.mutation.copying import MUTANTS, SUBJECT

EXPLAINED = Path(__file__).parent / "explained.toml"
_KILLED = (1, 3)
_OUT_OF_TIME = (36, 24, -24, 152, 255)


@dataclass(frozen=True)
class Mutant:
    """One change: mutmut's `name` for it, and how its tests ended (None: not run yet)."""

    name: str
    module: str
    ended: int | None

    @property
    def is_killed(self) -> bool:
        """Whether a test failed or never came to an end."""
        return self.ended in _KILLED or self.is_out_of_time

    @property
    def has_survived(self) -> bool:
        """Whether all its tests passed, so that nobody noticed."""
        return self.ended is not None and not self.is_killed

    @property
    def is_out_of_time(self) -> bool:
        """Whether no test came to an end: the change makes a loop endless, or the machine was too busy."""
        return self.ended in _OUT_OF_TIME

    @property
    def function(self) -> str:
        """Where the change is, as people write it: `checks.dates.closing_soon`."""
        place = self.name.removeprefix(f"{SUBJECT}.").rpartition("__mutmut_")[0]
        return place.replace(".x_", ".").replace(".xǁ", ".").replace("ǁ", ".")


@dataclass(frozen=True)
class Explanation:
    """Why changes to `function` that put one of `lines` there change nothing that anybody could see."""

    function: str
    lines: tuple[str, ...]
    why: str


def mutants(patterns: Iterable[str] = ()) -> list[Mutant]:
    """All mutants there are, or those whose module matches one of the patterns."""
    patterns = tuple(patterns)
    found = []
    for path in sorted(MUTANTS.rglob("*.py.meta")):
        module = path.relative_to(MUTANTS).as_posix().removesuffix(".py.meta").replace("/", ".")
        short = module.removeprefix(f"{SUBJECT}.")
        if not patterns or any(fnmatch(short, pattern) for pattern in patterns):
            ended: dict[str, int | None] = json.loads(path.read_text(encoding="utf-8"))["exit_code_by_key"]
            found += [Mutant(name, short, code) for name, code in ended.items()]
    return found


def forget_survivors(patterns: Iterable[str] = ()) -> None:
    """Lets the next run of these modules try again what no test noticed or ended: there may be new tests, or more time.

    What is explained stays as it is. The working directory must be the copy.
    """
    known = explanations()
    forgotten = {
        mutant.name
        for mutant in mutants(patterns)
        if mutant.is_out_of_time or (mutant.has_survived and explained(mutant, changed_lines(mutant)[1], known) is None)
    }
    for path in MUTANTS.rglob("*.py.meta"):
        told = json.loads(path.read_text(encoding="utf-8"))
        ended = told["exit_code_by_key"]
        ended.update(dict.fromkeys(forgotten & ended.keys()))
        path.write_text(json.dumps(told, indent=4), encoding="utf-8")


def explanations() -> tuple[Explanation, ...]:
    """The survivors that are no fault of the tests, as a person judged them."""
    read = tomllib.loads(EXPLAINED.read_text(encoding="utf-8"))
    return tuple(Explanation(one["function"], tuple(one["lines"]), one["why"]) for one in read["equivalent"])


def changed_lines(mutant: Mutant) -> tuple[list[str], list[str]]:
    """The lines before and after the change; the working directory must be the copy."""
    differ = import_module("mutmut.mutation.diff_apply")  # late, and by name: it is not there on Windows
    diff: list[str] = differ.get_diff_for_mutant(mutant.name).splitlines()[2:]
    return (
        [line[1:].strip() for line in diff if line.startswith("-")],
        [line[1:].strip() for line in diff if line.startswith("+")],
    )


def explained(mutant: Mutant, after: Iterable[str], known: Iterable[Explanation]) -> str | None:
    """Why the mutant lives, if somebody explained it."""
    written = set(after)
    return next((one.why for one in known if one.function == mutant.function and written & set(one.lines)), None)


def table(all_mutants: list[Mutant], accounted_for: set[str]) -> Iterator[str]:
    """A Markdown table: how many mutants each module has, and what became of them."""
    yield "| module | mutants | killed | of them by time | share | explained | alive | not run |"
    yield "|---|---|---|---|---|---|---|---|"
    modules = dict.fromkeys(mutant.module for mutant in all_mutants)
    for module in modules:
        yield _row(module, [mutant for mutant in all_mutants if mutant.module == module], accounted_for)
    yield _row("**all**", all_mutants, accounted_for)


def _row(name: str, of_module: list[Mutant], accounted_for: set[str]) -> str:
    killed = sum(mutant.is_killed for mutant in of_module)
    by_time = sum(mutant.is_out_of_time for mutant in of_module)
    waiting = sum(mutant.ended is None for mutant in of_module)
    known = sum(mutant.name in accounted_for for mutant in of_module)
    alive = len(of_module) - killed - waiting - known
    share = f"{killed / (len(of_module) - waiting):.1%}" if waiting < len(of_module) else "-"
    return f"| {name} | {len(of_module)} | {killed} | {by_time} | {share} | {known} | {alive} | {waiting} |"

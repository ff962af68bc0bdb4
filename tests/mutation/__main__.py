"""`make mutation`: breaks the customs rules in thousands of small ways and names each break that no test notices.

    python -m tests.mutation [--anew] [--report] [MODULE ...]

Goes on where it was stopped; survivors are tried again each time. `--anew` forgets earlier results, `--report` only
tells them. A MODULE is a name or pattern such as `interest` or `checks.*`.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.mutation import copying, outcomes

NICENESS = 15


def main(arguments: Sequence[str]) -> int:
    """Makes the copy, runs mutmut in it and reports; 1 when a mutant lives that nobody explained."""
    asked = _parser().parse_args(arguments)
    if os.name == "nt":
        print("mutmut needs fork(), which Windows has not; run this on Linux or macOS.")
        return 0
    if asked.anew:
        shutil.rmtree(copying.COPY, ignore_errors=True)
    if not asked.report:
        os.nice(NICENESS)
        copying.refresh()
        os.chdir(copying.COPY)
        outcomes.forget_survivors(asked.modules)
        status = _run_mutmut(asked.modules)
        if status:
            return status
    return _report(asked.modules)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__.partition("\n")[0])
    parser.add_argument("--anew", action="store_true", help="forget the results of earlier runs")
    parser.add_argument("--report", action="store_true", help="run nothing, tell the results of earlier runs")
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="such as interest or checks.*; all when left out")
    return parser


def _run_mutmut(modules: Sequence[str]) -> int:
    """One mutant at a time, on one core; what it says goes to a file where nobody watches."""
    names = [f"{copying.SUBJECT}.{module}.*" for module in modules]
    command = [str(Path(sys.executable).with_name("mutmut")), "run", "--max-children", "1", *names]
    log = copying.COPY / "mutmut.log"
    with log.open("w", encoding="utf-8") as file:
        output = None if sys.stdout.isatty() else file
        status = subprocess.run(command, cwd=copying.COPY, stdout=output, stderr=output, check=False).returncode
    if status:
        print(f"mutmut ended with status {status}; see {log}" if output else f"mutmut ended with status {status}.")
    return status


def _report(modules: Sequence[str]) -> int:
    os.chdir(copying.COPY)
    found = outcomes.mutants(modules)
    known = outcomes.explanations()
    accounted_for: set[str] = set()
    alive: list[str] = []
    for mutant in found:
        if not mutant.has_survived:
            continue
        before, after = outcomes.changed_lines(mutant)
        if outcomes.explained(mutant, after, known):
            accounted_for.add(mutant.name)
        else:
            lines = [*(f"    - {line}" for line in before), *(f"    + {line}" for line in after)]
            alive.append("\n".join([f"{mutant.function} ({mutant.name})", *lines]))
    print("\n".join(outcomes.table(found, accounted_for)))
    print("\n".join(["", f"{len(alive)} alive and not explained", *alive]))
    return 1 if alive else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

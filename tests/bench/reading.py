"""Reading a workbook: ours against openpyxl, pandas with openpyxl, and calamine alone."""

from __future__ import annotations

from pathlib import Path

from tests.bench.measuring import Measure, measured
from tests.invented import TODAY, some_entries, write_es003


def with_openpyxl(path: str) -> int:
    """Rows read by openpyxl in read-only mode."""
    from openpyxl import load_workbook

    book = load_workbook(path, read_only=True)
    return sum(1 for _ in book["Main Report"].iter_rows(values_only=True))


def with_pandas(path: str) -> int:
    """Rows read by pandas with openpyxl."""
    import pandas as pd

    return len(pd.read_excel(path, sheet_name="Main Report", dtype=str, header=None))


def with_calamine(path: str) -> int:
    """Rows read by calamine alone."""
    from python_calamine import CalamineWorkbook

    return sum(1 for _ in CalamineWorkbook.from_path(path).get_sheet_by_name("Main Report").iter_rows())


def ours(path: str) -> int:
    """Rows recognised, read, cleaned and grouped into entries by us: more work than the others do."""
    from cape_desktop.workflow import steps
    from cape_desktop.workflow.run import Run
    from tests.rules import PACK

    run = steps.build(steps.recognise(steps.take_in(Run(PACK, TODAY), (Path(path),))))
    assert run.gathered is not None
    return run.gathered.rows[0] + 1


def ours_examined(path: str) -> int:
    """The same, with every check, date and amount of every entry."""
    from cape_desktop.workflow import steps
    from cape_desktop.workflow.run import Run
    from tests.rules import PACK

    run = steps.examine(steps.build(steps.recognise(steps.take_in(Run(PACK, TODAY), (Path(path),)))))
    assert run.gathered is not None
    return run.gathered.rows[0] + 1


def compared(folder: Path, entries: int, times: int) -> tuple[int, list[tuple[str, Measure]]]:
    """Measures all readers on one workbook and makes sure that they saw the same rows."""
    path = str(write_es003(folder / f"es003-{entries}.xlsx", some_entries(entries)))
    readers = (
        ("calamine alone", with_calamine),
        ("CAPE Desktop: to entries", ours),
        ("CAPE Desktop: to checked entries", ours_examined),
        ("openpyxl read-only", with_openpyxl),
        ("pandas with openpyxl", with_pandas),
    )
    rows = [(name, measured(reader, path, times=times)) for name, reader in readers]
    answers = {int(str(measure.answer)) for _, measure in rows}
    assert len(answers) == 1, f"the readers disagree on the number of rows: {answers}"
    return answers.pop(), rows

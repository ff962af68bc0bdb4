"""All that pages ask of an examined run, derived before they ask."""

from __future__ import annotations

from collections.abc import Callable

from cape_desktop.collector import collector_paused
from cape_desktop.ui.wizard.entry_rows import aside_rows, check_rows, needs, search_words
from cape_desktop.ui.wizard.finding_panel import known_filers
from cape_desktop.ui.wizard.repair_groups import repair_groups
from cape_desktop.ui.wizard.road import needs_person
from cape_desktop.ui.wizard.totals import chosen_rows, chosen_total, declarations, route_rows, route_totals
from cape_desktop.workflow.run import Run

_DERIVED: tuple[Callable[[Run], object], ...] = (
    check_rows,
    search_words,
    needs,
    aside_rows,
    repair_groups,
    needs_person,
    known_filers,
    route_rows,
    route_totals,
    chosen_total,
    chosen_rows,
    declarations,
)


def made_ready(run: Run) -> Run:
    """The run, after deriving what pages will ask of it: in the job's thread, so that the window stays alive."""
    if run.examined is not None:
        with collector_paused():
            for derive in _DERIVED:
                derive(run)
    return run

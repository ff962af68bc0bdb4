"""Dossiers for tests and pictures: of a real run over the invented sample, of the history, and small made-up ones."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from cape_desktop.domain.importer import Importer
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.records import DeclarationWhole, Event
from cape_desktop.history.store import Store
from cape_desktop.output.dossier import Dossier
from cape_desktop.workflow import keeping, steps
from cape_desktop.workflow.dossiers import dossier_of_run
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.run import Run, SavedFile
from tests.invented import TODAY, Invented, entry_number, write_es003
from tests.rules import PACK
from tests.samples import sample_entries

IMPORTER = Importer("Peña & Sons <Imports>", "12-3456789", corporate=True)


def sample_run(folder: Path, entries: list[Invented] | None = None) -> Run:
    """A run over the sample entries as far as the choice; the first entry that could go is left out."""
    folder.mkdir(parents=True, exist_ok=True)
    path = write_es003(folder / "list.xlsx", entries if entries is not None else sample_entries())
    run = steps.examine(steps.build(steps.recognise(steps.take_in(Run(PACK, TODAY, IMPORTER), (path,)))))
    if entries is not None:
        return run
    return run.with_edits((Edit(EditKind.UNTICK, run.chosen()[:1]),))


def plain_dossier(name: str, number: str = "", rules: RulePack = PACK) -> Dossier:
    """What the papers tell of an importer who has no list yet."""
    return dossier_of_run(Run(rules, TODAY, Importer(name, number)))


def sample_dossier(folder: Path) -> Dossier:
    """What the papers tell of the sample before it is saved."""
    return dossier_of_run(sample_run(folder))


def saved_sample(folder: Path, *events: Event) -> tuple[Run, tuple[SavedFile, ...], DeclarationWhole]:
    """The sample, its file as it was saved, and the declaration as the history gives it back."""
    run = sample_run(folder / "in")
    with Store.open(folder / "history.sqlite3") as store:
        importer = store.save_importer(replace(IMPORTER, id=0))
        run = replace(run, importer=importer)
        files = keeping.save(run, folder, store)
        for event in events:
            store.record_event(files[0].history_id, event)
        return run, files, store.declaration(files[0].history_id)


def liquidated_together(count: int) -> list[Invented]:
    """Entries that all liquidated on one day, so that all their days are the same."""
    day = TODAY - timedelta(days=20)
    return [Invented(entry_number(f"ABC{n:07}"), liquidated=day, status="Liquidated") for n in range(1, count + 1)]

"""The history as the rest of the program knows it: values in, values out."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer
from cape_desktop.domain.refunds import RefundSaid
from cape_desktop.domain.results import Said
from cape_desktop.history import (
    declarations,
    drafts,
    events,
    holdings,
    importers,
    mappings,
    preparations,
    results,
    search,
    shelf,
    standings,
)
from cape_desktop.history.copies import PATIENCE_SECONDS, copy_database
from cape_desktop.history.database import Database
from cape_desktop.history.records import (
    DeclarationRow,
    DeclarationState,
    DeclarationWhole,
    Draft,
    EntryStanding,
    Event,
    Hit,
    Import,
    KeptEntry,
    Outcome,
    Preparation,
    RememberedMapping,
    UploadFile,
)
from cape_desktop.problems import Problem, ProblemKind


class _Rehearsed(Exception):
    """Ends a rehearsal, so that nothing of it is written."""


def _now() -> datetime:
    return datetime.now().astimezone().replace(microsecond=0)


class Store:
    """The history of one person. Any thread may call it; a change waits until nobody reads, and who reads for it.

    Every method may raise Problem: HISTORY_LOCKED, HISTORY_DAMAGED, DISK_FULL, FOLDER_NOT_WRITABLE, NOT_WRITTEN; a
    change that fails has changed nothing.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now

    @classmethod
    def open(cls, path: Path, *, now: Callable[[], datetime] = _now, patience: float = PATIENCE_SECONDS) -> Store:
        """Opens the history in `path`, or makes one; an older form is brought up to date after a backup copy.

        `now` gives local time with its offset; `patience` is in seconds. Raises Problem: HISTORY_NEWER,
        HISTORY_DAMAGED, HISTORY_LOCKED, FOLDER_NOT_WRITABLE, DISK_FULL.
        """
        return cls(Database.open(path, patience), now)

    @property
    def path(self) -> Path:
        """The file of the history."""
        return self._database.path

    def close(self) -> None:
        """Closes the file; a second call does nothing."""
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Who declares, and how ready they are

    def importers(self) -> tuple[Importer, ...]:
        """Every importer, by name."""
        with self._database.reading() as connection:
            return importers.all_importers(connection)

    def save_importer(self, importer: Importer) -> Importer:
        """Stores a new importer (id 0) or replaces a known one; gives it with its id. Problem(IMPORTER_UNKNOWN)."""
        with self._database.writing() as connection:
            if not importer.id:
                return replace(importer, id=importers.insert(connection, importer))
            _must_know(connection, importer.id, importer.name)
            importers.update(connection, importer)
            return importer

    def delete_importer(self, importer_id: int) -> None:
        """Deletes an importer and everything of it: answers, drafts, declarations, what came back, copies of its files.

        A file that also speaks of another importer stays, and so do backups made before.
        """
        with self._database.writing() as connection:
            named_before = _texts_naming_sources(connection)
            results.forget_entries(connection, importer_id)
            importers.delete(connection, importer_id)
            standings.refresh(connection, self._now())
            named_still = _texts_naming_sources(connection)
        shelf.drop(self._shelf, named_before, named_still)

    def readiness(self, importer_id: int) -> dict[str, Answer]:
        """What the importer answered to the checklist, by item."""
        with self._database.reading() as connection:
            return importers.answers(connection, importer_id)

    def save_answer(self, importer_id: int, item_id: str, answer: Answer) -> None:
        """Stores one answer in place of an earlier one. Problem(IMPORTER_UNKNOWN)."""
        with self._database.writing() as connection:
            _must_know(connection, importer_id)
            importers.set_answer(connection, importer_id, item_id, answer)

    # What is being prepared

    def keep_draft(self, draft: Draft) -> int:
        """Replaces the draft with this id, or stores a new one where there is none; gives its id.

        `updated_at` becomes now. Problem(IMPORTER_UNKNOWN).
        """
        with self._database.writing() as connection:
            _must_know(connection, draft.importer_id)
            return drafts.keep(connection, draft, self._now())

    def bring_back_draft(self, draft: Draft) -> int:
        """Stores a draft that was dropped once more, as old as it was; gives its new id. Problem(IMPORTER_UNKNOWN)."""
        with self._database.writing() as connection:
            _must_know(connection, draft.importer_id)
            return drafts.keep(connection, draft, draft.updated_at or self._now())

    def drafts(self, importer_id: int | None = None) -> tuple[Draft, ...]:
        """The drafts of one importer (None: all), the one touched last first."""
        with self._database.reading() as connection:
            return drafts.all_drafts(connection, importer_id)

    def draft(self, draft_id: int) -> Draft:
        """The draft with this id. Raises KeyError when it was dropped."""
        with self._database.reading() as connection:
            found = drafts.one_draft(connection, draft_id)
        if found is None:
            raise KeyError(draft_id)
        return found

    def drop_draft(self, draft_id: int) -> None:
        """Deletes a draft; one that is gone already is no fault."""
        with self._database.writing() as connection:
            drafts.drop(connection, draft_id)

    # The files it came from

    def keep_source(self, path: Path, sha256: str) -> Path:
        """Copies a source beside the history, once for all who use it; gives the path of the copy.

        Problem: FILE_GONE (also when the file is no longer what `sha256` says), FILE_LOCKED.
        """
        return shelf.keep(self._shelf, path, sha256)

    def source_path(self, sha256: str) -> Path | None:
        """Where the copy of a source is, None when there is none."""
        return shelf.find(self._shelf, sha256)

    def drop_sources(self, hashes: Iterable[str]) -> None:
        """Deletes the copies of files with these hashes that no draft and no declaration names."""
        with self._database.writing() as connection:
            shelf.drop(self._shelf, hashes, _texts_naming_sources(connection))

    def prune_sources(self) -> int:
        """Deletes copies older than a day that no draft and no declaration names; gives how many."""
        with self._database.writing() as connection:
            return shelf.prune(self._shelf, _texts_naming_sources(connection), self._now())

    @property
    def _shelf(self) -> Path:
        return self.path.parent / shelf.FOLDER

    # What was declared

    def save_declarations(
        self,
        preparation: Preparation,
        files: tuple[UploadFile, ...],
        draft_id: int | None,
        refuse: Callable[[dict[str, Declared]], None] | None = None,
    ) -> tuple[int, ...]:
        """Stores a preparation with one declaration for each file, drops the draft, all in one step; gives the ids.

        `refuse` is given what `declared` gives within that step, when nobody else can add to it any more; what it
        raises ends the step. Every number of a file must be a chosen entry of the preparation, else KeyError.
        Problem(IMPORTER_UNKNOWN).
        """
        with self._database.writing() as connection:
            _must_know(connection, preparation.importer_id, preparation.importer_name)
            if refuse is not None:
                refuse(holdings.declared(connection))
            now = self._now()
            preparation_id = preparations.insert(connection, preparation, now)
            ids = tuple(declarations.insert(connection, preparation_id, preparation, file, now) for file in files)
            if draft_id is not None:
                drafts.drop(connection, draft_id)
            standings.refresh(connection, now)
            return ids

    def declarations(self, importer_id: int | None = None, search: str = "") -> tuple[DeclarationRow, ...]:
        """The declarations of an importer (None: all), newest first.

        `search` looks in their entry numbers and claim numbers (with or without hyphens), file and importer names.
        """
        with self._database.reading() as connection:
            return declarations.rows(connection, importer_id, search)

    def declaration(self, declaration_id: int) -> DeclarationWhole:
        """A declaration, whole. Problem(DECLARATION_UNKNOWN)."""
        with self._database.reading() as connection:
            found = declarations.whole(connection, declaration_id)
        if found is None:
            raise Problem(ProblemKind.DECLARATION_UNKNOWN, name=str(declaration_id))
        return found

    def entries(self, declaration_id: int) -> tuple[KeptEntry, ...]:
        """The entries of one declaration, in the order of its file; none of an unknown one."""
        with self._database.reading() as connection:
            return declarations.entries(connection, declaration_id)

    def known_entries(self) -> dict[str, KeptEntry]:
        """Every entry of a declaration as it was examined when it was declared last, by number."""
        with self._database.reading() as connection:
            return preparations.declared_entries(connection)

    def newest_entries(self, importer_id: int | None = None) -> dict[str, KeptEntry]:
        """Every entry of any list as it was examined last, declared or not; of one importer, or of all (None)."""
        with self._database.reading() as connection:
            return preparations.newest_entries(connection, importer_id)

    def record_event(self, declaration_id: int, event: Event) -> Event:
        """Notes a step in the life of a declaration; gives it with its id and moment. As `record_events`."""
        return self.record_events((declaration_id,), event)[0]

    def record_events(self, declaration_ids: Iterable[int], event: Event) -> tuple[Event, ...]:
        """Notes a step of several declarations, such as the parts of one upload, of all or of none.

        Gives it with its id and moment for each. Problem(DECLARATION_UNKNOWN). Saving is noted by `save_declarations`
        alone: ValueError.
        """
        if event.kind is DeclarationState.SAVED:
            raise ValueError("a declaration is saved once")
        with self._database.writing() as connection:
            now = self._now()
            noted = []
            for declaration_id in declaration_ids:
                if not declarations.is_known(connection, declaration_id):
                    raise Problem(ProblemKind.DECLARATION_UNKNOWN, name=str(declaration_id))
                own = replace(event, derived=False)
                noted.append(replace(own, id=events.add(connection, declaration_id, own, now), noted_at=now))
            standings.refresh(connection, now)
            return tuple(noted)

    def take_back_event(self, event_id: int) -> None:
        """Deletes a step that was noted by mistake; the declaration is then where it was before.

        The saving itself, a step that follows from an import (undo that instead), or one that is not there, raises
        ValueError.
        """
        with self._database.writing() as connection:
            events.take_back(connection, event_id)
            standings.refresh(connection, self._now())

    def declared(self) -> dict[str, Declared]:
        """What is known of every entry number that a declaration, here or elsewhere, holds or refused."""
        with self._database.reading() as connection:
            return holdings.declared(connection)

    # What came back

    def rehearse_import(self, files: tuple[Import, ...]) -> Outcome:
        """What importing these files would lead to; nothing is changed."""
        found: list[Outcome] = []
        with contextlib.suppress(_Rehearsed), self._database.writing() as connection:
            before, rows_before = standings.all_standings(connection), declarations.rows(connection, None, "")
            known, held_before = results.known_hashes(connection), holdings.declared(connection)
            results.insert(connection, files, self._now())
            standings.refresh(connection, self._now())
            after, rows_after = standings.all_standings(connection), declarations.rows(connection, None, "")
            elsewhere = frozenset(
                number
                for number, held in holdings.declared(connection).items()
                if held.elsewhere_on and not held_before.get(number, Declared()).elsewhere_on
            )
            found.append(Outcome(before, after, rows_before, rows_after, known, elsewhere))
            raise _Rehearsed
        return found[0]

    def import_results(self, files: tuple[Import, ...]) -> int | None:
        """Stores files that came back, in one step; gives its id, None when all of them were known already."""
        with self._database.writing() as connection:
            now = self._now()
            batch = results.insert(connection, files, now)
            standings.refresh(connection, now)
            return batch

    def undo_import(self, batch: int) -> bool:
        """Takes back everything that one step imported; False when it was taken back before."""
        with self._database.writing() as connection:
            changed = results.remove_batch(connection, batch)
            standings.refresh(connection, self._now())
            return changed

    def imports(self) -> tuple[Import, ...]:
        """Every imported file, oldest import first, without its rows."""
        with self._database.reading() as connection:
            return results.all_imports(connection)

    def said(self, number: str | None = None) -> tuple[Said, ...]:
        """The history of results of one entry (None: of all), in the order of importing."""
        with self._database.reading() as connection:
            return results.said(connection, number)

    def standings(self, declaration_id: int | None = None) -> tuple[EntryStanding, ...]:
        """What CBP last decided of the entries of one declaration (None: of all)."""
        with self._database.reading() as connection:
            return standings.all_standings(connection, declaration_id)

    def refunds(self) -> dict[str, tuple[RefundSaid, ...]]:
        """What files said of the money of each entry, by entry number."""
        with self._database.reading() as connection:
            return results.refunds(connection)

    def liquidations(self) -> dict[str, date]:
        """The newest liquidation date that a file that came back gave each entry."""
        with self._database.reading() as connection:
            return results.liquidations(connection)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Everything that holds the text: declarations, entries, claim and refund numbers."""
        with self._database.reading() as connection:
            return search.find(connection, text)

    # What was learned of columns

    def mapping(self, fingerprint: str) -> RememberedMapping | None:
        """The mapping a person made for these headers, None when they made none."""
        return next((one for one in self.mappings() if one.fingerprint == fingerprint), None)

    def mappings(self) -> tuple[RememberedMapping, ...]:
        """Every remembered mapping, the one used last first."""
        with self._database.reading() as connection:
            return mappings.all_mappings(connection)

    def remember_mapping(self, mapping: RememberedMapping) -> None:
        """Stores a mapping in place of an earlier one for the same headers; `used_at` becomes now."""
        with self._database.writing() as connection:
            mappings.remember(connection, mapping, self._now())

    def forget_mapping(self, fingerprint: str) -> None:
        """Deletes a mapping; one that is gone already is no fault."""
        with self._database.writing() as connection:
            mappings.forget(connection, fingerprint)

    # Copies of the history itself

    def copy_to(self, target: Path) -> None:
        """Writes a consistent copy of the history file to `target`, replacing it whole."""
        with self._database.copying() as connection:
            copy_database(connection, target)


def _texts_naming_sources(connection: sqlite3.Connection) -> tuple[str, ...]:
    rows = connection.execute(
        "SELECT sha256 FROM sources UNION SELECT inputs FROM drafts UNION SELECT sha256 FROM imports"
    )
    return tuple(text for (text,) in rows)


def _must_know(connection: sqlite3.Connection, importer_id: int | None, name: str = "") -> None:
    if importer_id is not None and not importers.is_known(connection, importer_id):
        raise Problem(ProblemKind.IMPORTER_UNKNOWN, name=name or str(importer_id))

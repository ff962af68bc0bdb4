"""A finished run becomes upload files, proved on disk, and a preparation in the history."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from functools import partial
from itertools import count
from pathlib import Path
from typing import Protocol

import msgspec

import cape_desktop
from cape_desktop.domain.circumstances import Circumstances, Declared
from cape_desktop.domain.declaration import Declaration, file_name
from cape_desktop.domain.entry_number import hyphened
from cape_desktop.domain.examination import Examined, Upload, upload_findings
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.history.records import (
    KeptChange,
    KeptEntry,
    KeptRow,
    KeptSource,
    Preparation,
    UploadFile,
)
from cape_desktop.output.safe_write import write_all_safely
from cape_desktop.output.upload_csv import numbers_in, sha256_of, upload_bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Doing, Tick, silent
from cape_desktop.workflow.drafts import inputs_json
from cape_desktop.workflow.run import Run, SavedFile
from cape_desktop.workflow.steps import plan


class DeclarationStore(Protocol):
    """What of the history saving needs."""

    def declared(self) -> dict[str, Declared]:
        """What earlier declarations hold."""

    def save_declarations(
        self,
        preparation: Preparation,
        files: tuple[UploadFile, ...],
        draft_id: int | None,
        refuse: Callable[[dict[str, Declared]], None] | None = None,
    ) -> tuple[int, ...]:
        """Stores a preparation with its declarations in one transaction, unless `refuse` raises; gives their ids."""


def names_of(run: Run, declarations: tuple[Declaration, ...], copy: int = 1) -> tuple[str, ...]:
    """The file names that the declarations get: short, ASCII, numbered when there are several."""
    name, day = run.importer.name, run.today
    return tuple(file_name(one, name, day, copy, is_sample=run.is_sample) for one in declarations)


def free_copy(run: Run, folder: Path) -> int:
    """The `copy` under whose names `folder` has no file yet, 1 where nothing stands in the way."""
    declarations = plan(run)
    return next(n for n in count(1) if not any((folder / name).exists() for name in names_of(run, declarations, n)))


def save(
    run: Run,
    folder: Path,
    store: DeclarationStore | None,
    *,
    replace: bool = False,
    copy: int = 1,
    draft_id: int | None = None,
    tick: Tick = silent,
) -> tuple[SavedFile, ...]:
    """Proves the upload files of the chosen entries, writes them into `folder` and records them in the history.

    All files are written and read back or none; without `replace` an existing one raises Problem(FILE_EXISTS), and
    `copy` (see `free_copy`) gives the files names of their own. When the history cannot take the record, the files
    written just now are removed again. An entry that was declared since the run began raises
    Problem(DECLARED_MEANWHILE), also where another window saves it in the same moment. `store` None records nothing.
    """
    declarations = plan(run)
    if not declarations:
        raise ValueError("there is nothing to save")
    if store is not None:
        _refuse_declared(run, store.declared())
    files = _upload_files(run, folder, declarations, copy)
    found = [_proved(run, file) for file in files]
    tick(Doing.WRITING, 0, len(files), files[0].name)
    before = {file.path for file in files if Path(file.path).exists()}
    write_all_safely({Path(file.path): file.data for file in files}, replace)
    tick(Doing.SAVING)
    ids = _record(run, store, files, draft_id, before)
    return tuple(
        SavedFile(file.path, declaration, file.data, file.sha256, history_id, findings)
        for file, declaration, history_id, findings in zip(files, declarations, ids, found, strict=True)
    )


def _refuse_declared(run: Run, declared: dict[str, Declared]) -> None:
    """No entry goes twice, be it that another window or a command declared it while this run was open."""
    for number in run.chosen():
        known = declared.get(number)
        if known is not None and known.held_by:
            raise Problem(ProblemKind.DECLARED_MEANWHILE, number=hyphened(number), name=known.held_by)


def _proved(run: Run, file: UploadFile) -> tuple[Finding, ...]:
    """What the rules say of a file that is about to be written; Problem(PROOF_FAILED) where they would block it."""
    found = upload_findings(Upload(file.name, file.data), Circumstances(run.rules, run.today))
    blocked = any(finding.severity is Severity.BLOCKS for finding in found)
    if blocked or numbers_in(file.data, run.rules.limits) != file.numbers:
        raise Problem(ProblemKind.PROOF_FAILED, name=file.name)
    return found


def _record(
    run: Run,
    store: DeclarationStore | None,
    files: tuple[UploadFile, ...],
    draft_id: int | None,
    before: set[str],
) -> tuple[int, ...]:
    if store is None:
        return (0,) * len(files)
    try:
        return store.save_declarations(preparation(run), files, draft_id, partial(_refuse_declared, run))
    except BaseException:
        for file in files:
            if file.path not in before:
                Path(file.path).unlink(missing_ok=True)
        raise


def _upload_files(run: Run, folder: Path, declarations: tuple[Declaration, ...], copy: int) -> tuple[UploadFile, ...]:
    files = []
    for declaration, name in zip(declarations, names_of(run, declarations, copy), strict=True):
        data = upload_bytes(declaration.numbers, run.rules.limits)
        files.append(
            UploadFile(
                name,
                str(folder / name),
                data,
                sha256_of(data),
                declaration.numbers,
                declaration.part,
                declaration.parts,
                declaration.importer_number,
            )
        )
    return tuple(files)


def preparation(run: Run) -> Preparation:
    """The run as the history keeps it: every entry with its findings as they are now, sources, rows set aside."""
    chosen = frozenset(run.chosen())
    return Preparation(
        importer_id=run.importer.id or None,
        importer_name=run.importer.name,
        as_of=run.today,
        program_version=cape_desktop.__version__,
        rule_pack_id=run.rules.id,
        entries=tuple(_kept_entry(one, one.entry.number in chosen) for one in run.examined or ()),
        set_aside=tuple(
            KeptRow(run.sources[row.source].name, row.row, row.raw, row.reason.value) for row in run.set_aside()
        ),
        sources=_kept_sources(run),
        changes=tuple(KeptChange(edit.at or datetime.now().astimezone(), _json(edit)) for edit in run.edits),
        list_findings=_json(run.list_findings),
        readiness=_json(run.readiness),
        inputs=inputs_json(run),
    )


def _kept_sources(run: Run) -> tuple[KeptSource, ...]:
    recognised = run.recognised or (None,) * len(run.sources)
    return tuple(
        KeptSource(source.name, source.original or source.path, source.sha256, source.size, _json(known))
        for source, known in zip(run.sources, recognised, strict=True)
    )


def _kept_entry(examined: Examined, chosen: bool) -> KeptEntry:
    entry, dates, money = examined.entry, examined.deadlines, examined.money
    return KeptEntry(
        number=entry.number,
        route=examined.route.value,
        chosen=chosen,
        raw=entry.raw,
        findings=_json(examined.findings),
        facts=_facts_json(examined),
        duty_cents=cents(money.ieepa_duty),
        refund_low_cents=cents(money.refund_low),
        refund_high_cents=cents(money.refund_high),
        interest_low_cents=cents(money.interest_low),
        interest_high_cents=cents(money.interest_high),
        last_safe_day=None if dates.estimated else dates.last_safe_day,
        protest_day=None if dates.estimated else dates.protest_day,
        court_day=dates.court_day,
        liquidation=dates.liquidation,
        importer_number=entry.facts.importer_number or "",
    )


def _facts_json(examined: Examined) -> str:
    """What the sources say of the entry; beside it the duty by programme, which only its tariff lines could tell."""
    return _json({**msgspec.to_builtins(examined.entry.facts), "programmes": dict(examined.money.programmes)})


def cents(dollars: Decimal | None) -> int | None:
    """Whole cents of an amount in dollars; None stays None."""
    return None if dollars is None else int((dollars * 100).to_integral_value())


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()

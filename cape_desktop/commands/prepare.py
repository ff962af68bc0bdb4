"""`prepare`: from entry lists to upload files, by the wizard's own steps."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from cape_desktop.commands.command import DONE, NOTHING_TO_FILE, Command, path_of, print_json, print_lines, tell
from cape_desktop.domain.entry import Repair, SetAside
from cape_desktop.domain.fields import SEVERAL_COLUMNS_ALLOWED, Field
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.rules import RulePack
from cape_desktop.history.store import Store
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Choices, Source, names_apart
from cape_desktop.output.report import sum_text
from cape_desktop.paths import folders
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.wording.findings import finding_title
from cape_desktop.wording.phrases import counted
from cape_desktop.wording.routes import repair_name, route_name, set_aside_reason
from cape_desktop.wording.sources import doubt_sentence, note_sentence, unread_sentence
from cape_desktop.workflow import drafts, keeping, steps
from cape_desktop.workflow.answer import duty_by_route, preparation_answer
from cape_desktop.workflow.edits import Edit, EditKind
from cape_desktop.workflow.remembered import remembered
from cape_desktop.workflow.rules_in_use import rules_in_use
from cape_desktop.workflow.run import Run, SavedFile

_ROWS_NAMED: Final = 20
"""How many rows without a readable number the summary names; --json has all."""
_FARTHEST: Final = timedelta(days=3_653)
"""Ten years: a day farther off than that is a slip, and the days counted from it might lie in no calendar."""


def _add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", nargs="+", type=path_of, metavar="SOURCE", help="workbooks or delimited text")
    parser.add_argument("--out", type=path_of, required=True, metavar="DIR", help="where the upload files go")
    parser.add_argument("--as-of", type=_day, default=None, metavar="YYYY-MM-DD", help="the day to judge by; today")
    parser.add_argument("--importer", default="", metavar="NAME", help="whose declaration it is")
    parser.add_argument("--column", action="append", default=[], metavar="FIELD=HEADER", help="what a column means")
    parser.add_argument("--sheet", default=None, metavar="NAME", help="the sheet to read")
    parser.add_argument(
        "--filer-code",
        type=_code,
        default=None,
        metavar="CODE",
        help="the filer code of entry numbers that stand without one",
    )
    parser.add_argument(
        "--numbers-from-above",
        action="store_true",
        default=None,
        help="rows with tariff numbers but no entry number belong to the entry above them",
    )
    repairs = parser.add_mutually_exclusive_group()
    repairs.add_argument("--accept-repairs", action="store_true", help="take repairs that the check digit proves")
    repairs.add_argument("--no-repairs", action="store_true", help="leave every repair that changes digits")
    parser.add_argument(
        "--confirm",
        action="append",
        default=[],
        metavar="ID",
        help="answer for a finding, such as N02, or N02=ABC-1234567-6 for one entry",
    )
    parser.add_argument("--no-history", action="store_true", help="neither read nor write the history")


def _run(call: argparse.Namespace) -> int:
    run, saved = _prepared(call)
    if call.json:
        print_json(preparation_answer(run, saved))
    else:
        print_lines(*_lines(run, saved))
    return DONE if saved else NOTHING_TO_FILE


COMMAND = Command("prepare", "from entry lists to upload files", _add_options, _run)


def _prepared(call: argparse.Namespace) -> tuple[Run, tuple[SavedFile, ...]]:
    pack = rules_in_use(folders(call.data_dir))
    edits = _edits(call, pack)
    wanted = [_column_option(option) for option in call.column]
    _refuse_file_as_folder(call.out)
    with ExitStack() as stack:
        store = None if call.no_history else stack.enter_context(Store.open(folders(call.data_dir).history))
        importer = _importer(store, call.importer)
        today = call.as_of or date.today()
        run = drafts.start(store, pack, today, importer) if store else Run(pack, today, importer)
        shelve = stack.enter_context(_shelved(store)) if store else None
        run = _with_choices(steps.take_in(run, tuple(call.sources), shelve, tell), call)
        run = steps.build(_with_columns(run, wanted, remembered(store) if store else None), tell)
        run = steps.examine(run.with_edits(edits), tell)
        _refuse_unknown_numbers(run, call.confirm)
        if not run.chosen():
            return run, ()
        _make_folder(call.out)
        if store and importer.name and not importer.id:
            run = replace(run, importer=store.save_importer(importer))
        return run, keeping.save(run, call.out, store, tick=tell)


@contextmanager
def _shelved(store: Store) -> Iterator[Callable[[Path, str], Path]]:
    """A function that copies a source beside the history; a Problem takes back the copies that it made."""
    made: list[str] = []

    def shelve(path: Path, sha256: str) -> Path:
        if store.source_path(sha256) is None:
            made.append(sha256)
        return store.keep_source(path, sha256)

    try:
        yield shelve
    except Problem:
        store.drop_sources(made)
        raise


def _importer(store: Store | None, name: str) -> Importer:
    """The stored importer of this name; one that is not stored yet when the history has none."""
    known = store.importers() if store and name else ()
    return next((one for one in known if one.name.casefold() == name.casefold()), Importer(name))


def _with_choices(run: Run, call: argparse.Namespace) -> Run:
    choices = Choices(sheet=call.sheet, number_from_above=call.numbers_from_above, filer_code=call.filer_code)
    return run.with_sources(tuple(replace(source, choices=choices) for source in run.sources))


def _with_columns(run: Run, wanted: list[tuple[Field, str]], known: steps.Remembered | None) -> Run:
    """The run with columns fixed by their header; recognises first, since the headers are only known then.

    Columns that a person matched in the window (`known`) are matched the same way, except those that are fixed now.
    """
    run = steps.recognise(run, tell, known)
    if wanted:
        run = steps.recognise(run.with_sources(_sources_with(run, wanted)), tell, known)
    _refuse_two_entry_columns(run)
    return run


def _sources_with(run: Run, wanted: list[tuple[Field, str]]) -> tuple[Source, ...]:
    sources = []
    missing = set(wanted)
    for source, known in zip(run.sources, run.recognised or (), strict=True):
        columns: dict[Field, tuple[int, ...]] = {}
        for field, header in wanted:
            places = tuple(c.place for c in known.columns if c.header.strip().casefold() == header.casefold())
            if field not in SEVERAL_COLUMNS_ALLOWED:
                places = places[:1]
            if places:
                columns[field] = (*columns.get(field, ()), *places)
                missing.discard((field, header))
        sources.append(replace(source, choices=replace(source.choices, columns=columns or None)))
    for _, header in missing:
        headers = ", ".join(c.header for known in run.recognised or () for c in known.columns)
        raise Problem(ProblemKind.COLUMN_MISSING, name=run.sources[0].name, column=header, columns=headers)
    return tuple(sources)


def _column_option(option: str) -> tuple[Field, str]:
    name, _, header = option.partition("=")
    if name.strip() not in tuple(Field) or not header.strip():
        reason = f"FIELD is one of {', '.join(Field)}"
        raise Problem(ProblemKind.OPTION_UNUSABLE, option=f"--column {option}", reason=reason)
    return Field(name.strip()), header.strip()


def _refuse_two_entry_columns(run: Run) -> None:
    """Where the wizard would have a person choose the entry column, the command line asks for --column."""
    for known in run.recognised or ():
        for doubt in known.doubts:
            if doubt.field is Field.ENTRY_NUMBER and len(doubt.places) > 1:
                headers = ", ".join(c.header for c in known.columns if c.place in doubt.places)
                raise Problem(
                    ProblemKind.COLUMN_UNCERTAIN, name=known.source.name, field=doubt.field.value, columns=headers
                )


def _edits(call: argparse.Namespace, rules: RulePack) -> tuple[Edit, ...]:
    repairs = tuple(repair.value for repair in Repair)
    edits = []
    if call.accept_repairs:
        edits.append(Edit(EditKind.ACCEPT_ALL, repairs))
    if call.no_repairs:
        edits.append(Edit(EditKind.LEAVE_ALL, repairs))
    return (*edits, *(_confirmation(option, rules) for option in call.confirm))


def _confirmation(option: str, rules: RulePack) -> Edit:
    finding, named, number = option.partition("=")
    rule_id = finding.strip().upper()
    asked = sorted(rule.id for rule in rules.rules.values() if rule.confirmable)
    if rule_id not in asked:
        reason = f"the findings that a person can answer for are {', '.join(asked)}"
        raise Problem(ProblemKind.OPTION_UNUSABLE, option=f"--confirm {option}", reason=reason)
    plain = _plain(number)
    if named and not plain:
        reason = f"behind {rule_id}= stands no entry number; {rule_id} alone answers for all"
        raise Problem(ProblemKind.OPTION_UNUSABLE, option=f"--confirm {option}", reason=reason)
    return Edit(EditKind.CONFIRM, (plain,), rule_id)


def _plain(number: str) -> str:
    return "".join(character for character in number.upper() if character.isalnum())


def _refuse_unknown_numbers(run: Run, options: list[str]) -> None:
    """An answer for an entry that is in no list is a slip that would go unnoticed."""
    known = {one.entry.number for one in run.examined or ()} | {""}
    for option in options:
        if _plain(option.partition("=")[2]) not in known:
            reason = "there is no such entry in the lists"
            raise Problem(ProblemKind.OPTION_UNUSABLE, option=f"--confirm {option}", reason=reason)


def _refuse_file_as_folder(folder: Path) -> None:
    if folder.exists() and not folder.is_dir():
        raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(folder))


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise Problem(ProblemKind.FOLDER_NOT_WRITABLE, name=str(folder)) from None


def _code(text: str) -> str:
    code = text.strip().upper()
    if re.fullmatch(r"[A-Z0-9]{3}", code):
        return code
    raise argparse.ArgumentTypeError(f"“{text}” is not a filer code: three letters or digits, as in ABC-1234567-6")


def _day(text: str) -> date:
    with suppress(ValueError):
        day = date.fromisoformat(text)
        if day.isoformat() == text and abs(day - date.today()) < _FARTHEST:
            return day
    raise argparse.ArgumentTypeError(f"“{text}” is not a date of our days like 2026-11-23")


def _told(run: Run) -> list[str]:
    """What there is to know about the sources, and what in their columns is doubtful."""
    lines = []
    for known, name in zip(run.recognised or (), names_apart(run.sources), strict=False):
        lines += [f"{name}: {note_sentence(note.id, note.facts)}." for note in known.notes]
        if known.unread:
            lines.append(f"{name}: {unread_sentence(known.unread)}. Read a sheet by its name with --sheet.")
        for doubt in known.doubts:
            lines.append(f"{name}: {doubt_sentence(doubt.id, doubt.field)}.")
            if doubt.id == DoubtId.LINES_WITHOUT_ENTRY:
                lines.append("If these rows belong to the entry above them, say --numbers-from-above.")
    for note in run.gathered.notes if run.gathered else ():
        lines.append(f"{note.facts.get('source', '')}: {note_sentence(note.id, note.facts)}.")
    return lines


def _lines(run: Run, saved: tuple[SavedFile, ...]) -> list[str]:
    lines = _told(run)
    for route, (count, duty) in duty_by_route(run).items():
        lines.append(f"{route_name(route)}: {counted(count, 'entries')}, {sum_text(duty)}")
    lines += [*_lines_of_repairs(run), *_lines_of_set_aside(run)]
    for one in saved:
        lines.append(f"Saved {one.path} ({counted(len(one.declaration.numbers), 'entries')})")
        lines += [f"{finding_title(finding)}." for finding in one.findings]
    if not saved:
        lines.append("Nothing can be filed today, so no file was written.")
    return lines


def _lines_of_repairs(run: Run) -> list[str]:
    """The repairs that wait for consent, by kind, and how to give it."""
    waiting = Counter(one.entry.repair for one in run.examined or () if not one.entry.settled)
    lines = [f"To confirm: {repair_name(repair, count)}" for repair, count in waiting.items() if repair is not None]
    return [*lines, "Take these repairs with --accept-repairs after a look at them in --json."] if lines else []


def _lines_of_set_aside(run: Run) -> list[str]:
    """The rows that belong to no entry: those that may be one are named, the rest are counted."""
    rows, names = run.set_aside(), names_apart(run.sources)
    unread = [row for row in rows if row.reason in (SetAside.UNREADABLE_NUMBER, SetAside.NO_ENTRY_NUMBER)]
    lines = [
        f"{names[row.source]}, row {row.row}: “{row.raw}”: {set_aside_reason(row.reason)}"
        for row in unread[:_ROWS_NAMED]
    ]
    rest = len(rows) - len(lines)
    return [*lines, f"{counted(rest, 'rows')} more set aside; --json lists them with the reason"] if rest else lines

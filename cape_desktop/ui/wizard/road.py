"""What the wizard knows of its road without a window: the steps, which work leads to each, what the rail says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.fields import Field
from cape_desktop.domain.readiness import is_ready, open_items
from cape_desktop.domain.routes import Route
from cape_desktop.intake.notes import DoubtId
from cape_desktop.intake.source import Recognised
from cape_desktop.progress import Tick
from cape_desktop.ui.derived import once
from cape_desktop.ui.wizard.totals import chosen_count
from cape_desktop.workflow import steps
from cape_desktop.workflow.run import Run, SavedFile


class Step(StrEnum):
    """The steps in order; the value is what a draft remembers as its page."""

    GET_READY = "get_ready"
    ENTRIES = "entries"
    COLUMNS = "columns"
    CHECK = "check"
    CHOOSE = "choose"
    SAVE = "save"
    WHAT_NEXT = "what_next"


STEPS: tuple[Step, ...] = tuple(Step)


class Standing(StrEnum):
    """How far a step is; each has its own word and sign in the rail."""

    DONE = "done"
    CURRENT = "current"
    LATER = "later"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Stop:
    """One step as the rail shows it: `known` is what is known so far, `open` whether one may go there now."""

    step: Step
    title: str
    standing: Standing
    known: str
    open: bool


def step_named(value: str) -> Step:
    """The step a draft stood on; the first when the draft says nothing we know. Saved runs are not drafts."""
    return Step(value) if value in {step.value for step in STEPS[:-1]} else Step.GET_READY


def is_certain(run: Run) -> bool:
    """Whether no person has to look at the columns of any source."""
    return run.recognised is not None and all(one.certain for one in run.recognised)


def columns_wait(run: Run) -> bool:
    """Whether a source has no column of entry numbers yet, or a question about its columns that nobody answered."""
    return any(
        Field.ENTRY_NUMBER not in one.mapping() or any(_is_asked(one, doubt.id) for doubt in one.doubts)
        for one in run.recognised or ()
    )


def _is_asked(known: Recognised, doubt: str) -> bool:
    if doubt == DoubtId.FILER_CODE_MISSING:  # one that hardly fits was given all the same
        return known.source.choices.filer_code is None
    return doubt in (DoubtId.TWO_CANDIDATES, DoubtId.LINES_WITHOUT_ENTRY)


def is_worked(run: Run, step: Step) -> bool:
    """Whether everything that `step` shows is already known."""
    match step:
        case Step.GET_READY | Step.ENTRIES:
            return run.recognised is not None or not run.sources
        case Step.COLUMNS:
            return run.recognised is not None
        case _:
            return run.examined is not None


def work_towards(
    run: Run, step: Step, tick: Tick, *, before: Run | None = None, known: steps.Remembered | None = None
) -> Run:
    """The run with everything known that `step` shows; stops early where the columns need a person.

    `before` is the last run that was examined, `known` the columns that a person matched before.
    Raises Problem when a source cannot be read and Cancelled when the person asked to stop.
    """
    if run.sources and run.recognised is None:
        run = steps.recognise(run, tick, known)
    if STEPS.index(step) <= STEPS.index(Step.COLUMNS) or columns_wait(run):
        return run
    if run.gathered is None:
        run = steps.build(run, tick, known)
    return run if run.examined is not None else steps.examine(run, tick, before)


def landing(run: Run, step: Step, forward: bool) -> Step:
    """Where one arrives on the way to `step`: certain columns are passed by, missing ones and missing files are not."""
    if STEPS.index(step) > STEPS.index(Step.ENTRIES) and not run.sources:
        return Step.ENTRIES
    if step is Step.COLUMNS and forward and is_certain(run):
        return Step.CHECK
    if STEPS.index(step) > STEPS.index(Step.COLUMNS) and columns_wait(run):
        return Step.COLUMNS
    return step


@once(lambda run: (run.assembled, run.examined))
def needs_person(run: Run) -> int:
    """How many entries and unreadable cells wait for an answer before anything can be done with them."""
    unread = len(run.assembled.unread) if run.assembled else 0
    return unread + sum(one.route is Route.FIX for one in run.examined or ())


def stops(run: Run, at: Step, saved: tuple[SavedFile, ...]) -> tuple[Stop, ...]:
    """The seven steps as the rail shows them, for a run that stands at `at`."""

    def stop(step: Step) -> Stop:
        standing = _standing(run, step, at, saved)
        return Stop(step, title_of(step), standing, _known(run, step, saved), _is_open(run, step, saved))

    return tuple(stop(step) for step in STEPS)


def title_of(step: Step) -> str:
    """The step's short name, in the person's language."""
    names = {
        Step.GET_READY: QCoreApplication.translate("Road", "Get ready"),
        Step.ENTRIES: QCoreApplication.translate("Road", "Your entries"),
        Step.COLUMNS: QCoreApplication.translate("Road", "Match columns"),
        Step.CHECK: QCoreApplication.translate("Road", "Check and fix"),
        Step.CHOOSE: QCoreApplication.translate("Road", "Choose what to file"),
        Step.SAVE: QCoreApplication.translate("Road", "Save the file"),
        Step.WHAT_NEXT: QCoreApplication.translate("Road", "What next"),
    }
    return names[step]


def _standing(run: Run, step: Step, at: Step, saved: tuple[SavedFile, ...]) -> Standing:
    if step is at:
        return Standing.CURRENT
    wanting = {
        Step.GET_READY: STEPS.index(at) > 0 and not is_ready(run.rules.checklist, run.readiness),
        Step.COLUMNS: columns_wait(run),
        Step.CHECK: run.examined is not None and needs_person(run) > 0,
    }
    if wanting.get(step, False):
        return Standing.ATTENTION
    done = {
        Step.GET_READY: STEPS.index(at) > 0,
        Step.ENTRIES: run.recognised is not None,
        Step.COLUMNS: run.gathered is not None,
        Step.CHECK: run.examined is not None and STEPS.index(at) > STEPS.index(Step.CHECK),
        Step.CHOOSE: bool(saved) or STEPS.index(at) > STEPS.index(Step.CHOOSE),
        Step.SAVE: bool(saved),
    }
    return Standing.DONE if done.get(step, False) else Standing.LATER


def _is_open(run: Run, step: Step, saved: tuple[SavedFile, ...]) -> bool:
    if saved:
        return step in (Step.SAVE, Step.WHAT_NEXT)
    match step:
        case Step.GET_READY | Step.ENTRIES:
            return True
        case Step.COLUMNS:
            return run.recognised is not None and bool(run.sources)
        case Step.WHAT_NEXT:
            return False
        case _:
            return run.examined is not None


def _known(run: Run, step: Step, saved: tuple[SavedFile, ...]) -> str:
    match step:
        case Step.GET_READY:
            return _known_of_readiness(run)
        case Step.ENTRIES:
            return _known_of_sources(run)
        case Step.COLUMNS:
            return _known_of_columns(run)
        case Step.CHECK:
            return _known_of_checks(run)
        case Step.CHOOSE:
            return _entries(chosen_count(run)) if run.examined is not None else ""
        case Step.SAVE:
            return _files(len(saved)) if saved else ""
        case _:
            return ""


def _known_of_readiness(run: Run) -> str:
    needed = tuple(item for item in run.rules.checklist if item.blocks_ready)
    total, done = len(needed), len(needed) - len(open_items(needed, run.readiness))
    text = QCoreApplication.translate("Road", "{done} of {total} ready").format(done=done, total=total)
    return f"{run.importer.name}\n{text}" if run.importer.name else text


def _known_of_sources(run: Run) -> str:
    if not run.sources:
        return ""
    lines = _known_of_rows(run)
    sheets = sum(len(one.unread) for one in run.recognised or ())
    if sheets:
        lines.append(QCoreApplication.translate("Road", "%Ln sheet(|s) with entries not read", "", sheets))
    return "\n".join(lines)


def _known_of_rows(run: Run) -> list[str]:
    if run.gathered is None:
        rows = [one.rows for one in run.recognised or ()]
        known = [count for count in rows if count is not None]
        return [_rows(sum(known)) if known and len(known) == len(rows) else _sources(len(run.sources))]
    count = len(run.examined or ()) or len(run.gathered.groups)
    lines = [_rows(sum(run.gathered.rows)), _entries(count)]
    unread = len(run.assembled.unread) if run.assembled else 0
    if unread:
        lines.append(QCoreApplication.translate("Road", "%Ln cell(|s) not readable", "", unread))
    return lines


def _known_of_columns(run: Run) -> str:
    if run.recognised is None or not run.sources:
        return ""
    if columns_wait(run):
        return QCoreApplication.translate("Road", "Needs your choice")
    if is_certain(run):
        return QCoreApplication.translate("Road", "All recognized")
    return QCoreApplication.translate("Road", "Matched")


def _known_of_checks(run: Run) -> str:
    if run.examined is None:
        return ""
    waiting = needs_person(run)
    if not waiting:
        return QCoreApplication.translate("Road", "Nothing needs you")
    return QCoreApplication.translate("Road", "%Ln need(s|) you", "", waiting)


def _rows(count: int) -> str:
    return QCoreApplication.translate("Road", "%Ln row(|s)", "", count)


def _entries(count: int) -> str:
    return QCoreApplication.translate("Road", "%Ln entr(y|ies)", "", count)


def _sources(count: int) -> str:
    return QCoreApplication.translate("Road", "%Ln file(|s)", "", count)


def _files(count: int) -> str:
    return QCoreApplication.translate("Road", "%Ln file(|s) saved", "", count)

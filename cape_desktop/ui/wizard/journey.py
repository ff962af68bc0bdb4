"""What happens between the pages of the wizard: the one run, its work, its changes, its draft and its saved files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from cape_desktop.collector import collector_paused
from cape_desktop.domain.importer import Importer
from cape_desktop.domain.readiness import Answer
from cape_desktop.history.records import Draft
from cape_desktop.intake.source import Choices
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Tick
from cape_desktop.ui.derived import forget
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.jobs import Job
from cape_desktop.ui.wizard.readied import made_ready
from cape_desktop.ui.wizard.road import STEPS, Step, is_worked, landing, step_named, work_towards
from cape_desktop.workflow import drafts, keeping, steps
from cape_desktop.workflow.edits import Edit
from cape_desktop.workflow.pasted import take_in_paste
from cape_desktop.workflow.remembered import remember, remembered
from cape_desktop.workflow.run import Run, SavedFile

Then = Callable[[Any], None]


class Journey(QObject):
    """Holds the run and where one stands; every change is kept as a draft at once, all long work goes to a job.

    `changed()` when the run or the step is another one, `began()` and `ended()` around work, `refused(problem)` when
    the world said no: run and step are then what they were. `wrote(files)` once files are saved and recorded.
    """

    changed = Signal()
    began = Signal()
    ended = Signal()
    refused = Signal(object)
    wrote = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.job = Job(self)
        self.job.finished.connect(self._on_finished)
        self.job.failed.connect(self._on_failed)
        self.job.cancelled.connect(self._on_cancelled)
        self.run: Run = self._start()
        self.step = Step.GET_READY
        self.saved: tuple[SavedFile, ...] = ()
        self.draft_id = 0
        self._past: list[tuple[Edit, ...]] = []
        self._future: list[tuple[Edit, ...]] = []
        self._then: Then | None = None
        self._again = False
        self._over = False
        self._last_examined: Run | None = None

    # --- begin and end -------------------------------------------------------------------------------------------

    def _start(self, importer: Importer | None = None) -> Run:
        desk = self._desk
        return replace(drafts.start(desk.history, desk.rules, desk.today(), importer), is_sample=desk.is_sample)

    def begin(self, draft: Draft | None, importer: Importer | None = None) -> None:
        """Starts anew for an importer, or goes on where a draft stood."""
        desk = self._desk
        if draft is None:
            self.run = self._start(importer)
            self.changed.emit()
            return
        self.draft_id = draft.id
        self.run, page = drafts.resume(desk.history, desk.rules, desk.today(), draft.id)
        self._past = [self.run.edits[:count] for count in range(len(self.run.edits))]
        wanted = step_named(page)
        self.step = wanted if is_worked(self.run, wanted) else Step.ENTRIES
        self.changed.emit()
        if self.step is not wanted or not is_worked(self.run, Step.ENTRIES):
            self._work(wanted)

    def end(self) -> None:
        """Stops work, keeps the draft if it holds anything, lets go of files; a second call does nothing."""
        if self._over:
            return
        self._over = True
        if self.job.is_running:
            self.job.cancel()
            self.job.wait()
        if self.draft_id:
            self._keep()
        self.run.close()
        forget()

    # --- going -----------------------------------------------------------------------------------------------------

    def go(self, step: Step, *, forward: bool = False) -> None:
        """Goes to a step, doing first what it needs; where that is refused, one stays."""
        if not self.job.is_running:
            self.judge_by_today(lambda: self._go(landing(self.run, step, forward), forward))

    def _go(self, step: Step, forward: bool) -> None:
        if is_worked(self.run, step):
            self._arrive(step)
        else:
            self._work(step, forward=forward)

    def forward(self) -> None:
        """To the next step."""
        self.go(STEPS[min(STEPS.index(self.step) + 1, len(STEPS) - 1)], forward=True)

    def back(self) -> None:
        """To the step before; certain columns are passed by."""
        before = STEPS[max(STEPS.index(self.step) - 1, 0)]
        if before is Step.COLUMNS and landing(self.run, before, forward=True) is not before:
            before = Step.ENTRIES
        self.go(before)

    def _work(self, step: Step, *, forward: bool = False) -> None:
        run, before, known = self.run, self._last_examined, remembered(self._desk.history)
        self.run = replace(run, opened=())  # only the work holds the open files, so it is the work that lets go
        self.beside(
            lambda tick: made_ready(work_towards(run, step, tick, before=before, known=known)),
            lambda made: self._on_worked(made, step, forward=forward),
        )

    def _on_worked(self, run: Run, step: Step, *, forward: bool) -> None:
        if run.gathered is not None and self.run.gathered is None:
            remember(self._desk.history, run)
        self._take(run)
        landed = landing(run, step, forward)
        if is_worked(run, landed):
            self._arrive(landed)
        else:
            self._work(landed, forward=forward)

    def _arrive(self, step: Step) -> None:
        moved = step is not self.step
        self.step = step
        if moved:
            self._keep()
        self.changed.emit()

    def judge_by_today(self, then: Callable[[], None]) -> None:
        """Calls `then` once the findings are those of today, which may have begun since they were made.

        Where that changed what is chosen, one stays and is told instead. What is saved stays as it was saved.
        """
        before = self.run
        run = before.of_day(self._desk.today())
        if self.saved or run is before:
            then()
        elif before.examined is None:
            self.run = run
            then()
        else:
            self.beside(
                lambda tick: made_ready(steps.examine(run, tick, before)), lambda made: self._on_judged(made, then)
            )

    def _on_judged(self, run: Run, then: Callable[[], None]) -> None:
        chosen = self.run.chosen()
        self._take(run)
        self.changed.emit()
        if run.chosen() == chosen:
            then()
        else:
            self.refused.emit(Problem(ProblemKind.ANOTHER_DAY))

    # --- inputs ----------------------------------------------------------------------------------------------------

    def set_importer(self, importer: Importer) -> None:
        """Prepares for another importer; answers given while there was none become this importer's."""
        history, early = self._desk.history, {} if self.run.importer.id else self.run.readiness
        if importer.id:
            for item_id, answer in early.items():
                history.save_answer(importer.id, item_id, answer)
        self.set_readiness(importer, history.readiness(importer.id) if importer.id else {})

    def set_readiness(self, importer: Importer, readiness: dict[str, Answer]) -> None:
        """Takes the importer's answers as they are now; past the first step the findings are made anew."""
        run = self.run.with_importer(importer, readiness)
        if self.step is Step.GET_READY:
            self._input(run)
        else:
            self._take(run)
            self._keep()
            self._work(self.step)

    def take_files(self, paths: tuple[Path, ...]) -> None:
        """Adds files and says what they are."""
        run, shelve, names = self.run, self._desk.history.keep_source, ", ".join(path.name for path in paths)
        self._recognise(
            lambda tick: steps.take_in(run, paths, shelve, tick), lambda made: self._on_taken_in(made, names)
        )

    def take_paste(self, pasted: str) -> None:
        """Adds what the clipboard held and says what it is."""
        run, shelve = self.run, self._desk.history.keep_source
        name = self.tr("Pasted at {time}").format(time=f"{datetime.now().astimezone():%H:%M:%S}")
        self._recognise(
            lambda tick: take_in_paste(run, pasted, name, shelve, tick), lambda made: self._on_taken_in(made, name)
        )

    def _on_taken_in(self, run: Run, names: str) -> None:
        is_known = run.sources == self.run.sources
        self._input(run)
        if is_known:
            self.refused.emit(Problem(ProblemKind.ALREADY_TAKEN_IN, name=names))

    def remove_source(self, place: int) -> None:
        """Takes one source out again."""
        sources = self.run.sources
        self._input(self.run.with_sources(sources[:place] + sources[place + 1 :]))
        if self.run.sources:
            self._work(self.step)

    def set_choices(self, place: int, choices: Choices) -> None:
        """Reads one source as the person says: sheet, header row, columns."""
        sources = list(self.run.sources)
        sources[place] = replace(sources[place], choices=choices)
        run = self.run.with_sources(tuple(sources))
        self._recognise(lambda _: run, self._input)

    def read_sheets(self, place: int, sheets: tuple[str, ...]) -> None:
        """Reads further sheets of a source's file."""
        run = steps.with_sheets(self.run, place, sheets)
        self._recognise(lambda _: run, self._input)

    def _recognise(self, inputs: Callable[[Tick], Run], then: Then) -> None:
        known = remembered(self._desk.history)
        self.beside(lambda tick: steps.recognise(inputs(tick), tick, known), then)

    def _input(self, run: Run) -> None:
        self._take(run)
        self._keep()
        self.changed.emit()

    # --- edits -----------------------------------------------------------------------------------------------------

    def edit(self, edit: Edit) -> None:
        """Makes one change."""
        self.set_edits((*self.run.edits, replace(edit, at=datetime.now().astimezone())))

    @property
    def _may_change(self) -> bool:
        """Whether changes are taken: what is being read or written must not change under it, nor what is saved."""
        return not self.saved and (self.is_rechecking or not self.job.is_running)

    def set_edits(self, edits: tuple[Edit, ...]) -> None:
        """Makes the changes what is given, as one step of undo; not while other work is under way, nor once saved."""
        if not self._may_change:
            return
        if self._past and edits == self._past[-1]:
            self.undo()  # so that it can be made again, as by the key
            return
        self._past.append(self.run.edits)
        self._future.clear()
        self._apply(edits)

    def undo(self) -> None:
        """Takes the last change back."""
        if self.can_undo:
            self._future.append(self.run.edits)
            self._apply(self._past.pop())

    def redo(self) -> None:
        """Makes the change again that was taken back last."""
        if self.can_redo:
            self._past.append(self.run.edits)
            self._apply(self._future.pop())

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back, now."""
        return bool(self._past) and self._may_change

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again, now."""
        return bool(self._future) and self._may_change

    def _apply(self, edits: tuple[Edit, ...]) -> None:
        self.run = self.run.with_edits(edits)
        self._keep()
        if self.run.examined is not None or self.run.gathered is None:
            self._take(self.run)
            self.changed.emit()
        elif self.job.is_running:
            self._again = True
            self.job.cancel()
        else:
            self._recheck()

    @property
    def is_rechecking(self) -> bool:
        """Whether the work under way only follows the person's changes: they may go on changing meanwhile."""
        return self.job.is_running and self._then == self._on_rechecked

    def _recheck(self) -> None:
        run, before = self.run, self._last_examined
        self.beside(lambda tick: made_ready(steps.examine(run, tick, before)), self._on_rechecked)

    def _on_rechecked(self, run: Run) -> None:
        self._take(run)
        self.changed.emit()

    # --- saving ----------------------------------------------------------------------------------------------------

    def save(self, folder: Path, *, over: bool = False, copy: int = 1) -> None:
        """Writes, proves and records the files; `over` replaces files that are there, `copy` gives them other names."""
        run, store, draft_id = self.run, self._desk.history, self.draft_id or None

        def write(tick: Tick) -> tuple[SavedFile, ...]:
            with collector_paused():
                return keeping.save(run, folder, store, replace=over, copy=copy, draft_id=draft_id, tick=tick)

        self.beside(write, self._on_saved)

    def _on_saved(self, files: tuple[SavedFile, ...]) -> None:
        self.saved = files
        self.draft_id = 0
        self.changed.emit()
        self.wrote.emit(files)

    # --- work ------------------------------------------------------------------------------------------------------

    def stop(self) -> None:
        """Asks the work under way to stop."""
        self.job.cancel()

    def _take(self, run: Run) -> None:
        self.run = run
        if run.examined is not None:
            self._last_examined = run

    def _keep(self) -> None:
        if self.saved:
            return
        try:
            store = self._desk.history
            if self._over and not drafts.has_something(self.run):
                self.draft_id = drafts.drop(store, self.draft_id)
            else:
                self.draft_id = drafts.keep(store, self.run, self.step.value, self.draft_id)
        except Problem as problem:
            told = problem  # said once the page shows what changed
            QTimer.singleShot(0, self, lambda: self.refused.emit(told))

    def beside(self, work: Callable[[Tick], Any], then: Then) -> None:
        """Does `work` beside the window, with its progress on the page, and then `then(result)`; one at a time."""
        if self.job.is_running:
            return
        self._then = then
        self.job.start(work)
        self.began.emit()

    def _on_finished(self, result: Any) -> None:
        then, self._then = self._then, None
        self.ended.emit()
        if self._again:
            self._again = False
            self._recheck()
        elif then is not None:
            then(result)

    def _on_failed(self, error: BaseException) -> None:
        self._then, self._again = None, False
        self.ended.emit()
        self.changed.emit()
        if not isinstance(error, Problem):
            raise error
        self.refused.emit(error)

    def _on_cancelled(self) -> None:
        self._then = None
        self.ended.emit()
        if self._again:
            self._again = False
            self._recheck()
        else:
            self.changed.emit()

"""Pictures of what came back: taking files in, answers, refunds, deposits, years, comparisons."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from cape_desktop.domain.importer import Importer
from cape_desktop.ui.answers.deposit_dialog import DepositDialog
from cape_desktop.ui.answers.import_history import ImportHistoryDialog
from cape_desktop.ui.answers.result_columns import ResultColumnsDialog
from cape_desktop.ui.answers.results_dialog import ResultsDialog
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.review.comparison import ComparisonDialog
from cape_desktop.ui.review.left_out import LeftOutDialog
from cape_desktop.ui.review.year import YearDialog
from cape_desktop.workflow import results
from tests.shots.scenes import Scene
from tests.ui.answered import answered_desk, claim_details, refund_report, unclear_file, uploaded_desk
from tests.ui.desks import full_desk, kept_entry, save_declaration

_WINDOW = (1160, 760)


def _results(*make: Callable[[Path], Path]) -> Callable[[Path], ResultsDialog]:
    def build(folder: Path) -> ResultsDialog:
        dialog = ResultsDialog(uploaded_desk(folder))
        if make:
            dialog.show_files(tuple(one(folder) for one in make))
            dialog.job.wait()
        return dialog

    return build


def _taken_in(dialog: ResultsDialog) -> None:
    dialog.take_in()
    dialog.job.wait()


def _columns(folder: Path) -> ResultColumnsDialog:
    desk = uploaded_desk(folder)
    (file,) = results.read(desk.history, desk.rules, [unclear_file(folder)])
    return ResultColumnsDialog(file)


def _window(folder: Path) -> MainWindow:
    return MainWindow(answered_desk(folder))


def _ledger(part: str, row: int) -> Callable[[MainWindow], None]:
    """The answers or the refunds of the declaration, with one row selected."""

    def show(window: MainWindow) -> None:
        window.open_declaration(1)
        tab = getattr(window.declaration, part)
        window.declaration.tabs.setCurrentWidget(tab)
        tab.question.wait()
        tab.table.selectRow(row)

    return show


def _left_out(folder: Path) -> LeftOutDialog:
    dialog = LeftOutDialog(answered_desk(folder), Importer())
    dialog.question.wait()
    return dialog


def _deposit(folder: Path) -> DepositDialog:
    desk = uploaded_desk(folder)
    _taken(desk, claim_details(folder))
    return DepositDialog(desk)


def _taken(desk: Desk, path: Path) -> None:
    results.take_in(desk.history, results.preview(desk.history, results.read(desk.history, desk.rules, [path])))


def _explain(dialog: DepositDialog) -> None:
    total = sum((kept_entry(place).duty_cents or 0) for place in (0,))
    dialog.amount.setText(f"{total / 100:.2f}")
    dialog.explain.click()
    dialog.question.wait()


def _history(folder: Path) -> ImportHistoryDialog:
    dialog = ImportHistoryDialog(answered_desk(folder))
    dialog.table.selectRow(0)
    return dialog


def _year(folder: Path) -> YearDialog:
    dialog = YearDialog(answered_desk(folder), Importer())
    dialog.question.wait()
    return dialog


def _comparison(folder: Path) -> ComparisonDialog:
    desk = full_desk(folder)
    row = desk.history.declarations()[0]
    save_declaration(desk, desk.history.importers()[0], "other.csv", 3)
    dialog = ComparisonDialog(desk, row)
    dialog.question.wait()
    return dialog


ANSWER_SCENES: tuple[Scene, ...] = (
    Scene("results-empty", _results()),
    Scene("results-preview", _results(claim_details)),
    Scene("results-unclear", _results(claim_details, unclear_file)),
    Scene("results-taken-in", _results(claim_details, refund_report), None, _taken_in),
    Scene("results-columns", _columns),
    Scene("answers", _window, _WINDOW, _ledger("answers", 1)),
    Scene("refunds", _window, _WINDOW, _ledger("refunds", 1)),
    Scene("home-answered", _window, _WINDOW),
    Scene("home-wide", _window, (1800, 1400)),
    Scene("left-out", _left_out),
    Scene("deposit", _deposit),
    Scene("deposit-explained", _deposit, None, _explain),
    Scene("import-history", _history),
    Scene("year", _year),
    Scene("comparison", _comparison),
)

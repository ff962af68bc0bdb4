"""What every test gets: no screen, its own data folder, and a guard against what tests leave running.

Works without PySide6 too, and never imports it: what concerns Qt is looked at only once somebody has imported it.
"""

from __future__ import annotations

import os
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from types import FrameType

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

settings.register_profile("ordinary", deadline=None, derandomize=False, max_examples=50)
settings.register_profile("thorough", deadline=None, derandomize=False, max_examples=5_000)
settings.load_profile("ordinary")

_PATIENCE: Final = 0.5
"""Seconds a thread or a pool may take to end after the test that used it."""
_SETTINGS_OF_PYTEST_QT: Final = ("qt_api", "qt_log_level_fail", "qt_log_ignore")

_timers: weakref.WeakSet[QTimer] = weakref.WeakSet()
_starts: weakref.WeakKeyDictionary[Any, str] = weakref.WeakKeyDictionary()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Knows the settings of pytest-qt where that is left out, so that strict configuration does not refuse them."""
    if not pluginmanager.has_plugin("pytest-qt"):
        for name in _SETTINGS_OF_PYTEST_QT:
            parser.addini(name, "not used without pytest-qt")


@pytest.hookimpl(trylast=True)
def pytest_configure() -> None:
    """Begins to note who starts threads, and timers where Qt is loaded."""
    _note_starts_of(threading.Thread)
    if "PySide6.QtCore" in sys.modules:
        _note_starts_of(sys.modules["PySide6.QtCore"].QTimer, _timers)


def _note_starts_of(kind: type[Any], started: weakref.WeakSet[Any] | None = None) -> None:
    start = kind.start

    def noted_start(self: Any, *arguments: Any) -> None:
        _starts[self] = _caller()
        if started is not None:
            started.add(self)
        start(self, *arguments)

    pytest.MonkeyPatch().setattr(kind, "start", noted_start)


def _caller() -> str:
    """File and line of the nearest frame that belongs to this project."""
    frame: FrameType | None = sys._getframe(2)
    root = str(Path(__file__).parent.parent)
    while frame is not None:
        place = Path(frame.f_code.co_filename)
        if str(place).startswith(root) and ".venv" not in place.parts:
            return f"{place.relative_to(root)}:{frame.f_lineno}"
        frame = frame.f_back
    return "a place outside of this project"


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application of pytest-qt, with at least one font: without any, every letter is a box."""
    from PySide6.QtGui import QFontDatabase

    assert QFontDatabase.families(), "no font is installed; on Debian the package fonts-dejavu-core has one"
    return qapp


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the program keeps history and settings during this test; nobody's real data are ever touched."""
    folder = tmp_path / "data"
    monkeypatch.setenv("CAPE_DESKTOP_DATA", str(folder))
    return folder


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    """Fails a test that leaves a thread, a timer, a busy thread pool or a visible window behind."""
    threads, timers, windows = set(threading.enumerate()), set(_running_timers()), set(_visible_windows())
    yield
    _deliver_deferred_deletes()
    left = [
        *_tell_threads(set(threading.enumerate()) - threads),
        *_tell_timers(set(_running_timers()) - timers),
        *_tell_pool(),
        *_tell_windows(set(_visible_windows()) - windows),
    ]
    if left:
        pytest.fail(f"left behind: {'; '.join(left)}", pytrace=False)


def _tell_threads(threads: set[threading.Thread]) -> Iterator[str]:
    for thread in threads:
        if thread.name.startswith("pytest_timeout"):
            continue
        thread.join(_PATIENCE)
        if thread.is_alive():
            yield f"the thread “{thread.name}” started at {_starts.get(thread, 'an unknown place')}"


def _tell_timers(timers: set[QTimer]) -> Iterator[str]:
    for timer in timers:
        place = _starts.get(timer, "an unknown place")
        yield f"a timer of {timer.interval()} ms started at {place}"
        timer.stop()


def _tell_pool() -> Iterator[str]:
    core = sys.modules.get("PySide6.QtCore")
    if core is not None and not core.QThreadPool.globalInstance().waitForDone(int(_PATIENCE * 1000)):
        yield f"{core.QThreadPool.globalInstance().activeThreadCount()} busy threads of the thread pool"


def _tell_windows(windows: set[QWidget]) -> Iterator[str]:
    for window in windows:
        yield f"the visible {type(window).__name__} “{window.objectName() or window.windowTitle()}”"
        window.hide()
        window.deleteLater()
    _deliver_deferred_deletes()


def _running_timers() -> list[QTimer]:
    shiboken = sys.modules.get("shiboken6")
    if shiboken is None:
        return []
    return [timer for timer in _timers if shiboken.isValid(timer) and timer.isActive()]


def _visible_windows() -> list[QWidget]:
    application = _application()
    return [] if application is None else [one for one in application.topLevelWidgets() if one.isVisible()]


def _deliver_deferred_deletes() -> None:
    """Lets Qt delete what was asked to be deleted later; it would wait for an event loop that never comes."""
    application = _application()
    if application is not None:
        core = sys.modules["PySide6.QtCore"]
        application.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)


def _application() -> QApplication | None:
    widgets = sys.modules.get("PySide6.QtWidgets")
    return None if widgets is None else widgets.QApplication.instance()

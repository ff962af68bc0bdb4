"""Work beside the window: a plain callable in its own thread, its progress and its one outcome."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from threading import Event, Thread
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from cape_desktop.progress import Cancelled, Doing, Tick

_SHORTEST_PAUSE: Final = 0.05
"""Seconds between two reports: 20 a second are as many as an eye can use."""
_SWITCH_INTERVAL: Final = 0.001
"""Seconds after which working Python code gives way to the window; the default of 5 ms adds up to visible stutter."""

_UNDER_WAY: Final[set[Job]] = set()


class Job(QObject):
    """Runs one callable at a time away from the window and says how it ended, exactly once, in the window's thread.

    Create it in the window's thread and keep it; it lives on until its outcome is told even when nobody keeps it.
    `progressed(doing, done, total, name)` comes at most 20 times a second. Then exactly one of `finished(result)`,
    `failed(exception)` (a `Problem` when the world refused) and `cancelled()`. A result that was made although
    `cancel` came late is still told as `finished`: what was written is never denied.
    """

    progressed = Signal(Doing, object, object, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    _ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: Thread | None = None
        self._stop = Event()
        self._tell: Callable[[], None] | None = None
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        """Whether work is under way or its outcome is still to be told."""
        return self._thread is not None

    def start(self, work: Callable[[Tick], Any]) -> None:
        """Starts `work(tick)`; raises RuntimeError while earlier work is under way."""
        if self.is_running:
            raise RuntimeError("this job is still running")
        sys.setswitchinterval(_SWITCH_INTERVAL)
        self._stop.clear()
        self._thread = Thread(target=self._work, args=(work,), name="job", daemon=False)
        _UNDER_WAY.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Asks the work to stop at its next tick; the outcome still comes."""
        self._stop.set()

    def wait(self) -> None:
        """Blocks until the work has ended and tells its outcome before returning."""
        if self._thread is not None:
            self._thread.join()
            self._on_ended()

    def _work(self, work: Callable[[Tick], Any]) -> None:
        try:
            result = work(self._tick())
        except Cancelled:
            self._tell = self.cancelled.emit
        except BaseException as error:  # noqa: BLE001 - told to the window, which knows what to do
            self._tell = _teller(self.failed.emit, error)
        else:
            self._tell = _teller(self.finished.emit, result)
        self._ended.emit()

    def _tick(self) -> Tick:
        last_time = 0.0
        last_doing: Doing | None = None

        def tick(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
            nonlocal last_time, last_doing
            if self._stop.is_set():
                raise Cancelled
            now = time.monotonic()
            if now - last_time >= _SHORTEST_PAUSE or doing is not last_doing:
                last_time, last_doing = now, doing
                self.progressed.emit(doing, done, total, name)

        return tick

    @Slot()
    def _on_ended(self) -> None:
        thread, tell = self._thread, self._tell
        if thread is None or tell is None:
            return
        thread.join()
        self._thread = self._tell = None
        _UNDER_WAY.discard(self)
        tell()


def _teller(tell: Callable[[Any], None], what: object) -> Callable[[], None]:
    return lambda: tell(what)


def any_running() -> bool:
    """Whether any work is under way."""
    return bool(_UNDER_WAY)


def cancel_all() -> None:
    """Stops all work under way and waits for it; called before the program ends."""
    for job in tuple(_UNDER_WAY):
        job.cancel()
    while _UNDER_WAY:  # the outcome of one may begin another
        next(iter(_UNDER_WAY)).wait()

"""PySide6 6.12.0 aborted Python 3.11 after some hundreds of emitted signals; a newer one must not."""

from __future__ import annotations

import pytest

from tests.architecture.project import python

EMIT_OFTEN = """
from PySide6.QtCore import QObject, Signal

class Bell(QObject):
    rung = Signal(object)

bell, heard = Bell(), []
bell.rung.connect(heard.append)
for number in range(2_000):
    bell.rung.emit(number)
print(len(heard))
"""


@pytest.mark.needs_qt
def test_that_two_thousand_signals_can_be_emitted() -> None:
    done = python(f"\n{EMIT_OFTEN}")
    assert (done.returncode, done.stdout.strip()) == (0, "2000"), done.stderr

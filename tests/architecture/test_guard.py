"""The guard of conftest.py notices what a test leaves behind, and says where it was started."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.project import ROOT

CARELESS = """
import threading, time
import pytest
from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QLabel

kept = []

def test_thread():
    threading.Thread(target=time.sleep, args=(1,), name="slow").start()

def test_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(9_999)

def test_pool(qapp):
    QThreadPool.globalInstance().start(lambda: time.sleep(1))

def test_window(qapp):
    kept.append(QLabel("left"))
    kept[-1].show()

def test_care(qtbot):
    label = QLabel("closed")
    qtbot.addWidget(label)
    label.show()
    thread = threading.Thread(target=time.sleep, args=(0.01,))
    thread.start()
"""


@pytest.mark.needs_qt
def test_that_each_kind_of_litter_fails_its_test_and_care_does_not(tmp_path: Path) -> None:
    (tmp_path / "tests").mkdir()
    shutil.copy(ROOT / "tests" / "conftest.py", tmp_path / "tests" / "conftest.py")
    (tmp_path / "tests" / "test_careless.py").write_text(CARELESS, encoding="ascii")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "tests"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60)
    assert "5 passed, 4 errors" in done.stdout, done.stdout + done.stderr
    for litter in (
        "the thread “slow” started at tests/test_careless.py:10",
        "a timer of 9999 ms started at tests/test_careless.py:14",
        "1 busy threads of the thread pool",
        "the visible QLabel",
    ):
        assert litter in done.stdout

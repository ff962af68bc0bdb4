"""Desks and main windows for the tests of the window, closed at their end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cape_desktop.app import make_application
from cape_desktop.ui.desk import Desk
from cape_desktop.ui.language import ENGLISH, speak
from cape_desktop.ui.main_window import MainWindow
from cape_desktop.ui.translation import EnglishPlurals
from tests.rules import RESOURCES
from tests.ui.answered import uploaded_desk
from tests.ui.desks import empty_desk, full_desk


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """The application as the program sets it up."""
    assert qapp is QApplication.instance()
    QLocale.setDefault(QLocale("en_US"))
    return make_application([])


@pytest.fixture
def language(request: pytest.FixtureRequest, application: QApplication) -> Iterator[str]:
    """The language that the test is given, spoken until its end; English without one."""
    wanted = getattr(request, "param", ENGLISH)
    before = QLocale()
    if wanted != ENGLISH:
        assert speak(application, wanted, RESOURCES) == wanted
    yield wanted
    QLocale.setDefault(before)
    for translator in application.findChildren(QTranslator):
        if not isinstance(translator, EnglishPlurals):
            application.removeTranslator(translator)
            translator.setParent(None)


@pytest.fixture
def new_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk without any history."""
    desk = empty_desk(tmp_path / "new")
    yield desk
    desk.history.close()


@pytest.fixture
def used_desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with importers, declarations and a draft."""
    desk = full_desk(tmp_path / "used")
    yield desk
    desk.history.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with one declaration that ACE has and has not answered; a module that needs another desk says so."""
    made = uploaded_desk(tmp_path)
    yield made
    made.history.close()


@pytest.fixture
def window(desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window over the desk."""
    made = MainWindow(desk)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()

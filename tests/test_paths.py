"""Where the program keeps its things."""

from __future__ import annotations

import sys
from pathlib import Path

import platformdirs
import pytest

from cape_desktop import paths
from cape_desktop.paths import DATA_VARIABLE, PORTABLE_MARKER, beside, folders


@pytest.fixture
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """No environment variable says where the data are."""
    monkeypatch.delenv(DATA_VARIABLE)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an installed program."""
    folder = tmp_path / "program"
    (folder / "cape_desktop").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", folder / "cape_desktop")
    return folder


def test_that_the_call_comes_before_the_environment_and_that_before_the_platform(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "from environment"))
    assert folders(tmp_path / "from call").data == tmp_path / "from call"
    assert folders().data == tmp_path / "from environment"
    monkeypatch.setenv(DATA_VARIABLE, " ")
    assert folders().data == Path(platformdirs.user_data_dir("CAPE Desktop", appauthor=False, roaming=True))


def test_that_files_of_modules_in_an_archive_lie_beside_the_archive(tmp_path: Path) -> None:
    archive = tmp_path / "app" / "modules.zip"
    archive.parent.mkdir()
    archive.touch()
    assert beside(str(archive / "package" / "history" / "migrate.pyc")) == tmp_path / "app" / "package" / "history"


def test_that_a_folder_that_is_named_like_an_archive_is_none(tmp_path: Path) -> None:
    folder = tmp_path / "download.zip" / "package"
    folder.mkdir(parents=True)
    assert beside(str(folder / "paths.py")) == folder


@pytest.mark.usefixtures("unset")
def test_that_the_folder_of_the_platform_is_named_after_the_program() -> None:
    assert folders().data.name == "CAPE Desktop"
    assert folders().data.is_relative_to(Path.home())


@pytest.mark.usefixtures("unset")
def test_that_a_marker_beside_the_program_makes_it_portable(program: Path) -> None:
    (program / PORTABLE_MARKER).touch()
    assert folders().data == program / "data"


@pytest.mark.usefixtures("unset")
def test_that_a_marker_beside_the_executable_makes_it_portable(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "stick" / "CAPE Desktop.exe"))
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / PORTABLE_MARKER).touch()
    assert folders().data == tmp_path / "stick" / "data"


def test_that_a_portable_program_still_obeys_the_call(program: Path, tmp_path: Path) -> None:
    (program / PORTABLE_MARKER).touch()
    assert folders(tmp_path / "call").data == tmp_path / "call"


def test_that_relative_and_home_folders_become_whole_ones(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert folders(Path("data")).data == tmp_path / "data"
    assert folders(Path("~/data")).data == Path.home() / "data"


def test_that_everything_of_a_person_lies_below_the_data_and_nothing_is_made(tmp_path: Path) -> None:
    places = folders(tmp_path / "data")
    assert places.logs == tmp_path / "data" / "logs"
    assert places.history == tmp_path / "data" / "history.sqlite3"
    assert places.settings == tmp_path / "data" / "settings.json"
    assert not places.data.exists()


def test_that_resources_are_found_inside_the_package_first_and_beside_it_else(program: Path) -> None:
    assert folders().resources == program / "resources"
    (program / "cape_desktop" / "resources").mkdir()
    assert folders().resources == program / "cape_desktop" / "resources"


def test_that_the_resources_of_this_checkout_are_there() -> None:
    assert (folders().resources / "rules").is_dir()

"""Settings: typed JSON that is never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.settings import Appearance, ReadSettings, Settings, read_settings, write_settings

SET = Settings(
    language="es",
    appearance=Appearance.DARK,
    last_folder="C:\\Users\\Ñandú",
    output_folder="/out",
    importer_id=3,
    rule_pack="/rules/2027-01-01",
    column_widths={"entries": {"number": 120}},
    text_percent=150,
)


def test_that_settings_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "data" / "settings.json"
    write_settings(path, SET)
    assert read_settings(path) == ReadSettings(SET)
    write_settings(path, Settings())
    assert read_settings(path) == ReadSettings(Settings())
    assert [one.name for one in path.parent.iterdir()] == ["settings.json"]


def test_that_there_are_defaults_before_anything_was_set(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "settings.json") == ReadSettings(Settings())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b'{"language": 3}',
        b'{"appearance": "pink"}',
        b'{"text_percent": 900}',
        b'{"language": "\xff"}',
    ],
)
def test_that_a_broken_file_is_set_aside_and_told_once(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    broken = tmp_path / "settings.json.broken"
    assert read_settings(path) == ReadSettings(Settings(), broken)
    assert broken.read_bytes() == content
    assert read_settings(path) == ReadSettings(Settings())


def test_that_settings_of_a_newer_program_are_read_as_far_as_they_are_known(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b'{"language": "es", "sound": "loud"}')
    assert read_settings(path) == ReadSettings(Settings(language="es"))


@given(content=st.binary(max_size=40) | st.text(max_size=40).map(str.encode))
def test_that_no_content_stops_the_program(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.json"
    path.write_bytes(content)
    assert isinstance(read_settings(path).settings, Settings)
    assert read_settings(path).set_aside is None


def test_that_a_folder_in_the_place_of_the_file_is_told_and_defaults_are_used(tmp_path: Path) -> None:
    (tmp_path / "settings.json").mkdir()
    assert read_settings(tmp_path / "settings.json").settings == Settings()


def test_that_settings_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Problem) as problem:
        write_settings(tmp_path / "file" / "settings.json", SET)
    assert problem.value.kind is ProblemKind.FOLDER_NOT_WRITABLE

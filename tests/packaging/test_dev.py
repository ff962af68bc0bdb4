"""What the chores tell a person whose machine lacks something."""

from __future__ import annotations

import pytest

from tests.packaging.scripts import script

dev = script("dev")


@pytest.fixture(autouse=True)
def _no_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(dev.sys, "platform", "linux")


def test_that_without_a_screen_nothing_is_fetched_before_the_person_is_told_how_to_get_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(dev, "python_for", lambda _requirements: pytest.fail("the libraries were fetched first"))
    with pytest.raises(dev.Stopped, match="xvfb-run make run"):
        dev.start_program([])


@pytest.mark.parametrize(
    ("variables", "platform"),
    [
        ({"DISPLAY": ":1"}, "xcb"),
        ({"DISPLAY": ":1", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"QT_QPA_PLATFORM": "offscreen:size=9x9", "DISPLAY": ":1"}, "offscreen"),
    ],
)
def test_that_the_screen_chosen_is_the_one_qt_will_use(
    variables: dict[str, str], platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert dev.screen() == platform


def test_that_a_person_who_may_not_install_is_told_the_whole_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "is_root", lambda: False)
    with pytest.raises(dev.Stopped) as stopped:
        dev.provide(["libegl1", "libgl1"], "Qt needs shared libraries that are missing: libEGL.so.1.")
    assert str(stopped.value).splitlines() == [
        "Qt needs shared libraries that are missing: libEGL.so.1.",
        "Run this once, then try again:",
        "    sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libgl1",
    ]
    assert stopped.value.status != 0


def test_that_a_system_without_apt_is_told_what_debian_calls_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda _name: None)
    with pytest.raises(dev.Stopped, match=r"Debian calls the packages fonts-dejavu-core\.$"):
        dev.provide(["fonts-dejavu-core"], "There is no font.")

"""One place says who publishes the program, where it is at home and by which identifier systems know it."""

from __future__ import annotations

import re
import tomllib
from xml.etree import ElementTree

from tests.architecture.project import ROOT
from tests.packaging.scripts import PACKAGING, script

project = script("project")
bundle = script("bundle", "macos")
LINUX = PACKAGING / "linux"
FLATPAK = LINUX / "flatpak" / f"{project.APP_ID}.yml"


def test_that_the_store_entry_says_who_publishes_the_program_where_it_is_and_its_identifier() -> None:
    entry = ElementTree.parse(LINUX / f"{project.APP_ID}.metainfo.xml").getroot()
    told = [entry.findtext(name) for name in ("id", "developer_name", "url")]
    assert told == [project.APP_ID, project.PUBLISHER, project.HOME]


def test_that_every_recipe_knows_the_program_by_one_identifier() -> None:
    assert f"\napp-id: {project.APP_ID}\n" in FLATPAK.read_text(encoding="utf-8")
    named = {
        one
        for recipe in (FLATPAK, LINUX / "appimage.sh", PACKAGING / "RELEASE.md")
        for one in re.findall(r"[\w.]+(?=\.(?:metainfo|appdata)\.xml)", recipe.read_text(encoding="utf-8"))
    }
    assert named == {project.APP_ID}


def test_that_macos_gets_an_identifier_that_apple_allows() -> None:
    assert re.fullmatch(r"[A-Za-z0-9.-]+", bundle.information()["CFBundleIdentifier"])
    assert bundle.IDENTIFIER.replace("-", "_") == project.APP_ID


def test_that_the_package_says_who_wrote_it_and_where_it_is_at_home() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert told["authors"] == [{"name": project.PUBLISHER}]
    assert told["urls"] == {"Homepage": project.HOME}


def test_that_licences_and_manual_page_name_the_publisher() -> None:
    texts = (ROOT / "LICENSE", LINUX / "copyright", LINUX / "cape-desktop.1")
    assert [one.name for one in texts if project.PUBLISHER not in one.read_text(encoding="utf-8")] == []
    manual = (LINUX / "cape-desktop.1").read_text(encoding="utf-8").replace("\\-", "-")
    assert manual.endswith(f"\n.SH AUTHORS\n{project.PUBLISHER}, {project.HOME}\n")


def test_that_what_is_built_for_windows_takes_the_publisher_from_there() -> None:
    for name, taken in (("installer.nsi", "${PUBLISHER}"), ("launcher.rc", '"CompanyName", PUBLISHER')):
        text = (PACKAGING / "windows" / name).read_text(encoding="utf-8")
        assert taken in text
        assert project.PUBLISHER not in text

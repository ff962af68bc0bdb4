"""What a release says of itself: one version, its day, its parts and their licences."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import cape_desktop
from tests.architecture.project import ROOT
from tests.packaging.scripts import PACKAGING, script

project = script("project")
release = script("release")
LINUX = PACKAGING / "linux"
METAINFO = LINUX / "org.cape_desktop.CapeDesktop.metainfo.xml"
NOTICES = (ROOT / "THIRD_PARTY.md").read_text(encoding="utf-8")


def test_that_the_installers_take_the_version_of_the_program() -> None:
    assert project.version() == cape_desktop.__version__
    assert cape_desktop.__version__ not in (PACKAGING / "windows" / "installer.nsi").read_text(encoding="utf-8")
    assert cape_desktop.__version__ not in (PACKAGING / "windows" / "launcher.rc").read_text(encoding="utf-8")


def test_that_the_changelog_begins_with_this_version() -> None:
    headings = re.findall(r"^## (\S+) \((.+)\)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
    version, day = headings[0]
    assert version == cape_desktop.__version__
    assert day == "not released yet" or day == project.release_day().isoformat()


def test_that_the_store_entry_and_the_manual_page_are_of_this_version_and_day() -> None:
    newest = ElementTree.parse(METAINFO).getroot().find("releases/release")
    assert newest is not None
    assert (newest.get("version"), newest.get("date")) == (project.version(), project.release_day().isoformat())
    heading = (LINUX / "cape-desktop.1").read_text(encoding="utf-8").splitlines()[0].replace("\\-", "-")
    assert heading == f'.TH CAPE-DESKTOP 1 {project.release_day()} "CAPE Desktop {project.version()}" "User Commands"'


def test_that_every_locked_library_has_its_licence_named_and_at_hand() -> None:
    names = {name for name, _, _ in release.locked()}
    assert names == set(release.LICENCES)
    told = NOTICES.lower()
    assert [name for name in names if name.removesuffix("-essentials") not in told] == []
    texts = {path.name for path in (ROOT / "resources" / "licences").iterdir()}
    assert set(re.findall(r"[\w.-]+\.txt", NOTICES)) == texts


def test_that_the_list_of_parts_names_every_library_once_with_its_hashes() -> None:
    bill = release.parts()
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    references = [one["bom-ref"] for one in bill["components"]]
    assert len(references) == len(set(references)) == len(release.LICENCES)
    assert bill["dependencies"][0]["dependsOn"] == references
    assert all(one["hashes"] for one in bill["components"])
    assert bill == release.parts()


def test_that_the_list_of_parts_names_what_the_builds_noted_once() -> None:
    python = project.python_part("3.11.9")
    library = {"name": "libx", "version": "1:2-3", "purl": "pkg:deb/debian/libx@1%3A2-3", "text": "libx.txt"}
    components = release.parts([python, library, python])["components"][len(release.LICENCES) :]
    assert [(one["name"], one["version"]) for one in components] == [("Python", "3.11.9"), ("libx", "1:2-3")]
    assert [one["licenses"] for one in components] == [
        [{"expression": "PSF-2.0"}],
        [{"license": {"name": "see libx.txt"}}],
    ]


def test_that_the_list_of_hashes_is_what_sha256sum_reads(tmp_path: Path) -> None:
    (tmp_path / "b.deb").write_bytes(b"abc")
    (tmp_path / "SHA256SUMS").touch()
    assert release.sums(tmp_path) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.deb\n"

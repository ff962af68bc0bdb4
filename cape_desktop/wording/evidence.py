"""The README of an evidence package, for readers who have nothing but the package, years later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same
from cape_desktop.wording.phrases import counted, day_text


@dataclass(frozen=True, slots=True)
class Packed:
    """What the README tells of the declaration: its file, whose it is, how many entries, by which rules, its hash."""

    name: str
    importer: str
    entries: int
    examined_on: date
    claim: str
    rules: str
    version: str
    sha256: str


_HEAD = QT_TRANSLATE_NOOP("evidence", "Evidence package of the CAPE declaration {name}")
_WHO = QT_TRANSLATE_NOOP("evidence", "{importer}, {entries}, examined on {day}, claim number {claim}")
_UNKNOWN = QT_TRANSLATE_NOOP("evidence", "unknown")
_RULES = QT_TRANSLATE_NOOP("evidence", "Judged by the rule pack {rules} of CAPE Desktop {version}")
_HASH = QT_TRANSLATE_NOOP("evidence", "SHA-256 of the uploaded file: {sha256}")
_PARTS: tuple[tuple[str, str], ...] = (
    ("upload/", QT_TRANSLATE_NOOP("evidence", "the very bytes of the file that was saved for the upload to ACE")),
    ("sources/", QT_TRANSLATE_NOOP("evidence", "copies of the files that the entries came from, unchanged")),
    ("results/", QT_TRANSLATE_NOOP("evidence", "copies of the files in which CBP answered, unchanged")),
    (
        "declaration.json",
        QT_TRANSLATE_NOOP(
            "evidence",
            "every entry of the list with its findings as they were that day, the rows set aside with the reason, and "
            "each step in the life of the declaration",
        ),
    ),
    (
        "answers.json",
        QT_TRANSLATE_NOOP("evidence", "what CBP said of each entry and when, and the refunds, expected and received"),
    ),
    ("changes.json", QT_TRANSLATE_NOOP("evidence", "what the person changed before saving, with the time")),
    ("manifest.json", QT_TRANSLATE_NOOP("evidence", "the SHA-256 of each file here, to prove that nothing changed")),
)
_MISSING = QT_TRANSLATE_NOOP("evidence", "Copies of these files were no longer kept: {names}")
_WARNING = QT_TRANSLATE_NOOP(
    "evidence", "The copies may hold importer numbers, which can be social security numbers. Keep them safe."
)


def readme(packed: Packed, members: Iterable[str], missing: Iterable[str], translate: Translate = same) -> str:
    """The text of README.txt; `members` are the files of the package, `missing` those whose copies are gone."""

    def say(text: str, **facts: str) -> str:
        return translate("evidence", text).format(**facts)

    unknown = say(_UNKNOWN)
    names, gone = tuple(members), tuple(missing)
    lines = [
        say(_HEAD, name=packed.name),
        "",
        say(
            _WHO,
            importer=packed.importer or unknown,
            entries=counted(packed.entries, "entries", translate),
            day=day_text(packed.examined_on, translate),
            claim=packed.claim or unknown,
        ),
        say(_RULES, rules=packed.rules, version=packed.version),
        say(_HASH, sha256=packed.sha256),
        "",
        *(f"{part}  {say(told)}" for part, told in _PARTS if any(name.startswith(part) for name in names)),
        "",
        *([say(_MISSING, names=", ".join(gone)), ""] if gone else []),
        say(_WARNING),
    ]
    return "".join(f"{line}\r\n" for line in lines)

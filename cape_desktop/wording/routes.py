"""The names of the routes, and what else is said of an entry in one word: why set aside, how repaired."""

from __future__ import annotations

from cape_desktop.domain.entry import Repair, SetAside
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.routes import Route
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same
from cape_desktop.wording.phrases import count_text

ROUTE_NAMES: dict[Route, str] = {
    Route.FILE: QT_TRANSLATE_NOOP("routes", "File now"),
    Route.FIX: QT_TRANSLATE_NOOP("routes", "Fix first"),
    Route.FILED: QT_TRANSLATE_NOOP("routes", "Already declared"),
    Route.PROTEST: QT_TRANSLATE_NOOP("routes", "Protest window"),
    Route.COURT: QT_TRANSLATE_NOOP("routes", "Too late for CAPE"),
    Route.WAIT: QT_TRANSLATE_NOOP("routes", "Not in CAPE today"),
    Route.NONE: QT_TRANSLATE_NOOP("routes", "No IEEPA duty"),
}

ROUTE_LINES: dict[Route, str] = {
    Route.FILE: QT_TRANSLATE_NOOP("routes", "Nothing stands in the way: these can go into the file"),
    Route.FIX: QT_TRANSLATE_NOOP("routes", "Something has to be put right or confirmed before these can go in"),
    Route.FILED: QT_TRANSLATE_NOOP("routes", "These are on an earlier declaration; a second one would be refused"),
    Route.PROTEST: QT_TRANSLATE_NOOP("routes", "Liquidated too long ago for CAPE, but a protest is still possible"),
    Route.COURT: QT_TRANSLATE_NOOP("routes", "Too old for CAPE and for a protest: ask a customs lawyer"),
    Route.WAIT: QT_TRANSLATE_NOOP("routes", "CAPE does not take these at present; keep them for later"),
    Route.NONE: QT_TRANSLATE_NOOP("routes", "No IEEPA duty was paid on these, so there is nothing to get back"),
}

SET_ASIDE_REASONS: dict[SetAside, str] = {
    SetAside.TOTAL_ROW: QT_TRANSLATE_NOOP("routes", "A total, not an entry"),
    SetAside.HEADER_ROW: QT_TRANSLATE_NOOP("routes", "The column names once more"),
    SetAside.BLANK_ROW: QT_TRANSLATE_NOOP("routes", "A blank row"),
    SetAside.NO_ENTRY_NUMBER: QT_TRANSLATE_NOOP("routes", "No entry number in this row"),
    SetAside.UNREADABLE_NUMBER: QT_TRANSLATE_NOOP("routes", "The entry number cannot be read"),
    SetAside.BY_PERSON: QT_TRANSLATE_NOOP("routes", "You set this row aside"),
}

REPAIR_NAMES: dict[Repair, tuple[str, str]] = {
    Repair.ZERO_RESTORED: (
        QT_TRANSLATE_NOOP("routes", "{n} number lost its leading zero"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers lost their leading zero"),
    ),
    Repair.SCIENTIFIC_EXPANDED: (
        QT_TRANSLATE_NOOP("routes", "{n} number was turned into a form like 1.23E+10"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers were turned into a form like 1.23E+10"),
    ),
    Repair.FLOAT_SUFFIX: (
        QT_TRANSLATE_NOOP("routes", "{n} number has a stray “.0” at its end"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers have a stray “.0” at their end"),
    ),
    Repair.WRAPPER_REMOVED: (
        QT_TRANSLATE_NOOP("routes", "{n} number is wrapped in quotes or a formula"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers are wrapped in quotes or a formula"),
    ),
    Repair.CHARACTERS_NORMALISED: (
        QT_TRANSLATE_NOOP("routes", "{n} number has hyphens, blanks or unusual characters"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers have hyphens, blanks or unusual characters"),
    ),
    Repair.FILER_JOINED: (
        QT_TRANSLATE_NOOP("routes", "{n} number was put together from filer code and number"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers were put together from filer code and number"),
    ),
    Repair.LABEL_REMOVED: (
        QT_TRANSLATE_NOOP("routes", "{n} number has words around it"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers have words around them"),
    ),
    Repair.SUFFIX_REMOVED: (
        QT_TRANSLATE_NOOP("routes", "{n} number has a line or version number behind it"),
        QT_TRANSLATE_NOOP("routes", "{n} numbers have a line or version number behind them"),
    ),
}

SEVERITY_NAMES: dict[Severity, str] = {
    Severity.BLOCKS: QT_TRANSLATE_NOOP("routes", "Stops it"),
    Severity.WARNS: QT_TRANSLATE_NOOP("routes", "Look at this"),
    Severity.INFO: QT_TRANSLATE_NOOP("routes", "Good to know"),
}


def route_name(route: Route, translate: Translate = same) -> str:
    """What a route is called, such as "File now"."""
    return translate("routes", ROUTE_NAMES[route])


def route_line(route: Route, translate: Translate = same) -> str:
    """What a route means, in one line."""
    return translate("routes", ROUTE_LINES[route])


def severity_name(severity: Severity, translate: Translate = same) -> str:
    """What a severity means to the person."""
    return translate("routes", SEVERITY_NAMES[severity])


def set_aside_reason(reason: SetAside, translate: Translate = same) -> str:
    """Why a row belongs to no entry."""
    return translate("routes", SET_ASIDE_REASONS[reason])


def repair_name(repair: Repair, count: int, translate: Translate = same) -> str:
    """What happened to `count` numbers, such as "17 numbers lost their leading zero"."""
    one, many = REPAIR_NAMES[repair]
    return translate("routes", one if count == 1 else many).format(n=count_text(count))

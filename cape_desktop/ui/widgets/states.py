"""The words and tones of a declaration's states, and the tones of routes and severities."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from cape_desktop.domain.findings import Severity
from cape_desktop.domain.lifecycle import DeclarationState
from cape_desktop.domain.results import Verdict
from cape_desktop.domain.routes import Route
from cape_desktop.ui.theme.look import Tone
from cape_desktop.ui.translation import translated
from cape_desktop.wording import QT_TRANSLATE_NOOP
from cape_desktop.wording.routes import route_name

_STATES: Final[dict[DeclarationState, tuple[str, Tone]]] = {
    DeclarationState.SAVED: (QT_TRANSLATE_NOOP("states", "Saved"), Tone.INFO),
    DeclarationState.UPLOADED: (QT_TRANSLATE_NOOP("states", "Uploaded"), Tone.WAITS),
    DeclarationState.FILE_REFUSED: (QT_TRANSLATE_NOOP("states", "File refused"), Tone.BLOCKS),
    DeclarationState.BATCH_REFUSED: (QT_TRANSLATE_NOOP("states", "All entries refused"), Tone.BLOCKS),
    DeclarationState.ACCEPTED: (QT_TRANSLATE_NOOP("states", "Accepted"), Tone.GOOD),
    DeclarationState.ACCEPTED_WITH_ERRORS: (QT_TRANSLATE_NOOP("states", "Accepted in part"), Tone.WARNS),
    DeclarationState.UPDATED: (QT_TRANSLATE_NOOP("states", "Accepted and updated"), Tone.GOOD),
    DeclarationState.PAID: (QT_TRANSLATE_NOOP("states", "Paid"), Tone.GOOD),
    DeclarationState.CLOSED: (QT_TRANSLATE_NOOP("states", "Closed"), Tone.PLAIN),
}

_MEANINGS: Final[dict[DeclarationState, str]] = {
    DeclarationState.SAVED: QT_TRANSLATE_NOOP("states", "The file is on this computer. ACE does not have it yet."),
    DeclarationState.UPLOADED: QT_TRANSLATE_NOOP("states", "ACE has the file. Its answer is not recorded yet."),
    DeclarationState.FILE_REFUSED: QT_TRANSLATE_NOOP("states", "ACE did not take the file. Nothing was declared."),
    DeclarationState.BATCH_REFUSED: QT_TRANSLATE_NOOP("states", "ACE took the file and refused every entry in it."),
    DeclarationState.ACCEPTED: QT_TRANSLATE_NOOP("states", "ACE accepted the entries. The refund is on its way."),
    DeclarationState.ACCEPTED_WITH_ERRORS: QT_TRANSLATE_NOOP("states", "ACE accepted some entries and refused others."),
    DeclarationState.UPDATED: QT_TRANSLATE_NOOP(
        "states", "CBP took the IEEPA duty off every entry. The refund follows the liquidation."
    ),
    DeclarationState.PAID: QT_TRANSLATE_NOOP("states", "The refund arrived."),
    DeclarationState.CLOSED: QT_TRANSLATE_NOOP("states", "Nothing more is to come."),
}

ROUTE_TONES: Final = {
    Route.FILE: Tone.GOOD,
    Route.FIX: Tone.WARNS,
    Route.FILED: Tone.INFO,
    Route.PROTEST: Tone.WAITS,
    Route.COURT: Tone.BLOCKS,
    Route.WAIT: Tone.WAITS,
    Route.NONE: Tone.INFO,
}
VERDICT_TONES: Final = {
    Verdict.ACCEPTED: Tone.GOOD,
    Verdict.UPDATED: Tone.GOOD,
    Verdict.REFUSED: Tone.BLOCKS,
    Verdict.OTHER: Tone.WARNS,
}
SEVERITY_TONES: Final = {Severity.BLOCKS: Tone.BLOCKS, Severity.WARNS: Tone.WARNS, Severity.INFO: Tone.INFO}


def route_names() -> tuple[str, ...]:
    """What the routes are called, all of them."""
    return tuple(route_name(route, translated) for route in Route)


def state_word(state: DeclarationState) -> str:
    """What a declaration's state is called."""
    return QCoreApplication.translate("states", _STATES[state][0])


def state_tone(state: DeclarationState) -> Tone:
    """The tone of a declaration's state."""
    return _STATES[state][1]


def state_meaning(state: DeclarationState) -> str:
    """What a declaration's state means, in a sentence."""
    return QCoreApplication.translate("states", _MEANINGS[state])

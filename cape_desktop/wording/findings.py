"""The card of a finding: what it says, what it saw, why it matters, what to do; and what an unknown answer needs."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from cape_desktop.domain.entry_number import has_upload_shape, hyphened
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Fact, Finding, Severity
from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import Rule
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same
from cape_desktop.wording.cards import CARDS
from cape_desktop.wording.cards.words import Words
from cape_desktop.wording.pack_texts import name_in
from cape_desktop.wording.phrases import ONE_AND_MANY, count_text, counted, day_text, in_days, money_text
from cape_desktop.wording.sources import field_name

_WORDS_OF_FACTS: dict[str, str] = {
    "unliquidated": QT_TRANSLATE_NOOP("findings", "not liquidated"),
    "liquidated": QT_TRANSLATE_NOOP("findings", "liquidated"),
    "suspended": QT_TRANSLATE_NOOP("findings", "suspended"),
    "extended": QT_TRANSLATE_NOOP("findings", "extended"),
    "under_review": QT_TRANSLATE_NOOP("findings", "under review"),
    "scheduled": QT_TRANSLATE_NOOP("findings", "scheduled"),
    "open": QT_TRANSLATE_NOOP("findings", "open"),
    "rejected": QT_TRANSLATE_NOOP("findings", "rejected"),
    "cancelled": QT_TRANSLATE_NOOP("findings", "canceled"),
}
_STATES = frozenset({"liquidation_status", "protest_status", "summary_status"})
_AS_WRITTEN = frozenset({"raw", "message", "declaration", "values"})
_LENGTHS_OF_TIME = {"window": "days", "protest_time": "days", "court_time": "years"}
_CONFIRM = QT_TRANSLATE_NOOP("findings", "I checked it: this is right")
_CONFIRM_OF = {"N07": QT_TRANSLATE_NOOP("findings", "The reason is settled")}
_MISSING = QT_TRANSLATE_NOOP(
    "findings", "Not checked: your list has no {fields}. Add it to your ES-003 report and read it again"
)
_BLANK = QT_TRANSLATE_NOOP("findings", "Not checked: {fields} is blank or says nothing we know")
_NOTHING = "–"
_OF_ANOTHER_VERSION = Words(
    QT_TRANSLATE_NOOP("findings", "A finding of another version of the program"),
    QT_TRANSLATE_NOOP("findings", "The rule behind it is not known to this version."),
    QT_TRANSLATE_NOOP("findings", "Nothing to do."),
)
"""The card of a finding in the history whose rule has gone since."""


@dataclass(frozen=True, slots=True)
class Card:
    """A finding ready to show. `saw` pairs the name of a column with the value seen there; `sources` are keys.

    `confirm` is the text of the box by which a person answers for it, empty where nobody can.
    """

    id: str
    severity: Severity
    route: Route | None
    title: str
    why: str
    do: str
    saw: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    confirm: str = ""


def finding_title(finding: Finding, translate: Translate = same) -> str:
    """The matter in one line, such as "Past CAPE's window: liquidated 132 days ago"."""
    return _filled(_words(finding).title, finding.facts, translate)


def finding_card(finding: Finding, rule: Rule, translate: Translate = same) -> Card:
    """The whole card."""
    words = _words(finding)
    facts = dict(finding.facts)
    asks = finding.confirmable and not finding.confirmed
    if rule.valid_from is not None:
        facts["since"] = rule.valid_from
    return Card(
        finding.id,
        finding.severity,
        finding.route,
        _filled(words.title, facts, translate),
        _filled(words.why, facts, translate),
        _filled(words.do, facts, translate),
        tuple(
            (field_name(field, translate), said(field.value, facts, translate))
            for field in rule.fields
            if field.value in facts
        ),
        rule.sources,
        translate("findings", _CONFIRM_OF.get(finding.id, _CONFIRM)) if asks else "",
    )


def unknown_line(rule: Rule, columns: Collection[Field], translate: Translate = same) -> str:
    """Why a check could not answer, and which of its columns to add; `columns` are those the entry's sources have."""
    missing = [field for field in rule.fields if field not in columns]
    names = ", ".join(field_name(field, translate) for field in missing or rule.fields)
    return translate("findings", _MISSING if missing else _BLANK).format(fields=names)


def said(name: str, facts: Mapping[str, Fact], translate: Translate = same) -> str:
    """One fact as people read it: dates, day counts and money by their kind, states by their word."""
    value = facts[name]
    if name in _AS_WRITTEN:
        return str(value)  # a cell such as 1012345678.0 may come back from the history as an amount
    if isinstance(value, str):
        return _said_text(name, value, facts, translate)
    return _said_value(name, value, translate)


def _said_value(name: str, value: int | bool | date | Decimal, translate: Translate) -> str:
    if isinstance(value, date):
        return day_text(value, translate)
    if isinstance(value, Decimal):
        return money_text(value, translate)
    if name == "days_left":
        return in_days(value, translate)
    what = _LENGTHS_OF_TIME.get(name, name)
    return counted(value, what, translate) if what in ONE_AND_MANY else count_text(value)


def _said_text(name: str, value: str, facts: Mapping[str, Fact], translate: Translate) -> str:
    if name == "entry_number":
        return hyphened(value) if has_upload_shape(value) else value
    if name in _STATES:
        return translate("findings", _WORDS_OF_FACTS.get(value, value))
    if name == "field":
        return field_name(Field(value), translate)
    if name == "entry_type" and "type_name" in facts:
        return f"{value} ({name_in(str(facts['type_name']), translate)})"
    return value


def _words(finding: Finding) -> Words:
    case = finding.facts.get("case")
    return CARDS.get(f"{finding.id}.{case}") or CARDS.get(finding.id, _OF_ANOTHER_VERSION)


class _Said(dict[str, str]):
    """Says a fact when a template asks for it; one that is not there shows as a dash."""

    def __init__(self, facts: Mapping[str, Fact], translate: Translate) -> None:
        super().__init__()
        self._say: Callable[[str], str] = lambda name: said(name, facts, translate) if name in facts else _NOTHING

    def __missing__(self, name: str) -> str:
        return self._say(name)


def _filled(template: str, facts: Mapping[str, Fact], translate: Translate) -> str:
    return translate("findings", template).format_map(_Said(facts, translate))

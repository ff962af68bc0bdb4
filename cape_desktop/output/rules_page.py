"""The page that lists every rule of a pack, made from the pack itself, for reading and printing."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from html import escape
from typing import Final

from cape_desktop.domain.rules import Rule, RulePack, Source
from cape_desktop.wording import QT_TRANSLATE_NOOP, Translate, same
from cape_desktop.wording.pack_texts import source_date
from cape_desktop.wording.phrases import day_text
from cape_desktop.wording.routes import route_name, severity_name
from cape_desktop.wording.sources import field_name

GROUPS: Final[dict[str, str]] = {
    "F": QT_TRANSLATE_NOOP("rules page", "The upload file"),
    "N": QT_TRANSLATE_NOOP("rules page", "Entry numbers"),
    "A": QT_TRANSLATE_NOOP("rules page", "Importer and broker"),
    "T": QT_TRANSLATE_NOOP("rules page", "Entry types"),
    "S": QT_TRANSLATE_NOOP("rules page", "State of the entry summary"),
    "L": QT_TRANSLATE_NOOP("rules page", "Liquidation and the windows"),
    "P": QT_TRANSLATE_NOOP("rules page", "Protest"),
    "B": QT_TRANSLATE_NOOP("rules page", "Drawback"),
    "K": QT_TRANSLATE_NOOP("rules page", "Reconciliation"),
    "H": QT_TRANSLATE_NOOP("rules page", "Tariff numbers and duty"),
    "R": QT_TRANSLATE_NOOP("rules page", "Readiness"),
    "C": QT_TRANSLATE_NOOP("rules page", "After the upload, and court"),
    "X": QT_TRANSLATE_NOOP("rules page", "The sources and the rules themselves"),
}
"""The first letter of a rule id, and what rules that begin with it are about."""

_TITLE = QT_TRANSLATE_NOOP("rules page", "Every rule of CAPE Desktop")
_INTRODUCTION = QT_TRANSLATE_NOOP(
    "rules page",
    "These are the {count} rules by which entries, files and declarations are checked, as known on {as_of}. CBP "
    "changes its rules; its own page counts more than this one.",
)
_COLUMNS = (
    QT_TRANSLATE_NOOP("rules page", "Rule"),
    QT_TRANSLATE_NOOP("rules page", "When it speaks"),
    QT_TRANSLATE_NOOP("rules page", "What it does"),
    QT_TRANSLATE_NOOP("rules page", "Columns"),
    QT_TRANSLATE_NOOP("rules page", "In force"),
    QT_TRANSLATE_NOOP("rules page", "Sources"),
)
_LEADS_TO = QT_TRANSLATE_NOOP("rules page", "{severity}: {route}")
_SILENT = QT_TRANSLATE_NOOP("rules page", "In order, nothing is said")
_CONFIRMABLE = QT_TRANSLATE_NOOP("rules page", "A person may confirm it")
_FROM = QT_TRANSLATE_NOOP("rules page", "from {first}")
_TO = QT_TRANSLATE_NOOP("rules page", "to {last}")
_ALWAYS = QT_TRANSLATE_NOOP("rules page", "always")
_SOURCES = QT_TRANSLATE_NOOP("rules page", "Sources")
_OWN_WORD = QT_TRANSLATE_NOOP("rules page", "CBP's own text or law")

_STYLE: Final = (
    "body{font-family:sans-serif;margin:2em auto;max-width:72em;padding:0 1em;line-height:1.45;color-scheme:light dark}"
    "table{border-collapse:collapse;width:100%}"
    "th,td{text-align:left;vertical-align:top;padding:.4em .8em .4em 0;border-bottom:1px solid #8886}"
    "caption{text-align:left;font-weight:600;font-size:1.15em;padding:1.6em 0 .4em}"
    "dt{font-weight:600;margin-top:.6em}dd{margin:0}"
)


def rules_page(pack: RulePack, translate: Translate = same) -> str:
    """The whole page as HTML that needs nothing else: no script, no picture, no address is loaded."""
    title = _say(_TITLE, translate)
    introduction = translate("rules page", _INTRODUCTION).format(
        count=len(pack.rules), as_of=day_text(pack.as_of, translate)
    )
    tables = (_table(letter, pack, translate) for letter in GROUPS)
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="en">',
            f'<head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>',
            "<body>",
            f"<h1>{title}</h1>",
            f"<p>{escape(pack.title)}</p>",
            f"<p>{escape(introduction)}</p>",
            *(table for table in tables if table),
            *_sources(pack, translate),
            "</body>",
            "</html>",
            "",
        )
    )


def _say(text: str, translate: Translate) -> str:
    return escape(translate("rules page", text))


def _table(letter: str, pack: RulePack, translate: Translate) -> str:
    rules = [rule for rule in pack.rules.values() if rule.id.startswith(letter)]
    if not rules:
        return ""
    head = "".join(f'<th scope="col">{_say(column, translate)}</th>' for column in _COLUMNS)
    rows = "\n".join(_row(rule, translate) for rule in rules)
    caption = f"<caption>{_say(GROUPS[letter], translate)}</caption>"
    return f"<table>{caption}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody></table>"


def _row(rule: Rule, translate: Translate) -> str:
    cells = (
        escape(rule.condition),
        escape(_effect(rule, translate)),
        escape(", ".join(field_name(field, translate) for field in rule.fields)),
        escape(_period(rule.valid_from, rule.valid_to, translate)),
        _links(rule.sources),
    )
    return (
        f'<tr id="{rule.id}"><th scope="row">{rule.id}</th>' + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>"
    )


def _effect(rule: Rule, translate: Translate) -> str:
    if rule.silent:
        return translate("rules page", _SILENT)
    effect = severity_name(rule.severity, translate)
    if rule.route is not None:
        effect = translate("rules page", _LEADS_TO).format(severity=effect, route=route_name(rule.route, translate))
    return f"{effect}. {translate('rules page', _CONFIRMABLE)}" if rule.confirmable else effect


def _period(first: date | None, last: date | None, translate: Translate) -> str:
    parts = []
    if first is not None:
        parts.append(translate("rules page", _FROM).format(first=day_text(first, translate)))
    if last is not None:
        parts.append(translate("rules page", _TO).format(last=day_text(last, translate)))
    return " ".join(parts) or translate("rules page", _ALWAYS)


def _links(keys: Iterable[str]) -> str:
    return ", ".join(f'<a href="#source-{key}">{key}</a>' for key in keys)


def _sources(pack: RulePack, translate: Translate) -> list[str]:
    used = {key for rule in pack.rules.values() for key in rule.sources}
    named = [source for source in pack.sources.values() if source.key in used]
    return [f"<h2>{_say(_SOURCES, translate)}</h2>", "<dl>", *(_source(one, translate) for one in named), "</dl>"]


def _source(source: Source, translate: Translate) -> str:
    own = translate("rules page", _OWN_WORD) if source.primary else ""
    said = ". ".join(part for part in (source.title, source_date(source, translate), own, source.address) if part)
    return f'<dt id="source-{source.key}">{source.key}</dt><dd>{escape(said)}</dd>'

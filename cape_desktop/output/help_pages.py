"""The help: pages whose numbers, dates and CBP texts come from the rule pack, so that a new pack changes them."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from html import escape, unescape
from pathlib import Path
from typing import Final

from cape_desktop.domain.routes import Route
from cape_desktop.domain.rules import ChecklistItem, Message, RulePack, Source, TypeRule
from cape_desktop.output.rules_page import rules_page
from cape_desktop.wording import Translate, same
from cape_desktop.wording.help import told
from cape_desktop.wording.pack_texts import name_in, source_date
from cape_desktop.wording.phrases import count_text, day_text
from cape_desktop.wording.routes import route_line, route_name

_PLACEHOLDER: Final = re.compile(r"\{\{([a-z_0-9]+)(?::([^{}]*))?\}\}")
_HEADING: Final = re.compile(r'<h([12]) id="([^"]+)">(.*?)</h\1>', re.DOTALL)
_CAPTION: Final = re.compile(r"<table><caption>(.*?)</caption>")
_TAG: Final = re.compile(r"<[^>]+>")
_ACCENT: Final = re.compile(r"[\u0300-\u036f]")
RULES_TOPIC: Final = "rules"


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading one can open: its name in links, what it says, the plain text below it. `level` is 1 for a page."""

    id: str
    title: str
    level: int
    text: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One page, ready to show: its HTML and its topics, the page itself first."""

    html: str
    topics: tuple[Topic, ...]


class Unfilled(ValueError):
    """A page asks for something that the rule pack does not have; names page and placeholder."""


def read_help(
    resources: Path, rules: RulePack, today: date, translate: Translate = same, language: str = "en"
) -> tuple[HelpPage, ...]:
    """All pages in the order of their file names, the rules page last.

    The texts of `rules` stand in the pages as they are. A page or picture that `language` lacks comes in English.
    Raises Unfilled when a page and the pack do not fit each other.
    """
    folder = resources / "help"
    fill = _Filler(rules, today, folder, translate, language)
    pages = []
    for english in sorted((folder / "en").glob("*.html")):
        own = folder / language / english.name
        pages.append(_page(fill(own if own.is_file() else english)))
    return (*pages, _rules_page(rules, translate))


def _page(html: str) -> HelpPage:
    found = list(_HEADING.finditer(html))
    ends = [match.start() for match in found[1:]] + [len(html)]
    topics = tuple(
        Topic(match[2], plain_text(match[3]), int(match[1]), plain_text(html[match.end() : end]))
        for match, end in zip(found, ends, strict=True)
    )
    return HelpPage(html, topics)


def _rules_page(rules: RulePack, translate: Translate) -> HelpPage:
    """The page of all rules, its tables with headings and room between the columns, as a text browser wants them."""
    whole = rules_page(rules, translate)
    body = whole[whole.index("<body>") + len("<body>") : whole.index("</body>")]
    numbers = itertools.count(1)
    html = _CAPTION.sub(
        lambda found: f'<h2 id="{RULES_TOPIC}-{next(numbers)}">{found[1]}</h2><table width="100%" cellpadding="4">',
        body,
    )
    return _page(re.sub("<h1>.*?</h1>", f'<h1 id="{RULES_TOPIC}">{told("rules", translate)}</h1>', html, count=1))


def plain_text(html: str) -> str:
    """What a piece of HTML says, without its tags."""
    return " ".join(unescape(_TAG.sub(" ", html)).split())


def folded(text: str) -> str:
    """The text as a search compares it, without accents and capitals, as long as before."""
    return _ACCENT.sub("", unicodedata.normalize("NFD", text)).lower()


class _Filler:
    """Fills the placeholders of a page: {{cape_days}}, {{item:ach_refund}}, {{sources:C1 S8}}."""

    def __init__(self, rules: RulePack, today: date, folder: Path, translate: Translate, language: str) -> None:
        self._rules, self._today, self._folder, self._say, self._language = rules, today, folder, translate, language
        self._blocks: dict[str, Callable[[str], str]] = {
            "sources": self._sources,
            "item": self._item,
            "checklist": self._checklist,
            "steps": self._steps,
            "consequences": self._consequences,
            "consequence": self._consequence,
            "answers": self._answers,
            "routes": self._routes,
            "types": self._types,
            "since": self._since,
            "rates": self._rates,
            "programmes": self._programmes,
            "picture": self._picture,
            "address": self._address,
        }
        self._days = {
            "today": today,
            "as_of": rules.as_of,
            "cape_open_since": today - timedelta(days=rules.limits.cape_days),
            "protest_open_since": today - timedelta(days=rules.limits.protest_days),
        }

    def __call__(self, path: Path) -> str:
        """The page with every placeholder filled. Raises Unfilled."""

        def filled(match: re.Match[str]) -> str:
            try:
                return self._filled(match[1], match[2] or "")
            except (LookupError, AttributeError) as fault:
                raise Unfilled(f"{path.name}: {match[0]}") from fault

        return _PLACEHOLDER.sub(filled, path.read_text(encoding="utf-8"))

    def _filled(self, name: str, argument: str) -> str:
        if name in self._blocks:
            return self._blocks[name](argument)
        if name == "pack":
            return escape(self._rules.id)
        value = self._days.get(name) or getattr(self._rules.limits, name)
        if isinstance(value, date):
            return day_text(value, self._say)
        if isinstance(value, Decimal):
            return f"{value.normalize():f}"
        return count_text(value) if isinstance(value, int) else escape(str(value))

    def _sources(self, keys: str) -> str:
        named = "; ".join(_source(self._rules.sources[key], self._say) for key in keys.split())
        return f'<p class="source">{told("sources", self._say)} {named}</p>'

    def _address(self, key: str) -> str:
        return f'<span class="address">{escape(self._rules.sources[key].address)}</span>'

    def _item(self, item_id: str) -> str:
        item = next((one for one in self._rules.checklist if one.id == item_id), None)
        if item is None:
            raise LookupError(item_id)
        return self._item_block(item)

    def _item_block(self, item: ChecklistItem) -> str:
        steps = "".join(f"<li>{escape(step)}</li>" for step in item.how)
        return (
            f"<p>{escape(item.why)}</p>"
            f"<p><b>{told('where', self._say)}</b> {escape(item.where)}</p><ol>{steps}</ol>"
            f"<p><b>{told('goes_wrong', self._say)}</b> {escape(item.goes_wrong)}</p>"
            f"<p><b>{told('ask', self._say)}</b> {escape(item.whom_to_ask)}</p>"
            f"{self._sources(' '.join(item.sources))}"
        )

    def _checklist(self, _argument: str) -> str:
        return "".join(f"<h3>{escape(item.title)}</h3>{self._item_block(item)}" for item in self._rules.checklist)

    def _steps(self, _argument: str) -> str:
        steps = (f"<li><b>{escape(one.title)}.</b> {escape(one.text)}</li>" for one in self._rules.upload_steps)
        return f"<ol>{''.join(steps)}</ol>"

    def _consequences(self, _argument: str) -> str:
        return f"<ul>{''.join(f'<li>{escape(one.text)}</li>' for one in self._rules.consequences)}</ul>"

    def _consequence(self, consequence_id: str) -> str:
        one = next((one for one in self._rules.consequences if one.id == consequence_id), None)
        if one is None:
            raise LookupError(consequence_id)
        return escape(one.text)

    def _answers(self, stage: str) -> str:
        messages = [one for one in self._rules.messages if one.stage == stage]
        if not messages:
            raise LookupError(stage)
        return "".join(self._answer(one) for one in messages)

    def _answer(self, one: Message) -> str:
        retired = ""
        if one.retired_on is not None:
            retired = f" {told('retired', self._say, day=day_text(one.retired_on, self._say))}"
        return (
            f"<h3>{escape(one.text)}</h3><p>{escape(one.meaning)}{retired}</p>"
            f"<p><b>{told('do', self._say)}</b> {escape(one.next_step)}</p>{self._sources(' '.join(one.sources))}"
        )

    def _routes(self, _argument: str) -> str:
        order = (Route.FILE, Route.FIX, Route.WAIT, Route.PROTEST, Route.COURT, Route.FILED, Route.NONE)
        named = ((escape(route_name(route, self._say)), escape(route_line(route, self._say))) for route in order)
        rows = (f"<tr><td><b>{name}</b></td><td>{line}.</td></tr>" for name, line in named)
        return f'<table cellpadding="4">{"".join(rows)}</table>'

    def _types(self, rule_id: str) -> str:
        """The entry types that a rule names on this day, with what they are called."""
        named = [one for one in self._rules.type_rules if one.rule == rule_id and _is_on(one, self._today)]
        codes = [code for one in named for code in one.types]
        if not codes:
            raise LookupError(rule_id)
        return ", ".join(f"{code} ({escape(self._type_name(code))})" for code in codes)

    def _type_name(self, code: str) -> str:
        """What an entry type is called, as one says it within a sentence."""
        name = name_in(self._rules.entry_types[code].name, self._say)
        return name[:1].lower() + name[1:]

    def _since(self, rule_id: str) -> str:
        day = self._rules.rules[rule_id].valid_from
        if day is None:
            raise LookupError(rule_id)
        return day_text(day, self._say)

    def _rates(self, _argument: str) -> str:
        rows = "".join(
            f"<tr><td>{day_text(rate.first_day, self._say)} – {day_text(rate.last_day, self._say)}</td>"
            f'<td align="right">{_percent(rate.corporate)}</td><td align="right">{_percent(rate.other)}</td></tr>'
            for rate in self._rules.rates
        )
        names = "".join(f"<th>{told(name, self._say)}</th>" for name in ("quarter", "corporations", "others"))
        return f'<table cellpadding="4"><tr>{names}</tr>{rows}</table>'

    def _programmes(self, _argument: str) -> str:
        bearing = (one for periods in self._rules.headings.values() for one in periods if one.duty_bearing)
        return escape(", ".join(dict.fromkeys(name_in(one.programme, self._say) for one in bearing)))

    def _picture(self, name: str) -> str:
        """A picture of the program, in the language of the page if there is one; nothing where none was delivered."""
        for path in (f"pictures/{self._language}/{name}.png", f"pictures/{name}.png"):
            if (self._folder / path).is_file():
                return f'<div><img src="{path}" alt=""></div>'
        return ""


def _is_on(one: TypeRule, day: date) -> bool:
    first, last = one.valid_from, one.valid_to
    return (first is None or first <= day) and (last is None or day <= last)


def _percent(rate: Decimal) -> str:
    return f"{(rate * 100).normalize():f}%"


def _source(source: Source, translate: Translate) -> str:
    return escape(f"{source.title} ({source_date(source, translate)})" if source.dated else source.title)

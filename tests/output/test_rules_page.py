"""The page of all rules is complete, made from the data, and the one that ships is up to date."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser

import pytest

from cape_desktop.domain.checks import ALL_IDS
from cape_desktop.output.rules_page import GROUPS, rules_page
from tests.rules import PACK, RESOURCES

PAGE = rules_page(PACK)


class _Tags(HTMLParser):
    """Counts opened and closed tags, and collects what would be loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag != "meta":
            self.open.append(tag)
        self.loads += [value or "" for name, value in attrs if name in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_that_the_page_lists_every_rule_once_and_nothing_else() -> None:
    assert sorted(re.findall(r'<tr id="(\w+)">', PAGE)) == sorted(ALL_IDS)


@pytest.mark.parametrize("rule_id", sorted(ALL_IDS))
def test_that_each_rule_says_when_it_speaks_and_who_says_so(rule_id: str) -> None:
    row = re.search(rf'<tr id="{rule_id}">.*</tr>', PAGE)
    assert row is not None
    rule = PACK.rules[rule_id]
    assert rule.condition.replace("'", "&#x27;") in row[0]
    for key in rule.sources:
        assert f'href="#source-{key}"' in row[0]
        assert f'<dt id="source-{key}">' in PAGE


def test_that_dates_and_routes_are_said() -> None:
    row = re.search(r'<tr id="T02">.*</tr>', PAGE)
    assert row is not None
    assert "from Jul 7, 2026" in row[0]
    assert "Stops it: Not in CAPE today" in row[0]


def test_that_an_ended_rule_says_until_when_it_held() -> None:
    ended = replace(PACK.rules["T01"], valid_from=date(2026, 4, 20), valid_to=date(2026, 12, 31))
    page = rules_page(replace(PACK, rules=PACK.rules | {"T01": ended}))
    assert "from Apr 20, 2026 to Dec 31, 2026" in page


def test_that_every_group_of_rules_has_a_heading() -> None:
    assert {rule_id[0] for rule_id in ALL_IDS} == set(GROUPS)


def test_that_a_group_without_rules_is_left_out() -> None:
    fewer = {rule_id: rule for rule_id, rule in PACK.rules.items() if not rule_id.startswith("B")}
    assert "Drawback</caption>" not in rules_page(replace(PACK, rules=fewer))


def test_that_the_page_is_whole_and_loads_nothing() -> None:
    tags = _Tags()
    tags.feed(PAGE)
    assert tags.open == []
    assert all(target.startswith("#") for target in tags.loads)


def test_that_the_page_that_ships_is_made_of_the_pack_that_ships() -> None:
    assert (RESOURCES / "help" / "rules.html").read_text(encoding="utf-8") == PAGE

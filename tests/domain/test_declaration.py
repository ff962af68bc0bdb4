"""Chosen entries become declarations and file names."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.declaration import Declaration, file_name, slug, split
from cape_desktop.domain.entry import Entry
from cape_desktop.domain.importer import Role
from tests.domain.checks.made import made

DAY = date(2026, 11, 23)


def entry(count: int, importer_number: str | None = "12-345678900") -> Entry:
    return made(f"ABC{count:08d}", importer_number=importer_number)


def test_that_a_short_list_is_one_declaration() -> None:
    assert split((entry(1), entry(2)), Role.IMPORTER, 9999) == (
        Declaration(("ABC00000001", "ABC00000002"), 1, 1, "12-345678900"),
    )


def test_that_nothing_chosen_is_no_declaration() -> None:
    assert split((), Role.IMPORTER, 9999) == ()
    assert split((), Role.BROKER, 9999) == ()


@pytest.mark.parametrize(("count", "sizes"), [(9999, [9999]), (10000, [9999, 1]), (19999, [9999, 9999, 1])])
def test_that_a_long_list_is_split_at_the_limit(count: int, sizes: list[int]) -> None:
    parts = split(tuple(entry(n) for n in range(count)), Role.IMPORTER, 9999)
    assert [len(part.numbers) for part in parts] == sizes
    assert [(part.part, part.parts) for part in parts] == [(n, len(sizes)) for n in range(1, len(sizes) + 1)]


def test_that_each_importer_gets_a_declaration_and_unknown_goes_with_the_first_known() -> None:
    entries = (entry(1, None), entry(2), entry(3, "98-7654321"), entry(4, "123456789"), entry(5, None))
    parts = split(entries, Role.IMPORTER, 9999)
    assert [part.numbers for part in parts] == [
        ("ABC00000001", "ABC00000002", "ABC00000004", "ABC00000005"),
        ("ABC00000003",),
    ]
    assert [part.importer_number for part in parts] == ["12-345678900", "98-7654321"]


def test_that_a_broker_may_mix_importers() -> None:
    (mixed,) = split((entry(1), entry(2, "98-7654321")), Role.BROKER, 9999)
    assert (len(mixed.numbers), mixed.importer_number) == (2, "")
    (single,) = split((entry(1), entry(2)), Role.BROKER, 9999)
    assert single.importer_number == "12-345678900"


@pytest.mark.parametrize("role", [Role.IMPORTER, Role.BROKER])
def test_that_an_importer_that_no_entry_names_stays_unnamed(role: Role) -> None:
    assert split((entry(1, None), entry(2, None)), role, 9999) == (
        Declaration(("ABC00000001", "ABC00000002"), importer_number=""),
    )


def test_that_a_limit_below_one_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a declaration holds at least one entry$"):
        split((entry(1),), Role.IMPORTER, 0)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.sampled_from((None, "12-3456789", "123456789", "98-7654321")))),
    st.sampled_from(Role),
    st.integers(1, 7),
)
def test_that_splitting_keeps_every_number_once_and_in_order(
    chosen: list[tuple[int, str | None]], role: Role, limit: int
) -> None:
    entries = tuple(entry(count, importer) for count, importer in dict(chosen).items())
    parts = split(entries, role, limit)
    numbers = [number for part in parts for number in part.numbers]
    assert sorted(numbers) == sorted(e.number for e in entries)
    place = {e.number: n for n, e in enumerate(entries)}
    for part in parts:
        assert 1 <= len(part.numbers) <= limit
        assert [place[number] for number in part.numbers] == sorted(place[number] for number in part.numbers)
    assert len({file_name(part, "Acme", DAY) for part in parts}) == len(parts)


def test_that_a_file_name_says_whose_and_when() -> None:
    assert file_name(Declaration(("ABC12345676",)), "Harbor Lane Imports, LLC", DAY) == (
        "cape-harbor-lane-imports-llc-2026-11-23.csv"
    )
    assert file_name(Declaration(("ABC12345676",)), "Acme", DAY, 2) == "cape-acme-2026-11-23-2.csv"
    assert file_name(Declaration(("ABC12345676",), 1, 3), "Acme", DAY, 2) == "cape-acme-2026-11-23-2-1of3.csv"
    assert file_name(Declaration(("ABC12345676",), 2, 3), "Acme", DAY) == "cape-acme-2026-11-23-2of3.csv"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Café Ñandú & Söhne", "cafe-nandu-sohne"),
        ("O'Brien's", "obriens"),
        ("", "importer"),
        ("株式会社", "importer"),
        ("../../etc/passwd", "etc-passwd"),
        ("CON", "con-importer"),
        ("Lpt1", "lpt1-importer"),
        ("a" * 39 + " b c", "a" * 39),
    ],
)
def test_that_any_name_becomes_short_plain_letters(name: str, expected: str) -> None:
    assert slug(name) == expected


@given(st.text())
def test_that_a_slug_is_always_safe_in_a_file_name(name: str) -> None:
    made_of_it = slug(name)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", made_of_it)
    assert len(made_of_it) <= 49


def test_that_the_file_of_a_sample_says_that_it_must_not_be_uploaded() -> None:
    name = file_name(Declaration(("ABC02000117",), 2, 3), "Acme Imports", date(2026, 11, 23), 4, is_sample=True)
    assert name == "sample-2026-11-23-4-2of3-do-not-upload.csv"
    plain = file_name(Declaration(("ABC02000117",)), "Acme Imports", date(2026, 11, 23), is_sample=True)
    assert plain == "sample-2026-11-23-do-not-upload.csv"

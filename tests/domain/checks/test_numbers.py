"""Checks of the entry number."""

from __future__ import annotations

from datetime import date

import pytest

from cape_desktop.domain.circumstances import Declared
from cape_desktop.domain.entry import Entry, Place, Repair
from cape_desktop.domain.fields import Field
from cape_desktop.domain.findings import Finding, Severity
from cape_desktop.domain.importer import Importer, Role
from cape_desktop.domain.routes import Route
from tests.domain.checks.made import finding, liquidated, made, of_list, on, speaks


def test_that_a_sound_number_gives_no_finding() -> None:
    assert not any(speaks(rule, made()) for rule in ("N01", "N02", "N03", "N04", "N06", "N07", "N08", "N10", "N11"))


@pytest.mark.parametrize(
    ("number", "case"), [("ABC1234567", "length"), ("ABC123456767", "length"), ("ABC-234567É", "signs")]
)
def test_that_a_number_of_another_form_must_be_fixed(number: str, case: str) -> None:
    found = finding("N01", made(number))
    assert (found.severity, found.route, found.facts["case"]) == (Severity.BLOCKS, Route.FIX, case)
    assert not speaks("N02", made(number))
    assert not speaks("N03", made(number))


def test_that_a_wrong_check_digit_blocks_until_it_is_confirmed() -> None:
    entry = made("ABC12345670")
    found = finding("N02", entry)
    assert (found.route, found.facts["last"], found.facts["expected"]) == (Route.FIX, "0", "6")
    confirmed = finding("N02", entry, on(confirmed=(("N02", "ABC12345670"),)))
    assert (confirmed.severity, confirmed.route, confirmed.confirmed) == (Severity.WARNS, None, True)
    assert finding("N02", entry, on(confirmed=(("N02", "ABC12345676"),))).route is Route.FIX


@pytest.mark.parametrize("number", ["ABCD2345674", "00012345674"])
def test_that_an_unusual_form_warns(number: str) -> None:
    found = finding("N03", made(number))
    assert (found.severity, found.route) == (Severity.WARNS, None)


def test_that_an_unsettled_repair_blocks_and_names_the_cell() -> None:
    entry = made("01012345678", raw=("1012345678",), repair=Repair.ZERO_RESTORED, settled=False)
    found = finding("N04", entry)
    assert found.route is Route.FIX
    assert (found.facts["raw"], found.facts["case"]) == ("1012345678", "zero_restored")
    assert not speaks("N04", made("01012345678", raw=("1012345678",), repair=Repair.ZERO_RESTORED))


def test_that_a_cell_taken_apart_blocks_until_it_is_agreed() -> None:
    entry = made(raw=("ABC12345676 / ABC12345684",), settled=False)
    assert finding("N04", entry).facts["case"] == "split"
    assert speaks("N10", entry)


def test_that_one_number_in_words_is_no_shared_cell() -> None:
    assert not speaks("N10", made(raw=("Entry no. ABC-1234567-6",)))


def test_that_a_number_on_two_rows_of_a_plain_list_is_told_once() -> None:
    without = (Field.HTS, Field.LINE_NUMBER)
    twice = made(places=(Place(0, (2, 5)),), without=without)
    in_two_files = made(places=(Place(0, (2,)), Place(1, (2,))), without=without)
    once = made(without=without)
    found = of_list("N05", once, twice, in_two_files)
    assert found is not None
    assert found.facts["entries"] == 2
    assert of_list("N05", once) is None
    for column in without:
        by_line = made(places=(Place(0, (2, 3, 4)),), without=tuple(other for other in without if other is not column))
        assert of_list("N05", by_line) is None


@pytest.mark.parametrize(
    ("declared", "case"), [(Declared(accepted_on="May"), "accepted"), (Declared(pending_on="June"), "pending")]
)
def test_that_an_entry_of_another_declaration_is_filed(declared: Declared, case: str) -> None:
    found = finding("N06", made(), on(declared={"ABC12345676": declared}))
    assert (found.route, found.facts["case"]) == (Route.FILED, case)
    assert not speaks("N07", made(), on(declared={"ABC12345676": declared}))


def _refused(message: str, entry: Entry | None = None, *, confirmed: bool = False) -> Finding:
    answered = (("N07", "ABC12345676"),) if confirmed else ()
    known = {"ABC12345676": Declared(refused_on="May", message=message)}
    return finding("N07", entry or made(), on(declared=known, confirmed=answered))


@pytest.mark.parametrize(
    ("message", "route"),
    [
        ("INVALID HTS", Route.FIX),
        ("PROTEST ON ENTRY", Route.FIX),
        ("NEVER SEEN", Route.FIX),
        ("ENTRY SUMMARY UNDER REVIEW", Route.WAIT),
    ],
)
def test_that_an_entry_that_cbp_refused_waits_for_a_person(message: str, route: Route) -> None:
    waiting, settled = _refused(message), _refused(message, confirmed=True)
    assert (waiting.severity, waiting.route, waiting.confirmable) == (Severity.BLOCKS, route, True)
    assert (settled.severity, settled.route, settled.confirmed) == (Severity.WARNS, None, True)
    assert waiting.facts["message"] == message


@pytest.mark.parametrize(
    ("message", "age", "route"),
    [
        ("ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS", 70, Route.PROTEST),
        ("ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS", 181, Route.COURT),
        ("ENTRY ON DRAWBACK", 70, Route.WAIT),
        ("NO IEEPA HTS ON ENTRY", 70, Route.NONE),
    ],
)
def test_that_nobody_can_confirm_what_cbp_refused_for_good(message: str, age: int, route: Route) -> None:
    found = _refused(message, liquidated(age), confirmed=True)
    assert (found.severity, found.route) == (Severity.BLOCKS, route)
    assert (found.confirmable, found.confirmed) == (False, False)


@pytest.mark.parametrize(("entered", "route"), [(date(2025, 3, 10), Route.COURT), (date(2025, 12, 1), Route.PROTEST)])
def test_that_where_the_date_is_unknown_the_usual_cycle_says_whether_a_protest_is_too_late(
    entered: date, route: Route
) -> None:
    unknown = made(entry_date=entered, liquidation_date=None, liquidation_status=None)
    assert _refused("ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS", unknown).route is route
    without_date = made(entry_date=None, liquidation_date=None, liquidation_status=None)
    assert _refused("ENTRY SUMMARY IS IN FINAL LIQUIDATION STATUS", without_date).route is Route.PROTEST


def test_that_a_refusal_that_asks_for_nothing_only_informs() -> None:
    for refused in (
        _refused("HTS RELATIONSHIP/SEQUENCE MISMATCH"),
        _refused(""),
        _refused("INVALID HTS", liquidated(132)),
        _refused("INVALID HTS", liquidated(132), confirmed=True),  # past CAPE's time there is nothing to mend
    ):
        assert (refused.severity, refused.route) == (Severity.INFO, None)
        assert (refused.confirmable, refused.confirmed) == (False, False)
    facts = {"declaration": "May", "declaration_id": 0, "message": "", "case": "no_message"}
    assert dict(_refused("").facts) == facts


def test_that_an_entry_accepted_after_a_refusal_is_filed() -> None:
    at = on(declared={"ABC12345676": Declared(accepted_on="June", refused_on="May")})
    assert speaks("N06", made(), at)
    assert not speaks("N07", made(), at)


def test_that_a_broker_may_not_declare_entries_of_another_filer() -> None:
    broker = Importer(role=Role.BROKER, filer_codes=("B76",))
    assert finding("N08", made(), on(importer=broker)).route is Route.FIX
    assert not speaks("N08", made("B7612345670"), on(importer=broker))
    assert not speaks("N08", made(), on(importer=Importer(filer_codes=("B76",))))
    assert not speaks("N08", made(), on(importer=Importer(role=Role.BROKER)))


def test_that_several_filer_codes_are_told_by_role() -> None:
    two = (made(), made("B7612345670"))
    importer = of_list("N09", *two)
    broker = of_list("N09", *two, at=on(importer=Importer(role=Role.BROKER)))
    assert importer is not None
    assert broker is not None
    assert importer.facts["filer_codes"] == "ABC, B76"
    assert (importer.facts["case"], broker.facts["case"]) == ("importer", "broker")
    assert (importer.severity, broker.severity) == (Severity.INFO, Severity.WARNS)
    assert of_list("N09", *two, at=on(importer=Importer(role=Role.BROKER, filer_codes=("ABC",)))) is None
    assert of_list("N09", made(), made("ABC12345684")) is None


def test_that_rows_counted_once_are_told() -> None:
    assert finding("N11", made(repeated_rows=3)).facts["rows"] == 3
    assert not speaks("N11", made())

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cape_desktop.domain.damage import (
    is_blank,
    is_total_label,
    most_telling,
    numbers_among_words,
    read_cell,
    typed_numbers,
)
from cape_desktop.domain.entry import Repair
from cape_desktop.domain.entry_number import is_sound
from cape_desktop.domain.proposals import completed
from tests.domain.damages import ASKED, DOUBTFUL, HARMLESS, LOST, Damaged, entry_numbers, sound

CASES = Path(__file__).parents[1] / "files" / "entry_number_damage_cases_synthetic.csv"
EXAMPLES = 400
SHAPED_BUT_WRONG = {"ABC12345677", "ABC13245676", "O1100012341"}


def _cases() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def _any(damages: dict[str, st.SearchStrategy[Damaged]]) -> st.SearchStrategy[tuple[str, Damaged]]:
    return st.sampled_from(sorted(damages)).flatmap(lambda name: st.tuples(st.just(name), damages[name]))


@pytest.mark.parametrize("case", _cases(), ids=lambda case: case["note"])
def test_that_a_known_damage_case_is_read_as_expected(case: dict[str, str]) -> None:
    raw, status = case["raw"], case["expected_status"]
    reading = read_cell(raw)
    expected = tuple(case["expected"].split("|")) if case["expected"] else ()
    if status == "ignore":
        assert is_blank(raw) or is_total_label(raw)
        assert reading.numbers == ()
    elif raw in SHAPED_BUT_WRONG:
        assert (reading.numbers, reading.repair, reading.needs_consent) == ((raw,), None, False)
        assert reading.proposals
    elif case["note"] == "entry type in front":
        assert (reading.numbers, reading.needs_consent) == (("ABC12345676",), True)
    else:
        assert reading.numbers == expected
        assert reading.needs_consent == (status == "confirm")
    assert reading.raw == raw


def test_that_all_forty_one_cases_are_there() -> None:
    assert len(_cases()) == 41


@settings(max_examples=EXAMPLES * len(HARMLESS) // 4)
@given(_any(HARMLESS))
def test_that_harmless_damage_is_undone_without_asking(case: tuple[str, Damaged]) -> None:
    _, cell = case
    reading = read_cell(cell.raw, cell.filer, zero_mask=cell.zero_mask)
    assert reading.numbers == cell.numbers
    assert not reading.needs_consent
    assert (reading.repair is None) == (cell.raw == cell.numbers[0])


@settings(max_examples=EXAMPLES)
@given(_any(ASKED))
def test_that_changed_digits_and_several_numbers_are_found_but_need_consent(case: tuple[str, Damaged]) -> None:
    _, cell = case
    reading = read_cell(cell.raw, cell.filer)
    assert reading.numbers == cell.numbers
    assert reading.needs_consent
    assert reading.repair is not None


@settings(max_examples=EXAMPLES)
@given(_any(LOST))
def test_that_what_cannot_be_known_is_not_read(case: tuple[str, Damaged]) -> None:
    _, cell = case
    assert read_cell(cell.raw, cell.filer).numbers == ()


@settings(max_examples=EXAMPLES)
@given(_any(DOUBTFUL))
def test_that_doubtful_damage_never_gives_another_number_without_asking(case: tuple[str, Damaged]) -> None:
    _, cell = case
    reading = read_cell(cell.raw, cell.filer)
    assert reading.numbers == cell.numbers or reading.needs_consent or not reading.numbers


@settings(max_examples=EXAMPLES)
@given(entry_numbers(), st.text(max_size=6), st.text(max_size=6))
def test_that_a_number_among_any_text_is_read_right_or_asked_about(number: str, before: str, behind: str) -> None:
    reading = read_cell(f"{before}~{number}~{behind}")
    assert reading.numbers == (number,) or reading.needs_consent or not reading.numbers


@settings(max_examples=EXAMPLES)
@given(st.text(alphabet="0123456789-./, :$+()", max_size=20))
def test_that_figures_only_become_a_number_by_shape_or_by_proof(text: str) -> None:
    reading = read_cell(text)
    shaped = sum(c.isdigit() for c in text.removesuffix(".0")) >= 11
    assert all(is_sound(number) for number in reading.numbers) or shaped
    if not shaped and reading.numbers:
        assert reading.needs_consent


@pytest.mark.parametrize(
    "text",
    [
        *("1001-26-100123", "100126100123", "100000000017", "0401-26-100001"),  # protest and claim numbers
        *("04/08/2025", "2025-04-08", "2025-04-08 00:00:00", "20250408", "45755"),  # dates
        *("$12,345,678.90", "1,100,012,341.00", "(250.00)", "-99976001232", "$99976001232", "99976001232 %"),  # sums
        *("555-123-4567", "(555) 123-4567", "+1 555 123 4567", "1.555.123.4567"),  # telephone numbers
        *("12-3456789", "12-345678900", "123-45-6789"),  # importer numbers
        *("9903.01.24", "Ref 12345679", "INV-12345671", "Entry Number", "Description", "ES-003"),
        *("605.12345676", "1234567890.1", "60512345676.5"),  # decimals
        "ABC12345676 to ABC12345684",  # a range names only its ends
        "ABC12345676, 123456",  # something else could be a number too
        "ABC12345676 Total",  # a subtotal of Excel
        "ABC1234567\u00b2",  # a footnote is no digit
        *("00012345678", "000-1234567-8"),
        *("110-0012341", "10-0000017", "11.00012341", "110001234.1"),  # with a zero in front they would be sound
        "D093607937",  # a check digit is missing; 0D0 would fit as a filer code
        *(sound("00012A4567"), sound("DESCRIPTIO"), "01-ABC12345677", "01-1100012341"),
        *("01-12345676", "01-1234567-6"),  # an entry type before half a number
        "9.9976001233E+10",  # all digits are there, but the check digit is wrong
    ],
)
def test_that_other_texts_are_never_read_as_entries(text: str) -> None:
    assert read_cell(text).numbers == ()


@pytest.mark.parametrize(
    ("raw", "number"),
    [
        ("ABC.1234567.7", "ABC12345677"),
        ("ABC.12345677", "ABC12345677"),
        ("ABC1234567-7", "ABC12345677"),
        ("605-1234567-0", "60512345670"),
        ("605 12345670", "60512345670"),
        ("60512345670.0", "60512345670"),
        ("inv12345671", "INV12345671"),
        ('="ABC12345677"', "ABC12345677"),
    ],
)
def test_that_a_wrong_check_digit_is_left_to_the_checks_where_the_shape_is_right(raw: str, number: str) -> None:
    reading = read_cell(raw)
    assert (reading.numbers, reading.needs_consent) == ((number,), False)
    assert reading.proposals
    assert number not in reading.proposals


def test_that_a_list_with_a_wrong_check_digit_is_read_but_nothing_is_proposed_for_a_part_of_it() -> None:
    reading = read_cell("ABC12345677; B7603245278")
    assert (reading.numbers, reading.proposals) == (("ABC12345677", "B7603245278"), ())


def test_that_a_telephone_number_with_a_fitting_check_digit_is_asked_about() -> None:
    fitting = [sound("1555123456")]
    grouped = [f"{n[0]} {n[1:4]} {n[4:7]} {n[7:]}" for n in fitting] + [
        f"{n[0]}-{n[1:4]}-{n[4:7]}-{n[7:]}" for n in fitting
    ]
    assert [read_cell(text).needs_consent for text in grouped] == [True, True]
    assert [read_cell(text.replace(" ", ".").replace("-", ".")).numbers for text in grouped] == [(), ()]


@pytest.mark.parametrize(
    ("raw", "repair"),
    [
        ("ABC12345676", None),
        ("abc12345676", Repair.CHARACTERS_NORMALISED),
        (" ABC12345676", Repair.CHARACTERS_NORMALISED),
        ('="ABC-1234567-6"', Repair.WRAPPER_REMOVED),
        ("'99976001232.0", Repair.FLOAT_SUFFIX),
        ("'Entry ABC12345676", Repair.LABEL_REMOVED),
        ("1100012341.0", Repair.ZERO_RESTORED),
        ("1.100012341E+9", Repair.ZERO_RESTORED),
        ("9,9976001232e10", Repair.SCIENTIFIC_EXPANDED),
        ("01-ABC12345676", Repair.LABEL_REMOVED),
        ("ABC12345676;B7603245278", Repair.LABEL_REMOVED),
        ("01100012341;1100012341", Repair.ZERO_RESTORED),
    ],
)
def test_that_the_most_telling_repair_is_named(raw: str, repair: Repair | None) -> None:
    reading = read_cell(raw)
    assert reading.numbers
    assert reading.repair is repair


def test_that_no_repair_is_no_repair() -> None:
    assert most_telling([None, None]) is None


def test_that_a_zero_mask_shows_what_the_person_saw_even_without_proof() -> None:
    reading = read_cell("1100012342", zero_mask=11)
    assert (reading.numbers, reading.repair, reading.needs_consent) == (("01100012342",), Repair.ZERO_RESTORED, False)
    assert "01100012341" in reading.proposals
    assert read_cell("1100012342", zero_mask=10).numbers == ()
    assert read_cell("12341", zero_mask=11).numbers == ()
    assert read_cell("012345678", zero_mask=11).numbers == ()


@pytest.mark.parametrize(
    ("raw", "filer", "number", "repair", "asks"),
    [
        ("12345676", "ABC", "ABC12345676", Repair.FILER_JOINED, False),
        ("1234567-6", " abc ", "ABC12345676", Repair.FILER_JOINED, False),
        ("12345676.0", "ABC", "ABC12345676", Repair.FILER_JOINED, False),
        ("12345677", "ABC", "ABC12345677", Repair.FILER_JOINED, False),
        ("ABC-1234567-6", "ABC", "ABC12345676", Repair.CHARACTERS_NORMALISED, False),
        ("ABC12345676", "ABC", "ABC12345676", None, False),
        ("12341", "011", "01100012341", Repair.ZERO_RESTORED, True),
        ("1234-1", "011", "01100012341", Repair.ZERO_RESTORED, True),
        (sound("0110000123")[7:], "011", sound("0110000123"), Repair.ZERO_RESTORED, True),
        ("00012341", "11.0", "01100012341", Repair.ZERO_RESTORED, True),
        ("12341", "11", "01100012341", Repair.ZERO_RESTORED, True),
        ("1100012341", "011", "01100012341", Repair.ZERO_RESTORED, True),
        ("1.2345676E+7", "ABC", "ABC12345676", Repair.SCIENTIFIC_EXPANDED, True),
    ],
)
def test_that_a_filer_column_completes_the_number(
    raw: str, filer: str, number: str, repair: Repair | None, asks: bool
) -> None:
    reading = read_cell(raw, filer)
    assert (reading.numbers, reading.repair, reading.needs_consent) == ((number,), repair, asks)


def test_that_zeros_shown_by_the_format_beside_a_filer_column_need_no_consent() -> None:
    reading = read_cell("12342", "011", zero_mask=8)
    assert (reading.numbers, reading.needs_consent) == (("01100012342",), False)
    assert read_cell("12342", "011", zero_mask=7).numbers == ()


@pytest.mark.parametrize(
    ("raw", "filer"),
    [
        ("12342", "011"),  # not proved
        ("12345677", "11"),  # filer code restored, check digit wrong
        (sound("0110000012")[8:], "011"),  # three digits are no sequence, even with a right check digit
        ("1234567\u0666", "ABC"),  # digits of another alphabet
        ("04/08/2025", "ABC"),
        ("1234567", "ABC"),  # check digit missing, and padding proves nothing
        ("1.234568E+7", "ABC"),  # cut: another number than the one meant
        ("Total", "ABC"),
        ("12345676", "Smith Brokers"),
        ("12345676", "000"),
        ("12345676", "AB"),
        ("1234567A", "ABC"),
        ("12-345676", "ABC"),
        ("12345676", "0"),
    ],
)
def test_that_a_filer_column_does_not_make_a_number_of_anything(raw: str, filer: str) -> None:
    assert read_cell(raw, filer).numbers == ()


def test_that_the_raw_text_names_both_cells_when_only_both_make_the_number() -> None:
    assert read_cell("12345676", "ABC").raw == "ABC 12345676"
    assert read_cell("ABC-1234567-6", "ABC").raw == "ABC-1234567-6"
    assert read_cell("?", "ABC").raw == "ABC ?"
    assert read_cell("12345676", " ").raw == "12345676"


def test_that_a_list_beside_a_filer_column_is_joined_item_by_item() -> None:
    reading = read_cell("12345676; 0000002-4", "ABC")
    other = sound("ABC0000002")
    assert other[10] != "4"  # so the second item is joined with its wrong check digit, for N02 to judge
    assert reading.numbers == ("ABC12345676", "ABC00000024")
    assert reading.needs_consent


def test_that_the_same_number_twice_in_a_cell_is_one_number() -> None:
    reading = read_cell("ABC12345676 / ABC-1234567-6")
    assert (reading.numbers, reading.needs_consent) == (("ABC12345676",), False)


@pytest.mark.parametrize("text", ["ABC-1234567-6 (see 2025)", "Protest on ABC-1234567-6"])
def test_that_a_note_that_may_mean_another_number_is_asked_about(text: str) -> None:
    reading = read_cell(text)
    assert (reading.numbers, reading.needs_consent) == (("ABC12345676",), True)


def test_that_a_number_with_a_wrong_check_digit_is_not_taken_out_of_a_text() -> None:
    reading = read_cell("Entry ABC-1234567-7")
    assert reading.numbers == ()
    assert "ABC12345676" in reading.proposals


def test_that_three_letters_announcing_another_number_are_a_filer_code_only_where_known() -> None:
    number = sound("REF1234567")
    text = f"REF {number[3:]}"
    assert read_cell(text).needs_consent
    assert not read_cell(text, known_filers=frozenset({"REF"})).needs_consent
    assert not read_cell(number.lower()).needs_consent


@pytest.mark.parametrize(
    ("raw", "filer", "known", "meant"),
    [
        ("ABC1234567", "", (), "ABC12345676"),
        ("ABC-1234567", "", (), "ABC12345676"),
        ("12345676", "", ("XYZ", "ABC"), "ABC12345676"),
        ("1234567", "ABC", (), "ABC12345676"),
        ("1100012342", "", (), "01100012341"),
        ("9.997600123E+10", "", (), "99976001232"),
        ("\u0410\u0412\u042112345676", "", (), "ABC12345676"),
        ("ABC1234S676", "", (), "ABC12345676"),
        ("12345677", "11", (), sound("0111234567")),
        ("17", "001", (), "00100000017"),
        ("ABC12345676 to B7603245278", "", (), "B7603245278"),
    ],
)
def test_that_an_unreadable_cell_comes_with_what_it_may_have_meant(
    raw: str, filer: str, known: tuple[str, ...], meant: str
) -> None:
    reading = read_cell(raw, filer, frozenset(known))
    assert reading.numbers == ()
    assert meant in reading.proposals
    assert all(is_sound(proposal) for proposal in reading.proposals)


def test_that_nothing_is_proposed_for_numbers_that_are_something_else() -> None:
    assert [read_cell(text).proposals for text in ("1001-26-100123", "100000000017", "6.05E+10", "Total")] == [()] * 4


def test_that_a_letter_among_the_last_eight_is_kept_only_where_the_check_digit_is_right() -> None:
    number = sound("ABC12A4567")
    assert read_cell(number).numbers == (number,)
    assert read_cell(number[:10] + str((int(number[10]) + 1) % 10)).numbers == ()


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("abc-1234567-6", ("ABC12345676",)),
        (" ABC\u20111234567\u20116 ", ("ABC12345676",)),
        ("ABC12345677", ("ABC12345677",)),
        ("ABC12345676; B7603245278", ("ABC12345676", "B7603245278")),
        ("", ()),
        (" - ", ()),
    ],
)
def test_that_a_typed_number_is_taken_as_written(typed: str, numbers: tuple[str, ...]) -> None:
    assert typed_numbers(typed) == numbers


@pytest.mark.parametrize(
    "text",
    [
        *(
            "Total",
            "TOTAL:",
            "Totals",
            "Sum:",
            "Sum",
            "Grand total",
            "Grand Totals:",
            "Subtotal",
            "Sub-total",
            "sub total",
        ),
        *("Totals for ABC Imports", "Total general", "Suma", "Suma total", "Totales", "Total (USD)", "Report Total"),
        *("ABC12345676 Total", "Grand Count", "  total  ", '="Total"'),
    ],
)
def test_that_a_total_is_known_by_its_label(text: str) -> None:
    assert is_total_label(text)


@pytest.mark.parametrize(
    "text", ["", "ABC12345676", "Totalenergies", "Summer", "TOT12345678", "SUM-1234567-8", "Entry", "Xtotal"]
)
def test_that_other_labels_are_no_totals(text: str) -> None:
    assert not is_total_label(text)


@pytest.mark.parametrize(
    "text", ["", " ", "\u00a0\u200b", "N/A", "n/a", "-", "--", "\u2014", "none", "#N/A", "?", "TBD", "0"]
)
def test_that_a_placeholder_counts_as_no_number(text: str) -> None:
    assert is_blank(text)
    assert read_cell(text).numbers == ()


@pytest.mark.parametrize("text", ["ABC12345676", "Total", "10", "A", "XXXX", "X-X"])
def test_that_a_text_is_no_placeholder(text: str) -> None:
    assert not is_blank(text)


@pytest.mark.parametrize("text", ["1" * 32_767, "ABC12345677 x " * 2_000, "-" * 32_767, "A1 " * 10_000])
@pytest.mark.timeout(5)
def test_that_the_longest_cell_of_a_workbook_is_read_in_no_time(text: str) -> None:
    assert read_cell(text).numbers == ()


def test_that_a_text_longer_than_any_cell_is_not_looked_into() -> None:
    assert read_cell("ABC12345676".ljust(32_767)).numbers == ("ABC12345676",)
    assert read_cell("ABC12345676".ljust(32_768)).numbers == ()


def test_that_a_sequence_with_its_check_digit_apart_may_be_very_short() -> None:
    number = sound("ABC0000005")
    reading = read_cell(f"5-{number[-1]}", "ABC")
    assert (reading.numbers, reading.repair, reading.needs_consent) == ((number,), Repair.ZERO_RESTORED, True)


def test_that_zeros_which_the_format_shows_are_restored_beside_the_filer_code() -> None:
    number = sound("ABC0123456")
    reading = read_cell(number[4:], "ABC", zero_mask=8)
    assert (reading.numbers, reading.repair, reading.needs_consent) == ((number,), Repair.ZERO_RESTORED, False)


def test_that_a_decimal_point_does_not_hide_what_a_number_without_filer_code_may_be() -> None:
    assert read_cell("12345676.0", known_filers=frozenset({"ABC"})).proposals == ("ABC12345676",)


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Entry ABC12345676 port 2704", ("ABC12345676",)),
        ("Entry ABC12345676 port 27041", ()),
        ("Entry ABC12345676 on 2026 1123", ("ABC12345676",)),
        ("Entry ABC12345676 on 2026 1123 9", ()),
        ("ABC12345676 paid, B7603245278 open", ("ABC12345676", "B7603245278")),
        ("ABC12345676 paid, B7603245270 open", ()),
        ("ABC12345676 (12) B7603245270", ("ABC12345676", "B7603245270")),
    ],
)
def test_that_numbers_among_other_text_are_read_as_far_as_they_can_be_told_from_it(
    text: str, numbers: tuple[str, ...]
) -> None:
    reading = read_cell(text)
    assert reading.numbers == numbers
    assert reading.needs_consent == bool(numbers)


@pytest.mark.parametrize("text", ["*** Total ***", "-- Grand total --", ": Sum :", "...Subtotal..."])
def test_that_ornaments_do_not_hide_a_total(text: str) -> None:
    assert is_total_label(text)


@pytest.mark.parametrize(("text", "asked"), [("011 0001 2341", False), ("011-0001-2341", True)])
def test_that_digits_in_odd_groups_are_taken_unless_hyphens_make_them_like_another_number(
    text: str, asked: bool
) -> None:
    reading = read_cell(text)
    assert (reading.numbers, reading.needs_consent) == (("01100012341",), asked)


@pytest.mark.parametrize("filer", ["A", "AB", "ABCD", "000"])
def test_that_what_is_no_filer_code_is_not_joined(filer: str) -> None:
    assert read_cell("12345676", filer).numbers == ()
    assert read_cell(sound(f"{filer.zfill(3)[:3]}1234567")[3:], filer).numbers == ()


def test_that_a_number_announced_as_another_one_is_no_entry() -> None:
    invoice = sound("INV1234567")
    assert read_cell(f"Entry ABC12345676 invoice INV-{invoice[3:]}").numbers == ()
    assert read_cell(f"Entry ABC12345676 and {invoice} too").numbers == ("ABC12345676", invoice)


@pytest.mark.parametrize("word", ["VOID", "void", "Cancelled", "(deleted)", "- replaced by new entry", "do NOT file"])
def test_that_a_number_that_somebody_struck_out_in_words_needs_consent(word: str) -> None:
    reading = read_cell(f"ABC-1234567-6 {word}")
    assert (reading.numbers, reading.needs_consent) == (("ABC12345676",), True)


@pytest.mark.parametrize("mark", ["\u00b2", " \u2460", "\u2074"])
def test_that_a_footnote_mark_is_no_digit_and_hides_nothing(mark: str) -> None:
    assert read_cell(f"ABC12345676{mark}").numbers == ("ABC12345676",)


@pytest.mark.parametrize("raw", ["ABC13245676", "abc-1324567-6"])
def test_that_known_filer_codes_come_first_among_what_a_wrong_number_may_mean(raw: str) -> None:
    assert read_cell(raw).proposals[0] == "ACB13245676"
    assert read_cell(raw, known_filers=frozenset({"ABC"})).proposals[0] == "ABC12345676"


def test_that_a_cell_too_long_to_be_one_keeps_its_text() -> None:
    assert read_cell("1" * 32_768).raw == "1" * 32_768


def test_that_nothing_is_proposed_for_a_sum() -> None:
    assert read_cell("ABC12345670").proposals
    assert read_cell("ABC12345670 Total").proposals == ()


def test_that_an_unusual_number_as_it_stands_needed_no_repair() -> None:
    number = sound("ABCD234567")
    reading = read_cell(number)
    assert (reading.numbers, reading.repair) == ((number,), None)


def test_that_brackets_around_the_items_of_a_list_are_no_part_of_them() -> None:
    other = sound("XYZ1234567")
    assert read_cell(f"(ABC12345676); [{other}]").numbers == ("ABC12345676", other)
    assert read_cell(f"(1100012341); [{other}]").numbers == ("01100012341", other)
    assert read_cell(f"1100012341; {other}").numbers == ("01100012341", other)


def test_that_a_word_in_a_list_takes_no_consent_away() -> None:
    reading = read_cell("1100012341; paid")
    assert (reading.numbers, reading.needs_consent) == (("01100012341",), True)


def test_that_a_number_with_more_before_it_is_another_number() -> None:
    assert read_cell("Entry ABC12345676 or XABC12345676").numbers == ()


@pytest.mark.parametrize(
    ("raw", "asked"),
    [
        ("ABC-1234567-6-001", False),
        ("ABC12345676-001", False),
        ("abc 1234567-6/1", False),
        ("011-0001234-1-02", False),
        ("ABC-1234567-6-6", False),
        ("ABC-1234567-6-8", True),  # up to the one that ends in 8?
        ("ABC-1234567-6-677", True),
        ("01100012341-001", True),  # eleven digits of any number fit by chance once in ten
        ("ENT 12345675-001", True),
    ],
)
def test_that_a_line_or_version_number_behind_a_sound_number_is_taken_off(raw: str, asked: bool) -> None:
    reading = read_cell(raw)
    assert len(reading.numbers) == 1
    assert is_sound(reading.numbers[0])
    assert (reading.repair, reading.needs_consent) == (Repair.SUFFIX_REMOVED, asked)


@pytest.mark.parametrize("raw", ["ABC-1234567-7-001", "ABC12345676-0012", "1100012341-001", "01100012341.01"])
def test_that_what_is_not_proved_or_too_long_behind_a_number_is_left_alone(raw: str) -> None:
    assert read_cell(raw).numbers == ()


def test_that_line_numbers_behind_the_numbers_of_a_list_are_taken_off() -> None:
    reading = read_cell("ABC12345676-001; B76-0324527-8-002")
    assert (reading.numbers, reading.repair) == (("ABC12345676", "B7603245278"), Repair.SUFFIX_REMOVED)


def test_that_all_whole_numbers_among_words_are_found_in_their_order() -> None:
    text = "for invoice 2025-0034571 it is b76-0324527-8, then ABC12345676; B7603245278 again, by hand ABC-1234567-7"
    assert numbers_among_words(text) == ("B7603245278", "ABC12345676", "ABC12345677")
    assert numbers_among_words("call 562-555-0142, box ABC12345677 or ABC 1234567 7") == ()


@pytest.mark.parametrize(
    ("number", "cell"),
    [
        (sound("0Z92865855"), f"Z9-2865855-{sound('0Z92865855')[10]}"),
        (sound("00Z2865855"), f"Z-2865855-{sound('00Z2865855')[10]}"),
        (sound("0100107275"), f"010-107275-{sound('0100107275')[10]}"),
        (sound("ABC0017275"), f"abc-17275-{sound('ABC0017275')[10]}"),
        (sound("0110000001"), f"11-0000001-{sound('0110000001')[10]}"),
    ],
)
def test_that_zeros_lost_within_a_hyphened_number_are_restored_with_consent_where_they_are_proved(
    number: str, cell: str
) -> None:
    reading = read_cell(cell)
    assert (reading.numbers, reading.repair, reading.needs_consent) == ((number,), Repair.ZERO_RESTORED, True)
    wrong = f"{cell[:-1]}{(int(cell[-1]) + 1) % 10}"
    assert read_cell(wrong).numbers == ()
    assert read_cell(cell.replace("-", "/")).numbers == ()
    assert read_cell(cell.replace("-", " ")).numbers == ((number,) if cell[:2] == "11" else ())


@pytest.mark.parametrize("first", ["ABC0001234", "ABC0000123", "0000107275"])
def test_that_a_hyphened_number_that_lost_more_zeros_is_not_read(first: str) -> None:
    number = sound(first)
    assert read_cell(f"{number[:3].lstrip('0')}-{number[3:10].lstrip('0')}-{number[10]}").numbers == ()


def test_that_a_letter_in_the_filer_code_does_not_hide_that_its_zero_was_lost() -> None:
    number = completed("0X92865855")
    reading = read_cell(f"X9-{number[3:10]}-{number[10]}")
    assert (reading.numbers, reading.repair, reading.needs_consent) == ((number,), Repair.ZERO_RESTORED, True)

from __future__ import annotations

import csv
import io
import shutil
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from cape_desktop import rulebook
from cape_desktop.domain.findings import Severity
from cape_desktop.domain.rules import RateKind
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.rulebook.pack import FILES
from cape_desktop.wording.problems import problem_sentence
from tests.rules import LIMITS, PACK, RESOURCES

BUILT_IN = rulebook.newest_pack(RESOURCES)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A copy of the built-in pack that a test may spoil."""
    return Path(shutil.copytree(BUILT_IN, tmp_path / "spoiled"))


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Replaces a text that stands in the file, the first time it does."""
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def refusal(folder: Path) -> tuple[str, str]:
    """Place and reason for which the pack is refused."""
    with pytest.raises(Problem) as caught:
        rulebook.load_pack(folder)
    assert caught.value.kind is ProblemKind.RULES_BROKEN
    assert caught.value.facts["name"] == folder.name
    return str(caught.value.facts["place"]), str(caught.value.facts["reason"])


def zipped(folder: Path, path: Path, inside: str = "", skip: str = "") -> Path:
    """The files of a pack in a .zip, under the folder `inside`."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in FILES:
            if name != skip:
                archive.write(folder / name, inside + name)
    return path


def test_that_the_built_in_pack_has_all_of_its_parts() -> None:
    assert PACK.id == BUILT_IN.name == "2026-11-23"
    assert PACK.as_of == date(2026, 11, 23)
    assert sum(map(len, PACK.headings.values())) == 178
    assert len(PACK.headings) == 170
    assert len(PACK.look_alikes) == 20
    assert len(PACK.rates) == 8
    assert len(PACK.entry_types) == 36
    assert {path.name for path in BUILT_IN.iterdir()} == set(FILES)


def test_that_duty_rows_are_those_of_the_tariff_schedule() -> None:
    periods = [period for of_heading in PACK.headings.values() for period in of_heading]
    assert sum(period.duty_bearing for period in periods) == 126
    assert {period.heading for period in periods if period.kind is RateKind.TOP_UP} == {
        "99030220",
        "99030273",
        "99030280",
        "99030283",
        "99030288",
    }
    assert all(period.rate == Decimal("0.15") for period in periods if period.kind is RateKind.TOP_UP)
    assert all(period.rate is None for period in periods if period.kind is RateKind.NONE)


def test_that_the_limits_are_those_of_cbp() -> None:
    assert (LIMITS.file_rows, LIMITS.file_bytes, LIMITS.header) == (9999, 1_000_000, "Entry Number")
    assert (LIMITS.safe_days, LIMITS.cape_days, LIMITS.protest_days) == (79, 80, 180)
    assert (LIMITS.warn_after_days, LIMITS.urgent_after_days, LIMITS.court_years) == (60, 75, 2)
    assert (LIMITS.first_duty_day, LIMITS.last_duty_day) == (date(2025, 2, 4), date(2026, 2, 23))
    assert (LIMITS.court_watch_from, LIMITS.court_first_date) == (date(2026, 12, 1), date(2027, 2, 4))
    assert (LIMITS.duty_tolerance_share, LIMITS.duty_tolerance_dollars) == (Decimal("0.005"), Decimal(1))


@pytest.mark.parametrize(
    ("rule", "day", "named"),
    [
        ("T02", date(2026, 7, 6), set()),
        ("T02", date(2026, 7, 7), {"21", "22"}),
        ("K01", date(2026, 6, 28), set()),
        ("K01", date(2026, 6, 29), {"01", "02", "06"}),
    ],
)
def test_that_types_change_on_their_day(rule: str, day: date, named: set[str]) -> None:
    in_force = [
        one
        for one in PACK.type_rules
        if one.rule == rule
        and (one.valid_from is None or one.valid_from <= day)
        and (not one.valid_to or day <= one.valid_to)
    ]
    assert {code for one in in_force for code in one.types} == named


def test_that_every_entry_type_is_named_by_a_rule_or_goes_in() -> None:
    named = {code for one in PACK.type_rules if one.rule.startswith("T") for code in one.types}
    assert set(PACK.entry_types) - named == {"01", "02", "06"}


def test_that_texts_are_whole_sentences() -> None:
    texts = [
        *(text for one in PACK.messages for text in (one.meaning, one.next_step)),
        *(text for item in PACK.checklist for text in (item.why, item.goes_wrong, *item.how)),
        *(step.text for step in PACK.upload_steps),
        *(one.text for one in PACK.consequences),
        *(rule.condition for rule in PACK.rules.values()),
    ]
    for text in texts:
        assert text == text.strip()
        assert text[0].isupper() or text[0].isdigit()
        assert text[-1] in ".?", text


def test_that_the_checklist_blocks_only_what_money_needs() -> None:
    assert {item.id for item in PACK.checklist if item.blocks_ready} == {
        "ace_account",
        "cape_tab",
        "ach_refund",
        "us_bank",
    }
    linked = {rule for item in PACK.checklist for rule in item.rules}
    assert linked == {f"R0{n}" for n in range(1, 8)}
    assert len(PACK.checklist) >= 16


def test_that_every_message_says_what_to_do() -> None:
    for message in PACK.messages:
        assert message.sources, message.text
        assert message.meaning != message.next_step
    retired = {message.text for message in PACK.messages if message.retired_on}
    assert retired == {"GOODS VALUE AMOUNT MUST BE REPORTED ON THE CH 1-97", "HTS RELATIONSHIP/SEQUENCE MISMATCH"}


def test_that_every_rule_that_sends_an_entry_somewhere_blocks() -> None:
    for rule in PACK.rules.values():
        assert rule.route is None or rule.severity is Severity.BLOCKS


def test_that_rates_cover_the_time_of_the_duties_without_a_gap() -> None:
    assert PACK.rates[0].first_day <= LIMITS.first_duty_day
    assert all(rate.corporate < rate.other for rate in PACK.rates)


def test_that_holidays_of_four_years_are_known() -> None:
    years = [holiday.day.year for holiday in PACK.holidays]
    assert [years.count(year) for year in (2025, 2026, 2027, 2028)] == [11, 11, 12, 10]
    assert all(holiday.day.weekday() < 5 for holiday in PACK.holidays)


def test_that_the_newest_pack_of_all_places_is_found(tmp_path: Path) -> None:
    newer = shutil.copytree(BUILT_IN, tmp_path / "rules" / "2026-12-01")
    assert rulebook.packs(RESOURCES, tmp_path)[-2:] == (BUILT_IN, newer)
    assert rulebook.newest_pack(tmp_path, RESOURCES) == newer
    assert rulebook.newest_pack(RESOURCES) == BUILT_IN


def test_that_no_pack_at_all_is_said(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        rulebook.newest_pack(tmp_path)
    assert caught.value.kind is ProblemKind.RULES_MISSING
    with pytest.raises(Problem) as caught:
        rulebook.load_pack(tmp_path)
    assert caught.value.kind is ProblemKind.RULES_MISSING


def test_that_a_copy_of_the_pack_is_the_same_pack(pack: Path) -> None:
    assert rulebook.load_pack(pack) == PACK


def test_that_a_pack_saved_with_a_byte_order_mark_and_windows_lines_is_the_same(pack: Path) -> None:
    for name in FILES:
        text = (pack / name).read_text(encoding="utf-8")
        (pack / name).write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert rulebook.load_pack(pack) == PACK


@pytest.mark.parametrize("name", [name for name in FILES if name != "pack.toml"])
def test_that_no_file_may_be_missing(pack: Path, name: str) -> None:
    (pack / name).unlink()
    assert refusal(pack) == (name, "the file is not there")


@pytest.mark.parametrize("name", FILES)
def test_that_every_file_must_be_text(pack: Path, name: str) -> None:
    (pack / name).write_bytes(b"\xff\xfe\x00a")
    assert refusal(pack) == (name, "the file is not UTF-8 text")


@pytest.mark.parametrize(
    ("name", "old", "new", "place", "reason"),
    [
        ("pack.toml", 'id = "2026-11-23"', 'id = "../evil"', "pack.toml", "id"),
        ("pack.toml", "as_of = 2026-11-23", 'as_of = "soon"', "pack.toml", "as_of"),
        ("pack.toml", "title", "titel", "pack.toml", "titel"),
        ("pack.toml", "IEEPARefunds@cbp.dhs.gov", "somebody", "pack.toml", "refund_contact"),
        ("limits.toml", "cape_days = 80", "cape_days = 79", "limits.toml", "safe_days"),
        ("limits.toml", "cape_days = 80", "cape_days = 80.5", "limits.toml", "cape_days"),
        ("limits.toml", "cape_days = 80\n", "", "limits.toml", "cape_days"),
        ("limits.toml", "cape_days = 80", "cape_days = 80\nfax = 1", "limits.toml", "unknown key fax"),
        ("limits.toml", "cape_days = 80", "cape_days = = 80", "limits.toml", "line"),
        ("limits.toml", "file_rows = 9999", "file_rows = 0", "limits.toml", "file_rows"),
        ("limits.toml", "liquidation_weekday = 4", "liquidation_weekday = 7", "limits.toml", "liquidation_weekday"),
        ("limits.toml", "refund_first_days = 60", "refund_first_days = 91", "limits.toml", "refund_first_days"),
        ("limits.toml", '"0.005"', '"NaN"', "limits.toml", "duty_tolerance_share is not a number"),
        ("limits.toml", '"0.005"', '"1"', "limits.toml", "duty_tolerance_share"),
        ("limits.toml", '"1.00"', '"-1"', "limits.toml", "duty_tolerance_dollars"),
        ("limits.toml", '"990301"', '"9903.01"', "limits.toml", "9903.01"),
        ("limits.toml", "first_duty_day = 2025", "first_duty_day = 2027", "limits.toml", "first_duty_day"),
        ("limits.toml", "2026-12-01", "2027-12-01", "limits.toml", "court_watch_from"),
        ("limits.toml", '"Entry Number"', '"Entry №"', "limits.toml", "header"),
        ("rules.toml", 'id = "F02"', 'id = "F01"', "rules.toml rules 2 (F01)", "stands twice"),
        ("rules.toml", 'severity = "blocks"', 'severity = "shouts"', "rules.toml rules 1 (F01)", "shouts"),
        (
            "rules.toml",
            'sources = ["Q3", "Q5"]',
            'sources = ["Q3", "Q99"]',
            "rules.toml rules 1 (F01)",
            "no source Q99",
        ),
        ("rules.toml", 'fields = ["entry_number"]', 'fields = ["shoe"]', "rules.toml rules 1 (F01)", "shoe"),
        ("rules.toml", 'severity = "blocks"', 'severity = "info"\nroute = "fix"', "rules.toml rules 1 (F01)", "route"),
        (
            "rules.toml",
            'severity = "blocks"',
            'severity = "blocks"\nvalid_from = 2026-02-02\nvalid_to = 2026-02-01',
            "rules.toml rules 1 (F01)",
            "valid_to is before valid_from",
        ),
        ("rules.toml", "[[rules]]", "[[rulez]]", "rules.toml", "unknown table rulez"),
        ("type_rules.toml", 'rule = "T02"', 'rule = "T99"', "type_rules.toml type_rules 2", "no rule T99"),
        ("type_rules.toml", '"21", "22"', '"21", "2A"', "type_rules.toml type_rules 2", "no entry type 2A"),
        (
            "type_rules.toml",
            "valid_from = 2026-07-07",
            "valid_from = 2026-07-07\nvalid_to = 2026-07-06",
            "type_rules.toml type_rules 2",
            "before",
        ),
        ("messages.toml", 'stage = "file"', 'stage = "sea"', "messages.toml messages 1", "stage"),
        ("messages.toml", 'fixable = "yes"', 'fixable = "maybe"', "messages.toml messages 1", "fixable"),
        ("messages.toml", 'fixable = "yes"', 'fixable = "yes"\nroute = "wait"', "messages.toml messages 1", "route"),
        ("messages.toml", '"Not started"', '"not  a csv FILE"', "messages.toml messages 4", "stands twice"),
        (
            "checklist.toml",
            'rules = ["R06"]',
            'rules = ["R66"]',
            "checklist.toml checklist 2 (form_5106)",
            "no rule R66",
        ),
        ("checklist.toml", 'id = "form_5106"', 'id = "cape_tab"', "checklist.toml checklist 7 (cape_tab)", "twice"),
        ("checklist.toml", "how_long", "how_wide", "checklist.toml checklist 1 (importer_of_record)", "how_wide"),
        (
            "upload.toml",
            'sources = ["S8", "C2a"]',
            'sources = ["Z1"]',
            "upload.toml consequences 1 (no_amendment)",
            "Z1",
        ),
        ("sources.toml", 'key = "C1"', 'key = "C0"', "sources.toml sources 2", "stands twice"),
        ("headings.csv", "heading,", "Heading,", "headings.csv row 1", "the columns must be"),
        ("headings.csv", "9903.01.01,", "99030101,", "headings.csv row 2", "heading"),
        ("headings.csv", "9903.01.01,", "9903.88.01,", "headings.csv row 2", "IEEPA family"),
        ("headings.csv", ",25,yes,2025-03-04,", ",25,perhaps,2025-03-04,", "headings.csv row 2", "duty_bearing"),
        ("headings.csv", ",25,yes,2025-03-04,", ",,yes,2025-03-04,", "headings.csv row 2", "rate_percent"),
        ("headings.csv", ",25,yes,2025-03-04,", ",0,yes,2025-03-04,", "headings.csv row 2", "needs a rate"),
        ("headings.csv", ",25,yes,2025-03-04,", ",Infinity,yes,2025-03-04,", "headings.csv row 2", "not a number"),
        ("headings.csv", ",25,yes,2025-03-04,", ",25,yes,03/04/2025,", "headings.csv row 2", "valid_from"),
        ("headings.csv", ",25,yes,2025-03-04,", ",25,yes,2026-03-04,", "headings.csv row 2", "before its first"),
        ("headings.csv", ",25,yes,2025-03-04,", ",25,yes,,", "headings.csv row 2", "first day"),
        ("headings.csv", "9903.01.01,Mexico fentanyl", "9903.01.01", "headings.csv row 2", "13 cells instead of 14"),
        ("headings.csv", ",35,yes,2025-08-01,", ",35,yes,2025-07-31,", "headings.csv row 8", "overlap"),
        ("rates.csv", "2025-04-01,", "2025-04-02,", "rates.csv row 3", "without a gap"),
        ("rates.csv", ",6,7,", ",600,7,", "rates.csv row 2", "percent"),
        ("rates.csv", ",6,7,", ",six,7,", "rates.csv row 2", "corporate_percent"),
        ("entry_types.csv", "02,", "2,", "entry_types.csv row 3", "code"),
        ("entry_types.csv", "02,", "01,", "entry_types.csv row 3", "stands twice"),
        ("look_alikes.csv", "9903.88", "99038", "look_alikes.csv row 2", "prefix"),
        ("holidays.csv", "2025-01-01", "2025-13-01", "holidays.csv row 2", "day"),
        ("holidays.csv", "Martin", '"Martin', "holidays.csv row", "end of data"),
    ],
)
def test_that_a_broken_pack_is_refused_with_the_place_named(
    pack: Path, name: str, old: str, new: str, place: str, reason: str
) -> None:
    change(pack, name, old, new)
    found = refusal(pack)
    assert found[0].startswith(place)
    assert reason in found[1]


def test_that_an_empty_table_of_rates_is_refused(pack: Path) -> None:
    header = (pack / "rates.csv").read_text(encoding="utf-8").splitlines()[0]
    (pack / "rates.csv").write_text(header, encoding="utf-8")
    assert refusal(pack) == ("rates.csv", "there is no rate")
    (pack / "rates.csv").write_text("", encoding="utf-8")
    assert refusal(pack)[0] == "rates.csv row 1"


def test_that_a_table_written_in_another_shape_is_refused(pack: Path) -> None:
    (pack / "sources.toml").write_text('sources = "none"', encoding="utf-8")
    assert refusal(pack)[1] == "sources must be written as [[sources]]"
    (pack / "sources.toml").write_text("sources = [1]", encoding="utf-8")
    assert refusal(pack)[1] == "a table was expected"


def test_that_the_sentence_names_pack_place_and_reason(pack: Path) -> None:
    change(pack, "rates.csv", ",6,7,", ",six,7,")
    with pytest.raises(Problem) as caught:
        rulebook.load_pack(pack)
    sentence = problem_sentence(caught.value)
    assert "“spoiled”" in sentence
    assert "rates.csv row 2" in sentence
    assert "–" not in sentence


@pytest.mark.parametrize("inside", ["", "2026-11-23/"])
def test_that_a_pack_in_one_file_is_read(tmp_path: Path, inside: str) -> None:
    assert rulebook.load_pack_file(zipped(BUILT_IN, tmp_path / "rules.zip", inside)) == PACK


def test_that_a_pack_from_a_file_is_kept_and_replaced(tmp_path: Path, pack: Path) -> None:
    change(pack, "pack.toml", 'id = "2026-11-23"', 'id = "2026-12-24"')
    data = tmp_path / "data"
    brought = rulebook.install_pack_file(zipped(pack, tmp_path / "new.zip"), data)
    assert rulebook.newest_pack(RESOURCES, data) == data / "rules" / "2026-12-24"
    assert rulebook.load_pack(data / "rules" / "2026-12-24") == brought
    change(pack, "pack.toml", "CAPE rules", "Newer CAPE rules")
    again = rulebook.install_pack_file(zipped(pack, tmp_path / "newer.zip"), data)
    assert again.title.startswith("Newer")
    assert rulebook.load_pack(data / "rules" / "2026-12-24") == again
    assert [path.name for path in (data / "rules").iterdir()] == ["2026-12-24"]


def test_that_a_broken_pack_from_a_file_leaves_nothing_behind(tmp_path: Path, pack: Path) -> None:
    change(pack, "rates.csv", ",6,7,", ",six,7,")
    data = tmp_path / "data"
    with pytest.raises(Problem) as caught:
        rulebook.install_pack_file(zipped(pack, tmp_path / "bad.zip"), data)
    assert caught.value.facts["place"] == "rates.csv row 2"
    assert list((data / "rules").iterdir()) == []


def test_that_a_pack_that_cannot_be_kept_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    with pytest.raises(Problem) as caught:
        rulebook.install_pack_file(zipped(BUILT_IN, tmp_path / "rules.zip"), tmp_path / "data")
    assert caught.value.kind is ProblemKind.FOLDER_NOT_WRITABLE


def brought(path: Path) -> tuple[ProblemKind, str]:
    """Kind and reason for which a pack file is refused."""
    with pytest.raises(Problem) as caught:
        rulebook.load_pack_file(path)
    return caught.value.kind, str(caught.value.facts.get("reason", ""))


def test_that_a_file_that_is_gone_or_no_archive_is_said(tmp_path: Path) -> None:
    assert brought(tmp_path / "gone.zip") == (ProblemKind.FILE_GONE, "")
    assert brought(tmp_path) == (ProblemKind.NOT_READABLE, "")
    text = tmp_path / "text.zip"
    text.write_text("not an archive")
    assert brought(text) == (ProblemKind.RULES_BROKEN, "this is not a sound .zip file")


def test_that_an_archive_cut_short_or_changed_is_refused(tmp_path: Path) -> None:
    sound = zipped(BUILT_IN, tmp_path / "rules.zip").read_bytes()
    bad = tmp_path / "bad.zip"
    bad.write_bytes(sound[: len(sound) // 2])
    assert brought(bad)[1] == "this is not a sound .zip file"
    bad.write_bytes(sound[:200] + bytes(50) + sound[250:])
    assert brought(bad)[1] == "this is not a sound .zip file"


@pytest.mark.parametrize("missing", ["pack.toml", "rates.csv"])
def test_that_a_pack_file_lacks_none_of_its_files(tmp_path: Path, missing: str) -> None:
    with pytest.raises(Problem) as caught:
        rulebook.load_pack_file(zipped(BUILT_IN, tmp_path / "rules.zip", skip=missing))
    assert caught.value.kind is ProblemKind.RULES_BROKEN
    assert caught.value.facts == {"name": "rules.zip", "place": missing, "reason": "the file is not there"}


@pytest.mark.parametrize(
    "name",
    ["../pack.toml", "/pack.toml", "a/b/pack.toml", "../../rules/rates.csv", "readme.txt", "run.exe", "a/../rates.csv"],
)
def test_that_a_file_which_does_not_belong_is_refused(tmp_path: Path, name: str) -> None:
    path = zipped(BUILT_IN, tmp_path / "rules.zip", skip="rates.csv")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, "first_day\n")
    assert brought(path) == (ProblemKind.RULES_BROKEN, "this file does not belong in a rule pack")
    assert [found.name for found in tmp_path.iterdir()] == ["rules.zip"]


def test_that_the_same_file_twice_is_refused(tmp_path: Path) -> None:
    path = zipped(BUILT_IN, tmp_path / "rules.zip")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("other/rates.csv", "first_day\n")
    assert brought(path)[1] == "this file stands twice in the pack"


def test_that_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = zipped(BUILT_IN, tmp_path / "rules.zip", skip="rates.csv")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("rates.csv", bytes(6_000_000))
    assert path.stat().st_size < 200_000
    assert brought(path)[1] == "it is far larger than a rule pack can be"
    large = tmp_path / "large.zip"
    large.write_bytes(bytes(5_000_001))
    assert brought(large)[1] == "it is far larger than a rule pack can be"


def test_that_a_bomb_which_understates_its_size_is_not_unpacked(tmp_path: Path) -> None:
    path = zipped(BUILT_IN, tmp_path / "rules.zip", skip="rates.csv")
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("rates.csv", bytes(4_000_000))
    data = path.read_bytes()
    path.write_bytes(data.replace((4_000_000).to_bytes(4, "little"), (1000).to_bytes(4, "little")))
    assert brought(path) == (ProblemKind.RULES_BROKEN, "this is not a sound .zip file")


def test_that_a_pack_with_a_password_is_refused(tmp_path: Path) -> None:
    data = bytearray(zipped(BUILT_IN, tmp_path / "rules.zip").read_bytes())
    central = data.index(b"PK\x01\x02")
    data[central + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(data)
    assert brought(tmp_path / "locked.zip")[1] == "this file is protected by a password"


def test_that_a_folder_entry_in_the_archive_does_no_harm(tmp_path: Path) -> None:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        archive.mkdir("pack")
        for name in FILES:
            archive.write(BUILT_IN / name, f"pack/{name}")
    (tmp_path / "rules.zip").write_bytes(kept.getvalue())
    assert rulebook.load_pack_file(tmp_path / "rules.zip") == PACK


def test_that_csv_files_have_no_stray_blanks() -> None:
    for path in BUILT_IN.glob("*.csv"):
        with path.open(encoding="utf-8", newline="") as opened:
            cells = [cell for row in csv.reader(opened) for cell in row]
        assert all(cell == cell.strip() and "  " not in cell for cell in cells), path.name

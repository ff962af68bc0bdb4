"""A file looked into, what a person settles, and the repaired files beside it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.entry_number import is_sound
from cape_desktop.output import inspect as inspecting
from cape_desktop.output.inspect import FaultKind, inspect
from cape_desktop.output.upload_csv import numbers_in, upload_bytes
from cape_desktop.problems import Problem, ProblemKind
from cape_desktop.progress import Cancelled, Doing
from cape_desktop.workflow.inspection import (
    Looked,
    RepairedFile,
    look_into,
    repaired_files,
    repaired_numbers,
    unsettled,
    write_repaired,
)
from tests.invented import entry_number
from tests.rules import LIMITS

SOUND = tuple(entry_number(f"ABC{place:07}") for place in range(6))
WRONG = SOUND[2][:10] + str((int(SOUND[2][10]) + 1) % 10)
LOST_ZERO = "1100012341"


def look(folder: Path, text: str, name: str = "broker.csv") -> Looked:
    path = folder / name
    path.write_bytes(text.encode())
    return look_into(path, LIMITS)


def lines(*numbers: str) -> str:
    return "\r\n".join(("Entry Number", *numbers, ""))


def test_that_what_needs_no_person_is_mended_and_written_beside_the_file(tmp_path: Path) -> None:
    hyphens = f"{SOUND[0][:3]}-{SOUND[0][3:10]}-{SOUND[0][10]}"
    looked = look(tmp_path, "\ufeff" + lines(hyphens, f"{SOUND[1].lower()},", "", SOUND[0], f'="{SOUND[3]}"'))
    assert not looked.found.passes
    written = write_repaired(repaired_files(looked, {}, LIMITS), LIMITS)
    (target,) = (file.path for file in written)
    assert target == tmp_path / "broker-repaired.csv"
    assert numbers_in(target.read_bytes(), LIMITS) == (SOUND[0], SOUND[1], SOUND[3])
    assert look_into(target, LIMITS).found.passes


def test_that_no_file_is_offered_while_a_line_waits_for_a_person(tmp_path: Path) -> None:
    looked = look(tmp_path, lines(SOUND[0], LOST_ZERO, WRONG, "see invoice"))
    assert [(line.text, line.kind, line.lines) for line in looked.open_lines] == [
        (LOST_ZERO, FaultKind.DAMAGED, (3,)),
        (WRONG, FaultKind.CHECK_DIGIT, (4,)),
        ("see invoice", FaultKind.SHAPE, (5,)),
    ]
    assert looked.open_lines[0].repaired == ("01100012341",)
    assert SOUND[2] in looked.open_lines[1].proposals
    assert repaired_numbers(looked, {}) == (SOUND[0],)
    settled = {LOST_ZERO: ("01100012341",), WRONG: (SOUND[2],)}
    assert [line.text for line in unsettled(looked, settled)] == ["see invoice"]
    with pytest.raises(ValueError, match="nothing to write"):
        repaired_files(looked, settled, LIMITS)


def test_that_answers_take_the_place_of_their_lines(tmp_path: Path) -> None:
    looked = look(tmp_path, lines("see invoice", WRONG, SOUND[0], LOST_ZERO, SOUND[1]))
    settled = {LOST_ZERO: ("01100012341",), WRONG: (SOUND[2],), "see invoice": ()}
    (file,) = repaired_files(looked, settled, LIMITS)
    assert file.numbers == (SOUND[2], SOUND[0], "01100012341", SOUND[1])
    assert file.data == upload_bytes(file.numbers, LIMITS)


def test_that_a_number_with_a_wrong_check_digit_stays_only_on_a_persons_word(tmp_path: Path) -> None:
    looked = look(tmp_path, lines(SOUND[0], WRONG))
    kept = {WRONG: (looked.open_lines[0].whole,)}
    files = write_repaired(repaired_files(looked, kept, LIMITS), LIMITS)
    assert files[0].numbers == (SOUND[0], WRONG)


def test_that_one_answer_settles_the_same_text_on_all_its_lines(tmp_path: Path) -> None:
    looked = look(tmp_path, lines(LOST_ZERO, SOUND[0], LOST_ZERO))
    (line,) = looked.open_lines
    assert line.lines == (2, 4)
    assert repaired_numbers(looked, {LOST_ZERO: line.repaired}) == ("01100012341", SOUND[0])


def test_that_too_many_rows_become_several_files_and_all_numbers_are_in_them(tmp_path: Path) -> None:
    numbers = tuple(entry_number(f"XYZ{place:07}") for place in range(LIMITS.file_rows + 3))
    looked = look(tmp_path, lines(*numbers))
    files = write_repaired(repaired_files(looked, {}, LIMITS), LIMITS)
    assert [file.path.name for file in files] == ["broker-repaired-1of2.csv", "broker-repaired-2of2.csv"]
    assert tuple(number for file in files for number in file.numbers) == numbers


def test_that_the_byte_limit_splits_too(tmp_path: Path) -> None:
    little = replace(LIMITS, file_bytes=len(upload_bytes(SOUND[:4], LIMITS)))
    looked = look_into(Path(look(tmp_path, lines(*SOUND)).path), little)
    files = repaired_files(looked, {}, little)
    assert [len(file.numbers) for file in files] == [3, 3]


def test_that_nothing_is_overwritten_and_repairs_of_repairs_keep_one_ending(tmp_path: Path) -> None:
    looked = look(tmp_path, lines(SOUND[0]).replace("Entry Number", "Entry"))
    first = write_repaired(repaired_files(looked, {}, LIMITS), LIMITS)
    second = write_repaired(repaired_files(looked, {}, LIMITS), LIMITS)
    assert [file.path.name for file in (*first, *second)] == ["broker-repaired.csv", "broker-repaired-2.csv"]
    again = look(tmp_path, "x\r\n" + SOUND[0], "broker-repaired-2.csv")
    assert repaired_files(again, {}, LIMITS)[0].path.name == "broker-repaired-3.csv"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Señor Peña (final).txt", "Senor-Pena-final-repaired.csv"),
        ("出荷.csv", "upload-repaired.csv"),
        ("x" * 200 + ".csv", "x" * 80 + "-repaired.csv"),
    ],
)
def test_that_names_are_plain_on_every_system(tmp_path: Path, name: str, expected: str) -> None:
    assert repaired_files(look(tmp_path, SOUND[0], name), {}, LIMITS)[0].path.name == expected


def test_that_what_is_no_upload_file_offers_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inspecting, "MOST_OF_A_KIND", 3)
    looked = look(tmp_path, lines(*(f"word {place}" for place in range(9))))
    assert not looked.is_settleable
    assert looked.found.left_out == 6
    assert looked.refused == 3
    with pytest.raises(ValueError, match="nothing to write"):
        repaired_files(looked, dict.fromkeys((line.text for line in looked.open_lines), (SOUND[0],)), LIMITS)


def test_that_a_missing_and_a_giant_file_end_in_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Problem) as gone:
        look_into(tmp_path / "gone.csv", LIMITS)
    assert gone.value.kind is ProblemKind.FILE_GONE
    monkeypatch.setattr("cape_desktop.workflow.inspection.READ_AT_MOST", 10)
    with pytest.raises(Problem) as large:
        look(tmp_path, lines(*SOUND))
    assert large.value.kind is ProblemKind.FILE_TOO_LARGE


def test_that_looking_can_be_stopped() -> None:
    def stop(doing: Doing, done: int = 0, total: int = 0, name: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        inspect((lines(SOUND[0]) * 4_000).encode(), "x.csv", LIMITS, stop)


@given(
    st.lists(st.text(st.characters(codec="ascii", exclude_characters="\0"), max_size=16), max_size=12),
    st.permutations(SOUND),
)
def test_that_a_repaired_file_holds_only_what_the_file_held_or_a_person_said(
    tmp_path_factory: pytest.TempPathFactory, junk: list[str], sound: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("inspected")
    looked = look(folder, lines(*sound, *junk))
    answers: dict[str, tuple[str, ...]] = {line.text: () for line in looked.open_lines}
    numbers = repaired_numbers(looked, answers)
    assert set(sound) <= set(numbers)
    assert all(is_sound(number) or number in looked.found.numbers for number in numbers)
    assert inspect(upload_bytes(numbers, LIMITS), "x.csv", LIMITS).passes


def test_that_a_repaired_file_with_a_fault_is_never_written(tmp_path: Path) -> None:
    path = tmp_path / "broker-repaired.csv"
    sound = RepairedFile(tmp_path / "sound.csv", upload_bytes(SOUND[:1], LIMITS), SOUND[:1])
    for data in (lines(SOUND[0], SOUND[0]).encode(), lines(SOUND[1]).encode(), b"Entry Number\r\n"):
        with pytest.raises(Problem) as caught:
            write_repaired([sound, RepairedFile(path, data, SOUND[:1])], LIMITS)
        assert caught.value.kind is ProblemKind.PROOF_FAILED
    assert list(tmp_path.iterdir()) == []

"""Which declaration CBP's statements belong to."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from cape_desktop.domain.claims import Made, attributed
from cape_desktop.domain.result_fields import ResultKind
from cape_desktop.domain.results import Result, Said, Verdict

EASTERN = timezone(timedelta(hours=-5))
DAY = date(2026, 8, 1)


def made(key: int, numbers: str, day: int = 0, claim: str = "") -> Made:
    return Made(key, DAY + timedelta(days=day), frozenset(numbers), claim)


def told(
    numbers: str,
    claim: str = "",
    day: int = 1,
    verdict: Verdict | None = Verdict.UPDATED,
    kind: ResultKind = ResultKind.CLAIM_DETAILS,
) -> list[Said]:
    moment = datetime.combine(DAY, datetime.min.time(), EASTERN) + timedelta(days=day)
    return [Said(Result(number, claim, verdict), moment, kind, f"{claim}{day}", day) for number in numbers]


def where(said: list[Said], *declarations: Made) -> dict[int, str]:
    found = attributed(said, declarations)
    return {key: "".join(sorted({one.result.number for one in statements})) for key, statements in found.items()}


def test_that_a_claim_belongs_to_the_declaration_it_covers_best() -> None:
    all_of_them, some = made(1, "abcdef"), made(2, "ce", day=3)
    said = [*told("abcdef", "C1", 1), *told("ce", "C2", 5)]
    assert where(said, all_of_them, some) == {1: "abcdef", 2: "ce"}


def test_that_of_equal_claims_the_older_belongs_to_the_older_declaration() -> None:
    said = [*told("a", "C2", 9), *told("a", "C1", 1)]
    found = attributed(said, [made(1, "a"), made(2, "a", day=5)])
    assert [found[1][0].result.claim, found[2][0].result.claim] == ["C1", "C2"]


def test_that_a_claim_number_that_a_person_noted_decides() -> None:
    assert where(told("a", "C1", 1), made(1, "ab"), made(2, "a", day=0, claim="C1")) == {2: "a"}


def test_that_a_claim_number_is_known_however_a_person_typed_it() -> None:
    older = made(1, "ab")
    for typed in ("C-1", " c1 ", "c 1", "C.1"):
        assert where(told("ab", "C1", 1), older, made(2, "ab", claim=typed)) == {2: "ab"}
    assert where(told("ab", "C-1", 1), older, made(2, "ab", claim="c1")) == {2: "ab"}


def test_that_a_claim_number_of_signs_alone_is_none() -> None:
    assert where(told("ab", "C1", 1), made(1, "ab", claim="--"), made(2, "ab", day=3)) == {1: "ab"}
    assert where(told("ab", "-", kind=ResultKind.ES003), made(1, "ab"), made(2, "a")) == {1: "b", 2: "a"}


def test_that_one_claim_noted_on_two_parts_leaves_neither_to_another_claim() -> None:
    parts = (made(1, "ab", claim="C1"), made(2, "bc", claim="C1"))
    assert claims(told("b", "C9", 1), *parts, made(3, "bdefgh")) == {3: {"C9b"}}


def test_that_an_entry_beyond_the_claims_declaration_is_not_lost() -> None:
    assert where(told("abz", "C1"), made(1, "ab"), made(2, "z")) == {1: "ab", 2: "z"}


def test_that_strangers_belong_to_none() -> None:
    assert where(told("xy", "C1"), made(1, "ab")) == {}


def test_that_a_file_with_ruined_claim_numbers_goes_as_a_whole_where_it_fits() -> None:
    assert where(told("abcdef", day=9), made(1, "abcdef"), made(2, "ce", day=3)) == {1: "abcdef"}
    assert where(told("ce", day=9), made(1, "abcdef"), made(2, "ce", day=3)) == {2: "ce"}


def test_that_a_refusal_without_claim_number_never_frees_an_entry_that_waits() -> None:
    older, newer = made(1, "a"), made(2, "a", day=3)
    assert where(told("a", day=9, verdict=Verdict.REFUSED), older, newer) == {1: "a"}
    assert where(told("a", day=9, verdict=Verdict.REFUSED, kind=ResultKind.ES022), older, newer) == {1: "a"}
    assert where(told("a", day=9, kind=ResultKind.ES003), older, newer) == {2: "a"}


def test_that_what_is_older_than_a_declaration_speaks_of_the_one_before() -> None:
    assert where(told("a", day=1, kind=ResultKind.ES003), made(1, "a"), made(2, "a", day=3)) == {1: "a"}


def test_that_a_validation_result_speaks_of_the_newest_upload_before_it() -> None:
    said = told("ab", day=4, verdict=Verdict.REFUSED, kind=ResultKind.VALIDATION)
    assert where(said, made(1, "ab"), made(2, "abcdefgh", day=3), made(3, "ab", day=6)) == {2: "ab"}


@given(
    st.lists(st.text("abcdef", min_size=1, max_size=5), min_size=1, max_size=4),
    st.lists(st.tuples(st.text("abcdefz", min_size=1, max_size=5), st.sampled_from(["", "C1", "C2"])), max_size=5),
    st.randoms(use_true_random=False),
)
def test_that_every_statement_has_one_place_whatever_the_order(
    declarations: list[str],
    files: list[tuple[str, str]],
    dice: object,
) -> None:
    known = [made(key, numbers, key) for key, numbers in enumerate(declarations, 1)]
    said = [one for day, (numbers, claim) in enumerate(files) for one in told(numbers, claim, day)]
    found = attributed(said, known)
    placed = [one for statements in found.values() for one in statements]
    held = set("".join(declarations))
    assert sorted(map(repr, placed)) == sorted(repr(one) for one in said if one.result.number in held)
    again = attributed(said[::-1], known[::-1])
    assert {k: set(v) for k, v in again.items()} == {k: set(v) for k, v in found.items()}


def claims(said: list[Said], *declarations: Made) -> dict[int, set[str]]:
    found = attributed(said, declarations)
    return {key: {f"{one.result.claim}{one.result.number}" for one in told_} for key, told_ in found.items()}


def test_that_two_claims_of_the_same_day_go_where_each_fits() -> None:
    all_of_them, some = made(1, "abcdef"), made(2, "ce", day=3)
    said = [*told("abcdef", "C1", 9), *told("ce", "C2", 9)]
    assert claims(said, all_of_them, some) == {1: {f"C1{one}" for one in "abcdef"}, 2: {"C2c", "C2e"}}
    assert claims(told("ce", "C2", 9), all_of_them, some) == {2: {"C2c", "C2e"}}


def test_that_the_older_claim_comes_first_whatever_it_is_called() -> None:
    said = [*told("a", "C1", 9), *told("a", "C2", 1)]
    assert claims(said, made(1, "a"), made(2, "a", day=5)) == {1: {"C2a"}, 2: {"C1a"}}


def test_that_a_claim_too_many_still_goes_where_it_fits_best() -> None:
    said = [*told("abc", "C1", 1), *told("abc", "C2", 9)]
    own = {f"{claim}{number}" for claim in ("C1", "C2") for number in "abc"}
    assert claims(said, made(1, "abc"), made(2, "b", day=3, claim="N")) == {1: own}


def test_that_a_declaration_can_be_answered_on_the_day_it_is_made() -> None:
    same_day, better_but_later = made(1, "abc", day=3), made(2, "ab", day=5)
    assert claims(told("ab", "C1", 3), same_day, better_but_later) == {1: {"C1a", "C1b"}}
    assert where(told("a", day=3, kind=ResultKind.ES003), made(1, "a"), made(2, "a", day=3)) == {2: "a"}


def test_that_a_file_without_claim_numbers_goes_to_an_older_declaration_that_fits_better() -> None:
    assert where(told("ce", day=9), made(1, "ce"), made(2, "abcdef", day=3)) == {1: "ce"}

"""Two examinations of the same entries."""

from __future__ import annotations

from cape_desktop.workflow.comparison import compare
from tests.workflow.answered import kept_entry, number, preparation


def test_that_new_gone_and_changed_entries_are_told_apart() -> None:
    before = preparation([kept_entry(number(1)), kept_entry(number(2)), kept_entry(number(3)), kept_entry(number(5))])
    after = preparation(
        [
            kept_entry(number(2), route="protest"),
            kept_entry(number(3)),
            kept_entry(number(4)),
            kept_entry(number(5), duty_cents=None),
        ]
    )
    found = compare(before, after)
    assert [entry.number for entry in found.new] == [number(4)]
    assert [entry.number for entry in found.gone] == [number(1)]
    assert [(one.after.number, one.route_changed, one.duty_changed) for one in found.changed] == [
        (number(2), True, False),
        (number(5), False, True),
    ]
    assert found.same == 1


def test_that_a_list_does_not_differ_from_itself() -> None:
    one = preparation([kept_entry(number(1)), kept_entry(number(2))])
    assert compare(one, one).same == 2
    assert compare(one, one).changed == ()

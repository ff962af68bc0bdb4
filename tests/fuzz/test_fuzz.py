"""A short run of the fuzzer in the ordinary tests; `make fuzz` is the long one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.reading import bad_file, read_all


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_that_damaged_and_invented_files_are_read_or_refused_in_a_sentence(tmp_path: Path, seed: int) -> None:
    for number in range(30):
        read_all(bad_file(tmp_path, seed, number))

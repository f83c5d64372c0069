"""Failed at any step of what it does, the program has done all of it or nothing, and says so."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from deeds import DEEDS, MakeDeed
from failing_calls import FAULTS, Fault, sweep
from traced import needs_strace

pytestmark = needs_strace


@pytest.mark.parametrize(
    ("faults", "at_most"),
    [
        pytest.param(FAULTS, 7, id="some of all"),
        *(pytest.param([one], None, id=one.name, marks=pytest.mark.faults) for one in FAULTS),
    ],
)
@pytest.mark.parametrize("make", DEEDS)
def test_whatever_fails_it_is_whole_or_not_there(
    make: MakeDeed,
    faults: Sequence[Fault],
    at_most: int | None,
    quick_folder: Path,
    record_property: Callable[[str, object], None],
) -> None:
    deed = make(quick_folder)

    number = sweep(deed.program, deed.prepare, deed.verify, faults=faults, at_most=at_most)

    record_property("counted", f"{number} faults injected, each whole or not there")

"""From the clock times that a person types for a night to dated ones."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, SUNDAY, moment
from fakes import StoppedClock
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import When
from spasm_diary.domain.night_times import NIGHT_TIMES, dated
from spasm_diary.domain.nights import Night

OFFSET_AT = StoppedClock(zone="Europe/Berlin").offset_at
CLOCKS = st.times().map(lambda clock: clock.replace(microsecond=0))


@pytest.mark.parametrize(
    ("bed", "up", "first_day"),
    [
        (time(22), time(7), SUNDAY),
        (time(0), time(7), MONDAY),
        (time(1, 30), time(9), MONDAY),
        (time(7), time(15), MONDAY),
        (time(16), time(15), SUNDAY),
        (time(12, 1), None, SUNDAY),
        (time(11), None, MONDAY),
    ],
)
def test_one_went_to_bed_on_the_last_such_time_before_waking(
    bed: time, up: time | None, first_day: date
) -> None:
    times = dated(MONDAY, {"bed": bed, "up": up}, OFFSET_AT)

    assert times["bed"] == When(first_day, 60, bed)
    assert times["up"] == (None if up is None else When(MONDAY, 60, up))


@given(CLOCKS, CLOCKS)
def test_falling_asleep_and_waking_at_any_hour_is_a_night_of_that_date(
    asleep: time, awake: time
) -> None:
    times = dated(MONDAY, {"asleep": asleep, "awake": awake}, OFFSET_AT)

    night = Night(**{name: times[name] for name in NIGHT_TIMES})  # type: ignore[arg-type]
    assert Entry(When(MONDAY, 60), night, moment()).day == MONDAY
    assert 0 <= (night.sleep_minutes or 0) < 24 * 60


def test_each_time_has_the_offset_of_its_own_hour() -> None:
    spring = date(2026, 3, 29)

    times = dated(spring, {"asleep": time(23), "awake": time(7)}, OFFSET_AT)

    assert times["asleep"] == When(spring - timedelta(days=1), 60, time(23))
    assert times["awake"] == When(spring, 120, time(7))


def test_a_time_that_was_not_typed_stays_unknown() -> None:
    assert dated(MONDAY, {}, OFFSET_AT) == dict.fromkeys(NIGHT_TIMES)

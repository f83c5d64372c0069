"""Which backups stay: many of late, fewer of long ago, and all of them when something is wrong."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from spasm_diary.domain.backups import AT_ONCE, Backup, Holding, Reason, superfluous

BEGIN = datetime(2020, 1, 1, 20, tzinfo=UTC)
WHOLE = Holding(1000, 300)


def backup(number: int, made: datetime, reason: Reason = Reason.CLOSING) -> Backup:
    return Backup(f"diary-{number:06}.db", number, made, reason, WHOLE)


def thinned(moments: list[datetime], live: Holding = WHOLE) -> list[Backup]:
    """What is there when one was made at each moment, and thinned out each time."""
    kept: list[Backup] = []
    for number, made in enumerate(moments, 1):
        kept.append(backup(number, made))
        going = superfluous(kept, live)
        kept = [one for one in kept if one not in going]
    return kept


def test_ten_years_of_days_leave_less_than_sixty_backups() -> None:
    kept = thinned([BEGIN + timedelta(days=day) for day in range(3650)])

    assert len(kept) < 60


def test_of_each_year_one_stays_for_ever() -> None:
    kept = thinned([BEGIN + timedelta(days=day) for day in range(3650)])

    assert {one.made.year for one in kept} == set(range(2020, 2030))


def test_the_last_ten_stay_though_they_were_made_within_an_hour() -> None:
    kept = thinned([BEGIN + timedelta(minutes=minute) for minute in range(60)])

    assert [one.number for one in kept] == list(range(51, 61))


def test_the_newest_three_before_an_update_stay() -> None:
    updates = [backup(number, BEGIN, Reason.BEFORE_UPDATE) for number in range(1, 6)]
    later = [backup(number, BEGIN + timedelta(minutes=number)) for number in range(6, 30)]

    going = superfluous([*updates, *later], WHOLE)

    assert [one.number for one in going] == [1, 2, 6]


def test_nothing_goes_while_entries_have_vanished() -> None:
    many = [backup(number, BEGIN + timedelta(minutes=number)) for number in range(1, 60)]

    assert superfluous(many, Holding(940, 290)) == ()


@given(
    jumps=st.lists(st.integers(-10_000, 10_000), min_size=1, max_size=60),
)
def test_however_the_clock_jumps_the_last_ten_stay_and_few_go_at_once(jumps: list[int]) -> None:
    made, moments = BEGIN, []
    for days in jumps:
        made = min(max(made + timedelta(days=days), BEGIN), BEGIN + timedelta(days=200_000))
        moments.append(made)
    all_of_them = [backup(number, one) for number, one in enumerate(moments, 1)]

    going = superfluous(all_of_them, WHOLE)

    assert len(going) <= AT_ONCE
    assert not {one.number for one in going} & set(range(len(moments) - 9, len(moments) + 1))

from histories import TODAY, days_ago, history, weeks
from spasm_diary.guidance.engine import Advice, Rule, advise
from spasm_diary.guidance.spasms import FREQUENT_SPASMS, NIGHT_SPASMS, SEVERE_SPASMS
from spasm_diary.guidance.worsening import MORE_SPASMS, STRONGER_SPASMS


def advice(rule: Rule, **rows: str) -> tuple[Advice, ...]:
    return advise(history(rows), TODAY, (rule,))


def test_two_spasms_at_night_in_a_week_are_told() -> None:
    [piece] = advice(NIGHT_SPASMS, night_spasms="1 0 - - 1 0 0")

    assert piece.why == "You noted 2 spasms at night in the last 7 days."
    assert piece.days == days_ago(6, 2)
    assert [sign.key for sign in piece.signs] == ["worse_or_in_the_way"]


def test_one_spasm_at_night_that_woke_nobody_says_nothing() -> None:
    assert advice(NIGHT_SPASMS, night_spasms="0 0 0 0 1 0 0", woken="0 0 0 0 0 0 0") == ()


def test_one_that_woke_is_enough_and_is_not_counted_twice() -> None:
    [piece] = advice(NIGHT_SPASMS, night_spasms="1", woken="1")

    assert piece.why == "A spasm woke you 1 time in the last 7 days."
    assert piece.found.numbers["count"] == 1


def test_one_that_woke_before_midnight_is_not_also_one_of_the_next_night() -> None:
    [piece] = advice(NIGHT_SPASMS, woken="1 0", night_spasms="0 1")

    assert piece.found.numbers == {"count": 1, "woken": 1}
    assert piece.days == days_ago(1)


def test_the_week_before_last_is_over() -> None:
    assert advice(NIGHT_SPASMS, night_spasms="3 0 0 0 0 0 0 0") == ()


def test_ten_spasms_in_a_day_are_many() -> None:
    [piece] = advice(FREQUENT_SPASMS, spasms="10 9 12")

    assert piece.why == "On 2 of the last 7 days you noted 10 spasms or more."
    assert piece.rule.article == "talking-to-your-doctor"
    assert advice(FREQUENT_SPASMS, spasms="9 9 9") == ()


def test_a_strength_of_seven_is_severe() -> None:
    [piece] = advice(SEVERE_SPASMS, severity="3 7 -")

    assert piece.why == "On 1 of the last 7 days a spasm reached a strength of 7 or more."
    assert piece.days == days_ago(1)
    assert advice(SEVERE_SPASMS, severity="6 6") == ()


def test_twice_as_many_as_in_the_weeks_before_are_told() -> None:
    [piece] = advice(MORE_SPASMS, spasms=weeks(2, 4) + weeks(4, 1))

    assert piece.why == (
        "On the days you noted, you had 4 spasms a day in the last 7 days, and 2 a day in the 4 "
        "weeks before."
    )
    assert piece.found.numbers == {"now": 4, "before": 2}
    assert advice(MORE_SPASMS, spasms=weeks(2, 4) + weeks(3, 1)) == ()


def test_a_rise_of_less_than_one_a_day_is_no_rise() -> None:
    assert advice(MORE_SPASMS, spasms=weeks(0, 4) + "1 0 1 0 1 0 1") == ()


def test_a_rise_needs_enough_days_on_both_sides() -> None:
    assert advice(MORE_SPASMS, spasms="2 " * 13 + weeks(9, 1)) == ()
    assert advice(MORE_SPASMS, spasms=weeks(2, 4) + "9 9 9 9 - - -") == ()


def test_two_points_and_a_third_stronger_are_told() -> None:
    [piece] = advice(STRONGER_SPASMS, severity=weeks(3, 2) + weeks(5, 2))

    assert piece.why == (
        "The middle strength of your spasms was 5 in the last 14 days, and 3 in the 14 days before."
    )
    assert advice(STRONGER_SPASMS, severity=weeks(3, 2) + weeks(4, 2)) == ()
    assert advice(STRONGER_SPASMS, severity=weeks(7, 2) + weeks(9, 2)) == ()

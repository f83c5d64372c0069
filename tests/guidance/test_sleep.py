from histories import TODAY, days_ago, history, weeks
from spasm_diary.guidance.engine import advise
from spasm_diary.guidance.sleep import POOR_SLEEP, SHORT_NIGHTS


def why(rule: object, **rows: str) -> list[str]:
    assert rule in (SHORT_NIGHTS, POOR_SLEEP)
    rules = (SHORT_NIGHTS,) if rule is SHORT_NIGHTS else (POOR_SLEEP,)
    return [advice.why for advice in advise(history(rows), TODAY, rules)]


def test_four_short_nights_of_seven_are_told_with_their_number() -> None:
    row = "480 400 400 480 400 480 400"

    assert why(SHORT_NIGHTS, sleep_minutes=row) == ["4 of your last 7 nights were under 7 hours."]


def test_the_short_nights_themselves_are_the_days_it_rests_on() -> None:
    [advice] = advise(history(sleep_minutes="480 400 400 480 400 480 400"), TODAY, (SHORT_NIGHTS,))

    assert advice.days == days_ago(5, 4, 2, 0)
    assert advice.rule.article == "sleep"


def test_three_short_nights_of_seven_say_nothing() -> None:
    assert why(SHORT_NIGHTS, sleep_minutes="480 400 400 480 400 480 480") == []


def test_seven_hours_to_the_minute_are_enough() -> None:
    assert why(SHORT_NIGHTS, sleep_minutes=weeks(420, 1)) == []
    assert why(SHORT_NIGHTS, sleep_minutes=weeks(419, 1)) != []


def test_tonight_may_still_be_missing() -> None:
    row = "400 400 400 400 480 480 480 -"

    assert why(SHORT_NIGHTS, sleep_minutes=row) == ["4 of your last 7 nights were under 7 hours."]


def test_nights_with_gaps_between_are_called_the_ones_recorded() -> None:
    row = "400 - - 400 480 400 - 400 - 480 480"

    assert why(SHORT_NIGHTS, sleep_minutes=row) == [
        "4 of the last 7 nights you recorded were under 7 hours."
    ]


def test_three_nights_are_too_few() -> None:
    assert why(SHORT_NIGHTS, sleep_minutes="300 300 300") == []


def test_nights_of_long_ago_say_nothing_about_now() -> None:
    assert why(SHORT_NIGHTS, sleep_minutes=weeks(300, 1) + "- " * 28) == []


def test_nights_after_the_day_asked_about_are_not_looked_at() -> None:
    before = history(sleep_minutes="480 480 480 480 300 300 300 300")
    [four_days_ago] = days_ago(4)

    assert advise(before, four_days_ago, (SHORT_NIGHTS,)) == ()


def test_quality_well_below_the_own_usual_comes_before_any_fixed_line() -> None:
    row = weeks(8, 4) + "6 8 6 8 6 8 8"

    assert why(POOR_SLEEP, sleep_quality=row) == [
        "You rated 3 nights of the last 7 at least 2 below your usual."
    ]


def test_without_a_known_usual_four_or_lower_is_poor() -> None:
    assert why(POOR_SLEEP, sleep_quality="4 3 - 8 4 9 9") == [
        "You rated 3 nights of the last 7 at 4 or lower, with 10 the best."
    ]
    assert why(POOR_SLEEP, sleep_quality="4 3 - 8 5 9 9") == []


def test_who_always_sleeps_badly_is_told_so_as_well() -> None:
    assert why(POOR_SLEEP, sleep_quality=weeks(3, 6)) == [
        "You rated 7 nights of the last 7 at 4 or lower, with 10 the best."
    ]

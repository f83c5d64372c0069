from histories import TODAY, days_ago, history, weeks
from spasm_diary.guidance.engine import Advice, advise
from spasm_diary.guidance.stress import HIGH_STRESS


def advice(stress: str) -> tuple[Advice, ...]:
    return advise(history(stress=stress), TODAY, (HIGH_STRESS,))


def test_three_days_of_seven_or_more_are_told() -> None:
    [piece] = advice("7 1 8 1 9 1 1")

    assert piece.why == "Your stress was 7 or more on 3 of the last 7 days."
    assert piece.days == days_ago(6, 4, 2)


def test_two_such_days_say_nothing() -> None:
    assert advice("7 1 8 1 1 1 1") == ()


def test_a_usual_of_two_makes_four_stand_out() -> None:
    [piece] = advice(weeks(2, 4) + "4 2 4 2 2 4 2")

    assert piece.why == "Your stress was at least 2 above your usual on 3 of the last 7 days."


def test_thirteen_days_are_no_usual_yet() -> None:
    assert advice("2 " * 13 + "4 4 4 4 4 4 4") == ()
    assert advice("2 " * 14 + "4 4 4 4 4 4 4") != ()


def test_days_without_a_rating_are_not_days_without_stress() -> None:
    [piece] = advice("9 - 9 - - - 9")

    assert piece.why == "Your stress was 7 or more on 3 of the last 7 days."

import pytest

from histories import TODAY, days_ago, history
from spasm_diary.guidance.beginnings import APPOINTMENT_NEAR, NEW_DIARY
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import advise


def test_an_empty_diary_is_shown_how_to_begin_and_nothing_else() -> None:
    [piece] = advise(history(begun=None), TODAY, RULES)

    assert piece.rule is NEW_DIARY
    assert piece.why == "Nothing is recorded yet."
    assert piece.rule.article == "keeping-a-diary"


def test_a_diary_is_new_for_a_week() -> None:
    [six, seven] = days_ago(6, 7)
    [piece] = advise(history(begun=six), TODAY, (NEW_DIARY,))

    assert piece.why == "Your diary is in its first week: 7 days so far."
    assert advise(history(begun=seven), TODAY, (NEW_DIARY,)) == ()


def test_an_old_diary_with_nothing_of_late_gets_no_advice() -> None:
    assert advise(history(), TODAY, RULES) == ()


@pytest.mark.parametrize(
    ("ahead", "why"),
    [
        (0, "You have an appointment today."),
        (1, "You have an appointment in 1 day."),
        (7, "You have an appointment in 7 days."),
    ],
)
def test_an_appointment_within_a_week_is_prepared_for(ahead: int, why: str) -> None:
    [day] = days_ago(-ahead)
    [later] = days_ago(-ahead - 3)
    [piece] = advise(history(appointments=(later, day)), TODAY, (APPOINTMENT_NEAR,))

    assert piece.why == why
    assert piece.days == (day,)
    assert piece.rule.article == "talking-to-your-doctor"


@pytest.mark.parametrize("ahead", [-1, 8])
def test_an_appointment_that_is_over_or_far_says_nothing(ahead: int) -> None:
    assert advise(history(appointments=days_ago(-ahead)), TODAY, (APPOINTMENT_NEAR,)) == ()

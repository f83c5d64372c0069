"""What is rated from 0 to 10."""

from builders import MONDAY, NOW, SUNDAY, rating
from day_page import DayPage
from spasm_diary.domain.ratings import SCALES, Rating
from spasm_diary.presenters.today.ratings import RatingView


def shown(page: DayPage, key: str) -> RatingView:
    [view] = [one for one in page.view.ratings if one.key == key]
    return view


def test_every_scale_has_its_row() -> None:
    assert [view.key for view in DayPage().view.ratings] == [scale.key for scale in SCALES]


def test_a_rating_is_kept_for_the_day_and_corrected_in_its_place() -> None:
    page = DayPage()

    page.page.ratings.rate("stress", 4)
    page.page.ratings.rate("stress", 6)

    [entry] = page.kept()
    assert entry.content == Rating("stress", 6)
    assert entry.when.clock is None
    assert shown(page, "stress").value == 6


def test_nought_is_a_value_and_not_the_same_as_not_rated() -> None:
    page = DayPage()
    assert shown(page, "pain").value is None

    page.page.ratings.rate("pain", 0)

    assert shown(page, "pain").value == 0


def test_a_rating_taken_back_is_not_recorded_any_more() -> None:
    page = DayPage().with_entries(rating("stress", 4))

    page.page.ratings.rate("stress", None)

    assert page.kept() == ()
    assert shown(page, "stress").value is None


def test_a_rating_for_now_stands_beside_the_one_of_the_day() -> None:
    page = DayPage().with_entries(rating("pain", 3))

    page.page.ratings.rate_now("pain", 8)

    view = shown(page, "pain")
    assert view.value == 3
    assert [one.label for one in view.timed] == ["21:00: 8"]
    assert {entry.when.instant for entry in page.kept()} >= {NOW}


def test_yesterdays_value_stands_beside_the_question_and_is_never_carried_forward() -> None:
    page = DayPage().with_entries(rating("stress", 4, SUNDAY), rating("stress", 7, SUNDAY, "18:00"))

    assert shown(page, "stress").yesterday == "yesterday 5.5"
    assert shown(page, "stress").value is None
    assert page.kept(MONDAY) == ()

"""The drinks of the day."""

from builders import drink, none_today
from day_page import DayPage
from spasm_diary.domain.drinks import Drink, Unit
from spasm_diary.domain.notes import Topic
from spasm_diary.domain.settings import Personal, Settings


def test_one_press_keeps_a_usual_glass_with_its_time() -> None:
    page = DayPage()
    glass = page.view.drinks.quick[0]

    page.page.drinks.add(glass.kind, glass.ml)

    [entry] = page.kept()
    assert entry.content == Drink(200, "water")
    assert page.view.drinks.rows[0].time == "21:00"


def test_the_total_is_shown_with_the_amount_aimed_at() -> None:
    page = DayPage().with_personal(Personal(drink_aim_ml=1600))
    page.with_entries(drink(1000), drink(250, "tea", at="11:00"))

    assert page.view.drinks.total == "1,250 ml"
    assert page.view.drinks.aim == "of 1,600 ml"
    assert page.view.drinks.contents == "caffeine 55 mg"


def test_nothing_recorded_and_nothing_drunk_are_told_apart() -> None:
    page = DayPage()
    assert page.view.drinks.state == "Not recorded"

    page.page.drinks.say_none(none=True)

    assert page.view.drinks.state == "None"
    assert page.kept()[0].content == none_today(Topic.DRINKS).content


def test_amounts_are_taken_and_shown_in_the_unit_of_the_settings() -> None:
    page = DayPage(settings=Settings(unit=Unit.US_FL_OZ))

    page.page.drinks.add_amount("water", 8)

    [entry] = page.kept()
    assert entry.content == Drink(237, "water")
    assert page.view.drinks.total == "8 fl oz"


def test_an_amount_out_of_range_is_refused_in_words() -> None:
    page = DayPage()

    page.page.drinks.add_amount("water", 50_000)
    page.page.show()

    assert page.kept() == ()
    assert "ml" in page.view.drinks.problem


def test_what_a_drink_held_can_be_corrected() -> None:
    page = DayPage().with_entries(drink(200, "coffee"))
    [entry] = page.kept()

    page.page.drinks.correct(entry.id, caffeine_mg=0, alcohol_g=0.0)

    [corrected] = page.kept()
    assert corrected.content == Drink(200, "coffee", 0, 0.0)


def test_what_was_drunk_lately_gets_a_button_of_its_own() -> None:
    page = DayPage().with_entries(drink(200, "coffee"))

    assert [one.label for one in page.view.drinks.quick] == ["Glass", "Cup", "Bottle", "Coffee"]


def test_none_is_said_of_the_day_that_is_shown() -> None:
    page = DayPage()
    assert page.view.drinks.none_label == "None today"

    page.page.step(-1)

    assert page.view.drinks.none_label == "None on this day"
    assert page.view.treatments.none_label == "None on this day"

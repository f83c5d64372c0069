"""Which days the page of charts shows, and when it looks anew."""

from datetime import date, timedelta

import pytest

from builders import MONDAY, SUNDAY, TUESDAY, dose, drink, none_today, rating, spasm
from charts_seen import EARLIER, Page, filled_page
from fakes import RunLater, RunNow
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.spasms import Helped
from spasm_diary.guidance.place_topics import tags_of_places
from spasm_diary.guidance.topics import tags_of_chart
from spasm_diary.presenters.chart_periods import Reach
from spoken import SUNDAY_IS_6, living_with


@pytest.fixture
def page() -> Page:
    return filled_page()


def test_the_page_begins_with_the_month_up_to_today(page: Page) -> None:
    assert page.view.reach is Reach.MONTH
    assert page.view.days == "24 October to 23 November 2026"
    assert page.drawn.sentence.startswith(
        "Spasms, 24 October to 23 November 2026: recorded on 2 of"
    )
    assert len(page.drawn.table.rows) == len(page.drawn.points) == 31


def test_while_numbers_are_read_the_page_says_so_and_keeps_what_it_shows() -> None:
    runner = RunLater()
    page = Page(runner)
    page.presenter.appear()

    assert (page.view.is_loading, page.view.drawn) == (True, None)
    runner.run_all()
    before = page.drawn
    page.presenter.choose_reach(Reach.WEEK)
    assert page.drawn is before
    assert [view.is_loading for view in page.views] == [True, False, True]


def test_only_the_days_asked_for_last_are_shown() -> None:
    runner = RunLater()
    page = Page(runner)
    page.presenter.appear()
    page.presenter.choose_reach(Reach.WEEK)
    page.presenter.choose_reach(Reach.YEAR)

    runner.run_all()

    assert page.drawn.picture.subject.period.days == 365
    assert len([view for view in page.views if view.drawn is not None]) == 1


def test_a_diary_with_nothing_in_it_says_what_will_be_here_and_leads_to_today() -> None:
    page = Page()
    page.presenter.appear()

    assert page.view.is_empty
    page.presenter.begin()
    assert page.opened == [MONDAY]


def test_the_first_entry_ends_the_emptiness() -> None:
    page = Page()
    page.presenter.appear()

    page.keep(spasm(5))

    assert not page.view.is_empty


def test_a_period_with_nothing_in_it_is_not_an_empty_diary(page: Page) -> None:
    page.presenter.choose_days(date(2020, 1, 1), date(2020, 1, 7))

    assert not page.view.is_empty
    assert page.drawn.sentence == "Nothing of this is recorded, 1 to 7 January 2020."


def test_one_goes_back_as_far_as_the_diary_and_on_to_today(page: Page) -> None:
    assert (page.view.can_go_back, page.view.can_go_on) == (True, False)

    page.presenter.go_back()
    assert page.view.days == "24 September to 23 October 2026"
    assert (page.view.can_go_back, page.view.can_go_on) == (True, True)

    page.presenter.go_on()
    assert page.view.days == "24 October to 23 November 2026"

    for _ in range(40):
        page.presenter.go_back()
    assert page.view.period.first <= EARLIER <= page.view.period.last
    assert not page.view.can_go_back


def test_another_reach_ends_on_the_same_day_and_the_same_one_leads_back_to_today(
    page: Page,
) -> None:
    page.presenter.go_back()
    page.presenter.choose_reach(Reach.WEEK)
    assert page.view.period.last == date(2026, 10, 23)

    page.presenter.choose_reach(Reach.WEEK)
    assert page.view.period.last == MONDAY


def test_all_reaches_from_the_first_record_to_today(page: Page) -> None:
    page.presenter.choose_reach(Reach.ALL)

    assert (page.view.period.first, page.view.period.last) == (EARLIER, MONDAY)
    assert not page.view.can_go_back


def test_days_of_ones_own_begin_with_what_is_shown_and_come_in_any_order(page: Page) -> None:
    page.presenter.choose_reach(Reach.OWN)
    assert page.view.days == "24 October to 23 November 2026"

    page.presenter.choose_days(MONDAY, SUNDAY)
    assert (page.view.period.first, page.view.period.last) == (SUNDAY, MONDAY)


def test_the_days_and_the_table_stay_when_one_looks_away(page: Page) -> None:
    page.presenter.show_as_table(wanted=True)
    page.presenter.choose_reach(Reach.WEEK)
    page.presenter.disappear()
    page.presenter.appear()

    assert page.view.as_table
    assert page.view.reach is Reach.WEEK


def test_a_change_is_looked_at_when_the_page_is_seen_again(page: Page) -> None:
    page.presenter.disappear()
    shown = len(page.views)

    page.keep(rating("stress", 7))
    assert len(page.views) == shown

    page.presenter.appear()
    assert "Stress: recorded on 1 of 31 days" in page.drawn.sentence


def test_a_change_of_other_days_is_none_of_the_charts_business(page: Page) -> None:
    shown = len(page.views)

    page.keep(rating("stress", 7, on=EARLIER))

    assert len(page.views) == shown


def test_an_entry_before_the_first_opens_the_way_back(page: Page) -> None:
    page.presenter.choose_reach(Reach.ALL)

    page.keep(spasm(2, on=EARLIER - timedelta(days=1)))

    assert page.view.period.first == EARLIER - timedelta(days=1)


def test_after_midnight_the_page_goes_on_with_the_new_day(page: Page) -> None:
    page.presenter.disappear()
    page.today = TUESDAY

    page.presenter.appear()

    assert page.view.period.last == TUESDAY


def test_seeing_the_page_again_reads_nothing_anew(page: Page) -> None:
    before = page.drawn
    page.presenter.disappear()

    page.presenter.appear()

    assert page.drawn is before


def test_another_unit_is_shown_at_once(page: Page) -> None:
    page.keep(drink(1000))

    page.unit = Unit.US_FL_OZ
    page.presenter.settings_changed()

    assert "33.8 fl oz a day on average" in page.drawn.sentence


def test_another_week_is_shown_at_once(page: Page) -> None:
    before = page.drawn

    with living_with(week_begins=SUNDAY_IS_6):
        page.presenter.settings_changed()
        assert page.drawn is not before
        before = page.drawn
        page.presenter.settings_changed()
        assert page.drawn is before


def test_settings_that_charts_do_not_show_change_nothing(page: Page) -> None:
    before = page.drawn

    page.presenter.settings_changed()

    assert page.drawn is before


def test_trouble_is_told_and_can_be_tried_again(page: Page) -> None:
    runner = RunNow(fail="The disk is gone.")
    broken = Page(runner, page.database)
    broken.presenter.appear()
    assert broken.view.trouble == "The disk is gone."
    assert not broken.view.is_loading

    runner.fail = ""
    broken.presenter.try_again()

    assert broken.view.trouble == ""
    assert broken.view.drawn is not None


def test_a_page_that_is_gone_hears_of_no_more_changes(page: Page) -> None:
    page.presenter.stop_listening()
    shown = len(page.views)

    page.keep(none_today(on=TUESDAY - timedelta(days=3)))

    assert len(page.views) == shown


def test_charts_are_offered_with_their_titles(page: Page) -> None:
    assert page.view.charts[0] == ("spasms", "Spasms, sleep, stress and drinks")

    page.presenter.choose_chart("spasms")

    assert page.view.chart == "spasms"


def test_the_chart_that_is_seen_tells_what_it_is_about(page: Page) -> None:
    assert page.topics == [tags_of_chart("spasms")]
    page.presenter.choose_chart("body")
    page.presenter.choose_chart("factor")
    page.presenter.choose_look("caffeine")
    assert page.topics[1] == tags_of_chart("body")
    assert page.topics[-2:] == [
        tags_of_chart("factor", "sleep"),
        tags_of_chart("factor", "caffeine"),
    ]


def test_a_chart_that_is_not_seen_yet_tells_nothing() -> None:
    page = Page()
    page.presenter.choose_chart("body")
    assert page.topics == []
    page.presenter.appear()
    assert page.topics == [tags_of_chart("body")]


def test_on_the_body_the_panel_follows_the_place_one_walks_to() -> None:
    page = Page()
    page.keep(spasm(6, places=("calf left", "neck")))
    page.presenter.appear()
    page.presenter.choose_chart("body")
    page.presenter.walk(1)
    page.presenter.walk(1)
    places = [tags_of_places((key,)) for key in ("neck", "calf")]
    assert sorted(page.topics[-2:], key=sorted) == sorted(places, key=sorted)
    page.presenter.choose_chart("spasms")
    assert page.topics[-1] == tags_of_chart("spasms")


@pytest.mark.parametrize("chart", ["tried", "medicines"])
def test_among_treatments_the_panel_follows_the_one_one_walks_to(chart: str) -> None:
    page = Page()
    page.keep(*(dose("Baclofen", on=on, helped=Helped.A_LOT) for on in (SUNDAY, MONDAY)))
    page.presenter.appear()
    page.presenter.choose_chart(chart)
    assert page.treatments[-1] == ""
    page.presenter.walk(1)
    assert page.treatments[-1] == "Baclofen"

"""Days on which nothing is written down lead to those on which something is."""

from datetime import date, timedelta

import pytest

from builders import MONDAY
from charts_seen import Page, filled_page
from spasm_diary.presenters.chart_periods import Reach


@pytest.fixture
def page() -> Page:
    return filled_page()


def offers(page: Page) -> bool:
    return page.view.is_later


def test_days_after_all_that_is_written_down_offer_the_last_with_entries(page: Page) -> None:
    assert not offers(page)
    page.today = MONDAY + timedelta(days=200)
    page.presenter.disappear()
    page.presenter.appear()
    assert offers(page)

    page.presenter.go_to_last()

    assert not offers(page)
    assert (page.view.reach, page.view.period.last) == (Reach.MONTH, MONDAY)
    page.presenter.choose_reach(Reach.MONTH)
    assert offers(page)


def test_days_of_ones_own_after_all_that_is_written_down_lead_to_the_month_before(
    page: Page,
) -> None:
    page.today = MONDAY + timedelta(days=200)
    page.presenter.choose_days(page.today, page.today)
    assert offers(page)
    page.presenter.go_to_last()
    assert page.view.days == "24 October to 23 November 2026"


def test_days_before_all_that_is_written_down_and_an_empty_diary_offer_none(page: Page) -> None:
    page.presenter.choose_days(date(2020, 1, 1), date(2020, 1, 7))
    assert not offers(page)
    empty = Page()
    empty.presenter.appear()
    assert not offers(empty)

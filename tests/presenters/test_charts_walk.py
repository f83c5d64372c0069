"""Walking along the points of a chart, and keeping it as a picture."""

from pathlib import Path

import pytest

from builders import MONDAY, drink
from charts_seen import Page, filled_page
from fakes import RunLater
from spasm_diary.presenters.chart_periods import Reach


@pytest.fixture
def page() -> Page:
    return filled_page()


def test_walking_says_each_point_and_stays_at_the_ends(page: Page) -> None:
    page.presenter.walk(-1)
    assert page.view.status.startswith("Monday 23 November 2026. Spasms: 1. Worst strength: 6.")

    page.presenter.walk(-1)
    assert page.view.status.startswith("Sunday 22 November 2026.")

    page.presenter.walk_to(0)
    page.presenter.walk(-1)
    assert page.view.status == "Saturday 24 October 2026. Nothing of this is recorded."

    page.presenter.walk_to_last()
    page.presenter.walk(1)
    assert page.view.walked == 30


def test_a_chart_is_moved_and_zoomed_and_one_stays_on_the_point(page: Page) -> None:
    page.presenter.walk_to_last()
    page.presenter.zoom(0.5, 1.0)

    assert page.view.reach is Reach.OWN
    assert page.view.period.last == MONDAY
    assert len(page.drawn.points) == 16
    assert page.view.status.startswith("Monday 23 November 2026.")
    page.presenter.move(-0.5)
    assert page.view.days == "31 October to 15 November 2026"


def test_at_the_ends_there_is_nowhere_to_move_to(page: Page) -> None:
    shown = page.drawn

    page.presenter.move(0.5)

    assert page.drawn is shown
    assert not page.view.is_loading


def test_the_first_step_to_the_right_begins_at_the_left(page: Page) -> None:
    page.presenter.walk(1)

    assert page.view.walked == 0


def test_enter_opens_the_day_one_stands_on(page: Page) -> None:
    page.presenter.open_walked()
    assert page.opened == []

    page.presenter.walk(-1)
    assert page.view.opens == "Open this day"
    page.presenter.open_walked()

    assert page.opened == [MONDAY]


def test_enter_on_a_column_of_many_days_shows_those_days(page: Page) -> None:
    page.presenter.choose_reach(Reach.ALL)
    page.presenter.walk_to(1)
    assert page.view.opens == "Show these days"

    page.presenter.open_walked()

    assert page.view.reach is Reach.OWN
    assert page.opened == []
    assert page.view.walked is None
    assert len(page.drawn.points) == 7


def test_a_walk_stays_on_its_day_when_the_numbers_change(page: Page) -> None:
    page.presenter.walk(-1)

    page.keep(drink(1250))

    assert "Drinks: 1,250 ml." in page.view.status
    assert page.view.walked == 30


def test_a_chart_is_kept_as_a_picture(page: Page, tmp_path: Path) -> None:
    page.presenter.save(tmp_path / "my chart.svg")

    assert (tmp_path / "my chart.svg").read_bytes().startswith(b"<?xml")
    assert page.view.status == "Saved: my chart.svg"


def test_a_picture_that_cannot_be_kept_is_told(page: Page, tmp_path: Path) -> None:
    page.presenter.save(tmp_path / "chart.gif")

    assert "png" in page.view.trouble
    assert page.view.drawn is not None


def test_nothing_is_kept_before_there_is_a_chart(tmp_path: Path) -> None:
    page = Page(RunLater())
    page.presenter.appear()

    page.presenter.save(tmp_path / "chart.svg")

    assert not (tmp_path / "chart.svg").exists()

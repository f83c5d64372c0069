"""From the rows and cards of a day to what stood there before."""

from uuid import UUID

import pytest

from builders import (
    MONDAY,
    NOW,
    appointment,
    dose,
    drink,
    following,
    night,
    note,
    rating,
    reading,
    spasm,
)
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.settings import Settings
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.presenters.today.page import TodayPresenter, TodayView
from spasm_diary.usecases.changes import Changes

SPASM, DRINK, DOSE, VISIT = spasm(6), drink(), dose(), appointment()
NIGHT, STRESS, PAIN, FOG, NOTE = (
    night(),
    rating("stress", 4),
    rating("pain", 2, at="18:00"),
    reading("fog", 3),
    note(),
)


class Screen:
    def show_day(self, view: TodayView) -> None:
        self.view = view


def page_of(asked: list[set[UUID]], *entries: Entry) -> tuple[TodayPresenter, Screen]:
    disk, screen = FullDisk(is_full=False), Screen()
    with disk() as work:
        work.diary.put_followed(following("fog"), NOW)
        work.diary.put_many(entries, NOW)
    keeping = Keeping(disk, Changes(), StoppedClock(NOW), lambda _view: None)
    page = TodayPresenter(
        screen, keeping, Settings, show_earlier=lambda entries: asked.append(set(entries))
    )
    page.open(MONDAY)
    return page, screen


@pytest.fixture
def asked() -> list[set[UUID]]:
    return []


def test_each_row_leads_to_the_earlier_values_of_its_entry(asked: list[set[UUID]]) -> None:
    page, _ = page_of(asked, SPASM, DRINK, DOSE, VISIT)
    page.spasms.earlier(SPASM.id)
    page.drinks.earlier(DRINK.id)
    page.treatments.earlier(DOSE.id)
    page.notes.earlier(VISIT.id)
    assert asked == [{SPASM.id}, {DRINK.id}, {DOSE.id}, {VISIT.id}]


def test_a_card_of_one_answer_each_leads_to_those_of_all_its_answers(
    asked: list[set[UUID]],
) -> None:
    page, screen = page_of(asked, NIGHT, STRESS, PAIN, FOG, NOTE)
    page.night.earlier()
    page.ratings.earlier()
    page.followed.earlier()
    page.notes.earlier_notes()
    assert asked == [{NIGHT.id}, {NIGHT.id, STRESS.id, PAIN.id}, {FOG.id}, {NOTE.id}]
    assert screen.view.night.is_recorded
    assert [one.key for one in screen.view.ratings if one.is_recorded] == ["stress", "pain"]


def test_nothing_recorded_has_no_earlier_values(asked: list[set[UUID]]) -> None:
    _page, screen = page_of(asked)
    assert not screen.view.night.is_recorded
    assert not any(one.is_recorded for one in screen.view.ratings)

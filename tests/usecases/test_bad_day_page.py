"""What the program may come back to by itself, and when it keeps quiet."""

from datetime import date, timedelta

import pytest

from builders import MONDAY, NOW, rating, spasm
from fakes import MemoryDatabase
from spasm_diary.usecases.bad_day_page import (
    REST,
    LookedBack,
    let_offer_rest,
    look_back,
    note_left,
    note_opened,
)


@pytest.fixture
def tired() -> MemoryDatabase:
    """A month of tiring evenings, up to the Monday."""
    database = MemoryDatabase()
    with database.open_work() as work:
        for ago in range(-30, 6):
            day = MONDAY - timedelta(days=ago)
            work.diary.put(rating("tiredness", 8, on=day), NOW)
    return database


def is_offered(database: MemoryDatabase, on: date = MONDAY) -> bool:
    return look_back(database.open_work, on).tiring > 0


def test_an_empty_diary_leads_to_nothing() -> None:
    assert look_back(MemoryDatabase().open_work, MONDAY) == LookedBack()


def test_after_tiring_evenings_the_page_is_offered_with_their_number(
    tired: MemoryDatabase,
) -> None:
    assert look_back(tired.open_work, MONDAY) == LookedBack(tiring=4)


def test_who_does_not_want_it_is_not_asked_for_two_weeks(tired: MemoryDatabase) -> None:
    let_offer_rest(tired.open_work, MONDAY)

    assert not is_offered(tired)
    assert not is_offered(tired, MONDAY + REST - timedelta(days=1))
    assert is_offered(tired, MONDAY + REST)


def test_who_opened_the_page_knows_it_and_is_not_asked_either(tired: MemoryDatabase) -> None:
    note_opened(tired.open_work, MONDAY)
    note_left(tired.open_work)

    assert not is_offered(tired, MONDAY + REST - timedelta(days=1))
    assert is_offered(tired, MONDAY + REST)


def test_the_page_lies_open_until_it_is_left_or_the_day_is_over() -> None:
    database = MemoryDatabase()
    note_opened(database.open_work, MONDAY)
    assert look_back(database.open_work, MONDAY).lies_open
    assert not look_back(database.open_work, MONDAY + timedelta(days=1)).lies_open

    note_left(database.open_work)

    assert not look_back(database.open_work, MONDAY).lies_open


def test_what_can_be_filled_in_is_found_with_it() -> None:
    database = MemoryDatabase()
    bare = spasm(on=MONDAY - timedelta(days=1))
    with database.open_work() as work:
        work.diary.put(bare, NOW)

    assert look_back(database.open_work, MONDAY).to_fill_in == (bare,)

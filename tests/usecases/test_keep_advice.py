"""Advice that is hidden, shown again, and known to have been shown."""

from datetime import date, timedelta

from builders import MONDAY, TUESDAY
from fakes import MemoryDatabase, work_in_memory
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.usecases.keep_advice import (
    hidden_advice,
    hide_advice,
    note_shown,
    show_advice_again,
    take_over_hidden,
)
from spasm_diary.usecases.ports import OpenWork


def hidden(open_work: OpenWork, today: date = MONDAY) -> list[str]:
    return [one.rule for one in hidden_advice(open_work, today)]


def test_advice_is_hidden_for_good_or_until_a_date() -> None:
    open_work = work_in_memory()
    hide_advice(open_work, "short_nights")
    hide_advice(open_work, "few_drinks", TUESDAY)

    assert hidden(open_work) == ["few_drinks", "short_nights"]
    assert hidden(open_work, TUESDAY) == ["short_nights"]


def test_hidden_advice_is_shown_again() -> None:
    open_work = work_in_memory()
    hide_advice(open_work, "short_nights")

    show_advice_again(open_work, "short_nights")

    assert hidden(open_work) == []


def test_that_advice_was_shown_is_written_once_a_day() -> None:
    database = MemoryDatabase()
    note_shown(database.open_work, ["few_drinks"], MONDAY)
    hide_advice(database.open_work, "few_drinks")
    before = database.kept

    note_shown(database.open_work, ["few_drinks"], MONDAY)
    assert database.kept is before

    note_shown(database.open_work, ["few_drinks"], TUESDAY)
    assert database.kept.advice() == (KeptAdvice("few_drinks", TUESDAY, FOR_GOOD),)


def test_what_the_settings_hid_is_hidden_for_good_but_never_longer_than_was_said() -> None:
    open_work = work_in_memory()
    until = MONDAY + timedelta(days=30)
    hide_advice(open_work, "few_drinks", until)

    take_over_hidden(open_work, ("few_drinks", "short_nights"))

    assert hidden(open_work) == ["few_drinks", "short_nights"]
    assert hidden(open_work, until) == ["short_nights"]

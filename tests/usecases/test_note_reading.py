"""What was read and what waits to be read."""

from datetime import timedelta

from builders import NOW
from fakes import work_in_memory
from spasm_diary.usecases.note_reading import (
    forget_opened,
    note_opened,
    opened_articles,
    read_later,
    read_no_more,
    waiting_articles,
)
from spasm_diary.usecases.ports import OpenWork

LATER = NOW + timedelta(hours=1)


def names(open_work: OpenWork) -> tuple[list[str], list[str]]:
    """What was opened, and what waits."""
    opened, waiting = opened_articles(open_work), waiting_articles(open_work)
    return [one.name for one in opened], [one.name for one in waiting]


def test_the_article_opened_last_comes_first() -> None:
    open_work = work_in_memory()
    for minutes, name in enumerate(("sleep", "stress", "caffeine", "sleep")):
        note_opened(open_work, name, NOW + timedelta(minutes=minutes))

    assert names(open_work) == (["sleep", "caffeine", "stress"], [])


def test_what_was_put_by_waits_until_it_is_taken_off_the_list() -> None:
    open_work = work_in_memory()
    read_later(open_work, "sleep", NOW)
    read_later(open_work, "stress", LATER)
    read_later(open_work, "sleep", LATER + timedelta(hours=1))
    note_opened(open_work, "sleep", LATER)
    assert names(open_work) == (["sleep"], ["stress", "sleep"])

    read_no_more(open_work, "sleep")
    read_no_more(open_work, "never-put-by")

    assert names(open_work) == (["sleep"], ["stress"])


def test_that_anything_was_opened_can_be_forgotten() -> None:
    open_work = work_in_memory()
    note_opened(open_work, "sleep", NOW)
    note_opened(open_work, "stress", NOW)
    read_later(open_work, "stress", NOW)

    forget_opened(open_work)

    assert names(open_work) == ([], ["stress"])

"""Which day lies open, and what happens when the diary cannot be written."""

from builders import MONDAY, SUNDAY, TUESDAY, moment, rating, spasm
from day_page import DayPage
from spasm_diary.domain.ratings import Rating
from spasm_diary.usecases.keep_entry import keep_entry


def test_yesterday_and_today_are_one_press_apart() -> None:
    page = DayPage()
    assert page.view.other_day == "Yesterday"

    page.page.other_day()
    assert (page.view.day, page.view.other_day) == (SUNDAY, "Today")

    page.page.other_day()
    assert page.view.day == MONDAY


def test_the_title_names_the_weekday_first_and_the_year_only_when_it_is_another() -> None:
    page = DayPage()
    assert page.view.title == "Monday 23 November"

    page.page.open(MONDAY.replace(year=2025))

    assert page.view.title == "Sunday 23 November 2025"


def test_the_page_turns_at_midnight_only_if_the_present_day_lay_open() -> None:
    page, looking_back = DayPage(), DayPage()
    looking_back.page.open(SUNDAY)

    for one in (page, looking_back):
        one.clock.moment = moment(TUESDAY, "00:00")
        one.page.look_at_clock()

    assert page.view.day == TUESDAY
    assert looking_back.view.day == SUNDAY


def test_a_change_elsewhere_is_shown() -> None:
    page = DayPage()

    changed = keep_entry(page.disk, spasm(6), page.clock.now())
    page.changes.announce(changed)

    assert len(page.view.spasms.rows) == 1


def test_saved_is_said_with_its_time_after_it_is_saved() -> None:
    page = DayPage()

    page.page.ratings.rate("stress", 4)

    assert page.foot.saved == "Saved 21:00"
    assert page.foot.can_undo


def test_a_full_disk_is_said_and_what_was_entered_stays_on_the_page() -> None:
    page = DayPage()
    page.disk.is_full = True

    page.page.ratings.rate("stress", 4)

    assert page.foot.trouble == "There is no room left on the disk."
    assert page.foot.saved == ""
    assert page.view.ratings[0].value == 4
    assert page.keeping.has_unsaved


def test_trying_again_saves_what_could_not_be_saved() -> None:
    page = DayPage()
    page.disk.is_full = True
    page.page.ratings.rate("stress", 4)
    page.page.ratings.rate("stress", 5)

    page.disk.is_full = False
    page.keeping.try_again()

    assert [entry.content for entry in page.kept()] == [Rating("stress", 5)]
    assert page.foot.trouble == ""
    assert not page.keeping.has_unsaved


def test_undo_takes_back_one_action_after_the_other_and_then_says_that_none_is_left() -> None:
    page = DayPage()
    page.page.ratings.rate("stress", 4)
    page.page.ratings.rate("pain", 2)

    page.keeping.undo()
    assert [entry.content for entry in page.kept()] == [Rating("stress", 4)]
    page.keeping.undo()
    assert page.kept() == ()
    page.keeping.undo()

    assert page.foot.saved == "There is nothing left to undo"


def test_undoing_says_what_became_of_how_many_entries() -> None:
    page = DayPage()
    page.page.ratings.rate("pain", 3)
    page.page.ratings.rate("pain", 5)
    [rating] = page.kept()
    page.keeping.remove(rating.id)
    said = []

    for _deed in range(3):
        page.keeping.undo()
        said.append(page.foot.saved)

    assert said == [
        "Undone: 1 entry is back",
        "Undone: 1 entry is as it was",
        "Undone: 1 entry taken out again",
    ]


def test_a_page_that_stopped_listening_hears_no_more() -> None:
    page = DayPage()
    before = page.view

    page.page.stop_listening()
    page.changes.announce(keep_entry(page.disk, rating("stress", 4), page.clock.now()))

    assert page.view is before

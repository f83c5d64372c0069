"""The list of what can be filled in, on today's sheet."""

from datetime import timedelta

from builders import MONDAY, SUNDAY, bad_day, spasm
from day_page import DayPage
from spasm_diary.domain.entries import Entry
from spasm_diary.presenters.today.fill_in import MOST_ROWS
from spasm_diary.usecases.fill_in import to_fill_in
from spoken import speaking

SATURDAY = SUNDAY - timedelta(days=1)


def begin(page: DayPage) -> None:
    page.page.begin_to_fill_in(to_fill_in(page.disk, page.page.day))


def page_with(*entries: Entry) -> DayPage:
    page = DayPage().with_entries(*entries)
    begin(page)
    return page


def words(page: DayPage) -> list[str]:
    return [row.words for row in page.view.fill_in.rows]


def test_nothing_is_looked_for_before_the_day_is_seen() -> None:
    page = DayPage().with_entries(spasm(on=SUNDAY))
    assert words(page) == []

    begin(page)

    assert words(page) == ["Sunday 22 November, 02:10: a spasm"]
    assert page.view.fill_in.heading == "1 entry to fill in"


def test_a_line_begins_with_a_capital_where_days_are_written_small() -> None:
    page = DayPage().with_entries(spasm(on=SUNDAY))

    with speaking("es"):
        begin(page)

    assert words(page) == ["Domingo 22 de noviembre, 02:10: un espasmo"]


def test_it_stands_on_todays_sheet_alone() -> None:
    page = page_with(spasm(on=SATURDAY), bad_day(SUNDAY))
    assert words(page) == [
        "Sunday 22 November: a bad day",
        "Saturday 21 November, 02:10: a spasm",
    ]

    page.page.step(-1)
    assert words(page) == []
    page.page.other_day()

    assert len(words(page)) == 2


def test_to_fill_in_a_spasm_opens_its_form_on_its_day() -> None:
    page = page_with(spasm(on=SATURDAY))
    [row] = page.view.fill_in.rows

    page.page.fill_in.fill_in(row.id)

    assert page.page.day == SATURDAY
    assert page.view.spasms.form is not None
    assert page.view.spasms.form.id == row.id


def test_to_fill_in_a_bad_day_opens_its_sheet() -> None:
    page = page_with(bad_day(SATURDAY))

    page.page.fill_in.fill_in(page.view.fill_in.rows[0].id)

    assert (page.page.day, page.view.spasms.form) == (SATURDAY, None)


def test_what_was_filled_in_has_left_the_list() -> None:
    page = page_with(spasm(on=SATURDAY))
    [row] = page.view.fill_in.rows
    page.page.fill_in.fill_in(row.id)

    page.page.spasms.change(row.id, severity=4)
    page.page.other_day()

    assert words(page) == []


def test_a_change_of_an_earlier_day_is_seen_at_once() -> None:
    page = page_with(spasm(on=SATURDAY))

    page.keeping.remove(page.view.fill_in.rows[0].id)
    assert words(page) == []
    page.keeping.undo()

    assert len(words(page)) == 1


def test_one_or_all_can_be_left_as_they_are() -> None:
    page = page_with(*(spasm(on=SUNDAY, at=at) for at in ("01:00", "02:00", "03:00")))

    page.page.fill_in.leave(page.view.fill_in.rows[1].id)
    assert words(page) == [f"Sunday 22 November, {at}: a spasm" for at in ("03:00", "01:00")]
    page.page.fill_in.leave()

    assert words(page) == []
    assert len(page.kept(SUNDAY)) == 3


def test_where_it_cannot_be_kept_what_was_left_the_list_stays_and_that_is_said() -> None:
    page = page_with(spasm(on=SUNDAY))
    page.disk.is_full = True

    page.page.fill_in.leave()

    assert len(words(page)) == 1
    assert page.foot.trouble


def test_a_very_long_list_shows_the_newest() -> None:
    page = page_with(*(spasm(on=SUNDAY, at=f"10:{minute:02}") for minute in range(30)))

    assert page.view.fill_in.heading == "30 entries to fill in"
    assert len(words(page)) == MOST_ROWS
    assert words(page)[0] == "Sunday 22 November, 10:29: a spasm"


def test_after_midnight_what_is_bare_of_the_day_before_is_listed() -> None:
    page = page_with(spasm(on=MONDAY))
    assert words(page) == []

    page.clock.moment += timedelta(days=1)
    page.page.look_at_clock()

    assert words(page) == ["Monday 23 November, 02:10: a spasm"]


def test_what_changed_while_another_day_lay_open_is_seen_on_the_way_back() -> None:
    page = page_with(spasm(on=SATURDAY))
    [row] = page.view.fill_in.rows
    page.page.open(SUNDAY - timedelta(days=5))

    page.keeping.remove(row.id)
    page.page.open(MONDAY)

    assert words(page) == []


def test_a_change_of_today_reads_no_list_anew() -> None:
    page = page_with(spasm(on=SATURDAY))
    with page.disk() as work:  # by nobody who would tell of it
        work.diary.remove(page.view.fill_in.rows[0].id, page.clock.now())

    page.page.spasms.press()

    assert len(words(page)) == 1

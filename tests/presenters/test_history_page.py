from dataclasses import dataclass, field
from datetime import date, timedelta

from builders import (
    MONDAY,
    NOW,
    SUNDAY,
    TUESDAY,
    appointment,
    drink,
    none_today,
    note,
    reading,
    sign,
    spasm,
)
from fakes import MemoryDatabase
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.presenters.history_page import MOST_FOUND, HistoryPresenter, HistoryView
from spasm_diary.presenters.month_cells import DayCell, Mark
from spasm_diary.usecases.changes import Changes, changed_by
from spoken import SATURDAY_IS_5, SUNDAY_IS_6, living_with


@dataclass
class Screen:
    views: list[HistoryView] = field(default_factory=list)

    def show_history(self, view: HistoryView) -> None:
        self.views.append(view)

    @property
    def view(self) -> HistoryView:
        return self.views[-1]

    def cell(self, day: date) -> DayCell:
        return next(cell for week in self.view.weeks for cell in week if cell.day == day)


@dataclass
class Scene:
    """A history page over a diary in memory, looked at on the Monday."""

    screen: Screen = field(default_factory=Screen)
    database: MemoryDatabase = field(default_factory=MemoryDatabase)
    changes: Changes = field(default_factory=Changes)
    today: date = MONDAY
    unit: Unit = Unit.ML

    def __post_init__(self) -> None:
        self.presenter = HistoryPresenter(
            self.screen,
            self.database.open_work,
            self.changes,
            lambda: self.today,
            unit=lambda: self.unit,
        )

    def keep(self, *entries: Entry) -> None:
        for entry in entries:
            with self.database.open_work() as work:
                work.diary.put(entry, NOW)
            self.changes.announce(changed_by(entry))

    def look(self, *entries: Entry) -> Screen:
        self.keep(*entries)
        self.presenter.look()
        return self.screen


def test_the_month_has_whole_weeks_from_monday_on() -> None:
    screen = Scene().look()
    assert screen.view.title == "November 2026"
    assert screen.view.weekdays[0] == ("Mon", "Monday")
    days = [cell.day for week in screen.view.weeks for cell in week]
    assert (days[0], days[-1], len(days)) == (date(2026, 10, 26), date(2026, 12, 6), 42)


def test_a_week_may_begin_on_sunday() -> None:
    with living_with(week_begins=SUNDAY_IS_6):
        screen = Scene().look()
    assert screen.view.weekdays[0] == ("Sun", "Sunday")
    assert screen.view.weeks[0][0].day == date(2026, 11, 1)
    assert {len(week) for week in screen.view.weeks} == {7}


def test_another_clock_and_another_week_are_shown_at_once() -> None:
    scene = Scene()
    screen = scene.look(spasm(3, at="14:30"))
    with living_with(am_pm=True, week_begins=SATURDAY_IS_5):
        scene.presenter.settings_changed()
    assert screen.view.weekdays[0] == ("Sat", "Saturday")
    assert screen.view.days[0].rows[0].time == "2:30\N{NO-BREAK SPACE}pm"


def test_a_day_says_how_many_spasms_and_how_strong_the_worst_was() -> None:
    screen = Scene().look(spasm(3), spasm(7, at="04:00"))
    cell = screen.cell(MONDAY)
    assert (cell.mark, cell.count, cell.is_today) == (Mark.STRONG, 2, True)
    assert cell.spoken == "Monday 23 November 2026, today, 2 spasms, the worst 7 of 10"


def test_strength_comes_in_three_bands_and_may_be_unknown() -> None:
    strengths = (3, 4, 6, 7, None)
    days = [MONDAY - timedelta(days=index) for index in range(len(strengths))]
    screen = Scene().look(*(spasm(each, on=on) for each, on in zip(strengths, days, strict=True)))
    assert [screen.cell(day).mark for day in days] == [
        Mark.MILD,
        Mark.MEDIUM,
        Mark.MEDIUM,
        Mark.STRONG,
        Mark.UNKNOWN,
    ]


def test_none_is_apart_from_not_recorded_and_from_other_things() -> None:
    friday = MONDAY - timedelta(days=3)
    screen = Scene().look(none_today(), drink(on=SUNDAY))
    assert screen.cell(MONDAY).mark is Mark.NONE
    assert screen.cell(SUNDAY).mark is Mark.OTHER
    assert screen.cell(friday).mark is Mark.NOT_RECORDED
    assert screen.cell(SUNDAY).spoken == (
        "Sunday 22 November 2026, Other things recorded, spasms not"
    )
    assert screen.cell(friday).spoken == "Friday 20 November 2026, Nothing recorded"


def test_a_ticked_warning_sign_is_seen_and_spoken() -> None:
    screen = Scene().look(spasm(2), sign())
    assert screen.cell(MONDAY).has_sign
    assert "a warning sign ticked" in screen.cell(MONDAY).spoken


def test_an_appointment_is_seen_and_spoken_also_one_that_lies_ahead() -> None:
    tomorrow = MONDAY + timedelta(days=1)
    screen = Scene().look(spasm(2), appointment(on=tomorrow), appointment(on=tomorrow))
    assert (screen.cell(MONDAY).appointments, screen.cell(tomorrow).appointments) == (0, 2)
    assert "2 appointments" in screen.cell(tomorrow).spoken


def test_the_list_has_the_newest_day_first() -> None:
    screen = Scene().look(spasm(2, on=SUNDAY), spasm(6, places=("calf left",)), drink())
    assert [day.words for day in screen.view.days] == ["Monday 23 November", "Sunday 22 November"]
    assert [(row.time, row.words) for row in screen.view.days[0].rows] == [
        ("10:00", "Water, 200 ml"),
        ("02:10", "Spasm: Left calf · strength 6 of 10"),
    ]


def test_a_day_that_ends_after_the_next_has_begun_stands_together_all_the_same() -> None:
    screen = Scene(today=TUESDAY).look(
        spasm(1, on=MONDAY, at="25:30"),
        spasm(2, on=TUESDAY, at="00:30"),
        spasm(3, on=MONDAY, at="21:00"),
    )

    assert [one.day for one in screen.view.days] == [TUESDAY, MONDAY]
    assert [row.time for row in screen.view.days[1].rows] == ["01:30 after midnight", "21:00"]


def test_amounts_are_told_in_the_persons_unit() -> None:
    screen = Scene(unit=Unit.US_FL_OZ).look(drink(296))
    assert screen.view.days[0].rows[0].words == "Water, 10 fl oz"


def test_a_reading_is_told_by_the_name_and_the_form_of_what_is_followed() -> None:
    scene = Scene()
    with scene.database.open_work() as work:
        work.diary.put_followed(Followed("dizzy-1", "Dizzy spells", Form.YES_NO), NOW)
        work.diary.put_followed(Followed("fog-1", "Fog", Form.SCALE), NOW)
        work.diary.put_followed(Followed("steps-1", "Walking", Form.NUMBER, "steps"), NOW)
    screen = scene.look(reading("dizzy-1", 0), reading("fog-1", 4), reading("steps-1", 2300))
    assert {row.words for row in screen.view.days[0].rows} == {
        "Dizzy spells: no",
        "Fog: 4 of 10",
        "Walking: 2,300 steps",
    }


def test_what_was_typed_a_day_later_says_so() -> None:
    screen = Scene().look(spasm(5, on=SUNDAY - timedelta(days=3), typed=NOW))
    assert screen.view.days[0].rows[0].is_added_later


def test_it_says_on_how_many_of_the_days_so_far_something_is_recorded() -> None:
    screen = Scene().look(spasm(2), drink(on=SUNDAY), drink(on=SUNDAY, at="11:00"))
    assert screen.view.recorded == "Something is recorded on 2 of 23 days"


def test_a_search_finds_words_in_the_whole_diary_and_shows_where_they_stand() -> None:
    long_ago = date(2020, 5, 4)
    words = "word " * 100 + "a new pillow " + "word " * 100
    scene = Scene()
    screen = scene.look(spasm(2), note(words, long_ago))
    scene.presenter.search(" Pillow ")
    assert screen.view.list_title == "1 found"
    assert screen.view.days[0].words == "Monday 4 May 2020"
    shown = screen.view.days[0].rows[0].words
    assert "a new pillow" in shown
    assert len(shown) < 200


def test_no_more_words_bring_the_month_back() -> None:
    scene = Scene()
    screen = scene.look(spasm(2))
    scene.presenter.search("pillow")
    assert screen.view.nothing == "None of your notes and names has these words."
    scene.presenter.search("")
    assert screen.view.list_title == "In this month"
    assert len(screen.view.days) == 1


def test_a_search_shows_the_newest_of_too_many() -> None:
    scene = Scene()
    screen = scene.look(*(note(f"pillow {index}") for index in range(MOST_FOUND + 1)))
    scene.presenter.search("pillow")
    assert screen.view.list_title == "The newest 200 found"


def test_one_steps_from_month_to_month_and_back_to_today() -> None:
    scene = Scene()
    screen = scene.look()
    scene.presenter.step(-11)
    assert screen.view.title == "December 2025"
    assert not screen.view.is_today_shown
    scene.presenter.step(1)
    assert screen.view.title == "January 2026"
    scene.presenter.open_today()
    assert screen.view.is_today_shown


def test_a_month_ahead_holds_appointments() -> None:
    scene = Scene()
    screen = scene.look(appointment(on=date(2027, 1, 12)))
    scene.presenter.step(2)
    assert screen.view.days[0].rows[0].words == "Appointment: Dr Roy"
    assert screen.view.recorded == ""
    scene.presenter.step(1)
    assert screen.view.nothing.startswith("This month lies ahead")


def test_no_month_lies_beyond_the_dates_a_diary_takes() -> None:
    scene = Scene()
    screen = scene.look()
    scene.presenter.open(date.min)
    assert screen.view.title == "January 1900"
    scene.presenter.step(-1)
    assert screen.view.title == "January 1900"


def test_nothing_is_drawn_while_nobody_looks_and_all_is_right_when_somebody_does() -> None:
    scene = Scene()
    screen = scene.look()
    scene.presenter.look_away()
    scene.keep(spasm(2))
    assert len(screen.views) == 1
    scene.presenter.look()
    assert len(screen.views) == 2
    assert screen.cell(MONDAY).count == 1


def test_a_change_in_the_month_is_shown_at_once_and_one_elsewhere_is_not() -> None:
    scene = Scene()
    screen = scene.look()
    scene.keep(spasm(2))
    assert screen.cell(MONDAY).count == 1
    scene.keep(spasm(2, on=date(2026, 1, 1)))
    assert len(screen.views) == 2


def test_another_day_is_today_after_midnight() -> None:
    scene = Scene()
    screen = scene.look()
    scene.presenter.look_away()
    scene.today = TUESDAY
    scene.presenter.look()
    assert screen.cell(TUESDAY).is_today


def test_a_diary_that_cannot_be_read_is_told_in_words() -> None:
    def broken() -> object:
        raise DiaryUnavailable("The disk is gone.")

    screen = Screen()
    HistoryPresenter(screen, broken, Changes(), lambda: MONDAY).show()  # type: ignore[arg-type]  # never returns
    assert screen.view.trouble == "The disk is gone."
    assert screen.view.weeks == ()

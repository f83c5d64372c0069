"""The page of a bad day: one press each, what is written by now, and nothing guessed."""

from datetime import timedelta

from builders import MONDAY, NOW, SUNDAY, TUESDAY, bad_day, drink, none_today, spasm
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.notes import BadDay, Topic
from spasm_diary.domain.settings import Settings
from spasm_diary.domain.spasms import Spasm
from spasm_diary.presenters.bad_day_page import BadDayPresenter, BadDayView
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.usecases.changes import Changes

NOTHING = "None written down today."


class BadDayScene:
    """The page on Monday evening, with a glass of 250 ml."""

    def __init__(self, *entries: Entry) -> None:
        self.disk = FullDisk(is_full=False)
        self.clock = StoppedClock(NOW)
        self.foot = FootView()
        self.keeping = Keeping(self.disk, Changes(), self.clock, self.show_foot)
        with self.disk() as work:
            work.diary.put_many(entries, NOW)
        self.page = BadDayPresenter(self, self.keeping, lambda: Settings(glass_ml=250))
        self.page.look()

    def show_bad_day(self, view: BadDayView) -> None:
        self.view = view

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    def contents(self) -> list[Content]:
        with self.disk() as work:
            return [entry.content for entry in work.diary.all_entries()]


def test_each_thing_is_written_down_by_one_press_and_told_with_undo() -> None:
    scene = BadDayScene()

    for press in (scene.page.spasm, scene.page.mark, scene.page.water):
        press()
        assert scene.foot == FootView("Saved 21:00", can_undo=True)

    assert set(scene.contents()) == {Spasm(), BadDay(), Drink(250)}


def test_a_spasm_is_of_this_moment_and_claims_nothing_else() -> None:
    scene = BadDayScene()

    scene.page.spasm()

    with scene.disk() as work:
        [one] = work.diary.on(MONDAY)
    assert one.when.instant == NOW
    assert one.content == Spasm()


def test_the_mark_is_of_the_whole_day_and_a_second_press_takes_it_back() -> None:
    scene = BadDayScene()

    scene.page.mark()
    with scene.disk() as work:
        [one] = work.diary.on(MONDAY)
    assert (one.when.clock, one.when.part, scene.view.is_marked) == (None, None, True)
    assert scene.view.mark == "Written down for today. Press again to take it back."
    scene.page.mark()

    assert (scene.contents(), scene.view.is_marked) == ([], False)


def test_two_marks_of_merged_diaries_are_taken_back_together() -> None:
    scene = BadDayScene(bad_day(), bad_day(), bad_day(SUNDAY))

    scene.page.mark()

    assert scene.contents() == [BadDay()]


def test_undo_takes_back_each_press() -> None:
    scene = BadDayScene()
    scene.page.mark()
    scene.page.water()

    scene.keeping.undo()
    assert (scene.view.is_marked, scene.view.water) == (True, f"One glass: 250 ml. {NOTHING}")
    scene.keeping.undo()

    assert (scene.contents(), scene.view.is_marked) == ([], False)


def test_what_is_written_down_today_stands_below_each_button() -> None:
    scene = BadDayScene(
        spasm(at="09:10"),
        spasm(at="14:03"),
        spasm(on=SUNDAY, at="23:00"),
        drink(500),
        drink(200, "tea"),
        drink(250, on=SUNDAY),
    )
    scene.page.water()

    assert scene.view.spasms == "Written down today: 2. The last: 14:03."
    assert scene.view.water == "One glass: 250 ml. Written down today: 2, in all 750 ml."


def test_nothing_written_down_is_not_the_same_as_none() -> None:
    assert BadDayScene().view.spasms == NOTHING
    assert BadDayScene(bad_day()).view.spasms == NOTHING
    assert BadDayScene(none_today(Topic.SPASMS)).view.spasms == "No spasms"


def test_while_nobody_looks_nothing_is_read_and_then_all_is_as_it_should_be() -> None:
    scene = BadDayScene()
    scene.page.look_away()

    scene.keeping.keep(drink(250))
    before = scene.view.water
    scene.page.look()

    assert before == f"One glass: 250 ml. {NOTHING}"
    assert scene.view.water == "One glass: 250 ml. Written down today: 1, in all 250 ml."


def test_after_midnight_it_is_about_the_new_day() -> None:
    scene = BadDayScene(bad_day())
    before = scene.view.is_marked

    scene.clock.moment = NOW + timedelta(hours=4)
    scene.page.look_at_clock()
    assert (before, scene.view.is_marked) == (True, False)
    scene.page.mark()

    with scene.disk() as work:
        assert [one.content for one in work.diary.on(TUESDAY)] == [BadDay()]


def test_a_press_just_after_midnight_is_written_on_the_new_day() -> None:
    scene = BadDayScene(bad_day())
    scene.clock.moment = NOW + timedelta(hours=4)

    scene.page.mark()

    with scene.disk() as work:
        assert [len(work.diary.on(day)) for day in (MONDAY, TUESDAY)] == [1, 1]


def test_what_the_disk_refuses_is_held_and_still_shown() -> None:
    scene = BadDayScene()
    scene.disk.is_full = True

    scene.page.mark()
    assert (scene.view.is_marked, scene.contents()) == (True, [])
    assert scene.foot.trouble
    scene.disk.is_full = False
    scene.keeping.try_again()

    assert (scene.view.is_marked, scene.contents()) == (True, [BadDay()])

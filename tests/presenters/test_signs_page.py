from dataclasses import dataclass, field
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, NOW, SUNDAY, note, sign
from fakes import FullDisk, StoppedClock
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import SignTicked
from spasm_diary.domain.warning_signs import WARNING_SIGNS, Level, signs_of
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.signs_page import SignsPresenter, SignsView
from spasm_diary.usecases.changes import Changes

EMERGENCY, URGENT, SOON = (signs_of(level)[0].key for level in Level)
KEYS = [one.key for one in WARNING_SIGNS]


@dataclass
class Scene:
    """The warning signs beside a diary in memory, on the Monday."""

    entries: tuple[Entry, ...] = ()
    is_open: bool = True
    disk: FullDisk = field(default_factory=lambda: FullDisk(is_full=False))
    clock: StoppedClock = field(default_factory=lambda: StoppedClock(NOW))

    def __post_init__(self) -> None:
        with self.disk() as work:
            for entry in self.entries:
                work.diary.put(entry, NOW)
        self.keeping = Keeping(self.disk, Changes(), self.clock, self.show_foot)
        self.page = SignsPresenter(self, lambda: self.keeping.today)
        self.page.show()
        if self.is_open:
            self.page.use_diary(self.keeping)

    def show_signs(self, view: SignsView) -> None:
        self.view = view

    def show_foot(self, view: FootView) -> None:
        self.foot = view

    @property
    def ticked(self) -> list[str]:
        return [one.key for one in self.view.ticked]

    @property
    def checked(self) -> list[str]:
        return [one.key for level in self.view.levels for one in level.signs if one.is_ticked]

    def kept(self, on: date = MONDAY) -> list[str]:
        with self.disk() as work:
            contents = [entry.content for entry in work.diary.on(on)]
        return [one.sign for one in contents if isinstance(one, SignTicked)]


def test_every_sign_stands_under_its_level_with_the_action() -> None:
    levels = Scene().view.levels
    assert [level.label for level in levels] == ["Emergency", "Urgent, today", "Soon"]
    assert [one.key for level in levels for one in level.signs] == KEYS
    assert all(level.action for level in levels)


def test_the_list_and_the_numbers_need_no_diary() -> None:
    closed, opened = Scene(is_open=False).view, Scene().view
    assert (closed.help.emergency, closed.help.crisis) == (
        opened.help.emergency,
        opened.help.crisis,
    )
    assert [[one.symptom for one in level.signs] for level in closed.levels] == [
        [one.symptom for one in level.signs] for level in opened.levels
    ]


def test_the_emergency_numbers_of_every_region_are_named() -> None:
    view = Scene().view
    assert {line.number for line in view.help.emergency} >= {"112", "999", "911", "000", "111"}
    assert {line.number for line in view.help.crisis} >= {"116 123", "988"}
    assert all(line.region for line in (*view.help.emergency, *view.help.crisis))


def test_without_a_diary_nothing_can_be_ticked_and_it_says_so() -> None:
    scene = Scene(is_open=False)
    scene.page.tick(EMERGENCY)
    scene.page.untick(EMERGENCY)
    assert (scene.view.question, scene.ticked) == ("", [])
    assert "not open for writing" in scene.view.about_ticks


def test_nothing_ticked_is_not_taken_for_good_news() -> None:
    assert Scene().view.ticked_title == "None ticked for today"


def test_a_tick_is_kept_in_the_diary_and_shown_with_its_action() -> None:
    scene = Scene()
    scene.page.tick(URGENT)
    assert scene.kept() == [URGENT]
    assert scene.checked == scene.ticked == [URGENT]
    assert scene.view.ticked_title == "Ticked for today"
    assert scene.view.ticked[0].action.startswith("Get help today.")
    assert scene.foot.saved == "Saved 21:00"


def test_what_is_ticked_stands_with_the_most_pressing_first() -> None:
    scene = Scene()
    for key in (SOON, EMERGENCY, URGENT):
        scene.page.tick(key)
    assert scene.ticked == [EMERGENCY, URGENT, SOON]


def test_a_tick_is_taken_back() -> None:
    scene = Scene()
    scene.page.tick(SOON)
    scene.page.untick(SOON)
    assert scene.kept() == scene.ticked == []


def test_ticking_twice_keeps_one_tick() -> None:
    scene = Scene()
    scene.page.tick(SOON)
    scene.page.tick(SOON)
    assert scene.kept() == [SOON]


def test_unticking_takes_back_every_tick_of_the_sign() -> None:
    scene = Scene(entries=(sign(SOON), sign(SOON), sign(URGENT)))
    scene.page.untick(SOON)
    assert scene.kept() == [URGENT]


@given(st.lists(st.sampled_from(KEYS), max_size=12))
def test_what_was_pressed_an_odd_number_of_times_is_ticked(pressed: list[str]) -> None:
    scene = Scene()
    for key in pressed:
        scene.page.toggle(key)
    odd = {key for key in pressed if pressed.count(key) % 2}
    assert set(scene.checked) == set(scene.kept()) == odd


def test_an_undone_tick_is_gone_from_the_page() -> None:
    scene = Scene()
    scene.page.tick(EMERGENCY)
    scene.keeping.undo()
    assert scene.ticked == []


def test_a_day_that_lies_open_gets_the_ticks() -> None:
    scene = Scene()
    scene.page.open(SUNDAY)
    assert scene.view.question == "I had this on Sunday 22 November:"
    assert scene.view.ticked_title == "None ticked for Sunday 22 November"
    scene.page.tick(URGENT)
    assert (scene.kept(SUNDAY), scene.kept()) == ([URGENT], [])


def test_ticks_of_other_days_are_not_shown() -> None:
    scene = Scene(entries=(sign(SOON, on=SUNDAY),))
    assert scene.ticked == []
    scene.page.open(SUNDAY)
    assert scene.ticked == [SOON]
    scene.page.open()
    assert scene.ticked == []


def test_the_ticks_are_of_a_new_day_after_midnight() -> None:
    scene = Scene(entries=(sign(SOON),))
    scene.clock.pass_by(hours=6)
    scene.page.show()
    assert (scene.page.day, scene.ticked) == (MONDAY + timedelta(days=1), [])


def test_a_full_disk_loses_no_tick() -> None:
    scene = Scene(disk=FullDisk(is_full=True))
    scene.page.tick(EMERGENCY)
    assert scene.ticked == [EMERGENCY]
    assert scene.foot.trouble
    scene.disk.is_full = False
    scene.keeping.try_again()
    assert scene.kept() == [EMERGENCY]


def test_a_tick_that_the_diary_refuses_says_why() -> None:
    scene = Scene()
    scene.page.open(MONDAY + timedelta(days=30))
    scene.page.tick(EMERGENCY)
    assert scene.ticked == []
    assert scene.view.problem
    scene.page.open()
    assert not scene.view.problem


def test_other_entries_of_the_day_are_left_alone() -> None:
    scene = Scene(entries=(note(),))
    scene.page.toggle(SOON)
    scene.page.toggle(SOON)
    with scene.disk() as work:
        assert [entry.kind for entry in work.diary.on(MONDAY)] == ["note"]


def test_a_tick_box_says_aloud_what_it_asks() -> None:
    scene = Scene()
    first = scene.view.levels[0].signs[0]
    assert first.spoken == f"I have this today: {first.label}"
    scene.page.open(SUNDAY)
    spoken = scene.view.levels[0].signs[0].spoken
    assert spoken == f"I had this on Sunday 22 November: {first.label}"


def test_a_page_that_is_gone_hears_nothing_more() -> None:
    scene = Scene()
    scene.page.stop_listening()
    before = scene.view
    scene.keeping.keep(sign(SOON))
    assert scene.view is before


def test_another_diary_takes_the_place_of_the_first() -> None:
    scene = Scene(entries=(sign(SOON),))
    other = Scene()
    scene.page.use_diary(other.keeping)
    assert scene.ticked == []
    before = scene.view
    scene.keeping.keep(sign(URGENT))
    assert scene.view is before

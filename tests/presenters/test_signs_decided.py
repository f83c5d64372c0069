"""The decision table of the warning signs: of each its level, its card, the panel and the sheet.

The left column is the number that the sign has in the evidence; the table is written out by hand,
so that no sign moves to another level, or falls out of one, unseen.
"""

from collections.abc import Iterable
from datetime import timedelta
from itertools import combinations

import pytest

from builders import MONDAY, NOW, night, sign
from fakes import MemoryDatabase, RunNow, StoppedClock
from library import LIBRARY
from spasm_diary.charts.chart import Period
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.domain.tallies import columns_of
from spasm_diary.domain.warning_signs import WARNING_SIGNS, Level
from spasm_diary.guidance.search import Library
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.side_panel import PanelPresenter, PanelView
from spasm_diary.presenters.signs_page import SignsPresenter, SignsView
from spasm_diary.reports.appointment.sheet import Told, appointment_sheet
from spasm_diary.reports.source import Source
from spasm_diary.usecases.changes import Changes

NOW_CALL, TODAY_CALL, VISIT = "Call your local emergency number", "Get help today", "Book a visit"
ACTIONS = {Level.EMERGENCY: NOW_CALL, Level.URGENT: TODAY_CALL, Level.SOON: VISIT}
DECIDED = {
    Level.EMERGENCY: {
        "R1": "saddle_numbness",
        "R2": "back_injury",
        "R3": "chest_pain",
        "R4": "breathing_trouble",
        "R5": "stroke_signs",
        "R6": "sudden_neck_pain",
        "R7": "seizure",
        "R8": "dark_urine",
        "R9": "locked_jaw",
        "R10": "medicine_shaking",
        "R11": "pulled_face",
        "R12": "fever_stiff_medicine",
        "R13": "stiff_neck_fever",
        "R14": "cold_limb",
        "R15": "tingling_locked",
        "R16": "water_confusion",
        "R17": "stopping_reaction",
        "R18": "cancer_back_pain",
        "R19": "swollen_throat",
        "R20": "weak_pounding_heart",
        "R21": "too_much_medicine",
        "R22": "ending_life",
    },
    Level.URGENT: {
        "U1": "swollen_calf",
        "U2": "new_weakness",
        "U3": "statin_muscles",
        "U4": "fever_and_spasms",
        "U5": "long_cramp",
        "U6": "tingling_mouth",
        "U7": "new_headache_over_50",
        "U8": "losing_fluid",
        "U9": "pregnancy_signs",
        "U10": "medicine_harm",
        "U11": "self_harm_thoughts",
    },
    Level.SOON: {
        "G1": "worse_or_in_the_way",
        "G2": "cramps_with_numbness",
        "G3": "painless_weakness",
        "G4": "weak_thighs_shoulders",
        "G5": "stiff_over_50",
        "G6": "swollen_joints",
        "G7": "cramp_on_walking",
        "G8": "after_new_medicine",
        "G9": "restless_nights",
        "G10": "unlike_usual",
        "G11": "never_looked_at",
    },
}
ROWS = [(key, level) for level, signs in DECIDED.items() for key in signs.values()]
every_sign = pytest.mark.parametrize(("key", "level"), ROWS, ids=[key for key, _ in ROWS])
SHORT_NIGHTS = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(5))
LABELS = {one.key: one.label for one in WARNING_SIGNS}


class Scene:
    """The page of the signs and the panel over one diary, on the Monday; all advice is hidden."""

    is_open = True

    def __init__(self, *entries: Entry) -> None:
        self.database = MemoryDatabase()
        with self.database.open_work() as work:
            work.diary.put_many(entries, NOW)
            for rule in ("sign_ticked", "long_cramp", "short_nights"):
                work.diary.put_advice(KeptAdvice(rule, MONDAY, FOR_GOOD))
        keeping = Keeping(self.database.open_work, Changes(), StoppedClock(), self.show_foot)
        self.signs = SignsPresenter(self, lambda: MONDAY)
        self.signs.use_diary(keeping)
        self.panel = PanelPresenter(self, keeping, RunNow(), lambda: Library(LIBRARY))

    def show_signs(self, view: SignsView) -> None:
        self.view = view

    def show_panel(self, view: PanelView) -> None:
        self.beside = view

    def show_foot(self, view: FootView) -> None: ...

    def look(self, page: str = "today") -> PanelView:
        self.panel.look_at(page)
        return self.beside

    def sheet(self) -> str:
        """What the page for an appointment says of the signs."""
        with self.database.open_work() as work:
            entries = tuple(work.diary.all_entries())
        week = Period(MONDAY - timedelta(days=6), MONDAY)
        numbers = columns_of(entries, week.before.first, week.last)
        box = appointment_sheet(Source(week, week.last, numbers, entries), Told()).boxes[0]
        return "\n".join((box.title, *box.lines))


def test_the_table_has_every_sign_once() -> None:
    assert sorted(key for key, _ in ROWS) == sorted(LABELS)
    assert list(ACTIONS) == list(Level)


@every_sign
def test_a_sign_stands_in_the_list_of_its_level(key: str, level: Level) -> None:
    listed = {
        one.key: (group.key, group.action) for group in Scene().view.levels for one in group.signs
    }

    assert listed[key][0] == level.value
    assert listed[key][1].startswith(ACTIONS[level])


@every_sign
def test_a_tick_shows_its_card_at_once_in_words(key: str, level: Level) -> None:
    scene = Scene()

    scene.signs.tick(key)

    [card] = scene.view.ticked
    assert (card.key, card.level) == (key, level.value)
    assert card.label == LABELS[key]
    assert card.action.startswith(ACTIONS[level])
    assert card.level_label


@every_sign
def test_a_tick_stands_first_beside_every_page_though_it_was_hidden(key: str, level: Level) -> None:
    scene = Scene(*SHORT_NIGHTS, sign(key))

    for page in ("today", "history", "charts", "reports", "guidance", "settings"):
        first = scene.look(page).cards[0]
        assert (first.rule, first.is_urgent, first.can_hide) == ("sign_ticked", True, False)
        assert first.short[0].startswith(ACTIONS[level])


@every_sign
def test_a_tick_stands_on_the_sheet_for_the_appointment(key: str, level: Level) -> None:
    assert level in Level
    assert LABELS[key] in Scene(sign(key)).sheet()


def most_pressing(levels: Iterable[Level]) -> Level:
    return min(levels, key=list(Level).index)


@pytest.mark.parametrize("levels", list(combinations(Level, 2)), ids=str)
def test_of_several_ticks_the_most_pressing_says_what_to_do(levels: tuple[Level, ...]) -> None:
    ticked = [sign(next(iter(DECIDED[level].values()))) for level in reversed(levels)]

    card = Scene(*ticked).look().cards[0]

    assert card.short[0].startswith(ACTIONS[most_pressing(levels)])


def test_where_nothing_is_ticked_nobody_is_told_that_all_is_well() -> None:
    scene = Scene()

    assert "None ticked" in scene.sheet()
    assert scene.view.ticked_title == "None ticked for today"
    assert not any(card.is_urgent for card in scene.look().cards)

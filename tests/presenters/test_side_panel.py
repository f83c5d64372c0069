from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from builders import MONDAY, NOW, SUNDAY, appointment, drink, night, sign, spasm
from fakes import FullDisk, RunLater, RunNow, StoppedClock
from library import LIBRARY
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.domain.settings import Personal
from spasm_diary.domain.warning_signs import Level, signs_of
from spasm_diary.guidance.search import Library
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.runner import Runner
from spasm_diary.presenters.side_panel import AT_MOST, TITLES, PanelCard, PanelPresenter, PanelView
from spasm_diary.usecases.changes import Changes
from spasm_diary.usecases.note_reading import note_opened

SHORT_NIGHTS = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(5))
LONG_SPASM = spasm(9, minutes=12)
MANY_SPASMS = tuple(spasm(8, on=MONDAY - timedelta(days=ago), woke=True) for ago in range(7))
OLD = spasm(2, on=MONDAY - timedelta(days=40))
"""So that the diary is not new."""


@dataclass
class Scene:
    """The panel beside a diary in memory, on the Monday."""

    entries: tuple[Entry, ...] = ()
    personal: Personal = field(default_factory=Personal)
    hidden: tuple[str, ...] = ()
    runner: Runner = field(default_factory=RunNow)
    is_open: bool = True

    def __post_init__(self) -> None:
        self.disk = FullDisk(is_full=False)
        with self.disk() as work:
            work.diary.put_personal(self.personal, NOW)
            for entry in (OLD, *self.entries):
                work.diary.put(entry, NOW)
            for rule in self.hidden:
                work.diary.put_advice(KeptAdvice(rule, hidden_until=FOR_GOOD))
        self.clock = StoppedClock(NOW)
        self.views: list[PanelView] = []
        self.keeping = Keeping(self.disk, Changes(), self.clock, self.show_foot)
        self.panel = PanelPresenter(self, self.keeping, self.runner, lambda: Library(LIBRARY))

    def show_panel(self, view: PanelView) -> None:
        self.views.append(view)

    def show_foot(self, view: FootView) -> None: ...

    def beside(self, page: str = "today", **looked: object) -> tuple[PanelCard, ...]:
        self.panel.look_at(page, **looked)  # type: ignore[arg-type]  # the names of its arguments
        return self.views[-1].cards

    def rules(self, page: str = "today", **looked: object) -> list[str]:
        return [card.rule for card in self.beside(page, **looked)]

    def articles(self, page: str = "today", **looked: object) -> list[str]:
        return [card.article for card in self.beside(page, **looked)]


def test_a_card_says_why_it_stands_there_and_gives_the_short_version() -> None:
    (card,) = Scene(entries=SHORT_NIGHTS).beside()
    assert card.title == "Short nights"
    assert card.why == "5 of your last 5 nights were under 7 hours."
    assert card.short == ("One.", "Two.", "Three.")
    assert card.basis
    assert (card.article, card.can_hide, card.is_urgent) == ("sleep", True, False)


def test_a_card_leads_to_the_days_that_it_rests_on() -> None:
    (card,) = Scene(entries=SHORT_NIGHTS).beside("history")
    assert card.dates == "19 Nov to 23 Nov"
    assert [one.day for one in card.days] == [
        MONDAY - timedelta(days=ago) for ago in (4, 3, 2, 1, 0)
    ]
    assert card.days[-1].name == "Monday 23 November"


def test_a_card_does_not_lead_to_the_day_that_lies_open() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    assert MONDAY not in [one.day for one in scene.beside()[0].days]
    assert MONDAY not in [one.day for one in scene.beside(day=MONDAY)[0].days]


def test_a_day_of_the_past_is_judged_by_what_was_known_then() -> None:
    scene = Scene(entries=SHORT_NIGHTS[:1])
    assert scene.rules(day=SUNDAY) == []


def test_an_appointment_ahead_has_no_day_to_show_yet() -> None:
    ahead = appointment(on=MONDAY + timedelta(days=3))
    (card,) = Scene(entries=(ahead,)).beside("history")
    assert (card.rule, card.dates, card.days) == ("appointment_near", "26 Nov", ())


def test_a_ticked_sign_stands_first_says_what_to_do_and_cannot_be_hidden() -> None:
    emergency = signs_of(Level.EMERGENCY)[0].key
    scene = Scene(entries=(*SHORT_NIGHTS, sign(emergency)), hidden=("sign_ticked",))
    first = scene.beside()[0]
    assert first.rule == "sign_ticked"
    assert first.short == (Level.EMERGENCY.action,)
    assert (first.is_urgent, first.can_hide) == (True, False)


def test_a_hidden_rule_stays_away_and_its_article_with_it() -> None:
    scene = Scene(entries=SHORT_NIGHTS, hidden=("short_nights",))
    assert scene.beside() == ()
    assert "sleep" not in scene.articles("charts", topic={"sleep"})


def test_at_most_three_cards_stand_there() -> None:
    scene = Scene(entries=(*SHORT_NIGHTS, *MANY_SPASMS, drink(6000)))
    assert len(scene.beside()) == AT_MOST


def test_what_fits_the_topic_of_a_chart_comes_first() -> None:
    scene = Scene(entries=(*SHORT_NIGHTS, drink(6000)))
    assert scene.rules("charts", topic={"sleep"})[0] == "short_nights"
    assert scene.rules("charts", topic={"drinks"})[0] == "many_drinks"


def test_beside_a_chart_stands_only_what_goes_with_it_or_is_urgent() -> None:
    scene = Scene(entries=(*SHORT_NIGHTS, drink(6000), LONG_SPASM))
    assert scene.articles("charts", topic={"stress"}) == ["get-help-now", "stress"]
    assert len(scene.articles("charts", topic={"sleep", "drinks", "spasms"})) == AT_MOST


def test_a_chart_without_findings_has_the_articles_of_its_topic() -> None:
    (*cards,) = Scene().beside("charts", topic={"stress"})
    assert [card.article for card in cards] == ["stress"]
    assert (cards[0].rule, cards[0].why, cards[0].can_hide) == ("", "", False)


def test_no_article_stands_there_twice() -> None:
    articles = Scene(entries=SHORT_NIGHTS).articles("charts", topic={"sleep"})
    assert articles[0] == "sleep"
    assert len(set(articles)) == len(articles)


def test_beside_an_article_stands_what_goes_with_it_but_not_itself() -> None:
    scene = Scene(entries=(*SHORT_NIGHTS, drink(6000)))
    articles = scene.articles("guidance", topic={"sleep", "night"}, article="night-cramps")
    assert articles[0] == "sleep"
    assert not {"night-cramps", "drinking-a-lot"} & set(articles)
    assert scene.articles("guidance", topic={"stress"}, article="stress") == []


def test_what_is_urgent_stands_beside_any_article() -> None:
    scene = Scene(entries=(LONG_SPASM,))
    assert scene.rules("guidance", topic={"stress"}, article="stress") == ["long_cramp"]
    assert "long_cramp" in scene.rules("guidance", topic={"warning"}, article="get-help-now")


def test_beside_the_library_stands_only_what_is_urgent() -> None:
    scene = Scene(entries=(*SHORT_NIGHTS, LONG_SPASM))
    assert scene.rules("guidance") == ["long_cramp"]


def test_limited_fluids_silence_what_speaks_of_drinking_more() -> None:
    limited = Scene(personal=Personal(fluids_limited=True))
    assert "drinking" not in limited.articles("charts", topic={"drinks"})
    assert "drinking" in Scene().articles("charts", topic={"drinks"})


@pytest.mark.parametrize("page", TITLES)
def test_an_empty_panel_says_what_will_stand_there(page: str) -> None:
    scene = Scene()
    scene.beside(page)
    assert scene.views[-1].nothing
    assert scene.views[-1].title


def test_a_diary_that_cannot_be_read_leaves_the_panel_empty() -> None:
    scene = Scene(entries=SHORT_NIGHTS, runner=RunNow(fail="It is locked."))
    assert scene.beside() == ()


def test_only_what_is_looked_at_last_is_shown() -> None:
    later = RunLater()
    scene = Scene(runner=later)
    scene.panel.look_at("charts", topic={"stress"})
    scene.panel.look_at("history")
    later.run_all()
    assert [view.title for view in scene.views] == ["Beside the history"]


def test_what_was_kept_since_is_seen_when_one_looks_again() -> None:
    scene = Scene()
    assert scene.beside() == ()
    with scene.disk() as work:
        work.diary.put(LONG_SPASM, NOW)
    scene.panel.look_again()
    assert scene.views[-1].cards[0].rule == "long_cramp"


def test_what_stood_there_unread_rests_for_the_week_and_comes_again() -> None:
    nights = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(-8, 5))
    scene = Scene(entries=nights)
    seen = {}
    for day in range(9):
        seen[day] = scene.rules()
        assert scene.rules() == seen[day]  # on the same day it stays
        scene.clock.pass_by(days=1)
    assert [day for day, rules in seen.items() if rules == ["short_nights"]] == [0, 7]


def test_what_was_opened_may_stand_there_on_the_next_day() -> None:
    nights = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(-2, 5))
    scene = Scene(entries=nights)
    assert scene.rules() == ["short_nights"]
    note_opened(scene.disk, "sleep", scene.clock.now())
    scene.clock.pass_by(days=1)
    assert scene.rules() == ["short_nights"]


def test_what_rests_is_still_there_for_who_looks_at_its_chart() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    scene.beside()
    scene.clock.pass_by(days=1)
    assert "sleep" not in scene.articles("history")
    cards = {card.article: card for card in scene.beside("charts", topic={"sleep"})}
    assert (cards["sleep"].rule, cards["sleep"].why) == ("", "")


def test_nothing_counts_as_shown_while_the_panel_is_folded_away() -> None:
    scene = Scene(entries=SHORT_NIGHTS, is_open=False)
    scene.beside()
    scene.clock.pass_by(days=1)
    scene.is_open = True
    assert scene.rules() == ["short_nights"]


def test_what_is_urgent_never_rests() -> None:
    scene = Scene(entries=(LONG_SPASM, sign(signs_of(Level.SOON)[0].key)))
    for _day in range(2):
        assert "sign_ticked" in scene.rules()
        assert "long_cramp" in scene.rules()
        scene.clock.pass_by(days=1)
    assert scene.rules() == ["sign_ticked"]


def test_two_rules_that_point_to_one_article_are_one_card() -> None:
    scene = Scene(entries=(*MANY_SPASMS, spasm(8, count=12)))
    articles = scene.articles()
    assert len(articles) == len(set(articles)) > 1


def test_where_nothing_can_be_written_the_panel_goes_on() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    scene.disk.is_full = True
    assert scene.rules() == ["short_nights"]


def test_a_card_says_what_the_person_told_changes_in_it() -> None:
    said = Personal(facts=frozenset({"pregnant"}))
    cards = Scene(entries=SHORT_NIGHTS, personal=said).beside("charts", topic={"caffeine", "sleep"})
    told = {card.article: card.for_you for card in cards}
    assert told["sleep"] == ()
    assert told["caffeine"] == ("In pregnancy the guide for caffeine is up to 200 mg a day.",)


def test_on_a_day_what_goes_with_the_place_that_is_looked_at_comes_first() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    assert scene.articles("today", topic={"legs", "cramp"}) == ["night-cramps"]
    assert scene.rules("today") == ["short_nights"]


def test_a_treatment_is_sought_by_its_name() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    assert scene.articles("charts", topic=(), sought="Caffeine tablets")[0] == "caffeine"
    assert scene.articles("today", sought="Caffeine tablets")[0] == "caffeine"


def test_what_no_article_names_leads_to_none_of_the_day() -> None:
    assert Scene(entries=SHORT_NIGHTS).articles("today", sought="Xyzzy") == []

from collections.abc import Callable

import pytest

from builders import NOW
from fakes import MemoryDatabase, RunLater, RunNow
from guidance_shown import LONG_SPASM, SHORT_NIGHTS, Scene
from library import LIBRARY
from spasm_diary.domain.settings import Personal
from spasm_diary.presenters.guidance_page import SIGNS_TOPIC, GuidancePresenter
from spasm_diary.presenters.guidance_view import Place


def test_the_library_holds_every_article_once() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    assert sorted(scene.names) == sorted(one.name for one in LIBRARY)


def test_what_a_rule_points_to_stands_on_top_with_the_reason() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    assert scene.view.library.shelves[0].title == "Fits what you wrote down"
    assert scene.line("sleep").why == ("5 of your last 5 nights were under 7 hours.",)


def test_an_article_that_nothing_points_to_gives_no_reason() -> None:
    assert Scene(entries=SHORT_NIGHTS).line("stress").why == ()


def test_an_urgent_finding_stands_first() -> None:
    scene = Scene(entries=(*SHORT_NIGHTS, LONG_SPASM))
    assert scene.names[0] == "get-help-now"


def test_a_hidden_rule_gives_no_reason() -> None:
    scene = Scene(entries=SHORT_NIGHTS, hidden=("short_nights",))
    assert scene.line("sleep").why == ()


def test_an_urgent_rule_cannot_be_hidden() -> None:
    scene = Scene(entries=(LONG_SPASM,), hidden=("long_cramp",))
    assert scene.line("get-help-now").why


def test_limited_fluids_leave_out_what_speaks_of_drinking_more() -> None:
    scene = Scene(personal=Personal(fluids_limited=True))
    assert "drinking" not in scene.names
    assert "drinking-a-lot" in scene.names


def test_without_a_diary_the_library_stands_but_for_what_may_not_be_for_this_person() -> None:
    scene = Scene(is_open=False)
    assert sorted([*scene.names, "drinking"]) == sorted(one.name for one in LIBRARY)


def test_a_diary_that_cannot_be_read_leaves_the_library_as_without_one() -> None:
    broken = Scene(runner=RunNow(fail="It is locked."))
    assert broken.names == Scene(is_open=False).names


def test_a_search_finds_the_best_first_under_their_number() -> None:
    scene = Scene()
    scene.page.search("  sleep ")
    (shelf,) = scene.view.library.shelves
    assert (shelf.title, scene.names[0]) == ("2 articles found", "sleep")


def test_a_search_without_a_find_says_what_to_do() -> None:
    scene = Scene()
    scene.page.search("zebra")
    assert scene.lines == []
    assert "Try one plain word" in scene.view.library.nothing
    assert "Warning signs" in scene.view.library.nothing


def test_an_empty_search_shows_the_shelves_again() -> None:
    scene = Scene()
    whole = scene.view
    scene.page.search("sleep")
    scene.page.search("")
    assert scene.view == whole


def test_a_search_does_not_find_what_limited_fluids_leave_out() -> None:
    scene = Scene(personal=Personal(fluids_limited=True))
    scene.page.search("drinking")
    assert scene.names == ["drinking-a-lot", "caffeine"]


def test_reading_an_article_shows_it_with_its_reasons() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    scene.page.read("sleep")
    assert scene.view.place is Place.ARTICLE
    assert scene.article.title == "Sleep"
    assert scene.article.why == scene.line("sleep").why


def test_an_article_that_does_not_exist_leads_to_the_library() -> None:
    scene = Scene()
    scene.page.read("zebra")
    assert scene.view.place is Place.LIBRARY


def test_with_limited_fluids_an_article_on_drinking_more_does_not_open() -> None:
    scene = Scene(personal=Personal(fluids_limited=True))
    scene.page.read("drinking")
    assert (scene.view.place, scene.view.article) == (Place.LIBRARY, None)


def test_an_article_opens_as_soon_as_it_is_known_to_be_for_this_person() -> None:
    later = RunLater()
    scene = Scene(runner=later)
    scene.page.read("drinking")
    assert scene.view.place is Place.LIBRARY
    later.run_all()
    assert scene.article.name == "drinking"
    assert scene.looked_at[-1][1] == "drinking"


def test_an_article_closes_when_it_turns_out_not_to_be_for_this_person() -> None:
    later = RunLater()
    scene = Scene(runner=later, personal=Personal(fluids_limited=True))
    scene.page.read("drinking")
    later.run_all()
    assert scene.view.place is Place.LIBRARY
    scene.page.use_diary(MemoryDatabase().open_work)
    later.run_all()
    assert scene.view.place is Place.LIBRARY


def test_articles_follow_each_other_in_the_order_of_their_shelves() -> None:
    scene = Scene()
    scene.page.read("get-help-now")
    seen = [scene.article.name]
    while scene.article.next is not None:
        scene.page.read_next()
        seen.append(scene.article.name)
    assert sorted(seen) == sorted(one.name for one in LIBRARY)
    assert seen[:3] == ["get-help-now", "talking-to-your-doctor", "night-cramps"]


def test_the_last_article_has_no_next_and_the_first_no_previous() -> None:
    scene = Scene()
    scene.page.read("get-help-now")
    scene.page.read_previous()
    assert scene.article.name == "get-help-now"
    assert scene.article.previous is None
    scene.page.read("keeping-a-diary")
    scene.page.read_next()
    assert scene.article.name == "keeping-a-diary"


@pytest.mark.parametrize("link", ["stress", "stress.md"])
def test_a_link_to_an_article_opens_it_and_keeps_the_way_back(link: str) -> None:
    scene = Scene()
    scene.page.read("sleep", came_from="today")
    scene.page.follow(link)
    assert (scene.article.name, scene.view.back) == ("stress", "Back to the article")
    scene.page.go_back()
    assert (scene.article.name, scene.view.back) == ("sleep", "Back to the day")


def test_a_link_to_the_warning_signs_opens_them_and_keeps_the_way_back() -> None:
    scene = Scene()
    scene.page.read("sleep", came_from="today")
    scene.page.follow("warning-signs")
    assert (scene.view.place, scene.view.back) == (Place.SIGNS, "Back to the article")
    scene.page.go_back()
    assert (scene.article.name, scene.view.back) == ("sleep", "Back to the day")


def test_links_are_gone_back_along_one_after_the_other() -> None:
    scene = Scene()
    scene.page.read("sleep")
    for link in ("stress", "caffeine"):
        scene.page.follow(link)
    passed = []
    while scene.view.back:
        scene.page.go_back()
        passed.append(scene.article.name)
    assert passed == ["stress", "sleep"]


def test_an_article_that_is_chosen_has_no_way_back_along_links() -> None:
    scene = Scene()
    for choose in (scene.page.read_next, scene.page.show_library, scene.page.show_signs):
        scene.page.read("sleep")
        scene.page.follow("caffeine")
        choose()
        assert scene.view.back == ""


@pytest.mark.parametrize("link", ["https://example.org/stress.md", "file:///etc/passwd", "", "#x"])
def test_any_other_link_leads_nowhere(link: str) -> None:
    scene = Scene()
    scene.page.read("sleep")
    before = scene.view
    scene.page.follow(link)
    assert scene.view == before


def test_whoever_came_from_another_page_finds_back_to_it() -> None:
    scene = Scene()
    scene.page.read("sleep", came_from="charts")
    assert scene.view.back == "Back to the charts"
    scene.page.go_back()
    assert scene.left_for == ["charts"]
    assert (scene.view.place, scene.view.back) == (Place.LIBRARY, "")


def test_whoever_came_from_the_library_has_only_the_way_to_it() -> None:
    scene = Scene()
    scene.page.read("sleep")
    assert scene.view.back == ""
    scene.page.show_library()
    assert scene.view.place is Place.LIBRARY
    assert scene.left_for == []


def test_the_warning_signs_are_shown_with_or_without_a_diary() -> None:
    for is_open in (True, False):
        scene = Scene(is_open=is_open)
        scene.page.show_signs(came_from="today")
        assert (scene.view.place, scene.view.back) == (Place.SIGNS, "Back to the day")


@pytest.mark.parametrize(
    ("go", "looked_at"),
    [
        (lambda page: page.read("stress"), (frozenset({"stress", "mood"}), "stress")),
        (lambda page: page.show_signs(), (SIGNS_TOPIC, "")),
        (lambda page: page.show_library(), (frozenset(), "")),
    ],
)
def test_it_is_told_what_is_looked_at(
    go: Callable[[GuidancePresenter], None], looked_at: tuple[frozenset[str], str]
) -> None:
    scene = Scene()
    go(scene.page)
    assert scene.looked_at[-1] == looked_at
    scene.looked_at.clear()
    scene.page.tell_looked_at()
    assert scene.looked_at == [looked_at]


def test_what_was_written_since_is_found_when_one_looks_again() -> None:
    scene = Scene()
    with scene.database.open_work() as work:
        work.diary.put(LONG_SPASM, NOW)
    scene.page.look_again()
    assert scene.names[0] == "get-help-now"


def test_only_the_last_of_two_looks_is_shown() -> None:
    later = RunLater()
    scene = Scene(runner=later, entries=SHORT_NIGHTS)
    scene.page.use_diary(MemoryDatabase().open_work)
    later.run_all()
    assert scene.line("sleep").why == ()


def test_after_the_diary_is_closed_nothing_of_it_stays() -> None:
    scene = Scene(entries=SHORT_NIGHTS)
    scene.page.use_diary(None)
    assert scene.view == Scene(is_open=False).view

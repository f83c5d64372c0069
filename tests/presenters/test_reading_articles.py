"""What can be done with an article: marks, lists to find it again, larger text, a voice."""

from datetime import timedelta

import pytest

from builders import MONDAY, NOW
from fakes import DISK_FULL
from guidance_shown import Scene
from library import LIBRARY
from spasm_diary.domain.kept_guidance import KeptArticle
from spasm_diary.domain.settings import TEXT_SIZES, Personal
from spasm_diary.presenters.article_spoken import spoken_lines
from spasm_diary.presenters.article_words import article_view
from spasm_diary.presenters.guidance_view import Place
from spasm_diary.presenters.library import ArticleLine
from spasm_diary.presenters.reading_aloud import Aloud
from spasm_diary.presenters.reading_lists import LATELY
from voices import FakeVoice


def lately(scene: Scene) -> list[str]:
    return [one.name for one in scene.view.library.lately]


def later(scene: Scene) -> list[str]:
    return [one.name for one in scene.view.library.later]


def test_an_article_that_was_searched_for_knows_what_to_mark() -> None:
    scene = Scene()
    scene.page.search("sleeping badly")
    scene.page.read("sleep")
    assert "sleep" in scene.article.sought


@pytest.mark.parametrize("came_from", ["today", "charts"])
def test_an_article_that_is_opened_from_elsewhere_has_no_marks(came_from: str) -> None:
    scene = Scene()
    scene.page.search("sleep")
    scene.page.read("sleep", came_from)
    assert scene.article.sought == frozenset()


def test_marks_can_be_taken_away_and_do_not_come_back_with_the_next_article() -> None:
    scene = Scene()
    scene.page.search("sleep")
    scene.page.read("sleep")
    scene.page.unmark()
    assert scene.article.sought == frozenset()
    scene.page.show_library()
    scene.page.read("sleep")
    assert scene.article.sought
    scene.page.read_next()
    assert scene.article.sought == frozenset()


def test_what_was_opened_stands_in_a_list_the_last_first() -> None:
    scene = Scene()
    with scene.database.open_work() as work:
        for ago, name in enumerate(("stress", "caffeine", "unknown-by-now"), start=1):
            work.diary.put_article(KeptArticle(name, opened=NOW - timedelta(days=ago)))
    scene.page.read("sleep")
    scene.page.show_library()
    assert lately(scene) == ["sleep", "stress", "caffeine"]
    assert scene.view.library.lately[0] == ArticleLine("sleep", "Sleep", "", ())


def test_the_list_of_what_was_read_is_short() -> None:
    scene = Scene()
    for one in LIBRARY:
        scene.page.read(one.name)
    assert len(lately(scene)) == LATELY < len(LIBRARY)


def test_what_was_read_can_be_forgotten_and_what_waits_goes_on_waiting() -> None:
    scene = Scene()
    scene.page.read("sleep")
    scene.page.put_by()
    scene.page.reading.forget_opened()
    assert (lately(scene), later(scene)) == ([], ["sleep"])


def test_an_article_is_put_by_and_taken_off_the_list_again() -> None:
    scene = Scene()
    scene.page.read("sleep")
    assert scene.view.waits is False
    scene.page.put_by()
    assert (scene.view.waits, later(scene)) == (True, ["sleep"])
    scene.page.put_by()
    assert (scene.view.waits, later(scene)) == (False, [])


def test_without_a_diary_nothing_can_be_put_by() -> None:
    scene = Scene(is_open=False)
    scene.page.read("sleep")
    scene.page.put_by()
    assert (scene.view.waits, later(scene), lately(scene)) == (None, [], [])


def test_what_cannot_be_put_by_is_told_and_stays_off_the_list() -> None:
    scene = Scene()
    scene.page.read("sleep")
    scene.database.fail_next()
    scene.page.put_by()
    assert [foot.trouble for foot in scene.feet] == [DISK_FULL]
    assert scene.view.waits is False


def test_an_article_opens_also_where_it_cannot_be_noted() -> None:
    scene = Scene()
    scene.database.fail_next()
    scene.page.read("sleep")
    assert (scene.article.name, lately(scene), scene.feet) == ("sleep", [], [])


def test_lists_leave_out_what_limited_fluids_leave_out() -> None:
    scene = Scene()
    scene.page.read("drinking")
    scene.page.put_by()
    with scene.database.open_work() as work:
        work.diary.put_personal(Personal(fluids_limited=True), NOW)
    scene.page.show_library()
    assert (later(scene), lately(scene)) == ([], [])


def test_while_something_is_searched_for_only_that_is_listed() -> None:
    scene = Scene()
    scene.page.read("sleep")
    scene.page.search("stress")
    assert lately(scene) == []


def test_it_is_known_whether_there_is_larger_or_smaller_text() -> None:
    ways = {}
    for percent in (min(TEXT_SIZES), 150, max(TEXT_SIZES)):
        view = Scene(text_percent=percent).view
        ways[percent] = (view.can_shrink, view.can_grow)
    assert ways == {100: (False, True), 150: (True, True), 200: (True, False)}


def speaking(article: str = "sleep") -> tuple[Scene, FakeVoice]:
    scene, voice = Scene(), FakeVoice()
    scene.page.aloud.voice = voice
    scene.page.read(article)
    scene.page.read_aloud()
    return scene, voice


def test_without_a_voice_nothing_is_read_aloud() -> None:
    scene = Scene()
    scene.page.read("sleep")
    scene.page.read_aloud()
    assert scene.view.aloud is Aloud.ABSENT


def test_an_article_is_read_aloud_from_its_title_to_its_last_word() -> None:
    scene, voice = speaking()
    states = [scene.view.aloud]
    while states[-1] is Aloud.SPEAKING:
        voice.go_on()
        states.append(scene.view.aloud)
    assert voice.said[:5] == ["Sleep", "In short", "One.", "Two.", "Three."]
    assert voice.said[5:-1] == ["What is sleep?", "A word on it."]
    assert "not a diagnosis" in voice.said[-1]


def test_what_a_person_said_of_themselves_is_read_aloud_too() -> None:
    for_you = article_view(LIBRARY[6], (), MONDAY, None, None, for_you=("Ask first.",))
    lines = spoken_lines(for_you)
    assert lines.index("Ask first.") < lines.index("In short")


def test_reading_aloud_stops_when_it_is_asked_to() -> None:
    scene, voice = speaking()
    scene.page.read_aloud()
    voice.go_on()
    assert (scene.view.aloud, voice.said) == (Aloud.SILENT, ["Sleep"])


def test_reading_aloud_ends_with_the_page_or_the_article_that_is_left() -> None:
    for leave in ("read_next", "show_library", "show_signs", "fall_silent"):
        scene, voice = speaking()
        getattr(scene.page, leave)()
        voice.go_on()
        assert (scene.view.aloud, voice.said) == (Aloud.SILENT, ["Sleep"])


def test_a_voice_that_fails_leaves_the_article_as_it_is() -> None:
    scene, voice = speaking()
    voice.fail()
    assert (scene.view.place, scene.view.aloud) == (Place.ARTICLE, Aloud.SILENT)

"""What a person said of themselves, above the articles of the guidance."""

from builders import MONDAY, NOW
from fakes import MemoryDatabase, RunNow
from library import LIBRARY
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.search import Library
from spasm_diary.presenters.guidance_page import GuidancePresenter
from spasm_diary.presenters.guidance_view import GuidanceView

PREGNANT = Personal(facts=frozenset({"pregnant"}))


class Scene:
    """The guidance over a diary in memory; without a person, no diary is open."""

    def __init__(self, personal: Personal | None = None) -> None:
        self.page = GuidancePresenter(self, lambda: Library(LIBRARY), RunNow(), lambda: MONDAY)
        if personal is not None:
            database = MemoryDatabase()
            with database.open_work() as work:
                work.diary.put_personal(personal, NOW)
            self.page.use_diary(database.open_work)

    def show_guidance(self, view: GuidanceView) -> None:
        self.view = view

    def above(self, article: str) -> tuple[str, ...]:
        self.page.read(article)
        assert self.view.article is not None
        return self.view.article.for_you


def test_what_one_said_stands_above_an_article_with_its_source() -> None:
    [sentence] = Scene(PREGNANT).above("caffeine")
    assert sentence.startswith("In pregnancy the guide for caffeine is up to 200 mg a day. ")
    assert sentence.endswith("(European Food Safety Authority, 2015)")
    assert Scene(PREGNANT).above("stress") == ()


def test_of_whom_nothing_is_known_nothing_stands_there() -> None:
    assert Scene(Personal()).above("caffeine") == ()
    assert Scene().above("caffeine") == ()


def test_what_one_said_is_not_printed() -> None:
    scene = Scene(PREGNANT)
    scene.above("caffeine")
    assert "200 mg" not in repr(scene.page.on_paper())


def test_hidden_advice_and_days_are_passed_on_from_the_rules() -> None:
    scene = Scene(Personal())
    told: list[object] = []
    scene.page.show_advice_again, scene.page.show_day = told.append, told.append
    scene.page.bring_back("short_nights")
    scene.page.open_day(MONDAY)
    assert told == ["short_nights", MONDAY]

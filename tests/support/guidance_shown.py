"""The guidance as its page shows it, without a widget: `Scene` over a diary in memory."""

from dataclasses import dataclass, field
from datetime import timedelta

from builders import MONDAY, NOW, night, spasm
from fakes import MemoryDatabase, RunNow, StoppedClock
from library import LIBRARY
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.search import Library
from spasm_diary.presenters.article_words import ArticleView
from spasm_diary.presenters.guidance_page import GuidancePresenter
from spasm_diary.presenters.guidance_view import GuidanceView
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.kept_articles import KeptArticles
from spasm_diary.presenters.library import ArticleLine
from spasm_diary.presenters.runner import Runner
from spasm_diary.usecases.changes import Changes

SHORT_NIGHTS = tuple(night("01:00", "06:00", on=MONDAY - timedelta(days=ago)) for ago in range(5))
LONG_SPASM = spasm(9, minutes=12)


@dataclass
class Scene:
    """The guidance over a diary in memory, on the Monday; `open` says whether it is there."""

    entries: tuple[Entry, ...] = ()
    personal: Personal = field(default_factory=Personal)
    runner: Runner = field(default_factory=RunNow)
    hidden: tuple[str, ...] = ()
    text_percent: int = 100
    is_open: bool = True
    looked_at: list[tuple[frozenset[str], str]] = field(default_factory=list)
    left_for: list[str] = field(default_factory=list)
    feet: list[FootView] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.database = MemoryDatabase()
        with self.database.open_work() as work:
            work.diary.put_personal(self.personal, NOW)
            for entry in self.entries:
                work.diary.put(entry, NOW)
            for rule in self.hidden:
                work.diary.put_advice(KeptAdvice(rule, hidden_until=FOR_GOOD))
        self.page = GuidancePresenter(self, lambda: Library(LIBRARY), self.runner, lambda: MONDAY)
        self.page.text_percent = lambda: self.text_percent
        self.page.looked_at = lambda topic, article: self.looked_at.append((topic, article))
        self.page.leave = self.left_for.append
        self.keeping = Keeping(self.database.open_work, Changes(), StoppedClock(), self.feet.append)
        if self.is_open:
            self.page.use_diary(self.database.open_work, KeptArticles(self.keeping))
        else:
            self.page.show()

    def show_guidance(self, view: GuidanceView) -> None:
        self.view = view

    @property
    def lines(self) -> list[ArticleLine]:
        return [line for shelf in self.view.library.shelves for line in shelf.lines]

    @property
    def names(self) -> list[str]:
        return [line.name for line in self.lines]

    @property
    def article(self) -> ArticleView:
        assert self.view.article is not None
        return self.view.article

    def line(self, name: str) -> ArticleLine:
        return next(line for line in self.lines if line.name == name)

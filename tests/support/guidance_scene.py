"""The page of the guidance in a window of its own, over a diary in memory."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from builders import NOW
from fakes import MemoryDatabase, RunNow, StoppedClock
from spasm_diary.bundled import article, article_names, everyday_words
from spasm_diary.domain.entries import Entry
from spasm_diary.guidance.articles import Article, parse_article
from spasm_diary.guidance.everyday_words import parse_everyday_words
from spasm_diary.guidance.search import Library
from spasm_diary.presenters.guidance_page import GuidancePresenter
from spasm_diary.presenters.keeping import FootView, Keeping
from spasm_diary.presenters.kept_articles import KeptArticles
from spasm_diary.presenters.signs_page import SignsPresenter
from spasm_diary.ui.guidance.article_row import ArticleRow
from spasm_diary.ui.guidance_page import GuidancePage
from spasm_diary.usecases.changes import Changes
from voices import FakeVoice

BUNDLED = tuple(parse_article(name, article(name)) for name in article_names())


@dataclass
class GuidanceScene:
    """Shown, and at work; `left_for` are the pages that were gone back to."""

    qtbot: QtBot
    entries: tuple[Entry, ...] = ()
    articles: tuple[Article, ...] = BUNDLED
    is_open: bool = True
    size: tuple[int, int] = (900, 800)
    voice: FakeVoice | None = None
    left_for: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        database = MemoryDatabase()
        with database.open_work() as work:
            for entry in self.entries:
                work.diary.put(entry, NOW)
        self.keeping = Keeping(database.open_work, Changes(), StoppedClock(), self.show_foot)
        self.page = GuidancePage(RunNow())
        self.library = Library(self.articles, parse_everyday_words(everyday_words()))
        self.presenter = GuidancePresenter(
            self.page, lambda: self.library, RunNow(), lambda: self.keeping.today
        )
        self.presenter.leave = self.left_for.append
        self.presenter.aloud.voice = self.voice
        self.signs = SignsPresenter(self.page.signs, lambda: self.keeping.today)
        self.page.use(self.presenter)
        self.page.signs.use(self.signs)
        if self.is_open:
            self.presenter.use_diary(database.open_work, KeptArticles(self.keeping))
            self.signs.use_diary(self.keeping)
        self.window = QWidget()
        QVBoxLayout(self.window).addWidget(self.page)
        self.qtbot.addWidget(self.window)
        self.window.resize(*self.size)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    def settle(self) -> None:
        """Let everything be laid out that was begun."""
        QApplication.processEvents()

    def rows(self) -> dict[str, ArticleRow]:
        """What stands in the list, by its title."""
        rows = (row for row in self.page.findChildren(ArticleRow) if row.isVisible())
        return {row.accessibleName(): row for row in rows}

    def show_foot(self, view: FootView) -> None: ...

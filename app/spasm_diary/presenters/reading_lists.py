"""What was read lately, and what waits to be read: a help to find it again, and no count of it."""

from collections.abc import Callable
from dataclasses import dataclass

from spasm_diary.domain.errors import DiaryError
from spasm_diary.presenters.kept_articles import KeptArticles
from spasm_diary.presenters.runner import Runner, no_progress

LATELY = 3
"""How many articles of those that were read stand in the list."""


@dataclass(frozen=True, slots=True)
class ReadingLists:
    """The names of articles, the newest first."""

    later: tuple[str, ...] = ()
    lately: tuple[str, ...] = ()


NOTHING_READ = ReadingLists()


class Reading:
    """The lists of the diary that is open, if one is."""

    def __init__(self, runner: Runner, changed: Callable[[], None]) -> None:
        """`changed` is called when the lists are other ones."""
        self._runner = runner
        self._changed = changed
        self._kept: KeptArticles | None = None
        self.lists = NOTHING_READ

    def use(self, kept: KeptArticles | None) -> None:
        self._kept, self.lists = kept, NOTHING_READ

    def waits(self, name: str) -> bool | None:
        """Whether an article waits to be read; None: no diary is open to keep that."""
        return None if self._kept is None else name in self.lists.later

    def read(self) -> ReadingLists:
        """The lists as the diary has them now; fit for a worker thread."""
        if self._kept is None:
            return NOTHING_READ
        try:
            later, lately = self._kept.waiting(), self._kept.opened()
        except DiaryError:
            return NOTHING_READ  # what is wrong with the diary is told above the page
        return ReadingLists(tuple(one.name for one in later), tuple(one.name for one in lately))

    def note_opened(self, name: str) -> None:
        """Off the ui's thread: a slow disk keeps nobody from reading."""
        kept = self._kept
        if kept is None:
            return

        def note() -> ReadingLists:
            kept.note_opened(name)
            return self.read()

        self._runner.run(
            lambda _task: note(),
            progressed=no_progress,
            done=self._show,
            failed=lambda _error: None,  # nobody is bothered with it
        )

    def put_by(self, name: str) -> None:
        """Let an article wait to be read later, or no longer."""
        if self._kept is not None:
            if self.waits(name):
                self._kept.read_no_more(name)
            else:
                self._kept.read_later(name)
            self._show(self.read())

    def forget_opened(self) -> None:
        """Forget which articles were opened."""
        if self._kept is not None:
            self._kept.forget_opened()
            self._show(self.read())

    def _show(self, lists: ReadingLists) -> None:
        self.lists = lists
        self._changed()

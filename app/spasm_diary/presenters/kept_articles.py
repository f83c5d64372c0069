"""What was read and what waits to be read, as any page sees and changes it.

That an article was opened is only noted: where it cannot be, nobody is bothered with it. What a
person puts by themselves is told at the foot of the window where it cannot be kept.
"""

from collections.abc import Callable
from contextlib import suppress

from spasm_diary.domain.errors import DiaryError, DiaryUnavailable
from spasm_diary.domain.kept_guidance import KeptArticle
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases import note_reading


class KeptArticles:
    """Of the diary that is open."""

    def __init__(self, keeping: Keeping) -> None:
        self._keeping = keeping

    def note_opened(self, name: str) -> None:
        with suppress(DiaryUnavailable):
            note_reading.note_opened(self._keeping.open_work, name, self._keeping.clock.now())

    def read_later(self, name: str) -> bool:
        """Put an article by; whether that was kept."""
        now = self._keeping.clock.now()
        return self._try(lambda: note_reading.read_later(self._keeping.open_work, name, now))

    def read_no_more(self, name: str) -> bool:
        return self._try(lambda: note_reading.read_no_more(self._keeping.open_work, name))

    def forget_opened(self) -> bool:
        return self._try(lambda: note_reading.forget_opened(self._keeping.open_work))

    def opened(self) -> tuple[KeptArticle, ...]:
        """What was opened, the last first.

        Raises:
            DiaryUnavailable: the diary cannot be read.
        """
        return note_reading.opened_articles(self._keeping.open_work)

    def waiting(self) -> tuple[KeptArticle, ...]:
        """What waits to be read, the last put by first.

        Raises:
            DiaryUnavailable: the diary cannot be read.
        """
        return note_reading.waiting_articles(self._keeping.open_work)

    def _try(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except DiaryError as error:
            self._keeping.tell_trouble(error)
            return False
        return True

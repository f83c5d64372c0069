"""Note which articles were opened, and which wait to be read later. Nothing here can be undone."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from spasm_diary.domain.kept_guidance import KeptArticle
from spasm_diary.usecases.ports import Diary, OpenWork


def note_opened(open_work: OpenWork, name: str, now: datetime) -> None:
    """Note that an article was opened; what waited to be read goes on waiting."""
    with open_work() as work:
        work.diary.put_article(replace(_kept(work.diary, name), opened=now))


def read_later(open_work: OpenWork, name: str, now: datetime) -> None:
    """Put an article by; one that waits already keeps its place."""
    with open_work() as work:
        kept = _kept(work.diary, name)
        if kept.later is None:
            work.diary.put_article(replace(kept, later=now))


def read_no_more(open_work: OpenWork, name: str) -> None:
    """Let an article wait no longer."""
    with open_work() as work:
        work.diary.put_article(replace(_kept(work.diary, name), later=None))


def forget_opened(open_work: OpenWork) -> None:
    """Forget of every article that it was opened; what waits to be read goes on waiting."""
    with open_work() as work:
        for one in work.diary.articles():
            work.diary.put_article(replace(one, opened=None))


def opened_articles(open_work: OpenWork) -> tuple[KeptArticle, ...]:
    """What was opened, the last first."""
    with open_work() as work:
        return _newest_first((one.opened, one) for one in work.diary.articles())


def waiting_articles(open_work: OpenWork) -> tuple[KeptArticle, ...]:
    """What waits to be read, the last put by first."""
    with open_work() as work:
        return _newest_first((one.later, one) for one in work.diary.articles())


def _kept(diary: Diary, name: str) -> KeptArticle:
    kept = (one for one in diary.articles() if one.name == name)
    return next(kept, KeptArticle(name))


def _newest_first(found: Iterable[tuple[datetime | None, KeptArticle]]) -> tuple[KeptArticle, ...]:
    known = [(moment, one) for moment, one in found if moment is not None]
    known.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(one for _, one in known)

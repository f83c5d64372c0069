"""What was read and which advice is hidden, in the file. The fake diary is asked too."""

from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest

from builders import MONDAY, NOW, TUESDAY
from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice, KeptArticle
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import OpenWork

EARLIER = NOW - timedelta(days=3)
ARTICLES = (
    KeptArticle("caffeine", opened=NOW, later=EARLIER),
    KeptArticle("sleep", later=NOW),
    KeptArticle("stress", opened=EARLIER),
)
ADVICE = (
    KeptAdvice("few_drinks", shown=MONDAY),
    KeptAdvice("high_stress", hidden_until=TUESDAY),
    KeptAdvice("short_nights", MONDAY, FOR_GOOD),
)


def keep(open_work: OpenWork) -> None:
    with open_work() as work:
        for article in reversed(ARTICLES):
            work.diary.put_article(article)
        for advice in reversed(ADVICE):
            work.diary.put_advice(advice)


def test_nothing_was_read_or_hidden_in_a_new_diary(open_work: OpenWork) -> None:
    with open_work() as work:
        assert (work.diary.articles(), work.diary.advice()) == ((), ())


def test_what_was_read_and_hidden_is_kept(open_work: OpenWork) -> None:
    keep(open_work)

    with open_work() as work:
        assert work.diary.articles() == ARTICLES
        assert work.diary.advice() == ADVICE
        assert work.diary.last_action() is None


def test_it_is_there_after_the_program_was_started_again(file: Path) -> None:
    with closing(open_diary(file)) as diary:
        keep(diary.open_work)

    with closing(open_diary(file)) as diary, diary.open_work() as work:
        assert work.diary.articles() == ARTICLES
        assert [one.utcoffset() for one in (work.diary.articles()[0].opened,) if one] == [
            NOW.utcoffset()
        ]
        assert work.diary.advice() == ADVICE


def test_what_is_nothing_more_is_gone(open_work: OpenWork) -> None:
    keep(open_work)

    with open_work() as work:
        work.diary.put_article(KeptArticle("sleep"))
        work.diary.put_advice(KeptAdvice("few_drinks"))

    with open_work() as work:
        assert [one.name for one in work.diary.articles()] == ["caffeine", "stress"]
        assert [one.rule for one in work.diary.advice()] == ["high_stress", "short_nights"]


@pytest.mark.parametrize(
    ("today", "hidden"),
    [(MONDAY, True), (TUESDAY, False), (TUESDAY + timedelta(days=400), False)],
)
def test_what_is_hidden_comes_back_on_its_date(today: date, *, hidden: bool) -> None:
    assert KeptAdvice("a", hidden_until=TUESDAY).is_hidden(today) is hidden


def test_what_is_hidden_for_good_does_not_come_back() -> None:
    assert KeptAdvice("a", hidden_until=FOR_GOOD).is_hidden(date(2400, 1, 1))
    assert not KeptAdvice("a").is_hidden(MONDAY)

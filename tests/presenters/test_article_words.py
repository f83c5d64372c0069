import gettext
from dataclasses import replace
from datetime import date, timedelta

from library import NEXT_REVIEW, written
from spasm_diary import words
from spasm_diary.bundled import translations
from spasm_diary.guidance.articles import Article, Source
from spasm_diary.guidance.glossary import Word
from spasm_diary.presenters.article_words import ArticleView, article_view, meaning_of

SLEEP = written("sleep", "sleep")


def view(article: Article = SLEEP, today: date = NEXT_REVIEW) -> ArticleView:
    return article_view(article, (), today, None, None)


def test_an_article_that_no_clinician_has_read_says_so() -> None:
    assert view().dated == (
        "Written 1 November 2026, not yet reviewed by a clinician. "
        "To be reviewed again by 1 November 2027."
    )


def test_an_article_names_who_has_reviewed_it() -> None:
    reviewed = view(replace(SLEEP, reviewed_by="Dr Lee"))
    assert "reviewed by Dr Lee" in reviewed.dated
    assert "not yet" not in reviewed.dated


def test_an_article_is_not_out_of_date_on_the_day_of_its_review() -> None:
    assert not view().out_of_date


def test_an_article_says_that_it_may_be_out_of_date_from_the_day_after() -> None:
    late = view(today=NEXT_REVIEW + timedelta(days=1))
    assert late.out_of_date == (
        "This copy may be older than current advice: it was due for review on 1 November 2027."
    )


def test_a_source_is_named_with_its_year_and_kind() -> None:
    dated = Source("Sleep and pain", "A Journal", 2015, "review")
    shown = view(replace(SLEEP, sources=(dated, *SLEEP.sources)))
    assert shown.sources == (
        "Sleep and pain. A Journal, 2015 (review).",
        "Leg cramps. NHS, UK, no date (health advice).",
    )


def test_a_medical_word_is_shown_with_its_meaning() -> None:
    statin = Word("statin", ("statin", "statins"), "a medicine for cholesterol.")
    shown = view(replace(SLEEP, words=(statin,))).words
    assert [meaning_of(word) for word in shown] == ["statin: a medicine for cholesterol."]


def test_an_article_says_that_it_is_no_diagnosis() -> None:
    assert "not a diagnosis" in view().general


def test_an_article_knows_its_neighbours() -> None:
    stress = written("stress", "stress")
    shown = article_view(SLEEP, (), NEXT_REVIEW, None, stress)
    assert shown.previous is None
    assert shown.next is not None
    assert (shown.next.name, shown.next.title) == ("stress", "Stress")


def test_who_reads_another_language_is_told_that_an_article_is_in_english() -> None:
    assert view().untranslated == ""

    words.speak(translations("es"))
    try:
        assert view().untranslated == "Este texto está en inglés: todavía no se ha traducido."
    finally:
        words.speak(gettext.NullTranslations())

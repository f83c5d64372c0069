"""An article as it is read aloud: what an eye would read, without sources and dates."""

from spasm_diary.presenters.article_lines import plain_lines
from spasm_diary.presenters.article_words import ArticleView
from spasm_diary.words import tr


def spoken_lines(view: ArticleView) -> tuple[str, ...]:
    """One after the other, each short enough to be stopped after it."""
    changed = (tr("For you, from what you told the diary"), *view.for_you) if view.for_you else ()
    head = (view.title, view.out_of_date, *changed, tr("In short"), *view.short)
    why = (tr("Why you may want to read it now"), *view.why) if view.why else ()
    body = (line.text for line in plain_lines(view.body))
    return tuple(filter(None, (*head, *why, *body, view.general)))

"""Hides advice and lets it stand there again, from whichever page that is asked."""

from datetime import date

from spasm_diary import formats
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.kept_guidance import A_MONTH, FOR_GOOD, KeptAdvice
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.changes import EVERY_DAY
from spasm_diary.usecases.keep_advice import hide_advice, show_advice_again
from spasm_diary.words import tr


def hide(keeping: Keeping, rule: str, *, for_good: bool) -> None:
    """For a month, or until the person asks for it."""
    until = FOR_GOOD if for_good else keeping.today + A_MONTH
    hidden = hidden_words(KeptAdvice(rule, hidden_until=until), keeping.today)
    words = tr("{hidden}. Settings shows it again.").format(hidden=hidden)

    def take_back() -> str:
        show_advice_again(keeping.open_work, rule)
        return tr("Undone: the guidance stands there again")

    try:
        hide_advice(keeping.open_work, rule, until)
    except DiaryError as error:
        keeping.tell_trouble(error)
    else:
        keeping.tell_aside(words, take_back)


def show_again(keeping: Keeping, rule: str) -> None:
    try:
        show_advice_again(keeping.open_work, rule)
    except DiaryError as error:
        keeping.tell_trouble(error)
    else:
        keeping.changes.announce(EVERY_DAY)


def hidden_words(kept: KeptAdvice, today: date) -> str:
    """Until when it is hidden."""
    if kept.hidden_until is None or kept.hidden_until == FOR_GOOD:
        return tr("Hidden")
    return tr("Hidden until {day}").format(day=formats.day_for(kept.hidden_until, today))

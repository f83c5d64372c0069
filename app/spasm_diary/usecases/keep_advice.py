"""Hide advice for a while or for good, show it again, and note when it was shown."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from spasm_diary.domain.kept_guidance import FOR_GOOD, KeptAdvice
from spasm_diary.usecases.ports import Diary, OpenWork


def hide_advice(open_work: OpenWork, rule: str, until: date = FOR_GOOD) -> None:
    """Hide a rule's advice; on the date it may stand there again."""
    with open_work() as work:
        work.diary.put_advice(replace(_kept(work.diary, rule), hidden_until=until))


def show_advice_again(open_work: OpenWork, rule: str) -> None:
    with open_work() as work:
        work.diary.put_advice(replace(_kept(work.diary, rule), hidden_until=None))


def note_shown(open_work: OpenWork, rules: Collection[str], today: date) -> None:
    """Note that their advice is shown from today on; only what changes is written."""
    with open_work() as work:
        for rule in rules:
            kept = _kept(work.diary, rule)
            if kept.shown != today:
                work.diary.put_advice(replace(kept, shown=today))


def take_over_hidden(open_work: OpenWork, rules: Iterable[str]) -> None:
    """Hide for good what the settings of an earlier version hid; what the diary hides stays so."""
    with open_work() as work:
        for rule in rules:
            kept = _kept(work.diary, rule)
            if kept.hidden_until is None:
                work.diary.put_advice(replace(kept, hidden_until=FOR_GOOD))


def hidden_advice(open_work: OpenWork, today: date) -> tuple[KeptAdvice, ...]:
    """What is hidden today, by rule."""
    with open_work() as work:
        return tuple(one for one in work.diary.advice() if one.is_hidden(today))


def _kept(diary: Diary, rule: str) -> KeptAdvice:
    return next((one for one in diary.advice() if one.rule == rule), KeptAdvice(rule))

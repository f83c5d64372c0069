"""What changed from the time before, by the one rule there is, and never a word on why."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.domain.changes_noticed import FEWEST_DAYS, Noticed, noticed
from spasm_diary.formats import number, short_number, span_name
from spasm_diary.reports.appointment.phrases import joined
from spasm_diary.reports.counts.spread import Spread, spread
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import Form, SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import N_, ntr, tr

KEY = "changes"
LABELS: Final = {
    "severity": N_("Worst strength of a day"),
    "pain": N_("Pain"),
    "interference": N_("In the way"),
    "tiredness": N_("Tiredness"),
    "stress": N_("Stress"),
    "sleep_quality": N_("Sleep quality, 10 is best"),
}
_SAID: Final = {
    Noticed.TOO_FEW_DAYS: N_("too few days to say"),
    Noticed.NOT_CLEAR: N_("no clear change"),
    Noticed.HIGHER: N_("noticeably higher"),
    Noticed.LOWER: N_("noticeably lower"),
}


def item(source: Source) -> SheetItem:
    """Against as many days just before; of what was recorded in both."""
    rows = tuple(_rows(source))
    before = source.period.before
    title = tr("Compared with {days}").format(days=span_name(before.first, before.last))
    if not rows:
        words = tr("Nothing to compare: of the days before, nothing of this is recorded.")
        return SheetItem(KEY, title, ((Words(words),),))
    rule = tr("Noticeable: 2 points and 30 % or more, {days} recorded days or more in each.")
    rule = rule.format(days=FEWEST_DAYS)
    full = (Facts(rows), Words(rule, is_quiet=True))
    return SheetItem(KEY, title, (full, (Facts(rows),), *_shorter(rows)))


def _shorter(rows: tuple[tuple[str, str], ...]) -> tuple[Form, ...]:
    """The strength alone, where it is known; else the first there is."""
    return ((Facts(rows[:1]),),) if len(rows) > 1 else ()


def _rows(source: Source) -> Iterator[tuple[str, str]]:
    earlier = source.days.between(source.period.before.first, source.period.before.last)
    for measure, label in LABELS.items():
        now = [value for _day, value in source.known(measure)]
        before = [value for _day, value in earlier.known(measure)]
        new, old = spread(now), spread(before)
        if new is not None and old is not None:
            yield tr(label), joined((_middles(new, old), tr(_SAID[noticed(now, before)])))


def _middles(now: Spread, before: Spread) -> str:
    words = tr("{now}, before {before}")
    return words.format(now=_on_days(now), before=_on_days(before))


def _on_days(numbers: Spread) -> str:
    words = ntr("{middle} ({days} day)", "{middle} ({days} days)", numbers.count)
    return words.format(middle=short_number(numbers.median), days=number(numbers.count))

"""How often: spasms and days with spasms, on how many recorded days."""

from spasm_diary.formats import number, short_number
from spasm_diary.reports.appointment.phrases import day_in, of_days
from spasm_diary.reports.counts.frequency import Frequency, frequency, halves
from spasm_diary.reports.document import Facts, Words
from spasm_diary.reports.sheet import SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import tr

KEY = "frequency"


def item(source: Source) -> SheetItem:
    whole = frequency(source)
    if not whole.days_known:
        return SheetItem(KEY, _title(), ((Words(tr("Spasms: not recorded.")),),))
    rows = [(tr("Spasms"), _spasms(whole))]
    more = []
    if whole.spasms:
        rows += [(_days(half), _spasms(half)) for half in halves(source) or ()]
        more.append((tr("Days without"), of_days(whole.days_without, whole.days_known)))
        more.append((tr("In a week"), _in_a_week(whole)))
    forms = ((*rows, *more), tuple(rows), (rows[0], *more[1:]), (rows[0],))
    return SheetItem(KEY, _title(), tuple((Facts(form),) for form in dict.fromkeys(forms)))


def _title() -> str:
    return tr("How often")


def _spasms(one: Frequency) -> str:
    if not one.days_known:
        return tr("not recorded")
    if not one.spasms:
        return tr("none, on {days}").format(days=of_days(one.days_known, one.days_known))
    return tr("{count}, on {days}").format(
        count=number(one.spasms), days=of_days(one.days_with, one.days_known)
    )


def _in_a_week(whole: Frequency) -> str:
    """By the recorded days alone, so that a gap makes it neither more nor less."""
    return tr("on average {spasms}, on {days} days").format(
        spasms=short_number(whole.a_week or 0), days=short_number(whole.days_a_week or 0)
    )


def _days(one: Frequency) -> str:
    return tr("{first} to {last}").format(
        first=day_in(one.period.first, one.period), last=day_in(one.period.last, one.period)
    )

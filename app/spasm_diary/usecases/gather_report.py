"""Everything a report is made from, and the days it is of where nobody chose them."""

from datetime import date, timedelta

from spasm_diary.charts.chart import Period
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.moments import FIRST_DAY, LAST_DAY
from spasm_diary.reports.source import Source
from spasm_diary.usecases.gather_subject import read_entries
from spasm_diary.usecases.ports import OpenWork, Task
from spasm_diary.usecases.read_columns import read_columns

FROM_THE_START = ("course", "appointment")
DAYS_WITHOUT_APPOINTMENT = 91
"""How far a report goes back where no appointment is known: three months."""


def gather_report(
    open_work: OpenWork, period: Period, today: date, unit: Unit, task: Task
) -> Source:
    """Read a period; days after today are left out of it."""
    period = Period(min(period.first, today), min(period.last, today))
    with open_work() as work:
        followed = work.diary.followed()
        begun = work.diary.between(FIRST_DAY, period.last, FROM_THE_START)
    kinds = [kind for kind in KINDS if kind not in FROM_THE_START]
    day_before = max(period.first - timedelta(days=1), FIRST_DAY)
    some = read_entries(open_work, Period(day_before, period.last), kinds, task)
    days = read_columns(open_work, period.before.first, period.last)
    entries = tuple(sorted((*begun, *some), key=lambda entry: entry.when))
    return Source(period, today, days, entries, followed, unit)


def usual_period(open_work: OpenWork, today: date) -> Period:
    """Since the last appointment before today; else three months, or as long as there is a diary.

    The day of that appointment is in it: what happened after it is of the next report.
    """
    with open_work() as work:
        past = work.diary.between(FIRST_DAY, today - timedelta(days=1), ("appointment",))
        span = work.diary.span()
    if past:
        return Period(past[-1].day, today)
    long_ago = today - timedelta(days=DAYS_WITHOUT_APPOINTMENT - 1)
    begun = span[0] if span else today
    return Period(min(max(begun, long_ago), today), today)


def next_appointment(open_work: OpenWork, today: date) -> Entry | None:
    """The one of today, or the nearest ahead."""
    with open_work() as work:
        ahead = work.diary.between(today, LAST_DAY, ("appointment",))
    return ahead[0] if ahead else None

"""The numbers of many days, read a few years at a time.

The diary's file has one connection. To read fifty years at once would hold it for longer than a
person is willing to wait, and a spasm that is saved meanwhile would have to.
"""

from datetime import date, timedelta

from spasm_diary.domain.tallies import DayColumns, blank_columns
from spasm_diary.usecases.ports import OpenChartWork

DAYS_AT_ONCE = 5 * 366


def read_columns(open_work: OpenChartWork, first: date, last: date) -> DayColumns:
    """As `ChartDiary.columns`, but others may have their turn in between."""
    columns = blank_columns(0)
    begin = first
    while begin <= last:
        end = min(last, begin + timedelta(days=DAYS_AT_ONCE - 1))
        with open_work() as work:
            some = work.diary.columns(begin, end)
        for measure, numbers in columns.items():
            numbers.extend(some[measure])
        begin = end + timedelta(days=1)
    return DayColumns(first, columns)

"""The hour at which a day begins: midnight, or 4 for who is up at one and still calls it today.

A module of its own, for the start needs to know which day it is before it needs any entry.
"""

from datetime import date, datetime, timedelta

LATEST_BEGIN = 4
"""The hour at which a day begins at the latest."""


def day_of(moment: datetime, begins: int) -> date:
    """The day that a moment belongs to, where days begin at this hour."""
    by_calendar = moment.date()
    return by_calendar - timedelta(days=1) if moment.hour < begins else by_calendar


def next_begin(moment: datetime, begins: int) -> datetime:
    """When the next day begins."""
    tomorrow = moment + timedelta(days=moment.hour >= begins)
    return tomorrow.replace(hour=begins, minute=0, second=0, microsecond=0)

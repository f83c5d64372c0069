"""Dates, numbers and amounts as a person reads them, for all that speaks: pages, charts, print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spasm_diary.customs import customs
from spasm_diary.domain.drinks import Unit, from_ml
from spasm_diary.words import N_, ntr, tr

if TYPE_CHECKING:
    from datetime import date, time

    from spasm_diary.domain.moments import When

WEEKDAYS = (
    N_("Monday"),
    N_("Tuesday"),
    N_("Wednesday"),
    N_("Thursday"),
    N_("Friday"),
    N_("Saturday"),
    N_("Sunday"),
)
SHORT_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
SHORT_MONTHS = (
    N_("Jan"),
    N_("Feb"),
    N_("Mar"),
    N_("Apr"),
    N_("May"),
    N_("Jun"),
    N_("Jul"),
    N_("Aug"),
    N_("Sep"),
    N_("Oct"),
    N_("Nov"),
    N_("Dec"),
)
_SAMPLE = N_("1,234.5")
"""How a number is written: translators give it with the marks of their language."""
AM_PM = (N_("{time} am"), N_("{time} pm"))
"""A time of the first half of the day, and of the second, by a clock of 12 hours."""
_MONTH_FIRST = {
    "{weekday} {day} {month}": "{weekday}, {month} {day}",
    "{weekday} {day} {month} {year}": "{weekday}, {month} {day}, {year}",
    "{day} {month} {year}": "{month} {day}, {year}",
    "{day} {short_month}": "{short_month} {day}",
    "{day} to {last_day} {last_month} {last_year}": "{month} {day} to {last_day}, {last_year}",
    "{day} {month} to {last_day} {last_month} {last_year}": (
        "{month} {day} to {last_month} {last_day}, {last_year}"
    ),
    "{day} {month} {year} to {last_day} {last_month} {last_year}": (
        "{month} {day}, {year} to {last_month} {last_day}, {last_year}"
    ),
}
"""As English is written in the United States; other languages have one order."""
MINUTE = 60
_NOON = 12
_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"


def day_name(day: date) -> str:
    """Such as "Monday 23 November"."""
    return _dated(N_("{weekday} {day} {month}"), day)


def day_and_year(day: date) -> str:
    """Such as "Monday 23 November 2026"."""
    return _dated(N_("{weekday} {day} {month} {year}"), day)


def day_for(day: date, today: date) -> str:
    """With the year only where it is another one."""
    return day_name(day) if day.year == today.year else day_and_year(day)


def full_date(day: date) -> str:
    """Such as "23 November 2026", for what was not lived through, such as the date of a text."""
    return _dated(N_("{day} {month} {year}"), day)


def month_name(day: date) -> str:
    """Such as "November 2026"."""
    return tr("{month} {year}").format(month=tr(MONTHS[day.month - 1]), year=day.year)


def short_day(day: date) -> str:
    """Such as "23 Nov"."""
    return _dated(N_("{day} {short_month}"), day)


def span_name(first: date, last: date) -> str:
    """Such as "1 to 14 November 2026", with no month and no year said twice."""
    if first == last:
        return day_and_year(first)
    if (first.year, first.month) == (last.year, last.month):
        words = N_("{day} to {last_day} {last_month} {last_year}")
    elif first.year == last.year:
        words = N_("{day} {month} to {last_day} {last_month} {last_year}")
    else:
        words = N_("{day} {month} {year} to {last_day} {last_month} {last_year}")
    return _dated(words, first, last)


def _dated(words: str, day: date, last: date | None = None) -> str:
    """The words with one day, or two, in the order of the language; in English, of the place."""
    last = last or day
    ordered = _MONTH_FIRST[words] if customs().month_first else tr(words)
    return ordered.format(
        weekday=tr(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=tr(MONTHS[day.month - 1]),
        short_month=tr(SHORT_MONTHS[day.month - 1]),
        year=day.year,
        last_day=last.day,
        last_month=tr(MONTHS[last.month - 1]),
        last_year=last.year,
    )


def number(value: float, decimals: int = 0) -> str:
    """With the marks for thousands and decimals of the person's language."""
    sample = tr(_SAMPLE)
    thousands, decimal = sample[1:-5], sample[-2]
    plain = f"{value:,.{decimals}f}"
    return plain.replace(",", "\0").replace(".", decimal).replace("\0", thousands)


def short_number(value: float, decimals: int = 1) -> str:
    """To one decimal or more, which a whole number goes without."""
    rounded = round(value, decimals)
    return number(rounded, 0 if rounded == int(rounded) else decimals)


def hours(minutes: int) -> str:
    """Such as "6 h 20", "6 h" or "20 min"."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=whole)
    return tr("{hours} h {minutes}").format(hours=whole, minutes=f"{rest:02}")


def amount(ml: float, unit: Unit) -> str:
    """Such as "1,250 ml" or "8.5 fl oz"."""
    return tr("{amount} {unit}").format(amount=short_number(from_ml(ml, unit)), unit=tr(unit.label))


def clock(at: time) -> str:
    """Such as "09:10", or "9:10 am"."""
    if not customs().has_am_pm:
        return f"{at.hour:02}:{at.minute:02}"
    return _by_half(at.hour, f"{_of_twelve(at.hour)}:{at.minute:02}")


def hour_mark(hour: int) -> str:
    """As short as it can stand beside a scale: "09", or "9 am"."""
    if not customs().has_am_pm:
        return f"{hour:02}"
    return _by_half(hour, str(_of_twelve(hour)))


def _by_half(hour: int, words: str) -> str:
    """Kept on one line."""
    half = tr(AM_PM[hour % (2 * _NOON) >= _NOON])
    return half.format(time=words).replace(" ", _NO_BREAK_SPACE)


def _of_twelve(hour: int) -> int:
    """Noon and midnight are 12."""
    return hour % _NOON or _NOON


def moment(when: When) -> str:
    """The clock time, the part of the day, or that no time was given."""
    if when.clock is not None:
        at = clock(when.clock)
        return tr("{time} after midnight").format(time=at) if when.after_midnight else at
    return tr("some time") if when.part is None else tr(when.part.label)


def with_time(day: str, when: When) -> str:
    """Such as "Monday 23 November, 09:10"; the day alone where no time is known."""
    if when.clock is None and when.part is None:
        return day
    return tr("{day}, {time}").format(day=day, time=moment(when))


def length(seconds: int) -> str:
    """Such as "40 s", "4 min" or "1 h 05"."""
    if seconds < MINUTE:
        return tr("{seconds} s").format(seconds=seconds)
    return hours(round(seconds / MINUTE))


def dose(what: str, quantity: float | None, unit: str) -> str:
    """Such as "Magnesium, 400 mg"."""
    if quantity is None:
        return what
    measured = tr("{amount} {unit}").format(amount=short_number(quantity, 2), unit=unit).strip()
    return tr("{what}, {dose}").format(what=what, dose=measured)


def days(count: int) -> str:
    return ntr("{count} day", "{count} days", count).format(count=number(count))


def as_heading(words: str) -> str:
    """With a capital first, for days and months are written small in many languages."""
    return words[:1].upper() + words[1:]

"""Dates, times, lengths and amounts as a person reads them. Qt-free, so that print has them too."""

from datetime import date, time

from spasm_diary.domain.drinks import Unit, from_ml
from spasm_diary.domain.moments import When
from spasm_diary.words import N_, ntr, tr

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
_SAMPLE = N_("1,234.5")
"""How a number is written: translators give it with the marks of their language."""
MINUTE, HOUR = 60, 3600


def day_name(day: date) -> str:
    """Such as "Monday 23 November"."""
    return tr("{weekday} {day} {month}").format(
        weekday=tr(WEEKDAYS[day.weekday()]), day=day.day, month=tr(MONTHS[day.month - 1])
    )


def day_and_year(day: date) -> str:
    """Such as "Monday 23 November 2026"."""
    return tr("{weekday} {day} {month} {year}").format(
        weekday=tr(WEEKDAYS[day.weekday()]),
        day=day.day,
        month=tr(MONTHS[day.month - 1]),
        year=day.year,
    )


def day_for(day: date, today: date) -> str:
    """With the year only where it is another one."""
    return day_name(day) if day.year == today.year else day_and_year(day)


def month_name(day: date) -> str:
    """Such as "November 2026"."""
    return tr("{month} {year}").format(month=tr(MONTHS[day.month - 1]), year=day.year)


def clock(at: time) -> str:
    """Such as "09:10"."""
    return f"{at.hour:02}:{at.minute:02}"


def moment(when: When) -> str:
    """The clock time, the part of the day, or that no time was given."""
    if when.clock is not None:
        return clock(when.clock)
    return tr("some time") if when.part is None else tr(when.part.label)


def number(value: float, decimals: int = 0) -> str:
    """With the marks for thousands and decimals of the person's language."""
    sample = tr(_SAMPLE)
    thousands, decimal = sample[1:-5], sample[-2]
    plain = f"{value:,.{decimals}f}"
    return plain.replace(",", "\0").replace(".", decimal).replace("\0", thousands)


def hours(minutes: int) -> str:
    """Such as "6 h 20", "6 h" or "20 min"."""
    whole, rest = divmod(minutes, 60)
    if not whole:
        return tr("{minutes} min").format(minutes=rest)
    if not rest:
        return tr("{hours} h").format(hours=whole)
    return tr("{hours} h {minutes}").format(hours=whole, minutes=f"{rest:02}")


def length(seconds: int) -> str:
    """Such as "40 s", "4 min" or "1 h 05"."""
    if seconds < MINUTE:
        return tr("{seconds} s").format(seconds=seconds)
    return hours(round(seconds / MINUTE))


def amount(ml: float, unit: Unit) -> str:
    """Such as "1,250 ml" or "8.5 fl oz"."""
    value = from_ml(ml, unit)
    whole = unit is Unit.ML or value == int(value)
    return tr("{amount} {unit}").format(
        amount=number(value, 0 if whole else 1), unit=tr(unit.label)
    )


def dose(what: str, quantity: float | None, unit: str) -> str:
    """Such as "Magnesium, 400 mg"."""
    if quantity is None:
        return what
    digits = number(quantity, 0 if quantity == int(quantity) else 2).rstrip()
    measured = tr("{amount} {unit}").format(amount=digits, unit=unit).strip()
    return tr("{what}, {dose}").format(what=what, dose=measured)


def days(count: int) -> str:
    return ntr("{count} day", "{count} days", count).format(count=number(count))

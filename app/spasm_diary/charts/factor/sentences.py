"""What the chart says: on how many days it rests, and that it proves nothing."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.factor.numbers import Facing, Factor
from spasm_diary.formats import amount, hours, number, short_number, span_name
from spasm_diary.words import N_, ntr, tr

NO_PROOF: Final = N_("This does not say that one leads to the other.")
FEW_DAYS: Final = 14
"""Our own line: below it, no pattern means anything."""
FEW: Final = N_("Chance alone makes patterns out of so few days.")
_THE_NIGHT: Final = N_("A night belongs to the day one wakes up on.")
_ROUNDED: Final = N_("To the nearest {step}.")


def describe(data: Facing) -> str:
    what = tr(data.factor.label)
    period = span_name(data.period.first, data.period.last)
    if not data.same_day.days and not data.day_after.days:
        return tr("{what} and spasms, {period}: no day has both recorded.").format(
            what=what, period=period
        )
    words = ntr(
        "{what} and spasms, {period}: both are recorded on {known} of {days} day; "
        "with the spasms of the day after, on {after}.",
        "{what} and spasms, {period}: both are recorded on {known} of {days} days; "
        "with the spasms of the day after, on {after}.",
        data.past_days,
    )
    sentences = [
        words.format(
            what=what,
            period=period,
            known=number(data.same_day.days),
            days=number(data.past_days),
            after=number(data.day_after.days),
        )
    ]
    sentences += _reach(data)
    sentences += notes(data)
    return " ".join(sentences)


def _reach(data: Facing) -> Iterator[str]:
    """From where to where the points lie."""
    spots = (*data.same_day.spots, *data.day_after.spots)
    yield tr("{what} from {low} to {high}, spasms from {fewest} to {most} a day.").format(
        what=tr(data.factor.label),
        low=amount_words(data.amounts[0], data),
        high=amount_words(data.amounts[-1], data),
        fewest=number(min(spot.low for spot in spots)),
        most=number(data.most_spasms),
    )


def notes(data: Facing) -> Iterator[str]:
    """What to know of the points."""
    yield tr(_ROUNDED).format(step=amount_words(data.step, data))
    if data.factor.measure in ("sleep_minutes", "sleep_quality"):
        yield tr(_THE_NIGHT)
    if min(data.same_day.days, data.day_after.days) < FEW_DAYS:
        yield tr(FEW)
    yield tr(NO_PROOF)


def amount_words(value: float, data: Facing) -> str:
    """With its unit."""
    if data.factor.measure == "sleep_minutes":
        return hours(round(value * 60))
    if data.factor.measure == "drinks_ml":
        return amount(value * data.unit.ml, data.unit)
    unit = _UNITS.get(data.factor.measure)
    if unit is None:
        return short_number(value)
    return tr("{amount} {unit}").format(amount=short_number(value), unit=tr(unit))


_UNITS: Final = {"caffeine_mg": N_("mg"), "alcohol_g": N_("g")}
_ENDS: Final = {
    "sleep_minutes": N_("Sleep, hours"),
    "sleep_quality": N_("Sleep quality, 10 is best"),
    "stress": N_("Stress, 0 to 10"),
    "tiredness": N_("Tiredness, 0 to 10"),
    "pain": N_("Pain, 0 to 10"),
    "drinks_ml": N_("Drinks, {unit}"),
    "caffeine_mg": N_("Caffeine, mg"),
    "alcohol_g": N_("Alcohol, g"),
}


def axis_words(factor: Factor, data: Facing) -> str:
    """As the numbers of the axis are called."""
    return tr(_ENDS[factor.measure]).format(unit=tr(data.unit.label))

"""What the chart says: its sentence. Nothing in it says that one thing caused another."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.happenings import counted
from spasm_diary.charts.spasms_over_time.numbers import SpasmsOverTime
from spasm_diary.charts.steps import Series, Step
from spasm_diary.formats import amount, day_for, hours, number, short_number, span_name
from spasm_diary.words import N_, ntr, tr

LABELS: Final = {
    "spasms": N_("Spasms"),
    "severity": N_("Worst strength"),
    "sleep_minutes": N_("Sleep"),
    "sleep_quality": N_("Sleep quality"),
    "stress": N_("Stress"),
    "tiredness": N_("Tiredness"),
    "pain": N_("Pain"),
    "drinks_ml": N_("Drinks"),
}
MISSING: Final = {
    "spasms": N_("spasms"),
    "sleep_minutes": N_("sleep"),
    "sleep_quality": N_("sleep quality"),
    "stress": N_("stress"),
    "tiredness": N_("tiredness"),
    "pain": N_("pain"),
    "drinks_ml": N_("drinks"),
}
"""As they are called in a list of what is not recorded."""
RATINGS: Final = ("stress", "tiredness", "pain")
_STEPS: Final = {
    Step.WEEK: N_(
        "Each column is a week: the average of its recorded days, and the worst strength."
    ),
    Step.MONTH: N_(
        "Each column is a month: the average of its recorded days, and the worst strength."
    ),
    Step.QUARTER: N_(
        "Each column is three months: the average of the recorded days, and the worst strength."
    ),
    Step.YEAR: N_(
        "Each column is a year: the average of its recorded days, and the worst strength."
    ),
}


def describe(data: SpasmsOverTime) -> str:
    """The whole chart in a few sentences, for those who hear it and as its caption."""
    if data.is_empty:
        nothing = tr("Nothing of this is recorded, {period}.").format(period=_period(data))
        return " ".join([nothing, *_beside(data)])
    sentences = [_spasms(data), *_later(data), *_others(data)]
    if not data.is_daily:
        sentences.append(tr(_STEPS[data.step]))
    sentences += _beside(data)
    return " ".join(sentences)


def value_words(measure: str, value: float, data: SpasmsOverTime) -> str:
    """A number of a measure with its unit."""
    if measure == "sleep_minutes":
        return hours(round(value))
    if measure == "drinks_ml":
        return amount(value, data.unit)
    return short_number(value)


def mean_of(series: Series) -> float:
    """The average of all recorded days; there is at least one."""
    pairs = zip(series.means, series.days, strict=True)
    return sum(mean * days for mean, days in pairs if mean is not None) / series.recorded


def _spasms(data: SpasmsOverTime) -> str:
    series = data.series["spasms"]
    worst = max((high for high in data.series["severity"].highs if high is not None), default=None)
    if not series.recorded:
        return tr("Spasms, {period}: not recorded.").format(period=_period(data))
    if not data.spasms:
        words = ntr(
            "Spasms, {period}: recorded on {known} of {days} day, and there were none.",
            "Spasms, {period}: recorded on {known} of {days} days, and there were none.",
            data.past_days,
        )
    elif worst is None or data.worst_on is None:
        words = ntr(
            "Spasms, {period}: recorded on {known} of {days} day, {count} in all.",
            "Spasms, {period}: recorded on {known} of {days} days, {count} in all.",
            data.past_days,
        )
    else:
        words = ntr(
            "Spasms, {period}: recorded on {known} of {days} day, {count} in all, "
            "the worst {worst} of 10.",
            "Spasms, {period}: recorded on {known} of {days} days, {count} in all, "
            "the worst {worst} of 10 on {day}.",
            data.past_days,
        )
    return words.format(
        period=_period(data),
        known=short_number(series.recorded),
        days=short_number(data.past_days),
        count=short_number(data.spasms),
        worst="" if worst is None else short_number(worst),
        day="" if data.worst_on is None else day_for(data.worst_on, data.period.last),
    )


def _later(data: SpasmsOverTime) -> Iterator[str]:
    later = sum(data.later)
    if later:
        words = ntr("{count} of them was added later.", "{count} of them were added later.", later)
        yield words.format(count=number(later))


def _beside(data: SpasmsOverTime) -> Iterator[str]:
    beside = counted(one for column in data.happenings for one in column)
    if beside:
        yield tr("Marked as well: {what}.").format(what=beside)


def _others(data: SpasmsOverTime) -> Iterator[str]:
    missing = [
        tr(MISSING[measure])
        for measure in ("sleep_minutes", "sleep_quality", *RATINGS, "drinks_ml")
        if not data.series[measure].recorded
    ]
    if data.series["sleep_minutes"].recorded:
        yield _sleep(data)
    if data.series["sleep_quality"].recorded:
        yield _quality(data)
    for measure in RATINGS:
        if data.series[measure].recorded:
            yield _rating(measure, data)
    if data.series["drinks_ml"].recorded:
        yield _drinks(data)
    if missing:
        yield tr("Not recorded: {what}.").format(what=tr(", ").join(missing))


def _sleep(data: SpasmsOverTime) -> str:
    series = data.series["sleep_minutes"]
    words = ntr(
        "Sleep: recorded for {known} of {days} night, {mean}.",
        "Sleep: recorded for {known} of {days} nights, {mean} on average, from {low} to {high}.",
        data.past_days,
    )
    return words.format(
        known=short_number(series.recorded),
        days=short_number(data.past_days),
        mean=hours(round(mean_of(series))),
        low=hours(round(min(low for low in series.lows if low is not None))),
        high=hours(round(max(high for high in series.highs if high is not None))),
    )


def _quality(data: SpasmsOverTime) -> str:
    series = data.series["sleep_quality"]
    words = ntr(
        "Sleep quality: recorded for {known} of {days} night, {mean} of 10; 10 is best.",
        "Sleep quality: recorded for {known} of {days} nights, {mean} of 10 on average; "
        "10 is best.",
        data.past_days,
    )
    return words.format(
        known=short_number(series.recorded),
        days=short_number(data.past_days),
        mean=short_number(mean_of(series)),
    )


def _rating(measure: str, data: SpasmsOverTime) -> str:
    series = data.series[measure]
    words = ntr(
        "{what}: recorded on {known} of {days} day, {mean} of 10.",
        "{what}: recorded on {known} of {days} days, {mean} of 10 on average, at most {high}.",
        data.past_days,
    )
    return words.format(
        what=tr(LABELS[measure]),
        known=short_number(series.recorded),
        days=short_number(data.past_days),
        mean=short_number(mean_of(series)),
        high=short_number(max(high for high in series.highs if high is not None)),
    )


def _drinks(data: SpasmsOverTime) -> str:
    series = data.series["drinks_ml"]
    words = ntr(
        "Drinks: recorded on {known} of {days} day, {mean}.",
        "Drinks: recorded on {known} of {days} days, {mean} a day on average.",
        data.past_days,
    )
    return words.format(
        known=short_number(series.recorded),
        days=short_number(data.past_days),
        mean=amount(mean_of(series), data.unit),
    )


def _period(data: SpasmsOverTime) -> str:
    return span_name(data.period.first, data.period.last)

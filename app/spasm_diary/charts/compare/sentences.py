"""What the comparison says. Both sides always stand with the days that they rest on."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.compare.numbers import Compared, Comparison, How, Side, Span
from spasm_diary.domain.changes_noticed import Noticed
from spasm_diary.formats import amount, hours, number, short_number, span_name
from spasm_diary.words import N_, ntr, tr

LABELS: Final = {
    "spasms": N_("Spasms a day, on average"),
    "severity": N_("Worst strength of a day, 0 to 10, median"),
    "night_spasms": N_("Nights with spasms"),
    "sleep_minutes": N_("Sleep a night, on average"),
    "sleep_quality": N_("Sleep quality, 10 is best, median"),
    "stress": N_("Stress, 0 to 10, median"),
    "tiredness": N_("Tiredness, 0 to 10, median"),
    "pain": N_("Pain, 0 to 10, median"),
    "drinks_ml": N_("Drinks a day, on average"),
}
IN_LITTLE_ROOM: Final = {
    "severity": N_("Worst strength, median"),
    "sleep_quality": N_("Sleep quality, median"),
}
"""For those that have no room on the narrowest sheet."""
SHORT: Final = {
    "spasms": N_("spasms"),
    "severity": N_("strength"),
    "night_spasms": N_("nights with spasms"),
    "sleep_minutes": N_("sleep"),
    "sleep_quality": N_("sleep quality"),
    "stress": N_("stress"),
    "tiredness": N_("tiredness"),
    "pain": N_("pain"),
    "drinks_ml": N_("drinks"),
}
CHANGES: Final = {
    Noticed.TOO_FEW_DAYS: N_("too few days to tell"),
    Noticed.NOT_CLEAR: N_("no clear change"),
    Noticed.HIGHER: N_("noticeably higher"),
    Noticed.LOWER: N_("noticeably lower"),
}
RULE: Final = N_(
    "Noticeable is a change of 2 points and 30 % at least, each side with 7 recorded days or "
    "more. This line is published for pain, and is our own for the rest. For numbers that are "
    "not rated from 0 to 10 there is none."
)
SHORT_RULE: Final = N_("Noticeable: by 2 points and 30 % or more, on 7 or more days each.")
MEDIAN: Final = N_("Median: as many days lie below as above.")
OF_NIGHTS: Final = frozenset({"night_spasms", "sleep_minutes", "sleep_quality"})


def describe(data: Comparison) -> str:
    if data.now is None:
        return tr("These days have not come yet: {period}.").format(
            period=span_name(data.period.first, data.period.last)
        )
    sentences = [coverage(tr("These days"), data.now)]
    if data.before is not None:
        sentences.append(coverage(tr("The days before"), data.before))
    sentences += [_sentence(one, data) for one in data.compared]
    sentences += missing(data)
    if any(one.change for one in data.compared):
        sentences += [tr(RULE), tr(MEDIAN)]
    return " ".join(sentences)


def coverage(which: str, span: Span) -> str:
    words = ntr(
        "{which}, {days}: something is recorded on {known} of {count} day.",
        "{which}, {days}: something is recorded on {known} of {count} days.",
        span.period.days,
    )
    return words.format(
        which=which,
        days=span_name(span.period.first, span.period.last),
        known=number(span.recorded),
        count=number(span.period.days),
    )


def missing(data: Comparison) -> Iterator[str]:
    """What is recorded on neither side."""
    if data.missing:
        names = tr(", ").join(tr(SHORT[measure]) for measure in data.missing)
        yield tr("Recorded in neither: {what}.").format(what=names)


def value_words(one: Compared, side: Side, data: Comparison) -> str:
    """The number of a side; what it rests on stands beside it."""
    if side.value is None:
        return tr("not recorded")
    if one.how is How.DAYS:
        return number(side.value)
    if one.measure == "sleep_minutes":
        return hours(round(side.value))
    if one.measure == "drinks_ml":
        return amount(side.value, data.unit)
    return short_number(side.value)


def resting_on(one: Compared, side: Side) -> str:
    """Such as "on 24 recorded days", or "of 20 nights"."""
    if one.how is How.DAYS:
        words = ntr("of {count} recorded night", "of {count} recorded nights", side.days)
    elif one.measure in OF_NIGHTS:
        words = ntr("on {count} recorded night", "on {count} recorded nights", side.days)
    else:
        words = ntr("on {count} recorded day", "on {count} recorded days", side.days)
    return words.format(count=number(side.days))


def side_words(one: Compared, side: Side, data: Comparison) -> str:
    """Such as "2.1 on 24 recorded days"."""
    if side.value is None:
        return tr("not recorded")
    return tr("{value} {resting_on}").format(
        value=value_words(one, side, data), resting_on=resting_on(one, side)
    )


def _shortly(one: Compared, side: Side, data: Comparison) -> str:
    """Beside the other side, which has said what is counted: "2.6 on 19"."""
    if side.value is None:
        return tr("not recorded")
    words = tr("{value} of {count}") if one.how is How.DAYS else tr("{value} on {count}")
    return words.format(value=value_words(one, side, data), count=number(side.days))


def change_words(one: Compared) -> str:
    """Nothing where there is no rule: the numbers speak."""
    return tr(CHANGES[one.change]) if one.change else ""


def _sentence(one: Compared, data: Comparison) -> str:
    return tr("{sentence}.").format(sentence=comparison_words(one, data))


def comparison_words(one: Compared, data: Comparison) -> str:
    words = tr("{what}: {now}, before {before}")
    if one.change:
        words = tr("{what}: {now}, before {before}; {change}")
    return words.format(
        what=tr(LABELS[one.measure]),
        now=side_words(one, one.now, data),
        before=_shortly(one, one.before, data),
        change=change_words(one),
    )

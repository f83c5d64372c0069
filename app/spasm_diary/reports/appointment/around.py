"""Sleep, stress, tiredness, pain and drinks beside the spasms; alcohol and own things apart."""

from spasm_diary.charts.chart import Table
from spasm_diary.domain.followed import Form as Answer
from spasm_diary.formats import amount, hours, number, short_number
from spasm_diary.reports.appointment.phrases import joined
from spasm_diary.reports.counts.measures import FollowedThing, followed_things, measures
from spasm_diary.reports.counts.spread import Spread
from spasm_diary.reports.document import Facts, Listed, Words
from spasm_diary.reports.sheet import SheetItem
from spasm_diary.reports.source import Source
from spasm_diary.words import N_, ntr, tr

KEY, ALCOHOL, FOLLOWED = "measures", "alcohol", "followed"
LABELS = {
    "sleep_minutes": N_("Sleep"),
    "sleep_quality": N_("Sleep quality (10 best)"),
    "stress": N_("Stress (10 worst)"),
    "tiredness": N_("Tiredness (10 worst)"),
    "pain": N_("Pain (10 worst)"),
    "drinks_ml": N_("Drinks in a day"),
    "caffeine_mg": N_("Caffeine in a day"),
}


def item(source: Source) -> SheetItem:
    """As a table, and in less room as lines."""
    found = measures(source)
    known = {name: found[name] for name in LABELS if name in found}
    rows = [_row(tr(LABELS[name]), name, numbers, source) for name, numbers in known.items()]
    lines = tuple((row[0], _line(row, known[name])) for row, name in zip(rows, known, strict=True))
    missing = [tr(words) for name, words in LABELS.items() if name not in found]
    unknown = Words(tr("Not recorded: {what}.").format(what=tr("; ").join(missing)), is_quiet=True)
    said = (unknown,) if missing else ()
    title = tr("Beside the spasms")
    if not rows:
        return SheetItem(KEY, title, (said,))
    return SheetItem(KEY, title, ((_table(rows), *said), (Facts(lines), *said), (Facts(lines),)))


def _line(row: tuple[str, ...], numbers: Spread) -> str:
    """Such as "5 (2 to 7) · 57 days", or "5 · 2 days" where all are the same."""
    _label, _days, middle, span = row
    days = ntr("{count} day", "{count} days", numbers.count).format(count=number(numbers.count))
    if span == middle:
        return joined((middle, days))
    return joined((tr("{middle} ({span})").format(middle=middle, span=span), days))


def alcohol(source: Source) -> SheetItem:
    numbers = measures(source).get("alcohol_g")
    rows = [_row(tr("Alcohol in a day"), "alcohol_g", numbers, source)] if numbers else []
    return SheetItem(ALCOHOL, tr("Alcohol"), ((_table(rows),) if rows else (),))


def followed(source: Source) -> SheetItem:
    """The person's own things, whose names may tell much of them."""
    rows = [_followed(one) for one in followed_things(source)]
    return SheetItem(FOLLOWED, tr("Own things followed"), ((_table(rows),) if rows else (),))


def _table(rows: list[tuple[str, ...]]) -> Listed:
    return Listed("", Table(("", tr("days"), tr("middle"), tr("range")), tuple(rows)))


def _row(label: str, name: str, numbers: Spread, source: Source) -> tuple[str, ...]:
    lowest, highest = (
        _in_words(name, numbers.lowest, source),
        _in_words(name, numbers.highest, source),
    )
    middle = _in_words(name, numbers.median, source)
    return label, number(numbers.count), middle, _span(lowest, highest)


def _span(lowest: str, highest: str) -> str:
    if lowest == highest:
        return lowest
    return tr("{lowest} to {highest}").format(lowest=lowest, highest=highest)


def _in_words(name: str, value: float, source: Source) -> str:
    if name == "sleep_minutes":
        return hours(round(value))
    if name == "drinks_ml":
        return amount(value, source.unit)
    if name == "caffeine_mg":
        return tr("{amount} mg").format(amount=short_number(value))
    if name == "alcohol_g":
        return tr("{amount} g").format(amount=short_number(value))
    return short_number(value)


def _followed(one: FollowedThing) -> tuple[str, ...]:
    if one.thing.form is Answer.YES_NO or one.spread is None:
        yes = ntr("yes on {count} day", "yes on {count} days", one.yes_days)
        return one.thing.label, number(one.days), yes.format(count=number(one.yes_days)), ""
    span = _span(short_number(one.spread.lowest), short_number(one.spread.highest))
    middle = f"{short_number(one.spread.median)} {one.thing.unit}".strip()
    return one.thing.label, number(one.days), middle, span

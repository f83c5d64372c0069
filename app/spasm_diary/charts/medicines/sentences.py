"""What the chart says: each treatment with its dates. That things came together proves nothing."""

from collections.abc import Iterator
from typing import Final

from spasm_diary.charts.happenings import counted
from spasm_diary.charts.medicines.numbers import Lane, Medicines, Run, Turn
from spasm_diary.charts.steps import Step
from spasm_diary.domain.treatments import Change, TreatmentKind
from spasm_diary.formats import full_date, number, short_number, span_name
from spasm_diary.words import N_, ntr, tr

MOST_TURNS: Final = 4
"""As many changes of one treatment as a sentence names one by one."""
TURNS: Final = {
    Change.BEGUN: N_("begun on {day}"),
    Change.CHANGED: N_("changed on {day}"),
    Change.STOPPED: N_("stopped on {day}"),
}
_TURNS_TO: Final = {
    Change.BEGUN: N_("begun with {amount} on {day}"),
    Change.CHANGED: N_("changed to {amount} on {day}"),
    Change.STOPPED: N_("stopped on {day}"),
}
STEPS: Final = {
    Step.DAY: N_("a day"),
    Step.WEEK: N_("a week"),
    Step.MONTH: N_("a month"),
    Step.QUARTER: N_("three months"),
    Step.YEAR: N_("a year"),
}
NO_PROOF: Final = N_(
    "That two things come at the same time does not say that one leads to the other."
)


def describe(data: Medicines) -> str:
    period = span_name(data.period.first, data.period.last)
    sentences = [_spasms(data, period)]
    if not data.lanes:
        sentences.append(tr("No treatment is recorded."))
        return " ".join(sentences)
    sentences += [lane_words(lane) for lane in data.lanes]
    sentences += others(data)
    if not data.is_daily:
        sentences.append(each_column(data))
    beside = counted(one for column in data.appointments for one in column)
    if beside:
        sentences.append(tr("Marked as well: {what}.").format(what=beside))
    return " ".join([*sentences, tr(NO_PROOF)])


def _spasms(data: Medicines, period: str) -> str:
    days = data.past.days if data.past else 0
    if not data.spasms.recorded:
        return tr("Spasms, {period}: not recorded.").format(period=period)
    words = ntr(
        "Spasms, {period}: recorded on {known} of {days} day, {count} in all.",
        "Spasms, {period}: recorded on {known} of {days} days, {count} in all.",
        days,
    )
    return words.format(
        period=period,
        known=number(data.spasms.recorded),
        days=number(days),
        count=number(data.spasm_count),
    )


def lane_words(lane: Lane) -> str:
    """Such as "Magnesium: begun with 200 mg on 3 May 2026; doses on 12 days."."""
    said = [*_already(lane), *_turns(lane), *dose_words(lane)]
    return tr("{name}: {what}.").format(name=name_of(lane), what=tr("; ").join(said))


def _turns(lane: Lane) -> Iterator[str]:
    """Each, or where they are many, how many, and the last; all of them are in the table."""
    turns = lane.turns
    if len(turns) > MOST_TURNS:
        words = ntr(
            "{count} change, listed in the table",
            "{count} changes, listed in the table",
            len(turns),
        )
        yield words.format(count=number(len(turns)))
        yield tr("last {change}").format(change=turn_words(turns[-1]))
    else:
        yield from map(turn_words, turns)


def name_of(lane: Lane) -> str:
    if lane.kind is TreatmentKind.MEDICINE:
        return lane.name
    return tr("{name} (other treatment)").format(name=lane.name)


def _already(lane: Lane) -> Iterator[str]:
    """That it was taken when the period began."""
    if not lane.runs or lane.runs[0].is_begun:
        return
    first = lane.turns[0] if lane.turns else None
    if first is not None and first.day == lane.runs[0].first and lane.amount is None:
        yield tr("begun before, it is not recorded when")
    elif lane.amount is None:
        yield tr("taken from before these days on")
    else:
        yield tr("{amount} from before these days on").format(amount=amount_words(lane))


def amount_words(lane: Lane) -> str:
    return _amount(lane.amount, lane.unit)


def _amount(amount: float | None, unit: str) -> str:
    if amount is None:
        return ""
    return tr("{amount} {unit}").format(amount=short_number(amount, 2), unit=unit).strip()


def turn_words(turn: Turn) -> str:
    """Such as "changed to 300 mg on 3 May 2026"."""
    words = tr((TURNS if turn.amount is None else _TURNS_TO)[turn.change])
    return words.format(amount=_amount(turn.amount, turn.unit), day=full_date(turn.day))


def turn_label(turn: Turn) -> str:
    """For a picture: the new amount, else nothing; the mark says the rest."""
    return "" if turn.change is Change.STOPPED else _amount(turn.amount, turn.unit)


def dose_words(lane: Lane) -> Iterator[str]:
    if lane.doses:
        yield ntr("doses on {count} day", "doses on {count} days", lane.days_with_doses).format(
            count=number(lane.days_with_doses)
        )


def run_words(run: Run) -> str:
    """Such as "3 May 2026 to 2 June 2026, stopped"."""
    first, last = full_date(run.first), full_date(run.last)
    words = tr("{first} to {last}") if run.is_begun else tr("from before {first} to {last}")
    if run.is_stopped:
        words = tr("{span}, stopped").format(span=words)
    return words.format(first=first, last=last)


def others(data: Medicines) -> Iterator[str]:
    """What there was no room for."""
    if data.others:
        count = len(data.others)
        yield ntr(
            "{count} other treatment is not shown.",
            "{count} other treatments are not shown.",
            count,
        ).format(count=number(count))


def each_column(data: Medicines) -> str:
    return tr(
        "Each column is {step}: the average of its recorded days, and on how many of its days "
        "there were doses."
    ).format(step=tr(STEPS[data.step]))

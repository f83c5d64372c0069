"""Puts a report together from the diary; done off the ui's thread."""

from dataclasses import dataclass
from datetime import date

from spasm_diary.charts.catalogue import CHARTS
from spasm_diary.charts.chart import Period, Picture
from spasm_diary.domain.drinks import Unit
from spasm_diary.domain.notes import Appointment
from spasm_diary.presenters.report.choices import Choices, Kind
from spasm_diary.reports.appointment.sheet import Told, appointment_sheet
from spasm_diary.reports.document import Document
from spasm_diary.reports.longer import LIST, LIST_TITLE, Longer, as_document, longer_report
from spasm_diary.reports.sheet import Sheet
from spasm_diary.reports.source import Source
from spasm_diary.usecases.gather_report import gather_report, next_appointment, usual_period
from spasm_diary.usecases.gather_subject import LookedAt, gather_subject
from spasm_diary.usecases.ports import OpenWork, Task
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class Part:
    """An item or a chart that can be taken out. `key` names it."""

    key: str
    title: str
    is_in: bool


@dataclass(frozen=True, slots=True)
class Made:
    """A report, and what is known of the days it is of."""

    report: Sheet | Document
    read_aloud: Document
    """The same with nothing shortened, as a page for a screen reader."""
    period: Period
    usual: Period
    question: str
    parts: tuple[Part, ...]
    charts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made."""

    choices: Choices
    today: date
    unit: Unit
    version: str


def make_report(open_work: OpenWork, order: Order, task: Task) -> Made:
    """The page for an appointment, or the longer report."""
    choices, today = order.choices, order.today
    usual = usual_period(open_work, today)
    question = _question(open_work, order)
    period = choices.period(today, usual)
    source = gather_report(open_work, period, today, order.unit, task)
    whole = appointment_sheet(source, Told(choices.name, question, order.version))
    report: Sheet | Document = whole.without(choices.without)
    read_aloud = as_document(whole.without(choices.without))
    if choices.kind is Kind.LONGER:
        pictures = _pictures(open_work, order, source, task)
        asked = Longer(pictures, choices.without)
        report = read_aloud = longer_report(whole, source, asked)
    return Made(
        report,
        read_aloud,
        source.period,
        usual,
        question,
        parts=_parts(whole, choices),
        charts=tuple(Part(one.name, tr(one.title), one.name in choices.charts) for one in CHARTS),
    )


def _parts(whole: Sheet, choices: Choices) -> tuple[Part, ...]:
    """Every item there is, and in the longer report the list of spasms."""
    items = [(item.key, item.title) for item in whole.items]
    if choices.kind is Kind.LONGER:
        items.append((LIST, tr(LIST_TITLE)))
    return tuple(Part(key, title, key not in choices.without) for key, title in items)


def _question(open_work: OpenWork, order: Order) -> str:
    """What the person typed here, else what they noted for the next appointment."""
    if order.choices.question is not None:
        return order.choices.question
    ahead = next_appointment(open_work, order.today)
    return ahead.content.question if ahead and isinstance(ahead.content, Appointment) else ""


def _pictures(open_work: OpenWork, order: Order, source: Source, task: Task) -> tuple[Picture, ...]:
    looked_at = LookedAt(source.period, order.today, order.unit)
    return tuple(
        one.of(gather_subject(open_work, one.needs, looked_at, task))
        for one in CHARTS
        if one.name in order.choices.charts
    )

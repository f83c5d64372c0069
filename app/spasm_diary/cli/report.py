"""`report`: writes the page for an appointment, a longer report, or sheets to fill in by hand."""

from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from spasm_diary.cli.diaries import existing_diary
from spasm_diary.cli.reading import a_date, a_number
from spasm_diary.cli.verb import DONE, Misuse, Outside, Paper, Verb
from spasm_diary.domain.errors import NotFound
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from spasm_diary.charts.chart import Period
    from spasm_diary.presenters.report.choices import Choices
    from spasm_diary.presenters.report.making import Made

SHEETS = ("appointment", "full", "blank")
PAPERS = ("a4", "letter")
PDF, PAGE = ".pdf", ".html"
LARGEST_TEXT = 150


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE.pdf|.html", type=Path, help=tr("where to write"))
    parser.add_argument(
        "--sheet", choices=SHEETS, default=SHEETS[0], help=tr("one page, a longer report, or empty")
    )
    parser.add_argument(
        "--from",
        dest="first",
        metavar="DATE",
        type=a_date,
        help=tr("the first day; otherwise that of the last appointment"),
    )
    parser.add_argument(
        "--to", dest="last", metavar="DATE", type=a_date, help=tr("the last day; otherwise today")
    )
    parser.add_argument(
        "--paper", choices=PAPERS, default="", help=tr("otherwise as this system has it")
    )
    parser.add_argument(
        "--text",
        metavar="N",
        type=a_number(100, LARGEST_TEXT),
        default=100,
        help=tr("the size of the text, in percent"),
    )
    _add_contents(parser)


def _add_contents(parser: ArgumentParser) -> None:
    """What is on it, beside what always is."""
    parser.add_argument("--name", default="", help=tr("whose diary it is; otherwise nobody's"))
    parser.add_argument(
        "--question", help=tr("the main question; otherwise that of the next appointment")
    )
    parser.add_argument(
        "--with",
        dest="taken_in",
        metavar="KEY",
        action="append",
        default=[],
        help=tr("put in what is left out: alcohol, followed, notes"),
    )
    parser.add_argument(
        "--without",
        dest="left_out",
        metavar="KEY",
        action="append",
        default=[],
        help=tr("leave an item out, such as strength"),
    )
    parser.add_argument(
        "--chart",
        dest="charts",
        metavar="NAME",
        action="append",
        help=tr("a chart of the longer report; otherwise spasms"),
    )
    parser.add_argument(
        "--weeks", metavar="N", type=a_number(1, 8), default=1, help=tr("how many empty weeks")
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    kind = arguments.file.suffix.lower()
    if kind not in {PDF, PAGE}:
        raise Misuse(N_("A report is kept as .pdf or .html."))
    if arguments.sheet == "blank":
        return _write_blank(arguments, outside, kind)
    choices = _choices(arguments, outside)
    with existing_diary(outside) as open_work:
        made = _make(open_work, outside, choices)
    if kind == PAGE:
        from spasm_diary.reports.html import html_of

        _write(arguments.file, html_of(made.read_aloud).encode("utf-8"))
    else:
        paper = Paper(made.report, arguments.paper, arguments.text)
        _write(arguments.file, outside.print_pdf(paper))
    outside.complain(_told(made.period))
    return DONE


def _write_blank(arguments: Namespace, outside: Outside, kind: str) -> int:
    from spasm_diary.presenters.report.choices import next_week
    from spasm_diary.reports.blank_weeks import BlankWeeks

    if kind != PDF:
        raise Misuse(N_("Sheets to fill in by hand are kept as .pdf."))
    first = next_week(arguments.first or outside.today)
    paper = Paper(BlankWeeks(arguments.weeks, first), arguments.paper, arguments.text)
    _write(arguments.file, outside.print_pdf(paper))
    return DONE


def _choices(arguments: Namespace, outside: Outside) -> "Choices":
    """Checked before a diary is touched."""
    from spasm_diary.charts.catalogue import chart
    from spasm_diary.charts.chart import Period
    from spasm_diary.presenters.report.choices import FIRST_CHARTS, Choices, Kind, Since
    from spasm_diary.reports.appointment.sheet import PRIVATE

    last = arguments.last or outside.today
    if arguments.first is not None and arguments.first > last:
        raise Misuse(N_("A report ends on the day it begins, or later."))
    names = frozenset(arguments.charts) if arguments.charts else FIRST_CHARTS
    for name in names:
        try:
            chart(name)
        except NotFound as error:
            raise Misuse("{told}", told=error.in_words()) from error
    own = Period(arguments.first, last) if arguments.first is not None else None
    return Choices(
        kind=Kind(arguments.sheet),
        since=Since.APPOINTMENT if own is None else Since.OWN,
        own=own,
        name=arguments.name,
        question=arguments.question,
        without=(PRIVATE | set(arguments.left_out)) - set(arguments.taken_in),
        charts=names,
    )


def _make(open_work: OpenWork, outside: Outside, choices: "Choices") -> "Made":
    from spasm_diary.bundled import program_version
    from spasm_diary.presenters.report.making import Order, make_report
    from spasm_diary.settings_file import SettingsFile

    unit = SettingsFile(outside.paths.settings).read().unit
    order = Order(choices, outside.today, unit, program_version())
    return make_report(open_work, order, Unwatched())


def _write(file: Path, content: bytes) -> None:
    with writing_whole(file) as whole:
        whole.write(content)


def _told(period: "Period") -> str:
    from spasm_diary.formats import span_name

    words = tr("A report of {days}. Whoever has the file can read it: it is not locked.")
    return words.format(days=span_name(period.first, period.last))


REPORT = Verb("report", N_("write a page for an appointment"), _add_arguments, _run)

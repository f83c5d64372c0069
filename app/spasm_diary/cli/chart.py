"""`chart`: draws a chart into a file."""

from argparse import ArgumentParser, Namespace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from spasm_diary.cli.diaries import existing_diary
from spasm_diary.cli.reading import a_date
from spasm_diary.cli.verb import DONE, Misuse, Outside, Verb
from spasm_diary.domain.errors import NotFound, NotValid
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from spasm_diary.charts.chart import Chart, Subject


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("name", metavar="NAME", help=tr("which chart, such as spasms"))
    parser.add_argument(
        "file", metavar="FILE.png|.svg|.pdf|.csv", type=Path, help=tr("where to draw")
    )
    parser.add_argument(
        "--from",
        dest="first",
        metavar="DATE",
        type=a_date,
        help=tr("the first day; otherwise the first of the diary"),
    )
    parser.add_argument(
        "--to", dest="last", metavar="DATE", type=a_date, help=tr("the last day; otherwise today")
    )
    parser.add_argument(
        "--show",
        dest="choice",
        metavar="KEY",
        default="",
        help=tr("which of the ways to look at it, where the chart has several"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    chosen, kind = _chosen(arguments)
    last = arguments.last or outside.today
    if arguments.first is not None and arguments.first > last:
        raise Misuse(N_("A chart ends on the day it begins, or later."))
    with existing_diary(outside) as open_work:
        subject = _subject(open_work, outside, chosen, arguments, last)
    picture = chosen.of(subject)
    from spasm_diary.charts.saving import written

    content = written(picture, kind)
    with writing_whole(arguments.file) as file:
        file.write(content)
    outside.say(picture.sentence)
    return DONE


def _chosen(arguments: Namespace) -> "tuple[Chart[Any], str]":
    """The chart and the format, before a diary is touched."""
    from spasm_diary.charts.catalogue import chart
    from spasm_diary.charts.saving import kind_of

    try:
        chosen = chart(arguments.name)
    except NotFound as error:
        raise Misuse("{told}", told=error.in_words()) from error
    keys = [one.key for one in chosen.choices]
    if arguments.choice and arguments.choice not in keys:
        raise Misuse(N_("This chart can show: {keys}."), keys=", ".join(keys) or tr("nothing else"))
    try:
        return chosen, kind_of(arguments.file)
    except NotValid as error:
        raise Misuse("{told}", told=error.in_words()) from error


def _subject(
    open_work: OpenWork,
    outside: Outside,
    chosen: "Chart[Any]",
    arguments: Namespace,
    last: date,
) -> "Subject":
    from spasm_diary.charts.chart import Period
    from spasm_diary.settings_file import SettingsFile
    from spasm_diary.usecases.gather_subject import LookedAt, gather_subject

    with open_work() as work:
        span = work.diary.span()
    begun = min(span[0], last) if span else last
    period = Period(arguments.first or begun, last)
    unit = SettingsFile(outside.paths.settings).read().unit
    looked_at = LookedAt(period, outside.today, unit, arguments.choice)
    return gather_subject(open_work, chosen.needs, looked_at, Unwatched())


CHART = Verb("chart", N_("draw a chart into a file"), _add_arguments, _run)

"""`sample`: fills a diary with an invented life: to look around, for pictures, for measuring."""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.diaries import any_diary
from spasm_diary.cli.reading import a_date, a_number
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.domain.errors import NotValid
from spasm_diary.usecases.import_entries import import_entries
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.words import N_, ntr, tr

MOST_DAYS = 36_525


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--days", metavar="N", type=a_number(1, MOST_DAYS), default=90, help=tr("how many days")
    )
    parser.add_argument(
        "--seed", metavar="S", type=int, default=1, help=tr("the same number, the same life")
    )
    parser.add_argument(
        "--until", metavar="DATE", type=a_date, help=tr("the last day; otherwise today")
    )
    parser.add_argument(
        "--add", action="store_true", help=tr("also where the diary holds something already")
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.usecases.invent_life import invent_life

    now = outside.clock.now()
    until = arguments.until or now.date()
    with any_diary(outside) as open_work:
        if not arguments.add:
            _refuse_filled(open_work)
        life = invent_life(until, arguments.days, arguments.seed, now)
        imported = import_entries(open_work, life, now, Unwatched())
    outside.say(
        ntr("{count} invented entry", "{count} invented entries", imported.new).format(
            count=imported.new
        )
    )
    return DONE


def _refuse_filled(open_work: OpenWork) -> None:
    with open_work() as work:
        if work.diary.count():
            raise NotValid(
                N_("The diary holds something already. With --add, invented days come among it.")
            )


SAMPLE = Verb("sample", N_("fill a diary with an invented life"), _add_arguments, _run)

"""`export`: writes everything in the diary as JSON."""

from argparse import ArgumentParser, Namespace
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

from spasm_diary.bundled import program_version
from spasm_diary.cli.diaries import existing_diary
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.usecases.export_diary import export_diary
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.usecases.write_whole import writing_whole
from spasm_diary.words import N_, ntr, tr

STANDARD_OUTPUT = "-"


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE.json", help=tr("where to write; - is standard output")
    )
    parser.add_argument(
        "--without-history",
        action="store_true",
        help=tr("leave out what was deleted, and what entries were before they were changed"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    with existing_diary(outside) as open_work:
        if arguments.file == STANDARD_OUTPUT:
            _export(open_work, outside.output, outside, arguments)
            return DONE
        with writing_whole(Path(arguments.file)) as raw:
            file = TextIOWrapper(raw, encoding="utf-8", newline="\n")
            count = _export(open_work, file, outside, arguments)
            file.flush()
            file.detach()  # closing is the other's affair
    outside.complain(
        ntr(
            "{count} entry is in {file}. Whoever has the file can read it: it is not locked.",
            "{count} entries are in {file}. Whoever has the file can read it: it is not locked.",
            count,
        ).format(count=count, file=arguments.file)
    )
    return DONE


def _export(open_work: OpenWork, file: TextIO, outside: Outside, arguments: Namespace) -> int:
    return export_diary(
        open_work,
        file,
        outside.clock.now(),
        program_version(),
        Unwatched(),
        with_history=not arguments.without_history,
    )


EXPORT = Verb("export", N_("write the whole diary as JSON"), _add_arguments, _run)

"""`import`: keeps what a file holds and the diary has not: its own JSON, or another program's."""

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from spasm_diary.cli.diaries import any_diary
from spasm_diary.cli.verb import DONE, TROUBLE, Outside, Verb
from spasm_diary.domain.errors import NotReadable
from spasm_diary.usecases.export_diary import FORMAT
from spasm_diary.usecases.found import Found, Refusal
from spasm_diary.usecases.import_entries import Imported, import_entries
from spasm_diary.usecases.unwatched import Unwatched
from spasm_diary.words import N_, ntr, tr


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=tr("the file to read"))
    parser.add_argument(
        "--preview", action="store_true", help=tr("only count what would be kept; keep nothing")
    )
    parser.epilog = tr(
        "Reads the diary's own JSON, and the CSV files of Bearable, Daylio and Sleep Cycle. The "
        "same file twice adds nothing."
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    found = _read(arguments.file, outside)
    with any_diary(outside) as open_work:
        imported = import_entries(
            open_work, found, outside.clock.now(), Unwatched(), preview=arguments.preview
        )
    _tell(found, imported, outside, preview=arguments.preview)
    return TROUBLE if imported.refused else DONE


def _read(path: Path, outside: Outside) -> Found:
    from spasm_diary.importers.catalogue import read_file

    try:
        with path.open("rb") as file:
            return read_file(file, outside.clock.offset_at, outside.clock.now())
    except OSError as error:
        raise NotReadable(
            N_("{file} could not be read: {reason}."), file=path, reason=error.strerror
        ) from error


def _tell(found: Found, imported: Imported, outside: Outside, *, preview: bool) -> None:
    is_own = found.source == FORMAT
    place = tr("Entry {line}: {reason}") if is_own else tr("Line {line}: {reason}")
    _tell_each(place, imported.refused, outside)
    _tell_each(place, found.remarks, outside)
    for unused in found.unused:
        outside.complain(
            ntr(
                "The diary has no place for “{what}”, which stands in {count} row.",
                "The diary has no place for “{what}”, which stands in {count} rows.",
                unused.count,
            ).format(what=unused.what, count=unused.count)
        )
    new = (
        ntr("{count} would be new", "{count} would be new", imported.new)
        if preview
        else ntr("{count} new", "{count} new", imported.new)
    )
    outside.say(new.format(count=imported.new))
    outside.say(tr("{count} the same").format(count=imported.same))
    outside.say(tr("{count} refused").format(count=len(imported.refused)))


def _tell_each(sentence: str, told: Iterable[Refusal], outside: Outside) -> None:
    for one in told:
        outside.complain(sentence.format(line=one.line, reason=one.reason))


IMPORT = Verb("import", N_("keep what a file holds and the diary has not"), _add_arguments, _run)

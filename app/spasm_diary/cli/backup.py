"""`backup`: a whole copy of the diary, looked over, in a file or in the folder of backups."""

from argparse import ArgumentParser, Namespace
from contextlib import closing
from pathlib import Path

from spasm_diary.cli.asking import key_for, was_told
from spasm_diary.cli.diaries import need_diary
from spasm_diary.cli.verb import DONE, Misuse, Outside, Verb
from spasm_diary.domain.backups import Reason
from spasm_diary.formats import days
from spasm_diary.words import N_, tr


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar="FILE",
        type=Path,
        nargs="?",
        help=tr("where to; without it, into the folder of backups"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.storage.backups.keeper import BackupKeeper
    from spasm_diary.storage.backups.single import backup_to
    from spasm_diary.storage.opening import open_file

    file: Path | None = arguments.file
    if file is not None and file.exists():
        raise Misuse(N_("There is a file {file} already. It was left as it is."), file=file)
    diary = need_diary(outside)
    key = key_for(outside)
    with closing(open_file(diary, key=key)) as opened:
        was_told(outside)
        if file is not None:
            held = backup_to(opened, file, key)
        else:
            keeper = BackupKeeper(opened, outside.paths.backups, key)
            made = keeper.make(Reason.BY_HAND, outside.clock.now())
            file, held = keeper.path_of(made), made.holding
    outside.say(str(file))
    outside.complain(
        tr("The backup holds {days}. It was read back and is sound.").format(days=days(held.days))
    )
    return DONE


BACKUP = Verb("backup", N_("make a backup of the diary"), _add_arguments, _run)

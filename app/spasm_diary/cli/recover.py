"""`recover`: what there is to go back to when the diary cannot be opened, and the way back."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from spasm_diary.cli.asking import key_for
from spasm_diary.cli.diaries import make_folder
from spasm_diary.cli.restore import key_of_backup, restore_with, tell_aside
from spasm_diary.cli.verb import DONE, TROUBLE, Misuse, Outside, Verb
from spasm_diary.domain.backups import Backup
from spasm_diary.formats import day_and_year, days
from spasm_diary.usecases.add_salvaged import add_salvaged
from spasm_diary.words import N_, ntr, tr


def _add_arguments(parser: ArgumentParser) -> None:
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument(
        "--use",
        metavar="NUMBER",
        help=tr("put this backup in the diary's place: what stands first in its line"),
    )
    ways.add_argument(
        "--repair",
        action="store_true",
        help=tr("repair the diary's file, if no entry in it is damaged; it is kept aside"),
    )
    ways.add_argument(
        "--begin-anew",
        action="store_true",
        help=tr("begin an empty diary; what is there is kept aside"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.storage.backups.beside import EveryCopy
    from spasm_diary.storage.backups.folder import BackupFolder

    folder = outside.paths.backups
    every = EveryCopy(outside.paths.diary, BackupFolder(folder))
    backups = every.listed()
    if arguments.begin_anew:
        _begin_anew(outside)
        return DONE
    if arguments.repair:
        _repair(outside)
        return DONE
    if arguments.use is None:
        for one in backups:
            outside.say(_line(one))
        if not backups:
            outside.complain(tr("There are no backups in {folder}.").format(folder=folder))
        return DONE if backups else TROUBLE
    chosen = next((one for one in backups if _called(one) == arguments.use), None)
    if chosen is None:
        raise Misuse(N_("There is no backup {number}."), number=arguments.use)
    _use(every.path_of(chosen), outside)
    return DONE


def _use(file: Path, outside: Outside) -> None:
    """Restore it, and add what can still be read of the diary before."""
    key = key_of_backup(file, outside)
    restore_with(key, file, outside, lambda aside: _add(aside, key, outside))


def _add(aside: Path, key: bytes | None, outside: Outside) -> None:
    from spasm_diary.storage.backups.keys_beside import is_plain
    from spasm_diary.storage.backups.salvage import salvaged

    before = aside / outside.paths.diary.name
    entries = salvaged(before, None if is_plain(before) else key)
    opened = outside.open_diary(outside.paths.diary, key)
    try:
        added = add_salvaged(opened.open_work, entries, outside.clock.now())
    finally:
        opened.close()
    outside.complain(
        ntr(
            "{count} entry that the backup lacked could be read and was added.",
            "{count} entries that the backup lacked could be read and were added.",
            added,
        ).format(count=added)
    )


def _repair(outside: Outside) -> None:
    from spasm_diary.storage.backups.mending import mend

    aside = mend(outside.paths.diary, outside.clock.now(), key_for(outside))
    outside.complain(tr("The diary's file is repaired. Every entry is there."))
    tell_aside(aside, outside)


def _begin_anew(outside: Outside) -> None:
    from spasm_diary.storage.backups.restoring import begin_anew
    from spasm_diary.storage.opening import open_file

    make_folder(outside)
    aside = begin_anew(outside.paths.diary, outside.clock.now())
    open_file(outside.paths.diary, may_begin=True).close()
    outside.complain(tr("An empty diary was begun."))
    tell_aside(aside, outside)


def _called(backup: Backup) -> str:
    """By its number; a copy from before an update has none."""
    return str(backup.number or backup.name)


def _line(backup: Backup) -> str:
    """A backup in a line: what it is called, when it was made, and what it holds."""
    held = backup.holding
    newest = "" if held.newest is None else day_and_year(held.newest)
    return "\t".join(
        (_called(backup), backup.made.isoformat(timespec="minutes"), days(held.days), newest)
    )


RECOVER = Verb("recover", N_("go back to a backup when the diary is lost"), _add_arguments, _run)

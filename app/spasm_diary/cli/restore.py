"""`restore`: a backup becomes the diary; what was there before is kept aside."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from spasm_diary.cli.diaries import make_folder
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.words import N_, tr


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=tr("the backup"))


def _run(arguments: Namespace, outside: Outside) -> int:
    restore_from(arguments.file, outside)
    return DONE


def restore_from(file: Path, outside: Outside) -> Path | None:
    """Restore it, and say where the diary before it is now.

    Raises:
        DiaryUnavailable: it is no sound backup, or the diary is in use; nothing was changed.
    """
    from spasm_diary.storage.backups.restoring import restore

    make_folder(outside)
    aside = restore(outside.paths.diary, file, outside.clock.now())
    outside.complain(tr("The diary is what the backup holds."))
    tell_aside(aside, outside)
    return aside


def tell_aside(aside: Path | None, outside: Outside) -> None:
    if aside is not None:
        outside.complain(
            tr("The diary that was there before is kept in {folder}.").format(folder=aside)
        )


RESTORE = Verb("restore", N_("put a backup in the diary's place"), _add_arguments, _run)

"""`restore`: a backup becomes the diary; what was there before is kept aside."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from pathlib import Path

from spasm_diary.cli.diaries import make_folder
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.words import N_, tr


def _add_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE", type=Path, help=tr("the backup"))


def _run(arguments: Namespace, outside: Outside) -> int:
    restore_with(key_of_backup(arguments.file, outside), arguments.file, outside)
    return DONE


def restore_with(
    key: bytes | None,
    file: Path,
    outside: Outside,
    then: Callable[[Path], None] = lambda _aside: None,
) -> None:
    """Restore it, say where the diary before it is now, and hand that to `then`.

    Raises:
        DiaryUnavailable: it is no sound backup, or the diary is in use; nothing was changed.
    """
    from spasm_diary.storage.backups.keys_beside import whose_keys
    from spasm_diary.storage.backups.restoring import restore
    from spasm_diary.storage.older_copies import in_present_key

    make_folder(outside)
    diary = outside.paths.diary

    def go_on(aside: Path | None) -> None:
        outside.complain(tr("The diary is what the backup holds."))
        tell_aside(aside, outside)
        if aside is not None:
            then(aside)

    with in_present_key(file, whose_keys(file, diary), key) as usable:
        restore(diary, usable, outside.clock.now(), key, go_on)


def key_of_backup(file: Path, outside: Outside) -> bytes | None:
    """The key of an encrypted backup, by the passphrase that it was made under.

    Raises:
        WrongPassphrase: it was another one.
        DiaryUnavailable: there is no wrapped key for it.
    """
    from spasm_diary.storage.backups.keys_beside import is_plain, whose_keys

    if is_plain(file):
        return None
    from spasm_diary.domain.passphrases import Passphrase
    from spasm_diary.storage.keys.unlocking import unlock

    typed = outside.ask(tr("Passphrase of the backup: "))
    return unlock(whose_keys(file, outside.paths.diary), Passphrase(typed), copy=file)


def tell_aside(aside: Path | None, outside: Outside) -> None:
    if aside is not None:
        outside.complain(
            tr("The diary that was there before is kept in {folder}.").format(folder=aside)
        )


RESTORE = Verb("restore", N_("put a backup in the diary's place"), _add_arguments, _run)

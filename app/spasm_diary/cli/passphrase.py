"""`passphrase`: gives the diary another passphrase or a new key, or prints its sheet once more."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from spasm_diary.cli.asking import add_new_passphrase, key_for, new_passphrase
from spasm_diary.cli.decrypt import NOT_ENCRYPTED
from spasm_diary.cli.diaries import need_diary
from spasm_diary.cli.verb import DONE, Misuse, Outside, Verb
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import N_, tr

NOT_BOTH = N_("With --show-sheet nothing is changed. Leave out one of the two.")


def _add_arguments(parser: ArgumentParser) -> None:
    add_new_passphrase(parser)
    way = parser.add_mutually_exclusive_group()
    way.add_argument(
        "--with-sheet",
        action="store_true",
        help=tr("the passphrase is forgotten: ask for the recovery sheet in place of it"),
    )
    way.add_argument(
        "--show-sheet", action="store_true", help=tr("change nothing, and print the sheet")
    )
    parser.add_argument(
        "--new-key",
        action="store_true",
        help=tr("somebody may know the passphrase: lock the diary anew, and print a new sheet"),
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.presenters.recovery_sheet import sheet_lines
    from spasm_diary.storage.keys.unlocking import change_passphrase, unlock_by_sheet

    if arguments.new_key and arguments.show_sheet:
        raise Misuse(NOT_BOTH)
    file = need_diary(outside)
    if arguments.with_sheet:
        key: bytes | None = unlock_by_sheet(file, outside.ask(tr("Recovery sheet: ")))
    else:
        key = key_for(outside)
    if key is None:
        raise DiaryUnavailable(NOT_ENCRYPTED)
    if arguments.show_sheet:
        for line in sheet_lines(key, outside.clock.now().date()):
            outside.say(line)
        return DONE
    outside.open_diary(file, key).close()  # before a word is asked for: the key may not fit
    if arguments.new_key:
        _renew(file, key, arguments.new_passphrase_fd, outside)
        return DONE
    change_passphrase(file, key, new_passphrase(outside, arguments.new_passphrase_fd))
    outside.complain(tr("The diary has a new passphrase. The recovery sheet is the same."))
    outside.complain(
        tr("Copies from before still open with the old one. If somebody knows it, use --new-key.")
    )
    return DONE


def _renew(file: Path, old: bytes, descriptor: int | None, outside: Outside) -> None:
    from spasm_diary.presenters.new_key import DONE as HAS_NEW_KEY
    from spasm_diary.presenters.new_key import told_of_new_key
    from spasm_diary.presenters.recovery_sheet import sheet_lines
    from spasm_diary.storage.converting import renew_key
    from spasm_diary.storage.keys.unlocking import new_key
    from spasm_diary.storage.older_copies import copies_with_old_key

    passphrase, key = new_passphrase(outside, descriptor), new_key()
    renew_key(file, old, key, passphrase)
    for line in sheet_lines(key, outside.clock.now().date()):
        outside.say(line)
    copies = copies_with_old_key(file, key)
    for words in (tr(HAS_NEW_KEY), *told_of_new_key(has_copies=bool(copies))):
        outside.complain(words)
    for copy in copies:
        outside.complain(tr("With the old key, for it was made before: {file}").format(file=copy))


PASSPHRASE = Verb("passphrase", N_("change the passphrase of the diary"), _add_arguments, _run)

"""`passphrase`: gives the diary another passphrase, or prints its recovery sheet once more."""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.asking import add_new_passphrase, key_for, new_passphrase
from spasm_diary.cli.decrypt import NOT_ENCRYPTED
from spasm_diary.cli.diaries import need_diary
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import N_, tr


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


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.presenters.recovery_sheet import sheet_lines
    from spasm_diary.storage.keys.unlocking import change_passphrase, unlock_by_sheet

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
    change_passphrase(file, key, new_passphrase(outside, arguments.new_passphrase_fd))
    outside.complain(tr("The diary has a new passphrase. The recovery sheet is the same."))
    return DONE


PASSPHRASE = Verb("passphrase", N_("change the passphrase of the diary"), _add_arguments, _run)

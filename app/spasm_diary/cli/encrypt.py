"""`encrypt`: locks the diary with a passphrase, and prints its recovery sheet."""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.asking import add_new_passphrase, new_passphrase, tell_cut_short
from spasm_diary.cli.diaries import need_diary
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import N_, tr


def _add_arguments(parser: ArgumentParser) -> None:
    add_new_passphrase(parser)
    parser.epilog = tr(
        "The recovery sheet is printed on standard output. Keep it on paper, away from the "
        "computer: whoever has it can open the diary, and without it nobody can once the "
        "passphrase is forgotten."
    )


def _run(arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.presenters.recovery_sheet import sheet_lines
    from spasm_diary.storage.converting import encrypt
    from spasm_diary.storage.keys.locked import is_locked
    from spasm_diary.storage.keys.unlocking import new_key
    from spasm_diary.storage.plain_copies import plain_copies

    file = need_diary(outside)
    tell_cut_short(outside)
    if is_locked(file):
        raise DiaryUnavailable(N_("The diary is encrypted already."))
    passphrase = new_passphrase(outside, arguments.new_passphrase_fd)
    key = new_key()
    for line in sheet_lines(key, outside.clock.now().date()):  # before it is ever needed
        outside.say(line)
    outside.output.flush()
    encrypt(file, key, passphrase)
    outside.complain(tr("The diary is encrypted. Its passphrase, or the sheet, opens it."))
    for copy in plain_copies(file):
        outside.complain(tr("Not encrypted, for it was made before: {file}").format(file=copy))
    return DONE


ENCRYPT = Verb("encrypt", N_("lock the diary with a passphrase"), _add_arguments, _run)

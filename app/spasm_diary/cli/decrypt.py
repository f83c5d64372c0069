"""`decrypt`: takes the lock off the diary."""

from argparse import ArgumentParser, Namespace

from spasm_diary.cli.asking import key_for
from spasm_diary.cli.diaries import need_diary
from spasm_diary.cli.verb import DONE, Outside, Verb
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.words import N_, tr

NOT_ENCRYPTED = N_("The diary is not encrypted.")


def _add_arguments(_parser: ArgumentParser) -> None:
    """There are none."""


def _run(_arguments: Namespace, outside: Outside) -> int:
    from spasm_diary.storage.converting import decrypt

    file = need_diary(outside)
    key = key_for(outside)
    if key is None:
        raise DiaryUnavailable(NOT_ENCRYPTED)
    decrypt(file, key)
    outside.complain(tr("The diary is not encrypted any more: whoever has the file can read it."))
    return DONE


DECRYPT = Verb("decrypt", N_("take the lock off the diary"), _add_arguments, _run)

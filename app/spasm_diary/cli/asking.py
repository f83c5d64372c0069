"""Asks for the passphrase: at the terminal without showing it, or on an open file descriptor.

Never in the arguments or the environment, where other programs could read it.
"""

import os
import sys
from argparse import ArgumentParser
from getpass import getpass
from typing import TYPE_CHECKING

from spasm_diary.cli.reading import a_number
from spasm_diary.domain.errors import DiaryUnavailable, NotValid
from spasm_diary.words import N_, tr

if TYPE_CHECKING:
    from spasm_diary.cli.verb import Outside
    from spasm_diary.domain.passphrases import Passphrase

LONGEST = 10_000
"""Bytes: whatever is longer is no passphrase."""
NO_TERMINAL = N_(
    "The diary is locked, and there is no terminal to ask for the passphrase at. Hand it in with "
    "--passphrase-fd."
)
NOT_HANDED_IN = N_("Nothing that could be a passphrase can be read from file descriptor {number}.")
NOT_THE_SAME = N_("The two passphrases are not the same. Nothing was changed. Try again.")
a_descriptor = a_number(0, 1_000_000)


def add_passphrase(parser: ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=a_descriptor,
        default=default,
        help=tr("read the passphrase of a locked diary from file descriptor N; otherwise asked"),
    )


def add_new_passphrase(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--new-passphrase-fd",
        metavar="N",
        type=a_descriptor,
        help=tr("read the new passphrase from file descriptor N; otherwise asked"),
    )


def key_for(outside: "Outside") -> bytes | None:
    """The key of a locked diary, by its passphrase; None where none is needed.

    Raises:
        WrongPassphrase: it was another one.
        DiaryUnavailable: it could not be asked for, or the key file cannot be used.
    """
    from spasm_diary.storage.keys.locked import is_locked

    tell_cut_short(outside)
    if not is_locked(outside.paths.diary):
        return None
    from spasm_diary.domain.passphrases import Passphrase
    from spasm_diary.storage.keys.unlocking import unlock

    typed = outside.ask(tr("Passphrase of the diary: "))
    return unlock(outside.paths.diary, Passphrase(typed))


def tell_cut_short(outside: "Outside") -> None:
    """Say what was being done to the diary and was cut short: before its passphrase is asked for.

    Raises:
        DiaryUnavailable: the disk did not let it be settled.
    """
    from spasm_diary.storage.opening import settle

    if told := settle(outside.paths.diary):
        outside.complain(tr(told))


def was_told(outside: "Outside") -> None:
    """The diary was opened as well, and so what was told is of the past."""
    from spasm_diary.storage.under_way import forget

    forget(outside.paths.diary)


def new_passphrase(outside: "Outside", descriptor: int | None) -> "Passphrase":
    """A passphrase that is asked for twice, or handed in once.

    Raises:
        NotValid: it is empty, or was not typed the same way twice.
    """
    from spasm_diary.domain.passphrases import Passphrase

    if descriptor is not None:
        return Passphrase(handed_in(descriptor))
    typed = Passphrase(outside.ask(tr("New passphrase: ")))
    if outside.ask(tr("The same once more: ")) != typed.text:
        raise NotValid(NOT_THE_SAME)
    return typed


def asked(prompt: str, descriptor: int | None) -> str:
    """A secret from a file descriptor, where there is one, or from the terminal."""
    if descriptor is not None:
        return handed_in(descriptor)
    if os.name == "posix":  # where getpass would read what is piped in, if there is no terminal
        try:
            os.close(os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY))
        except OSError as error:
            raise DiaryUnavailable(NO_TERMINAL) from error
    try:
        return getpass(prompt, stream=sys.stderr)
    except EOFError as error:
        raise DiaryUnavailable(NO_TERMINAL) from error


def handed_in(descriptor: int) -> str:
    """One line, byte by byte: what comes after it is for somebody else."""
    line = bytearray()
    try:
        while (byte := os.read(descriptor, 1)) not in {b"", b"\n"} and len(line) < LONGEST:
            line += byte
        return line.removesuffix(b"\r").decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise NotValid(NOT_HANDED_IN, number=descriptor) from error

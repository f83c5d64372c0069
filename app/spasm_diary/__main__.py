"""Starts the program: `spasm-diary`, `python -m spasm_diary`, and the frozen bundle.

The only place that asks the clock. Nothing heavy is loaded before it is known what for: the window,
or a verb of the command line.
"""

import os
import sys
from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache, partial
from gettext import GNUTranslations
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from spasm_diary.customs import Customs, follow
from spasm_diary.paths import Paths, usual_paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from spasm_diary.cli.verb import OpenedDiary, Outside, Paper, Picture
    from spasm_diary.usecases.ports import Clock

PRIVATE = 0o077
A_LEAP_YEAR = 2000
TROUBLE, INTERRUPTED = 1, 130


class SystemClock:
    """The clock of this computer, in its time zone."""

    def now(self) -> datetime:
        return datetime.now().astimezone()  # noqa: TID251 - the one clock there is

    def offset_at(self, local: datetime) -> int:
        try:
            offset = local.astimezone().utcoffset()
        except (OSError, OverflowError):  # Windows knows no zones before 1970
            offset = local.replace(year=A_LEAP_YEAR).astimezone().utcoffset()
        return round(offset.total_seconds() / 60) if offset is not None else 0


def main(argv: Sequence[str] | None = None) -> int:
    """Show the window or run a verb; what the command ends with."""
    words = sys.argv[1:] if argv is None else argv
    os.umask(PRIVATE)  # what is written here is nobody else's business
    _speak(languages(os.environ))
    if not words:
        return _show_window(usual_paths(), SystemClock(), spasm_now=False)
    output, errors = _in_utf8(sys.stdout), _in_utf8(sys.stderr)
    try:
        ended = _run(words, output, errors)
        output.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:  # such as `spasm-diary export - | head`: nobody reads any more
        _drop(output)
        return TROUBLE
    except OSError as error:
        if error.filename is not None:
            raise
        print(f"spasm-diary: {error.strerror}", file=errors)  # such as a full disk
        _drop(output)
        return TROUBLE
    return ended


def languages(environment: Mapping[str, str]) -> list[str]:
    """The languages a person wants, the most wanted first: each with its country, then without.

    As gettext has it: the first of four variables that says anything.
    """
    variables = ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")
    wanted = next(filter(None, map(environment.get, variables)), "")
    names = [name.partition(".")[0].partition("@")[0] for name in wanted.split(":")]
    both = (one for name in names for one in (name, name.partition("_")[0]))
    return [one for one in dict.fromkeys(both) if one.replace("_", "").isalnum()]


def _speak(wanted: Sequence[str]) -> None:
    """In the first language that there is; English needs no catalogue."""
    for language in wanted:
        if language in {"en", "C", "POSIX"}:
            return
        from spasm_diary.bundled import translations
        from spasm_diary.words import speak

        found = translations(language)
        if isinstance(found, GNUTranslations):
            speak(found)
            return


def _run(words: Sequence[str], output: TextIO, errors: TextIO) -> int:
    from spasm_diary.cli.arguments import read_arguments
    from spasm_diary.cli.run import run_verb

    try:
        arguments = read_arguments(words)
    except SystemExit as asked:  # the help was asked for, or the words made no sense
        return asked.code if isinstance(asked.code, int) else TROUBLE
    paths = Paths(arguments.data_folder) if arguments.data_folder else usual_paths()
    follow(cache(partial(_customs, paths)))
    ask = partial(_ask, arguments.passphrase_fd)
    return run_verb(arguments, _outside(paths, SystemClock(), ask, output, errors))


def _outside(
    paths: Paths, clock: "Clock", ask: "Callable[[str], str]", output: TextIO, errors: TextIO
) -> "Outside":
    from spasm_diary.cli.verb import Outside

    return Outside(
        paths=paths,
        clock=clock,
        open_diary=_open_diary,
        ask=ask,
        draw=partial(_draw, paths, clock),
        print_pdf=_print_pdf,
        check=partial(_check, paths, clock, output),
        show_window=partial(_show_window, paths, clock),
        input=sys.stdin.buffer if sys.stdin is not None else BytesIO(),
        output=output,
        errors=errors,
    )


def _open_diary(file: Path, key: bytes | None) -> "OpenedDiary":
    from spasm_diary.storage.opening import open_diary

    return open_diary(file, key=key)


def _customs(paths: Paths) -> Customs:
    """Those of the window, for what a verb writes for people; asked where it needs them."""
    from PySide6.QtCore import QLocale

    from spasm_diary.bootstrap.habits import customs_of
    from spasm_diary.settings_file import SettingsFile

    return customs_of(SettingsFile(paths.settings).read(), QLocale.system())


def _ask(descriptor: int | None, prompt: str) -> str:
    from spasm_diary.cli.asking import asked

    return asked(prompt, descriptor)


def _draw(paths: Paths, clock: "Clock", wanted: "Picture", key: bytes | None) -> None:
    from spasm_diary.bootstrap.start import screenshot

    _need_no_screen()
    screenshot(
        paths,
        clock,
        wanted.page,
        wanted.file,
        size=wanted.size,
        theme=wanted.theme,
        text=wanted.text,
        key=key,
    )


def _print_pdf(paper: "Paper") -> bytes:
    from spasm_diary.bootstrap.paper import print_pdf

    _need_no_screen()
    return print_pdf(paper)


def _check(paths: Paths, clock: "Clock", output: TextIO, key: bytes | None, *, deep: bool) -> int:
    from spasm_diary.self_check import self_check

    _need_no_screen()
    return self_check(paths, clock, partial(print, file=output, flush=True), key, deep=deep)


def _need_no_screen() -> None:
    """Let Qt draw into memory where there is no display to open a window on."""
    has_display = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if sys.platform == "linux" and not has_display:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _show_window(paths: Paths, clock: "Clock", *, spasm_now: bool) -> int:
    from spasm_diary.bootstrap.start import run

    return run(paths, clock, spasm_now=spasm_now)


def _in_utf8(stream: TextIO | None) -> TextIO:
    """Whatever the locale says. A program without a console has no streams: it speaks to nobody."""
    if stream is None:
        return TextIOWrapper(BytesIO(), encoding="utf-8")
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def _drop(stream: TextIO) -> None:
    """Let what is still held go nowhere, or the interpreter would try again at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())

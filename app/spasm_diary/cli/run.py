"""Runs the verb that was asked for, and tells trouble in a sentence."""

from argparse import Namespace

from spasm_diary.cli.arguments import PROGRAM
from spasm_diary.cli.verb import INTERRUPTED, MISUSE, TROUBLE, Misuse, Outside
from spasm_diary.domain.errors import DiaryError


def run_verb(arguments: Namespace, outside: Outside) -> int:
    """What the command ends with. Bugs fly: their traceback is for us."""
    try:
        if arguments.run is None:
            return outside.show_window(spasm_now=False)
        ended: int = arguments.run(arguments, outside)
        outside.output.flush()
    except Misuse as error:
        return _trouble(error, outside, MISUSE)
    except DiaryError as error:
        return _trouble(error, outside, TROUBLE)
    except KeyboardInterrupt:
        return INTERRUPTED
    return ended


def _trouble(error: DiaryError, outside: Outside, ended: int) -> int:
    outside.complain(f"{PROGRAM}: {error.in_words()}")
    return ended

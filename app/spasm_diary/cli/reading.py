"""Reads words of the command line: dates, sizes and counts."""

from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import date

from spasm_diary.domain.moments import FIRST_DAY, LAST_DAY
from spasm_diary.words import tr

LARGEST_SIDE = 20_000


def a_date(word: str) -> date:
    """A date such as 2026-11-23."""
    try:
        day = date.fromisoformat(word)
    except ValueError as error:
        raise ArgumentTypeError(tr("this is not a date such as 2026-11-23")) from error
    if not FIRST_DAY <= day <= LAST_DAY:
        raise ArgumentTypeError(tr("the diary takes dates from 1900 to 2199"))
    return day


def a_size(word: str) -> tuple[int, int]:
    """Width and height in pixels, such as 1280x800."""
    width, _, height = word.lower().partition("x")
    if not (width.isascii() and width.isdigit() and height.isascii() and height.isdigit()):
        raise ArgumentTypeError(tr("this is not a size such as 1280x800"))
    size = int(width), int(height)
    if not all(1 <= side <= LARGEST_SIDE for side in size):
        raise ArgumentTypeError(tr("no picture can have this size"))
    return size


def a_number(lowest: int, highest: int) -> Callable[[str], int]:
    """A whole number in a range."""

    def read(word: str) -> int:
        try:
            number = int(word)
        except ValueError as error:
            raise ArgumentTypeError(tr("this is not a whole number")) from error
        if not lowest <= number <= highest:
            raise ArgumentTypeError(
                tr("it goes from {lowest} to {highest}").format(lowest=lowest, highest=highest)
            )
        return number

    return read

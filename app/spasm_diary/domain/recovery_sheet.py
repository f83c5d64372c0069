"""The key of a diary as a sheet of paper holds it: 13 groups of 5 letters.

The last letter of a group checks the four before it and the place of the group, so that a typo is
told by the number of its group, also two letters or two groups that changed places. The letters
are those of Crockford's base 32: no I, L, O or U, which are read as what they look like.
"""

from spasm_diary.domain.errors import NotValid
from spasm_diary.words import N_

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOK_ALIKES = str.maketrans("OILU", "011V")
KEY_BYTES, BITS = 32, 5
GROUPS, DATA, GROUP = 13, 4, 5
SPARE_BITS = GROUPS * DATA * BITS - KEY_BYTES * 8
FIELD = 0b100101
"""Of the numbers that check: x⁵ + x² + 1, by which no weight below repeats."""


class SheetTypo(NotValid):
    """What was typed is not what stands on a sheet; `groups` counts from 1, empty if unknown."""

    def __init__(self, sentence: str, *groups: int, **values: object) -> None:
        super().__init__(sentence, **values)
        self.groups = groups


WRONG_COUNT = N_("A recovery sheet has {wanted} groups of letters, and here are {found}.")
WRONG_GROUP = N_("Group {groups} is not as on the sheet. Look at it again.")
WRONG_GROUPS = N_("Groups {groups} are not as on the sheet. Look at them again.")
WRONG_SOMEWHERE = N_("Some letters are not as on the sheet. Look at every group again.")


def groups_of(key: bytes) -> tuple[str, ...]:
    """What the sheet shows."""
    if len(key) != KEY_BYTES:
        raise ValueError("a key has 32 bytes")
    number = int.from_bytes(key) << SPARE_BITS | _check_of_whole(key)
    shifts = range((GROUPS * DATA - 1) * BITS, -1, -BITS)
    letters = [number >> shift & 31 for shift in shifts]
    parts = [letters[first : first + DATA] for first in range(0, len(letters), DATA)]
    return tuple(
        "".join(ALPHABET[one] for one in (*part, _check(place, part)))
        for place, part in enumerate(parts, start=1)
    )


def key_from(typed: str) -> bytes:
    """The key that a sheet holds, typed with or without spaces and dashes, in any case.

    Raises:
        SheetTypo: it is not what stands on any sheet.
    """
    groups = _groups_in(typed)
    wrong = [place for place, group in enumerate(groups, start=1) if not _is_right(place, group)]
    if wrong:
        sentence = WRONG_GROUP if len(wrong) == 1 else WRONG_GROUPS
        raise SheetTypo(sentence, *wrong, groups=", ".join(map(str, wrong)))
    number = 0
    for group in groups:
        for letter in group[:DATA]:
            number = number << BITS | ALPHABET.index(letter)
    key = (number >> SPARE_BITS).to_bytes(KEY_BYTES)
    if number & (1 << SPARE_BITS) - 1 != _check_of_whole(key):
        raise SheetTypo(WRONG_SOMEWHERE)
    return key


def _groups_in(typed: str) -> list[str]:
    """As they were parted, or else every five letters."""
    parts = "".join(one if one.isalnum() else " " for one in typed).upper()
    groups = parts.translate(LOOK_ALIKES).split()
    whole = "".join(groups)
    if len(groups) != GROUPS and len(whole) == GROUPS * GROUP:
        groups = [whole[first : first + GROUP] for first in range(0, len(whole), GROUP)]
    if len(groups) != GROUPS:
        found = len(groups) if len(groups) > 1 else -(-len(whole) // GROUP)
        raise SheetTypo(WRONG_COUNT, wanted=GROUPS, found=found)
    return groups


def _is_right(place: int, group: str) -> bool:
    if len(group) != GROUP or not set(group) <= set(ALPHABET):
        return False
    *data, check = (ALPHABET.index(letter) for letter in group)
    return check == _check(place, data)


def _check(place: int, data: list[int]) -> int:
    """Weighted by powers of x: one wrong letter always shows, and so do two that changed places."""
    check = place
    for one in data:
        check = _times_x(check ^ one)
    return check


def _times_x(number: int) -> int:
    doubled = number << 1
    return doubled ^ FIELD if doubled & 32 else doubled


def _check_of_whole(key: bytes) -> int:
    """For the last bits, which would be empty: some of the typos that two letters can hide."""
    return sum((place + 1) * byte for place, byte in enumerate(key)) % 13

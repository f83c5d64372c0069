"""Begin to follow something, call it by another name, retire it, bring it back.

A key is made of the name it began with and a few letters of chance, and stays for ever: two things
of one name, years apart, are never taken for one.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from spasm_diary.domain.errors import NotFound, NotValid
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.domain.text import name
from spasm_diary.domain.texts import folded
from spasm_diary.usecases.changes import EVERY_DAY, Changed
from spasm_diary.usecases.ports import Diary, OpenWork
from spasm_diary.words import N_

LONGEST_SLUG = 40
CHANCE_LETTERS = 6


def follow(  # noqa: PLR0913, PLR0917 - what there is to say of it
    open_work: OpenWork, label: str, form: Form, unit: str, chance: UUID, now: datetime
) -> Changed:
    """Begin to follow something.

    Raises:
        NotValid: it has no name, or something that is followed now has the same.
    """
    with open_work() as work:
        key = _free_key(work.diary, name(label), chance)
        made = Followed(key, label, form, unit if form is Form.NUMBER else "")
        _check_alone(work.diary, made)
        work.diary.put_followed(made, now)
    return EVERY_DAY


def rename_followed(open_work: OpenWork, key: str, label: str, now: datetime) -> Changed:
    """Call it by another name, on old days as well.

    Raises:
        NotValid: it has no name, or something else that is followed now has the same.
        NotFound: it is not there.
    """
    return _change(open_work, key, now, lambda one: replace(one, label=label))


def retire_followed(open_work: OpenWork, key: str, now: datetime) -> Changed:
    """Ask for it no more; the answers stay.

    Raises:
        NotFound: it is not there.
    """
    return _change(open_work, key, now, lambda one: replace(one, retired=True))


def bring_back_followed(open_work: OpenWork, key: str, now: datetime) -> Changed:
    """Ask for it again.

    Raises:
        NotValid: something else that is followed now has the same name.
        NotFound: it is not there.
    """
    return _change(open_work, key, now, lambda one: replace(one, retired=False))


def _change(
    open_work: OpenWork, key: str, now: datetime, make: Callable[[Followed], Followed]
) -> Changed:
    with open_work() as work:
        before = next((one for one in work.diary.followed() if one.key == key), None)
        if before is None:
            raise NotFound(N_("This is not among the things you follow."))
        after = make(before)
        _check_alone(work.diary, after)
        work.diary.put_followed(after, now)
    return EVERY_DAY


def _check_alone(diary: Diary, followed: Followed) -> None:
    if followed.retired:
        return
    for other in diary.followed():
        is_same = folded(other.label) == folded(followed.label)
        if is_same and other.key != followed.key and not other.retired:
            raise NotValid(N_("You follow something of this name already."))


def _free_key(diary: Diary, label: str, chance: UUID) -> str:
    """With more letters of chance only where a few are taken."""
    taken = {one.key for one in diary.followed()}
    slug = re.sub(r"\W+", "-", label.casefold()).strip("-")[:LONGEST_SLUG]
    short, long = (
        f"{slug}-{letters}".lstrip("-") for letters in (chance.hex[:CHANCE_LETTERS], chance.hex)
    )
    return long if short in taken else short

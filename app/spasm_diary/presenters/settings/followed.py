"""The person's own things to follow: begun, renamed, retired and brought back."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias
from uuid import UUID

from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.change_followed import (
    bring_back_followed,
    follow,
    rename_followed,
    retire_followed,
)
from spasm_diary.usecases.changes import Changed
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.words import tr

Change: TypeAlias = Callable[[OpenWork, datetime], Changed]
"""Changes something at a moment."""


@dataclass(frozen=True, slots=True)
class FollowedRow:
    """One thing in the list."""

    key: str
    label: str
    form: str
    is_renamed: bool
    """Its name is being written anew."""


@dataclass(frozen=True, slots=True)
class FollowedSettingsView:
    """Everything on the card."""

    forms: tuple[tuple[str, str], ...]
    rows: tuple[FollowedRow, ...]
    retired: tuple[FollowedRow, ...]
    add_problem: str
    row_problem: str


class FollowedSettingsPart:
    """What can be done with the own things. `chance` gives each its key."""

    def __init__(
        self,
        keeping: Keeping,
        chance: Callable[[], UUID],
        show: Callable[[], None],
    ) -> None:
        self._keeping = keeping
        self._chance = chance
        self._show = show
        self._renamed = ""
        self._add_problem = ""
        self._row_problem = ""

    def add(self, label: str, form: str, unit: str) -> bool:
        """Begin to follow something; whether it was taken."""
        self._add_problem = self._try(
            lambda work, now: follow(work, label, Form(form), unit, self._chance(), now)
        )
        self._show()
        return not self._add_problem

    def begin_to_rename(self, key: str) -> None:
        self._renamed, self._row_problem = key, ""
        self._show()

    def rename(self, key: str, label: str) -> None:
        self._change(lambda work, now: rename_followed(work, key, label, now))

    def leave_name(self) -> None:
        """Write no other name after all."""
        self.begin_to_rename("")

    def retire(self, key: str) -> None:
        self._change(lambda work, now: retire_followed(work, key, now))

    def bring_back(self, key: str) -> None:
        self._change(lambda work, now: bring_back_followed(work, key, now))

    def view(self, followed: Iterable[Followed]) -> FollowedSettingsView:
        known = tuple(followed)
        return FollowedSettingsView(
            forms=tuple((form.value, tr(form.label)) for form in Form),
            rows=tuple(self._row(one) for one in known if not one.retired),
            retired=tuple(self._row(one) for one in known if one.retired),
            add_problem=self._add_problem,
            row_problem=self._row_problem,
        )

    def _row(self, one: Followed) -> FollowedRow:
        form = tr(one.form.label)
        if one.unit:
            form = tr("A number, in {unit}").format(unit=one.unit)
        return FollowedRow(one.key, one.label, form, one.key == self._renamed)

    def _change(self, change: Change) -> None:
        self._row_problem = self._try(change)
        if not self._row_problem:
            self._renamed = ""
        self._show()

    def _try(self, change: Change) -> str:
        keeping = self._keeping
        try:
            changed = change(keeping.open_work, keeping.clock.now())
        except DiaryError as error:
            return error.in_words()
        keeping.tell_saved(changed)
        return ""

"""The person's own things to follow, answered for the day."""

from dataclasses import dataclass, replace

from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryError
from spasm_diary.domain.followed import Followed, Form, Reading
from spasm_diary.domain.moments import Exactness
from spasm_diary.presenters.today.desk import Desk


@dataclass(frozen=True, slots=True)
class FollowedView:
    """One thing and its answer for the day; None where not recorded."""

    key: str
    label: str
    form: Form
    unit: str
    value: float | None
    problem: str


_NOTHING = (None, None)


class FollowedPart:
    """What can be done with the own things of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def answer(self, key: str, value: float | None) -> None:
        """Answer for the day; None takes it back."""
        entry, _ = self._of_day(key)
        if value is None:
            if entry is not None:
                self._desk.remove(entry.id)
            return
        part = f"followed {key}"
        try:
            reading = Reading(key, value)
        except DiaryError as error:
            self._desk.problems[part] = error.in_words()
            return
        if entry is None:
            self._desk.add(reading, part=part)
        else:
            self._desk.keep(replace(entry, content=reading), part)

    def earlier(self) -> None:
        """Show what the answers of the day were before."""
        self._desk.show_earlier([entry.id for entry, _ in self._desk.sheet.of(Reading)])

    def view(self) -> tuple[FollowedView, ...]:
        """What is followed now, and retired things that have an answer on this day."""
        return tuple(
            self._view(one)
            for one in self._desk.sheet.followed
            if not one.retired or self._of_day(one.key) != _NOTHING
        )

    def _view(self, followed: Followed) -> FollowedView:
        _, reading = self._of_day(followed.key)
        return FollowedView(
            key=followed.key,
            label=followed.label,
            form=followed.form,
            unit=followed.unit,
            value=None if reading is None else reading.value,
            problem=self._desk.problems.get(f"followed {followed.key}", ""),
        )

    def _of_day(self, key: str) -> tuple[Entry, Reading] | tuple[None, None]:
        readings = (one for one in self._desk.sheet.of(Reading) if one[1].followed == key)
        # Without a time first: that is the answer for the day as a whole.
        ordered = sorted(readings, key=lambda one: one[0].when.exactness is not Exactness.DATE)
        return ordered[0] if ordered else _NOTHING

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


class FollowedPart:
    """What can be done with the own things of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def answer(self, key: str, value: float | None) -> None:
        """Answer for the day; None takes it back."""
        entry = self._of_day(key)
        if value is None:
            if entry is not None:
                self._desk.remove(entry.id)
            return
        try:
            reading = Reading(key, value)
        except DiaryError as error:
            self._desk.problems[f"followed {key}"] = error.in_words()
            return
        part = f"followed {key}"
        if entry is None:
            self._desk.add(reading, part=part)
        else:
            self._desk.keep(replace(entry, content=reading), part)

    def view(self) -> tuple[FollowedView, ...]:
        """What is followed now, and retired things that have an answer on this day."""
        return tuple(
            self._view(one)
            for one in self._desk.sheet.followed
            if not one.retired or self._of_day(one.key) is not None
        )

    def _view(self, followed: Followed) -> FollowedView:
        entry = self._of_day(followed.key)
        content = None if entry is None else entry.content
        return FollowedView(
            key=followed.key,
            label=followed.label,
            form=followed.form,
            unit=followed.unit,
            value=content.value if isinstance(content, Reading) else None,
            problem=self._desk.problems.get(f"followed {followed.key}", ""),
        )

    def _of_day(self, key: str) -> Entry | None:
        readings = (
            entry
            for entry in self._desk.sheet.of("reading")
            if isinstance(entry.content, Reading) and entry.content.followed == key
        )
        # Without a time first: that is the answer for the day as a whole.
        ordered = sorted(readings, key=lambda entry: entry.when.exactness is not Exactness.DATE)
        return ordered[0] if ordered else None

"""What is rated from 0 to 10: of the day, or of a time in it."""

from dataclasses import dataclass, replace
from uuid import UUID

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import Exactness
from spasm_diary.domain.nights import Night
from spasm_diary.domain.ratings import SCALES, Rating, Scale
from spasm_diary.presenters.today.desk import Desk
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class TimedRating:
    """A rating with its clock time."""

    id: UUID
    label: str


@dataclass(frozen=True, slots=True)
class RatingView:
    """One scale; `value` is None while the day as a whole is not rated."""

    key: str
    label: str
    question: str
    words: tuple[str, str, str, str]
    value: int | None
    yesterday: str
    timed: tuple[TimedRating, ...]
    problem: str

    @property
    def is_recorded(self) -> bool:
        return self.value is not None or bool(self.timed)


class RatingsPart:
    """What can be done with the ratings of a day."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def rate(self, scale: str, value: int | None) -> None:
        """Rate the day as a whole; None takes it back."""
        entry, _ = self._of_day(scale)
        if value is None:
            if entry is not None:
                self._desk.remove(entry.id)
        elif entry is None:
            self._desk.add(Rating(scale, value), part=scale)
        else:
            self._desk.keep(replace(entry, content=Rating(scale, value)), scale)

    def rate_now(self, scale: str, value: int) -> None:
        """Rate this moment, besides the day as a whole."""
        self._desk.add(Rating(scale, value), self._desk.when(self._desk.now), part=scale)

    def earlier(self) -> None:
        """Show what the ratings of the day were before, the night's too."""
        sheet = self._desk.sheet
        ratings = [entry.id for entry, _ in sheet.of(Rating)]
        self._desk.show_earlier([*(entry.id for entry, _ in sheet.of(Night)), *ratings])

    def remove(self, rating: UUID) -> None:
        self._desk.remove(rating)

    def view(self) -> tuple[RatingView, ...]:
        return tuple(self._view(scale) for scale in SCALES)

    def _view(self, scale: Scale) -> RatingView:
        desk = self._desk
        entry, rating = self._of_day(scale.key)
        before = desk.sheet.ratings_before.get(scale.key)
        none, some, much, most = map(tr, scale.words)
        return RatingView(
            key=scale.key,
            label=tr(scale.label),
            question=tr(scale.question),
            words=(none, some, much, most),
            value=None if rating is None else rating.value,
            yesterday=before_words(before, is_today=desk.is_today),
            timed=tuple(
                TimedRating(one.id, _timed_label(one, timed))
                for one, timed in self._of_scale(scale.key)
                if one != entry
            ),
            problem=desk.problems.get(scale.key, ""),
        )

    def _of_scale(self, scale: str) -> list[tuple[Entry, Rating]]:
        return [one for one in self._desk.sheet.of(Rating) if one[1].scale == scale]

    def _of_day(self, scale: str) -> tuple[Entry, Rating] | tuple[None, None]:
        whole = (one for one in self._of_scale(scale) if one[0].when.exactness is Exactness.DATE)
        return next(whole, (None, None))


def before_words(value: float | None, *, is_today: bool) -> str:
    """What was said the day before, to stand in grey beside the question."""
    if value is None:
        return ""
    said = formats.number(value, 0 if value == int(value) else 1)
    sentence = tr("yesterday {value}") if is_today else tr("the day before {value}")
    return sentence.format(value=said)


def _timed_label(entry: Entry, rating: Rating) -> str:
    return tr("{time}: {value}").format(time=formats.moment(entry.when), value=rating.value)

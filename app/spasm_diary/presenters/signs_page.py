"""The warning signs: where to call, what needs help how soon, and what is ticked for a day.

The list stands alone. It is the same without a diary, only that nothing can be ticked then; and
what is not ticked is never taken for good news.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

from spasm_diary import formats
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.moments import When
from spasm_diary.domain.notes import SignTicked
from spasm_diary.domain.warning_signs import (
    Level,
    sign,
    signs_of,
)
from spasm_diary.presenters.help_lines import HelpLines, TellHelp, help_lines
from spasm_diary.presenters.keeping import Keeping
from spasm_diary.usecases.changes import Changed
from spasm_diary.words import tr


@dataclass(frozen=True, slots=True)
class SignView:
    """One warning sign."""

    key: str
    label: str
    symptom: str
    why: str
    spoken: str
    """Its tick box, for those who do not see it."""
    is_ticked: bool


@dataclass(frozen=True, slots=True)
class LevelView:
    """All signs for which help is needed as soon as each other."""

    key: str
    label: str
    action: str
    signs: tuple[SignView, ...]


@dataclass(frozen=True, slots=True)
class TickedView:
    """A sign that is ticked for the day, and what to do."""

    key: str
    level: str
    level_label: str
    label: str
    action: str


@dataclass(frozen=True, slots=True)
class SignsView:
    """Everything on the page."""

    help: HelpLines
    levels: tuple[LevelView, ...]
    about_ticks: str
    question: str
    """What a tick answers; "" where nothing can be ticked."""
    ticked_title: str
    ticked: tuple[TickedView, ...]
    problem: str
    about_list: str


class SignsScreen(Protocol):
    """What draws the page."""

    def show_signs(self, view: SignsView) -> None: ...


class SignsPresenter:
    """Ticks signs for the day that lies open: today, unless another one is handed in."""

    def __init__(
        self, screen: SignsScreen, today: Callable[[], date], tell_help: TellHelp = help_lines
    ) -> None:
        self._screen = screen
        self._help = tell_help
        self._today = today
        self._day: date | None = None
        self._keeping: Keeping | None = None
        self._problem = ""
        self._unread = ""
        """Why the day's ticks could not be read."""
        self._stop_listening: Callable[[], None] = lambda: None

    def use_diary(self, keeping: Keeping | None) -> None:
        """Tick in a diary from now on; None: none is open that can be written to."""
        self.stop_listening()
        self._keeping = keeping
        if keeping is not None:
            self._stop_listening = keeping.changes.listen(self._on_changed)
        self.show()

    def stop_listening(self) -> None:
        """The page is gone."""
        self._stop_listening()
        self._stop_listening = lambda: None

    @property
    def day(self) -> date:
        return self._day or self._today()

    def open(self, day: date | None = None) -> None:
        """Look at the ticks of a day; None: of whichever day is today."""
        self._day = day
        self._problem = ""
        self.show()

    def toggle(self, key: str) -> None:
        """Tick a sign, or take its tick back."""
        if key in self._ticked():
            self.untick(key)
        else:
            self.tick(key)

    def tick(self, key: str) -> None:
        """Note for the day that a sign is there; a sign that is ticked already stays so."""
        keeping = self._keeping
        if keeping is None or key in self._ticked():
            return
        noon = datetime.combine(self.day, time(12))
        when = When(self.day, keeping.clock.offset_at(noon))
        self._problem = keeping.keep(Entry(when, SignTicked(key), keeping.clock.now()))
        if self._problem:
            self.show()

    def untick(self, key: str) -> None:
        """Take the tick back; everything about it goes to the bin."""
        if self._keeping is None:
            return
        for entry in self._ticked().get(key, ()):
            self._keeping.remove(entry.id)

    def show(self) -> None:
        self._screen.show_signs(self.view())

    def view(self) -> SignsView:
        ticked = self._ticked()
        return SignsView(
            help=self._help(),
            levels=tuple(self._level(level, ticked) for level in Level),
            about_ticks=self._about_ticks(),
            question=self._question(),
            ticked_title=self._ticked_title(is_any=bool(ticked)),
            ticked=tuple(
                _ticked_view(one.key, level)
                for level in Level
                for one in signs_of(level)
                if one.key in ticked
            ),
            problem=self._problem or self._unread,
            about_list=about_list(),
        )

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches(self.day, self.day):
            self.show()

    def _ticked(self) -> dict[str, tuple[Entry, ...]]:
        """The entries of each sign that is ticked for the day."""
        keeping = self._keeping
        if keeping is None:
            return {}
        saved: tuple[Entry, ...] = ()
        self._unread = ""
        try:
            with keeping.open_work() as work:
                saved = work.diary.between(self.day, self.day, ("sign",))
        except DiaryUnavailable as error:
            self._unread = error.in_words()
        ticked: dict[str, tuple[Entry, ...]] = {}
        for entry in keeping.with_unsaved(saved, self.day):
            if isinstance(entry.content, SignTicked):
                key = entry.content.sign
                ticked[key] = (*ticked.get(key, ()), entry)
        return ticked

    def _level(self, level: Level, ticked: Iterable[str]) -> LevelView:
        keys = frozenset(ticked)
        signs = tuple(
            SignView(
                key=one.key,
                label=tr(one.label),
                symptom=tr(one.symptom),
                why=tr(one.why),
                spoken=self._spoken(tr(one.label)),
                is_ticked=one.key in keys,
            )
            for one in signs_of(level)
        )
        return LevelView(level.value, tr(level.label), tr(level.action), signs)

    def _spoken(self, label: str) -> str:
        if self.day == self._today():
            return tr("I have this today: {sign}").format(sign=label)
        return tr("I had this on {day}: {sign}").format(day=self._day_name(), sign=label)

    def _ticked_title(self, *, is_any: bool) -> str:
        if self._keeping is None:
            return tr("Ticking what you have")
        if self.day == self._today():
            return tr("Ticked for today") if is_any else tr("None ticked for today")
        words = tr("Ticked for {day}") if is_any else tr("None ticked for {day}")
        return words.format(day=self._day_name())

    def _question(self) -> str:
        if self._keeping is None:
            return ""
        if self.day == self._today():
            return tr("I have this today:")
        return tr("I had this on {day}:").format(day=self._day_name())

    def _about_ticks(self) -> str:
        if self._keeping is None:
            return tr("Nothing can be ticked while the diary is not open for writing.")
        if self.day == self._today():
            return tr("Tick what you have today, and it stands in your diary.")
        return tr("Tick what you had on {day}, and it stands in your diary.").format(
            day=self._day_name()
        )

    def _day_name(self) -> str:
        return formats.day_for(self.day, self._today())


def about_list() -> str:
    """How far the list can be trusted."""
    return tr(
        "No list is complete. If something worries you, get help even if it does not "
        "stand here. This list follows the advice of health services and is not yet "
        "reviewed by a clinician."
    )


def _ticked_view(key: str, level: Level) -> TickedView:
    return TickedView(key, level.value, tr(level.label), tr(sign(key).label), tr(level.action))

"""Writes down what an invented day held: with ids that follow from the seed, some of it later."""

from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from spasm_diary.domain.entries import Content, Entry
from spasm_diary.domain.moments import When
from spasm_diary.usecases.invented.clocks import at_home

LATE, LATEST_DAYS = 0.07, 4


class Writer:
    """Collects the entries of one life."""

    def __init__(self, random: Random, now: datetime) -> None:
        self.random = random
        self._now = now
        self.entries: list[Entry] = []

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def write(self, content: Content, when: When, over: datetime | None = None) -> None:
        """Write something down soon after it was over, or some days later.

        What would not be over now is left out: it has not happened yet.
        """
        identity = UUID(int=self.random.getrandbits(128), version=4)
        lag = timedelta(minutes=self.random.randint(1, 45))
        if self.chance(LATE):
            lag += timedelta(days=self.random.randint(1, LATEST_DAYS))
        end = over or when.instant
        if end <= self._now:
            typed = at_home(min(end + lag, self._now))
            self.entries.append(Entry(when, content, typed, identity))

    def plan(self, content: Content, when: When, *, before: timedelta) -> None:
        """Write something down ahead of its time, such as an appointment."""
        identity = UUID(int=self.random.getrandbits(128), version=4)
        typed = at_home(min(when.instant - before, self._now))
        self.entries.append(Entry(when, content, typed, identity))

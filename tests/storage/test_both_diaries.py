"""Whatever is done to the diary in a file and to the one in memory, they stay the same."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

import strategies
from builders import MONDAY, NOW, reading
from fakes import work_in_memory
from spasm_diary.domain.about_person import Age
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import Diary

PERSONS = [
    Personal(),
    Personal(1500),
    Personal(fluids_limited=True),
    Personal(1500, age=Age.FROM_65, facts=frozenset({"statins", "weak_kidneys"})),
    Personal(facts=frozenset({"pregnant"})),
]
ALL_IDS = [UUID(int=number) for number in range(1, 6)]
KEYS = st.sampled_from(["fog", "dizzy"])
IDS = st.sampled_from(ALL_IDS)


class BothDiaries(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.file = Path(self.folder.name) / "diary.db"
        self.database = open_diary(self.file)
        self.in_memory = work_in_memory()
        self.now = NOW

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @rule(entries=st.lists(strategies.entries(strategies.NEAR_DAYS), min_size=1, max_size=3))
    def put_new(self, entries: list[Entry]) -> None:
        known = self._in_order()
        new = [entry for entry in entries if entry.id not in {one.id for one in known}]
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                opened.diary.put_many({entry.id: entry for entry in new}.values(), self.now)

    @rule(entry=strategies.entries(strategies.NEAR_DAYS), entry_id=IDS)
    def put(self, entry: Entry, entry_id: UUID) -> None:
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                renamed = Entry(entry.when, entry.content, entry.typed, entry_id)
                opened.diary.put(renamed, self.now)

    @rule(one=strategies.followed(), key=KEYS)
    def follow(self, one: Followed, key: str) -> None:
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                opened.diary.put_followed(replace(one, key=key), self.now)

    @rule(key=KEYS, entry_id=IDS)
    def answer(self, key: str, entry_id: UUID) -> None:
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                answer = replace(reading(key, 1), id=entry_id)
                opened.diary.put(answer, self.now)

    @rule(personal=st.sampled_from(PERSONS))
    def know(self, personal: Personal) -> None:
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                opened.diary.put_personal(personal, self.now)

    @rule(entry_id=IDS)
    def remove(self, entry_id: UUID) -> None:
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                if opened.diary.get(entry_id) is not None:
                    opened.diary.remove(entry_id, self.now)

    @rule()
    def undo(self) -> None:
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                action = opened.diary.last_action()
                if action is not None:
                    opened.diary.undo(action, self.now)

    @rule(days=st.integers(0, 5))
    def empty_bin(self, days: int) -> None:
        forgotten = set()
        for work in (self.in_memory, self.database.open_work):
            with work() as opened:
                forgotten.add(opened.diary.empty_bin(self.now - timedelta(days=days)))
        assert len(forgotten) == 1

    @rule(days=st.integers(1, 3))
    def wait(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def start_again(self) -> None:
        self.database.close()
        self.database = open_diary(self.file)

    @invariant()
    def both_tell_the_same(self) -> None:
        with self.in_memory() as expected, self.database.open_work() as found:
            assert self._state(found.diary) == self._state(expected.diary)

    def _in_order(self) -> list[Entry]:
        with self.in_memory() as work:
            return list(work.diary.all_entries())

    def _state(self, diary: Diary) -> list[object]:
        last = diary.last_action()
        return [
            list(diary.all_entries()),
            diary.bin(self.now - timedelta(days=4)),
            diary.known_ids(),
            diary.thrown_away(),
            list(diary.earlier()),
            diary.get_many(ALL_IDS),
            diary.standing_revisions(ALL_IDS),
            [diary.revisions(entry_id) for entry_id in ALL_IDS],
            None if last is None else replace(last, id=0),
            diary.followed(),
            diary.personal(),
            diary.on(MONDAY),
        ]


BothDiaries.TestCase.settings = settings(max_examples=30, stateful_step_count=20, deadline=None)
TestBothDiaries = BothDiaries.TestCase

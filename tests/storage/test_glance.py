"""What is glanced at before SQLAlchemy is there is what is read with it."""

from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies
from builders import MONDAY, NOW, spasm
from spasm_diary.charts.chart import Needs, Period
from spasm_diary.domain.about_person import FACTS, Age
from spasm_diary.domain.entries import KINDS, Entry
from spasm_diary.domain.errors import DiaryUnavailable
from spasm_diary.domain.followed import Followed
from spasm_diary.domain.settings import Personal
from spasm_diary.storage.connecting import raw_connection
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.usecases.gather_subject import LookedAt, gather_subject
from spasm_diary.usecases.ports import OpenChartWork
from spasm_diary.usecases.read_day import read_day
from spasm_diary.usecases.unwatched import Unwatched

personals = st.builds(
    Personal,
    st.none() | st.integers(100, 6000),
    age=st.none() | st.sampled_from(Age),
    facts=st.frozensets(st.sampled_from([fact.key for fact in FACTS])),
) | st.just(Personal(fluids_limited=True))


def fill(file: Path, entries: list[Entry], *followed: Followed, personal: Personal) -> None:
    database = open_diary(file)
    with database.open_work() as work:
        work.diary.put_many(entries, NOW)
        for one in followed:
            work.diary.put_followed(one, NOW)
        work.diary.put_personal(personal, NOW)
    database.close()


@settings(max_examples=50)
@given(
    entries=strategies.diaries(),
    things=st.lists(strategies.followed(), max_size=3, unique_by=lambda one: one.key),
    personal=personals,
)
def test_a_glance_at_a_day_sees_what_reading_it_gives(
    entries: list[Entry], things: list[Followed], personal: Personal
) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "diary.db"
        fill(file, entries, *things, personal=personal)
        opened = open_file(file)
        try:
            assert read_day(opened.open_glance, MONDAY) == read_day(opened.open_work, MONDAY)
        finally:
            opened.close()


@settings(max_examples=50)
@given(entries=strategies.diaries())
def test_a_glance_at_a_chart_sees_what_reading_it_gives(entries: list[Entry]) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / "diary.db"
        fill(file, entries, personal=Personal())
        opened = open_file(file)
        try:
            assert charted(opened.open_glance) == charted(opened.open_work)
        finally:
            opened.close()


def charted(open_glance: OpenChartWork) -> tuple[object, ...]:
    """All that any chart is given."""
    with open_glance() as work:
        span = work.diary.span()
    period = Period(MONDAY - timedelta(days=500), MONDAY + timedelta(days=9))
    needs = Needs(tuple(KINDS), from_the_start=("course",))
    subject = gather_subject(open_glance, needs, LookedAt(period, MONDAY), Unwatched())
    numbers = {measure: repr(column) for measure, column in subject.days.columns.items()}
    return span, numbers, subject.entries


def test_a_glance_after_a_work_sees_what_that_kept(file: Path) -> None:
    opened = open_file(file)
    before = charted(opened.open_glance)
    with opened.open_work() as work:
        work.diary.put(spasm(on=MONDAY), NOW)
    after = charted(opened.open_glance)
    opened.close()

    assert (before[0], after[0]) == (None, (MONDAY, MONDAY))


def test_what_was_glanced_at_can_be_worked_in(file: Path) -> None:
    opened = open_file(file)
    glanced = read_day(opened.open_glance, MONDAY)
    with opened.open_work() as work:
        work.diary.put(spasm(on=MONDAY), NOW)
    after = read_day(opened.open_work, MONDAY)
    opened.close()

    assert (len(glanced.entries), len(after.entries)) == (0, 1)


def test_a_file_that_is_closed_after_a_glance_alone_is_let_go_of(file: Path) -> None:
    opened = open_file(file)
    read_day(opened.open_glance, MONDAY)
    opened.close()

    open_diary(file, patience=0.1).close()


def test_what_makes_no_sense_is_told_as_damage_and_not_as_a_bug(file: Path) -> None:
    fill(file, [spasm(on=MONDAY)], personal=Personal())
    driver = raw_connection(file, None)
    driver.execute("UPDATE spasm SET sort = 'no such kind'")
    driver.close()
    opened = open_file(file)

    with pytest.raises(DiaryUnavailable, match="damaged"):
        read_day(opened.open_glance, MONDAY)

    opened.close()

"""Undo, and what is told of the past. The fake diary is asked too: see conftest."""

from datetime import timedelta
from uuid import UUID

import pytest

from builders import MONDAY, NOW, drink, moment, note, spasm
from kept import entries_in
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.errors import NotFound
from spasm_diary.usecases.ports import Action, OpenWork, Revision

ONE, TWO = UUID(int=1), UUID(int=2)
LATER = NOW + timedelta(minutes=5)


def keep(open_work: OpenWork, *entries: Entry) -> None:
    with open_work() as work:
        for entry in entries:
            work.diary.put(entry, NOW)


def remove(open_work: OpenWork, entry_id: UUID) -> None:
    with open_work() as work:
        work.diary.remove(entry_id, NOW)


def undo(open_work: OpenWork) -> Action | None:
    with open_work() as work:
        action = work.diary.last_action()
        if action is not None:
            work.diary.undo(action, LATER)
        return action


def test_in_a_new_diary_there_is_nothing_to_undo(open_work: OpenWork) -> None:
    assert undo(open_work) is None


def test_a_new_entry_can_be_taken_back(open_work: OpenWork) -> None:
    keep(open_work, spasm(4))

    undo(open_work)

    assert entries_in(open_work) == []


def test_a_change_can_be_taken_back(open_work: OpenWork) -> None:
    first = spasm(4, places=("calf left",), note="at first", entry_id=1)
    keep(open_work, first)
    keep(open_work, spasm(7, places=("calf left", "neck"), entry_id=1))

    undo(open_work)

    assert entries_in(open_work) == [first]


def test_a_removed_entry_can_be_brought_back(open_work: OpenWork) -> None:
    entry = spasm(4, places=("calf left",), note="sharp", entry_id=1)
    keep(open_work, entry)
    remove(open_work, ONE)

    undo(open_work)

    assert entries_in(open_work) == [entry]


def test_all_that_was_done_together_is_undone_together(open_work: OpenWork) -> None:
    kept, changed, removed = spasm(entry_id=1), drink(200), note()
    keep(open_work, kept, changed, removed)
    with open_work() as work:
        work.diary.put(Entry(changed.when, drink(300).content, NOW, changed.id), NOW)
        work.diary.remove(removed.id, NOW)
        work.diary.put(spasm(entry_id=2), NOW)

    undo(open_work)

    assert set(entries_in(open_work)) == {kept, changed, removed}


def test_an_entry_changed_twice_in_one_action_goes_back_to_before_both(
    open_work: OpenWork,
) -> None:
    keep(open_work, spasm(1, entry_id=1))
    with open_work() as work:
        work.diary.put(spasm(2, entry_id=1), NOW)
        work.diary.put(spasm(3, entry_id=1), NOW)

    undo(open_work)

    assert entries_in(open_work) == [spasm(1, entry_id=1)]


def test_undoing_again_takes_back_the_action_before(open_work: OpenWork) -> None:
    for severity in (1, 2, 3):
        keep(open_work, spasm(severity, entry_id=1))

    undo(open_work)
    undo(open_work)

    assert entries_in(open_work) == [spasm(1, entry_id=1)]
    undo(open_work)
    assert entries_in(open_work) == []
    assert undo(open_work) is None


def test_after_an_undo_new_actions_can_be_undone_as_ever(open_work: OpenWork) -> None:
    keep(open_work, spasm(1, entry_id=1))
    keep(open_work, spasm(2, entry_id=1))
    undo(open_work)
    keep(open_work, spasm(3, entry_id=1))

    undo(open_work)

    assert entries_in(open_work) == [spasm(1, entry_id=1)]
    undo(open_work)
    assert entries_in(open_work) == []


def test_fifty_actions_can_be_undone(open_work: OpenWork) -> None:
    for number in range(60):
        keep(open_work, spasm(entry_id=number + 1))

    undone = 0
    while undo(open_work) is not None:
        undone += 1

    assert undone == 50
    assert len(entries_in(open_work)) == 10


def test_reading_is_no_action(open_work: OpenWork) -> None:
    keep(open_work, spasm(entry_id=1))
    with open_work() as work:
        work.diary.on(MONDAY)
        work.diary.columns(MONDAY, MONDAY)

    undo(open_work)

    assert entries_in(open_work) == []


def test_keeping_what_is_there_already_is_no_action(open_work: OpenWork) -> None:
    keep(open_work, spasm(1, entry_id=1))
    keep(open_work, spasm(2, entry_id=1))
    keep(open_work, spasm(2, entry_id=1))

    undo(open_work)

    assert entries_in(open_work) == [spasm(1, entry_id=1)]


def test_the_last_action_says_when_and_what_was_done(open_work: OpenWork) -> None:
    keep(open_work, spasm(1, entry_id=1))
    with open_work() as work:
        work.diary.put(spasm(2, entry_id=1), LATER)
        work.diary.put(spasm(entry_id=2), LATER)

    with open_work() as work:
        action = work.diary.last_action()

    assert action is not None
    assert action.at == LATER
    assert action.revisions == (
        Revision(LATER, spasm(1, entry_id=1), spasm(2, entry_id=1)),
        Revision(LATER, None, spasm(entry_id=2)),
    )


def test_an_action_is_undone_only_once(open_work: OpenWork) -> None:
    keep(open_work, spasm())
    action = undo(open_work)
    assert action is not None

    with pytest.raises(NotFound), open_work() as work:
        work.diary.undo(action, LATER)


def test_an_earlier_action_can_be_undone_over_a_later_one(open_work: OpenWork) -> None:
    keep(open_work, spasm(1, entry_id=1))
    with open_work() as work:
        first = work.diary.last_action()
    keep(open_work, spasm(2, entry_id=1))

    with open_work() as work:
        assert first is not None
        work.diary.undo(first, LATER)

    assert entries_in(open_work) == []


def test_every_change_of_an_entry_is_told_even_those_undone(open_work: OpenWork) -> None:
    first, second = spasm(1, entry_id=1), spasm(2, entry_id=1)
    keep(open_work, first)
    keep(open_work, second)
    undo(open_work)
    remove(open_work, ONE)

    with open_work() as work:
        revisions = work.diary.revisions(ONE)

    assert revisions == (
        Revision(NOW, None, first),
        Revision(NOW, first, second),
        Revision(LATER, second, first),
        Revision(NOW, first, None),
    )


def test_an_entry_that_never_was_has_no_revisions(open_work: OpenWork) -> None:
    with open_work() as work:
        assert work.diary.revisions(TWO) == ()


def test_an_import_of_thousands_can_be_undone_and_done_again(open_work: OpenWork) -> None:
    start = moment(at="00:00")
    many = [
        spasm(
            number % 11, places=("calf left",), at=f"{number % 24:02}:00", note="ache", typed=start
        )
        for number in range(6000)
    ]
    keep(open_work, spasm(entry_id=1))
    with open_work() as work:
        work.diary.put_many(many, NOW)

    undo(open_work)

    assert entries_in(open_work) == [spasm(entry_id=1)]
    with open_work() as work:
        assert work.diary.known_ids() == {ONE}
        assert work.diary.bin(NOW) == ()
    with open_work() as work:
        work.diary.put_many(many, NOW)
    assert len(entries_in(open_work)) == 6001


def test_removing_thousands_can_be_undone(open_work: OpenWork) -> None:
    many = [drink(number + 1) for number in range(2000)]
    with open_work() as work:
        work.diary.put_many(many, NOW)
    with open_work() as work:
        for entry in many:
            work.diary.remove(entry.id, NOW)

    undo(open_work)

    assert set(entries_in(open_work)) == set(many)

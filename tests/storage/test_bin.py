"""The bin. The fake diary is asked too: see conftest."""

from datetime import datetime, timedelta
from uuid import UUID

from builders import MONDAY, NOW, drink, moment, note, spasm
from spasm_diary.domain.entries import Entry
from spasm_diary.usecases.ports import Binned, OpenWork

ONE = UUID(int=1)
LONG_AGO = NOW - timedelta(days=400)


def keep(open_work: OpenWork, *entries: Entry) -> None:
    with open_work() as work:
        for entry in entries:
            work.diary.put(entry, LONG_AGO)


def remove(open_work: OpenWork, entry: Entry, at: datetime) -> None:
    with open_work() as work:
        work.diary.remove(entry.id, at)


def the_bin(open_work: OpenWork, since: datetime = LONG_AGO) -> tuple[Binned, ...]:
    with open_work() as work:
        return work.diary.bin(since)


def undo(open_work: OpenWork) -> None:
    with open_work() as work:
        action = work.diary.last_action()
        assert action is not None
        work.diary.undo(action, NOW)


def test_a_removed_entry_lies_in_the_bin_whole(open_work: OpenWork) -> None:
    entry = spasm(6, places=("calf left",), minutes=3, note="sharp", woke=True)
    keep(open_work, entry)

    remove(open_work, entry, NOW)

    assert the_bin(open_work) == (Binned(entry, NOW),)


def test_the_newest_lies_on_top(open_work: OpenWork) -> None:
    first, second, third = drink(100), drink(200), note()
    keep(open_work, first, second, third)
    for entry in (second, third, first):
        remove(open_work, entry, NOW)

    assert [binned.entry for binned in the_bin(open_work)] == [first, third, second]


def test_what_was_deleted_earlier_than_asked_for_is_not_shown(open_work: OpenWork) -> None:
    earlier, later = drink(100), drink(200)
    keep(open_work, earlier, later)
    remove(open_work, earlier, NOW - timedelta(days=31))
    remove(open_work, later, NOW - timedelta(days=30))

    found = the_bin(open_work, NOW - timedelta(days=30))

    assert [binned.entry for binned in found] == [later]


def test_an_entry_that_is_put_back_leaves_the_bin(open_work: OpenWork) -> None:
    entry = spasm(entry_id=1)
    keep(open_work, entry)
    remove(open_work, entry, NOW)

    keep(open_work, entry)

    assert the_bin(open_work) == ()
    with open_work() as work:
        assert work.diary.get(ONE) == entry


def test_undoing_a_removal_empties_the_bin(open_work: OpenWork) -> None:
    entry = spasm()
    keep(open_work, entry)
    remove(open_work, entry, NOW)

    undo(open_work)

    assert the_bin(open_work) == ()


def test_undoing_what_was_put_back_throws_it_into_the_bin_again(open_work: OpenWork) -> None:
    several = [drink(ml) for ml in (100, 200, 300)]
    keep(open_work, *several)
    for entry in several:
        remove(open_work, entry, NOW)
    keep(open_work, *several)

    undo(open_work)

    assert {binned.entry for binned in the_bin(open_work)} == set(several)


def test_an_entry_whose_typing_was_undone_can_be_taken_from_the_bin(open_work: OpenWork) -> None:
    entry = note("an hour's work")
    keep(open_work, entry)

    undo(open_work)

    assert the_bin(open_work) == (Binned(entry, NOW),)


def test_emptying_forgets_what_lay_there_longer(open_work: OpenWork) -> None:
    old, recent, kept = drink(100), drink(200), drink(300)
    keep(open_work, old, recent, kept)
    remove(open_work, old, NOW - timedelta(days=31))
    remove(open_work, recent, NOW - timedelta(days=29))

    with open_work() as work:
        forgotten = work.diary.empty_bin(NOW - timedelta(days=30))

    assert forgotten == 1
    assert [binned.entry for binned in the_bin(open_work)] == [recent]
    with open_work() as work:
        assert work.diary.revisions(old.id) == ()
        assert len(work.diary.revisions(kept.id)) == 1


def test_what_was_forgotten_does_not_come_back_from_a_file(open_work: OpenWork) -> None:
    entry = spasm(entry_id=1)
    keep(open_work, entry)
    remove(open_work, entry, NOW)

    with open_work() as work:
        work.diary.empty_bin(NOW + timedelta(days=30))

    with open_work() as work:
        assert ONE in work.diary.known_ids()


def test_many_that_were_typed_at_once_lie_in_the_bin_once_that_is_undone(
    open_work: OpenWork,
) -> None:
    first, second = spasm(3), note("Typed off a sheet")
    with open_work() as work:
        work.diary.put_typed((first, second), LONG_AGO)
    assert the_bin(open_work) == ()

    undo(open_work)

    assert {binned.entry for binned in the_bin(open_work)} == {first, second}
    with open_work() as work:
        assert work.diary.known_ids() == {first.id, second.id}
        work.diary.put(first, NOW)
    assert [binned.entry for binned in the_bin(open_work)] == [second]


def test_what_was_forgotten_cannot_be_undone(open_work: OpenWork) -> None:
    kept, forgotten = drink(100), drink(200)
    keep(open_work, kept)
    keep(open_work, forgotten)
    remove(open_work, forgotten, NOW)
    with open_work() as work:
        work.diary.empty_bin(NOW + timedelta(days=30))

    undo(open_work)

    with open_work() as work:
        assert list(work.diary.all_entries()) == []
        assert work.diary.last_action() is None


def test_an_import_that_was_undone_is_forgotten_with_the_rest(open_work: OpenWork) -> None:
    entries = [drink(ml) for ml in (100, 200)]
    with open_work() as work:
        work.diary.put_many(entries, NOW)
    undo(open_work)

    with open_work() as work:
        assert work.diary.empty_bin(NOW + timedelta(days=1)) == 2

    with open_work() as work:
        assert work.diary.revisions(entries[0].id) == ()


def test_an_empty_bin_is_emptied_without_a_word(open_work: OpenWork) -> None:
    keep(open_work, spasm(on=MONDAY))

    with open_work() as work:
        assert work.diary.empty_bin(moment()) == 0

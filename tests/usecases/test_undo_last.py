"""Taking back what was done, the newest first."""

from uuid import UUID

from builders import MONDAY, NOW, SUNDAY, TUESDAY, drink, following, note, rating, reading, spasm
from kept import entries_in
from spasm_diary.domain.followed import Form
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.change_followed import follow
from spasm_diary.usecases.change_personal import change_personal
from spasm_diary.usecases.changes import EVERY_DAY, Changed
from spasm_diary.usecases.keep_entry import keep_entry
from spasm_diary.usecases.ports import OpenWork
from spasm_diary.usecases.remove_entry import remove_entry
from spasm_diary.usecases.undo_last import Deed, Undone, undo_last

FIRST = spasm(3, entry_id=1)


def test_in_an_empty_diary_there_is_nothing_to_undo(open_work: OpenWork) -> None:
    assert undo_last(open_work, NOW) is None


def test_what_was_added_goes_again(open_work: OpenWork) -> None:
    keep_entry(open_work, FIRST, NOW)

    undone = undo_last(open_work, NOW)

    assert undone == Undone(Changed(MONDAY, TUESDAY), Deed.ADDED, 1)
    assert entries_in(open_work) == []


def test_what_was_changed_is_what_it_was_and_where_it_was(open_work: OpenWork) -> None:
    keep_entry(open_work, FIRST, NOW)
    keep_entry(open_work, spasm(9, entry_id=1, on=SUNDAY), NOW)

    undone = undo_last(open_work, NOW)

    assert undone == Undone(Changed(SUNDAY, TUESDAY), Deed.CHANGED, 1)
    assert entries_in(open_work) == [FIRST]


def test_what_was_removed_comes_back(open_work: OpenWork) -> None:
    keep_entry(open_work, FIRST, NOW)
    remove_entry(open_work, UUID(int=1), NOW)

    undone = undo_last(open_work, NOW)

    assert undone == Undone(Changed(MONDAY, TUESDAY), Deed.REMOVED, 1)
    assert entries_in(open_work) == [FIRST]


def test_what_was_done_at_once_is_undone_at_once(open_work: OpenWork) -> None:
    keep_entry(open_work, FIRST, NOW)
    with open_work() as work:
        for one in (spasm(9, entry_id=1), rating("pain", 3), drink(on=SUNDAY)):
            work.diary.put(one, NOW)

    undone = undo_last(open_work, NOW)

    assert undone == Undone(Changed(SUNDAY, TUESDAY), Deed.SEVERAL, 3)
    assert entries_in(open_work) == [FIRST]


def test_a_change_of_what_is_followed_touches_every_day(open_work: OpenWork) -> None:
    follow(open_work, "Fog", Form.SCALE, "", UUID(int=1), NOW)

    assert undo_last(open_work, NOW) == Undone(EVERY_DAY, Deed.FOLLOWED, 0)


def test_a_change_of_what_is_known_of_the_person_touches_every_day(open_work: OpenWork) -> None:
    change_personal(open_work, Personal(1500), NOW)

    assert undo_last(open_work, NOW) == Undone(EVERY_DAY, Deed.PERSONAL, 0)


def test_entries_are_counted_where_other_things_changed_with_them(open_work: OpenWork) -> None:
    with open_work() as work:
        work.diary.put_followed(following("fog"), NOW)
        work.diary.put_many([FIRST, reading("fog", 3)], NOW)

    assert undo_last(open_work, NOW) == Undone(EVERY_DAY, Deed.ADDED, 2)


def test_undoing_goes_back_step_by_step(open_work: OpenWork) -> None:
    for text in ("one", "two", "three"):
        keep_entry(open_work, note(text), NOW)

    left = []
    while undo_last(open_work, NOW):
        left.append(len(entries_in(open_work)))

    assert left == [2, 1, 0]

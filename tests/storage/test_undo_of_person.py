"""Undo of what is followed and of what is known of the person. The fake diary is asked too."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from builders import NOW, following, reading, spasm
from kept import entries_in
from spasm_diary.domain.about_person import Age
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.domain.settings import Personal
from spasm_diary.storage.opening import open_diary
from spasm_diary.usecases.ports import Action, OpenWork

LATER = NOW + timedelta(minutes=5)
FOG = following("fog", "Fog", Form.SCALE)
BRAIN_FOG = following("fog", "Brain fog", Form.SCALE)


def follow(open_work: OpenWork, one: Followed) -> None:
    with open_work() as work:
        work.diary.put_followed(one, NOW)


def know(open_work: OpenWork, personal: Personal) -> None:
    with open_work() as work:
        work.diary.put_personal(personal, NOW)


def keep(open_work: OpenWork, entry: Entry) -> None:
    with open_work() as work:
        work.diary.put(entry, NOW)


def undo(open_work: OpenWork) -> Action | None:
    with open_work() as work:
        action = work.diary.last_action()
        if action is not None:
            work.diary.undo(action, LATER)
        return action


def followed(open_work: OpenWork) -> tuple[Followed, ...]:
    with open_work() as work:
        return work.diary.followed()


def personal(open_work: OpenWork) -> Personal:
    with open_work() as work:
        return work.diary.personal()


def test_what_one_began_to_follow_is_followed_no_more(open_work: OpenWork) -> None:
    follow(open_work, FOG)

    undone = undo(open_work)

    assert undone is not None
    assert (undone.changes_followed, undone.changes_personal) == (True, False)
    assert undone.revisions == ()
    assert followed(open_work) == ()


def test_a_new_name_goes_back_to_the_old_one(open_work: OpenWork) -> None:
    follow(open_work, FOG)
    follow(open_work, following("steps", "Steps", Form.NUMBER))
    follow(open_work, BRAIN_FOG)

    undo(open_work)

    assert [one.label for one in followed(open_work)] == ["Fog", "Steps"]


def test_what_is_known_of_the_person_goes_back_step_by_step(open_work: OpenWork) -> None:
    steps = (
        Personal(1500, facts=frozenset({"pregnant", "statins"})),
        Personal(fluids_limited=True, age=Age.FROM_65),
        Personal(2000),
    )
    for one in steps:
        know(open_work, one)

    found = []
    while undone := undo(open_work):
        assert undone.changes_personal
        found.append(personal(open_work))

    assert found == [steps[1], steps[0], Personal()]


def test_changes_of_entries_and_of_the_person_are_undone_in_their_order(
    open_work: OpenWork,
) -> None:
    keep(open_work, spasm(3, entry_id=1))
    follow(open_work, FOG)
    keep(open_work, spasm(5, entry_id=1))
    know(open_work, Personal(1500))

    undo(open_work)
    assert personal(open_work) == Personal()
    undo(open_work)
    assert entries_in(open_work) == [spasm(3, entry_id=1)]
    assert followed(open_work) == (FOG,)
    undo(open_work)
    assert followed(open_work) == ()
    undo(open_work)
    assert entries_in(open_work) == []
    assert undo(open_work) is None


def test_what_came_together_goes_together(open_work: OpenWork) -> None:
    with open_work() as work:
        work.diary.put_followed(FOG, NOW)
        work.diary.put_personal(Personal(1500), NOW)
        work.diary.put_many([reading("fog", 3), spasm(4)], NOW)

    undone = undo(open_work)

    assert undone is not None
    assert undone.changes_followed
    assert undone.changes_personal
    assert len(undone.revisions) == 2
    assert entries_in(open_work) == []
    assert followed(open_work) == ()
    assert personal(open_work) == Personal()


def test_what_is_the_same_already_is_no_action(open_work: OpenWork) -> None:
    follow(open_work, FOG)
    follow(open_work, FOG)
    know(open_work, Personal())

    undo(open_work)

    assert followed(open_work) == ()
    assert undo(open_work) is None


def test_a_name_that_an_answer_in_the_bin_needs_is_only_retired(open_work: OpenWork) -> None:
    follow(open_work, FOG)
    keep(open_work, reading("fog", 3))

    undo(open_work)
    undo(open_work)

    [one] = followed(open_work)
    assert (one.label, one.retired) == ("Fog", True)
    with open_work() as work:
        assert [binned.entry.kind for binned in work.diary.bin(NOW)] == ["reading"]


def test_a_name_that_a_kept_answer_needs_is_only_retired(open_work: OpenWork) -> None:
    follow(open_work, FOG)
    with open_work() as work:
        begun = work.diary.last_action()
    keep(open_work, reading("fog", 3))

    with open_work() as work:
        assert begun is not None
        work.diary.undo(begun, LATER)

    assert [one.retired for one in followed(open_work)] == [True]


def test_each_is_undone_after_the_program_was_started_again(file: Path) -> None:
    with closing(open_diary(file)) as diary:
        follow(diary.open_work, FOG)
        follow(diary.open_work, BRAIN_FOG)
        know(diary.open_work, Personal(1500))

    for expected in ((Personal(), "Brain fog"), (Personal(), "Fog")):
        with closing(open_diary(file)) as diary:
            undo(diary.open_work)
            [one] = followed(diary.open_work)
            assert (personal(diary.open_work), one.label) == expected


def test_names_of_what_was_undone_are_forgotten_with_the_bin(file: Path) -> None:
    with closing(open_diary(file)) as diary:
        follow(diary.open_work, following("odd", "Unmistakable name"))
        follow(diary.open_work, FOG)
        follow(diary.open_work, BRAIN_FOG)
        for _each in range(3):
            undo(diary.open_work)
        follow(diary.open_work, following("other", "Still followed"))
        follow(diary.open_work, following("other", "Followed by another name"))
        with diary.open_work() as work:
            work.diary.empty_bin(NOW + timedelta(days=30))
        undo(diary.open_work)
        assert [one.label for one in followed(diary.open_work)] == ["Still followed"]

    held = file.read_bytes()
    assert b"Unmistakable name" not in held
    assert b"Brain fog" not in held


def test_what_was_undone_only_now_is_not_forgotten_yet(open_work: OpenWork) -> None:
    follow(open_work, FOG)
    keep(open_work, spasm(entry_id=1))
    with open_work() as work:
        work.diary.empty_bin(NOW - timedelta(days=30))
        work.diary.remove(UUID(int=1), NOW)

    for _each in range(3):
        undo(open_work)

    assert followed(open_work) == ()

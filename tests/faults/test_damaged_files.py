"""A damaged diary: it opens or is refused in a sentence, and nobody makes it worse."""

import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

import pytest

from after_a_fault import NAME
from all_it_does import do_all
from builders import NOW
from damaging import AT_RANDOM, ONCE, PAGE, Damage, flip_a_bit
from every_field import EVERY_FIELD
from how_much import as_much
from locked import lock
from spasm_diary.domain.errors import DiaryError, DiaryUnavailable
from spasm_diary.paths import Paths
from spasm_diary.self_check import check_diary
from spasm_diary.storage.backups.salvage import salvaged
from spasm_diary.storage.opening import open_diary, open_file
from spasm_diary.storage.soundness import check_soundness
from spasm_diary.usecases.invent_life import invent_life

SEED = 20261123


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A diary of some weeks, in which things were written and removed."""
    file = tmp_path_factory.mktemp("whole") / NAME
    life = [one.entry for one in invent_life(NOW.date(), 14, 1, NOW).candidates]
    with closing(open_diary(file)) as diary:
        with diary.open_work() as work:
            work.diary.put_many((*EVERY_FIELD, *life), NOW)
        with diary.open_work() as work:
            work.diary.remove(EVERY_FIELD[0].id, NOW)
    return file.read_bytes()


def use(file: Path) -> str:
    """Open a diary and do all there is to do with it; what came of that, in a word."""
    before = file.read_bytes()
    try:
        opened = open_file(file, patience=0.1)
    except DiaryUnavailable:
        assert file.read_bytes() == before
        assert [path.name for path in file.parent.iterdir()] == [NAME]
        return "refused"
    with closing(opened):
        return "told" if do_all(opened) else "opened"


def is_sound_for_another_program(file: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except sqlite3.DatabaseError:
        return False


def is_sound_for_ours(file: Path) -> bool:
    before = file.read_bytes()
    try:
        check_diary(Paths(file.parent))
    except DiaryError:
        return False
    finally:
        assert file.read_bytes() == before
    return True


@pytest.mark.parametrize("damage", ONCE)
def test_a_file_that_is_no_diary_any_more_is_told_and_left_alone(
    whole: bytes, damage: Damage, quick_folder: Path
) -> None:
    file = quick_folder / NAME
    file.write_bytes(damage(whole, Random(SEED)))

    is_sound = is_sound_for_ours(file)

    assert use(file) == "opened" or not is_sound


@as_much("seeds", quick=range(10), whole=range(200))
@pytest.mark.parametrize("damage", AT_RANDOM)
def test_a_damaged_part_is_told_wherever_it_is_come_across(
    whole: bytes,
    damage: Damage,
    seeds: range,
    quick_folder: Path,
    record_property: Callable[[str, object], None],
) -> None:
    file = quick_folder / NAME
    came_of_it = Counter[str]()
    for seed in seeds:
        file.write_bytes(damage(whole, Random(seed)))

        if is_sound_for_ours(file):
            assert is_sound_for_another_program(file)
            came_of_it["unseen by check"] += 1
        came_of_it[use(file)] += 1
        for left in quick_folder.iterdir():
            left.unlink()

    record_property("counted", ", ".join(f"{number} {word}" for word, number in came_of_it.items()))


@as_much("seeds", quick=range(20), whole=range(200))
def test_of_an_encrypted_diary_not_one_bit_can_be_changed_unseen(
    seeds: range, quick_folder: Path, record_property: Callable[[str, object], None]
) -> None:
    file = quick_folder / NAME
    with closing(open_diary(file)) as diary, diary.open_work() as work:
        work.diary.put_many(EVERY_FIELD, NOW)
    key = lock(file)
    encrypted = file.read_bytes()

    for seed in seeds:
        file.write_bytes(flip_a_bit(encrypted, Random(seed)))
        with pytest.raises(DiaryUnavailable):
            check_soundness(file, key)

    record_property("counted", f"{len(seeds)} bits changed, each seen")


def test_an_index_that_is_damaged_alone_is_seen_and_every_entry_can_still_be_read(
    whole: bytes, quick_folder: Path
) -> None:
    file = quick_folder / NAME
    file.write_bytes(whole)
    with closing(sqlite3.connect(file)) as connection:
        pages = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND tbl_name = 'entry'"
        ).fetchall()
        [[entries]] = connection.execute("SELECT count(*) FROM entry").fetchall()

    for [page] in pages:
        at = (page - 1) * PAGE
        file.write_bytes(whole[:at] + bytes(PAGE) + whole[at + PAGE :])

        assert not is_sound_for_ours(file)
        assert len(salvaged(file)) == entries

from pathlib import Path

import pytest

from builders import NOW
from fakes import MemoryDatabase, TaskStub
from reading_files import found_in
from spasm_diary.domain.followed import Followed, Form
from spasm_diary.usecases.import_entries import Imported, import_entries

FILES = sorted((Path(__file__).parent / "files").glob("*.csv"))


def keep(path: Path, database: MemoryDatabase) -> Imported:
    return import_entries(database.open_work, found_in(path.read_bytes()), NOW, TaskStub())


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_diary_takes_all_that_is_found_and_nothing_twice(path: Path) -> None:
    database = MemoryDatabase()
    found = found_in(path.read_bytes())

    first, second = keep(path, database), keep(path, database)

    assert (first.new, first.same) == (len(found.candidates), 0)
    assert (second.new, second.same) == (0, len(found.candidates))
    assert first.refused == found.refusals
    assert {one.key for one in database.kept.followed()} == {one.key for one in found.followed}


def test_both_layouts_of_a_row_are_kept_once() -> None:
    database = MemoryDatabase()
    old, new = FILES

    keep(old, database)

    assert keep(new, database).same == 1


def test_something_followed_already_keeps_the_name_the_person_gave_it() -> None:
    database = MemoryDatabase()
    mine = Followed("yes_no:walk", "A walk outside", Form.YES_NO)
    with database.open_work() as work:
        work.diary.put_followed(mine, NOW)

    keep(FILES[0], database)

    assert mine in database.kept.followed()

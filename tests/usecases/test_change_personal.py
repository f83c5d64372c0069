from builders import MONDAY, NOW
from fakes import MemoryDatabase
from spasm_diary.domain.settings import Personal
from spasm_diary.usecases.change_personal import change_personal


def test_what_is_known_of_the_person_touches_the_sheet_of_every_day() -> None:
    database = MemoryDatabase()
    changed = change_personal(database.open_work, Personal(fluids_limited=True), NOW)
    assert database.kept.personal() == Personal(fluids_limited=True)
    assert changed.touches(MONDAY, MONDAY)

from datetime import timedelta

from builders import MONDAY, NOW, TUESDAY, appointment, drink, moment, night, sign, spasm
from fakes import MemoryDatabase
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.settings import Personal
from spasm_diary.guidance.catalogue import RULES
from spasm_diary.guidance.engine import advise
from spasm_diary.usecases.gather_history import gather_history


def database(*entries: Entry) -> MemoryDatabase:
    kept = MemoryDatabase()
    with kept.open_work() as work:
        work.diary.put_many(entries, moment())
    return kept


def test_short_nights_of_a_diary_become_advice() -> None:
    nights = [
        night("00:00" if back % 2 else "23:00", "05:30", on=MONDAY - timedelta(days=back))
        for back in range(7)
    ]

    [piece, *_] = advise(gather_history(database(*nights).open_work, MONDAY), MONDAY, RULES)

    assert piece.why == "7 of your last 7 nights were under 7 hours."


def test_an_empty_diary_has_not_begun() -> None:
    assert gather_history(database().open_work, MONDAY).begun is None


def test_the_first_entry_of_all_begins_the_diary() -> None:
    years_ago = MONDAY - timedelta(days=2000)
    found = gather_history(database(spasm(on=years_ago), spasm()).open_work, MONDAY)

    assert found.begun == years_ago
    assert found.days.first > years_ago


def test_signs_come_with_their_days_and_appointments_only_from_today_on() -> None:
    kept = database(
        sign("swollen_calf"), appointment(on=TUESDAY), appointment(on=MONDAY - timedelta(days=1))
    )
    found = gather_history(kept.open_work, MONDAY)

    assert found.signs == ((MONDAY, "swollen_calf"),)
    assert found.appointments == (TUESDAY,)


def test_what_the_person_told_of_themselves_comes_along() -> None:
    kept = database(drink())
    with kept.open_work() as work:
        work.diary.put_personal(Personal(fluids_limited=True), NOW)

    assert gather_history(kept.open_work, MONDAY).personal.fluids_limited

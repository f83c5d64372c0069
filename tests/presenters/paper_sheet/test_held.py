"""What the diary holds of a day already: told, never typed over, and never kept twice."""

import pytest

from builders import dose, drink, night, none_today, note, rating, spasm
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.notes import Topic
from spasm_diary.presenters.paper_sheet.fields import TICK
from typed_sheet import LAST_MONDAY, TypedSheet


def test_what_the_diary_holds_is_told_of_each_day() -> None:
    sheet = TypedSheet().with_entries(spasm(6, on=LAST_MONDAY), rating("stress", 4, LAST_MONDAY))
    assert sheet.view.sheet.held == (
        "In the diary already, and stays as it is: 02:10, Spasm: strength 6 of 10; Stress: 4 of 10."
    )
    sheet.presenter.next_day()
    assert sheet.view.sheet.held == ""


def test_of_much_that_is_held_a_part_is_told() -> None:
    many = [spasm(6, on=LAST_MONDAY, at=f"0{hour}:00") for hour in range(9)]
    assert TypedSheet().with_entries(*many).view.sheet.held.endswith("; 5 more.")


@pytest.mark.parametrize(
    ("held", "field", "shown"),
    [
        (rating("stress", 4, LAST_MONDAY), "stress", "4"),
        (night(bed="22:30", on=LAST_MONDAY, quality=3), "bed", "22:30"),
        (night(bed="22:30", on=LAST_MONDAY, quality=3), "sleep", "3"),
        (night(on=LAST_MONDAY), "up", ""),
        (drink(300, on=LAST_MONDAY), "glasses", "300 ml"),
        (none_today(Topic.DRINKS, LAST_MONDAY), "glasses", "0"),
        (none_today(Topic.TREATMENTS, LAST_MONDAY), "medicines", "No treatments"),
        (none_today(Topic.SPASMS, LAST_MONDAY), "no_spasms", TICK),
        (spasm(6, on=LAST_MONDAY), "no_spasms", ""),
        (note("A\nnote", LAST_MONDAY), "note", "A note"),
    ],
)
def test_what_is_there_once_a_day_cannot_be_typed_over(held: Entry, field: str, shown: str) -> None:
    sheet = TypedSheet().with_entries(held)
    assert not sheet.field(field).is_open
    assert sheet.field(field).text == shown
    sheet.type(**{field: "5"}).save()
    assert sheet.kept() == (held,)


def test_a_day_that_says_there_were_no_spasms_takes_none() -> None:
    said = none_today(Topic.SPASMS, LAST_MONDAY)
    sheet = TypedSheet().with_entries(said).type(strength="4").save()
    assert sheet.view.sheet.rows == 0
    assert sheet.kept() == (said,)


def test_a_sheet_typed_twice_is_kept_once() -> None:
    def fill(sheet: TypedSheet) -> TypedSheet:
        sheet.type(time="2:10", place="calf l", medicines="Magnesium")
        return sheet.type_row(1, time="night", place="neck").type_row(2, time="night", place="neck")

    sheet = fill(TypedSheet()).save()
    kept = sheet.kept()
    assert len(kept) == 4
    fill(sheet)
    assert "4 entries that you typed are there already" in sheet.view.sheet.held
    sheet.save()
    assert sheet.view.done == "All of it was in the diary already. Nothing was added."
    assert sheet.kept() == kept
    sheet.type(time="3:00", medicines="Magnesium, Magnesium, aspirin").save()
    assert len(sheet.kept()) == 7


def test_a_medicine_with_its_amount_is_known_again() -> None:
    held = dose("Magnesium", LAST_MONDAY, amount=400, unit="mg")
    sheet = TypedSheet().with_entries(held).type(medicines="magnesium, 400 mg").save()
    assert sheet.kept() == (held,)


def test_what_waits_to_be_saved_counts_as_held() -> None:
    sheet = TypedSheet()
    sheet.disk.is_full = True
    sheet.keeping.keep(rating("stress", 4, LAST_MONDAY))
    sheet.presenter.open()
    assert not sheet.field("stress").is_open

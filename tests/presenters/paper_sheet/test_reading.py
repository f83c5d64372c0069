"""What is typed of a paper sheet, and what the diary holds then."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import NOW, OFFSET, place
from fakes import StoppedClock
from spasm_diary.domain.day_begins import LATEST_BEGIN
from spasm_diary.domain.drinks import Drink
from spasm_diary.domain.entries import Entry
from spasm_diary.domain.moments import PartOfDay, When
from spasm_diary.domain.nights import Night
from spasm_diary.domain.notes import NoneToday, Note, Topic
from spasm_diary.domain.ratings import Rating
from spasm_diary.domain.settings import Settings
from spasm_diary.domain.spasms import Spasm
from spasm_diary.domain.treatments import Dose
from spasm_diary.presenters.paper_sheet.fields import TICK, Field, in_order
from spasm_diary.presenters.paper_sheet.reading import Around, read_sheet
from strategies import CLOCKS, texts
from typed_sheet import LAST_MONDAY, TypedSheet


def test_a_row_is_a_spasm_of_the_day_at_its_time() -> None:
    sheet = TypedSheet().type(time="2:10", place="cal l", strength="7", woke=TICK).save()
    [entry] = sheet.kept()
    assert entry.content == Spasm(7, (place("calf left"),), woke=True)
    assert entry.when == When(LAST_MONDAY, OFFSET, time(2, 10))


def test_a_time_before_four_is_the_end_of_a_day_that_begins_at_four() -> None:
    sheet = TypedSheet(settings=Settings(day_begins=LATEST_BEGIN))
    [entry] = sheet.type(time="2:10", strength="7").save().kept()
    assert entry.when == When(LAST_MONDAY, OFFSET, time(2, 10), after_midnight=True)


def test_what_is_typed_later_counts_as_added_later() -> None:
    [entry] = TypedSheet().type(time="2:10").save().kept()
    assert entry.typed == NOW
    assert entry.is_added_later


def test_a_part_of_the_day_needs_its_first_letters_alone() -> None:
    [entry] = TypedSheet().type(time="ev", strength="3").save().kept()
    assert entry.when.part is PartOfDay.EVENING
    assert entry.when.clock is None


def test_a_spasm_of_no_time_belongs_to_the_day() -> None:
    [entry] = TypedSheet().type(place="neck").save().kept()
    assert entry.when == When(LAST_MONDAY, OFFSET)
    assert entry.content == Spasm(None, (place("neck"),))


def test_an_unticked_box_says_nothing_of_waking() -> None:
    assert TypedSheet().said(strength="4") == [Spasm(4)]


def test_a_side_may_stand_in_its_own_field() -> None:
    assert TypedSheet().said(place="calf", side="r") == [Spasm(None, (place("calf right"),))]


def test_a_tick_for_no_spasm_is_none_today() -> None:
    assert TypedSheet().said(no_spasms=TICK) == [NoneToday(Topic.SPASMS)]


def test_a_tick_beside_a_spasm_is_asked_about() -> None:
    sheet = TypedSheet().type(strength="4", no_spasms=TICK).save()
    assert "rows below" in sheet.field("no_spasms").problem
    assert sheet.kept() == ()


def test_ratings_are_of_the_whole_day() -> None:
    sheet = TypedSheet().type(stress="0", tiredness="10", pain="4", interference="2").save()
    assert {entry.content for entry in sheet.kept()} == {
        Rating("stress", 0),
        Rating("tiredness", 10),
        Rating("pain", 4),
        Rating("interference", 2),
    }
    assert {entry.when for entry in sheet.kept()} == {When(LAST_MONDAY, OFFSET)}


def test_the_night_belongs_to_the_day_of_waking_up() -> None:
    [entry] = TypedSheet().type(bed="23:15", up="7", sleep="6").save().kept()
    assert entry.content == Night(
        bed=When(LAST_MONDAY - timedelta(days=1), OFFSET, time(23, 15)),
        up=When(LAST_MONDAY, OFFSET, time(7)),
        quality=6,
    )
    assert entry.when == When(LAST_MONDAY, OFFSET)


def test_glasses_have_the_size_of_the_settings() -> None:
    sheet = TypedSheet(settings=Settings(glass_ml=250))
    assert sheet.view.sheet.glasses == "Glasses of 250 ml"
    assert sheet.said(glasses="6") == [Drink(1500, "other")]


def test_a_written_nought_of_glasses_is_none_today() -> None:
    assert TypedSheet().said(glasses="0") == [NoneToday(Topic.DRINKS)]


def test_medicines_are_kept_one_by_one_as_they_are_written() -> None:
    doses = TypedSheet().said(medicines="Magnesium 2,5 g, ibuprofen; a  patch")
    assert {one.what for one in doses if isinstance(one, Dose)} == {
        "Magnesium 2,5 g",
        "ibuprofen",
        "a patch",
    }


def test_no_medicine_has_the_name_none() -> None:
    sheet = TypedSheet().type(medicines="none").save()
    assert sheet.field("medicines").problem.startswith("Write the names of medicines.")
    assert sheet.kept() == ()


def test_a_note_is_a_note() -> None:
    assert TypedSheet().said(note=" A walk in the rain ") == [Note("A walk in the rain")]


def test_an_empty_field_is_not_recorded() -> None:
    sheet = TypedSheet().type(stress="4").type(stress="  ", note=" ")
    assert not sheet.view.can_save
    assert sheet.save().kept() == ()


def test_what_was_understood_is_shown() -> None:
    sheet = TypedSheet().type(time="7.30 pm", place="left cal").type_row(1, time="n")
    assert sheet.field("time").text == "19:30"
    assert sheet.field("place").text == "Calf, back of the lower leg"
    assert sheet.field("side").text == "L"
    assert sheet.field("time", 1).text == "night"


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("time", "25:00", "Write a time such as 7:30"),
        ("bed", "25:00", "Write a time such as 7, 7:30 or 19:30."),
        ("stress", "11", "Write a number from 0 to 10."),
        ("strength", "7.5", "Write a number from 0 to 10."),
        ("glasses", "51", "Write a number from 0 to 50."),
        ("place", "wing", "No place has this name here."),
        ("place", "back", "Several places have this name"),
        ("side", "x", "Write L, R or B"),
    ],
)
def test_what_cannot_be_is_told_and_stays_as_it_was_typed(name: str, text: str, said: str) -> None:
    sheet = TypedSheet().type(**{name: text})
    assert sheet.field(name).text == text
    assert any(one.problem.startswith(said) for one in sheet.view.sheet.fields.values())
    assert sheet.save().kept() == ()


def test_a_side_without_a_place_is_asked_about() -> None:
    assert TypedSheet().type(side="L").field("place").problem == "Which place is this side of?"


def test_two_sides_are_asked_about() -> None:
    sheet = TypedSheet().type(side="R", place="left calf")
    assert sheet.field("side").problem == "Two sides are said here. Leave one of them."


def test_a_place_without_sides_takes_none() -> None:
    sheet = TypedSheet().type(place="all over", side="L")
    assert sheet.field("side").problem == "This place has no such side."


def test_a_night_that_ends_before_it_begins_is_refused() -> None:
    """In the hour that the clocks leave out in spring."""
    sheet = TypedSheet(clock=StoppedClock(NOW, "Europe/Berlin"))
    sheet.presenter.choose_day("2026-03-29")
    sheet.type(bed="2:50", up="3:10")
    assert "in this order" in sheet.field("bed").problem
    assert sheet.save().kept() == ()


def test_what_lies_ahead_is_refused() -> None:
    sheet = TypedSheet()
    sheet.presenter.choose_week(NOW.date())
    assert "lies ahead" in sheet.type(time="23:30").field("time").problem


def test_wall_times_have_the_offset_of_that_time() -> None:
    sheet = TypedSheet(clock=StoppedClock(NOW, "Europe/Berlin"))
    sheet.presenter.choose_day("2026-07-06")
    sheet.type(time="14:00").save()
    [entry] = sheet.kept(entry_day("2026-07-06"))
    assert entry.when.offset == 120


def entry_day(text: str) -> date:
    return date.fromisoformat(text)


def read(texts_of: dict[Field, str]) -> tuple[list[Entry], dict[Field, str], dict[Field, str]]:
    around = Around(LAST_MONDAY, NOW, StoppedClock().offset_at, 200)
    found = read_sheet({one: text for one, text in texts_of.items() if text.strip()}, around)
    return found.entries, found.problems, found.texts


FIELDS = st.sampled_from(tuple(in_order(2)))


@given(st.dictionaries(FIELDS, texts))
def test_any_text_is_read_or_told(typed: dict[Field, str]) -> None:
    entries, problems, _ = read(typed)
    assert entries or problems or not any(text.strip() for text in typed.values())
    assert all(problems.values())
    assert {entry.day for entry in entries} <= {LAST_MONDAY}


@given(st.dictionaries(FIELDS, texts | st.integers(0, 24).map(str)))
def test_what_was_understood_is_read_again_alike(typed: dict[Field, str]) -> None:
    entries, problems, understood = read(typed)
    again, problems_again, understood_again = read(understood)
    assert [(one.when, one.content) for one in again] == [
        (one.when, one.content) for one in entries
    ]
    assert (problems_again, understood_again) == (problems, understood)


@given(CLOCKS.map(lambda clock: clock.replace(second=0)))
def test_any_time_of_the_day_is_kept_as_it_was_written(clock: time) -> None:
    entries, problems, _ = read({Field("time"): f"{clock:%H:%M}"})
    assert [entry.when.clock for entry in entries] == [clock]
    assert problems == {}


@given(CLOCKS, CLOCKS)
def test_any_bed_and_up_are_a_night_of_a_day_at_most(bed: time, up: time) -> None:
    [entry], _, _ = read({Field("bed"): f"{bed:%H:%M}", Field("up"): f"{up:%H:%M}"})
    assert isinstance(entry.content, Night)
    assert entry.content.bed_minutes is not None
    assert 0 <= entry.content.bed_minutes < 24 * 60

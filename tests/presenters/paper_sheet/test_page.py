"""The window of a paper sheet: its week, what is held already, and saving all at once."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from builders import MONDAY, TUESDAY
from spasm_diary.domain.notes import Note
from spasm_diary.domain.ratings import Rating
from spasm_diary.presenters.paper_sheet.fields import TICK, Field, in_order
from strategies import texts
from typed_sheet import LAST_MONDAY, TypedSheet

typed_texts = texts | st.sampled_from(("7", "0", "10", "23:15", "neck", "l", "ev", TICK))
LAST_TUESDAY = LAST_MONDAY + timedelta(days=1)


def test_it_begins_on_the_monday_of_the_last_whole_week() -> None:
    view = TypedSheet().view
    assert view.week == "16 to 22 November 2026"
    assert view.sheet.title == "Monday 16 November"
    assert [label for _, label in view.days] == [
        "Mon 16",
        "Tue 17",
        "Wed 18",
        "Thu 19",
        "Fri 20",
        "Sat 21",
        "Sun 22",
    ]


def test_the_fields_come_in_the_order_of_the_paper() -> None:
    assert [field.name for field in TypedSheet().view.sheet.fields] == [
        "no_spasms",
        "time",
        "place",
        "side",
        "strength",
        "woke",
        "sleep",
        "stress",
        "tiredness",
        "pain",
        "interference",
        "glasses",
        "bed",
        "up",
        "medicines",
        "note",
    ]


def test_any_day_leads_to_its_week_and_none_lies_ahead() -> None:
    sheet = TypedSheet()
    sheet.presenter.choose_week(LAST_MONDAY - timedelta(days=3))
    assert sheet.view.week == "9 to 15 November 2026"
    sheet.presenter.step(1)
    assert sheet.view.week == "16 to 22 November 2026"
    sheet.presenter.step(9)
    assert sheet.view.week == "23 to 29 November 2026"
    assert not sheet.view.can_go_on
    assert [label for _, label in sheet.view.days] == ["Mon 23"]


def test_there_is_always_an_empty_row_for_one_more_spasm() -> None:
    sheet = TypedSheet()
    assert sheet.view.sheet.rows == 1
    assert sheet.type(strength="3").view.sheet.rows == 2
    assert sheet.type_row(1, time="7").view.sheet.rows == 3
    assert sheet.type_row(1, time="").view.sheet.rows == 2


def test_a_day_without_spasms_has_no_rows() -> None:
    assert TypedSheet().type(no_spasms=TICK).view.sheet.rows == 0


def test_a_week_is_kept_as_one_action_that_undo_takes_back_whole() -> None:
    sheet = TypedSheet().type(time="2:10", stress="4", bed="23", up="7")
    assert sheet.presenter.next_day()
    sheet.type(no_spasms=TICK, note="Quiet")
    assert sheet.view.unsaved == "5 entries to save"
    sheet.save()
    assert sheet.view.done == "Saved: 5 entries of the sheet. Undo takes all of them back."
    assert sheet.foot.saved == "Saved a sheet: 5 entries"
    assert sheet.foot.can_undo
    assert (len(sheet.kept()), len(sheet.kept(LAST_TUESDAY))) == (3, 2)
    sheet.keeping.undo()
    assert sheet.kept() == sheet.kept(LAST_TUESDAY) == ()


def test_the_days_of_a_sheet_are_looked_at_anew_once_it_is_kept() -> None:
    [changed] = TypedSheet().type(stress="4").save().announced
    assert changed.touches(LAST_MONDAY, LAST_MONDAY)


def test_what_is_typed_stays_while_other_days_and_weeks_are_looked_at() -> None:
    sheet = TypedSheet().type(stress="4")
    sheet.presenter.step(-1)
    assert sheet.field("stress").text == ""
    sheet.type(pain="2")
    sheet.presenter.step(1)
    assert sheet.field("stress").text == "4"
    assert sheet.view.unsaved == "2 entries to save"


def test_saving_goes_to_the_first_field_that_cannot_be() -> None:
    sheet = TypedSheet().type(stress="4", up="25:00", pain="12")
    sheet.presenter.next_day()
    sheet.save()
    assert sheet.gone_to == [Field("pain")]
    assert sheet.view.sheet.title == "Monday 16 November"
    assert sheet.kept() == ()
    assert sheet.field("stress").text == "4"


def test_a_full_disk_loses_nothing_that_was_typed() -> None:
    sheet = TypedSheet().type(stress="4", time="25:00").type(time="5")
    sheet.disk.is_full = True
    sheet.save()
    assert sheet.view.trouble == "There is no room left on the disk."
    assert sheet.field("stress").text == "4"
    sheet.disk.is_full = False
    assert len(sheet.save().kept()) == 2
    assert sheet.view.trouble == ""


def test_closing_with_something_typed_asks_first() -> None:
    sheet = TypedSheet().type(stress="4")
    sheet.presenter.leave()
    assert sheet.view.is_asking
    assert not sheet.is_closed


def test_going_on_after_the_question_loses_nothing() -> None:
    sheet = TypedSheet().type(stress="4")
    sheet.presenter.leave()
    sheet.presenter.stay()
    assert not sheet.view.is_asking
    assert sheet.field("stress").text == "4"


def test_what_is_thrown_away_on_purpose_is_not_kept() -> None:
    sheet = TypedSheet().type(stress="4")
    sheet.presenter.leave()
    sheet.presenter.leave_anyway()
    assert sheet.is_closed
    assert sheet.kept() == ()


def test_what_was_asked_about_is_saved_before_it_closes() -> None:
    sheet = TypedSheet().type(stress="4")
    sheet.presenter.leave()
    sheet.presenter.save_and_leave()
    assert sheet.is_closed
    assert len(sheet.kept()) == 1


def test_it_does_not_close_where_something_cannot_be_saved() -> None:
    sheet = TypedSheet().type(stress="4", pain="12")
    sheet.presenter.leave()
    sheet.presenter.save_and_leave()
    assert sheet.gone_to == [Field("pain")]
    assert not sheet.is_closed


def test_what_can_be_read_is_kept_where_nobody_can_be_asked() -> None:
    sheet = TypedSheet().type(stress="4", pain="12")
    sheet.presenter.hand_over()
    assert sheet.contents() == [Rating("stress", 4)]
    assert sheet.foot.saved == "Saved a sheet: 1 entry"


def test_what_a_full_disk_refuses_then_waits_with_all_else() -> None:
    sheet = TypedSheet().type(stress="4", note="Quiet")
    sheet.disk.is_full = True
    sheet.presenter.hand_over()
    assert [one.content for one in sheet.keeping.unsaved] == [Rating("stress", 4), Note("Quiet")]
    assert sheet.foot.trouble == "There is no room left on the disk."
    sheet.presenter.open()
    assert not sheet.field("stress").is_open
    sheet.disk.is_full = False
    sheet.keeping.try_again()
    sheet.save()
    assert len(sheet.kept()) == 2


def test_closing_with_nothing_typed_or_all_saved_asks_nothing() -> None:
    empty, saved = TypedSheet(), TypedSheet().type(stress="4").save()
    for sheet in (empty, saved):
        sheet.presenter.leave()
        assert sheet.is_closed


def test_the_present_week_has_the_days_that_have_come() -> None:
    sheet = TypedSheet()
    sheet.clock.pass_by(days=1)
    sheet.presenter.choose_week(MONDAY)
    assert sheet.presenter.next_day()
    assert not sheet.presenter.next_day()
    assert sheet.type(stress="3").save().kept(TUESDAY)


@given(st.lists(st.dictionaries(st.sampled_from(tuple(in_order(2))), typed_texts), max_size=3))
def test_a_sheet_is_kept_whole_or_not_at_all_and_undone_whole(
    days: list[dict[Field, str]],
) -> None:
    sheet = TypedSheet()
    for texts_of in days:
        for field, text in texts_of.items():
            sheet.presenter.type(field, text)
        sheet.presenter.next_day()
    said = sheet.view.unsaved
    sheet.save()
    with sheet.disk() as work:
        kept = tuple(work.diary.all_entries())
    assert bool(kept) == bool(said and not sheet.gone_to)
    assert sheet.view.can_save == bool(sheet.gone_to)
    assert not kept or said.startswith(f"{len(kept)} ")
    if kept:
        sheet.keeping.undo()
    with sheet.disk() as work:
        assert tuple(work.diary.all_entries()) == ()
